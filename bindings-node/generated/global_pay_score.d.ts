// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Pay score abroad (海外支付分). */
export interface GlobalPayScoreService {
  /**
   * Query a service order (查询支付分订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  getServiceOrder(args: GetServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<GetServiceOrderResponse>
  /**
   * Create a service order (创建支付分订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  createServiceOrder(args: CreateServiceOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateServiceOrderResponse>
  /**
   * Cancel a service order (取消支付分订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  cancelServiceOrder(args: CancelServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Complete a service order and ask for its payment (完结支付分订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  completeServiceOrder(args: CompleteServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Report that a service order was paid elsewhere (同步支付分订单信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  syncServiceOrder(args: SyncServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getServiceOrder`. */
export interface GetServiceOrderArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. */
  service_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string | undefined
  /** 回跳查询ID. */
  query_id?: string | undefined
}

/** Arguments of `cancelServiceOrder`. */
export interface CancelServiceOrderArguments extends CancelServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `completeServiceOrder`. */
export interface CompleteServiceOrderArguments extends CompleteServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `syncServiceOrder`. */
export interface SyncServiceOrderArguments extends SyncServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

export interface CancelServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. */
  service_id: string
  /** 撤销原因. */
  reason: string
}

export interface Collection {
  /** 收款状态. */
  state: CollectionState
  /** 收款银行. */
  bank_type?: string
  /** 收款明细列表. */
  details?: CollectionDetail[]
  /** 已收金额. In the smallest unit of the currency. */
  paid_amount?: number
  /** 待收金额. In the smallest unit of the currency. */
  paying_amount?: number
  /** 总收款金额. In the smallest unit of the currency. */
  total_amount?: number
}

export interface CollectionDetail {
  /** 微信支付交易单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 单笔收款金额. In the smallest unit of the currency. */
  amount?: number
  /** 收款成功时间. RFC 3339. */
  paid_time?: string
  /** 收款成功渠道. */
  paid_type?: PaidType
  /** 优惠功能. */
  promotion_detail?: Promotion[]
  /** 收款序号. */
  seq?: number
}

export interface CompleteServiceOrderPostDiscount {
  /** 优惠名称. */
  name: string
  /** 优惠说明. */
  description: string
  /** 优惠金额. In the smallest unit of the currency. */
  amount: number
  /** 优惠数量. */
  count?: number | undefined
}

export interface CompleteServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. */
  service_id: string
  /** 后付费项目. */
  post_payments: PostPayment[]
  /** 总金额. In the smallest unit of the currency. */
  total_amount: number
  /** 完结服务时间. RFC 3339. */
  complete_time?: string | undefined
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 实际服务位置. */
  location?: Location | undefined
  /** 商户优惠. */
  post_discounts?: CompleteServiceOrderPostDiscount[] | undefined
  /** 微信支付服务分账标记. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 实际服务时间. */
  time_range?: CompleteServiceOrderTimeRange | undefined
}

export interface CompleteServiceOrderTimeRange {
  /** 服务开始时间. RFC 3339. */
  start_time?: string | undefined
  /** 服务结束时间. RFC 3339. */
  end_time?: string | undefined
  /** 服务结束时间备注. */
  end_time_remark?: string | undefined
  /** 服务开始时间备注. */
  start_time_remark?: string | undefined
}

export interface CreateServiceOrderLocation {
  /** 预计服务结束地点. */
  end_location: string
  /** 服务开始地点. */
  start_location?: string
}

export interface CreateServiceOrderPostDiscount {
  /** 优惠名称. */
  name: string
  /** 优惠说明. */
  description: string
  /** 优惠数量. */
  count?: number
}

export interface CreateServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商公众号ID. */
  appid: string
  /** 商户订单号. */
  out_order_no: string
  /** 服务ID. */
  service_id: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 服务风险金. */
  risk_fund: RiskFund
  /** 服务信息. */
  service_introduction: string
  /** 服务时间. */
  time_range: TimeRange
  /** 子商户公众号ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识. */
  openid?: string | undefined
  /** 子商户公众号下的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 服务位置. */
  location?: Location | undefined
  /** 是否需要用户确认. */
  need_user_confirm?: boolean | undefined
  /** 商户优惠. */
  post_discounts?: PostDiscount[] | undefined
  /** 后付费项目. */
  post_payments?: PostPayment[] | undefined
}

export interface CreateServiceOrderResponse {
  /** 服务商商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. */
  service_id: string
  /** 服务信息. */
  service_introduction: string
  /** 服务订单状态. */
  state: CreateServiceOrderResponseState
  /** 子商户应用ID. */
  sub_appid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 服务位置. */
  location?: CreateServiceOrderLocation
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 跳转微信侧数据包. */
  package?: string
  /** 后付费商户优惠. */
  post_discounts?: CreateServiceOrderPostDiscount[]
  /** 后付费项目. */
  post_payments?: PostPayment[]
  /** 订单风险金. */
  risk_fund?: RiskFund
  /** 订单状态说明. */
  state_description?: StateDescription
  /** 服务时间段. */
  time_range?: TimeRange
}

