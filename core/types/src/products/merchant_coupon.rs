// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.

//! Coupons of merchants (商家券).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 背景颜色
    pub enum BackgroundColor {
        Color010 = "Color010",
        Color020 = "Color020",
        Color030 = "Color030",
        Color040 = "Color040",
        Color050 = "Color050",
        Color060 = "Color060",
        Color070 = "Color070",
        Color080 = "Color080",
        Color090 = "Color090",
        Color100 = "Color100",
    }
}

open_enum! {
    /// code展示模式
    pub enum CodeDisplayMode {
        NotShow = "NOT_SHOW",
        Barcode = "BARCODE",
        Qrcode = "QRCODE",
    }
}

open_enum! {
    /// 商户上传code分配状态
    pub enum CodeStatus {
        Available = "AVAILABLE",
        Dispatched = "DISPATCHED",
    }
}

open_enum! {
    /// 券code模式
    pub enum CouponCodeMode {
        WechatpayMode = "WECHATPAY_MODE",
        MerchantApi = "MERCHANT_API",
        MerchantUpload = "MERCHANT_UPLOAD",
    }
}

open_enum! {
    /// 券状态
    pub enum CouponCouponState {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 券类型
    pub enum CouponType {
        Normal = "NORMAL",
        Member = "MEMBER",
    }
}

open_enum! {
    /// 业务细分事件类型
    pub enum EventType {
        EventTypeBusicouponSend = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

open_enum! {
    /// 券状态
    pub enum GetCouponResponseCouponState {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
        PendingRedeem = "PENDING_REDEEM",
        RedeemConfirming = "REDEEM_CONFIRMING",
        RedeemFailed = "REDEEM_FAILED",
        RedeemExpired = "REDEEM_EXPIRED",
    }
}

open_enum! {
    /// 券code状态
    pub enum ListCouponCodesStatus {
        Available = "AVAILABLE",
        Dispatched = "DISPATCHED",
    }
}

open_enum! {
    /// 券状态
    pub enum ListCouponsCouponState {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 发放渠道
    pub enum SendChannel {
        BusicouponSendChannelMiniapp = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
        BusicouponSendChannelApi = "BUSICOUPON_SEND_CHANNEL_API",
        BusicouponSendChannelPaygift = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        BusicouponSendChannelH5 = "BUSICOUPON_SEND_CHANNEL_H5",
        BusicouponSendChannelFtof = "BUSICOUPON_SEND_CHANNEL_FTOF",
        BusicouponSendChannelMembercardAct = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
        BusicouponSendChannelHall = "BUSICOUPON_SEND_CHANNEL_HALL",
        BusicouponSendChannelJsapi = "BUSICOUPON_SEND_CHANNEL_JSAPI",
        Jsapi = "JSAPI",
        BusicouponSendChannelMiniAppLive = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
        BusicouponSendChannelWechatSearch = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
        BusicouponSendChannelPayHasDiscount = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
        BusicouponSendChannelWechatAd = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
        BusicouponSendChannelRightsPlatform = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
        BusicouponSendChannelReceiveMoneyGift = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
        BusicouponSendChannelMemberPayRight = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
        BusicouponSendChannelBusiSmartRetail = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
        BusicouponSendChannelFinderLiveroom = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    }
}

open_enum! {
    /// 批次状态
    pub enum StockState {
        Unaudit = "UNAUDIT",
        Running = "RUNNING",
        Stoped = "STOPED",
        Paused = "PAUSED",
    }
}

open_enum! {
    /// 批次类型
    pub enum StockType {
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 补差付款失败原因
    pub enum SubsidyPayReceiptFailReason {
        PayReceiptInsufficientBalance = "PAY_RECEIPT_INSUFFICIENT_BALANCE",
        PayReceiptNotIncomesplitOrder = "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
        PayReceiptExceedSubsidyAmountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
        PayReceiptExceedSubsidyCountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
        PayReceiptOther = "PAY_RECEIPT_OTHER",
    }
}

open_enum! {
    /// 补差付款单据状态
    pub enum SubsidyPayReceiptStatus {
        PayReceiptUnknown = "PAY_RECEIPT_UNKNOWN",
        PayReceiptAccepted = "PAY_RECEIPT_ACCEPTED",
        PayReceiptSuccess = "PAY_RECEIPT_SUCCESS",
        PayReceiptFail = "PAY_RECEIPT_FAIL",
        PayReceiptReturning = "PAY_RECEIPT_RETURNING",
        PayReceiptPartialReturn = "PAY_RECEIPT_PARTIAL_RETURN",
        PayReceiptFullReturn = "PAY_RECEIPT_FULL_RETURN",
    }
}

open_enum! {
    /// 补差回退失败原因
    pub enum SubsidyReturnReceiptFailReason {
        ReturnReceiptInsufficientBalance = "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
        ReturnReceiptOther = "RETURN_RECEIPT_OTHER",
    }
}

open_enum! {
    /// 补差回退单据状态
    pub enum SubsidyReturnReceiptStatus {
        ReturnReceiptUnknown = "RETURN_RECEIPT_UNKNOWN",
        ReturnReceiptAccepted = "RETURN_RECEIPT_ACCEPTED",
        ReturnReceiptSuccess = "RETURN_RECEIPT_SUCCESS",
        ReturnReceiptFail = "RETURN_RECEIPT_FAIL",
    }
}

open_enum! {
    /// 核销方式
    pub enum UseMethod {
        OffLine = "OFF_LINE",
        MiniPrograms = "MINI_PROGRAMS",
        SelfConsume = "SELF_CONSUME",
        PaymentCode = "PAYMENT_CODE",
    }
}

open_enum! {
    /// 券状态
    pub enum UserCouponCouponState {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    }
}

/// `AssociateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociateOrderRequest {
    /// 批次号: The stock of the coupon.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 关联的商户订单号 (at least 128 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商户请求单号 (at least 128 characters): The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 券code (8 to 15 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
}

/// `AssociateOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociateOrderResponse {
    /// 关联成功时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub wechatpay_associate_time: String,
}

/// `AvailableDayTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AvailableDayTime {
    /// 当天可用开始时间: Seconds since midnight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<i64>,
    /// 当天可用结束时间: Seconds since midnight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// `AvailableWeek`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AvailableWeek {
    /// 当天可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_time: Option<Vec<AvailableDayTime>>,
    /// 可用星期数: 0 is Sunday, 6 is Saturday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week_day: Option<Vec<i64>>,
}

/// `Coupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Coupon {
    /// 批次归属商户号: The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
    #[serde(deserialize_with = "crate::lenient")]
    pub belong_merchant: String,
    /// 核销规则信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_use_rule: CouponUseRule,
    /// 适用商品范围: What the coupon is good for; the user sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_name: String,
    /// 商家券批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_name: String,
    /// 批次类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_type: StockType,
    /// 批次号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 关联的商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associate_out_trade_no: Option<String>,
    /// 失效请求单号: The caller's own number of the deactivation, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 回退请求单号: The caller's own number of the return, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 发券请求单号: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_request_no: Option<String>,
    /// 核销请求单号: The caller's own number of the redemption, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 券可使用开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_start_time: Option<String>,
    /// 批次备注: For the merchant; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 券code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 券状态: `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<CouponCouponState>,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 失效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 券失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<DisplayPattern>,
    /// 券过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
    /// 券领取时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receive_time: Option<String>,
    /// 券回退时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 是否允许分享领券链接: Whether users may share the link to the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shareable: Option<bool>,
    /// 是否允许转赠: Whether users may give coupons away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transferable: Option<bool>,
    /// 券核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// `CouponAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponAvailableTime {
    /// 开始时间 (RFC 3339): Coupons can be redeemed from then on.
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 结束时间 (RFC 3339): Coupons can be redeemed until then.
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 生效后N天内有效: Days for which a coupon is good, from the day it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段: Only on these weekdays, at these hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段: Only during these periods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregulary_avaliable_time: Option<Vec<IrregularAvailableTime>>,
    /// 领取后N天开始生效: Days from receiving a coupon until it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
}

/// `CouponCode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponCode {
    /// 商户上传code.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 商户上传code分配状态: `AVAILABLE`: not given yet; `DISPATCHED`: given to a user.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_status: CodeStatus,
    /// 领券用户的OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户券code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 被分配时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispatched_time: Option<String>,
    /// 领券用户的UnionID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unionid: Option<String>,
    /// 上传时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_time: Option<String>,
}

