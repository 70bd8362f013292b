// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Confirmation of the will to open an account (商户开户意愿确认). */
export interface AccountOpeningIntentService {
  /**
   * Query an application (查询申请单审核结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
   */
  getApplyment(args?: GetApplymentArguments, options?: sdk.CallOptions): sdk.Call<GetApplymentResponse>
  /**
   * Submit the merchant's data for confirmation (提交申请单).
   *
   * A refused application is corrected by submitting it again with the same `business_code`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012722388
   */
  submitApplyment(args: SubmitApplymentRequest, options?: sdk.CallOptions): sdk.Call<SubmitApplymentResponse>
  /**
   * Get whether the merchant has confirmed (获取商户开户意愿确认状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
   */
  getAuthorizationState(args: GetAuthorizationStateArguments, options?: sdk.CallOptions): sdk.Call<GetAuthorizationStateResponse>
  /**
   * Withdraw an application by `applyment_id` (撤销申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  cancelApplymentByApplymentId(args: CancelApplymentByApplymentIdArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Withdraw an application by `business_code` (撤销申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  cancelApplymentByBusinessCode(args: CancelApplymentByBusinessCodeArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getApplyment`. */
export interface GetApplymentArguments {
  /** 申请单编号. WeChat Pay's number of the application. */
  applyment_id?: number | undefined
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code?: string | undefined
}

/** Arguments of `getAuthorizationState`. */
export interface GetAuthorizationStateArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

/** Arguments of `cancelApplymentByApplymentId`. */
export interface CancelApplymentByApplymentIdArguments {
  /** 申请单编号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `cancelApplymentByBusinessCode`. */
export interface CancelApplymentByBusinessCodeArguments {
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
}

export interface AdditionalMaterial {
  /** 待确认商户号列表. */
  confirm_mchid_list?: string[] | undefined
}

export interface AlternateBusinessLicense {
  /** 注册地址. */
  company_address: string
  /** 法人姓名. */
  legal_person: string
  /** 营业执照照片. */
  licence_copy: string
  /** 营业执照注册号. */
  licence_number: string
  /** 营业执照有效日期. JSON text. */
  licence_valid_date: string
  /** 商户名称. */
  merchant_name: string
}

export interface AlternateSpecialOperation {
  /** 行业ID. One of 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32 and 52. */
  category_id: number
  /** 店内环境照片. */
  store_indoor_copy?: string[] | undefined
}

export interface BeneficialOwner {
  /** 证件居住地址. At most 1024 characters, encrypted on the wire. */
  ubo_id_doc_address?: string | undefined
  /** 证件正面照片. At most 256 characters. */
  ubo_id_doc_copy?: string | undefined
  /** 证件反面照片. At most 256 characters. */
  ubo_id_doc_copy_back?: string | undefined
  /** 证件姓名. At most 1024 characters, encrypted on the wire. */
  ubo_id_doc_name?: string | undefined
  /** 证件号码. At most 1024 characters, encrypted on the wire. */
  ubo_id_doc_number?: string | undefined
  /** 证件类型. */
  ubo_id_doc_type?: UboIdDocType | undefined
  /** 证件有效期开始时间. At most 128 characters, YYYY-MM-DD. */
  ubo_period_begin?: string | undefined
  /** 证件有效期结束时间. At most 128 characters. */
  ubo_period_end?: string | undefined
}

export interface BusinessLicense {
  /** 注册地址. At most 128 characters. */
  company_address: string
  /** 法定代表人姓名. At most 100 characters. */
  legal_person: string
  /** 营业执照照片. At most 255 characters. */
  licence_copy: string
  /** 营业执照注册号. At most 32 characters. */
  licence_number: string
  /** 营业执照有效日期. At most 64 characters, YYYY-MM-DD. */
  licence_valid_date: string
  /** 商户名称. At most 128 characters. */
  merchant_name: string
}

export interface Contact {
  /** 联系人姓名. At most 1024 characters, encrypted on the wire. */
  name: string
  /** 联系人类型. */
  contact_type: ContactType
  /** 联系人手机号. At most 1024 characters, encrypted on the wire. */
  mobile: string
  /** 业务办理授权函. Known from the community. */
  business_authorization_letter?: string | undefined
  /** 联系人证件正面照片. At most 256 characters. */
  contact_id_doc_copy?: string | undefined
  /** 联系人证件反面照片. At most 256 characters. */
  contact_id_doc_copy_back?: string | undefined
  /** 联系人证件类型. */
  contact_id_doc_type?: ContactIdDocType | undefined
  /** 联系人证件有效期开始时间. At most 128 characters, YYYY-MM-DD. */
  contact_period_begin?: string | undefined
  /** 联系人证件有效期结束时间. At most 128 characters, YYYY-MM-DD. */
  contact_period_end?: string | undefined
  /** 联系人证件号码. At most 1024 characters, encrypted on the wire. */
  id_card_number?: string | undefined
}

export interface FinancialInstitution {
  /** 金融机构许可证图片. */
  finance_license_pics: string[]
  /** 金融机构类型. */
  finance_type: FinanceType
}

export interface GetApplymentResponse {
  /** 申请单状态. At most 64 characters. */
  applyment_state: ApplymentState
  /** 小程序码图片. At most 30000 characters. */
  qrcode_data?: string
  /** 驳回参数. At most 256 characters. */
  reject_param?: string
  /** 驳回原因. At most 1024 characters. */
  reject_reason?: string
}

export interface GetAuthorizationStateResponse {
  /** 授权状态. */
  authorize_state: AuthorizeState
}

export interface Identity {
  /** 法定代表人说明函. At most 255 characters. */
  authorize_letter_copy?: string | undefined
  /** 证件持有人类型. */
  id_holder_type?: IdHolderType | undefined
  /** 证件居住地址. At most 512 characters, encrypted on the wire. */
  identification_address?: string | undefined
  /** 证件反面照片. At most 255 characters. */
  identification_back_copy?: string | undefined
  /** 证件正面照片. At most 255 characters. */
  identification_front_copy?: string | undefined
  /** 证件姓名. At most 1024 characters, encrypted on the wire. */
  identification_name?: string | undefined
  /** 证件号码. At most 1024 characters, encrypted on the wire. */
  identification_number?: string | undefined
  /** 证件类型. */
  identification_type?: IdentificationType | undefined
  /** 证件有效日期. At most 64 characters, YYYY-MM-DD. */
  identification_valid_date?: string | undefined
  /** 经营者. */
  owner?: boolean | undefined
}

export interface RegistrationCertificate {
  /** 证书照片. At most 255 characters. */
  cert_copy: string
  /** 证书编号. At most 50 characters. */
  cert_number: string
  /** 证书类型. */
  cert_type: CertType
  /** 证书有效日期. At most 64 characters, YYYY-MM-DD. */
  cert_valid_date: string
  /** 注册地址. At most 128 characters. */
  company_address: string
  /** 法定代表人姓名. At most 100 characters. */
  legal_person: string
  /** 商户名称. At most 128 characters. */
  merchant_name: string
}

export interface SpecialOperation {
  /** 行业类目id. */
  category_id: number
  /** 行业经营许可证资质照片. Each at most 255 characters. */
  operation_copy_list?: string[] | undefined
}

export interface Subject {
  /** 主体类型. */
  subject_type: SubjectType
  /** 辅助证明材料信息. */
  assist_prove_info?: SupportingProof | undefined
  /** 营业执照信息. */
  business_licence_info?: BusinessLicense | undefined
  /** 营业执照. Known from the community. */
  business_license_info?: AlternateBusinessLicense | undefined
  /** 登记证书信息. */
  certificate_info?: RegistrationCertificate | undefined
  /** 单位证明函照片. At most 255 characters. */
  company_prove_copy?: string | undefined
  /** 金融机构许可证. */
  finance_institution_info?: FinancialInstitution | undefined
  /** 是否金融机构. */
  is_finance_institution?: boolean | undefined
  /** 经营许可证列表信息. Known from the community. */
  special_operation_info?: AlternateSpecialOperation[] | undefined
  /** 经营许可证. */
  special_operation_list?: SpecialOperation[] | undefined
}

export interface SubmitApplymentRequest {
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 联系人信息. */
  contact_info: Contact
  /** 法定代表人身份信息. */
  identification_info: Identity
  /** 主体信息. */
  subject_info: Subject
  /** 渠道商户号. At most 9 characters. */
  channel_id?: string | undefined
  /** 补充材料. */
  addition_info?: AdditionalMaterial | undefined
  /** 最终受益人信息列表. */
  ubo_info_list?: BeneficialOwner[] | undefined
}

export interface SubmitApplymentResponse {
  /** 申请单编号. WeChat Pay's number of the application. */
  applyment_id: number
}

export interface SupportingProof {
  /** 小微经营类型. */
  micro_biz_type: MicroBizType
  /** 门店地址. At most 512 characters. */
  store_address: string
  /** 门店省市编码. At most 16 characters. */
  store_address_code: string
  /** 门店门头照片. At most 255 characters. */
  store_header_copy: string
  /** 店内环境照片. At most 255 characters. */
  store_indoor_copy: string
  /** 门店名称. At most 50 characters. */
  store_name: string
}

/** 申请单状态 */
export type ApplymentState =
  | 'APPLYMENT_STATE_EDITTING'
  | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON'
  | 'APPLYMENT_STATE_PASSED'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_FREEZED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 授权状态 */
export type AuthorizeState =
  | 'AUTHORIZE_STATE_UNAUTHORIZED'
  | 'AUTHORIZE_STATE_AUTHORIZED'
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

/** 联系人证件类型 */
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

/** 联系人类型 */
export type ContactType =
  | 'LEGAL'
  | 'SUPER'
  | (string & {})

/** 金融机构类型 */
export type FinanceType =
  | 'BANK_AGENT'
  | 'PAYMENT_AGENT'
  | 'INSURANCE'
  | 'TRADE_AND_SETTLE'
  | 'OTHER'
  | (string & {})

/** 证件持有人类型 */
export type IdHolderType =
  | 'LEGAL'
  | 'SUPER'
  | (string & {})

/** 证件类型 */
export type IdentificationType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 小微经营类型 */
export type MicroBizType =
  | 'MICRO_TYPE_STORE'
  | 'MICRO_TYPE_MOBILE'
  | 'MICRO_TYPE_ONLINE'
  | (string & {})

/** 主体类型 */
export type SubjectType =
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | 'SUBJECT_TYPE_OTHERS'
  | 'SUBJECT_TYPE_MICRO'
  | 'SUBJECT_TYPE_GOVERNMENT'
  | (string & {})

/** 证件类型 */
export type UboIdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})
