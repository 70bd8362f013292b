// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Pay score for institutions (支付分机构模式). */
export interface PayScoreBankService {
  /**
   * Begin an authorization, so that orders need no confirmation (从业机构预授权).
   *
   * Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  createPermission(args: CreatePermissionRequest, options?: sdk.CallOptions): sdk.Call<CreatePermissionResponse>
  /**
   * Query an authorization by `authorization_code` (从业机构查询与用户授权记录（授权协议号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  getPermissionByAuthorizationCode(args: GetPermissionByAuthorizationCodeArguments, options?: sdk.CallOptions): sdk.Call<GetPermissionByAuthorizationCodeResponse>
  /**
   * Create a service order (从业机构创建微信支付分订单).
   *
   * Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   */
  createServiceOrder(args: CreateServiceOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateServiceOrderResponse>
  /**
   * Query a service order (从业机构查询微信支付分订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   */
  getServiceOrder(args: GetServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<GetServiceOrderResponse>
  /**
   * Create an order to be paid after delivery (从业机构创建先用后付订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  createPayOnDeliveryOrder(args: CreatePayOnDeliveryOrderRequest, options?: sdk.CallOptions): sdk.Call<CreatePayOnDeliveryOrderResponse>
  /**
   * Cancel a service order (从业机构取消微信支付分订单).
   *
   * Not possible any more once it was paid.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   */
  cancelServiceOrder(args: CancelServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Complete a service order and ask for its payment (从业机构完结微信支付分订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   */
  completeServiceOrder(args: CompleteServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Lower the amount of a completed service order (从业机构修改微信支付分订单金额).
   *
   * Only while a completed order is not paid.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   */
  updateServiceOrder(args: UpdateServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Register the charge of a service order (从业机构登记微信支付分扣款信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   */
  registerServiceOrderDeduction(args: RegisterServiceOrderDeductionArguments, options?: sdk.CallOptions): sdk.Call<RegisterServiceOrderDeductionResponse>
  /**
   * Query the charge of a service order (从业机构查询微信支付分扣款信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   */
  getServiceOrderDeduction(args: GetServiceOrderDeductionArguments, options?: sdk.CallOptions): sdk.Call<GetServiceOrderDeductionResponse>
  /**
   * Report that a service order was paid elsewhere (从业机构同步微信支付分订单信息).
   *
   * When the user has paid outside WeChat Pay: the collection ends then.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   */
  syncServiceOrder(args: SyncServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * End an authorization by `authorization_code` (从业机构解除用户授权关系（授权协议号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  terminatePermissionByAuthorizationCode(args: TerminatePermissionByAuthorizationCodeArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getPermissionByAuthorizationCode`. */
export interface GetPermissionByAuthorizationCodeArguments {
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
}

/** Arguments of `getServiceOrder`. */
export interface GetServiceOrderArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string | undefined
  /** 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`. */
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

/** Arguments of `updateServiceOrder`. */
export interface UpdateServiceOrderArguments extends UpdateServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `registerServiceOrderDeduction`. */
export interface RegisterServiceOrderDeductionArguments extends RegisterServiceOrderDeductionRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `getServiceOrderDeduction`. */
export interface GetServiceOrderDeductionArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 子商户微信AppId. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string | undefined
}

/** Arguments of `syncServiceOrder`. */
export interface SyncServiceOrderArguments extends SyncServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `terminatePermissionByAuthorizationCode`. */
export interface TerminatePermissionByAuthorizationCodeArguments extends TerminatePermissionByAuthorizationCodeRequest {
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code: string
}

export interface CancelServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 撤销原因. Why it is cancelled. */
  reason: string
  /** 微信AppId. */
  appid?: string | undefined
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

export interface CompleteServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 后付费项目. What the user is charged for. */
  post_payments: PostPayment[]
  /** 总金额. In fen: `post_payments` without `post_discounts`. */
  total_amount: number
  /** 微信AppId. */
  appid?: string | undefined
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string | undefined
  /** 完结服务时间. RFC 3339. */
  complete_time?: string | undefined
  /** 设备信息. */
  device?: Device | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 实际服务位置. */
  location?: Location | undefined
  /** 后付费商户优惠. What the merchant takes off. */
  post_discounts?: UpdateServiceOrderPostDiscount[] | undefined
  /** 微信支付服务分账标记. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 实际服务时间. */
  time_range?: TimeRange | undefined
}

export interface CreatePayOnDeliveryOrderPostPayment {
  /** 付费项目名称. At most 20 characters. */
  name?: string | undefined
  /** 计费说明. */
  description?: string | undefined
  /** 金额. In fen. */
  amount?: number | undefined
  /** 付费数量. */
  count?: number | undefined
}

export interface CreatePayOnDeliveryOrderRequest {
  /** 公众账号ID. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务时间段. */
  time_range: CreatePayOnDeliveryOrderTimeRange
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string | undefined
  /** 子商户公众号下的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 服务位置. */
  location?: Location | undefined
  /** 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service. */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 后付费商户优惠. What the merchant takes off. */
  post_discounts?: CreatePayOnDeliveryOrderPostPayment[] | undefined
  /** 后付费项目. What the user is charged for. */
  post_payments?: CreatePayOnDeliveryOrderPostPayment[] | undefined
  /** 订单风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: CreatePayOnDeliveryOrderRiskFund | undefined
  /** 先用后付购物详情. */
  shopping_info?: ShoppingInfo | undefined
}

export interface CreatePayOnDeliveryOrderResponse {
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
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 服务位置. */
  location?: Location
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 跳转微信侧数据包. Handed to the pay-score mini program, where the user confirms the order. */
  package?: string
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: UserConfirmResourcePostPayment[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: UserConfirmResourcePostPayment[]
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: RiskFund
  /** 先用后付购物详情. */
  shopping_info?: PayOnDeliveryOrderShoppingInfo
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
  state_description?: string
  /** 服务时间. */
  time_range?: CreatePayOnDeliveryOrderResponseTimeRange
}

export interface CreatePayOnDeliveryOrderResponseTimeRange {
  /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. */
  start_time?: string
  /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. */
  end_time?: string
  /** 服务结束时间备注. */
  end_time_remark?: string
  /** 服务开始时间备注. */
  start_time_remark?: string
}

export interface CreatePayOnDeliveryOrderRiskFund {
  /** 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. */
  name?: Name | undefined
  /** 风险说明. At most 30 characters. */
  description?: string | undefined
  /** 风险金额. In fen. */
  amount?: number | undefined
}

export interface CreatePayOnDeliveryOrderTimeRange {
  /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
  start_time?: string | undefined
  /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14})$`. */
  end_time?: string | undefined
  /** 服务结束时间备注. At most 50 characters. */
  end_time_remark?: string | undefined
  /** 服务开始时间备注. At most 20 characters. */
  start_time_remark?: string | undefined
}

export interface CreatePermissionRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code: string
  /** 子商户应用ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
}

export interface CreatePermissionResponse {
  /** 预授权token. Handed to the pay-score mini program, where the user authorises the service. */
  apply_permissions_token: string
}

export interface CreateServiceOrderLocation {
  /** 预计服务结束地点. */
  end_location: string
  /** 服务开始地点. */
  start_location?: string
}

export interface CreateServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 订单风险金. What the service may cost at most, as the user is told before. */
  risk_fund: RiskFund
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务时间段. */
  time_range: TimeRange
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 子商户公众号下的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 设备信息. */
  device?: Device | undefined
  /** 服务位置. */
  location?: Location | undefined
  /** 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service. */
  need_user_confirm?: boolean | undefined
  /** 后付费商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[] | undefined
  /** 后付费项目. What the user is charged for. */
  post_payments?: PostPayment[] | undefined
}

export interface CreateServiceOrderResponse {
  /** 服务商商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
  state: string
  /** 子商户应用ID. */
  sub_appid?: string
  /** 用户在服务商下唯一标识. */
  openid?: string
  /** 用户在子商户下唯一标识. */
  sub_openid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 收款信息. */
  collection?: Collection
  /** 服务位置. */
  location?: CreateServiceOrderLocation
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
  need_collection?: boolean
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 跳转微信侧数据包. Handed to the pay-score mini program, where the user confirms the order. */
  package?: string
  /** 后付费商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: PostPayment[]
  /** 订单风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: RiskFund
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
  state_description?: string
  /** 服务时间段. */
  time_range?: TimeRange
  /** 商户收款总金额. In fen. */
  total_amount?: number
}

export interface Device {
  /** 服务结束的设备ID. */
  end_device_id?: string | undefined
  /** 物料编码. */
  materiel_no?: string | undefined
  /** 服务开始的设备ID. */
  start_device_id?: string | undefined
}

export interface GetPermissionByAuthorizationCodeResponse {
  /** 商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code: string
  /** 授权状态. `AVAILABLE` while the user has authorised the service. */
  authorization_state: string
  /** 子商户应用ID. */
  sub_appid?: string
  /** 服务商公众号下的用户标识. */
  openid?: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string
  /** 子商户公众号下的用户标识. */
  sub_openid?: string
  /** 最近一次授权时间. RFC 3339. */
  authorization_success_time?: string
  /** RFC 3339. */
  cancel_authorization_time?: string
  /** 授权通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 分层版本. The version of the levels; levels of different versions cannot be compared. */
  risk_level_version?: number
  /** 用户标签. */
  user_label?: string
  /** 用户分层. */
  user_risk_level?: number
}

export interface GetServiceOrderCollection {
  /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. */
  state: string
  /** 收款明细列表. */
  details?: GetServiceOrderCollectionDetail[]
  /** 已收金额. Paid so far, in fen. */
  paid_amount?: number
  /** 待收金额. Still to be paid, in fen. */
  paying_amount?: number
  /** 总收款金额. In fen. */
  total_amount?: number
}

export interface GetServiceOrderCollectionDetail {
  /** 微信支付交易单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 单笔收款金额. In fen. */
  amount?: number
  /** 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss. */
  paid_time?: string
  /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. */
  paid_type?: string
  /** 优惠功能. The coupons that were used. */
  promotion_detail?: GetServiceOrderPromotion[]
  /** 收款序号. The place among the receipts of the order, from 1. */
  seq?: number
}

export interface GetServiceOrderDeductionResponse {
  /** 商户扣款单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品或支付单简要描述. */
  description: string
}

export interface GetServiceOrderPromotion {
  /** 券ID. WeChat Pay's number of the coupon. */
  coupon_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. */
  type?: string
  /** 优惠名称. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 单品列表. */
  goods_detail?: GetServiceOrderPromotionGoods[]
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
  scope?: string
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface GetServiceOrderPromotionGoods {
  /** 商品编码. */
  goods_id: string
  /** 商品优惠金额. In fen. */
  discount_amount?: number
  /** 商品备注. */
  goods_remark?: string
  /** 商品数量. */
  quantity?: number
  /** 商品价格. Of one piece, in fen. */
  unit_price?: number
}

export interface GetServiceOrderResponse {
  /** 服务商商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 订单风险金. What the service may cost at most, as the user is told before. */
  risk_fund: RiskFund
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
  state: string
  /** 服务时间段. */
  time_range: TimeRange
  /** 子商户应用ID. */
  sub_appid?: string
  /** 服务商公众号下的用户标识. */
  openid?: string
  /** 子商户公众号下的用户标识. */
  sub_openid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 收款信息. */
  collection?: GetServiceOrderCollection
  /** 服务位置. */
  location?: Location
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
  need_collection?: boolean
  /** 后付费商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: PostPayment[]
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
  state_description?: string
  /** 总金额. In fen. */
  total_amount?: number
}

export interface Goods {
  /** 商品名称. */
  name?: string | undefined
  /** 商品品类ID. */
  category_id?: string[] | undefined
  /** 商品单价金额. Of one piece, in fen. */
  amount?: number | undefined
  /** 商品数量. */
  count?: number | undefined
  /** 商品图片链接. */
  picture?: string | undefined
}

export interface JumpLink {
  /** 小程序跳转AppID. */
  appid?: string | undefined
  /** 跳转链接类型. */
  jump_link_type?: JumpLinkType | undefined
  /** 小程序跳转path. */
  path?: string | undefined
}

export interface Location {
  /** 服务结束地点. */
  end_location?: string | undefined
  /** 服务开始地点. */
  start_location?: string | undefined
}

export interface MerchantPrepayResource {
  mchid: string
  sub_mchid: string
  appid: string
  /** The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  prepay_req_body: PrepayRequestBody
  /** 总金额. In fen. */
  total_amount: number
  sub_appid?: string
  openid?: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string
  sub_openid?: string
  prepay_req_body_base64?: string
  prepay_req_header_base64?: string
  prepay_resp_body_base64?: string
  prepay_resp_header_base64?: string
  prepay_resp_http_code?: number
}

export interface PayOnDeliveryOrderGoods {
  /** 商品名称. */
  name: string
  /** 商品单价金额. Of one piece, in fen. */
  amount: number
  /** 商品数量. */
  count: number
  /** 商品图片链接. */
  picture: string
  /** 商品品类ID. */
  category_id?: string[]
}

export interface PayOnDeliveryOrderJumpLink {
  /** 跳转链接类型. */
  jump_link_type: string
  /** 小程序跳转AppID. */
  appid?: string
  /** 小程序跳转path. */
  path?: string
}

export interface PayOnDeliveryOrderShoppingInfo {
  /** 商品列表. */
  goods: PayOnDeliveryOrderGoods[]
  /** 单详跳转链接. */
  jump_link: PayOnDeliveryOrderJumpLink
  /** 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant. */
  real_merchant_appid?: string
}

export interface PostDiscount {
  /** 优惠名称. */
  name: string
  /** 优惠说明. */
  description: string
  /** 优惠金额. In fen. */
  amount?: number | undefined
  /** 优惠数量. */
  count?: number | undefined
}

export interface PostPayment {
  /** 付费名称. */
  name: string
  /** 付费说明. */
  description?: string | undefined
  /** 付费金额. In fen. */
  amount?: number | undefined
  /** 付费数量. */
  count?: number | undefined
}

export interface PrepayRequestBody {
  /** 商品或支付单简要描述. */
  body: string
  /** 终端设备号. */
  device_info: string
  fee_type: string
  limit_pay: string
  need_receipt: boolean
  /** 随机字符串. */
  nonce_str: string
  /** Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 订单失效时间. After this the order cannot be paid any more. */
  time_expire: string
  /** 订单生成时间. */
  time_start: string
  trade_type: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string
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

export interface RegisterServiceOrderDeductionRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 服务商应用ID. */
  appid?: string | undefined
  /** 子商户公众账号ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 商户系统内部扣款单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
}

export interface RegisterServiceOrderDeductionResponse {
  /** 商品或支付单简要描述. */
  description?: string
}

export interface RiskFund {
  /** 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. */
  name: string
  /** 风险金额. In fen. */
  amount: number
  /** 风险说明. */
  description?: string | undefined
}

export interface ServiceOrderPayment {
  /** 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss. */
  paid_time: string
  /** 收款金额. In fen. */
  paid_amount?: number | undefined
  /** 收款序号. The place among the receipts of the order, from 1. */
  seq?: number | undefined
}

export interface ShoppingInfo {
  /** 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant. */
  real_merchant_appid?: string | undefined
  /** 商品列表. */
  goods?: Goods[] | undefined
  /** 单详跳转链接. */
  jump_link?: JumpLink | undefined
}

export interface SyncServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 场景类型. `Order_Paid`: it was paid. */
  type: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 内容信息详情. */
  detail: ServiceOrderPayment
  /** 微信AppId. */
  appid?: string | undefined
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string | undefined
}

export interface TerminatePermissionByAuthorizationCodeRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 撤销原因. Why it is ended. */
  reason: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string | undefined
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

export interface UpdateServiceOrderPostDiscount {
  /** 优惠名称. */
  name: string
  /** 优惠说明. */
  description: string
  /** 优惠金额. In fen. */
  amount: number
  /** 优惠数量. */
  count?: number | undefined
}

export interface UpdateServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 修改原因. Why the amount is lowered. */
  reason: string
  /** 总金额. In fen: `post_payments` without `post_discounts`. */
  total_amount: number
  /** 微信AppId. */
  appid?: string | undefined
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string | undefined
  /** 设备信息. */
  device?: Device | undefined
  /** 后付费商户优惠. What the merchant takes off. */
  post_discounts?: UpdateServiceOrderPostDiscount[] | undefined
  /** 后付费项目. What the user is charged for. */
  post_payments?: PostPayment[] | undefined
}

export interface UserConfirmResource {
  /** 服务商商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商AppId. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
  state: string
  /** 子商户AppId. */
  sub_appid?: string
  /** 用户在服务商下唯一标识. */
  openid?: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 用户在子商户下唯一标识. */
  sub_openid?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 收款信息. */
  collection?: Collection
  /** 服务位置信息. */
  location?: Location
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
  need_collection?: boolean
  /** 商户优惠列表. What the merchant takes off. */
  post_discounts?: UserConfirmResourcePostDiscount[]
  /** 付费项目列表. What the user is charged for. */
  post_payments?: UserConfirmResourcePostPayment[]
  /** 订单风险金信息. What the service may cost at most, as the user is told before. */
  risk_fund?: RiskFund
  /** 服务订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
  state_description?: string
  /** 服务时间段信息. */
  time_range?: UserConfirmResourceTimeRange
  /** 商户收款总金额. In fen. */
  total_amount?: number
}

export interface UserConfirmResourcePostDiscount {
  /** 优惠名称. */
  name: string
  /** 优惠说明. */
  description?: string
  /** 优惠金额. In fen. */
  amount?: number
}

export interface UserConfirmResourcePostPayment {
  /** 付费名称. */
  name?: string
  /** 付费说明. */
  description?: string
  /** 付费金额. In fen. */
  amount?: number
  /** 付费数量. */
  count?: number
}

export interface UserConfirmResourceTimeRange {
  /** 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. YyyyMMddHHmmss. */
  start_time: string
  /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. YyyyMMddHHmmss. */
  end_time?: string
  /** 服务结束时间备注. */
  end_time_remark?: string
  /** 服务开始时间备注. */
  start_time_remark?: string
}

export interface UserServiceResource {
  /** 服务商AppId. */
  appid: string
  /** 服务商商户号. */
  mch_id: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 子商户号. */
  sub_mch_id: string
  /** 子商户AppId. */
  sub_appid?: string
  /** 用户在服务商下唯一标识. */
  openid?: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string
  /** 用户在子商户下唯一标识. */
  sub_openid?: string
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code?: string
  /** 服务开启或解除授权时间. When the user authorised the service, or ended that. YyyyMMddHHmmss. */
  openorclose_time?: string
  /** 回调状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`. */
  user_service_status?: string
}

/** 跳转链接类型 */
export type JumpLinkType =
  | 'JUMP_LINK_MINI_PROGRAM'
  | (string & {})

/** 风险金名称 */
export type Name =
  | 'DEPOSIT'
  | 'ADVANCE'
  | 'CASH_DEPOSIT'
  | 'ESTIMATE_ORDER_COST'
  | (string & {})
