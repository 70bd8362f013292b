# Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Gifts after payment (支付有礼)."""

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
    create_time: str | None = None
    """活动创建时间. RFC 3339."""
    update_time: str | None = None
    """活动更新时间. RFC 3339."""
    belong_merchant_id: str | None = None
    """所属商户号. The merchant that the activity belongs to."""
    creator_merchant_id: str | None = None
    """创建商户号. The merchant that created the activity."""
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
    pause_time: str | None = None
    """活动暂停时间. RFC 3339."""
    recovery_time: str | None = None
    """活动恢复时间. RFC 3339."""


class ActivityAdvancedSetting(Model):
    """Activity advanced setting."""

    _models = {"payment_mode": "PaymentMode", "payment_method_information": "PaymentMethod"}

    delivery_user_category: DeliveryUserCategory | None = None
    """投放用户类别. `DELIVERY_MEMBER_PERSON` gives to members of the merchant only."""
    merchant_member_appid: str | None = None
    """商家会员appid. The app whose members are meant; needed with `DELIVERY_MEMBER_PERSON`."""
    goods_tags: list[str] | None = None
    """订单优惠标记. Only payments whose `goods_tag` is one of these."""
    payment_mode: PaymentMode | None = None
    """支付模式."""
    payment_method_information: PaymentMethod | None = None
    """支付方式信息."""


class ActivityBasics(Model):
    """Activity basics."""

    _models = {"available_periods": "AvailablePeriod"}

    activity_name: str
    """活动名称. Shown to the user."""
    activity_second_title: str
    """活动副标题. Shown to the user below the name."""
    merchant_logo_url: str
    """商户logo. A `media_url` of `media.upload_marketing_image`; shown when the coupon is given."""
    background_color: str | None = None
    """背景颜色. Colour of the page, such as `COLOR010`."""
    begin_time: str
    """活动开始时间. RFC 3339."""
    end_time: str
    """活动结束时间. Less than 365 days after `begin_time`. RFC 3339."""
    available_periods: AvailablePeriod | None = None
    """可用时间段. When coupons are given; all the time where left out."""
    out_request_no: str
    """商户请求单号. The caller's own number of this request, unique for the merchant."""
    delivery_purpose: DeliveryPurpose
    """投放目的. `OFF_LINE_PAY` brings users back to the shop, `JUMP_MINI_APP` leads them to the mini program."""
    mini_programs_appid: str | None = None
    """商家小程序appid. Needed with `JUMP_MINI_APP`."""
    mini_programs_path: str | None = None
    """商家小程序path. The page to open; needed with `JUMP_MINI_APP`."""


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
    merchant_name: str | None = None
    """商户名称."""
    create_time: str | None = None
    """创建时间. RFC 3339."""
    update_time: str | None = None
    """更新时间. RFC 3339."""


class AddActivityMerchantsResponse(Model):
    """Add activity merchants response."""

    _models = {"invalid_merchant_id_list": "InvalidMerchant"}

    activity_id: str | None = None
    """活动Id."""
    invalid_merchant_id_list: list[InvalidMerchant] | None = None
    """校验失败的发券商户号. The merchants that were not added."""
    add_time: str | None = None
    """添加时间. RFC 3339."""


class AvailableDayTime(Model):
    """Available day time."""

    begin_day_time: str
    """每日可用开始时间. Hours, minutes and seconds, such as `110000`."""
    end_day_time: str
    """每日可用结束时间. Hours, minutes and seconds, such as `135959`."""


class AvailablePeriod(Model):
    """When coupons are given."""

    _models = {"available_time": "AvailableTime", "available_day_time": "AvailableDayTime"}

    available_time: list[AvailableTime] | None = None
    """可用时间."""
    available_day_time: list[AvailableDayTime] | None = None
    """每日可用时间."""


class AvailableTime(Model):
    """Available time."""

    begin_time: str
    """可用开始时间. RFC 3339."""
    end_time: str
    """可用结束时间. RFC 3339."""


