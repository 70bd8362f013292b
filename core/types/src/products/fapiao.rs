// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.

//! Electronic invoices (fapiao) (电子发票).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 能力授权状态
    pub enum AbilityStatus {
        Authorized = "AUTHORIZED",
        AuthorizePending = "AUTHORIZE_PENDING",
        Deauthorized = "DEAUTHORIZED",
        AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}

open_enum! {
    /// 能力类型
    pub enum AbilityType {
        BaseAbility = "BASE_ABILITY",
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}

open_enum! {
    /// 购买方类型
    pub enum BuyerType {
        Individual = "INDIVIDUAL",
        Organization = "ORGANIZATION",
    }
}

open_enum! {
    /// 发票卡券状态
    pub enum CardStatus {
        InsertAccepted = "INSERT_ACCEPTED",
        Inserted = "INSERTED",
        DiscardAccepted = "DISCARD_ACCEPTED",
        Discarded = "DISCARDED",
    }
}

open_enum! {
    /// 出行人证件类型
    pub enum CertificateType {
        IdentityCard = "IDENTITY_CARD",
        Passport = "PASSPORT",
        HongKongPermit = "HONG_KONG_PERMIT",
        MacaoPermit = "MACAO_PERMIT",
        TaiwanPermit = "TAIWAN_PERMIT",
        ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
        HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
        MacaoResidentCard = "MACAO_RESIDENT_CARD",
        TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
        MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
        ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
        SoldierCard = "SOLDIER_CARD",
        HomecomingCert = "HOMECOMING_CERT",
        TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    }
}

open_enum! {
    /// 接入状态
    pub enum DigitalTaxModeStatus {
        ApprovalPending = "APPROVAL_PENDING",
        AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
        AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
        BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
        BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
        SecuritySettingPending = "SECURITY_SETTING_PENDING",
        ApplyFailed = "APPLY_FAILED",
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        ResourceExpired = "RESOURCE_EXPIRED",
    }
}

open_enum! {
    /// 发票能力类型
    pub enum FapiaoAbilityTypeList {
        BaseAbility = "BASE_ABILITY",
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}

open_enum! {
    /// 开具的发票类型
    pub enum FapiaoBillType {
        CommFapiao = "COMM_FAPIAO",
        VatFapiao = "VAT_FAPIAO",
    }
}

open_enum! {
    /// 发票状态
    pub enum FapiaoFileStatus {
        IssueAccepted = "ISSUE_ACCEPTED",
        Issued = "ISSUED",
        ReverseAccepted = "REVERSE_ACCEPTED",
        Reversed = "REVERSED",
        IssueFailed = "ISSUE_FAILED",
        ReverseFailed = "REVERSE_FAILED",
    }
}

open_enum! {
    /// 开票模式
    pub enum FapiaoMode {
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

open_enum! {
    /// 发票状态
    pub enum FapiaoStatusFapiaoStatus {
        IssueAccepted = "ISSUE_ACCEPTED",
        Issued = "ISSUED",
        ReverseAccepted = "REVERSE_ACCEPTED",
        Reversed = "REVERSED",
    }
}

open_enum! {
    /// 发票状态
    pub enum FapiaoStatusValue {
        IssueAccepted = "ISSUE_ACCEPTED",
        Issued = "ISSUED",
        ReverseAccepted = "REVERSE_ACCEPTED",
        Reversed = "REVERSED",
        IssueFailed = "ISSUE_FAILED",
        ReverseFailed = "REVERSE_FAILED",
    }
}

open_enum! {
    /// 文件类型
    pub enum FileType {
        Pdf = "PDF",
    }
}

open_enum! {
    /// 商户邀请失败错误码
    pub enum InviteFailedCode {
        UnknownTaxInfo = "UNKNOWN_TAX_INFO",
        InvalidCompanyInfo = "INVALID_COMPANY_INFO",
        NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
        NotInPilotScope = "NOT_IN_PILOT_SCOPE",
        MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
        MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
        UnknownError = "UNKNOWN_ERROR",
    }
}

open_enum! {
    /// 商户邀请状态
    pub enum MchInviteStatus {
        MchInviteSucc = "MCH_INVITE_SUCC",
        MchInviteFailed = "MCH_INVITE_FAILED",
    }
}

open_enum! {
    /// 操作类型
    pub enum OperationType {
        AuthBinding = "AUTH_BINDING",
    }
}

open_enum! {
    /// 支付渠道
    pub enum PayChannel {
        WechatPay = "WECHAT_PAY",
    }
}

open_enum! {
    /// 面积单位
    pub enum RealEstateLeasingFapiaoItemUnit {
        Meter = "METER",
        SquareMeter = "SQUARE_METER",
        SquareKilometer = "SQUARE_KILOMETER",
        Hectare = "HECTARE",
        SquareKilometerAbbreviation = "SQUARE_KILOMETER_ABBREVIATION",
        SquareMeterAbbreviation = "SQUARE_METER_ABBREVIATION",
        HectareAbbreviation = "HECTARE_ABBREVIATION",
        Mu = "MU",
    }
}

open_enum! {
    /// 成品油单位
    pub enum RefinedOilFapiaoItemUnit {
        Ton = "TON",
        Liter = "LITER",
    }
}

open_enum! {
    /// 冲红原因
    pub enum ReverseReason {
        IssueError = "ISSUE_ERROR",
        SalesReturn = "SALES_RETURN",
        ServiceSuspention = "SERVICE_SUSPENTION",
        SalesDiscount = "SALES_DISCOUNT",
    }
}

open_enum! {
    /// 开票场景
    pub enum Scene {
        WithWechatpay = "WITH_WECHATPAY",
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    }
}

open_enum! {
    /// 开票来源
    pub enum Source {
        Web = "WEB",
        Miniprogram = "MINIPROGRAM",
    }
}

open_enum! {
    /// 税收优惠政策标识
    pub enum TaxPreferMark {
        NoFavorable = "NO_FAVORABLE",
        OutsideVat = "OUTSIDE_VAT",
        VatExempt = "VAT_EXEMPT",
        NormalZeroRated = "NORMAL_ZERO_RATED",
        ExportZeroRated = "EXPORT_ZERO_RATED",
    }
}

open_enum! {
    /// 第三方
    pub enum ThirdPartyModeStatus {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

open_enum! {
    /// 交通工具等级
    pub enum TransportationClasses {
        ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
        ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
        ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    }
}

open_enum! {
    /// 交通工具类型
    pub enum TransportationType {
        LongDistanceBus = "LONG_DISTANCE_BUS",
        PublicTransportation = "PUBLIC_TRANSPORTATION",
        Car = "CAR",
        Ship = "SHIP",
        OtherTransportation = "OTHER_TRANSPORTATION",
    }
}

/// `Ability`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Ability {
    /// 能力类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: AbilityType,
    /// 能力授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: AbilityStatus,
    /// 能力授权失败原因 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_fail_reason: Option<String>,
}

/// `BillingPerson`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BillingPerson {
    /// 开票人ID (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 开票人姓名 (at most 40 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// `Buyer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Buyer {
    /// 购买方类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: BuyerType,
    /// 名称 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 纳税人识别号 (at most 32 characters): Needed for organisations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxpayer_id: Option<String>,
    /// 地址 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 银行账号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开户银行名称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 邮箱地址 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Sensitive>,
    /// 开具的发票类型: `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// 手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// 电话 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// 留言信息 (at most 100 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_apply_message: Option<String>,
}

/// `Card`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Card {
    /// 插卡公众号AppID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_appid: String,
    /// 用户在插卡公众号下的OpenID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_openid: String,
    /// 发票卡券状态: `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_status: CardStatus,
    /// 电子发票卡券模板ID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 电子发票在卡包中的编码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_code: Option<String>,
}

/// `CardTemplate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardTemplate {
    /// 卡券logo地址 (at most 1024 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub logo_url: String,
    /// 卡券自定义cell位配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_cell: Option<CustomCell>,
    /// 收款方名称 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_name: Option<String>,
}

/// `CreateCardTemplateRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateCardTemplateRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 插卡服务号AppID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_appid: String,
    /// 卡券模板信息.
    pub card_template_information: CardTemplate,
}

/// `CreateCardTemplateResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateCardTemplateResponse {
    /// 插卡服务号AppID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_appid: String,
    /// 卡券模板ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
}

