// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

//! Cash coupon (代金券).

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
    /// 城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 国家.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// 区县.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// 省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// 类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
}

/// `CardLimitation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardLimitation {
    /// 银行卡BIN (at most 10 elements, each at most 13 characters).
    pub bin: Vec<String>,
    /// 银行卡名字 (at most 4 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
}

/// `Coupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Coupon {
    /// 代金券或消费金id.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 创建批次的商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 可用开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 券或消费金名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_name: String,
    /// 券或消费金类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_type: CouponType,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 使用说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 是否无资金流.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 是否单品优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 券或消费金状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: CouponStatus,
    /// 商户单据号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 剩余金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 已实扣代金券核销信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_information: Option<CouponConsumption>,
    /// 单品优惠特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_message: Option<CutTo>,
    /// 折扣券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_msg: Option<FixedDiscountCoupon>,
    /// 已发券数量.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributed_coupons: Option<i64>,
    /// 满减券或消费金信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_information: Option<FixedValueCoupon>,
}

/// `CouponAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponAvailableTime {
    /// 开始时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 结束时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
    /// 领取后有效时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_time_after_receive: Option<i64>,
    /// 固定时间段可用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix_available_time: Option<FixedAvailableTime>,
    /// 领取第二天生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_day_available: Option<bool>,
}

/// `CouponConsumption`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponConsumption {
    /// 核销商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_mchid: Option<String>,
    /// 核销商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_time: Option<String>,
    /// 单品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// `CouponPattern`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponPattern {
    /// 使用说明 (at most 1000 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 小程序appid (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 背景颜色.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_image: Option<String>,
    /// 卡包跳转目标.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_target: Option<JumpTarget>,
    /// 商户logo (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_logo: Option<String>,
    /// 品牌名称 (at most 12 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    /// 小程序path (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

/// `CouponRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponRule {
    /// 可核销商户号 (at most 50 elements, each at most 20 characters).
    pub available_merchants: Vec<String>,
    /// 可核销商品编码 (at most 50 elements, each at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_items: Option<Vec<String>>,
    /// 是否可叠加其他优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_use: Option<bool>,
    /// 券生效时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_available_time: Option<CouponAvailableTime>,
    /// `discount_coupon`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// `exchange_coupon`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 固定面额满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedValueCoupon>,
    /// 订单优惠标记 (at most 50 elements, each at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<Vec<String>>,
    /// 指定银行卡BIN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_card: Option<CardLimitation>,
    /// 指定支付方式.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<String>>,
    /// 指定支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<Vec<TradeType>>,
    /// 不参与优惠商品编码 (at most 50 elements, each at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable_items: Option<Vec<String>>,
}

/// `CouponUseResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponUseResource {
    /// 代金券ID (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 批次创建方商户号 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次号 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 可用开始时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 券或消费金名称 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_name: String,
    /// 券或消费金类型 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_type: CouponType,
    /// 领券时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 使用说明 (at most 3000 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 是否无资金流.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 是否单品优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 券或消费金状态 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub status: CouponUseResourceStatus,
    /// 细分业务类型 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 实扣代金券核销信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_information: Option<CouponUseResourceConsumption>,
    /// 减至优惠限定字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_to: Option<DiscountTo>,
    /// 普通满减券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_information: Option<FixedValueCoupon>,
    /// 单品优惠特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem_discount_off: Option<SingleItemDiscount>,
}

/// `CouponUseResourceConsumption`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponUseResourceConsumption {
    /// 核销代金券的商户号 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub consume_mchid: String,
    /// 微信支付单号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 代金券核销时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub consume_time: String,
    /// 核销金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_amount: Option<i64>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<CouponUseResourceGoods>>,
}

/// `CouponUseResourceGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponUseResourceGoods {
    /// 商品编码 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 单品单价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 单品数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
}

/// `CreateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockRequest {
    /// 商户单据号 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 可用时间-开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub available_begin_time: String,
    /// 可用时间-结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub available_end_time: String,
    /// 归属商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub belong_merchant: String,
    /// 核销规则.
    pub coupon_use_rule: CouponRule,
    /// 营销经费.
    pub no_cash: bool,
    /// 批次名称 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_name: String,
    /// 批次类型 (at most 16 characters).
    pub stock_type: CreateStockRequestStockType,
    /// 发放规则.
    pub stock_use_rule: StockRule,
    /// 批次备注 (at most 60 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 扩展属性 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_info: Option<String>,
    /// 代金券详情页.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_info: Option<CouponPattern>,
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

/// `CutTo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CutTo {
    /// 减至后的优惠单价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_price: Option<i64>,
    /// 可用优惠的商品最高单价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_price_max: Option<i64>,
}

/// `DiscountCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DiscountCoupon {
    /// 最高折扣金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount_max: Option<i64>,
    /// 折扣百分比.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 门槛.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `DiscountTo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DiscountTo {
    /// 减至后优惠单价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_price: Option<i64>,
    /// 可享受优惠的最高价格.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_price: Option<i64>,
}

