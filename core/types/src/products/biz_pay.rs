// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.

//! Payments by companies' employees (企业支付).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 拉起付款码页面的企业应用类型
    pub enum ApplicationType {
        H5 = "H5",
        Miniprogram = "MINIPROGRAM",
    }
}

open_enum! {
    /// 授权状态
    pub enum AuthorizationState {
        Authorized = "AUTHORIZED",
        Revoked = "REVOKED",
    }
}

open_enum! {
    /// `CardRule`.
    pub enum CardRule {
        Single = "SINGLE",
        Multiple = "MULTIPLE",
    }
}

open_enum! {
    /// 卡片状态
    pub enum CardState {
        Active = "ACTIVE",
        Disabled = "DISABLED",
    }
}

open_enum! {
    /// 商户标识类型
    pub enum IdentifierType {
        OrganizationCode = "ORGANIZATION_CODE",
        TransactionId = "TRANSACTION_ID",
    }
}

open_enum! {
    /// `ProductType`.
    pub enum ProductType {
        CodePay = "CODE_PAY",
        None = "NONE",
    }
}

open_enum! {
    /// 授权解除原因
    pub enum Reason {
        企业发起 = "企业发起",
        员工注销 = "员工注销",
    }
}

open_enum! {
    /// `RefundRule`.
    pub enum RefundRule {
        Return = "RETURN",
        NotReturn = "NOT_RETURN",
    }
}

open_enum! {
    /// 退款状态
    pub enum RefundState {
        Success = "SUCCESS",
    }
}

open_enum! {
    /// 批次状态
    pub enum State {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 交易状态
    pub enum TransactionState {
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
    /// 账单类型
    pub enum Type {
        Qyzfall = "QYZFALL",
    }
}

/// `AddMerchantIdentifierRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddMerchantIdentifierRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 商户标识值: What the range knows the merchant by, of the kind `identifier_type`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_identifier: String,
}

/// `AddMerchantIdentifierResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddMerchantIdentifierResponse {
    /// 可用商户范围id: WeChat Pay's number of the range of merchants.
    #[serde(deserialize_with = "crate::lenient")]
    pub range_id: String,
}

/// `AuthorizedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizedResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 企业员工ID: The company's own number of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_id: String,
    /// 授权时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_time: String,
}

/// `CancelQuotaCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelQuotaCardRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 作废原因.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// `CancelQuotaCardResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelQuotaCardResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业支付额度卡卡号: WeChat Pay's number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_no: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 卡片状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_state: CardState,
    /// 卡片失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_disabled_time: Option<String>,
}

/// `CreateFundingProofRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateFundingProofRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户操作流水号: The partner's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_operation_id: String,
    /// 结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_date: String,
    /// 起始日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_date: String,
    /// 商户主体名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
}

/// `CreateFundingProofResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateFundingProofResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 凭证申请创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信支付操作流水号: WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub operation_id: String,
    /// 商户操作流水号: The partner's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_operation_id: String,
    /// 出资凭证申请单单号: WeChat Pay's number of the proof.
    #[serde(deserialize_with = "crate::lenient")]
    pub proof_id: String,
    /// 凭证下载地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 结束日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub end_date: String,
    /// 商户主体名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub entity_name: String,
    /// 起始日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub start_date: String,
    /// 凭证状态更新时间 (RFC 3339): When the state changed last.
    #[serde(deserialize_with = "crate::lenient")]
    pub updated_time: String,
    /// 创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<String>,
}

/// `CreateMerchantRangeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateMerchantRangeRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 商户标识类型: What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment.
    pub identifier_type: IdentifierType,
}

/// `CreateMerchantRangeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateMerchantRangeResponse {
    /// 可用商户范围id: WeChat Pay's number of the range of merchants.
    #[serde(deserialize_with = "crate::lenient")]
    pub range_id: String,
}

/// `CreateQuotaCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateQuotaCardRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 企业支付卡模板ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_template_id: String,
    /// 商户卡号: The partner's own number of the card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_card_no: String,
    /// 卡片总金额: In fen: what the card is good for.
    pub amount: i64,
    /// 卡片名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_name: String,
    /// 卡片有效期 (RFC 3339): After this the card cannot be used.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub effective_end_time: String,
    /// 可用商户范围ID: The range of merchants that the card can be used at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avail_mch_range_id: Option<String>,
    /// 卡片备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_remark: Option<String>,
}

