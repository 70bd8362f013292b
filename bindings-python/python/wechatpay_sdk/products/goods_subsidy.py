# Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Promotions of brands in retail stores (品牌小店营销)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required


class Activity(Model):
    """Activity."""

    _models = {"activity_info": "ActivityInfo", "goods_information": "Goods", "rule_information": "ActivityRule"}

    brand_id: str | None = None
    """品牌ID. The brand's number on WeChat Pay."""
    activity_id: str | None = None
    """活动ID. WeChat Pay's number of the activity."""
    creator_merchant_id: str | None = None
    """活动创建方商户号. The merchant that created the activity."""
    activity_info: ActivityInfo | None = None
    """活动信息."""
    goods_information: Goods | None = None
    """活动商品信息."""
    rule_information: ActivityRule | None = None
    """活动规则信息."""


class ActivityEnrollment(Model):
    """Activity enrollment."""

    _models = {"store_info": "ActivityStore"}

    goods_original_price: int
    """商品原价. In fen."""
    store_info: ActivityStore
    """门店信息."""


class ActivityInfo(Model):
    """Activity info."""

    activity_description: str | None = None
    """活动描述."""
    activity_end_time: str | None = None
    """活动结束时间. RFC 3339."""
    activity_name: str | None = None
    """活动名称."""
    activity_start_time: str | None = None
    """活动开始时间. RFC 3339."""
    apply_end_time: str | None = None
    """活动报名结束时间. RFC 3339."""
    apply_start_time: str | None = None
    """活动报名开始时间. RFC 3339."""


class ActivityRule(Model):
    """Activity rule."""

    _models = {"areas": "Area"}

    areas: list[Area] | None = None
    """活动区域列表."""
    service_provider_subsidy: int | None = None
    """购买单件商品，服务商获得的补贴金额. What the partner gets for each piece, in fen."""
    store_subsidy: int | None = None
    """购买单件商品，门店获得的补贴金额. What the store gets for each piece, in fen."""
    store_subsidy_quota: int | None = None
    """活动门店补贴商品数上限. Pieces for which a store is subsidised."""
    user_subsidy_quota: int | None = None
    """单用户享受加价购优惠次数上限. How often a user may take the offer."""


class ActivityStore(Model):
    """Activity store."""

    accounting_merchant_id: str
    """门店补贴入账商户号. The merchant that receives the subsidy of the store."""
    merchant_id: str
    """门店商户号. The merchant of the store."""
    store_id: str
    """门店ID."""


class AddRepresentativesResponse(Model):
    """Add representatives response."""

    _models = {"failed_representative_info_list": "Representative"}

    activity_id: str
    """零售小店活动ID. WeChat Pay's number of the activity."""
    add_time: str
    """添加时间. RFC 3339."""
    failed_representative_info_list: list[Representative] | None = None
    """添加失败业务代理信息列表."""


class AddStoresResponse(Model):
    """Add stores response."""

    _models = {"failed_stores": "Store"}

    add_time: str | None = None
    """添加时间. RFC 3339."""
    failed_stores: list[Store] | None = None
    """添加失败的小店活动门店列表."""


class Area(Model):
    """Area."""

    city: str | None = None
    """市名称."""
    district: str | None = None
    """区名称."""
    province: str | None = None
    """省名称."""


class CreateMaterialsResponse(Model):
    """Create materials response."""

    _models = {"material_list": "Material"}

    material_list: list[Material] | None = None
    """成功的物料码列表."""


class DeleteRepresentativesResponse(Model):
    """Delete representatives response."""

    _models = {"failed_representative_info_list": "Representative"}

    activity_id: str
    """零售小店活动ID. WeChat Pay's number of the activity."""
    delete_time: str
    """删除时间. RFC 3339."""
    failed_representative_info_list: list[Representative] | None = None
    """删除失败业务代理信息列表."""


class DeleteStoresResponse(Model):
    """Delete stores response."""

    _models = {"failed_stores": "Store"}

    delete_time: str | None = None
    """删除时间. RFC 3339."""
    failed_stores: list[Store] | None = None
    """删除失败的小店活动门店列表."""


class EnrollInActivityResponse(Model):
    """Enroll in activity response."""

    _models = {"failed_apply_infos": "ActivityEnrollment", "succeed_apply_infos": "ActivityEnrollment"}

    failed_apply_infos: list[ActivityEnrollment] | None = None
    """失败的报名记录. Stores that could not be enrolled."""
    return_message: str | None = None
    """返回结果文案."""
    succeed_apply_infos: list[ActivityEnrollment] | None = None
    """成功的报名记录. Stores that were enrolled."""


class Goods(Model):
    """Goods."""

    goods_id: str | None = None
    """商品ID."""
    goods_name: str | None = None
    """商品名称."""
    goods_picture_url: str | None = None
    """商品图片URL."""


