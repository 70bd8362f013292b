# Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Brands: red packets (品牌红包)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

BatchDetailCompactDetailState = Union[Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"], str]
"""品牌红包明细单状态."""
BatchDetailDetailState = Union[Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"], str]
"""品牌红包明细单状态."""
BatchState = Union[Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"], str]
"""批次单状态."""
CloseReason = Union[Literal["MERCHANT_REVOCATION", "SYSTEM_OVERDUE_CLOSE"], str]
"""品牌红包批次单关闭原因."""
FailReason = Union[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "USER_ACCOUNT_LIMIT", "FAIL_REASON_UNKNOWN", "PAYER_ACCOUNT_ABNORMAL", "PAYEE_ACCOUNT_ABNORMAL", "USER_RECEIVE_OVERDUE", "REMARK_NOT_CORRECT", "MERCHANT_REJECT", "MERCHANT_NOT_CONFIRM", "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"], str]
"""失败原因."""
GetBatchByBatchNoDetailState = Union[Literal["DETAIL_VIEW_ALL", "DETAIL_VIEW_SUCCESS", "DETAIL_VIEW_FAIL"], str]
"""品牌红包明细单状态."""
GetBatchByOutBatchNoDetailState = Union[Literal["DETAIL_VIEW_ALL", "DETAIL_VIEW_SUCCESS", "DETAIL_VIEW_FAIL"], str]
"""品牌红包明细单状态."""
Scene = Union[Literal["CUSTOM_SEND"], str]
"""品牌红包发放场景."""


class Batch(Model):
    """Batch."""

    _models = {"detail_list": "BatchDetailCompact"}

    create_time: str
    """品牌红包批次创建时间. RFC 3339."""
    batch_no: str
    """微信支付品牌红包批次单号. WeChat Pay's number of the batch."""
    brand_mchid: str
    """品牌主商户号. The merchant of the brand, which pays."""
    out_batch_no: str
    """商家品牌红包批次单号. The merchant's own number of the batch."""
    batch_name: str
    """品牌红包批次名称."""
    batch_remark: str
    """品牌红包批次备注."""
    batch_state: BatchState
    """批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet."""
    fail_amount: int
    """发放失败金额. In fen."""
    fail_num: int
    """发放失败笔数."""
    success_amount: int
    """发放成功金额. In fen."""
    success_num: int
    """发放成功笔数."""
    total_amount: int
    """总金额. In fen."""
    total_num: int
    """总笔数. The number of red packets."""
    brand_id: int | None = None
    """品牌ID."""
    update_time: str | None = None
    """品牌红包批次更新时间. RFC 3339."""
    brand_appid: str | None = None
    """品牌AppID. The app that `openid` belongs to; it has to be bound to the brand."""
    template_id: str | None = None
    """品牌红包模板ID. The template that users see, made in the merchant platform."""
    close_reason: CloseReason | None = None
    """品牌红包批次单关闭原因. `MERCHANT_REVOCATION`: by the merchant; `SYSTEM_OVERDUE_CLOSE`: not paid in time."""
    detail_list: list[BatchDetailCompact] | None = None
    """品牌红包明细列表."""


class BatchDetail(Model):
    """Batch detail."""

    _sensitive = frozenset({"user_name"})

    brand_id: int
    """品牌ID."""
    openid: str
    """接收红包用户OpenID. The user in `brand_appid`."""
    update_time: str
    """品牌红包更新时间. RFC 3339."""
    batch_no: str
    """微信支付品牌红包批次单号. WeChat Pay's number of the batch."""
    brand_mchid: str
    """品牌主商户号. The merchant of the brand, which pays."""
    detail_no: str
    """微信支付品牌红包明细单号. WeChat Pay's number of the red packet."""
    out_batch_no: str
    """商家品牌红包批次单号. The merchant's own number of the batch."""
    out_detail_no: str
    """商家品牌红包明细单号. The merchant's own number of the red packet."""
    template_id: str
    """品牌红包模板ID. The template that users see, made in the merchant platform."""
    amount: int
    """红包金额. In fen."""
    detail_state: BatchDetailDetailState
    """品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open."""
    remark: str
    """红包备注."""
    create_time: str | None = None
    """创建时间. RFC 3339."""
    brand_appid: str | None = None
    """品牌AppID. The app that `openid` belongs to; it has to be bound to the brand."""
    fail_reason: FailReason | None = None
    """失败原因. Set when it failed."""
    initiate_time: str | None = None
    """品牌红包发起时间. When the red packet was started. RFC 3339."""
    user_name: str | None = None
    """接收红包用户姓名. The user's real name; when it is given, it is checked."""


class BatchDetailCompact(Model):
    """Batch detail compact."""

    out_detail_no: str
    """商家品牌红包明细单号. The merchant's own number of the red packet."""
    transfer_detail_no: str
    """微信支付品牌红包明细单号. WeChat Pay's number of the red packet."""
    detail_state: BatchDetailCompactDetailState
    """品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open."""


class CreateBatchResponse(Model):
    """Create batch response."""

    create_time: str
    """品牌红包批次创建时间. RFC 3339."""
    out_batch_no: str
    """商家品牌红包批次单号. The merchant's own number of the batch."""
    batch_no: str | None = None
    """微信支付品牌红包批次单号. WeChat Pay's number of the batch."""
    batch_state: BatchState | None = None
    """批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet."""


class BatchDetailInputParam(TypedDict, total=False):
    """Batch detail input."""

    openid: Required[str]
    """接收红包用户OpenID. The user in `brand_appid`."""
    out_detail_no: Required[str]
    """商家品牌红包明细单号. The merchant's own number of the red packet."""
    amount: Required[int]
    """红包金额. In fen."""
    remark: Required[str]
    """红包备注."""
    user_name: str
    """接收红包用户姓名. The user's real name; when it is given, it is checked. Encrypted on the wire."""


class _Operations(Face):
    @operation("brand_red_packet.create_batch")
    def create_batch(
        self,
        *,
        brand_id: int,
        brand_appid: str,
        out_batch_no: str,
        template_id: str,
        batch_name: str,
        batch_remark: str,
        detail_list: Sequence[BatchDetailInputParam],
        scene: Scene,
        total_amount: int,
        total_num: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateBatchResponse:
        """Give red packets of a brand to up to ten users (品牌商户发放红包).

        The answer says that the batch was accepted, not that it was paid: query it after a minute. On any error repeat with the same `out_batch_no`; another number may pay twice.

        Args:
            brand_id: 品牌ID.
            brand_appid: 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand.
            out_batch_no: 商家品牌红包批次单号. The merchant's own number of the batch.
            template_id: 品牌红包模板ID. The template that users see, made in the merchant platform.
            batch_name: 品牌红包批次名称.
            batch_remark: 品牌红包批次备注.
            detail_list: 品牌红包明细列表.
            scene: 品牌红包发放场景. `CUSTOM_SEND`: the merchant decides who gets one.
            total_amount: 总金额. In fen; the sum over `detail_list`.
            total_num: 总笔数. The number of red packets.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014310358
        """
        ...

    @operation("brand_red_packet.get_batch_by_out_batch_no")
    def get_batch_by_out_batch_no(
        self,
        *,
        out_batch_no: str,
        detail_state: GetBatchByOutBatchNoDetailState | None = None,
        need_query_detail: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch of red packets by `out_batch_no` (商家批次单号查询批次单).

        Args:
            out_batch_no: 商家品牌红包批次单号. The merchant's own number of the batch.
            detail_state: 品牌红包明细单状态. Which red packets are listed.
            need_query_detail: 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014310378
        """
        ...

    @operation("brand_red_packet.get_batch_by_batch_no")
    def get_batch_by_batch_no(
        self,
        *,
        batch_no: str,
        detail_state: GetBatchByBatchNoDetailState | None = None,
        need_query_detail: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Batch:
        """Query a batch of red packets by `batch_no` (微信支付批次单号查询批次单).

        Args:
            batch_no: 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
            detail_state: 品牌红包明细单状态. Which red packets are listed.
            need_query_detail: 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014310369
        """
        ...

    @operation("brand_red_packet.get_detail_by_out_detail_no")
    def get_detail_by_out_detail_no(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BatchDetail:
        """Query one red packet by `out_detail_no` (商家明细单号查询明细单).

        Args:
            out_batch_no: 商家品牌红包批次单号. The merchant's own number of the batch.
            out_detail_no: 商家品牌红包明细单号. The merchant's own number of the red packet.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014310391
        """
        ...

    @operation("brand_red_packet.get_detail_by_detail_no")
    def get_detail_by_detail_no(
        self,
        *,
        batch_no: str,
        detail_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BatchDetail:
        """Query one red packet by `detail_no` (商家明细单号查询明细单).

        Args:
            batch_no: 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
            detail_no: 商家品牌红包明细单号. WeChat Pay's number of the red packet.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014310384
        """
        ...


class BrandRedPacketService(_Operations, Sync):
    """Brands: red packets (品牌红包)."""


class AsyncBrandRedPacketService(_Operations, Async):
    """Brands: red packets (品牌红包)."""
