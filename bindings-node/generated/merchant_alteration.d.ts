// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Changes of a merchant's data (商户资料变更). */
export interface MerchantAlterationService {
  /**
   * Apply for another administrator (提交超管变更申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  submitContactAlteration(args: SubmitContactAlterationRequest, options?: sdk.CallOptions): sdk.Call<SubmitContactAlterationResponse>
  /**
   * Query a change of the administrator by `out_request_no` (查询超管变更申请单状态-使用业务单号和商户号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  getContactAlterationByOutRequestNo(args: GetContactAlterationByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<ContactAlteration>
  /**
   * Query a change of the administrator by `apply_id` (查询超管变更申请单状态-使用申请单号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  getContactAlterationByApplyId(args: GetContactAlterationByApplyIdArguments, options?: sdk.CallOptions): sdk.Call<ContactAlteration>
  /**
   * Withdraw a change of the administrator (撤销超管变更申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  cancelContactAlteration(args: CancelContactAlterationArguments, options?: sdk.CallOptions): sdk.Call<CancelContactAlterationResponse>
  /**
   * Apply for other data of the legal entity (提交资料变更申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  submitSubjectAlteration(args: SubmitSubjectAlterationRequest, options?: sdk.CallOptions): sdk.Call<SubmitSubjectAlterationResponse>
  /**
   * Query a change of the legal entity by `out_request_no` (查询申请单状态-使用业务单号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  getSubjectAlterationByOutRequestNo(args: GetSubjectAlterationByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<SubjectAlteration>
  /**
   * Query a change of the legal entity by `apply_id` (查询资料变更申请单状态-使用申请单号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  getSubjectAlterationByApplyId(args: GetSubjectAlterationByApplyIdArguments, options?: sdk.CallOptions): sdk.Call<SubjectAlteration>
  /**
   * Withdraw a change of the legal entity (撤销资料变更申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  cancelSubjectAlteration(args: CancelSubjectAlterationArguments, options?: sdk.CallOptions): sdk.Call<CancelSubjectAlterationResponse>
  /**
   * Apply for another short name (提交商户简称变更申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166071
   */
  submitNameAlteration(args: SubmitNameAlterationRequest, options?: sdk.CallOptions): sdk.Call<SubmitNameAlterationResponse>
  /**
   * Query a change of the short name by `out_request_no` (查询商户简称申请单状态-使用业务单号和商户号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166085
   */
  getNameAlterationByOutRequestNo(args: GetNameAlterationByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<GetNameAlterationByOutRequestNoResponse>
  /**
   * Query a change of the short name by `apply_id` (查询商户简称变更申请单状态-使用申请单号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166074
   */
  getNameAlterationByApplyId(args: GetNameAlterationByApplyIdArguments, options?: sdk.CallOptions): sdk.Call<GetNameAlterationByApplyIdResponse>
  /**
   * Withdraw a change of the short name (撤销商户简称变更申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166090
   */
  cancelNameAlteration(args: CancelNameAlterationArguments, options?: sdk.CallOptions): sdk.Call<CancelNameAlterationResponse>
}

/** Arguments of `getContactAlterationByOutRequestNo`. */
export interface GetContactAlterationByOutRequestNoArguments {
  /** 微信支付商户号. */
  merchant_code: string
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
}

/** Arguments of `getContactAlterationByApplyId`. */
export interface GetContactAlterationByApplyIdArguments {
  /** 微信支付申请单号. */
  apply_id: string
}

/** Arguments of `cancelContactAlteration`. */
export interface CancelContactAlterationArguments {
  /** 微信支付申请单号. */
  apply_id: string
}

/** Arguments of `getSubjectAlterationByOutRequestNo`. */
export interface GetSubjectAlterationByOutRequestNoArguments {
  /** 微信支付商户号. */
  merchant_code: string
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
}

/** Arguments of `getSubjectAlterationByApplyId`. */
export interface GetSubjectAlterationByApplyIdArguments {
  /** 微信支付申请单号. */
  apply_id: string
}

/** Arguments of `cancelSubjectAlteration`. */
export interface CancelSubjectAlterationArguments {
  /** 微信支付申请单号. */
  apply_id: string
}

/** Arguments of `getNameAlterationByOutRequestNo`. */
export interface GetNameAlterationByOutRequestNoArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
}

/** Arguments of `getNameAlterationByApplyId`. */
export interface GetNameAlterationByApplyIdArguments {
  /** 微信支付申请单号. */
  apply_id: string
}

/** Arguments of `cancelNameAlteration`. */
export interface CancelNameAlterationArguments {
  /** 微信支付申请单号. */
  apply_id: string
}

