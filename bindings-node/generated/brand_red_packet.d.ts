// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Brands: red packets (品牌红包). */
export interface BrandRedPacketService {
  /**
   * Give red packets of a brand to up to ten users (品牌商户发放红包).
   *
   * The answer says that the batch was accepted, not that it was paid: query it after a minute. On any error repeat with the same `out_batch_no`; another number may pay twice.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   */
  createBatch(args: CreateBatchRequest, options?: sdk.CallOptions): sdk.Call<CreateBatchResponse>
  /**
   * Query a batch of red packets by `out_batch_no` (商家批次单号查询批次单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   */
  getBatchByOutBatchNo(args: GetBatchByOutBatchNoArguments, options?: sdk.CallOptions): sdk.Call<Batch>
  /**
   * Query a batch of red packets by `batch_no` (微信支付批次单号查询批次单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   */
  getBatchByBatchNo(args: GetBatchByBatchNoArguments, options?: sdk.CallOptions): sdk.Call<Batch>
  /**
   * Query one red packet by `out_detail_no` (商家明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   */
  getDetailByOutDetailNo(args: GetDetailByOutDetailNoArguments, options?: sdk.CallOptions): sdk.Call<BatchDetail>
  /**
   * Query one red packet by `detail_no` (商家明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   */
  getDetailByDetailNo(args: GetDetailByDetailNoArguments, options?: sdk.CallOptions): sdk.Call<BatchDetail>
}

/** Arguments of `getBatchByOutBatchNo`. */
export interface GetBatchByOutBatchNoArguments {
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 品牌红包明细单状态. Which red packets are listed. */
  detail_state?: GetBatchByOutBatchNoDetailState | undefined
  /** 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`. */
  need_query_detail?: boolean | undefined
}

/** Arguments of `getBatchByBatchNo`. */
export interface GetBatchByBatchNoArguments {
  /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
  batch_no: string
  /** 品牌红包明细单状态. Which red packets are listed. */
  detail_state?: GetBatchByBatchNoDetailState | undefined
  /** 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`. */
  need_query_detail?: boolean | undefined
}

/** Arguments of `getDetailByOutDetailNo`. */
export interface GetDetailByOutDetailNoArguments {
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家品牌红包明细单号. The merchant's own number of the red packet. */
  out_detail_no: string
}

/** Arguments of `getDetailByDetailNo`. */
export interface GetDetailByDetailNoArguments {
  /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
  batch_no: string
  /** 商家品牌红包明细单号. WeChat Pay's number of the red packet. */
  detail_no: string
}

export interface Batch {
  /** 品牌红包批次创建时间. RFC 3339. */
  create_time: string
  /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
  batch_no: string
  /** 品牌主商户号. The merchant of the brand, which pays. */
  brand_mchid: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 品牌红包批次名称. */
  batch_name: string
  /** 品牌红包批次备注. */
  batch_remark: string
  /** 批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet. */
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
  /** 总笔数. The number of red packets. */
  total_num: number
  /** 品牌ID. */
  brand_id?: number
  /** 品牌红包批次更新时间. RFC 3339. */
  update_time?: string
  /** 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand. */
  brand_appid?: string
  /** 品牌红包模板ID. The template that users see, made in the merchant platform. */
  template_id?: string
  /** 品牌红包批次单关闭原因. `MERCHANT_REVOCATION`: by the merchant; `SYSTEM_OVERDUE_CLOSE`: not paid in time. */
  close_reason?: CloseReason
  /** 品牌红包明细列表. */
  detail_list?: BatchDetailCompact[]
}

export interface BatchDetail {
  /** 品牌ID. */
  brand_id: number
  /** 接收红包用户OpenID. The user in `brand_appid`. */
  openid: string
  /** 品牌红包更新时间. RFC 3339. */
  update_time: string
  /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
  batch_no: string
  /** 品牌主商户号. The merchant of the brand, which pays. */
  brand_mchid: string
  /** 微信支付品牌红包明细单号. WeChat Pay's number of the red packet. */
  detail_no: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家品牌红包明细单号. The merchant's own number of the red packet. */
  out_detail_no: string
  /** 品牌红包模板ID. The template that users see, made in the merchant platform. */
  template_id: string
  /** 红包金额. In fen. */
  amount: number
  /** 品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open. */
  detail_state: BatchDetailDetailState
  /** 红包备注. */
  remark: string
  /** 创建时间. RFC 3339. */
  create_time?: string
  /** 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand. */
  brand_appid?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: FailReason
  /** 品牌红包发起时间. When the red packet was started. RFC 3339. */
  initiate_time?: string
  /** 接收红包用户姓名. The user's real name; when it is given, it is checked. Encrypted on the wire. */
  user_name?: string
}

export interface BatchDetailCompact {
  /** 商家品牌红包明细单号. The merchant's own number of the red packet. */
  out_detail_no: string
  /** 微信支付品牌红包明细单号. WeChat Pay's number of the red packet. */
  transfer_detail_no: string
  /** 品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open. */
  detail_state: BatchDetailCompactDetailState
}

export interface BatchDetailInput {
  /** 接收红包用户OpenID. The user in `brand_appid`. */
  openid: string
  /** 商家品牌红包明细单号. The merchant's own number of the red packet. */
  out_detail_no: string
  /** 红包金额. In fen. */
  amount: number
  /** 红包备注. */
  remark: string
  /** 接收红包用户姓名. The user's real name; when it is given, it is checked. Encrypted on the wire. */
  user_name?: string | undefined
}

export interface CreateBatchRequest {
  /** 品牌ID. */
  brand_id: number
  /** 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand. */
  brand_appid: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 品牌红包模板ID. The template that users see, made in the merchant platform. */
  template_id: string
  /** 品牌红包批次名称. */
  batch_name: string
  /** 品牌红包批次备注. */
  batch_remark: string
  /** 品牌红包明细列表. */
  detail_list: BatchDetailInput[]
  /** 品牌红包发放场景. `CUSTOM_SEND`: the merchant decides who gets one. */
  scene: Scene
  /** 总金额. In fen; the sum over `detail_list`. */
  total_amount: number
  /** 总笔数. The number of red packets. */
  total_num: number
}

export interface CreateBatchResponse {
  /** 品牌红包批次创建时间. RFC 3339. */
  create_time: string
  /** 商家品牌红包批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
  batch_no?: string
  /** 批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet. */
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
