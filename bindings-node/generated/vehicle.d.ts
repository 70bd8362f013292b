// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Car owners (车主服务). */
export interface VehicleService {
  /**
   * Query whether a plate may be charged (查询车牌服务开通信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   */
  getPlateService(args: GetPlateServiceArguments, options?: sdk.CallOptions): sdk.Call<GetPlateServiceResponse>
  /**
   * Report that a car has entered a parking lot (创建停车入场).
   *
   * The answer says whether the plate can be charged when the car leaves.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   */
  createParking(args: CreateParkingRequest, options?: sdk.CallOptions): sdk.Call<CreateParkingResponse>
  /**
   * Charge a parking fee (扣费受理).
   *
   * The charge is only accepted: its result comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from `getParkingTransaction`.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   */
  createParkingTransaction(args: CreateParkingTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateParkingTransactionResponse>
  /**
   * Query a parking charge (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   */
  getParkingTransaction(args: GetParkingTransactionArguments, options?: sdk.CallOptions): sdk.Call<GetParkingTransactionResponse>
  /**
   * Begin opening the ETC service for a user (预开通用户ETC指定卡扣费).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715215
   */
  preopenEtc(args: PreopenEtcRequest, options?: sdk.CallOptions): sdk.Call<PreopenEtcResponse>
  /**
   * Query an ETC agreement by `contract_id` (通过商户ETC绑定号查询签约状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715667
   */
  getEtcContractByContractId(args: GetEtcContractByContractIdArguments, options?: sdk.CallOptions): sdk.Call<EtcContract>
  /**
   * Query an ETC agreement by `openid` (查询ETC签约状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715623
   */
  getEtcContractByOpenid(args: GetEtcContractByOpenidArguments, options?: sdk.CallOptions): sdk.Call<EtcContract>
  /**
   * Charge a toll (高速场景商户扣款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715331
   */
  createEtcHighwayTransaction(args: CreateEtcHighwayTransactionRequest, options?: sdk.CallOptions): sdk.Call<EtcTransaction>
  /**
   * Query a toll by `out_trade_no` (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715845
   */
  getEtcTransactionByOutTradeNo(args: GetEtcTransactionByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<EtcTransaction>
  /**
   * Query a toll by `transaction_id` (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715719
   */
  getEtcTransactionByTransactionId(args: GetEtcTransactionByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<EtcTransaction>
}

/** Arguments of `getPlateService`. */
export interface GetPlateServiceArguments {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 用户标识. At most 32 characters. */
  openid: string
  /** 车牌颜色. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `getParkingTransaction`. */
export interface GetParkingTransactionArguments {
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `getEtcContractByContractId`. */
export interface GetEtcContractByContractIdArguments {
  /** 商户etc绑定号. */
  contract_id: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getEtcContractByOpenid`. */
export interface GetEtcContractByOpenidArguments {
  /** 用户标识. */
  openid: string
  /** ETC授权扣费模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getEtcTransactionByOutTradeNo`. */
export interface GetEtcTransactionByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getEtcTransactionByTransactionId`. */
export interface GetEtcTransactionByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface Amount {
  /** 订单金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: string
  /** 折扣. What discounts took off, in fen. */
  discount_total?: number
  /** 用户实际支付金额. In fen. */
  payer_total?: number
}

export interface CreateEtcHighwayTransactionAmount {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
  /** 订单金额. In fen. */
  total?: number | undefined
}

export interface CreateEtcHighwayTransactionDevice {
  /** 商户端设备IP. */
  device_ip: string
  /** 商户端设备号. */
  device_id?: string | undefined
}

export interface CreateEtcHighwayTransactionRequest {
  /** 商户appid. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品信息. What is bought; shown to the user. */
  description: string
  /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 订单金额. */
  amount: CreateEtcHighwayTransactionAmount
  /** 高速场景信息. */
  highway_info: HighwayTrip
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 特约商户appid. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 附加信息. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 设备信息. */
  device_info?: CreateEtcHighwayTransactionDevice | undefined
  /** 营销信息. */
  goods_tag?: string | undefined
}

export interface CreateParkingRequest {
  /** 入场时间. At most 32 characters, RFC 3339. */
  start_time: string
  /** 商户入场ID. The merchant's own number of the parking. At most 64 characters. */
  out_parking_no: string
  /** 免费时长. In seconds. */
  free_duration: number
  /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url: string
  /** 停车场名称. At most 128 characters. */
  parking_name: string
  /** 车牌颜色. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

export interface CreateParkingResponse {
  /** 停车入场ID. WeChat Pay's number of the parking; the charge names it as `parking_id`. At most 32 characters. */
  id: string
  /** 入场时间. At most 32 characters, RFC 3339. */
  start_time: string
  /** 商户入场ID. The merchant's own number of the parking. At most 64 characters. */
  out_parking_no: string
  /** 免费时长. In seconds. */
  free_duration: number
  /** 停车场名称. At most 128 characters. */
  parking_name: string
  /** 车牌颜色. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
  /** 停车入场状态. `BLOCKED`: the plate cannot be charged; see `block_reason`. At most 32 characters. */
  state: State
  /** 不可用状态描述. `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `OUT_SERVICE`: not opened. At most 32 characters. */
  block_reason?: BlockReason
}

export interface CreateParkingTransactionAmount {
  /** 订单金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: Currency | undefined
}

export interface CreateParkingTransactionRequest {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
  description: string
  /** 订单金额. */
  amount: CreateParkingTransactionAmount
  /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url: string
  /** 交易场景. At most 16 characters. */
  trade_scene: TradeScene
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 子公众账号ID. The sub-merchant's own app. At most 32 characters. Partners only. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters. */
  goods_tag?: string | undefined
  /** 停车场景信息. */
  parking_info?: ParkingTradeScene | undefined
  /** 分账标识. `Y`: the money is frozen after the payment, so that it can be split. At most 16 characters. */
  profit_sharing?: ProfitSharing | undefined
}

export interface CreateParkingTransactionResponse {
  /** 商户号. At most 32 characters. */
  sp_mchid: string
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
  description: string
  /** 订单创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 订单金额信息. */
  amount: ParkingTransactionAmount
  /** 支付者信息. */
  payer: Payer
  /** 交易场景. At most 32 characters. */
  trade_scene: TradeScene
  /** 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. At most 32 characters. */
  trade_state: CreateParkingTransactionResponseTradeState
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 子商户公众账号ID. At most 32 characters. Partners only. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. At most 16 characters. */
  bank_type?: string
  /** 停车场景信息. */
  parking_info?: ParkingTradeScene
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: ParkingPromotion[]
  /** 支付完成时间. At most 32 characters, RFC 3339. */
  success_time?: string
  /** 交易状态描述. At most 256 characters. */
  trade_state_description?: string
  /** 用户是否已还款. Whether the user has paid back what was advanced for the order. At most 1 character. */
  user_repaid?: UserRepaid
}

export interface Device {
  /** 商户端设备号. */
  device_id?: string
  /** 商户端设备IP. */
  device_ip?: string
}

export interface EntranceStateChangeResource {
  /** 微信商户号. At most 32 characters. */
  sp_mchid: string
  /** 入场时间. At most 32 characters, RFC 3339. */
  start_time: string
  /** 商户侧入场标识ID. The merchant's own number of the parking. At most 32 characters. */
  out_parking_no: string
  /** 车主服务为商户分配的入场ID. WeChat Pay's number of the parking. At most 32 characters. */
  parking_id: string
  /** 停车场的免费停车时长. In seconds. */
  free_duration: number
  /** 所在停车位车场的名称. At most 32 characters. */
  parking_name: string
  /** 停车入场状态. `BLOCKED`: the plate cannot be charged. At most 32 characters. */
  parking_state: ParkingState
  /** 车牌颜色. At most 32 characters. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
  /** 状态变更的发生时间. At most 32 characters, RFC 3339. */
  state_update_time: string
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `REMOVE`: the user has removed the plate. */
  blocked_state_description?: BlockedStateDescription
}

export interface EtcContract {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 发起签约的appid. */
  appid: string
  /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 用户在发起签约APP的标识. */
  sp_openid: string
  /** ETC绑定状态. */
  bind_state: string
  /** 绑定的车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 子商户appid. */
  sub_appid?: string
  /** 用户在发起签约子APP的标识. */
  sub_openid?: string
}

export interface EtcPayer {
  /** 用户的唯一标识. */
  openid?: string
  /** 用户在服务商APP的标识. */
  sp_openid?: string
  /** 用户在特约商户APP的标识. */
  sub_openid?: string
}

export interface EtcPromotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. */
  activity_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. */
  type?: string
  /** 优惠名称. */
  name?: string
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
  scope?: string
  /** 微信出资. In fen. */
  wxpay_contribute?: number
}

export interface EtcTransaction {
  /** 商户号. */
  mchid: string
  /** 商户appid. */
  appid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: Amount
  /** 交易状态. */
  trade_state: string
  /** 交易类型. */
  trade_type: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 特约商户appid. */
  sub_appid?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 设备信息. */
  device_info?: Device
  /** 支付者. */
  payer?: EtcPayer
  /** 优惠详情. The coupons that were used. */
  promotion_detail?: EtcPromotion[]
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_desc?: string
}

export interface EtcTransactionSuccessResource {
  /** 微信商户号. */
  sp_mchid: string
  /** 微信AppId. */
  appid: string
  /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 绑定状态. */
  bind_state: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 子商户号. */
  sub_mchid?: string
  /** 子商户AppId. */
  sub_appid?: string
  /** 用户唯一标识. */
  sp_openid?: string
  /** 用户在子商户下的唯一标识. */
  sub_openid?: string
}

export interface GetParkingTransactionResponse {
  /** 商户号. At most 32 characters. */
  sp_mchid: string
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
  description: string
  /** 订单创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 订单金额信息. */
  amount: Amount
  /** 支付者信息. */
  payer: Payer
  /** 交易场景. At most 32 characters. */
  trade_scene: TradeScene
  /** 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. At most 32 characters. */
  trade_state: GetParkingTransactionResponseTradeState
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 子商户公众账号ID. At most 32 characters. Partners only. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. At most 16 characters. */
  bank_type?: string
  /** 停车场景信息. */
  parking_info?: ParkingTradeScene
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: ParkingPromotion[]
  /** 支付完成时间. At most 32 characters, RFC 3339. */
  success_time?: string
  /** 交易状态描述. At most 256 characters. */
  trade_state_description?: string
  /** 用户是否已还款. Whether the user has paid back what was advanced for the order. At most 1 character. */
  user_repaid?: UserRepaid
}

export interface GetPlateServiceResponse {
  /** 用户标识. At most 32 characters. */
  openid: string
  /** 车牌颜色. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
  /** 车牌服务开通状态. `NORMAL`: the plate can be charged; `PAUSE`: the user has paused the service; `OUT_SERVICE`: not opened. At most 32 characters. */
  service_state: ServiceState
  /** 车牌服务开通时间. At most 32 characters, RFC 3339. */
  service_open_time?: string
}

export interface HighwayTrip {
  /** 入站时间. RFC 3339. */
  start_time: string
  /** 出站时间. RFC 3339. */
  end_time: string
  /** 通道类型. */
  channel_type: string
  /** 入口名称. */
  entrance: string
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 车辆类型. */
  car_type?: string | undefined
  /** 承载人数. */
  carrying_capacity?: number | undefined
  /** 荷载范围. */
  carrying_range?: string | undefined
  /** 出口名称. */
  exit?: string | undefined
}

export interface Identity {
  /** 证件号码. Encrypted on the wire. */
  encrypted_credential_id: string
  /** 证件类型. */
  credential_type: string
  /** 姓名. Encrypted on the wire. */
  encrypted_real_name: string
}

export interface Parking {
  /** 入场时间. At most 32 characters, RFC 3339. */
  start_time: string
  /** 出场时间. At most 32 characters, RFC 3339. */
  end_time: string
  /** 停车场设备ID. At most 32 characters. */
  device_id: string
  /** 停车入场ID. From `create_parking`. At most 32 characters. */
  parking_id: string
  /** 计费时长. In seconds. */
  charging_duration: number
  /** 停车场名称. At most 32 characters. */
  parking_name: string
  /** 车牌颜色. At most 32 characters. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
}

export interface ParkingPromotion {
  /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
  coupon_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 16 characters. */
  type?: ParkingPromotionType
  /** 优惠名称. At most 128 characters. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: Currency
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters. */
  scope?: Scope
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface ParkingTradeScene {
  /** 入场时间. At most 32 characters, RFC 3339. */
  start_time: string
  /** 出场时间. At most 32 characters, RFC 3339. */
  end_time: string
  /** 停车场设备ID. At most 32 characters. */
  device_id: string
  /** 入场ID. From `create_parking`. At most 32 characters. */
  parking_id: string
  /** 计费时长. In seconds. */
  charging_duration: number
  /** 停车场名称. At most 32 characters. */
  parking_name: string
  /** 车牌颜色. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
}

export interface ParkingTransactionAmount {
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency: Currency
  /** 订单金额. In fen. */
  total: number
  /** 折扣. What discounts took off, in fen. */
  discount_total?: number
  /** 用户实际支付金额. In fen. */
  payer_total?: number
}

export interface ParkingTransactionResource {
  /** 微信商户号. At most 32 characters. */
  sp_mchid: string
  /** 微信AppId. At most 32 characters. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
  description: string
  /** 订单创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 金额信息. */
  amount: Amount
  /** 交易场景. At most 16 characters. */
  trade_scene: string
  /** 交易状态. `SUCCESS`: paid; `ACCEPT`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. At most 32 characters. */
  trade_state: ParkingTransactionResourceTradeState
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 子商户AppId. At most 32 characters. Partners only. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 付款银行类型. The bank's code, such as `ICBC_DEBIT`. At most 32 characters. */
  bank_type?: string
  /** 停车信息. */
  parking_info?: Parking
  /** 支付者信息. */
  payer?: Payer
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: ParkingTransactionResourcePromotion[]
  /** 支付完成时间. At most 32 characters, RFC 3339. */
  success_time?: string
  /** 交易状态描述. At most 256 characters. */
  trade_state_description?: string
  /** 用户是否还款. Whether the user has paid back what was advanced for the order. At most 1 character. */
  user_repaid?: UserRepaid
}

export interface ParkingTransactionResourcePromotion {
  /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
  coupon_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. At most 32 characters. */
  activity_id?: string
  /** 活动ID. The batch of coupons that it is from. Known from the community. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 16 characters. */
  type?: ParkingTransactionResourcePromotionType
  /** 优惠名称. At most 128 characters. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: Currency
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters. */
  scope?: Scope
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface Payer {
  /** 用户在appid下的标识. At most 128 characters. */
  openid: string
  /** 用户在sub_appid下的标识. At most 128 characters. Partners only. */
  sub_openid?: string
}

export interface PreopenEtcRequest {
  /** 服务商appid. */
  sp_appid: string
  /** 用户标识. */
  openid: string
  /** ETC授权扣费模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 实名信息. */
  identify: Identity
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户appid. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 入场时间. RFC 3339. */
  start_time?: string | undefined
  /** 用户开通ETC时绑定的银行卡. The card that the toll is charged to. Encrypted on the wire. */
  bank_card_no?: string | undefined
  /** ETC设备号. */
  etc_device_id?: string | undefined
}

export interface PreopenEtcResponse {
  /** 预开通ID. Handed to the mini program where the user opens the service. */
  preopen_id: string
}

export interface UserStateChangeResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 发起签约的AppID. */
  appid: string
  /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 用户在发起签约App的标识. */
  sp_openid: string
  /** etc绑定状态. */
  bind_state: string
  /** 绑定的车牌号. With the character of the province in front: `粤B888888`. */
  plate_number: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 用户在发起签约子App的标识. */
  sub_openid?: string
}

/** 不可用状态描述 */
export type BlockReason =
  | 'PAUSE'
  | 'OVERDUE'
  | 'OUT_SERVICE'
  | (string & {})

export type BlockedStateDescription =
  | 'PAUSE'
  | 'OVERDUE'
  | 'REMOVE'
  | (string & {})

/** 交易状态 */
export type CreateParkingTransactionResponseTradeState =
  | 'SUCCESS'
  | 'ACCEPTED'
  | 'PAY_FAIL'
  | 'REFUND'
  | (string & {})

/** 货币类型 */
export type Currency =
  | 'CNY'
  | (string & {})

/** 交易状态 */
export type GetParkingTransactionResponseTradeState =
  | 'SUCCESS'
  | 'ACCEPTED'
  | 'PAY_FAIL'
  | 'REFUND'
  | (string & {})

/** 优惠类型 */
export type ParkingPromotionType =
  | 'CASH'
  | 'NOCASH'
  | (string & {})

/** 停车入场状态 */
export type ParkingState =
  | 'NORMAL'
  | 'BLOCKED'
  | (string & {})

/** 优惠类型 */
export type ParkingTransactionResourcePromotionType =
  | 'CASH'
  | 'NOCASH'
  | 'DISCOUNT'
  | (string & {})

/** 交易状态 */
export type ParkingTransactionResourceTradeState =
  | 'SUCCESS'
  | 'ACCEPT'
  | 'PAY_FAIL'
  | 'REFUND'
  | (string & {})

/** 车牌颜色 */
export type PlateColor =
  | 'BLUE'
  | 'GREEN'
  | 'YELLOW'
  | 'BLACK'
  | 'WHITE'
  | 'LIMEGREEN'
  | (string & {})

/** 分账标识 */
export type ProfitSharing =
  | 'Y'
  | 'N'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'GLOBAL'
  | 'SINGLE'
  | (string & {})

/** 车牌服务开通状态 */
export type ServiceState =
  | 'NORMAL'
  | 'PAUSE'
  | 'OUT_SERVICE'
  | (string & {})

/** 停车入场状态 */
export type State =
  | 'NORMAL'
  | 'BLOCKED'
  | (string & {})

/** 交易场景 */
export type TradeScene =
  | 'PARKING'
  | (string & {})

/** 用户是否已还款 */
export type UserRepaid =
  | 'Y'
  | 'N'
  | (string & {})
