// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Brands: red packets (品牌红包). */
export interface BrandRedPacketService {
  /**
   * Give red packets to many users at once (品牌商户发放红包).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   */
  createBatch(args: CreateBatchRequest, options?: sdk.CallOptions): sdk.Call<CreateBatchResponse>
  /**
   * Query a batch by `batch_no` (微信支付批次单号查询批次单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   */
  getBatchByBatchNo(args: GetBatchByBatchNoArguments, options?: sdk.CallOptions): sdk.Call<Batch>
  /**
   * Query a line of a batch by `detail_no` (商家明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   */
  getDetailByDetailNo(args: GetDetailByDetailNoArguments, options?: sdk.CallOptions): sdk.Call<BatchDetail>
  /**
   * Query a batch by `out_batch_no` (商家批次单号查询批次单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   */
  getBatchByOutBatchNo(args: GetBatchByOutBatchNoArguments, options?: sdk.CallOptions): sdk.Call<Batch>
  /**
   * Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   */
  getDetailByOutDetailNo(args: GetDetailByOutDetailNoArguments, options?: sdk.CallOptions): sdk.Call<BatchDetail>
}

/** Arguments of `getBatchByBatchNo`. */
export interface GetBatchByBatchNoArguments {
  /** 微信支付品牌红包批次单号. */
  batch_no: string
  /** 品牌红包明细单状态. */
  detail_state?: GetBatchByBatchNoDetailState | undefined
  /** 是否需要查询品牌红包明细单. */
  need_query_detail?: boolean | undefined
}

/** Arguments of `getDetailByDetailNo`. */
export interface GetDetailByDetailNoArguments {
  /** 微信支付品牌红包批次单号. */
  batch_no: string
  /** 商家品牌红包明细单号. */
  detail_no: string
}

/** Arguments of `getBatchByOutBatchNo`. */
export interface GetBatchByOutBatchNoArguments {
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 品牌红包明细单状态. */
  detail_state?: GetBatchByOutBatchNoDetailState | undefined
  /** 是否需要查询品牌红包明细单. */
  need_query_detail?: boolean | undefined
}

/** Arguments of `getDetailByOutDetailNo`. */
export interface GetDetailByOutDetailNoArguments {
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家品牌红包明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
}

export interface Batch {
  /** 品牌红包批次创建时间. RFC 3339. */
  create_time: string
  /** 微信支付品牌红包批次单号. */
  batch_no: string
  /** 品牌主商户号. */
  brand_mchid: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 品牌红包批次名称. */
  batch_name: string
  /** 品牌红包批次备注. */
  batch_remark: string
  /** 批次单状态. */
  batch_state: BatchState
  /** 发放失败金额. In fen. */
  fail_amount: number
  /** 发放失败笔数. */
  fail_num: number
  /** 发放成功金额. In fen. */
  success_amount: number
  /** 发放成功笔数. */
  success_num: number
  /** 总金额. In fen. */
  total_amount: number
  /** 总笔数. */
  total_num: number
  /** 品牌ID. */
  brand_id?: number
  /** 品牌红包批次更新时间. RFC 3339. */
  update_time?: string
  /** 品牌AppID. */
  brand_appid?: string
  /** 品牌红包模板ID. */
  template_id?: string
  /** 品牌红包批次单关闭原因. */
  close_reason?: CloseReason
  /** 品牌红包明细列表. */
  detail_list?: BatchDetailCompact[]
}

export interface BatchDetail {
  /** 品牌ID. */
  brand_id: number
  /** 接收红包用户OpenID. */
  openid: string
  /** 品牌红包更新时间. RFC 3339. */
  update_time: string
  /** 微信支付品牌红包批次单号. */
  batch_no: string
  /** 品牌主商户号. */
  brand_mchid: string
  /** 微信支付品牌红包明细单号. */
  detail_no: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家品牌红包明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 品牌红包模板ID. */
  template_id: string
  /** 红包金额. In fen. */
  amount: number
  /** 品牌红包明细单状态. */
  detail_state: BatchDetailDetailState
  /** 红包备注. */
  remark: string
  /** 创建时间. RFC 3339. */
  create_time?: string
  /** 品牌AppID. */
  brand_appid?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: FailReason
  /** 品牌红包发起时间. RFC 3339. */
  initiate_time?: string
  /** 接收红包用户姓名. Encrypted on the wire. */
  user_name?: string
}

