// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.

//! Automatic payments (委托代扣).

use serde::{Deserialize, Serialize};

open_enum! {
    /// `DaysSinceFirstLogin`.
    pub enum DaysSinceFirstLogin {
        DaysSinceFirstLoginUnknow = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        DaysSinceFirstLoginWithin1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        DaysSinceFirstLoginWithin7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        DaysSinceFirstLoginWithin30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
        DaysSinceFirstLoginWithin90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
        DaysSinceFirstLoginWithin180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
        DaysSinceFirstLoginMoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    }
}

open_enum! {
    /// 设备类型
    pub enum DeviceType {
        DeviceTypeUnknow = "DEVICE_TYPE_UNKNOW",
        DeviceTypePhone = "DEVICE_TYPE_PHONE",
        DeviceTypePad = "DEVICE_TYPE_PAD",
        DeviceTypeTv = "DEVICE_TYPE_TV",
        DeviceTypeWatch = "DEVICE_TYPE_WATCH",
    }
}

open_enum! {
    /// 协议解约方式
    pub enum EntrustSignContractTerminationContractTerminationMode {
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
    pub enum EntrustSignResourceContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
        SignFailed = "SIGN_FAILED",
        ToBeRenewed = "TO_BE_RENEWED",
        TerminatePending = "TERMINATE_PENDING",
    }
}

open_enum! {
    /// 协议解约方式
    pub enum EntrustTerminateContractTerminationContractTerminationMode {
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
    pub enum EntrustTerminateInquiryResourceContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// 委托代扣协议状态
    pub enum EntrustTerminateResourceContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// 委托代扣协议状态
    pub enum GetHarmonyContractResponseContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
        SignFailed = "SIGN_FAILED",
        ToBeRenewed = "TO_BE_RENEWED",
    }
}

open_enum! {
    /// 协议解约方式
    pub enum HarmonyContractTerminationContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

open_enum! {
    /// 扣费预约状态
    pub enum ScheduleState {
        NoScheduled = "NO_SCHEDULED",
        Scheduled = "SCHEDULED",
        Paid = "PAID",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 签约场景
    pub enum SignScene {
        SignSceneApp = "SIGN_SCENE_APP",
        SignSceneQrcode = "SIGN_SCENE_QRCODE",
    }
}

open_enum! {
    /// 单位
    pub enum Unit {
        Day = "DAY",
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

/// `Contract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contract {
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
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_display_account: String,
    /// 委托代扣协议状态: `SIGNED` while it is in force, `TERMINATED` once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: String,
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
    /// 预约扣费场景的预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<ContractDeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `ContractDeductSchedule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractDeductSchedule {
    /// 预计的扣费金额: What the user is told to expect.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_amount: Amount,
    /// 预计扣费的日期: The day on which the charge is expected.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_date: String,
    /// 扣费预约状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub schedule_state: String,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `CreateHarmonyTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateHarmonyTransactionRequest {
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
    /// 鸿蒙账户id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub harmony_account_id: String,
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
    /// 商户类别码: The merchant category code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
}

/// `CreatePartnerScheduleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnerScheduleRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 预约的金额信息: What the user is told will be charged.
    pub schedule_amount: Amount,
    /// 子商户的AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `CreatePartnerTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnerTransactionRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 扣费金额信息.
    pub amount: Amount,
    /// 通知地址: Where the result of the charge is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_notify_url: String,
    /// 子商户的AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

/// `CreateScheduleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateScheduleRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 预约的金额信息: What the user is told will be charged.
    pub schedule_amount: Amount,
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

/// `DeductAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeductAmount {
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `DeductDuration`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeductDuration {
    /// 扣费持续时间数: One of 1, 2 and 3.
    pub count: i64,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

/// `DeductSchedule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeductSchedule {
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 预计的扣费金额: What the user is told to expect.
    pub estimated_deduct_amount: Amount,
    /// 预计扣费的日期: The day on which the charge is expected.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub estimated_deduct_date: String,
}

/// `Device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Device {
    /// 设备ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_id: String,
    /// `days_since_first_login`: How long the user has been known on this device.
    pub days_since_first_login: DaysSinceFirstLogin,
    /// 设备的IP.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_ip: String,
    /// 设备的OS版本.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_os: String,
    /// 设备是否以root身份运行.
    pub device_running_as_root: bool,
    /// 设备类型.
    pub device_type: DeviceType,
    /// 设备上是否安装微信.
    pub weixin_installed: bool,
    /// 设备上微信的版本.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub weixin_version: String,
}

/// `EntrustSignContractTermination`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustSignContractTermination {
    /// 协议解约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminated_time: String,
    /// 协议解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_mode: EntrustSignContractTerminationContractTerminationMode,
    /// 解约原因的备注说明: Why it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `EntrustSignDeductSchedule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustSignDeductSchedule {
    /// 实际扣费的日期: Set once it was charged.
    #[serde(deserialize_with = "crate::lenient")]
    pub deduct_date: String,
    /// 预计的扣费金额: What the user is told to expect.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_amount: DeductAmount,
    /// 预计扣费的日期: The day on which the charge is expected.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_date: String,
    /// 扣费预约状态: `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub schedule_state: ScheduleState,
    /// 实际扣费金额: Set once it was charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_amount: Option<DeductAmount>,
    /// 已预约的扣费金额信息: What was announced to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_amount: Option<ScheduledAmount>,
}

/// `EntrustSignResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustSignResource {
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
    /// 签约用户的名称: The user's name at the merchant; shown in the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_display_account: String,
    /// 协议到期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_expired_time: String,
    /// 协议签署时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_signed_time: String,
    /// 委托代扣协议状态: `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: EntrustSignResourceContractState,
    /// 协议解约信息: Set once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminate_info: EntrustSignContractTermination,
    /// 商户侧的签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 普通服务商商户号: The partner's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户的AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户AppID下的用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 预约扣费场景的预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<EntrustSignDeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `EntrustTerminateContractTermination`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustTerminateContractTermination {
    /// 协议解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_mode: EntrustTerminateContractTerminationContractTerminationMode,
    /// 协议解约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminated_time: Option<String>,
    /// 解约原因的备注说明: Why it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `EntrustTerminateDeductSchedule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustTerminateDeductSchedule {
    /// 实际扣费的日期: Set once it was charged.
    #[serde(deserialize_with = "crate::lenient")]
    pub deduct_date: String,
    /// 预计的扣费金额: What the user is told to expect.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_amount: DeductAmount,
    /// 预计扣费的日期: The day on which the charge is expected.
    #[serde(deserialize_with = "crate::lenient")]
    pub estimated_deduct_date: String,
    /// 扣费预约状态: `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub schedule_state: ScheduleState,
    /// 实际扣费金额: Set once it was charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_amount: Option<DeductAmount>,
    /// 已预约的扣费金额信息: What was announced to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_amount: Option<DeductAmount>,
}

/// `EntrustTerminateInquiryResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustTerminateInquiryResource {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 委托代扣协议模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 返回状态码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 返回信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub messsage: String,
    /// 商户侧的签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_user_code: String,
    /// 商户AppID下的用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 委托代扣协议的主键: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 签约用户的名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_display_account: Option<String>,
    /// 协议签署时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_signed_time: Option<String>,
    /// 委托代扣协议状态: `SIGNED` while it is in force, `TERMINATED` once it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_state: Option<EntrustTerminateInquiryResourceContractState>,
}

/// `EntrustTerminateResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustTerminateResource {
    /// 委托代扣协议模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议的主键: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 签约用户的名称: The user's name at the merchant; shown in the agreement.
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
    pub contract_state: EntrustTerminateResourceContractState,
    /// 协议解约信息: Set once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminate_info: EntrustTerminateContractTermination,
    /// 商户侧的签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 微信商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 普通服务商商户号: The partner's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户的AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户AppID下的用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 预约扣费场景的预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<EntrustTerminateDeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `EntrustTerminateRetentionResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustTerminateRetentionResource {
    /// 普通服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 委托代扣协议模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议的主键: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 商户侧的签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
}

/// `EstimatedAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EstimatedAmount {
    /// 预计扣费金额: In fen.
    pub amount: i64,
    /// 预计扣费货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `GetHarmonyContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetHarmonyContractResponse {
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
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_display_account: String,
    /// 委托代扣协议状态: `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: GetHarmonyContractResponseContractState,
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
    pub contract_terminate_info: Option<HarmonyContractTermination>,
    /// 鸿蒙代扣场景的用户微信号掩码: The user's WeChat ID, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_wxid: Option<String>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `HarmonyContractTermination`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct HarmonyContractTermination {
    /// 协议解约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_terminated_time: String,
    /// 协议解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_mode: HarmonyContractTerminationContractTerminationMode,
    /// 解约备注: Why it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `JumpControl`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpControl {
    /// 跳转的应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
}

