// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: refunds (收付通退款). */
export interface EcommerceRefundService {
  /**
   * Refund an order, or a part of it (申请退款).
   *
   * Name the order by `transaction_id` or `out_trade_no`. The answer means that the refund was taken: its result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_refund_no` and the same contents. A new number is a new refund.
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476892
   */
  createRefund(args: CreateRefundRequest, options?: sdk.CallOptions): sdk.Call<CreateRefundResponse>
  /**
   * Query a refund by `out_refund_no` (查询单笔退款（按商户退款单号）).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476911
   */
  getRefundByOutRefundNo(args: GetRefundByOutRefundNoArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Query a refund by `refund_id` (查询单笔退款（按微信支付退款单号）).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476908
   */
  getRefundByRefundId(args: GetRefundByRefundIdArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Pay a refund out in another way, after it has failed (发起异常退款).
   *
   * For refunds whose status is `ABNORMAL`. It has the `out_refund_no` of the refund that failed.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015181616
   */
  createAbnormalRefund(args: CreateAbnormalRefundArguments, options?: sdk.CallOptions): sdk.Call<CreateAbnormalRefundResponse>
  /**
   * Return money that was advanced for a refund (垫付退款回补).
   *
   * Of a refund with `REFUND_SOURCE_PARTNER_ADVANCE`: the sub-merchant's balance pays the platform back. The answer may not be final: query it before calling again.
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
   */
  createReturnAdvance(args: CreateReturnAdvanceArguments, options?: sdk.CallOptions): sdk.Call<ReturnAdvance>
  /**
   * Query the return of money that was advanced for a refund (查询垫付回补结果).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476916
   */
  getReturnAdvance(args: GetReturnAdvanceArguments, options?: sdk.CallOptions): sdk.Call<ReturnAdvance>
}

/** Arguments of `getRefundByOutRefundNo`. */
export interface GetRefundByOutRefundNoArguments {
  /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
  out_refund_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
  individual_auth_id?: string | undefined
}

/** Arguments of `getRefundByRefundId`. */
export interface GetRefundByRefundIdArguments {
  /** 微信退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
  individual_auth_id?: string | undefined
}

/** Arguments of `createAbnormalRefund`. */
export interface CreateAbnormalRefundArguments extends CreateAbnormalRefundRequest {
  /** 微信退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
}

/** Arguments of `createReturnAdvance`. */
export interface CreateReturnAdvanceArguments extends CreateReturnAdvanceRequest {
  /** 微信退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
}

/** Arguments of `getReturnAdvance`. */
export interface GetReturnAdvanceArguments {
  /** 微信退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

export interface AbnormalRefundAmount {
  /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
  payer_refund: number
  /** 退款金额. In fen. */
  refund: number
  /** 垫付金额. In fen: what the platform advanced. */
  advance?: number
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: string
  /** 优惠退款金额. In fen: what goes back to coupons. */
  discount_refund?: number
  /** 退款出资账户及金额. Which accounts the money came from; several where one did not suffice. */
  from?: FundingSource[]
  /** 手续费退款金额. In fen. Known from the community. */
  refund_fee?: number
}

export interface AbnormalRefundPromotion {
  /** 优惠类型. At most 32 characters. */
  type: AbnormalRefundPromotionType
  /** 券ID. At most 32 characters. */
  promotion_id: string
  /** 优惠券面额. In fen: the value of the coupon. */
  amount: number
  /** 优惠退款金额. In fen. */
  refund_amount: number
  /** 优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods. At most 32 characters. */
  scope: Scope
  /** 商品列表. Known from the community. */
  goods_detail?: Goods[]
}

export interface CreateAbnormalRefundRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
  out_refund_no: string
  /** 异常退款处理方式. `USER_BANK_CARD`: to a bank card of the user, for which `bank_type`, `bank_account` and `real_name` are needed; `MERCHANT_BANK_CARD`: to the merchant's settlement account. */
  type: CreateAbnormalRefundRequestType
  /** 微信AppId. The platform's own app. Known from the community. */
  sp_appid?: string | undefined
  /** 子商户AppId. The sub-merchant's own app. Known from the community. */
  sub_appid?: string | undefined
  /** 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community. */
  combine_mchid?: string | undefined
  /** 还款商户订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community. */
  combine_out_trade_no?: string | undefined
  /** 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
  individual_auth_id?: string | undefined
  /** 收款银行卡号. The number of the card; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
  bank_account?: string | undefined
  /** 开户银行. The card's bank; needed with `USER_BANK_CARD`. At most 16 characters. */
  bank_type?: BankType | undefined
  /** 收款用户姓名. The name of the card's holder; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
  real_name?: string | undefined
}

export interface CreateAbnormalRefundResponse {
  /** 微信支付交易订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 商户原交易订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
  out_refund_no: string
  /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. At most 16 characters. */
  status: Status
  /** 退款创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: AbnormalRefundAmount
  /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. At most 16 characters. */
  channel?: Channel
  /** 资金账户. Where the money came from. */
  funds_account?: CreateAbnormalRefundResponseFundsAccount
  /** 营销详情. */
  promotion_detail?: AbnormalRefundPromotion[]
  /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters. */
  refund_account?: RefundAccount
  /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
  user_received_account?: string
}

export interface CreateRefundAmount {
  /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
  payer_refund: number
  /** 退款金额. In fen. */
  refund: number
  /** 垫付金额. In fen: what the platform advanced. */
  advance?: number
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: string
  /** 优惠退款金额. In fen: what goes back to coupons. */
  discount_refund?: number
  /** 退款出资账户及金额. Which accounts the money came from; several where one did not suffice. */
  from?: FundingSource[]
}

export interface CreateRefundRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 电商平台APPID. The platform's own app. At most 32 characters. */
  sp_appid: string
  /** 商户退款单号. The platform's own number of the refund: digits, letters, `_-|*@`. At most 64 characters. */
  out_refund_no: string
  /** 订单退款金额. */
  amount: RefundRequestAmount
  /** 二级商户APPID. The sub-merchant's own app. At most 32 characters. */
  sub_appid?: string | undefined
  /** 微信订单号. WeChat Pay's number of the payment; either this or `out_trade_no`. At most 32 characters. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters. */
  out_trade_no?: string | undefined
  /** 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community. */
  combine_mchid?: string | undefined
  /** 还款订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community. */
  combine_out_trade_no?: string | undefined
  /** 交易单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community. */
  combine_transaction_id?: string | undefined
  /** 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
  individual_auth_id?: string | undefined
  /** 资金账户. Where the money comes from: `AVAILABLE` the balance, `UNSETTLED` what is not settled yet. At most 32 characters. */
  funds_account?: CreateRefundRequestFundsAccount | undefined
  /** 退款结果回调url. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
  /** 退款原因. Shown to the user. At most 80 characters. */
  reason?: string | undefined
  /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, as when left out; `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advances it. At most 32 characters. */
  refund_account?: RefundAccount | undefined
}

export interface CreateRefundResponse {
  /** 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
  out_refund_no: string
  /** 退款创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: CreateRefundAmount
  /** 微信订单号. WeChat Pay's number of the payment. Known from the community. */
  transaction_id?: string
  /** 商户订单号. The merchant's own number of the order. Known from the community. */
  out_trade_no?: string
  /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. Known from the community. */
  status?: string
  /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. Known from the community. */
  channel?: string
  /** 资金账户. Where the money came from. Known from the community. */
  funds_account?: string
  /** 优惠退款详情. */
  promotion_detail?: Promotion[]
  /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters. */
  refund_account?: RefundAccount
  /** 退款成功时间. Set once the refund arrived. RFC 3339. Known from the community. */
  success_time?: string
  /** 退款入账账户. Where the user got the money, in Chinese. Known from the community. */
  user_received_account?: string
}

export interface CreateReturnAdvanceRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

export interface FundingSource {
  /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. At most 32 characters. */
  account: Account
  /** 出资金额. In fen. */
  amount: number
}

export interface Goods {
  /** 商户侧商品编码. The merchant's own number of the goods. */
  merchant_goods_id: string
  /** 商品退款金额. In fen. */
  refund_amount: number
  /** 商品退货数量. */
  refund_quantity: number
  /** 商品单价. In fen, of one piece. */
  unit_price: number
  /** 微信侧商品编码. */
  wechatpay_goods_id?: string
  /** 商品名称. */
  goods_name?: string
}

export interface Promotion {
  /** 优惠类型. At most 32 characters. */
  type: PromotionType
  /** 券ID. At most 32 characters. */
  promotion_id: string
  /** 优惠券面额. In fen: the value of the coupon. */
  amount: number
  /** 优惠退款金额. In fen. */
  refund_amount: number
  /** 优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods. At most 32 characters. */
  scope: Scope
}

export interface Refund {
  /** 微信支付交易订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 商户原交易订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
  out_refund_no: string
  /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. At most 16 characters. */
  status: Status
  /** 退款创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: RefundAmount
  /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. At most 16 characters. */
  channel?: Channel
  /** 资金账户. Where the money came from. At most 32 characters. */
  funds_account?: RefundFundsAccount
  /** 营销详情. */
  promotion_detail?: Promotion[]
  /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters. */
  refund_account?: RefundAccount
  /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
  /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
  user_received_account?: string
}

export interface RefundAmount {
  /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
  payer_refund: number
  /** 退款金额. In fen. */
  refund: number
  /** 垫付金额. In fen: what the platform advanced. */
  advance?: number
  /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: string
  /** 优惠退款金额. In fen: what goes back to coupons. */
  discount_refund?: number
  /** 退款出资账户及金额. Which accounts the money came from; several where one did not suffice. */
  from?: FundingSource[]
}

export interface RefundRequestAmount {
  /** 退款金额. In fen: of this refund. */
  refund: number
  /** 原订单金额. In fen: of the whole order. */
  total: number
  /** 退款币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
  currency?: string | undefined
}

export interface RefundResource {
  /** 服务商商户号. The partner's own merchant number. At most 32 characters. */
  sp_mchid: string
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
  out_refund_no: string
  /** 退款金额信息. */
  amount: RefundResourceAmount
  /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. At most 32 characters. */
  refund_status: RefundStatus
  /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
  user_received_account: string
  /** 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
  individual_auth_id?: string
  /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters. */
  refund_account?: RefundAccount
  /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
}

export interface RefundResourceAmount {
  /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
  payer_refund: number
  /** 用户支付金额. In fen: what the user paid in cash, without coupons. */
  payer_total: number
  /** 退款金额. In fen. */
  refund: number
  /** 原订单金额. In fen: of the whole order. */
  total: number
  /** 退款币种. ISO 4217, `CNY` for yuan. Known from the community. */
  currency?: string
  /** 优惠退款金额. In fen: what goes back to coupons. Known from the community. */
  discount_refund?: number
  /** 手续费退款金额. In fen. Known from the community. */
  refund_fee?: number
  /** 应结退款金额. In fen. Known from the community. */
  settlement_refund?: number
  /** 应结订单金额. In fen. Known from the community. */
  settlement_total?: number
}

export interface ReturnAdvance {
  /** 微信退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 微信回补单号. WeChat Pay's number of the return of the advance. At most 32 characters. */
  advance_return_id: string
  /** 入账方商户号. The platform that gets it back. At most 32 characters. */
  payee_mchid: string
  /** 出款方商户号. The merchant that returns the money. At most 32 characters. */
  payer_mchid: string
  /** 入账方账户. Which of the payee's accounts it goes to. At most 32 characters. */
  payee_account: string
  /** 出款方账户. Which of the payer's accounts it comes from. At most 32 characters. */
  payer_account: string
  /** 垫付回补结果. At most 32 characters. */
  result: string
  /** 垫付回补金额. In fen. */
  return_amount: number
  /** 垫付回补完成时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
  success_time?: string
}

/** 优惠类型 */
export type AbnormalRefundPromotionType =
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

/** 资金账户 */
export type CreateRefundRequestFundsAccount =
  | 'AVAILABLE'
  | 'UNSETTLED'
  | 'PREPAID'
  | (string & {})

/** 优惠类型 */
export type PromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 退款出资商户 */
export type RefundAccount =
  | 'REFUND_SOURCE_PARTNER_ADVANCE'
  | 'REFUND_SOURCE_SUB_MERCHANT'
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

/** 退款状态 */
export type RefundStatus =
  | 'SUCCESS'
  | 'CLOSED'
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