export interface GetServiceOrderResponse {
  /** 服务商商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. */
  service_id: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 订单风险金. */
  risk_fund: RiskFund
  /** 服务信息. */
  service_introduction: string
  /** 服务订单状态. */
  state: GetServiceOrderResponseState
  /** 服务时间段. */
  time_range: GetServiceOrderTimeRange
  /** 子商户应用ID. */
  sub_appid?: string
  /** 服务商公众号下的用户标识. */
  openid?: string
  /** 子商户公众号下的用户标识. */
  sub_openid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 收款信息. */
  collection?: Collection
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 汇率值. */
  currency_price?: number
  /** 汇率. */
  currency_rate_info?: string
  /** 服务位置. */
  location?: Location
  /** 是否需要收款. */
  need_collection?: boolean
  /** 商户优惠. */
  post_discounts?: PostDiscount[]
  /** 后付费项目. */
  post_payments?: PostPayment[]
  /** 订单状态说明. */
  state_description?: StateDescription
  /** 总金额. In the smallest unit of the currency. */
  total_amount?: number
}

export interface GetServiceOrderTimeRange {
  /** 服务开始时间. */
  start_time?: string
  /** 服务结束时间. */
  end_time?: string
  /** 服务结束时间备注. */
  end_time_remark?: string
  /** 服务开始时间备注. */
  start_time_remark?: string
}

export interface Location {
  /** 服务结束地点. */
  end_location?: string | undefined
  /** 服务开始地点. */
  start_location?: string | undefined
}

export interface PostDiscount {
  /** 优惠名称. */
  name: string
  /** 优惠说明. */
  description: string
  /** 优惠金额. In the smallest unit of the currency. */
  amount?: number | undefined
  /** 优惠数量. */
  count?: number | undefined
}

export interface PostPayment {
  /** 付费名称. */
  name: string
  /** 付费说明. */
  description?: string | undefined
  /** 付费金额. In the smallest unit of the currency. */
  amount?: number | undefined
  /** 付费数量. */
  count?: number | undefined
}

export interface Promotion {
  /** 券ID. */
  coupon_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 活动ID. */
  stock_id?: string
  /** 优惠类型. */
  type?: PromotionType
  /** 优惠名称. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. In the smallest unit of the currency. */
  merchant_contribute?: number
  /** 其他出资. In the smallest unit of the currency. */
  other_contribute?: number
  /** 优惠范围. */
  scope?: Scope
  /** 微信出资. In the smallest unit of the currency. */
  wechatpay_contribute?: number
}

export interface PromotionGoods {
  /** 商品编码. */
  goods_id: string
  /** 商品优惠金额. In the smallest unit of the currency. */
  discount_amount?: number
  /** 商品备注. */
  goods_remark?: string
  /** 商品数量. */
  quantity?: number
  /** 商品价格. In the smallest unit of the currency. */
  unit_price?: number
}

export interface RiskFund {
  /** 风险金名称. */
  name: string
  /** 风险金额. In the smallest unit of the currency. */
  amount: number
  /** 风险说明. */
  description?: string | undefined
}

export interface ServiceOrderPayment {
  /** 收款成功时间. RFC 3339. */
  paid_time: string
  /** 收款金额. In the smallest unit of the currency. */
  paid_amount?: number | undefined
  /** 收款序号. */
  seq?: number | undefined
}

export interface SyncServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 场景类型. */
  type: SyncServiceOrderRequestType
  /** 服务ID. */
  service_id: string
  /** 内容信息详情. */
  detail: ServiceOrderPayment
}

export interface TimeRange {
  /** 服务开始时间. RFC 3339. */
  start_time: string
  /** 服务结束时间. RFC 3339. */
  end_time?: string | undefined
  /** 服务结束时间备注. */
  end_time_remark?: string | undefined
  /** 服务开始时间备注. */
  start_time_remark?: string | undefined
}

/** 收款状态 */
export type CollectionState =
  | 'USER_PAYING'
  | 'USER_PAID'
  | (string & {})

/** 服务订单状态 */
export type CreateServiceOrderResponseState =
  | 'CREATED'
  | 'DOING'
  | 'DONE'
  | 'REVOKED'
  | 'EXPIRED'
  | (string & {})

/** 服务订单状态 */
export type GetServiceOrderResponseState =
  | 'CREATED'
  | 'DOING'
  | 'DONE'
  | 'REVOKED'
  | 'EXPIRED'
  | (string & {})

/** 收款成功渠道 */
export type PaidType =
  | 'NEWTON'
  | 'MCH'
  | (string & {})

/** 优惠类型 */
export type PromotionType =
  | 'CASH'
  | 'NOCASH'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'GLOBAL'
  | 'SINGLE'
  | (string & {})

/** 订单状态说明 */
export type StateDescription =
  | 'USER_CONFIRM'
  | 'MCH_COMPLETE'
  | (string & {})

/** 场景类型 */
export type SyncServiceOrderRequestType =
  | 'Order_Paid'
  | (string & {})