/// `CustomCell`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomCell {
    /// cell位描述 (at most 6 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// cell位文字 (at most 5 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// 点击cell位跳转的地址 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 跳转小程序的页面路径 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_path: Option<String>,
    /// 跳转小程序的用户名 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_user_name: Option<String>,
}

/// `DevelopmentConfig`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DevelopmentConfig {
    /// 回调地址 (at most 256 characters): Where events of invoices are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub callback_url: String,
    /// 全部账单展示开发票入口开关: Whether every bill shows the way to an invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票: Whether special VAT invoices are issued, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_vat_fapiao: Option<bool>,
}

/// `DigitalTaxMode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DigitalTaxMode {
    /// 接入状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: DigitalTaxModeStatus,
    /// 能力信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ability_info: Option<Vec<Ability>>,
    /// 接入失败原因 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_fail_reason: Option<String>,
    /// 接入时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_time: Option<String>,
    /// 开票人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_person_info: Option<Vec<BillingPerson>>,
    /// 过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
}

/// `ExtraInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExtraInformation {
    /// 开票人 (at most 20 characters): Who issues it.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub drawer: String,
    /// 收款人: Who collects the money.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee: Option<String>,
    /// 复核人: Who checks it.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
}

/// `Fapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Fapiao {
    /// 发票状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: FapiaoStatusValue,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_id: String,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 购买方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub buyer_information: Buyer,
    /// 附加信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub extra_information: ExtraInformation,
    /// 销售方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub seller_information: Seller,
    /// 总税额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_amount: Option<i64>,
    /// 总价税合计: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 蓝字发票信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blue_fapiao: Option<IssuedFapiao>,
    /// 电子发票卡券信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_information: Option<Card>,
    /// 开票失败错误码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_error_code: Option<String>,
    /// 开票失败原因 (at most 256 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_error_message: Option<String>,
    /// 发票行信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FapiaoItem>>,
    /// 红字发票信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub red_fapiao: Option<IssuedFapiao>,
    /// 备注信息 (at most 200 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `FapiaoCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FapiaoCard {
    /// 电子发票文件ID (at most 128 characters): The number that `upload_file` has given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_media_id: String,
    /// 总金额: In fen.
    pub amount: i64,
    /// 附加信息.
    pub extra_information: ExtraInformation,
    /// 发票号码 (at most 20 characters): The tax authority's number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_number: String,
    /// 开票时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_time: String,
    /// 销售方信息.
    pub seller_information: Seller,
    /// 总税额: In fen.
    pub tax_amount: i64,
    /// 总价税合计: In fen.
    pub total_amount: i64,
    /// 校验码 (at most 20 characters): The tax authority's code to check the invoice by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_code: Option<String>,
    /// 发票代码 (at most 12 characters): The tax authority's code of the invoice; fully digital invoices have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_code: Option<String>,
    /// 发票行信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FapiaoItem>>,
    /// 密码 (at most 1024 characters): The cipher that is printed on the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// 备注信息 (at most 200 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `FapiaoFile`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FapiaoFile {
    /// 发票状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FapiaoFileStatus>,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_id: Option<String>,
    /// 发票文件下载地址 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
}

