// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.

//! Orders paid afterwards (先享后付).

use crate::services::Arguments;
use crate::types::pay_after::{
    CancelOrderRequest, CancelOrderResponse, CancelSmartRetailOrderRequest,
    CancelSmartRetailOrderResponse, CompleteOrderRequest, CompleteOrderResponse,
    CompleteSmartRetailOrderRequest, CompleteSmartRetailOrderResponse, CreateOrderRequest,
    CreateOrderResponse, CreateSmartRetailOrderRequest, CreateSmartRetailOrderResponse,
    GetOrderQuery, GetSmartRetailOrderQuery, Order, SyncOrderRequest, SyncOrderResponse,
};
use crate::{Client, Result};

/// Orders paid afterwards (先享后付).
#[derive(Clone, Copy, Debug)]
pub struct PayAfterService<'a> {
    client: &'a Client,
}

impl Client {
    /// Orders paid afterwards (先享后付).
    pub fn pay_after(&self) -> PayAfterService<'_> {
        PayAfterService { client: self }
    }
}

impl PayAfterService<'_> {
    /// Create an order to be paid afterwards (创建先享后付订单).
    ///
    /// The user confirms the order in the pay-score mini program.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_order(&self, request: &CreateOrderRequest) -> Result<CreateOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_after.create_order", arguments, None).await
    }

    /// Query an order (查询先享后付订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order(&self, query: &GetOrderQuery) -> Result<Order> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("pay_after.get_order", arguments, None).await
    }

    /// Complete an order and ask for its payment (完结先享后付订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn complete_order(
        &self,
        out_order_no: &str,
        request: &CompleteOrderRequest,
    ) -> Result<CompleteOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_after.complete_order", arguments, None).await
    }

    /// Cancel an order (撤销先享后付订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_order(
        &self,
        out_order_no: &str,
        request: &CancelOrderRequest,
    ) -> Result<CancelOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_after.cancel_order", arguments, None).await
    }

    /// Report that an order was paid elsewhere (支付分订单同步).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_order(
        &self,
        out_order_no: &str,
        request: &SyncOrderRequest,
    ) -> Result<SyncOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_after.sync_order", arguments, None).await
    }

    /// Create a smart retail order (创建智慧零售订单).
    ///
    /// The user confirms the order in the pay-score mini program.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_smart_retail_order(
        &self,
        request: &CreateSmartRetailOrderRequest,
    ) -> Result<CreateSmartRetailOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_after.create_smart_retail_order", arguments, None).await
    }

    /// Query a smart retail order (查询智慧零售订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_smart_retail_order(&self, query: &GetSmartRetailOrderQuery) -> Result<Order> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("pay_after.get_smart_retail_order", arguments, None).await
    }

    /// Complete a smart retail order and ask for its payment (完结智慧零售订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn complete_smart_retail_order(
        &self,
        out_order_no: &str,
        request: &CompleteSmartRetailOrderRequest,
    ) -> Result<CompleteSmartRetailOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_after.complete_smart_retail_order", arguments, None).await
    }

    /// Cancel a smart retail order (撤销智慧零售订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_smart_retail_order(
        &self,
        out_order_no: &str,
        request: &CancelSmartRetailOrderRequest,
    ) -> Result<CancelSmartRetailOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_after.cancel_smart_retail_order", arguments, None).await
    }
}
