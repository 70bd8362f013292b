// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Due diligence and compliance (商户尽职与合规). */
export interface MerchantComplianceService {
  /**
   * Ask an inactive merchant to prove who it is (发起不活跃商户身份核实).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
   */
  createInactiveMerchantVerification(args: CreateInactiveMerchantVerificationRequest, options?: sdk.CallOptions): sdk.Call<CreateInactiveMerchantVerificationResponse>
  /**
   * Query the proof of an inactive merchant (查询不活跃商户身份核实结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471359
   */
  getInactiveMerchantVerification(args: GetInactiveMerchantVerificationArguments, options?: sdk.CallOptions): sdk.Call<GetInactiveMerchantVerificationResponse>
  /**
   * Get what an enhanced due diligence asks for (查询子商户强化尽调单信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631048
   */
  getDueDiligence(args: GetDueDiligenceArguments, options?: sdk.CallOptions): sdk.Call<GetDueDiligenceResponse>
  /**
   * Submit the answers to an enhanced due diligence (提交尽调资料).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631033
   */
  submitDueDiligence(args: SubmitDueDiligenceArguments, options?: sdk.CallOptions): sdk.Call<SubmitDueDiligenceResponse>
  /**
   * Upload a file for an enhanced due diligence (上传尽调资料文件).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631033
   */
  uploadDueDiligenceFile(args: UploadDueDiligenceFileArguments, options?: sdk.CallOptions): sdk.Call<UploadDueDiligenceFileResponse>
  /**
   * Get how a sub-merchant is restricted (查询子商户管控情况).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012803072
   */
  getMerchantLimitations(args: GetMerchantLimitationsArguments, options?: sdk.CallOptions): sdk.Call<GetMerchantLimitationsResponse>
}

/** Arguments of `getInactiveMerchantVerification`. */
export interface GetInactiveMerchantVerificationArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 核实单号. At most 32 characters. */
  verification_id: string
}

