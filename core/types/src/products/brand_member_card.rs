// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.

//! Brands: members (商家名片会员).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 活动渠道
    pub enum ActivityChannel {
        MechantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

open_enum! {
    /// 活动状态
    pub enum ActivityState {
        MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
        MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

open_enum! {
    /// 状态
    pub enum CardState {
        CardEffective = "CARD_EFFECTIVE",
        CardInvalid = "CARD_INVALID",
    }
}

open_enum! {
    /// 会员卡类型
    pub enum CardType {
        Purchase = "PURCHASE",
        Normal = "NORMAL",
        Balance = "BALANCE",
    }
}

open_enum! {
    /// 会员卡code分配类型
    pub enum CodeMode {
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

open_enum! {
    /// 会员码展示类型
    pub enum CodeType {
        NoneCode = "NONE_CODE",
        BarCode = "BAR_CODE",
        QrCode = "QR_CODE",
        BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段
    pub enum CommonFieldList {
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

open_enum! {
    /// 积分兑券状态
    pub enum ConfirmPointsExchangeRequestState {
        PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
        PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
    }
}

open_enum! {
    /// 积分兑券状态
    pub enum ConfirmPointsExchangeResponseState {
        PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
        PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
    }
}

open_enum! {
    /// 字段类型
    pub enum CustomFieldType {
        CheckBox = "CHECK_BOX",
        Radio = "RADIO",
    }
}

open_enum! {
    /// 有效期类型
    pub enum ImportUserCardByOpenidValidityPeriodType {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

open_enum! {
    /// 状态
    pub enum ListCardsState {
        CardEffective = "CARD_EFFECTIVE",
        CardInvalid = "CARD_INVALID",
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段名称
    pub enum Name {
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

open_enum! {
    /// 商品券批次类型
    pub enum ProductCouponStockType {
        ProductCouponStockTypeBusiFavor = "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR",
        ProductCouponStockTypeCashFavor = "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR",
        ProductCouponStockTypeBrandFavor = "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR",
    }
}

open_enum! {
    /// 积分兑券结果
    pub enum ResultType {
        PointExchangeCouponAllow = "POINT_EXCHANGE_COUPON_ALLOW",
        PointExchangeCouponReject = "POINT_EXCHANGE_COUPON_REJECT",
    }
}

open_enum! {
    /// 会员开卡状态
    pub enum UserCardConfirmState {
        CreateCardSuccess = "CREATE_CARD_SUCCESS",
        CreateCardFail = "CREATE_CARD_FAIL",
        CreateCardAlreadyExists = "CREATE_CARD_ALREADY_EXISTS",
    }
}

open_enum! {
    /// 有效期类型
    pub enum UserCardDeleteValidityPeriodType {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

open_enum! {
    /// 用户会员卡状态
    pub enum UserCardState {
        Unactivated = "UNACTIVATED",
        Effective = "EFFECTIVE",
        Expired = "EXPIRED",
        Invalid = "INVALID",
    }
}

open_enum! {
    /// 有效期类型
    pub enum ValidityPeriodType {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

/// `Card`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Card {
    /// 商家AppID: The app that the `openid` of members belongs to; it has to be bound to the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 商家请求单号 (at most 128 characters): The caller's own number of this request, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 会员权益 (at most 32 characters): What members get; shown to users.
    #[serde(deserialize_with = "crate::lenient")]
    pub benefits: String,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_color: String,
    /// 卡图片 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_picture_url: String,
    /// 卡名称 (at most 10 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_title: String,
    /// 会员卡类型: Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_type: CardType,
    /// 会员卡code分配类型: `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_mode: CodeMode,
    /// 会员码展示类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_type: CodeType,
    /// 商家法务协议 (at most 20480 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_agreement: String,
    /// 会员中心信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub member_information: JumpTarget,
    /// 更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 回调地址 (at most 256 characters): Where the notifications about the card's members are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CardState,
    /// 会员卡有效期.
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_date_information: ValidityPeriod,
    /// 更新时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 储值信息: For `card_type` `BALANCE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<JumpTarget>,
    /// 会员码跳转信息: Needed with `code_type` `JUMP_MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_jump_information: Option<JumpTarget>,
    /// 会员初始等级 (at most 10 characters): The level of a new member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 是否展示会员等级: Whether the level is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 是否置顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_pinned: Option<bool>,
    /// 积分信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_information: Option<JumpTarget>,
    /// 付费会员信息: For `card_type` `PURCHASE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_information: Option<MembershipPurchase>,
    /// 服务电话 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 用户开卡信息: What users are asked when they join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformationForm>,
}

/// `CommonFieldValue`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CommonFieldValue {
    /// 平台提供的通用开卡信息字段名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// 加密的用户开卡时填写的个人信息 (at most 512 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Sensitive>,
}

/// `ConfirmPointsExchangeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmPointsExchangeRequest {
    /// 品牌ID (at most 16 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 积分兑券模板ID (at most 32 characters): The offer to exchange points, made on the platform of the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub exchange_coupon_template_id: String,
    /// 积分兑券ID (at most 64 characters): WeChat Pay's number of the exchange, from the notification.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub record_id: String,
    /// 积分兑券结果: `POINT_EXCHANGE_COUPON_ALLOW`: the points were taken off; `POINT_EXCHANGE_COUPON_REJECT`: with `reject_reason`.
    pub result: ResultType,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_card_code: String,
    /// 兑券成功的券code.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 兑券失败原因: Set when it failed.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 拒绝兑券原因 (at most 32 characters): Needed with `POINT_EXCHANGE_COUPON_REJECT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// 积分兑券状态.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ConfirmPointsExchangeRequestState>,
}

/// `ConfirmPointsExchangeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmPointsExchangeResponse {
    /// 品牌ID (at most 16 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 批次ID: WeChat Pay's number of the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 积分兑券模板ID (at most 32 characters): The offer to exchange points, made on the platform of the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub exchange_coupon_template_id: String,
    /// 商品券ID: WeChat Pay's number of the product coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 积分兑券ID (at most 64 characters): WeChat Pay's number of the exchange, from the notification.
    #[serde(deserialize_with = "crate::lenient")]
    pub record_id: String,
    /// 商品券批次类型: `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_stock_type: ProductCouponStockType,
    /// 积分兑券状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: ConfirmPointsExchangeResponseState,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_code: String,
    /// 兑券成功的券code (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 兑券失败原因: Set when it failed.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 拒绝兑券原因 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `ConfirmUserCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCardRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 会员开卡状态: `CREATE_CARD_ALREADY_EXISTS`: the user was a member already.
    pub user_card_confirm_state: UserCardConfirmState,
    /// 商家数据包 (at most 256 characters): The brand's own data; comes back unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_color: Option<String>,
    /// 卡图片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_picture_url: Option<String>,
    /// 等级 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 加密的手机号 (at most 512 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
    /// 会员卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_date_information: Option<ValidityPeriod>,
}

/// `CreateCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateCardRequest {
    /// 商家AppID (at most 32 characters): The app that the `openid` of members belongs to; it has to be bound to the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 商家请求单号 (at most 128 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 会员权益 (at most 32 characters): What members get; shown to users.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub benefits: String,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_color: String,
    /// 卡图片 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_picture_url: String,
    /// 卡名称 (at most 10 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_title: String,
    /// 会员卡类型: Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
    pub card_type: CardType,
    /// 会员卡code分配类型: `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`.
    pub code_mode: CodeMode,
    /// 会员码展示类型.
    pub code_type: CodeType,
    /// 商家法务协议 (at most 20480 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_agreement: String,
    /// 会员中心信息.
    pub member_information: JumpTarget,
    /// 回调地址 (at most 256 characters): Where the notifications about the card's members are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 会员卡有效期.
    pub valid_date_information: ValidityPeriod,
    /// 储值信息: For `card_type` `BALANCE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<JumpTarget>,
    /// 会员码跳转信息: Needed with `code_type` `JUMP_MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_jump_information: Option<JumpTarget>,
    /// 会员初始等级 (at most 10 characters): The level of a new member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 是否展示会员等级: Whether the level is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 是否置顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_pinned: Option<bool>,
    /// 积分信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_information: Option<JumpTarget>,
    /// 付费会员信息: For `card_type` `PURCHASE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_information: Option<MembershipPurchase>,
    /// 服务电话 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 用户开卡信息: What users are asked when they join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformationForm>,
}

/// `CreateMembershipActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateMembershipActivityRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 商家请求单号 (at most 128 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 活动主标题 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// 活动开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub begin_time: String,
    /// 活动结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 活动渠道: `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant.
    pub activity_channel: ActivityChannel,
    /// 活动总库存: Coupons that the activity may give.
    pub apply_total: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<ProductCouponStock>,
    /// 活动副标题 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_title: String,
}

/// `CreatePayViewTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayViewTokenRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识: The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
}

/// `CreatePayViewTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayViewTokenResponse {
    /// token过期时间 (RFC 3339): Until then the token works.
    #[serde(deserialize_with = "crate::lenient")]
    pub expire_time: String,
    /// 预授权token: Opens the component that shows the payment code.
    #[serde(deserialize_with = "crate::lenient")]
    pub token: String,
}

/// `CreatePreAuthTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePreAuthTokenRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
}

/// `CreatePreAuthTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePreAuthTokenResponse {
    /// token过期时间 (RFC 3339): Until then the token works.
    #[serde(deserialize_with = "crate::lenient")]
    pub expire_time: String,
    /// 预授权token (at most 32 characters): Opens the component in which the user joins.
    #[serde(deserialize_with = "crate::lenient")]
    pub token: String,
}

/// `CreateUserFeedRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserFeedRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家请求单号 (at most 64 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 会员动态内容 (at most 128 characters): The news, as the member reads it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cell: String,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_card_code: String,
    /// 会员动态内容.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_message: Option<String>,
}

/// `CreateUserFeedResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserFeedResponse {
    /// 品牌ID (at most 16 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 商家请求单号: The caller's own number of this request, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 会员卡模板ID: WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 会员动态内容 (at most 128 characters): The news, as the member reads it.
    #[serde(deserialize_with = "crate::lenient")]
    pub cell: String,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_code: String,
    /// 用户标识: The user in the `appid` of the template.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 会员动态内容.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_message: Option<String>,
}

/// `CustomField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomField {
    /// 字段类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CustomFieldType>,
    /// 字段名称 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 字段值 (each at most 8 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

/// `CustomFieldValue`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomFieldValue {
    /// 字段名称 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 加密的用户选择的字段值列表 (each encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_chosen_values: Option<Vec<Sensitive>>,
}

/// `ImportUserCardByOpenidRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportUserCardByOpenidRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_card_code: String,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_color: Option<String>,
    /// 卡图片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_picture_url: Option<String>,
    /// 会员卡有效期.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_information: Option<ValidityPeriod>,
    /// 等级 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 加密的手机号 (at most 512 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 领取时间 (RFC 3339): When the user joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pickup_time: Option<String>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
    /// 会员卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_date_information: Option<ImportUserCardByOpenidValidityPeriod>,
}

/// `ImportUserCardByOpenidValidityPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportUserCardByOpenidValidityPeriod {
    /// 有效期类型: `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImportUserCardByOpenidValidityPeriodType>,
    /// 有效期开始时间 (RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 领取后N天内有效: Days for which a card is good; needed with `FIX_TERM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 有效期结束时间 (RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
}

/// `ImportUserCardByPhoneRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportUserCardByPhoneRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 会员卡模板ID: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 会员卡有效期.
    pub date_information: ValidityPeriod,
    /// 加密的手机号 (encrypted on the wire).
    pub phone_number: Sensitive,
    /// 领取时间 (RFC 3339): When the user joined.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pickup_time: String,
    /// 会员卡code: The code of the member's card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_card_code: String,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
}

/// `InvalidateCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvalidateCardRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// `InvalidateUserCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvalidateUserCardRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 作废原因 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_reason: Option<String>,
}

