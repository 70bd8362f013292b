// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.

//! Payments to sub-merchants (服务商基础支付).

use crate::services::Arguments;
use crate::types::partner_transactions::{
    CloseOrderRequest, CodepayRequest, CodepayResponse, GetOrderByOutTradeNoQuery,
    GetOrderByTransactionIdQuery, PrepayAppRequest, PrepayAppWithContractRequest, PrepayH5Request,
    PrepayH5Response, PrepayJsapiRequest, PrepayJsapiWithContractRequest, PrepayMiniProgramRequest,
    PrepayNativeRequest, PrepayNativeResponse, PrepayResponse, PrepayScannedPosRequest,
    ReverseOrderRequest, ReverseOrderResponse, Transaction,
};
use crate::{Client, Result};

/// Payments to sub-merchants (服务商基础支付).
#[derive(Clone, Copy, Debug)]
pub struct PartnerTransactionsService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payments to sub-merchants (服务商基础支付).
    pub fn partner_transactions(&self) -> PartnerTransactionsService<'_> {
        PartnerTransactionsService { client: self }
    }
}

impl PartnerTransactionsService<'_> {
    /// Create an order to be paid inside WeChat (JSAPI/小程序下单).
    ///
    /// The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714678)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEM_ERROR`
    pub async fn prepay_jsapi(&self, request: &PrepayJsapiRequest) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("partner_transactions.prepay_jsapi", arguments, None).await
    }

    /// Create an order to be paid in a mini program (小程序支付下单).
    ///
    /// The mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
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
        self.client.service_json("partner_transactions.prepay_mini_program", arguments, None).await
    }

    /// Create an order to be paid from an app (APP下单).
    ///
    /// The app opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714669)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEM_ERROR`
    pub async fn prepay_app(&self, request: &PrepayAppRequest) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("partner_transactions.prepay_app", arguments, None).await
    }

    /// Create an order to be paid from a mobile browser (H5下单).
    ///
    /// Send the browser to `h5_url` within five minutes.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714759)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEM_ERROR`
    pub async fn prepay_h5(&self, request: &PrepayH5Request) -> Result<PrepayH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("partner_transactions.prepay_h5", arguments, None).await
    }

    /// Create an order to be paid by scanning a QR code (Native下单).
    ///
    /// Show `code_url` as a QR code; it is good for two hours.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714902)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`, `SYSTEM_ERROR`
    pub async fn prepay_native(
        &self,
        request: &PrepayNativeRequest,
    ) -> Result<PrepayNativeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("partner_transactions.prepay_native", arguments, None).await
    }

    /// Create an order to be paid by scanning the code of a POS terminal (扫码支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_scanned_pos(
        &self,
        request: &PrepayScannedPosRequest,
    ) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("partner_transactions.prepay_scanned_pos", arguments, None).await
    }

    /// Create an order to be paid inside WeChat, and an agreement to be signed with it (JSAPI下单并授权/签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012526951)
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
            .service_json("partner_transactions.prepay_jsapi_with_contract", arguments, None)
            .await
    }

    /// Create an order to be paid from an app, and an agreement to be signed with it (APP下单并签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
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
        self.client
            .service_json("partner_transactions.prepay_app_with_contract", arguments, None)
            .await
    }

    /// Charge the payment code that the payer shows (付款码支付).
    ///
    /// When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn codepay(&self, request: &CodepayRequest) -> Result<CodepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("partner_transactions.codepay", arguments, None).await
    }

    /// Query an order by `transaction_id` (微信支付订单号查询订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012738964)
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
            .service_json("partner_transactions.get_order_by_transaction_id", arguments, None)
            .await
    }

    /// Query an order by `out_trade_no` (商户订单号查询订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739008)
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
            .service_json("partner_transactions.get_order_by_out_trade_no", arguments, None)
            .await
    }

    /// Close an unpaid order (关闭订单).
    ///
    /// Give the user a few minutes before: a payment may be under way.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739019)
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
        self.client.service_empty("partner_transactions.close_order", arguments, None).await
    }

    /// Reverse a payment-code order, paid or not (撤销).
    ///
    /// An unpaid order is closed, a paid one is refunded in full.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
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
        self.client.service_json("partner_transactions.reverse_order", arguments, None).await
    }
}