/** Arguments of `getDueDiligence`. */
export interface GetDueDiligenceArguments {
  /** 尽调单号. */
  due_diligence_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `submitDueDiligence`. */
export interface SubmitDueDiligenceArguments extends SubmitDueDiligenceRequest {
  /** 尽调单号. */
  due_diligence_id: string
}

/** Arguments of `uploadDueDiligenceFile`. */
export interface UploadDueDiligenceFileArguments {
  /** 尽调单号. */
  due_diligence_id: string
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 资料项唯一id. */
  item_id: number
  /** 文件名称. Taken from the path where it is left out. */
  file_name?: string | undefined
}

/** Arguments of `getMerchantLimitations`. */
export interface GetMerchantLimitationsArguments {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

export interface CheckRule {
  /** 限制提交的文件后缀. */
  enum_file_exts?: EnumFileExts[] | undefined
  enum_keys?: number[] | undefined
  enum_values?: string[] | undefined
  /** 限制文件提交大小. */
  max_file_size?: number | undefined
  /** 字符串最大长度. */
  max_length?: number | undefined
  /** 字符串最小长度. */
  min_length?: number | undefined
}

export interface CreateInactiveMerchantVerificationRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

export interface CreateInactiveMerchantVerificationResponse {
  /** 核实单号. At most 32 characters. */
  verification_id: string
}

export interface GetDueDiligenceResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 尽调单号. */
  due_diligence_id: string
  /** 截止时间. RFC 3339. */
  deadline_time: string
  /** 尽调单状态. */
  due_diligence_state: DueDiligenceState
  /** 完成时间. RFC 3339. */
  complete_time?: string
  /** 驳回原因. JSON text of `RejectReason`. JSON text. */
  reject_reason?: string
  /** 驳回时间. RFC 3339. */
  reject_time?: string
  /** 尽调已经提交的资料. JSON text of `Submission`. JSON text. */
  submission_data?: string
  /** 尽调要求提交的资料. JSON text of `SubmissionTemplate`. JSON text. */
  submission_template?: string
  /** 提交时间. RFC 3339. */
  submit_time?: string
  /** 终止时间. RFC 3339. */
  terminal_time?: string
}

export interface GetInactiveMerchantVerificationResponse {
  /** 特约商户号. At most 32 characters. */
  sub_mchid: string
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 核实单号. At most 32 characters. */
  verification_id: string
  /** 核实单状态. */
  state: State
  /** 失败原因. Set when it failed. */
  fail_reason?: FailReason
  /** 完成时间. At most 32 characters, RFC 3339. */
  finish_time?: string
}

export interface GetMerchantLimitationsResponse {
  /** 子商户的商户号. */
  mchid: string
  /** 商户被管控能力列表. */
  limited_functions?: LimitedFunctions[]
  /** 商户其他被管控能力描述. */
  other_limited_functions?: string
  /** 被管控原因及解脱路径列表. */
  recovery_specifications?: RecoverySpecification[]
}

export interface ItemAuditResult {
  /** 审核结果. */
  audit_result?: number
  /** 审核的资料项ID. */
  item_id?: number
  /** 展示给商户的审核结果. */
  reject_reason_to_merchant?: string
}

export interface RecordField {
  check_rule?: CheckRule | undefined
  /** 资料项英文名. */
  field_name?: string | undefined
  /** 资料项ID. */
  item_id?: string | undefined
  /** 资料项中文名. */
  name?: string | undefined
  /** 提交内容需要加密. */
  need_encrypt?: boolean | undefined
  /** 输入框占位文案. */
  placeholder?: string | undefined
  /** 资料项关联规则集合. */
  relations?: Relation[] | undefined
  /** 是否必须提交. One of 0 and 1. */
  required?: number | undefined
  /** 资料项填写提示. */
  tips?: string | undefined
  /** 叹号悬浮提示语. */
  tooltip?: string | undefined
  /** 资料项类型. One of 1, 2, 11 and 15. */
  type?: number | undefined
}

export interface RecoverySpecification {
  /** 商户被该原因管控的单据号. */
  limitation_case_id?: string
  /** 处置方式. */
  limitation_action_type?: LimitationActionType
  /** 商户被该原因管控的时间. At most 64 characters, RFC 3339. */
  limitation_date?: string
  /** 商户被管控原因. At most 512 characters. */
  limitation_reason?: string
  /** 商户被管控原因描述. */
  limitation_reason_describe?: string
  /** 商户被管控原因类型. */
  limitation_reason_type?: LimitationReasonType
  /** 预计管控开始时间. At most 64 characters, RFC 3339. */
  limitation_start_date?: string
  /** 商户被该原因管控的其他能力描述. */
  other_relate_limitations?: string
  /** 商户被该原因管控的解脱帮助链接. At most 1024 characters. */
  recover_help_url?: string
  /** 商户被该原因管控的解脱路径. */
  recover_way?: RecoverWay
  /** 商户被该原因管控的解脱路径参数. At most 1024 characters. */
  recover_way_param?: string
  /** 商户被该原因管控的能力列表. */
  relate_limitations?: RelateLimitations[]
}

export interface RejectReason {
  /** 审核原因集合. */
  audit_detail_by_item?: ItemAuditResult[]
}

export interface Relation {
  /** 关联的资料项ID. */
  source_key?: number | undefined
  /** 关联的资料项值. */
  source_value?: string | undefined
}

export interface Submission {
  /** 资料项集合. */
  record_fields: RecordField[]
}

export interface SubmissionTemplate {
  /** 资料项集合. */
  record_fields: TemplateRecordField[]
}

export interface SubmitDueDiligenceRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 提交资料内容. JSON text of `Submission`. JSON text. */
  submit_data?: string | undefined
}

export interface SubmitDueDiligenceResponse {
  /** 尽调单状态. */
  due_diligence_state?: DueDiligenceState
  /** 尽调已经提交的资料. JSON text of `Submission`. JSON text. */
  submission_data?: string
  /** 尽调要求提交的资料. JSON text of `SubmissionTemplate`. JSON text. */
  submission_template?: string
  /** 提交时间. RFC 3339. */
  submit_time?: string
}

