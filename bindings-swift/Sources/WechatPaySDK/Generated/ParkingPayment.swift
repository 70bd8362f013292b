// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Parking fees (停车缴费服务).
public struct ParkingPayment: Sendable {
    let client: Client
}

extension Client {
    /// Parking fees (停车缴费服务).
    public var parkingPayment: ParkingPayment { ParkingPayment(client: self) }
}

extension ParkingPayment {
    /// Apply for a parking lot (提交停车场进件申请).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
    ///
    /// - Parameters:
    ///   - parkingLot: 停车场信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitApplication(
        parkingLot: SubmitApplicationParkingLot,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitApplicationResponse {
        var call = Call("parking_payment.submit_application", options)
        call.set("parking_lot", parkingLot)
        return try await client.answer(to: call)
    }

    /// Query the application of a parking lot (查询停车场进件申请单).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557794)
    ///
    /// - Parameters:
    ///   - outParkingLotId: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
    ///   - parkingLotAuditNo: 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getApplication(
        outParkingLotId: String,
        parkingLotAuditNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetApplicationResponse {
        var call = Call("parking_payment.get_application", options)
        call.set("out_parking_lot_id", outParkingLotId)
        call.set("parking_lot_audit_no", parkingLotAuditNo)
        return try await client.answer(to: call)
    }

