// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Gifts after payment (支付有礼). */
export interface PayGiftService {
  /**
   * Create an activity that gives coupons to everybody who pays enough (创建全场满额送活动).
   *
   * The coupons are merchant coupons (商家券); a gift package holds three to five of them. An activity lasts less than 365 days.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   */
  createFullSendActivity(args: CreateFullSendActivityRequest, options?: sdk.CallOptions): sdk.Call<CreateFullSendActivityResponse>
  /**
   * List activities (获取支付有礼活动列表).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
  /**
   * Get an activity (获取活动详情).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   */
  getActivity(args: GetActivityArguments, options?: sdk.CallOptions): sdk.Call<GetActivityResponse>
  /**
   * List the merchants that hand out the coupons of an activity (获取活动发券商户号).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   */
  listActivityMerchants(args: ListActivityMerchantsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivityMerchantsResponse, ActivityMerchant>
  /**
   * List the goods of an activity (获取活动指定商品列表).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   */
  listActivityGoods(args: ListActivityGoodsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivityGoodsResponse, ActivityGoods>
  /**
   * Add merchants that hand out the coupons of an activity (新增活动发券商户号).
   *
   * Merchants that are refused are named in the answer, with the reason; the others are added.
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   */
  addActivityMerchants(args: AddActivityMerchantsArguments, options?: sdk.CallOptions): sdk.Call<AddActivityMerchantsResponse>
  /**
   * Remove merchants from an activity (删除活动发券商户号).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   */
  deleteActivityMerchants(args: DeleteActivityMerchantsArguments, options?: sdk.CallOptions): sdk.Call<DeleteActivityMerchantsResponse>
  /**
   * Stop an activity before its end (终止活动).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   */
  terminateActivity(args: TerminateActivityArguments, options?: sdk.CallOptions): sdk.Call<TerminateActivityResponse>
}

/** Arguments of `listActivities`. */
export interface ListActivitiesArguments {
  /** 分页页码. Number of the page, from 0. */
  offset: number
  /** 分页大小. Items per page. 1 to 100. */
  limit: number
  /** 活动名称. At most 10 characters. */
  activity_name?: string | undefined
  /** 活动状态. */
  activity_status?: ActivityStatus | undefined
  /** 奖品类型. What the activities give. */
  award_type?: AwardType | undefined
}

/** Arguments of `getActivity`. */
export interface GetActivityArguments {
  /** 活动Id. */
  activity_id: string
}

/** Arguments of `listActivityMerchants`. */
export interface ListActivityMerchantsArguments {
  /** 活动Id. At most 20 characters. */
  activity_id: string
  /** 分页页码. Number of the page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

/** Arguments of `listActivityGoods`. */
export interface ListActivityGoodsArguments {
  /** 活动Id. At most 20 characters. */
  activity_id: string
  /** 分页页码. Number of the page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
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
  /** 活动创建时间. RFC 3339. */
  create_time?: string
  /** 活动更新时间. RFC 3339. */
  update_time?: string
  /** 所属商户号. The merchant that the activity belongs to. At most 15 characters. */
  belong_merchant_id?: string
  /** 创建商户号. The merchant that created the activity. At most 15 characters. */
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
  /** 活动暂停时间. RFC 3339. Known from the community. */
  pause_time?: string
  /** 活动恢复时间. RFC 3339. Known from the community. */
  recovery_time?: string
}

export interface ActivityAdvancedSetting {
  /** 投放用户类别. `DELIVERY_MEMBER_PERSON` gives to members of the merchant only. */
  delivery_user_category?: DeliveryUserCategory | undefined
  /** 商家会员appid. The app whose members are meant; needed with `DELIVERY_MEMBER_PERSON`. At most 32 characters. */
  merchant_member_appid?: string | undefined
  /** 订单优惠标记. Only payments whose `goods_tag` is one of these. Each at most 15 characters. */
  goods_tags?: string[] | undefined
  /** 支付模式. */
  payment_mode?: PaymentMode | undefined
  /** 支付方式信息. */
  payment_method_information?: PaymentMethod | undefined
}

export interface ActivityBasics {
  /** 活动名称. Shown to the user. At most 10 characters. */
  activity_name: string
  /** 活动副标题. Shown to the user below the name. At most 9 characters. */
  activity_second_title: string
  /** 商户logo. A `media_url` of `media.upload_marketing_image`; shown when the coupon is given. At most 128 characters. */
  merchant_logo_url: string
  /** 背景颜色. Colour of the page, such as `COLOR010`. */
  background_color?: string | undefined
  /** 活动开始时间. At most 32 characters, RFC 3339. */
  begin_time: string
  /** 活动结束时间. Less than 365 days after `begin_time`. At most 32 characters, RFC 3339. */
  end_time: string
  /** 可用时间段. When coupons are given; all the time where left out. */
  available_periods?: AvailablePeriod | undefined
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`. */
  out_request_no: string
  /** 投放目的. `OFF_LINE_PAY` brings users back to the shop, `JUMP_MINI_APP` leads them to the mini program. */
  delivery_purpose: DeliveryPurpose
  /** 商家小程序appid. Needed with `JUMP_MINI_APP`. At most 32 characters. */
  mini_programs_appid?: string | undefined
  /** 商家小程序path. The page to open; needed with `JUMP_MINI_APP`. At most 128 characters. */
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
  /** 商户名称. */
  merchant_name?: string
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time?: string
  /** 更新时间. At most 32 characters, RFC 3339. */
  update_time?: string
}

export interface AddActivityMerchantsRequest {
  /** 添加的发券商户号. Each at most 15 characters. */
  merchant_id_list: string[]
  /** 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters. */
  add_request_no: string
}

export interface AddActivityMerchantsResponse {
  /** 活动Id. */
  activity_id?: string
  /** 校验失败的发券商户号. The merchants that were not added. */
  invalid_merchant_id_list?: InvalidMerchant[]
  /** 添加时间. RFC 3339. */
  add_time?: string
}

export interface AvailableDayTime {
  /** 每日可用开始时间. Hours, minutes and seconds, such as `110000`. At most 6 characters, matches `^[0-9]{6}$`. */
  begin_day_time: string
  /** 每日可用结束时间. Hours, minutes and seconds, such as `135959`. At most 6 characters, matches `^[0-9]{6}$`. */
  end_day_time: string
}

/** When coupons are given. */
export interface AvailablePeriod {
  /** 可用时间. */
  available_time?: AvailableTime[] | undefined
  /** 每日可用时间. */
  available_day_time?: AvailableDayTime[] | undefined
}

export interface AvailableTime {
  /** 可用开始时间. At most 32 characters, RFC 3339. */
  begin_time: string
  /** 可用结束时间. At most 32 characters, RFC 3339. */
  end_time: string
}

export interface Award {
  /** 代金券批次Id. The stock of merchant coupons. At most 20 characters. */
  stock_id: string
  /** 奖品原始图. A `media_url` of `media.upload_marketing_image`. At most 128 characters. */
  original_image_url: string
  /** 奖品缩略图. A `media_url` of `media.upload_marketing_image`; needed with `GIFT_PACKAGE`. At most 128 characters. */
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
  /** 删除的发券商户号. 1 to 500 elements, each at most 15 characters. */
  merchant_id_list: string[]
  /** 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`. */
  delete_request_no: string
}

export interface DeleteActivityMerchantsResponse {
  /** 活动Id. */
  activity_id: string
  /** 删除时间. RFC 3339. */
  delete_time?: string
}

/** What is given to whom. */
export interface FullSendRule {
  /** 消费金额门槛. What has to be paid to get the gift, in fen. */
  transaction_amount_minimum: number
  /** 发放内容. `SINGLE_COUPON` gives one coupon, `GIFT_PACKAGE` three to five. */
  send_content: SendContent
  /** 奖品类型. */
  award_type: AwardType
  /** 奖品基本信息列表. */
  award_list: Award[]
  /** 发券商户号选项. `MANUAL_INPUT_MERCHANT` uses `merchant_id_list`, `IN_SEVICE_COUPON_MERCHANT` the merchants where the coupon can be used. */
  merchant_option: MerchantOption
  /** 发券商户号. The merchants whose payments give coupons; needed with `MANUAL_INPUT_MERCHANT`. Each at most 15 characters. */
  merchant_id_list?: string[] | undefined
}

export interface GetActivityResponse {
  /** 活动Id. At most 20 characters. */
  activity_id: string
  /** 所属商户号. The merchant that the activity belongs to. At most 15 characters. */
  belong_merchant_id: string
  /** 创建商户号. The merchant that created the activity. At most 15 characters. */
  creator_merchant_id: string
  /** 活动基本信息. */
  activity_base_info: ActivityBasics
  /** 活动状态. */
  activity_status: ActivityStatus
  /** 活动奖品发放规则. */
  award_send_rule: AwardSendRule
  /** 活动创建时间. RFC 3339. */
  create_time?: string
  /** 活动更新时间. RFC 3339. */
  update_time?: string
  /** 活动类型. */
  activity_type?: ActivityType
  /** 活动高级设置. */
  advanced_setting?: ActivityAdvancedSetting
  /** 活动暂停时间. RFC 3339. */
  pause_time?: string
  /** 活动恢复时间. RFC 3339. */
  recovery_time?: string
}

export interface InvalidMerchant {
  /** 商户Id. At most 15 characters. */
  mchid?: string
  /** 无效原因. */
  invalid_reason?: string
}

export interface ListActivitiesResponse {
  /** 分页页码. */
  offset?: number
  /** 分页大小. Items per page. */
  limit?: number
  /** 总数. Number of all items. */
  total_count?: number
  /** 结果集. */
  data?: Activity[]
}

export interface ListActivityGoodsResponse {
  /** 活动ID. */
  activity_id: string
  /** 分页页码. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 总数量. Number of all items. */
  total_count: number
  /** 结果集. */
  data?: ActivityGoods[]
}

export interface ListActivityMerchantsResponse {
  /** 活动Id. */
  activity_id: string
  /** 分页页码. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 总数. Number of all items. */
  total_count: number
  /** 结果集. */
  data?: ActivityMerchant[]
}

export interface PaymentMethod {
  /** 支付方式. */
  payment_method: PaymentMethodPaymentMethod
  /** 银行简称. Needed with `SPECIFIC_BANK_CARD`. */
  bank_abbreviation?: string | undefined
}

export interface PaymentMode {
  /** 支付场景列表. */
  payment_scene_list?: PaymentSceneList[] | undefined
}

export interface TerminateActivityResponse {
  /** 生效时间. When the activity stopped. RFC 3339. */
  terminate_time: string
  /** 活动Id. */
  activity_id: string
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
