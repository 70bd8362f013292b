// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: transfers to users (收付通转账). */
export interface EcommerceTransferService {
  /**
   * Ask a sub-merchant to let the platform transfer (申请二级商户商家转账授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504208
   */
  createAuthorization(args: CreateAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<CreateAuthorizationResponse>
  /**
   * Query the authorization of a sub-merchant (查询二级商户商家转账授权状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504209
   */
  getAuthorization(args: GetAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<GetAuthorizationResponse>
  /**
   * Transfer money to a user (发起转账).
   *
   * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504211
   */
  createTransferBill(args: CreateTransferBillRequest, options?: sdk.CallOptions): sdk.Call<CreateTransferBillResponse>
  /**
   * Query a transfer by `out_bill_no` (商户单号查询转账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504213
   */
  getTransferBillByOutBillNo(args: GetTransferBillByOutBillNoArguments, options?: sdk.CallOptions): sdk.Call<TransferBill>
  /**
   * Query a transfer by `transfer_bill_no` (微信转账单号查询转账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504214
   */
  getTransferBillByTransferBillNo(args: GetTransferBillByTransferBillNoArguments, options?: sdk.CallOptions): sdk.Call<TransferBill>
  /**
   * Cancel a transfer that the user has not confirmed (撤销转账).
   *
   * Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504212
   */
  cancelTransferBill(args: CancelTransferBillArguments, options?: sdk.CallOptions): sdk.Call<CancelTransferBillResponse>
}

/** Arguments of `getAuthorization`. */
export interface GetAuthorizationArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getTransferBillByOutBillNo`. */
export interface GetTransferBillByOutBillNoArguments {
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getTransferBillByTransferBillNo`. */
export interface GetTransferBillByTransferBillNoArguments {
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `cancelTransferBill`. */
export interface CancelTransferBillArguments extends CancelTransferBillRequest {
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
}

export interface Agreement {
  /** 协议编号. */
  agreement_code: string
  /** 协议版本号. */
  agreement_version: string
  /** 签约主体. */
  sign_organization: string
  /** 签约时间. RFC 3339. */
  sign_time: string
}

export interface CancelTransferBillRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface CancelTransferBillResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 状态变更时间. RFC 3339. */
  update_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back. */
  state: string
}

export interface CreateAuthorizationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 签约协议列表. The agreements that the sub-merchant has signed with the platform. */
  agreement_list: Agreement[]
}

export interface CreateAuthorizationResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 授权申请受理时间. RFC 3339. */
  accept_time: string
  /** 授权状态. Whether the sub-merchant lets the platform transfer its money. */
  authorization_state: string
  /** 授权时间. RFC 3339. */
  authorize_time?: string
}

export interface CreateTransferBillRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商AppID. */
  appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string | undefined
}

export interface CreateTransferBillResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end. */
  state: string
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. */
  package_info?: string
}

export interface GetAuthorizationResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 授权状态. Whether the sub-merchant lets the platform transfer its money. */
  authorization_state: string
  /** 授权时间. RFC 3339. */
  authorize_time?: string
}

export interface TransferBill {
  /** 服务商商户号. */
  mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 服务商AppID. */
  appid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 状态变更时间. RFC 3339. */
  update_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end. */
  state: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 收款用户OpenID. */
  openid?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string
}
