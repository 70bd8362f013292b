// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

//! Gifts after payment (支付有礼).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 活动状态
    pub enum ActivityStatus {
        ActStatusUnknown = "ACT_STATUS_UNKNOWN",
        CreateActStatus = "CREATE_ACT_STATUS",
        OngoingActStatus = "ONGOING_ACT_STATUS",
        TerminateActStatus = "TERMINATE_ACT_STATUS",
        StopActStatus = "STOP_ACT_STATUS",
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        CreateActFailed = "CREATE_ACT_FAILED",
    }
}

open_enum! {
    /// 活动类型
    pub enum ActivityType {
        FullSendActType = "FULL_SEND_ACT_TYPE",
        StepSendActType = "STEP_SEND_ACT_TYPE",
        SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
    }
}

open_enum! {
    /// 奖品类型
    pub enum AwardType {
        Busifavor = "BUSIFAVOR",
    }
}

open_enum! {
    /// 投放目的
    pub enum DeliveryPurpose {
        OffLinePay = "OFF_LINE_PAY",
        JumpMiniApp = "JUMP_MINI_APP",
    }
}

open_enum! {
    /// 投放用户类别
    pub enum DeliveryUserCategory {
        DeliveryAllPerson = "DELIVERY_ALL_PERSON",
        DeliveryMemberPerson = "DELIVERY_MEMBER_PERSON",
    }
}

open_enum! {
    /// 发券商户号选项
    pub enum MerchantOption {
        InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
        ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
    }
}

open_enum! {
    /// 支付方式
    pub enum PaymentMethodPaymentMethod {
        Cft = "CFT",
        SpecificBankCard = "SPECIFIC_BANK_CARD",
    }
}

open_enum! {
    /// 支付场景列表
    pub enum PaymentSceneList {
        AppScene = "APP_SCENE",
        SwingCardScene = "SWING_CARD_SCENE",
        NoSecretScene = "NO_SECRET_SCENE",
        MiniappScene = "MINIAPP_SCENE",
        FacePayScene = "FACE_PAY_SCENE",
        OtherScene = "OTHER_SCENE",
    }
}

open_enum! {
    /// 发放内容
    pub enum SendContent {
        SingleCoupon = "SINGLE_COUPON",
        GiftPackage = "GIFT_PACKAGE",
    }
}

/// `Activity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Activity {
    /// 活动Id (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 活动创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 活动更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 所属商户号 (at most 15 characters): The merchant that the activity belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub belong_merchant_id: Option<String>,
    /// 创建商户号 (at most 15 characters): The merchant that created the activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_merchant_id: Option<String>,
    /// 活动基本信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_base_info: Option<ActivityBasics>,
    /// 活动状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_status: Option<ActivityStatus>,
    /// 活动类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_type: Option<ActivityType>,
    /// 活动高级设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_setting: Option<ActivityAdvancedSetting>,
    /// 活动奖品发放规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_rule: Option<AwardSendRule>,
    /// 活动暂停时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_time: Option<String>,
    /// 活动恢复时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_time: Option<String>,
}

/// `ActivityAdvancedSetting`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityAdvancedSetting {
    /// 投放用户类别: `DELIVERY_MEMBER_PERSON` gives to members of the merchant only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_user_category: Option<DeliveryUserCategory>,
    /// 商家会员appid (at most 32 characters): The app whose members are meant; needed with `DELIVERY_MEMBER_PERSON`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_member_appid: Option<String>,
    /// 订单优惠标记 (each at most 15 characters): Only payments whose `goods_tag` is one of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tags: Option<Vec<String>>,
    /// 支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<PaymentMode>,
    /// 支付方式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_information: Option<PaymentMethod>,
}

/// `ActivityBasics`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityBasics {
    /// 活动名称 (at most 10 characters): Shown to the user.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub activity_name: String,
    /// 活动副标题 (at most 9 characters): Shown to the user below the name.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub activity_second_title: String,
    /// 商户logo (at most 128 characters): A `media_url` of `media.upload_marketing_image`; shown when the coupon is given.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub merchant_logo_url: String,
    /// 背景颜色: Colour of the page, such as `COLOR010`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// 活动开始时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub begin_time: String,
    /// 活动结束时间 (at most 32 characters, RFC 3339): Less than 365 days after `begin_time`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 可用时间段: When coupons are given; all the time where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_periods: Option<AvailablePeriod>,
    /// 商户请求单号 (at most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`): The caller's own number of this request, unique for the merchant.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 投放目的: `OFF_LINE_PAY` brings users back to the shop, `JUMP_MINI_APP` leads them to the mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub delivery_purpose: DeliveryPurpose,
    /// 商家小程序appid (at most 32 characters): Needed with `JUMP_MINI_APP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 商家小程序path (at most 128 characters): The page to open; needed with `JUMP_MINI_APP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
}

/// `ActivityGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityGoods {
    /// 指定商品.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
}

/// `ActivityMerchant`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityMerchant {
    /// 商户Id (at most 15 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    /// 创建时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 更新时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
}

/// `AddActivityMerchantsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddActivityMerchantsRequest {
    /// 添加的发券商户号 (each at most 15 characters).
    pub merchant_id_list: Vec<String>,
    /// 请求业务单据号 (at most 128 characters): The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub add_request_no: String,
}

/// `AddActivityMerchantsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddActivityMerchantsResponse {
    /// 活动Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 校验失败的发券商户号: The merchants that were not added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_merchant_id_list: Option<Vec<InvalidMerchant>>,
    /// 添加时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_time: Option<String>,
}

