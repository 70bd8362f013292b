// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Automatic payments of insurance premiums (保险委托代扣). */
export interface InsurancePapayService {
  /**
   * Begin the signing of an agreement inside WeChat (保险商户JSAPI预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528600
   */
  preSignJsapi(args: PreSignJsapiRequest, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Begin the signing of an agreement in a mini program (保险商户小程序预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   */
  preSignMiniProgram(args: PreSignMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignMiniProgramResponse>
  /**
   * Begin the signing of an agreement in an app (保险商户App预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013005766
   */
  preSignApp(args: PreSignAppRequest, options?: sdk.CallOptions): sdk.Call<PreSignAppResponse>
  /**
   * Begin the signing of an agreement in a mobile browser (保险商户H5预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   */
  preSignH5(args: PreSignH5Request, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Query an agreement (保险商户查询保险自动续费协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   */
  getContract(args: GetContractArguments, options?: sdk.CallOptions): sdk.Call<GetContractResponse>
  /**
   * List the periods of an agreement (保险商户查询保险扣费周期列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   */
  listPolicyPeriods(args: ListPolicyPeriodsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPolicyPeriodsResponse, PolicyPeriodRecord>
  /**
   * Change the periods of an agreement (保险商户修改保险扣费周期列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   */
  updatePolicyPeriods(args: UpdatePolicyPeriodsArguments, options?: sdk.CallOptions): sdk.Call<UpdatePolicyPeriodsResponse>
  /**
   * Announce a premium (保险商户预约保险自动续费).
   *
   * The charge itself is made with `createTransaction`, in the days that the answer names.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   */
  createPolicyPeriodSchedule(args: CreatePolicyPeriodScheduleArguments, options?: sdk.CallOptions): sdk.Call<PolicyPeriodSchedule>
  /**
   * Query an announced premium (保险商户查询保险自动续费预约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471229
   */
  getPolicyPeriodSchedule(args: GetPolicyPeriodScheduleArguments, options?: sdk.CallOptions): sdk.Call<PolicyPeriodSchedule>
  /**
   * Charge a premium under an agreement (保险商户受理保险自动续费扣款).
   *
   * The charge is only accepted: its result comes as a notification, or from a query of the order.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471158
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateTransactionResponse>
  /**
   * Renew an agreement (保险商户受理续期自动续费协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489588
   */
  renewContract(args: RenewContractArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Terminate an agreement (保险商户通过商户协议号解除保险自动续费协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472767
   */
  terminateContract(args: TerminateContractArguments, options?: sdk.CallOptions): sdk.Call<TerminateContractResponse>
}

/** Arguments of `getContract`. */
export interface GetContractArguments {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `listPolicyPeriods`. */
export interface ListPolicyPeriodsArguments {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

/** Arguments of `updatePolicyPeriods`. */
export interface UpdatePolicyPeriodsArguments extends UpdatePolicyPeriodsRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `createPolicyPeriodSchedule`. */
export interface CreatePolicyPeriodScheduleArguments extends CreatePolicyPeriodScheduleRequest {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 保单的扣费周期编号. The number of the period in the agreement. */
  policy_period_id: number
}

/** Arguments of `getPolicyPeriodSchedule`. */
export interface GetPolicyPeriodScheduleArguments {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 保单的扣费周期编号. The number of the period in the agreement. */
  policy_period_id: number
}

/** Arguments of `renewContract`. */
export interface RenewContractArguments extends RenewContractRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `terminateContract`. */
export interface TerminateContractArguments extends TerminateContractRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface Amount {
  /** 金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface ContractTermination {
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time: string
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: ContractTerminationContractTerminationMode
  /** 解约备注. Why it was ended. */
  contract_termination_remark?: string
}

export interface CreatePolicyPeriodScheduleRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 预约扣费金额信息. What the user is told will be charged. */
  scheduled_amount: Amount
}

export interface CreateTransactionRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 保单的扣费周期编号. The number of the period in the agreement. */
  policy_period_id: number
  /** 扣费金额信息. */
  amount: Amount
  /** 通知地址. Where the result of the charge is posted: https, without a query string. */
  transaction_notify_url: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
}

export interface CreateTransactionResponse {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 扣费金额信息. */
  amount: Amount
}

export interface EntrustContractTermination {
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time: string
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: EntrustContractTerminationContractTerminationMode
  /** 解约原因的备注说明. Why it was ended. */
  contract_termination_remark?: string
}

export interface EntrustRenewContractTermination {
  /** 协议解约时间. */
  contract_terminated_time: string
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: EntrustRenewContractTerminationContractTerminationMode
  /** 解约原因的备注说明. Why it was ended. */
  contract_termination_remark?: string
}

export interface EntrustRenewResource {
  /** 微信支付分配的商户号. */
  mchid: string
  appid: string
  /** 商户AppID下的用户唯一标识. */
  openid: string
  /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 协议到期时间. */
  contract_expired_time: string
  /** 协议签署时间. */
  contract_signed_time: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state: EntrustRenewResourceContractState
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info: EntrustRenewContractTermination
  /** 签约用户的名称. The name of the insured, as it is shown to the user. */
  insured_display_name: string
  /** 商户侧的签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface EntrustResource {
  /** 微信支付分配的商户号. */
  mchid: string
  /** 微信AppId. */
  appid: string
  /** 商户AppID下的用户唯一标识. */
  openid: string
  /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state: EntrustResourceContractState
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info: EntrustContractTermination
  /** 签约用户的名称. The name of the insured, as it is shown to the user. */
  insured_display_name: string
  /** 商户侧的签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
}

export interface GetContractResponse {
  /** 商户号. */
  mchid: string
  /** 商户AppID. */
  appid: string
  /** 用户OpenID. */
  openid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end. */
  contract_state: GetContractResponseContractState
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 跳转撤销解约小程序的appid. The mini program where the user takes the termination back. */
  revoke_terminate_contract_redirect_appid?: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info?: ContractTermination
  /** 被保人姓名. The name of the insured, as it is shown to the user. */
  insured_display_name?: string
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径. Where to open that mini program. */
  revoke_terminate_contract_redirect_url?: string
}

export interface JumpControl {
  /** 跳转的应用AppID. */
  jump_appid?: string | undefined
}

export interface ListPolicyPeriodsResponse {
  /** 分页开始位置. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 扣费周期总条数. Of all pages. */
  total_count?: number
  /** 扣费周期列表. */
  data?: PolicyPeriodRecord[]
}

export interface PolicyClause {
  /** 条款内容. */
  clause_name?: string | undefined
  /** 条款额度. */
  clause_quota?: string | undefined
}

export interface PolicyCoverage {
  /** 保单额度. */
  policy_amount?: string | undefined
  /** 保险条款列表. */
  policy_clauses?: PolicyClause[] | undefined
}

export interface PolicyPeriod {
  /** 保险扣费周期编号. The number of the period in the agreement. */
  policy_period_id: number
  /** 预计扣费金额. What the user is told to expect. */
  estimated_deduct_amount: Amount
  /** 预计扣费的日期. The day on which the charge is expected. */
  estimated_deduct_date: string
}

export interface PolicyPeriodRecord {
  /** 保单的扣费周期编号. The number of the period in the agreement. */
  policy_period_id: number
  /** 扣费周期预计的扣费金额. What the user is told to expect. */
  estimated_deduct_amount: Amount
  /** 扣费周期预计的扣费的日期. The day on which the charge is expected. */
  estimated_deduct_date: string
  /** 扣费周期预约状态. */
  policy_period_state: string
  /** 实际扣费金额. Set once it was charged. */
  deduct_amount?: Amount
  /** 实际扣费的日期. Set once it was charged. */
  deduct_date?: string
  /** 已预约的扣费金额信息. What was announced to the user. */
  scheduled_amount?: Amount
}

export interface PolicyPeriodSchedule {
  /** 保单的扣费周期编号. The number of the period in the agreement. */
  policy_period_id: number
  /** 当前扣费周期的状态. */
  policy_period_state: string
  /** 实际扣费金额. Set once it was charged. */
  deduct_amount?: Amount
  /** 实际扣费的日期. Set once it was charged. */
  deduct_date?: string
  /** 可扣费结束日期. The last day on which the announced charge can be made. */
  deduct_end_date?: string
  /** 可扣费开始日期. The first day on which the announced charge can be made. */
  deduct_start_date?: string
  /** 已预约的扣费金额信息. What was announced to the user. */
  scheduled_amount?: Amount
}

export interface PreSignAppRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
  policy_periods: PolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
  out_trade_no?: string | undefined
  /** 商品描述. Of the first charge; shown to the user. */
  description?: string | undefined
  /** 扣费金额信息. Of the first charge, which is made with the signing. */
  amount?: Amount | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 是否自动续保. */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保. */
  can_auto_reinsure?: boolean | undefined
  /** 合并扣费期数. */
  combined_deduct_period_count?: number | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
  transaction_notify_url?: string | undefined
}

export interface PreSignAppResponse {
  /** 预签约ID. Handed to the page where the user signs. */
  pre_entrustweb_id: string
}

export interface PreSignH5Request {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
  policy_periods: PreSignPolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
  out_trade_no?: string | undefined
  /** 商品描述. Of the first charge; shown to the user. */
  description?: string | undefined
  /** 扣费金额信息. Of the first charge, which is made with the signing. */
  amount?: Amount | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 是否自动续保. */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保. */
  can_auto_reinsure?: boolean | undefined
  /** 合并扣费期数. */
  combined_deduct_period_count?: number | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 跳转控制信息. */
  jump_control?: JumpControl | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
  transaction_notify_url?: string | undefined
}

export interface PreSignJsapiRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
  policy_periods: PreSignPolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
  out_trade_no?: string | undefined
  /** 商品描述. Of the first charge; shown to the user. */
  description?: string | undefined
  /** 扣费金额信息. Of the first charge, which is made with the signing. */
  amount?: Amount | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 是否自动续保. */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保. */
  can_auto_reinsure?: boolean | undefined
  /** 合并扣费期数. */
  combined_deduct_period_count?: number | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
  transaction_notify_url?: string | undefined
}

export interface PreSignMiniProgramRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
  policy_periods: PreSignPolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
  out_trade_no?: string | undefined
  /** 商品描述. Of the first charge; shown to the user. */
  description?: string | undefined
  /** 扣费金额信息. Of the first charge, which is made with the signing. */
  amount?: Amount | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 是否自动续保. */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保. */
  can_auto_reinsure?: boolean | undefined
  /** 合并扣费期数. */
  combined_deduct_period_count?: number | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
  transaction_notify_url?: string | undefined
}

export interface PreSignMiniProgramResponse {
  /** 预签约ID. Handed to the page where the user signs. */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID. The mini program where the user signs. */
  redirect_appid: string
  /** 跳转签约小程序的路径. Where to open that mini program. */
  redirect_path: string
}

export interface PreSignPolicyPeriod {
  /** 保险扣费周期编号. The number of the period in the agreement. */
  policy_period_id: number
  /** 预计扣费金额. What the user is told to expect. */
  estimated_deduct_amount: Amount
  /** 预计扣费的日期. The day on which the charge is expected. */
  estimated_deduct_date: string
  /** 保障详情. */
  policy_coverage_detail?: PolicyCoverage | undefined
}

export interface PreSignResponse {
  /** 拉起微信支付客户端的URL. Open it, so that the user signs. */
  redirect_url: string
}

export interface RealIdentity {
  /** 自然人身份证号码. Encrypted on the wire. */
  id_card_number: string
  /** 自然人姓名. Encrypted on the wire. */
  real_name: string
  /** 实名验证类型. */
  identity_type?: IdentityType | undefined
}

export interface RenewContractRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 续期的扣费周期列表. */
  policy_periods: PolicyPeriod[]
}

export interface TerminateContractRequest {
  /** 解约备注. Why it is ended. */
  contract_termination_remark: string
}

export interface TerminateContractResponse {
  /** 商户号. */
  mchid: string
  /** 商户AppID. */
  appid: string
  /** 用户OpenID. */
  openid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end. */
  contract_state: TerminateContractResponseContractState
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info?: ContractTermination
  /** 被保人姓名. The name of the insured, as it is shown to the user. */
  insured_display_name?: string
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
}

export interface UpdatePolicyPeriodsRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 续期的扣费周期列表. */
  policy_periods: PolicyPeriod[]
  /** 是否允许取消预约. Whether a charge that is announced already may be called off for it. */
  allow_cancel_scheduled?: boolean | undefined
}

export interface UpdatePolicyPeriodsResponse {
  /** 发生了取消预约的扣费计划项编号. The period whose announced charge was called off. */
  cancel_scheduled_policy_period_id?: number
  policy_periods?: PolicyPeriod[]
}

/** 协议解约方式 */
export type ContractTerminationContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'
  | (string & {})

/** 协议解约方式 */
export type EntrustContractTerminationContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'API'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'
  | (string & {})

/** 协议解约方式 */
export type EntrustRenewContractTerminationContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'API'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'
  | (string & {})

/** 委托代扣协议状态 */
export type EntrustRenewResourceContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | (string & {})

/** 委托代扣协议状态 */
export type EntrustResourceContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | (string & {})

/** 委托代扣协议状态 */
export type GetContractResponseContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | 'SIGN_FAILED'
  | 'TO_BE_RENEWED'
  | 'TERMINATE_PENDING'
  | (string & {})

/** 实名验证类型 */
export type IdentityType =
  | 'ID_CARD'
  | (string & {})

/** 委托代扣协议状态 */
export type TerminateContractResponseContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | 'SIGN_FAILED'
  | 'TO_BE_RENEWED'
  | 'TERMINATE_PENDING'
  | (string & {})
