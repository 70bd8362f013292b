// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.

//! Paying by face and by palm (刷脸与刷掌支付).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 激活状态
    pub enum ActivationStatus {
        Activated = "ACTIVATED",
        Inactivated = "INACTIVATED",
    }
}

open_enum! {
    /// 平台产品ID
    pub enum BusinessProductId {
        N2 = "2",
        N11 = "11",
    }
}

open_enum! {
    /// 重采状态
    pub enum CollectionState {
        CollectionRequired = "COLLECTION_REQUIRED",
        PhotoUploaded = "PHOTO_UPLOADED",
        Complete = "COMPLETE",
    }
}

open_enum! {
    /// 签约卡来源
    pub enum ContractBankCardFrom {
        MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
        UserSelectFree = "USER_SELECT_FREE",
    }
}

open_enum! {
    /// 签约模式
    pub enum ContractMode {
        LimitBankCard = "LIMIT_BANK_CARD",
        PriorityBankCard = "PRIORITY_BANK_CARD",
        LimitNone = "LIMIT_NONE",
    }
}

open_enum! {
    /// 签约状态
    pub enum ContractState {
        NotContracted = "NOT_CONTRACTED",
        Terminated = "TERMINATED",
        Contracted = "CONTRACTED",
    }
}

open_enum! {
    /// 货币类型
    pub enum Currency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 证件类型
    pub enum IdentificationType {
        Idcard = "IDCARD",
    }
}

open_enum! {
    /// 标识本次请求获取的信息类型
    pub enum InfoType {
        AskUnionid = "ASK_UNIONID",
        AskRealName = "ASK_REAL_NAME",
    }
}

open_enum! {
    /// 查询结果
    pub enum ResultType {
        Success = "SUCCESS",
        Warn = "WARN",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 授权状态
    pub enum State {
        AuthorizationStateNone = "AUTHORIZATION_STATE_NONE",
        AuthorizationStateOn = "AUTHORIZATION_STATE_ON",
        AuthorizationStateOff = "AUTHORIZATION_STATE_OFF",
    }
}

open_enum! {
    /// 用户状态
    pub enum Status {
        Normal = "NORMAL",
        Disabled = "DISABLED",
    }
}

open_enum! {
    /// 交易类型
    pub enum TradeType {
        Native = "NATIVE",
        Jsapi = "JSAPI",
        App = "APP",
        Mweb = "MWEB",
        Auth = "AUTH",
    }
}

open_enum! {
    /// 用户类型
    pub enum UserType {
        Student = "STUDENT",
        Stuff = "STUFF",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: Currency,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `Business`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Business {
    /// 平台产品ID: One of 2 and 11.
    pub business_product_id: i64,
    /// 平台场景ID: One of 3, 4, 5, 6, 124, 125 and 126.
    pub business_scene_id: i64,
}

/// `CreateTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTokenRequest {
    /// 使用场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    /// 小程序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_init_data: Option<WebInitData>,
}

/// `CreateTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTokenResponse {
    /// 授权凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// `CreateTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionRequest {
    /// 支付凭证: From the terminal that recognised the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_code: String,
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 服务商公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户公众号appid: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品信息: What is bought; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 商户附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 业务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<Business>,
    /// 优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<CreateTransactionScene>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<Settlement>,
}

/// `CreateTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商公众号appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 子商户公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品信息: What is bought; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 还款微信订单号: WeChat Pay's number of the payment that settled the debt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repayment_transaction_id: Option<String>,
    /// 金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 商户附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 欠款状态: Whether the user still owes the amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debt_state: Option<String>,
    /// 错误分类.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// 支付用户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠信息列表: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<serde_json::Value>>,
    /// 支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
    /// 支付成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state: Option<String>,
    /// 交易描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<TradeType>,
}

/// `CreateTransactionScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionScene {
    /// 设备IP.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_ip: String,
}

/// `Device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Device {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 激活状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation_status: Option<ActivationStatus>,
    /// 激活时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation_time: Option<String>,
    /// 刷脸应用软件模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_scene: Option<String>,
    /// 刷脸应用软件模式代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_scene_code: Option<String>,
    /// 摄像头序列号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub camera_sn: Option<String>,
    /// 设备品类.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_category: Option<String>,
    /// 设备品类代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_category_code: Option<String>,
    /// 设备类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_class: Option<String>,
    /// 设备类型代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_class_code: Option<String>,
    /// 设备型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_model: Option<String>,
    /// 设备序列号: The serial number on the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_sn: Option<String>,
    /// 商户简称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_shortname: Option<String>,
    /// 刷脸应用操作系统.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operating_system: Option<String>,
    /// 子商户简称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_merchant_shortname: Option<String>,
}

