// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Risks of merchants and payments (商户风险管理). */
export interface MerchantRiskService {
  /**
   * List risky orders (查询风险订单).
   *
   * A query, although it is a POST.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   */
  listRiskTrades(args?: ListRiskTradesRequest, options?: sdk.CallOptions): sdk.Call<ListRiskTradesResponse>
  /**
   * Report how a risky order was dealt with (回传处置结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   */
  reportRiskTradeDisposal(args: ReportRiskTradeDisposalRequest, options?: sdk.CallOptions): sdk.Call<ReportRiskTradeDisposalResponse>
  /**
   * Report what is known about an order (上报订单关联信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   */
  reportTradeInformation(args?: ReportTradeInformationRequest, options?: sdk.CallOptions): sdk.Call<ReportTradeInformationResponse>
  /**
   * Get the risk of a payment (查询风险信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526198
   */
  getTradeRisk(args: GetTradeRiskArguments, options?: sdk.CallOptions): sdk.Call<GetTradeRiskResponse>
  /**
   * Report how the risk of a payment was dealt with (处置结果回传).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   */
  reportTradeRiskResult(args: ReportTradeRiskResultRequest, options?: sdk.CallOptions): sdk.Call<ReportTradeRiskResultResponse>
  /**
   * Stop the notifications about violations (删除商户违规通知回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
   */
  deleteViolationNotification(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Get the address that violations are notified to (查询商户违规通知回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
   */
  getViolationNotification(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<ViolationNotification>
  /**
   * Set the address that violations are notified to (创建商户违规通知回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 409 ALREADY_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
   */
  createViolationNotification(args?: CreateViolationNotificationRequest, options?: sdk.CallOptions): sdk.Call<ViolationNotification>
  /**
   * Change the address that violations are notified to (修改商户违规通知回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
   */
  updateViolationNotification(args?: UpdateViolationNotificationRequest, options?: sdk.CallOptions): sdk.Call<ViolationNotification>
}

/** Arguments of `getTradeRisk`. */
export interface GetTradeRiskArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 从业机构号. */
  acquiring_bank_id?: string | undefined
  /** 渠道号. */
  channel_id?: string | undefined
  /** 投诉信息. */
  complaints_information?: string | undefined
}

export interface CreateViolationNotificationRequest {
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
}

export interface GetTradeRiskResponse {
  /** 风险系数值. */
  risk_score: number
  /** 处置手段描述. */
  punish_description?: string
  /** 处置手段. */
  punish_type?: PunishType
  /** 风险类型. */
  risk_type?: GetTradeRiskResponseRiskType
}

export interface ListRiskTradesRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 开始时间. RFC 3339. */
  start_time?: string | undefined
  /** 结束时间. RFC 3339. */
  end_time?: string | undefined
  /** 查询页码. 1 when left out. */
  page_index?: number | undefined
  /** 查询页大小. 10 when left out. */
  page_size?: number | undefined
}

export interface ListRiskTradesResponse {
  /** 风险订单列表. */
  risk_trade_list?: RiskTrade[]
  /** 总风险订单数. */
  total_num?: number
}

export interface LivingExpenses {
  /** 费种. */
  type?: number | undefined
  /** 户号. */
  acc_no?: string | undefined
  /** 缴费户名. */
  acc_name?: string | undefined
  /** 户号对应的地址信息. */
  address?: string | undefined
  /** 缴费金额. In fen. */
  amount?: number | undefined
  /** 缴费城市. */
  city?: string | undefined
  /** 机构名称. */
  company_name?: string | undefined
}

export interface Recharge {
  /** 充值账号. */
  account?: string | undefined
  /** 充值账号类型. */
  account_type?: number | undefined
}

export interface ReportRiskTradeDisposalRequest {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 处置补充. */
  disp_addition?: string | undefined
  /** 处置结论. One of 1, 2 and 3. */
  disp_conclusion?: number[] | undefined
  /** 是否有投诉. */
  exist_complaint?: boolean | undefined
  /** 最终风险结论. One of 1 and 2. */
  final_risk_result?: number | undefined
  /** 最终风险类型. One of 1, 2, 3 and 4. */
  final_risk_type?: number | undefined
  /** 退款金额. In fen. */
  refund_amount?: number | undefined
}

export interface ReportRiskTradeDisposalResponse {
  /** 返回描述. */
  rsp_msg?: string
}

export interface ReportTradeInformationRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 用户标识. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 从业机构商户号. */
  acquiring_bank_id?: string | undefined
  /** 渠道号. */
  channel_id?: string | undefined
  /** 合单商户号. */
  combine_mchid?: string | undefined
  /** 合单商户订单号. The merchant's own number of the combined order. */
  combine_out_trade_no?: string | undefined
  /** 上一笔支付openid. */
  last_pay_openid?: string | undefined
  /** 用户实名证件号. Encrypted on the wire. */
  certificates_number?: string | undefined
  /** 用户终端ip. */
  client_ip?: string | undefined
  /** 收货城市. */
  delivery_city?: string | undefined
  /** 收货省份. */
  delivery_province?: string | undefined
  /** 用户设备类型. One of 1, 2 and 3. */
  device_type?: number | undefined
  /** 扩展字段1. */
  extra_fields1?: string | undefined
  /** 扩展字段2. */
  extra_fields2?: string | undefined
  /** 扩展字段3. */
  extra_fields3?: string | undefined
  /** 商品类目. */
  goods_category?: string | undefined
  /** 商品上架时间. */
  goods_listing_time?: string | undefined
  /** 虚拟实物标识. One of 1 and 2. */
  goods_type?: number | undefined
  /** 高风险商品标签. */
  high_risk_goods?: number | undefined
  /** 是否需要物流发货. */
  is_need_deliver?: boolean | undefined
  /** 线上线下标识. One of 1 and 2. */
  line_type?: number | undefined
  /** 生活缴费场景独有字段. */
  living_expenses_fields?: LivingExpenses | undefined
  /** 收货人地址是否新增. */
  new_address?: boolean | undefined
  /** 卖家是否是新账号. */
  new_store?: boolean | undefined
  /** 订单识别标识. One of 1 and 2. */
  offline_delivery_label?: number | undefined
  /** 下单人手机号. */
  order_phone_number?: string | undefined
  /** 用户手机号. Encrypted on the wire. */
  phone?: string | undefined
  /** 手机号来源. */
  phone_from?: number | undefined
  /** 手机号所属地. */
  phone_number_location?: string | undefined
  /** 前置打开行为异常. */
  pre_opening_behavior?: string | undefined
  /** 是否为代付订单. */
  proxy_payment?: boolean | undefined
  /** 充值业务场景独有字段. */
  recharge_fields?: Recharge | undefined
  /** 用户下单设备是否是常用设备. */
  reliable_device?: boolean | undefined
  /** 商户判定交易的风险等级. */
  risk_level?: number | undefined
  /** 高风险类目. One of 1, 2, 3, 4, 5 and 6. */
  risky_goods?: number | undefined
  /** 用户下单设备与支付设备是否一致. */
  same_deviced?: boolean | undefined
  /** 业务场景. One of 0, 1 and 2. */
  scene?: number | undefined
  /** 物品发布类型. One of 1 and 2. */
  seller_type?: number | undefined
  /** 收款方用户标识. */
  seller_userid?: string | undefined
  /** 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
  sp_risk_level?: number | undefined
  /** 店铺标识. */
  store_identifier?: string | undefined
  /** 子单列表. */
  sub_orders?: SubOrder[] | undefined
  /** 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
  user_risk_level?: number | undefined
  /** 付款方用户标识. */
  userid?: string | undefined
}

