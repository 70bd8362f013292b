// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Transfers by platforms and insurers (平台转账). */
export interface PlatformTransferService {
  /**
   * Reserve a single transfer for a user to confirm (受理单次预约商家转账).
   *
   * Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  createReservation(args: CreateReservationRequest, options?: sdk.CallOptions): sdk.Call<CreateReservationResponse>
  /**
   * Query a reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
   */
  getReservationByOutReservationNo(args: GetReservationByOutReservationNoArguments, options?: sdk.CallOptions): sdk.Call<Reservation>
  /**
   * Query a reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  getReservationByReservationId(args: GetReservationByReservationIdArguments, options?: sdk.CallOptions): sdk.Call<Reservation>
  /**
   * Close a reservation (关闭预约商家转账记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  closeReservation(args: CloseReservationArguments, options?: sdk.CallOptions): sdk.Call<Reservation>
  /**
   * Transfer money to many users at once (受理商家转账).
   *
   * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  createBatch(args: CreateBatchRequest, options?: sdk.CallOptions): sdk.Call<CreateBatchResponse>
  /**
   * Query a batch by `out_batch_no` (商户转账批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  getBatchByOutBatchNo(args: GetBatchByOutBatchNoArguments, options?: sdk.CallOptions): sdk.PagedCall<Batch, BatchDetail>
  /**
   * Query a batch by `batch_id` (微信支付转账批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  getBatchByBatchId(args: GetBatchByBatchIdArguments, options?: sdk.CallOptions): sdk.PagedCall<Batch, BatchDetail>
  /**
   * Query a line of a batch by `out_detail_no` (商户明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
   */
  getDetailByOutDetailNo(args: GetDetailByOutDetailNoArguments, options?: sdk.CallOptions): sdk.Call<Detail>
  /**
   * Query a line of a batch by `detail_id` (微信支付转账明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
   */
  getDetailByDetailId(args: GetDetailByDetailIdArguments, options?: sdk.CallOptions): sdk.Call<Detail>
  /**
   * Apply for the electronic receipt of a batch (申请商家转账批次电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  createSummaryReceipt(args: CreateSummaryReceiptArguments, options?: sdk.CallOptions): sdk.Call<CreateSummaryReceiptResponse>
  /**
   * Query the electronic receipt of a batch (查询商家转账批次电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
   */
  getSummaryReceipt(args: GetSummaryReceiptArguments, options?: sdk.CallOptions): sdk.Call<GetSummaryReceiptResponse>
  /**
   * Apply for the electronic receipt of a line (申请商家转账明细电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  createDetailReceipt(args: CreateDetailReceiptArguments, options?: sdk.CallOptions): sdk.Call<CreateDetailReceiptResponse>
  /**
   * Query the electronic receipt of a line (查询商家转账明细电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  getDetailReceipt(args: GetDetailReceiptArguments, options?: sdk.CallOptions): sdk.Call<GetDetailReceiptResponse>
  /**
   * Reserve a single transfer of an insurer for a user to confirm (受理单次预约商家转账).
   *
   * Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504216
   */
  createInsuranceReservation(args: CreateInsuranceReservationRequest, options?: sdk.CallOptions): sdk.Call<CreateReservationResponse>
  /**
   * Query an insurer's reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504218
   */
  getInsuranceReservationByOutReservationNo(args: GetInsuranceReservationByOutReservationNoArguments, options?: sdk.CallOptions): sdk.Call<InsuranceReservation>
  /**
   * Query an insurer's reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504217
   */
  getInsuranceReservationByReservationId(args: GetInsuranceReservationByReservationIdArguments, options?: sdk.CallOptions): sdk.Call<InsuranceReservation>
  /**
   * Close an insurer's reservation (关闭预约商家转账记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504219
   */
  closeInsuranceReservation(args: CloseInsuranceReservationArguments, options?: sdk.CallOptions): sdk.Call<InsuranceReservation>
  /**
   * Transfer money of an insurer to many users at once (受理商家转账).
   *
   * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504220
   */
  createInsuranceBatch(args: CreateInsuranceBatchRequest, options?: sdk.CallOptions): sdk.Call<CreateInsuranceBatchResponse>
  /**
   * Query an insurer's batch by `out_batch_no` (商户转账批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504221
   */
  getInsuranceBatchByOutBatchNo(args: GetInsuranceBatchByOutBatchNoArguments, options?: sdk.CallOptions): sdk.PagedCall<InsuranceBatch, InsuranceBatchDetail>
  /**
   * Query an insurer's batch by `batch_id` (微信支付转账批次单号查询批次单).
   *
   * Lines of the batch are listed with `need_query_detail` alone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504221
   */
  getInsuranceBatchByBatchId(args: GetInsuranceBatchByBatchIdArguments, options?: sdk.CallOptions): sdk.PagedCall<InsuranceBatch, InsuranceBatchDetail>
  /**
   * Query a line of an insurer's batch by `out_detail_no` (商户明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504222
   */
  getInsuranceDetailByOutDetailNo(args: GetInsuranceDetailByOutDetailNoArguments, options?: sdk.CallOptions): sdk.Call<InsuranceDetail>
  /**
   * Query a line of an insurer's batch by `detail_id` (微信支付转账明细单号查询明细单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504223
   */
  getInsuranceDetailByDetailId(args: GetInsuranceDetailByDetailIdArguments, options?: sdk.CallOptions): sdk.Call<InsuranceDetail>
  /**
   * Apply for the electronic receipt of an insurer's batch (申请商家转账批次电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504226
   */
  createInsuranceSummaryReceipt(args: CreateInsuranceSummaryReceiptArguments, options?: sdk.CallOptions): sdk.Call<CreateInsuranceSummaryReceiptResponse>
  /**
   * Query the electronic receipt of an insurer's batch (查询商家转账批次电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504227
   */
  getInsuranceSummaryReceipt(args: GetInsuranceSummaryReceiptArguments, options?: sdk.CallOptions): sdk.Call<GetInsuranceSummaryReceiptResponse>
  /**
   * Apply for the electronic receipt of a line of an insurer's batch (申请商家转账明细电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
   */
  createInsuranceDetailReceipt(args: CreateInsuranceDetailReceiptArguments, options?: sdk.CallOptions): sdk.Call<CreateInsuranceDetailReceiptResponse>
  /**
   * Query the electronic receipt of a line of an insurer's batch (查询商家转账明细电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504229
   */
  getInsuranceDetailReceipt(args: GetInsuranceDetailReceiptArguments, options?: sdk.CallOptions): sdk.Call<GetInsuranceDetailReceiptResponse>
}

