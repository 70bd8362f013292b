// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.

//! Parking fees (停车缴费服务).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 累计限额模式
    pub enum AggregateLimitMode {
        AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
        AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

open_enum! {
    /// 审核状态
    pub enum AuditStatus {
        AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
        AuditStatusPending = "AUDIT_STATUS_PENDING",
        AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
        AuditStatusApproved = "AUDIT_STATUS_APPROVED",
        AuditStatusRejected = "AUDIT_STATUS_REJECTED",
    }
}

open_enum! {
    /// 车辆性质
    pub enum CarType {
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        PlateTypeFree = "PLATE_TYPE_FREE",
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

open_enum! {
    /// 收费模式
    pub enum ChargeMode {
        Unknown_ = "UNKNOWN",
        Interval = "INTERVAL",
        OneTime = "ONE_TIME",
    }
}

open_enum! {
    /// 计费周期类型
    pub enum DailyLimitType {
        DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
        DailyLimitRolling24H = "DAILY_LIMIT_ROLLING_24H",
        DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

open_enum! {
    /// 日期类型
    pub enum DayType {
        DayTypeUnknown = "DAY_TYPE_UNKNOWN",
        DayTypeWeekday = "DAY_TYPE_WEEKDAY",
        DayTypeHoliday = "DAY_TYPE_HOLIDAY",
        DayTypeAllDay = "DAY_TYPE_ALL_DAY",
    }
}

open_enum! {
    /// 启用状态
    pub enum EnabledState {
        EnabledStateUnknown = "ENABLED_STATE_UNKNOWN",
        EnabledStateNotEnabled = "ENABLED_STATE_NOT_ENABLED",
        EnabledStateEnabled = "ENABLED_STATE_ENABLED",
        EnabledStateOffline = "ENABLED_STATE_OFFLINE",
    }
}

open_enum! {
    /// 收费金额限制类型
    pub enum FeeLimitType {
        FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
        FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
        FeeLimitSingle = "FEE_LIMIT_SINGLE",
    }
}

open_enum! {
    /// 费用类型
    pub enum FeeType {
        ExtParkingPaymentFeeTypeUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
        ExtParkingPaymentFeeTypeMonthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
        ExtParkingPaymentFeeTypeQuarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
        ExtParkingPaymentFeeTypeMember = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    }
}

open_enum! {
    /// 首次计费时间模式
    pub enum FirstChargeTimeMode {
        FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
        FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

open_enum! {
    /// 首段收费模式
    pub enum FirstDurationMode {
        FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

open_enum! {
    /// 免费时段计算方式
    pub enum FreePeriodCalculationMode {
        FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

open_enum! {
    /// 免费时段收取模式
    pub enum FreePeriodChargingMode {
        FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

open_enum! {
    /// 停车状态
    pub enum GetParkingFeeResponseParkingState {
        ParkingStateUnknown = "PARKING_STATE_UNKNOWN",
        ParkingStateEntered = "PARKING_STATE_ENTERED",
        ParkingStateExitGate = "PARKING_STATE_EXIT_GATE",
        ParkingStateExited = "PARKING_STATE_EXITED",
        ParkingStateUnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    }
}

open_enum! {
    /// 支付状态
    pub enum GetParkingFeeResponsePayState {
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

open_enum! {
    /// 节假日模式
    pub enum HolidayMode {
        HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
        HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

open_enum! {
    /// 支付状态
    pub enum NotifyExitRequestPayState {
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

open_enum! {
    /// 停车状态
    pub enum NotifyPaymentRequestParkingState {
        ParkingStatusUnknown = "PARKING_STATUS_UNKNOWN",
        ParkingStatusParking = "PARKING_STATUS_PARKING",
        ParkingStatusNotParking = "PARKING_STATUS_NOT_PARKING",
    }
}

open_enum! {
    /// 停车状态
    pub enum ParkingFeeQueryReplyParkingState {
        ParkingStatusParking = "PARKING_STATUS_PARKING",
        ParkingStatusNotParking = "PARKING_STATUS_NOT_PARKING",
    }
}

open_enum! {
    /// 支付状态
    pub enum ParkingFeeQueryReplyPayState {
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

open_enum! {
    /// 停车场类型
    pub enum ParkingLotType {
        ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

open_enum! {
    /// 支付渠道
    pub enum PayChannel {
        PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
        PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        PayChannelOthers = "PAY_CHANNEL_OTHERS",
    }
}

open_enum! {
    /// 支付类型
    pub enum PayType {
        PayTypeUnknown = "PAY_TYPE_UNKNOWN",
        PayTypeWxpay = "PAY_TYPE_WXPAY",
        PayTypeOthers = "PAY_TYPE_OTHERS",
    }
}

open_enum! {
    /// 车牌颜色
    pub enum PlateColor {
        PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
        PlateColorBlue = "PLATE_COLOR_BLUE",
        PlateColorYellow = "PLATE_COLOR_YELLOW",
        PlateColorBlack = "PLATE_COLOR_BLACK",
        PlateColorWhite = "PLATE_COLOR_WHITE",
        PlateColorGreen = "PLATE_COLOR_GREEN",
        PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        PlateColorOther = "PLATE_COLOR_OTHER",
    }
}

open_enum! {
    /// 车牌类型
    pub enum PlateType {
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        PlateTypeFree = "PLATE_TYPE_FREE",
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

open_enum! {
    /// 收费规则类型
    pub enum RuleType {
        ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
        ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
        ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

open_enum! {
    /// 不满一小时取整方式
    pub enum TimeRoundingType {
        TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
        TimeRoundDown = "TIME_ROUND_DOWN",
        TimeRoundUp = "TIME_ROUND_UP",
    }
}

open_enum! {
    /// 车辆类型
    pub enum VehicleType {
        VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
        VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
        VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
        VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

/// `Application`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Application {
    /// 停车场进件审核单号 (at most 64 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_lot_audit_no: Option<String>,
    /// 审核意见.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_comment: Option<AuditComment>,
    /// 审核状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_status: Option<AuditStatus>,
    /// 停车场信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_lot: Option<ParkingLot>,
    /// 提交时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_time: Option<i64>,
}

/// `AuditComment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuditComment {
    /// 改进建议 (at most 512 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub recommendation: String,
    /// 字段审核意见列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<AuditField>>,
}

/// `AuditField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuditField {
    /// 审核意见 (at most 512 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub comment: String,
    /// 字段名 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub field: String,
}

/// `ChargingRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ChargingRule {
    /// 累计限额模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregate_limit_mode: Option<AggregateLimitMode>,
    /// 计费周期类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit_type: Option<DailyLimitType>,
    /// 按时长分段统计模式规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
    /// 收费金额限制类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_limit_type: Option<FeeLimitType>,
    /// 首次计费时间模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_charge_time_mode: Option<FirstChargeTimeMode>,
    /// 固定间隔模式规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
    /// 入场免费时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_entry_duration: Option<i64>,
    /// 出场免费时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_exit_duration: Option<i64>,
    /// 节假日模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holiday_mode: Option<HolidayMode>,
    /// 按次模式规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_entry_rule: Option<Vec<PreEntryRule>>,
    /// 收费规则类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_type: Option<RuleType>,
    /// 不满一小时取整方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_rounding_type: Option<TimeRoundingType>,
}

/// `DurationSegmentRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DurationSegmentRule {
    /// 时段开始时间 (at most 5 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 时段结束时间 (at most 5 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 收费模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_mode: Option<ChargeMode>,
    /// 日期类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_type: Option<DayType>,
    /// 停车时长起始.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_from: Option<i64>,
    /// 停车时长结束.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_to: Option<i64>,
    /// 固定收费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_amount: Option<i64>,
    /// 间隔收费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_amount: Option<i64>,
    /// 间隔时段收费封顶: The most that is charged for the interval, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_max_amount: Option<i64>,
    /// 间隔时段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_min: Option<i64>,
    /// 单日最大收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
    /// 车牌类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_type: Option<PlateType>,
    /// 车辆类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_type: Option<VehicleType>,
}

/// `FeeItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FeeItem {
    /// 金额: In fen.
    pub amount: i64,
    /// 费用类型.
    pub fee_type: FeeType,
}

/// `FixedIntervalRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedIntervalRule {
    /// 时段开始时间 (at most 5 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 时段结束时间 (at most 5 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 日期类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_type: Option<DayType>,
    /// 首段收费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_amount: Option<i64>,
    /// 首段收费时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_duration: Option<i64>,
    /// 首段收费模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_duration_mode: Option<FirstDurationMode>,
    /// 免费时段计算方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
    /// 免费时段收取模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_period_charging_mode: Option<FreePeriodChargingMode>,
    /// 间隔收费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_amount: Option<i64>,
    /// 间隔收费时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_duration: Option<i64>,
    /// 间隔时段收费封顶: The most that is charged for the interval, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_max_amount: Option<i64>,
    /// 新能源是否免停.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_green_vehicle_free_parking: Option<bool>,
    /// 单日最大收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
    /// 车牌类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_type: Option<PlateType>,
    /// 车辆类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_type: Option<VehicleType>,
}

/// `GetApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetApplicationResponse {
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_parking_lot_id: Option<String>,
    /// 申请单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<Application>,
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `GetParkingFeeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetParkingFeeRequest {
    /// 商户停车单号 (at most 64 characters): The merchant's own number of the parking.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_serial_number: String,
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_parking_id: Option<String>,
    /// 车牌号 (at most 16 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_number: Option<String>,
}

/// `GetParkingFeeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetParkingFeeResponse {
    /// 免费待出场时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_exit_timestamp: Option<i64>,
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// 下一次跳价价格: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_raise_price: Option<i64>,
    /// 下一次跳价时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_raise_timestamp: Option<i64>,
    /// 已付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 停车状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_state: Option<GetParkingFeeResponseParkingState>,
    /// 已停时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_timestamp: Option<i64>,
    /// 支付状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_state: Option<GetParkingFeeResponsePayState>,
    /// 应付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payable_amount: Option<i64>,
    /// 当前总费用: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `GetParkingLotResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetParkingLotResponse {
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_parking_lot_id: Option<String>,
    /// 停车订单小程序appid (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_mini_prog_appid: Option<String>,
    /// 支付小程序appid (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mini_prog_appid: Option<String>,
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_parking_lot_id: Option<String>,
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 启用状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_state: Option<EnabledState>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// 停车场地址 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_lot_address: Option<String>,
    /// 停车场名称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_lot_name: Option<String>,
    /// 停车订单小程序path (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_mini_prog_path: Option<String>,
    /// 支付小程序path (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mini_prog_path: Option<String>,
    /// 原因 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// `ListApplicationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListApplicationsResponse {
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_parking_lot_id: Option<String>,
    /// 申请单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_list: Option<Vec<Application>>,
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `NotifyEntryRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyEntryRequest {
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_id: String,
    /// 车辆性质.
    pub car_type: CarType,
    /// 车辆入场时间.
    pub enter_timestamp: i64,
    /// 商户停车单号 (at most 64 characters): The merchant's own number of the parking.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_serial_number: String,
    /// 车牌颜色.
    pub plate_color: PlateColor,
    /// 车牌号 (at most 16 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 车辆类型.
    pub vehicle_type: VehicleType,
    /// 优惠信息模板ID (at most 3 elements).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_template_id: Option<Vec<i64>>,
    /// 停车场入口名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_name: Option<String>,
    /// 停车场入口编号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_number: Option<String>,
}

/// `NotifyEntryResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyEntryResponse {
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// 微信停车单号 (at most 64 characters): WeChat Pay's number of the parking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
}

/// `NotifyExitRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyExitRequest {
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_id: String,
    /// 车辆出场时间.
    pub exit_timestamp: i64,
    /// 商户停车单号 (at most 64 characters): The merchant's own number of the parking.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_serial_number: String,
    /// 车牌颜色.
    pub plate_color: PlateColor,
    /// 车牌号 (at most 16 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 付款用户OpenID (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户支付订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_trade_no: Option<String>,
    /// 已支付费用: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 支付渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_channel: Option<PayChannel>,
    /// 支付状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_state: Option<NotifyExitRequestPayState>,
    /// 支付时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<i64>,
    /// 支付类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_type: Option<PayType>,
    /// 消息支付防伪凭证 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// 总费用: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `NotifyExitResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyExitResponse {
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `NotifyPaymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyPaymentRequest {
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_id: String,
    /// 商户停车单号 (at most 64 characters): The merchant's own number of the parking.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_serial_number: String,
    /// 已支付费用: In fen.
    pub paid_amount: i64,
    /// 停车状态.
    pub parking_state: NotifyPaymentRequestParkingState,
    /// 支付类型.
    pub pay_type: PayType,
    /// 车牌号 (at most 16 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 总费用: In fen.
    pub total_amount: i64,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 付款用户OpenID (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户支付订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_trade_no: Option<String>,
    /// 支付渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_channel: Option<PayChannel>,
    /// 支付时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<i64>,
    /// 消息支付防伪凭证 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// `NotifyPaymentResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyPaymentResponse {
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `ParkingFeeQueryReply`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingFeeQueryReply {
    /// 返回码 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// 返回信息 (at most 254 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// 免费待出场时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_exit_timestamp: Option<i64>,
    /// 下一次跳价的价格: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_raise_price: Option<i64>,
    /// 下一次跳价的时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_raise_timestamp: Option<i64>,
    /// 已支付费用: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 停车状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_state: Option<ParkingFeeQueryReplyParkingState>,
    /// 已停时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_timestamp: Option<i64>,
    /// 支付状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_state: Option<ParkingFeeQueryReplyPayState>,
    /// 当前应付费用: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payable_amount: Option<i64>,
    /// 当前入场单的总费用: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `ParkingFeeQueryResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingFeeQueryResource {
    /// 商户停车单号 (at most 64 characters): The merchant's own number of the parking.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_serial_number: String,
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_parking_id: Option<String>,
    /// 车牌号 (at most 16 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_number: Option<String>,
}

/// `ParkingLot`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingLot {
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_parking_lot_id: String,
    /// 停车场纬度 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub latitude: String,
    /// 停车场经度 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub longitude: String,
    /// 停车场地址 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_lot_address: String,
    /// 停车场名称 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_lot_name: String,
    /// 停车场类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_lot_type: ParkingLotType,
    /// 商家支付路径 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub payment_path: String,
    /// 客服联系电话 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub phone_number: String,
    /// 商家停车订单小程序appid (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_mini_prog_appid: Option<String>,
    /// 商家支付小程序appid (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mini_prog_appid: Option<String>,
    /// 计费规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charging_rule: Option<ChargingRule>,
    /// 停车场优惠文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_text_list: Option<Vec<String>>,
    /// 商家停车订单路径 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_path: Option<String>,
    /// 收费告示牌url (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_sign_url: Option<String>,
}

/// `PreEntryRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreEntryRule {
    /// 时段开始时间 (at most 5 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 时段结束时间 (at most 5 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 收费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 日期类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_type: Option<DayType>,
    /// 单日最大收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
    /// 车牌类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_type: Option<PlateType>,
    /// 车辆类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_type: Option<VehicleType>,
}

/// `SubmitApplicationParkingLot`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplicationParkingLot {
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_parking_lot_id: String,
    /// 停车场纬度 (at most 16 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub latitude: String,
    /// 停车场经度 (at most 16 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub longitude: String,
    /// 停车场地址 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_lot_address: String,
    /// 停车场名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_lot_name: String,
    /// 停车场类型.
    pub parking_lot_type: ParkingLotType,
    /// 商家支付路径 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payment_path: String,
    /// 客服联系电话 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone_number: String,
    /// 商家停车订单小程序appid (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_mini_prog_appid: Option<String>,
    /// 商家支付小程序appid (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mini_prog_appid: Option<String>,
    /// 计费规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charging_rule: Option<ChargingRule>,
    /// 停车场优惠文案 (at most 6 elements).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_text_list: Option<Vec<String>>,
    /// 商家停车订单路径 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_path: Option<String>,
    /// 收费告示牌url (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_sign_url: Option<String>,
}

/// `SubmitApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplicationRequest {
    /// 停车场信息.
    pub parking_lot: SubmitApplicationParkingLot,
}

/// `SubmitApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplicationResponse {
    /// 停车场进件审核单号 (at most 64 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_lot_audit_no: Option<String>,
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `SyncExtendedPaymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncExtendedPaymentRequest {
    /// 商户支付订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 费用明细 (at least 1 element).
    pub fee_items: Vec<FeeItem>,
    /// 支付时间.
    pub pay_time: i64,
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_parking_lot_id: Option<String>,
    /// 微信支付订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_trade_no: Option<String>,
}

/// `SyncExtendedPaymentResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncExtendedPaymentResponse {
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `WithdrawApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WithdrawApplicationRequest {
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_parking_lot_id: String,
    /// 停车场进件审核单号 (at most 64 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_lot_audit_no: String,
}

/// `WithdrawApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WithdrawApplicationResponse {
    /// 响应码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 返回信息 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What `get_application` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetApplicationQuery {
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_parking_lot_id: String,
    /// 停车场进件审核单号 (at most 64 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_lot_audit_no: String,
}

/// What `list_applications` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListApplicationsQuery {
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_parking_lot_id: String,
    /// 偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 条数: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `get_parking_lot` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetParkingLotQuery {
    /// 商户停车场ID (at most 64 characters): The merchant's own number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_parking_lot_id: Option<String>,
    /// 微信停车场ID (at most 64 characters): WeChat Pay's number of the parking lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_parking_lot_id: Option<String>,
}
