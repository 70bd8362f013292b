// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.parkingpayment

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `Application`.
 */
public class Application(json: JsonObject) : Model(json) {

    /** 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters. */
    public val parkingLotAuditNo: String? get() = json["parking_lot_audit_no"].textOrNull()

    /** 审核意见. */
    public val auditComment: AuditComment? get() = json["audit_comment"].treeOrNull()?.let { AuditComment(it) }

    /** 审核状态. See [AuditStatus]. */
    public val auditStatus: String? get() = json["audit_status"].textOrNull()

    /** 停车场信息. */
    public val parkingLot: ParkingLot? get() = json["parking_lot"].treeOrNull()?.let { ParkingLot(it) }

    /** 提交时间. */
    public val submitTime: Long? get() = json["submit_time"].longOrNull()
}

/**
 * `AuditComment`.
 */
public class AuditComment(json: JsonObject) : Model(json) {

    /** 改进建议. At most 512 characters. */
    public val recommendation: String get() = json["recommendation"].text()

    /** 字段审核意见列表. */
    public val fields: List<AuditField>? get() = json["fields"].listOrNull { AuditField(it.tree()) }
}

/**
 * `AuditField`.
 */
public class AuditField(json: JsonObject) : Model(json) {

    /** 审核意见. At most 512 characters. */
    public val comment: String get() = json["comment"].text()

    /** 字段名. At most 128 characters. */
    public val field: String get() = json["field"].text()
}

/**
 * `ChargingRule`.
 */
public class ChargingRule(json: JsonObject) : Model(json) {
    public constructor(aggregateLimitMode: String? = null, dailyLimitType: String? = null, durationSegmentRule: List<DurationSegmentRule>? = null, feeLimitType: String? = null, firstChargeTimeMode: String? = null, fixedIntervalRule: List<FixedIntervalRule>? = null, freeEntryDuration: Long? = null, freeExitDuration: Long? = null, holidayMode: String? = null, preEntryRule: List<PreEntryRule>? = null, ruleType: String? = null, timeRoundingType: String? = null) : this(
        Fields().put("aggregate_limit_mode", aggregateLimitMode).put("daily_limit_type", dailyLimitType).put("duration_segment_rule", durationSegmentRule).put("fee_limit_type", feeLimitType).put("first_charge_time_mode", firstChargeTimeMode).put("fixed_interval_rule", fixedIntervalRule).put("free_entry_duration", freeEntryDuration).put("free_exit_duration", freeExitDuration).put("holiday_mode", holidayMode).put("pre_entry_rule", preEntryRule).put("rule_type", ruleType).put("time_rounding_type", timeRoundingType).json,
    )

    /** 累计限额模式. See [AggregateLimitMode]. */
    public val aggregateLimitMode: String? get() = json["aggregate_limit_mode"].textOrNull()

    /** 计费周期类型. See [DailyLimitType]. */
    public val dailyLimitType: String? get() = json["daily_limit_type"].textOrNull()

    /** 按时长分段统计模式规则. */
    public val durationSegmentRule: List<DurationSegmentRule>? get() = json["duration_segment_rule"].listOrNull { DurationSegmentRule(it.tree()) }

    /** 收费金额限制类型. See [FeeLimitType]. */
    public val feeLimitType: String? get() = json["fee_limit_type"].textOrNull()

    /** 首次计费时间模式. See [FirstChargeTimeMode]. */
    public val firstChargeTimeMode: String? get() = json["first_charge_time_mode"].textOrNull()

    /** 固定间隔模式规则. */
    public val fixedIntervalRule: List<FixedIntervalRule>? get() = json["fixed_interval_rule"].listOrNull { FixedIntervalRule(it.tree()) }

    /** 入场免费时间. */
    public val freeEntryDuration: Long? get() = json["free_entry_duration"].longOrNull()

    /** 出场免费时间. */
    public val freeExitDuration: Long? get() = json["free_exit_duration"].longOrNull()

    /** 节假日模式. See [HolidayMode]. */
    public val holidayMode: String? get() = json["holiday_mode"].textOrNull()

    /** 按次模式规则. */
    public val preEntryRule: List<PreEntryRule>? get() = json["pre_entry_rule"].listOrNull { PreEntryRule(it.tree()) }

    /** 收费规则类型. See [RuleType]. */
    public val ruleType: String? get() = json["rule_type"].textOrNull()

    /** 不满一小时取整方式. See [TimeRoundingType]. */
    public val timeRoundingType: String? get() = json["time_rounding_type"].textOrNull()

    /** A copy with another [aggregateLimitMode]. */
    public fun withAggregateLimitMode(aggregateLimitMode: String?): ChargingRule = ChargingRule(json.with("aggregate_limit_mode", aggregateLimitMode))

    /** A copy with another [dailyLimitType]. */
    public fun withDailyLimitType(dailyLimitType: String?): ChargingRule = ChargingRule(json.with("daily_limit_type", dailyLimitType))

    /** A copy with another [durationSegmentRule]. */
    public fun withDurationSegmentRule(durationSegmentRule: List<DurationSegmentRule>?): ChargingRule = ChargingRule(json.with("duration_segment_rule", durationSegmentRule))

    /** A copy with another [feeLimitType]. */
    public fun withFeeLimitType(feeLimitType: String?): ChargingRule = ChargingRule(json.with("fee_limit_type", feeLimitType))

    /** A copy with another [firstChargeTimeMode]. */
    public fun withFirstChargeTimeMode(firstChargeTimeMode: String?): ChargingRule = ChargingRule(json.with("first_charge_time_mode", firstChargeTimeMode))

    /** A copy with another [fixedIntervalRule]. */
    public fun withFixedIntervalRule(fixedIntervalRule: List<FixedIntervalRule>?): ChargingRule = ChargingRule(json.with("fixed_interval_rule", fixedIntervalRule))

    /** A copy with another [freeEntryDuration]. */
    public fun withFreeEntryDuration(freeEntryDuration: Long?): ChargingRule = ChargingRule(json.with("free_entry_duration", freeEntryDuration))

    /** A copy with another [freeExitDuration]. */
    public fun withFreeExitDuration(freeExitDuration: Long?): ChargingRule = ChargingRule(json.with("free_exit_duration", freeExitDuration))

    /** A copy with another [holidayMode]. */
    public fun withHolidayMode(holidayMode: String?): ChargingRule = ChargingRule(json.with("holiday_mode", holidayMode))

    /** A copy with another [preEntryRule]. */
    public fun withPreEntryRule(preEntryRule: List<PreEntryRule>?): ChargingRule = ChargingRule(json.with("pre_entry_rule", preEntryRule))

    /** A copy with another [ruleType]. */
    public fun withRuleType(ruleType: String?): ChargingRule = ChargingRule(json.with("rule_type", ruleType))

    /** A copy with another [timeRoundingType]. */
    public fun withTimeRoundingType(timeRoundingType: String?): ChargingRule = ChargingRule(json.with("time_rounding_type", timeRoundingType))
}

/**
 * `DurationSegmentRule`.
 */
public class DurationSegmentRule(json: JsonObject) : Model(json) {
    public constructor(startTime: String? = null, endTime: String? = null, chargeMode: String? = null, dayType: String? = null, durationFrom: Long? = null, durationTo: Long? = null, fixedAmount: Long? = null, intervalAmount: Long? = null, intervalMaxAmount: Long? = null, intervalMin: Long? = null, maxFeePerDay: Long? = null, plateType: String? = null, vehicleType: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("charge_mode", chargeMode).put("day_type", dayType).put("duration_from", durationFrom).put("duration_to", durationTo).put("fixed_amount", fixedAmount).put("interval_amount", intervalAmount).put("interval_max_amount", intervalMaxAmount).put("interval_min", intervalMin).put("max_fee_per_day", maxFeePerDay).put("plate_type", plateType).put("vehicle_type", vehicleType).json,
    )

    /** 时段开始时间. At most 5 characters. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 时段结束时间. At most 5 characters. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 收费模式. See [ChargeMode]. */
    public val chargeMode: String? get() = json["charge_mode"].textOrNull()

    /** 日期类型. See [DayType]. */
    public val dayType: String? get() = json["day_type"].textOrNull()

    /** 停车时长起始. */
    public val durationFrom: Long? get() = json["duration_from"].longOrNull()

    /** 停车时长结束. */
    public val durationTo: Long? get() = json["duration_to"].longOrNull()

    /** 固定收费金额. In fen. */
    public val fixedAmount: Long? get() = json["fixed_amount"].longOrNull()

    /** 间隔收费金额. In fen. */
    public val intervalAmount: Long? get() = json["interval_amount"].longOrNull()

