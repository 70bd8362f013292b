# Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Batches of transfers for sub-merchants (服务商批量转账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AuthorizationType = Union[Literal["INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"], str]
"""特约商户授权类型."""
CloseReason = Union[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE", "PAYER_ACCOUNT_ABNORMAL"], str]
"""批次关闭原因."""
FailReason = Union[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "MONTH_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ID_CARD_NOT_CORRECT", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "PAY_ROLL_CARD_ALREADY_LOGOUT", "PAY_ROLL_CARD_ALREADY_FROZEN", "PAY_ROLL_CARD_UNAUTHORIZED", "PAY_ROLL_CARD_USER_NOT_OPEN"], str]
"""明细失败原因."""
GetBatchByBatchIdDetailStatus = Union[Literal["ALL", "SUCCESS", "FAIL"], str]
"""明细状态."""
GetBatchByOutBatchNoDetailStatus = Union[Literal["ALL", "SUCCESS", "FAIL", "REFUND"], str]
"""明细状态."""
TransferPurpose = Union[Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"], str]
"""批量转账用途."""
TransferScene = Union[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"], str]
"""转账场景."""


class CreateBatchResponse(Model):
    """Create batch response."""

    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """微信支付批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_status: str | None = None
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""


class TransferBatch(Page["TransferDetailCompact"]):
    """Transfer batch."""

    _models = {"transfer_detail_list": "TransferDetailCompact"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """特约商户号."""
    batch_id: str
    """微信支付批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    authorization_type: AuthorizationType
    """特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both."""
    batch_name: str
    """批次名称."""
    batch_remark: str
    """批次备注."""
    batch_status: str
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""
    batch_type: str
    """批次类型. How it was made: by `API` or on the `WEB`."""
    total_amount: int
    """转账总金额. In fen."""
    total_num: int
    """转账总笔数. The number of lines, whatever is listed."""
    sp_appid: str | None = None
    """服务商的appid."""
    sub_appid: str | None = None
    """特约商户appid."""
    create_time: str | None = None
    """批次创建时间. RFC 3339."""
    update_time: str | None = None
    """批次更新时间. RFC 3339."""
    close_reason: CloseReason | None = None
    """批次关闭原因. Set in `CLOSED`."""
    fail_amount: int | None = None
    """转账失败金额. In fen."""
    fail_num: int | None = None
    """转账失败笔数. Lines that failed."""
    success_amount: int | None = None
    """转账成功金额. In fen."""
    success_num: int | None = None
    """转账成功笔数. Lines that were paid."""
    transfer_detail_list: list[TransferDetailCompact] | None = None
    """转账明细单列表."""
    transfer_purpose: TransferPurpose | None = None
    """批量转账用途."""
    transfer_scene: TransferScene | None = None
    """转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out."""


class TransferDetail(Model):
    """Transfer detail."""

    _sensitive = frozenset({"username"})

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    openid: str
    """收款用户openid."""
    update_time: str
    """明细更新时间. RFC 3339."""
    batch_id: str
    """微信支付批次单号. WeChat Pay's number of the batch."""
    detail_id: str
    """微信支付明细单号. WeChat Pay's number of this line of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_status: str
    """明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`."""
    initiate_time: str
    """转账发起时间. When the transfer was begun. RFC 3339."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    username: str
    """收款用户姓名. The payee's real name."""
    appid: str | None = None
    """商户的appid."""
    account_type: str | None = None
    """收款账户类型. Where the money went: to the balance or to a bank card."""
    bank_card_number_tail: str | None = None
    """银行卡尾号. The last four digits; set when the money went to a bank card."""
    bank_name: str | None = None
    """银行名称. Set when the money went to a bank card."""
    fail_reason: FailReason | None = None
    """明细失败原因. Set when it failed."""


class TransferDetailCompact(Model):
    """Transfer detail compact."""

    detail_id: str
    """微信支付明细单号. WeChat Pay's number of this line of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_status: str
    """明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`."""


class TransferDetailInputParam(TypedDict, total=False):
    """Transfer detail input."""

    openid: Required[str]
    """收款用户openid."""
    out_detail_no: Required[str]
    """商家明细单号. The merchant's own number of this line of the batch."""
    transfer_amount: Required[int]
    """转账金额. In fen."""
    transfer_remark: Required[str]
    """转账备注. The payee sees it."""
    user_name: Required[str]
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire."""
    user_id_card: str
    """收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire."""


class _Operations(Face):
    @operation("partner_batch_transfer.create_batch")
    def create_batch(
        self,
        *,
        sub_mchid: str,
        out_batch_no: str,
        authorization_type: AuthorizationType,
        batch_name: str,
        batch_remark: str,
        total_amount: int,
        total_num: int,
        transfer_detail_list: Sequence[TransferDetailInputParam],
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        transfer_purpose: TransferPurpose | None = None,
        transfer_scene: TransferScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateBatchResponse:
        """Transfer money to many users at once (发起批量转账).

        The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            authorization_type: 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
            batch_name: 批次名称.
            batch_remark: 批次备注.
            total_amount: 转账总金额. In fen: the sum of all lines.
            total_num: 转账总笔数. The number of lines in `transfer_detail_list`.
            transfer_detail_list: 转账明细列表.
            sp_appid: 服务商的appid.
            sub_appid: 特约商户appid. The sub-merchant's own app.
            transfer_purpose: 批量转账用途.
            transfer_scene: 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465738
        """
        ...

    @operation("partner_batch_transfer.get_batch_by_out_batch_no", page=Paging("offset", position="offset", items="transfer_detail_list", size="limit", total="total_num"))
    def get_batch_by_out_batch_no(
        self,
        *,
        out_batch_no: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_status: GetBatchByOutBatchNoDetailStatus | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBatch:
        """Query a batch by `out_batch_no` (商家批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            detail_status: 明细状态. Needed with `need_query_detail`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465790
        """
        ...

    @operation("partner_batch_transfer.get_batch_by_batch_id", page=Paging("offset", position="offset", items="transfer_detail_list", size="limit", total="total_num"))
    def get_batch_by_batch_id(
        self,
        *,
        batch_id: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_status: GetBatchByBatchIdDetailStatus | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBatch:
        """Query a batch by `batch_id` (微信支付批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            batch_id: 微信支付批次单号. WeChat Pay's number of the batch.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            detail_status: 明细状态. Needed with `need_query_detail`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465772
        """
        ...

    @operation("partner_batch_transfer.get_detail_by_out_detail_no")
    def get_detail_by_out_detail_no(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferDetail:
        """Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            out_detail_no: 商家明细单号. The merchant's own number of this line of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465795
        """
        ...

    @operation("partner_batch_transfer.get_detail_by_detail_id")
    def get_detail_by_detail_id(
        self,
        *,
        batch_id: str,
        detail_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferDetail:
        """Query a line of a batch by `detail_id` (微信支付明细单号查询明细单).

        Args:
            batch_id: 微信支付批次单号. WeChat Pay's number of the batch.
            detail_id: 微信明细单号. WeChat Pay's number of this line of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465781
        """
        ...


class PartnerBatchTransferService(_Operations, Sync):
    """Batches of transfers for sub-merchants (服务商批量转账)."""


class AsyncPartnerBatchTransferService(_Operations, Async):
    """Batches of transfers for sub-merchants (服务商批量转账)."""
