# Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Profit sharing abroad (跨境分账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

Currency = Union[Literal["CNY"], str]
"""分账币种."""
RelationType = Union[Literal["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"], str]
"""与分账方的关系类型."""
Type = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""分账接收方类型."""


class AddReceiverResponse(Model):
    """Add receiver response."""

    _sensitive = frozenset({"name"})

    type: Type
    """分账接收方类型."""
    account: str
    """分账接收方账号."""
    relation_type: RelationType
    """与分账方的关系类型."""
    sub_mchid: str | None = None
    """子商户号."""
    name: str | None = None
    """分账接收方全称."""
    application_file_id: str | None = None
    """增加分账接收方申请函文件ID."""
    file_id: str | None = None
    """微信文件标识ID."""
    partnership_file_id: str | None = None
    custom_relation: str | None = None
    """自定义的分账关系."""
    expected_ratio: int | None = None
    """分账接收方预计分账比例."""
    fail_reason: str | None = None
    """接收关系添加失败原因. Set when it failed."""
    major_service: str | None = None
    """接收方商户的主营业务范围."""
    scene: str | None = None
    """分账场景详细描述."""
    state: str | None = None
    """接收方关系状态."""


class BillDownloadUrl(Model):
    """Bill download url."""

    download_url: str
    """下载地址."""


class GetReceiverResponse(Model):
    """Get receiver response."""

    type: Type
    """分账接收方类型."""
    account: str
    """分账接收方账号."""
    relation_type: RelationType
    """与分账方的关系类型."""
    sub_mchid: str | None = None
    """子商户号."""
    name: str | None = None
    """分账接收方全称."""
    file_id: str | None = None
    """微信文件标识ID."""
    custom_relation: str | None = None
    """自定义的分账关系."""
    expected_ratio: int | None = None
    """分账接收方预计分账比例."""
    fail_reason: str | None = None
    """接收关系添加失败原因. Set when it failed."""
    major_service: str | None = None
    """接收方商户的主营业务范围."""
    scene: str | None = None
    """分账场景详细描述."""
    state: str | None = None
    """接收方关系状态."""


class GetRefundableAmountResponse(Model):
    """Get refundable amount response."""

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    funds_refundable_amount: int | None = None
    """订单剩余可使用垫付资金退款的金额. In the smallest unit of the currency."""
    refundable_amount: int | None = None
    """订单剩余可退款金额. In the smallest unit of the currency."""


class GetRefundableBalanceResponse(Model):
    """Get refundable balance response."""

    sponsor_mchid: str | None = None
    """出资方商户号."""
    balance: int | None = None
    """可供垫付分账退款的实时余额. In the smallest unit of the currency."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class GetUnsplitAmountResponse(Model):
    """Get unsplit amount response."""

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    unsplit_amount: int | None = None
    """订单剩余待分金额. In the smallest unit of the currency."""


class Order(Model):
    """Order."""

    _models = {"receivers": "Receiver"}

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    state: str
    """分账单状态."""
    sub_mchid: str | None = None
    """子商户号."""
    receivers: list[Receiver] | None = None
    """分账接收方列表."""


class Receiver(Model):
    """Receiver."""

    type: Type
    """分账接收方类型."""
    description: str
    """分账描述."""
    create_time: str
    """分账创建时间. RFC 3339."""
    account: str
    """分账接收方帐号."""
    amount: int
    """分账金额. In the smallest unit of the currency."""
    currency: str
    """分账币种. ISO 4217, `CNY` for yuan."""
    fail_reason: str
    """分账失败原因. Set when it failed."""
    finish_time: str
    """分账完成时间. RFC 3339."""
    result: str
    """分账结果."""
    detail_id: str | None = None
    """分账明细单号. WeChat Pay's number of this part of the split."""
    detail_type: str | None = None
    """分账明细类型."""
    rate: int | None = None
    """汇率值."""
    settlement_amount: int | None = None
    """出资方结算金额. In the smallest unit of the currency."""
    settlement_currency: str | None = None
    """出资方结算币种."""


class CreateOrderReceiverParam(TypedDict, total=False):
    """Create order receiver."""

    type: Required[Type]
    """分账接收方类型."""
    description: Required[str]
    """分账描述."""
    account: Required[str]
    """分账接收方帐号."""
    amount: Required[int]
    """分账金额. In the smallest unit of the currency."""
    currency: Required[Currency]
    """分账币种. ISO 4217, `CNY` for yuan."""
    name: str
    """分账个人接收方姓名. Encrypted on the wire."""
    authorized: bool
    """是否已经获取用户实名信息授权."""


