// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.

//! Payments with medical insurance (医保支付).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 证件类型
    pub enum CardType {
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        IdCard = "ID_CARD",
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        ForeignerPassport = "FOREIGNER_PASSPORT",
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    }
}

open_enum! {
    /// 现金补充类型
    pub enum CashAddType {
        DefaultAddType = "DEFAULT_ADD_TYPE",
        Freight = "FREIGHT",
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    }
}

open_enum! {
    /// 现金减免类型
    pub enum CashReduceType {
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        HospitalReduce = "HOSPITAL_REDUCE",
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        Discount = "DISCOUNT",
        PrePayment = "PRE_PAYMENT",
        DepositDeduction = "DEPOSIT_DEDUCTION",
    }
}

open_enum! {
    /// 混合订单中医保部分的支付状态
    pub enum MedInsPayStatus {
        UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
        MedInsPayCreated = "MED_INS_PAY_CREATED",
        MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
        MedInsPayRefund = "MED_INS_PAY_REFUND",
        MedInsPayFail = "MED_INS_PAY_FAIL",
        NoMedInsPay = "NO_MED_INS_PAY",
    }
}

open_enum! {
    /// 医保自费混合订单支付状态
    pub enum MixPayStatus {
        UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
        MixPayCreated = "MIX_PAY_CREATED",
        MixPaySuccess = "MIX_PAY_SUCCESS",
        MixPayRefund = "MIX_PAY_REFUND",
        MixPayFail = "MIX_PAY_FAIL",
    }
}

open_enum! {
    /// 混合支付类型
    pub enum MixPayType {
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        CashOnly = "CASH_ONLY",
        InsuranceOnly = "INSURANCE_ONLY",
        CashAndInsurance = "CASH_AND_INSURANCE",
    }
}

open_enum! {
    /// 订单类型
    pub enum OrderType {
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        RegPay = "REG_PAY",
        DiagPay = "DIAG_PAY",
        CovidExamPay = "COVID_EXAM_PAY",
        InHospPay = "IN_HOSP_PAY",
        PharmacyPay = "PHARMACY_PAY",
        InsurancePay = "INSURANCE_PAY",
        IntRegPay = "INT_REG_PAY",
        IntReDiagPay = "INT_RE_DIAG_PAY",
        IntRxPay = "INT_RX_PAY",
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        MedPay = "MED_PAY",
    }
}

open_enum! {
    /// 混合订单中自费部分的支付状态
    pub enum SelfPayStatus {
        UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
        SelfPayCreated = "SELF_PAY_CREATED",
        SelfPaySuccess = "SELF_PAY_SUCCESS",
        SelfPayRefund = "SELF_PAY_REFUND",
        SelfPayFail = "SELF_PAY_FAIL",
        NoSelfPay = "NO_SELF_PAY",
    }
}

/// `CashAddition`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CashAddition {
    /// 现金补充金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_add_fee: Option<i64>,
    /// 现金补充类型: `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs.
    #[serde(deserialize_with = "crate::lenient")]
    pub cash_add_type: CashAddType,
}

/// `CashReduction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CashReduction {
    /// 现金减免金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_reduce_fee: Option<i64>,
    /// 现金减免类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub cash_reduce_type: CashReduceType,
}

