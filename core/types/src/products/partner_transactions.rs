// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.

//! Payments to sub-merchants (服务商基础支付).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 货币类型
    pub enum Currency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 证件类型
    pub enum IdentityType {
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        PhoneNumber = "PHONE_NUMBER",
    }
}

open_enum! {
    /// 指定支付方式
    pub enum LimitPay {
        NoBalance = "no_balance",
        NoCredit = "no_credit",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    }
}

open_enum! {
    /// 用户支付币种
    pub enum PayerCurrency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 优惠类型
    pub enum PromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
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
    /// 贴息方案类型
    pub enum SubsidyPeriodType {
        Daily = "DAILY",
        Period = "PERIOD",
    }
}

open_enum! {
    /// 交易状态
    pub enum TradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Revoked = "REVOKED",
        Userpaying = "USERPAYING",
        Payerror = "PAYERROR",
    }
}

open_enum! {
    /// 交易类型
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Micropay = "MICROPAY",
        Mweb = "MWEB",
        Facepay = "FACEPAY",
    }
}

open_enum! {
    /// 优惠类型
    pub enum TransactionSuccessPartnerResourcePromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 总金额: In fen.
    pub total: i64,
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// `CloseOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseOrderRequest {
    /// 服务商商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `CodepayAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayAmount {
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 订单金额货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 用户支付货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<String>,
    /// 用户支付金额: What the user paid, in fen: the total without the coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
}

/// `CodepayGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayGoods {
    /// 商品编码: The merchant's own number of the goods.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_goods_id: String,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价: Of one piece, in fen.
    pub unit_price: i64,
    /// 微信支付商品编码: WeChat Pay's number of the goods, where they have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
}

/// `CodepayOrderDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayOrderDetail {
    /// 单品列表.
    pub goods_detail: Vec<CodepayGoods>,
    /// 商品小票ID: The merchant's own number of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 订单原价: The price of the order before discounts, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
}

/// `CodepayPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayPayer {
    /// 授权码: The digits of the payment code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
}

/// `CodepayPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayPromotion {
    /// 券ID: WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID: The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型: `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围: `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `CodepayRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayRequest {
    /// 合作伙伴商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 特约商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    pub payer: CodepayPayer,
    /// 场景信息.
    pub scene_info: CodepayScene,
    /// 合作伙伴应用AppID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户应用AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<CodepayOrderDetail>,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
}

/// `CodepayResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayResponse {
    /// 合作伙伴商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 特约商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 交易状态: A refund turns it into `REFUND`, whatever was refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 合作伙伴应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the order; set once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<CodepayAmount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 银行类型: The bank and kind of card, such as `CMB_CREDIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 分期信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<TransactionPayer>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<CodepayPromotion>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_desc: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<String>,
}

/// `CodepayScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayScene {
    /// 商户门店信息.
    pub store_info: CodepayStore,
    /// 商户端设备号: The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 用户终端IP: The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_client_ip: Option<String>,
}

/// `CodepayStore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayStore {
    /// 门店编号: The merchant's own number of the shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 商家自定义编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 地区编码: Six digits of the administrative division.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商户侧商品编码 (at most 32 characters): The merchant's own number of the goods.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_goods_id: String,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价: Of one piece, in fen.
    pub unit_price: i64,
    /// 微信支付商品编码 (at most 32 characters): WeChat Pay's number of the goods, where they have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
}

/// `H5Info`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5Info {
    /// 场景类型 (at most 32 characters): Such as `Wap`, `iOS`, `Android`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub r#type: String,
    /// iOS平台BundleID (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// 应用名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// 网站URL (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_url: Option<String>,
    /// `package_name` (at most 128 characters): Of the Android app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 证件类型.
    pub r#type: IdentityType,
    /// 加密后的姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 加密后的证件号 (encrypted on the wire): Of the document, or the phone number.
    pub number: Sensitive,
}

/// `Installment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Installment {
    /// 用户实际选择的分期期数: How many instalments the user chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_installment_number: Option<i64>,
    /// 是否使用了商户贴息: Whether the merchant pays interest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_subsidy: Option<bool>,
}