/// `AvailableDayTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AvailableDayTime {
    /// 每日可用开始时间 (at most 6 characters, matches `^[0-9]{6}$`): Hours, minutes and seconds, such as `110000`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub begin_day_time: String,
    /// 每日可用结束时间 (at most 6 characters, matches `^[0-9]{6}$`): Hours, minutes and seconds, such as `135959`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub end_day_time: String,
}

/// When coupons are given.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AvailablePeriod {
    /// 可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_time: Option<Vec<AvailableTime>>,
    /// 每日可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

/// `AvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AvailableTime {
    /// 可用开始时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub begin_time: String,
    /// 可用结束时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub end_time: String,
}

/// `Award`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Award {
    /// 代金券批次Id (at most 20 characters): The stock of merchant coupons.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 奖品原始图 (at most 128 characters): A `media_url` of `media.upload_marketing_image`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub original_image_url: String,
    /// 奖品缩略图 (at most 128 characters): A `media_url` of `media.upload_marketing_image`; needed with `GIFT_PACKAGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
}

/// `AwardSendRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AwardSendRule {
    /// 满送活动奖品发放规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_send_rule: Option<FullSendRule>,
}

/// `CreateFullSendActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateFullSendActivityRequest {
    /// 活动基本信息.
    pub activity_base_info: ActivityBasics,
    /// 活动奖品发放规则.
    pub award_send_rule: FullSendRule,
    /// 活动高级设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_setting: Option<ActivityAdvancedSetting>,
}

/// `CreateFullSendActivityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateFullSendActivityResponse {
    /// 活动id (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
}

/// `DeleteActivityMerchantsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteActivityMerchantsRequest {
    /// 删除的发券商户号 (1 to 500 elements, each at most 15 characters).
    pub merchant_id_list: Vec<String>,
    /// 请求业务单据号 (at most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`): The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub delete_request_no: String,
}

/// `DeleteActivityMerchantsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteActivityMerchantsResponse {
    /// 活动Id.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 删除时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<String>,
}

/// What is given to whom.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FullSendRule {
    /// 消费金额门槛: What has to be paid to get the gift, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_amount_minimum: Option<i64>,
    /// 发放内容: `SINGLE_COUPON` gives one coupon, `GIFT_PACKAGE` three to five.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_content: SendContent,
    /// 奖品类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub award_type: AwardType,
    /// 奖品基本信息列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub award_list: Vec<Award>,
    /// 发券商户号选项: `MANUAL_INPUT_MERCHANT` uses `merchant_id_list`, `IN_SEVICE_COUPON_MERCHANT` the merchants where the coupon can be used.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_option: MerchantOption,
    /// 发券商户号 (each at most 15 characters): The merchants whose payments give coupons; needed with `MANUAL_INPUT_MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_list: Option<Vec<String>>,
}

/// `GetActivityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetActivityResponse {
    /// 活动Id (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 所属商户号 (at most 15 characters): The merchant that the activity belongs to.
    #[serde(deserialize_with = "crate::lenient")]
    pub belong_merchant_id: String,
    /// 创建商户号 (at most 15 characters): The merchant that created the activity.
    #[serde(deserialize_with = "crate::lenient")]
    pub creator_merchant_id: String,
    /// 活动基本信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_base_info: ActivityBasics,
    /// 活动状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_status: ActivityStatus,
    /// 活动奖品发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub award_send_rule: AwardSendRule,
    /// 活动创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 活动更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 活动类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_type: Option<ActivityType>,
    /// 活动高级设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_setting: Option<ActivityAdvancedSetting>,
    /// 活动暂停时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_time: Option<String>,
    /// 活动恢复时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_time: Option<String>,
}

/// `InvalidMerchant`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvalidMerchant {
    /// 商户Id (at most 15 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 无效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_reason: Option<String>,
}

/// `ListActivitiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesResponse {
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 结果集.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Activity>>,
}

/// `ListActivityGoodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivityGoodsResponse {
    /// 活动ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 结果集.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ActivityGoods>>,
}

/// `ListActivityMerchantsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivityMerchantsResponse {
    /// 活动Id.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 结果集.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ActivityMerchant>>,
}

/// `PaymentMethod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaymentMethod {
    /// 支付方式.
    #[serde(deserialize_with = "crate::lenient")]
    pub payment_method: PaymentMethodPaymentMethod,
    /// 银行简称: Needed with `SPECIFIC_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_abbreviation: Option<String>,
}

/// `PaymentMode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaymentMode {
    /// 支付场景列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene_list: Option<Vec<PaymentSceneList>>,
}

/// `TerminateActivityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateActivityResponse {
    /// 生效时间 (RFC 3339): When the activity stopped.
    #[serde(deserialize_with = "crate::lenient")]
    pub terminate_time: String,
    /// 活动Id.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
}

/// What `list_activities` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesQuery {
    /// 分页页码: Number of the page, from 0.
    pub offset: i64,
    /// 分页大小 (1 to 100): Items per page.
    pub limit: i64,
    /// 活动名称 (at most 10 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_name: Option<String>,
    /// 活动状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_status: Option<ActivityStatus>,
    /// 奖品类型: What the activities give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_type: Option<AwardType>,
}

/// What `list_activity_merchants` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivityMerchantsQuery {
    /// 分页页码: Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `list_activity_goods` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivityGoodsQuery {
    /// 分页页码: Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}
