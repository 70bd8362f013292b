// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Brands: onboarding (品牌入驻). */
export interface BrandApplymentService {
  /**
   * Apply for a brand on WeChat Pay (提交入驻申请).
   *
   * Query the result: in `APPLYMENT_STATE_WAITING_AUTH` the administrator of the brand has to scan the QR code in the answer.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
   */
  submitApplyment(args: SubmitApplymentRequest, options?: sdk.CallOptions): sdk.Call<ApplymentReference>
  /**
   * Query an application for a brand by `business_code` (根据业务申请编号查询申请状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
   */
  getApplymentByBusinessCode(args: GetApplymentByBusinessCodeArguments, options?: sdk.CallOptions): sdk.Call<Applyment>
  /**
   * Query an application for a brand by `applyment_id` (根据申请单ID查询申请状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
   */
  getApplymentByApplymentId(args: GetApplymentByApplymentIdArguments, options?: sdk.CallOptions): sdk.Call<Applyment>
  /**
   * Withdraw an application for a brand (撤销申请).
   *
   * Give `applyment_id` or `business_code`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
   */
  cancelApplyment(args?: CancelApplymentRequest, options?: sdk.CallOptions): sdk.Call<ApplymentReference>
  /**
   * List what a brand has authorised the partner for (获得品牌已授权且在生效中的产品权限信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
   */
  listProductAuthorities(args: ListProductAuthoritiesArguments, options?: sdk.CallOptions): sdk.Call<ListProductAuthoritiesResponse>
}

/** Arguments of `getApplymentByBusinessCode`. */
export interface GetApplymentByBusinessCodeArguments {
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
}

/** Arguments of `getApplymentByApplymentId`. */
export interface GetApplymentByApplymentIdArguments {
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters. */
  applyment_id: string
}

/** Arguments of `listProductAuthorities`. */
export interface ListProductAuthoritiesArguments {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
}

export interface Administrator {
  /** 管理员姓名. As in the identity document. At most 1024 characters, encrypted on the wire. */
  admin_name: string
  /** 管理员证件号. The number of the identity document. At most 1024 characters, encrypted on the wire. */
  id_card_number: string
  /** 管理员证件类型. */
  id_doc_type: IdDocType
}

export interface Applyment {
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters. */
  applyment_id: string
  /** 申请状态. */
  applyment_state: ApplymentState
  /** 申请状态说明. At most 30 characters. */
  applyment_state_desc: string
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 品牌ID. Set once the brand is there. At most 20 characters. */
  brand_id?: string
  /** 授权确认二维码链接. The brand's administrator scans it to confirm; set while that is due. At most 256 characters. */
  authorization_confirmation_qr_code?: string
  /** 驳回原因. Set after a rejection. At most 1024 characters. */
  reject_reason?: string
}

export interface ApplymentReference {
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters. */
  applyment_id: string
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
}

export interface Brand {
  /** 品牌Logo. A `media_id` of `media.upload_image`. */
  brand_logo: string
  /** 品牌名称. At most 30 characters. */
  brand_name: string
}

export interface CancelApplymentRequest {
  /** 微信支付申请单号. WeChat Pay's number of the application; this or `business_code` is needed. At most 20 characters. */
  applyment_id?: string | undefined
  /** 业务申请编号. The caller's own number of the application; this or `applyment_id` is needed. At most 128 characters. */
  business_code?: string | undefined
}

export interface ListProductAuthoritiesResponse {
  /** 品牌ID. */
  brand_id: string
  /** 更新时间. RFC 3339. */
  update_time: string
  /** 授权类型. `AUTHORIZATION_TYPE_PARTLY`: for the products in `authorization_product`. */
  authorization_type: AuthorizationType
  /** 授权产品权限. */
  authorization_product?: AuthorizationProduct[]
}

