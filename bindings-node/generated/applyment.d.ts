// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Onboarding of sub-merchants (特约商户进件). */
export interface ApplymentService {
  /**
   * Query a change of the settlement account (查询结算账户修改申请状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761120
   */
  getSettlementAccountApplication(args: GetSettlementAccountApplicationArguments, options?: sdk.CallOptions): sdk.Call<GetSettlementAccountApplicationResponse>
  /**
   * Apply for another settlement account (修改结算账户).
   *
   * The outcome is asked for with `getSettlementAccountApplication`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQENCY_LIMIT; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761102
   */
  updateSettlementAccount(args: UpdateSettlementAccountArguments, options?: sdk.CallOptions): sdk.Call<UpdateSettlementAccountResponse>
  /**
   * Get the settlement account (查询结算账户).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761113
   */
  getSettlementAccount(args: GetSettlementAccountArguments, options?: sdk.CallOptions): sdk.Call<GetSettlementAccountResponse>
  /**
   * Apply for a sub-merchant (提交申请单).
   *
   * A refused application is corrected by submitting it again with the same `business_code`. Its state is asked for; there is no notification.
   *
   * Errors: 400 APPLYMENT_NOTEXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 429 RATE_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
   */
  submitApplyment(args: SubmitApplymentRequest, options?: sdk.CallOptions): sdk.Call<SubmitApplymentResponse>
  /**
   * Query an application by `applyment_id` (申请单号查询申请状态).
   *
   * Errors: 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697052
   */
  getApplymentByApplymentId(args: GetApplymentByApplymentIdArguments, options?: sdk.CallOptions): sdk.Call<Applyment>
  /**
   * Query an application by `business_code` (业务申请编号查询申请状态).
   *
   * Errors: 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697168
   */
  getApplymentByBusinessCode(args: GetApplymentByBusinessCodeArguments, options?: sdk.CallOptions): sdk.Call<Applyment>
}

/** Arguments of `getSettlementAccountApplication`. */
export interface GetSettlementAccountApplicationArguments {
  /** 特约商户. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 修改结算账户申请单号. At most 64 characters. */
  application_no: string
  /** 银行账号展示规则. */
  account_number_rule?: AccountNumberRule | undefined
}

