// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: automatic payments of combined orders (收付通合单代扣).

use crate::services::Arguments;
use crate::types::ecommerce_papay::{
    CreateTransactionRequest, GetContractResponse, PreSignAppRequest, PreSignMiniProgramRequest,
    PreSignResponse, ReverseTransactionRequest, TerminateContractRequest,
    TerminateContractResponse, Transaction,
};
use crate::{Client, Result};

/// Ecommerce: automatic payments of combined orders (收付通合单代扣).
#[derive(Clone, Copy, Debug)]
pub struct EcommercePapayService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: automatic payments of combined orders (收付通合单代扣).
    pub fn ecommerce_papay(&self) -> EcommercePapayService<'_> {
        EcommercePapayService { client: self }
    }
}

impl EcommercePapayService<'_> {
    /// Begin the signing of an agreement in a mini program (小程序方式预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017177322)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_mini_program(
        &self,
        request: &PreSignMiniProgramRequest,
    ) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_papay.pre_sign_mini_program", arguments, None).await
    }

    /// Begin the signing of an agreement in an app (APP方式预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_app(&self, request: &PreSignAppRequest) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_papay.pre_sign_app", arguments, None).await
    }

    /// Query an agreement (通过商户协议号查询协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract(
        &self,
        plan_id: i64,
        out_contract_code: &str,
    ) -> Result<GetContractResponse> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code);
        self.client.service_json("ecommerce_papay.get_contract", arguments, None).await
    }

    /// Terminate an agreement (商户协议号解约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_contract(
        &self,
        plan_id: i64,
        out_contract_code: &str,
        request: &TerminateContractRequest,
    ) -> Result<TerminateContractResponse> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code)
            .merge(request);
        self.client.service_json("ecommerce_papay.terminate_contract", arguments, None).await
    }

    /// Charge a combined order under an agreement (电商合单委托代扣支付).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transaction(
        &self,
        request: &CreateTransactionRequest,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_papay.create_transaction", arguments, None).await
    }

    /// Query a combined charge (电商合单委托代扣查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transaction(&self, combine_out_trade_no: &str) -> Result<Transaction> {
        let arguments = Arguments::default().with("combine_out_trade_no", combine_out_trade_no);
        self.client.service_json("ecommerce_papay.get_transaction", arguments, None).await
    }

    /// Reverse a combined charge (电商合单委托代扣撤销订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn reverse_transaction(
        &self,
        combine_out_trade_no: &str,
        request: &ReverseTransactionRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("combine_out_trade_no", combine_out_trade_no).merge(request);
        self.client.service_empty("ecommerce_papay.reverse_transaction", arguments, None).await
    }
}
