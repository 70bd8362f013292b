// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Profit sharing of brands (连锁品牌分账).

use crate::services::Arguments;
use crate::types::brand_profit_sharing::{
    AddReceiverRequest, AddReceiverResponse, CreateOrderRequest, CreateOrderResponse,
    CreateReturnOrderRequest, CreateReturnOrderResponse, DeleteReceiverRequest,
    DeleteReceiverResponse, FinishOrderRequest, FinishOrderResponse, GetMaxRatioResponse,
    GetOrderQuery, GetOrderResponse, GetReturnOrderQuery, GetReturnOrderResponse,
    GetUnsplitAmountResponse,
};
use crate::{Client, Result};

/// Profit sharing of brands (连锁品牌分账).
#[derive(Clone, Copy, Debug)]
pub struct BrandProfitSharingService<'a> {
    client: &'a Client,
}

impl Client {
    /// Profit sharing of brands (连锁品牌分账).
    pub fn brand_profit_sharing(&self) -> BrandProfitSharingService<'_> {
        BrandProfitSharingService { client: self }
    }
}

impl BrandProfitSharingService<'_> {
    /// Add a receiver (添加分账接收方).
    ///
    /// Needed once before anything is split with this receiver.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
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
        self.client.service_json("brand_profit_sharing.add_receiver", arguments, None).await
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
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
        self.client.service_json("brand_profit_sharing.delete_receiver", arguments, None).await
    }

    /// Get the largest share of an order that may be split (查询最大分账比例).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_max_ratio(&self, brand_mchid: &str) -> Result<GetMaxRatioResponse> {
        let arguments = Arguments::default().with("brand_mchid", brand_mchid);
        self.client.service_json("brand_profit_sharing.get_max_ratio", arguments, None).await
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
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
        self.client.service_json("brand_profit_sharing.create_order", arguments, None).await
    }

    /// Query a split (查询分账结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
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
        self.client.service_json("brand_profit_sharing.get_order", arguments, None).await
    }

    /// Get what is left to be split of an order (查询订单剩余待分金额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
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
        self.client.service_json("brand_profit_sharing.get_unsplit_amount", arguments, None).await
    }

    /// Release what is left of a split order to the store (解冻剩余资金).
    ///
    /// Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
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
        self.client.service_json("brand_profit_sharing.finish_order", arguments, None).await
    }

    /// Bring split money back to the store (请求分账回退).
    ///
    /// Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
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
        self.client.service_json("brand_profit_sharing.create_return_order", arguments, None).await
    }

    /// Query the return of split money (查询分账回退结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
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
        self.client.service_json("brand_profit_sharing.get_return_order", arguments, None).await
    }
}
