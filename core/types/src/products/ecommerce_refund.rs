// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: refunds (收付通退款).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 优惠类型
    pub enum AbnormalRefundPromotionType {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 出资账户类型
    pub enum Account {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}

open_enum! {
    /// 开户银行
    pub enum BankType {
        CmbDebit = "CMB_DEBIT",
        CommDebit = "COMM_DEBIT",
        AbcDebit = "ABC_DEBIT",
        CcbDebit = "CCB_DEBIT",
        IcbcDebit = "ICBC_DEBIT",
        BocDebit = "BOC_DEBIT",
        PabDebit = "PAB_DEBIT",
        SpdbDebit = "SPDB_DEBIT",
        CiticDebit = "CITIC_DEBIT",
        CebDebit = "CEB_DEBIT",
        CmbcDebit = "CMBC_DEBIT",
        CibDebit = "CIB_DEBIT",
        GdbDebit = "GDB_DEBIT",
        PsbcDebit = "PSBC_DEBIT",
        NbcbDebit = "NBCB_DEBIT",
    }
}

open_enum! {
    /// 退款渠道
    pub enum Channel {
        Original = "ORIGINAL",
        Balance = "BALANCE",
        OtherBalance = "OTHER_BALANCE",
        OtherBankcard = "OTHER_BANKCARD",
    }
}

open_enum! {
    /// 异常退款处理方式
    pub enum CreateAbnormalRefundRequestType {
        UserBankCard = "USER_BANK_CARD",
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

open_enum! {
    /// 资金账户
    pub enum CreateAbnormalRefundResponseFundsAccount {
        Unsettled = "UNSETTLED",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Operation = "OPERATION",
        Basic = "BASIC",
        EcnyBasic = "ECNY_BASIC",
    }
}

open_enum! {
    /// 资金账户
    pub enum CreateRefundRequestFundsAccount {
        Available = "AVAILABLE",
        Unsettled = "UNSETTLED",
        Prepaid = "PREPAID",
    }
}

open_enum! {
    /// 优惠类型
    pub enum PromotionType {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 退款出资商户
    pub enum RefundAccount {
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

open_enum! {
    /// 资金账户
    pub enum RefundFundsAccount {
        Unsettled = "UNSETTLED",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Operation = "OPERATION",
        Basic = "BASIC",
        EcnyBasic = "ECNY_BASIC",
    }
}

open_enum! {
    /// 退款状态
    pub enum RefundStatus {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 优惠范围
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

open_enum! {
    /// 退款状态
    pub enum Status {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Processing = "PROCESSING",
        Abnormal = "ABNORMAL",
    }
}

/// `AbnormalRefundAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalRefundAmount {
    /// 用户退款金额: In fen: what the user gets back in cash, without coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 垫付金额: In fen: what the platform advanced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advance: Option<i64>,
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 优惠退款金额: In fen: what goes back to coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_refund: Option<i64>,
    /// 退款出资账户及金额: Which accounts the money came from; several where one did not suffice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<FundingSource>>,
    /// 手续费退款金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_fee: Option<i64>,
}

/// `AbnormalRefundPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalRefundPromotion {
    /// 优惠类型 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: AbnormalRefundPromotionType,
    /// 券ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠券面额: In fen: the value of the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 优惠范围 (at most 32 characters): `GLOBAL`: off the whole order; `SINGLE`: off single goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
    /// 商品列表.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// `CreateAbnormalRefundRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAbnormalRefundRequest {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_refund_no: String,
    /// 异常退款处理方式: `USER_BANK_CARD`: to a bank card of the user, for which `bank_type`, `bank_account` and `real_name` are needed; `MERCHANT_BANK_CARD`: to the merchant's settlement account.
    pub r#type: CreateAbnormalRefundRequestType,
    /// 微信AppId: The platform's own app.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户AppId: The sub-merchant's own app.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 还款服务商商户号: Where a repayment of several credits is refunded: the partner that made it.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 还款商户订单号: Where a repayment of several credits is refunded: its own number at the partner.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_out_trade_no: Option<String>,
    /// 个人收款方受理授权ID: Where the payee is an individual: the authorization of that individual.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 收款银行卡号 (at most 1024 characters, encrypted on the wire): The number of the card; needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<Sensitive>,
    /// 开户银行 (at most 16 characters): The card's bank; needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<BankType>,
    /// 收款用户姓名 (at most 1024 characters, encrypted on the wire): The name of the card's holder; needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<Sensitive>,
}

/// `CreateAbnormalRefundResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAbnormalRefundResponse {
    /// 微信支付交易订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户原交易订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款订单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款状态 (at most 16 characters): `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 退款创建时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: AbnormalRefundAmount,
    /// 退款渠道 (at most 16 characters): `ORIGINAL` is the way it was paid; the others are where that was not possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// 资金账户: Where the money came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<CreateAbnormalRefundResponseFundsAccount>,
    /// 营销详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<AbnormalRefundPromotion>>,
    /// 退款出资商户 (at most 32 characters): Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_account: Option<RefundAccount>,
    /// 退款成功时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退款入账账户 (at most 64 characters): Where the user got the money, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_received_account: Option<String>,
}

/// `CreateRefundAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundAmount {
    /// 用户退款金额: In fen: what the user gets back in cash, without coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 垫付金额: In fen: what the platform advanced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advance: Option<i64>,
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 优惠退款金额: In fen: what goes back to coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_refund: Option<i64>,
    /// 退款出资账户及金额: Which accounts the money came from; several where one did not suffice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<FundingSource>>,
}

/// `CreateRefundRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundRequest {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 电商平台APPID (at most 32 characters): The platform's own app.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户退款单号 (at most 64 characters): The platform's own number of the refund: digits, letters, `_-|*@`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_refund_no: String,
    /// 订单退款金额.
    pub amount: RefundRequestAmount,
    /// 二级商户APPID (at most 32 characters): The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment; either this or `out_trade_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order; either this or `transaction_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 还款服务商商户号: Where a repayment of several credits is refunded: the partner that made it.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 还款订单号: Where a repayment of several credits is refunded: its own number at the partner.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_out_trade_no: Option<String>,
    /// 交易单微信支付订单号: WeChat Pay's number of the combined payment.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_transaction_id: Option<String>,
    /// 商品单个人收款方受理授权ID: Where the payee is an individual: the authorization of that individual.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 资金账户 (at most 32 characters): Where the money comes from: `AVAILABLE` the balance, `UNSETTLED` what is not settled yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<CreateRefundRequestFundsAccount>,
    /// 退款结果回调url (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 退款原因 (at most 80 characters): Shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 退款出资商户 (at most 32 characters): Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, as when left out; `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advances it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_account: Option<RefundAccount>,
}

/// `CreateRefundResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundResponse {
    /// 微信支付退款订单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款创建时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: CreateRefundAmount,
    /// 微信订单号: WeChat Pay's number of the payment.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 退款状态: `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// 退款渠道: `ORIGINAL` is the way it was paid; the others are where that was not possible.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// 资金账户: Where the money came from.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<String>,
    /// 优惠退款详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 退款出资商户 (at most 32 characters): Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_account: Option<RefundAccount>,
    /// 退款成功时间 (RFC 3339): Set once the refund arrived.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退款入账账户: Where the user got the money, in Chinese.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_received_account: Option<String>,
}

/// `CreateReturnAdvanceRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReturnAdvanceRequest {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `FundingSource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FundingSource {
    /// 出资账户类型 (at most 32 characters): `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: Account,
    /// 出资金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商户侧商品编码: The merchant's own number of the goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_goods_id: String,
    /// 商品退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 商品退货数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_quantity: Option<i64>,
    /// 商品单价: In fen, of one piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 优惠类型 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: PromotionType,
    /// 券ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠券面额: In fen: the value of the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 优惠范围 (at most 32 characters): `GLOBAL`: off the whole order; `SINGLE`: off single goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
}

/// `Refund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Refund {
    /// 微信支付交易订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户原交易订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款订单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款状态 (at most 16 characters): `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 退款创建时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: RefundAmount,
    /// 退款渠道 (at most 16 characters): `ORIGINAL` is the way it was paid; the others are where that was not possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// 资金账户 (at most 32 characters): Where the money came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<RefundFundsAccount>,
    /// 营销详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 退款出资商户 (at most 32 characters): Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_account: Option<RefundAccount>,
    /// 退款成功时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退款入账账户 (at most 64 characters): Where the user got the money, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_received_account: Option<String>,
}

