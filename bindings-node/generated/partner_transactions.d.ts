// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments to sub-merchants (服务商基础支付). */
export interface PartnerTransactionsService {
  /**
   * Create an order to be paid inside WeChat (JSAPI/小程序下单).
   *
   * The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714678
   */
  prepayJsapi(args: PrepayJsapiRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid in a mini program (小程序支付下单).
   *
   * The mini program opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886115
   */
  prepayMiniProgram(args: PrepayMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid from an app (APP下单).
   *
   * The app opens the cashier with the pay parameters made from `prepay_id`.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714669
   */
  prepayApp(args: PrepayAppRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid from a mobile browser (H5下单).
   *
   * Send the browser to `h5_url` within five minutes.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714759
   */
  prepayH5(args: PrepayH5Request, options?: sdk.CallOptions): sdk.Call<PrepayH5Response>
  /**
   * Create an order to be paid by scanning a QR code (Native下单).
   *
   * Show `code_url` as a QR code; it is good for two hours.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714902
   */
  prepayNative(args: PrepayNativeRequest, options?: sdk.CallOptions): sdk.Call<PrepayNativeResponse>
  /**
   * Create an order to be paid by scanning the code of a POS terminal (扫码支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492476
   */
  prepayScannedPos(args: PrepayScannedPosRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid inside WeChat, and an agreement to be signed with it (JSAPI下单并授权/签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526951
   */
  prepayJsapiWithContract(args: PrepayJsapiWithContractRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid from an app, and an agreement to be signed with it (APP下单并签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017019941
   */
  prepayAppWithContract(args: PrepayAppWithContractRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Charge the payment code that the payer shows (付款码支付).
   *
   * When the answer is lost, or says `USERPAYING`, ask with `getOrderByOutTradeNo`; give up with `reverseOrder`. Never charge again before.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
   */
  codepay(args: CodepayRequest, options?: sdk.CallOptions): sdk.Call<CodepayResponse>
  /**
   * Query an order by `transaction_id` (微信支付订单号查询订单).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738964
   */
  getOrderByTransactionId(args: GetOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Query an order by `out_trade_no` (商户订单号查询订单).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739008
   */
  getOrderByOutTradeNo(args: GetOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Close an unpaid order (关闭订单).
   *
   * Give the user a few minutes before: a payment may be under way.
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739019
   */
  closeOrder(args: CloseOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reverse a payment-code order, paid or not (撤销).
   *
   * An unpaid order is closed, a paid one is refunded in full.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382181
   */
  reverseOrder(args: ReverseOrderArguments, options?: sdk.CallOptions): sdk.Call<ReverseOrderResponse>
}

/** Arguments of `getOrderByTransactionId`. */
export interface GetOrderByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `getOrderByOutTradeNo`. */
export interface GetOrderByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
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
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: Currency | undefined
}

export interface CloseOrderRequest {
  /** 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

export interface CodepayAmount {
  /** 订单金额. In fen. */
  total: number
  /** 订单金额货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 用户支付货币类型. ISO 4217, `CNY` for yuan. */
  payer_currency?: string
  /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
  payer_total?: number
}

export interface CodepayGoods {
  /** 商品编码. The merchant's own number of the goods. */
  merchant_goods_id: string
  /** 商品数量. */
  quantity: number
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
  /** 微信支付商品编码. WeChat Pay's number of the goods, where they have one. */
  wxpay_goods_id?: string | undefined
  /** 商品名称. */
  goods_name?: string | undefined
}

export interface CodepayOrderDetail {
  /** 单品列表. */
  goods_detail: CodepayGoods[]
  /** 商品小票ID. The merchant's own number of the receipt. */
  invoice_id?: string | undefined
  /** 订单原价. The price of the order before discounts, in fen. */
  cost_price?: number | undefined
}

export interface CodepayPayer {
  /** 授权码. The digits of the payment code. */
  auth_code: string
}

export interface CodepayPromotion {
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
  /** 优惠货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. What the merchant pays of it, in fen. */
  merchant_contribute?: number
  /** 其他出资. What others pay of it, in fen. */
  other_contribute?: number
  /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
  scope?: string
  /** 微信出资. What WeChat Pay pays of it, in fen. */
  wechatpay_contribute?: number
}

export interface CodepayRequest {
  /** 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 特约商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 支付者. */
  payer: CodepayPayer
  /** 场景信息. */
  scene_info: CodepayScene
  /** 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner. */
  sp_appid?: string | undefined
  /** 特约商户应用AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: CodepayOrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
}

export interface CodepayResponse {
  /** 合作伙伴商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 特约商户商户号. */
  sub_mchid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. */
  trade_state: string
  /** 合作伙伴应用AppID. */
  sp_appid?: string
  /** 特约商户应用AppID. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. */
  transaction_id?: string
  /** 订单金额. */
  amount?: CodepayAmount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. */
  bank_type?: string
  /** 分期信息. */
  installment_info?: Installment
  /** 支付者. */
  payer?: TransactionPayer
  /** 优惠信息. The coupons that were used. */
  promotion_detail?: CodepayPromotion[]
  /** 场景信息. */
  scene_info?: TransactionScene
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态描述. */
  trade_state_desc?: string
  /** 交易类型. */
  trade_type?: string
}

export interface CodepayScene {
  /** 商户门店信息. */
  store_info: CodepayStore
  /** 商户端设备号. The merchant's own number of the terminal or shop. */
  device_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
  /** 用户终端IP. The user's address, IPv4 or IPv6. */
  payer_client_ip?: string | undefined
}

export interface CodepayStore {
  /** 门店编号. The merchant's own number of the shop. */
  id?: string | undefined
  /** 门店名称. */
  name?: string | undefined
  /** 商家自定义编码. */
  out_id?: string | undefined
  /** 详细地址. */
  address?: string | undefined
  /** 地区编码. Six digits of the administrative division. */
  area_code?: string | undefined
}

export interface Goods {
  /** 商户侧商品编码. The merchant's own number of the goods. At most 32 characters. */
  merchant_goods_id: string
  /** 商品数量. */
  quantity: number
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
  /** 微信支付商品编码. WeChat Pay's number of the goods, where they have one. At most 32 characters. */
  wechatpay_goods_id?: string | undefined
  /** 商品名称. At most 256 characters. */
  goods_name?: string | undefined
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

export interface OrderDetail {
  /** 商品小票ID. The merchant's own number of the receipt. At most 32 characters. */
  invoice_id?: string | undefined
  /** 订单原价. The price of the order before discounts, in fen. */
  cost_price?: number | undefined
  /** 单品列表. */
  goods_detail?: Goods[] | undefined
}

export interface Payer {
  /** 实名支付. */
  identity?: Identity | undefined
}

export interface PrepayAppContract {
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 签约AppID. An app that is bound to the merchant that signs. */
  contract_appid: string
  /** 签约商户号. The merchant that signs the agreement. */
  contract_mchid: string
  /** 签约协议号. The merchant's own number of the agreement. */
  contract_code: string
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 请求序列号. The merchant's own serial number of the request to sign. */
  request_serial: string
  /** 签约信息通知URL. Where the result of signing is posted: https, without a query string. */
  contract_notify_url?: string | undefined
}

export interface PrepayAppRequest {
  /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
  notify_url: string
  /** 子商户APPID. The sub-merchant's own app. At most 32 characters. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string | undefined
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 支付者. Known from the community. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 贴息信息. Known from the community. */
  subsidy_info?: Subsidy | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayAppWithContractRequest {
  /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 签约授权信息. */
  contract_info: PrepayAppContract
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 子商户APPID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: PrepayWithContractOrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 场景信息. */
  scene_info?: PrepayWithContractScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayH5Request {
  /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
  notify_url: string
  /** 场景信息. */
  scene_info: PrepayH5Scene
  /** 子商户APPID. The sub-merchant's own app. At most 32 characters. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string | undefined
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 支付者. Known from the community. */
  payer?: Payer | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayH5Response {
  /** 支付跳转链接. Good for five minutes. At most 256 characters. */
  h5_url: string
}

export interface PrepayH5Scene {
  /** H5场景信息. */
  h5_info: H5Info
  /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
  payer_client_ip: string
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
  device_id?: string | undefined
  /** 商户端设备IP. Known from the community. */
  device_ip?: string | undefined
  /** 商户门店信息. */
  store_info?: Store | undefined
}

export interface PrepayJsapiContract {
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: string | undefined
  /** 签约AppID. An app that is bound to the merchant that signs. */
  contract_appid?: string | undefined
  /** 签约商户号. The merchant that signs the agreement. */
  contract_mchid?: string | undefined
  /** 免密协议ID. */
  password_free_contract_id?: string | undefined
  /** 签约协议号. The merchant's own number of the agreement. */
  contract_code?: string | undefined
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account?: string | undefined
  /** 签约信息通知URL. Where the result of signing is posted: https, without a query string. */
  contract_notify_url?: string | undefined
  /** 请求序列号. The merchant's own serial number of the request to sign. */
  request_serial?: string | undefined
  /** 扣费服务预授权token. */
  token?: string | undefined
}

export interface PrepayJsapiPayer {
  /** 用户服务标识. The user in `sp_appid`; this or `sub_openid`. At most 128 characters. */
  sp_openid?: string | undefined
  /** 用户子标识. The user in `sub_appid`; this or `sp_openid`. At most 128 characters. */
  sub_openid?: string | undefined
  /** 实名支付. Known from the community. */
  identity?: Identity | undefined
}

export interface PrepayJsapiRequest {
  /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
  notify_url: string
  /** 支付者. */
  payer: PrepayJsapiPayer
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string | undefined
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 贴息信息. Known from the community. */
  subsidy_info?: Subsidy | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayJsapiWithContractRequest {
  /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 签约授权信息. */
  contract_info: PrepayJsapiContract
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 支付者. */
  payer: TransactionPayer
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: PrepayWithContractOrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 场景信息. */
  scene_info?: PrepayWithContractScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayMiniProgramRequest {
  /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商公众号ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 支付者. */
  payer: TransactionPayer
  /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 场景信息. */
  scene_info?: PrepayMiniProgramScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayMiniProgramScene {
  /** 商户端设备号. The merchant's own number of the terminal or shop. */
  device_id?: string | undefined
  /** 用户终端IP. The user's address, IPv4 or IPv6. */
  payer_client_ip?: string | undefined
  /** 商户门店信息. */
  store_info?: CodepayStore | undefined
}

export interface PrepayNativeRequest {
  /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. At most 127 characters. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
  notify_url: string
  /** 子商户APPID. The sub-merchant's own app. At most 32 characters. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string | undefined
  /** 商品详情. */
  detail?: OrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
  goods_tag?: string | undefined
  /** 指定支付方式. Ways of paying that are excluded. Known from the community. */
  limit_pay?: LimitPay[] | undefined
  /** 支付者. Known from the community. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: PrepayScene | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayNativeResponse {
  /** 二维码链接. Good for two hours. At most 64 characters. */
  code_url: string
}

export interface PrepayResponse {
  /** 预支付交易会话标识. Good for two hours. At most 64 characters. */
  prepay_id: string
}

export interface PrepayScannedPosRequest {
  /** 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** 支付者. */
  payer: TransactionPayer
  /** 场景信息. */
  scene_info: PrepayScannedPosScene
  /** 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner. */
  sp_appid?: string | undefined
  /** 特约商户应用AppID. The sub-merchant's own app; needed with `sub_openid`. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail | undefined
  /** 订单优惠标记. Only coupons for this tag can be used. */
  goods_tag?: string | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
  support_fapiao?: boolean | undefined
  /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
  time_expire?: string | undefined
}

export interface PrepayScannedPosScene {
  /** 用户终端IP. The user's address, IPv4 or IPv6. */
  payer_client_ip: string
  /** 商户门店信息. */
  store_info: CodepayStore
  /** 商户端设备号. The merchant's own number of the terminal or shop. */
  device_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
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
  /** 单品列表. */
  goods_detail: Goods[]
  /** 商品小票ID. The merchant's own number of the receipt. */
  invoice_id?: string | undefined
  /** 订单原价. The price of the order before discounts, in fen. */
  cost_price?: number | undefined
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
  /** 门店编号. The merchant's own number of the shop. */
  id?: string | undefined
  /** 门店名称. */
  name?: string | undefined
  /** 详细地址. */
  address?: string | undefined
  /** 地区编码. Six digits of the administrative division. */
  area_code?: string | undefined
}

export interface Promotion {
  /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
  coupon_id: string
  /** 优惠名称. At most 64 characters. */
  name: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters. */
  type?: PromotionType
  /** 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
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

export interface ReverseOrderRequest {
  /** 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 特约商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner. */
  sp_appid?: string | undefined
  /** 特约商户应用AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface ReverseOrderResponse {
  /** 合作伙伴商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 特约商户商户号. */
  sub_mchid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 合作伙伴应用AppID. */
  sp_appid?: string
  /** 特约商户应用AppID. */
  sub_appid?: string
}

export interface Settlement {
  /** 是否指定分账. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 补差金额. In fen. */
  subsidy_amount?: number | undefined
}

export interface Store {
  /** 门店编号. The merchant's own number of the shop. At most 32 characters. */
  id: string
  /** 门店名称. At most 256 characters. */
  name?: string | undefined
  /** 商家自定义编码. Known from the community. */
  out_id?: string | undefined
  /** 详细地址. At most 512 characters. */
  address?: string | undefined
  /** 地区编码. Six digits of the administrative division. At most 32 characters. */
  area_code?: string | undefined
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
  /** 服务商商户号. The partner's own merchant number. At most 32 characters. */
  sp_mchid: string
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 服务商APPID. At most 32 characters. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters. */
  trade_state: TradeState
  /** 交易状态描述. At most 256 characters. */
  trade_state_desc: string
  /** 子商户APPID. At most 32 characters. */
  sub_appid?: string
  /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
  transaction_id?: string
  /** 订单金额. */
  amount?: TransactionAmount
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
  bank_type?: string
  /** 分期信息. Known from the community. */
  installment_info?: Installment
  /** 支付者信息. */
  payer?: TransactionPayer
  /** 优惠功能. The coupons that were used. */
  promotion_detail?: Promotion[]
  /** 场景信息. */
  scene_info?: TransactionScene
  /** 支付完成时间. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 交易类型. At most 16 characters. */
  trade_type?: TradeType
}

export interface TransactionAmount {
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: Currency
  /** 用户支付币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  payer_currency?: PayerCurrency
  /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
  payer_total?: number
  /** 总金额. In fen. */
  total?: number
}

export interface TransactionPayer {
  /** 用户服务商标识. The user under `sp_appid`. At most 128 characters. */
  sp_openid?: string | undefined
  /** 用户子商户标识. The user under `sub_appid`. At most 128 characters. */
  sub_openid?: string | undefined
}

export interface TransactionScene {
  /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
  device_id: string
}

export interface TransactionSuccessPartnerResource {
  /** 服务商商户号. The partner's own merchant number. At most 32 characters. */
  sp_mchid: string
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 服务商APPID. At most 32 characters. */
  sp_appid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
  out_trade_no: string
  /** 订单金额. */
  amount: TransactionAmount
  /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
  bank_type: string
  /** 支付者信息. */
  payer: TransactionPayer
  /** 支付完成时间. At most 64 characters, RFC 3339. */
  success_time: string
  /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters. */
  trade_state: TradeState
  /** 交易状态描述. At most 256 characters. */
  trade_state_desc: string
  /** 交易类型. At most 16 characters. */
  trade_type: TradeType
  /** 子商户APPID. At most 32 characters. */
  sub_appid?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 分期信息. Known from the community. */
  installment_info?: Installment
  /** 优惠功能. The coupons that were used. */
  promotion_detail?: TransactionSuccessPartnerResourcePromotion[]
  /** 场景信息. */
  scene_info?: TransactionScene
}

export interface TransactionSuccessPartnerResourcePromotion {
  /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
  coupon_id: string
  /** 优惠名称. At most 32 characters. */
  name: string
  /** 优惠券面额. In fen. */
  amount: number
  /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
  stock_id?: string
  /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters. */
  type?: TransactionSuccessPartnerResourcePromotionType
  /** 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
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

/** 优惠类型 */
export type TransactionSuccessPartnerResourcePromotionType =
  | 'CASH'
  | 'NOCASH'
  | (string & {})
