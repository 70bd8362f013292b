// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments to merchants abroad (跨境支付). */
export interface GlobalPayService {
  /**
   * Download the platform certificates (获取平台证书列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354446
   */
  downloadCertificates(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<DownloadCertificatesResponse>
  /**
   * Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  reverseOrderByTransactionId(args: ReverseOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  reverseOrderByOutTradeNo(args: ReverseOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Charge the payment code that the payer shows (提交付款码支付).
   *
   * Where the payer has to enter the password, ask until the order is paid, or reverse it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   */
  micropay(args: MicropayRequest, options?: sdk.CallOptions): sdk.Call<MicropayResponse>
  /**
   * Get what a sub-merchant has topped up for refunds (商家充值退款余额查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  getSubMerchantRechargeRefundBalance(args: GetSubMerchantRechargeRefundBalanceArguments, options?: sdk.CallOptions): sdk.Call<RechargeRefundBalance>
  /**
   * Get what was topped up for refunds (商家充值退款余额查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  getRechargeRefundBalance(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<RechargeRefundBalance>
  /**
   * List the refunds of an order (查询所有退款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   */
  listRefunds(args: ListRefundsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListRefundsResponse, ListedRefund>
  /**
   * Refund an order, or a part of it (申请退款).
   *
   * It is only accepted: the outcome comes as a notification, or ask with a query.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   */
  createRefund(args: CreateRefundRequest, options?: sdk.CallOptions): sdk.Call<CreateRefundResponse>
  /**
   * Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  getRefundByRefundId(args: GetRefundByRefundIdArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  getRefundByOutRefundNo(args: GetRefundByOutRefundNoArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * List settlements (查询结算资金明细).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354448
   */
  listSettlements(args: ListSettlementsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListSettlementsResponse, Settlement>
  /**
   * Download the statement of a day (下载对账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354444
   */
  downloadStatement(args: DownloadStatementArguments, options?: sdk.CallOptions): sdk.FileCall
  /**
   * Create an order to be paid from an app (APP支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   */
  prepayApp(args: PrepayAppRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Query an order by `transaction_id` (查询订单(微信支付订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
   */
  getOrderByTransactionId(args: GetOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
   */
  closeOrderByTransactionId(args: CloseOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Create an order to be paid inside WeChat (JSAPI支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   */
  prepayJsapi(args: PrepayJsapiRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Create an order to be paid from a mobile browser (H5支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   */
  prepayH5(args: PrepayH5Request, options?: sdk.CallOptions): sdk.Call<PrepayH5Response>
  /**
   * Create an order to be paid by scanning a QR code (Native支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   */
  prepayNative(args: PrepayNativeRequest, options?: sdk.CallOptions): sdk.Call<PrepayNativeResponse>
  /**
   * Query an order by `out_trade_no` (查询订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
   */
  getOrderByOutTradeNo(args: GetOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
   */
  closeOrderByOutTradeNo(args: CloseOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reverse a payment-code order by `out_trade_no`, at the former address (撤销订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/fusion_wallet/QuickPay/chapter3_4.shtml
   */
  reverseLegacyOrderByOutTradeNo(args: ReverseLegacyOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `reverseOrderByTransactionId`. */
export interface ReverseOrderByTransactionIdArguments extends ReverseOrderByTransactionIdRequest {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

/** Arguments of `reverseOrderByOutTradeNo`. */
export interface ReverseOrderByOutTradeNoArguments extends ReverseOrderByOutTradeNoRequest {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
}

/** Arguments of `getSubMerchantRechargeRefundBalance`. */
export interface GetSubMerchantRechargeRefundBalanceArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `listRefunds`. */
export interface ListRefundsArguments {
  /** 商户号. */
  mchid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 记录起始位置. Items to skip, from 0. */
  offset: number
  /** 每页笔数. Items per page. */
  count: number
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
}

/** Arguments of `getRefundByRefundId`. */
export interface GetRefundByRefundIdArguments {
  /** 微信支付退款订单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 商户号. */
  mchid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `getRefundByOutRefundNo`. */
export interface GetRefundByOutRefundNoArguments {
  /** 商户退款订单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 商户号. */
  mchid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `listSettlements`. */
export interface ListSettlementsArguments {
  /** 记录起始位置. Items to skip, from 0. */
  offset: number
  /** 最大记录条数. Items per page. */
  limit: number
  /** 结算状态. */
  settle_state: SettleState
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 结算结束日期. */
  settle_end_date?: string | undefined
  /** 结算开始日期. */
  settle_start_date?: string | undefined
}

/** Arguments of `downloadStatement`. */
export interface DownloadStatementArguments {
  /** 账单日期. */
  date: string
  /** 商户号. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 账单压缩. */
  'Accept-Encoding'?: string | undefined
}

/** Arguments of `getOrderByTransactionId`. */
export interface GetOrderByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户号. */
  mchid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `closeOrderByTransactionId`. */
export interface CloseOrderByTransactionIdArguments extends CloseOrderByTransactionIdRequest {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

/** Arguments of `getOrderByOutTradeNo`. */
export interface GetOrderByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户号. */
  mchid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `closeOrderByOutTradeNo`. */
export interface CloseOrderByOutTradeNoArguments extends CloseOrderByOutTradeNoRequest {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
}

/** Arguments of `reverseLegacyOrderByOutTradeNo`. */
export interface ReverseLegacyOrderByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 微信商户号. */
  mchid?: string | undefined
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface Amount {
  /** 总金额. In the smallest unit of the currency. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface Certificate {
  /** 证书序列号. */
  serial_no: string
  /** 证书启用时间. RFC 3339. */
  effective_time: string
  /** 证书信息. */
  encrypt_certificate: EncryptedCertificate
  /** 证书弃用时间. RFC 3339. */
  expire_time: string
}

export interface CloseOrderByOutTradeNoRequest {
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface CloseOrderByTransactionIdRequest {
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface CreateRefundAmount {
  /** 退款币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 原订单金额. In the smallest unit of the currency. */
  total: number
}

export interface CreateRefundRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 订单金额. */
  amount?: CreateRefundAmount | undefined
  /** 退款通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 退款原因. */
  reason?: string | undefined
  /** 退款资金来源. */
  source?: string | undefined
}

export interface CreateRefundResponse {
  /** 微信支付退款订单号. */
  id: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款创建时间. RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: CreatedRefundAmount
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string
  /** 退款状态. */
  status?: string
  /** 退款渠道. */
  channel?: string
  /** 优惠退款详情. */
  detail?: RefundDetail
  /** 退款资金来源. */
  fund_source?: string
  /** 优惠退款信息. */
  promotion_detail?: RefundPromotion[]
  /** 退款入账账户. */
  recv_account?: string
  /** 退款成功时间. RFC 3339. */
  success_time?: string
}

export interface CreatedRefundAmount {
  /** 退款币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 汇率. */
  exchange_rate: RefundExchangeRate
  /** 支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户退款金额. In the smallest unit of the currency. */
  payer_refund: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total?: number
  /** 原订单金额. In the smallest unit of the currency. */
  total?: number
}

export interface DownloadCertificatesResponse {
  /** 平台证书列表. */
  data: Certificate[]
}

export interface EncryptedCertificate {
  /** 加密证书的算法. */
  algorithm: string
  /** 加密证书的附加数据. */
  associated_data: string
  /** 加密后的证书内容. */
  ciphertext: string
  /** 加密证书的随机串. */
  nonce: string
}

export interface ExchangeRate {
  /** 结算方式. */
  type: string
  /** 汇率. */
  rate: number
}

export interface GetMerchantResource {
  /** 受理网络交易流水号. */
  acq_tid: string
  /** 钱包编码. */
  bank_type: string
  /** 收款码. */
  qr_cd_mp: string
}

export interface Goods {
  /** 商品编码. */
  goods_id: string
  /** 商品单价. In the smallest unit of the currency. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 微信侧商品编码. */
  wxpay_goods_id?: string | undefined
  /** 商品名称. */
  goods_name?: string | undefined
}

export interface ListRefundsAmount {
  /** 支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
}

export interface ListRefundsResponse {
  /** 微信支付交易订单号. */
  id: string
  /** 商户号. */
  mchid: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 商户原交易订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 退款单列表. */
  data: ListedRefund[]
  /** 订单金额. */
  amount: ListRefundsAmount
  /** 本次返回退款单数. */
  current_total_num: number
  /** 订单总退款次数. Of all pages. */
  total_num: number
}

export interface ListSettlementsResponse {
  /** 记录起始位置. */
  offset: number
  /** 本次返回条数. */
  limit: number
  /** 总记录条数. Of all pages. */
  total_count: number
  /** 结算信息列表. */
  data?: Settlement[]
}

export interface ListedRefund {
  /** 微信退款单号. */
  id: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款状态. */
  status: Status
  /** 退款创建时间. RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: RefundAmount
  /** 退款渠道. */
  channel?: Channel
  /** 退款资金来源. */
  fund_source?: FundSource
  /** 退款入账账户. */
  recv_account?: string
  /** 优惠退款详情. */
  refund_detail?: RefundDetail
  /** 退款成功时间. RFC 3339. */
  success_time?: string
}

export interface MicropayAmount {
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 汇率. */
  exchange_rate?: OrderExchangeRate
  /** 支付货币类型. */
  'payer _currency'?: string
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency?: string
}

export interface MicropayPayer {
  /** 授权码. */
  auth_code: string
}

export interface MicropayPromotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 活动ID. */
  activity_id?: string
  /** 优惠类型. */
  type?: MicropayPromotionType
  /** 优惠名称. */
  name?: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 单品列表. */
  goods_detail?: MicropayPromotionGoods[]
  /** 商户出资. In the smallest unit of the currency. */
  merchant_contribute_amount?: number
  /** 其他出资. In the smallest unit of the currency. */
  other_contribute_amount?: number
  /** 优惠范围. */
  scope?: Scope
  /** 微信出资. In the smallest unit of the currency. */
  wechatpay_contribute_amount?: number
}

export interface MicropayPromotionGoods {
  /** 商品编码. */
  goods_id: string
  /** 商品价格. In the smallest unit of the currency. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 商品备注. */
  goods_remark?: string
}

export interface MicropayRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: MicropayPayer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
}

export interface MicropayResponse {
  /** 微信支付订单号. */
  id: string
  /** 商户号. */
  mchid: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: MicropayAmount
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type: string
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: string
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. */
  sub_appid?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 优惠功能. */
  detail?: MicropayPromotion[]
  /** 支付者. */
  payer?: Payer
  /** 优惠信息. */
  promotion_detail?: Promotion[]
}

export interface Order {
  /** 微信支付订单号. */
  id: string
  /** 商户号. */
  mchid: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: OrderAmount
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type: string
  /** 支付者. */
  payer: Payer
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: string
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: TradeType
  /** 子商户APPID. */
  sub_appid?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 优惠功能. */
  promotion_detail?: OrderPromotion[]
}

export interface OrderAmount {
  /** 订单标价币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 汇率信息. */
  exchange_rate?: OrderExchangeRate
}

export interface OrderDetail {
  /** 商品小票ID. */
  receipt_id?: string | undefined
  /** 订单原价. */
  cost_price?: number | undefined
  /** 单品列表. */
  goods_detail?: Goods[] | undefined
}

export interface OrderExchangeRate {
  /** 汇率类型. */
  type?: OrderExchangeRateType
  /** 汇率值. */
  rate?: number
}

export interface OrderPromotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 活动ID. */
  activity_id?: string
  /** 优惠类型. */
  type?: OrderPromotionType
  /** 优惠名称. */
  name?: string
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. In the smallest unit of the currency. */
  merchant_contribute_amount?: number
  /** 其他出资. In the smallest unit of the currency. */
  other_contribute_amount?: number
  /** 优惠券退款金额. In the smallest unit of the currency. */
  refund_amount?: number
  /** 优惠范围. */
  scope?: string
  /** 微信出资. In the smallest unit of the currency. */
  wechatpay_contribute_amount?: number
  /** 微信出资. In the smallest unit of the currency. */
  wxpay_contribute_amount?: number
}

export interface Payer {
  /** 用户标识. */
  openid?: string | undefined
  /** 用户标识. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** 用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface PrepayAppRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayH5Request {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 场景信息. */
  scene_info: PrepayH5Scene
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayH5Response {
  /** 支付跳转链接. */
  mweb_url: string
}

export interface PrepayH5Scene {
  /** 用户终端IP. IPv4 or IPv6. */
  payer_client_ip: string
  /** 商户门店信息. */
  store_info: Store
  /** 商户端设备号. */
  device_id?: string | undefined
  /** 操作员ID. */
  operator_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
}

export interface PrepayJsapiRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayNativeRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayNativeResponse {
  /** 二维码链接. */
  code_url: string
}

export interface PrepayResponse {
  /** 预支付交易会话标识. */
  prepay_id: string
}

export interface Promotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 活动ID. */
  activity_id?: string
  /** 优惠类型. */
  type?: string
  /** 优惠名称. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. In the smallest unit of the currency. */
  merchant_contribute_amount?: number
  /** 其他出资. In the smallest unit of the currency. */
  other_contribute_amount?: number
  /** 优惠券退款金额. In the smallest unit of the currency. */
  refund_amount?: number
  /** 优惠范围. */
  scope?: string
  /** 微信出资. In the smallest unit of the currency. */
  wechatpay_contribute_amount?: number
}

export interface PromotionGoods {
  /** 商品编码. */
  goods_id: string
  /** 商品优惠金额. In the smallest unit of the currency. */
  discount_amount: number
  /** 商品单价. In the smallest unit of the currency. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 商品备注. */
  goods_remark?: string
}

export interface PushOrderResource {
  /** 用户标识. */
  openid: string
  /** 受理网络交易流水号. */
  acq_tid: string
  /** 订单金额信息. */
  amount: Amount
  /** 钱包编码. */
  bank_type: string
}

export interface RechargeRefundBalance {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 账户可用余额. In the smallest unit of the currency. */
  remaining_amount: number
}

export interface Refund {
  /** 微信支付退款订单号. */
  id: string
  /** 微信支付交易订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户原交易订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款状态. */
  status: Status
  /** 退款创建时间. RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: RefundAmount
  /** 退款渠道. */
  channel?: Channel
  /** 优惠退款详情. */
  detail?: RefundDetail
  /** 退款资金来源. */
  fund_source?: FundSource
  /** 优惠退款信息. */
  promotion_detail?: RefundPromotion[]
  /** 退款入账账户. */
  recv_account?: string
  /** 退款成功时间. RFC 3339. */
  success_time?: string
}

export interface RefundAmount {
  /** 汇率. */
  exchange_rate: RefundExchangeRate
  /** 支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户退款金额. In the smallest unit of the currency. */
  payer_refund: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total?: number
  /** 原订单金额. In the smallest unit of the currency. */
  total?: number
}

export interface RefundDetail {
  /** 券ID. */
  promotion_id: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 优惠类型. */
  type?: RefundDetailType
  /** 优惠券面额. In the smallest unit of the currency. */
  amount?: number
  /** 优惠券退款额. */
  refund_amount?: number
  /** 优惠范围. */
  scope?: Scope
}

export interface RefundExchangeRate {
  /** 汇率类型. */
  type?: RefundExchangeRateType
  /** 汇率值. */
  rate?: number
}

export interface RefundMerchantResource {
  /** 微信商户号. */
  mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 微信支付退款号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款金额信息. */
  amount: RefundResourceAmount
  /** 退款入账账户. */
  recv_account: string
  /** 退款状态. */
  refund_status: string
  /** 退款资金来源. */
  fund_source?: string
  /** 退款成功时间. RFC 3339. */
  success_time?: string
}

export interface RefundPartnerResource {
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 微信支付退款号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款金额信息. */
  amount: RefundResourceAmount
  /** 退款入账账户. */
  recv_account: string
  /** 退款状态. */
  refund_status: string
  /** 退款资金来源. */
  fund_source?: string
  /** 退款成功时间. RFC 3339. */
  success_time?: string
}

export interface RefundPromotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 优惠类型. */
  type?: string
  /** 优惠名称. */
  name?: string
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 优惠券退款金额. In the smallest unit of the currency. */
  refund_amount?: number
  /** 优惠范围. */
  scope?: string
}

export interface RefundResourceAmount {
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户退款金额. In the smallest unit of the currency. */
  payer_refund: number
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 退款币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 汇率信息. */
  exchange_rate?: ExchangeRate
  /** 原订单金额. In the smallest unit of the currency. */
  total?: number
}

export interface ReverseOrderByOutTradeNoRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface ReverseOrderByTransactionIdRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface Scene {
  /** 商户端设备号. */
  device_id?: string | undefined
  /** 操作员ID. */
  operator_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
  /** 用户终端IP. IPv4 or IPv6. */
  payer_client_ip?: string | undefined
  /** 商户门店信息. */
  store_info?: Store | undefined
}

export interface Settlement {
  /** 付款批次号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 金额. */
  amount: SettlementAmount
  /** 结算日期. */
  settlement_date: string
  /** 交易结束日期. */
  trade_end_date: string
  /** 交易开始日期. */
  trade_start_date: string
  /** 分账业务金额. */
  split_amount?: SplitAmount
  /** 钱包主体. */
  wallet_region?: WalletRegion
}

export interface SettlementAmount {
  /** 结算币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 手续费金额. In the smallest unit of the currency. */
  fee: number
  /** 支付净额. */
  net: number
  /** 支付金额. In the smallest unit of the currency. */
  pay: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 已结算金额. In the smallest unit of the currency. */
  settled: number
  /** 未结算金额. In the smallest unit of the currency. */
  unsettle: number
}

export interface SplitAmount {
  /** 结算币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 支付金额. In the smallest unit of the currency. */
  pay: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 已结算金额. In the smallest unit of the currency. */
  settled: number
  /** 未结算金额. In the smallest unit of the currency. */
  unsettle: number
}

export interface Store {
  /** 名称. */
  name: string
  /** 详细地址. */
  address: string
  /** 编号. */
  id?: string | undefined
  /** 商家自定义编码. */
  out_id?: string | undefined
  /** 地区编码. */
  area_code?: string | undefined
}

export interface TransactionSuccessMerchantResource {
  /** 微信支付订单号. */
  id: string
  /** 微信商户号. */
  mchid: string
  /** 微信AppId. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 金额信息. */
  amount: TransactionSuccessResourceAmount
  /** 支付者信息. */
  payer: TransactionSuccessMerchantResourcePayer
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: string
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 优惠信息. */
  promotion_detail?: Promotion[]
}

export interface TransactionSuccessMerchantResourcePayer {
  /** 用户唯一标识. */
  openid: string
}

export interface TransactionSuccessPartnerResource {
  /** 微信支付订单号. */
  id: string
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 金额信息. */
  amount: TransactionSuccessResourceAmount
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: string
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: string
  /** 子商户AppId. */
  sub_appid?: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 支付者信息. */
  payer?: TransactionSuccessPartnerResourcePayer
  /** 优惠信息. */
  promotion_detail?: Promotion[]
}

export interface TransactionSuccessPartnerResourcePayer {
  /** 用户在服务商下唯一标识. */
  sp_openid?: string
  /** 用户在子商户下唯一标识. */
  sub_openid?: string
}

export interface TransactionSuccessResourceAmount {
  /** 总金额. In the smallest unit of the currency. */
  total: number
  /** 币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 汇率信息. */
  exchange_rate?: ExchangeRate
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency?: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total?: number
}

/** 退款渠道 */
export type Channel =
  | 'ORIGINAL'
  | 'BALANCE'
  | 'OTHER_BALANCE'
  | 'OTHER_BANKCARD'
  | (string & {})

/** 退款资金来源 */
export type FundSource =
  | 'REFUND_SOURCE_UNSETTLED_FUNDS'
  | 'REFUND_SOURCE_REchARGE_FUNDS'
  | (string & {})

/** 优惠类型 */
export type MicropayPromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 汇率类型 */
export type OrderExchangeRateType =
  | 'SETTLEMENT_RATE'
  | (string & {})

/** 优惠类型 */
export type OrderPromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 优惠类型 */
export type RefundDetailType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 汇率类型 */
export type RefundExchangeRateType =
  | 'USERPAYMENT_RATE'
  | 'SETTLEMENT_RATE'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'GLOBAL'
  | 'SINGLE'
  | (string & {})

/** 结算状态 */
export type SettleState =
  | 'SETTLED'
  | 'UNSETTLE'
  | (string & {})

/** 退款状态 */
export type Status =
  | 'SUCCESS'
  | 'REFUNDCLOSE'
  | 'PROCESSING'
  | 'ABNORMAL'
  | (string & {})

/** 交易类型 */
export type TradeType =
  | 'JSAPI'
  | 'NATIVE'
  | 'APP'
  | 'MWEB'
  | 'MICROPAY'
  | (string & {})

/** 钱包主体 */
export type WalletRegion =
  | 'CHINA_MAINLAND'
  | 'CHINA_HONGKONG'
  | (string & {})
