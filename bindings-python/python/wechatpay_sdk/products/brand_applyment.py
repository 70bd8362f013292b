# Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Brands: onboarding (品牌入驻)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

ApplymentState = Union[Literal["APPLYMENT_STATE_UNKNOWN", "APPLYMENT_STATE_UNSUBMITTED", "APPLYMENT_STATE_WAITING_VALIDATE", "APPLYMENT_STATE_WAITING_AUDIT", "APPLYMENT_STATE_WAITING_AUTH", "APPLYMENT_STATE_OPEN_ACCOUNT", "APPLYMENT_STATE_FINISH", "APPLYMENT_STATE_AUDIT_REJECTED", "APPLYMENT_STATE_CANCELED"], str]
"""申请状态."""
AuthorizationProduct = Union[Literal["BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD", "BRAND_PRODUCT_AUTHORITY_CARD_LINK", "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON", "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON", "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT", "BRAND_PRODUCT_AUTHORITY_BRAND_STORE", "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE", "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE", "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE", "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"], str]
"""授权产品权限."""
AuthorizationType = Union[Literal["AUTHORIZATION_TYPE_HOSTING", "AUTHORIZATION_TYPE_PARTLY"], str]
"""授权类型."""
IdDocType = Union[Literal["IDENTIFICATION_TYPE_MAINLAND_ID_CARD", "IDENTIFICATION_TYPE_HONGKONG", "IDENTIFICATION_TYPE_MACAO", "IDENTIFICATION_TYPE_TAIWAN", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""管理员证件类型."""
SubjectType = Union[Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL"], str]
"""主体类型."""
TrademarkExists = Union[Literal["TRADEMARK_EXISTS", "TRADEMARK_NONE"], str]
"""有无商标."""


class Applyment(Model):
    """Applyment."""

    applyment_id: str
    """微信支付申请单号. WeChat Pay's number of the application."""
    applyment_state: ApplymentState
    """申请状态."""
    applyment_state_desc: str
    """申请状态说明."""
    business_code: str
    """业务申请编号. The caller's own number of the application."""
    brand_id: str | None = None
    """品牌ID. Set once the brand is there."""
    authorization_confirmation_qr_code: str | None = None
    """授权确认二维码链接. The brand's administrator scans it to confirm; set while that is due."""
    reject_reason: str | None = None
    """驳回原因. Set after a rejection."""


class ApplymentReference(Model):
    """Applyment reference."""

    applyment_id: str
    """微信支付申请单号. WeChat Pay's number of the application."""
    business_code: str
    """业务申请编号. The caller's own number of the application."""


class ListProductAuthoritiesResponse(Model):
    """List product authorities response."""

    brand_id: str
    """品牌ID."""
    update_time: str
    """更新时间. RFC 3339."""
    authorization_type: AuthorizationType
    """授权类型. `AUTHORIZATION_TYPE_PARTLY`: for the products in `authorization_product`."""
    authorization_product: list[AuthorizationProduct] | None = None
    """授权产品权限."""


class AdministratorParam(TypedDict, total=False):
    """Administrator."""

    admin_name: Required[str]
    """管理员姓名. As in the identity document. At most 1024 characters, encrypted on the wire."""
    id_card_number: Required[str]
    """管理员证件号. The number of the identity document. At most 1024 characters, encrypted on the wire."""
    id_doc_type: Required[IdDocType]
    """管理员证件类型."""


class BrandParam(TypedDict, total=False):
    """Brand."""

    brand_logo: Required[str]
    """品牌Logo. A `media_id` of `media.upload_image`."""
    brand_name: Required[str]
    """品牌名称. At most 30 characters."""


class LogoTrademarkRegistrationCertificateParam(TypedDict, total=False):
    """Logo trademark registration certificate."""

    name: Required[str]
    """Logo商标名称. At most 50 characters."""
    holder: Required[str]
    """Logo商标注册人. To whom the trademark is registered. At most 50 characters."""
    international_class: Required[str]
    """Logo商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters."""
    number: Required[str]
    """Logo商标注册号. At most 50 characters."""
    valid_end_time: Required[str]
    """Logo商标有效期结束时间. At most 20 characters, YYYY-MM-DD."""
    authorization_begin_time: str
    """Logo商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD."""
    authorization_end_time: str
    """Logo商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD."""
    certificate: str
    """Logo商标注册证."""
    certificate_list: Sequence[str]
    """Logo商标注册证列表."""
    license: str
    """Logo商标许可使用授权书."""
    license_list: Sequence[str]
    """Logo商标许可使用授权书列表."""
    valid_begin_time: str
    """Logo商标有效期开始时间. At most 20 characters, YYYY-MM-DD."""


class SubjectParam(TypedDict, total=False):
    """Subject."""

    subject_name: Required[str]
    """主体名称. At most 50 characters."""
    subject_type: Required[SubjectType]
    """主体类型. `SUBJECT_TYPE_ENTERPRISE`: a company; `SUBJECT_TYPE_INDIVIDUAL`: an individual business (个体户)."""
    unified_social_credit_code: Required[str]
    """统一社会信用代码. At most 20 characters."""


class TrademarkParam(TypedDict, total=False):
    """Trademark."""

    trademark_exists: Required[TrademarkExists]
    """有无商标."""
    logo_trademark_registration_certificate: LogoTrademarkRegistrationCertificateParam
    """Logo商标注册证."""
    no_trademark_addition_prove: str
    """无商标额外证明材料."""
    no_trademark_addition_prove_list: Sequence[str]
    """无商标额外证明材料列表."""
    trademark_registration_certificate: TrademarkRegistrationCertificateParam
    """商标注册证. Needed with `TRADEMARK_EXISTS`."""


class TrademarkRegistrationCertificateParam(TypedDict, total=False):
    """Trademark registration certificate."""

    name: Required[str]
    """商标名称. At most 50 characters."""
    holder: Required[str]
    """商标注册人. To whom the trademark is registered. At most 50 characters."""
    international_class: Required[str]
    """商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters."""
    number: Required[str]
    """商标注册号. At most 50 characters."""
    valid_end_time: Required[str]
    """商标有效期结束时间. At most 20 characters, YYYY-MM-DD."""
    authorization_begin_time: str
    """商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD."""
    authorization_end_time: str
    """商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD."""
    certificate: str
    """商标注册证."""
    certificate_list: Sequence[str]
    """商标注册证列表."""
    license: str
    """商标许可使用授权书."""
    license_list: Sequence[str]
    """商标许可使用授权书列表."""
    valid_begin_time: str
    """商标有效期开始时间. At most 20 characters, YYYY-MM-DD."""


class _Operations(Face):
    @operation("brand_applyment.submit_applyment")
    def submit_applyment(
        self,
        *,
        admin_info: AdministratorParam,
        brand_basic_info: BrandParam,
        business_code: str,
        subject_info: SubjectParam,
        trademark: TrademarkParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ApplymentReference:
        """Apply for a brand on WeChat Pay (提交入驻申请).

        Query the result: in `APPLYMENT_STATE_WAITING_AUTH` the administrator of the brand has to scan the QR code in the answer.

        Args:
            admin_info: 管理员信息.
            brand_basic_info: 品牌基础信息.
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            subject_info: 主体信息.
            trademark: 品牌商标资料.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016249989
        """
        ...

    @operation("brand_applyment.get_applyment_by_business_code")
    def get_applyment_by_business_code(
        self,
        *,
        business_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Applyment:
        """Query an application for a brand by `business_code` (根据业务申请编号查询申请状态).

        Args:
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016257694
        """
        ...

    @operation("brand_applyment.get_applyment_by_applyment_id")
    def get_applyment_by_applyment_id(
        self,
        *,
        applyment_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Applyment:
        """Query an application for a brand by `applyment_id` (根据申请单ID查询申请状态).

        Args:
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016257685
        """
        ...

    @operation("brand_applyment.cancel_applyment")
    def cancel_applyment(
        self,
        *,
        applyment_id: str | None = None,
        business_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ApplymentReference:
        """Withdraw an application for a brand (撤销申请).

        Give `applyment_id` or `business_code`.

        Args:
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application; this or `business_code` is needed. At most 20 characters.
            business_code: 业务申请编号. The caller's own number of the application; this or `applyment_id` is needed. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016257700
        """
        ...

    @operation("brand_applyment.list_product_authorities")
    def list_product_authorities(
        self,
        *,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListProductAuthoritiesResponse:
        """List what a brand has authorised the partner for (获得品牌已授权且在生效中的产品权限信息).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017410365
        """
        ...


class BrandApplymentService(_Operations, Sync):
    """Brands: onboarding (品牌入驻)."""


class AsyncBrandApplymentService(_Operations, Async):
    """Brands: onboarding (品牌入驻)."""