    /** 间隔时段收费封顶. The most that is charged for the interval, in fen. */
    public val intervalMaxAmount: Long? get() = json["interval_max_amount"].longOrNull()

    /** 间隔时段. */
    public val intervalMin: Long? get() = json["interval_min"].longOrNull()

    /** 单日最大收款金额. In fen. */
    public val maxFeePerDay: Long? get() = json["max_fee_per_day"].longOrNull()

    /** 车牌类型. See [PlateType]. */
    public val plateType: String? get() = json["plate_type"].textOrNull()

    /** 车辆类型. See [VehicleType]. */
    public val vehicleType: String? get() = json["vehicle_type"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): DurationSegmentRule = DurationSegmentRule(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): DurationSegmentRule = DurationSegmentRule(json.with("end_time", endTime))

    /** A copy with another [chargeMode]. */
    public fun withChargeMode(chargeMode: String?): DurationSegmentRule = DurationSegmentRule(json.with("charge_mode", chargeMode))

    /** A copy with another [dayType]. */
    public fun withDayType(dayType: String?): DurationSegmentRule = DurationSegmentRule(json.with("day_type", dayType))

    /** A copy with another [durationFrom]. */
    public fun withDurationFrom(durationFrom: Long?): DurationSegmentRule = DurationSegmentRule(json.with("duration_from", durationFrom))

    /** A copy with another [durationTo]. */
    public fun withDurationTo(durationTo: Long?): DurationSegmentRule = DurationSegmentRule(json.with("duration_to", durationTo))

    /** A copy with another [fixedAmount]. */
    public fun withFixedAmount(fixedAmount: Long?): DurationSegmentRule = DurationSegmentRule(json.with("fixed_amount", fixedAmount))

    /** A copy with another [intervalAmount]. */
    public fun withIntervalAmount(intervalAmount: Long?): DurationSegmentRule = DurationSegmentRule(json.with("interval_amount", intervalAmount))

    /** A copy with another [intervalMaxAmount]. */
    public fun withIntervalMaxAmount(intervalMaxAmount: Long?): DurationSegmentRule = DurationSegmentRule(json.with("interval_max_amount", intervalMaxAmount))

    /** A copy with another [intervalMin]. */
    public fun withIntervalMin(intervalMin: Long?): DurationSegmentRule = DurationSegmentRule(json.with("interval_min", intervalMin))

    /** A copy with another [maxFeePerDay]. */
    public fun withMaxFeePerDay(maxFeePerDay: Long?): DurationSegmentRule = DurationSegmentRule(json.with("max_fee_per_day", maxFeePerDay))

    /** A copy with another [plateType]. */
    public fun withPlateType(plateType: String?): DurationSegmentRule = DurationSegmentRule(json.with("plate_type", plateType))

    /** A copy with another [vehicleType]. */
    public fun withVehicleType(vehicleType: String?): DurationSegmentRule = DurationSegmentRule(json.with("vehicle_type", vehicleType))
}

/**
 * `FeeItem`.
 */
public class FeeItem(json: JsonObject) : Model(json) {
    public constructor(amount: Long, feeType: String) : this(
        Fields().put("amount", amount).put("fee_type", feeType).json,
    )

    /** 金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 费用类型. See [FeeType]. */
    public val feeType: String get() = json["fee_type"].text()

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): FeeItem = FeeItem(json.with("amount", amount))

    /** A copy with another [feeType]. */
    public fun withFeeType(feeType: String): FeeItem = FeeItem(json.with("fee_type", feeType))
}

/**
 * `FixedIntervalRule`.
 */
public class FixedIntervalRule(json: JsonObject) : Model(json) {
    public constructor(startTime: String? = null, endTime: String? = null, dayType: String? = null, firstAmount: Long? = null, firstDuration: Long? = null, firstDurationMode: String? = null, freePeriodCalculationMode: String? = null, freePeriodChargingMode: String? = null, intervalAmount: Long? = null, intervalDuration: Long? = null, intervalMaxAmount: Long? = null, isGreenVehicleFreeParking: Boolean? = null, maxFeePerDay: Long? = null, plateType: String? = null, vehicleType: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("day_type", dayType).put("first_amount", firstAmount).put("first_duration", firstDuration).put("first_duration_mode", firstDurationMode).put("free_period_calculation_mode", freePeriodCalculationMode).put("free_period_charging_mode", freePeriodChargingMode).put("interval_amount", intervalAmount).put("interval_duration", intervalDuration).put("interval_max_amount", intervalMaxAmount).put("is_green_vehicle_free_parking", isGreenVehicleFreeParking).put("max_fee_per_day", maxFeePerDay).put("plate_type", plateType).put("vehicle_type", vehicleType).json,
    )

    /** 时段开始时间. At most 5 characters. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 时段结束时间. At most 5 characters. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 日期类型. See [DayType]. */
    public val dayType: String? get() = json["day_type"].textOrNull()

    /** 首段收费金额. In fen. */
    public val firstAmount: Long? get() = json["first_amount"].longOrNull()

    /** 首段收费时长. */
    public val firstDuration: Long? get() = json["first_duration"].longOrNull()

    /** 首段收费模式. See [FirstDurationMode]. */
    public val firstDurationMode: String? get() = json["first_duration_mode"].textOrNull()

    /** 免费时段计算方式. See [FreePeriodCalculationMode]. */
    public val freePeriodCalculationMode: String? get() = json["free_period_calculation_mode"].textOrNull()

    /** 免费时段收取模式. See [FreePeriodChargingMode]. */
    public val freePeriodChargingMode: String? get() = json["free_period_charging_mode"].textOrNull()

    /** 间隔收费金额. In fen. */
    public val intervalAmount: Long? get() = json["interval_amount"].longOrNull()

    /** 间隔收费时长. */
    public val intervalDuration: Long? get() = json["interval_duration"].longOrNull()

    /** 间隔时段收费封顶. The most that is charged for the interval, in fen. */
    public val intervalMaxAmount: Long? get() = json["interval_max_amount"].longOrNull()

    /** 新能源是否免停. */
    public val isGreenVehicleFreeParking: Boolean? get() = json["is_green_vehicle_free_parking"].booleanOrNull()

    /** 单日最大收款金额. In fen. */
    public val maxFeePerDay: Long? get() = json["max_fee_per_day"].longOrNull()

    /** 车牌类型. See [PlateType]. */
    public val plateType: String? get() = json["plate_type"].textOrNull()

    /** 车辆类型. See [VehicleType]. */
    public val vehicleType: String? get() = json["vehicle_type"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): FixedIntervalRule = FixedIntervalRule(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): FixedIntervalRule = FixedIntervalRule(json.with("end_time", endTime))

    /** A copy with another [dayType]. */
    public fun withDayType(dayType: String?): FixedIntervalRule = FixedIntervalRule(json.with("day_type", dayType))

    /** A copy with another [firstAmount]. */
    public fun withFirstAmount(firstAmount: Long?): FixedIntervalRule = FixedIntervalRule(json.with("first_amount", firstAmount))

    /** A copy with another [firstDuration]. */
    public fun withFirstDuration(firstDuration: Long?): FixedIntervalRule = FixedIntervalRule(json.with("first_duration", firstDuration))

    /** A copy with another [firstDurationMode]. */
    public fun withFirstDurationMode(firstDurationMode: String?): FixedIntervalRule = FixedIntervalRule(json.with("first_duration_mode", firstDurationMode))

    /** A copy with another [freePeriodCalculationMode]. */
    public fun withFreePeriodCalculationMode(freePeriodCalculationMode: String?): FixedIntervalRule = FixedIntervalRule(json.with("free_period_calculation_mode", freePeriodCalculationMode))

    /** A copy with another [freePeriodChargingMode]. */
    public fun withFreePeriodChargingMode(freePeriodChargingMode: String?): FixedIntervalRule = FixedIntervalRule(json.with("free_period_charging_mode", freePeriodChargingMode))

    /** A copy with another [intervalAmount]. */
    public fun withIntervalAmount(intervalAmount: Long?): FixedIntervalRule = FixedIntervalRule(json.with("interval_amount", intervalAmount))

    /** A copy with another [intervalDuration]. */
    public fun withIntervalDuration(intervalDuration: Long?): FixedIntervalRule = FixedIntervalRule(json.with("interval_duration", intervalDuration))

    /** A copy with another [intervalMaxAmount]. */
    public fun withIntervalMaxAmount(intervalMaxAmount: Long?): FixedIntervalRule = FixedIntervalRule(json.with("interval_max_amount", intervalMaxAmount))

