// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Repayments of credits (还款). */
export interface RepaymentService {
  /**
   * Begin the signing of an agreement of automatic repayment in an app (APP预签约自动还款协议).
   *
   * Hand `presign_token` to the front end; the result comes as a notification and from the query.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125804
   */
  preSignApp(args: PreSignAppRequest, options?: sdk.CallOptions): sdk.Call<PreSignAppResponse>
  /**
   * Begin the signing of an agreement of automatic repayment in a mobile browser (H5预签约自动还款协议).
   *
   * Send the user to `redirect_url`; the result comes as a notification and from the query.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779565
   */
  preSignH5(args: PreSignH5Request, options?: sdk.CallOptions): sdk.Call<PreSignH5Response>
  /**
   * Query an agreement of automatic repayment (查询自动还款协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125810
   */
  getContract(args: GetContractArguments, options?: sdk.CallOptions): sdk.Call<Contract>
  /**
   * Announce repayments that will be collected (预约还款).
   *
   * They are collected with `createDeductionOrder`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779459
   */
  createScheduleRecords(args: CreateScheduleRecordsRequest, options?: sdk.CallOptions): sdk.Call<CreateScheduleRecordsResponse>
  /**
   * Query an announced repayment (查询预约还款记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779463
   */
  getScheduleRecord(args: GetScheduleRecordArguments, options?: sdk.CallOptions): sdk.Call<ScheduleRecord>
  /**
   * Collect a repayment under an agreement (发起还款).
   *
   * For a repayment that was announced. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_trade_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779462
   */
  createDeductionOrder(args: CreateDeductionOrderRequest, options?: sdk.CallOptions): sdk.Call<DeductionOrder>
  /**
   * Query a collected repayment (查询还款单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779468
   */
  getDeductionOrder(args: GetDeductionOrderArguments, options?: sdk.CallOptions): sdk.Call<DeductionOrder>
  /**
   * Terminate an agreement of automatic repayment (解除自动还款协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125830
   */
  terminateContract(args: TerminateContractRequest, options?: sdk.CallOptions): sdk.Call<TerminateContractResponse>
  /**
   * Create a repayment of several credits for the user to pay (还款下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124463
   */
  prepayCombineOrder(args: PrepayCombineOrderRequest, options?: sdk.CallOptions): sdk.Call<PrepayCombineOrderResponse>
  /**
   * Query a repayment of several credits (还款单查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124483
   */
  getCombineOrder(args: GetCombineOrderArguments, options?: sdk.CallOptions): sdk.Call<GetCombineOrderResponse>
  /**
   * Close an unpaid repayment of several credits (商户关单).
   *
   * Only while it is not paid.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124497
   */
  closeCombineOrder(args: CloseCombineOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getContract`. */
export interface GetContractArguments {
  /** 服务商签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `getScheduleRecord`. */
export interface GetScheduleRecordArguments {
  /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
  out_record_id: string
  /** 还款协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getDeductionOrder`. */
export interface GetDeductionOrderArguments {
  /** 商户侧交易单号. The merchant's own number of the order. */
  out_trade_no: string
}

/** Arguments of `getCombineOrder`. */
export interface GetCombineOrderArguments {
  /** 还款单订单号. The partner's own number of the repayment. */
  combine_out_trade_no: string
}

/** Arguments of `closeCombineOrder`. */
export interface CloseCombineOrderArguments extends CloseCombineOrderRequest {
  /** 还款单订单号. The partner's own number of the repayment. */
  combine_out_trade_no: string
}

export interface Amount {
  /** 现金支付金额. In fen. */
  payer_amount: number
  /** 标价金额. In fen. */
  total_amount: number
  /** 标价币种. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 现金支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency?: string
  /** 结算汇率. The rate of exchange times 10^8. */
  settlement_rate?: number
}

export interface AppScene {
  /** 还款服务商APPID. */
  combine_appid: string
}

export interface CloseCombineOrderRequest {
  /** 还款明细单信息列表. All parts of the repayment. At most 10 elements. */
  sub_orders: CloseCombineOrderSubOrder[]
}

export interface CloseCombineOrderSubOrder {
  /** 还款单发起商户号. The merchant that the repayment of this credit goes through. */
  mchid: string
  /** 还款明细单订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface Contract {
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force. */
  contract_state: ContractState
  /** 用户展示名称. How the user is shown when signing. */
  display_name: string
  /** 服务商签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 还款金额上限. In fen: the most that may be collected. */
  repayment_amount_limit: number
  /** 服务商AppID. */
  appid?: string
  /** 用户服务商标识. */
  openid?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约方式. Who ended it. */
  contract_terminated_mode?: ContractTerminatedMode
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time?: string
  /** 协议解约备注. */
  contract_termination_remark?: string
  /** 还款日. The day of the month on which it is repaid. */
  repayment_day?: number
}

export interface ContractResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 服务商AppID. */
  appid: string
  /** 商户AppID下的用户唯一标识. */
  openid: string
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 协议签署时间. */
  contract_signed_time: string
  /** 委托代扣协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force. */
  contract_state: ContractState
  /** 协议解约方式. Who ended it. */
  contract_terminated_mode: ContractTerminatedMode
  /** 用户展示名称. How the user is shown when signing. */
  display_name: string
  /** 服务商签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 还款金额上限. In fen, as text. The most that may be collected. */
  repayment_amount_limit: string
  /** 协议解约时间. */
  contract_terminated_time?: string
  /** 解约原因的备注说明. */
  contract_termination_remark?: string
  /** 还款日. The day of the month on which it is repaid. */
  repayment_day?: number
}

export interface CreateDeductionOrderRequest {
  /** 商户侧交易单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 产品描述. */
  description: string
  /** 还款协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
  out_record_id: string
  /** 还款金额. In fen, as text. */
  deduct_amount: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
}

export interface CreateScheduleRecordsRequest {
  /** 商户AppID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 还款协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 预约还款项列表. */
  schedule_items: ScheduleItem[]
}

export interface CreateScheduleRecordsResponse {
  /** 预约还款记录列表. */
  schedule_records?: ScheduleRecord[]
}

export interface DeductionOrder {
  /** 商户AppID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 商户侧交易单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 产品描述. */
  description: string
  /** 还款协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
  out_record_id: string
  /** 还款金额. In fen, as text. */
  deduct_amount: string
  /** 还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet. */
  order_state: DeductionOrderOrderState
  /** 子商户AppID. */
  sub_appid?: string
  /** 微信支付的支付单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 实际还款金额. In fen, as text. What was really repaid. */
  pay_success_amount?: string
}

export interface DeductionPayResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 服务商AppID. */
  appid: string
  /** 子商户AppID. */
  sub_appid: string
  /** 用户标识. */
  openid: string
  /** 商户侧交易单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 产品描述. */
  description: string
  /** 还款协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
  out_record_id: string
  /** 还款金额. In fen, as text. */
  deduct_amount: string
  /** 还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet. */
  order_state: DeductionPayResourceOrderState
  /** 微信支付的支付单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 实际还款金额. In fen, as text. What was really repaid. */
  pay_success_amount?: string
}

