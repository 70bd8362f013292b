// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.

//! Insurance policies in WeChat (微信保单服务).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 授权状态
    pub enum AuthorizationGrantedResourceAuthState {
        AuthStateInit = "AUTH_STATE_INIT",
        AuthStatePending = "AUTH_STATE_PENDING",
        AuthStateGranted = "AUTH_STATE_GRANTED",
        AuthStateDenied = "AUTH_STATE_DENIED",
        AuthStateIneffectie = "AUTH_STATE_INEFFECTIE",
    }
}

open_enum! {
    /// 保障期限类型
    pub enum CoverageTermType {
        CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
        CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    }
}

open_enum! {
    /// 授权状态
    pub enum CreateAuthorizationResponseAuthState {
        AuthStateInit = "AUTH_STATE_INIT",
        AuthStatePending = "AUTH_STATE_PENDING",
        AuthStateGranted = "AUTH_STATE_GRANTED",
        AuthStateDenied = "AUTH_STATE_DENIED",
        AuthStateExpired = "AUTH_STATE_EXPIRED",
    }
}

open_enum! {
    /// 授权状态
    pub enum GetAuthorizationResponseAuthState {
        AuthStateInit = "AUTH_STATE_INIT",
        AuthStatePending = "AUTH_STATE_PENDING",
        AuthStateGranted = "AUTH_STATE_GRANTED",
        AuthStateDenied = "AUTH_STATE_DENIED",
        AuthStateExpired = "AUTH_STATE_EXPIRED",
    }
}

open_enum! {
    /// 缴费方式
    pub enum PaymentMethod {
        PaymentMethodOther = "PAYMENT_METHOD_OTHER",
        PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
        PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
    }
}

open_enum! {
    /// 缴费周期
    pub enum PaymentPeriod {
        PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
        PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
        PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
        PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
        PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
        PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
        PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
    }
}

open_enum! {
    /// 期交保费模式
    pub enum PeriodPremiumMode {
        PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
        PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
        PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    }
}

open_enum! {
    /// 保单状态
    pub enum PolicyState {
        PolicyStateIssuing = "POLICY_STATE_ISSUING",
        PolicyStateApproved = "POLICY_STATE_APPROVED",
        PolicyStateDeclined = "POLICY_STATE_DECLINED",
        PolicyStateInactive = "POLICY_STATE_INACTIVE",
    }
}

open_enum! {
    /// 保单类型
    pub enum PolicyType {
        PolicyTypeOther = "POLICY_TYPE_OTHER",
        PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
        PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
        PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
        PolicyTypeCar = "POLICY_TYPE_CAR",
        PolicyTypeLife = "POLICY_TYPE_LIFE",
        PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
        PolicyTypePet = "POLICY_TYPE_PET",
        PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
    }
}

/// `AuthorizationGrantedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizationGrantedResource {
    /// 商户保险编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_insurance_no: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub auth_state: AuthorizationGrantedResourceAuthState,
    /// 保险名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub insurance_name: String,
    /// 用户授权时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_auth_time: String,
}

/// `CreateAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAuthorizationRequest {
    /// 商户APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 保险代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 商户保险编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_insurance_no: String,
    /// 保险名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insurance_name: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 收款方公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_appid: Option<String>,
    /// 收款方商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_mchid: Option<String>,
}

/// `CreateAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAuthorizationResponse {
    /// 保险代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 商户保险编号.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_insurance_no: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub auth_state: CreateAuthorizationResponseAuthState,
    /// 保险名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub insurance_name: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_auth_time: Option<String>,
}

/// `GetAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthorizationResponse {
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 保险代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 商户保险编号.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_insurance_no: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub auth_state: GetAuthorizationResponseAuthState,
    /// 保险名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub insurance_name: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 用户授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_auth_time: Option<String>,
}

