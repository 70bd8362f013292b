// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.

//! Payments to merchants abroad (跨境支付).

use serde::{Deserialize, Serialize};

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
    /// 退款资金来源
    pub enum FundSource {
        RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
        RefundSourceRechArgeFunds = "REFUND_SOURCE_REchARGE_FUNDS",
    }
}

open_enum! {
    /// 优惠类型
    pub enum MicropayPromotionType {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 汇率类型
    pub enum OrderExchangeRateType {
        SettlementRate = "SETTLEMENT_RATE",
    }
}

open_enum! {
    /// 优惠类型
    pub enum OrderPromotionType {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 优惠类型
    pub enum RefundDetailType {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 汇率类型
    pub enum RefundExchangeRateType {
        UserpaymentRate = "USERPAYMENT_RATE",
        SettlementRate = "SETTLEMENT_RATE",
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
    /// 结算状态
    pub enum SettleState {
        Settled = "SETTLED",
        Unsettle = "UNSETTLE",
    }
}

open_enum! {
    /// 退款状态
    pub enum Status {
        Success = "SUCCESS",
        Refundclose = "REFUNDCLOSE",
        Processing = "PROCESSING",
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 交易类型
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
        Micropay = "MICROPAY",
    }
}

open_enum! {
    /// 钱包主体
    pub enum WalletRegion {
        ChinaMainland = "CHINA_MAINLAND",
        ChinaHongkong = "CHINA_HONGKONG",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 总金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `Certificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Certificate {
    /// 证书序列号.
    #[serde(deserialize_with = "crate::lenient")]
    pub serial_no: String,
    /// 证书启用时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub effective_time: String,
    /// 证书信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub encrypt_certificate: EncryptedCertificate,
    /// 证书弃用时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub expire_time: String,
}

/// `CloseOrderByOutTradeNoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseOrderByOutTradeNoRequest {
    /// 直连商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `CloseOrderByTransactionIdRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseOrderByTransactionIdRequest {
    /// 直连商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `CreateRefundAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundAmount {
    /// 退款币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// 退款金额: In the smallest unit of the currency.
    pub refund: i64,
    /// 原订单金额: In the smallest unit of the currency.
    pub total: i64,
}

/// `CreateRefundRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_refund_no: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<CreateRefundAmount>,
    /// 退款通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 退款原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 退款资金来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// `CreateRefundResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRefundResponse {
    /// 微信支付退款订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: CreatedRefundAmount,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 退款状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// 退款渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// 优惠退款详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<RefundDetail>,
    /// 退款资金来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_source: Option<String>,
    /// 优惠退款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<RefundPromotion>>,
    /// 退款入账账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recv_account: Option<String>,
    /// 退款成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `CreatedRefundAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatedRefundAmount {
    /// 退款币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 汇率.
    #[serde(deserialize_with = "crate::lenient")]
    pub exchange_rate: RefundExchangeRate,
    /// 支付币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 用户退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 用户支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 原订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `DownloadCertificatesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadCertificatesResponse {
    /// 平台证书列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<Certificate>,
}

/// `EncryptedCertificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EncryptedCertificate {
    /// 加密证书的算法.
    #[serde(deserialize_with = "crate::lenient")]
    pub algorithm: String,
    /// 加密证书的附加数据.
    #[serde(deserialize_with = "crate::lenient")]
    pub associated_data: String,
    /// 加密后的证书内容.
    #[serde(deserialize_with = "crate::lenient")]
    pub ciphertext: String,
    /// 加密证书的随机串.
    #[serde(deserialize_with = "crate::lenient")]
    pub nonce: String,
}

/// `ExchangeRate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExchangeRate {
    /// 结算方式.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: String,
    /// 汇率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}

/// `GetMerchantResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantResource {
    /// 受理网络交易流水号.
    #[serde(deserialize_with = "crate::lenient")]
    pub acq_tid: String,
    /// 钱包编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_type: String,
    /// 收款码.
    #[serde(deserialize_with = "crate::lenient")]
    pub qr_cd_mp: String,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商品编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_id: String,
    /// 商品单价: In the smallest unit of the currency.
    pub price: i64,
    /// 商品数量.
    pub quantity: i64,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
}

/// `ListRefundsAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRefundsAmount {
    /// 支付币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 用户支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `ListRefundsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRefundsResponse {
    /// 微信支付交易订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户原交易订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 退款单列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<ListedRefund>,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: ListRefundsAmount,
    /// 本次返回退款单数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_total_num: Option<i64>,
    /// 订单总退款次数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
}

/// `ListSettlementsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSettlementsResponse {
    /// 记录起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次返回条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总记录条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 结算信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Settlement>>,
}

/// `ListedRefund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListedRefund {
    /// 微信退款单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 退款创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: RefundAmount,
    /// 退款渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// 退款资金来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_source: Option<FundSource>,
    /// 退款入账账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recv_account: Option<String>,
    /// 优惠退款详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_detail: Option<RefundDetail>,
    /// 退款成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `MicropayAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicropayAmount {
    /// 用户支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 汇率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<OrderExchangeRate>,
    /// 支付货币类型.
    #[serde(rename = "payer _currency", skip_serializing_if = "Option::is_none")]
    pub payer_currency_: Option<String>,
    /// 用户支付币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<String>,
}