/// `PartnerContract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PartnerContract {
    /// 普通服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 普通服务商的AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 委托代扣协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_openid: String,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_display_account: String,
    /// 委托代扣协议状态: `SIGNED` while it is in force, `TERMINATED` once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 子商户的AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 协议到期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_expired_time: Option<String>,
    /// 协议签署时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_signed_time: Option<String>,
    /// 协议解约信息: Set once it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminate_info: Option<ContractTermination>,
    /// 预约扣费场景的预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<ContractDeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PartnerDeductDuration`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PartnerDeductDuration {
    /// 扣费持续时间数.
    pub count: i64,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `PreSignContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignContractRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 发起预签约的用户.
    pub device_info: Device,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_user_code: String,
    /// 签约场景: Whether the user signs in an app or by scanning a QR code.
    pub sign_scene: SignScene,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 回跳地址的url: Where the user comes back to after signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
}

/// `PreSignContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignContractResponse {
    /// 预签约ID: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的path: Where to open that mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
    /// 跳转签约小程序的username: The mini program where the user signs, for the SDK of apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_username: Option<String>,
    /// 展示扫码签约的二维码的URL: Open it, so that the user signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_url: Option<String>,
}

/// `PreSignPartnerScheduledAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerScheduledAppRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 子商户的AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在服务商商户应用下的用户标示: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// `sub_openid`: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// `deduct_schedule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignPartnerScheduledH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerScheduledH5Request {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 子商户的AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在服务商商户应用下的用户标示: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// `sub_openid`: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// `deduct_schedule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 跳转控制信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_control: Option<JumpControl>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignPartnerScheduledJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerScheduledJsapiRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 子商户的AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在服务商商户应用下的用户标示: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// `sub_openid`: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// `deduct_schedule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignPartnerScheduledMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerScheduledMiniProgramRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 子商户的AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在服务商商户应用下的用户标示: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// `sub_openid`: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// `deduct_schedule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignScheduledAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledAppRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignScheduledAppResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledAppResponse {
    /// 预签约ID: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的path: Where to open that mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_path: Option<String>,
    /// 跳转签约小程序的username: The mini program where the user signs, for the SDK of apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_username: Option<String>,
}

/// `PreSignScheduledH5Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledH5Request {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 跳转控制信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_control: Option<JumpControl>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignScheduledH5Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledH5Response {
    /// 拉起微信支付客户端的URL: Open it, so that the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub redirect_url: String,
}

/// `PreSignScheduledJsapiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledJsapiRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignScheduledJsapiResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledJsapiResponse {
    /// 跳转签约流程的URL: Open it, so that the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub redirect_url: String,
}

/// `PreSignScheduledMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledMiniProgramRequest {
    /// 应用ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    pub plan_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 签约结果通知地址: Where the result of signing is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户在直连商户应用下的用户标示: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户侧用户标识: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
}

/// `PreSignScheduledMiniProgramResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignScheduledMiniProgramResponse {
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

/// `Schedule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Schedule {
    /// 扣费预约的状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub schedule_state: String,
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

/// `ScheduledAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ScheduledAmount {
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `SendDeductionRetryNoticeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendDeductionRetryNoticeRequest {
    /// 直连商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// `SendPartnerDeductionRetryNoticeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendPartnerDeductionRetryNoticeRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户应用ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `SendPartnerPreDeductionNoticeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendPartnerPreDeductionNoticeRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID: An app, official account or mini program that is bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 预计扣费金额信息: What the user is told to expect.
    pub estimated_amount: EstimatedAmount,
    /// 子商户应用ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 扣费持续时间: For how many days the charge is tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_duration: Option<PartnerDeductDuration>,
}

/// `SendPreDeductionNoticeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendPreDeductionNoticeRequest {
    /// 直连商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 预计扣费金额信息: What the user is told to expect.
    pub estimated_amount: EstimatedAmount,
    /// 扣费持续时间: For how many days the charge is tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_duration: Option<DeductDuration>,
}

/// `TerminateContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractRequest {
    /// 解约备注: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_termination_remark: String,
}

/// `TerminatePartnerContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminatePartnerContractRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 解约备注: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_termination_remark: String,
}

/// What `get_partner_contract` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPartnerContractQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_partner_schedule` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPartnerScheduleQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
