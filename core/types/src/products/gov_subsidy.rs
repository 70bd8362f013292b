// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.

//! Government subsidies for consumer goods (国补专区).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 品类状态
    pub enum CateState {
        CateStateRedeem = "CATE_STATE_REDEEM",
        CateStateRefund = "CATE_STATE_REFUND",
    }
}

open_enum! {
    /// 证件类型
    pub enum CertType {
        N1 = "1",
        N2 = "2",
        N3 = "3",
        N4 = "4",
        N5 = "5",
    }
}

open_enum! {
    /// 区分对接模式
    pub enum ClaimMode {
        ClaimModeMiniProgram = "CLAIM_MODE_MINI_PROGRAM",
        ClaimModeInterfacePassThrough = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
    }
}

open_enum! {
    /// 条码类型
    pub enum CodeType {
        N001 = "001",
        N002 = "002",
    }
}

open_enum! {
    /// 归集状态枚举
    pub enum CollectState {
        CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
        CollectStateCollected = "COLLECT_STATE_COLLECTED",
        CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
    }
}

open_enum! {
    /// 能效等级
    pub enum EnergyGrade {
        FirstLevel = "FIRST_LEVEL",
        SecondLevel = "SECOND_LEVEL",
        EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    }
}

open_enum! {
    /// 资格的状态
    pub enum GetQualificationResponseState {
        Unclaimed = "UNCLAIMED",
        Unredeemed = "UNREDEEMED",
        Redeemed = "REDEEMED",
    }
}

open_enum! {
    /// 能耗等级
    pub enum Grade {
        一级 = "一级",
        二级 = "二级",
    }
}

open_enum! {
    /// 证件类型
    pub enum IdentityDocumentType {
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    }
}

open_enum! {
    /// 不可售原因
    pub enum NotSellableReason {
        NotSellableReasonUsed = "NOT_SELLABLE_REASON_USED",
        NotSellableReasonNotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
    }
}

open_enum! {
    /// 状态
    pub enum PassthroughQualificationState {
        Unclaimed = "UNCLAIMED",
        Unredeemed = "UNREDEEMED",
        Redeemed = "REDEEMED",
    }
}

open_enum! {
    /// 类型
    pub enum PcType {
        Desktop = "DESKTOP",
        Laptop = "LAPTOP",
        ComputerTypeUnknown = "COMPUTER_TYPE_UNKNOWN",
    }
}

open_enum! {
    /// 产品类型
    pub enum ProductType {
        CommonProduct = "COMMON_PRODUCT",
        AiProduct = "AI_PRODUCT",
    }
}

open_enum! {
    /// 状态
    pub enum QualificationState {
        Unclaimed = "UNCLAIMED",
        Unredeemed = "UNREDEEMED",
        Redeemed = "REDEEMED",
    }
}

open_enum! {
    /// 查询的订单类别
    pub enum QueryType {
        OrderTypeTransaction = "ORDER_TYPE_TRANSACTION",
        OrderTypeApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
        OrderType3CRedeem = "ORDER_TYPE_3C_REDEEM",
        OrderTypeNQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
    }
}

open_enum! {
    /// 销售方式
    pub enum SaleModel {
        SaleModelOnline = "SALE_MODEL_ONLINE",
        SaleModelOffline = "SALE_MODEL_OFFLINE",
    }
}

open_enum! {
    /// 销售方式
    pub enum SaleModels {
        N0 = "0",
        N1 = "1",
    }
}

open_enum! {
    /// 售卖状态
    pub enum SellState {
        U0022 = "U0022",
        U0023 = "U0023",
        U0024 = "U0024",
        U9999 = "U9999",
    }
}

open_enum! {
    /// 状态
    pub enum SnCodeState {
        SncodeStateUnknown = "SNCODE_STATE_UNKNOWN",
        SncodeStateSellable = "SNCODE_STATE_SELLABLE",
        SncodeStateNotSellable = "SNCODE_STATE_NOT_SELLABLE",
    }
}

open_enum! {
    /// 品类状态
    pub enum Status {
        N0 = "0",
        N1 = "1",
    }
}

open_enum! {
    /// 状态编码
    pub enum StatusCode {
        N00 = "00",
        N01 = "01",
        N02 = "02",
        N03 = "03",
        N04 = "04",
        N05 = "05",
        N06 = "06",
    }
}

open_enum! {
    /// 区分未领取的原因
    pub enum UnclaimedReason {
        ReasonClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
        ReasonClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
        ReasonUnclaimed = "REASON_UNCLAIMED",
        ReasonClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
    }
}

/// `CancelPassthroughQualificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelPassthroughQualificationRequest {
    /// 消费品类ID: The category of the goods, 1 to 17.
    pub appliance_id: i64,
    /// 自然人证件号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 证件类型.
    pub identity_document_type: IdentityDocumentType,
    /// 手机号 (encrypted on the wire).
    pub phone_number: Sensitive,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 自然人姓名 (encrypted on the wire).
    pub real_name: Sensitive,
    /// 商户请求单号: The caller's own number of this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
}

