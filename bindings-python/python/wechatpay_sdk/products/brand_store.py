# Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Brands: stores (品牌门店)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from typing_extensions import Required

AuditState = Union[Literal["SUCCESS", "PROCESSING", "REJECTED"], str]
"""审核状态."""
RecipientState = Union[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"], str]
"""收款绑定状态."""
StoreState = Union[Literal["OPEN", "CREATING", "CLOSED"], str]
"""门店状态."""


class BindRecipientResponse(Model):
    """Bind recipient response."""

    mchid: str | None = None
    """门店收款商户号."""
    brand_id: str | None = None
    """品牌ID."""
    store_id: str | None = None
    """品牌门店ID."""
    company_name: str | None = None
    """门店收款主体."""
    recipient_state: RecipientState | None = None
    """收款绑定状态."""


class CloseStoreResponse(Model):
    """Close store response."""

    brand_id: str
    """品牌ID."""
    store_id: str | None = None
    """品牌门店ID."""
    store_state: StoreState | None = None
    """门店状态."""


class ListStoresResponse(Page["Store"]):
    """List stores response."""

    _models = {"data": "Store"}

    brand_id: str
    """品牌ID."""
    offset: int | None = None
    """分页起始位置."""
    limit: int | None = None
    """分页条数."""
    total_count: int | None = None
    """门店总数. Of all pages."""
    data: list[Store] | None = None
    """品牌门店列表."""


class ResumeStoreResponse(Model):
    """Resume store response."""

    brand_id: str
    """品牌ID."""
    store_id: str | None = None
    """品牌门店ID."""
    store_state: StoreState | None = None
    """门店状态."""


class Store(Model):
    """Store."""

    _models = {"store_address": "StoreAddress", "store_basics": "StoreBasics", "store_business": "StoreBusiness", "store_recipient": "StoreRecipient"}

    brand_id: str
    """品牌ID."""
    store_id: str | None = None
    """品牌门店ID."""
    audit_state: AuditState | None = None
    """审核状态."""
    review_reject_reason: str | None = None
    """审核失败原因."""
    store_address: StoreAddress | None = None
    """门店地址信息."""
    store_basics: StoreBasics | None = None
    """门店基础信息."""
    store_business: StoreBusiness | None = None
    """门店经营信息."""
    store_recipient: list[StoreRecipient] | None = None
    """门店收款信息."""
    store_state: StoreState | None = None
    """门店状态."""


class StoreAddress(Model):
    """Store address."""

    address_code: str
    """门店省市编码."""
    address_detail: str
    """门店地址."""
    address_complements: str | None = None
    """门店地址辅助描述."""
    latitude: str | None = None
    """门店纬度."""
    longitude: str | None = None
    """门店经度."""


class StoreBasics(Model):
    """Store basics."""

    store_reference_id: str | None = None
    """商家门店编号."""
    branch_name: str | None = None
    """门店名称."""


class StoreBusiness(Model):
    """Store business."""

    business_hours: str | None = None
    """门店经营时间."""
    service_phone: str | None = None
    """门店服务电话."""


class StoreRecipient(Model):
    """Store recipient."""

    mchid: str | None = None
    """门店收款商户号."""
    company_name: str | None = None
    """门店收款主体."""
    recipient_state: RecipientState | None = None
    """收款绑定状态."""


class UnbindRecipientResponse(Model):
    """Unbind recipient response."""

    failed_reason: str | None = None
    """解绑失败原因."""


class StoreAddressParam(TypedDict, total=False):
    """Store address. What `StoreAddress` is when sent."""

    address_code: Required[str]
    """门店省市编码. At most 20 characters."""
    address_detail: Required[str]
    """门店地址. At most 200 characters."""
    address_complements: str
    """门店地址辅助描述. At most 50 characters."""
    latitude: str
    """门店纬度. At most 32 characters."""
    longitude: str
    """门店经度. At most 32 characters."""


class StoreBasicsParam(TypedDict, total=False):
    """Store basics. What `StoreBasics` is when sent."""

    store_reference_id: str
    """商家门店编号. At most 32 characters."""
    branch_name: str
    """门店名称. At most 50 characters."""


class StoreBusinessParam(TypedDict, total=False):
    """Store business. What `StoreBusiness` is when sent."""

    business_hours: str
    """门店经营时间. At most 256 characters."""
    service_phone: str
    """门店服务电话. At most 32 characters."""


class _Operations(Face):
    @operation("brand_store.list_stores", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_stores(
        self,
        *,
        brand_id: str,
        offset: int | None = None,
        limit: int | None = None,
        store_state: StoreState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListStoresResponse:
        """List the stores of a brand (查询品牌门店列表).

        Args:
            brand_id: 品牌ID.
            offset: 分页起始位置. Items to skip, from 0.
            limit: 分页条数. Items per page.
            store_state: 门店状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016756674
        """
        ...

    @operation("brand_store.create_store")
    def create_store(
        self,
        *,
        brand_id: str,
        store_address: StoreAddressParam,
        store_basics: StoreBasicsParam | None = None,
        store_business: StoreBusinessParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Store:
        """Create a store (创建品牌门店).

        Args:
            brand_id: 品牌ID.
            store_address: 门店地址信息.
            store_basics: 门店基础信息.
            store_business: 门店经营信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783183
        """
        ...

    @operation("brand_store.delete_store")
    def delete_store(
        self,
        *,
        store_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Delete a store (删除品牌门店).

        Args:
            store_id: 品牌门店ID.
            brand_id: 品牌ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783113
        """
        ...

    @operation("brand_store.get_store")
    def get_store(
        self,
        *,
        store_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Store:
        """Query a store (查询品牌门店).

        Args:
            store_id: 品牌门店ID.
            brand_id: 品牌ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783153
        """
        ...

    @operation("brand_store.update_store")
    def update_store(
        self,
        *,
        store_id: str,
        brand_id: str,
        store_address: StoreAddressParam | None = None,
        store_basics: StoreBasicsParam | None = None,
        store_business: StoreBusinessParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Store:
        """Change a store (更新品牌门店).

        Args:
            store_id: 品牌门店ID.
            brand_id: 品牌ID.
            store_address: 门店地址信息.
            store_basics: 门店基础信息.
            store_business: 门店经营信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783158
        """
        ...

    @operation("brand_store.bind_recipient")
    def bind_recipient(
        self,
        *,
        store_id: str,
        brand_id: str,
        company_name: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BindRecipientResponse:
        """Bind merchants who collect for a store (绑定收款商户号).

        Args:
            store_id: 品牌门店ID.
            brand_id: 品牌ID.
            company_name: 门店收款主体. At most 256 characters.
            mchid: 门店收款商户号. At most 16 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783177
        """
        ...

    @operation("brand_store.close_store")
    def close_store(
        self,
        *,
        store_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CloseStoreResponse:
        """Close a store for a while (暂停门店营业).

        Args:
            store_id: 品牌门店ID.
            brand_id: 品牌ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016756671
        """
        ...

    @operation("brand_store.resume_store")
    def resume_store(
        self,
        *,
        store_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ResumeStoreResponse:
        """Open a store again (恢复门店营业).

        Args:
            store_id: 品牌门店ID.
            brand_id: 品牌ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016756672
        """
        ...

    @operation("brand_store.unbind_recipient")
    def unbind_recipient(
        self,
        *,
        store_id: str,
        brand_id: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UnbindRecipientResponse:
        """Unbind merchants who collect for a store (解绑收款商户号).

        Args:
            store_id: 品牌门店ID.
            brand_id: 品牌ID.
            mchid: 门店收款商户号. At most 16 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783188
        """
        ...


class BrandStoreService(_Operations, Sync):
    """Brands: stores (品牌门店)."""


class AsyncBrandStoreService(_Operations, Async):
    """Brands: stores (品牌门店)."""