class Award(Model):
    """Award."""

    stock_id: str
    """代金券批次Id. The stock of merchant coupons."""
    original_image_url: str
    """奖品原始图. A `media_url` of `media.upload_marketing_image`."""
    thumbnail_url: str | None = None
    """奖品缩略图. A `media_url` of `media.upload_marketing_image`; needed with `GIFT_PACKAGE`."""


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
    """What is given to whom."""

    _models = {"award_list": "Award"}

    transaction_amount_minimum: int
    """消费金额门槛. What has to be paid to get the gift, in fen."""
    send_content: SendContent
    """发放内容. `SINGLE_COUPON` gives one coupon, `GIFT_PACKAGE` three to five."""
    award_type: AwardType
    """奖品类型."""
    award_list: list[Award]
    """奖品基本信息列表."""
    merchant_option: MerchantOption
    """发券商户号选项. `MANUAL_INPUT_MERCHANT` uses `merchant_id_list`, `IN_SEVICE_COUPON_MERCHANT` the merchants where the coupon can be used."""
    merchant_id_list: list[str] | None = None
    """发券商户号. The merchants whose payments give coupons; needed with `MANUAL_INPUT_MERCHANT`."""


class GetActivityResponse(Model):
    """Get activity response."""

    _models = {"activity_base_info": "ActivityBasics", "award_send_rule": "AwardSendRule", "advanced_setting": "ActivityAdvancedSetting"}

    activity_id: str
    """活动Id."""
    belong_merchant_id: str
    """所属商户号. The merchant that the activity belongs to."""
    creator_merchant_id: str
    """创建商户号. The merchant that created the activity."""
    activity_base_info: ActivityBasics
    """活动基本信息."""
    activity_status: ActivityStatus
    """活动状态."""
    award_send_rule: AwardSendRule
    """活动奖品发放规则."""
    create_time: str | None = None
    """活动创建时间. RFC 3339."""
    update_time: str | None = None
    """活动更新时间. RFC 3339."""
    activity_type: ActivityType | None = None
    """活动类型."""
    advanced_setting: ActivityAdvancedSetting | None = None
    """活动高级设置."""
    pause_time: str | None = None
    """活动暂停时间. RFC 3339."""
    recovery_time: str | None = None
    """活动恢复时间. RFC 3339."""


class InvalidMerchant(Model):
    """Invalid merchant."""

    mchid: str | None = None
    """商户Id."""
    invalid_reason: str | None = None
    """无效原因."""


class ListActivitiesResponse(Page["Activity"]):
    """List activities response."""

    _models = {"data": "Activity"}

    offset: int | None = None
    """分页页码."""
    limit: int | None = None
    """分页大小. Items per page."""
    total_count: int | None = None
    """总数. Number of all items."""
    data: list[Activity] | None = None
    """结果集."""


class ListActivityGoodsResponse(Page["ActivityGoods"]):
    """List activity goods response."""

    _models = {"data": "ActivityGoods"}

    activity_id: str
    """活动ID."""
    offset: int
    """分页页码."""
    limit: int
    """分页大小. Items per page."""
    total_count: int
    """总数量. Number of all items."""
    data: list[ActivityGoods] | None = None
    """结果集."""


class ListActivityMerchantsResponse(Page["ActivityMerchant"]):
    """List activity merchants response."""

    _models = {"data": "ActivityMerchant"}

    activity_id: str
    """活动Id."""
    offset: int
    """分页页码."""
    limit: int
    """分页大小. Items per page."""
    total_count: int
    """总数. Number of all items."""
    data: list[ActivityMerchant] | None = None
    """结果集."""


class PaymentMethod(Model):
    """Payment method."""

    payment_method: PaymentMethodPaymentMethod
    """支付方式."""
    bank_abbreviation: str | None = None
    """银行简称. Needed with `SPECIFIC_BANK_CARD`."""


class PaymentMode(Model):
    """Payment mode."""

    payment_scene_list: list[PaymentSceneList] | None = None
    """支付场景列表."""


class TerminateActivityResponse(Model):
    """Terminate activity response."""

    terminate_time: str
    """生效时间. When the activity stopped. RFC 3339."""
    activity_id: str
    """活动Id."""


