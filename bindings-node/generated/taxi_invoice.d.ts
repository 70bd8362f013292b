// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Electronic invoices of taxis (出租车电子发票). */
export interface TaxiInvoiceService {
  /**
   * Report that a driver's shift begins or ends (签到签退).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461368
   */
  punchAttendance(args: PunchAttendanceRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Put a taxi invoice into the user's card pack (将出租车电子发票插入微信用户卡包).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461432
   */
  insertCard(args: InsertCardRequest, options?: sdk.CallOptions): sdk.Call<InsertCardResponse>
  /**
   * Upload the file of a taxi invoice (上传出租车电子发票文件).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692904
   */
  uploadFile(args: UploadFileArguments, options?: sdk.CallOptions): sdk.Call<UploadFileResponse>
  /**
   * Change the data of a driver (更新司机信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460171
   */
  updateDriver(args: UpdateDriverRequest, options?: sdk.CallOptions): sdk.Call<UpdateDriverResponse>
  /**
   * Get the data of a driver (获取司机信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461309
   */
  getDriver(args: GetDriverArguments, options?: sdk.CallOptions): sdk.Call<GetDriverResponse>
  /**
   * Get the data of a taxi company (获取出租车公司商户信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460161
   */
  getTaxiCompany(args: GetTaxiCompanyArguments, options?: sdk.CallOptions): sdk.Call<GetTaxiCompanyResponse>
  /**
   * Add a taxi company (新增出租车公司).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460154
   */
  createTaxiCompany(args: CreateTaxiCompanyRequest, options?: sdk.CallOptions): sdk.Call<CreateTaxiCompanyResponse>
  /**
   * Change the data of a taxi (更新出租车信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460167
   */
  updateTaxi(args: UpdateTaxiRequest, options?: sdk.CallOptions): sdk.Call<UpdateTaxiResponse>
  /**
   * Get the data of a taxi (获取出租车信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460169
   */
  getTaxi(args: GetTaxiArguments, options?: sdk.CallOptions): sdk.Call<GetTaxiResponse>
  /**
   * Get a ride by its token (根据凭证查询乘客行程单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460180
   */
  getUserTaxiOrderByToken(args: GetUserTaxiOrderByTokenArguments, options?: sdk.CallOptions): sdk.Call<GetUserTaxiOrderByTokenResponse>
  /**
   * List the rides of a passenger (获取乘客行程单列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  listUserTaxiOrders(args: ListUserTaxiOrdersArguments, options?: sdk.CallOptions): sdk.PagedCall<ListUserTaxiOrdersResponse, UserTaxiOrder>
}

/** Arguments of `uploadFile`. */
export interface UploadFileArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 出租车经营主体商户号. */
  company_mchid: string
  /** 行政区划代码. */
  region_id: number
}

/** Arguments of `getDriver`. */
export interface GetDriverArguments {
  /** 营运资格证号. */
  driver_license: string
  /** 行政区划代码. */
  region_id: number
}

/** Arguments of `getTaxiCompany`. */
export interface GetTaxiCompanyArguments {
  /** 商户号. */
  company_mchid: string
  /** 行政区划ID. */
  region_id: number
}

/** Arguments of `getTaxi`. */
export interface GetTaxiArguments {
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 行政区划代码. */
  region_id: number
}

/** Arguments of `getUserTaxiOrderByToken`. */
export interface GetUserTaxiOrderByTokenArguments {
  /** 应用ID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 获取乘客行程单详情的凭证. */
  token: string
  /** 行政区划代码. */
  region_id?: number | undefined
  /** 授权模式. */
  auth_mode?: string | undefined
}

/** Arguments of `listUserTaxiOrders`. */
export interface ListUserTaxiOrdersArguments {
  /** 小程序appid. */
  appid: string
  /** 小程序用户的微信openid. */
  openid: string
  /** 行政区划id. */
  region_id: number
  /** 起始日期. */
  begin_date: string
  /** 结束日期. */
  end_date: string
  /** Items to skip, from 0. */
  offset?: number | undefined
  /** 最大资源条数. Items per page. */
  limit?: number | undefined
}

export interface Buyer {
  /** 购买方类型. */
  type: string
  /** 名称. */
  name: string
  /** 纳税人识别号. */
  taxpayer_id?: string | undefined
  /** 地址. */
  address?: string | undefined
  /** 银行账号. */
  bank_account?: string | undefined
  /** 开户银行. */
  bank_name?: string | undefined
  /** 电话. */
  telephone?: string | undefined
}

export interface CreateTaxiCompanyRequest {
  /** 行政区划ID. */
  region_id: number
  /** 税号. */
  tax_id: string
  /** 公司地址. */
  address: string
  /** 企业类型. */
  enterprise_type: string
  /** 开票渠道. */
  invoice_mode: string
  /** 企业法人姓名. */
  legal_person: string
  /** 银行账号. */
  bank_account?: string | undefined
  /** 开户行. */
  bank_name?: string | undefined
  /** 公司名称. */
  company_name?: string | undefined
  /** 公司电话. */
  phone?: string | undefined
  /** 公司简称. */
  short_name?: string | undefined
}

export interface CreateTaxiCompanyResponse {
  /** 商户号. */
  mchid: string
  /** 公司名称. */
  company_name?: string
}

export interface DriverPhoto {
  /** 司机头像摘要. */
  photo_digest?: PhotoDigest | undefined
  /** 头像icon. */
  photo_icon?: string | undefined
  /** 照片类型. */
  photo_type?: string | undefined
  /** 头像url. */
  photo_url?: string | undefined
}

export interface ExtraInformation {
  /** 开票人. */
  drawer: string
  /** 收款人. */
  payee?: string | undefined
  /** 复核人. */
  reviewer?: string | undefined
}

export interface FapiaoCard {
  /** 电子发票文件ID. */
  fapiao_media_id: string
  /** 总金额. In fen. */
  amount: number
  /** 购买方信息. */
  buyer_information: Buyer
  /** 校验码. */
  check_code: string
  /** 附加信息. */
  extra_information: ExtraInformation
  /** 发票代码. */
  fapiao_code: string
  /** 发票号码. */
  fapiao_number: string
  /** 开票时间. RFC 3339. */
  fapiao_time: string
  /** 密码. */
  password: string
  /** 销售方信息. */
  seller_information: Seller
  /** 总税额. In fen. */
  tax_amount: number
  /** 总价税合计. In fen. */
  total_amount: number
  /** 发票行信息. */
  items?: FapiaoItem[] | undefined
  /** 备注信息. */
  remark?: string | undefined
}

export interface FapiaoItem {
  /** 单行金额. In fen. */
  amount: number
  /** 是否折扣行. */
  discount: boolean
  /** 货物或应税劳务. */
  goods_name: string
  /** 数量. */
  quantity: number
  /** 单行税额. In fen. */
  tax_amount: number
  /** 货物或应税劳务. */
  tax_code: string
  /** 税收优惠政策标识. */
  tax_prefer_mark: string
  /** 税率. */
  tax_rate: number
  /** 单行金额合计. In fen. */
  total_amount: number
  /** 单价. In fen. */
  unit_price: number
  /** 规格型号. */
  specification?: string | undefined
  /** 单位. */
  unit?: string | undefined
}

export interface GetDriverPhoto {
  /** 头像icon. */
  photo_data?: string
  /** 司机照片摘要. */
  photo_digest?: PhotoDigest
  /** 照片类型. */
  photo_type?: string
  /** 头像url. */
  photo_url?: string
}

export interface GetDriverResponse {
  /** 商户号. */
  company_mchid: string
  /** 行政区划代码. */
  region_id: number
  /** 公司名称. */
  company_name: string
  /** 司机类别. */
  driver_category: string
  /** 营运资格证号. */
  driver_license: string
  /** 司机姓名. */
  driver_name: string
  /** 司机状态. */
  driver_state: string
  /** 司机照片. */
  driver_photo?: GetDriverPhoto
}

export interface GetTaxiCompanyResponse {
  /** 商户号. */
  company_mchid: string
  /** 行政区划代码. */
  region_id: number
  /** 税号. */
  tax_id: string
  /** 公司地址. */
  address: string
  /** 公司名称. */
  company_name: string
  /** 企业类型. */
  enterprise_type: string
  /** 开票渠道. */
  invoice_mode: string
  /** 企业法人姓名. */
  legal_person: string
  /** 公司简称. */
  short_name: string
  /** 银行账号. */
  bank_account?: string
  /** 开户行. */
  bank_name?: string
  /** 公司电话. */
  phone?: string
}

export interface GetTaxiResponse {
  /** 公司商户号. */
  company_mchid: string
  /** 行政区划代码. */
  region_id: number
  /** 公司名称. */
  company_name: string
  /** 副班司机资格证号. */
  deputy_license: string
  /** 主班司机资格证号. */
  main_license: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 是否支持开票. */
  support_invoice: boolean
  /** 出租车状态. */
  taxi_state: string
}

export interface GetUserTaxiOrderByTokenResponse {
  /** 行政区划代码. */
  region_id: number
  /** 营运资格证号. */
  driver_license: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 乘客行程单来源. */
  source: string
  /** 上车时间. RFC 3339. */
  up_time: string
  /** 面对面付款金额. In fen. */
  pay_amount?: number
  /** 面对面付款时间. RFC 3339. */
  pay_time?: string
}

export interface InsertCardRequest {
  /** 用户标识. */
  openid: string
  /** 出租车经营主体商户号. */
  company_mchid: string
  /** 行政区划代码. */
  region_id: number
  /** 营运资格证号. */
  driver_license: string
  /** 发票卡券信息. */
  fapiao_card_information: FapiaoCard
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 面对面付款单号. */
  trade_number: string
  /** 应用ID. */
  appid?: string | undefined
  /** 获取乘客行程单详情的凭证. */
  token?: string | undefined
}

export interface InsertCardResponse {
  /** 插入用户卡包的公众号AppID. */
  card_appid: string
  /** 出租车电子发票卡券模板ID. */
  card_id: string
  /** 用户在插卡公众号下的OpenID. */
  card_openid: string
  /** 出租车电子发票在卡包中的编码. */
  card_code: string
}

export interface Links {
  /** 下一页链接. */
  next?: string
  /** 上一页链接. */
  prev?: string
  /** 当前链接. */
  self?: string
}

export interface ListUserTaxiOrdersResponse {
  offset: number
  /** 最大资源条数. */
  limit: number
  /** 资源总条数. Of all pages. */
  total_count: number
  /** 乘客行程单详情. */
  data: UserTaxiOrder[]
  /** 相关链接. */
  links?: Links
}

export interface PhotoDigest {
  /** 哈希类型. */
  hash_type?: string | undefined
  /** 哈希值. Of the file, after decompression. */
  hash_value?: string | undefined
}

export interface PunchAttendanceRequest {
  /** 行政区划ID. */
  region_id: number
  /** 营运资格证号. */
  driver_license: string
  /** 事件发生时间. RFC 3339. */
  event_time: string
  /** 事件类型. */
  event_type: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
}

export interface Seller {
  /** 名称. */
  name: string
  /** 纳税人识别号. */
  taxpayer_id: string
  /** 地址. */
  address: string
  /** 银行账号. */
  bank_account?: string | undefined
  /** 开户银行. */
  bank_name?: string | undefined
  /** 电话. */
  telephone?: string | undefined
}

export interface UpdateDriverRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 行政区划ID. */
  region_id: number
  /** 公司名称. */
  company_name: string
  /** 司机类别. */
  driver_category: string
  /** 营运资格证号. */
  driver_license: string
  /** 司机姓名. Encrypted on the wire. */
  driver_name: string
  /** 岗位状态. */
  driver_status: string
  /** 司机身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 司机头像. */
  driver_photo?: DriverPhoto | undefined
}

