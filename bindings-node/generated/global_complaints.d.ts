// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Complaints of payers abroad (跨境消费者投诉). */
export interface GlobalComplaintsService {
  /**
   * Stop the notifications about complaints (删除投诉通知回调).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  deleteNotification(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Get the address that complaints are notified to (查询投诉通知回调).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getNotification(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<Notification>
  /**
   * Set the address that complaints are notified to (创建投诉通知回调).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  createNotification(args: CreateNotificationRequest, options?: sdk.CallOptions): sdk.Call<Notification>
  /**
   * Change the address that complaints are notified to (更新投诉通知回调).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  updateNotification(args: UpdateNotificationRequest, options?: sdk.CallOptions): sdk.Call<Notification>
  /**
   * List complaints of a span of days (查询投诉单列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  listComplaints(args: ListComplaintsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListComplaintsResponse, Complaint>
  /**
   * Query a complaint (查询投诉单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
   */
  getComplaint(args: GetComplaintArguments, options?: sdk.CallOptions): sdk.Call<Complaint>
  /**
   * Report that a complaint is dealt with (反馈处理完成).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  completeComplaint(args: CompleteComplaintArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * List what was said and done about a complaint (查询投诉协商历史).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
   */
  listNegotiationHistories(args: ListNegotiationHistoriesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListNegotiationHistoriesResponse, NegotiationHistory>
  /**
   * Reply to the complaining payer (提交回复).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  respondToComplaint(args: RespondToComplaintArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Upload an image for a reply (商户上传反馈图片).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  uploadImage(args: UploadImageArguments, options?: sdk.CallOptions): sdk.Call<UploadImageResponse>
  /**
   * Download an image of a complaint (图片下载).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  downloadImage(args: DownloadImageArguments, options?: sdk.CallOptions): sdk.FileCall
}

/** Arguments of `listComplaints`. */
export interface ListComplaintsArguments {
  /** 开始日期. YYYY-MM-DD. */
  begin_date: string
  /** 结束日期. YYYY-MM-DD. */
  end_date: string
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 诉商户号. */
  complainted_mchid?: string | undefined
  /** 商户语言. */
  mch_language?: MchLanguage | undefined
}

/** Arguments of `getComplaint`. */
export interface GetComplaintArguments {
  /** 投诉单号. */
  complaint_id: string
  /** 商户语言. */
  mch_language?: MchLanguage | undefined
}

/** Arguments of `completeComplaint`. */
export interface CompleteComplaintArguments extends CompleteComplaintRequest {
  /** 投诉单号. */
  complaint_id: string
}

/** Arguments of `listNegotiationHistories`. */
export interface ListNegotiationHistoriesArguments {
  /** 投诉单号. */
  complaint_id: string
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 商户语言. */
  mch_language?: MchLanguage | undefined
}

/** Arguments of `respondToComplaint`. */
export interface RespondToComplaintArguments extends RespondToComplaintRequest {
  /** 投诉单号. */
  complaint_id: string
}

/** Arguments of `uploadImage`. */
export interface UploadImageArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 文件名称. Taken from the path where it is left out. */
  filename?: string | undefined
}

/** Arguments of `downloadImage`. */
export interface DownloadImageArguments {
  /** 媒体文件ID. */
  media_id: string
  /** 投诉单号. */
  complaint_id: string
}

export interface Complaint {
  /** 投诉单号. */
  complaint_id: string
  /** 被诉商户号. */
  complainted_mchid: string
  /** 投诉详情. */
  complaint_detail: string
  /** 投诉单是否已全额退款. */
  complaint_full_refunded: boolean
  /** 投诉单状态. */
  complaint_state: ComplaintState
  /** 投诉时间. RFC 3339. */
  complaint_time: string
  /** 是否有待回复的用户留言. */
  incoming_user_response: boolean
  /** 用户投诉次数. */
  user_complaint_times: number
  /** 投诉详情翻译. */
  complaint_detail_trans?: string
  /** 投诉资料列表. */
  complaint_media_list?: ComplaintMedia[]
  /** 投诉单关联订单信息. */
  complaint_order_info?: ComplaintOrder[]
  is_overdue?: boolean
  /** 投诉人联系方式. Encrypted on the wire. */
  payer_phone?: string
  /** 优先级. */
  priority?: Priority
  /** 问题描述. */
  problem_description?: string
  /** 投诉单关联服务单信息. */
  service_order_info?: ServiceOrder[]
}

export interface ComplaintMedia {
  /** 媒体文件业务类型. */
  media_type: MediaType
  /** 媒体文列表. */
  media_url: string[]
}

export interface ComplaintOrder {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. In the smallest unit of the currency. */
  payer_amount: number
  /** 支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 支付币种累计已退款金额. */
  payer_refunded_amount: number
  /** 结算币种金额. */
  settlement_amount: number
  /** 结算币种. */
  settlement_currency: string
  /** 结算币种累计已退款金额. */
  settlement_refunded_amount: string
  /** 交易时间. RFC 3339. */
  trade_time: string
}

export interface CompleteComplaintRequest {
  /** 被诉商户号. */
  complainted_mchid: string
}

export interface CreateNotificationRequest {
  /** 通知地址. A URL. */
  url: string
}

export interface ListComplaintsResponse {
  /** 分页开始位置. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 投诉总条数. Of all pages. */
  total_count?: number
  /** 用户投诉信息详情. */
  data?: Complaint[]
}

export interface ListNegotiationHistoriesResponse {
  /** 分页开始位置. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 投诉协商历史总条数. Of all pages. */
  total_count?: number
  /** 投诉协商历史. */
  data?: NegotiationHistory[]
}

export interface NegotiationHistory {
  /** 操作流水号. */
  log_id: string
  /** 操作时间. RFC 3339. */
  operate_time: string
  /** 操作类型. */
  operate_type: OperateType
  /** 操作人. */
  operator: string
  /** 操作资料列表. */
  complaint_media_list?: NegotiationMedia
  /** 图片凭证. */
  image_list?: string[]
  /** 操作内容. */
  operate_details?: string
}

export interface NegotiationMedia {
  /** 媒体文件业务类型. */
  media_type: MediaType
  /** 媒体文件请求url. */
  media_url: string[]
}

export interface Notification {
  /** 商户号. */
  mchid: string
  /** 通知地址. A URL. */
  url: string
}

export interface RespondToComplaintRequest {
  /** 被诉商户号. */
  complainted_mchid: string
  /** 回复内容. */
  response_content: string
  /** 跳转链接. */
  jump_url?: string | undefined
  /** 跳转链接文案. */
  jump_url_text?: string | undefined
  /** 回复图片. */
  response_images?: string[] | undefined
}

export interface ServiceOrder {
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string
  /** 支付分服务单状态. */
  state?: State
}

export interface UpdateNotificationRequest {
  /** 通知地址. A URL. */
  url: string
}

export interface UploadImageResponse {
  /** 媒体文件标识ID. */
  media_id: string
}

/** 投诉单状态 */
export type ComplaintState =
  | 'PENDING'
  | 'PROCESSING'
  | 'PROCESSED'
  | (string & {})

/** 商户语言 */
export type MchLanguage =
  | 'ZH_CN'
  | 'ZH_TW'
  | 'ZH_HK'
  | 'EN'
  | 'JA'
  | 'KO'
  | 'TH'
  | 'VI'
  | 'RU'
  | 'DE'
  | 'FR'
  | 'AR'
  | 'ES'
  | (string & {})

/** 媒体文件业务类型 */
export type MediaType =
  | 'USER_COMPLAINT_IMAGE'
  | 'OPERATION_IMAGE'
  | (string & {})

/** 操作类型 */
export type OperateType =
  | 'USER_CREATE_COMPLAINT'
  | 'USER_CONTINUE_COMPLAINT'
  | 'USER_RESPONSE'
  | 'PLATFORM_RESPONSE'
  | 'MERCHANT_RESPONSE'
  | 'MERCHANT_CONFIRM_COMPLETE'
  | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
  | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
  | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
  | 'USER_REVOKE_COMPLAINT'
  | 'USER_COMFIRM_COMPLAINT'
  | 'PLATFORM_HELP_APPLICATION'
  | 'USER_APPLY_PLATFORM_HELP'
  | 'MERCHANT_APPROVE_REFUND'
  | 'MERCHANT_REFUSE_RERUND'
  | 'USER_SUBMIT_SATISFACTION'
  | 'SERVICE_ORDER_CANCEL'
  | 'SERVICE_ORDER_COMPLETE'
  | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
  | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
  | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
  | (string & {})

/** 优先级 */
export type Priority =
  | 'PRIORITY'
  | 'GENERAL'
  | (string & {})

/** 支付分服务单状态 */
export type State =
  | 'DOING'
  | 'REVOKED'
  | 'WAITPAY'
  | 'DONE'
  | (string & {})