/// `CreateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderRequest {
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 城市ID (at most 8 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city_id: String,
    /// 医疗机构编码 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub med_inst_no: String,
    /// 医疗机构订单号 (at most 40 characters): The hospital's or pharmacy's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub serial_no: String,
    /// 回调通知URL (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub callback_url: String,
    /// 医疗机构名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub med_inst_name: String,
    /// 混合支付类型: `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both.
    pub mix_pay_type: MixPayType,
    /// 订单类型: `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine.
    pub order_type: OrderType,
    /// 支付人身份信息.
    pub payer: Identity,
    /// 使用该接口下单的总金额: All parts together, in fen.
    pub total_fee: i64,
    /// 医疗机构的商户号 (at most 32 characters): The hospital or pharmacy that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 医疗机构的公众号ID (at most 32 characters): The sub-merchant's own app; needed for `sub_openid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在appid下的唯一标识 (at most 128 characters): The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 渠道号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_no: Option<String>,
    /// 医保局返回的支付授权码 (at most 40 characters): The authorization that the insurance gave for the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_auth_no: Option<String>,
    /// 医保局返回的支付单ID (at most 64 characters): The insurance's number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_order_id: Option<String>,
    /// 自费预下单ID (at most 64 characters): Of the order for the patient's part; needed when the patient pays something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepay_id: Option<String>,
    /// `sub_openid` (at most 128 characters): The user under `sub_appid`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 现金补充列表: Costs that the insurance does not know of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_add_detail: Option<Vec<CashAddition>>,
    /// 现金减免列表: What the hospital or pharmacy takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_reduce_detail: Option<Vec<CashReduction>>,
    /// 扩展字段 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// 用户定位信息 (at most 40 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_location: Option<String>,
    /// 医保结算后的自费金额: Left to the patient after the insurance's settlement, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_cash_fee: Option<i64>,
    /// 医保统筹基金支付金额: Paid by the insurance's pooled fund, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_gov_fee: Option<i64>,
    /// 医保下单时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_order_create_time: Option<String>,
    /// 医保其他基金支付金额: Paid by other funds of the insurance, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_other_fee: Option<i64>,
    /// 医保个人账户支付金额: Paid from the patient's insurance account, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_self_fee: Option<i64>,
    /// 是否到医保局测试环境下单: Whether the order goes to the insurance's test environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_test_env: Option<bool>,
    /// 医疗机构透传给医保的数据 (at most 2048 characters, JSON text): JSON text that is passed on to the insurance. JSON text of `PassthroughContent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passthrough_request_content: Option<String>,
    /// 是否代亲属支付: Whether the user pays for a relative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_for_relatives: Option<bool>,
    /// 亲属身份信息: Needed when `pay_for_relatives` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative: Option<Identity>,
    /// 实际需要用户微信支付的金额: What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_pay_cash_fee: Option<i64>,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 真实姓名 (at most 512 characters, encrypted on the wire).
    pub name: Sensitive,
    /// 证件类型.
    pub card_type: CardType,
    /// 个人身份ID摘要 (at most 512 characters, encrypted on the wire): The digest of the identity number.
    pub id_digest: Sensitive,
}

