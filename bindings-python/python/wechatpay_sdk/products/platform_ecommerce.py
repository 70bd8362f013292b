# Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce platforms: recharges, compensations, settlements (平台收付通)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

AbnormalSettleType = Union[Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"], str]
"""异常结算批次单处理方式."""
AbnormalType = Union[Literal["AUTH_RELATIONSHIP_INVALID", "USER_PAY_QUOTA_LIMIT"], str]
"""异常原因类型."""
AvailableRechargeChannels = Union[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"], str]
"""可用充值渠道列表."""
BusinessType = Union[Literal["DEPOSIT_COMPENSATION", "PLATFORM_AFTER_SALES_COMPENSATION", "INSURANCE_CLAIM", "DEPOSIT_AFTER_SALES_COMPENSATION"], str]
"""业务类型."""
CalculateAmountType = Union[Literal["ONLY_DAY_END_BALANCE", "ALLOW_CURRENT_BALANCE"], str]
"""计算提现金额方式."""
CancelCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CancelInsuranceClaimResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CompensatedSubMerchantReceiverType = Union[Literal["MERCHANT"], str]
"""赔付接收方类型."""
CompensationReceiverType = Union[Literal["TRANSACTION_USER"], str]
"""转账接收方类型."""
CompensationState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CreateAbnormalSettlementResponseState = Union[Literal["ACCEPTED", "RECEIVED", "SUCCESS", "DEDUCT_FEE_FAIL", "ABNORMAL", "ABNORMAL_SETTLE_SUCCESS"], str]
"""批次状态."""
CreateAbnormalSettlementResponseTradeScenario = Union[Literal["RECOMMERCE", "INDIVIDUALTRADE"], str]
"""交易场景."""
CreateBankTransferRechargeRequestAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""充值入账账户."""
CreateCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CreateDepositAfterSalesCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CreateDepositCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CreateDepositInsurancePremiumCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CreateDepositShippingCostCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CreateInsuranceClaimResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
CreatePrepaySettlementOrderRequestTradeScenario = Union[Literal["RECOMMERCE"], str]
"""交易场景."""
CreateRechargeRequestAccountType = Union[Literal["DEPOSIT", "OPERATION"], str]
"""充值入账账户."""
CreateRechargeRequestRechargeScene = Union[Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"], str]
"""充值场景."""
CreateSubMerchantCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED"], str]
"""赔付状态."""
DayEndBalanceWithdrawalAccountType = Union[Literal["BASIC", "FEES", "OPERATION"], str]
"""出款账户类型."""
DepositAfterSalesCompensationState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
DepositAfterSalesReceiverType = Union[Literal["MERCHANT", "TRANSACTION_USER"], str]
"""转账接收方类型."""
DepositCompensationState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
DepositReceiverType = Union[Literal["MERCHANT", "TRANSACTION_USER"], str]
"""转账接收方类型."""
EmployeeState = Union[Literal["EFFECTIVE", "DELETED"], str]
"""员工状态."""
GetBankTransferRechargeResponseAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""充值入账账户."""
GetBankTransferRechargeResponseRechargeScene = Union[Literal["ECOMMERCE_BANK_TRANSFER"], str]
"""充值场景."""
GetDepositInsurancePremiumCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
GetDepositShippingCostCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
GetPrepaySettlementOrderResponseTradeScenario = Union[Literal["RECOMMERCE"], str]
"""交易场景."""
GetSubMerchantCompensationResponseState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED"], str]
"""赔付状态."""
InsuranceClaimState = Union[Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"], str]
"""赔付状态."""
InsurancePremiumReceiverTransactionType = Union[Literal["WXPAY", "WXVALUE"], str]
"""赔付单类型."""
InsurancePremiumReceiverType = Union[Literal["MERCHANT"], str]
"""转账接收方类型."""
OnlineBankType = Union[Literal["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"], str]
"""网银类型."""
PaidInsurancePremiumReceiverType = Union[Literal["MERCHANT"], str]
"""转账接收方类型."""
QrRechargeEmployeeType = Union[Literal["ADMIN", "STAFF"], str]
"""员工类型."""
ReceiverTransactionType = Union[Literal["WXPAY", "WXVALUE"], str]
"""转账接收方订单类型."""
ReceiverType = Union[Literal["MERCHANT", "TRANSACTION_USER"], str]
"""转账接收方类型."""
RechargeAccountType = Union[Literal["DEPOSIT", "OPERATION"], str]
"""充值入账账户."""
RechargeChannel = Union[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"], str]
"""充值渠道."""
RechargeClosedResourceAccountType = Union[Literal["DEPOSIT", "OPERATION"], str]
"""充值入账账户."""
RechargeClosedResourceEmployeeType = Union[Literal["ADMIN", "STAFF", "LEGAL_PERSON"], str]
"""员工类型."""
RechargeClosedResourceRechargeScene = Union[Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"], str]
"""充值场景."""
RechargeRechargeScene = Union[Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"], str]
"""充值场景."""
RechargeState = Union[Literal["SUCCESS", "RECHARGING", "CLOSED"], str]
"""充值状态."""
RechargeSuccessQrRechargeEmployeeType = Union[Literal["ADMIN", "STAFF", "LEGAL_PERSON"], str]
"""员工类型."""
RechargeSuccessResourceAccountType = Union[Literal["DEPOSIT", "OPERATION"], str]
"""充值入账账户."""
RechargeSuccessResourceRechargeScene = Union[Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"], str]
"""充值场景."""
Status = Union[Literal["CREATED", "PROCESSING", "FINISHED", "ABNORMAL"], str]
"""单据状态."""
SubMerchantCompensationReceiverType = Union[Literal["MERCHANT"], str]
"""赔付接收方类型."""


class AbnormalSettlementResult(Model):
    """Abnormal settlement result."""

    abnormal_fund_receipt_id: str
    """微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`."""
    out_abnormal_settle_batch_no: str
    """商户异常结算批次单处理单号. The platform's own number of settling anew."""
    abnormal_settle_type: str
    """异常处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more."""
    apply_success_time: str
    """申请成功时间. RFC 3339."""


class BankTransfer(Model):
    """Bank transfer."""

    bill_no: str | None = None
    """转入的银行流水单号. The bank's number of the transfer."""
    bank_account_name: str | None = None
    """银行账户名称."""
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


class BankTransferRechargePayment(Model):
    """Bank transfer recharge payment."""

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


class CancelCompensationResponse(Model):
    """Cancel compensation response."""

    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    cancel_accept_time: str
    """撤销受理时间. RFC 3339."""
    state: CancelCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back."""


class CancelInsuranceClaimResponse(Model):
    """Cancel insurance claim response."""

    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    cancel_accept_time: str
    """撤销受理时间. RFC 3339."""
    state: CancelInsuranceClaimResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back."""
    sub_mchid: str | None = None
    """二级商户号."""


class Closure(Model):
    """Closure."""

    close_reason: str | None = None
    """关单原因."""
    close_time: str | None = None
    """关单时间. RFC 3339."""


class CompensatedMerchant(Model):
    """Compensated merchant."""

    mchid: str
    """商户号."""


class CompensatedSubMerchantReceiver(Model):
    """Compensated sub merchant receiver."""

    _models = {"mch_info": "CompensatedMerchant"}

    type: CompensatedSubMerchantReceiverType | None = None
    """赔付接收方类型."""
    mch_info: CompensatedMerchant | None = None
    """赔付接收方商户信息."""


class Compensation(Model):
    """Compensation."""

    _models = {"receiver_detail": "CompensationReceiverDetail", "close_info": "Closure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: CompensationReceiverDetail
    """转账接收方信息."""
    state: CompensationState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    close_info: Closure | None = None
    """关单信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    transfer_remark: str | None = None
    """赔付原因. The payee sees it."""


class CompensationReceiver(Model):
    """Compensation receiver."""

    _models = {"transaction_info": "ReceiverTransaction"}

    type: CompensationReceiverType | None = None
    """转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`."""
    transaction_info: ReceiverTransaction | None = None
    """转账接收方订单信息."""


class CompensationReceiverDetail(Model):
    """Compensation receiver detail."""

    _models = {"receiver": "CompensationReceiver"}

    receiver: CompensationReceiver | None = None
    """转账接收者信息."""


class CreateAbnormalSettlementResponse(Model):
    """Create abnormal settlement response."""

    _models = {"abnormal_settle_result": "CreateAbnormalSettlementResult"}

    description: str
    """收款方描述."""
    create_time: str
    """批次创建时间. RFC 3339."""
    individual_auth_id: str
    """商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`."""
    out_settle_batch_no: str
    """商户结算批次单号. The platform's own number of the batch of settlements."""
    settle_batch_no: str
    """微信支付结算批次单号. WeChat Pay's number of the batch of settlements."""
    state: CreateAbnormalSettlementResponseState
    """批次状态. `ACCEPTED`, `RECEIVED`: under way; `SUCCESS`: paid; `DEDUCT_FEE_FAIL`: the fee could not be taken; `ABNORMAL`: it could not be paid out, see `abnormal_type`; `ABNORMAL_SETTLE_SUCCESS`: paid out anew."""
    trade_scenario: CreateAbnormalSettlementResponseTradeScenario
    """交易场景. `RECOMMERCE`: buying used goods; `INDIVIDUALTRADE`: sales of individuals."""
    abnormal_settle_result: CreateAbnormalSettlementResult | None = None
    """异常结算处理结果."""
    abnormal_type: AbnormalType | None = None
    """异常原因类型. Why it could not be paid out; set where it was not."""
    finish_time: str | None = None
    """批次完成时间. RFC 3339."""


class CreateAbnormalSettlementResult(Model):
    """Create abnormal settlement result."""

    abnormal_fund_receipt_id: str
    """微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`."""
    out_abnormal_settle_batch_no: str
    """商户异常结算批次单号. The platform's own number of settling anew."""
    abnormal_settle_type: AbnormalSettleType
    """异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more."""
    apply_success_time: str
    """批次创建时间. RFC 3339."""


class CreateBankTransferRechargeResponse(Model):
    """Create bank transfer recharge response."""

    _models = {"transfer_in_account": "TransferInAccount"}

    out_recharge_no: str
    """商户充值单号. The platform's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    transfer_in_account: TransferInAccount
    """银行账户. The account to transfer the money to."""


class CreateCompensationResponse(Model):
    """Create compensation response."""

    _models = {"receiver_detail": "CompensationReceiverDetail", "close_info": "CreatedCompensationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: CompensationReceiverDetail
    """转账接收方信息."""
    state: CreateCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    close_info: CreatedCompensationClosure | None = None
    """关闭信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class CreateDepositAfterSalesCompensationResponse(Model):
    """Create deposit after sales compensation response."""

    _models = {"receiver_detail": "ReceiverDetail", "close_info": "CreatedCompensationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: ReceiverDetail
    """转账接收方信息."""
    state: CreateDepositAfterSalesCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sub_appid: str | None = None
    """二级商户AppID."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    close_info: CreatedCompensationClosure | None = None
    """关闭信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class CreateDepositCompensationResponse(Model):
    """Create deposit compensation response."""

    _models = {"receiver_detail": "DepositReceiverDetail", "close_info": "CreatedCompensationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: DepositReceiverDetail
    """转账接收方信息."""
    state: CreateDepositCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sub_appid: str | None = None
    """二级商户AppID."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    business_type: BusinessType | None = None
    """业务类型."""
    close_info: CreatedCompensationClosure | None = None
    """关闭信息."""
    receiver_remark: str | None = None
    """收款方备注."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class CreateDepositInsurancePremiumCompensationResponse(Model):
    """Create deposit insurance premium compensation response."""

    _models = {"receiver_detail": "InsurancePremiumReceiverDetail", "close_info": "CreatedCompensationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: InsurancePremiumReceiverDetail
    """转账接收方信息."""
    state: CreateDepositInsurancePremiumCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sub_appid: str | None = None
    """二级商户AppID."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    business_type: str | None = None
    """业务类型."""
    close_info: CreatedCompensationClosure | None = None
    """关闭信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class CreateDepositShippingCostCompensationResponse(Model):
    """Create deposit shipping cost compensation response."""

    _models = {"receiver_detail": "ShippingCostReceiverDetail", "close_info": "CreatedCompensationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: ShippingCostReceiverDetail
    """转账接收方信息."""
    state: CreateDepositShippingCostCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sub_appid: str | None = None
    """二级商户AppID."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    business_type: str | None = None
    """业务类型."""
    close_info: CreatedCompensationClosure | None = None
    """关闭信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class CreateInsuranceClaimResponse(Model):
    """Create insurance claim response."""

    _models = {"receiver_detail": "ReceiverDetail", "close_info": "CreatedCompensationClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    amount: int
    """赔付金额. In fen."""
    receiver_detail: ReceiverDetail
    """转账接收方信息."""
    state: CreateInsuranceClaimResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    sub_mchid: str | None = None
    """二级商户号."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    close_info: CreatedCompensationClosure | None = None
    """关闭信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    transfer_remark: str | None = None
    """赔付原因. The payee sees it."""


class CreatePrepaySettlementOrderResponse(Model):
    """Create prepay settlement order response."""

    _models = {"abnormal_settle_result": "AbnormalSettlementResult"}

    description: str
    """收款方描述."""
    create_time: str
    """批次创建时间. RFC 3339."""
    individual_auth_id: str
    """商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`."""
    out_settle_batch_no: str
    """商户结算批次单号. The platform's own number of the batch of settlements."""
    settle_batch_no: str
    """微信支付结算批次单号. WeChat Pay's number of the batch of settlements."""
    state: str
    """批次状态."""
    trade_scenario: str
    """交易场景. `RECOMMERCE`: buying used goods."""
    abnormal_settle_result: AbnormalSettlementResult | None = None
    """异常结算处理结果信息."""
    abnormal_type: str | None = None
    """异常原因类型. Why it could not be paid out; set where it was not."""
    finish_time: str | None = None
    """批次完成时间. RFC 3339."""


class CreateRechargeResponse(Model):
    """Create recharge response."""

    out_recharge_no: str
    """商户充值单号. The platform's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    recharge_url: str
    """充值链接. Where the sub-merchant chooses how to pay."""


class CreateSubMerchantCompensationResponse(Model):
    """Create sub merchant compensation response."""

    _models = {"receiver_detail": "SubMerchantCompensationReceiverDetail"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    amount: int
    """赔付金额. In fen."""
    receiver_detail: SubMerchantCompensationReceiverDetail
    """赔付接收方信息."""
    state: CreateSubMerchantCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class CreatedCompensationClosure(Model):
    """Created compensation closure."""

    close_reason: str
    """关闭原因."""
    close_time: str
    """关闭时间. RFC 3339."""


class DayEndBalanceWithdrawal(Model):
    """Day end balance withdrawal."""

    sp_mchid: str
    """收付通平台商户号."""
    sub_mchid: str
    """二级商户号."""
    out_request_no: str
    """商户提现单号. The merchant's own number of the withdrawal."""
    status: Status
    """单据状态."""
    create_time: str
    """提交预约时间. RFC 3339."""
    update_time: str
    """状态更新时间. RFC 3339."""
    withdraw_id: str
    """微信支付提现单号. WeChat Pay's number of the withdrawal."""
    account_bank: str
    """入账银行."""
    account_number: str
    """入账银行账号后四位. The last four digits."""
    account_type: DayEndBalanceWithdrawalAccountType
    """出款账户类型."""
    total_amount: int
    """提现金额. In fen."""
    bank_memo: str | None = None
    """银行附言. Appears on the statement of the receiving bank."""
    bank_name: str | None = None
    """入账银行全称."""
    fail_amount: int | None = None
    """提现失败金额. In fen."""
    reason: str | None = None
    """失败原因."""
    refund_amount: int | None = None
    """提现退票金额. In fen."""
    remark: str | None = None
    """提现备注. The platform's own note."""
    success_amount: int | None = None
    """提现成功金额. In fen."""


class DepositAfterSalesCompensation(Model):
    """Deposit after sales compensation."""

    _models = {"receiver_detail": "ReceiverDetail", "close_info": "Closure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: ReceiverDetail
    """转账接收方信息."""
    state: DepositAfterSalesCompensationState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sub_appid: str | None = None
    """二级商户AppID."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    close_info: Closure | None = None
    """关单信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    transfer_remark: str | None = None
    """赔付原因. The payee sees it."""


class DepositCompensation(Model):
    """Deposit compensation."""

    _models = {"receiver_detail": "DepositReceiverDetail", "close_info": "Closure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: DepositReceiverDetail
    """转账接收方信息."""
    state: DepositCompensationState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    business_type: BusinessType | None = None
    """业务类型."""
    close_info: Closure | None = None
    """关单信息."""
    receiver_remark: str | None = None
    """收款方备注."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    transfer_remark: str | None = None
    """赔付原因. The payee sees it."""


class DepositReceiver(Model):
    """Deposit receiver."""

    _models = {"mch_info": "DepositReceiverMerchant"}

    type: DepositReceiverType | None = None
    """转账接收方类型. `MERCHANT`: the merchant in `mch_info`."""
    mch_info: DepositReceiverMerchant | None = None
    """转账接收方商户信息."""


class DepositReceiverDetail(Model):
    """Deposit receiver detail."""

    _models = {"receiver": "DepositReceiver"}

    receiver: DepositReceiver | None = None
    """转账接收者信息."""


class DepositReceiverMerchant(Model):
    """Deposit receiver merchant."""

    mchid: str | None = None
    """商户号."""
    mch_id: str | None = None
    """商户号."""


class DepositReceiverUser(Model):
    """Deposit receiver user."""

    sp_openid: str | None = None
    """转账接收方用户openid. The user under `sp_appid`."""


class Employee(Model):
    """Employee."""

    sub_mchid: str
    """二级商户号."""
    create_time: str | None = None
    """添加员工时间. RFC 3339."""
    update_time: str | None = None
    """最后更新时间. RFC 3339."""
    sp_openid: str | None = None
    """员工OpenID. The user under the platform's app."""
    state: EmployeeState | None = None
    """员工状态."""


class GetBankTransferRechargeResponse(Model):
    """Get bank transfer recharge response."""

    _models = {"recharge_amount": "RechargeAmount", "bank_transfer_info": "BankTransferRechargePayment"}

    mchid: str
    """充值商户号."""
    out_recharge_no: str
    """商户充值单号. The platform's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    account_type: GetBankTransferRechargeResponseAccountType
    """充值入账账户."""
    recharge_amount: RechargeAmount
    """充值金额."""
    recharge_scene: GetBankTransferRechargeResponseRechargeScene
    """充值场景."""
    recharge_state: RechargeState
    """充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money."""
    accept_time: str | None = None
    """受理充值时间. RFC 3339."""
    available_recharge_channels: list[str] | None = None
    """可用充值渠道列表. How the sub-merchant may pay."""
    bank_transfer_info: BankTransferRechargePayment | None = None
    """转账充值的付款信息."""
    close_time: str | None = None
    """关闭充值时间. RFC 3339."""
    recharge_state_desc: str | None = None
    """充值状态描述. What there is to say of the state, in Chinese."""
    success_time: str | None = None
    """充值成功时间. RFC 3339."""


class GetDepositInsurancePremiumCompensationResponse(Model):
    """Get deposit insurance premium compensation response."""

    _models = {"receiver_detail": "InsurancePremiumReceiverDetail", "close_info": "Closure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: InsurancePremiumReceiverDetail
    """转账接收方信息."""
    state: GetDepositInsurancePremiumCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sub_appid: str | None = None
    """二级商户AppID."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    business_type: str | None = None
    """业务类型."""
    close_info: Closure | None = None
    """关单信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class GetDepositShippingCostCompensationResponse(Model):
    """Get deposit shipping cost compensation response."""

    _models = {"receiver_detail": "ShippingCostReceiverDetail", "close_info": "Closure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: ShippingCostReceiverDetail
    """转账接收方信息."""
    state: GetDepositShippingCostCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    sub_mchid: str | None = None
    """二级商户号."""
    sp_appid: str | None = None
    """微信AppId."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    business_type: str | None = None
    """业务类型."""
    close_info: Closure | None = None
    """关单信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    transfer_remark: str | None = None
    """赔付原因. The payee sees it."""


class GetPrepaySettlementOrderResponse(Model):
    """Get prepay settlement order response."""

    _models = {"abnormal_settle_result": "AbnormalSettlementResult"}

    description: str
    """收款方描述."""
    create_time: str
    """批次创建时间. RFC 3339."""
    individual_auth_id: str
    """商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`."""
    out_settle_batch_no: str
    """商户结算批次单号. The platform's own number of the batch of settlements."""
    settle_batch_no: str
    """微信支付结算批次单号. WeChat Pay's number of the batch of settlements."""
    state: str
    """批次状态."""
    trade_scenario: GetPrepaySettlementOrderResponseTradeScenario
    """交易场景. `RECOMMERCE`: buying used goods."""
    abnormal_settle_result: AbnormalSettlementResult | None = None
    """异常结算处理结果信息."""
    abnormal_type: str | None = None
    """异常原因类型. Why it could not be paid out; set where it was not."""
    finish_time: str | None = None
    """批次完成时间. RFC 3339."""


class GetSubMerchantCompensationResponse(Model):
    """Get sub merchant compensation response."""

    _models = {"receiver_detail": "SubMerchantCompensationReceiverDetail", "close_info": "Closure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    amount: int
    """赔付金额. In fen."""
    receiver_detail: SubMerchantCompensationReceiverDetail
    """赔付接收方信息."""
    state: GetSubMerchantCompensationResponseState
    """赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`."""
    transfer_remark: str
    """赔付原因. The payee sees it."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    close_info: Closure | None = None
    """关单信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class InsuranceClaim(Model):
    """Insurance claim."""

    _models = {"receiver_detail": "ReceiverDetail", "close_info": "InsuranceClaimClosure"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    receiver_detail: ReceiverDetail
    """转账接收方信息."""
    state: InsuranceClaimState
    """赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back."""
    sub_mchid: str | None = None
    """二级商户号."""
    sponsor_mchid: str | None = None
    """出资商户号. The merchant whose money is paid."""
    amount: int | None = None
    """赔付金额. In fen."""
    close_info: InsuranceClaimClosure | None = None
    """关单信息."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    transfer_remark: str | None = None
    """赔付原因. The payee sees it."""


class InsuranceClaimClosure(Model):
    """Insurance claim closure."""

    accept_time: str | None = None
    """关单时间. RFC 3339."""
    close_reason: str | None = None
    """关单原因."""
    close_time: str | None = None
    """关闭时间. RFC 3339."""


class InsuranceCompensation(Model):
    """Insurance compensation."""

    sub_mchid: str
    """二级商户号."""
    opened: bool
    """是否开通成功. Whether insurance claims are open."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class InsurancePremiumReceiverDetail(Model):
    """Insurance premium receiver detail."""

    _models = {"receiver": "PaidInsurancePremiumReceiver"}

    receiver: PaidInsurancePremiumReceiver | None = None
    """转账接收者信息."""


class ListRechargeEmployeesResponse(Model):
    """List recharge employees response."""

    _models = {"employees": "Employee"}

    employees: list[Employee] | None = None
    """员工列表."""


class OnlineBankRecharge(Model):
    """Online bank recharge."""

    bill_no: str | None = None
    """银行交易订单号. The bank's number of the transfer."""
    bank_account_name: str | None = None
    """银行账户名称."""
    bank_card_tail: str | None = None
    """银行卡号后四位. The last four digits of the payer's account."""
    bank_name: str | None = None
    """开户银行名称."""
    online_bank_type: OnlineBankType | None = None
    """网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`)."""
    return_reason: str | None = None
    """网银充值退回原因. Why the money was sent back."""
    return_time: str | None = None
    """网银充值退回时间. RFC 3339."""


class PaidInsurancePremiumReceiver(Model):
    """Paid insurance premium receiver."""

    _models = {"mch_info": "ReceiverMerchant", "transaction_info": "PaidInsurancePremiumTransaction"}

    type: PaidInsurancePremiumReceiverType | None = None
    """转账接收方类型."""
    mch_info: ReceiverMerchant | None = None
    """转账接收方商户信息."""
    transaction_info: PaidInsurancePremiumTransaction | None = None
    """赔付单信息."""


class PaidInsurancePremiumTransaction(Model):
    """Paid insurance premium transaction."""

    transaction_id: str
    """交易订单号. WeChat Pay's number of the payment."""
    type: str | None = None
    """转账接收方订单类型."""


class PreTransferCompensationResponse(Model):
    """Pre transfer compensation response."""

    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    package_info: str
    """跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is."""
    sub_mchid: str | None = None
    """二级商户号."""


class PreTransferInsuranceClaimResponse(Model):
    """Pre transfer insurance claim response."""

    bill_id: str
    """微信支付转账单号. WeChat Pay's number of the bill."""
    out_bill_no: str
    """商户单号. The platform's own number of the bill."""
    accept_time: str
    """受理时间. RFC 3339."""
    package_info: str
    """跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is."""
    sub_mchid: str | None = None
    """二级商户号."""


class QrRecharge(Model):
    """Qr recharge."""

    openid: str | None = None
    """用户OpenID."""
    employee_type: QrRechargeEmployeeType | None = None
    """员工类型."""


class Receiver(Model):
    """Receiver."""

    _models = {"transaction_info": "ReceiverTransaction", "user_info": "ReceiverUser"}

    type: ReceiverType | None = None
    """转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant."""
    transaction_info: ReceiverTransaction | None = None
    """转账接收方订单信息."""
    user_info: ReceiverUser | None = None
    """转账接收方用户信息."""


class ReceiverDetail(Model):
    """Receiver detail."""

    _models = {"receiver": "Receiver"}

    receiver: Receiver | None = None
    """转账接收者信息."""


class ReceiverMerchant(Model):
    """Receiver merchant."""

    mchid: str | None = None
    """商户号."""


class ReceiverTransaction(Model):
    """Receiver transaction."""

    transaction_id: str
    """交易订单号. WeChat Pay's number of the payment."""
    type: ReceiverTransactionType | None = None
    """转账接收方订单类型."""


class ReceiverUser(Model):
    """Receiver user."""

    sp_openid: str
    """转账接收方用户OpenId. The user under `sp_appid`."""


class Recharge(Model):
    """Recharge."""

    _models = {"recharge_amount": "RechargeAmount", "bank_transfer_info": "BankTransfer", "online_bank_recharge_info": "OnlineBankRecharge", "qr_recharge_info": "QrRecharge"}

    sp_mchid: str
    """平台商户号."""
    sub_mchid: str
    """二级商户号."""
    out_recharge_no: str
    """商户充值单号. The platform's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    account_type: RechargeAccountType
    """充值入账账户."""
    recharge_amount: RechargeAmount
    """充值金额."""
    recharge_scene: RechargeRechargeScene
    """充值场景."""
    recharge_state: RechargeState
    """充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money."""
    accept_time: str | None = None
    """受理充值时间. RFC 3339."""
    available_recharge_channels: list[AvailableRechargeChannels] | None = None
    """可用充值渠道列表. How the sub-merchant may pay."""
    bank_transfer_info: BankTransfer | None = None
    """转账充值的付款信息."""
    close_time: str | None = None
    """关闭充值时间. RFC 3339."""
    online_bank_recharge_info: OnlineBankRecharge | None = None
    """网银充值的付款信息."""
    qr_recharge_info: QrRecharge | None = None
    """扫码充值的付款信息."""
    recharge_channel: RechargeChannel | None = None
    """充值渠道."""
    recharge_state_desc: str | None = None
    """充值状态描述. What there is to say of the state, in Chinese."""
    success_time: str | None = None
    """充值成功时间. RFC 3339."""


class RechargeAmount(Model):
    """Recharge amount."""

    amount: int | None = None
    """总金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class RechargeClosedQrRecharge(Model):
    """Recharge closed qr recharge."""

    openid: str | None = None
    """用户的OpenId."""
    employee_type: str | None = None
    """员工类型."""


class RechargeClosedResource(Model):
    """Recharge closed resource."""

    _models = {"recharge_amount": "RechargeResourceAmount", "bank_transfer_info": "RechargeResourceBankTransfer", "qr_recharge_info": "RechargeClosedQrRecharge"}

    sp_mchid: str
    """平台商户号."""
    sub_mchid: str
    """二级商户号."""
    out_recharge_no: str
    """商户充值单号. The platform's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    account_type: RechargeClosedResourceAccountType
    """充值入账账户."""
    recharge_amount: RechargeResourceAmount
    """充值金额."""
    recharge_channel: RechargeChannel
    """充值渠道."""
    recharge_scene: RechargeClosedResourceRechargeScene
    """充值场景."""
    recharge_state: RechargeState
    """充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money."""
    accept_time: str | None = None
    """充值受理时间. RFC 3339."""
    bank_transfer_info: RechargeResourceBankTransfer | None = None
    """银行转账信息."""
    close_time: str | None = None
    """充值关闭时间. RFC 3339."""
    employee_type: RechargeClosedResourceEmployeeType | None = None
    """员工类型. JSON text of `RechargeClosedEmployee`."""
    qr_recharge_info: RechargeClosedQrRecharge | None = None
    """扫码充值信息."""
    recharge_state_desc: str | None = None
    """充值状态描述. What there is to say of the state, in Chinese."""
    remark: str | None = None
    """备注. The platform's own note."""
    success_time: str | None = None
    """充值成功时间. RFC 3339."""


class RechargeFundReturnedResource(Model):
    """Recharge fund returned resource."""

    _models = {"detail": "ReturnedRechargeFund"}

    sp_mchid: str
    """平台商户号."""
    sub_mchid: str
    """二级商户号."""
    out_recharge_no: str
    """商户充值单号. The platform's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    recharge_returned_id: str
    """充值退回单号. WeChat Pay's number of the return."""
    recharge_channel: str
    """充值渠道."""
    detail: ReturnedRechargeFund | None = None


class RechargeResourceAmount(Model):
    """Recharge resource amount."""

    amount: int
    """总金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class RechargeResourceBankTransfer(Model):
    """Recharge resource bank transfer."""

    bill_no: str
    """转入的银行流水单号. The bank's number of the transfer."""
    bank_account_name: str
    """银行账户名称."""
    bank_card_tail: str
    """银行卡尾号. The last four digits of the payer's account."""
    bank_name: str
    """开户银行名称."""
    memo: str
    """转账充值附言. The payer's words to the bank."""
    return_reason: str | None = None
    """银行转账退回原因. Why the money was sent back."""
    return_time: str | None = None
    """银行转账退回时间. RFC 3339."""


class RechargeSuccessOnlineBankRecharge(Model):
    """Recharge success online bank recharge."""

    bill_no: str | None = None
    """银行交易订单号. The bank's number of the transfer."""
    bank_account_name: str | None = None
    """银行账户名称."""
    bank_card_tail: str | None = None
    """银行卡号后四位. The last four digits of the payer's account."""
    bank_name: str | None = None
    """开户银行名称."""
    online_bank_type: OnlineBankType | None = None
    """网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`)."""
    return_reason: str | None = None
    """网银充值退回原因. Why the money was sent back."""
    return_time: str | None = None
    """网银充值退回时间."""


class RechargeSuccessQrRecharge(Model):
    """Recharge success qr recharge."""

    openid: str
    """用户openid."""
    employee_type: RechargeSuccessQrRechargeEmployeeType
    """员工类型."""


class RechargeSuccessResource(Model):
    """Recharge success resource."""

    _models = {"recharge_amount": "RechargeResourceAmount", "bank_transfer_info": "RechargeResourceBankTransfer", "online_bank_recharge_info": "RechargeSuccessOnlineBankRecharge", "qr_recharge_info": "RechargeSuccessQrRecharge"}

    sp_mchid: str
    """平台商户号."""
    sub_mchid: str
    """二级商户号."""
    out_recharge_no: str
    """商户充值单号. The platform's own number of the recharge."""
    recharge_id: str
    """微信支付充值单号. WeChat Pay's number of the recharge."""
    accept_time: str
    """受理充值时间. RFC 3339."""
    account_type: RechargeSuccessResourceAccountType
    """充值入账账户."""
    recharge_amount: RechargeResourceAmount
    """充值金额."""
    recharge_channel: RechargeChannel
    """充值渠道."""
    recharge_scene: RechargeSuccessResourceRechargeScene
    """充值场景."""
    recharge_state: RechargeState
    """充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money."""
    available_recharge_channels: list[AvailableRechargeChannels] | None = None
    """可用充值渠道列表. How the sub-merchant may pay."""
    bank_transfer_info: RechargeResourceBankTransfer | None = None
    """银行转账信息."""
    close_time: str | None = None
    """关闭充值时间. RFC 3339."""
    online_bank_recharge_info: RechargeSuccessOnlineBankRecharge | None = None
    """网银充值的付款信息."""
    qr_recharge_info: RechargeSuccessQrRecharge | None = None
    """扫码充值信息."""
    recharge_state_desc: str | None = None
    """充值状态描述. What there is to say of the state, in Chinese."""
    remark: str | None = None
    """备注. The platform's own note."""
    success_time: str | None = None
    """充值成功时间. RFC 3339."""


class ReturnedRechargeFund(Model):
    """Returned recharge fund."""

    bank_card_tail: str
    """银行卡尾号. The last four digits of the payer's account."""
    bank_name: str
    """开户银行名称."""
    online_bank_type: str
    """网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`)."""
    return_reason: str
    """退回原因. Why the money was sent back."""
    return_time: str
    """退回时间."""
    amount: int | None = None
    """充值金额. In fen."""
    bank_account_name: str | None = None
    """银行账户名称."""
    currency: str | None = None
    """充值币种. ISO 4217, `CNY` for yuan."""


class ShippingCostReceiver(Model):
    """Shipping cost receiver."""

    _models = {"mch_info": "ReceiverMerchant", "transaction_info": "ReceiverTransaction", "user_info": "DepositReceiverUser"}

    type: str | None = None
    """转账接收方类型."""
    mch_info: ReceiverMerchant | None = None
    """转账接收方商户信息."""
    transaction_info: ReceiverTransaction | None = None
    """转账接收方订单信息."""
    user_info: DepositReceiverUser | None = None
    """转账接收方用户."""


class ShippingCostReceiverDetail(Model):
    """Shipping cost receiver detail."""

    _models = {"receiver": "ShippingCostReceiver"}

    receiver: ShippingCostReceiver | None = None
    """转账接收者信息."""


class SubMerchantCompensationReceiverDetail(Model):
    """Sub merchant compensation receiver detail."""

    _models = {"receiver": "CompensatedSubMerchantReceiver"}

    receiver: CompensatedSubMerchantReceiver | None = None
    """赔付接收者信息."""


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


class AmountParam(TypedDict, total=False):
    """Amount."""

    amount: Required[int]
    """金额. In fen."""
    currency: str
    """币种. ISO 4217, `CNY` for yuan."""


class CompensatedMerchantParam(TypedDict, total=False):
    """Compensated merchant. What `CompensatedMerchant` is when sent."""

    mchid: Required[str]
    """商户号."""


class CompensationReceiverParam(TypedDict, total=False):
    """Compensation receiver. What `CompensationReceiver` is when sent."""

    type: CompensationReceiverType
    """转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`."""
    transaction_info: ReceiverTransactionParam
    """转账接收方订单信息."""


class DepositAfterSalesReceiverParam(TypedDict, total=False):
    """Deposit after sales receiver."""

    type: DepositAfterSalesReceiverType
    """转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant."""
    transaction_info: ReceiverTransactionParam
    """转账接收方订单信息."""
    user_info: DepositReceiverUserParam
    """转账接收方用户."""


class DepositReceiverParam(TypedDict, total=False):
    """Deposit receiver. What `DepositReceiver` is when sent."""

    type: DepositReceiverType
    """转账接收方类型. `MERCHANT`: the merchant in `mch_info`."""
    mch_info: DepositReceiverMerchantParam
    """转账接收方商户信息."""


class DepositReceiverMerchantParam(TypedDict, total=False):
    """Deposit receiver merchant. What `DepositReceiverMerchant` is when sent."""

    mchid: str
    """商户号."""
    mch_id: str
    """商户号."""


class DepositReceiverUserParam(TypedDict, total=False):
    """Deposit receiver user. What `DepositReceiverUser` is when sent."""

    sp_openid: str
    """转账接收方用户openid. The user under `sp_appid`."""


class InsurancePremiumReceiverParam(TypedDict, total=False):
    """Insurance premium receiver."""

    type: InsurancePremiumReceiverType
    """转账接收方类型."""
    mch_info: ReceiverMerchantParam
    """转账接收方商户信息."""
    transaction_info: InsurancePremiumReceiverTransactionParam
    """赔付单信息."""
    user_info: ReceiverUserParam
    """转账接收方用户信息."""


class InsurancePremiumReceiverTransactionParam(TypedDict, total=False):
    """Insurance premium receiver transaction."""

    transaction_id: Required[str]
    """交易订单号. WeChat Pay's number of the payment."""
    type: Required[InsurancePremiumReceiverTransactionType]
    """赔付单类型."""


class ReceiverParam(TypedDict, total=False):
    """Receiver. What `Receiver` is when sent."""

    type: ReceiverType
    """转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant."""
    transaction_info: ReceiverTransactionParam
    """转账接收方订单信息."""
    user_info: ReceiverUserParam
    """转账接收方用户信息."""


class ReceiverMerchantParam(TypedDict, total=False):
    """Receiver merchant. What `ReceiverMerchant` is when sent."""

    mchid: str
    """商户号."""


class ReceiverTransactionParam(TypedDict, total=False):
    """Receiver transaction. What `ReceiverTransaction` is when sent."""

    transaction_id: Required[str]
    """交易订单号. WeChat Pay's number of the payment."""
    type: ReceiverTransactionType
    """转账接收方订单类型."""


class ReceiverUserParam(TypedDict, total=False):
    """Receiver user. What `ReceiverUser` is when sent."""

    sp_openid: Required[str]
    """转账接收方用户OpenId. The user under `sp_appid`."""


class RechargeAmountParam(TypedDict, total=False):
    """Recharge amount. What `RechargeAmount` is when sent."""

    amount: int
    """总金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    transaction_id: Required[str]
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_settle_no: Required[str]
    """商户结算单号. The platform's own number of the settlement."""
    settle_detail_info_list: Required[Sequence[SettlementDetailParam]]
    """结算明细单列表."""


class SettlementDetailParam(TypedDict, total=False):
    """Settlement detail."""

    out_settle_detail_no: Required[str]
    """商户结算明细单号. The platform's own number of this line of the settlement."""
    amount: Required[AmountParam]
    """金额."""
    receiver_account: Required[str]
    """接收方账号."""
    receiver_type: Required[str]
    """接收方类型."""
    settle_type: Required[str]
    """结算类型."""


class ShippingCostReceiverParam(TypedDict, total=False):
    """Shipping cost receiver. What `ShippingCostReceiver` is when sent."""

    type: str
    """转账接收方类型."""
    mch_info: ReceiverMerchantParam
    """转账接收方商户信息."""
    transaction_info: ReceiverTransactionParam
    """转账接收方订单信息."""
    user_info: DepositReceiverUserParam
    """转账接收方用户."""


class SubMerchantCompensationReceiverParam(TypedDict, total=False):
    """Sub merchant compensation receiver."""

    type: Required[SubMerchantCompensationReceiverType]
    """赔付接收方类型."""
    mch_info: Required[CompensatedMerchantParam]
    """赔付接收方商户信息."""


class _Operations(Face):
    @operation("platform_ecommerce.create_bank_transfer_recharge")
    def create_bank_transfer_recharge(
        self,
        *,
        out_recharge_no: str,
        account_type: CreateBankTransferRechargeRequestAccountType,
        recharge_amount: RechargeAmountParam,
        recharge_scene: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateBankTransferRechargeResponse:
        """Top up the platform's account by bank transfer (申请银行转账充值).

        The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.

        Args:
            out_recharge_no: 商户充值单号. The platform's own number of the recharge.
            account_type: 充值入账账户.
            recharge_amount: 充值金额.
            recharge_scene: 充值场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012763053
        """
        ...

    @operation("platform_ecommerce.get_bank_transfer_recharge")
    def get_bank_transfer_recharge(
        self,
        *,
        out_recharge_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetBankTransferRechargeResponse:
        """Query a recharge by bank transfer (查询银行转账充值结果).

        Args:
            out_recharge_no: 商户充值单号. The platform's own number of the recharge.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012763057
        """
        ...

    @operation("platform_ecommerce.add_recharge_employee")
    def add_recharge_employee(
        self,
        *,
        sub_mchid: str,
        sp_openid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Employee:
        """Let an employee of a sub-merchant scan to top up (添加二级商户可扫码充值员工).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_openid: 员工OpenID. The user under the platform's app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013521743
        """
        ...

    @operation("platform_ecommerce.list_recharge_employees")
    def list_recharge_employees(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListRechargeEmployeesResponse:
        """List the employees of a sub-merchant who may top up (查询二级商户可扫码充值员工列表).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013521757
        """
        ...

    @operation("platform_ecommerce.delete_recharge_employee")
    def delete_recharge_employee(
        self,
        *,
        sub_mchid: str,
        sp_openid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Employee:
        """Take the right to top up from an employee (删除二级商户可扫码充值员工).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_openid: 员工OpenID. The user under the platform's app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013521753
        """
        ...

    @operation("platform_ecommerce.create_recharge")
    def create_recharge(
        self,
        *,
        sub_mchid: str,
        out_recharge_no: str,
        account_type: CreateRechargeRequestAccountType,
        recharge_amount: RechargeAmountParam,
        recharge_scene: CreateRechargeRequestRechargeScene,
        available_recharge_channels: Sequence[AvailableRechargeChannels] | None = None,
        notify_url: str | None = None,
        remark: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateRechargeResponse:
        """Begin a recharge of a sub-merchant's account (申请二级商户充值).

        Send the sub-merchant to `recharge_url`; the result comes as a notification and from the query.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            out_recharge_no: 商户充值单号. The platform's own number of the recharge.
            account_type: 充值入账账户.
            recharge_amount: 充值金额.
            recharge_scene: 充值场景.
            available_recharge_channels: 可用充值渠道列表. How the sub-merchant may pay.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            remark: 充值备注. The platform's own note.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012762860
        """
        ...

    @operation("platform_ecommerce.get_recharge")
    def get_recharge(
        self,
        *,
        out_recharge_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Recharge:
        """Query a recharge (查询二级商户充值结果).

        Args:
            out_recharge_no: 商户充值单号. The platform's own number of the recharge.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012762874
        """
        ...

    @operation("platform_ecommerce.close_recharge")
    def close_recharge(
        self,
        *,
        out_recharge_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Recharge:
        """Close a recharge (关闭二级商户充值).

        Args:
            out_recharge_no: 商户充值单号. The platform's own number of the recharge.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012762895
        """
        ...

    @operation("platform_ecommerce.create_compensation")
    def create_compensation(
        self,
        *,
        out_bill_no: str,
        receiver: CompensationReceiverParam,
        transfer_remark: str,
        sponsor_mchid: str | None = None,
        transfer_scene_id: str | None = None,
        amount: int | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateCompensationResponse:
        """Pay a compensation to the user of an order (请求赔付).

        The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            receiver: 收款方信息.
            transfer_remark: 赔付原因. The payee sees it.
            sponsor_mchid: 出资商户号. The merchant whose money is paid.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            amount: 赔付金额. In fen.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504175
        """
        ...

    @operation("platform_ecommerce.pre_transfer_compensation")
    def pre_transfer_compensation(
        self,
        *,
        out_bill_no: str,
        receiver: CompensationReceiverParam,
        transfer_remark: str,
        sp_appid: str | None = None,
        sponsor_mchid: str | None = None,
        transfer_scene_id: str | None = None,
        amount: int | None = None,
        notify_url: str | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreTransferCompensationResponse:
        """Prepare a compensation that the user confirms to receive (请求赔付预下单).

        Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            receiver: 收款方信息.
            transfer_remark: 赔付原因. The payee sees it.
            sp_appid: 公众账号ID.
            sponsor_mchid: 出资商户号. The merchant whose money is paid.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            amount: 赔付金额. In fen.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504176
        """
        ...

    @operation("platform_ecommerce.get_compensation_by_out_bill_no")
    def get_compensation_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Compensation:
        """Query a compensation by `out_bill_no` (查询赔付结果（按商户赔付单号）).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504178
        """
        ...

    @operation("platform_ecommerce.get_compensation_by_bill_id")
    def get_compensation_by_bill_id(
        self,
        *,
        bill_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Compensation:
        """Query a compensation by `bill_id` (查询赔付结果（按微信支付赔付单号）).

        Args:
            bill_id: 微信支付单号. WeChat Pay's number of the bill.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504179
        """
        ...

    @operation("platform_ecommerce.cancel_compensation")
    def cancel_compensation(
        self,
        *,
        out_bill_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelCompensationResponse:
        """Cancel a compensation (请求撤销赔付).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504177
        """
        ...

    @operation("platform_ecommerce.create_sub_merchant_compensation")
    def create_sub_merchant_compensation(
        self,
        *,
        out_bill_no: str,
        amount: int,
        receiver: SubMerchantCompensationReceiverParam,
        transfer_remark: str,
        sponsor_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateSubMerchantCompensationResponse:
        """Pay a compensation to a sub-merchant (请求赔付).

        The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            amount: 赔付金额. In fen.
            receiver: 赔付商户信息.
            transfer_remark: 赔付原因. The payee sees it.
            sponsor_mchid: 出资商户号. The merchant whose money is paid.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016777363
        """
        ...

    @operation("platform_ecommerce.get_sub_merchant_compensation")
    def get_sub_merchant_compensation(
        self,
        *,
        out_bill_no: str,
        sponsor_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantCompensationResponse:
        """Query a compensation to a sub-merchant (查询赔付结果（按商户赔付单号）).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            sponsor_mchid: 出资商户号. The merchant whose money is paid.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016777372
        """
        ...

    @operation("platform_ecommerce.create_deposit_compensation")
    def create_deposit_compensation(
        self,
        *,
        out_bill_no: str,
        business_type: BusinessType,
        receiver: DepositReceiverParam,
        transfer_remark: str,
        sub_mchid: str | None = None,
        sp_appid: str | None = None,
        amount: int | None = None,
        receiver_remark: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateDepositCompensationResponse:
        """Pay a compensation out of a deposit (保证金赔付).

        The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            business_type: 业务类型.
            receiver: 收款方信息.
            transfer_remark: 赔付原因. The payee sees it.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 公众账号ID.
            amount: 赔付金额. In fen.
            receiver_remark: 收款方备注.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504198
        """
        ...

    @operation("platform_ecommerce.get_deposit_compensation_by_out_bill_no")
    def get_deposit_compensation_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str | None = None,
        business_type: BusinessType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DepositCompensation:
        """Query a compensation out of a deposit by `out_bill_no` (查询保证金赔付结果（按商户赔付单号）).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            business_type: 业务类型. What the compensation is for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504199
        """
        ...

    @operation("platform_ecommerce.get_deposit_compensation_by_bill_id")
    def get_deposit_compensation_by_bill_id(
        self,
        *,
        bill_id: str,
        sub_mchid: str | None = None,
        business_type: BusinessType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DepositCompensation:
        """Query a compensation out of a deposit by `bill_id` (查询保证金赔付结果（按微信支付赔付单号）).

        Args:
            bill_id: 微信支付单号. WeChat Pay's number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            business_type: 业务类型. What the compensation is for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504200
        """
        ...

    @operation("platform_ecommerce.create_deposit_after_sales_compensation")
    def create_deposit_after_sales_compensation(
        self,
        *,
        out_bill_no: str,
        receiver: DepositAfterSalesReceiverParam,
        transfer_remark: str,
        sub_mchid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        transfer_scene_id: str | None = None,
        amount: int | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateDepositAfterSalesCompensationResponse:
        """Pay an after-sales compensation out of a deposit (请求保证金售后赔付).

        The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            receiver: 收款方信息.
            transfer_remark: 赔付原因. The payee sees it.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 公众账号ID.
            sub_appid: 二级商户AppID. The sub-merchant's own app.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            amount: 赔付金额. In fen.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504194
        """
        ...

    @operation("platform_ecommerce.get_deposit_after_sales_compensation_by_out_bill_no")
    def get_deposit_after_sales_compensation_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DepositAfterSalesCompensation:
        """Query an after-sales compensation out of a deposit by `out_bill_no` (查询保证金售后赔付结果（按商户赔付单号）).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504195
        """
        ...

    @operation("platform_ecommerce.get_deposit_after_sales_compensation_by_bill_id")
    def get_deposit_after_sales_compensation_by_bill_id(
        self,
        *,
        bill_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DepositAfterSalesCompensation:
        """Query an after-sales compensation out of a deposit by `bill_id` (查询保证金售后赔付结果（按微信支付赔付单号）).

        Args:
            bill_id: 微信支付单号. WeChat Pay's number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504196
        """
        ...

    @operation("platform_ecommerce.create_deposit_shipping_cost_compensation")
    def create_deposit_shipping_cost_compensation(
        self,
        *,
        out_bill_no: str,
        receiver: ShippingCostReceiverParam,
        transfer_remark: str,
        sub_mchid: str | None = None,
        sp_appid: str | None = None,
        transfer_scene_id: str | None = None,
        amount: int | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateDepositShippingCostCompensationResponse:
        """Pay a user's shipping costs out of a deposit (发起保证金赔付用户运费).

        The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            receiver: 赔付用户信息.
            transfer_remark: 赔付原因. The payee sees it.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 公众账号ID.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            amount: 赔付金额. In fen.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504202
        """
        ...

    @operation("platform_ecommerce.get_deposit_shipping_cost_compensation")
    def get_deposit_shipping_cost_compensation(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetDepositShippingCostCompensationResponse:
        """Query shipping costs paid out of a deposit (查询保证金售后赔付运费结果（按商户赔付单号）).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504203
        """
        ...

    @operation("platform_ecommerce.create_deposit_insurance_premium_compensation")
    def create_deposit_insurance_premium_compensation(
        self,
        *,
        out_bill_no: str,
        receiver: InsurancePremiumReceiverParam,
        transfer_remark: str,
        sub_mchid: str | None = None,
        sp_appid: str | None = None,
        transfer_scene_id: str | None = None,
        amount: int | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateDepositInsurancePremiumCompensationResponse:
        """Pay an insurer's premium out of a deposit (发起保证金赔付保司保费).

        The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            receiver: 赔付用户信息.
            transfer_remark: 赔付原因. The payee sees it.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sp_appid: 公众账号ID.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            amount: 赔付金额. In fen.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014010905
        """
        ...

    @operation("platform_ecommerce.get_deposit_insurance_premium_compensation")
    def get_deposit_insurance_premium_compensation(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetDepositInsurancePremiumCompensationResponse:
        """Query a premium paid out of a deposit (查询保证金赔付保司保费结果（按商户赔付单号）).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014010920
        """
        ...

    @operation("platform_ecommerce.open_insurance_compensation")
    def open_insurance_compensation(
        self,
        *,
        sub_mchid: str,
        out_apply_no: str,
        agreement_list: Sequence[AgreementParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceCompensation:
        """Open insurance claims for a sub-merchant (开通保险理赔功能).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            out_apply_no: 商户申请单号. The platform's own number of the application.
            agreement_list: 签约协议列表. The agreements that the sub-merchant has signed with the platform.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012781476
        """
        ...

    @operation("platform_ecommerce.get_insurance_compensation_status")
    def get_insurance_compensation_status(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceCompensation:
        """Query whether insurance claims are open for a sub-merchant (查询保险理赔功能开通状态).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012781480
        """
        ...

    @operation("platform_ecommerce.create_insurance_claim")
    def create_insurance_claim(
        self,
        *,
        out_bill_no: str,
        receiver: ReceiverParam,
        transfer_remark: str,
        sub_mchid: str | None = None,
        sponsor_mchid: str | None = None,
        transfer_scene_id: str | None = None,
        amount: int | None = None,
        user_recv_perception: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateInsuranceClaimResponse:
        """Pay an insurance claim (请求保险理赔).

        The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            receiver: 赔付用户信息.
            transfer_remark: 赔付原因. The payee sees it.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            sponsor_mchid: 出资商户号. The merchant whose money is paid.
            transfer_scene_id: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
            amount: 赔付金额. In fen.
            user_recv_perception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504184
        """
        ...

    @operation("platform_ecommerce.pre_transfer_insurance_claim")
    def pre_transfer_insurance_claim(
        self,
        *,
        out_bill_no: str,
        receiver: ReceiverParam,
        transfer_remark: str,
        sub_mchid: str | None = None,
        amount: int | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreTransferInsuranceClaimResponse:
        """Prepare the payment of an insurance claim that the user confirms to receive (请求保险理赔预下单).

        Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            receiver: 收款方信息.
            transfer_remark: 赔付原因. The payee sees it.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            amount: 赔付金额. In fen.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504185
        """
        ...

    @operation("platform_ecommerce.get_insurance_claim_by_out_bill_no")
    def get_insurance_claim_by_out_bill_no(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceClaim:
        """Query an insurance claim by `out_bill_no` (查询保险理赔结果（按商户赔付单号）).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504187
        """
        ...

    @operation("platform_ecommerce.get_insurance_claim_by_bill_id")
    def get_insurance_claim_by_bill_id(
        self,
        *,
        bill_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceClaim:
        """Query an insurance claim by `bill_id` (查询保险理赔结果（按微信支付赔付单号）).

        Args:
            bill_id: 微信支付单号. WeChat Pay's number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504188
        """
        ...

    @operation("platform_ecommerce.cancel_insurance_claim")
    def cancel_insurance_claim(
        self,
        *,
        out_bill_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelInsuranceClaimResponse:
        """Cancel an insurance claim (请求撤销保险理赔).

        Args:
            out_bill_no: 商户单号. The platform's own number of the bill.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013504186
        """
        ...

    @operation("platform_ecommerce.create_prepay_settlement_order")
    def create_prepay_settlement_order(
        self,
        *,
        appid: str,
        description: str,
        individual_auth_id: str,
        out_settle_batch_no: str,
        notify_url: str,
        settle_info_list: Sequence[SettlementParam],
        trade_scenario: CreatePrepaySettlementOrderRequestTradeScenario,
        receive_type_template_id: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePrepaySettlementOrderResponse:
        """Settle payments to an individual in a batch (个人收款-申请批量结算).

        The individual must have authorised. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_settle_batch_no` and the same contents.

        Args:
            appid: 发起方AppID.
            description: 收款方描述.
            individual_auth_id: 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
            out_settle_batch_no: 商户结算批次单号. The platform's own number of the batch of settlements.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            settle_info_list: 结算信息列表.
            trade_scenario: 交易场景. `RECOMMERCE`: buying used goods.
            receive_type_template_id: 收款类型模板ID. One of 1 and 2.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012649847
        """
        ...

    @operation("platform_ecommerce.get_prepay_settlement_order")
    def get_prepay_settlement_order(
        self,
        *,
        settle_batch_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPrepaySettlementOrderResponse:
        """Query a batch of settlements to an individual (个人收款-查询批量结算信息).

        Args:
            settle_batch_no: 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012650326
        """
        ...

    @operation("platform_ecommerce.create_abnormal_settlement")
    def create_abnormal_settlement(
        self,
        *,
        settle_batch_no: str,
        individual_auth_id: str,
        out_abnormal_settle_batch_no: str,
        abnormal_settle_type: AbnormalSettleType,
        description: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateAbnormalSettlementResponse:
        """Settle a batch anew that could not be paid out (个人收款-申请异常结算批次单处理).

        When the outcome is not known, repeat it with the same `out_abnormal_settle_batch_no` and the same contents.

        Args:
            settle_batch_no: 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
            individual_auth_id: 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
            out_abnormal_settle_batch_no: 商户异常结算批次单号. The platform's own number of settling anew.
            abnormal_settle_type: 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more.
            description: 异常处理说明.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015198012
        """
        ...

    @operation("platform_ecommerce.create_day_end_balance_withdrawal")
    def create_day_end_balance_withdrawal(
        self,
        *,
        sub_mchid: str,
        out_request_no: str,
        calculate_amount_type: CalculateAmountType,
        bank_memo: str | None = None,
        notify_url: str | None = None,
        remark: str | None = None,
        reserve_amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DayEndBalanceWithdrawal:
        """Withdraw the balance that a sub-merchant had at the end of a day (二级商户按日终余额预约提现).

        The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_request_no: 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters.
            calculate_amount_type: 计算提现金额方式. `ONLY_DAY_END_BALANCE`: only the balance at the end of yesterday; `ALLOW_CURRENT_BALANCE`: the current balance, too.
            bank_memo: 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
            notify_url: 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            remark: 提现备注. The platform's own note. At most 56 characters.
            reserve_amount: 留存额. In fen: what is left in the account.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013328143
        """
        ...

    @operation("platform_ecommerce.get_day_end_balance_withdrawal")
    def get_day_end_balance_withdrawal(
        self,
        *,
        out_request_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DayEndBalanceWithdrawal:
        """Query a withdrawal of a balance at the end of a day (查询二级商户按日终余额预约提现状态).

        Args:
            out_request_no: 商户提现单号. The merchant's own number of the withdrawal.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013328163
        """
        ...


class PlatformEcommerceService(_Operations, Sync):
    """Ecommerce platforms: recharges, compensations, settlements (平台收付通)."""


class AsyncPlatformEcommerceService(_Operations, Async):
    """Ecommerce platforms: recharges, compensations, settlements (平台收付通)."""
