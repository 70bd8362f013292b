# Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Donations (公益捐赠)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from typing_extensions import Required

BudgetClosedResourceState = Union[Literal["CLOSED"], str]
"""预算单状态."""
BudgetFinishedResourceState = Union[Literal["FINISHED"], str]
"""预算单状态."""
BudgetLockedResourceState = Union[Literal["LOCKED"], str]
"""预算单状态."""
BudgetState = Union[Literal["PENDING", "LOCKED", "FINISHED", "CLOSED"], str]
"""预算单状态."""
HashType = Union[Literal["SHA256", "SM3"], str]
"""电子回单文件的hash方法."""
ReceiptState = Union[Literal["ACCEPTED", "FINISHED"], str]
"""电子回单状态."""
TransactionType = Union[Literal["WXPAY"], str]
"""订单类型."""
TransferBillState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSE"], str]
"""捐赠状态."""
UnlockBudgetResponseState = Union[Literal["FINISHED"], str]
"""预算单状态."""


class Budget(Model):
    """Budget."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    budget_id: str
    """微信支付预算单号. WeChat Pay's number of the budget."""
    out_budget_no: str
    """商户预算单号. The partner's own number of the budget."""
    sponsor_mchid: str
    """出资商户号. The merchant whose money is given."""
    activity_name: str
    """活动名称."""
    activity_remark: str
    """活动说明."""
    amount: int
    """预算总金额. In fen."""
    closed_time: str | None = None
    """关闭时间. RFC 3339."""
    confirm_url: str | None = None
    """确认出资页面地址. Where an administrator of the sponsor confirms the budget, which locks its money."""
    finished_time: str | None = None
    """完成时间. RFC 3339."""
    locked_time: str | None = None
    """资金锁定时间. RFC 3339."""
    remain_amount: int | None = None
    """剩余预算金额. In fen."""
    state: BudgetState | None = None
    """预算单状态. `PENDING`: the sponsor is to confirm; `LOCKED`: its money is locked and can be given; `FINISHED`: used up or unlocked; `CLOSED`: never confirmed."""
    super_admin_wxid_mask: str | None = None
    """商户号超管微信号掩码. The Weixin ID of the sponsor's super administrator, masked."""
    unlock_remark: str | None = None
    """撤销说明."""


class BudgetClosedResource(Model):
    """Budget closed resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    budget_id: str
    """微信支付预算单号. WeChat Pay's number of the budget."""
    out_budget_no: str
    """商户预算单号. The partner's own number of the budget."""
    sponsor_mchid: str
    """出资商户号. The merchant whose money is given."""
    activity_name: str
    """活动名称."""
    activity_remark: str
    """活动说明."""
    amount: int
    """预算总金额. In fen."""
    state: BudgetClosedResourceState
    """预算单状态."""
    closed_time: str | None = None
    """关闭时间."""
    unlock_remark: str | None = None
    """撤销说明."""


class BudgetElectronicReceipt(Model):
    """Budget electronic receipt."""

    accept_id: str
    """受理凭证. WeChat Pay's number of the application for the receipt."""
    out_budget_no: str
    """商户预算单号. The partner's own number of the budget."""
    sponsor_mchid: str
    """出资商户号. The merchant whose money is given."""
    end_date: str
    """结束日期."""
    receipt_state: ReceiptState
    """电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`."""
    start_date: str
    """开始日期."""
    receiver_mchid: str | None = None
    """收款商户号. Only what this charity received; all when left out."""
    download_url: str | None = None
    """电子回单下载地址. Set once the receipt is `FINISHED`."""
    hash_type: HashType | None = None
    """电子回单文件的hash方法."""
    hash_value: str | None = None
    """电子回单文件的hash值. Of the file, after decompression."""


class BudgetFinishedResource(Model):
    """Budget finished resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    budget_id: str
    """微信支付预算单号. WeChat Pay's number of the budget."""
    out_budget_no: str
    """商户预算单号. The partner's own number of the budget."""
    sponsor_mchid: str
    """出资商户号. The merchant whose money is given."""
    activity_name: str
    """活动名称."""
    activity_remark: str
    """活动说明."""
    amount: int
    """预算总金额. In fen."""
    state: BudgetFinishedResourceState
    """预算单状态."""
    finished_time: str | None = None
    """完成时间."""
    unlock_remark: str | None = None
    """撤销说明."""


class BudgetLockedResource(Model):
    """Budget locked resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    budget_id: str
    """微信支付预算单号. WeChat Pay's number of the budget."""
    out_budget_no: str
    """商户预算单号. The partner's own number of the budget."""
    sponsor_mchid: str
    """出资商户号. The merchant whose money is given."""
    activity_name: str
    """活动名称."""
    activity_remark: str
    """活动说明."""
    amount: int
    """预算总金额. In fen."""
    state: BudgetLockedResourceState
    """预算单状态."""
    locked_time: str | None = None
    """资金锁定时间."""


class TransferBill(Model):
    """Transfer bill."""

    create_time: str
    """捐赠单创建时间. RFC 3339."""
    budget_id: str
    """微信支付预算单号. WeChat Pay's number of the budget."""
    out_budget_no: str
    """商户预算单号. The partner's own number of the budget."""
    out_transfer_no: str
    """商户公益捐赠单号. The partner's own number of the donation."""
    receive_mchid: str
    """收款商户号. The charity that receives it."""
    transfer_id: str
    """微信支付公益捐赠单号. WeChat Pay's number of the donation."""
    amount: int
    """捐赠金额. In fen."""
    state: TransferBillState
    """捐赠状态. `ACCEPTED`: being paid; `CLOSE`: nothing was paid."""
    transfer_remark: str
    """捐赠备注. The payee sees it."""
    success_time: str | None = None
    """捐赠完成时间. RFC 3339."""