    /** A copy with another [isGreenVehicleFreeParking]. */
    public fun withIsGreenVehicleFreeParking(isGreenVehicleFreeParking: Boolean?): FixedIntervalRule = FixedIntervalRule(json.with("is_green_vehicle_free_parking", isGreenVehicleFreeParking))

    /** A copy with another [maxFeePerDay]. */
    public fun withMaxFeePerDay(maxFeePerDay: Long?): FixedIntervalRule = FixedIntervalRule(json.with("max_fee_per_day", maxFeePerDay))

    /** A copy with another [plateType]. */
    public fun withPlateType(plateType: String?): FixedIntervalRule = FixedIntervalRule(json.with("plate_type", plateType))

    /** A copy with another [vehicleType]. */
    public fun withVehicleType(vehicleType: String?): FixedIntervalRule = FixedIntervalRule(json.with("vehicle_type", vehicleType))
}

/**
 * `GetApplicationResponse`.
 */
public class GetApplicationResponse(json: JsonObject) : Model(json) {

    /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
    public val wxParkingLotId: String? get() = json["wx_parking_lot_id"].textOrNull()

    /** 申请单信息. */
    public val application: Application? get() = json["application"].treeOrNull()?.let { Application(it) }

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * `GetParkingFeeRequest`.
 */
public class GetParkingFeeRequest(json: JsonObject) : Model(json) {
    public constructor(outSerialNumber: String, outParkingId: String? = null, plateNumber: String? = null) : this(
        Fields().put("out_serial_number", outSerialNumber).put("out_parking_id", outParkingId).put("plate_number", plateNumber).json,
    )

    public constructor(outSerialNumber: String) : this(
        Fields().put("out_serial_number", outSerialNumber).json,
    )

    /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
    public val outSerialNumber: String get() = json["out_serial_number"].text()

    /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
    public val outParkingId: String? get() = json["out_parking_id"].textOrNull()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
    public val plateNumber: String? get() = json["plate_number"].textOrNull()

    /** A copy with another [outSerialNumber]. */
    public fun withOutSerialNumber(outSerialNumber: String): GetParkingFeeRequest = GetParkingFeeRequest(json.with("out_serial_number", outSerialNumber))

    /** A copy with another [outParkingId]. */
    public fun withOutParkingId(outParkingId: String?): GetParkingFeeRequest = GetParkingFeeRequest(json.with("out_parking_id", outParkingId))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String?): GetParkingFeeRequest = GetParkingFeeRequest(json.with("plate_number", plateNumber))
}

/**
 * `GetParkingFeeResponse`.
 */
public class GetParkingFeeResponse(json: JsonObject) : Model(json) {

    /** 免费待出场时间. */
    public val allowedExitTimestamp: Long? get() = json["allowed_exit_timestamp"].longOrNull()

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()

    /** 下一次跳价价格. In fen. */
    public val nextRaisePrice: Long? get() = json["next_raise_price"].longOrNull()

    /** 下一次跳价时间. */
    public val nextRaiseTimestamp: Long? get() = json["next_raise_timestamp"].longOrNull()

    /** 已付金额. In fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 停车状态. See [GetParkingFeeResponseParkingState]. */
    public val parkingState: String? get() = json["parking_state"].textOrNull()

    /** 已停时长. */
    public val parkingTimestamp: Long? get() = json["parking_timestamp"].longOrNull()

    /** 支付状态. See [GetParkingFeeResponsePayState]. */
    public val payState: String? get() = json["pay_state"].textOrNull()

    /** 应付金额. In fen. */
    public val payableAmount: Long? get() = json["payable_amount"].longOrNull()

    /** 当前总费用. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `GetParkingLotResponse`.
 */
public class GetParkingLotResponse(json: JsonObject) : Model(json) {

    /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
    public val outParkingLotId: String? get() = json["out_parking_lot_id"].textOrNull()

    /** 停车订单小程序appid. At most 32 characters. */
    public val parkingOrderMiniProgAppid: String? get() = json["parking_order_mini_prog_appid"].textOrNull()

    /** 支付小程序appid. At most 32 characters. */
    public val paymentMiniProgAppid: String? get() = json["payment_mini_prog_appid"].textOrNull()

    /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
    public val wxParkingLotId: String? get() = json["wx_parking_lot_id"].textOrNull()

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 启用状态. See [EnabledState]. */
    public val enabledState: String? get() = json["enabled_state"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()

    /** 停车场地址. At most 256 characters. */
    public val parkingLotAddress: String? get() = json["parking_lot_address"].textOrNull()

    /** 停车场名称. At most 128 characters. */
    public val parkingLotName: String? get() = json["parking_lot_name"].textOrNull()

    /** 停车订单小程序path. At most 256 characters. */
    public val parkingOrderMiniProgPath: String? get() = json["parking_order_mini_prog_path"].textOrNull()

    /** 支付小程序path. At most 256 characters. */
    public val paymentMiniProgPath: String? get() = json["payment_mini_prog_path"].textOrNull()

    /** 原因. At most 256 characters. */
    public val reason: String? get() = json["reason"].textOrNull()
}

/**
 * `ListApplicationsResponse`.
 */
public class ListApplicationsResponse(json: JsonObject) : Model(json) {

    /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
    public val wxParkingLotId: String? get() = json["wx_parking_lot_id"].textOrNull()

    /** 申请单列表. */
    public val applicationList: List<Application>? get() = json["application_list"].listOrNull { Application(it.tree()) }

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * `NotifyEntryRequest`.
 */
public class NotifyEntryRequest(json: JsonObject) : Model(json) {
    public constructor(parkingId: String, carType: String, enterTimestamp: Long, outSerialNumber: String, plateColor: String, plateNumber: String, vehicleType: String, discountTemplateId: List<Long>? = null, entranceName: String? = null, entranceNumber: String? = null) : this(
        Fields().put("parking_id", parkingId).put("car_type", carType).put("enter_timestamp", enterTimestamp).put("out_serial_number", outSerialNumber).put("plate_color", plateColor).put("plate_number", plateNumber).put("vehicle_type", vehicleType).put("discount_template_id", discountTemplateId).put("entrance_name", entranceName).put("entrance_number", entranceNumber).json,
    )

    public constructor(parkingId: String, carType: String, enterTimestamp: Long, outSerialNumber: String, plateColor: String, plateNumber: String, vehicleType: String) : this(
        Fields().put("parking_id", parkingId).put("car_type", carType).put("enter_timestamp", enterTimestamp).put("out_serial_number", outSerialNumber).put("plate_color", plateColor).put("plate_number", plateNumber).put("vehicle_type", vehicleType).json,
    )

    /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
    public val parkingId: String get() = json["parking_id"].text()

    /** 车辆性质. See [CarType]. */
    public val carType: String get() = json["car_type"].text()

    /** 车辆入场时间. */
    public val enterTimestamp: Long get() = json["enter_timestamp"].long()

    /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
    public val outSerialNumber: String get() = json["out_serial_number"].text()

    /** 车牌颜色. See [PlateColor]. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 车辆类型. See [VehicleType]. */
    public val vehicleType: String get() = json["vehicle_type"].text()

    /** 优惠信息模板ID. At most 3 elements. */
    public val discountTemplateId: List<Long>? get() = json["discount_template_id"].listOrNull { it.long() }

    /** 停车场入口名称. At most 64 characters. */
    public val entranceName: String? get() = json["entrance_name"].textOrNull()

    /** 停车场入口编号. At most 128 characters. */
    public val entranceNumber: String? get() = json["entrance_number"].textOrNull()

    /** A copy with another [parkingId]. */
    public fun withParkingId(parkingId: String): NotifyEntryRequest = NotifyEntryRequest(json.with("parking_id", parkingId))

    /** A copy with another [carType]. */
    public fun withCarType(carType: String): NotifyEntryRequest = NotifyEntryRequest(json.with("car_type", carType))

    /** A copy with another [enterTimestamp]. */
    public fun withEnterTimestamp(enterTimestamp: Long): NotifyEntryRequest = NotifyEntryRequest(json.with("enter_timestamp", enterTimestamp))

    /** A copy with another [outSerialNumber]. */
    public fun withOutSerialNumber(outSerialNumber: String): NotifyEntryRequest = NotifyEntryRequest(json.with("out_serial_number", outSerialNumber))

    /** A copy with another [plateColor]. */
    public fun withPlateColor(plateColor: String): NotifyEntryRequest = NotifyEntryRequest(json.with("plate_color", plateColor))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): NotifyEntryRequest = NotifyEntryRequest(json.with("plate_number", plateNumber))

    /** A copy with another [vehicleType]. */
    public fun withVehicleType(vehicleType: String): NotifyEntryRequest = NotifyEntryRequest(json.with("vehicle_type", vehicleType))

