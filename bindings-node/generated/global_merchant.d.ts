// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Merchants abroad (跨境商户). */
export interface GlobalMerchantService {
  /**
   * Upload a file for an application (上传文件).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   */
  uploadFile(args: UploadFileArguments, options?: sdk.CallOptions): sdk.Call<UploadFileResponse>
  /**
   * Apply for payments from mobile browsers (创建H5支付权限申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   */
  createH5PermissionApplication(args: CreateH5PermissionApplicationRequest, options?: sdk.CallOptions): sdk.Call<H5PermissionApplication>
  /**
   * Query an application for payments from mobile browsers (查询H5支付权限申请单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   */
  getH5PermissionApplication(args: GetH5PermissionApplicationArguments, options?: sdk.CallOptions): sdk.Call<H5PermissionApplication>
  /**
   * Correct an application for payments from mobile browsers (修改H5支付权限申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   */
  updateH5PermissionApplication(args: UpdateH5PermissionApplicationArguments, options?: sdk.CallOptions): sdk.Call<UpdateH5PermissionApplicationResponse>
  /**
   * Apply for other domains for payments from mobile browsers (创建H5支付域名修改申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   */
  createH5DomainApplication(args: CreateH5DomainApplicationRequest, options?: sdk.CallOptions): sdk.Call<H5DomainApplication>
  /**
   * Query an application for other domains (查询H5支付域名修改申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   */
  getH5DomainApplication(args: GetH5DomainApplicationArguments, options?: sdk.CallOptions): sdk.Call<H5DomainApplication>
  /**
   * Correct an application for other domains (修改H5支付域名修改申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   */
  updateH5DomainApplication(args: UpdateH5DomainApplicationArguments, options?: sdk.CallOptions): sdk.Call<H5DomainApplication>
  /**
   * Get whether a sub-merchant may be paid from mobile browsers (查询子商户H5支付权限状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   */
  getH5Permission(args: GetH5PermissionArguments, options?: sdk.CallOptions): sdk.Call<GetH5PermissionResponse>
  /**
   * Upload an image for an application (上传图片).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/en/apis/chapter4_2_4.shtml
   */
  uploadImage(args: UploadImageArguments, options?: sdk.CallOptions): sdk.Call<UploadImageResponse>
  /**
   * Add a sub-merchant (子商户进件（融合钱包）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   */
  addSubMerchant(args: AddSubMerchantArguments, options?: sdk.CallOptions): sdk.Call<AddSubMerchantResponse>
  /**
   * Replace the data of a sub-merchant (修改子商户).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/Onborading_Sub_Merchant/chapter3_3.shtml
   */
  replaceSubMerchant(args: ReplaceSubMerchantRequest, options?: sdk.CallOptions): sdk.Call<ReplaceSubMerchantResponse>
  /**
   * Get the data of a sub-merchant (查询子商户（融合钱包）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   */
  getSubMerchant(args: GetSubMerchantArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantResponse>
  /**
   * Change some of the data of a sub-merchant (修改子商户（融合钱包）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   */
  updateSubMerchant(args: UpdateSubMerchantArguments, options?: sdk.CallOptions): sdk.Call<UpdateSubMerchantResponse>
}

/** Arguments of `uploadFile`. */
export interface UploadFileArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 文件名称. Taken from the path where it is left out. */
  filename?: string | undefined
}

