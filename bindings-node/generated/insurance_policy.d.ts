// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Insurance policies in WeChat (微信保单服务). */
export interface InsurancePolicyService {
  /**
   * Submit a policy that the user authorises deductions for (提交保单授权信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   */
  createAuthorization(args: CreateAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<CreateAuthorizationResponse>
  /**
   * Query an authorization (查询保单授权信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617415
   */
  getAuthorization(args: GetAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<GetAuthorizationResponse>
  /**
   * Upload a policy (上传保单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617421
   */
  uploadPolicy(args: UploadPolicyRequest, options?: sdk.CallOptions): sdk.Call<Policy>
  /**
   * Query a policy (查询保单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   */
  getPolicy(args: GetPolicyArguments, options?: sdk.CallOptions): sdk.Call<Policy>
  /**
   * Change a policy (更新保单信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   */
  updatePolicy(args: UpdatePolicyArguments, options?: sdk.CallOptions): sdk.Call<Policy>
}

/** Arguments of `getAuthorization`. */
export interface GetAuthorizationArguments {
  /** 商户保险编号. */
  out_insurance_no: string
}

/** Arguments of `getPolicy`. */
export interface GetPolicyArguments {
  /** 商户保险编号. */
  out_insurance_no: string
}

/** Arguments of `updatePolicy`. */
export interface UpdatePolicyArguments extends UpdatePolicyRequest {
  /** 商户保险编号. */
  out_insurance_no: string
}

export interface AuthorizationGrantedResource {
  /** 商户保险编码. */
  out_insurance_no: string
  /** 授权状态. */
  auth_state: AuthorizationGrantedResourceAuthState
  /** 保险名称. */
  insurance_name: string
  /** 用户授权时间. */
  user_auth_time: string
}

export interface CreateAuthorizationRequest {
  /** 商户APPID. */
  appid: string
  /** 保险代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 商户保险编号. */
  out_insurance_no: string
  /** 保险名称. */
  insurance_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 收款方公众账号ID. */
  payee_appid?: string | undefined
  /** 收款方商户号. */
  payee_mchid?: string | undefined
}

export interface CreateAuthorizationResponse {
  /** 保险代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 商户保险编号. */
  out_insurance_no: string
  /** 授权状态. */
  auth_state: CreateAuthorizationResponseAuthState
  /** 保险名称. */
  insurance_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 商户APPID. */
  appid?: string
  /** 用户授权时间. RFC 3339. */
  user_auth_time?: string
}

export interface GetAuthorizationResponse {
  /** 公众账号ID. */
  appid: string
  /** 保险代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 商户保险编号. */
  out_insurance_no: string
  /** 授权状态. */
  auth_state: GetAuthorizationResponseAuthState
  /** 保险名称. */
  insurance_name: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户授权时间. RFC 3339. */
  user_auth_time?: string
}

export interface Policy {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 商户保险编号. */
  out_insurance_no: string
  /** 保障详情. */
  coverage_detail: string
  /** 保单生效时间. RFC 3339. */
  effective_time: string
  /** 保单失效时间. RFC 3339. */
  expired_time: string
  /** 是否为赠险. */
  free_insurance: boolean
  /** 承保公司代码. */
  insurance_company_code: string
  /** 保险名称. */
  insurance_name: string
  /** 被保险人姓名列表. Each encrypted on the wire. */
  insured_name_list: string[]
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保单的扣费周期列表. */
  policy_periods: number[]
  /** 保单状态. */
  policy_state: PolicyState
  /** 保单类型. */
  policy_type: PolicyType
  /** 是否支持续保. */
  support_renewal: boolean
  /** 地址信息. */
  address?: string
  /** 车牌信息. */
  car_number?: string
  /** 是否与其它保单合并扣费. */
  combined_payment?: boolean
  /** 保障期限类型. */
  coverage_term_type?: CoverageTermType
  /** 可续保结束时间. RFC 3339. */
  end_renewal_time?: string
  /** 首期保费金额. In fen. */
  first_period_amount?: number
  /** 缴费方式. */
  payment_method?: PaymentMethod
  /** 缴费周期. */
  payment_period?: PaymentPeriod
  /** 期交保费模式. */
  period_premium_mode?: PeriodPremiumMode
  /** 宠物名称. */
  pet_name?: string
  /** 保司保单号. */
  policy_code?: string
  /** 可续保开始时间. RFC 3339. */
  start_renewal_time?: string
  /** 后续每期保费金额. In fen. */
  subsequent_period_amount?: number
}

export interface UpdatePolicyRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: string | undefined
  /** 地址信息. */
  address?: string | undefined
  /** 车牌信息. */
  car_number?: string | undefined
  /** 是否与其它保单合并扣费. */
  combined_payment?: boolean | undefined
  /** 保障详情. */
  coverage_detail?: string | undefined
  /** 保障期限类型. */
  coverage_term_type?: CoverageTermType | undefined
  /** 保单生效时间. RFC 3339. */
  effective_time?: string | undefined
  /** 可续保结束时间. RFC 3339. */
  end_renewal_time?: string | undefined
  /** 保单失效时间. RFC 3339. */
  expired_time?: string | undefined
  /** 首期保费金额. In fen. */
  first_period_amount?: number | undefined
  /** 是否为赠险. */
  free_insurance?: boolean | undefined
  /** 保险名称. */
  insurance_name?: string | undefined
  /** 被保险人姓名列表. Each encrypted on the wire. */
  insured_name_list?: string[] | undefined
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string | undefined
  /** 缴费方式. */
  payment_method?: PaymentMethod | undefined
  /** 缴费周期. */
  payment_period?: PaymentPeriod | undefined
  /** 期交保费模式. */
  period_premium_mode?: PeriodPremiumMode | undefined
  /** 宠物名称. */
  pet_name?: string | undefined
  /** 保司保单号. */
  policy_code?: string | undefined
  /** 保单的扣费周期列表. */
  policy_periods?: number[] | undefined
  /** 保单状态. */
  policy_state?: PolicyState | undefined
  /** 保单类型. */
  policy_type?: PolicyType | undefined
  /** 可续保开始时间. RFC 3339. */
  start_renewal_time?: string | undefined
  /** 后续每期保费金额. In fen. */
  subsequent_period_amount?: number | undefined
  /** 是否支持续保. */
  support_renewal?: boolean | undefined
}

export interface UploadPolicyRequest {
  /** 商户APPID. */
  appid: string
  /** 用户在商户公众号内的身份标识. */
  openid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: string
  /** 商户保险编号. */
  out_insurance_no: string
  /** 保障详情. */
  coverage_detail: string
  /** 保单生效时间. RFC 3339. */
  effective_time: string
  /** 保单失效时间. RFC 3339. */
  expired_time: string
  /** 是否为赠险. */
  free_insurance: boolean
  /** 承保公司代码. */
  insurance_company_code: string
  /** 被保险人姓名列表. Each encrypted on the wire. */
  insured_name_list: string[]
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 保单的扣费周期列表. */
  policy_periods: number[]
  /** 保单状态. */
  policy_state: PolicyState
  /** 保单类型. */
  policy_type: PolicyType
  /** 是否支持续保. */
  support_renewal: boolean
  /** 收款方公众账号ID. */
  payee_appid?: string | undefined
  /** 收款方商户号. */
  payee_mchid?: string | undefined
  /** 收款方用户标识. */
  payee_openid?: string | undefined
  /** 地址信息. */
  address?: string | undefined
  /** 车牌信息. */
  car_number?: string | undefined
  /** 是否与其它保单合并扣费. */
  combined_payment?: boolean | undefined
  /** 保障期限类型. */
  coverage_term_type?: CoverageTermType | undefined
  /** 可续保结束时间. RFC 3339. */
  end_renewal_time?: string | undefined
  /** 首期保费金额. In fen. */
  first_period_amount?: number | undefined
  /** 缴费方式. */
  payment_method?: PaymentMethod | undefined
  /** 缴费周期. */
  payment_period?: PaymentPeriod | undefined
  /** 期交保费模式. */
  period_premium_mode?: PeriodPremiumMode | undefined
  /** 宠物名称. */
  pet_name?: string | undefined
  /** 保司保单号. */
  policy_code?: string | undefined
  /** 可续保开始时间. RFC 3339. */
  start_renewal_time?: string | undefined
  /** 后续每期保费金额. In fen. */
  subsequent_period_amount?: number | undefined
}

/** 授权状态 */
export type AuthorizationGrantedResourceAuthState =
  | 'AUTH_STATE_INIT'
  | 'AUTH_STATE_PENDING'
  | 'AUTH_STATE_GRANTED'
  | 'AUTH_STATE_DENIED'
  | 'AUTH_STATE_INEFFECTIE'
  | (string & {})

/** 保障期限类型 */
export type CoverageTermType =
  | 'COVERAGE_TERM_TYPE_FIXED_DATE'
  | 'COVERAGE_TERM_TYPE_LIFETIME'
  | (string & {})

/** 授权状态 */
export type CreateAuthorizationResponseAuthState =
  | 'AUTH_STATE_INIT'
  | 'AUTH_STATE_PENDING'
  | 'AUTH_STATE_GRANTED'
  | 'AUTH_STATE_DENIED'
  | 'AUTH_STATE_EXPIRED'
  | (string & {})

/** 授权状态 */
export type GetAuthorizationResponseAuthState =
  | 'AUTH_STATE_INIT'
  | 'AUTH_STATE_PENDING'
  | 'AUTH_STATE_GRANTED'
  | 'AUTH_STATE_DENIED'
  | 'AUTH_STATE_EXPIRED'
  | (string & {})

/** 缴费方式 */
export type PaymentMethod =
  | 'PAYMENT_METHOD_OTHER'
  | 'PAYMENT_METHOD_PERIOD'
  | 'PAYMENT_METHOD_LUMP_SUM'
  | (string & {})

/** 缴费周期 */
export type PaymentPeriod =
  | 'PAYMENT_PERIOD_DAY'
  | 'PAYMENT_PERIOD_WEEK'
  | 'PAYMENT_PERIOD_BIWEEKLY'
  | 'PAYMENT_PERIOD_MONTH'
  | 'PAYMENT_PERIOD_QUARTER'
  | 'PAYMENT_PERIOD_HALF_YEAR'
  | 'PAYMENT_PERIOD_YEAR'
  | (string & {})

/** 期交保费模式 */
export type PeriodPremiumMode =
  | 'PERIOD_PREMIUM_MODE_EQUAL'
  | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
  | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
  | (string & {})

/** 保单状态 */
export type PolicyState =
  | 'POLICY_STATE_ISSUING'
  | 'POLICY_STATE_APPROVED'
  | 'POLICY_STATE_DECLINED'
  | 'POLICY_STATE_INACTIVE'
  | (string & {})

/** 保单类型 */
export type PolicyType =
  | 'POLICY_TYPE_OTHER'
  | 'POLICY_TYPE_MEDICAL'
  | 'POLICY_TYPE_ACCIDENT'
  | 'POLICY_TYPE_CRITICAL'
  | 'POLICY_TYPE_CAR'
  | 'POLICY_TYPE_LIFE'
  | 'POLICY_TYPE_PROPERTY'
  | 'POLICY_TYPE_PET'
  | 'POLICY_TYPE_ANNUITY'
  | (string & {})
