// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.

//! Member cards (会员卡).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 事件类型
    pub enum AcceptCardResourceEventType {
        NewActivate = "NEW_ACTIVATE",
        Recover = "RECOVER",
        MemberCardAcceptByPhoneNumber = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
    }
}

open_enum! {
    /// 事件类型
    pub enum ActivateCardResourceEventType {
        MemberCardActivate = "MEMBER_CARD_ACTIVATE",
    }
}

open_enum! {
    /// 激活场景
    pub enum ActivateScene {
        NewActivate = "NEW_ACTIVATE",
        Recover = "RECOVER",
    }
}

open_enum! {
    /// 会员卡激活类型
    pub enum ActivateType {
        AutoActivate = "AUTO_ACTIVATE",
        JumpActivate = "JUMP_ACTIVATE",
    }
}

open_enum! {
    /// 活动的当前状态
    pub enum ActivityStatus {
        Created = "CREATED",
        Ongoing = "ONGOING",
        Terminated = "TERMINATED",
        OverTime = "OVER_TIME",
    }
}

open_enum! {
    /// 活动类型
    pub enum ActivityType {
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        MemberAfterpay = "MEMBER_AFTERPAY",
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    }
}

open_enum! {
    /// 会员卡code分配类型
    pub enum CodeMode {
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantDeposit = "MERCHANT_DEPOSIT",
        RealTime = "REAL_TIME",
    }
}

open_enum! {
    /// 会员码型
    pub enum CodeType {
        BarCode = "BAR_CODE",
        Qrcode = "QRCODE",
        BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
        NoneCode = "NONE_CODE",
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段
    pub enum CommonFieldList {
        UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

open_enum! {
    /// 商户自定义的开卡信息字段类型
    pub enum CustomFieldType {
        Text = "TEXT",
        Select = "SELECT",
        Radio = "RADIO",
        CheckBox = "CHECK_BOX",
    }
}

open_enum! {
    /// 会员优惠栏目名称
    pub enum FavorModuleTitle {
        Favor = "FAVOR",
        Vip = "VIP",
    }
}

open_enum! {
    /// 会员专享价标题
    pub enum MemberPriceTitle {
        MemberPrice = "MEMBER_PRICE",
        MemberActivity = "MEMBER_ACTIVITY",
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段
    pub enum Name {
        UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

open_enum! {
    /// 用户领取状态
    pub enum ReceiveStatus {
        Unshowed = "UNSHOWED",
        Unreceived = "UNRECEIVED",
        Received = "RECEIVED",
    }
}

open_enum! {
    /// 导入结果
    pub enum ResultType {
        Success = "SUCCESS",
        Duplicate = "DUPLICATE",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 会员卡状态
    pub enum Status {
        NotApprove = "NOT_APPROVE",
        ApproveFail = "APPROVE_FAIL",
        Approved = "APPROVED",
        Deleted = "DELETED",
    }
}

open_enum! {
    /// 事件类型
    pub enum UserCardManageResourceEventType {
        UserViewMembercard = "USER_VIEW_MEMBERCARD",
        UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
        UserModifyInformation = "USER_MODIFY_INFORMATION",
    }
}

open_enum! {
    /// 用户会员卡状态
    pub enum UserCardStatus {
        NotActivate = "NOT_ACTIVATE",
        Effective = "EFFECTIVE",
        Expire = "EXPIRE",
        Unavailable = "UNAVAILABLE",
        Delete = "DELETE",
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

/// `AcceptCardResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AcceptCardResource {
    /// 用户标识: The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 会员卡ID: WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 领卡时间: When the user took the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub event_time: String,
    /// 事件类型: `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it; `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: after a reminder by phone number.
    #[serde(deserialize_with = "crate::lenient")]
    pub event_type: AcceptCardResourceEventType,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 自定义场景值: Tells where the user took the card; comes back in notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
    /// 加密手机号 (encrypted on the wire): The phone number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 用户统一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unionid: Option<String>,
}

/// `ActionSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActionSetting {
    /// 操作名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub action_name: String,
    /// 跳转小程序信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub jump_miniprogram: JumpMiniProgram,
}

/// `ActivateCardResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivateCardResource {
    /// 用户标识: The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 会员卡ID: WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 激活场景: `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it.
    #[serde(deserialize_with = "crate::lenient")]
    pub activate_scene: ActivateScene,
    /// 激活时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub event_time: String,
    /// 事件类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub event_type: ActivateCardResourceEventType,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 自定义场景值: Tells where the user took the card; comes back in notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
    /// 用户统一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unionid: Option<String>,
}

/// `ActivateUserCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivateUserCardRequest {
    /// 会员卡编号: The merchant's own number of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_number: Option<String>,
}

/// `ActivationMiniProgram`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivationMiniProgram {
    /// 跳转激活的appid: A mini program; with `JUMP_ACTIVATE`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub activate_appid: String,
    /// 跳转激活的path: With `activate_appid`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub activate_path: String,
}

/// `ActivationSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivationSetting {
    /// 激活类型: `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub activate_type: String,
    /// 跳转激活的小程序: With `JUMP_ACTIVATE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_miniprogram: Option<ActivationMiniProgram>,
    /// 跳转激活的url: A page; with `JUMP_ACTIVATE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_url: Option<String>,
}

/// `Activity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Activity {
    /// 活动ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 活动开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<String>,
    /// 活动结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 会员卡ID: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 活动名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_name: Option<String>,
    /// 活动的当前状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_status: Option<String>,
    /// 活动类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_type: Option<String>,
    /// 发放时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_period: Option<AwardSendPeriod>,
    /// 支付前会员活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_activity_setting: Option<MiniProgramActivitySetting>,
    /// 支付后活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// 优惠券列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_list: Option<Vec<Stock>>,
}

/// `AddServiceModuleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddServiceModuleRequest {
    /// 会员服务项ID: The service, as WeChat Pay numbers it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_module_id: String,
    /// 跳转小程序.
    pub jump_miniprogram: JumpMiniProgram,
}

/// `AdditionalStatement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AdditionalStatement {
    /// 跳转小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// 跳转小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// 跳转url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// `AwardJumpSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AwardJumpSetting {
    /// 小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 跳转按钮文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

/// `AwardSendDayTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AwardSendDayTime {
    /// 每日发放开始时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub begin_day_time: TimeOfDay,
    /// 每日发放结束时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub end_day_time: TimeOfDay,
}