/// `ExchangeCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExchangeCoupon {
    /// 单品换购价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 消费门槛.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `FixedAvailableTime`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedAvailableTime {
    /// 可用星期数: One of 0, 1, 2, 3, 4, 5 and 6.
    pub available_week_day: Vec<i64>,
    /// 当天开始时间 (at most 86400).
    pub begin_time: i64,
    /// 当天结束时间 (1 to 86399).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// `FixedDiscountCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedDiscountCoupon {
    /// 最高折扣金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount_max: Option<i64>,
    /// 折扣百分比.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 门槛.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// `FixedValueCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FixedValueCoupon {
    /// 面额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_amount: Option<i64>,
    /// 门槛.
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
    /// 代金券或消费金id.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 创建批次的商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 可用开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 券或消费金名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_name: String,
    /// 券或消费金类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_type: CouponType,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 使用说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 是否无资金流.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 是否单品优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 券或消费金状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: GetCouponResponseStatus,
    /// 商户单据号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 剩余金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 单品优惠特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_message: Option<CutTo>,
    /// 折扣券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_msg: Option<FixedDiscountCoupon>,
    /// 已发券数量.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributed_coupons: Option<i64>,
    /// 满减券或消费金信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_information: Option<FixedValueCoupon>,
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
    /// 下载链接.
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
    /// 安全校验码.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
    /// 下载链接.
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
    /// 下载链接.
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
    /// 安全校验码.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
    /// 下载链接.
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
    /// 商品优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品价格.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
}

/// `ListAvailableGoodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAvailableGoodsResponse {
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 可用单品编码总数.
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
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 可用商户总数量.
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
    /// 查询结果总数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 结果集.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Coupon>>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// `ListStocksResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStocksResponse {
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 批次总数.
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
    /// 创建批次的商户号 (at most 20 characters).
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
    /// 生效时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
}

/// `RestartStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RestartStockRequest {
    /// 创建批次的商户号 (at most 20 characters).
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
    /// 生效时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
}

/// `SendCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponRequest {
    /// 公众账号ID (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户单据号 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 创建批次的商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
    /// 批次id (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 指定面额发券.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_minimum: Option<i64>,
    /// 指定面额发券.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_value: Option<i64>,
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
    /// 商户号 (at most 20 characters).
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 通知url地址 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 回调开关.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch: Option<bool>,
}

/// `SetCallbackResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetCallbackResponse {
    /// 通知地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 修改时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
}

/// `SingleItemDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SingleItemDiscount {
    /// 单品最高优惠价格.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_price_max: Option<i64>,
}

/// `StartStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StartStockRequest {
    /// 创建批次的商户号 (at most 20 characters).
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
    /// 批次创建方商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_creator_mchid: String,
    /// 批次号.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 可用开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_begin_time: String,
    /// 可用结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub available_end_time: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 使用说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 已发券或消费金数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributed_coupons: Option<i64>,
    /// 是否无资金流.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_cash: Option<bool>,
    /// 是否单品优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singleitem: Option<bool>,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: StockStatus,
    /// 批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_name: String,
    /// 批次类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_type: StockStockType,
    /// 卡包ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 消费金可用行业.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_industry_list: Option<Vec<String>>,
    /// 消费金可用地域.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_region_list: Option<Vec<AvailableRegion>>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 减至批次特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_to_message: Option<CutTo>,
    /// 激活批次的时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 满减券.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_use_rule: Option<StockUseRule>,
    /// 终止批次的时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_time: Option<String>,
}

/// `StockRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockRule {
    /// 总预算.
    pub max_amount: i64,
    /// 发放总上限.
    pub max_coupons: i64,
    /// 单个用户可领个数.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制.
    pub natural_person_limit: bool,
    /// 是否开启防刷拦截.
    pub prevent_api_abuse: bool,
    /// 单天预算发放上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
}

/// `StockUseRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockUseRule {
    /// 总预算.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// 单天发放上限金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 发放总上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons: Option<i64>,
    /// 单个用户可领个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons_per_user: Option<i64>,
    /// 是否可叠加其他优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_use: Option<bool>,
    /// 券或消费金类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_type: Option<CouponType>,
    /// 固定折扣特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_discount_coupon: Option<FixedDiscountCoupon>,
    /// 固定面额批次特定信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedValueCoupon>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<Vec<String>>,
    /// 指定支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<Vec<TradeType>>,
}

/// `TerminateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateStockRequest {
    /// 创建批次的商户号.
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
    /// 暂停时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub stop_time: String,
}

/// `UpdateAvailableGoodsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateAvailableGoodsRequest {
    /// 创建批次的商户号.
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

/// What `get_callback` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCallbackQuery {
    /// 商户号 (at most 20 characters).
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// What `list_stocks` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStocksQuery {
    /// 创建批次的商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 终止时间 (at most 664 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_end_time: Option<String>,
    /// 起始时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_start_time: Option<String>,
    /// 批次状态 (at most 12 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListStocksStatus>,
}

/// What `get_stock` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStockQuery {
    /// 创建批次的商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
}

/// What `list_available_goods` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAvailableGoodsQuery {
    /// 创建批次的商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
}

/// What `list_available_merchants` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListAvailableMerchantsQuery {
    /// 创建批次的商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_creator_mchid: String,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
}

/// What `get_refund_flow_by_day` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundFlowByDayQuery {
    /// 账单日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
}

/// What `get_use_flow_by_day` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUseFlowByDayQuery {
    /// 账单日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
}

/// What `list_coupons` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCouponsQuery {
    /// 公众账号ID (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 可用商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_mchid: Option<String>,
    /// 创建批次的商户号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_mchid: Option<String>,
    /// 批次发放商户号.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_mchid: Option<String>,
    /// 批次号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 分页大小: 20 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页页码: 0 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 券或消费金状态 (at most 6 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListCouponsStatus>,
}

/// What `get_coupon` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCouponQuery {
    /// 公众账号ID (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}