/// `CouponCodeCount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponCodeCount {
    /// 已上传的code总数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 可用的code数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_count: Option<i64>,
}

/// `CouponCodeUploadFailure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponCodeUploadFailure {
    /// 上传失败错误码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 上传失败的券code.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 上传失败错误信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// Which of the fields are there depends on `send_channel`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponSendAttachment {
    /// 会员活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 交易订单编号: WeChat Pay's number of the payment after which the coupon was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 会员卡ID: The member card whose activity gave the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 营销馆所属商户号: The merchant that the hall belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hall_belong_mch_id: Option<i64>,
    /// 支付有礼活动编号/营销馆活动ID: The activity that gave the coupon, of gifts after payment or of a hall.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act_code: Option<String>,
    /// 会员卡Code: The code of the user's member card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 领券手机区号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// 营销馆ID: The hall (营销馆) in which the user took the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hall_code: Option<String>,
    /// 领券手机号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

/// `CouponSendResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponSendResource {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 券的唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 发放渠道.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 发券商户号: The merchant that gave the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_merchant: String,
    /// 发放时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub send_time: String,
    /// 用户唯一标识: The user in the `notify_appid` of the stock; missing without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 摇一摇活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act_id: Option<String>,
    /// 发券附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_info: Option<CouponSendAttachment>,
    /// 业务细分事件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    /// 用户统一标识: Missing without a `notify_appid` of the stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unionid: Option<String>,
}

