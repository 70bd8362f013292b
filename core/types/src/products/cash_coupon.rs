// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

//! Cash coupons (代金券).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 背景颜色
    pub enum BackgroundColor {
        Color010 = "COLOR010",
        Color020 = "COLOR020",
        Color030 = "COLOR030",
        Color040 = "COLOR040",
        Color050 = "COLOR050",
        Color060 = "COLOR060",
        Color070 = "COLOR070",
        Color080 = "COLOR080",
        Color081 = "COLOR081",
        Color082 = "COLOR082",
        Color090 = "COLOR090",
        Color100 = "COLOR100",
        Color101 = "COLOR101",
        Color102 = "COLOR102",
    }
}

open_enum! {
    /// 业务类型
    pub enum BusinessType {
        Multiuse = "MULTIUSE",
    }
}

open_enum! {
    /// 券或消费金状态
    pub enum CouponStatus {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Recover = "RECOVER",
        Revoked = "REVOKED",
    }
}

open_enum! {
    /// 券或消费金类型
    pub enum CouponType {
        Normal = "NORMAL",
        CutTo = "CUT_TO",
    }
}

open_enum! {
    /// 券或消费金状态
    pub enum CouponUseResourceStatus {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Recover = "RECOVER",
    }
}

open_enum! {
    /// 批次类型
    pub enum CreateStockRequestStockType {
        Normal = "NORMAL",
    }
}

open_enum! {
    /// 券或消费金状态
    pub enum GetCouponResponseStatus {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Recover = "RECOVER",
        Revoked = "REVOKED",
    }
}

open_enum! {
    /// 哈希算法类型
    pub enum HashType {
        Sha1 = "SHA1",
    }
}

open_enum! {
    /// 卡包跳转目标
    pub enum JumpTarget {
        PaymentCode = "PAYMENT_CODE",
        MiniProgram = "MINI_PROGRAM",
        DefaultPage = "DEFAULT_PAGE",
    }
}

open_enum! {
    /// 券或消费金状态
    pub enum ListCouponsStatus {
        Sended = "SENDED",
        Used = "USED",
    }
}

open_enum! {
    /// 批次状态
    pub enum ListStocksStatus {
        Unactivated = "unactivated",
        Audit = "audit",
        Running = "running",
        Stoped = "stoped",
        Paused = "paused",
    }
}

open_enum! {
    /// 批次状态
    pub enum StockStatus {
        Unactivated = "unactivated",
        Audit = "audit",
        Running = "running",
        Stoped = "stoped",
        Paused = "paused",
    }
}

open_enum! {
    /// 批次类型
    pub enum StockStockType {
        Normal = "NORMAL",
        DiscountCut = "DISCOUNT_CUT",
        Other = "OTHER",
    }
}

open_enum! {
    /// 指定支付模式
    pub enum TradeType {
        Microapp = "MICROAPP",
        Apppay = "APPPAY",
        Ppay = "PPAY",
        Card = "CARD",
        Face = "FACE",
        Other = "OTHER",
    }
}

open_enum! {
    /// 类型
    pub enum Type {
        Province = "PROVINCE",
        City = "CITY",
        District = "DISTRICT",
        Country = "COUNTRY",
    }
}

/// `AvailableRegion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AvailableRegion {
    /// 类型: How far down the names go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 国家.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// 省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// 城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区县.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
}

/// `CardLimitation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardLimitation {
    /// 银行卡名字 (at most 4 characters): Shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 银行卡BIN (at most 10 elements, each at most 13 characters).
    pub bin: Vec<String>,
}

/// `Coupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Coupon {
    /// 创建批次的商户号: The merchant that created the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 代金券或消费金id.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 单品优惠特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_message: Option<CutTo>,
    /// 券或消费金名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_name: String,
    /// 券或消费金状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: CouponStatus,
    /// 使用说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 券或消费金类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_type: CouponType,
    /// 是否无资金流: Whether no money flows for the coupon (免充值): the merchant receives that much less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 可用开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 是否单品优惠: Whether the coupon is for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 满减券或消费金信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_information: Option<FixedValueCoupon>,
    /// 折扣券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_msg: Option<FixedDiscountCoupon>,
    /// 商户单据号: The number under which the coupon was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 业务类型: `MULTIUSE`: can be used several times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 剩余金额: What is left of a coupon that can be used several times, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
    /// 已实扣代金券核销信息: Where and when the coupon was used.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_information: Option<CouponConsumption>,
    /// 已发券数量.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributed_coupons: Option<i64>,
}