class UnlockBudgetResponse(Model):
    """Unlock budget response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    budget_id: str
    """微信支付预算单号. WeChat Pay's number of the budget."""
    out_budget_no: str
    """商户预算单号. The partner's own number of the budget."""
    sponsor_mchid: str
    """出资商户号. The merchant whose money is given."""
    activity_name: str
    """活动名称."""
    activity_remark: str
    """活动说明."""
    amount: int
    """预算总金额. In fen."""
    finished_time: str
    """完成时间. RFC 3339."""
    locked_time: str
    """资金锁定时间. RFC 3339."""
    state: UnlockBudgetResponseState
    """预算单状态."""
    unlock_remark: str
    """撤销说明."""
    unlocked_amount: int | None = None
    """解锁金额. In fen."""


class RelatedTransactionParam(TypedDict, total=False):
    """Related transaction."""

    transaction_id: Required[str]
    """订单号. WeChat Pay's number of the payment."""
    transaction_type: Required[TransactionType]
    """订单类型."""


class _Operations(Face):
    @operation("charity_transfer.create_budget")
    def create_budget(
        self,
        *,
        out_budget_no: str,
        sponsor_mchid: str,
        activity_name: str,
        activity_remark: str,
        amount: int,
        sponsor_subject_name: str,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Budget:
        """Apply for a budget for donations (申请公益捐赠预算).

        An administrator of the sponsor confirms it at `confirm_url`; its money is locked then, and the notification `BUDGET.LOCKED` comes.

        Args:
            out_budget_no: 商户预算单号. The partner's own number of the budget.
            sponsor_mchid: 出资商户号. The merchant whose money is given.
            activity_name: 活动名称.
            activity_remark: 活动说明.
            amount: 预算总金额. In fen.
            sponsor_subject_name: 出资企业主体名称. The name of the legal entity that gives.
            notify_url: 回调地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015554763
        """
        ...

    @operation("charity_transfer.get_budget")
    def get_budget(
        self,
        *,
        out_budget_no: str,
        sponsor_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Budget:
        """Query a budget (商户单号查询公益捐赠预算详情).

        Args:
            out_budget_no: 商户预算单号. The partner's own number of the budget.
            sponsor_mchid: 出资商户号. The merchant whose money is given.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015554788
        """
        ...

    @operation("charity_transfer.create_transfer_bill")
    def create_transfer_bill(
        self,
        *,
        out_budget_no: str,
        out_transfer_no: str,
        receive_mchid: str,
        sponsor_mchid: str,
        amount: int,
        transfer_remark: str,
        transaction_info: RelatedTransactionParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBill:
        """Donate out of a budget (发起公益捐赠).

        The answer may be `ACCEPTED`: query the donation until it has come to its end. When the outcome is not known, repeat it with the same `out_transfer_no`.

        Args:
            out_budget_no: 商户预算单号. The partner's own number of the budget.
            out_transfer_no: 商户公益捐赠单号. The partner's own number of the donation.
            receive_mchid: 收款商户号. The charity that receives it.
            sponsor_mchid: 出资商户号. The merchant whose money is given.
            amount: 捐赠金额. In fen, at most what is left of the budget.
            transfer_remark: 捐赠备注. The payee sees it.
            transaction_info: 关联的交易单号. The payment that gave rise to the donation.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015554841
        """
        ...

    @operation("charity_transfer.get_transfer_bill")
    def get_transfer_bill(
        self,
        *,
        out_transfer_no: str,
        out_budget_no: str,
        sponsor_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransferBill:
        """Query a donation (商户单号查询公益捐赠详情).

        Args:
            out_transfer_no: 商户公益捐赠单号. The partner's own number of the donation.
            out_budget_no: 商户预算单号. The partner's own number of the budget.
            sponsor_mchid: 出资商户号. The merchant whose money is given.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015554859
        """
        ...

    @operation("charity_transfer.unlock_budget")
    def unlock_budget(
        self,
        *,
        out_budget_no: str,
        sponsor_mchid: str,
        activity_remark: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UnlockBudgetResponse:
        """Unlock what is left of a budget (解锁公益捐赠预算).

        What is left goes back to the sponsor, and the budget is finished.

        Args:
            out_budget_no: 商户预算单号. The partner's own number of the budget.
            sponsor_mchid: 出资商户号. The merchant whose money is given.
            activity_remark: 解锁备注.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015554795
        """
        ...

    @operation("charity_transfer.create_budget_electronic_receipt")
    def create_budget_electronic_receipt(
        self,
        *,
        out_budget_no: str,
        sponsor_mchid: str,
        end_date: str,
        start_date: str,
        receiver_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BudgetElectronicReceipt:
        """Apply for the electronic receipt of a budget (申请预算出资的电子回单).

        Args:
            out_budget_no: 商户预算单号. The partner's own number of the budget.
            sponsor_mchid: 出资商户号. The merchant whose money is given.
            end_date: 结束日期.
            start_date: 开始日期.
            receiver_mchid: 收款商户号. Only what this charity received; all when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016209966
        """
        ...

    @operation("charity_transfer.get_budget_electronic_receipt")
    def get_budget_electronic_receipt(
        self,
        *,
        out_budget_no: str,
        accept_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BudgetElectronicReceipt:
        """Query the electronic receipt of a budget (查询预算出资的电子回单).

        Args:
            out_budget_no: 商户预算单号. The partner's own number of the budget.
            accept_id: 受理凭证. WeChat Pay's number of the application for the receipt.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016209977
        """
        ...


class CharityTransferService(_Operations, Sync):
    """Donations (公益捐赠)."""


class AsyncCharityTransferService(_Operations, Async):
    """Donations (公益捐赠)."""
