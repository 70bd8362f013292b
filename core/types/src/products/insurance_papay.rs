// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.

//! Automatic payments of insurance premiums (保险委托代扣).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 协议解约方式
    pub enum ContractTerminationContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

open_enum! {
    /// 协议解约方式
    pub enum EntrustContractTerminationContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        Api = "API",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

open_enum! {
    /// 协议解约方式
    pub enum EntrustRenewContractTerminationContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        Api = "API",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

open_enum! {
    /// 委托代扣协议状态
    pub enum EntrustRenewResourceContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// 委托代扣协议状态
    pub enum EntrustResourceContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// 委托代扣协议状态
    pub enum GetContractResponseContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
        SignFailed = "SIGN_FAILED",
        ToBeRenewed = "TO_BE_RENEWED",
        TerminatePending = "TERMINATE_PENDING",
    }
}

open_enum! {
    /// 实名验证类型
    pub enum IdentityType {
        IdCard = "ID_CARD",
    }
}

open_enum! {
    /// 委托代扣协议状态
    pub enum TerminateContractResponseContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
        SignFailed = "SIGN_FAILED",
        ToBeRenewed = "TO_BE_RENEWED",
        TerminatePending = "TERMINATE_PENDING",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
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
    pub contract_termination_mode: ContractTerminationContractTerminationMode,
    /// 解约备注: Why it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `CreatePolicyPeriodScheduleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePolicyPeriodScheduleRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 预约扣费金额信息: What the user is told will be charged.
    pub scheduled_amount: Amount,
}

/// `CreateTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 保单的扣费周期编号: The number of the period in the agreement.
    pub policy_period_id: i64,
    /// 扣费金额信息.
    pub amount: Amount,
    /// 通知地址: Where the result of the charge is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_notify_url: String,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

/// `CreateTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionResponse {
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 扣费金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
}

/// `EntrustContractTermination`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustContractTermination {
    /// 协议解约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminated_time: String,
    /// 协议解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_mode: EntrustContractTerminationContractTerminationMode,
    /// 解约原因的备注说明: Why it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `EntrustRenewContractTermination`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustRenewContractTermination {
    /// 协议解约时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminated_time: String,
    /// 协议解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_mode: EntrustRenewContractTerminationContractTerminationMode,
    /// 解约原因的备注说明: Why it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `EntrustRenewResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustRenewResource {
    /// 微信支付分配的商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户AppID下的用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 委托代扣协议模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议的主键: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 协议到期时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_expired_time: String,
    /// 协议签署时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_signed_time: String,
    /// 委托代扣协议状态: `SIGNED` while it is in force, `TERMINATED` once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: EntrustRenewResourceContractState,
    /// 协议解约信息: Set once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminate_info: EntrustRenewContractTermination,
    /// 签约用户的名称: The name of the insured, as it is shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub insured_display_name: String,
    /// 商户侧的签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
}

/// `EntrustResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustResource {
    /// 微信支付分配的商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户AppID下的用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 委托代扣协议模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议的主键: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 协议到期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_expired_time: String,
    /// 协议签署时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_signed_time: String,
    /// 委托代扣协议状态: `SIGNED` while it is in force, `TERMINATED` once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: EntrustResourceContractState,
    /// 协议解约信息: Set once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminate_info: EntrustContractTermination,
    /// 签约用户的名称: The name of the insured, as it is shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub insured_display_name: String,
    /// 商户侧的签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `GetContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 委托代扣协议状态: `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: GetContractResponseContractState,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 跳转撤销解约小程序的appid: The mini program where the user takes the termination back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoke_terminate_contract_redirect_appid: Option<String>,
    /// 协议到期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_expired_time: Option<String>,
    /// 协议签署时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_signed_time: Option<String>,
    /// 协议解约信息: Set once it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminate_info: Option<ContractTermination>,
    /// 被保人姓名: The name of the insured, as it is shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insured_display_name: Option<String>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 跳转撤销解约小程序的路径: Where to open that mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoke_terminate_contract_redirect_url: Option<String>,
}