/// `CouponAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponAvailableTime {
    /// 固定时间段可用: Hours of certain weekdays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix_available_time: Option<FixedAvailableTime>,
    /// 领取第二天生效: Whether it is good from the day after only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_day_available: Option<bool>,
    /// 领取后有效时间: Days for which a coupon is good once it was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_time_after_receive: Option<i64>,
    /// 开始时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 结束时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
}

/// `CouponConsumption`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponConsumption {
    /// 核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_time: Option<String>,
    /// 核销商户号: The merchant where the coupon was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_mchid: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 单品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// What a coupon looks like.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponPattern {
    /// 使用说明 (at most 1000 characters): How to use the coupon; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户logo (at most 128 characters): A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_logo: Option<String>,
    /// 品牌名称 (at most 12 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    /// 背景颜色.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片 (at most 128 characters): A `media_url` of `media.upload_marketing_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_image: Option<String>,
    /// 卡包跳转目标: What the coupon opens: the payment code, a mini program, or WeChat's own page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_target: Option<JumpTarget>,
    /// 小程序appid (at most 128 characters): Needed with `MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 小程序path (at most 128 characters): The page to open; needed with `MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

/// How a coupon can be used.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponRule {
    /// 券生效时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_available_time: Option<CouponAvailableTime>,
    /// 固定面额满减券使用规则: Needed for `stock_type` `NORMAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedValueCoupon>,
    /// 折扣券使用规则.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 订单优惠标记 (at most 50 elements, each at most 128 characters): Only payments whose `goods_tag` is one of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<Vec<String>>,
    /// 指定银行卡BIN: Only payments by these cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_card: Option<CardLimitation>,
    /// 指定支付方式.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<String>>,
    /// 指定支付模式: `MICROAPP` mini program, `APPPAY` app, `PPAY` payments without password, `CARD` payment code, `FACE` face, `OTHER` official account and QR code. All of them where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<Vec<TradeType>>,
    /// 是否可叠加其他优惠: Whether other discounts may come on top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_use: Option<bool>,
    /// 可核销商品编码 (at most 50 elements, each at most 128 characters): The goods for which it can be used, by the merchant's own numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_items: Option<Vec<String>>,
    /// 不参与优惠商品编码 (at most 50 elements, each at most 128 characters): The goods for which it cannot be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable_items: Option<Vec<String>>,
    /// 可核销商户号 (at most 50 elements, each at most 20 characters): The merchants where the coupon can be used.
    pub available_merchants: Vec<String>,
}

/// `CouponUseResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponUseResource {
    /// 批次创建方商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次号 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 代金券ID (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 单品优惠特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem_discount_off: Option<SingleItemDiscount>,
    /// 减至优惠限定字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_to: Option<DiscountTo>,
    /// 券或消费金名称 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_name: String,
    /// 券或消费金状态 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub status: CouponUseResourceStatus,
    /// 使用说明 (at most 3000 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 领券时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 券或消费金类型 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_type: CouponType,
    /// 是否无资金流: Whether no money flows for the coupon (免充值): the merchant receives that much less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 可用开始时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 是否单品优惠: Whether the coupon is for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 普通满减券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_information: Option<FixedValueCoupon>,
    /// 实扣代金券核销信息: Where and when the coupon was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_information: Option<CouponUseResourceConsumption>,
    /// 细分业务类型 (at most 256 characters): `MULTIUSE`: can be used several times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
}

/// `CouponUseResourceConsumption`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponUseResourceConsumption {
    /// 代金券核销时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub consume_time: String,
    /// 核销代金券的商户号 (at most 20 characters): The merchant where the coupon was used.
    #[serde(deserialize_with = "crate::lenient")]
    pub consume_mchid: String,
    /// 微信支付单号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<CouponUseResourceGoods>>,
    /// 核销金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_amount: Option<i64>,
}