/// When and how coupons can be redeemed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponUseRule {
    /// 券可核销时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_available_time: CouponAvailableTime,
    /// 核销方式: `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
    #[serde(deserialize_with = "crate::lenient")]
    pub use_method: UseMethod,
    /// 小程序AppID: Needed with `use_method` `MINI_PROGRAMS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 折扣券使用规则信息: Needed for `stock_type` `DISCOUNT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则信息: Needed for `stock_type` `EXCHANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 固定面额满减券使用规则信息: Needed for `stock_type` `NORMAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedValueCoupon>,
    /// 小程序path: The page to open; needed with `use_method` `MINI_PROGRAMS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
}

/// `CreateStockCouponAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockCouponAvailableTime {
    /// 开始时间 (RFC 3339): Coupons can be redeemed from then on.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub available_begin_time: String,
    /// 结束时间 (RFC 3339): Coupons can be redeemed until then.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub available_end_time: String,
    /// 生效后N天内有效: Days for which a coupon is good, from the day it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 领取后N秒内有效: Seconds for which a coupon is good once it was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_second_after_receive: Option<i64>,
    /// 固定周期有效时间段: Only on these weekdays, at these hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段: Only during these periods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregulary_avaliable_time: Option<Vec<IrregularAvailableTime>>,
    /// 领取后N天开始生效: Days from receiving a coupon until it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
}

/// When and how coupons can be redeemed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockCouponUseRule {
    /// 券可核销时间.
    pub coupon_available_time: CreateStockCouponAvailableTime,
    /// 核销方式: `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
    pub use_method: UseMethod,
    /// 小程序AppID: Needed with `use_method` `MINI_PROGRAMS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 折扣券使用规则信息: Needed for `stock_type` `DISCOUNT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<CreateStockDiscountCoupon>,
    /// 换购券使用规则信息: Needed for `stock_type` `EXCHANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<CreateStockExchangeCoupon>,
    /// 固定面额满减券使用规则信息: Needed for `stock_type` `NORMAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<CreateStockFixedValueCoupon>,
    /// 小程序path: The page to open; needed with `use_method` `MINI_PROGRAMS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
}

/// `CreateStockDiscountCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockDiscountCoupon {
    /// 折扣比例: What the user pays of the price: `88` is 12 % off.
    pub discount_percent: i64,
    /// 消费门槛: The purchase has to reach this amount, in fen.
    pub transaction_minimum: i64,
}

/// `CreateStockExchangeCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockExchangeCoupon {
    /// 单品换购价: What the goods cost with the coupon, in fen.
    pub exchange_price: i64,
    /// 消费门槛: The purchase has to reach this amount, in fen.
    pub transaction_minimum: i64,
}