class ActivityAdvancedSettingParam(TypedDict, total=False):
    """Activity advanced setting. What `ActivityAdvancedSetting` is when sent."""

    delivery_user_category: DeliveryUserCategory
    """投放用户类别. `DELIVERY_MEMBER_PERSON` gives to members of the merchant only."""
    merchant_member_appid: str
    """商家会员appid. The app whose members are meant; needed with `DELIVERY_MEMBER_PERSON`. At most 32 characters."""
    goods_tags: Sequence[str]
    """订单优惠标记. Only payments whose `goods_tag` is one of these. Each at most 15 characters."""
    payment_mode: PaymentModeParam
    """支付模式."""
    payment_method_information: PaymentMethodParam
    """支付方式信息."""


class ActivityBasicsParam(TypedDict, total=False):
    """Activity basics. What `ActivityBasics` is when sent."""

    activity_name: Required[str]
    """活动名称. Shown to the user. At most 10 characters."""
    activity_second_title: Required[str]
    """活动副标题. Shown to the user below the name. At most 9 characters."""
    merchant_logo_url: Required[str]
    """商户logo. A `media_url` of `media.upload_marketing_image`; shown when the coupon is given. At most 128 characters."""
    background_color: str
    """背景颜色. Colour of the page, such as `COLOR010`."""
    begin_time: Required[str | datetime]
    """活动开始时间. At most 32 characters, RFC 3339."""
    end_time: Required[str | datetime]
    """活动结束时间. Less than 365 days after `begin_time`. At most 32 characters, RFC 3339."""
    available_periods: AvailablePeriodParam
    """可用时间段. When coupons are given; all the time where left out."""
    out_request_no: Required[str]
    """商户请求单号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`."""
    delivery_purpose: Required[DeliveryPurpose]
    """投放目的. `OFF_LINE_PAY` brings users back to the shop, `JUMP_MINI_APP` leads them to the mini program."""
    mini_programs_appid: str
    """商家小程序appid. Needed with `JUMP_MINI_APP`. At most 32 characters."""
    mini_programs_path: str
    """商家小程序path. The page to open; needed with `JUMP_MINI_APP`. At most 128 characters."""


class AvailableDayTimeParam(TypedDict, total=False):
    """Available day time. What `AvailableDayTime` is when sent."""

    begin_day_time: Required[str]
    """每日可用开始时间. Hours, minutes and seconds, such as `110000`. At most 6 characters, matches `^[0-9]{6}$`."""
    end_day_time: Required[str]
    """每日可用结束时间. Hours, minutes and seconds, such as `135959`. At most 6 characters, matches `^[0-9]{6}$`."""


class AvailablePeriodParam(TypedDict, total=False):
    """When coupons are given. What `AvailablePeriod` is when sent."""

    available_time: Sequence[AvailableTimeParam]
    """可用时间."""
    available_day_time: Sequence[AvailableDayTimeParam]
    """每日可用时间."""


class AvailableTimeParam(TypedDict, total=False):
    """Available time. What `AvailableTime` is when sent."""

    begin_time: Required[str | datetime]
    """可用开始时间. At most 32 characters, RFC 3339."""
    end_time: Required[str | datetime]
    """可用结束时间. At most 32 characters, RFC 3339."""


class AwardParam(TypedDict, total=False):
    """Award. What `Award` is when sent."""

    stock_id: Required[str]
    """代金券批次Id. The stock of merchant coupons. At most 20 characters."""
    original_image_url: Required[str]
    """奖品原始图. A `media_url` of `media.upload_marketing_image`. At most 128 characters."""
    thumbnail_url: str
    """奖品缩略图. A `media_url` of `media.upload_marketing_image`; needed with `GIFT_PACKAGE`. At most 128 characters."""