/// `FapiaoItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FapiaoItem {
    /// 单行金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 是否折扣行: This line is a discount on the line before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<bool>,
    /// 货物或应税劳务 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 单行税额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_amount: Option<i64>,
    /// 税局侧规定的货物或应税劳务 (at most 32 characters): The tax authority's code of the goods; see `list_tax_codes`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub tax_code: String,
    /// 税率: In ten thousandths: 1300 is 13 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<i64>,
    /// 单行金额合计: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 单价: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// 规格型号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 税收优惠政策标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_prefer_mark: Option<TaxPreferMark>,
    /// 单位 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `FapiaoResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FapiaoResource {
    /// 微信支付分配的商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 冲红时指定的发票申请单号 (at most 64 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_apply_id: String,
    /// 发票申请单下关联的所有发票信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_information: Vec<FapiaoStatus>,
    /// `sub_mchid` (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 用户填写时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_time: Option<String>,
}

/// `FapiaoStatus`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FapiaoStatus {
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_id: String,
    /// 发票状态: `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_status: CardStatus,
    /// 发票状态: `ISSUE_ACCEPTED`, `REVERSE_ACCEPTED`: being worked on; `ISSUED`, `REVERSED`: done.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_status: FapiaoStatusFapiaoStatus,
}

/// `GeneralFapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GeneralFapiao {
    /// 开票人ID (at most 64 characters): Who issues it, registered with the tax authority.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub billing_person_id: String,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_id: String,
    /// 发票类型: `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
    pub fapiao_bill_type: FapiaoBillType,
    /// 发票行信息.
    pub items: Vec<GeneralFapiaoItem>,
    /// 总价税合计: In fen.
    pub total_amount: i64,
    /// 交易信息.
    pub transaction_information: Vec<Transaction>,
    /// 开票人名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_person: Option<String>,
    /// 出口业务适用政策代码: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_business_policy_code: Option<i64>,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 增值税即征即退代码: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_refund_levy_code: Option<i64>,
}

