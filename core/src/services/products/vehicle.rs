// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.

//! Car owners (车主服务).

use crate::services::Arguments;
use crate::types::vehicle::{
    CreateEtcHighwayTransactionRequest, CreateParkingRequest, CreateParkingResponse,
    CreateParkingTransactionRequest, CreateParkingTransactionResponse, EtcContract, EtcTransaction,
    GetEtcContractByContractIdQuery, GetEtcContractByOpenidQuery,
    GetEtcTransactionByOutTradeNoQuery, GetEtcTransactionByTransactionIdQuery,
    GetParkingTransactionQuery, GetParkingTransactionResponse, GetPlateServiceQuery,
    GetPlateServiceResponse, PreopenEtcRequest, PreopenEtcResponse,
};
use crate::{Client, Result};

/// Car owners (车主服务).
#[derive(Clone, Copy, Debug)]
pub struct VehicleService<'a> {
    client: &'a Client,
}

impl Client {
    /// Car owners (车主服务).
    pub fn vehicle(&self) -> VehicleService<'_> {
        VehicleService { client: self }
    }
}

impl VehicleService<'_> {
    /// Query whether a plate may be charged (查询车牌服务开通信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_plate_service(
        &self,
        query: &GetPlateServiceQuery,
    ) -> Result<GetPlateServiceResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("vehicle.get_plate_service", arguments, None).await
    }

    /// Report that a car has entered a parking lot (创建停车入场).
    ///
    /// The answer says whether the plate can be charged when the car leaves.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_parking(
        &self,
        request: &CreateParkingRequest,
    ) -> Result<CreateParkingResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("vehicle.create_parking", arguments, None).await
    }

    /// Charge a parking fee (扣费受理).
    ///
    /// The charge is only accepted: its result comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from `get_parking_transaction`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`, `RULE_LIMIT`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_parking_transaction(
        &self,
        request: &CreateParkingTransactionRequest,
    ) -> Result<CreateParkingTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("vehicle.create_parking_transaction", arguments, None).await
    }

    /// Query a parking charge (查询订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_parking_transaction(
        &self,
        out_trade_no: &str,
        query: &GetParkingTransactionQuery,
    ) -> Result<GetParkingTransactionResponse> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client.service_json("vehicle.get_parking_transaction", arguments, None).await
    }

    /// Begin opening the ETC service for a user (预开通用户ETC指定卡扣费).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn preopen_etc(&self, request: &PreopenEtcRequest) -> Result<PreopenEtcResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("vehicle.preopen_etc", arguments, None).await
    }

    /// Query an ETC agreement by `contract_id` (通过商户ETC绑定号查询签约状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_etc_contract_by_contract_id(
        &self,
        contract_id: &str,
        query: &GetEtcContractByContractIdQuery,
    ) -> Result<EtcContract> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(query);
        self.client.service_json("vehicle.get_etc_contract_by_contract_id", arguments, None).await
    }

    /// Query an ETC agreement by `openid` (查询ETC签约状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_etc_contract_by_openid(
        &self,
        openid: &str,
        query: &GetEtcContractByOpenidQuery,
    ) -> Result<EtcContract> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("vehicle.get_etc_contract_by_openid", arguments, None).await
    }

    /// Charge a toll (高速场景商户扣款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_etc_highway_transaction(
        &self,
        request: &CreateEtcHighwayTransactionRequest,
    ) -> Result<EtcTransaction> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("vehicle.create_etc_highway_transaction", arguments, None).await
    }

    /// Query a toll by `out_trade_no` (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_etc_transaction_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetEtcTransactionByOutTradeNoQuery,
    ) -> Result<EtcTransaction> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_json("vehicle.get_etc_transaction_by_out_trade_no", arguments, None)
            .await
    }

    /// Query a toll by `transaction_id` (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_etc_transaction_by_transaction_id(
        &self,
        transaction_id: &str,
        query: &GetEtcTransactionByTransactionIdQuery,
    ) -> Result<EtcTransaction> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("vehicle.get_etc_transaction_by_transaction_id", arguments, None)
            .await
    }
}