export interface TemplateRecordField {
  check_rule?: CheckRule
  /** 是否允许修改内容. One of 0 and 1. */
  disabled?: number
  /** 资料项值. */
  field_data?: string
  /** 资料项英文名. */
  field_name?: string
  /** 是否隐藏资料项. */
  hidden?: number
  /** 资料项ID. */
  item_id?: string
  /** 资料项中文名. */
  name?: string
  /** 提交内容需要加密. */
  need_encrypt?: boolean
  /** 输入占位文案. */
  placeholder?: string
  /** One of 0 and 1. */
  required?: number
  /** 资料项填写提示. */
  tips?: string
  /** 叹号悬浮提示语. */
  tooltip?: string
  /** 资料项类型. One of 1, 2, 11 and 15. */
  type?: number
  /** 日期类型是否可勾选. One of 0 and 1. */
  use_permanently_date?: number
}

export interface UploadDueDiligenceFileResponse {
  /** 文件标识ID. */
  file_id: string
}

/** 尽调单状态 */
export type DueDiligenceState =
  | 'DUE_DILIGENCE_STATE_COLLECTING'
  | 'DUE_DILIGENCE_STATE_AUDITING'
  | 'DUE_DILIGENCE_STATE_REJECTED'
  | 'DUE_DILIGENCE_STATE_EXPIRED'
  | 'DUE_DILIGENCE_STATE_CANCELLED'
  | 'DUE_DILIGENCE_STATE_FINISHED'
  | (string & {})

/** 限制提交的文件后缀 */
export type EnumFileExts =
  | 'png'
  | 'jpg'
  | 'jpeg'
  | (string & {})

/** 失败原因 */
export type FailReason =
  | 'MATERIALS_ABNORMAL'
  | 'PROCESS_TIMEOUT'
  | (string & {})

/** 处置方式 */
export type LimitationActionType =
  | 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL'
  | 'LIMIT_ACTION_TYPE_DELAY_CONTROL'
  | (string & {})

/** 商户被管控原因类型 */
export type LimitationReasonType =
  | 'LICENSE_ABNORMAL'
  | 'NO_TRADE'
  | 'SETTLE_ACCOUNT_ABNORMAL'
  | 'RISK_ABNORMAL'
  | 'OTHER'
  | 'INSPECT_ABNORMAL'
  | 'INVALID_REPRESENTATIVE_INFORMATION'
  | 'INVALID_BUSINESS_STATUS'
  | 'INVALID_BUSINESS_LICENSE'
  | 'INVALID_BENEFICIARY_INFORMATION'
  | (string & {})

/** 商户被管控能力列表 */
export type LimitedFunctions =
  | 'NO_TRANSACTION_AND_RECHARGE'
  | 'NO_PAYMENT'
  | 'NO_WITHDRAWAL'
  | 'NO_REFUND'
  | 'NO_TRANSACTION'
  | 'NO_PROFIT_SHARING'
  | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
  | (string & {})

/** 商户被该原因管控的解脱路径 */
export type RecoverWay =
  | 'IRRECOVERABLE'
  | 'MODIFY_SUBJECT_INFORMATION'
  | 'MODIFY_SETTLE_ACCOUNT_INFORMATION'
  | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
  | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION'
  | 'SUBMIT_INFORMATION_FOR_APPEAL'
  | 'RESOLVE_TRANSACTION_DISPUTES'
  | 'MODIFY_ADMINISTRATOR_INFORMATION'
  | 'CALL_CUSTOMER_SERVICE_AT_95017'
  | 'UPDATE_BUSINESS_SCENARIO_INFORMATION'
  | 'SUBMIT_CDD_INFORMATION'
  | 'WAITING_FOR_PLATFORM_REVIEW'
  | 'SUBMIT_UBO_INFORMATION'
  | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE'
  | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION'
  | 'MODIFY_ABBREVIATION_INFORMATION'
  | (string & {})

/** 商户被该原因管控的能力列表 */
export type RelateLimitations =
  | 'NO_TRANSACTION_AND_RECHARGE'
  | 'NO_PAYMENT'
  | 'NO_WITHDRAWAL'
  | 'NO_REFUND'
  | 'NO_TRANSACTION'
  | 'NO_PROFIT_SHARING'
  | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
  | (string & {})

/** 核实单状态 */
export type State =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})
