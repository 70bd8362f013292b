// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Transfers to users for sub-merchants (服务商商家转账). */
export interface PartnerMchTransferService {
  /**
   * Ask a sub-merchant to let the partner transfer (申请子商户商家转账授权).
   *
   * The sub-merchant decides; the query tells what came of it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469102
   */
  createSubMerchantAuthorization(args: CreateSubMerchantAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<AuthorizationApplication>
  /**
   * Query the authorization of a sub-merchant (查询子商户商家转账授权状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469112
   */
  getSubMerchantAuthorization(args: GetSubMerchantAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantAuthorizationResponse>
  /**
   * Transfer money to a user, who confirms to receive it (发起转账).
   *
   * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469096
   */
  createTransferBill(args: CreateTransferBillRequest, options?: sdk.CallOptions): sdk.Call<CreateTransferBillResponse>
  /**
   * Query a transfer (商户单号查询转账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469131
   */
  getTransferBill(args: GetTransferBillArguments, options?: sdk.CallOptions): sdk.Call<GetTransferBillResponse>
  /**
   * Cancel a transfer that the user has not confirmed (撤销转账).
   *
   * Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469118
   */
  cancelTransferBill(args: CancelTransferBillArguments, options?: sdk.CallOptions): sdk.Call<CancelTransferBillResponse>
  /**
   * Ask a user to receive without confirming from now on (申请免确认收款授权).
   *
   * Hand `package_info` to the front end for the user to authorise.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809861
   */
  createUserConfirmAuthorization(args: CreateUserConfirmAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<CreateUserConfirmAuthorizationResponse>
  /**
   * Query the authorization of a user (商户单号查询自动收款授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809859
   */
  getUserConfirmAuthorization(args: GetUserConfirmAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<GetUserConfirmAuthorizationResponse>
  /**
   * End the authorization of a user (解除免确认收款授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809851
   */
  closeUserConfirmAuthorization(args: CloseUserConfirmAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<CloseUserConfirmAuthorizationResponse>
  /**
   * Transfer money and ask the user to receive without confirming from now on (发起转账并完成自动收款授权).
   *
   * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809843
   */
  preTransferWithAuthorization(args: PreTransferWithAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<PreTransferWithAuthorizationResponse>
  /**
   * Transfer money to a user who has authorised receiving without confirming (转账（用户自动收款）).
   *
   * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809837
   */
  transferWithAuthorization(args: TransferWithAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<TransferWithAuthorizationResponse>
  /**
   * Apply for the electronic receipt of a transfer (申请单笔转账电子回单).
   *
   * The receipt takes a while: query it until it is `FINISHED`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315516
   */
  createElectronicReceipt(args: CreateElectronicReceiptRequest, options?: sdk.CallOptions): sdk.Call<ElectronicReceipt>
  /**
   * Query the electronic receipt of a transfer (查询单笔转账电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315544
   */
  getElectronicReceipt(args: GetElectronicReceiptArguments, options?: sdk.CallOptions): sdk.Call<ElectronicReceipt>
}

/** Arguments of `getSubMerchantAuthorization`. */
export interface GetSubMerchantAuthorizationArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getTransferBill`. */
export interface GetTransferBillArguments {
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `cancelTransferBill`. */
export interface CancelTransferBillArguments extends CancelTransferBillRequest {
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
}

/** Arguments of `getUserConfirmAuthorization`. */
export interface GetUserConfirmAuthorizationArguments {
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no: string
}

/** Arguments of `closeUserConfirmAuthorization`. */
export interface CloseUserConfirmAuthorizationArguments {
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no: string
}

/** Arguments of `getElectronicReceipt`. */
export interface GetElectronicReceiptArguments {
  /** 商户转账单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface Authorization {
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no: string
  /** 自动收款授权结果通知地址. Where the result of authorising is posted: https, without a query string. */
  authorization_notify_url: string
  /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
  user_display_name: string
}

export interface AuthorizationApplication {
  /** 二级商户号. */
  sub_mchid: string
  /** 更新时间. RFC 3339. */
  update_time: string
  /** 商户申请单号. The partner's own number of the application. */
  out_apply_no: string
  /** 授权申请受理时间. RFC 3339. */
  accept_time: string
  /** 授权申请单状态. `INVITED`: the sub-merchant is to decide; `PASSED`, `REJECTED`: it has; `EXPIRED`: it did not in time. */
  state: AuthorizationApplicationState
}

export interface AuthorizationClosure {
  /** 自动收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the partner; `USER_CLOSE`: by the user. */
  close_reason: AuthorizationClosureCloseReason
  /** 关闭时间. RFC 3339. */
  close_time: string
}

export interface CancelTransferBillRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface CancelTransferBillResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 最后一次状态变更时间. RFC 3339. */
  update_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: CancelTransferBillResponseState
  /** 收款用户OpenID. */
  openid?: string
  /** 单据创建时间. RFC 3339. */
  create_time?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 转账金额. In fen. */
  transfer_amount?: number
  /** 转账备注. The payee sees it. */
  transfer_remark?: string
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string
}

export interface CloseUserConfirmAuthorizationResponse {
  /** 商户AppID. */
  appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 微信自动收款授权单号. WeChat Pay's number of the authorization. */
  authorization_id: string
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no: string
  /** 用户确认授权的时间. When the user authorised. RFC 3339. */
  authorize_time: string
  /** 单据状态. */
  state: CloseUserConfirmAuthorizationResponseState
  /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
  user_display_name: string
  /** 单据创建时间. RFC 3339. */
  create_time?: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. */
  transfer_scene_id?: TransferSceneId
  /** 自动收款授权的关闭信息. */
  close_info?: MerchantAuthorizationClosure
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string
}

export interface CreateElectronicReceiptRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户转账单号. The merchant's own number of the transfer. */
  out_bill_no: string
}

export interface CreateSubMerchantAuthorizationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户申请单号. The partner's own number of the application. */
  out_apply_no: string
}

export interface CreateTransferBillRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户AppID. */
  appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. */
  transfer_scene_id: TransferSceneId
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
  transfer_scene_report_infos: TransferSceneReport[]
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
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
  /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
  package_info: string
}

export interface CreateUserConfirmAuthorizationRequest {
  /** 商户AppID. */
  appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. */
  transfer_scene_id: TransferSceneId
  /** 授权结果通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
  user_display_name: string
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface CreateUserConfirmAuthorizationResponse {
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no: string
  /** 跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is. */
  package_info: string
  /** 单据状态. */
  state: CreateUserConfirmAuthorizationResponseState
}

export interface ElectronicReceipt {
  /** 二级商户号. */
  sub_mchid: string
  /** 申请单创建时间. RFC 3339. */
  create_time: string
  /** 商户转账单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`. */
  state: ElectronicReceiptState
  /** 申请单更新时间. RFC 3339. */
  update_time?: string
  /** 回单文件下载地址. Set in `FINISHED`. */
  download_url?: string
  /** 回单文件摘要类型. */
  hash_type?: HashType
  /** 回单文件摘要值. Of the file, after decompression. */
  hash_value?: string
}

export interface GetSubMerchantAuthorizationResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 授权状态. `CANCELED`: it was authorised and is no longer. */
  state: GetSubMerchantAuthorizationResponseState
  /** 授权申请单. The latest application. */
  apply_order?: AuthorizationApplication
  /** 授权时间. RFC 3339. */
  authorization_time?: string
  /** 解除授权时间. RFC 3339. */
  cancel_authorization_time?: string
}

export interface GetTransferBillResponse {
  /** 商户号. */
  mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户AppID. */
  appid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 最后一次状态变更时间. RFC 3339. */
  update_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 商家转账订单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: GetTransferBillResponseState
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

export interface GetUserConfirmAuthorizationResponse {
  /** 商户AppID. */
  appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 微信自动收款授权单号. WeChat Pay's number of the authorization. */
  authorization_id: string
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no: string
  /** 用户确认授权的时间. When the user authorised. RFC 3339. */
  authorize_time: string
  /** 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. */
  state: GetUserConfirmAuthorizationResponseState
  /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
  user_display_name: string
  /** 单据创建时间. RFC 3339. */
  create_time?: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. */
  transfer_scene_id?: TransferSceneId
  /** 自动收款授权的关闭信息. */
  close_info?: AuthorizationClosure
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string
}

export interface MerchantAuthorizationClosure {
  /** 自动收款授权的关闭原因. */
  close_reason: MerchantAuthorizationClosureCloseReason
  /** 关闭时间. RFC 3339. */
  close_time: string
}

export interface PreTransferWithAuthorizationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户AppID. */
  appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. */
  transfer_scene_id: TransferSceneId
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
  transfer_scene_report_infos: TransferSceneReport[]
  /** 自动收款授权信息. Left out, it is a transfer alone. */
  authorization_info?: Authorization | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface PreTransferWithAuthorizationResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
  package_info: string
}

export interface TransferSceneReport {
  /** 信息内容. What there is to say of that kind. */
  info_content: string
  /** 信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example. */
  info_type: string
}

export interface TransferWithAuthorizationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户AppID. */
  appid: string
  /** 微信自动收款授权单号. WeChat Pay's number of the authorization. */
  authorization_id: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. */
  transfer_scene_id: TransferSceneId
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
  transfer_scene_report_infos: TransferSceneReport[]
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface TransferWithAuthorizationResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. */
  state: TransferWithAuthorizationResponseState
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 商户号. */
  mchid?: string
  /** 商户AppID. */
  appid?: string
  /** 收款用户OpenID. */
  openid?: string
  /** 最后一次状态变更时间. RFC 3339. */
  update_time?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string
}

/** 授权申请单状态 */
export type AuthorizationApplicationState =
  | 'INVITED'
  | 'PASSED'
  | 'REJECTED'
  | 'EXPIRED'
  | (string & {})

/** 自动收款授权的关闭原因 */
export type AuthorizationClosureCloseReason =
  | 'CLOSE_VIA_MCH_API'
  | 'USER_CLOSE'
  | (string & {})

/** 单据状态 */
export type CancelTransferBillResponseState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 单据状态 */
export type CloseUserConfirmAuthorizationResponseState =
  | 'CLOSED'
  | (string & {})

/** 单据状态 */
export type CreateUserConfirmAuthorizationResponseState =
  | 'WAIT_USER_CONFIRM'
  | (string & {})

/** 申请单状态 */
export type ElectronicReceiptState =
  | 'GENERATING'
  | 'FINISHED'
  | (string & {})

/** 授权状态 */
export type GetSubMerchantAuthorizationResponseState =
  | 'AUTHORIZED'
  | 'UNAUTHORIZED'
  | 'CANCELED'
  | (string & {})

/** 单据状态 */
export type GetTransferBillResponseState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 单据状态 */
export type GetUserConfirmAuthorizationResponseState =
  | 'TAKING_EFFECT'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | (string & {})

/** 回单文件摘要类型 */
export type HashType =
  | 'SM3'
  | (string & {})

/** 自动收款授权的关闭原因 */
export type MerchantAuthorizationClosureCloseReason =
  | 'CLOSE_VIA_MCH_API'
  | (string & {})

/** 转账场景ID */
export type TransferSceneId =
  | '1000'
  | '1002'
  | '1004'
  | '1005'
  | '1009'
  | '1010'
  | '1011'
  | '1013'
  | (string & {})

/** 单据状态 */
export type TransferWithAuthorizationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | (string & {})
