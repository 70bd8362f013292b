# Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Parking fees (停车缴费服务)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AggregateLimitMode = Union[Literal["AGGREGATE_LIMIT_MODE_UNKNOWN", "AGGREGATE_LIMIT_MODE_NORMAL", "AGGREGATE_LIMIT_MODE_MIN"], str]
"""累计限额模式."""
AuditStatus = Union[Literal["AUDIT_STATUS_UNKNOWN", "AUDIT_STATUS_PENDING", "AUDIT_STATUS_WITHDRAWN", "AUDIT_STATUS_APPROVED", "AUDIT_STATUS_REJECTED"], str]
"""审核状态."""
CarType = Union[Literal["PLATE_TYPE_UNKNOWN", "PLATE_TYPE_TEMPORARY", "PLATE_TYPE_MONTHLY", "PLATE_TYPE_FREE", "PLATE_TYPE_PREPAID", "PLATE_TYPE_OTHERS"], str]
"""车辆性质."""
ChargeMode = Union[Literal["UNKNOWN", "INTERVAL", "ONE_TIME"], str]
"""收费模式."""
DailyLimitType = Union[Literal["DAILY_LIMIT_UNKNOWN", "DAILY_LIMIT_ROLLING_24H", "DAILY_LIMIT_CALENDAR_DAY"], str]
"""计费周期类型."""
DayType = Union[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"], str]
"""日期类型."""
EnabledState = Union[Literal["ENABLED_STATE_UNKNOWN", "ENABLED_STATE_NOT_ENABLED", "ENABLED_STATE_ENABLED", "ENABLED_STATE_OFFLINE"], str]
"""启用状态."""
FeeLimitType = Union[Literal["FEE_LIMIT_UNKNOWN", "FEE_LIMIT_AGGREGATE", "FEE_LIMIT_SINGLE"], str]
"""收费金额限制类型."""
FeeType = Union[Literal["EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN", "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY", "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY", "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER"], str]
"""费用类型."""
FirstChargeTimeMode = Union[Literal["FIRST_CHARGE_TIME_MODE_UNKNOWN", "FIRST_CHARGE_TIME_MODE_ENTER", "FIRST_CHARGE_TIME_MODE_AFTER_FREE"], str]
"""首次计费时间模式."""
FirstDurationMode = Union[Literal["FIRST_DURATION_MODE_UNKNOWN", "FIRST_DURATION_MODE_ONLY_FIRST_DURATION", "FIRST_DURATION_MODE_EVERY_FIRST_DURATION"], str]
"""首段收费模式."""
FreePeriodCalculationMode = Union[Literal["FREE_PERIOD_CAL_UNKNOWN", "FREE_PERIOD_CAL_CONCURRENT_START", "FREE_PERIOD_CAL_SEQUENTIAL_START"], str]
"""免费时段计算方式."""
FreePeriodChargingMode = Union[Literal["FREE_PERIOD_CHARGING_UNKNOWN", "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY", "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS", "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY", "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION"], str]
"""免费时段收取模式."""
GetParkingFeeResponseParkingState = Union[Literal["PARKING_STATE_UNKNOWN", "PARKING_STATE_ENTERED", "PARKING_STATE_EXIT_GATE", "PARKING_STATE_EXITED", "PARKING_STATE_UNEXPECTED_CLOSE"], str]
"""停车状态."""
GetParkingFeeResponsePayState = Union[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"], str]
"""支付状态."""
HolidayMode = Union[Literal["HOLIDAY_MODE_UNKNOWN", "HOLIDAY_MODE_LEGAL_MODY", "HOLIDAY_MODE_CALENDAR_MODY", "HOLIDAY_MODE_FINANCIAL_MODY"], str]
"""节假日模式."""
NotifyExitRequestPayState = Union[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"], str]
"""支付状态."""
NotifyPaymentRequestParkingState = Union[Literal["PARKING_STATUS_UNKNOWN", "PARKING_STATUS_PARKING", "PARKING_STATUS_NOT_PARKING"], str]
"""停车状态."""
ParkingFeeQueryReplyParkingState = Union[Literal["PARKING_STATUS_PARKING", "PARKING_STATUS_NOT_PARKING"], str]
"""停车状态."""
ParkingFeeQueryReplyPayState = Union[Literal["PAY_STATUS_UNPAID", "PAY_STATUS_PAID"], str]
"""支付状态."""
ParkingLotType = Union[Literal["PARKING_LOT_TYPE_UNKNOWN", "PARKING_LOT_TYPE_BUSINESS_DISTRICT", "PARKING_LOT_TYPE_OFFICE_BUILDING", "PARKING_LOT_TYPE_TRANSPORTATION_HUB", "PARKING_LOT_TYPE_RESIDENTIAL_AREA", "PARKING_LOT_TYPE_PARK_AREA", "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY"], str]
"""停车场类型."""
PayChannel = Union[Literal["PAY_CHANNEL_UNKNOWN", "PAY_CHANNEL_WECHAT_PAY_NOTIF", "PAY_CHANNEL_SCAN_QRCODE", "PAY_CHANNEL_OFFICIAL_ACCOUNT", "PAY_CHANNEL_MCH_MINI_PROG", "PAY_CHANNEL_OTHERS"], str]
"""支付渠道."""
PayType = Union[Literal["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"], str]
"""支付类型."""
PlateColor = Union[Literal["PLATE_COLOR_UNKNOWN", "PLATE_COLOR_BLUE", "PLATE_COLOR_YELLOW", "PLATE_COLOR_BLACK", "PLATE_COLOR_WHITE", "PLATE_COLOR_GREEN", "PLATE_COLOR_YELLOW_GREEN", "PLATE_COLOR_AGRICULTURAL_YELLOW", "PLATE_COLOR_OTHER"], str]
"""车牌颜色."""
PlateType = Union[Literal["PLATE_TYPE_UNKNOWN", "PLATE_TYPE_TEMPORARY", "PLATE_TYPE_MONTHLY", "PLATE_TYPE_FREE", "PLATE_TYPE_PREPAID", "PLATE_TYPE_OTHERS"], str]
"""车牌类型."""
RuleType = Union[Literal["CHARGING_RULE_UNKNOWN", "CHARGING_RULE_FIXED_INTERVAL", "CHARGING_RULE_SEGMENT", "CHARGING_RULE_PER_ENTRY"], str]
"""收费规则类型."""
TimeRoundingType = Union[Literal["TIME_ROUND_UNKNOWN", "TIME_ROUND_DOWN", "TIME_ROUND_UP"], str]
"""不满一小时取整方式."""
VehicleType = Union[Literal["VEHICLE_TYPE_UNKNOWN", "VEHICLE_TYPE_SMALL", "VEHICLE_TYPE_LARGE", "VEHICLE_TYPE_EXTRA_LARGE", "VEHICLE_TYPE_ALL_TYPE"], str]
"""车辆类型."""


class Application(Model):
    """Application."""

    _models = {"audit_comment": "AuditComment", "parking_lot": "ParkingLot"}

    parking_lot_audit_no: str | None = None
    """停车场进件审核单号. WeChat Pay's number of the application."""
    audit_comment: AuditComment | None = None
    """审核意见."""
    audit_status: AuditStatus | None = None
    """审核状态."""
    parking_lot: ParkingLot | None = None
    """停车场信息."""
    submit_time: int | None = None
    """提交时间."""


class AuditComment(Model):
    """Audit comment."""

    _models = {"fields": "AuditField"}

    recommendation: str
    """改进建议."""
    fields: list[AuditField] | None = None
    """字段审核意见列表."""


class AuditField(Model):
    """Audit field."""

    comment: str
    """审核意见."""
    field: str
    """字段名."""


class ChargingRule(Model):
    """Charging rule."""

    _models = {"duration_segment_rule": "DurationSegmentRule", "fixed_interval_rule": "FixedIntervalRule", "pre_entry_rule": "PreEntryRule"}

    aggregate_limit_mode: AggregateLimitMode | None = None
    """累计限额模式."""
    daily_limit_type: DailyLimitType | None = None
    """计费周期类型."""
    duration_segment_rule: list[DurationSegmentRule] | None = None
    """按时长分段统计模式规则."""
    fee_limit_type: FeeLimitType | None = None
    """收费金额限制类型."""
    first_charge_time_mode: FirstChargeTimeMode | None = None
    """首次计费时间模式."""
    fixed_interval_rule: list[FixedIntervalRule] | None = None
    """固定间隔模式规则."""
    free_entry_duration: int | None = None
    """入场免费时间."""
    free_exit_duration: int | None = None
    """出场免费时间."""
    holiday_mode: HolidayMode | None = None
    """节假日模式."""
    pre_entry_rule: list[PreEntryRule] | None = None
    """按次模式规则."""
    rule_type: RuleType | None = None
    """收费规则类型."""
    time_rounding_type: TimeRoundingType | None = None
    """不满一小时取整方式."""


class DurationSegmentRule(Model):
    """Duration segment rule."""

    start_time: str | None = None
    """时段开始时间."""
    end_time: str | None = None
    """时段结束时间."""
    charge_mode: ChargeMode | None = None
    """收费模式."""
    day_type: DayType | None = None
    """日期类型."""
    duration_from: int | None = None
    """停车时长起始."""
    duration_to: int | None = None
    """停车时长结束."""
    fixed_amount: int | None = None
    """固定收费金额. In fen."""
    interval_amount: int | None = None
    """间隔收费金额. In fen."""
    interval_max_amount: int | None = None
    """间隔时段收费封顶. The most that is charged for the interval, in fen."""
    interval_min: int | None = None
    """间隔时段."""
    max_fee_per_day: int | None = None
    """单日最大收款金额. In fen."""
    plate_type: PlateType | None = None
    """车牌类型."""
    vehicle_type: VehicleType | None = None
    """车辆类型."""


class FixedIntervalRule(Model):
    """Fixed interval rule."""

    start_time: str | None = None
    """时段开始时间."""
    end_time: str | None = None
    """时段结束时间."""
    day_type: DayType | None = None
    """日期类型."""
    first_amount: int | None = None
    """首段收费金额. In fen."""
    first_duration: int | None = None
    """首段收费时长."""
    first_duration_mode: FirstDurationMode | None = None
    """首段收费模式."""
    free_period_calculation_mode: FreePeriodCalculationMode | None = None
    """免费时段计算方式."""
    free_period_charging_mode: FreePeriodChargingMode | None = None
    """免费时段收取模式."""
    interval_amount: int | None = None
    """间隔收费金额. In fen."""
    interval_duration: int | None = None
    """间隔收费时长."""
    interval_max_amount: int | None = None
    """间隔时段收费封顶. The most that is charged for the interval, in fen."""
    is_green_vehicle_free_parking: bool | None = None
    """新能源是否免停."""
    max_fee_per_day: int | None = None
    """单日最大收款金额. In fen."""
    plate_type: PlateType | None = None
    """车牌类型."""
    vehicle_type: VehicleType | None = None
    """车辆类型."""


class GetApplicationResponse(Model):
    """Get application response."""

    _models = {"application": "Application"}

    wx_parking_lot_id: str | None = None
    """微信停车场ID. WeChat Pay's number of the parking lot."""
    application: Application | None = None
    """申请单信息."""
    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""


class GetParkingFeeResponse(Model):
    """Get parking fee response."""

    allowed_exit_timestamp: int | None = None
    """免费待出场时间."""
    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""
    next_raise_price: int | None = None
    """下一次跳价价格. In fen."""
    next_raise_timestamp: int | None = None
    """下一次跳价时间."""
    paid_amount: int | None = None
    """已付金额. In fen."""
    parking_state: GetParkingFeeResponseParkingState | None = None
    """停车状态."""
    parking_timestamp: int | None = None
    """已停时长."""
    pay_state: GetParkingFeeResponsePayState | None = None
    """支付状态."""
    payable_amount: int | None = None
    """应付金额. In fen."""
    total_amount: int | None = None
    """当前总费用. In fen."""


class GetParkingLotResponse(Model):
    """Get parking lot response."""

    out_parking_lot_id: str | None = None
    """商户停车场ID. The merchant's own number of the parking lot."""
    parking_order_mini_prog_appid: str | None = None
    """停车订单小程序appid."""
    payment_mini_prog_appid: str | None = None
    """支付小程序appid."""
    wx_parking_lot_id: str | None = None
    """微信停车场ID. WeChat Pay's number of the parking lot."""
    code: str | None = None
    """响应码."""
    enabled_state: EnabledState | None = None
    """启用状态."""
    message: str | None = None
    """返回信息."""
    parking_lot_address: str | None = None
    """停车场地址."""
    parking_lot_name: str | None = None
    """停车场名称."""
    parking_order_mini_prog_path: str | None = None
    """停车订单小程序path."""
    payment_mini_prog_path: str | None = None
    """支付小程序path."""
    reason: str | None = None
    """原因."""


class ListApplicationsResponse(Page["Application"]):
    """List applications response."""

    _models = {"application_list": "Application"}

    wx_parking_lot_id: str | None = None
    """微信停车场ID. WeChat Pay's number of the parking lot."""
    application_list: list[Application] | None = None
    """申请单列表."""
    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""


class NotifyEntryResponse(Model):
    """Notify entry response."""

    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""
    serial_number: str | None = None
    """微信停车单号. WeChat Pay's number of the parking."""


class NotifyExitResponse(Model):
    """Notify exit response."""

    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""


class NotifyPaymentResponse(Model):
    """Notify payment response."""

    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""


class ParkingFeeQueryResource(Model):
    """Parking fee query resource."""

    out_serial_number: str
    """商户停车单号. The merchant's own number of the parking."""
    out_parking_id: str | None = None
    """商户停车场ID. The merchant's own number of the parking lot."""
    plate_number: str | None = None
    """车牌号. With the character of the province in front: `粤B888888`."""


class ParkingLot(Model):
    """Parking lot."""

    _models = {"charging_rule": "ChargingRule"}

    out_parking_lot_id: str
    """商户停车场ID. The merchant's own number of the parking lot."""
    latitude: str
    """停车场纬度."""
    longitude: str
    """停车场经度."""
    parking_lot_address: str
    """停车场地址."""
    parking_lot_name: str
    """停车场名称."""
    parking_lot_type: ParkingLotType
    """停车场类型."""
    payment_path: str
    """商家支付路径."""
    phone_number: str
    """客服联系电话."""
    parking_order_mini_prog_appid: str | None = None
    """商家停车订单小程序appid."""
    payment_mini_prog_appid: str | None = None
    """商家支付小程序appid."""
    charging_rule: ChargingRule | None = None
    """计费规则."""
    notification_text_list: list[str] | None = None
    """停车场优惠文案."""
    parking_order_path: str | None = None
    """商家停车订单路径."""
    parking_sign_url: str | None = None
    """收费告示牌url."""


class PreEntryRule(Model):
    """Pre entry rule."""

    start_time: str | None = None
    """时段开始时间."""
    end_time: str | None = None
    """时段结束时间."""
    amount: int | None = None
    """收费金额. In fen."""
    day_type: DayType | None = None
    """日期类型."""
    max_fee_per_day: int | None = None
    """单日最大收款金额. In fen."""
    plate_type: PlateType | None = None
    """车牌类型."""
    vehicle_type: VehicleType | None = None
    """车辆类型."""


class SubmitApplicationResponse(Model):
    """Submit application response."""

    parking_lot_audit_no: str | None = None
    """停车场进件审核单号. WeChat Pay's number of the application."""
    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""


class SyncExtendedPaymentResponse(Model):
    """Sync extended payment response."""

    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""


class WithdrawApplicationResponse(Model):
    """Withdraw application response."""

    code: str | None = None
    """响应码."""
    message: str | None = None
    """返回信息."""


class ChargingRuleParam(TypedDict, total=False):
    """Charging rule. What `ChargingRule` is when sent."""

    aggregate_limit_mode: AggregateLimitMode
    """累计限额模式."""
    daily_limit_type: DailyLimitType
    """计费周期类型."""
    duration_segment_rule: Sequence[DurationSegmentRuleParam]
    """按时长分段统计模式规则."""
    fee_limit_type: FeeLimitType
    """收费金额限制类型."""
    first_charge_time_mode: FirstChargeTimeMode
    """首次计费时间模式."""
    fixed_interval_rule: Sequence[FixedIntervalRuleParam]
    """固定间隔模式规则."""
    free_entry_duration: int
    """入场免费时间."""
    free_exit_duration: int
    """出场免费时间."""
    holiday_mode: HolidayMode
    """节假日模式."""
    pre_entry_rule: Sequence[PreEntryRuleParam]
    """按次模式规则."""
    rule_type: RuleType
    """收费规则类型."""
    time_rounding_type: TimeRoundingType
    """不满一小时取整方式."""


class DurationSegmentRuleParam(TypedDict, total=False):
    """Duration segment rule. What `DurationSegmentRule` is when sent."""

    start_time: str
    """时段开始时间. At most 5 characters."""
    end_time: str
    """时段结束时间. At most 5 characters."""
    charge_mode: ChargeMode
    """收费模式."""
    day_type: DayType
    """日期类型."""
    duration_from: int
    """停车时长起始."""
    duration_to: int
    """停车时长结束."""
    fixed_amount: int
    """固定收费金额. In fen."""
    interval_amount: int
    """间隔收费金额. In fen."""
    interval_max_amount: int
    """间隔时段收费封顶. The most that is charged for the interval, in fen."""
    interval_min: int
    """间隔时段."""
    max_fee_per_day: int
    """单日最大收款金额. In fen."""
    plate_type: PlateType
    """车牌类型."""
    vehicle_type: VehicleType
    """车辆类型."""


class FeeItemParam(TypedDict, total=False):
    """Fee item."""

    amount: Required[int]
    """金额. In fen."""
    fee_type: Required[FeeType]
    """费用类型."""


class FixedIntervalRuleParam(TypedDict, total=False):
    """Fixed interval rule. What `FixedIntervalRule` is when sent."""

    start_time: str
    """时段开始时间. At most 5 characters."""
    end_time: str
    """时段结束时间. At most 5 characters."""
    day_type: DayType
    """日期类型."""
    first_amount: int
    """首段收费金额. In fen."""
    first_duration: int
    """首段收费时长."""
    first_duration_mode: FirstDurationMode
    """首段收费模式."""
    free_period_calculation_mode: FreePeriodCalculationMode
    """免费时段计算方式."""
    free_period_charging_mode: FreePeriodChargingMode
    """免费时段收取模式."""
    interval_amount: int
    """间隔收费金额. In fen."""
    interval_duration: int
    """间隔收费时长."""
    interval_max_amount: int
    """间隔时段收费封顶. The most that is charged for the interval, in fen."""
    is_green_vehicle_free_parking: bool
    """新能源是否免停."""
    max_fee_per_day: int
    """单日最大收款金额. In fen."""
    plate_type: PlateType
    """车牌类型."""
    vehicle_type: VehicleType
    """车辆类型."""


class PreEntryRuleParam(TypedDict, total=False):
    """Pre entry rule. What `PreEntryRule` is when sent."""

    start_time: str
    """时段开始时间. At most 5 characters."""
    end_time: str
    """时段结束时间. At most 5 characters."""
    amount: int
    """收费金额. In fen."""
    day_type: DayType
    """日期类型."""
    max_fee_per_day: int
    """单日最大收款金额. In fen."""
    plate_type: PlateType
    """车牌类型."""
    vehicle_type: VehicleType
    """车辆类型."""


class SubmitApplicationParkingLotParam(TypedDict, total=False):
    """Submit application parking lot."""

    out_parking_lot_id: Required[str]
    """商户停车场ID. The merchant's own number of the parking lot. At most 64 characters."""
    latitude: Required[str]
    """停车场纬度. At most 16 characters."""
    longitude: Required[str]
    """停车场经度. At most 16 characters."""
    parking_lot_address: Required[str]
    """停车场地址. At most 256 characters."""
    parking_lot_name: Required[str]
    """停车场名称. At most 128 characters."""
    parking_lot_type: Required[ParkingLotType]
    """停车场类型."""
    payment_path: Required[str]
    """商家支付路径. At most 256 characters."""
    phone_number: Required[str]
    """客服联系电话. At most 20 characters."""
    parking_order_mini_prog_appid: str
    """商家停车订单小程序appid. At most 32 characters."""
    payment_mini_prog_appid: str
    """商家支付小程序appid. At most 32 characters."""
    charging_rule: ChargingRuleParam
    """计费规则."""
    notification_text_list: Sequence[str]
    """停车场优惠文案. At most 6 elements."""
    parking_order_path: str
    """商家停车订单路径. At most 256 characters."""
    parking_sign_url: str
    """收费告示牌url. At most 512 characters."""


class _Operations(Face):
    @operation("parking_payment.submit_application")
    def submit_application(
        self,
        *,
        parking_lot: SubmitApplicationParkingLotParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitApplicationResponse:
        """Apply for a parking lot (提交停车场进件申请).

        Args:
            parking_lot: 停车场信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557780
        """
        ...

    @operation("parking_payment.get_application")
    def get_application(
        self,
        *,
        out_parking_lot_id: str,
        parking_lot_audit_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetApplicationResponse:
        """Query the application of a parking lot (查询停车场进件申请单).

        Args:
            out_parking_lot_id: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
            parking_lot_audit_no: 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557794
        """
        ...

    @operation("parking_payment.list_applications", page=Paging("offset", position="offset", items="application_list", size="limit"))
    def list_applications(
        self,
        *,
        out_parking_lot_id: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListApplicationsResponse:
        """List applications of parking lots (查询停车场进件申请单列表).

        Args:
            out_parking_lot_id: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
            offset: 偏移量. Items to skip, from 0.
            limit: 条数. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557811
        """
        ...

    @operation("parking_payment.withdraw_application")
    def withdraw_application(
        self,
        *,
        out_parking_lot_id: str,
        parking_lot_audit_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> WithdrawApplicationResponse:
        """Withdraw the application of a parking lot (撤回停车场进件申请).

        Args:
            out_parking_lot_id: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
            parking_lot_audit_no: 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557799
        """
        ...

    @operation("parking_payment.get_parking_lot")
    def get_parking_lot(
        self,
        *,
        out_parking_lot_id: str | None = None,
        wx_parking_lot_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetParkingLotResponse:
        """Get a parking lot (查询停车场信息).

        Args:
            out_parking_lot_id: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
            wx_parking_lot_id: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4023070758
        """
        ...

    @operation("parking_payment.notify_entry")
    def notify_entry(
        self,
        *,
        parking_id: str,
        car_type: CarType,
        enter_timestamp: int,
        out_serial_number: str,
        plate_color: PlateColor,
        plate_number: str,
        vehicle_type: VehicleType,
        discount_template_id: Sequence[int] | None = None,
        entrance_name: str | None = None,
        entrance_number: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> NotifyEntryResponse:
        """Report that a car has entered (同步车辆入场通知).

        Args:
            parking_id: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
            car_type: 车辆性质.
            enter_timestamp: 车辆入场时间.
            out_serial_number: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
            plate_color: 车牌颜色.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
            vehicle_type: 车辆类型.
            discount_template_id: 优惠信息模板ID. At most 3 elements.
            entrance_name: 停车场入口名称. At most 64 characters.
            entrance_number: 停车场入口编号. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557757
        """
        ...

    @operation("parking_payment.get_parking_fee")
    def get_parking_fee(
        self,
        *,
        out_serial_number: str,
        out_parking_id: str | None = None,
        plate_number: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetParkingFeeResponse:
        """Get the fee of a parked car (查询停车费用).

        Args:
            out_serial_number: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
            out_parking_id: 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557825
        """
        ...

    @operation("parking_payment.notify_payment")
    def notify_payment(
        self,
        *,
        parking_id: str,
        out_serial_number: str,
        paid_amount: int,
        parking_state: NotifyPaymentRequestParkingState,
        pay_type: PayType,
        plate_number: str,
        total_amount: int,
        sub_mchid: str | None = None,
        openid: str | None = None,
        out_trade_no: str | None = None,
        wx_trade_no: str | None = None,
        pay_channel: PayChannel | None = None,
        pay_time: int | None = None,
        token: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> NotifyPaymentResponse:
        """Report that a parking fee was paid (同步支付结果通知).

        Args:
            parking_id: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
            out_serial_number: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
            paid_amount: 已支付费用. In fen.
            parking_state: 停车状态.
            pay_type: 支付类型.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
            total_amount: 总费用. In fen.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            openid: 付款用户OpenID. At most 128 characters.
            out_trade_no: 商户支付订单号. The merchant's own number of the order. At most 64 characters.
            wx_trade_no: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
            pay_channel: 支付渠道.
            pay_time: 支付时间.
            token: 消息支付防伪凭证. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557765
        """
        ...

    @operation("parking_payment.notify_exit")
    def notify_exit(
        self,
        *,
        parking_id: str,
        exit_timestamp: int,
        out_serial_number: str,
        plate_color: PlateColor,
        plate_number: str,
        openid: str | None = None,
        out_trade_no: str | None = None,
        wx_trade_no: str | None = None,
        paid_amount: int | None = None,
        pay_channel: PayChannel | None = None,
        pay_state: NotifyExitRequestPayState | None = None,
        pay_time: int | None = None,
        pay_type: PayType | None = None,
        token: str | None = None,
        total_amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> NotifyExitResponse:
        """Report that a car has left (同步车辆离场通知).

        Args:
            parking_id: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
            exit_timestamp: 车辆出场时间.
            out_serial_number: 商户停车单号. The merchant's own number of the parking. At most 64 characters.
            plate_color: 车牌颜色.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
            openid: 付款用户OpenID. At most 128 characters.
            out_trade_no: 商户支付订单号. The merchant's own number of the order. At most 64 characters.
            wx_trade_no: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
            paid_amount: 已支付费用. In fen.
            pay_channel: 支付渠道.
            pay_state: 支付状态.
            pay_time: 支付时间.
            pay_type: 支付类型.
            token: 消息支付防伪凭证. At most 256 characters.
            total_amount: 总费用. In fen.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4019557725
        """
        ...

    @operation("parking_payment.sync_extended_payment")
    def sync_extended_payment(
        self,
        *,
        out_trade_no: str,
        fee_items: Sequence[FeeItemParam],
        pay_time: int,
        wx_parking_lot_id: str | None = None,
        wx_trade_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncExtendedPaymentResponse:
        """Report a payment that is not for short parking (同步非临停扩展支付).

        Args:
            out_trade_no: 商户支付订单号. The merchant's own number of the order. At most 64 characters.
            fee_items: 费用明细. At least 1 element.
            pay_time: 支付时间.
            wx_parking_lot_id: 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
            wx_trade_no: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4020338487
        """
        ...


class ParkingPaymentService(_Operations, Sync):
    """Parking fees (停车缴费服务)."""


class AsyncParkingPaymentService(_Operations, Async):
    """Parking fees (停车缴费服务)."""
