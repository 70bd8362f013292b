# Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Promotions of banks (银行营销)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from wechatpay_sdk._input import FileInput

CouponState = Union[Literal["COUPON_STATE_UNKNOW", "COUPON_STATE_SEND", "COUPON_STATE_USED", "COUPON_STATE_EXPIRED"], str]
"""券状态."""
Status = Union[Literal["PROCESSING", "FINISHED"], str]
"""任务状态."""


class CreateIndustryCouponTokenResponse(Model):
    """Create industry coupon token response."""

    expires_time: str | None = None
    """token过期时间. Until then the token works. RFC 3339."""
    token: str | None = None
    """切卡组件token值."""


class EnrollUserInMultiDiscountResponse(Model):
    """Enroll user in multi discount response."""

    coupon_id: str
    """代金券id."""


class GetMultiDiscountCouponResponse(Model):
    """Get multi discount coupon response."""

    _models = {"use_amount_list": "UsedAmount"}

    activity_id: str
    """活动ID."""
    stock_id: str
    """批次号. WeChat Pay's number of the stock."""
    coupon_id: str
    """代金券id."""
    stock_creator_mchid: str
    """创建批次的商户号. The merchant that created the stock."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    available_number: int
    """可用次数. How often it can still be used."""
    coupon_name: str
    """代金券名称."""
    coupon_state: CouponState
    """券状态."""
    max_use_number: int
    """最大使用次数. How often it can be used."""
    receive_time: str
    """领券时间. RFC 3339."""
    used_number: int
    """已使用次数. How often it was used."""
    appid: str | None = None
    """微信AppId. The app that `openid` belongs to."""
    openid: str | None = None
    """用户标识ID."""
    use_amount_list: UsedAmount | None = None
    """已用金额列表."""


class ListPackageUploadTasksResponse(Page["PackageUploadTask"]):
    """List package upload tasks response."""

    _models = {"data": "PackageUploadTask"}

    offset: int
    """分页页码. The page, from 0."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[PackageUploadTask]
    """上传任务列表."""


class ListUserWithdrawalCouponsResponse(Page["UserWithdrawalCoupon"]):
    """List user withdrawal coupons response."""

    _models = {"data": "UserWithdrawalCoupon"}

    offset: int
    """分页页码. The page, from 0."""
    limit: int
    """分页大小."""
    total_count: int
    """查询结果总数. Of all pages."""
    data: list[UserWithdrawalCoupon]
    """银行提现免费券列表."""


class PackageUploadTask(Model):
    """Package upload task."""

    create_time: str
    """创建上传任务的时间. RFC 3339."""
    package_id: str
    """号码包id."""
    task_id: str
    """上传任务ID."""
    filename: str
    """文件名."""
    status: Status | None = None
    """任务状态."""
    update_time: str | None = None
    """上传任务最近一次更新的时间. RFC 3339."""
    bank_type: str | None = None
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    fail_count: int | None = None
    """失败数. Agreement numbers that were refused."""
    success_count: int | None = None
    """成功数. Agreement numbers that were taken."""
    success_user_count: int | None = None
    """匹配成功的微信用户数. How many of them are users of WeChat."""


class SendUserWithdrawalCouponResponse(Model):
    """Send user withdrawal coupon response."""

    coupon_id: str | None = None
    """银行提现免费券ID."""
    expire_time: str | None = None
    """银行提现免费券过期时间. RFC 3339."""


class UsedAmount(Model):
    """Used amount."""

    used_amounts: list[str] | None = None
    """已用金额."""


class UserWithdrawalCoupon(Model):
    """User withdrawal coupon."""

    coupon_id: str | None = None
    """银行提现免费券的券ID."""
    coupon_state: str | None = None
    """银行提现免费券券状态."""
    send_quota: int | None = None
    """发放额度. What can be withdrawn free of charge, in fen."""
    send_time: str | None = None
    """发放时间. RFC 3339."""
    use_quota: int | None = None
    """使用额度. What was withdrawn with it, in fen."""


class IndustryCouponParam(TypedDict, total=False):
    """Industry coupon."""

    stock_id: Required[int]
    """批次号. WeChat Pay's number of the stock."""
    coupon_id: Required[str]
    """券ID."""


