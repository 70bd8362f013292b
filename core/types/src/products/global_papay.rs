// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.

//! Automatic payments abroad (跨境代扣).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 汇率类型
    pub enum CreateTransactionResponseExchangeRateType {
        SettlementRate = "SETTLEMENT_RATE",
        UserpaymentRate = "USERPAYMENT_RATE",
    }
}

open_enum! {
    /// 交易类型
    pub enum CreateTransactionResponseTradeType {
        Auth = "AUTH",
    }
}

open_enum! {
    /// 汇率类型
    pub enum ExchangeRateType {
        SettlementRate = "SETTLEMENT_RATE",
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
    /// 优惠范围
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

open_enum! {
    /// 交易状态
    pub enum TradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Payerror = "PAYERROR",
        Userpaying = "USERPAYING",
    }
}

open_enum! {
    /// 交易类型
    pub enum TransactionTradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
        Micropay = "MICROPAY",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
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
    pub exchange_rate: Option<ExchangeRate>,
}

/// `Contract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contract {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户appid下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 协议签署时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_time: Option<String>,
    /// 协议状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// 协议签署时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminated_time: Option<String>,
    /// 协议解约方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub termination_mode: Option<String>,
    /// 解约备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub termination_note: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
}

/// `ContractMerchantResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractMerchantResource {
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 操作时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_time: String,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 到期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_expire_time: Option<String>,
    /// 解约方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_mode: Option<String>,
}

/// `ContractPartnerResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractPartnerResource {
    /// `sp_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// `sp_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 子商户AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_appid: String,
    /// 用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 操作时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_time: String,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 到期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_expire_time: Option<String>,
    /// 解约方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_mode: Option<String>,
}

/// `CreateTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionAmount {
    /// 总金额: In the smallest unit of the currency.
    pub total: i64,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `CreateTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionRequest {
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 订单金额.
    pub amount: CreateTransactionAmount,
    /// MCC码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_category_code: String,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商品标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
}

/// `CreateTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionResponse {
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: CreateTransactionResponseAmount,
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
    pub trade_state: TradeState,
    /// 交易状态描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_desc: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: CreateTransactionResponseTradeType,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构商户号: The institution's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户行业编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_category_code: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
}

/// `CreateTransactionResponseAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionResponseAmount {
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
    pub exchange_rate: Option<CreateTransactionResponseExchangeRate>,
}

/// `CreateTransactionResponseExchangeRate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionResponseExchangeRate {
    /// 汇率类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CreateTransactionResponseExchangeRateType>,
    /// 汇率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}

/// `ExchangeRate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExchangeRate {
    /// 汇率类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ExchangeRateType>,
    /// 汇率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商品编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品优惠金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
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

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 机构用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 子商户用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppRequest {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户appid下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 签约后跳转地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// 签约成功通知url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_notify_url: Option<String>,
    /// 用户客户端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_client_ip: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
}

/// `PreSignH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignH5Request {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 回调应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_appid: Option<String>,
    /// 过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 签约完成跳转URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// 签约成功通知url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_notify_url: Option<String>,
    /// 用户客户端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_client_ip: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
}

/// `PreSignH5Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignH5Response {
    /// 签约跳转URL.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_url: String,
}

/// `PreSignJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignJsapiRequest {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户appid下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 签约完成跳转URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// 签约成功通知url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_notify_url: Option<String>,
    /// 用户终端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_client_ip: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
}

/// `PreSignJsapiResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignJsapiResponse {
    /// 签约跳转URL.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_url: String,
}

/// `PreSignMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMiniProgramRequest {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户appid下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 签约后跳转地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// 签约成功通知url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_notify_url: Option<String>,
    /// 用户客户端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_client_ip: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
}

/// `PreSignSession`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignSession {
    /// 委托代扣签约会话id.
    #[serde(deserialize_with = "crate::lenient")]
    pub session_id: String,
}

/// `PreSignWebRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignWebRequest {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 签约完成跳转URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// 签约成功通知url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_notify_url: Option<String>,
    /// 用户终端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_client_ip: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
}

/// `PreSignWebResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignWebResponse {
    /// 展码页面URL.
    #[serde(deserialize_with = "crate::lenient")]
    pub show_code_url: String,
    /// 委托代扣签约URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_url: Option<String>,
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
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PromotionType>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
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
    pub scope: Option<Scope>,
    /// 微信出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_contribute_amount: Option<i64>,
}

/// `Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Scene {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
}

/// `TerminateContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 解约备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub termination_note: Option<String>,
}

/// `Transaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Transaction {
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
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
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
    pub trade_type: TransactionTradeType,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户行业编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_category_code: Option<String>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
}

/// What `get_contract_by_out_contract_code` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByOutContractCodeQuery {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
}

/// What `get_contract_by_contract_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByContractIdQuery {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
}

/// What `get_transaction_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransactionByOutTradeNoQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `reverse_transaction` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseTransactionQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_transaction_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransactionByTransactionIdQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
