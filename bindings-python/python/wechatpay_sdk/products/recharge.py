# Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Recharges of merchants' accounts (商家充值)."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

AccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""充值入账账户."""
CreateBankTransferRechargeRequestRechargeScene = Union[Literal["NORMAL_BANK_TRANSFER"], str]
"""充值场景."""
GetBankTransferRechargeResponseRechargeScene = Union[Literal["ECOMMERCE_BANK_TRANSFER"], str]
"""充值场景."""
RechargeState = Union[Literal["SUCCESS", "RECHARGING", "CLOSED"], str]
"""充值状态."""


class Amount(Model):
    """Amount."""

    amount: int | None = None
    """总金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class BankTransfer(Model):
    """Bank transfer."""

    bill_no: str | None = None
    """转入的银行流水单号. The bank's number of the transfer."""
    bank_card_tail: str | None = None
    """银行卡号后四位. The last four digits of the payer's account."""
    bank_name: str | None = None
    """开户银行名称."""
    memo: str | None = None
    """转账充值附言. The payer's words to the bank."""
    return_reason: str | None = None
    """银行转账退回原因. Why the money was sent back."""
    return_time: str | None = None
    """银行转账退回时间. RFC 3339."""


class CreateBankTransferRechargeResponse(Model):
    """Create bank transfer recharge response."""

    _models = {"transfer_in_account": "TransferInAccount"}

    out_recharge_no: str
    """商户充值单号. The merchant's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    transfer_in_account: TransferInAccount
    """银行账户. The account to transfer the money to."""


class GetBankTransferRechargeResponse(Model):
    """Get bank transfer recharge response."""

    _models = {"recharge_amount": "Amount", "bank_transfer_info": "BankTransfer"}

    mchid: str
    """充值商户号."""
    out_recharge_no: str
    """商户充值单号. The merchant's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    account_type: AccountType
    """充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees."""
    recharge_amount: Amount
    """充值金额."""
    recharge_scene: GetBankTransferRechargeResponseRechargeScene
    """充值场景."""
    recharge_state: RechargeState
    """充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money."""
    accept_time: str | None = None
    """受理充值时间. RFC 3339."""
    bank_transfer_info: BankTransfer | None = None
    """转账充值的付款信息."""
    close_time: str | None = None
    """关闭充值时间. RFC 3339."""
    recharge_state_desc: str | None = None
    """充值状态描述. What there is to say of the state, in Chinese."""
    success_time: str | None = None
    """充值成功时间. RFC 3339."""


class TransferInAccount(Model):
    """Transfer in account."""

    bank_account_no: str | None = None
    """银行账号."""
    bank_account_name: str | None = None
    """银行账户名称."""
    bank_address_code: str | None = None
    """开户银行省市编码. The code of the bank's district."""
    bank_code: str | None = None
    """开户银行行号. The bank's code for interbank payments."""
    bank_name: str | None = None
    """开户银行名称."""


class AmountParam(TypedDict, total=False):
    """Amount. What `Amount` is when sent."""

    amount: int
    """总金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class _Operations(Face):
    @operation("recharge.create_bank_transfer_recharge")
    def create_bank_transfer_recharge(
        self,
        *,
        out_recharge_no: str,
        account_type: AccountType,
        recharge_amount: AmountParam,
        recharge_scene: CreateBankTransferRechargeRequestRechargeScene,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateBankTransferRechargeResponse:
        """Top up the account by bank transfer (申请银行转账充值).

        The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.

        Args:
            out_recharge_no: 商户充值单号. The merchant's own number of the recharge.
            account_type: 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees.
            recharge_amount: 充值金额.
            recharge_scene: 充值场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012585425
        """
        ...

    @operation("recharge.get_bank_transfer_recharge")
    def get_bank_transfer_recharge(
        self,
        *,
        out_recharge_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetBankTransferRechargeResponse:
        """Query a recharge by bank transfer (查询银行转账充值结果).

        Args:
            out_recharge_no: 商户充值单号. The merchant's own number of the recharge.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012585430
        """
        ...


class RechargeService(_Operations, Sync):
    """Recharges of merchants' accounts (商家充值)."""


class AsyncRechargeService(_Operations, Async):
    """Recharges of merchants' accounts (商家充值)."""