/// `AwardSendPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AwardSendPeriod {
    /// 指定时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
    /// 指定时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_time: Option<Vec<AwardSendTime>>,
}

/// `AwardSendTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AwardSendTime {
    /// 发放开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub begin_time: String,
    /// 发放结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub end_time: String,
}

/// `BalanceSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BalanceSetting {
    /// 储值小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_appid: Option<String>,
    /// 储值小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_path: Option<String>,
    /// 储值url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_url: Option<String>,
    /// 是否支持储值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_balance: Option<bool>,
}

/// `Bonus`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Bonus {
    /// 会员初始积分值: The points of a new member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_bonus: Option<i64>,
    /// 小程序AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_appid: Option<String>,
    /// 自助小程序AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_support_appid: Option<String>,
    /// 积分价值项标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_cost_title: Option<String>,
    /// 积分价值项文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_cost_word: Option<String>,
    /// 小程序页面路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_path: Option<String>,
    /// 跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_word: Option<String>,
    /// 自助小程序页面路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_support_path: Option<String>,
    /// 积分值文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_value_word: Option<String>,
}

/// `Brand`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Brand {
    /// 品牌id.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 品牌展示名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub display_name: String,
}

/// `Callback`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Callback {
    /// 通知url地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `Card`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Card {
    /// 商户AppId: A service account of the merchant, which `openid` belongs to and which writes to members.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 卡名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub title: String,
    /// 使用须知: How the card is used; shown to users.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 会员卡id: WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 会员卡背景图: A `media_url` of `media.upload_marketing_image`.
    #[serde(deserialize_with = "crate::lenient")]
    pub background_picture_url: String,
    /// 品牌信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand: Brand,
    /// 会员卡code分配类型: `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_mode: CodeMode,
    /// 会员码型.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_type: CodeType,
    /// 有效期.
    #[serde(deserialize_with = "crate::lenient")]
    pub date_information: ValidityPeriod,
    /// 会员卡logo: A `media_url` of `media.upload_marketing_image`.
    #[serde(deserialize_with = "crate::lenient")]
    pub logo_url: String,
    /// 会员卡状态: `NOT_APPROVE`: being reviewed; `APPROVE_FAIL`: refused; `DELETED`: by the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 商户补充声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_statement: Option<AdditionalStatement>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceSetting>,
    /// 会员积分信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus: Option<Bonus>,
    /// 会员发票信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao: Option<Fapiao>,
    /// 会员优惠信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favor: Option<Favor>,
    /// 客服信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<Guide>,
    /// 会员初始等级: The level of a new member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 是否启用动态码: Whether the code that users show changes, so that a picture of it is of no use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
    /// 剩余库存: Cards that are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remain_quantity: Option<i64>,
    /// 会员服务项列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_modules: Option<Vec<CardServiceModule>>,
    /// 服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 会员卡总库存: Cards that may be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quantity: Option<i64>,
    /// 开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information_form: Option<UserInformationForm>,
}

