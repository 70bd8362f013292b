// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: automatic payments of combined orders (收付通合单代扣).

use serde::{Deserialize, Serialize};

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 标价币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 标价金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 现金支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_amount: Option<i64>,
    /// 现金支付币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<String>,
    /// 结算汇率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_rate: Option<i64>,
}

/// `ContractTermination`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractTermination {
    /// 协议解约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminated_time: String,
    /// 协议解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_mode: String,
    /// 解约备注: Why it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_remark: String,
}

/// `CreateTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionRequest {
    /// 合单商户appid: An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 合单商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 合单商户订单号: The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_out_trade_no: String,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 风控信息: What is known about the risk of the charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_info: Option<String>,
    /// 子单信息: The parts that are paid together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<CreateTransactionSubOrder>>,
}

/// `CreateTransactionSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionSubOrder {
    /// 子单商户号: The merchant that raises this part of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 子单商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: CreateTransactionSubOrderAmount,
    /// 二级商户appid: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 个人收款方受理授权ID: The authorization under which an individual is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 个人收款方平台昵称: The individual's name on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 商品服务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_service_type: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
    /// 子单风控信息: What is known about the risk of the charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_risk_info: Option<String>,
}

/// `CreateTransactionSubOrderAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionSubOrderAmount {
    /// 标价币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// 标价金额: In fen.
    pub total_amount: i64,
}

/// `EntrustResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustResource {
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
    /// 操作时间 (RFC 3339): When it was signed or ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_time: String,
    /// 商户侧签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 到期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_expired_time: Option<String>,
    /// 解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_mode: Option<String>,
}

/// `GetContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户openid.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 委托代扣协议模板Id: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议Id: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_display_account: String,
    /// 协议到期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_expired_time: String,
    /// 协议签署时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_signed_time: String,
    /// 委托代扣协议状态: `SIGNED` while it is in force, `TERMINATED` once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 协议解约信息: Set once it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminate_info: Option<ContractTermination>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户标识: The user in `combine_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
}

/// `PreSignAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppRequest {
    /// 商户APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣协议模板Id: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 返回app标识: Whether the user comes back to the app after signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_app: Option<bool>,
}

/// `PreSignMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMiniProgramRequest {
    /// 商户APPID.
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
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `PreSignResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 委托代扣协议模板Id: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 预签约Id: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
}

/// `ReverseTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseTransactionRequest {
    /// 合单商户APPID: An app, official account or mini program that is bound to the caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 子单信息: All parts of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<ReverseTransactionSubOrder>>,
}

/// `ReverseTransactionSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseTransactionSubOrder {
    /// 子单商户号: The merchant that raises this part of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 子单商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 二级商户appid: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 个人收款方受理授权ID: The authorization under which an individual is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
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

/// `SubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubOrder {
    /// 子单商户号: The merchant that raises this part of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 子单微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 子单商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: String,
    /// 二级商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 个人收款方受理授权ID: The authorization under which an individual is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 用户在子商户下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 个人收款方平台昵称: The individual's name on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `TerminateContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractRequest {
    /// 解约备注: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_termination_remark: String,
}

/// `TerminateContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 委托代扣协议模板Id: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
}

/// `Transaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Transaction {
    /// 合单商户APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_appid: String,
    /// 合单商户号: The merchant that created the combined order.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_mchid: String,
    /// 合单商户订单号: The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_out_trade_no: String,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<Payer>,
    /// 子单信息: The parts that are paid together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrder>>,
}
