# Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Gold plan: the page after payment (点金计划)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

AdvertisingIndustryFilters = Union[Literal["E_COMMERCE", "LOVE_MARRIAGE", "POTOGRAPHY", "EDUCATION", "FINANCE", "TOURISM", "SKINCARE", "FOOD", "SPORT", "JEWELRY_WATCH", "HEALTHCARE", "BUSSINESS", "PARENTING", "CATERING", "RETAIL", "SERVICES", "LAW", "ESTATE", "TRANSPORTATION", "ENERGY_SAVING", "SECURITY", "BUILDING_MATERIAL", "COMMUNICATION", "MERCHANDISE", "ASSOCIATION", "COMMUNITY", "ONLINE_AVR", "WE_MEDIA", "CAR", "SOFTWARE", "GAME", "CLOTHING", "INDUSTY", "AGRICULTURE", "PUBLISHING_MEDIA", "HOME_DIGITAL"], str]
"""同业过滤标签值."""
OperationPayScene = Union[Literal["JSAPI_AND_MINIPROGRAM", "JSAPI", "MINIPROGRAM"], str]
"""支付场景."""
OperationType = Union[Literal["OPEN", "CLOSE"], str]
"""操作类型."""


class UpdateCustomPageStatusResponse(Model):
    """Update custom page status response."""

    sub_mchid: str
    """特约商户号. The sub-merchant that is meant."""


class UpdateStatusResponse(Model):
    """Update status response."""

    sub_mchid: str
    """特约商户号. The sub-merchant that is meant."""


class _Operations(Face):
    @operation("gold_plan.update_status")
    def update_status(
        self,
        *,
        sub_mchid: str,
        operation_type: OperationType,
        operation_pay_scene: OperationPayScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateStatusResponse:
        """Open or close the gold plan for a sub-merchant (点金计划管理).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
            operation_type: 操作类型.
            operation_pay_scene: 支付场景. The payments that are meant; `JSAPI` where left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012473796
        """
        ...

    @operation("gold_plan.update_custom_page_status")
    def update_custom_page_status(
        self,
        *,
        sub_mchid: str,
        operation_type: OperationType,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateCustomPageStatusResponse:
        """Open or close a sub-merchant's own receipt page (商家小票管理).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
            operation_type: 操作类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012473788
        """
        ...

    @operation("gold_plan.set_advertising_industry_filters")
    def set_advertising_industry_filters(
        self,
        *,
        sub_mchid: str,
        advertising_industry_filters: Sequence[AdvertisingIndustryFilters],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Choose the industries that may not advertise on a sub-merchant's page (同业过滤标签管理).

        The given filters replace the ones before.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
            advertising_industry_filters: 同业过滤标签值. Industries that may not advertise.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012473784
        """
        ...

    @operation("gold_plan.open_advertising")
    def open_advertising(
        self,
        *,
        sub_mchid: str,
        advertising_industry_filters: Sequence[AdvertisingIndustryFilters] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Show advertisements on a sub-merchant's page (开通广告展示).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
            advertising_industry_filters: 同业过滤标签值. Industries that may not advertise.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEMERROR, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012473794
        """
        ...

    @operation("gold_plan.close_advertising")
    def close_advertising(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Hide advertisements on a sub-merchant's page (关闭广告展示).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012473781
        """
        ...


class GoldPlanService(_Operations, Sync):
    """Gold plan: the page after payment (点金计划)."""


class AsyncGoldPlanService(_Operations, Async):
    """Gold plan: the page after payment (点金计划)."""
