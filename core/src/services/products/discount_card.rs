// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.

//! Discount cards (先享卡).

use crate::services::Arguments;
use crate::types::discount_card::{
    AddUserRecordsRequest, GetCardResponse, Order, PrepareCardRequest, PrepareCardResponse,
    UpdateOrderRequest, UpdateOrderResponse,
};
use crate::{Client, Result};

/// Discount cards (先享卡).
#[derive(Clone, Copy, Debug)]
pub struct DiscountCardService<'a> {
    client: &'a Client,
}

impl Client {
    /// Discount cards (先享卡).
    pub fn discount_card(&self) -> DiscountCardService<'_> {
        DiscountCardService { client: self }
    }
}

impl DiscountCardService<'_> {
    /// Begin handing a card to a user (预受理领卡请求).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepare_card(&self, request: &PrepareCardRequest) -> Result<PrepareCardResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("discount_card.prepare_card", arguments, None).await
    }

    /// Query a user's card (查询先享卡订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_3.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_card(&self, out_card_code: &str) -> Result<GetCardResponse> {
        let arguments = Arguments::default().with("out_card_code", out_card_code);
        self.client.service_json("discount_card.get_card", arguments, None).await
    }

    /// Record what a user did under a card (增加用户记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_2.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_user_records(
        &self,
        out_card_code: &str,
        request: &AddUserRecordsRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_card_code", out_card_code).merge(request);
        self.client.service_empty("discount_card.add_user_records", arguments, None).await
    }

    /// Query an order by `out_trade_no` (通过先享卡订单号查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn get_order_by_out_trade_no(&self, out_trade_no: &str) -> Result<Order> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no);
        self.client.service_json("discount_card.get_order_by_out_trade_no", arguments, None).await
    }

    /// Query an order by `out_order_no` (通过先享卡订单号查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn get_order_by_out_order_no(&self, out_order_no: &str) -> Result<Order> {
        let arguments = Arguments::default().with("out_order_no", out_order_no);
        self.client.service_json("discount_card.get_order_by_out_order_no", arguments, None).await
    }

    /// Change an order (更新先享卡订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn update_order(
        &self,
        out_order_no: &str,
        request: &UpdateOrderRequest,
    ) -> Result<UpdateOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("discount_card.update_order", arguments, None).await
    }
}