class FullSendRuleParam(TypedDict, total=False):
    """What is given to whom. What `FullSendRule` is when sent."""

    transaction_amount_minimum: Required[int]
    """消费金额门槛. What has to be paid to get the gift, in fen."""
    send_content: Required[SendContent]
    """发放内容. `SINGLE_COUPON` gives one coupon, `GIFT_PACKAGE` three to five."""
    award_type: Required[AwardType]
    """奖品类型."""
    award_list: Required[Sequence[AwardParam]]
    """奖品基本信息列表."""
    merchant_option: Required[MerchantOption]
    """发券商户号选项. `MANUAL_INPUT_MERCHANT` uses `merchant_id_list`, `IN_SEVICE_COUPON_MERCHANT` the merchants where the coupon can be used."""
    merchant_id_list: Sequence[str]
    """发券商户号. The merchants whose payments give coupons; needed with `MANUAL_INPUT_MERCHANT`. Each at most 15 characters."""


class PaymentMethodParam(TypedDict, total=False):
    """Payment method. What `PaymentMethod` is when sent."""

    payment_method: Required[PaymentMethodPaymentMethod]
    """支付方式."""
    bank_abbreviation: str
    """银行简称. Needed with `SPECIFIC_BANK_CARD`."""


class PaymentModeParam(TypedDict, total=False):
    """Payment mode. What `PaymentMode` is when sent."""

    payment_scene_list: Sequence[PaymentSceneList]
    """支付场景列表."""


class _Operations(Face):
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
        """Create an activity that gives coupons to everybody who pays enough (创建全场满额送活动).

        The coupons are merchant coupons (商家券); a gift package holds three to five of them. An activity lasts less than 365 days.

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

    @operation("pay_gift.list_activities", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activities(
        self,
        *,
        offset: int,
        limit: int,
        activity_name: str | None = None,
        activity_status: ActivityStatus | None = None,
        award_type: AwardType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivitiesResponse:
        """List activities (获取支付有礼活动列表).

        Args:
            offset: 分页页码. Number of the page, from 0.
            limit: 分页大小. Items per page. 1 to 100.
            activity_name: 活动名称. At most 10 characters.
            activity_status: 活动状态.
            award_type: 奖品类型. What the activities give.
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
        """Get an activity (获取活动详情).

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

    @operation("pay_gift.list_activity_merchants", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activity_merchants(
        self,
        *,
        activity_id: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivityMerchantsResponse:
        """List the merchants that hand out the coupons of an activity (获取活动发券商户号).

        Args:
            activity_id: 活动Id. At most 20 characters.
            offset: 分页页码. Number of the page, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466149
        https://pay.weixin.qq.com/doc/v3/partner/4012466191
        """
        ...

    @operation("pay_gift.list_activity_goods", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_activity_goods(
        self,
        *,
        activity_id: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivityGoodsResponse:
        """List the goods of an activity (获取活动指定商品列表).

        Args:
            activity_id: 活动Id. At most 20 characters.
            offset: 分页页码. Number of the page, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466448
        https://pay.weixin.qq.com/doc/v3/partner/4012466492
        """
        ...

    @operation("pay_gift.add_activity_merchants")
    def add_activity_merchants(
        self,
        *,
        activity_id: str,
        merchant_id_list: Sequence[str],
        add_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddActivityMerchantsResponse:
        """Add merchants that hand out the coupons of an activity (新增活动发券商户号).

        Merchants that are refused are named in the answer, with the reason; the others are added.

        Args:
            activity_id: 活动Id. At most 20 characters.
            merchant_id_list: 添加的发券商户号. Each at most 15 characters.
            add_request_no: 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters.
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
        merchant_id_list: Sequence[str],
        delete_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteActivityMerchantsResponse:
        """Remove merchants from an activity (删除活动发券商户号).

        Args:
            activity_id: 活动Id. At most 20 characters.
            merchant_id_list: 删除的发券商户号. 1 to 500 elements, each at most 15 characters.
            delete_request_no: 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`.
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
        """Stop an activity before its end (终止活动).

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


class PayGiftService(_Operations, Sync):
    """Gifts after payment (支付有礼)."""


class AsyncPayGiftService(_Operations, Async):
    """Gifts after payment (支付有礼)."""
