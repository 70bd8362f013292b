// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.

//! Payment devices (支付设备).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 绑定状态
    pub enum BindState {
        OpenScenarioSpeakerBindStateUnbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
        OpenScenarioSpeakerBindStateBinded = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
    }
}

open_enum! {
    /// 打印状态
    pub enum PrintState {
        PrintStateWait = "PRINT_STATE_WAIT",
        PrintStateSuccess = "PRINT_STATE_SUCCESS",
        PrintStateFail = "PRINT_STATE_FAIL",
        PrintStateCached = "PRINT_STATE_CACHED",
    }
}

/// `BindSpeakerRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BindSpeakerRequest {
    /// 子商户: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 收款链接url: What the QR code on the device says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code_url: String,
}

/// `CreatePrintOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePrintOrderRequest {
    /// 打印单号: The caller's own number of the print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub print_order_no: Option<String>,
    /// 模板ID: The template of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 表格变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_list: Option<Vec<Table>>,
    /// 变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable_list: Option<Vec<Variable>>,
}

/// `GetPrintOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPrintOrderResponse {
    /// 打印单号: The caller's own number of the print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub print_order_no: Option<String>,
    /// 模板ID: The template of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 打印状态: `PRINT_STATE_WAIT`: waiting; `PRINT_STATE_SUCCESS`: printed; `PRINT_STATE_FAIL`: failed; `PRINT_STATE_CACHED`: stored in the printer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub print_state: Option<PrintState>,
    /// 打印状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub print_state_description: Option<String>,
    /// 表格变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_list: Option<Vec<Table>>,
    /// 变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable_list: Option<Vec<Variable>>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商品编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub barcode: String,
    /// 商品名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 商品单价: In fen.
    pub price: i64,
    /// 商品数量.
    pub quantity: i64,
    /// 商家商品编码: The merchant's own number of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_goods_id: Option<String>,
}

/// `PreBindSpeakerRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreBindSpeakerRequest {
    /// 收款链接url: What the QR code on the device says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code_url: String,
}

/// `PreBindSpeakerResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreBindSpeakerResponse {
    /// 绑定状态: `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not.
    #[serde(deserialize_with = "crate::lenient")]
    pub bind_state: BindState,
    /// 收款链接url: What the QR code on the device says.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_url: String,
    /// 设备sn: The serial number on the device.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_sn: String,
}

/// `ReportRetailTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportRetailTransactionRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 品牌ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<Goods>>,
}

/// `ReportSpeakerOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportSpeakerOrderRequest {
    /// 子商户: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 收款链接url: What the QR code on the device says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code_url: String,
    /// 设备sn: The serial number on the device.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_sn: String,
}

/// `ReportSpeakerOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportSpeakerOrderResponse {
    /// 子商户.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 收款链接url: What the QR code on the device says.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_url: String,
    /// 设备sn: The serial number on the device.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_sn: String,
}

/// `ReportTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReportTransactionRequest {
    /// 子商户: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 收款链接url: What the QR code on the device says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code_url: String,
}

/// `Row`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Row {
    /// 值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_list: Option<Vec<String>>,
}

/// `SpeakerBinding`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SpeakerBinding {
    /// 子商户.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 绑定状态: `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not.
    #[serde(deserialize_with = "crate::lenient")]
    pub bind_state: BindState,
    /// 收款链接url: What the QR code on the device says.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_url: String,
    /// 设备sn: The serial number on the device.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_sn: String,
}

/// `Table`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Table {
    /// Key字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_list: Option<Vec<Row>>,
}

/// `Variable`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Variable {
    /// Key字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value值字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