/// `MicropayPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicropayPayer {
    /// 授权码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
}

/// `MicropayPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicropayPromotion {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠券面额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<MicropayPromotionType>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<MicropayPromotionGoods>>,
    /// 商户出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute_amount: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute_amount: Option<i64>,
}

/// `MicropayPromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicropayPromotionGoods {
    /// 商品编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品价格: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
}

/// `MicropayRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicropayRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// MCC码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_category_code: String,
    /// 交易类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_type: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<OrderDetail>>,
    /// 商品标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<MicropayPayer>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
}

/// `MicropayResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicropayResponse {
    /// 微信支付订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 机构APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: MicropayAmount,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_type: String,
    /// 支付完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易状态描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: String,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<MicropayPromotion>>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 微信支付订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 机构APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: OrderAmount,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_type: String,
    /// 支付者.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer: Payer,
    /// 支付完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易状态描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: TradeType,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<OrderPromotion>>,
}

/// `OrderAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderAmount {
    /// 订单标价币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 用户支付币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 用户支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 汇率信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<OrderExchangeRate>,
}

/// `OrderDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderDetail {
    /// 商品小票ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt_id: Option<String>,
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// `OrderExchangeRate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderExchangeRate {
    /// 汇率类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<OrderExchangeRateType>,
    /// 汇率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}

/// `OrderPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderPromotion {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠券面额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<OrderPromotionType>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute_amount: Option<i64>,
    /// 优惠券退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// 微信出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute_amount: Option<i64>,
    /// 微信出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_contribute_amount: Option<i64>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户标识: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PrepayAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// MCC码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_category_code: String,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 交易类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_type: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<OrderDetail>>,
    /// 商品标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
    /// 交易结束时间 (RFC 3339): After this the order cannot be paid any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 交易起始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
}

/// `PrepayH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Request {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// MCC码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_category_code: String,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 场景信息.
    pub scene_info: PrepayH5Scene,
    /// 交易类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_type: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<OrderDetail>>,
    /// 商品标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 交易结束时间 (RFC 3339): After this the order cannot be paid any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 交易起始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
}

/// `PrepayH5Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Response {
    /// 支付跳转链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub mweb_url: String,
}

/// `PrepayH5Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Scene {
    /// 用户终端IP: IPv4 or IPv6.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_client_ip: String,
    /// 商户门店信息.
    pub store_info: Store,
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 操作员ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
}

/// `PrepayJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// MCC码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_category_code: String,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 交易类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_type: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<OrderDetail>>,
    /// 商品标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
    /// 交易结束时间 (RFC 3339): After this the order cannot be paid any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 交易起始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
}

/// `PrepayNativeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayNativeRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// MCC码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_category_code: String,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 交易类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_type: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<OrderDetail>>,
    /// 商品标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
    /// 交易结束时间 (RFC 3339): After this the order cannot be paid any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 交易起始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
}

/// `PrepayNativeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayNativeResponse {
    /// 二维码链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_url: String,
}

/// `PrepayResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayResponse {
    /// 预支付交易会话标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub prepay_id: String,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠券面额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute_amount: Option<i64>,
    /// 优惠券退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// 微信出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute_amount: Option<i64>,
}

/// `PromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PromotionGoods {
    /// 商品编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品优惠金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品单价: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
}

/// `PushOrderResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PushOrderResource {
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 受理网络交易流水号.
    #[serde(deserialize_with = "crate::lenient")]
    pub acq_tid: String,
    /// 订单金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 钱包编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_type: String,
}

/// `RechargeRefundBalance`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeRefundBalance {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 账户可用余额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining_amount: Option<i64>,
}