/** Arguments of `getH5PermissionApplication`. */
export interface GetH5PermissionApplicationArguments {
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `updateH5PermissionApplication`. */
export interface UpdateH5PermissionApplicationArguments extends UpdateH5PermissionApplicationRequest {
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `getH5DomainApplication`. */
export interface GetH5DomainApplicationArguments {
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `updateH5DomainApplication`. */
export interface UpdateH5DomainApplicationArguments extends UpdateH5DomainApplicationRequest {
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
}

/** Arguments of `getH5Permission`. */
export interface GetH5PermissionArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `uploadImage`. */
export interface UploadImageArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 图片文件名. Taken from the path where it is left out. */
  filename?: string | undefined
}

/** Arguments of `addSubMerchant`. */
export interface AddSubMerchantArguments extends AddSubMerchantRequest {
  'Idempotency-Key'?: string | undefined
}

/** Arguments of `getSubMerchant`. */
export interface GetSubMerchantArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构appid. */
  sp_appid: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `updateSubMerchant`. */
export interface UpdateSubMerchantArguments extends UpdateSubMerchantRequest {
}

export interface AddSubMerchantH5PaymentApplication {
  /** 拉起H5支付的域名. */
  domains: string[]
  /** H5经营网址. */
  h5_website_url: string
  /** 网站URL. */
  website_url?: string | undefined
}

export interface AddSubMerchantRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 机构appid. */
  sp_appid: string
  /** 子商户全称. */
  name: string
  /** 业务信息. */
  business: Business
  /** 类目. */
  business_category: number
  /** 联系人信息. */
  contact: Contact
  /** 注册国家或区域. */
  merchant_country_code: string
  /** 商户类型. */
  merchant_type: MerchantType
  /** 公司电话. */
  office_phone: string
  /** 子商户简称. */
  shortname: string
  /** 渠道号. */
  channel_id?: string | undefined
  /** 是否申请H5支付权限. */
  apply_h5_payment?: boolean | undefined
  /** 附加信息. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 董事信息. */
  director?: Director | undefined
  /** H5申请资料. */
  h5_payment_apply_info?: AddSubMerchantH5PaymentApplication | undefined
  /** 负责人信息. */
  principal?: Director | undefined
  /** 公司注册文件照片. */
  registration_certificate_copy?: string | undefined
  /** 公司注册文件过期时间. */
  registration_certificate_date?: string | undefined
  /** 公司注册文件编号. */
  registration_certificate_number?: string | undefined
  /** 子商户银行结算账户信息. */
  settlement_bank_number?: string | undefined
}

export interface AddSubMerchantResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 验证状态描述. */
  description?: string
  /** H5支付权限状态. */
  h5_authorization_state?: H5AuthorizationState
  /** 验证状态. */
  verification_status?: VerificationStatus
}

export interface ApplicationRejection {
  /** 驳回字段. */
  field?: string
  /** 驳回原因. */
  reason?: string
}

export interface Business {
  /** 业务类型. */
  business_type: BusinessType
  /** APP下载链接. */
  app_download?: string | undefined
  /** MCC码. */
  mcc?: string | undefined
  /** 小程序. */
  mini_program?: string | undefined
  /** 公众号. */
  office_account?: string | undefined
  /** 门店地址. */
  store_address?: string | undefined
  /** 门店照片. JSON text. */
  store_photos?: string | undefined
  /** 业务网站. */
  website?: string | undefined
}

export interface Contact {
  /** 联系人名称. Encrypted on the wire. */
  name: string
  /** 联系人邮箱. Encrypted on the wire. */
  email: string
  /** 联系人电话. Encrypted on the wire. */
  phone: string
}

export interface CreateH5DomainApplicationRequest {
  /** 商户申请单号. */
  out_applyment_id: string
  /** H5支付域名. */
  domains: string[]
  /** 子商户H5经营网址. */
  website_url: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[] | undefined
  /** 经营网址首页截图. */
  website_homepage_pics?: string[] | undefined
  /** 子商户经营网址状态. */
  website_state?: WebsiteState | undefined
}

export interface CreateH5PermissionApplicationRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** H5支付域名. */
  domains: string[]
  /** 子商户H5经营网址. */
  website_url: string
  /** 申请单类型. */
  applyment_type?: ApplymentType | undefined
  /** 公司介绍和业务描述. */
  business_description?: string | undefined
  /** 公司注册资质证书. */
  company_register_cert?: string | undefined
  /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 限额类型. */
  transaction_limit_type?: TransactionLimitType | undefined
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[] | undefined
  /** 经营网址首页截图. */
  website_homepage_pics?: string[] | undefined
  /** 子商户经营网址状态. */
  website_state?: WebsiteState | undefined
}

export interface Director {
  /** 董事姓名. */
  name?: string | undefined
  /** 董事证件号. */
  number?: string | undefined
}

export interface GetH5PermissionResponse {
  /** 子商户号. */
  sub_mchid: string
  /** H5支付权限状态. */
  authorization_state: AuthorizationState
}

