// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

//! Refunds (退款).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 优惠类型
    pub enum AbnormalRefundPromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
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
    /// 退款资金来源
    pub enum CreateRefundRequestFundsAccount {
        Available = "AVAILABLE",
        Unsettled = "UNSETTLED",
    }
}

open_enum! {
    /// 退款币种
    pub enum Currency {
        Cny = "CNY",
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
    /// 资金账户
    pub enum RefundMerchantResourceFundsAccount {
        Unsettled = "UNSETTLED",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Operation = "OPERATION",
        Basic = "BASIC",
        EcnyBasic = "ECNY_BASIC",
    }
}

open_enum! {
    /// 优惠类型
    pub enum RefundPromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 退款状态
    pub enum RefundStatus {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Processing = "PROCESSING",
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

/// Amounts in fen.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalRefundAmount {
    /// 订单金额: The total of the order, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 退款金额: What is refunded, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 退款出资账户及金额: The accounts that paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<AbnormalRefundFundSource>>,
    /// 用户实际支付金额: What the user paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 用户退款金额: What the user gets back without coupons, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 应结退款金额: What is refunded without coupons that are not prepaid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_refund: Option<i64>,
    /// 应结订单金额: The total without coupons that are not prepaid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_total: Option<i64>,
    /// 优惠退款金额: What is refunded to the coupons, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_refund: Option<i64>,
    /// 退款币种 (at most 16 characters): `CNY`, always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 手续费退款金额: The part of the fee that is refunded, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_fee: Option<i64>,
}

/// `AbnormalRefundFundSource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalRefundFundSource {
    /// 出资账户类型 (at most 32 characters): `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: Account,
    /// 出资金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `AbnormalRefundPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalRefundPromotion {
    /// 券ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠范围 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
    /// 优惠类型 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: AbnormalRefundPromotionType,
    /// 代金券面额: The value of the coupon in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠退款金额: What is refunded to the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 退款商品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// Amounts in fen.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 原订单金额: The total of the order, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 退款金额: What is refunded, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 退款出资账户及金额: The accounts that paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<FundSource>>,
    /// 用户实际支付金额: What the user paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 用户退款金额: What the user gets back without coupons, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 应结退款金额: What is refunded without coupons that are not prepaid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_refund: Option<i64>,
    /// 应结订单金额: The total without coupons that are not prepaid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_total: Option<i64>,
    /// 优惠退款金额: What is refunded to the coupons, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_refund: Option<i64>,
    /// 退款币种 (at most 16 characters): `CNY`, always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 手续费退款金额: The part of the fee that is refunded, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_fee: Option<i64>,
}

/// `CreateAbnormalRefundRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAbnormalRefundRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that was paid; needed when a partner calls.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_refund_no: String,
    /// 异常退款处理方式: `USER_BANK_CARD` needs the user's bank, account and name.
    pub r#type: CreateAbnormalRefundRequestType,
    /// 开户银行 (at most 16 characters): Needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<BankType>,
    /// 收款银行卡号 (at most 1024 characters, encrypted on the wire): Needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<Sensitive>,
    /// 收款用户姓名 (at most 1024 characters, encrypted on the wire): Of the account's owner; needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<Sensitive>,
}

/// `CreateAbnormalRefundResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAbnormalRefundResponse {
    /// 微信支付退款单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 退款渠道: `ORIGINAL` is the way it was paid; the others are where that was not possible.
    #[serde(deserialize_with = "crate::lenient")]
    pub channel: Channel,
    /// 退款入账账户 (at most 64 characters): Where the user got the money, in Chinese.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_received_account: String,
    /// 退款成功时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退款创建时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 资金账户.
    #[serde(deserialize_with = "crate::lenient")]
    pub funds_account: CreateAbnormalRefundResponseFundsAccount,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: AbnormalRefundAmount,
    /// 优惠退款详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<AbnormalRefundPromotion>>,
}

/// `CreateRefundAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundAmount {
    /// 退款金额: What is refunded, in fen.
    pub refund: i64,
    /// 退款出资账户及金额: The accounts that pay, where the merchant chooses them; their amounts add up to `refund`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<FundSource>>,
    /// 原订单金额: The total of the order, in fen.
    pub total: i64,
    /// 退款币种 (at most 16 characters): `CNY`, always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 手续费退款金额: The part of the fee that is refunded, in fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_fee: Option<i64>,
}

/// `CreateRefundRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that was paid; needed when a partner calls.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the order; either this or `out_trade_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order; either this or `transaction_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_refund_no: String,
    /// 退款原因 (at most 80 characters): Shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 退款结果回调url (at most 256 characters): An https address without query that the result is sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 退款资金来源: Where the money comes from: the balance (`AVAILABLE`) or what is not settled yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<CreateRefundRequestFundsAccount>,
    /// 金额信息.
    pub amount: CreateRefundAmount,
    /// 退款商品: The goods that come back; needed for refunds in part of orders with coupons for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// `FundSource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FundSource {
    /// 出资账户类型: `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet.
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
    /// 商户侧商品编码 (at most 32 characters): The merchant's own number of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_goods_id: Option<String>,
    /// 微信侧商品编码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品单价: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// 商品退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 商品退货数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_quantity: Option<i64>,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_id: Option<String>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PromotionType>,
    /// 优惠券面额: The value of the coupon in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠退款金额: What is refunded to the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 商品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
}

/// `PromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PromotionGoods {
    /// 商户侧商品编码: The merchant's own number of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_goods_id: Option<String>,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品单价: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// 商品退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 商品退货数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_quantity: Option<i64>,
}

/// `Refund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Refund {
    /// 微信支付退款单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 退款渠道: `ORIGINAL` is the way it was paid; the others are where that was not possible.
    #[serde(deserialize_with = "crate::lenient")]
    pub channel: Channel,
    /// 退款入账账户 (at most 64 characters): Where the user got the money, in Chinese.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_received_account: String,
    /// 退款成功时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退款创建时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 资金账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<RefundFundsAccount>,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 优惠退款详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<RefundPromotion>>,
}

/// `RefundMerchantResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundMerchantResource {
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款状态 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_status: RefundStatus,
    /// 退款成功时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退款入账账户 (at most 64 characters): Where the user got the money, in Chinese.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_received_account: String,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 退款渠道: `ORIGINAL` is the way it was paid; the others are where that was not possible.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// 退款创建时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 资金账户.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<RefundMerchantResourceFundsAccount>,
    /// 优惠退款信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
}

/// `RefundPartnerResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundPartnerResource {
    /// 服务商商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that was paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款单号 (at most 32 characters): WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号 (at most 64 characters): The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款状态 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_status: RefundStatus,
    /// 退款成功时间 (at most 64 characters, RFC 3339): Set once the refund arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退款入账账户 (at most 64 characters): Where the user got the money, in Chinese.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_received_account: String,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: AbnormalRefundAmount,
    /// 个人收款方受理授权ID.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
}

/// `RefundPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundPromotion {
    /// 券ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠范围.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
    /// 优惠类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: RefundPromotionType,
    /// 代金券面额: The value of the coupon in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠退款金额: What is refunded to the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 退款商品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// What `get_refund` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundQuery {
    /// 子商户号 (at most 32 characters): The sub-merchant that was paid; needed when a partner calls.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
