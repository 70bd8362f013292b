// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: automatic payments of combined orders (收付通合单代扣). */
export interface EcommercePapayService {
  /**
   * Begin the signing of an agreement in a mini program (小程序方式预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017177322
   */
  preSignMiniProgram(args: PreSignMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Begin the signing of an agreement in an app (APP方式预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012881608
   */
  preSignApp(args: PreSignAppRequest, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Query an agreement (通过商户协议号查询协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884060
   */
  getContract(args: GetContractArguments, options?: sdk.CallOptions): sdk.Call<GetContractResponse>
  /**
   * Terminate an agreement (商户协议号解约协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884072
   */
  terminateContract(args: TerminateContractArguments, options?: sdk.CallOptions): sdk.Call<TerminateContractResponse>
  /**
   * Charge a combined order under an agreement (电商合单委托代扣支付).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884121
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Query a combined charge (电商合单委托代扣查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884130
   */
  getTransaction(args: GetTransactionArguments, options?: sdk.CallOptions): sdk.Call<Transaction>
  /**
   * Reverse a combined charge (电商合单委托代扣撤销订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884126
   */
  reverseTransaction(args: ReverseTransactionArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getContract`. */
export interface GetContractArguments {
  /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `terminateContract`. */
export interface TerminateContractArguments extends TerminateContractRequest {
  /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `getTransaction`. */
export interface GetTransactionArguments {
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
  combine_out_trade_no: string
}

/** Arguments of `reverseTransaction`. */
export interface ReverseTransactionArguments extends ReverseTransactionRequest {
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
  combine_out_trade_no: string
}

export interface Amount {
  /** 标价币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 标价金额. In fen. */
  total_amount: number
  /** 现金支付金额. In fen. */
  payer_amount?: number
  /** 现金支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency?: string
  /** 结算汇率. */
  settlement_rate?: number
}

export interface ContractTermination {
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time: string
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: string
  /** 解约备注. Why it was ended. */
  contract_termination_remark: string
}

export interface CreateTransactionRequest {
  /** 合单商户appid. An app, official account or mini program that is bound to the caller. */
  combine_appid: string
  /** 合单商户号. The caller's own number. The client's `mchid` where left out. */
  combine_mchid?: string | undefined
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
  combine_out_trade_no: string
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 风控信息. What is known about the risk of the charge. */
  risk_info?: string | undefined
  /** 子单信息. The parts that are paid together. */
  sub_orders?: CreateTransactionSubOrder[] | undefined
}

export interface CreateTransactionSubOrder {
  /** 子单商户号. The merchant that raises this part of the order. */
  mchid: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 子单商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 订单金额. */
  amount: CreateTransactionSubOrderAmount
  /** 二级商户appid. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 个人收款方受理授权ID. The authorization under which an individual is paid. */
  individual_auth_id?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 个人收款方平台昵称. The individual's name on the platform. */
  individual_name?: string | undefined
  /** 商品服务类型. */
  order_service_type?: string | undefined
  /** 结算信息. */
  settle_info?: Settlement | undefined
  /** 子单风控信息. What is known about the risk of the charge. */
  sub_risk_info?: string | undefined
}

export interface CreateTransactionSubOrderAmount {
  /** 标价币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 标价金额. In fen. */
  total_amount: number
}

export interface EntrustResource {
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
  /** 操作时间. When it was signed or ended. RFC 3339. */
  operate_time: string
  /** 商户侧签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode?: string
}

export interface GetContractResponse {
  /** 商户号. */
  mchid: string
  /** 商户APPID. */
  appid: string
  /** 用户openid. */
  openid: string
  /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议Id. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info?: ContractTermination
}

export interface Payer {
  /** 用户标识. The user in `combine_appid`. */
  openid: string
}

export interface PreSignAppRequest {
  /** 商户APPID. */
  appid: string
  /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 商户数据包. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 返回app标识. Whether the user comes back to the app after signing. */
  return_app?: boolean | undefined
}

export interface PreSignMiniProgramRequest {
  /** 商户APPID. */
  appid: string
  /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignResponse {
  /** 商户号. */
  mchid: string
  /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 预签约Id. Handed to the page where the user signs. */
  pre_entrustweb_id: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface ReverseTransactionRequest {
  /** 合单商户APPID. An app, official account or mini program that is bound to the caller. */
  combine_appid: string
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id?: string | undefined
  /** 子单信息. All parts of the order. */
  sub_orders?: ReverseTransactionSubOrder[] | undefined
}

export interface ReverseTransactionSubOrder {
  /** 子单商户号. The merchant that raises this part of the order. */
  mchid: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 子单商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 二级商户appid. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 个人收款方受理授权ID. The authorization under which an individual is paid. */
  individual_auth_id?: string | undefined
}

export interface Settlement {
  /** 是否指定分账. The money is frozen after the payment, so that it can be split. */
  profit_sharing?: boolean | undefined
  /** 补差金额. In fen. */
  subsidy_amount?: number | undefined
}

export interface SubOrder {
  /** 子单商户号. The merchant that raises this part of the order. */
  mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 子单微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 子单商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 交易状态. */
  trade_state: string
  /** 交易类型. */
  trade_type: string
  /** 二级商户appid. */
  sub_appid?: string
  /** 个人收款方受理授权ID. The authorization under which an individual is paid. */
  individual_auth_id?: string
  /** 用户在子商户下的唯一标识. */
  sub_openid?: string
  /** 订单金额. */
  amount?: Amount
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 个人收款方平台昵称. The individual's name on the platform. */
  individual_name?: string
  /** 支付完成时间. RFC 3339. */
  success_time?: string
}

export interface TerminateContractRequest {
  /** 解约备注. Why it is ended. */
  contract_termination_remark: string
}

export interface TerminateContractResponse {
  /** 商户号. */
  mchid: string
  /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface Transaction {
  /** 合单商户APPID. */
  combine_appid: string
  /** 合单商户号. The merchant that created the combined order. */
  combine_mchid: string
  /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
  combine_out_trade_no: string
  /** 支付者. */
  combine_payer_info?: Payer
  /** 子单信息. The parts that are paid together. */
  sub_orders?: SubOrder[]
}
