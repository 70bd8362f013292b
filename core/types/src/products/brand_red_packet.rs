// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.

//! Brands: red packets (品牌红包).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 品牌红包明细单状态
    pub enum BatchDetailCompactDetailState {
        DetailInit = "DETAIL_INIT",
        DetailWaitPay = "DETAIL_WAIT_PAY",
        DetailProcessing = "DETAIL_PROCESSING",
        DetailSuccess = "DETAIL_SUCCESS",
        DetailFail = "DETAIL_FAIL",
    }
}

open_enum! {
    /// 品牌红包明细单状态
    pub enum BatchDetailDetailState {
        DetailInit = "DETAIL_INIT",
        DetailWaitPay = "DETAIL_WAIT_PAY",
        DetailProcessing = "DETAIL_PROCESSING",
        DetailSuccess = "DETAIL_SUCCESS",
        DetailFail = "DETAIL_FAIL",
    }
}

open_enum! {
    /// 批次单状态
    pub enum BatchState {
        WaitPay = "WAIT_PAY",
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 品牌红包批次单关闭原因
    pub enum CloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
    }
}

open_enum! {
    /// 失败原因
    pub enum FailReason {
        AccountFrozen = "ACCOUNT_FROZEN",
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        NameNotCorrect = "NAME_NOT_CORRECT",
        OpenidInvalid = "OPENID_INVALID",
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        OverdueClose = "OVERDUE_CLOSE",
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        TransferRisk = "TRANSFER_RISK",
        UserAccountLimit = "USER_ACCOUNT_LIMIT",
        FailReasonUnknown = "FAIL_REASON_UNKNOWN",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
        RemarkNotCorrect = "REMARK_NOT_CORRECT",
        MerchantReject = "MERCHANT_REJECT",
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        BlockB2CUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    }
}

open_enum! {
    /// 品牌红包明细单状态
    pub enum GetBatchByBatchNoDetailState {
        DetailViewAll = "DETAIL_VIEW_ALL",
        DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
        DetailViewFail = "DETAIL_VIEW_FAIL",
    }
}

open_enum! {
    /// 品牌红包明细单状态
    pub enum GetBatchByOutBatchNoDetailState {
        DetailViewAll = "DETAIL_VIEW_ALL",
        DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
        DetailViewFail = "DETAIL_VIEW_FAIL",
    }
}

open_enum! {
    /// 品牌红包发放场景
    pub enum Scene {
        CustomSend = "CUSTOM_SEND",
    }
}

/// `Batch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Batch {
    /// 品牌红包批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信支付品牌红包批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_no: String,
    /// 品牌主商户号: The merchant of the brand, which pays.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_mchid: String,
    /// 商家品牌红包批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 品牌红包批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_name: String,
    /// 品牌红包批次备注.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_remark: String,
    /// 批次单状态: `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_state: BatchState,
    /// 发放失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_amount: Option<i64>,
    /// 发放失败笔数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_num: Option<i64>,
    /// 发放成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
    /// 发放成功笔数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_num: Option<i64>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 总笔数: The number of red packets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// 品牌ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
    /// 品牌红包批次更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 品牌AppID: The app that `openid` belongs to; it has to be bound to the brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_appid: Option<String>,
    /// 品牌红包模板ID: The template that users see, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// 品牌红包批次单关闭原因: `MERCHANT_REVOCATION`: by the merchant; `SYSTEM_OVERDUE_CLOSE`: not paid in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<CloseReason>,
    /// 品牌红包明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_list: Option<Vec<BatchDetailCompact>>,
}

/// `BatchDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchDetail {
    /// 品牌ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
    /// 接收红包用户OpenID: The user in `brand_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 品牌红包更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信支付品牌红包批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_no: String,
    /// 品牌主商户号: The merchant of the brand, which pays.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_mchid: String,
    /// 微信支付品牌红包明细单号: WeChat Pay's number of the red packet.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_no: String,
    /// 商家品牌红包批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家品牌红包明细单号: The merchant's own number of the red packet.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 品牌红包模板ID: The template that users see, made in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub template_id: String,
    /// 红包金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 品牌红包明细单状态: `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: BatchDetailDetailState,
    /// 红包备注.
    #[serde(deserialize_with = "crate::lenient")]
    pub remark: String,
    /// 创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 品牌AppID: The app that `openid` belongs to; it has to be bound to the brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_appid: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
    /// 品牌红包发起时间 (RFC 3339): When the red packet was started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiate_time: Option<String>,
    /// 接收红包用户姓名 (encrypted on the wire): The user's real name; when it is given, it is checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `BatchDetailCompact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchDetailCompact {
    /// 商家品牌红包明细单号: The merchant's own number of the red packet.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 微信支付品牌红包明细单号: WeChat Pay's number of the red packet.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_detail_no: String,
    /// 品牌红包明细单状态: `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: BatchDetailCompactDetailState,
}

/// `BatchDetailInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchDetailInput {
    /// 接收红包用户OpenID: The user in `brand_appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家品牌红包明细单号: The merchant's own number of the red packet.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
    /// 红包金额: In fen.
    pub amount: i64,
    /// 红包备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remark: String,
    /// 接收红包用户姓名 (encrypted on the wire): The user's real name; when it is given, it is checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `CreateBatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchRequest {
    /// 品牌ID.
    pub brand_id: i64,
    /// 品牌AppID: The app that `openid` belongs to; it has to be bound to the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_appid: String,
    /// 商家品牌红包批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 品牌红包模板ID: The template that users see, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub template_id: String,
    /// 品牌红包批次名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_name: String,
    /// 品牌红包批次备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_remark: String,
    /// 品牌红包明细列表.
    pub detail_list: Vec<BatchDetailInput>,
    /// 品牌红包发放场景: `CUSTOM_SEND`: the merchant decides who gets one.
    pub scene: Scene,
    /// 总金额: In fen; the sum over `detail_list`.
    pub total_amount: i64,
    /// 总笔数: The number of red packets.
    pub total_num: i64,
}

/// `CreateBatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchResponse {
    /// 品牌红包批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商家品牌红包批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 微信支付品牌红包批次单号: WeChat Pay's number of the batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_no: Option<String>,
    /// 批次单状态: `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_state: Option<BatchState>,
}

/// What `get_batch_by_out_batch_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBatchByOutBatchNoQuery {
    /// 品牌红包明细单状态: Which red packets are listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetBatchByOutBatchNoDetailState>,
    /// 是否需要查询品牌红包明细单: Whether the answer lists the red packets; only once the batch is `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_query_detail: Option<bool>,
}

/// What `get_batch_by_batch_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBatchByBatchNoQuery {
    /// 品牌红包明细单状态: Which red packets are listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetBatchByBatchNoDetailState>,
    /// 是否需要查询品牌红包明细单: Whether the answer lists the red packets; only once the batch is `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_query_detail: Option<bool>,
}
