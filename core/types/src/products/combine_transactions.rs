// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.

//! Combined orders (合单支付).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 标价币种
    pub enum Currency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 交易状态
    pub enum GetOrderByOutTradeNoSubOrderTradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Payerror = "PAYERROR",
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
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    }
}

open_enum! {
    /// 商品服务类型
    pub enum OrderServiceType {
        Individualtrade = "INDIVIDUALTRADE",
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
    /// 交易场景
    pub enum TradeScenario {
        Recommerce = "RECOMMERCE",
    }
}

open_enum! {
    /// 交易类型
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
    }
}

open_enum! {
    /// 交易状态
    pub enum TransactionSuccessResourceSubOrderTradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Userpaying = "USERPAYING",
        Payerror = "PAYERROR",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 标价币种 (at most 8 characters): ISO 4217, `CNY` for yuan.
    pub currency: Currency,
    /// 标价金额: In fen.
    pub total_amount: i64,
}

/// `CloseOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseOrderRequest {
    /// 合单商户公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 商品单信息 (at most 50 elements): All parts of the order.
    pub sub_orders: Vec<CloseOrderSubOrder>,
}

/// `CloseOrderSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseOrderSubOrder {
    /// 商品单商户号 (at most 32 characters): The merchant that raises this part of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 商品单商户订单号 (at most 32 characters): The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品单个人收款方受理授权ID: The authorization under which an individual is paid.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
}

/// `Contract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contract {
    /// 签约商户号: The merchant that signs the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 签约商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣协议模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 签约商户协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `ContractResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractResult {
    /// 签约结果码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 签约结果描述信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `GetOrderByOutTradeNoResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByOutTradeNoResponse {
    /// 合单商户公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_appid: String,
    /// 合单商户号 (at most 32 characters): The merchant that created the combined order.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_mchid: String,
    /// 合单商户订单号 (at most 32 characters): The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_out_trade_no: String,
    /// 交易单微信支付订单号: WeChat Pay's number of the combined payment.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_transaction_id: Option<String>,
    /// 合单支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<OrderPayer>,
    /// 使用的商户贴息信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
    /// 商品单信息: The parts that are paid together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<GetOrderByOutTradeNoSubOrder>>,
    /// 交易场景.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<TradeScenario>,
}

/// `GetOrderByOutTradeNoSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByOutTradeNoSubOrder {
    /// 商品单商户号 (at most 32 characters): The merchant that raises this part of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商品单商户订单号 (at most 32 characters): The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 交易状态: A refund turns it into `REFUND`, whatever was refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: GetOrderByOutTradeNoSubOrderTradeState,
    /// 子商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app; needed with `sub_openid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品单微信支付订单号 (at most 32 characters): WeChat Pay's number of the order; set once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商品单个人收款方受理授权ID: The authorization under which an individual is paid.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 用户子商户标识 (at most 128 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商品单金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<GetOrderByOutTradeNoSubOrderAmount>,
    /// 商户数据包 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 银行类型 (at most 32 characters): The bank and kind of card, such as `CMB_CREDIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 商品单个人收款方平台昵称: The individual's name on the platform.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 优惠功能: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 支付完成时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<TradeType>,
}

/// `GetOrderByOutTradeNoSubOrderAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByOutTradeNoSubOrderAmount {
    /// 标价币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 用户支付金额: What the user paid, in fen: the total without the coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_amount: Option<i64>,
    /// 标价金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 用户支付币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<String>,
    /// 结算汇率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_rate: Option<i64>,
}

/// `GetOrderByTransactionIdResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByTransactionIdResponse {
    /// 平台商户应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_appid: String,
    /// 平台商户号: The merchant that created the combined order.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_mchid: String,
    /// 交易单订单号: The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_out_trade_no: String,
    /// 交易单微信支付订单号: WeChat Pay's number of the combined payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_transaction_id: String,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<TransactionPayer>,
    /// 分期信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
    /// 商品单信息: The parts that are paid together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<GetOrderByTransactionIdSubOrder>>,
    /// 交易场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<TradeScenario>,
}

/// `GetOrderByTransactionIdSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByTransactionIdSubOrder {
    /// 商品单发起商户号: The merchant that raises this part of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商品单商户订单号: The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 商品单个人收款方受理授权ID: The authorization under which an individual is paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub individual_auth_id: String,
    /// 交易状态: A refund turns it into `REFUND`, whatever was refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 子单子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子单子商户AppId: The sub-merchant's own app; needed with `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the order; set once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 用户在子商户下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<TransactionAmount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank and kind of card, such as `CMB_CREDIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 商品单个人收款方平台昵称: The individual's name on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<String>,
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

/// `OrderPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderPayer {
    /// 用户标识 (at most 128 characters): The user in `combine_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户在子商户下的唯一标识: The user under `sub_appid`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 实名支付信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<OrderPayerIdentity>,
}

/// `OrderPayerIdentity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderPayerIdentity {
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 证件姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 证件号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Sensitive>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户标识 (at most 128 characters): The user in `combine_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户子商户标识 (at most 128 characters): The user under `sub_appid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 实名支付.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// `PrepayAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppRequest {
    /// 合单商户应用ID (at most 32 characters): An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 合单商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 合单商户订单号 (at most 32 characters): The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_out_trade_no: String,
    /// 商户回调地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商品单信息: The parts that are paid together.
    pub sub_orders: Vec<PrepayAppSubOrder>,
    /// 预支付交易会话标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepay_id: Option<String>,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<Payer>,
    /// 预签约信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_info: Option<Contract>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 贴息信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<Subsidy>,
    /// 支付结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 支付起始时间 (RFC 3339).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易场景.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<TradeScenario>,
}

/// `PrepayAppResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppResponse {
    /// 预支付交易会话标识 (at most 64 characters): Good for two hours.
    #[serde(deserialize_with = "crate::lenient")]
    pub prepay_id: String,
    /// 预签约结果.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_result: Option<ContractResult>,
}

/// `PrepayAppSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayAppSubOrder {
    /// 商品单商户号 (at most 32 characters): The merchant that raises this part of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 商品单商户订单号 (at most 32 characters): The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商品单金额信息.
    pub amount: Amount,
    /// 商户数据包 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attach: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: The sub-merchant's own app; needed with `sub_openid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品单个人收款方受理授权ID: The authorization under which an individual is paid.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 商品详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品单个人收款方平台昵称: The individual's name on the platform.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 商品服务类型.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_service_type: Option<String>,
    /// 是否指定分账: The money is frozen after the payment, so that it can be split.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `PrepayH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Request {
    /// 合单商户公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 合单商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 合单商户订单号 (at most 32 characters): The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_out_trade_no: String,
    /// 商户回调地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商品单信息: The parts that are paid together.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<Payer>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayH5Scene>,
    /// 支付结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 支付起始时间 (RFC 3339).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易场景.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<String>,
}

/// `PrepayH5Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Response {
    /// 支付跳转链接 (at most 512 characters): Good for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub h5_url: String,
}

/// `PrepayH5Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayH5Scene {
    /// 商户端设备号 (at most 32 characters): The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_id: String,
    /// 用户终端IP (at most 45 characters): The user's address, IPv4 or IPv6.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_client_ip: String,
    /// H5场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_info: Option<H5Info>,
}

/// `PrepayJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiRequest {
    /// 合单商户公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 合单商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 合单商户订单号 (at most 32 characters): The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_out_trade_no: String,
    /// 合单支付者信息.
    pub combine_payer_info: Payer,
    /// 商品单信息: The parts that are paid together.
    pub sub_orders: Vec<PrepayJsapiSubOrder>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 商户回调地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 贴息信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<Subsidy>,
    /// 支付结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 支付起始时间 (RFC 3339).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易场景.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<String>,
}

/// `PrepayJsapiSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayJsapiSubOrder {
    /// 商品单商户号 (at most 32 characters): The merchant that raises this part of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 商品单商户订单号 (at most 32 characters): The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商品单金额信息.
    pub amount: Amount,
    /// 商户数据包 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attach: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app; needed with `sub_openid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 个人收款方受理授权ID: The authorization under which an individual is paid.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 商品详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 个人收款方平台昵称: The individual's name on the platform.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 商品服务类型.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_service_type: Option<String>,
    /// 是否指定分账: The money is frozen after the payment, so that it can be split.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `PrepayMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayMiniProgramRequest {
    /// 平台商户应用ID: An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 平台商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 交易单订单号: The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_out_trade_no: String,
    /// 支付者.
    pub combine_payer_info: OrderPayer,
    /// 商品单信息: The parts that are paid together.
    pub sub_orders: Vec<PrepayMiniProgramSubOrder>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 交易结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 交易起始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<TradeScenario>,
}