/// `CreateStockFixedValueCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockFixedValueCoupon {
    /// 优惠金额: What is taken off, in fen.
    pub discount_amount: i64,
    /// 消费门槛: The purchase has to reach this amount, in fen.
    pub transaction_minimum: i64,
}

/// `CreateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockRequest {
    /// 商户请求单号: The caller's own number of the stock, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 批次归属商户号: The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub belong_merchant: String,
    /// 券code模式: `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before.
    pub coupon_code_mode: CouponCodeMode,
    /// 核销规则信息.
    pub coupon_use_rule: CreateStockCouponUseRule,
    /// 适用商品范围: What the coupon is good for; the user sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 商家券批次名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_name: String,
    /// 发放规则信息.
    pub stock_send_rule: StockSendRule,
    /// 批次类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
    pub stock_type: StockType,
    /// 批次备注: For the merchant; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<DisplayPattern>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<NotifyConfig>,
    /// 是否允许营销补差: Whether `pay_subsidy` may be used for its coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<bool>,
}

/// `CreateStockResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
}

/// What the coupon leads to.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomEntrance {
    /// 商户公众号AppID: An official account of the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 更多优惠入口: The hall (营销馆) that the coupon leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hall_id: Option<String>,
    /// 可用门店ID: The stores that the coupon leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// code展示模式: How the code is shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_display_mode: Option<CodeDisplayMode>,
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_info: Option<MiniProgram>,
}

/// `DeactivateCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeactivateCouponRequest {
    /// 批次号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 失效请求单据号: The caller's own number of the deactivation, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub deactivate_request_no: String,
    /// 券code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
    /// 失效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
}

/// `DeactivateCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeactivateCouponResponse {
    /// 系统失效成功的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub wechatpay_deactivate_time: String,
}

/// `DeleteCouponCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteCouponCodeResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 删除时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub delete_time: String,
}

/// `DisassociateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DisassociateOrderRequest {
    /// 批次号: The stock of the coupon.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 取消关联的商户订单号 (at least 128 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商户请求单号 (at least 128 characters): The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 券code (8 to 15 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
}

/// `DisassociateOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DisassociateOrderResponse {
    /// 取消关联券成功时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub wechatpay_disassociate_time: String,
}

/// `DiscountCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DiscountCoupon {
    /// 折扣比例: What the user pays of the price: `88` is 12 % off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 消费门槛: The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// What a coupon looks like.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DisplayPattern {
    /// 使用须知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 背景颜色.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_image_url: Option<String>,
    /// 视频号相关信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finder_info: Option<Finder>,
    /// 商户logo: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_logo_url: Option<String>,
    /// 商户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
}

/// `ExchangeCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExchangeCoupon {
    /// 单品换购价: What the goods cost with the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 消费门槛: The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `Finder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Finder {
    /// 视频号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finder_id: Option<String>,
    /// 视频号视频ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finder_video_id: Option<String>,
    /// 视频号封面图: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finder_video_cover_image_url: Option<String>,
}

/// `FixedValueCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedValueCoupon {
    /// 优惠金额: What is taken off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 消费门槛: The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `GetCallbackResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCallbackResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 通知URL地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
}

/// `GetCouponCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCouponCodeResponse {
    /// 商户上传code信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_information: CouponCode,
    /// 用户券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_information: Option<Coupon>,
}