/// `CancelPassthroughQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelPassthroughQualificationResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `CancelZhejiangAuthCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelZhejiangAuthCodeRequest {
    /// 冻结流水号: From `try_zhejiang_auth_code`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cred_frozen_no: String,
    /// 接入方请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_serial_no: String,
    /// 品类凭证码: The voucher code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 交易日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_date: String,
    /// 交易时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_time: String,
}

/// `CancelZhejiangAuthCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelZhejiangAuthCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
}

/// `ClaimPassthroughQualificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ClaimPassthroughQualificationRequest {
    /// 自然人证件号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 证件类型.
    pub identity_document_type: IdentityDocumentType,
    /// 纬度.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub latitude: String,
    /// 经度.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub longitude: String,
    /// 手机号 (encrypted on the wire).
    pub phone_number: Sensitive,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 自然人姓名 (encrypted on the wire).
    pub real_name: Sensitive,
    /// 消费品类ID: The category of the goods, 1 to 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
}

/// `ClaimPassthroughQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ClaimPassthroughQualificationResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `ClaimZhejiangQualificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ClaimZhejiangQualificationRequest {
    /// 姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 证件号码 (encrypted on the wire).
    pub cert_no: Sensitive,
    /// 品类编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cate_code: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 手机号 (encrypted on the wire).
    pub tel: Sensitive,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert_type: Option<CertType>,
}

/// `ClaimZhejiangQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ClaimZhejiangQualificationResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
}

/// `CommitZhejiangAuthCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CommitZhejiangAuthCodeRequest {
    /// 冻结流水号: From `try_zhejiang_auth_code`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cred_frozen_no: String,
    /// 接入方请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_serial_no: String,
    /// 品类凭证码: The voucher code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 交易日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_date: String,
    /// 交易时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_time: String,
    /// 收单机构订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acq_org_order_no: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
    /// 收货地区编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_code: Option<String>,
    /// 收货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 原订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_subsidy: Option<String>,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode: Option<String>,
    /// 家电品牌.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corp_name: Option<String>,
    /// 区县编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county_code: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plat_subsidy: Option<String>,
    /// 销售方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_models: Option<SaleModels>,
    /// 政府补贴金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amt: Option<i64>,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uniscid: Option<String>,
}

/// `CommitZhejiangAuthCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CommitZhejiangAuthCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
}

/// `ConfirmZhejiangMultiCategoryQualificationsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmZhejiangMultiCategoryQualificationsRequest {
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 品类集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ZhejiangMultiCategoryQualification>>,
    /// 请求时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_time: Option<String>,
}

/// `ConfirmZhejiangMultiCategoryQualificationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmZhejiangMultiCategoryQualificationsResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
}

/// `GetAuditRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuditRequest {
    /// 商户订单号: The caller's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_order_id: String,
    /// 分公司机构代码: The branch of UnionPay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub org_no: String,
    /// 审核记录上传时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub upload_time: String,
}

/// `GetAuditResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuditResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 商户订单号: The caller's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchnt_order_id: Option<String>,
    /// 分公司机构代码: The branch of UnionPay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_no: Option<String>,
    /// 审核结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_status: Option<String>,
    /// 审核结果描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_status_desc: Option<String>,
    /// 响应描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// 退货金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_at: Option<String>,
    /// 退货日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_dt: Option<String>,
    /// 详细应答码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_msg: Option<String>,
    /// 订单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_status: Option<String>,
    /// 核验结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_status: Option<String>,
    /// 核验结果描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_status_desc: Option<String>,
}

/// `GetCompanyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCompanyRequest {
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_number: String,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
}

/// `GetCompanyResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCompanyResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
    /// 归集状态枚举: Whether the data have reached the platform of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collect_state: Option<CollectState>,
    /// 企业名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

/// `GetDailyTransactionSummaryRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDailyTransactionSummaryRequest {
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 查询的日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub query_date: String,
    /// 查询的订单类别: `ORDER_TYPE_TRANSACTION`: sales; the others: rights that were used, of appliances, of devices (3C), of the newer categories.
    pub query_type: QueryType,
    /// 消费品类ID: The category of the goods, 1 to 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 品类状态: `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cate_state: Option<CateState>,
}

/// `GetDailyTransactionSummaryResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDailyTransactionSummaryResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
    /// 补贴总金额: The sum of the subsidies, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_subsidy_count: Option<i64>,
    /// 交易总金额: The sum of the sales, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_trade_amount: Option<i64>,
    /// 交易总笔数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_trade_count: Option<i64>,
}

/// `GetQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetQualificationResponse {
    /// 资格的状态: `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetQualificationResponseState,
}

