# Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: closing of accounts (收付通注销)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from wechatpay_sdk._input import FileInput

AccountType = Union[Literal["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"], str]
"""账户类型."""
ApplicationType = Union[Literal["SP_MERCHANT_APPLICATION", "SUB_MERCHANT_APPLICATION", "MISSING_OFFICIAL_SEAL_LETTER", "SP_CANCEL_ACCOUNT_APPLICATION", "SUB_CANCEL_ACCOUNT_APPLICATION"], str]
"""注销申请材料类型."""
CancellationApplicationCancelState = Union[Literal["REVIEWING", "REJECTED", "CANCEL_SUCCESS"], str]
"""注销状态."""
CancellationWithdrawalCancelState = Union[Literal["ACCEPTED", "REVIEWING", "REJECTED", "WAITING_MERCHANT_CONFIRM", "REVOKED", "SYSTEM_PROCESSING", "CANCELED", "FUND_PROCESSING", "FINISH"], str]
"""注销提现申请单状态."""
IdDocType = Union[Literal["IDENTIFICATION_TYPE_ID_CARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""
MerchantState = Union[Literal["NORMAL", "HAS_BEEN_CANCELLED"], str]
"""商户号状态."""
OutAccountType = Union[Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"], str]
"""二级商户号的出款子账户类型."""
PayState = Union[Literal["PAY_PROCESSING", "PAY_SUCCEED", "PAY_FAIL", "BANK_REFUNDED"], str]
"""付款状态."""
ProofMediaType = Union[Literal["WITHDRAWAL_APPLICATION"], str]
"""付款申请材料类型."""
Type = Union[Literal["CONSUMER_COMPLAINT_UNPROCESSED", "HAS_BLOCKING_CONTROL", "FUNDS_PENDING_PROCESSING", "OTHER_REASON"], str]
"""原因类型."""
ValidateResult = Union[Literal["ALLOW_CANCEL_WITHDRAW", "NOT_ALLOW_CANCEL_WITHDRAW"], str]
"""注销资格检查结果."""
Withdraw = Union[Literal["NOT_APPLY_WITHDRAW", "APPLY_WITHDRAW"], str]
"""是否提取资金."""
WithdrawState = Union[Literal["WITHDRAW_PROCESSING", "WITHDRAW_EXCEPTION", "WITHDRAW_SUCCEED"], str]
"""提现状态."""


class AccountBalance(Model):
    """Account balance."""

    amount: int
    """账户金额. In fen."""
    out_account_type: OutAccountType
    """二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees."""


class AccountWithdrawalResult(Model):
    """Account withdrawal result."""

    out_account_type: OutAccountType
    """二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees."""
    pay_state: PayState
    """付款状态. `BANK_REFUNDED`: paid, and sent back by the bank."""
    state_description: str
    """付款状态描述."""


class BlockReason(Model):
    """Block reason."""

    type: Type | None = None
    """原因类型."""
    description: str | None = None
    """原因描述."""


class CancellationApplication(Model):
    """Cancellation application."""

    sub_mchid: str | None = None
    """二级商户号."""
    update_time: str | None = None
    """最后更新时间. RFC 3339."""
    out_apply_no: str | None = None
    """商户注销申请单号. The platform's own number of the application."""
    cancel_state: CancellationApplicationCancelState | None = None
    """注销状态."""
    reject_reason: str | None = None
    """驳回原因."""


class CancellationConfirmation(Model):
    """Cancellation confirmation."""

    confirm_cancel_url: str | None = None
    """确认商户注销的页面url."""


class CancellationWithdrawal(Model):
    """Cancellation withdrawal."""

    _models = {"account_info": "AccountBalance", "account_withdraw_result": "AccountWithdrawalResult", "confirm_cancel": "CancellationConfirmation"}

    sub_mchid: str
    """申请注销的二级商户号."""
    out_request_no: str
    """商户注销申请单号. The platform's own number of the application."""
    applyment_id: str
    """微信支付注销提现申请单号. WeChat Pay's number of the application."""
    cancel_state: CancellationWithdrawalCancelState
    """注销提现申请单状态. `ACCEPTED`, `REVIEWING`, `SYSTEM_PROCESSING`: under way; `WAITING_MERCHANT_CONFIRM`: the sub-merchant is to confirm at `confirm_cancel_url`; `REVOKED`: withdrawn; `CANCELED`: closed; `FUND_PROCESSING`: closed, the money is being paid; `FINISH`: all is done."""
    cancel_state_description: str
    """注销提现申请单状态描述."""
    account_info: list[AccountBalance] | None = None
    """账户信息."""
    account_withdraw_result: list[AccountWithdrawalResult] | None = None
    """账户提现结果."""
    confirm_cancel: CancellationConfirmation | None = None
    modify_time: str | None = None
    """最后更新时间. RFC 3339."""
    withdraw: Withdraw | None = None
    """是否提取资金."""
    withdraw_state: WithdrawState | None = None
    """提现状态."""
    withdraw_state_description: str | None = None
    """提现状态描述."""


class ConfirmCancellationWithdrawalResponse(Model):
    """Confirm cancellation withdrawal response."""

    sub_mchid: str | None = None
    """二级商户号."""
    out_request_no: str | None = None
    """商户注销申请单号. The platform's own number of the application."""
    applyment_id: str | None = None
    """微信支付注销单号. WeChat Pay's number of the application."""


class SubmitCancellationWithdrawalResponse(Model):
    """Submit cancellation withdrawal response."""

    out_request_no: str | None = None
    """商户注销申请单号. The platform's own number of the application."""
    applyment_id: str | None = None
    """微信支付注销提现申请单号. WeChat Pay's number of the application."""


class UploadCancellationApplicationMediaResponse(Model):
    """Upload cancellation application media response."""

    media_id: str
    """媒体文件标识ID."""


class ValidateCancellationResponse(Model):
    """Validate cancellation response."""

    _models = {"account_info": "AccountBalance", "block_reasons": "BlockReason"}

    sub_mchid: str
    """注销检查的二级商户号."""
    merchant_state: MerchantState
    """商户号状态."""
    validate_result: ValidateResult
    """注销资格检查结果."""
    account_info: list[AccountBalance] | None = None
    """商户资金账户余额."""
    block_reasons: list[BlockReason] | None = None
    """不可发起注销原因. What stands in the way; set with `NOT_ALLOW_CANCEL_WITHDRAW`."""


class ApplicationMaterialParam(TypedDict, total=False):
    """Application material."""

    application_media_id: Required[str]
    """注销申请材料照片ID. Of an image uploaded by `upload_cancellation_application_media`. At most 512 characters."""
    application_type: Required[ApplicationType]
    """注销申请材料类型."""


class BankAccountParam(TypedDict, total=False):
    """Bank account."""

    account_bank: Required[str]
    """开户银行. At most 128 characters."""
    account_name: Required[str]
    """开户名称. At most 2048 characters, encrypted on the wire."""
    account_number: Required[str]
    """银行账号. At most 2048 characters, encrypted on the wire."""
    bank_branch_id: str
    """开户银行联行号. At most 128 characters."""
    bank_branch_name: str
    """开户银行全称. At most 128 characters."""
    bank_name: str
    """开户银行全称."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    identification_no: str
    """证件号码. At most 2048 characters, encrypted on the wire."""
    id_doc_type: IdDocType
    """证件类型."""
    identification_name: str
    """证件姓名. At most 2048 characters, encrypted on the wire."""


class PayeeParam(TypedDict, total=False):
    """Payee."""

    account_type: Required[AccountType]
    """账户类型. `ACCOUNT_TYPE_CORPORATE`: of a company; `ACCOUNT_TYPE_PERSONAL`: of a person."""
    bank_account_info: Required[BankAccountParam]
    """银行账户."""
    identity_info: IdentityParam
    """收款人账号对应的证件信息. Needed with `ACCOUNT_TYPE_PERSONAL`."""


class ProofMediaParam(TypedDict, total=False):
    """Proof media."""

    proof_media: Required[str]
    """证明材料照片. Of an uploaded image. At most 1024 characters."""
    proof_media_type: Required[ProofMediaType]
    """付款申请材料类型."""


class _Operations(Face):
    @operation("ecommerce_account.validate_cancellation")
    def validate_cancellation(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ValidateCancellationResponse:
        """Check whether a sub-merchant can be closed (商户注销资格校验).

        Args:
            sub_mchid: 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016420099
        """
        ...

    @operation("ecommerce_account.submit_cancellation_withdrawal")
    def submit_cancellation_withdrawal(
        self,
        *,
        sub_mchid: str,
        out_request_no: str,
        additional_materials: Sequence[str] | None = None,
        payee_info: PayeeParam | None = None,
        proof_medias: Sequence[ProofMediaParam] | None = None,
        remark: str | None = None,
        withdraw: Withdraw | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitCancellationWithdrawalResponse:
        """Apply to close a sub-merchant and to withdraw its balance (提交注销提现申请).

        It is reviewed, then confirmed by the sub-merchant: query it. Check with `validate_cancellation` first.

        Args:
            sub_mchid: 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_request_no: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
            additional_materials: 其他补充材料. The `media_id`s of uploaded images.
            payee_info: 收款账号信息. Needed with `APPLY_WITHDRAW`.
            proof_medias: 付款申请材料.
            remark: 备注. At most 32 characters.
            withdraw: 是否提取资金. `APPLY_WITHDRAW`: what is left is paid to the account in `payee_info`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, BIZ_ERR_NEED_RETRY, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013892756
        """
        ...

    @operation("ecommerce_account.get_cancellation_withdrawal_by_out_request_no")
    def get_cancellation_withdrawal_by_out_request_no(
        self,
        *,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancellationWithdrawal:
        """Query a closing with withdrawal by `out_request_no` (商户申请单号查询申请单状态).

        Args:
            out_request_no: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013892759
        """
        ...

    @operation("ecommerce_account.get_cancellation_withdrawal_by_applyment_id")
    def get_cancellation_withdrawal_by_applyment_id(
        self,
        *,
        applyment_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancellationWithdrawal:
        """Query a closing with withdrawal by `applyment_id` (微信支付申请单号查询申请单状态).

        Args:
            applyment_id: 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013892765
        """
        ...

    @operation("ecommerce_account.confirm_cancellation_withdrawal")
    def confirm_cancellation_withdrawal(
        self,
        *,
        sub_mchid: str,
        cancel_contract_version: str,
        confirm_time: str | datetime,
        operator_identification: str,
        out_request_no: str | None = None,
        applyment_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ConfirmCancellationWithdrawalResponse:
        """Confirm a closing for the sub-merchant (平台代商户确认注销).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            cancel_contract_version: 注销协议版本号. The version of the agreement on closing that the sub-merchant has agreed to.
            confirm_time: 注销确认时间. RFC 3339.
            operator_identification: 平台确认操作人标识. Who confirmed, in the words of the platform.
            out_request_no: 商户注销申请单号. The platform's own number of the application.
            applyment_id: 微信支付注销单号. WeChat Pay's number of the application; either this or `out_request_no`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013892772
        """
        ...

    @operation("ecommerce_account.upload_cancellation_application_media", filename="file_name")
    def upload_cancellation_application_media(
        self,
        *,
        file: FileInput,
        file_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadCancellationApplicationMediaResponse:
        """Upload an image for an application to close (图片上传).

        Args:
            file: 文件内容. Its digest is computed for you.
            file_name: 文件名称. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691710
        """
        ...

    @operation("ecommerce_account.submit_cancellation_application")
    def submit_cancellation_application(
        self,
        *,
        sub_mchid: str,
        out_apply_no: str,
        application_info: Sequence[ApplicationMaterialParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancellationApplication:
        """Apply to close a sub-merchant (提交注销申请单).

        Args:
            sub_mchid: 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_apply_no: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
            application_info: 注销申请材料.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 409 ALREADY_EXISTS; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476217
        """
        ...

    @operation("ecommerce_account.get_cancellation_application")
    def get_cancellation_application(
        self,
        *,
        out_apply_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancellationApplication:
        """Query an application to close (查询注销单状态).

        Args:
            out_apply_no: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476223
        """
        ...


class EcommerceAccountService(_Operations, Sync):
    """Ecommerce: closing of accounts (收付通注销)."""


class AsyncEcommerceAccountService(_Operations, Async):
    """Ecommerce: closing of accounts (收付通注销)."""
