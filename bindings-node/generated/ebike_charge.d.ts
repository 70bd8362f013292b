// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Charging electric bicycles (电动自行车代扣). */
export interface EbikeChargeService {
  /**
   * Begin opening the service for a user (预开通服务).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated
   */
  preopenContract(args: PreopenContractRequest, options?: sdk.CallOptions): sdk.Call<PreopenContractResponse>
  /**
   * Query an agreement by `contract_id` (通过签约号查询用户状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated
   */
  getContractByContractId(args: GetContractByContractIdArguments, options?: sdk.CallOptions): sdk.Call<Contract>
  /**
   * Query an agreement by `openid` (通过用户标识查询用户状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated
   */
  getContractByOpenid(args: GetContractByOpenidArguments, options?: sdk.CallOptions): sdk.Call<Contract>
  /**
   * Create the token of one charging (创建用户当次充电代扣凭证).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated
   */
  createChargingToken(args: CreateChargingTokenArguments, options?: sdk.CallOptions): sdk.Call<CreateChargingTokenResponse>
  /**
   * Charge the user for a charging (充电自行车代扣受理扣款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateTransactionResponse>
  /**
   * Query a charge by `out_trade_no` (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  getTransactionByOutTradeNo(args: GetTransactionByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Query a charge by `transaction_id` (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  getTransactionByTransactionId(args: GetTransactionByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
}

/** Arguments of `getContractByContractId`. */
export interface GetContractByContractIdArguments {
  /** 充电授权扣费协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getContractByOpenid`. */
export interface GetContractByOpenidArguments {
  /** 用户标识. */
  openid: string
  /** 交易场景. */
  trade_scene: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `createChargingToken`. */
export interface CreateChargingTokenArguments extends CreateChargingTokenRequest {
  /** 充电授权扣费协议号. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getTransactionByOutTradeNo`. */
export interface GetTransactionByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getTransactionByTransactionId`. */
export interface GetTransactionByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface Amount {
  /** 订单金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 折扣. What discounts took off, in fen. */
  discount_total?: number
  /** 用户实际支付金额. In fen. */
  payer_total?: number
}

export interface ChargingSession {
  /** 开始时间. RFC 3339. */
  start_time: string
  /** 结束时间. RFC 3339. */
  end_time: string
  /** 已充电量. */
  charged_capacity: number
  /** 充电枪编号. */
  charging_gun_number: string
  /** 充电站名称. */
  charging_station_name: string
  /** 车位延时占用时长. */
  park_duration?: number | undefined
  /** 车位延时占用产生的费用. In fen. */
  park_fee?: number | undefined
}

export interface ChargingStart {
  /** 开始时间. RFC 3339. */
  start_time: string
  /** 充电位设备号. */
  device_id: string
  /** 充电枪编号. */
  charging_gun_number: string
  /** 充电站名称. */
  charging_station_name: string
}

export interface Contract {
  /** 服务商商户号. */
  mchid: string
  /** 用户标识. */
  openid: string
  /** 协议状态. */
  contract_state: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 充电授权扣费协议号. WeChat Pay's number of the agreement. */
  contract_id?: string
}

export interface CreateChargingTokenRequest {
  /** 服务商公众号ID. */
  appid: string
  /** 充电场景信息. */
  charge_info: ChargingStart
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 特约商户公众号ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface CreateChargingTokenResponse {
  /** 用户充电代扣凭证. */
  charging_token: string
}

export interface CreateTransactionAmount {
  /** 订单总金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface CreateTransactionRequest {
  /** 服务商公众号ID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 订单金额信息. */
  amount: CreateTransactionAmount
  /** 充电自行车场景信息. */
  charge_info: ChargingSession
  /** 用户充电代扣凭证. From `create_charging_token`: good for one charging. */
  charging_token: string
  /** 设备信息. */
  device_info: Device
  /** 通知url. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 特约商户公众号ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 附加字段. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 营销信息. */
  goods_tag?: string | undefined
}

export interface CreateTransactionResponse {
  /** 受理状态. */
  accept_state: string
  /** 订单创建时间. RFC 3339. */
  create_time?: string
}

export interface Device {
  /** 充电位设备号. */
  device_id: string
  /** 商户端设备ip. */
  device_ip: string
}

export interface Payer {
  /** 用户在服务商的标识. The user in `appid`. */
  openid?: string
  /** 用户在特约商户的标识. */
  sub_openid?: string
}

export interface PreopenContractRequest {
  /** 服务商公众号ID. */
  appid: string
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 交易场景. */
  trade_scene: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 特约商户公众号ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface PreopenContractResponse {
  /** 预开通ID. Handed to the mini program where the user opens the service. */
  preopen_id: string
}

export interface Promotion {
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

export interface Transaction {
  /** 商户号. */
  mchid: string
  /** 服务商公众号ID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 充电授权扣费协议号. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 订单金额信息. */
  amount: Amount
  /** 设备信息. */
  device_info: Device
  /** 交易状态. */
  trade_state: string
  /** 交易类型. */
  trade_type: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 特约商户公众号ID. */
  sub_appid?: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 支付者信息. */
  payer?: Payer
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: Promotion[]
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_des?: string
}
