// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.

//! Services of channel institutions (渠道服务).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 申请单状态
    pub enum ApplicationState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 审核结果
    pub enum AuditResult {
        Pass = "PASS",
        Reject = "REJECT",
    }
}

open_enum! {
    /// 受益所有人证件类型
    pub enum BeneficialOwnerIdType {
        N01 = "01",
    }
}

open_enum! {
    /// 业务场景
    pub enum BusinessScene {
        SjtMicroPlusOpenAccount = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
        SjtMicroPlusUpdateInfo = "SJT_MICRO_PLUS_UPDATE_INFO",
        GetByMediaId = "GET_BY_MEDIA_ID",
    }
}

open_enum! {
    /// 变更类型
    pub enum ChangeScene {
        SubjectInfoRename = "SUBJECT_INFO_RENAME",
    }
}

open_enum! {
    /// 管控方案
    pub enum ControlAction {
        DisableReceive = "DISABLE_RECEIVE",
        DisableWithdrawal = "DISABLE_WITHDRAWAL",
        DisablePay = "DISABLE_PAY",
        DisableRefund = "DISABLE_REFUND",
        DisableCloseMerchant = "DISABLE_CLOSE_MERCHANT",
    }
}

open_enum! {
    /// 控制场景
    pub enum ControlScene {
        Punish = "PUNISH",
        Recover = "RECOVER",
    }
}

open_enum! {
    /// 控制单类型
    pub enum ControlType {
        Punish = "PUNISH",
        Recover = "RECOVER",
    }
}

open_enum! {
    /// 生效状态
    pub enum EffectState {
        Active = "ACTIVE",
        Recovered = "RECOVERED",
    }
}

open_enum! {
    /// 失败原因
    pub enum FailReason {
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        ReceiptNotExistClosed = "RECEIPT_NOT_EXIST_CLOSED",
        TimeOutClosed = "TIME_OUT_CLOSED",
    }
}

open_enum! {
    /// 微众资金划回策略
    pub enum FundRepatriationStrategy {
        AllForbidden = "ALL_FORBIDDEN",
        AllAllowedWhenUnique = "ALL_ALLOWED_WHEN_UNIQUE",
    }
}

open_enum! {
    /// 法定代表人证件类型
    pub enum LegalRepresentativeIdType {
        N01 = "01",
    }
}

open_enum! {
    /// 影像件类型
    pub enum MchMediaType {
        IdCardFront = "ID_CARD_FRONT",
        IdCardBack = "ID_CARD_BACK",
        StoreFront = "STORE_FRONT",
        StoreInterior = "STORE_INTERIOR",
    }
}

