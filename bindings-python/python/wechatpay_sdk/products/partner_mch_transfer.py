# Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Transfers to users for sub-merchants (服务商商家转账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AuthorizationApplicationState = Union[Literal["INVITED", "PASSED", "REJECTED", "EXPIRED"], str]
"""授权申请单状态."""
AuthorizationClosureCloseReason = Union[Literal["CLOSE_VIA_MCH_API", "USER_CLOSE"], str]
"""自动收款授权的关闭原因."""
CancelTransferBillResponseState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"], str]
"""单据状态."""
CloseUserConfirmAuthorizationResponseState = Union[Literal["CLOSED"], str]
"""单据状态."""
CreateUserConfirmAuthorizationResponseState = Union[Literal["WAIT_USER_CONFIRM"], str]
"""单据状态."""
ElectronicReceiptState = Union[Literal["GENERATING", "FINISHED"], str]
"""申请单状态."""
GetSubMerchantAuthorizationResponseState = Union[Literal["AUTHORIZED", "UNAUTHORIZED", "CANCELED"], str]
"""授权状态."""
GetTransferBillResponseState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"], str]
"""单据状态."""
GetUserConfirmAuthorizationResponseState = Union[Literal["TAKING_EFFECT", "CLOSED", "WAIT_USER_CONFIRM"], str]
"""单据状态."""
HashType = Union[Literal["SM3"], str]
"""回单文件摘要类型."""
MerchantAuthorizationClosureCloseReason = Union[Literal["CLOSE_VIA_MCH_API"], str]
"""自动收款授权的关闭原因."""
TransferSceneId = Union[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"], str]
"""转账场景ID."""
TransferWithAuthorizationResponseState = Union[Literal["ACCEPTED", "SUCCESS"], str]
"""单据状态."""


class AuthorizationApplication(Model):
    """Authorization application."""

    sub_mchid: str
    """二级商户号."""
    update_time: str
    """更新时间. RFC 3339."""
    out_apply_no: str
    """商户申请单号. The partner's own number of the application."""
    accept_time: str
    """授权申请受理时间. RFC 3339."""
    state: AuthorizationApplicationState
    """授权申请单状态. `INVITED`: the sub-merchant is to decide; `PASSED`, `REJECTED`: it has; `EXPIRED`: it did not in time."""


class AuthorizationClosure(Model):
    """Authorization closure."""

    close_reason: AuthorizationClosureCloseReason
    """自动收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the partner; `USER_CLOSE`: by the user."""
    close_time: str
    """关闭时间. RFC 3339."""


class CancelTransferBillResponse(Model):
    """Cancel transfer bill response."""

    _sensitive = frozenset({"user_name"})

    sub_mchid: str
    """二级商户号."""
    update_time: str
    """最后一次状态变更时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: CancelTransferBillResponseState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    openid: str | None = None
    """收款用户OpenID."""
    create_time: str | None = None
    """单据创建时间. RFC 3339."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    transfer_amount: int | None = None
    """转账金额. In fen."""
    transfer_remark: str | None = None
    """转账备注. The payee sees it."""
    user_name: str | None = None
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on."""


class CloseUserConfirmAuthorizationResponse(Model):
    """Close user confirm authorization response."""

    _models = {"close_info": "MerchantAuthorizationClosure"}

    appid: str
    """商户AppID."""
    openid: str
    """收款用户OpenID."""
    authorization_id: str
    """微信自动收款授权单号. WeChat Pay's number of the authorization."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    authorize_time: str
    """用户确认授权的时间. When the user authorised. RFC 3339."""
    state: CloseUserConfirmAuthorizationResponseState
    """单据状态."""
    user_display_name: str
    """用户展示名称. What the user is called at the merchant; the user sees it when authorising."""
    create_time: str | None = None
    """单据创建时间. RFC 3339."""
    transfer_scene_id: TransferSceneId | None = None
    """转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions."""
    close_info: MerchantAuthorizationClosure | None = None
    """自动收款授权的关闭信息."""
    user_recv_perception: str | None = None
    """用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out."""


class CreateTransferBillResponse(Model):
    """Create transfer bill response."""

    sub_mchid: str
    """二级商户号."""
    create_time: str
    """单据创建时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    package_info: str
    """跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is."""


class CreateUserConfirmAuthorizationResponse(Model):
    """Create user confirm authorization response."""

    create_time: str
    """单据创建时间. RFC 3339."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    package_info: str
    """跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is."""
    state: CreateUserConfirmAuthorizationResponseState
    """单据状态."""


class ElectronicReceipt(Model):
    """Electronic receipt."""

    sub_mchid: str
    """二级商户号."""
    create_time: str
    """申请单创建时间. RFC 3339."""
    out_bill_no: str
    """商户转账单号. The merchant's own number of the transfer."""
    state: ElectronicReceiptState
    """申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`."""
    update_time: str | None = None
    """申请单更新时间. RFC 3339."""
    download_url: str | None = None
    """回单文件下载地址. Set in `FINISHED`."""
    hash_type: HashType | None = None
    """回单文件摘要类型."""
    hash_value: str | None = None
    """回单文件摘要值. Of the file, after decompression."""


class GetSubMerchantAuthorizationResponse(Model):
    """Get sub merchant authorization response."""

    _models = {"apply_order": "AuthorizationApplication"}

    sub_mchid: str
    """二级商户号."""
    state: GetSubMerchantAuthorizationResponseState
    """授权状态. `CANCELED`: it was authorised and is no longer."""
    apply_order: AuthorizationApplication | None = None
    """授权申请单. The latest application."""
    authorization_time: str | None = None
    """授权时间. RFC 3339."""
    cancel_authorization_time: str | None = None
    """解除授权时间. RFC 3339."""


class GetTransferBillResponse(Model):
    """Get transfer bill response."""

    _sensitive = frozenset({"user_name"})

    mchid: str
    """商户号."""
    sub_mchid: str
    """二级商户号."""
    appid: str
    """商户AppID."""
    create_time: str
    """单据创建时间. RFC 3339."""
    update_time: str
    """最后一次状态变更时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """商家转账订单号. WeChat Pay's number of the transfer."""
    state: GetTransferBillResponseState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    openid: str | None = None
    """收款用户OpenID."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    user_name: str | None = None
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on."""


class GetUserConfirmAuthorizationResponse(Model):
    """Get user confirm authorization response."""

    _models = {"close_info": "AuthorizationClosure"}

    appid: str
    """商户AppID."""
    openid: str
    """收款用户OpenID."""
    authorization_id: str
    """微信自动收款授权单号. WeChat Pay's number of the authorization."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    authorize_time: str
    """用户确认授权的时间. When the user authorised. RFC 3339."""
    state: GetUserConfirmAuthorizationResponseState
    """单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended."""
    user_display_name: str
    """用户展示名称. What the user is called at the merchant; the user sees it when authorising."""
    create_time: str | None = None
    """单据创建时间. RFC 3339."""
    transfer_scene_id: TransferSceneId | None = None
    """转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions."""
    close_info: AuthorizationClosure | None = None
    """自动收款授权的关闭信息."""
    user_recv_perception: str | None = None
    """用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out."""


class MerchantAuthorizationClosure(Model):
    """Merchant authorization closure."""

    close_reason: MerchantAuthorizationClosureCloseReason
    """自动收款授权的关闭原因."""
    close_time: str
    """关闭时间. RFC 3339."""


class PreTransferWithAuthorizationResponse(Model):
    """Pre transfer with authorization response."""

    sub_mchid: str
    """二级商户号."""
    create_time: str
    """单据创建时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    package_info: str
    """跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is."""


class TransferWithAuthorizationResponse(Model):
    """Transfer with authorization response."""

    _sensitive = frozenset({"user_name"})

    sub_mchid: str
    """二级商户号."""
    create_time: str
    """单据创建时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: TransferWithAuthorizationResponseState
    """单据状态."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    mchid: str | None = None
    """商户号."""
    appid: str | None = None
    """商户AppID."""
    openid: str | None = None
    """收款用户OpenID."""
    update_time: str | None = None
    """最后一次状态变更时间. RFC 3339."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    user_name: str | None = None
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on."""


class AuthorizationParam(TypedDict, total=False):
    """Authorization."""

    out_authorization_no: Required[str]
    """商户侧授权单号. The merchant's own number of the authorization."""
    authorization_notify_url: Required[str]
    """自动收款授权结果通知地址. Where the result of authorising is posted: https, without a query string."""
    user_display_name: Required[str]
    """用户展示名称. What the user is called at the merchant; the user sees it when authorising."""


class TransferSceneReportParam(TypedDict, total=False):
    """Transfer scene report."""

    info_content: Required[str]
    """信息内容. What there is to say of that kind."""
    info_type: Required[str]
    """信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example."""


class _Operations(Face):
    @operation("partner_mch_transfer.create_sub_merchant_authorization")
    def create_sub_merchant_authorization(
        self,
        *,
        sub_mchid: str,
        out_apply_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AuthorizationApplication:
        """Ask a sub-merchant to let the partner transfer (申请子商户商家转账授权).

        The sub-merchant decides; the query tells what came of it.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            out_apply_no: 商户申请单号. The partner's own number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015469102
        """
        ...

    @operation("partner_mch_transfer.get_sub_merchant_authorization")
    def get_sub_merchant_authorization(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantAuthorizationResponse:
        """Query the authorization of a sub-merchant (查询子商户商家转账授权状态).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015469112
        """
        ...

    @operation("partner_mch_transfer.create_transfer_bill")
    def create_transfer_bill(
        self,
        *,
        sub_mchid: str,
        appid: str,
        openid: str,
        out_bill_no: str,
        transfer_scene_id: TransferSceneId,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: Sequence[TransferSceneReportParam],
        notify_url: str | None = None,
        user_name: str | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransferBillResponse:
        """Transfer money to a user, who confirms to receive it (发起转账).

        The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            appid: 商户AppID.
            openid: 收款用户OpenID.
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it.
            transfer_scene_report_infos: 转账场景报备信息. What the scene demands to be reported of this transfer.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015469096
        """
        ...

    @operation("partner_mch_transfer.get_transfer_bill")
    def get_transfer_bill(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTransferBillResponse:
        """Query a transfer (商户单号查询转账单).

        Args:
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015469131
        """
        ...

    @operation("partner_mch_transfer.cancel_transfer_bill")
    def cancel_transfer_bill(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelTransferBillResponse:
        """Cancel a transfer that the user has not confirmed (撤销转账).

        Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.

        Args:
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015469118
        """
        ...

    @operation("partner_mch_transfer.create_user_confirm_authorization")
    def create_user_confirm_authorization(
        self,
        *,
        appid: str,
        openid: str,
        out_authorization_no: str,
        transfer_scene_id: TransferSceneId,
        notify_url: str,
        user_display_name: str,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateUserConfirmAuthorizationResponse:
        """Ask a user to receive without confirming from now on (申请免确认收款授权).

        Hand `package_info` to the front end for the user to authorise.

        Args:
            appid: 商户AppID.
            openid: 收款用户OpenID.
            out_authorization_no: 商户侧授权单号. The merchant's own number of the authorization.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
            notify_url: 授权结果通知地址. Where its notifications are posted: https, without a query string.
            user_display_name: 用户展示名称. What the user is called at the merchant; the user sees it when authorising.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016809861
        """
        ...

    @operation("partner_mch_transfer.get_user_confirm_authorization")
    def get_user_confirm_authorization(
        self,
        *,
        out_authorization_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserConfirmAuthorizationResponse:
        """Query the authorization of a user (商户单号查询自动收款授权).

        Args:
            out_authorization_no: 商户侧授权单号. The merchant's own number of the authorization.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016809859
        """
        ...

    @operation("partner_mch_transfer.close_user_confirm_authorization")
    def close_user_confirm_authorization(
        self,
        *,
        out_authorization_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CloseUserConfirmAuthorizationResponse:
        """End the authorization of a user (解除免确认收款授权).

        Args:
            out_authorization_no: 商户侧授权单号. The merchant's own number of the authorization.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016809851
        """
        ...

    @operation("partner_mch_transfer.pre_transfer_with_authorization")
    def pre_transfer_with_authorization(
        self,
        *,
        sub_mchid: str,
        appid: str,
        openid: str,
        out_bill_no: str,
        transfer_scene_id: TransferSceneId,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: Sequence[TransferSceneReportParam],
        authorization_info: AuthorizationParam | None = None,
        notify_url: str | None = None,
        user_name: str | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreTransferWithAuthorizationResponse:
        """Transfer money and ask the user to receive without confirming from now on (发起转账并完成自动收款授权).

        The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            appid: 商户AppID.
            openid: 收款用户OpenID.
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it.
            transfer_scene_report_infos: 转账场景报备信息. What the scene demands to be reported of this transfer.
            authorization_info: 自动收款授权信息. Left out, it is a transfer alone.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016809843
        """
        ...

    @operation("partner_mch_transfer.transfer_with_authorization")
    def transfer_with_authorization(
        self,
        *,
        sub_mchid: str,
        appid: str,
        authorization_id: str,
        out_bill_no: str,
        transfer_scene_id: TransferSceneId,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: Sequence[TransferSceneReportParam],
        notify_url: str | None = None,
        user_name: str | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferWithAuthorizationResponse:
        """Transfer money to a user who has authorised receiving without confirming (转账（用户自动收款）).

        The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            appid: 商户AppID.
            authorization_id: 微信自动收款授权单号. WeChat Pay's number of the authorization.
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it.
            transfer_scene_report_infos: 转账场景报备信息. What the scene demands to be reported of this transfer.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016809837
        """
        ...

    @operation("partner_mch_transfer.create_electronic_receipt")
    def create_electronic_receipt(
        self,
        *,
        sub_mchid: str,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ElectronicReceipt:
        """Apply for the electronic receipt of a transfer (申请单笔转账电子回单).

        The receipt takes a while: query it until it is `FINISHED`.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            out_bill_no: 商户转账单号. The merchant's own number of the transfer.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016315516
        """
        ...

    @operation("partner_mch_transfer.get_electronic_receipt")
    def get_electronic_receipt(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ElectronicReceipt:
        """Query the electronic receipt of a transfer (查询单笔转账电子回单).

        Args:
            out_bill_no: 商户转账单号. The merchant's own number of the transfer.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016315544
        """
        ...


class PartnerMchTransferService(_Operations, Sync):
    """Transfers to users for sub-merchants (服务商商家转账)."""


class AsyncPartnerMchTransferService(_Operations, Async):
    """Transfers to users for sub-merchants (服务商商家转账)."""