/// `RefundAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundAmount {
    /// 用户退款金额: In fen: what the user gets back in cash, without coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 垫付金额: In fen: what the platform advanced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advance: Option<i64>,
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 优惠退款金额: In fen: what goes back to coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_refund: Option<i64>,
    /// 退款出资账户及金额: Which accounts the money came from; several where one did not suffice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<FundingSource>>,
}

/// `RefundRequestAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundRequestAmount {
    /// 退款金额: In fen: of this refund.
    pub refund: i64,
    /// 原订单金额: In fen: of the whole order.
    pub total: i64,
    /// 退款币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `RefundResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundResource {
    /// 服务商商户号 (at most 32 characters): The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: RefundResourceAmount,
    /// 退款状态 (at most 32 characters): `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_status: RefundStatus,
    /// 退款入账账户 (at most 64 characters): Where the user got the money, in Chinese.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_received_account: String,
    /// 个人收款方受理授权ID: Where the payee is an individual: the authorization of that individual.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 退款出资商户 (at most 32 characters): Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_account: Option<RefundAccount>,
    /// 退款成功时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `RefundResourceAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundResourceAmount {
    /// 用户退款金额: In fen: what the user gets back in cash, without coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 用户支付金额: In fen: what the user paid in cash, without coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 原订单金额: In fen: of the whole order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 退款币种: ISO 4217, `CNY` for yuan.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 优惠退款金额: In fen: what goes back to coupons.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_refund: Option<i64>,
    /// 手续费退款金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_fee: Option<i64>,
    /// 应结退款金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_refund: Option<i64>,
    /// 应结订单金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_total: Option<i64>,
}

/// `ReturnAdvance`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnAdvance {
    /// 微信退款单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 微信回补单号 (at most 32 characters): WeChat Pay's number of the return of the advance.
    #[serde(deserialize_with = "crate::lenient")]
    pub advance_return_id: String,
    /// 入账方商户号 (at most 32 characters): The platform that gets it back.
    #[serde(deserialize_with = "crate::lenient")]
    pub payee_mchid: String,
    /// 出款方商户号 (at most 32 characters): The merchant that returns the money.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_mchid: String,
    /// 入账方账户 (at most 32 characters): Which of the payee's accounts it goes to.
    #[serde(deserialize_with = "crate::lenient")]
    pub payee_account: String,
    /// 出款方账户 (at most 32 characters): Which of the payer's accounts it comes from.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_account: String,
    /// 垫付回补结果 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub result: String,
    /// 垫付回补金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_amount: Option<i64>,
    /// 垫付回补完成时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// What `get_refund_by_out_refund_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundByOutRefundNoQuery {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商品单个人收款方受理授权ID: Where the payee is an individual: the authorization of that individual.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
}

/// What `get_refund_by_refund_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundByRefundIdQuery {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商品单个人收款方受理授权ID: Where the payee is an individual: the authorization of that individual.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
}

/// What `get_return_advance` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReturnAdvanceQuery {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
