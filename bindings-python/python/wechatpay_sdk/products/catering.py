# Generated from api/catering.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Orders of meals (微信点餐)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

Status = Union[Literal["CREATE_DEAL", "PAY_SUCCESS"], str]
"""订单状态."""
Unit = Union[Literal["BY_SHARE", "BY_WEIGHT"], str]
"""菜品单位."""


class DishParam(TypedDict, total=False):
    """Dish."""

    name: Required[str]
    """菜品名称. At most 128 characters."""
    out_dish_no: Required[str]
    """商户菜品ID. The merchant's own number of the dish. At most 48 characters."""
    count: Required[float]
    """菜品数量."""
    price: Required[int]
    """菜品单价. In fen."""
    unit: Required[Unit]
    """菜品单位. `BY_SHARE`: by the portion; `BY_WEIGHT`: by weight. At most 16 characters."""
    type: str
    """菜品分类. At most 32 characters."""
    discount: int
    """菜品折扣."""
    priority: int
    """菜品顺序."""
    properties: DishPropertiesParam
    """菜品属性."""


class DishPropertiesParam(TypedDict, total=False):
    """Dish properties."""

    cuisine: Required[str]
    """做法. At most 128 characters."""
    ingredients: Required[str]
    """配料. At most 128 characters."""
    main_material: Required[str]
    """主料. At most 128 characters."""
    taste: Required[str]
    """口味. At most 128 characters."""
    others: str
    """其他. At most 128 characters."""


class _Operations(Face):
    @operation("catering.sync_order_status")
    def sync_order_status(
        self,
        *,
        sub_mchid: str,
        sub_appid: str,
        status: Status,
        channel_id: str,
        out_order_no: str,
        out_shop_no: str,
        sub_openid: str,
        action_time: str | datetime,
        discount_amount: int,
        dish_list: Sequence[DishParam],
        login_token: str,
        order_entry: str,
        total_amount: int,
        user_amount: int,
        sp_mchid: str | None = None,
        sp_appid: str | None = None,
        openid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        out_table_no: str | None = None,
        pay_time: str | datetime | None = None,
        people_count: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report a meal order, unpaid or paid (点餐订单信息同步（渠道商/服务商）).

        Once when the order is placed and once when it is paid.

        Args:
            sub_mchid: 微信支付分配子商户商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sub_appid: 子商户AppId. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            status: 订单状态. `CREATE_DEAL`: placed; `PAY_SUCCESS`: paid. At most 32 characters.
            channel_id: 微信支付分配的渠道商商户号. The channel, as WeChat Pay numbers it. At most 32 characters.
            out_order_no: 渠道商系统内部订单号. The channel's own number of the meal order. At most 64 characters.
            out_shop_no: 商户旗下门店的唯一编号. The merchant's own number of the shop. At most 32 characters.
            sub_openid: 用户子标识. The user under `sub_appid`. At most 32 characters.
            action_time: 状态发生变化的时间. When the order came into this state. At most 64 characters, RFC 3339.
            discount_amount: 优惠金额. What was taken off, in fen.
            dish_list: 商户菜品信息列表.
            login_token: 登录凭证. At most 25 characters.
            order_entry: 点餐入口. At most 25 characters.
            total_amount: 总价. Before discounts, in fen.
            user_amount: 实际支付金额. What the user pays, in fen.
            sp_mchid: 微信支付分配的服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sp_appid: 服务商AppId. At most 32 characters.
            openid: 用户唯一标识. The user in `sp_appid`.
            transaction_id: 支付订单号. WeChat Pay's number of the payment; needed once it was paid. At most 64 characters.
            out_trade_no: 渠道商系统内部支付订单号. The caller's own number of the payment; needed once it was paid. At most 64 characters.
            out_table_no: 桌位号. The shop's own number of the table. At most 16 characters.
            pay_time: 支付时间. Needed once it was paid. At most 64 characters, RFC 3339.
            people_count: 消费人数. How many eat.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v2/institution/4011941011
        https://pay.weixin.qq.com/doc/v2/partner/4011939936
        https://pay.weixin.qq.com/wiki/doc/apiv3/catering.php
        """
        ...


class CateringService(_Operations, Sync):
    """Orders of meals (微信点餐)."""


class AsyncCateringService(_Operations, Async):
    """Orders of meals (微信点餐)."""
