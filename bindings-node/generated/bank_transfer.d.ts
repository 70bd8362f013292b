// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Batches of transfers by banks (银行模式转账). */
export interface BankTransferService {
  /**
   * Transfer money to many users at once (发起批量转账).
   *
   * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465889
   */
  createBatch(args: CreateBatchRequest, options?: sdk.CallOptions): sdk.Call<CreateBatchResponse>
  /**
   * Query a batch by `out_batch_no` (银行批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465903
   */
  getBatchByOutBatchNo(args: GetBatchByOutBatchNoArguments, options?: sdk.CallOptions): sdk.PagedCall<Batch, TransferDetailCompact>
  /**
   * Query a batch by `batch_id` (微信支付批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465891
   */
  getBatchByBatchId(args: GetBatchByBatchIdArguments, options?: sdk.CallOptions): sdk.PagedCall<Batch, TransferDetailCompact>
  /**
   * Query a line of a batch by `out_detail_no` (银行明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465915
   */
  getDetailByOutDetailNo(args: GetDetailByOutDetailNoArguments, options?: sdk.CallOptions): sdk.Call<TransferDetail>
  /**
   * Query a line of a batch by `detail_id` (微信支付明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465897
   */
  getDetailByDetailId(args: GetDetailByDetailIdArguments, options?: sdk.CallOptions): sdk.Call<TransferDetail>
  /**
   * Apply for the electronic receipt of a batch (受理汇总电子回单).
   *
   * The receipt takes a while: query it until there is a `download_url`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  createSummaryReceipt(args: CreateSummaryReceiptRequest, options?: sdk.CallOptions): sdk.Call<SummaryReceipt>
  /**
   * Query the electronic receipt of a batch (查询汇总电子回单受理结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
   */
  getSummaryReceipt(args: GetSummaryReceiptArguments, options?: sdk.CallOptions): sdk.Call<SummaryReceipt>
  /**
   * Apply for the electronic receipt of a line (受理明细电子回单).
   *
   * The receipt takes a while: query it until there is a `download_url`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  createDetailReceipt(args: CreateDetailReceiptRequest, options?: sdk.CallOptions): sdk.Call<DetailReceipt>
  /**
   * Query the electronic receipt of a line (查询明细电子回单受理结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470775
   */
  getDetailReceipt(args: GetDetailReceiptArguments, options?: sdk.CallOptions): sdk.Call<DetailReceipt>
}

/** Arguments of `getBatchByOutBatchNo`. */
export interface GetBatchByOutBatchNoArguments {
  /** 商户批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 最大资源条数. Items per page. */
  limit?: number | undefined
  /** 明细状态. Needed with `need_query_detail`. */
  detail_state?: GetBatchByOutBatchNoDetailState | undefined
  /** 明细状态. */
  detail_status?: string | undefined
}

/** Arguments of `getBatchByBatchId`. */
export interface GetBatchByBatchIdArguments {
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 最大资源条数. Items per page. */
  limit?: number | undefined
  /** 明细状态. Needed with `need_query_detail`. */
  detail_state?: GetBatchByBatchIdDetailState | undefined
}

/** Arguments of `getDetailByOutDetailNo`. */
export interface GetDetailByOutDetailNoArguments {
  /** 银行批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 银行明细单号. The bank's own number of this line of the batch. */
  out_detail_no: string
}

/** Arguments of `getDetailByDetailId`. */
export interface GetDetailByDetailIdArguments {
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 微信明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
}

/** Arguments of `getSummaryReceipt`. */
export interface GetSummaryReceiptArguments {
  /** 银行转账批次单号. The bank's own number of the batch. */
  out_batch_no: string
}

/** Arguments of `getDetailReceipt`. */
export interface GetDetailReceiptArguments {
  /** 银行转账批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 银行转账明细单号. The bank's own number of this line of the batch. */
  out_detail_no: string
}