/// `JumpTarget`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpTarget {
    /// 会员码跳转AppID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
    /// 会员码跳转路径 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_path: Option<String>,
}

/// `ListCardsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCardsResponse {
    /// 分页开始位置: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 会员卡模板列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Card>>,
}

/// `ListMembershipActivitiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListMembershipActivitiesResponse {
    /// 分页开始位置: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 活动列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<MembershipActivity>>,
}

/// `ListUserCardsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserCardsResponse {
    /// 分页开始位置: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 会员卡列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<UserCard>>,
}

/// `MembershipActivity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MembershipActivity {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<i64>,
    /// 商家请求单号 (at most 128 characters): The caller's own number of this request, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 活动主标题 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub title: String,
    /// 活动创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 活动开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub begin_time: String,
    /// 活动结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub end_time: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 活动渠道: `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_channel: ActivityChannel,
    /// 活动状态: `MEMBERSHIP_ACTIVITY_CREATED`: before its begin; `MEMBERSHIP_ACTIVITY_EFFECTIVE`: running; `MEMBERSHIP_ACTIVITY_TERMINATED`: ended by the caller; `MEMBERSHIP_ACTIVITY_EXPIRED`: over.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_state: ActivityState,
    /// 活动剩余库存: Coupons that are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_available: Option<i64>,
    /// 活动总库存: Coupons that the activity may give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_total: Option<i64>,
    /// 活动更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 活动副标题 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_title: String,
    /// 商品券批次列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_coupon_stock_list: Option<Vec<ProductCouponStock>>,
}

