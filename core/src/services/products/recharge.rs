// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.

//! Recharges of merchants' accounts (商家充值).

use crate::services::Arguments;
use crate::types::recharge::{
    CreateBankTransferRechargeRequest, CreateBankTransferRechargeResponse,
    GetBankTransferRechargeResponse,
};
use crate::{Client, Result};

/// Recharges of merchants' accounts (商家充值).
#[derive(Clone, Copy, Debug)]
pub struct RechargeService<'a> {
    client: &'a Client,
}

impl Client {
    /// Recharges of merchants' accounts (商家充值).
    pub fn recharge(&self) -> RechargeService<'_> {
        RechargeService { client: self }
    }
}

impl RechargeService<'_> {
    /// Top up the account by bank transfer (申请银行转账充值).
    ///
    /// The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_bank_transfer_recharge(
        &self,
        request: &CreateBankTransferRechargeRequest,
    ) -> Result<CreateBankTransferRechargeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("recharge.create_bank_transfer_recharge", arguments, None).await
    }

    /// Query a recharge by bank transfer (查询银行转账充值结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_bank_transfer_recharge(
        &self,
        out_recharge_no: &str,
    ) -> Result<GetBankTransferRechargeResponse> {
        let arguments = Arguments::default().with("out_recharge_no", out_recharge_no);
        self.client.service_json("recharge.get_bank_transfer_recharge", arguments, None).await
    }
}
