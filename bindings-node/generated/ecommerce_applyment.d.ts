// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: onboarding of sub-merchants (收付通进件). */
export interface EcommerceApplymentService {
  /**
   * Apply for a sub-merchant (提交申请单).
   *
   * It is checked, proved, reviewed and signed: query it until it is done.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
   */
  submitApplyment(args: SubmitApplymentRequest, options?: sdk.CallOptions): sdk.Call<ApplymentReference>
  /**
   * Apply for a sub-merchant whose account the platform hosts (提交申请单).
   *
   * It is checked, proved, reviewed and signed: query it until it is done.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616688
   */
  submitAccountHostingApplyment(args: SubmitAccountHostingApplymentRequest, options?: sdk.CallOptions): sdk.Call<ApplymentReference>
  /**
   * Prove the signer's identity for a sub-merchant (平台代理签约核身).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616722
   */
  submitSignVerification(args: SubmitSignVerificationRequest, options?: sdk.CallOptions): sdk.Call<SubmitSignVerificationResponse>
  /**
   * Query an application by `out_request_no` (通过业务申请编号查询申请状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691376
   */
  getApplymentByOutRequestNo(args: GetApplymentByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<Applyment>
  /**
   * Query an application by `applyment_id` (通过申请单ID查询申请状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691469
   */
  getApplymentByApplymentId(args: GetApplymentByApplymentIdArguments, options?: sdk.CallOptions): sdk.Call<Applyment>
  /**
   * Withdraw an application by `out_request_no` (撤销申请单-使用业务申请编号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616721
   */
  cancelApplymentByOutRequestNo(args: CancelApplymentByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<ApplymentReference>
  /**
   * Withdraw an application by `applyment_id` (撤销申请单-使用申请单号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616720
   */
  cancelApplymentByApplymentId(args: CancelApplymentByApplymentIdArguments, options?: sdk.CallOptions): sdk.Call<ApplymentReference>
  /**
   * List the sub-merchants of a legal entity (查询指定主体子商户列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4033742105
   */
  listSubjectSubMerchants(args: ListSubjectSubMerchantsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListSubjectSubMerchantsResponse, SubMerchant>
}

/** Arguments of `getApplymentByOutRequestNo`. */
export interface GetApplymentByOutRequestNoArguments {
  /** 业务申请编号. The platform's own number of the application. At most 124 characters. */
  out_request_no: string
}

/** Arguments of `getApplymentByApplymentId`. */
export interface GetApplymentByApplymentIdArguments {
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `cancelApplymentByOutRequestNo`. */
export interface CancelApplymentByOutRequestNoArguments {
  /** 业务申请编号. The platform's own number of the application. */
  out_request_no: string
}

/** Arguments of `cancelApplymentByApplymentId`. */
export interface CancelApplymentByApplymentIdArguments {
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `listSubjectSubMerchants`. */
export interface ListSubjectSubMerchantsArguments {
  /** 证件号码. Encrypted on the wire. */
  cert_number: string
  /** 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. */
  organization_type: ListSubjectSubMerchantsOrganizationType
  /** 分页偏移. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

export interface AccountHostingBankAccount {
  /** 开户银行. The bank, by its name in the official list. */
  account_bank: string
  /** 开户名称. Encrypted on the wire. */
  account_name: string
  /** 银行帐号. Encrypted on the wire. */
  account_number: string
  /** 账户类型. `74`: of a company; `75`: of a person. */
  bank_account_type: BankAccountType
  /** 开户银行联行号. */
  bank_branch_id?: string | undefined
  /** 开户银行省市编码. The code of the bank's district. */
  bank_address_code?: string | undefined
  /** 开户银行全称. */
  bank_name?: string | undefined
}

export interface AccountHostingBeneficialOwner {
  /** 证件居住地址. Encrypted on the wire. */
  ubo_id_doc_address?: string | undefined
  /** 证件正面照片. */
  ubo_id_doc_copy?: string | undefined
  /** 证件反面照片. The back of the document; passports have none. */
  ubo_id_doc_copy_back?: string | undefined
  /** 受益人姓名. Encrypted on the wire. */
  ubo_id_doc_name?: string | undefined
  /** 证件号码. Encrypted on the wire. */
  ubo_id_doc_number?: string | undefined
  /** 证件有效期开始时间. */
  ubo_id_doc_period_begin?: string | undefined
  /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  ubo_id_doc_period_end?: string | undefined
  /** 证件类型. */
  ubo_id_doc_type?: AccountHostingBeneficialOwnerUboIdDocType | undefined
  /** 证件有效期开始时间. YYYY-MM-DD. */
  ubo_period_begin?: string | undefined
  /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  ubo_period_end?: string | undefined
}

export interface AccountHostingContact {
  /** 超级管理员姓名. Encrypted on the wire. */
  contact_name: string
  /** 超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then. */
  contact_type: ContactType
  /** 业务办理授权函. A letter that authorises the contact; needed with the contact type `66`. */
  business_authorization_letter?: string | undefined
  /** 联系邮箱. Encrypted on the wire. */
  contact_email?: string | undefined
  /** 超级管理员身份证件号码. Encrypted on the wire. */
  contact_id_card_number?: string | undefined
  /** 超级管理员证件正面照片. The front of the document; needed with the contact type `66`. */
  contact_id_doc_copy?: string | undefined
  /** 超级管理员证件反面照片. The back of the document; passports have none. */
  contact_id_doc_copy_back?: string | undefined
  /** 超级管理员证件有效期开始时间. */
  contact_id_doc_period_begin?: string | undefined
  /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  contact_id_doc_period_end?: string | undefined
  /** 超级管理员证件类型. Needed with the contact type `66`. */
  contact_id_doc_type?: AccountHostingContactContactIdDocType | undefined
  /** 超级管理员证件有效期开始时间. */
  contact_period_begin?: string | undefined
  /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  contact_period_end?: string | undefined
  /** 超级管理员手机. Encrypted on the wire. */
  mobile_phone?: string | undefined
}

export interface AccountHostingIdCard {
  /** 身份证人像面照片. The side with the portrait. */
  id_card_copy: string
  /** 身份证姓名. Encrypted on the wire. */
  id_card_name: string
  /** 身份证国徽面照片. The side with the national emblem. */
  id_card_national: string
  /** 身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 身份证有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  id_card_valid_time: string
  /** 身份证有效期开始时间. YYYY-MM-DD. */
  id_card_valid_time_begin: string
  /** 身份证地址. Encrypted on the wire. */
  id_card_address?: string | undefined
}

export interface AccountHostingIdDocument {
  /** 证件有效期开始时间. YYYY-MM-DD. */
  doc_period_begin: string
  /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  doc_period_end: string
  /** 证件正面照片. */
  id_doc_copy: string
  /** 证件姓名. Encrypted on the wire. */
  id_doc_name: string
  /** 证件号码. Encrypted on the wire. */
  id_doc_number: string
  /** 证件地址. Encrypted on the wire. */
  id_doc_address?: string | undefined
  /** 证件反面照片. The back of the document; passports have none. */
  id_doc_copy_back?: string | undefined
}

export interface AccountValidation {
  /** 付款户名. At most 1024 characters, encrypted on the wire. */
  account_name: string
  /** 省市信息. At most 128 characters. */
  city: string
  /** 汇款截止时间. The money must arrive before. At most 128 characters. */
  deadline: string
  /** 开户银行. At most 128 characters. */
  destination_account_bank: string
  /** 收款户名. At most 128 characters. */
  destination_account_name: string
  /** 收款卡号. At most 128 characters. */
  destination_account_number: string
  /** 汇款金额. In fen. */
  pay_amount: number
  /** 备注信息. At most 128 characters. */
  remark: string
  /** 付款卡号. At most 1024 characters, encrypted on the wire. */
  account_no?: string
}

export interface Applyment {
  /** 业务申请编号. The platform's own number of the application. At most 128 characters. */
  out_request_no: string
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id: number
  /** 申请状态. `CHECKING`: being checked; `ACCOUNT_NEED_VERIFY`: the account is to be proved, see `account_validation` and `legal_validation_url`; `AUDITING`: being reviewed; `REJECTED`: refused, see `audit_detail`; `NEED_SIGN`: to be signed at `sign_url`; `FINISH`: done; `FROZEN`: frozen; `CANCELED`: void. At most 32 characters. */
  applyment_state: ApplymentState
  /** 申请状态描述. At most 1024 characters. */
  applyment_state_desc: string
  /** 电商平台二级商户号. The new sub-merchant; set once the application allows it. At most 32 characters. */
  sub_mchid?: string
  /** 汇款账户验证信息. Set where the account is proved by a transfer: pay exactly this amount from exactly this account. */
  account_validation?: AccountValidation
  /** 驳回原因详情. What is wrong, field by field; set in `REJECTED`. */
  audit_detail?: AuditDetail[]
  /** 法人验证链接. Set where the representative proves the account by scanning. At most 256 characters. */
  legal_validation_url?: string
  /** 签约状态. `NOT_SIGNABLE`: it cannot be signed yet. At most 32 characters. */
  sign_state?: SignState
  /** 签约链接. At most 256 characters. */
  sign_url?: string
  /** 是否要求走微信支付签约模式. */
  wxpay_sign_required?: boolean
}

export interface ApplymentReference {
  /** 业务申请编号. The platform's own number of the application. */
  out_request_no: string
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

export interface AuditDetail {
  /** 参数名称. The field that is wrong. At most 32 characters. */
  param_name: string
  /** 驳回原因. At most 1024 characters. */
  reject_reason: string
}

export interface BankAccount {
  /** 开户银行. The bank, by its name in the official list. At most 10 characters. */
  account_bank: string
  /** 开户名称. At most 128 characters, encrypted on the wire. */
  account_name: string
  /** 银行账号. At most 128 characters, encrypted on the wire. */
  account_number: string
  /** 账户类型. `74`: of a company; `75`: of a person. At most 2 characters. */
  bank_account_type: BankAccountType
  /** 开户银行联行号. At most 64 characters. */
  bank_branch_id?: string | undefined
  /** 开户银行省市编码. The code of the bank's district. At most 12 characters. */
  bank_address_code?: string | undefined
  /** 开户银行全称. At most 128 characters. */
  bank_name?: string | undefined
}

export interface BeneficialOwner {
  /** 证件居住地址. At most 128 characters, encrypted on the wire. */
  ubo_id_doc_address?: string | undefined
  /** 证件正面照片. */
  ubo_id_doc_copy?: string | undefined
  /** 证件反面照片. The back of the document; passports have none. */
  ubo_id_doc_copy_back?: string | undefined
  /** 证件姓名. At most 100 characters, encrypted on the wire. */
  ubo_id_doc_name?: string | undefined
  /** 证件号码. Encrypted on the wire. */
  ubo_id_doc_number?: string | undefined
  /** 证件有效期开始时间. YYYY-MM-DD. */
  ubo_id_doc_period_begin?: string | undefined
  /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  ubo_id_doc_period_end?: string | undefined
  /** 证件类型. */
  ubo_id_doc_type?: BeneficialOwnerUboIdDocType | undefined
  /** 证件有效期开始时间. YYYY-MM-DD. Known from the community. */
  ubo_period_begin?: string | undefined
  /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. Known from the community. */
  ubo_period_end?: string | undefined
}

export interface BusinessLicense {
  /** 营业执照扫描件. */
  business_license_copy: string
  /** 营业执照注册号. */
  business_license_number: string
  /** 经营者/法定代表人姓名. At most 100 characters. */
  legal_person: string
  /** 商户名称. At most 128 characters. */
  merchant_name: string
  /** 营业执照类型. Known from the community. */
  business_license_type?: string | undefined
  /** 营业期限. JSON text, from and to: `["2014-01-01","长期"]`. */
  business_time?: string | undefined
  /** 证书类型. */
  cert_type?: CertType | undefined
  /** 注册地址. At most 128 characters. */
  company_address?: string | undefined
}

export interface Contact {
  /** 超级管理员姓名. At most 10 characters, encrypted on the wire. */
  contact_name: string
  /** 超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then. At most 2 characters. */
  contact_type: ContactType
  /** 超级管理员手机. Encrypted on the wire. */
  mobile_phone: string
  /** 业务办理授权函. A letter that authorises the contact; needed with the contact type `66`. */
  business_authorization_letter?: string | undefined
  /** 联系邮箱. Encrypted on the wire. Known from the community. */
  contact_email?: string | undefined
  /** 超级管理员证件号码. Encrypted on the wire. */
  contact_id_card_number?: string | undefined
  /** 超级管理员证件正面照片. The front of the document; needed with the contact type `66`. */
  contact_id_doc_copy?: string | undefined
  /** 超级管理员证件反面照片. The back of the document; passports have none. */
  contact_id_doc_copy_back?: string | undefined
  /** 超级管理员证件有效期开始时间. YYYY-MM-DD. */
  contact_id_doc_period_begin?: string | undefined
  /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
  contact_id_doc_period_end?: string | undefined
  /** 超级管理员证件类型. Needed with the contact type `66`. */
  contact_id_doc_type?: ContactContactIdDocType | undefined
  /** 超级管理员证件有效期开始时间. Known from the community. */
  contact_period_begin?: string | undefined
  /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. Known from the community. */
  contact_period_end?: string | undefined
}

export interface FinancialInstitution {
  /** 金融机构许可证图片. A list of `media_id`s. */
  finance_license_pics: string[]
  /** 金融机构类型. */
  finance_type: FinanceType
}

export interface IdCard {
  /** 身份证人像面照片. The side with the portrait. At most 256 characters. */
  id_card_copy: string
  /** 身份证姓名. At most 100 characters, encrypted on the wire. */
  id_card_name: string
  /** 身份证国徽面照片. The side with the national emblem. At most 256 characters. */
  id_card_national: string
  /** 身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 身份证结束时间. `2026-01-31`, or `长期` where it has no end. */
  id_card_valid_time: string
  /** 身份证开始时间. YYYY-MM-DD. */
  id_card_valid_time_begin: string
  /** 身份证地址. Encrypted on the wire. Known from the community. */
  id_card_address?: string | undefined
}

export interface IdDocument {
  /** 证件开始日期. YYYY-MM-DD. */
  doc_period_begin: string
  /** 证件结束日期. `2026-01-31`, or `长期` where it has no end. */
  doc_period_end: string
  /** 证件正面照片. At most 256 characters. */
  id_doc_copy: string
  /** 证件姓名. Encrypted on the wire. */
  id_doc_name: string
  /** 证件号码. Encrypted on the wire. */
  id_doc_number: string
  /** 证件地址. Encrypted on the wire. Known from the community. */
  id_doc_address?: string | undefined
  /** 证件反面照片. The back of the document; passports have none. At most 256 characters. */
  id_doc_copy_back?: string | undefined
}

export interface ListSubjectSubMerchantsResponse {
  /** 分页偏移. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总条数. Of all pages. */
  total_count: number
  /** 子商户列表. */
  data: SubMerchant[]
}

export interface ProxyIdentityVerification {
  /** 核身结果. Whether the identity was proved. */
  verify_identity_result: boolean
  /** 核身方式. Whether the identity was proved in presence of the signer or from afar. */
  verify_identity_type: VerifyIdentityType
}

export interface SalesScene {
  /** 店铺名称. At most 256 characters. */
  store_name: string
  /** 商家小程序APPID. At most 256 characters. */
  mini_program_sub_appid?: string | undefined
  /** 店铺二维码. A `media_id`. One of this, `store_url` and `mini_program_sub_appid` is needed. At most 256 characters. */
  store_qr_code?: string | undefined
  /** 店铺链接. At most 1024 characters. */
  store_url?: string | undefined
}

export interface SettlementRule {
  /** 结算规则ID. A rule of settlement out of the official list. */
  settlement_id?: number | undefined
  /** 所属行业. At most 200 characters. */
  qualification_type?: string | undefined
}

export interface SubMerchant {
  /** 子商户号. */
  sub_mchid: string
  /** 商户简称. */
  merchant_shortname: string
  /** 签约时间. RFC 3339. */
  sign_time: string
}

export interface SubmitAccountHostingApplymentRequest {
  /** 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number. */
  out_request_no: string
  /** 结算银行账户. */
  account_info: AccountHostingBankAccount
  /** 超级管理员信息. */
  contact_info: AccountHostingContact
  /** 商户简称. */
  merchant_shortname: string
  /** 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. */
  organization_type: SubmitAccountHostingApplymentRequestOrganizationType
  /** 店铺信息. */
  sales_scene_info: SalesScene
  /** 法定代表人说明函. */
  authorize_letter_copy?: string | undefined
  /** 补充说明. */
  business_addition_desc?: string[] | undefined
  /** 补充材料. A list of `media_id`s. */
  business_addition_pics?: string[] | undefined
  /** 营业执照. */
  business_license_info?: BusinessLicense | undefined
  /** 是否金融机构. */
  finance_institution?: boolean | undefined
  /** 金融机构许可证信息. Needed with `finance_institution`. */
  finance_institution_info?: FinancialInstitution | undefined
  /** 法人影印件信息辅助填写的平台声明. */
  id_card_complete_statement?: string | undefined
  /** 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card. */
  id_card_info?: AccountHostingIdCard | undefined
  /** 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card. */
  id_doc_info?: AccountHostingIdDocument | undefined
  /** 法人证件类型. */
  id_doc_type?: SubmitAccountHostingApplymentRequestIdDocType | undefined
  /** 超级管理员类型. `LEGAL`: the legal representative; `SUPER`: the authorised person. */
  id_holder_type?: IdHolderType | undefined
  proxy_sign_verify_mode?: boolean | undefined
  /** 特殊资质. A list of `media_id`s. */
  qualifications?: string[] | undefined
  /** 结算规则信息. */
  settlement_info?: SettlementRule | undefined
  /** 最终受益人列表. Who in the end owns a company or controls it; needed where it is not the legal representative. */
  ubo_info_list?: AccountHostingBeneficialOwner[] | undefined
}

export interface SubmitApplymentRequest {
  /** 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number. At most 124 characters. */
  out_request_no: string
  /** 结算账户信息. */
  account_info: BankAccount
  /** 超级管理员信息. */
  contact_info: Contact
  /** 商户简称. At most 64 characters. */
  merchant_shortname: string
  /** 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. At most 4 characters. */
  organization_type: SubmitApplymentRequestOrganizationType
  /** 经营场景信息. */
  sales_scene_info: SalesScene
  /** 法定代表人说明函. */
  authorize_letter_copy?: string | undefined
  /** 补充说明. At most 512 characters. */
  business_addition_desc?: string | undefined
  /** 补充材料. JSON text, a list of `media_id`s. At most 1024 characters. */
  business_addition_pics?: string | undefined
  /** 营业执照信息. */
  business_license_info?: BusinessLicense | undefined
  /** 是否金融机构. */
  finance_institution?: boolean | undefined
  /** 金融机构许可证信息. Needed with `finance_institution`. */
  finance_institution_info?: FinancialInstitution | undefined
  /** 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card. */
  id_card_info?: IdCard | undefined
  /** 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card. */
  id_doc_info?: IdDocument | undefined
  /** 经营者/法人证件类型. */
  id_doc_type?: SubmitApplymentRequestIdDocType | undefined
  /** 证件持有人类型. `LEGAL`: the legal representative; `SUPER`: the authorised person. */
  id_holder_type?: IdHolderType | undefined
  /** 经营者/法人是否为受益人. Whether the legal representative is the beneficial owner, too. */
  owner?: boolean | undefined
  /** 特殊资质. JSON text, a list of `media_id`s. At most 1024 characters. */
  qualifications?: string | undefined
  /** 结算规则. */
  settlement_info?: SettlementRule | undefined
  /** 最终受益人信息列表. Who in the end owns a company or controls it; needed where it is not the legal representative. */
  ubo_info_list?: BeneficialOwner[] | undefined
}

export interface SubmitSignVerificationRequest {
  /** 业务申请编号. The platform's own number of the application. */
  out_request_no: string
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id?: number | undefined
  /** 预签署微信支付协议时间. When the sub-merchant agreed to sign. RFC 3339. */
  pre_sign_time?: string | undefined
  /** 平台代理核身信息. */
  proxy_verify_identity_info?: ProxyIdentityVerification | undefined
}

export interface SubmitSignVerificationResponse {
  /** 微信支付申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** 证件类型 */
export type AccountHostingBeneficialOwnerUboIdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 超级管理员证件类型 */
export type AccountHostingContactContactIdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 申请状态 */
export type ApplymentState =
  | 'CHECKING'
  | 'ACCOUNT_NEED_VERIFY'
  | 'AUDITING'
  | 'REJECTED'
  | 'NEED_SIGN'
  | 'FINISH'
  | 'FROZEN'
  | 'CANCELED'
  | (string & {})

/** 账户类型 */
export type BankAccountType =
  | '74'
  | '75'
  | (string & {})

/** 证件类型 */
export type BeneficialOwnerUboIdDocType =
  | 'IDENTIFICATION_TYPE_MAINLAND_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG'
  | 'IDENTIFICATION_TYPE_MACAO'
  | 'IDENTIFICATION_TYPE_TAIWAN'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 证书类型 */
export type CertType =
  | 'CERTIFICATE_TYPE_2388'
  | 'CERTIFICATE_TYPE_2389'
  | 'CERTIFICATE_TYPE_2394'
  | 'CERTIFICATE_TYPE_2395'
  | 'CERTIFICATE_TYPE_2396'
  | 'CERTIFICATE_TYPE_2399'
  | 'CERTIFICATE_TYPE_2400'
  | 'CERTIFICATE_TYPE_2520'
  | 'CERTIFICATE_TYPE_2521'
  | 'CERTIFICATE_TYPE_2522'
  | (string & {})

/** 超级管理员证件类型 */
export type ContactContactIdDocType =
  | 'IDENTIFICATION_TYPE_MAINLAND_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG'
  | 'IDENTIFICATION_TYPE_MACAO'
  | 'IDENTIFICATION_TYPE_TAIWAN'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 超级管理员类型 */
export type ContactType =
  | '65'
  | '66'
  | (string & {})

/** 金融机构类型 */
export type FinanceType =
  | 'BANK_AGENT'
  | 'PAYMENT_AGENT'
  | 'INSURANCE'
  | 'TRADE_AND_SETTLE'
  | 'OTHER'
  | (string & {})

/** 超级管理员类型 */
export type IdHolderType =
  | 'LEGAL'
  | 'SUPER'
  | (string & {})

/** 主体类型 */
export type ListSubjectSubMerchantsOrganizationType =
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | 'SUBJECT_TYPE_OTHERS'
  | 'SUBJECT_TYPE_GOVERNMENT'
  | 'SUBJECT_TYPE_MICRO'
  | (string & {})

/** 签约状态 */
export type SignState =
  | 'UNSIGNED'
  | 'SIGNED'
  | 'NOT_SIGNABLE'
  | (string & {})

/** 法人证件类型 */
export type SubmitAccountHostingApplymentRequestIdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 主体类型 */
export type SubmitAccountHostingApplymentRequestOrganizationType =
  | '2401'
  | '2500'
  | '4'
  | '2'
  | '3'
  | '2502'
  | '1708'
  | (string & {})

/** 经营者/法人证件类型 */
export type SubmitApplymentRequestIdDocType =
  | 'IDENTIFICATION_TYPE_MAINLAND_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG'
  | 'IDENTIFICATION_TYPE_MACAO'
  | 'IDENTIFICATION_TYPE_TAIWAN'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 主体类型 */
export type SubmitApplymentRequestOrganizationType =
  | '2401'
  | '2500'
  | '4'
  | '2'
  | '3'
  | '2502'
  | '1708'
  | (string & {})

/** 核身方式 */
export type VerifyIdentityType =
  | 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE'
  | 'VERIFY_IDENTITY_TYPE_REMOTE'
  | (string & {})