/// `FaceCollection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FaceCollection {
    /// 重采ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub collection_id: String,
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(deserialize_with = "crate::lenient")]
    pub organization_id: String,
    /// 用户ID: WeChat Pay's number of the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub use_id: String,
    /// 重采状态: `COLLECTION_REQUIRED`: a new photo is needed; `PHOTO_UPLOADED`: it was uploaded; `COMPLETE`: confirmed.
    #[serde(deserialize_with = "crate::lenient")]
    pub collection_state: CollectionState,
    /// 支付用户确认时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 注册照上传时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_photo_upload_time: Option<String>,
}

/// `GetAuthInfoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthInfoRequest {
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商公众号appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 设备id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_id: String,
    /// 机构id: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_id: String,
    /// 原始数据: As the device gave it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub raw_data: String,
    /// 子商户公众号appid: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `GetAuthInfoResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthInfoResponse {
    /// 授权信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub authinfo: String,
}

/// `GetAuthorizedUserResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthorizedUserResponse {
    /// `openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子公众下的openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// `union_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// 姓名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name_info: Option<RealNameIdentity>,
}

/// `GetContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 签约ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(deserialize_with = "crate::lenient")]
    pub organization_id: String,
    /// 签约卡来源: `MERCHANT_LIMITED_BANK_CARD`: the card that the merchant named; `USER_SELECT_FREE`: chosen by the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_bank_card_from: ContractBankCardFrom,
    /// 签约模式: `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_mode: ContractMode,
    /// 签约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_signed_time: String,
    /// 签约状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: ContractState,
    /// 签约用户openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户ID: WeChat Pay's number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_id: Option<String>,
    /// 解约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminated_time: Option<String>,
}

/// `GetDeviceInspectionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDeviceInspectionResponse {
    /// 刷脸应用版本号.
    #[serde(deserialize_with = "crate::lenient")]
    pub app_version: String,
    /// 蓝牙MAC地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub bluetooth_mac: String,
    /// 摄像头序列号.
    #[serde(deserialize_with = "crate::lenient")]
    pub camera_sn: String,
    /// 设备序列号: The serial number on the device.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_sn: String,
    /// 国际移动设备识别码.
    #[serde(deserialize_with = "crate::lenient")]
    pub imei: String,
    /// 查询时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub inspect_time: String,
    /// 查询结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: ResultType,
    /// 有线网卡MAC地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub wired_mac: String,
    /// 无线网卡MAC地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub wireless_mac: String,
    /// 错误信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
    /// 告警信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<String>>,
}

/// `GetOrganizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrganizationResponse {
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// 机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
}

/// `GetOrganizationUserResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrganizationUserResponse {
    /// 用户状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 签约ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// 商户刷脸用户ID: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_id: Option<String>,
    /// 刷脸用户ID: WeChat Pay's number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_id: Option<String>,
    /// 签约状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_state: Option<ContractState>,
    /// 人脸图片上传状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_image_ok: Option<bool>,
    /// 职工信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_info: Option<Staff>,
    /// 学生信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub student_info: Option<Student>,
    /// 姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// 用户类型: `STUDENT` or, for staff, `STUFF`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_type: Option<UserType>,
}

/// `GetPalmAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPalmAuthorizationResponse {
    /// `openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// 授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_time: Option<String>,
    /// 授权状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

/// `GetRepaymentUrlRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRepaymentUrlRequest {
    /// 机构id: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_id: String,
    /// 商户用户ID: The merchant's own number of the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_user_id: String,
}

/// `GetRepaymentUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRepaymentUrlResponse {
    /// 链接过期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub expire_at: String,
    /// 还款链接: Send it to the user, who pays there.
    #[serde(deserialize_with = "crate::lenient")]
    pub repayment_url: String,
}

/// `GetTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransactionResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商公众号appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 子商户公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品信息: What is bought; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 还款微信订单号: WeChat Pay's number of the payment that settled the debt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repayment_transaction_id: Option<String>,
    /// 金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 商户附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 欠款状态: Whether the user still owes the amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debt_state: Option<String>,
    /// 错误分类.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// 支付用户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠信息列表: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<serde_json::Value>>,
    /// 支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<Scene>,
    /// 支付成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
    /// 交易类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<TradeType>,
}