export interface GetSubMerchantBusiness {
  /** APP下载地址. */
  app_download?: string
  /** 业务类型. */
  business_type?: BusinessType
  /** MCC码. */
  mcc?: string
  /** 小程序. */
  mini_program?: string
  /** 公众号. */
  office_account?: string
  /** 门店地址. */
  store_address?: string
  /** 业务网站. */
  website?: string
}

export interface GetSubMerchantContact {
  /** 联系人名称. Encrypted on the wire. */
  name?: string
  /** 联系人邮箱. Encrypted on the wire. */
  email?: string
  /** 联系人电话. Encrypted on the wire. */
  phone?: string
}

export interface GetSubMerchantResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 子商户全称. */
  name: string
  /** 类目. */
  business_category: number
  /** 册国家或区域. */
  merchant_country_code: string
  /** 公司联系方式. */
  office_phone: string
  /** 子商户简称. */
  shortname: string
  /** 附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 业务信息. */
  business?: GetSubMerchantBusiness
  /** 联系人信息. */
  contact?: GetSubMerchantContact
  /** 董事信息. */
  director?: Director
  /** H5支付权限详情. */
  h5_payment?: H5Payment
  /** 商户类型. */
  merchant_type?: MerchantType
  /** 负责人信息. */
  principal?: Director
  /** 公司注册文件过期时间. */
  registration_certificate_date?: string
  /** 公司注册文件编号. */
  registration_certificate_number?: string
  /** 子商户结算账户. */
  settlement_bank_number?: string
  /** 子商户状态信息. */
  sub_merchant_state?: SubMerchantState
}

export interface H5DomainApplication {
  /** 子商户号. */
  sub_mchid: string
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
  /** 商户申请单号. */
  out_applyment_id: string
  /** H5支付域名. */
  domains: string[]
  /** 子商户H5经营网址. */
  webiste_url: string
  /** 子商户经营网址状态. */
  website_state: WebsiteState
  /** 申请单状态. */
  applyment_state?: ApplymentState
  /** 驳回原因. */
  audit_reject_detail?: string
  /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[]
  /** 经营网址首页截图. */
  website_homepage_pics?: string[]
  /** 网站URL. */
  website_url?: string
}

export interface H5DomainApplicationResource {
  /** 子商户号. */
  sub_mchid?: string
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id?: number
  /** 商户申请单号. */
  out_applyment_id?: string
  /** 申请单状态. */
  applyment_state?: ApplymentState
  /** 驳回原因. */
  audit_reject_detail?: string
  /** H5支付域名. */
  domains?: string[]
  /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[]
  /** 经营网址首页截图. */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态. */
  website_state?: WebsiteState
  /** 子商户H5经营网址. */
  website_url?: string
}

export interface H5Payment {
  /** 联系人姓名. */
  name?: string
  /** H5驳回详情. */
  audit_reject_detail?: string
  /** H5支付权限状态. */
  h5_authorization_state?: H5AuthorizationState
}

export interface H5PaymentApplication {
  /** 域名列表. */
  domains?: string[] | undefined
  /** 网站URL. */
  website_url?: string | undefined
}

export interface H5PermissionApplication {
  /** 子商户号. */
  sub_mchid: string
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
  /** 申请单状态. */
  applyment_state: ApplymentState
  /** 申请单类型. */
  applyment_type: ApplymentType
  /** H5支付域名. */
  domains: string[]
  /** 限额类型. */
  transaction_limit_type: TransactionLimitType
  /** 子商户经营网址状态. */
  website_state: WebsiteState
  /** 子商户H5经营网址. */
  website_url: string
  /** 驳回原因. */
  audit_reject_detail?: string
  /** 公司介绍和业务描述. */
  business_description?: string
  /** 公司注册资质证书. */
  company_register_cert?: string
  /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[]
  /** 经营网址首页截图. */
  website_homepage_pics?: string[]
}

