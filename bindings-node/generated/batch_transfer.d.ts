// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Batches of transfers to users' balances (商家转账到零钱). */
export interface BatchTransferService {
  /**
   * Transfer money to up to a thousand users at once (发起批量转账).
   *
   * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
   */
  createBatch(args: CreateBatchRequest, options?: sdk.CallOptions): sdk.Call<CreateBatchResponse>
  /**
   * Query a batch by `out_batch_no` (商家批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458877
   */
  getBatchByOutBatchNo(args: GetBatchByOutBatchNoArguments, options?: sdk.CallOptions): sdk.PagedCall<Batch, TransferDetailCompact>
  /**
   * Query a batch by `batch_id` (微信批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458868
   */
  getBatchByBatchId(args: GetBatchByBatchIdArguments, options?: sdk.CallOptions): sdk.PagedCall<Batch, TransferDetailCompact>
  /**
   * Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458902
   */
  getDetailByOutDetailNo(args: GetDetailByOutDetailNoArguments, options?: sdk.CallOptions): sdk.Call<TransferDetail>
  /**
   * Query a line of a batch by `detail_id` (微信明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458886
   */
  getDetailByDetailId(args: GetDetailByDetailIdArguments, options?: sdk.CallOptions): sdk.Call<TransferDetail>
  /**
   * Apply for the electronic receipt of a batch (转账电子回单申请受理).
   *
   * The receipt takes a while: query it until there is a `download_url`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458946
   */
  createBatchElectronicReceipt(args: CreateBatchElectronicReceiptRequest, options?: sdk.CallOptions): sdk.Call<BatchElectronicReceipt>
  /**
   * Query the electronic receipt of a batch (查询转账电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458950
   */
  getBatchElectronicReceipt(args: GetBatchElectronicReceiptArguments, options?: sdk.CallOptions): sdk.Call<BatchElectronicReceipt>
  /**
   * Download the signed electronic receipt of a batch (下载电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269010
   */
  downloadSignedFile(args: DownloadSignedFileArguments, options?: sdk.CallOptions): sdk.FileCall
  /**
   * Apply for the electronic receipt of a line (转账明细电子回单受理).
   *
   * The receipt takes a while: query it until there is a `download_url`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   */
  createDetailElectronicReceipt(args: CreateDetailElectronicReceiptRequest, options?: sdk.CallOptions): sdk.Call<DetailElectronicReceipt>
  /**
   * Query the electronic receipt of a line (查询转账明细电子回单受理结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458972
   */
  getDetailElectronicReceipt(args: GetDetailElectronicReceiptArguments, options?: sdk.CallOptions): sdk.Call<DetailElectronicReceipt>
  /**
   * Download the electronic receipt of a line (下载电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  downloadElectronicVoucherFile(args: DownloadElectronicVoucherFileArguments, options?: sdk.CallOptions): sdk.FileCall
}

/** Arguments of `getBatchByOutBatchNo`. */
export interface GetBatchByOutBatchNoArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 最大资源条数. Items per page. */
  limit?: number | undefined
  /** 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`. */
  detail_status?: string | undefined
}

/** Arguments of `getBatchByBatchId`. */
export interface GetBatchByBatchIdArguments {
  /** 微信批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 最大资源条数. Items per page. */
  limit?: number | undefined
  /** 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`. */
  detail_status?: string | undefined
}

/** Arguments of `getDetailByOutDetailNo`. */
export interface GetDetailByOutDetailNoArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
}

/** Arguments of `getDetailByDetailId`. */
export interface GetDetailByDetailIdArguments {
  /** 微信批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 微信明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
}

/** Arguments of `getBatchElectronicReceipt`. */
export interface GetBatchElectronicReceiptArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
}

/** Arguments of `downloadSignedFile`. */
export interface DownloadSignedFileArguments {
  /** Out of the receipt's `download_url`. */
  token: string
}

/** Arguments of `getDetailElectronicReceipt`. */
export interface GetDetailElectronicReceiptArguments {
  /** 商家转账明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card. */
  accept_type: AcceptType
  /** 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`. */
  out_batch_no?: string | undefined
}

/** Arguments of `downloadElectronicVoucherFile`. */
export interface DownloadElectronicVoucherFileArguments {
  /** Out of the receipt's `download_url`. */
  source: string
  /** Out of the receipt's `download_url`. */
  token: string
}

export interface Batch {
  /** 转账批次单. */
  transfer_batch: TransferBatch
  /** 转账明细单列表. */
  transfer_detail_list?: TransferDetailCompact[]
}

export interface BatchClosedResource {
  /** 商户号. */
  mchid: string
  /** 批次更新时间. RFC 3339. */
  update_time: string
  /** 微信批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次状态. */
  batch_status: BatchClosedResourceBatchStatus
  /** 批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant. */
  close_reason: BatchClosedResourceCloseReason
  /** 批次总金额. In fen. */
  total_amount: number
  /** 批次总笔数. The number of lines. */
  total_num: number
}

export interface BatchElectronicReceipt {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 电子回单申请单号. WeChat Pay's number of the application for the receipt. */
  signature_no: string
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
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  signature_status?: string
}