export interface GetCombineOrderResponse {
  /** 还款服务商APPID. */
  combine_appid: string
  /** 还款服务商商户号. The partner's own merchant number. */
  combine_mchid: string
  /** 还款单订单号. The partner's own number of the repayment. */
  combine_out_trade_no: string
  /** 还款单微信支付订单号. WeChat Pay's number of the combined payment. */
  combine_transaction_id: string
  /** 还款支付者信息. */
  combine_payer_info?: Payer
  /** 还款明细单信息列表. */
  sub_orders?: SubOrder[]
}

export interface H5Scene {
  /** 场景类型. */
  type: H5SceneType
  /** 还款服务商APPID. */
  combine_appid: string
  /** 网站URL. */
  app_url: string
  /** 用户终端IP. IPv4 or IPv6. */
  payer_client_ip: string
  /** iOS平台BundleID. Of the app on iOS. */
  bundle_id?: string | undefined
  /** 应用名称. */
  app_name?: string | undefined
  /** Of the app on Android. */
  package_name?: string | undefined
}

export interface Identity {
  /** 类型. */
  type: IdentityTypeValue
  /** 加密后的姓名. Encrypted on the wire. */
  name: string
  /** 加密后的证件号. Encrypted on the wire. */
  number: string
}

export interface JumpControl {
  /** 签约完后要跳转到的应用AppID. The app that the user is sent back to after signing. */
  jump_appid?: string | undefined
}