/// `Identification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identification {
    /// 证件ID (encrypted on the wire).
    pub identification_number: Sensitive,
    /// 证件类型.
    pub identification_type: IdentificationType,
}

/// `LimitBankCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LimitBankCard {
    /// 银行卡号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_number: Option<Sensitive>,
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 开卡人证件.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
    /// 开卡人姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_name: Option<Sensitive>,
    /// 开卡预留手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// 银行卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_thru: Option<String>,
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

/// `ListDevicesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListDevicesResponse {
    /// 分页起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 资源总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 设备列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<Device>,
    /// 相关链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub links: Links,
}

/// `ListFaceCollectionsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListFaceCollectionsResponse {
    /// 重采列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub face_collections: Vec<FaceCollection>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 公众下的openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 子公众下的openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignContractRequest {
    /// 业务类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_name: String,
    /// 刷脸用户信息.
    pub facepay_user: User,
    /// 签约模式: `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mode: Option<ContractMode>,
    /// 签约指定银行卡.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_bank_card: Option<LimitBankCard>,
}

/// `PreSignContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignContractResponse {
    /// 会话ID: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub presign_token: String,
}

/// `PreauthorizePalmRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreauthorizePalmRequest {
    /// `openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// 预授权会话ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preauthorize_session_id: Option<String>,
}

/// `PreauthorizePalmResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreauthorizePalmResponse {
    /// 预授权token.
    #[serde(deserialize_with = "crate::lenient")]
    pub permission_token: String,
}

/// `RealNameIdentity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RealNameIdentity {
    /// 加密后的身份证号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_credential_id: Option<Sensitive>,
    /// `credential_type`: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_type: Option<i64>,
    /// 加密后的姓名信息 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_real_name: Option<Sensitive>,
}

/// `Scene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Scene {
    /// 设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
}

/// `Settlement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 是否支持分账: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

/// `Staff`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Staff {
    /// 职业.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
}

/// `Student`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Student {
    /// 班级名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_name: Option<String>,
}

/// `UpdateOrganizationUserRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateOrganizationUserRequest {
    /// 状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// 职工信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_info: Option<Staff>,
    /// 学生信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub student_info: Option<Student>,
    /// 姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 用户类型: `STUDENT` or, for staff, `STUFF`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_type: Option<UserType>,
}

/// `User`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct User {
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_id: String,
    /// 商户用户ID: The merchant's own number of the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_user_id: String,
    /// 证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
    /// 刷脸用户名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_name: Option<String>,
    /// 手机号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
}

/// `UserStateChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserStateChangeResource {
    /// 微信APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信用户openid.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 签约ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mch_id: String,
    /// 机构编号: The school or company whose users pay by face or palm.
    #[serde(deserialize_with = "crate::lenient")]
    pub organization_id: String,
    /// 商户刷脸用户ID: The merchant's own number of the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_user_id: String,
    /// 微信刷脸用户ID: WeChat Pay's number of the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_id: String,
    /// 通知创建时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_create_time: String,
}

/// `WebInitData`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WebInitData {
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// 商户刷脸用户ID: The merchant's own number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_id: Option<String>,
}

/// What `get_organization` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrganizationQuery {
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// 机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
}

/// What `get_contract` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractQuery {
    /// 商户签约小程序APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// What `list_face_collections` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListFaceCollectionsQuery {
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_id: String,
    /// 列表偏移: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 资源个数: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `get_authorized_user` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthorizedUserQuery {
    /// 微信分配的公众账号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 标识本次请求获取的信息类型.
    pub info_type: InfoType,
    /// `sub_mchid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信分配的子商户公众账号ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `sub_serial_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_serial_no: Option<String>,
}

/// What `get_transaction` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransactionQuery {
    /// 服务商商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 平台产品ID.
    pub business_product_id: BusinessProductId,
}

/// What `get_palm_authorization` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPalmAuthorizationQuery {
    /// 机构ID: The school or company whose users pay by face or palm.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_id: String,
}

/// What `list_devices` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListDevicesQuery {
    /// `offset`: Items to skip, from 0.
    pub offset: i64,
    /// 最大资源条数: Items per page.
    pub limit: i64,
}