/// `GetZhejiangGoodsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetZhejiangGoodsRequest {
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_bar_code: Option<String>,
    /// 省份代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// 请求时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_time: Option<String>,
}

/// `GetZhejiangGoodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetZhejiangGoodsResponse {
    /// 本记录唯一ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub seq_id: String,
    /// 基准价格.
    #[serde(deserialize_with = "crate::lenient")]
    pub basis_price: String,
    /// 条码类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_type: CodeType,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_bar_code: String,
    /// 商品型号.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_model: String,
    /// 商品名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_name: String,
    /// 商品品类.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_type: String,
    /// 品牌名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub logo_name: String,
    /// 厂商统一社会信用代码.
    #[serde(deserialize_with = "crate::lenient")]
    pub manufact_cert_code: String,
    /// 厂商指导零售价.
    #[serde(deserialize_with = "crate::lenient")]
    pub manufact_price: String,
    /// 省份代码.
    #[serde(deserialize_with = "crate::lenient")]
    pub province: String,
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
    /// 产品描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 市级区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区县区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county: Option<String>,
    /// 数据状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_state: Option<String>,
    /// 设备类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// 能效标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_effciency: Option<String>,
    /// 能效备案编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_reg_code: Option<String>,
    /// 能效备案型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_reg_model: Option<String>,
    /// 有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_date: Option<String>,
    /// 失效时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
    /// gpc分类代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpc: Option<String>,
    /// 是否AI产品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ai_product: Option<String>,
    /// 厂商识别代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_code: Option<String>,
    /// 厂商企业名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_firm_name: Option<String>,
    /// 厂商注册日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_login_date: Option<String>,
    /// 厂商失效日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_logout_date: Option<String>,
    /// 厂商失效标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_logout_flag: Option<String>,
    /// 厂商注册地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_register_addr: Option<String>,
    /// 厂商过期日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_valid_date: Option<String>,
    /// 上送平台编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg_src_platform: Option<String>,
    /// 净含量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_content: Option<String>,
    /// 原产国.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// PC类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_type: Option<String>,
    /// 企业定价单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_unit: Option<String>,
    /// 3C认证编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reg_3c_code: Option<String>,
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 上市日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_date: Option<String>,
    /// 净含量单位代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_code: Option<String>,
    /// 上送状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<String>,
    /// 水效标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub water_effciency: Option<String>,
}

/// `GetZhejiangSnCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetZhejiangSnCodeRequest {
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_bar_code: String,
    /// 商品品类.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_type: String,
    /// 省份代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub province: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 请求时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_time: String,
    /// 商品SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn: String,
    /// IMEI_1码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI_2码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 厂商统一社会信用代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_cert_code: Option<String>,
    /// 渠道类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_models: Option<String>,
}

/// `GetZhejiangSnCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetZhejiangSnCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
    /// 省份代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// 售卖状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sell_state: Option<SellState>,
    /// 商品SN码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sn: Option<String>,
}

/// `InvalidateAuditRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvalidateAuditRequest {
    /// 商户订单号: The caller's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_order_id: String,
    /// 分公司机构代码: The branch of UnionPay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub org_no: String,
    /// 审核记录上传时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub upload_time: String,
}

/// `InvalidateAuditResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvalidateAuditResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub msg: String,
    /// 详细应答码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_msg: Option<String>,
}

/// `Invoice`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Invoice {
    /// 发票号码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_no: Option<String>,
    /// 发票代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_cd: Option<String>,
    /// 发票校验码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_ck_cd: Option<String>,
    /// 开票日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_dt: Option<String>,
    /// 发票链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_link: Option<String>,
    /// 发票税额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_tax_amt: Option<String>,
    /// 发票类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_tp: Option<String>,
    /// 发票上购买人姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nm: Option<String>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_ent_nm: Option<String>,
    /// 货物或应税劳务服务名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_nm: Option<String>,
    /// 税价合计.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<String>,
    /// 销售方纳税人识别号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_payer: Option<String>,
}

/// `IssueZhejiangAuthCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssueZhejiangAuthCodeRequest {
    /// 姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 品类编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub category_id: String,
    /// 证件号码 (encrypted on the wire).
    pub cert_no: Sensitive,
    /// 区县编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub add_code: String,
    /// 证件类型.
    pub cert_type: CertType,
    /// 手机号 (encrypted on the wire).
    pub mobile: Sensitive,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 用户id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 自定义域.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_info: Option<String>,
}

/// `IssueZhejiangAuthCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssueZhejiangAuthCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
    /// 品类凭证码: The voucher code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<String>,
}

/// `ListPassthroughQualificationsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPassthroughQualificationsRequest {
    /// 自然人证件号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 证件类型.
    pub identity_document_type: IdentityDocumentType,
    /// 手机号 (encrypted on the wire).
    pub phone_number: Sensitive,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 自然人姓名 (encrypted on the wire).
    pub real_name: Sensitive,
}

