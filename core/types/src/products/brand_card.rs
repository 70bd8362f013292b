// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.

//! Brands: card of the brand (商家名片).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 申请单状态
    pub enum ApplymentState {
        StateUnknown = "STATE_UNKNOWN",
        Drafting = "DRAFTING",
        Auditing = "AUDITING",
        AuditRejected = "AUDIT_REJECTED",
        PendingPublish = "PENDING_PUBLISH",
        Published = "PUBLISHED",
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// 交易连接名片配置状态
    pub enum ConfigurationState {
        StateUnknown = "STATE_UNKNOWN",
        WaitingAudit = "WAITING_AUDIT",
        AuditReject = "AUDIT_REJECT",
        WaitingConfirmation = "WAITING_CONFIRMATION",
        MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
        InEffect = "IN_EFFECT",
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// 客服类型
    pub enum CustomerServiceType {
        MiniProgram = "MINI_PROGRAM",
        Wecom = "WECOM",
        CustomizeWeb = "CUSTOMIZE_WEB",
        CustomizeMp = "CUSTOMIZE_MP",
        ServicePhone = "SERVICE_PHONE",
    }
}

open_enum! {
    /// 交易场景类型
    pub enum PaymentScene {
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentScore = "PAYMENT_SCORE",
        PaymentCode = "PAYMENT_CODE",
    }
}

open_enum! {
    /// 发布方式
    pub enum PublishType {
        ImmediatePublish = "IMMEDIATE_PUBLISH",
        ScheduledPublish = "SCHEDULED_PUBLISH",
    }
}

open_enum! {
    /// 服务跳转类型
    pub enum ServiceJumpType {
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
        JumpWebPage = "JUMP_WEB_PAGE",
    }
}

/// `CancelCardConfigApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelCardConfigApplicationRequest {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
}

/// `CancelCardConfigApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelCardConfigApplicationResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 申请单状态: `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
}

/// `CancelCardLinkApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelCardLinkApplicationRequest {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 品牌业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_code: String,
}

/// `CancelCardLinkApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelCardLinkApplicationResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 品牌业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
}

/// `CardConfigPreview`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardConfigPreview {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 商家名片预览二维码链接 (at most 512 characters): To be shown as a QR code.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_preview_url: String,
    /// 预览二维码链接过期时间 (at most 64 characters, RFC 3339): Until then the preview works.
    #[serde(deserialize_with = "crate::lenient")]
    pub url_expired_time: String,
}

/// `CardLink`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardLink {
    /// 交易场景类型: `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub payment_scene: PaymentScene,
    /// 商户号 (at most 20 characters): The merchant that payments go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID (at most 50 characters): The pay-score service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 公众账号ID列表 (each at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid_list: Option<Vec<String>>,
}

/// `CustomerService`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomerService {
    /// 客服类型.
    pub customer_service_type: CustomerServiceType,
    /// 公众账号ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 客服路径 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_path: Option<String>,
    /// 客服电话 (at most 20 characters): Needed with `SERVICE_PHONE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_phone: Option<String>,
}

/// `GetCardConfigApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardConfigApplicationResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 申请单状态: `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 实际发布时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_publish_time: Option<String>,
    /// 驳回原因 (at most 512 characters): Set after a rejection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// 定时发布时间 (at most 64 characters, RFC 3339): Needed with `SCHEDULED_PUBLISH`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_publish_time: Option<String>,
}

/// `GetCardLinkApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardLinkApplicationResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 品牌业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 交易连接名片配置状态: `WAITING_CONFIRMATION`: to be confirmed by the administrator of the merchant; `IN_EFFECT` and `CANCELED` are final.
    #[serde(deserialize_with = "crate::lenient")]
    pub configuration_state: ConfigurationState,
    /// 交易场景类型: `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub payment_scene: PaymentScene,
    /// 公众账号ID (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户号 (at most 20 characters): The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID (at most 50 characters): The pay-score service; needed with `PAYMENT_SCORE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 驳回原因 (at most 256 characters): Set after a rejection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `ListCardLinksResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCardLinksResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 总个数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// 已生效连接列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_link_list: Option<Vec<CardLink>>,
    /// 查询页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_index: Option<i64>,
    /// 查询页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

/// `MiniProgram`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MiniProgram {
    /// 公众账号ID (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 小程序跳转按钮文案 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text: Option<String>,
    /// 小程序默认跳转路径 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_jump_path: Option<String>,
}

/// `PublishCardConfigRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PublishCardConfigRequest {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 发布方式: `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`.
    pub publish_type: PublishType,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
    /// 定时发布时间 (at most 64 characters, RFC 3339): Needed with `SCHEDULED_PUBLISH`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_publish_time: Option<String>,
}

/// `PublishCardConfigResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PublishCardConfigResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 业务申请编号: The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 发布方式: `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`.
    #[serde(deserialize_with = "crate::lenient")]
    pub publish_type: PublishType,
    /// 定时发布时间 (at most 64 characters, RFC 3339): Needed with `SCHEDULED_PUBLISH`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_publish_time: Option<String>,
}

/// `Service`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Service {
    /// 服务分类名称 (at most 6 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_classify_name: String,
    /// 服务跳转路径 (at most 1024 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_jump_path: String,
    /// 服务跳转类型.
    pub service_jump_type: ServiceJumpType,
    /// 服务名称 (at most 8 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_name: String,
    /// 公众账号ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// `SubmitCardConfigApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCardConfigApplicationRequest {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 品牌客服信息.
    pub brand_customer_service: CustomerService,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_code: String,
    /// 品牌小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_mini_program_info: Option<MiniProgram>,
    /// 服务列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_list: Option<Vec<Service>>,
}

/// `SubmitCardLinkApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCardLinkApplicationRequest {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 品牌业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_code: String,
    /// 交易场景类型: `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID (at most 50 characters): The app in which payments are made; needed with `MINI_PROGRAM` and `APP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户号 (at most 20 characters): The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID (at most 50 characters): The pay-score service; needed with `PAYMENT_SCORE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// `SubmitCardLinkApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCardLinkApplicationResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 品牌业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 交易场景类型: `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub payment_scene: PaymentScene,
    /// 公众账号ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户号 (at most 20 characters): The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID (at most 50 characters): The pay-score service; needed with `PAYMENT_SCORE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// `UnbindCardLinkRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnbindCardLinkRequest {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 交易场景类型: `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID (at most 50 characters): The app in which payments are made; needed with `MINI_PROGRAM` and `APP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户号 (at most 20 characters): The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID (at most 50 characters): The pay-score service; needed with `PAYMENT_SCORE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// `UnbindCardLinkResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnbindCardLinkResponse {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 交易场景类型: `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub payment_scene: PaymentScene,
    /// 公众账号ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户号 (at most 20 characters): The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID (at most 50 characters): The pay-score service; needed with `PAYMENT_SCORE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// What `get_card_config_application` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardConfigApplicationQuery {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
}

/// What `get_card_config_preview_url` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardConfigPreviewUrlQuery {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 微信支付申请单号 (at most 25 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
}

/// What `list_card_links` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCardLinksQuery {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 查询页码: The page, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_index: Option<i64>,
    /// 查询页大小: Items per page: 20 when left out, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 交易场景类型: Only rules for this kind of payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene: Option<PaymentScene>,
}

/// What `get_card_link_application` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardLinkApplicationQuery {
    /// 品牌ID (at most 20 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}
