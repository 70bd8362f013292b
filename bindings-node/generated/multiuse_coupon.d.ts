// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Vouchers for several payments (消费金). */
export interface MultiuseCouponService {
  /**
   * Give a voucher to a user (发放指定批次的消费金).
   *
   * The user has to be the person of `user_name` and `id_card_number`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   */
  sendCoupon(args: SendCouponArguments, options?: sdk.CallOptions): sdk.Call<SendCouponResponse>
  /**
   * Get a link to the list of vouchers that a stock has given (下载批次发放明细).
   *
   * Download the file with the client.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   */
  getSendFlow(args: GetSendFlowArguments, options?: sdk.CallOptions): sdk.Call<GetSendFlowResponse>
  /**
   * Get a link to the list of payments with vouchers of a stock (下载核销明细).
   *
   * Download the file with the client.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   */
  getUseFlow(args: GetUseFlowArguments, options?: sdk.CallOptions): sdk.Call<GetUseFlowResponse>
  /**
   * Get a link to the list of refunds of payments with vouchers of a stock (下载批次退款明细).
   *
   * Download the file with the client.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   */
  getRefundFlow(args: GetRefundFlowArguments, options?: sdk.CallOptions): sdk.Call<GetRefundFlowResponse>
}

/** Arguments of `sendCoupon`. */
export interface SendCouponArguments extends SendCouponRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
}

/** Arguments of `getSendFlow`. */
export interface GetSendFlowArguments {
  /** 批次号. WeChat Pay's number of the stock. */
  stock_id: string
}

/** Arguments of `getUseFlow`. */
export interface GetUseFlowArguments {
  /** 批次号. WeChat Pay's number of the stock. */
  stock_id: string
}

/** Arguments of `getRefundFlow`. */
export interface GetRefundFlowArguments {
  /** 批次号. WeChat Pay's number of the stock. */
  stock_id: string
}

export interface GetRefundFlowResponse {
  /** 下载链接. Where the file is downloaded. */
  url: string
}

export interface GetSendFlowResponse {
  /** 下载链接. Where the file is downloaded. */
  url: string
}

export interface GetUseFlowResponse {
  /** 下载链接. Where the file is downloaded. */
  url: string
}

export interface SendCouponRequest {
  /** 公众账号ID. The app that `openid` belongs to. */
  appid: string
  /** 批次号. WeChat Pay's number of the stock. */
  stock_id: string
  /** 商户单据号. The caller's own number of the giving, unique for the merchant. */
  out_request_no: string
  /** 证件类型. */
  card_type: CardType
  /** 身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 用户姓名. Encrypted on the wire. */
  user_name: string
  /** 发放面额. The value of the voucher, in fen. */
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
