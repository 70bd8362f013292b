// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments abroad (跨境付款). */
export interface FundsToOverseaService {
  /**
   * Get the address of the bill of foreign exchange bought for a day (获取购付汇账单文件下载链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  getBillDownloadUrl(args: GetBillDownloadUrlArguments, options?: sdk.CallOptions): sdk.Call<GetBillDownloadUrlResponse>
  /**
   * Send the money of a payment abroad (申请资金出境).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
   */
  createOrder(args: CreateOrderRequest, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Query a payment abroad (查询出境结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
   */
  getOrder(args: GetOrderArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Bring money of a payment abroad back (申请资金出境退回).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  createReturnOrder(args: CreateReturnOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateReturnOrderResponse>
  /**
   * Query the return of a payment abroad by `out_return_no` (查询出境退回结果（通过商户出境退回单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
   */
  getReturnOrder(args: GetReturnOrderArguments, options?: sdk.CallOptions): sdk.Call<GetReturnOrderResponse>
  /**
   * Get the amount of a payment that may still go abroad (查询订单剩余可出境余额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
   */
  getAvailableAbroadAmount(args: GetAvailableAbroadAmountArguments, options?: sdk.CallOptions): sdk.Call<GetAvailableAbroadAmountResponse>
}

/** Arguments of `getBillDownloadUrl`. */
export interface GetBillDownloadUrlArguments {
  /** 账单日期. At most 10 characters, YYYY-MM-DD. */
  bill_date: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 20 characters. */
  sub_mchid?: string | undefined
}

/** Arguments of `getOrder`. */
export interface GetOrderArguments {
  /** 商户出境单号. At most 64 characters. */
  out_order_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. At most 64 characters. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id: string
}

/** Arguments of `getReturnOrder`. */
export interface GetReturnOrderArguments {
  /** 商户出境单号. The merchant's own number of the return. */
  out_return_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getAvailableAbroadAmount`. */
export interface GetAvailableAbroadAmountArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

export interface CreateOrderRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 64 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id: string
  /** 商户出境单号. At most 64 characters. */
  out_order_id: string
  /** 出境金额. In fen. */
  amount: number
  /** 境外收款币种. At most 20 characters. */
  foreign_currency: string
  /** 收款人信息. */
  payee_info: Payee
  /** 卖家信息. */
  seller_info: Seller
  /** 物流信息. */
  express_info?: Express | undefined
  /** 商品信息. */
  goods_info?: Goods[] | undefined
  /** 预售信息. */
  presale_info?: Presale | undefined
}

export interface CreateReturnOrderRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户出境单号. */
  out_order_id: string
  /** 商户出境退回单号. The merchant's own number of the return. */
  out_return_no: string
  /** 退回金额. In fen. */
  amount: number
  /** 退回凭证补充信息. */
  supplement_info: string
  /** 微信退款单号. WeChat Pay's number of the refund. */
  refund_id?: string | undefined
}

export interface CreateReturnOrderResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 微信退款单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 商户出境单号. */
  out_order_id: string
  /** 商户出境退回单号. The merchant's own number of the return. */
  out_return_no: string
  /** 微信出境退回单号. */
  return_id: string
  /** 退回金额. In fen. */
  amount: number
  /** 出境退回状态. */
  state: State
  /** 失败原因. Set when it failed. */
  fail_reason?: CreateReturnOrderResponseFailReason
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 退回凭证补充信息. */
  supplement_info?: string
}

export interface Express {
  /** 物流单号. At most 256 characters. */
  courier_number: string
  /** 物流商名称. At most 256 characters. */
  express_company_name: string
}

export interface GetAvailableAbroadAmountResponse {
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 订单剩余可出境金额. In fen. */
  available_abroad_amount: number
}

export interface GetBillDownloadUrlResponse {
  /** 下载地址. At most 2048 characters. */
  download_url: string
  /** 哈希类型. */
  hash_type: HashType
  /** 哈希值. Of the file, after decompression. At most 1024 characters. */
  hash_value: string
}

export interface GetReturnOrderResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 微信退款单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 商户出境单号. */
  out_order_id: string
  /** 商户出境退回单号. The merchant's own number of the return. */
  out_return_no: string
  /** 微信出境退回单号. */
  return_id: string
  /** 退回金额. In fen. */
  amount: number
  /** 出境退回状态. */
  state: State
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface Goods {
  /** 商品类目. At most 32 characters. */
  goods_category: string
  /** 商品名称. At most 128 characters. */
  goods_name: string
  /** 商品数量. */
  goods_quantity: number
  /** 商品单价. In fen. */
  goods_unit_price: number
}

export interface Order {
  /** 二级商户号. At most 64 characters. */
  sub_mchid: string
  /** 微信出境单号. At most 128 characters. */
  order_id: string
  /** 商户出境单号. At most 64 characters. */
  out_order_id: string
  /** 请求出境人民币金额. In fen. */
  amount: number
  /** 外币币种. At most 20 characters. */
  foreign_currency: string
  /** 出境结果. At most 128 characters. */
  result: Result
  /** 手续费承担商户号. At most 64 characters. */
  charge_mchid?: string
  /** 手续费承担账户. */
  charge_account_type?: ChargeAccountType
  /** 真实出境人民币金额. In fen. */
  departure_amount?: number
  /** 预计购汇时间. At most 64 characters, RFC 3339. */
  estimate_exchange_rate_time?: string
  /** 购汇时间. At most 64 characters, RFC 3339. */
  exchange_rate_time?: string
  /** 出境失败的原因. Set when it failed. At most 128 characters. */
  fail_reason?: OrderFailReason
  /** 手续费人民币金额. In fen. */
  fee?: number
  /** 真实出境外币金额. In fen. */
  foreign_amount?: number
  /** 汇率. */
  rate?: number
}

export interface Payee {
  /** 收款人识别号. At most 128 characters. */
  payee_id: string
}

export interface Presale {
  /** 订单类型. */
  type: Type
  /** 预售订单总金额. In fen. */
  total_amount: number
  /** 关联尾款订单号. At most 64 characters. */
  balance_transaction_id?: string | undefined
  /** 关联定金订单号. At most 64 characters. */
  deposit_transaction_id?: string | undefined
}

export interface Seller {
  /** 卖家ID. At most 128 characters. */
  seller_id: string
  /** 境外卖家经营主体名称. At most 256 characters. */
  oversea_business_name: string
  /** 境外卖家店铺名称. At most 256 characters. */
  oversea_shop_name: string
}

/** 手续费承担账户 */
export type ChargeAccountType =
  | 'BASIC'
  | 'FEES'
  | (string & {})

/** 失败原因 */
export type CreateReturnOrderResponseFailReason =
  | 'RETURN_AMOUNT_NOT_ENOUGH'
  | (string & {})

/** 哈希类型 */
export type HashType =
  | 'SHA1'
  | (string & {})

/** 出境失败的原因 */
export type OrderFailReason =
  | 'MCHID_FROZEN'
  | 'DEAL_TIMEOUT'
  | 'TRADE_SUIT'
  | 'DEPARTURE_AMOUNT_NO_ENOUGH'
  | 'BASIC_AMOUNT_NO_ENOUGH'
  | 'PAYMENT_NOT_SUPPORT_DEPARTURE'
  | 'OUT_ORDER_ID_DUPLICATE'
  | 'RISK_CONTROL'
  | 'SYSTEM_ERROR'
  | 'FEE_ACCOUNT_NOT_OPEN'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'GOODS_INFO_ILLEGAL'
  | 'FOREIGN_CURRENCY_NOT_SUPPORT'
  | 'PAYEE_INFO_ILLEGAL'
  | 'PRESALE_INFO_ILLEGAL'
  | (string & {})

/** 出境结果 */
export type Result =
  | 'ACCEPT'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 出境退回状态 */
export type State =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAILED'
  | (string & {})

/** 订单类型 */
export type Type =
  | 'DEPOSIT'
  | 'BALANCE'
  | (string & {})