/// `CouponUseResourceGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponUseResourceGoods {
    /// 商品编码 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 单品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 单品单价: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
}

/// `CreateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockRequest {
    /// 批次名称 (at most 20 characters): At most 9 Chinese characters or 20 letters, without `_ , ; |`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_name: String,
    /// 批次备注 (at most 60 characters): Seen by the merchant only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 归属商户号 (at most 20 characters): The merchant that the stock belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub belong_merchant: String,
    /// 可用时间-开始时间 (RFC 3339): Not in the past, and within 365 days.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub available_begin_time: String,
    /// 可用时间-结束时间 (RFC 3339): At most 90 days after `available_begin_time`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub available_end_time: String,
    /// 发放规则.
    pub stock_use_rule: StockRule,
    /// 代金券详情页: What the coupon looks like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_info: Option<CouponPattern>,
    /// 核销规则.
    pub coupon_use_rule: CouponRule,
    /// 营销经费: `true`: no money flows for the coupon (免充值), the merchant receives that much less. `false`: prepaid (预充值).
    pub no_cash: bool,
    /// 批次类型 (at most 16 characters).
    pub stock_type: CreateStockRequestStockType,
    /// 商户单据号 (at most 128 characters): The caller's own number of this request, unique for the merchant: its id, the date and a serial number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 扩展属性 (at most 128 characters): JSON text, agreed with WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_info: Option<String>,
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

/// Goods at a reduced price.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CutTo {
    /// 减至后的优惠单价: The reduced price of one piece in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_price: Option<i64>,
    /// 可用优惠的商品最高单价: The highest price of goods that it is good for, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_price_max: Option<i64>,
}

/// Some percent off.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DiscountCoupon {
    /// 最高折扣金额: The greatest discount in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount_max: Option<i64>,
    /// 折扣百分比: What is still to be paid, in percent: 88 is 12 % off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 门槛: What has to be paid to use the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// Goods at a reduced price.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DiscountTo {
    /// 减至后优惠单价: The reduced price of one piece in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_price: Option<i64>,
    /// 可享受优惠的最高价格: The highest price of goods that it is good for, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_price: Option<i64>,
}

/// Goods for a fixed price.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExchangeCoupon {
    /// 单品换购价: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 消费门槛: What has to be paid to use the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `FixedAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedAvailableTime {
    /// 可用星期数: One of 0, 1, 2, 3, 4, 5 and 6.
    pub available_week_day: Vec<i64>,
    /// 当天开始时间 (at most 86400): Seconds since midnight.
    pub begin_time: i64,
    /// 当天结束时间 (1 to 86399): Seconds since midnight; the end of the day where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// Some percent off.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedDiscountCoupon {
    /// 最高折扣金额: The greatest discount in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount_max: Option<i64>,
    /// 折扣百分比: What is still to be paid, in percent: 88 is 12 % off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 门槛: What has to be paid to use the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// A certain amount off.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedValueCoupon {
    /// 面额: The value of the coupon in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_amount: Option<i64>,
    /// 门槛: What has to be paid to use the coupon, in fen.
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
    /// 通知地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
}

/// `GetCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCouponResponse {
    /// 创建批次的商户号: The merchant that created the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 代金券或消费金id.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 单品优惠特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_message: Option<CutTo>,
    /// 券或消费金名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_name: String,
    /// 券或消费金状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: GetCouponResponseStatus,
    /// 使用说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 券或消费金类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_type: CouponType,
    /// 是否无资金流: Whether no money flows for the coupon (免充值): the merchant receives that much less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 可用开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 是否单品优惠: Whether the coupon is for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 满减券或消费金信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_information: Option<FixedValueCoupon>,
    /// 折扣券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_msg: Option<FixedDiscountCoupon>,
    /// 商户单据号: The number under which the coupon was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 业务类型: `MULTIUSE`: can be used several times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 剩余金额: What is left of a coupon that can be used several times, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
    /// 已发券数量.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributed_coupons: Option<i64>,
}