/// `JumpControl`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpControl {
    /// 跳转的应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
}

/// `ListPolicyPeriodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPolicyPeriodsResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 扣费周期总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 扣费周期列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<PolicyPeriodRecord>>,
}

/// `PolicyClause`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PolicyClause {
    /// 条款内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause_name: Option<String>,
    /// 条款额度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause_quota: Option<String>,
}

/// `PolicyCoverage`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PolicyCoverage {
    /// 保单额度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_amount: Option<String>,
    /// 保险条款列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_clauses: Option<Vec<PolicyClause>>,
}

/// `PolicyPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PolicyPeriod {
    /// 保险扣费周期编号: The number of the period in the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_period_id: Option<i64>,
    /// 预计扣费金额: What the user is told to expect.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_amount: Amount,
    /// 预计扣费的日期: The day on which the charge is expected.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub estimated_deduct_date: String,
}

/// `PolicyPeriodRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PolicyPeriodRecord {
    /// 保单的扣费周期编号: The number of the period in the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_period_id: Option<i64>,
    /// 扣费周期预计的扣费金额: What the user is told to expect.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_amount: Amount,
    /// 扣费周期预计的扣费的日期: The day on which the charge is expected.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_date: String,
    /// 扣费周期预约状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub policy_period_state: String,
    /// 实际扣费金额: Set once it was charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_amount: Option<Amount>,
    /// 实际扣费的日期: Set once it was charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_date: Option<String>,
    /// 已预约的扣费金额信息: What was announced to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_amount: Option<Amount>,
}

/// `PolicyPeriodSchedule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PolicyPeriodSchedule {
    /// 保单的扣费周期编号: The number of the period in the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_period_id: Option<i64>,
    /// 当前扣费周期的状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub policy_period_state: String,
    /// 实际扣费金额: Set once it was charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_amount: Option<Amount>,
    /// 实际扣费的日期: Set once it was charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_date: Option<String>,
    /// 可扣费结束日期: The last day on which the announced charge can be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_end_date: Option<String>,
    /// 可扣费开始日期: The first day on which the announced charge can be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_start_date: Option<String>,
    /// 已预约的扣费金额信息: What was announced to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_amount: Option<Amount>,
}

/// `PreSignAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 被保人的展示名称: The name of the insured, as it is shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insured_display_name: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 保险保单的结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_end_date: String,
    /// 保单的扣费周期列表: The charges that the agreement allows, period by period.
    pub policy_periods: Vec<PolicyPeriod>,
    /// 保险保单的开始日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_start_date: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户订单号: The merchant's own number of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品描述: Of the first charge; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 扣费金额信息: Of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 是否自动续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_insure: Option<bool>,
    /// 是否自动重新投保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_reinsure: Option<bool>,
    /// 合并扣费期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_deduct_period_count: Option<i64>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 用户实名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_identity: Option<RealIdentity>,
    /// 支付结果通知地址: Where the result of the charge is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_notify_url: Option<String>,
}

/// `PreSignAppResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppResponse {
    /// 预签约ID: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
}

/// `PreSignH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignH5Request {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 被保人的展示名称: The name of the insured, as it is shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insured_display_name: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 保险保单的结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_end_date: String,
    /// 保单的扣费周期列表: The charges that the agreement allows, period by period.
    pub policy_periods: Vec<PreSignPolicyPeriod>,
    /// 保险保单的开始日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_start_date: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户订单号: The merchant's own number of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品描述: Of the first charge; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 扣费金额信息: Of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 是否自动续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_insure: Option<bool>,
    /// 是否自动重新投保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_reinsure: Option<bool>,
    /// 合并扣费期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_deduct_period_count: Option<i64>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 跳转控制信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_control: Option<JumpControl>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 用户实名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_identity: Option<RealIdentity>,
    /// 支付结果通知地址: Where the result of the charge is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_notify_url: Option<String>,
}

