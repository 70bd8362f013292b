// Generated from api/education.yaml by `cargo xtask generate`; do not edit.

//! Education fees (教育缴费).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 签约状态
    pub enum ContractStatus {
        Add = "ADD",
        Delete = "DELETE",
    }
}

open_enum! {
    /// 本支付订单的状态
    pub enum TradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Accepted = "ACCEPTED",
        PayFail = "PAY_FAIL",
        PayBack = "PAY_BACK",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 折扣.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_total: Option<i64>,
    /// 用户支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
}

/// `BankCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankCard {
    /// 签约银行卡号 (encrypted on the wire).
    pub bank_card_no: Sensitive,
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 银行卡开卡预留手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// 银行卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_thru: Option<String>,
}

/// `ContractInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractInformation {
    /// 签约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 签约协议号: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 签约状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_status: Option<String>,
}

/// `CreatePapayTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePapayTransactionAmount {
    /// 总金额: In fen.
    pub total: i64,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `CreatePapayTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePapayTransactionRequest {
    /// 服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 签约协议号: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 订单金额.
    pub amount: CreatePapayTransactionAmount,
    /// 商品或支付单简要描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// 设备信息.
    pub device_information: Device,
    /// 支付回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 场景信息枚举.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_scene: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商品标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

/// `CreateSchoolTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSchoolTransactionAmount {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// 总金额: In fen.
    pub total: i64,
}

/// `CreateSchoolTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSchoolTransactionRequest {
    /// 商户appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 签约协议号: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 用户账号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_id: String,
    /// 订单金额.
    pub amount: CreateSchoolTransactionAmount,
    /// 设备信息.
    pub device_info: Device,
    /// 商户接收通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 场景信息.
    pub scene_info: Scene,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户appid: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 扣款模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<String>,
    /// 分账结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `CreateSchoolTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSchoolTransactionResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 设备信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_info: Device,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_desc: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<String>,
}

/// `CreateStarOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStarOrderRequest {
    /// `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 权益核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub create_time: String,
    /// 权益ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub right_id: String,
    /// 用户在appid下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_openid: Option<String>,
    /// 用户QQ账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qq: Option<String>,
}

/// `Device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Device {
    /// 商户端设备ip.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub device_ip: String,
    /// 设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// `EntrustReleaseResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustReleaseResource {
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 枚举值.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 微信支付分配的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 微信支付分配的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 订单金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 签约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_information: Option<ReleasedContractInformation>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_information: Option<EntrustResourceDevice>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// `success_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// `trade_state_description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
}

/// `EntrustResourceDevice`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustResourceDevice {
    /// 商户端设备IP.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_total: String,
    /// 商户设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// `EntrustSigningResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntrustSigningResource {
    /// 微信支付分配的商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 设备信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_information: EntrustResourceDevice,
    /// 枚举值.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 微信支付分配的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 订单金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 签约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_information: Option<ContractInformation>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// `success_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// `trade_state_description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
}

/// `GetSchoolUserDebtStateResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSchoolUserDebtStateResponse {
    /// 商户appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户appid下的用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 用户欠款状态更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 当前用户欠款笔数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debt_count: Option<i64>,
    /// 用户状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
}

/// `GetStarUserByOpenidResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStarUserByOpenidResponse {
    /// `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户在appid下的唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub wechat_openid: String,
    /// 是否学生.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub education_star_student: Option<bool>,
    /// 用户QQ账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qq: Option<String>,
    /// 注册时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_time: Option<String>,
}

/// `GetStarUserByQqResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStarUserByQqResponse {
    /// 商户appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户在appid下的唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub wechat_openid: String,
    /// 学生标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub education_star_student: Option<bool>,
    /// 用户QQ账号.
    #[serde(deserialize_with = "crate::lenient")]
    pub qq: String,
    /// 注册时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_time: Option<String>,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 证件类型 (encrypted on the wire).
    pub credential_type: Sensitive,
    /// 姓名 (encrypted on the wire).
    pub real_name: Sensitive,
    /// 身份证号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<Sensitive>,
}

/// `Links`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Links {
    /// 当前链接.
    #[serde(rename = "self", deserialize_with = "crate::lenient")]
    pub self_: String,
    /// 下一页链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// 上一页链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
}

/// `ListPapayUserContractsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPapayUserContractsResponse {
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
    pub data: Option<Vec<PapayContract>>,
}

/// `ListSchoolUserContractsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSchoolUserContractsResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 资源总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 相关链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub links: Links,
    /// 查询结果列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<SchoolContract>>,
}

/// `ListStarOrdersResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStarOrdersResponse {
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 结果集.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<StarOrder>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// `PapayContract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PapayContract {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 服务商APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商APPID下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 子商户APPID下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 签约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_information: Option<ContractInformation>,
}

