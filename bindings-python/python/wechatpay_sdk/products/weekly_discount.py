# Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Weekly discounts (周周惠)."""

from __future__ import annotations

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging


class Activity(Model):
    """Activity."""

    activity_area_code: list[str]
    """活动投放区域编码. The areas in which it runs."""
    activity_available_begin_time: str
    """活动开始时间. RFC 3339."""
    activity_available_end_time: str
    """活动结束时间. RFC 3339."""
    activity_available_week: list[str]
    """活动可使用周期. The weekdays on which it runs."""
    activity_coupon_amount: int
    """活动优惠金额. What is taken off, in fen."""
    activity_logo: str
    """活动logo."""
    activity_max_amount: int
    """活动预算. In fen."""
    activity_name: str
    """活动名称."""
    activity_scene: str
    """活动投放场景."""
    activity_state: str
    """活动状态."""
    activity_transaction_minimum_amount: int
    """活动优惠门槛. The purchase has to reach this amount, in fen."""
    activity_id: str | None = None
    """活动ID."""
    activity_limit_pay: str | None = None
    """活动指定付款方式."""
    activity_max_amount_per_day: int | None = None
    """活动单天预算. In fen."""
    activity_remark: str | None = None
    """活动备注."""


class EnrollInActivityResponse(Model):
    """Enroll in activity response."""

    activity_id: int
    """报名成功的活动ID."""
    success_time: str
    """报名成功时间. RFC 3339."""


class ListActivitiesResponse(Page["Activity"]):
    """List activities response."""

    _models = {"data": "Activity"}

    offset: int
    """分页开始位置."""
    limit: int
    """最大资源条数."""
    total_count: int
    """资源总条数. Of all pages."""
    data: list[Activity]
    """周周惠活动详情."""


class _Operations(Face):
    @operation("weekly_discount.list_activities", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_activities(
        self,
        *,
        offset: int,
        limit: int,
        applying_merchant_id: int,
        activity_area_code: int,
        activity_scene: str,
        store_id: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivitiesResponse:
        """List the activities that a merchant may join (查询周周惠活动列表).

        Args:
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            applying_merchant_id: 报名商户号. The merchant that wants to join.
            activity_area_code: 活动投放区域编码. The area in which the activity runs.
            activity_scene: 投放场景.
            store_id: 报名商户门店号. WeChat Pay's number of the store.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
        """
        ...

    @operation("weekly_discount.get_activity")
    def get_activity(
        self,
        *,
        activity_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Activity:
        """Query an activity of weekly discounts (查询周周惠活动详情).

        Args:
            activity_id: 活动ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
        """
        ...

    @operation("weekly_discount.enroll_in_activity")
    def enroll_in_activity(
        self,
        *,
        activity_id: str,
        applying_merchant_id: int,
        store_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EnrollInActivityResponse:
        """Enrol a store of a merchant in an activity (报名周周惠活动).

        Args:
            activity_id: 活动ID.
            applying_merchant_id: 报名商户号. The merchant that joins.
            store_id: 报名商户门店号. WeChat Pay's number of the store.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
        """
        ...


class WeeklyDiscountService(_Operations, Sync):
    """Weekly discounts (周周惠)."""


class AsyncWeeklyDiscountService(_Operations, Async):
    """Weekly discounts (周周惠)."""
