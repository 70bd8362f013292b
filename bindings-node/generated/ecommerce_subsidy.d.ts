// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: subsidies of the platform (收付通补差). */
export interface EcommerceSubsidyService {
  /**
   * Subsidise an order (请求补差).
   *
   * For a paid order that was made with a `subsidy_amount`, before it is split.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
   */
  createSubsidy(args: CreateSubsidyRequest, options?: sdk.CallOptions): sdk.Call<CreateSubsidyResponse>
  /**
   * Take a subsidy back (请求补差回退).
   *
   * When the order is refunded. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
   */
  returnSubsidy(args: ReturnSubsidyRequest, options?: sdk.CallOptions): sdk.Call<ReturnSubsidyResponse>
  /**
   * Cancel a subsidy that was announced for an order (取消补差).
   *
   * For an order that was made with a `subsidy_amount` and shall have none, before it is split.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
   */
  cancelSubsidy(args: CancelSubsidyRequest, options?: sdk.CallOptions): sdk.Call<CancelSubsidyResponse>
}

export interface CancelSubsidyRequest {
  /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id: string
  /** 取消补差描述. At most 80 characters. */
  description: string
}

export interface CancelSubsidyResponse {
  /** 电商平台二级商户号. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 取消补差描述. */
  description: string
  /** 取消补差结果. */
  result: CancelSubsidyResponseResult
}

export interface CreateSubsidyRequest {
  /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id: string
  /** 补差描述. At most 80 characters. */
  description: string
  /** 补差金额. In fen: at most the `subsidy_amount` that was announced with the order. */
  amount: number
  /** 微信退款单号. WeChat Pay's number of the refund. Known from the community. */
  refund_id?: string | undefined
  /** 商户补差单号. The platform's own number of the subsidy. Without it the call is never repeated. */
  out_subsidy_no?: string | undefined
}

export interface CreateSubsidyResponse {
  /** 电商平台二级商户号. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 补差描述. */
  description: string
  /** 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters. */
  subsidy_id: string
  /** 补差单结果. */
  result: CreateSubsidyResponseResult
  /** 补差完成时间. RFC 3339. */
  success_time: string
  /** 商户补差单号. The platform's own number of the subsidy. */
  out_subsidy_no?: string
  /** 补差金额. In fen. */
  amount?: number
}

export interface FundingSource {
  /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. */
  account?: Account
  /** 出资金额. In fen. */
  amount?: number
}

export interface ReturnSubsidyRequest {
  /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id: string
  /** 补差回退描述. At most 80 characters. */
  description: string
  /** 商户补差回退单号. The platform's own number of the return. At most 64 characters. */
  out_order_no: string
  /** 补差回退金额. In fen. */
  amount: number
  /** 微信退款单号. The refund for which the subsidy is taken back. At most 64 characters. */
  refund_id?: string | undefined
  /** 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters. */
  subsidy_id?: string | undefined
}

export interface ReturnSubsidyResponse {
  /** 电商平台二级商户号. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 补差回退描述. */
  description: string
  /** 商户补差回退单号. The platform's own number of the return. */
  out_order_no: string
  /** 微信补差回退单号. WeChat Pay's number of the return. */
  subsidy_refund_id: string
  /** 补差回退金额. In fen. */
  amount: number
  /** 补差回退结果. */
  result: ReturnSubsidyResponseResult
  /** 补差回退完成时间. RFC 3339. */
  success_time: string
  /** 微信退款单号. WeChat Pay's number of the refund. */
  refund_id?: string
  /** 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters. */
  subsidy_id?: string
  /** 退款出资账户及金额. Which accounts the money came from. */
  from?: FundingSource[]
}

/** 出资账户类型 */
export type Account =
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | (string & {})

/** 取消补差结果 */
export type CancelSubsidyResponseResult =
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 补差单结果 */
export type CreateSubsidyResponseResult =
  | 'SUCCESS'
  | 'FAIL'
  | 'REFUND'
  | (string & {})

/** 补差回退结果 */
export type ReturnSubsidyResponseResult =
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})