export interface BatchDetailCompact {
  /** 商家品牌红包明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 微信支付品牌红包明细单号. */
  transfer_detail_no: string
  /** 品牌红包明细单状态. */
  detail_state: BatchDetailCompactDetailState
}

export interface BatchDetailInput {
  /** 接收红包用户OpenID. */
  openid: string
  /** 商家品牌红包明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 红包金额. In fen. */
  amount: number
  /** 红包备注. */
  remark: string
  /** 接收红包用户姓名. Encrypted on the wire. */
  user_name?: string | undefined
}

export interface CreateBatchRequest {
  /** 品牌ID. */
  brand_id: number
  /** 品牌AppID. */
  brand_appid: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 品牌红包模板ID. */
  template_id: string
  /** 品牌红包批次名称. */
  batch_name: string
  /** 品牌红包批次备注. */
  batch_remark: string
  /** 品牌红包明细列表. */
  detail_list: BatchDetailInput[]
  /** 品牌红包发放场景. */
  scene: Scene
  /** 总金额. In fen. */
  total_amount: number
  /** 总笔数. */
  total_num: number
}

export interface CreateBatchResponse {
  /** 品牌红包批次创建时间. RFC 3339. */
  create_time: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 微信支付品牌红包批次单号. */
  batch_no?: string
  /** 批次单状态. */
  batch_state?: BatchState
}

/** 品牌红包明细单状态 */
export type BatchDetailCompactDetailState =
  | 'DETAIL_INIT'
  | 'DETAIL_WAIT_PAY'
  | 'DETAIL_PROCESSING'
  | 'DETAIL_SUCCESS'
  | 'DETAIL_FAIL'
  | (string & {})

/** 品牌红包明细单状态 */
export type BatchDetailDetailState =
  | 'DETAIL_INIT'
  | 'DETAIL_WAIT_PAY'
  | 'DETAIL_PROCESSING'
  | 'DETAIL_SUCCESS'
  | 'DETAIL_FAIL'
  | (string & {})

/** 批次单状态 */
export type BatchState =
  | 'WAIT_PAY'
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'FINISHED'
  | 'CLOSED'
  | (string & {})

/** 品牌红包批次单关闭原因 */
export type CloseReason =
  | 'MERCHANT_REVOCATION'
  | 'SYSTEM_OVERDUE_CLOSE'
  | (string & {})

/** 失败原因 */
export type FailReason =
  | 'ACCOUNT_FROZEN'
  | 'REAL_NAME_CHECK_FAIL'
  | 'NAME_NOT_CORRECT'
  | 'OPENID_INVALID'
  | 'TRANSFER_QUOTA_EXCEED'
  | 'DAY_RECEIVED_QUOTA_EXCEED'
  | 'DAY_RECEIVED_COUNT_EXCEED'
  | 'PRODUCT_AUTH_CHECK_FAIL'
  | 'OVERDUE_CLOSE'
  | 'ACCOUNT_NOT_EXIST'
  | 'TRANSFER_RISK'
  | 'USER_ACCOUNT_LIMIT'
  | 'FAIL_REASON_UNKNOWN'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'USER_RECEIVE_OVERDUE'
  | 'REMARK_NOT_CORRECT'
  | 'MERCHANT_REJECT'
  | 'MERCHANT_NOT_CONFIRM'
  | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
  | (string & {})

/** 品牌红包明细单状态 */
export type GetBatchByBatchNoDetailState =
  | 'DETAIL_VIEW_ALL'
  | 'DETAIL_VIEW_SUCCESS'
  | 'DETAIL_VIEW_FAIL'
  | (string & {})

/** 品牌红包明细单状态 */
export type GetBatchByOutBatchNoDetailState =
  | 'DETAIL_VIEW_ALL'
  | 'DETAIL_VIEW_SUCCESS'
  | 'DETAIL_VIEW_FAIL'
  | (string & {})

/** 品牌红包发放场景 */
export type Scene =
  | 'CUSTOM_SEND'
  | (string & {})