open_enum! {
    /// 文件类型
    pub enum MediaType {
        Jpg = "jpg",
        Png = "png",
        Bmp = "bmp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// 主体证件类型
    pub enum MerchantIdType {
        N12 = "12",
    }
}

open_enum! {
    /// 主体类型
    pub enum MerchantType {
        N1 = "1",
        N2 = "2",
        N3 = "3",
    }
}

open_enum! {
    /// 管控状态
    pub enum PunishState {
        Executing = "EXECUTING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

open_enum! {
    /// 解管状态
    pub enum RecoverState {
        Executing = "EXECUTING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

open_enum! {
    /// 特殊减额类型
    pub enum ReductionType {
        FinancialPenalty = "FINANCIAL_PENALTY",
        JudicialDeduction = "JUDICIAL_DEDUCTION",
    }
}

open_enum! {
    /// `ReqScene`.
    pub enum ReqScene {
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    }
}

open_enum! {
    /// 场景
    pub enum Scene {
        N01 = "01",
        N02 = "02",
        N03 = "03",
    }
}

open_enum! {
    /// 处理结果
    pub enum State {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

/// `BankChannelAccountRename`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankChannelAccountRename {
    /// 目标商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 渠道结算银行账户更名外部系统单号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付更名受理返回的申请单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub application_id: String,
    /// 台账ID (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub bal_account_no: Sensitive,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub application_state: ApplicationState,
    /// 变更类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub change_scene: ChangeScene,
    /// 目标账户名 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub new_account_name: Sensitive,
    /// 失败错误码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_code: Option<String>,
    /// 失败原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_msg: Option<String>,
    /// 完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
}

/// `BeneficialOwner`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BeneficialOwner {
    /// 受益所有人证件号码 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_id_no: Sensitive,
    /// 受益所有人证件反面影像ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_img_back_id: String,
    /// 受益所有人证件正面影像ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_img_front_id: String,
    /// 受益所有人编号.
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_no: String,
    /// 受益所有人居住地址 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_address: Sensitive,
    /// 受益所有人证件有效期起始日.
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_effective_date: String,
    /// 受益所有人证件有效期结束日.
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_expire_date: String,
    /// 受益所有人证件类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_id_type: BeneficialOwnerIdType,
    /// 受益所有人姓名 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub beneficial_owner_name: Sensitive,
}

/// `CreatePunishOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePunishOrderRequest {
    /// 目标下管商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 微众管控单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 目标下管台账ID (encrypted on the wire).
    pub bal_account_no: Sensitive,
    /// 管控场景.
    pub punish_scene: i64,
    /// 目标下管卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<Sensitive>,
    /// 目标下管商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// 微众资金划回策略.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_repatriation_strategy: Option<FundRepatriationStrategy>,
    /// 管控结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_end_time: Option<String>,
    /// 管控原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_reason: Option<String>,
    /// `req_scene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

/// `CreatePunishOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePunishOrderResponse {
    /// 微众管控单号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付管控单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub wxpay_punish_no: String,
}

/// `CreateRecoverOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRecoverOrderRequest {
    /// 目标解管商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 微众解管单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 目标解管台账ID (encrypted on the wire).
    pub bal_account_no: Sensitive,
    /// 关联微众管控单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub related_webank_punish_no: String,
    /// 关联微信支付管控单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub related_wxpay_punish_no: String,
    /// 解管原因描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub recover_reason: String,
    /// 目标下管卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<Sensitive>,
    /// 目标下管商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

/// `CreateRecoverOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRecoverOrderResponse {
    /// 微众解管单号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付解管单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub wxpay_recover_no: String,
}

/// `CreateSpecialReductionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSpecialReductionRequest {
    /// 微信支付商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 特殊减额单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 额度台账号 (encrypted on the wire).
    pub bal_account_no: Sensitive,
    /// 减额金额: In fen.
    pub amount: i64,
    /// 特殊减额类型.
    pub reduction_type: ReductionType,
    /// 卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<Sensitive>,
    /// 商户账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// 特殊减额原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `req_scene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

/// `GetBalanceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBalanceResponse {
    /// 额度台账号额度: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// 是否存在在途减额指令.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_transit_reduction_exist: Option<bool>,
}

/// `GetControlOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetControlOrderResponse {
    /// 控制场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub control_scene: ControlScene,
    /// 管控单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_order: Option<PunishOrder>,
    /// 解管单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_order: Option<RecoverOrder>,
}

/// `GetMerchantMediaResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantMediaResponse {
    /// 影像件资料ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_id: Option<String>,
    /// sm4密钥.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// 文件内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_content: Option<String>,
    /// 文件摘要.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_sm3: Option<String>,
    /// 文件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
}

/// `GetMerchantProfileResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantProfileResponse {
    /// 微信支付商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 额度台账号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bal_account_no: Option<Sensitive>,
    /// 卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<Sensitive>,
    /// 主体证件号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_no: Option<Sensitive>,
    /// 主体证件正面影像ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_img_front_id: Option<String>,
    /// 商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// 受益所有人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beneficial_owner: Option<Vec<BeneficialOwner>>,
    /// 主体经营范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_scope: Option<String>,
    /// 主体证件有效期起始日.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<String>,
    /// 主体证件有效期结束日.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_date: Option<String>,
    /// 法定代表人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_representative: Option<LegalRepresentative>,
    /// 主体证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_type: Option<MerchantIdType>,
    /// 主体证件登记名称 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<Sensitive>,
    /// 主体类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_type: Option<MerchantType>,
    /// 主体注册地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_address: Option<String>,
}

/// `LegalRepresentative`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LegalRepresentative {
    /// 法定代表人证件号码 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_id_no: Sensitive,
    /// 法定代表人证件反面影像ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_img_back_id: String,
    /// 法定代表人证件正面影像ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_img_front_id: String,
    /// 法定代表人居住地址 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_address: Sensitive,
    /// 法定代表人证件有效期起始日.
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_effective_date: String,
    /// 法定代表人证件有效期结束日.
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_expire_date: String,
    /// 法定代表人证件类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_id_type: LegalRepresentativeIdType,
    /// 法定代表人姓名 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_representative_name: Sensitive,
    /// 法定代表人发证机关.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_representative_issue_authority: Option<String>,
    /// 法定代表人民族.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_representative_nation: Option<String>,
}

/// `NotifyProfileUpdateResultRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyProfileUpdateResultRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 资料更新请求单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 业务附属信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_info: Option<String>,
    /// 审核完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_finish_time: Option<String>,
    /// 审核结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_result: Option<AuditResult>,
    /// 审核驳回错误码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_code: Option<String>,
    /// 审核驳回错误原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_msg: Option<String>,
    /// 场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<Scene>,
}

/// `NotifyProfileUpdateResultResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyProfileUpdateResultResponse {
    /// 接口返回信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ret_msg: Option<String>,
}

/// `PunishOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PunishOrder {
    /// 目标下管商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微众管控单号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信管控单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub wxpay_punish_no: String,
    /// 管控受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_accept_time: String,
    /// 管控场景规则版本号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_rule_version: Option<i64>,
    /// 管控场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_scene: Option<i64>,
    /// 管控状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_state: PunishState,
    /// 管控方案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_action: Option<Vec<ControlAction>>,
    /// 生效状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect_state: Option<EffectState>,
    /// 执行失败错误码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// 执行失败错误信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// 管控结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_end_time: Option<String>,
    /// 管控执行完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_finish_time: Option<String>,
    /// 管控原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_reason: Option<String>,
    /// 管控开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_start_time: Option<String>,
}

/// `RecoverOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RecoverOrder {
    /// 目标解管商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微众解管单号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 关联微信支付管控单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub related_wxpay_punish_no: String,
    /// 微信支付解管单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub wxpay_recover_no: String,
    /// 管控场景规则版本号.
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_rule_version: String,
    /// 管控场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_scene: String,
    /// 解管受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub recover_accept_time: String,
    /// 解管执行完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub recover_finish_time: String,
    /// 解管原因描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub recover_reason: String,
    /// 解管状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub recover_state: RecoverState,
    /// 执行失败错误码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// 执行失败错误信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

/// `RenameBankChannelAccountRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RenameBankChannelAccountRequest {
    /// 目标商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 渠道结算银行账户更名外部系统单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 台账ID (encrypted on the wire).
    pub bal_account_no: Sensitive,
    /// 变更类型.
    pub change_scene: ChangeScene,
    /// `req_scene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

/// `SpecialReduction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SpecialReduction {
    /// 微信支付商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 特殊减额单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 额度台账号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bal_account_no: Option<Sensitive>,
    /// 微信支付额度变更单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_change_no: Option<String>,
    /// 减额金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
    /// 失败时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_time: Option<String>,
    /// 特殊减额原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 特殊减额类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reduction_type: Option<ReductionType>,
    /// 处理结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// What `get_balance` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBalanceQuery {
    /// 微信支付商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 额度台账号 (encrypted on the wire).
    pub bal_account_no: Sensitive,
    /// 卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<Sensitive>,
    /// 商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

/// What `get_merchant_profile` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantProfileQuery {
    /// 微信支付商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 额度台账号 (encrypted on the wire).
    pub bal_account_no: Sensitive,
    /// 卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<Sensitive>,
    /// 商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

/// What `get_merchant_media` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantMediaQuery {
    /// 业务场景.
    pub business_scene: BusinessScene,
    /// 微信支付商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 影像件资料ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_id: Option<String>,
    /// 微信支付业务申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_trx_id: Option<String>,
    /// 影像件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_media_type: Option<MchMediaType>,
}

/// What `get_bank_channel_account_rename` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBankChannelAccountRenameQuery {
    /// 目标商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 台账ID (encrypted on the wire).
    pub bal_account_no: Sensitive,
}

/// What `get_control_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetControlOrderQuery {
    /// 微信支付商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 控制单类型.
    pub control_type: ControlType,
}

/// What `get_special_reduction` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSpecialReductionQuery {
    /// 微信支付商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 额度台账号 (encrypted on the wire).
    pub bal_account_no: Sensitive,
    /// 卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<Sensitive>,
    /// 商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}
