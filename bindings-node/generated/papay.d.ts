// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Automatic payments (委托代扣). */
export interface PapayService {
  /**
   * Begin the signing of an agreement (代扣预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   */
  preSignContract(args: PreSignContractRequest, options?: sdk.CallOptions): sdk.Call<PreSignContractResponse>
  /**
   * Begin the signing of an agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525133
   */
  preSignScheduledJsapi(args: PreSignScheduledJsapiRequest, options?: sdk.CallOptions): sdk.Call<PreSignScheduledJsapiResponse>
  /**
   * Begin the signing of an agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525209
   */
  preSignScheduledMiniProgram(args: PreSignScheduledMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignScheduledMiniProgramResponse>
  /**
   * Begin the signing of an agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524934
   */
  preSignScheduledApp(args: PreSignScheduledAppRequest, options?: sdk.CallOptions): sdk.Call<PreSignScheduledAppResponse>
  /**
   * Begin the signing of an agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489208
   */
  preSignScheduledH5(args: PreSignScheduledH5Request, options?: sdk.CallOptions): sdk.Call<PreSignScheduledH5Response>
  /**
   * Query an agreement (通过商户协议号查询委托代扣签约协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489245
   */
  getContract(args: GetContractArguments, options?: sdk.CallOptions): sdk.Call<Contract>
  /**
   * Query an agreement made on HarmonyOS (通过商户协议号查询委托代扣签约协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013844122
   */
  getHarmonyContract(args: GetHarmonyContractArguments, options?: sdk.CallOptions): sdk.Call<GetHarmonyContractResponse>
  /**
   * Terminate an agreement (通过商户协议号解除委托代扣签约协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489295
   */
  terminateContract(args: TerminateContractArguments, options?: sdk.CallOptions): sdk.Call<Contract>
  /**
   * Announce a charge (预约扣费).
   *
   * The charge itself is made with `createTransaction`, in the days that the answer names.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467036
   */
  createSchedule(args: CreateScheduleArguments, options?: sdk.CallOptions): sdk.Call<Schedule>
  /**
   * Query an announced charge (查询扣费预约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466997
   */
  getSchedule(args: GetScheduleArguments, options?: sdk.CallOptions): sdk.Call<Schedule>
  /**
   * Tell the user that a charge is coming (直连商户预扣费通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987402
   */
  sendPreDeductionNotice(args: SendPreDeductionNoticeArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Charge the user under an agreement (受理扣款).
   *
   * The charge is only accepted: its result comes as a notification, or from a query of the order.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467036
   */
  createTransaction(args: CreateTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateTransactionResponse>
  /**
   * Charge the user under an agreement made on HarmonyOS (代扣受理扣款).
   *
   * The charge is only accepted: its result comes as a notification, or from a query of the order.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013388429
   */
  createHarmonyTransaction(args: CreateHarmonyTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateTransactionResponse>
  /**
   * Tell the user that a failed charge is tried again (重试扣费通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
   */
  sendDeductionRetryNotice(args: SendDeductionRetryNoticeArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Begin the signing of a sub-merchant's agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getPartnerContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693093
   */
  preSignPartnerScheduledJsapi(args: PreSignPartnerScheduledJsapiRequest, options?: sdk.CallOptions): sdk.Call<PreSignScheduledJsapiResponse>
  /**
   * Begin the signing of a sub-merchant's agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getPartnerContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693100
   */
  preSignPartnerScheduledMiniProgram(args: PreSignPartnerScheduledMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignScheduledMiniProgramResponse>
  /**
   * Begin the signing of a sub-merchant's agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getPartnerContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693028
   */
  preSignPartnerScheduledApp(args: PreSignPartnerScheduledAppRequest, options?: sdk.CallOptions): sdk.Call<PreSignScheduledAppResponse>
  /**
   * Begin the signing of a sub-merchant's agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
   *
   * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `getPartnerContract`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464549
   */
  preSignPartnerScheduledH5(args: PreSignPartnerScheduledH5Request, options?: sdk.CallOptions): sdk.Call<PreSignScheduledH5Response>
  /**
   * Query an agreement of a sub-merchant (通过商户协议号查询委托代扣签约协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489483
   */
  getPartnerContract(args: GetPartnerContractArguments, options?: sdk.CallOptions): sdk.Call<PartnerContract>
  /**
   * Terminate an agreement of a sub-merchant (通过商户协议号解除委托代扣签约协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489491
   */
  terminatePartnerContract(args: TerminatePartnerContractArguments, options?: sdk.CallOptions): sdk.Call<PartnerContract>
  /**
   * Announce a charge for a sub-merchant (预约扣费).
   *
   * The charge itself is made with `createPartnerTransaction`, in the days that the answer names.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468581
   */
  createPartnerSchedule(args: CreatePartnerScheduleArguments, options?: sdk.CallOptions): sdk.Call<Schedule>
  /**
   * Query an announced charge of a sub-merchant (查询扣费预约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468579
   */
  getPartnerSchedule(args: GetPartnerScheduleArguments, options?: sdk.CallOptions): sdk.Call<Schedule>
  /**
   * Tell a sub-merchant's user that a charge is coming (服务商商户预扣费通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988373
   */
  sendPartnerPreDeductionNotice(args: SendPartnerPreDeductionNoticeArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Charge the user for a sub-merchant (受理扣款).
   *
   * The charge is only accepted: its result comes as a notification, or from a query of the order.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468586
   */
  createPartnerTransaction(args: CreatePartnerTransactionRequest, options?: sdk.CallOptions): sdk.Call<CreateTransactionResponse>
  /**
   * Tell a sub-merchant's user that a failed charge is tried again (服务商商户重试扣费通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  sendPartnerDeductionRetryNotice(args: SendPartnerDeductionRetryNoticeArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getContract`. */
export interface GetContractArguments {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `getHarmonyContract`. */
export interface GetHarmonyContractArguments {
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

/** Arguments of `createSchedule`. */
export interface CreateScheduleArguments extends CreateScheduleRequest {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getSchedule`. */
export interface GetScheduleArguments {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `sendPreDeductionNotice`. */
export interface SendPreDeductionNoticeArguments extends SendPreDeductionNoticeRequest {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `sendDeductionRetryNotice`. */
export interface SendDeductionRetryNoticeArguments extends SendDeductionRetryNoticeRequest {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getPartnerContract`. */
export interface GetPartnerContractArguments {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `terminatePartnerContract`. */
export interface TerminatePartnerContractArguments extends TerminatePartnerContractRequest {
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `createPartnerSchedule`. */
export interface CreatePartnerScheduleArguments extends CreatePartnerScheduleRequest {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `getPartnerSchedule`. */
export interface GetPartnerScheduleArguments {
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `sendPartnerPreDeductionNotice`. */
export interface SendPartnerPreDeductionNoticeArguments extends SendPartnerPreDeductionNoticeRequest {
  /** 委托代扣协议id. WeChat Pay's number of the agreement. */
  contract_id: string
}

/** Arguments of `sendPartnerDeductionRetryNotice`. */
export interface SendPartnerDeductionRetryNoticeArguments extends SendPartnerDeductionRetryNoticeRequest {
  /** 委托代扣协议id. WeChat Pay's number of the agreement. */
  contract_id: string
}

export interface Amount {
  /** 金额. In fen. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface Contract {
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
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info?: ContractTermination
  /** 预约扣费场景的预约信息. */
  deduct_schedule?: ContractDeductSchedule
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
}

export interface ContractDeductSchedule {
  /** 预计的扣费金额. What the user is told to expect. */
  estimated_deduct_amount: Amount
  /** 预计扣费的日期. The day on which the charge is expected. */
  estimated_deduct_date: string
  /** 扣费预约状态. */
  schedule_state: string
  /** 实际扣费金额. Set once it was charged. */
  deduct_amount?: Amount
  /** 实际扣费的日期. Set once it was charged. */
  deduct_date?: string
  /** 已预约的扣费金额信息. What was announced to the user. */
  scheduled_amount?: Amount
}

export interface ContractTermination {
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time: string
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: string
  /** 解约备注. Why it was ended. */
  contract_termination_remark?: string
}

export interface CreateHarmonyTransactionRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 鸿蒙账户id. */
  harmony_account_id: string
  /** 扣费金额信息. */
  amount: Amount
  /** 通知地址. Where the result of the charge is posted: https, without a query string. */
  transaction_notify_url: string
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 商户类别码. The merchant category code. */
  mcc?: string | undefined
}

export interface CreatePartnerScheduleRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 预约的金额信息. What the user is told will be charged. */
  schedule_amount: Amount
  /** 子商户的AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface CreatePartnerTransactionRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 扣费金额信息. */
  amount: Amount
  /** 通知地址. Where the result of the charge is posted: https, without a query string. */
  transaction_notify_url: string
  /** 子商户的AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 订单优惠标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
}

export interface CreateScheduleRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 预约的金额信息. What the user is told will be charged. */
  schedule_amount: Amount
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

export interface DeductAmount {
  /** 总金额. In fen. */
  amount: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 金额. In fen. */
  total?: number
}

export interface DeductDuration {
  /** 扣费持续时间数. One of 1, 2 and 3. */
  count: number
  /** 单位. */
  unit?: Unit | undefined
}

export interface DeductSchedule {
  /** 商品描述. What is bought; shown to the user. */
  description: string
  /** 预计的扣费金额. What the user is told to expect. */
  estimated_deduct_amount: Amount
  /** 预计扣费的日期. The day on which the charge is expected. */
  estimated_deduct_date: string
}

export interface Device {
  /** 设备ID. */
  device_id: string
  /** How long the user has been known on this device. */
  days_since_first_login: DaysSinceFirstLogin
  /** 设备的IP. */
  device_ip: string
  /** 设备的OS版本. */
  device_os: string
  /** 设备是否以root身份运行. */
  device_running_as_root: boolean
  /** 设备类型. */
  device_type: DeviceType
  /** 设备上是否安装微信. */
  weixin_installed: boolean
  /** 设备上微信的版本. */
  weixin_version: string
}

export interface EntrustSignContractTermination {
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time: string
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: EntrustSignContractTerminationContractTerminationMode
  /** 解约原因的备注说明. Why it was ended. */
  contract_termination_remark?: string
}

export interface EntrustSignDeductSchedule {
  /** 实际扣费的日期. Set once it was charged. */
  deduct_date: string
  /** 预计的扣费金额. What the user is told to expect. */
  estimated_deduct_amount: DeductAmount
  /** 预计扣费的日期. The day on which the charge is expected. */
  estimated_deduct_date: string
  /** 扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time. */
  schedule_state: ScheduleState
  /** 实际扣费金额. Set once it was charged. */
  deduct_amount?: DeductAmount
  /** 已预约的扣费金额信息. What was announced to the user. */
  scheduled_amount?: ScheduledAmount
}

export interface EntrustSignResource {
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
  /** 签约用户的名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time: string
  /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end. */
  contract_state: EntrustSignResourceContractState
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info: EntrustSignContractTermination
  /** 商户侧的签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 普通服务商商户号. The partner's own merchant number. */
  sp_mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  sp_appid?: string
  /** 子商户的AppID. */
  sub_appid?: string
  /** 商户AppID下的用户唯一标识. */
  sp_openid?: string
  sub_openid?: string
  /** 预约扣费场景的预约信息. */
  deduct_schedule?: EntrustSignDeductSchedule
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
}

export interface EntrustTerminateContractTermination {
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: EntrustTerminateContractTerminationContractTerminationMode
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time?: string
  /** 解约原因的备注说明. Why it was ended. */
  contract_termination_remark?: string
}

export interface EntrustTerminateDeductSchedule {
  /** 实际扣费的日期. Set once it was charged. */
  deduct_date: string
  /** 预计的扣费金额. What the user is told to expect. */
  estimated_deduct_amount: DeductAmount
  /** 预计扣费的日期. The day on which the charge is expected. */
  estimated_deduct_date: string
  /** 扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time. */
  schedule_state: ScheduleState
  /** 实际扣费金额. Set once it was charged. */
  deduct_amount?: DeductAmount
  /** 已预约的扣费金额信息. What was announced to the user. */
  scheduled_amount?: DeductAmount
}

export interface EntrustTerminateInquiryResource {
  /** 商户号. */
  mchid: string
  appid: string
  /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 返回状态码. */
  code: string
  /** 返回信息. */
  messsage: string
  /** 商户侧的签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code: string
  /** 商户AppID下的用户唯一标识. */
  openid?: string
  /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
  contract_id?: string
  /** 签约用户的名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account?: string
  /** 协议签署时间. */
  contract_signed_time?: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state?: EntrustTerminateInquiryResourceContractState
}

export interface EntrustTerminateResource {
  /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 签约用户的名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state: EntrustTerminateResourceContractState
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info: EntrustTerminateContractTermination
  /** 商户侧的签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 微信商户号. */
  mchid?: string
  /** 普通服务商商户号. The partner's own merchant number. */
  sp_mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  appid?: string
  sp_appid?: string
  /** 子商户的AppID. */
  sub_appid?: string
  /** 用户唯一标识. */
  openid?: string
  /** 商户AppID下的用户唯一标识. */
  sp_openid?: string
  sub_openid?: string
  /** 预约扣费场景的预约信息. */
  deduct_schedule?: EntrustTerminateDeductSchedule
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
}

export interface EntrustTerminateRetentionResource {
  /** 普通服务商商户号. */
  mchid?: string
  appid?: string
  /** 商户AppID下的用户唯一标识. */
  openid?: string
  /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
  plan_id?: number
  /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
  contract_id?: string
  /** 商户侧的签约协议号. The merchant's own number of the agreement. */
  out_contract_code?: string
}

export interface EstimatedAmount {
  /** 预计扣费金额. In fen. */
  amount: number
  /** 预计扣费货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface GetHarmonyContractResponse {
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
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal. */
  contract_state: GetHarmonyContractResponseContractState
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info?: HarmonyContractTermination
  /** 鸿蒙代扣场景的用户微信号掩码. The user's WeChat ID, masked. */
  mask_wxid?: string
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
}

export interface HarmonyContractTermination {
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time: string
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: HarmonyContractTerminationContractTerminationMode
  /** 解约备注. Why it was ended. */
  contract_termination_remark?: string
}

export interface JumpControl {
  /** 跳转的应用AppID. */
  jump_appid?: string | undefined
}

export interface PartnerContract {
  /** 普通服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 普通服务商的AppID. */
  sp_appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 用户OpenID. */
  sp_openid: string
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 子商户的AppID. */
  sub_appid?: string
  sub_openid?: string
  /** 协议到期时间. RFC 3339. */
  contract_expired_time?: string
  /** 协议签署时间. RFC 3339. */
  contract_signed_time?: string
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info?: ContractTermination
  /** 预约扣费场景的预约信息. */
  deduct_schedule?: ContractDeductSchedule
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string
}

export interface PartnerDeductDuration {
  /** 扣费持续时间数. */
  count: number
  /** 单位. */
  unit?: string | undefined
}

export interface PreSignContractRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 发起预签约的用户. */
  device_info: Device
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code: string
  /** 签约场景. Whether the user signs in an app or by scanning a QR code. */
  sign_scene: SignScene
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 回跳地址的url. Where the user comes back to after signing. */
  return_url?: string | undefined
}

export interface PreSignContractResponse {
  /** 预签约ID. Handed to the page where the user signs. */
  pre_entrustweb_id: string
  /** 跳转签约小程序的path. Where to open that mini program. */
  mini_program_path?: string
  /** 跳转签约小程序的username. The mini program where the user signs, for the SDK of apps. */
  mini_program_username?: string
  /** 展示扫码签约的二维码的URL. Open it, so that the user signs. */
  redirect_url?: string
}

export interface PreSignPartnerScheduledAppRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** The user under `sub_appid`. */
  sub_openid?: string | undefined
  deduct_schedule?: DeductSchedule | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignPartnerScheduledH5Request {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** The user under `sub_appid`. */
  sub_openid?: string | undefined
  deduct_schedule?: DeductSchedule | undefined
  /** 跳转控制信息. */
  jump_control?: JumpControl | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignPartnerScheduledJsapiRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** The user under `sub_appid`. */
  sub_openid?: string | undefined
  deduct_schedule?: DeductSchedule | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignPartnerScheduledMiniProgramRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** The user under `sub_appid`. */
  sub_openid?: string | undefined
  deduct_schedule?: DeductSchedule | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignScheduledAppRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 预约信息. */
  deduct_schedule?: DeductSchedule | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignScheduledAppResponse {
  /** 预签约ID. Handed to the page where the user signs. */
  pre_entrustweb_id: string
  /** 跳转签约小程序的path. Where to open that mini program. */
  miniprogram_path?: string
  /** 跳转签约小程序的username. The mini program where the user signs, for the SDK of apps. */
  miniprogram_username?: string
}

export interface PreSignScheduledH5Request {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 预约信息. */
  deduct_schedule?: DeductSchedule | undefined
  /** 跳转控制信息. */
  jump_control?: JumpControl | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignScheduledH5Response {
  /** 拉起微信支付客户端的URL. Open it, so that the user signs. */
  redirect_url: string
}

export interface PreSignScheduledJsapiRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 预约信息. */
  deduct_schedule?: DeductSchedule | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignScheduledJsapiResponse {
  /** 跳转签约流程的URL. Open it, so that the user signs. */
  redirect_url: string
}

export interface PreSignScheduledMiniProgramRequest {
  /** 应用ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
  plan_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
  contract_notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户在直连商户应用下的用户标示. The user in `appid`. */
  openid?: string | undefined
  /** 预约信息. */
  deduct_schedule?: DeductSchedule | undefined
  /** 商户侧用户标识. The merchant's own number of the user. */
  out_user_code?: string | undefined
}

export interface PreSignScheduledMiniProgramResponse {
  /** 预签约ID. Handed to the page where the user signs. */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID. The mini program where the user signs. */
  redirect_appid: string
  /** 跳转签约小程序的路径. Where to open that mini program. */
  redirect_path: string
}

export interface Schedule {
  /** 扣费预约的状态. */
  schedule_state: string
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

export interface ScheduledAmount {
  /** 总金额. In fen. */
  amount?: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 金额. In fen. */
  total?: number
}

export interface SendDeductionRetryNoticeRequest {
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
}

export interface SendPartnerDeductionRetryNoticeRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 子商户应用ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface SendPartnerPreDeductionNoticeRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
  sp_appid: string
  /** 预计扣费金额信息. What the user is told to expect. */
  estimated_amount: EstimatedAmount
  /** 子商户应用ID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 扣费持续时间. For how many days the charge is tried. */
  deduct_duration?: PartnerDeductDuration | undefined
}

export interface SendPreDeductionNoticeRequest {
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
  appid: string
  /** 预计扣费金额信息. What the user is told to expect. */
  estimated_amount: EstimatedAmount
  /** 扣费持续时间. For how many days the charge is tried. */
  deduct_duration?: DeductDuration | undefined
}

export interface TerminateContractRequest {
  /** 解约备注. Why it is ended. */
  contract_termination_remark: string
}

export interface TerminatePartnerContractRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 解约备注. Why it is ended. */
  contract_termination_remark: string
}

export type DaysSinceFirstLogin =
  | 'DAYS_SINCE_FIRST_LOGIN_UNKNOW'
  | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY'
  | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS'
  | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS'
  | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS'
  | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS'
  | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'
  | (string & {})

/** 设备类型 */
export type DeviceType =
  | 'DEVICE_TYPE_UNKNOW'
  | 'DEVICE_TYPE_PHONE'
  | 'DEVICE_TYPE_PAD'
  | 'DEVICE_TYPE_TV'
  | 'DEVICE_TYPE_WATCH'
  | (string & {})

/** 协议解约方式 */
export type EntrustSignContractTerminationContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'API'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'
  | (string & {})

/** 委托代扣协议状态 */
export type EntrustSignResourceContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | 'SIGN_FAILED'
  | 'TO_BE_RENEWED'
  | 'TERMINATE_PENDING'
  | (string & {})

/** 协议解约方式 */
export type EntrustTerminateContractTerminationContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'API'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'
  | (string & {})

/** 委托代扣协议状态 */
export type EntrustTerminateInquiryResourceContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | (string & {})

/** 委托代扣协议状态 */
export type EntrustTerminateResourceContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | (string & {})

/** 委托代扣协议状态 */
export type GetHarmonyContractResponseContractState =
  | 'SIGNED'
  | 'TERMINATED'
  | 'SIGN_FAILED'
  | 'TO_BE_RENEWED'
  | (string & {})

/** 协议解约方式 */
export type HarmonyContractTerminationContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'
  | (string & {})

/** 扣费预约状态 */
export type ScheduleState =
  | 'NO_SCHEDULED'
  | 'SCHEDULED'
  | 'PAID'
  | 'EXPIRED'
  | (string & {})

/** 签约场景 */
export type SignScene =
  | 'SIGN_SCENE_APP'
  | 'SIGN_SCENE_QRCODE'
  | (string & {})

/** 单位 */
export type Unit =
  | 'DAY'
  | (string & {})
