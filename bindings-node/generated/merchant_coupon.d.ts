// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Coupons of merchants (商家券). */
export interface MerchantCouponService {
  /**
   * Set the address that coupon events are notified to (设置商家券事件通知地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   */
  setCallback(args: SetCallbackRequest, options?: sdk.CallOptions): sdk.Call<SetCallbackResponse>
  /**
   * Get the address that coupon events are notified to (查询商家券事件通知地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   */
  getCallback(args?: GetCallbackArguments, options?: sdk.CallOptions): sdk.Call<GetCallbackResponse>
  /**
   * Create a stock of merchant coupons (创建商家券).
   *
   * The discount comes out of the merchant's own price: WeChat Pay gives and counts the coupons, and no money flows for them.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   */
  createStock(args: CreateStockRequest, options?: sdk.CallOptions): sdk.Call<CreateStockResponse>
  /**
   * Query a stock of merchant coupons (查询商家券详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   */
  getStock(args: GetStockArguments, options?: sdk.CallOptions): sdk.Call<GetStockResponse>
  /**
   * Change a stock of merchant coupons (修改商家券基本信息).
   *
   * Only what is given is changed.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   */
  updateStock(args: UpdateStockArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Change how many coupons a stock may give (修改批次预算).
   *
   * Give either `target_max_coupons` or `target_max_coupons_by_day`, with the limit as it is now.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   */
  updateStockBudget(args: UpdateStockBudgetArguments, options?: sdk.CallOptions): sdk.Call<UpdateStockBudgetResponse>
  /**
   * Upload the codes that a stock gives (上传预存code).
   *
   * For stocks of `coupon_code_mode` `MERCHANT_UPLOAD`. Codes that fail are named in the answer, the others are taken.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   */
  uploadCouponCodes(args: UploadCouponCodesArguments, options?: sdk.CallOptions): sdk.Call<UploadCouponCodesResponse>
  /**
   * List the codes that were uploaded for a stock (查询预存code列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  listCouponCodes(args: ListCouponCodesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCouponCodesResponse, CouponCode>
  /**
   * Query a code that was uploaded (查询预存code详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  getCouponCode(args: GetCouponCodeArguments, options?: sdk.CallOptions): sdk.Call<GetCouponCodeResponse>
  /**
   * Delete a code that was uploaded and not given yet (删除预存code).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  deleteCouponCode(args: DeleteCouponCodeArguments, options?: sdk.CallOptions): sdk.Call<DeleteCouponCodeResponse>
  /**
   * Give a coupon to a user (向用户发券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  sendCoupon(args: SendCouponRequest, options?: sdk.CallOptions): sdk.Call<SendCouponResponse>
  /**
   * Give a coupon for goods to a user (向用户发放商品券).
   *
   * Only for merchant coupons that are tied to goods.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   */
  sendProductCoupon(args: SendProductCouponRequest, options?: sdk.CallOptions): sdk.Call<SendProductCouponResponse>
  /**
   * Prepare a coupon for goods that the user takes (向用户预发放商品券).
   *
   * The coupon is given once the user takes it in the component that was opened with the `token`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/brand/4016797130
   */
  preSendProductCoupon(args: PreSendProductCouponRequest, options?: sdk.CallOptions): sdk.Call<PreSendProductCouponResponse>
  /**
   * Give a consumption card to a user (发放消费卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   */
  sendGovernmentCard(args: SendGovernmentCardArguments, options?: sdk.CallOptions): sdk.Call<SendGovernmentCardResponse>
  /**
   * List a user's coupons by filter (根据过滤条件查询用户券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   */
  listCoupons(args: ListCouponsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCouponsResponse, UserCoupon>
  /**
   * Query a user's coupon (查询用户单张券详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   */
  getCoupon(args: GetCouponArguments, options?: sdk.CallOptions): sdk.Call<GetCouponResponse>
  /**
   * Redeem a user's coupon (核销用户券).
   *
   * Redeem the coupon when the price is worked out, and let the user pay the lower price; give the coupon back with `returnCoupon` when the order comes to nothing.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   */
  useCoupon(args: UseCouponRequest, options?: sdk.CallOptions): sdk.Call<UseCouponResponse>
  /**
   * Tie a redeemed coupon to an order (关联订单信息).
   *
   * The coupon shows the order then.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   */
  associateOrder(args: AssociateOrderRequest, options?: sdk.CallOptions): sdk.Call<AssociateOrderResponse>
  /**
   * Untie a redeemed coupon from an order (取消关联订单信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   */
  disassociateOrder(args: DisassociateOrderRequest, options?: sdk.CallOptions): sdk.Call<DisassociateOrderResponse>
  /**
   * Give a redeemed coupon back to the user (申请退券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   */
  returnCoupon(args: ReturnCouponRequest, options?: sdk.CallOptions): sdk.Call<ReturnCouponResponse>
  /**
   * End a user's coupon (使券失效).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   */
  deactivateCoupon(args: DeactivateCouponRequest, options?: sdk.CallOptions): sdk.Call<DeactivateCouponResponse>
  /**
   * Pay the difference for a redeemed coupon (营销补差付款).
   *
   * Moves money from one merchant to another after the coupon was redeemed and the order paid. Look at `status`, and query the receipt while it is `PAY_RECEIPT_ACCEPTED`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   */
  paySubsidy(args: PaySubsidyRequest, options?: sdk.CallOptions): sdk.Call<SubsidyPayReceipt>
  /**
   * List the payments of the difference for a coupon (查询营销补差付款单列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   */
  listSubsidyPayReceipts(args: ListSubsidyPayReceiptsArguments, options?: sdk.CallOptions): sdk.Call<ListSubsidyPayReceiptsResponse>
  /**
   * Query a payment of the difference (查询营销补差付款单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   */
  getSubsidyPayReceipt(args: GetSubsidyPayReceiptArguments, options?: sdk.CallOptions): sdk.Call<SubsidyPayReceipt>
  /**
   * Take back a payment of the difference (营销补差回退).
   *
   * After a refund of the order, at most as much as was paid. Look at `status`, and query the receipt while it is `RETURN_RECEIPT_ACCEPTED`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   */
  returnSubsidy(args: ReturnSubsidyRequest, options?: sdk.CallOptions): sdk.Call<SubsidyReturnReceipt>
  /**
   * Query the return of a difference (查询商家券营销补差回退单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   */
  getSubsidyReturnReceipt(args: GetSubsidyReturnReceiptArguments, options?: sdk.CallOptions): sdk.Call<SubsidyReturnReceipt>
}

/** Arguments of `getCallback`. */
export interface GetCallbackArguments {
  /** 商户号. The caller's own number. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `getStock`. */
export interface GetStockArguments {
  /** 批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
}

/** Arguments of `updateStock`. */
export interface UpdateStockArguments extends UpdateStockRequest {
  /** 批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
}

/** Arguments of `updateStockBudget`. */
export interface UpdateStockBudgetArguments extends UpdateStockBudgetRequest {
  /** 批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
}

/** Arguments of `uploadCouponCodes`. */
export interface UploadCouponCodesArguments extends UploadCouponCodesRequest {
  /** 批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
}

/** Arguments of `listCouponCodes`. */
export interface ListCouponCodesArguments {
  /** 批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
  /** 公众账号ID. */
  appid?: string | undefined
  /** 券code状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user. */
  status?: ListCouponCodesStatus | undefined
  /** 分页起始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页最大size. Items per page. */
  limit?: number | undefined
}

/** Arguments of `getCouponCode`. */
export interface GetCouponCodeArguments {
  /** 批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
  /** 商户上传code. */
  coupon_code: string
  /** 公众账号ID. */
  appid?: string | undefined
}

/** Arguments of `deleteCouponCode`. */
export interface DeleteCouponCodeArguments {
  /** 批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
  /** 券code. */
  coupon_code: string
  /** 删除请求单号. The caller's own number of the deletion. */
  delete_request_no: string
}

/** Arguments of `sendGovernmentCard`. */
export interface SendGovernmentCardArguments extends SendGovernmentCardRequest {
  /** 消费卡card_id. The consumption card, as WeChat Pay numbered it. */
  card_id: string
}

/** Arguments of `listCoupons`. */
export interface ListCouponsArguments {
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
  appid: string
  /** 批次号. Only coupons of this stock. */
  stock_id?: string | undefined
  /** 分页页码. The page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 批次归属商户号. Only coupons of stocks that belong to this merchant. */
  belong_merchant?: string | undefined
  /** 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. */
  coupon_state?: ListCouponsCouponState | undefined
  /** 创建批次的商户号. Only coupons of stocks that this merchant created. */
  creator_merchant?: string | undefined
  /** 批次发放商户号. Only coupons that this merchant gave. */
  sender_merchant?: string | undefined
}

/** Arguments of `getCoupon`. */
export interface GetCouponArguments {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 券code. */
  coupon_code: string
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
  appid: string
}

/** Arguments of `listSubsidyPayReceipts`. */
export interface ListSubsidyPayReceiptsArguments {
  /** 商家券批次号. The stock, as `create_stock` numbered it. */
  stock_id: string
  /** 商家券code. */
  coupon_code: string
  /** 补差付款请求单号. Only the payment under this number of the merchant's own. */
  out_subsidy_no?: string | undefined
}

/** Arguments of `getSubsidyPayReceipt`. */
export interface GetSubsidyPayReceiptArguments {
  /** 补差付款单号. WeChat Pay's number of the payment. */
  subsidy_receipt_id: string
}

/** Arguments of `getSubsidyReturnReceipt`. */
export interface GetSubsidyReturnReceiptArguments {
  /** 补差回退单号. WeChat Pay's number of the return. */
  subsidy_return_receipt_id: string
}

export interface AssociateOrderRequest {
  /** 批次号. The stock of the coupon. */
  stock_id: string
  /** 关联的商户订单号. The merchant's own number of the order. At least 128 characters. */
  out_trade_no: string
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters. */
  out_request_no: string
  /** 券code. 8 to 15 characters. */
  coupon_code: string
}

export interface AssociateOrderResponse {
  /** 关联成功时间. RFC 3339. */
  wechatpay_associate_time: string
}

export interface AvailableDayTime {
  /** 当天可用开始时间. Seconds since midnight. */
  begin_time?: number | undefined
  /** 当天可用结束时间. Seconds since midnight. */
  end_time?: number | undefined
}

export interface AvailableWeek {
  /** 当天可用时间段. */
  available_day_time?: AvailableDayTime[] | undefined
  /** 可用星期数. 0 is Sunday, 6 is Saturday. */
  week_day?: number[] | undefined
}

export interface Coupon {
  /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. */
  belong_merchant: string
  /** 核销规则信息. */
  coupon_use_rule: CouponUseRule
  /** 适用商品范围. What the coupon is good for; the user sees it. */
  goods_name: string
  /** 商家券批次名称. */
  stock_name: string
  /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. */
  stock_type: StockType
  /** 批次号. */
  stock_id?: string
  /** 关联的商户订单号. */
  associate_out_trade_no?: string
  /** 失效请求单号. The caller's own number of the deactivation, unique for the merchant. */
  deactivate_request_no?: string
  /** 回退请求单号. The caller's own number of the return, unique for the merchant. */
  return_request_no?: string
  /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
  send_request_no?: string
  /** 核销请求单号. The caller's own number of the redemption, unique for the merchant. */
  use_request_no?: string
  /** 券可使用开始时间. RFC 3339. */
  available_start_time?: string
  /** 批次备注. For the merchant; users do not see it. */
  comment?: string
  /** 券code. */
  coupon_code?: string
  /** 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. */
  coupon_state?: CouponCouponState
  /** 自定义入口. */
  custom_entrance?: CustomEntrance
  /** 失效原因. */
  deactivate_reason?: string
  /** 券失效时间. RFC 3339. */
  deactivate_time?: string
  /** 样式信息. */
  display_pattern_info?: DisplayPattern
  /** 券过期时间. RFC 3339. */
  expire_time?: string
  /** 券领取时间. RFC 3339. */
  receive_time?: string
  /** 券回退时间. RFC 3339. */
  return_time?: string
  /** 是否允许分享领券链接. Whether users may share the link to the coupon. */
  shareable?: boolean
  /** 是否允许转赠. Whether users may give coupons away. */
  transferable?: boolean
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

export interface CouponAvailableTime {
  /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
  available_begin_time: string
  /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
  available_end_time: string
  /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. */
  available_day_after_receive?: number
  /** 固定周期有效时间段. Only on these weekdays, at these hours. */
  available_week?: AvailableWeek
  /** 无规律的有效时间段. Only during these periods. */
  irregulary_avaliable_time?: IrregularAvailableTime[]
  /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
  wait_days_after_receive?: number
}

export interface CouponCode {
  /** 商户上传code. */
  code: string
  /** 商户上传code分配状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user. */
  code_status: CodeStatus
  /** 领券用户的OpenID. */
  openid?: string
  /** 用户券code. */
  coupon_code?: string
  /** 被分配时间. RFC 3339. */
  dispatched_time?: string
  /** 领券用户的UnionID. */
  unionid?: string
  /** 上传时间. RFC 3339. */
  upload_time?: string
}

export interface CouponCodeCount {
  /** 已上传的code总数. */
  total_count: number
  /** 可用的code数. */
  available_count: number
}

export interface CouponCodeUploadFailure {
  /** 上传失败错误码. */
  code: string
  /** 上传失败的券code. */
  coupon_code: string
  /** 上传失败错误信息. */
  message: string
}

/** Which of the fields are there depends on `send_channel`. */
export interface CouponSendAttachment {
  /** 会员活动ID. */
  activity_id?: string
  /** 交易订单编号. WeChat Pay's number of the payment after which the coupon was given. */
  transaction_id?: string
  /** 会员卡ID. The member card whose activity gave the coupon. */
  card_id?: string
  /** 营销馆所属商户号. The merchant that the hall belongs to. */
  hall_belong_mch_id?: number
  /** 支付有礼活动编号/营销馆活动ID. The activity that gave the coupon, of gifts after payment or of a hall. */
  act_code?: string
  /** 会员卡Code. The code of the user's member card. */
  code?: string
  /** 领券手机区号. */
  country_code?: string
  /** 营销馆ID. The hall (营销馆) in which the user took the coupon. */
  hall_code?: string
  /** 领券手机号. */
  phone_number?: string
}

export interface CouponSendResource {
  /** 批次号. */
  stock_id: string
  /** 券的唯一标识. */
  coupon_code: string
  /** 发放渠道. */
  send_channel: SendChannel
  /** 发券商户号. The merchant that gave the coupon. */
  send_merchant: string
  /** 发放时间. RFC 3339. */
  send_time: string
  /** 用户唯一标识. The user in the `notify_appid` of the stock; missing without it. */
  openid?: string
  /** 摇一摇活动ID. */
  act_id?: string
  /** 发券附加信息. */
  attach_info?: CouponSendAttachment
  /** 业务细分事件类型. */
  event_type?: EventType
  /** 用户统一标识. Missing without a `notify_appid` of the stock. */
  unionid?: string
}

/** When and how coupons can be redeemed. */
export interface CouponUseRule {
  /** 券可核销时间. */
  coupon_available_time: CouponAvailableTime
  /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. */
  use_method: UseMethod
  /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
  mini_programs_appid?: string
  /** 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`. */
  discount_coupon?: DiscountCoupon
  /** 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`. */
  exchange_coupon?: ExchangeCoupon
  /** 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`. */
  fixed_normal_coupon?: FixedValueCoupon
  /** 小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`. */
  mini_programs_path?: string
}

export interface CreateStockCouponAvailableTime {
  /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
  available_begin_time: string
  /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
  available_end_time: string
  /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. */
  available_day_after_receive?: number | undefined
  /** 领取后N秒内有效. Seconds for which a coupon is good once it was received. */
  available_second_after_receive?: number | undefined
  /** 固定周期有效时间段. Only on these weekdays, at these hours. */
  available_week?: AvailableWeek | undefined
  /** 无规律的有效时间段. Only during these periods. */
  irregulary_avaliable_time?: IrregularAvailableTime[] | undefined
  /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
  wait_days_after_receive?: number | undefined
}

/** When and how coupons can be redeemed. */
export interface CreateStockCouponUseRule {
  /** 券可核销时间. */
  coupon_available_time: CreateStockCouponAvailableTime
  /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. */
  use_method: UseMethod
  /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
  mini_programs_appid?: string | undefined
  /** 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`. */
  discount_coupon?: CreateStockDiscountCoupon | undefined
  /** 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`. */
  exchange_coupon?: CreateStockExchangeCoupon | undefined
  /** 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`. */
  fixed_normal_coupon?: CreateStockFixedValueCoupon | undefined
  /** 小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`. */
  mini_programs_path?: string | undefined
}

export interface CreateStockDiscountCoupon {
  /** 折扣比例. What the user pays of the price: `88` is 12 % off. */
  discount_percent: number
  /** 消费门槛. The purchase has to reach this amount, in fen. */
  transaction_minimum: number
}

export interface CreateStockExchangeCoupon {
  /** 单品换购价. What the goods cost with the coupon, in fen. */
  exchange_price: number
  /** 消费门槛. The purchase has to reach this amount, in fen. */
  transaction_minimum: number
}

export interface CreateStockFixedValueCoupon {
  /** 优惠金额. What is taken off, in fen. */
  discount_amount: number
  /** 消费门槛. The purchase has to reach this amount, in fen. */
  transaction_minimum: number
}

export interface CreateStockRequest {
  /** 商户请求单号. The caller's own number of the stock, unique for the merchant. */
  out_request_no: string
  /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. */
  belong_merchant: string
  /** 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before. */
  coupon_code_mode: CouponCodeMode
  /** 核销规则信息. */
  coupon_use_rule: CreateStockCouponUseRule
  /** 适用商品范围. What the coupon is good for; the user sees it. */
  goods_name: string
  /** 商家券批次名称. */
  stock_name: string
  /** 发放规则信息. */
  stock_send_rule: StockSendRule
  /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. */
  stock_type: StockType
  /** 批次备注. For the merchant; users do not see it. */
  comment?: string | undefined
  /** 自定义入口. */
  custom_entrance?: CustomEntrance | undefined
  /** 样式信息. */
  display_pattern_info?: DisplayPattern | undefined
  /** 事件通知配置. */
  notify_config?: NotifyConfig | undefined
  /** 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons. */
  subsidy?: boolean | undefined
}

export interface CreateStockResponse {
  /** 批次号. */
  stock_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
}

/** What the coupon leads to. */
export interface CustomEntrance {
  /** 商户公众号AppID. An official account of the merchant. */
  appid?: string | undefined
  /** 更多优惠入口. The hall (营销馆) that the coupon leads to. */
  hall_id?: string | undefined
  /** 可用门店ID. The stores that the coupon leads to. */
  store_id?: string | undefined
  /** code展示模式. How the code is shown to the user. */
  code_display_mode?: CodeDisplayMode | undefined
  /** 小程序入口. */
  mini_programs_info?: MiniProgram | undefined
}

export interface DeactivateCouponRequest {
  /** 批次号. */
  stock_id: string
  /** 失效请求单据号. The caller's own number of the deactivation, unique for the merchant. */
  deactivate_request_no: string
  /** 券code. */
  coupon_code: string
  /** 失效原因. */
  deactivate_reason?: string | undefined
}

export interface DeactivateCouponResponse {
  /** 系统失效成功的时间. RFC 3339. */
  wechatpay_deactivate_time: string
}

export interface DeleteCouponCodeResponse {
  /** 批次号. */
  stock_id: string
  /** 删除时间. RFC 3339. */
  delete_time: string
}

export interface DisassociateOrderRequest {
  /** 批次号. The stock of the coupon. */
  stock_id: string
  /** 取消关联的商户订单号. The merchant's own number of the order. At least 128 characters. */
  out_trade_no: string
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters. */
  out_request_no: string
  /** 券code. 8 to 15 characters. */
  coupon_code: string
}

export interface DisassociateOrderResponse {
  /** 取消关联券成功时间. RFC 3339. */
  wechatpay_disassociate_time: string
}

export interface DiscountCoupon {
  /** 折扣比例. What the user pays of the price: `88` is 12 % off. */
  discount_percent?: number
  /** 消费门槛. The purchase has to reach this amount, in fen. */
  transaction_minimum?: number
}

/** What a coupon looks like. */
export interface DisplayPattern {
  /** 使用须知. */
  description?: string | undefined
  /** 背景颜色. */
  background_color?: BackgroundColor | undefined
  /** 券详情图片. A `media_url` of `media.upload_marketing_image`. */
  coupon_image_url?: string | undefined
  /** 视频号相关信息. */
  finder_info?: Finder | undefined
  /** 商户logo. A `media_url` of `media.upload_marketing_image`. */
  merchant_logo_url?: string | undefined
  /** 商户名称. */
  merchant_name?: string | undefined
}

export interface ExchangeCoupon {
  /** 单品换购价. What the goods cost with the coupon, in fen. */
  exchange_price?: number
  /** 消费门槛. The purchase has to reach this amount, in fen. */
  transaction_minimum?: number
}

export interface Finder {
  /** 视频号ID. */
  finder_id?: string | undefined
  /** 视频号视频ID. */
  finder_video_id?: string | undefined
  /** 视频号封面图. A `media_url` of `media.upload_marketing_image`. */
  finder_video_cover_image_url?: string | undefined
}

export interface FixedValueCoupon {
  /** 优惠金额. What is taken off, in fen. */
  discount_amount?: number
  /** 消费门槛. The purchase has to reach this amount, in fen. */
  transaction_minimum?: number
}

export interface GetCallbackResponse {
  /** 商户号. */
  mchid: string
  /** 通知URL地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
}

export interface GetCouponCodeResponse {
  /** 商户上传code信息. */
  code_information: CouponCode
  /** 用户券信息. */
  coupon_information?: Coupon
}

export interface GetCouponResponse {
  /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. 8 to 15 characters. */
  belong_merchant: string
  /** 券核销规则信息. */
  coupon_use_rule: UserCouponUseRule
  /** 适用商品范围. What the coupon is good for; the user sees it. At most 15 characters. */
  goods_name: string
  /** 商家券批次名称. At most 24 characters. */
  stock_name: string
  /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. At most 32 characters. */
  stock_type: StockType
  /** 批次号. */
  stock_id?: string
  /** 关联的商户订单号. */
  associate_out_trade_no?: string
  /** 失效请求单号. The caller's own number of the deactivation, unique for the merchant. */
  deactivate_request_no?: string
  /** 回退请求单号. The caller's own number of the return, unique for the merchant. */
  return_request_no?: string
  /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
  send_request_no?: string
  /** 核销请求单号. The caller's own number of the redemption, unique for the merchant. */
  use_request_no?: string
  /** 券可使用开始时间. RFC 3339. */
  available_start_time?: string
  /** 批次备注. For the merchant; users do not see it. At most 20 characters. */
  comment?: string
  /** 券code. */
  coupon_code?: string
  /** 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. */
  coupon_state?: GetCouponResponseCouponState
  /** 自定义入口. */
  custom_entrance?: CustomEntrance
  /** 失效原因. */
  deactivate_reason?: string
  /** 券失效时间. RFC 3339. */
  deactivate_time?: string
  /** 样式信息. */
  display_pattern_info?: UserCouponDisplayPattern
  /** 券过期时间. RFC 3339. */
  expire_time?: string
  /** 券领取时间. RFC 3339. */
  receive_time?: string
  /** 券回退时间. RFC 3339. */
  return_time?: string
  /** 是否允许分享领券链接. Whether users may share the link to the coupon. */
  shareable?: boolean
  /** 是否允许转赠. Whether users may give coupons away. */
  transferable?: boolean
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

export interface GetStockResponse {
  /** 批次号. */
  stock_id: string
  /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. */
  belong_merchant: string
  /** 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before. */
  coupon_code_mode: CouponCodeMode
  /** 核销规则信息. */
  coupon_use_rule: CouponUseRule
  /** 适应商品范围. What the coupon is good for; the user sees it. */
  goods_name: string
  /** 商家券批次名称. */
  stock_name: string
  /** 发放规则信息. */
  stock_send_rule: StockSendRule
  /** 批次状态. `UNAUDIT`: being reviewed; `RUNNING`: can be given; `STOPED`: over; `PAUSED`: not given for now. */
  stock_state: StockState
  /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. */
  stock_type: StockType
  /** 批次备注. For the merchant; users do not see it. */
  comment?: string
  /** 券code数量. */
  coupon_code_count?: CouponCodeCount
  /** 自定义入口. */
  custom_entrance?: CustomEntrance
  /** 样式信息. */
  display_pattern_info?: DisplayPattern
  /** 事件通知配置. */
  notify_config?: NotifyConfig
  /** 批次发放情况. */
  send_count_information?: SendCount
  /** 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons. */
  subsidy?: boolean
}

export interface IrregularAvailableTime {
  /** 开始时间. RFC 3339. */
  begin_time?: string | undefined
  /** 结束时间. RFC 3339. */
  end_time?: string | undefined
}

export interface ListCouponCodesResponse {
  /** 批次号. */
  stock_id: string
  /** 分页起始位置. */
  offset: number
  /** 返回数据的个数. */
  limit: number
  /** 总数. Of all pages. */
  total_count: number
  /** 查询code结果列表. */
  data?: CouponCode[]
}

export interface ListCouponsResponse {
  /** 分页页码. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 结果集. */
  data?: UserCoupon[]
}

export interface ListSubsidyPayReceiptsResponse {
  /** 补差付款单据列表. */
  pay_receipt_list?: SubsidyPayReceipt[]
}

export interface MiniProgram {
  /** 商家小程序AppID. A mini program of the merchant. */
  mini_programs_appid: string
  /** 入口文案. */
  entrance_words: string
  /** 商家小程序path. */
  mini_programs_path: string
  /** 引导文案. */
  guiding_words?: string | undefined
}

export interface NotifyConfig {
  /** 事件通知AppID. Notifications tell the user by the openid in this app; without it they do not tell the user. */
  notify_appid?: string | undefined
}

export interface PaySubsidyRequest {
  /** 商家券批次号. */
  stock_id: string
  /** 微信支付订单号. The payment in which the coupon was used. */
  transaction_id: string
  /** 补差付款描述. Comes back unchanged in queries. */
  description: string
  /** 业务请求唯一单号. The caller's own number of the payment, unique for the merchant. */
  out_subsidy_no: string
  /** 补差付款金额. In fen; at most what the coupon takes off. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain. */
  payee_merchant: string
  /** 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to. */
  payer_merchant: string
}

export interface PreSendProductCouponRequest {
  /** 公众账号AppID. The app that `openid` belongs to. */
  appid: string
  /** 批次ID. */
  stock_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
  send_request_no: string
  /** 用户OpenID. */
  openid?: string | undefined
  /** 用户商品券Code. */
  coupon_code?: string | undefined
}

export interface PreSendProductCouponResponse {
  /** 预发券token. Opens the component in which the user takes the coupon. */
  token: string
}

export interface ReturnCouponRequest {
  /** 批次号. */
  stock_id: string
  /** 退券请求单据号. The caller's own number of the return, unique for the merchant. */
  return_request_no: string
  /** 券code. */
  coupon_code: string
}

export interface ReturnCouponResponse {
  /** 系统退券成功的时间. RFC 3339. */
  wechatpay_return_time: string
}

export interface ReturnSubsidyRequest {
  /** 商家券批次号. */
  stock_id: string
  /** 微信支付订单号. The payment in which the coupon was used. */
  transaction_id: string
  /** 微信支付退款单号. WeChat Pay's number of the refund of that payment. */
  refund_id: string
  /** 补差回退描述. Comes back unchanged in queries. */
  description: string
  /** 业务请求唯一单号. The caller's own number of the return, unique for the merchant. */
  out_subsidy_return_no: string
  /** 补差回退金额. In fen; all returns for one coupon together at most what was paid. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 原营销补差入账商户号. The merchant that was paid; it gives the money back. */
  payee_merchant: string
  /** 原营销补差扣款商户号. The merchant that paid; it gets the money back. */
  payer_merchant: string
}

/** How many coupons were given. */
export interface SendCount {
  /** 单天已发放券金额. In fen. */
  today_send_amount?: number
  /** 单天已发放券张数. */
  today_send_num?: number
  /** 已发放券金额. In fen. */
  total_send_amount?: number
  /** 已发放券张数. */
  total_send_num?: number
}

export interface SendCouponRequest {
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 批次号. */
  stock_id: string
  /** 发券凭证. The caller's own number of the giving, unique for the merchant. */
  out_request_no: string
  /** 券code. Needed with `coupon_code_mode` `MERCHANT_API`. */
  coupon_code?: string | undefined
}

export interface SendCouponResponse {
  /** 发券结果. */
  send_coupon_result?: SendCouponResult
}

export interface SendCouponResult {
  /** 批次号. */
  stock_id?: string
  /** 发券凭证. The merchant's own number of this request. */
  out_request_no?: string
  /** 券code. */
  coupon_code?: string
}

export interface SendGovernmentCardRequest {
  /** 消费卡归属appid. The app that `openid` belongs to. */
  appid: string
  /** 用户OpenID. */
  openid: string
  /** 商户单据号. The caller's own number of the giving, unique for the merchant. */
  out_request_no: string
  /** 单次请求发卡时间. RFC 3339. */
  send_time: string
}

export interface SendGovernmentCardResponse {
  /** 消费卡code. */
  card_code: string
}

export interface SendProductCouponRequest {
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 批次号. */
  stock_id: string
  /** 发券凭证. The caller's own number of the giving, unique for the user in the stock. */
  out_request_no: string
  /** 券类型. `MEMBER`: for members, with `member_card_id`. */
  coupon_type: CouponType
  /** 会员卡ID. Needed with `coupon_type` `MEMBER`. */
  member_card_id?: string | undefined
  /** 券code. Needed with `coupon_code_mode` `MERCHANT_API`. */
  coupon_code?: string | undefined
}

export interface SendProductCouponResponse {
  /** 批次号. */
  stock_id: string
  /** 发券凭证. The merchant's own number of this request. */
  out_request_no: string
  /** 券code. */
  coupon_code: string
  /** 发券结果信息. */
  send_coupon_result?: SendProductCouponResult
}

export interface SendProductCouponResult {
  /** 批次号. */
  stock_id: string
  /** 商户单据号. The merchant's own number of this request. */
  out_request_no: string
  /** 商家券Code. */
  coupon_code: string
}

export interface SetCallbackRequest {
  /** 通知URL地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户号. The caller's own number. The client's `mchid` where left out. */
  mchid?: string | undefined
}

export interface SetCallbackResponse {
  /** 商户号. */
  mchid: string
  /** 修改时间. RFC 3339. */
  update_time: string
  /** 通知URL地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
}

/** How many coupons are given, and to whom. */
export interface StockSendRule {
  /** 用户最大可领个数. Coupons that one user may receive. */
  max_coupons_per_user: number
  /** 批次总预算. What all coupons may be worth together, in fen. */
  max_amount?: number | undefined
  /** 单天发放上限金额. What the coupons of one day may be worth together, in fen. */
  max_amount_by_day?: number | undefined
  /** 批次最大发放个数. Coupons that may be given altogether. */
  max_coupons?: number | undefined
  /** 单天发放上限个数. Coupons that may be given on one day. */
  max_coupons_by_day?: number | undefined
  /** 是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one. */
  natural_person_limit?: boolean | undefined
  /** 可疑账号拦截. Whether accounts under suspicion get no coupons. */
  prevent_api_abuse?: boolean | undefined
  /** 是否允许分享链接. Whether users may share the link to the coupon. */
  shareable?: boolean | undefined
  /** 是否允许转赠. Whether users may give coupons away. */
  transferable?: boolean | undefined
}

export interface SubsidyPayReceipt {
  /** 商家券批次号. */
  stock_id: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 补差付款单据状态. `PAY_RECEIPT_ACCEPTED`: under way; `PAY_RECEIPT_RETURNING`: a return is under way. */
  status: SubsidyPayReceiptStatus
  /** 补差付款描述. Comes back unchanged in queries. */
  description: string
  /** 业务请求唯一单号. The caller's own number of the payment, unique for the merchant. */
  out_subsidy_no: string
  /** 补差付款单号. WeChat Pay's number of the payment. */
  subsidy_receipt_id: string
  /** 补差付款金额. In fen. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain. */
  payee_merchant: string
  /** 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to. */
  payer_merchant: string
  /** 补差付款发起时间. RFC 3339. */
  create_time?: string
  /** 补差付款失败原因. Set when it failed. */
  fail_reason?: SubsidyPayReceiptFailReason
  /** 补差付款完成时间. RFC 3339. */
  success_time?: string
}

export interface SubsidyReturnReceipt {
  /** 商家券批次号. */
  stock_id: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 微信支付退款单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 补差回退单据状态. `RETURN_RECEIPT_ACCEPTED`: under way. */
  status: SubsidyReturnReceiptStatus
  /** 补差回退描述. Comes back unchanged in queries. */
  description: string
  /** 业务请求唯一单号. The caller's own number of the return, unique for the merchant. */
  out_subsidy_return_no: string
  /** 补差付款单号. WeChat Pay's number of the payment. */
  subsidy_receipt_id: string
  /** 补差回退金额. In fen. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 原营销补差入账商户号. The merchant that was paid; it gives the money back. */
  payee_merchant: string
  /** 原营销补差扣款商户号. The merchant that paid; it gets the money back. */
  payer_merchant: string
  /** 补差回退单号. WeChat Pay's number of the return. */
  subsidy_return_receipt_id?: string
  /** 补差回退失败原因. Set when it failed. */
  fail_reason?: SubsidyReturnReceiptFailReason
  /** 补差回退发起时间. RFC 3339. */
  return_create_time?: string
  /** 补差回退完成时间. RFC 3339. */
  return_done_time?: string
}

export interface UpdateStockBudgetRequest {
  /** 修改预算请求单据号. The caller's own number of the change, unique for the merchant. */
  modify_budget_request_no: string
  /** 当前批次最大发放个数. The limit as it is now; needed with `target_max_coupons`. */
  current_max_coupons?: number | undefined
  /** 当前单天发放上限个数. The limit as it is now; needed with `target_max_coupons_by_day`. */
  current_max_coupons_by_day?: number | undefined
  /** 目标批次最大发放个数. The limit as it shall be. */
  target_max_coupons?: number | undefined
  /** 目标单天发放上限个数. The limit as it shall be. */
  target_max_coupons_by_day?: number | undefined
}

export interface UpdateStockBudgetResponse {
  /** 批次当前最大发放个数. The limit as it is now. */
  max_coupons: number
  /** 当前单天发放上限个数. The limit as it is now. */
  max_coupons_by_day?: number
}

export interface UpdateStockCouponUseRule {
  /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
  mini_programs_appid?: string | undefined
  /** 小程序path. */
  mini_programs_path?: string | undefined
  /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. */
  use_method?: UseMethod | undefined
}

export interface UpdateStockRequest {
  /** 商户请求单号. The merchant's own number of this request. */
  out_request_no: string
  /** 批次备注. For the merchant; users do not see it. */
  comment?: string | undefined
  /** 核销规则信息. */
  coupon_use_rule?: UpdateStockCouponUseRule | undefined
  /** 自定义入口. */
  custom_entrance?: CustomEntrance | undefined
  /** 样式信息. */
  display_pattern_info?: DisplayPattern | undefined
  /** 适用商品范围. What the coupon is good for; the user sees it. */
  goods_name?: string | undefined
  /** 事件通知配置. */
  notify_config?: NotifyConfig | undefined
  /** 批次名称. */
  stock_name?: string | undefined
  /** 发放规则信息. */
  stock_send_rule?: UpdateStockSendRule | undefined
  /** 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons. */
  subsidy?: boolean | undefined
}

export interface UpdateStockSendRule {
  /** 是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one. */
  natural_person_limit?: boolean | undefined
  /** 可疑账号拦截. Whether accounts under suspicion get no coupons. */
  prevent_api_abuse?: boolean | undefined
}

export interface UploadCouponCodesRequest {
  /** 商户请求单号. The caller's own number of the upload, unique for the merchant. */
  upload_request_no: string
  /** 券code列表. */
  coupon_code_list: string[]
}

export interface UploadCouponCodesResponse {
  /** 批次号. */
  stock_id: string
  /** 去重后上传code总数. Of different codes in the request. */
  total_count: number
  /** 上传成功code个数. */
  success_count: number
  /** 上传成功时间. RFC 3339. */
  success_time: string
  /** 重复的code列表. Codes that stand in the request more than once. */
  duplicate_codes?: string[]
  /** 已存在的code列表. Codes that were uploaded before. */
  exist_codes?: string[]
  /** 上传失败的code及原因. */
  fail_codes?: CouponCodeUploadFailure[]
  /** 上传失败code个数. */
  fail_count?: number
  /** 上传成功的code列表. */
  success_codes?: string[]
}

export interface UseCouponRequest {
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
  appid: string
  /** 核销请求单据号. The caller's own number of the redemption, unique for the merchant. */
  use_request_no: string
  /** 券code. */
  coupon_code: string
  /** 核销请求时间. RFC 3339. */
  use_time: string
  /** 用户标识. */
  openid?: string | undefined
  /** 批次号. The stock of the coupon; needed when its codes are not made by WeChat Pay, because such a code is unique in its stock only. */
  stock_id?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The order that the coupon is tied to. */
  out_trade_no?: string | undefined
  /** 下单商户号. The merchant that `out_trade_no` was placed for. */
  mch_id?: string | undefined
}

export interface UseCouponResponse {
  /** 用户标识. */
  openid: string
  /** 批次号. */
  stock_id: string
  /** 系统核销券成功的时间. RFC 3339. */
  wechatpay_use_time: string
}

export interface UserCoupon {
  /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. 8 to 15 characters. */
  belong_merchant: string
  /** 券核销规则信息. */
  coupon_use_rule: UserCouponUseRule
  /** 适用商品范围. What the coupon is good for; the user sees it. At most 15 characters. */
  goods_name: string
  /** 商家券批次名称. At most 24 characters. */
  stock_name: string
  /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. At most 32 characters. */
  stock_type: StockType
  /** 批次号. */
  stock_id?: string
  /** 关联的商户订单号. */
  associate_out_trade_no?: string
  /** 失效请求单号. The caller's own number of the deactivation, unique for the merchant. */
  deactivate_request_no?: string
  /** 回退请求单号. The caller's own number of the return, unique for the merchant. */
  return_request_no?: string
  /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
  send_request_no?: string
  /** 核销请求单号. The caller's own number of the redemption, unique for the merchant. */
  use_request_no?: string
  /** 券可使用开始时间. RFC 3339. */
  available_start_time?: string
  /** 批次备注. For the merchant; users do not see it. At most 20 characters. */
  comment?: string
  /** 券code. */
  coupon_code?: string
  /** 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. */
  coupon_state?: UserCouponCouponState
  /** 自定义入口. */
  custom_entrance?: CustomEntrance
  /** 失效原因. */
  deactivate_reason?: string
  /** 券失效时间. RFC 3339. */
  deactivate_time?: string
  /** 样式信息. */
  display_pattern_info?: UserCouponDisplayPattern
  /** 券过期时间. RFC 3339. */
  expire_time?: string
  /** 券领取时间. RFC 3339. */
  receive_time?: string
  /** 券回退时间. RFC 3339. */
  return_time?: string
  /** 是否允许分享领券链接. Whether users may share the link to the coupon. */
  shareable?: boolean
  /** 是否允许转赠. Whether users may give coupons away. */
  transferable?: boolean
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

export interface UserCouponAvailableTime {
  /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
  available_begin_time: string
  /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
  available_end_time: string
  /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. 1 to 365. */
  available_day_after_receive?: number
  /** 固定周期有效时间段. Only on these weekdays, at these hours. */
  available_week?: AvailableWeek
  /** 无规律的有效时间段. Only during these periods. */
  irregulary_avaliable_time?: IrregularAvailableTime[]
  /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
  wait_days_after_receive?: number
}

export interface UserCouponDisplayPattern {
  /** 使用须知. */
  description?: string
  /** 背景颜色. */
  background_color?: BackgroundColor
  /** 券详情图片. A `media_url` of `media.upload_marketing_image`. */
  coupon_image_url?: string
  /** 视频号相关信息. */
  finder_info?: Finder
  /** 商户logo. A `media_url` of `media.upload_marketing_image`. */
  merchant_logo_url?: string
  /** 商户名称. */
  merchant_name?: string
}

/** When and how the coupon can be redeemed. */
export interface UserCouponUseRule {
  /** 券可核销时间. */
  coupon_available_time: UserCouponAvailableTime
  /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. */
  use_method: UseMethod
  /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
  mini_programs_appid?: string
  /** 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`. */
  discount_coupon?: UserDiscountCoupon
  /** 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`. */
  exchange_coupon?: UserExchangeCoupon
  /** 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`. */
  fixed_normal_coupon?: UserFixedValueCoupon
  /** 小程序path. */
  mini_programs_path?: string
}

export interface UserDiscountCoupon {
  /** 折扣比例. What the user pays of the price: `88` is 12 % off. 1 to 100. */
  discount_percent?: number
  /** 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000. */
  transaction_minimum?: number
}

export interface UserExchangeCoupon {
  /** 单品换购价. What the goods cost with the coupon, in fen. 1 to 10000000. */
  exchange_price?: number
  /** 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000. */
  transaction_minimum?: number
}

export interface UserFixedValueCoupon {
  /** 优惠金额. What is taken off, in fen. 1 to 10000000. */
  discount_amount?: number
  /** 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000. */
  transaction_minimum?: number
}

/** 背景颜色 */
export type BackgroundColor =
  | 'Color010'
  | 'Color020'
  | 'Color030'
  | 'Color040'
  | 'Color050'
  | 'Color060'
  | 'Color070'
  | 'Color080'
  | 'Color090'
  | 'Color100'
  | (string & {})

/** code展示模式 */
export type CodeDisplayMode =
  | 'NOT_SHOW'
  | 'BARCODE'
  | 'QRCODE'
  | (string & {})

/** 商户上传code分配状态 */
export type CodeStatus =
  | 'AVAILABLE'
  | 'DISPATCHED'
  | (string & {})

/** 券code模式 */
export type CouponCodeMode =
  | 'WECHATPAY_MODE'
  | 'MERCHANT_API'
  | 'MERCHANT_UPLOAD'
  | (string & {})

/** 券状态 */
export type CouponCouponState =
  | 'SENDED'
  | 'USED'
  | 'EXPIRED'
  | 'DELETED'
  | 'DEACTIVATED'
  | (string & {})

/** 券类型 */
export type CouponType =
  | 'NORMAL'
  | 'MEMBER'
  | (string & {})

/** 业务细分事件类型 */
export type EventType =
  | 'EVENT_TYPE_BUSICOUPON_SEND'
  | (string & {})

/** 券状态 */
export type GetCouponResponseCouponState =
  | 'SENDED'
  | 'USED'
  | 'EXPIRED'
  | 'DELETED'
  | 'DEACTIVATED'
  | 'PENDING_REDEEM'
  | 'REDEEM_CONFIRMING'
  | 'REDEEM_FAILED'
  | 'REDEEM_EXPIRED'
  | (string & {})

/** 券code状态 */
export type ListCouponCodesStatus =
  | 'AVAILABLE'
  | 'DISPATCHED'
  | (string & {})

/** 券状态 */
export type ListCouponsCouponState =
  | 'SENDED'
  | 'USED'
  | 'EXPIRED'
  | 'DELETED'
  | 'DEACTIVATED'
  | (string & {})

/** 发放渠道 */
export type SendChannel =
  | 'BUSICOUPON_SEND_CHANNEL_MINIAPP'
  | 'BUSICOUPON_SEND_CHANNEL_API'
  | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT'
  | 'BUSICOUPON_SEND_CHANNEL_H5'
  | 'BUSICOUPON_SEND_CHANNEL_FTOF'
  | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT'
  | 'BUSICOUPON_SEND_CHANNEL_HALL'
  | 'BUSICOUPON_SEND_CHANNEL_JSAPI'
  | 'JSAPI'
  | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE'
  | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH'
  | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT'
  | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD'
  | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM'
  | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT'
  | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT'
  | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL'
  | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM'
  | (string & {})

/** 批次状态 */
export type StockState =
  | 'UNAUDIT'
  | 'RUNNING'
  | 'STOPED'
  | 'PAUSED'
  | (string & {})

/** 批次类型 */
export type StockType =
  | 'NORMAL'
  | 'DISCOUNT'
  | 'EXCHANGE'
  | (string & {})

/** 补差付款失败原因 */
export type SubsidyPayReceiptFailReason =
  | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
  | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
  | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
  | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
  | 'PAY_RECEIPT_OTHER'
  | (string & {})

/** 补差付款单据状态 */
export type SubsidyPayReceiptStatus =
  | 'PAY_RECEIPT_UNKNOWN'
  | 'PAY_RECEIPT_ACCEPTED'
  | 'PAY_RECEIPT_SUCCESS'
  | 'PAY_RECEIPT_FAIL'
  | 'PAY_RECEIPT_RETURNING'
  | 'PAY_RECEIPT_PARTIAL_RETURN'
  | 'PAY_RECEIPT_FULL_RETURN'
  | (string & {})

/** 补差回退失败原因 */
export type SubsidyReturnReceiptFailReason =
  | 'RETURN_RECEIPT_INSUFFICIENT_BALANCE'
  | 'RETURN_RECEIPT_OTHER'
  | (string & {})

/** 补差回退单据状态 */
export type SubsidyReturnReceiptStatus =
  | 'RETURN_RECEIPT_UNKNOWN'
  | 'RETURN_RECEIPT_ACCEPTED'
  | 'RETURN_RECEIPT_SUCCESS'
  | 'RETURN_RECEIPT_FAIL'
  | (string & {})

/** 核销方式 */
export type UseMethod =
  | 'OFF_LINE'
  | 'MINI_PROGRAMS'
  | 'SELF_CONSUME'
  | 'PAYMENT_CODE'
  | (string & {})

/** 券状态 */
export type UserCouponCouponState =
  | 'SENDED'
  | 'USED'
  | 'EXPIRED'
  | 'DELETED'
  | 'DEACTIVATED'
  | (string & {})