/// `CardServiceModule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardServiceModule {
    /// 会员服务项ID: The service, as WeChat Pay numbers it.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_module_id: String,
    /// 跳转小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_miniprogram: Option<JumpMiniProgram>,
}

/// `CommitBonusRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CommitBonusRequest {
    /// 直连商户号: The caller's own number; needed when the merchant itself calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for; needed when a partner calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 会员积分值: The points that the payment brings, more than 0.
    pub bonus_value: i64,
}

/// `CommonFieldValue`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CommonFieldValue {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// `ContentTemplate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContentTemplate {
    /// 内容字段列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub field_list: Vec<TemplateField>,
    /// 操作设置信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_setting: Option<ActionSetting>,
}

/// `ContentTemplateInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContentTemplateInput {
    /// 操作设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_setting: Option<ActionSetting>,
    /// 服务内容列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_list: Option<Vec<TemplateField>>,
}

/// `CreateActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateActivityRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 活动开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub begin_time: String,
    /// 活动结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 会员卡ID: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 活动名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_name: String,
    /// 活动类型.
    pub activity_type: ActivityType,
    /// 发放时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_period: Option<AwardSendPeriod>,
    /// 支付前会员活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_activity_setting: Option<MiniProgramActivitySetting>,
    /// 支付后活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// 优惠券列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_list: Option<Vec<Stock>>,
}

/// `CreateCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateCardRequest {
    /// 商户AppId: A service account of the merchant, which `openid` belongs to and which writes to members.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 卡名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// 使用须知: How the card is used; shown to users.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 会员卡背景图: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub background_picture_url: String,
    /// 品牌信息.
    pub brand: Brand,
    /// 会员卡code分配类型: `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
    pub code_mode: CodeMode,
    /// 会员码型.
    pub code_type: CodeType,
    /// 有效期.
    pub date_information: ValidityPeriod,
    /// 会员卡logo: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub logo_url: String,
    /// 商户补充声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_statement: Option<AdditionalStatement>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceSetting>,
    /// 会员初始等级: The level of a new member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 是否启用动态码: Whether the code that users show changes, so that a picture of it is of no use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
    /// 服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 会员卡总库存: Cards that may be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quantity: Option<i64>,
    /// 开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information_form: Option<UserInformationForm>,
}

/// `CreatePermissionTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePermissionTokenRequest {
    /// 激活类型: `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activate_type: String,
    /// 跳转激活的appid: A mini program; with `JUMP_ACTIVATE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_appid: Option<String>,
    /// 跳转激活的path: With `activate_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_path: Option<String>,
    /// 跳转激活的url: A page; with `JUMP_ACTIVATE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_url: Option<String>,
    /// 是否返回上一页: Whether the component goes back to the page before when it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub navigate_back_previous_page: Option<bool>,
    /// 自定义场景值: Tells where the user took the card; comes back in notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
}

