# Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Pay gift (支付有礼)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

ActivityStatus = Union[Literal["ACT_STATUS_UNKNOWN", "CREATE_ACT_STATUS", "ONGOING_ACT_STATUS", "TERMINATE_ACT_STATUS", "STOP_ACT_STATUS", "OVER_TIME_ACT_STATUS", "CREATE_ACT_FAILED"], str]
"""活动状态."""
ActivityType = Union[Literal["FULL_SEND_ACT_TYPE", "STEP_SEND_ACT_TYPE", "SPECIFIC_SEND_ACT_TYPE"], str]
"""活动类型."""
AwardType = Union[Literal["BUSIFAVOR"], str]
"""奖品类型."""
DeliveryPurpose = Union[Literal["OFF_LINE_PAY", "JUMP_MINI_APP"], str]
"""投放目的."""
DeliveryUserCategory = Union[Literal["DELIVERY_ALL_PERSON", "DELIVERY_MEMBER_PERSON"], str]
"""投放用户类别."""
MerchantOption = Union[Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"], str]
"""发券商户号选项."""
PaymentMethodPaymentMethod = Union[Literal["CFT", "SPECIFIC_BANK_CARD"], str]
"""支付方式."""
PaymentSceneList = Union[Literal["APP_SCENE", "SWING_CARD_SCENE", "NO_SECRET_SCENE", "MINIAPP_SCENE", "FACE_PAY_SCENE", "OTHER_SCENE"], str]
"""支付场景列表."""
SendContent = Union[Literal["SINGLE_COUPON", "GIFT_PACKAGE"], str]
"""发放内容."""


class Activity(Model):
    """Activity."""

    _models = {"activity_base_info": "ActivityBasics", "advanced_setting": "ActivityAdvancedSetting", "award_send_rule": "AwardSendRule"}

    activity_id: str | None = None
    """活动Id."""
    belong_merchant_id: str | None = None
    """所属商户号."""
    creator_merchant_id: str | None = None
    """创建商户号."""
    activity_base_info: ActivityBasics | None = None
    """活动基本信息."""
    activity_status: ActivityStatus | None = None
    """活动状态."""
    activity_type: ActivityType | None = None
    """活动类型."""
    advanced_setting: ActivityAdvancedSetting | None = None
    """活动高级设置."""
    award_send_rule: AwardSendRule | None = None
    """活动奖品发放规则."""
    create_time: str | None = None
    """活动创建时间. RFC 3339."""
    pause_time: str | None = None
    """活动暂停时间. RFC 3339."""
    recovery_time: str | None = None
    """活动恢复时间. RFC 3339."""
    update_time: str | None = None
    """活动更新时间. RFC 3339."""


class ActivityAdvancedSetting(Model):
    """Activity advanced setting."""

    _models = {"payment_method_information": "PaymentMethod", "payment_mode": "PaymentMode"}

    merchant_member_appid: str | None = None
    """商家会员appid."""
    delivery_user_category: DeliveryUserCategory | None = None
    """投放用户类别."""
    goods_tags: list[str] | None = None
    """订单优惠标记."""
    payment_method_information: PaymentMethod | None = None
    """支付方式信息."""
    payment_mode: PaymentMode | None = None
    """支付模式."""


class ActivityBasics(Model):
    """Activity basics."""

    _models = {"available_periods": "AvailablePeriod"}

    out_request_no: str
    """商户请求单号."""
    activity_name: str
    """活动名称."""
    activity_second_title: str
    """活动副标题."""
    begin_time: str
    """活动开始时间. RFC 3339."""
    delivery_purpose: DeliveryPurpose
    """投放目的."""
    end_time: str
    """活动结束时间. RFC 3339."""
    merchant_logo_url: str
    """商户logo."""
    mini_programs_appid: str | None = None
    """商家小程序appid."""
    available_periods: AvailablePeriod | None = None
    """可用时间段."""
    background_color: str | None = None
    """背景颜色."""
    mini_programs_path: str | None = None
    """商家小程序path."""


class ActivityGoods(Model):
    """Activity goods."""

    goods_id: str
    """指定商品."""
    create_time: str
    """创建时间. RFC 3339."""
    update_time: str
    """更新时间. RFC 3339."""


class ActivityMerchant(Model):
    """Activity merchant."""

    mchid: str
    """商户Id."""
    create_time: str | None = None
    """创建时间. RFC 3339."""
    merchant_name: str | None = None
    """商户名称."""
    update_time: str | None = None
    """更新时间. RFC 3339."""


class AddActivityMerchantsResponse(Model):
    """Add activity merchants response."""

    _models = {"invalid_merchant_id_list": "InvalidMerchant"}

    activity_id: str | None = None
    """活动Id."""
    add_time: str | None = None
    """添加时间. RFC 3339."""
    invalid_merchant_id_list: list[InvalidMerchant] | None = None
    """校验失败的发券商户号."""


class AvailableDayTime(Model):
    """Available day time."""

    begin_day_time: str
    """每日可用开始时间."""
    end_day_time: str
    """每日可用结束时间."""


class AvailablePeriod(Model):
    """Available period."""

    _models = {"available_day_time": "AvailableDayTime", "available_time": "AvailableTime"}

    available_day_time: list[AvailableDayTime] | None = None
    """每日可用时间."""
    available_time: list[AvailableTime] | None = None
    """可用时间."""


class AvailableTime(Model):
    """Available time."""

    begin_time: str
    """可用开始时间. RFC 3339."""
    end_time: str
    """可用结束时间. RFC 3339."""


class Award(Model):
    """Award."""

    stock_id: str
    """代金券批次Id."""
    original_image_url: str
    """奖品原始图."""
    thumbnail_url: str | None = None
    """奖品缩略图."""


class AwardSendRule(Model):
    """Award send rule."""

    _models = {"full_send_rule": "FullSendRule"}

    full_send_rule: FullSendRule | None = None
    """满送活动奖品发放规则."""


class CreateFullSendActivityResponse(Model):
    """Create full send activity response."""

    activity_id: str
    """活动id."""
    create_time: str
    """创建时间. RFC 3339."""


class DeleteActivityMerchantsResponse(Model):
    """Delete activity merchants response."""

    activity_id: str
    """活动Id."""
    delete_time: str | None = None
    """删除时间. RFC 3339."""


class FullSendRule(Model):
    """Full send rule."""

    _models = {"award_list": "Award"}

    award_list: list[Award]
    """奖品基本信息列表."""
    award_type: AwardType
    """奖品类型."""
    merchant_option: MerchantOption
    """发券商户号选项."""
    send_content: SendContent
    """发放内容."""
    transaction_amount_minimum: int
    """消费金额门槛."""
    merchant_id_list: list[str] | None = None
    """发券商户号."""


class GetActivityResponse(Model):
    """Get activity response."""

    _models = {"activity_base_info": "ActivityBasics", "award_send_rule": "AwardSendRule", "advanced_setting": "ActivityAdvancedSetting"}

    activity_id: str
    """活动Id."""
    belong_merchant_id: str
    """所属商户号."""
    creator_merchant_id: str
    """创建商户号."""
    activity_base_info: ActivityBasics
    """活动基本信息."""
    activity_status: ActivityStatus
    """活动状态."""
    award_send_rule: AwardSendRule
    """活动奖品发放规则."""
    activity_type: ActivityType | None = None
    """活动类型."""
    advanced_setting: ActivityAdvancedSetting | None = None
    """活动高级设置."""
    create_time: str | None = None
    """活动创建时间. RFC 3339."""
    pause_time: str | None = None
    """活动暂停时间. RFC 3339."""
    recovery_time: str | None = None
    """活动恢复时间. RFC 3339."""
    update_time: str | None = None
    """活动更新时间. RFC 3339."""


class InvalidMerchant(Model):
    """Invalid merchant."""

    mchid: str | None = None
    """商户Id."""
    invalid_reason: str | None = None
    """无效原因."""


class ListActivitiesResponse(Page["Activity"]):
    """List activities response."""

    _models = {"data": "Activity"}

    data: list[Activity] | None = None
    """结果集."""
    limit: int | None = None
    """分页大小."""
    offset: int | None = None
    """分页页码."""
    total_count: int | None = None
    """总数."""


class ListActivityGoodsResponse(Page["ActivityGoods"]):
    """List activity goods response."""

    _models = {"data": "ActivityGoods"}

    activity_id: str
    """活动ID."""
    limit: int
    """分页大小."""
    offset: int
    """分页页码."""
    total_count: int
    """总数量."""
    data: list[ActivityGoods] | None = None
    """结果集."""


class ListActivityMerchantsResponse(Page["ActivityMerchant"]):
    """List activity merchants response."""

    _models = {"data": "ActivityMerchant"}

    activity_id: str
    """活动Id."""
    limit: int
    """分页大小."""
    offset: int
    """分页页码."""
    total_count: int
    """总数."""
    data: list[ActivityMerchant] | None = None
    """结果集."""


class PaymentMethod(Model):
    """Payment method."""

    payment_method: PaymentMethodPaymentMethod
    """支付方式."""
    bank_abbreviation: str | None = None
    """银行简称."""


class PaymentMode(Model):
    """Payment mode."""

    payment_scene_list: list[PaymentSceneList] | None = None
    """支付场景列表."""


class TerminateActivityResponse(Model):
    """Terminate activity response."""

    activity_id: str
    """活动Id."""
    terminate_time: str
    """生效时间. RFC 3339."""


class ActivityAdvancedSettingParam(TypedDict, total=False):
    """Activity advanced setting. What `ActivityAdvancedSetting` is when sent."""

    merchant_member_appid: str
    """商家会员appid. At most 32 characters."""
    delivery_user_category: DeliveryUserCategory
    """投放用户类别."""
    goods_tags: Sequence[str]
    """订单优惠标记. Each at most 15 characters."""
    payment_method_information: PaymentMethodParam
    """支付方式信息."""
    payment_mode: PaymentModeParam
    """支付模式."""


class ActivityBasicsParam(TypedDict, total=False):
    """Activity basics. What `ActivityBasics` is when sent."""

    out_request_no: Required[str]
    """商户请求单号. At most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`."""
    activity_name: Required[str]
    """活动名称. At most 10 characters."""
    activity_second_title: Required[str]
    """活动副标题. At most 9 characters."""
    begin_time: Required[str | datetime]
    """活动开始时间. At most 32 characters, RFC 3339."""
    delivery_purpose: Required[DeliveryPurpose]
    """投放目的."""
    end_time: Required[str | datetime]
    """活动结束时间. At most 32 characters, RFC 3339."""
    merchant_logo_url: Required[str]
    """商户logo. At most 128 characters."""
    mini_programs_appid: str
    """商家小程序appid. At most 32 characters."""
    available_periods: AvailablePeriodParam
    """可用时间段."""
    background_color: str
    """背景颜色."""
    mini_programs_path: str
    """商家小程序path. At most 128 characters."""


class AvailableDayTimeParam(TypedDict, total=False):
    """Available day time. What `AvailableDayTime` is when sent."""

    begin_day_time: Required[str]
    """每日可用开始时间. At most 6 characters, matches `^[0-9]{6}$`."""
    end_day_time: Required[str]
    """每日可用结束时间. At most 6 characters, matches `^[0-9]{6}$`."""


class AvailablePeriodParam(TypedDict, total=False):
    """Available period. What `AvailablePeriod` is when sent."""

    available_day_time: Sequence[AvailableDayTimeParam]
    """每日可用时间."""
    available_time: Sequence[AvailableTimeParam]
    """可用时间."""


class AvailableTimeParam(TypedDict, total=False):
    """Available time. What `AvailableTime` is when sent."""

    begin_time: Required[str | datetime]
    """可用开始时间. At most 32 characters, RFC 3339."""
    end_time: Required[str | datetime]
    """可用结束时间. At most 32 characters, RFC 3339."""


class AwardParam(TypedDict, total=False):
    """Award. What `Award` is when sent."""

    stock_id: Required[str]
    """代金券批次Id. At most 20 characters."""
    original_image_url: Required[str]
    """奖品原始图. At most 128 characters."""
    thumbnail_url: str
    """奖品缩略图. At most 128 characters."""


class FullSendRuleParam(TypedDict, total=False):
    """Full send rule. What `FullSendRule` is when sent."""

    award_list: Required[Sequence[AwardParam]]
    """奖品基本信息列表."""
    award_type: Required[AwardType]
    """奖品类型."""
    merchant_option: Required[MerchantOption]
    """发券商户号选项."""
    send_content: Required[SendContent]
    """发放内容."""
    transaction_amount_minimum: Required[int]
    """消费金额门槛."""
    merchant_id_list: Sequence[str]
    """发券商户号. Each at most 15 characters."""


class PaymentMethodParam(TypedDict, total=False):
    """Payment method. What `PaymentMethod` is when sent."""

    payment_method: Required[PaymentMethodPaymentMethod]
    """支付方式."""
    bank_abbreviation: str
    """银行简称."""


class PaymentModeParam(TypedDict, total=False):
    """Payment mode. What `PaymentMode` is when sent."""

    payment_scene_list: Sequence[PaymentSceneList]
    """支付场景列表."""


class _Operations(Face):
    @operation("pay_gift.list_activities", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activities(
        self,
        *,
        limit: int,
        offset: int,
        activity_name: str | None = None,
        activity_status: ActivityStatus | None = None,
        award_type: AwardType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivitiesResponse:
        """List activities (获取支付有礼活动列表).

        Args:
            limit: 分页大小. 1 to 100.
            offset: 分页页码.
            activity_name: 活动名称. At most 10 characters.
            activity_status: 活动状态.
            award_type: 奖品类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489126
        https://pay.weixin.qq.com/doc/v3/partner/4012493214
        """
        ...

    @operation("pay_gift.get_activity")
    def get_activity(
        self,
        *,
        activity_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetActivityResponse:
        """Get activity (获取活动详情).

        Args:
            activity_id: 活动Id.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012487971
        https://pay.weixin.qq.com/doc/v3/partner/4012492967
        """
        ...

    @operation("pay_gift.list_activity_goods", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activity_goods(
        self,
        *,
        activity_id: str,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivityGoodsResponse:
        """List activity goods (获取活动指定商品列表).

        Args:
            activity_id: 活动Id. At most 20 characters.
            limit: 分页大小.
            offset: 分页页码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466448
        https://pay.weixin.qq.com/doc/v3/partner/4012466492
        """
        ...

    @operation("pay_gift.list_activity_merchants", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activity_merchants(
        self,
        *,
        activity_id: str,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivityMerchantsResponse:
        """List activity merchants (获取活动发券商户号).

        Args:
            activity_id: 活动Id. At most 20 characters.
            limit: 分页大小.
            offset: 分页页码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466149
        https://pay.weixin.qq.com/doc/v3/partner/4012466191
        """
        ...

    @operation("pay_gift.add_activity_merchants")
    def add_activity_merchants(
        self,
        *,
        activity_id: str,
        add_request_no: str,
        merchant_id_list: Sequence[str],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddActivityMerchantsResponse:
        """Add activity merchants (新增活动发券商户号).

        Args:
            activity_id: 活动Id. At most 20 characters.
            add_request_no: 请求业务单据号. At most 128 characters.
            merchant_id_list: 添加的发券商户号. Each at most 15 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466671
        https://pay.weixin.qq.com/doc/v3/partner/4012466735
        """
        ...

    @operation("pay_gift.delete_activity_merchants")
    def delete_activity_merchants(
        self,
        *,
        activity_id: str,
        delete_request_no: str,
        merchant_id_list: Sequence[str],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteActivityMerchantsResponse:
        """Delete activity merchants (删除活动发券商户号).

        Args:
            activity_id: 活动Id. At most 20 characters.
            delete_request_no: 请求业务单据号. At most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`.
            merchant_id_list: 删除的发券商户号. 1 to 500 elements, each at most 15 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466787
        https://pay.weixin.qq.com/doc/v3/partner/4012466827
        """
        ...

    @operation("pay_gift.terminate_activity")
    def terminate_activity(
        self,
        *,
        activity_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminateActivityResponse:
        """Terminate activity (终止活动).

        Args:
            activity_id: 活动Id. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466523
        https://pay.weixin.qq.com/doc/v3/partner/4012466633
        """
        ...

    @operation("pay_gift.create_full_send_activity")
    def create_full_send_activity(
        self,
        *,
        activity_base_info: ActivityBasicsParam,
        award_send_rule: FullSendRuleParam,
        advanced_setting: ActivityAdvancedSettingParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateFullSendActivityResponse:
        """Create full send activity (创建全场满额送活动).

        Args:
            activity_base_info: 活动基本信息.
            award_send_rule: 活动奖品发放规则.
            advanced_setting: 活动高级设置.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012487898
        https://pay.weixin.qq.com/doc/v3/partner/4012492900
        """
        ...


class PayGiftService(_Operations, Sync):
    """Pay gift (支付有礼)."""


class AsyncPayGiftService(_Operations, Async):
    """Pay gift (支付有礼)."""