/// `GeneralFapiaoItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GeneralFapiaoItem {
    /// 是否折扣行: This line is a discount on the line before it.
    pub discount: bool,
    /// 货物或应税劳务 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 税局侧规定的货物或应税劳务 (at most 32 characters): The tax authority's code of the goods; see `list_tax_codes`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_code: String,
    /// 税率: In ten thousandths: 1300 is 13 %.
    pub tax_rate: i64,
    /// 单行金额合计: In fen.
    pub total_amount: i64,
    /// 货物或应税劳务或服务分类.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_category: Option<String>,
    /// 优惠政策标识: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 规格型号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 税收优惠政策标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_prefer_mark: Option<String>,
    /// 单位 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `GetApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetApplicationResponse {
    /// 发票数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 发票信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_information: Option<Vec<Fapiao>>,
}

/// `GetInviteUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInviteUrlResponse {
    /// 开通小程序AppID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub miniprogram_appid: String,
    /// 邀请开通二维码链接 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub invite_url: String,
    /// 开通小程序跳转路径 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub miniprogram_path: String,
}

/// `GetMerchantBaseInformationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantBaseInformationResponse {
    /// 附加信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub extra_information: ExtraInformation,
    /// 销售方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub seller_information: Seller,
}

/// `GetSubMerchantCheckStatusResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantCheckStatusResponse {
    /// 子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 数电发票模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digital_tax_mode: Option<DigitalTaxMode>,
    /// 第三方开票模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_mode: Option<ThirdPartyMode>,
}

/// `GetUserTitleUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserTitleUrlResponse {
    /// 抬头填写小程序AppID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_appid: Option<String>,
    /// 抬头填写小程序页面路径 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_path: Option<String>,
    /// 抬头填写小程序的用户名 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_user_name: Option<String>,
    /// 抬头填写链接.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_url: Option<String>,
}

/// `InsertCardsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsertCardsRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 购买方信息.
    pub buyer_information: Buyer,
    /// 电子发票卡券信息列表.
    pub fapiao_card_information: Vec<FapiaoCard>,
    /// 插卡场景: `WITH_WECHATPAY`: the order was paid by WeChat Pay; `WITHOUT_WECHATPAY`: it was not.
    pub scene: Scene,
}

/// `InvitedMerchant`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvitedMerchant {
    /// 商户税号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub tax_id: String,
    /// 商户名称 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub ep_name: String,
    /// 服务商邀请商户code.
    #[serde(deserialize_with = "crate::lenient")]
    pub invite_code: String,
    /// 邀请商户的状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub mch_invite_status: MchInviteStatus,
    /// 商户操作时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_time: String,
    /// 邀请的商户商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户邀请失败错误码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_failed_code: Option<InviteFailedCode>,
    /// 商户邀请失败的原因 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_failed_reason: Option<String>,
}

/// `IssueFapiaoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssueFapiaoRequest {
    /// 发票申请单号: The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: NewFapiaoBuyer,
    /// 电子发票信息列表.
    pub fapiao_information: Vec<NewFapiao>,
    /// 开票场景.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scene: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `IssueGeneralFapiaoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssueGeneralFapiaoRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 发票申请单号 (at most 32 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息.
    pub fapiao_information: GeneralFapiao,
}

/// `IssuePassengerTransportFapiaoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssuePassengerTransportFapiaoRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 发票申请单号 (at most 32 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息.
    pub fapiao_information: PassengerTransportFapiao,
}

/// `IssueRealEstateLeasingFapiaoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssueRealEstateLeasingFapiaoRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 发票申请单号 (at most 32 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息.
    pub fapiao_information: RealEstateLeasingFapiao,
}

/// `IssueRefinedOilFapiaoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssueRefinedOilFapiaoRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 发票申请单号 (at most 32 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息.
    pub fapiao_information: RefinedOilFapiao,
}

