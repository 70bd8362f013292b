// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Services of channel institutions (渠道服务). */
export interface ChannelServiceService {
  /**
   * Get the quota of a channel (查询渠道额度).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   */
  getBalance(args: GetBalanceArguments, options?: sdk.CallOptions): sdk.Call<GetBalanceResponse>
  /**
   * Get the data of a merchant (查询商户资料).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   */
  getMerchantProfile(args: GetMerchantProfileArguments, options?: sdk.CallOptions): sdk.Call<GetMerchantProfileResponse>
  /**
   * Get the documents of a merchant (查询商户影像件资料).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   */
  getMerchantMedia(args: GetMerchantMediaArguments, options?: sdk.CallOptions): sdk.Call<GetMerchantMediaResponse>
  /**
   * Apply for another name of a settlement account (受理渠道结算银行账户更名申请).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   */
  renameBankChannelAccount(args: RenameBankChannelAccountRequest, options?: sdk.CallOptions): sdk.Call<BankChannelAccountRename>
  /**
   * Query the renaming of a settlement account (查询渠道结算银行账户更名申请).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   */
  getBankChannelAccountRename(args: GetBankChannelAccountRenameArguments, options?: sdk.CallOptions): sdk.Call<BankChannelAccountRename>
  /**
   * Report whether changed data were accepted (资料更新请求审核结果回调通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   */
  notifyProfileUpdateResult(args: NotifyProfileUpdateResultRequest, options?: sdk.CallOptions): sdk.Call<NotifyProfileUpdateResultResponse>
  /**
   * Restrict an account (发起微众台账管控).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   */
  createPunishOrder(args: CreatePunishOrderRequest, options?: sdk.CallOptions): sdk.Call<CreatePunishOrderResponse>
  /**
   * Lift the restriction of an account (解除对微众台账的管控).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   */
  createRecoverOrder(args: CreateRecoverOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateRecoverOrderResponse>
  /**
   * Query a restriction (查询控制单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   */
  getControlOrder(args: GetControlOrderArguments, options?: sdk.CallOptions): sdk.Call<GetControlOrderResponse>
  /**
   * Reduce a quota (特殊减额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   */
  createSpecialReduction(args: CreateSpecialReductionRequest, options?: sdk.CallOptions): sdk.Call<SpecialReduction>
  /**
   * Query a reduction of a quota (查询特殊减额结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   */
  getSpecialReduction(args: GetSpecialReductionArguments, options?: sdk.CallOptions): sdk.Call<SpecialReduction>
}

/** Arguments of `getBalance`. */
export interface GetBalanceArguments {
  /** 额度台账号. Encrypted on the wire. */
  bal_account_no: string
  /** 微信支付商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 卡号. Encrypted on the wire. */
  card_no?: string | undefined
  /** 商户子账户协议号. */
  sgn_no?: string | undefined
  req_scene?: ReqScene | undefined
}

/** Arguments of `getMerchantProfile`. */
export interface GetMerchantProfileArguments {
  /** 额度台账号. Encrypted on the wire. */
  bal_account_no: string
  /** 微信支付商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 卡号. Encrypted on the wire. */
  card_no?: string | undefined
  /** 商户子账户协议号. */
  sgn_no?: string | undefined
  req_scene?: ReqScene | undefined
}

/** Arguments of `getMerchantMedia`. */
export interface GetMerchantMediaArguments {
  /** 业务场景. */
  business_scene: BusinessScene
  /** 微信支付商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 影像件资料ID. */
  media_id?: string | undefined
  /** 微信支付业务申请单号. */
  platform_trx_id?: string | undefined
  /** 影像件类型. */
  mch_media_type?: MchMediaType | undefined
}

/** Arguments of `getBankChannelAccountRename`. */
export interface GetBankChannelAccountRenameArguments {
  /** 微信支付更名受理返回的申请单号. */
  application_id: string
  /** 台账ID. Encrypted on the wire. */
  bal_account_no: string
  /** 目标商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `getControlOrder`. */
export interface GetControlOrderArguments {
  /** 微众管控. The merchant's own number of this request. */
  out_request_no: string
  /** 控制单类型. */
  control_type: ControlType
  /** 微信支付商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
}

/** Arguments of `getSpecialReduction`. */
export interface GetSpecialReductionArguments {
  /** 特殊减额单号. The merchant's own number of this request. */
  out_request_no: string
  /** 额度台账号. Encrypted on the wire. */
  bal_account_no: string
  /** 微信支付商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 卡号. Encrypted on the wire. */
  card_no?: string | undefined
  /** 商户子账户协议号. */
  sgn_no?: string | undefined
  req_scene?: ReqScene | undefined
}

export interface BankChannelAccountRename {
  /** 目标商户号. */
  mchid: string
  /** 渠道结算银行账户更名外部系统单号. The merchant's own number of this request. */
  out_request_no: string
  /** 微信支付更名受理返回的申请单号. */
  application_id: string
  /** 台账ID. Encrypted on the wire. */
  bal_account_no: string
  /** 申请单状态. */
  application_state: ApplicationState
  /** 变更类型. */
  change_scene: ChangeScene
  /** 目标账户名. Encrypted on the wire. */
  new_account_name: string
  /** 失败错误码. */
  fail_code?: string
  /** 失败原因. */
  fail_msg?: string
  /** 完成时间. RFC 3339. */
  finish_time?: string
}

export interface BeneficialOwner {
  /** 受益所有人证件号码. Encrypted on the wire. */
  beneficial_owner_id_no: string
  /** 受益所有人证件反面影像ID. */
  beneficial_owner_img_back_id: string
  /** 受益所有人证件正面影像ID. */
  beneficial_owner_img_front_id: string
  /** 受益所有人编号. */
  beneficial_owner_no: string
  /** 受益所有人居住地址. Encrypted on the wire. */
  beneficial_owner_address: string
  /** 受益所有人证件有效期起始日. */
  beneficial_owner_effective_date: string
  /** 受益所有人证件有效期结束日. */
  beneficial_owner_expire_date: string
  /** 受益所有人证件类型. */
  beneficial_owner_id_type: BeneficialOwnerIdType
  /** 受益所有人姓名. Encrypted on the wire. */
  beneficial_owner_name: string
}

export interface CreatePunishOrderRequest {
  /** 目标下管商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 微众管控单号. The merchant's own number of this request. */
  out_request_no: string
  /** 目标下管台账ID. Encrypted on the wire. */
  bal_account_no: string
  /** 管控场景. */
  punish_scene: number
  /** 目标下管卡号. Encrypted on the wire. */
  card_no?: string | undefined
  /** 目标下管商户子账户协议号. */
  sgn_no?: string | undefined
  /** 微众资金划回策略. */
  fund_repatriation_strategy?: FundRepatriationStrategy | undefined
  /** 管控结束时间. RFC 3339. */
  punish_end_time?: string | undefined
  /** 管控原因. */
  punish_reason?: string | undefined
  req_scene?: ReqScene | undefined
}

export interface CreatePunishOrderResponse {
  /** 微众管控单号. The merchant's own number of this request. */
  out_request_no: string
  /** 微信支付管控单号. */
  wxpay_punish_no: string
}

export interface CreateRecoverOrderRequest {
  /** 目标解管商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 微众解管单号. The merchant's own number of this request. */
  out_request_no: string
  /** 目标解管台账ID. Encrypted on the wire. */
  bal_account_no: string
  /** 关联微众管控单号. */
  related_webank_punish_no: string
  /** 关联微信支付管控单号. */
  related_wxpay_punish_no: string
  /** 解管原因描述. */
  recover_reason: string
  /** 目标下管卡号. Encrypted on the wire. */
  card_no?: string | undefined
  /** 目标下管商户子账户协议号. */
  sgn_no?: string | undefined
  req_scene?: ReqScene | undefined
}

export interface CreateRecoverOrderResponse {
  /** 微众解管单号. The merchant's own number of this request. */
  out_request_no: string
  /** 微信支付解管单号. */
  wxpay_recover_no: string
}

export interface CreateSpecialReductionRequest {
  /** 微信支付商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 特殊减额单号. The merchant's own number of this request. */
  out_request_no: string
  /** 额度台账号. Encrypted on the wire. */
  bal_account_no: string
  /** 减额金额. In fen. */
  amount: number
  /** 特殊减额类型. */
  reduction_type: ReductionType
  /** 卡号. Encrypted on the wire. */
  card_no?: string | undefined
  /** 商户账户协议号. */
  sgn_no?: string | undefined
  /** 特殊减额原因. */
  reason?: string | undefined
  req_scene?: ReqScene | undefined
}

export interface GetBalanceResponse {
  /** 额度台账号额度. In fen. */
  balance?: number
  /** 是否存在在途减额指令. */
  in_transit_reduction_exist?: boolean
}

export interface GetControlOrderResponse {
  /** 控制场景. */
  control_scene: ControlScene
  /** 管控单. */
  punish_order?: PunishOrder
  /** 解管单. */
  recover_order?: RecoverOrder
}

export interface GetMerchantMediaResponse {
  /** 影像件资料ID. */
  media_id?: string
  /** sm4密钥. */
  key?: string
  /** 文件内容. */
  media_content?: string
  /** 文件摘要. */
  media_sm3?: string
  /** 文件类型. */
  media_type?: MediaType
}

export interface GetMerchantProfileResponse {
  /** 微信支付商户号. */
  mchid?: string
  /** 额度台账号. Encrypted on the wire. */
  bal_account_no?: string
  /** 卡号. Encrypted on the wire. */
  card_no?: string
  /** 主体证件号码. Encrypted on the wire. */
  merchant_id_no?: string
  /** 主体证件正面影像ID. */
  merchant_img_front_id?: string
  /** 商户子账户协议号. */
  sgn_no?: string
  /** 受益所有人信息列表. */
  beneficial_owner?: BeneficialOwner[]
  /** 主体经营范围. */
  business_scope?: string
  /** 主体证件有效期起始日. */
  effective_date?: string
  /** 主体证件有效期结束日. */
  expire_date?: string
  /** 法定代表人信息. */
  legal_representative?: LegalRepresentative
  /** 主体证件类型. */
  merchant_id_type?: MerchantIdType
  /** 主体证件登记名称. Encrypted on the wire. */
  merchant_name?: string
  /** 主体类型. */
  merchant_type?: MerchantType
  /** 主体注册地址. */
  register_address?: string
}

export interface LegalRepresentative {
  /** 法定代表人证件号码. Encrypted on the wire. */
  legal_representative_id_no: string
  /** 法定代表人证件反面影像ID. */
  legal_representative_img_back_id: string
  /** 法定代表人证件正面影像ID. */
  legal_representative_img_front_id: string
  /** 法定代表人居住地址. Encrypted on the wire. */
  legal_representative_address: string
  /** 法定代表人证件有效期起始日. */
  legal_representative_effective_date: string
  /** 法定代表人证件有效期结束日. */
  legal_representative_expire_date: string
  /** 法定代表人证件类型. */
  legal_representative_id_type: LegalRepresentativeIdType
  /** 法定代表人姓名. Encrypted on the wire. */
  legal_representative_name: string
  /** 法定代表人发证机关. */
  legal_representative_issue_authority?: string
  /** 法定代表人民族. */
  legal_representative_nation?: string
}

export interface NotifyProfileUpdateResultRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 资料更新请求单号. The merchant's own number of this request. */
  out_request_no: string
  /** 业务附属信息. */
  attach_info?: string | undefined
  /** 审核完成时间. RFC 3339. */
  audit_finish_time?: string | undefined
  /** 审核结果. */
  audit_result?: AuditResult | undefined
  /** 审核驳回错误码. */
  fail_code?: string | undefined
  /** 审核驳回错误原因. */
  fail_msg?: string | undefined
  /** 场景. */
  scene?: Scene | undefined
}

export interface NotifyProfileUpdateResultResponse {
  /** 接口返回信息. */
  ret_msg?: string
}

export interface PunishOrder {
  /** 目标下管商户号. */
  mchid: string
  /** 微众管控单号. The merchant's own number of this request. */
  out_request_no: string
  /** 微信管控单号. */
  wxpay_punish_no: string
  /** 管控受理时间. RFC 3339. */
  punish_accept_time: string
  /** 管控场景规则版本号. */
  punish_rule_version: number
  /** 管控场景. */
  punish_scene: number
  /** 管控状态. */
  punish_state: PunishState
  /** 管控方案. */
  control_action?: ControlAction[]
  /** 生效状态. */
  effect_state?: EffectState
  /** 执行失败错误码. */
  error_code?: string
  /** 执行失败错误信息. */
  error_message?: string
  /** 管控结束时间. RFC 3339. */
  punish_end_time?: string
  /** 管控执行完成时间. RFC 3339. */
  punish_finish_time?: string
  /** 管控原因. */
  punish_reason?: string
  /** 管控开始时间. RFC 3339. */
  punish_start_time?: string
}

export interface RecoverOrder {
  /** 目标解管商户号. */
  mchid: string
  /** 微众解管单号. The merchant's own number of this request. */
  out_request_no: string
  /** 关联微信支付管控单号. */
  related_wxpay_punish_no: string
  /** 微信支付解管单号. */
  wxpay_recover_no: string
  /** 管控场景规则版本号. */
  punish_rule_version: string
  /** 管控场景. */
  punish_scene: string
  /** 解管受理时间. RFC 3339. */
  recover_accept_time: string
  /** 解管执行完成时间. RFC 3339. */
  recover_finish_time: string
  /** 解管原因描述. */
  recover_reason: string
  /** 解管状态. */
  recover_state: RecoverState
  /** 执行失败错误码. */
  error_code?: string
  /** 执行失败错误信息. */
  error_message?: string
}

export interface RenameBankChannelAccountRequest {
  /** 目标商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 渠道结算银行账户更名外部系统单号. The merchant's own number of this request. */
  out_request_no: string
  /** 台账ID. Encrypted on the wire. */
  bal_account_no: string
  /** 变更类型. */
  change_scene: ChangeScene
  req_scene?: ReqScene | undefined
}

export interface SpecialReduction {
  /** 微信支付商户号. */
  mchid?: string
  /** 特殊减额单号. The merchant's own number of this request. */
  out_request_no?: string
  /** 额度台账号. Encrypted on the wire. */
  bal_account_no?: string
  /** 微信支付额度变更单号. */
  quota_change_no?: string
  /** 减额金额. In fen. */
  amount?: number
  /** 失败原因. Set when it failed. */
  fail_reason?: FailReason
  /** 失败时间. RFC 3339. */
  fail_time?: string
  /** 特殊减额原因. */
  reason?: string
  /** 特殊减额类型. */
  reduction_type?: ReductionType
  /** 处理结果. */
  state?: State
  /** 成功时间. RFC 3339. */
  success_time?: string
}

/** 申请单状态 */
export type ApplicationState =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 审核结果 */
export type AuditResult =
  | 'PASS'
  | 'REJECT'
  | (string & {})

/** 受益所有人证件类型 */
export type BeneficialOwnerIdType =
  | '01'
  | (string & {})

/** 业务场景 */
export type BusinessScene =
  | 'SJT_MICRO_PLUS_OPEN_ACCOUNT'
  | 'SJT_MICRO_PLUS_UPDATE_INFO'
  | 'GET_BY_MEDIA_ID'
  | (string & {})

/** 变更类型 */
export type ChangeScene =
  | 'SUBJECT_INFO_RENAME'
  | (string & {})

/** 管控方案 */
export type ControlAction =
  | 'DISABLE_RECEIVE'
  | 'DISABLE_WITHDRAWAL'
  | 'DISABLE_PAY'
  | 'DISABLE_REFUND'
  | 'DISABLE_CLOSE_MERCHANT'
  | (string & {})

/** 控制场景 */
export type ControlScene =
  | 'PUNISH'
  | 'RECOVER'
  | (string & {})

/** 控制单类型 */
export type ControlType =
  | 'PUNISH'
  | 'RECOVER'
  | (string & {})

/** 生效状态 */
export type EffectState =
  | 'ACTIVE'
  | 'RECOVERED'
  | (string & {})

/** 失败原因 */
export type FailReason =
  | 'BALANCE_NOT_ENOUGH'
  | 'RECEIPT_NOT_EXIST_CLOSED'
  | 'TIME_OUT_CLOSED'
  | (string & {})

/** 微众资金划回策略 */
export type FundRepatriationStrategy =
  | 'ALL_FORBIDDEN'
  | 'ALL_ALLOWED_WHEN_UNIQUE'
  | (string & {})

/** 法定代表人证件类型 */
export type LegalRepresentativeIdType =
  | '01'
  | (string & {})

/** 影像件类型 */
export type MchMediaType =
  | 'ID_CARD_FRONT'
  | 'ID_CARD_BACK'
  | 'STORE_FRONT'
  | 'STORE_INTERIOR'
  | (string & {})

/** 文件类型 */
export type MediaType =
  | 'jpg'
  | 'png'
  | 'bmp'
  | 'jpeg'
  | (string & {})

/** 主体证件类型 */
export type MerchantIdType =
  | '12'
  | (string & {})

/** 主体类型 */
export type MerchantType =
  | '1'
  | '2'
  | '3'
  | (string & {})

/** 管控状态 */
export type PunishState =
  | 'EXECUTING'
  | 'SUCCESS'
  | 'FAILED'
  | (string & {})

/** 解管状态 */
export type RecoverState =
  | 'EXECUTING'
  | 'SUCCESS'
  | 'FAILED'
  | (string & {})

/** 特殊减额类型 */
export type ReductionType =
  | 'FINANCIAL_PENALTY'
  | 'JUDICIAL_DEDUCTION'
  | (string & {})

export type ReqScene =
  | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
  | 'SJT_MICRO_MERCHANT'
  | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
  | (string & {})

/** 场景 */
export type Scene =
  | '01'
  | '02'
  | '03'
  | (string & {})

/** 处理结果 */
export type State =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAILED'
  | (string & {})
