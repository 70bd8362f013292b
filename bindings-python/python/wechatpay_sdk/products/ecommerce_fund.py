# Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: balances, withdrawals, bills (余额提现账单)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

Algorithm = Union[Literal["AEAD_AES_256_GCM", "SM4_GCM"], str]
"""账单文件加密算法."""
BillType = Union[Literal["NO_SUCC"], str]
"""账单类型."""
CreateSubMerchantWithdrawalRequestAccountType = Union[Literal["BASIC", "FEES", "OPERATION"], str]
"""出款账户类型."""
CreateSubMerchantWithdrawalResponseAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""出款账户类型."""
CreateWithdrawalRequestAccountType = Union[Literal["BASIC", "FEES", "OPERATION"], str]
"""出款账户类型."""
GetAllSubMerchantsFundFlowBillAccountType = Union[Literal["ALL"], str]
"""资金账户类型."""
GetBalanceAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""账户类型."""
GetDayEndBalanceAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""账户类型."""
GetSubMerchantBalanceAccountType = Union[Literal["BASIC", "FEES", "OPERATION", "DEPOSIT"], str]
"""二级商户账户类型."""
GetSubMerchantBalanceResponseAccountType = Union[Literal["BASIC", "FEES", "OPERATION", "DEPOSIT"], str]
"""二级商户账户类型."""
GetSubMerchantDayEndBalanceAccountType = Union[Literal["BASIC", "DEPOSIT"], str]
"""账户类型."""
GetSubMerchantDayEndBalanceResponseAccountType = Union[Literal["BASIC", "DEPOSIT"], str]
"""账户类型."""
HashType = Union[Literal["SHA1"], str]
"""哈希类型."""
IdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""
IncomeRecordAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""账户类型."""
IncomeRecordType = Union[Literal["OFFLINERECHARGE", "ENTERPRISEDIRECTREVENUE"], str]
"""银行来账类型."""
ListIncomeRecordsAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""账户类型."""
ListSubMerchantIncomeRecordsAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""账户类型."""
OutAccountType = Union[Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT"], str]
"""二级商户号的出款子账户类型."""
PayeeAccountType = Union[Literal["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"], str]
"""账户类型."""
PayeeType = Union[Literal["CONTRIBUTION_MERCHANT", "SERVICE_PROVIDER_MERCHANT", "OTHER_MERCHANT", "INDIVIDUAL"], str]
"""收款对象类型."""
ProofMediaType = Union[Literal["WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5", "MISSING_OFFICIAL_SEAL_LETTER", "CERTIFICATE_OF_ACCOUNT_CANCELLATION", "INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE", "BASIC_TRANSACTION_INFORMATION", "LEGAL_ID_CARD", "ID_CARD", "BUSINESS_LICENSE_PHOTO", "PAYEE_ID_CARD", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8"], str]
"""申请证明材料类型."""
State = Union[Literal["SUBMITTED", "PASSED", "PAY_SUCCEED", "REJECTED", "PAY_FAILED", "BANK_REFUNDED"], str]
"""申请单状态."""
SubMerchantIncomeRecordAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""账户类型."""
SubMerchantWithdrawalAccountType = Union[Literal["BASIC", "FEES", "OPERATION"], str]
"""出款账户类型."""
SubMerchantWithdrawalStatus = Union[Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"], str]
"""预约提现单状态."""
TarType = Union[Literal["GZIP"], str]
"""压缩格式."""
WithdrawalAccountType = Union[Literal["BASIC", "FEES", "OPERATION"], str]
"""出款账户类型."""
WithdrawalChangeResourceAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""出款账户类型."""
WithdrawalChangeResourceStatus = Union[Literal["CREATED", "PROCESSING", "FINISHED", "ABNORMAL"], str]
"""提现单状态."""
WithdrawalStatus = Union[Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"], str]
"""预约提现单状态."""


class Balance(Model):
    """Balance."""

    available_amount: int
    """可用余额. In fen: what can be used."""
    pending_amount: int | None = None
    """不可用余额. In fen: what cannot be used yet."""


class CanceledMerchantWithdrawal(Model):
    """Canceled merchant withdrawal."""

    _models = {"withdrawl_apply": "WithdrawalApplication"}

    withdrawl_apply: WithdrawalApplication
    """提现申请单信息."""


class CreateSubMerchantWithdrawalResponse(Model):
    """Create sub merchant withdrawal response."""

    sub_mchid: str
    """二级商户号."""
    out_request_no: str
    """商户预约提现单号. The merchant's own number of the withdrawal."""
    withdraw_id: str
    """微信支付预约提现单号. WeChat Pay's number of the withdrawal."""
    account_type: CreateSubMerchantWithdrawalResponseAccountType | None = None
    """出款账户类型."""


class CreateWithdrawalResponse(Model):
    """Create withdrawal response."""

    out_request_no: str
    """商户预约提现单号. The merchant's own number of the withdrawal."""
    withdraw_id: str
    """微信支付预约提现单号. WeChat Pay's number of the withdrawal."""


class EncryptedBill(Model):
    """Encrypted bill."""

    _sensitive = frozenset({"encrypt_key"})

    bill_sequence: int
    """账单文件序号. The number of the file, from 1."""
    download_url: str
    """下载地址. Valid for five minutes."""
    encrypt_key: str
    """加密密钥. The key that the file is encrypted with."""
    hash_type: HashType
    """哈希类型."""
    hash_value: str
    """哈希值. Of the file, after decompression."""
    nonce: str
    """随机字符串. The nonce that the file is encrypted with."""


class GetAllSubMerchantsFundFlowBillResponse(Model):
    """Get all sub merchants fund flow bill response."""

    _models = {"download_bill_list": "EncryptedBill"}

    download_bill_count: int
    """下载信息总数. The number of files."""
    download_bill_list: list[EncryptedBill] | None = None
    """下载信息明细."""


class GetSubMerchantBalanceResponse(Model):
    """Get sub merchant balance response."""

    sub_mchid: str
    """二级商户号."""
    available_amount: int
    """可用余额. In fen: what can be used."""
    account_type: GetSubMerchantBalanceResponseAccountType | None = None
    """二级商户账户类型."""
    pending_amount: int | None = None
    """不可用余额. In fen: what cannot be used yet."""


class GetSubMerchantDayEndBalanceResponse(Model):
    """Get sub merchant day end balance response."""

    sub_mchid: str
    """二级商户号."""
    available_amount: int
    """可用余额. In fen: what can be used."""
    account_type: GetSubMerchantDayEndBalanceResponseAccountType | None = None
    """账户类型."""
    pending_amount: int | None = None
    """不可用余额. In fen: what cannot be used yet."""


class GetWithdrawalBillResponse(Model):
    """Get withdrawal bill response."""

    download_url: str
    """下载地址. Valid for five minutes."""
    hash_type: HashType
    """哈希类型."""
    hash_value: str
    """哈希值. Of the file, after decompression."""


class IncomeRecord(Model):
    """Income record."""

    mchid: str
    """商户号."""
    income_record_id: str
    """银行来账微信单号. WeChat Pay's number of the incoming transfer."""
    account_type: IncomeRecordAccountType
    """账户类型."""
    amount: int
    """银行来账金额. In fen."""
    bank_account_name: str
    """付款方银行户名. The payer's name at the bank."""
    bank_account_number: str
    """付款方银行卡号. The payer's account."""
    bank_name: str
    """付款方银行名称."""
    income_record_type: IncomeRecordType
    """银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company."""
    recharge_remark: str
    """银行备注. The payer's words to the bank."""
    success_time: str
    """银行来账完成时间. RFC 3339."""


class Links(Model):
    """Links."""

    _names = {"self_": "self"}

    next: str
    """下一页链接."""
    prev: str
    """上一页链接."""
    self_: str
    """当前链接."""


class ListIncomeRecordsResponse(Page["IncomeRecord"]):
    """List income records response."""

    _models = {"links": "Links", "data": "IncomeRecord"}

    offset: int
    """本次查询偏移量."""
    limit: int
    """本次查询条数."""
    total_count: int
    """查询数据总条数. Of all pages."""
    links: Links
    """分页链接."""
    data: list[IncomeRecord] | None = None
    """银行来账记录列表."""


class ListSubMerchantIncomeRecordsResponse(Page["SubMerchantIncomeRecord"]):
    """List sub merchant income records response."""

    _models = {"links": "Links", "data": "SubMerchantIncomeRecord"}

    offset: int
    """本次查询偏移量."""
    limit: int
    """本次查询条数."""
    total_count: int
    """查询数据总条数. Of all pages."""
    links: Links
    """分页链接."""
    data: list[SubMerchantIncomeRecord] | None = None
    """银行来账记录列表."""


class SubMerchantIncomeRecord(Model):
    """Sub merchant income record."""

    sub_mchid: str
    """特约商户号."""
    income_record_id: str
    """银行来账微信单号. WeChat Pay's number of the incoming transfer."""
    account_type: SubMerchantIncomeRecordAccountType
    """账户类型."""
    amount: int
    """银行来账金额. In fen."""
    bank_account_name: str
    """付款方银行户名. The payer's name at the bank."""
    bank_account_number: str
    """付款方银行卡号. The payer's account."""
    bank_name: str
    """付款方银行名称."""
    income_record_type: IncomeRecordType
    """银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company."""
    recharge_remark: str
    """银行备注. The payer's words to the bank."""
    success_time: str
    """银行来账完成时间. RFC 3339."""


class SubMerchantWithdrawal(Model):
    """Sub merchant withdrawal."""

    sp_mchid: str
    """收付通平台商户号."""
    sub_mchid: str
    """二级商户号."""
    out_request_no: str
    """商户预约提现单号. The merchant's own number of the withdrawal."""
    status: SubMerchantWithdrawalStatus
    """预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken."""
    create_time: str
    """提交预约时间. RFC 3339."""
    update_time: str
    """提现状态更新时间. RFC 3339."""
    withdraw_id: str
    """微信支付预约提现单号. WeChat Pay's number of the withdrawal."""
    account_bank: str
    """入账银行."""
    account_number: str
    """入账银行账号后四位. The last four digits."""
    account_type: SubMerchantWithdrawalAccountType
    """出款账户类型."""
    amount: int
    """提现金额. In fen."""
    bank_memo: str
    """银行附言. Appears on the statement of the receiving bank."""
    reason: str
    """失败原因."""
    remark: str
    """提现备注. The platform's own note."""
    bank_name: str | None = None
    """入账银行全称."""


class SubmitCanceledMerchantWithdrawalResponse(Model):
    """Submit canceled merchant withdrawal response."""

    out_request_no: str | None = None
    """商户提现申请单号. The merchant's own number of the withdrawal."""
    applyment_id: str | None = None
    """微信支付提现申请单号. WeChat Pay's number of the application."""


class Withdrawal(Model):
    """Withdrawal."""

    out_request_no: str
    """商户预约提现单号. The merchant's own number of the withdrawal."""
    status: WithdrawalStatus
    """预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken."""
    create_time: str
    """提交预约时间. RFC 3339."""
    update_time: str
    """提现状态更新时间. RFC 3339."""
    withdraw_id: str
    """微信支付预约提现单号. WeChat Pay's number of the withdrawal."""
    account_bank: str
    """入账银行."""
    account_number: str
    """入账银行账号后四位. The last four digits."""
    account_type: WithdrawalAccountType
    """出款账户类型."""
    amount: int
    """提现金额. In fen."""
    bank_memo: str
    """银行附言. Appears on the statement of the receiving bank."""
    reason: str
    """失败原因."""
    remark: str
    """提现备注. The platform's own note."""
    solution: str
    """提现失败解决方案. What to do about the failure, in Chinese."""
    bank_name: str | None = None
    """入账银行全称."""


class WithdrawalApplication(Model):
    """Withdrawal application."""

    out_request_no: str
    """商户提现申请单号. The merchant's own number of the withdrawal."""
    applyment_id: str
    """微信支付提现申请单号. WeChat Pay's number of the application."""
    state: State
    """申请单状态. `SUBMITTED`: being reviewed; `PASSED`: being paid; `PAY_SUCCEED`: paid; `REJECTED`: refused; `PAY_FAILED`: not paid; `BANK_REFUNDED`: sent back by the bank."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    modify_time: str | None = None
    """最后更新时间. RFC 3339."""


class WithdrawalChangeResource(Model):
    """Withdrawal change resource."""

    sp_mchid: str
    """电商平台商户号."""
    sub_mchid: str
    """二级商户号."""
    out_request_no: str
    """商户提现单号. The merchant's own number of the withdrawal."""
    status: WithdrawalChangeResourceStatus
    """提现单状态."""
    create_time: str
    """发起提现时间."""
    update_time: str
    """提现状态更新时间."""
    withdraw_id: str
    """微信支付提现单号. WeChat Pay's number of the withdrawal."""
    account_bank: str
    """入账银行."""
    account_number: str
    """入账银行账号后四位. The last four digits."""
    account_type: WithdrawalChangeResourceAccountType
    """出款账户类型."""
    total_amount: int
    """提现金额. In fen."""
    bank_memo: str | None = None
    """银行备注. Appears on the statement of the receiving bank."""
    bank_name: str | None = None
    """入账银行全称."""
    fail_amount: int | None = None
    """提现失败金额. In fen."""
    reason: str | None = None
    """失败原因."""
    refund_amount: int | None = None
    """提现退票金额. In fen: what the bank sent back."""
    remark: str | None = None
    """提现备注. The platform's own note."""
    success_amount: int | None = None
    """提现成功金额. In fen."""


class AdditionalMaterialParam(TypedDict, total=False):
    """Additional material."""

    additional_media: Sequence[str]
    """补充材料照片."""


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
    bank_name: str
    """开户银行全称. At most 128 characters."""


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

    account_type: Required[PayeeAccountType]
    """账户类型."""
    bank_account_info: Required[BankAccountParam]
    """银行账户."""
    identity_info: IdentityParam
    """收款人账号对应的证件信息."""


class PayeeProofParam(TypedDict, total=False):
    """Payee proof."""

    proof_media: Required[str]
    """证明材料照片. At most 1024 characters."""
    proof_media_type: Required[ProofMediaType]
    """申请证明材料类型."""


class ProofMediaParam(TypedDict, total=False):
    """Proof media."""

    proof_payee_media: Sequence[PayeeProofParam]
    """申请证明材料."""


class _Operations(Face):
    @operation("ecommerce_fund.get_balance")
    def get_balance(
        self,
        *,
        account_type: GetBalanceAccountType,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Balance:
        """Get the platform's balance (查询平台账户实时余额).

        Args:
            account_type: 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476700
        """
        ...

    @operation("ecommerce_fund.get_day_end_balance")
    def get_day_end_balance(
        self,
        *,
        account_type: GetDayEndBalanceAccountType,
        date: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Balance:
        """Get the platform's balance at the end of a day (查询平台账户日终余额).

        Args:
            account_type: 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees.
            date: 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476702
        """
        ...

    @operation("ecommerce_fund.get_sub_merchant_balance")
    def get_sub_merchant_balance(
        self,
        *,
        sub_mchid: str,
        account_type: GetSubMerchantBalanceAccountType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantBalanceResponse:
        """Get the balance of a sub-merchant (查询二级商户账户实时余额).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            account_type: 二级商户账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees; `DEPOSIT`: the deposit.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476690
        """
        ...

    @operation("ecommerce_fund.get_sub_merchant_day_end_balance")
    def get_sub_merchant_day_end_balance(
        self,
        *,
        sub_mchid: str,
        date: str,
        account_type: GetSubMerchantDayEndBalanceAccountType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantDayEndBalanceResponse:
        """Get the balance of a sub-merchant at the end of a day (查询二级商户账户日终余额).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            date: 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
            account_type: 账户类型. `BASIC`: the balance of sales; `DEPOSIT`: the deposit.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476693
        """
        ...

    @operation("ecommerce_fund.create_withdrawal")
    def create_withdrawal(
        self,
        *,
        out_request_no: str,
        account_type: CreateWithdrawalRequestAccountType,
        amount: int,
        bank_memo: str | None = None,
        notify_url: str | None = None,
        remark: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateWithdrawalResponse:
        """Withdraw the platform's balance to its bank account (平台预约提现).

        The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.

        Args:
            out_request_no: 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
            account_type: 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees.
            amount: 提现金额. In fen.
            bank_memo: 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
            notify_url: 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            remark: 提现备注. The platform's own note. At most 56 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476670
        """
        ...

    @operation("ecommerce_fund.get_withdrawal_by_out_request_no")
    def get_withdrawal_by_out_request_no(
        self,
        *,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Withdrawal:
        """Query the platform's withdrawal by `out_request_no` (平台查询预约提现状态（根据商户预约提现单号查询）).

        Args:
            out_request_no: 商户预约提现单号. The merchant's own number of the withdrawal.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476672
        """
        ...

    @operation("ecommerce_fund.get_withdrawal_by_withdraw_id")
    def get_withdrawal_by_withdraw_id(
        self,
        *,
        withdraw_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Withdrawal:
        """Query the platform's withdrawal by `withdraw_id` (平台查询预约提现状态（根据微信支付预约提现单号查询）).

        Args:
            withdraw_id: 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476674
        """
        ...

    @operation("ecommerce_fund.create_sub_merchant_withdrawal")
    def create_sub_merchant_withdrawal(
        self,
        *,
        sub_mchid: str,
        out_request_no: str,
        amount: int,
        account_type: CreateSubMerchantWithdrawalRequestAccountType | None = None,
        bank_memo: str | None = None,
        notify_url: str | None = None,
        remark: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateSubMerchantWithdrawalResponse:
        """Withdraw a sub-merchant's balance to its bank account (二级商户预约提现).

        The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_request_no: 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
            amount: 提现金额. In fen.
            account_type: 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. `BASIC` when left out.
            bank_memo: 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
            notify_url: 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            remark: 提现备注. The platform's own note. At most 56 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476652
        """
        ...

    @operation("ecommerce_fund.get_sub_merchant_withdrawal_by_out_request_no")
    def get_sub_merchant_withdrawal_by_out_request_no(
        self,
        *,
        out_request_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubMerchantWithdrawal:
        """Query a sub-merchant's withdrawal by `out_request_no` (二级商户查询预约提现状态（根据商户预约提现单号查询）).

        Args:
            out_request_no: 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476656
        """
        ...

    @operation("ecommerce_fund.get_sub_merchant_withdrawal_by_withdraw_id")
    def get_sub_merchant_withdrawal_by_withdraw_id(
        self,
        *,
        withdraw_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubMerchantWithdrawal:
        """Query a sub-merchant's withdrawal by `withdraw_id` (二级商户查询预约提现状态（根据微信支付预约提现单号查询）).

        Args:
            withdraw_id: 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476665
        """
        ...

    @operation("ecommerce_fund.get_withdrawal_bill")
    def get_withdrawal_bill(
        self,
        *,
        bill_type: BillType,
        bill_date: str,
        tar_type: TarType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetWithdrawalBillResponse:
        """Get where the file of failed withdrawals of a day is downloaded (按日下载提现异常文件).

        Args:
            bill_type: 账单类型. `NO_SUCC`: withdrawals that were not paid.
            bill_date: 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
            tar_type: 压缩格式. `GZIP`: the file is compressed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476678
        """
        ...

    @operation("ecommerce_fund.submit_canceled_merchant_withdrawal")
    def submit_canceled_merchant_withdrawal(
        self,
        *,
        sub_mchid: str,
        out_request_no: str,
        amount: int,
        out_account_type: OutAccountType,
        payee_info: PayeeParam,
        payee_type: PayeeType,
        payee_mchid: str | None = None,
        additional_materials: AdditionalMaterialParam | None = None,
        proof_media_list: ProofMediaParam | None = None,
        remark: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitCanceledMerchantWithdrawalResponse:
        """Apply to withdraw the balance of a merchant that was closed (提交已注销商户号可用余额提现申请单).

        It is reviewed first: query it.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_request_no: 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
            amount: 提现金额. In fen.
            out_account_type: 二级商户号的出款子账户类型. Which account of the closed merchant is emptied.
            payee_info: 收款账号信息.
            payee_type: 收款对象类型.
            payee_mchid: 收款对象对应的商户号. The merchant that is paid, where `payee_type` is a merchant. At most 32 characters.
            additional_materials: 补充材料.
            proof_media_list: 付款申请证明材料.
            remark: 备注. The platform's own note. At most 1024 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012488950
        """
        ...

    @operation("ecommerce_fund.get_canceled_merchant_withdrawal_by_out_request_no")
    def get_canceled_merchant_withdrawal_by_out_request_no(
        self,
        *,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CanceledMerchantWithdrawal:
        """Query the withdrawal of a closed merchant by `out_request_no` (商户提现申请单号查询提现申请单状态).

        Args:
            out_request_no: 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476164
        """
        ...

    @operation("ecommerce_fund.get_canceled_merchant_withdrawal_by_applyment_id")
    def get_canceled_merchant_withdrawal_by_applyment_id(
        self,
        *,
        applyment_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CanceledMerchantWithdrawal:
        """Query the withdrawal of a closed merchant by `applyment_id` (微信支付提现申请单号查询提现申请单状态).

        Args:
            applyment_id: 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012778400
        """
        ...

    @operation("ecommerce_fund.list_income_records", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_income_records(
        self,
        *,
        limit: int,
        account_type: ListIncomeRecordsAccountType,
        date: str,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListIncomeRecordsResponse:
        """List incoming bank transfers of the partner (服务商银行来账查询).

        Args:
            limit: 分页大小. Items per page.
            account_type: 账户类型.
            date: 日期. The day, `2026-01-31`.
            offset: 本次查询偏移量. Items to skip, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012718647
        """
        ...

    @operation("ecommerce_fund.list_sub_merchant_income_records", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_sub_merchant_income_records(
        self,
        *,
        sub_mchid: str,
        limit: int,
        account_type: ListSubMerchantIncomeRecordsAccountType,
        date: str,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListSubMerchantIncomeRecordsResponse:
        """List incoming bank transfers of a sub-merchant (特约商户银行来账查询).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            limit: 分页大小. Items per page.
            account_type: 账户类型.
            date: 日期. The day, `2026-01-31`.
            offset: 本次查询偏移量. Items to skip, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012712728
        """
        ...

    @operation("ecommerce_fund.get_all_sub_merchants_fund_flow_bill")
    def get_all_sub_merchants_fund_flow_bill(
        self,
        *,
        account_type: GetAllSubMerchantsFundFlowBillAccountType,
        algorithm: Algorithm,
        bill_date: str,
        tar_type: TarType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAllSubMerchantsFundFlowBillResponse:
        """Get where the fund flow bill of all sub-merchants is downloaded (申请二级商户资金账单).

        The files are encrypted: each has its own `encrypt_key` and `nonce`.

        Args:
            account_type: 资金账户类型.
            algorithm: 账单文件加密算法. What the files are encrypted with.
            bill_date: 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
            tar_type: 压缩类型. `GZIP`: the files are compressed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012760697
        """
        ...


class EcommerceFundService(_Operations, Sync):
    """Ecommerce: balances, withdrawals, bills (余额提现账单)."""


class AsyncEcommerceFundService(_Operations, Async):
    """Ecommerce: balances, withdrawals, bills (余额提现账单)."""