/// `IssuedFapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IssuedFapiao {
    /// 发票号码 (at most 20 characters): The tax authority's number of the invoice.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_number: String,
    /// 开票时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_time: String,
    /// 校验码 (at most 20 characters): The tax authority's code to check the invoice by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_code: Option<String>,
    /// 发票代码 (at most 12 characters): The tax authority's code of the invoice; fully digital invoices have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_code: Option<String>,
    /// 密码 (at most 1024 characters): The cipher that is printed on the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// `Links`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Links {
    /// 下一页链接 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// 上一页链接 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// 当前链接 (at most 1024 characters).
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
}

/// `ListFilesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListFilesResponse {
    /// 发票列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_download_info_list: Option<Vec<FapiaoFile>>,
}

/// `ListInvitedMerchantsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListInvitedMerchantsResponse {
    /// 本次查询的起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次查询的最大数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 相关链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
    /// 邀请的商户结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_invite_result_list: Option<Vec<InvitedMerchant>>,
}

/// `ListTaxCodesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListTaxCodesResponse {
    /// 分页起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总记录数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 本次查询到的数据.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<TaxCode>,
    /// 相关链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
}

/// `NewFapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NewFapiao {
    /// 商户发票单号: The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_id: String,
    /// 发票行信息.
    pub items: Vec<NewFapiaoItem>,
    /// 是否以清单形式开具发票: The goods are listed on a sheet of their own.
    pub need_list: bool,
    /// 总价税合计: In fen.
    pub total_amount: i64,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `NewFapiaoBuyer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NewFapiaoBuyer {
    /// 购买方类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub r#type: String,
    /// 名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 纳税人识别号: Needed for organisations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxpayer_id: Option<String>,
    /// 地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 邮箱地址 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Sensitive>,
    /// 开具发票类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_bill_type: Option<String>,
    /// 手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// 用户留言信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_apply_message: Option<String>,
}

/// `NewFapiaoItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NewFapiaoItem {
    /// 是否折扣行: This line is a discount on the line before it.
    pub discount: bool,
    /// 数量.
    pub quantity: i64,
    /// 货物或应税劳务或服务编码: The tax authority's code of the goods; see `list_tax_codes`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_code: String,
    /// 单行金额合计: In fen.
    pub total_amount: i64,
    /// `goods_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<i64>,
    /// 货物或应税劳务或服务分类.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_category: Option<String>,
    /// 货物或应税劳务.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 规格型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 税收优惠政策标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_prefer_mark: Option<String>,
    /// 税率: In ten thousandths: 1300 is 13 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<i64>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `Passenger`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Passenger {
    /// 出行人名称 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 证件号码 (encrypted on the wire).
    pub certificate_number: Sensitive,
    /// 出行人证件类型.
    pub certificate_type: CertificateType,
    /// 出行日期 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub departure_date: String,
    /// 出发地 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub departure_place: String,
    /// 目的地 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub destination: String,
    /// 交通工具类型.
    pub transportation_type: TransportationType,
    /// 交通工具等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transportation_classes: Option<TransportationClasses>,
}

/// `PassengerTransportFapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PassengerTransportFapiao {
    /// 开票人ID (at most 64 characters): Who issues it, registered with the tax authority.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub billing_person_id: String,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_id: String,
    /// 发票类型: `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
    pub fapiao_bill_type: FapiaoBillType,
    /// 发票行信息.
    pub items: Vec<PassengerTransportFapiaoItem>,
    /// 总价税合计: In fen.
    pub total_amount: i64,
    /// 交易信息.
    pub transaction_information: Vec<Transaction>,
    /// 开票人名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_person: Option<String>,
    /// 出口业务适用政策代码: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_business_policy_code: Option<i64>,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 增值税即征即退代码: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_refund_levy_code: Option<i64>,
}

/// `PassengerTransportFapiaoItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PassengerTransportFapiaoItem {
    /// 是否折扣行: This line is a discount on the line before it.
    pub discount: bool,
    /// 货物或应税劳务 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 税局侧规定的货物或应税劳务 (at most 19 characters): The tax authority's code of the goods; see `list_tax_codes`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_code: String,
    /// 税率: In ten thousandths: 1300 is 13 %.
    pub tax_rate: i64,
    /// 单行金额合计: In fen.
    pub total_amount: i64,
    /// 出行人额外信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passenger_information: Option<Passenger>,
    /// 优惠政策标识: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 规格型号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `RealEstateLease`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RealEstateLease {
    /// 不动产坐落地址 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// 跨地.
    pub cross_city_flag: bool,
    /// 租赁期止 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lease_period_end: String,
    /// 租赁期起 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lease_period_start: String,
    /// 不动产坐落省份 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub province: String,
    /// 产权证书 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_no: Option<Sensitive>,
    /// 车牌号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_no: Option<Vec<String>>,
    /// 不动产坐落城市 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

