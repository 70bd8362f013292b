// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.

//! Electronic invoices of taxis (出租车电子发票).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 出租车状态
    pub enum TaxiState {
        InOperation = "IN_OPERATION",
        OutOperation = "OUT_OPERATION",
    }
}

/// `Buyer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Buyer {
    /// 购买方类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub r#type: String,
    /// 名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 纳税人识别号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxpayer_id: Option<String>,
    /// 地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
}

/// `CreateTaxiCompanyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTaxiCompanyRequest {
    /// 行政区划ID.
    pub region_id: i64,
    /// 税号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_id: String,
    /// 公司地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// 企业类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub enterprise_type: String,
    /// 开票渠道.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invoice_mode: String,
    /// 企业法人姓名.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开户行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 公司名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// 公司电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// 公司简称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
}

/// `CreateTaxiCompanyResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTaxiCompanyResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公司名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

/// `DriverPhoto`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DriverPhoto {
    /// 司机头像摘要.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_digest: Option<PhotoDigest>,
    /// 头像icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_icon: Option<String>,
    /// 照片类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_type: Option<String>,
    /// 头像url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_url: Option<String>,
}

/// `ExtraInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExtraInformation {
    /// 开票人.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub drawer: String,
    /// 收款人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee: Option<String>,
    /// 复核人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
}

/// `FapiaoCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FapiaoCard {
    /// 电子发票文件ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_media_id: String,
    /// 总金额: In fen.
    pub amount: i64,
    /// 购买方信息.
    pub buyer_information: Buyer,
    /// 校验码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub check_code: String,
    /// 附加信息.
    pub extra_information: ExtraInformation,
    /// 发票代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_code: String,
    /// 发票号码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_number: String,
    /// 开票时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_time: String,
    /// 密码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub password: String,
    /// 销售方信息.
    pub seller_information: Seller,
    /// 总税额: In fen.
    pub tax_amount: i64,
    /// 总价税合计: In fen.
    pub total_amount: i64,
    /// 发票行信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FapiaoItem>>,
    /// 备注信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `FapiaoItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FapiaoItem {
    /// 单行金额: In fen.
    pub amount: i64,
    /// 是否折扣行.
    pub discount: bool,
    /// 货物或应税劳务.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 数量.
    pub quantity: i64,
    /// 单行税额: In fen.
    pub tax_amount: i64,
    /// 货物或应税劳务.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_code: String,
    /// 税收优惠政策标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_prefer_mark: String,
    /// 税率.
    pub tax_rate: i64,
    /// 单行金额合计: In fen.
    pub total_amount: i64,
    /// 单价: In fen.
    pub unit_price: i64,
    /// 规格型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `GetDriverPhoto`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDriverPhoto {
    /// 头像icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_data: Option<String>,
    /// 司机照片摘要.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_digest: Option<PhotoDigest>,
    /// 照片类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_type: Option<String>,
    /// 头像url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_url: Option<String>,
}

/// `GetDriverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDriverResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_mchid: String,
    /// 行政区划代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 公司名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_name: String,
    /// 司机类别.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_category: String,
    /// 营运资格证号.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_license: String,
    /// 司机姓名.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_name: String,
    /// 司机状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_state: String,
    /// 司机照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driver_photo: Option<GetDriverPhoto>,
}

/// `GetTaxiCompanyResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTaxiCompanyResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_mchid: String,
    /// 行政区划代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 税号.
    #[serde(deserialize_with = "crate::lenient")]
    pub tax_id: String,
    /// 公司地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub address: String,
    /// 公司名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_name: String,
    /// 企业类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub enterprise_type: String,
    /// 开票渠道.
    #[serde(deserialize_with = "crate::lenient")]
    pub invoice_mode: String,
    /// 企业法人姓名.
    #[serde(deserialize_with = "crate::lenient")]
    pub legal_person: String,
    /// 公司简称.
    #[serde(deserialize_with = "crate::lenient")]
    pub short_name: String,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开户行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 公司电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// `GetTaxiResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTaxiResponse {
    /// 公司商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_mchid: String,
    /// 行政区划代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 公司名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_name: String,
    /// 副班司机资格证号.
    #[serde(deserialize_with = "crate::lenient")]
    pub deputy_license: String,
    /// 主班司机资格证号.
    #[serde(deserialize_with = "crate::lenient")]
    pub main_license: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 是否支持开票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_invoice: Option<bool>,
    /// 出租车状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub taxi_state: String,
}

/// `GetUserTaxiOrderByTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserTaxiOrderByTokenResponse {
    /// 行政区划代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 营运资格证号.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_license: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 乘客行程单来源.
    #[serde(deserialize_with = "crate::lenient")]
    pub source: String,
    /// 上车时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub up_time: String,
    /// 面对面付款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_amount: Option<i64>,
    /// 面对面付款时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<String>,
}

/// `InsertCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsertCardRequest {
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 出租车经营主体商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_mchid: String,
    /// 行政区划代码.
    pub region_id: i64,
    /// 营运资格证号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub driver_license: String,
    /// 发票卡券信息.
    pub fapiao_card_information: FapiaoCard,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 面对面付款单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_number: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 获取乘客行程单详情的凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// `InsertCardResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsertCardResponse {
    /// 插入用户卡包的公众号AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_appid: String,
    /// 出租车电子发票卡券模板ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 用户在插卡公众号下的OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_openid: String,
    /// 出租车电子发票在卡包中的编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_code: String,
}

/// `Links`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Links {
    /// 下一页链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// 上一页链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// 当前链接.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
}

/// `ListUserTaxiOrdersResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserTaxiOrdersResponse {
    /// `offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 资源总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 乘客行程单详情.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<UserTaxiOrder>,
    /// 相关链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
}

/// `PhotoDigest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PhotoDigest {
    /// 哈希类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 哈希值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `PunchAttendanceRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PunchAttendanceRequest {
    /// 行政区划ID.
    pub region_id: i64,
    /// 营运资格证号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub driver_license: String,
    /// 事件发生时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub event_time: String,
    /// 事件类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub event_type: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
}

/// `Seller`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Seller {
    /// 名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 纳税人识别号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub taxpayer_id: String,
    /// 地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
}

/// `UpdateDriverRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateDriverRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 行政区划ID.
    pub region_id: i64,
    /// 公司名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_name: String,
    /// 司机类别.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub driver_category: String,
    /// 营运资格证号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub driver_license: String,
    /// 司机姓名 (encrypted on the wire).
    pub driver_name: Sensitive,
    /// 岗位状态.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub driver_status: String,
    /// 司机身份证号码 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 司机头像.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driver_photo: Option<DriverPhoto>,
}

/// `UpdateDriverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateDriverResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 行政区划ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 公司名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_name: String,
    /// 司机类别.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_category: String,
    /// 营运资格证号.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_license: String,
    /// 司机姓名 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_name: Sensitive,
    /// 岗位状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_status: String,
    /// 司机身份证号码 (encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub id_card_number: Sensitive,
    /// 司机头像.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driver_photo: Option<DriverPhoto>,
}

/// `UpdateTaxiRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateTaxiRequest {
    /// 行政区划ID.
    pub region_id: i64,
    /// 公司名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_name: String,
    /// 主班司机资格证号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub main_license: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 副班司机资格证号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deputy_license: Option<String>,
    /// 开票标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_flag: Option<String>,
    /// 出租车状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxi_state: Option<TaxiState>,
}

/// `UpdateTaxiResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateTaxiResponse {
    /// 行政区划ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 公司名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub company_name: String,
    /// 主班司机资格证号.
    #[serde(deserialize_with = "crate::lenient")]
    pub main_license: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 副班司机资格证号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deputy_license: Option<String>,
}

/// `UploadFileResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadFileResponse {
    /// 出租车电子发票文件ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_media_id: String,
}

/// `UserTaxiOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserTaxiOrder {
    /// 营运资格证号.
    #[serde(deserialize_with = "crate::lenient")]
    pub driver_license: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 上车时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub up_time: String,
}

/// What `get_driver` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDriverQuery {
    /// 行政区划代码.
    pub region_id: i64,
}

/// What `get_taxi_company` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTaxiCompanyQuery {
    /// 行政区划ID.
    pub region_id: i64,
}

/// What `get_taxi` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTaxiQuery {
    /// 行政区划代码.
    pub region_id: i64,
}

/// What `get_user_taxi_order_by_token` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserTaxiOrderByTokenQuery {
    /// 应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 获取乘客行程单详情的凭证.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
    /// 行政区划代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 授权模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_mode: Option<String>,
}

/// What `list_user_taxi_orders` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserTaxiOrdersQuery {
    /// 小程序appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 小程序用户的微信openid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 行政区划id.
    pub region_id: i64,
    /// 起始日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub begin_date: String,
    /// 结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_date: String,
    /// `offset`: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `upload_file` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadFileMeta {
    /// 出租车经营主体商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_mchid: String,
    /// 行政区划代码.
    pub region_id: i64,
}
