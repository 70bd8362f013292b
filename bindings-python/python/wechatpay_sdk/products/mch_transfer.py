# Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Transfers to users (商家转账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AuthorizationClosedResourceState = Union[Literal["TAKING_EFFECT", "CLOSED"], str]
"""授权状态."""
AuthorizationClosureCloseReason = Union[Literal["CLOSE_VIA_MCH_API", "USER_CLOSE"], str]
"""免确认收款授权的关闭原因."""
AuthorizationConfirmedResourceState = Union[Literal["TAKING_EFFECT", "CLOSED"], str]
"""授权状态."""
CancelQqWalletBillResponseState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"], str]
"""单据状态."""
CancelTransferBillResponseState = Union[Literal["CANCELING", "CANCELLED"], str]
"""单据状态."""
CloseUserConfirmAuthorizationResponseState = Union[Literal["CLOSED"], str]
"""授权状态."""
CreateElectronicReceiptResponseState = Union[Literal["GENERATING", "FINISHED", "FAILED"], str]
"""申请单状态."""
CreateQqWalletBillRequestTransferSceneId = Union[Literal["1401"], str]
"""转账场景ID."""
CreateTransferBillRequestTransferSceneId = Union[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"], str]
"""转账场景ID."""
CreateTransferBillResponseState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"], str]
"""单据状态."""
CreateUserConfirmAuthorizationRequestTransferSceneId = Union[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"], str]
"""转账场景ID."""
CreateUserConfirmAuthorizationResponseState = Union[Literal["WAIT_USER_CONFIRM"], str]
"""授权状态."""
DeviceType = Union[Literal["IOS", "ANDROID", "HARMONY", "OTHER"], str]
"""用户设备类型."""
ElectronicReceiptState = Union[Literal["GENERATING", "FINISHED", "FAILED"], str]
"""申请单状态."""
FailReason = Union[Literal["ACCOUNT_FROZEN", "ACCOUNT_NOT_EXIST", "BANK_CARD_ACCOUNT_ABNORMAL", "BANK_CARD_BANK_INFO_WRONG", "BANK_CARD_CARD_INFO_WRONG", "BANK_CARD_COLLECTIONS_ABOVE_QUOTA", "BANK_CARD_PARAM_ERROR", "BANK_CARD_STATUS_ABNORMAL", "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH", "BLOCK_B2C_USERLIMITAMOUNT_MONTH", "DAY_RECEIVED_COUNT_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "EXCEEDED_ESTIMATED_AMOUNT", "ID_CARD_NOT_CORRECT", "MCH_CANCEL", "MERCHANT_REJECT", "MERCHANT_NOT_CONFIRM", "NAME_NOT_CORRECT", "OPENID_INVALID", "OTHER_FAIL_REASON_TYPE", "OVERDUE_CLOSE", "PAYEE_ACCOUNT_ABNORMAL", "PAYER_ACCOUNT_ABNORMAL", "PRODUCT_AUTH_CHECK_FAIL", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "REAL_NAME_CHECK_FAIL", "RECEIVE_ACCOUNT_NOT_CONFIGURE", "RESERVATION_INFO_NOT_MATCH", "RESERVATION_SCENE_NOT_MATCH", "RESERVATION_STATE_INVALID", "TRANSFER_QUOTA_EXCEED", "TRANSFER_REMARK_SET_FAIL", "TRANSFER_RISK", "TRANSFER_SCENE_INVALID", "TRANSFER_SCENE_UNAVAILABLE", "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED", "RELATED_ORDER_TRANSFER_COUNT_EXCEED", "BUDGET_NOT_ENOUGH"], str]
"""失败原因."""
GetUserConfirmAuthorizationClosureCloseReason = Union[Literal["CLOSE_VIA_MCH_API", "USER_CLOSE", "USER_OVERDUE_UNCONFIRMED", "TRANSFER_RISK", "USER_ACCOUNT_ABNORMAL"], str]
"""免确认收款授权的关闭原因."""
GetUserConfirmAuthorizationResponseState = Union[Literal["TAKING_EFFECT", "CLOSED", "WAIT_USER_CONFIRM"], str]
"""授权状态."""
HashType = Union[Literal["SHA256", "SM3"], str]
"""回单文件摘要类型."""
MerchantAuthorizationClosureCloseReason = Union[Literal["CLOSE_VIA_MCH_API"], str]
"""免确认收款授权的关闭原因."""
PaymentMethodType = Union[Literal["CFT", "WPHK"], str]
"""收款方式类型."""
PreTransferWithAuthorizationRequestTransferSceneId = Union[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"], str]
"""转账场景ID."""
PreTransferWithAuthorizationResponseState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "CANCELING"], str]
"""单据状态."""
QqWalletBillFinishedResourceState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"], str]
"""单据状态."""
QqWalletBillState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"], str]
"""单据状态."""
TransferBillFinishedResourceState = Union[Literal["SUCCESS", "FAIL", "CANCELLED"], str]
"""单据状态."""
TransferBillState = Union[Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"], str]
"""单据状态."""
TransferWithAuthorizationRequestTransferSceneId = Union[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"], str]
"""转账场景ID."""
TransferWithAuthorizationResponseState = Union[Literal["ACCEPTED", "PROCESSING", "TRANSFERING", "SUCCESS"], str]
"""单据状态."""
Type = Union[Literal["CONFIRM_PAGE", "RED_PACKET"], str]
"""用户收款样式类型."""


class AuthorizationClosedResource(Model):
    """Authorization closed resource."""

    _models = {"close_info": "AuthorizationClosure"}

    appid: str
    """商户AppID."""
    openid: str
    """收款用户OpenID."""
    authorization_id: str
    """微信免确认收款授权单号. WeChat Pay's number of the authorization."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    authorize_time: str
    """用户确认授权的时间. When the user authorised. RFC 3339."""
    state: AuthorizationClosedResourceState
    """授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended."""
    user_display_name: str
    """用户展示昵称. What the user is called at the merchant; the user sees it when authorising."""
    close_info: AuthorizationClosure | None = None
    """免确认收款授权的关闭信息."""


class AuthorizationClosure(Model):
    """Authorization closure."""

    close_reason: AuthorizationClosureCloseReason
    """免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user."""
    close_time: str
    """关闭时间. RFC 3339."""


class AuthorizationConfirmedResource(Model):
    """Authorization confirmed resource."""

    _models = {"close_info": "AuthorizationClosure"}

    appid: str
    """商户AppID."""
    openid: str
    """收款用户OpenID."""
    authorization_id: str
    """微信免确认收款授权单号. WeChat Pay's number of the authorization."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    authorize_time: str
    """用户确认授权的时间. When the user authorised. RFC 3339."""
    state: AuthorizationConfirmedResourceState
    """授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended."""
    user_display_name: str
    """用户展示昵称. What the user is called at the merchant; the user sees it when authorising."""
    mchid: str | None = None
    """微信商户号."""
    close_info: AuthorizationClosure | None = None
    """免确认收款授权的关闭信息."""


class CancelQqWalletBillResponse(Model):
    """Cancel qq wallet bill response."""

    _sensitive = frozenset({"user_name"})

    update_time: str
    """单据更新时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: CancelQqWalletBillResponseState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    mchid: str | None = None
    """商户号."""
    appid: str | None = None
    """QQ互联开放平台AppID."""
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
    user_qq: str | None = None
    """收款用户QQ号."""


class CancelTransferBillResponse(Model):
    """Cancel transfer bill response."""

    update_time: str
    """最后一次单据状态变更时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: CancelTransferBillResponseState
    """单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back."""


class CloseUserConfirmAuthorizationResponse(Model):
    """Close user confirm authorization response."""

    _models = {"close_info": "MerchantAuthorizationClosure"}

    appid: str
    """商户AppID."""
    openid: str
    """收款用户OpenID."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    state: CloseUserConfirmAuthorizationResponseState
    """授权状态."""
    user_display_name: str
    """用户展示昵称. What the user is called at the merchant; the user sees it when authorising."""
    create_time: str | None = None
    """单据创建时间. RFC 3339."""
    authorization_id: str | None = None
    """微信免确认收款授权单号. WeChat Pay's number of the authorization."""
    transfer_scene_id: str | None = None
    """转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions."""
    authorize_time: str | None = None
    """用户确认授权的时间. When the user authorised. RFC 3339."""
    close_info: MerchantAuthorizationClosure | None = None
    """免确认收款授权的关闭信息."""
    user_recv_perception: str | None = None
    """用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out."""


class CreateElectronicReceiptResponse(Model):
    """Create electronic receipt response."""

    create_time: str
    """申请单创建时间. RFC 3339."""
    state: CreateElectronicReceiptResponseState
    """申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again."""


class CreateTransferBillResponse(Model):
    """Create transfer bill response."""

    create_time: str
    """单据创建时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: CreateTransferBillResponseState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    package_info: str | None = None
    """跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`."""


class CreateUserConfirmAuthorizationResponse(Model):
    """Create user confirm authorization response."""

    create_time: str
    """单据创建时间. RFC 3339."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    package_info: str
    """跳转授权页面的package信息. For the page on which the user authorises, to be handed on as it is."""
    state: CreateUserConfirmAuthorizationResponseState
    """授权状态."""


class ElectronicReceipt(Model):
    """Electronic receipt."""

    create_time: str
    """申请单创建时间. RFC 3339."""
    update_time: str
    """申请单更新时间. RFC 3339."""
    state: ElectronicReceiptState
    """申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again."""
    download_url: str | None = None
    """回单文件下载地址. Set in `FINISHED`; valid for a short time, so query again for a fresh one."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    hash_type: HashType | None = None
    """回单文件摘要类型."""
    hash_value: str | None = None
    """回单文件摘要值. Of the file, after decompression."""


class GetUserConfirmAuthorizationClosure(Model):
    """Get user confirm authorization closure."""

    close_reason: GetUserConfirmAuthorizationClosureCloseReason
    """免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user; `USER_OVERDUE_UNCONFIRMED`: never confirmed; `TRANSFER_RISK`, `USER_ACCOUNT_ABNORMAL`: by WeChat Pay."""
    close_time: str
    """关闭时间. RFC 3339."""


class GetUserConfirmAuthorizationResponse(Model):
    """Get user confirm authorization response."""

    _models = {"close_info": "GetUserConfirmAuthorizationClosure"}

    appid: str
    """商户AppID."""
    openid: str
    """收款用户OpenID."""
    out_authorization_no: str
    """商户侧授权单号. The merchant's own number of the authorization."""
    state: GetUserConfirmAuthorizationResponseState
    """授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended."""
    user_display_name: str
    """用户展示昵称. What the user is called at the merchant; the user sees it when authorising."""
    create_time: str | None = None
    """单据创建时间. RFC 3339."""
    authorization_id: str | None = None
    """微信免确认收款授权单号. WeChat Pay's number of the authorization."""
    transfer_scene_id: str | None = None
    """转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions."""
    authorize_time: str | None = None
    """用户确认授权的时间. When the user authorised. RFC 3339."""
    close_info: GetUserConfirmAuthorizationClosure | None = None
    """免确认收款授权的关闭信息."""
    package_info: str | None = None
    """跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is. Present in `WAIT_USER_CONFIRM`."""
    user_recv_perception: str | None = None
    """用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out."""


class MerchantAuthorizationClosure(Model):
    """Merchant authorization closure."""

    close_reason: MerchantAuthorizationClosureCloseReason
    """免确认收款授权的关闭原因."""
    close_time: str
    """关闭时间. RFC 3339."""


class PreTransferWithAuthorizationResponse(Model):
    """Pre transfer with authorization response."""

    create_time: str
    """单据创建时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: PreTransferWithAuthorizationResponseState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    out_authorization_no: str | None = None
    """商户侧授权单号. The merchant's own number of the authorization."""
    package_info: str | None = None
    """跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`."""
    user_display_name: str | None = None
    """用户展示昵称. What the user is called at the merchant; the user sees it when authorising."""


class QqWalletBill(Model):
    """Qq wallet bill."""

    _sensitive = frozenset({"user_name"})

    mchid: str
    """商户号."""
    create_time: str
    """单据创建时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: QqWalletBillState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    appid: str | None = None
    """QQ互联开放平台AppID."""
    openid: str | None = None
    """收款用户OpenID."""
    update_time: str | None = None
    """单据更新时间. RFC 3339."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    user_name: str | None = None
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on."""
    user_qq: str | None = None
    """收款用户QQ号."""


class QqWalletBillFinishedResource(Model):
    """Qq wallet bill finished resource."""

    _sensitive = frozenset({"user_name"})

    mchid: str
    """商户号."""
    appid: str
    """QQ互联开放平台AppID."""
    create_time: str
    """单据创建时间. RFC 3339."""
    update_time: str
    """更新时间. RFC 3339."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """微信转账单号. WeChat Pay's number of the transfer."""
    state: QqWalletBillFinishedResourceState
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
    user_qq: str | None = None
    """收款用户QQ号."""


class TransferBill(Model):
    """Transfer bill."""

    _sensitive = frozenset({"user_name"})

    appid: str
    """商户AppID."""
    create_time: str
    """单据创建时间. RFC 3339."""
    update_time: str
    """最后一次状态变更时间. RFC 3339."""
    mch_id: str
    """商户号."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """商家转账订单号. WeChat Pay's number of the transfer."""
    state: TransferBillState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    openid: str | None = None
    """收款用户OpenID."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    package_info: str | None = None
    """跳转领取页面的携带信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`."""
    user_name: str | None = None
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on."""


class TransferBillFinishedResource(Model):
    """Transfer bill finished resource."""

    openid: str
    """收款用户OpenID."""
    create_time: str
    """单据创建时间. RFC 3339."""
    update_time: str
    """最后一次状态变更时间. RFC 3339."""
    mch_id: str
    """商户号."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """商家转账订单号. WeChat Pay's number of the transfer."""
    state: TransferBillFinishedResourceState
    """单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant."""
    transfer_amount: int
    """转账金额. In fen."""
    mchid: str | None = None
    """商户号."""
    sub_mchid: str | None = None
    """子商户号."""
    fail_reason: FailReason | None = None
    """失败原因. Why it failed: `OVERDUE_CLOSE`, for example, when the user did not confirm in time, `NAME_NOT_CORRECT` when the name is not that of the account."""
    payment_method_type: PaymentMethodType | None = None
    """收款方式类型. Where the user received it: `CFT` is the Weixin Pay wallet, `WPHK` that of WeChat Pay HK."""


class TransferWithAuthorizationResponse(Model):
    """Transfer with authorization response."""

    _sensitive = frozenset({"user_name"})

    appid: str
    """商户AppID."""
    create_time: str
    """单据创建时间. RFC 3339."""
    update_time: str
    """最后一次状态变更时间. RFC 3339."""
    mch_id: str
    """商户号."""
    out_bill_no: str
    """商户单号. The merchant's own number of the transfer."""
    transfer_bill_no: str
    """商家转账订单号. WeChat Pay's number of the transfer."""
    state: TransferWithAuthorizationResponseState
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


class AuthorizationParam(TypedDict, total=False):
    """Authorization."""

    out_authorization_no: Required[str]
    """商户侧授权单号. The merchant's own number of the authorization. At most 32 characters."""
    authorization_notify_url: Required[str]
    """免确认收款授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters."""
    user_display_name: Required[str]
    """用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters."""


class AuthorizationSceneParam(TypedDict, total=False):
    """Authorization scene."""

    device_id: str
    """用户设备ID. Of the user's device. At most 128 characters."""
    client_ip: str
    """用户终端IP. At most 45 characters."""
    device_type: DeviceType
    """用户设备类型."""


class TransferSceneReportParam(TypedDict, total=False):
    """Transfer scene report."""

    info_content: Required[str]
    """信息内容. What there is to say of that kind. At most 32 characters."""
    info_type: Required[str]
    """信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example. At most 15 characters."""


class UserReceiveStyleParam(TypedDict, total=False):
    """User receive style."""

    type: Required[Type]
    """用户收款样式类型. `CONFIRM_PAGE`: a page to confirm on; `RED_PACKET`: a red packet to open."""


class _Operations(Face):
    @operation("mch_transfer.create_transfer_bill")
    def create_transfer_bill(
        self,
        *,
        appid: str,
        openid: str,
        out_bill_no: str,
        transfer_scene_id: CreateTransferBillRequestTransferSceneId,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: Sequence[TransferSceneReportParam],
        notify_url: str | None = None,
        user_name: str | None = None,
        user_recv_perception: str | None = None,
        user_recv_style: UserReceiveStyleParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransferBillResponse:
        """Transfer money to a user, who confirms to receive it (发起转账).

        The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.

        Args:
            appid: 商户AppID. At most 32 characters.
            openid: 收款用户OpenID. At most 64 characters.
            out_bill_no: 商户单号. The merchant's own number of the transfer. At most 32 characters.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it. At most 32 characters.
            transfer_scene_report_infos: 转账场景报备信息. What the scene demands to be reported of this transfer.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            user_recv_style: 用户收款样式.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716434
        """
        ...

    @operation("mch_transfer.get_transfer_bill_by_out_bill_no")
    def get_transfer_bill_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBill:
        """Query a transfer by `out_bill_no` (商户单号查询转账单).

        Args:
            out_bill_no: 商户单号. The merchant's own number of the transfer. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716437
        """
        ...

    @operation("mch_transfer.get_transfer_bill_by_transfer_bill_no")
    def get_transfer_bill_by_transfer_bill_no(
        self,
        *,
        transfer_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBill:
        """Query a transfer by `transfer_bill_no` (微信单号查询转账单).

        Args:
            transfer_bill_no: 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716457
        """
        ...

    @operation("mch_transfer.cancel_transfer_bill")
    def cancel_transfer_bill(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelTransferBillResponse:
        """Cancel a transfer that the user has not confirmed (撤销转账).

        Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.

        Args:
            out_bill_no: 商户单号. The merchant's own number of the transfer. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716458
        """
        ...

    @operation("mch_transfer.create_user_confirm_authorization")
    def create_user_confirm_authorization(
        self,
        *,
        appid: str,
        openid: str,
        out_authorization_no: str,
        transfer_scene_id: CreateUserConfirmAuthorizationRequestTransferSceneId,
        authorization_notify_url: str,
        user_display_name: str,
        scene_info: AuthorizationSceneParam | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateUserConfirmAuthorizationResponse:
        """Ask a user to receive without confirming from now on (发起免确认收款授权).

        Hand `package_info` to the front end for the user to authorise; the result comes as a notification and from the query.

        Args:
            appid: 商户AppID. At most 32 characters.
            openid: 收款用户OpenID. At most 64 characters.
            out_authorization_no: 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
            authorization_notify_url: 授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters.
            user_display_name: 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
            scene_info: 场景信息.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4015901167
        """
        ...

    @operation("mch_transfer.get_user_confirm_authorization")
    def get_user_confirm_authorization(
        self,
        *,
        out_authorization_no: str,
        is_display_authorization: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserConfirmAuthorizationResponse:
        """Query the authorization of a user (商户单号查询授权结果).

        Args:
            out_authorization_no: 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
            is_display_authorization: 是否展示用户授权信息. Whether to show the particulars of the authorization.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014399423
        """
        ...

    @operation("mch_transfer.close_user_confirm_authorization")
    def close_user_confirm_authorization(
        self,
        *,
        out_authorization_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CloseUserConfirmAuthorizationResponse:
        """End the authorization of a user (解除免确认收款授权).

        Args:
            out_authorization_no: 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4015653811
        """
        ...

    @operation("mch_transfer.pre_transfer_with_authorization")
    def pre_transfer_with_authorization(
        self,
        *,
        appid: str,
        openid: str,
        out_bill_no: str,
        transfer_scene_id: PreTransferWithAuthorizationRequestTransferSceneId,
        transfer_amount: int,
        transfer_remark: str,
        sponsor_mchid: str | None = None,
        authorization_info: AuthorizationParam | None = None,
        notify_url: str | None = None,
        transfer_scene_report_infos: Sequence[TransferSceneReportParam] | None = None,
        user_name: str | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreTransferWithAuthorizationResponse:
        """Transfer money and ask the user to receive without confirming from now on (发起转账并完成免确认收款授权).

        The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.

        Args:
            appid: 商户AppID. At most 32 characters.
            openid: 收款用户OpenID. At most 64 characters.
            out_bill_no: 商户单号. The merchant's own number of the transfer. At most 32 characters.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it. At most 32 characters.
            sponsor_mchid: 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters.
            authorization_info: 免确认收款授权信息. Left out, it is a transfer alone.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            transfer_scene_report_infos: 转账场景报备信息. What the scene demands to be reported of this transfer.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014399293
        """
        ...

    @operation("mch_transfer.transfer_with_authorization")
    def transfer_with_authorization(
        self,
        *,
        appid: str,
        out_bill_no: str,
        transfer_scene_id: TransferWithAuthorizationRequestTransferSceneId,
        transfer_amount: int,
        transfer_remark: str,
        authorization_id: str | None = None,
        out_authorization_no: str | None = None,
        sponsor_mchid: str | None = None,
        notify_url: str | None = None,
        transfer_scene_report_infos: Sequence[TransferSceneReportParam] | None = None,
        user_name: str | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferWithAuthorizationResponse:
        """Transfer money to a user who has authorised receiving without confirming (用户授权后转账).

        The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.

        Args:
            appid: 商户AppID. At most 32 characters.
            out_bill_no: 商户单号. The merchant's own number of the transfer. At most 32 characters.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it. At most 32 characters.
            authorization_id: 微信免确认收款授权单号. WeChat Pay's number of the authorization; either this or `out_authorization_no`. At most 32 characters.
            out_authorization_no: 商户侧授权单号. The merchant's own number of the authorization; either this or `authorization_id`. At most 32 characters.
            sponsor_mchid: 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            transfer_scene_report_infos: 转账场景报备信息. What the scene demands to be reported of this transfer.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, USER_ERROR; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014399371
        """
        ...

    @operation("mch_transfer.create_electronic_receipt_by_out_bill_no")
    def create_electronic_receipt_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateElectronicReceiptResponse:
        """Apply for the electronic receipt of a transfer by `out_bill_no` (商户单号申请电子回单).

        The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.

        Args:
            out_bill_no: 商户转账单号. The merchant's own number of the transfer. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716452
        """
        ...

    @operation("mch_transfer.get_electronic_receipt_by_out_bill_no")
    def get_electronic_receipt_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ElectronicReceipt:
        """Query the electronic receipt of a transfer by `out_bill_no` (商户单号查询电子回单).

        Args:
            out_bill_no: 商户转账单号. The merchant's own number of the transfer. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        """
        ...

    @operation("mch_transfer.create_electronic_receipt_by_transfer_bill_no")
    def create_electronic_receipt_by_transfer_bill_no(
        self,
        *,
        transfer_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateElectronicReceiptResponse:
        """Apply for the electronic receipt of a transfer by `transfer_bill_no` (微信单号申请电子回单).

        The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.

        Args:
            transfer_bill_no: 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716456
        """
        ...

    @operation("mch_transfer.get_electronic_receipt_by_transfer_bill_no")
    def get_electronic_receipt_by_transfer_bill_no(
        self,
        *,
        transfer_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ElectronicReceipt:
        """Query the electronic receipt of a transfer by `transfer_bill_no` (微信单号查询电子回单).

        Args:
            transfer_bill_no: 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716455
        """
        ...

    @operation("mch_transfer.create_qq_wallet_bill")
    def create_qq_wallet_bill(
        self,
        *,
        appid: str,
        openid: str,
        out_bill_no: str,
        transfer_scene_id: CreateQqWalletBillRequestTransferSceneId,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: Sequence[TransferSceneReportParam],
        notify_url: str | None = None,
        user_name: str | None = None,
        user_qq: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> QqWalletBill:
        """Transfer money to a QQ wallet (发起转账到QQ钱包).

        Args:
            appid: QQ互联开放平台AppID.
            openid: 收款用户OpenID.
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
            transfer_amount: 转账金额. In fen.
            transfer_remark: 转账备注. The payee sees it.
            transfer_scene_report_infos: 转账场景报备信息. What the scene demands to be reported of this transfer.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            user_name: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
            user_qq: 收款用户QQ号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014297386
        """
        ...

    @operation("mch_transfer.get_qq_wallet_bill")
    def get_qq_wallet_bill(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> QqWalletBill:
        """Query a transfer to a QQ wallet (查询转账到QQ钱包的结果).

        Args:
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014297440
        """
        ...

    @operation("mch_transfer.cancel_qq_wallet_bill")
    def cancel_qq_wallet_bill(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelQqWalletBillResponse:
        """Cancel a transfer to a QQ wallet (撤销转账到QQ钱包).

        Args:
            out_bill_no: 商户单号. The merchant's own number of the transfer.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014297396
        """
        ...


class MchTransferService(_Operations, Sync):
    """Transfers to users (商家转账)."""


class AsyncMchTransferService(_Operations, Async):
    """Transfers to users (商家转账)."""