export interface Batch {
  /** 转账总笔数. The number of lines, whatever is listed. */
  total_count: number
  /** 银行服务商号. The bank's own merchant number. */
  bank_sp_mchid: string
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 银行批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 服务平台商户号. The platform that serves the payer. */
  platform_mchid: string
  /** 付款企业商户号. The enterprise that pays. */
  specialized_payment_mchid: string
  /** 实际出资商户号. The merchant whose money it is. */
  sponsor_mchid: string
  /** 用户授权appid. The app that the payee has authorised; `openid` belongs to it. */
  user_authorized_appid: string
  /** 用户授权商户号. The merchant that the payee has authorised. */
  user_authorized_mchid: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_state: BatchState
  /** 转账总金额. In fen. */
  total_amount: number
  /** 转账明细单列表. */
  transfer_detail_list: TransferDetailCompact[]
  /** 批量转账用途. */
  transfer_purpose: TransferPurpose
  /** 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card. */
  transfer_scene: TransferScene
  /** 批次创建时间. RFC 3339. */
  create_time?: string
  /** 批次更新时间. RFC 3339. */
  update_time?: string
  /** 附加信息. */
  attach_remark?: string
  /** 批次关闭原因. Set in `CLOSED`. */
  close_reason?: CloseReason
  /** 转账失败金额. In fen. */
  fail_amount?: number
  /** 转账失败笔数. Lines that failed. */
  fail_count?: number
  /** 转账成功金额. In fen. */
  success_amount?: number
  /** 转账成功笔数. Lines that were paid. */
  success_count?: number
}

export interface CreateBatchRequest {
  /** 转账总笔数. The number of lines. */
  total_count: number
  /** 银行批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 服务平台商户号. The platform that serves the payer. */
  platform_mchid: string
  /** 付款企业商户号. The enterprise that pays. */
  specialized_payment_mchid: string
  /** 实际出资商户号. The merchant whose money it is. */
  sponsor_mchid: string
  /** 用户授权appid. The app that the payee has authorised; `openid` belongs to it. */
  user_authorized_appid: string
  /** 用户授权商户号. The merchant that the payee has authorised. */
  user_authorized_mchid: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 转账总金额. In fen: the sum of all lines. */
  total_amount: number
  /** 批量转账用途. */
  transfer_purpose: string
  /** 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card. */
  transfer_scene: string
  /** 附加信息. */
  attach_remark?: string | undefined
  /** 转账明细列表. */
  transfer_detail_list?: TransferDetailInput[] | undefined
}

export interface CreateBatchResponse {
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 银行批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_status?: string
}

export interface CreateDetailReceiptRequest {
  /** 银行转账批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 银行转账明细单号. The bank's own number of this line of the batch. */
  out_detail_no: string
}

export interface CreateSummaryReceiptRequest {
  /** 银行转账批次单号. The bank's own number of the batch. */
  out_batch_no: string
}

export interface DetailReceipt {
  /** 银行转账批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 银行转账明细单号. The bank's own number of this line of the batch. */
  out_detail_no: string
  /** 电子回单受理单号. WeChat Pay's number of the application for the receipt. */
  receipt_no: string
  /** 电子回单文件的下载地址. Set once the receipt is there. */
  download_url?: string
  /** 电子回单文件的Hash方法. */
  hash_type?: string
  /** 电子回单文件的Hash值. Of the file, after decompression. */
  hash_value?: string
  /** 电子回单状态. Whether the receipt is ready at `download_url`. */
  receipt_state?: string
}

export interface SummaryReceipt {
  /** 银行转账批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 电子回单申请单号. WeChat Pay's number of the application for the receipt. */
  receipt_no: string
  /** 创建时间. RFC 3339. */
  create_time?: string
  /** 更新时间. RFC 3339. */
  update_time?: string
  /** 电子回单文件的下载地址. Set once the receipt is there. */
  download_url?: string
  /** 电子回单文件的hash方法. */
  hash_type?: string
  /** 电子回单文件的hash值. Of the file, after decompression. */
  hash_value?: string
  /** 电子回单状态. Whether the receipt is ready at `download_url`. */
  receipt_state?: string
}

