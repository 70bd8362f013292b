// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.

//! Pay score abroad (海外支付分).

use crate::services::Arguments;
use crate::types::global_pay_score::{
    CancelServiceOrderRequest, CompleteServiceOrderRequest, CreateServiceOrderRequest,
    CreateServiceOrderResponse, GetServiceOrderQuery, GetServiceOrderResponse,
    SyncServiceOrderRequest,
};
use crate::{Client, Result};

/// Pay score abroad (海外支付分).
#[derive(Clone, Copy, Debug)]
pub struct GlobalPayScoreService<'a> {
    client: &'a Client,
}

impl Client {
    /// Pay score abroad (海外支付分).
    pub fn global_pay_score(&self) -> GlobalPayScoreService<'_> {
        GlobalPayScoreService { client: self }
    }
}

impl GlobalPayScoreService<'_> {
    /// Query a service order (查询支付分订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_service_order(
        &self,
        query: &GetServiceOrderQuery,
    ) -> Result<GetServiceOrderResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("global_pay_score.get_service_order", arguments, None).await
    }

    /// Create a service order (创建支付分订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_service_order(
        &self,
        request: &CreateServiceOrderRequest,
    ) -> Result<CreateServiceOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_pay_score.create_service_order", arguments, None).await
    }

    /// Cancel a service order (取消支付分订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_service_order(
        &self,
        out_order_no: &str,
        request: &CancelServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("global_pay_score.cancel_service_order", arguments, None).await
    }

    /// Complete a service order and ask for its payment (完结支付分订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn complete_service_order(
        &self,
        out_order_no: &str,
        request: &CompleteServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("global_pay_score.complete_service_order", arguments, None).await
    }

    /// Report that a service order was paid elsewhere (同步支付分订单信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_service_order(
        &self,
        out_order_no: &str,
        request: &SyncServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("global_pay_score.sync_service_order", arguments, None).await
    }
}
