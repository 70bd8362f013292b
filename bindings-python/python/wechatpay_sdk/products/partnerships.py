# Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Partnerships for marketing (委托营销)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

BusinessType = Union[Literal["FAVOR_STOCK", "BUSIFAVOR_STOCK"], str]
"""授权业务类别."""
State = Union[Literal["ESTABLISHED", "TERMINATED"], str]
"""合作状态."""
Type = Union[Literal["APPID", "MERCHANT"], str]
"""合作方类别."""


class AuthorizedData(Model):
    """Authorized data."""

    business_type: BusinessType
    """授权业务类别."""
    stock_id: str | None = None
    """授权批次ID."""
    scenarios: list[str] | None = None
    """授权场景列表."""


class CreatePartnershipResponse(Model):
    """Create partnership response."""

    _models = {"authorized_data": "AuthorizedData", "partner": "Partner"}

    create_time: str
    """创建时间. RFC 3339."""
    update_time: str
    """更新时间. RFC 3339."""
    authorized_data: AuthorizedData
    """被授权数据."""
    build_time: str
    """建立合作关系时间. RFC 3339."""
    partner: Partner
    """合作方信息."""
    state: State
    """合作状态."""


class ListPartnershipsResponse(Page["Partnership"]):
    """List partnerships response."""

    _models = {"data": "Partnership"}

    offset: int
    """分页页码."""
    limit: int
    """分页大小."""
    total_count: int | None = None
    """总数量. Of all pages."""
    data: list[Partnership] | None = None
    """合作关系结果集."""


class Partner(Model):
    """Partner."""

    type: Type
    """合作方类别."""
    appid: str | None = None
    """合作方Appid."""
    merchant_id: str | None = None
    """合作方商户ID."""


class Partnership(Model):
    """Partnership."""

    _models = {"authorized_data": "AuthorizedData", "partner": "Partner"}

    create_time: str
    """创建时间. RFC 3339."""
    update_time: str
    """更新时间. RFC 3339."""
    authorized_data: AuthorizedData
    """被授权数据."""
    build_time: str
    """建立合作关系时间. RFC 3339."""
    partner: Partner
    """合作方信息."""
    state: str | None = None
    """合作状态."""
    terminate_time: str | None = None
    """终止合作关系时间. RFC 3339."""


class TerminatePartnershipResponse(Model):
    """Terminate partnership response."""

    terminate_time: str
    """终止合作关系时间. RFC 3339."""


class AuthorizedDataParam(TypedDict, total=False):
    """Authorized data. What `AuthorizedData` is when sent."""

    business_type: Required[BusinessType]
    """授权业务类别."""
    stock_id: str
    """授权批次ID. At most 20 characters."""
    scenarios: Sequence[str]
    """授权场景列表."""


class PartnerParam(TypedDict, total=False):
    """Partner. What `Partner` is when sent."""

    type: Required[Type]
    """合作方类别."""
    appid: str
    """合作方Appid. At most 32 characters."""
    merchant_id: str
    """合作方商户ID. At most 15 characters."""


class _Operations(Face):
    @operation("partnerships.list_partnerships", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_partnerships(
        self,
        *,
        authorized_data: str,
        offset: int | None = None,
        limit: int | None = None,
        partner: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListPartnershipsResponse:
        """List partnerships (查询合作关系列表).

        Args:
            authorized_data: 被授权数据. JSON text of `AuthorizedDataFilter`. JSON text.
            offset: 分页页码. 0 when left out.
            limit: 分页大小. 50 when left out.
            partner: 合作方信息. JSON text of `Partner`. JSON text.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012380536
        https://pay.weixin.qq.com/doc/v3/partner/4012381479
        """
        ...

    @operation("partnerships.create_partnership", names={"idempotency_key": "Idempotency-Key"})
    def create_partnership(
        self,
        *,
        authorized_data: AuthorizedDataParam,
        partner: PartnerParam,
        idempotency_key: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePartnershipResponse:
        """Let a partner use a stock of coupons (建立合作关系).

        Args:
            authorized_data: 被授权数据.
            partner: 合作方信息.
            idempotency_key: 业务请求幂等值.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012380498
        https://pay.weixin.qq.com/doc/v3/partner/4012381469
        """
        ...

    @operation("partnerships.terminate_partnership", names={"idempotency_key": "Idempotency-Key"})
    def terminate_partnership(
        self,
        *,
        authorized_data: AuthorizedDataParam,
        partner: PartnerParam,
        idempotency_key: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminatePartnershipResponse:
        """End a partnership (终止合作关系).

        Args:
            authorized_data: 被授权数据.
            partner: 合作方信息.
            idempotency_key: 业务请求幂等值.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017164460
        https://pay.weixin.qq.com/doc/v3/partner/4017171868
        """
        ...


class PartnershipsService(_Operations, Sync):
    """Partnerships for marketing (委托营销)."""


class AsyncPartnershipsService(_Operations, Async):
    """Partnerships for marketing (委托营销)."""
