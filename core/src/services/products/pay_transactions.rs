// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.

//! Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付).

use crate::services::Arguments;
use crate::types::pay_transactions::{
    CloseOrderRequest, CodepayRequest, CodepayResponse, GetOrderByOutTradeNoQuery,
    GetOrderByTransactionIdQuery, PrepayAppRequest, PrepayAppWithContractRequest, PrepayH5Request,
    PrepayH5Response, PrepayJsapiRequest, PrepayJsapiWithContractRequest, PrepayNativeRequest,
    PrepayNativeResponse, PrepayResponse, ReverseOrderRequest, ReverseOrderResponse, Transaction,
};
use crate::{Client, Result};

/// Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付).
#[derive(Clone, Copy, Debug)]
pub struct PayTransactionsService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付).
    pub fn pay_transactions(&self) -> PayTransactionsService<'_> {
        PayTransactionsService { client: self }
    }
}

impl PayTransactionsService<'_> {
    /// Create an order to be paid inside WeChat: official account or mini program (JSAPI/小程序下单).
    ///
    /// The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `OUT_TRADE_NO_USED`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_jsapi(&self, request: &PrepayJsapiRequest) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_transactions.prepay_jsapi", arguments, None).await
    }

    /// Create an order to be paid from an app (APP下单).
    ///
    /// The app opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `OUT_TRADE_NO_USED`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_app(&self, request: &PrepayAppRequest) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_transactions.prepay_app", arguments, None).await
    }

    /// Create an order to be paid from a mobile browser outside WeChat (H5下单).
    ///
    /// Send the browser to `h5_url` within five minutes.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_h5(&self, request: &PrepayH5Request) -> Result<PrepayH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_transactions.prepay_h5", arguments, None).await
    }

    /// Create an order to be paid by scanning a QR code (Native下单).
    ///
    /// Show `code_url` as a QR code; it is good for two hours.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791877)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `OUT_TRADE_NO_USED`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_native(
        &self,
        request: &PrepayNativeRequest,
    ) -> Result<PrepayNativeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_transactions.prepay_native", arguments, None).await
    }

    /// Create an order to be paid inside WeChat, and sign a deduction contract with it (JSAPI下单并授权/签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526910)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_jsapi_with_contract(
        &self,
        request: &PrepayJsapiWithContractRequest,
    ) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_transactions.prepay_jsapi_with_contract", arguments, None)
            .await
    }

    /// Create an order to be paid from an app, and sign a deduction contract with it (APP下单并签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_app_with_contract(
        &self,
        request: &PrepayAppWithContractRequest,
    ) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_transactions.prepay_app_with_contract", arguments, None).await
    }

    /// Charge the payment code that the user shows (付款码支付).
    ///
    /// When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn codepay(&self, request: &CodepayRequest) -> Result<CodepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_transactions.codepay", arguments, None).await
    }

    /// Get an order by WeChat Pay's number (微信支付订单号查询订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791837)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `RULE_LIMIT`, `TRADE_ERROR`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order_by_transaction_id(
        &self,
        transaction_id: &str,
        query: &GetOrderByTransactionIdQuery,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("pay_transactions.get_order_by_transaction_id", arguments, None)
            .await
    }

    /// Get an order by the merchant's own number (商户订单号查询订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791838)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `RULE_LIMIT`, `TRADE_ERROR`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetOrderByOutTradeNoQuery,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_json("pay_transactions.get_order_by_out_trade_no", arguments, None)
            .await
    }

    /// Close an order that is not paid (关闭订单).
    ///
    /// Give the user a few minutes before: a payment may be under way.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791839)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `RULE_LIMIT`, `TRADE_ERROR`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_order(&self, out_trade_no: &str, request: &CloseOrderRequest) -> Result<()> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(request);
        self.client.service_empty("pay_transactions.close_order", arguments, None).await
    }

    /// Reverse an order of a payment code (撤销).
    ///
    /// An unpaid order is closed, a paid one is refunded in full.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn reverse_order(
        &self,
        out_trade_no: &str,
        request: &ReverseOrderRequest,
    ) -> Result<ReverseOrderResponse> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(request);
        self.client.service_json("pay_transactions.reverse_order", arguments, None).await
    }
}
