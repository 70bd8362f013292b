# Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Complaints of payers abroad (跨境消费者投诉)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._files import stream
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wechatpay_sdk._files import FileStream
    from wechatpay_sdk._input import FileInput

ComplaintState = Union[Literal["PENDING", "PROCESSING", "PROCESSED"], str]
"""投诉单状态."""
MchLanguage = Union[Literal["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"], str]
"""商户语言."""
MediaType = Union[Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"], str]
"""媒体文件业务类型."""
OperateType = Union[Literal["USER_CREATE_COMPLAINT", "USER_CONTINUE_COMPLAINT", "USER_RESPONSE", "PLATFORM_RESPONSE", "MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE", "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE", "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE", "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE", "USER_REVOKE_COMPLAINT", "USER_COMFIRM_COMPLAINT", "PLATFORM_HELP_APPLICATION", "USER_APPLY_PLATFORM_HELP", "MERCHANT_APPROVE_REFUND", "MERCHANT_REFUSE_RERUND", "USER_SUBMIT_SATISFACTION", "SERVICE_ORDER_CANCEL", "SERVICE_ORDER_COMPLETE", "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE", "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE", "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE"], str]
"""操作类型."""
Priority = Union[Literal["PRIORITY", "GENERAL"], str]
"""优先级."""
State = Union[Literal["DOING", "REVOKED", "WAITPAY", "DONE"], str]
"""支付分服务单状态."""


class Complaint(Model):
    """Complaint."""

    _models = {"complaint_media_list": "ComplaintMedia", "complaint_order_info": "ComplaintOrder", "service_order_info": "ServiceOrder"}
    _sensitive = frozenset({"payer_phone"})

    complaint_id: str
    """投诉单号."""
    complainted_mchid: str
    """被诉商户号."""
    complaint_detail: str
    """投诉详情."""
    complaint_full_refunded: bool
    """投诉单是否已全额退款."""
    complaint_state: ComplaintState
    """投诉单状态."""
    complaint_time: str
    """投诉时间. RFC 3339."""
    incoming_user_response: bool
    """是否有待回复的用户留言."""
    user_complaint_times: int
    """用户投诉次数."""
    complaint_detail_trans: str | None = None
    """投诉详情翻译."""
    complaint_media_list: list[ComplaintMedia] | None = None
    """投诉资料列表."""
    complaint_order_info: list[ComplaintOrder] | None = None
    """投诉单关联订单信息."""
    is_overdue: bool | None = None
    payer_phone: str | None = None
    """投诉人联系方式."""
    priority: Priority | None = None
    """优先级."""
    problem_description: str | None = None
    """问题描述."""
    service_order_info: list[ServiceOrder] | None = None
    """投诉单关联服务单信息."""


class ComplaintMedia(Model):
    """Complaint media."""

    media_type: MediaType
    """媒体文件业务类型."""
    media_url: list[str]
    """媒体文列表."""


class ComplaintOrder(Model):
    """Complaint order."""

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    payer_amount: int
    """订单金额. In the smallest unit of the currency."""
    payer_currency: str
    """支付币种. ISO 4217, `CNY` for yuan."""
    payer_refunded_amount: int
    """支付币种累计已退款金额."""
    settlement_amount: int
    """结算币种金额."""
    settlement_currency: str
    """结算币种."""
    settlement_refunded_amount: str
    """结算币种累计已退款金额."""
    trade_time: str
    """交易时间. RFC 3339."""


class ListComplaintsResponse(Page["Complaint"]):
    """List complaints response."""

    _models = {"data": "Complaint"}

    offset: int
    """分页开始位置."""
    limit: int
    """分页大小."""
    total_count: int | None = None
    """投诉总条数. Of all pages."""
    data: list[Complaint] | None = None
    """用户投诉信息详情."""


class ListNegotiationHistoriesResponse(Page["NegotiationHistory"]):
    """List negotiation histories response."""

    _models = {"data": "NegotiationHistory"}

    offset: int
    """分页开始位置."""
    limit: int
    """分页大小."""
    total_count: int | None = None
    """投诉协商历史总条数. Of all pages."""
    data: list[NegotiationHistory] | None = None
    """投诉协商历史."""


class NegotiationHistory(Model):
    """Negotiation history."""

    _models = {"complaint_media_list": "NegotiationMedia"}

    log_id: str
    """操作流水号."""
    operate_time: str
    """操作时间. RFC 3339."""
    operate_type: OperateType
    """操作类型."""
    operator: str
    """操作人."""
    complaint_media_list: NegotiationMedia | None = None
    """操作资料列表."""
    image_list: list[str] | None = None
    """图片凭证."""
    operate_details: str | None = None
    """操作内容."""


class NegotiationMedia(Model):
    """Negotiation media."""

    media_type: MediaType
    """媒体文件业务类型."""
    media_url: list[str]
    """媒体文件请求url."""


class Notification(Model):
    """Notification."""

    mchid: str
    """商户号."""
    url: str
    """通知地址."""


class ServiceOrder(Model):
    """Service order."""

    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str | None = None
    """商户服务订单号. The merchant's own number of the service order."""
    state: State | None = None
    """支付分服务单状态."""


class UploadImageResponse(Model):
    """Upload image response."""

    media_id: str
    """媒体文件标识ID."""


class _Operations(Face):
    @operation("global_complaints.delete_notification")
    def delete_notification(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Stop the notifications about complaints (删除投诉通知回调).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.get_notification")
    def get_notification(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Notification:
        """Get the address that complaints are notified to (查询投诉通知回调).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.create_notification")
    def create_notification(
        self,
        *,
        url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Notification:
        """Set the address that complaints are notified to (创建投诉通知回调).

        Args:
            url: 通知地址. A URL.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.update_notification")
    def update_notification(
        self,
        *,
        url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Notification:
        """Change the address that complaints are notified to (更新投诉通知回调).

        Args:
            url: 通知地址. A URL.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.list_complaints", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_complaints(
        self,
        *,
        begin_date: str,
        end_date: str,
        offset: int | None = None,
        limit: int | None = None,
        complainted_mchid: str | None = None,
        mch_language: MchLanguage | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListComplaintsResponse:
        """List complaints of a span of days (查询投诉单列表).

        Args:
            begin_date: 开始日期. YYYY-MM-DD.
            end_date: 结束日期. YYYY-MM-DD.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            complainted_mchid: 诉商户号.
            mch_language: 商户语言.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.get_complaint")
    def get_complaint(
        self,
        *,
        complaint_id: str,
        mch_language: MchLanguage | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Complaint:
        """Query a complaint (查询投诉单详情).

        Args:
            complaint_id: 投诉单号.
            mch_language: 商户语言.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
        https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
        """
        ...

    @operation("global_complaints.complete_complaint")
    def complete_complaint(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that a complaint is dealt with (反馈处理完成).

        Args:
            complaint_id: 投诉单号.
            complainted_mchid: 被诉商户号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.list_negotiation_histories", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_negotiation_histories(
        self,
        *,
        complaint_id: str,
        offset: int | None = None,
        limit: int | None = None,
        mch_language: MchLanguage | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListNegotiationHistoriesResponse:
        """List what was said and done about a complaint (查询投诉协商历史).

        Args:
            complaint_id: 投诉单号.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            mch_language: 商户语言.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
        """
        ...

    @operation("global_complaints.respond_to_complaint")
    def respond_to_complaint(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        response_content: str,
        jump_url: str | None = None,
        jump_url_text: str | None = None,
        response_images: Sequence[str] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reply to the complaining payer (提交回复).

        Args:
            complaint_id: 投诉单号.
            complainted_mchid: 被诉商户号.
            response_content: 回复内容.
            jump_url: 跳转链接.
            jump_url_text: 跳转链接文案.
            response_images: 回复图片.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.upload_image", filename="filename")
    def upload_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadImageResponse:
        """Upload an image for a reply (商户上传反馈图片).

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 文件名称. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("global_complaints.download_image")
    def download_image(
        self,
        *,
        media_id: str,
        complaint_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download an image of a complaint (图片下载).

        Args:
            media_id: 媒体文件ID.
            complaint_id: 投诉单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @stream("global_complaints.download_image")
    def download_image_stream(
        self,
        *,
        media_id: str,
        complaint_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_image`, handed over as it arrives: a file of any size.

        Args:
            media_id: 媒体文件ID.
            complaint_id: 投诉单号.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...


class GlobalComplaintsService(_Operations, Sync):
    """Complaints of payers abroad (跨境消费者投诉)."""


class AsyncGlobalComplaintsService(_Operations, Async):
    """Complaints of payers abroad (跨境消费者投诉)."""
