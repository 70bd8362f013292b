# Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Delivery plans of product coupons (商品券投放计划)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from datetime import datetime

ListPlansAuditState = Union[Literal["AUDIT_INITIAL", "AUDIT_PROCESSING", "AUDIT_PASSED", "AUDIT_REJECTED"], str]
"""投放计划审核状态."""
PlanChangeResourceAuditState = Union[Literal["PROCESSING", "PASSED", "REJECTED"], str]
"""投放计划当前审核状态."""
PlanState = Union[Literal["CREATED", "TERMINATED", "EXPIRED", "DELIVERING", "PAUSED"], str]
"""投放计划状态."""
UsageMode = Union[Literal["SINGLE", "PROGRESSIVE_BUNDLE"], str]
"""使用模式."""


class ListPlansResponse(Page["Plan"]):
    """List plans response."""

    _models = {"plan_list": "Plan"}

    total_count: int
    """资源总条数. Number of all items."""
    plan_list: list[Plan] | None = None
    """投放计划列表."""


class Plan(Model):
    """Plan."""

    plan_id: str
    """投放计划ID."""
    plan_name: str
    """投放计划名称."""
    plan_state: PlanState
    """投放计划状态."""
    brand_id: str
    """品牌ID."""
    product_coupon_id: str
    """商品券ID."""
    usage_mode: UsageMode
    """使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them."""
    stock_id: str | None = None
    """投放批次ID. Set with `SINGLE`."""
    stock_bundle_id: str | None = None
    """投放批次组ID. Set with `PROGRESSIVE_BUNDLE`."""
    delivery_start_time: str
    """投放开始时间. RFC 3339."""
    delivery_end_time: str
    """投放结束时间. RFC 3339."""
    total_count: int
    """投放总库存数量. How many coupons there are to deliver."""
    user_limit: int
    """单用户限领. How many coupons a user may get."""
    daily_limit: int
    """单日限领. How many coupons may be given on a day."""
    reuse_coupon_config: bool
    """是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over."""
    recommend_word: str | None = None
    """营销标签. Shown to the user beside the coupon."""


class PlanChangeResource(Model):
    """Plan change resource."""

    plan_id: str
    """投放计划ID."""
    plan_state: PlanState
    """投放计划当前状态."""
    audit_state: PlanChangeResourceAuditState
    """投放计划当前审核状态."""
    change_reason: str
    """变更原因. Such as why the audit refused."""
    modify_time: str
    """修改时间. RFC 3339."""


class PlanResponse(Model):
    """Plan response."""

    _models = {"plan": "Plan"}

    plan: Plan
    """投放计划详情."""


class SetNotifyUrlResponse(Model):
    """Set notify url response."""

    notify_url: str
    """通知回调地址. An https address without query."""


class PlanUpdateParam(TypedDict, total=False):
    """Plan update."""

    plan_name: str
    """投放计划名称. At most 36 characters."""
    delivery_end_time: str | datetime
    """投放结束时间. RFC 3339."""
    total_count: int
    """投放总库存数量. How many coupons there are to deliver."""
    user_limit: int
    """单用户限领. How many coupons a user may get."""
    daily_limit: int
    """单日限领. How many coupons may be given on a day."""
    recommend_word: str
    """营销标签. Shown to the user beside the coupon. At most 27 characters."""


class _Operations(Face):
    @operation("delivery_plan.create_plan")
    def create_plan(
        self,
        *,
        out_request_no: str,
        brand_id: str,
        product_coupon_id: str,
        reuse_coupon_config: bool,
        usage_mode: UsageMode | None = None,
        stock_id: str | None = None,
        stock_bundle_id: str | None = None,
        plan_name: str | None = None,
        delivery_start_time: str | datetime | None = None,
        delivery_end_time: str | datetime | None = None,
        total_count: int | None = None,
        user_limit: int | None = None,
        daily_limit: int | None = None,
        recommend_word: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PlanResponse:
        """Create a delivery plan for a product coupon (创建投放计划).

        Args:
            out_request_no: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            brand_id: 创建投放计划的品牌ID.
            product_coupon_id: 商品券ID.
            reuse_coupon_config: 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over.
            usage_mode: 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them.
            stock_id: 批次ID. Needed with `SINGLE`.
            stock_bundle_id: 投放批次组ID. Needed with `PROGRESSIVE_BUNDLE`.
            plan_name: 投放计划名称. At most 36 characters.
            delivery_start_time: 投放开始时间. RFC 3339.
            delivery_end_time: 投放结束时间. RFC 3339.
            total_count: 投放总库存数量. How many coupons there are to deliver.
            user_limit: 单用户限领. How many coupons a user may get.
            daily_limit: 单日限领. How many coupons may be given on a day.
            recommend_word: 营销标签. Shown to the user beside the coupon. At most 27 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016184554
        """
        ...

    @operation("delivery_plan.list_plans", page=Paging("offset", position="offset", items="plan_list", size="page_size", total="total_count"))
    def list_plans(
        self,
        *,
        brand_id: str,
        offset: int | None = None,
        page_size: int | None = None,
        plan_id: str | None = None,
        plan_state: PlanState | None = None,
        audit_state: ListPlansAuditState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListPlansResponse:
        """List the delivery plans of a brand (分页查询投放计划列表).

        Args:
            brand_id: 品牌ID.
            offset: 分页起始位置. The number of items to skip.
            page_size: 分页大小. Items per page.
            plan_id: 投放计划ID.
            plan_state: 投放计划状态.
            audit_state: 投放计划审核状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016184563
        """
        ...

    @operation("delivery_plan.update_plan")
    def update_plan(
        self,
        *,
        plan_id: str,
        out_request_no: str,
        modify_content: PlanUpdateParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PlanResponse:
        """Change a delivery plan (更新投放计划).

        Args:
            plan_id: 投放计划ID. At most 32 characters.
            out_request_no: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            modify_content: 修改内容. Only what is given is changed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016184594
        """
        ...

    @operation("delivery_plan.terminate_plan")
    def terminate_plan(
        self,
        *,
        plan_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Stop a delivery plan (终止投放计划).

        Args:
            plan_id: 投放计划ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016184572
        """
        ...

    @operation("delivery_plan.set_notify_url")
    def set_notify_url(
        self,
        *,
        notify_url: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SetNotifyUrlResponse:
        """Set the address that changes of delivery plans are sent to (设置投放计划回调地址).

        Args:
            notify_url: 通知回调地址. An https address without query. At most 256 characters.
            sp_mchid: 服务商商户号. The caller's own number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016184598
        """
        ...


class DeliveryPlanService(_Operations, Sync):
    """Delivery plans of product coupons (商品券投放计划)."""


class AsyncDeliveryPlanService(_Operations, Async):
    """Delivery plans of product coupons (商品券投放计划)."""
