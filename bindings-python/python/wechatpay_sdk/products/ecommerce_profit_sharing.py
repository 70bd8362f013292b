# Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: profit sharing (收付通分账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AbnormalStatus = Union[Literal["ABNORMAL_PENDING", "ABNORMAL_FINISHED", "ABNORMAL_CLOSED"], str]
"""异常处理状态."""
AddReceiverRequestType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""接收方类型."""
AddReceiverResponseType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""接收方类型."""
CreateAfterSalesOrderRequestType = Union[Literal["SERVICE_FEE_INCOME"], str]
"""类型."""
CreateOrderReceiverResultFailReason = Union[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""分账失败原因."""
CreateOrderReceiverResultResult = Union[Literal["PENDING", "SUCCESS", "CLOSED"], str]
"""分账结果."""
CreateOrderReceiverResultType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""接收方类型."""
CreateOrderReceiverType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""分账接收方类型."""
CreateReturnOrderResponseFailReason = Union[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL"], str]
"""失败原因."""
CreateReturnOrderResponseResult = Union[Literal["PROCESSING", "SUCCESS", "FAILED"], str]
"""回退结果."""
DeleteReceiverRequestType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""接收方类型."""
DeleteReceiverResponseType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""接收方类型."""
FundsAbnormalClosedReason = Union[Literal["CLOSED_REASON_TIMEOUT", "CLOSED_REASON_RESTRICT_TRANSFER"], str]
"""异常处理关单原因."""
GetAfterSalesOrderResponseFailReason = Union[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK"], str]
"""分账失败原因."""
GetAfterSalesOrderResponseResult = Union[Literal["PROCESSING", "SUCCESS", "FAILED"], str]
"""分账结果."""
GetReturnOrderResponseFailReason = Union[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""失败原因."""
GetReturnOrderResponseResult = Union[Literal["PROCESSING", "SUCCESS", "FAILED"], str]
"""回退结果."""
OrderReceiverFailReason = Union[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""分账失败原因."""
OrderReceiverResult = Union[Literal["PENDING", "SUCCESS", "CLOSED"], str]
"""分账结果."""
OrderReceiverType = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID"], str]
"""接收方类型."""
RelationType = Union[Literal["SUPPLIER", "DISTRIBUTOR", "SERVICE_PROVIDER", "PLATFORM", "OTHERS"], str]
"""与分账方的关系类型."""
Scene = Union[Literal["REFUND_TICKET", "CHANGE_TICKET", "RETURN_GOODS"], str]
"""场景."""
Status = Union[Literal["PROCESSING", "FINISHED"], str]
"""分账单状态."""


class AddReceiverResponse(Model):
    """Add receiver response."""

    type: AddReceiverResponseType
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""


class CreateAfterSalesOrderResponse(Model):
    """Create after sales order response."""

    sub_mchid: str
    """子商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    amount: int
    """分账金额. In fen."""


class CreateOrderReceiverResult(Model):
    """Create order receiver result."""

    _models = {"funds_abnormal_receivers": "FundsAbnormalReceiver"}

    type: CreateOrderReceiverResultType
    """接收方类型."""
    description: str
    """分账描述."""
    detail_id: str
    """分账明细单号. WeChat Pay's number of this part of the split."""
    amount: int
    """分账金额. In fen."""
    finish_time: str
    """分账完成时间. RFC 3339."""
    receiver_account: str
    """接收方账号. A merchant number or an openid, as `type` says."""
    result: CreateOrderReceiverResultResult
    """分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant."""
    funds_abnormal_redirect_id: str | None = None
    """微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver."""
    receiver_mchid: str | None = None
    """分账接收商户号."""
    abnormal_status: AbnormalStatus | None = None
    """异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not."""
    fail_reason: CreateOrderReceiverResultFailReason | None = None
    """分账失败原因. Set when it failed."""
    funds_abnormal_closed_reason: FundsAbnormalClosedReason | None = None
    """异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out."""
    funds_abnormal_receivers: list[FundsAbnormalReceiver] | None = None


class CreateOrderResponse(Model):
    """Create order response."""

    _models = {"receivers": "CreateOrderReceiverResult"}

    sub_mchid: str
    """电商平台二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    receivers: list[CreateOrderReceiverResult]
    """分账接收方列表."""
    status: Status | None = None
    """分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells."""
    finish_amount: int | None = None
    """分账完结金额. In fen."""
    finish_description: str | None = None
    """分账完结描述. Set where the split releases what is left."""


class CreateReturnOrderResponse(Model):
    """Create return order response."""

    sub_mchid: str
    """电商平台二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    out_return_no: str
    """商户回退单号. The merchant's own number of the return."""
    return_mchid: str
    """回退商户号. The merchant that got the money and gives it back."""
    return_no: str
    """微信回退单号. WeChat Pay's number of the return."""
    amount: int
    """回退金额. In fen."""
    finish_time: str
    """完成时间. RFC 3339."""
    result: CreateReturnOrderResponseResult
    """回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`."""
    fail_reason: CreateReturnOrderResponseFailReason | None = None
    """失败原因. Set when it failed."""


class DeleteReceiverResponse(Model):
    """Delete receiver response."""

    type: DeleteReceiverResponseType
    """接收方类型."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""


class FinishOrderResponse(Model):
    """Finish order response."""

    sub_mchid: str
    """二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""


class FundsAbnormalReceiver(Model):
    """Funds abnormal receiver."""

    mchid: str | None = None
    """平台接收异常资金商户号."""


class GetAfterSalesOrderResponse(Model):
    """Get after sales order response."""

    sub_mchid: str
    """子商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    amount: int
    """分账金额. In fen."""
    finish_time: str
    """分账完成时间. RFC 3339."""
    result: GetAfterSalesOrderResponseResult
    """分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant."""
    fail_reason: GetAfterSalesOrderResponseFailReason | None = None
    """分账失败原因. Set when it failed."""


class GetOrderResponse(Model):
    """Get order response."""

    _models = {"receivers": "OrderReceiver", "funds_abnormal_receivers": "FundsAbnormalReceiver"}

    sub_mchid: str
    """电商平台二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    status: Status
    """分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    receivers: list[OrderReceiver]
    """分账接收方列表."""
    funds_abnormal_redirect_id: str | None = None
    """微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver."""
    abnormal_status: AbnormalStatus | None = None
    """异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not."""
    close_reason: str | None = None
    """关单原因描述."""
    finish_amount: int | None = None
    """分账完结金额. In fen."""
    finish_description: str | None = None
    """分账完结描述. Set where the split releases what is left."""
    funds_abnormal_closed_reason: FundsAbnormalClosedReason | None = None
    """异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out."""
    funds_abnormal_receivers: list[FundsAbnormalReceiver] | None = None


class GetReturnOrderResponse(Model):
    """Get return order response."""

    sub_mchid: str
    """电商平台二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""
    out_return_no: str
    """商户回退单号. The merchant's own number of the return."""
    return_mchid: str
    """回退商户号. The merchant that got the money and gives it back."""
    return_no: str
    """微信回退单号. WeChat Pay's number of the return."""
    amount: int
    """回退金额. In fen."""
    finish_time: str
    """完成时间. RFC 3339."""
    result: GetReturnOrderResponseResult
    """回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`."""
    fail_reason: GetReturnOrderResponseFailReason | None = None
    """失败原因. Set when it failed."""


class GetUnsplitAmountResponse(Model):
    """Get unsplit amount response."""

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    unsplit_amount: int
    """订单剩余待分金额. In fen."""


class OrderReceiver(Model):
    """Order receiver."""

    _models = {"funds_abnormal_receivers": "FundsAbnormalReceiver"}

    type: OrderReceiverType
    """接收方类型."""
    description: str
    """分账描述."""
    detail_id: str
    """分账明细单号. WeChat Pay's number of this part of the split."""
    amount: int
    """分账金额. In fen."""
    finish_time: str
    """分账完成时间. RFC 3339."""
    receiver_account: str
    """接收方账号. A merchant number or an openid, as `type` says."""
    result: OrderReceiverResult
    """分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant."""
    funds_abnormal_redirect_id: str | None = None
    """微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver."""
    receiver_mchid: str | None = None
    """分账接收商户号."""
    abnormal_status: AbnormalStatus | None = None
    """异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not."""
    fail_reason: OrderReceiverFailReason | None = None
    """分账失败原因. Set when it failed."""
    funds_abnormal_closed_reason: FundsAbnormalClosedReason | None = None
    """异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out."""
    funds_abnormal_receivers: list[FundsAbnormalReceiver] | None = None


class CreateOrderReceiverParam(TypedDict, total=False):
    """Create order receiver."""

    type: Required[CreateOrderReceiverType]
    """分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters."""
    description: Required[str]
    """分账描述. At most 80 characters."""
    amount: Required[int]
    """分账金额. In fen."""
    receiver_account: Required[str]
    """分账接收方账号. A merchant number or an openid, as `type` says. At most 64 characters."""
    receiver_mchid: str
    """分账接收商户号."""
    receiver_name: str
    """分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire."""


class _Operations(Face):
    @operation("ecommerce_profit_sharing.add_receiver")
    def add_receiver(
        self,
        *,
        type: AddReceiverRequestType,
        account: str,
        relation_type: RelationType,
        appid: str | None = None,
        name: str | None = None,
        encrypted_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddReceiverResponse:
        """Add a receiver (添加分账接收方).

        Needed once before anything is split with this receiver.

        Args:
            type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters.
            account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
            relation_type: 与分账方的关系类型. What the receiver is to the merchant. At most 32 characters.
            appid: 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters.
            name: 接收方名称. The full name of a merchant; needed with `MERCHANT_ID`. At most 256 characters.
            encrypted_name: 接收方名称的密文. The name of a person. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477758
        """
        ...

    @operation("ecommerce_profit_sharing.delete_receiver")
    def delete_receiver(
        self,
        *,
        type: DeleteReceiverRequestType,
        account: str,
        appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteReceiverResponse:
        """Remove a receiver (删除分账接收方).

        Args:
            type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters.
            account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
            appid: 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477759
        """
        ...

    @operation("ecommerce_profit_sharing.create_order")
    def create_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        out_order_no: str,
        finish: bool,
        receivers: Sequence[CreateOrderReceiverParam],
        appid: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateOrderResponse:
        """Split a paid order among receivers (请求分账).

        For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.

        Args:
            sub_mchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            finish: 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
            receivers: 分账接收方列表.
            appid: 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
            notify_url: 分账结果回调url. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691594
        """
        ...

    @operation("ecommerce_profit_sharing.get_order")
    def get_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        out_order_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetOrderResponse:
        """Query a split (查询分账结果).

        Args:
            sub_mchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477734
        """
        ...

    @operation("ecommerce_profit_sharing.get_unsplit_amount")
    def get_unsplit_amount(
        self,
        *,
        transaction_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUnsplitAmountResponse:
        """Get what is left to be split of an order (查询订单剩余待分金额).

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477751
        """
        ...

    @operation("ecommerce_profit_sharing.finish_order")
    def finish_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        description: str,
        out_order_no: str,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FinishOrderResponse:
        """Release what is left of a split order to the sub-merchant (解冻剩余资金).

        Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            description: 解冻原因描述. At most 80 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            notify_url: 分账结果回调url. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477745
        """
        ...

    @operation("ecommerce_profit_sharing.create_return_order")
    def create_return_order(
        self,
        *,
        sub_mchid: str,
        description: str,
        out_return_no: str,
        return_mchid: str,
        amount: int,
        transaction_id: str | None = None,
        order_id: str | None = None,
        out_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateReturnOrderResponse:
        """Bring split money back to the sub-merchant (请求分账回退).

        Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.

        Args:
            sub_mchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            description: 回退描述. At most 80 characters.
            out_return_no: 商户回退单号. The merchant's own number of the return. At most 64 characters.
            return_mchid: 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
            amount: 回退金额. In fen: at most what this receiver got.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            order_id: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477737
        """
        ...

    @operation("ecommerce_profit_sharing.get_return_order")
    def get_return_order(
        self,
        *,
        sub_mchid: str,
        out_return_no: str,
        order_id: str | None = None,
        out_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetReturnOrderResponse:
        """Query the return of split money (查询分账回退结果).

        Args:
            sub_mchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_return_no: 商户回退单号. The merchant's own number of the return. At most 64 characters.
            order_id: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477740
        """
        ...

    @operation("ecommerce_profit_sharing.create_after_sales_order")
    def create_after_sales_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        refund_id: str,
        type: CreateAfterSalesOrderRequestType,
        amount: int,
        scene: Scene,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateAfterSalesOrderResponse:
        """Split what an after-sales service has left over (请求售后服务分账).

        It has no number of its own: when the outcome is not known, query before calling again.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            refund_id: 微信退款单号. WeChat Pay's number of the refund.
            type: 类型. `SERVICE_FEE_INCOME`: the fee of a service.
            amount: 分账金额. In fen.
            scene: 场景. `REFUND_TICKET`, `CHANGE_TICKET`: a ticket is given back or changed; `RETURN_GOODS`: goods come back.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
        ...

    @operation("ecommerce_profit_sharing.get_after_sales_order")
    def get_after_sales_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAfterSalesOrderResponse:
        """Query a split after a refund (查询售后服务分账结果).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
        ...


class EcommerceProfitSharingService(_Operations, Sync):
    """Ecommerce: profit sharing (收付通分账)."""


class AsyncEcommerceProfitSharingService(_Operations, Async):
    """Ecommerce: profit sharing (收付通分账)."""