/// `ListPassthroughQualificationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPassthroughQualificationsResponse {
    /// 资格状态数组.
    #[serde(deserialize_with = "crate::lenient")]
    pub qualification_list: Vec<PassthroughQualification>,
}

/// `ListQualificationsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListQualificationsRequest {
    /// 自然人证件号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 证件类型.
    pub identity_document_type: IdentityDocumentType,
    /// 手机号 (encrypted on the wire).
    pub phone_number: Sensitive,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 自然人姓名 (encrypted on the wire).
    pub real_name: Sensitive,
}

/// `ListQualificationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListQualificationsResponse {
    /// 资格状态数组.
    #[serde(deserialize_with = "crate::lenient")]
    pub qualification_list: Vec<Qualification>,
}

/// `ListSnCodesRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSnCodesRequest {
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// SN码数组.
    pub sn_code_list: Vec<String>,
}

/// `ListSnCodesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSnCodesResponse {
    /// sn码状态数组.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_sn_list: Vec<SnCode>,
}

/// `ListTransactionsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListTransactionsRequest {
    /// 商户订单号数组.
    pub order_number_list: Vec<String>,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
}

/// `ListTransactionsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListTransactionsResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
    /// 订单状态数组.
    #[serde(deserialize_with = "crate::lenient")]
    pub shop_order_list: Vec<ShopOrder>,
}

/// `ListZhejiangQualificationsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListZhejiangQualificationsRequest {
    /// 证件号码 (encrypted on the wire).
    pub cert_no: Sensitive,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 品类编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cate_code: Option<String>,
}

/// `ListZhejiangQualificationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListZhejiangQualificationsResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
    /// 资格信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ZhejiangQualificationStatus>>,
}

/// `LockSnCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LockSnCodeRequest {
    /// 商户支付订单号: The caller's own number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 消费品类ID: The category of the goods, 1 to 17.
    pub appliance_id: i64,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub barcode: String,
    /// 家电品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// 厂商信息.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub manufacturer_info: String,
    /// 产品类型: `AI_PRODUCT`: with artificial intelligence.
    pub product_type: ProductType,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn_code: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub spec_model: String,
    /// imei1编码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// imei2编码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 销售时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_time: Option<String>,
}

/// `LockSnCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LockSnCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `LockZhejiangSnCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LockZhejiangSnCodeRequest {
    /// 发起方.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub create_user: String,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_bar_code: String,
    /// 商品名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 商品品类.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_type: String,
    /// 订单金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub order_price: String,
    /// 省份代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub province: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 请求时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_time: String,
    /// 销售订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sell_orderid: String,
    /// 商品SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn: String,
    /// 交易订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_orderid: String,
    /// 收单机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquire_code: Option<String>,
    /// 具体品牌.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// 市级区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区县区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county: Option<String>,
    /// 商品型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_model: Option<String>,
    /// IMEI_1码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI_2码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 是否AI产品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ai_product: Option<String>,
    /// 厂商统一社会信用代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_cert_code: Option<String>,
    /// 厂商信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfr_info: Option<String>,
    /// 渠道类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_models: Option<String>,
    /// 销售时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_time: Option<String>,
}

/// `LockZhejiangSnCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LockZhejiangSnCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
    /// IMEI_1码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI_2码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
}

/// `PassthroughQualification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PassthroughQualification {
    /// 消费品类ID: The category of the goods, 1 to 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 状态: `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: PassthroughQualificationState,
    /// 区分对接模式: `CLAIM_MODE_MINI_PROGRAM`: in a mini program; `CLAIM_MODE_INTERFACE_PASS_THROUGH`: by `claim_passthrough_qualification`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_mode: Option<ClaimMode>,
    /// 领取的平台名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_platform_name: Option<String>,
    /// 领取的地区名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_region_name: Option<String>,
    /// 区分未领取的原因: Whether it was claimed elsewhere; with `UNCLAIMED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unclaimed_reason: Option<UnclaimedReason>,
}

/// `Qualification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Qualification {
    /// 消费品类ID: The category of the goods, 1 to 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 状态: `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: QualificationState,
    /// 领取的平台名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_platform_name: Option<String>,
    /// 领取的地区名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_region_name: Option<String>,
    /// 区分未领取的原因: Whether it was claimed elsewhere; with `UNCLAIMED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unclaimed_reason: Option<UnclaimedReason>,
}

/// `RefundZhejiangAuthCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundZhejiangAuthCodeRequest {
    /// 冻结流水号: From `try_zhejiang_auth_code`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cred_frozen_no: String,
    /// 接入方请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_serial_no: String,
    /// 品类凭证码: The voucher code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 交易日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_date: String,
    /// 交易时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_time: String,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
    /// 收货地区编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_code: Option<String>,
    /// 收货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_subsidy: Option<String>,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode: Option<String>,
    /// 家电品牌.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corp_name: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plat_subsidy: Option<String>,
    /// 销售方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_models: Option<SaleModels>,
    /// 政府补贴金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amt: Option<i64>,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uniscid: Option<String>,
}

