# Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Profit sharing (分账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AddReceiverRequestType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""接收方类型."""
AddReceiverResponseType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""接收方类型."""
CreateOrderReceiverType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""分账接收方类型."""
DeleteReceiverRequestType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""接收方类型."""
DeleteReceiverResponseType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""接收方类型."""
HashType = Union[Literal["SHA1"], str]
"""哈希类型."""
OrderReceiverFailReason = Union[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""分账失败原因."""
OrderReceiverResult = Union[Literal["PENDING", "SUCCESS", "CLOSED"], str]
"""分账结果."""
OrderReceiverType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""接收方类型."""
ReceiverType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""分账接收方类型."""
RelationType = Union[Literal["SERVICE_PROVIDER", "STORE", "STAFF", "STORE_OWNER", "PARTNER", "HEADQUARTER", "BRAND", "DISTRIBUTOR", "USER", "SUPPLIER", "CUSTOM"], str]
"""与分账方的关系类型."""
ReturnOrderFailReason = Union[Literal["ACCOUNT_ABNORMAL", "BALANCE_NOT_ENOUGH", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""失败原因."""
ReturnOrderResult = Union[Literal["PROCESSING", "SUCCESS", "FAILED"], str]
"""回退结果."""
State = Union[Literal["PROCESSING", "FINISHED"], str]
"""分账单状态."""
TarType = Union[Literal["GZIP"], str]
"""压缩类型."""


class AddReceiverResponse(Model):
    """Add receiver response."""

    _sensitive = frozenset({"name"})

    type: AddReceiverResponseType
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""
    relation_type: RelationType
    """与分账方的关系类型. What the receiver is to the merchant."""
    sub_mchid: str | None = None
    """特约商户号."""
    name: str | None = None
    """分账接收方全称."""
    custom_relation: str | None = None
    """自定义的分账关系. Needed with the relation `CUSTOM`."""


class DeleteReceiverResponse(Model):
    """Delete receiver response."""

    type: DeleteReceiverResponseType
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""
    sub_mchid: str | None = None
    """特约商户号."""


class FundsChangeMerchantResource(Model):
    """Funds change merchant resource."""

    _models = {"receiver": "Receiver"}

    mchid: str
    """微信商户号."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    receiver: Receiver
    """分账接收方信息."""
    success_time: str
    """成功时间. RFC 3339."""


class FundsChangePartnerResource(Model):
    """Funds change partner resource."""

    _models = {"receiver": "Receiver"}

    sp_mchid: str
    """微信商户号."""
    sub_mchid: str
    """微信子商户号."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    receiver: Receiver
    """分账接收方信息."""
    success_time: str
    """成功时间. RFC 3339."""


class GetBillResponse(Model):
    """Get bill response."""

    download_url: str
    """下载地址. Valid for five minutes."""
    hash_type: HashType
    """哈希类型."""
    hash_value: str
    """哈希值. Of the file, after decompression."""


class GetMaxRatioResponse(Model):
    """Get max ratio response."""

    sub_mchid: str
    """特约商户号."""
    max_ratio: int
    """最大分账比例. In ten-thousandths: 2000 is 20 %."""


class GetUnsplitAmountResponse(Model):
    """Get unsplit amount response."""

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    unsplit_amount: int
    """订单剩余待分金额. In fen."""


class Order(Model):
    """Order."""

    _models = {"receivers": "OrderReceiver"}

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    receivers: list[OrderReceiver]
    """分账接收方列表."""
    state: State
    """分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells."""
    sub_mchid: str | None = None
    """特约商户号."""


class OrderReceiver(Model):
    """Order receiver."""

    type: OrderReceiverType
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`."""
    description: str
    """分账描述."""
    create_time: str
    """分账创建时间. RFC 3339."""
    detail_id: str
    """分账明细单号. WeChat Pay's number of this part of the split."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""
    amount: int
    """分账金额. In fen."""
    finish_time: str
    """分账完成时间. RFC 3339."""
    result: OrderReceiverResult
    """分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant."""
    fail_reason: OrderReceiverFailReason | None = None
    """分账失败原因. Set when it failed."""


class Receiver(Model):
    """Receiver."""

    type: ReceiverType
    """分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user."""
    description: str
    """分账描述."""
    account: str
    """分账接收方账户. A merchant number or an openid, as `type` says."""
    amount: int
    """分账金额. In fen."""


class ReturnOrder(Model):
    """Return order."""

    description: str
    """回退描述."""
    create_time: str
    """创建时间. RFC 3339."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    out_return_no: str
    """商户回退单号. The merchant's own number of the return."""
    return_id: str
    """微信回退单号. WeChat Pay's number of the return."""
    return_mchid: str
    """回退商户号. The merchant that got the money and gives it back."""
    amount: int
    """回退金额. In fen."""
    finish_time: str
    """完成时间. RFC 3339."""
    result: ReturnOrderResult
    """回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`."""
    sub_mchid: str | None = None
    """特约商户号."""
    fail_reason: ReturnOrderFailReason | None = None
    """失败原因. Set when it failed."""


class CreateOrderReceiverParam(TypedDict, total=False):
    """Create order receiver."""

    type: Required[CreateOrderReceiverType]
    """分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters."""
    description: Required[str]
    """分账描述. Appears in the bills of splits. At most 80 characters."""
    account: Required[str]
    """分账接收方帐号. A merchant number or an openid, as `type` says. At most 64 characters."""
    amount: Required[int]
    """分账金额. In fen."""
    name: str
    """分账个人接收方姓名. Of a person; checked against the account when given. At most 1024 characters, encrypted on the wire."""


class _Operations(Face):
    @operation("profit_sharing.add_receiver")
    def add_receiver(
        self,
        *,
        appid: str,
        type: AddReceiverRequestType,
        account: str,
        relation_type: RelationType,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        name: str | None = None,
        custom_relation: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddReceiverResponse:
        """Add a receiver (添加分账接收方).

        Needed once before anything is split with this receiver.

        Args:
            appid: 公众账号ID. At most 32 characters.
            type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
            account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
            relation_type: 与分账方的关系类型. What the receiver is to the merchant.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sub_appid: 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
            name: 分账接收方全称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 1024 characters, encrypted on the wire.
            custom_relation: 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012528995
        https://pay.weixin.qq.com/doc/v3/partner/4012690944
        """
        ...

    @operation("profit_sharing.delete_receiver")
    def delete_receiver(
        self,
        *,
        appid: str,
        type: DeleteReceiverRequestType,
        account: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteReceiverResponse:
        """Remove a receiver (删除分账接收方).

        Args:
            appid: 公众账号ID. At most 32 characters.
            type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
            account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sub_appid: 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012529590
        https://pay.weixin.qq.com/doc/v3/partner/4012466868
        """
        ...

    @operation("profit_sharing.get_max_ratio")
    def get_max_ratio(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMaxRatioResponse:
        """Get the largest share of an order that may be split (查询最大分账比例).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012466864
        """
        ...

    @operation("profit_sharing.create_order")
    def create_order(
        self,
        *,
        transaction_id: str,
        out_order_no: str,
        receivers: Sequence[CreateOrderReceiverParam],
        unfreeze_unsplit: bool,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sub_appid: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Split a paid order among receivers (请求分账).

        For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            receivers: 分账接收方列表.
            unfreeze_unsplit: 是否解冻剩余未分资金. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            appid: 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
            sub_appid: 特约商户公众账号ID. The sub-merchant's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters.
            notify_url: 分账结果回调url. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012524936
        https://pay.weixin.qq.com/doc/v3/partner/4012690683
        """
        ...

    @operation("profit_sharing.get_order")
    def get_order(
        self,
        *,
        out_order_no: str,
        transaction_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query a split (查询分账结果).

        Args:
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012525210
        https://pay.weixin.qq.com/doc/v3/partner/4012466850
        """
        ...

    @operation("profit_sharing.get_unsplit_amount")
    def get_unsplit_amount(
        self,
        *,
        transaction_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUnsplitAmountResponse:
        """Get what is left to be split of an order (查询剩余待分金额).

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012457939
        https://pay.weixin.qq.com/doc/v3/partner/4012457927
        """
        ...

    @operation("profit_sharing.unfreeze_order")
    def unfreeze_order(
        self,
        *,
        transaction_id: str,
        description: str,
        out_order_no: str,
        sub_mchid: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Release what is left of a split order to the merchant (解冻剩余资金).

        Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            description: 解冻剩余资金描述. At most 80 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            notify_url: 分账结果回调url. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012526374
        https://pay.weixin.qq.com/doc/v3/partner/4012466860
        """
        ...

    @operation("profit_sharing.create_return_order")
    def create_return_order(
        self,
        *,
        description: str,
        out_return_no: str,
        return_mchid: str,
        amount: int,
        sub_mchid: str | None = None,
        order_id: str | None = None,
        out_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReturnOrder:
        """Bring split money back to the merchant (请求分账回退).

        Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.

        Args:
            description: 回退描述. At most 80 characters.
            out_return_no: 商户回退单号. The merchant's own number of the return. At most 64 characters.
            return_mchid: 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
            amount: 回退金额. In fen: at most what this receiver got.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            order_id: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012525287
        https://pay.weixin.qq.com/doc/v3/partner/4012466854
        """
        ...

    @operation("profit_sharing.get_return_order")
    def get_return_order(
        self,
        *,
        out_return_no: str,
        out_order_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReturnOrder:
        """Query the return of split money (查询分账回退结果).

        Args:
            out_return_no: 商户回退单号. The merchant's own number of the return. At most 64 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012526279
        https://pay.weixin.qq.com/doc/v3/partner/4012466858
        """
        ...

    @operation("profit_sharing.get_bill")
    def get_bill(
        self,
        *,
        bill_date: str,
        sub_mchid: str | None = None,
        tar_type: TarType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetBillResponse:
        """Get where the bill of splits of a day is downloaded (申请分账账单).

        Args:
            bill_date: 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
            sub_mchid: 微信支付分配的特约商户号. One sub-merchant alone; all when left out. At most 12 characters.
            tar_type: 压缩类型. `GZIP`: the file is compressed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012529628
        https://pay.weixin.qq.com/doc/v3/partner/4012715572
        """
        ...


class ProfitSharingService(_Operations, Sync):
    """Profit sharing (分账)."""


class AsyncProfitSharingService(_Operations, Async):
    """Profit sharing (分账)."""