export interface AdditionalMaterial {
  /** 发证机关证明. */
  agency_prove?: string[] | undefined
  /** 银行开户许可证. */
  bank_openaccount_license?: string[] | undefined
  /** 法人身份辅助证明. */
  legal_other_prove?: string[] | undefined
  /** 开户核准通知书. */
  openaccount_approval?: string[] | undefined
  /** 受益所有人补充材料. */
  ubo_prove?: string[] | undefined
}

export interface AuditRejection {
  /** 参数名称. */
  param_name?: string
  /** 驳回原因. */
  reject_reason?: string
}

export interface BeneficialOwner {
  /** 证件居住地址. Encrypted on the wire. */
  card_address: string
  /** 证件正面照片. */
  card_front: string
  /** 证件姓名. Encrypted on the wire. */
  card_name: string
  /** 证件号码. Encrypted on the wire. */
  card_number: string
  /** 证件有效期开始时间. */
  card_period_begin: string
  /** 证件有效期结束时间. */
  card_period_end: string
  /** 证件类型. */
  id_doc_type: IdDocType
  /** 证件反面照片. */
  card_back?: string | undefined
}

export interface BusinessLicense {
  /** 法人姓名. */
  legal_person: string
  /** 营业执照照片. */
  license_copy: string
  /** 营业执照注册号. */
  license_number: string
  /** 商户名称. */
  merchant_name: string
  /** 注册地址. */
  company_address?: string | undefined
  /** 有效期开始时间. */
  license_period_begin?: string | undefined
  /** 有效期结束时间. */
  license_period_end?: string | undefined
}

export interface CancelContactAlterationResponse {
  /** 申请单号. */
  apply_id?: string
  /** 申请单状态. */
  state?: CancelContactAlterationResponseState
}

export interface CancelNameAlterationResponse {
  /** 申请单号. */
  apply_id?: string
  /** 申请单状态. */
  state?: CancelNameAlterationResponseState
}

export interface CancelSubjectAlterationResponse {
  /** 撤销状态. */
  result: Result
}

export interface Certificate {
  /** 证书照片. */
  cert_copy: string
  /** 证书编号. */
  cert_number: string
  /** 有效期开始时间. */
  cert_period_begin: string
  /** 有效期结束时间. */
  cert_period_end: string
  /** 证书类型. */
  cert_type: CertType
  /** 注册地址. */
  company_address: string
  /** 法人姓名. */
  legal_person: string
  /** 商户名称. */
  merchant_name: string
}

export interface Contact {
  /** 超级管理员身份证件号码. Encrypted on the wire. */
  contact_id_card_number: string
  /** 超级管理员证件正面照片. */
  contact_id_doc_copy: string
  /** 超级管理员证件有效期开始时间. */
  contact_id_doc_period_begin: string
  /** 超级管理员证件有效期结束时间. */
  contact_id_doc_period_end: string
  /** 超级管理员证件类型. */
  contact_id_doc_type: ContactIdDocType
  /** 超级管理员姓名. Encrypted on the wire. */
  contact_name: string
  /** 超级管理员手机. Encrypted on the wire. */
  mobile_phone: string
  /** 业务办理授权函. */
  business_authorization_letter?: string | undefined
  /** 超级管理员证件反面照片. */
  contact_id_doc_copy_back?: string | undefined
}

export interface ContactAlteration {
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
  /** 申请单号. */
  apply_id: string
  /** 微信支付商户号. */
  merchant_code: string
  /** 申请单状态. */
  state: ContactAlterationState
  /** 驳回原因详情. */
  audit_reject_detail?: AuditRejection[]
  /** 总体驳回原因. */
  audit_reject_reason?: string
}

export interface FinancialInstitution {
  /** 金融机构许可证图片. */
  finance_license_pics: string[]
  /** 金融机构类型. */
  finance_type: FinanceType
}

export interface GetNameAlterationByApplyIdResponse {
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
  /** 申请单号. */
  apply_id: string
  /** 微信支付商户号. */
  merchant_code: string
  /** 申请单状态. */
  state: GetNameAlterationByApplyIdResponseState
  /** 特约商户号. */
  sub_mchid?: string
  /** 总体驳回原因. */
  audit_reject_reason?: string
}

export interface GetNameAlterationByOutRequestNoResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
  /** 申请单号. */
  apply_id: string
  /** 申请单状态. */
  state: GetNameAlterationByOutRequestNoResponseState
  /** 总体驳回原因. */
  audit_reject_reason?: string
}

