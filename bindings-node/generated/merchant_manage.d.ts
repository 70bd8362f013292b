// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Records of the management of merchants (商户管理记录). */
export interface MerchantManageService {
  /**
   * List the management records of a sub-merchant (分页查询子商户名下的商户管理记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940381
   */
  listManageRecords(args: ListManageRecordsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListManageRecordsResponse, ManageRecord>
  /**
   * Get a management record (查询子商户下指定商户管理记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940383
   */
  getManageRecord(args: GetManageRecordArguments, options?: sdk.CallOptions): sdk.Call<ManageRecord>
  /**
   * Submit what a management record asks for (对指定商户管理记录提交资料).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940417
   */
  createManageSubmission(args: CreateManageSubmissionArguments, options?: sdk.CallOptions): sdk.Call<CreateManageSubmissionResponse>
  /**
   * Upload a file for a submission (上传商户提交资料文件).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
   */
  uploadSubmissionFile(args: UploadSubmissionFileArguments, options?: sdk.CallOptions): sdk.Call<UploadSubmissionFileResponse>
  /**
   * List the blocked payments of a sub-merchant (分页查询子商户名下的交易拦截记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940432
   */
  listBlockRecords(args: ListBlockRecordsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListBlockRecordsResponse, BlockRecord>
  /**
   * Get a blocked payment (查询子商户交易拦截记录详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940435
   */
  getBlockRecord(args: GetBlockRecordArguments, options?: sdk.CallOptions): sdk.Call<BlockRecord>
  /**
   * Appeal against a blocked payment (发起交易拦截申诉).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940446
   */
  createBlockSubmission(args: CreateBlockSubmissionArguments, options?: sdk.CallOptions): sdk.Call<BlockSubmission>
  /**
   * Query an appeal (查询交易拦截申诉详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940449
   */
  getBlockSubmission(args: GetBlockSubmissionArguments, options?: sdk.CallOptions): sdk.Call<BlockSubmission>
}

/** Arguments of `listManageRecords`. */
export interface ListManageRecordsArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 最大资源条数. Items per page. */
  limit: number
  /** 商户管理记录类型. */
  manage_record_type: ManageRecordType
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 商户管理记录状态. */
  manage_record_state?: ManageRecordState | undefined
}

/** Arguments of `getManageRecord`. */
export interface GetManageRecordArguments {
  /** 商户管理记录ID. */
  manage_record_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `createManageSubmission`. */
export interface CreateManageSubmissionArguments extends CreateManageSubmissionRequest {
  /** 商户管理记录ID. */
  manage_record_id: string
}

/** Arguments of `uploadSubmissionFile`. */
export interface UploadSubmissionFileArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 资料项唯一id. */
  item_id: number
  /** 文件名称. Taken from the path where it is left out. */
  file_name?: string | undefined
}

/** Arguments of `listBlockRecords`. */
export interface ListBlockRecordsArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 最大资源条数. Items per page. */
  limit: number
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
}

