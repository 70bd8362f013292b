// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.

//! Risks of merchants and payments (商户风险管理).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 风险类型
    pub enum GetTradeRiskResponseRiskType {
        OtherRisk = "OTHER_RISK",
        InducePayment = "INDUCE_PAYMENT",
        Fraud = "FRAUD",
        Gambling = "GAMBLING",
        Cybersex = "CYBERSEX",
    }
}

open_enum! {
    /// 处置手段
    pub enum PunishType {
        OtherPunish = "OTHER_PUNISH",
        DisablePayment = "DISABLE_PAYMENT",
        SuspendSettlement = "SUSPEND_SETTLEMENT",
        DisableWithdraw = "DISABLE_WITHDRAW",
        RemoveMerchants = "REMOVE_MERCHANTS",
        AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
        Refund = "REFUND",
        FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
        FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
        BlockedUser = "BLOCKED_USER",
    }
}

open_enum! {
    /// 风险类型
    pub enum ReportTradeRiskResultRequestRiskType {
        OtherRisk = "OTHER_RISK",
        InducePayment = "INDUCE_PAYMENT",
        Fraud = "FRAUD",
        Gambling = "GAMBLING",
        Cybersex = "CYBERSEX",
    }
}

open_enum! {
    /// 风险类型
    pub enum ReportTradeRiskResultResponseRiskType {
        OtherRisk = "OTHER_RISK",
        InducePayment = "INDUCE_PAYMENT",
        Fraud = "FRAUD",
        Gambling = "GAMBLING",
        Cybersex = "CYBERSEX",
    }
}

open_enum! {
    /// 微信支付对违约商户定义的风险类型
    pub enum ViolationResourceRiskType {
        OneYuanPurchases = "ONE_YUAN_PURCHASES",
        MultiLevelDistributionRebate = "MULTI_LEVEL_DISTRIBUTION_REBATE",
        ProhibitedBusinessCategories = "PROHIBITED_BUSINESS_CATEGORIES",
        CashAdvanceViaCreditCard = "CASH_ADVANCE_VIA_CREDIT_CARD",
        InducingUsersToMakePayments = "INDUCING_USERS_TO_MAKE_PAYMENTS",
        Fraud = "FRAUD",
        MaliciousFanCountBoosting = "MALICIOUS_FAN_COUNT_BOOSTING",
        CrossCategoryActivities = "CROSS_CATEGORY_ACTIVITIES",
        CrossCategoryBusiness = "CROSS_CATEGORY_BUSINESS",
        Gambling = "GAMBLING",
        LewdContent = "LEWD_CONTENT",
        UnlicensedPaymentAndSettlementBusiness = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
        Investment = "INVESTMENT",
        TransactionDispute = "TRANSACTION_DISPUTE",
        CrossBorderUseOfDomesticPaymentApi = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
        OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
        UnusualTransaction = "UNUSUAL_TRANSACTION",
        UnlicensedBusiness = "UNLICENSED_BUSINESS",
        WealthInvestment = "WEALTH_INVESTMENT",
        AffiliatedToAViolatingEntity = "AFFILIATED_TO_A_VIOLATING_ENTITY",
        InvolvedInAJudicialCase = "INVOLVED_IN_A_JUDICIAL_CASE",
        IncorrectInformationSubmitted = "INCORRECT_INFORMATION_SUBMITTED",
        AppealSuccessful = "APPEAL_SUCCESSFUL",
        ReportedByOthers = "REPORTED_BY_OTHERS",
        ViolatingSmartCateringActivities = "VIOLATING_SMART_CATERING_ACTIVITIES",
        MoreThanOneMerchantUnderASingleMerchantId = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
        CrossRegionUseOfInternationalPaymentApi = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
        UnusualRealTimeTransaction = "UNUSUAL_REAL_TIME_TRANSACTION",
        UnacceptableDocuments = "UNACCEPTABLE_DOCUMENTS",
        LargeAmountTransaction = "LARGE_AMOUNT_TRANSACTION",
        AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        UnconfirmedWillingnessToOpenAnAccount = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        InactiveTransaction = "INACTIVE_TRANSACTION",
        OtherUnusualActivities = "OTHER_UNUSUAL_ACTIVITIES",
    }
}

/// `CreateViolationNotificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateViolationNotificationRequest {
    /// 通知地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `GetTradeRiskResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTradeRiskResponse {
    /// 风险系数值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_score: Option<i64>,
    /// 处置手段描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_description: Option<String>,
    /// 处置手段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_type: Option<PunishType>,
    /// 风险类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_type: Option<GetTradeRiskResponseRiskType>,
}

/// `ListRiskTradesRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRiskTradesRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 查询页码: 1 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_index: Option<i64>,
    /// 查询页大小: 10 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

/// `ListRiskTradesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRiskTradesResponse {
    /// 风险订单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_trade_list: Option<Vec<RiskTrade>>,
    /// 总风险订单数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
}

/// `LivingExpenses`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LivingExpenses {
    /// 费种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
    /// 户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acc_no: Option<String>,
    /// 缴费户名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acc_name: Option<String>,
    /// 户号对应的地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 缴费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 缴费城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

/// `Recharge`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Recharge {
    /// 充值账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// 充值账号类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<i64>,
}

/// `ReportRiskTradeDisposalRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportRiskTradeDisposalRequest {
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 处置补充.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disp_addition: Option<String>,
    /// 处置结论: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disp_conclusion: Option<Vec<i64>>,
    /// 是否有投诉.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exist_complaint: Option<bool>,
    /// 最终风险结论: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_risk_result: Option<i64>,
    /// 最终风险类型: One of 1, 2, 3 and 4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_risk_type: Option<i64>,
    /// 退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
}

/// `ReportRiskTradeDisposalResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportRiskTradeDisposalResponse {
    /// 返回描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsp_msg: Option<String>,
}

/// `ReportTradeInformationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportTradeInformationRequest {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 合单商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 合单商户订单号: The merchant's own number of the combined order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_out_trade_no: Option<String>,
    /// 上一笔支付openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_pay_openid: Option<String>,
    /// 用户实名证件号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificates_number: Option<Sensitive>,
    /// 用户终端ip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// 收货城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_city: Option<String>,
    /// 收货省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_province: Option<String>,
    /// 用户设备类型: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<i64>,
    /// 扩展字段1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_fields1: Option<String>,
    /// 扩展字段2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_fields2: Option<String>,
    /// 扩展字段3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_fields3: Option<String>,
    /// 商品类目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_category: Option<String>,
    /// 商品上架时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_listing_time: Option<String>,
    /// 虚拟实物标识: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_type: Option<i64>,
    /// 高风险商品标签.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_risk_goods: Option<i64>,
    /// 是否需要物流发货.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_deliver: Option<bool>,
    /// 线上线下标识: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_type: Option<i64>,
    /// 生活缴费场景独有字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub living_expenses_fields: Option<LivingExpenses>,
    /// 收货人地址是否新增.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_address: Option<bool>,
    /// 卖家是否是新账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_store: Option<bool>,
    /// 订单识别标识: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_delivery_label: Option<i64>,
    /// 下单人手机号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_phone_number: Option<String>,
    /// 用户手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// 手机号来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_from: Option<i64>,
    /// 手机号所属地.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_location: Option<String>,
    /// 前置打开行为异常.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_opening_behavior: Option<String>,
    /// 是否为代付订单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_payment: Option<bool>,
    /// 充值业务场景独有字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_fields: Option<Recharge>,
    /// 用户下单设备是否是常用设备.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliable_device: Option<bool>,
    /// 商户判定交易的风险等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<i64>,
    /// 高风险类目: One of 1, 2, 3, 4, 5 and 6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risky_goods: Option<i64>,
    /// 用户下单设备与支付设备是否一致.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_deviced: Option<bool>,
    /// 业务场景: One of 0, 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<i64>,
    /// 物品发布类型: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller_type: Option<i64>,
    /// 收款方用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller_userid: Option<String>,
    /// 商户风险等级: One of 1, 2, 3, 4, 5, 6 and 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_risk_level: Option<i64>,
    /// 店铺标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_identifier: Option<String>,
    /// 子单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrder>>,
    /// 下单人风险等级: One of 1, 2, 3, 4, 5, 6 and 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
    /// 付款方用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<String>,
}

/// `ReportTradeInformationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportTradeInformationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
}

/// `ReportTradeRiskResultRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportTradeRiskResultRequest {
    /// 处置手段.
    pub punish_type: PunishType,
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 处置手段补充.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_punish_type: Option<String>,
    /// 投诉信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaints_information: Option<String>,
    /// 风险类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_type: Option<ReportTradeRiskResultRequestRiskType>,
}

/// `ReportTradeRiskResultResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportTradeRiskResultResponse {
    /// 处置手段.
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_type: PunishType,
    /// 服务商商户号: The partner's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 处置手段补充.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_punish_type: Option<String>,
    /// 处置手段描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_description: Option<String>,
    /// 风险类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_type: Option<ReportTradeRiskResultResponseRiskType>,
}

/// `RiskTrade`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RiskTrade {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 服务商商户号: The partner's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 投诉单状态 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_discove_time: Option<String>,
    /// 风险等级: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<i64>,
    /// 风险类型: One of 1, 2, 3 and 4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_type: Option<i64>,
}

/// `RiskTradeIdentificationResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RiskTradeIdentificationResource {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 风险等级: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<i64>,
    /// 风险类型: One of 1, 2, 3 and 4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_type: Option<i64>,
}

/// `SubOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubOrder {
    /// 子单商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 子单发起方商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_id: Option<String>,
    /// 收货城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_city: Option<String>,
    /// 收货省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_province: Option<String>,
    /// 高风险类目: One of 1, 2, 3, 4, 5 and 6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risky_goods: Option<i64>,
    /// 商户风险等级: One of 1, 2, 3, 4, 5, 6 and 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_risk_level: Option<i64>,
    /// 下单人风险等级: One of 1, 2, 3, 4, 5, 6 and 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
}

/// `UpdateViolationNotificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateViolationNotificationRequest {
    /// 通知链接 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `ViolationNotification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ViolationNotification {
    /// 通知地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `ViolationResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ViolationResource {
    /// 子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户违约处理通知ID (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub record_id: String,
    /// 子商户公司名称 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub company_name: String,
    /// 处罚方案描述信息 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_description: String,
    /// 处罚方案 (at most 2048 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_plan: String,
    /// 微信支付对违约商户的处置时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub punish_time: String,
    /// 风险描述 (at most 2048 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub risk_description: String,
    /// 微信支付对违约商户定义的风险类型 (at most 2048 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub risk_type: ViolationResourceRiskType,
}

/// What `get_trade_risk` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTradeRiskQuery {
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 从业机构号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 投诉信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaints_information: Option<String>,
}