export interface LegalPerson {
  /** 证件持有人类型. */
  id_holder_type: IdHolderType
  /** 经营者. */
  as_ubo?: boolean | undefined
  /** 法定代表人说明函. */
  authorize_letter_copy?: string | undefined
  /** 证件居住地址. Encrypted on the wire. */
  card_address?: string | undefined
  /** 证件反面照片. */
  card_back?: string | undefined
  /** 证件正面照片. */
  card_front?: string | undefined
  /** 证件姓名. Encrypted on the wire. */
  card_name?: string | undefined
  /** 证件号码. Encrypted on the wire. */
  card_number?: string | undefined
  /** 证件有效期开始时间. */
  card_period_begin?: string | undefined
  /** 证件有效期结束时间. */
  card_period_end?: string | undefined
  /** 证件类型. */
  id_doc_type?: IdDocType | undefined
}

export interface SubjectAlteration {
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
  /** 申请单号. */
  apply_id: string
  /** 微信支付商户号. */
  merchant_code: string
  /** 申请单状态. */
  state: SubjectAlterationState
  /** 驳回原因详情. */
  audit_reject_detail?: AuditRejection[]
  /** 总体驳回原因. */
  audit_reject_reason?: string
}

export interface SubmitContactAlterationRequest {
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
  /** 商户号. */
  merchant_code: string
  /** 超级管理员信息. */
  contact_info?: Contact | undefined
}

export interface SubmitContactAlterationResponse {
  /** 申请单号. */
  apply_id?: string
}

export interface SubmitNameAlterationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
  /** 商户简称. */
  merchant_shortname: string
}

export interface SubmitNameAlterationResponse {
  /** 申请单号. */
  apply_id?: string
}

export interface SubmitSubjectAlterationRequest {
  /** 业务申请编号. The merchant's own number of this request. */
  out_request_no: string
  /** 商户号. */
  merchant_code: string
  /** 主体类型. */
  organization_type: OrganizationType
  /** 补充材料列表. */
  addition?: AdditionalMaterial | undefined
  /** 主体资料变更范围. */
  alter_scope?: AlterScope | undefined
  /** 营业执照信息. */
  business_license_info?: BusinessLicense | undefined
  /** 登记证书信息. */
  certificate_info?: Certificate | undefined
  /** 是否金融机构. */
  finance_institution?: boolean | undefined
  /** 金融机构许可证. */
  finance_institution_info?: FinancialInstitution | undefined
  /** 法人身份信息. */
  legal_person_info?: LegalPerson | undefined
  /** 最终受益人列表. */
  ubo_info_list?: BeneficialOwner[] | undefined
}

export interface SubmitSubjectAlterationResponse {
  /** 申请单号. */
  apply_id?: string
}

/** 主体资料变更范围 */
export type AlterScope =
  | 'ALTER_SCOPE_FULL'
  | 'ALTER_SCOPE_BUSINESS_CERT'
  | 'ALTER_SCOPE_UBO'
  | (string & {})

/** 申请单状态 */
export type CancelContactAlterationResponseState =
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_MODIFING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 申请单状态 */
export type CancelNameAlterationResponseState =
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 证书类型 */
export type CertType =
  | 'CERTIFICATE_TYPE_2388'
  | 'CERTIFICATE_TYPE_2389'
  | 'CERTIFICATE_TYPE_2394'
  | 'CERTIFICATE_TYPE_2395'
  | 'CERTIFICATE_TYPE_2396'
  | 'CERTIFICATE_TYPE_2520'
  | 'CERTIFICATE_TYPE_2521'
  | 'CERTIFICATE_TYPE_2522'
  | 'CERTIFICATE_TYPE_2399'
  | 'CERTIFICATE_TYPE_2400'
  | (string & {})

/** 申请单状态 */
export type ContactAlterationState =
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_MODIFING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 超级管理员证件类型 */
export type ContactIdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 金融机构类型 */
export type FinanceType =
  | 'FINANCE_TYPE_BANK_AGENT'
  | 'FINANCE_TYPE_PAYMENT_AGENT'
  | 'FINANCE_TYPE_INSURANCE'
  | 'FINANCE_TYPE_TRADE_AND_SETTLE'
  | 'FINANCE_TYPE_OTHER'
  | (string & {})

/** 申请单状态 */
export type GetNameAlterationByApplyIdResponseState =
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_MODIFING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 申请单状态 */
export type GetNameAlterationByOutRequestNoResponseState =
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_MODIFING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 证件类型 */
export type IdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 证件持有人类型 */
export type IdHolderType =
  | 'LEGAL'
  | 'SUPER'
  | (string & {})

/** 主体类型 */
export type OrganizationType =
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | 'SUBJECT_TYPE_OTHERS'
  | 'SUBJECT_TYPE_GOVERNMENT'
  | 'SUBJECT_TYPE_MICRO'
  | (string & {})

/** 撤销状态 */
export type Result =
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 申请单状态 */
export type SubjectAlterationState =
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_MODIFING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | 'APPLYMENT_STATE_EDITTING'
  | (string & {})
