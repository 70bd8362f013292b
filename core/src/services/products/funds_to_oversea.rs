// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.

//! Payments abroad (跨境付款).

use crate::services::Arguments;
use crate::types::funds_to_oversea::{
    CreateOrderRequest, CreateReturnOrderRequest, CreateReturnOrderResponse,
    GetAvailableAbroadAmountQuery, GetAvailableAbroadAmountResponse, GetBillDownloadUrlQuery,
    GetBillDownloadUrlResponse, GetOrderQuery, GetReturnOrderQuery, GetReturnOrderResponse, Order,
};
use crate::{Client, Result};

/// Payments abroad (跨境付款).
#[derive(Clone, Copy, Debug)]
pub struct FundsToOverseaService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payments abroad (跨境付款).
    pub fn funds_to_oversea(&self) -> FundsToOverseaService<'_> {
        FundsToOverseaService { client: self }
    }
}

impl FundsToOverseaService<'_> {
    /// Get the address of the bill of foreign exchange bought for a day (获取购付汇账单文件下载链接).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_bill_download_url(
        &self,
        query: &GetBillDownloadUrlQuery,
    ) -> Result<GetBillDownloadUrlResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("funds_to_oversea.get_bill_download_url", arguments, None).await
    }

    /// Send the money of a payment abroad (申请资金出境).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_order(&self, request: &CreateOrderRequest) -> Result<Order> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("funds_to_oversea.create_order", arguments, None).await
    }

    /// Query a payment abroad (查询出境结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order(&self, out_order_id: &str, query: &GetOrderQuery) -> Result<Order> {
        let arguments = Arguments::default().with("out_order_id", out_order_id).merge(query);
        self.client.service_json("funds_to_oversea.get_order", arguments, None).await
    }

    /// Bring money of a payment abroad back (申请资金出境退回).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_return_order(
        &self,
        request: &CreateReturnOrderRequest,
    ) -> Result<CreateReturnOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("funds_to_oversea.create_return_order", arguments, None).await
    }

    /// Query the return of a payment abroad by `out_return_no` (查询出境退回结果（通过商户出境退回单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_return_order(
        &self,
        out_return_no: &str,
        query: &GetReturnOrderQuery,
    ) -> Result<GetReturnOrderResponse> {
        let arguments = Arguments::default().with("out_return_no", out_return_no).merge(query);
        self.client.service_json("funds_to_oversea.get_return_order", arguments, None).await
    }

    /// Get the amount of a payment that may still go abroad (查询订单剩余可出境余额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_available_abroad_amount(
        &self,
        transaction_id: &str,
        query: &GetAvailableAbroadAmountQuery,
    ) -> Result<GetAvailableAbroadAmountResponse> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("funds_to_oversea.get_available_abroad_amount", arguments, None)
            .await
    }
}