/// `PreSignJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignJsapiRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 被保人的展示名称: The name of the insured, as it is shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insured_display_name: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 保险保单的结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_end_date: String,
    /// 保单的扣费周期列表: The charges that the agreement allows, period by period.
    pub policy_periods: Vec<PreSignPolicyPeriod>,
    /// 保险保单的开始日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_start_date: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户订单号: The merchant's own number of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品描述: Of the first charge; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 扣费金额信息: Of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 是否自动续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_insure: Option<bool>,
    /// 是否自动重新投保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_reinsure: Option<bool>,
    /// 合并扣费期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_deduct_period_count: Option<i64>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 用户实名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_identity: Option<RealIdentity>,
    /// 支付结果通知地址: Where the result of the charge is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_notify_url: Option<String>,
}

/// `PreSignMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMiniProgramRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 被保人的展示名称: The name of the insured, as it is shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insured_display_name: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 保险保单的结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_end_date: String,
    /// 保单的扣费周期列表: The charges that the agreement allows, period by period.
    pub policy_periods: Vec<PreSignPolicyPeriod>,
    /// 保险保单的开始日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_start_date: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户订单号: The merchant's own number of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品描述: Of the first charge; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 扣费金额信息: Of the first charge, which is made with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 是否自动续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_insure: Option<bool>,
    /// 是否自动重新投保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_reinsure: Option<bool>,
    /// 合并扣费期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_deduct_period_count: Option<i64>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 用户实名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_identity: Option<RealIdentity>,
    /// 支付结果通知地址: Where the result of the charge is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_notify_url: Option<String>,
}

/// `PreSignMiniProgramResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMiniProgramResponse {
    /// 预签约ID: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的AppID: The mini program where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub redirect_appid: String,
    /// 跳转签约小程序的路径: Where to open that mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub redirect_path: String,
}

/// `PreSignPolicyPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPolicyPeriod {
    /// 保险扣费周期编号: The number of the period in the agreement.
    pub policy_period_id: i64,
    /// 预计扣费金额: What the user is told to expect.
    pub estimated_deduct_amount: Amount,
    /// 预计扣费的日期: The day on which the charge is expected.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub estimated_deduct_date: String,
    /// 保障详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_coverage_detail: Option<PolicyCoverage>,
}

/// `PreSignResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignResponse {
    /// 拉起微信支付客户端的URL: Open it, so that the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub redirect_url: String,
}

/// `RealIdentity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RealIdentity {
    /// 自然人身份证号码 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 自然人姓名 (encrypted on the wire).
    pub real_name: Sensitive,
    /// 实名验证类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_type: Option<IdentityType>,
}

/// `RenewContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RenewContractRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 续期的扣费周期列表.
    pub policy_periods: Vec<PolicyPeriod>,
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
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 委托代扣协议状态: `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: TerminateContractResponseContractState,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 协议到期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_expired_time: Option<String>,
    /// 协议签署时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_signed_time: Option<String>,
    /// 协议解约信息: Set once it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminate_info: Option<ContractTermination>,
    /// 被保人姓名: The name of the insured, as it is shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insured_display_name: Option<String>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `UpdatePolicyPeriodsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdatePolicyPeriodsRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 续期的扣费周期列表.
    pub policy_periods: Vec<PolicyPeriod>,
    /// 是否允许取消预约: Whether a charge that is announced already may be called off for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_cancel_scheduled: Option<bool>,
}

/// `UpdatePolicyPeriodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdatePolicyPeriodsResponse {
    /// 发生了取消预约的扣费计划项编号: The period whose announced charge was called off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_scheduled_policy_period_id: Option<i64>,
    /// `policy_periods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_periods: Option<Vec<PolicyPeriod>>,
}

/// What `list_policy_periods` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPolicyPeriodsQuery {
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}
