// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.

//! Pay transactions (基础支付).

use crate::services::Arguments;
use crate::types::pay_transactions::{
    CloseOrderRequest, CodepayRequest, CodepayResponse, GetOrderByOutTradeNoQuery,
    GetOrderByTransactionIdQuery, PrepayAppRequest, PrepayAppWithContractRequest, PrepayH5Request,
    PrepayH5Response, PrepayJsapiRequest, PrepayJsapiWithContractRequest, PrepayNativeRequest,
    PrepayNativeResponse, PrepayResponse, ReverseOrderRequest, ReverseOrderResponse, Transaction,
};
use crate::{Client, Result};

/// Pay transactions (基础支付).
#[derive(Clone, Copy, Debug)]
pub struct PayTransactions<'a> {
    client: &'a Client,
}

impl Client {
    /// Pay transactions (基础支付).
    pub fn pay_transactions(&self) -> PayTransactions<'_> {
        PayTransactions { client: self }
    }
}

impl PayTransactions<'_> {
    /// Prepay app (APP下单).
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

    /// Prepay app with contract (APP下单并签约).
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

    /// Codepay (付款码支付).
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

    /// Prepay h5 (H5下单).
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

    /// Get order by transaction id (微信支付订单号查询订单).
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

    /// Prepay jsapi (JSAPI/小程序下单).
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

    /// Prepay jsapi with contract (JSAPI下单并授权/签约).
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

    /// Prepay native (Native下单).
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

    /// Get order by out trade no (商户订单号查询订单).
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

    /// Close order (关闭订单).
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

    /// Reverse order (撤销).
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