/// `CreatePermissionTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePermissionTokenResponse {
    /// 预授权token: Opens the component in which the user takes the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub permission_token: String,
}

/// `CreateQrcodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateQrcodeRequest {
    /// 会员卡激活类型: `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
    pub activate_type: ActivateType,
    /// 跳转激活的appid: A mini program; with `JUMP_ACTIVATE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_appid: Option<String>,
    /// 跳转激活的path: With `activate_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_path: Option<String>,
    /// 跳转激活的url: A page; with `JUMP_ACTIVATE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_url: Option<String>,
    /// 自定义场景值: Tells where the user took the card; comes back in notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
}

/// `CreateQrcodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateQrcodeResponse {
    /// 二维码对应的url.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `CustomField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomField {
    /// 商户自定义的开卡信息字段类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CustomFieldType>,
    /// 字段名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 字段值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

/// `CustomFieldValue`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomFieldValue {
    /// 字段名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 字段值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// 字段值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_list: Option<Vec<String>>,
}

/// `DecryptCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DecryptCodeResponse {
    /// 会员卡code: The code of the user's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
}

/// `DepositCodeResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositCodeResult {
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 导入结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<ResultType>,
}

/// `DepositCodesRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositCodesRequest {
    /// 会员卡code: The codes to upload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Vec<String>>,
}

/// `DepositCodesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositCodesResponse {
    /// 导入结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<DepositCodeResult>>,
}

/// `Fapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Fapiao {
    /// 小程序AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_appid: Option<String>,
    /// 小程序页面路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_path: Option<String>,
    /// 跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_word: Option<String>,
}

/// `Favor`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Favor {
    /// 是否展示优惠券.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_coupon: Option<bool>,
    /// 小程序AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_appid: Option<String>,
    /// 小程序页面路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_path: Option<String>,
    /// 会员专享价文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_word: Option<String>,
}

/// `GetActivationInformationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetActivationInformationResponse {
    /// 微信头像url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_image_url: Option<String>,
    /// 微信昵称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
}

/// `GetPhoneNumberMemberResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPhoneNumberMemberResponse {
    /// 用户领取状态: `UNSHOWED`: the user was not reminded yet; `UNRECEIVED`: reminded, not taken.
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_status: ReceiveStatus,
    /// 用户会员卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_card_information: Option<PhoneNumberMemberCard>,
}

/// `GetUserCardResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserCardResponse {
    /// 用户标识: The user in the `appid` of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 会员卡id: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 会员卡背景图: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_picture_url: Option<String>,
    /// 用户储值余额: What is stored on the card, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// 用户当前积分.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_value: Option<i64>,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 发票跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_word: Option<String>,
    /// 客服信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<Guide>,
    /// 微信头像url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_image_url: Option<String>,
    /// 用户等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 会员卡编号: The merchant's own number of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_number: Option<String>,
    /// 微信昵称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// 会员服务项列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_modules: Option<Vec<UserCardServiceModule>>,
    /// 用户会员卡状态: `UNAVAILABLE`: ended by the merchant; `DELETE`: by the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_card_status: Option<UserCardStatus>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
}

/// `Guide`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Guide {
    /// 联系人头像媒体文件地址: A picture of the guide.
    #[serde(deserialize_with = "crate::lenient")]
    pub head_image_url: String,
    /// 联系人名字: The name of the guide.
    #[serde(deserialize_with = "crate::lenient")]
    pub staff_name: String,
    /// 联系方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_information_name: Option<String>,
    /// 联系信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_information_value: Option<String>,
    /// 联系电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

/// `ImportPhoneNumberMemberRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportPhoneNumberMemberRequest {
    /// 加密手机号 (encrypted on the wire): The phone number of the user.
    pub encrypted_phone_number: Sensitive,
    /// 会员信息.
    pub member_information: Member,
    /// 自定义场景值: Tells where the user took the card; comes back in notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
}

/// `ImportUserCardByOpenidRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportUserCardByOpenidRequest {
    /// 用户标识: The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// `ImportUserCardByOpenidResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportUserCardByOpenidResponse {
    /// 会员卡code: The code of the user's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
}

/// `ImportUserCardByPhoneRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportUserCardByPhoneRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 用户加密手机号 (encrypted on the wire): The phone number of the user.
    pub encrypted_phone_number: Sensitive,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// `ImportUserCardByPhoneResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImportUserCardByPhoneResponse {
    /// 会员卡code: The code of the user's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
}

/// `InvalidateUserCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvalidateUserCardRequest {
    /// 失效理由.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// `JumpMiniProgram`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpMiniProgram {
    /// 小程序AppId.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 小程序页面路径.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub path: String,
}

/// `ListActivitiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 资源总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 活动详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Activity>>,
}

/// `ListCardsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCardsResponse {
    /// 分页页码: The page, from 0.
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
    pub data: Option<Vec<Card>>,
    /// 是否启用动态码: Whether the code that users show changes, so that a picture of it is of no use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
}

/// `ListUserCardsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserCardsResponse {
    /// 分页页码: The page, from 0.
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

/// `Member`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Member {
    /// 会员卡id: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 会员注册时间 (RFC 3339): When the user became a member.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub registration_time: String,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 会员卡编号: The merchant's own number of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_number: Option<String>,
}

/// `MessageTemplateSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageTemplateSetting {
    /// 模板消息ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub message_template_id: String,
    /// 消息字段列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_list: Option<Vec<TemplateField>>,
}

/// `MessageTemplateSettingInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageTemplateSettingInput {
    /// 模板消息ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message_template_id: String,
    /// 服务内容列表.
    pub field_list: Vec<TemplateField>,
}

/// `MiniProgramActivitySetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MiniProgramActivitySetting {
    /// 领奖页面跳转配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_jump_deploy: Option<AwardJumpSetting>,
    /// 指定领取渠道: Only users who took the card there, by the `outer_str` that was given then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<Vec<String>>,
}

/// `PayActivitySetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PayActivitySetting {
    /// 支付结果页活动副标题.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub activity_second_title: String,
    /// 商户logo.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub logo_url: String,
    /// 激活方式设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_setting: Option<ActivationSetting>,
    /// 活动曝光商户号: The merchants whose payments show the activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid_list: Option<Vec<String>>,
    /// 支付设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_setting: Option<PaymentSetting>,
}

/// `PaymentMode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaymentMode {
    /// 支付场景列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene_list: Option<Vec<String>>,
}

/// `PaymentSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaymentSetting {
    /// 订单优惠标记: Only payments whose `goods_tag` is one of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tags: Option<Vec<String>>,
    /// 指定银行的简称: Only payments by the cards of this bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_bank: Option<String>,
    /// 支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<PaymentMode>,
}

/// `PhoneNumberMemberCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PhoneNumberMemberCard {
    /// 用户标识: The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 品牌appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_appid: String,
    /// 会员卡id: WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 会员卡code: The code of the user's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 会员卡领取时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unionid: Option<String>,
}

/// `PrepareBonusRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepareBonusRequest {
    /// 直连商户号: The caller's own number; needed when the merchant itself calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for; needed when a partner calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 会员积分值: The points that the payment brings, more than 0.
    pub bonus_value: i64,
}

/// `ServiceModule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ServiceModule {
    /// 会员卡id: WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 会员服务项ID: The service, as WeChat Pay numbers it.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_module_id: String,
    /// 跳转小程序.
    #[serde(deserialize_with = "crate::lenient")]
    pub jump_miniprogram: JumpMiniProgram,
}

/// `SetCallbackRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetCallbackRequest {
    /// 通知url地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
}

/// `SetServiceModuleDataRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetServiceModuleDataRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 会员服务项ID: The service, as WeChat Pay numbers it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_module_id: String,
    /// 服务状态设置.
    pub state_setting: StateSettingInput,
}

/// `StateSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StateSetting {
    /// 状态ID: The state of the service that is shown.
    #[serde(deserialize_with = "crate::lenient")]
    pub state_id: String,
    /// 内容模板信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_template_data: Option<ContentTemplate>,
    /// 模板消息设置信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_template_setting: Option<MessageTemplateSetting>,
}

