# Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Transfers by platforms and insurers (平台转账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

BatchState = Union[Literal["ACCEPTED", "PROCESSING", "COMPLETED", "CLOSED"], str]
"""批次状态."""
FailReason = Union[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "MONTH_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ID_CARD_NOT_CORRECT", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "PAYROLL_CARD_ALREADY_LOGOUT", "PAYROLL_CARD_ALREADY_FROZEN", "PAYROLL_CARD_UNAUTHORIZED", "PAYROLL_CARD_USER_NOT_OPEN", "PAYROLL_CARD_NAME_CARD_NOT_MATCH", "PAYROLL_CARD_ID_CARD_NOT_MATCH", "PAYROLL_CARD_BANKCARD_UNBUNDLING", "BANK_CARD_COLLECTIONS_ABOVE_QUOTA", "BANK_CARD_ACCOUNT_ABNORMAL", "BANK_CARD_STATUS_ABNORMAL", "BANK_CARD_BANK_INFO_WRONG", "BANK_CARD_CARD_INFO_WRONG", "OTHER_FAIL_REASON_TYPE", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "RECEIVE_ACCOUNT_NOT_PERMMIT", "PAYEE_ACCOUNT_ABNORMAL", "PAYER_ACCOUNT_ABNORMAL", "TRANSFER_REMARK_SET_FAIL", "TRANSFER_SCENE_INVALID", "TRANSFER_SCENE_UNAVAILABLE", "RECEIVE_ACCOUNT_NOT_CONFIGURE", "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH", "BLOCK_B2C_USERLIMITAMOUNT_MONTH", "MERCHANT_REJECT", "MERCHANT_NOT_CONFIRM", "BANK_CARD_PARAM_ERROR", "BANK_CARD_TYPE_NOT_SUPPORTED", "RESERVATION_STATE_INVALID", "EXCEEDED_ESTIMATED_AMOUNT", "RESERVATION_INFO_NOT_MATCH", "RESERVATION_SCENE_NOT_MATCH"], str]
"""明细失败原因."""
GetBatchByBatchIdDetailState = Union[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL"], str]
"""明细状态."""
GetBatchByOutBatchNoDetailState = Union[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"], str]
"""明细状态."""
GetInsuranceBatchByBatchIdDetailState = Union[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"], str]
"""明细状态."""
GetInsuranceBatchByOutBatchNoDetailState = Union[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"], str]
"""明细状态."""
InsuranceBatchDetailDetailState = Union[Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"], str]
"""明细状态."""
InsuranceBatchSummaryCloseReason = Union[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"], str]
"""批次关闭原因."""
InsuranceDetailDetailState = Union[Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"], str]
"""明细状态."""
InsuranceReservationClosureCloseReason = Union[Literal["USER_OVERDUE_UNCONFIRMED", "CLOSE_CONFIRMED_VIA_MCH_API", "CLOSE_ACCEPTED_VIA_MCH_API", "TRANSFER_FINISHED", "OVERDUE_NOT_TRANSFER", "RESERVE_FAIL", "USER_CLOSE"], str]
"""预约记录关闭的原因."""
ReceiptState = Union[Literal["ACCEPTED", "FINISHED"], str]
"""电子回单状态."""
State = Union[Literal["ACCEPTED", "CONFIRMED", "CLOSED"], str]
"""预约记录状态."""


class Batch(Page["BatchDetail"]):
    """Batch."""

    _models = {"transfer_batch": "BatchSummary", "data": "BatchDetail"}

    transfer_batch: BatchSummary
    """转账批次单."""
    offset: int | None = None
    """分页开始位置."""
    limit: int | None = None
    """最大资源条数."""
    data: list[BatchDetail] | None = None
    """转账明细单列表."""


class BatchDetail(Model):
    """Batch detail."""

    detail_id: str
    """商家转账明细单号. WeChat Pay's number of this line of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_state: str
    """明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank."""


class BatchSummary(Model):
    """Batch summary."""

    sub_mchid: str
    """二级商户号."""
    sp_appid: str
    """服务商应用ID."""
    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    transfer_scene_id: str
    """转账场景ID. A scene that was opened for the merchant in the merchant platform."""
    batch_name: str
    """批次名称."""
    batch_remark: str
    """批次备注."""
    batch_state: str
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""
    failed_amount: int
    """转账失败金额. In fen."""
    failed_num: int
    """转账失败笔数. Lines that failed."""
    success_amount: int
    """转账成功金额. In fen."""
    success_num: int
    """转账成功笔数. Lines that were paid."""
    total_amount: int
    """转账总金额. In fen."""
    total_num: int
    """转账总笔数."""
    sub_appid: str | None = None
    """二级商户应用ID."""
    close_reason: str | None = None
    """批次关闭原因. Why nothing was paid."""


class CreateBatchResponse(Model):
    """Create batch response."""

    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_state: str | None = None
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""


class CreateDetailReceiptResponse(Model):
    """Create detail receipt response."""

    sub_mchid: str
    """二级商户号."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    receipt_state: str
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""


class CreateInsuranceBatchResponse(Model):
    """Create insurance batch response."""

    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_state: BatchState | None = None
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""


class CreateInsuranceDetailReceiptResponse(Model):
    """Create insurance detail receipt response."""

    sub_mchid: str
    """二级商户号."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    receipt_state: ReceiptState
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""


class CreateInsuranceSummaryReceiptResponse(Model):
    """Create insurance summary receipt response."""

    sub_mchid: str
    """二级商户号."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    receipt_state: ReceiptState
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""


class CreateReservationResponse(Model):
    """Create reservation response."""

    sub_mchid: str
    """二级商户号."""
    out_reservation_no: str
    """商户预约单号. The platform's own number of the reservation."""
    reservation_id: str
    """微信转账预约单号. WeChat Pay's number of the reservation."""
    accept_time: str
    """预约记录受理时间. RFC 3339."""
    package_info: str
    """跳转预约页面的信息. For the page on which the user confirms, to be handed on as it is."""
    state: State
    """预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`."""


class CreateSummaryReceiptResponse(Model):
    """Create summary receipt response."""

    sub_mchid: str
    """二级商户号."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    receipt_state: str
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""


class Detail(Model):
    """Detail."""

    sub_mchid: str
    """二级商户号."""
    sp_appid: str
    """服务商应用ID."""
    create_time: str
    """转账发起时间. RFC 3339."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    detail_id: str
    """商家转账明细单号. WeChat Pay's number of this line of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_state: str
    """明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    sub_appid: str | None = None
    """二级商户应用ID."""
    openid: str | None = None
    """收款用户OpenID."""
    bank_refund_time: str | None = None
    """银行退票时间. Set in `BANK_REFUND`. RFC 3339."""
    bank_type: str | None = None
    """收款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    fail_reason: str | None = None
    """明细失败原因. Set when it failed."""
    transfer_finish_time: str | None = None
    """转账完成时间. RFC 3339."""
    user_name: str | None = None
    """收款用户姓名."""


class GetDetailReceiptResponse(Model):
    """Get detail receipt response."""

    sub_mchid: str
    """二级商户号."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    detail_id: str
    """商家转账明细单号. WeChat Pay's number of this line of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    receipt_state: str
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""
    download_url: str | None = None
    """电子回单文件的下载地址. Set in `FINISHED`."""
    hash_type: str | None = None
    """电子回单文件的hash方法."""
    hash_value: str | None = None
    """电子回单文件的hash值. Of the file, after decompression."""


class GetInsuranceDetailReceiptResponse(Model):
    """Get insurance detail receipt response."""

    sub_mchid: str
    """二级商户号."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    detail_id: str
    """商家转账明细单号. WeChat Pay's number of this line of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    receipt_state: ReceiptState
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""
    download_url: str | None = None
    """电子回单文件的下载地址. Set in `FINISHED`."""
    hash_type: str | None = None
    """电子回单文件的hash方法."""
    hash_value: str | None = None
    """电子回单文件的hash值. Of the file, after decompression."""


class GetInsuranceSummaryReceiptResponse(Model):
    """Get insurance summary receipt response."""

    sub_mchid: str
    """二级商户号."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    receipt_state: ReceiptState
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""
    download_url: str | None = None
    """电子回单文件的下载地址. Set in `FINISHED`."""
    hash_type: str | None = None
    """电子回单文件的hash方法."""
    hash_value: str | None = None
    """电子回单文件的hash值. Of the file, after decompression."""


class GetSummaryReceiptResponse(Model):
    """Get summary receipt response."""

    sub_mchid: str
    """二级商户号."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    receipt_state: str
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""
    download_url: str | None = None
    """电子回单文件的下载地址. Set in `FINISHED`."""
    hash_type: str | None = None
    """电子回单文件的hash方法."""
    hash_value: str | None = None
    """电子回单文件的hash值. Of the file, after decompression."""


class InsuranceBatch(Page["InsuranceBatchDetail"]):
    """Insurance batch."""

    _models = {"transfer_batch": "InsuranceBatchSummary", "data": "InsuranceBatchDetail"}

    transfer_batch: InsuranceBatchSummary
    """转账批次单."""
    offset: int | None = None
    """分页开始位置."""
    limit: int | None = None
    """最大资源条数."""
    data: list[InsuranceBatchDetail] | None = None
    """转账明细单列表."""


class InsuranceBatchDetail(Model):
    """Insurance batch detail."""

    detail_id: str
    """商家转账明细单号. WeChat Pay's number of this line of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_state: InsuranceBatchDetailDetailState
    """明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank."""


class InsuranceBatchSummary(Model):
    """Insurance batch summary."""

    sub_mchid: str
    """二级商户号."""
    sp_appid: str
    """服务商应用ID."""
    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    transfer_scene_id: str
    """转账场景ID. A scene that was opened for the merchant in the merchant platform."""
    batch_name: str
    """批次名称."""
    batch_remark: str
    """批次备注."""
    batch_state: BatchState
    """批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`."""
    failed_amount: int
    """转账失败金额. In fen."""
    failed_num: int
    """转账失败笔数. Lines that failed."""
    success_amount: int
    """转账成功金额. In fen."""
    success_num: int
    """转账成功笔数. Lines that were paid."""
    total_amount: int
    """转账总金额. In fen."""
    total_num: int
    """转账总笔数."""
    sp_mchid: str | None = None
    """服务商商户号. The partner's own merchant number."""
    sub_appid: str | None = None
    """二级商户应用ID."""
    close_reason: InsuranceBatchSummaryCloseReason | None = None
    """批次关闭原因. Why nothing was paid."""


class InsuranceDetail(Model):
    """Insurance detail."""

    _sensitive = frozenset({"user_name"})

    sub_mchid: str
    """二级商户号."""
    sp_appid: str
    """服务商应用ID."""
    create_time: str
    """转账发起时间. RFC 3339."""
    batch_id: str
    """商家转账批次单号. WeChat Pay's number of the batch."""
    detail_id: str
    """商家转账明细单号. WeChat Pay's number of this line of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家明细单号. The merchant's own number of this line of the batch."""
    detail_state: InsuranceDetailDetailState
    """明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank."""
    transfer_amount: int
    """转账金额. In fen."""
    transfer_remark: str
    """转账备注. The payee sees it."""
    sub_appid: str | None = None
    """二级商户应用ID."""
    openid: str | None = None
    """收款用户OpenID."""
    bank_refund_time: str | None = None
    """银行退票时间. Set in `BANK_REFUND`. RFC 3339."""
    bank_type: str | None = None
    """收款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    fail_reason: FailReason | None = None
    """明细失败原因. Set when it failed."""
    transfer_finish_time: str | None = None
    """转账完成时间. RFC 3339."""
    user_name: str | None = None
    """收款用户姓名."""


class InsuranceReservation(Model):
    """Insurance reservation."""

    _models = {"close_info": "InsuranceReservationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """二级商户号."""
    sp_appid: str
    """服务商AppID."""
    openid: str
    """收款用户OpenID."""
    out_reservation_no: str
    """商户预约单号. The platform's own number of the reservation."""
    reservation_id: str
    """微信转账预约单号. WeChat Pay's number of the reservation."""
    transfer_scene_id: str
    """转账场景ID. A scene that was opened for the merchant in the merchant platform."""
    accept_time: str
    """预约记录受理的时间. RFC 3339."""
    state: State
    """预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`."""
    sub_appid: str | None = None
    """二级商户AppID."""
    bank_type: str | None = None
    """收款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    close_info: InsuranceReservationClosure | None = None
    """预约记录的关闭信息."""
    estimated_date: str | None = None
    """预计最晚转账日期. The last day on which the transfer may be made. RFC 3339."""
    estimated_max_amount: int | None = None
    """预计最大转账金额. In fen: the most that will be transferred."""
    exact_amount: int | None = None
    """准确转账金额. In fen: what will be transferred."""
    reserve_time: str | None = None
    """预约记录用户确认预约的时间. When the user confirmed. RFC 3339."""


class InsuranceReservationClosure(Model):
    """Insurance reservation closure."""

    close_reason: InsuranceReservationClosureCloseReason
    """预约记录关闭的原因. `USER_OVERDUE_UNCONFIRMED`: never confirmed; `CLOSE_ACCEPTED_VIA_MCH_API`, `CLOSE_CONFIRMED_VIA_MCH_API`: closed before or after the user confirmed; `TRANSFER_FINISHED`: used; `OVERDUE_NOT_TRANSFER`: not used in time."""
    close_time: str
    """预约记录关闭的时间. RFC 3339."""


class Reservation(Model):
    """Reservation."""

    _models = {"close_info": "ReservationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """二级商户号."""
    sp_appid: str
    """服务商AppID."""
    openid: str
    """收款用户OpenID."""
    out_reservation_no: str
    """商户预约单号. The platform's own number of the reservation."""
    reservation_id: str
    """微信转账预约单号. WeChat Pay's number of the reservation."""
    transfer_scene_id: str
    """转账场景ID. A scene that was opened for the merchant in the merchant platform."""
    accept_time: str
    """预约记录受理的时间. RFC 3339."""
    state: str
    """预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`."""
    sub_appid: str | None = None
    """二级商户AppID."""
    bank_type: str | None = None
    """收款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    close_info: ReservationClosure | None = None
    """预约记录的关闭信息."""
    estimated_date: str | None = None
    """预计最晚转账日期. The last day on which the transfer may be made."""
    estimated_max_amount: int | None = None
    """预计最大转账金额. In fen: the most that will be transferred."""
    exact_amount: int | None = None
    """准确转账金额. In fen: what will be transferred."""
    reserve_time: str | None = None
    """预约记录用户确认预约的时间. When the user confirmed. RFC 3339."""


class ReservationClosure(Model):
    """Reservation closure."""

    close_reason: str
    """预约记录关闭的原因."""
    close_time: str
    """预约记录关闭的时间. RFC 3339."""


class InsurancePolicyParam(TypedDict, total=False):
    """Insurance policy."""

    name: Required[str]
    """保险名称."""
    policy_no: Required[str]
    """保险单号. The number of the policy."""
    product_registration_no: Required[str]
    """保险产品备案编号."""
    claim_no: str
    """理赔单号. The number of the claim."""
    withdrawal_no: str
    """取现单号. The number of the withdrawal of money out of the policy."""


class SceneReportParam(TypedDict, total=False):
    """Scene report."""

    insurance_policy: InsurancePolicyParam
    """保险保单报备信息."""


class TransferDetailParam(TypedDict, total=False):
    """Transfer detail."""

    openid: Required[str]
    """收款用户OpenID."""
    out_detail_no: Required[str]
    """商家明细单号. The merchant's own number of this line of the batch."""
    reservation_id: Required[str]
    """微信转账预约单号. WeChat Pay's number of the reservation that the user has confirmed."""
    transfer_amount: Required[int]
    """转账金额. In fen."""
    transfer_remark: Required[str]
    """转账备注. The payee sees it."""


class _Operations(Face):
    @operation("platform_transfer.create_reservation")
    def create_reservation(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_reservation_no: str,
        transfer_scene_id: str,
        estimated_date: str,
        notify_url: str,
        reserve_remark: str,
        sub_appid: str | None = None,
        openid: str | None = None,
        estimated_max_amount: int | None = None,
        exact_amount: int | None = None,
        scene_report_data: SceneReportParam | None = None,
        user_real_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateReservationResponse:
        """Reserve a single transfer for a user to confirm (受理单次预约商家转账).

        Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商AppID.
            out_reservation_no: 商户预约单号. The platform's own number of the reservation.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            estimated_date: 预计最晚转账日期. The last day on which the transfer may be made.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            reserve_remark: 预约备注.
            sub_appid: 二级商户AppID. The sub-merchant's own app.
            openid: 收款用户OpenID.
            estimated_max_amount: 预计最大转账金额. In fen: the most that will be transferred.
            exact_amount: 准确转账金额. In fen: what will be transferred.
            scene_report_data: 场景报备信息. What the scene demands to be reported.
            user_real_name: 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
        """
        ...

    @operation("platform_transfer.get_reservation_by_out_reservation_no")
    def get_reservation_by_out_reservation_no(
        self,
        *,
        out_reservation_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Reservation:
        """Query a reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).

        Args:
            out_reservation_no: 商户预约单号. The platform's own number of the reservation.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
        """
        ...

    @operation("platform_transfer.get_reservation_by_reservation_id")
    def get_reservation_by_reservation_id(
        self,
        *,
        reservation_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Reservation:
        """Query a reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).

        Args:
            reservation_id: 微信转账预约单号. WeChat Pay's number of the reservation.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
        """
        ...

    @operation("platform_transfer.close_reservation")
    def close_reservation(
        self,
        *,
        out_reservation_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Reservation:
        """Close a reservation (关闭预约商家转账记录).

        Args:
            out_reservation_no: 商户预约单号. The platform's own number of the reservation.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
        """
        ...

    @operation("platform_transfer.create_batch")
    def create_batch(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_batch_no: str,
        transfer_scene_id: str,
        batch_name: str,
        batch_remark: str,
        notify_url: str,
        total_amount: int,
        total_num: int,
        transfer_detail_list: Sequence[TransferDetailParam],
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateBatchResponse:
        """Transfer money to many users at once (受理商家转账).

        The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商AppID.
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            batch_name: 批次名称.
            batch_remark: 批次备注.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            total_amount: 转账总金额. In fen: the sum of all lines.
            total_num: 转账总笔数. The number of lines in `transfer_detail_list`.
            transfer_detail_list: 转账明细列表.
            sub_appid: 二级商户AppID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
        """
        ...

    @operation("platform_transfer.get_batch_by_out_batch_no", page=Paging("offset", position="offset", items="data", size="limit"))
    def get_batch_by_out_batch_no(
        self,
        *,
        out_batch_no: str,
        sub_mchid: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_state: GetBatchByOutBatchNoDetailState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch by `out_batch_no` (商户转账批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. 0 when left out.
            limit: 最大资源条数. 20 when left out.
            detail_state: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
        """
        ...

    @operation("platform_transfer.get_batch_by_batch_id", page=Paging("offset", position="offset", items="data", size="limit"))
    def get_batch_by_batch_id(
        self,
        *,
        batch_id: str,
        sub_mchid: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_state: GetBatchByBatchIdDetailState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch by `batch_id` (微信支付转账批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            batch_id: 商家转账批次单号. WeChat Pay's number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. 0 when left out.
            limit: 最大资源条数. 20 when left out.
            detail_state: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
        """
        ...

    @operation("platform_transfer.get_detail_by_out_detail_no")
    def get_detail_by_out_detail_no(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Detail:
        """Query a line of a batch by `out_detail_no` (商户明细单号查询明细单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            out_detail_no: 商家明细单号. The merchant's own number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
        """
        ...

    @operation("platform_transfer.get_detail_by_detail_id")
    def get_detail_by_detail_id(
        self,
        *,
        batch_id: str,
        detail_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Detail:
        """Query a line of a batch by `detail_id` (微信支付转账明细单号查询明细单).

        Args:
            batch_id: 商家转账批次单号. WeChat Pay's number of the batch.
            detail_id: 商家转账明细单号. WeChat Pay's number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
        """
        ...

    @operation("platform_transfer.create_summary_receipt")
    def create_summary_receipt(
        self,
        *,
        out_batch_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateSummaryReceiptResponse:
        """Apply for the electronic receipt of a batch (申请商家转账批次电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
        """
        ...

    @operation("platform_transfer.get_summary_receipt")
    def get_summary_receipt(
        self,
        *,
        out_batch_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSummaryReceiptResponse:
        """Query the electronic receipt of a batch (查询商家转账批次电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
        """
        ...

    @operation("platform_transfer.create_detail_receipt")
    def create_detail_receipt(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateDetailReceiptResponse:
        """Apply for the electronic receipt of a line (申请商家转账明细电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            out_detail_no: 商家明细单号. The merchant's own number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
        """
        ...

    @operation("platform_transfer.get_detail_receipt")
    def get_detail_receipt(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetDetailReceiptResponse:
        """Query the electronic receipt of a line (查询商家转账明细电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            out_detail_no: 商家明细单号. The merchant's own number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
        """
        ...

    @operation("platform_transfer.create_insurance_reservation")
    def create_insurance_reservation(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_reservation_no: str,
        transfer_scene_id: str,
        estimated_date: str | datetime,
        notify_url: str,
        reserve_remark: str,
        sub_appid: str | None = None,
        openid: str | None = None,
        estimated_max_amount: int | None = None,
        exact_amount: int | None = None,
        scene_report_data: SceneReportParam | None = None,
        user_real_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateReservationResponse:
        """Reserve a single transfer of an insurer for a user to confirm (受理单次预约商家转账).

        Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商AppID.
            out_reservation_no: 商户预约单号. The platform's own number of the reservation.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            estimated_date: 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            reserve_remark: 预约备注.
            sub_appid: 二级商户AppID. The sub-merchant's own app.
            openid: 收款用户OpenID.
            estimated_max_amount: 预计最大转账金额. In fen: the most that will be transferred.
            exact_amount: 准确转账金额. In fen: what will be transferred.
            scene_report_data: 场景报备信息. What the scene demands to be reported.
            user_real_name: 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504216
        """
        ...

    @operation("platform_transfer.get_insurance_reservation_by_out_reservation_no")
    def get_insurance_reservation_by_out_reservation_no(
        self,
        *,
        out_reservation_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceReservation:
        """Query an insurer's reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).

        Args:
            out_reservation_no: 商户预约单号. The platform's own number of the reservation.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504218
        """
        ...

    @operation("platform_transfer.get_insurance_reservation_by_reservation_id")
    def get_insurance_reservation_by_reservation_id(
        self,
        *,
        reservation_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceReservation:
        """Query an insurer's reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).

        Args:
            reservation_id: 微信转账预约单号. WeChat Pay's number of the reservation.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504217
        """
        ...

    @operation("platform_transfer.close_insurance_reservation")
    def close_insurance_reservation(
        self,
        *,
        out_reservation_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceReservation:
        """Close an insurer's reservation (关闭预约商家转账记录).

        Args:
            out_reservation_no: 商户预约单号. The platform's own number of the reservation.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504219
        """
        ...

    @operation("platform_transfer.create_insurance_batch")
    def create_insurance_batch(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_batch_no: str,
        transfer_scene_id: str,
        batch_name: str,
        batch_remark: str,
        notify_url: str,
        total_amount: int,
        total_num: int,
        transfer_detail_list: Sequence[TransferDetailParam],
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateInsuranceBatchResponse:
        """Transfer money of an insurer to many users at once (受理商家转账).

        The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商AppID.
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            batch_name: 批次名称.
            batch_remark: 批次备注.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            total_amount: 转账总金额. In fen: the sum of all lines.
            total_num: 转账总笔数. The number of lines in `transfer_detail_list`.
            transfer_detail_list: 转账明细列表.
            sub_appid: 二级商户AppID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504220
        """
        ...

    @operation("platform_transfer.get_insurance_batch_by_out_batch_no", page=Paging("offset", position="offset", items="data", size="limit"))
    def get_insurance_batch_by_out_batch_no(
        self,
        *,
        out_batch_no: str,
        sub_mchid: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_state: GetInsuranceBatchByOutBatchNoDetailState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceBatch:
        """Query an insurer's batch by `out_batch_no` (商户转账批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. 0 when left out.
            limit: 最大资源条数. 20 when left out.
            detail_state: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504221
        """
        ...

    @operation("platform_transfer.get_insurance_batch_by_batch_id", page=Paging("offset", position="offset", items="data", size="limit"))
    def get_insurance_batch_by_batch_id(
        self,
        *,
        batch_id: str,
        sub_mchid: str,
        need_query_detail: bool,
        offset: int | None = None,
        limit: int | None = None,
        detail_state: GetInsuranceBatchByBatchIdDetailState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceBatch:
        """Query an insurer's batch by `batch_id` (微信支付转账批次单号查询批次单).

        Lines of the batch are listed with `need_query_detail` alone.

        Args:
            batch_id: 商家转账批次单号. WeChat Pay's number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            need_query_detail: 是否查询转账明细单. Whether to list the lines, page by page.
            offset: 分页开始位置. 0 when left out.
            limit: 最大资源条数. 20 when left out.
            detail_state: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504221
        """
        ...

    @operation("platform_transfer.get_insurance_detail_by_out_detail_no")
    def get_insurance_detail_by_out_detail_no(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceDetail:
        """Query a line of an insurer's batch by `out_detail_no` (商户明细单号查询明细单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            out_detail_no: 商家明细单号. The merchant's own number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504222
        """
        ...

    @operation("platform_transfer.get_insurance_detail_by_detail_id")
    def get_insurance_detail_by_detail_id(
        self,
        *,
        batch_id: str,
        detail_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceDetail:
        """Query a line of an insurer's batch by `detail_id` (微信支付转账明细单号查询明细单).

        Args:
            batch_id: 商家转账批次单号. WeChat Pay's number of the batch.
            detail_id: 商家转账明细单号. WeChat Pay's number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504223
        """
        ...

    @operation("platform_transfer.create_insurance_summary_receipt")
    def create_insurance_summary_receipt(
        self,
        *,
        out_batch_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateInsuranceSummaryReceiptResponse:
        """Apply for the electronic receipt of an insurer's batch (申请商家转账批次电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504226
        """
        ...

    @operation("platform_transfer.get_insurance_summary_receipt")
    def get_insurance_summary_receipt(
        self,
        *,
        out_batch_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetInsuranceSummaryReceiptResponse:
        """Query the electronic receipt of an insurer's batch (查询商家转账批次电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504227
        """
        ...

    @operation("platform_transfer.create_insurance_detail_receipt")
    def create_insurance_detail_receipt(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateInsuranceDetailReceiptResponse:
        """Apply for the electronic receipt of a line of an insurer's batch (申请商家转账明细电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            out_detail_no: 商家明细单号. The merchant's own number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504228
        """
        ...

    @operation("platform_transfer.get_insurance_detail_receipt")
    def get_insurance_detail_receipt(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetInsuranceDetailReceiptResponse:
        """Query the electronic receipt of a line of an insurer's batch (查询商家转账明细电子回单).

        Args:
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            out_detail_no: 商家明细单号. The merchant's own number of this line of the batch.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504229
        """
        ...


class PlatformTransferService(_Operations, Sync):
    """Transfers by platforms and insurers (平台转账)."""


class AsyncPlatformTransferService(_Operations, Async):
    """Transfers by platforms and insurers (平台转账)."""
