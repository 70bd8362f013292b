// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.

//! Orders of meals (微信点餐).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 订单状态
    pub enum Status {
        CreateDeal = "CREATE_DEAL",
        PaySuccess = "PAY_SUCCESS",
    }
}

open_enum! {
    /// 菜品单位
    pub enum Unit {
        ByShare = "BY_SHARE",
        ByWeight = "BY_WEIGHT",
    }
}

/// `Dish`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Dish {
    /// 菜品名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 商户菜品ID (at most 48 characters): The merchant's own number of the dish.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_dish_no: String,
    /// 菜品数量.
    pub count: f64,
    /// 菜品单价: In fen.
    pub price: i64,
    /// 菜品单位 (at most 16 characters): `BY_SHARE`: by the portion; `BY_WEIGHT`: by weight.
    pub unit: Unit,
    /// 菜品分类 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 菜品折扣.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<i64>,
    /// 菜品顺序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// 菜品属性.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<DishProperties>,
}

/// `DishProperties`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DishProperties {
    /// 做法 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cuisine: String,
    /// 配料 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ingredients: String,
    /// 主料 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub main_material: String,
    /// 口味 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub taste: String,
    /// 其他 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<String>,
}

/// `SyncOrderStatusRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncOrderStatusRequest {
    /// 微信支付分配子商户商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 子商户AppId (at most 32 characters): The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 订单状态 (at most 32 characters): `CREATE_DEAL`: placed; `PAY_SUCCESS`: paid.
    pub status: Status,
    /// 微信支付分配的渠道商商户号 (at most 32 characters): The channel, as WeChat Pay numbers it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub channel_id: String,
    /// 渠道商系统内部订单号 (at most 64 characters): The channel's own number of the meal order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 商户旗下门店的唯一编号 (at most 32 characters): The merchant's own number of the shop.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_shop_no: String,
    /// 用户子标识 (at most 32 characters): The user under `sub_appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_openid: String,
    /// 状态发生变化的时间 (at most 64 characters, RFC 3339): When the order came into this state.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub action_time: String,
    /// 优惠金额: What was taken off, in fen.
    pub discount_amount: i64,
    /// 商户菜品信息列表.
    pub dish_list: Vec<Dish>,
    /// 登录凭证 (at most 25 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub login_token: String,
    /// 点餐入口 (at most 25 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub order_entry: String,
    /// 总价: Before discounts, in fen.
    pub total_amount: i64,
    /// 实际支付金额: What the user pays, in fen.
    pub user_amount: i64,
    /// 微信支付分配的服务商商户号 (at most 32 characters): The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 服务商AppId (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 用户唯一标识: The user in `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 支付订单号 (at most 64 characters): WeChat Pay's number of the payment; needed once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 渠道商系统内部支付订单号 (at most 64 characters): The caller's own number of the payment; needed once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 桌位号 (at most 16 characters): The shop's own number of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_table_no: Option<String>,
    /// 支付时间 (at most 64 characters, RFC 3339): Needed once it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<String>,
    /// 消费人数: How many eat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people_count: Option<i64>,
}
