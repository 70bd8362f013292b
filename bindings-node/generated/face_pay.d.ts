// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Paying by face and by palm (刷脸与刷掌支付). */
export interface FacePayService {
  /**
   * Get an organisation (查询机构信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getOrganization(args?: GetOrganizationArguments, options?: sdk.CallOptions): sdk.Call<GetOrganizationResponse>
  /**
   * Get a user of an organisation (刷脸用户信息查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getOrganizationUser(args: GetOrganizationUserArguments, options?: sdk.CallOptions): sdk.Call<GetOrganizationUserResponse>
  /**
   * Change a user of an organisation (刷脸用户信息修改).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  updateOrganizationUser(args: UpdateOrganizationUserArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * End the agreement of a user of an organisation (解除刷脸用户签约关系).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  terminateOrganizationUserContract(args: TerminateOrganizationUserContractArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Create the token of an authorization (获取凭证授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  createToken(args?: CreateTokenRequest, options?: sdk.CallOptions): sdk.Call<CreateTokenResponse>
  /**
   * Begin the signing of an agreement (预签约接口).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  preSignContract(args: PreSignContractRequest, options?: sdk.CallOptions): sdk.Call<PreSignContractResponse>
  /**
   * Query an agreement (签约查询接口).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getContract(args: GetContractArguments, options?: sdk.CallOptions): sdk.Call<GetContractResponse>
  /**
   * List the users whose face is to be taken again (查询重采用户列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  listFaceCollections(args: ListFaceCollectionsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListFaceCollectionsResponse, FaceCollection>
  /**
   * Query the retaking of a face (查询重采请求详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getFaceCollection(args: GetFaceCollectionArguments, options?: sdk.CallOptions): sdk.Call<FaceCollection>
  /**
   * Get the authorization of a device (获取authinfo).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  getAuthInfo(args: GetAuthInfoRequest, options?: sdk.CallOptions): sdk.Call<GetAuthInfoResponse>
  /**
   * Get the name that a user has authorised (查询用户授权的实名信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
   */
  getAuthorizedUser(args: GetAuthorizedUserArguments, options?: sdk.CallOptions): sdk.Call<GetAuthorizedUserResponse>
  /**
   * Charge a user who was recognised (申请扣款接口).
   *
   * When the answer is lost, ask with `getTransaction`. Never charge again before.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateTransactionResponse>
  /**
   * Query a charge (查单接口).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getTransaction(args: GetTransactionArguments, options?: sdk.CallOptions): sdk.Call<GetTransactionResponse>
  /**
   * Get the link by which a user pays what is owed (获取还款链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  getRepaymentUrl(args: GetRepaymentUrlRequest, options?: sdk.CallOptions): sdk.Call<GetRepaymentUrlResponse>
  /**
   * Begin the authorization of a palm (服务关联预授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014481990
   */
  preauthorizePalm(args: PreauthorizePalmRequest, options?: sdk.CallOptions): sdk.Call<PreauthorizePalmResponse>
  /**
   * Query the authorization of a palm (查询刷掌授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014482017
   */
  getPalmAuthorization(args: GetPalmAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<GetPalmAuthorizationResponse>
  /**
   * List devices (智能设备列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
   */
  listDevices(args: ListDevicesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListDevicesResponse, Device>
  /**
   * Get the factory inspection of a device (获取出厂检查结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
   */
  getDeviceInspection(args: GetDeviceInspectionArguments, options?: sdk.CallOptions): sdk.Call<GetDeviceInspectionResponse>
}

/** Arguments of `getOrganization`. */
export interface GetOrganizationArguments {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id?: string | undefined
  /** 机构名称. */
  organization_name?: string | undefined
}

/** Arguments of `getOrganizationUser`. */
export interface GetOrganizationUserArguments {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 商户刷脸用户ID. The merchant's own number of the user. */
  out_user_id: string
}

/** Arguments of `updateOrganizationUser`. */
export interface UpdateOrganizationUserArguments extends UpdateOrganizationUserRequest {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 商户刷脸用户ID. The merchant's own number of the user. */
  out_user_id: string
}

/** Arguments of `terminateOrganizationUserContract`. */
export interface TerminateOrganizationUserContractArguments {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
  /** WeChat Pay's number of the user. */
  user_id: string
}

/** Arguments of `getContract`. */
export interface GetContractArguments {
  /** 签约ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 商户签约小程序APPID. */
  appid?: string | undefined
}

/** Arguments of `listFaceCollections`. */
export interface ListFaceCollectionsArguments {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 列表偏移. Items to skip, from 0. */
  offset?: number | undefined
  /** 资源个数. Items per page. */
  limit?: number | undefined
}

/** Arguments of `getFaceCollection`. */
export interface GetFaceCollectionArguments {
  /** 重采ID. */
  collection_id: string
}

/** Arguments of `getAuthorizedUser`. */
export interface GetAuthorizedUserArguments {
  /** 终端设备识别用户成功后返回的凭证. From the terminal that recognised the user. */
  face_sid: string
  /** 微信分配的公众账号ID. */
  appid: string
  /** 标识本次请求获取的信息类型. */
  info_type: InfoType
  sub_mchid?: string | undefined
  /** 微信分配的子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  sub_serial_no?: string | undefined
}

/** Arguments of `getTransaction`. */
export interface GetTransactionArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 平台产品ID. */
  business_product_id: BusinessProductId
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `getPalmAuthorization`. */
export interface GetPalmAuthorizationArguments {
  openid: string
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
}

/** Arguments of `listDevices`. */
export interface ListDevicesArguments {
  /** Items to skip, from 0. */
  offset: number
  /** 最大资源条数. Items per page. */
  limit: number
}

/** Arguments of `getDeviceInspection`. */
export interface GetDeviceInspectionArguments {
  /** 设备序列号. The serial number on the device. */
  device_sn: string
}

export interface Amount {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: Currency
  /** 总金额. In fen. */
  total: number
}

export interface Business {
  /** 平台产品ID. One of 2 and 11. */
  business_product_id: number
  /** 平台场景ID. One of 3, 4, 5, 6, 124, 125 and 126. */
  business_scene_id: number
}

export interface CreateTokenRequest {
  /** 使用场景. */
  scene?: string | undefined
  /** 小程序. */
  web_init_data?: WebInitData | undefined
}

export interface CreateTokenResponse {
  /** 授权凭证. */
  token?: string
}

export interface CreateTransactionRequest {
  /** 支付凭证. From the terminal that recognised the user. */
  auth_code: string
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 服务商公众号appid. */
  sp_appid?: string | undefined
  /** 子商户公众号appid. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 商品信息. What is bought; shown to the user. */
  description?: string | undefined
  /** 金额信息. */
  amount?: Amount | undefined
  /** 商户附加信息. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 业务信息. */
  business?: Business | undefined
  /** 优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 支付场景信息. */
  scene_info?: CreateTransactionScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface CreateTransactionResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商公众号appid. */
  sp_appid: string
  /** 子商户公众号appid. */
  sub_appid?: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string
  /** 商品信息. What is bought; shown to the user. */
  description?: string
  /** 还款微信订单号. WeChat Pay's number of the payment that settled the debt. */
  repayment_transaction_id?: string
  /** 金额信息. */
  amount?: Amount
  /** 商户附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 欠款状态. Whether the user still owes the amount. */
  debt_state?: string
  /** 错误分类. */
  error_type?: string
  /** 支付用户信息. */
  payer?: Payer
  /** 优惠信息列表. The coupons that were used. */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息. */
  scene_info?: Scene
  /** 支付成功时间. RFC 3339. */
  success_time?: string
  /** 交易状态. */
  trade_state?: string
  /** 交易描述. */
  trade_state_description?: string
  /** 交易类型. */
  trade_type?: TradeType
}

export interface CreateTransactionScene {
  /** 设备IP. */
  device_ip: string
}

export interface Device {
  /** 商户号. */
  mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  /** 激活状态. */
  activation_status?: ActivationStatus
  /** 激活时间. RFC 3339. */
  activation_time?: string
  /** 刷脸应用软件模式. */
  app_scene?: string
  /** 刷脸应用软件模式代码. */
  app_scene_code?: string
  /** 摄像头序列号. */
  camera_sn?: string
  /** 设备品类. */
  device_category?: string
  /** 设备品类代码. */
  device_category_code?: string
  /** 设备类型. */
  device_class?: string
  /** 设备类型代码. */
  device_class_code?: string
  /** 设备型号. */
  device_model?: string
  /** 设备序列号. The serial number on the device. */
  device_sn?: string
  /** 商户简称. */
  merchant_shortname?: string
  /** 刷脸应用操作系统. */
  operating_system?: string
  /** 子商户简称. */
  sub_merchant_shortname?: string
}

export interface FaceCollection {
  /** 重采ID. */
  collection_id: string
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 用户ID. WeChat Pay's number of the user. */
  use_id: string
  /** 重采状态. `COLLECTION_REQUIRED`: a new photo is needed; `PHOTO_UPLOADED`: it was uploaded; `COMPLETE`: confirmed. */
  collection_state: CollectionState
  /** 支付用户确认时间. RFC 3339. */
  confirm_time?: string
  /** 注册照上传时间. RFC 3339. */
  register_photo_upload_time?: string
}

export interface GetAuthInfoRequest {
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商公众号appid. */
  sp_appid: string
  /** 设备id. */
  device_id: string
  /** 机构id. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 原始数据. As the device gave it. */
  raw_data: string
  /** 子商户公众号appid. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface GetAuthInfoResponse {
  /** 授权信息. */
  authinfo: string
}

export interface GetAuthorizedUserResponse {
  openid?: string
  /** 子公众下的openid. */
  sub_openid?: string
  union_id?: string
  /** 姓名信息. */
  real_name_info?: RealNameIdentity
}

export interface GetContractResponse {
  /** 商户号. */
  mchid: string
  /** 签约ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 签约卡来源. `MERCHANT_LIMITED_BANK_CARD`: the card that the merchant named; `USER_SELECT_FREE`: chosen by the user. */
  contract_bank_card_from: ContractBankCardFrom
  /** 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any. */
  contract_mode: ContractMode
  /** 签约时间. RFC 3339. */
  contract_signed_time: string
  /** 签约状态. */
  contract_state: ContractState
  /** 签约用户openid. */
  openid?: string
  /** 用户ID. WeChat Pay's number of the user. */
  use_id?: string
  /** 解约时间. RFC 3339. */
  contract_terminated_time?: string
}

export interface GetDeviceInspectionResponse {
  /** 刷脸应用版本号. */
  app_version: string
  /** 蓝牙MAC地址. */
  bluetooth_mac: string
  /** 摄像头序列号. */
  camera_sn: string
  /** 设备序列号. The serial number on the device. */
  device_sn: string
  /** 国际移动设备识别码. */
  imei: string
  /** 查询时间. RFC 3339. */
  inspect_time: string
  /** 查询结果. */
  result: Result
  /** 有线网卡MAC地址. */
  wired_mac: string
  /** 无线网卡MAC地址. */
  wireless_mac: string
  /** 错误信息. */
  errors?: string[]
  /** 告警信息. */
  warnings?: string[]
}

export interface GetOrganizationResponse {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id?: string
  /** 机构名称. */
  organization_name?: string
}

export interface GetOrganizationUserResponse {
  /** 用户状态. */
  status?: Status
  /** 签约ID. WeChat Pay's number of the agreement. */
  contract_id?: string
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id?: string
  /** 商户刷脸用户ID. The merchant's own number of the user. */
  out_user_id?: string
  /** 刷脸用户ID. WeChat Pay's number of the user. */
  use_id?: string
  /** 签约状态. */
  contract_state?: ContractState
  /** 人脸图片上传状态. */
  face_image_ok?: boolean
  /** 职工信息. */
  staff_info?: Staff
  /** 学生信息. */
  student_info?: Student
  /** 姓名. */
  user_name?: string
  /** 用户类型. `STUDENT` or, for staff, `STUFF`. */
  user_type?: UserType
}

export interface GetPalmAuthorizationResponse {
  openid?: string
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id?: string
  /** 授权时间. RFC 3339. */
  authorize_time?: string
  /** 授权状态. */
  state?: State
}

export interface GetRepaymentUrlRequest {
  /** 机构id. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 商户用户ID. The merchant's own number of the user. */
  out_user_id: string
}

export interface GetRepaymentUrlResponse {
  /** 链接过期时间. RFC 3339. */
  expire_at: string
  /** 还款链接. Send it to the user, who pays there. */
  repayment_url: string
}

export interface GetTransactionResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商公众号appid. */
  sp_appid: string
  /** 交易状态. */
  trade_state: string
  /** 子商户公众号appid. */
  sub_appid?: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string
  /** 商品信息. What is bought; shown to the user. */
  description?: string
  /** 还款微信订单号. WeChat Pay's number of the payment that settled the debt. */
  repayment_transaction_id?: string
  /** 金额信息. */
  amount?: Amount
  /** 商户附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 欠款状态. Whether the user still owes the amount. */
  debt_state?: string
  /** 错误分类. */
  error_type?: string
  /** 支付用户信息. */
  payer?: Payer
  /** 优惠信息列表. The coupons that were used. */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息. */
  scene_info?: Scene
  /** 支付成功时间. RFC 3339. */
  success_time?: string
  /** 交易描述. */
  trade_state_description?: string
  /** 交易类型. */
  trade_type?: TradeType
}

export interface Identification {
  /** 证件ID. Encrypted on the wire. */
  identification_number: string
  /** 证件类型. */
  identification_type: IdentificationType
}

export interface LimitBankCard {
  /** 银行卡号. Encrypted on the wire. */
  bank_card_number?: string | undefined
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string | undefined
  /** 开卡人证件. */
  identification?: Identification | undefined
  /** 开卡人姓名. Encrypted on the wire. */
  identification_name?: string | undefined
  /** 开卡预留手机号. Encrypted on the wire. */
  phone?: string | undefined
  /** 银行卡有效期. */
  valid_thru?: string | undefined
}

export interface Links {
  /** 下一页链接. */
  next?: string
  /** 上一页链接. */
  prev?: string
  /** 当前链接. */
  self?: string
}

export interface ListDevicesResponse {
  /** 分页起始位置. */
  offset: number
  /** 最大资源条数. */
  limit: number
  /** 资源总条数. Of all pages. */
  total_count: number
  /** 设备列表. */
  data: Device[]
  /** 相关链接. */
  links: Links
}

export interface ListFaceCollectionsResponse {
  /** 重采列表. */
  face_collections: FaceCollection[]
}

export interface Payer {
  /** 公众下的openid. */
  sp_openid?: string
  /** 子公众下的openid. */
  sub_openid?: string
}

export interface PreSignContractRequest {
  /** 业务类型. */
  business_name: string
  /** 刷脸用户信息. */
  facepay_user: User
  /** 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any. */
  contract_mode?: ContractMode | undefined
  /** 签约指定银行卡. */
  limit_bank_card?: LimitBankCard | undefined
}

export interface PreSignContractResponse {
  /** 会话ID. Handed to the page where the user signs. */
  presign_token: string
}

export interface PreauthorizePalmRequest {
  openid: string
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id?: string | undefined
  /** 预授权会话ID. */
  preauthorize_session_id?: string | undefined
}

export interface PreauthorizePalmResponse {
  /** 预授权token. */
  permission_token: string
}

export interface RealNameIdentity {
  /** 加密后的身份证号. Encrypted on the wire. */
  encrypted_credential_id?: string
  /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11. */
  credential_type?: number
  /** 加密后的姓名信息. Encrypted on the wire. */
  encrypted_real_name?: string
}

export interface Scene {
  /** 设备IP. */
  device_ip?: string
}

export interface Settlement {
  /** 是否支持分账. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
}

export interface Staff {
  /** 职业. */
  occupation?: string | undefined
}

export interface Student {
  /** 班级名. */
  class_name?: string | undefined
}

export interface UpdateOrganizationUserRequest {
  /** 状态. */
  status?: Status | undefined
  /** 手机号. Encrypted on the wire. */
  phone?: string | undefined
  /** 职工信息. */
  staff_info?: Staff | undefined
  /** 学生信息. */
  student_info?: Student | undefined
  /** 姓名. Encrypted on the wire. */
  user_name?: string | undefined
  /** 用户类型. `STUDENT` or, for staff, `STUFF`. */
  user_type?: UserType | undefined
}

export interface User {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 商户用户ID. The merchant's own number of the user. */
  out_user_id: string
  /** 证件信息. */
  identification?: Identification | undefined
  /** 刷脸用户名. */
  identification_name?: string | undefined
  /** 手机号码. Encrypted on the wire. */
  phone?: string | undefined
}

export interface UserStateChangeResource {
  /** 微信APPID. */
  appid: string
  /** 微信用户openid. */
  openid: string
  /** 签约ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 商户号. */
  mch_id: string
  /** 机构编号. The school or company whose users pay by face or palm. */
  organization_id: string
  /** 商户刷脸用户ID. The merchant's own number of the user. */
  out_user_id: string
  /** 微信刷脸用户ID. WeChat Pay's number of the user. */
  user_id: string
  /** 通知创建时间. */
  notify_create_time: string
}

export interface WebInitData {
  /** 机构ID. The school or company whose users pay by face or palm. */
  organization_id?: string | undefined
  /** 商户刷脸用户ID. The merchant's own number of the user. */
  out_user_id?: string | undefined
}

/** 激活状态 */
export type ActivationStatus =
  | 'ACTIVATED'
  | 'INACTIVATED'
  | (string & {})

/** 平台产品ID */
export type BusinessProductId =
  | '2'
  | '11'
  | (string & {})

/** 重采状态 */
export type CollectionState =
  | 'COLLECTION_REQUIRED'
  | 'PHOTO_UPLOADED'
  | 'COMPLETE'
  | (string & {})

/** 签约卡来源 */
export type ContractBankCardFrom =
  | 'MERCHANT_LIMITED_BANK_CARD'
  | 'USER_SELECT_FREE'
  | (string & {})

/** 签约模式 */
export type ContractMode =
  | 'LIMIT_BANK_CARD'
  | 'PRIORITY_BANK_CARD'
  | 'LIMIT_NONE'
  | (string & {})

/** 签约状态 */
export type ContractState =
  | 'NOT_CONTRACTED'
  | 'TERMINATED'
  | 'CONTRACTED'
  | (string & {})

/** 货币类型 */
export type Currency =
  | 'CNY'
  | (string & {})

/** 证件类型 */
export type IdentificationType =
  | 'IDCARD'
  | (string & {})

/** 标识本次请求获取的信息类型 */
export type InfoType =
  | 'ASK_UNIONID'
  | 'ASK_REAL_NAME'
  | (string & {})

/** 查询结果 */
export type Result =
  | 'SUCCESS'
  | 'WARN'
  | 'FAIL'
  | (string & {})

/** 授权状态 */
export type State =
  | 'AUTHORIZATION_STATE_NONE'
  | 'AUTHORIZATION_STATE_ON'
  | 'AUTHORIZATION_STATE_OFF'
  | (string & {})

/** 用户状态 */
export type Status =
  | 'NORMAL'
  | 'DISABLED'
  | (string & {})

/** 交易类型 */
export type TradeType =
  | 'NATIVE'
  | 'JSAPI'
  | 'APP'
  | 'MWEB'
  | 'AUTH'
  | (string & {})

/** 用户类型 */
export type UserType =
  | 'STUDENT'
  | 'STUFF'
  | (string & {})
