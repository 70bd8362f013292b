// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Vouchers for several uses (消费金). */
export interface MultiuseCouponService {
  /**
   * Get where the list of refunds of a stock is downloaded (下载批次退款明细).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   */
  getRefundFlow(args: GetRefundFlowArguments, options?: sdk.CallOptions): sdk.Call<GetRefundFlowResponse>
  /**
   * Get where the list of given vouchers of a stock is downloaded (下载批次发放明细).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   */
  getSendFlow(args: GetSendFlowArguments, options?: sdk.CallOptions): sdk.Call<GetSendFlowResponse>
  /**
   * Get where the list of uses of a stock is downloaded (下载核销明细).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   */
  getUseFlow(args: GetUseFlowArguments, options?: sdk.CallOptions): sdk.Call<GetUseFlowResponse>
  /**
   * Give a voucher to a user (发放指定批次的消费金).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   */
  sendCoupon(args: SendCouponArguments, options?: sdk.CallOptions): sdk.Call<SendCouponResponse>
}

/** Arguments of `getRefundFlow`. */
export interface GetRefundFlowArguments {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `getSendFlow`. */
export interface GetSendFlowArguments {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `getUseFlow`. */
export interface GetUseFlowArguments {
  /** 批次号. */
  stock_id: string
}

/** Arguments of `sendCoupon`. */
export interface SendCouponArguments extends SendCouponRequest {
  /** 用户OpenID. */
  openid: string
}

export interface GetRefundFlowResponse {
  /** 下载链接. */
  url: string
}

export interface GetSendFlowResponse {
  /** 下载链接. */
  url: string
}

export interface GetUseFlowResponse {
  /** 下载链接. */
  url: string
}

export interface SendCouponRequest {
  /** 公众账号ID. */
  appid: string
  /** 批次号. */
  stock_id: string
  /** 商户单据号. The merchant's own number of this request. */
  out_request_no: string
  /** 证件类型. */
  card_type: CardType
  /** 身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 用户姓名. Encrypted on the wire. */
  user_name: string
  /** 发放面额. In fen. */
  amount?: number | undefined
}

export interface SendCouponResponse {
  /** 消费金ID. */
  coupon_id: string
}

/** 证件类型 */
export type CardType =
  | 'ID_CARD'
  | (string & {})
