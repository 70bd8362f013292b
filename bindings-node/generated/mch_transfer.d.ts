// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Transfers to users (商家转账). */
export interface MchTransferService {
  /**
   * Transfer money to a user, who confirms to receive it (发起转账).
   *
   * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  createTransferBill(args: CreateTransferBillRequest, options?: sdk.CallOptions): sdk.Call<CreateTransferBillResponse>
  /**
   * Query a transfer by `out_bill_no` (商户单号查询转账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   */
  getTransferBillByOutBillNo(args: GetTransferBillByOutBillNoArguments, options?: sdk.CallOptions): sdk.Call<TransferBill>
  /**
   * Query a transfer by `transfer_bill_no` (微信单号查询转账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   */
  getTransferBillByTransferBillNo(args: GetTransferBillByTransferBillNoArguments, options?: sdk.CallOptions): sdk.Call<TransferBill>
  /**
   * Cancel a transfer that the user has not confirmed (撤销转账).
   *
   * Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   */
  cancelTransferBill(args: CancelTransferBillArguments, options?: sdk.CallOptions): sdk.Call<CancelTransferBillResponse>
  /**
   * Ask a user to receive without confirming from now on (发起免确认收款授权).
   *
   * Hand `package_info` to the front end for the user to authorise; the result comes as a notification and from the query.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   */
  createUserConfirmAuthorization(args: CreateUserConfirmAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<CreateUserConfirmAuthorizationResponse>
  /**
   * Query the authorization of a user (商户单号查询授权结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   */
  getUserConfirmAuthorization(args: GetUserConfirmAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<GetUserConfirmAuthorizationResponse>
  /**
   * End the authorization of a user (解除免确认收款授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   */
  closeUserConfirmAuthorization(args: CloseUserConfirmAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<CloseUserConfirmAuthorizationResponse>
  /**
   * Transfer money and ask the user to receive without confirming from now on (发起转账并完成免确认收款授权).
   *
   * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   */
  preTransferWithAuthorization(args: PreTransferWithAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<PreTransferWithAuthorizationResponse>
  /**
   * Transfer money to a user who has authorised receiving without confirming (用户授权后转账).
   *
   * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, USER_ERROR; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   */
  transferWithAuthorization(args: TransferWithAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<TransferWithAuthorizationResponse>
  /**
   * Apply for the electronic receipt of a transfer by `out_bill_no` (商户单号申请电子回单).
   *
   * The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   */
  createElectronicReceiptByOutBillNo(args: CreateElectronicReceiptByOutBillNoRequest, options?: sdk.CallOptions): sdk.Call<CreateElectronicReceiptResponse>
  /**
   * Query the electronic receipt of a transfer by `out_bill_no` (商户单号查询电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  getElectronicReceiptByOutBillNo(args: GetElectronicReceiptByOutBillNoArguments, options?: sdk.CallOptions): sdk.Call<ElectronicReceipt>
  /**
   * Apply for the electronic receipt of a transfer by `transfer_bill_no` (微信单号申请电子回单).
   *
   * The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   */
  createElectronicReceiptByTransferBillNo(args: CreateElectronicReceiptByTransferBillNoRequest, options?: sdk.CallOptions): sdk.Call<CreateElectronicReceiptResponse>
  /**
   * Query the electronic receipt of a transfer by `transfer_bill_no` (微信单号查询电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  getElectronicReceiptByTransferBillNo(args: GetElectronicReceiptByTransferBillNoArguments, options?: sdk.CallOptions): sdk.Call<ElectronicReceipt>
  /**
   * Transfer money to a QQ wallet (发起转账到QQ钱包).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   */
  createQqWalletBill(args: CreateQqWalletBillRequest, options?: sdk.CallOptions): sdk.Call<QqWalletBill>
  /**
   * Query a transfer to a QQ wallet (查询转账到QQ钱包的结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   */
  getQqWalletBill(args: GetQqWalletBillArguments, options?: sdk.CallOptions): sdk.Call<QqWalletBill>
  /**
   * Cancel a transfer to a QQ wallet (撤销转账到QQ钱包).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297396
   */
  cancelQqWalletBill(args: CancelQqWalletBillArguments, options?: sdk.CallOptions): sdk.Call<CancelQqWalletBillResponse>
}

/** Arguments of `getTransferBillByOutBillNo`. */
export interface GetTransferBillByOutBillNoArguments {
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
}

/** Arguments of `getTransferBillByTransferBillNo`. */
export interface GetTransferBillByTransferBillNoArguments {
  /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
  transfer_bill_no: string
}

/** Arguments of `cancelTransferBill`. */
export interface CancelTransferBillArguments {
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
}

/** Arguments of `getUserConfirmAuthorization`. */
export interface GetUserConfirmAuthorizationArguments {
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 是否展示用户授权信息. Whether to show the particulars of the authorization. Known from the community. */
  is_display_authorization?: boolean | undefined
}

/** Arguments of `closeUserConfirmAuthorization`. */
export interface CloseUserConfirmAuthorizationArguments {
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
}

/** Arguments of `getElectronicReceiptByOutBillNo`. */
export interface GetElectronicReceiptByOutBillNoArguments {
  /** 商户转账单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
}

/** Arguments of `getElectronicReceiptByTransferBillNo`. */
export interface GetElectronicReceiptByTransferBillNoArguments {
  /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
  transfer_bill_no: string
}

/** Arguments of `getQqWalletBill`. */
export interface GetQqWalletBillArguments {
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
}

/** Arguments of `cancelQqWalletBill`. */
export interface CancelQqWalletBillArguments {
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
}

export interface Authorization {
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 免确认收款授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters. */
  authorization_notify_url: string
  /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
  user_display_name: string
}

export interface AuthorizationClosedResource {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
  authorization_id: string
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
  authorize_time: string
  /** 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. */
  state: AuthorizationClosedResourceState
  /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
  user_display_name: string
  /** 免确认收款授权的关闭信息. */
  close_info?: AuthorizationClosure
}

export interface AuthorizationClosure {
  /** 免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user. */
  close_reason: AuthorizationClosureCloseReason
  /** 关闭时间. At most 32 characters, RFC 3339. */
  close_time: string
}

export interface AuthorizationConfirmedResource {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
  authorization_id: string
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
  authorize_time: string
  /** 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. */
  state: AuthorizationConfirmedResourceState
  /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
  user_display_name: string
  /** 微信商户号. Known from the community. */
  mchid?: string
  /** 免确认收款授权的关闭信息. */
  close_info?: AuthorizationClosure
}

export interface AuthorizationScene {
  /** 用户设备ID. Of the user's device. At most 128 characters. */
  device_id?: string | undefined
  /** 用户终端IP. At most 45 characters. */
  client_ip?: string | undefined
  /** 用户设备类型. */
  device_type?: DeviceType | undefined
}

export interface CancelQqWalletBillResponse {
  /** 单据更新时间. RFC 3339. */
  update_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: CancelQqWalletBillResponseState
  /** 商户号. */
  mchid?: string
  /** QQ互联开放平台AppID. */
  appid?: string
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
  /** 收款用户QQ号. */
  user_qq?: string
}

export interface CancelTransferBillResponse {
  /** 最后一次单据状态变更时间. RFC 3339. */
  update_time: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
  transfer_bill_no: string
  /** 单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back. */
  state: CancelTransferBillResponseState
}

export interface CloseUserConfirmAuthorizationResponse {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 授权状态. */
  state: CloseUserConfirmAuthorizationResponseState
  /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
  user_display_name: string
  /** 单据创建时间. RFC 3339. */
  create_time?: string
  /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
  authorization_id?: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
  transfer_scene_id?: string
  /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
  authorize_time?: string
  /** 免确认收款授权的关闭信息. */
  close_info?: MerchantAuthorizationClosure
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters. */
  user_recv_perception?: string
}

export interface CreateElectronicReceiptByOutBillNoRequest {
  /** 商户转账单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
}

export interface CreateElectronicReceiptByTransferBillNoRequest {
  /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
  transfer_bill_no: string
}

export interface CreateElectronicReceiptResponse {
  /** 申请单创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again. */
  state: CreateElectronicReceiptResponseState
}

export interface CreateQqWalletBillRequest {
  /** QQ互联开放平台AppID. */
  appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. */
  transfer_scene_id: CreateQqWalletBillRequestTransferSceneId
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
  /** 收款用户QQ号. */
  user_qq?: string | undefined
}

export interface CreateTransferBillRequest {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
  transfer_scene_id: CreateTransferBillRequestTransferSceneId
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. At most 32 characters. */
  transfer_remark: string
  /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
  transfer_scene_report_infos: TransferSceneReport[]
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
  /** 用户收款样式. */
  user_recv_style?: UserReceiveStyle | undefined
}

export interface CreateTransferBillResponse {
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: CreateTransferBillResponseState
  /** 失败原因. Set when it failed. Known from the community. */
  fail_reason?: string
  /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. */
  package_info?: string
}

export interface CreateUserConfirmAuthorizationRequest {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
  transfer_scene_id: CreateUserConfirmAuthorizationRequestTransferSceneId
  /** 授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters. */
  authorization_notify_url: string
  /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
  user_display_name: string
  /** 场景信息. */
  scene_info?: AuthorizationScene | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters. */
  user_recv_perception?: string | undefined
}

export interface CreateUserConfirmAuthorizationResponse {
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 跳转授权页面的package信息. For the page on which the user authorises, to be handed on as it is. */
  package_info: string
  /** 授权状态. */
  state: CreateUserConfirmAuthorizationResponseState
}

export interface ElectronicReceipt {
  /** 申请单创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 申请单更新时间. At most 32 characters, RFC 3339. */
  update_time: string
  /** 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again. */
  state: ElectronicReceiptState
  /** 回单文件下载地址. Set in `FINISHED`; valid for a short time, so query again for a fresh one. At most 3000 characters. */
  download_url?: string
  /** 失败原因. Set when it failed. Known from the community. */
  fail_reason?: string
  /** 回单文件摘要类型. */
  hash_type?: HashType
  /** 回单文件摘要值. Of the file, after decompression. At most 512 characters. */
  hash_value?: string
}

export interface GetUserConfirmAuthorizationClosure {
  /** 免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user; `USER_OVERDUE_UNCONFIRMED`: never confirmed; `TRANSFER_RISK`, `USER_ACCOUNT_ABNORMAL`: by WeChat Pay. */
  close_reason: GetUserConfirmAuthorizationClosureCloseReason
  /** 关闭时间. At most 32 characters, RFC 3339. */
  close_time: string
}

export interface GetUserConfirmAuthorizationResponse {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
  out_authorization_no: string
  /** 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. */
  state: GetUserConfirmAuthorizationResponseState
  /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
  user_display_name: string
  /** 单据创建时间. RFC 3339. */
  create_time?: string
  /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
  authorization_id?: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
  transfer_scene_id?: string
  /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
  authorize_time?: string
  /** 免确认收款授权的关闭信息. */
  close_info?: GetUserConfirmAuthorizationClosure
  /** 跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is. Present in `WAIT_USER_CONFIRM`. Known from the community. */
  package_info?: string
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters. */
  user_recv_perception?: string
}

export interface MerchantAuthorizationClosure {
  /** 免确认收款授权的关闭原因. */
  close_reason: MerchantAuthorizationClosureCloseReason
  /** 关闭时间. At most 32 characters, RFC 3339. */
  close_time: string
}

export interface PreTransferWithAuthorizationRequest {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
  transfer_scene_id: PreTransferWithAuthorizationRequestTransferSceneId
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. At most 32 characters. */
  transfer_remark: string
  /** 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters. */
  sponsor_mchid?: string | undefined
  /** 免确认收款授权信息. Left out, it is a transfer alone. */
  authorization_info?: Authorization | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
  /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
  transfer_scene_report_infos?: TransferSceneReport[] | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface PreTransferWithAuthorizationResponse {
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: PreTransferWithAuthorizationResponseState
  /** 商户侧授权单号. The merchant's own number of the authorization. */
  out_authorization_no?: string
  /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. */
  package_info?: string
  /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. */
  user_display_name?: string
}

export interface QqWalletBill {
  /** 商户号. */
  mchid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: QqWalletBillState
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** QQ互联开放平台AppID. */
  appid?: string
  /** 收款用户OpenID. */
  openid?: string
  /** 单据更新时间. RFC 3339. */
  update_time?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string
  /** 收款用户QQ号. */
  user_qq?: string
}

export interface QqWalletBillFinishedResource {
  /** 商户号. */
  mchid: string
  /** QQ互联开放平台AppID. */
  appid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 更新时间. RFC 3339. */
  update_time: string
  /** 商户单号. The merchant's own number of the transfer. */
  out_bill_no: string
  /** 微信转账单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: QqWalletBillFinishedResourceState
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
  /** 收款用户QQ号. */
  user_qq?: string
}

export interface TransferBill {
  /** 商户AppID. */
  appid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 最后一次状态变更时间. RFC 3339. */
  update_time: string
  /** 商户号. */
  mch_id: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 商家转账订单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: TransferBillState
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. At most 32 characters. */
  transfer_remark: string
  /** 收款用户OpenID. At most 64 characters. */
  openid?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 跳转领取页面的携带信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. Known from the community. */
  package_info?: string
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string
}

export interface TransferBillFinishedResource {
  /** 收款用户OpenID. At most 64 characters. */
  openid: string
  /** 单据创建时间. At most 64 characters, RFC 3339. */
  create_time: string
  /** 最后一次状态变更时间. At most 64 characters, RFC 3339. */
  update_time: string
  /** 商户号. At most 32 characters. */
  mch_id: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 商家转账订单号. WeChat Pay's number of the transfer. At most 64 characters. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. At most 32 characters. */
  state: TransferBillFinishedResourceState
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 商户号. Known from the community. */
  mchid?: string
  /** 子商户号. Known from the community. */
  sub_mchid?: string
  /** 失败原因. Why it failed: `OVERDUE_CLOSE`, for example, when the user did not confirm in time, `NAME_NOT_CORRECT` when the name is not that of the account. At most 256 characters. */
  fail_reason?: FailReason
  /** 收款方式类型. Where the user received it: `CFT` is the Weixin Pay wallet, `WPHK` that of WeChat Pay HK. */
  payment_method_type?: PaymentMethodType
}

export interface TransferSceneReport {
  /** 信息内容. What there is to say of that kind. At most 32 characters. */
  info_content: string
  /** 信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example. At most 15 characters. */
  info_type: string
}

export interface TransferWithAuthorizationRequest {
  /** 商户AppID. At most 32 characters. */
  appid: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
  transfer_scene_id: TransferWithAuthorizationRequestTransferSceneId
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. At most 32 characters. */
  transfer_remark: string
  /** 微信免确认收款授权单号. WeChat Pay's number of the authorization; either this or `out_authorization_no`. At most 32 characters. */
  authorization_id?: string | undefined
  /** 商户侧授权单号. The merchant's own number of the authorization; either this or `authorization_id`. At most 32 characters. */
  out_authorization_no?: string | undefined
  /** 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters. */
  sponsor_mchid?: string | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. Known from the community. */
  notify_url?: string | undefined
  /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
  transfer_scene_report_infos?: TransferSceneReport[] | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface TransferWithAuthorizationResponse {
  /** 商户AppID. */
  appid: string
  /** 单据创建时间. RFC 3339. */
  create_time: string
  /** 最后一次状态变更时间. RFC 3339. */
  update_time: string
  /** 商户号. */
  mch_id: string
  /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
  out_bill_no: string
  /** 商家转账订单号. WeChat Pay's number of the transfer. */
  transfer_bill_no: string
  /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. */
  state: TransferWithAuthorizationResponseState
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. At most 32 characters. */
  transfer_remark: string
  /** 收款用户OpenID. At most 64 characters. */
  openid?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: string
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
  user_name?: string
}

export interface UserReceiveStyle {
  /** 用户收款样式类型. `CONFIRM_PAGE`: a page to confirm on; `RED_PACKET`: a red packet to open. */
  type: Type
}

/** 授权状态 */
export type AuthorizationClosedResourceState =
  | 'TAKING_EFFECT'
  | 'CLOSED'
  | (string & {})

/** 免确认收款授权的关闭原因 */
export type AuthorizationClosureCloseReason =
  | 'CLOSE_VIA_MCH_API'
  | 'USER_CLOSE'
  | (string & {})

/** 授权状态 */
export type AuthorizationConfirmedResourceState =
  | 'TAKING_EFFECT'
  | 'CLOSED'
  | (string & {})

/** 单据状态 */
export type CancelQqWalletBillResponseState =
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
export type CancelTransferBillResponseState =
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 授权状态 */
export type CloseUserConfirmAuthorizationResponseState =
  | 'CLOSED'
  | (string & {})

/** 申请单状态 */
export type CreateElectronicReceiptResponseState =
  | 'GENERATING'
  | 'FINISHED'
  | 'FAILED'
  | (string & {})

/** 转账场景ID */
export type CreateQqWalletBillRequestTransferSceneId =
  | '1401'
  | (string & {})

/** 转账场景ID */
export type CreateTransferBillRequestTransferSceneId =
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
export type CreateTransferBillResponseState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 转账场景ID */
export type CreateUserConfirmAuthorizationRequestTransferSceneId =
  | '1000'
  | '1002'
  | '1004'
  | '1005'
  | '1009'
  | '1010'
  | '1011'
  | '1013'
  | (string & {})

/** 授权状态 */
export type CreateUserConfirmAuthorizationResponseState =
  | 'WAIT_USER_CONFIRM'
  | (string & {})

/** 用户设备类型 */
export type DeviceType =
  | 'IOS'
  | 'ANDROID'
  | 'HARMONY'
  | 'OTHER'
  | (string & {})

/** 申请单状态 */
export type ElectronicReceiptState =
  | 'GENERATING'
  | 'FINISHED'
  | 'FAILED'
  | (string & {})

/** 失败原因 */
export type FailReason =
  | 'ACCOUNT_FROZEN'
  | 'ACCOUNT_NOT_EXIST'
  | 'BANK_CARD_ACCOUNT_ABNORMAL'
  | 'BANK_CARD_BANK_INFO_WRONG'
  | 'BANK_CARD_CARD_INFO_WRONG'
  | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
  | 'BANK_CARD_PARAM_ERROR'
  | 'BANK_CARD_STATUS_ABNORMAL'
  | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
  | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
  | 'DAY_RECEIVED_COUNT_EXCEED'
  | 'DAY_RECEIVED_QUOTA_EXCEED'
  | 'EXCEEDED_ESTIMATED_AMOUNT'
  | 'ID_CARD_NOT_CORRECT'
  | 'MCH_CANCEL'
  | 'MERCHANT_REJECT'
  | 'MERCHANT_NOT_CONFIRM'
  | 'NAME_NOT_CORRECT'
  | 'OPENID_INVALID'
  | 'OTHER_FAIL_REASON_TYPE'
  | 'OVERDUE_CLOSE'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'PRODUCT_AUTH_CHECK_FAIL'
  | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
  | 'REAL_NAME_CHECK_FAIL'
  | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
  | 'RESERVATION_INFO_NOT_MATCH'
  | 'RESERVATION_SCENE_NOT_MATCH'
  | 'RESERVATION_STATE_INVALID'
  | 'TRANSFER_QUOTA_EXCEED'
  | 'TRANSFER_REMARK_SET_FAIL'
  | 'TRANSFER_RISK'
  | 'TRANSFER_SCENE_INVALID'
  | 'TRANSFER_SCENE_UNAVAILABLE'
  | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED'
  | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED'
  | 'BUDGET_NOT_ENOUGH'
  | (string & {})

/** 免确认收款授权的关闭原因 */
export type GetUserConfirmAuthorizationClosureCloseReason =
  | 'CLOSE_VIA_MCH_API'
  | 'USER_CLOSE'
  | 'USER_OVERDUE_UNCONFIRMED'
  | 'TRANSFER_RISK'
  | 'USER_ACCOUNT_ABNORMAL'
  | (string & {})

/** 授权状态 */
export type GetUserConfirmAuthorizationResponseState =
  | 'TAKING_EFFECT'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | (string & {})

/** 回单文件摘要类型 */
export type HashType =
  | 'SHA256'
  | 'SM3'
  | (string & {})

/** 免确认收款授权的关闭原因 */
export type MerchantAuthorizationClosureCloseReason =
  | 'CLOSE_VIA_MCH_API'
  | (string & {})

/** 收款方式类型 */
export type PaymentMethodType =
  | 'CFT'
  | 'WPHK'
  | (string & {})

/** 转账场景ID */
export type PreTransferWithAuthorizationRequestTransferSceneId =
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
export type PreTransferWithAuthorizationResponseState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'CANCELING'
  | (string & {})

/** 单据状态 */
export type QqWalletBillFinishedResourceState =
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
export type QqWalletBillState =
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
export type TransferBillFinishedResourceState =
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELLED'
  | (string & {})

/** 单据状态 */
export type TransferBillState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 转账场景ID */
export type TransferWithAuthorizationRequestTransferSceneId =
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
  | 'PROCESSING'
  | 'TRANSFERING'
  | 'SUCCESS'
  | (string & {})

/** 用户收款样式类型 */
export type Type =
  | 'CONFIRM_PAGE'
  | 'RED_PACKET'
  | (string & {})
