# Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Member cards (会员卡)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

AcceptCardResourceEventType = Union[Literal["NEW_ACTIVATE", "RECOVER", "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER"], str]
"""事件类型."""
ActivateCardResourceEventType = Union[Literal["MEMBER_CARD_ACTIVATE"], str]
"""事件类型."""
ActivateScene = Union[Literal["NEW_ACTIVATE", "RECOVER"], str]
"""激活场景."""
ActivateType = Union[Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"], str]
"""会员卡激活类型."""
ActivityStatus = Union[Literal["CREATED", "ONGOING", "TERMINATED", "OVER_TIME"], str]
"""活动的当前状态."""
ActivityType = Union[Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"], str]
"""活动类型."""
CodeMode = Union[Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"], str]
"""会员卡code分配类型."""
CodeType = Union[Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"], str]
"""会员码型."""
CommonFieldList = Union[Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"], str]
"""平台提供的通用开卡信息字段."""
CustomFieldType = Union[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"], str]
"""商户自定义的开卡信息字段类型."""
FavorModuleTitle = Union[Literal["FAVOR", "VIP"], str]
"""会员优惠栏目名称."""
MemberPriceTitle = Union[Literal["MEMBER_PRICE", "MEMBER_ACTIVITY"], str]
"""会员专享价标题."""
Name = Union[Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"], str]
"""平台提供的通用开卡信息字段."""
ReceiveStatus = Union[Literal["UNSHOWED", "UNRECEIVED", "RECEIVED"], str]
"""用户领取状态."""
Result = Union[Literal["SUCCESS", "DUPLICATE", "FAIL"], str]
"""导入结果."""
Status = Union[Literal["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"], str]
"""会员卡状态."""
UserCardManageResourceEventType = Union[Literal["USER_VIEW_MEMBERCARD", "USER_DELETE_MEMBERCARD", "USER_MODIFY_INFORMATION"], str]
"""事件类型."""
UserCardStatus = Union[Literal["NOT_ACTIVATE", "EFFECTIVE", "EXPIRE", "UNAVAILABLE", "DELETE"], str]
"""用户会员卡状态."""
ValidityPeriodType = Union[Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"], str]
"""有效期类型."""


class AcceptCardResource(Model):
    """Accept card resource."""

    _sensitive = frozenset({"phone_number"})

    openid: str
    """用户标识. The user in the `appid` of the template."""
    card_id: str
    """会员卡ID. WeChat Pay's number of the template."""
    event_time: str
    """领卡时间. When the user took the card."""
    event_type: AcceptCardResourceEventType
    """事件类型. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it; `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: after a reminder by phone number."""
    code: str | None = None
    """会员卡code. The code of the user's card."""
    outer_str: str | None = None
    """自定义场景值. Tells where the user took the card; comes back in notifications."""
    phone_number: str | None = None
    """加密手机号. The phone number of the user."""
    unionid: str | None = None
    """用户统一标识."""


class ActionSetting(Model):
    """Action setting."""

    _models = {"jump_miniprogram": "JumpMiniProgram"}

    action_name: str
    """操作名称."""
    jump_miniprogram: JumpMiniProgram
    """跳转小程序信息."""


class ActivateCardResource(Model):
    """Activate card resource."""

    openid: str
    """用户标识. The user in the `appid` of the template."""
    card_id: str
    """会员卡ID. WeChat Pay's number of the template."""
    activate_scene: ActivateScene
    """激活场景. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it."""
    event_time: str
    """激活时间. RFC 3339."""
    event_type: ActivateCardResourceEventType
    """事件类型."""
    code: str | None = None
    """会员卡code. The code of the user's card."""
    outer_str: str | None = None
    """自定义场景值. Tells where the user took the card; comes back in notifications."""
    unionid: str | None = None
    """用户统一标识."""


class ActivationMiniProgram(Model):
    """Activation mini program."""

    activate_appid: str
    """跳转激活的appid. A mini program; with `JUMP_ACTIVATE`."""
    activate_path: str
    """跳转激活的path. With `activate_appid`."""


class ActivationSetting(Model):
    """Activation setting."""

    _models = {"activate_miniprogram": "ActivationMiniProgram"}

    activate_type: str
    """激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant."""
    activate_miniprogram: ActivationMiniProgram | None = None
    """跳转激活的小程序. With `JUMP_ACTIVATE`."""
    activate_url: str | None = None
    """跳转激活的url. A page; with `JUMP_ACTIVATE`."""


class Activity(Model):
    """Activity."""

    _models = {"award_send_period": "AwardSendPeriod", "miniprogram_activity_setting": "MiniProgramActivitySetting", "pay_activity_setting": "PayActivitySetting", "stock_list": "Stock"}

    activity_id: str
    """活动ID."""
    out_request_no: str | None = None
    """商户请求单号. The caller's own number of this request, unique for the merchant."""
    create_time: str | None = None
    """创建时间. RFC 3339."""
    update_time: str | None = None
    """更新时间. RFC 3339."""
    begin_time: str | None = None
    """活动开始时间. RFC 3339."""
    end_time: str | None = None
    """活动结束时间. RFC 3339."""
    card_id: str | None = None
    """会员卡ID. WeChat Pay's number of the template."""
    activity_name: str | None = None
    """活动名称."""
    activity_status: str | None = None
    """活动的当前状态."""
    activity_type: str | None = None
    """活动类型."""
    award_send_period: AwardSendPeriod | None = None
    """发放时间段."""
    miniprogram_activity_setting: MiniProgramActivitySetting | None = None
    """支付前会员活动设置."""
    pay_activity_setting: PayActivitySetting | None = None
    """支付后活动设置."""
    stock_list: list[Stock] | None = None
    """优惠券列表."""


class AdditionalStatement(Model):
    """Additional statement."""

    appid: str | None = None
    """跳转小程序appid."""
    title: str | None = None
    """标题."""
    path: str | None = None
    """跳转小程序path."""
    url: str | None = None
    """跳转url."""


class AwardJumpSetting(Model):
    """Award jump setting."""

    mini_program_appid: str | None = None
    """小程序AppID."""
    button_text: str | None = None
    """跳转按钮文案."""
    mini_program_path: str | None = None
    """小程序path."""


class AwardSendDayTime(Model):
    """Award send day time."""

    _models = {"begin_day_time": "TimeOfDay", "end_day_time": "TimeOfDay"}

    begin_day_time: TimeOfDay
    """每日发放开始时间."""
    end_day_time: TimeOfDay
    """每日发放结束时间."""


class AwardSendPeriod(Model):
    """Award send period."""

    _models = {"award_send_day_time": "AwardSendDayTime", "award_send_time": "AwardSendTime"}

    award_send_day_time: list[AwardSendDayTime] | None = None
    """指定时间段."""
    award_send_time: list[AwardSendTime] | None = None
    """指定时间."""


class AwardSendTime(Model):
    """Award send time."""

    begin_time: str
    """发放开始时间. RFC 3339."""
    end_time: str
    """发放结束时间. RFC 3339."""


class BalanceSetting(Model):
    """Balance setting."""

    balance_appid: str | None = None
    """储值小程序appid."""
    balance_path: str | None = None
    """储值小程序path."""
    balance_url: str | None = None
    """储值url."""
    need_balance: bool | None = None
    """是否支持储值."""


class Bonus(Model):
    """Bonus."""

    init_bonus: int
    """会员初始积分值. The points of a new member."""
    bonus_jump_appid: str | None = None
    """小程序AppId."""
    bonus_support_appid: str | None = None
    """自助小程序AppId."""
    bonus_cost_title: str | None = None
    """积分价值项标题."""
    bonus_cost_word: str | None = None
    """积分价值项文案."""
    bonus_jump_path: str | None = None
    """小程序页面路径."""
    bonus_jump_word: str | None = None
    """跳转文案."""
    bonus_support_path: str | None = None
    """自助小程序页面路径."""
    bonus_value_word: str | None = None
    """积分值文案."""


class Brand(Model):
    """Brand."""

    brand_id: str
    """品牌id."""
    display_name: str
    """品牌展示名称."""


class Callback(Model):
    """Callback."""

    notify_url: str
    """通知url地址. Where its notifications are posted: https, without a query string."""
    mchid: str | None = None
    """商户号."""


class Card(Model):
    """Card."""

    _models = {"brand": "Brand", "date_information": "ValidityPeriod", "additional_statement": "AdditionalStatement", "balance_information": "BalanceSetting", "bonus": "Bonus", "fapiao": "Fapiao", "favor": "Favor", "guide": "Guide", "service_modules": "CardServiceModule", "user_information_form": "UserInformationForm"}

    appid: str
    """商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members."""
    out_request_no: str
    """商户请求单号. The caller's own number of this request, unique for the merchant."""
    title: str
    """卡名称."""
    description: str
    """使用须知. How the card is used; shown to users."""
    card_id: str
    """会员卡id. WeChat Pay's number of the template."""
    background_picture_url: str
    """会员卡背景图. A `media_url` of `media.upload_marketing_image`."""
    brand: Brand
    """品牌信息."""
    code_mode: CodeMode
    """会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before."""
    code_type: CodeType
    """会员码型."""
    date_information: ValidityPeriod
    """有效期."""
    logo_url: str
    """会员卡logo. A `media_url` of `media.upload_marketing_image`."""
    status: Status | None = None
    """会员卡状态. `NOT_APPROVE`: being reviewed; `APPROVE_FAIL`: refused; `DELETED`: by the merchant."""
    create_time: str | None = None
    """创建时间. RFC 3339."""
    update_time: str | None = None
    """更新时间. RFC 3339."""
    additional_statement: AdditionalStatement | None = None
    """商户补充声明."""
    balance_information: BalanceSetting | None = None
    """储值信息."""
    bonus: Bonus | None = None
    """会员积分信息."""
    fapiao: Fapiao | None = None
    """会员发票信息."""
    favor: Favor | None = None
    """会员优惠信息."""
    guide: Guide | None = None
    """客服信息."""
    init_level: str | None = None
    """会员初始等级. The level of a new member."""
    need_display_level: bool | None = None
    """是否展示会员等级."""
    need_dynamic_code: bool | None = None
    """是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use."""
    remain_quantity: int | None = None
    """剩余库存. Cards that are left."""
    service_modules: list[CardServiceModule] | None = None
    """会员服务项列表."""
    service_phone: str | None = None
    """服务电话."""
    total_quantity: int | None = None
    """会员卡总库存. Cards that may be given."""
    user_information_form: UserInformationForm | None = None
    """开卡信息."""


class CardServiceModule(Model):
    """Card service module."""

    _models = {"jump_miniprogram": "JumpMiniProgram"}

    service_module_id: str
    """会员服务项ID. The service, as WeChat Pay numbers it."""
    jump_miniprogram: JumpMiniProgram | None = None
    """跳转小程序信息."""


class CommonFieldValue(Model):
    """Common field value."""

    name: Name | None = None
    """平台提供的通用开卡信息字段."""
    value: str | None = None
    """用户开卡时填写的个人信息."""


class ContentTemplate(Model):
    """Content template."""

    _models = {"field_list": "TemplateField", "action_setting": "ActionSetting"}

    field_list: list[TemplateField]
    """内容字段列表."""
    action_setting: ActionSetting | None = None
    """操作设置信息."""


class CreatePermissionTokenResponse(Model):
    """Create permission token response."""

    permission_token: str
    """预授权token. Opens the component in which the user takes the card."""


class CreateQrcodeResponse(Model):
    """Create qrcode response."""

    url: str
    """二维码对应的url."""


class CustomField(Model):
    """Custom field."""

    type: CustomFieldType | None = None
    """商户自定义的开卡信息字段类型."""
    name: str | None = None
    """字段名称."""
    values: list[str] | None = None
    """字段值."""


class CustomFieldValue(Model):
    """Custom field value."""

    name: str | None = None
    """字段名称."""
    value: str | None = None
    """字段值."""
    value_list: list[str] | None = None
    """字段值."""


class DecryptCodeResponse(Model):
    """Decrypt code response."""

    code: str
    """会员卡code. The code of the user's card."""


class DepositCodeResult(Model):
    """Deposit code result."""

    code: str | None = None
    """会员卡code. The code of the user's card."""
    result: Result | None = None
    """导入结果."""


class DepositCodesResponse(Model):
    """Deposit codes response."""

    _models = {"data": "DepositCodeResult"}

    data: list[DepositCodeResult] | None = None
    """导入结果."""


class Fapiao(Model):
    """Fapiao."""

    fapiao_jump_appid: str | None = None
    """小程序AppId."""
    fapiao_jump_path: str | None = None
    """小程序页面路径."""
    fapiao_jump_word: str | None = None
    """跳转文案."""


class Favor(Model):
    """Favor."""

    show_coupon: bool
    """是否展示优惠券."""
    member_price_appid: str | None = None
    """小程序AppId."""
    member_price_path: str | None = None
    """小程序页面路径."""
    member_price_word: str | None = None
    """会员专享价文案."""


class GetActivationInformationResponse(Model):
    """Get activation information response."""

    _models = {"user_information": "UserInformation"}

    head_image_url: str | None = None
    """微信头像url."""
    nickname: str | None = None
    """微信昵称."""
    user_information: UserInformation | None = None
    """用户开卡时填写的个人信息."""


class GetPhoneNumberMemberResponse(Model):
    """Get phone number member response."""

    _models = {"user_card_information": "PhoneNumberMemberCard"}

    receive_status: ReceiveStatus
    """用户领取状态. `UNSHOWED`: the user was not reminded yet; `UNRECEIVED`: reminded, not taken."""
    user_card_information: PhoneNumberMemberCard | None = None
    """用户会员卡信息."""


class GetUserCardResponse(Model):
    """Get user card response."""

    _models = {"guide": "Guide", "service_modules": "UserCardServiceModule", "user_information": "UserInformation"}

    openid: str | None = None
    """用户标识. The user in the `appid` of the template."""
    card_id: str | None = None
    """会员卡id. WeChat Pay's number of the template."""
    background_picture_url: str | None = None
    """会员卡背景图. A `media_url` of `media.upload_marketing_image`."""
    balance: int | None = None
    """用户储值余额. What is stored on the card, in fen."""
    bonus_value: int | None = None
    """用户当前积分."""
    code: str | None = None
    """会员卡code. The code of the user's card."""
    fapiao_jump_word: str | None = None
    """发票跳转文案."""
    guide: Guide | None = None
    """客服信息."""
    head_image_url: str | None = None
    """微信头像url."""
    level: str | None = None
    """用户等级."""
    membership_number: str | None = None
    """会员卡编号. The merchant's own number of the member."""
    nickname: str | None = None
    """微信昵称."""
    service_modules: list[UserCardServiceModule] | None = None
    """会员服务项列表."""
    user_card_status: UserCardStatus | None = None
    """用户会员卡状态. `UNAVAILABLE`: ended by the merchant; `DELETE`: by the user."""
    user_information: UserInformation | None = None
    """用户开卡时填写的个人信息."""


class Guide(Model):
    """Guide."""

    head_image_url: str
    """联系人头像媒体文件地址. A picture of the guide."""
    staff_name: str
    """联系人名字. The name of the guide."""
    contact_information_name: str | None = None
    """联系方式."""
    contact_information_value: str | None = None
    """联系信息."""
    phone_number: str | None = None
    """联系电话."""


class ImportUserCardByOpenidResponse(Model):
    """Import user card by openid response."""

    code: str
    """会员卡code. The code of the user's card."""


class ImportUserCardByPhoneResponse(Model):
    """Import user card by phone response."""

    code: str
    """会员卡code. The code of the user's card."""


class JumpMiniProgram(Model):
    """Jump mini program."""

    appid: str
    """小程序AppId."""
    path: str
    """小程序页面路径."""


class ListActivitiesResponse(Page["Activity"]):
    """List activities response."""

    _models = {"data": "Activity"}

    offset: int | None = None
    """分页开始位置."""
    limit: int | None = None
    """最大资源条数."""
    total_count: int | None = None
    """资源总条数. Of all pages."""
    data: list[Activity] | None = None
    """活动详情."""


class ListCardsResponse(Page["Card"]):
    """List cards response."""

    _models = {"data": "Card"}

    offset: int
    """分页页码. The page, from 0."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[Card] | None = None
    """会员卡列表."""
    need_dynamic_code: bool | None = None
    """是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use."""


class ListUserCardsResponse(Page["UserCard"]):
    """List user cards response."""

    _models = {"data": "UserCard"}

    offset: int
    """分页页码. The page, from 0."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[UserCard] | None = None
    """会员卡列表."""


class MessageTemplateSetting(Model):
    """Message template setting."""

    _models = {"field_list": "TemplateField"}

    message_template_id: str
    """模板消息ID."""
    field_list: list[TemplateField] | None = None
    """消息字段列表."""


class MiniProgramActivitySetting(Model):
    """Mini program activity setting."""

    _models = {"award_jump_deploy": "AwardJumpSetting"}

    award_jump_deploy: AwardJumpSetting | None = None
    """领奖页面跳转配置."""
    outer_str: list[str] | None = None
    """指定领取渠道. Only users who took the card there, by the `outer_str` that was given then."""


class PayActivitySetting(Model):
    """Pay activity setting."""

    _models = {"activate_setting": "ActivationSetting", "payment_setting": "PaymentSetting"}

    activity_second_title: str
    """支付结果页活动副标题."""
    logo_url: str
    """商户logo."""
    activate_setting: ActivationSetting | None = None
    """激活方式设置."""
    mchid_list: list[str] | None = None
    """活动曝光商户号. The merchants whose payments show the activity."""
    payment_setting: PaymentSetting | None = None
    """支付设置."""


class PaymentMode(Model):
    """Payment mode."""

    payment_scene_list: list[str] | None = None
    """支付场景列表."""


class PaymentSetting(Model):
    """Payment setting."""

    _models = {"payment_mode": "PaymentMode"}

    goods_tags: list[str] | None = None
    """订单优惠标记. Only payments whose `goods_tag` is one of these."""
    limit_bank: str | None = None
    """指定银行的简称. Only payments by the cards of this bank."""
    payment_mode: PaymentMode | None = None
    """支付模式."""


class PhoneNumberMemberCard(Model):
    """Phone number member card."""

    openid: str
    """用户标识. The user in the `appid` of the template."""
    card_appid: str
    """品牌appid."""
    card_id: str
    """会员卡id. WeChat Pay's number of the template."""
    code: str
    """会员卡code. The code of the user's card."""
    receive_time: str
    """会员卡领取时间. RFC 3339."""
    unionid: str | None = None
    """用户标识."""


class ServiceModule(Model):
    """Service module."""

    _models = {"jump_miniprogram": "JumpMiniProgram"}

    card_id: str
    """会员卡id. WeChat Pay's number of the template."""
    service_module_id: str
    """会员服务项ID. The service, as WeChat Pay numbers it."""
    jump_miniprogram: JumpMiniProgram
    """跳转小程序."""


class StateSetting(Model):
    """State setting."""

    _models = {"content_template_data": "ContentTemplate", "message_template_setting": "MessageTemplateSetting"}

    state_id: str
    """状态ID. The state of the service that is shown."""
    content_template_data: ContentTemplate | None = None
    """内容模板信息."""
    message_template_setting: MessageTemplateSetting | None = None
    """模板消息设置信息."""


class Stock(Model):
    """Stock."""

    stock_id: str
    """券批次ID."""
    stock_creator_mchid: str
    """创建批次的商户号. The merchant that created the stock."""


class TemplateField(Model):
    """Template field."""

    field_id: str
    """内容字段ID."""
    field_value: str
    """内容字段值."""


class TerminateActivityResponse(Model):
    """Terminate activity response."""

    activity_id: str
    """活动ID."""
    terminate_time: str | None = None
    """终止时间. When the activity ends. RFC 3339."""


class TimeOfDay(Model):
    """Time of day."""

    hours: int
    """时."""
    minutes: int
    """分."""
    seconds: int
    """秒."""


class UserCard(Model):
    """User card."""

    card_id: str | None = None
    """会员卡id. WeChat Pay's number of the template."""
    code: str | None = None
    """会员卡code. The code of the user's card."""


class UserCardManageResource(Model):
    """User card manage resource."""

    openid: str
    """用户标识. The user in the `appid` of the template."""
    card_id: str
    """会员卡ID. WeChat Pay's number of the template."""
    event_time: str
    """事件时间. When it happened. RFC 3339."""
    event_type: UserCardManageResourceEventType
    """事件类型."""
    activate_scene: str | None = None
    """场景值."""
    code: str | None = None
    """会员卡code. The code of the user's card."""
    outer_str: str | None = None
    """自定义场景值. Tells where the user took the card; comes back in notifications."""
    unionid: str | None = None
    """用户统一标识."""


class UserCardServiceModule(Model):
    """User card service module."""

    _models = {"state_setting": "StateSetting"}

    service_module_id: str
    """会员服务项ID. The service, as WeChat Pay numbers it."""
    state_setting: StateSetting | None = None
    """服务状态设置."""


class UserInformation(Model):
    """User information."""

    _models = {"common_field_list": "CommonFieldValue", "custom_field_list": "CustomFieldValue"}

    common_field_list: list[CommonFieldValue] | None = None
    """平台提供的通用开卡信息字段."""
    custom_field_list: list[CustomFieldValue] | None = None
    """商户自定义的开卡信息字段."""


class UserInformationForm(Model):
    """User information form."""

    _models = {"custom_field_list": "CustomField"}

    can_modify_after_activate: bool | None = None
    """是否允许修改. Whether users may change what they have entered."""
    common_field_list: list[CommonFieldList] | None = None
    """平台提供的通用开卡信息字段."""
    custom_field_list: list[CustomField] | None = None
    """商户自定义的开卡信息字段."""


class ValidityPeriod(Model):
    """Validity period."""

    type: ValidityPeriodType
    """有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after receiving; `PERMANENT`: for good."""
    available_begin_time: str | None = None
    """有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    available_day_after_receive: int | None = None
    """生效后N天内有效. Days for which a card is good, from the day it takes effect; needed with `FIX_TERM`."""
    available_end_time: str | None = None
    """有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    wait_days_after_receive: int | None = None
    """领取后N天后生效. Days from receiving a card until it takes effect; with `FIX_TERM`."""


class ActionSettingParam(TypedDict, total=False):
    """Action setting. What `ActionSetting` is when sent."""

    action_name: Required[str]
    """操作名称."""
    jump_miniprogram: Required[JumpMiniProgramParam]
    """跳转小程序信息."""


class ActivationMiniProgramParam(TypedDict, total=False):
    """Activation mini program. What `ActivationMiniProgram` is when sent."""

    activate_appid: Required[str]
    """跳转激活的appid. A mini program; with `JUMP_ACTIVATE`."""
    activate_path: Required[str]
    """跳转激活的path. With `activate_appid`."""


class ActivationSettingParam(TypedDict, total=False):
    """Activation setting. What `ActivationSetting` is when sent."""

    activate_type: Required[str]
    """激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant."""
    activate_miniprogram: ActivationMiniProgramParam
    """跳转激活的小程序. With `JUMP_ACTIVATE`."""
    activate_url: str
    """跳转激活的url. A page; with `JUMP_ACTIVATE`."""


class AdditionalStatementParam(TypedDict, total=False):
    """Additional statement. What `AdditionalStatement` is when sent."""

    appid: str
    """跳转小程序appid."""
    title: str
    """标题."""
    path: str
    """跳转小程序path."""
    url: str
    """跳转url."""


class AwardJumpSettingParam(TypedDict, total=False):
    """Award jump setting. What `AwardJumpSetting` is when sent."""

    mini_program_appid: str
    """小程序AppID."""
    button_text: str
    """跳转按钮文案."""
    mini_program_path: str
    """小程序path."""


class AwardSendDayTimeParam(TypedDict, total=False):
    """Award send day time. What `AwardSendDayTime` is when sent."""

    begin_day_time: Required[TimeOfDayParam]
    """每日发放开始时间."""
    end_day_time: Required[TimeOfDayParam]
    """每日发放结束时间."""


class AwardSendPeriodParam(TypedDict, total=False):
    """Award send period. What `AwardSendPeriod` is when sent."""

    award_send_day_time: Sequence[AwardSendDayTimeParam]
    """指定时间段."""
    award_send_time: Sequence[AwardSendTimeParam]
    """指定时间."""


class AwardSendTimeParam(TypedDict, total=False):
    """Award send time. What `AwardSendTime` is when sent."""

    begin_time: Required[str | datetime]
    """发放开始时间. RFC 3339."""
    end_time: Required[str | datetime]
    """发放结束时间. RFC 3339."""


class BalanceSettingParam(TypedDict, total=False):
    """Balance setting. What `BalanceSetting` is when sent."""

    balance_appid: str
    """储值小程序appid."""
    balance_path: str
    """储值小程序path."""
    balance_url: str
    """储值url."""
    need_balance: bool
    """是否支持储值."""


class BrandParam(TypedDict, total=False):
    """Brand. What `Brand` is when sent."""

    brand_id: Required[str]
    """品牌id."""
    display_name: Required[str]
    """品牌展示名称."""


class ContentTemplateInputParam(TypedDict, total=False):
    """Content template input."""

    action_setting: ActionSettingParam
    """操作设置."""
    field_list: Sequence[TemplateFieldParam]
    """服务内容列表."""


class CustomFieldParam(TypedDict, total=False):
    """Custom field. What `CustomField` is when sent."""

    type: CustomFieldType
    """商户自定义的开卡信息字段类型."""
    name: str
    """字段名称."""
    values: Sequence[str]
    """字段值."""


class FapiaoParam(TypedDict, total=False):
    """Fapiao. What `Fapiao` is when sent."""

    fapiao_jump_appid: str
    """小程序AppId."""
    fapiao_jump_path: str
    """小程序页面路径."""
    fapiao_jump_word: str
    """跳转文案."""


class JumpMiniProgramParam(TypedDict, total=False):
    """Jump mini program. What `JumpMiniProgram` is when sent."""

    appid: Required[str]
    """小程序AppId."""
    path: Required[str]
    """小程序页面路径."""


class MemberParam(TypedDict, total=False):
    """Member."""

    card_id: Required[str]
    """会员卡id. WeChat Pay's number of the template."""
    registration_time: Required[str | datetime]
    """会员注册时间. When the user became a member. RFC 3339."""
    code: str
    """会员卡code. The code of the user's card."""
    membership_number: str
    """会员卡编号. The merchant's own number of the member."""


class MessageTemplateSettingInputParam(TypedDict, total=False):
    """Message template setting input."""

    message_template_id: Required[str]
    """模板消息ID."""
    field_list: Required[Sequence[TemplateFieldParam]]
    """服务内容列表."""


class MiniProgramActivitySettingParam(TypedDict, total=False):
    """Mini program activity setting. What `MiniProgramActivitySetting` is when sent."""

    award_jump_deploy: AwardJumpSettingParam
    """领奖页面跳转配置."""
    outer_str: Sequence[str]
    """指定领取渠道. Only users who took the card there, by the `outer_str` that was given then."""


class PayActivitySettingParam(TypedDict, total=False):
    """Pay activity setting. What `PayActivitySetting` is when sent."""

    activity_second_title: Required[str]
    """支付结果页活动副标题."""
    logo_url: Required[str]
    """商户logo."""
    activate_setting: ActivationSettingParam
    """激活方式设置."""
    mchid_list: Sequence[str]
    """活动曝光商户号. The merchants whose payments show the activity."""
    payment_setting: PaymentSettingParam
    """支付设置."""


class PaymentModeParam(TypedDict, total=False):
    """Payment mode. What `PaymentMode` is when sent."""

    payment_scene_list: Sequence[str]
    """支付场景列表."""


class PaymentSettingParam(TypedDict, total=False):
    """Payment setting. What `PaymentSetting` is when sent."""

    goods_tags: Sequence[str]
    """订单优惠标记. Only payments whose `goods_tag` is one of these."""
    limit_bank: str
    """指定银行的简称. Only payments by the cards of this bank."""
    payment_mode: PaymentModeParam
    """支付模式."""


class StateSettingInputParam(TypedDict, total=False):
    """State setting input."""

    state_id: Required[str]
    """状态ID. The state of the service that is shown."""
    content_template_data: Required[ContentTemplateInputParam]
    """内容模板设置."""
    message_template_setting: MessageTemplateSettingInputParam
    """消息模板设置."""


class StockParam(TypedDict, total=False):
    """Stock. What `Stock` is when sent."""

    stock_id: Required[str]
    """券批次ID."""
    stock_creator_mchid: Required[str]
    """创建批次的商户号. The merchant that created the stock."""


class TemplateFieldParam(TypedDict, total=False):
    """Template field. What `TemplateField` is when sent."""

    field_id: Required[str]
    """内容字段ID."""
    field_value: Required[str]
    """内容字段值."""


class TimeOfDayParam(TypedDict, total=False):
    """Time of day. What `TimeOfDay` is when sent."""

    hours: Required[int]
    """时."""
    minutes: Required[int]
    """分."""
    seconds: Required[int]
    """秒."""


class UpdateCardRightsBonusParam(TypedDict, total=False):
    """Update card rights bonus."""

    bonus_cost_word: Required[str]
    """积分价值项文案."""
    bonus_value_word: Required[str]
    """积分值文案."""
    init_bonus: Required[int]
    """会员初始积分值. The points of a new member."""
    bonus_jump_appid: str
    """积分跳转appid."""
    bonus_support_appid: str
    """自助积分跳转appid."""
    bonus_cost_title: str
    """积分价值项标题."""
    bonus_jump_path: str
    """积分跳转path."""
    bonus_jump_word: str
    """积分跳转文案."""
    bonus_support_path: str
    """自助积分跳转path."""


class UpdateCardRightsFavorParam(TypedDict, total=False):
    """Update card rights favor."""

    show_coupon: Required[bool]
    """是否展示优惠券."""
    member_price_appid: str
    """会员专享价跳转appid."""
    favor_module_title: FavorModuleTitle
    """会员优惠栏目名称."""
    member_price_path: str
    """会员专享价跳转path."""
    member_price_title: MemberPriceTitle
    """会员专享价标题."""
    member_price_word: str
    """会员专享价文案."""


class UpdateCardRightsGuideParam(TypedDict, total=False):
    """Update card rights guide."""

    contact_information_name: str
    """联系方式."""
    contact_information_value: str
    """联系信息值."""
    head_image_url: str
    """联系人头像. A picture of the guide."""
    phone_number: str
    """联系电话."""
    staff_name: str
    """联系人名字. The name of the guide."""


class UserCardBalanceChangeParam(TypedDict, total=False):
    """User card balance change."""

    add_balance: Required[int]
    """本次余额变动值. What was added, in fen; negative when it was taken off."""
    balance: Required[int]
    """更新后用户储值余额. What is stored on the card now, in fen."""
    before_balance: Required[int]
    """更新前用户储值余额. What was stored on the card before, in fen."""
    balance_remark: str
    """储值消耗记录."""


class UserInformationFormParam(TypedDict, total=False):
    """User information form. What `UserInformationForm` is when sent."""

    can_modify_after_activate: bool
    """是否允许修改. Whether users may change what they have entered."""
    common_field_list: Sequence[CommonFieldList]
    """平台提供的通用开卡信息字段."""
    custom_field_list: Sequence[CustomFieldParam]
    """商户自定义的开卡信息字段."""


class ValidityPeriodParam(TypedDict, total=False):
    """Validity period. What `ValidityPeriod` is when sent."""

    type: Required[ValidityPeriodType]
    """有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after receiving; `PERMANENT`: for good."""
    available_begin_time: str | datetime
    """有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    available_day_after_receive: int
    """生效后N天内有效. Days for which a card is good, from the day it takes effect; needed with `FIX_TERM`."""
    available_end_time: str | datetime
    """有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    wait_days_after_receive: int
    """领取后N天后生效. Days from receiving a card until it takes effect; with `FIX_TERM`."""


class _Operations(Face):
    @operation("member_card.set_callback")
    def set_callback(
        self,
        *,
        notify_url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Callback:
        """Set the address that card events are notified to (设置回调地址).

        Args:
            notify_url: 通知url地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012552251
        https://pay.weixin.qq.com/doc/v3/partner/4012714353
        """
        ...

    @operation("member_card.get_callback")
    def get_callback(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Callback:
        """Get the address that card events are notified to (查询回调地址).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012552275
        https://pay.weixin.qq.com/doc/v3/partner/4012714354
        """
        ...

    @operation("member_card.create_card")
    def create_card(
        self,
        *,
        appid: str,
        out_request_no: str,
        title: str,
        description: str,
        background_picture_url: str,
        brand: BrandParam,
        code_mode: CodeMode,
        code_type: CodeType,
        date_information: ValidityPeriodParam,
        logo_url: str,
        additional_statement: AdditionalStatementParam | None = None,
        balance_information: BalanceSettingParam | None = None,
        init_level: str | None = None,
        need_display_level: bool | None = None,
        need_dynamic_code: bool | None = None,
        service_phone: str | None = None,
        total_quantity: int | None = None,
        user_information_form: UserInformationFormParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Card:
        """Create the template of a member card (创建会员卡模板).

        Users get cards made from it once it was approved.

        Args:
            appid: 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            title: 卡名称.
            description: 使用须知. How the card is used; shown to users.
            background_picture_url: 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
            brand: 品牌信息.
            code_mode: 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
            code_type: 会员码型.
            date_information: 有效期.
            logo_url: 会员卡logo. A `media_url` of `media.upload_marketing_image`.
            additional_statement: 商户补充声明.
            balance_information: 储值信息.
            init_level: 会员初始等级. The level of a new member.
            need_display_level: 是否展示会员等级.
            need_dynamic_code: 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
            service_phone: 服务电话.
            total_quantity: 会员卡总库存. Cards that may be given.
            user_information_form: 开卡信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012545584
        https://pay.weixin.qq.com/doc/v3/partner/4012708314
        """
        ...

    @operation("member_card.list_cards", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_cards(
        self,
        *,
        offset: int,
        limit: int,
        appid: str | None = None,
        brand_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCardsResponse:
        """List the templates of member cards (查询会员卡模板列表).

        Args:
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page, at most 20.
            appid: 商户AppId. Only templates of this app.
            brand_id: 品牌id. Only templates of this brand.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012547108
        https://pay.weixin.qq.com/doc/v3/partner/4012709010
        """
        ...

    @operation("member_card.get_card")
    def get_card(
        self,
        *,
        card_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Card:
        """Query the template of a member card (查询会员卡模板信息).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012547650
        https://pay.weixin.qq.com/doc/v3/partner/4012709168
        """
        ...

    @operation("member_card.update_card")
    def update_card(
        self,
        *,
        card_id: str,
        appid: str | None = None,
        title: str | None = None,
        description: str | None = None,
        additional_statement: AdditionalStatementParam | None = None,
        background_picture_url: str | None = None,
        balance_information: BalanceSettingParam | None = None,
        code_mode: CodeMode | None = None,
        code_type: CodeType | None = None,
        date_information: ValidityPeriodParam | None = None,
        init_level: str | None = None,
        logo_url: str | None = None,
        need_display_level: bool | None = None,
        need_dynamic_code: bool | None = None,
        service_phone: str | None = None,
        total_quantity: int | None = None,
        user_information_form: UserInformationFormParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change the template of a member card (修改会员卡模板信息).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            appid: 商户AppId.
            title: 卡名称.
            description: 使用须知. How the card is used; shown to users.
            additional_statement: 商户补充声明.
            background_picture_url: 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
            balance_information: 储值信息.
            code_mode: 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
            code_type: 会员码型.
            date_information: 有效期.
            init_level: 会员初始等级. The level of a new member.
            logo_url: 会员卡logo.
            need_display_level: 是否展示会员等级.
            need_dynamic_code: 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
            service_phone: 服务电话.
            total_quantity: 会员卡总库存. Cards that may be given.
            user_information_form: 开卡信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549567
        https://pay.weixin.qq.com/doc/v3/partner/4012709882
        """
        ...

    @operation("member_card.delete_card")
    def delete_card(
        self,
        *,
        card_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Delete the template of a member card (删除会员卡模板).

        Nobody can take a card any more.

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549682
        https://pay.weixin.qq.com/doc/v3/partner/4012726840
        """
        ...

    @operation("member_card.update_card_rights")
    def update_card_rights(
        self,
        *,
        card_id: str,
        show_bonus: bool,
        show_favor: bool,
        bonus: UpdateCardRightsBonusParam | None = None,
        fapiao: FapiaoParam | None = None,
        favor: UpdateCardRightsFavorParam | None = None,
        guide: UpdateCardRightsGuideParam | None = None,
        show_fapiao: bool | None = None,
        show_guide: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change what the template of a member card offers (设置会员卡模板权益项).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            show_bonus: 是否展示会员积分.
            show_favor: 是否展示会员优惠.
            bonus: 会员积分.
            fapiao: 会员发票.
            favor: 会员优惠.
            guide: 会员专属咨询信息.
            show_fapiao: 是否展示会员发票.
            show_guide: 是否展示会员专属咨询.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551219
        https://pay.weixin.qq.com/doc/v3/partner/4012729618
        """
        ...

    @operation("member_card.add_service_module")
    def add_service_module(
        self,
        *,
        card_id: str,
        service_module_id: str,
        jump_miniprogram: JumpMiniProgramParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ServiceModule:
        """Add a service to the template of a member card (添加会员卡服务项).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            service_module_id: 会员服务项ID. The service, as WeChat Pay numbers it.
            jump_miniprogram: 跳转小程序.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017167277
        https://pay.weixin.qq.com/doc/v3/partner/4017176338
        """
        ...

    @operation("member_card.update_service_module")
    def update_service_module(
        self,
        *,
        card_id: str,
        service_module_id: str,
        jump_miniprogram: JumpMiniProgramParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ServiceModule:
        """Change a service of the template of a member card (修改会员卡服务项).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            service_module_id: 会员服务项ID.
            jump_miniprogram: 跳转小程序.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017167417
        https://pay.weixin.qq.com/doc/v3/partner/4017176491
        """
        ...

    @operation("member_card.delete_service_module")
    def delete_service_module(
        self,
        *,
        card_id: str,
        service_module_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Remove a service from the template of a member card (移除会员卡服务项).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            service_module_id: 会员服务项ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017167557
        https://pay.weixin.qq.com/doc/v3/partner/4017176594
        """
        ...

    @operation("member_card.deposit_codes")
    def deposit_codes(
        self,
        *,
        card_id: str,
        code: Sequence[str] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DepositCodesResponse:
        """Upload the codes that a template gives (导入会员Code).

        For templates of `code_mode` `MERCHANT_DEPOSIT`. The answer says of each code what became of it.

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            code: 会员卡code. The codes to upload.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012545728
        https://pay.weixin.qq.com/doc/v3/partner/4012709031
        """
        ...

    @operation("member_card.upgrade_card")
    def upgrade_card(
        self,
        *,
        card_id: str,
        appid: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Upgrade the template of an old member card (老会员卡模板升级).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            appid: 商户AppId.
            brand_id: 品牌id.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012545673
        https://pay.weixin.qq.com/doc/v3/partner/4012708437
        """
        ...

    @operation("member_card.create_qrcode")
    def create_qrcode(
        self,
        *,
        card_id: str,
        activate_type: ActivateType,
        activate_appid: str | None = None,
        activate_path: str | None = None,
        activate_url: str | None = None,
        outer_str: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateQrcodeResponse:
        """Create the QR code by which users take a card (创建会员卡二维码).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            activate_type: 会员卡激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
            activate_appid: 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`.
            activate_path: 跳转激活的path. With `activate_appid`.
            activate_url: 跳转激活的url. A page; with `JUMP_ACTIVATE`.
            outer_str: 自定义场景值. Tells where the user took the card; comes back in notifications.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550605
        https://pay.weixin.qq.com/doc/v3/partner/4012727701
        """
        ...

    @operation("member_card.create_permission_token")
    def create_permission_token(
        self,
        *,
        card_id: str,
        activate_type: str,
        activate_appid: str | None = None,
        activate_path: str | None = None,
        activate_url: str | None = None,
        navigate_back_previous_page: bool | None = None,
        outer_str: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePermissionTokenResponse:
        """Create the token with which a user takes a card in a mini program (商户预授权).

        Args:
            card_id: 会员卡模板id. WeChat Pay's number of the template.
            activate_type: 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
            activate_appid: 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`.
            activate_path: 跳转激活的path. With `activate_appid`.
            activate_url: 跳转激活的url. A page; with `JUMP_ACTIVATE`.
            navigate_back_previous_page: 是否返回上一页. Whether the component goes back to the page before when it is done.
            outer_str: 自定义场景值. Tells where the user took the card; comes back in notifications.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550867
        https://pay.weixin.qq.com/doc/v3/partner/4012728179
        """
        ...

    @operation("member_card.get_activation_information")
    def get_activation_information(
        self,
        *,
        activate_ticket: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetActivationInformationResponse:
        """Get what a user has entered to activate a card (获取用户信息（跳转型激活）).

        For cards that are activated on a page of the merchant.

        Args:
            activate_ticket: 激活ticket. From the address of the page of activation.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550779
        https://pay.weixin.qq.com/doc/v3/partner/4012727881
        """
        ...

    @operation("member_card.decrypt_code")
    def decrypt_code(
        self,
        *,
        card_id: str,
        encrypt_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DecryptCodeResponse:
        """Decrypt the code of a member card (加密code解码（跳转型激活）).

        On the way to the page of activation the code is encrypted.

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            encrypt_code: 加密code. From the address of the page of activation.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550742
        https://pay.weixin.qq.com/doc/v3/partner/4012727758
        """
        ...

    @operation("member_card.activate_user_card")
    def activate_user_card(
        self,
        *,
        card_id: str,
        code: str,
        membership_number: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Activate a user's card (激活会员卡（跳转型激活）).

        For cards that are activated on a page of the merchant.

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            membership_number: 会员卡编号. The merchant's own number of the member.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550809
        https://pay.weixin.qq.com/doc/v3/partner/4012728123
        """
        ...

    @operation("member_card.import_user_card_by_openid")
    def import_user_card_by_openid(
        self,
        *,
        card_id: str,
        openid: str,
        out_request_no: str,
        code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ImportUserCardByOpenidResponse:
        """Give a card to a user by `openid` (根据openid导入用户会员卡).

        Args:
            card_id: 会员卡ID. WeChat Pay's number of the template.
            openid: 用户标识. The user in the `appid` of the template.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            code: 会员卡code. The code of the user's card.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549739
        https://pay.weixin.qq.com/doc/v3/partner/4012727561
        """
        ...

    @operation("member_card.import_user_card_by_phone")
    def import_user_card_by_phone(
        self,
        *,
        card_id: str,
        out_request_no: str,
        encrypted_phone_number: str,
        code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ImportUserCardByPhoneResponse:
        """Give a card to the user of a phone number (根据手机号导入用户会员卡).

        Args:
            card_id: 会员卡ID. WeChat Pay's number of the template.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            encrypted_phone_number: 用户加密手机号. The phone number of the user. Encrypted on the wire.
            code: 会员卡code. The code of the user's card.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550535
        https://pay.weixin.qq.com/doc/v3/partner/4012727629
        """
        ...

    @operation("member_card.import_phone_number_member")
    def import_phone_number_member(
        self,
        *,
        encrypted_phone_number: str,
        member_information: MemberParam,
        outer_str: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Remind the user of a phone number to take a card (导入加密手机号提醒会员领卡).

        Args:
            encrypted_phone_number: 加密手机号. The phone number of the user. Encrypted on the wire.
            member_information: 会员信息.
            outer_str: 自定义场景值. Tells where the user took the card; comes back in notifications.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017166226
        https://pay.weixin.qq.com/doc/v3/partner/4017171998
        """
        ...

    @operation("member_card.get_phone_number_member")
    def get_phone_number_member(
        self,
        *,
        card_id: str,
        encrypted_phone_number: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPhoneNumberMemberResponse:
        """Query whether the user of a phone number has taken a card (通过加密手机号查询会员领卡状态).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            encrypted_phone_number: 加密手机号. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017166232
        https://pay.weixin.qq.com/doc/v3/partner/4017172062
        """
        ...

    @operation("member_card.list_user_cards", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_user_cards(
        self,
        *,
        openid: str,
        offset: int,
        limit: int,
        appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListUserCardsResponse:
        """List a user's member cards (查询用户在品牌下所有会员卡).

        Args:
            openid: 用户标识. The user in the `appid` of the template.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            appid: 商户AppId.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549255
        https://pay.weixin.qq.com/doc/v3/partner/4012709674
        """
        ...

    @operation("member_card.get_user_card")
    def get_user_card(
        self,
        *,
        card_id: str,
        code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserCardResponse:
        """Query a user's member card (查询用户会员卡信息).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012547768
        https://pay.weixin.qq.com/doc/v3/partner/4012709442
        """
        ...

    @operation("member_card.update_user_card")
    def update_user_card(
        self,
        *,
        card_id: str,
        code: str,
        out_request_no: str | None = None,
        background_picture_url: str | None = None,
        balance_information: UserCardBalanceChangeParam | None = None,
        level: str | None = None,
        membership_number: str | None = None,
        need_inform_balance: bool | None = None,
        need_inform_level: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change a user's member card (修改用户会员卡信息).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            background_picture_url: 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
            balance_information: 用户储值变更信息.
            level: 用户等级.
            membership_number: 会员卡编号. The merchant's own number of the member.
            need_inform_balance: 是否发送储值变更通知. Whether the user is told.
            need_inform_level: 是否发送等级变更通知. Whether the user is told.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549292
        https://pay.weixin.qq.com/doc/v3/partner/4012709735
        """
        ...

    @operation("member_card.update_user_card_rights")
    def update_user_card_rights(
        self,
        *,
        card_id: str,
        code: str,
        out_request_no: str,
        add_bonus_value: int | None = None,
        before_bonus_value: int | None = None,
        bonus_value: int | None = None,
        fapiao_jump_word: str | None = None,
        guide: UpdateCardRightsGuideParam | None = None,
        member_price_word: str | None = None,
        need_inform_bonus: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change what a user's member card offers (设置会员权益).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            add_bonus_value: 会员积分变动值. The points that were added, negative when they were taken off.
            before_bonus_value: 变更前的会员积分值.
            bonus_value: 变更后的会员积分值. The points that the payment brings, more than 0.
            fapiao_jump_word: 会员发票跳转文案.
            guide: 会员专属咨询信息.
            member_price_word: 会员专享价文案.
            need_inform_bonus: 是否发送积分变更通知. Whether the user is told.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551213
        https://pay.weixin.qq.com/doc/v3/partner/4012729622
        """
        ...

    @operation("member_card.set_service_module_data")
    def set_service_module_data(
        self,
        *,
        card_id: str,
        code: str,
        out_request_no: str,
        service_module_id: str,
        state_setting: StateSettingInputParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Set what a service shows on a user's card (设置会员服务项用户信息).

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            service_module_id: 会员服务项ID. The service, as WeChat Pay numbers it.
            state_setting: 服务状态设置.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017166964
        https://pay.weixin.qq.com/doc/v3/partner/4017176090
        """
        ...

    @operation("member_card.invalidate_user_card")
    def invalidate_user_card(
        self,
        *,
        card_id: str,
        code: str,
        reason: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End a user's member card (作废用户会员卡).

        This cannot be undone.

        Args:
            card_id: 会员卡id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            reason: 失效理由.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549677
        https://pay.weixin.qq.com/doc/v3/partner/4012726955
        """
        ...

    @operation("member_card.prepare_bonus")
    def prepare_bonus(
        self,
        *,
        card_id: str,
        code: str,
        out_trade_no: str,
        bonus_value: int,
        mchid: str | None = None,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Show on the page after a payment which points it brings (支付结果页展示会员积分).

        `commit_bonus` follows when the user has them.

        Args:
            card_id: 会员卡模板id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            bonus_value: 会员积分值. The points that the payment brings, more than 0.
            mchid: 直连商户号. The caller's own number; needed when the merchant itself calls.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for; needed when a partner calls.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012595808
        https://pay.weixin.qq.com/doc/v3/partner/4012729629
        """
        ...

    @operation("member_card.commit_bonus")
    def commit_bonus(
        self,
        *,
        card_id: str,
        code: str,
        out_trade_no: str,
        bonus_value: int,
        mchid: str | None = None,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that the user has the points of a payment (设置支付后展示的积分到账).

        After `prepare_bonus`: the points are shown as received.

        Args:
            card_id: 会员卡模板id. WeChat Pay's number of the template.
            code: 会员卡code. The code of the user's card.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            bonus_value: 会员积分值. The points that the payment brings, more than 0.
            mchid: 直连商户号. The caller's own number; needed when the merchant itself calls.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for; needed when a partner calls.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551350
        https://pay.weixin.qq.com/doc/v3/partner/4012729634
        """
        ...

    @operation("member_card.create_activity")
    def create_activity(
        self,
        *,
        out_request_no: str,
        begin_time: str | datetime,
        end_time: str | datetime,
        card_id: str,
        activity_name: str,
        activity_type: ActivityType,
        award_send_period: AwardSendPeriodParam | None = None,
        miniprogram_activity_setting: MiniProgramActivitySettingParam | None = None,
        pay_activity_setting: PayActivitySettingParam | None = None,
        stock_list: Sequence[StockParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Activity:
        """Create an activity that gives coupons to members (创建活动).

        Args:
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant.
            begin_time: 活动开始时间. RFC 3339.
            end_time: 活动结束时间. RFC 3339.
            card_id: 会员卡ID. WeChat Pay's number of the template.
            activity_name: 活动名称.
            activity_type: 活动类型.
            award_send_period: 发放时间段.
            miniprogram_activity_setting: 支付前会员活动设置.
            pay_activity_setting: 支付后活动设置.
            stock_list: 优惠券列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553030
        https://pay.weixin.qq.com/doc/v3/partner/4012714463
        """
        ...

    @operation("member_card.list_activities", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_activities(
        self,
        *,
        activity_type: ActivityType,
        offset: int | None = None,
        limit: int | None = None,
        card_id: str | None = None,
        activity_status: ActivityStatus | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListActivitiesResponse:
        """List the activities for members (查询活动列表).

        Args:
            activity_type: 活动类型. `…_AFTERPAY`: after payments; `…_MINIPROGRAM`: in a mini program; `NON_MEMBER_…` for users who are no members yet.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            card_id: 会员卡ID. WeChat Pay's number of the template.
            activity_status: 活动的当前状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553261
        https://pay.weixin.qq.com/doc/v3/partner/4012714468
        """
        ...

    @operation("member_card.get_activity")
    def get_activity(
        self,
        *,
        activity_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Activity:
        """Query an activity for members (查询活动详情).

        Args:
            activity_id: 活动ID. WeChat Pay's number of the activity.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553365
        https://pay.weixin.qq.com/doc/v3/partner/4012714471
        """
        ...

    @operation("member_card.terminate_activity")
    def terminate_activity(
        self,
        *,
        activity_id: str,
        terminate_time: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminateActivityResponse:
        """End an activity for members (终止活动).

        This cannot be undone.

        Args:
            activity_id: 活动ID. WeChat Pay's number of the activity.
            terminate_time: 终止时间. When the activity ends. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553381
        https://pay.weixin.qq.com/doc/v3/partner/4012714466
        """
        ...


class MemberCardService(_Operations, Sync):
    """Member cards (会员卡)."""


class AsyncMemberCardService(_Operations, Async):
    """Member cards (会员卡)."""
