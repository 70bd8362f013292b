// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.

//! Combined orders (合单支付).

use crate::services::Arguments;
use crate::types::combine_transactions::{
    CloseOrderRequest, GetOrderByOutTradeNoResponse, GetOrderByTransactionIdResponse,
    PrepayAppRequest, PrepayAppResponse, PrepayH5Request, PrepayH5Response, PrepayJsapiRequest,
    PrepayMiniProgramRequest, PrepayNativeRequest, PrepayNativeResponse, PrepayResponse,
};
use crate::{Client, Result};

/// Combined orders (合单支付).
#[derive(Clone, Copy, Debug)]
pub struct CombineTransactionsService<'a> {
    client: &'a Client,
}

impl Client {
    /// Combined orders (合单支付).
    pub fn combine_transactions(&self) -> CombineTransactionsService<'_> {
        CombineTransactionsService { client: self }
    }
}

impl CombineTransactionsService<'_> {
    /// Create a combined order to be paid inside WeChat (小程序合单下单).
    ///
    /// The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 202: `USERPAYING`
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`
    /// - 404: `ORDERNOTEXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEMERROR`, `SYSTEM_ERROR`
    pub async fn prepay_jsapi(&self, request: &PrepayJsapiRequest) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("combine_transactions.prepay_jsapi", arguments, None).await
    }

    /// Create a combined order to an individual, to be paid in a mini program (个人收款交易下单-小程序).
    ///
    /// The mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_mini_program(
        &self,
        request: &PrepayMiniProgramRequest,
    ) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("combine_transactions.prepay_mini_program", arguments, None).await
    }

    /// Create a combined order to be paid from an app (APP合单下单).
    ///
    /// The app opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 202: `USERPAYING`
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`
    /// - 404: `ORDERNOTEXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEMERROR`, `SYSTEM_ERROR`
    pub async fn prepay_app(&self, request: &PrepayAppRequest) -> Result<PrepayAppResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("combine_transactions.prepay_app", arguments, None).await
    }

    /// Create a combined order to be paid from a mobile browser (H5合单下单).
    ///
    /// Send the browser to `h5_url` within five minutes.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 202: `USERPAYING`
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`
    /// - 404: `ORDERNOTEXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEMERROR`, `SYSTEM_ERROR`
    pub async fn prepay_h5(&self, request: &PrepayH5Request) -> Result<PrepayH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("combine_transactions.prepay_h5", arguments, None).await
    }

    /// Create a combined order to be paid by scanning a QR code (Native合单下单).
    ///
    /// Show `code_url` as a QR code; it is good for two hours.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 202: `USERPAYING`
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`
    /// - 404: `ORDERNOTEXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEMERROR`, `SYSTEM_ERROR`
    pub async fn prepay_native(
        &self,
        request: &PrepayNativeRequest,
    ) -> Result<PrepayNativeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("combine_transactions.prepay_native", arguments, None).await
    }

    /// Query a combined order by `combine_out_trade_no` (查询合单订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 202: `USERPAYING`
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`
    /// - 404: `ORDERNOTEXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEMERROR`, `SYSTEM_ERROR`
    pub async fn get_order_by_out_trade_no(
        &self,
        combine_out_trade_no: &str,
    ) -> Result<GetOrderByOutTradeNoResponse> {
        let arguments = Arguments::default().with("combine_out_trade_no", combine_out_trade_no);
        self.client
            .service_json("combine_transactions.get_order_by_out_trade_no", arguments, None)
            .await
    }

    /// Query a combined order by `combine_transaction_id` (个人收款交易通过微信支付订单号查单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order_by_transaction_id(
        &self,
        combine_transaction_id: &str,
    ) -> Result<GetOrderByTransactionIdResponse> {
        let arguments = Arguments::default().with("combine_transaction_id", combine_transaction_id);
        self.client
            .service_json("combine_transactions.get_order_by_transaction_id", arguments, None)
            .await
    }

    /// Close an unpaid combined order (关闭合单订单).
    ///
    /// Name all parts of the order in `sub_orders`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 202: `USERPAYING`
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNTERROR`, `NOAUTH`, `NOTENOUGH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`
    /// - 404: `ORDERNOTEXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEMERROR`, `SYSTEM_ERROR`
    pub async fn close_order(
        &self,
        combine_out_trade_no: &str,
        request: &CloseOrderRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("combine_out_trade_no", combine_out_trade_no).merge(request);
        self.client.service_empty("combine_transactions.close_order", arguments, None).await
    }
}