/// `Refund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Refund {
    /// 微信支付退款订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 微信支付交易订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户原交易订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 退款创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 退款金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: RefundAmount,
    /// 退款渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// 优惠退款详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<RefundDetail>,
    /// 退款资金来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_source: Option<FundSource>,
    /// 优惠退款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<RefundPromotion>>,
    /// 退款入账账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recv_account: Option<String>,
    /// 退款成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `RefundAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundAmount {
    /// 汇率.
    #[serde(deserialize_with = "crate::lenient")]
    pub exchange_rate: RefundExchangeRate,
    /// 支付币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 用户退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 用户支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 原订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `RefundDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundDetail {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<RefundDetailType>,
    /// 优惠券面额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠券退款额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
}

/// `RefundExchangeRate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundExchangeRate {
    /// 汇率类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<RefundExchangeRateType>,
    /// 汇率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}

/// `RefundMerchantResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundMerchantResource {
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款号: WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: RefundResourceAmount,
    /// 退款入账账户.
    #[serde(deserialize_with = "crate::lenient")]
    pub recv_account: String,
    /// 退款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_status: String,
    /// 退款资金来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_source: Option<String>,
    /// 退款成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `RefundPartnerResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundPartnerResource {
    /// `sp_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款号: WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 退款金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: RefundResourceAmount,
    /// 退款入账账户.
    #[serde(deserialize_with = "crate::lenient")]
    pub recv_account: String,
    /// 退款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_status: String,
    /// 退款资金来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_source: Option<String>,
    /// 退款成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `RefundPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundPromotion {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠券面额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 优惠券退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

/// `RefundResourceAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundResourceAmount {
    /// 用户支付币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 用户退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refund: Option<i64>,
    /// 用户支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 退款币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 汇率信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<ExchangeRate>,
    /// 原订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `ReverseOrderByOutTradeNoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseOrderByOutTradeNoRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `ReverseOrderByTransactionIdRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseOrderByTransactionIdRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Scene {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 操作员ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 用户终端IP: IPv4 or IPv6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_client_ip: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<Store>,
}

/// `Settlement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 付款批次号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: SettlementAmount,
    /// 结算日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub settlement_date: String,
    /// 交易结束日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_end_date: String,
    /// 交易开始日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_start_date: String,
    /// 分账业务金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split_amount: Option<SplitAmount>,
    /// 钱包主体.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wallet_region: Option<WalletRegion>,
}

/// `SettlementAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SettlementAmount {
    /// 结算币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 手续费金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<i64>,
    /// 支付净额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<i64>,
    /// 支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<i64>,
    /// 退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 已结算金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled: Option<i64>,
    /// 未结算金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsettle: Option<i64>,
}

/// `SplitAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SplitAmount {
    /// 结算币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<i64>,
    /// 退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<i64>,
    /// 已结算金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled: Option<i64>,
    /// 未结算金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsettle: Option<i64>,
}

/// `Store`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Store {
    /// 名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 详细地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// 编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 商家自定义编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
    /// 地区编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
}

/// `TransactionSuccessMerchantResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessMerchantResource {
    /// 微信支付订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: TransactionSuccessResourceAmount,
    /// 支付者信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer: TransactionSuccessMerchantResourcePayer,
    /// 支付完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易状态描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: String,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 优惠信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
}

/// `TransactionSuccessMerchantResourcePayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessMerchantResourcePayer {
    /// 用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
}

/// `TransactionSuccessPartnerResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessPartnerResource {
    /// 微信支付订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// `sp_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// `sp_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: TransactionSuccessResourceAmount,
    /// 支付完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易状态描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: String,
    /// 子商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<TransactionSuccessPartnerResourcePayer>,
    /// 优惠信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
}

/// `TransactionSuccessPartnerResourcePayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessPartnerResourcePayer {
    /// 用户在服务商下唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户在子商户下唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `TransactionSuccessResourceAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessResourceAmount {
    /// 总金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 汇率信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<ExchangeRate>,
    /// 用户支付币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<String>,
    /// 用户支付金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
}

/// What `list_refunds` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRefundsQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 记录起始位置: Items to skip, from 0.
    pub offset: i64,
    /// 每页笔数: Items per page.
    pub count: i64,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
}

/// What `get_refund_by_refund_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundByRefundIdQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_refund_by_out_refund_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundByOutRefundNoQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `list_settlements` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSettlementsQuery {
    /// 记录起始位置: Items to skip, from 0.
    pub offset: i64,
    /// 最大记录条数: Items per page.
    pub limit: i64,
    /// 结算状态.
    pub settle_state: SettleState,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 结算结束日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_end_date: Option<String>,
    /// 结算开始日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_start_date: Option<String>,
}

/// What `download_statement` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadStatementQuery {
    /// 账单日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_order_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByTransactionIdQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_order_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByOutTradeNoQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `reverse_legacy_order_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseLegacyOrderByOutTradeNoQuery {
    /// 微信商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
