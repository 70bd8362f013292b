// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payroll cards (微工卡). */
export interface PayrollCardService {
  /**
   * Create the token by which a user authorises (生成授权token).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461589
   */
  createToken(args: CreateTokenRequest, options?: sdk.CallOptions): sdk.Call<CreateTokenResponse>
  /**
   * Query whether a user has authorised (查询微工卡授权关系).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461728
   */
  getAuthorizationRelation(args: GetAuthorizationRelationArguments, options?: sdk.CallOptions): sdk.Call<GetAuthorizationRelationResponse>
  /**
   * Begin an identity check of an employee (微工卡核身预下单).
   *
   * For an employee who has authorised before.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923362
   */
  preOrderAuthentication(args: PreOrderAuthenticationRequest, options?: sdk.CallOptions): sdk.Call<AuthenticationPreOrder>
  /**
   * Begin an identity check in which the employee authorises, too (微工卡核身预下单（流程中完成授权）).
   *
   * For an employee who has not authorised yet.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461761
   */
  preOrderAuthenticationWithAuthorization(args: PreOrderAuthenticationWithAuthorizationRequest, options?: sdk.CallOptions): sdk.Call<AuthenticationPreOrder>
  /**
   * Query an identity check (获取核身结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461785
   */
  getAuthentication(args: GetAuthenticationArguments, options?: sdk.CallOptions): sdk.Call<Authentication>
  /**
   * List identity checks (查询核身记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461820
   */
  listAuthentications(args: ListAuthenticationsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListAuthenticationsResponse, Authentication>
  /**
   * Pay wages to many employees at once (发起批量转账).
   *
   * The answer means that the batch was taken, not that anybody was paid: query it and its lines in `partner_batch_transfer`. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461824
   */
  createTransferBatch(args: CreateTransferBatchRequest, options?: sdk.CallOptions): sdk.Call<CreateTransferBatchResponse>
  /**
   * Validate the token of an identity check (校验核身结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  validateWesureToken(args: ValidateWesureTokenRequest, options?: sdk.CallOptions): sdk.Call<ValidateWesureTokenResponse>
  /**
   * Report the outcome of an insurance (生成投保结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  createWesureInsurance(args: CreateWesureInsuranceRequest, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getAuthorizationRelation`. */
export interface GetAuthorizationRelationArguments {
  /** 用户OpenID. */
  openid: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商AppID. */
  appid?: string | undefined
  /** 特约商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

/** Arguments of `getAuthentication`. */
export interface GetAuthenticationArguments {
  /** 商家核身单号. The partner's own number of the identity check. */
  authenticate_number: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `listAuthentications`. */
export interface ListAuthenticationsArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 用户OpenID. */
  openid: string
  /** 核身日期. The day, `2026-01-31`: one at a time. */
  authenticate_date: string
  /** 服务商AppID. */
  appid?: string | undefined
  /** 特约商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 本次查询偏移量. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 核身状态. */
  authenticate_state?: string | undefined
}

export interface Authentication {
  /** 服务商商户号. */
  mchid: string
  /** 特约商户商户号. */
  sub_mchid: string
  /** 用户OpenID. */
  openid: string
  /** 商家核身单号. The partner's own number of the identity check. */
  authenticate_number: string
  /** 核身渠道. `FROM_MINI_APP`: in the mini program; `FROM_HARDWARE`: at a device. */
  authenticate_scene: AuthenticateScene
  /** 核身渠道标识. */
  authenticate_source: string
  /** 核身状态. */
  authenticate_state: AuthenticateState
  /** 用工企业. Shown to the employee. */
  employer_name: string
  /** 项目名称. Shown to the employee. */
  project_name: string
  /** 核身失败原因. */
  authenticate_failed_reason?: string
  /** 核身时间. RFC 3339. */
  authenticate_time?: string
  /** 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. */
  authenticate_type?: AuthenticateType
}

export interface AuthenticationPreOrder {
  /** 商户号. */
  mchid: string
  /** 特约商户号. */
  sub_mchid: string
  /** 微信用户OpenID. */
  openid: string
  /** 商家核身单号. The partner's own number of the identity check. */
  authenticate_number: string
  /** token有效时间. For how many seconds the token is valid. */
  expires_in: number
  /** token值. For the front end, to open the page on which the employee goes on. */
  token: string
}

export interface CreateTokenRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 用户OpenID. */
  openid: string
  /** 用工类型. How the user is employed: for long, for short, or in cooperation. */
  employment_type: EmploymentType
  /** 用户证件号. Encrypted on the wire. */
  id_card_number: string
  /** 用户实名. Encrypted on the wire. */
  user_name: string
  /** 服务商AppID. */
  appid?: string | undefined
  /** 特约商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface CreateTokenResponse {
  /** 商户号. */
  mchid: string
  /** 特约商户号. */
  sub_mchid: string
  /** 微信用户OpenID. */
  openid: string
  /** token有效时间. For how many seconds the token is valid. */
  expires_in: number
  /** token值. For the front end, to open the page on which the employee goes on. */
  token: string
}

export interface CreateTransferBatchRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both. */
  authorization_type: AuthorizationType
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 用工场景. */
  employment_scene: EmploymentScene
  /** 用工类型. How the user is employed: for long, for short, or in cooperation. */
  employment_type: EmploymentType
  /** 转账总金额. In fen: the sum of all lines. */
  total_amount: number
  /** 转账总笔数. The number of lines in `transfer_detail_list`. */
  total_num: number
  /** 转账明细列表. */
  transfer_detail_list: TransferDetailInput[]
  /** 服务商的AppID. */
  sp_appid?: string | undefined
  /** 特约商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 业务来源. */
  business_type?: BusinessType | undefined
}

export interface CreateTransferBatchResponse {
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次状态. */
  batch_status?: string
}

export interface CreateWesureInsuranceRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 用户标识. */
  openid: string
  /** 保司保单号. */
  insurance_company_order_no: string
  /** 微保保单号. */
  wesure_order_no: string
  /** 保障的保险公司名称. */
  insurance_company_name: string
  /** 保障生效时间. RFC 3339. */
  insure_effect_time: string
  /** 保障失效时间. RFC 3339. */
  insure_invalid_time: string
  /** 投保状态. */
  insure_state: string
  /** token值. That of the identity check. */
  token: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface GetAuthorizationRelationResponse {
  /** 商户号. */
  mchid: string
  /** 特约商户号. */
  sub_mchid: string
  /** 用户OpenID. */
  openid: string
  /** 授权状态. `DEAUTHORIZED`: it was authorised and is no longer. */
  authorize_state: AuthorizeState
  /** 开通状态. Whether the user has a payroll card. */
  register_state: RegisterState
  /** 微信AppId. */
  appid?: string
  /** 子商户AppId. */
  sub_appid?: string
  /** 授权时间. RFC 3339. */
  authorize_time?: string
  /** 关闭时间. RFC 3339. */
  close_time?: string
  /** 取消授权时间. RFC 3339. */
  deauthorize_time?: string
  /** 开通时间. RFC 3339. */
  register_time?: string
}

export interface ListAuthenticationsResponse {
  /** 记录起始位置. */
  offset: number
  /** 本次返回条数. */
  limit: number
  /** 总记录条数. Of all pages. */
  total_count: number
  /** 查询结果记录列表. */
  data?: Authentication[]
}

export interface PreOrderAuthenticationRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 用户OpenID. */
  openid: string
  /** 商家核身单号. The partner's own number of the identity check. */
  authenticate_number: string
  /** 用工单位名称. Shown to the employee. */
  employer_name: string
  /** 项目名称. Shown to the employee. */
  project_name: string
  /** 服务商AppID. */
  appid?: string | undefined
  /** 特约商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. */
  authenticate_type?: AuthenticateType | undefined
}

