# Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payment devices (支付设备)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

BindState = Union[Literal["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"], str]
"""绑定状态."""
PrintState = Union[Literal["PRINT_STATE_WAIT", "PRINT_STATE_SUCCESS", "PRINT_STATE_FAIL", "PRINT_STATE_CACHED"], str]
"""打印状态."""


class GetPrintOrderResponse(Model):
    """Get print order response."""

    _models = {"table_list": "Table", "variable_list": "Variable"}

    print_order_no: str | None = None
    """打印单号. The caller's own number of the print."""
    template_id: str | None = None
    """模板ID. The template of the receipt."""
    notify_url: str | None = None
    """回调通知地址. Where its notifications are posted: https, without a query string."""
    print_state: PrintState | None = None
    """打印状态. `PRINT_STATE_WAIT`: waiting; `PRINT_STATE_SUCCESS`: printed; `PRINT_STATE_FAIL`: failed; `PRINT_STATE_CACHED`: stored in the printer."""
    print_state_description: str | None = None
    """打印状态描述."""
    table_list: list[Table] | None = None
    """表格变量列表."""
    variable_list: list[Variable] | None = None
    """变量列表."""


class PreBindSpeakerResponse(Model):
    """Pre bind speaker response."""

    bind_state: BindState
    """绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not."""
    code_url: str
    """收款链接url. What the QR code on the device says."""
    device_sn: str
    """设备sn. The serial number on the device."""


class ReportSpeakerOrderResponse(Model):
    """Report speaker order response."""

    sub_mchid: str
    """子商户."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    code_url: str
    """收款链接url. What the QR code on the device says."""
    device_sn: str
    """设备sn. The serial number on the device."""


class Row(Model):
    """Row."""

    cell_list: list[str] | None = None
    """值列表."""


class SpeakerBinding(Model):
    """Speaker binding."""

    sub_mchid: str
    """子商户."""
    bind_state: BindState
    """绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not."""
    code_url: str
    """收款链接url. What the QR code on the device says."""
    device_sn: str
    """设备sn. The serial number on the device."""


class Table(Model):
    """Table."""

    _models = {"row_list": "Row"}

    key: str | None = None
    """Key字段."""
    row_list: list[Row] | None = None
    """Value值列表."""


class Variable(Model):
    """Variable."""

    key: str | None = None
    """Key字段."""
    value: str | None = None
    """Value值字段."""


class GoodsParam(TypedDict, total=False):
    """Goods."""

    barcode: Required[str]
    """商品编码."""
    goods_name: Required[str]
    """商品名称."""
    price: Required[int]
    """商品单价. In fen."""
    quantity: Required[int]
    """商品数量."""
    merchant_goods_id: str
    """商家商品编码. The merchant's own number of the goods."""


class RowParam(TypedDict, total=False):
    """Row. What `Row` is when sent."""

    cell_list: Sequence[str]
    """值列表."""


class TableParam(TypedDict, total=False):
    """Table. What `Table` is when sent."""

    key: str
    """Key字段."""
    row_list: Sequence[RowParam]
    """Value值列表."""


class VariableParam(TypedDict, total=False):
    """Variable. What `Variable` is when sent."""

    key: str
    """Key字段."""
    value: str
    """Value值字段."""


class _Operations(Face):
    @operation("pay_devices.pre_bind_speaker")
    def pre_bind_speaker(
        self,
        *,
        device_sn: str,
        code_url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreBindSpeakerResponse:
        """Bind a speaker to a code in the factory (出厂预绑定音箱和码牌).

        Args:
            device_sn: 设备sn. The serial number on the device.
            code_url: 收款链接url. What the QR code on the device says.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.bind_speaker")
    def bind_speaker(
        self,
        *,
        device_sn: str,
        sub_mchid: str,
        code_url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SpeakerBinding:
        """Bind a speaker to a code (绑定音箱设备码牌).

        Args:
            device_sn: 设备sn. The serial number on the device.
            sub_mchid: 子商户. The sub-merchant that the partner acts for.
            code_url: 收款链接url. What the QR code on the device says.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.get_speaker_binding")
    def get_speaker_binding(
        self,
        *,
        device_sn: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SpeakerBinding:
        """Query which code a speaker is bound to (查询音箱绑定信息).

        Args:
            device_sn: 设备sn. The serial number on the device.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.unbind_speaker")
    def unbind_speaker(
        self,
        *,
        device_sn: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SpeakerBinding:
        """Unbind a speaker (解绑音箱设备码牌).

        Args:
            device_sn: 设备sn. The serial number on the device.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.report_speaker_order")
    def report_speaker_order(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        out_trade_no: str,
        code_url: str,
        device_sn: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReportSpeakerOrderResponse:
        """Report that a payment was announced (码牌支付结果上报).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            code_url: 收款链接url. What the QR code on the device says.
            device_sn: 设备sn. The serial number on the device.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.create_print_order")
    def create_print_order(
        self,
        *,
        device_id: str,
        print_order_no: str | None = None,
        template_id: str | None = None,
        notify_url: str | None = None,
        table_list: Sequence[TableParam] | None = None,
        variable_list: Sequence[VariableParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Print on a receipt printer (小票机打印).

        Args:
            device_id: 小票机设备号.
            print_order_no: 打印单号. The caller's own number of the print.
            template_id: 模板ID. The template of the receipt.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            table_list: 表格变量列表.
            variable_list: 变量列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.get_print_order")
    def get_print_order(
        self,
        *,
        device_id: str,
        print_order_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPrintOrderResponse:
        """Query a print (查询订单).

        Args:
            device_id: 小票机设备号.
            print_order_no: 打印单号. The caller's own number of the print.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.report_transaction")
    def report_transaction(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        out_trade_no: str,
        code_url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report the device of a payment (支付码牌/点餐码牌交易回传).

        Args:
            transaction_id: 商户提现单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            code_url: 收款链接url. What the QR code on the device says.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("pay_devices.report_retail_transaction")
    def report_retail_transaction(
        self,
        *,
        sub_mchid: str,
        out_trade_no: str,
        brand_id: str | None = None,
        transaction_id: str | None = None,
        device_id: str | None = None,
        goods_detail: Sequence[GoodsParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report the device and the goods of a retail payment (回传SN和商品编码).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            brand_id: 品牌ID.
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            device_id: 设备号.
            goods_detail: 单品列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...


class PayDevicesService(_Operations, Sync):
    """Payment devices (支付设备)."""


class AsyncPayDevicesService(_Operations, Async):
    """Payment devices (支付设备)."""