/// `OrderDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderDetail {
    /// 商品小票ID (at most 32 characters): The merchant's own number of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 订单原价: The price of the order before discounts, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 实名支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// `PrepayAppContract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppContract {
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 签约AppID: An app that is bound to the merchant that signs.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_appid: String,
    /// 签约商户号: The merchant that signs the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_mchid: String,
    /// 签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_code: String,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 请求序列号: The merchant's own serial number of the request to sign.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub request_serial: String,
    /// 签约信息通知URL: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_notify_url: Option<String>,
}

/// `PrepayAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppRequest {
    /// 服务商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商APPID (at most 32 characters): An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 通知地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 贴息信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<Subsidy>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayAppWithContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppWithContractRequest {
    /// 服务商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 签约授权信息.
    pub contract_info: PrepayAppContract,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 子商户APPID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PrepayWithContractOrderDetail>,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayWithContractScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 交易结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Request {
    /// 服务商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商APPID (at most 32 characters): An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 通知地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 场景信息.
    pub scene_info: PrepayH5Scene,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayH5Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Response {
    /// 支付跳转链接 (at most 256 characters): Good for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub h5_url: String,
}

/// `PrepayH5Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Scene {
    /// H5场景信息.
    pub h5_info: H5Info,
    /// 用户终端IP (at most 45 characters): The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_client_ip: String,
    /// 商户端设备号 (at most 32 characters): The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<Store>,
}

/// `PrepayJsapiContract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiContract {
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 签约AppID: An app that is bound to the merchant that signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_appid: Option<String>,
    /// 签约商户号: The merchant that signs the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mchid: Option<String>,
    /// 免密协议ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_free_contract_id: Option<String>,
    /// 签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_code: Option<String>,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_display_account: Option<String>,
    /// 签约信息通知URL: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_notify_url: Option<String>,
    /// 请求序列号: The merchant's own serial number of the request to sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_serial: Option<String>,
    /// 扣费服务预授权token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// `PrepayJsapiPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiPayer {
    /// 用户服务标识 (at most 128 characters): The user in `sp_appid`; this or `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子标识 (at most 128 characters): The user in `sub_appid`; this or `sp_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 实名支付.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// `PrepayJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiRequest {
    /// 服务商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商APPID (at most 32 characters): An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 通知地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 支付者.
    pub payer: PrepayJsapiPayer,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app; needed with `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 贴息信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<Subsidy>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayJsapiWithContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiWithContractRequest {
    /// 服务商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 签约授权信息.
    pub contract_info: PrepayJsapiContract,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 支付者.
    pub payer: TransactionPayer,
    /// 子商户APPID: The sub-merchant's own app; needed with `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PrepayWithContractOrderDetail>,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayWithContractScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 交易结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayMiniProgramRequest {
    /// 服务商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商公众号ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    pub payer: TransactionPayer,
    /// 子商户APPID: The sub-merchant's own app; needed with `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayMiniProgramScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 交易结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayMiniProgramScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayMiniProgramScene {
    /// 商户端设备号: The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 用户终端IP: The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_client_ip: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<CodepayStore>,
}

/// `PrepayNativeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayNativeRequest {
    /// 服务商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商APPID (at most 32 characters): An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 通知地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayNativeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayNativeResponse {
    /// 二维码链接 (at most 64 characters): Good for two hours.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_url: String,
}

/// `PrepayResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayResponse {
    /// 预支付交易会话标识 (at most 64 characters): Good for two hours.
    #[serde(deserialize_with = "crate::lenient")]
    pub prepay_id: String,
}

/// `PrepayScannedPosRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayScannedPosRequest {
    /// 合作伙伴商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    pub payer: TransactionPayer,
    /// 场景信息.
    pub scene_info: PrepayScannedPosScene,
    /// 合作伙伴应用AppID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户应用AppID: The sub-merchant's own app; needed with `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 交易结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
}

/// `PrepayScannedPosScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayScannedPosScene {
    /// 用户终端IP: The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_client_ip: String,
    /// 商户门店信息.
    pub store_info: CodepayStore,
    /// 商户端设备号: The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
}

/// `PrepayScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayScene {
    /// 用户终端IP (at most 45 characters): The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_client_ip: String,
    /// 商户端设备号 (at most 32 characters): The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<Store>,
}

