# Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Brands: card of the brand (商家名片)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

ApplymentState = Union[Literal["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"], str]
"""申请单状态."""
ConfigurationState = Union[Literal["STATE_UNKNOWN", "WAITING_AUDIT", "AUDIT_REJECT", "WAITING_CONFIRMATION", "MERCHANT_ADMIN_REJECT", "IN_EFFECT", "CANCELED"], str]
"""交易连接名片配置状态."""
CustomerServiceType = Union[Literal["MINI_PROGRAM", "WECOM", "CUSTOMIZE_WEB", "CUSTOMIZE_MP", "SERVICE_PHONE"], str]
"""客服类型."""
PaymentScene = Union[Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"], str]
"""交易场景类型."""
PublishType = Union[Literal["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"], str]
"""发布方式."""
ServiceJumpType = Union[Literal["JUMP_MINI_PROGRAM", "JUMP_WEB_PAGE"], str]
"""服务跳转类型."""


class CancelCardConfigApplicationResponse(Model):
    """Cancel card config application response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    applyment_id: str
    """微信支付申请单号. WeChat Pay's number of the application."""
    applyment_state: ApplymentState
    """申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved."""
    business_code: str
    """业务申请编号. The caller's own number of the application."""


class CancelCardLinkApplicationResponse(Model):
    """Cancel card link application response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    business_code: str
    """品牌业务申请编号. The caller's own number of the application."""


class CardConfigPreview(Model):
    """Card config preview."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    applyment_id: str
    """微信支付申请单号. WeChat Pay's number of the application."""
    business_code: str
    """业务申请编号. The caller's own number of the application."""
    card_preview_url: str
    """商家名片预览二维码链接. To be shown as a QR code."""
    url_expired_time: str
    """预览二维码链接过期时间. Until then the preview works. RFC 3339."""


class CardLink(Model):
    """Card link."""

    payment_scene: PaymentScene
    """交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`."""
    card_link_mchid: str | None = None
    """商户号. The merchant that payments go to."""
    service_id: str | None = None
    """服务ID. The pay-score service."""
    appid_list: list[str] | None = None
    """公众账号ID列表."""


class GetCardConfigApplicationResponse(Model):
    """Get card config application response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    applyment_id: str
    """微信支付申请单号. WeChat Pay's number of the application."""
    applyment_state: ApplymentState
    """申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved."""
    business_code: str
    """业务申请编号. The caller's own number of the application."""
    actual_publish_time: str | None = None
    """实际发布时间. RFC 3339."""
    reject_reason: str | None = None
    """驳回原因. Set after a rejection."""
    scheduled_publish_time: str | None = None
    """定时发布时间. Needed with `SCHEDULED_PUBLISH`. RFC 3339."""


class GetCardLinkApplicationResponse(Model):
    """Get card link application response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    business_code: str
    """品牌业务申请编号. The caller's own number of the application."""
    configuration_state: ConfigurationState
    """交易连接名片配置状态. `WAITING_CONFIRMATION`: to be confirmed by the administrator of the merchant; `IN_EFFECT` and `CANCELED` are final."""
    payment_scene: PaymentScene
    """交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`."""
    appid: str | None = None
    """公众账号ID."""
    card_link_mchid: str | None = None
    """商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share."""
    service_id: str | None = None
    """服务ID. The pay-score service; needed with `PAYMENT_SCORE`."""
    reject_reason: str | None = None
    """驳回原因. Set after a rejection."""


class ListCardLinksResponse(Page["CardLink"]):
    """List card links response."""

    _models = {"active_link_list": "CardLink"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    total_num: int
    """总个数. Of all pages."""
    active_link_list: list[CardLink] | None = None
    """已生效连接列表."""
    page_index: int | None = None
    """查询页码."""
    page_size: int | None = None
    """查询页大小."""


class PublishCardConfigResponse(Model):
    """Publish card config response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    applyment_id: str
    """微信支付申请单号. WeChat Pay's number of the application."""
    business_code: str
    """业务申请编号. The caller's own number of the application."""
    publish_type: PublishType
    """发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`."""
    scheduled_publish_time: str | None = None
    """定时发布时间. Needed with `SCHEDULED_PUBLISH`. RFC 3339."""


class SubmitCardLinkApplicationResponse(Model):
    """Submit card link application response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    business_code: str
    """品牌业务申请编号. The caller's own number of the application."""
    payment_scene: PaymentScene
    """交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`."""
    appid: str | None = None
    """公众账号ID."""
    card_link_mchid: str | None = None
    """商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share."""
    service_id: str | None = None
    """服务ID. The pay-score service; needed with `PAYMENT_SCORE`."""


class UnbindCardLinkResponse(Model):
    """Unbind card link response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    payment_scene: PaymentScene
    """交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`."""
    appid: str | None = None
    """公众账号ID."""
    card_link_mchid: str | None = None
    """商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share."""
    service_id: str | None = None
    """服务ID. The pay-score service; needed with `PAYMENT_SCORE`."""


class CustomerServiceParam(TypedDict, total=False):
    """Customer service."""

    customer_service_type: Required[CustomerServiceType]
    """客服类型."""
    appid: str
    """公众账号ID. At most 50 characters."""
    customer_service_path: str
    """客服路径. At most 1024 characters."""
    customer_service_phone: str
    """客服电话. Needed with `SERVICE_PHONE`. At most 20 characters."""


class MiniProgramParam(TypedDict, total=False):
    """Mini program."""

    appid: Required[str]
    """公众账号ID. At most 50 characters."""
    button_text: str
    """小程序跳转按钮文案. At most 10 characters."""
    default_jump_path: str
    """小程序默认跳转路径. At most 512 characters."""


class ServiceParam(TypedDict, total=False):
    """Service."""

    service_classify_name: Required[str]
    """服务分类名称. At most 6 characters."""
    service_jump_path: Required[str]
    """服务跳转路径. At most 1024 characters."""
    service_jump_type: Required[ServiceJumpType]
    """服务跳转类型."""
    service_name: Required[str]
    """服务名称. At most 8 characters."""
    appid: str
    """公众账号ID. At most 50 characters."""


class _Operations(Face):
    @operation("brand_card.submit_card_config_application")
    def submit_card_config_application(
        self,
        *,
        brand_id: str,
        brand_customer_service: CustomerServiceParam,
        business_code: str,
        brand_mini_program_info: MiniProgramParam | None = None,
        service_list: Sequence[ServiceParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CardConfigPreview:
        """Submit what the brand's card shows (提交商家名片配置申请).

        The card is described in full each time. A preview comes back; `publish_card_config` submits it for review. After a rejection the same `business_code` is used again.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            brand_customer_service: 品牌客服信息.
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            brand_mini_program_info: 品牌小程序信息.
            service_list: 服务列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016468440
        """
        ...

    @operation("brand_card.get_card_config_application")
    def get_card_config_application(
        self,
        *,
        brand_id: str,
        applyment_id: str | None = None,
        business_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCardConfigApplicationResponse:
        """Query an application for the brand's card (查询商家名片配置申请状态).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016475174
        """
        ...

    @operation("brand_card.get_card_config_preview_url")
    def get_card_config_preview_url(
        self,
        *,
        brand_id: str,
        applyment_id: str | None = None,
        business_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CardConfigPreview:
        """Get the preview of the brand's card as a QR code (获取商家名片预览二维码).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016641998
        """
        ...

    @operation("brand_card.publish_card_config")
    def publish_card_config(
        self,
        *,
        brand_id: str,
        publish_type: PublishType,
        applyment_id: str | None = None,
        business_code: str | None = None,
        scheduled_publish_time: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PublishCardConfigResponse:
        """Submit the brand's card for review and publication (发布商家名片配置).

        Once it was approved it replaces the card that is published.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            publish_type: 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`.
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            scheduled_publish_time: 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016475176
        """
        ...

    @operation("brand_card.cancel_card_config_application")
    def cancel_card_config_application(
        self,
        *,
        brand_id: str,
        applyment_id: str | None = None,
        business_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelCardConfigApplicationResponse:
        """Withdraw an application for the brand's card (撤销商家名片配置申请).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016475172
        """
        ...

    @operation("brand_card.submit_card_link_application")
    def submit_card_link_application(
        self,
        *,
        brand_id: str,
        business_code: str,
        payment_scene: PaymentScene,
        appid: str | None = None,
        card_link_mchid: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitCardLinkApplicationResponse:
        """Apply for a rule by which payments lead to the card (添加交易连接名片规则申请).

        Payments that match lead from the user's payment receipt to the card. The rule is reviewed, or confirmed by the administrator of the merchant; query it with `get_card_link_application`.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            business_code: 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
            payment_scene: 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
            appid: 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters.
            card_link_mchid: 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
            service_id: 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016333302
        """
        ...

    @operation("brand_card.list_card_links", page=Paging("page_from_one", position="page_index", items="active_link_list", size="page_size", total="total_num"))
    def list_card_links(
        self,
        *,
        brand_id: str,
        page_index: int | None = None,
        page_size: int | None = None,
        payment_scene: PaymentScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCardLinksResponse:
        """List the rules that are in effect (查询已生效交易连接名片规则).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            page_index: 查询页码. The page, from 1.
            page_size: 查询页大小. Items per page: 20 when left out, at most 50.
            payment_scene: 交易场景类型. Only rules for this kind of payment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016366785
        """
        ...

    @operation("brand_card.get_card_link_application")
    def get_card_link_application(
        self,
        *,
        business_code: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCardLinkApplicationResponse:
        """Query an application for a rule by which payments lead to the card (根据业务申请编号查询添加申请状态).

        Args:
            business_code: 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016366816
        """
        ...

    @operation("brand_card.cancel_card_link_application")
    def cancel_card_link_application(
        self,
        *,
        brand_id: str,
        business_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelCardLinkApplicationResponse:
        """Withdraw an application for a rule (撤销交易连接名片配置申请).

        Only before it takes effect; afterwards use `unbind_card_link`.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            business_code: 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016366797
        """
        ...

    @operation("brand_card.unbind_card_link")
    def unbind_card_link(
        self,
        *,
        brand_id: str,
        payment_scene: PaymentScene,
        appid: str | None = None,
        card_link_mchid: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UnbindCardLinkResponse:
        """End a rule that is in effect (解除已生效交易连接名片场景).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
            payment_scene: 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
            appid: 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters.
            card_link_mchid: 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
            service_id: 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016366804
        """
        ...


class BrandCardService(_Operations, Sync):
    """Brands: card of the brand (商家名片)."""


class AsyncBrandCardService(_Operations, Async):
    """Brands: card of the brand (商家名片)."""
