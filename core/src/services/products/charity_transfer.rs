// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.

//! Donations (公益捐赠).

use crate::services::Arguments;
use crate::types::charity_transfer::{
    Budget, BudgetElectronicReceipt, CreateBudgetElectronicReceiptRequest, CreateBudgetRequest,
    CreateTransferBillRequest, GetBudgetElectronicReceiptQuery, GetBudgetQuery,
    GetTransferBillQuery, TransferBill, UnlockBudgetRequest, UnlockBudgetResponse,
};
use crate::{Client, Result};

/// Donations (公益捐赠).
#[derive(Clone, Copy, Debug)]
pub struct CharityTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Donations (公益捐赠).
    pub fn charity_transfer(&self) -> CharityTransferService<'_> {
        CharityTransferService { client: self }
    }
}

impl CharityTransferService<'_> {
    /// Apply for a budget for donations (申请公益捐赠预算).
    ///
    /// An administrator of the sponsor confirms it at `confirm_url`; its money is locked then, and the notification `BUDGET.LOCKED` comes.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_budget(&self, request: &CreateBudgetRequest) -> Result<Budget> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("charity_transfer.create_budget", arguments, None).await
    }

    /// Query a budget (商户单号查询公益捐赠预算详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_budget(&self, out_budget_no: &str, query: &GetBudgetQuery) -> Result<Budget> {
        let arguments = Arguments::default().with("out_budget_no", out_budget_no).merge(query);
        self.client.service_json("charity_transfer.get_budget", arguments, None).await
    }

    /// Donate out of a budget (发起公益捐赠).
    ///
    /// The answer may be `ACCEPTED`: query the donation until it has come to its end. When the outcome is not known, repeat it with the same `out_transfer_no`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transfer_bill(
        &self,
        request: &CreateTransferBillRequest,
    ) -> Result<TransferBill> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("charity_transfer.create_transfer_bill", arguments, None).await
    }

    /// Query a donation (商户单号查询公益捐赠详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transfer_bill(
        &self,
        out_transfer_no: &str,
        query: &GetTransferBillQuery,
    ) -> Result<TransferBill> {
        let arguments = Arguments::default().with("out_transfer_no", out_transfer_no).merge(query);
        self.client.service_json("charity_transfer.get_transfer_bill", arguments, None).await
    }

    /// Unlock what is left of a budget (解锁公益捐赠预算).
    ///
    /// What is left goes back to the sponsor, and the budget is finished.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unlock_budget(
        &self,
        out_budget_no: &str,
        request: &UnlockBudgetRequest,
    ) -> Result<UnlockBudgetResponse> {
        let arguments = Arguments::default().with("out_budget_no", out_budget_no).merge(request);
        self.client.service_json("charity_transfer.unlock_budget", arguments, None).await
    }

    /// Apply for the electronic receipt of a budget (申请预算出资的电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_budget_electronic_receipt(
        &self,
        out_budget_no: &str,
        request: &CreateBudgetElectronicReceiptRequest,
    ) -> Result<BudgetElectronicReceipt> {
        let arguments = Arguments::default().with("out_budget_no", out_budget_no).merge(request);
        self.client
            .service_json("charity_transfer.create_budget_electronic_receipt", arguments, None)
            .await
    }

    /// Query the electronic receipt of a budget (查询预算出资的电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_budget_electronic_receipt(
        &self,
        out_budget_no: &str,
        query: &GetBudgetElectronicReceiptQuery,
    ) -> Result<BudgetElectronicReceipt> {
        let arguments = Arguments::default().with("out_budget_no", out_budget_no).merge(query);
        self.client
            .service_json("charity_transfer.get_budget_electronic_receipt", arguments, None)
            .await
    }
}