/// `GetRefundFlowByDayResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundFlowByDayResponse {
    /// 账单记录总条数.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_refundflow_count: String,
    /// 账单文件摘要.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_refundflow_hash: String,
    /// 下载链接: Good for 30 seconds; download it with the client, which signs the request.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `GetRefundFlowResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundFlowResponse {
    /// 哈希算法类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: HashType,
    /// 安全校验码: Of the file, to be compared after downloading.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
    /// 下载链接: Good for 30 seconds; download it with the client, which signs the request.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `GetUseFlowByDayResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUseFlowByDayResponse {
    /// 账单记录总条数.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_useflow_count: String,
    /// 账单文件摘要.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_useflow_hash: String,
    /// 下载链接: Good for 30 seconds; download it with the client, which signs the request.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `GetUseFlowResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUseFlowResponse {
    /// 哈希算法类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: String,
    /// 安全校验码: Of the file, to be compared after downloading.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
    /// 下载链接: Good for 30 seconds; download it with the client, which signs the request.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<String>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品价格: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 商品优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
}

/// `ListAvailableGoodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAvailableGoodsResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 可用单品编码总数: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 可用单品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<String>>,
}

/// `ListAvailableMerchantsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAvailableMerchantsResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 可用商户总数量: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 可用商户列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<String>>,
}

/// `ListCouponsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCouponsResponse {
    /// 查询结果总数: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 结果集.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Coupon>>,
}

/// `ListStocksResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStocksResponse {
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 批次总数: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 批次详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Stock>>,
}

/// `PauseStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PauseStockRequest {
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// `PauseStockResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PauseStockResponse {
    /// 批次号 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 暂停时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub pause_time: String,
    /// 生效时间 (RFC 3339): Sent in place of `pause_time` now and then.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
}

/// `RestartStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RestartStockRequest {
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// `RestartStockResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RestartStockResponse {
    /// 批次号 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 生效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub restart_time: String,
    /// 生效时间 (RFC 3339): Sent in place of `restart_time` now and then.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
}

/// `SendCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponRequest {
    /// 批次id (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商户单据号 (at most 128 characters): The caller's own number of this request, unique for the merchant: its id, the date and a serial number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 公众账号ID (at most 128 characters): The app that `openid` belongs to; it has to be bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
    /// 指定面额发券: The value in fen, for stocks whose coupons get theirs when they are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_value: Option<i64>,
    /// 指定面额发券的门槛: What has to be paid to use the coupon, in fen; goes with `coupon_value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_minimum: Option<i64>,
}

/// `SendCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponResponse {
    /// 代金券id.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
}

/// `SetCallbackRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetCallbackRequest {
    /// 商户号 (at most 20 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 通知url地址 (at most 256 characters): An https address without query.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 回调开关: Whether notifications are sent; `true` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch: Option<bool>,
}

/// `SetCallbackResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetCallbackResponse {
    /// 修改时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 通知地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
}

/// `SingleItemDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SingleItemDiscount {
    /// 单品最高优惠价格: The highest price of goods that it is good for, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_price_max: Option<i64>,
}

/// `StartStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StartStockRequest {
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// `StartStockResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StartStockResponse {
    /// 批次号 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 生效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub start_time: String,
}

/// `Stock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Stock {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 批次创建方商户号: The merchant that created the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_name: String,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: StockStatus,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 使用说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 发放规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_use_rule: Option<StockUseRule>,
    /// 可用开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 已发券或消费金数量: How many coupons were sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributed_coupons: Option<i64>,
    /// 是否无资金流: Whether no money flows for the coupon (免充值): the merchant receives that much less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 激活批次的时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 终止批次的时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_time: Option<String>,
    /// 减至批次特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_message: Option<CutTo>,
    /// 是否单品优惠: Whether the coupon is for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 批次类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_type: StockStockType,
    /// 卡包ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 业务类型: `MULTIUSE`: can be used several times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 消费金可用地域.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_region_list: Option<Vec<AvailableRegion>>,
    /// 消费金可用行业.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_industry_list: Option<Vec<String>>,
}