/// `MembershipPurchase`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MembershipPurchase {
    /// 付费会员跳转AppID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
    /// 付费会员跳转路径 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_path: Option<String>,
    /// 付费会员价格: Of the membership, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
}

/// `NotifiedCommonFieldValue`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifiedCommonFieldValue {
    /// 平台提供的通用开卡信息字段名称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// 平台提供的通用开卡信息字段 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// `NotifiedCustomFieldValue`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifiedCustomFieldValue {
    /// 字段名称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 字段值 (each at most 8 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_chosen_values: Option<Vec<String>>,
}

/// `NotifiedUserInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifiedUserInformation {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<NotifiedCommonFieldValue>>,
    /// 商家自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<NotifiedCustomFieldValue>>,
}

/// `PointExchangeCouponResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PointExchangeCouponResource {
    /// 商家AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 批次ID (at most 128 characters): WeChat Pay's number of the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 积分兑券模板ID (at most 32 characters): The offer to exchange points, made on the platform of the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub exchange_coupon_template_id: String,
    /// 商品券ID: WeChat Pay's number of the product coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 兑券记录ID (at most 64 characters): WeChat Pay's number of the exchange, from the notification.
    #[serde(deserialize_with = "crate::lenient")]
    pub record_id: String,
    /// 消耗积分数: The points that the coupon costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_points: Option<i64>,
    /// 商品券批次类型: `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_stock_type: ProductCouponStockType,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_code: String,
}

