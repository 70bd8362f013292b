// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.

//! Charging electric bicycles (电动自行车代扣).

use crate::services::Arguments;
use crate::types::ebike_charge::{
    Contract, CreateChargingTokenRequest, CreateChargingTokenResponse, CreateTransactionRequest,
    CreateTransactionResponse, GetContractByContractIdQuery, GetContractByOpenidQuery,
    GetTransactionByOutTradeNoQuery, GetTransactionByTransactionIdQuery, PreopenContractRequest,
    PreopenContractResponse, Transaction,
};
use crate::{Client, Result};

/// Charging electric bicycles (电动自行车代扣).
#[derive(Clone, Copy, Debug)]
pub struct EbikeChargeService<'a> {
    client: &'a Client,
}

impl Client {
    /// Charging electric bicycles (电动自行车代扣).
    pub fn ebike_charge(&self) -> EbikeChargeService<'_> {
        EbikeChargeService { client: self }
    }
}

impl EbikeChargeService<'_> {
    /// Begin opening the service for a user (预开通服务).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn preopen_contract(
        &self,
        request: &PreopenContractRequest,
    ) -> Result<PreopenContractResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ebike_charge.preopen_contract", arguments, None).await
    }

    /// Query an agreement by `contract_id` (通过签约号查询用户状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn get_contract_by_contract_id(
        &self,
        contract_id: &str,
        query: &GetContractByContractIdQuery,
    ) -> Result<Contract> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(query);
        self.client.service_json("ebike_charge.get_contract_by_contract_id", arguments, None).await
    }

    /// Query an agreement by `openid` (通过用户标识查询用户状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn get_contract_by_openid(
        &self,
        openid: &str,
        query: &GetContractByOpenidQuery,
    ) -> Result<Contract> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("ebike_charge.get_contract_by_openid", arguments, None).await
    }

    /// Create the token of one charging (创建用户当次充电代扣凭证).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn create_charging_token(
        &self,
        contract_id: &str,
        request: &CreateChargingTokenRequest,
    ) -> Result<CreateChargingTokenResponse> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_json("ebike_charge.create_charging_token", arguments, None).await
    }

    /// Charge the user for a charging (充电自行车代扣受理扣款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn create_transaction(
        &self,
        request: &CreateTransactionRequest,
    ) -> Result<CreateTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ebike_charge.create_transaction", arguments, None).await
    }

    /// Query a charge by `out_trade_no` (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn get_transaction_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetTransactionByOutTradeNoQuery,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_json("ebike_charge.get_transaction_by_out_trade_no", arguments, None)
            .await
    }

    /// Query a charge by `transaction_id` (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "no longer supported")]
    pub async fn get_transaction_by_transaction_id(
        &self,
        transaction_id: &str,
        query: &GetTransactionByTransactionIdQuery,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("ebike_charge.get_transaction_by_transaction_id", arguments, None)
            .await
    }
}
