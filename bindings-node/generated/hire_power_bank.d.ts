// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Hiring power banks (租用充电宝). */
export interface HirePowerBankService {
  /**
   * Query whether a user may have an insurance (查询用户保险订单领取资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  getUserQualification(args: GetUserQualificationArguments, options?: sdk.CallOptions): sdk.Call<GetUserQualificationResponse>
  /**
   * Create an insurance of a hired power bank (创建保险订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  createInsuranceOrder(args?: CreateInsuranceOrderRequest, options?: sdk.CallOptions): sdk.Call<InsuranceOrder>
  /**
   * Query an insurance (查询保险订单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  getInsuranceOrder(args: GetInsuranceOrderArguments, options?: sdk.CallOptions): sdk.Call<InsuranceOrder>
}

/** Arguments of `getUserQualification`. */
export interface GetUserQualificationArguments {
  /** 用户的OpenId. */
  openid: string
}

/** Arguments of `getInsuranceOrder`. */
export interface GetInsuranceOrderArguments {
  /** 商户创建保险订单时的凭据号. The merchant's own number of the insurance. */
  out_order_no: string
}

export interface CreateInsuranceOrderRequest {
  /** 用户的OpenId. */
  openid?: string | undefined
  /** 商户创建保险订单时的凭据号. The merchant's own number of the insurance. */
  out_order_no?: string | undefined
  /** 商户在支付分服务下对应的服务ID. The service that WeChat Pay opened for the merchant. */
  service_id?: string | undefined
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
}

export interface GetUserQualificationResponse {
  /** 用户是否具有保险订单领取资格. Whether the user can have an insurance now. */
  qualified_user?: boolean
}

export interface InsuranceOrder {
  /** 用户的OpenId. */
  openid?: string
  /** 保险订单ID. WeChat Pay's number of the insurance. */
  order_id?: string
  /** 商户创建保险订单时的凭据号. The merchant's own number of the insurance. */
  out_order_no?: string
  /** 一笔保险订单对应的已理赔次数. How often it was claimed. */
  claimed_count?: number
  /** 一笔保险订单对应的最大理赔次数. How often it can be claimed. */
  max_claim_count?: number
  /** 保险订单开始时间. RFC 3339. */
  order_begin_time?: string
  /** 保险订单结束时间. RFC 3339. */
  order_end_time?: string
  /** 保险订单领取状态. */
  order_receive_state?: string
  /** 保险订单领取时间. RFC 3339. */
  order_receive_time?: string
}

export interface ReceiveInsuranceResource {
  /** 用户标识. */
  openid: string
  /** 保险订单ID. WeChat Pay's number of the insurance. */
  order_id: string
  /** 商户保险订单号. The merchant's own number of the insurance. */
  out_order_no: string
  /** 已理赔次数. How often it was claimed. */
  claimed_count: number
  /** 最大理赔次数. How often it can be claimed. */
  max_claim_count: number
  /** 保险订单领取状态. */
  order_receive_state: string
  /** 保险订单领取时间. */
  order_receive_time: string
  /** 保险订单开始时间. */
  order_begin_time?: string
  /** 保险订单结束时间. */
  order_end_time?: string
}