/// `GetCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCouponResponse {
    /// 批次归属商户号 (8 to 15 characters): The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
    #[serde(deserialize_with = "crate::lenient")]
    pub belong_merchant: String,
    /// 券核销规则信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_use_rule: UserCouponUseRule,
    /// 适用商品范围 (at most 15 characters): What the coupon is good for; the user sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_name: String,
    /// 商家券批次名称 (at most 24 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_name: String,
    /// 批次类型 (at most 32 characters): `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_type: StockType,
    /// 批次号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 关联的商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associate_out_trade_no: Option<String>,
    /// 失效请求单号: The caller's own number of the deactivation, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 回退请求单号: The caller's own number of the return, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 发券请求单号: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_request_no: Option<String>,
    /// 核销请求单号: The caller's own number of the redemption, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 券可使用开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_start_time: Option<String>,
    /// 批次备注 (at most 20 characters): For the merchant; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 券code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 券状态: `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<GetCouponResponseCouponState>,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 失效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 券失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<UserCouponDisplayPattern>,
    /// 券过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
    /// 券领取时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receive_time: Option<String>,
    /// 券回退时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 是否允许分享领券链接: Whether users may share the link to the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shareable: Option<bool>,
    /// 是否允许转赠: Whether users may give coupons away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transferable: Option<bool>,
    /// 券核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// `GetStockResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStockResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 批次归属商户号: The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
    #[serde(deserialize_with = "crate::lenient")]
    pub belong_merchant: String,
    /// 券code模式: `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: CouponCodeMode,
    /// 核销规则信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_use_rule: CouponUseRule,
    /// 适应商品范围: What the coupon is good for; the user sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_name: String,
    /// 商家券批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_name: String,
    /// 发放规则信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 批次状态: `UNAUDIT`: being reviewed; `RUNNING`: can be given; `STOPED`: over; `PAUSED`: not given for now.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_state: StockState,
    /// 批次类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_type: StockType,
    /// 批次备注: For the merchant; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 券code数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count: Option<CouponCodeCount>,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<DisplayPattern>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<NotifyConfig>,
    /// 批次发放情况.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_count_information: Option<SendCount>,
    /// 是否允许营销补差: Whether `pay_subsidy` may be used for its coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<bool>,
}

/// `IrregularAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IrregularAvailableTime {
    /// 开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<String>,
    /// 结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// `ListCouponCodesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCouponCodesResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 分页起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 返回数据的个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 查询code结果列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<CouponCode>>,
}

/// `ListCouponsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCouponsResponse {
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 结果集.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<UserCoupon>>,
}

/// `ListSubsidyPayReceiptsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSubsidyPayReceiptsResponse {
    /// 补差付款单据列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_receipt_list: Option<Vec<SubsidyPayReceipt>>,
}

/// `MiniProgram`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MiniProgram {
    /// 商家小程序AppID: A mini program of the merchant.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub mini_programs_appid: String,
    /// 入口文案.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub entrance_words: String,
    /// 商家小程序path.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub mini_programs_path: String,
    /// 引导文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guiding_words: Option<String>,
}

/// `NotifyConfig`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyConfig {
    /// 事件通知AppID: Notifications tell the user by the openid in this app; without it they do not tell the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_appid: Option<String>,
}

/// `PaySubsidyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaySubsidyRequest {
    /// 商家券批次号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 微信支付订单号: The payment in which the coupon was used.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 补差付款描述: Comes back unchanged in queries.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 业务请求唯一单号: The caller's own number of the payment, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_subsidy_no: String,
    /// 补差付款金额: In fen; at most what the coupon takes off.
    pub amount: i64,
    /// 商家券code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
    /// 营销补差入账商户号: The merchant whose account is paid: the one that the stock belongs to, or one of its chain.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payee_merchant: String,
    /// 营销补差扣款商户号: The merchant whose account pays: the creator of the stock, or the merchant that it belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_merchant: String,
}

/// `PreSendProductCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSendProductCouponRequest {
    /// 公众账号AppID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 发券请求单号: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send_request_no: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户商品券Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
}

/// `PreSendProductCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSendProductCouponResponse {
    /// 预发券token: Opens the component in which the user takes the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub token: String,
}

/// `ReturnCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnCouponRequest {
    /// 批次号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 退券请求单据号: The caller's own number of the return, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub return_request_no: String,
    /// 券code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
}

/// `ReturnCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnCouponResponse {
    /// 系统退券成功的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub wechatpay_return_time: String,
}

/// `ReturnSubsidyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnSubsidyRequest {
    /// 商家券批次号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 微信支付订单号: The payment in which the coupon was used.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 微信支付退款单号: WeChat Pay's number of the refund of that payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub refund_id: String,
    /// 补差回退描述: Comes back unchanged in queries.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 业务请求唯一单号: The caller's own number of the return, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_subsidy_return_no: String,
    /// 补差回退金额: In fen; all returns for one coupon together at most what was paid.
    pub amount: i64,
    /// 商家券code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
    /// 原营销补差入账商户号: The merchant that was paid; it gives the money back.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payee_merchant: String,
    /// 原营销补差扣款商户号: The merchant that paid; it gets the money back.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_merchant: String,
}

