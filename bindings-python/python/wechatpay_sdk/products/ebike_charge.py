# Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Charging electric bicycles (电动自行车代扣)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required


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


class Contract(Model):
    """Contract."""

    mchid: str
    """服务商商户号."""
    openid: str
    """用户标识."""
    contract_state: str
    """协议状态."""
    sub_mchid: str | None = None
    """特约商户号."""
    contract_id: str | None = None
    """充电授权扣费协议号. WeChat Pay's number of the agreement."""


class CreateChargingTokenResponse(Model):
    """Create charging token response."""

    charging_token: str
    """用户充电代扣凭证."""


class CreateTransactionResponse(Model):
    """Create transaction response."""

    accept_state: str
    """受理状态."""
    create_time: str | None = None
    """订单创建时间. RFC 3339."""


class Device(Model):
    """Device."""

    device_id: str
    """充电位设备号."""
    device_ip: str
    """商户端设备ip."""


class Payer(Model):
    """Payer."""

    openid: str | None = None
    """用户在服务商的标识. The user in `appid`."""
    sub_openid: str | None = None
    """用户在特约商户的标识."""


class PreopenContractResponse(Model):
    """Preopen contract response."""

    preopen_id: str
    """预开通ID. Handed to the mini program where the user opens the service."""


class Promotion(Model):
    """Promotion."""

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


class Transaction(Model):
    """Transaction."""

    _models = {"amount": "Amount", "device_info": "Device", "payer": "Payer", "promotion_detail": "Promotion"}

    mchid: str
    """商户号."""
    appid: str
    """服务商公众号ID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    contract_id: str
    """充电授权扣费协议号. WeChat Pay's number of the agreement."""
    amount: Amount
    """订单金额信息."""
    device_info: Device
    """设备信息."""
    trade_state: str
    """交易状态."""
    trade_type: str
    """交易类型."""
    sub_mchid: str | None = None
    """特约商户号."""
    sub_appid: str | None = None
    """特约商户公众号ID."""
    transaction_id: str | None = None
    """微信订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    payer: Payer | None = None
    """支付者信息."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息. The coupons that were used."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    trade_state_des: str | None = None
    """交易状态描述."""


class ChargingSessionParam(TypedDict, total=False):
    """Charging session."""

    start_time: Required[str | datetime]
    """开始时间. RFC 3339."""
    end_time: Required[str | datetime]
    """结束时间. RFC 3339."""
    charged_capacity: Required[int]
    """已充电量."""
    charging_gun_number: Required[str]
    """充电枪编号."""
    charging_station_name: Required[str]
    """充电站名称."""
    park_duration: int
    """车位延时占用时长."""
    park_fee: int
    """车位延时占用产生的费用. In fen."""


class ChargingStartParam(TypedDict, total=False):
    """Charging start."""

    start_time: Required[str | datetime]
    """开始时间. RFC 3339."""
    device_id: Required[str]
    """充电位设备号."""
    charging_gun_number: Required[str]
    """充电枪编号."""
    charging_station_name: Required[str]
    """充电站名称."""


class CreateTransactionAmountParam(TypedDict, total=False):
    """Create transaction amount."""

    total: Required[int]
    """订单总金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class DeviceParam(TypedDict, total=False):
    """Device. What `Device` is when sent."""

    device_id: Required[str]
    """充电位设备号."""
    device_ip: Required[str]
    """商户端设备ip."""


class _Operations(Face):
    @operation("ebike_charge.preopen_contract")
    def preopen_contract(
        self,
        *,
        appid: str,
        openid: str,
        trade_scene: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreopenContractResponse:
        """Begin opening the service for a user (预开通服务).

        Deprecated.

        Args:
            appid: 服务商公众号ID.
            openid: 用户标识. The user in `appid`.
            trade_scene: 交易场景.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            sub_appid: 特约商户公众号ID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
        """
        ...

    @operation("ebike_charge.get_contract_by_contract_id")
    def get_contract_by_contract_id(
        self,
        *,
        contract_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Contract:
        """Query an agreement by `contract_id` (通过签约号查询用户状态).

        Deprecated.

        Args:
            contract_id: 充电授权扣费协议号. WeChat Pay's number of the agreement.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
        """
        ...

    @operation("ebike_charge.get_contract_by_openid")
    def get_contract_by_openid(
        self,
        *,
        openid: str,
        trade_scene: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Contract:
        """Query an agreement by `openid` (通过用户标识查询用户状态).

        Deprecated.

        Args:
            openid: 用户标识.
            trade_scene: 交易场景.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
        """
        ...

    @operation("ebike_charge.create_charging_token")
    def create_charging_token(
        self,
        *,
        contract_id: str,
        appid: str,
        charge_info: ChargingStartParam,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateChargingTokenResponse:
        """Create the token of one charging (创建用户当次充电代扣凭证).

        Deprecated.

        Args:
            contract_id: 充电授权扣费协议号. WeChat Pay's number of the agreement.
            appid: 服务商公众号ID.
            charge_info: 充电场景信息.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            sub_appid: 特约商户公众号ID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
        """
        ...

    @operation("ebike_charge.create_transaction")
    def create_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        amount: CreateTransactionAmountParam,
        charge_info: ChargingSessionParam,
        charging_token: str,
        device_info: DeviceParam,
        notify_url: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransactionResponse:
        """Charge the user for a charging (充电自行车代扣受理扣款).

        Deprecated.

        Args:
            appid: 服务商公众号ID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述. What is bought; shown to the user.
            amount: 订单金额信息.
            charge_info: 充电自行车场景信息.
            charging_token: 用户充电代扣凭证. From `create_charging_token`: good for one charging.
            device_info: 设备信息.
            notify_url: 通知url. Where its notifications are posted: https, without a query string.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            sub_appid: 特约商户公众号ID. The sub-merchant's own app.
            attach: 附加字段. Comes back unchanged in queries and notifications.
            goods_tag: 营销信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
        """
        ...

    @operation("ebike_charge.get_transaction_by_out_trade_no")
    def get_transaction_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query a charge by `out_trade_no` (查询订单).

        Deprecated.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        """
        ...

    @operation("ebike_charge.get_transaction_by_transaction_id")
    def get_transaction_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query a charge by `transaction_id` (查询订单).

        Deprecated.

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        """
        ...


class EbikeChargeService(_Operations, Sync):
    """Charging electric bicycles (电动自行车代扣)."""


class AsyncEbikeChargeService(_Operations, Async):
    """Charging electric bicycles (电动自行车代扣)."""