    /** A copy with another [discountTemplateId]. */
    public fun withDiscountTemplateId(discountTemplateId: List<Long>?): NotifyEntryRequest = NotifyEntryRequest(json.with("discount_template_id", discountTemplateId))

    /** A copy with another [entranceName]. */
    public fun withEntranceName(entranceName: String?): NotifyEntryRequest = NotifyEntryRequest(json.with("entrance_name", entranceName))

    /** A copy with another [entranceNumber]. */
    public fun withEntranceNumber(entranceNumber: String?): NotifyEntryRequest = NotifyEntryRequest(json.with("entrance_number", entranceNumber))
}

/**
 * `NotifyEntryResponse`.
 */
public class NotifyEntryResponse(json: JsonObject) : Model(json) {

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()

    /** 微信停车单号. WeChat Pay's number of the parking. At most 64 characters. */
    public val serialNumber: String? get() = json["serial_number"].textOrNull()
}

/**
 * `NotifyExitRequest`.
 */
public class NotifyExitRequest(json: JsonObject) : Model(json) {
    public constructor(parkingId: String, exitTimestamp: Long, outSerialNumber: String, plateColor: String, plateNumber: String, openid: String? = null, outTradeNo: String? = null, wxTradeNo: String? = null, paidAmount: Long? = null, payChannel: String? = null, payState: String? = null, payTime: Long? = null, payType: String? = null, token: String? = null, totalAmount: Long? = null) : this(
        Fields().put("parking_id", parkingId).put("exit_timestamp", exitTimestamp).put("out_serial_number", outSerialNumber).put("plate_color", plateColor).put("plate_number", plateNumber).put("openid", openid).put("out_trade_no", outTradeNo).put("wx_trade_no", wxTradeNo).put("paid_amount", paidAmount).put("pay_channel", payChannel).put("pay_state", payState).put("pay_time", payTime).put("pay_type", payType).put("token", token).put("total_amount", totalAmount).json,
    )

    public constructor(parkingId: String, exitTimestamp: Long, outSerialNumber: String, plateColor: String, plateNumber: String) : this(
        Fields().put("parking_id", parkingId).put("exit_timestamp", exitTimestamp).put("out_serial_number", outSerialNumber).put("plate_color", plateColor).put("plate_number", plateNumber).json,
    )

    /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
    public val parkingId: String get() = json["parking_id"].text()

    /** 车辆出场时间. */
    public val exitTimestamp: Long get() = json["exit_timestamp"].long()

    /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
    public val outSerialNumber: String get() = json["out_serial_number"].text()

    /** 车牌颜色. See [PlateColor]. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 付款用户OpenID. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户支付订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val wxTradeNo: String? get() = json["wx_trade_no"].textOrNull()

    /** 已支付费用. In fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 支付渠道. See [PayChannel]. */
    public val payChannel: String? get() = json["pay_channel"].textOrNull()

    /** 支付状态. See [NotifyExitRequestPayState]. */
    public val payState: String? get() = json["pay_state"].textOrNull()

    /** 支付时间. */
    public val payTime: Long? get() = json["pay_time"].longOrNull()

    /** 支付类型. See [PayType]. */
    public val payType: String? get() = json["pay_type"].textOrNull()

    /** 消息支付防伪凭证. At most 256 characters. */
    public val token: String? get() = json["token"].textOrNull()

    /** 总费用. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** A copy with another [parkingId]. */
    public fun withParkingId(parkingId: String): NotifyExitRequest = NotifyExitRequest(json.with("parking_id", parkingId))

    /** A copy with another [exitTimestamp]. */
    public fun withExitTimestamp(exitTimestamp: Long): NotifyExitRequest = NotifyExitRequest(json.with("exit_timestamp", exitTimestamp))

    /** A copy with another [outSerialNumber]. */
    public fun withOutSerialNumber(outSerialNumber: String): NotifyExitRequest = NotifyExitRequest(json.with("out_serial_number", outSerialNumber))

    /** A copy with another [plateColor]. */
    public fun withPlateColor(plateColor: String): NotifyExitRequest = NotifyExitRequest(json.with("plate_color", plateColor))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): NotifyExitRequest = NotifyExitRequest(json.with("plate_number", plateNumber))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): NotifyExitRequest = NotifyExitRequest(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): NotifyExitRequest = NotifyExitRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [wxTradeNo]. */
    public fun withWxTradeNo(wxTradeNo: String?): NotifyExitRequest = NotifyExitRequest(json.with("wx_trade_no", wxTradeNo))

    /** A copy with another [paidAmount]. */
    public fun withPaidAmount(paidAmount: Long?): NotifyExitRequest = NotifyExitRequest(json.with("paid_amount", paidAmount))

    /** A copy with another [payChannel]. */
    public fun withPayChannel(payChannel: String?): NotifyExitRequest = NotifyExitRequest(json.with("pay_channel", payChannel))

    /** A copy with another [payState]. */
    public fun withPayState(payState: String?): NotifyExitRequest = NotifyExitRequest(json.with("pay_state", payState))

    /** A copy with another [payTime]. */
    public fun withPayTime(payTime: Long?): NotifyExitRequest = NotifyExitRequest(json.with("pay_time", payTime))

    /** A copy with another [payType]. */
    public fun withPayType(payType: String?): NotifyExitRequest = NotifyExitRequest(json.with("pay_type", payType))

    /** A copy with another [token]. */
    public fun withToken(token: String?): NotifyExitRequest = NotifyExitRequest(json.with("token", token))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long?): NotifyExitRequest = NotifyExitRequest(json.with("total_amount", totalAmount))
}

/**
 * `NotifyExitResponse`.
 */
public class NotifyExitResponse(json: JsonObject) : Model(json) {

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * `NotifyPaymentRequest`.
 */
public class NotifyPaymentRequest(json: JsonObject) : Model(json) {
    public constructor(parkingId: String, outSerialNumber: String, paidAmount: Long, parkingState: String, payType: String, plateNumber: String, totalAmount: Long, subMchid: String? = null, openid: String? = null, outTradeNo: String? = null, wxTradeNo: String? = null, payChannel: String? = null, payTime: Long? = null, token: String? = null) : this(
        Fields().put("parking_id", parkingId).put("out_serial_number", outSerialNumber).put("paid_amount", paidAmount).put("parking_state", parkingState).put("pay_type", payType).put("plate_number", plateNumber).put("total_amount", totalAmount).put("sub_mchid", subMchid).put("openid", openid).put("out_trade_no", outTradeNo).put("wx_trade_no", wxTradeNo).put("pay_channel", payChannel).put("pay_time", payTime).put("token", token).json,
    )

    public constructor(parkingId: String, outSerialNumber: String, paidAmount: Long, parkingState: String, payType: String, plateNumber: String, totalAmount: Long) : this(
        Fields().put("parking_id", parkingId).put("out_serial_number", outSerialNumber).put("paid_amount", paidAmount).put("parking_state", parkingState).put("pay_type", payType).put("plate_number", plateNumber).put("total_amount", totalAmount).json,
    )

    /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
    public val parkingId: String get() = json["parking_id"].text()

    /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
    public val outSerialNumber: String get() = json["out_serial_number"].text()

    /** 已支付费用. In fen. */
    public val paidAmount: Long get() = json["paid_amount"].long()

    /** 停车状态. See [NotifyPaymentRequestParkingState]. */
    public val parkingState: String get() = json["parking_state"].text()