class ListActivitiesResponse(Page["Activity"]):
    """List activities response."""

    _models = {"data": "Activity"}

    offset: int
    """分页页码. The page, from 0."""
    limit: int
    """返回的活动数."""
    total_count: int | None = None
    """活动总数. Of all pages."""
    data: list[Activity] | None = None
    """活动集合."""


class ListRepresentativesResponse(Page["Representative"]):
    """List representatives response."""

    _models = {"data": "Representative"}

    offset: int
    """分页页码. The page, from 0."""
    limit: int
    """分页大小."""
    total_count: int | None = None
    """小店活动业代总数. Of all pages."""
    data: list[Representative] | None = None
    """小店活动业代集合."""


class ListStoresResponse(Page["Store"]):
    """List stores response."""

    _models = {"data": "Store"}

    offset: int | None = None
    """分页页码. The page, from 0."""
    limit: int | None = None
    """分页大小."""
    total_count: int | None = None
    """小店活动门店总数. Of all pages."""
    data: list[Store] | None = None
    """小店活动门店集合."""


class LockQualificationsResponse(Model):
    """Lock qualifications response."""

    failed_qualification_ids: list[str] | None = None
    """锁定失败的资格ID列表."""
    return_message: str | None = None
    """返回结果文案."""
    succeed_qualification_ids: list[str] | None = None
    """锁定成功的资格ID列表."""


class Material(Model):
    """Material."""

    material_id: str | None = None
    """物料码ID."""
    material_url: str | None = None
    """物料码链接."""


class Representative(Model):
    """Representative."""

    openid: str
    """业务代理的OpenID. The representative, as a user of WeChat."""


class Store(Model):
    """Store."""

    store_code: str | None = None
    """门店编码. The brand's own number of the store."""
    store_name: str | None = None
    """门店名称."""


class UnlockQualificationsResponse(Model):
    """Unlock qualifications response."""

    failed_qualification_ids: list[str] | None = None
    """解锁失败的资格ID列表."""
    return_message: str | None = None
    """返回结果文案."""
    succeed_qualification_ids: list[str] | None = None
    """解锁成功的资格ID列表."""


class ActivityEnrollmentParam(TypedDict, total=False):
    """Activity enrollment. What `ActivityEnrollment` is when sent."""

    goods_original_price: Required[int]
    """商品原价. In fen."""
    store_info: Required[ActivityStoreParam]
    """门店信息."""


class ActivityStoreParam(TypedDict, total=False):
    """Activity store. What `ActivityStore` is when sent."""

    accounting_merchant_id: Required[str]
    """门店补贴入账商户号. The merchant that receives the subsidy of the store."""
    merchant_id: Required[str]
    """门店商户号. The merchant of the store."""
    store_id: Required[str]
    """门店ID."""


class OrderParam(TypedDict, total=False):
    """Order."""

    out_trade_no: Required[str]
    """商户订单号. The merchant's own number of the order."""
    payer_openid: Required[str]
    """支付订单的微信用户OpenID. The user who pays the order."""
    store_id: Required[str]
    """门店ID."""
    store_merchant_id: Required[str]
    """门店商户号. The merchant of the store."""
    total_fee: Required[int]
    """订单总金额. Of the order, in fen."""


class RepresentativeParam(TypedDict, total=False):
    """Representative. What `Representative` is when sent."""

    openid: Required[str]
    """业务代理的OpenID. The representative, as a user of WeChat."""


class StoreParam(TypedDict, total=False):
    """Store. What `Store` is when sent."""

    store_code: str
    """门店编码. The brand's own number of the store."""
    store_name: str
    """门店名称."""


