# Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Complaints of payers (消费者投诉)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._files import stream
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from wechatpay_sdk._files import FileStream
    from wechatpay_sdk._input import FileInput

ActionActionType = Union[Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"], str]
"""动作类型."""
AdditionalInfoType = Union[Literal["SHARE_POWER_TYPE"], str]
"""补充信息类型."""
BlockType = Union[Literal["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"], str]
"""消息块类型."""
ButtonLayout = Union[Literal["LAYOUT_UNKNOWN", "LAYOUT_HORIZONTAL", "LAYOUT_VERTICAL"], str]
"""按钮布局方式."""
Color = Union[Literal["DEFAULT", "SECONDARY"], str]
"""文本颜色."""
ComplaintComplaintState = Union[Literal["PENDING", "PROCESSING", "PROCESSED"], str]
"""投诉单状态."""
ComplaintResourceActionType = Union[Literal["CREATE_COMPLAINT", "CONTINUE_COMPLAINT", "USER_RESPONSE", "RESPONSE_BY_PLATFORM", "SELLER_REFUND", "MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE", "USER_APPLY_PLATFORM_SERVICE", "USER_CANCEL_PLATFORM_SERVICE", "PLATFORM_SERVICE_FINISHED", "MERCHANT_APPROVE_REFUND", "MERCHANT_REJECT_REFUND", "REFUND_SUCCESS"], str]
"""动作类型."""
ComplaintV1ComplaintState = Union[Literal["PAYER_COMPLAINTED", "FROZENED", "FROZEN_FINISHED", "PAYER_CANCELED", "MERCHANT_REFUNDED", "SYSTEM_REFUNDED", "MANUAL_UNFROZEN"], str]
"""投诉单状态."""
GetComplaintResponseComplaintState = Union[Literal["PENDING", "PROCESSING", "PROCESSED"], str]
"""投诉单状态."""
ImageStyleType = Union[Literal["IMAGE_STYLE_TYPE_NARROW", "IMAGE_STYLE_TYPE_WIDE"], str]
"""图片样式类型."""
MediaType = Union[Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"], str]
"""媒体文件业务类型."""
MessageActionActionType = Union[Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"], str]
"""动作类型."""
MessageBlockType = Union[Literal["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"], str]
"""消息块类型."""
NegotiationHistoryOperateType = Union[Literal["USER_CREATE_COMPLAINT", "USER_CONTINUE_COMPLAINT", "USER_RESPONSE", "PLATFORM_RESPONSE", "MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE", "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE", "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE", "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE", "USER_REVOKE_COMPLAINT", "USER_COMFIRM_COMPLAINT", "PLATFORM_HELP_APPLICATION", "USER_APPLY_PLATFORM_HELP", "MERCHANT_APPROVE_REFUND", "MERCHANT_REFUSE_RERUND", "USER_SUBMIT_SATISFACTION", "SERVICE_ORDER_CANCEL", "SERVICE_ORDER_COMPLETE", "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE", "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE", "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE", "USER_APPLY_PLATFORM_SERVICE", "USER_CANCEL_PLATFORM_SERVICE", "PLATFORM_SERVICE_FINISHED", "USER_CLICK_RESPONSE"], str]
"""操作类型."""
NegotiationHistoryV1OperateType = Union[Literal["USER_CREATE_COMPLAINT", "CREATE_COMPLAINT_BY_PLATFORM", "USER_CONTINUE_COMPLAINT", "USER_REVOKE_COMPLAINT", "USER_CONFIRM_COMPLAINT", "SELLER_REFUND", "MERCHANT_LAUNCH_CONFIRM_PROCESS", "USER_RESPONSE", "MERCHANT_RESPONSE", "RESPONSE_BY_PLATFORM", "CONTINUE_COMPLAINT_BY_PLATFORM", "CREATE_COMPLAINT_SYSTEM_MESSAGE", "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE", "SELLER_REFUND_SYSTEM_MESSAGE", "CONTINUE_COMPLAINT_SYSTEM_MESSAGE", "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE"], str]
"""操作类型."""
ProblemType = Union[Literal["REFUND", "SERVICE_NOT_WORK", "OTHERS"], str]
"""问题类型."""
SenderIdentity = Union[Literal["UNKNOWN", "MANUAL", "MACHINE"], str]
"""发送者身份类别."""
State = Union[Literal["DOING", "REVOKED", "WAITPAY", "DONE"], str]
"""支付分服务单状态."""
UpdateRefundProgressRequestAction = Union[Literal["REJECT", "APPROVE"], str]
"""审批动作."""
UserTagList = Union[Literal["TRUSTED", "HIGH_RISK"], str]
"""用户标签列表."""


class Action(Model):
    """Action."""

    _models = {"message_info": "ReplyMessage", "mini_program_jump_info": "MiniProgramJump"}

    action_id: str | None = None
    """动作id."""
    action_type: ActionActionType | None = None
    """动作类型."""
    jump_url: str | None = None
    """跳转链接. The payer can open it from the reply."""
    message_info: ReplyMessage | None = None
    """回复消息内容."""
    mini_program_jump_info: MiniProgramJump | None = None
    """跳转小程序信息."""


class AdditionalInfo(Model):
    """Additional info."""

    _models = {"share_power_info": "SharedPowerBank"}

    type: AdditionalInfoType | None = None
    """补充信息类型."""
    share_power_info: SharedPowerBank | None = None
    """充电宝投诉相关信息."""


class Block(Model):
    """Block."""

    _models = {"button": "Button", "button_group": "ButtonGroup", "faq_list": "FaqList", "image": "Image", "link": "Button", "text": "Text"}

    type: BlockType | None = None
    """消息块类型."""
    button: Button | None = None
    """按钮."""
    button_group: ButtonGroup | None = None
    """按钮组."""
    faq_list: FaqList | None = None
    """FAQ列表."""
    image: Image | None = None
    """图片."""
    link: Button | None = None
    """链接."""
    text: Text | None = None
    """文本."""


class Button(Model):
    """Button."""

    _models = {"action": "Action", "invalid_info": "InvalidationRule"}

    action: Action | None = None
    """动作."""
    invalid_info: InvalidationRule | None = None
    """失效配置."""
    text: str | None = None
    """按钮文本."""


class ButtonGroup(Model):
    """Button group."""

    _models = {"buttons": "Button", "invalid_info": "InvalidationRule"}

    button_layout: ButtonLayout | None = None
    """按钮布局方式."""
    buttons: list[Button] | None = None
    """按钮组."""
    invalid_info: InvalidationRule | None = None
    """失效配置."""


class ClickMessage(Model):
    """Click message."""

    action_id: str | None = None
    """自定义透传数据."""
    clicked_log_id: str | None = None
    """被点击的操作流水号."""
    message_content: str | None = None
    """回复的消息内容."""


class Complaint(Model):
    """Complaint."""

    _models = {"additional_info": "AdditionalInfo", "complaint_media_list": "ComplaintMedia", "complaint_order_info": "ComplaintOrder", "service_order_info": "ServiceOrder"}
    _sensitive = frozenset({"payer_phone"})

    complaint_id: str
    """投诉单号. WeChat Pay's number of the complaint."""
    complaint_detail: str
    """投诉详情."""
    complaint_full_refunded: bool
    """投诉单是否已全额退款. Everything that was paid has been refunded."""
    complaint_state: ComplaintComplaintState
    """投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with."""
    complaint_time: str
    """投诉时间. RFC 3339."""
    incoming_user_response: bool
    """是否有待回复的用户留言. The payer has written something that waits for a reply."""
    problem_description: str
    """问题描述."""
    user_complaint_times: int
    """用户投诉次数. 1 for the first complaint; more when the payer has complained again."""
    complainted_mchid: str | None = None
    """被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant."""
    payer_openid: str | None = None
    """投诉人OpenId."""
    additional_info: AdditionalInfo | None = None
    """补充信息."""
    apply_refund_amount: int | None = None
    """申请退款金额. In fen."""
    complaint_media_list: list[ComplaintMedia] | None = None
    """投诉资料列表."""
    complaint_order_info: list[ComplaintOrder] | None = None
    """投诉单关联订单信息."""
    in_platform_service: bool | None = None
    """是否在平台协助中. WeChat Pay's support is taking part."""
    is_agent_mode: bool | None = None
    """是否是智能体投诉. An agent of WeChat Pay speaks with the payer first."""
    need_immediate_service: bool | None = None
    """是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`."""
    payer_phone: str | None = None
    """投诉人联系方式. Given where the payer has left it."""
    problem_type: ProblemType | None = None
    """问题类型."""
    service_order_info: list[ServiceOrder] | None = None
    """投诉单关联服务单信息."""
    user_tag_list: list[UserTagList] | None = None
    """用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care."""


class ComplaintMedia(Model):
    """Complaint media."""

    media_type: MediaType
    """媒体文件业务类型."""
    media_url: list[str]
    """媒体文件请求url."""


class ComplaintOrder(Model):
    """Complaint order."""

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: int
    """订单金额. In fen."""


class ComplaintResource(Model):
    """Complaint resource."""

    complaint_id: str
    """投诉单对应的投诉单号. WeChat Pay's number of the complaint."""
    action_type: ComplaintResourceActionType
    """动作类型."""


class ComplaintV1(Model):
    """Complaint v1."""

    _sensitive = frozenset({"payer_phone"})

    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: int
    """订单金额. In fen."""
    complaint_detail: str
    """投诉详情."""
    complaint_state: ComplaintV1ComplaintState
    """投诉单状态."""
    complaint_time: str
    """投诉时间. RFC 3339."""
    sub_mchid: str | None = None
    """特约商户号."""
    frozen_end_time: str | None = None
    """冻结结束时间. The money is frozen until then."""
    payer_phone: str | None = None
    """投诉人联系方式. Given where the payer has left it."""


class Faq(Model):
    """Faq."""

    _models = {"action": "Action"}

    faq_id: str | None = None
    """faq的id."""
    action: Action | None = None
    """动作."""
    faq_title: str | None = None
    """faq内容."""


class FaqList(Model):
    """Faq list."""

    _models = {"faqs": "Faq"}

    faqs: list[Faq] | None = None
    """FAQ列表."""


class GetComplaintResponse(Model):
    """Get complaint response."""

    _models = {"additional_info": "AdditionalInfo", "complaint_media_list": "ComplaintMedia", "complaint_order_info": "ComplaintOrder", "service_order_info": "ServiceOrder"}
    _sensitive = frozenset({"payer_phone"})

    complaint_id: str
    """投诉单号. WeChat Pay's number of the complaint."""
    complaint_detail: str
    """投诉详情."""
    complaint_full_refunded: bool
    """投诉单是否已全额退款. Everything that was paid has been refunded."""
    complaint_state: GetComplaintResponseComplaintState
    """投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with."""
    complaint_time: str
    """投诉时间. RFC 3339."""
    incoming_user_response: bool
    """是否有待回复的用户留言. The payer has written something that waits for a reply."""
    problem_description: str
    """问题描述."""
    user_complaint_times: int
    """用户投诉次数. 1 for the first complaint; more when the payer has complained again."""
    complainted_mchid: str | None = None
    """被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant."""
    payer_openid: str | None = None
    """投诉人OpenID."""
    additional_info: AdditionalInfo | None = None
    """补充信息."""
    apply_refund_amount: int | None = None
    """申请退款金额. In fen."""
    complaint_media_list: list[ComplaintMedia] | None = None
    """投诉资料列表."""
    complaint_order_info: list[ComplaintOrder] | None = None
    """投诉单关联订单信息."""
    in_platform_service: bool | None = None
    """是否在平台协助中. WeChat Pay's support is taking part."""
    is_agent_mode: bool | None = None
    """是否是智能体投诉. An agent of WeChat Pay speaks with the payer first."""
    need_immediate_service: bool | None = None
    """是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`."""
    payer_phone: str | None = None
    """投诉人联系方式. Given where the payer has left it."""
    problem_type: ProblemType | None = None
    """问题类型."""
    service_order_info: list[ServiceOrder] | None = None
    """投诉单关联服务单信息."""
    user_tag_list: list[UserTagList] | None = None
    """用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care."""


class GetComplaintV1Response(Model):
    """Get complaint v1 response."""

    _sensitive = frozenset({"payer_phone"})

    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: int
    """投诉金额. In fen."""
    complaint_detail: str
    """投诉描述."""
    complaint_handle_state: str
    """投诉单处理进展状态."""
    complaint_time: str
    """投诉时间. RFC 3339."""
    sub_mchid: str | None = None
    """特约商户号."""
    complaint_state: str | None = None
    """投诉单状态."""
    frozen_end_time: str | None = None
    """冻结结束时间. The money is frozen until then. RFC 3339."""
    payer_phone: str | None = None
    """投诉人联系方式. Given where the payer has left it."""


class Image(Model):
    """Image."""

    media_id: str | None = None
    """媒体ID. The number of an uploaded image, to be used in replies."""
    image_style_type: ImageStyleType | None = None
    """图片样式类型."""


class InvalidationRule(Model):
    """Invalidation rule."""

    expired_time: str | None = None
    """过期时间. RFC 3339."""
    multi_clickable: bool | None = None
    """是否可以多次点击."""


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


class ListComplaintsV1Response(Page["ComplaintV1"]):
    """List complaints v1 response."""

    _models = {"data": "ComplaintV1"}

    offset: int
    """分页开始位置."""
    limit: int
    """分页大小."""
    total_count: int | None = None
    """投诉总条数. Of all pages."""
    data: list[ComplaintV1] | None = None
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


class ListNegotiationHistoriesV1Response(Model):
    """List negotiation histories v1 response."""

    _models = {"complaint_negotiation_history": "NegotiationHistoryV1"}

    complaint_negotiation_history: list[NegotiationHistoryV1] | None = None
    """投诉协商历史."""


class MiniProgramJump(Model):
    """Mini program jump."""

    appid: str | None = None
    """跳转小程序APPID."""
    path: str | None = None
    """跳转小程序页面PATH."""
    text: str | None = None
    """跳转小程序页面名称."""


class NegotiationHistory(Model):
    """Negotiation history."""

    _models = {"click_message": "ClickMessage", "complaint_media_list": "NegotiationMedia", "normal_message": "NormalMessage"}

    log_id: str
    """操作流水号. The number of this step."""
    operate_time: str
    """操作时间. RFC 3339."""
    operate_type: NegotiationHistoryOperateType
    """操作类型."""
    operator: str
    """操作人."""
    click_message: ClickMessage | None = None
    """用户点击回复消息."""
    complaint_media_list: NegotiationMedia | None = None
    """操作资料列表."""
    image_list: list[str] | None = None
    """图片凭证."""
    normal_message: NormalMessage | None = None
    """普通消息内容."""
    operate_details: str | None = None
    """操作内容."""
    user_appy_platform_service_reason: str | None = None
    """用户申请平台协助原因."""
    user_appy_platform_service_reason_description: str | None = None
    """用户申请平台协助原因描述."""


class NegotiationHistoryV1(Model):
    """Negotiation history v1."""

    operate_time: str
    """操作时间. RFC 3339."""
    operate_type: NegotiationHistoryV1OperateType
    """操作类型."""
    operate_user: str
    """操作人."""
    image_list: list[str] | None = None
    """协商历史图片凭证."""
    operate_details: str | None = None
    """操作内容."""


class NegotiationMedia(Model):
    """Negotiation media."""

    media_type: MediaType
    """媒体文件业务类型."""
    media_url: list[str]
    """媒体文件请求url."""


class NormalMessage(Model):
    """Normal message."""

    _models = {"blocks": "Block"}

    blocks: list[Block] | None = None
    """消息内容."""
    custom_data: str | None = None
    """自定义透传信息. The merchant's own; comes back when the payer taps."""
    sender_identity: SenderIdentity | None = None
    """发送者身份类别."""


class Notification(Model):
    """Notification."""

    mchid: str
    """商户号."""
    url: str
    """通知地址."""


class ReplyMessage(Model):
    """Reply message."""

    content: str
    """回复的消息内容."""
    custom_data: str | None = None
    """自定义透传字段. The merchant's own; comes back when the payer taps."""


class RespondToImmediateServiceResponse(Model):
    """Respond to immediate service response."""

    log_id: str
    """操作流水号. The number of this step."""


class ReturnAddress(Model):
    """Return address."""

    latitude: str | None = None
    """归还地点纬度."""
    longitude: str | None = None
    """归还地点经度."""
    return_address: str | None = None
    """归还地点."""


class ServiceOrder(Model):
    """Service order."""

    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str | None = None
    """商户服务订单号. The merchant's own number of the service order."""
    state: State | None = None
    """支付分服务单状态."""


class SharedPowerBank(Model):
    """Shared power bank."""

    _models = {"return_address_info": "ReturnAddress"}

    is_returned_to_same_machine: bool | None = None
    """是否归还同一柜机."""
    return_address_info: ReturnAddress | None = None
    """归还地点信息."""
    return_time: str | None = None
    """归还时间. RFC 3339."""


class Text(Model):
    """Text."""

    color: Color | None = None
    """文本颜色."""
    is_bold: bool | None = None
    """是否粗体."""
    text: str | None = None
    """文字内容."""


class UploadImageResponse(Model):
    """Upload image response."""

    media_id: str
    """媒体文件标识Id. The number of an uploaded image, to be used in replies."""


class ImageParam(TypedDict, total=False):
    """Image. What `Image` is when sent."""

    media_id: str
    """媒体ID. The number of an uploaded image, to be used in replies."""
    image_style_type: ImageStyleType
    """图片样式类型."""


class InvalidationRuleParam(TypedDict, total=False):
    """Invalidation rule. What `InvalidationRule` is when sent."""

    expired_time: str | datetime
    """过期时间. RFC 3339."""
    multi_clickable: bool
    """是否可以多次点击."""


class MessageParam(TypedDict, total=False):
    """Message."""

    blocks: Sequence[MessageBlockParam]
    """消息内容."""
    custom_data: str
    """自定义透传信息. The merchant's own; comes back when the payer taps. At most 4096 characters."""
    sender_identity: SenderIdentity
    """发送者身份类别."""


class MessageActionParam(TypedDict, total=False):
    """Message action."""

    action_id: str
    """动作id."""
    action_type: MessageActionActionType
    """动作类型."""
    jump_url: str
    """跳转链接. The payer can open it from the reply."""
    message_info: ReplyMessageParam
    """回复消息内容."""
    mini_program_jump_info: MessageMiniProgramJumpParam
    """跳转小程序信息."""


class MessageBlockParam(TypedDict, total=False):
    """Message block."""

    type: MessageBlockType
    """消息块类型."""
    button: MessageButtonParam
    """按钮."""
    button_group: MessageButtonGroupParam
    """按钮组."""
    faq_list: MessageFaqListParam
    """FAQ列表."""
    image: ImageParam
    """图片."""
    link: MessageButtonParam
    """链接."""
    text: TextParam
    """文本."""


class MessageButtonParam(TypedDict, total=False):
    """Message button."""

    action: MessageActionParam
    """动作."""
    invalid_info: InvalidationRuleParam
    """失效配置."""
    text: str
    """按钮文本."""


class MessageButtonGroupParam(TypedDict, total=False):
    """Message button group."""

    button_layout: ButtonLayout
    """按钮布局方式."""
    buttons: Sequence[MessageButtonParam]
    """按钮组."""
    invalid_info: InvalidationRuleParam
    """失效配置."""


class MessageFaqParam(TypedDict, total=False):
    """Message faq."""

    faq_id: str
    """faq的id."""
    action: MessageActionParam
    """动作."""
    faq_title: str
    """faq内容."""


class MessageFaqListParam(TypedDict, total=False):
    """Message faq list."""

    faqs: Sequence[MessageFaqParam]
    """FAQ列表."""


class MessageMiniProgramJumpParam(TypedDict, total=False):
    """Message mini program jump."""

    appid: str
    """跳转小程序APPID."""
    path: str
    """跳转小程序页面PATH."""
    text: str
    """跳转小程序页面名称."""


class MiniProgramJumpParam(TypedDict, total=False):
    """Mini program jump. What `MiniProgramJump` is when sent."""

    appid: str
    """跳转小程序APPID."""
    path: str
    """跳转小程序页面PATH."""
    text: str
    """跳转小程序页面名称."""


class ReplyMessageParam(TypedDict, total=False):
    """Reply message. What `ReplyMessage` is when sent."""

    content: Required[str]
    """回复的消息内容."""
    custom_data: str
    """自定义透传字段. The merchant's own; comes back when the payer taps."""


class TextParam(TypedDict, total=False):
    """Text. What `Text` is when sent."""

    color: Color
    """文本颜色."""
    is_bold: bool
    """是否粗体."""
    text: str
    """文字内容."""


class _Operations(Face):
    @operation("complaints.delete_notification")
    def delete_notification(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Stop the notifications about complaints (删除投诉通知回调地址).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460452
        https://pay.weixin.qq.com/doc/v3/partner/4012460474
        """
        ...

    @operation("complaints.get_notification")
    def get_notification(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Notification:
        """Get the address that complaints are notified to (查询投诉通知回调地址).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012459014
        https://pay.weixin.qq.com/doc/v3/partner/4012459065
        """
        ...

    @operation("complaints.create_notification")
    def create_notification(
        self,
        *,
        url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Notification:
        """Set the address that complaints are notified to (创建投诉通知回调地址).

        There is one address for each merchant.

        Args:
            url: 通知地址. At most 255 characters, a URL.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012458679
        https://pay.weixin.qq.com/doc/v3/partner/4012458106
        """
        ...

    @operation("complaints.update_notification")
    def update_notification(
        self,
        *,
        url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Notification:
        """Change the address that complaints are notified to (更新投诉通知回调地址).

        Args:
            url: 通知地址. At most 255 characters, a URL.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012459282
        https://pay.weixin.qq.com/doc/v3/partner/4012459287
        """
        ...

    @operation("complaints.list_complaints", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_complaints(
        self,
        *,
        begin_date: str,
        end_date: str,
        offset: int | None = None,
        limit: int | None = None,
        complainted_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListComplaintsResponse:
        """List complaints of a span of days (查询投诉单列表).

        At most 30 days at once.

        Args:
            begin_date: 开始日期. At most 10 characters.
            end_date: 结束日期. At most 10 characters.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            complainted_mchid: 被诉商户号. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012533431
        https://pay.weixin.qq.com/doc/v3/partner/4012691285
        """
        ...

    @operation("complaints.get_complaint")
    def get_complaint(
        self,
        *,
        complaint_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetComplaintResponse:
        """Query a complaint (查询投诉单详情).

        Args:
            complaint_id: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012533436
        https://pay.weixin.qq.com/doc/v3/partner/4012691648
        """
        ...

    @operation("complaints.complete_complaint")
    def complete_complaint(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that a complaint is dealt with (反馈处理完成).

        The payer can complain again.

        Args:
            complaint_id: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
            complainted_mchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467255
        https://pay.weixin.qq.com/doc/v3/partner/4012467217
        """
        ...

    @operation("complaints.list_negotiation_histories", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_negotiation_histories(
        self,
        *,
        complaint_id: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListNegotiationHistoriesResponse:
        """List what was said and done about a complaint (查询投诉单协商历史).

        Args:
            complaint_id: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012533439
        https://pay.weixin.qq.com/doc/v3/partner/4012691802
        """
        ...

    @operation("complaints.respond_to_complaint")
    def respond_to_complaint(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        response_content: str,
        jump_url: str | None = None,
        jump_url_text: str | None = None,
        mini_program_jump_info: MiniProgramJumpParam | None = None,
        response_images: Sequence[str] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reply to the complaining payer (回复用户).

        Args:
            complaint_id: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
            complainted_mchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
            response_content: 回复内容. The payer sees it. At most 500 characters.
            jump_url: 跳转链接. The payer can open it from the reply. At most 512 characters.
            jump_url_text: 跳转链接文案. What the link is called; needed with `jump_url`. At most 10 characters.
            mini_program_jump_info: 跳转小程序信息.
            response_images: 回复图片. `media_id`s of up to four images.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467254
        https://pay.weixin.qq.com/doc/v3/partner/4012467213
        """
        ...

    @operation("complaints.respond_to_immediate_service")
    def respond_to_immediate_service(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        idempotent_id: str,
        message: MessageParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RespondToImmediateServiceResponse:
        """Reply to a complaint that asks for immediate service (回复需要即时服务的投诉单).

        Args:
            complaint_id: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
            complainted_mchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
            idempotent_id: 幂等ID. The caller's own number that makes repeating the call safe. At most 128 characters.
            message: 消息内容.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017151596
        https://pay.weixin.qq.com/doc/v3/partner/4017151726
        """
        ...

    @operation("complaints.update_refund_progress")
    def update_refund_progress(
        self,
        *,
        complaint_id: str,
        action: UpdateRefundProgressRequestAction,
        launch_refund_day: int | None = None,
        reject_media_list: Sequence[str] | None = None,
        reject_reason: str | None = None,
        remark: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report whether the refund that a complaint asks for is granted (更新退款审批结果).

        For complaints that ask for a refund. An approved refund still has to be made with the refund interface of the order.

        Args:
            complaint_id: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
            action: 审批动作. `APPROVE`: the refund is granted; `REJECT`: it is not.
            launch_refund_day: 预计发起退款时间. Days until the refund begins; needed with `APPROVE`. 0 is today.
            reject_media_list: 拒绝退款的举证图片列表. `media_id`s of images that support the refusal.
            reject_reason: 拒绝退款原因. Needed with `REJECT`; the payer sees it. At most 200 characters.
            remark: 备注. At most 200 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467256
        https://pay.weixin.qq.com/doc/v3/partner/4012467218
        """
        ...

    @operation("complaints.upload_image", filename="filename")
    def upload_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadImageResponse:
        """Upload an image for a reply (图片上传).

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 文件名称. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467250
        https://pay.weixin.qq.com/doc/v3/partner/4012467222
        """
        ...

    @operation("complaints.download_image")
    def download_image(
        self,
        *,
        media_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download an image of a complaint (图片请求).

        The address in `media_url` of a complaint, asked for with a signature.

        Args:
            media_id: 媒体文件标识ID. The number of an uploaded image, to be used in replies. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467251
        https://pay.weixin.qq.com/doc/v3/partner/4012467223
        """
        ...

    @stream("complaints.download_image")
    def download_image_stream(
        self,
        *,
        media_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_image`, handed over as it arrives: a file of any size.

        Args:
            media_id: 媒体文件标识ID. The number of an uploaded image, to be used in replies. At most 256 characters.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...

    @operation("complaints.list_complaints_v1", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_complaints_v1(
        self,
        *,
        begin_date: str,
        end_date: str,
        sub_mchid: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListComplaintsV1Response:
        """List complaints (first version) (查询投诉信息).

        Deprecated: use `complaints.list_complaints`.

        Args:
            begin_date: 开始日期. YYYY-MM-DD.
            end_date: 结束日期. YYYY-MM-DD.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
        """
        ...

    @operation("complaints.get_complaint_v1")
    def get_complaint_v1(
        self,
        *,
        transaction_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetComplaintV1Response:
        """Query a complaint (first version) (查询投诉详情).

        Deprecated: use `complaints.get_complaint`.

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
        """
        ...

    @operation("complaints.list_negotiation_histories_v1")
    def list_negotiation_histories_v1(
        self,
        *,
        transaction_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListNegotiationHistoriesV1Response:
        """List what was said and done about a complaint (first version) (查询投诉协商历史).

        Deprecated: use `complaints.list_negotiation_histories`.

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
        """
        ...

    @operation("complaints.create_feedback_v1")
    def create_feedback_v1(
        self,
        *,
        transaction_id: str,
        complainted_mchid: str,
        feedback_content: str,
        feedback_images: Sequence[str] | None = None,
        feedback_type: int | None = None,
        launch_confirm_process: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reply to the complaining payer (first version) (商户反馈).

        Deprecated: use `complaints.respond_to_complaint`.

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            complainted_mchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant.
            feedback_content: 反馈内容.
            feedback_images: 图片凭证.
            feedback_type: 反馈内容类型.
            launch_confirm_process: 反馈处理完成.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
        """
        ...


class ComplaintsService(_Operations, Sync):
    """Complaints of payers (消费者投诉)."""


class AsyncComplaintsService(_Operations, Async):
    """Complaints of payers (消费者投诉)."""