export interface BatchFinishedResource {
  /** 批次更新时间. RFC 3339. */
  update_time: string
  /** 微信批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次状态. */
  batch_status: BatchFinishedResourceBatchStatus
  /** 转账失败金额. In fen. */
  fail_amount: number
  /** 转账失败笔数. Lines that failed. */
  fail_num: number
  /** 转账成功金额. In fen. */
  success_amount: number
  /** 转账成功笔数. Lines that were paid. */
  success_num: number
  /** 批次总金额. In fen. */
  total_amount: number
  /** 批次总笔数. The number of lines. */
  total_num: number
  /** 微信商户号. */
  mchid?: string
}

export interface CreateBatchElectronicReceiptRequest {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
}

export interface CreateBatchRequest {
  /** 商户appid. */
  appid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 转账总金额. In fen: the sum of all lines. */
  total_amount: number
  /** 转账总笔数. The number of lines in `transfer_detail_list`. */
  total_num: number
  /** 转账明细列表. */
  transfer_detail_list: TransferDetailInput[]
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string | undefined
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
}

export interface CreateBatchResponse {
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 微信批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_status?: CreateBatchResponseBatchStatus
}

export interface CreateDetailElectronicReceiptRequest {
  /** 商家转账明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card. */
  accept_type: AcceptType
  /** 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`. */
  out_batch_no?: string | undefined
}

export interface DetailElectronicReceipt {
  /** 商家转账明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 电子回单受理单号. WeChat Pay's number of the application for the receipt. */
  signature_no: string
  /** 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card. */
  accept_type: string
  /** 商家转账批次单号. The merchant's own number of the batch. */
  out_batch_no?: string
  /** 电子回单文件的下载地址. Set once the receipt is there. */
  download_url?: string
  /** 电子回单文件的hash方法. */
  hash_type?: string
  /** 电子回单文件的hash值. Of the file, after decompression. */
  hash_value?: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  signature_status?: string
}

export interface TransferBatch {
  /** 商户号. */
  mchid: string
  /** 商户appid. */
  appid: string
  /** 微信批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 批次状态. `WAIT_PAY`: an administrator of the merchant is to approve; `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_status: string
  /** 批次类型. How it was made: by `API` or on the `WEB`. */
  batch_type: string
  /** 转账总金额. In fen. */
  total_amount: number
  /** 转账总笔数. The number of lines. */
  total_num: number
  /** 批次创建时间. RFC 3339. */
  create_time?: string
  /** 批次更新时间. RFC 3339. */
  update_time?: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string
  /** 批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant. */
  close_reason?: TransferBatchCloseReason
  /** 转账失败金额. In fen. */
  fail_amount?: number
  /** 转账失败笔数. Lines that failed. */
  fail_num?: number
  /** 转账成功金额. In fen. */
  success_amount?: number
  /** 转账成功笔数. Lines that were paid. */
  success_num?: number
}

export interface TransferDetail {
  /** 商户号. */
  mchid: string
  /** 商户appid. */
  appid: string
  /** 收款用户openid. */
  openid: string
  /** 明细更新时间. RFC 3339. */
  update_time: string
  /** 微信批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 微信明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
  detail_status: string
  /** 转账发起时间. When the transfer was begun. RFC 3339. */
  initiate_time: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 明细失败原因. Set when it failed. */
  fail_reason?: FailReason
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire. */
  user_name?: string
}

export interface TransferDetailCompact {
  /** 微信明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
  detail_status: string
}

export interface TransferDetailInput {
  /** 收款用户openid. */
  openid: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire. */
  user_id_card?: string | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire. */
  user_name?: string | undefined
}

/** 受理类型 */
export type AcceptType =
  | 'BATCH_TRANSFER'
  | 'TRANSFER_TO_POCKET'
  | 'TRANSFER_TO_BANK'
  | (string & {})

/** 批次状态 */
export type BatchClosedResourceBatchStatus =
  | 'WAIT_PAY'
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'FINISHED'
  | 'CLOSED'
  | (string & {})

/** 批次关闭原因 */
export type BatchClosedResourceCloseReason =
  | 'CLOSED'
  | 'OVERDUE_CLOSE'
  | 'TRANSFER_SCENE_INVALID'
  | (string & {})

/** 批次状态 */
export type BatchFinishedResourceBatchStatus =
  | 'WAIT_PAY'
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'FINISHED'
  | 'CLOSED'
  | (string & {})

/** 批次状态 */
export type CreateBatchResponseBatchStatus =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'FINISHED'
  | 'CLOSED'
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
  | 'OTHER_FAIL_REASON_TYPE'
  | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
  | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'TRANSFER_SCENE_UNAVAILABLE'
  | 'TRANSFER_SCENE_INVALID'
  | 'TRANSFER_REMARK_SET_FAIL'
  | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
  | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
  | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
  | 'MERCHANT_REJECT'
  | 'MERCHANT_NOT_CONFIRM'
  | (string & {})

/** 批次关闭原因 */
export type TransferBatchCloseReason =
  | 'OVERDUE_CLOSE'
  | 'TRANSFER_SCENE_INVALID'
  | (string & {})
