// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Cash coupon (代金券). */
export interface CashCouponService {
  /**
   * Get callback (查询代金券消息通知地址).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   */
  getCallback(args?: GetCallbackArguments, options?: sdk.CallOptions): sdk.Call<GetCallbackResponse>
  /**
   * Set callback (设置代金券消息通知地址).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   */
  setCallback(args: SetCallbackRequest, options?: sdk.CallOptions): sdk.Call<SetCallbackResponse>
  /**
   * Create stock (创建代金券批次).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   */
  createStock(args: CreateStockRequest, options?: sdk.CallOptions): sdk.Call<CreateStockResponse>
  /**
   * List stocks (条件查询批次列表).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   */
  listStocks(args: ListStocksArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStocksResponse, Stock>
  /**
   * Get stock (查询批次详情).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   */
  getStock(args: GetStockArguments, options?: sdk.CallOptions): sdk.Call<Stock>
  /**
   * List available goods (查询代金券可用单品).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   */
  listAvailableGoods(args: ListAvailableGoodsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListAvailableGoodsResponse, string>
  /**
   * List available merchants (查询代金券可用商户).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   */
  listAvailableMerchants(args: ListAvailableMerchantsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListAvailableMerchantsResponse, string>
  /**
   * Update available goods (修改可用单品编码).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   */
  updateAvailableGoods(args: UpdateAvailableGoodsArguments, options?: sdk.CallOptions): sdk.Call<UpdateAvailableGoodsResponse>
  /**
   * Pause stock (暂停代金券批次).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   */
  pauseStock(args: PauseStockArguments, options?: sdk.CallOptions): sdk.Call<PauseStockResponse>
  /**
   * Get refund flow (下载批次退款明细).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   */
  getRefundFlow(args: GetRefundFlowArguments, options?: sdk.CallOptions): sdk.Call<GetRefundFlowResponse>
  /**
   * Get refund flow by day (获取批次退款明细下载链接).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * Known from the community, not on the current official pages.
   */
  getRefundFlowByDay(args: GetRefundFlowByDayArguments, options?: sdk.CallOptions): sdk.Call<GetRefundFlowByDayResponse>
  /**
   * Restart stock (重启代金券批次).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   */
  restartStock(args: RestartStockArguments, options?: sdk.CallOptions): sdk.Call<RestartStockResponse>
  /**
   * Start stock (激活代金券批次).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   */
  startStock(args: StartStockArguments, options?: sdk.CallOptions): sdk.Call<StartStockResponse>
  /**
   * Terminate stock (终止批次).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * Known from the community, not on the current official pages.
   */
  terminateStock(args: TerminateStockArguments, options?: sdk.CallOptions): sdk.Call<TerminateStockResponse>
  /**
   * Get use flow (下载批次核销明细).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   */
  getUseFlow(args: GetUseFlowArguments, options?: sdk.CallOptions): sdk.Call<GetUseFlowResponse>
  /**
   * Get use flow by day (获取批次核销明细下载链接).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * Known from the community, not on the current official pages.
   */
  getUseFlowByDay(args: GetUseFlowByDayArguments, options?: sdk.CallOptions): sdk.Call<GetUseFlowByDayResponse>
  /**
   * List coupons (根据商户号查用户的券).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   */
  listCoupons(args: ListCouponsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCouponsResponse, Coupon>
  /**
   * Send coupon (发放指定批次的代金券).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 MCH_NOT_EXISTS, NOT_ENOUGH, REQUEST_BLOCKED, RULE_LIMIT, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   */
  sendCoupon(args: SendCouponArguments, options?: sdk.CallOptions): sdk.Call<SendCouponResponse>
  /**
   * Get coupon (查询代金券详情).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   */
  getCoupon(args: GetCouponArguments, options?: sdk.CallOptions): sdk.Call<GetCouponResponse>
}

/** Arguments of `getCallback`. */
export interface GetCallbackArguments {
  /** 商户号. At most 20 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `listStocks`. */
export interface ListStocksArguments {
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
  /** 终止时间. At most 664 characters, RFC 3339. */
  create_end_time?: string | undefined
  /** 起始时间. At most 64 characters, RFC 3339. */
  create_start_time?: string | undefined
  /** 批次状态. At most 12 characters. */
  status?: ListStocksStatus | undefined
}

/** Arguments of `getStock`. */
export interface GetStockArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
}

/** Arguments of `listAvailableGoods`. */
export interface ListAvailableGoodsArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
}

/** Arguments of `listAvailableMerchants`. */
export interface ListAvailableMerchantsArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
}

/** Arguments of `updateAvailableGoods`. */
export interface UpdateAvailableGoodsArguments extends UpdateAvailableGoodsRequest {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `pauseStock`. */
export interface PauseStockArguments extends PauseStockRequest {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `getRefundFlow`. */
export interface GetRefundFlowArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `getRefundFlowByDay`. */
export interface GetRefundFlowByDayArguments {
  /** 批次号. */
  stock_id: string
  /** 账单日期. */
  bill_date: string
}

/** Arguments of `restartStock`. */
export interface RestartStockArguments extends RestartStockRequest {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `startStock`. */
export interface StartStockArguments extends StartStockRequest {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `terminateStock`. */
export interface TerminateStockArguments extends TerminateStockRequest {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `getUseFlow`. */
export interface GetUseFlowArguments {
  /** 批次号. At most 20 characters. */
  stock_id: string
}

/** Arguments of `getUseFlowByDay`. */
export interface GetUseFlowByDayArguments {
  /** 批次号. */
  stock_id: string
  /** 账单日期. */
  bill_date: string
}

/** Arguments of `listCoupons`. */
export interface ListCouponsArguments {
  /** 用户标识. At most 128 characters. */
  openid: string
  /** 公众账号ID. At most 128 characters. */
  appid: string
  /** 可用商户号. At most 20 characters. */
  available_mchid?: string | undefined
  /** 创建批次的商户号. At most 20 characters. */
  creator_mchid?: string | undefined
  /** 批次发放商户号. Known from the community. */
  sender_mchid?: string | undefined
  /** 批次号. At most 20 characters. */
  stock_id?: string | undefined
  /** 业务类型. */
  business_type?: BusinessType | undefined
  /** 分页大小. 20 when left out. */
  limit?: number | undefined
  /** 分页页码. 0 when left out. */
  offset?: number | undefined
  /** 券或消费金状态. At most 6 characters. */
  status?: ListCouponsStatus | undefined
}

/** Arguments of `sendCoupon`. */
export interface SendCouponArguments extends SendCouponRequest {
  /** 用户openid. At most 128 characters. */
  openid: string
}

/** Arguments of `getCoupon`. */
export interface GetCouponArguments {
  /** 用户openid. At most 128 characters. */
  openid: string
  /** 代金券或消费金id. At most 20 characters. */
  coupon_id: string
  /** 公众账号ID. At most 128 characters. */
  appid: string
}

export interface AvailableRegion {
  /** 城市. */
  city?: string
  /** 国家. */
  country?: string
  /** 区县. */
  district?: string
  /** 省份. */
  province?: string
  /** 类型. */
  type?: Type
}

export interface CardLimitation {
  /** 银行卡BIN. At most 10 elements, each at most 13 characters. */
  bin: string[]
  /** 银行卡名字. At most 4 characters. */
  name: string
}

export interface Coupon {
  /** 代金券或消费金id. */
  coupon_id: string
  /** 创建批次的商户号. */
  stock_creator_mchid: string
  /** 批次号. */
  stock_id: string
  /** 可用开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. RFC 3339. */
  available_end_time: string
  /** 券或消费金名称. */
  coupon_name: string
  /** 券或消费金类型. */
  coupon_type: CouponType
  /** 领券时间. RFC 3339. */
  create_time: string
  /** 使用说明. */
  description: string
  /** 是否无资金流. */
  no_cash: boolean
  /** 是否单品优惠. */
  singleitem: boolean
  /** 券或消费金状态. */
  status: CouponStatus
  /** 商户单据号. */
  out_request_no?: string
  /** 剩余金额. */
  available_balance?: number
  /** 业务类型. */
  business_type?: BusinessType
  /** 已实扣代金券核销信息. Known from the community. */
  consume_information?: CouponConsumption
  /** 单品优惠特定信息. */
  cut_to_message?: CutTo
  /** 折扣券信息. */
  discount_msg?: FixedDiscountCoupon
  /** 已发券数量. Known from the community. */
  distributed_coupons?: number
  /** 满减券或消费金信息. */
  normal_coupon_information?: FixedValueCoupon
}

export interface CouponAvailableTime {
  /** 开始时间. RFC 3339. Known from the community. */
  available_begin_time?: string | undefined
  /** 结束时间. RFC 3339. Known from the community. */
  available_end_time?: string | undefined
  /** 领取后有效时间. */
  available_time_after_receive?: number | undefined
  /** 固定时间段可用. */
  fix_available_time?: FixedAvailableTime | undefined
  /** 领取第二天生效. */
  second_day_available?: boolean | undefined
}

export interface CouponConsumption {
  /** 核销商户号. */
  consume_mchid?: string
  /** 核销商户号. */
  transaction_id?: string
  /** 核销时间. RFC 3339. */
  consume_time?: string
  /** 单品信息. */
  goods_detail?: Goods[]
}

export interface CouponPattern {
  /** 使用说明. At most 1000 characters. */
  description: string
  /** 小程序appid. At most 128 characters. */
  mini_program_appid?: string | undefined
  /** 背景颜色. */
  background_color?: BackgroundColor | undefined
  /** 券详情图片. At most 128 characters. */
  coupon_image?: string | undefined
  /** 卡包跳转目标. */
  jump_target?: JumpTarget | undefined
  /** 商户logo. At most 128 characters. */
  merchant_logo?: string | undefined
  /** 品牌名称. At most 12 characters. */
  merchant_name?: string | undefined
  /** 小程序path. At most 128 characters. */
  mini_program_path?: string | undefined
}

export interface CouponRule {
  /** 可核销商户号. At most 50 elements, each at most 20 characters. */
  available_merchants: string[]
  /** 可核销商品编码. At most 50 elements, each at most 128 characters. */
  available_items?: string[] | undefined
  /** 是否可叠加其他优惠. */
  combine_use?: boolean | undefined
  /** 券生效时间. */
  coupon_available_time?: CouponAvailableTime | undefined
  /** Known from the community. */
  discount_coupon?: DiscountCoupon | undefined
  /** Known from the community. */
  exchange_coupon?: ExchangeCoupon | undefined
  /** 固定面额满减券使用规则. */
  fixed_normal_coupon?: FixedValueCoupon | undefined
  /** 订单优惠标记. At most 50 elements, each at most 128 characters. */
  goods_tag?: string[] | undefined
  /** 指定银行卡BIN. */
  limit_card?: CardLimitation | undefined
  /** 指定支付方式. Known from the community. */
  limit_pay?: string[] | undefined
  /** 指定支付模式. */
  trade_type?: TradeType[] | undefined
  /** 不参与优惠商品编码. At most 50 elements, each at most 128 characters. */
  unavailable_items?: string[] | undefined
}

export interface CouponUseResource {
  /** 代金券ID. At most 20 characters. */
  coupon_id: string
  /** 批次创建方商户号. At most 20 characters. */
  stock_creator_mchid: string
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 可用开始时间. At most 32 characters, RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. At most 32 characters, RFC 3339. */
  available_end_time: string
  /** 券或消费金名称. At most 20 characters. */
  coupon_name: string
  /** 券或消费金类型. At most 16 characters. */
  coupon_type: CouponType
  /** 领券时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 使用说明. At most 3000 characters. */
  description: string
  /** 是否无资金流. */
  no_cash: boolean
  /** 是否单品优惠. */
  singleitem: boolean
  /** 券或消费金状态. At most 16 characters. */
  status: CouponUseResourceStatus
  /** 细分业务类型. At most 256 characters. */
  business_type?: BusinessType
  /** 实扣代金券核销信息. */
  consume_information?: CouponUseResourceConsumption
  /** 减至优惠限定字段. */
  discount_to?: DiscountTo
  /** 普通满减券信息. */
  normal_coupon_information?: FixedValueCoupon
  /** 单品优惠特定信息. */
  singleitem_discount_off?: SingleItemDiscount
}

export interface CouponUseResourceConsumption {
  /** 核销代金券的商户号. At most 20 characters. */
  consume_mchid: string
  /** 微信支付单号. At most 32 characters. */
  transaction_id: string
  /** 代金券核销时间. At most 32 characters, RFC 3339. */
  consume_time: string
  /** 核销金额. */
  consume_amount?: number
  /** 单品列表. */
  goods_detail?: CouponUseResourceGoods[]
}

export interface CouponUseResourceGoods {
  /** 商品编码. At most 128 characters. */
  goods_id: string
  /** 优惠金额. */
  discount_amount: number
  /** 单品单价. */
  price: number
  /** 单品数据. */
  quantity: number
}

export interface CreateStockRequest {
  /** 商户单据号. At most 128 characters. */
  out_request_no: string
  /** 可用时间-开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用时间-结束时间. RFC 3339. */
  available_end_time: string
  /** 归属商户号. At most 20 characters. */
  belong_merchant: string
  /** 核销规则. */
  coupon_use_rule: CouponRule
  /** 营销经费. */
  no_cash: boolean
  /** 批次名称. At most 20 characters. */
  stock_name: string
  /** 批次类型. At most 16 characters. */
  stock_type: CreateStockRequestStockType
  /** 发放规则. */
  stock_use_rule: StockRule
  /** 批次备注. At most 60 characters. */
  comment?: string | undefined
  /** 扩展属性. At most 128 characters. */
  ext_info?: string | undefined
  /** 代金券详情页. */
  pattern_info?: CouponPattern | undefined
}

export interface CreateStockResponse {
  /** 批次号. */
  stock_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
}

export interface CutTo {
  /** 减至后的优惠单价. */
  cut_to_price: number
  /** 可用优惠的商品最高单价. */
  single_price_max: number
}

export interface DiscountCoupon {
  /** 最高折扣金额. */
  discount_amount_max?: number | undefined
  /** 折扣百分比. */
  discount_percent?: number | undefined
  /** 门槛. */
  transaction_minimum?: number | undefined
}

export interface DiscountTo {
  /** 减至后优惠单价. */
  cut_to_price?: number
  /** 可享受优惠的最高价格. */
  max_price?: number
}

export interface ExchangeCoupon {
  /** 单品换购价. */
  exchange_price?: number | undefined
  /** 消费门槛. */
  transaction_minimum?: number | undefined
}

export interface FixedAvailableTime {
  /** 可用星期数. One of 0, 1, 2, 3, 4, 5 and 6. */
  available_week_day: number[]
  /** 当天开始时间. At most 86400. */
  begin_time: number
  /** 当天结束时间. 1 to 86399. */
  end_time?: number | undefined
}

export interface FixedDiscountCoupon {
  /** 最高折扣金额. */
  discount_amount_max: number
  /** 折扣百分比. */
  discount_percent: number
  /** 门槛. */
  transaction_minimum?: number
}

export interface FixedValueCoupon {
  /** 面额. */
  coupon_amount: number
  /** 门槛. */
  transaction_minimum: number
}

export interface GetCallbackResponse {
  /** 商户号. */
  mchid: string
  /** 通知地址. */
  notify_url: string
}

export interface GetCouponResponse {
  /** 代金券或消费金id. */
  coupon_id: string
  /** 创建批次的商户号. */
  stock_creator_mchid: string
  /** 批次号. */
  stock_id: string
  /** 可用开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. RFC 3339. */
  available_end_time: string
  /** 券或消费金名称. */
  coupon_name: string
  /** 券或消费金类型. */
  coupon_type: CouponType
  /** 领券时间. RFC 3339. */
  create_time: string
  /** 使用说明. */
  description: string
  /** 是否无资金流. */
  no_cash: boolean
  /** 是否单品优惠. */
  singleitem: boolean
  /** 券或消费金状态. */
  status: GetCouponResponseStatus
  /** 商户单据号. */
  out_request_no?: string
  /** 剩余金额. */
  available_balance?: number
  /** 业务类型. */
  business_type?: BusinessType
  /** 单品优惠特定信息. */
  cut_to_message?: CutTo
  /** 折扣券信息. */
  discount_msg?: FixedDiscountCoupon
  /** 已发券数量. Known from the community. */
  distributed_coupons?: number
  /** 满减券或消费金信息. */
  normal_coupon_information?: FixedValueCoupon
}

export interface GetRefundFlowByDayResponse {
  /** 账单记录总条数. */
  stock_refundflow_count: string
  /** 账单文件摘要. */
  stock_refundflow_hash: string
  /** 下载链接. */
  url: string
}

export interface GetRefundFlowResponse {
  /** 哈希算法类型. */
  hash_type: HashType
  /** 安全校验码. */
  hash_value: string
  /** 下载链接. */
  url: string
}

export interface GetUseFlowByDayResponse {
  /** 账单记录总条数. */
  stock_useflow_count: string
  /** 账单文件摘要. */
  stock_useflow_hash: string
  /** 下载链接. */
  url: string
}

export interface GetUseFlowResponse {
  /** 哈希算法类型. */
  hash_type: string
  /** 安全校验码. */
  hash_value: string
  /** 下载链接. */
  url: string
}

export interface Goods {
  /** 商品编码. */
  goods_id?: string
  /** 商品优惠金额. */
  discount_amount?: number
  /** 商品价格. */
  price?: number
  /** 商品数量. */
  quantity?: number
}

export interface ListAvailableGoodsResponse {
  /** 批次号. */
  stock_id: string
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
  /** 可用单品编码总数. */
  total_count: number
  /** 可用单品编码. */
  data?: string[]
}

export interface ListAvailableMerchantsResponse {
  /** 批次号. */
  stock_id: string
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
  /** 可用商户总数量. */
  total_count: number
  /** 可用商户列表. */
  data?: string[]
}

export interface ListCouponsResponse {
  /** 查询结果总数. */
  total_count: number
  /** 结果集. */
  data?: Coupon[]
  /** 分页大小. */
  limit?: number
  /** 分页页码. */
  offset?: number
}

export interface ListStocksResponse {
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
  /** 批次总数. */
  total_count: number
  /** 批次详情. */
  data?: Stock[]
}

export interface PauseStockRequest {
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
}

export interface PauseStockResponse {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 暂停时间. RFC 3339. */
  pause_time: string
  /** 生效时间. RFC 3339. Known from the community. */
  start_time?: string
}

export interface RestartStockRequest {
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
}

export interface RestartStockResponse {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 生效时间. RFC 3339. */
  restart_time: string
  /** 生效时间. RFC 3339. Known from the community. */
  start_time?: string
}

export interface SendCouponRequest {
  /** 公众账号ID. At most 128 characters. */
  appid: string
  /** 商户单据号. At most 128 characters. */
  out_request_no: string
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
  /** 批次id. At most 20 characters. */
  stock_id: string
  /** 指定面额发券. */
  coupon_minimum?: number | undefined
  /** 指定面额发券. */
  coupon_value?: number | undefined
}

export interface SendCouponResponse {
  /** 代金券id. */
  coupon_id: string
}

export interface SetCallbackRequest {
  /** 商户号. At most 20 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 通知url地址. At most 256 characters. */
  notify_url: string
  /** 回调开关. */
  switch?: boolean | undefined
}

export interface SetCallbackResponse {
  /** 通知地址. */
  notify_url: string
  /** 修改时间. RFC 3339. */
  update_time: string
}

export interface SingleItemDiscount {
  /** 单品最高优惠价格. */
  single_price_max?: number
}

export interface StartStockRequest {
  /** 创建批次的商户号. At most 20 characters. */
  stock_creator_mchid: string
}

export interface StartStockResponse {
  /** 批次号. At most 20 characters. */
  stock_id: string
  /** 生效时间. RFC 3339. */
  start_time: string
}

export interface Stock {
  /** 批次创建方商户号. */
  stock_creator_mchid: string
  /** 批次号. */
  stock_id: string
  /** 可用开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. RFC 3339. */
  available_end_time: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 使用说明. */
  description: string
  /** 已发券或消费金数量. */
  distributed_coupons: number
  /** 是否无资金流. */
  no_cash: boolean
  /** 是否单品优惠. */
  singleitem: boolean
  /** 批次状态. */
  status: StockStatus
  /** 批次名称. */
  stock_name: string
  /** 批次类型. */
  stock_type: StockStockType
  /** 卡包ID. */
  card_id?: string
  /** 消费金可用行业. */
  available_industry_list?: string[]
  /** 消费金可用地域. */
  available_region_list?: AvailableRegion[]
  /** 业务类型. */
  business_type?: BusinessType
  /** 减至批次特定信息. */
  cut_to_message?: CutTo
  /** 激活批次的时间. RFC 3339. */
  start_time?: string
  /** 满减券. */
  stock_use_rule?: StockUseRule
  /** 终止批次的时间. RFC 3339. */
  stop_time?: string
}

export interface StockRule {
  /** 总预算. */
  max_amount: number
  /** 发放总上限. */
  max_coupons: number
  /** 单个用户可领个数. */
  max_coupons_per_user: number
  /** 是否开启自然人限制. */
  natural_person_limit: boolean
  /** 是否开启防刷拦截. */
  prevent_api_abuse: boolean
  /** 单天预算发放上限. */
  max_amount_by_day?: number | undefined
}

export interface StockUseRule {
  /** 总预算. */
  max_amount: number
  /** 单天发放上限金额. */
  max_amount_by_day: number
  /** 发放总上限. */
  max_coupons: number
  /** 单个用户可领个数. */
  max_coupons_per_user: number
  /** 是否可叠加其他优惠. */
  combine_use?: boolean
  /** 券或消费金类型. */
  coupon_type?: CouponType
  /** 固定折扣特定信息. */
  fixed_discount_coupon?: FixedDiscountCoupon
  /** 固定面额批次特定信息. */
  fixed_normal_coupon?: FixedValueCoupon
  /** 订单优惠标记. */
  goods_tag?: string[]
  /** 指定支付模式. */
  trade_type?: TradeType[]
}

export interface TerminateStockRequest {
  /** 创建批次的商户号. */
  stock_creator_mchid: string
}

export interface TerminateStockResponse {
  /** 批次号. */
  stock_id: string
  /** 暂停时间. */
  stop_time: string
}

export interface UpdateAvailableGoodsRequest {
  /** 创建批次的商户号. */
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

