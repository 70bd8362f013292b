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
    """门店收款商户号. The merchant that collects for the store."""
    brand_id: str | None = None
    """品牌ID. The brand, which has to have authorised the partner."""
    store_id: str | None = None
    """品牌门店ID. WeChat Pay's number of the store."""
    company_name: str | None = None
    """门店收款主体. The name of that merchant's company or owner."""
    recipient_state: RecipientState | None = None
    """收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time."""


class CloseStoreResponse(Model):
    """Close store response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    store_id: str | None = None
    """品牌门店ID. WeChat Pay's number of the store."""
    store_state: StoreState | None = None
    """门店状态."""


class ListStoresResponse(Page["Store"]):
    """List stores response."""

    _models = {"data": "Store"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
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
    """品牌ID. The brand, which has to have authorised the partner."""
    store_id: str | None = None
    """品牌门店ID. WeChat Pay's number of the store."""
    store_state: StoreState | None = None
    """门店状态."""


class Store(Model):
    """Store."""

    _models = {"store_address": "StoreAddress", "store_basics": "StoreBasics", "store_business": "StoreBusiness", "store_recipient": "StoreRecipient"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    store_id: str | None = None
    """品牌门店ID. WeChat Pay's number of the store."""
    audit_state: AuditState | None = None
    """审核状态."""
    review_reject_reason: str | None = None
    """审核失败原因. Set after a rejection."""
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
    """门店省市编码. Of the district, such as `440305`."""
    address_detail: str
    """门店地址."""
    address_complements: str | None = None
    """门店地址辅助描述. How to find it."""
    latitude: str | None = None
    """门店纬度. In degrees, such as `37.75464`."""
    longitude: str | None = None
    """门店经度. In degrees, such as `112.63484`."""


class StoreBasics(Model):
    """Store basics."""

    store_reference_id: str | None = None
    """商家门店编号. The brand's own number of the store."""
    branch_name: str | None = None
    """门店名称."""


class StoreBusiness(Model):
    """Store business."""

    business_hours: str | None = None
    """门店经营时间. Periods with `|` between: `周一至周五 09:00-20:00|周六至周日 10:00-次日22:00`."""
    service_phone: str | None = None
    """门店服务电话. Numbers with `|` between."""


class StoreRecipient(Model):
    """Store recipient."""

    mchid: str | None = None
    """门店收款商户号. The merchant that collects for the store."""
    company_name: str | None = None
    """门店收款主体. The name of that merchant's company or owner."""
    recipient_state: RecipientState | None = None
    """收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time."""


class UnbindRecipientResponse(Model):
    """Unbind recipient response."""

    failed_reason: str | None = None
    """解绑失败原因. Set when it failed."""


class StoreAddressParam(TypedDict, total=False):
    """Store address. What `StoreAddress` is when sent."""

    address_code: Required[str]
    """门店省市编码. Of the district, such as `440305`. At most 20 characters."""
    address_detail: Required[str]
    """门店地址. At most 200 characters."""
    address_complements: str
    """门店地址辅助描述. How to find it. At most 50 characters."""
    latitude: str
    """门店纬度. In degrees, such as `37.75464`. At most 32 characters."""
    longitude: str
    """门店经度. In degrees, such as `112.63484`. At most 32 characters."""


class StoreBasicsParam(TypedDict, total=False):
    """Store basics. What `StoreBasics` is when sent."""

    store_reference_id: str
    """商家门店编号. The brand's own number of the store. At most 32 characters."""
    branch_name: str
    """门店名称. At most 50 characters."""


class StoreBusinessParam(TypedDict, total=False):
    """Store business. What `StoreBusiness` is when sent."""

    business_hours: str
    """门店经营时间. Periods with `|` between: `周一至周五 09:00-20:00|周六至周日 10:00-次日22:00`. At most 256 characters."""
    service_phone: str
    """门店服务电话. Numbers with `|` between. At most 32 characters."""


class _Operations(Face):
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
        """Create a store of a brand (创建品牌门店).

        The store is reviewed; look at `audit_state`.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
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
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
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

    @operation("brand_store.get_store")
    def get_store(
        self,
        *,
        store_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Store:
        """Query a store of a brand (查询品牌门店).

        Args:
            store_id: 品牌门店ID. WeChat Pay's number of the store.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
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
        """Change a store of a brand (更新品牌门店).

        Args:
            store_id: 品牌门店ID. WeChat Pay's number of the store.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
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

    @operation("brand_store.delete_store")
    def delete_store(
        self,
        *,
        store_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Delete a store of a brand (删除品牌门店).

        Args:
            store_id: 品牌门店ID. WeChat Pay's number of the store.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783113
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
        """Close a store of a brand for a while (暂停门店营业).

        Args:
            store_id: 品牌门店ID. WeChat Pay's number of the store.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
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
        """Open a store of a brand again (恢复门店营业).

        Args:
            store_id: 品牌门店ID. WeChat Pay's number of the store.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016756672
        """
        ...

    @operation("brand_store.bind_recipient")
    def bind_recipient(
        self,
        *,
        store_id: str,
        mchid: str,
        brand_id: str,
        company_name: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BindRecipientResponse:
        """Bind a merchant that collects for a store (绑定收款商户号).

        At most three for a store, of the merchants that belong to the brand. The merchant's administrator may have to confirm it; look at `recipient_state`.

        Args:
            store_id: 品牌门店ID. WeChat Pay's number of the store.
            mchid: 门店收款商户号. The merchant that collects for the store. At most 16 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            company_name: 门店收款主体. The name of that merchant's company or owner. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015783177
        """
        ...

    @operation("brand_store.unbind_recipient")
    def unbind_recipient(
        self,
        *,
        store_id: str,
        mchid: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UnbindRecipientResponse:
        """Unbind a merchant that collects for a store (解绑收款商户号).

        Args:
            store_id: 品牌门店ID. WeChat Pay's number of the store.
            mchid: 门店收款商户号. The merchant that collects for the store. At most 16 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
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
