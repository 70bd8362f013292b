// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Electronic invoices (fapiao) (电子发票). */
export interface FapiaoService {
  /**
   * Download the file of an invoice (下载发票文件).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  downloadFile(args: DownloadFileArguments, options?: sdk.CallOptions): sdk.FileCall
  /**
   * Create the card that invoices are kept as (创建电子发票卡券模板).
   *
   * Once for each merchant, before anything else.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792562
   */
  createCardTemplate(args: CreateCardTemplateRequest, options?: sdk.CallOptions): sdk.Call<CreateCardTemplateResponse>
  /**
   * Issue an invoice (开具电子发票).
   *
   * It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `getApplication`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   */
  issueFapiao(args: IssueFapiaoRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Issue an invoice of a general trade (开具通用行业电子发票).
   *
   * It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `getApplication`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792574
   */
  issueGeneralFapiao(args: IssueGeneralFapiaoRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Issue an invoice for passenger transport (开具旅客运输行业电子发票).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
   */
  issuePassengerTransportFapiao(args: IssuePassengerTransportFapiaoRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Issue an invoice for refined oil (开具成品油行业电子发票).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016760559
   */
  issueRefinedOilFapiao(args: IssueRefinedOilFapiaoRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Issue an invoice for a lease of real estate (开具不动产租赁行业电子发票).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941740
   */
  issueRealEstateLeasingFapiao(args: IssueRealEstateLeasingFapiaoRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Upload the file of an invoice (上传电子发票文件).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792580
   */
  uploadFile(args: UploadFileArguments, options?: sdk.CallOptions): sdk.Call<UploadFileResponse>
  /**
   * Query the invoices of an application (查询电子发票).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792567
   */
  getApplication(args: GetApplicationArguments, options?: sdk.CallOptions): sdk.Call<GetApplicationResponse>
  /**
   * Get where the files of invoices are downloaded (获取发票下载信息).
   *
   * The addresses are for `downloadFile`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792576
   */
  listFiles(args: ListFilesArguments, options?: sdk.CallOptions): sdk.Call<ListFilesResponse>
  /**
   * Put invoices into the user's card pack (将电子发票插入微信用户卡包).
   *
   * It is only accepted: the outcome comes as `FAPIAO.CARD_INSERTED`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792579
   */
  insertCards(args: InsertCardsArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reverse an invoice by a red one (冲红电子发票).
   *
   * It is only accepted: the outcome comes as `FAPIAO.REVERSED`, or ask with `getApplication`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792575
   */
  reverseFapiao(args: ReverseFapiaoArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Get the link by which a merchant allows a partner to invoice (获取开通服务商电子发票能力邀请链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
   */
  getInviteUrl(args: GetInviteUrlArguments, options?: sdk.CallOptions): sdk.Call<GetInviteUrlResponse>
  /**
   * List the merchants that were invited (获取邀请开通的商户信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
   */
  listInvitedMerchants(args: ListInvitedMerchantsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListInvitedMerchantsResponse, InvitedMerchant>
  /**
   * Get a merchant's data for invoicing (获取商户开票基础信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   */
  getMerchantBaseInformation(args: GetMerchantBaseInformationArguments, options?: sdk.CallOptions): sdk.Call<GetMerchantBaseInformationResponse>
  /**
   * Get the settings for invoicing (查询商户配置的开发选项).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529526
   */
  getDevelopmentConfig(args?: GetDevelopmentConfigArguments, options?: sdk.CallOptions): sdk.Call<DevelopmentConfig>
  /**
   * Change the settings for invoicing (配置开发选项).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792563
   */
  updateDevelopmentConfig(args: UpdateDevelopmentConfigRequest, options?: sdk.CallOptions): sdk.Call<DevelopmentConfig>
  /**
   * List the tax codes of goods and services (获取商品和服务税收分类对照表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   */
  listTaxCodes(args: ListTaxCodesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListTaxCodesResponse, TaxCode>
  /**
   * Begin a check of whether a sub-merchant can invoice (检查子商户开票功能状态).
   *
   * The outcome is asked for with `getSubMerchantCheckStatus`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474022
   */
  checkSubMerchant(args: CheckSubMerchantArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query the check of a sub-merchant (检查子商户开票功能状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
   */
  getSubMerchantCheckStatus(args: GetSubMerchantCheckStatusArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantCheckStatusResponse>
  /**
   * Get the invoice title that the user has entered (获取用户填写抬头信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015784260
   */
  getUserTitle(args: GetUserTitleArguments, options?: sdk.CallOptions): sdk.Call<Buyer>
  /**
   * Get the link by which the user enters an invoice title (获取用户抬头填写链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015770776
   */
  getUserTitleUrl(args: GetUserTitleUrlArguments, options?: sdk.CallOptions): sdk.Call<GetUserTitleUrlResponse>
}

/** Arguments of `downloadFile`. */
export interface DownloadFileArguments {
  token: string
}

/** Arguments of `uploadFile`. */
export interface UploadFileArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 文件类型. */
  file_type: FileType
}

/** Arguments of `getApplication`. */
export interface GetApplicationArguments {
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id?: string | undefined
}

/** Arguments of `listFiles`. */
export interface ListFilesArguments {
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id?: string | undefined
}

/** Arguments of `insertCards`. */
export interface InsertCardsArguments extends InsertCardsRequest {
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
}

/** Arguments of `reverseFapiao`. */
export interface ReverseFapiaoArguments extends ReverseFapiaoRequest {
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
}

/** Arguments of `getInviteUrl`. */
export interface GetInviteUrlArguments {
  /** 开票模式. */
  fapiao_mode: FapiaoMode[]
  /** 服务商邀请code. At most 128 characters. */
  invite_code: string
  /** 操作类型. */
  operation_type: OperationType
  /** 受邀请商户号. At most 32 characters. */
  sub_mchid?: string | undefined
  /** 受邀请商户税号. At most 20 characters. */
  taxpayer_id?: string | undefined
  /** 发票能力类型. */
  fapiao_ability_type_list?: FapiaoAbilityTypeList[] | undefined
  /** 服务商邀请渠道. At most 128 characters. */
  invite_channel?: string | undefined
  /** 操作人员. Encrypted on the wire. */
  operate_user?: string | undefined
}

/** Arguments of `listInvitedMerchants`. */
export interface ListInvitedMerchantsArguments {
  /** 本次查询的起始位置. Items to skip, from 0. */
  offset: number
  /** 本次查询的最大数量. Items per page. */
  limit: number
  /** 商户邀请状态. */
  mch_invite_status: MchInviteStatus
  /** 查询时间止. RFC 3339. */
  query_time_end: string
  /** 查询时间起. RFC 3339. */
  query_time_start: string
  /** 服务商邀请code. */
  invite_code?: string | undefined
}

/** Arguments of `getMerchantBaseInformation`. */
export interface GetMerchantBaseInformationArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getDevelopmentConfig`. */
export interface GetDevelopmentConfigArguments {
  /** 子商户号. */
  sub_mch_code?: string | undefined
}

/** Arguments of `listTaxCodes`. */
export interface ListTaxCodesArguments {
  /** 分页起始位置. Items to skip, from 0. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `checkSubMerchant`. */
export interface CheckSubMerchantArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getSubMerchantCheckStatus`. */
export interface GetSubMerchantCheckStatusArguments {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

/** Arguments of `getUserTitle`. */
export interface GetUserTitleArguments {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 开票场景. */
  scene: Scene
}

/** Arguments of `getUserTitleUrl`. */
export interface GetUserTitleUrlArguments {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 用户OpenID. At most 32 characters. */
  openid: string
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 开票来源. */
  source: Source
  /** 总金额. In fen. */
  total_amount: number
  /** 用户是否必须填写邮箱地址. */
  must_input_email?: boolean | undefined
  /** 用户是否必须填写手机号. */
  must_input_phone?: boolean | undefined
  /** 销售方名称. At most 32 characters. */
  seller_name?: string | undefined
  /** 是否需要展示邮箱地址填写栏. */
  show_email_cell?: boolean | undefined
  /** 是否需要展示手机号填写栏. */
  show_phone_cell?: boolean | undefined
}

export interface Ability {
  /** 能力类型. */
  type: AbilityType
  /** 能力授权状态. */
  status: AbilityStatus
  /** 能力授权失败原因. At most 1024 characters. */
  authorize_fail_reason?: string
}

export interface BillingPerson {
  /** 开票人ID. At most 128 characters. */
  id?: string
  /** 开票人姓名. At most 40 characters. */
  name?: string
}

export interface Buyer {
  /** 购买方类型. */
  type: BuyerType
  /** 名称. At most 256 characters. */
  name: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no?: string | undefined
  /** 纳税人识别号. Needed for organisations. At most 32 characters. */
  taxpayer_id?: string | undefined
  /** 地址. At most 128 characters. */
  address?: string | undefined
  /** 订单金额. In fen. */
  amount?: number | undefined
  /** 银行账号. At most 32 characters. */
  bank_account?: string | undefined
  /** 开户银行名称. At most 128 characters. */
  bank_name?: string | undefined
  /** 邮箱地址. Encrypted on the wire. */
  email?: string | undefined
  /** 开具的发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. */
  fapiao_bill_type?: FapiaoBillType | undefined
  /** 手机号. Encrypted on the wire. */
  phone?: string | undefined
  /** 电话. At most 32 characters. */
  telephone?: string | undefined
  /** 留言信息. At most 100 characters. */
  user_apply_message?: string | undefined
}

export interface Card {
  /** 插卡公众号AppID. At most 32 characters. */
  card_appid: string
  /** 用户在插卡公众号下的OpenID. At most 32 characters. */
  card_openid: string
  /** 发票卡券状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice. */
  card_status: CardStatus
  /** 电子发票卡券模板ID. At most 32 characters. */
  card_id?: string
  /** 电子发票在卡包中的编码. At most 32 characters. */
  card_code?: string
}

export interface CardTemplate {
  /** 卡券logo地址. At most 1024 characters. */
  logo_url: string
  /** 卡券自定义cell位配置. */
  custom_cell?: CustomCell | undefined
  /** 收款方名称. At most 32 characters. */
  payee_name?: string | undefined
}

export interface CreateCardTemplateRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 插卡服务号AppID. At most 32 characters. */
  card_appid: string
  /** 卡券模板信息. */
  card_template_information: CardTemplate
}

export interface CreateCardTemplateResponse {
  /** 插卡服务号AppID. At most 32 characters. */
  card_appid: string
  /** 卡券模板ID. At most 32 characters. */
  card_id: string
}

export interface CustomCell {
  /** cell位描述. At most 6 characters. */
  description: string
  /** cell位文字. At most 5 characters. */
  words: string
  /** 点击cell位跳转的地址. At most 1024 characters. */
  jump_url?: string | undefined
  /** 跳转小程序的页面路径. At most 1024 characters. */
  miniprogram_path?: string | undefined
  /** 跳转小程序的用户名. At most 32 characters. */
  miniprogram_user_name?: string | undefined
}

export interface DevelopmentConfig {
  /** 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters. */
  callback_url: string
  /** 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice. */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票. Whether special VAT invoices are issued, too. */
  support_vat_fapiao?: boolean
}

export interface DigitalTaxMode {
  /** 接入状态. */
  status: DigitalTaxModeStatus
  /** 能力信息. */
  ability_info?: Ability[]
  /** 接入失败原因. At most 1024 characters. */
  access_fail_reason?: string
  /** 接入时间. RFC 3339. */
  access_time?: string
  /** 开票人信息. */
  billing_person_info?: BillingPerson[]
  /** 过期时间. RFC 3339. */
  expired_time?: string
}

export interface ExtraInformation {
  /** 开票人. Who issues it. At most 20 characters. */
  drawer: string
  /** 收款人. Who collects the money. Known from the community. */
  payee?: string | undefined
  /** 复核人. Who checks it. Known from the community. */
  reviewer?: string | undefined
}

export interface Fapiao {
  /** 发票状态. */
  status: FapiaoStatusValue
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id: string
  /** 总金额. In fen. */
  amount: number
  /** 购买方信息. */
  buyer_information: Buyer
  /** 附加信息. */
  extra_information: ExtraInformation
  /** 销售方信息. */
  seller_information: Seller
  /** 总税额. In fen. */
  tax_amount: number
  /** 总价税合计. In fen. */
  total_amount: number
  /** 蓝字发票信息. */
  blue_fapiao?: IssuedFapiao
  /** 电子发票卡券信息. */
  card_information?: Card
  /** 开票失败错误码. At most 32 characters. */
  fapiao_error_code?: string
  /** 开票失败原因. Set when it failed. At most 256 characters. */
  fapiao_error_message?: string
  /** 发票行信息. */
  items?: FapiaoItem[]
  /** 红字发票信息. */
  red_fapiao?: IssuedFapiao
  /** 备注信息. At most 200 characters. */
  remark?: string
}

export interface FapiaoCard {
  /** 电子发票文件ID. The number that `upload_file` has given. At most 128 characters. */
  fapiao_media_id: string
  /** 总金额. In fen. */
  amount: number
  /** 附加信息. */
  extra_information: ExtraInformation
  /** 发票号码. The tax authority's number of the invoice. At most 20 characters. */
  fapiao_number: string
  /** 开票时间. At most 32 characters, RFC 3339. */
  fapiao_time: string
  /** 销售方信息. */
  seller_information: Seller
  /** 总税额. In fen. */
  tax_amount: number
  /** 总价税合计. In fen. */
  total_amount: number
  /** 校验码. The tax authority's code to check the invoice by. At most 20 characters. */
  check_code?: string | undefined
  /** 发票代码. The tax authority's code of the invoice; fully digital invoices have none. At most 12 characters. */
  fapiao_code?: string | undefined
  /** 发票行信息. */
  items?: FapiaoItem[] | undefined
  /** 密码. The cipher that is printed on the invoice. At most 1024 characters. */
  password?: string | undefined
  /** 备注信息. At most 200 characters. */
  remark?: string | undefined
}

export interface FapiaoFile {
  /** 发票状态. */
  status?: FapiaoFileStatus
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id?: string
  /** 发票文件下载地址. At most 1024 characters. */
  download_url?: string
}

export interface FapiaoItem {
  /** 单行金额. In fen. */
  amount: number
  /** 是否折扣行. This line is a discount on the line before it. */
  discount: boolean
  /** 货物或应税劳务. At most 128 characters. */
  goods_name: string
  /** 数量. */
  quantity: number
  /** 单行税额. In fen. */
  tax_amount: number
  /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
  tax_code: string
  /** 税率. In ten thousandths: 1300 is 13 %. */
  tax_rate: number
  /** 单行金额合计. In fen. */
  total_amount: number
  /** 单价. In fen. */
  unit_price: number
  /** 规格型号. At most 20 characters. */
  specification?: string | undefined
  /** 税收优惠政策标识. */
  tax_prefer_mark?: TaxPreferMark | undefined
  /** 单位. At most 32 characters. */
  unit?: string | undefined
}

export interface FapiaoResource {
  /** 微信支付分配的商户号. At most 32 characters. */
  mchid: string
  /** 冲红时指定的发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 64 characters. */
  fapiao_apply_id: string
  /** 发票申请单下关联的所有发票信息. */
  fapiao_information: FapiaoStatus[]
  /** At most 32 characters. */
  sub_mchid?: string
  /** 用户填写时间. RFC 3339. Known from the community. */
  apply_time?: string
}

export interface FapiaoStatus {
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id: string
  /** 发票状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice. */
  card_status: CardStatus
  /** 发票状态. `ISSUE_ACCEPTED`, `REVERSE_ACCEPTED`: being worked on; `ISSUED`, `REVERSED`: done. */
  fapiao_status: FapiaoStatusFapiaoStatus
}

export interface GeneralFapiao {
  /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
  billing_person_id: string
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id: string
  /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. */
  fapiao_bill_type: FapiaoBillType
  /** 发票行信息. */
  items: GeneralFapiaoItem[]
  /** 总价税合计. In fen. */
  total_amount: number
  /** 交易信息. */
  transaction_information: Transaction[]
  /** 开票人名称. At most 64 characters. */
  billing_person?: string | undefined
  /** 出口业务适用政策代码. One of 1, 2 and 3. */
  export_business_policy_code?: number | undefined
  /** 发票备注. */
  remark?: string | undefined
  /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
  vat_refund_levy_code?: number | undefined
}

export interface GeneralFapiaoItem {
  /** 是否折扣行. This line is a discount on the line before it. */
  discount: boolean
  /** 货物或应税劳务. At most 128 characters. */
  goods_name: string
  /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
  tax_code: string
  /** 税率. In ten thousandths: 1300 is 13 %. */
  tax_rate: number
  /** 单行金额合计. In fen. */
  total_amount: number
  /** 货物或应税劳务或服务分类. Known from the community. */
  goods_category?: string | undefined
  /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
  preferential_policy_code?: number | undefined
  /** 数量. */
  quantity?: number | undefined
  /** 规格型号. At most 20 characters. */
  specification?: string | undefined
  /** 税收优惠政策标识. Known from the community. */
  tax_prefer_mark?: string | undefined
  /** 单位. At most 32 characters. */
  unit?: string | undefined
}

export interface GetApplicationResponse {
  /** 发票数量. */
  total_count: number
  /** 发票信息. */
  fapiao_information?: Fapiao[]
}

export interface GetInviteUrlResponse {
  /** 开通小程序AppID. At most 32 characters. */
  miniprogram_appid: string
  /** 邀请开通二维码链接. At most 1024 characters. */
  invite_url: string
  /** 开通小程序跳转路径. At most 1024 characters. */
  miniprogram_path: string
}

export interface GetMerchantBaseInformationResponse {
  /** 附加信息. */
  extra_information: ExtraInformation
  /** 销售方信息. */
  seller_information: Seller
}

export interface GetSubMerchantCheckStatusResponse {
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 数电发票模式. */
  digital_tax_mode?: DigitalTaxMode
  /** 第三方开票模式. */
  third_mode?: ThirdPartyMode
}

export interface GetUserTitleUrlResponse {
  /** 抬头填写小程序AppID. At most 32 characters. */
  miniprogram_appid?: string
  /** 抬头填写小程序页面路径. At most 1024 characters. */
  miniprogram_path?: string
  /** 抬头填写小程序的用户名. At most 32 characters. */
  miniprogram_user_name?: string
  /** 抬头填写链接. Known from the community. */
  title_url?: string
}

export interface InsertCardsRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 购买方信息. */
  buyer_information: Buyer
  /** 电子发票卡券信息列表. */
  fapiao_card_information: FapiaoCard[]
  /** 插卡场景. `WITH_WECHATPAY`: the order was paid by WeChat Pay; `WITHOUT_WECHATPAY`: it was not. */
  scene: Scene
}

export interface InvitedMerchant {
  /** 商户税号. At most 32 characters. */
  tax_id: string
  /** 商户名称. At most 1024 characters. */
  ep_name: string
  /** 服务商邀请商户code. */
  invite_code: string
  /** 邀请商户的状态. */
  mch_invite_status: MchInviteStatus
  /** 商户操作时间. RFC 3339. */
  operate_time: string
  /** 邀请的商户商户号. */
  sub_mchid?: string
  /** 商户邀请失败错误码. */
  invite_failed_code?: InviteFailedCode
  /** 商户邀请失败的原因. At most 1024 characters. */
  invite_failed_reason?: string
}

export interface IssueFapiaoRequest {
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. */
  fapiao_apply_id: string
  /** 购买方信息. */
  buyer_information: NewFapiaoBuyer
  /** 电子发票信息列表. */
  fapiao_information: NewFapiao[]
  /** 开票场景. */
  scene: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface IssueGeneralFapiaoRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 购买方信息. */
  buyer_information: Buyer
  /** 需要开具的数电发票信息. */
  fapiao_information: GeneralFapiao
}

export interface IssuePassengerTransportFapiaoRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 购买方信息. */
  buyer_information: Buyer
  /** 需要开具的数电发票信息. */
  fapiao_information: PassengerTransportFapiao
}

export interface IssueRealEstateLeasingFapiaoRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 购买方信息. */
  buyer_information: Buyer
  /** 需要开具的数电发票信息. */
  fapiao_information: RealEstateLeasingFapiao
}

export interface IssueRefinedOilFapiaoRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
  fapiao_apply_id: string
  /** 购买方信息. */
  buyer_information: Buyer
  /** 需要开具的数电发票信息. */
  fapiao_information: RefinedOilFapiao
}

export interface IssuedFapiao {
  /** 发票号码. The tax authority's number of the invoice. At most 20 characters. */
  fapiao_number: string
  /** 开票时间. At most 32 characters, RFC 3339. */
  fapiao_time: string
  /** 校验码. The tax authority's code to check the invoice by. At most 20 characters. */
  check_code?: string
  /** 发票代码. The tax authority's code of the invoice; fully digital invoices have none. At most 12 characters. */
  fapiao_code?: string
  /** 密码. The cipher that is printed on the invoice. At most 1024 characters. */
  password?: string
}

export interface Links {
  /** 下一页链接. At most 1024 characters. */
  next?: string
  /** 上一页链接. At most 1024 characters. */
  prev?: string
  /** 当前链接. At most 1024 characters. */
  self?: string
}

export interface ListFilesResponse {
  /** 发票列表. */
  fapiao_download_info_list?: FapiaoFile[]
}

export interface ListInvitedMerchantsResponse {
  /** 本次查询的起始位置. */
  offset: number
  /** 本次查询的最大数量. */
  limit: number
  /** 总数. Of all pages. */
  total_count: number
  /** 相关链接. */
  links?: Links
  /** 邀请的商户结果. */
  mch_invite_result_list?: InvitedMerchant[]
}

export interface ListTaxCodesResponse {
  /** 分页起始位置. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总记录数. Of all pages. */
  total_count: number
  /** 本次查询到的数据. */
  data: TaxCode[]
  /** 相关链接. */
  links?: Links
}

export interface NewFapiao {
  /** 商户发票单号. The merchant's own number of the invoice. */
  fapiao_id: string
  /** 发票行信息. */
  items: NewFapiaoItem[]
  /** 是否以清单形式开具发票. The goods are listed on a sheet of their own. */
  need_list: boolean
  /** 总价税合计. In fen. */
  total_amount: number
  /** 发票备注. */
  remark?: string | undefined
}

export interface NewFapiaoBuyer {
  /** 购买方类型. */
  type: string
  /** 名称. */
  name: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 纳税人识别号. Needed for organisations. */
  taxpayer_id?: string | undefined
  /** 地址. */
  address?: string | undefined
  /** 订单金额. In fen. */
  amount?: number | undefined
  /** 银行账号. */
  bank_account?: string | undefined
  /** 开户银行. */
  bank_name?: string | undefined
  /** 邮箱地址. Encrypted on the wire. */
  email?: string | undefined
  /** 开具发票类型. */
  fapiao_bill_type?: string | undefined
  /** 手机号. Encrypted on the wire. */
  phone?: string | undefined
  /** 电话. */
  telephone?: string | undefined
  /** 用户留言信息. */
  user_apply_message?: string | undefined
}

export interface NewFapiaoItem {
  /** 是否折扣行. This line is a discount on the line before it. */
  discount: boolean
  /** 数量. */
  quantity: number
  /** 货物或应税劳务或服务编码. The tax authority's code of the goods; see `list_tax_codes`. */
  tax_code: string
  /** 单行金额合计. In fen. */
  total_amount: number
  goods_id?: number | undefined
  /** 货物或应税劳务或服务分类. */
  goods_category?: string | undefined
  /** 货物或应税劳务. */
  goods_name?: string | undefined
  /** 规格型号. */
  specification?: string | undefined
  /** 税收优惠政策标识. */
  tax_prefer_mark?: string | undefined
  /** 税率. In ten thousandths: 1300 is 13 %. */
  tax_rate?: number | undefined
  /** 单位. */
  unit?: string | undefined
}

export interface Passenger {
  /** 出行人名称. At most 20 characters. */
  name: string
  /** 证件号码. Encrypted on the wire. */
  certificate_number: string
  /** 出行人证件类型. */
  certificate_type: CertificateType
  /** 出行日期. RFC 3339. */
  departure_date: string
  /** 出发地. At most 80 characters. */
  departure_place: string
  /** 目的地. At most 80 characters. */
  destination: string
  /** 交通工具类型. */
  transportation_type: TransportationType
  /** 交通工具等级. */
  transportation_classes?: TransportationClasses | undefined
}

export interface PassengerTransportFapiao {
  /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
  billing_person_id: string
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id: string
  /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. */
  fapiao_bill_type: FapiaoBillType
  /** 发票行信息. */
  items: PassengerTransportFapiaoItem[]
  /** 总价税合计. In fen. */
  total_amount: number
  /** 交易信息. */
  transaction_information: Transaction[]
  /** 开票人名称. At most 64 characters. */
  billing_person?: string | undefined
  /** 出口业务适用政策代码. One of 1, 2 and 3. */
  export_business_policy_code?: number | undefined
  /** 发票备注. */
  remark?: string | undefined
  /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
  vat_refund_levy_code?: number | undefined
}

export interface PassengerTransportFapiaoItem {
  /** 是否折扣行. This line is a discount on the line before it. */
  discount: boolean
  /** 货物或应税劳务. At most 128 characters. */
  goods_name: string
  /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 19 characters. */
  tax_code: string
  /** 税率. In ten thousandths: 1300 is 13 %. */
  tax_rate: number
  /** 单行金额合计. In fen. */
  total_amount: number
  /** 出行人额外信息. */
  passenger_information?: Passenger | undefined
  /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
  preferential_policy_code?: number | undefined
  /** 数量. */
  quantity?: number | undefined
  /** 规格型号. At most 20 characters. */
  specification?: string | undefined
  /** 单位. */
  unit?: string | undefined
}

export interface RealEstateLease {
  /** 不动产坐落地址. At most 80 characters. */
  address: string
  /** 跨地. */
  cross_city_flag: boolean
  /** 租赁期止. At most 32 characters, RFC 3339. */
  lease_period_end: string
  /** 租赁期起. At most 32 characters, RFC 3339. */
  lease_period_start: string
  /** 不动产坐落省份. At most 20 characters. */
  province: string
  /** 产权证书. Encrypted on the wire. */
  certificate_no?: string | undefined
  /** 车牌号. */
  plate_no?: string[] | undefined
  /** 不动产坐落城市. At most 20 characters. */
  city?: string | undefined
}

export interface RealEstateLeasingFapiao {
  /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
  billing_person_id: string
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id: string
  /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. */
  fapiao_bill_type: FapiaoBillType
  /** 发票行信息. */
  items: RealEstateLeasingFapiaoItem[]
  /** 总价税合计. In fen. */
  total_amount: number
  /** 交易信息. */
  transaction_information: Transaction[]
  /** 开票人名称. At most 64 characters. */
  billing_person?: string | undefined
  /** 出口业务适用政策代码. One of 1, 2 and 3. */
  export_business_policy_code?: number | undefined
  /** 发票备注. */
  remark?: string | undefined
  /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
  vat_refund_levy_code?: number | undefined
}

export interface RealEstateLeasingFapiaoItem {
  /** 是否折扣行. This line is a discount on the line before it. */
  discount: boolean
  /** 货物或应税劳务. At most 128 characters. */
  goods_name: string
  /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
  tax_code: string
  /** 税率. In ten thousandths: 1300 is 13 %. */
  tax_rate: number
  /** 单行金额合计. In fen. */
  total_amount: number
  /** 货物或应税劳务或服务分类. Known from the community. */
  goods_category?: string | undefined
  /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
  preferential_policy_code?: number | undefined
  /** 数量. */
  quantity?: number | undefined
  /** 不动产租赁特定行业额外信息. */
  real_estate_leasing_information?: RealEstateLease | undefined
  /** 规格型号. At most 20 characters. */
  specification?: string | undefined
  /** 税收优惠政策标识. Known from the community. */
  tax_prefer_mark?: string | undefined
  /** 面积单位. */
  unit?: RealEstateLeasingFapiaoItemUnit | undefined
}

export interface RefinedOilFapiao {
  /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
  billing_person_id: string
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id: string
  /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. */
  fapiao_bill_type: FapiaoBillType
  /** 发票行信息. */
  items: RefinedOilFapiaoItem[]
  /** 总价税合计. In fen. */
  total_amount: number
  /** 交易信息. */
  transaction_information: Transaction[]
  /** 开票人名称. At most 64 characters. */
  billing_person?: string | undefined
  /** 出口业务适用政策代码. One of 1, 2 and 3. */
  export_business_policy_code?: number | undefined
  /** 发票备注. */
  remark?: string | undefined
  /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
  vat_refund_levy_code?: number | undefined
}

export interface RefinedOilFapiaoItem {
  /** 是否折扣行. This line is a discount on the line before it. */
  discount: boolean
  /** 货物或应税劳务. At most 128 characters. */
  goods_name: string
  /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
  tax_code: string
  /** 税率. In ten thousandths: 1300 is 13 %. */
  tax_rate: number
  /** 单行金额合计. In fen. */
  total_amount: number
  /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
  preferential_policy_code?: number | undefined
  /** 数量. */
  quantity?: number | undefined
  /** 成品油行业额外信息. */
  refined_oil_information?: RefinedOilTrade | undefined
  /** 规格型号. At most 20 characters. */
  specification?: string | undefined
  /** 成品油单位. */
  unit?: RefinedOilFapiaoItemUnit | undefined
}

export interface RefinedOilTrade {
  /** 加油枪号码. At most 10 characters. */
  gun_number: string
  /** 成品油站点. At most 100 characters. */
  station: string
  /** 交易时间. At most 32 characters, RFC 3339. */
  trade_time: string
}

export interface ReverseFapiaoRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 冲红原因. At most 200 characters. */
  reverse_reason: ReverseReason
  /** 需要冲红的发票信息. */
  fapiao_information?: ReversedFapiao[] | undefined
}

export interface ReversedFapiao {
  /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
  fapiao_id: string
  /** 发票号码. The tax authority's number of the invoice. At most 20 characters. */
  fapiao_number: string
  /** 发票代码. The tax authority's code of the invoice; fully digital invoices have none. Known from the community. */
  fapiao_code?: string | undefined
}

export interface Seller {
  /** 名称. At most 256 characters. */
  name: string
  /** 纳税人识别号. Needed for organisations. At most 32 characters. */
  taxpayer_id: string
  /** 地址. At most 128 characters. */
  address?: string | undefined
  /** 银行账号. At most 32 characters. */
  bank_account?: string | undefined
  /** 开户银行. At most 128 characters. */
  bank_name?: string | undefined
  /** 电话. At most 32 characters. */
  telephone?: string | undefined
}

export interface TaxCode {
  /** 货物或应税劳务或服务名称. */
  goods_name: string
  /** 货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. */
  tax_code: string
  /** 税收优惠政策标识. */
  tax_prefer_mark: string
  /** 税率. In ten thousandths: 1300 is 13 %. */
  tax_rate: number
  goods_id?: number
  goods_category?: string
}

export interface ThirdPartyMode {
  /** 第三方. */
  status: ThirdPartyModeStatus
}

export interface Transaction {
  /** 交易金额. In fen. */
  amount: number
  /** 支付渠道. */
  pay_channel: PayChannel
  /** 支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id?: string | undefined
  /** 支付商户订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no?: string | undefined
}

export interface UpdateDevelopmentConfigRequest {
  /** 子商户号. At most 32 characters. */
  sub_mch_code: string
  /** 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters. */
  callback_url?: string | undefined
  /** 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice. */
  show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票. Whether special VAT invoices are issued, too. */
  support_vat_fapiao?: boolean | undefined
}

export interface UploadFileResponse {
  /** 电子发票文件ID. The number that `upload_file` has given. At most 128 characters. */
  fapiao_media_id: string
}

export interface UserAppliedFapiaoStatus {
  /** 商户发票单号. The merchant's own number of the invoice. */
  fapiao_id: string
  /** 卡包状态. */
  card_status: string
  /** 发票状态. */
  fapiao_status: string
}

export interface UserAppliedResource {
  /** 微信支付分配的商户号. At most 32 characters. */
  mchid: string
  /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 64 characters. */
  fapiao_apply_id: string
  /** 用户完成发票抬头填写的时间. At most 64 characters, RFC 3339. */
  apply_time: string
  /** At most 32 characters. */
  sub_mchid?: string
  /** 发票列表. Known from the community. */
  fapiao_information?: UserAppliedFapiaoStatus[]
}

/** 能力授权状态 */
export type AbilityStatus =
  | 'AUTHORIZED'
  | 'AUTHORIZE_PENDING'
  | 'DEAUTHORIZED'
  | 'AUTHORIZE_FAILED'
  | (string & {})

/** 能力类型 */
export type AbilityType =
  | 'BASE_ABILITY'
  | 'REAL_ESTATE_ABILITY'
  | 'REFINED_OIL_ABILITY'
  | (string & {})

/** 购买方类型 */
export type BuyerType =
  | 'INDIVIDUAL'
  | 'ORGANIZATION'
  | (string & {})

/** 发票卡券状态 */
export type CardStatus =
  | 'INSERT_ACCEPTED'
  | 'INSERTED'
  | 'DISCARD_ACCEPTED'
  | 'DISCARDED'
  | (string & {})

/** 出行人证件类型 */
export type CertificateType =
  | 'IDENTITY_CARD'
  | 'PASSPORT'
  | 'HONG_KONG_PERMIT'
  | 'MACAO_PERMIT'
  | 'TAIWAN_PERMIT'
  | 'FOREIGNER_RESIDENCE_PERMIT'
  | 'HONG_KONG_RESIDENT_CARD'
  | 'MACAO_RESIDENT_CARD'
  | 'TAIWAN_RESIDENT_CARD'
  | 'MILITARY_OFFICER_CARD'
  | 'ARMED_POLICE_OFFICER_CARD'
  | 'SOLDIER_CARD'
  | 'HOMECOMING_CERT'
  | 'TAIWAN_COMPATRIOT_CERT'
  | (string & {})

/** 接入状态 */
export type DigitalTaxModeStatus =
  | 'APPROVAL_PENDING'
  | 'ACCESS_CONFIRMED_PENDING'
  | 'ABILITY_CONFIRMED_PENDING'
  | 'BILLING_PERSON_REGISTER_PENDING'
  | 'BILLING_PERSON_CONFIRMED_PENDING'
  | 'SECURITY_SETTING_PENDING'
  | 'APPLY_FAILED'
  | 'DISABLED'
  | 'ENABLED'
  | 'RESOURCE_EXPIRED'
  | (string & {})

/** 发票能力类型 */
export type FapiaoAbilityTypeList =
  | 'BASE_ABILITY'
  | 'REAL_ESTATE_ABILITY'
  | 'REFINED_OIL_ABILITY'
  | (string & {})

/** 开具的发票类型 */
export type FapiaoBillType =
  | 'COMM_FAPIAO'
  | 'VAT_FAPIAO'
  | (string & {})

/** 发票状态 */
export type FapiaoFileStatus =
  | 'ISSUE_ACCEPTED'
  | 'ISSUED'
  | 'REVERSE_ACCEPTED'
  | 'REVERSED'
  | 'ISSUE_FAILED'
  | 'REVERSE_FAILED'
  | (string & {})

/** 开票模式 */
export type FapiaoMode =
  | 'THIRD_OR_SELF_FAPIAO'
  | 'TENCENT_DIGITAL_TAX'
  | (string & {})

/** 发票状态 */
export type FapiaoStatusFapiaoStatus =
  | 'ISSUE_ACCEPTED'
  | 'ISSUED'
  | 'REVERSE_ACCEPTED'
  | 'REVERSED'
  | (string & {})

/** 发票状态 */
export type FapiaoStatusValue =
  | 'ISSUE_ACCEPTED'
  | 'ISSUED'
  | 'REVERSE_ACCEPTED'
  | 'REVERSED'
  | 'ISSUE_FAILED'
  | 'REVERSE_FAILED'
  | (string & {})

/** 文件类型 */
export type FileType =
  | 'PDF'
  | (string & {})

/** 商户邀请失败错误码 */
export type InviteFailedCode =
  | 'UNKNOWN_TAX_INFO'
  | 'INVALID_COMPANY_INFO'
  | 'NOT_MEET_ACCESS_CONDITION'
  | 'NOT_IN_PILOT_SCOPE'
  | 'MISSING_TAX_AUTHORITY_CODE'
  | 'MERCHANT_INFO_NOT_SET'
  | 'UNKNOWN_ERROR'
  | (string & {})

/** 商户邀请状态 */
export type MchInviteStatus =
  | 'MCH_INVITE_SUCC'
  | 'MCH_INVITE_FAILED'
  | (string & {})

/** 操作类型 */
export type OperationType =
  | 'AUTH_BINDING'
  | (string & {})

/** 支付渠道 */
export type PayChannel =
  | 'WECHAT_PAY'
  | (string & {})

/** 面积单位 */
export type RealEstateLeasingFapiaoItemUnit =
  | 'METER'
  | 'SQUARE_METER'
  | 'SQUARE_KILOMETER'
  | 'HECTARE'
  | 'SQUARE_KILOMETER_ABBREVIATION'
  | 'SQUARE_METER_ABBREVIATION'
  | 'HECTARE_ABBREVIATION'
  | 'MU'
  | (string & {})

/** 成品油单位 */
export type RefinedOilFapiaoItemUnit =
  | 'TON'
  | 'LITER'
  | (string & {})

/** 冲红原因 */
export type ReverseReason =
  | 'ISSUE_ERROR'
  | 'SALES_RETURN'
  | 'SERVICE_SUSPENTION'
  | 'SALES_DISCOUNT'
  | (string & {})

/** 开票场景 */
export type Scene =
  | 'WITH_WECHATPAY'
  | 'WITHOUT_WECHATPAY'
  | (string & {})

/** 开票来源 */
export type Source =
  | 'WEB'
  | 'MINIPROGRAM'
  | (string & {})

/** 税收优惠政策标识 */
export type TaxPreferMark =
  | 'NO_FAVORABLE'
  | 'OUTSIDE_VAT'
  | 'VAT_EXEMPT'
  | 'NORMAL_ZERO_RATED'
  | 'EXPORT_ZERO_RATED'
  | (string & {})

/** 第三方 */
export type ThirdPartyModeStatus =
  | 'DISABLED'
  | 'ENABLED'
  | (string & {})

/** 交通工具等级 */
export type TransportationClasses =
  | 'SHIP_FIRST_CLASS_CABIN'
  | 'SHIP_SECOND_CLASS_CABIN'
  | 'SHIP_THIRD_CLASS_CABIN'
  | (string & {})

/** 交通工具类型 */
export type TransportationType =
  | 'LONG_DISTANCE_BUS'
  | 'PUBLIC_TRANSPORTATION'
  | 'CAR'
  | 'SHIP'
  | 'OTHER_TRANSPORTATION'
  | (string & {})
