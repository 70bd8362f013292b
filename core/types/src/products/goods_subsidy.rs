// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.

//! Promotions of brands in retail stores (品牌小店营销).

use serde::{Deserialize, Serialize};

/// `Activity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Activity {
    /// 品牌ID: The brand's number on WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 活动ID: WeChat Pay's number of the activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 活动创建方商户号: The merchant that created the activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_merchant_id: Option<String>,
    /// 活动信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_info: Option<ActivityInfo>,
    /// 活动商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_information: Option<Goods>,
    /// 活动规则信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_information: Option<ActivityRule>,
}

/// `ActivityEnrollment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityEnrollment {
    /// 商品原价: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_original_price: Option<i64>,
    /// 门店信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_info: ActivityStore,
}

/// `ActivityInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityInfo {
    /// 活动描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_description: Option<String>,
    /// 活动结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_end_time: Option<String>,
    /// 活动名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_name: Option<String>,
    /// 活动开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_start_time: Option<String>,
    /// 活动报名结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_end_time: Option<String>,
    /// 活动报名开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_start_time: Option<String>,
}

/// `ActivityRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityRule {
    /// 活动区域列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areas: Option<Vec<Area>>,
    /// 购买单件商品，服务商获得的补贴金额: What the partner gets for each piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_provider_subsidy: Option<i64>,
    /// 购买单件商品，门店获得的补贴金额: What the store gets for each piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_subsidy: Option<i64>,
    /// 活动门店补贴商品数上限: Pieces for which a store is subsidised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_subsidy_quota: Option<i64>,
    /// 单用户享受加价购优惠次数上限: How often a user may take the offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_subsidy_quota: Option<i64>,
}

/// `ActivityStore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityStore {
    /// 门店补贴入账商户号: The merchant that receives the subsidy of the store.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub accounting_merchant_id: String,
    /// 门店商户号: The merchant of the store.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub merchant_id: String,
    /// 门店ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub store_id: String,
}

/// `AddRepresentativesRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddRepresentativesRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 业务代理信息列表.
    pub representative_info_list: Vec<Representative>,
    /// 添加时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_time: Option<String>,
}

/// `AddRepresentativesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddRepresentativesResponse {
    /// 零售小店活动ID: WeChat Pay's number of the activity.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 添加时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub add_time: String,
    /// 添加失败业务代理信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_representative_info_list: Option<Vec<Representative>>,
}

/// `AddStoresRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddStoresRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 添加时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub add_time: String,
    /// 待新增的小店活动门店列表.
    pub stores: Vec<Store>,
}

/// `AddStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddStoresResponse {
    /// 添加时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_time: Option<String>,
    /// 添加失败的小店活动门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_stores: Option<Vec<Store>>,
}

/// `Area`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Area {
    /// 市名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// 省名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
}

/// `CreateMaterialsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateMaterialsRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 生成物料码数量.
    pub material_num: i64,
}

/// `CreateMaterialsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateMaterialsResponse {
    /// 成功的物料码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub material_list: Option<Vec<Material>>,
}

/// `DeleteRepresentativesRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteRepresentativesRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 删除时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub delete_time: String,
    /// 业务代理信息列表.
    pub representative_info_list: Vec<Representative>,
}

/// `DeleteRepresentativesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteRepresentativesResponse {
    /// 零售小店活动ID: WeChat Pay's number of the activity.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_id: String,
    /// 删除时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub delete_time: String,
    /// 删除失败业务代理信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_representative_info_list: Option<Vec<Representative>>,
}

/// `DeleteStoresRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteStoresRequest {
    /// 商户请求单号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 删除时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub delete_time: String,
    /// 待删除的小店活动门店列表.
    pub stores: Vec<Store>,
}

/// `DeleteStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteStoresResponse {
    /// 删除时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<String>,
    /// 删除失败的小店活动门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_stores: Option<Vec<Store>>,
}

/// `EnrollInActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EnrollInActivityRequest {
    /// 调用方商户号: The caller's own number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub caller_merchant_id: String,
    /// 门店报名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_infos: Option<Vec<ActivityEnrollment>>,
}

/// `EnrollInActivityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EnrollInActivityResponse {
    /// 失败的报名记录: Stores that could not be enrolled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_apply_infos: Option<Vec<ActivityEnrollment>>,
    /// 返回结果文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_message: Option<String>,
    /// 成功的报名记录: Stores that were enrolled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub succeed_apply_infos: Option<Vec<ActivityEnrollment>>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商品ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品图片URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_picture_url: Option<String>,
}

/// `ListActivitiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesResponse {
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 返回的活动数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 活动总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 活动集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Activity>>,
}

/// `ListRepresentativesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRepresentativesResponse {
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 小店活动业代总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 小店活动业代集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Representative>>,
}

/// `ListStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStoresResponse {
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 小店活动门店总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 小店活动门店集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Store>>,
}

/// `LockQualificationsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LockQualificationsRequest {
    /// 订单信息.
    pub order_information: Order,
    /// 待锁定的加价购资格ID列表: The user's rights to the offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification_ids: Option<Vec<String>>,
}

/// `LockQualificationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LockQualificationsResponse {
    /// 锁定失败的资格ID列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_qualification_ids: Option<Vec<String>>,
    /// 返回结果文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_message: Option<String>,
    /// 锁定成功的资格ID列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub succeed_qualification_ids: Option<Vec<String>>,
}

/// `Material`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Material {
    /// 物料码ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub material_id: Option<String>,
    /// 物料码链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub material_url: Option<String>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 支付订单的微信用户OpenID: The user who pays the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_openid: String,
    /// 门店ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_id: String,
    /// 门店商户号: The merchant of the store.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_merchant_id: String,
    /// 订单总金额: Of the order, in fen.
    pub total_fee: i64,
}

/// `Representative`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Representative {
    /// 业务代理的OpenID: The representative, as a user of WeChat.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub openid: String,
}

/// `Store`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Store {
    /// 门店编码: The brand's own number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_code: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_name: Option<String>,
}

/// `UnlockQualificationsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockQualificationsRequest {
    /// 订单信息.
    pub order_information: Order,
    /// 待解锁的加价购资格ID列表: The user's rights to the offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification_ids: Option<Vec<String>>,
}

/// `UnlockQualificationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockQualificationsResponse {
    /// 解锁失败的资格ID列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_qualification_ids: Option<Vec<String>>,
    /// 返回结果文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_message: Option<String>,
    /// 解锁成功的资格ID列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub succeed_qualification_ids: Option<Vec<String>>,
}

/// What `list_stores` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStoresQuery {
    /// 分页页码: The page, from 0.
    pub offset: i64,
    /// 分页大小: Items per page.
    pub limit: i64,
}

/// What `list_representatives` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRepresentativesQuery {
    /// 分页页码: The page, from 0.
    pub offset: i64,
    /// 分页大小: Items per page.
    pub limit: i64,
}

/// What `list_activities` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesQuery {
    /// 分页页码: The page, from 0.
    pub offset: i64,
    /// 最大返回的活动数: Items per page.
    pub limit: i64,
    /// 活动所属城市的ID: The city in which the activity runs.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city_id: String,
}
