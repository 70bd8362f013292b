// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.

//! Payment devices (支付设备).

use crate::services::Arguments;
use crate::types::pay_devices::{
    BindSpeakerRequest, CreatePrintOrderRequest, GetPrintOrderResponse, PreBindSpeakerRequest,
    PreBindSpeakerResponse, ReportRetailTransactionRequest, ReportSpeakerOrderRequest,
    ReportSpeakerOrderResponse, ReportTransactionRequest, SpeakerBinding,
};
use crate::{Client, Result};

/// Payment devices (支付设备).
#[derive(Clone, Copy, Debug)]
pub struct PayDevicesService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payment devices (支付设备).
    pub fn pay_devices(&self) -> PayDevicesService<'_> {
        PayDevicesService { client: self }
    }
}

impl PayDevicesService<'_> {
    /// Bind a speaker to a code in the factory (出厂预绑定音箱和码牌).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_bind_speaker(
        &self,
        device_sn: &str,
        request: &PreBindSpeakerRequest,
    ) -> Result<PreBindSpeakerResponse> {
        let arguments = Arguments::default().with("device_sn", device_sn).merge(request);
        self.client.service_json("pay_devices.pre_bind_speaker", arguments, None).await
    }

    /// Bind a speaker to a code (绑定音箱设备码牌).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn bind_speaker(
        &self,
        device_sn: &str,
        request: &BindSpeakerRequest,
    ) -> Result<SpeakerBinding> {
        let arguments = Arguments::default().with("device_sn", device_sn).merge(request);
        self.client.service_json("pay_devices.bind_speaker", arguments, None).await
    }

    /// Query which code a speaker is bound to (查询音箱绑定信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_speaker_binding(&self, device_sn: &str) -> Result<SpeakerBinding> {
        let arguments = Arguments::default().with("device_sn", device_sn);
        self.client.service_json("pay_devices.get_speaker_binding", arguments, None).await
    }

    /// Unbind a speaker (解绑音箱设备码牌).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unbind_speaker(&self, device_sn: &str) -> Result<SpeakerBinding> {
        let arguments = Arguments::default().with("device_sn", device_sn);
        self.client.service_json("pay_devices.unbind_speaker", arguments, None).await
    }

    /// Report that a payment was announced (码牌支付结果上报).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn report_speaker_order(
        &self,
        transaction_id: &str,
        request: &ReportSpeakerOrderRequest,
    ) -> Result<ReportSpeakerOrderResponse> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(request);
        self.client.service_json("pay_devices.report_speaker_order", arguments, None).await
    }

    /// Print on a receipt printer (小票机打印).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_print_order(
        &self,
        device_id: &str,
        request: &CreatePrintOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("device_id", device_id).merge(request);
        self.client.service_empty("pay_devices.create_print_order", arguments, None).await
    }

    /// Query a print (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_print_order(
        &self,
        device_id: &str,
        print_order_no: &str,
    ) -> Result<GetPrintOrderResponse> {
        let arguments = Arguments::default()
            .with("device_id", device_id)
            .with("print_order_no", print_order_no);
        self.client.service_json("pay_devices.get_print_order", arguments, None).await
    }

    /// Report the device of a payment (支付码牌/点餐码牌交易回传).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn report_transaction(
        &self,
        transaction_id: &str,
        request: &ReportTransactionRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(request);
        self.client.service_empty("pay_devices.report_transaction", arguments, None).await
    }

    /// Report the device and the goods of a retail payment (回传SN和商品编码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn report_retail_transaction(
        &self,
        request: &ReportRetailTransactionRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("pay_devices.report_retail_transaction", arguments, None).await
    }
}