/// `RefundZhejiangAuthCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefundZhejiangAuthCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
}

/// `ShopOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ShopOrder {
    /// 品类状态: `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cate_state: Option<CateState>,
    /// 归集状态枚举: Whether the data have reached the platform of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collect_state: Option<CollectState>,
    /// 单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shop_order_number: Option<String>,
}

/// `SnCode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SnCode {
    /// SN码.
    #[serde(deserialize_with = "crate::lenient")]
    pub sn_code: String,
    /// 状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: SnCodeState,
    /// 不可售原因: With `SNCODE_STATE_NOT_SELLABLE`: was sold before, or is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_sellable_reason: Option<NotSellableReason>,
}

/// `SyncAuditRefundRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncAuditRefundRequest {
    /// 商户订单号: The caller's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_order_id: String,
    /// 分公司机构代码: The branch of UnionPay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub org_no: String,
    /// 退款金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub refund_at: String,
    /// 退款日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub refund_dt: String,
    /// 审核记录上传时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub upload_time: String,
}

/// `SyncAuditRefundResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncAuditRefundResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub msg: String,
    /// 详细应答码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_msg: Option<String>,
}

/// `SyncMultiCategoryQualificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncMultiCategoryQualificationRequest {
    /// 商户支付订单号: The caller's own number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 线上平台订单编号: The platform's number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mch_order_id: String,
    /// 收货地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// 家电品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// 品类编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cate_code: String,
    /// 品类状态: `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    pub cate_state: CateState,
    /// 优惠金额: The subsidy, in fen.
    pub discount_amount: i64,
    /// 自然人证件号 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 证件类型.
    pub identity_document_type: IdentityDocumentType,
    /// 发票开具地.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invoice_address_code: String,
    /// 发票号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invoice_num: String,
    /// 开票日期 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invoice_time: String,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_number: String,
    /// 订单金额: Before the subsidy, in fen.
    pub order_amount: i64,
    /// 手机号 (encrypted on the wire).
    pub phone_number: Sensitive,
    /// 产品类型: `AI_PRODUCT`: with artificial intelligence.
    pub product_type: ProductType,
    /// 购买方名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub purchaser_name: String,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 自然人姓名 (encrypted on the wire).
    pub real_name: Sensitive,
    /// 收货地区编码: The region that the goods go to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receive_region_code: String,
    /// 销售方式: In a store or online.
    pub sale_model: SaleModel,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seller_name: String,
    /// 税务机关代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_authority_code: String,
    /// 交易完成或商品退回时间 (RFC 3339): When the sale or the return was done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_time: String,
    /// 子商户号: The sub-merchant that the payment went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 线上平台退款交易编号: The platform's number of the refund; needed with `CATE_STATE_REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 消费品类ID: The category of the goods, 1 to 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 券码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 签收时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<String>,
    /// 能效等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_grade: Option<EnergyGrade>,
    /// 发票代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_code: Option<String>,
    /// 纬度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// 物流单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_num: Option<String>,
    /// 经度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// 类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_type: Option<PcType>,
}

/// `SyncMultiCategoryQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncMultiCategoryQualificationResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `SyncQualificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncQualificationRequest {
    /// 商户支付订单号: The caller's own number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 线上平台订单编号: The platform's number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mch_order_id: String,
    /// 收货地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub barcode: String,
    /// 家电品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// 品类状态: `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    pub cate_state: CateState,
    /// 优惠金额: The subsidy, in fen.
    pub discount_amount: i64,
    /// 证件类型.
    pub identity_document_type: IdentityDocumentType,
    /// 发票开具地.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invoice_address_code: String,
    /// 发票号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invoice_num: String,
    /// 开票日期 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invoice_time: String,
    /// 商品名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub item_name: String,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_number: String,
    /// 销售主体.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mch_name: String,
    /// 订单金额: Before the subsidy, in fen.
    pub order_amount: i64,
    /// 产品类型: `AI_PRODUCT`: with artificial intelligence.
    pub product_type: ProductType,
    /// 购买方名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub purchaser_name: String,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 收货地区编码: The region that the goods go to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receive_region_code: String,
    /// 销售方式: In a store or online.
    pub sale_model: SaleModel,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seller_name: String,
    /// SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn_code: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub spec_model: String,
    /// 税务机关代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_authority_code: String,
    /// 交易完成或商品退回时间 (RFC 3339): When the sale or the return was done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_time: String,
    /// 线上平台退款交易编号: The platform's number of the refund; needed with `CATE_STATE_REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 消费品类ID: The category of the goods, 1 to 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 子商户号: The sub-merchant that the payment went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mch_id: Option<String>,
    /// 签收时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<String>,
    /// 能效等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_grade: Option<EnergyGrade>,
    /// 自然人证件号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<Sensitive>,
    /// imei1编码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// imei2编码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 发票代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_code: Option<String>,
    /// 物流单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_num: Option<String>,
    /// 类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_type: Option<PcType>,
    /// 手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 自然人姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<Sensitive>,
}

