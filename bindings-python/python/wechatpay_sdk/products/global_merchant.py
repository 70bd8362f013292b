# Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Merchants abroad (跨境商户)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from wechatpay_sdk._input import FileInput

ApplicationStatus = Union[Literal["INCOMPLETE_APPLICATION", "UNDER_REVIEW", "REJECTED"], str]
"""子商户入驻状态."""
ApplymentState = Union[Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"], str]
"""申请单状态."""
ApplymentType = Union[Literal["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"], str]
"""申请单类型."""
AuthorizationState = Union[Literal["AUTHORITY_TO_TEST", "FORMAL_AUTHORITY", "AUTHORIZED", "UNDER_PUNISHMENT", "UNAUTHORIZED"], str]
"""H5支付权限状态."""
BusinessType = Union[Literal["ONLINE", "OFFLINE", "BOTH"], str]
"""业务类型."""
H5AuthorizationState = Union[Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"], str]
"""H5支付权限状态."""
MerchantType = Union[Literal["ENTERPRISE", "INDIVIDUAL"], str]
"""商户类型."""
SubMerchantStatus = Union[Literal["OPERATING", "PENDING", "DEACTIVATED", "CLOSED", "INCOMPLETE_APPLICATION"], str]
"""子商户状态."""
TransactionLimitType = Union[Literal["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"], str]
"""限额类型."""
VerificationStatus = Union[Literal["Under Review", "Approved"], str]
"""验证状态."""
WebsiteState = Union[Literal["HAS_LAUNCHED", "UN_LAUNCHED"], str]
"""子商户经营网址状态."""


class AddSubMerchantResponse(Model):
    """Add sub merchant response."""

    sub_mchid: str
    """子商户号."""
    description: str | None = None
    """验证状态描述."""
    h5_authorization_state: H5AuthorizationState | None = None
    """H5支付权限状态."""
    verification_status: VerificationStatus | None = None
    """验证状态."""


class ApplicationRejection(Model):
    """Application rejection."""

    field: str | None = None
    """驳回字段."""
    reason: str | None = None
    """驳回原因."""


class Director(Model):
    """Director."""

    name: str | None = None
    """董事姓名."""
    number: str | None = None
    """董事证件号."""


class GetH5PermissionResponse(Model):
    """Get h5 permission response."""

    sub_mchid: str
    """子商户号."""
    authorization_state: AuthorizationState
    """H5支付权限状态."""


class GetSubMerchantBusiness(Model):
    """Get sub merchant business."""

    app_download: str | None = None
    """APP下载地址."""
    business_type: BusinessType | None = None
    """业务类型."""
    mcc: str | None = None
    """MCC码."""
    mini_program: str | None = None
    """小程序."""
    office_account: str | None = None
    """公众号."""
    store_address: str | None = None
    """门店地址."""
    website: str | None = None
    """业务网站."""


class GetSubMerchantContact(Model):
    """Get sub merchant contact."""

    _sensitive = frozenset({"name", "email", "phone"})

    name: str | None = None
    """联系人名称."""
    email: str | None = None
    """联系人邮箱."""
    phone: str | None = None
    """联系人电话."""


class GetSubMerchantResponse(Model):
    """Get sub merchant response."""

    _models = {"business": "GetSubMerchantBusiness", "contact": "GetSubMerchantContact", "director": "Director", "h5_payment": "H5Payment", "principal": "Director", "sub_merchant_state": "SubMerchantState"}

    sub_mchid: str
    """子商户号."""
    name: str
    """子商户全称."""
    business_category: int
    """类目."""
    merchant_country_code: str
    """册国家或区域."""
    office_phone: str
    """公司联系方式."""
    shortname: str
    """子商户简称."""
    attach: str | None = None
    """附加信息. Comes back unchanged in queries and notifications."""
    business: GetSubMerchantBusiness | None = None
    """业务信息."""
    contact: GetSubMerchantContact | None = None
    """联系人信息."""
    director: Director | None = None
    """董事信息."""
    h5_payment: H5Payment | None = None
    """H5支付权限详情."""
    merchant_type: MerchantType | None = None
    """商户类型."""
    principal: Director | None = None
    """负责人信息."""
    registration_certificate_date: str | None = None
    """公司注册文件过期时间."""
    registration_certificate_number: str | None = None
    """公司注册文件编号."""
    settlement_bank_number: str | None = None
    """子商户结算账户."""
    sub_merchant_state: SubMerchantState | None = None
    """子商户状态信息."""


class H5DomainApplication(Model):
    """H5 domain application."""

    sub_mchid: str
    """子商户号."""
    applyment_id: int
    """申请单号. WeChat Pay's number of the application."""
    out_applyment_id: str
    """商户申请单号."""
    domains: list[str]
    """H5支付域名."""
    webiste_url: str
    """子商户H5经营网址."""
    website_state: WebsiteState
    """子商户经营网址状态."""
    applyment_state: ApplymentState | None = None
    """申请单状态."""
    audit_reject_detail: str | None = None
    """驳回原因."""
    notify_url: str | None = None
    """商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string."""
    website_business_page_pics: list[str] | None = None
    """经营网址商业页面截图."""
    website_homepage_pics: list[str] | None = None
    """经营网址首页截图."""
    website_url: str | None = None
    """网站URL."""


class H5DomainApplicationResource(Model):
    """H5 domain application resource."""

    sub_mchid: str | None = None
    """子商户号."""
    applyment_id: int | None = None
    """申请单号. WeChat Pay's number of the application."""
    out_applyment_id: str | None = None
    """商户申请单号."""
    applyment_state: ApplymentState | None = None
    """申请单状态."""
    audit_reject_detail: str | None = None
    """驳回原因."""
    domains: list[str] | None = None
    """H5支付域名."""
    notify_url: str | None = None
    """商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string."""
    website_business_page_pics: list[str] | None = None
    """经营网址商业页面截图."""
    website_homepage_pics: list[str] | None = None
    """经营网址首页截图."""
    website_state: WebsiteState | None = None
    """子商户经营网址状态."""
    website_url: str | None = None
    """子商户H5经营网址."""


class H5Payment(Model):
    """H5 payment."""

    name: str | None = None
    """联系人姓名."""
    audit_reject_detail: str | None = None
    """H5驳回详情."""
    h5_authorization_state: H5AuthorizationState | None = None
    """H5支付权限状态."""


class H5PermissionApplication(Model):
    """H5 permission application."""

    sub_mchid: str
    """子商户号."""
    applyment_id: int
    """申请单号. WeChat Pay's number of the application."""
    applyment_state: ApplymentState
    """申请单状态."""
    applyment_type: ApplymentType
    """申请单类型."""
    domains: list[str]
    """H5支付域名."""
    transaction_limit_type: TransactionLimitType
    """限额类型."""
    website_state: WebsiteState
    """子商户经营网址状态."""
    website_url: str
    """子商户H5经营网址."""
    audit_reject_detail: str | None = None
    """驳回原因."""
    business_description: str | None = None
    """公司介绍和业务描述."""
    company_register_cert: str | None = None
    """公司注册资质证书."""
    notify_url: str | None = None
    """商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string."""
    website_business_page_pics: list[str] | None = None
    """经营网址商业页面截图."""
    website_homepage_pics: list[str] | None = None
    """经营网址首页截图."""


class ReplaceSubMerchantResponse(Model):
    """Replace sub merchant response."""

    sub_mchid: str
    """子商户号."""
    h5_authorization_state: str | None = None
    """H5支付认证状态."""


class SubMerchantState(Model):
    """Sub merchant state."""

    _models = {"application_reject_detail": "ApplicationRejection"}

    application_reject_detail: ApplicationRejection | None = None
    """子商户入驻驳回详情."""
    application_status: ApplicationStatus | None = None
    """子商户入驻状态."""
    sub_merchant_status: SubMerchantStatus | None = None
    """子商户状态."""


class UpdateH5PermissionApplicationResponse(Model):
    """Update h5 permission application response."""

    sub_mchid: str
    """子商户号."""
    applyment_id: int
    """申请单号. WeChat Pay's number of the application."""
    applyment_state: ApplymentState
    """申请单状态."""
    applyment_type: ApplymentType
    """申请单类型."""
    domains: list[str]
    """H5支付域名."""
    transaction_limit_type: TransactionLimitType
    """限额类型."""
    website_state: WebsiteState
    """子商户经营网址状态."""
    website_url: str
    """子商户H5经营网址."""
    audit_reject_detail: str | None = None
    """驳回原因."""
    business_description: str | None = None
    """公司介绍和业务描述."""
    company_register_cert: str | None = None
    """公司注册资质证书."""
    notify_url: str | None = None
    """商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string."""
    website_business_page_pics: list[str] | None = None
    """经营网址商业页面截图."""
    website_homepage_pics: list[str] | None = None
    """经营网址首页截图."""


class UpdateSubMerchantResponse(Model):
    """Update sub merchant response."""

    sub_mchid: str
    """子商户号."""
    h5_authorization_state: H5AuthorizationState | None = None
    """H5支付权限状态."""


class UploadFileResponse(Model):
    """Upload file response."""

    file_id: str
    """文件标识ID."""


class UploadImageResponse(Model):
    """Upload image response."""

    media_id: str
    """媒体文件标识."""


class AddSubMerchantH5PaymentApplicationParam(TypedDict, total=False):
    """Add sub merchant h5 payment application."""

    domains: Required[Sequence[str]]
    """拉起H5支付的域名."""
    h5_website_url: Required[str]
    """H5经营网址."""
    website_url: str
    """网站URL."""


class BusinessParam(TypedDict, total=False):
    """Business."""

    business_type: Required[BusinessType]
    """业务类型."""
    app_download: str
    """APP下载链接."""
    mcc: str
    """MCC码."""
    mini_program: str
    """小程序."""
    office_account: str
    """公众号."""
    store_address: str
    """门店地址."""
    store_photos: str
    """门店照片. JSON text."""
    website: str
    """业务网站."""


class ContactParam(TypedDict, total=False):
    """Contact."""

    name: Required[str]
    """联系人名称. Encrypted on the wire."""
    email: Required[str]
    """联系人邮箱. Encrypted on the wire."""
    phone: Required[str]
    """联系人电话. Encrypted on the wire."""


class DirectorParam(TypedDict, total=False):
    """Director. What `Director` is when sent."""

    name: str
    """董事姓名."""
    number: str
    """董事证件号."""


class H5PaymentApplicationParam(TypedDict, total=False):
    """H5 payment application."""

    domains: Sequence[str]
    """域名列表."""
    website_url: str
    """网站URL."""


class ReplaceSubMerchantBusinessParam(TypedDict, total=False):
    """Replace sub merchant business."""

    business_type: Required[str]
    """业务类型."""
    app_download: str
    """App下载链接."""
    mcc: str
    """商户行业编码."""
    mini_program: str
    """小程序AppId."""
    office_account: str
    """公众号AppId."""
    store_address: str
    """门店地址."""
    store_photos: Sequence[str]
    """门店照片MediaId列表."""
    website: str
    """业务网站链接."""


class ReplaceSubMerchantDirectorParam(TypedDict, total=False):
    """Replace sub merchant director."""

    name: Required[str]
    """董事姓名."""
    number: str
    """董事证件号."""


class UpdateSubMerchantBusinessParam(TypedDict, total=False):
    """Update sub merchant business."""

    business_type: Required[BusinessType]
    """业务类型."""
    app_download: str
    """APP下载链接."""
    mcc: str
    """MCC码."""
    mini_program: str
    """小程序."""
    office_account: str
    """公众号."""
    store_address: str
    """门店地址."""
    store_photos: str
    """门店照片."""
    website: str
    """业务网站."""


class _Operations(Face):
    @operation("global_merchant.upload_file", filename="filename")
    def upload_file(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadFileResponse:
        """Upload a file for an application (上传文件).

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 文件名称. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
        """
        ...

    @operation("global_merchant.create_h5_permission_application")
    def create_h5_permission_application(
        self,
        *,
        sub_mchid: str,
        domains: Sequence[str],
        website_url: str,
        applyment_type: ApplymentType | None = None,
        business_description: str | None = None,
        company_register_cert: str | None = None,
        notify_url: str | None = None,
        transaction_limit_type: TransactionLimitType | None = None,
        website_business_page_pics: Sequence[str] | None = None,
        website_homepage_pics: Sequence[str] | None = None,
        website_state: WebsiteState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> H5PermissionApplication:
        """Apply for payments from mobile browsers (创建H5支付权限申请单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            domains: H5支付域名.
            website_url: 子商户H5经营网址.
            applyment_type: 申请单类型.
            business_description: 公司介绍和业务描述.
            company_register_cert: 公司注册资质证书.
            notify_url: 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
            transaction_limit_type: 限额类型.
            website_business_page_pics: 经营网址商业页面截图.
            website_homepage_pics: 经营网址首页截图.
            website_state: 子商户经营网址状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
        """
        ...

    @operation("global_merchant.get_h5_permission_application")
    def get_h5_permission_application(
        self,
        *,
        applyment_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> H5PermissionApplication:
        """Query an application for payments from mobile browsers (查询H5支付权限申请单详情).

        Args:
            applyment_id: 申请单号. WeChat Pay's number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
        """
        ...

    @operation("global_merchant.update_h5_permission_application")
    def update_h5_permission_application(
        self,
        *,
        applyment_id: int,
        domains: Sequence[str],
        applyment_type: str | None = None,
        business_description: str | None = None,
        company_register_cert: str | None = None,
        transaction_limit_type: str | None = None,
        website_business_page_pics: Sequence[str] | None = None,
        website_homepage_pics: Sequence[str] | None = None,
        website_state: WebsiteState | None = None,
        website_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateH5PermissionApplicationResponse:
        """Correct an application for payments from mobile browsers (修改H5支付权限申请单).

        Args:
            applyment_id: 申请单号. WeChat Pay's number of the application.
            domains: H5支付域名.
            applyment_type: 申请类型.
            business_description: 公司介绍和业务描述.
            company_register_cert: 公司注册资质证书.
            transaction_limit_type: 交易限制类型.
            website_business_page_pics: 经营网址商业页面截图.
            website_homepage_pics: 经营网址首页截图.
            website_state: 子商户经营网址状态.
            website_url: 子商户H5经营网址.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
        """
        ...

    @operation("global_merchant.create_h5_domain_application")
    def create_h5_domain_application(
        self,
        *,
        out_applyment_id: str,
        domains: Sequence[str],
        website_url: str,
        sub_mchid: str | None = None,
        notify_url: str | None = None,
        website_business_page_pics: Sequence[str] | None = None,
        website_homepage_pics: Sequence[str] | None = None,
        website_state: WebsiteState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> H5DomainApplication:
        """Apply for other domains for payments from mobile browsers (创建H5支付域名修改申请单).

        Args:
            out_applyment_id: 商户申请单号.
            domains: H5支付域名.
            website_url: 子商户H5经营网址.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            notify_url: 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
            website_business_page_pics: 经营网址商业页面截图.
            website_homepage_pics: 经营网址首页截图.
            website_state: 子商户经营网址状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
        """
        ...

    @operation("global_merchant.get_h5_domain_application")
    def get_h5_domain_application(
        self,
        *,
        applyment_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> H5DomainApplication:
        """Query an application for other domains (查询H5支付域名修改申请单).

        Args:
            applyment_id: 申请单号. WeChat Pay's number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
        """
        ...

    @operation("global_merchant.update_h5_domain_application")
    def update_h5_domain_application(
        self,
        *,
        applyment_id: int,
        domains: Sequence[str],
        website_business_page_pics: Sequence[str] | None = None,
        website_homepage_pics: Sequence[str] | None = None,
        website_state: WebsiteState | None = None,
        website_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> H5DomainApplication:
        """Correct an application for other domains (修改H5支付域名修改申请单).

        Args:
            applyment_id: 申请单号. WeChat Pay's number of the application.
            domains: H5支付域名.
            website_business_page_pics: 经营网址商业页面截图.
            website_homepage_pics: 经营网址首页截图.
            website_state: 子商户经营网址状态.
            website_url: 商户H5经营网址.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
        """
        ...

    @operation("global_merchant.get_h5_permission")
    def get_h5_permission(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetH5PermissionResponse:
        """Get whether a sub-merchant may be paid from mobile browsers (查询子商户H5支付权限状态).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
        """
        ...

    @operation("global_merchant.upload_image", filename="filename")
    def upload_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadImageResponse:
        """Upload an image for an application (上传图片).

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 图片文件名. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api_external/en/apis/chapter4_2_4.shtml
        """
        ...

    @operation("global_merchant.add_sub_merchant", names={"idempotency_key": "Idempotency-Key"})
    def add_sub_merchant(
        self,
        *,
        sp_appid: str,
        name: str,
        business: BusinessParam,
        business_category: int,
        contact: ContactParam,
        merchant_country_code: str,
        merchant_type: MerchantType,
        office_phone: str,
        shortname: str,
        sp_mchid: str | None = None,
        channel_id: str | None = None,
        apply_h5_payment: bool | None = None,
        attach: str | None = None,
        director: DirectorParam | None = None,
        h5_payment_apply_info: AddSubMerchantH5PaymentApplicationParam | None = None,
        principal: DirectorParam | None = None,
        registration_certificate_copy: str | None = None,
        registration_certificate_date: str | None = None,
        registration_certificate_number: str | None = None,
        settlement_bank_number: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddSubMerchantResponse:
        """Add a sub-merchant (子商户进件（融合钱包）).

        Args:
            sp_appid: 机构appid.
            name: 子商户全称.
            business: 业务信息.
            business_category: 类目.
            contact: 联系人信息.
            merchant_country_code: 注册国家或区域.
            merchant_type: 商户类型.
            office_phone: 公司电话.
            shortname: 子商户简称.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            channel_id: 渠道号.
            apply_h5_payment: 是否申请H5支付权限.
            attach: 附加信息. Comes back unchanged in queries and notifications.
            director: 董事信息.
            h5_payment_apply_info: H5申请资料.
            principal: 负责人信息.
            registration_certificate_copy: 公司注册文件照片.
            registration_certificate_date: 公司注册文件过期时间.
            registration_certificate_number: 公司注册文件编号.
            settlement_bank_number: 子商户银行结算账户信息.
            idempotency_key: Idempotency key.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
        """
        ...

    @operation("global_merchant.replace_sub_merchant")
    def replace_sub_merchant(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        name: str,
        business: ReplaceSubMerchantBusinessParam,
        business_category: int,
        contact: ContactParam,
        merchant_country_code: str,
        merchant_type: str,
        office_phone: str,
        registration_certificate_date: str,
        registration_certificate_number: str,
        settlement_bank_number: str,
        shortname: str,
        sp_mchid: str | None = None,
        channel_id: str | None = None,
        apply_h5_payment: bool | None = None,
        director: ReplaceSubMerchantDirectorParam | None = None,
        h5_payment_apply_info: H5PaymentApplicationParam | None = None,
        principal: ReplaceSubMerchantDirectorParam | None = None,
        registration_certificate_copy: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReplaceSubMerchantResponse:
        """Replace the data of a sub-merchant (修改子商户).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 机构微信AppId.
            name: 子商户全称.
            business: 业务信息.
            business_category: 商业类目编码.
            contact: 联系人信息.
            merchant_country_code: 注册国家或地区代码.
            merchant_type: 商户类型.
            office_phone: 公司电话号码.
            registration_certificate_date: 公司注册文件过期时间字符串.
            registration_certificate_number: 公司注册文件编号.
            settlement_bank_number: 子商户银行结算账户信息.
            shortname: 子商户简称.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            channel_id: 渠道号.
            apply_h5_payment: 是否申请开通H5支付权限.
            director: 董事信息.
            h5_payment_apply_info: H5支付权限申请信息.
            principal: 负责人信息.
            registration_certificate_copy: 公司注册文件照片MediaId.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/Onborading_Sub_Merchant/chapter3_3.shtml
        """
        ...

    @operation("global_merchant.get_sub_merchant")
    def get_sub_merchant(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantResponse:
        """Get the data of a sub-merchant (查询子商户（融合钱包）).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 机构appid.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
        """
        ...

    @operation("global_merchant.update_sub_merchant")
    def update_sub_merchant(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        name: str,
        business: UpdateSubMerchantBusinessParam,
        business_category: int,
        contact: ContactParam,
        merchant_country_code: str,
        merchant_type: MerchantType,
        office_phone: str,
        registration_certificate_date: str,
        registration_certificate_number: str,
        shortname: str,
        sp_mchid: str | None = None,
        channel_id: str | None = None,
        apply_h5_payment: bool | None = None,
        director: DirectorParam | None = None,
        h5_payment_apply_info: H5PaymentApplicationParam | None = None,
        principal: DirectorParam | None = None,
        registration_certificate_copy: str | None = None,
        settlement_bank_number: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateSubMerchantResponse:
        """Change some of the data of a sub-merchant (修改子商户（融合钱包）).

        Args:
            sub_mchid: Sub mchid.
            sp_appid: 机构appid.
            name: 子商户全称.
            business: 业务信息.
            business_category: 类目.
            contact: 联系人信息.
            merchant_country_code: 注册国家或区域.
            merchant_type: 商户类型.
            office_phone: 公司电话.
            registration_certificate_date: 公司注册文件过期时间.
            registration_certificate_number: 公司注册文件编号.
            shortname: 子商户简称.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            channel_id: 渠道号.
            apply_h5_payment: 是否申请H5支付权限.
            director: 董事信息.
            h5_payment_apply_info: H5支付申请资料资料.
            principal: 负责人信息.
            registration_certificate_copy: 公司注册文件照片.
            settlement_bank_number: 子商户银行结算账户信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
        """
        ...


class GlobalMerchantService(_Operations, Sync):
    """Merchants abroad (跨境商户)."""


class AsyncGlobalMerchantService(_Operations, Async):
    """Merchants abroad (跨境商户)."""