export interface LogoTrademarkRegistrationCertificate {
  /** Logo商标名称. At most 50 characters. */
  name: string
  /** Logo商标注册人. To whom the trademark is registered. At most 50 characters. */
  holder: string
  /** Logo商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters. */
  international_class: string
  /** Logo商标注册号. At most 50 characters. */
  number: string
  /** Logo商标有效期结束时间. At most 20 characters, YYYY-MM-DD. */
  valid_end_time: string
  /** Logo商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD. */
  authorization_begin_time?: string | undefined
  /** Logo商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD. */
  authorization_end_time?: string | undefined
  /** Logo商标注册证. */
  certificate?: string | undefined
  /** Logo商标注册证列表. */
  certificate_list?: string[] | undefined
  /** Logo商标许可使用授权书. */
  license?: string | undefined
  /** Logo商标许可使用授权书列表. */
  license_list?: string[] | undefined
  /** Logo商标有效期开始时间. At most 20 characters, YYYY-MM-DD. */
  valid_begin_time?: string | undefined
}

export interface Subject {
  /** 主体名称. At most 50 characters. */
  subject_name: string
  /** 主体类型. `SUBJECT_TYPE_ENTERPRISE`: a company; `SUBJECT_TYPE_INDIVIDUAL`: an individual business (个体户). */
  subject_type: SubjectType
  /** 统一社会信用代码. At most 20 characters. */
  unified_social_credit_code: string
}

export interface SubmitApplymentRequest {
  /** 管理员信息. */
  admin_info: Administrator
  /** 品牌基础信息. */
  brand_basic_info: Brand
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 主体信息. */
  subject_info: Subject
  /** 品牌商标资料. */
  trademark: Trademark
}

export interface Trademark {
  /** 有无商标. */
  trademark_exists: TrademarkExists
  /** Logo商标注册证. */
  logo_trademark_registration_certificate?: LogoTrademarkRegistrationCertificate | undefined
  /** 无商标额外证明材料. */
  no_trademark_addition_prove?: string | undefined
  /** 无商标额外证明材料列表. */
  no_trademark_addition_prove_list?: string[] | undefined
  /** 商标注册证. Needed with `TRADEMARK_EXISTS`. */
  trademark_registration_certificate?: TrademarkRegistrationCertificate | undefined
}

export interface TrademarkRegistrationCertificate {
  /** 商标名称. At most 50 characters. */
  name: string
  /** 商标注册人. To whom the trademark is registered. At most 50 characters. */
  holder: string
  /** 商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters. */
  international_class: string
  /** 商标注册号. At most 50 characters. */
  number: string
  /** 商标有效期结束时间. At most 20 characters, YYYY-MM-DD. */
  valid_end_time: string
  /** 商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD. */
  authorization_begin_time?: string | undefined
  /** 商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD. */
  authorization_end_time?: string | undefined
  /** 商标注册证. */
  certificate?: string | undefined
  /** 商标注册证列表. */
  certificate_list?: string[] | undefined
  /** 商标许可使用授权书. */
  license?: string | undefined
  /** 商标许可使用授权书列表. */
  license_list?: string[] | undefined
  /** 商标有效期开始时间. At most 20 characters, YYYY-MM-DD. */
  valid_begin_time?: string | undefined
}

/** 申请状态 */
export type ApplymentState =
  | 'APPLYMENT_STATE_UNKNOWN'
  | 'APPLYMENT_STATE_UNSUBMITTED'
  | 'APPLYMENT_STATE_WAITING_VALIDATE'
  | 'APPLYMENT_STATE_WAITING_AUDIT'
  | 'APPLYMENT_STATE_WAITING_AUTH'
  | 'APPLYMENT_STATE_OPEN_ACCOUNT'
  | 'APPLYMENT_STATE_FINISH'
  | 'APPLYMENT_STATE_AUDIT_REJECTED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 授权产品权限 */
export type AuthorizationProduct =
  | 'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD'
  | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK'
  | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON'
  | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON'
  | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT'
  | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE'
  | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE'
  | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE'
  | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE'
  | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE'
  | (string & {})

/** 授权类型 */
export type AuthorizationType =
  | 'AUTHORIZATION_TYPE_HOSTING'
  | 'AUTHORIZATION_TYPE_PARTLY'
  | (string & {})

/** 管理员证件类型 */
export type IdDocType =
  | 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD'
  | 'IDENTIFICATION_TYPE_HONGKONG'
  | 'IDENTIFICATION_TYPE_MACAO'
  | 'IDENTIFICATION_TYPE_TAIWAN'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 主体类型 */
export type SubjectType =
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | (string & {})

/** 有无商标 */
export type TrademarkExists =
  | 'TRADEMARK_EXISTS'
  | 'TRADEMARK_NONE'
  | (string & {})
