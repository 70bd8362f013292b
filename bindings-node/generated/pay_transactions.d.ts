// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
export interface PayTransactionsService {
  /**
   * Create an order to be paid inside WeChat: official account or mini program (JSAPI/小程序下单).
   *
   * The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791856
   */
  prepayJsapi(args: PrepayJsapiRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid from an app (APP下单).
   *
   * The app opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   */
  prepayApp(args: PrepayAppRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid from a mobile browser outside WeChat (H5下单).
   *
   * Send the browser to `h5_url` within five minutes.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   */
  prepayH5(args: PrepayH5Request, options?: sdk.CallOptions): sdk.Call<PrepayH5Response>
  /**
   * Create an order to be paid by scanning a QR code (Native下单).
   *
   * Show `code_url` as a QR code; it is good for two hours.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   */
  prepayNative(args: PrepayNativeRequest, options?: sdk.CallOptions): sdk.Call<PrepayNativeResponse>
  /**
   * Create an order to be paid inside WeChat, and sign a deduction contract with it (JSAPI下单并授权/签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526910
   */
  prepayJsapiWithContract(args: PrepayJsapiWithContractRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid from an app, and sign a deduction contract with it (APP下单并签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017019923
   */
  prepayAppWithContract(args: PrepayAppWithContractRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Charge the payment code that the user shows (付款码支付).
   *
   * When the answer is lost, or says `USERPAYING`, ask with `getOrderByOutTradeNo`; give up with `reverseOrder`. Never charge again before.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382150
   */
  codepay(args: CodepayRequest, options?: sdk.CallOptions): sdk.Call<CodepayResponse>
  /**
   * Get an order by WeChat Pay's number (微信支付订单号查询订单).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791837
   */
  getOrderByTransactionId(args: GetOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Get an order by the merchant's own number (商户订单号查询订单).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791838
   */
  getOrderByOutTradeNo(args: GetOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Close an order that is not paid (关闭订单).
   *
   * Give the user a few minutes before: a payment may be under way.
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791839
   */
  closeOrder(args: CloseOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reverse an order of a payment code (撤销).
   *
   * An unpaid order is closed, a paid one is refunded in full.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382161
   */
  reverseOrder(args: ReverseOrderArguments, options?: sdk.CallOptions): sdk.Call<ReverseOrderResponse>
}

/** Arguments of `getOrderByTransactionId`. */
export interface GetOrderByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
  transaction_id: string
  /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `getOrderByOutTradeNo`. */
export interface GetOrderByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `closeOrder`. */
export interface CloseOrderArguments extends CloseOrderRequest {
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
}

/** Arguments of `reverseOrder`. */
export interface ReverseOrderArguments extends ReverseOrderRequest {
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
}

export interface Amount {
  /** 总金额. In fen. */
  total: number
  /** 货币类型. `CNY` where left out. At most 16 characters. */
  currency?: Currency | undefined
}

export interface CloseOrderRequest {
  /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
}

export interface CodepayAmount {
  /** 订单金额. In fen. */
  total: number
  /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
  payer_total?: number
  /** 订单金额货币类型. `CNY`. */
  currency?: string
  /** 用户支付货币类型. */
  payer_currency?: string
}

export interface CodepayGoods {
  /** 商品编码. The merchant's own number of the goods. */
  merchant_goods_id: string
  /** 微信支付商品编码. */
  wxpay_goods_id?: string | undefined
  /** 商品名称. */
  goods_name?: string | undefined
  /** 商品数量. */
  quantity: number
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
}

export interface CodepayOrderDetail {
  /** 订单原价. The price of the order before discounts, in fen. */
  cost_price?: number | undefined
  /** 商品小票ID. The merchant's own number of the receipt. */
  invoice_id?: string | undefined
  /** 单品列表. */
  goods_detail: CodepayGoods[]
}

export interface CodepayPayer {
  /** 授权码. The digits of the payment code. */
  auth_code: string
}

export interface CodepayPromotion {
  /** 券ID. */
  coupon_id: string
  /** 优惠名称. */
  name?: string
  /** 优惠范围. */
  scope?: string
  /** 优惠类型. */
  type?: string
  /** 优惠券面额. The value in fen. */
  amount: number
  /** 活动ID. */
  stock_id?: string
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠货币类型. `CNY`. */
  currency?: string
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
}

export interface CodepayRequest {
  /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 附加数据. Given back in answers and notifications as it is. */
  attach?: string | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 订单金额. */
  amount: Amount
  /** 支付者. */
  payer: CodepayPayer
  /** 优惠功能. */
  detail?: CodepayOrderDetail | undefined
  /** 场景信息. */
  scene_info: CodepayScene
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface CodepayResponse {
  /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
  appid?: string
  /** 直连商户号. The merchant that is paid. */
  mchid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 微信支付订单号. */
  transaction_id?: string
  /** 交易类型. */
  trade_type?: string
  /** 交易状态. */
  trade_state: string
  /** 交易状态描述. */
  trade_state_desc?: string
  /** 银行类型. */
  bank_type?: string
  /** 附加数据. Given back in answers and notifications as it is. */
  attach?: string
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 支付者. */
  payer?: TransactionPayer
  /** 订单金额. */
  amount?: CodepayAmount
  /** 场景信息. */
  scene_info?: TransactionScene
  /** 优惠信息. */
  promotion_detail?: CodepayPromotion[]
  /** 分期信息. */
  installment_info?: Installment
}

export interface CodepayScene {
  /** 用户终端IP. The user's address, IPv4 or IPv6. */
  payer_client_ip?: string | undefined
  /** 商户端设备号. The merchant's own number of the terminal or shop. */
  device_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
  /** 商户门店信息. */
  store_info: CodepayStore
}

export interface CodepayStore {
  /** 门店编号. */
  id?: string | undefined
  /** 商家自定义编码. */
  out_id?: string | undefined
  /** 门店名称. */
  name?: string | undefined
  /** 地区编码. Six digits of the administrative division. */
  area_code?: string | undefined
  /** 详细地址. */
  address?: string | undefined
}

export interface Goods {
  /** 商户侧商品编码. The merchant's own number of the goods. At most 32 characters. */
  merchant_goods_id: string
  /** 微信支付商品编码. At most 32 characters. */
  wechatpay_goods_id?: string | undefined
  /** 商品名称. At most 256 characters. */
  goods_name?: string | undefined
  /** 商品数量. */
  quantity: number
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
}

export interface H5Info {
  /** 场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters. */
  type: string
  /** 应用名称. At most 64 characters. */
  app_name?: string | undefined
  /** 网站URL. At most 128 characters. */
  app_url?: string | undefined
  /** iOS平台BundleID. At most 128 characters. */
  bundle_id?: string | undefined
  /** Android平台PackageName. At most 128 characters. */
  package_name?: string | undefined
}

/** Who has to pay; somebody else cannot. */
export interface Identity {
  /** 证件类型. */
  type: IdentityType
  /** 证件号. Encrypted on the wire. */
  number: string
  /** 姓名. Encrypted on the wire. */
  name: string
}

export interface Installment {
  /** 用户实际选择的分期期数. */
  selected_installment_number: number
  /** 是否使用了商户贴息. */
  use_subsidy: boolean
}

export interface OrderDetail {
  /** 订单原价. The price of the order before discounts, in fen. */
  cost_price?: number | undefined
  /** 商品小票ID. The merchant's own number of the receipt. At most 32 characters. */
  invoice_id?: string | undefined
  /** 单品列表. */
  goods_detail?: Goods[] | undefined
}

export interface Payer {
  /** 实名支付. */
  identity?: Identity | undefined
}

export interface PrepayAppContract {
  /** 签约商户号. The merchant that signs the contract; the caller's own number. */
  contract_mchid: string
  /** 签约AppID. */
  contract_appid: string
  /** 模板ID. The template of the contract. */
  plan_id: string
  /** 签约协议号. The merchant's own number of the contract. */
  contract_code: string
  /** 请求序列号. */
  request_serial: string
  /** 用户账户展示名称. */
  contract_display_account: string
  /** 签约信息通知URL. */
  contract_notify_url?: string | undefined
}

export interface PrepayAppRequest {
  /** 商户应用ID. An app of the open platform that is bound to the merchant. At most 32 characters. */
  appid: string
  /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
  /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
  attach?: string | undefined
  /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
  notify_url: string
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 订单金额. */
  amount: Amount
  /** 支付者. Known from the community. */
  payer?: Payer | undefined
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 贴息信息. Known from the community. */
  subsidy_info?: Subsidy | undefined
}

export interface PrepayAppWithContractRequest {
  /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
  /** 附加数据. Given back in answers and notifications as it is. */
  attach?: string | undefined
  /** 通知地址. An https address without query that the notification of the payment is sent to. */
  notify_url: string
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 订单金额. */
  amount: Amount
  /** 签约授权信息. */
  contract_info: PrepayAppContract
  /** 优惠功能. */
  detail?: PrepayWithContractOrderDetail | undefined
  /** 场景信息. */
  scene_info?: PrepayWithContractScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayH5Request {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
  appid: string
  /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
  /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
  attach?: string | undefined
  /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
  notify_url: string
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 订单金额. */
  amount: Amount
  /** 支付者. Known from the community. */
  payer?: Payer | undefined
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 场景信息. */
  scene_info: PrepayH5Scene
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayH5Response {
  /** 支付跳转链接. Good for five minutes. At most 256 characters. */
  h5_url: string
}

export interface PrepayH5Scene {
  /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
  payer_client_ip: string
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
  device_id?: string | undefined
  /** 商户端设备IP. Known from the community. */
  device_ip?: string | undefined
  /** 商户门店信息. */
  store_info?: Store | undefined
  /** H5场景信息. */
  h5_info: H5Info
}

export interface PrepayJsapiContract {
  /** 签约商户号. The merchant that signs the contract; the caller's own number. */
  contract_mchid?: string | undefined
  /** 签约AppID. */
  contract_appid?: string | undefined
  /** 模板ID. The template of the contract. */
  plan_id?: string | undefined
  /** 签约协议号. The merchant's own number of the contract. */
  contract_code?: string | undefined
  /** 请求序列号. */
  request_serial?: string | undefined
  /** 用户账户展示名称. */
  contract_display_account?: string | undefined
  /** 签约信息通知URL. */
  contract_notify_url?: string | undefined
  /** 免密协议ID. */
  password_free_contract_id?: string | undefined
  /** 扣费服务预授权token. */
  token?: string | undefined
}

export interface PrepayJsapiPayer {
  /** 用户标识. The user in `appid`. At most 128 characters. */
  openid: string
  /** 实名支付. Known from the community. */
  identity?: Identity | undefined
}

export interface PrepayJsapiRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
  appid: string
  /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
  /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
  attach?: string | undefined
  /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
  notify_url: string
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 订单金额. */
  amount: Amount
  /** 支付者信息. */
  payer: PrepayJsapiPayer
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 贴息信息. Known from the community. */
  subsidy_info?: Subsidy | undefined
}

export interface PrepayJsapiWithContractPayer {
  /** 用户标识. The user in `appid`. */
  openid: string
}

export interface PrepayJsapiWithContractRequest {
  /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
  /** 附加数据. Given back in answers and notifications as it is. */
  attach?: string | undefined
  /** 通知地址. An https address without query that the notification of the payment is sent to. */
  notify_url: string
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 订单金额. */
  amount: Amount
  /** 支付者. */
  payer: PrepayJsapiWithContractPayer
  /** 签约授权信息. */
  contract_info: PrepayJsapiContract
  /** 优惠功能. */
  detail?: PrepayWithContractOrderDetail | undefined
  /** 场景信息. */
  scene_info?: PrepayWithContractScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayNativeRequest {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
  appid: string
  /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
  /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
  attach?: string | undefined
  /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
  notify_url: string
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 订单金额. */
  amount: Amount
  /** 支付者. Known from the community. */
  payer?: Payer | undefined
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayNativeResponse {
  /** 二维码链接. Good for two hours. At most 64 characters. */
  code_url: string
}

export interface PrepayResponse {
  /** 预支付交易会话标识. Good for two hours. At most 64 characters. */
  prepay_id: string
}

export interface PrepayScene {
  /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
  payer_client_ip: string
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
  device_id?: string | undefined
  /** 商户端设备IP. Known from the community. */
  device_ip?: string | undefined
  /** 商户门店信息. */
  store_info?: Store | undefined
}

export interface PrepayWithContractOrderDetail {
  /** 订单原价. The price of the order before discounts, in fen. */
  cost_price?: number | undefined
  /** 商品小票ID. The merchant's own number of the receipt. */
  invoice_id?: string | undefined
  /** 单品列表. */
  goods_detail: Goods[]
}

export interface PrepayWithContractScene {
  /** 用户终端IP. The user's address, IPv4 or IPv6. */
  payer_client_ip: string
  /** 商户端设备号. The merchant's own number of the terminal or shop. */
  device_id?: string | undefined
  /** 商户门店信息. */
  store_info?: PrepayWithContractStore | undefined
}

export interface PrepayWithContractStore {
  /** 门店编号. */
  id?: string | undefined
  /** 门店名称. */
  name?: string | undefined
  /** 地区编码. Six digits of the administrative division. */
  area_code?: string | undefined
  /** 详细地址. */
  address?: string | undefined
}

export interface Promotion {
  /** 券ID. At most 32 characters. */
  coupon_id: string
  /** 优惠名称. At most 64 characters. */
  name?: string
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters. */
  scope?: Scope
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters. */
  type?: PromotionType
  /** 优惠券面额. The value in fen. */
  amount: number
  /** 活动ID. At most 32 characters. */
  stock_id?: string
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠币种. `CNY`. At most 16 characters. */
  currency?: Currency
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
}

export interface PromotionGoods {
  /** 商品编码. At most 32 characters. */
  goods_id: string
  /** 商品数量. */
  quantity: number
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
  /** 商品优惠金额. In fen. */
  discount_amount: number
  /** 商品备注. At most 128 characters. */
  goods_remark?: string
}

export interface ReverseOrderRequest {
  /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
  mchid?: string | undefined
}

export interface ReverseOrderResponse {
  /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
  appid?: string
  /** 直连商户号. The merchant that would have been paid. */
  mchid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
}

/** What happens to the money. */
export interface Settlement {
  /** 分账标识. Whether the money is kept back for profit sharing. */
  profit_sharing?: boolean | undefined
  /** 补差金额. In fen. Known from the community. */
  subsidy_amount?: number | undefined
}

export interface Store {
  /** 门店编号. The merchant's own number of the shop. At most 32 characters. */
  id: string
  /** 商家自定义编码. Known from the community. */
  out_id?: string | undefined
  /** 门店名称. At most 256 characters. */
  name?: string | undefined
  /** 地区编码. Six digits of the administrative division. At most 32 characters. */
  area_code?: string | undefined
  /** 详细地址. At most 512 characters. */
  address?: string | undefined
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

export interface Transaction {
  /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
  appid: string
  /** 商户号. The merchant that is paid. At most 32 characters. */
  mchid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
  transaction_id?: string
  /** 交易类型. At most 16 characters. */
  trade_type?: TradeType
  /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters. */
  trade_state: TradeState
  /** 交易状态描述. At most 256 characters. */
  trade_state_desc: string
  /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
  bank_type?: string
  /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
  attach?: string
  /** 支付完成时间. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 支付者信息. */
  payer?: TransactionPayer
  /** 订单金额. */
  amount?: TransactionAmount
  /** 场景信息. */
  scene_info?: TransactionScene
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: Promotion[]
  /** 分期信息. Known from the community. */
  installment_info?: Installment
}

/** Amounts in fen. */
export interface TransactionAmount {
  /** 总金额. In fen. */
  total?: number
  /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
  payer_total?: number
  /** 货币类型. `CNY`. At most 16 characters. */
  currency?: Currency
  /** 用户支付币种. At most 16 characters. */
  payer_currency?: PayerCurrency
}

export interface TransactionPayer {
  /** 用户标识. The user in `appid`. At most 128 characters. */
  openid?: string
}

export interface TransactionScene {
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
  device_id?: string
}

/** 货币类型 */
export type Currency =
  | 'CNY'
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
  | 'no_credit'
  | 'no_debit'
  | 'balance_only'
  | (string & {})

/** 用户支付币种 */
export type PayerCurrency =
  | 'CNY'
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

/** 交易状态 */
export type TradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | (string & {})

/** 交易类型 */
export type TradeType =
  | 'JSAPI'
  | 'NATIVE'
  | 'APP'
  | 'MICROPAY'
  | 'MWEB'
  | 'FACEPAY'
  | (string & {})
