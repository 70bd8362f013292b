// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.

//! Payroll cards (微工卡).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 核身渠道
    pub enum AuthenticateScene {
        FromMiniApp = "FROM_MINI_APP",
        FromHardware = "FROM_HARDWARE",
    }
}

open_enum! {
    /// 核身状态
    pub enum AuthenticateState {
        AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
        AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
        AuthenticateFailed = "AUTHENTICATE_FAILED",
    }
}

open_enum! {
    /// 核身类型
    pub enum AuthenticateType {
        Normal = "NORMAL",
        SignIn = "SIGN_IN",
        Insurance = "INSURANCE",
        Contract = "CONTRACT",
    }
}

open_enum! {
    /// 特约商户授权类型
    pub enum AuthorizationType {
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

open_enum! {
    /// 授权状态
    pub enum AuthorizeState {
        Unauthorized = "UNAUTHORIZED",
        Authorized = "AUTHORIZED",
        Deauthorized = "DEAUTHORIZED",
    }
}

open_enum! {
    /// 业务来源
    pub enum BusinessType {
        Undefine = "UNDEFINE",
        Promotion = "PROMOTION",
    }
}

open_enum! {
    /// 用工场景
    pub enum EmploymentScene {
        Logistics = "LOGISTICS",
        Manufacturing = "MANUFACTURING",
        Hotel = "HOTEL",
        Catering = "CATERING",
        Event = "EVENT",
        Retail = "RETAIL",
        Others = "OTHERS",
    }
}

open_enum! {
    /// 用工类型
    pub enum EmploymentType {
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    }
}

open_enum! {
    /// 开通状态
    pub enum RegisterState {
        Undefined = "UNDEFINED",
        Unregistered = "UNREGISTERED",
        Registered = "REGISTERED",
        Closed = "CLOSED",
    }
}

/// `Authentication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Authentication {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 特约商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商家核身单号: The partner's own number of the identity check.
    #[serde(deserialize_with = "crate::lenient")]
    pub authenticate_number: String,
    /// 核身渠道: `FROM_MINI_APP`: in the mini program; `FROM_HARDWARE`: at a device.
    #[serde(deserialize_with = "crate::lenient")]
    pub authenticate_scene: AuthenticateScene,
    /// 核身渠道标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub authenticate_source: String,
    /// 核身状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub authenticate_state: AuthenticateState,
    /// 用工企业: Shown to the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employer_name: String,
    /// 项目名称: Shown to the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub project_name: String,
    /// 核身失败原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_failed_reason: Option<String>,
    /// 核身时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_time: Option<String>,
    /// 核身类型: `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_type: Option<AuthenticateType>,
}

/// `AuthenticationPreOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthenticationPreOrder {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 特约商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商家核身单号: The partner's own number of the identity check.
    #[serde(deserialize_with = "crate::lenient")]
    pub authenticate_number: String,
    /// token有效时间: For how many seconds the token is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// token值: For the front end, to open the page on which the employee goes on.
    #[serde(deserialize_with = "crate::lenient")]
    pub token: String,
}

/// `CreateTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTokenRequest {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 用工类型: How the user is employed: for long, for short, or in cooperation.
    pub employment_type: EmploymentType,
    /// 用户证件号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 用户实名 (encrypted on the wire).
    pub user_name: Sensitive,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 特约商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `CreateTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTokenResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 特约商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// token有效时间: For how many seconds the token is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// token值: For the front end, to open the page on which the employee goes on.
    #[serde(deserialize_with = "crate::lenient")]
    pub token: String,
}

/// `CreateTransferBatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBatchRequest {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 特约商户授权类型: What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
    pub authorization_type: AuthorizationType,
    /// 批次名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_remark: String,
    /// 用工场景.
    pub employment_scene: EmploymentScene,
    /// 用工类型: How the user is employed: for long, for short, or in cooperation.
    pub employment_type: EmploymentType,
    /// 转账总金额: In fen: the sum of all lines.
    pub total_amount: i64,
    /// 转账总笔数: The number of lines in `transfer_detail_list`.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetailInput>,
    /// 服务商的AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 业务来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
}

/// `CreateTransferBatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBatchResponse {
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信支付批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_status: Option<String>,
}

/// `CreateWesureInsuranceRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateWesureInsuranceRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 保司保单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insurance_company_order_no: String,
    /// 微保保单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub wesure_order_no: String,
    /// 保障的保险公司名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insurance_company_name: String,
    /// 保障生效时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insure_effect_time: String,
    /// 保障失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insure_invalid_time: String,
    /// 投保状态.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub insure_state: String,
    /// token值: That of the identity check.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `GetAuthorizationRelationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthorizationRelationResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 特约商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 授权状态: `DEAUTHORIZED`: it was authorised and is no longer.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorize_state: AuthorizeState,
    /// 开通状态: Whether the user has a payroll card.
    #[serde(deserialize_with = "crate::lenient")]
    pub register_state: RegisterState,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_time: Option<String>,
    /// 关闭时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
    /// 取消授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deauthorize_time: Option<String>,
    /// 开通时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_time: Option<String>,
}

/// `ListAuthenticationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAuthenticationsResponse {
    /// 记录起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次返回条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总记录条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 查询结果记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Authentication>>,
}

/// `PreOrderAuthenticationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreOrderAuthenticationRequest {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家核身单号: The partner's own number of the identity check.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authenticate_number: String,
    /// 用工单位名称: Shown to the employee.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub employer_name: String,
    /// 项目名称: Shown to the employee.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub project_name: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 特约商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 核身类型: `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_type: Option<AuthenticateType>,
}

/// `PreOrderAuthenticationWithAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreOrderAuthenticationWithAuthorizationRequest {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家核身单号: The partner's own number of the identity check.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authenticate_number: String,
    /// 核身类型: `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
    pub authenticate_type: AuthenticateType,
    /// 用工单位名称: Shown to the employee.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub employer_name: String,
    /// 用工类型: How the user is employed: for long, for short, or in cooperation.
    pub employment_type: EmploymentType,
    /// 用户证件号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 项目名称: Shown to the employee.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub project_name: String,
    /// 用户实名 (encrypted on the wire).
    pub user_name: Sensitive,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 特约商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `TransferDetailInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetailInput {
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 收款用户姓名 (encrypted on the wire).
    pub user_name: Sensitive,
    /// 收款用户身份证号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_card: Option<Sensitive>,
}

/// `ValidateWesureTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ValidateWesureTokenRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 特约商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 用户身份证号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// token值: That of the identity check.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
    /// 用户姓名 (encrypted on the wire).
    pub user_name: Sensitive,
    /// 核身类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_type: Option<AuthenticateType>,
}

/// `ValidateWesureTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ValidateWesureTokenResponse {
    /// 校验结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 核身成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_success_time: Option<String>,
    /// 校验不通过原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
}

/// What `get_authorization_relation` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthorizationRelationQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 特约商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// What `get_authentication` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthenticationQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `list_authentications` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAuthenticationsQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 核身日期: The day, `2026-01-31`: one at a time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authenticate_date: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 特约商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 本次查询偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 核身状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_state: Option<String>,
}
