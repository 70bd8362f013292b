# Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Discounts that users shake for (品牌摇优惠)."""

from __future__ import annotations

from typing import Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

ActivityState = Union[Literal["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"], str]
"""活动状态."""
AuditState = Union[Literal["PENDING", "APPROVED", "REJECTED"], str]
"""审核状态."""
DeliveryMode = Union[Literal["SMART", "TARGETED"], str]
"""投放模式."""


class Activity(Model):
    """Activity."""

    _models = {"time_range": "TimeRange", "product_coupon": "ProductCoupon"}

    id: str
    """活动id."""
    name: str
    """活动名称."""
    activity_state: ActivityState
    """活动状态."""
    audit_state: AuditState
    """审核状态."""
    available_quota: int
    """可用库存. Coupons that are left."""
    delivery_mode: DeliveryMode
    """投放模式."""
    time_range: TimeRange
    """投放时间范围. When it runs."""
    total_quota: int
    """总库存. Coupons that the activity has altogether."""
    product_coupon: ProductCoupon | None = None
    """商品券. The coupons that it gives."""


class ListActivitiesResponse(Page["Activity"]):
    """List activities response."""

    _models = {"data": "Activity"}

    offset: int
    """分页页码."""
    limit: int
    """分页大小."""
    total_count: int
    """总数. Of all pages."""
    data: list[Activity] | None = None
    """摇一摇有优惠活动列表."""


class ProductCoupon(Model):
    """Product coupon."""

    _models = {"stock_list": "Stock"}

    product_coupon_id: str
    """商品券ID."""
    stock_list: list[Stock] | None = None
    """商品券批次列表."""


class Stock(Model):
    """Stock."""

    stock_id: str
    """批次ID."""


class TimeRange(Model):
    """Time range."""

    start_time: str
    """开始时间. RFC 3339."""
    end_time: str
    """结束时间. RFC 3339."""


class _Operations(Face):
    @operation("shake_activity.list_activities", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activities(
        self,
        *,
        brand_id: str,
        offset: int,
        limit: int,
        activity_state: ActivityState | None = None,
        audit_state: AuditState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivitiesResponse:
        """List the activities of a brand (查询摇优惠活动列表).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page. 1 to 100.
            activity_state: 活动状态.
            audit_state: 审核状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783259
        """
        ...


class ShakeActivityService(_Operations, Sync):
    """Discounts that users shake for (品牌摇优惠)."""


class AsyncShakeActivityService(_Operations, Async):
    """Discounts that users shake for (品牌摇优惠)."""