export interface UpdateDriverResponse {
  /** 商户号. */
  mchid: string
  /** 行政区划ID. */
  region_id: number
  /** 公司名称. */
  company_name: string
  /** 司机类别. */
  driver_category: string
  /** 营运资格证号. */
  driver_license: string
  /** 司机姓名. Encrypted on the wire. */
  driver_name: string
  /** 岗位状态. */
  driver_status: string
  /** 司机身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 司机头像. */
  driver_photo?: DriverPhoto
}

export interface UpdateTaxiRequest {
  /** 行政区划ID. */
  region_id: number
  /** 公司名称. */
  company_name: string
  /** 主班司机资格证号. */
  main_license: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 副班司机资格证号. */
  deputy_license?: string | undefined
  /** 开票标记. */
  invoice_flag?: string | undefined
  /** 出租车状态. */
  taxi_state?: TaxiState | undefined
}

export interface UpdateTaxiResponse {
  /** 行政区划ID. */
  region_id: number
  /** 公司名称. */
  company_name: string
  /** 主班司机资格证号. */
  main_license: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 商户号. */
  mchid?: string
  /** 副班司机资格证号. */
  deputy_license?: string
}

export interface UploadFileResponse {
  /** 出租车电子发票文件ID. */
  fapiao_media_id: string
}

export interface UserTaxiOrder {
  /** 营运资格证号. */
  driver_license: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 上车时间. RFC 3339. */
  up_time: string
}

/** 出租车状态 */
export type TaxiState =
  | 'IN_OPERATION'
  | 'OUT_OPERATION'
  | (string & {})