export interface ReportTradeInformationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string
  /** 从业机构商户号. */
  acquiring_bank_id?: string
  /** 渠道号. */
  channel_id?: string
}

export interface ReportTradeRiskResultRequest {
  /** 处置手段. */
  punish_type: PunishType
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 从业机构商户号. */
  acquiring_bank_id?: string | undefined
  /** 渠道号. */
  channel_id?: string | undefined
  /** 处置手段补充. */
  additional_punish_type?: string | undefined
  /** 投诉信息. */
  complaints_information?: string | undefined
  /** 风险类型. */
  risk_type?: ReportTradeRiskResultRequestRiskType | undefined
}

export interface ReportTradeRiskResultResponse {
  /** 处置手段. */
  punish_type: PunishType
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string
  /** 从业机构商户号. */
  acquiring_bank_id?: string
  /** 渠道号. */
  channel_id?: string
  /** 处置手段补充. */
  additional_punish_type?: string
  /** 处置手段描述. */
  punish_description?: string
  /** 风险类型. */
  risk_type?: ReportTradeRiskResultResponseRiskType
}

export interface RiskTrade {
  /** 商户号. */
  mchid?: string
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid?: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string
  /** 投诉单状态. RFC 3339. */
  risk_discove_time?: string
  /** 风险等级. One of 1, 2 and 3. */
  risk_level?: number
  /** 风险类型. One of 1, 2, 3 and 4. */
  risk_type?: number
}

