// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: closing of accounts (收付通注销). */
export interface EcommerceAccountService {
  /**
   * Check whether a sub-merchant can be closed (商户注销资格校验).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016420099
   */
  validateCancellation(args: ValidateCancellationArguments, options?: sdk.CallOptions): sdk.Call<ValidateCancellationResponse>
  /**
   * Apply to close a sub-merchant and to withdraw its balance (提交注销提现申请).
   *
   * It is reviewed, then confirmed by the sub-merchant: query it. Check with `validateCancellation` first.
   *
   * Errors: 400 ALREADY_EXISTS, BIZ_ERR_NEED_RETRY, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
   */
  submitCancellationWithdrawal(args: SubmitCancellationWithdrawalRequest, options?: sdk.CallOptions): sdk.Call<SubmitCancellationWithdrawalResponse>
  /**
   * Query a closing with withdrawal by `out_request_no` (商户申请单号查询申请单状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892759
   */
  getCancellationWithdrawalByOutRequestNo(args: GetCancellationWithdrawalByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<CancellationWithdrawal>
  /**
   * Query a closing with withdrawal by `applyment_id` (微信支付申请单号查询申请单状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892765
   */
  getCancellationWithdrawalByApplymentId(args: GetCancellationWithdrawalByApplymentIdArguments, options?: sdk.CallOptions): sdk.Call<CancellationWithdrawal>
  /**
   * Confirm a closing for the sub-merchant (平台代商户确认注销).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892772
   */
  confirmCancellationWithdrawal(args: ConfirmCancellationWithdrawalRequest, options?: sdk.CallOptions): sdk.Call<ConfirmCancellationWithdrawalResponse>
  /**
   * Upload an image for an application to close (图片上传).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
   */
  uploadCancellationApplicationMedia(args: UploadCancellationApplicationMediaArguments, options?: sdk.CallOptions): sdk.Call<UploadCancellationApplicationMediaResponse>
  /**
   * Apply to close a sub-merchant (提交注销申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 409 ALREADY_EXISTS; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
   */
  submitCancellationApplication(args: SubmitCancellationApplicationRequest, options?: sdk.CallOptions): sdk.Call<CancellationApplication>
  /**
   * Query an application to close (查询注销单状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476223
   */
  getCancellationApplication(args: GetCancellationApplicationArguments, options?: sdk.CallOptions): sdk.Call<CancellationApplication>
}

/** Arguments of `validateCancellation`. */
export interface ValidateCancellationArguments {
  /** 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

/** Arguments of `getCancellationWithdrawalByOutRequestNo`. */
export interface GetCancellationWithdrawalByOutRequestNoArguments {
  /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
  out_request_no: string
}

/** Arguments of `getCancellationWithdrawalByApplymentId`. */
export interface GetCancellationWithdrawalByApplymentIdArguments {
  /** 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
  applyment_id: string
}

/** Arguments of `uploadCancellationApplicationMedia`. */
export interface UploadCancellationApplicationMediaArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 文件名称. Taken from the path where it is left out. At most 128 characters. */
  file_name?: string | undefined
}

/** Arguments of `getCancellationApplication`. */
export interface GetCancellationApplicationArguments {
  /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
  out_apply_no: string
}

export interface AccountBalance {
  /** 账户金额. In fen. */
  amount: number
  /** 二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees. */
  out_account_type: OutAccountType
}

export interface AccountWithdrawalResult {
  /** 二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees. */
  out_account_type: OutAccountType
  /** 付款状态. `BANK_REFUNDED`: paid, and sent back by the bank. */
  pay_state: PayState
  /** 付款状态描述. At most 256 characters. */
  state_description: string
}

export interface ApplicationMaterial {
  /** 注销申请材料照片ID. Of an image uploaded by `upload_cancellation_application_media`. At most 512 characters. */
  application_media_id: string
  /** 注销申请材料类型. */
  application_type: ApplicationType
}

export interface BankAccount {
  /** 开户银行. At most 128 characters. */
  account_bank: string
  /** 开户名称. At most 2048 characters, encrypted on the wire. */
  account_name: string
  /** 银行账号. At most 2048 characters, encrypted on the wire. */
  account_number: string
  /** 开户银行联行号. At most 128 characters. */
  bank_branch_id?: string | undefined
  /** 开户银行全称. At most 128 characters. */
  bank_branch_name?: string | undefined
  /** 开户银行全称. Known from the community. */
  bank_name?: string | undefined
}

export interface BlockReason {
  /** 原因类型. */
  type?: Type
  /** 原因描述. At most 512 characters. */
  description?: string
}

export interface CancellationApplication {
  /** 二级商户号. At most 32 characters. */
  sub_mchid?: string
  /** 最后更新时间. At most 32 characters, RFC 3339. */
  update_time?: string
  /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
  out_apply_no?: string
  /** 注销状态. */
  cancel_state?: CancellationApplicationCancelState
  /** 驳回原因. At most 512 characters. */
  reject_reason?: string
}

export interface CancellationConfirmation {
  /** 确认商户注销的页面url. At most 1024 characters. */
  confirm_cancel_url?: string
}

export interface CancellationWithdrawal {
  /** 申请注销的二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
  out_request_no: string
  /** 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
  applyment_id: string
  /** 注销提现申请单状态. `ACCEPTED`, `REVIEWING`, `SYSTEM_PROCESSING`: under way; `WAITING_MERCHANT_CONFIRM`: the sub-merchant is to confirm at `confirm_cancel_url`; `REVOKED`: withdrawn; `CANCELED`: closed; `FUND_PROCESSING`: closed, the money is being paid; `FINISH`: all is done. */
  cancel_state: CancellationWithdrawalCancelState
  /** 注销提现申请单状态描述. At most 256 characters. */
  cancel_state_description: string
  /** 账户信息. */
  account_info?: AccountBalance[]
  /** 账户提现结果. */
  account_withdraw_result?: AccountWithdrawalResult[]
  confirm_cancel?: CancellationConfirmation
  /** 最后更新时间. At most 32 characters, RFC 3339. */
  modify_time?: string
  /** 是否提取资金. */
  withdraw?: Withdraw
  /** 提现状态. */
  withdraw_state?: WithdrawState
  /** 提现状态描述. At most 256 characters. */
  withdraw_state_description?: string
}

export interface ConfirmCancellationWithdrawalRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 注销协议版本号. The version of the agreement on closing that the sub-merchant has agreed to. */
  cancel_contract_version: string
  /** 注销确认时间. RFC 3339. */
  confirm_time: string
  /** 平台确认操作人标识. Who confirmed, in the words of the platform. */
  operator_identification: string
  /** 商户注销申请单号. The platform's own number of the application. */
  out_request_no?: string | undefined
  /** 微信支付注销单号. WeChat Pay's number of the application; either this or `out_request_no`. */
  applyment_id?: string | undefined
}

export interface ConfirmCancellationWithdrawalResponse {
  /** 二级商户号. */
  sub_mchid?: string
  /** 商户注销申请单号. The platform's own number of the application. */
  out_request_no?: string
  /** 微信支付注销单号. WeChat Pay's number of the application. */
  applyment_id?: string
}

export interface Identity {
  /** 证件号码. At most 2048 characters, encrypted on the wire. */
  identification_no?: string | undefined
  /** 证件类型. */
  id_doc_type?: IdDocType | undefined
  /** 证件姓名. At most 2048 characters, encrypted on the wire. */
  identification_name?: string | undefined
}

export interface Payee {
  /** 账户类型. `ACCOUNT_TYPE_CORPORATE`: of a company; `ACCOUNT_TYPE_PERSONAL`: of a person. */
  account_type: AccountType
  /** 银行账户. */
  bank_account_info: BankAccount
  /** 收款人账号对应的证件信息. Needed with `ACCOUNT_TYPE_PERSONAL`. */
  identity_info?: Identity | undefined
}

export interface ProofMedia {
  /** 证明材料照片. Of an uploaded image. At most 1024 characters. */
  proof_media: string
  /** 付款申请材料类型. */
  proof_media_type: ProofMediaType
}

export interface SubmitCancellationApplicationRequest {
  /** 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
  out_apply_no: string
  /** 注销申请材料. */
  application_info: ApplicationMaterial[]
}

export interface SubmitCancellationWithdrawalRequest {
  /** 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
  out_request_no: string
  /** 其他补充材料. The `media_id`s of uploaded images. */
  additional_materials?: string[] | undefined
  /** 收款账号信息. Needed with `APPLY_WITHDRAW`. */
  payee_info?: Payee | undefined
  /** 付款申请材料. */
  proof_medias?: ProofMedia[] | undefined
  /** 备注. At most 32 characters. */
  remark?: string | undefined
  /** 是否提取资金. `APPLY_WITHDRAW`: what is left is paid to the account in `payee_info`. */
  withdraw?: Withdraw | undefined
}

export interface SubmitCancellationWithdrawalResponse {
  /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
  out_request_no?: string
  /** 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
  applyment_id?: string
}

export interface UploadCancellationApplicationMediaResponse {
  /** 媒体文件标识ID. At most 512 characters. */
  media_id: string
}

export interface ValidateCancellationResponse {
  /** 注销检查的二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 商户号状态. */
  merchant_state: MerchantState
  /** 注销资格检查结果. */
  validate_result: ValidateResult
  /** 商户资金账户余额. */
  account_info?: AccountBalance[]
  /** 不可发起注销原因. What stands in the way; set with `NOT_ALLOW_CANCEL_WITHDRAW`. */
  block_reasons?: BlockReason[]
}

/** 账户类型 */
export type AccountType =
  | 'ACCOUNT_TYPE_CORPORATE'
  | 'ACCOUNT_TYPE_PERSONAL'
  | (string & {})

/** 注销申请材料类型 */
export type ApplicationType =
  | 'SP_MERCHANT_APPLICATION'
  | 'SUB_MERCHANT_APPLICATION'
  | 'MISSING_OFFICIAL_SEAL_LETTER'
  | 'SP_CANCEL_ACCOUNT_APPLICATION'
  | 'SUB_CANCEL_ACCOUNT_APPLICATION'
  | (string & {})

/** 注销状态 */
export type CancellationApplicationCancelState =
  | 'REVIEWING'
  | 'REJECTED'
  | 'CANCEL_SUCCESS'
  | (string & {})

/** 注销提现申请单状态 */
export type CancellationWithdrawalCancelState =
  | 'ACCEPTED'
  | 'REVIEWING'
  | 'REJECTED'
  | 'WAITING_MERCHANT_CONFIRM'
  | 'REVOKED'
  | 'SYSTEM_PROCESSING'
  | 'CANCELED'
  | 'FUND_PROCESSING'
  | 'FINISH'
  | (string & {})

/** 证件类型 */
export type IdDocType =
  | 'IDENTIFICATION_TYPE_ID_CARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 商户号状态 */
export type MerchantState =
  | 'NORMAL'
  | 'HAS_BEEN_CANCELLED'
  | (string & {})

/** 二级商户号的出款子账户类型 */
export type OutAccountType =
  | 'BASIC_ACCOUNT'
  | 'OPERATE_ACCOUNT'
  | 'MARGIN_ACCOUNT'
  | 'TRADE_FEE_ACCOUNT'
  | (string & {})

/** 付款状态 */
export type PayState =
  | 'PAY_PROCESSING'
  | 'PAY_SUCCEED'
  | 'PAY_FAIL'
  | 'BANK_REFUNDED'
  | (string & {})

/** 付款申请材料类型 */
export type ProofMediaType =
  | 'WITHDRAWAL_APPLICATION'
  | (string & {})

/** 原因类型 */
export type Type =
  | 'CONSUMER_COMPLAINT_UNPROCESSED'
  | 'HAS_BLOCKING_CONTROL'
  | 'FUNDS_PENDING_PROCESSING'
  | 'OTHER_REASON'
  | (string & {})

/** 注销资格检查结果 */
export type ValidateResult =
  | 'ALLOW_CANCEL_WITHDRAW'
  | 'NOT_ALLOW_CANCEL_WITHDRAW'
  | (string & {})

/** 是否提取资金 */
export type Withdraw =
  | 'NOT_APPLY_WITHDRAW'
  | 'APPLY_WITHDRAW'
  | (string & {})

/** 提现状态 */
export type WithdrawState =
  | 'WITHDRAW_PROCESSING'
  | 'WITHDRAW_EXCEPTION'
  | 'WITHDRAW_SUCCEED'
  | (string & {})