    /** 支付类型. See [PayType]. */
    public val payType: String get() = json["pay_type"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 总费用. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 付款用户OpenID. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户支付订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val wxTradeNo: String? get() = json["wx_trade_no"].textOrNull()

    /** 支付渠道. See [PayChannel]. */
    public val payChannel: String? get() = json["pay_channel"].textOrNull()

    /** 支付时间. */
    public val payTime: Long? get() = json["pay_time"].longOrNull()

    /** 消息支付防伪凭证. At most 256 characters. */
    public val token: String? get() = json["token"].textOrNull()

    /** A copy with another [parkingId]. */
    public fun withParkingId(parkingId: String): NotifyPaymentRequest = NotifyPaymentRequest(json.with("parking_id", parkingId))

    /** A copy with another [outSerialNumber]. */
    public fun withOutSerialNumber(outSerialNumber: String): NotifyPaymentRequest = NotifyPaymentRequest(json.with("out_serial_number", outSerialNumber))

    /** A copy with another [paidAmount]. */
    public fun withPaidAmount(paidAmount: Long): NotifyPaymentRequest = NotifyPaymentRequest(json.with("paid_amount", paidAmount))

    /** A copy with another [parkingState]. */
    public fun withParkingState(parkingState: String): NotifyPaymentRequest = NotifyPaymentRequest(json.with("parking_state", parkingState))

    /** A copy with another [payType]. */
    public fun withPayType(payType: String): NotifyPaymentRequest = NotifyPaymentRequest(json.with("pay_type", payType))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): NotifyPaymentRequest = NotifyPaymentRequest(json.with("plate_number", plateNumber))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): NotifyPaymentRequest = NotifyPaymentRequest(json.with("total_amount", totalAmount))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): NotifyPaymentRequest = NotifyPaymentRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): NotifyPaymentRequest = NotifyPaymentRequest(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): NotifyPaymentRequest = NotifyPaymentRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [wxTradeNo]. */
    public fun withWxTradeNo(wxTradeNo: String?): NotifyPaymentRequest = NotifyPaymentRequest(json.with("wx_trade_no", wxTradeNo))

    /** A copy with another [payChannel]. */
    public fun withPayChannel(payChannel: String?): NotifyPaymentRequest = NotifyPaymentRequest(json.with("pay_channel", payChannel))

    /** A copy with another [payTime]. */
    public fun withPayTime(payTime: Long?): NotifyPaymentRequest = NotifyPaymentRequest(json.with("pay_time", payTime))

    /** A copy with another [token]. */
    public fun withToken(token: String?): NotifyPaymentRequest = NotifyPaymentRequest(json.with("token", token))
}

/**
 * `NotifyPaymentResponse`.
 */
public class NotifyPaymentResponse(json: JsonObject) : Model(json) {

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * `ParkingFeeQueryReply`.
 */
public class ParkingFeeQueryReply(json: JsonObject) : Model(json) {
    public constructor(code: String, message: String, allowedExitTimestamp: Long? = null, nextRaisePrice: Long? = null, nextRaiseTimestamp: Long? = null, paidAmount: Long? = null, parkingState: String? = null, parkingTimestamp: Long? = null, payState: String? = null, payableAmount: Long? = null, totalAmount: Long? = null) : this(
        Fields().put("code", code).put("message", message).put("allowed_exit_timestamp", allowedExitTimestamp).put("next_raise_price", nextRaisePrice).put("next_raise_timestamp", nextRaiseTimestamp).put("paid_amount", paidAmount).put("parking_state", parkingState).put("parking_timestamp", parkingTimestamp).put("pay_state", payState).put("payable_amount", payableAmount).put("total_amount", totalAmount).json,
    )

    public constructor(code: String, message: String) : this(
        Fields().put("code", code).put("message", message).json,
    )

    /** 返回码. At most 32 characters. */
    public val code: String get() = json["code"].text()

    /** 返回信息. At most 254 characters. */
    public val message: String get() = json["message"].text()

    /** 免费待出场时间. */
    public val allowedExitTimestamp: Long? get() = json["allowed_exit_timestamp"].longOrNull()

    /** 下一次跳价的价格. In fen. */
    public val nextRaisePrice: Long? get() = json["next_raise_price"].longOrNull()

    /** 下一次跳价的时间. */
    public val nextRaiseTimestamp: Long? get() = json["next_raise_timestamp"].longOrNull()

    /** 已支付费用. In fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 停车状态. See [ParkingFeeQueryReplyParkingState]. */
    public val parkingState: String? get() = json["parking_state"].textOrNull()

    /** 已停时长. */
    public val parkingTimestamp: Long? get() = json["parking_timestamp"].longOrNull()

    /** 支付状态. See [ParkingFeeQueryReplyPayState]. */
    public val payState: String? get() = json["pay_state"].textOrNull()

    /** 当前应付费用. In fen. */
    public val payableAmount: Long? get() = json["payable_amount"].longOrNull()

    /** 当前入场单的总费用. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** A copy with another [code]. */
    public fun withCode(code: String): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("code", code))

    /** A copy with another [message]. */
    public fun withMessage(message: String): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("message", message))

    /** A copy with another [allowedExitTimestamp]. */
    public fun withAllowedExitTimestamp(allowedExitTimestamp: Long?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("allowed_exit_timestamp", allowedExitTimestamp))

    /** A copy with another [nextRaisePrice]. */
    public fun withNextRaisePrice(nextRaisePrice: Long?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("next_raise_price", nextRaisePrice))

    /** A copy with another [nextRaiseTimestamp]. */
    public fun withNextRaiseTimestamp(nextRaiseTimestamp: Long?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("next_raise_timestamp", nextRaiseTimestamp))

    /** A copy with another [paidAmount]. */
    public fun withPaidAmount(paidAmount: Long?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("paid_amount", paidAmount))

    /** A copy with another [parkingState]. */
    public fun withParkingState(parkingState: String?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("parking_state", parkingState))

    /** A copy with another [parkingTimestamp]. */
    public fun withParkingTimestamp(parkingTimestamp: Long?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("parking_timestamp", parkingTimestamp))

    /** A copy with another [payState]. */
    public fun withPayState(payState: String?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("pay_state", payState))

    /** A copy with another [payableAmount]. */
    public fun withPayableAmount(payableAmount: Long?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("payable_amount", payableAmount))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long?): ParkingFeeQueryReply = ParkingFeeQueryReply(json.with("total_amount", totalAmount))
}

/**
 * `ParkingFeeQueryResource`.
 */
public class ParkingFeeQueryResource(json: JsonObject) : Model(json) {

    /** 商户停车单号. The merchant's own number of the parking. At most 64 characters. */
    public val outSerialNumber: String get() = json["out_serial_number"].text()

    /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
    public val outParkingId: String? get() = json["out_parking_id"].textOrNull()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters. */
    public val plateNumber: String? get() = json["plate_number"].textOrNull()
}

/**
 * `ParkingLot`.
 */
public class ParkingLot(json: JsonObject) : Model(json) {

    /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
    public val outParkingLotId: String get() = json["out_parking_lot_id"].text()

    /** 停车场纬度. At most 16 characters. */
    public val latitude: String get() = json["latitude"].text()

    /** 停车场经度. At most 16 characters. */
    public val longitude: String get() = json["longitude"].text()

    /** 停车场地址. At most 256 characters. */
    public val parkingLotAddress: String get() = json["parking_lot_address"].text()

    /** 停车场名称. At most 128 characters. */
    public val parkingLotName: String get() = json["parking_lot_name"].text()

    /** 停车场类型. See [ParkingLotType]. */
    public val parkingLotType: String get() = json["parking_lot_type"].text()

    /** 商家支付路径. At most 256 characters. */
    public val paymentPath: String get() = json["payment_path"].text()

    /** 客服联系电话. At most 20 characters. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 商家停车订单小程序appid. At most 32 characters. */
    public val parkingOrderMiniProgAppid: String? get() = json["parking_order_mini_prog_appid"].textOrNull()

    /** 商家支付小程序appid. At most 32 characters. */
    public val paymentMiniProgAppid: String? get() = json["payment_mini_prog_appid"].textOrNull()

    /** 计费规则. */
    public val chargingRule: ChargingRule? get() = json["charging_rule"].treeOrNull()?.let { ChargingRule(it) }

    /** 停车场优惠文案. */
    public val notificationTextList: List<String>? get() = json["notification_text_list"].listOrNull { it.text() }

    /** 商家停车订单路径. At most 256 characters. */
    public val parkingOrderPath: String? get() = json["parking_order_path"].textOrNull()

    /** 收费告示牌url. At most 512 characters. */
    public val parkingSignUrl: String? get() = json["parking_sign_url"].textOrNull()
}

/**
 * `PreEntryRule`.
 */
public class PreEntryRule(json: JsonObject) : Model(json) {
    public constructor(startTime: String? = null, endTime: String? = null, amount: Long? = null, dayType: String? = null, maxFeePerDay: Long? = null, plateType: String? = null, vehicleType: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("amount", amount).put("day_type", dayType).put("max_fee_per_day", maxFeePerDay).put("plate_type", plateType).put("vehicle_type", vehicleType).json,
    )

    /** 时段开始时间. At most 5 characters. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 时段结束时间. At most 5 characters. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 收费金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 日期类型. See [DayType]. */
    public val dayType: String? get() = json["day_type"].textOrNull()

    /** 单日最大收款金额. In fen. */
    public val maxFeePerDay: Long? get() = json["max_fee_per_day"].longOrNull()

    /** 车牌类型. See [PlateType]. */
    public val plateType: String? get() = json["plate_type"].textOrNull()

