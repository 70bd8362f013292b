# Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Batches of transfers to users' balances (商家转账到零钱)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._files import stream
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from wechatpay_sdk._files import FileStream

AcceptType = Union[Literal["BATCH_TRANSFER", "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"], str]
"""受理类型."""
BatchClosedResourceBatchStatus = Union[Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"], str]
"""批次状态."""
BatchClosedResourceCloseReason = Union[Literal["CLOSED", "OVERDUE_CLOSE", "TRANSFER_SCENE_INVALID"], str]
"""批次关闭原因."""
BatchFinishedResourceBatchStatus = Union[Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"], str]
"""批次状态."""
CreateBatchResponseBatchStatus = Union[Literal["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"], str]
"""批次状态."""
FailReason = Union[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "MONTH_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ID_CARD_NOT_CORRECT", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "OTHER_FAIL_REASON_TYPE", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "RECEIVE_ACCOUNT_NOT_PERMMIT", "PAYEE_ACCOUNT_ABNORMAL", "PAYER_ACCOUNT_ABNORMAL", "TRANSFER_SCENE_UNAVAILABLE", "TRANSFER_SCENE_INVALID", "TRANSFER_REMARK_SET_FAIL", "RECEIVE_ACCOUNT_NOT_CONFIGURE", "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH", "BLOCK_B2C_USERLIMITAMOUNT_MONTH", "MERCHANT_REJECT", "MERCHANT_NOT_CONFIRM"], str]
"""明细失败原因."""
TransferBatchCloseReason = Union[Literal["OVERDUE_CLOSE", "TRANSFER_SCENE_INVALID"], str]
"""批次关闭原因."""


class Batch(Page["TransferDetailCompact"]):
    """Batch."""

    _models = {"transfer_batch": "TransferBatch", "transfer_detail_list": "TransferDetailCompact"}

    transfer_batch: TransferBatch
    """转账批次单."""
    transfer_detail_list: list[TransferDetailCompact] | None = None
    """转账明细单列表."""


class BatchClosedResource(Model):
    """Batch closed resource."""

    mchid: str
    """商户号."""
    update_time: str
    """批次更新时间. RFC 3339."""
    batch_id: str
    """微信批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_status: BatchClosedResourceBatchStatus
    """批次状态."""
    close_reason: BatchClosedResourceCloseReason
    """批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant."""
    total_amount: int
    """批次总金额. In fen."""
    total_num: int
    """批次总笔数. The number of lines."""


class BatchElectronicReceipt(Model):
    """Batch electronic receipt."""

    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    signature_no: str
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
    signature_status: str | None = None
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""


class BatchFinishedResource(Model):
    """Batch finished resource."""

    update_time: str
    """批次更新时间. RFC 3339."""
    batch_id: str
    """微信批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_status: BatchFinishedResourceBatchStatus
    """批次状态."""
    fail_amount: int
    """转账失败金额. In fen."""
    fail_num: int
    """转账失败笔数. Lines that failed."""
    success_amount: int
    """转账成功金额. In fen."""
    success_num: int
    """转账成功笔数. Lines that were paid."""
    total_amount: int
    """批次总金额. In fen."""
    total_num: int
    """批次总笔数. The number of lines."""
    mchid: str | None = None
    """微信商户号."""


class CreateBatchResponse(Model):
    """Create batch response."""

    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """微信批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_status: CreateBatchResponseBatchStatus | None = None
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""


class DetailElectronicReceipt(Model):
    """Detail electronic receipt."""

    out_detail_no: str
    """商家转账明细单号. The merchant's own number of this line of the batch."""
    signature_no: str
    """电子回单受理单号. WeChat Pay's number of the application for the receipt."""
    accept_type: str
    """受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card."""
    out_batch_no: str | None = None
    """商家转账批次单号. The merchant's own number of the batch."""
    download_url: str | None = None
    """电子回单文件的下载地址. Set once the receipt is there."""
    hash_type: str | None = None
    """电子回单文件的hash方法."""
    hash_value: str | None = None
    """电子回单文件的hash值. Of the file, after decompression."""
    signature_status: str | None = None
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""


class TransferBatch(Model):
    """Transfer batch."""

    mchid: str
    """商户号."""
    appid: str
    """商户appid."""
    batch_id: str
    """微信批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_name: str
    """批次名称."""
    batch_remark: str
    """批次备注."""
    batch_status: str
    """批次状态. `WAIT_PAY`: an administrator of the merchant is to approve; `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""
    batch_type: str
    """批次类型. How it was made: by `API` or on the `WEB`."""
    total_amount: int
    """转账总金额. In fen."""
    total_num: int
    """转账总笔数. The number of lines."""
    create_time: str | None = None
    """批次创建时间. RFC 3339."""
    update_time: str | None = None
    """批次更新时间. RFC 3339."""
    transfer_scene_id: str | None = None
    """转账场景ID. A scene that was opened for the merchant in the merchant platform."""
    close_reason: TransferBatchCloseReason | None = None
    """批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant."""
    fail_amount: int | None = None
    """转账失败金额. In fen."""
    fail_num: int | None = None
    """转账失败笔数. Lines that failed."""
    success_amount: int | None = None
    """转账成功金额. In fen."""
    success_num: int | None = None
    """转账成功笔数. Lines that were paid."""


class TransferDetail(Model):
    """Transfer detail."""

    _sensitive = frozenset({"user_name"})

    mchid: str
    """商户号."""
    appid: str
    """商户appid."""
    openid: str
    """收款用户openid."""
    update_time: str
    """明细更新时间. RFC 3339."""
    batch_id: str
    """微信批次单号. WeChat Pay's number of the batch."""
    detail_id: str
    """微信明细单号. WeChat Pay's number of this line of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_status: str
    """明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`."""
    initiate_time: str
    """转账发起时间. When the transfer was begun. RFC 3339."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    fail_reason: FailReason | None = None
    """明细失败原因. Set when it failed."""
    user_name: str | None = None
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan."""


class TransferDetailCompact(Model):
    """Transfer detail compact."""

    detail_id: str
    """微信明细单号. WeChat Pay's number of this line of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_status: str
    """明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`."""


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
    user_id_card: str
    """收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire."""
    user_name: str
    """收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire."""


class _Operations(Face):
    @operation("batch_transfer.create_batch")
    def create_batch(
        self,
        *,
        appid: str,
        out_batch_no: str,
        batch_name: str,
        batch_remark: str,
        total_amount: int,
        total_num: int,
        transfer_detail_list: Sequence[TransferDetailInputParam],
        transfer_scene_id: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateBatchResponse:
        """Transfer money to up to a thousand users at once (发起批量转账).

        The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.

        Args:
            appid: 商户appid.
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            batch_name: 批次名称.
            batch_remark: 批次备注.
            total_amount: 转账总金额. In fen: the sum of all lines.
            total_num: 转账总笔数. The number of lines in `transfer_detail_list`.
            transfer_detail_list: 转账明细列表.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458841
        """
        ...

    @operation("batch_transfer.get_batch_by_out_batch_no", page=Paging("offset", position="offset", items="transfer_detail_list", size="limit"))
    def get_batch_by_out_batch_no(
        self,
        *,
        out_batch_no: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_status: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch by `out_batch_no` (商家批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            detail_status: 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458877
        """
        ...

    @operation("batch_transfer.get_batch_by_batch_id", page=Paging("offset", position="offset", items="transfer_detail_list", size="limit"))
    def get_batch_by_batch_id(
        self,
        *,
        batch_id: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_status: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch by `batch_id` (微信批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            batch_id: 微信批次单号. WeChat Pay's number of the batch.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            detail_status: 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458868
        """
        ...

    @operation("batch_transfer.get_detail_by_out_detail_no")
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

        https://pay.weixin.qq.com/doc/v3/merchant/4012458902
        """
        ...

    @operation("batch_transfer.get_detail_by_detail_id")
    def get_detail_by_detail_id(
        self,
        *,
        batch_id: str,
        detail_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferDetail:
        """Query a line of a batch by `detail_id` (微信明细单号查询明细单).

        Args:
            batch_id: 微信批次单号. WeChat Pay's number of the batch.
            detail_id: 微信明细单号. WeChat Pay's number of this line of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458886
        """
        ...

    @operation("batch_transfer.create_batch_electronic_receipt")
    def create_batch_electronic_receipt(
        self,
        *,
        out_batch_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BatchElectronicReceipt:
        """Apply for the electronic receipt of a batch (转账电子回单申请受理).

        The receipt takes a while: query it until there is a `download_url`.

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458946
        https://pay.weixin.qq.com/doc/v3/partner/4012718570
        """
        ...

    @operation("batch_transfer.get_batch_electronic_receipt")
    def get_batch_electronic_receipt(
        self,
        *,
        out_batch_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BatchElectronicReceipt:
        """Query the electronic receipt of a batch (查询转账电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458950
        https://pay.weixin.qq.com/doc/v3/partner/4012718640
        """
        ...

    @operation("batch_transfer.download_signed_file")
    def download_signed_file(
        self,
        *,
        token: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download the signed electronic receipt of a batch (下载电子回单).

        Args:
            token: Out of the receipt's `download_url`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012269010
        https://pay.weixin.qq.com/doc/v3/partner/4012158314
        """
        ...

    @stream("batch_transfer.download_signed_file")
    def download_signed_file_stream(
        self,
        *,
        token: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_signed_file`, handed over as it arrives: a file of any size.

        Args:
            token: Out of the receipt's `download_url`.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...

    @operation("batch_transfer.create_detail_electronic_receipt")
    def create_detail_electronic_receipt(
        self,
        *,
        out_detail_no: str,
        accept_type: AcceptType,
        out_batch_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DetailElectronicReceipt:
        """Apply for the electronic receipt of a line (转账明细电子回单受理).

        The receipt takes a while: query it until there is a `download_url`.

        Args:
            out_detail_no: 商家转账明细单号. The merchant's own number of this line of the batch.
            accept_type: 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
            out_batch_no: 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458967
        https://pay.weixin.qq.com/doc/v3/partner/4012718748
        """
        ...

    @operation("batch_transfer.get_detail_electronic_receipt")
    def get_detail_electronic_receipt(
        self,
        *,
        out_detail_no: str,
        accept_type: AcceptType,
        out_batch_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DetailElectronicReceipt:
        """Query the electronic receipt of a line (查询转账明细电子回单受理结果).

        Args:
            out_detail_no: 商家转账明细单号. The merchant's own number of this line of the batch.
            accept_type: 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
            out_batch_no: 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458972
        https://pay.weixin.qq.com/doc/v3/partner/4012718815
        """
        ...

    @operation("batch_transfer.download_electronic_voucher_file")
    def download_electronic_voucher_file(
        self,
        *,
        source: str,
        token: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download the electronic receipt of a line (下载电子回单).

        Args:
            source: Out of the receipt's `download_url`.
            token: Out of the receipt's `download_url`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        """
        ...

    @stream("batch_transfer.download_electronic_voucher_file")
    def download_electronic_voucher_file_stream(
        self,
        *,
        source: str,
        token: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_electronic_voucher_file`, handed over as it arrives: a file of any size.

        Args:
            source: Out of the receipt's `download_url`.
            token: Out of the receipt's `download_url`.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...


class BatchTransferService(_Operations, Sync):
    """Batches of transfers to users' balances (商家转账到零钱)."""


class AsyncBatchTransferService(_Operations, Async):
    """Batches of transfers to users' balances (商家转账到零钱)."""
