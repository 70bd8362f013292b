// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Profit sharing (分账).

use crate::services::Arguments;
use crate::types::profit_sharing::{
    AddReceiverRequest, AddReceiverResponse, CreateOrderRequest, CreateReturnOrderRequest,
    DeleteReceiverRequest, DeleteReceiverResponse, GetBillQuery, GetBillResponse,
    GetMaxRatioResponse, GetOrderQuery, GetReturnOrderQuery, GetUnsplitAmountResponse, Order,
    ReturnOrder, UnfreezeOrderRequest,
};
use crate::{Client, Result};

/// Profit sharing (分账).
#[derive(Clone, Copy, Debug)]
pub struct ProfitSharingService<'a> {
    client: &'a Client,
}

impl Client {
    /// Profit sharing (分账).
    pub fn profit_sharing(&self) -> ProfitSharingService<'_> {
        ProfitSharingService { client: self }
    }
}

impl ProfitSharingService<'_> {
    /// Add a receiver (添加分账接收方).
    ///
    /// Needed once before anything is split with this receiver.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
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
        self.client.service_json("profit_sharing.add_receiver", arguments, None).await
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
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
        self.client.service_json("profit_sharing.delete_receiver", arguments, None).await
    }

    /// Get the largest share of an order that may be split (查询最大分账比例).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_max_ratio(&self, sub_mchid: &str) -> Result<GetMaxRatioResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client.service_json("profit_sharing.get_max_ratio", arguments, None).await
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`, `RULE_LIMIT`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_order(&self, request: &CreateOrderRequest) -> Result<Order> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("profit_sharing.create_order", arguments, None).await
    }

    /// Query a split (查询分账结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order(&self, out_order_no: &str, query: &GetOrderQuery) -> Result<Order> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(query);
        self.client.service_json("profit_sharing.get_order", arguments, None).await
    }

    /// Get what is left to be split of an order (查询剩余待分金额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012457939)
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
        self.client.service_json("profit_sharing.get_unsplit_amount", arguments, None).await
    }

    /// Release what is left of a split order to the merchant (解冻剩余资金).
    ///
    /// Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unfreeze_order(&self, request: &UnfreezeOrderRequest) -> Result<Order> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("profit_sharing.unfreeze_order", arguments, None).await
    }

    /// Bring split money back to the merchant (请求分账回退).
    ///
    /// Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_return_order(
        &self,
        request: &CreateReturnOrderRequest,
    ) -> Result<ReturnOrder> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("profit_sharing.create_return_order", arguments, None).await
    }

    /// Query the return of split money (查询分账回退结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
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
        out_return_no: &str,
        query: &GetReturnOrderQuery,
    ) -> Result<ReturnOrder> {
        let arguments = Arguments::default().with("out_return_no", out_return_no).merge(query);
        self.client.service_json("profit_sharing.get_return_order", arguments, None).await
    }

    /// Get where the bill of splits of a day is downloaded (申请分账账单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `NO_STATEMENT_EXIST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_bill(&self, query: &GetBillQuery) -> Result<GetBillResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("profit_sharing.get_bill", arguments, None).await
    }
}