    /** 车辆类型. See [VehicleType]. */
    public val vehicleType: String? get() = json["vehicle_type"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): PreEntryRule = PreEntryRule(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): PreEntryRule = PreEntryRule(json.with("end_time", endTime))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): PreEntryRule = PreEntryRule(json.with("amount", amount))

    /** A copy with another [dayType]. */
    public fun withDayType(dayType: String?): PreEntryRule = PreEntryRule(json.with("day_type", dayType))

    /** A copy with another [maxFeePerDay]. */
    public fun withMaxFeePerDay(maxFeePerDay: Long?): PreEntryRule = PreEntryRule(json.with("max_fee_per_day", maxFeePerDay))

    /** A copy with another [plateType]. */
    public fun withPlateType(plateType: String?): PreEntryRule = PreEntryRule(json.with("plate_type", plateType))

    /** A copy with another [vehicleType]. */
    public fun withVehicleType(vehicleType: String?): PreEntryRule = PreEntryRule(json.with("vehicle_type", vehicleType))
}

/**
 * `SubmitApplicationParkingLot`.
 */
public class SubmitApplicationParkingLot(json: JsonObject) : Model(json) {
    public constructor(outParkingLotId: String, latitude: String, longitude: String, parkingLotAddress: String, parkingLotName: String, parkingLotType: String, paymentPath: String, phoneNumber: String, parkingOrderMiniProgAppid: String? = null, paymentMiniProgAppid: String? = null, chargingRule: ChargingRule? = null, notificationTextList: List<String>? = null, parkingOrderPath: String? = null, parkingSignUrl: String? = null) : this(
        Fields().put("out_parking_lot_id", outParkingLotId).put("latitude", latitude).put("longitude", longitude).put("parking_lot_address", parkingLotAddress).put("parking_lot_name", parkingLotName).put("parking_lot_type", parkingLotType).put("payment_path", paymentPath).put("phone_number", phoneNumber).put("parking_order_mini_prog_appid", parkingOrderMiniProgAppid).put("payment_mini_prog_appid", paymentMiniProgAppid).put("charging_rule", chargingRule).put("notification_text_list", notificationTextList).put("parking_order_path", parkingOrderPath).put("parking_sign_url", parkingSignUrl).json,
    )

    public constructor(outParkingLotId: String, latitude: String, longitude: String, parkingLotAddress: String, parkingLotName: String, parkingLotType: String, paymentPath: String, phoneNumber: String) : this(
        Fields().put("out_parking_lot_id", outParkingLotId).put("latitude", latitude).put("longitude", longitude).put("parking_lot_address", parkingLotAddress).put("parking_lot_name", parkingLotName).put("parking_lot_type", parkingLotType).put("payment_path", paymentPath).put("phone_number", phoneNumber).json,
    )

    /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
    public val outParkingLotId: String get() = json["out_parking_lot_id"].text()

    /** 停车场纬度. At most 16 characters. */
    public val latitude: String get() = json["latitude"].text()

    /** 停车场经度. At most 16 characters. */
    public val longitude: String get() = json["longitude"].text()

    /** 停车场地址. At most 256 characters. */
    public val parkingLotAddress: String get() = json["parking_lot_address"].text()

    /** 停车场名称. At most 128 characters. */
    public val parkingLotName: String get() = json["parking_lot_name"].text()

    /** 停车场类型. See [ParkingLotType]. */
    public val parkingLotType: String get() = json["parking_lot_type"].text()

    /** 商家支付路径. At most 256 characters. */
    public val paymentPath: String get() = json["payment_path"].text()

    /** 客服联系电话. At most 20 characters. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 商家停车订单小程序appid. At most 32 characters. */
    public val parkingOrderMiniProgAppid: String? get() = json["parking_order_mini_prog_appid"].textOrNull()

    /** 商家支付小程序appid. At most 32 characters. */
    public val paymentMiniProgAppid: String? get() = json["payment_mini_prog_appid"].textOrNull()

    /** 计费规则. */
    public val chargingRule: ChargingRule? get() = json["charging_rule"].treeOrNull()?.let { ChargingRule(it) }

    /** 停车场优惠文案. At most 6 elements. */
    public val notificationTextList: List<String>? get() = json["notification_text_list"].listOrNull { it.text() }

    /** 商家停车订单路径. At most 256 characters. */
    public val parkingOrderPath: String? get() = json["parking_order_path"].textOrNull()

    /** 收费告示牌url. At most 512 characters. */
    public val parkingSignUrl: String? get() = json["parking_sign_url"].textOrNull()

    /** A copy with another [outParkingLotId]. */
    public fun withOutParkingLotId(outParkingLotId: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("out_parking_lot_id", outParkingLotId))

    /** A copy with another [latitude]. */
    public fun withLatitude(latitude: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("latitude", latitude))

    /** A copy with another [longitude]. */
    public fun withLongitude(longitude: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("longitude", longitude))

    /** A copy with another [parkingLotAddress]. */
    public fun withParkingLotAddress(parkingLotAddress: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("parking_lot_address", parkingLotAddress))

    /** A copy with another [parkingLotName]. */
    public fun withParkingLotName(parkingLotName: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("parking_lot_name", parkingLotName))

    /** A copy with another [parkingLotType]. */
    public fun withParkingLotType(parkingLotType: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("parking_lot_type", parkingLotType))

    /** A copy with another [paymentPath]. */
    public fun withPaymentPath(paymentPath: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("payment_path", paymentPath))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("phone_number", phoneNumber))

    /** A copy with another [parkingOrderMiniProgAppid]. */
    public fun withParkingOrderMiniProgAppid(parkingOrderMiniProgAppid: String?): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("parking_order_mini_prog_appid", parkingOrderMiniProgAppid))

    /** A copy with another [paymentMiniProgAppid]. */
    public fun withPaymentMiniProgAppid(paymentMiniProgAppid: String?): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("payment_mini_prog_appid", paymentMiniProgAppid))

    /** A copy with another [chargingRule]. */
    public fun withChargingRule(chargingRule: ChargingRule?): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("charging_rule", chargingRule))

    /** A copy with another [notificationTextList]. */
    public fun withNotificationTextList(notificationTextList: List<String>?): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("notification_text_list", notificationTextList))

    /** A copy with another [parkingOrderPath]. */
    public fun withParkingOrderPath(parkingOrderPath: String?): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("parking_order_path", parkingOrderPath))

    /** A copy with another [parkingSignUrl]. */
    public fun withParkingSignUrl(parkingSignUrl: String?): SubmitApplicationParkingLot = SubmitApplicationParkingLot(json.with("parking_sign_url", parkingSignUrl))
}

/**
 * `SubmitApplicationRequest`.
 */
public class SubmitApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(parkingLot: SubmitApplicationParkingLot) : this(
        Fields().put("parking_lot", parkingLot).json,
    )

    /** 停车场信息. */
    public val parkingLot: SubmitApplicationParkingLot get() = SubmitApplicationParkingLot(json["parking_lot"].tree())

    /** A copy with another [parkingLot]. */
    public fun withParkingLot(parkingLot: SubmitApplicationParkingLot): SubmitApplicationRequest = SubmitApplicationRequest(json.with("parking_lot", parkingLot))
}

/**
 * `SubmitApplicationResponse`.
 */
public class SubmitApplicationResponse(json: JsonObject) : Model(json) {

    /** 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters. */
    public val parkingLotAuditNo: String? get() = json["parking_lot_audit_no"].textOrNull()

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * `SyncExtendedPaymentRequest`.
 */
public class SyncExtendedPaymentRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, feeItems: List<FeeItem>, payTime: Long, wxParkingLotId: String? = null, wxTradeNo: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("fee_items", feeItems).put("pay_time", payTime).put("wx_parking_lot_id", wxParkingLotId).put("wx_trade_no", wxTradeNo).json,
    )

    public constructor(outTradeNo: String, feeItems: List<FeeItem>, payTime: Long) : this(
        Fields().put("out_trade_no", outTradeNo).put("fee_items", feeItems).put("pay_time", payTime).json,
    )

    /** 商户支付订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 费用明细. At least 1 element. */
    public val feeItems: List<FeeItem> get() = json["fee_items"].list { FeeItem(it.tree()) }

    /** 支付时间. */
    public val payTime: Long get() = json["pay_time"].long()

    /** 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters. */
    public val wxParkingLotId: String? get() = json["wx_parking_lot_id"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val wxTradeNo: String? get() = json["wx_trade_no"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): SyncExtendedPaymentRequest = SyncExtendedPaymentRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [feeItems]. */
    public fun withFeeItems(feeItems: List<FeeItem>): SyncExtendedPaymentRequest = SyncExtendedPaymentRequest(json.with("fee_items", feeItems))

    /** A copy with another [payTime]. */
    public fun withPayTime(payTime: Long): SyncExtendedPaymentRequest = SyncExtendedPaymentRequest(json.with("pay_time", payTime))

    /** A copy with another [wxParkingLotId]. */
    public fun withWxParkingLotId(wxParkingLotId: String?): SyncExtendedPaymentRequest = SyncExtendedPaymentRequest(json.with("wx_parking_lot_id", wxParkingLotId))

    /** A copy with another [wxTradeNo]. */
    public fun withWxTradeNo(wxTradeNo: String?): SyncExtendedPaymentRequest = SyncExtendedPaymentRequest(json.with("wx_trade_no", wxTradeNo))
}