/// How the coupons of a stock are sent.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockRule {
    /// 发放总上限: How many coupons there are.
    pub max_coupons: i64,
    /// 总预算: The whole budget in fen: `max_coupons` times the value of a coupon.
    pub max_amount: i64,
    /// 单天预算发放上限: The budget of a day in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 单个用户可领个数: At most 60.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制: Whether `max_coupons_per_user` counts persons instead of accounts.
    pub natural_person_limit: bool,
    /// 是否开启防刷拦截: Whether suspicious users are refused.
    pub prevent_api_abuse: bool,
}

/// `StockUseRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockUseRule {
    /// 发放总上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons: Option<i64>,
    /// 总预算: The whole budget in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// 单天发放上限金额: The budget of a day in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 固定面额批次特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedValueCoupon>,
    /// 固定折扣特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_discount_coupon: Option<FixedDiscountCoupon>,
    /// 单个用户可领个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons_per_user: Option<i64>,
    /// 券或消费金类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_type: Option<CouponType>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<Vec<String>>,
    /// 指定支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<Vec<TradeType>>,
    /// 是否可叠加其他优惠: Whether other discounts may come on top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_use: Option<bool>,
}

/// `TerminateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateStockRequest {
    /// 创建批次的商户号: The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// `TerminateStockResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateStockResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 终止时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub stop_time: String,
}

/// `UpdateAvailableGoodsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateAvailableGoodsRequest {
    /// 创建批次的商户号: The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
    /// 增加单品编码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_goods_id_list: Option<Vec<String>>,
    /// 删除单品编码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_goods_id_list: Option<Vec<String>>,
}

/// `UpdateAvailableGoodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateAvailableGoodsResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 生效时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub pause_time: String,
}

/// What `list_stocks` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStocksQuery {
    /// 分页页码: Number of the page, from 0.
    pub offset: i64,
    /// 分页大小: Items per page, at most 10.
    pub limit: i64,
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
    /// 起始时间 (at most 64 characters, RFC 3339): Only stocks created from then on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_start_time: Option<String>,
    /// 终止时间 (at most 64 characters, RFC 3339): Only stocks created until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_end_time: Option<String>,
    /// 批次状态 (at most 12 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListStocksStatus>,
}

/// What `get_stock` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStockQuery {
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// What `list_available_merchants` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAvailableMerchantsQuery {
    /// 分页页码: Number of the page, from 0; at most 1000.
    pub offset: i64,
    /// 分页大小: Items per page, at most 50.
    pub limit: i64,
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// What `list_available_goods` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAvailableGoodsQuery {
    /// 分页页码: Number of the page, from 0; at most 500.
    pub offset: i64,
    /// 分页大小: Items per page, at most 100.
    pub limit: i64,
    /// 创建批次的商户号 (at most 20 characters): The merchant that created the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// What `list_coupons` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCouponsQuery {
    /// 公众账号ID (at most 128 characters): The app that `openid` belongs to; it has to be bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 批次号 (at most 20 characters): Only coupons of this stock; ignored with `available_mchid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 券或消费金状态 (at most 6 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListCouponsStatus>,
    /// 创建批次的商户号 (at most 20 characters): Coupons of stocks that this merchant created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_mchid: Option<String>,
    /// 批次发放商户号: Coupons that this merchant sent.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_mchid: Option<String>,
    /// 可用商户号 (at most 20 characters): Coupons that can be used at this merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_mchid: Option<String>,
    /// 业务类型: `MULTIUSE`: coupons that can be used several times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 分页页码: Number of the page, from 0; 0 where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page; 20 where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `get_coupon` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCouponQuery {
    /// 公众账号ID (at most 128 characters): The app that `openid` belongs to; it has to be bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// What `get_callback` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCallbackQuery {
    /// 商户号 (at most 20 characters): The caller's own number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// What `get_use_flow_by_day` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUseFlowByDayQuery {
    /// 账单日期: The day, such as `2019-06-11`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
}

/// What `get_refund_flow_by_day` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundFlowByDayQuery {
    /// 账单日期: The day, such as `2019-06-11`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
}