/// How many coupons were given.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCount {
    /// 单天已发放券金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today_send_amount: Option<i64>,
    /// 单天已发放券张数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today_send_num: Option<i64>,
    /// 已发放券金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_send_amount: Option<i64>,
    /// 已发放券张数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_send_num: Option<i64>,
}

/// `SendCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponRequest {
    /// 公众账号ID: The app that `openid` belongs to; it has to be bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 批次号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 发券凭证: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 券code: Needed with `coupon_code_mode` `MERCHANT_API`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
}

/// `SendCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponResponse {
    /// 发券结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_coupon_result: Option<SendCouponResult>,
}

/// `SendCouponResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponResult {
    /// 批次号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 发券凭证: The merchant's own number of this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 券code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
}

/// `SendGovernmentCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendGovernmentCardRequest {
    /// 消费卡归属appid: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户单据号: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 单次请求发卡时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send_time: String,
}

/// `SendGovernmentCardResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendGovernmentCardResponse {
    /// 消费卡code.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_code: String,
}

/// `SendProductCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendProductCouponRequest {
    /// 公众账号ID: The app that `openid` belongs to; it has to be bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 批次号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 发券凭证: The caller's own number of the giving, unique for the user in the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 券类型: `MEMBER`: for members, with `member_card_id`.
    pub coupon_type: CouponType,
    /// 会员卡ID: Needed with `coupon_type` `MEMBER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_card_id: Option<String>,
    /// 券code: Needed with `coupon_code_mode` `MERCHANT_API`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
}

/// `SendProductCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendProductCouponResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 发券凭证: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 券code.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 发券结果信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_coupon_result: Option<SendProductCouponResult>,
}

/// `SendProductCouponResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendProductCouponResult {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商户单据号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 商家券Code.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
}

/// `SetCallbackRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetCallbackRequest {
    /// 通知URL地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `SetCallbackResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetCallbackResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 修改时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 通知URL地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
}

/// How many coupons are given, and to whom.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockSendRule {
    /// 用户最大可领个数: Coupons that one user may receive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons_per_user: Option<i64>,
    /// 批次总预算: What all coupons may be worth together, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// 单天发放上限金额: What the coupons of one day may be worth together, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 批次最大发放个数: Coupons that may be given altogether.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons: Option<i64>,
    /// 单天发放上限个数: Coupons that may be given on one day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons_by_day: Option<i64>,
    /// 是否开启自然人限领: Whether `max_coupons_per_user` counts a person with several accounts as one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截: Whether accounts under suspicion get no coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_api_abuse: Option<bool>,
    /// 是否允许分享链接: Whether users may share the link to the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shareable: Option<bool>,
    /// 是否允许转赠: Whether users may give coupons away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transferable: Option<bool>,
}

/// `SubsidyPayReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubsidyPayReceipt {
    /// 商家券批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 补差付款单据状态: `PAY_RECEIPT_ACCEPTED`: under way; `PAY_RECEIPT_RETURNING`: a return is under way.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: SubsidyPayReceiptStatus,
    /// 补差付款描述: Comes back unchanged in queries.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 业务请求唯一单号: The caller's own number of the payment, unique for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_subsidy_no: String,
    /// 补差付款单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub subsidy_receipt_id: String,
    /// 补差付款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商家券code.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 营销补差入账商户号: The merchant whose account is paid: the one that the stock belongs to, or one of its chain.
    #[serde(deserialize_with = "crate::lenient")]
    pub payee_merchant: String,
    /// 营销补差扣款商户号: The merchant whose account pays: the creator of the stock, or the merchant that it belongs to.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_merchant: String,
    /// 补差付款发起时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 补差付款失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<SubsidyPayReceiptFailReason>,
    /// 补差付款完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `SubsidyReturnReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubsidyReturnReceipt {
    /// 商家券批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信支付退款单号: WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 补差回退单据状态: `RETURN_RECEIPT_ACCEPTED`: under way.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: SubsidyReturnReceiptStatus,
    /// 补差回退描述: Comes back unchanged in queries.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 业务请求唯一单号: The caller's own number of the return, unique for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_subsidy_return_no: String,
    /// 补差付款单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub subsidy_receipt_id: String,
    /// 补差回退金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商家券code.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 原营销补差入账商户号: The merchant that was paid; it gives the money back.
    #[serde(deserialize_with = "crate::lenient")]
    pub payee_merchant: String,
    /// 原营销补差扣款商户号: The merchant that paid; it gets the money back.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_merchant: String,
    /// 补差回退单号: WeChat Pay's number of the return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_return_receipt_id: Option<String>,
    /// 补差回退失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<SubsidyReturnReceiptFailReason>,
    /// 补差回退发起时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_create_time: Option<String>,
    /// 补差回退完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_done_time: Option<String>,
}