/// `SyncQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncQualificationResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `SyncTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncTransactionRequest {
    /// 商户支付订单号: The caller's own number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 线上平台订单编号: The platform's number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mch_order_id: String,
    /// 家电品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// 品类状态: `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    pub cate_state: CateState,
    /// 优惠金额: The subsidy, in fen.
    pub discount_amount: i64,
    /// 证件类型.
    pub identity_document_type: IdentityDocumentType,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_number: String,
    /// 销售主体.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mch_name: String,
    /// 订单金额: Before the subsidy, in fen.
    pub order_amount: i64,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 收货地区编码: The region that the goods go to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receive_region_code: String,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seller_name: String,
    /// 交易完成或商品退回时间 (RFC 3339): When the sale or the return was done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_time: String,
    /// 子商户号: The sub-merchant that the payment went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 线上平台退款交易编号: The platform's number of the refund; needed with `CATE_STATE_REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 消费品类ID: The category of the goods, 1 to 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 收货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 能效等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_grade: Option<EnergyGrade>,
    /// 自然人证件号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<Sensitive>,
    /// 手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 自然人姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<Sensitive>,
    /// 销售方式: In a store or online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_model: Option<SaleModel>,
}

/// `SyncTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncTransactionResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `SyncZhejiangQualificationsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncZhejiangQualificationsRequest {
    /// 资格集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ZhejiangQualification>>,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_ssn: Option<String>,
}

/// `SyncZhejiangQualificationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncZhejiangQualificationsResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
    /// 异常数据说明列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_data: Option<Vec<String>>,
}

/// `Tracking`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Tracking {
    /// 物流单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_no: Option<String>,
    /// 提货方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<String>,
    /// 发货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_addr: Option<String>,
    /// 物流公司.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_company: Option<String>,
    /// 物流类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_type: Option<String>,
    /// 收货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_addr: Option<String>,
    /// 收货区县.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_area: Option<String>,
    /// 收货市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_city: Option<String>,
    /// 收货省.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_prov: Option<String>,
}

/// `TryZhejiangAuthCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TryZhejiangAuthCodeRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_no: String,
    /// 接入方请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_serial_no: String,
    /// 终端号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub term_no: String,
    /// 品类凭证码: The voucher code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
    /// 品类编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// 区县编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub county_code: String,
}

/// `TryZhejiangAuthCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TryZhejiangAuthCodeResponse {
    /// 品类编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub category_id: String,
    /// 冻结流水号: From `try_zhejiang_auth_code`.
    #[serde(deserialize_with = "crate::lenient")]
    pub cred_frozen_no: String,
    /// 活动号.
    #[serde(deserialize_with = "crate::lenient")]
    pub event_id: String,
    /// 优惠模式: The number of one of the modes DIS_FLAG, DIS_CALC and DIS_SMKT.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_mode: Option<i64>,
    /// 活动标题.
    #[serde(deserialize_with = "crate::lenient")]
    pub event_title: String,
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
    /// 渠道活动号列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_evt_no: Option<String>,
    /// 原订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 渠道优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_dis_flag: Option<String>,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amt: Option<i64>,
    /// 实付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_amt: Option<i64>,
}

/// `UnlockSnCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockSnCodeRequest {
    /// 商户支付订单号: The caller's own number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 消费品类ID: The category of the goods, 1 to 17.
    pub appliance_id: i64,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub barcode: String,
    /// 产品类型: `AI_PRODUCT`: with artificial intelligence.
    pub product_type: ProductType,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn_code: String,
}

/// `UnlockSnCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockSnCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `UnlockZhejiangSnCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockZhejiangSnCodeRequest {
    /// 发起方.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub create_user: String,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_bar_code: String,
    /// 商品名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 商品品类.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_type: String,
    /// 订单金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub order_price: String,
    /// 原支付订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ori_pay_orderid: String,
    /// 省份代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub province: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 请求时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_time: String,
    /// 销售订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sell_orderid: String,
    /// 商品SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn: String,
    /// 交易订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_orderid: String,
    /// 收单机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquire_code: Option<String>,
    /// 具体品牌.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// 市级区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区县区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county: Option<String>,
    /// 商品型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_model: Option<String>,
    /// IMEI_1码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI_2码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 是否AI产品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ai_product: Option<String>,
    /// 厂商统一社会信用代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_cert_code: Option<String>,
    /// 厂商信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfr_info: Option<String>,
    /// 销售时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_time: Option<String>,
    /// 渠道类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_models: Option<String>,
}

/// `UnlockZhejiangSnCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockZhejiangSnCodeResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
}

