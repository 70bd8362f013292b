# Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Orders paid afterwards (先享后付)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

PayType = Union[Literal["MchChannelPayType"], str]
"""支付方式."""
State = Union[Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"], str]
Type = Union[Literal["Order_Paid"], str]
"""场景类型."""


class CancelOrderResponse(Model):
    """Cancel order response."""

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""


class CancelSmartRetailOrderResponse(Model):
    """Cancel smart retail order response."""

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""


class CompleteOrderResponse(Model):
    """Complete order response."""

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""


class CompleteSmartRetailOrderResponse(Model):
    """Complete smart retail order response."""

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""


class CreateOrderResponse(Model):
    """Create order response."""

    mchid: str | None = None
    """商户号."""
    appid: str | None = None
    """公众账号ID."""
    miniprogram_appid: str | None = None
    """小程序跳转appid."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str | None = None
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str | None = None
    """服务ID. The service that WeChat Pay opened for the merchant."""
    miniprogram_businesstype: str | None = None
    miniprogram_path: str | None = None
    """小程序跳转路径."""
    miniprogram_username: str | None = None
    """The mini program where the user signs, for the SDK of apps."""
    package: str | None = None
    """Handed to the pay-score mini program, where the user confirms the order."""


class CreateSmartRetailOrderResponse(Model):
    """Create smart retail order response."""

    mchid: str | None = None
    """商户号."""
    appid: str | None = None
    """公众账号ID."""
    miniprogram_appid: str | None = None
    """小程序跳转appid."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str | None = None
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str | None = None
    """服务ID. The service that WeChat Pay opened for the merchant."""
    miniprogram_businesstype: str | None = None
    miniprogram_path: str | None = None
    """小程序跳转路径."""
    miniprogram_username: str | None = None
    """The mini program where the user signs, for the SDK of apps."""
    package: str | None = None
    """Handed to the pay-score mini program, where the user confirms the order."""


class Discount(Model):
    """Discount."""

    discount_amount: int | None = None
    """商品优惠金额. In fen."""
    discount_desc: str | None = None
    """优惠说明."""
    discount_name: str | None = None
    """优惠名称."""


class Fee(Model):
    """Fee."""

    fee_amount: int | None = None
    """付费项目总金额. In fen."""
    fee_count: int | None = None
    """付费项目数量."""
    fee_desc: str | None = None
    fee_name: str | None = None
    """付费项目名称."""


class Order(Model):
    """Order."""

    _models = {"discounts": "Discount", "fees": "Fee"}

    mchid: str | None = None
    """商户号."""
    appid: str | None = None
    """公众账号ID."""
    finish_transaction_id: str | None = None
    """结单交易单号. WeChat Pay's number of the payment."""
    out_order_no: str | None = None
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str | None = None
    """服务ID. The service that WeChat Pay opened for the merchant."""
    attach: str | None = None
    """商户自定义说明. Comes back unchanged in queries and notifications."""
    discounts: list[Discount] | None = None
    """商户优惠. What the merchant takes off."""
    fees: list[Fee] | None = None
    """后付费. What the user is charged for."""
    finish_ticket: str | None = None
    """完结凭证. Needed to complete the order."""
    finish_type: int | None = None
    """标识用户订单使用情况. One of 1 and 2."""
    pay_succ_time: str | None = None
    """支付完成时间."""
    pay_type: PayType | None = None
    """支付方式."""
    real_service_end_location: str | None = None
    """实际服务结束的地点."""
    real_service_end_time: str | None = None
    """实际服务结束时间."""
    real_service_start_location: str | None = None
    """开始使用服务的地点."""
    real_service_start_time: str | None = None
    """实际服务开始时间."""
    risk_amount: int | None = None
    """订单风险金额. In fen."""
    service_end_location: str | None = None
    """预计服务结束的地点."""
    service_end_time: str | None = None
    """服务结束时间."""
    service_introduction: str | None = None
    """服务信息. What is hired or used; shown to the user."""
    service_start_location: str | None = None
    """开始使用服务的地点."""
    service_start_time: str | None = None
    """服务开始时间."""
    state: State | None = None
    """`CREATED`: not confirmed by the user; `USER_ACCEPTED`: confirmed; `FINISHED`: completed, not paid; `USER_PAID`: paid; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    total_amount: int | None = None
    """总金额. In fen."""


class SyncOrderResponse(Model):
    """Sync order response."""

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""


class CreateOrderDiscountParam(TypedDict, total=False):
    """Create order discount."""

    discount_desc: str
    """优惠说明."""
    discount_name: str
    """优惠名称. At most 20 characters."""


class DiscountParam(TypedDict, total=False):
    """Discount. What `Discount` is when sent."""

    discount_amount: int
    """商品优惠金额. In fen."""
    discount_desc: str
    """优惠说明."""
    discount_name: str
    """优惠名称. At most 20 characters."""


class FeeParam(TypedDict, total=False):
    """Fee. What `Fee` is when sent."""

    fee_amount: int
    """付费项目总金额. In fen."""
    fee_count: int
    """付费项目数量."""
    fee_desc: str
    fee_name: str
    """付费项目名称."""


class SyncOrderDetailParam(TypedDict, total=False):
    """Sync order detail."""

    paid_time: str
    """When it was paid outside WeChat Pay, in Beijing time. YyyyMMddHHmmss."""


class _Operations(Face):
    @operation("pay_after.create_order")
    def create_order(
        self,
        *,
        appid: str,
        out_order_no: str,
        service_id: str,
        openid: str | None = None,
        name: str | None = None,
        address: str | None = None,
        attach: str | None = None,
        discounts: Sequence[CreateOrderDiscountParam] | None = None,
        fees: Sequence[FeeParam] | None = None,
        need_user_confirm: bool | None = None,
        phone: str | None = None,
        risk_amount: int | None = None,
        service_end_location: str | None = None,
        service_end_time: str | None = None,
        service_introduction: str | None = None,
        service_start_location: str | None = None,
        service_start_time: str | None = None,
        userid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateOrderResponse:
        """Create an order to be paid afterwards (创建先享后付订单).

        The user confirms the order in the pay-score mini program.

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            openid: The user in `appid`.
            name: 用户姓名. Encrypted on the wire.
            address: 用户收货地址. Encrypted on the wire.
            attach: 商户自定义说明. Comes back unchanged in queries and notifications.
            discounts: 商户优惠. What the merchant takes off.
            fees: 后付费. What the user is charged for.
            need_user_confirm: 使用需用户确认订单类型. true when left out.
            phone: 用户手机号. Encrypted on the wire.
            risk_amount: 订单风险金额. In fen.
            service_end_location: 预计服务结束的地点.
            service_end_time: 用户下单时确定的预计服务结束时间. Matches `^(\\d{8}|\\d{14})$`.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            service_start_location: 开始使用服务的地点.
            service_start_time: 用户下单时确认的服务开始时间. Matches `^(\\d{8}|\\d{14}|OnAccept)$`.
            userid: 用户身份证ID. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.get_order")
    def get_order(
        self,
        *,
        appid: str | None = None,
        out_order_no: str | None = None,
        query_id: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order (查询先享后付订单).

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            query_id: 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.complete_order")
    def complete_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        service_id: str,
        cancel_reason: str | None = None,
        discounts: Sequence[DiscountParam] | None = None,
        fees: Sequence[FeeParam] | None = None,
        finish_ticket: str | None = None,
        finish_type: int | None = None,
        profit_sharing: bool | None = None,
        real_service_end_location: str | None = None,
        real_service_end_time: str | None = None,
        real_service_start_time: str | None = None,
        total_amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CompleteOrderResponse:
        """Complete an order and ask for its payment (完结先享后付订单).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            cancel_reason: 取消订单的原因.
            discounts: 商户优惠. What the merchant takes off.
            fees: 后付费. What the user is charged for.
            finish_ticket: 完结凭证. From a query of the order; needed to complete it.
            finish_type: 标识用户订单使用情况. One of 1 and 2.
            profit_sharing: 是否指定商户分账. The money is frozen after the payment, so that it can be split.
            real_service_end_location: 实际结束使用服务的地点.
            real_service_end_time: 服务结束时间.
            real_service_start_time: 实际服务开始时间.
            total_amount: 总金额. In fen.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.cancel_order")
    def cancel_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        service_id: str,
        reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelOrderResponse:
        """Cancel an order (撤销先享后付订单).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 取消原因. Why it is cancelled.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.sync_order")
    def sync_order(
        self,
        *,
        out_order_no: str,
        appid: str | None = None,
        type: Type | None = None,
        service_id: str | None = None,
        detail: SyncOrderDetailParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncOrderResponse:
        """Report that an order was paid elsewhere (支付分订单同步).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            type: 场景类型. `Order_Paid`: it was paid.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            detail: 内容信息详情.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.create_smart_retail_order")
    def create_smart_retail_order(
        self,
        *,
        appid: str,
        out_order_no: str,
        service_id: str,
        openid: str | None = None,
        attach: str | None = None,
        discounts: Sequence[CreateOrderDiscountParam] | None = None,
        fees: Sequence[FeeParam] | None = None,
        need_user_confirm: bool | None = None,
        risk_amount: int | None = None,
        service_end_location: str | None = None,
        service_end_time: str | None = None,
        service_introduction: str | None = None,
        service_start_location: str | None = None,
        service_start_time: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateSmartRetailOrderResponse:
        """Create a smart retail order (创建智慧零售订单).

        The user confirms the order in the pay-score mini program.

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            openid: The user in `appid`.
            attach: 商户自定义说明. Comes back unchanged in queries and notifications.
            discounts: 商户优惠. What the merchant takes off.
            fees: 后付费. What the user is charged for.
            need_user_confirm: 使用需用户确认订单类型. true when left out.
            risk_amount: 订单风险金额. In fen.
            service_end_location: 预计服务结束的地点.
            service_end_time: 服务结束时间. Matches `^(\\d{8}|\\d{14})$`.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            service_start_location: 开始使用服务的地点.
            service_start_time: 实际服务开始时间. Matches `^(\\d{8}|\\d{14}|OnAccept)$`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.get_smart_retail_order")
    def get_smart_retail_order(
        self,
        *,
        appid: str | None = None,
        out_order_no: str | None = None,
        query_id: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query a smart retail order (查询智慧零售订单).

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            query_id: 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.complete_smart_retail_order")
    def complete_smart_retail_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        service_id: str,
        cancel_reason: str | None = None,
        discounts: Sequence[DiscountParam] | None = None,
        fees: Sequence[FeeParam] | None = None,
        finish_ticket: str | None = None,
        finish_type: int | None = None,
        profit_sharing: bool | None = None,
        real_service_end_location: str | None = None,
        real_service_end_time: str | None = None,
        real_service_start_time: str | None = None,
        total_amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CompleteSmartRetailOrderResponse:
        """Complete a smart retail order and ask for its payment (完结智慧零售订单).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            cancel_reason: 取消订单的原因.
            discounts: 商户优惠. What the merchant takes off.
            fees: 后付费. What the user is charged for.
            finish_ticket: 完结凭证. From a query of the order; needed to complete it.
            finish_type: 标识用户订单使用情况. One of 1 and 2.
            profit_sharing: 是否指定商户分账. The money is frozen after the payment, so that it can be split.
            real_service_end_location: 实际结束使用服务的地点.
            real_service_end_time: 服务结束时间.
            real_service_start_time: 实际服务开始时间.
            total_amount: 总金额. In fen.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...

    @operation("pay_after.cancel_smart_retail_order")
    def cancel_smart_retail_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        service_id: str,
        reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelSmartRetailOrderResponse:
        """Cancel a smart retail order (撤销智慧零售订单).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 取消原因. Why it is cancelled.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php
        """
        ...


class PayAfterService(_Operations, Sync):
    """Orders paid afterwards (先享后付)."""


class AsyncPayAfterService(_Operations, Async):
    """Orders paid afterwards (先享后付)."""