/// `NotifyRefundRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyRefundRequest {
    /// 商户退款单号 (at most 64 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_refund_no: String,
    /// 医保统筹退款金额: In fen.
    pub med_refund_gov_fee: i64,
    /// 医保其他退款金额: In fen.
    pub med_refund_other_fee: i64,
    /// 医保个账退款金额: In fen.
    pub med_refund_self_fee: i64,
    /// 医保退款的总金额: All parts together, in fen.
    pub med_refund_total_fee: i64,
    /// 医保退款成功时间 (at most 64 characters, RFC 3339): When the insurance refunded its part.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub refund_time: String,
    /// 医疗机构的商户号 (at most 32 characters): The hospital or pharmacy that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 城市ID (at most 8 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub city_id: String,
    /// 医疗机构编码 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub med_inst_no: String,
    /// 医保自费混合订单号 (at most 32 characters): WeChat Pay's number of the order with both parts.
    #[serde(deserialize_with = "crate::lenient")]
    pub mix_trade_no: String,
    /// 医疗机构订单号 (at most 40 characters): The hospital's or pharmacy's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub serial_no: String,
    /// 回调通知URL (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub callback_url: String,
    /// 混合订单中医保部分的支付状态: Of the insurance's part; `NO_MED_INS_PAY` when there is none.
    #[serde(deserialize_with = "crate::lenient")]
    pub med_ins_pay_status: MedInsPayStatus,
    /// 医疗机构名称 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub med_inst_name: String,
    /// 医保自费混合订单支付状态: Of the order with both parts.
    #[serde(deserialize_with = "crate::lenient")]
    pub mix_pay_status: MixPayStatus,
    /// 混合支付类型: `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both.
    #[serde(deserialize_with = "crate::lenient")]
    pub mix_pay_type: MixPayType,
    /// 订单类型: `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_type: OrderType,
    /// 混合订单中自费部分的支付状态: Of the patient's part; `NO_SELF_PAY` when there is none.
    #[serde(deserialize_with = "crate::lenient")]
    pub self_pay_status: SelfPayStatus,
    /// 使用该接口下单的总金额: All parts together, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_fee: Option<i64>,
    /// 医疗机构的商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 医疗机构的公众号ID (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在appid下的唯一标识 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 渠道号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_no: Option<String>,
    /// 医保局返回的支付授权码 (at most 40 characters): The authorization that the insurance gave for the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_auth_no: Option<String>,
    /// 医保局返回的支付单ID (at most 64 characters): The insurance's number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_order_id: Option<String>,
    /// 自费预下单ID (at most 64 characters): Of the order for the patient's part; needed when the patient pays something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepay_id: Option<String>,
    /// `sub_openid` (at most 128 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 现金补充列表: Costs that the insurance does not know of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_add_detail: Option<Vec<CashAddition>>,
    /// 现金减免列表: What the hospital or pharmacy takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_reduce_detail: Option<Vec<CashReduction>>,
    /// 扩展字段 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// 用户定位信息 (at most 40 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_location: Option<String>,
    /// 医保结算后的自费金额: Left to the patient after the insurance's settlement, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_cash_fee: Option<i64>,
    /// 医保支付失败原因 (at most 2048 characters): Why the insurance's part failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_fail_reason: Option<String>,
    /// 医保统筹基金支付金额: Paid by the insurance's pooled fund, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_gov_fee: Option<i64>,
    /// 医保下单时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_order_create_time: Option<String>,
    /// 医保其他基金支付金额: Paid by other funds of the insurance, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_other_fee: Option<i64>,
    /// 医保个人账户支付金额: Paid from the patient's insurance account, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_self_fee: Option<i64>,
    /// 是否到医保局测试环境下单: Whether the order goes to the insurance's test environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_test_env: Option<bool>,
    /// 订单支付时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
    /// 医疗机构透传给医保的数据 (at most 2048 characters, JSON text): JSON text that is passed on to the insurance. JSON text of `PassthroughContent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passthrough_request_content: Option<String>,
    /// 支付完成后医保局返回内容 (at most 2048 characters, JSON text): JSON text that came from the insurance. JSON text of `PassthroughContent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passthrough_response_content: Option<String>,
    /// 是否代亲属支付: Whether the user pays for a relative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_for_relatives: Option<bool>,
    /// 实际需要用户微信支付的金额: What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_pay_cash_fee: Option<i64>,
}

/// `OrderSuccessCashAddition`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderSuccessCashAddition {
    /// 现金补充金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_add_fee: Option<i64>,
    /// 现金补充类型: `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs.
    #[serde(deserialize_with = "crate::lenient")]
    pub cash_add_type: CashAddType,
}

/// `OrderSuccessCashReduction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderSuccessCashReduction {
    /// 现金减免金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_reduce_fee: Option<i64>,
    /// 现金减免类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub cash_reduce_type: CashReduceType,
}