/// `RealEstateLeasingFapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RealEstateLeasingFapiao {
    /// 开票人ID (at most 64 characters): Who issues it, registered with the tax authority.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub billing_person_id: String,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_id: String,
    /// 发票类型: `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
    pub fapiao_bill_type: FapiaoBillType,
    /// 发票行信息.
    pub items: Vec<RealEstateLeasingFapiaoItem>,
    /// 总价税合计: In fen.
    pub total_amount: i64,
    /// 交易信息.
    pub transaction_information: Vec<Transaction>,
    /// 开票人名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_person: Option<String>,
    /// 出口业务适用政策代码: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_business_policy_code: Option<i64>,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 增值税即征即退代码: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_refund_levy_code: Option<i64>,
}

/// `RealEstateLeasingFapiaoItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RealEstateLeasingFapiaoItem {
    /// 是否折扣行: This line is a discount on the line before it.
    pub discount: bool,
    /// 货物或应税劳务 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 税局侧规定的货物或应税劳务 (at most 32 characters): The tax authority's code of the goods; see `list_tax_codes`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_code: String,
    /// 税率: In ten thousandths: 1300 is 13 %.
    pub tax_rate: i64,
    /// 单行金额合计: In fen.
    pub total_amount: i64,
    /// 货物或应税劳务或服务分类.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_category: Option<String>,
    /// 优惠政策标识: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 不动产租赁特定行业额外信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_estate_leasing_information: Option<RealEstateLease>,
    /// 规格型号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 税收优惠政策标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_prefer_mark: Option<String>,
    /// 面积单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<RealEstateLeasingFapiaoItemUnit>,
}

/// `RefinedOilFapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefinedOilFapiao {
    /// 开票人ID (at most 64 characters): Who issues it, registered with the tax authority.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub billing_person_id: String,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_id: String,
    /// 发票类型: `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
    pub fapiao_bill_type: FapiaoBillType,
    /// 发票行信息.
    pub items: Vec<RefinedOilFapiaoItem>,
    /// 总价税合计: In fen.
    pub total_amount: i64,
    /// 交易信息.
    pub transaction_information: Vec<Transaction>,
    /// 开票人名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_person: Option<String>,
    /// 出口业务适用政策代码: One of 1, 2 and 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_business_policy_code: Option<i64>,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 增值税即征即退代码: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_refund_levy_code: Option<i64>,
}

/// `RefinedOilFapiaoItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefinedOilFapiaoItem {
    /// 是否折扣行: This line is a discount on the line before it.
    pub discount: bool,
    /// 货物或应税劳务 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 税局侧规定的货物或应税劳务 (at most 32 characters): The tax authority's code of the goods; see `list_tax_codes`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_code: String,
    /// 税率: In ten thousandths: 1300 is 13 %.
    pub tax_rate: i64,
    /// 单行金额合计: In fen.
    pub total_amount: i64,
    /// 优惠政策标识: One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 成品油行业额外信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refined_oil_information: Option<RefinedOilTrade>,
    /// 规格型号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 成品油单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<RefinedOilFapiaoItemUnit>,
}

/// `RefinedOilTrade`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RefinedOilTrade {
    /// 加油枪号码 (at most 10 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub gun_number: String,
    /// 成品油站点 (at most 100 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub station: String,
    /// 交易时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_time: String,
}

/// `ReverseFapiaoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReverseFapiaoRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 冲红原因 (at most 200 characters).
    pub reverse_reason: ReverseReason,
    /// 需要冲红的发票信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_information: Option<Vec<ReversedFapiao>>,
}

/// `ReversedFapiao`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReversedFapiao {
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_id: String,
    /// 发票号码 (at most 20 characters): The tax authority's number of the invoice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_number: String,
    /// 发票代码: The tax authority's code of the invoice; fully digital invoices have none.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_code: Option<String>,
}

/// `Seller`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Seller {
    /// 名称 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 纳税人识别号 (at most 32 characters): Needed for organisations.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub taxpayer_id: String,
    /// 地址 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 银行账号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开户银行 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 电话 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
}

