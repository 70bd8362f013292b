// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Automatic payments abroad (跨境代扣). */
export interface GlobalPapayService {
  /**
   * Begin the signing of an agreement in an app (APP签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   */
  preSignApp(args?: PreSignAppRequest, options?: sdk.CallOptions): sdk.Call<PreSignSession>
  /**
   * Begin the signing of an agreement in a mobile browser (H5预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
   */
  preSignH5(args?: PreSignH5Request, options?: sdk.CallOptions): sdk.Call<PreSignH5Response>
  /**
   * Begin the signing of an agreement inside WeChat (JSAPI预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
   */
  preSignJsapi(args?: PreSignJsapiRequest, options?: sdk.CallOptions): sdk.Call<PreSignJsapiResponse>
  /**
   * Begin the signing of an agreement in a mini program (小程序签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
   */
  preSignMiniProgram(args?: PreSignMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignSession>
  /**
   * Query an agreement by `out_contract_code` (商户协议号查询签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   */
  getContractByOutContractCode(args: GetContractByOutContractCodeArguments, options?: sdk.CallOptions): sdk.Call<Contract>
  /**
   * Begin the signing of an agreement on a web page (WEB预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   */
  preSignWeb(args?: PreSignWebRequest, options?: sdk.CallOptions): sdk.Call<PreSignWebResponse>
  /**
   * Query an agreement by `contract_id` (代扣协议ID查询签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   */
  getContractByContractId(args: GetContractByContractIdArguments, options?: sdk.CallOptions): sdk.Call<Contract>
  /**
   * Terminate an agreement (申请解约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   */
  terminateContract(args: TerminateContractArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Charge the user under an agreement (支付扣款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateTransactionResponse>
  /**
   * Query a charge by `out_trade_no` (查询订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  getTransactionByOutTradeNo(args: GetTransactionByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Reverse a charge (撤销订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   */
  reverseTransaction(args: ReverseTransactionArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query a charge by `transaction_id` (查询订单(微信支付订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  getTransactionByTransactionId(args: GetTransactionByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
}

/** Arguments of `getContractByOutContractCode`. */
export interface GetContractByOutContractCodeArguments {
  /** 签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number | undefined
}

/** Arguments of `getContractByContractId`. */
export interface GetContractByContractIdArguments {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number | undefined
}

/** Arguments of `terminateContract`. */
export interface TerminateContractArguments extends TerminateContractRequest {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getTransactionByOutTradeNo`. */
export interface GetTransactionByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `reverseTransaction`. */
export interface ReverseTransactionArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getTransactionByTransactionId`. */
export interface GetTransactionByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface Amount {
  /** 订单标价币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 汇率信息. */
  exchange_rate?: ExchangeRate
}

export interface Contract {
  /** 商户号. */
  mchid?: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  /** 机构APPID. */
  appid?: string
  /** 机构appid. */
  sp_appid?: string
  /** 子商户应用ID. */
  sub_appid?: string
  /** 商户appid下的用户标识. */
  openid?: string
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id?: string
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string
  /** 协议签署时间. RFC 3339. */
  signed_time?: string
  /** 协议状态. */
  state?: string
  /** 协议签署时间. RFC 3339. */
  terminated_time?: string
  /** 协议解约方式. */
  termination_mode?: string
  /** 解约备注. */
  termination_note?: string
  /** 用户账户展示名称. */
  user_display_name?: string
}

export interface ContractMerchantResource {
  /** 微信商户号. */
  mchid: string
  /** 微信AppId. */
  appid: string
  /** 用户唯一标识. */
  openid: string
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 操作时间. RFC 3339. */
  operate_time: string
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 到期时间. RFC 3339. */
  contract_expire_time?: string
  /** 解约方式. */
  contract_termination_mode?: string
}

export interface ContractPartnerResource {
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  sp_appid: string
  /** 子商户AppId. */
  sub_appid: string
  /** 用户唯一标识. */
  openid: string
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 操作时间. RFC 3339. */
  operate_time: string
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 到期时间. RFC 3339. */
  contract_expire_time?: string
  /** 解约方式. */
  contract_termination_mode?: string
}

export interface CreateTransactionAmount {
  /** 总金额. In the smallest unit of the currency. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface CreateTransactionRequest {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 订单金额. */
  amount: CreateTransactionAmount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
}

export interface CreateTransactionResponse {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: CreateTransactionResponseAmount
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type: string
  /** 支付者. */
  payer: Payer
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: TradeState
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: CreateTransactionResponseTradeType
  /** 商户号. */
  mchid?: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  appid?: string
  /** 机构APPID. */
  sp_appid?: string
  /** 子商户APPID. */
  sub_appid?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 商户行业编码. */
  merchant_category_code?: string
  /** 优惠功能. */
  promotion_detail?: Promotion[]
  /** 场景信息. */
  scene_info?: Scene
}

export interface CreateTransactionResponseAmount {
  /** 订单标价币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 汇率信息. */
  exchange_rate?: CreateTransactionResponseExchangeRate
}

export interface CreateTransactionResponseExchangeRate {
  /** 汇率类型. */
  type?: CreateTransactionResponseExchangeRateType
  /** 汇率值. */
  rate?: number
}

export interface ExchangeRate {
  /** 汇率类型. */
  type?: ExchangeRateType
  /** 汇率值. */
  rate?: number
}

export interface Goods {
  /** 商品编码. */
  goods_id: string
  /** 商品优惠金额. In the smallest unit of the currency. */
  discount_amount: number
  /** 商品价格. In the smallest unit of the currency. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 商品备注. */
  goods_remark?: string
}

export interface Payer {
  /** 用户标识. */
  openid?: string
  /** 机构用户标识. */
  sp_openid?: string
  /** 子商户用户标识. */
  sub_openid?: string
}

export interface PreSignAppRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户appid下的用户标识. */
  openid?: string | undefined
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number | undefined
  /** 过期时间. RFC 3339. */
  expired_time?: string | undefined
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string | undefined
  /** 签约后跳转地址. */
  return_url?: string | undefined
  /** 签约成功通知url. */
  success_notify_url?: string | undefined
  /** 用户客户端IP. */
  user_client_ip?: string | undefined
  /** 用户账户展示名称. */
  user_display_name?: string | undefined
}

export interface PreSignH5Request {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户唯一标识. */
  openid?: string | undefined
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number | undefined
  /** 回调应用AppID. */
  return_appid?: string | undefined
  /** 过期时间. RFC 3339. */
  expired_time?: string | undefined
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string | undefined
  /** 签约完成跳转URL. */
  return_url?: string | undefined
  /** 签约成功通知url. */
  success_notify_url?: string | undefined
  /** 用户客户端IP. */
  user_client_ip?: string | undefined
  /** 用户账户展示名称. */
  user_display_name?: string | undefined
}

export interface PreSignH5Response {
  /** 签约跳转URL. */
  sign_url: string
}

export interface PreSignJsapiRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户appid下的用户标识. */
  openid?: string | undefined
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number | undefined
  /** 过期时间. RFC 3339. */
  expired_time?: string | undefined
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string | undefined
  /** 签约完成跳转URL. */
  return_url?: string | undefined
  /** 签约成功通知url. */
  success_notify_url?: string | undefined
  /** 用户终端IP. */
  user_client_ip?: string | undefined
  /** 用户账户展示名称. */
  user_display_name?: string | undefined
}

export interface PreSignJsapiResponse {
  /** 签约跳转URL. */
  sign_url: string
}

export interface PreSignMiniProgramRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户appid下的用户标识. */
  openid?: string | undefined
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number | undefined
  /** 过期时间. RFC 3339. */
  expired_time?: string | undefined
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string | undefined
  /** 签约后跳转地址. */
  return_url?: string | undefined
  /** 签约成功通知url. */
  success_notify_url?: string | undefined
  /** 用户客户端IP. */
  user_client_ip?: string | undefined
  /** 用户账户展示名称. */
  user_display_name?: string | undefined
}

export interface PreSignSession {
  /** 委托代扣签约会话id. */
  session_id: string
}

export interface PreSignWebRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户唯一标识. */
  openid?: string | undefined
  /** 模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number | undefined
  /** 过期时间. RFC 3339. */
  expired_time?: string | undefined
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string | undefined
  /** 签约完成跳转URL. */
  return_url?: string | undefined
  /** 签约成功通知url. */
  success_notify_url?: string | undefined
  /** 用户终端IP. */
  user_client_ip?: string | undefined
  /** 用户账户展示名称. */
  user_display_name?: string | undefined
}

export interface PreSignWebResponse {
  /** 展码页面URL. */
  show_code_url: string
  /** 委托代扣签约URL. */
  sign_url?: string
}

export interface Promotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 活动ID. */
  activity_id?: string
  /** 优惠类型. */
  type?: PromotionType
  /** 优惠名称. */
  name?: string
  /** 单品列表. */
  goods_detail?: Goods[]
  /** 商户出资. In the smallest unit of the currency. */
  merchant_contribute_amount?: number
  /** 其他出资. In the smallest unit of the currency. */
  other_contribute_amount?: number
  /** 优惠券退款金额. In the smallest unit of the currency. */
  refund_amount?: number
  /** 优惠范围. */
  scope?: Scope
  /** 微信出资. In the smallest unit of the currency. */
  wxpay_contribute_amount?: number
}

export interface Scene {
  /** 商户端设备号. */
  device_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
}

export interface TerminateContractRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 机构APPID. */
  appid?: string | undefined
  /** 机构appid. */
  sp_appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 解约备注. */
  termination_note?: string | undefined
}

export interface Transaction {
  /** 商户号. */
  mchid: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 微信AppId. */
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: Amount
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type: string
  /** 支付者. */
  payer: Payer
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: string
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: TransactionTradeType
  /** 子商户APPID. */
  sub_appid?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 商户行业编码. */
  merchant_category_code?: string
  /** 优惠功能. */
  promotion_detail?: Promotion[]
  /** 场景信息. */
  scene_info?: Scene
}

/** 汇率类型 */
export type CreateTransactionResponseExchangeRateType =
  | 'SETTLEMENT_RATE'
  | 'USERPAYMENT_RATE'
  | (string & {})

/** 交易类型 */
export type CreateTransactionResponseTradeType =
  | 'AUTH'
  | (string & {})

/** 汇率类型 */
export type ExchangeRateType =
  | 'SETTLEMENT_RATE'
  | (string & {})

/** 优惠类型 */
export type PromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'GLOBAL'
  | 'SINGLE'
  | (string & {})

/** 交易状态 */
export type TradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'PAYERROR'
  | 'USERPAYING'
  | (string & {})

/** 交易类型 */
export type TransactionTradeType =
  | 'JSAPI'
  | 'NATIVE'
  | 'APP'
  | 'MWEB'
  | 'MICROPAY'
  | (string & {})
