# Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Car owners (车主服务)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required

BlockReason = Union[Literal["PAUSE", "OVERDUE", "OUT_SERVICE"], str]
"""不可用状态描述."""
BlockedStateDescription = Union[Literal["PAUSE", "OVERDUE", "REMOVE"], str]
CreateParkingTransactionResponseTradeState = Union[Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"], str]
"""交易状态."""
Currency = Union[Literal["CNY"], str]
"""货币类型."""
GetParkingTransactionResponseTradeState = Union[Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"], str]
"""交易状态."""
ParkingPromotionType = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""
ParkingState = Union[Literal["NORMAL", "BLOCKED"], str]
"""停车入场状态."""
ParkingTransactionResourcePromotionType = Union[Literal["CASH", "NOCASH", "DISCOUNT"], str]
"""优惠类型."""
ParkingTransactionResourceTradeState = Union[Literal["SUCCESS", "ACCEPT", "PAY_FAIL", "REFUND"], str]
"""交易状态."""
PlateColor = Union[Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"], str]
"""车牌颜色."""
ProfitSharing = Union[Literal["Y", "N"], str]
"""分账标识."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
ServiceState = Union[Literal["NORMAL", "PAUSE", "OUT_SERVICE"], str]
"""车牌服务开通状态."""
State = Union[Literal["NORMAL", "BLOCKED"], str]
"""停车入场状态."""
TradeScene = Union[Literal["PARKING"], str]
"""交易场景."""
UserRepaid = Union[Literal["Y", "N"], str]
"""用户是否已还款."""


class Amount(Model):
    """Amount."""

    total: int
    """订单金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_total: int | None = None
    """折扣. What discounts took off, in fen."""
    payer_total: int | None = None
    """用户实际支付金额. In fen."""


class CreateParkingResponse(Model):
    """Create parking response."""

    id: str
    """停车入场ID. WeChat Pay's number of the parking; the charge names it as `parking_id`."""
    start_time: str
    """入场时间. RFC 3339."""
    out_parking_no: str
    """商户入场ID. The merchant's own number of the parking."""
    free_duration: int
    """免费时长. In seconds."""
    parking_name: str
    """停车场名称."""
    plate_color: PlateColor
    """车牌颜色."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    state: State
    """停车入场状态. `BLOCKED`: the plate cannot be charged; see `block_reason`."""
    block_reason: BlockReason | None = None
    """不可用状态描述. `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `OUT_SERVICE`: not opened."""


class CreateParkingTransactionResponse(Model):
    """Create parking transaction response."""

    _models = {"amount": "ParkingTransactionAmount", "payer": "Payer", "parking_info": "ParkingTradeScene", "promotion_detail": "ParkingPromotion"}

    sp_mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    description: str
    """服务描述. What is paid for; shown to the user."""
    create_time: str
    """订单创建时间. RFC 3339."""
    amount: ParkingTransactionAmount
    """订单金额信息."""
    payer: Payer
    """支付者信息."""
    trade_scene: TradeScene
    """交易场景."""
    trade_state: CreateParkingTransactionResponseTradeState
    """交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户公众账号ID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    parking_info: ParkingTradeScene | None = None
    """停车场景信息."""
    promotion_detail: list[ParkingPromotion] | None = None
    """优惠信息. The coupons that were used."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_description: str | None = None
    """交易状态描述."""
    user_repaid: UserRepaid | None = None
    """用户是否已还款. Whether the user has paid back what was advanced for the order."""


class Device(Model):
    """Device."""

    device_id: str | None = None
    """商户端设备号."""
    device_ip: str | None = None
    """商户端设备IP."""


class EntranceStateChangeResource(Model):
    """Entrance state change resource."""

    sp_mchid: str
    """微信商户号."""
    start_time: str
    """入场时间. RFC 3339."""
    out_parking_no: str
    """商户侧入场标识ID. The merchant's own number of the parking."""
    parking_id: str
    """车主服务为商户分配的入场ID. WeChat Pay's number of the parking."""
    free_duration: int
    """停车场的免费停车时长. In seconds."""
    parking_name: str
    """所在停车位车场的名称."""
    parking_state: ParkingState
    """停车入场状态. `BLOCKED`: the plate cannot be charged."""
    plate_color: PlateColor
    """车牌颜色."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    state_update_time: str
    """状态变更的发生时间. RFC 3339."""
    sub_mchid: str | None = None
    """子商户号."""
    blocked_state_description: BlockedStateDescription | None = None
    """`PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `REMOVE`: the user has removed the plate."""


class EtcContract(Model):
    """Etc contract."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    appid: str
    """发起签约的appid."""
    contract_id: str
    """ETC扣费授权协议号. WeChat Pay's number of the agreement."""
    sp_openid: str
    """用户在发起签约APP的标识."""
    bind_state: str
    """ETC绑定状态."""
    plate_number: str
    """绑定的车牌号. With the character of the province in front: `粤B888888`."""
    sub_mchid: str | None = None
    """特约商户号."""
    sub_appid: str | None = None
    """子商户appid."""
    sub_openid: str | None = None
    """用户在发起签约子APP的标识."""


class EtcPayer(Model):
    """Etc payer."""

    openid: str | None = None
    """用户的唯一标识."""
    sp_openid: str | None = None
    """用户在服务商APP的标识."""
    sub_openid: str | None = None
    """用户在特约商户APP的标识."""


class EtcPromotion(Model):
    """Etc promotion."""

    promotion_id: str
    """券ID."""
    amount: int
    """优惠券面额. In fen."""
    activity_id: str | None = None
    """活动ID."""
    type: str | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: str | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wxpay_contribute: int | None = None
    """微信出资. In fen."""


class EtcTransaction(Model):
    """Etc transaction."""

    _models = {"amount": "Amount", "device_info": "Device", "payer": "EtcPayer", "promotion_detail": "EtcPromotion"}

    mchid: str
    """商户号."""
    appid: str
    """商户appid."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: Amount
    """订单金额."""
    trade_state: str
    """交易状态."""
    trade_type: str
    """交易类型."""
    sub_mchid: str | None = None
    """特约商户号."""
    sub_appid: str | None = None
    """特约商户appid."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    device_info: Device | None = None
    """设备信息."""
    payer: EtcPayer | None = None
    """支付者."""
    promotion_detail: list[EtcPromotion] | None = None
    """优惠详情. The coupons that were used."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_desc: str | None = None
    """交易状态描述."""


class EtcTransactionSuccessResource(Model):
    """Etc transaction success resource."""

    sp_mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    contract_id: str
    """ETC扣费授权协议号. WeChat Pay's number of the agreement."""
    bind_state: str
    """绑定状态."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户AppId."""
    sp_openid: str | None = None
    """用户唯一标识."""
    sub_openid: str | None = None
    """用户在子商户下的唯一标识."""


class GetParkingTransactionResponse(Model):
    """Get parking transaction response."""

    _models = {"amount": "Amount", "payer": "Payer", "parking_info": "ParkingTradeScene", "promotion_detail": "ParkingPromotion"}

    sp_mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    description: str
    """服务描述. What is paid for; shown to the user."""
    create_time: str
    """订单创建时间. RFC 3339."""
    amount: Amount
    """订单金额信息."""
    payer: Payer
    """支付者信息."""
    trade_scene: TradeScene
    """交易场景."""
    trade_state: GetParkingTransactionResponseTradeState
    """交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户公众账号ID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    parking_info: ParkingTradeScene | None = None
    """停车场景信息."""
    promotion_detail: list[ParkingPromotion] | None = None
    """优惠信息. The coupons that were used."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_description: str | None = None
    """交易状态描述."""
    user_repaid: UserRepaid | None = None
    """用户是否已还款. Whether the user has paid back what was advanced for the order."""


class GetPlateServiceResponse(Model):
    """Get plate service response."""

    openid: str
    """用户标识."""
    plate_color: PlateColor
    """车牌颜色."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    service_state: ServiceState
    """车牌服务开通状态. `NORMAL`: the plate can be charged; `PAUSE`: the user has paused the service; `OUT_SERVICE`: not opened."""
    service_open_time: str | None = None
    """车牌服务开通时间. RFC 3339."""


class Parking(Model):
    """Parking."""

    start_time: str
    """入场时间. RFC 3339."""
    end_time: str
    """出场时间. RFC 3339."""
    device_id: str
    """停车场设备ID."""
    parking_id: str
    """停车入场ID. From `create_parking`."""
    charging_duration: int
    """计费时长. In seconds."""
    parking_name: str
    """停车场名称."""
    plate_color: PlateColor
    """车牌颜色."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""


class ParkingPromotion(Model):
    """Parking promotion."""

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: ParkingPromotionType | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class ParkingTradeScene(Model):
    """Parking trade scene."""

    start_time: str
    """入场时间. RFC 3339."""
    end_time: str
    """出场时间. RFC 3339."""
    device_id: str
    """停车场设备ID."""
    parking_id: str
    """入场ID. From `create_parking`."""
    charging_duration: int
    """计费时长. In seconds."""
    parking_name: str
    """停车场名称."""
    plate_color: PlateColor
    """车牌颜色."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""


class ParkingTransactionAmount(Model):
    """Parking transaction amount."""

    currency: Currency
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: int
    """订单金额. In fen."""
    discount_total: int | None = None
    """折扣. What discounts took off, in fen."""
    payer_total: int | None = None
    """用户实际支付金额. In fen."""


class ParkingTransactionResource(Model):
    """Parking transaction resource."""

    _models = {"amount": "Amount", "parking_info": "Parking", "payer": "Payer", "promotion_detail": "ParkingTransactionResourcePromotion"}

    sp_mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    description: str
    """服务描述. What is paid for; shown to the user."""
    create_time: str
    """订单创建时间. RFC 3339."""
    amount: Amount
    """金额信息."""
    trade_scene: str
    """交易场景."""
    trade_state: ParkingTransactionResourceTradeState
    """交易状态. `SUCCESS`: paid; `ACCEPT`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户AppId."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    parking_info: Parking | None = None
    """停车信息."""
    payer: Payer | None = None
    """支付者信息."""
    promotion_detail: list[ParkingTransactionResourcePromotion] | None = None
    """优惠信息. The coupons that were used."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_description: str | None = None
    """交易状态描述."""
    user_repaid: UserRepaid | None = None
    """用户是否还款. Whether the user has paid back what was advanced for the order."""


class ParkingTransactionResourcePromotion(Model):
    """Parking transaction resource promotion."""

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    amount: int
    """优惠券面额. In fen."""
    activity_id: str | None = None
    """活动ID."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: ParkingTransactionResourcePromotionType | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class Payer(Model):
    """Payer."""

    openid: str
    """用户在appid下的标识."""
    sub_openid: str | None = None
    """用户在sub_appid下的标识."""


class PreopenEtcResponse(Model):
    """Preopen etc response."""

    preopen_id: str
    """预开通ID. Handed to the mini program where the user opens the service."""


class UserStateChangeResource(Model):
    """User state change resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    appid: str
    """发起签约的AppID."""
    contract_id: str
    """ETC扣费授权协议号. WeChat Pay's number of the agreement."""
    sp_openid: str
    """用户在发起签约App的标识."""
    bind_state: str
    """etc绑定状态."""
    plate_number: str
    """绑定的车牌号. With the character of the province in front: `粤B888888`."""
    sub_mchid: str | None = None
    """特约商户号."""
    sub_openid: str | None = None
    """用户在发起签约子App的标识."""


class CreateEtcHighwayTransactionAmountParam(TypedDict, total=False):
    """Create etc highway transaction amount."""

    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: int
    """订单金额. In fen."""


class CreateEtcHighwayTransactionDeviceParam(TypedDict, total=False):
    """Create etc highway transaction device."""

    device_ip: Required[str]
    """商户端设备IP."""
    device_id: str
    """商户端设备号."""


class CreateParkingTransactionAmountParam(TypedDict, total=False):
    """Create parking transaction amount."""

    total: Required[int]
    """订单金额. In fen."""
    currency: Currency
    """货币类型. ISO 4217, `CNY` for yuan. At most 16 characters."""


class HighwayTripParam(TypedDict, total=False):
    """Highway trip."""

    start_time: Required[str | datetime]
    """入站时间. RFC 3339."""
    end_time: Required[str | datetime]
    """出站时间. RFC 3339."""
    channel_type: Required[str]
    """通道类型."""
    entrance: Required[str]
    """入口名称."""
    plate_number: Required[str]
    """车牌号. With the character of the province in front: `粤B888888`."""
    car_type: str
    """车辆类型."""
    carrying_capacity: int
    """承载人数."""
    carrying_range: str
    """荷载范围."""
    exit: str
    """出口名称."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    encrypted_credential_id: Required[str]
    """证件号码. Encrypted on the wire."""
    credential_type: Required[str]
    """证件类型."""
    encrypted_real_name: Required[str]
    """姓名. Encrypted on the wire."""


class ParkingTradeSceneParam(TypedDict, total=False):
    """Parking trade scene. What `ParkingTradeScene` is when sent."""

    start_time: Required[str | datetime]
    """入场时间. At most 32 characters, RFC 3339."""
    end_time: Required[str | datetime]
    """出场时间. At most 32 characters, RFC 3339."""
    device_id: Required[str]
    """停车场设备ID. At most 32 characters."""
    parking_id: Required[str]
    """入场ID. From `create_parking`. At most 32 characters."""
    charging_duration: Required[int]
    """计费时长. In seconds."""
    parking_name: Required[str]
    """停车场名称. At most 32 characters."""
    plate_color: Required[PlateColor]
    """车牌颜色."""
    plate_number: Required[str]
    """车牌号. With the character of the province in front: `粤B888888`. At most 32 characters."""


class _Operations(Face):
    @operation("vehicle.get_plate_service")
    def get_plate_service(
        self,
        *,
        appid: str,
        openid: str,
        plate_color: PlateColor,
        plate_number: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPlateServiceResponse:
        """Query whether a plate may be charged (查询车牌服务开通信息).

        Args:
            appid: 公众账号ID. At most 32 characters.
            openid: 用户标识. At most 32 characters.
            plate_color: 车牌颜色.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534043
        https://pay.weixin.qq.com/doc/v3/partner/4012534183
        """
        ...

    @operation("vehicle.create_parking")
    def create_parking(
        self,
        *,
        start_time: str | datetime,
        out_parking_no: str,
        free_duration: int,
        notify_url: str,
        parking_name: str,
        plate_color: PlateColor,
        plate_number: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateParkingResponse:
        """Report that a car has entered a parking lot (创建停车入场).

        The answer says whether the plate can be charged when the car leaves.

        Args:
            start_time: 入场时间. At most 32 characters, RFC 3339.
            out_parking_no: 商户入场ID. The merchant's own number of the parking. At most 64 characters.
            free_duration: 免费时长. In seconds.
            notify_url: 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
            parking_name: 停车场名称. At most 128 characters.
            plate_color: 车牌颜色.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012533937
        https://pay.weixin.qq.com/doc/v3/partner/4012533994
        """
        ...

    @operation("vehicle.create_parking_transaction")
    def create_parking_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        amount: CreateParkingTransactionAmountParam,
        notify_url: str,
        trade_scene: TradeScene,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        parking_info: ParkingTradeSceneParam | None = None,
        profit_sharing: ProfitSharing | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateParkingTransactionResponse:
        """Charge a parking fee (扣费受理).

        The charge is only accepted: its result comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from `get_parking_transaction`.

        Args:
            appid: 公众账号ID. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            description: 服务描述. What is paid for; shown to the user. At most 128 characters.
            amount: 订单金额.
            notify_url: 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
            trade_scene: 交易场景. At most 16 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sub_appid: 子公众账号ID. The sub-merchant's own app. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
            parking_info: 停车场景信息.
            profit_sharing: 分账标识. `Y`: the money is frozen after the payment, so that it can be split. At most 16 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534352
        https://pay.weixin.qq.com/doc/v3/partner/4012534427
        """
        ...

    @operation("vehicle.get_parking_transaction")
    def get_parking_transaction(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetParkingTransactionResponse:
        """Query a parking charge (查询订单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534308
        https://pay.weixin.qq.com/doc/v3/partner/4012534441
        """
        ...

    @operation("vehicle.preopen_etc")
    def preopen_etc(
        self,
        *,
        sp_appid: str,
        openid: str,
        plan_id: str,
        identify: IdentityParam,
        plate_number: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        start_time: str | datetime | None = None,
        bank_card_no: str | None = None,
        etc_device_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreopenEtcResponse:
        """Begin opening the ETC service for a user (预开通用户ETC指定卡扣费).

        Args:
            sp_appid: 服务商appid.
            openid: 用户标识.
            plan_id: ETC授权扣费模板ID. The template of the agreement, made in the merchant platform.
            identify: 实名信息.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户appid. The sub-merchant's own app.
            start_time: 入场时间. RFC 3339.
            bank_card_no: 用户开通ETC时绑定的银行卡. The card that the toll is charged to. Encrypted on the wire.
            etc_device_id: ETC设备号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715215
        """
        ...

    @operation("vehicle.get_etc_contract_by_contract_id")
    def get_etc_contract_by_contract_id(
        self,
        *,
        contract_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EtcContract:
        """Query an ETC agreement by `contract_id` (通过商户ETC绑定号查询签约状态).

        Args:
            contract_id: 商户etc绑定号.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715667
        """
        ...

    @operation("vehicle.get_etc_contract_by_openid")
    def get_etc_contract_by_openid(
        self,
        *,
        openid: str,
        plan_id: str,
        plate_number: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EtcContract:
        """Query an ETC agreement by `openid` (查询ETC签约状态).

        Args:
            openid: 用户标识.
            plan_id: ETC授权扣费模板ID. The template of the agreement, made in the merchant platform.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715623
        """
        ...

    @operation("vehicle.create_etc_highway_transaction")
    def create_etc_highway_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        contract_id: str,
        amount: CreateEtcHighwayTransactionAmountParam,
        highway_info: HighwayTripParam,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        device_info: CreateEtcHighwayTransactionDeviceParam | None = None,
        goods_tag: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EtcTransaction:
        """Charge a toll (高速场景商户扣款).

        Args:
            appid: 商户appid.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品信息. What is bought; shown to the user.
            contract_id: ETC扣费授权协议号. WeChat Pay's number of the agreement.
            amount: 订单金额.
            highway_info: 高速场景信息.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            sub_appid: 特约商户appid. The sub-merchant's own app.
            attach: 附加信息. Comes back unchanged in queries and notifications.
            device_info: 设备信息.
            goods_tag: 营销信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715331
        """
        ...

    @operation("vehicle.get_etc_transaction_by_out_trade_no")
    def get_etc_transaction_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EtcTransaction:
        """Query a toll by `out_trade_no` (查询订单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715845
        """
        ...

    @operation("vehicle.get_etc_transaction_by_transaction_id")
    def get_etc_transaction_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EtcTransaction:
        """Query a toll by `transaction_id` (查询订单).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715719
        """
        ...


class VehicleService(_Operations, Sync):
    """Car owners (车主服务)."""


class AsyncVehicleService(_Operations, Async):
    """Car owners (车主服务)."""