/** Arguments of `getReservationByOutReservationNo`. */
export interface GetReservationByOutReservationNoArguments {
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getReservationByReservationId`. */
export interface GetReservationByReservationIdArguments {
  /** 微信转账预约单号. WeChat Pay's number of the reservation. */
  reservation_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `closeReservation`. */
export interface CloseReservationArguments {
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getBatchByOutBatchNo`. */
export interface GetBatchByOutBatchNoArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. 0 when left out. */
  offset?: number | undefined
  /** 最大资源条数. 20 when left out. */
  limit?: number | undefined
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state?: GetBatchByOutBatchNoDetailState | undefined
}

/** Arguments of `getBatchByBatchId`. */
export interface GetBatchByBatchIdArguments {
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. 0 when left out. */
  offset?: number | undefined
  /** 最大资源条数. 20 when left out. */
  limit?: number | undefined
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state?: GetBatchByBatchIdDetailState | undefined
}

/** Arguments of `getDetailByOutDetailNo`. */
export interface GetDetailByOutDetailNoArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getDetailByDetailId`. */
export interface GetDetailByDetailIdArguments {
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `createSummaryReceipt`. */
export interface CreateSummaryReceiptArguments extends CreateSummaryReceiptRequest {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
}

/** Arguments of `getSummaryReceipt`. */
export interface GetSummaryReceiptArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `createDetailReceipt`. */
export interface CreateDetailReceiptArguments extends CreateDetailReceiptRequest {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
}

/** Arguments of `getDetailReceipt`. */
export interface GetDetailReceiptArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getInsuranceReservationByOutReservationNo`. */
export interface GetInsuranceReservationByOutReservationNoArguments {
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getInsuranceReservationByReservationId`. */
export interface GetInsuranceReservationByReservationIdArguments {
  /** 微信转账预约单号. WeChat Pay's number of the reservation. */
  reservation_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `closeInsuranceReservation`. */
export interface CloseInsuranceReservationArguments {
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getInsuranceBatchByOutBatchNo`. */
export interface GetInsuranceBatchByOutBatchNoArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. 0 when left out. */
  offset?: number | undefined
  /** 最大资源条数. 20 when left out. */
  limit?: number | undefined
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state?: GetInsuranceBatchByOutBatchNoDetailState | undefined
}

