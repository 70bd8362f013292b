# Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Brands: members (商家名片会员)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

ActivityChannel = Union[Literal["MECHANT_APP_COMPONENT"], str]
"""活动渠道."""
ActivityState = Union[Literal["MEMBERSHIP_ACTIVITY_CREATED", "MEMBERSHIP_ACTIVITY_EFFECTIVE", "MEMBERSHIP_ACTIVITY_TERMINATED", "MEMBERSHIP_ACTIVITY_EXPIRED"], str]
"""活动状态."""
CardState = Union[Literal["CARD_EFFECTIVE", "CARD_INVALID"], str]
"""状态."""
CardType = Union[Literal["PURCHASE", "NORMAL", "BALANCE"], str]
"""会员卡类型."""
CodeMode = Union[Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"], str]
"""会员卡code分配类型."""
CodeType = Union[Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"], str]
"""会员码展示类型."""
CommonFieldList = Union[Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"], str]
"""平台提供的通用开卡信息字段."""
ConfirmPointsExchangeRequestState = Union[Literal["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"], str]
"""积分兑券状态."""
ConfirmPointsExchangeResponseState = Union[Literal["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"], str]
"""积分兑券状态."""
CustomFieldType = Union[Literal["CHECK_BOX", "RADIO"], str]
"""字段类型."""
ImportUserCardByOpenidValidityPeriodType = Union[Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"], str]
"""有效期类型."""
ListCardsState = Union[Literal["CARD_EFFECTIVE", "CARD_INVALID"], str]
"""状态."""
Name = Union[Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"], str]
"""平台提供的通用开卡信息字段名称."""
ProductCouponStockType = Union[Literal["PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR", "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR", "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR"], str]
"""商品券批次类型."""
Result = Union[Literal["POINT_EXCHANGE_COUPON_ALLOW", "POINT_EXCHANGE_COUPON_REJECT"], str]
"""积分兑券结果."""
UserCardConfirmState = Union[Literal["CREATE_CARD_SUCCESS", "CREATE_CARD_FAIL", "CREATE_CARD_ALREADY_EXISTS"], str]
"""会员开卡状态."""
UserCardDeleteValidityPeriodType = Union[Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"], str]
"""有效期类型."""
UserCardState = Union[Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"], str]
"""用户会员卡状态."""
ValidityPeriodType = Union[Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"], str]
"""有效期类型."""


class Card(Model):
    """Card."""

    _models = {"member_information": "JumpTarget", "valid_date_information": "ValidityPeriod", "balance_information": "JumpTarget", "code_jump_information": "JumpTarget", "points_information": "JumpTarget", "purchase_information": "MembershipPurchase", "user_information": "UserInformationForm"}

    appid: str
    """商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand."""
    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    out_request_no: str
    """商家请求单号. The caller's own number of this request, unique for the brand."""
    create_time: str
    """创建时间. RFC 3339."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    benefits: str
    """会员权益. What members get; shown to users."""
    card_color: str
    """卡背景颜色. Such as `#FFFF00`."""
    card_picture_url: str
    """卡图片."""
    card_title: str
    """卡名称."""
    card_type: CardType
    """会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value."""
    code_mode: CodeMode
    """会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`."""
    code_type: CodeType
    """会员码展示类型."""
    legal_agreement: str
    """商家法务协议."""
    member_information: JumpTarget
    """会员中心信息."""
    modify_time: str
    """更新时间. RFC 3339."""
    notify_url: str
    """回调地址. Where the notifications about the card's members are posted: https, without a query string."""
    state: CardState
    """状态."""
    valid_date_information: ValidityPeriod
    """会员卡有效期."""
    update_time: str | None = None
    """更新时间. RFC 3339."""
    balance_information: JumpTarget | None = None
    """储值信息. For `card_type` `BALANCE`."""
    code_jump_information: JumpTarget | None = None
    """会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`."""
    init_level: str | None = None
    """会员初始等级. The level of a new member."""
    need_display_level: bool | None = None
    """是否展示会员等级. Whether the level is shown."""
    need_pinned: bool | None = None
    """是否置顶."""
    points_information: JumpTarget | None = None
    """积分信息."""
    purchase_information: MembershipPurchase | None = None
    """付费会员信息. For `card_type` `PURCHASE`."""
    service_phone: str | None = None
    """服务电话."""
    user_information: UserInformationForm | None = None
    """用户开卡信息. What users are asked when they join."""


class CommonFieldValue(Model):
    """Common field value."""

    _sensitive = frozenset({"value"})

    name: Name | None = None
    """平台提供的通用开卡信息字段名称."""
    value: str | None = None
    """加密的用户开卡时填写的个人信息."""


class ConfirmPointsExchangeResponse(Model):
    """Confirm points exchange response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户标识. The user in the `appid` of the template."""
    stock_id: str
    """批次ID. WeChat Pay's number of the stock."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    exchange_coupon_template_id: str
    """积分兑券模板ID. The offer to exchange points, made on the platform of the brand."""
    product_coupon_id: str
    """商品券ID. WeChat Pay's number of the product coupon."""
    record_id: str
    """积分兑券ID. WeChat Pay's number of the exchange, from the notification."""
    product_coupon_stock_type: ProductCouponStockType
    """商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon."""
    state: ConfirmPointsExchangeResponseState
    """积分兑券状态."""
    user_card_code: str
    """会员卡code. The code of the member's card."""
    coupon_code: str | None = None
    """兑券成功的券code."""
    fail_reason: str | None = None
    """兑券失败原因. Set when it failed."""
    reject_reason: str | None = None
    """拒绝兑券原因."""


class CreatePayViewTokenResponse(Model):
    """Create pay view token response."""

    expire_time: str
    """token过期时间. Until then the token works. RFC 3339."""
    token: str
    """预授权token. Opens the component that shows the payment code."""


class CreatePreAuthTokenResponse(Model):
    """Create pre auth token response."""

    expire_time: str
    """token过期时间. Until then the token works. RFC 3339."""
    token: str
    """预授权token. Opens the component in which the user joins."""


class CreateUserFeedResponse(Model):
    """Create user feed response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    out_request_no: str
    """商家请求单号. The caller's own number of this request, unique for the brand."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    cell: str
    """会员动态内容. The news, as the member reads it."""
    user_card_code: str
    """会员卡code. The code of the member's card."""
    openid: str | None = None
    """用户标识. The user in the `appid` of the template."""
    cell_message: str | None = None
    """会员动态内容."""


class CustomField(Model):
    """Custom field."""

    type: CustomFieldType | None = None
    """字段类型."""
    name: str | None = None
    """字段名称."""
    values: list[str] | None = None
    """字段值."""


class CustomFieldValue(Model):
    """Custom field value."""

    _sensitive = frozenset({"user_chosen_values"})

    name: str | None = None
    """字段名称."""
    user_chosen_values: list[str] | None = None
    """加密的用户选择的字段值列表."""


class JumpTarget(Model):
    """Jump target."""

    jump_appid: str | None = None
    """会员码跳转AppID."""
    jump_path: str | None = None
    """会员码跳转路径."""


class ListCardsResponse(Page["Card"]):
    """List cards response."""

    _models = {"data": "Card"}

    offset: int
    """分页开始位置. Items that were skipped."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[Card] | None = None
    """会员卡模板列表."""


class ListMembershipActivitiesResponse(Page["MembershipActivity"]):
    """List membership activities response."""

    _models = {"data": "MembershipActivity"}

    offset: int
    """分页开始位置. Items that were skipped."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[MembershipActivity] | None = None
    """活动列表."""


class ListUserCardsResponse(Page["UserCard"]):
    """List user cards response."""

    _models = {"data": "UserCard"}

    offset: int
    """分页开始位置. Items that were skipped."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[UserCard] | None = None
    """会员卡列表."""


class MembershipActivity(Model):
    """Membership activity."""

    _models = {"product_coupon_stock_list": "ProductCouponStock"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    activity_id: int
    """活动ID."""
    out_request_no: str
    """商家请求单号. The caller's own number of this request, unique for the brand."""
    title: str
    """活动主标题."""
    create_time: str
    """活动创建时间. RFC 3339."""
    begin_time: str
    """活动开始时间. RFC 3339."""
    end_time: str
    """活动结束时间. RFC 3339."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    activity_channel: ActivityChannel
    """活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant."""
    activity_state: ActivityState
    """活动状态. `MEMBERSHIP_ACTIVITY_CREATED`: before its begin; `MEMBERSHIP_ACTIVITY_EFFECTIVE`: running; `MEMBERSHIP_ACTIVITY_TERMINATED`: ended by the caller; `MEMBERSHIP_ACTIVITY_EXPIRED`: over."""
    apply_available: int
    """活动剩余库存. Coupons that are left."""
    apply_total: int
    """活动总库存. Coupons that the activity may give."""
    modify_time: str
    """活动更新时间. RFC 3339."""
    sub_title: str
    """活动副标题."""
    product_coupon_stock_list: list[ProductCouponStock] | None = None
    """商品券批次列表."""


class MembershipPurchase(Model):
    """Membership purchase."""

    jump_appid: str | None = None
    """付费会员跳转AppID."""
    jump_path: str | None = None
    """付费会员跳转路径."""
    price: int | None = None
    """付费会员价格. Of the membership, in fen."""


class NotifiedCommonFieldValue(Model):
    """Notified common field value."""

    name: Name | None = None
    """平台提供的通用开卡信息字段名称."""
    value: str | None = None
    """平台提供的通用开卡信息字段."""


class NotifiedCustomFieldValue(Model):
    """Notified custom field value."""

    name: str | None = None
    """字段名称."""
    user_chosen_values: list[str] | None = None
    """字段值."""


class NotifiedUserInformation(Model):
    """Notified user information."""

    _models = {"common_field_list": "NotifiedCommonFieldValue", "custom_field_list": "NotifiedCustomFieldValue"}

    common_field_list: list[NotifiedCommonFieldValue] | None = None
    """平台提供的通用开卡信息字段."""
    custom_field_list: list[NotifiedCustomFieldValue] | None = None
    """商家自定义的开卡信息字段."""


class PointExchangeCouponResource(Model):
    """Point exchange coupon resource."""

    appid: str
    """商家AppID."""
    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户标识. The user in the `appid` of the template."""
    stock_id: str
    """批次ID. WeChat Pay's number of the stock."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    exchange_coupon_template_id: str
    """积分兑券模板ID. The offer to exchange points, made on the platform of the brand."""
    product_coupon_id: str
    """商品券ID. WeChat Pay's number of the product coupon."""
    record_id: str
    """兑券记录ID. WeChat Pay's number of the exchange, from the notification."""
    deduct_points: int
    """消耗积分数. The points that the coupon costs."""
    product_coupon_stock_type: ProductCouponStockType
    """商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon."""
    user_card_code: str
    """会员卡code. The code of the member's card."""


class ProductCouponStock(Model):
    """Product coupon stock."""

    stock_id: str
    """批次ID. WeChat Pay's number of the stock."""
    product_coupon_id: str
    """商品券ID. WeChat Pay's number of the product coupon."""


class SyncUserPointResource(Model):
    """Sync user point resource."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户标识. The user in the `appid` of the template."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    user_card_code: str
    """会员卡code. The code of the member's card."""


class SyncUserPointsResponse(Model):
    """Sync user points response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户标识. The user in the `appid` of the template."""
    out_request_no: str
    """商家请求单号. The caller's own number of this request, unique for the brand."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    point_balance: int
    """积分余额."""
    user_card_code: str
    """会员卡code. The code of the member's card."""


class UserCard(Model):
    """User card."""

    _models = {"valid_date_information": "ValidityPeriod", "user_information": "UserInformation"}
    _sensitive = frozenset({"phone_number"})

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户标识. The user in the `appid` of the template."""
    create_time: str
    """创建时间. RFC 3339."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    card_type: CardType
    """会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value."""
    modify_time: str
    """更新时间. RFC 3339."""
    pickup_time: str
    """领取时间. When the user joined. RFC 3339."""
    user_card_code: str
    """会员卡code. The code of the member's card."""
    user_card_state: UserCardState
    """用户会员卡状态."""
    valid_date_information: ValidityPeriod
    """会员卡有效期."""
    attach: str | None = None
    """商家数据包. The brand's own data; comes back unchanged."""
    card_color: str | None = None
    """卡背景颜色. Such as `#FFFF00`."""
    card_picture_url: str | None = None
    """卡图片."""
    invalid_reason: str | None = None
    """作废原因."""
    invalid_time: str | None = None
    """作废时间. RFC 3339."""
    level: str | None = None
    """等级."""
    phone_number: str | None = None
    """加密的手机号."""
    user_information: UserInformation | None = None
    """用户开卡时填写的个人信息."""


class UserCardCreateResource(Model):
    """User card create resource."""

    _models = {"valid_date_information": "ValidityPeriod", "user_information": "NotifiedUserInformation"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户标识. The user in the `appid` of the template."""
    create_time: str
    """创建时间. RFC 3339."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    card_color: str
    """卡背景颜色. Such as `#FFFF00`."""
    card_picture_url: str
    """卡图片."""
    card_type: CardType
    """会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value."""
    modify_time: str
    """更新时间. RFC 3339."""
    pickup_time: str
    """领取时间. When the user joined. RFC 3339."""
    user_card_state: UserCardState
    """用户会员卡状态."""
    valid_date_information: ValidityPeriod
    """会员卡有效期."""
    attach: str | None = None
    """商家数据包. The brand's own data; comes back unchanged."""
    invalid_reason: str | None = None
    """作废原因."""
    invalid_time: str | None = None
    """作废时间. RFC 3339."""
    level: str | None = None
    """用户会员等级."""
    phone_number: str | None = None
    """手机号."""
    user_card_code: str | None = None
    """会员卡code. The code of the member's card."""
    user_information: NotifiedUserInformation | None = None
    """用户开卡时填写的个人信息."""


class UserCardDeleteResource(Model):
    """User card delete resource."""

    _models = {"valid_date_information": "UserCardDeleteValidityPeriod", "user_information": "NotifiedUserInformation"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户标识. The user in the `appid` of the template."""
    create_time: str
    """创建时间. RFC 3339."""
    card_id: str
    """会员卡模板ID. WeChat Pay's number of the template."""
    card_color: str
    """卡背景颜色. Such as `#FFFF00`."""
    card_picture_url: str
    """卡图片."""
    card_type: CardType
    """会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value."""
    modify_time: str
    """更新时间. RFC 3339."""
    pickup_time: str
    """领取时间. When the user joined. RFC 3339."""
    user_card_state: UserCardState
    """用户会员卡状态."""
    valid_date_information: UserCardDeleteValidityPeriod
    """会员卡有效期."""
    attach: str | None = None
    """商家数据包. The brand's own data; comes back unchanged."""
    invalid_reason: str | None = None
    """作废原因."""
    invalid_time: str | None = None
    """作废时间. RFC 3339."""
    level: str | None = None
    """用户会员等级."""
    phone_number: str | None = None
    """手机号."""
    user_card_code: str | None = None
    """会员卡code. The code of the member's card."""
    user_information: NotifiedUserInformation | None = None
    """用户开卡时填写的个人信息."""


class UserCardDeleteValidityPeriod(Model):
    """User card delete validity period."""

    type: UserCardDeleteValidityPeriodType
    """有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good."""
    available_begin_time: str | None = None
    """有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    available_day_after_receive: int | None = None
    """领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`."""
    available_end_time: str | None = None
    """有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""


class UserInformation(Model):
    """User information."""

    _models = {"common_field_list": "CommonFieldValue", "custom_field_list": "CustomFieldValue"}

    common_field_list: list[CommonFieldValue] | None = None
    """平台提供的通用开卡信息字段."""
    custom_field_list: list[CustomFieldValue] | None = None
    """商家自定义的开卡信息字段."""


class UserInformationForm(Model):
    """User information form."""

    _models = {"custom_field_list": "CustomField"}

    common_field_list: list[CommonFieldList] | None = None
    """平台提供的通用开卡信息字段."""
    custom_field_list: list[CustomField] | None = None
    """商家自定义的开卡信息字段."""


class ValidityPeriod(Model):
    """Validity period."""

    type: ValidityPeriodType | None = None
    """有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good."""
    available_begin_time: str | None = None
    """有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    available_day_after_receive: int | None = None
    """领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`."""
    available_end_time: str | None = None
    """有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""


class CommonFieldValueParam(TypedDict, total=False):
    """Common field value. What `CommonFieldValue` is when sent."""

    name: Name
    """平台提供的通用开卡信息字段名称."""
    value: str
    """加密的用户开卡时填写的个人信息. At most 512 characters, encrypted on the wire."""


class CustomFieldParam(TypedDict, total=False):
    """Custom field. What `CustomField` is when sent."""

    type: CustomFieldType
    """字段类型."""
    name: str
    """字段名称. At most 32 characters."""
    values: Sequence[str]
    """字段值. Each at most 8 characters."""


class CustomFieldValueParam(TypedDict, total=False):
    """Custom field value. What `CustomFieldValue` is when sent."""

    name: str
    """字段名称. At most 32 characters."""
    user_chosen_values: Sequence[str]
    """加密的用户选择的字段值列表. Each encrypted on the wire."""


class ImportUserCardByOpenidValidityPeriodParam(TypedDict, total=False):
    """Import user card by openid validity period."""

    type: ImportUserCardByOpenidValidityPeriodType
    """有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good."""
    available_begin_time: str | datetime
    """有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    available_day_after_receive: int
    """领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`."""
    available_end_time: str | datetime
    """有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""


class JumpTargetParam(TypedDict, total=False):
    """Jump target. What `JumpTarget` is when sent."""

    jump_appid: str
    """会员码跳转AppID. At most 32 characters."""
    jump_path: str
    """会员码跳转路径. At most 128 characters."""


class MembershipPurchaseParam(TypedDict, total=False):
    """Membership purchase. What `MembershipPurchase` is when sent."""

    jump_appid: str
    """付费会员跳转AppID. At most 32 characters."""
    jump_path: str
    """付费会员跳转路径. At most 128 characters."""
    price: int
    """付费会员价格. Of the membership, in fen."""


class ProductCouponStockParam(TypedDict, total=False):
    """Product coupon stock. What `ProductCouponStock` is when sent."""

    stock_id: Required[str]
    """批次ID. WeChat Pay's number of the stock. At most 128 characters."""
    product_coupon_id: Required[str]
    """商品券ID. WeChat Pay's number of the product coupon. At most 128 characters."""


class UserInformationParam(TypedDict, total=False):
    """User information. What `UserInformation` is when sent."""

    common_field_list: Sequence[CommonFieldValueParam]
    """平台提供的通用开卡信息字段."""
    custom_field_list: Sequence[CustomFieldValueParam]
    """商家自定义的开卡信息字段."""


class UserInformationFormParam(TypedDict, total=False):
    """User information form. What `UserInformationForm` is when sent."""

    common_field_list: Sequence[CommonFieldList]
    """平台提供的通用开卡信息字段."""
    custom_field_list: Sequence[CustomFieldParam]
    """商家自定义的开卡信息字段."""


class ValidityPeriodParam(TypedDict, total=False):
    """Validity period. What `ValidityPeriod` is when sent."""

    type: ValidityPeriodType
    """有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good."""
    available_begin_time: str | datetime
    """有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""
    available_day_after_receive: int
    """领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`."""
    available_end_time: str | datetime
    """有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339."""


class _Operations(Face):
    @operation("brand_member_card.create_card")
    def create_card(
        self,
        *,
        appid: str,
        brand_id: str,
        out_request_no: str,
        benefits: str,
        card_color: str,
        card_picture_url: str,
        card_title: str,
        card_type: CardType,
        code_mode: CodeMode,
        code_type: CodeType,
        legal_agreement: str,
        member_information: JumpTargetParam,
        notify_url: str,
        valid_date_information: ValidityPeriodParam,
        balance_information: JumpTargetParam | None = None,
        code_jump_information: JumpTargetParam | None = None,
        init_level: str | None = None,
        need_display_level: bool | None = None,
        need_pinned: bool | None = None,
        points_information: JumpTargetParam | None = None,
        purchase_information: MembershipPurchaseParam | None = None,
        service_phone: str | None = None,
        user_information: UserInformationFormParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Card:
        """Create the template of a member card (创建会员卡模板).

        Every member of the brand has a card made from it.

        Args:
            appid: 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            out_request_no: 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
            benefits: 会员权益. What members get; shown to users. At most 32 characters.
            card_color: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
            card_picture_url: 卡图片. At most 256 characters.
            card_title: 卡名称. At most 10 characters.
            card_type: 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
            code_mode: 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`.
            code_type: 会员码展示类型.
            legal_agreement: 商家法务协议. At most 20480 characters.
            member_information: 会员中心信息.
            notify_url: 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters.
            valid_date_information: 会员卡有效期.
            balance_information: 储值信息. For `card_type` `BALANCE`.
            code_jump_information: 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`.
            init_level: 会员初始等级. The level of a new member. At most 10 characters.
            need_display_level: 是否展示会员等级. Whether the level is shown.
            need_pinned: 是否置顶.
            points_information: 积分信息.
            purchase_information: 付费会员信息. For `card_type` `PURCHASE`.
            service_phone: 服务电话. At most 32 characters.
            user_information: 用户开卡信息. What users are asked when they join.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336970
        """
        ...

    @operation("brand_member_card.list_cards", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_cards(
        self,
        *,
        brand_id: str,
        offset: int,
        limit: int,
        state: ListCardsState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCardsResponse:
        """List the templates of member cards of a brand (查询会员卡模板列表).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page, at most 20.
            state: 状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336976
        """
        ...

    @operation("brand_member_card.get_card")
    def get_card(
        self,
        *,
        card_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Card:
        """Query the template of a member card (查询会员卡模板信息).

        Args:
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336974
        """
        ...

    @operation("brand_member_card.update_card")
    def update_card(
        self,
        *,
        card_id: str,
        brand_id: str,
        balance_information: JumpTargetParam | None = None,
        benefits: str | None = None,
        card_color: str | None = None,
        card_picture_url: str | None = None,
        card_title: str | None = None,
        card_type: str | None = None,
        code_jump_information: JumpTargetParam | None = None,
        init_level: str | None = None,
        legal_agreement: str | None = None,
        member_information: JumpTargetParam | None = None,
        need_display_level: bool | None = None,
        need_pinned: bool | None = None,
        notify_url: str | None = None,
        points_information: JumpTargetParam | None = None,
        purchase_information: MembershipPurchaseParam | None = None,
        service_phone: str | None = None,
        user_information: UserInformationFormParam | None = None,
        valid_date_information: ValidityPeriodParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Card:
        """Change the template of a member card (修改会员卡模板信息).

        Args:
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            balance_information: 储值信息. For `card_type` `BALANCE`.
            benefits: 会员权益. What members get; shown to users. At most 32 characters.
            card_color: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
            card_picture_url: 卡图片. At most 256 characters.
            card_title: 卡名称. At most 10 characters.
            card_type: 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
            code_jump_information: 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`.
            init_level: 会员初始等级. The level of a new member.
            legal_agreement: 商家法务协议.
            member_information: 会员中心信息.
            need_display_level: 是否展示会员等级. Whether the level is shown.
            need_pinned: 是否置顶.
            notify_url: 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters.
            points_information: 积分信息.
            purchase_information: 付费会员信息. For `card_type` `PURCHASE`.
            service_phone: 服务电话. At most 32 characters.
            user_information: 用户开卡信息. What users are asked when they join.
            valid_date_information: 会员卡有效期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336977
        """
        ...

    @operation("brand_member_card.delete_card")
    def delete_card(
        self,
        *,
        card_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Card:
        """Delete the template of a member card (删除会员卡模板).

        Args:
            card_id: 会员卡模板ID. WeChat Pay's number of the template.
            brand_id: 品牌id. The brand, which has to have authorised the partner.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
        ...

    @operation("brand_member_card.invalidate_card")
    def invalidate_card(
        self,
        *,
        card_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Card:
        """End the template of a member card (作废会员卡模板).

        Nobody can join with it any more.

        Args:
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
        ...

    @operation("brand_member_card.create_pre_auth_token")
    def create_pre_auth_token(
        self,
        *,
        brand_id: str,
        openid: str,
        card_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePreAuthTokenResponse:
        """Create the token with which a user joins in a mini program (品牌会员入会组件预授权).

        Then confirm the user with `confirm_user_card`.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336986
        """
        ...

    @operation("brand_member_card.import_user_card_by_openid")
    def import_user_card_by_openid(
        self,
        *,
        brand_id: str,
        openid: str,
        card_id: str,
        user_card_code: str,
        card_color: str | None = None,
        card_picture_url: str | None = None,
        date_information: ValidityPeriodParam | None = None,
        level: str | None = None,
        phone_number: str | None = None,
        pickup_time: str | datetime | None = None,
        user_information: UserInformationParam | None = None,
        valid_date_information: ImportUserCardByOpenidValidityPeriodParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCard:
        """Make a user a member by `openid` (根据OPENID导入用户会员卡).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            card_color: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
            card_picture_url: 卡图片. At most 256 characters.
            date_information: 会员卡有效期.
            level: 等级. At most 10 characters.
            phone_number: 加密的手机号. At most 512 characters, encrypted on the wire.
            pickup_time: 领取时间. When the user joined. RFC 3339.
            user_information: 用户开卡时填写的个人信息.
            valid_date_information: 会员卡有效期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336981
        """
        ...

    @operation("brand_member_card.import_user_card_by_phone")
    def import_user_card_by_phone(
        self,
        *,
        brand_id: str,
        card_id: str,
        date_information: ValidityPeriodParam,
        phone_number: str,
        pickup_time: str | datetime,
        user_card_code: str,
        user_information: UserInformationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCard:
        """Make the user of a phone number a member (根据手机号导入用户会员卡).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            card_id: 会员卡模板ID. WeChat Pay's number of the template.
            date_information: 会员卡有效期.
            phone_number: 加密的手机号. Encrypted on the wire.
            pickup_time: 领取时间. When the user joined. RFC 3339.
            user_card_code: 会员卡code. The code of the member's card.
            user_information: 用户开卡时填写的个人信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336982
        """
        ...

    @operation("brand_member_card.confirm_user_card")
    def confirm_user_card(
        self,
        *,
        user_card_code: str,
        brand_id: str,
        openid: str,
        card_id: str,
        user_card_confirm_state: UserCardConfirmState,
        attach: str | None = None,
        card_color: str | None = None,
        card_picture_url: str | None = None,
        level: str | None = None,
        phone_number: str | None = None,
        user_information: UserInformationParam | None = None,
        valid_date_information: ValidityPeriodParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCard:
        """Report whether a user has become a member (同步会员开通结果).

        Follows the notification `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: who joins in a mini program or on the brand's card is a member only then. Imported users need no report.

        Args:
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            user_card_confirm_state: 会员开卡状态. `CREATE_CARD_ALREADY_EXISTS`: the user was a member already.
            attach: 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
            card_color: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
            card_picture_url: 卡图片. At most 256 characters.
            level: 等级. At most 10 characters.
            phone_number: 加密的手机号. At most 512 characters, encrypted on the wire.
            user_information: 用户开卡时填写的个人信息.
            valid_date_information: 会员卡有效期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336979
        """
        ...

    @operation("brand_member_card.list_user_cards", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_user_cards(
        self,
        *,
        brand_id: str,
        openid: str,
        offset: int,
        limit: int,
        user_card_state: UserCardState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListUserCardsResponse:
        """List a user's member cards of a brand (查询用户在品牌下所有会员卡).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page, at most 20.
            user_card_state: 用户会员卡状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336984
        """
        ...

    @operation("brand_member_card.get_user_card")
    def get_user_card(
        self,
        *,
        user_card_code: str,
        brand_id: str,
        openid: str,
        card_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCard:
        """Query a member's card (查询用户会员卡信息).

        Args:
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336980
        """
        ...

    @operation("brand_member_card.update_user_card")
    def update_user_card(
        self,
        *,
        user_card_code: str,
        brand_id: str,
        openid: str,
        card_id: str,
        attach: str | None = None,
        card_color: str | None = None,
        card_picture_url: str | None = None,
        level: str | None = None,
        phone_number: str | None = None,
        pickup_time: str | datetime | None = None,
        user_information: UserInformationParam | None = None,
        valid_date_information: ValidityPeriodParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCard:
        """Change a member's card (修改用户会员卡信息).

        Args:
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            attach: 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
            card_color: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
            card_picture_url: 卡图片. At most 256 characters.
            level: 等级. At most 10 characters.
            phone_number: 加密的手机号. At most 512 characters, encrypted on the wire.
            pickup_time: 领取时间. When the user joined. RFC 3339.
            user_information: 用户开卡时填写的个人信息.
            valid_date_information: 会员卡有效期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336985
        """
        ...

    @operation("brand_member_card.invalidate_user_card")
    def invalidate_user_card(
        self,
        *,
        user_card_code: str,
        brand_id: str,
        openid: str,
        card_id: str,
        invalid_reason: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCard:
        """End a member's card (作废用户会员卡).

        The user is no member any more.

        Args:
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            invalid_reason: 作废原因. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336983
        """
        ...

    @operation("brand_member_card.create_pay_view_token")
    def create_pay_view_token(
        self,
        *,
        brand_id: str,
        openid: str,
        card_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePayViewTokenResponse:
        """Create the token with which a member shows the payment code (品牌会员展示付款码组件预授权).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            openid: 用户标识. The user in the `appid` of the template.
            card_id: 会员卡模板ID. WeChat Pay's number of the template.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016834476
        """
        ...

    @operation("brand_member_card.sync_user_points")
    def sync_user_points(
        self,
        *,
        brand_id: str,
        openid: str,
        out_request_no: str,
        card_id: str,
        point_balance: int,
        user_card_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncUserPointsResponse:
        """Report how many points a member has (同步积分余额).

        Due after the notification `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`, and whenever points change.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            out_request_no: 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            point_balance: 积分余额.
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015897280
        """
        ...

    @operation("brand_member_card.confirm_points_exchange")
    def confirm_points_exchange(
        self,
        *,
        brand_id: str,
        openid: str,
        card_id: str,
        exchange_coupon_template_id: str,
        record_id: str,
        result: Result,
        user_card_code: str,
        coupon_code: str | None = None,
        fail_reason: str | None = None,
        reject_reason: str | None = None,
        state: ConfirmPointsExchangeRequestState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ConfirmPointsExchangeResponse:
        """Report whether points were exchanged for a coupon (同步积分兑券结果).

        Follows the notification `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: take the points off, or reject. With `POINT_EXCHANGE_COUPON_ALLOW` WeChat Pay gives the coupon.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            exchange_coupon_template_id: 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters.
            record_id: 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters.
            result: 积分兑券结果. `POINT_EXCHANGE_COUPON_ALLOW`: the points were taken off; `POINT_EXCHANGE_COUPON_REJECT`: with `reject_reason`.
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            coupon_code: 兑券成功的券code.
            fail_reason: 兑券失败原因. Set when it failed.
            reject_reason: 拒绝兑券原因. Needed with `POINT_EXCHANGE_COUPON_REJECT`. At most 32 characters.
            state: 积分兑券状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015897268
        """
        ...

    @operation("brand_member_card.create_user_feed")
    def create_user_feed(
        self,
        *,
        brand_id: str,
        openid: str,
        out_request_no: str,
        card_id: str,
        cell: str,
        user_card_code: str,
        cell_message: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateUserFeedResponse:
        """Show a piece of news on a member's card (创建用户动态信息).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
            out_request_no: 商家请求单号. The caller's own number of this request, unique for the brand. At most 64 characters.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            cell: 会员动态内容. The news, as the member reads it. At most 128 characters.
            user_card_code: 会员卡code. The code of the member's card. At most 32 characters.
            cell_message: 会员动态内容.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015336987
        """
        ...

    @operation("brand_member_card.create_membership_activity")
    def create_membership_activity(
        self,
        *,
        brand_id: str,
        out_request_no: str,
        title: str,
        begin_time: str | datetime,
        end_time: str | datetime,
        card_id: str,
        activity_channel: ActivityChannel,
        apply_total: int,
        product_coupon_stock_list: Sequence[ProductCouponStockParam],
        sub_title: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> MembershipActivity:
        """Create an activity that gives coupons to members (创建品牌会员发券活动).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            out_request_no: 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
            title: 活动主标题. At most 128 characters.
            begin_time: 活动开始时间. RFC 3339.
            end_time: 活动结束时间. RFC 3339.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            activity_channel: 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant.
            apply_total: 活动总库存. Coupons that the activity may give.
            product_coupon_stock_list: 商品券批次列表.
            sub_title: 活动副标题. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016464918
        """
        ...

    @operation("brand_member_card.list_membership_activities", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_membership_activities(
        self,
        *,
        brand_id: str,
        offset: int,
        limit: int,
        card_id: str | None = None,
        activity_state: ActivityState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListMembershipActivitiesResponse:
        """List the activities of a brand for its members (查询品牌会员发券活动列表).

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page, at most 20.
            card_id: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
            activity_state: 活动状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016588039
        """
        ...

    @operation("brand_member_card.get_membership_activity")
    def get_membership_activity(
        self,
        *,
        activity_id: int,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> MembershipActivity:
        """Query an activity for members (查询品牌会员发券活动).

        Args:
            activity_id: 活动ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016588015
        """
        ...

    @operation("brand_member_card.update_membership_activity")
    def update_membership_activity(
        self,
        *,
        activity_id: int,
        brand_id: str,
        title: str,
        begin_time: str | datetime,
        end_time: str | datetime,
        sub_title: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> MembershipActivity:
        """Change an activity for members (修改品牌会员发券活动信息).

        Args:
            activity_id: 活动ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            title: 活动主标题. At most 128 characters.
            begin_time: 活动开始时间. RFC 3339.
            end_time: 活动结束时间. RFC 3339.
            sub_title: 活动副标题. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016588044
        """
        ...

    @operation("brand_member_card.terminate_membership_activity")
    def terminate_membership_activity(
        self,
        *,
        activity_id: int,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> MembershipActivity:
        """End an activity for members (终止品牌会员发券活动).

        This cannot be undone.

        Args:
            activity_id: 活动ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016588028
        """
        ...


class BrandMemberCardService(_Operations, Sync):
    """Brands: members (商家名片会员)."""


class AsyncBrandMemberCardService(_Operations, Async):
    """Brands: members (商家名片会员)."""
