# Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: transfers to users (收付通转账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required


class CancelTransferBillResponse(Model):
    """Cancel transfer bill response."""

    sub_mchid: str
    """二级商户号."""
    update_time: str
    """状态变更时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: str
    """单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back."""


class CreateAuthorizationResponse(Model):
    """Create authorization response."""

    sub_mchid: str
    """二级商户号."""
    accept_time: str
    """授权申请受理时间. RFC 3339."""
    authorization_state: str
    """授权状态. Whether the sub-merchant lets the platform transfer its money."""
    authorize_time: str | None = None
    """授权时间. RFC 3339."""


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
    state: str
    """单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    package_info: str | None = None
    """跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`."""


class GetAuthorizationResponse(Model):
    """Get authorization response."""

    sub_mchid: str
    """二级商户号."""
    authorization_state: str
    """授权状态. Whether the sub-merchant lets the platform transfer its money."""
    authorize_time: str | None = None
    """授权时间. RFC 3339."""


class TransferBill(Model):
    """Transfer bill."""

    _sensitive = frozenset({"user_name"})

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """二级商户号."""
    appid: str
    """服务商AppID."""
    create_time: str
    """单据创建时间. RFC 3339."""
    update_time: str
    """状态变更时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    transfer_scene_id: str
    """转账场景ID. A scene that was opened for the merchant in the merchant platform."""
    state: str
    """单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end."""
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


class AgreementParam(TypedDict, total=False):
    """Agreement."""

    agreement_code: Required[str]
    """协议编号."""
    agreement_version: Required[str]
    """协议版本号."""
    sign_organization: Required[str]
    """签约主体."""
    sign_time: Required[str | datetime]
    """签约时间. RFC 3339."""


class _Operations(Face):
    @operation("ecommerce_transfer.create_authorization")
    def create_authorization(
        self,
        *,
        sub_mchid: str,
        agreement_list: Sequence[AgreementParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateAuthorizationResponse:
        """Ask a sub-merchant to let the platform transfer (申请二级商户商家转账授权).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            agreement_list: 签约协议列表. The agreements that the sub-merchant has signed with the platform.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504208
        """
        ...

    @operation("ecommerce_transfer.get_authorization")
    def get_authorization(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAuthorizationResponse:
        """Query the authorization of a sub-merchant (查询二级商户商家转账授权状态).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504209
        """
        ...

    @operation("ecommerce_transfer.create_transfer_bill")
    def create_transfer_bill(
        self,
        *,
        sub_mchid: str,
        appid: str,
        openid: str,
        out_bill_no: str,
        transfer_scene_id: str,
        transfer_amount: int,
        transfer_remark: str,
        notify_url: str | None = None,
        user_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransferBillResponse:
        """Transfer money to a user (发起转账).

        The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            appid: 服务商AppID.
            openid: 收款用户OpenID.
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504211
        """
        ...

    @operation("ecommerce_transfer.get_transfer_bill_by_out_bill_no")
    def get_transfer_bill_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBill:
        """Query a transfer by `out_bill_no` (商户单号查询转账单).

        Args:
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504213
        """
        ...

    @operation("ecommerce_transfer.get_transfer_bill_by_transfer_bill_no")
    def get_transfer_bill_by_transfer_bill_no(
        self,
        *,
        transfer_bill_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBill:
        """Query a transfer by `transfer_bill_no` (微信转账单号查询转账单).

        Args:
            transfer_bill_no: 微信转账单号. WeChat Pay's number of the transfer.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504214
        """
        ...

    @operation("ecommerce_transfer.cancel_transfer_bill")
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

        https://pay.weixin.qq.com/doc/v3/partner/4013504212
        """
        ...


class EcommerceTransferService(_Operations, Sync):
    """Ecommerce: transfers to users (收付通转账)."""


class AsyncEcommerceTransferService(_Operations, Async):
    """Ecommerce: transfers to users (收付通转账)."""
