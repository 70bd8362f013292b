// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Orders paid afterwards (先享后付). */
export interface PayAfterService {
  /**
   * Create an order to be paid afterwards (创建先享后付订单).
   *
   * The user confirms the order in the pay-score mini program.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  createOrder(args: CreateOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateOrderResponse>
  /**
   * Query an order (查询先享后付订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  getOrder(args?: GetOrderArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Complete an order and ask for its payment (完结先享后付订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  completeOrder(args: CompleteOrderArguments, options?: sdk.CallOptions): sdk.Call<CompleteOrderResponse>
  /**
   * Cancel an order (撤销先享后付订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  cancelOrder(args: CancelOrderArguments, options?: sdk.CallOptions): sdk.Call<CancelOrderResponse>
  /**
   * Report that an order was paid elsewhere (支付分订单同步).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  syncOrder(args: SyncOrderArguments, options?: sdk.CallOptions): sdk.Call<SyncOrderResponse>
  /**
   * Create a smart retail order (创建智慧零售订单).
   *
   * The user confirms the order in the pay-score mini program.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  createSmartRetailOrder(args: CreateSmartRetailOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateSmartRetailOrderResponse>
  /**
   * Query a smart retail order (查询智慧零售订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  getSmartRetailOrder(args?: GetSmartRetailOrderArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Complete a smart retail order and ask for its payment (完结智慧零售订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  completeSmartRetailOrder(args: CompleteSmartRetailOrderArguments, options?: sdk.CallOptions): sdk.Call<CompleteSmartRetailOrderResponse>
  /**
   * Cancel a smart retail order (撤销智慧零售订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
   */
  cancelSmartRetailOrder(args: CancelSmartRetailOrderArguments, options?: sdk.CallOptions): sdk.Call<CancelSmartRetailOrderResponse>
}

/** Arguments of `getOrder`. */
export interface GetOrderArguments {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid?: string | undefined
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string | undefined
  /** 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`. */
  query_id?: string | undefined
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string | undefined
}

/** Arguments of `completeOrder`. */
export interface CompleteOrderArguments extends CompleteOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `cancelOrder`. */
export interface CancelOrderArguments extends CancelOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `syncOrder`. */
export interface SyncOrderArguments extends SyncOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `getSmartRetailOrder`. */
export interface GetSmartRetailOrderArguments {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid?: string | undefined
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string | undefined
  /** 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`. */
  query_id?: string | undefined
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string | undefined
}

/** Arguments of `completeSmartRetailOrder`. */
export interface CompleteSmartRetailOrderArguments extends CompleteSmartRetailOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `cancelSmartRetailOrder`. */
export interface CancelSmartRetailOrderArguments extends CancelSmartRetailOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

export interface CancelOrderRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 取消原因. Why it is cancelled. */
  reason: string
}

export interface CancelOrderResponse {
  /** 商户号. */
  mchid: string
  /** 公众账号ID. */
  appid: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
}

export interface CancelSmartRetailOrderRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 取消原因. Why it is cancelled. */
  reason: string
}

export interface CancelSmartRetailOrderResponse {
  /** 商户号. */
  mchid: string
  /** 公众账号ID. */
  appid: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
}

export interface CompleteOrderRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 取消订单的原因. */
  cancel_reason?: string | undefined
  /** 商户优惠. What the merchant takes off. */
  discounts?: Discount[] | undefined
  /** 后付费. What the user is charged for. */
  fees?: Fee[] | undefined
  /** 完结凭证. From a query of the order; needed to complete it. */
  finish_ticket?: string | undefined
  /** 标识用户订单使用情况. One of 1 and 2. */
  finish_type?: number | undefined
  /** 是否指定商户分账. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 实际结束使用服务的地点. */
  real_service_end_location?: string | undefined
  /** 服务结束时间. */
  real_service_end_time?: string | undefined
  /** 实际服务开始时间. */
  real_service_start_time?: string | undefined
  /** 总金额. In fen. */
  total_amount?: number | undefined
}

export interface CompleteOrderResponse {
  /** 商户号. */
  mchid: string
  /** 公众账号ID. */
  appid: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
}

export interface CompleteSmartRetailOrderRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 取消订单的原因. */
  cancel_reason?: string | undefined
  /** 商户优惠. What the merchant takes off. */
  discounts?: Discount[] | undefined
  /** 后付费. What the user is charged for. */
  fees?: Fee[] | undefined
  /** 完结凭证. From a query of the order; needed to complete it. */
  finish_ticket?: string | undefined
  /** 标识用户订单使用情况. One of 1 and 2. */
  finish_type?: number | undefined
  /** 是否指定商户分账. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 实际结束使用服务的地点. */
  real_service_end_location?: string | undefined
  /** 服务结束时间. */
  real_service_end_time?: string | undefined
  /** 实际服务开始时间. */
  real_service_start_time?: string | undefined
  /** 总金额. In fen. */
  total_amount?: number | undefined
}

export interface CompleteSmartRetailOrderResponse {
  /** 商户号. */
  mchid: string
  /** 公众账号ID. */
  appid: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
}

export interface CreateOrderDiscount {
  /** 优惠说明. */
  discount_desc?: string | undefined
  /** 优惠名称. At most 20 characters. */
  discount_name?: string | undefined
}