/// `StateSettingInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StateSettingInput {
    /// 状态ID: The state of the service that is shown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub state_id: String,
    /// 内容模板设置.
    pub content_template_data: ContentTemplateInput,
    /// 消息模板设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_template_setting: Option<MessageTemplateSettingInput>,
}

/// `Stock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Stock {
    /// 券批次ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 创建批次的商户号: The merchant that created the stock.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// `TemplateField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TemplateField {
    /// 内容字段ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub field_id: String,
    /// 内容字段值.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub field_value: String,
}

/// `TerminateActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateActivityRequest {
    /// 终止时间 (RFC 3339): When the activity ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_time: Option<String>,
}

/// `TerminateActivityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateActivityResponse {
    /// 活动ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 终止时间 (RFC 3339): When the activity ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_time: Option<String>,
}

/// `TimeOfDay`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TimeOfDay {
    /// 时.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<i64>,
    /// 分.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
    /// 秒.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
}

/// `UpdateCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCardRequest {
    /// 商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 卡名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// 使用须知: How the card is used; shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 商户补充声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_statement: Option<AdditionalStatement>,
    /// 会员卡背景图: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_picture_url: Option<String>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceSetting>,
    /// 会员卡code分配类型: `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_mode: Option<CodeMode>,
    /// 会员码型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_type: Option<CodeType>,
    /// 有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_information: Option<ValidityPeriod>,
    /// 会员初始等级: The level of a new member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 会员卡logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 是否启用动态码: Whether the code that users show changes, so that a picture of it is of no use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
    /// 服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 会员卡总库存: Cards that may be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quantity: Option<i64>,
    /// 开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information_form: Option<UserInformationForm>,
}

/// `UpdateCardRightsBonus`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCardRightsBonus {
    /// 积分价值项文案.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bonus_cost_word: String,
    /// 积分值文案.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bonus_value_word: String,
    /// 会员初始积分值: The points of a new member.
    pub init_bonus: i64,
    /// 积分跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_appid: Option<String>,
    /// 自助积分跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_support_appid: Option<String>,
    /// 积分价值项标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_cost_title: Option<String>,
    /// 积分跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_path: Option<String>,
    /// 积分跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_word: Option<String>,
    /// 自助积分跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_support_path: Option<String>,
}

/// `UpdateCardRightsFavor`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCardRightsFavor {
    /// 是否展示优惠券.
    pub show_coupon: bool,
    /// 会员专享价跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_appid: Option<String>,
    /// 会员优惠栏目名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favor_module_title: Option<FavorModuleTitle>,
    /// 会员专享价跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_path: Option<String>,
    /// 会员专享价标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_title: Option<MemberPriceTitle>,
    /// 会员专享价文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_word: Option<String>,
}

/// `UpdateCardRightsGuide`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCardRightsGuide {
    /// 联系方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_information_name: Option<String>,
    /// 联系信息值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_information_value: Option<String>,
    /// 联系人头像: A picture of the guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_image_url: Option<String>,
    /// 联系电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// 联系人名字: The name of the guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_name: Option<String>,
}

/// `UpdateCardRightsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCardRightsRequest {
    /// 是否展示会员积分.
    pub show_bonus: bool,
    /// 是否展示会员优惠.
    pub show_favor: bool,
    /// 会员积分.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus: Option<UpdateCardRightsBonus>,
    /// 会员发票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao: Option<Fapiao>,
    /// 会员优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favor: Option<UpdateCardRightsFavor>,
    /// 会员专属咨询信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<UpdateCardRightsGuide>,
    /// 是否展示会员发票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_fapiao: Option<bool>,
    /// 是否展示会员专属咨询.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_guide: Option<bool>,
}

/// `UpdateServiceModuleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateServiceModuleRequest {
    /// 跳转小程序.
    pub jump_miniprogram: JumpMiniProgram,
}