/// `Policy`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Policy {
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 商户保险编号.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_insurance_no: String,
    /// 保障详情.
    #[serde(deserialize_with = "crate::lenient")]
    pub coverage_detail: String,
    /// 保单生效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub effective_time: String,
    /// 保单失效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub expired_time: String,
    /// 是否为赠险.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_insurance: Option<bool>,
    /// 承保公司代码.
    #[serde(deserialize_with = "crate::lenient")]
    pub insurance_company_code: String,
    /// 保险名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub insurance_name: String,
    /// 被保险人姓名列表 (each encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub insured_name_list: Vec<Sensitive>,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 保单的扣费周期列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub policy_periods: Vec<i64>,
    /// 保单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub policy_state: PolicyState,
    /// 保单类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub policy_type: PolicyType,
    /// 是否支持续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_renewal: Option<bool>,
    /// 地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 车牌信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_number: Option<String>,
    /// 是否与其它保单合并扣费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_payment: Option<bool>,
    /// 保障期限类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage_term_type: Option<CoverageTermType>,
    /// 可续保结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_renewal_time: Option<String>,
    /// 首期保费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_period_amount: Option<i64>,
    /// 缴费方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<PaymentMethod>,
    /// 缴费周期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_period: Option<PaymentPeriod>,
    /// 期交保费模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// 宠物名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet_name: Option<String>,
    /// 保司保单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_code: Option<String>,
    /// 可续保开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_renewal_time: Option<String>,
    /// 后续每期保费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsequent_period_amount: Option<i64>,
}

/// `UpdatePolicyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdatePolicyRequest {
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 车牌信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_number: Option<String>,
    /// 是否与其它保单合并扣费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_payment: Option<bool>,
    /// 保障详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage_detail: Option<String>,
    /// 保障期限类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage_term_type: Option<CoverageTermType>,
    /// 保单生效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_time: Option<String>,
    /// 可续保结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_renewal_time: Option<String>,
    /// 保单失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 首期保费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_period_amount: Option<i64>,
    /// 是否为赠险.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_insurance: Option<bool>,
    /// 保险名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insurance_name: Option<String>,
    /// 被保险人姓名列表 (each encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insured_name_list: Option<Vec<Sensitive>>,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 缴费方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<PaymentMethod>,
    /// 缴费周期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_period: Option<PaymentPeriod>,
    /// 期交保费模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// 宠物名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet_name: Option<String>,
    /// 保司保单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_code: Option<String>,
    /// 保单的扣费周期列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_periods: Option<Vec<i64>>,
    /// 保单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_state: Option<PolicyState>,
    /// 保单类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<PolicyType>,
    /// 可续保开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_renewal_time: Option<String>,
    /// 后续每期保费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsequent_period_amount: Option<i64>,
    /// 是否支持续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_renewal: Option<bool>,
}

/// `UploadPolicyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadPolicyRequest {
    /// 商户APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户在商户公众号内的身份标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 委托代扣模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 商户保险编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_insurance_no: String,
    /// 保障详情.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coverage_detail: String,
    /// 保单生效时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub effective_time: String,
    /// 保单失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub expired_time: String,
    /// 是否为赠险.
    pub free_insurance: bool,
    /// 承保公司代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insurance_company_code: String,
    /// 被保险人姓名列表 (each encrypted on the wire).
    pub insured_name_list: Vec<Sensitive>,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 保单的扣费周期列表.
    pub policy_periods: Vec<i64>,
    /// 保单状态.
    pub policy_state: PolicyState,
    /// 保单类型.
    pub policy_type: PolicyType,
    /// 是否支持续保.
    pub support_renewal: bool,
    /// 收款方公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_appid: Option<String>,
    /// 收款方商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_mchid: Option<String>,
    /// 收款方用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_openid: Option<String>,
    /// 地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 车牌信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_number: Option<String>,
    /// 是否与其它保单合并扣费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_payment: Option<bool>,
    /// 保障期限类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage_term_type: Option<CoverageTermType>,
    /// 可续保结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_renewal_time: Option<String>,
    /// 首期保费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_period_amount: Option<i64>,
    /// 缴费方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<PaymentMethod>,
    /// 缴费周期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_period: Option<PaymentPeriod>,
    /// 期交保费模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// 宠物名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet_name: Option<String>,
    /// 保司保单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_code: Option<String>,
    /// 可续保开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_renewal_time: Option<String>,
    /// 后续每期保费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsequent_period_amount: Option<i64>,
}
