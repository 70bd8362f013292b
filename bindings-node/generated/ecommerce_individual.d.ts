// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: payments to individuals (收付通个人收款). */
export interface EcommerceIndividualService {
  /**
   * Begin the signing of an agreement in an app (APP场景预签约).
   *
   * Hand `pre_entrustweb_id` to the front end, then query the agreement.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851472
   */
  preSignApp(args: PreSignAppRequest, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Begin the signing of an agreement in an app, with a check of the name (APP场景预签约（需要实名验证）).
   *
   * Hand `pre_entrustweb_id` to the front end, then query the agreement.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020083765
   */
  preSignAppWithRealName(args: PreSignAppWithRealNameRequest, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Begin the signing of an agreement in a mini program (小程序场景预签约).
   *
   * Hand `pre_entrustweb_id` to the front end, then query the agreement.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023636
   */
  preSignMiniProgram(args: PreSignMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Begin the signing of an agreement in a mini program, with a check of the name (小程序场景预签约（需要实名验证）).
   *
   * Hand `pre_entrustweb_id` to the front end, then query the agreement.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023723
   */
  preSignMiniProgramWithRealName(args: PreSignMiniProgramWithRealNameRequest, options?: sdk.CallOptions): sdk.Call<PreSignResponse>
  /**
   * Query an agreement by `out_contract_code` (根据业务申请单号查签约信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851492
   */
  getContractByOutContractCode(args: GetContractByOutContractCodeArguments, options?: sdk.CallOptions): sdk.Call<GetContractByOutContractCodeResponse>
  /**
   * Query the agreement of an individual (查询个人收款方授权结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739528
   */
  getContractByOpenid(args: GetContractByOpenidArguments, options?: sdk.CallOptions): sdk.Call<GetContractByOpenidResponse>
  /**
   * Query money in transit that could not be paid out (查询在途异常资金付款结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408031
   */
  getAbnormalReceipt(args: GetAbnormalReceiptArguments, options?: sdk.CallOptions): sdk.Call<GetAbnormalReceiptResponse>
  /**
   * Pay out money in transit in another way (发起在途异常资金付款指令).
   *
   * The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_instruction_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408022
   */
  createTransferInstruction(args: CreateTransferInstructionArguments, options?: sdk.CallOptions): sdk.Call<CreateTransferInstructionResponse>
  /**
   * Query how money in transit was paid out (查询在途异常资金付款指令执行结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016636882
   */
  getTransferInstruction(args: GetTransferInstructionArguments, options?: sdk.CallOptions): sdk.Call<GetTransferInstructionResponse>
}

/** Arguments of `getContractByOutContractCode`. */
export interface GetContractByOutContractCodeArguments {
  /** 业务申请单号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 签约和付款的微信小程序AppID. */
  appid: string
}

/** Arguments of `getContractByOpenid`. */
export interface GetContractByOpenidArguments {
  /** 用户OpenId. */
  openid: string
  /** 签约和付款的微信小程序AppID. */
  appid: string
  /** 权限类型. `INDIVIDUAL_PAYEE`: to be paid as an individual. */
  permission_type: PermissionType
}

/** Arguments of `getAbnormalReceipt`. */
export interface GetAbnormalReceiptArguments {
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
  receipt_id: string
}

/** Arguments of `createTransferInstruction`. */
export interface CreateTransferInstructionArguments extends CreateTransferInstructionRequest {
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
  receipt_id: string
}

/** Arguments of `getTransferInstruction`. */
export interface GetTransferInstructionArguments {
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
  receipt_id: string
  /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
  out_instruction_no: string
}

export interface AbnormalFundProcessingTransferSuccessInstruction {
  /** WeChat Pay's number of the instruction. */
  instruction_instance_id: string
  /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
  out_instruction_no: string
  /** 指令发起方信息. Who gave the instruction. */
  commander: Commander
  /** 入账成功时间. */
  success_time: string
  /** 付款方式. To the user who was to get it. */
  transfer_mode: AbnormalFundProcessingTransferSuccessInstructionTransferMode
}

export interface AbnormalFundProcessingTransferSuccessResource {
  /** 单据创建时间. */
  create_time: string
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
  receipt_id: string
  /** 付款指令信息. */
  instruction: AbnormalFundProcessingTransferSuccessInstruction
  /** 单据更新时间. */
  last_update_time: string
  /** 产品名称. */
  product_name: ProductName
  /** 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid. */
  receipt_state: ReceiptState
  /** 付款金额信息. */
  transfer_amount: TransferAmount
}

export interface Commander {
  /** 微信支付商户号. */
  mchid: string
  /** 发起在途异常资金付款请求的角色. */
  operator: Operator
}

export interface CreateTransferInstructionRequest {
  /** 微信AppId列表. */
  appid: string[]
  /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
  out_instruction_no: string
  /** 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`. */
  transfer_mode: CreateTransferInstructionRequestTransferMode
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 收款方. Needed where the money goes to a merchant. */
  receiver?: Receiver | undefined
}

export interface CreateTransferInstructionResponse {
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
  receipt_id: string
  /** 产品名称. */
  product_name: ProductName
  /** 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid. */
  receipt_state: ReceiptState
  /** 付款金额信息. */
  transfer_amount: TransferAmount
  /** 单据创建时间. RFC 3339. */
  create_time?: string
  /** 付款指令信息. */
  instruction?: TransferInstruction
  /** 单据更新时间. RFC 3339. */
  last_update_time?: string
}

export interface GetAbnormalReceiptInstruction {
  /** 商户AppID. */
  appid: string[]
  /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
  out_instruction_no: string
  /** 指令发起方信息. Who gave the instruction. */
  commander: Commander
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 付款方式. To the user who was to get it. */
  transfer_mode: GetAbnormalReceiptInstructionTransferMode
  /** 入账用户信息. */
  receiver?: GetAbnormalReceiptReceiver
  /** 入账成功时间. RFC 3339. */
  success_time?: string
}

export interface GetAbnormalReceiptReceiver {
  /** 微信AppId. */
  appid?: string
  /** 用户OpenId. */
  openid?: string
  /** 入账账户类型. */
  account_type?: string
}

export interface GetAbnormalReceiptResponse {
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
  receipt_id: string
  /** 产品名称. */
  product_name: ProductName
  /** 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid. */
  receipt_state: ReceiptState
  /** 付款金额信息. */
  transfer_amount: TransferAmount
  /** 单据创建时间. RFC 3339. */
  create_time?: string
  /** 付款指令信息. */
  instruction?: GetAbnormalReceiptInstruction
  /** 单据更新时间. RFC 3339. */
  last_update_time?: string
}

export interface GetContractByOpenidResponse {
  /** 授权ID. The individual's authorization, which settlements and refunds ask for. */
  individual_auth_id: string
  /** 授权状态. */
  auth_state: AuthState
  /** 操作时间. When it was authorised, or ended. RFC 3339. */
  operation_time: string
}

export interface GetContractByOutContractCodeResponse {
  /** 授权状态. */
  auth_state: AuthState
  /** 签约时间. RFC 3339. */
  signed_time: string
  /** 授权ID. The individual's authorization, which settlements and refunds ask for. */
  individual_auth_id?: string
  /** 用户OpenID. */
  individual_openid?: string
  /** 实名授权结果. */
  real_name_auth_result?: RealNameAuthorization
}

export interface GetTransferInstructionCommander {
  /** 发起在途异常资金付款请求的角色. */
  operator: Operator
  /** 微信支付商户号. */
  mchid?: string
}

export interface GetTransferInstructionResponse {
  /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
  out_instruction_no: string
  /** 指令发起方信息. Who gave the instruction. */
  commander: GetTransferInstructionCommander
  /** `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid. */
  instruction_state: InstructionState
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`. */
  transfer_mode: GetTransferInstructionResponseTransferMode
  /** RFC 3339. */
  create_time?: string
  /** WeChat Pay's number of the instruction. */
  instruction_instance_id?: string
  /** RFC 3339. */
  close_time?: string
  /** 收款方. */
  receiver?: Receiver
  /** 入账成功时间. RFC 3339. */
  success_time?: string
}

export interface PreSignAppRequest {
  /** 签约和付款的AppID. */
  appid: string
  /** 业务申请单号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignAppWithRealNameRequest {
  /** 签约和付款的AppID. */
  appid: string
  /** 证件号码. The number of the document. Encrypted on the wire. */
  cred_id: string
  /** 证件类型. */
  cred_type: CredType
  /** 业务申请单号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 真实姓名. Encrypted on the wire. */
  real_name: string
}

export interface PreSignMiniProgramRequest {
  /** 签约和付款的AppID. */
  appid: string
  /** 个人收款方的OpenID. */
  openid: string
  /** 业务申请单号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignMiniProgramWithRealNameRequest {
  /** 签约和付款的AppID. */
  appid: string
  /** 个人收款方的OpenID. */
  openid: string
  /** 证件号码. The number of the document. Encrypted on the wire. */
  cred_id: string
  /** 证件类型. */
  cred_type: CredType
  /** 业务申请单号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 真实姓名. Encrypted on the wire. */
  real_name: string
}

export interface PreSignResponse {
  /** 预签约id. For the front end, to open the page of signing. */
  pre_entrustweb_id: string
}

export interface RealNameAuthorization {
  /** 访问令牌. */
  access_token: string
  /** 访问令牌过期时间. RFC 3339. */
  access_token_expire_time: string
  /** 应用授权作用域. */
  scope: Scope
}

export interface Receiver {
  /** 入账商户号. */
  mchid?: string | undefined
  /** 商户AppID. */
  appid?: string | undefined
  /** 入账用户OpenID. */
  openid?: string | undefined
  /** 入账账户类型. */
  account_type?: string | undefined
}

export interface SettlementSuccessResource {
  /** 收款方描述. */
  description: string
  /** 批次创建时间. */
  create_time: string
  /** 商品单个人收款方受理授权ID. The individual's authorization, which settlements and refunds ask for. */
  individual_auth_id: string
  /** 商户结算批次单号. The platform's own number of the batch of settlements. */
  out_settle_batch_no: string
  /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
  settle_batch_no: string
  /** 批次状态. */
  state: string
  /** 交易场景. */
  trade_scenario: string
  /** 批次完成时间. */
  finish_time?: string
}

export interface TransferAmount {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: Currency
  /** 总金额. In fen. */
  total: number
}

export interface TransferInstruction {
  /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
  out_instruction_no: string
  /** 指令发起方信息. Who gave the instruction. */
  commander: Commander
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`. */
  transfer_mode: TransferInstructionTransferMode
  /** RFC 3339. */
  create_time?: string
  /** `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid. */
  instruction_state?: InstructionState
  /** 收款方. */
  receiver?: Receiver
  /** 入账成功时间. RFC 3339. */
  success_time?: string
}

/** 付款方式 */
export type AbnormalFundProcessingTransferSuccessInstructionTransferMode =
  | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  | (string & {})

/** 授权状态 */
export type AuthState =
  | 'AUTHORIZED'
  | 'UNAUTHORIZED'
  | (string & {})

/** 付款方式 */
export type CreateTransferInstructionRequestTransferMode =
  | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
  | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  | (string & {})

/** 证件类型 */
export type CredType =
  | 'ID_CARD'
  | (string & {})

/** 货币类型 */
export type Currency =
  | 'CNY'
  | (string & {})

/** 付款方式 */
export type GetAbnormalReceiptInstructionTransferMode =
  | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  | (string & {})

/** 付款方式 */
export type GetTransferInstructionResponseTransferMode =
  | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
  | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  | (string & {})

export type InstructionState =
  | 'INSTRUCTION_STATE_PENDING'
  | 'INSTRUCTION_STATE_IN_PROGRESS'
  | 'INSTRUCTION_STATE_CLOSED'
  | 'INSTRUCTION_STATE_SUCCESS'
  | (string & {})

/** 发起在途异常资金付款请求的角色 */
export type Operator =
  | 'MERCHANT'
  | (string & {})

/** 权限类型 */
export type PermissionType =
  | 'INDIVIDUAL_PAYEE'
  | (string & {})

/** 产品名称 */
export type ProductName =
  | 'C2C'
  | (string & {})

/** 付款状态 */
export type ReceiptState =
  | 'RECEIPT_STATE_PENDING'
  | 'RECEIPT_STATE_PROGRESS'
  | 'RECEIPT_STATE_COMPLETED'
  | (string & {})

/** 应用授权作用域 */
export type Scope =
  | 'pay_realname'
  | (string & {})

/** 付款方式 */
export type TransferInstructionTransferMode =
  | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
  | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  | (string & {})
