// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Parking fees (停车缴费服务). */
export interface ParkingPaymentService {
  /**
   * Apply for a parking lot (提交停车场进件申请).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
   */
  submitApplication(args: SubmitApplicationRequest, options?: sdk.CallOptions): sdk.Call<SubmitApplicationResponse>
  /**
   * Query the application of a parking lot (查询停车场进件申请单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557794
   */
  getApplication(args: GetApplicationArguments, options?: sdk.CallOptions): sdk.Call<GetApplicationResponse>
  /**
   * List applications of parking lots (查询停车场进件申请单列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557811
   */
  listApplications(args: ListApplicationsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListApplicationsResponse, Application>
  /**
   * Withdraw the application of a parking lot (撤回停车场进件申请).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
   */
  withdrawApplication(args: WithdrawApplicationRequest, options?: sdk.CallOptions): sdk.Call<WithdrawApplicationResponse>
  /**
   * Get a parking lot (查询停车场信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4023070758
   */
  getParkingLot(args?: GetParkingLotArguments, options?: sdk.CallOptions): sdk.Call<GetParkingLotResponse>
  /**
   * Report that a car has entered (同步车辆入场通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
   */
  notifyEntry(args: NotifyEntryRequest, options?: sdk.CallOptions): sdk.Call<NotifyEntryResponse>
  /**
   * Get the fee of a parked car (查询停车费用).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
   */
  getParkingFee(args: GetParkingFeeRequest, options?: sdk.CallOptions): sdk.Call<GetParkingFeeResponse>
  /**
   * Report that a parking fee was paid (同步支付结果通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
   */
  notifyPayment(args: NotifyPaymentRequest, options?: sdk.CallOptions): sdk.Call<NotifyPaymentResponse>
  /**
   * Report that a car has left (同步车辆离场通知).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
   */
  notifyExit(args: NotifyExitRequest, options?: sdk.CallOptions): sdk.Call<NotifyExitResponse>
  /**
   * Report a payment that is not for short parking (同步非临停扩展支付).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
   */
  syncExtendedPayment(args: SyncExtendedPaymentRequest, options?: sdk.CallOptions): sdk.Call<SyncExtendedPaymentResponse>
}

/** Arguments of `getApplication`. */
export interface GetApplicationArguments {
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_lot_id: string
  /** 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters. */
  parking_lot_audit_no: string
}

/** Arguments of `listApplications`. */
export interface ListApplicationsArguments {
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_lot_id: string
  /** 偏移量. Items to skip, from 0. */
  offset?: number | undefined
  /** 条数. Items per page. */
  limit?: number | undefined
}

/** Arguments of `getParkingLot`. */
export interface GetParkingLotArguments {
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_lot_id?: string | undefined
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  wx_parking_lot_id?: string | undefined
}

export interface Application {
  /** 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters. */
  parking_lot_audit_no?: string
  /** 审核意见. */
  audit_comment?: AuditComment
  /** 审核状态. */
  audit_status?: AuditStatus
  /** 停车场信息. */
  parking_lot?: ParkingLot
  /** 提交时间. */
  submit_time?: number
}

export interface AuditComment {
  /** 改进建议. At most 512 characters. */
  recommendation: string
  /** 字段审核意见列表. */
  fields?: AuditField[]
}

export interface AuditField {
  /** 审核意见. At most 512 characters. */
  comment: string
  /** 字段名. At most 128 characters. */
  field: string
}

export interface ChargingRule {
  /** 累计限额模式. */
  aggregate_limit_mode?: AggregateLimitMode | undefined
  /** 计费周期类型. */
  daily_limit_type?: DailyLimitType | undefined
  /** 按时长分段统计模式规则. */
  duration_segment_rule?: DurationSegmentRule[] | undefined
  /** 收费金额限制类型. */
  fee_limit_type?: FeeLimitType | undefined
  /** 首次计费时间模式. */
  first_charge_time_mode?: FirstChargeTimeMode | undefined
  /** 固定间隔模式规则. */
  fixed_interval_rule?: FixedIntervalRule[] | undefined
  /** 入场免费时间. */
  free_entry_duration?: number | undefined
  /** 出场免费时间. */
  free_exit_duration?: number | undefined
  /** 节假日模式. */
  holiday_mode?: HolidayMode | undefined
  /** 按次模式规则. */
  pre_entry_rule?: PreEntryRule[] | undefined
  /** 收费规则类型. */
  rule_type?: RuleType | undefined
  /** 不满一小时取整方式. */
  time_rounding_type?: TimeRoundingType | undefined
}

export interface DurationSegmentRule {
  /** 时段开始时间. At most 5 characters. */
  start_time?: string | undefined
  /** 时段结束时间. At most 5 characters. */
  end_time?: string | undefined
  /** 收费模式. */
  charge_mode?: ChargeMode | undefined
  /** 日期类型. */
  day_type?: DayType | undefined
  /** 停车时长起始. */
  duration_from?: number | undefined
  /** 停车时长结束. */
  duration_to?: number | undefined
  /** 固定收费金额. In fen. */
  fixed_amount?: number | undefined
  /** 间隔收费金额. In fen. */
  interval_amount?: number | undefined
  /** 间隔时段收费封顶. The most that is charged for the interval, in fen. */
  interval_max_amount?: number | undefined
  /** 间隔时段. */
  interval_min?: number | undefined
  /** 单日最大收款金额. In fen. */
  max_fee_per_day?: number | undefined
  /** 车牌类型. */
  plate_type?: PlateType | undefined
  /** 车辆类型. */
  vehicle_type?: VehicleType | undefined
}

export interface FeeItem {
  /** 金额. In fen. */
  amount: number
  /** 费用类型. */
  fee_type: FeeType
}

export interface FixedIntervalRule {
  /** 时段开始时间. At most 5 characters. */
  start_time?: string | undefined
  /** 时段结束时间. At most 5 characters. */
  end_time?: string | undefined
  /** 日期类型. */
  day_type?: DayType | undefined
  /** 首段收费金额. In fen. */
  first_amount?: number | undefined
  /** 首段收费时长. */
  first_duration?: number | undefined
  /** 首段收费模式. */
  first_duration_mode?: FirstDurationMode | undefined
  /** 免费时段计算方式. */
  free_period_calculation_mode?: FreePeriodCalculationMode | undefined
  /** 免费时段收取模式. */
  free_period_charging_mode?: FreePeriodChargingMode | undefined
  /** 间隔收费金额. In fen. */
  interval_amount?: number | undefined
  /** 间隔收费时长. */
  interval_duration?: number | undefined
  /** 间隔时段收费封顶. The most that is charged for the interval, in fen. */
  interval_max_amount?: number | undefined
  /** 新能源是否免停. */
  is_green_vehicle_free_parking?: boolean | undefined
  /** 单日最大收款金额. In fen. */
  max_fee_per_day?: number | undefined
  /** 车牌类型. */
  plate_type?: PlateType | undefined
  /** 车辆类型. */
  vehicle_type?: VehicleType | undefined
}

export interface GetApplicationResponse {
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  wx_parking_lot_id?: string
  /** 申请单信息. */
  application?: Application
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
}

export interface GetParkingFeeRequest {
  /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
  out_serial_number: string
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_id?: string | undefined
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
  plate_number?: string | undefined
}

export interface GetParkingFeeResponse {
  /** 免费待出场时间. */
  allowed_exit_timestamp?: number
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
  /** 下一次跳价价格. In fen. */
  next_raise_price?: number
  /** 下一次跳价时间. */
  next_raise_timestamp?: number
  /** 已付金额. In fen. */
  paid_amount?: number
  /** 停车状态. */
  parking_state?: GetParkingFeeResponseParkingState
  /** 已停时长. */
  parking_timestamp?: number
  /** 支付状态. */
  pay_state?: GetParkingFeeResponsePayState
  /** 应付金额. In fen. */
  payable_amount?: number
  /** 当前总费用. In fen. */
  total_amount?: number
}

export interface GetParkingLotResponse {
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_lot_id?: string
  /** 停车订单小程序appid. At most 32 characters. */
  parking_order_mini_prog_appid?: string
  /** 支付小程序appid. At most 32 characters. */
  payment_mini_prog_appid?: string
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  wx_parking_lot_id?: string
  /** 响应码. At most 32 characters. */
  code?: string
  /** 启用状态. */
  enabled_state?: EnabledState
  /** 返回信息. At most 256 characters. */
  message?: string
  /** 停车场地址. At most 256 characters. */
  parking_lot_address?: string
  /** 停车场名称. At most 128 characters. */
  parking_lot_name?: string
  /** 停车订单小程序path. At most 256 characters. */
  parking_order_mini_prog_path?: string
  /** 支付小程序path. At most 256 characters. */
  payment_mini_prog_path?: string
  /** 原因. At most 256 characters. */
  reason?: string
}

export interface ListApplicationsResponse {
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  wx_parking_lot_id?: string
  /** 申请单列表. */
  application_list?: Application[]
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
}

export interface NotifyEntryRequest {
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  parking_id: string
  /** 车辆性质. */
  car_type: CarType
  /** 车辆入场时间. */
  enter_timestamp: number
  /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
  out_serial_number: string
  /** 车牌颜色. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
  plate_number: string
  /** 车辆类型. */
  vehicle_type: VehicleType
  /** 优惠信息模板ID. At most 3 elements. */
  discount_template_id?: number[] | undefined
  /** 停车场入口名称. At most 64 characters. */
  entrance_name?: string | undefined
  /** 停车场入口编号. At most 128 characters. */
  entrance_number?: string | undefined
}

export interface NotifyEntryResponse {
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
  /** 微信停车单号. WeChat Pay's number of the parking. At most 64 characters. */
  serial_number?: string
}

export interface NotifyExitRequest {
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  parking_id: string
  /** 车辆出场时间. */
  exit_timestamp: number
  /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
  out_serial_number: string
  /** 车牌颜色. */
  plate_color: PlateColor
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
  plate_number: string
  /** 付款用户OpenID. At most 128 characters. */
  openid?: string | undefined
  /** 商户支付订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
  wx_trade_no?: string | undefined
  /** 已支付费用. In fen. */
  paid_amount?: number | undefined
  /** 支付渠道. */
  pay_channel?: PayChannel | undefined
  /** 支付状态. */
  pay_state?: NotifyExitRequestPayState | undefined
  /** 支付时间. */
  pay_time?: number | undefined
  /** 支付类型. */
  pay_type?: PayType | undefined
  /** 消息支付防伪凭证. At most 256 characters. */
  token?: string | undefined
  /** 总费用. In fen. */
  total_amount?: number | undefined
}

export interface NotifyExitResponse {
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
}

export interface NotifyPaymentRequest {
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  parking_id: string
  /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
  out_serial_number: string
  /** 已支付费用. In fen. */
  paid_amount: number
  /** 停车状态. */
  parking_state: NotifyPaymentRequestParkingState
  /** 支付类型. */
  pay_type: PayType
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
  plate_number: string
  /** 总费用. In fen. */
  total_amount: number
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid?: string | undefined
  /** 付款用户OpenID. At most 128 characters. */
  openid?: string | undefined
  /** 商户支付订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
  wx_trade_no?: string | undefined
  /** 支付渠道. */
  pay_channel?: PayChannel | undefined
  /** 支付时间. */
  pay_time?: number | undefined
  /** 消息支付防伪凭证. At most 256 characters. */
  token?: string | undefined
}

export interface NotifyPaymentResponse {
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
}

export interface ParkingFeeQueryReply {
  /** 返回码. At most 32 characters. */
  code: string
  /** 返回信息. At most 254 characters. */
  message: string
  /** 免费待出场时间. */
  allowed_exit_timestamp?: number | undefined
  /** 下一次跳价的价格. In fen. */
  next_raise_price?: number | undefined
  /** 下一次跳价的时间. */
  next_raise_timestamp?: number | undefined
  /** 已支付费用. In fen. */
  paid_amount?: number | undefined
  /** 停车状态. */
  parking_state?: ParkingFeeQueryReplyParkingState | undefined
  /** 已停时长. */
  parking_timestamp?: number | undefined
  /** 支付状态. */
  pay_state?: ParkingFeeQueryReplyPayState | undefined
  /** 当前应付费用. In fen. */
  payable_amount?: number | undefined
  /** 当前入场单的总费用. In fen. */
  total_amount?: number | undefined
}

export interface ParkingFeeQueryResource {
  /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
  out_serial_number: string
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_id?: string
  /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
  plate_number?: string
}

export interface ParkingLot {
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_lot_id: string
  /** 停车场纬度. At most 16 characters. */
  latitude: string
  /** 停车场经度. At most 16 characters. */
  longitude: string
  /** 停车场地址. At most 256 characters. */
  parking_lot_address: string
  /** 停车场名称. At most 128 characters. */
  parking_lot_name: string
  /** 停车场类型. */
  parking_lot_type: ParkingLotType
  /** 商家支付路径. At most 256 characters. */
  payment_path: string
  /** 客服联系电话. At most 20 characters. */
  phone_number: string
  /** 商家停车订单小程序appid. At most 32 characters. */
  parking_order_mini_prog_appid?: string
  /** 商家支付小程序appid. At most 32 characters. */
  payment_mini_prog_appid?: string
  /** 计费规则. */
  charging_rule?: ChargingRule
  /** 停车场优惠文案. */
  notification_text_list?: string[]
  /** 商家停车订单路径. At most 256 characters. */
  parking_order_path?: string
  /** 收费告示牌url. At most 512 characters. */
  parking_sign_url?: string
}

export interface PreEntryRule {
  /** 时段开始时间. At most 5 characters. */
  start_time?: string | undefined
  /** 时段结束时间. At most 5 characters. */
  end_time?: string | undefined
  /** 收费金额. In fen. */
  amount?: number | undefined
  /** 日期类型. */
  day_type?: DayType | undefined
  /** 单日最大收款金额. In fen. */
  max_fee_per_day?: number | undefined
  /** 车牌类型. */
  plate_type?: PlateType | undefined
  /** 车辆类型. */
  vehicle_type?: VehicleType | undefined
}

export interface SubmitApplicationParkingLot {
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_lot_id: string
  /** 停车场纬度. At most 16 characters. */
  latitude: string
  /** 停车场经度. At most 16 characters. */
  longitude: string
  /** 停车场地址. At most 256 characters. */
  parking_lot_address: string
  /** 停车场名称. At most 128 characters. */
  parking_lot_name: string
  /** 停车场类型. */
  parking_lot_type: ParkingLotType
  /** 商家支付路径. At most 256 characters. */
  payment_path: string
  /** 客服联系电话. At most 20 characters. */
  phone_number: string
  /** 商家停车订单小程序appid. At most 32 characters. */
  parking_order_mini_prog_appid?: string | undefined
  /** 商家支付小程序appid. At most 32 characters. */
  payment_mini_prog_appid?: string | undefined
  /** 计费规则. */
  charging_rule?: ChargingRule | undefined
  /** 停车场优惠文案. At most 6 elements. */
  notification_text_list?: string[] | undefined
  /** 商家停车订单路径. At most 256 characters. */
  parking_order_path?: string | undefined
  /** 收费告示牌url. At most 512 characters. */
  parking_sign_url?: string | undefined
}

export interface SubmitApplicationRequest {
  /** 停车场信息. */
  parking_lot: SubmitApplicationParkingLot
}

export interface SubmitApplicationResponse {
  /** 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters. */
  parking_lot_audit_no?: string
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
}

export interface SyncExtendedPaymentRequest {
  /** 商户支付订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no: string
  /** 费用明细. At least 1 element. */
  fee_items: FeeItem[]
  /** 支付时间. */
  pay_time: number
  /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
  wx_parking_lot_id?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
  wx_trade_no?: string | undefined
}

export interface SyncExtendedPaymentResponse {
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
}

export interface WithdrawApplicationRequest {
  /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
  out_parking_lot_id: string
  /** 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters. */
  parking_lot_audit_no: string
}

export interface WithdrawApplicationResponse {
  /** 响应码. At most 32 characters. */
  code?: string
  /** 返回信息. At most 256 characters. */
  message?: string
}

/** 累计限额模式 */
export type AggregateLimitMode =
  | 'AGGREGATE_LIMIT_MODE_UNKNOWN'
  | 'AGGREGATE_LIMIT_MODE_NORMAL'
  | 'AGGREGATE_LIMIT_MODE_MIN'
  | (string & {})

/** 审核状态 */
export type AuditStatus =
  | 'AUDIT_STATUS_UNKNOWN'
  | 'AUDIT_STATUS_PENDING'
  | 'AUDIT_STATUS_WITHDRAWN'
  | 'AUDIT_STATUS_APPROVED'
  | 'AUDIT_STATUS_REJECTED'
  | (string & {})

/** 车辆性质 */
export type CarType =
  | 'PLATE_TYPE_UNKNOWN'
  | 'PLATE_TYPE_TEMPORARY'
  | 'PLATE_TYPE_MONTHLY'
  | 'PLATE_TYPE_FREE'
  | 'PLATE_TYPE_PREPAID'
  | 'PLATE_TYPE_OTHERS'
  | (string & {})

/** 收费模式 */
export type ChargeMode =
  | 'UNKNOWN'
  | 'INTERVAL'
  | 'ONE_TIME'
  | (string & {})

/** 计费周期类型 */
export type DailyLimitType =
  | 'DAILY_LIMIT_UNKNOWN'
  | 'DAILY_LIMIT_ROLLING_24H'
  | 'DAILY_LIMIT_CALENDAR_DAY'
  | (string & {})

/** 日期类型 */
export type DayType =
  | 'DAY_TYPE_UNKNOWN'
  | 'DAY_TYPE_WEEKDAY'
  | 'DAY_TYPE_HOLIDAY'
  | 'DAY_TYPE_ALL_DAY'
  | (string & {})

/** 启用状态 */
export type EnabledState =
  | 'ENABLED_STATE_UNKNOWN'
  | 'ENABLED_STATE_NOT_ENABLED'
  | 'ENABLED_STATE_ENABLED'
  | 'ENABLED_STATE_OFFLINE'
  | (string & {})

/** 收费金额限制类型 */
export type FeeLimitType =
  | 'FEE_LIMIT_UNKNOWN'
  | 'FEE_LIMIT_AGGREGATE'
  | 'FEE_LIMIT_SINGLE'
  | (string & {})

/** 费用类型 */
export type FeeType =
  | 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN'
  | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY'
  | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY'
  | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
  | (string & {})

/** 首次计费时间模式 */
export type FirstChargeTimeMode =
  | 'FIRST_CHARGE_TIME_MODE_UNKNOWN'
  | 'FIRST_CHARGE_TIME_MODE_ENTER'
  | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
  | (string & {})

/** 首段收费模式 */
export type FirstDurationMode =
  | 'FIRST_DURATION_MODE_UNKNOWN'
  | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION'
  | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
  | (string & {})

/** 免费时段计算方式 */
export type FreePeriodCalculationMode =
  | 'FREE_PERIOD_CAL_UNKNOWN'
  | 'FREE_PERIOD_CAL_CONCURRENT_START'
  | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
  | (string & {})

/** 免费时段收取模式 */
export type FreePeriodChargingMode =
  | 'FREE_PERIOD_CHARGING_UNKNOWN'
  | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY'
  | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS'
  | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY'
  | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
  | (string & {})

/** 停车状态 */
export type GetParkingFeeResponseParkingState =
  | 'PARKING_STATE_UNKNOWN'
  | 'PARKING_STATE_ENTERED'
  | 'PARKING_STATE_EXIT_GATE'
  | 'PARKING_STATE_EXITED'
  | 'PARKING_STATE_UNEXPECTED_CLOSE'
  | (string & {})

/** 支付状态 */
export type GetParkingFeeResponsePayState =
  | 'PAY_STATUS_UNKNOWN'
  | 'PAY_STATUS_UNPAID'
  | 'PAY_STATUS_PAID'
  | (string & {})

/** 节假日模式 */
export type HolidayMode =
  | 'HOLIDAY_MODE_UNKNOWN'
  | 'HOLIDAY_MODE_LEGAL_MODY'
  | 'HOLIDAY_MODE_CALENDAR_MODY'
  | 'HOLIDAY_MODE_FINANCIAL_MODY'
  | (string & {})

/** 支付状态 */
export type NotifyExitRequestPayState =
  | 'PAY_STATUS_UNKNOWN'
  | 'PAY_STATUS_UNPAID'
  | 'PAY_STATUS_PAID'
  | (string & {})

/** 停车状态 */
export type NotifyPaymentRequestParkingState =
  | 'PARKING_STATUS_UNKNOWN'
  | 'PARKING_STATUS_PARKING'
  | 'PARKING_STATUS_NOT_PARKING'
  | (string & {})

/** 停车状态 */
export type ParkingFeeQueryReplyParkingState =
  | 'PARKING_STATUS_PARKING'
  | 'PARKING_STATUS_NOT_PARKING'
  | (string & {})

/** 支付状态 */
export type ParkingFeeQueryReplyPayState =
  | 'PAY_STATUS_UNPAID'
  | 'PAY_STATUS_PAID'
  | (string & {})

/** 停车场类型 */
export type ParkingLotType =
  | 'PARKING_LOT_TYPE_UNKNOWN'
  | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT'
  | 'PARKING_LOT_TYPE_OFFICE_BUILDING'
  | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB'
  | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA'
  | 'PARKING_LOT_TYPE_PARK_AREA'
  | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'
  | (string & {})

/** 支付渠道 */
export type PayChannel =
  | 'PAY_CHANNEL_UNKNOWN'
  | 'PAY_CHANNEL_WECHAT_PAY_NOTIF'
  | 'PAY_CHANNEL_SCAN_QRCODE'
  | 'PAY_CHANNEL_OFFICIAL_ACCOUNT'
  | 'PAY_CHANNEL_MCH_MINI_PROG'
  | 'PAY_CHANNEL_OTHERS'
  | (string & {})

/** 支付类型 */
export type PayType =
  | 'PAY_TYPE_UNKNOWN'
  | 'PAY_TYPE_WXPAY'
  | 'PAY_TYPE_OTHERS'
  | (string & {})

/** 车牌颜色 */
export type PlateColor =
  | 'PLATE_COLOR_UNKNOWN'
  | 'PLATE_COLOR_BLUE'
  | 'PLATE_COLOR_YELLOW'
  | 'PLATE_COLOR_BLACK'
  | 'PLATE_COLOR_WHITE'
  | 'PLATE_COLOR_GREEN'
  | 'PLATE_COLOR_YELLOW_GREEN'
  | 'PLATE_COLOR_AGRICULTURAL_YELLOW'
  | 'PLATE_COLOR_OTHER'
  | (string & {})

/** 车牌类型 */
export type PlateType =
  | 'PLATE_TYPE_UNKNOWN'
  | 'PLATE_TYPE_TEMPORARY'
  | 'PLATE_TYPE_MONTHLY'
  | 'PLATE_TYPE_FREE'
  | 'PLATE_TYPE_PREPAID'
  | 'PLATE_TYPE_OTHERS'
  | (string & {})

/** 收费规则类型 */
export type RuleType =
  | 'CHARGING_RULE_UNKNOWN'
  | 'CHARGING_RULE_FIXED_INTERVAL'
  | 'CHARGING_RULE_SEGMENT'
  | 'CHARGING_RULE_PER_ENTRY'
  | (string & {})

/** 不满一小时取整方式 */
export type TimeRoundingType =
  | 'TIME_ROUND_UNKNOWN'
  | 'TIME_ROUND_DOWN'
  | 'TIME_ROUND_UP'
  | (string & {})

/** 车辆类型 */
export type VehicleType =
  | 'VEHICLE_TYPE_UNKNOWN'
  | 'VEHICLE_TYPE_SMALL'
  | 'VEHICLE_TYPE_LARGE'
  | 'VEHICLE_TYPE_EXTRA_LARGE'
  | 'VEHICLE_TYPE_ALL_TYPE'
  | (string & {})
