// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Discount cards (先享卡). */
export interface DiscountCardService {
  /**
   * Begin handing a card to a user (预受理领卡请求).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_1.shtml
   */
  prepareCard(args: PrepareCardRequest, options?: sdk.CallOptions): sdk.Call<PrepareCardResponse>
  /**
   * Query a user's card (查询先享卡订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_3.shtml
   */
  getCard(args: GetCardArguments, options?: sdk.CallOptions): sdk.Call<GetCardResponse>
  /**
   * Record what a user did under a card (增加用户记录).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_2.shtml
   */
  addUserRecords(args: AddUserRecordsArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query an order by `out_trade_no` (通过先享卡订单号查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  getOrderByOutTradeNo(args: GetOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Query an order by `out_order_no` (通过先享卡订单号查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  getOrderByOutOrderNo(args: GetOrderByOutOrderNoArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Change an order (更新先享卡订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   * @deprecated
   */
  updateOrder(args: UpdateOrderArguments, options?: sdk.CallOptions): sdk.Call<UpdateOrderResponse>
}

/** Arguments of `getCard`. */
export interface GetCardArguments {
  /** 商户领卡号. The merchant's own number of the user's card. */
  out_card_code: string
}

/** Arguments of `addUserRecords`. */
export interface AddUserRecordsArguments extends AddUserRecordsRequest {
  /** 商户领卡号. The merchant's own number of the user's card. */
  out_card_code: string
}

/** Arguments of `getOrderByOutTradeNo`. */
export interface GetOrderByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
}

/** Arguments of `getOrderByOutOrderNo`. */
export interface GetOrderByOutOrderNoArguments {
  /** 先享卡订单号. The merchant's own number of the order under the card. */
  out_order_no: string
}

/** Arguments of `updateOrder`. */
export interface UpdateOrderArguments extends UpdateOrderRequest {
  /** 先享卡订单号. The merchant's own number of the order under the card. */
  out_order_no: string
}

export interface AddUserRecordsRequest {
  /** 卡模板ID. The template of the card, made in the merchant platform. */
  card_template_id: string
  /** 目标完成记录. */
  objective_completion_records?: UserObjectiveCompletionRecord[] | undefined
  /** 优惠使用记录. */
  reward_usage_records?: UserRewardUsageRecord[] | undefined
}

export interface CardObjective {
  /** 目标名称. */
  name: string
  /** 目标ID. */
  objective_id: string
  /** 目标数量. */
  count: number
  /** 目标单位. */
  unit: string
  /** 目标描述. */
  description?: string
  /** 目标完成记录. */
  objective_completion_records?: UserObjectiveCompletionRecord[]
}

export interface CardPayment {
  /** 付款金额. In fen. */
  pay_amount: number
  /** 付款状态. */
  pay_state: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 支付时间. RFC 3339. */
  pay_time?: string
}

export interface CardResource {
  /** 微信商户号. */
  mchid?: string
  /** 公众账号ID. */
  appid?: string
  /** 用户唯一标识. */
  openid?: string
  /** 创卡时间. RFC 3339. */
  create_time?: string
  /** 先享卡ID. */
  card_id?: string
  /** 先享卡模板ID. The template of the card, made in the merchant platform. */
  card_template_id?: string
  /** 邀请者用户标识. Who invited the user. */
  sharer_openid?: string
  /** 目标列表. What the user has promised. */
  objectives?: Objective[]
  /** 商户领卡号. The merchant's own number of the user's card. */
  out_card_code?: string
  /** 用户退回优惠的付款信息. */
  pay_information?: Payment
  /** 优惠列表. What the user gets for it. */
  rewards?: Reward[]
  /** 状态. */
  state?: string
  /** 约定时间期限信息. */
  time_range?: CardResourceTimeRange
  /** 享受优惠总金额. */
  total_amount?: string
  /** 未完成约定原因. Why the promise was not kept. */
  unfinished_reason?: string
}

export interface CardResourceTimeRange {
  /** 约定开始时间. RFC 3339. */
  begin_time?: string
  /** 约定结束时间. RFC 3339. */
  end_time?: string
}

export interface CardReward {
  /** 优惠名称. */
  name: string
  /** 优惠ID. */
  reward_id: string
  /** 优惠金额. In fen. */
  amount: number
  /** 优惠数量. */
  count: number
  /** 优惠数量类型. */
  count_type: string
  /** 优惠单位. */
  unit: string
  /** 优惠描述. */
  description?: string
  /** 优惠使用记录列表. */
  reward_usage_records?: UserRewardUsageRecord[]
}

export interface GetCardResource {
  mchid?: string
  /** 公众账号ID. */
  appid?: string
  openid?: string
  create_time?: string
  /** 先享卡ID. */
  card_id?: string
  /** The template of the card, made in the merchant platform. */
  card_template_id?: string
  /** What the user has promised. */
  objectives?: Objective[]
  /** 商户领卡号. The merchant's own number of the user's card. */
  out_card_code?: string
  /** What the user gets for it. */
  rewards?: Reward[]
  state?: string
  time_range?: GetCardResourceTimeRange
  /** 享受优惠总金额. */
  total_amount?: string
  /** 未完成约定原因. Why the promise was not kept. */
  unfinished_reason?: string
}

export interface GetCardResourceTimeRange {
  /** 约定开始时间. */
  begin_time?: string
  /** 约定结束时间. */
  end_time?: string
}

export interface GetCardResponse {
  /** 商户号. */
  mchid: string
  /** 公众账号ID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 创卡时间. RFC 3339. */
  create_time: string
  /** 先享卡ID. */
  card_id: string
  /** 先享卡模板ID. The template of the card, made in the merchant platform. */
  card_template_id: string
  /** 商户领卡号. The merchant's own number of the user's card. */
  out_card_code: string
  /** 状态. */
  state: string
  /** 约定时间期限. */
  time_range: TimeRange
  /** 邀请者用户标识. Who invited the user. */
  sharer_openid?: string
  /** 目标列表. What the user has promised. */
  objectives?: CardObjective[]
  /** 用户退回优惠的付款信息. */
  pay_information?: CardPayment
  /** 优惠列表. What the user gets for it. */
  rewards?: CardReward[]
  /** 享受优惠总金额. In fen. */
  total_amount?: number
  /** 未完成约定原因. Why the promise was not kept. */
  unfinished_reason?: string
}

export interface Objective {
  /** 目标名称. */
  name?: string
  /** 目标描述. */
  description?: string
  /** 目标ID. */
  objective_id?: string
  /** 目标数量. */
  count?: number
  /** 目标完成记录列表. */
  objective_completion_records?: ObjectiveCompletionRecord[]
  /** 目标单位. */
  unit?: string
}

export interface ObjectiveCompletionRecord {
  /** 目标完成流水号. The merchant's own number of this record. */
  objective_completion_serial_no: string
  /** 目标ID. */
  objective_id: string
  /** 目标完成数量. */
  completion_count: number
  /** 目标完成时间. RFC 3339. */
  completion_time: string
  /** 目标完成类型. */
  completion_type: string
  /** 目标完成描述. */
  description?: string
  /** 备注说明. */
  remark?: string
}

export interface Order {
  /** 公众账号ID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 先享卡ID. */
  discount_card_id: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 先享卡订单号. The merchant's own number of the order under the card. */
  out_order_no: string
  /** 服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: string
  /** 先享卡开始时间. RFC 3339. */
  card_begin_time: string
  /** 先享卡结束时间. RFC 3339. */
  card_end_time: string
  /** 先享卡名称. */
  card_name: string
  /** 预估奖励金额. In fen. */
  estimated_reward_amount: number
  /** 目标描述. */
  objective_description: string
  /** 奖励描述. */
  reward_description: string
  /** 订单状态. */
  state: State
  /** 微信支付交易单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 扣除金额. In fen. */
  deduction_amount?: number
  /** 目标达成明细列表. What the user has promised. */
  objectives?: OrderObjective[]
  /** 线下使用说明. */
  offline_instructions?: string
  /** 线上使用说明. */
  online_instructions?: string
  /** 支付时间. RFC 3339. */
  pay_time?: string
  /** 奖励明细列表. What the user gets for it. */
  rewards?: OrderReward[]
  /** 结算金额. In fen. */
  settlement_amount?: number
  /** 总金额. In fen. */
  total_amount?: number
}

export interface OrderObjective {
  /** 先享卡目标ID. */
  objective_id: number
  /** 目标流水号. The merchant's own number of this entry. */
  objective_serial_no: string
  /** 目标数量. */
  count: number
  /** 履约描述. */
  performance_description: string
  /** 履约时间. RFC 3339. */
  performance_time: string
  /** 履约类型. Whether it is added or taken back. */
  performance_type: PerformanceType
  /** 目标名称. */
  name?: string
  /** 备注说明. */
  remark?: string
  /** 目标单位. */
  unit?: string
}

export interface OrderReward {
  /** 奖励描述. */
  description: string
  /** 先享卡奖励ID. */
  reward_id: number
  /** 奖励流水号. The merchant's own number of this entry. */
  reward_serial_no: string
  /** 奖励金额. In fen. */
  amount: number
  /** 奖励数量. */
  count: number
  /** 奖励时间. RFC 3339. */
  reward_time: string
  /** 奖励类型. Whether it is added or taken back. */
  reward_type: RewardType
  /** 奖励名称. */
  name?: string
  /** 备注说明. */
  remark?: string
  /** 奖励单位. */
  unit?: string
}

export interface Payment {
  /** 付款金额. In fen. */
  pay_amount: number
  /** 付款状态. */
  pay_state: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 支付时间. RFC 3339. */
  pay_time?: string
}

export interface PrepareCardRequest {
  /** 公众账号ID. */
  appid: string
  /** 卡模板ID. The template of the card, made in the merchant platform. */
  card_template_id: string
  /** 通知商户URL. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户领卡号. The merchant's own number of the user's card. */
  out_card_code: string
}

export interface PrepareCardResponse {
  /** 预领卡请求token. Handed to the mini program where the user takes the card. */
  prepare_card_token: string
}

export interface Reward {
  /** 优惠名称. */
  name?: string
  /** 优惠描述. */
  description?: string
  /** 优惠ID. */
  reward_id?: string
  /** 优惠金额. In fen. */
  amount?: number
  /** 优惠数量. */
  count?: number
  /** 优惠数量类型. */
  count_type?: string
  /** 优惠使用记录列表. */
  reward_usage_records?: RewardUsageRecord[]
  /** 优惠单位. */
  unit?: string
}

export interface RewardUsageRecord {
  /** 优惠ID. */
  reward_id: string
  /** 优惠使用记录流水号. The merchant's own number of this record. */
  reward_usage_serial_no: string
  /** 优惠金额. In fen. */
  amount: number
  /** 优惠使用数量. */
  usage_count: number
  /** 优惠使用时间. RFC 3339. */
  usage_time: string
  /** 优惠使用类型. */
  usage_type: string
  /** 优惠使用描述. */
  description?: string
  /** 备注说明. */
  remark?: string
}

export interface TimeRange {
  /** 约定开始时间. RFC 3339. */
  begin_time: string
  /** 约定结束时间. RFC 3339. */
  end_time: string
}

export interface UpdateOrderObjective {
  /** 先享卡目标ID. */
  objective_id: number
  /** 目标流水号. The merchant's own number of this entry. */
  objective_serial_no: string
  /** 目标数量. */
  count: number
  /** 履约描述. */
  performance_description: string
  /** 履约时间. RFC 3339. */
  performance_time: string
  /** 履约类型. Whether it is added or taken back. */
  performance_type: PerformanceType
  /** 备注说明. */
  remark?: string | undefined
}

export interface UpdateOrderRequest {
  /** 目标达成明细列表. What the user has promised. */
  objectives?: UpdateOrderObjective[] | undefined
  /** 奖励明细列表. What the user gets for it. */
  rewards?: UpdateOrderReward[] | undefined
}

export interface UpdateOrderResponse {
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id: string
  /** 先享卡订单号. The merchant's own number of the order under the card. */
  out_order_no: string
}

export interface UpdateOrderReward {
  /** 奖励描述. */
  description: string
  /** 先享卡奖励ID. */
  reward_id: number
  /** 奖励流水号. The merchant's own number of this entry. */
  reward_serial_no: string
  /** 奖励金额. In fen. */
  amount: number
  /** 奖励数量. */
  count: number
  /** 奖励时间. RFC 3339. */
  reward_time: string
  /** 奖励类型. Whether it is added or taken back. */
  reward_type: RewardType
  /** 备注说明. */
  remark?: string | undefined
}

export interface UserObjectiveCompletionRecord {
  /** 目标完成描述. */
  description: string
  /** 目标完成流水号. The merchant's own number of this record. */
  objective_completion_serial_no: string
  /** 目标ID. */
  objective_id: string
  /** 目标完成数量. */
  completion_count: number
  /** 目标完成时间. RFC 3339. */
  completion_time: string
  /** 目标完成类型. */
  completion_type: string
  /** 备注说明. */
  remark?: string | undefined
}

export interface UserPaidObjective {
  /** 目标名称. */
  name: string
  /** 目标ID. */
  objective_id: string
  /** 目标数量. */
  count: number
  /** 目标单位. */
  unit: string
  /** 目标描述. */
  description?: string
  /** 目标完成记录列表. */
  objective_completion_records?: ObjectiveCompletionRecord[]
}

export interface UserPaidPayment {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 付款金额. */
  pay_amount?: string
  /** 付款状态. */
  pay_state?: string
  /** 支付时间. RFC 3339. */
  pay_time?: string
}

export interface UserPaidResource {
  /** 微信商户号. */
  mchid?: string
  /** 公众账号ID. */
  appid?: string
  /** 用户唯一标识. */
  openid?: string
  /** 创卡时间. RFC 3339. */
  create_time?: string
  /** 先享卡ID. */
  card_id?: string
  /** 先享卡模板ID. The template of the card, made in the merchant platform. */
  card_template_id?: string
  /** 邀请者用户标识. Who invited the user. */
  sharer_openid?: string
  /** 目标列表. What the user has promised. */
  objectives?: UserPaidObjective[]
  /** 商户领卡号. The merchant's own number of the user's card. */
  out_card_code?: string
  /** 用户退回优惠的付款信息. */
  pay_information?: UserPaidPayment
  /** 优惠列表. What the user gets for it. */
  rewards?: UserPaidReward[]
  /** 状态. */
  state?: string
  /** 约定时间期限信息. */
  time_range?: TimeRange
  /** 享受优惠总金额. */
  total_amount?: string
  /** 未完成约定原因. Why the promise was not kept. */
  unfinished_reason?: string
}

export interface UserPaidReward {
  /** 优惠名称. */
  name: string
  /** 优惠ID. */
  reward_id: string
  /** 优惠金额. In fen. */
  amount: number
  /** 优惠数量. */
  count: number
  /** 优惠数量类型. */
  count_type: string
  /** 优惠单位. */
  unit: string
  /** 优惠描述. */
  description?: string
  /** 优惠使用记录列表. */
  reward_usage_records?: RewardUsageRecord[]
}

export interface UserRewardUsageRecord {
  /** 优惠使用描述. */
  description: string
  /** 优惠ID. */
  reward_id: string
  /** 优惠使用记录流水号. The merchant's own number of this record. */
  reward_usage_serial_no: string
  /** 优惠金额. In fen. */
  amount: number
  /** 优惠使用数量. */
  usage_count: number
  /** 优惠使用时间. RFC 3339. */
  usage_time: string
  /** 优惠使用类型. */
  usage_type: string
  /** 备注说明. */
  remark?: string | undefined
}

/** 履约类型 */
export type PerformanceType =
  | 'INCREASE'
  | 'DECREASE'
  | (string & {})

/** 奖励类型 */
export type RewardType =
  | 'INCREASE'
  | 'DECREASE'
  | (string & {})

/** 订单状态 */
export type State =
  | 'CREATED'
  | 'SETTLING'
  | 'CHARGING'
  | 'CHARGED'
  | 'NO_CHARGE'
  | 'REVOKED'
  | (string & {})
