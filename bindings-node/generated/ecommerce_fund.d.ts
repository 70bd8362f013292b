// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: balances, withdrawals, bills (余额提现账单). */
export interface EcommerceFundService {
  /**
   * Get the platform's balance (查询平台账户实时余额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
   */
  getBalance(args: GetBalanceArguments, options?: sdk.CallOptions): sdk.Call<Balance>
  /**
   * Get the platform's balance at the end of a day (查询平台账户日终余额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
   */
  getDayEndBalance(args: GetDayEndBalanceArguments, options?: sdk.CallOptions): sdk.Call<Balance>
  /**
   * Get the balance of a sub-merchant (查询二级商户账户实时余额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
   */
  getSubMerchantBalance(args: GetSubMerchantBalanceArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantBalanceResponse>
  /**
   * Get the balance of a sub-merchant at the end of a day (查询二级商户账户日终余额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
   */
  getSubMerchantDayEndBalance(args: GetSubMerchantDayEndBalanceArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantDayEndBalanceResponse>
  /**
   * Withdraw the platform's balance to its bank account (平台预约提现).
   *
   * The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
   */
  createWithdrawal(args: CreateWithdrawalRequest, options?: sdk.CallOptions): sdk.Call<CreateWithdrawalResponse>
  /**
   * Query the platform's withdrawal by `out_request_no` (平台查询预约提现状态（根据商户预约提现单号查询）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476672
   */
  getWithdrawalByOutRequestNo(args: GetWithdrawalByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<Withdrawal>
  /**
   * Query the platform's withdrawal by `withdraw_id` (平台查询预约提现状态（根据微信支付预约提现单号查询）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
   */
  getWithdrawalByWithdrawId(args: GetWithdrawalByWithdrawIdArguments, options?: sdk.CallOptions): sdk.Call<Withdrawal>
  /**
   * Withdraw a sub-merchant's balance to its bank account (二级商户预约提现).
   *
   * The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
   */
  createSubMerchantWithdrawal(args: CreateSubMerchantWithdrawalRequest, options?: sdk.CallOptions): sdk.Call<CreateSubMerchantWithdrawalResponse>
  /**
   * Query a sub-merchant's withdrawal by `out_request_no` (二级商户查询预约提现状态（根据商户预约提现单号查询）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
   */
  getSubMerchantWithdrawalByOutRequestNo(args: GetSubMerchantWithdrawalByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<SubMerchantWithdrawal>
  /**
   * Query a sub-merchant's withdrawal by `withdraw_id` (二级商户查询预约提现状态（根据微信支付预约提现单号查询）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
   */
  getSubMerchantWithdrawalByWithdrawId(args: GetSubMerchantWithdrawalByWithdrawIdArguments, options?: sdk.CallOptions): sdk.Call<SubMerchantWithdrawal>
  /**
   * Get where the file of failed withdrawals of a day is downloaded (按日下载提现异常文件).
   *
   * Errors: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
   */
  getWithdrawalBill(args: GetWithdrawalBillArguments, options?: sdk.CallOptions): sdk.Call<GetWithdrawalBillResponse>
  /**
   * Apply to withdraw the balance of a merchant that was closed (提交已注销商户号可用余额提现申请单).
   *
   * It is reviewed first: query it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
   */
  submitCanceledMerchantWithdrawal(args: SubmitCanceledMerchantWithdrawalRequest, options?: sdk.CallOptions): sdk.Call<SubmitCanceledMerchantWithdrawalResponse>
  /**
   * Query the withdrawal of a closed merchant by `out_request_no` (商户提现申请单号查询提现申请单状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476164
   */
  getCanceledMerchantWithdrawalByOutRequestNo(args: GetCanceledMerchantWithdrawalByOutRequestNoArguments, options?: sdk.CallOptions): sdk.Call<CanceledMerchantWithdrawal>
  /**
   * Query the withdrawal of a closed merchant by `applyment_id` (微信支付提现申请单号查询提现申请单状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778400
   */
  getCanceledMerchantWithdrawalByApplymentId(args: GetCanceledMerchantWithdrawalByApplymentIdArguments, options?: sdk.CallOptions): sdk.Call<CanceledMerchantWithdrawal>
  /**
   * List incoming bank transfers of the partner (服务商银行来账查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718647
   */
  listIncomeRecords(args: ListIncomeRecordsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListIncomeRecordsResponse, IncomeRecord>
  /**
   * List incoming bank transfers of a sub-merchant (特约商户银行来账查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012712728
   */
  listSubMerchantIncomeRecords(args: ListSubMerchantIncomeRecordsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListSubMerchantIncomeRecordsResponse, SubMerchantIncomeRecord>
  /**
   * Get where the fund flow bill of all sub-merchants is downloaded (申请二级商户资金账单).
   *
   * The files are encrypted: each has its own `encrypt_key` and `nonce`.
   *
   * Errors: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  getAllSubMerchantsFundFlowBill(args: GetAllSubMerchantsFundFlowBillArguments, options?: sdk.CallOptions): sdk.Call<GetAllSubMerchantsFundFlowBillResponse>
}

/** Arguments of `getBalance`. */
export interface GetBalanceArguments {
  /** 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. */
  account_type: GetBalanceAccountType
}

/** Arguments of `getDayEndBalance`. */
export interface GetDayEndBalanceArguments {
  /** 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. */
  account_type: GetDayEndBalanceAccountType
  /** 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD. */
  date?: string | undefined
}

/** Arguments of `getSubMerchantBalance`. */
export interface GetSubMerchantBalanceArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 二级商户账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees; `DEPOSIT`: the deposit. */
  account_type?: GetSubMerchantBalanceAccountType | undefined
}

/** Arguments of `getSubMerchantDayEndBalance`. */
export interface GetSubMerchantDayEndBalanceArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD. */
  date: string
  /** 账户类型. `BASIC`: the balance of sales; `DEPOSIT`: the deposit. */
  account_type?: GetSubMerchantDayEndBalanceAccountType | undefined
}

/** Arguments of `getWithdrawalByOutRequestNo`. */
export interface GetWithdrawalByOutRequestNoArguments {
  /** 商户预约提现单号. The merchant's own number of the withdrawal. */
  out_request_no: string
}

/** Arguments of `getWithdrawalByWithdrawId`. */
export interface GetWithdrawalByWithdrawIdArguments {
  /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
  withdraw_id: string
}

/** Arguments of `getSubMerchantWithdrawalByOutRequestNo`. */
export interface GetSubMerchantWithdrawalByOutRequestNoArguments {
  /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getSubMerchantWithdrawalByWithdrawId`. */
export interface GetSubMerchantWithdrawalByWithdrawIdArguments {
  /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
  withdraw_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getWithdrawalBill`. */
export interface GetWithdrawalBillArguments {
  /** 账单类型. `NO_SUCC`: withdrawals that were not paid. */
  bill_type: BillType
  /** 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD. */
  bill_date: string
  /** 压缩格式. `GZIP`: the file is compressed. */
  tar_type?: TarType | undefined
}

/** Arguments of `getCanceledMerchantWithdrawalByOutRequestNo`. */
export interface GetCanceledMerchantWithdrawalByOutRequestNoArguments {
  /** 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
}

/** Arguments of `getCanceledMerchantWithdrawalByApplymentId`. */
export interface GetCanceledMerchantWithdrawalByApplymentIdArguments {
  /** 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
  applyment_id: string
}

/** Arguments of `listIncomeRecords`. */
export interface ListIncomeRecordsArguments {
  /** 分页大小. Items per page. */
  limit: number
  /** 账户类型. */
  account_type: ListIncomeRecordsAccountType
  /** 日期. The day, `2026-01-31`. */
  date: string
  /** 本次查询偏移量. Items to skip, from 0. */
  offset?: number | undefined
}

/** Arguments of `listSubMerchantIncomeRecords`. */
export interface ListSubMerchantIncomeRecordsArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 分页大小. Items per page. */
  limit: number
  /** 账户类型. */
  account_type: ListSubMerchantIncomeRecordsAccountType
  /** 日期. The day, `2026-01-31`. */
  date: string
  /** 本次查询偏移量. Items to skip, from 0. */
  offset?: number | undefined
}

/** Arguments of `getAllSubMerchantsFundFlowBill`. */
export interface GetAllSubMerchantsFundFlowBillArguments {
  /** 资金账户类型. */
  account_type: GetAllSubMerchantsFundFlowBillAccountType
  /** 账单文件加密算法. What the files are encrypted with. */
  algorithm: Algorithm
  /** 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD. */
  bill_date: string
  /** 压缩类型. `GZIP`: the files are compressed. */
  tar_type?: TarType | undefined
}

export interface AdditionalMaterial {
  /** 补充材料照片. */
  additional_media?: string[] | undefined
}

export interface Balance {
  /** 可用余额. In fen: what can be used. */
  available_amount: number
  /** 不可用余额. In fen: what cannot be used yet. */
  pending_amount?: number
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
  bank_name?: string | undefined
}

export interface CanceledMerchantWithdrawal {
  /** 提现申请单信息. */
  withdrawl_apply: WithdrawalApplication
}

export interface CreateSubMerchantWithdrawalRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 提现金额. In fen. */
  amount: number
  /** 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. `BASIC` when left out. */
  account_type?: CreateSubMerchantWithdrawalRequestAccountType | undefined
  /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
  bank_memo?: string | undefined
  /** 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
  /** 提现备注. The platform's own note. At most 56 characters. */
  remark?: string | undefined
}

export interface CreateSubMerchantWithdrawalResponse {
  /** 二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
  withdraw_id: string
  /** 出款账户类型. Known from the community. */
  account_type?: CreateSubMerchantWithdrawalResponseAccountType
}

export interface CreateWithdrawalRequest {
  /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. */
  account_type: CreateWithdrawalRequestAccountType
  /** 提现金额. In fen. */
  amount: number
  /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
  bank_memo?: string | undefined
  /** 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
  /** 提现备注. The platform's own note. At most 56 characters. */
  remark?: string | undefined
}

export interface CreateWithdrawalResponse {
  /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
  withdraw_id: string
}

export interface EncryptedBill {
  /** 账单文件序号. The number of the file, from 1. */
  bill_sequence: number
  /** 下载地址. Valid for five minutes. At most 2048 characters. */
  download_url: string
  /** 加密密钥. The key that the file is encrypted with. At most 512 characters, encrypted on the wire. */
  encrypt_key: string
  /** 哈希类型. */
  hash_type: HashType
  /** 哈希值. Of the file, after decompression. At most 1024 characters. */
  hash_value: string
  /** 随机字符串. The nonce that the file is encrypted with. At most 16 characters. */
  nonce: string
}

export interface GetAllSubMerchantsFundFlowBillResponse {
  /** 下载信息总数. The number of files. */
  download_bill_count: number
  /** 下载信息明细. */
  download_bill_list?: EncryptedBill[]
}

export interface GetSubMerchantBalanceResponse {
  /** 二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 可用余额. In fen: what can be used. */
  available_amount: number
  /** 二级商户账户类型. */
  account_type?: GetSubMerchantBalanceResponseAccountType
  /** 不可用余额. In fen: what cannot be used yet. */
  pending_amount?: number
}

export interface GetSubMerchantDayEndBalanceResponse {
  /** 二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 可用余额. In fen: what can be used. */
  available_amount: number
  /** 账户类型. */
  account_type?: GetSubMerchantDayEndBalanceResponseAccountType
  /** 不可用余额. In fen: what cannot be used yet. */
  pending_amount?: number
}

export interface GetWithdrawalBillResponse {
  /** 下载地址. Valid for five minutes. */
  download_url: string
  /** 哈希类型. */
  hash_type: HashType
  /** 哈希值. Of the file, after decompression. */
  hash_value: string
}

export interface Identity {
  /** 证件号码. At most 2048 characters, encrypted on the wire. */
  identification_no?: string | undefined
  /** 证件类型. */
  id_doc_type?: IdDocType | undefined
  /** 证件姓名. At most 2048 characters, encrypted on the wire. */
  identification_name?: string | undefined
}

export interface IncomeRecord {
  /** 商户号. */
  mchid: string
  /** 银行来账微信单号. WeChat Pay's number of the incoming transfer. */
  income_record_id: string
  /** 账户类型. */
  account_type: IncomeRecordAccountType
  /** 银行来账金额. In fen. */
  amount: number
  /** 付款方银行户名. The payer's name at the bank. */
  bank_account_name: string
  /** 付款方银行卡号. The payer's account. */
  bank_account_number: string
  /** 付款方银行名称. */
  bank_name: string
  /** 银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company. */
  income_record_type: IncomeRecordType
  /** 银行备注. The payer's words to the bank. */
  recharge_remark: string
  /** 银行来账完成时间. RFC 3339. */
  success_time: string
}

export interface Links {
  /** 下一页链接. */
  next: string
  /** 上一页链接. */
  prev: string
  /** 当前链接. */
  self: string
}

export interface ListIncomeRecordsResponse {
  /** 本次查询偏移量. */
  offset: number
  /** 本次查询条数. */
  limit: number
  /** 查询数据总条数. Of all pages. */
  total_count: number
  /** 分页链接. */
  links: Links
  /** 银行来账记录列表. */
  data?: IncomeRecord[]
}

export interface ListSubMerchantIncomeRecordsResponse {
  /** 本次查询偏移量. */
  offset: number
  /** 本次查询条数. */
  limit: number
  /** 查询数据总条数. Of all pages. */
  total_count: number
  /** 分页链接. */
  links: Links
  /** 银行来账记录列表. */
  data?: SubMerchantIncomeRecord[]
}

export interface Payee {
  /** 账户类型. */
  account_type: PayeeAccountType
  /** 银行账户. */
  bank_account_info: BankAccount
  /** 收款人账号对应的证件信息. */
  identity_info?: Identity | undefined
}

export interface PayeeProof {
  /** 证明材料照片. At most 1024 characters. */
  proof_media: string
  /** 申请证明材料类型. */
  proof_media_type: ProofMediaType
}

export interface ProofMedia {
  /** 申请证明材料. */
  proof_payee_media?: PayeeProof[] | undefined
}

export interface SubMerchantIncomeRecord {
  /** 特约商户号. */
  sub_mchid: string
  /** 银行来账微信单号. WeChat Pay's number of the incoming transfer. */
  income_record_id: string
  /** 账户类型. */
  account_type: SubMerchantIncomeRecordAccountType
  /** 银行来账金额. In fen. */
  amount: number
  /** 付款方银行户名. The payer's name at the bank. */
  bank_account_name: string
  /** 付款方银行卡号. The payer's account. */
  bank_account_number: string
  /** 付款方银行名称. */
  bank_name: string
  /** 银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company. */
  income_record_type: IncomeRecordType
  /** 银行备注. The payer's words to the bank. */
  recharge_remark: string
  /** 银行来账完成时间. RFC 3339. */
  success_time: string
}

export interface SubMerchantWithdrawal {
  /** 收付通平台商户号. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken. */
  status: SubMerchantWithdrawalStatus
  /** 提交预约时间. RFC 3339. */
  create_time: string
  /** 提现状态更新时间. RFC 3339. */
  update_time: string
  /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
  withdraw_id: string
  /** 入账银行. At most 10 characters. */
  account_bank: string
  /** 入账银行账号后四位. The last four digits. At most 4 characters. */
  account_number: string
  /** 出款账户类型. */
  account_type: SubMerchantWithdrawalAccountType
  /** 提现金额. In fen. */
  amount: number
  /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
  bank_memo: string
  /** 失败原因. At most 255 characters. */
  reason: string
  /** 提现备注. The platform's own note. At most 255 characters. */
  remark: string
  /** 入账银行全称. At most 128 characters. */
  bank_name?: string
}

export interface SubmitCanceledMerchantWithdrawalRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 提现金额. In fen. */
  amount: number
  /** 二级商户号的出款子账户类型. Which account of the closed merchant is emptied. */
  out_account_type: OutAccountType
  /** 收款账号信息. */
  payee_info: Payee
  /** 收款对象类型. */
  payee_type: PayeeType
  /** 收款对象对应的商户号. The merchant that is paid, where `payee_type` is a merchant. At most 32 characters. */
  payee_mchid?: string | undefined
  /** 补充材料. */
  additional_materials?: AdditionalMaterial | undefined
  /** 付款申请证明材料. */
  proof_media_list?: ProofMedia | undefined
  /** 备注. The platform's own note. At most 1024 characters. */
  remark?: string | undefined
}

export interface SubmitCanceledMerchantWithdrawalResponse {
  /** 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no?: string
  /** 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
  applyment_id?: string
}

export interface Withdrawal {
  /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken. */
  status: WithdrawalStatus
  /** 提交预约时间. RFC 3339. */
  create_time: string
  /** 提现状态更新时间. RFC 3339. */
  update_time: string
  /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
  withdraw_id: string
  /** 入账银行. At most 10 characters. */
  account_bank: string
  /** 入账银行账号后四位. The last four digits. At most 4 characters. */
  account_number: string
  /** 出款账户类型. */
  account_type: WithdrawalAccountType
  /** 提现金额. In fen. */
  amount: number
  /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
  bank_memo: string
  /** 失败原因. At most 255 characters. */
  reason: string
  /** 提现备注. The platform's own note. At most 255 characters. */
  remark: string
  /** 提现失败解决方案. What to do about the failure, in Chinese. At most 255 characters. */
  solution: string
  /** 入账银行全称. At most 128 characters. */
  bank_name?: string
}

export interface WithdrawalApplication {
  /** 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
  applyment_id: string
  /** 申请单状态. `SUBMITTED`: being reviewed; `PASSED`: being paid; `PAY_SUCCEED`: paid; `REJECTED`: refused; `PAY_FAILED`: not paid; `BANK_REFUNDED`: sent back by the bank. */
  state: State
  /** 失败原因. Set when it failed. At most 1024 characters. */
  fail_reason?: string
  /** 最后更新时间. At most 32 characters, RFC 3339. */
  modify_time?: string
}

export interface WithdrawalChangeResource {
  /** 电商平台商户号. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户提现单号. The merchant's own number of the withdrawal. */
  out_request_no: string
  /** 提现单状态. */
  status: WithdrawalChangeResourceStatus
  /** 发起提现时间. */
  create_time: string
  /** 提现状态更新时间. */
  update_time: string
  /** 微信支付提现单号. WeChat Pay's number of the withdrawal. */
  withdraw_id: string
  /** 入账银行. */
  account_bank: string
  /** 入账银行账号后四位. The last four digits. */
  account_number: string
  /** 出款账户类型. */
  account_type: WithdrawalChangeResourceAccountType
  /** 提现金额. In fen. */
  total_amount: number
  /** 银行备注. Appears on the statement of the receiving bank. */
  bank_memo?: string
  /** 入账银行全称. */
  bank_name?: string
  /** 提现失败金额. In fen. */
  fail_amount?: number
  /** 失败原因. */
  reason?: string
  /** 提现退票金额. In fen: what the bank sent back. */
  refund_amount?: number
  /** 提现备注. The platform's own note. */
  remark?: string
  /** 提现成功金额. In fen. */
  success_amount?: number
}

/** 账单文件加密算法 */
export type Algorithm =
  | 'AEAD_AES_256_GCM'
  | 'SM4_GCM'
  | (string & {})

/** 账单类型 */
export type BillType =
  | 'NO_SUCC'
  | (string & {})

/** 出款账户类型 */
export type CreateSubMerchantWithdrawalRequestAccountType =
  | 'BASIC'
  | 'FEES'
  | 'OPERATION'
  | (string & {})

/** 出款账户类型 */
export type CreateSubMerchantWithdrawalResponseAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 出款账户类型 */
export type CreateWithdrawalRequestAccountType =
  | 'BASIC'
  | 'FEES'
  | 'OPERATION'
  | (string & {})

/** 资金账户类型 */
export type GetAllSubMerchantsFundFlowBillAccountType =
  | 'ALL'
  | (string & {})

/** 账户类型 */
export type GetBalanceAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 账户类型 */
export type GetDayEndBalanceAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 二级商户账户类型 */
export type GetSubMerchantBalanceAccountType =
  | 'BASIC'
  | 'FEES'
  | 'OPERATION'
  | 'DEPOSIT'
  | (string & {})

/** 二级商户账户类型 */
export type GetSubMerchantBalanceResponseAccountType =
  | 'BASIC'
  | 'FEES'
  | 'OPERATION'
  | 'DEPOSIT'
  | (string & {})

/** 账户类型 */
export type GetSubMerchantDayEndBalanceAccountType =
  | 'BASIC'
  | 'DEPOSIT'
  | (string & {})

/** 账户类型 */
export type GetSubMerchantDayEndBalanceResponseAccountType =
  | 'BASIC'
  | 'DEPOSIT'
  | (string & {})

/** 哈希类型 */
export type HashType =
  | 'SHA1'
  | (string & {})

/** 证件类型 */
export type IdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  | (string & {})

/** 账户类型 */
export type IncomeRecordAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 银行来账类型 */
export type IncomeRecordType =
  | 'OFFLINERECHARGE'
  | 'ENTERPRISEDIRECTREVENUE'
  | (string & {})

/** 账户类型 */
export type ListIncomeRecordsAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 账户类型 */
export type ListSubMerchantIncomeRecordsAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 二级商户号的出款子账户类型 */
export type OutAccountType =
  | 'BASIC_ACCOUNT'
  | 'OPERATE_ACCOUNT'
  | 'MARGIN_ACCOUNT'
  | (string & {})

/** 账户类型 */
export type PayeeAccountType =
  | 'ACCOUNT_TYPE_CORPORATE'
  | 'ACCOUNT_TYPE_PERSONAL'
  | (string & {})

/** 收款对象类型 */
export type PayeeType =
  | 'CONTRIBUTION_MERCHANT'
  | 'SERVICE_PROVIDER_MERCHANT'
  | 'OTHER_MERCHANT'
  | 'INDIVIDUAL'
  | (string & {})

/** 申请证明材料类型 */
export type ProofMediaType =
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1'
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2'
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3'
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4'
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5'
  | 'MISSING_OFFICIAL_SEAL_LETTER'
  | 'CERTIFICATE_OF_ACCOUNT_CANCELLATION'
  | 'INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE'
  | 'BASIC_TRANSACTION_INFORMATION'
  | 'LEGAL_ID_CARD'
  | 'ID_CARD'
  | 'BUSINESS_LICENSE_PHOTO'
  | 'PAYEE_ID_CARD'
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6'
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7'
  | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
  | (string & {})

/** 申请单状态 */
export type State =
  | 'SUBMITTED'
  | 'PASSED'
  | 'PAY_SUCCEED'
  | 'REJECTED'
  | 'PAY_FAILED'
  | 'BANK_REFUNDED'
  | (string & {})

/** 账户类型 */
export type SubMerchantIncomeRecordAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 出款账户类型 */
export type SubMerchantWithdrawalAccountType =
  | 'BASIC'
  | 'FEES'
  | 'OPERATION'
  | (string & {})

/** 预约提现单状态 */
export type SubMerchantWithdrawalStatus =
  | 'CREATE_SUCCESS'
  | 'SUCCESS'
  | 'FAIL'
  | 'REFUND'
  | 'CLOSE'
  | 'INIT'
  | (string & {})

/** 压缩格式 */
export type TarType =
  | 'GZIP'
  | (string & {})

/** 出款账户类型 */
export type WithdrawalAccountType =
  | 'BASIC'
  | 'FEES'
  | 'OPERATION'
  | (string & {})

/** 出款账户类型 */
export type WithdrawalChangeResourceAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 提现单状态 */
export type WithdrawalChangeResourceStatus =
  | 'CREATED'
  | 'PROCESSING'
  | 'FINISHED'
  | 'ABNORMAL'
  | (string & {})

/** 预约提现单状态 */
export type WithdrawalStatus =
  | 'CREATE_SUCCESS'
  | 'SUCCESS'
  | 'FAIL'
  | 'REFUND'
  | 'CLOSE'
  | 'INIT'
  | (string & {})
