// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.

//! Guides: the staff that serves customers (支付即服务).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

/// `AssignGuideRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssignGuideRequest {
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 子商户ID (at most 64 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `CreateGuideRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateGuideRequest {
    /// 企业微信的员工姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 门店ID: WeChat Pay's number of the store.
    pub store_id: i64,
    /// 头像URL (at most 1024 characters, a URL).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub avatar: String,
    /// 企业ID: The company's id in WeCom.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub corpid: String,
    /// 手机号码 (encrypted on the wire).
    pub mobile: Sensitive,
    /// 员工个人二维码URL (at most 1024 characters, a URL): By which customers add the guide in WeCom.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub qr_code: String,
    /// 企业微信的员工ID (at most 64 characters): The employee's id in WeCom.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub userid: String,
    /// 子商户ID (at most 64 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 群二维码URL (at most 1024 characters): By which customers join a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_qrcode: Option<String>,
}

/// `CreateGuideResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateGuideResponse {
    /// 服务人员ID (at most 64 characters): WeChat Pay's number of the guide.
    #[serde(deserialize_with = "crate::lenient")]
    pub guide_id: String,
}

/// `Guide`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Guide {
    /// 服务人员姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 服务人员ID: WeChat Pay's number of the guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide_id: Option<String>,
    /// 门店ID: WeChat Pay's number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<i64>,
    /// 工号: The store's own number of the guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_id: Option<String>,
    /// 手机号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<Sensitive>,
    /// 企业微信的员工ID: The employee's id in WeCom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<String>,
}

/// `ListGuidesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListGuidesResponse {
    /// 请求资源起始位置: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数 (at most 10).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 服务人员数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 服务人员列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Guide>>,
}

/// `UpdateGuideRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateGuideRequest {
    /// 子商户ID (at most 64 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 服务人员姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 服务人员头像URL (at most 1024 characters, a URL).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// 群二维码URL (at most 1024 characters): By which customers join a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_qrcode: Option<String>,
    /// 服务人员手机号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<Sensitive>,
    /// 服务人员二维码URL (at most 1024 characters, a URL): By which customers add the guide in WeCom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qr_code: Option<String>,
}

/// What `list_guides` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListGuidesQuery {
    /// 门店ID: WeChat Pay's number of the store.
    pub store_id: i64,
    /// 子商户ID (at most 64 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 请求资源起始位置: Items to skip, from 0; 0 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数 (at most 10): Items per page, at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 工号: Only the guide with this number of the store's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_id: Option<String>,
    /// 手机号码 (encrypted on the wire): Only the guide with this number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<Sensitive>,
    /// 企业微信的员工ID (at most 64 characters): Only the guide with this id in WeCom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<String>,
}
