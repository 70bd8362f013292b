// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Refund (退款). */
export interface RefundService {
  /**
   * Create refund (申请退款).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
   */
  createRefund(args: CreateRefundRequest, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Get refund (查询单笔退款（通过商户退款单号）).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556587
   */
  getRefund(args: GetRefundArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Create abnormal refund (发起异常退款).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   */
  createAbnormalRefund(args: CreateAbnormalRefundArguments, options?: sdk.CallOptions): sdk.Call<CreateAbnormalRefundResponse>
}

/** Arguments of `getRefund`. */
export interface GetRefundArguments {
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `createAbnormalRefund`. */
export interface CreateAbnormalRefundArguments extends CreateAbnormalRefundRequest {
  /** 微信支付退款单号. At most 32 characters. */
  refund_id: string
}

export interface AbnormalRefundAmount {
  /** 用户退款金额. */
  payer_refund: number
  /** 用户实际支付金额. */
  payer_total: number
  /** 退款金额. */
  refund: number
  /** 订单金额. */
  total: number
  /** 退款币种. At most 16 characters. */
  currency?: Currency
  /** 优惠退款金额. */
  discount_refund?: number
  /** 手续费退款金额. */
  refund_fee?: number
  /** 应结退款金额. */
  settlement_refund?: number
  /** 应结订单金额. */
  settlement_total?: number
}

export interface AbnormalRefundPromotion {
  /** 券ID. At most 32 characters. */
  promotion_id: string
  /** 代金券面额. */
  amount: number
  /** 优惠退款金额. */
  refund_amount: number
  /** 优惠范围. At most 32 characters. */
  scope: Scope
  /** 优惠类型. At most 32 characters. */
  type: AbnormalRefundPromotionType
  /** 退款商品. */
  goods_detail?: Goods[]
}

export interface Amount {
  /** 用户退款金额. */
  payer_refund: number
  /** 用户实际支付金额. */
  payer_total: number
  /** 退款金额. */
  refund: number
  /** 原订单金额. */
  total: number
  /** 退款币种. At most 16 characters. */
  currency?: Currency
  /** 优惠退款金额. */
  discount_refund?: number
  /** 手续费退款金额. */
  refund_fee?: number
  /** 应结退款金额. */
  settlement_refund?: number
  /** 应结订单金额. */
  settlement_total?: number
}

export interface CreateAbnormalRefundRequest {
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 异常退款处理方式. */
  type: CreateAbnormalRefundRequestType
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 收款银行卡号. At most 1024 characters, encrypted on the wire. */
  bank_account?: string | undefined
  /** 开户银行. At most 16 characters. */
  bank_type?: BankType | undefined
  /** 收款用户姓名. At most 1024 characters, encrypted on the wire. */
  real_name?: string | undefined
}

export interface CreateAbnormalRefundResponse {
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 商户订单号. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款单号. At most 32 characters. */
  refund_id: string
  /** 微信支付订单号. At most 32 characters. */
  transaction_id: string
  /** 金额信息. */
  amount: AbnormalRefundAmount
  /** 退款渠道. */
  channel: Channel
  /** 退款创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 资金账户. */
  funds_account: CreateAbnormalRefundResponseFundsAccount
  /** 退款状态. */
  status: Status
  /** 退款入账账户. At most 64 characters. */
  user_received_account: string
  /** 优惠退款详情. */
  promotion_detail?: AbnormalRefundPromotion[]
  /** 退款成功时间. At most 64 characters, RFC 3339. */
  success_time?: string
}

export interface CreateRefundAmount {
  /** 退款金额. */
  refund: number
  /** 原订单金额. */
  total: number
  /** 退款币种. At most 16 characters. */
  currency?: Currency | undefined
  /** 手续费退款金额. Known from the community. */
  refund_fee?: number | undefined
}

export interface CreateRefundRequest {
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 金额信息. */
  amount: CreateRefundAmount
  /** 商户订单号. At most 32 characters. */
  out_trade_no?: string | undefined
  /** 子商户号. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 微信支付订单号. At most 32 characters. */
  transaction_id?: string | undefined
  /** 退款资金来源. */
  funds_account?: CreateRefundRequestFundsAccount | undefined
  /** 退款商品. */
  goods_detail?: Goods[] | undefined
  /** 退款结果回调url. At most 256 characters. */
  notify_url?: string | undefined
  /** 退款原因. At most 80 characters. */
  reason?: string | undefined
}

export interface Goods {
  /** 商品退款金额. */
  refund_amount: number
  /** 商品退货数量. */
  refund_quantity: number
  /** 商品单价. */
  unit_price: number
  /** 商户侧商品编码. At most 32 characters. */
  merchant_goods_id?: string | undefined
  /** 微信侧商品编码. At most 32 characters. */
  wechatpay_goods_id?: string | undefined
  /** 商品名称. At most 256 characters. */
  goods_name?: string | undefined
}

export interface Promotion {
  /** 券ID. */
  promotion_id?: string
  /** 优惠券面额. */
  amount?: number
  /** 商品列表. */
  goods_detail?: PromotionGoods[]
  /** 优惠退款金额. */
  refund_amount?: number
  /** 优惠范围. */
  scope?: Scope
  /** 优惠类型. */
  type?: PromotionType
}

export interface PromotionGoods {
  /** 商户侧商品编码. */
  merchant_goods_id?: string
  /** 微信侧商品编码. */
  wechatpay_goods_id?: string
  /** 商品名称. */
  goods_name?: string
  /** 商品退款金额. */
  refund_amount?: number
  /** 商品退货数量. */
  refund_quantity?: number
  /** 商品单价. */
  unit_price?: number
}

export interface Refund {
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 商户订单号. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款单号. At most 32 characters. */
  refund_id: string
  /** 微信支付订单号. At most 32 characters. */
  transaction_id: string
  /** 金额信息. */
  amount: Amount
  /** 退款渠道. */
  channel: Channel
  /** 退款创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 退款状态. */
  status: Status
  /** 退款入账账户. At most 64 characters. */
  user_received_account: string
  /** 资金账户. */
  funds_account?: RefundFundsAccount
  /** 优惠退款详情. */
  promotion_detail?: RefundPromotion[]
  /** 退款成功时间. At most 64 characters, RFC 3339. */
  success_time?: string
}

export interface RefundMerchantResource {
  /** 商户号. At most 32 characters. */
  mchid: string
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 商户订单号. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款单号. At most 32 characters. */
  refund_id: string
  /** 微信支付订单号. At most 32 characters. */
  transaction_id: string
  /** 金额信息. */
  amount: Amount
  /** 退款状态. At most 32 characters. */
  refund_status: RefundStatus
  /** 退款入账账户. At most 64 characters. */
  user_received_account: string
  /** 退款渠道. Known from the community. */
  channel?: Channel
  /** 退款创建时间. RFC 3339. Known from the community. */
  create_time?: string
  /** 资金账户. Known from the community. */
  funds_account?: RefundMerchantResourceFundsAccount
  /** 优惠退款信息. Known from the community. */
  promotion_detail?: Promotion[]
  /** 退款成功时间. At most 64 characters, RFC 3339. */
  success_time?: string
}

export interface RefundPartnerResource {
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 商户订单号. At most 32 characters. */
  out_trade_no: string
  /** 微信支付退款单号. At most 32 characters. */
  refund_id: string
  /** 服务商商户号. At most 32 characters. */
  sp_mchid: string
  /** 子商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信支付订单号. At most 32 characters. */
  transaction_id: string
  /** 金额信息. */
  amount: AbnormalRefundAmount
  /** 退款状态. At most 32 characters. */
  refund_status: RefundStatus
  /** 退款入账账户. At most 64 characters. */
  user_received_account: string
  /** 个人收款方受理授权ID. Known from the community. */
  individual_auth_id?: string
  /** 退款成功时间. At most 64 characters, RFC 3339. */
  success_time?: string
}

export interface RefundPromotion {
  /** 券ID. At most 32 characters. */
  promotion_id: string
  /** 代金券面额. */
  amount: number
  /** 优惠退款金额. */
  refund_amount: number
  /** 优惠范围. */
  scope: Scope
  /** 优惠类型. */
  type: RefundPromotionType
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