/// `PrepayWithContractOrderDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayWithContractOrderDetail {
    /// 单品列表.
    pub goods_detail: Vec<Goods>,
    /// 商品小票ID: The merchant's own number of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 订单原价: The price of the order before discounts, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
}

/// `PrepayWithContractScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayWithContractScene {
    /// 用户终端IP: The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_client_ip: String,
    /// 商户端设备号: The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<PrepayWithContractStore>,
}

/// `PrepayWithContractStore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayWithContractStore {
    /// 门店编号: The merchant's own number of the shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 地区编码: Six digits of the administrative division.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID (at most 32 characters): WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠名称 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters): The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型 (at most 32 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PromotionType>,
    /// 优惠币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围 (at most 32 characters): `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `PromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PromotionGoods {
    /// 商品编码 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品单价: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// 商品备注 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
}

/// `ReverseOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseOrderRequest {
    /// 合作伙伴商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 特约商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 合作伙伴应用AppID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户应用AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `ReverseOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseOrderResponse {
    /// 合作伙伴商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 特约商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 合作伙伴应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `Settlement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 是否指定分账: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

/// `Store`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Store {
    /// 门店编号 (at most 32 characters): The merchant's own number of the shop.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// 门店名称 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 商家自定义编码.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
    /// 详细地址 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 地区编码 (at most 32 characters): Six digits of the administrative division.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
}

/// `Subsidy`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Subsidy {
    /// 贴息详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
}

/// `SubsidyDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubsidyDetail {
    /// 贴息方案类型.
    pub subsidy_period_type: SubsidyPeriodType,
    /// 贴息方案列表.
    pub subsidy_plan: Vec<SubsidyPlan>,
}

/// `SubsidyPlan`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubsidyPlan {
    /// 贴息期数: One of 3, 6 and 12.
    pub subsidy_installment_num: i64,
    /// 贴息比例: What the merchant pays of the interest, in percent: 0 or 100.
    pub subsidy_percent: i64,
}

/// `Transaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Transaction {
    /// 服务商商户号 (at most 32 characters): The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商APPID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 交易状态 (at most 32 characters): A refund turns it into `REFUND`, whatever was refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: TradeState,
    /// 交易状态描述 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 子商户APPID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the order; set once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<TransactionAmount>,
    /// 商户数据包 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 银行类型 (at most 32 characters): The bank and kind of card, such as `CMB_CREDIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 分期信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<TransactionPayer>,
    /// 优惠功能: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
    /// 支付完成时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易类型 (at most 16 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<TradeType>,
}

/// `TransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionAmount {
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 用户支付币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<PayerCurrency>,
    /// 用户支付金额: What the user paid, in fen: the total without the coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `TransactionPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionPayer {
    /// 用户服务商标识 (at most 128 characters): The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子商户标识 (at most 128 characters): The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `TransactionScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionScene {
    /// 商户端设备号 (at most 32 characters): The merchant's own number of the terminal or shop.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_id: String,
}

/// `TransactionSuccessPartnerResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessPartnerResource {
    /// 服务商商户号 (at most 32 characters): The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商APPID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: TransactionAmount,
    /// 银行类型 (at most 32 characters): The bank and kind of card, such as `CMB_CREDIT`.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_type: String,
    /// 支付者信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer: TransactionPayer,
    /// 支付完成时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 交易状态 (at most 32 characters): A refund turns it into `REFUND`, whatever was refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: TradeState,
    /// 交易状态描述 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 交易类型 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: TradeType,
    /// 子商户APPID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据包 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 分期信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
    /// 优惠功能: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<TransactionSuccessPartnerResourcePromotion>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
}

/// `TransactionSuccessPartnerResourcePromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessPartnerResourcePromotion {
    /// 券ID (at most 32 characters): WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠名称 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters): The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型 (at most 32 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TransactionSuccessPartnerResourcePromotionType>,
    /// 优惠币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围 (at most 32 characters): `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// What `get_order_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByTransactionIdQuery {
    /// 服务商商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_order_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByOutTradeNoQuery {
    /// 服务商商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