/** Arguments of `getInsuranceBatchByBatchId`. */
export interface GetInsuranceBatchByBatchIdArguments {
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 是否查询转账明细单. Whether to list the lines, page by page. */
  need_query_detail: boolean
  /** 分页开始位置. 0 when left out. */
  offset?: number | undefined
  /** 最大资源条数. 20 when left out. */
  limit?: number | undefined
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state?: GetInsuranceBatchByBatchIdDetailState | undefined
}

/** Arguments of `getInsuranceDetailByOutDetailNo`. */
export interface GetInsuranceDetailByOutDetailNoArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getInsuranceDetailByDetailId`. */
export interface GetInsuranceDetailByDetailIdArguments {
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `createInsuranceSummaryReceipt`. */
export interface CreateInsuranceSummaryReceiptArguments extends CreateInsuranceSummaryReceiptRequest {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
}

/** Arguments of `getInsuranceSummaryReceipt`. */
export interface GetInsuranceSummaryReceiptArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `createInsuranceDetailReceipt`. */
export interface CreateInsuranceDetailReceiptArguments extends CreateInsuranceDetailReceiptRequest {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
}

/** Arguments of `getInsuranceDetailReceipt`. */
export interface GetInsuranceDetailReceiptArguments {
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface Batch {
  /** 转账批次单. */
  transfer_batch: BatchSummary
  /** 分页开始位置. */
  offset?: number
  /** 最大资源条数. */
  limit?: number
  /** 转账明细单列表. */
  data?: BatchDetail[]
}

export interface BatchDetail {
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state: string
}

export interface BatchSummary {
  /** 二级商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  sp_appid: string
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_state: string
  /** 转账失败金额. In fen. */
  failed_amount: number
  /** 转账失败笔数. Lines that failed. */
  failed_num: number
  /** 转账成功金额. In fen. */
  success_amount: number
  /** 转账成功笔数. Lines that were paid. */
  success_num: number
  /** 转账总金额. In fen. */
  total_amount: number
  /** 转账总笔数. */
  total_num: number
  /** 二级商户应用ID. */
  sub_appid?: string
  /** 批次关闭原因. Why nothing was paid. */
  close_reason?: string
}

export interface CreateBatchRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商AppID. */
  sp_appid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 转账总金额. In fen: the sum of all lines. */
  total_amount: number
  /** 转账总笔数. The number of lines in `transfer_detail_list`. */
  total_num: number
  /** 转账明细列表. */
  transfer_detail_list: TransferDetail[]
  /** 二级商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface CreateBatchResponse {
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_state?: string
}

export interface CreateDetailReceiptRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface CreateDetailReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: string
}

export interface CreateInsuranceBatchRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商AppID. */
  sp_appid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 转账总金额. In fen: the sum of all lines. */
  total_amount: number
  /** 转账总笔数. The number of lines in `transfer_detail_list`. */
  total_num: number
  /** 转账明细列表. */
  transfer_detail_list: TransferDetail[]
  /** 二级商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
}

export interface CreateInsuranceBatchResponse {
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_state?: BatchState
}

export interface CreateInsuranceDetailReceiptRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface CreateInsuranceDetailReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: ReceiptState
}

export interface CreateInsuranceReservationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商AppID. */
  sp_appid: string
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339. */
  estimated_date: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 预约备注. */
  reserve_remark: string
  /** 二级商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 收款用户OpenID. */
  openid?: string | undefined
  /** 预计最大转账金额. In fen: the most that will be transferred. */
  estimated_max_amount?: number | undefined
  /** 准确转账金额. In fen: what will be transferred. */
  exact_amount?: number | undefined
  /** 场景报备信息. What the scene demands to be reported. */
  scene_report_data?: SceneReport | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire. */
  user_real_name?: string | undefined
}

export interface CreateInsuranceSummaryReceiptRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface CreateInsuranceSummaryReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: ReceiptState
}

export interface CreateReservationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 服务商AppID. */
  sp_appid: string
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 预计最晚转账日期. The last day on which the transfer may be made. */
  estimated_date: string
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 预约备注. */
  reserve_remark: string
  /** 二级商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 收款用户OpenID. */
  openid?: string | undefined
  /** 预计最大转账金额. In fen: the most that will be transferred. */
  estimated_max_amount?: number | undefined
  /** 准确转账金额. In fen: what will be transferred. */
  exact_amount?: number | undefined
  /** 场景报备信息. What the scene demands to be reported. */
  scene_report_data?: SceneReport | undefined
  /** 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire. */
  user_real_name?: string | undefined
}

export interface CreateReservationResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 微信转账预约单号. WeChat Pay's number of the reservation. */
  reservation_id: string
  /** 预约记录受理时间. RFC 3339. */
  accept_time: string
  /** 跳转预约页面的信息. For the page on which the user confirms, to be handed on as it is. */
  package_info: string
  /** 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`. */
  state: State
}