/// `CreateQuotaCardResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateQuotaCardResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业支付额度卡卡号: WeChat Pay's number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_no: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 商户卡号: The partner's own number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_card_no: String,
    /// 卡片生效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub effective_begin_time: String,
    /// 卡片有效期 (RFC 3339): After this the card cannot be used.
    #[serde(deserialize_with = "crate::lenient")]
    pub effective_end_time: String,
}

/// `CreateStoreEntityMatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStoreEntityMatchRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 商户主体匹配批次单号: The partner's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_id: String,
    /// 主体匹配明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_details: Option<Vec<StoreEntity>>,
}

/// `CreateStoreEntityMatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStoreEntityMatchResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付主体匹配批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商户主体匹配批次单号: The partner's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_id: String,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub time: String,
}

/// `CreateUserAuthorizationUrlRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserAuthorizationUrlRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 发起授权应用类型: Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
    pub application_type: ApplicationType,
}

/// `CreateUserAuthorizationUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserAuthorizationUrlResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业员工ID: The company's own number of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_id: String,
    /// 发起授权应用类型: Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub application_type: ApplicationType,
    /// 跳转链接: Where the employee authorises; set with `H5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// 链接失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
    /// 小程序业务类型: For the mini program, to open the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_business_type: Option<String>,
    /// 小程序查询参数: For the mini program, to open the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_query: Option<String>,
}

/// `DeleteMerchantIdentifierRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteMerchantIdentifierRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
}

/// `DeleteMerchantIdentifierResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteMerchantIdentifierResponse {
    /// 可用商户范围id: WeChat Pay's number of the range of merchants.
    #[serde(deserialize_with = "crate::lenient")]
    pub range_id: String,
}

/// `EmployeeAuthorization`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EmployeeAuthorization {
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 解除授权时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_revoked_time: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: AuthorizationState,
    /// 授权时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_time: String,
}

/// `GetQuotaCardPaymentUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetQuotaCardPaymentUrlResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业支付额度卡卡号: WeChat Pay's number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_no: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 链接失效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub expire_time: String,
    /// 跳转链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub payment_url: String,
    /// 拉起付款码页面的企业应用类型: Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<ApplicationType>,
    /// 小程序业务类型: For the mini program, to open the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_business_type: Option<String>,
    /// 小程序查询参数: For the mini program, to open the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_query: Option<String>,
}

/// `GetStoreEntityMatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStoreEntityMatchResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付主体匹配批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商户主体匹配批次单号: The partner's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_id: String,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 主体匹配明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_results: Option<Vec<StoreEntityMatchResult>>,
}

/// `GetTradeBillRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTradeBillRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 账单类型: `QYZFALL`: all payments.
    pub r#type: Type,
    /// 账单日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
}

/// `GetTradeBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTradeBillResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 账单类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 账单日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub date: String,
    /// 账单下载地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 哈希类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 哈希值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `GetUserAuthorizationStateResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserAuthorizationStateResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业员工ID: The company's own number of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_id: String,
    /// 微信授权关系列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_list: Option<Vec<EmployeeAuthorization>>,
}

/// `ListMerchantIdentifiersResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListMerchantIdentifiersResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 商户标识列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<String>,
    /// 实际返回数量: Of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `ListMerchantRangesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListMerchantRangesResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 可用商户范围列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub range_list: Vec<MerchantRange>,
}

/// `MerchantRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MerchantRange {
    /// 可用商户范围id: WeChat Pay's number of the range of merchants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_id: Option<String>,
    /// 商户标识类型: What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier_type: Option<IdentifierType>,
}

/// `PaymentRefundSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaymentRefundSuccessResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 微信支付退款单号: WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_refund_no: String,
    /// 企业支付额度卡卡号: WeChat Pay's number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_no: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 支付完成时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_success_time: Option<i64>,
    /// 退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 退款创建时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_create_time: Option<i64>,
    /// 退款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_state: RefundState,
    /// 退款成功时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_success_time: Option<i64>,
    /// 已退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refunded_amount: Option<i64>,
}