class _Operations(Face):
    @operation("bank_marketing.create_package_upload_task", filename="filename")
    def create_package_upload_task(
        self,
        *,
        package_id: str,
        file: FileInput,
        bank_type: str,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PackageUploadTask:
        """Upload the users of a package by their agreement numbers (导入定向用户协议号).

        The file is worked on for a while; look at `status` in `list_package_upload_tasks`.

        Args:
            package_id: 号码包id. The package of users, made in the merchant platform.
            file: 文件内容. Its digest is computed for you.
            bank_type: 银行类型. The bank's code, such as `ICBC_DEBIT`.
            filename: 文件名. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_1.shtml
        """
        ...

    @operation("bank_marketing.list_package_upload_tasks", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_package_upload_tasks(
        self,
        *,
        package_id: str,
        status: Status | None = None,
        offset: int | None = None,
        limit: int | None = None,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListPackageUploadTasksResponse:
        """List the uploads of users to a package (查询上传任务列表).

        Args:
            package_id: 号码包id. The package of users, made in the merchant platform.
            status: 任务状态.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            filename: 文件名. Only uploads of this file.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012466728
        """
        ...

    @operation("bank_marketing.enroll_user_in_multi_discount")
    def enroll_user_in_multi_discount(
        self,
        *,
        openid: str,
        appid: str,
        activity_id: str,
        stock_id: str,
        out_request_no: str,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EnrollUserInMultiDiscountResponse:
        """Enrol a user in a promotion of several discounts (给指定用户报名多笔立减活动).

        The user gets a coupon for it.

        Args:
            openid: 用户标识ID. The user in `appid`.
            appid: 公众账号ID. The app that `openid` belongs to.
            activity_id: 活动ID.
            stock_id: 批次号. WeChat Pay's number of the stock.
            out_request_no: 发券凭证. The caller's own number of the giving, unique for the merchant.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014569793
        """
        ...

    @operation("bank_marketing.get_multi_discount_coupon")
    def get_multi_discount_coupon(
        self,
        *,
        openid: str,
        coupon_id: str,
        appid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMultiDiscountCouponResponse:
        """Query the coupon of a promotion of several discounts (查询绑定多笔立减活动的代金券详情).

        Args:
            openid: 用户标识ID. The user in `appid`.
            coupon_id: 代金券ID.
            appid: 公众账号ID. The app that `openid` belongs to.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014569864
        """
        ...

    @operation("bank_marketing.send_user_withdrawal_coupon")
    def send_user_withdrawal_coupon(
        self,
        *,
        openid: str,
        mchid: str,
        appid: str,
        stock_id: str,
        send_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendUserWithdrawalCouponResponse:
        """Give a coupon for free withdrawals to a user (为用户发银行提现免费券).

        Args:
            openid: 用户标识. The user in `appid`.
            mchid: 银行提现免费券批次创建方商户号. The merchant that created the stock.
            appid: 应用ID. The app that `openid` belongs to.
            stock_id: 银行提现免费券批次ID. WeChat Pay's number of the stock.
            send_request_no: 商户单据号. The caller's own number of the giving, unique for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
        """
        ...

    @operation("bank_marketing.list_user_withdrawal_coupons", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_user_withdrawal_coupons(
        self,
        *,
        openid: str,
        mchid: str,
        appid: str,
        stock_id: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListUserWithdrawalCouponsResponse:
        """List a user's coupons for free withdrawals (查询批次下用户银行提现免费券列表).

        Args:
            openid: 用户标识. The user in `appid`.
            mchid: 银行提现免费券批次创建方商户号. The merchant that created the stock.
            appid: 应用ID. The app that `openid` belongs to.
            stock_id: 银行提现免费券批次ID. WeChat Pay's number of the stock.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
        """
        ...

    @operation("bank_marketing.create_industry_coupon_token")
    def create_industry_coupon_token(
        self,
        *,
        open_id: str,
        coupon_list: Sequence[IndustryCouponParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateIndustryCouponTokenResponse:
        """Create the token with which a user changes the card of travel coupons (出行券切卡组件预下单).

        The token opens the component in which the user chooses the card.

        Args:
            open_id: 用户标识.
            coupon_list: 出行券列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553563
        https://pay.weixin.qq.com/doc/v3/partner/4012715654
        """
        ...


class BankMarketingService(_Operations, Sync):
    """Promotions of banks (银行营销)."""


class AsyncBankMarketingService(_Operations, Async):
    """Promotions of banks (银行营销)."""
