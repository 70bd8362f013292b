// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.

//! Repayments of credits (还款).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 协议状态
    pub enum ContractState {
        ContractStateInvalid = "CONTRACT_STATE_INVALID",
        ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
        ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
    }
}

open_enum! {
    /// 协议解约方式
    pub enum ContractTerminatedMode {
        TerminationModeInvalid = "TERMINATION_MODE_INVALID",
        TerminationModeByUser = "TERMINATION_MODE_BY_USER",
        TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
        TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

open_enum! {
    /// 还款单状态
    pub enum DeductionOrderOrderState {
        DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
        DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
        DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
    }
}

open_enum! {
    /// 还款单状态
    pub enum DeductionPayResourceOrderState {
        DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    }
}

open_enum! {
    /// 场景类型
    pub enum H5SceneType {
        IOs = "iOS",
        Android = "Android",
        Wap = "Wap",
    }
}

open_enum! {
    /// 实名验证类型
    pub enum IdentityType {
        RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
        RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    }
}

open_enum! {
    /// 类型
    pub enum IdentityTypeValue {
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        TaiwanCompatriotPermit = "TAIWAN_COMPATRIOT_PERMIT",
    }
}

open_enum! {
    /// 交易状态
    pub enum TradeState {
        Success = "SUCCESS",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 交易类型
    pub enum TradeType {
        Repayment = "REPAYMENT",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 现金支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_amount: Option<i64>,
    /// 标价金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 标价币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 现金支付币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<String>,
    /// 结算汇率: The rate of exchange times 10^8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_rate: Option<i64>,
}

/// `AppScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AppScene {
    /// 还款服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
}

/// `CloseCombineOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseCombineOrderRequest {
    /// 还款明细单信息列表 (at most 10 elements): All parts of the repayment.
    pub sub_orders: Vec<CloseCombineOrderSubOrder>,
}

/// `CloseCombineOrderSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseCombineOrderSubOrder {
    /// 还款单发起商户号: The merchant that the repayment of this credit goes through.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 还款明细单订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `Contract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contract {
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 协议状态: `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: ContractState,
    /// 用户展示名称: How the user is shown when signing.
    #[serde(deserialize_with = "crate::lenient")]
    pub display_name: String,
    /// 服务商签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 还款金额上限: In fen: the most that may be collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repayment_amount_limit: Option<i64>,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户服务商标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 协议签署时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_signed_time: Option<String>,
    /// 协议解约方式: Who ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminated_mode: Option<ContractTerminatedMode>,
    /// 协议解约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminated_time: Option<String>,
    /// 协议解约备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
    /// 还款日: The day of the month on which it is repaid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repayment_day: Option<i64>,
}

/// `ContractResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户AppID下的用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 协议签署时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_signed_time: String,
    /// 委托代扣协议状态: `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: ContractState,
    /// 协议解约方式: Who ended it.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminated_mode: ContractTerminatedMode,
    /// 用户展示名称: How the user is shown when signing.
    #[serde(deserialize_with = "crate::lenient")]
    pub display_name: String,
    /// 服务商签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 还款金额上限: In fen, as text. The most that may be collected.
    #[serde(deserialize_with = "crate::lenient")]
    pub repayment_amount_limit: String,
    /// 协议解约时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminated_time: Option<String>,
    /// 解约原因的备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
    /// 还款日: The day of the month on which it is repaid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repayment_day: Option<i64>,
}

/// `CreateDeductionOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDeductionOrderRequest {
    /// 商户侧交易单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 产品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 还款协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 商户侧预约还款单号: The partner's own number of the announced repayment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_record_id: String,
    /// 还款金额: In fen, as text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub deduct_amount: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

/// `CreateScheduleRecordsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateScheduleRecordsRequest {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 还款协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 预约还款项列表.
    pub schedule_items: Vec<ScheduleItem>,
}

/// `CreateScheduleRecordsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateScheduleRecordsResponse {
    /// 预约还款记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_records: Option<Vec<ScheduleRecord>>,
}

/// `DeductionOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeductionOrder {
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户侧交易单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 产品描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 还款协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 商户侧预约还款单号: The partner's own number of the announced repayment.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_record_id: String,
    /// 还款金额: In fen, as text.
    #[serde(deserialize_with = "crate::lenient")]
    pub deduct_amount: String,
    /// 还款单状态: `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_state: DeductionOrderOrderState,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付的支付单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 实际还款金额: In fen, as text. What was really repaid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_success_amount: Option<String>,
}

/// `DeductionPayResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeductionPayResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 子商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_appid: String,
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户侧交易单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 产品描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 还款协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 商户侧预约还款单号: The partner's own number of the announced repayment.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_record_id: String,
    /// 还款金额: In fen, as text.
    #[serde(deserialize_with = "crate::lenient")]
    pub deduct_amount: String,
    /// 还款单状态: `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_state: DeductionPayResourceOrderState,
    /// 微信支付的支付单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 实际还款金额: In fen, as text. What was really repaid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_success_amount: Option<String>,
}

/// `GetCombineOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCombineOrderResponse {
    /// 还款服务商APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_appid: String,
    /// 还款服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_mchid: String,
    /// 还款单订单号: The partner's own number of the repayment.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_out_trade_no: String,
    /// 还款单微信支付订单号: WeChat Pay's number of the combined payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub combine_transaction_id: String,
    /// 还款支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<Payer>,
    /// 还款明细单信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrder>>,
}

/// `H5Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5Scene {
    /// 场景类型.
    pub r#type: H5SceneType,
    /// 还款服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
    /// 网站URL.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub app_url: String,
    /// 用户终端IP: IPv4 or IPv6.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_client_ip: String,
    /// iOS平台BundleID: Of the app on iOS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// 应用名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// `package_name`: Of the app on Android.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 类型.
    pub r#type: IdentityTypeValue,
    /// 加密后的姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 加密后的证件号 (encrypted on the wire).
    pub number: Sensitive,
}