export interface CreateSummaryReceiptRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface CreateSummaryReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: string
}

export interface Detail {
  /** 二级商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  sp_appid: string
  /** 转账发起时间. RFC 3339. */
  create_time: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 二级商户应用ID. */
  sub_appid?: string
  /** 收款用户OpenID. */
  openid?: string
  /** 银行退票时间. Set in `BANK_REFUND`. RFC 3339. */
  bank_refund_time?: string
  /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 明细失败原因. Set when it failed. */
  fail_reason?: string
  /** 转账完成时间. RFC 3339. */
  transfer_finish_time?: string
  /** 收款用户姓名. */
  user_name?: string
}

export interface GetDetailReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: string
  /** 电子回单文件的下载地址. Set in `FINISHED`. */
  download_url?: string
  /** 电子回单文件的hash方法. */
  hash_type?: string
  /** 电子回单文件的hash值. Of the file, after decompression. */
  hash_value?: string
}

export interface GetInsuranceDetailReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: ReceiptState
  /** 电子回单文件的下载地址. Set in `FINISHED`. */
  download_url?: string
  /** 电子回单文件的hash方法. */
  hash_type?: string
  /** 电子回单文件的hash值. Of the file, after decompression. */
  hash_value?: string
}

export interface GetInsuranceSummaryReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: ReceiptState
  /** 电子回单文件的下载地址. Set in `FINISHED`. */
  download_url?: string
  /** 电子回单文件的hash方法. */
  hash_type?: string
  /** 电子回单文件的hash值. Of the file, after decompression. */
  hash_value?: string
}

export interface GetSummaryReceiptResponse {
  /** 二级商户号. */
  sub_mchid: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: string
  /** 电子回单文件的下载地址. Set in `FINISHED`. */
  download_url?: string
  /** 电子回单文件的hash方法. */
  hash_type?: string
  /** 电子回单文件的hash值. Of the file, after decompression. */
  hash_value?: string
}

export interface InsuranceBatch {
  /** 转账批次单. */
  transfer_batch: InsuranceBatchSummary
  /** 分页开始位置. */
  offset?: number
  /** 最大资源条数. */
  limit?: number
  /** 转账明细单列表. */
  data?: InsuranceBatchDetail[]
}

export interface InsuranceBatchDetail {
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state: InsuranceBatchDetailDetailState
}