/// `ProductCouponStock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProductCouponStock {
    /// 批次ID (at most 128 characters): WeChat Pay's number of the stock.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商品券ID (at most 128 characters): WeChat Pay's number of the product coupon.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
}

/// `SyncUserPointResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncUserPointResource {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_code: String,
}

/// `SyncUserPointsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncUserPointsRequest {
    /// 品牌ID (at most 16 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家请求单号 (at most 128 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 积分余额.
    pub point_balance: i64,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_card_code: String,
}

/// `SyncUserPointsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncUserPointsResponse {
    /// 品牌ID (at most 16 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商家请求单号 (at most 128 characters): The caller's own number of this request, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 积分余额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point_balance: Option<i64>,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_code: String,
}

/// `TerminateMembershipActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateMembershipActivityRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// `UpdateCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCardRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 储值信息: For `card_type` `BALANCE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<JumpTarget>,
    /// 会员权益 (at most 32 characters): What members get; shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benefits: Option<String>,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_color: Option<String>,
    /// 卡图片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_picture_url: Option<String>,
    /// 卡名称 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_title: Option<String>,
    /// 会员卡类型: Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_type: Option<String>,
    /// 会员码跳转信息: Needed with `code_type` `JUMP_MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_jump_information: Option<JumpTarget>,
    /// 会员初始等级: The level of a new member.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 商家法务协议.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_agreement: Option<String>,
    /// 会员中心信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_information: Option<JumpTarget>,
    /// 是否展示会员等级: Whether the level is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 是否置顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_pinned: Option<bool>,
    /// 回调地址 (at most 256 characters): Where the notifications about the card's members are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 积分信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_information: Option<JumpTarget>,
    /// 付费会员信息: For `card_type` `PURCHASE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_information: Option<MembershipPurchase>,
    /// 服务电话 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 用户开卡信息: What users are asked when they join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformationForm>,
    /// 会员卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_date_information: Option<ValidityPeriod>,
}

/// `UpdateMembershipActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateMembershipActivityRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 活动主标题 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// 活动开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub begin_time: String,
    /// 活动结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 活动副标题 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_title: String,
}

/// `UpdateUserCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateUserCardRequest {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 商家数据包 (at most 256 characters): The brand's own data; comes back unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_color: Option<String>,
    /// 卡图片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_picture_url: Option<String>,
    /// 等级 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 加密的手机号 (at most 512 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 领取时间 (RFC 3339): When the user joined.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pickup_time: Option<String>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
    /// 会员卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_date_information: Option<ValidityPeriod>,
}

