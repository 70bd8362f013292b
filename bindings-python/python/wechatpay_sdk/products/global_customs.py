# Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Customs declarations (跨境报关)."""

from __future__ import annotations

from typing import Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

CertificateCheckResult = Union[Literal["SAME", "DIFFERENT"], str]
"""身份核验结果."""
CertificateType = Union[Literal["IDCARD"], str]
"""证件类型."""
Customs = Union[Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"], str]
"""海关."""
OrderType = Union[Literal["out_trade_no", "transaction_id", "sub_order_no", "sub_order_id"], str]
"""订单类型."""
State = Union[Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"], str]
"""报关状态."""
VerifyDepartment = Union[Literal["UNIONPAY", "NETSUNION", "OTHERS"], str]
"""核验机构."""


class DeclareOrderResponse(Model):
    """Declare order response."""

    mchid: str
    """商户号."""
    appid: str
    """机构APPID."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    verify_department_trade_id: str
    """核验机构交易流水号."""
    state: State
    """报关状态."""
    verify_department: VerifyDepartment
    """核验机构."""
    sub_order_id: str | None = None
    """微信子订单号."""
    sub_order_no: str | None = None
    """商户子订单号."""


class ListOrdersResponse(Page["Order"]):
    """List orders response."""

    _models = {"data": "Order"}

    mchid: str
    """商户号."""
    appid: str
    """机构APPID."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    offset: int
    """偏移量."""
    limit: int
    """分页大小."""
    total_count: int
    """查询结果总条数. Of all pages."""
    data: list[Order]
    """报关数据包."""
    verify_department_trade_id: str
    """核验机构流水号."""
    verify_department: VerifyDepartment
    """核验机构."""


class Order(Model):
    """Order."""

    customs: Customs
    """海关代码."""
    modify_time: str
    """最后更新时间. RFC 3339."""
    state: State
    """报关状态."""
    mch_customs_no: str | None = None
    """商户海关备案号."""
    sub_order_id: str | None = None
    """微信子单号."""
    sub_order_no: str | None = None
    """商户子单号."""
    duty: int | None = None
    """关税."""
    explanation: str | None = None
    """报关结果说明."""
    fee_type: str | None = None
    """币种."""
    order_fee: int | None = None
    """子单金额. In the smallest unit of the currency."""
    product_fee: int | None = None
    """商品费用. In the smallest unit of the currency."""
    transport_fee: int | None = None
    """物流费用. In the smallest unit of the currency."""


class RedeclareOrderResponse(Model):
    """Redeclare order response."""

    mchid: str
    """商户号."""
    appid: str
    """机构APPID."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    modify_time: str
    """最后更新时间. RFC 3339."""
    state: State
    """报关状态."""
    sub_order_id: str | None = None
    """微信子订单号."""
    sub_order_no: str | None = None
    """商户子订单号."""
    explanation: str | None = None
    """申报结果说明."""


class UpdateOrderResponse(Model):
    """Update order response."""

    mchid: str
    """商户号."""
    appid: str
    """机构APPID."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    verify_department_trade_id: str
    """核验机构流水号."""
    modify_time: str
    """最后更新时间. RFC 3339."""
    state: State
    """报关状态."""
    verify_department: VerifyDepartment
    """核验机构."""
    sub_order_id: str | None = None
    """微信子订单号."""
    sub_order_no: str | None = None
    """商户子订单号."""


class VerifyIdentityResponse(Model):
    """Verify identity response."""

    mchid: str
    """商户号."""
    appid: str
    """机构APPID."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    certificate_check_result: CertificateCheckResult
    """身份核验结果."""


class _Operations(Face):
    @operation("global_customs.list_orders", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_orders(
        self,
        *,
        mchid: str,
        appid: str,
        order_no: str,
        customs: Customs,
        order_type: OrderType,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListOrdersResponse:
        """Query the declarations of an order (报关查询).

        Args:
            mchid: 商户号.
            appid: 机构APPID.
            order_no: 订单号.
            customs: 海关.
            order_type: 订单类型.
            offset: 偏移量. Items to skip, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v2/zh/4013652513
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
        """
        ...

    @operation("global_customs.update_order")
    def update_order(
        self,
        *,
        appid: str,
        transaction_id: str,
        out_trade_no: str,
        merchant_customs_no: str,
        customs: Customs,
        mchid: str | None = None,
        sub_order_no: str | None = None,
        duty: int | None = None,
        fee_type: str | None = None,
        order_fee: int | None = None,
        product_fee: int | None = None,
        transport_fee: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateOrderResponse:
        """Change a declaration (报关信息修改).

        Args:
            appid: 机构APPID.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            merchant_customs_no: 商户海关备案号.
            customs: 海关编码.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_order_no: 商户子订单号.
            duty: 关税.
            fee_type: 币种.
            order_fee: 子订单金额. In the smallest unit of the currency.
            product_fee: 商品费用. In the smallest unit of the currency.
            transport_fee: 物流费用. In the smallest unit of the currency.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v2/zh/4013652518
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
        """
        ...

    @operation("global_customs.declare_order")
    def declare_order(
        self,
        *,
        appid: str,
        transaction_id: str,
        out_trade_no: str,
        merchant_customs_no: str,
        customs: Customs,
        mchid: str | None = None,
        sub_order_no: str | None = None,
        duty: int | None = None,
        fee_type: str | None = None,
        order_fee: int | None = None,
        product_fee: int | None = None,
        transport_fee: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeclareOrderResponse:
        """Declare an order to customs (报关).

        Args:
            appid: 机构APPID.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            merchant_customs_no: 商户海关备案号.
            customs: 海关.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_order_no: 商户子订单号.
            duty: 关税.
            fee_type: 货币类型.
            order_fee: 子订单金额. In the smallest unit of the currency.
            product_fee: 商品费用. In the smallest unit of the currency.
            transport_fee: 物流费用. In the smallest unit of the currency.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v2/zh/4013652510
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
        """
        ...

    @operation("global_customs.redeclare_order")
    def redeclare_order(
        self,
        *,
        appid: str,
        merchant_customs_no: str,
        customs: Customs,
        mchid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        sub_order_id: str | None = None,
        sub_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RedeclareOrderResponse:
        """Send a declaration to customs again (报关重推).

        Args:
            appid: 机构APPID.
            merchant_customs_no: 商户海关备案号.
            customs: 海关编码.
            mchid: 商户号. The client's `mchid` where it is left out.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_order_id: 微信子单号.
            sub_order_no: 商户子单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v2/zh/4013652521
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
        """
        ...

    @operation("global_customs.verify_identity")
    def verify_identity(
        self,
        *,
        appid: str,
        transaction_id: str,
        out_trade_no: str,
        certificate_id: str,
        merchant_customs_no: str,
        certificate_name: str,
        certificate_type: CertificateType,
        customs: Customs,
        mchid: str | None = None,
        sub_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> VerifyIdentityResponse:
        """Compare a buyer's identity with the payer's (身份信息校验).

        Args:
            appid: 机构APPID.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            certificate_id: 证件号. Encrypted on the wire.
            merchant_customs_no: 商户海关备案号.
            certificate_name: 证件姓名. Encrypted on the wire.
            certificate_type: 证件类型.
            customs: 海关.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_order_no: 商户子订单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v2/zh/4013652524
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
        """
        ...

    @operation("global_customs.list_legacy_orders", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_legacy_orders(
        self,
        *,
        mchid: str,
        appid: str,
        order_no: str,
        customs: Customs,
        order_type: OrderType,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListOrdersResponse:
        """Query the declarations of an order, at the former address (报关查询).

        Deprecated: use `global_customs.list_orders`.

        Args:
            mchid: 商户号.
            appid: 机构APPID.
            order_no: 订单号.
            customs: 海关.
            order_type: 订单类型.
            offset: 偏移量. Items to skip, from 0.
            limit: Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
        """
        ...

    @operation("global_customs.update_legacy_order")
    def update_legacy_order(
        self,
        *,
        appid: str,
        transaction_id: str,
        out_trade_no: str,
        merchant_customs_no: str,
        customs: Customs,
        mchid: str | None = None,
        sub_order_no: str | None = None,
        duty: int | None = None,
        order_fee: int | None = None,
        product_fee: int | None = None,
        transport_fee: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateOrderResponse:
        """Change a declaration, at the former address (报关信息修改).

        Deprecated: use `global_customs.update_order`.

        Args:
            appid: 机构APPID.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            merchant_customs_no: 商户海关备案号.
            customs: 海关编码.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_order_no: 商户子订单号.
            duty: 关税.
            order_fee: 子订单金额. In the smallest unit of the currency.
            product_fee: 商品费用. In the smallest unit of the currency.
            transport_fee: 物流费用. In the smallest unit of the currency.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
        """
        ...

    @operation("global_customs.declare_legacy_order")
    def declare_legacy_order(
        self,
        *,
        appid: str,
        transaction_id: str,
        out_trade_no: str,
        merchant_customs_no: str,
        customs: Customs,
        mchid: str | None = None,
        sub_order_no: str | None = None,
        duty: int | None = None,
        fee_type: str | None = None,
        order_fee: int | None = None,
        product_fee: int | None = None,
        transport_fee: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeclareOrderResponse:
        """Declare an order to customs, at the former address (报关).

        Deprecated: use `global_customs.declare_order`.

        Args:
            appid: 机构APPID.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            merchant_customs_no: 商户海关备案号.
            customs: 海关.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_order_no: 商户子订单号.
            duty: 关税.
            fee_type: 货币类型.
            order_fee: 子订单金额. In the smallest unit of the currency.
            product_fee: 商品费用. In the smallest unit of the currency.
            transport_fee: 物流费用. In the smallest unit of the currency.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
        """
        ...

    @operation("global_customs.redeclare_legacy_order")
    def redeclare_legacy_order(
        self,
        *,
        appid: str,
        merchant_customs_no: str,
        customs: Customs,
        mchid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        sub_order_id: str | None = None,
        sub_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RedeclareOrderResponse:
        """Send a declaration to customs again, at the former address (报关重推).

        Deprecated: use `global_customs.redeclare_order`.

        Args:
            appid: 机构APPID.
            merchant_customs_no: 商户海关备案号.
            customs: 海关编码.
            mchid: 商户号. The client's `mchid` where it is left out.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_order_id: 微信子单号.
            sub_order_no: 商户子单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
        """
        ...

    @operation("global_customs.verify_legacy_identity")
    def verify_legacy_identity(
        self,
        *,
        appid: str,
        transaction_id: str,
        out_trade_no: str,
        certificate_id: str,
        merchant_customs_no: str,
        certificate_name: str,
        certificate_type: CertificateType,
        customs: Customs,
        mchid: str | None = None,
        sub_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> VerifyIdentityResponse:
        """Compare a buyer's identity with the payer's, at the former address (身份信息校验).

        Deprecated: use `global_customs.verify_identity`.

        Args:
            appid: 机构APPID.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            certificate_id: 证件号. Encrypted on the wire.
            merchant_customs_no: 商户海关备案号.
            certificate_name: 证件姓名. Encrypted on the wire.
            certificate_type: 证件类型.
            customs: 海关.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_order_no: 商户子订单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
        """
        ...


class GlobalCustomsService(_Operations, Sync):
    """Customs declarations (跨境报关)."""


class AsyncGlobalCustomsService(_Operations, Async):
    """Customs declarations (跨境报关)."""