export interface PreOrderAuthenticationWithAuthorizationRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 用户OpenID. */
  openid: string
  /** 商家核身单号. The partner's own number of the identity check. */
  authenticate_number: string
  /** 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. */
  authenticate_type: AuthenticateType
  /** 用工单位名称. Shown to the employee. */
  employer_name: string
  /** 用工类型. How the user is employed: for long, for short, or in cooperation. */
  employment_type: EmploymentType
  /** 用户证件号. Encrypted on the wire. */
  id_card_number: string
  /** 项目名称. Shown to the employee. */
  project_name: string
  /** 用户实名. Encrypted on the wire. */
  user_name: string
  /** 服务商AppID. */
  appid?: string | undefined
  /** 特约商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface TransferDetailInput {
  /** 收款用户OpenID. */
  openid: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 收款用户姓名. Encrypted on the wire. */
  user_name: string
  /** 收款用户身份证号. Encrypted on the wire. */
  user_id_card?: string | undefined
}

export interface ValidateWesureTokenRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 特约商户商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 用户身份证号. Encrypted on the wire. */
  id_card_number: string
  /** token值. That of the identity check. */
  token: string
  /** 用户姓名. Encrypted on the wire. */
  user_name: string
  /** 核身类型. */
  authenticate_type?: AuthenticateType | undefined
}

export interface ValidateWesureTokenResponse {
  /** 校验结果. */
  result: string
  /** 用户标识. */
  openid?: string
  /** 核身成功时间. RFC 3339. */
  authenticate_success_time?: string
  /** 校验不通过原因. Set when it failed. */
  fail_reason?: string
}

/** 核身渠道 */
export type AuthenticateScene =
  | 'FROM_MINI_APP'
  | 'FROM_HARDWARE'
  | (string & {})

/** 核身状态 */
export type AuthenticateState =
  | 'AUTHENTICATE_PROCESSING'
  | 'AUTHENTICATE_SUCCESS'
  | 'AUTHENTICATE_FAILED'
  | (string & {})

/** 核身类型 */
export type AuthenticateType =
  | 'NORMAL'
  | 'SIGN_IN'
  | 'INSURANCE'
  | 'CONTRACT'
  | (string & {})

/** 特约商户授权类型 */
export type AuthorizationType =
  | 'INFORMATION_AUTHORIZATION_TYPE'
  | 'FUND_AUTHORIZATION_TYPE'
  | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  | (string & {})

/** 授权状态 */
export type AuthorizeState =
  | 'UNAUTHORIZED'
  | 'AUTHORIZED'
  | 'DEAUTHORIZED'
  | (string & {})

/** 业务来源 */
export type BusinessType =
  | 'UNDEFINE'
  | 'PROMOTION'
  | (string & {})

/** 用工场景 */
export type EmploymentScene =
  | 'LOGISTICS'
  | 'MANUFACTURING'
  | 'HOTEL'
  | 'CATERING'
  | 'EVENT'
  | 'RETAIL'
  | 'OTHERS'
  | (string & {})

/** 用工类型 */
export type EmploymentType =
  | 'LONG_TERM_EMPLOYMENT'
  | 'SHORT_TERM_EMPLOYMENT'
  | 'COOPERATION_EMPLOYMENT'
  | (string & {})

/** 开通状态 */
export type RegisterState =
  | 'UNDEFINED'
  | 'UNREGISTERED'
  | 'REGISTERED'
  | 'CLOSED'
  | (string & {})
