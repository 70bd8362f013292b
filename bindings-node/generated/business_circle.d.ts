// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Shopping malls (智慧商圈). */
export interface BusinessCircleService {
  /**
   * Query whether a member has authorised the mall to give points (商圈会员积分服务授权查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   */
  getUserAuthorization(args: GetUserAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<GetUserAuthorizationResponse>
  /**
   * Report the points that a payment in the mall has brought (商圈会员积分同步).
   *
   * Follows each notification `MALL_TRANSACTION.SUCCESS`. Only payments that were reported are notified again when they are refunded, within 30 days.
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   */
  notifyPoints(args: NotifyPointsRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query whether a member has payments without points (商圈会员待积分状态查询).
   *
   * Of the same day; the member can ask for the points in the mini program.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   */
  getPointsCommitStatus(args: GetPointsCommitStatusArguments, options?: sdk.CallOptions): sdk.Call<GetPointsCommitStatusResponse>
  /**
   * Report that a member's car has entered or left the mall (商圈会员停车状态同步).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   */
  notifyParking(args: NotifyParkingRequest, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getUserAuthorization`. */
export interface GetUserAuthorizationArguments {
  /** 顾客OpenID. The user in `appid`. At most 64 characters. */
  openid: string
  /** 小程序AppID. The app in which the member has authorised. At most 128 characters. */
  appid: string
  /** 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `getPointsCommitStatus`. */
export interface GetPointsCommitStatusArguments {
  /** 用户标识. The user in `appid`. At most 128 characters. */
  openid: string
  /** 应用ID. The app in which the member has authorised. At most 128 characters. */
  appid: string
  /** 品牌ID. The mall's brand. */
  brandid: number
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid?: string | undefined
}

export interface GetPointsCommitStatusResponse {
  /** 商圈会员待积分状态. `PENDING`: there are payments without points. */
  points_commit_status?: PointsCommitStatus
}

export interface GetUserAuthorizationResponse {
  /** 顾客OpenID. At most 64 characters. */
  openid: string
  /** 授权状态. */
  authorize_state: AuthorizeState
  /** 授权时间. At most 32 characters, RFC 3339. */
  authorize_time?: string
  /** 取消授权时间. Set once it was taken back. At most 32 characters, RFC 3339. */
  deauthorize_time?: string
}

export interface MallAuthActivateCardResource {
  /** 用户开会员卡时的商圈商户号. The mall. At most 32 characters. */
  mchid: string
  /** 用户唯一标识. At most 128 characters. */
  openid: string
  /** 用户授权类型. `REGISTERED_MODE`: has become a member; `REGISTERED_AND_AUTHORIZATION_MODE`: has also authorised points for payments. */
  auth_type: AuthType
  /** 会员卡Code. At most 32 characters. */
  code: string
}

export interface MallRefundSuccessResource {
  /** 微信支付分配的商户号. The mall. At most 32 characters. */
  mchid: string
  /** 微信AppId. At most 32 characters. */
  appid: string
  /** 用户唯一标识. At most 128 characters. */
  openid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
  refund_id: string
  /** 商圈商户名称. The name of the mall. At most 128 characters. */
  merchant_name: string
  /** 用户实际消费金额. What the user had paid, in fen. */
  pay_amount: number
  /** 用户退款金额. What the user got back, in fen. */
  refund_amount: number
  /** 退款完成时间. When the refund was done. At most 32 characters, RFC 3339. */
  refund_time: string
  /** 门店名称. The shop in the mall. At most 32 characters. */
  shop_name: string
  /** 门店编号. The mall's own number of the shop. At most 128 characters. */
  shop_number: string
}

export interface MallTransactionSuccessResource {
  /** 微信支付分配的商户号. The mall. At most 32 characters. */
  mchid: string
  /** 微信AppId. At most 32 characters. */
  appid: string
  /** 用户唯一标识. At most 128 characters. */
  openid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 用户实际消费金额. What the user paid, in fen. */
  amount: number
  /** 商圈商户名称. The name of the mall. At most 128 characters. */
  merchant_name: string
  /** 门店名称. The shop in the mall. At most 32 characters. */
  shop_name: string
  /** 门店编号. The mall's own number of the shop. At most 128 characters. */
  shop_number: string
  /** 交易完成时间. At most 16 characters, RFC 3339. */
  time_end: string
  /** 授权类型. Known from the community. */
  auth_type?: string
  /** 会员卡Code. Known from the community. */
  code?: string
  /** 手动提交积分标记. Tells that the user asked for the points. At most 32 characters. */
  commit_tag?: string
}

export interface NotifyParkingRequest {
  /** 应用ID. The app in which the member has authorised. At most 32 characters. */
  appid: string
  /** 用户标识. The user in `appid`. At most 64 characters. */
  openid: string
  /** 品牌ID. The mall's brand. */
  brandid: number
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
  plate_number: string
  /** 状态. `IN`: has entered; `OUT`: has left. */
  state: State
  /** 时间. When the car entered or left. At most 32 characters, RFC 3339. */
  time: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid?: string | undefined
}

export interface NotifyPointsRequest {
  /** 小程序AppID. The app in which the member has authorised. At most 128 characters. */
  appid: string
  /** 顾客OpenID. The user in `appid`. At most 64 characters. */
  openid: string
  /** 微信订单号. WeChat Pay's number of the payment, from the notification. At most 64 characters. */
  transaction_id: string
  /** 是否获得积分. Whether the payment has brought points. */
  earn_points: boolean
  /** 订单新增积分值. The points of this payment. */
  increased_points: number
  /** 积分更新时间. When the points were given. At most 32 characters, RFC 3339. */
  points_update_time: string
  /** 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters. */
  sub_mchid?: string | undefined
  /** 未获得积分的备注信息. Why there were none. At most 128 characters. */
  no_points_remarks?: string | undefined
  /** 顾客积分总额. All points of the member. */
  total_points?: number | undefined
}

/** 用户授权类型 */
export type AuthType =
  | 'REGISTERED_MODE'
  | 'REGISTERED_AND_AUTHORIZATION_MODE'
  | (string & {})

/** 授权状态 */
export type AuthorizeState =
  | 'UNAUTHORIZED'
  | 'AUTHORIZED'
  | 'DEAUTHORIZED'
  | (string & {})

/** 商圈会员待积分状态 */
export type PointsCommitStatus =
  | 'PENDING'
  | 'FINISHED'
  | (string & {})

/** 状态 */
export type State =
  | 'IN'
  | 'OUT'
  | (string & {})
