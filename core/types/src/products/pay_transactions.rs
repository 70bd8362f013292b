// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.

//! Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付).

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

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 总金额: In fen.
    pub total: i64,
    /// 货币类型 (at most 16 characters): `CNY` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// `CloseOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseOrderRequest {
    /// 商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `CodepayAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayAmount {
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 用户支付金额: What the user paid, in fen: the total without the coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 订单金额货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 用户支付货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<String>,
}

/// `CodepayGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayGoods {
    /// 商品编码: The merchant's own number of the goods.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_goods_id: String,
    /// 微信支付商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价: Of one piece, in fen.
    pub unit_price: i64,
}

/// `CodepayOrderDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayOrderDetail {
    /// 订单原价: The price of the order before discounts, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID: The merchant's own number of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Vec<CodepayGoods>,
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
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 优惠券面额: The value in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
}

/// `CodepayRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayRequest {
    /// 应用AppID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 直连商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 附加数据: Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    pub payer: CodepayPayer,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<CodepayOrderDetail>,
    /// 场景信息.
    pub scene_info: CodepayScene,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `CodepayResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayResponse {
    /// 应用AppID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 直连商户号: The merchant that is paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<String>,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_desc: Option<String>,
    /// 银行类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 附加数据: Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<TransactionPayer>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<CodepayAmount>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
    /// 优惠信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<CodepayPromotion>>,
    /// 分期信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
}

/// `CodepayScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayScene {
    /// 用户终端IP: The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_client_ip: Option<String>,
    /// 商户端设备号: The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 商户门店信息.
    pub store_info: CodepayStore,
}

/// `CodepayStore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CodepayStore {
    /// 门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 商家自定义编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 地区编码: Six digits of the administrative division.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商户侧商品编码 (at most 32 characters): The merchant's own number of the goods.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_goods_id: String,
    /// 微信支付商品编码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价: Of one piece, in fen.
    pub unit_price: i64,
}

/// `H5Info`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5Info {
    /// 场景类型 (at most 32 characters): Such as `Wap`, `iOS`, `Android`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub r#type: String,
    /// 应用名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// 网站URL (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_url: Option<String>,
    /// iOS平台BundleID (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// Android平台PackageName (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
}

/// Who has to pay; somebody else cannot.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 证件类型.
    pub r#type: IdentityType,
    /// 证件号 (encrypted on the wire).
    pub number: Sensitive,
    /// 姓名 (encrypted on the wire).
    pub name: Sensitive,
}

/// `Installment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Installment {
    /// 用户实际选择的分期期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_installment_number: Option<i64>,
    /// 是否使用了商户贴息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_subsidy: Option<bool>,
}

/// `OrderDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderDetail {
    /// 订单原价: The price of the order before discounts, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID (at most 32 characters): The merchant's own number of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
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
    /// 签约商户号: The merchant that signs the contract; the caller's own number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_mchid: String,
    /// 签约AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_appid: String,
    /// 模板ID: The template of the contract.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 签约协议号: The merchant's own number of the contract.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_code: String,
    /// 请求序列号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub request_serial: String,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约信息通知URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_notify_url: Option<String>,
}

/// `PrepayAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppRequest {
    /// 商户应用ID (at most 32 characters): An app of the open platform that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 支付结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 商户数据包 (at most 128 characters): Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址 (at most 255 characters): An https address without query that the notification of the payment is sent to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
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
}

/// `PrepayAppWithContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppWithContractRequest {
    /// 公众号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 直连商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 交易结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 附加数据: Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址: An https address without query that the notification of the payment is sent to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额.
    pub amount: Amount,
    /// 签约授权信息.
    pub contract_info: PrepayAppContract,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PrepayWithContractOrderDetail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayWithContractScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `PrepayH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Request {
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 交易结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 商户数据包 (at most 128 characters): Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址 (at most 255 characters): An https address without query that the notification of the payment is sent to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 场景信息.
    pub scene_info: PrepayH5Scene,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
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
    /// H5场景信息.
    pub h5_info: H5Info,
}

/// `PrepayJsapiContract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiContract {
    /// 签约商户号: The merchant that signs the contract; the caller's own number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mchid: Option<String>,
    /// 签约AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_appid: Option<String>,
    /// 模板ID: The template of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 签约协议号: The merchant's own number of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_code: Option<String>,
    /// 请求序列号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_serial: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_display_account: Option<String>,
    /// 签约信息通知URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_notify_url: Option<String>,
    /// 免密协议ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_free_contract_id: Option<String>,
    /// 扣费服务预授权token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// `PrepayJsapiPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiPayer {
    /// 用户标识 (at most 128 characters): The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 实名支付.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// `PrepayJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiRequest {
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 支付结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 商户数据包 (at most 128 characters): Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址 (at most 255 characters): An https address without query that the notification of the payment is sent to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者信息.
    pub payer: PrepayJsapiPayer,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
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
}

/// `PrepayJsapiWithContractPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiWithContractPayer {
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
}

/// `PrepayJsapiWithContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiWithContractRequest {
    /// 公众号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 直连商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 交易结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 附加数据: Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址: An https address without query that the notification of the payment is sent to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    pub payer: PrepayJsapiWithContractPayer,
    /// 签约授权信息.
    pub contract_info: PrepayJsapiContract,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PrepayWithContractOrderDetail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayWithContractScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `PrepayNativeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayNativeRequest {
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 支付结束时间 (at most 64 characters, RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 商户数据包 (at most 128 characters): Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址 (at most 255 characters): An https address without query that the notification of the payment is sent to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user can ask for an invoice (fapiao).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
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
    /// 订单原价: The price of the order before discounts, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID: The merchant's own number of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Vec<Goods>,
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
    /// 门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 地区编码: Six digits of the administrative division.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠范围 (at most 32 characters): `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 优惠类型 (at most 32 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PromotionType>,
    /// 优惠券面额: The value in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠币种 (at most 16 characters): `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
}

/// `PromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PromotionGoods {
    /// 商品编码 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品单价: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// 商品优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品备注 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
}

/// `ReverseOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseOrderRequest {
    /// 应用AppID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 直连商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `ReverseOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseOrderResponse {
    /// 应用AppID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 直连商户号: The merchant that would have been paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户订单号: The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
}

/// What happens to the money.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 分账标识: Whether the money is kept back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额: In fen.
    /// Known from the community, not in the current official documentation.
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
    /// 商家自定义编码.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
    /// 门店名称 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 地区编码 (at most 32 characters): Six digits of the administrative division.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// 详细地址 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
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
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户号 (at most 32 characters): The merchant that is paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the order; set once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 交易类型 (at most 16 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<TradeType>,
    /// 交易状态 (at most 32 characters): A refund turns it into `REFUND`, whatever was refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: TradeState,
    /// 交易状态描述 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 银行类型 (at most 32 characters): The bank and kind of card, such as `CMB_CREDIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 商户数据包 (at most 128 characters): Given back in answers and notifications as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 支付完成时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<TransactionPayer>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<TransactionAmount>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 分期信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
}

/// Amounts in fen.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionAmount {
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 用户支付金额: What the user paid, in fen: the total without the coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 货币类型 (at most 16 characters): `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 用户支付币种 (at most 16 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<PayerCurrency>,
}

/// `TransactionPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionPayer {
    /// 用户标识 (at most 128 characters): The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
}

/// `TransactionScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionScene {
    /// 商户端设备号 (at most 32 characters): The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// What `get_order_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByTransactionIdQuery {
    /// 商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// What `get_order_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByOutTradeNoQuery {
    /// 商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}