/**
 * `SyncExtendedPaymentResponse`.
 */
public class SyncExtendedPaymentResponse(json: JsonObject) : Model(json) {

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * `WithdrawApplicationRequest`.
 */
public class WithdrawApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(outParkingLotId: String, parkingLotAuditNo: String) : this(
        Fields().put("out_parking_lot_id", outParkingLotId).put("parking_lot_audit_no", parkingLotAuditNo).json,
    )

    /** 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters. */
    public val outParkingLotId: String get() = json["out_parking_lot_id"].text()

    /** 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters. */
    public val parkingLotAuditNo: String get() = json["parking_lot_audit_no"].text()

    /** A copy with another [outParkingLotId]. */
    public fun withOutParkingLotId(outParkingLotId: String): WithdrawApplicationRequest = WithdrawApplicationRequest(json.with("out_parking_lot_id", outParkingLotId))

    /** A copy with another [parkingLotAuditNo]. */
    public fun withParkingLotAuditNo(parkingLotAuditNo: String): WithdrawApplicationRequest = WithdrawApplicationRequest(json.with("parking_lot_audit_no", parkingLotAuditNo))
}

/**
 * `WithdrawApplicationResponse`.
 */
public class WithdrawApplicationResponse(json: JsonObject) : Model(json) {

    /** 响应码. At most 32 characters. */
    public val code: String? get() = json["code"].textOrNull()

