// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.

//! Shopping malls (智慧商圈).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 用户授权类型
    pub enum AuthType {
        RegisteredMode = "REGISTERED_MODE",
        RegisteredAndAuthorizationMode = "REGISTERED_AND_AUTHORIZATION_MODE",
    }
}

open_enum! {
    /// 授权状态
    pub enum AuthorizeState {
        Unauthorized = "UNAUTHORIZED",
        Authorized = "AUTHORIZED",
        Deauthorized = "DEAUTHORIZED",
    }
}

open_enum! {
    /// 商圈会员待积分状态
    pub enum PointsCommitStatus {
        Pending = "PENDING",
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 状态
    pub enum State {
        In = "IN",
        Out = "OUT",
    }
}

/// `GetPointsCommitStatusResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPointsCommitStatusResponse {
    /// 商圈会员待积分状态: `PENDING`: there are payments without points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_commit_status: Option<PointsCommitStatus>,
}

/// `GetUserAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserAuthorizationResponse {
    /// 顾客OpenID (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorize_state: AuthorizeState,
    /// 授权时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_time: Option<String>,
    /// 取消授权时间 (at most 32 characters, RFC 3339): Set once it was taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deauthorize_time: Option<String>,
}

/// `MallAuthActivateCardResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MallAuthActivateCardResource {
    /// 用户开会员卡时的商圈商户号 (at most 32 characters): The mall.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 用户唯一标识 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 用户授权类型: `REGISTERED_MODE`: has become a member; `REGISTERED_AND_AUTHORIZATION_MODE`: has also authorised points for payments.
    #[serde(deserialize_with = "crate::lenient")]
    pub auth_type: AuthType,
    /// 会员卡Code (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
}

/// `MallRefundSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MallRefundSuccessResource {
    /// 微信支付分配的商户号 (at most 32 characters): The mall.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户唯一标识 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信支付退款单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商圈商户名称 (at most 128 characters): The name of the mall.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_name: String,
    /// 用户实际消费金额: What the user had paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_amount: Option<i64>,
    /// 用户退款金额: What the user got back, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 退款完成时间 (at most 32 characters, RFC 3339): When the refund was done.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_time: String,
    /// 门店名称 (at most 32 characters): The shop in the mall.
    #[serde(deserialize_with = "crate::lenient")]
    pub shop_name: String,
    /// 门店编号 (at most 128 characters): The mall's own number of the shop.
    #[serde(deserialize_with = "crate::lenient")]
    pub shop_number: String,
}

/// `MallTransactionSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MallTransactionSuccessResource {
    /// 微信支付分配的商户号 (at most 32 characters): The mall.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户唯一标识 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 用户实际消费金额: What the user paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商圈商户名称 (at most 128 characters): The name of the mall.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_name: String,
    /// 门店名称 (at most 32 characters): The shop in the mall.
    #[serde(deserialize_with = "crate::lenient")]
    pub shop_name: String,
    /// 门店编号 (at most 128 characters): The mall's own number of the shop.
    #[serde(deserialize_with = "crate::lenient")]
    pub shop_number: String,
    /// 交易完成时间 (at most 16 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub time_end: String,
    /// 授权类型.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<String>,
    /// 会员卡Code.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 手动提交积分标记 (at most 32 characters): Tells that the user asked for the points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commit_tag: Option<String>,
}

/// `NotifyParkingRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyParkingRequest {
    /// 应用ID (at most 32 characters): The app in which the member has authorised.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识 (at most 64 characters): The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 品牌ID: The mall's brand.
    pub brandid: i64,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 状态: `IN`: has entered; `OUT`: has left.
    pub state: State,
    /// 时间 (at most 32 characters, RFC 3339): When the car entered or left.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub time: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `NotifyPointsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyPointsRequest {
    /// 小程序AppID (at most 128 characters): The app in which the member has authorised.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 顾客OpenID (at most 64 characters): The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 微信订单号 (at most 64 characters): WeChat Pay's number of the payment, from the notification.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 是否获得积分: Whether the payment has brought points.
    pub earn_points: bool,
    /// 订单新增积分值: The points of this payment.
    pub increased_points: i64,
    /// 积分更新时间 (at most 32 characters, RFC 3339): When the points were given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub points_update_time: String,
    /// 商圈商户ID (at most 64 characters): The mall; needed when a partner acts for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 未获得积分的备注信息 (at most 128 characters): Why there were none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_points_remarks: Option<String>,
    /// 顾客积分总额: All points of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_points: Option<i64>,
}

/// What `get_user_authorization` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserAuthorizationQuery {
    /// 小程序AppID (at most 128 characters): The app in which the member has authorised.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商圈商户ID (at most 64 characters): The mall; needed when a partner acts for it.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_points_commit_status` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPointsCommitStatusQuery {
    /// 应用ID (at most 128 characters): The app in which the member has authorised.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The mall's brand.
    pub brandid: i64,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
