// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Combined orders (合单支付). */
export interface CombineTransactionsService {
  /**
   * Create a combined order to be paid inside WeChat (小程序合单下单).
   *
   * The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   */
  prepayJsapi(args: PrepayJsapiRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create a combined order to an individual, to be paid in a mini program (个人收款交易下单-小程序).
   *
   * The mini program opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602225
   */
  prepayMiniProgram(args: PrepayMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create a combined order to be paid from an app (APP合单下单).
   *
   * The app opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   */
  prepayApp(args: PrepayAppRequest, options?: sdk.CallOptions): sdk.Call<PrepayAppResponse>
  /**
   * Create a combined order to be paid from a mobile browser (H5合单下单).
   *
   * Send the browser to `h5_url` within five minutes.
   *
   * Errors: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   */
  prepayH5(args: PrepayH5Request, options?: sdk.CallOptions): sdk.Call<PrepayH5Response>
  /**
   * Create a combined order to be paid by scanning a QR code (Native合单下单).
   *
   * Show `code_url` as a QR code; it is good for two hours.
   *
   * Errors: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   */
  prepayNative(args: PrepayNativeRequest, options?: sdk.CallOptions): sdk.Call<PrepayNativeResponse>
  /**
   * Query a combined order by `combine_out_trade_no` (查询合单订单).
   *
   * Errors: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557006
   */
  getOrderByOutTradeNo(args: GetOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<GetOrderByOutTradeNoResponse>
  /**
   * Query a combined order by `combine_transaction_id` (个人收款交易通过微信支付订单号查单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602242
   */
  getOrderByTransactionId(args: GetOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<GetOrderByTransactionIdResponse>
  /**
   * Close an unpaid combined order (关闭合单订单).
   *
   * Name all parts of the order in `sub_orders`.
   *
   * Errors: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, NOTENOUGH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
   */
  closeOrder(args: CloseOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getOrderByOutTradeNo`. */
export interface GetOrderByOutTradeNoArguments {
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
}

/** Arguments of `getOrderByTransactionId`. */
export interface GetOrderByTransactionIdArguments {
  /** 交易单微信支付订单号. WeChat Pay's number of the combined payment. */
  combine_transaction_id: string
}

/** Arguments of `closeOrder`. */
export interface CloseOrderArguments extends CloseOrderRequest {
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
}

export interface Amount {
  /** 标价币种. ISO 4217, `CNY` for yuan. At most 8 characters. */
  currency: Currency
  /** 标价金额. In fen. */
  total_amount: number
}

export interface CloseOrderRequest {
  /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
  combine_appid: string
  /** 商品单信息. All parts of the order. At most 50 elements. */
  sub_orders: CloseOrderSubOrder[]
}

export interface CloseOrderSubOrder {
  /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
  mchid: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app. At most 32 characters. Partners only. */
  sub_appid?: string | undefined
  /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
  individual_auth_id?: string | undefined
}

export interface Contract {
  /** 签约商户号. The merchant that signs the agreement. */
  mchid: string
  /** 签约商户AppID. */
  appid: string
  /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 签约商户协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface ContractResult {
  /** 签约结果码. */
  code: string
  /** 签约结果描述信息. */
  message?: string
}

export interface GetOrderByOutTradeNoResponse {
  /** 合单商户公众账号ID. At most 32 characters. */
  combine_appid: string
  /** 合单商户号. The merchant that created the combined order. At most 32 characters. */
  combine_mchid: string
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
  /** 交易单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community. */
  combine_transaction_id?: string
  /** 合单支付者信息. */
  combine_payer_info?: OrderPayer
  /** 使用的商户贴息信息. Known from the community. */
  installment_info?: Installment
  /** 场景信息. */
  scene_info?: TransactionScene
  /** 商品单信息. The parts that are paid together. */
  sub_orders?: GetOrderByOutTradeNoSubOrder[]
  /** 交易场景. Known from the community. */
  trade_scenario?: TradeScenario
}

export interface GetOrderByOutTradeNoSubOrder {
  /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
  mchid: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. */
  trade_state: GetOrderByOutTradeNoSubOrderTradeState
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only. */
  sub_appid?: string
  /** 商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
  transaction_id?: string
  /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
  individual_auth_id?: string
  /** 用户子商户标识. At most 128 characters. Partners only. */
  sub_openid?: string
  /** 商品单金额信息. */
  amount?: GetOrderByOutTradeNoSubOrderAmount
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
  bank_type?: string
  /** 商品单个人收款方平台昵称. The individual's name on the platform. Known from the community. */
  individual_name?: string
  /** 优惠功能. The coupons that were used. */
  promotion_detail?: Promotion[]
  /** 支付完成时间. At most 32 characters, RFC 3339. */
  success_time?: string
  /** 交易类型. */
  trade_type?: TradeType
}

export interface GetOrderByOutTradeNoSubOrderAmount {
  /** 标价币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency: string
  /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
  payer_amount: number
  /** 标价金额. In fen. */
  total_amount: number
  /** 用户支付币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  payer_currency?: string
  /** 结算汇率. */
  settlement_rate?: number
}

export interface GetOrderByTransactionIdResponse {
  /** 平台商户应用ID. */
  combine_appid: string
  /** 平台商户号. The merchant that created the combined order. */
  combine_mchid: string
  /** 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
  combine_out_trade_no: string
  /** 交易单微信支付订单号. WeChat Pay's number of the combined payment. */
  combine_transaction_id: string
  /** 支付者. */
  combine_payer_info?: TransactionPayer
  /** 分期信息. */
  installment_info?: Installment
  /** 场景信息. */
  scene_info?: TransactionScene
  /** 商品单信息. The parts that are paid together. */
  sub_orders?: GetOrderByTransactionIdSubOrder[]
  /** 交易场景. */
  trade_scenario?: TradeScenario
}

export interface GetOrderByTransactionIdSubOrder {
  /** 商品单发起商户号. The merchant that raises this part of the order. */
  mchid: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. */
  individual_auth_id: string
  /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. */
  trade_state: string
  /** 子单子商户号. */
  sub_mchid?: string
  /** 子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. */
  transaction_id?: string
  /** 用户在子商户下的唯一标识. */
  sub_openid?: string
  /** 订单金额. */
  amount?: TransactionAmount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank and kind of card, such as `CMB_CREDIT`. */
  bank_type?: string
  /** 商品单个人收款方平台昵称. The individual's name on the platform. */
  individual_name?: string
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易类型. */
  trade_type?: string
}

export interface H5Info {
  /** 场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters. */
  type: string
  /** iOS平台BundleID. At most 128 characters. */
  bundle_id?: string | undefined
  /** 应用名称. At most 64 characters. */
  app_name?: string | undefined
  /** 网站URL. At most 128 characters. */
  app_url?: string | undefined
  /** Of the Android app. At most 128 characters. */
  package_name?: string | undefined
}

export interface Identity {
  /** 证件类型. */
  type: IdentityType
  /** 加密后的姓名. Encrypted on the wire. */
  name: string
  /** 加密后的证件号. Of the document, or the phone number. Encrypted on the wire. */
  number: string
}

export interface Installment {
  /** 用户实际选择的分期期数. How many instalments the user chose. */
  selected_installment_number: number
  /** 是否使用了商户贴息. Whether the merchant pays interest. */
  use_subsidy: boolean
}

export interface OrderPayer {
  /** 用户标识. The user in `combine_appid`. At most 128 characters. */
  openid?: string | undefined
  /** 用户在子商户下的唯一标识. The user under `sub_appid`. Known from the community. */
  sub_openid?: string | undefined
  /** 实名支付信息. Known from the community. */
  identity?: OrderPayerIdentity | undefined
}

export interface OrderPayerIdentity {
  /** 证件类型. */
  type?: string | undefined
  /** 证件姓名. Encrypted on the wire. */
  name?: string | undefined
  /** 证件号码. Encrypted on the wire. */
  number?: string | undefined
}

export interface Payer {
  /** 用户标识. The user in `combine_appid`. At most 128 characters. */
  openid?: string | undefined
  /** 用户子商户标识. The user under `sub_appid`. At most 128 characters. Partners only. */
  sub_openid?: string | undefined
  /** 实名支付. Known from the community. */
  identity?: Identity | undefined
}

export interface PrepayAppRequest {
  /** 合单商户应用ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
  combine_appid: string
  /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  combine_mchid?: string | undefined
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
  notify_url: string
  /** 商品单信息. The parts that are paid together. */
  sub_orders: PrepayAppSubOrder[]
  /** 预支付交易会话标识. Known from the community. */
  prepay_id?: string | undefined
  /** 支付者. Known from the community. */
  combine_payer_info?: Payer | undefined
  /** 预签约信息. Known from the community. */
  contract_info?: Contract | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 贴息信息. Known from the community. */
  subsidy_info?: Subsidy | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
  /** 支付起始时间. RFC 3339. Partners only. */
  time_start?: string | undefined
  /** 交易场景. Known from the community. */
  trade_scenario?: TradeScenario | undefined
}

export interface PrepayAppResponse {
  /** 预支付交易会话标识. Good for two hours. At most 64 characters. */
  prepay_id: string
  /** 预签约结果. Known from the community. */
  contract_result?: ContractResult
}

export interface PrepayAppSubOrder {
  /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
  mchid: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 商品单金额信息. */
  amount: Amount
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. Partners only. */
  sub_appid?: string | undefined
  /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
  individual_auth_id?: string | undefined
  /** 商品详情. Known from the community. */
  detail?: string | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 商品单个人收款方平台昵称. The individual's name on the platform. Known from the community. */
  individual_name?: string | undefined
  /** 商品服务类型. Known from the community. */
  order_service_type?: string | undefined
  /** 是否指定分账. The money is frozen after the payment, so that it can be split. Known from the community. */
  profit_sharing?: boolean | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayH5Request {
  /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
  combine_appid: string
  /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  combine_mchid?: string | undefined
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
  notify_url: string
  /** 商品单信息. The parts that are paid together. */
  sub_orders: SubOrder[]
  /** 支付者. Known from the community. */
  combine_payer_info?: Payer | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 场景信息. */
  scene_info?: PrepayH5Scene | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
  /** 支付起始时间. RFC 3339. Partners only. */
  time_start?: string | undefined
  /** 交易场景. Known from the community. */
  trade_scenario?: string | undefined
}

export interface PrepayH5Response {
  /** 支付跳转链接. Good for five minutes. At most 512 characters. */
  h5_url: string
}

export interface PrepayH5Scene {
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
  device_id: string
  /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
  payer_client_ip: string
  /** H5场景信息. */
  h5_info?: H5Info | undefined
}

export interface PrepayJsapiRequest {
  /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
  combine_appid: string
  /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  combine_mchid?: string | undefined
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
  /** 合单支付者信息. */
  combine_payer_info: Payer
  /** 商品单信息. The parts that are paid together. */
  sub_orders: PrepayJsapiSubOrder[]
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
  notify_url?: string | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 贴息信息. Known from the community. */
  subsidy_info?: Subsidy | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
  /** 支付起始时间. RFC 3339. Partners only. */
  time_start?: string | undefined
  /** 交易场景. Known from the community. */
  trade_scenario?: string | undefined
}

export interface PrepayJsapiSubOrder {
  /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
  mchid: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 商品单金额信息. */
  amount: Amount
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only. */
  sub_appid?: string | undefined
  /** 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
  individual_auth_id?: string | undefined
  /** 商品详情. Known from the community. */
  detail?: string | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 个人收款方平台昵称. The individual's name on the platform. Known from the community. */
  individual_name?: string | undefined
  /** 商品服务类型. Known from the community. */
  order_service_type?: string | undefined
  /** 是否指定分账. The money is frozen after the payment, so that it can be split. Known from the community. */
  profit_sharing?: boolean | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayMiniProgramRequest {
  /** 平台商户应用ID. An app, official account or mini program that is bound to the caller. */
  combine_appid: string
  /** 平台商户号. The caller's own number. The client's `mchid` where left out. */
  combine_mchid?: string | undefined
  /** 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
  combine_out_trade_no: string
  /** 支付者. */
  combine_payer_info: OrderPayer
  /** 商品单信息. The parts that are paid together. */
  sub_orders: PrepayMiniProgramSubOrder[]
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
  /** 交易场景. */
  trade_scenario?: TradeScenario | undefined
}

export interface PrepayMiniProgramSubOrder {
  /** 商品单发起商户号. The merchant that raises this part of the order. */
  mchid: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. */
  individual_auth_id: string
  /** 商品单金额. */
  amount: Amount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach: string
  /** 子单子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`. */
  sub_appid?: string | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 商品单个人收款方平台昵称. The individual's name on the platform. */
  individual_name?: string | undefined
  /** 商品服务类型. */
  order_service_type?: OrderServiceType | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayNativeRequest {
  /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
  combine_appid: string
  /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  combine_mchid?: string | undefined
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商品单信息. The parts that are paid together. */
  sub_orders: SubOrder[]
  /** 支付者. Known from the community. */
  combine_payer_info?: Payer | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
  /** 支付起始时间. RFC 3339. Partners only. */
  time_start?: string | undefined
  /** 交易场景. Known from the community. */
  trade_scenario?: string | undefined
}

export interface PrepayNativeResponse {
  /** 二维码链接. Good for two hours. At most 512 characters. */
  code_url: string
}

export interface PrepayResponse {
  /** 预支付交易会话标识. Good for two hours. At most 64 characters. */
  prepay_id: string
}

export interface PrepayScene {
  /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
  payer_client_ip: string
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 16 characters. */
  device_id?: string | undefined
}

export interface Promotion {
  /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
  coupon_id: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters. */
  type?: PromotionType
  /** 优惠名称. At most 64 characters. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. At most 32 characters. */
  currency?: Currency
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters. */
  scope?: Scope
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface PromotionGoods {
  /** 商品编码. At most 32 characters. */
  goods_id: string
  /** 商品优惠金额. In fen. */
  discount_amount: number
  /** 商品数量. */
  quantity: number
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
  /** 商品备注. At most 128 characters. */
  goods_remark?: string
}

export interface Settlement {
  /** 分账标识. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 补差金额. In fen. Partners only. */
  subsidy_amount?: number | undefined
}

export interface SubOrder {
  /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
  mchid: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 商品单金额信息. */
  amount: Amount
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. Partners only. */
  sub_appid?: string | undefined
  /** 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
  individual_auth_id?: string | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 个人收款方平台昵称. The individual's name on the platform. Known from the community. */
  individual_name?: string | undefined
  /** 商品服务类型. Known from the community. */
  order_service_type?: string | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface Subsidy {
  /** 贴息详情列表. */
  subsidy_detail?: SubsidyDetail[] | undefined
}

export interface SubsidyDetail {
  /** 贴息方案类型. */
  subsidy_period_type: SubsidyPeriodType
  /** 贴息方案列表. */
  subsidy_plan: SubsidyPlan[]
}

export interface SubsidyPlan {
  /** 贴息期数. One of 3, 6 and 12. */
  subsidy_installment_num: number
  /** 贴息比例. What the merchant pays of the interest, in percent: 0 or 100. */
  subsidy_percent: number
}

export interface TransactionAmount {
  /** 标价币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency: string
  /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
  payer_amount: number
  /** 用户支付币种. ISO 4217, `CNY` for yuan. At most 8 characters. */
  payer_currency: string
  /** 标价金额. In fen. */
  total_amount: number
  /** 结算汇率. */
  settlement_rate?: number
}

export interface TransactionPayer {
  /** 用户标识. The user in `combine_appid`. At most 128 characters. */
  openid: string
}

export interface TransactionScene {
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
  device_id?: string
}

export interface TransactionSuccessResource {
  /** 合单商户公众账号ID. At most 32 characters. */
  combine_appid: string
  /** 合单商户号. The merchant that created the combined order. At most 32 characters. */
  combine_mchid: string
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
  combine_out_trade_no: string
  /** 合单支付者信息. */
  combine_payer_info: TransactionPayer
  /** 商品单信息. The parts that are paid together. */
  sub_orders: TransactionSuccessResourceSubOrder[]
  /** 合单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community. */
  combine_transaction_id?: string
  /** 分期信息. Known from the community. */
  installment_info?: Installment
  /** 场景信息. */
  scene_info?: TransactionScene
}

export interface TransactionSuccessResourceSubOrder {
  /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
  mchid: string
  /** 商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
  transaction_id: string
  /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品单金额信息. */
  amount: TransactionAmount
  /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
  bank_type: string
  /** 支付完成时间. At most 32 characters, RFC 3339. */
  success_time: string
  /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters. */
  trade_state: TransactionSuccessResourceSubOrderTradeState
  /** 交易类型. At most 16 characters. */
  trade_type: TradeType
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only. */
  sub_appid?: string
  /** 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
  individual_auth_id?: string
  /** 用户子商户标识. At most 128 characters. Partners only. */
  sub_openid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 个人收款方平台昵称. The individual's name on the platform. Known from the community. */
  individual_name?: string
  /** 优惠功能. The coupons that were used. */
  promotion_detail?: Promotion[]
}

/** 标价币种 */
export type Currency =
  | 'CNY'
  | (string & {})

/** 交易状态 */
export type GetOrderByOutTradeNoSubOrderTradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'PAYERROR'
  | (string & {})

/** 证件类型 */
export type IdentityType =
  | 'IDCARD'
  | 'HONGKONG_MACAO'
  | 'HONGKONG_MACAO_RESIDENT'
  | 'TAIWAN_RESIDENT'
  | 'FOREIGN_RESIDENT'
  | 'OVERSEA_PASSPORT'
  | 'PHONE_NUMBER'
  | (string & {})

/** 指定支付方式 */
export type LimitPay =
  | 'no_balance'
  | 'no_debit'
  | 'balance_only'
  | (string & {})

/** 商品服务类型 */
export type OrderServiceType =
  | 'INDIVIDUALTRADE'
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

/** 贴息方案类型 */
export type SubsidyPeriodType =
  | 'DAILY'
  | 'PERIOD'
  | (string & {})

/** 交易场景 */
export type TradeScenario =
  | 'RECOMMERCE'
  | (string & {})

/** 交易类型 */
export type TradeType =
  | 'JSAPI'
  | 'NATIVE'
  | 'APP'
  | 'MWEB'
  | (string & {})

/** 交易状态 */
export type TransactionSuccessResourceSubOrderTradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'USERPAYING'
  | 'PAYERROR'
  | (string & {})
