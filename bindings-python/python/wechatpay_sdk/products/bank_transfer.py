# Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Batches of transfers by banks (银行模式转账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AccountType = Union[Literal["WECHATPAY_ACCOUNT", "BANK_ACCOUNT"], str]
"""收款账户类型."""
BatchState = Union[Literal["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"], str]
"""批次状态."""
CloseReason = Union[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"], str]
"""批次关闭原因."""
FailReason = Union[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "MONTH_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ID_CARD_NOT_CORRECT", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "PAYROLL_CARD_ALREADY_LOGOUT", "PAYROLL_CARD_ALREADY_FROZEN", "PAYROLL_CARD_UNAUTHORIZED", "PAYROLL_CARD_USER_NOT_OPEN", "PAYROLL_CARD_NAME_CARD_NOT_MATCH", "PAYROLL_CARD_ID_CARD_NOT_MATCH", "PAYROLL_CARD_BANKCARD_UNBUNDLING", "BANK_CARD_COLLECTIONS_ABOVE_QUOTA", "BANK_CARD_ACCOUNT_ABNORMAL", "BANK_CARD_STATUS_ABNORMAL", "BANK_CARD_BANK_INFO_WRONG", "BANK_CARD_CARD_INFO_WRONG", "OTHER_FAIL_REASON_TYPE", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "TRANSFER_REMARK_SET_FAIL"], str]
"""明细失败原因."""
GetBatchByBatchIdDetailState = Union[Literal["ALL", "SUCCESS", "FAIL"], str]
"""明细状态."""
GetBatchByOutBatchNoDetailState = Union[Literal["ALL", "SUCCESS", "FAIL"], str]
"""明细状态."""
TransferDetailCompactDetailState = Union[Literal["PROCESSING", "SUCCESS", "REFUND"], str]
"""明细状态."""
TransferDetailDetailState = Union[Literal["PROCESSING", "SUCCESS", "FAIL", "REFUND"], str]
"""明细状态."""
TransferPurpose = Union[Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"], str]
"""批量转账用途."""
TransferScene = Union[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"], str]
"""转账场景."""


class Batch(Page["TransferDetailCompact"]):
    """Batch."""

    _models = {"transfer_detail_list": "TransferDetailCompact"}

    total_count: int
    """转账总笔数. The number of lines, whatever is listed."""
    bank_sp_mchid: str
    """银行服务商号. The bank's own merchant number."""
    batch_id: str
    """微信支付批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """银行批次单号. The bank's own number of the batch."""
    platform_mchid: str
    """服务平台商户号. The platform that serves the payer."""
    specialized_payment_mchid: str
    """付款企业商户号. The enterprise that pays."""
    sponsor_mchid: str
    """实际出资商户号. The merchant whose money it is."""
    user_authorized_appid: str
    """用户授权appid. The app that the payee has authorised; `openid` belongs to it."""
    user_authorized_mchid: str
    """用户授权商户号. The merchant that the payee has authorised."""
    batch_name: str
    """批次名称."""
    batch_remark: str
    """批次备注."""
    batch_state: BatchState
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""
    total_amount: int
    """转账总金额. In fen."""
    transfer_detail_list: list[TransferDetailCompact]
    """转账明细单列表."""
    transfer_purpose: TransferPurpose
    """批量转账用途."""
    transfer_scene: TransferScene
    """转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card."""
    create_time: str | None = None
    """批次创建时间. RFC 3339."""
    update_time: str | None = None
    """批次更新时间. RFC 3339."""
    attach_remark: str | None = None
    """附加信息."""
    close_reason: CloseReason | None = None
    """批次关闭原因. Set in `CLOSED`."""
    fail_amount: int | None = None
    """转账失败金额. In fen."""
    fail_count: int | None = None
    """转账失败笔数. Lines that failed."""
    success_amount: int | None = None
    """转账成功金额. In fen."""
    success_count: int | None = None
    """转账成功笔数. Lines that were paid."""


class CreateBatchResponse(Model):
    """Create batch response."""

    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """微信支付批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """银行批次单号. The bank's own number of the batch."""
    batch_status: str | None = None
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""


class DetailReceipt(Model):
    """Detail receipt."""

    out_batch_no: str
    """银行转账批次单号. The bank's own number of the batch."""
    out_detail_no: str
    """银行转账明细单号. The bank's own number of this line of the batch."""
    receipt_no: str
    """电子回单受理单号. WeChat Pay's number of the application for the receipt."""
    download_url: str | None = None
    """电子回单文件的下载地址. Set once the receipt is there."""
    hash_type: str | None = None
    """电子回单文件的Hash方法."""
    hash_value: str | None = None
    """电子回单文件的Hash值. Of the file, after decompression."""
    receipt_state: str | None = None
    """电子回单状态. Whether the receipt is ready at `download_url`."""


class SummaryReceipt(Model):
    """Summary receipt."""

    out_batch_no: str
    """银行转账批次单号. The bank's own number of the batch."""
    receipt_no: str
    """电子回单申请单号. WeChat Pay's number of the application for the receipt."""
    create_time: str | None = None
    """创建时间. RFC 3339."""
    update_time: str | None = None
    """更新时间. RFC 3339."""
    download_url: str | None = None
    """电子回单文件的下载地址. Set once the receipt is there."""
    hash_type: str | None = None
    """电子回单文件的hash方法."""
    hash_value: str | None = None
    """电子回单文件的hash值. Of the file, after decompression."""
    receipt_state: str | None = None
    """电子回单状态. Whether the receipt is ready at `download_url`."""


class TransferDetail(Model):
    """Transfer detail."""

    _sensitive = frozenset({"username"})

    openid: str
    """收款用户openid."""
    update_time: str
    """明细更新时间. RFC 3339."""
    bank_sp_mchid: str
    """银行服务商号. The bank's own merchant number."""
    batch_id: str
    """微信支付批次单号. WeChat Pay's number of the batch."""
    detail_id: str
    """微信支付明细单号. WeChat Pay's number of this line of the batch."""
    out_batch_no: str
    """银行批次单号. The bank's own number of the batch."""
    out_detail_no: str
    """银行明细单号. The bank's own number of this line of the batch."""
    platform_mchid: str
    """服务平台商户号. The platform that serves the payer."""
    specialized_payment_mchid: str
    """付款企业商户号. The enterprise that pays."""
    sponsor_mchid: str
    """实际出资商户号. The merchant whose money it is."""
    user_authorized_appid: str
    """用户授权appid. The app that the payee has authorised; `openid` belongs to it."""
    user_authorized_mchid: str
    """用户授权商户号. The merchant that the payee has authorised."""
    account_type: AccountType
    """收款账户类型. Where the money went: `WECHATPAY_ACCOUNT` the balance, `BANK_ACCOUNT` a bank card."""
    detail_state: TransferDetailDetailState
    """明细状态. `REFUND`: paid, and sent back by the bank."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    transfer_scene: TransferScene
    """转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card."""
    username: str
    """收款用户姓名. The payee's real name."""
    bank_card_number_tail: str | None = None
    """银行卡尾号. The last four digits; set when the money went to a bank card."""
    bank_name: str | None = None
    """银行名称. Set when the money went to a bank card."""
    fail_reason: FailReason | None = None
    """明细失败原因. Set when it failed."""
    initiate_time: str | None = None
    """转账发起时间. When the transfer was begun. RFC 3339."""


class TransferDetailCompact(Model):
    """Transfer detail compact."""

    detail_id: str
    """微信支付明细单号. WeChat Pay's number of this line of the batch."""
    out_detail_no: str
    """银行明细单号. The bank's own number of this line of the batch."""
    detail_state: TransferDetailCompactDetailState
    """明细状态. `REFUND`: paid, and sent back by the bank."""
    fail_reason: FailReason | None = None
    """明细失败原因. Set when it failed."""


class TransferDetailInputParam(TypedDict, total=False):
    """Transfer detail input."""

    openid: Required[str]
    """收款用户openid."""
    out_detail_no: Required[str]
    """银行明细单号. The bank's own number of this line of the batch."""
    transfer_amount: Required[int]
    """转账金额. In fen."""
    transfer_remark: Required[str]
    """转账备注. The payee sees it."""
    user_name: Required[str]
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire."""
    user_id_card: str
    """收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire."""


class _Operations(Face):
    @operation("bank_transfer.create_batch")
    def create_batch(
        self,
        *,
        total_count: int,
        out_batch_no: str,
        platform_mchid: str,
        specialized_payment_mchid: str,
        sponsor_mchid: str,
        user_authorized_appid: str,
        user_authorized_mchid: str,
        batch_name: str,
        batch_remark: str,
        total_amount: int,
        transfer_purpose: str,
        transfer_scene: str,
        attach_remark: str | None = None,
        transfer_detail_list: Sequence[TransferDetailInputParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateBatchResponse:
        """Transfer money to many users at once (发起批量转账).

        The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.

        Args:
            total_count: 转账总笔数. The number of lines.
            out_batch_no: 银行批次单号. The bank's own number of the batch.
            platform_mchid: 服务平台商户号. The platform that serves the payer.
            specialized_payment_mchid: 付款企业商户号. The enterprise that pays.
            sponsor_mchid: 实际出资商户号. The merchant whose money it is.
            user_authorized_appid: 用户授权appid. The app that the payee has authorised; `openid` belongs to it.
            user_authorized_mchid: 用户授权商户号. The merchant that the payee has authorised.
            batch_name: 批次名称.
            batch_remark: 批次备注.
            total_amount: 转账总金额. In fen: the sum of all lines.
            transfer_purpose: 批量转账用途.
            transfer_scene: 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
            attach_remark: 附加信息.
            transfer_detail_list: 转账明细列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465889
        """
        ...

    @operation("bank_transfer.get_batch_by_out_batch_no", page=Paging("offset", position="offset", items="transfer_detail_list", size="limit", total="total_count"))
    def get_batch_by_out_batch_no(
        self,
        *,
        out_batch_no: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_state: GetBatchByOutBatchNoDetailState | None = None,
        detail_status: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch by `out_batch_no` (银行批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            out_batch_no: 商户批次单号. The bank's own number of the batch.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            detail_state: 明细状态. Needed with `need_query_detail`.
            detail_status: 明细状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465903
        """
        ...

    @operation("bank_transfer.get_batch_by_batch_id", page=Paging("offset", position="offset", items="transfer_detail_list", size="limit", total="total_count"))
    def get_batch_by_batch_id(
        self,
        *,
        batch_id: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_state: GetBatchByBatchIdDetailState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch by `batch_id` (微信支付批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            batch_id: 微信支付批次单号. WeChat Pay's number of the batch.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            detail_state: 明细状态. Needed with `need_query_detail`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465891
        """
        ...

    @operation("bank_transfer.get_detail_by_out_detail_no")
    def get_detail_by_out_detail_no(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferDetail:
        """Query a line of a batch by `out_detail_no` (银行明细单号查询明细单).

        Args:
            out_batch_no: 银行批次单号. The bank's own number of the batch.
            out_detail_no: 银行明细单号. The bank's own number of this line of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012465915
        """
        ...

    @operation("bank_transfer.get_detail_by_detail_id")
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

        https://pay.weixin.qq.com/doc/v3/partner/4012465897
        """
        ...

    @operation("bank_transfer.create_summary_receipt")
    def create_summary_receipt(
        self,
        *,
        out_batch_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SummaryReceipt:
        """Apply for the electronic receipt of a batch (受理汇总电子回单).

        The receipt takes a while: query it until there is a `download_url`.

        Args:
            out_batch_no: 银行转账批次单号. The bank's own number of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012470746
        """
        ...

    @operation("bank_transfer.get_summary_receipt")
    def get_summary_receipt(
        self,
        *,
        out_batch_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SummaryReceipt:
        """Query the electronic receipt of a batch (查询汇总电子回单受理结果).

        Args:
            out_batch_no: 银行转账批次单号. The bank's own number of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012470761
        """
        ...

    @operation("bank_transfer.create_detail_receipt")
    def create_detail_receipt(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DetailReceipt:
        """Apply for the electronic receipt of a line (受理明细电子回单).

        The receipt takes a while: query it until there is a `download_url`.

        Args:
            out_batch_no: 银行转账批次单号. The bank's own number of the batch.
            out_detail_no: 银行转账明细单号. The bank's own number of this line of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012470770
        """
        ...

    @operation("bank_transfer.get_detail_receipt")
    def get_detail_receipt(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DetailReceipt:
        """Query the electronic receipt of a line (查询明细电子回单受理结果).

        Args:
            out_batch_no: 银行转账批次单号. The bank's own number of the batch.
            out_detail_no: 银行转账明细单号. The bank's own number of this line of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012470775
        """
        ...


class BankTransferService(_Operations, Sync):
    """Batches of transfers by banks (银行模式转账)."""


class AsyncBankTransferService(_Operations, Async):
    """Batches of transfers by banks (银行模式转账)."""
