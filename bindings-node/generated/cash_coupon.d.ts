// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Cash coupons (代金券). */
export interface CashCouponService {
  /**
   * Create a stock of cash coupons (创建代金券批次).
   *
   * Prepaid coupons are paid for by a third party, the others lower what the merchant receives. A stock lasts for at most 90 days and has to be activated with `startStock` before coupons can be sent.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   */
  createStock(args: CreateStockRequest, options?: sdk.CallOptions): sdk.Call<CreateStockResponse>
  /**
   * Activate a stock of coupons (激活代金券批次).
   *
   * For prepaid coupons the budget is locked in the merchant's balance.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   */
  startStock(args: StartStockArguments, options?: sdk.CallOptions): sdk.Call<StartStockResponse>
  /**
   * Pause a stock of coupons (暂停代金券批次).
   *
   * Nobody can receive its coupons until `restartStock`; the stock has to be active.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   */
  pauseStock(args: PauseStockArguments, options?: sdk.CallOptions): sdk.Call<PauseStockResponse>
  /**
   * Resume a paused stock of coupons (重启代金券批次).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   */
  restartStock(args: RestartStockArguments, options?: sdk.CallOptions): sdk.Call<RestartStockResponse>
  /**
   * End a stock of coupons for good (终止批次).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  terminateStock(args: TerminateStockArguments, options?: sdk.CallOptions): sdk.Call<TerminateStockResponse>
  /**
   * List stocks of coupons (条件查询批次列表).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   */
  listStocks(args: ListStocksArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStocksResponse, Stock>
  /**
   * Get a stock of coupons (查询批次详情).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   */
  getStock(args: GetStockArguments, options?: sdk.CallOptions): sdk.Call<Stock>
  /**
   * List the merchants where the coupons of a stock can be used (查询代金券可用商户).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   */
  listAvailableMerchants(args: ListAvailableMerchantsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListAvailableMerchantsResponse, string>
  /**
   * List the goods for which the coupons of a stock can be used (查询代金券可用单品).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   */
  listAvailableGoods(args: ListAvailableGoodsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListAvailableGoodsResponse, string>
  /**
   * Change the goods for which the coupons of a stock can be used (修改可用单品编码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   */
  updateAvailableGoods(args: UpdateAvailableGoodsArguments, options?: sdk.CallOptions): sdk.Call<UpdateAvailableGoodsResponse>
  /**
   * Send a coupon to a user (发放指定批次的代金券).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 MCH_NOT_EXISTS, NOT_ENOUGH, REQUEST_BLOCKED, RULE_LIMIT, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   */
  sendCoupon(args: SendCouponArguments, options?: sdk.CallOptions): sdk.Call<SendCouponResponse>
  /**
   * List a user's coupons (根据商户号查用户的券).
   *
   * `creator_mchid`, `available_mchid` and `sender_mchid` narrow the list; give at most one of them.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   */
  listCoupons(args: ListCouponsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCouponsResponse, Coupon>
  /**
   * Get a user's coupon (查询代金券详情).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   */
  getCoupon(args: GetCouponArguments, options?: sdk.CallOptions): sdk.Call<GetCouponResponse>
  /**
   * Set the address that notifications about coupons are sent to (设置代金券消息通知地址).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   */
  setCallback(args: SetCallbackRequest, options?: sdk.CallOptions): sdk.Call<SetCallbackResponse>
  /**
   * Get the address that notifications about coupons are sent to (查询代金券消息通知地址).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   */
  getCallback(args?: GetCallbackArguments, options?: sdk.CallOptions): sdk.Call<GetCallbackResponse>
  /**
   * Get the download link of a stock's uses (下载批次核销明细).
   *
   * The file lists the coupons that were used; download it with the client, the link has to be signed.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   */
  getUseFlow(args: GetUseFlowArguments, options?: sdk.CallOptions): sdk.Call<GetUseFlowResponse>
  /**
   * Get the download link of a stock's refunds (下载批次退款明细).
   *
   * The file lists the coupons whose payment was refunded; download it with the client, the link has to be signed.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   */
  getRefundFlow(args: GetRefundFlowArguments, options?: sdk.CallOptions): sdk.Call<GetRefundFlowResponse>
  /**
   * Get the download link of a stock's uses of one day (获取批次核销明细下载链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getUseFlowByDay(args: GetUseFlowByDayArguments, options?: sdk.CallOptions): sdk.Call<GetUseFlowByDayResponse>
  /**
   * Get the download link of a stock's refunds of one day (获取批次退款明细下载链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getRefundFlowByDay(args: GetRefundFlowByDayArguments, options?: sdk.CallOptions): sdk.Call<GetRefundFlowByDayResponse>
}

/** Arguments of `startStock`. */
export interface StartStockArguments extends StartStockRequest {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `pauseStock`. */
export interface PauseStockArguments extends PauseStockRequest {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `restartStock`. */
export interface RestartStockArguments extends RestartStockRequest {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `terminateStock`. */
export interface TerminateStockArguments extends TerminateStockRequest {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `listStocks`. */
export interface ListStocksArguments {
  /** 分页页码. Number of the page, from 0. */
  offset: number
  /** 分页大小. Items per page, at most 10. */
  limit: number
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
  /** 起始时间. Only stocks created from then on. At most 64 characters, RFC 3339. */
  create_start_time?: string | undefined
  /** 终止时间. Only stocks created until then. At most 64 characters, RFC 3339. */
  create_end_time?: string | undefined
  /** 批次状态. At most 12 characters. */
  status?: ListStocksStatus | undefined
}

/** Arguments of `getStock`. */
export interface GetStockArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
}

/** Arguments of `listAvailableMerchants`. */
export interface ListAvailableMerchantsArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 分页页码. Number of the page, from 0; at most 1000. */
  offset: number
  /** 分页大小. Items per page, at most 50. */
  limit: number
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
}

/** Arguments of `listAvailableGoods`. */
export interface ListAvailableGoodsArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 分页页码. Number of the page, from 0; at most 500. */
  offset: number
  /** 分页大小. Items per page, at most 100. */
  limit: number
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
}

/** Arguments of `updateAvailableGoods`. */
export interface UpdateAvailableGoodsArguments extends UpdateAvailableGoodsRequest {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `sendCoupon`. */
export interface SendCouponArguments extends SendCouponRequest {
  /** 用户openid. The user in `appid`. At most 128 characters. */
  openid: string
}

/** Arguments of `listCoupons`. */
export interface ListCouponsArguments {
  /** 用户标识. The user in `appid`. At most 128 characters. */
  openid: string
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters. */
  appid: string
  /** 批次号. Only coupons of this stock; ignored with `available_mchid`. At most 20 characters. */
  stock_id?: string | undefined
  /** 券或消费金状态. At most 6 characters. */
  status?: ListCouponsStatus | undefined
  /** 创建批次的商户号. Coupons of stocks that this merchant created. At most 20 characters. */
  creator_mchid?: string | undefined
  /** 批次发放商户号. Coupons that this merchant sent. Known from the community. */
  sender_mchid?: string | undefined
  /** 可用商户号. Coupons that can be used at this merchant. At most 20 characters. */
  available_mchid?: string | undefined
  /** 业务类型. `MULTIUSE`: coupons that can be used several times. */
  business_type?: BusinessType | undefined
  /** 分页页码. Number of the page, from 0; 0 where left out. */
  offset?: number | undefined
  /** 分页大小. Items per page; 20 where left out. */
  limit?: number | undefined
}

/** Arguments of `getCoupon`. */
export interface GetCouponArguments {
  /** 用户openid. The user in `appid`. At most 128 characters. */
  openid: string
  /** 代金券或消费金id. At most 20 characters. */
  coupon_id: string
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters. */
  appid: string
}

/** Arguments of `getCallback`. */
export interface GetCallbackArguments {
  /** 商户号. The caller's own number. At most 20 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `getUseFlow`. */
export interface GetUseFlowArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `getRefundFlow`. */
export interface GetRefundFlowArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `getUseFlowByDay`. */
export interface GetUseFlowByDayArguments {
  /** 批次号. */
  stock_id: string
  /** 账单日期. The day, such as `2019-06-11`. */
  bill_date: string
}

/** Arguments of `getRefundFlowByDay`. */
export interface GetRefundFlowByDayArguments {
  /** 批次号. */
  stock_id: string
  /** 账单日期. The day, such as `2019-06-11`. */
  bill_date: string
}

export interface AvailableRegion {
  /** 类型. How far down the names go. */
  type?: Type
  /** 国家. */
  country?: string
  /** 省份. */
  province?: string
  /** 城市. */
  city?: string
  /** 区县. */
  district?: string
}

export interface CardLimitation {
  /** 银行卡名字. Shown to the user. At most 4 characters. */
  name: string
  /** 银行卡BIN. At most 10 elements, each at most 13 characters. */
  bin: string[]
}

export interface Coupon {
  /** 创建批次的商户号. The merchant that created the stock. */
  stock_creator_mchid: string
  /** 批次号. */
  stock_id: string
  /** 代金券或消费金id. */
  coupon_id: string
  /** 单品优惠特定信息. */
  cut_to_message?: CutTo
  /** 券或消费金名称. */
  coupon_name: string
  /** 券或消费金状态. */
  status: CouponStatus
  /** 使用说明. */
  description: string
  /** 领券时间. RFC 3339. */
  create_time: string
  /** 券或消费金类型. */
  coupon_type: CouponType
  /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
  no_cash: boolean
  /** 可用开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. RFC 3339. */
  available_end_time: string
  /** 是否单品优惠. Whether the coupon is for single goods. */
  singleitem: boolean
  /** 满减券或消费金信息. */
  normal_coupon_information?: FixedValueCoupon
  /** 折扣券信息. */
  discount_msg?: FixedDiscountCoupon
  /** 商户单据号. The number under which the coupon was sent. */
  out_request_no?: string
  /** 业务类型. `MULTIUSE`: can be used several times. */
  business_type?: BusinessType
  /** 剩余金额. What is left of a coupon that can be used several times, in fen. */
  available_balance?: number
  /** 已实扣代金券核销信息. Where and when the coupon was used. Known from the community. */
  consume_information?: CouponConsumption
  /** 已发券数量. Known from the community. */
  distributed_coupons?: number
}

export interface CouponAvailableTime {
  /** 固定时间段可用. Hours of certain weekdays. */
  fix_available_time?: FixedAvailableTime | undefined
  /** 领取第二天生效. Whether it is good from the day after only. */
  second_day_available?: boolean | undefined
  /** 领取后有效时间. Days for which a coupon is good once it was received. */
  available_time_after_receive?: number | undefined
  /** 开始时间. RFC 3339. Known from the community. */
  available_begin_time?: string | undefined
  /** 结束时间. RFC 3339. Known from the community. */
  available_end_time?: string | undefined
}

export interface CouponConsumption {
  /** 核销时间. RFC 3339. */
  consume_time?: string
  /** 核销商户号. The merchant where the coupon was used. */
  consume_mchid?: string
  /** 微信支付订单号. */
  transaction_id?: string
  /** 单品信息. */
  goods_detail?: Goods[]
}

/** What a coupon looks like. */
export interface CouponPattern {
  /** 使用说明. How to use the coupon; shown to the user. At most 1000 characters. */
  description: string
  /** 商户logo. A `media_url` of `media.upload_marketing_image`. At most 128 characters. */
  merchant_logo?: string | undefined
  /** 品牌名称. At most 12 characters. */
  merchant_name?: string | undefined
  /** 背景颜色. */
  background_color?: BackgroundColor | undefined
  /** 券详情图片. A `media_url` of `media.upload_marketing_image`. At most 128 characters. */
  coupon_image?: string | undefined
  /** 卡包跳转目标. What the coupon opens: the payment code, a mini program, or WeChat's own page. */
  jump_target?: JumpTarget | undefined
  /** 小程序appid. Needed with `MINI_PROGRAM`. At most 128 characters. */
  mini_program_appid?: string | undefined
  /** 小程序path. The page to open; needed with `MINI_PROGRAM`. At most 128 characters. */
  mini_program_path?: string | undefined
}

/** How a coupon can be used. */
export interface CouponRule {
  /** 券生效时间. */
  coupon_available_time?: CouponAvailableTime | undefined
  /** 固定面额满减券使用规则. Needed for `stock_type` `NORMAL`. */
  fixed_normal_coupon?: FixedValueCoupon | undefined
  /** 折扣券使用规则. Known from the community. */
  discount_coupon?: DiscountCoupon | undefined
  /** 换购券使用规则. Known from the community. */
  exchange_coupon?: ExchangeCoupon | undefined
  /** 订单优惠标记. Only payments whose `goods_tag` is one of these. At most 50 elements, each at most 128 characters. */
  goods_tag?: string[] | undefined
  /** 指定银行卡BIN. Only payments by these cards. */
  limit_card?: CardLimitation | undefined
  /** 指定支付方式. Known from the community. */
  limit_pay?: string[] | undefined
  /** 指定支付模式. `MICROAPP` mini program, `APPPAY` app, `PPAY` payments without password, `CARD` payment code, `FACE` face, `OTHER` official account and QR code. All of them where left out. */
  trade_type?: TradeType[] | undefined
  /** 是否可叠加其他优惠. Whether other discounts may come on top. */
  combine_use?: boolean | undefined
  /** 可核销商品编码. The goods for which it can be used, by the merchant's own numbers. At most 50 elements, each at most 128 characters. */
  available_items?: string[] | undefined
  /** 不参与优惠商品编码. The goods for which it cannot be used. At most 50 elements, each at most 128 characters. */
  unavailable_items?: string[] | undefined
  /** 可核销商户号. The merchants where the coupon can be used. At most 50 elements, each at most 20 characters. */
  available_merchants: string[]
}

export interface CouponUseResource {
  /** 批次创建方商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 代金券ID. At most 20 characters. */
  coupon_id: string
  /** 单品优惠特定信息. */
  singleitem_discount_off?: SingleItemDiscount
  /** 减至优惠限定字段. */
  discount_to?: DiscountTo
  /** 券或消费金名称. At most 20 characters. */
  coupon_name: string
  /** 券或消费金状态. At most 16 characters. */
  status: CouponUseResourceStatus
  /** 使用说明. At most 3000 characters. */
  description: string
  /** 领券时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 券或消费金类型. At most 16 characters. */
  coupon_type: CouponType
  /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
  no_cash: boolean
  /** 可用开始时间. At most 32 characters, RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. At most 32 characters, RFC 3339. */
  available_end_time: string
  /** 是否单品优惠. Whether the coupon is for single goods. */
  singleitem: boolean
  /** 普通满减券信息. */
  normal_coupon_information?: FixedValueCoupon
  /** 实扣代金券核销信息. Where and when the coupon was used. */
  consume_information?: CouponUseResourceConsumption
  /** 细分业务类型. `MULTIUSE`: can be used several times. At most 256 characters. */
  business_type?: BusinessType
}

export interface CouponUseResourceConsumption {
  /** 代金券核销时间. At most 32 characters, RFC 3339. */
  consume_time: string
  /** 核销代金券的商户号. The merchant where the coupon was used. At most 20 characters. */
  consume_mchid: string
  /** 微信支付单号. At most 32 characters. */
  transaction_id: string
  /** 单品列表. */
  goods_detail?: CouponUseResourceGoods[]
  /** 核销金额. In fen. */
  consume_amount?: number
}

export interface CouponUseResourceGoods {
  /** 商品编码. At most 128 characters. */
  goods_id: string
  /** 单品数量. */
  quantity: number
  /** 单品单价. Of one piece, in fen. */
  price: number
  /** 优惠金额. In fen. */
  discount_amount: number
}

export interface CreateStockRequest {
  /** 批次名称. At most 9 Chinese characters or 20 letters, without `_ , ; |`. At most 20 characters. */
  stock_name: string
  /** 批次备注. Seen by the merchant only. At most 60 characters. */
  comment?: string | undefined
  /** 归属商户号. The merchant that the stock belongs to. At most 20 characters. */
  belong_merchant: string
  /** 可用时间-开始时间. Not in the past, and within 365 days. RFC 3339. */
  available_begin_time: string
  /** 可用时间-结束时间. At most 90 days after `available_begin_time`. RFC 3339. */
  available_end_time: string
  /** 发放规则. */
  stock_use_rule: StockRule
  /** 代金券详情页. What the coupon looks like. */
  pattern_info?: CouponPattern | undefined
  /** 核销规则. */
  coupon_use_rule: CouponRule
  /** 营销经费. `true`: no money flows for the coupon (免充值), the merchant receives that much less. `false`: prepaid (预充值). */
  no_cash: boolean
  /** 批次类型. At most 16 characters. */
  stock_type: CreateStockRequestStockType
  /** 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters. */
  out_request_no: string
  /** 扩展属性. JSON text, agreed with WeChat Pay. At most 128 characters. */
  ext_info?: string | undefined
}

export interface CreateStockResponse {
  /** 批次号. */
  stock_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
}

/** Goods at a reduced price. */
export interface CutTo {
  /** 减至后的优惠单价. The reduced price of one piece in fen. */
  cut_to_price: number
  /** 可用优惠的商品最高单价. The highest price of goods that it is good for, in fen. */
  single_price_max: number
}

/** Some percent off. */
export interface DiscountCoupon {
  /** 最高折扣金额. The greatest discount in fen. */
  discount_amount_max?: number | undefined
  /** 折扣百分比. What is still to be paid, in percent: 88 is 12 % off. */
  discount_percent?: number | undefined
  /** 门槛. What has to be paid to use the coupon, in fen. */
  transaction_minimum?: number | undefined
}

/** Goods at a reduced price. */
export interface DiscountTo {
  /** 减至后优惠单价. The reduced price of one piece in fen. */
  cut_to_price?: number
  /** 可享受优惠的最高价格. The highest price of goods that it is good for, in fen. */
  max_price?: number
}

/** Goods for a fixed price. */
export interface ExchangeCoupon {
  /** 单品换购价. In fen. */
  exchange_price?: number | undefined
  /** 消费门槛. What has to be paid to use the coupon, in fen. */
  transaction_minimum?: number | undefined
}

export interface FixedAvailableTime {
  /** 可用星期数. One of 0, 1, 2, 3, 4, 5 and 6. */
  available_week_day: number[]
  /** 当天开始时间. Seconds since midnight. At most 86400. */
  begin_time: number
  /** 当天结束时间. Seconds since midnight; the end of the day where left out. 1 to 86399. */
  end_time?: number | undefined
}

/** Some percent off. */
export interface FixedDiscountCoupon {
  /** 最高折扣金额. The greatest discount in fen. */
  discount_amount_max: number
  /** 折扣百分比. What is still to be paid, in percent: 88 is 12 % off. */
  discount_percent: number
  /** 门槛. What has to be paid to use the coupon, in fen. */
  transaction_minimum?: number
}

/** A certain amount off. */
export interface FixedValueCoupon {
  /** 面额. The value of the coupon in fen. */
  coupon_amount: number
  /** 门槛. What has to be paid to use the coupon, in fen. */
  transaction_minimum: number
}

export interface GetCallbackResponse {
  /** 商户号. */
  mchid: string
  /** 通知地址. */
  notify_url: string
}

export interface GetCouponResponse {
  /** 创建批次的商户号. The merchant that created the stock. */
  stock_creator_mchid: string
  /** 批次号. */
  stock_id: string
  /** 代金券或消费金id. */
  coupon_id: string
  /** 单品优惠特定信息. */
  cut_to_message?: CutTo
  /** 券或消费金名称. */
  coupon_name: string
  /** 券或消费金状态. */
  status: GetCouponResponseStatus
  /** 使用说明. */
  description: string
  /** 领券时间. RFC 3339. */
  create_time: string
  /** 券或消费金类型. */
  coupon_type: CouponType
  /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
  no_cash: boolean
  /** 可用开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. RFC 3339. */
  available_end_time: string
  /** 是否单品优惠. Whether the coupon is for single goods. */
  singleitem: boolean
  /** 满减券或消费金信息. */
  normal_coupon_information?: FixedValueCoupon
  /** 折扣券信息. */
  discount_msg?: FixedDiscountCoupon
  /** 商户单据号. The number under which the coupon was sent. */
  out_request_no?: string
  /** 业务类型. `MULTIUSE`: can be used several times. */
  business_type?: BusinessType
  /** 剩余金额. What is left of a coupon that can be used several times, in fen. */
  available_balance?: number
  /** 已发券数量. Known from the community. */
  distributed_coupons?: number
}

export interface GetRefundFlowByDayResponse {
  /** 账单记录总条数. */
  stock_refundflow_count: string
  /** 账单文件摘要. */
  stock_refundflow_hash: string
  /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
  url: string
}

export interface GetRefundFlowResponse {
  /** 哈希算法类型. */
  hash_type: HashType
  /** 安全校验码. Of the file, to be compared after downloading. */
  hash_value: string
  /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
  url: string
}

export interface GetUseFlowByDayResponse {
  /** 账单记录总条数. */
  stock_useflow_count: string
  /** 账单文件摘要. */
  stock_useflow_hash: string
  /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
  url: string
}

export interface GetUseFlowResponse {
  /** 哈希算法类型. */
  hash_type: string
  /** 安全校验码. Of the file, to be compared after downloading. */
  hash_value: string
  /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
  url: string
}

export interface Goods {
  /** 商品编码. */
  goods_id?: string
  /** 商品数量. */
  quantity?: number
  /** 商品价格. Of one piece, in fen. */
  price?: number
  /** 商品优惠金额. In fen. */
  discount_amount?: number
}

export interface ListAvailableGoodsResponse {
  /** 批次号. */
  stock_id: string
  /** 分页页码. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 可用单品编码总数. Number of all items. */
  total_count: number
  /** 可用单品编码. */
  data?: string[]
}

export interface ListAvailableMerchantsResponse {
  /** 批次号. */
  stock_id: string
  /** 分页页码. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 可用商户总数量. Number of all items. */
  total_count: number
  /** 可用商户列表. */
  data?: string[]
}

export interface ListCouponsResponse {
  /** 查询结果总数. Number of all items. */
  total_count: number
  /** 分页页码. */
  offset?: number
  /** 分页大小. Items per page. */
  limit?: number
  /** 结果集. */
  data?: Coupon[]
}

export interface ListStocksResponse {
  /** 分页页码. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 批次总数. Number of all items. */
  total_count: number
  /** 批次详情. */
  data?: Stock[]
}

export interface PauseStockRequest {
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
}

export interface PauseStockResponse {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 暂停时间. RFC 3339. */
  pause_time: string
  /** 生效时间. Sent in place of `pause_time` now and then. RFC 3339. Known from the community. */
  start_time?: string
}

export interface RestartStockRequest {
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
}

export interface RestartStockResponse {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 生效时间. RFC 3339. */
  restart_time: string
  /** 生效时间. Sent in place of `restart_time` now and then. RFC 3339. Known from the community. */
  start_time?: string
}

export interface SendCouponRequest {
  /** 批次id. At most 20 characters. */
  stock_id: string
  /** 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters. */
  out_request_no: string
  /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters. */
  appid: string
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
  /** 指定面额发券. The value in fen, for stocks whose coupons get theirs when they are sent. */
  coupon_value?: number | undefined
  /** 指定面额发券的门槛. What has to be paid to use the coupon, in fen; goes with `coupon_value`. */
  coupon_minimum?: number | undefined
}

export interface SendCouponResponse {
  /** 代金券id. */
  coupon_id: string
}

export interface SetCallbackRequest {
  /** 商户号. The caller's own number. At most 20 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 通知url地址. An https address without query. At most 256 characters. */
  notify_url: string
  /** 回调开关. Whether notifications are sent; `true` where left out. */
  switch?: boolean | undefined
}

export interface SetCallbackResponse {
  /** 修改时间. RFC 3339. */
  update_time: string
  /** 通知地址. */
  notify_url: string
}

export interface SingleItemDiscount {
  /** 单品最高优惠价格. The highest price of goods that it is good for, in fen. */
  single_price_max?: number
}

export interface StartStockRequest {
  /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
  stock_creator_mchid: string
}

export interface StartStockResponse {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 生效时间. RFC 3339. */
  start_time: string
}

export interface Stock {
  /** 批次号. */
  stock_id: string
  /** 批次创建方商户号. The merchant that created the stock. */
  stock_creator_mchid: string
  /** 批次名称. */
  stock_name: string
  /** 批次状态. */
  status: StockStatus
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 使用说明. */
  description: string
  /** 发放规则. */
  stock_use_rule?: StockUseRule
  /** 可用开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. RFC 3339. */
  available_end_time: string
  /** 已发券或消费金数量. How many coupons were sent. */
  distributed_coupons: number
  /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
  no_cash: boolean
  /** 激活批次的时间. RFC 3339. */
  start_time?: string
  /** 终止批次的时间. RFC 3339. */
  stop_time?: string
  /** 减至批次特定信息. */
  cut_to_message?: CutTo
  /** 是否单品优惠. Whether the coupon is for single goods. */
  singleitem: boolean
  /** 批次类型. */
  stock_type: StockStockType
  /** 卡包ID. */
  card_id?: string
  /** 业务类型. `MULTIUSE`: can be used several times. */
  business_type?: BusinessType
  /** 消费金可用地域. */
  available_region_list?: AvailableRegion[]
  /** 消费金可用行业. */
  available_industry_list?: string[]
}

/** How the coupons of a stock are sent. */
export interface StockRule {
  /** 发放总上限. How many coupons there are. */
  max_coupons: number
  /** 总预算. The whole budget in fen: `max_coupons` times the value of a coupon. */
  max_amount: number
  /** 单天预算发放上限. The budget of a day in fen. */
  max_amount_by_day?: number | undefined
  /** 单个用户可领个数. At most 60. */
  max_coupons_per_user: number
  /** 是否开启自然人限制. Whether `max_coupons_per_user` counts persons instead of accounts. */
  natural_person_limit: boolean
  /** 是否开启防刷拦截. Whether suspicious users are refused. */
  prevent_api_abuse: boolean
}

export interface StockUseRule {
  /** 发放总上限. */
  max_coupons: number
  /** 总预算. The whole budget in fen. */
  max_amount: number
  /** 单天发放上限金额. The budget of a day in fen. */
  max_amount_by_day: number
  /** 固定面额批次特定信息. */
  fixed_normal_coupon?: FixedValueCoupon
  /** 固定折扣特定信息. */
  fixed_discount_coupon?: FixedDiscountCoupon
  /** 单个用户可领个数. */
  max_coupons_per_user: number
  /** 券或消费金类型. */
  coupon_type?: CouponType
  /** 订单优惠标记. */
  goods_tag?: string[]
  /** 指定支付模式. */
  trade_type?: TradeType[]
  /** 是否可叠加其他优惠. Whether other discounts may come on top. */
  combine_use?: boolean
}

export interface TerminateStockRequest {
  /** 创建批次的商户号. The merchant that created the stock. */
  stock_creator_mchid: string
}

export interface TerminateStockResponse {
  /** 批次号. */
  stock_id: string
  /** 终止时间. */
  stop_time: string
}

export interface UpdateAvailableGoodsRequest {
  /** 创建批次的商户号. The merchant that created the stock. */
  stock_creator_mchid: string
  /** 增加单品编码列表. */
  add_goods_id_list?: string[] | undefined
  /** 删除单品编码列表. */
  delete_goods_id_list?: string[] | undefined
}

export interface UpdateAvailableGoodsResponse {
  /** 批次号. */
  stock_id: string
  /** 生效时间. RFC 3339. */
  pause_time: string
}

/** 背景颜色 */
export type BackgroundColor =
  | 'COLOR010'
  | 'COLOR020'
  | 'COLOR030'
  | 'COLOR040'
  | 'COLOR050'
  | 'COLOR060'
  | 'COLOR070'
  | 'COLOR080'
  | 'COLOR081'
  | 'COLOR082'
  | 'COLOR090'
  | 'COLOR100'
  | 'COLOR101'
  | 'COLOR102'
  | (string & {})

/** 业务类型 */
export type BusinessType =
  | 'MULTIUSE'
  | (string & {})

/** 券或消费金状态 */
export type CouponStatus =
  | 'SENDED'
  | 'USED'
  | 'EXPIRED'
  | 'RECOVER'
  | 'REVOKED'
  | (string & {})

/** 券或消费金类型 */
export type CouponType =
  | 'NORMAL'
  | 'CUT_TO'
  | (string & {})

/** 券或消费金状态 */
export type CouponUseResourceStatus =
  | 'SENDED'
  | 'USED'
  | 'EXPIRED'
  | 'RECOVER'
  | (string & {})

/** 批次类型 */
export type CreateStockRequestStockType =
  | 'NORMAL'
  | (string & {})

/** 券或消费金状态 */
export type GetCouponResponseStatus =
  | 'SENDED'
  | 'USED'
  | 'EXPIRED'
  | 'RECOVER'
  | 'REVOKED'
  | (string & {})

/** 哈希算法类型 */
export type HashType =
  | 'SHA1'
  | (string & {})

/** 卡包跳转目标 */
export type JumpTarget =
  | 'PAYMENT_CODE'
  | 'MINI_PROGRAM'
  | 'DEFAULT_PAGE'
  | (string & {})

/** 券或消费金状态 */
export type ListCouponsStatus =
  | 'SENDED'
  | 'USED'
  | (string & {})

/** 批次状态 */
export type ListStocksStatus =
  | 'unactivated'
  | 'audit'
  | 'running'
  | 'stoped'
  | 'paused'
  | (string & {})

/** 批次状态 */
export type StockStatus =
  | 'unactivated'
  | 'audit'
  | 'running'
  | 'stoped'
  | 'paused'
  | (string & {})

/** 批次类型 */
export type StockStockType =
  | 'NORMAL'
  | 'DISCOUNT_CUT'
  | 'OTHER'
  | (string & {})

/** 指定支付模式 */
export type TradeType =
  | 'MICROAPP'
  | 'APPPAY'
  | 'PPAY'
  | 'CARD'
  | 'FACE'
  | 'OTHER'
  | (string & {})

/** 类型 */
export type Type =
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'COUNTRY'
  | (string & {})
