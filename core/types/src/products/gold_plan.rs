// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.

//! Gold plan: the page after payment (点金计划).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 同业过滤标签值
    pub enum AdvertisingIndustryFilters {
        ECommerce = "E_COMMERCE",
        LoveMarriage = "LOVE_MARRIAGE",
        Potography = "POTOGRAPHY",
        Education = "EDUCATION",
        Finance = "FINANCE",
        Tourism = "TOURISM",
        Skincare = "SKINCARE",
        Food = "FOOD",
        Sport = "SPORT",
        JewelryWatch = "JEWELRY_WATCH",
        Healthcare = "HEALTHCARE",
        Bussiness = "BUSSINESS",
        Parenting = "PARENTING",
        Catering = "CATERING",
        Retail = "RETAIL",
        Services = "SERVICES",
        Law = "LAW",
        Estate = "ESTATE",
        Transportation = "TRANSPORTATION",
        EnergySaving = "ENERGY_SAVING",
        Security = "SECURITY",
        BuildingMaterial = "BUILDING_MATERIAL",
        Communication = "COMMUNICATION",
        Merchandise = "MERCHANDISE",
        Association = "ASSOCIATION",
        Community = "COMMUNITY",
        OnlineAvr = "ONLINE_AVR",
        WeMedia = "WE_MEDIA",
        Car = "CAR",
        Software = "SOFTWARE",
        Game = "GAME",
        Clothing = "CLOTHING",
        Industy = "INDUSTY",
        Agriculture = "AGRICULTURE",
        PublishingMedia = "PUBLISHING_MEDIA",
        HomeDigital = "HOME_DIGITAL",
    }
}

open_enum! {
    /// 支付场景
    pub enum OperationPayScene {
        JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
        Jsapi = "JSAPI",
        Miniprogram = "MINIPROGRAM",
    }
}

open_enum! {
    /// 操作类型
    pub enum OperationType {
        Open = "OPEN",
        Close = "CLOSE",
    }
}

/// `CloseAdvertisingRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseAdvertisingRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that is meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `OpenAdvertisingRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OpenAdvertisingRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that is meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 同业过滤标签值: Industries that may not advertise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advertising_industry_filters: Option<Vec<AdvertisingIndustryFilters>>,
}

/// `SetAdvertisingIndustryFiltersRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetAdvertisingIndustryFiltersRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that is meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 同业过滤标签值: Industries that may not advertise.
    pub advertising_industry_filters: Vec<AdvertisingIndustryFilters>,
}

/// `UpdateCustomPageStatusRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCustomPageStatusRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that is meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 操作类型.
    pub operation_type: OperationType,
}

/// `UpdateCustomPageStatusResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCustomPageStatusResponse {
    /// 特约商户号: The sub-merchant that is meant.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
}

/// `UpdateStatusRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStatusRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that is meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 操作类型.
    pub operation_type: OperationType,
    /// 支付场景: The payments that are meant; `JSAPI` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_pay_scene: Option<OperationPayScene>,
}

/// `UpdateStatusResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStatusResponse {
    /// 特约商户号: The sub-merchant that is meant.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
}
