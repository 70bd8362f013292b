// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Pay gift (支付有礼). */
export interface PayGiftService {
  /**
   * List activities (获取支付有礼活动列表).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
  /**
   * Get activity (获取活动详情).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   */
  getActivity(args: GetActivityArguments, options?: sdk.CallOptions): sdk.Call<GetActivityResponse>
  /**
   * List activity goods (获取活动指定商品列表).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   */
  listActivityGoods(args: ListActivityGoodsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivityGoodsResponse, ActivityGoods>
  /**
   * List activity merchants (获取活动发券商户号).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   */
  listActivityMerchants(args: ListActivityMerchantsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivityMerchantsResponse, ActivityMerchant>
  /**
   * Add activity merchants (新增活动发券商户号).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   */
  addActivityMerchants(args: AddActivityMerchantsArguments, options?: sdk.CallOptions): sdk.Call<AddActivityMerchantsResponse>
  /**
   * Delete activity merchants (删除活动发券商户号).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   */
  deleteActivityMerchants(args: DeleteActivityMerchantsArguments, options?: sdk.CallOptions): sdk.Call<DeleteActivityMerchantsResponse>
  /**
   * Terminate activity (终止活动).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   */
  terminateActivity(args: TerminateActivityArguments, options?: sdk.CallOptions): sdk.Call<TerminateActivityResponse>
  /**
   * Create full send activity (创建全场满额送活动).
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   */
  createFullSendActivity(args: CreateFullSendActivityRequest, options?: sdk.CallOptions): sdk.Call<CreateFullSendActivityResponse>
}

/** Arguments of `listActivities`. */
export interface ListActivitiesArguments {
  /** 分页大小. 1 to 100. */
  limit: number
  /** 分页页码. */
  offset: number
  /** 活动名称. At most 10 characters. */
  activity_name?: string | undefined
  /** 活动状态. */
  activity_status?: ActivityStatus | undefined
  /** 奖品类型. */
  award_type?: AwardType | undefined
}

/** Arguments of `getActivity`. */
export interface GetActivityArguments {
  /** 活动Id. */
  activity_id: string
}

/** Arguments of `listActivityGoods`. */
export interface ListActivityGoodsArguments {
  /** 活动Id. At most 20 characters. */
  activity_id: string
  /** 分页大小. */
  limit?: number | undefined
  /** 分页页码. */
  offset?: number | undefined
}

/** Arguments of `listActivityMerchants`. */
export interface ListActivityMerchantsArguments {
  /** 活动Id. At most 20 characters. */
  activity_id: string
  /** 分页大小. */
  limit?: number | undefined
  /** 分页页码. */
  offset?: number | undefined
}

/** Arguments of `addActivityMerchants`. */
export interface AddActivityMerchantsArguments extends AddActivityMerchantsRequest {
  /** 活动Id. At most 20 characters. */
  activity_id: string
}

/** Arguments of `deleteActivityMerchants`. */
export interface DeleteActivityMerchantsArguments extends DeleteActivityMerchantsRequest {
  /** 活动Id. At most 20 characters. */
  activity_id: string
}

/** Arguments of `terminateActivity`. */
export interface TerminateActivityArguments {
  /** 活动Id. At most 20 characters. */
  activity_id: string
}

export interface Activity {
  /** 活动Id. At most 20 characters. */
  activity_id?: string
  /** 所属商户号. At most 15 characters. */
  belong_merchant_id?: string
  /** 创建商户号. At most 15 characters. */
  creator_merchant_id?: string
  /** 活动基本信息. */
  activity_base_info?: ActivityBasics
  /** 活动状态. */
  activity_status?: ActivityStatus
  /** 活动类型. */
  activity_type?: ActivityType
  /** 活动高级设置. */
  advanced_setting?: ActivityAdvancedSetting
  /** 活动奖品发放规则. */
  award_send_rule?: AwardSendRule
  /** 活动创建时间. RFC 3339. */
  create_time?: string
  /** 活动暂停时间. RFC 3339. Known from the community. */
  pause_time?: string
  /** 活动恢复时间. RFC 3339. Known from the community. */
  recovery_time?: string
  /** 活动更新时间. RFC 3339. */
  update_time?: string
}

export interface ActivityAdvancedSetting {
  /** 商家会员appid. At most 32 characters. */
  merchant_member_appid?: string | undefined
  /** 投放用户类别. */
  delivery_user_category?: DeliveryUserCategory | undefined
  /** 订单优惠标记. Each at most 15 characters. */
  goods_tags?: string[] | undefined
  /** 支付方式信息. */
  payment_method_information?: PaymentMethod | undefined
  /** 支付模式. */
  payment_mode?: PaymentMode | undefined
}

export interface ActivityBasics {
  /** 商户请求单号. At most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`. */
  out_request_no: string
  /** 活动名称. At most 10 characters. */
  activity_name: string
  /** 活动副标题. At most 9 characters. */
  activity_second_title: string
  /** 活动开始时间. At most 32 characters, RFC 3339. */
  begin_time: string
  /** 投放目的. */
  delivery_purpose: DeliveryPurpose
  /** 活动结束时间. At most 32 characters, RFC 3339. */
  end_time: string
  /** 商户logo. At most 128 characters. */
  merchant_logo_url: string
  /** 商家小程序appid. At most 32 characters. */
  mini_programs_appid?: string | undefined
  /** 可用时间段. */
  available_periods?: AvailablePeriod | undefined
  /** 背景颜色. */
  background_color?: string | undefined
  /** 商家小程序path. At most 128 characters. */
  mini_programs_path?: string | undefined
}

export interface ActivityGoods {
  /** 指定商品. */
  goods_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 更新时间. RFC 3339. */
  update_time: string
}

export interface ActivityMerchant {
  /** 商户Id. At most 15 characters. */
  mchid: string
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time?: string
  /** 商户名称. */
  merchant_name?: string
  /** 更新时间. At most 32 characters, RFC 3339. */
  update_time?: string
}

export interface AddActivityMerchantsRequest {
  /** 请求业务单据号. At most 128 characters. */
  add_request_no: string
  /** 添加的发券商户号. Each at most 15 characters. */
  merchant_id_list: string[]
}

export interface AddActivityMerchantsResponse {
  /** 活动Id. */
  activity_id?: string
  /** 添加时间. RFC 3339. */
  add_time?: string
  /** 校验失败的发券商户号. */
  invalid_merchant_id_list?: InvalidMerchant[]
}

export interface AvailableDayTime {
  /** 每日可用开始时间. At most 6 characters, matches `^[0-9]{6}$`. */
  begin_day_time: string
  /** 每日可用结束时间. At most 6 characters, matches `^[0-9]{6}$`. */
  end_day_time: string
}

export interface AvailablePeriod {
  /** 每日可用时间. */
  available_day_time?: AvailableDayTime[] | undefined
  /** 可用时间. */
  available_time?: AvailableTime[] | undefined
}

export interface AvailableTime {
  /** 可用开始时间. At most 32 characters, RFC 3339. */
  begin_time: string
  /** 可用结束时间. At most 32 characters, RFC 3339. */
  end_time: string
}

export interface Award {
  /** 代金券批次Id. At most 20 characters. */
  stock_id: string
  /** 奖品原始图. At most 128 characters. */
  original_image_url: string
  /** 奖品缩略图. At most 128 characters. */
  thumbnail_url?: string | undefined
}

export interface AwardSendRule {
  /** 满送活动奖品发放规则. */
  full_send_rule?: FullSendRule
}

export interface CreateFullSendActivityRequest {
  /** 活动基本信息. */
  activity_base_info: ActivityBasics
  /** 活动奖品发放规则. */
  award_send_rule: FullSendRule
  /** 活动高级设置. */
  advanced_setting?: ActivityAdvancedSetting | undefined
}

export interface CreateFullSendActivityResponse {
  /** 活动id. At most 20 characters. */
  activity_id: string
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time: string
}

export interface DeleteActivityMerchantsRequest {
  /** 请求业务单据号. At most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`. */
  delete_request_no: string
  /** 删除的发券商户号. 1 to 500 elements, each at most 15 characters. */
  merchant_id_list: string[]
}

export interface DeleteActivityMerchantsResponse {
  /** 活动Id. */
  activity_id: string
  /** 删除时间. RFC 3339. */
  delete_time?: string
}

export interface FullSendRule {
  /** 奖品基本信息列表. */
  award_list: Award[]
  /** 奖品类型. */
  award_type: AwardType
  /** 发券商户号选项. */
  merchant_option: MerchantOption
  /** 发放内容. */
  send_content: SendContent
  /** 消费金额门槛. */
  transaction_amount_minimum: number
  /** 发券商户号. Each at most 15 characters. */
  merchant_id_list?: string[] | undefined
}

export interface GetActivityResponse {
  /** 活动Id. At most 20 characters. */
  activity_id: string
  /** 所属商户号. At most 15 characters. */
  belong_merchant_id: string
  /** 创建商户号. At most 15 characters. */
  creator_merchant_id: string
  /** 活动基本信息. */
  activity_base_info: ActivityBasics
  /** 活动状态. */
  activity_status: ActivityStatus
  /** 活动奖品发放规则. */
  award_send_rule: AwardSendRule
  /** 活动类型. */
  activity_type?: ActivityType
  /** 活动高级设置. */
  advanced_setting?: ActivityAdvancedSetting
  /** 活动创建时间. RFC 3339. */
  create_time?: string
  /** 活动暂停时间. RFC 3339. */
  pause_time?: string
  /** 活动恢复时间. RFC 3339. */
  recovery_time?: string
  /** 活动更新时间. RFC 3339. */
  update_time?: string
}

export interface InvalidMerchant {
  /** 商户Id. At most 15 characters. */
  mchid?: string
  /** 无效原因. */
  invalid_reason?: string
}

export interface ListActivitiesResponse {
  /** 结果集. */
  data?: Activity[]
  /** 分页大小. */
  limit?: number
  /** 分页页码. */
  offset?: number
  /** 总数. */
  total_count?: number
}

export interface ListActivityGoodsResponse {
  /** 活动ID. */
  activity_id: string
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
  /** 总数量. */
  total_count: number
  /** 结果集. */
  data?: ActivityGoods[]
}

export interface ListActivityMerchantsResponse {
  /** 活动Id. */
  activity_id: string
  /** 分页大小. */
  limit: number
  /** 分页页码. */
  offset: number
  /** 总数. */
  total_count: number
  /** 结果集. */
  data?: ActivityMerchant[]
}

export interface PaymentMethod {
  /** 支付方式. */
  payment_method: PaymentMethodPaymentMethod
  /** 银行简称. */
  bank_abbreviation?: string | undefined
}

export interface PaymentMode {
  /** 支付场景列表. */
  payment_scene_list?: PaymentSceneList[] | undefined
}

export interface TerminateActivityResponse {
  /** 活动Id. */
  activity_id: string
  /** 生效时间. RFC 3339. */
  terminate_time: string
}

/** 活动状态 */
export type ActivityStatus =
  | 'ACT_STATUS_UNKNOWN'
  | 'CREATE_ACT_STATUS'
  | 'ONGOING_ACT_STATUS'
  | 'TERMINATE_ACT_STATUS'
  | 'STOP_ACT_STATUS'
  | 'OVER_TIME_ACT_STATUS'
  | 'CREATE_ACT_FAILED'
  | (string & {})

/** 活动类型 */
export type ActivityType =
  | 'FULL_SEND_ACT_TYPE'
  | 'STEP_SEND_ACT_TYPE'
  | 'SPECIFIC_SEND_ACT_TYPE'
  | (string & {})

/** 奖品类型 */
export type AwardType =
  | 'BUSIFAVOR'
  | (string & {})

/** 投放目的 */
export type DeliveryPurpose =
  | 'OFF_LINE_PAY'
  | 'JUMP_MINI_APP'
  | (string & {})

/** 投放用户类别 */
export type DeliveryUserCategory =
  | 'DELIVERY_ALL_PERSON'
  | 'DELIVERY_MEMBER_PERSON'
  | (string & {})

/** 发券商户号选项 */
export type MerchantOption =
  | 'IN_SEVICE_COUPON_MERCHANT'
  | 'MANUAL_INPUT_MERCHANT'
  | (string & {})

/** 支付方式 */
export type PaymentMethodPaymentMethod =
  | 'CFT'
  | 'SPECIFIC_BANK_CARD'
  | (string & {})

/** 支付场景列表 */
export type PaymentSceneList =
  | 'APP_SCENE'
  | 'SWING_CARD_SCENE'
  | 'NO_SECRET_SCENE'
  | 'MINIAPP_SCENE'
  | 'FACE_PAY_SCENE'
  | 'OTHER_SCENE'
  | (string & {})

/** 发放内容 */
export type SendContent =
  | 'SINGLE_COUPON'
  | 'GIFT_PACKAGE'
  | (string & {})

