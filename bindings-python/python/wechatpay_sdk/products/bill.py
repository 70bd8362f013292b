# Generated from api/bill.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Bills (账单)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._files import stream
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from wechatpay_sdk._files import FileStream

Algorithm = Union[Literal["AEAD_AES_256_GCM", "SM4_GCM"], str]
"""账单文件加密算法."""
BillType = Union[Literal["ALL", "SUCCESS", "REFUND"], str]
"""账单类型."""
GetFundFlowBillAccountType = Union[Literal["BASIC", "OPERATION", "FEES"], str]
"""资金账户类型."""
GetSubMerchantFundFlowBillAccountType = Union[Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"], str]
"""资金账户类型."""
HashType = Union[Literal["SHA1"], str]
"""哈希类型."""
TarType = Union[Literal["GZIP"], str]
"""压缩类型."""


class Bill(Model):
    """Bill."""

    download_url: str
    """下载地址. Good for five minutes."""
    hash_type: HashType
    """哈希类型."""
    hash_value: str
    """哈希值. The digest of the file after decompression, in hexadecimal digits."""


class EncryptedBill(Model):
    """Encrypted bill."""

    _sensitive = frozenset({"encrypt_key"})

    bill_sequence: int
    """账单文件序号. The number of this file among all of them."""
    download_url: str
    """下载地址. Good for five minutes."""
    encrypt_key: str
    """加密密钥. The key of the encrypted file."""
    hash_type: HashType
    """哈希类型."""
    hash_value: str
    """哈希值. The digest of the file after decompression, in hexadecimal digits."""
    nonce: str
    """随机字符串. The nonce that the file was encrypted with."""


class GetSubMerchantFundFlowBillResponse(Model):
    """Get sub merchant fund flow bill response."""

    _models = {"download_bill_list": "EncryptedBill"}

    download_bill_count: int
    """下载信息总数. How many files there are."""
    download_bill_list: list[EncryptedBill] | None = None
    """下载信息明细."""


class _Operations(Face):
    @operation("bill.get_trade_bill")
    def get_trade_bill(
        self,
        *,
        bill_date: str,
        sub_mchid: str | None = None,
        bill_type: BillType | None = None,
        tar_type: TarType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Bill:
        """Apply for the bill of payments of a day (申请交易账单).

        Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.

        Args:
            bill_date: 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 12 characters.
            bill_type: 账单类型. `ALL`, payments and refunds, when left out.
            tar_type: 压缩类型. Left out, the file is not compressed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556692
        https://pay.weixin.qq.com/doc/v3/partner/4012739068
        """
        ...

    @operation("bill.get_fund_flow_bill")
    def get_fund_flow_bill(
        self,
        *,
        bill_date: str,
        sub_mchid: str | None = None,
        account_type: GetFundFlowBillAccountType | None = None,
        tar_type: TarType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Bill:
        """Apply for the bill of the fund flow of a day (申请资金账单).

        Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.

        Args:
            bill_date: 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            account_type: 资金账户类型. `BASIC`, the basic account, when left out; `OPERATION`: the operating account; `FEES`: the fees account.
            tar_type: 压缩类型. Left out, the file is not compressed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556748
        https://pay.weixin.qq.com/doc/v3/partner/4012739125
        """
        ...

    @operation("bill.get_sub_merchant_fund_flow_bill")
    def get_sub_merchant_fund_flow_bill(
        self,
        *,
        sub_mchid: str,
        account_type: GetSubMerchantFundFlowBillAccountType,
        algorithm: Algorithm,
        bill_date: str,
        tar_type: TarType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantFundFlowBillResponse:
        """Apply for the bills of a sub-merchant's fund flow of a day (申请单个子商户资金账单).

        The files are encrypted: each has its key, which comes encrypted for the caller.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 12 characters.
            account_type: 资金账户类型. `BASIC`: the basic account; `OPERATION`: the operating account; `FEES`: the fees account; `DEPOSIT`: the deposit account.
            algorithm: 账单文件加密算法. How the file is encrypted.
            bill_date: 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
            tar_type: 压缩格式. Left out, the file is not compressed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012760249
        """
        ...

    @operation("bill.download_file")
    def download_file(
        self,
        *,
        token: str,
        tartype: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download a bill that was applied for (下载账单).

        Args:
            token: Part of the `download_url`.
            tartype: Part of the `download_url`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012062348
        https://pay.weixin.qq.com/doc/v3/partner/4012075366
        """
        ...

    @stream("bill.download_file")
    def download_file_stream(
        self,
        *,
        token: str,
        tartype: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_file`, handed over as it arrives: a file of any size.

        Args:
            token: Part of the `download_url`.
            tartype: Part of the `download_url`.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...


class BillService(_Operations, Sync):
    """Bills (账单)."""


class AsyncBillService(_Operations, Async):
    """Bills (账单)."""
