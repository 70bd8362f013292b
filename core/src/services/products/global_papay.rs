// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.

//! Automatic payments abroad (跨境代扣).

use crate::services::Arguments;
use crate::types::global_papay::{
    Contract, CreateTransactionRequest, CreateTransactionResponse, GetContractByContractIdQuery,
    GetContractByOutContractCodeQuery, GetTransactionByOutTradeNoQuery,
    GetTransactionByTransactionIdQuery, PreSignAppRequest, PreSignH5Request, PreSignH5Response,
    PreSignJsapiRequest, PreSignJsapiResponse, PreSignMiniProgramRequest, PreSignSession,
    PreSignWebRequest, PreSignWebResponse, ReverseTransactionQuery, TerminateContractRequest,
    Transaction,
};
use crate::{Client, Result};

/// Automatic payments abroad (跨境代扣).
#[derive(Clone, Copy, Debug)]
pub struct GlobalPapayService<'a> {
    client: &'a Client,
}

impl Client {
    /// Automatic payments abroad (跨境代扣).
    pub fn global_papay(&self) -> GlobalPapayService<'_> {
        GlobalPapayService { client: self }
    }
}

impl GlobalPapayService<'_> {
    /// Begin the signing of an agreement in an app (APP签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_app(&self, request: &PreSignAppRequest) -> Result<PreSignSession> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_papay.pre_sign_app", arguments, None).await
    }

    /// Begin the signing of an agreement in a mobile browser (H5预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015443)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_h5(&self, request: &PreSignH5Request) -> Result<PreSignH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_papay.pre_sign_h5", arguments, None).await
    }

    /// Begin the signing of an agreement inside WeChat (JSAPI预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_jsapi(
        &self,
        request: &PreSignJsapiRequest,
    ) -> Result<PreSignJsapiResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_papay.pre_sign_jsapi", arguments, None).await
    }

    /// Begin the signing of an agreement in a mini program (小程序签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_mini_program(
        &self,
        request: &PreSignMiniProgramRequest,
    ) -> Result<PreSignSession> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_papay.pre_sign_mini_program", arguments, None).await
    }

    /// Query an agreement by `out_contract_code` (商户协议号查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract_by_out_contract_code(
        &self,
        out_contract_code: &str,
        query: &GetContractByOutContractCodeQuery,
    ) -> Result<Contract> {
        let arguments =
            Arguments::default().with("out_contract_code", out_contract_code).merge(query);
        self.client
            .service_json("global_papay.get_contract_by_out_contract_code", arguments, None)
            .await
    }

    /// Begin the signing of an agreement on a web page (WEB预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_web(&self, request: &PreSignWebRequest) -> Result<PreSignWebResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_papay.pre_sign_web", arguments, None).await
    }

    /// Query an agreement by `contract_id` (代扣协议ID查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015470)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract_by_contract_id(
        &self,
        contract_id: &str,
        query: &GetContractByContractIdQuery,
    ) -> Result<Contract> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(query);
        self.client.service_json("global_papay.get_contract_by_contract_id", arguments, None).await
    }

    /// Terminate an agreement (申请解约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_contract(
        &self,
        contract_id: &str,
        request: &TerminateContractRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_empty("global_papay.terminate_contract", arguments, None).await
    }

    /// Charge the user under an agreement (支付扣款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transaction(
        &self,
        request: &CreateTransactionRequest,
    ) -> Result<CreateTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_papay.create_transaction", arguments, None).await
    }

    /// Query a charge by `out_trade_no` (查询订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transaction_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetTransactionByOutTradeNoQuery,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_json("global_papay.get_transaction_by_out_trade_no", arguments, None)
            .await
    }

    /// Reverse a charge (撤销订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn reverse_transaction(
        &self,
        out_trade_no: &str,
        query: &ReverseTransactionQuery,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client.service_empty("global_papay.reverse_transaction", arguments, None).await
    }

    /// Query a charge by `transaction_id` (查询订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transaction_by_transaction_id(
        &self,
        transaction_id: &str,
        query: &GetTransactionByTransactionIdQuery,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("global_papay.get_transaction_by_transaction_id", arguments, None)
            .await
    }
}
