// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Pay score plans (支付分签约计划). */
export interface PayScorePlanService {
  /**
   * Create a plan (创建支付分计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  createPlan(args: CreatePlanRequest, options?: sdk.CallOptions): sdk.Call<Plan>
  /**
   * Query a plan (查询支付分计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  getPlan(args: GetPlanArguments, options?: sdk.CallOptions): sdk.Call<Plan>
  /**
   * Stop a plan (停止支付分计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  stopPlan(args: StopPlanArguments, options?: sdk.CallOptions): sdk.Call<Plan>
  /**
   * Create a plan for a user to sign (创建用户的签约计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  createUserSignPlan(args: CreateUserSignPlanRequest, options?: sdk.CallOptions): sdk.Call<CreateUserSignPlanResponse>
  /**
   * Query a user's plan (查询用户的签约计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  getUserSignPlan(args: GetUserSignPlanArguments, options?: sdk.CallOptions): sdk.Call<UserSignPlan>
  /**
   * Create a service order under a user's plan (创建用户的签约计划详情对应的服务订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  createServiceOrder(args: CreateServiceOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateServiceOrderResponse>
  /**
   * Cancel a user's plan (直连商户取消用户的签约计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  stopUserSignPlan(args: StopUserSignPlanArguments, options?: sdk.CallOptions): sdk.Call<UserSignPlan>
  /**
   * Create a plan for a sub-merchant (创建支付分计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  createPartnerPlan(args: CreatePartnerPlanRequest, options?: sdk.CallOptions): sdk.Call<PartnerPlan>
  /**
   * Query a plan of a sub-merchant (查询支付分计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  getPartnerPlan(args: GetPartnerPlanArguments, options?: sdk.CallOptions): sdk.Call<PartnerPlan>
  /**
   * Stop a plan of a sub-merchant (停止支付分计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  stopPartnerPlan(args: StopPartnerPlanArguments, options?: sdk.CallOptions): sdk.Call<PartnerPlan>
  /**
   * Create a plan of a sub-merchant for a user to sign (创建用户的签约计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  createPartnerUserSignPlan(args: CreatePartnerUserSignPlanRequest, options?: sdk.CallOptions): sdk.Call<CreatePartnerUserSignPlanResponse>
  /**
   * Query a user's plan of a sub-merchant (查询用户的签约计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  getPartnerUserSignPlan(args: GetPartnerUserSignPlanArguments, options?: sdk.CallOptions): sdk.Call<PartnerUserSignPlan>
  /**
   * Create a service order of a sub-merchant under a user's plan (创建用户的签约计划详情对应的服务订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  createPartnerServiceOrder(args: CreatePartnerServiceOrderRequest, options?: sdk.CallOptions): sdk.Call<CreatePartnerServiceOrderResponse>
  /**
   * Cancel a user's plan of a sub-merchant (取消用户的签约计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  stopPartnerUserSignPlan(args: StopPartnerUserSignPlanArguments, options?: sdk.CallOptions): sdk.Call<PartnerUserSignPlan>
}

/** Arguments of `getPlan`. */
export interface GetPlanArguments {
  /** 支付分计划商户侧单号. The merchant's own number of the plan. */
  merchant_plan_no: string
}

/** Arguments of `stopPlan`. */
export interface StopPlanArguments {
  /** 商户支付分计划对应的计划号. The merchant's own number of the plan. */
  merchant_plan_no: string
}

/** Arguments of `getUserSignPlan`. */
export interface GetUserSignPlanArguments {
  /** 商户签约计划号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
}

/** Arguments of `stopUserSignPlan`. */
export interface StopUserSignPlanArguments extends StopUserSignPlanRequest {
  /** 商户侧签约计划号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
}

/** Arguments of `getPartnerPlan`. */
export interface GetPartnerPlanArguments {
  /** 支付分计划商户侧单号. The merchant's own number of the plan. */
  merchant_plan_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `stopPartnerPlan`. */
export interface StopPartnerPlanArguments extends StopPartnerPlanRequest {
  /** 商户支付分计划对应的计划号. The merchant's own number of the plan. */
  merchant_plan_no: string
}

/** Arguments of `getPartnerUserSignPlan`. */
export interface GetPartnerUserSignPlanArguments {
  /** 商户签约计划号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `stopPartnerUserSignPlan`. */
export interface StopPartnerUserSignPlanArguments extends StopPartnerUserSignPlanRequest {
  /** 商户侧签约计划号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
}

export interface Collection {
  /** 收款明细列表. */
  details: CollectionDetail[]
  /** 已收金额. Paid so far, in fen. */
  paid_amount: number
  /** 待收金额. Still to be paid, in fen. */
  paying_amount: number
  /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. */
  state: string
  /** 总收款金额. In fen. */
  total_amount: number
}

export interface CollectionDetail {
  /** 单笔收款金额. In fen. */
  amount: number
  /** 收款序号. The place among the receipts of the order, from 1. */
  seq: number
  /** 微信支付交易单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss. */
  paid_time?: string
  /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. */
  paid_type?: string
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: Promotion[]
}

export interface CreatePartnerPlanRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商的AppID. */
  appid: string
  /** 商户侧计划号. The merchant's own number of the plan. */
  merchant_plan_no: string
  /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 支付分计划有效期. */
  plan_duration: number
  /** 支付分计划名称. */
  plan_name: string
  /** 支付分计划实际扣费总金额. In fen. */
  total_actual_price: number
  /** 支付分计划原总金额. In fen. */
  total_original_price: number
  /** 子商户的AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 支付分计划明细列表. */
  plan_detail_list?: PlanDetailInput[] | undefined
}

export interface CreatePartnerServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商的AppID. */
  appid: string
  /** 商户侧订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 签约计划明细序号. The number of the step, from 1. */
  plan_detail_no: number
  /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 待签约支付分计划ID. WeChat Pay's number of the user's plan. */
  sign_plan_id: string
  /** 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务时间. */
  time_range: TimeRange
  /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 子商户公众号下的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 服务位置. */
  location?: Location | undefined
}

export interface CreatePartnerServiceOrderResponse {
  /** 服务商商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商公众号ID. */
  appid: string
  /** 商户订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
  state: string
  /** 子商户公众号ID. */
  sub_appid?: string
  /** 用户在服务商下唯一标识. */
  openid?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 用户在子商户下唯一标识. */
  sub_openid?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 收款信息. */
  collection?: Collection
  /** 服务位置. */
  location?: Location
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
  need_collection?: boolean
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostPayment[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: PostPayment[]
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: RiskFund
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
  state_description?: string
  /** 服务时间. */
  time_range?: TimeRange
  /** 商户收款总金额. In fen. */
  total_amount?: number
}

export interface CreatePartnerUserSignPlanRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商的AppID. */
  appid: string
  /** 支付分计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 商户签约计划单号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 签约计划明细列表. */
  sign_plan_detail: SignPlanDetail[]
  /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户唯一标识. The user in `appid`. */
  openid?: string | undefined
  /** 用户在子商户下的唯一标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface CreatePartnerUserSignPlanResponse {
  /** 跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan. */
  package: string
  /** 用户的签约计划. */
  sign_plan: PartnerUserSignPlan
}

export interface CreatePlanRequest {
  /** 微信AppId. */
  appid: string
  /** 商户侧计划号. The merchant's own number of the plan. */
  merchant_plan_no: string
  /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 支付分计划有效期. */
  plan_duration: number
  /** 支付分计划名称. */
  plan_name: string
  /** 支付分计划实际扣费总金额. In fen. */
  total_actual_price: number
  /** 支付分计划原总金额. In fen. */
  total_original_price: number
  /** 支付分计划明细列表. */
  plan_detail_list?: PlanDetailInput[] | undefined
}

export interface CreateServiceOrderRequest {
  /** 商户的AppID. */
  appid: string
  /** 商户公众号下的用户标识. The user in `appid`. */
  openid: string
  /** 商户侧订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 签约计划明细序号. The number of the step, from 1. */
  plan_detail_no: number
  /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 待签约支付分计划ID. WeChat Pay's number of the user's plan. */
  sign_plan_id: string
  /** 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务时间. */
  time_range: TimeRange
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 服务位置. */
  location?: Location | undefined
}

export interface CreateServiceOrderResponse {
  /** 商户号. */
  mchid: string
  /** 商户公众号ID. */
  appid: string
  /** 商户订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
  state: string
  /** 用户唯一标识. */
  openid?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 收款信息. */
  collection?: Collection
  /** 服务位置. */
  location?: Location
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
  need_collection?: boolean
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostPayment[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: PostPayment[]
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: RiskFund
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
  state_description?: string
  /** 服务时间. */
  time_range?: TimeRange
  /** 商户收款总金额. In fen. */
  total_amount?: number
}

export interface CreateUserSignPlanRequest {
  /** 微信AppId. */
  appid: string
  /** 用户唯一标识. The user in `appid`. */
  openid: string
  /** 支付分计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 商户签约计划单号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 签约计划明细列表. */
  sign_plan_detail: SignPlanDetail[]
}

export interface CreateUserSignPlanResponse {
  /** 跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan. */
  package: string
  /** 用户的签约计划. */
  sign_plan: UserSignPlan
}

export interface Location {
  /** 服务结束地点. */
  end_location?: string | undefined
  /** 服务开始地点. */
  start_location?: string | undefined
}

export interface PartnerPlan {
  /** 服务商商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商AppID. */
  appid: string
  /** 支付分计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 商户侧计划号. The merchant's own number of the plan. */
  merchant_plan_no: string
  /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 支付分计划有效期. */
  plan_duration: number
  /** 支付分计划名称. */
  plan_name: string
  /** 支付分计划状态. */
  plan_state: string
  /** 支付分计划实际扣费总金额. In fen. */
  total_actual_price: number
  /** 支付分计划原总金额. In fen. */
  total_original_price: number
  /** 子商户AppID. */
  sub_appid?: string
  /** 终止方商户号. The merchant that stopped it. */
  stop_mchid?: string
  /** 支付分计划明细列表. */
  plan_detail_list?: PlanDetail[]
  /** 终止时间. RFC 3339. */
  stop_time?: string
}

export interface PartnerUserSignPlan {
  /** 服务商商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商AppID. */
  appid: string
  /** 签约所属计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 目前用户进行到的计划详情序号. The step that the user has reached, from 1. */
  going_detail_no: number
  /** 商户侧签约计划号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 计划签约ID. WeChat Pay's number of the user's plan. */
  sign_plan_id: string
  /** 签约计划扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  merchant_callback_url: string
  /** 签约计划的名称. */
  plan_name: string
  /** 签约计划的过期时间. RFC 3339. */
  plan_over_time: string
  /** 计划签约状态. */
  sign_state: string
  /** 签约计划实际总金额. In fen. */
  total_actual_price: number
  /** 签约计划原总金额. In fen. */
  total_origin_price: number
  /** 子商户AppID. */
  sub_appid?: string
  /** 用户唯一标识. */
  openid?: string
  /** 用户在子商户下的唯一标识. */
  sub_openid?: string
  /** 签约计划取消原因. */
  cancel_reason?: string
  /** 签约计划取消时间. RFC 3339. */
  cancel_sign_time?: string
  /** 签约计划取消类型. Who cancelled it. */
  cancel_sign_type?: string
  /** 签约时间. RFC 3339. */
  sign_time?: string
  /** 签约计划明细列表. */
  signed_detail_list?: SignedPlanDetail[]
}

export interface Plan {
  /** 商户号. */
  mchid: string
  /** 微信AppId. */
  appid: string
  /** 支付分计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 商户侧计划号. The merchant's own number of the plan. */
  merchant_plan_no: string
  /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 支付分计划有效期. */
  plan_duration: number
  /** 支付分计划名称. */
  plan_name: string
  /** 支付分计划状态. */
  plan_state: string
  /** 支付分计划实际扣费总金额. In fen. */
  total_actual_price: number
  /** 支付分计划原总金额. In fen. */
  total_original_price: number
  /** 终止方商户号. The merchant that stopped it. */
  stop_mchid?: string
  /** 支付分计划明细列表. */
  plan_detail_list?: PlanDetail[]
  /** 终止时间. RFC 3339. */
  stop_time?: string
}

export interface PlanDetail {
  /** 计划明细序号. The number of the step, from 1. */
  plan_detail_no: number
  /** 计划明细实际支付金额. In fen. */
  actual_price: number
  /** 计划明细原支付金额. In fen. */
  original_price: number
  /** 计划明细名称. */
  plan_detail_name: string
  /** 计划明细优惠说明. */
  plan_discount_description?: string
}

export interface PlanDetailInput {
  /** 计划明细实际支付金额. In fen. */
  actual_price: number
  /** 计划明细原支付金额. In fen. */
  original_price: number
  /** 计划明细名称. */
  plan_detail_name: string
  /** 计划明细优惠说明. */
  plan_discount_description?: string | undefined
}

export interface PostPayment {
  /** 付费名称. */
  name?: string
  /** 付费说明. */
  description?: string
  /** 付费金额. In fen. */
  amount?: number
  /** 付费数量. */
  count?: number
}

export interface Promotion {
  /** 券ID. WeChat Pay's number of the coupon. */
  coupon_id: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. */
  type: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
  scope: string
  /** 活动ID. The batch of coupons that it is from. */
  stock_id?: string
  /** 优惠名称. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface PromotionGoods {
  /** 商品编码. */
  goods_id: string
  /** 商品优惠金额. In fen. */
  discount_amount: number
  /** 商品数量. */
  quantity: number
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
  /** 商品备注. */
  goods_remark?: string
}

export interface RiskFund {
  /** 风险金额. In fen. */
  amount: number
  /** 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. */
  name?: string
  /** 风险金说明. */
  description?: string
}

export interface SignPlanDetail {
  /** 商户侧计划明细使用订单号. The merchant's own number of the order of this step. */
  merchant_plan_detail_no: string
  /** 计划明细序号. The number of the step, from 1. */
  plan_detail_no: number
}

export interface SignedPlanDetail {
  /** 商户侧计划明细使用订单号. The merchant's own number of the order of this step. */
  merchant_plan_detail_no: string
  /** 计划明细序号. The number of the step, from 1. */
  plan_detail_no: number
  /** 计划明细实际支付金额. In fen. */
  actual_price: number
  /** 计划明细原支付金额. In fen. */
  original_price: number
  /** 计划详情名称. */
  plan_detail_name: string
  /** 计划明细状态. */
  plan_detail_state: string
  /** 计划明细对应的支付分服务单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 计划明细对应订单实际支付金额. In fen. */
  actual_pay_price?: number
  /** 详情取消时间. RFC 3339. */
  cancel_time?: string
  /** 详情完成时间. RFC 3339. */
  complete_time?: string
  /** 计划明细优惠说明. */
  plan_discount_description?: string
  /** 详情使用时间. RFC 3339. */
  use_time?: string
}

export interface StopPartnerPlanRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface StopPartnerUserSignPlanRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 停止签约计划原因. */
  stop_reason: string
}

export interface StopUserSignPlanRequest {
  /** 停止签约计划原因. */
  stop_reason: string
}

export interface TimeRange {
  /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. */
  start_time: string
  /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. */
  end_time?: string | undefined
  /** 服务结束时间备注. */
  end_time_remark?: string | undefined
  /** 服务开始时间备注. */
  start_time_remark?: string | undefined
}

export interface UserCancelSignPlanResource {
  /** 服务商商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商AppID. */
  appid: string
  /** 签约所属计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 目前用户进行到的计划明细序号. The step that the user has reached, from 1. */
  going_detail_no: number
  /** The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 签约计划的主键. WeChat Pay's number of the user's plan. */
  sign_plan_id: string
  /** 取消计划时间. */
  cancel_sign_time: string
  /** 签约计划扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 签约事件通知回调地址. Where its notifications are posted: https, without a query string. */
  merchant_callback_url: string
  /** 签约计划的名称. */
  plan_name: string
  /** 签约计划过期时间. */
  plan_over_time: string
  /** 计划签约状态. */
  sign_state: SignState
  /** 签约时间. */
  sign_time: string
  /** 签约计划明细列表. */
  signed_detail_list: UserCancelSignedPlanDetail[]
  /** 签约计划实际总金额. In fen. */
  total_actual_price: number
  /** 签约计划原总金额. In fen. */
  total_origin_price: number
  /** 子商户AppID. */
  sub_appid?: string
  openid?: string
  sub_openid?: string
  /** 签约计划取消原因. */
  cancel_reason?: string
  /** 签约计划取消类型. `NOT_CANCEL`: not cancelled; `USER`: by the user; `MERCHANT`: by the merchant; `REVOKE_SERVICE`: by ending the authorization of the service. */
  cancel_sign_type?: CancelSignType
}

export interface UserCancelSignedPlanDetail {
  /** 商户侧计划明细使用订单号. The merchant's own number of the order of this step. */
  merchant_plan_detail_no: string
  /** The number of the step, from 1. */
  plan_detail_no: number
  /** 计划明细实际支付金额. In fen. */
  actual_price: number
  /** 详情对应订单取消时间. */
  cancel_time: string
  /** 详情对应订单实际完成支付时间. */
  complete_time: string
  /** 计划明细原支付金额. In fen. */
  original_price: number
  /** 计划详情名称. */
  plan_detail_name: string
  /** 计划明细状态. `NOT_USED`: not begun; `USING`: its order is in progress; `USED`: its order is settled; `SIGN_PLAN_DETAIL_CANCEL`: cancelled. */
  plan_detail_state: PlanDetailState
  /** 详情使用时间. */
  use_time: string
  order_id?: string
  /** 实际支付金额. In fen. */
  actual_pay_price?: number
  /** 计划明细优惠说明. */
  plan_discount_description?: string
}

export interface UserSignPlan {
  /** 商户号. */
  mchid: string
  /** 微信AppId. */
  appid: string
  /** 签约所属计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 目前用户进行到的计划详情序号. The step that the user has reached, from 1. */
  going_detail_no: number
  /** 商户侧签约计划号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 计划签约ID. WeChat Pay's number of the user's plan. */
  sign_plan_id: string
  /** 签约计划扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  merchant_callback_url: string
  /** 签约计划的名称. */
  plan_name: string
  /** 签约计划的过期时间. RFC 3339. */
  plan_over_time: string
  /** 计划签约状态. */
  sign_state: string
  /** 签约计划实际总金额. In fen. */
  total_actual_price: number
  /** 签约计划原总金额. In fen. */
  total_origin_price: number
  /** 签约计划用户应用下的OpenID. */
  openid?: string
  /** 签约计划取消原因. */
  cancel_reason?: string
  /** 签约计划取消时间. RFC 3339. */
  cancel_sign_time?: string
  /** 签约计划取消类型. Who cancelled it. */
  cancel_sign_type?: string
  /** 签约时间. RFC 3339. */
  sign_time?: string
  /** 签约计划明细列表. */
  signed_detail_list?: SignedPlanDetail[]
}

export interface UserSignPlanMerchantResource {
  /** 微信商户号. */
  mchid: string
  /** 微信AppId. */
  appid: string
  /** 用户唯一标识. */
  openid: string
  /** 支付分计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 目前用户进行到的计划明细序号. The step that the user has reached, from 1. */
  going_detail_no: number
  /** 商户签约计划单号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 签约计划ID. WeChat Pay's number of the user's plan. */
  sign_plan_id: string
  /** 扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 计划名称. */
  plan_name: string
  /** 计划过期时间. RFC 3339. */
  plan_over_time: string
  /** 计划状态. */
  sign_state: string
  /** 实际总金额. In fen. */
  total_actual_price: number
  /** 原总金额. In fen. */
  total_origin_price: number
  /** 取消原因. */
  cancel_reason?: string
  /** 取消时间. RFC 3339. */
  cancel_sign_time?: string
  /** 取消类型. Who cancelled it. */
  cancel_sign_type?: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  merchant_callback_url?: string
  /** 签约时间. RFC 3339. */
  sign_time?: string
  /** 签约计划明细列表. */
  signed_detail_list?: SignedPlanDetail[]
}

export interface UserSignPlanPartnerResource {
  /** 微信商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 用户唯一标识. */
  openid: string
  /** 支付分计划ID. WeChat Pay's number of the plan. */
  plan_id: string
  /** 目前用户进行到的计划明细序号. The step that the user has reached, from 1. */
  going_detail_no: number
  /** 商户签约计划单号. The merchant's own number of the user's plan. */
  merchant_sign_plan_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 签约计划ID. WeChat Pay's number of the user's plan. */
  sign_plan_id: string
  /** 扣费次数. How many times the plan charges: the number of its steps. */
  deduction_quantity: number
  /** 计划名称. */
  plan_name: string
  /** 计划过期时间. RFC 3339. */
  plan_over_time: string
  /** 计划状态. */
  sign_state: string
  /** 实际总金额. In fen. */
  total_actual_price: number
  /** 原总金额. In fen. */
  total_origin_price: number
  /** 子商户AppId. */
  sub_appid?: string
  /** 用户在子商户下的唯一标识. */
  sub_openid?: string
  /** 取消原因. */
  cancel_reason?: string
  /** 取消时间. RFC 3339. */
  cancel_sign_time?: string
  /** 取消类型. Who cancelled it. */
  cancel_sign_type?: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  merchant_callback_url?: string
  /** 签约时间. RFC 3339. */
  sign_time?: string
  /** 签约计划明细列表. */
  signed_detail_list?: SignedPlanDetail[]
}

/** 签约计划取消类型 */
export type CancelSignType =
  | 'NOT_CANCEL'
  | 'USER'
  | 'MERCHANT'
  | 'REVOKE_SERVICE'
  | (string & {})

/** 计划明细状态 */
export type PlanDetailState =
  | 'NOT_USED'
  | 'USING'
  | 'USED'
  | 'SIGN_PLAN_DETAIL_CANCEL'
  | (string & {})

/** 计划签约状态 */
export type SignState =
  | 'UNSIGNED'
  | (string & {})