/** Arguments of `updateSettlementAccount`. */
export interface UpdateSettlementAccountArguments extends UpdateSettlementAccountRequest {
  /** 特约商户. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

/** Arguments of `getSettlementAccount`. */
export interface GetSettlementAccountArguments {
  /** 特约商户. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 银行账号展示规则. */
  account_number_rule?: AccountNumberRule | undefined
}

/** Arguments of `getApplymentByApplymentId`. */
export interface GetApplymentByApplymentIdArguments {
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `getApplymentByBusinessCode`. */
export interface GetApplymentByBusinessCodeArguments {
  /** 业务申请编号. The caller's own number of the application. At most 124 characters. */
  business_code: string
}

export interface AdditionalMaterial {
  /** 补充说明. At most 512 characters. */
  business_addition_msg?: string | undefined
  /** 补充材料. */
  business_addition_pics?: string[] | undefined
  /** 法定代表人开户承诺函. At most 1024 characters. */
  legal_person_commitment?: string | undefined
  /** 法定代表人开户意愿视频. At most 1024 characters. */
  legal_person_video?: string | undefined
}

export interface AppScene {
  /** App截图. Each at most 1024 characters. */
  app_pics: string[]
  /** 服务商应用AppID. At most 256 characters. */
  app_appid?: string | undefined
  /** 商家应用AppID. At most 256 characters. */
  app_sub_appid?: string | undefined
}

export interface Applyment {
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id: number
  /** 申请单状态. */
  applyment_state: ApplymentState
  /** 申请状态描述. At most 1024 characters. */
  applyment_state_msg: string
  /** 业务申请编号. The caller's own number of the application. At most 124 characters. */
  business_code: string
  /** 超级管理员签约链接. At most 256 characters, a URL. */
  sign_url: string
  /** 特约商户号. At most 32 characters. */
  sub_mchid?: string
  /** 驳回原因详情. */
  audit_detail?: AuditDetail[]
}

export interface AuditDetail {
  /** 字段名. At most 1024 characters. */
  field: string
  /** 字段名称. At most 1024 characters. */
  field_name: string
  /** 驳回原因. At most 1024 characters. */
  reject_reason: string
}

export interface BankAccount {
  /** 开户银行. At most 128 characters. */
  account_bank: string
  /** 开户名称. At most 2048 characters, encrypted on the wire. */
  account_name: string
  /** 银行账号. At most 2048 characters, encrypted on the wire. */
  account_number: string
  /** 账户类型. */
  bank_account_type: BankAccountType
  /** 开户银行银行号. At most 128 characters. */
  bank_branch_id?: string | undefined
  /** 开户银行省市编码. At most 128 characters. */
  bank_address_code?: string | undefined
  /** 开户银行全称. At most 128 characters. */
  bank_name?: string | undefined
}

export interface BeneficialOwner {
  /** 证件居住地址. At most 128 characters, encrypted on the wire. */
  ubo_id_doc_address: string
  /** 证件正面照片. */
  ubo_id_doc_copy: string
  /** 证件姓名. Encrypted on the wire. */
  ubo_id_doc_name: string
  /** 证件号码. Encrypted on the wire. */
  ubo_id_doc_number: string
  /** 证件类型. */
  ubo_id_doc_type: UboIdDocType
  /** 证件有效期开始时间. YYYY-MM-DD. */
  ubo_period_begin: string
  /** 证件有效期结束时间. YYYY-MM-DD. */
  ubo_period_end: string
  /** 证件反面照片. */
  ubo_id_doc_copy_back?: string | undefined
}

export interface Business {
  /** 商户简称. At most 64 characters. */
  merchant_shortname: string
  /** 经营场景. */
  sales_info: SalesScene
  /** 客服电话. At most 32 characters. */
  service_phone: string
}

export interface BusinessLicense {
  /** 个体户经营者. */
  legal_person: string
  /** 营业执照照片. */
  license_copy: string
  /** 注册号. */
  license_number: string
  /** 商户名称. At most 128 characters. */
  merchant_name: string
  /** 注册地址. */
  license_address?: string | undefined
  /** 有效期限开始日期. YYYY-MM-DD. */
  period_begin?: string | undefined
  /** 有效期限结束日期. YYYY-MM-DD. */
  period_end?: string | undefined
}

export interface Contact {
  /** 联系邮箱. At most 2048 characters, encrypted on the wire. */
  contact_email: string
  /** 超级管理员姓名. At most 2048 characters, encrypted on the wire. */
  contact_name: string
  /** 超级管理员类型. */
  contact_type: ContactType
  /** 联系手机. At most 2048 characters, encrypted on the wire. */
  mobile_phone: string
  /** 超级管理员微信OpenID. */
  openid?: string | undefined
  /** 业务办理授权函. */
  business_authorization_letter?: string | undefined
  /** 超级管理员证件正面照片. */
  contact_id_doc_copy?: string | undefined
  /** 超级管理员证件反面照片. */
  contact_id_doc_copy_back?: string | undefined
  /** 超级管理员证件类型. */
  contact_id_doc_type?: ContactIdDocType | undefined
  /** 超级管理员身份证件号码. At most 2048 characters, encrypted on the wire. */
  contact_id_number?: string | undefined
  /** 超级管理员证件有效期开始时间. YYYY-MM-DD. */
  contact_period_begin?: string | undefined
  /** 超级管理员证件有效期结束时间. YYYY-MM-DD. */
  contact_period_end?: string | undefined
}

export interface FinancialInstitution {
  /** 金融机构许可证图片. */
  finance_license_pics: string[]
  /** 金融机构类型. */
  finance_type: FinanceType
}

export interface GetSettlementAccountApplicationResponse {
  /** 开户银行. At most 128 characters. */
  account_bank: string
  /** 开户名称. At most 1024 characters. */
  account_name: string
  /** 银行账号. At most 128 characters. */
  account_number: string
  /** 账户类型. */
  account_type: AccountType
  /** 审核状态. */
  verify_result: GetSettlementAccountApplicationResponseVerifyResult
  /** 开户银行联行号. At most 128 characters. */
  bank_branch_id?: string
  /** 开户银行省市编码. Known from the community. */
  bank_address_code?: string
  /** 开户银行全称. At most 128 characters. */
  bank_name?: string
  /** 审核驳回原因. */
  verify_fail_reason?: string
  /** 审核结果更新时间. RFC 3339. */
  verify_finish_time?: string
}

export interface GetSettlementAccountResponse {
  /** 开户银行. At most 128 characters. */
  account_bank: string
  /** 银行账号. At most 128 characters. */
  account_number: string
  /** 账户类型. */
  account_type: AccountType
  /** 验证结果. */
  verify_result: GetSettlementAccountResponseVerifyResult
  /** 开户银行联行号. At most 128 characters. */
  bank_branch_id?: string
  /** 开户银行省市编码. Known from the community. */
  bank_address_code?: string
  /** 开户银行全称. At most 128 characters. */
  bank_name?: string
  /** 验证失败原因. At most 1024 characters. */
  verify_fail_reason?: string
}

export interface IdCard {
  /** 身份证有效期开始时间. YYYY-MM-DD. */
  card_period_begin: string
  /** 身份证有效期结束时间. YYYY-MM-DD. */
  card_period_end: string
  /** 身份证人像面照片. */
  id_card_copy: string
  /** 身份证姓名. At most 100 characters, encrypted on the wire. */
  id_card_name: string
  /** 身份证国徽面照片. */
  id_card_national: string
  /** 身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 身份证居住地址. At most 128 characters, encrypted on the wire. */
  id_card_address?: string | undefined
}

export interface IdDocument {
  /** 证件有效期开始时间. YYYY-MM-DD. */
  doc_period_begin: string
  /** 证件有效期结束时间. YYYY-MM-DD. */
  doc_period_end: string
  /** 证件正面照片. */
  id_doc_copy: string
  /** 证件姓名. At most 100 characters, encrypted on the wire. */
  id_doc_name: string
  /** 证件号码. Encrypted on the wire. */
  id_doc_number: string
  /** 证件居住地址. At most 128 characters, encrypted on the wire. */
  id_doc_address?: string | undefined
  /** 证件反面照片. */
  id_doc_copy_back?: string | undefined
}

export interface Identity {
  /** 法定代表人说明函. */
  authorize_letter_copy?: string | undefined
  /** 身份证信息. */
  id_card_info?: IdCard | undefined
  /** 其他类型证件信息. */
  id_doc_info?: IdDocument | undefined
  /** 证件类型. */
  id_doc_type?: IdDocType | undefined
  /** 证件持有人类型. */
  id_holder_type?: IdHolderType | undefined
  /** 经营者. */
  owner?: boolean | undefined
}

export interface MicroBusiness {
  /** 小微经营类型. */
  micro_biz_type: MicroBizType
  /** 流动经营. */
  micro_mobile_info?: MicroMobileBusiness | undefined
  /** 线上商品. */
  micro_online_info?: MicroOnlineBusiness | undefined
  /** 门店场所. */
  micro_store_info?: MicroStore | undefined
}

export interface MicroMobileBusiness {
  /** 经营. */
  micro_mobile_address: string
  /** 经营. */
  micro_mobile_city: string
  /** 经营. */
  micro_mobile_name: string
  /** 经营. */
  micro_mobile_pics: string[]
}

export interface MicroOnlineBusiness {
  /** 电商平台名称. */
  micro_ec_name: string
  /** 线上店铺名称. */
  micro_online_store: string
  /** 店铺链接. */
  micro_link?: string | undefined
  /** 店铺二维码. */
  micro_qrcode?: string | undefined
}

export interface MicroStore {
  /** 门店地址. */
  micro_address: string
  /** 门店省市编码. */
  micro_address_code: string
  /** 店内环境照片. */
  micro_indoor_copy: string
  /** 门店名称. */
  micro_name: string
  /** 门店门头照片. */
  store_entrance_pic: string
  /** 门店证明文件媒体文件标识. */
  address_certification?: string | undefined
  /** 门店纬度. */
  store_latitude?: string | undefined
  /** 门店经度. */
  store_longitude?: string | undefined
}

export interface MiniProgramScene {
  /** 服务商小程序AppID. At most 256 characters. */
  mini_program_appid?: string | undefined
  /** 商家小程序AppID. At most 256 characters. */
  mini_program_sub_appid?: string | undefined
  /** 小程序截图. Each at most 1024 characters. */
  mini_program_pics?: string[] | undefined
}

export interface OfficialAccountScene {
  /** 服务号或公众号页面截图. Each at most 1024 characters. */
  mp_pics: string[]
  /** 服务商服务号或公众号AppID. At most 256 characters. */
  mp_appid?: string | undefined
  /** 商家服务号或公众号AppID. At most 256 characters. */
  mp_sub_appid?: string | undefined
}

export interface OrganizationCertificate {
  /** 组织机构代码证有效期开始日期. YYYY-MM-DD. */
  org_period_begin: string
  /** 组织机构代码证有效期结束日期. */
  org_period_end: string
  /** 组织机构代码. */
  organization_code: string
  /** 组织机构代码证照片. */
  organization_copy: string
}

export interface RegistrationCertificate {
  /** 登记证书照片. */
  cert_copy: string
  /** 证书号. At most 32 characters. */
  cert_number: string
  /** 登记证书类型. */
  cert_type: CertType
  /** 注册地址. At most 128 characters. */
  company_address: string
  /** 法定代表人. At most 100 characters. */
  legal_person: string
  /** 商户名称. At most 128 characters. */
  merchant_name: string
  /** 有效期限开始日期. YYYY-MM-DD. */
  period_begin: string
  /** 有效期限结束日期. YYYY-MM-DD. */
  period_end: string
}

export interface SalesScene {
  /** 经营场景类型. */
  sales_scenes_type: SalesScenesType[]
  /** App场景. */
  app_info?: AppScene | undefined
  /** 线下场所场景. */
  biz_store_info?: StoreScene | undefined
  /** 小程序场景. */
  mini_program_info?: MiniProgramScene | undefined
  /** 服务号或公众号场景. */
  mp_info?: OfficialAccountScene | undefined
  /** 互联网网站场景. */
  web_info?: WebsiteScene | undefined
  /** 企业微信场景. */
  wework_info?: WecomScene | undefined
}

export interface SettlementRule {
  /** 入驻结算规则ID. */
  settlement_id: string
  /** 所属行业. */
  qualification_type: string
  /** 优惠费率活动ID. At most 32 characters. */
  activities_id?: string | undefined
  /** 优惠费率活动补充材料. */
  activities_additions?: string[] | undefined
  /** 优惠费率活动值. */
  activities_rate?: string | undefined
  /** 信用卡活动费率值. */
  credit_activities_rate?: string | undefined
  /** 非信用卡活动费率值. */
  debit_activities_rate?: string | undefined
  /** 特殊资质图片. */
  qualifications?: string[] | undefined
}

export interface StoreScene {
  /** 线下场所省市编码. At most 128 characters. */
  biz_address_code: string
  /** 线下场所地址. At most 512 characters. */
  biz_store_address: string
  /** 线下场所名称. At most 50 characters. */
  biz_store_name: string
  /** 线下场所内部照片. Each at most 1024 characters. */
  indoor_pic: string[]
  /** 线下场所门头照片. Each at most 1024 characters. */
  store_entrance_pic: string[]
  /** 线下场所对应的商家AppID. At most 256 characters. */
  biz_sub_appid?: string | undefined
}

export interface Subject {
  /** 经营者. */
  identity_info: Identity
  /** 主体类型. */
  subject_type: SubjectType
  /** 营业执照. */
  business_license_info?: BusinessLicense | undefined
  /** 登记证书. */
  certificate_info?: RegistrationCertificate | undefined
  /** 单位证明函照片. */
  certificate_letter_copy?: string | undefined
  /** 是否是金融机构. false when left out. */
  finance_institution?: boolean | undefined
  /** 金融机构许可证信息. */
  finance_institution_info?: FinancialInstitution | undefined
  /** 小微辅助证明材料. Known from the community. */
  micro_biz_info?: MicroBusiness | undefined
  /** 组织机构代码证信息. Known from the community. */
  organization_info?: OrganizationCertificate | undefined
  /** 最终受益人信息列表. */
  ubo_info_list?: BeneficialOwner[] | undefined
}

export interface SubmitApplymentRequest {
  /** 结算银行账户. */
  bank_account_info: BankAccount
  /** 业务申请编号. The caller's own number of the application. At most 124 characters. */
  business_code: string
  /** 经营资料. */
  business_info: Business
  /** 超级管理员信息. */
  contact_info: Contact
  /** 结算规则. */
  settlement_info: SettlementRule
  /** 主体资料. */
  subject_info: Subject
  /** 补充材料. */
  addition_info?: AdditionalMaterial | undefined
}

export interface SubmitApplymentResponse {
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

export interface UpdateSettlementAccountRequest {
  /** 开户银行. At most 128 characters. */
  account_bank: string
  /** 银行账号. At most 1024 characters, encrypted on the wire. */
  account_number: string
  /** 账户类型. */
  account_type: AccountType
  /** 开户银行联行号. At most 128 characters. */
  bank_branch_id?: string | undefined
  /** 开户名称. Encrypted on the wire. */
  account_name?: string | undefined
  /** 开户银行省市编码. Known from the community. */
  bank_address_code?: string | undefined
  /** 开户银行全称. At most 128 characters. */
  bank_name?: string | undefined
  /** 修改模式. Known from the community. */
  modify_mode?: ModifyMode | undefined
}

export interface UpdateSettlementAccountResponse {
  /** 修改结算账户申请单号. At most 64 characters. */
  application_no: string
}

export interface WebsiteScene {
  /** 互联网网站域名. At most 1024 characters. */
  domain: string
  /** 互联网网站对应的商家AppID. At most 256 characters. */
  web_appid?: string | undefined
  /** 网站授权函. At most 1024 characters. */
  web_authorisation?: string | undefined
}

export interface WecomScene {
  /** 商家企业微信CorpID. At most 256 characters. */
  sub_corp_id: string
  /** 企业微信页面截图. Each at most 1024 characters. */
  wework_pics: string[]
  /** 商家企业微信CorpID. Known from the community. */
  corp_id?: string | undefined
}

/** 银行账号展示规则 */
export type AccountNumberRule =
  | 'ACCOUNT_NUMBER_RULE_MASK_V1'
  | 'ACCOUNT_NUMBER_RULE_MASK_V2'
  | (string & {})

/** 账户类型 */
export type AccountType =
  | 'ACCOUNT_TYPE_BUSINESS'
  | 'ACCOUNT_TYPE_PRIVATE'
  | (string & {})

/** 申请单状态 */
export type ApplymentState =
  | 'APPLYMENT_STATE_EDITTING'
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_TO_BE_CONFIRMED'
  | 'APPLYMENT_STATE_TO_BE_SIGNED'
  | 'APPLYMENT_STATE_SIGNING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 账户类型 */
export type BankAccountType =
  | 'BANK_ACCOUNT_TYPE_CORPORATE'
  | 'BANK_ACCOUNT_TYPE_PERSONAL'
  | (string & {})

/** 登记证书类型 */
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

/** 超级管理员类型 */
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

/** 审核状态 */
export type GetSettlementAccountApplicationResponseVerifyResult =
  | 'AUDIT_SUCCESS'
  | 'AUDITING'
  | 'AUDIT_FAIL'
  | (string & {})

/** 验证结果 */
export type GetSettlementAccountResponseVerifyResult =
  | 'VERIFY_SUCCESS'
  | 'VERIFY_FAIL'
  | 'VERIFYING'
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

/** 小微经营类型 */
export type MicroBizType =
  | 'MICRO_TYPE_STORE'
  | 'MICRO_TYPE_MOBILE'
  | 'MICRO_TYPE_ONLINE'
  | (string & {})

/** 修改模式 */
export type ModifyMode =
  | 'MODIFY_MODE_ASYNC'
  | (string & {})

/** 经营场景类型 */
export type SalesScenesType =
  | 'SALES_SCENES_STORE'
  | 'SALES_SCENES_MP'
  | 'SALES_SCENES_MINI_PROGRAM'
  | 'SALES_SCENES_WEB'
  | 'SALES_SCENES_APP'
  | 'SALES_SCENES_WEWORK'
  | (string & {})

/** 主体类型 */
export type SubjectType =
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_GOVERNMENT'
  | 'SUBJECT_TYPE_INSTITUTIONS'
  | 'SUBJECT_TYPE_OTHERS'
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