export interface ReplaceSubMerchantBusiness {
  /** 业务类型. */
  business_type: string
  /** App下载链接. */
  app_download?: string | undefined
  /** 商户行业编码. */
  mcc?: string | undefined
  /** 小程序AppId. */
  mini_program?: string | undefined
  /** 公众号AppId. */
  office_account?: string | undefined
  /** 门店地址. */
  store_address?: string | undefined
  /** 门店照片MediaId列表. */
  store_photos?: string[] | undefined
  /** 业务网站链接. */
  website?: string | undefined
}

export interface ReplaceSubMerchantDirector {
  /** 董事姓名. */
  name: string
  /** 董事证件号. */
  number?: string | undefined
}

export interface ReplaceSubMerchantRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构微信AppId. */
  sp_appid: string
  /** 子商户全称. */
  name: string
  /** 业务信息. */
  business: ReplaceSubMerchantBusiness
  /** 商业类目编码. */
  business_category: number
  /** 联系人信息. */
  contact: Contact
  /** 注册国家或地区代码. */
  merchant_country_code: string
  /** 商户类型. */
  merchant_type: string
  /** 公司电话号码. */
  office_phone: string
  /** 公司注册文件过期时间字符串. */
  registration_certificate_date: string
  /** 公司注册文件编号. */
  registration_certificate_number: string
  /** 子商户银行结算账户信息. */
  settlement_bank_number: string
  /** 子商户简称. */
  shortname: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 渠道号. */
  channel_id?: string | undefined
  /** 是否申请开通H5支付权限. */
  apply_h5_payment?: boolean | undefined
  /** 董事信息. */
  director?: ReplaceSubMerchantDirector | undefined
  /** H5支付权限申请信息. */
  h5_payment_apply_info?: H5PaymentApplication | undefined
  /** 负责人信息. */
  principal?: ReplaceSubMerchantDirector | undefined
  /** 公司注册文件照片MediaId. */
  registration_certificate_copy?: string | undefined
}

export interface ReplaceSubMerchantResponse {
  /** 子商户号. */
  sub_mchid: string
  /** H5支付认证状态. */
  h5_authorization_state?: string
}

export interface SubMerchantState {
  /** 子商户入驻驳回详情. */
  application_reject_detail?: ApplicationRejection
  /** 子商户入驻状态. */
  application_status?: ApplicationStatus
  /** 子商户状态. */
  sub_merchant_status?: SubMerchantStatus
}

export interface UpdateH5DomainApplicationRequest {
  /** H5支付域名. */
  domains: string[]
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[] | undefined
  /** 经营网址首页截图. */
  website_homepage_pics?: string[] | undefined
  /** 子商户经营网址状态. */
  website_state?: WebsiteState | undefined
  /** 商户H5经营网址. */
  website_url?: string | undefined
}

export interface UpdateH5PermissionApplicationRequest {
  /** H5支付域名. */
  domains: string[]
  /** 申请类型. */
  applyment_type?: string | undefined
  /** 公司介绍和业务描述. */
  business_description?: string | undefined
  /** 公司注册资质证书. */
  company_register_cert?: string | undefined
  /** 交易限制类型. */
  transaction_limit_type?: string | undefined
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[] | undefined
  /** 经营网址首页截图. */
  website_homepage_pics?: string[] | undefined
  /** 子商户经营网址状态. */
  website_state?: WebsiteState | undefined
  /** 子商户H5经营网址. */
  website_url?: string | undefined
}

export interface UpdateH5PermissionApplicationResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 申请单号. WeChat Pay's number of the application. */
  applyment_id: number
  /** 申请单状态. */
  applyment_state: ApplymentState
  /** 申请单类型. */
  applyment_type: ApplymentType
  /** H5支付域名. */
  domains: string[]
  /** 限额类型. */
  transaction_limit_type: TransactionLimitType
  /** 子商户经营网址状态. */
  website_state: WebsiteState
  /** 子商户H5经营网址. */
  website_url: string
  /** 驳回原因. */
  audit_reject_detail?: string
  /** 公司介绍和业务描述. */
  business_description?: string
  /** 公司注册资质证书. */
  company_register_cert?: string
  /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 经营网址商业页面截图. */
  website_business_page_pics?: string[]
  /** 经营网址首页截图. */
  website_homepage_pics?: string[]
}