    /** 返回信息. At most 256 characters. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * 累计限额模式.
 *
 * The documented values; there may be others.
 */
public object AggregateLimitMode {
    public const val AGGREGATE_LIMIT_MODE_UNKNOWN: String = "AGGREGATE_LIMIT_MODE_UNKNOWN"
    public const val AGGREGATE_LIMIT_MODE_NORMAL: String = "AGGREGATE_LIMIT_MODE_NORMAL"
    public const val AGGREGATE_LIMIT_MODE_MIN: String = "AGGREGATE_LIMIT_MODE_MIN"
}

/**
 * 审核状态.
 *
 * The documented values; there may be others.
 */
public object AuditStatus {
    public const val AUDIT_STATUS_UNKNOWN: String = "AUDIT_STATUS_UNKNOWN"
    public const val AUDIT_STATUS_PENDING: String = "AUDIT_STATUS_PENDING"
    public const val AUDIT_STATUS_WITHDRAWN: String = "AUDIT_STATUS_WITHDRAWN"
    public const val AUDIT_STATUS_APPROVED: String = "AUDIT_STATUS_APPROVED"
    public const val AUDIT_STATUS_REJECTED: String = "AUDIT_STATUS_REJECTED"
}

/**
 * 车辆性质.
 *
 * The documented values; there may be others.
 */
public object CarType {
    public const val PLATE_TYPE_UNKNOWN: String = "PLATE_TYPE_UNKNOWN"
    public const val PLATE_TYPE_TEMPORARY: String = "PLATE_TYPE_TEMPORARY"
    public const val PLATE_TYPE_MONTHLY: String = "PLATE_TYPE_MONTHLY"
    public const val PLATE_TYPE_FREE: String = "PLATE_TYPE_FREE"
    public const val PLATE_TYPE_PREPAID: String = "PLATE_TYPE_PREPAID"
    public const val PLATE_TYPE_OTHERS: String = "PLATE_TYPE_OTHERS"
}

/**
 * 收费模式.
 *
 * The documented values; there may be others.
 */
public object ChargeMode {
    public const val UNKNOWN: String = "UNKNOWN"
    public const val INTERVAL: String = "INTERVAL"
    public const val ONE_TIME: String = "ONE_TIME"
}

/**
 * 计费周期类型.
 *
 * The documented values; there may be others.
 */
public object DailyLimitType {
    public const val DAILY_LIMIT_UNKNOWN: String = "DAILY_LIMIT_UNKNOWN"
    public const val DAILY_LIMIT_ROLLING_24H: String = "DAILY_LIMIT_ROLLING_24H"
    public const val DAILY_LIMIT_CALENDAR_DAY: String = "DAILY_LIMIT_CALENDAR_DAY"
}

/**
 * 日期类型.
 *
 * The documented values; there may be others.
 */
public object DayType {
    public const val DAY_TYPE_UNKNOWN: String = "DAY_TYPE_UNKNOWN"
    public const val DAY_TYPE_WEEKDAY: String = "DAY_TYPE_WEEKDAY"
    public const val DAY_TYPE_HOLIDAY: String = "DAY_TYPE_HOLIDAY"
    public const val DAY_TYPE_ALL_DAY: String = "DAY_TYPE_ALL_DAY"
}

/**
 * 启用状态.
 *
 * The documented values; there may be others.
 */
public object EnabledState {
    public const val ENABLED_STATE_UNKNOWN: String = "ENABLED_STATE_UNKNOWN"
    public const val ENABLED_STATE_NOT_ENABLED: String = "ENABLED_STATE_NOT_ENABLED"
    public const val ENABLED_STATE_ENABLED: String = "ENABLED_STATE_ENABLED"
    public const val ENABLED_STATE_OFFLINE: String = "ENABLED_STATE_OFFLINE"
}

/**
 * 收费金额限制类型.
 *
 * The documented values; there may be others.
 */
public object FeeLimitType {
    public const val FEE_LIMIT_UNKNOWN: String = "FEE_LIMIT_UNKNOWN"
    public const val FEE_LIMIT_AGGREGATE: String = "FEE_LIMIT_AGGREGATE"
    public const val FEE_LIMIT_SINGLE: String = "FEE_LIMIT_SINGLE"
}

/**
 * 费用类型.
 *
 * The documented values; there may be others.
 */
public object FeeType {
    public const val EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN: String = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN"
    public const val EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY: String = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY"
    public const val EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY: String = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY"
    public const val EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER: String = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER"
}

/**
 * 首次计费时间模式.
 *
 * The documented values; there may be others.
 */
public object FirstChargeTimeMode {
    public const val FIRST_CHARGE_TIME_MODE_UNKNOWN: String = "FIRST_CHARGE_TIME_MODE_UNKNOWN"
    public const val FIRST_CHARGE_TIME_MODE_ENTER: String = "FIRST_CHARGE_TIME_MODE_ENTER"
    public const val FIRST_CHARGE_TIME_MODE_AFTER_FREE: String = "FIRST_CHARGE_TIME_MODE_AFTER_FREE"
}

/**
 * 首段收费模式.
 *
 * The documented values; there may be others.
 */
public object FirstDurationMode {
    public const val FIRST_DURATION_MODE_UNKNOWN: String = "FIRST_DURATION_MODE_UNKNOWN"
    public const val FIRST_DURATION_MODE_ONLY_FIRST_DURATION: String = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION"
    public const val FIRST_DURATION_MODE_EVERY_FIRST_DURATION: String = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION"
}

/**
 * 免费时段计算方式.
 *
 * The documented values; there may be others.
 */
public object FreePeriodCalculationMode {
    public const val FREE_PERIOD_CAL_UNKNOWN: String = "FREE_PERIOD_CAL_UNKNOWN"
    public const val FREE_PERIOD_CAL_CONCURRENT_START: String = "FREE_PERIOD_CAL_CONCURRENT_START"
    public const val FREE_PERIOD_CAL_SEQUENTIAL_START: String = "FREE_PERIOD_CAL_SEQUENTIAL_START"
}

/**
 * 免费时段收取模式.
 *
 * The documented values; there may be others.
 */
public object FreePeriodChargingMode {
    public const val FREE_PERIOD_CHARGING_UNKNOWN: String = "FREE_PERIOD_CHARGING_UNKNOWN"
    public const val FREE_PERIOD_CHARGING_ONCE_PER_ENTRY: String = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY"
    public const val FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS: String = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS"
    public const val FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY: String = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY"
    public const val FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION: String = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION"
}

/**
 * 停车状态.
 *
 * The documented values; there may be others.
 */
public object GetParkingFeeResponseParkingState {
    public const val PARKING_STATE_UNKNOWN: String = "PARKING_STATE_UNKNOWN"
    public const val PARKING_STATE_ENTERED: String = "PARKING_STATE_ENTERED"
    public const val PARKING_STATE_EXIT_GATE: String = "PARKING_STATE_EXIT_GATE"
    public const val PARKING_STATE_EXITED: String = "PARKING_STATE_EXITED"
    public const val PARKING_STATE_UNEXPECTED_CLOSE: String = "PARKING_STATE_UNEXPECTED_CLOSE"
}

/**
 * 支付状态.
 *
 * The documented values; there may be others.
 */
public object GetParkingFeeResponsePayState {
    public const val PAY_STATUS_UNKNOWN: String = "PAY_STATUS_UNKNOWN"
    public const val PAY_STATUS_UNPAID: String = "PAY_STATUS_UNPAID"
    public const val PAY_STATUS_PAID: String = "PAY_STATUS_PAID"
}

/**
 * 节假日模式.
 *
 * The documented values; there may be others.
 */
public object HolidayMode {
    public const val HOLIDAY_MODE_UNKNOWN: String = "HOLIDAY_MODE_UNKNOWN"
    public const val HOLIDAY_MODE_LEGAL_MODY: String = "HOLIDAY_MODE_LEGAL_MODY"
    public const val HOLIDAY_MODE_CALENDAR_MODY: String = "HOLIDAY_MODE_CALENDAR_MODY"
    public const val HOLIDAY_MODE_FINANCIAL_MODY: String = "HOLIDAY_MODE_FINANCIAL_MODY"
}

/**
 * 支付状态.
 *
 * The documented values; there may be others.
 */
public object NotifyExitRequestPayState {
    public const val PAY_STATUS_UNKNOWN: String = "PAY_STATUS_UNKNOWN"
    public const val PAY_STATUS_UNPAID: String = "PAY_STATUS_UNPAID"
    public const val PAY_STATUS_PAID: String = "PAY_STATUS_PAID"
}

/**
 * 停车状态.
 *
 * The documented values; there may be others.
 */
public object NotifyPaymentRequestParkingState {
    public const val PARKING_STATUS_UNKNOWN: String = "PARKING_STATUS_UNKNOWN"
    public const val PARKING_STATUS_PARKING: String = "PARKING_STATUS_PARKING"
    public const val PARKING_STATUS_NOT_PARKING: String = "PARKING_STATUS_NOT_PARKING"
}

/**
 * 停车状态.
 *
 * The documented values; there may be others.
 */
public object ParkingFeeQueryReplyParkingState {
    public const val PARKING_STATUS_PARKING: String = "PARKING_STATUS_PARKING"
    public const val PARKING_STATUS_NOT_PARKING: String = "PARKING_STATUS_NOT_PARKING"
}

/**
 * 支付状态.
 *
 * The documented values; there may be others.
 */
public object ParkingFeeQueryReplyPayState {
    public const val PAY_STATUS_UNPAID: String = "PAY_STATUS_UNPAID"
    public const val PAY_STATUS_PAID: String = "PAY_STATUS_PAID"
}

/**
 * 停车场类型.
 *
 * The documented values; there may be others.
 */
public object ParkingLotType {
    public const val PARKING_LOT_TYPE_UNKNOWN: String = "PARKING_LOT_TYPE_UNKNOWN"
    public const val PARKING_LOT_TYPE_BUSINESS_DISTRICT: String = "PARKING_LOT_TYPE_BUSINESS_DISTRICT"
    public const val PARKING_LOT_TYPE_OFFICE_BUILDING: String = "PARKING_LOT_TYPE_OFFICE_BUILDING"
    public const val PARKING_LOT_TYPE_TRANSPORTATION_HUB: String = "PARKING_LOT_TYPE_TRANSPORTATION_HUB"
    public const val PARKING_LOT_TYPE_RESIDENTIAL_AREA: String = "PARKING_LOT_TYPE_RESIDENTIAL_AREA"
    public const val PARKING_LOT_TYPE_PARK_AREA: String = "PARKING_LOT_TYPE_PARK_AREA"
    public const val PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY: String = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY"
}

/**
 * 支付渠道.
 *
 * The documented values; there may be others.
 */
public object PayChannel {
    public const val PAY_CHANNEL_UNKNOWN: String = "PAY_CHANNEL_UNKNOWN"
    public const val PAY_CHANNEL_WECHAT_PAY_NOTIF: String = "PAY_CHANNEL_WECHAT_PAY_NOTIF"
    public const val PAY_CHANNEL_SCAN_QRCODE: String = "PAY_CHANNEL_SCAN_QRCODE"
    public const val PAY_CHANNEL_OFFICIAL_ACCOUNT: String = "PAY_CHANNEL_OFFICIAL_ACCOUNT"
    public const val PAY_CHANNEL_MCH_MINI_PROG: String = "PAY_CHANNEL_MCH_MINI_PROG"
    public const val PAY_CHANNEL_OTHERS: String = "PAY_CHANNEL_OTHERS"
}

/**
 * 支付类型.
 *
 * The documented values; there may be others.
 */
public object PayType {
    public const val PAY_TYPE_UNKNOWN: String = "PAY_TYPE_UNKNOWN"
    public const val PAY_TYPE_WXPAY: String = "PAY_TYPE_WXPAY"
    public const val PAY_TYPE_OTHERS: String = "PAY_TYPE_OTHERS"
}

/**
 * 车牌颜色.
 *
 * The documented values; there may be others.
 */
public object PlateColor {
    public const val PLATE_COLOR_UNKNOWN: String = "PLATE_COLOR_UNKNOWN"
    public const val PLATE_COLOR_BLUE: String = "PLATE_COLOR_BLUE"
    public const val PLATE_COLOR_YELLOW: String = "PLATE_COLOR_YELLOW"
    public const val PLATE_COLOR_BLACK: String = "PLATE_COLOR_BLACK"
    public const val PLATE_COLOR_WHITE: String = "PLATE_COLOR_WHITE"
    public const val PLATE_COLOR_GREEN: String = "PLATE_COLOR_GREEN"
    public const val PLATE_COLOR_YELLOW_GREEN: String = "PLATE_COLOR_YELLOW_GREEN"
    public const val PLATE_COLOR_AGRICULTURAL_YELLOW: String = "PLATE_COLOR_AGRICULTURAL_YELLOW"
    public const val PLATE_COLOR_OTHER: String = "PLATE_COLOR_OTHER"
}

/**
 * 车牌类型.
 *
 * The documented values; there may be others.
 */
public object PlateType {
    public const val PLATE_TYPE_UNKNOWN: String = "PLATE_TYPE_UNKNOWN"
    public const val PLATE_TYPE_TEMPORARY: String = "PLATE_TYPE_TEMPORARY"
    public const val PLATE_TYPE_MONTHLY: String = "PLATE_TYPE_MONTHLY"
    public const val PLATE_TYPE_FREE: String = "PLATE_TYPE_FREE"
    public const val PLATE_TYPE_PREPAID: String = "PLATE_TYPE_PREPAID"
    public const val PLATE_TYPE_OTHERS: String = "PLATE_TYPE_OTHERS"
}

/**
 * 收费规则类型.
 *
 * The documented values; there may be others.
 */
public object RuleType {
    public const val CHARGING_RULE_UNKNOWN: String = "CHARGING_RULE_UNKNOWN"
    public const val CHARGING_RULE_FIXED_INTERVAL: String = "CHARGING_RULE_FIXED_INTERVAL"
    public const val CHARGING_RULE_SEGMENT: String = "CHARGING_RULE_SEGMENT"
    public const val CHARGING_RULE_PER_ENTRY: String = "CHARGING_RULE_PER_ENTRY"
}

/**
 * 不满一小时取整方式.
 *
 * The documented values; there may be others.
 */
public object TimeRoundingType {
    public const val TIME_ROUND_UNKNOWN: String = "TIME_ROUND_UNKNOWN"
    public const val TIME_ROUND_DOWN: String = "TIME_ROUND_DOWN"
    public const val TIME_ROUND_UP: String = "TIME_ROUND_UP"
}

/**
 * 车辆类型.
 *
 * The documented values; there may be others.
 */
public object VehicleType {
    public const val VEHICLE_TYPE_UNKNOWN: String = "VEHICLE_TYPE_UNKNOWN"
    public const val VEHICLE_TYPE_SMALL: String = "VEHICLE_TYPE_SMALL"
    public const val VEHICLE_TYPE_LARGE: String = "VEHICLE_TYPE_LARGE"
    public const val VEHICLE_TYPE_EXTRA_LARGE: String = "VEHICLE_TYPE_EXTRA_LARGE"
    public const val VEHICLE_TYPE_ALL_TYPE: String = "VEHICLE_TYPE_ALL_TYPE"
}
