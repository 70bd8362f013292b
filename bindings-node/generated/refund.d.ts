// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Refunds (退款). */
export interface RefundService {
  /**
   * Refund an order, in full or in part (申请退款).
   *
   * Name the order by `transaction_id` or `out_trade_no`. An answer means that the refund was accepted: its result comes as a notification and from `getRefund`. An order can be refunded for a year, at most 50 times.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
   */
  createRefund(args: CreateRefundRequest, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Get a refund by the merchant's own number (查询单笔退款（通过商户退款单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556587
   */
  getRefund(args: GetRefundArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Send a refund whose status is `ABNORMAL` to another account (发起异常退款).
   *
   * Either a bank card of the user, or the merchant's own account.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   */
  createAbnormalRefund(args: CreateAbnormalRefundArguments, options?: sdk.CallOptions): sdk.Call<CreateAbnormalRefundResponse>
}

/** Arguments of `getRefund`. */
export interface GetRefundArguments {
  /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `createAbnormalRefund`. */
export interface CreateAbnormalRefundArguments extends CreateAbnormalRefundRequest {
  /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
}

/** Amounts in fen. */
export interface AbnormalRefundAmount {
  /** 订单金额. The total of the order, in fen. */
  total: number
  /** 退款金额. What is refunded, in fen. */
  refund: number
  /** 退款出资账户及金额. The accounts that paid. */
  from?: AbnormalRefundFundSource[]
  /** 用户实际支付金额. What the user paid, in fen. */
  payer_total: number
  /** 用户退款金额. What the user gets back without coupons, in fen. */
  payer_refund: number
  /** 应结退款金额. What is refunded without coupons that are not prepaid, in fen. */
  settlement_refund?: number
  /** 应结订单金额. The total without coupons that are not prepaid, in fen. */
  settlement_total?: number
  /** 优惠退款金额. What is refunded to the coupons, in fen. */
  discount_refund?: number
  /** 退款币种. `CNY`, always. At most 16 characters. */
  currency?: Currency
  /** 手续费退款金额. The part of the fee that is refunded, in fen. */
  refund_fee?: number
}

export interface AbnormalRefundFundSource {
  /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. At most 32 characters. */
  account: Account
  /** 出资金额. In fen. */
  amount: number
}

export interface AbnormalRefundPromotion {
  /** 券ID. At most 32 characters. */
  promotion_id: string
  /** 优惠范围. At most 32 characters. */
  scope: Scope
  /** 优惠类型. At most 32 characters. */
  type: AbnormalRefundPromotionType
  /** 代金券面额. The value of the coupon in fen. */
  amount: number
  /** 优惠退款金额. What is refunded to the coupon, in fen. */
  refund_amount: number
  /** 退款商品. */
  goods_detail?: Goods[]
}

/** Amounts in fen. */
export interface Amount {
  /** 原订单金额. The total of the order, in fen. */
  total: number
  /** 退款金额. What is refunded, in fen. */
  refund: number
  /** 退款出资账户及金额. The accounts that paid. */
  from?: FundSource[]
  /** 用户实际支付金额. What the user paid, in fen. */
  payer_total: number
  /** 用户退款金额. What the user gets back without coupons, in fen. */
  payer_refund: number
  /** 应结退款金额. What is refunded without coupons that are not prepaid, in fen. */
  settlement_refund?: number
  /** 应结订单金额. The total without coupons that are not prepaid, in fen. */
  settlement_total?: number
  /** 优惠退款金额. What is refunded to the coupons, in fen. */
  discount_refund?: number
  /** 退款币种. `CNY`, always. At most 16 characters. */
  currency?: Currency
  /** 手续费退款金额. The part of the fee that is refunded, in fen. */
  refund_fee?: number
}

export interface CreateAbnormalRefundRequest {
  /** 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 异常退款处理方式. `USER_BANK_CARD` needs the user's bank, account and name. */
  type: CreateAbnormalRefundRequestType
  /** 开户银行. Needed with `USER_BANK_CARD`. At most 16 characters. */
  bank_type?: BankType | undefined
  /** 收款银行卡号. Needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
  bank_account?: string | undefined
  /** 收款用户姓名. Of the account's owner; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
  real_name?: string | undefined
}

export interface CreateAbnormalRefundResponse {
  /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. */
  channel: Channel
  /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
  user_received_account: string
  /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 退款创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 退款状态. */
  status: Status
  /** 资金账户. */
  funds_account: CreateAbnormalRefundResponseFundsAccount
  /** 金额信息. */
  amount: AbnormalRefundAmount
  /** 优惠退款详情. */
  promotion_detail?: AbnormalRefundPromotion[]
}

export interface CreateRefundAmount {
  /** 退款金额. What is refunded, in fen. */
  refund: number
  /** 退款出资账户及金额. The accounts that pay, where the merchant chooses them; their amounts add up to `refund`. */
  from?: FundSource[] | undefined
  /** 原订单金额. The total of the order, in fen. */
  total: number
  /** 退款币种. `CNY`, always. At most 16 characters. */
  currency?: Currency | undefined
  /** 手续费退款金额. The part of the fee that is refunded, in fen. Known from the community. */
  refund_fee?: number | undefined
}

export interface CreateRefundRequest {
  /** 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the order; either this or `out_trade_no`. At most 32 characters. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters. */
  out_trade_no?: string | undefined
  /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 退款原因. Shown to the user. At most 80 characters. */
  reason?: string | undefined
  /** 退款结果回调url. An https address without query that the result is sent to. At most 256 characters. */
  notify_url?: string | undefined
  /** 退款资金来源. Where the money comes from: the balance (`AVAILABLE`) or what is not settled yet. */
  funds_account?: CreateRefundRequestFundsAccount | undefined
  /** 金额信息. */
  amount: CreateRefundAmount
  /** 退款商品. The goods that come back; needed for refunds in part of orders with coupons for single goods. */
  goods_detail?: Goods[] | undefined
}

export interface FundSource {
  /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. */
  account: Account
  /** 出资金额. In fen. */
  amount: number
}

export interface Goods {
  /** 商户侧商品编码. The merchant's own number of the goods. At most 32 characters. */
  merchant_goods_id?: string | undefined
  /** 微信侧商品编码. At most 32 characters. */
  wechatpay_goods_id?: string | undefined
  /** 商品名称. At most 256 characters. */
  goods_name?: string | undefined
  /** 商品单价. Of one piece, in fen. */
  unit_price: number
  /** 商品退款金额. In fen. */
  refund_amount: number
  /** 商品退货数量. */
  refund_quantity: number
}

export interface Promotion {
  /** 券ID. */
  promotion_id?: string
  /** 优惠范围. */
  scope?: Scope
  /** 优惠类型. */
  type?: PromotionType
  /** 优惠券面额. The value of the coupon in fen. */
  amount?: number
  /** 优惠退款金额. What is refunded to the coupon, in fen. */
  refund_amount?: number
  /** 商品列表. */
  goods_detail?: PromotionGoods[]
}

export interface PromotionGoods {
  /** 商户侧商品编码. The merchant's own number of the goods. */
  merchant_goods_id?: string
  /** 微信侧商品编码. */
  wechatpay_goods_id?: string
  /** 商品名称. */
  goods_name?: string
  /** 商品单价. Of one piece, in fen. */
  unit_price?: number
  /** 商品退款金额. In fen. */
  refund_amount?: number
  /** 商品退货数量. */
  refund_quantity?: number
}

export interface Refund {
  /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. */
  channel: Channel
  /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
  user_received_account: string
  /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 退款创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 退款状态. */
  status: Status
  /** 资金账户. */
  funds_account?: RefundFundsAccount
  /** 金额信息. */
  amount: Amount
  /** 优惠退款详情. */
  promotion_detail?: RefundPromotion[]
}

export interface RefundMerchantResource {
  /** 商户号. At most 32 characters. */
  mchid: string
  /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 退款状态. At most 32 characters. */
  refund_status: RefundStatus
  /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
  user_received_account: string
  /** 金额信息. */
  amount: Amount
  /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. Known from the community. */
  channel?: Channel
  /** 退款创建时间. RFC 3339. Known from the community. */
  create_time?: string
  /** 资金账户. Known from the community. */
  funds_account?: RefundMerchantResourceFundsAccount
  /** 优惠退款信息. Known from the community. */
  promotion_detail?: Promotion[]
}

export interface RefundPartnerResource {
  /** 服务商商户号. At most 32 characters. */
  sp_mchid: string
  /** 子商户号. The sub-merchant that was paid. At most 32 characters. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 退款状态. At most 32 characters. */
  refund_status: RefundStatus
  /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
  user_received_account: string
  /** 金额信息. */
  amount: AbnormalRefundAmount
  /** 个人收款方受理授权ID. Known from the community. */
  individual_auth_id?: string
}

export interface RefundPromotion {
  /** 券ID. At most 32 characters. */
  promotion_id: string
  /** 优惠范围. */
  scope: Scope
  /** 优惠类型. */
  type: RefundPromotionType
  /** 代金券面额. The value of the coupon in fen. */
  amount: number
  /** 优惠退款金额. What is refunded to the coupon, in fen. */
  refund_amount: number
  /** 退款商品. */
  goods_detail?: Goods[]
}

/** 优惠类型 */
export type AbnormalRefundPromotionType =
  | 'CASH'
  | 'NOCASH'
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 出资账户类型 */
export type Account =
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | (string & {})

/** 开户银行 */
export type BankType =
  | 'CMB_DEBIT'
  | 'COMM_DEBIT'
  | 'ABC_DEBIT'
  | 'CCB_DEBIT'
  | 'ICBC_DEBIT'
  | 'BOC_DEBIT'
  | 'PAB_DEBIT'
  | 'SPDB_DEBIT'
  | 'CITIC_DEBIT'
  | 'CEB_DEBIT'
  | 'CMBC_DEBIT'
  | 'CIB_DEBIT'
  | 'GDB_DEBIT'
  | 'PSBC_DEBIT'
  | 'NBCB_DEBIT'
  | (string & {})

/** 退款渠道 */
export type Channel =
  | 'ORIGINAL'
  | 'BALANCE'
  | 'OTHER_BALANCE'
  | 'OTHER_BANKCARD'
  | (string & {})

/** 异常退款处理方式 */
export type CreateAbnormalRefundRequestType =
  | 'USER_BANK_CARD'
  | 'MERCHANT_BANK_CARD'
  | (string & {})

/** 资金账户 */
export type CreateAbnormalRefundResponseFundsAccount =
  | 'UNSETTLED'
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | 'OPERATION'
  | 'BASIC'
  | 'ECNY_BASIC'
  | (string & {})

/** 退款资金来源 */
export type CreateRefundRequestFundsAccount =
  | 'AVAILABLE'
  | 'UNSETTLED'
  | (string & {})

/** 退款币种 */
export type Currency =
  | 'CNY'
  | (string & {})

/** 优惠类型 */
export type PromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 资金账户 */
export type RefundFundsAccount =
  | 'UNSETTLED'
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | 'OPERATION'
  | 'BASIC'
  | 'ECNY_BASIC'
  | (string & {})

/** 资金账户 */
export type RefundMerchantResourceFundsAccount =
  | 'UNSETTLED'
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | 'OPERATION'
  | 'BASIC'
  | 'ECNY_BASIC'
  | (string & {})

/** 优惠类型 */
export type RefundPromotionType =
  | 'CASH'
  | 'NOCASH'
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 退款状态 */
export type RefundStatus =
  | 'SUCCESS'
  | 'CLOSED'
  | 'PROCESSING'
  | 'ABNORMAL'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'GLOBAL'
  | 'SINGLE'
  | (string & {})

/** 退款状态 */
export type Status =
  | 'SUCCESS'
  | 'CLOSED'
  | 'PROCESSING'
  | 'ABNORMAL'
  | (string & {})