/// `UpdateAuditRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateAuditRequest {
    /// 商户订单号: The caller's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_order_id: String,
    /// 线上平台订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub online_no: String,
    /// 分公司机构代码: The branch of UnionPay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub org_no: String,
    /// 品类.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prod_id: String,
    /// 实付金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub actual_at: String,
    /// 品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_nm: String,
    /// 国补优惠金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub discount_at: String,
    /// 发票信息.
    pub invoice_info: Invoice,
    /// 商户编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_cd: String,
    /// 审核结果通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 支付方式类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_tp: String,
    /// 电商平台方.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plat_form: String,
    /// 型号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prod_model: String,
    /// 订单金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sales_at: String,
    /// SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn_code: String,
    /// 店铺编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchnt_cd: String,
    /// 店铺名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchnt_nm: String,
    /// 物流信息.
    pub track_info: Tracking,
    /// 交易时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_tm: String,
    /// 审核记录上传时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub upload_time: String,
    /// 收旧订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_in_order_id: Option<String>,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bar_code: Option<String>,
    /// 收旧承诺函照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commitment_letter_photo: Option<String>,
    /// 收旧承诺函照片格式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commitment_letter_photo_format: Option<String>,
    /// 收旧设备外观照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_photo: Option<String>,
    /// 收旧设备外观照片格式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_photo_format: Option<String>,
    /// 能效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eng_grade: Option<String>,
    /// 能效或水效执行的国家标准名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eng_grade_standard: Option<String>,
    /// 其他图片1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image01: Option<String>,
    /// 其他图片2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image02: Option<String>,
    /// 其他图片3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image03: Option<String>,
    /// 其他图片4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image04: Option<String>,
    /// 其他图片5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image05: Option<String>,
    /// 其他图片6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image06: Option<String>,
    /// 其他图片7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image07: Option<String>,
    /// 其他图片8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image08: Option<String>,
    /// 其他图片9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image09: Option<String>,
    /// 其他图片10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image10: Option<String>,
    /// IMEI_1码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI_2码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 收旧价格是否统计.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trade_in: Option<String>,
    /// 商家优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mer_sub_at: Option<String>,
    /// 包含完整外包装及sn码的激活照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack_and_active_photo: Option<String>,
    /// 能效或水效备案号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_number: Option<String>,
    /// 能效或水效网备案登记型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_model: Option<String>,
    /// 销售方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_chnl: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_nm: Option<String>,
    /// 收旧价格.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_in_at: Option<String>,
}

/// `UpdateAuditResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateAuditResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub msg: String,
    /// 详细应答码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_msg: Option<String>,
}

/// `UpdateZhejiangQualificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateZhejiangQualificationRequest {
    /// 姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 证件号码 (encrypted on the wire).
    pub cert_no: Sensitive,
    /// 品类编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cate_code: String,
    /// 请求流水号: The caller's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub req_ssn: String,
    /// 手机号 (encrypted on the wire).
    pub tel: Sensitive,
}

/// `UpdateZhejiangQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateZhejiangQualificationResponse {
    /// 品类凭证码: The voucher code.
    #[serde(deserialize_with = "crate::lenient")]
    pub auth_code: String,
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub resp_desc: String,
}

/// `UploadAuditRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadAuditRequest {
    /// 商户订单号: The caller's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_order_id: String,
    /// 线上平台订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub online_no: String,
    /// 分公司机构代码: The branch of UnionPay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub org_no: String,
    /// 品类.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prod_id: String,
    /// 实付金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub actual_at: String,
    /// 品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_nm: String,
    /// 国补优惠金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub discount_at: String,
    /// 发票信息.
    pub invoice_info: Invoice,
    /// 商户编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchnt_cd: String,
    /// 审核结果通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 支付方式类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payer_tp: String,
    /// 电商平台方.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plat_form: String,
    /// 型号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prod_model: String,
    /// 订单金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sales_at: String,
    /// SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn_code: String,
    /// 店铺编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchnt_cd: String,
    /// 店铺名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchnt_nm: String,
    /// 物流信息.
    pub track_info: Tracking,
    /// 交易时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trans_tm: String,
    /// 审核记录上传时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub upload_time: String,
    /// 收旧订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_in_order_id: Option<String>,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bar_code: Option<String>,
    /// 收旧承诺函照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commitment_letter_photo: Option<String>,
    /// 收旧承诺函照片格式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commitment_letter_photo_format: Option<String>,
    /// 收旧设备外观照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_photo: Option<String>,
    /// 收旧设备外观照片格式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_photo_format: Option<String>,
    /// 能效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eng_grade: Option<String>,
    /// 能效或水效执行的国家标准名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eng_grade_standard: Option<String>,
    /// 其他图片1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image01: Option<String>,
    /// 其他图片2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image02: Option<String>,
    /// 其他图片3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image03: Option<String>,
    /// 其他图片4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image04: Option<String>,
    /// 其他图片5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image05: Option<String>,
    /// 其他图片6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image06: Option<String>,
    /// 其他图片7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image07: Option<String>,
    /// 其他图片8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image08: Option<String>,
    /// 其他图片9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image09: Option<String>,
    /// 其他图片10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image10: Option<String>,
    /// IMEI_1码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI_2码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 收旧价格是否统计.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trade_in: Option<String>,
    /// 商家优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mer_sub_at: Option<String>,
    /// 包含完整外包装及sn码的激活照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack_and_active_photo: Option<String>,
    /// 能效或水效备案号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_number: Option<String>,
    /// 能效或水效网备案登记型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_model: Option<String>,
    /// 销售方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_chnl: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_nm: Option<String>,
    /// 收旧价格.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_in_at: Option<String>,
}