export interface MiniProgramScene {
  /** 用户标识. */
  openid: string
  /** 还款服务商APPID. */
  combine_appid: string
}

export interface Payer {
  /** 用户服务商标识. */
  openid: string
}

export interface PreSignAppRequest {
  /** 商户AppID. */
  appid: string
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 用户展示名称. How the user is shown when signing. */
  display_name: string
  /** 服务商签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户实名信息. */
  real_identity: RealIdentity
  /** 还款金额上限. In fen, as text. The most that may be collected. */
  repayment_amount_limit: string
  /** 还款日. The day of the month on which it is repaid. */
  repayment_day: number
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 交易信息. A first repayment, collected with the signing. */
  trade_info?: Trade | undefined
}

export interface PreSignAppResponse {
  /** 预签约码. For the front end, to open the page of signing. */
  presign_token: string
  /** 跳转到的签约服务提供方. */
  redirect_service?: string
}

export interface PreSignH5Request {
  /** 商户AppID. */
  appid: string
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 用户展示名称. How the user is shown when signing. */
  display_name: string
  /** 服务商签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户实名信息. */
  real_identity: RealIdentity
  /** 还款金额上限. In fen, as text. The most that may be collected. */
  repayment_amount_limit: string
  /** 还款日. The day of the month on which it is repaid. */
  repayment_day: number
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 跳转控制信息. */
  jump_info?: JumpControl | undefined
  /** 交易信息. A first repayment, collected with the signing. */
  trade_info?: Trade | undefined
}

export interface PreSignH5Response {
  /** 拉起微信支付签约页的URL. Where the user signs. */
  redirect_url: string
}

export interface PrepayCombineOrderPayer {
  /** 实名支付. The order can be paid by this person alone. */
  identity?: Identity | undefined
}

export interface PrepayCombineOrderRequest {
  /** 还款服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  combine_mchid?: string | undefined
  /** 还款单订单号. The partner's own number of the repayment. */
  combine_out_trade_no: string
  /** 还款明细单信息列表. At most 10 elements. */
  sub_orders: PrepayCombineOrderSubOrder[]
  /** APP调起支付场景信息. Needed in an app. */
  app_info?: AppScene | undefined
  /** 支付者信息. */
  combine_payer_info?: PrepayCombineOrderPayer | undefined
  /** H5调起支付场景信息. Needed in a mobile browser. */
  h5_info?: H5Scene | undefined
  /** 小程序调起支付场景信息. Needed in a mini program. */
  miniprogram_info?: MiniProgramScene | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 微信内网页调起支付场景信息. Needed on a page in Weixin. */
  wechat_web_info?: WechatWebScene | undefined
}

export interface PrepayCombineOrderResponse {
  /** 预支付交易会话标识. For the front end, to open the cashier; set except in a mobile browser. */
  prepay_id?: string
  /** 支付跳转链接. Where the user pays; set in a mobile browser. */
  h5_url?: string
}

export interface PrepayCombineOrderSubOrder {
  /** 还款单发起商户号. The merchant that the repayment of this credit goes through. */
  mchid: string
  /** 还款明细单订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: PrepayCombineOrderSubOrderAmount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
}

export interface PrepayCombineOrderSubOrderAmount {
  /** 标价币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 标价金额. In fen. */
  total_amount: number
}

export interface RealIdentity {
  /** 自然人证件号码. Encrypted on the wire. */
  identity_id: string
  /** 实名验证类型. */
  identity_type: IdentityType
  /** 自然人姓名. Encrypted on the wire. */
  real_name: string
}