/// `JumpControl`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpControl {
    /// 签约完后要跳转到的应用AppID: The app that the user is sent back to after signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
}

/// `MiniProgramScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MiniProgramScene {
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 还款服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_appid: String,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户服务商标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
}

/// `PreSignAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppRequest {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 用户展示名称: How the user is shown when signing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub display_name: String,
    /// 服务商签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户实名信息.
    pub real_identity: RealIdentity,
    /// 还款金额上限: In fen, as text. The most that may be collected.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub repayment_amount_limit: String,
    /// 还款日: The day of the month on which it is repaid.
    pub repayment_day: i64,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 交易信息: A first repayment, collected with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_info: Option<Trade>,
}

/// `PreSignAppResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppResponse {
    /// 预签约码: For the front end, to open the page of signing.
    #[serde(deserialize_with = "crate::lenient")]
    pub presign_token: String,
    /// 跳转到的签约服务提供方.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_service: Option<String>,
}

/// `PreSignH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignH5Request {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 用户展示名称: How the user is shown when signing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub display_name: String,
    /// 服务商签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户实名信息.
    pub real_identity: RealIdentity,
    /// 还款金额上限: In fen, as text. The most that may be collected.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub repayment_amount_limit: String,
    /// 还款日: The day of the month on which it is repaid.
    pub repayment_day: i64,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 跳转控制信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_info: Option<JumpControl>,
    /// 交易信息: A first repayment, collected with the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_info: Option<Trade>,
}

/// `PreSignH5Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignH5Response {
    /// 拉起微信支付签约页的URL: Where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub redirect_url: String,
}

/// `PrepayCombineOrderPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayCombineOrderPayer {
    /// 实名支付: The order can be paid by this person alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// `PrepayCombineOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayCombineOrderRequest {
    /// 还款服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 还款单订单号: The partner's own number of the repayment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub combine_out_trade_no: String,
    /// 还款明细单信息列表 (at most 10 elements).
    pub sub_orders: Vec<PrepayCombineOrderSubOrder>,
    /// APP调起支付场景信息: Needed in an app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_info: Option<AppScene>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<PrepayCombineOrderPayer>,
    /// H5调起支付场景信息: Needed in a mobile browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_info: Option<H5Scene>,
    /// 小程序调起支付场景信息: Needed in a mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_info: Option<MiniProgramScene>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 交易结束时间 (RFC 3339): After this the order cannot be paid any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 微信内网页调起支付场景信息: Needed on a page in Weixin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_web_info: Option<WechatWebScene>,
}

/// `PrepayCombineOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayCombineOrderResponse {
    /// 预支付交易会话标识: For the front end, to open the cashier; set except in a mobile browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepay_id: Option<String>,
    /// 支付跳转链接: Where the user pays; set in a mobile browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_url: Option<String>,
}

/// `PrepayCombineOrderSubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayCombineOrderSubOrder {
    /// 还款单发起商户号: The merchant that the repayment of this credit goes through.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 还款明细单订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: PrepayCombineOrderSubOrderAmount,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attach: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `PrepayCombineOrderSubOrderAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepayCombineOrderSubOrderAmount {
    /// 标价币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// 标价金额: In fen.
    pub total_amount: i64,
}

/// `RealIdentity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RealIdentity {
    /// 自然人证件号码 (encrypted on the wire).
    pub identity_id: Sensitive,
    /// 实名验证类型.
    pub identity_type: IdentityType,
    /// 自然人姓名 (encrypted on the wire).
    pub real_name: Sensitive,
}

/// `ScheduleItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ScheduleItem {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户侧预约还款单号: The partner's own number of the announced repayment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_record_id: String,
    /// 应还款金额: In fen, as text. What is due.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub repayment_amount: String,
    /// 还款日期: The day on which it is due.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub repayment_date: String,
    /// 子商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 最低还款金额: In fen, as text. What is due at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_repayment_amount: Option<String>,
}

/// `ScheduleRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ScheduleRecord {
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户侧预约还款单号: The partner's own number of the announced repayment.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_record_id: String,
    /// 最低还款金额: In fen, as text. What is due at least.
    #[serde(deserialize_with = "crate::lenient")]
    pub min_repayment_amount: String,
    /// 应还款金额: In fen, as text. What is due.
    #[serde(deserialize_with = "crate::lenient")]
    pub repayment_amount: String,
    /// 还款日期: The day on which it is due.
    #[serde(deserialize_with = "crate::lenient")]
    pub repayment_date: String,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 还款协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
}

/// `Settlement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 是否指定分账: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额: In fen: what the partner adds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

/// `SubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubOrder {
    /// 还款单发起商户号: The merchant that the repayment of this credit goes through.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 还款明细单订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 还款明细单微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 子单金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state: Option<TradeState>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<TradeType>,
}

/// `TerminateContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractRequest {
    /// 协议解约备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_termination_remark: String,
    /// 服务商签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `TerminateContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractResponse {
    /// 协议信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_info: Option<Contract>,
}

/// `Trade`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Trade {
    /// 商户侧交易单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 还款金额: In fen.
    pub deduct_amount: i64,
    /// 产品描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `WechatWebScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WechatWebScene {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 还款服务商APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_appid: Option<String>,
    /// 网页经营场景URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webview_url: Option<String>,
}

/// What `get_schedule_record` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetScheduleRecordQuery {
    /// 还款协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
}
