// Generated from api/education.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Education fees (教育缴费). */
export interface EducationService {
  /**
   * Query an agreement of renewal by `contract_id` (通过协议号查询签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   */
  getPapayContract(args: GetPapayContractArguments, options?: sdk.CallOptions): sdk.Call<PapayContract>
  /**
   * Begin the signing of an agreement of renewal (预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   */
  preSignPapayContract(args: PreSignPapayContractRequest, options?: sdk.CallOptions): sdk.Call<PreSignPapayContractResponse>
  /**
   * Terminate an agreement of renewal (解约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   */
  terminatePapayContract(args: TerminatePapayContractArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Charge the user under an agreement of renewal (教育通扣款受理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   */
  createPapayTransaction(args: CreatePapayTransactionRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query a charge of renewal by `transaction_id` (微信订单号查单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   */
  getPapayTransactionByTransactionId(args: GetPapayTransactionByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<PapayTransaction>
  /**
   * Query a charge of renewal by `out_trade_no` (商户订单号查单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   */
  getPapayTransactionByOutTradeNo(args: GetPapayTransactionByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<PapayTransaction>
  /**
   * Tell the user that a charge is coming (发送扣款预通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   */
  sendPapayNotification(args: SendPapayNotificationArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * List a user's agreements of renewal (通过用户标识查询签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   */
  listPapayUserContracts(args: ListPapayUserContractsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPapayUserContractsResponse, PapayContract>
  /**
   * List the redemptions of a QQ account (通过QQ账号查询核销订单列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  listStarOrders(args: ListStarOrdersArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStarOrdersResponse, StarOrder>
  /**
   * Redeem a right (创建核销订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  createStarOrder(args: CreateStarOrderRequest, options?: sdk.CallOptions): sdk.Call<StarOrder>
  /**
   * Get a user's rights by `openid` (通过微信用户标识查询用户信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  getStarUserByOpenid(args: GetStarUserByOpenidArguments, options?: sdk.CallOptions): sdk.Call<GetStarUserByOpenidResponse>
  /**
   * Get a user's rights by `qq` (通过QQ账号查询用户信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  getStarUserByQq(args: GetStarUserByQqArguments, options?: sdk.CallOptions): sdk.Call<GetStarUserByQqResponse>
  /**
   * Begin the signing of an agreement for campus payments (预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468952
   */
  preSignSchoolContract(args: PreSignSchoolContractRequest, options?: sdk.CallOptions): sdk.Call<PreSignSchoolContractResponse>
  /**
   * Query an agreement for campus payments (通过协议号查询签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468959
   */
  getSchoolContract(args: GetSchoolContractArguments, options?: sdk.CallOptions): sdk.Call<SchoolContract>
  /**
   * Terminate an agreement for campus payments (商户主动解约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469025
   */
  terminateSchoolContract(args: TerminateSchoolContractArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Charge the user under an agreement for campus payments (扣款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469030
   */
  createSchoolTransaction(args: CreateSchoolTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateSchoolTransactionResponse>
  /**
   * Query a campus charge by `transaction_id` (微信支付订单号查单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469063
   */
  getSchoolTransactionByTransactionId(args: GetSchoolTransactionByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<SchoolTransaction>
  /**
   * Query a campus charge by `out_trade_no` (商户订单号查单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469097
   */
  getSchoolTransactionByOutTradeNo(args: GetSchoolTransactionByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<SchoolTransaction>
  /**
   * List a user's agreements for campus payments (查询用户签约列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468993
   */
  listSchoolUserContracts(args: ListSchoolUserContractsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListSchoolUserContractsResponse, SchoolContract>
  /**
   * Get whether a user owes campus payments (商户查询用户欠款状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469161
   */
  getSchoolUserDebtState(args: GetSchoolUserDebtStateArguments, options?: sdk.CallOptions): sdk.Call<GetSchoolUserDebtStateResponse>
}

/** Arguments of `getPapayContract`. */
export interface GetPapayContractArguments {
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 服务商APPID. */
  appid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
}

/** Arguments of `terminatePapayContract`. */
export interface TerminatePapayContractArguments {
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getPapayTransactionByTransactionId`. */
export interface GetPapayTransactionByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getPapayTransactionByOutTradeNo`. */
export interface GetPapayTransactionByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `sendPapayNotification`. */
export interface SendPapayNotificationArguments extends SendPapayNotificationRequest {
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `listPapayUserContracts`. */
export interface ListPapayUserContractsArguments {
  /** 服务商APPID下的用户标识. */
  openid: string
  /** 服务商APPID. */
  appid: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 分页页码. The page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 子商户APPID下的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 签约状态. */
  contract_status?: ContractStatus | undefined
}

/** Arguments of `listStarOrders`. */
export interface ListStarOrdersArguments {
  appid: string
  /** 分页页码. The page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 用户在appid下的唯一标识. */
  wechat_openid?: string | undefined
  /** 用户QQ账号. */
  qq?: string | undefined
}

/** Arguments of `getStarUserByOpenid`. */
export interface GetStarUserByOpenidArguments {
  /** 用户在appid下的唯一标识. */
  wechat_openid: string
  /** 商户appid. */
  appid: string
}

/** Arguments of `getStarUserByQq`. */
export interface GetStarUserByQqArguments {
  /** 用户QQ账号. */
  qq: string
  /** 商户appid. */
  appid: string
}

/** Arguments of `getSchoolContract`. */
export interface GetSchoolContractArguments {
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `terminateSchoolContract`. */
export interface TerminateSchoolContractArguments {
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getSchoolTransactionByTransactionId`. */
export interface GetSchoolTransactionByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getSchoolTransactionByOutTradeNo`. */
export interface GetSchoolTransactionByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `listSchoolUserContracts`. */
export interface ListSchoolUserContractsArguments {
  /** 商户appid下的用户标识. */
  openid: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 签约状态. */
  contract_status: string
  /** 分页页码. The page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

/** Arguments of `getSchoolUserDebtState`. */
export interface GetSchoolUserDebtStateArguments {
  /** 商户appid下的用户标识. */
  openid: string
}

export interface Amount {
  /** 订单金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 折扣. */
  discount_total?: number
  /** 用户支付金额. In fen. */
  payer_total?: number
}

export interface BankCard {
  /** 签约银行卡号. Encrypted on the wire. */
  bank_card_no: string
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string | undefined
  /** 银行卡开卡预留手机号. Encrypted on the wire. */
  phone?: string | undefined
  /** 银行卡有效期. */
  valid_thru?: string | undefined
}

export interface ContractInformation {
  /** 签约时间. RFC 3339. */
  create_time?: string
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id?: string
  /** 签约状态. */
  contract_status?: string
}

export interface CreatePapayTransactionAmount {
  /** 总金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface CreatePapayTransactionRequest {
  /** 服务商APPID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 订单金额. */
  amount: CreatePapayTransactionAmount
  /** 商品或支付单简要描述. */
  body: string
  /** 设备信息. */
  device_information: Device
  /** 支付回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 场景信息枚举. */
  trade_scene: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
}

export interface CreateSchoolTransactionAmount {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 总金额. In fen. */
  total: number
}

export interface CreateSchoolTransactionRequest {
  /** 商户appid. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 用户账号. */
  user_id: string
  /** 订单金额. */
  amount: CreateSchoolTransactionAmount
  /** 设备信息. */
  device_info: Device
  /** 商户接收通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 场景信息. */
  scene_info: Scene
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户appid. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 扣款模式. */
  payment_mode?: string | undefined
  /** 分账结算信息. */
  settle_info?: Settlement | undefined
}

export interface CreateSchoolTransactionResponse {
  /** 商户号. */
  mchid: string
  /** 商户AppID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: Amount
  /** 设备信息. */
  device_info: Device
  /** 交易状态. */
  trade_state: string
  /** 子商户号. */
  sub_mchid?: string
  /** 子商户AppID. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 支付者. */
  payer?: Payer
  /** 优惠详情. */
  promotion_detail?: Promotion[]
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_desc?: string
  /** 交易类型. */
  trade_type?: string
}

export interface CreateStarOrderRequest {
  appid: string
  /** 权益核销时间. RFC 3339. */
  create_time: string
  /** 权益ID. */
  right_id: string
  /** 用户在appid下的唯一标识. */
  wechat_openid?: string | undefined
  /** 用户QQ账号. */
  qq?: string | undefined
}

export interface Device {
  /** 商户端设备ip. */
  device_ip: string
  /** 设备号. */
  device_id?: string | undefined
}

export interface EntrustReleaseResource {
  /** 微信AppId. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 枚举值. */
  trade_state: string
  /** 微信支付分配的商户号. */
  sp_mchid?: string
  /** 微信支付分配的商户号. */
  sub_mchid?: string
  sub_appid?: string
  /** 用户唯一标识. */
  openid?: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  sub_openid?: string
  /** 订单金额信息. */
  amount?: Amount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 签约信息. */
  contract_information?: ReleasedContractInformation
  /** 设备信息. */
  device_information?: EntrustResourceDevice
  /** 支付者. */
  payer?: Payer
  /** 优惠详情. */
  promotion_detail?: Promotion[]
  success_time?: string
  trade_state_description?: string
}

export interface EntrustResourceDevice {
  /** 商户端设备IP. */
  payer_total: string
  /** 商户设备号. */
  device_id?: string
}

export interface EntrustSigningResource {
  /** 微信支付分配的商户号. */
  sp_mchid: string
  /** 微信AppId. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 设备信息. */
  device_information: EntrustResourceDevice
  /** 枚举值. */
  trade_state: string
  /** 微信支付分配的商户号. */
  sub_mchid?: string
  sub_appid?: string
  /** 用户唯一标识. */
  openid?: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  sub_openid?: string
  /** 订单金额信息. */
  amount?: Amount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 签约信息. */
  contract_information?: ContractInformation
  /** 支付者. */
  payer?: Payer
  /** 优惠详情. */
  promotion_detail?: Promotion[]
  success_time?: string
  trade_state_description?: string
}

export interface GetSchoolUserDebtStateResponse {
  /** 商户appid. */
  appid: string
  /** 商户appid下的用户标识. */
  openid: string
  /** 用户欠款状态更新时间. RFC 3339. */
  update_time: string
  /** 当前用户欠款笔数. */
  debt_count: number
  /** 用户状态. */
  state: string
}

export interface GetStarUserByOpenidResponse {
  appid: string
  /** 用户在appid下的唯一标识. */
  wechat_openid: string
  /** 是否学生. */
  education_star_student: boolean
  /** 用户QQ账号. */
  qq?: string
  /** 注册时间. RFC 3339. */
  register_time?: string
}

export interface GetStarUserByQqResponse {
  /** 商户appid. */
  appid: string
  /** 用户在appid下的唯一标识. */
  wechat_openid: string
  /** 学生标识. */
  education_star_student: boolean
  /** 用户QQ账号. */
  qq: string
  /** 注册时间. RFC 3339. */
  register_time?: string
}

export interface Identity {
  /** 证件类型. Encrypted on the wire. */
  credential_type: string
  /** 姓名. Encrypted on the wire. */
  real_name: string
  /** 身份证号. Encrypted on the wire. */
  id_card_number?: string | undefined
}

export interface Links {
  /** 当前链接. */
  self: string
  /** 下一页链接. */
  next?: string
  /** 上一页链接. */
  prev?: string
}

export interface ListPapayUserContractsResponse {
  /** 分页页码. */
  offset?: number
  /** 分页大小. */
  limit?: number
  /** 总数量. Of all pages. */
  total_count?: number
  /** 结果集. */
  data?: PapayContract[]
}

export interface ListSchoolUserContractsResponse {
  /** 分页开始位置. */
  offset: number
  /** 最大资源条数. */
  limit: number
  /** 资源总条数. Of all pages. */
  total_count: number
  /** 相关链接. */
  links: Links
  /** 查询结果列表. */
  data?: SchoolContract[]
}

export interface ListStarOrdersResponse {
  /** 总数量. Of all pages. */
  total_count: number
  /** 结果集. */
  data: StarOrder[]
  /** 分页页码. */
  offset?: number
  /** 分页大小. */
  limit?: number
}

export interface PapayContract {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 服务商APPID. */
  appid: string
  /** 子商户号. */
  sub_mchid?: string
  /** 子商户APPID. */
  sub_appid?: string
  /** 服务商APPID下的用户标识. */
  openid?: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id?: string
  /** 子商户APPID下的用户标识. */
  sub_openid?: string
  /** 签约信息. */
  contract_information?: ContractInformation
}

export interface PapayTransaction {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 服务商APPID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: Amount
  /** 设备信息. */
  device_information: Device
  /** 交易状态. */
  trade_state: string
  /** 子商户号. */
  sub_mchid?: string
  /** 子商户APPID. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 支付者. */
  payer?: Payer
  /** 优惠详情. */
  promotion_detail?: Promotion[]
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_description?: string
}

export interface PapayTransactionResource {
  /** 微信商户号. */
  mchid: string
  /** 微信AppId. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 金额信息. */
  amount: Amount
  /** 交易状态. */
  trade_state: string
  /** 交易状态描述. */
  trade_state_description: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 设备信息. */
  device_information?: PapayTransactionResourceDevice
  /** 支付者信息. */
  payer?: PapayTransactionResourcePayer
  /** 优惠信息. */
  promotion_detail?: PapayTransactionResourcePromotion[]
  /** 支付完成时间. RFC 3339. */
  success_time?: string
}

export interface PapayTransactionResourceDevice {
  /** 商户端设备号. */
  device_id?: string
  /** 商户端设备IP. */
  device_ip?: string
}

export interface PapayTransactionResourcePayer {
  /** 用户唯一标识. */
  openid: string
  /** 用户在子商户下的唯一标识. */
  sub_openid: string
}

export interface PapayTransactionResourcePromotion {
  /** 券ID. */
  coupon_id: string
  /** 优惠类型. */
  type: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 优惠范围. */
  scope: string
  /** 活动ID. */
  stock_id?: string
  /** 优惠名称. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 商户出资. In fen. */
  merchant_contribute?: number
  /** 其他出资. In fen. */
  other_contribute?: number
  /** 微信出资. In fen. */
  wechatpay_contribute?: number
}

export interface Payer {
  /** 服务商APPID下的用户标识. */
  openid?: string
  /** 子商户APPID下的用户标识. */
  sub_openid?: string
}

export interface PreSignPapayContractRequest {
  /** 服务商APPID. */
  appid: string
  /** 服务商APPID下的用户标识. */
  openid: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 用户账号. */
  user_id: string
  /** 首次扣款日期. */
  period_start_date: string
  /** 场景信息枚举. */
  trade_scene: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 子商户APPID下的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface PreSignPapayContractResponse {
  /** 预签约号. */
  presign_token: string
}

export interface PreSignSchoolContractRequest {
  /** 商户appid. */
  appid: string
  /** 商户appid下的用户标识. */
  openid: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 学校编号. */
  school_id: string
  /** 用户账号. */
  user_id: string
  /** 外部签约号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 签约银行卡. */
  bank_card?: BankCard | undefined
  /** 签约模式. */
  contract_mode?: string | undefined
  /** 是否允许降级为普通签约模式. */
  downgrade_default_contract?: boolean | undefined
  /** 实名信息. */
  identity?: Identity | undefined
}

export interface PreSignSchoolContractResponse {
  /** 预签约码. */
  presign_token: string
}

export interface Promotion {
  /** 活动ID. */
  stock_id?: string
  /** 券ID. */
  coupon_id?: string
  /** 优惠类型. */
  type?: string
  /** 优惠名称. */
  name?: string
  /** 优惠券面额. In fen. */
  amount?: number
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 商户出资. In fen. */
  merchant_contribute?: number
  /** 其他出资. In fen. */
  other_contribute?: number
  /** 优惠范围. */
  scope?: string
  /** 微信出资. In fen. */
  wechatpay_contribute?: number
}

export interface ReleasedContractInformation {
  /** 枚举值. */
  contract_status: string
  /** 签约完成时间. RFC 3339. */
  create_time?: string
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id?: string
}

export interface Scene {
  /** 消费时间. RFC 3339. */
  start_time: string
  /** 学校编号. */
  school_id: string
  /** 消费场景类型. */
  scene_type: string
}

export interface SchoolContract {
  /** 商户号. */
  mchid: string
  /** 商户appid. */
  appid: string
  /** 商户appid下的用户标识. */
  openid: string
  /** 签约模板号. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 签约时间. RFC 3339. */
  create_time: string
  /** 签约协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 签约状态. */
  contract_status: string
  /** 外部签约号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface SchoolTransaction {
  /** 商户号. */
  mchid: string
  /** 商户appid. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: SchoolTransactionAmount
  /** 设备信息. */
  device_info: Device
  /** 支付者. */
  payer: SchoolTransactionPayer
  /** 交易状态. */
  trade_state: string
  /** 子商户号. */
  sub_mchid?: string
  /** 子商户appid. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 优惠详情. */
  promotion_detail?: SchoolTransactionPromotion[]
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_desc?: string
  /** 交易类型. */
  trade_type?: string
}

export interface SchoolTransactionAmount {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 订单金额. In fen. */
  total: number
  /** 折扣. */
  discount_total?: number
  /** 用户支付金额. In fen. */
  payer_total?: number
}

export interface SchoolTransactionPayer {
  /** 商户appid下的用户标识. */
  openid: string
  /** 子商户appid下的用户标识. */
  sub_openid?: string
}

export interface SchoolTransactionPromotion {
  /** 活动ID. */
  stock_id: string
  /** 券ID. */
  coupon_id: string
  /** 优惠类型. */
  type?: string
  /** 优惠名称. */
  name?: string
  /** 优惠券面额. In fen. */
  amount?: number
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 商户出资. In fen. */
  merchant_contribute?: number
  /** 其他出资. In fen. */
  other_contribute?: number
  /** 优惠范围. */
  scope?: string
  /** 微信出资. In fen. */
  wechatpay_contribute?: number
}

export interface SchoolTransactionResource {
  /** 微信支付分配的商户号. */
  mchid: string
  appid: string
  /** 商户自行生成的订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额信息. */
  amount: SchoolTransactionAmount
  /** 设备信息. */
  device_info: Device
  /** 本支付订单的状态. */
  trade_state: TradeState
  /** 微信支付分配的商户号. */
  sub_mchid?: string
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 支付者. */
  payer?: SchoolTransactionPayer
  /** 优惠详情. */
  promotion_detail?: Promotion[]
  success_time?: string
  trade_state_desc?: string
  /** 交易类型. */
  trade_type?: string
}

export interface SchoolUserDebtStateUpdateResource {
  appid: string
  openid: string
  update_time: string
  debt_count: number
  state: string
}

export interface SendPapayNotificationRequest {
  /** 服务商APPID. */
  appid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
}

export interface Settlement {
  /** 是否指定分账. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 补差金额. In fen. */
  subsidy_amount?: number | undefined
}

export interface StarOrder {
  appid: string
  /** 权益核销时间. RFC 3339. */
  create_time: string
  /** 订单号. */
  order_id: string
  /** 权益ID. */
  right_id: string
  /** 用户在appid下的唯一标识. */
  wechat_openid: string
  /** 订单状态. */
  order_state: string
  /** 用户QQ账号. */
  qq?: string
}

/** 签约状态 */
export type ContractStatus =
  | 'ADD'
  | 'DELETE'
  | (string & {})

/** 本支付订单的状态 */
export type TradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'ACCEPTED'
  | 'PAY_FAIL'
  | 'PAY_BACK'
  | (string & {})