class _Operations(Face):
    @operation("goods_subsidy.add_stores")
    def add_stores(
        self,
        *,
        brand_id: str,
        out_request_no: str,
        add_time: str | datetime,
        stores: Sequence[StoreParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddStoresResponse:
        """Add stores to a brand's activities of retail stores (添加小店活动门店).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            add_time: 添加时间. RFC 3339.
            stores: 待新增的小店活动门店列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384359
        https://pay.weixin.qq.com/doc/v3/partner/4012384421
        """
        ...

    @operation("goods_subsidy.list_stores", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_stores(
        self,
        *,
        brand_id: str,
        offset: int,
        limit: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListStoresResponse:
        """List the stores of a brand's activities of retail stores (查询小店活动门店列表).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384355
        https://pay.weixin.qq.com/doc/v3/partner/4012384414
        """
        ...

    @operation("goods_subsidy.delete_stores")
    def delete_stores(
        self,
        *,
        brand_id: str,
        out_request_no: str,
        delete_time: str | datetime,
        stores: Sequence[StoreParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteStoresResponse:
        """Remove stores from a brand's activities of retail stores (删除小店活动门店).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            delete_time: 删除时间. RFC 3339.
            stores: 待删除的小店活动门店列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384363
        https://pay.weixin.qq.com/doc/v3/partner/4012384431
        """
        ...

    @operation("goods_subsidy.get_store")
    def get_store(
        self,
        *,
        brand_id: str,
        store_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Store:
        """Query a store of a brand's activities of retail stores (查询小店活动门店详情).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            store_code: 门店编码. The brand's own number of the store.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384379
        https://pay.weixin.qq.com/doc/v3/partner/4012384414
        """
        ...

    @operation("goods_subsidy.create_materials")
    def create_materials(
        self,
        *,
        brand_id: str,
        out_request_no: str,
        material_num: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateMaterialsResponse:
        """Create QR codes for the stores of a brand's activities (生成小店活动物料码).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            material_num: 生成物料码数量.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384337
        https://pay.weixin.qq.com/doc/v3/partner/4012384395
        """
        ...

    @operation("goods_subsidy.add_representatives")
    def add_representatives(
        self,
        *,
        activity_id: str,
        out_request_no: str,
        representative_info_list: Sequence[RepresentativeParam],
        add_time: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddRepresentativesResponse:
        """Add sales representatives to an activity of retail stores (添加零售小店活动业务代理).

        Args:
            activity_id: 零售小店活动ID. WeChat Pay's number of the activity.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            representative_info_list: 业务代理信息列表.
            add_time: 添加时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384327
        https://pay.weixin.qq.com/doc/v3/partner/4012384386
        """
        ...

    @operation("goods_subsidy.delete_representatives")
    def delete_representatives(
        self,
        *,
        activity_id: str,
        out_request_no: str,
        delete_time: str | datetime,
        representative_info_list: Sequence[RepresentativeParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteRepresentativesResponse:
        """Remove sales representatives from an activity of retail stores (删除零售小店活动业务代理).

        Args:
            activity_id: 零售小店活动ID. WeChat Pay's number of the activity.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            delete_time: 删除时间. RFC 3339.
            representative_info_list: 业务代理信息列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384344
        https://pay.weixin.qq.com/doc/v3/partner/4012384399
        """
        ...

    @operation("goods_subsidy.list_representatives", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_representatives(
        self,
        *,
        activity_id: str,
        offset: int,
        limit: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListRepresentativesResponse:
        """List the sales representatives of an activity of retail stores (查询零售小店活动业务代理).

        Args:
            activity_id: 零售小店活动ID. WeChat Pay's number of the activity.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384347
        https://pay.weixin.qq.com/doc/v3/partner/4012384405
        """
        ...

    @operation("goods_subsidy.list_activities", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activities(
        self,
        *,
        offset: int,
        limit: int,
        city_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivitiesResponse:
        """List the extra-price promotions of brands in a city (按区域查询品牌加价购活动).

        Args:
            offset: 分页页码. The page, from 0.
            limit: 最大返回的活动数. Items per page.
            city_id: 活动所属城市的ID. The city in which the activity runs.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
        ...

    @operation("goods_subsidy.enroll_in_activity")
    def enroll_in_activity(
        self,
        *,
        activity_id: str,
        caller_merchant_id: str,
        apply_infos: Sequence[ActivityEnrollmentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EnrollInActivityResponse:
        """Enrol stores in an extra-price promotion (门店报名品牌加价购活动).

        The answer lists the stores that were enrolled and those that failed.

        Args:
            activity_id: 活动ID. WeChat Pay's number of the activity.
            caller_merchant_id: 调用方商户号. The caller's own number.
            apply_infos: 门店报名信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
        ...

    @operation("goods_subsidy.lock_qualifications")
    def lock_qualifications(
        self,
        *,
        order_information: OrderParam,
        qualification_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> LockQualificationsResponse:
        """Lock a user's rights to an extra-price offer for an order (锁定品牌加价购活动资格).

        Before the order is paid; unlock them when it comes to nothing.

        Args:
            order_information: 订单信息.
            qualification_ids: 待锁定的加价购资格ID列表. The user's rights to the offer.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
        ...

    @operation("goods_subsidy.unlock_qualifications")
    def unlock_qualifications(
        self,
        *,
        order_information: OrderParam,
        qualification_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UnlockQualificationsResponse:
        """Unlock a user's rights to an extra-price offer (解锁品牌加价购活动资格).

        Args:
            order_information: 订单信息.
            qualification_ids: 待解锁的加价购资格ID列表. The user's rights to the offer.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
        ...


class GoodsSubsidyService(_Operations, Sync):
    """Promotions of brands in retail stores (品牌小店营销)."""


class AsyncGoodsSubsidyService(_Operations, Async):
    """Promotions of brands in retail stores (品牌小店营销)."""