/** Arguments of `getBlockRecord`. */
export interface GetBlockRecordArguments {
  /** 交易拦截记录ID. */
  block_record_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `createBlockSubmission`. */
export interface CreateBlockSubmissionArguments extends CreateBlockSubmissionRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getBlockSubmission`. */
export interface GetBlockSubmissionArguments {
  /** 交易拦截申诉ID. */
  block_submission_id: string
}

export interface BlockRecord {
  /** 交易拦截记录ID. */
  block_record_id?: string
  /** 拦截原因. */
  block_reason?: string
  /** 拦截时间. RFC 3339. */
  block_time?: string
  /** 拦截笔数. */
  number_of_block?: NumberOfBlock
  /** 解除管控方式. */
  recover_way?: BlockRecordRecoverWay
  /** 商户提交资料内容. JSON text of `RequestedItem`. JSON text. */
  requested_item_info?: string
}

export interface BlockRecordChangeResource {
  /** 子商户号. */
  sub_mchid: string
  /** 交易拦截记录ID. */
  block_record_id: string
  /** 商户管理记录状态. */
  block_count_level: BlockCountLevel
}

export interface BlockSubmission {
  /** 交易拦截申诉ID. */
  block_submission_id?: string
  /** 审核驳回原因. */
  review_reject_reason?: string
  /** 审核结果. */
  review_result?: ReviewResult
  /** 审核时间. RFC 3339. */
  review_time?: string
  /** 提交时间. RFC 3339. */
  submit_time?: string
}

export interface BlockSubmissionChangeResource {
  /** 子商户号. */
  sub_mchid: string
  /** 交易拦截记录申诉ID. */
  appeal_record_id: string
  /** 商户管理记录状态. */
  appeal_result: AppealResult
}

export interface CreateBlockSubmissionRequest {
  /** 商户侧申诉单号. */
  merchant_submit_id: string
  /** 商户提交资料内容. JSON text of `RequestedItem`. JSON text. */
  submit_data: string
}

export interface CreateManageSubmissionRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户提交资料内容. JSON text of `RequestedItem`. JSON text. */
  submit_data: string
}

export interface CreateManageSubmissionResponse {
  /** 商户管理提交资料记录ID. */
  manage_submission_id?: string
}

export interface EnumCheckRule {
  enum_values?: string[] | undefined
  /** 最大列表长度. */
  max_list_length?: number | undefined
  /** 最小列表长度. */
  min_list_length?: number | undefined
}

export interface FileCheckRule {
  /** 限制提交的文件后缀. */
  enum_file_exts?: EnumFileExts[] | undefined
  /** 限制文件提交大小. */
  max_file_size?: number | undefined
  /** 最大列表长度. */
  max_list_length?: number | undefined
  /** 最小列表长度. */
  min_list_length?: number | undefined
}

export interface ListBlockRecordsResponse {
  /** 分页开始位置. */
  offset?: number
  /** 最大资源条数. */
  limit?: number
  /** 资源总条数. Of all pages. */
  total_count?: number
  /** 交易拦截记录详情列表. */
  data?: BlockRecord[]
}

export interface ListManageRecordsResponse {
  /** 分页开始位置. */
  offset?: number
  /** 最大资源条数. */
  limit?: number
  /** 资源总条数. Of all pages. */
  total_count?: number
  /** 商户管理记录详情列表. */
  data?: ManageRecord[]
}

export interface ManageRecord {
  /** 子商户号. */
  sub_mchid?: string
  /** 商户管理记录ID. */
  manage_record_id?: string
  /** 是否允许提交资料. */
  allow_submit?: boolean
  /** 可提交资料结束时间. RFC 3339. */
  approve_time?: string
  /** 禁止提交资料原因. */
  forbid_submit_reason?: string
  /** 限制功能. */
  limit_ability?: string
  /** 管控原因. */
  manage_reason?: string
  /** 商户管理记录状态. */
  manage_record_state?: ManageRecordState
  /** 商户管理记录类型. */
  manage_record_type?: ManageRecordType
  /** 管控时间. RFC 3339. */
  manage_time?: string
  /** 解除管控原因. */
  recover_reason?: RecoverReason
  /** 解除管控时间. RFC 3339. */
  recover_time?: string
  /** 解除管控方式. */
  recover_way?: ManageRecordRecoverWay
  /** 申诉驳回原因. */
  reject_reason?: string
  /** 要求提交的资料. JSON text of `RequestedItem`. JSON text. */
  requested_item_info?: string
  /** 可提交资料结束时间. RFC 3339. */
  submit_end_time?: string
  /** 可提交资料开始时间. RFC 3339. */
  submit_start_time?: string
}

export interface ManageRecordChangeResource {
  /** 子商户号. */
  sub_mchid: string
  /** 商户管理记录ID. */
  manage_record_id: string
  /** 商户管理记录状态. */
  manage_record_state: ManageRecordState
}

export interface MerchantNotifyResource {
  message_content: MessageContent
  topic_name: TopicName
}

export interface MessageContent {
  /** 业务单据. */
  business_code: string
  /** 业务状态. */
  business_state: string
  /** 业务发生时间. */
  business_time: string
  /** 商户号. */
  merchant_code: string
  /** 商户全称. */
  merchant_company_name: string
}

export interface RecordField {
  enum_check_rule?: EnumCheckRule | undefined
  /** 资料项英文名. */
  field_name?: string | undefined
  file_check_rule?: FileCheckRule | undefined
  /** 资料项ID. */
  item_id?: string | undefined
  /** 资料项中文名. */
  name?: string | undefined
  /** 提交内容需要加密. */
  need_encrypt?: boolean | undefined
  order_interval_check_rule?: FileCheckRule | undefined
  /** 输入框占位文案. */
  placeholder?: string | undefined
  /** 资料项关联规则集合. */
  relations?: Relation[] | undefined
  /** 补充资料项多值. JSON text of a list of `RepeatedField`. JSON text. */
  repeated_field_data?: string | undefined
  /** 是否必须提交. One of 0 and 1. */
  required?: number | undefined
  string_check_rule?: StringCheckRule | undefined
  time_interval_check_rule?: TimeIntervalCheckRule | undefined
  /** 资料项填写提示. */
  tips?: string | undefined
  /** 叹号悬浮提示语. */
  tooltip?: string | undefined
  /** 资料项类型. One of 1, 2, 3, 4, 5 and 6. */
  type?: number | undefined
}

export interface Relation {
  /** 关联的资料项ID. */
  source_key?: number | undefined
  /** 关联的资料项值. */
  source_value?: string | undefined
}

export interface RepeatedField {
  /** 详细地址. */
  address?: string | undefined
  /** 区域. */
  area?: string | undefined
  /** 城市. */
  city?: string | undefined
  /** 凭证图片信息. */
  evidence_img_list?: string[] | undefined
  /** 纬度值. */
  latitude?: string | undefined
  /** 是否物流. One of 0 and 1. */
  logistic_flag?: number | undefined
  /** 经度值. */
  longitude?: string | undefined
  /** 商户订单号. */
  merchant_order_id?: string | undefined
  /** 地址名. */
  name?: string | undefined
  /** 省份. */
  province?: string | undefined
  /** 街道. */
  street?: string | undefined
  /** 调单商品. */
  trade_goods?: string | undefined
  /** 交易金额. */
  trade_money_amount?: string | undefined
  /** 交易时间+08. */
  trade_time?: string | undefined
  /** 微信支付订单号. */
  wechat_order_id?: string | undefined
}

export interface RequestedItem {
  /** 资料项集合. */
  record_fields: RecordField[]
}

export interface StringCheckRule {
  /** 字符串最大长度. */
  max_string_length?: number | undefined
  /** 字符串最小长度. */
  min_string_length?: number | undefined
  validator?: Validator | undefined
}

export interface TimeIntervalCheckRule {
  /** 最大列表长度. */
  max_list_length?: number | undefined
  /** 最小列表长度. */
  min_list_length?: number | undefined
}

export interface TopicName {
  topic_chinese_name: string
  topic_english_name: string
}

export interface UploadSubmissionFileResponse {
  /** 文件标识ID. */
  file_id: string
}

/** 商户管理记录状态 */
export type AppealResult =
  | 'PASS'
  | 'REJECT'
  | (string & {})

/** 商户管理记录状态 */
export type BlockCountLevel =
  | 'LESS_THAN_TWENTY'
  | 'LESS_THAN_ONE_HUNDRED'
  | 'LESS_THAN_ONE_THOUSAND'
  | 'OVER_ONE_THOUSAND'
  | (string & {})

/** 解除管控方式 */
export type BlockRecordRecoverWay =
  | 'SUBMIT_INFORMATION'
  | (string & {})

/** 限制提交的文件后缀 */
export type EnumFileExts =
  | 'png'
  | 'jpg'
  | 'jpeg'
  | 'mp4'
  | 'avi'
  | 'mov'
  | 'wmv'
  | 'pdf'
  | 'doc'
  | 'docx'
  | 'csv'
  | 'xlsx'
  | (string & {})

/** 解除管控方式 */
export type ManageRecordRecoverWay =
  | 'SUBMIT_INFORMATION'
  | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
  | 'MODIFY_ORGANIZATION_INFORMATION'
  | 'OTHER'
  | (string & {})

/** 商户管理记录状态 */
export type ManageRecordState =
  | 'PENDING'
  | 'SUBMITTED'
  | 'EXPIRED'
  | 'UNDER_REVIEW'
  | 'RECOVERED'
  | 'REJECTED'
  | (string & {})

/** 商户管理记录类型 */
export type ManageRecordType =
  | 'FUNCTIONAL_LIMIT_RECORD'
  | 'INVESTIGATE_RECORD'
  | (string & {})

/** 拦截笔数 */
export type NumberOfBlock =
  | 'LESS_THAN_TWENTY'
  | 'LESS_THAN_ONE_HUNDRED'
  | 'LESS_THAN_ONE_THOUSAND'
  | 'OVER_ONE_THOUSAND'
  | (string & {})

/** 解除管控原因 */
export type RecoverReason =
  | 'MERCHANT_SUBMIT_RECOVER'
  | 'MERCHANT_OPERATE_RECOVER'
  | 'PLATFORM_AUTO_RECOVER'
  | (string & {})

/** 审核结果 */
export type ReviewResult =
  | 'EMPTY'
  | 'PASS'
  | 'REJECT'
  | (string & {})

export type Validator =
  | 'number'
  | 'phone'
  | 'idcard'
  | 'url'
  | 'email'
  | (string & {})