    /// List applications of parking lots (查询停车场进件申请单列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
    ///
    /// - Parameters:
    ///   - outParkingLotId: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
    ///   - offset: 偏移量. Items to skip, from 0.
    ///   - limit: 条数. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listApplications(
        outParkingLotId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListApplicationsResponse {
        var call = Call("parking_payment.list_applications", options)
        call.set("out_parking_lot_id", outParkingLotId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listApplications`, page after page.
    public func listApplicationsPager(
        outParkingLotId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Application> {
        var call = Call("parking_payment.list_applications", options)
        call.set("out_parking_lot_id", outParkingLotId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListApplicationsResponse) in
            Page(items: page.applicationList ?? [], total: nil, next: nil)
        }
    }

    /// Withdraw the application of a parking lot (撤回停车场进件申请).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
    ///
    /// - Parameters:
    ///   - outParkingLotId: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
    ///   - parkingLotAuditNo: 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func withdrawApplication(
        outParkingLotId: String,
        parkingLotAuditNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> WithdrawApplicationResponse {
        var call = Call("parking_payment.withdraw_application", options)
        call.set("out_parking_lot_id", outParkingLotId)
        call.set("parking_lot_audit_no", parkingLotAuditNo)
        return try await client.answer(to: call)
    }

    /// Get a parking lot (查询停车场信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
    ///
    /// - Parameters:
    ///   - outParkingLotId: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
    ///   - wxParkingLotId: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getParkingLot(
        outParkingLotId: String? = nil,
        wxParkingLotId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetParkingLotResponse {
        var call = Call("parking_payment.get_parking_lot", options)
        call.set("out_parking_lot_id", outParkingLotId)
        call.set("wx_parking_lot_id", wxParkingLotId)
        return try await client.answer(to: call)
    }

    /// Report that a car has entered (同步车辆入场通知).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
    ///
    /// - Parameters:
    ///   - parkingId: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
    ///   - carType: 车辆性质.
    ///   - enterTimestamp: 车辆入场时间.
    ///   - outSerialNumber: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
    ///   - plateColor: 车牌颜色.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
    ///   - vehicleType: 车辆类型.
    ///   - discountTemplateId: 优惠信息模板ID. At most 3 elements.
    ///   - entranceName: 停车场入口名称. At most 64 characters.
    ///   - entranceNumber: 停车场入口编号. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func notifyEntry(
        parkingId: String,
        carType: CarType,
        enterTimestamp: Int,
        outSerialNumber: String,
        plateColor: PlateColor,
        plateNumber: String,
        vehicleType: VehicleType,
        discountTemplateId: [Int]? = nil,
        entranceName: String? = nil,
        entranceNumber: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> NotifyEntryResponse {
        var call = Call("parking_payment.notify_entry", options)
        call.set("parking_id", parkingId)
        call.set("car_type", carType)
        call.set("enter_timestamp", enterTimestamp)
        call.set("out_serial_number", outSerialNumber)
        call.set("plate_color", plateColor)
        call.set("plate_number", plateNumber)
        call.set("vehicle_type", vehicleType)
        call.set("discount_template_id", discountTemplateId)
        call.set("entrance_name", entranceName)
        call.set("entrance_number", entranceNumber)
        return try await client.answer(to: call)
    }

    /// Get the fee of a parked car (查询停车费用).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
    ///
    /// - Parameters:
    ///   - outSerialNumber: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
    ///   - outParkingId: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getParkingFee(
        outSerialNumber: String,
        outParkingId: String? = nil,
        plateNumber: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetParkingFeeResponse {
        var call = Call("parking_payment.get_parking_fee", options)
        call.set("out_serial_number", outSerialNumber)
        call.set("out_parking_id", outParkingId)
        call.set("plate_number", plateNumber)
        return try await client.answer(to: call)
    }

    /// Report that a parking fee was paid (同步支付结果通知).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
    ///
    /// - Parameters:
    ///   - parkingId: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
    ///   - outSerialNumber: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
    ///   - paidAmount: 已支付费用. In fen.
    ///   - parkingState: 停车状态.
    ///   - payType: 支付类型.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
    ///   - totalAmount: 总费用. In fen.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - openid: 付款用户OpenID. At most 128 characters.
    ///   - outTradeNo: 商户支付订单号. The merchant's own number of the order. At most 64 characters.
    ///   - wxTradeNo: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
    ///   - payChannel: 支付渠道.
    ///   - payTime: 支付时间.
    ///   - token: 消息支付防伪凭证. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func notifyPayment(
        parkingId: String,
        outSerialNumber: String,
        paidAmount: Int,
        parkingState: NotifyPaymentRequestParkingState,
        payType: PayType,
        plateNumber: String,
        totalAmount: Int,
        subMchid: String? = nil,
        openid: String? = nil,
        outTradeNo: String? = nil,
        wxTradeNo: String? = nil,
        payChannel: PayChannel? = nil,
        payTime: Int? = nil,
        token: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> NotifyPaymentResponse {
        var call = Call("parking_payment.notify_payment", options)
        call.set("parking_id", parkingId)
        call.set("out_serial_number", outSerialNumber)
        call.set("paid_amount", paidAmount)
        call.set("parking_state", parkingState)
        call.set("pay_type", payType)
        call.set("plate_number", plateNumber)
        call.set("total_amount", totalAmount)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("wx_trade_no", wxTradeNo)
        call.set("pay_channel", payChannel)
        call.set("pay_time", payTime)
        call.set("token", token)
        return try await client.answer(to: call)
    }

    /// Report that a car has left (同步车辆离场通知).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
    ///
    /// - Parameters:
    ///   - parkingId: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
    ///   - exitTimestamp: 车辆出场时间.
    ///   - outSerialNumber: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
    ///   - plateColor: 车牌颜色.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
    ///   - openid: 付款用户OpenID. At most 128 characters.
    ///   - outTradeNo: 商户支付订单号. The merchant's own number of the order. At most 64 characters.
    ///   - wxTradeNo: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
    ///   - paidAmount: 已支付费用. In fen.
    ///   - payChannel: 支付渠道.
    ///   - payState: 支付状态.
    ///   - payTime: 支付时间.
    ///   - payType: 支付类型.
    ///   - token: 消息支付防伪凭证. At most 256 characters.
    ///   - totalAmount: 总费用. In fen.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func notifyExit(
        parkingId: String,
        exitTimestamp: Int,
        outSerialNumber: String,
        plateColor: PlateColor,
        plateNumber: String,
        openid: String? = nil,
        outTradeNo: String? = nil,
        wxTradeNo: String? = nil,
        paidAmount: Int? = nil,
        payChannel: PayChannel? = nil,
        payState: NotifyExitRequestPayState? = nil,
        payTime: Int? = nil,
        payType: PayType? = nil,
        token: String? = nil,
        totalAmount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> NotifyExitResponse {
        var call = Call("parking_payment.notify_exit", options)
        call.set("parking_id", parkingId)
        call.set("exit_timestamp", exitTimestamp)
        call.set("out_serial_number", outSerialNumber)
        call.set("plate_color", plateColor)
        call.set("plate_number", plateNumber)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("wx_trade_no", wxTradeNo)
        call.set("paid_amount", paidAmount)
        call.set("pay_channel", payChannel)
        call.set("pay_state", payState)
        call.set("pay_time", payTime)
        call.set("pay_type", payType)
        call.set("token", token)
        call.set("total_amount", totalAmount)
        return try await client.answer(to: call)
    }

    /// Report a payment that is not for short parking (同步非临停扩展支付).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户支付订单号. The merchant's own number of the order. At most 64 characters.
    ///   - feeItems: 费用明细. At least 1 element.
    ///   - payTime: 支付时间.
    ///   - wxParkingLotId: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
    ///   - wxTradeNo: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncExtendedPayment(
        outTradeNo: String,
        feeItems: [FeeItem],
        payTime: Int,
        wxParkingLotId: String? = nil,
        wxTradeNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SyncExtendedPaymentResponse {
        var call = Call("parking_payment.sync_extended_payment", options)
        call.set("out_trade_no", outTradeNo)
        call.set("fee_items", feeItems)
        call.set("pay_time", payTime)
        call.set("wx_parking_lot_id", wxParkingLotId)
        call.set("wx_trade_no", wxTradeNo)
        return try await client.answer(to: call)
    }
}

extension ParkingPayment {
    /// `Application`.
    public struct Application: Model {
        /// 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
        public var parkingLotAuditNo: String?
        /// 审核意见.
        public var auditComment: AuditComment?
        /// 审核状态.
        public var auditStatus: AuditStatus?
        /// 停车场信息.
        public var parkingLot: ParkingLot?
        /// 提交时间.
        public var submitTime: Int?

        enum CodingKeys: String, CodingKey {
            case parkingLotAuditNo = "parking_lot_audit_no"
            case auditComment = "audit_comment"
            case auditStatus = "audit_status"
            case parkingLot = "parking_lot"
            case submitTime = "submit_time"
        }
    }
}

extension ParkingPayment {
    /// `AuditComment`.
    public struct AuditComment: Model {
        /// 改进建议. At most 512 characters.
        public var recommendation: String
        /// 字段审核意见列表.
        public var fields: [AuditField]?
    }
}

extension ParkingPayment {
    /// `AuditField`.
    public struct AuditField: Model {
        /// 审核意见. At most 512 characters.
        public var comment: String
        /// 字段名. At most 128 characters.
        public var field: String
    }
}

extension ParkingPayment {
    /// `ChargingRule`.
    public struct ChargingRule: Model {
        /// 累计限额模式.
        public var aggregateLimitMode: AggregateLimitMode?
        /// 计费周期类型.
        public var dailyLimitType: DailyLimitType?
        /// 按时长分段统计模式规则.
        public var durationSegmentRule: [DurationSegmentRule]?
        /// 收费金额限制类型.
        public var feeLimitType: FeeLimitType?
        /// 首次计费时间模式.
        public var firstChargeTimeMode: FirstChargeTimeMode?
        /// 固定间隔模式规则.
        public var fixedIntervalRule: [FixedIntervalRule]?
        /// 入场免费时间.
        public var freeEntryDuration: Int?
        /// 出场免费时间.
        public var freeExitDuration: Int?
        /// 节假日模式.
        public var holidayMode: HolidayMode?
        /// 按次模式规则.
        public var preEntryRule: [PreEntryRule]?
        /// 收费规则类型.
        public var ruleType: RuleType?
        /// 不满一小时取整方式.
        public var timeRoundingType: TimeRoundingType?

        enum CodingKeys: String, CodingKey {
            case aggregateLimitMode = "aggregate_limit_mode"
            case dailyLimitType = "daily_limit_type"
            case durationSegmentRule = "duration_segment_rule"
            case feeLimitType = "fee_limit_type"
            case firstChargeTimeMode = "first_charge_time_mode"
            case fixedIntervalRule = "fixed_interval_rule"
            case freeEntryDuration = "free_entry_duration"
            case freeExitDuration = "free_exit_duration"
            case holidayMode = "holiday_mode"
            case preEntryRule = "pre_entry_rule"
            case ruleType = "rule_type"
            case timeRoundingType = "time_rounding_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            aggregateLimitMode: AggregateLimitMode? = nil,
            dailyLimitType: DailyLimitType? = nil,
            durationSegmentRule: [DurationSegmentRule]? = nil,
            feeLimitType: FeeLimitType? = nil,
            firstChargeTimeMode: FirstChargeTimeMode? = nil,
            fixedIntervalRule: [FixedIntervalRule]? = nil,
            freeEntryDuration: Int? = nil,
            freeExitDuration: Int? = nil,
            holidayMode: HolidayMode? = nil,
            preEntryRule: [PreEntryRule]? = nil,
            ruleType: RuleType? = nil,
            timeRoundingType: TimeRoundingType? = nil
        ) {
            self.aggregateLimitMode = aggregateLimitMode
            self.dailyLimitType = dailyLimitType
            self.durationSegmentRule = durationSegmentRule
            self.feeLimitType = feeLimitType
            self.firstChargeTimeMode = firstChargeTimeMode
            self.fixedIntervalRule = fixedIntervalRule
            self.freeEntryDuration = freeEntryDuration
            self.freeExitDuration = freeExitDuration
            self.holidayMode = holidayMode
            self.preEntryRule = preEntryRule
            self.ruleType = ruleType
            self.timeRoundingType = timeRoundingType
        }
    }
}

extension ParkingPayment {
    /// `DurationSegmentRule`.
    public struct DurationSegmentRule: Model {
        /// 时段开始时间. At most 5 characters.
        public var startTime: String?
        /// 时段结束时间. At most 5 characters.
        public var endTime: String?
        /// 收费模式.
        public var chargeMode: ChargeMode?
        /// 日期类型.
        public var dayType: DayType?
        /// 停车时长起始.
        public var durationFrom: Int?
        /// 停车时长结束.
        public var durationTo: Int?
        /// 固定收费金额. In fen.
        public var fixedAmount: Int?
        /// 间隔收费金额. In fen.
        public var intervalAmount: Int?
        /// 间隔时段收费封顶. The most that is charged for the interval, in fen.
        public var intervalMaxAmount: Int?
        /// 间隔时段.
        public var intervalMin: Int?
        /// 单日最大收款金额. In fen.
        public var maxFeePerDay: Int?
        /// 车牌类型.
        public var plateType: PlateType?
        /// 车辆类型.
        public var vehicleType: VehicleType?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case chargeMode = "charge_mode"
            case dayType = "day_type"
            case durationFrom = "duration_from"
            case durationTo = "duration_to"
            case fixedAmount = "fixed_amount"
            case intervalAmount = "interval_amount"
            case intervalMaxAmount = "interval_max_amount"
            case intervalMin = "interval_min"
            case maxFeePerDay = "max_fee_per_day"
            case plateType = "plate_type"
            case vehicleType = "vehicle_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String? = nil,
            endTime: String? = nil,
            chargeMode: ChargeMode? = nil,
            dayType: DayType? = nil,
            durationFrom: Int? = nil,
            durationTo: Int? = nil,
            fixedAmount: Int? = nil,
            intervalAmount: Int? = nil,
            intervalMaxAmount: Int? = nil,
            intervalMin: Int? = nil,
            maxFeePerDay: Int? = nil,
            plateType: PlateType? = nil,
            vehicleType: VehicleType? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.chargeMode = chargeMode
            self.dayType = dayType
            self.durationFrom = durationFrom
            self.durationTo = durationTo
            self.fixedAmount = fixedAmount
            self.intervalAmount = intervalAmount
            self.intervalMaxAmount = intervalMaxAmount
            self.intervalMin = intervalMin
            self.maxFeePerDay = maxFeePerDay
            self.plateType = plateType
            self.vehicleType = vehicleType
        }
    }
}

extension ParkingPayment {
    /// `FeeItem`.
    public struct FeeItem: Model {
        /// 金额. In fen.
        public var amount: Int
        /// 费用类型.
        public var feeType: FeeType

        enum CodingKeys: String, CodingKey {
            case amount
            case feeType = "fee_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            amount: Int,
            feeType: FeeType
        ) {
            self.amount = amount
            self.feeType = feeType
        }
    }
}

extension ParkingPayment {
    /// `FixedIntervalRule`.
    public struct FixedIntervalRule: Model {
        /// 时段开始时间. At most 5 characters.
        public var startTime: String?
        /// 时段结束时间. At most 5 characters.
        public var endTime: String?
        /// 日期类型.
        public var dayType: DayType?
        /// 首段收费金额. In fen.
        public var firstAmount: Int?
        /// 首段收费时长.
        public var firstDuration: Int?
        /// 首段收费模式.
        public var firstDurationMode: FirstDurationMode?
        /// 免费时段计算方式.
        public var freePeriodCalculationMode: FreePeriodCalculationMode?
        /// 免费时段收取模式.
        public var freePeriodChargingMode: FreePeriodChargingMode?
        /// 间隔收费金额. In fen.
        public var intervalAmount: Int?
        /// 间隔收费时长.
        public var intervalDuration: Int?
        /// 间隔时段收费封顶. The most that is charged for the interval, in fen.
        public var intervalMaxAmount: Int?
        /// 新能源是否免停.
        public var isGreenVehicleFreeParking: Bool?
        /// 单日最大收款金额. In fen.
        public var maxFeePerDay: Int?
        /// 车牌类型.
        public var plateType: PlateType?
        /// 车辆类型.
        public var vehicleType: VehicleType?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case dayType = "day_type"
            case firstAmount = "first_amount"
            case firstDuration = "first_duration"
            case firstDurationMode = "first_duration_mode"
            case freePeriodCalculationMode = "free_period_calculation_mode"
            case freePeriodChargingMode = "free_period_charging_mode"
            case intervalAmount = "interval_amount"
            case intervalDuration = "interval_duration"
            case intervalMaxAmount = "interval_max_amount"
            case isGreenVehicleFreeParking = "is_green_vehicle_free_parking"
            case maxFeePerDay = "max_fee_per_day"
            case plateType = "plate_type"
            case vehicleType = "vehicle_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String? = nil,
            endTime: String? = nil,
            dayType: DayType? = nil,
            firstAmount: Int? = nil,
            firstDuration: Int? = nil,
            firstDurationMode: FirstDurationMode? = nil,
            freePeriodCalculationMode: FreePeriodCalculationMode? = nil,
            freePeriodChargingMode: FreePeriodChargingMode? = nil,
            intervalAmount: Int? = nil,
            intervalDuration: Int? = nil,
            intervalMaxAmount: Int? = nil,
            isGreenVehicleFreeParking: Bool? = nil,
            maxFeePerDay: Int? = nil,
            plateType: PlateType? = nil,
            vehicleType: VehicleType? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.dayType = dayType
            self.firstAmount = firstAmount
            self.firstDuration = firstDuration
            self.firstDurationMode = firstDurationMode
            self.freePeriodCalculationMode = freePeriodCalculationMode
            self.freePeriodChargingMode = freePeriodChargingMode
            self.intervalAmount = intervalAmount
            self.intervalDuration = intervalDuration
            self.intervalMaxAmount = intervalMaxAmount
            self.isGreenVehicleFreeParking = isGreenVehicleFreeParking
            self.maxFeePerDay = maxFeePerDay
            self.plateType = plateType
            self.vehicleType = vehicleType
        }
    }
}

extension ParkingPayment {
    /// `GetApplicationResponse`.
    public struct GetApplicationResponse: Model {
        /// 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
        public var wxParkingLotId: String?
        /// 申请单信息.
        public var application: Application?
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?

        enum CodingKeys: String, CodingKey {
            case wxParkingLotId = "wx_parking_lot_id"
            case application
            case code
            case message
        }
    }
}

extension ParkingPayment {
    /// `GetParkingFeeResponse`.
    public struct GetParkingFeeResponse: Model {
        /// 免费待出场时间.
        public var allowedExitTimestamp: Int?
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?
        /// 下一次跳价价格. In fen.
        public var nextRaisePrice: Int?
        /// 下一次跳价时间.
        public var nextRaiseTimestamp: Int?
        /// 已付金额. In fen.
        public var paidAmount: Int?
        /// 停车状态.
        public var parkingState: GetParkingFeeResponseParkingState?
        /// 已停时长.
        public var parkingTimestamp: Int?
        /// 支付状态.
        public var payState: GetParkingFeeResponsePayState?
        /// 应付金额. In fen.
        public var payableAmount: Int?
        /// 当前总费用. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case allowedExitTimestamp = "allowed_exit_timestamp"
            case code
            case message
            case nextRaisePrice = "next_raise_price"
            case nextRaiseTimestamp = "next_raise_timestamp"
            case paidAmount = "paid_amount"
            case parkingState = "parking_state"
            case parkingTimestamp = "parking_timestamp"
            case payState = "pay_state"
            case payableAmount = "payable_amount"
            case totalAmount = "total_amount"
        }
    }
}

extension ParkingPayment {
    /// `GetParkingLotResponse`.
    public struct GetParkingLotResponse: Model {
        /// 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
        public var outParkingLotId: String?
        /// 停车订单小程序appid. At most 32 characters.
        public var parkingOrderMiniProgAppid: String?
        /// 支付小程序appid. At most 32 characters.
        public var paymentMiniProgAppid: String?
        /// 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
        public var wxParkingLotId: String?
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 启用状态.
        public var enabledState: EnabledState?
        /// 返回信息. At most 256 characters.
        public var message: String?
        /// 停车场地址. At most 256 characters.
        public var parkingLotAddress: String?
        /// 停车场名称. At most 128 characters.
        public var parkingLotName: String?
        /// 停车订单小程序path. At most 256 characters.
        public var parkingOrderMiniProgPath: String?
        /// 支付小程序path. At most 256 characters.
        public var paymentMiniProgPath: String?
        /// 原因. At most 256 characters.
        public var reason: String?

        enum CodingKeys: String, CodingKey {
            case outParkingLotId = "out_parking_lot_id"
            case parkingOrderMiniProgAppid = "parking_order_mini_prog_appid"
            case paymentMiniProgAppid = "payment_mini_prog_appid"
            case wxParkingLotId = "wx_parking_lot_id"
            case code
            case enabledState = "enabled_state"
            case message
            case parkingLotAddress = "parking_lot_address"
            case parkingLotName = "parking_lot_name"
            case parkingOrderMiniProgPath = "parking_order_mini_prog_path"
            case paymentMiniProgPath = "payment_mini_prog_path"
            case reason
        }
    }
}

extension ParkingPayment {
    /// `ListApplicationsResponse`.
    public struct ListApplicationsResponse: Model {
        /// 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
        public var wxParkingLotId: String?
        /// 申请单列表.
        public var applicationList: [Application]?
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?

        enum CodingKeys: String, CodingKey {
            case wxParkingLotId = "wx_parking_lot_id"
            case applicationList = "application_list"
            case code
            case message
        }
    }
}

extension ParkingPayment {
    /// `NotifyEntryResponse`.
    public struct NotifyEntryResponse: Model {
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?
        /// 微信停车单号. WeChat Pay's number of the parking. At most 64 characters.
        public var serialNumber: String?

        enum CodingKeys: String, CodingKey {
            case code
            case message
            case serialNumber = "serial_number"
        }
    }
}

extension ParkingPayment {
    /// `NotifyExitResponse`.
    public struct NotifyExitResponse: Model {
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?
    }
}

extension ParkingPayment {
    /// `NotifyPaymentResponse`.
    public struct NotifyPaymentResponse: Model {
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?
    }
}

extension ParkingPayment {
    /// `ParkingFeeQueryResource`.
    public struct ParkingFeeQueryResource: Model {
        /// 商户停车单号. The merchant's own number of the parking. At most 64 characters.
        public var outSerialNumber: String
        /// 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
        public var outParkingId: String?
        /// 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
        public var plateNumber: String?

        enum CodingKeys: String, CodingKey {
            case outSerialNumber = "out_serial_number"
            case outParkingId = "out_parking_id"
            case plateNumber = "plate_number"
        }
    }
}

extension ParkingPayment {
    /// `ParkingLot`.
    public struct ParkingLot: Model {
        /// 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
        public var outParkingLotId: String
        /// 停车场纬度. At most 16 characters.
        public var latitude: String
        /// 停车场经度. At most 16 characters.
        public var longitude: String
        /// 停车场地址. At most 256 characters.
        public var parkingLotAddress: String
        /// 停车场名称. At most 128 characters.
        public var parkingLotName: String
        /// 停车场类型.
        public var parkingLotType: ParkingLotType
        /// 商家支付路径. At most 256 characters.
        public var paymentPath: String
        /// 客服联系电话. At most 20 characters.
        public var phoneNumber: String
        /// 商家停车订单小程序appid. At most 32 characters.
        public var parkingOrderMiniProgAppid: String?
        /// 商家支付小程序appid. At most 32 characters.
        public var paymentMiniProgAppid: String?
        /// 计费规则.
        public var chargingRule: ChargingRule?
        /// 停车场优惠文案.
        public var notificationTextList: [String]?
        /// 商家停车订单路径. At most 256 characters.
        public var parkingOrderPath: String?
        /// 收费告示牌url. At most 512 characters.
        public var parkingSignUrl: String?

        enum CodingKeys: String, CodingKey {
            case outParkingLotId = "out_parking_lot_id"
            case latitude
            case longitude
            case parkingLotAddress = "parking_lot_address"
            case parkingLotName = "parking_lot_name"
            case parkingLotType = "parking_lot_type"
            case paymentPath = "payment_path"
            case phoneNumber = "phone_number"
            case parkingOrderMiniProgAppid = "parking_order_mini_prog_appid"
            case paymentMiniProgAppid = "payment_mini_prog_appid"
            case chargingRule = "charging_rule"
            case notificationTextList = "notification_text_list"
            case parkingOrderPath = "parking_order_path"
            case parkingSignUrl = "parking_sign_url"
        }
    }
}

extension ParkingPayment {
    /// `PreEntryRule`.
    public struct PreEntryRule: Model {
        /// 时段开始时间. At most 5 characters.
        public var startTime: String?
        /// 时段结束时间. At most 5 characters.
        public var endTime: String?
        /// 收费金额. In fen.
        public var amount: Int?
        /// 日期类型.
        public var dayType: DayType?
        /// 单日最大收款金额. In fen.
        public var maxFeePerDay: Int?
        /// 车牌类型.
        public var plateType: PlateType?
        /// 车辆类型.
        public var vehicleType: VehicleType?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case amount
            case dayType = "day_type"
            case maxFeePerDay = "max_fee_per_day"
            case plateType = "plate_type"
            case vehicleType = "vehicle_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String? = nil,
            endTime: String? = nil,
            amount: Int? = nil,
            dayType: DayType? = nil,
            maxFeePerDay: Int? = nil,
            plateType: PlateType? = nil,
            vehicleType: VehicleType? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.amount = amount
            self.dayType = dayType
            self.maxFeePerDay = maxFeePerDay
            self.plateType = plateType
            self.vehicleType = vehicleType
        }
    }
}

extension ParkingPayment {
    /// `SubmitApplicationParkingLot`.
    public struct SubmitApplicationParkingLot: Model {
        /// 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
        public var outParkingLotId: String
        /// 停车场纬度. At most 16 characters.
        public var latitude: String
        /// 停车场经度. At most 16 characters.
        public var longitude: String
        /// 停车场地址. At most 256 characters.
        public var parkingLotAddress: String
        /// 停车场名称. At most 128 characters.
        public var parkingLotName: String
        /// 停车场类型.
        public var parkingLotType: ParkingLotType
        /// 商家支付路径. At most 256 characters.
        public var paymentPath: String
        /// 客服联系电话. At most 20 characters.
        public var phoneNumber: String
        /// 商家停车订单小程序appid. At most 32 characters.
        public var parkingOrderMiniProgAppid: String?
        /// 商家支付小程序appid. At most 32 characters.
        public var paymentMiniProgAppid: String?
        /// 计费规则.
        public var chargingRule: ChargingRule?
        /// 停车场优惠文案. At most 6 elements.
        public var notificationTextList: [String]?
        /// 商家停车订单路径. At most 256 characters.
        public var parkingOrderPath: String?
        /// 收费告示牌url. At most 512 characters.
        public var parkingSignUrl: String?

        enum CodingKeys: String, CodingKey {
            case outParkingLotId = "out_parking_lot_id"
            case latitude
            case longitude
            case parkingLotAddress = "parking_lot_address"
            case parkingLotName = "parking_lot_name"
            case parkingLotType = "parking_lot_type"
            case paymentPath = "payment_path"
            case phoneNumber = "phone_number"
            case parkingOrderMiniProgAppid = "parking_order_mini_prog_appid"
            case paymentMiniProgAppid = "payment_mini_prog_appid"
            case chargingRule = "charging_rule"
            case notificationTextList = "notification_text_list"
            case parkingOrderPath = "parking_order_path"
            case parkingSignUrl = "parking_sign_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            outParkingLotId: String,
            latitude: String,
            longitude: String,
            parkingLotAddress: String,
            parkingLotName: String,
            parkingLotType: ParkingLotType,
            paymentPath: String,
            phoneNumber: String,
            parkingOrderMiniProgAppid: String? = nil,
            paymentMiniProgAppid: String? = nil,
            chargingRule: ChargingRule? = nil,
            notificationTextList: [String]? = nil,
            parkingOrderPath: String? = nil,
            parkingSignUrl: String? = nil
        ) {
            self.outParkingLotId = outParkingLotId
            self.latitude = latitude
            self.longitude = longitude
            self.parkingLotAddress = parkingLotAddress
            self.parkingLotName = parkingLotName
            self.parkingLotType = parkingLotType
            self.paymentPath = paymentPath
            self.phoneNumber = phoneNumber
            self.parkingOrderMiniProgAppid = parkingOrderMiniProgAppid
            self.paymentMiniProgAppid = paymentMiniProgAppid
            self.chargingRule = chargingRule
            self.notificationTextList = notificationTextList
            self.parkingOrderPath = parkingOrderPath
            self.parkingSignUrl = parkingSignUrl
        }
    }
}

extension ParkingPayment {
    /// `SubmitApplicationResponse`.
    public struct SubmitApplicationResponse: Model {
        /// 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
        public var parkingLotAuditNo: String?
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?

        enum CodingKeys: String, CodingKey {
            case parkingLotAuditNo = "parking_lot_audit_no"
            case code
            case message
        }
    }
}

extension ParkingPayment {
    /// `SyncExtendedPaymentResponse`.
    public struct SyncExtendedPaymentResponse: Model {
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?
    }
}

extension ParkingPayment {
    /// `WithdrawApplicationResponse`.
    public struct WithdrawApplicationResponse: Model {
        /// 响应码. At most 32 characters.
        public var code: String?
        /// 返回信息. At most 256 characters.
        public var message: String?
    }
}

extension ParkingPayment {
    /// 累计限额模式
    public struct AggregateLimitMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var aggregateLimitModeUnknown: Self { "AGGREGATE_LIMIT_MODE_UNKNOWN" }
        public static var aggregateLimitModeNormal: Self { "AGGREGATE_LIMIT_MODE_NORMAL" }
        public static var aggregateLimitModeMin: Self { "AGGREGATE_LIMIT_MODE_MIN" }
    }
}

extension ParkingPayment {
    /// 审核状态
    public struct AuditStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditStatusUnknown: Self { "AUDIT_STATUS_UNKNOWN" }
        public static var auditStatusPending: Self { "AUDIT_STATUS_PENDING" }
        public static var auditStatusWithdrawn: Self { "AUDIT_STATUS_WITHDRAWN" }
        public static var auditStatusApproved: Self { "AUDIT_STATUS_APPROVED" }
        public static var auditStatusRejected: Self { "AUDIT_STATUS_REJECTED" }
    }
}

extension ParkingPayment {
    /// 车辆性质
    public struct CarType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var plateTypeUnknown: Self { "PLATE_TYPE_UNKNOWN" }
        public static var plateTypeTemporary: Self { "PLATE_TYPE_TEMPORARY" }
        public static var plateTypeMonthly: Self { "PLATE_TYPE_MONTHLY" }
        public static var plateTypeFree: Self { "PLATE_TYPE_FREE" }
        public static var plateTypePrepaid: Self { "PLATE_TYPE_PREPAID" }
        public static var plateTypeOthers: Self { "PLATE_TYPE_OTHERS" }
    }
}

extension ParkingPayment {
    /// 收费模式
    public struct ChargeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknown: Self { "UNKNOWN" }
        public static var interval: Self { "INTERVAL" }
        public static var oneTime: Self { "ONE_TIME" }
    }
}

extension ParkingPayment {
    /// 计费周期类型
    public struct DailyLimitType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var dailyLimitUnknown: Self { "DAILY_LIMIT_UNKNOWN" }
        public static var dailyLimitRolling24H: Self { "DAILY_LIMIT_ROLLING_24H" }
        public static var dailyLimitCalendarDay: Self { "DAILY_LIMIT_CALENDAR_DAY" }
    }
}

extension ParkingPayment {
    /// 日期类型
    public struct DayType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var dayTypeUnknown: Self { "DAY_TYPE_UNKNOWN" }
        public static var dayTypeWeekday: Self { "DAY_TYPE_WEEKDAY" }
        public static var dayTypeHoliday: Self { "DAY_TYPE_HOLIDAY" }
        public static var dayTypeAllDay: Self { "DAY_TYPE_ALL_DAY" }
    }
}

extension ParkingPayment {
    /// 启用状态
    public struct EnabledState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var enabledStateUnknown: Self { "ENABLED_STATE_UNKNOWN" }
        public static var enabledStateNotEnabled: Self { "ENABLED_STATE_NOT_ENABLED" }
        public static var enabledStateEnabled: Self { "ENABLED_STATE_ENABLED" }
        public static var enabledStateOffline: Self { "ENABLED_STATE_OFFLINE" }
    }
}

extension ParkingPayment {
    /// 收费金额限制类型
    public struct FeeLimitType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var feeLimitUnknown: Self { "FEE_LIMIT_UNKNOWN" }
        public static var feeLimitAggregate: Self { "FEE_LIMIT_AGGREGATE" }
        public static var feeLimitSingle: Self { "FEE_LIMIT_SINGLE" }
    }
}

extension ParkingPayment {
    /// 费用类型
    public struct FeeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var extParkingPaymentFeeTypeUnknown: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN" }
        public static var extParkingPaymentFeeTypeMonthly: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY" }
        public static var extParkingPaymentFeeTypeQuarterly: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY" }
        public static var extParkingPaymentFeeTypeMember: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER" }
    }
}

extension ParkingPayment {
    /// 首次计费时间模式
    public struct FirstChargeTimeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var firstChargeTimeModeUnknown: Self { "FIRST_CHARGE_TIME_MODE_UNKNOWN" }
        public static var firstChargeTimeModeEnter: Self { "FIRST_CHARGE_TIME_MODE_ENTER" }
        public static var firstChargeTimeModeAfterFree: Self { "FIRST_CHARGE_TIME_MODE_AFTER_FREE" }
    }
}

extension ParkingPayment {
    /// 首段收费模式
    public struct FirstDurationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var firstDurationModeUnknown: Self { "FIRST_DURATION_MODE_UNKNOWN" }
        public static var firstDurationModeOnlyFirstDuration: Self { "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" }
        public static var firstDurationModeEveryFirstDuration: Self { "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" }
    }
}

extension ParkingPayment {
    /// 免费时段计算方式
    public struct FreePeriodCalculationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var freePeriodCalUnknown: Self { "FREE_PERIOD_CAL_UNKNOWN" }
        public static var freePeriodCalConcurrentStart: Self { "FREE_PERIOD_CAL_CONCURRENT_START" }
        public static var freePeriodCalSequentialStart: Self { "FREE_PERIOD_CAL_SEQUENTIAL_START" }
    }
}

extension ParkingPayment {
    /// 免费时段收取模式
    public struct FreePeriodChargingMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var freePeriodChargingUnknown: Self { "FREE_PERIOD_CHARGING_UNKNOWN" }
        public static var freePeriodChargingOncePerEntry: Self { "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" }
        public static var freePeriodChargingOncePer24Hours: Self { "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" }
        public static var freePeriodChargingOncePerCalendarDay: Self { "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" }
        public static var freePeriodChargingCumulativeQuotaCalculation: Self {
            "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION"
        }
    }
}

extension ParkingPayment {
    /// 停车状态
    public struct GetParkingFeeResponseParkingState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var parkingStateUnknown: Self { "PARKING_STATE_UNKNOWN" }
        public static var parkingStateEntered: Self { "PARKING_STATE_ENTERED" }
        public static var parkingStateExitGate: Self { "PARKING_STATE_EXIT_GATE" }
        public static var parkingStateExited: Self { "PARKING_STATE_EXITED" }
        public static var parkingStateUnexpectedClose: Self { "PARKING_STATE_UNEXPECTED_CLOSE" }
    }
}

extension ParkingPayment {
    /// 支付状态
    public struct GetParkingFeeResponsePayState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payStatusUnknown: Self { "PAY_STATUS_UNKNOWN" }
        public static var payStatusUnpaid: Self { "PAY_STATUS_UNPAID" }
        public static var payStatusPaid: Self { "PAY_STATUS_PAID" }
    }
}

extension ParkingPayment {
    /// 节假日模式
    public struct HolidayMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var holidayModeUnknown: Self { "HOLIDAY_MODE_UNKNOWN" }
        public static var holidayModeLegalMody: Self { "HOLIDAY_MODE_LEGAL_MODY" }
        public static var holidayModeCalendarMody: Self { "HOLIDAY_MODE_CALENDAR_MODY" }
        public static var holidayModeFinancialMody: Self { "HOLIDAY_MODE_FINANCIAL_MODY" }
    }
}

extension ParkingPayment {
    /// 支付状态
    public struct NotifyExitRequestPayState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payStatusUnknown: Self { "PAY_STATUS_UNKNOWN" }
        public static var payStatusUnpaid: Self { "PAY_STATUS_UNPAID" }
        public static var payStatusPaid: Self { "PAY_STATUS_PAID" }
    }
}

extension ParkingPayment {
    /// 停车状态
    public struct NotifyPaymentRequestParkingState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var parkingStatusUnknown: Self { "PARKING_STATUS_UNKNOWN" }
        public static var parkingStatusParking: Self { "PARKING_STATUS_PARKING" }
        public static var parkingStatusNotParking: Self { "PARKING_STATUS_NOT_PARKING" }
    }
}

extension ParkingPayment {
    /// 停车场类型
    public struct ParkingLotType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var parkingLotTypeUnknown: Self { "PARKING_LOT_TYPE_UNKNOWN" }
        public static var parkingLotTypeBusinessDistrict: Self { "PARKING_LOT_TYPE_BUSINESS_DISTRICT" }
        public static var parkingLotTypeOfficeBuilding: Self { "PARKING_LOT_TYPE_OFFICE_BUILDING" }
        public static var parkingLotTypeTransportationHub: Self { "PARKING_LOT_TYPE_TRANSPORTATION_HUB" }
        public static var parkingLotTypeResidentialArea: Self { "PARKING_LOT_TYPE_RESIDENTIAL_AREA" }
        public static var parkingLotTypeParkArea: Self { "PARKING_LOT_TYPE_PARK_AREA" }
        public static var parkingLotTypeOtherPublicFacility: Self { "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" }
    }
}

extension ParkingPayment {
    /// 支付渠道
    public struct PayChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payChannelUnknown: Self { "PAY_CHANNEL_UNKNOWN" }
        public static var payChannelWechatPayNotif: Self { "PAY_CHANNEL_WECHAT_PAY_NOTIF" }
        public static var payChannelScanQrcode: Self { "PAY_CHANNEL_SCAN_QRCODE" }
        public static var payChannelOfficialAccount: Self { "PAY_CHANNEL_OFFICIAL_ACCOUNT" }
        public static var payChannelMchMiniProg: Self { "PAY_CHANNEL_MCH_MINI_PROG" }
        public static var payChannelOthers: Self { "PAY_CHANNEL_OTHERS" }
    }
}

extension ParkingPayment {
    /// 支付类型
    public struct PayType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payTypeUnknown: Self { "PAY_TYPE_UNKNOWN" }
        public static var payTypeWxpay: Self { "PAY_TYPE_WXPAY" }
        public static var payTypeOthers: Self { "PAY_TYPE_OTHERS" }
    }
}

extension ParkingPayment {
    /// 车牌颜色
    public struct PlateColor: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var plateColorUnknown: Self { "PLATE_COLOR_UNKNOWN" }
        public static var plateColorBlue: Self { "PLATE_COLOR_BLUE" }
        public static var plateColorYellow: Self { "PLATE_COLOR_YELLOW" }
        public static var plateColorBlack: Self { "PLATE_COLOR_BLACK" }
        public static var plateColorWhite: Self { "PLATE_COLOR_WHITE" }
        public static var plateColorGreen: Self { "PLATE_COLOR_GREEN" }
        public static var plateColorYellowGreen: Self { "PLATE_COLOR_YELLOW_GREEN" }
        public static var plateColorAgriculturalYellow: Self { "PLATE_COLOR_AGRICULTURAL_YELLOW" }
        public static var plateColorOther: Self { "PLATE_COLOR_OTHER" }
    }
}

extension ParkingPayment {
    /// 车牌类型
    public struct PlateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var plateTypeUnknown: Self { "PLATE_TYPE_UNKNOWN" }
        public static var plateTypeTemporary: Self { "PLATE_TYPE_TEMPORARY" }
        public static var plateTypeMonthly: Self { "PLATE_TYPE_MONTHLY" }
        public static var plateTypeFree: Self { "PLATE_TYPE_FREE" }
        public static var plateTypePrepaid: Self { "PLATE_TYPE_PREPAID" }
        public static var plateTypeOthers: Self { "PLATE_TYPE_OTHERS" }
    }
}

extension ParkingPayment {
    /// 收费规则类型
    public struct RuleType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var chargingRuleUnknown: Self { "CHARGING_RULE_UNKNOWN" }
        public static var chargingRuleFixedInterval: Self { "CHARGING_RULE_FIXED_INTERVAL" }
        public static var chargingRuleSegment: Self { "CHARGING_RULE_SEGMENT" }
        public static var chargingRulePerEntry: Self { "CHARGING_RULE_PER_ENTRY" }
    }
}

extension ParkingPayment {
    /// 不满一小时取整方式
    public struct TimeRoundingType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var timeRoundUnknown: Self { "TIME_ROUND_UNKNOWN" }
        public static var timeRoundDown: Self { "TIME_ROUND_DOWN" }
        public static var timeRoundUp: Self { "TIME_ROUND_UP" }
    }
}

extension ParkingPayment {
    /// 车辆类型
    public struct VehicleType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vehicleTypeUnknown: Self { "VEHICLE_TYPE_UNKNOWN" }
        public static var vehicleTypeSmall: Self { "VEHICLE_TYPE_SMALL" }
        public static var vehicleTypeLarge: Self { "VEHICLE_TYPE_LARGE" }
        public static var vehicleTypeExtraLarge: Self { "VEHICLE_TYPE_EXTRA_LARGE" }
        public static var vehicleTypeAllType: Self { "VEHICLE_TYPE_ALL_TYPE" }
    }
}