/// `UpdateStockBudgetRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockBudgetRequest {
    /// 修改预算请求单据号: The caller's own number of the change, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub modify_budget_request_no: String,
    /// 当前批次最大发放个数: The limit as it is now; needed with `target_max_coupons`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_coupons: Option<i64>,
    /// 当前单天发放上限个数: The limit as it is now; needed with `target_max_coupons_by_day`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_coupons_by_day: Option<i64>,
    /// 目标批次最大发放个数: The limit as it shall be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_coupons: Option<i64>,
    /// 目标单天发放上限个数: The limit as it shall be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_coupons_by_day: Option<i64>,
}

/// `UpdateStockBudgetResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockBudgetResponse {
    /// 批次当前最大发放个数: The limit as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons: Option<i64>,
    /// 当前单天发放上限个数: The limit as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons_by_day: Option<i64>,
}

/// `UpdateStockCouponUseRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockCouponUseRule {
    /// 小程序AppID: Needed with `use_method` `MINI_PROGRAMS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
    /// 核销方式: `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_method: Option<UseMethod>,
}

/// `UpdateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockRequest {
    /// 商户请求单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 批次备注: For the merchant; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 核销规则信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_use_rule: Option<UpdateStockCouponUseRule>,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<DisplayPattern>,
    /// 适用商品范围: What the coupon is good for; the user sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<NotifyConfig>,
    /// 批次名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_name: Option<String>,
    /// 发放规则信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_send_rule: Option<UpdateStockSendRule>,
    /// 是否允许营销补差: Whether `pay_subsidy` may be used for its coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<bool>,
}

/// `UpdateStockSendRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockSendRule {
    /// 是否开启自然人限领: Whether `max_coupons_per_user` counts a person with several accounts as one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截: Whether accounts under suspicion get no coupons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_api_abuse: Option<bool>,
}

/// `UploadCouponCodesRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadCouponCodesRequest {
    /// 商户请求单号: The caller's own number of the upload, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub upload_request_no: String,
    /// 券code列表.
    pub coupon_code_list: Vec<String>,
}

/// `UploadCouponCodesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadCouponCodesResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 去重后上传code总数: Of different codes in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 上传成功code个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_count: Option<i64>,
    /// 上传成功时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 重复的code列表: Codes that stand in the request more than once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicate_codes: Option<Vec<String>>,
    /// 已存在的code列表: Codes that were uploaded before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exist_codes: Option<Vec<String>>,
    /// 上传失败的code及原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_codes: Option<Vec<CouponCodeUploadFailure>>,
    /// 上传失败code个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_count: Option<i64>,
    /// 上传成功的code列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_codes: Option<Vec<String>>,
}

/// `UseCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UseCouponRequest {
    /// 公众账号ID: The app that `openid` belongs to; it has to be bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 核销请求单据号: The caller's own number of the redemption, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub use_request_no: String,
    /// 券code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
    /// 核销请求时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub use_time: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 批次号: The stock of the coupon; needed when its codes are not made by WeChat Pay, because such a code is unique in its stock only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The order that the coupon is tied to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 下单商户号: The merchant that `out_trade_no` was placed for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_id: Option<String>,
}

/// `UseCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UseCouponResponse {
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 系统核销券成功的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub wechatpay_use_time: String,
}

