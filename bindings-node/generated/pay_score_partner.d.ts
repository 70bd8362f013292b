// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Pay score for sub-merchants (支付分服务商模式). */
export interface PayScorePartnerService {
  /**
   * Apply to bind a sub-merchant to a service (收付通子商户申请绑定支付分服务).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   */
  submitServiceAccountApplication(args: SubmitServiceAccountApplicationRequest, options?: sdk.CallOptions): sdk.Call<ServiceAccountApplication>
  /**
   * Query an application to bind a sub-merchant (查询收付通子商户服务绑定结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   */
  getServiceAccountApplication(args: GetServiceAccountApplicationArguments, options?: sdk.CallOptions): sdk.Call<ServiceAccountApplication>
  /**
   * Begin an authorization, so that orders need no confirmation (商户预授权).
   *
   * Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  createPermission(args: CreatePermissionRequest, options?: sdk.CallOptions): sdk.Call<CreatePermissionResponse>
  /**
   * Begin an authorization within a scene (服务商场景中预授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  createScenePermission(args: CreateScenePermissionRequest, options?: sdk.CallOptions): sdk.Call<CreateScenePermissionResponse>
  /**
   * Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  getPermissionByAuthorizationCode(args: GetPermissionByAuthorizationCodeArguments, options?: sdk.CallOptions): sdk.Call<GetPermissionByAuthorizationCodeResponse>
  /**
   * Query an authorization by `openid` (查询与用户授权记录（openid）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  getPermissionByOpenid(args: GetPermissionByOpenidArguments, options?: sdk.CallOptions): sdk.Call<GetPermissionByOpenidResponse>
  /**
   * Assess a user before an order (服务商评估用户分层).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  assessUserRiskLevel(args: AssessUserRiskLevelArguments, options?: sdk.CallOptions): sdk.Call<AssessUserRiskLevelResponse>
  /**
   * Get the amounts that are suggested for groups of users (查询用户分层对应建议先享金额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  getServiceQuotas(args: GetServiceQuotasArguments, options?: sdk.CallOptions): sdk.Call<GetServiceQuotasResponse>
  /**
   * Create a service order (创建支付分订单).
   *
   * Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
   *
   * Errors: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138534
   */
  createServiceOrder(args: CreateServiceOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateServiceOrderResponse>
  /**
   * Query a service order (查询支付分订单).
   *
   * Errors: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138559
   */
  getServiceOrder(args: GetServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<GetServiceOrderResponse>
  /**
   * Create an order to be paid after delivery (创建先用后付订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  createPayOnDeliveryOrder(args: CreatePayOnDeliveryOrderRequest, options?: sdk.CallOptions): sdk.Call<CreatePayOnDeliveryOrderResponse>
  /**
   * Create a service order and complete it at once (创单结单合并).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  directCompleteServiceOrder(args: DirectCompleteServiceOrderRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Cancel a service order (取消支付分订单).
   *
   * Not possible any more once it was paid.
   *
   * Errors: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
   */
  cancelServiceOrder(args: CancelServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Complete a service order and ask for its payment (完结支付分订单).
   *
   * WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.
   *
   * Errors: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   */
  completeServiceOrder(args: CompleteServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Lower the amount of a completed service order (修改支付分订单金额).
   *
   * Only while a completed order is not paid.
   *
   * Errors: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   */
  updateServiceOrder(args: UpdateServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Collect the payment of a completed service order (商户发起催收扣款).
   *
   * When a completed order is still not paid.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  payServiceOrder(args: PayServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Report that a service order was paid elsewhere (同步支付分订单状态).
   *
   * When the user has paid outside WeChat Pay: the collection ends then.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
   */
  syncServiceOrder(args: SyncServiceOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Tell the user that a fee is going to be charged (下发服务预扣费消息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  sendPrepaidMessage(args: SendPrepaidMessageArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  sendPendingMessage(args: SendPendingMessageArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  terminatePermissionByAuthorizationCode(args: TerminatePermissionByAuthorizationCodeArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * End an authorization by `openid` (解除用户授权关系（openid）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  terminatePermissionByOpenid(args: TerminatePermissionByOpenidRequest, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getServiceAccountApplication`. */
export interface GetServiceAccountApplicationArguments {
  /** 商户申请绑定单号. The partner's own number of the application. */
  out_apply_no: string
}

/** Arguments of `getPermissionByAuthorizationCode`. */
export interface GetPermissionByAuthorizationCodeArguments {
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
}

/** Arguments of `getPermissionByOpenid`. */
export interface GetPermissionByOpenidArguments {
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户标识. */
  openid?: string | undefined
  /** 子商户公众号下openid. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

/** Arguments of `assessUserRiskLevel`. */
export interface AssessUserRiskLevelArguments extends AssessUserRiskLevelRequest {
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getServiceQuotas`. */
export interface GetServiceQuotasArguments {
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商的公众号ID. */
  appid: string
  /** 分层版本. The version of the levels; levels of different versions cannot be compared. */
  risk_level_version: number
  /** 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
}

/** Arguments of `getServiceOrder`. */
export interface GetServiceOrderArguments {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no?: string | undefined
  /** 查单ID. From the mini program that the user came back from; this or `out_order_no`. At most 512 characters. */
  query_id?: string | undefined
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id?: string | undefined
}

/** Arguments of `cancelServiceOrder`. */
export interface CancelServiceOrderArguments extends CancelServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
}

/** Arguments of `completeServiceOrder`. */
export interface CompleteServiceOrderArguments extends CompleteServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
}

/** Arguments of `updateServiceOrder`. */
export interface UpdateServiceOrderArguments extends UpdateServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
}

/** Arguments of `payServiceOrder`. */
export interface PayServiceOrderArguments extends PayServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `syncServiceOrder`. */
export interface SyncServiceOrderArguments extends SyncServiceOrderRequest {
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
}

/** Arguments of `sendPrepaidMessage`. */
export interface SendPrepaidMessageArguments extends SendPrepaidMessageRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `sendPendingMessage`. */
export interface SendPendingMessageArguments extends SendPendingMessageRequest {
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
}

/** Arguments of `terminatePermissionByAuthorizationCode`. */
export interface TerminatePermissionByAuthorizationCodeArguments extends TerminatePermissionByAuthorizationCodeRequest {
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code: string
}

export interface AssessUserRiskLevelRequest {
  /** 服务商的公众号ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 服务商的用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 子商户的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code?: string | undefined
  /** 先用后付商品信息. */
  shopping_info?: AssessUserRiskLevelShoppingInfo | undefined
}

export interface AssessUserRiskLevelResponse {
  /** 商户号. */
  mchid: string
  /** 公众号ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 授权状态. `AVAILABLE` while the user has authorised the service. */
  authorization_state: string
  /** 子商户商户号. */
  sub_mchid?: string
  /** 子商户的公众号ID. */
  sub_appid?: string
  /** 用户标识. */
  openid?: string
  /** 渠道商商户号. The channel's merchant number. */
  channel_id?: string
  /** 子商户的用户标识. */
  sub_openid?: string
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code?: string
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

export interface AssessUserRiskLevelShoppingInfo {
  /** 商品列表. */
  goods: Goods[]
}

export interface BindServiceAccountResource {
  /** 商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 公众账号ID. */
  appid: string
  /** 商户申请绑定单号. The partner's own number of the application. */
  out_apply_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 受理状态. */
  apply_state: string
  /** 子商户公众号ID. */
  sub_appid?: string
  /** 拒绝原因. Set when it was rejected. */
  reject_reason?: string
}

export interface CancelServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 撤销原因. Why it is cancelled. At most 50 characters. */
  reason: string
  /** 微信AppId. Known from the community. */
  appid?: string | undefined
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id?: string | undefined
}

export interface Collection {
  /** 已收金额. Paid so far, in fen. */
  paid_amount: number
  /** 待收金额. Still to be paid, in fen. */
  paying_amount: number
  /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. At most 32 characters. */
  state: CollectionState
  /** 总收款金额. In fen. */
  total_amount: number
  /** 收款明细列表. */
  details?: CollectionDetail[]
}

export interface CollectionDetail {
  /** 单笔收款金额. In fen. */
  amount: number
  /** 微信支付交易单号. WeChat Pay's number of the payment. At most 200 characters. */
  transaction_id?: string
  /** 收款成功时间. When it was paid, in Beijing time. At most 14 characters, yyyyMMddHHmmss. */
  paid_time?: string
  /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. At most 32 characters. */
  paid_type?: PaidType
  /** 优惠功能. The coupons that were used. */
  promotion_detail?: Promotion[]
  /** 收款序号. The place among the receipts of the order, from 1. */
  seq?: number
}

export interface CompleteServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id: string
  /** 后付费项目. What the user is charged for. */
  post_payments: CreateServiceOrderPostPayment[]
  /** 总金额. In fen: `post_payments` without `post_discounts`. */
  total_amount: number
  /** 微信AppId. Known from the community. */
  appid?: string | undefined
  /** 完结服务时间. At most 64 characters, RFC 3339. */
  complete_time?: string | undefined
  /** 设备信息. */
  device?: Device | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters. */
  goods_tag?: string | undefined
  /** 服务位置. */
  location?: Location | undefined
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[] | undefined
  /** 微信支付服务分账标记. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 服务时间段. */
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
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 公众账号ID. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 订单风险金. What the service may cost at most, as the user is told before. */
  risk_fund: CreatePayOnDeliveryOrderRiskFund
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 先用后付购物详情. */
  shopping_info: ShoppingInfo
  /** 服务时间. */
  time_range: CreatePayOnDeliveryOrderTimeRange
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 子商户公众号下的用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 服务位置. */
  location?: Location | undefined
  /** 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service. */
  need_user_confirm?: boolean | undefined
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: CreatePayOnDeliveryOrderPostPayment[] | undefined
  /** 后付费项目. What the user is charged for. */
  post_payments?: CreatePayOnDeliveryOrderPostPayment[] | undefined
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
  post_discounts?: PostPayment[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: PostPayment[]
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: RiskFund
  /** 先用后付购物详情. */
  shopping_info?: PayOnDeliveryOrderShoppingInfo
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
  state_description?: string
  /** 服务时间. */
  time_range?: TimeRange
}

export interface CreatePayOnDeliveryOrderRiskFund {
  /** 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. */
  name: Name
  /** 风险金额. In fen. */
  amount: number
  /** 风险说明. At most 30 characters. */
  description?: string | undefined
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

export interface CreateScenePermissionRequest {
  /** 子商户的商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商的公众号ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code: string
  /** 授权场景. */
  scene: string
  /** 子商户的公众号ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 微信支付交易中授权附带的参数. */
  transaction_scene_info?: TransactionScene | undefined
}

export interface CreateScenePermissionResponse {
  /** 授权场景. */
  scene: string
  /** 微信支付交易中授权token. */
  transaction_permissions_token?: string
}

export interface CreateServiceOrderPostPayment {
  /** 付费名称. At most 20 characters. */
  name?: string | undefined
  /** 付费说明. At most 30 characters. */
  description?: string | undefined
  /** 付费金额. In fen. */
  amount?: number | undefined
  /** 付费数量. */
  count?: number | undefined
}

export interface CreateServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url: string
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund: CreateServiceOrderRiskFund
  /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
  service_introduction: string
  /** 服务时间段. */
  time_range: TimeRange
  /** 子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters. */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识. The user in `appid`. Known from the community. */
  openid?: string | undefined
  /** 子商户公众号下的用户标识. The user under `sub_appid`. Known from the community. */
  sub_openid?: string | undefined
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters. */
  attach?: string | undefined
  /** 设备信息. */
  device?: Device | undefined
  /** 服务位置. */
  location?: Location | undefined
  /** 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service. */
  need_user_confirm?: boolean | undefined
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[] | undefined
  /** 后付费项目. What the user is charged for. */
  post_payments?: CreateServiceOrderPostPayment[] | undefined
}

export interface CreateServiceOrderResponse {
  /** 服务商商户号. At most 32 characters. */
  mchid: string
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id: string
  /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters. */
  state: CreateServiceOrderResponseState
  /** 子商户公众账号ID. At most 32 characters. */
  sub_appid?: string
  /** 用户在服务商下唯一标识. Known from the community. */
  openid?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
  order_id?: string
  /** 用户在子商户下唯一标识. Known from the community. */
  sub_openid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters. */
  attach?: string
  /** 收款信息. Known from the community. */
  collection?: Collection
  /** 服务位置. */
  location?: Location
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. Known from the community. */
  need_collection?: boolean
  /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string
  /** 跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order. At most 1024 characters. */
  package?: string
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: CreateServiceOrderPostPayment[]
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: CreateServiceOrderRiskFund
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters. */
  state_description?: StateDescription
  /** 服务时间. */
  time_range?: TimeRange
  /** 商户收款总金额. In fen. Known from the community. */
  total_amount?: number
}

export interface CreateServiceOrderRiskFund {
  /** 风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. At most 30 characters. */
  name: Name
  /** 风险金额. In fen. */
  amount: number
  /** 风险说明. At most 30 characters. */
  description?: string | undefined
}

export interface Device {
  /** 服务结束的设备ID. At most 50 characters. */
  end_device_id?: string | undefined
  /** 物料URL. At most 100 characters. */
  materiel_no?: string | undefined
  /** 服务开始的设备ID. At most 50 characters. */
  start_device_id?: string | undefined
}

export interface DirectCompleteServiceOrderRequest {
  /** 服务商应用ID. */
  appid: string
  /** 子商户应用ID. The sub-merchant's own app. */
  sub_appid: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 服务信息. What is hired or used; shown to the user. */
  service_introduction: string
  /** 服务时间段. */
  time_range: TimeRange
  /** 总金额. In fen: `post_payments` without `post_discounts`. */
  total_amount: number
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 服务商公众号下的用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 服务位置. */
  location?: Location | undefined
  /** 后付费商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[] | undefined
  /** 后付费项目. What the user is charged for. */
  post_payments?: CreateServiceOrderPostPayment[] | undefined
  /** 微信支付服务分账标记. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
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
  /** 用户分层. */
  user_risk_level?: number
}

export interface GetPermissionByOpenidResponse {
  /** 商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 应用ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 授权状态. `AVAILABLE` while the user has authorised the service. */
  authorization_state: string
  /** 最近一次授权时间. RFC 3339. */
  authorization_success_time: string
  /** 子商户应用ID. */
  sub_appid?: string
  /** 服务商公众号下的用户标识. */
  openid?: string
  /** 子商户公众号下的用户标识. */
  sub_openid?: string
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code?: string
  /** RFC 3339. */
  cancel_authorization_time?: string
  /** 授权通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 分层版本. The version of the levels; levels of different versions cannot be compared. */
  risk_level_version?: number
  /** 用户分层. */
  user_risk_level?: number
}

export interface GetServiceOrderCollection {
  /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. At most 32 characters. */
  state: GetServiceOrderCollectionState
  /** 收款银行. Known from the community. */
  bank_type?: string
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
  /** 微信支付交易单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id?: string
  /** 单笔收款金额. In fen. */
  amount?: number
  /** 收款成功时间. When it was paid, in Beijing time. At most 32 characters, yyyyMMddHHmmss. */
  paid_time?: string
  /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. At most 32 characters. */
  paid_type?: PaidType
  /** 优惠功能. The coupons that were used. */
  promotion_detail?: GetServiceOrderPromotion[]
  /** 收款序号. The place among the receipts of the order, from 1. */
  seq?: number
}

export interface GetServiceOrderPromotion {
  /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
  coupon_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters. */
  type?: Type
  /** 优惠名称. At most 64 characters. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. At most 32 characters. */
  currency?: Currency
  /** 单品列表. */
  goods_detail?: GetServiceOrderPromotionGoods[]
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters. */
  scope?: Scope
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface GetServiceOrderPromotionGoods {
  /** 商品编码. At most 32 characters. */
  goods_id: string
  /** 商品优惠金额. In fen. */
  discount_amount?: number
  /** 商品备注. At most 128 characters. */
  goods_remark?: string
  /** 商品数量. */
  quantity?: number
  /** 商品价格. Of one piece, in fen. */
  unit_price?: number
}

export interface GetServiceOrderResponse {
  /** 服务商商户号. At most 32 characters. */
  mchid: string
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id: string
  /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters. */
  state: GetServiceOrderResponseState
  /** 子商户号. At most 32 characters. */
  sub_mchid?: string
  /** 子商户公众账号ID. At most 32 characters. */
  sub_appid?: string
  /** 用户标识. At most 128 characters. */
  openid?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
  order_id?: string
  /** 用户标识. At most 128 characters. */
  sub_openid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters. */
  attach?: string
  /** 收款信息. */
  collection?: GetServiceOrderCollection
  /** 服务位置. */
  location?: Location
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
  need_collection?: boolean
  /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[]
  /** 后付费项目. What the user is charged for. */
  post_payments?: CreateServiceOrderPostPayment[]
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund?: RiskFund
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters. */
  state_description?: StateDescription
  /** 服务时间. */
  time_range?: TimeRange
  /** 总金额. In fen. */
  total_amount?: number
}

export interface GetServiceQuotasResponse {
  /** 商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 公众号ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 先享金额列表. */
  quotas: Quota[]
  /** 分层版本. The version of the levels; levels of different versions cannot be compared. */
  risk_level_version: number
  /** 子商户的公众号ID. */
  sub_appid?: string
}

export interface Goods {
  /** 商品名称. */
  name: string
  /** 商品单价金额. Of one piece, in fen. */
  amount: number
  /** 商品数量. */
  count: number
  /** 商品图片链接. */
  picture: string
  /** 商品品类ID. */
  category_id?: string[] | undefined
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
  /** 服务结束地点. At most 20 characters. */
  end_location?: string | undefined
  /** 服务开始地点. At most 20 characters. */
  start_location?: string | undefined
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
  goods: Goods[]
  /** 单详跳转链接. */
  jump_link: PayOnDeliveryOrderJumpLink
  /** 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant. */
  real_merchant_appid?: string
}

export interface PayServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid?: string | undefined
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string | undefined
}

export interface PostDiscount {
  /** 优惠名称. At most 20 characters. */
  name?: string | undefined
  /** 优惠说明. At most 30 characters. */
  description?: string | undefined
  /** 优惠金额. In fen. */
  amount?: number | undefined
  /** 优惠数量. */
  count?: number | undefined
}

export interface PostPayment {
  /** 付费名称. At most 20 characters. */
  name?: string | undefined
  /** 付费说明. At most 30 characters. */
  description?: string | undefined
  /** 付费金额. In fen. */
  amount?: number | undefined
  /** 付费数量. */
  count?: number | undefined
}

export interface Promotion {
  /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
  coupon_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 12 characters. */
  type?: Type
  /** 优惠名称. At most 64 characters. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: Currency
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 12 characters. */
  scope?: Scope
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface PromotionGoods {
  /** 商品编码. At most 32 characters. */
  goods_id: string
  /** 商品优惠金额. In fen. */
  discount_amount?: number
  /** 商品备注. At most 128 characters. */
  goods_remark?: string
  /** 商品数量. */
  quantity?: number
  /** 商品价格. Of one piece, in fen. */
  unit_price?: number
}

export interface Quota {
  /** 用户分层. */
  risk_level: number
  /** 建议先享金额. In fen. */
  suggested_quota: number
}

export interface RiskFund {
  /** 风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. At most 64 characters. */
  name: Name
  /** 风险金额. In fen. */
  amount: number
  /** 风险说明. At most 30 characters. */
  description?: string
}

export interface SendPendingMessageRequest {
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 后付费项目. What the user is charged for. */
  post_payments: PostPayment[]
  /** 预计扣费时间. When the charge is expected. */
  prepaid_time: string
  /** 总金额. In fen. */
  total_amount: number
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostPayment[] | undefined
}

export interface SendPrepaidMessageRequest {
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 后付费项目. What the user is charged for. */
  post_payments: PostPayment[]
  /** 预计扣费时间. When the charge is expected. */
  prepaid_time: string
  /** 总金额. In fen. */
  total_amount: number
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostPayment[] | undefined
}

export interface ServiceAccountApplication {
  /** 服务商商户号. */
  mchid: string
  /** 子商户商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 申请单号. The partner's own number of the application. */
  out_apply_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 受理状态. */
  apply_state: string
  /** 子商户应用ID. */
  sub_appid?: string
  /** 拒绝原因. Set when it was rejected. */
  reject_reason?: string
  /** 绑定结果回调通知地址. Where the result is posted: https, without a query string. */
  result_notify_url?: string
}

export interface ServiceOrderPayment {
  /** 收款成功时间. When it was paid, in Beijing time. At most 64 characters, yyyyMMddHHmmss. */
  paid_time: string
  /** 收款金额. In fen. Known from the community. */
  paid_amount?: number | undefined
  /** 收款序号. The place among the receipts of the order, from 1. Known from the community. */
  seq?: number | undefined
}

export interface ShoppingGoods {
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

export interface ShoppingInfo {
  /** 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant. */
  real_merchant_appid?: string | undefined
  /** 商品列表. */
  goods?: ShoppingGoods[] | undefined
  /** 单详跳转链接. */
  jump_link?: JumpLink | undefined
}

export interface SubmitServiceAccountApplicationRequest {
  /** 子商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 商户申请绑定单号. The partner's own number of the application. */
  out_apply_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 子商户应用ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 绑定结果回调通知地址. Where the result is posted: https, without a query string. */
  result_notify_url?: string | undefined
}

export interface SyncServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 场景类型. `Order_Paid`: it was paid. At most 32 characters. */
  type: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id: string
  /** 内容信息详情. */
  detail: ServiceOrderPayment
  /** 微信AppId. Known from the community. */
  appid?: string | undefined
}

export interface TerminatePermissionByAuthorizationCodeRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 撤销原因. Why it is ended. */
  reason: string
}

export interface TerminatePermissionByOpenidRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. */
  appid: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 撤销原因. Why it is ended. */
  reason: string
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 子商户公众号下openid. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface TimeRange {
  /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. At most 14 characters. */
  start_time?: string | undefined
  /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters. */
  end_time?: string | undefined
  /** 服务结束时间备注. At most 20 characters. */
  end_time_remark?: string | undefined
  /** 服务开始时间备注. At most 20 characters. */
  start_time_remark?: string | undefined
}

export interface TransactionScene {
  /** 支付下单的商户号. */
  mchid: string
  /** 支付下单的子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface UpdateServiceOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 后付费项目. What the user is charged for. */
  post_payments: CreateServiceOrderPostPayment[]
  /** 修改原因. Why the amount is lowered. At most 50 characters. */
  reason: string
  /** 总金额. In fen: `post_payments` without `post_discounts`. */
  total_amount: number
  /** 微信AppId. Known from the community. */
  appid?: string | undefined
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id?: string | undefined
  /** 设备信息. */
  device?: Device | undefined
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: PostDiscount[] | undefined
}

export interface UserConfirmResource {
  /** 服务商商户号. At most 32 characters. */
  mchid: string
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
  service_id: string
  /** 后付费项目. What the user is charged for. */
  post_payments: PostPayment[]
  /** 服务风险金. What the service may cost at most, as the user is told before. */
  risk_fund: RiskFund
  /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
  service_introduction: string
  /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters. */
  state: UserConfirmResourceState
  /** 服务时间. */
  time_range: UserConfirmResourceTimeRange
  /** 子商户公众账号ID. At most 32 characters. */
  sub_appid?: string
  /** 用户标识. At most 128 characters. */
  openid?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
  order_id?: string
  /** 用户标识. At most 128 characters. */
  sub_openid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters. */
  attach?: string
  /** 收款信息. */
  collection?: Collection
  /** 服务位置. */
  location?: Location
  /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
  need_collection?: boolean
  /** 商户优惠. What the merchant takes off. */
  post_discounts?: UserConfirmResourcePostDiscount[]
  /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters. */
  state_description?: StateDescription
  /** 总金额. In fen. */
  total_amount?: number
}

export interface UserConfirmResourcePostDiscount {
  /** 优惠名称. At most 20 characters. */
  name?: string
  /** 优惠说明. At most 30 characters. */
  description?: string
  /** 优惠金额. In fen. */
  amount?: number
}

export interface UserConfirmResourceTimeRange {
  /** 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters, yyyyMMddHHmmss. */
  start_time: string
  /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters, yyyyMMddHHmmss. */
  end_time?: string
  /** 服务结束时间备注. At most 20 characters. */
  end_time_remark?: string
  /** 服务开始时间备注. At most 20 characters. */
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
  /** 用户在子商户下唯一标识. */
  sub_openid?: string
  /** 授权协议号. The merchant's own number of the authorization. */
  authorization_code?: string
  /** 服务开启或解除授权时间. When the user authorised the service, or ended that. YyyyMMddHHmmss. */
  openorclose_time?: string
  /** 回调状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`. */
  user_service_status?: string
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

/** 优惠币种 */
export type Currency =
  | 'CNY'
  | (string & {})

/** 收款状态 */
export type GetServiceOrderCollectionState =
  | 'USER_PAYING'
  | 'USER_PAID'
  | (string & {})

/** 服务订单状态 */
export type GetServiceOrderResponseState =
  | 'CREATED'
  | 'DOING'
  | 'DONE'
  | 'REVOKED'
  | 'EXPIRED'
  | (string & {})

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

/** 收款成功渠道 */
export type PaidType =
  | 'NEWTON'
  | 'MCH'
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

/** 优惠类型 */
export type Type =
  | 'CASH'
  | 'NOCASH'
  | (string & {})

/** 服务订单状态 */
export type UserConfirmResourceState =
  | 'CREATED'
  | 'DOING'
  | 'DONE'
  | 'REVOKED'
  | 'EXPIRED'
  | (string & {})
