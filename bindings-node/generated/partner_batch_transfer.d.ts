// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Batches of transfers for sub-merchants (服务商批量转账). */
export interface PartnerBatchTransferService {
  /**
   * Transfer money to many users at once (发起批量转账).
   *
   * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465738
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
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465790
   */
  getBatchByOutBatchNo(args: GetBatchByOutBatchNoArguments, options?: sdk.CallOptions): sdk.PagedCall<TransferBatch, TransferDetailCompact>
  /**
   * Query a batch by `batch_id` (微信支付批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465772
   */
  getBatchByBatchId(args: GetBatchByBatchIdArguments, options?: sdk.CallOptions): sdk.PagedCall<TransferBatch, TransferDetailCompact>
  /**
   * Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465795
   */
  getDetailByOutDetailNo(args: GetDetailByOutDetailNoArguments, options?: sdk.CallOptions): sdk.Call<TransferDetail>
  /**
   * Query a line of a batch by `detail_id` (微信支付明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465781
   */
  getDetailByDetailId(args: GetDetailByDetailIdArguments, options?: sdk.CallOptions): sdk.Call<TransferDetail>
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
  /** 明细状态. Needed with `need_query_detail`. */
  detail_status?: GetBatchByOutBatchNoDetailStatus | undefined
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
  detail_status?: GetBatchByBatchIdDetailStatus | undefined
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
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 微信明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
}

export interface CreateBatchRequest {
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
  /** 转账总金额. In fen: the sum of all lines. */
  total_amount: number
  /** 转账总笔数. The number of lines in `transfer_detail_list`. */
  total_num: number
  /** 转账明细列表. */
  transfer_detail_list: TransferDetailInput[]
  /** 服务商的appid. */
  sp_appid?: string | undefined
  /** 特约商户appid. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 批量转账用途. */
  transfer_purpose?: TransferPurpose | undefined
  /** 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out. */
  transfer_scene?: TransferScene | undefined
}

export interface CreateBatchResponse {
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_status?: string
}

export interface TransferBatch {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 特约商户号. */
  sub_mchid: string
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both. */
  authorization_type: AuthorizationType
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_status: string
  /** 批次类型. How it was made: by `API` or on the `WEB`. */
  batch_type: string
  /** 转账总金额. In fen. */
  total_amount: number
  /** 转账总笔数. The number of lines, whatever is listed. */
  total_num: number
  /** 服务商的appid. */
  sp_appid?: string
  /** 特约商户appid. */
  sub_appid?: string
  /** 批次创建时间. RFC 3339. */
  create_time?: string
  /** 批次更新时间. RFC 3339. */
  update_time?: string
  /** 批次关闭原因. Set in `CLOSED`. */
  close_reason?: CloseReason
  /** 转账失败金额. In fen. */
  fail_amount?: number
  /** 转账失败笔数. Lines that failed. */
  fail_num?: number
  /** 转账成功金额. In fen. */
  success_amount?: number
  /** 转账成功笔数. Lines that were paid. */
  success_num?: number
  /** 转账明细单列表. */
  transfer_detail_list?: TransferDetailCompact[]
  /** 批量转账用途. */
  transfer_purpose?: TransferPurpose
  /** 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out. */
  transfer_scene?: TransferScene
}

export interface TransferDetail {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 收款用户openid. */
  openid: string
  /** 明细更新时间. RFC 3339. */
  update_time: string
  /** 微信支付批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
  detail_status: string
  /** 转账发起时间. When the transfer was begun. RFC 3339. */
  initiate_time: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 收款用户姓名. The payee's real name. Encrypted on the wire. */
  username: string
  /** 商户的appid. */
  appid?: string
  /** 收款账户类型. Where the money went: to the balance or to a bank card. */
  account_type?: string
  /** 银行卡尾号. The last four digits; set when the money went to a bank card. */
  bank_card_number_tail?: string
  /** 银行名称. Set when the money went to a bank card. */
  bank_name?: string
  /** 明细失败原因. Set when it failed. */
  fail_reason?: FailReason
}

export interface TransferDetailCompact {
  /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
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
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire. */
  user_name: string
  /** 收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire. */
  user_id_card?: string | undefined
}

/** 特约商户授权类型 */
export type AuthorizationType =
  | 'INFORMATION_AUTHORIZATION_TYPE'
  | 'FUND_AUTHORIZATION_TYPE'
  | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  | (string & {})

/** 批次关闭原因 */
export type CloseReason =
  | 'MERCHANT_REVOCATION'
  | 'OVERDUE_CLOSE'
  | 'PAYER_ACCOUNT_ABNORMAL'
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
  | 'PAY_ROLL_CARD_ALREADY_LOGOUT'
  | 'PAY_ROLL_CARD_ALREADY_FROZEN'
  | 'PAY_ROLL_CARD_UNAUTHORIZED'
  | 'PAY_ROLL_CARD_USER_NOT_OPEN'
  | (string & {})

/** 明细状态 */
export type GetBatchByBatchIdDetailStatus =
  | 'ALL'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 明细状态 */
export type GetBatchByOutBatchNoDetailStatus =
  | 'ALL'
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