/// `UpdateUserCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateUserCardRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 会员卡背景图: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_picture_url: Option<String>,
    /// 用户储值变更信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<UserCardBalanceChange>,
    /// 用户等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 会员卡编号: The merchant's own number of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_number: Option<String>,
    /// 是否发送储值变更通知: Whether the user is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_balance: Option<bool>,
    /// 是否发送等级变更通知: Whether the user is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_level: Option<bool>,
}

/// `UpdateUserCardRightsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateUserCardRightsRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 会员积分变动值: The points that were added, negative when they were taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_bonus_value: Option<i64>,
    /// 变更前的会员积分值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_bonus_value: Option<i64>,
    /// 变更后的会员积分值: The points that the payment brings, more than 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_value: Option<i64>,
    /// 会员发票跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_word: Option<String>,
    /// 会员专属咨询信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<UpdateCardRightsGuide>,
    /// 会员专享价文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_word: Option<String>,
    /// 是否发送积分变更通知: Whether the user is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_bonus: Option<bool>,
}

/// `UpgradeCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpgradeCardRequest {
    /// 商户AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// `UserCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCard {
    /// 会员卡id: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// `UserCardBalanceChange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCardBalanceChange {
    /// 本次余额变动值: What was added, in fen; negative when it was taken off.
    pub add_balance: i64,
    /// 更新后用户储值余额: What is stored on the card now, in fen.
    pub balance: i64,
    /// 更新前用户储值余额: What was stored on the card before, in fen.
    pub before_balance: i64,
    /// 储值消耗记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_remark: Option<String>,
}

/// `UserCardManageResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCardManageResource {
    /// 用户标识: The user in the `appid` of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 会员卡ID: WeChat Pay's number of the template.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 事件时间 (RFC 3339): When it happened.
    #[serde(deserialize_with = "crate::lenient")]
    pub event_time: String,
    /// 事件类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub event_type: UserCardManageResourceEventType,
    /// 场景值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_scene: Option<String>,
    /// 会员卡code: The code of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 自定义场景值: Tells where the user took the card; comes back in notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
    /// 用户统一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unionid: Option<String>,
}

/// `UserCardServiceModule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCardServiceModule {
    /// 会员服务项ID: The service, as WeChat Pay numbers it.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_module_id: String,
    /// 服务状态设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_setting: Option<StateSetting>,
}

/// `UserInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserInformation {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldValue>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomFieldValue>>,
}

/// `UserInformationForm`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserInformationForm {
    /// 是否允许修改: Whether users may change what they have entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_modify_after_activate: Option<bool>,
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomField>>,
}

/// `ValidityPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ValidityPeriod {
    /// 有效期类型: `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after receiving; `PERMANENT`: for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: ValidityPeriodType,
    /// 有效期开始时间 (RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 生效后N天内有效: Days for which a card is good, from the day it takes effect; needed with `FIX_TERM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 有效期结束时间 (RFC 3339): Needed with `FIX_TIME_RANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
    /// 领取后N天后生效: Days from receiving a card until it takes effect; with `FIX_TERM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
}

/// What `list_cards` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCardsQuery {
    /// 分页页码: The page, from 0.
    pub offset: i64,
    /// 分页大小: Items per page, at most 20.
    pub limit: i64,
    /// 商户AppId: Only templates of this app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 品牌id: Only templates of this brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
}

/// What `decrypt_code` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DecryptCodeQuery {
    /// 加密code: From the address of the page of activation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub encrypt_code: String,
}

/// What `get_phone_number_member` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPhoneNumberMemberQuery {
    /// 会员卡id: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_id: String,
    /// 加密手机号 (encrypted on the wire).
    pub encrypted_phone_number: Sensitive,
}

/// What `list_user_cards` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserCardsQuery {
    /// 用户标识: The user in the `appid` of the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 分页页码: The page, from 0.
    pub offset: i64,
    /// 分页大小: Items per page.
    pub limit: i64,
    /// 商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// What `list_activities` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesQuery {
    /// 活动类型: `…_AFTERPAY`: after payments; `…_MINIPROGRAM`: in a mini program; `NON_MEMBER_…` for users who are no members yet.
    pub activity_type: ActivityType,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 会员卡ID: WeChat Pay's number of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 活动的当前状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_status: Option<ActivityStatus>,
}
