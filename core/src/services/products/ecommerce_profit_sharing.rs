// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: profit sharing (收付通分账).

use crate::services::Arguments;
use crate::types::ecommerce_profit_sharing::{
    AddReceiverRequest, AddReceiverResponse, CreateAfterSalesOrderRequest,
    CreateAfterSalesOrderResponse, CreateOrderRequest, CreateOrderResponse,
    CreateReturnOrderRequest, CreateReturnOrderResponse, DeleteReceiverRequest,
    DeleteReceiverResponse, FinishOrderRequest, FinishOrderResponse, GetAfterSalesOrderQuery,
    GetAfterSalesOrderResponse, GetOrderQuery, GetOrderResponse, GetReturnOrderQuery,
    GetReturnOrderResponse, GetUnsplitAmountResponse,
};
use crate::{Client, Result};

/// Ecommerce: profit sharing (收付通分账).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceProfitSharingService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: profit sharing (收付通分账).
    pub fn ecommerce_profit_sharing(&self) -> EcommerceProfitSharingService<'_> {
        EcommerceProfitSharingService { client: self }
    }
}

impl EcommerceProfitSharingService<'_> {
    /// Add a receiver (添加分账接收方).
    ///
    /// Needed once before anything is split with this receiver.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_receiver(&self, request: &AddReceiverRequest) -> Result<AddReceiverResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_profit_sharing.add_receiver", arguments, None).await
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_receiver(
        &self,
        request: &DeleteReceiverRequest,
    ) -> Result<DeleteReceiverResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_profit_sharing.delete_receiver", arguments, None).await
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`, `RULE_LIMIT`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_order(&self, request: &CreateOrderRequest) -> Result<CreateOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_profit_sharing.create_order", arguments, None).await
    }

    /// Query a split (查询分账结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order(&self, query: &GetOrderQuery) -> Result<GetOrderResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("ecommerce_profit_sharing.get_order", arguments, None).await
    }

    /// Get what is left to be split of an order (查询订单剩余待分金额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477751)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_unsplit_amount(
        &self,
        transaction_id: &str,
    ) -> Result<GetUnsplitAmountResponse> {
        let arguments = Arguments::default().with("transaction_id", transaction_id);
        self.client
            .service_json("ecommerce_profit_sharing.get_unsplit_amount", arguments, None)
            .await
    }

    /// Release what is left of a split order to the sub-merchant (解冻剩余资金).
    ///
    /// Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn finish_order(&self, request: &FinishOrderRequest) -> Result<FinishOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_profit_sharing.finish_order", arguments, None).await
    }

    /// Bring split money back to the sub-merchant (请求分账回退).
    ///
    /// Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_return_order(
        &self,
        request: &CreateReturnOrderRequest,
    ) -> Result<CreateReturnOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_profit_sharing.create_return_order", arguments, None)
            .await
    }

    /// Query the return of split money (查询分账回退结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_return_order(
        &self,
        query: &GetReturnOrderQuery,
    ) -> Result<GetReturnOrderResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("ecommerce_profit_sharing.get_return_order", arguments, None).await
    }

    /// Split what an after-sales service has left over (请求售后服务分账).
    ///
    /// It has no number of its own: when the outcome is not known, query before calling again.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_after_sales_order(
        &self,
        request: &CreateAfterSalesOrderRequest,
    ) -> Result<CreateAfterSalesOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_profit_sharing.create_after_sales_order", arguments, None)
            .await
    }

    /// Query a split after a refund (查询售后服务分账结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_after_sales_order(
        &self,
        query: &GetAfterSalesOrderQuery,
    ) -> Result<GetAfterSalesOrderResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("ecommerce_profit_sharing.get_after_sales_order", arguments, None)
            .await
    }
}
