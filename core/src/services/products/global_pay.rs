// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.

//! Payments to merchants abroad (跨境支付).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::global_pay::{
    CloseOrderByOutTradeNoRequest, CloseOrderByTransactionIdRequest, CreateRefundRequest,
    CreateRefundResponse, DownloadCertificatesResponse, DownloadStatementQuery,
    GetOrderByOutTradeNoQuery, GetOrderByTransactionIdQuery, GetRefundByOutRefundNoQuery,
    GetRefundByRefundIdQuery, ListRefundsQuery, ListRefundsResponse, ListSettlementsQuery,
    ListSettlementsResponse, ListedRefund, MicropayRequest, MicropayResponse, Order,
    PrepayAppRequest, PrepayH5Request, PrepayH5Response, PrepayJsapiRequest, PrepayNativeRequest,
    PrepayNativeResponse, PrepayResponse, RechargeRefundBalance, Refund,
    ReverseLegacyOrderByOutTradeNoQuery, ReverseOrderByOutTradeNoRequest,
    ReverseOrderByTransactionIdRequest, Settlement,
};
use crate::{Client, FileStream, Result};

/// Payments to merchants abroad (跨境支付).
#[derive(Clone, Copy, Debug)]
pub struct GlobalPayService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payments to merchants abroad (跨境支付).
    pub fn global_pay(&self) -> GlobalPayService<'_> {
        GlobalPayService { client: self }
    }
}

