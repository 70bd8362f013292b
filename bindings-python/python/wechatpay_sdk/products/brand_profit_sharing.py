# Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Profit sharing of brands (连锁品牌分账)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

CreateOrderReceiverResultFailReason = Union[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""分账失败原因."""
CreateOrderReceiverResultResult = Union[Literal["PENDING", "SUCCESS", "CLOSED"], str]
"""分账结果."""
CreateReturnOrderResponseFailReason = Union[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL"], str]
"""失败原因."""
CreateReturnOrderResponseResult = Union[Literal["PROCESSING", "SUCCESS", "FAIL"], str]
"""回退结果."""
GetReturnOrderResponseFailReason = Union[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""失败原因."""
GetReturnOrderResponseResult = Union[Literal["PROCESSING", "SUCCESS", "FAIL"], str]
"""回退结果."""
OrderReceiverFailReason = Union[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"], str]
"""分账失败原因."""
RelationType = Union[Literal["SUPPLIER", "DISTRIBUTOR", "SERVICE_PROVIDER", "PLATFORM", "STAFF", "OTHERS"], str]
"""与品牌主的关系类型."""
Status = Union[Literal["PROCESSING", "FINISHED"], str]
"""分账单状态."""
Type = Union[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], str]
"""接收方类型."""


class AddReceiverResponse(Model):
    """Add receiver response."""

    type: Type
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`."""
    brand_mchid: str
    """品牌主商户号. The main merchant of the brand that the store belongs to."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""


class CreateOrderReceiverResult(Model):
    """Create order receiver result."""

    type: Type
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`."""
    description: str
    """分账描述."""
    detail_id: str
    """分账明细单号. WeChat Pay's number of this part of the split."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""
    amount: int
    """分账金额. In fen."""
    finish_time: str
    """分账完成时间. RFC 3339."""
    result: CreateOrderReceiverResultResult
    """分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant."""
    fail_reason: CreateOrderReceiverResultFailReason | None = None
    """分账失败原因. Set when it failed."""


class CreateOrderResponse(Model):
    """Create order response."""

    _models = {"receivers": "CreateOrderReceiverResult"}

    sub_mchid: str
    """特约商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    brand_mchid: str
    """品牌主商户号. The main merchant of the brand that the store belongs to."""
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
    """特约商户号."""
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
    """回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`."""
    fail_reason: CreateReturnOrderResponseFailReason | None = None
    """失败原因. Set when it failed."""


class DeleteReceiverResponse(Model):
    """Delete receiver response."""

    type: Type
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`."""
    brand_mchid: str
    """品牌主商户号. The main merchant of the brand that the store belongs to."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""


class FinishOrderResponse(Model):
    """Finish order response."""

    sub_mchid: str
    """特约商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    order_id: str
    """微信分账单号. WeChat Pay's number of the split."""
    out_order_no: str
    """商户分账单号. The merchant's own number of the split."""


class GetMaxRatioResponse(Model):
    """Get max ratio response."""

    brand_mchid: str
    """品牌商户号. The main merchant of the brand that the store belongs to."""
    max_ratio: int
    """最大分账比例. In ten-thousandths: 2000 is 20 %."""


class GetOrderResponse(Model):
    """Get order response."""

    _models = {"receivers": "OrderReceiver"}

    sub_mchid: str
    """特约商户号."""
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
    finish_amount: int | None = None
    """分账完结金额. In fen."""
    finish_description: str | None = None
    """分账完结描述. Set where the split releases what is left."""


class GetReturnOrderResponse(Model):
    """Get return order response."""

    sub_mchid: str
    """特约商户号."""
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
    """回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`."""
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

    type: Type
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`."""
    description: str
    """分账描述."""
    detail_id: str
    """分账明细单号. WeChat Pay's number of this part of the split."""
    account: str
    """接收方账号. A merchant number or an openid, as `type` says."""
    amount: int
    """分账金额. In fen."""
    finish_time: str
    """分账完成时间. RFC 3339."""
    result: str
    """分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant."""
    fail_reason: OrderReceiverFailReason | None = None
    """分账失败原因. Set when it failed."""


class CreateOrderReceiverParam(TypedDict, total=False):
    """Create order receiver."""

    type: Required[Type]
    """接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters."""
    description: Required[str]
    """分账描述. At most 80 characters."""
    account: Required[str]
    """接收方账号. A merchant number or an openid, as `type` says. At most 64 characters."""
    amount: Required[int]
    """分账金额. In fen."""
    name: str
    """分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire."""


class _Operations(Face):
    @operation("brand_profit_sharing.add_receiver")
    def add_receiver(
        self,
        *,
        appid: str,
        type: Type,
        brand_mchid: str,
        account: str,
        relation_type: RelationType,
        sub_appid: str | None = None,
        name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddReceiverResponse:
        """Add a receiver (添加分账接收方).

        Needed once before anything is split with this receiver.

        Args:
            appid: 公众账号ID. At most 32 characters.
            type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
            brand_mchid: 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
            account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
            relation_type: 与品牌主的关系类型. What the receiver is to the brand. At most 32 characters.
            sub_appid: 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
            name: 接收方名称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467100
        """
        ...

    @operation("brand_profit_sharing.delete_receiver")
    def delete_receiver(
        self,
        *,
        appid: str,
        type: Type,
        brand_mchid: str,
        account: str,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteReceiverResponse:
        """Remove a receiver (删除分账接收方).

        Args:
            appid: 公众账号ID. At most 32 characters.
            type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
            brand_mchid: 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
            account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
            sub_appid: 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467103
        """
        ...

    @operation("brand_profit_sharing.get_max_ratio")
    def get_max_ratio(
        self,
        *,
        brand_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMaxRatioResponse:
        """Get the largest share of an order that may be split (查询最大分账比例).

        Args:
            brand_mchid: 品牌商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467022
        """
        ...

    @operation("brand_profit_sharing.create_order")
    def create_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        brand_mchid: str,
        out_order_no: str,
        finish: bool,
        receivers: Sequence[CreateOrderReceiverParam],
        appid: str | None = None,
        sub_appid: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateOrderResponse:
        """Split a paid order among receivers (请求分账).

        For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            brand_mchid: 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            finish: 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
            receivers: 分账接收方列表.
            appid: 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
            sub_appid: 品牌主公众账号ID. The brand's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters.
            notify_url: 分账结果回调url. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012692975
        """
        ...

    @operation("brand_profit_sharing.get_order")
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
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467002
        """
        ...

    @operation("brand_profit_sharing.get_unsplit_amount")
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

        https://pay.weixin.qq.com/doc/v3/partner/4012467021
        """
        ...

    @operation("brand_profit_sharing.finish_order")
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
        """Release what is left of a split order to the store (解冻剩余资金).

        Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            description: 解冻原因描述. At most 80 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split. At most 64 characters.
            notify_url: 分账结果回调url. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467016
        """
        ...

    @operation("brand_profit_sharing.create_return_order")
    def create_return_order(
        self,
        *,
        sub_mchid: str,
        description: str,
        out_return_no: str,
        return_mchid: str,
        amount: int,
        order_id: str | None = None,
        out_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateReturnOrderResponse:
        """Bring split money back to the store (请求分账回退).

        Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            description: 回退描述. At most 80 characters.
            out_return_no: 商户回退单号. The merchant's own number of the return. At most 64 characters.
            return_mchid: 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
            amount: 回退金额. In fen: at most what this receiver got.
            order_id: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467097
        """
        ...

    @operation("brand_profit_sharing.get_return_order")
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
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_return_no: 商户回退单号. The merchant's own number of the return. At most 64 characters.
            order_id: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
            out_order_no: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467011
        """
        ...


class BrandProfitSharingService(_Operations, Sync):
    """Profit sharing of brands (连锁品牌分账)."""


class AsyncBrandProfitSharingService(_Operations, Async):
    """Profit sharing of brands (连锁品牌分账)."""