export interface InsuranceBatchSummary {
  /** 二级商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  sp_appid: string
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 批次名称. */
  batch_name: string
  /** 批次备注. */
  batch_remark: string
  /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
  batch_state: BatchState
  /** 转账失败金额. In fen. */
  failed_amount: number
  /** 转账失败笔数. Lines that failed. */
  failed_num: number
  /** 转账成功金额. In fen. */
  success_amount: number
  /** 转账成功笔数. Lines that were paid. */
  success_num: number
  /** 转账总金额. In fen. */
  total_amount: number
  /** 转账总笔数. */
  total_num: number
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid?: string
  /** 二级商户应用ID. */
  sub_appid?: string
  /** 批次关闭原因. Why nothing was paid. */
  close_reason?: InsuranceBatchSummaryCloseReason
}

export interface InsuranceDetail {
  /** 二级商户号. */
  sub_mchid: string
  /** 服务商应用ID. */
  sp_appid: string
  /** 转账发起时间. RFC 3339. */
  create_time: string
  /** 商家转账批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
  detail_id: string
  /** 商家批次单号. The merchant's own number of the batch. */
  out_batch_no: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
  detail_state: InsuranceDetailDetailState
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
  /** 二级商户应用ID. */
  sub_appid?: string
  /** 收款用户OpenID. */
  openid?: string
  /** 银行退票时间. Set in `BANK_REFUND`. RFC 3339. */
  bank_refund_time?: string
  /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 明细失败原因. Set when it failed. */
  fail_reason?: FailReason
  /** 转账完成时间. RFC 3339. */
  transfer_finish_time?: string
  /** 收款用户姓名. Encrypted on the wire. */
  user_name?: string
}

export interface InsurancePolicy {
  /** 保险名称. */
  name: string
  /** 保险单号. The number of the policy. */
  policy_no: string
  /** 保险产品备案编号. */
  product_registration_no: string
  /** 理赔单号. The number of the claim. */
  claim_no?: string | undefined
  /** 取现单号. The number of the withdrawal of money out of the policy. */
  withdrawal_no?: string | undefined
}

export interface InsuranceReservation {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 服务商AppID. */
  sp_appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 微信转账预约单号. WeChat Pay's number of the reservation. */
  reservation_id: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 预约记录受理的时间. RFC 3339. */
  accept_time: string
  /** 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`. */
  state: State
  /** 二级商户AppID. */
  sub_appid?: string
  /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 预约记录的关闭信息. */
  close_info?: InsuranceReservationClosure
  /** 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339. */
  estimated_date?: string
  /** 预计最大转账金额. In fen: the most that will be transferred. */
  estimated_max_amount?: number
  /** 准确转账金额. In fen: what will be transferred. */
  exact_amount?: number
  /** 预约记录用户确认预约的时间. When the user confirmed. RFC 3339. */
  reserve_time?: string
}

export interface InsuranceReservationClosure {
  /** 预约记录关闭的原因. `USER_OVERDUE_UNCONFIRMED`: never confirmed; `CLOSE_ACCEPTED_VIA_MCH_API`, `CLOSE_CONFIRMED_VIA_MCH_API`: closed before or after the user confirmed; `TRANSFER_FINISHED`: used; `OVERDUE_NOT_TRANSFER`: not used in time. */
  close_reason: InsuranceReservationClosureCloseReason
  /** 预约记录关闭的时间. RFC 3339. */
  close_time: string
}

export interface Reservation {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 服务商AppID. */
  sp_appid: string
  /** 收款用户OpenID. */
  openid: string
  /** 商户预约单号. The platform's own number of the reservation. */
  out_reservation_no: string
  /** 微信转账预约单号. WeChat Pay's number of the reservation. */
  reservation_id: string
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id: string
  /** 预约记录受理的时间. RFC 3339. */
  accept_time: string
  /** 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`. */
  state: string
  /** 二级商户AppID. */
  sub_appid?: string
  /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 预约记录的关闭信息. */
  close_info?: ReservationClosure
  /** 预计最晚转账日期. The last day on which the transfer may be made. */
  estimated_date?: string
  /** 预计最大转账金额. In fen: the most that will be transferred. */
  estimated_max_amount?: number
  /** 准确转账金额. In fen: what will be transferred. */
  exact_amount?: number
  /** 预约记录用户确认预约的时间. When the user confirmed. RFC 3339. */
  reserve_time?: string
}