/// `OrderSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderSuccessResource {
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 城市ID (at most 8 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub city_id: String,
    /// 医疗机构编码 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub med_inst_no: String,
    /// 医保自费混合订单号 (at most 32 characters): WeChat Pay's number of the order with both parts.
    #[serde(deserialize_with = "crate::lenient")]
    pub mix_trade_no: String,
    /// 回调通知URL (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub callback_url: String,
    /// 医疗机构名称 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub med_inst_name: String,
    /// 医保自费混合订单支付状态: Of the order with both parts.
    #[serde(deserialize_with = "crate::lenient")]
    pub mix_pay_status: MixPayStatus,
    /// 混合支付类型: `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both.
    #[serde(deserialize_with = "crate::lenient")]
    pub mix_pay_type: MixPayType,
    /// 使用该接口下单的总金额: All parts together, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_fee: Option<i64>,
    /// 医疗机构的商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 医疗机构的公众号ID (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在appid下的唯一标识 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 渠道号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_no: Option<String>,
    /// 医保局返回的支付授权码 (at most 40 characters): The authorization that the insurance gave for the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_auth_no: Option<String>,
    /// 医保局返回的支付单ID (at most 64 characters): The insurance's number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_order_id: Option<String>,
    /// 自费预下单ID (at most 64 characters): Of the order for the patient's part; needed when the patient pays something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepay_id: Option<String>,
    /// 医疗机构订单号 (at most 20 characters): The hospital's or pharmacy's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_no: Option<String>,
    /// `sub_openid` (at most 128 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 附加数据 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 现金补充列表: Costs that the insurance does not know of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_add_detail: Option<OrderSuccessCashAddition>,
    /// 现金减免列表: What the hospital or pharmacy takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_reduce_detail: Option<OrderSuccessCashReduction>,
    /// 医疗机构与微信医保约定的扩展字段 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// 用户定位信息 (at most 40 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_location: Option<String>,
    /// 医保结算后的自费金额: Left to the patient after the insurance's settlement, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_cash_fee: Option<i64>,
    /// 医保统筹基金支付金额: Paid by the insurance's pooled fund, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_gov_fee: Option<i64>,
    /// 医保下单时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_order_create_time: Option<String>,
    /// 医保其他基金支付金额: Paid by other funds of the insurance, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_other_fee: Option<i64>,
    /// 混合订单中医保部分的支付状态: Of the insurance's part; `NO_MED_INS_PAY` when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    /// 医保个人账户支付金额: Paid from the patient's insurance account, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_self_fee: Option<i64>,
    /// 是否到医保局测试环境下单: Whether the order goes to the insurance's test environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_test_env: Option<bool>,
    /// 订单类型: `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_type: Option<OrderType>,
    /// 订单支付时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
    /// 医疗机构透传给医保的数据 (at most 2048 characters, JSON text): JSON text that is passed on to the insurance. JSON text of `PassthroughContent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passthrough_request_content: Option<String>,
    /// 支付完成后医保局返回内容 (at most 2048 characters, JSON text): JSON text that came from the insurance. JSON text of `PassthroughContent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passthrough_response_content: Option<String>,
    /// 是否代亲属支付: Whether the user pays for a relative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_for_relatives: Option<bool>,
    /// 混合订单中自费部分的支付状态: Of the patient's part; `NO_SELF_PAY` when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_pay_status: Option<SelfPayStatus>,
    /// 实际需要用户微信支付的金额: What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_pay_cash_fee: Option<i64>,
}

/// `PassthroughContent`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PassthroughContent {
    /// 支付授权码: The authorization that the insurance gave for the payment.
    #[serde(rename = "payAuthNo", skip_serializing_if = "Option::is_none")]
    pub pay_auth_no: Option<String>,
    /// 支付订单号: The insurance's number of the order.
    #[serde(rename = "payOrdId", skip_serializing_if = "Option::is_none")]
    pub pay_ord_id: Option<String>,
    /// 经纬度: Where the user is: longitude and latitude.
    #[serde(rename = "setlLatlnt", skip_serializing_if = "Option::is_none")]
    pub setl_latlnt: Option<String>,
}

/// What `get_order_by_mix_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByMixTradeNoQuery {
    /// 医疗机构的商户号 (at most 32 characters): The hospital or pharmacy that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_order_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderByOutTradeNoQuery {
    /// 医疗机构的商户号 (at most 32 characters): The hospital or pharmacy that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `notify_refund` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyRefundQuery {
    /// 医保自费混合订单号 (at most 32 characters): WeChat Pay's number of the order with both parts.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mix_trade_no: String,
}
