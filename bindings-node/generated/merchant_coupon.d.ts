// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Merchant coupons (商家券). */
export interface MerchantCouponService {
  /**
   * Get the address that events are notified to (查询商家券事件通知地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   */
  getCallback(args?: GetCallbackArguments, options?: sdk.CallOptions): sdk.Call<GetCallbackResponse>
  /**
   * Set the address that events are notified to (设置商家券事件通知地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   */
  setCallback(args: SetCallbackRequest, options?: sdk.CallOptions): sdk.Call<SetCallbackResponse>
  /**
   * Tie a redeemed coupon to an order (关联订单信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   */
  associateOrder(args: AssociateOrderRequest, options?: sdk.CallOptions): sdk.Call<AssociateOrderResponse>
  /**
   * Make a user's coupon void (使券失效).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   */
  deactivateCoupon(args: DeactivateCouponRequest, options?: sdk.CallOptions): sdk.Call<DeactivateCouponResponse>
  /**
   * Untie a coupon from an order (取消关联订单信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   */
  disassociateOrder(args: DisassociateOrderRequest, options?: sdk.CallOptions): sdk.Call<DisassociateOrderResponse>
  /**
   * Give a used coupon back to the user (申请退券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   */
  returnCoupon(args: ReturnCouponRequest, options?: sdk.CallOptions): sdk.Call<ReturnCouponResponse>
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
   * Redeem a user's coupon (核销用户券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   */
  useCoupon(args: UseCouponRequest, options?: sdk.CallOptions): sdk.Call<UseCouponResponse>
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
   * Prepare a product coupon that the user takes (向用户预发放商品券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/brand/4016797130
   */
  preSendProductCoupon(args: PreSendProductCouponRequest, options?: sdk.CallOptions): sdk.Call<PreSendProductCouponResponse>
  /**
   * Give a product coupon to a user (向用户发放商品券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   */
  sendProductCoupon(args: SendProductCouponRequest, options?: sdk.CallOptions): sdk.Call<SendProductCouponResponse>
  /**
   * Create a stock of coupons (创建商家券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   */
  createStock(args: CreateStockRequest, options?: sdk.CallOptions): sdk.Call<CreateStockResponse>
  /**
   * Query a stock (查询商家券详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   */
  getStock(args: GetStockArguments, options?: sdk.CallOptions): sdk.Call<GetStockResponse>
  /**
   * Change a stock (修改商家券基本信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   */
  updateStock(args: UpdateStockArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Change the budget of a stock (修改批次预算).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   */
  updateStockBudget(args: UpdateStockBudgetArguments, options?: sdk.CallOptions): sdk.Call<UpdateStockBudgetResponse>
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
   * Upload codes for a stock (上传预存code).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   */
  uploadCouponCodes(args: UploadCouponCodesArguments, options?: sdk.CallOptions): sdk.Call<UploadCouponCodesResponse>
  /**
   * Delete a code of a stock (删除预存code).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  deleteCouponCode(args: DeleteCouponCodeArguments, options?: sdk.CallOptions): sdk.Call<DeleteCouponCodeResponse>
  /**
   * Query a code of a stock (查询预存code详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  getCouponCode(args: GetCouponCodeArguments, options?: sdk.CallOptions): sdk.Call<GetCouponCodeResponse>
  /**
   * List payments of subsidies (查询营销补差付款单列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   */
  listSubsidyPayReceipts(args: ListSubsidyPayReceiptsArguments, options?: sdk.CallOptions): sdk.Call<ListSubsidyPayReceiptsResponse>
  /**
   * Pay the subsidy of a redeemed coupon (营销补差付款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   */
  paySubsidy(args: PaySubsidyRequest, options?: sdk.CallOptions): sdk.Call<SubsidyPayReceipt>
  /**
   * Query a payment of a subsidy (查询营销补差付款单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   */
  getSubsidyPayReceipt(args: GetSubsidyPayReceiptArguments, options?: sdk.CallOptions): sdk.Call<SubsidyPayReceipt>
  /**
   * Take a subsidy back (营销补差回退).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   */
  returnSubsidy(args: ReturnSubsidyRequest, options?: sdk.CallOptions): sdk.Call<SubsidyReturnReceipt>
  /**
   * Query the return of a subsidy (查询商家券营销补差回退单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   */
  getSubsidyReturnReceipt(args: GetSubsidyReturnReceiptArguments, options?: sdk.CallOptions): sdk.Call<SubsidyReturnReceipt>
  /**
   * List a user's coupons (根据过滤条件查询用户券).
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
}

/** Arguments of `getCallback`. */
export interface GetCallbackArguments {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `sendGovernmentCard`. */
export interface SendGovernmentCardArguments extends SendGovernmentCardRequest {
  /** 消费卡card_id. */
  card_id: string
}

/** Arguments of `getStock`. */
export interface GetStockArguments {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `updateStock`. */
export interface UpdateStockArguments extends UpdateStockRequest {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `updateStockBudget`. */
export interface UpdateStockBudgetArguments extends UpdateStockBudgetRequest {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `listCouponCodes`. */
export interface ListCouponCodesArguments {
  /** 批次号. */
  stock_id: string
  /** 公众账号ID. */
  appid?: string | undefined
  /** 券code状态. */
  status?: ListCouponCodesStatus | undefined
  /** 分页起始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页最大size. Items per page. */
  limit?: number | undefined
}

/** Arguments of `uploadCouponCodes`. */
export interface UploadCouponCodesArguments extends UploadCouponCodesRequest {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `deleteCouponCode`. */
export interface DeleteCouponCodeArguments {
  /** 批次号. */
  stock_id: string
  /** 券code. */
  coupon_code: string
  delete_request_no: string
}

/** Arguments of `getCouponCode`. */
export interface GetCouponCodeArguments {
  /** 批次号. */
  stock_id: string
  /** 商户上传code. */
  coupon_code: string
  /** 公众账号ID. */
  appid?: string | undefined
}

/** Arguments of `listSubsidyPayReceipts`. */
export interface ListSubsidyPayReceiptsArguments {
  /** 商家券批次号. */
  stock_id: string
  /** 商家券code. */
  coupon_code: string
  /** 补差付款请求单号. */
  out_subsidy_no?: string | undefined
}

/** Arguments of `getSubsidyPayReceipt`. */
export interface GetSubsidyPayReceiptArguments {
  /** 补差付款单号. */
  subsidy_receipt_id: string
}

/** Arguments of `getSubsidyReturnReceipt`. */
export interface GetSubsidyReturnReceiptArguments {
  /** 补差回退单号. */
  subsidy_return_receipt_id: string
}

/** Arguments of `listCoupons`. */
export interface ListCouponsArguments {
  /** 用户标识. */
  openid: string
  /** 公众账号ID. */
  appid: string
  /** 批次号. */
  stock_id?: string | undefined
  /** 分页页码. The page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 批次归属商户号. */
  belong_merchant?: string | undefined
  /** 券状态. */
  coupon_state?: ListCouponsCouponState | undefined
  /** 创建批次的商户号. */
  creator_merchant?: string | undefined
  /** 批次发放商户号. */
  sender_merchant?: string | undefined
}

/** Arguments of `getCoupon`. */
export interface GetCouponArguments {
  /** 用户OpenID. */
  openid: string
  /** 券code. */
  coupon_code: string
  /** 公众账号ID. */
  appid: string
}

export interface AssociateOrderRequest {
  /** 批次号. */
  stock_id: string
  /** 关联的商户订单号. The merchant's own number of the order. At least 128 characters. */
  out_trade_no: string
  /** 商户请求单号. The merchant's own number of this request. At least 128 characters. */
  out_request_no: string
  /** 券code. 8 to 15 characters. */
  coupon_code: string
}

export interface AssociateOrderResponse {
  /** 关联成功时间. RFC 3339. */
  wechatpay_associate_time: string
}

export interface AvailableDayTime {
  /** 当天可用开始时间. */
  begin_time?: number | undefined
  /** 当天可用结束时间. */
  end_time?: number | undefined
}

export interface AvailableWeek {
  /** 当天可用时间段. */
  available_day_time?: AvailableDayTime[] | undefined
  /** 可用星期数. */
  week_day?: number[] | undefined
}

export interface Coupon {
  /** 批次归属商户号. */
  belong_merchant: string
  coupon_use_rule: CouponUseRule
  /** 适用商品范围. */
  goods_name: string
  /** 商家券批次名称. */
  stock_name: string
  /** 批次类型. */
  stock_type: StockType
  /** 批次号. */
  stock_id?: string
  /** 关联的商户订单号. */
  associate_out_trade_no?: string
  /** 失效请求单号. The merchant's own number of this deactivation. */
  deactivate_request_no?: string
  /** 回退请求单号. */
  return_request_no?: string
  /** 发券请求单号. The merchant's own number of this giving. */
  send_request_no?: string
  /** 核销请求单号. */
  use_request_no?: string
  /** 券可使用开始时间. RFC 3339. */
  available_start_time?: string
  /** 批次备注. */
  comment?: string
  /** 券code. */
  coupon_code?: string
  /** 券状态. */
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
  /** 是否允许分享领券链接. */
  shareable?: boolean
  /** 是否允许转赠. */
  transferable?: boolean
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

export interface CouponAvailableTime {
  /** 开始时间. RFC 3339. */
  available_begin_time: string
  /** 结束时间. RFC 3339. */
  available_end_time: string
  /** 生效后N天内有效. */
  available_day_after_receive?: number
  /** 固定周期有效时间段. */
  available_week?: AvailableWeek
  /** 无规律的有效时间段. */
  irregulary_avaliable_time?: IrregularAvailableTime[]
  /** 领取后N天开始生效. */
  wait_days_after_receive?: number
}

export interface CouponCode {
  /** 商户上传code. */
  code: string
  /** 商户上传code分配状态. */
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
  total_count: number
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

export interface CouponSendAttachment {
  /** 会员活动ID. */
  activity_id?: string
  /** 仅在支付有礼渠道. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 会员卡ID. */
  card_id?: string
  /** 仅在扫码领券. */
  hall_belong_mch_id?: number
  /** 仅在扫码领券. */
  act_code?: string
  /** 会员卡Code. */
  code?: string
  /** 领券手机区号. */
  country_code?: string
  /** 仅在扫码领券. */
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
  /** 发券商户号. */
  send_merchant: string
  /** 发放时间. RFC 3339. */
  send_time: string
  /** 用户唯一标识. */
  openid?: string
  /** 摇一摇活动ID. */
  act_id?: string
  /** 仅在支付有礼. */
  attach_info?: CouponSendAttachment
  /** 业务细分事件类型. */
  event_type?: EventType
  /** 用户统一标识. */
  unionid?: string
}

export interface CouponUseRule {
  /** 券可核销时间. */
  coupon_available_time: CouponAvailableTime
  /** 核销方式. */
  use_method: UseMethod
  /** 小程序AppID. */
  mini_programs_appid?: string
  /** 折扣券使用规则信息. */
  discount_coupon?: DiscountCoupon
  /** 换购券使用规则信息. */
  exchange_coupon?: ExchangeCoupon
  /** 固定面额满减券使用规则信息. */
  fixed_normal_coupon?: FixedValueCoupon
  /** 小程序path. */
  mini_programs_path?: string
}

export interface CreateStockCouponAvailableTime {
  /** 开始时间. RFC 3339. */
  available_begin_time: string
  /** 结束时间. RFC 3339. */
  available_end_time: string
  /** 生效后N天内有效. */
  available_day_after_receive?: number | undefined
  /** 领取后N秒内有效. */
  available_second_after_receive?: number | undefined
  /** 固定周期有效时间段. */
  available_week?: AvailableWeek | undefined
  /** 无规律的有效时间段. */
  irregulary_avaliable_time?: IrregularAvailableTime[] | undefined
  /** 领取后N天开始生效. */
  wait_days_after_receive?: number | undefined
}

export interface CreateStockCouponUseRule {
  /** 券可核销时间. */
  coupon_available_time: CreateStockCouponAvailableTime
  /** 核销方式. */
  use_method: UseMethod
  /** 小程序AppID. */
  mini_programs_appid?: string | undefined
  /** 折扣券使用规则信息. */
  discount_coupon?: CreateStockDiscountCoupon | undefined
  /** 换购券使用规则信息. */
  exchange_coupon?: CreateStockExchangeCoupon | undefined
  /** 固定面额满减券使用规则信息. */
  fixed_normal_coupon?: CreateStockFixedValueCoupon | undefined
  /** 小程序path. */
  mini_programs_path?: string | undefined
}

export interface CreateStockDiscountCoupon {
  /** 折扣比例. */
  discount_percent: number
  /** 消费门槛. In fen. */
  transaction_minimum: number
}

export interface CreateStockExchangeCoupon {
  /** 单品换购价. */
  exchange_price: number
  /** 消费门槛. In fen. */
  transaction_minimum: number
}

export interface CreateStockFixedValueCoupon {
  /** 优惠金额. In fen. */
  discount_amount: number
  /** 消费门槛. In fen. */
  transaction_minimum: number
}

export interface CreateStockRequest {
  /** 商户请求单号. The merchant's own number of this request. */
  out_request_no: string
  /** 批次归属商户号. */
  belong_merchant: string
  /** 券code模式. */
  coupon_code_mode: CouponCodeMode
  /** 核销规则信息. */
  coupon_use_rule: CreateStockCouponUseRule
  /** 适用商品范围. */
  goods_name: string
  /** 商家券批次名称. */
  stock_name: string
  /** 发放规则信息. */
  stock_send_rule: StockSendRule
  /** 批次类型. */
  stock_type: StockType
  /** 批次备注. */
  comment?: string | undefined
  /** 自定义入口. */
  custom_entrance?: CustomEntrance | undefined
  /** 样式信息. */
  display_pattern_info?: DisplayPattern | undefined
  /** 事件通知配置. */
  notify_config?: NotifyConfig | undefined
  /** 是否允许营销补差. */
  subsidy?: boolean | undefined
}

export interface CreateStockResponse {
  /** 批次号. */
  stock_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
}

export interface CustomEntrance {
  /** 商户公众号AppID. */
  appid?: string | undefined
  /** 更多优惠入口. */
  hall_id?: string | undefined
  /** 可用门店ID. */
  store_id?: string | undefined
  /** code展示模式. */
  code_display_mode?: CodeDisplayMode | undefined
  /** 小程序入口. */
  mini_programs_info?: MiniProgram | undefined
}

export interface DeactivateCouponRequest {
  /** 批次号. */
  stock_id: string
  /** 失效请求单据号. The merchant's own number of this deactivation. */
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
  /** 批次号. */
  stock_id: string
  /** 取消关联的商户订单号. The merchant's own number of the order. At least 128 characters. */
  out_trade_no: string
  /** 商户请求单号. The merchant's own number of this request. At least 128 characters. */
  out_request_no: string
  /** 券code. 8 to 15 characters. */
  coupon_code: string
}

export interface DisassociateOrderResponse {
  /** 取消关联券成功时间. RFC 3339. */
  wechatpay_disassociate_time: string
}

export interface DiscountCoupon {
  /** 折扣比例. */
  discount_percent?: number
  /** 消费门槛. In fen. */
  transaction_minimum?: number
}

export interface DisplayPattern {
  /** 使用须知. */
  description?: string | undefined
  /** 背景颜色. */
  background_color?: BackgroundColor | undefined
  /** 券详情图片. */
  coupon_image_url?: string | undefined
  /** 视频号相关信息. */
  finder_info?: Finder | undefined
  /** 商户logo. */
  merchant_logo_url?: string | undefined
  /** 商户名称. */
  merchant_name?: string | undefined
}

export interface ExchangeCoupon {
  /** 单品换购价. */
  exchange_price?: number
  /** 消费门槛. In fen. */
  transaction_minimum?: number
}

export interface Finder {
  /** 视频号ID. */
  finder_id?: string | undefined
  /** 视频号视频ID. */
  finder_video_id?: string | undefined
  /** 视频号封面图. */
  finder_video_cover_image_url?: string | undefined
}

export interface FixedValueCoupon {
  /** 优惠金额. In fen. */
  discount_amount?: number
  /** 消费门槛. In fen. */
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
  /** 批次归属商户号. 8 to 15 characters. */
  belong_merchant: string
  /** 券核销规则信息. */
  coupon_use_rule: UserCouponUseRule
  /** 适用商品范围. At most 15 characters. */
  goods_name: string
  /** 商家券批次名称. At most 24 characters. */
  stock_name: string
  /** 批次类型. At most 32 characters. */
  stock_type: StockType
  /** 批次号. */
  stock_id?: string
  /** 关联的商户订单号. */
  associate_out_trade_no?: string
  /** 失效请求单号. The merchant's own number of this deactivation. */
  deactivate_request_no?: string
  /** 回退请求单号. */
  return_request_no?: string
  /** 发券请求单号. The merchant's own number of this giving. */
  send_request_no?: string
  /** 核销请求单号. */
  use_request_no?: string
  /** 券可使用开始时间. RFC 3339. */
  available_start_time?: string
  /** 批次备注. At most 20 characters. */
  comment?: string
  /** 券code. */
  coupon_code?: string
  /** 券状态. */
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
  /** 是否允许分享领券链接. */
  shareable?: boolean
  /** 是否允许转赠. */
  transferable?: boolean
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

export interface GetStockResponse {
  /** 批次号. */
  stock_id: string
  /** 批次归属商户号. */
  belong_merchant: string
  /** 券code模式. */
  coupon_code_mode: CouponCodeMode
  /** 核销规则信息. */
  coupon_use_rule: CouponUseRule
  /** 适应商品范围. */
  goods_name: string
  /** 商家券批次名称. */
  stock_name: string
  /** 发放规则信息. */
  stock_send_rule: StockSendRule
  /** 批次状态. */
  stock_state: StockState
  /** 批次类型. */
  stock_type: StockType
  /** 批次备注. */
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
  /** 是否允许营销补差. */
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
  /** 商家小程序AppID. */
  mini_programs_appid: string
  /** 入口文案. */
  entrance_words: string
  /** 商家小程序path. */
  mini_programs_path: string
  /** 引导文案. */
  guiding_words?: string | undefined
}

export interface NotifyConfig {
  /** 事件通知AppID. */
  notify_appid?: string | undefined
}

export interface PaySubsidyRequest {
  /** 商家券批次号. */
  stock_id: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 补差付款描述. */
  description: string
  /** 业务请求唯一单号. */
  out_subsidy_no: string
  /** 补差付款金额. In fen. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 营销补差入账商户号. */
  payee_merchant: string
  /** 营销补差扣款商户号. */
  payer_merchant: string
}

export interface PreSendProductCouponRequest {
  /** 公众账号AppID. */
  appid: string
  /** 批次ID. */
  stock_id: string
  /** 发券请求单号. The merchant's own number of this giving. */
  send_request_no: string
  /** 用户OpenID. */
  openid?: string | undefined
  /** 用户商品券Code. */
  coupon_code?: string | undefined
}

export interface PreSendProductCouponResponse {
  /** 预发券token. */
  token: string
}

export interface ReturnCouponRequest {
  /** 批次号. */
  stock_id: string
  /** 退券请求单据号. */
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
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 微信支付退款单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 补差回退描述. */
  description: string
  /** 业务请求唯一单号. */
  out_subsidy_return_no: string
  /** 补差回退金额. In fen. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 原营销补差入账商户号. */
  payee_merchant: string
  /** 原营销补差扣款商户号. */
  payer_merchant: string
}

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
  /** 公众账号ID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 批次号. */
  stock_id: string
  /** 发券凭证. The merchant's own number of this request. */
  out_request_no: string
  /** 券code. */
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
  /** 消费卡归属appid. */
  appid: string
  /** 用户OpenID. */
  openid: string
  /** 商户单据号. The merchant's own number of this request. */
  out_request_no: string
  /** 单次请求发卡时间. RFC 3339. */
  send_time: string
}

export interface SendGovernmentCardResponse {
  /** 消费卡code. */
  card_code: string
}

export interface SendProductCouponRequest {
  /** 公众账号ID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 批次号. */
  stock_id: string
  /** 发券凭证. The merchant's own number of this request. */
  out_request_no: string
  /** 券类型. */
  coupon_type: CouponType
  /** 会员卡ID. */
  member_card_id?: string | undefined
  /** 券code. */
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
  /** 商户号. The client's `mchid` where left out. */
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

export interface StockSendRule {
  /** 用户最大可领个数. */
  max_coupons_per_user: number
  /** 批次总预算. */
  max_amount?: number | undefined
  /** 单天发放上限金额. In fen. */
  max_amount_by_day?: number | undefined
  /** 批次最大发放个数. */
  max_coupons?: number | undefined
  /** 单天发放上限个数. */
  max_coupons_by_day?: number | undefined
  /** 是否开启自然人限领. */
  natural_person_limit?: boolean | undefined
  /** 可疑账号拦截. */
  prevent_api_abuse?: boolean | undefined
  /** 是否允许分享链接. */
  shareable?: boolean | undefined
  /** 是否允许转赠. */
  transferable?: boolean | undefined
}

export interface SubsidyPayReceipt {
  /** 商家券批次号. */
  stock_id: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 补差付款单据状态. */
  status: SubsidyPayReceiptStatus
  /** 补差付款描述. */
  description: string
  /** 业务请求唯一单号. */
  out_subsidy_no: string
  /** 补差付款单号. */
  subsidy_receipt_id: string
  /** 补差付款金额. In fen. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 营销补差入账商户号. */
  payee_merchant: string
  /** 营销补差扣款商户号. */
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
  /** 补差回退单据状态. */
  status: SubsidyReturnReceiptStatus
  /** 补差回退描述. */
  description: string
  /** 业务请求唯一单号. */
  out_subsidy_return_no: string
  /** 补差付款单号. */
  subsidy_receipt_id: string
  /** 补差回退金额. In fen. */
  amount: number
  /** 商家券code. */
  coupon_code: string
  /** 原营销补差入账商户号. */
  payee_merchant: string
  /** 原营销补差扣款商户号. */
  payer_merchant: string
  /** 补差回退单号. */
  subsidy_return_receipt_id?: string
  /** 补差回退失败原因. Set when it failed. */
  fail_reason?: SubsidyReturnReceiptFailReason
  /** 补差回退发起时间. RFC 3339. */
  return_create_time?: string
  /** 补差回退完成时间. RFC 3339. */
  return_done_time?: string
}

export interface UpdateStockBudgetRequest {
  /** 修改预算请求单据号. */
  modify_budget_request_no: string
  /** 当前批次最大发放个数. */
  current_max_coupons?: number | undefined
  /** 当前单天发放上限个数. */
  current_max_coupons_by_day?: number | undefined
  /** 目标批次最大发放个数. */
  target_max_coupons?: number | undefined
  /** 目标单天发放上限个数. */
  target_max_coupons_by_day?: number | undefined
}

export interface UpdateStockBudgetResponse {
  /** 批次当前最大发放个数. */
  max_coupons: number
  /** 当前单天发放上限个数. */
  max_coupons_by_day?: number
}

export interface UpdateStockCouponUseRule {
  /** 小程序AppID. */
  mini_programs_appid?: string | undefined
  /** 小程序path. */
  mini_programs_path?: string | undefined
  /** 核销方式. */
  use_method?: UseMethod | undefined
}

export interface UpdateStockRequest {
  /** 商户请求单号. The merchant's own number of this request. */
  out_request_no: string
  /** 批次备注. */
  comment?: string | undefined
  /** 核销规则信息. */
  coupon_use_rule?: UpdateStockCouponUseRule | undefined
  /** 自定义入口. */
  custom_entrance?: CustomEntrance | undefined
  /** 样式信息. */
  display_pattern_info?: DisplayPattern | undefined
  /** 适用商品范围. */
  goods_name?: string | undefined
  /** 事件通知配置. */
  notify_config?: NotifyConfig | undefined
  /** 批次名称. */
  stock_name?: string | undefined
  /** 发放规则信息. */
  stock_send_rule?: UpdateStockSendRule | undefined
  /** 是否允许营销补差. */
  subsidy?: boolean | undefined
}

export interface UpdateStockSendRule {
  /** 是否开启自然人限领. */
  natural_person_limit?: boolean | undefined
  /** 可疑账号拦截. */
  prevent_api_abuse?: boolean | undefined
}

export interface UploadCouponCodesRequest {
  /** 商户请求单号. */
  upload_request_no: string
  /** 券code列表. */
  coupon_code_list: string[]
}

export interface UploadCouponCodesResponse {
  /** 批次号. */
  stock_id: string
  /** 去重后上传code总数. */
  total_count: number
  /** 上传成功code个数. */
  success_count: number
  /** 上传成功时间. RFC 3339. */
  success_time: string
  duplicate_codes?: string[]
  /** 已存在的code列表. */
  exist_codes?: string[]
  /** 上传失败的code及原因. */
  fail_codes?: CouponCodeUploadFailure[]
  /** 上传失败code个数. */
  fail_count?: number
  /** 上传成功的code列表. */
  success_codes?: string[]
}

export interface UseCouponRequest {
  /** 公众账号ID. */
  appid: string
  /** 核销请求单据号. */
  use_request_no: string
  /** 券code. */
  coupon_code: string
  /** 核销请求时间. RFC 3339. */
  use_time: string
  /** 用户标识. */
  openid?: string | undefined
  /** 批次号. */
  stock_id?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 下单商户号. */
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
  /** 批次归属商户号. 8 to 15 characters. */
  belong_merchant: string
  /** 券核销规则信息. */
  coupon_use_rule: UserCouponUseRule
  /** 适用商品范围. At most 15 characters. */
  goods_name: string
  /** 商家券批次名称. At most 24 characters. */
  stock_name: string
  /** 批次类型. At most 32 characters. */
  stock_type: StockType
  /** 批次号. */
  stock_id?: string
  /** 关联的商户订单号. */
  associate_out_trade_no?: string
  /** 失效请求单号. The merchant's own number of this deactivation. */
  deactivate_request_no?: string
  /** 回退请求单号. */
  return_request_no?: string
  /** 发券请求单号. The merchant's own number of this giving. */
  send_request_no?: string
  /** 核销请求单号. */
  use_request_no?: string
  /** 券可使用开始时间. RFC 3339. */
  available_start_time?: string
  /** 批次备注. At most 20 characters. */
  comment?: string
  /** 券code. */
  coupon_code?: string
  /** 券状态. */
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
  /** 是否允许分享领券链接. */
  shareable?: boolean
  /** 是否允许转赠. */
  transferable?: boolean
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

export interface UserCouponAvailableTime {
  /** 开始时间. RFC 3339. */
  available_begin_time: string
  /** 结束时间. RFC 3339. */
  available_end_time: string
  /** 生效后N天内有效. 1 to 365. */
  available_day_after_receive?: number
  /** 固定周期有效时间段. */
  available_week?: AvailableWeek
  /** 无规律的有效时间段. */
  irregulary_avaliable_time?: IrregularAvailableTime[]
  /** 领取后N天开始生效. */
  wait_days_after_receive?: number
}

export interface UserCouponDisplayPattern {
  /** 使用须知. */
  description?: string
  /** 背景颜色. */
  background_color?: BackgroundColor
  /** 券详情图片. */
  coupon_image_url?: string
  /** 视频号相关信息. */
  finder_info?: Finder
  /** 商户logo. */
  merchant_logo_url?: string
  /** 商户名称. */
  merchant_name?: string
}

export interface UserCouponUseRule {
  /** 券可核销时间. */
  coupon_available_time: UserCouponAvailableTime
  /** 核销方式. */
  use_method: UseMethod
  /** 小程序AppID. */
  mini_programs_appid?: string
  /** 折扣券使用规则信息. */
  discount_coupon?: UserDiscountCoupon
  /** 换购券使用规则信息. */
  exchange_coupon?: UserExchangeCoupon
  /** 固定面额满减券使用规则信息. */
  fixed_normal_coupon?: UserFixedValueCoupon
  /** 小程序path. */
  mini_programs_path?: string
}

export interface UserDiscountCoupon {
  /** 折扣比例. 1 to 100. */
  discount_percent?: number
  /** 消费门槛. In fen. 1 to 10000000. */
  transaction_minimum?: number
}

export interface UserExchangeCoupon {
  /** 单品换购价. 1 to 10000000. */
  exchange_price?: number
  /** 消费门槛. In fen. 1 to 10000000. */
  transaction_minimum?: number
}

export interface UserFixedValueCoupon {
  /** 优惠金额. In fen. 1 to 10000000. */
  discount_amount?: number
  /** 消费门槛. In fen. 1 to 10000000. */
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