export interface ReservationClosure {
  /** 预约记录关闭的原因. */
  close_reason: string
  /** 预约记录关闭的时间. RFC 3339. */
  close_time: string
}

export interface SceneReport {
  /** 保险保单报备信息. */
  insurance_policy?: InsurancePolicy | undefined
}

export interface TransferDetail {
  /** 收款用户OpenID. */
  openid: string
  /** 商家明细单号. The merchant's own number of this line of the batch. */
  out_detail_no: string
  /** 微信转账预约单号. WeChat Pay's number of the reservation that the user has confirmed. */
  reservation_id: string
  /** 转账金额. In fen. */
  transfer_amount: number
  /** 转账备注. The payee sees it. */
  transfer_remark: string
}

/** 批次状态 */
export type BatchState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'COMPLETED'
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
  | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'TRANSFER_REMARK_SET_FAIL'
  | 'TRANSFER_SCENE_INVALID'
  | 'TRANSFER_SCENE_UNAVAILABLE'
  | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
  | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
  | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
  | 'MERCHANT_REJECT'
  | 'MERCHANT_NOT_CONFIRM'
  | 'BANK_CARD_PARAM_ERROR'
  | 'BANK_CARD_TYPE_NOT_SUPPORTED'
  | 'RESERVATION_STATE_INVALID'
  | 'EXCEEDED_ESTIMATED_AMOUNT'
  | 'RESERVATION_INFO_NOT_MATCH'
  | 'RESERVATION_SCENE_NOT_MATCH'
  | (string & {})

/** 明细状态 */
export type GetBatchByBatchIdDetailState =
  | 'ALL'
  | 'WAIT_PAY'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 明细状态 */
export type GetBatchByOutBatchNoDetailState =
  | 'ALL'
  | 'WAIT_PAY'
  | 'SUCCESS'
  | 'FAIL'
  | 'BANK_REFUND'
  | (string & {})

/** 明细状态 */
export type GetInsuranceBatchByBatchIdDetailState =
  | 'ALL'
  | 'WAIT_PAY'
  | 'SUCCESS'
  | 'FAIL'
  | 'BANK_REFUND'
  | (string & {})

/** 明细状态 */
export type GetInsuranceBatchByOutBatchNoDetailState =
  | 'ALL'
  | 'WAIT_PAY'
  | 'SUCCESS'
  | 'FAIL'
  | 'BANK_REFUND'
  | (string & {})

/** 明细状态 */
export type InsuranceBatchDetailDetailState =
  | 'INIT'
  | 'ALL'
  | 'WAIT_PAY'
  | 'SUCCESS'
  | 'FAIL'
  | 'BANK_REFUND'
  | (string & {})

/** 批次关闭原因 */
export type InsuranceBatchSummaryCloseReason =
  | 'MERCHANT_REVOCATION'
  | 'OVERDUE_CLOSE'
  | (string & {})

/** 明细状态 */
export type InsuranceDetailDetailState =
  | 'INIT'
  | 'ALL'
  | 'WAIT_PAY'
  | 'SUCCESS'
  | 'FAIL'
  | 'BANK_REFUND'
  | (string & {})

/** 预约记录关闭的原因 */
export type InsuranceReservationClosureCloseReason =
  | 'USER_OVERDUE_UNCONFIRMED'
  | 'CLOSE_CONFIRMED_VIA_MCH_API'
  | 'CLOSE_ACCEPTED_VIA_MCH_API'
  | 'TRANSFER_FINISHED'
  | 'OVERDUE_NOT_TRANSFER'
  | 'RESERVE_FAIL'
  | 'USER_CLOSE'
  | (string & {})

/** 电子回单状态 */
export type ReceiptState =
  | 'ACCEPTED'
  | 'FINISHED'
  | (string & {})

/** 预约记录状态 */
export type State =
  | 'ACCEPTED'
  | 'CONFIRMED'
  | 'CLOSED'
  | (string & {})