/// `PrepayMiniProgramSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayMiniProgramSubOrder {
    /// 商品单发起商户号: The merchant that raises this part of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 商品单商户订单号: The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商品单个人收款方受理授权ID: The authorization under which an individual is paid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub individual_auth_id: String,
    /// 商品单金额.
    pub amount: Amount,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attach: String,
    /// 子单子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子单子商户AppId: The sub-merchant's own app; needed with `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 订单优惠标记: Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品单个人收款方平台昵称: The individual's name on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 商品服务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_service_type: Option<OrderServiceType>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `PrepayNativeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayNativeRequest {
    /// 合单商户公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 合单商户号 (at most 32 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 合单商户订单号 (at most 32 characters): The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_out_trade_no: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商品单信息: The parts that are paid together.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<Payer>,
    /// 指定支付方式: Ways of paying that are excluded.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<PrepayScene>,
    /// 支付结束时间 (RFC 3339): When the order closes by itself, such as `2026-05-20T13:29:35+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 支付起始时间 (RFC 3339).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易场景.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<String>,
}

/// `PrepayNativeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayNativeResponse {
    /// 二维码链接 (at most 512 characters): Good for two hours.
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
    /// 商户端设备号 (at most 16 characters): The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID (at most 32 characters): WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters): The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型 (at most 32 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PromotionType>,
    /// 优惠名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种 (at most 32 characters): ISO 4217, `CNY` for yuan.
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

/// `Settlement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 分账标识: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额: In fen.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

/// `SubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubOrder {
    /// 商品单商户号 (at most 32 characters): The merchant that raises this part of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 商品单商户订单号 (at most 32 characters): The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述 (at most 127 characters): What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商品单金额信息.
    pub amount: Amount,
    /// 商户数据包 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attach: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: The sub-merchant's own app; needed with `sub_openid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 个人收款方受理授权ID: The authorization under which an individual is paid.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 订单优惠标记 (at most 32 characters): Only coupons for this tag can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 个人收款方平台昵称: The individual's name on the platform.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 商品服务类型.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_service_type: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
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

/// `TransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionAmount {
    /// 标价币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 用户支付金额: What the user paid, in fen: the total without the coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_amount: Option<i64>,
    /// 用户支付币种 (at most 8 characters): ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 标价金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 结算汇率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_rate: Option<i64>,
}

/// `TransactionPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionPayer {
    /// 用户标识 (at most 128 characters): The user in `combine_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
}

/// `TransactionScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionScene {
    /// 商户端设备号 (at most 32 characters): The merchant's own number of the terminal or shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// `TransactionSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessResource {
    /// 合单商户公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_appid: String,
    /// 合单商户号 (at most 32 characters): The merchant that created the combined order.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_mchid: String,
    /// 合单商户订单号 (at most 32 characters): The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_out_trade_no: String,
    /// 合单支付者信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_payer_info: TransactionPayer,
    /// 商品单信息: The parts that are paid together.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_orders: Vec<TransactionSuccessResourceSubOrder>,
    /// 合单微信支付订单号: WeChat Pay's number of the combined payment.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_transaction_id: Option<String>,
    /// 分期信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<Installment>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<TransactionScene>,
}

/// `TransactionSuccessResourceSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionSuccessResourceSubOrder {
    /// 商品单商户号 (at most 32 characters): The merchant that raises this part of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商品单微信支付订单号 (at most 32 characters): WeChat Pay's number of the order; set once it was paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商品单商户订单号 (at most 32 characters): The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 商品单金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: TransactionAmount,
    /// 银行类型 (at most 32 characters): The bank and kind of card, such as `CMB_CREDIT`.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_type: String,
    /// 支付完成时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 交易状态 (at most 32 characters): A refund turns it into `REFUND`, whatever was refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: TransactionSuccessResourceSubOrderTradeState,
    /// 交易类型 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: TradeType,
    /// 子商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID (at most 32 characters): The sub-merchant's own app; needed with `sub_openid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 个人收款方受理授权ID: The authorization under which an individual is paid.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 用户子商户标识 (at most 128 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户数据包 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 个人收款方平台昵称: The individual's name on the platform.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 优惠功能: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
}