class _Operations(Face):
    @operation("global_profit_sharing.get_bill_download_url")
    def get_bill_download_url(
        self,
        *,
        sub_mchid: str | None = None,
        bill_date: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BillDownloadUrl:
        """Get the address of the bill of splits of a day (获取分账账单文件下载地址).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            bill_date: 账单日期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
        """
        ...

    @operation("global_profit_sharing.create_order")
    def create_order(
        self,
        *,
        appid: str,
        transaction_id: str,
        out_order_no: str,
        unfreeze_unsplit: bool,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        receivers: Sequence[CreateOrderReceiverParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Split a paid order among receivers (请求分账).

        Args:
            appid: 应用ID.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_order_no: 商户分账单号. The merchant's own number of the split.
            unfreeze_unsplit: 是否解冻剩余未分资金.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            receivers: 分账接收方列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
        """
        ...

    @operation("global_profit_sharing.unfreeze_order")
    def unfreeze_order(
        self,
        *,
        transaction_id: str,
        description: str,
        out_order_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Release what is left of a split order to the merchant (解冻剩余资金).

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            description: 分账描述.
            out_order_no: 商户分账单号. The merchant's own number of the split.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
        """
        ...

    @operation("global_profit_sharing.get_order")
    def get_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str | None = None,
        transaction_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query a split (查询分账结果).

        Args:
            out_order_no: 商户分账单号. The merchant's own number of the split.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
        """
        ...

    @operation("global_profit_sharing.delete_receiver")
    def delete_receiver(
        self,
        *,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sub_appid: str | None = None,
        type: Type | None = None,
        account: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Remove a receiver (删除分账接收方).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 应用ID.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            type: 分账接收方类型.
            account: 分账接收方帐号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
        """
        ...

    @operation("global_profit_sharing.add_receiver")
    def add_receiver(
        self,
        *,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sub_appid: str | None = None,
        type: Type | None = None,
        name: str | None = None,
        application_file_id: str | None = None,
        partnership_file_id: str | None = None,
        account: str | None = None,
        authorized: bool | None = None,
        custom_relation: str | None = None,
        expected_ratio: int | None = None,
        major_service: str | None = None,
        relation_type: RelationType | None = None,
        scene: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddReceiverResponse:
        """Add a receiver (添加分账接收方).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 应用ID.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            type: 分账接收方类型.
            name: 分账个人接收方姓名. Encrypted on the wire.
            application_file_id: 增加分账接收方申请函文件ID.
            partnership_file_id: Partnership file id.
            account: 分账接收方帐号.
            authorized: 是否已经获取用户实名信息授权.
            custom_relation: 自定义的分账关系.
            expected_ratio: 分账接收方预计分账比例.
            major_service: 接收方商户的主营业务范围.
            relation_type: 与分账方的关系类型.
            scene: 分账场景详细描述.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
        """
        ...

    @operation("global_profit_sharing.get_receiver")
    def get_receiver(
        self,
        *,
        account: str,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sub_appid: str | None = None,
        transaction_id: str | None = None,
        type: Type | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetReceiverResponse:
        """Query whether a receiver was added (查询分账接收方添加结果).

        Args:
            account: 接收方账号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 应用ID.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            type: 分账接收方类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
        """
        ...

    @operation("global_profit_sharing.get_refund_bill_download_url")
    def get_refund_bill_download_url(
        self,
        *,
        sub_mchid: str | None = None,
        bill_date: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BillDownloadUrl:
        """Get the address of the bill of refunds of split orders (获取分账退款账单下载链接).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            bill_date: 账单日期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
        """
        ...

    @operation("global_profit_sharing.get_refundable_balance")
    def get_refundable_balance(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRefundableBalanceResponse:
        """Get the balance that refunds may be advanced from (查询可供垫付退款实时余额).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
        """
        ...

    @operation("global_profit_sharing.mark_transaction")
    def mark_transaction(
        self,
        *,
        sub_mchid: str | None = None,
        out_trade_no: str | None = None,
        currency: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Mark a payment as one to be split (分账标记).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            currency: 订单标价币种. ISO 4217, `CNY` for yuan.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
        """
        ...

    @operation("global_profit_sharing.get_unsplit_amount")
    def get_unsplit_amount(
        self,
        *,
        transaction_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUnsplitAmountResponse:
        """Get what is left to be split of an order (查询剩余待分金额).

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
        """
        ...

    @operation("global_profit_sharing.get_refundable_amount")
    def get_refundable_amount(
        self,
        *,
        transaction_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRefundableAmountResponse:
        """Get what is left to be refunded of an order (查询订单剩余可退款金额).

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
        """
        ...


class GlobalProfitSharingService(_Operations, Sync):
    """Profit sharing abroad (跨境分账)."""


class AsyncGlobalProfitSharingService(_Operations, Async):
    """Profit sharing abroad (跨境分账)."""