export interface ScheduleItem {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
  out_record_id: string
  /** 应还款金额. In fen, as text. What is due. */
  repayment_amount: string
  /** 还款日期. The day on which it is due. */
  repayment_date: string
  /** 子商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 最低还款金额. In fen, as text. What is due at least. */
  min_repayment_amount?: string | undefined
}

export interface ScheduleRecord {
  /** 商户AppID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
  out_record_id: string
  /** 最低还款金额. In fen, as text. What is due at least. */
  min_repayment_amount: string
  /** 应还款金额. In fen, as text. What is due. */
  repayment_amount: string
  /** 还款日期. The day on which it is due. */
  repayment_date: string
  /** 子商户AppID. */
  sub_appid?: string
  /** 还款协议ID. WeChat Pay's number of the agreement. */
  contract_id?: string
}

export interface Settlement {
  /** 是否指定分账. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 补差金额. In fen: what the partner adds. */
  subsidy_amount?: number | undefined
}

export interface SubOrder {
  /** 还款单发起商户号. The merchant that the repayment of this credit goes through. */
  mchid: string
  /** 还款明细单订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户号. */
  sub_mchid?: string
  /** 还款明细单微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 子单金额信息. */
  amount?: Amount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 支付完成时间. RFC 3339. */
  success_time?: string
  /** 交易状态. */
  trade_state?: TradeState
  /** 交易类型. */
  trade_type?: TradeType
}

export interface TerminateContractRequest {
  /** 协议解约备注. */
  contract_termination_remark: string
  /** 服务商签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface TerminateContractResponse {
  /** 协议信息. */
  contract_info?: Contract
}

export interface Trade {
  /** 商户侧交易单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 还款金额. In fen. */
  deduct_amount: number
  /** 产品描述. */
  description?: string | undefined
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
}

export interface WechatWebScene {
  /** 用户标识. */
  openid?: string | undefined
  /** 还款服务商APPID. */
  combine_appid?: string | undefined
  /** 网页经营场景URL. */
  webview_url?: string | undefined
}

/** 协议状态 */
export type ContractState =
  | 'CONTRACT_STATE_INVALID'
  | 'CONTRACT_STATE_EFFECTIVE'
  | 'CONTRACT_STATE_TERMINATED'
  | (string & {})

/** 协议解约方式 */
export type ContractTerminatedMode =
  | 'TERMINATION_MODE_INVALID'
  | 'TERMINATION_MODE_BY_USER'
  | 'TERMINATION_MODE_BY_MERCHANT'
  | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
  | (string & {})

/** 还款单状态 */
export type DeductionOrderOrderState =
  | 'DEDUCT_ORDER_STATE_PENDING'
  | 'DEDUCT_ORDER_STATE_NOT_PAY'
  | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
  | 'DEDUCT_ORDER_STATE_PAY_FAIL'
  | (string & {})

/** 还款单状态 */
export type DeductionPayResourceOrderState =
  | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
  | (string & {})

/** 场景类型 */
export type H5SceneType =
  | 'iOS'
  | 'Android'
  | 'Wap'
  | (string & {})

/** 实名验证类型 */
export type IdentityType =
  | 'REAL_IDENTITY_TYPE_INVALID'
  | 'REAL_IDENTITY_TYPE_ID_CARD'
  | (string & {})

/** 类型 */
export type IdentityTypeValue =
  | 'IDCARD'
  | 'HONGKONG_MACAO'
  | 'HONGKONG_MACAO_RESIDENT'
  | 'TAIWAN_RESIDENT'
  | 'FOREIGN_RESIDENT'
  | 'OVERSEA_PASSPORT'
  | 'TAIWAN_COMPATRIOT_PERMIT'
  | (string & {})

/** 交易状态 */
export type TradeState =
  | 'SUCCESS'
  | 'NOTPAY'
  | 'CLOSED'
  | (string & {})

/** 交易类型 */
export type TradeType =
  | 'REPAYMENT'
  | (string & {})
