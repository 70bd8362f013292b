// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Profit sharing abroad (跨境分账).

use crate::services::Arguments;
use crate::types::global_profit_sharing::{
    AddReceiverRequest, AddReceiverResponse, BillDownloadUrl, CreateOrderRequest,
    DeleteReceiverRequest, GetBillDownloadUrlQuery, GetOrderQuery, GetReceiverQuery,
    GetReceiverResponse, GetRefundBillDownloadUrlQuery, GetRefundableAmountQuery,
    GetRefundableAmountResponse, GetRefundableBalanceResponse, GetUnsplitAmountQuery,
    GetUnsplitAmountResponse, MarkTransactionRequest, Order, UnfreezeOrderRequest,
};
use crate::{Client, Result};

/// Profit sharing abroad (跨境分账).
#[derive(Clone, Copy, Debug)]
pub struct GlobalProfitSharingService<'a> {
    client: &'a Client,
}

impl Client {
    /// Profit sharing abroad (跨境分账).
    pub fn global_profit_sharing(&self) -> GlobalProfitSharingService<'_> {
        GlobalProfitSharingService { client: self }
    }
}

impl GlobalProfitSharingService<'_> {
    /// Get the address of the bill of splits of a day (获取分账账单文件下载地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_bill_download_url(
        &self,
        query: &GetBillDownloadUrlQuery,
    ) -> Result<BillDownloadUrl> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("global_profit_sharing.get_bill_download_url", arguments, None)
            .await
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_order(&self, request: &CreateOrderRequest) -> Result<Order> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_profit_sharing.create_order", arguments, None).await
    }

    /// Release what is left of a split order to the merchant (解冻剩余资金).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unfreeze_order(&self, request: &UnfreezeOrderRequest) -> Result<Order> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_profit_sharing.unfreeze_order", arguments, None).await
    }

    /// Query a split (查询分账结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order(&self, out_order_no: &str, query: &GetOrderQuery) -> Result<Order> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(query);
        self.client.service_json("global_profit_sharing.get_order", arguments, None).await
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_receiver(&self, request: &DeleteReceiverRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("global_profit_sharing.delete_receiver", arguments, None).await
    }

    /// Add a receiver (添加分账接收方).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_receiver(&self, request: &AddReceiverRequest) -> Result<AddReceiverResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_profit_sharing.add_receiver", arguments, None).await
    }

    /// Query whether a receiver was added (查询分账接收方添加结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_receiver(
        &self,
        account: &str,
        query: &GetReceiverQuery,
    ) -> Result<GetReceiverResponse> {
        let arguments = Arguments::default().with("account", account).merge(query);
        self.client.service_json("global_profit_sharing.get_receiver", arguments, None).await
    }

    /// Get the address of the bill of refunds of split orders (获取分账退款账单下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_bill_download_url(
        &self,
        query: &GetRefundBillDownloadUrlQuery,
    ) -> Result<BillDownloadUrl> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("global_profit_sharing.get_refund_bill_download_url", arguments, None)
            .await
    }

    /// Get the balance that refunds may be advanced from (查询可供垫付退款实时余额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refundable_balance(&self) -> Result<GetRefundableBalanceResponse> {
        let arguments = Arguments::default();
        self.client
            .service_json("global_profit_sharing.get_refundable_balance", arguments, None)
            .await
    }

    /// Mark a payment as one to be split (分账标记).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn mark_transaction(&self, request: &MarkTransactionRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("global_profit_sharing.mark_transaction", arguments, None).await
    }

    /// Get what is left to be split of an order (查询剩余待分金额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_unsplit_amount(
        &self,
        transaction_id: &str,
        query: &GetUnsplitAmountQuery,
    ) -> Result<GetUnsplitAmountResponse> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client.service_json("global_profit_sharing.get_unsplit_amount", arguments, None).await
    }

    /// Get what is left to be refunded of an order (查询订单剩余可退款金额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refundable_amount(
        &self,
        transaction_id: &str,
        query: &GetRefundableAmountQuery,
    ) -> Result<GetRefundableAmountResponse> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("global_profit_sharing.get_refundable_amount", arguments, None)
            .await
    }
}