/// `PaymentSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaymentSuccessResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 企业支付额度卡卡号: WeChat Pay's number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_no: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 收单机构: Who acquired the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub acquirer: String,
    /// 金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商品名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_name: String,
    /// 支付完成时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_success_time: Option<i64>,
    /// 收款商户全称.
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_mch_full_name: String,
    /// 收款商户简称.
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_mch_name: String,
    /// 收款商户对应社会组织代码.
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_mch_organization_code: String,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_state: TransactionState,
    /// 微信支付退款单号: WeChat Pay's number of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 商户退款单号: The merchant's own number of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_refund_no: Option<String>,
}

/// `QuotaCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct QuotaCard {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业支付额度卡卡号: WeChat Pay's number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_no: String,
    /// 企业支付卡模板ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_template_id: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 商户卡号: The partner's own number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_card_no: String,
    /// 卡片总金额: In fen: what the card was good for in the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 卡片名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_name: String,
    /// `card_rule`: Whether it can be used once (`SINGLE`) or more often (`MULTIPLE`).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_rule: CardRule,
    /// 卡片状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_state: CardState,
    /// 卡片生效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub effective_begin_time: String,
    /// 卡片有效期 (RFC 3339): After this the card cannot be used.
    #[serde(deserialize_with = "crate::lenient")]
    pub effective_end_time: String,
    /// `refund_rule`: Whether refunds go back onto the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_rule: RefundRule,
    /// 卡片可用金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remain_amount: Option<i64>,
    /// 卡片关联微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 卡片失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_disabled_time: Option<String>,
    /// 卡片备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_remark: Option<String>,
    /// 卡片使用时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_usage_time: Option<String>,
    /// 失效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// `QuotaCardExpiredResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct QuotaCardExpiredResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业支付额度卡卡号: WeChat Pay's number of the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_no: String,
    /// 微信授权关系ID: WeChat Pay's number of the authorization of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_id: String,
    /// 卡片失效时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_disabled_time: String,
    /// 卡片状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_state: CardState,
    /// 失效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// `RevokeEmployeeAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RevokeEmployeeAuthorizationRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `RevokeEmployeeAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RevokeEmployeeAuthorizationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户企业员工ID: The company's own number of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_id: String,
    /// 员工企业支付失效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_revoked_time: String,
    /// 员工企业支付权限状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: AuthorizationState,
    /// 作废原因.
    #[serde(deserialize_with = "crate::lenient")]
    pub reason: String,
}

/// `RevokedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RevokedResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 企业员工ID: The company's own number of the employee.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_id: String,
    /// 授权解除时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_revoked_time: String,
    /// 员工企业支付权限状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: AuthorizationState,
    /// 授权解除原因.
    #[serde(deserialize_with = "crate::lenient")]
    pub reason: Reason,
}

/// `StoreEntity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreEntity {
    /// 门店统一社会信用代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_code: String,
    /// `product_type`.
    pub product_type: ProductType,
    /// 门店名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_name: String,
}

/// `StoreEntityMatchResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreEntityMatchResult {
    /// 是否存在满足条件微信支付商户号: Whether the store has a merchant number that cards can be used at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_valid_mchid: Option<bool>,
    /// 门店统一社会信用代码.
    #[serde(deserialize_with = "crate::lenient")]
    pub organization_code: String,
    /// 门店名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_name: String,
}

/// What `get_user_authorization_state` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserAuthorizationStateQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `list_merchant_ranges` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListMerchantRangesQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
}

/// What `list_merchant_identifiers` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListMerchantIdentifiersQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 分页开始位置: Items to skip, from 0.
    pub offset: i64,
    /// 分页大小: Items per page.
    pub limit: i64,
}

/// What `get_store_entity_match` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStoreEntityMatchQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
}

/// What `get_quota_card_by_out_card_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetQuotaCardByOutCardNoQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_quota_card_by_card_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetQuotaCardByCardNoQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_quota_card_payment_url` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetQuotaCardPaymentUrlQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 出资子商户号: The sub-merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 拉起付款码页面的企业应用类型: Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
    pub application_type: ApplicationType,
}
