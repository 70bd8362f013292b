// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.

//! Promotions of banks (银行营销).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 券状态
    pub enum CouponState {
        CouponStateUnknow = "COUPON_STATE_UNKNOW",
        CouponStateSend = "COUPON_STATE_SEND",
        CouponStateUsed = "COUPON_STATE_USED",
        CouponStateExpired = "COUPON_STATE_EXPIRED",
    }
}

open_enum! {
    /// 任务状态
    pub enum Status {
        Processing = "PROCESSING",
        Finished = "FINISHED",
    }
}

/// `CreateIndustryCouponTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateIndustryCouponTokenRequest {
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub open_id: String,
    /// 出行券列表.
    pub coupon_list: Vec<IndustryCoupon>,
}

/// `CreateIndustryCouponTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateIndustryCouponTokenResponse {
    /// token过期时间 (RFC 3339): Until then the token works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_time: Option<String>,
    /// 切卡组件token值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// `EnrollUserInMultiDiscountRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EnrollUserInMultiDiscountRequest {
    /// 公众账号ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 活动ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_id: String,
    /// 批次号: WeChat Pay's number of the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 发券凭证: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 创建批次的商户号: The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// `EnrollUserInMultiDiscountResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EnrollUserInMultiDiscountResponse {
    /// 代金券id.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
}

/// `GetMultiDiscountCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMultiDiscountCouponResponse {
    /// 活动ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 批次号: WeChat Pay's number of the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 代金券id.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 创建批次的商户号: The merchant that created the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 可用开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 可用次数: How often it can still be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_number: Option<i64>,
    /// 代金券名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_name: String,
    /// 券状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 最大使用次数: How often it can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_use_number: Option<i64>,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 已使用次数: How often it was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_number: Option<i64>,
    /// 微信AppId: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户标识ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 已用金额列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_amount_list: Option<UsedAmount>,
}

/// `IndustryCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IndustryCoupon {
    /// 批次号: WeChat Pay's number of the stock.
    pub stock_id: i64,
    /// 券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_id: String,
}

/// `ListPackageUploadTasksResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPackageUploadTasksResponse {
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 上传任务列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<PackageUploadTask>,
}

/// `ListUserWithdrawalCouponsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserWithdrawalCouponsResponse {
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 查询结果总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 银行提现免费券列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<UserWithdrawalCoupon>,
}

/// `PackageUploadTask`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PackageUploadTask {
    /// 创建上传任务的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 号码包id.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_id: String,
    /// 上传任务ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub task_id: String,
    /// 文件名.
    #[serde(deserialize_with = "crate::lenient")]
    pub filename: String,
    /// 任务状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 上传任务最近一次更新的时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 失败数: Agreement numbers that were refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_count: Option<i64>,
    /// 成功数: Agreement numbers that were taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_count: Option<i64>,
    /// 匹配成功的微信用户数: How many of them are users of WeChat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_user_count: Option<i64>,
}

/// `SendUserWithdrawalCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendUserWithdrawalCouponRequest {
    /// 银行提现免费券批次创建方商户号: The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 应用ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 银行提现免费券批次ID: WeChat Pay's number of the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商户单据号: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send_request_no: String,
}

/// `SendUserWithdrawalCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendUserWithdrawalCouponResponse {
    /// 银行提现免费券ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_id: Option<String>,
    /// 银行提现免费券过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
}

/// `UsedAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UsedAmount {
    /// 已用金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_amounts: Option<Vec<String>>,
}

/// `UserWithdrawalCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserWithdrawalCoupon {
    /// 银行提现免费券的券ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_id: Option<String>,
    /// 银行提现免费券券状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<String>,
    /// 发放额度: What can be withdrawn free of charge, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_quota: Option<i64>,
    /// 发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_time: Option<String>,
    /// 使用额度: What was withdrawn with it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_quota: Option<i64>,
}

/// What `list_package_upload_tasks` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPackageUploadTasksQuery {
    /// 任务状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 文件名: Only uploads of this file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

/// What `get_multi_discount_coupon` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMultiDiscountCouponQuery {
    /// 公众账号ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// What `list_user_withdrawal_coupons` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserWithdrawalCouponsQuery {
    /// 银行提现免费券批次创建方商户号: The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 应用ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 银行提现免费券批次ID: WeChat Pay's number of the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `create_package_upload_task` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePackageUploadTaskMeta {
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bank_type: String,
    /// 文件名.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}
