// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Automatic payments of insurance premiums (保险委托代扣). */
export interface InsurancePapayService {
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
   * Announce a premium (保险商户预约保险自动续费).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   */
  createPolicyPeriodSchedule(args: CreatePolicyPeriodScheduleArguments, options?: sdk.CallOptions): sdk.Call<PolicyPeriodSchedule>
  /**
   * Charge a premium under an agreement (保险商户受理保险自动续费扣款).
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
   * Query an agreement (保险商户查询保险自动续费协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   */
  getContract(args: GetContractArguments, options?: sdk.CallOptions): sdk.Call<GetContractResponse>
  /**
   * Terminate an agreement (保险商户通过商户协议号解除保险自动续费协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472767
   */
  terminateContract(args: TerminateContractArguments, options?: sdk.CallOptions): sdk.Call<TerminateContractResponse>
  /**
   * Begin the signing of an agreement in an app (保险商户App预签约).
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
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   */
  preSignH5(args: PreSignH5Request, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Begin the signing of an agreement inside WeChat (保险商户JSAPI预签约).
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
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   */
  preSignMiniProgram(args: PreSignMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignMiniProgramResponse>
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
   * List the periods of an agreement (保险商户查询保险扣费周期列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   */
  listPolicyPeriods(args: ListPolicyPeriodsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPolicyPeriodsResponse, PolicyPeriodRecord>
}

/** Arguments of `getPolicyPeriodSchedule`. */
export interface GetPolicyPeriodScheduleArguments {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 保单的扣费周期编号. */
  policy_period_id: number
}

/** Arguments of `createPolicyPeriodSchedule`. */
export interface CreatePolicyPeriodScheduleArguments extends CreatePolicyPeriodScheduleRequest {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 保单的扣费周期编号. */
  policy_period_id: number
}

/** Arguments of `renewContract`. */
export interface RenewContractArguments extends RenewContractRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getContract`. */
export interface GetContractArguments {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `terminateContract`. */
export interface TerminateContractArguments extends TerminateContractRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `updatePolicyPeriods`. */
export interface UpdatePolicyPeriodsArguments extends UpdatePolicyPeriodsRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
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

export interface Amount {
  /** 金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface ContractTermination {
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time: string
  /** 协议解约方式. */
  contract_termination_mode: ContractTerminationContractTerminationMode
  /** 解约备注. */
  contract_termination_remark?: string
}

export interface CreatePolicyPeriodScheduleRequest {
  /** 应用ID. */
  appid: string
  /** 预约扣费金额信息. */
  scheduled_amount: Amount
}

export interface CreateTransactionRequest {
  /** 应用ID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 保单的扣费周期编号. */
  policy_period_id: number
  /** 扣费金额信息. */
  amount: Amount
  /** 通知地址. */
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
  /** 协议解约方式. */
  contract_termination_mode: EntrustContractTerminationContractTerminationMode
  /** 解约原因的备注说明. */
  contract_termination_remark?: string
}

export interface EntrustRenewContractTermination {
  /** 协议解约时间. */
  contract_terminated_time: string
  /** 协议解约方式. */
  contract_termination_mode: EntrustRenewContractTerminationContractTerminationMode
  /** 解约原因的备注说明. */
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
  /** 委托代扣协议状态. */
  contract_state: EntrustRenewResourceContractState
  /** 协议解约信息. */
  contract_terminate_info: EntrustRenewContractTermination
  /** 签约用户的名称. */
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
  /** 委托代扣协议状态. */
  contract_state: EntrustResourceContractState
  /** 协议解约信息. */
  contract_terminate_info: EntrustContractTermination
  /** 签约用户的名称. */
  insured_display_name: string
  /** 商户侧的签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 商户侧用户标识. */
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
  /** 委托代扣协议状态. */
  contract_state: GetContractResponseContractState
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 跳转撤销解约小程序的appid. */
  revoke_terminate_contract_redirect_appid?: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约信息. */
  contract_terminate_info?: ContractTermination
  /** 被保人姓名. */
  insured_display_name?: string
  /** 商户侧用户标识. */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径. */
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
  /** 保险扣费周期编号. */
  policy_period_id: number
  /** 预计扣费金额. */
  estimated_deduct_amount: Amount
  /** 预计扣费的日期. */
  estimated_deduct_date: string
}

export interface PolicyPeriodRecord {
  /** 保单的扣费周期编号. */
  policy_period_id: number
  /** 扣费周期预计的扣费金额. */
  estimated_deduct_amount: Amount
  /** 扣费周期预计的扣费的日期. */
  estimated_deduct_date: string
  /** 扣费周期预约状态. */
  policy_period_state: string
  /** 实际扣费金额. */
  deduct_amount?: Amount
  /** 实际扣费的日期. */
  deduct_date?: string
  /** 已预约的扣费金额信息. */
  scheduled_amount?: Amount
}

export interface PolicyPeriodSchedule {
  /** 保单的扣费周期编号. */
  policy_period_id: number
  /** 当前扣费周期的状态. */
  policy_period_state: string
  /** 实际扣费金额. */
  deduct_amount?: Amount
  /** 实际扣费的日期. */
  deduct_date?: string
  /** 可扣费结束日期. */
  deduct_end_date?: string
  /** 可扣费开始日期. */
  deduct_start_date?: string
  /** 已预约的扣费金额信息. */
  scheduled_amount?: Amount
}

export interface PreSignAppRequest {
  /** 应用ID. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. */
  policy_periods: PolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 商品描述. */
  description?: string | undefined
  /** 扣费金额信息. */
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
  /** 商户侧用户标识. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. */
  transaction_notify_url?: string | undefined
}

export interface PreSignAppResponse {
  /** 预签约ID. */
  pre_entrustweb_id: string
}

export interface PreSignH5Request {
  /** 应用ID. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. */
  policy_periods: PreSignPolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 商品描述. */
  description?: string | undefined
  /** 扣费金额信息. */
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
  /** 商户侧用户标识. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. */
  transaction_notify_url?: string | undefined
}

export interface PreSignJsapiRequest {
  /** 应用ID. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. */
  policy_periods: PreSignPolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 商品描述. */
  description?: string | undefined
  /** 扣费金额信息. */
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
  /** 商户侧用户标识. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. */
  transaction_notify_url?: string | undefined
}

export interface PreSignMiniProgramRequest {
  /** 应用ID. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 被保人的展示名称. */
  insured_display_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保险保单的结束日期. */
  policy_end_date: string
  /** 保单的扣费周期列表. */
  policy_periods: PreSignPolicyPeriod[]
  /** 保险保单的开始日期. */
  policy_start_date: string
  /** 用户在直连商户应用下的用户标示. */
  openid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 商品描述. */
  description?: string | undefined
  /** 扣费金额信息. */
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
  /** 商户侧用户标识. */
  out_user_code?: string | undefined
  /** 用户实名信息. */
  real_identity?: RealIdentity | undefined
  /** 支付结果通知地址. */
  transaction_notify_url?: string | undefined
}

export interface PreSignMiniProgramResponse {
  /** 预签约ID. */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID. */
  redirect_appid: string
  /** 跳转签约小程序的路径. */
  redirect_path: string
}

export interface PreSignPolicyPeriod {
  /** 保险扣费周期编号. */
  policy_period_id: number
  /** 预计扣费金额. */
  estimated_deduct_amount: Amount
  /** 预计扣费的日期. */
  estimated_deduct_date: string
  /** 保障详情. */
  policy_coverage_detail?: PolicyCoverage | undefined
}

export interface PreSignResponse {
  /** 拉起微信支付客户端的URL. */
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
  /** 应用ID. */
  appid: string
  /** 续期的扣费周期列表. */
  policy_periods: PolicyPeriod[]
}

export interface TerminateContractRequest {
  /** 解约备注. */
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
  /** 委托代扣协议状态. */
  contract_state: TerminateContractResponseContractState
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约信息. */
  contract_terminate_info?: ContractTermination
  /** 被保人姓名. */
  insured_display_name?: string
  /** 商户侧用户标识. */
  out_user_code?: string
}

export interface UpdatePolicyPeriodsRequest {
  /** 应用ID. */
  appid: string
  /** 续期的扣费周期列表. */
  policy_periods: PolicyPeriod[]
  /** 是否允许取消预约. */
  allow_cancel_scheduled?: boolean | undefined
}

export interface UpdatePolicyPeriodsResponse {
  /** 发生了取消预约的扣费计划项编号. */
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
