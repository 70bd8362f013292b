// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Scan and ride (乘车服务). */
export interface ScanAndRideService {
  /**
   * Create a transaction (扣费受理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Get a transaction (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getTransaction(args: GetTransactionArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Get a user service (查询用户服务可用信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getUserService(args: GetUserServiceArguments, options?: sdk.CallOptions): sdk.Call<GetUserServiceResponse>
}

/** Arguments of `getTransaction`. */
export interface GetTransactionArguments {
  /** 商户订单号. */
  out_trade_no: string
  /** 子商户号. */
  sub_mchid?: string | undefined
}

/** Arguments of `getUserService`. */
export interface GetUserServiceArguments {
  /** 代扣签约ID. */
  contract_id: string
  /** 公众账号ID. */
  appid: string
  /** 子商户号. */
  sub_mchid?: string | undefined
  /** 子公众账号ID. */
  sub_appid?: string | undefined
}

export interface Amount {
  /** 货币类型. */
  currency?: string
  /** 用户实际支付金额. */
  payer_total?: number
  /** 订单金额. */
  total?: number
}

export interface BusScene {
  /** 乘车时间. RFC 3339. */
  start_time: string
  /** 乘车路线. */
  line_name?: string | undefined
  /** 车牌号. */
  plate_number?: string | undefined
}

export interface CreateTransactionAmount {
  /** 订单金额. */
  total: number
  /** 货币类型. */
  currency?: string | undefined
}

export interface CreateTransactionRequest {
  /** 公众账号ID. */
  appid: string
  /** 商户订单号. */
  out_trade_no: string
  /** 服务描述. */
  description: string
  /** 代扣签约ID. */
  contract_id: string
  /** 订单金额信息. */
  amount: CreateTransactionAmount
  /** 通知地址. */
  notify_url: string
  /** 交易场景. */
  trade_scene: TradeScene
  /** 子商户号. */
  sub_mchid?: string | undefined
  /** 子公众账号ID. */
  sub_appid?: string | undefined
  /** 附加数据. */
  attach?: string | undefined
  /** 公交场景信息. */
  bus_info?: BusScene | undefined
  /** 订单优惠标记. */
  goods_tag?: string | undefined
  /** 地铁场景信息. */
  metro_info?: MetroScene | undefined
}

export interface GetUserServiceResponse {
  /** 代扣签约ID. */
  contract_id: string
  /** 用户服务可用状态. */
  user_service_state: UserServiceState
  /** 原因. */
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
  /** 券ID. */
  coupon_id: string
  /** 优惠券面额. */
  amount: number
  /** 活动ID. */
  stock_id?: string
  /** 优惠类型. */
  type?: Type
  /** 优惠名称. */
  name?: string
  /** 优惠币种. */
  currency?: string
  /** 商户出资. */
  merchant_contribute?: number
  /** 其他出资. */
  other_contribute?: number
  /** 优惠范围. */
  scope?: Scope
  /** 微信出资. */
  wechatpay_contribute?: number
}

export interface Transaction {
  /** 商户号. */
  sp_mchid: string
  /** 公众账号ID. */
  appid: string
  /** 商户订单号. */
  out_trade_no: string
  /** 服务描述. */
  description: string
  /** 订单创建时间. RFC 3339. */
  create_time: string
  /** 订单金额信息. */
  amount: Amount
  /** 交易场景. */
  trade_scene: TradeScene
  /** 交易状态. */
  trade_state: TradeState
  /** 子商户号. */
  sub_mchid?: string
  /** 子商户公众账号ID. */
  sub_appid?: string
  /** 微信支付订单号. */
  transaction_id?: string
  /** 代扣签约ID. */
  contract_id?: string
  /** 还款微信支付订单号. */
  repay_transaction_id?: string
  /** 附加数据. */
  attach?: string
  /** 付款银行. */
  bank_type?: string
  /** 公交场景信息. */
  bus_info?: BusScene
  /** 地铁场景信息. */
  metro_info?: MetroScene
  /** 优惠信息. */
  promotion_detail?: Promotion[]
  /** 垫资还款时间. RFC 3339. */
  repay_time?: string
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_description?: string
  /** 用户还款状态. */
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
