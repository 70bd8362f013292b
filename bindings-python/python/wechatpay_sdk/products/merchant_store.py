# Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Stores of chain brands (连锁品牌门店)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required


class CreateStoreResponse(Model):
    """Create store response."""

    store_id: int
    """微信支付商户门店ID. WeChat Pay's number of the store."""


class FailedStoreRecipient(Model):
    """Failed store recipient."""

    mchid: str | None = None
    """门店收款商户号. The merchant that collects for the store."""
    company_name: str | None = None
    """门店收款主体. The name of that merchant's company or owner."""
    failed_reason: str | None = None
    """绑定当前收款信息失败的原因."""


class GetStoreResponse(Model):
    """Get store response."""

    _models = {"store_address": "StoreAddress", "store_basics": "StoreBasics", "store_business": "StoreBusiness", "store_recipient": "StoreRecipient", "store_state": "StoreState"}

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


class RecipientBindingResult(Model):
    """Recipient binding result."""

    _models = {"failed_store_recipient": "FailedStoreRecipient"}

    failed_store_recipient: list[FailedStoreRecipient] | None = None
    """收款门店信息. The merchants for which it failed."""


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

    store_name: str
    """门店名称."""
    brand_id: int | None = None
    """品牌ID. The brand's number on WeChat Pay."""
    store_reference_id: str | None = None
    """商家门店编号. The brand's own number of the store."""
    branch_name: str | None = None
    """分店名称."""
    brand_name: str | None = None
    """品牌名称."""


class StoreBusiness(Model):
    """Store business."""

    business_hours: str | None = None
    """门店经营时间. Such as `周一至周五 09:00-20:00`."""
    service_phone: str | None = None
    """门店服务电话."""


class StoreRecipient(Model):
    """Store recipient."""

    mchid: str
    """门店收款商户号. The merchant that collects for the store."""
    company_name: str | None = None
    """门店收款主体. The name of that merchant's company or owner."""


class StoreState(Model):
    """Store state."""

    address_failed_reason: str | None = None
    """地址核实失败原因. Set when the address could not be verified."""
    store_state_message: str | None = None
    """门店状态描述."""
    store_state_value: str | None = None
    """门店状态."""


class StoreAddressParam(TypedDict, total=False):
    """Store address. What `StoreAddress` is when sent."""

    address_code: Required[str]
    """门店省市编码. Of the district, such as `440305`."""
    address_detail: Required[str]
    """门店地址."""
    address_complements: str
    """门店地址辅助描述. How to find it."""
    latitude: str
    """门店纬度. In degrees, such as `37.75464`."""
    longitude: str
    """门店经度. In degrees, such as `112.63484`."""


class StoreBasicsParam(TypedDict, total=False):
    """Store basics. What `StoreBasics` is when sent."""

    store_name: Required[str]
    """门店名称."""
    brand_id: int
    """品牌ID. The brand's number on WeChat Pay."""
    store_reference_id: str
    """商家门店编号. The brand's own number of the store."""
    branch_name: str
    """分店名称."""
    brand_name: str
    """品牌名称."""


class StoreBusinessParam(TypedDict, total=False):
    """Store business. What `StoreBusiness` is when sent."""

    business_hours: str
    """门店经营时间. Such as `周一至周五 09:00-20:00`."""
    service_phone: str
    """门店服务电话."""


class StoreRecipientParam(TypedDict, total=False):
    """Store recipient. What `StoreRecipient` is when sent."""

    mchid: Required[str]
    """门店收款商户号. The merchant that collects for the store."""
    company_name: str
    """门店收款主体. The name of that merchant's company or owner."""


class _Operations(Face):
    @operation("merchant_store.create_store")
    def create_store(
        self,
        *,
        sub_mchid: str | None = None,
        store_address: StoreAddressParam | None = None,
        store_basics: StoreBasicsParam | None = None,
        store_business: StoreBusinessParam | None = None,
        store_recipient: Sequence[StoreRecipientParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateStoreResponse:
        """Create a store of a chain (创建门店).

        The merchant that collects for it has to be confirmed by that merchant's administrator.

        Args:
            sub_mchid: 子商户号. The brand's merchant; needed when a partner calls.
            store_address: 门店地址信息.
            store_basics: 门店基础信息.
            store_business: 门店经营信息.
            store_recipient: 门店收款信息. Only one when a store is created.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013948546
        https://pay.weixin.qq.com/doc/v3/partner/4013948546
        """
        ...

    @operation("merchant_store.get_store")
    def get_store(
        self,
        *,
        store_id: int,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetStoreResponse:
        """Query a store of a chain (查询门店).

        Args:
            store_id: 微信支付商户门店ID. WeChat Pay's number of the store.
            sub_mchid: 特约商户号. The brand's merchant; needed when a partner calls.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013948551
        https://pay.weixin.qq.com/doc/v3/partner/4013948577
        """
        ...

    @operation("merchant_store.update_store")
    def update_store(
        self,
        *,
        store_id: int,
        sub_mchid: str | None = None,
        store_address: StoreAddressParam | None = None,
        store_basics: StoreBasicsParam | None = None,
        store_business: StoreBusinessParam | None = None,
        store_recipient: Sequence[StoreRecipientParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change a store of a chain (修改门店).

        Args:
            store_id: 微信支付商户门店ID. WeChat Pay's number of the store.
            sub_mchid: 子商户号. The brand's merchant; needed when a partner calls.
            store_address: 门店地址信息.
            store_basics: 门店基础信息.
            store_business: 门店经营信息.
            store_recipient: 门店收款信息列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013948551
        https://pay.weixin.qq.com/doc/v3/partner/4013948551
        """
        ...

    @operation("merchant_store.bind_recipient")
    def bind_recipient(
        self,
        *,
        store_id: int,
        sub_mchid: str,
        store_recipient: Sequence[StoreRecipientParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RecipientBindingResult:
        """Bind merchants that collect for a store (绑定门店收款信息).

        At most five for a store. Only those that failed are in the answer.

        Args:
            store_id: 微信支付商户门店ID. WeChat Pay's number of the store.
            sub_mchid: 子商户号. The brand's merchant; needed when a partner calls.
            store_recipient: 门店收款信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013948577
        https://pay.weixin.qq.com/doc/v3/partner/4013948579
        """
        ...

    @operation("merchant_store.unbind_recipient")
    def unbind_recipient(
        self,
        *,
        store_id: int,
        sub_mchid: str | None = None,
        store_recipient: Sequence[StoreRecipientParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RecipientBindingResult:
        """Unbind merchants that collect for a store (解除门店收款信息绑定).

        Only those that failed are in the answer.

        Args:
            store_id: 微信支付商户门店ID. WeChat Pay's number of the store.
            sub_mchid: 子商户号. The brand's merchant; needed when a partner calls.
            store_recipient: 门店收款信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013948580
        https://pay.weixin.qq.com/doc/v3/partner/4013948580
        """
        ...


class MerchantStoreService(_Operations, Sync):
    """Stores of chain brands (连锁品牌门店)."""


class AsyncMerchantStoreService(_Operations, Async):
    """Stores of chain brands (连锁品牌门店)."""