export interface CreateOrderRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** The user in `appid`. */
  openid?: string | undefined
  /** 用户姓名. Encrypted on the wire. */
  name?: string | undefined
  /** 用户收货地址. Encrypted on the wire. */
  address?: string | undefined
  /** 商户自定义说明. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 商户优惠. What the merchant takes off. */
  discounts?: CreateOrderDiscount[] | undefined
  /** 后付费. What the user is charged for. */
  fees?: Fee[] | undefined
  /** 使用需用户确认订单类型. true when left out. */
  need_user_confirm?: boolean | undefined
  /** 用户手机号. Encrypted on the wire. */
  phone?: string | undefined
  /** 订单风险金额. In fen. */
  risk_amount?: number | undefined
  /** 预计服务结束的地点. */
  service_end_location?: string | undefined
  /** 用户下单时确定的预计服务结束时间. Matches `^(\d{8}|\d{14})$`. */
  service_end_time?: string | undefined
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction?: string | undefined
  /** 开始使用服务的地点. */
  service_start_location?: string | undefined
  /** 用户下单时确认的服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
  service_start_time?: string | undefined
  /** 用户身份证ID. Encrypted on the wire. */
  userid?: string | undefined
}

export interface CreateOrderResponse {
  /** 商户号. */
  mchid?: string
  /** 公众账号ID. */
  appid?: string
  /** 小程序跳转appid. */
  miniprogram_appid?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string
  miniprogram_businesstype?: string
  /** 小程序跳转路径. */
  miniprogram_path?: string
  /** The mini program where the user signs, for the SDK of apps. */
  miniprogram_username?: string
  /** Handed to the pay-score mini program, where the user confirms the order. */
  package?: string
}

export interface CreateSmartRetailOrderRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** The user in `appid`. */
  openid?: string | undefined
  /** 商户自定义说明. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 商户优惠. What the merchant takes off. */
  discounts?: CreateOrderDiscount[] | undefined
  /** 后付费. What the user is charged for. */
  fees?: Fee[] | undefined
  /** 使用需用户确认订单类型. true when left out. */
  need_user_confirm?: boolean | undefined
  /** 订单风险金额. In fen. */
  risk_amount?: number | undefined
  /** 预计服务结束的地点. */
  service_end_location?: string | undefined
  /** 服务结束时间. Matches `^(\d{8}|\d{14})$`. */
  service_end_time?: string | undefined
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction?: string | undefined
  /** 开始使用服务的地点. */
  service_start_location?: string | undefined
  /** 实际服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
  service_start_time?: string | undefined
}

export interface CreateSmartRetailOrderResponse {
  /** 商户号. */
  mchid?: string
  /** 公众账号ID. */
  appid?: string
  /** 小程序跳转appid. */
  miniprogram_appid?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string
  miniprogram_businesstype?: string
  /** 小程序跳转路径. */
  miniprogram_path?: string
  /** The mini program where the user signs, for the SDK of apps. */
  miniprogram_username?: string
  /** Handed to the pay-score mini program, where the user confirms the order. */
  package?: string
}

export interface Discount {
  /** 商品优惠金额. In fen. */
  discount_amount?: number | undefined
  /** 优惠说明. */
  discount_desc?: string | undefined
  /** 优惠名称. At most 20 characters. */
  discount_name?: string | undefined
}

export interface Fee {
  /** 付费项目总金额. In fen. */
  fee_amount?: number | undefined
  /** 付费项目数量. */
  fee_count?: number | undefined
  fee_desc?: string | undefined
  /** 付费项目名称. */
  fee_name?: string | undefined
}

export interface Order {
  /** 商户号. */
  mchid?: string
  /** 公众账号ID. */
  appid?: string
  /** 结单交易单号. WeChat Pay's number of the payment. */
  finish_transaction_id?: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string
  /** 商户自定义说明. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 商户优惠. What the merchant takes off. */
  discounts?: Discount[]
  /** 后付费. What the user is charged for. */
  fees?: Fee[]
  /** 完结凭证. Needed to complete the order. */
  finish_ticket?: string
  /** 标识用户订单使用情况. One of 1 and 2. */
  finish_type?: number
  /** 支付完成时间. Matches `^(\d{8}|\d{14})$`. */
  pay_succ_time?: string
  /** 支付方式. */
  pay_type?: PayType
  /** 实际服务结束的地点. */
  real_service_end_location?: string
  /** 实际服务结束时间. Matches `^(\d{8}|\d{14})$`. */
  real_service_end_time?: string
  /** 开始使用服务的地点. */
  real_service_start_location?: string
  /** 实际服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
  real_service_start_time?: string
  /** 订单风险金额. In fen. */
  risk_amount?: number
  /** 预计服务结束的地点. */
  service_end_location?: string
  /** 服务结束时间. Matches `^(\d{8}|\d{14})$`. */
  service_end_time?: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction?: string
  /** 开始使用服务的地点. */
  service_start_location?: string
  /** 服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
  service_start_time?: string
  /** `CREATED`: not confirmed by the user; `USER_ACCEPTED`: confirmed; `FINISHED`: completed, not paid; `USER_PAID`: paid; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
  state?: State
  /** 总金额. In fen. */
  total_amount?: number
}

export interface SyncOrderDetail {
  /** When it was paid outside WeChat Pay, in Beijing time. YyyyMMddHHmmss. */
  paid_time?: string | undefined
}

export interface SyncOrderRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
  appid?: string | undefined
  /** 场景类型. `Order_Paid`: it was paid. */
  type?: Type | undefined
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string | undefined
  /** 内容信息详情. */
  detail?: SyncOrderDetail | undefined
}

export interface SyncOrderResponse {
  /** 商户号. */
  mchid: string
  /** 公众账号ID. */
  appid: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** 支付方式 */
export type PayType =
  | 'MchChannelPayType'
  | (string & {})

export type State =
  | 'CREATED'
  | 'USER_ACCEPTED'
  | 'FINISHED'
  | 'USER_PAID'
  | 'REVOKED'
  | 'EXPIRED'
  | (string & {})

/** 场景类型 */
export type Type =
  | 'Order_Paid'
  | (string & {})
