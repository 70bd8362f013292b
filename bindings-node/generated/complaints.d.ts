// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Complaints of payers (消费者投诉). */
export interface ComplaintsService {
  /**
   * Stop the notifications about complaints (删除投诉通知回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   */
  deleteNotification(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Get the address that complaints are notified to (查询投诉通知回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   */
  getNotification(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<Notification>
  /**
   * Set the address that complaints are notified to (创建投诉通知回调地址).
   *
   * There is one address for each merchant.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   */
  createNotification(args: CreateNotificationRequest, options?: sdk.CallOptions): sdk.Call<Notification>
  /**
   * Change the address that complaints are notified to (更新投诉通知回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   */
  updateNotification(args: UpdateNotificationRequest, options?: sdk.CallOptions): sdk.Call<Notification>
  /**
   * List complaints of a span of days (查询投诉单列表).
   *
   * At most 30 days at once.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   */
  listComplaints(args: ListComplaintsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListComplaintsResponse, Complaint>
  /**
   * Query a complaint (查询投诉单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   */
  getComplaint(args: GetComplaintArguments, options?: sdk.CallOptions): sdk.Call<GetComplaintResponse>
  /**
   * Report that a complaint is dealt with (反馈处理完成).
   *
   * The payer can complain again.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   */
  completeComplaint(args: CompleteComplaintArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * List what was said and done about a complaint (查询投诉单协商历史).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   */
  listNegotiationHistories(args: ListNegotiationHistoriesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListNegotiationHistoriesResponse, NegotiationHistory>
  /**
   * Reply to the complaining payer (回复用户).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   */
  respondToComplaint(args: RespondToComplaintArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reply to a complaint that asks for immediate service (回复需要即时服务的投诉单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   */
  respondToImmediateService(args: RespondToImmediateServiceArguments, options?: sdk.CallOptions): sdk.Call<RespondToImmediateServiceResponse>
  /**
   * Report whether the refund that a complaint asks for is granted (更新退款审批结果).
   *
   * For complaints that ask for a refund. An approved refund still has to be made with the refund interface of the order.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   */
  updateRefundProgress(args: UpdateRefundProgressArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Upload an image for a reply (图片上传).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   */
  uploadImage(args: UploadImageArguments, options?: sdk.CallOptions): sdk.Call<UploadImageResponse>
  /**
   * Download an image of a complaint (图片请求).
   *
   * The address in `media_url` of a complaint, asked for with a signature.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   */
  downloadImage(args: DownloadImageArguments, options?: sdk.CallOptions): sdk.FileCall
  /**
   * List complaints (first version) (查询投诉信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated Use `complaints.listComplaints`.
   */
  listComplaintsV1(args: ListComplaintsV1Arguments, options?: sdk.CallOptions): sdk.PagedCall<ListComplaintsV1Response, ComplaintV1>
  /**
   * Query a complaint (first version) (查询投诉详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated Use `complaints.getComplaint`.
   */
  getComplaintV1(args: GetComplaintV1Arguments, options?: sdk.CallOptions): sdk.Call<GetComplaintV1Response>
  /**
   * List what was said and done about a complaint (first version) (查询投诉协商历史).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated Use `complaints.listNegotiationHistories`.
   */
  listNegotiationHistoriesV1(args: ListNegotiationHistoriesV1Arguments, options?: sdk.CallOptions): sdk.Call<ListNegotiationHistoriesV1Response>
  /**
   * Reply to the complaining payer (first version) (商户反馈).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated Use `complaints.respondToComplaint`.
   */
  createFeedbackV1(args: CreateFeedbackV1Request, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `listComplaints`. */
export interface ListComplaintsArguments {
  /** 开始日期. At most 10 characters. */
  begin_date: string
  /** 结束日期. At most 10 characters. */
  end_date: string
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 被诉商户号. At most 64 characters. */
  complainted_mchid?: string | undefined
}

/** Arguments of `getComplaint`. */
export interface GetComplaintArguments {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
}

/** Arguments of `completeComplaint`. */
export interface CompleteComplaintArguments extends CompleteComplaintRequest {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
}

/** Arguments of `listNegotiationHistories`. */
export interface ListNegotiationHistoriesArguments {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

/** Arguments of `respondToComplaint`. */
export interface RespondToComplaintArguments extends RespondToComplaintRequest {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
}

/** Arguments of `respondToImmediateService`. */
export interface RespondToImmediateServiceArguments extends RespondToImmediateServiceRequest {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
}

/** Arguments of `updateRefundProgress`. */
export interface UpdateRefundProgressArguments extends UpdateRefundProgressRequest {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
}

/** Arguments of `uploadImage`. */
export interface UploadImageArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 文件名称. Taken from the path where it is left out. At most 128 characters. */
  filename?: string | undefined
}

/** Arguments of `downloadImage`. */
export interface DownloadImageArguments {
  /** 媒体文件标识ID. The number of an uploaded image, to be used in replies. At most 256 characters. */
  media_id: string
}

/** Arguments of `listComplaintsV1`. */
export interface ListComplaintsV1Arguments {
  /** 开始日期. YYYY-MM-DD. */
  begin_date: string
  /** 结束日期. YYYY-MM-DD. */
  end_date: string
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

/** Arguments of `getComplaintV1`. */
export interface GetComplaintV1Arguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

/** Arguments of `listNegotiationHistoriesV1`. */
export interface ListNegotiationHistoriesV1Arguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

export interface Action {
  /** 动作id. */
  action_id?: string
  /** 动作类型. */
  action_type?: ActionActionType
  /** 跳转链接. The payer can open it from the reply. */
  jump_url?: string
  /** 回复消息内容. */
  message_info?: ReplyMessage
  /** 跳转小程序信息. */
  mini_program_jump_info?: MiniProgramJump
}

export interface AdditionalInfo {
  /** 补充信息类型. */
  type?: AdditionalInfoType
  /** 充电宝投诉相关信息. */
  share_power_info?: SharedPowerBank
}

export interface Block {
  /** 消息块类型. */
  type?: BlockType
  /** 按钮. */
  button?: Button
  /** 按钮组. */
  button_group?: ButtonGroup
  /** FAQ列表. */
  faq_list?: FaqList
  /** 图片. */
  image?: Image
  /** 链接. */
  link?: Button
  /** 文本. */
  text?: Text
}

export interface Button {
  /** 动作. */
  action?: Action
  /** 失效配置. */
  invalid_info?: InvalidationRule
  /** 按钮文本. */
  text?: string
}

export interface ButtonGroup {
  /** 按钮布局方式. */
  button_layout?: ButtonLayout
  /** 按钮组. */
  buttons?: Button[]
  /** 失效配置. */
  invalid_info?: InvalidationRule
}

export interface ClickMessage {
  /** 自定义透传数据. At most 4096 characters. */
  action_id?: string
  /** 被点击的操作流水号. At most 128 characters. */
  clicked_log_id?: string
  /** 回复的消息内容. At most 1024 characters. */
  message_content?: string
}

export interface Complaint {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
  /** 投诉详情. At most 300 characters. */
  complaint_detail: string
  /** 投诉单是否已全额退款. Everything that was paid has been refunded. */
  complaint_full_refunded: boolean
  /** 投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with. At most 30 characters. */
  complaint_state: ComplaintComplaintState
  /** 投诉时间. At most 32 characters, RFC 3339. */
  complaint_time: string
  /** 是否有待回复的用户留言. The payer has written something that waits for a reply. */
  incoming_user_response: boolean
  /** 问题描述. At most 256 characters. */
  problem_description: string
  /** 用户投诉次数. 1 for the first complaint; more when the payer has complained again. */
  user_complaint_times: number
  /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. Partners only. */
  complainted_mchid?: string
  /** 投诉人OpenId. Known from the community. */
  payer_openid?: string
  /** 补充信息. */
  additional_info?: AdditionalInfo
  /** 申请退款金额. In fen. */
  apply_refund_amount?: number
  /** 投诉资料列表. */
  complaint_media_list?: ComplaintMedia[]
  /** 投诉单关联订单信息. */
  complaint_order_info?: ComplaintOrder[]
  /** 是否在平台协助中. WeChat Pay's support is taking part. */
  in_platform_service?: boolean
  /** 是否是智能体投诉. An agent of WeChat Pay speaks with the payer first. */
  is_agent_mode?: boolean
  /** 是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`. */
  need_immediate_service?: boolean
  /** 投诉人联系方式. Given where the payer has left it. At most 512 characters, encrypted on the wire. */
  payer_phone?: string
  /** 问题类型. */
  problem_type?: ProblemType
  /** 投诉单关联服务单信息. */
  service_order_info?: ServiceOrder[]
  /** 用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care. */
  user_tag_list?: UserTagList[]
}

export interface ComplaintMedia {
  /** 媒体文件业务类型. */
  media_type: MediaType
  /** 媒体文件请求url. Each at most 512 characters. */
  media_url: string[]
}

export interface ComplaintOrder {
  /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no: string
  /** 订单金额. In fen. */
  amount: number
}

export interface ComplaintResource {
  /** 投诉单对应的投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
  /** 动作类型. At most 64 characters. */
  action_type: ComplaintResourceActionType
}

export interface ComplaintV1 {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. In fen. */
  amount: number
  /** 投诉详情. */
  complaint_detail: string
  /** 投诉单状态. */
  complaint_state: ComplaintV1ComplaintState
  /** 投诉时间. RFC 3339. */
  complaint_time: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 冻结结束时间. The money is frozen until then. */
  frozen_end_time?: string
  /** 投诉人联系方式. Given where the payer has left it. Encrypted on the wire. */
  payer_phone?: string
}

export interface CompleteComplaintRequest {
  /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. */
  complainted_mchid: string
}

export interface CreateFeedbackV1Request {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. */
  complainted_mchid: string
  /** 反馈内容. */
  feedback_content: string
  /** 图片凭证. */
  feedback_images?: string[] | undefined
  /** 反馈内容类型. */
  feedback_type?: number | undefined
  /** 反馈处理完成. */
  launch_confirm_process?: boolean | undefined
}

export interface CreateNotificationRequest {
  /** 通知地址. At most 255 characters, a URL. */
  url: string
}

export interface Faq {
  /** faq的id. */
  faq_id?: string
  /** 动作. */
  action?: Action
  /** faq内容. */
  faq_title?: string
}

export interface FaqList {
  /** FAQ列表. */
  faqs?: Faq[]
}

export interface GetComplaintResponse {
  /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
  complaint_id: string
  /** 投诉详情. At most 300 characters. */
  complaint_detail: string
  /** 投诉单是否已全额退款. Everything that was paid has been refunded. */
  complaint_full_refunded: boolean
  /** 投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with. At most 30 characters. */
  complaint_state: GetComplaintResponseComplaintState
  /** 投诉时间. At most 32 characters, RFC 3339. */
  complaint_time: string
  /** 是否有待回复的用户留言. The payer has written something that waits for a reply. */
  incoming_user_response: boolean
  /** 问题描述. At most 256 characters. */
  problem_description: string
  /** 用户投诉次数. 1 for the first complaint; more when the payer has complained again. */
  user_complaint_times: number
  /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. Partners only. */
  complainted_mchid?: string
  /** 投诉人OpenID. At most 128 characters. */
  payer_openid?: string
  /** 补充信息. */
  additional_info?: AdditionalInfo
  /** 申请退款金额. In fen. */
  apply_refund_amount?: number
  /** 投诉资料列表. */
  complaint_media_list?: ComplaintMedia[]
  /** 投诉单关联订单信息. */
  complaint_order_info?: ComplaintOrder[]
  /** 是否在平台协助中. WeChat Pay's support is taking part. */
  in_platform_service?: boolean
  /** 是否是智能体投诉. An agent of WeChat Pay speaks with the payer first. */
  is_agent_mode?: boolean
  /** 是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`. */
  need_immediate_service?: boolean
  /** 投诉人联系方式. Given where the payer has left it. At most 512 characters, encrypted on the wire. */
  payer_phone?: string
  /** 问题类型. */
  problem_type?: ProblemType
  /** 投诉单关联服务单信息. */
  service_order_info?: ServiceOrder[]
  /** 用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care. */
  user_tag_list?: UserTagList[]
}

export interface GetComplaintV1Response {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 投诉金额. In fen. */
  amount: number
  /** 投诉描述. */
  complaint_detail: string
  /** 投诉单处理进展状态. */
  complaint_handle_state: string
  /** 投诉时间. RFC 3339. */
  complaint_time: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 投诉单状态. */
  complaint_state?: string
  /** 冻结结束时间. The money is frozen until then. RFC 3339. */
  frozen_end_time?: string
  /** 投诉人联系方式. Given where the payer has left it. Encrypted on the wire. */
  payer_phone?: string
}

export interface Image {
  /** 媒体ID. The number of an uploaded image, to be used in replies. */
  media_id?: string | undefined
  /** 图片样式类型. */
  image_style_type?: ImageStyleType | undefined
}

export interface InvalidationRule {
  /** 过期时间. RFC 3339. */
  expired_time?: string | undefined
  /** 是否可以多次点击. */
  multi_clickable?: boolean | undefined
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

export interface ListComplaintsV1Response {
  /** 分页开始位置. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 投诉总条数. Of all pages. */
  total_count?: number
  /** 用户投诉信息详情. */
  data?: ComplaintV1[]
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

export interface ListNegotiationHistoriesV1Response {
  /** 投诉协商历史. */
  complaint_negotiation_history?: NegotiationHistoryV1[]
}

export interface Message {
  /** 消息内容. */
  blocks?: MessageBlock[] | undefined
  /** 自定义透传信息. The merchant's own; comes back when the payer taps. At most 4096 characters. */
  custom_data?: string | undefined
  /** 发送者身份类别. */
  sender_identity?: SenderIdentity | undefined
}

export interface MessageAction {
  /** 动作id. */
  action_id?: string | undefined
  /** 动作类型. */
  action_type?: MessageActionActionType | undefined
  /** 跳转链接. The payer can open it from the reply. */
  jump_url?: string | undefined
  /** 回复消息内容. */
  message_info?: ReplyMessage | undefined
  /** 跳转小程序信息. */
  mini_program_jump_info?: MessageMiniProgramJump | undefined
}

export interface MessageBlock {
  /** 消息块类型. */
  type?: MessageBlockType | undefined
  /** 按钮. */
  button?: MessageButton | undefined
  /** 按钮组. */
  button_group?: MessageButtonGroup | undefined
  /** FAQ列表. */
  faq_list?: MessageFaqList | undefined
  /** 图片. */
  image?: Image | undefined
  /** 链接. */
  link?: MessageButton | undefined
  /** 文本. */
  text?: Text | undefined
}

export interface MessageButton {
  /** 动作. */
  action?: MessageAction | undefined
  /** 失效配置. */
  invalid_info?: InvalidationRule | undefined
  /** 按钮文本. */
  text?: string | undefined
}

export interface MessageButtonGroup {
  /** 按钮布局方式. */
  button_layout?: ButtonLayout | undefined
  /** 按钮组. */
  buttons?: MessageButton[] | undefined
  /** 失效配置. */
  invalid_info?: InvalidationRule | undefined
}

export interface MessageFaq {
  /** faq的id. */
  faq_id?: string | undefined
  /** 动作. */
  action?: MessageAction | undefined
  /** faq内容. */
  faq_title?: string | undefined
}

export interface MessageFaqList {
  /** FAQ列表. */
  faqs?: MessageFaq[] | undefined
}

export interface MessageMiniProgramJump {
  /** 跳转小程序APPID. */
  appid?: string | undefined
  /** 跳转小程序页面PATH. */
  path?: string | undefined
  /** 跳转小程序页面名称. Known from the community. */
  text?: string | undefined
}

export interface MiniProgramJump {
  /** 跳转小程序APPID. */
  appid?: string | undefined
  /** 跳转小程序页面PATH. */
  path?: string | undefined
  /** 跳转小程序页面名称. */
  text?: string | undefined
}

export interface NegotiationHistory {
  /** 操作流水号. The number of this step. At most 64 characters. */
  log_id: string
  /** 操作时间. At most 64 characters, RFC 3339. */
  operate_time: string
  /** 操作类型. */
  operate_type: NegotiationHistoryOperateType
  /** 操作人. At most 64 characters. */
  operator: string
  /** 用户点击回复消息. */
  click_message?: ClickMessage
  /** 操作资料列表. */
  complaint_media_list?: NegotiationMedia
  /** 图片凭证. */
  image_list?: string[]
  /** 普通消息内容. */
  normal_message?: NormalMessage
  /** 操作内容. At most 500 characters. */
  operate_details?: string
  /** 用户申请平台协助原因. */
  user_appy_platform_service_reason?: string
  /** 用户申请平台协助原因描述. */
  user_appy_platform_service_reason_description?: string
}

export interface NegotiationHistoryV1 {
  /** 操作时间. RFC 3339. */
  operate_time: string
  /** 操作类型. */
  operate_type: NegotiationHistoryV1OperateType
  /** 操作人. */
  operate_user: string
  /** 协商历史图片凭证. */
  image_list?: string[]
  /** 操作内容. */
  operate_details?: string
}

export interface NegotiationMedia {
  /** 媒体文件业务类型. */
  media_type: MediaType
  /** 媒体文件请求url. Each at most 512 characters. */
  media_url: string[]
}

export interface NormalMessage {
  /** 消息内容. */
  blocks?: Block[]
  /** 自定义透传信息. The merchant's own; comes back when the payer taps. At most 4096 characters. */
  custom_data?: string
  /** 发送者身份类别. */
  sender_identity?: SenderIdentity
}

export interface Notification {
  /** 商户号. At most 64 characters. */
  mchid: string
  /** 通知地址. At most 255 characters, a URL. */
  url: string
}

export interface ReplyMessage {
  /** 回复的消息内容. */
  content: string
  /** 自定义透传字段. The merchant's own; comes back when the payer taps. */
  custom_data?: string | undefined
}

export interface RespondToComplaintRequest {
  /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. */
  complainted_mchid: string
  /** 回复内容. The payer sees it. At most 500 characters. */
  response_content: string
  /** 跳转链接. The payer can open it from the reply. At most 512 characters. */
  jump_url?: string | undefined
  /** 跳转链接文案. What the link is called; needed with `jump_url`. At most 10 characters. */
  jump_url_text?: string | undefined
  /** 跳转小程序信息. */
  mini_program_jump_info?: MiniProgramJump | undefined
  /** 回复图片. `media_id`s of up to four images. */
  response_images?: string[] | undefined
}

export interface RespondToImmediateServiceRequest {
  /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. */
  complainted_mchid: string
  /** 幂等ID. The caller's own number that makes repeating the call safe. At most 128 characters. */
  idempotent_id: string
  /** 消息内容. */
  message: Message
}

export interface RespondToImmediateServiceResponse {
  /** 操作流水号. The number of this step. At most 64 characters. */
  log_id: string
}

export interface ReturnAddress {
  /** 归还地点纬度. At most 32 characters. */
  latitude?: string
  /** 归还地点经度. At most 32 characters. */
  longitude?: string
  /** 归还地点. At most 256 characters. */
  return_address?: string
}

export interface ServiceOrder {
  /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 128 characters. */
  order_id?: string
  /** 商户服务订单号. The merchant's own number of the service order. At most 128 characters. */
  out_order_no?: string
  /** 支付分服务单状态. */
  state?: State
}

export interface SharedPowerBank {
  /** 是否归还同一柜机. */
  is_returned_to_same_machine?: boolean
  /** 归还地点信息. */
  return_address_info?: ReturnAddress
  /** 归还时间. RFC 3339. */
  return_time?: string
}

export interface Text {
  /** 文本颜色. */
  color?: Color | undefined
  /** 是否粗体. */
  is_bold?: boolean | undefined
  /** 文字内容. */
  text?: string | undefined
}

export interface UpdateNotificationRequest {
  /** 通知地址. At most 255 characters, a URL. */
  url: string
}

export interface UpdateRefundProgressRequest {
  /** 审批动作. `APPROVE`: the refund is granted; `REJECT`: it is not. */
  action: UpdateRefundProgressRequestAction
  /** 预计发起退款时间. Days until the refund begins; needed with `APPROVE`. 0 is today. */
  launch_refund_day?: number | undefined
  /** 拒绝退款的举证图片列表. `media_id`s of images that support the refusal. */
  reject_media_list?: string[] | undefined
  /** 拒绝退款原因. Needed with `REJECT`; the payer sees it. At most 200 characters. */
  reject_reason?: string | undefined
  /** 备注. At most 200 characters. */
  remark?: string | undefined
}

export interface UploadImageResponse {
  /** 媒体文件标识Id. The number of an uploaded image, to be used in replies. At most 512 characters. */
  media_id: string
}

/** 动作类型 */
export type ActionActionType =
  | 'ACTION_TYPE_SEND_MESSAGE'
  | 'ACTION_TYPE_JUMP_URL'
  | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  | (string & {})

/** 补充信息类型 */
export type AdditionalInfoType =
  | 'SHARE_POWER_TYPE'
  | (string & {})

/** 消息块类型 */
export type BlockType =
  | 'TEXT'
  | 'IMAGE'
  | 'LINK'
  | 'FAQ_LIST'
  | 'BUTTON'
  | 'BUTTON_GROUP'
  | (string & {})

/** 按钮布局方式 */
export type ButtonLayout =
  | 'LAYOUT_UNKNOWN'
  | 'LAYOUT_HORIZONTAL'
  | 'LAYOUT_VERTICAL'
  | (string & {})

/** 文本颜色 */
export type Color =
  | 'DEFAULT'
  | 'SECONDARY'
  | (string & {})

/** 投诉单状态 */
export type ComplaintComplaintState =
  | 'PENDING'
  | 'PROCESSING'
  | 'PROCESSED'
  | (string & {})

/** 动作类型 */
export type ComplaintResourceActionType =
  | 'CREATE_COMPLAINT'
  | 'CONTINUE_COMPLAINT'
  | 'USER_RESPONSE'
  | 'RESPONSE_BY_PLATFORM'
  | 'SELLER_REFUND'
  | 'MERCHANT_RESPONSE'
  | 'MERCHANT_CONFIRM_COMPLETE'
  | 'USER_APPLY_PLATFORM_SERVICE'
  | 'USER_CANCEL_PLATFORM_SERVICE'
  | 'PLATFORM_SERVICE_FINISHED'
  | 'MERCHANT_APPROVE_REFUND'
  | 'MERCHANT_REJECT_REFUND'
  | 'REFUND_SUCCESS'
  | (string & {})

/** 投诉单状态 */
export type ComplaintV1ComplaintState =
  | 'PAYER_COMPLAINTED'
  | 'FROZENED'
  | 'FROZEN_FINISHED'
  | 'PAYER_CANCELED'
  | 'MERCHANT_REFUNDED'
  | 'SYSTEM_REFUNDED'
  | 'MANUAL_UNFROZEN'
  | (string & {})

/** 投诉单状态 */
export type GetComplaintResponseComplaintState =
  | 'PENDING'
  | 'PROCESSING'
  | 'PROCESSED'
  | (string & {})

/** 图片样式类型 */
export type ImageStyleType =
  | 'IMAGE_STYLE_TYPE_NARROW'
  | 'IMAGE_STYLE_TYPE_WIDE'
  | (string & {})

/** 媒体文件业务类型 */
export type MediaType =
  | 'USER_COMPLAINT_IMAGE'
  | 'OPERATION_IMAGE'
  | (string & {})

/** 动作类型 */
export type MessageActionActionType =
  | 'ACTION_TYPE_SEND_MESSAGE'
  | 'ACTION_TYPE_JUMP_URL'
  | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  | (string & {})

/** 消息块类型 */
export type MessageBlockType =
  | 'TEXT'
  | 'IMAGE'
  | 'LINK'
  | 'FAQ_LIST'
  | 'BUTTON'
  | 'BUTTON_GROUP'
  | (string & {})

/** 操作类型 */
export type NegotiationHistoryOperateType =
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
  | 'USER_APPLY_PLATFORM_SERVICE'
  | 'USER_CANCEL_PLATFORM_SERVICE'
  | 'PLATFORM_SERVICE_FINISHED'
  | 'USER_CLICK_RESPONSE'
  | (string & {})

/** 操作类型 */
export type NegotiationHistoryV1OperateType =
  | 'USER_CREATE_COMPLAINT'
  | 'CREATE_COMPLAINT_BY_PLATFORM'
  | 'USER_CONTINUE_COMPLAINT'
  | 'USER_REVOKE_COMPLAINT'
  | 'USER_CONFIRM_COMPLAINT'
  | 'SELLER_REFUND'
  | 'MERCHANT_LAUNCH_CONFIRM_PROCESS'
  | 'USER_RESPONSE'
  | 'MERCHANT_RESPONSE'
  | 'RESPONSE_BY_PLATFORM'
  | 'CONTINUE_COMPLAINT_BY_PLATFORM'
  | 'CREATE_COMPLAINT_SYSTEM_MESSAGE'
  | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE'
  | 'SELLER_REFUND_SYSTEM_MESSAGE'
  | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
  | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'
  | (string & {})

/** 问题类型 */
export type ProblemType =
  | 'REFUND'
  | 'SERVICE_NOT_WORK'
  | 'OTHERS'
  | (string & {})

/** 发送者身份类别 */
export type SenderIdentity =
  | 'UNKNOWN'
  | 'MANUAL'
  | 'MACHINE'
  | (string & {})

/** 支付分服务单状态 */
export type State =
  | 'DOING'
  | 'REVOKED'
  | 'WAITPAY'
  | 'DONE'
  | (string & {})

/** 审批动作 */
export type UpdateRefundProgressRequestAction =
  | 'REJECT'
  | 'APPROVE'
  | (string & {})

/** 用户标签列表 */
export type UserTagList =
  | 'TRUSTED'
  | 'HIGH_RISK'
  | (string & {})
