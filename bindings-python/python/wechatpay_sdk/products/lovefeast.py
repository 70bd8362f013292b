# Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Meals donated with WeChat Pay (爱心餐)."""

from __future__ import annotations

from typing import Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

DonateSource = Union[Literal["MINIPROGRAM_PAY", "ENTRUST_PAY"], str]
"""捐赠来源."""


class Amount(Model):
    """Amount."""

    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""
    payer_currency: str
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    payer_total: int
    """用户支付金额. What the user paid, in fen."""
    total: int
    """总金额. In fen."""


class GetBrandResponse(Model):
    """Get brand response."""

    donate_count: int
    """捐赠数量. Meals that were donated."""
    consume_count: int | None = None
    """供餐数量. Meals that were served."""


class ListOrdersResponse(Page["Order"]):
    """List orders response."""

    _models = {"data": "Order"}

    offset: int
    """起始位置. Items that were skipped."""
    limit: int
    """最大记录条数. 10 when left out."""
    total_count: int
    """全部记录数量. Of all pages."""
    data: list[Order]
    """捐赠单详情."""
    count: int
    """本次返回的记录数量. Items on this page."""


class MerchantOrder(Model):
    """Merchant order."""

    mchid: str
    """服务商户号."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    store_id: str
    """门店编号."""
    sub_mchid: str | None = None
    """子商户号. The sub-merchant that the partner acted for."""


class Order(Model):
    """Order."""

    _models = {"amount": "Amount", "payer": "Payer", "merchant_order": "MerchantOrder"}

    appid: str
    """应用ID."""
    brand_id: int
    """品牌ID. The brand's number on WeChat Pay."""
    business_id: str
    """捐赠项目编号. The project that is donated to."""
    welfare_trade_id: str
    """捐赠订单号. WeChat Pay's number of the donation."""
    amount: Amount
    """订单金额."""
    business_name: str
    """捐赠活动名称."""
    donate_source: DonateSource
    """捐赠来源. `MINIPROGRAM_PAY`: paid in a mini program; `ENTRUST_PAY`: by a standing agreement."""
    institution_name: str
    """捐赠机构名称."""
    payer: Payer
    """支付者."""
    success_time: str
    """支付完成时间. RFC 3339."""
    sub_appid: str | None = None
    """子商户应用ID."""
    device_id: str | None = None
    """设备编号."""
    merchant_order: MerchantOrder | None = None
    """商户订单."""


class Payer(Model):
    """Payer."""

    openid: str
    """用户标识. The user in `appid`."""
    sub_openid: str | None = None
    """用户子标识. The user in `sub_appid`."""
    avatar: str | None = None
    """用户头像."""
    nickname: str | None = None
    """用户昵称."""


class _Operations(Face):
    @operation("lovefeast.get_brand")
    def get_brand(
        self,
        *,
        brand_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetBrandResponse:
        """Query how much a brand has donated and served (查询爱心餐品牌信息).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012472863
        https://pay.weixin.qq.com/doc/v3/partner/4012466619
        """
        ...

    @operation("lovefeast.list_orders", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_orders(
        self,
        *,
        openid: str,
        brand_id: int,
        limit: int,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListOrdersResponse:
        """List a user's donations to a brand (查询用户捐赠单列表).

        Args:
            openid: 用户标识. The user in the caller's app.
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            limit: 最大记录条数. Items per page.
            offset: 起始位置. Items to skip, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("lovefeast.get_order")
    def get_order(
        self,
        *,
        openid: str,
        out_trade_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query a user's donation (查询用户捐赠单详情).

        Args:
            openid: 用户标识. The user in the caller's app.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...


class LovefeastService(_Operations, Sync):
    """Meals donated with WeChat Pay (爱心餐)."""


class AsyncLovefeastService(_Operations, Async):
    """Meals donated with WeChat Pay (爱心餐)."""