/// `PapayTransaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PapayTransaction {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 服务商APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 设备信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_information: Device,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
}

/// `PapayTransactionResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PapayTransactionResource {
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易状态描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state_description: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_information: Option<PapayTransactionResourceDevice>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<PapayTransactionResourcePayer>,
    /// 优惠信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<PapayTransactionResourcePromotion>>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `PapayTransactionResourceDevice`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PapayTransactionResourceDevice {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
}

/// `PapayTransactionResourcePayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PapayTransactionResourcePayer {
    /// 用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 用户在子商户下的唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_openid: String,
}

/// `PapayTransactionResourcePromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PapayTransactionResourcePromotion {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠范围.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: String,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 商户出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 微信出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 服务商APPID下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignPapayContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPapayContractRequest {
    /// 服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务商APPID下的用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 用户账号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_id: String,
    /// 首次扣款日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub period_start_date: String,
    /// 场景信息枚举.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_scene: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户APPID下的用户标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignPapayContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPapayContractResponse {
    /// 预签约号.
    #[serde(deserialize_with = "crate::lenient")]
    pub presign_token: String,
}

/// `PreSignSchoolContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignSchoolContractRequest {
    /// 商户appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户appid下的用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 学校编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub school_id: String,
    /// 用户账号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_id: String,
    /// 外部签约号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 签约银行卡.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card: Option<BankCard>,
    /// 签约模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mode: Option<String>,
    /// 是否允许降级为普通签约模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downgrade_default_contract: Option<bool>,
    /// 实名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// `PreSignSchoolContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignSchoolContractResponse {
    /// 预签约码.
    #[serde(deserialize_with = "crate::lenient")]
    pub presign_token: String,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 券ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_id: Option<String>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 商户出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// 微信出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `ReleasedContractInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReleasedContractInformation {
    /// 枚举值.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_status: String,
    /// 签约完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 签约协议号: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
}

/// `Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Scene {
    /// 消费时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 学校编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub school_id: String,
    /// 消费场景类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scene_type: String,
}

/// `SchoolContract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SchoolContract {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户appid下的用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 签约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 签约协议号: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 签约状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_status: String,
    /// 外部签约号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
}

/// `SchoolTransaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SchoolTransaction {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: SchoolTransactionAmount,
    /// 设备信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_info: Device,
    /// 支付者.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer: SchoolTransactionPayer,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 优惠详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<SchoolTransactionPromotion>>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_desc: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<String>,
}

/// `SchoolTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SchoolTransactionAmount {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 折扣.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_total: Option<i64>,
    /// 用户支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
}

/// `SchoolTransactionPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SchoolTransactionPayer {
    /// 商户appid下的用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 子商户appid下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `SchoolTransactionPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SchoolTransactionPromotion {
    /// 活动ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 商户出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// 微信出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `SchoolTransactionResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SchoolTransactionResource {
    /// 微信支付分配的商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户自行生成的订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: SchoolTransactionAmount,
    /// 设备信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_info: Device,
    /// 本支付订单的状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: TradeState,
    /// 微信支付分配的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<SchoolTransactionPayer>,
    /// 优惠详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// `success_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// `trade_state_desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_desc: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<String>,
}

/// `SchoolUserDebtStateUpdateResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SchoolUserDebtStateUpdateResource {
    /// `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// `openid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// `update_time`.
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// `debt_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debt_count: Option<i64>,
    /// `state`.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
}

/// `SendPapayNotificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendPapayNotificationRequest {
    /// 服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `Settlement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 是否指定分账: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

/// `StarOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StarOrder {
    /// `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 权益核销时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 订单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 权益ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub right_id: String,
    /// 用户在appid下的唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub wechat_openid: String,
    /// 订单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_state: String,
    /// 用户QQ账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qq: Option<String>,
}

/// What `get_papay_contract` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPapayContractQuery {
    /// 服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// What `get_papay_transaction_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPapayTransactionByTransactionIdQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_papay_transaction_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPapayTransactionByOutTradeNoQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `list_papay_user_contracts` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPapayUserContractsQuery {
    /// 服务商APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 子商户APPID下的用户标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 签约状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_status: Option<ContractStatus>,
}

/// What `list_star_orders` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStarOrdersQuery {
    /// `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 用户在appid下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_openid: Option<String>,
    /// 用户QQ账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qq: Option<String>,
}

/// What `get_star_user_by_openid` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStarUserByOpenidQuery {
    /// 商户appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// What `get_star_user_by_qq` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStarUserByQqQuery {
    /// 商户appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// What `get_school_transaction_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSchoolTransactionByTransactionIdQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_school_transaction_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSchoolTransactionByOutTradeNoQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `list_school_user_contracts` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSchoolUserContractsQuery {
    /// 签约模板号: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 签约状态.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_status: String,
    /// 分页页码: The page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}
