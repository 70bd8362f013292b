// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.

//! Rides by QR code (乘车服务).

use crate::services::Arguments;
use crate::types::scan_and_ride::{
    CreateTransactionRequest, GetTransactionQuery, GetUserServiceQuery, GetUserServiceResponse,
    Transaction,
};
use crate::{Client, Result};

/// Rides by QR code (乘车服务).
#[derive(Clone, Copy, Debug)]
pub struct ScanAndRideService<'a> {
    client: &'a Client,
}

impl Client {
    /// Rides by QR code (乘车服务).
    pub fn scan_and_ride(&self) -> ScanAndRideService<'_> {
        ScanAndRideService { client: self }
    }
}

impl ScanAndRideService<'_> {
    /// Query whether a user can ride (查询用户服务可用信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_service(
        &self,
        contract_id: &str,
        query: &GetUserServiceQuery,
    ) -> Result<GetUserServiceResponse> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(query);
        self.client.service_json("scan_and_ride.get_user_service", arguments, None).await
    }

    /// Charge a ride (扣费受理).
    ///
    /// The charge is only accepted: ask for its result with `get_transaction`.
    ///
    /// Documented by the community, not in the current official documentation.
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
        self.client.service_json("scan_and_ride.create_transaction", arguments, None).await
    }

    /// Query the charge of a ride (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transaction(
        &self,
        out_trade_no: &str,
        query: &GetTransactionQuery,
    ) -> Result<Transaction> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client.service_json("scan_and_ride.get_transaction", arguments, None).await
    }
}