/// `UploadAuditResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadAuditResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub msg: String,
    /// 详细应答码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_msg: Option<String>,
}

/// `UploadGoodsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadGoodsRequest {
    /// 消费品类ID: The category of the goods, 1 to 17.
    pub appliance_id: i64,
    /// 近1个月平均交易价: Over the last month, in fen.
    pub average_trading_price: i64,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bar_code: String,
    /// 基准价格: In fen.
    pub base_price: i64,
    /// 家电品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_number: String,
    /// 商品名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_name: String,
    /// 产品类型: `AI_PRODUCT`: with artificial intelligence.
    pub product_type: ProductType,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seller_name: String,
    /// 能效等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_grade: Option<EnergyGrade>,
    /// 商品型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_model: Option<String>,
}

/// `UploadGoodsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadGoodsResponse {
    /// 响应码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 响应描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `ZhejiangMultiCategoryQualification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ZhejiangMultiCategoryQualification {
    /// 姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 品类状态.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub status: String,
    /// 证件号码 (encrypted on the wire).
    pub cert_no: Sensitive,
    /// 活动资金地区编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_add_code: String,
    /// 收货地区编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub add_code: String,
    /// 收货地址 (encrypted on the wire).
    pub address: Sensitive,
    /// 家电品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// 品类编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cate_code: String,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub corp_name: String,
    /// 交易完成或商品退回时间戳.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub operation_time: String,
    /// 销售方式.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sale_models: String,
    /// 销售金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sales: String,
    /// 数据流水号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub serial_num: String,
    /// 政府补贴金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subsidy: String,
    /// 手机号 (encrypted on the wire).
    pub tel: Sensitive,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub uniscid: String,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_subsidy: Option<String>,
    /// 能耗等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plat_subsidy: Option<String>,
}

/// `ZhejiangQualification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ZhejiangQualification {
    /// 姓名 (encrypted on the wire).
    pub name: Sensitive,
    /// 品类状态.
    pub status: Status,
    /// 证件号码 (encrypted on the wire).
    pub cert_no: Sensitive,
    /// 商户订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub order_no: String,
    /// 活动地区编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_add_code: String,
    /// 区县编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub add_code: String,
    /// 收货地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// 品类凭证码: The voucher code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
    /// 商品条码: The number below the bars of the goods, mostly 13 digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub barcode: String,
    /// 家电品牌.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// 品类编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cate_code: String,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub corp_name: String,
    /// 是否AI产品.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub is_ai_product: String,
    /// 商品名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub item_name: String,
    /// 交易完成或商品退回时间戳.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub operation_time: String,
    /// 销售方式.
    pub sale_models: SaleModels,
    /// 销售金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sales: String,
    /// SN码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sn_code: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub spec_model: String,
    /// 政府补贴金额.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subsidy: String,
    /// 手机号 (encrypted on the wire).
    pub tel: Sensitive,
    /// 统一社会信息代码: The seller's unified social credit code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub uniscid: String,
    /// 3C产品SN码订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ccc_sn_order_no: Option<String>,
    /// 发票号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_no: Option<String>,
    /// 物流单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_no: Option<String>,
    /// 原始订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_order_no: Option<String>,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_subsidy: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<String>,
    /// 能耗等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
    /// IMEI_1码: Of phones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI_2码: Of phones with two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_type: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plat_subsidy: Option<String>,
}

/// `ZhejiangQualificationStatus`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ZhejiangQualificationStatus {
    /// 品类编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub cate_code: String,
    /// 状态信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// 状态编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<StatusCode>,
}

/// What `get_qualification` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetQualificationQuery {
    /// 消费品类ID: The category of the goods, 1 to 17.
    pub appliance_id: i64,
    /// 使用的资格的地区编码: The region whose subsidy it is: `500000` is Chongqing.
    pub qualification_region_code: i64,
    /// 公众账号ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 自然人证件号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<Sensitive>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_document_type: Option<IdentityDocumentType>,
    /// 手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Sensitive>,
    /// 自然人姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<Sensitive>,
}
