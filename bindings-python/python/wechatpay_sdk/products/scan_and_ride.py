# Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Rides by QR code (乘车服务)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required

BlockReason = Union[Literal["DELETED", "ACCOUNT_FROZEN", "OVERDUE"], str]
"""原因."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
TradeScene = Union[Literal["BUS", "METRO"], str]
"""交易场景."""
TradeState = Union[Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"], str]
"""交易状态."""
Type = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""
UserRepayState = Union[Literal["NOT_REPAY", "REPAID", "ALL_REFUND"], str]
"""用户还款状态."""
UserServiceState = Union[Literal["NORMAL", "BLOCKED"], str]
"""用户服务可用状态."""


class Amount(Model):
    """Amount."""

    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    payer_total: int | None = None
    """用户实际支付金额. In fen."""
    total: int | None = None
    """订单金额. In fen."""


class BusScene(Model):
    """Bus scene."""

    start_time: str
    """乘车时间. RFC 3339."""
    line_name: str | None = None
    """乘车路线."""
    plate_number: str | None = None
    """车牌号. With the character of the province in front: `粤B888888`."""


class GetUserServiceResponse(Model):
    """Get user service response."""

    contract_id: str
    """代扣签约ID. WeChat Pay's number of the agreement."""
    user_service_state: UserServiceState
    """用户服务可用状态."""
    block_reason: BlockReason | None = None
    """原因. `DELETED`: the user has removed the service; `ACCOUNT_FROZEN`: the account is frozen; `OVERDUE`: the user owes money."""


class MetroScene(Model):
    """Metro scene."""

    start_time: str
    """乘车时间. RFC 3339."""
    end_time: str | None = None
    """下车时间. RFC 3339."""
    end_station: str | None = None
    """终点站."""
    start_station: str | None = None
    """起始站."""


class Promotion(Model):
    """Promotion."""

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: Type | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class Transaction(Model):
    """Transaction."""

    _models = {"amount": "Amount", "bus_info": "BusScene", "metro_info": "MetroScene", "promotion_detail": "Promotion"}

    sp_mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    description: str
    """服务描述."""
    create_time: str
    """订单创建时间. RFC 3339."""
    amount: Amount
    """订单金额信息."""
    trade_scene: TradeScene
    """交易场景."""
    trade_state: TradeState
    """交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户公众账号ID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    contract_id: str | None = None
    """代扣签约ID. WeChat Pay's number of the agreement."""
    repay_transaction_id: str | None = None
    """还款微信支付订单号. WeChat Pay's number of the payment that paid back what was advanced."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    bus_info: BusScene | None = None
    """公交场景信息."""
    metro_info: MetroScene | None = None
    """地铁场景信息."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息. The coupons that were used."""
    repay_time: str | None = None
    """垫资还款时间. When the user paid back what was advanced. RFC 3339."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_description: str | None = None
    """交易状态描述."""
    user_repay_state: UserRepayState | None = None
    """用户还款状态. `NOT_REPAY`: what was advanced is not paid back; `REPAID`: paid back; `ALL_REFUND`: refunded in full."""


class BusSceneParam(TypedDict, total=False):
    """Bus scene. What `BusScene` is when sent."""

    start_time: Required[str | datetime]
    """乘车时间. RFC 3339."""
    line_name: str
    """乘车路线."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""


class CreateTransactionAmountParam(TypedDict, total=False):
    """Create transaction amount."""

    total: Required[int]
    """订单金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class MetroSceneParam(TypedDict, total=False):
    """Metro scene. What `MetroScene` is when sent."""

    start_time: Required[str | datetime]
    """乘车时间. RFC 3339."""
    end_time: str | datetime
    """下车时间. RFC 3339."""
    end_station: str
    """终点站."""
    start_station: str
    """起始站."""


class _Operations(Face):
    @operation("scan_and_ride.get_user_service")
    def get_user_service(
        self,
        *,
        contract_id: str,
        appid: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserServiceResponse:
        """Query whether a user can ride (查询用户服务可用信息).

        Args:
            contract_id: 代扣签约ID. WeChat Pay's number of the agreement.
            appid: 公众账号ID.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子公众账号ID. The sub-merchant's own app; needed for `sub_openid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("scan_and_ride.create_transaction")
    def create_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        contract_id: str,
        amount: CreateTransactionAmountParam,
        notify_url: str,
        trade_scene: TradeScene,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        bus_info: BusSceneParam | None = None,
        goods_tag: str | None = None,
        metro_info: MetroSceneParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Charge a ride (扣费受理).

        The charge is only accepted: ask for its result with `get_transaction`.

        Args:
            appid: 公众账号ID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 服务描述.
            contract_id: 代扣签约ID. WeChat Pay's number of the agreement.
            amount: 订单金额信息.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            trade_scene: 交易场景.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子公众账号ID. The sub-merchant's own app.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            bus_info: 公交场景信息.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            metro_info: 地铁场景信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("scan_and_ride.get_transaction")
    def get_transaction(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query the charge of a ride (查询订单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...


class ScanAndRideService(_Operations, Sync):
    """Rides by QR code (乘车服务)."""


class AsyncScanAndRideService(_Operations, Async):
    """Rides by QR code (乘车服务)."""