export interface RiskTradeIdentificationResource {
  /** 商户号. */
  mchid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 风险等级. One of 1, 2 and 3. */
  risk_level: number
  /** 风险类型. One of 1, 2, 3 and 4. */
  risk_type: number
}

export interface SubOrder {
  /** 子单商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 子单发起方商户号. */
  mch_id?: string | undefined
  /** 收货城市. */
  delivery_city?: string | undefined
  /** 收货省份. */
  delivery_province?: string | undefined
  /** 高风险类目. One of 1, 2, 3, 4, 5 and 6. */
  risky_goods?: number | undefined
  /** 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
  sp_risk_level?: number | undefined
  /** 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
  user_risk_level?: number | undefined
}

export interface UpdateViolationNotificationRequest {
  /** 通知链接. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
}

export interface ViolationNotification {
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string
}

export interface ViolationResource {
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 商户违约处理通知ID. At most 128 characters. */
  record_id: string
  /** 子商户公司名称. At most 64 characters. */
  company_name: string
  /** 处罚方案描述信息. At most 128 characters. */
  punish_description: string
  /** 处罚方案. At most 2048 characters. */
  punish_plan: string
  /** 微信支付对违约商户的处置时间. At most 64 characters, RFC 3339. */
  punish_time: string
  /** 风险描述. At most 2048 characters. */
  risk_description: string
  /** 微信支付对违约商户定义的风险类型. At most 2048 characters. */
  risk_type: ViolationResourceRiskType
}

/** 风险类型 */
export type GetTradeRiskResponseRiskType =
  | 'OTHER_RISK'
  | 'INDUCE_PAYMENT'
  | 'FRAUD'
  | 'GAMBLING'
  | 'CYBERSEX'
  | (string & {})

/** 处置手段 */
export type PunishType =
  | 'OTHER_PUNISH'
  | 'DISABLE_PAYMENT'
  | 'SUSPEND_SETTLEMENT'
  | 'DISABLE_WITHDRAW'
  | 'REMOVE_MERCHANTS'
  | 'ADD_MERCHANTS_BLACKLIST'
  | 'REFUND'
  | 'FREEZING_FUND_BY_TRANSACTION'
  | 'FREEZING_FUND_BY_MERCHANTS'
  | 'BLOCKED_USER'
  | (string & {})

/** 风险类型 */
export type ReportTradeRiskResultRequestRiskType =
  | 'OTHER_RISK'
  | 'INDUCE_PAYMENT'
  | 'FRAUD'
  | 'GAMBLING'
  | 'CYBERSEX'
  | (string & {})

/** 风险类型 */
export type ReportTradeRiskResultResponseRiskType =
  | 'OTHER_RISK'
  | 'INDUCE_PAYMENT'
  | 'FRAUD'
  | 'GAMBLING'
  | 'CYBERSEX'
  | (string & {})

/** 微信支付对违约商户定义的风险类型 */
export type ViolationResourceRiskType =
  | 'ONE_YUAN_PURCHASES'
  | 'MULTI_LEVEL_DISTRIBUTION_REBATE'
  | 'PROHIBITED_BUSINESS_CATEGORIES'
  | 'CASH_ADVANCE_VIA_CREDIT_CARD'
  | 'INDUCING_USERS_TO_MAKE_PAYMENTS'
  | 'FRAUD'
  | 'MALICIOUS_FAN_COUNT_BOOSTING'
  | 'CROSS_CATEGORY_ACTIVITIES'
  | 'CROSS_CATEGORY_BUSINESS'
  | 'GAMBLING'
  | 'LEWD_CONTENT'
  | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS'
  | 'INVESTMENT'
  | 'TRANSACTION_DISPUTE'
  | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API'
  | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES'
  | 'UNUSUAL_TRANSACTION'
  | 'UNLICENSED_BUSINESS'
  | 'WEALTH_INVESTMENT'
  | 'AFFILIATED_TO_A_VIOLATING_ENTITY'
  | 'INVOLVED_IN_A_JUDICIAL_CASE'
  | 'INCORRECT_INFORMATION_SUBMITTED'
  | 'APPEAL_SUCCESSFUL'
  | 'REPORTED_BY_OTHERS'
  | 'VIOLATING_SMART_CATERING_ACTIVITIES'
  | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID'
  | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API'
  | 'UNUSUAL_REAL_TIME_TRANSACTION'
  | 'UNACCEPTABLE_DOCUMENTS'
  | 'LARGE_AMOUNT_TRANSACTION'
  | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
  | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
  | 'INACTIVE_TRANSACTION'
  | 'OTHER_UNUSUAL_ACTIVITIES'
  | (string & {})