/// `UserCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCard {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 会员卡类型: Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_type: CardType,
    /// 更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 领取时间 (RFC 3339): When the user joined.
    #[serde(deserialize_with = "crate::lenient")]
    pub pickup_time: String,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_code: String,
    /// 用户会员卡状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_state: UserCardState,
    /// 会员卡有效期.
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_date_information: ValidityPeriod,
    /// 商家数据包 (at most 256 characters): The brand's own data; comes back unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_color: Option<String>,
    /// 卡图片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_picture_url: Option<String>,
    /// 作废原因 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_reason: Option<String>,
    /// 作废时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_time: Option<String>,
    /// 等级 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 加密的手机号 (at most 512 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
}

/// `UserCardCreateResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCardCreateResource {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_color: String,
    /// 卡图片 (at most 512 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_picture_url: String,
    /// 会员卡类型: Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_type: CardType,
    /// 更新时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 领取时间 (at most 32 characters, RFC 3339): When the user joined.
    #[serde(deserialize_with = "crate::lenient")]
    pub pickup_time: String,
    /// 用户会员卡状态 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_state: UserCardState,
    /// 会员卡有效期.
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_date_information: ValidityPeriod,
    /// 商家数据包 (at most 256 characters): The brand's own data; comes back unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 作废原因 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_reason: Option<String>,
    /// 作废时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_time: Option<String>,
    /// 用户会员等级 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 手机号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_card_code: Option<String>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<NotifiedUserInformation>,
}

/// `UserCardDeleteResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCardDeleteResource {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 卡背景颜色 (at most 7 characters): Such as `#FFFF00`.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_color: String,
    /// 卡图片 (at most 512 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_picture_url: String,
    /// 会员卡类型: Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_type: CardType,
    /// 更新时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 领取时间 (at most 32 characters, RFC 3339): When the user joined.
    #[serde(deserialize_with = "crate::lenient")]
    pub pickup_time: String,
    /// 用户会员卡状态 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub user_card_state: UserCardState,
    /// 会员卡有效期.
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_date_information: UserCardDeleteValidityPeriod,
    /// 商家数据包 (at most 256 characters): The brand's own data; comes back unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 作废原因 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_reason: Option<String>,
    /// 作废时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_time: Option<String>,
    /// 用户会员等级 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 手机号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// 会员卡code (at most 32 characters): The code of the member's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_card_code: Option<String>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<NotifiedUserInformation>,
}

/// `UserCardDeleteValidityPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCardDeleteValidityPeriod {
    /// 有效期类型: `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: UserCardDeleteValidityPeriodType,
    /// 有效期开始时间 (at most 32 characters, RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 领取后N天内有效: Days for which a card is good; needed with `FIX_TERM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 有效期结束时间 (at most 32 characters, RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
}

/// `UserInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserInformation {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldValue>>,
    /// 商家自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomFieldValue>>,
}

/// `UserInformationForm`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserInformationForm {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商家自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomField>>,
}

/// `ValidityPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ValidityPeriod {
    /// 有效期类型: `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ValidityPeriodType>,
    /// 有效期开始时间 (RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 领取后N天内有效: Days for which a card is good; needed with `FIX_TERM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 有效期结束时间 (RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
}

/// What `list_cards` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCardsQuery {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 分页开始位置: Items to skip, from 0.
    pub offset: i64,
    /// 分页大小: Items per page, at most 20.
    pub limit: i64,
    /// 状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ListCardsState>,
}

/// What `get_card` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardQuery {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// What `delete_card` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteCardQuery {
    /// 品牌id: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// What `list_user_cards` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserCardsQuery {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 分页开始位置: Items to skip, from 0.
    pub offset: i64,
    /// 分页大小: Items per page, at most 20.
    pub limit: i64,
    /// 用户会员卡状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_card_state: Option<UserCardState>,
}

/// What `get_user_card` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserCardQuery {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 用户标识 (at most 128 characters): The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
}

/// What `list_membership_activities` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListMembershipActivitiesQuery {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 分页开始位置: Items to skip, from 0.
    pub offset: i64,
    /// 分页大小: Items per page, at most 20.
    pub limit: i64,
    /// 会员卡模板ID (at most 32 characters): WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 活动状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_state: Option<ActivityState>,
}

/// What `get_membership_activity` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMembershipActivityQuery {
    /// 品牌ID (at most 32 characters): The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}