export interface UpdateSubMerchantBusiness {
  /** 业务类型. */
  business_type: BusinessType
  /** APP下载链接. */
  app_download?: string | undefined
  /** MCC码. */
  mcc?: string | undefined
  /** 小程序. */
  mini_program?: string | undefined
  /** 公众号. */
  office_account?: string | undefined
  /** 门店地址. */
  store_address?: string | undefined
  /** 门店照片. */
  store_photos?: string | undefined
  /** 业务网站. */
  website?: string | undefined
}

export interface UpdateSubMerchantRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构appid. */
  sp_appid: string
  /** 子商户全称. */
  name: string
  /** 业务信息. */
  business: UpdateSubMerchantBusiness
  /** 类目. */
  business_category: number
  /** 联系人信息. */
  contact: Contact
  /** 注册国家或区域. */
  merchant_country_code: string
  /** 商户类型. */
  merchant_type: MerchantType
  /** 公司电话. */
  office_phone: string
  /** 公司注册文件过期时间. */
  registration_certificate_date: string
  /** 公司注册文件编号. */
  registration_certificate_number: string
  /** 子商户简称. */
  shortname: string
  /** 渠道号. */
  channel_id?: string | undefined
  /** 是否申请H5支付权限. */
  apply_h5_payment?: boolean | undefined
  /** 董事信息. */
  director?: Director | undefined
  /** H5支付申请资料资料. */
  h5_payment_apply_info?: H5PaymentApplication | undefined
  /** 负责人信息. */
  principal?: Director | undefined
  /** 公司注册文件照片. */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息. */
  settlement_bank_number?: string | undefined
}

export interface UpdateSubMerchantResponse {
  /** 子商户号. */
  sub_mchid: string
  /** H5支付权限状态. */
  h5_authorization_state?: H5AuthorizationState
}

export interface UploadFileResponse {
  /** 文件标识ID. */
  file_id: string
}

export interface UploadImageResponse {
  /** 媒体文件标识. */
  media_id: string
}

/** 子商户入驻状态 */
export type ApplicationStatus =
  | 'INCOMPLETE_APPLICATION'
  | 'UNDER_REVIEW'
  | 'REJECTED'
  | (string & {})

/** 申请单状态 */
export type ApplymentState =
  | 'PENDING'
  | 'UNDER_REVIEW'
  | 'APPROVED'
  | 'REJECTED'
  | (string & {})

/** 申请单类型 */
export type ApplymentType =
  | 'APPLY_FOR_PAYMENT_AUTHORITY'
  | 'APPLY_FOR_RELIEVE_LIMITED'
  | (string & {})

/** H5支付权限状态 */
export type AuthorizationState =
  | 'AUTHORITY_TO_TEST'
  | 'FORMAL_AUTHORITY'
  | 'AUTHORIZED'
  | 'UNDER_PUNISHMENT'
  | 'UNAUTHORIZED'
  | (string & {})

/** 业务类型 */
export type BusinessType =
  | 'ONLINE'
  | 'OFFLINE'
  | 'BOTH'
  | (string & {})

/** H5支付权限状态 */
export type H5AuthorizationState =
  | 'APPROVED'
  | 'UNAUTHORIZED'
  | 'UNDER_REVIEW'
  | 'REJECTED'
  | 'UNDER_PUNISHMENT'
  | 'APPLICATION_FAILED'
  | (string & {})

/** 商户类型 */
export type MerchantType =
  | 'ENTERPRISE'
  | 'INDIVIDUAL'
  | (string & {})

/** 子商户状态 */
export type SubMerchantStatus =
  | 'OPERATING'
  | 'PENDING'
  | 'DEACTIVATED'
  | 'CLOSED'
  | 'INCOMPLETE_APPLICATION'
  | (string & {})

/** 限额类型 */
export type TransactionLimitType =
  | 'UN_LAUNCHED_WEBSITE_LIMIT'
  | 'NORMAL_LIMIT'
  | 'NO_LIMIT'
  | (string & {})

/** 验证状态 */
export type VerificationStatus =
  | 'Under Review'
  | 'Approved'
  | (string & {})

/** 子商户经营网址状态 */
export type WebsiteState =
  | 'HAS_LAUNCHED'
  | 'UN_LAUNCHED'
  | (string & {})