export interface TransferDetail {
  /** 收款用户openid. */
  openid: string
  /** 明细更新时间. RFC 3339. */
  update_time: string
  /** 银行服务商号. The bank's own merchant number. */
  bank_sp_mchid: string
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 银行批次单号. The bank's own number of the batch. */
  out_batch_no: string
  /** 银行明细单号. The bank's own number of this line of the batch. */
  out_detail_no: string
  /** 服务平台商户号. The platform that serves the payer. */
  platform_mchid: string
  /** 付款企业商户号. The enterprise that pays. */
  specialized_payment_mchid: string
  /** 实际出资商户号. The merchant whose money it is. */
  sponsor_mchid: string
  /** 用户授权appid. The app that the payee has authorised; `openid` belongs to it. */
  user_authorized_appid: string
  /** 用户授权商户号. The merchant that the payee has authorised. */
  user_authorized_mchid: string
  /** 收款账户类型. Where the money went: `WECHATPAY_ACCOUNT` the balance, `BANK_ACCOUNT` a bank card. */
  account_type: AccountType
  /** 明细状态. `REFUND`: paid, and sent back by the bank. */
  detail_state: TransferDetailDetailState
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card. */
  transfer_scene: TransferScene
  /** 收款用户姓名. The payee's real name. Encrypted on the wire. */
  username: string
  /** 银行卡尾号. The last four digits; set when the money went to a bank card. */
  bank_card_number_tail?: string
  /** 银行名称. Set when the money went to a bank card. */
  bank_name?: string
  /** 明细失败原因. Set when it failed. */
  fail_reason?: FailReason
  /** 转账发起时间. When the transfer was begun. RFC 3339. */
  initiate_time?: string
}

export interface TransferDetailCompact {
  /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 银行明细单号. The bank's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `REFUND`: paid, and sent back by the bank. */
  detail_state: TransferDetailCompactDetailState
  /** 明细失败原因. Set when it failed. */
  fail_reason?: FailReason
}

export interface TransferDetailInput {
  /** 收款用户openid. */
  openid: string
  /** 银行明细单号. The bank's own number of this line of the batch. */
  out_detail_no: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire. */
  user_name: string
  /** 收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire. */
  user_id_card?: string | undefined
}

/** 收款账户类型 */
export type AccountType =
  | 'WECHATPAY_ACCOUNT'
  | 'BANK_ACCOUNT'
  | (string & {})

/** 批次状态 */
export type BatchState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'FINISHED'
  | 'CLOSED'
  | (string & {})

/** 批次关闭原因 */
export type CloseReason =
  | 'MERCHANT_REVOCATION'
  | 'OVERDUE_CLOSE'
  | (string & {})

/** 明细失败原因 */
export type FailReason =
  | 'ACCOUNT_FROZEN'
  | 'REAL_NAME_CHECK_FAIL'
  | 'NAME_NOT_CORRECT'
  | 'OPENID_INVALID'
  | 'TRANSFER_QUOTA_EXCEED'
  | 'DAY_RECEIVED_QUOTA_EXCEED'
  | 'MONTH_RECEIVED_QUOTA_EXCEED'
  | 'DAY_RECEIVED_COUNT_EXCEED'
  | 'PRODUCT_AUTH_CHECK_FAIL'
  | 'OVERDUE_CLOSE'
  | 'ID_CARD_NOT_CORRECT'
  | 'ACCOUNT_NOT_EXIST'
  | 'TRANSFER_RISK'
  | 'PAYROLL_CARD_ALREADY_LOGOUT'
  | 'PAYROLL_CARD_ALREADY_FROZEN'
  | 'PAYROLL_CARD_UNAUTHORIZED'
  | 'PAYROLL_CARD_USER_NOT_OPEN'
  | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
  | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
  | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
  | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
  | 'BANK_CARD_ACCOUNT_ABNORMAL'
  | 'BANK_CARD_STATUS_ABNORMAL'
  | 'BANK_CARD_BANK_INFO_WRONG'
  | 'BANK_CARD_CARD_INFO_WRONG'
  | 'OTHER_FAIL_REASON_TYPE'
  | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
  | 'TRANSFER_REMARK_SET_FAIL'
  | (string & {})

/** 明细状态 */
export type GetBatchByBatchIdDetailState =
  | 'ALL'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 明细状态 */
export type GetBatchByOutBatchNoDetailState =
  | 'ALL'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 明细状态 */
export type TransferDetailCompactDetailState =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'REFUND'
  | (string & {})

/** 明细状态 */
export type TransferDetailDetailState =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAIL'
  | 'REFUND'
  | (string & {})

/** 批量转账用途 */
export type TransferPurpose =
  | 'GOODSPAYMENT'
  | 'COMMISSION'
  | 'REFUND'
  | 'REIMBURSEMENT'
  | 'FREIGHT'
  | 'OTHERS'
  | (string & {})

/** 转账场景 */
export type TransferScene =
  | 'ORDINARY_TRANSFER'
  | 'PAYROLL_CARD_TRANSFER'
  | (string & {})