/// `TaxCode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TaxCode {
    /// 货物或应税劳务或服务名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_name: String,
    /// 货物或应税劳务: The tax authority's code of the goods; see `list_tax_codes`.
    #[serde(deserialize_with = "crate::lenient")]
    pub tax_code: String,
    /// 税收优惠政策标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub tax_prefer_mark: String,
    /// 税率: In ten thousandths: 1300 is 13 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<i64>,
    /// `goods_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<i64>,
    /// `goods_category`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_category: Option<String>,
}

/// `ThirdPartyMode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ThirdPartyMode {
    /// 第三方.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: ThirdPartyModeStatus,
}

/// `Transaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Transaction {
    /// 交易金额: In fen.
    pub amount: i64,
    /// 支付渠道.
    pub pay_channel: PayChannel,
    /// 支付订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 支付商户订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
}

/// `UpdateDevelopmentConfigRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateDevelopmentConfigRequest {
    /// 子商户号 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mch_code: String,
    /// 回调地址 (at most 256 characters): Where events of invoices are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// 全部账单展示开发票入口开关: Whether every bill shows the way to an invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票: Whether special VAT invoices are issued, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_vat_fapiao: Option<bool>,
}

/// `UploadFileResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadFileResponse {
    /// 电子发票文件ID (at most 128 characters): The number that `upload_file` has given.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_media_id: String,
}

/// `UserAppliedFapiaoStatus`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserAppliedFapiaoStatus {
    /// 商户发票单号: The merchant's own number of the invoice.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_id: String,
    /// 卡包状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_status: String,
    /// 发票状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_status: String,
}

/// `UserAppliedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserAppliedResource {
    /// 微信支付分配的商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 发票申请单号 (at most 64 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(deserialize_with = "crate::lenient")]
    pub fapiao_apply_id: String,
    /// 用户完成发票抬头填写的时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_time: String,
    /// `sub_mchid` (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 发票列表.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_information: Option<Vec<UserAppliedFapiaoStatus>>,
}

/// What `download_file` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadFileQuery {
    /// `token`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
}

/// What `get_application` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetApplicationQuery {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_id: Option<String>,
}

/// What `list_files` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListFilesQuery {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户发票单号 (at most 32 characters): The merchant's own number of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_id: Option<String>,
}

/// What `get_invite_url` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInviteUrlQuery {
    /// 开票模式.
    pub fapiao_mode: Vec<FapiaoMode>,
    /// 服务商邀请code (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub invite_code: String,
    /// 操作类型.
    pub operation_type: OperationType,
    /// 受邀请商户号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 受邀请商户税号 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxpayer_id: Option<String>,
    /// 发票能力类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityTypeList>>,
    /// 服务商邀请渠道 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_channel: Option<String>,
    /// 操作人员 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_user: Option<Sensitive>,
}

/// What `list_invited_merchants` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListInvitedMerchantsQuery {
    /// 本次查询的起始位置: Items to skip, from 0.
    pub offset: i64,
    /// 本次查询的最大数量: Items per page.
    pub limit: i64,
    /// 商户邀请状态.
    pub mch_invite_status: MchInviteStatus,
    /// 查询时间止 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub query_time_end: String,
    /// 查询时间起 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub query_time_start: String,
    /// 服务商邀请code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_code: Option<String>,
}

/// What `get_merchant_base_information` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantBaseInformationQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_development_config` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDevelopmentConfigQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mch_code: Option<String>,
}

/// What `list_tax_codes` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListTaxCodesQuery {
    /// 分页起始位置: Items to skip, from 0.
    pub offset: i64,
    /// 分页大小: Items per page.
    pub limit: i64,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_user_title` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserTitleQuery {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 发票申请单号 (at most 32 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_apply_id: String,
    /// 开票场景.
    pub scene: Scene,
}

/// What `get_user_title_url` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserTitleUrlQuery {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户OpenID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 发票申请单号 (at most 32 characters): The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fapiao_apply_id: String,
    /// 开票来源.
    pub source: Source,
    /// 总金额: In fen.
    pub total_amount: i64,
    /// 用户是否必须填写邮箱地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_input_email: Option<bool>,
    /// 用户是否必须填写手机号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_input_phone: Option<bool>,
    /// 销售方名称 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller_name: Option<String>,
    /// 是否需要展示邮箱地址填写栏.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_email_cell: Option<bool>,
    /// 是否需要展示手机号填写栏.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_phone_cell: Option<bool>,
}

/// What `upload_file` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadFileMeta {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 文件类型.
    pub file_type: FileType,
}