/// `UserCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCoupon {
    /// 批次归属商户号 (8 to 15 characters): The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
    #[serde(deserialize_with = "crate::lenient")]
    pub belong_merchant: String,
    /// 券核销规则信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_use_rule: UserCouponUseRule,
    /// 适用商品范围 (at most 15 characters): What the coupon is good for; the user sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_name: String,
    /// 商家券批次名称 (at most 24 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_name: String,
    /// 批次类型 (at most 32 characters): `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_type: StockType,
    /// 批次号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 关联的商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associate_out_trade_no: Option<String>,
    /// 失效请求单号: The caller's own number of the deactivation, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 回退请求单号: The caller's own number of the return, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 发券请求单号: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_request_no: Option<String>,
    /// 核销请求单号: The caller's own number of the redemption, unique for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 券可使用开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_start_time: Option<String>,
    /// 批次备注 (at most 20 characters): For the merchant; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 券code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 券状态: `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<UserCouponCouponState>,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 失效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 券失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<UserCouponDisplayPattern>,
    /// 券过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
    /// 券领取时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receive_time: Option<String>,
    /// 券回退时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 是否允许分享领券链接: Whether users may share the link to the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shareable: Option<bool>,
    /// 是否允许转赠: Whether users may give coupons away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transferable: Option<bool>,
    /// 券核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// `UserCouponAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponAvailableTime {
    /// 开始时间 (RFC 3339): Coupons can be redeemed from then on.
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 结束时间 (RFC 3339): Coupons can be redeemed until then.
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 生效后N天内有效 (1 to 365): Days for which a coupon is good, from the day it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段: Only on these weekdays, at these hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段: Only during these periods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregulary_avaliable_time: Option<Vec<IrregularAvailableTime>>,
    /// 领取后N天开始生效: Days from receiving a coupon until it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
}

/// `UserCouponDisplayPattern`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponDisplayPattern {
    /// 使用须知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 背景颜色.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_image_url: Option<String>,
    /// 视频号相关信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finder_info: Option<Finder>,
    /// 商户logo: A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_logo_url: Option<String>,
    /// 商户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
}

/// When and how the coupon can be redeemed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponUseRule {
    /// 券可核销时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_available_time: UserCouponAvailableTime,
    /// 核销方式: `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
    #[serde(deserialize_with = "crate::lenient")]
    pub use_method: UseMethod,
    /// 小程序AppID: Needed with `use_method` `MINI_PROGRAMS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 折扣券使用规则信息: Needed for `stock_type` `DISCOUNT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<UserDiscountCoupon>,
    /// 换购券使用规则信息: Needed for `stock_type` `EXCHANGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<UserExchangeCoupon>,
    /// 固定面额满减券使用规则信息: Needed for `stock_type` `NORMAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<UserFixedValueCoupon>,
    /// 小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
}

/// `UserDiscountCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserDiscountCoupon {
    /// 折扣比例 (1 to 100): What the user pays of the price: `88` is 12 % off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 消费门槛 (1 to 10000000): The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `UserExchangeCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserExchangeCoupon {
    /// 单品换购价 (1 to 10000000): What the goods cost with the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 消费门槛 (1 to 10000000): The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `UserFixedValueCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserFixedValueCoupon {
    /// 优惠金额 (1 to 10000000): What is taken off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 消费门槛 (1 to 10000000): The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// What `get_callback` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCallbackQuery {
    /// 商户号: The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// What `list_coupon_codes` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCouponCodesQuery {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 券code状态: `AVAILABLE`: not given yet; `DISPATCHED`: given to a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListCouponCodesStatus>,
    /// 分页起始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页最大size: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `get_coupon_code` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCouponCodeQuery {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// What `delete_coupon_code` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteCouponCodeQuery {
    /// 删除请求单号: The caller's own number of the deletion.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub delete_request_no: String,
}

/// What `list_coupons` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCouponsQuery {
    /// 公众账号ID: The app that `openid` belongs to; it has to be bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 批次号: Only coupons of this stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 批次归属商户号: Only coupons of stocks that belong to this merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub belong_merchant: Option<String>,
    /// 券状态: `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<ListCouponsCouponState>,
    /// 创建批次的商户号: Only coupons of stocks that this merchant created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_merchant: Option<String>,
    /// 批次发放商户号: Only coupons that this merchant gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_merchant: Option<String>,
}

/// What `list_subsidy_pay_receipts` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSubsidyPayReceiptsQuery {
    /// 商家券批次号: The stock, as `create_stock` numbered it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商家券code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub coupon_code: String,
    /// 补差付款请求单号: Only the payment under this number of the merchant's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_subsidy_no: Option<String>,
}