impl GlobalPayService<'_> {
    /// Download the platform certificates (获取平台证书列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_certificates(&self) -> Result<DownloadCertificatesResponse> {
        let arguments = Arguments::default();
        self.client.service_json("global_pay.download_certificates", arguments, None).await
    }

    /// Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn reverse_order_by_transaction_id(
        &self,
        transaction_id: &str,
        request: &ReverseOrderByTransactionIdRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(request);
        self.client
            .service_empty("global_pay.reverse_order_by_transaction_id", arguments, None)
            .await
    }

    /// Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn reverse_order_by_out_trade_no(
        &self,
        out_trade_no: &str,
        request: &ReverseOrderByOutTradeNoRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(request);
        self.client.service_empty("global_pay.reverse_order_by_out_trade_no", arguments, None).await
    }

    /// Charge the payment code that the payer shows (提交付款码支付).
    ///
    /// Where the payer has to enter the password, ask until the order is paid, or reverse it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn micropay(&self, request: &MicropayRequest) -> Result<MicropayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_pay.micropay", arguments, None).await
    }

    /// Get what a sub-merchant has topped up for refunds (商家充值退款余额查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_recharge_refund_balance(
        &self,
        sub_mchid: &str,
    ) -> Result<RechargeRefundBalance> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client
            .service_json("global_pay.get_sub_merchant_recharge_refund_balance", arguments, None)
            .await
    }

    /// Get what was topped up for refunds (商家充值退款余额查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_recharge_refund_balance(&self) -> Result<RechargeRefundBalance> {
        let arguments = Arguments::default();
        self.client.service_json("global_pay.get_recharge_refund_balance", arguments, None).await
    }

    /// List the refunds of an order (查询所有退款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_refunds(&self, query: &ListRefundsQuery) -> Result<ListRefundsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("global_pay.list_refunds", arguments, None).await
    }

    /// Every item of every page of [`Self::list_refunds`], from the page that the query names.
    pub fn list_refunds_pager(&self, query: &ListRefundsQuery) -> Pager<ListedRefund> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "global_pay.list_refunds",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("count"),
                items: "data",
                total: Some("total_num"),
            },
        )
    }

    /// Refund an order, or a part of it (申请退款).
    ///
    /// It is only accepted: the outcome comes as a notification, or ask with a query.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_refund(
        &self,
        request: &CreateRefundRequest,
    ) -> Result<CreateRefundResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_pay.create_refund", arguments, None).await
    }

    /// Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_by_refund_id(
        &self,
        refund_id: &str,
        query: &GetRefundByRefundIdQuery,
    ) -> Result<Refund> {
        let arguments = Arguments::default().with("refund_id", refund_id).merge(query);
        self.client.service_json("global_pay.get_refund_by_refund_id", arguments, None).await
    }

    /// Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_by_out_refund_no(
        &self,
        out_refund_no: &str,
        query: &GetRefundByOutRefundNoQuery,
    ) -> Result<Refund> {
        let arguments = Arguments::default().with("out_refund_no", out_refund_no).merge(query);
        self.client.service_json("global_pay.get_refund_by_out_refund_no", arguments, None).await
    }

    /// List settlements (查询结算资金明细).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_settlements(
        &self,
        query: &ListSettlementsQuery,
    ) -> Result<ListSettlementsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("global_pay.list_settlements", arguments, None).await
    }

    /// Every item of every page of [`Self::list_settlements`], from the page that the query names.
    pub fn list_settlements_pager(&self, query: &ListSettlementsQuery) -> Pager<Settlement> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "global_pay.list_settlements",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Download the statement of a day (下载对账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_statement(
        &self,
        query: &DownloadStatementQuery,
        accept_encoding: Option<&str>,
    ) -> Result<Vec<u8>> {
        let arguments =
            Arguments::default().merge(query).with_some("Accept-Encoding", accept_encoding);
        self.client.service_bytes("global_pay.download_statement", arguments, None).await
    }

    /// The same as [`Self::download_statement`], handed over as it arrives: a file of any size.
    pub async fn download_statement_stream(
        &self,
        query: &DownloadStatementQuery,
        accept_encoding: Option<&str>,
    ) -> Result<FileStream> {
        let arguments =
            Arguments::default().merge(query).with_some("Accept-Encoding", accept_encoding);
        self.client.service_stream("global_pay.download_statement", arguments).await
    }

    /// Create an order to be paid from an app (APP支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_app(&self, request: &PrepayAppRequest) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_pay.prepay_app", arguments, None).await
    }

    /// Query an order by `transaction_id` (查询订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order_by_transaction_id(
        &self,
        transaction_id: &str,
        query: &GetOrderByTransactionIdQuery,
    ) -> Result<Order> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client.service_json("global_pay.get_order_by_transaction_id", arguments, None).await
    }

    /// Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_order_by_transaction_id(
        &self,
        transaction_id: &str,
        request: &CloseOrderByTransactionIdRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(request);
        self.client.service_empty("global_pay.close_order_by_transaction_id", arguments, None).await
    }

    /// Create an order to be paid inside WeChat (JSAPI支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014150)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_jsapi(&self, request: &PrepayJsapiRequest) -> Result<PrepayResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_pay.prepay_jsapi", arguments, None).await
    }

    /// Create an order to be paid from a mobile browser (H5支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_h5(&self, request: &PrepayH5Request) -> Result<PrepayH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_pay.prepay_h5", arguments, None).await
    }

    /// Create an order to be paid by scanning a QR code (Native支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013953)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_native(
        &self,
        request: &PrepayNativeRequest,
    ) -> Result<PrepayNativeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_pay.prepay_native", arguments, None).await
    }

    /// Query an order by `out_trade_no` (查询订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetOrderByOutTradeNoQuery,
    ) -> Result<Order> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client.service_json("global_pay.get_order_by_out_trade_no", arguments, None).await
    }

    /// Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_order_by_out_trade_no(
        &self,
        out_trade_no: &str,
        request: &CloseOrderByOutTradeNoRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(request);
        self.client.service_empty("global_pay.close_order_by_out_trade_no", arguments, None).await
    }

    /// Reverse a payment-code order by `out_trade_no`, at the former address (撤销订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/fusion_wallet/QuickPay/chapter3_4.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn reverse_legacy_order_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &ReverseLegacyOrderByOutTradeNoQuery,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_empty("global_pay.reverse_legacy_order_by_out_trade_no", arguments, None)
            .await
    }
}
