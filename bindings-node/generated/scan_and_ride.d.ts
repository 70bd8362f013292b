// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Rides by QR code (乘车服务). */
export interface ScanAndRideService {
  /**
   * Query whether a user can ride (查询用户服务可用信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getUserService(args: GetUserServiceArguments, options?: sdk.CallOptions): sdk.Call<GetUserServiceResponse>
  /**
   * Charge a ride (扣费受理).
   *
   * The charge is only accepted: ask for its result with `getTransaction`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Query the charge of a ride (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getTransaction(args: GetTransactionArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
}

/** Arguments of `getUserService`. */
export interface GetUserServiceArguments {
  /** 代扣签约ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 公众账号ID. */
  appid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子公众账号ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
}

/** Arguments of `getTransaction`. */
export interface GetTransactionArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface Amount {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 用户实际支付金额. In fen. */
  payer_total?: number
  /** 订单金额. In fen. */
  total?: number
}

export interface BusScene {
  /** 乘车时间. RFC 3339. */
  start_time: string
  /** 乘车路线. */
  line_name?: string | undefined
  /** 车牌号. With the character of the province in front: `粤B888888`. */
  plate_number?: string | undefined
}

export interface CreateTransactionAmount {
  /** 订单金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface CreateTransactionRequest {
  /** 公众账号ID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 服务描述. */
  description: string
  /** 代扣签约ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 订单金额信息. */
  amount: CreateTransactionAmount
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 交易场景. */
  trade_scene: TradeScene
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子公众账号ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 公交场景信息. */
  bus_info?: BusScene | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 地铁场景信息. */
  metro_info?: MetroScene | undefined
}

export interface GetUserServiceResponse {
  /** 代扣签约ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 用户服务可用状态. */
  user_service_state: UserServiceState
  /** 原因. `DELETED`: the user has removed the service; `ACCOUNT_FROZEN`: the account is frozen; `OVERDUE`: the user owes money. */
  block_reason?: BlockReason
}

export interface MetroScene {
  /** 乘车时间. RFC 3339. */
  start_time: string
  /** 下车时间. RFC 3339. */
  end_time?: string | undefined
  /** 终点站. */
  end_station?: string | undefined
  /** 起始站. */
  start_station?: string | undefined
}

export interface Promotion {
  /** 券ID. WeChat Pay's number of the coupon. */
  coupon_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. */
  type?: Type
  /** 优惠名称. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
  scope?: Scope
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface Transaction {
  /** 商户号. */
  sp_mchid: string
  /** 公众账号ID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 服务描述. */
  description: string
  /** 订单创建时间. RFC 3339. */
  create_time: string
  /** 订单金额信息. */
  amount: Amount
  /** 交易场景. */
  trade_scene: TradeScene
  /** 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. */
  trade_state: TradeState
  /** 子商户号. */
  sub_mchid?: string
  /** 子商户公众账号ID. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 代扣签约ID. WeChat Pay's number of the agreement. */
  contract_id?: string
  /** 还款微信支付订单号. WeChat Pay's number of the payment that paid back what was advanced. */
  repay_transaction_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 公交场景信息. */
  bus_info?: BusScene
  /** 地铁场景信息. */
  metro_info?: MetroScene
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: Promotion[]
  /** 垫资还款时间. When the user paid back what was advanced. RFC 3339. */
  repay_time?: string
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_description?: string
  /** 用户还款状态. `NOT_REPAY`: what was advanced is not paid back; `REPAID`: paid back; `ALL_REFUND`: refunded in full. */
  user_repay_state?: UserRepayState
}

/** 原因 */
export type BlockReason =
  | 'DELETED'
  | 'ACCOUNT_FROZEN'
  | 'OVERDUE'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'GLOBAL'
  | 'SINGLE'
  | (string & {})

/** 交易场景 */
export type TradeScene =
  | 'BUS'
  | 'METRO'
  | (string & {})

/** 交易状态 */
export type TradeState =
  | 'SUCCESS'
  | 'ACCEPTED'
  | 'PAY_FAIL'
  | 'REFUND'
  | (string & {})

/** 优惠类型 */
export type Type =
  | 'CASH'
  | 'NOCASH'
  | (string & {})

/** 用户还款状态 */
export type UserRepayState =
  | 'NOT_REPAY'
  | 'REPAID'
  | 'ALL_REFUND'
  | (string & {})

/** 用户服务可用状态 */
export type UserServiceState =
  | 'NORMAL'
  | 'BLOCKED'
  | (string & {})
