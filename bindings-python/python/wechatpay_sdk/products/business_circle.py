# Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Shopping malls (智慧商圈)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from datetime import datetime

AuthType = Union[Literal["REGISTERED_MODE", "REGISTERED_AND_AUTHORIZATION_MODE"], str]
"""用户授权类型."""
AuthorizeState = Union[Literal["UNAUTHORIZED", "AUTHORIZED", "DEAUTHORIZED"], str]
"""授权状态."""
PointsCommitStatus = Union[Literal["PENDING", "FINISHED"], str]
"""商圈会员待积分状态."""
State = Union[Literal["IN", "OUT"], str]
"""状态."""


class GetPointsCommitStatusResponse(Model):
    """Get points commit status response."""

    points_commit_status: PointsCommitStatus | None = None
    """商圈会员待积分状态. `PENDING`: there are payments without points."""


class GetUserAuthorizationResponse(Model):
    """Get user authorization response."""

    openid: str
    """顾客OpenID."""
    authorize_state: AuthorizeState
    """授权状态."""
    authorize_time: str | None = None
    """授权时间. RFC 3339."""
    deauthorize_time: str | None = None
    """取消授权时间. Set once it was taken back. RFC 3339."""


class MallAuthActivateCardResource(Model):
    """Mall auth activate card resource."""

    mchid: str
    """用户开会员卡时的商圈商户号. The mall."""
    openid: str
    """用户唯一标识."""
    auth_type: AuthType
    """用户授权类型. `REGISTERED_MODE`: has become a member; `REGISTERED_AND_AUTHORIZATION_MODE`: has also authorised points for payments."""
    code: str
    """会员卡Code."""


class MallRefundSuccessResource(Model):
    """Mall refund success resource."""

    mchid: str
    """微信支付分配的商户号. The mall."""
    appid: str
    """微信AppId."""
    openid: str
    """用户唯一标识."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    refund_id: str
    """微信支付退款单号. WeChat Pay's number of the refund."""
    merchant_name: str
    """商圈商户名称. The name of the mall."""
    pay_amount: int
    """用户实际消费金额. What the user had paid, in fen."""
    refund_amount: int
    """用户退款金额. What the user got back, in fen."""
    refund_time: str
    """退款完成时间. When the refund was done. RFC 3339."""
    shop_name: str
    """门店名称. The shop in the mall."""
    shop_number: str
    """门店编号. The mall's own number of the shop."""


class MallTransactionSuccessResource(Model):
    """Mall transaction success resource."""

    mchid: str
    """微信支付分配的商户号. The mall."""
    appid: str
    """微信AppId."""
    openid: str
    """用户唯一标识."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    amount: int
    """用户实际消费金额. What the user paid, in fen."""
    merchant_name: str
    """商圈商户名称. The name of the mall."""
    shop_name: str
    """门店名称. The shop in the mall."""
    shop_number: str
    """门店编号. The mall's own number of the shop."""
    time_end: str
    """交易完成时间. RFC 3339."""
    auth_type: str | None = None
    """授权类型."""
    code: str | None = None
    """会员卡Code."""
    commit_tag: str | None = None
    """手动提交积分标记. Tells that the user asked for the points."""


class _Operations(Face):
    @operation("business_circle.get_user_authorization")
    def get_user_authorization(
        self,
        *,
        openid: str,
        appid: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserAuthorizationResponse:
        """Query whether a member has authorised the mall to give points (商圈会员积分服务授权查询).

        Args:
            openid: 顾客OpenID. The user in `appid`. At most 64 characters.
            appid: 小程序AppID. The app in which the member has authorised. At most 128 characters.
            sub_mchid: 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534848
        https://pay.weixin.qq.com/doc/v3/partner/4012474135
        """
        ...

    @operation("business_circle.notify_points")
    def notify_points(
        self,
        *,
        appid: str,
        openid: str,
        transaction_id: str,
        earn_points: bool,
        increased_points: int,
        points_update_time: str | datetime,
        sub_mchid: str | None = None,
        no_points_remarks: str | None = None,
        total_points: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report the points that a payment in the mall has brought (商圈会员积分同步).

        Follows each notification `MALL_TRANSACTION.SUCCESS`. Only payments that were reported are notified again when they are refunded, within 30 days.

        Args:
            appid: 小程序AppID. The app in which the member has authorised. At most 128 characters.
            openid: 顾客OpenID. The user in `appid`. At most 64 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment, from the notification. At most 64 characters.
            earn_points: 是否获得积分. Whether the payment has brought points.
            increased_points: 订单新增积分值. The points of this payment.
            points_update_time: 积分更新时间. When the points were given. At most 32 characters, RFC 3339.
            sub_mchid: 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters.
            no_points_remarks: 未获得积分的备注信息. Why there were none. At most 128 characters.
            total_points: 顾客积分总额. All points of the member.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534698
        https://pay.weixin.qq.com/doc/v3/partner/4012474133
        """
        ...

    @operation("business_circle.get_points_commit_status")
    def get_points_commit_status(
        self,
        *,
        openid: str,
        appid: str,
        brandid: int,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPointsCommitStatusResponse:
        """Query whether a member has payments without points (商圈会员待积分状态查询).

        Of the same day; the member can ask for the points in the mini program.

        Args:
            openid: 用户标识. The user in `appid`. At most 128 characters.
            appid: 应用ID. The app in which the member has authorised. At most 128 characters.
            brandid: 品牌ID. The mall's brand.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534994
        https://pay.weixin.qq.com/doc/v3/partner/4012474129
        """
        ...

    @operation("business_circle.notify_parking")
    def notify_parking(
        self,
        *,
        appid: str,
        openid: str,
        brandid: int,
        plate_number: str,
        state: State,
        time: str | datetime,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that a member's car has entered or left the mall (商圈会员停车状态同步).

        Args:
            appid: 应用ID. The app in which the member has authorised. At most 32 characters.
            openid: 用户标识. The user in `appid`. At most 64 characters.
            brandid: 品牌ID. The mall's brand.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
            state: 状态. `IN`: has entered; `OUT`: has left.
            time: 时间. When the car entered or left. At most 32 characters, RFC 3339.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535502
        https://pay.weixin.qq.com/doc/v3/partner/4012474127
        """
        ...


class BusinessCircleService(_Operations, Sync):
    """Shopping malls (智慧商圈)."""


class AsyncBusinessCircleService(_Operations, Async):
    """Shopping malls (智慧商圈)."""
