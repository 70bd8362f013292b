// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.

//! Onboarding of sub-merchants (特约商户进件).

use crate::services::Arguments;
use crate::types::applyment::{
    Applyment, GetSettlementAccountApplicationQuery, GetSettlementAccountApplicationResponse,
    GetSettlementAccountQuery, GetSettlementAccountResponse, SubmitApplymentRequest,
    SubmitApplymentResponse, UpdateSettlementAccountRequest, UpdateSettlementAccountResponse,
};
use crate::{Client, Result};

/// Onboarding of sub-merchants (特约商户进件).
#[derive(Clone, Copy, Debug)]
pub struct ApplymentService<'a> {
    client: &'a Client,
}

impl Client {
    /// Onboarding of sub-merchants (特约商户进件).
    pub fn applyment(&self) -> ApplymentService<'_> {
        ApplymentService { client: self }
    }
}

impl ApplymentService<'_> {
    /// Query a change of the settlement account (查询结算账户修改申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761120)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_settlement_account_application(
        &self,
        sub_mchid: &str,
        application_no: &str,
        query: &GetSettlementAccountApplicationQuery,
    ) -> Result<GetSettlementAccountApplicationResponse> {
        let arguments = Arguments::default()
            .with("sub_mchid", sub_mchid)
            .with("application_no", application_no)
            .merge(query);
        self.client
            .service_json("applyment.get_settlement_account_application", arguments, None)
            .await
    }

    /// Apply for another settlement account (修改结算账户).
    ///
    /// The outcome is asked for with `get_settlement_account_application`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761102)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQENCY_LIMIT`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_settlement_account(
        &self,
        sub_mchid: &str,
        request: &UpdateSettlementAccountRequest,
    ) -> Result<UpdateSettlementAccountResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(request);
        self.client.service_json("applyment.update_settlement_account", arguments, None).await
    }

    /// Get the settlement account (查询结算账户).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761113)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_settlement_account(
        &self,
        sub_mchid: &str,
        query: &GetSettlementAccountQuery,
    ) -> Result<GetSettlementAccountResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        self.client.service_json("applyment.get_settlement_account", arguments, None).await
    }

    /// Apply for a sub-merchant (提交申请单).
    ///
    /// A refused application is corrected by submitting it again with the same `business_code`. Its state is asked for; there is no notification.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPLYMENT_NOTEXIST`, `INVALID_REQUEST`, `PARAM_ERROR`, `PROCESSING`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 429: `RATE_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_applyment(
        &self,
        request: &SubmitApplymentRequest,
    ) -> Result<SubmitApplymentResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("applyment.submit_applyment", arguments, None).await
    }

    /// Query an application by `applyment_id` (申请单号查询申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPLYMENT_NOT_EXIST`, `INVALID_REQUEST`, `PARAM_ERROR`, `PROCESSING`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RATE_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_applyment_by_applyment_id(&self, applyment_id: i64) -> Result<Applyment> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client.service_json("applyment.get_applyment_by_applyment_id", arguments, None).await
    }

    /// Query an application by `business_code` (业务申请编号查询申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697168)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPLYMENT_NOT_EXIST`, `INVALID_REQUEST`, `PARAM_ERROR`, `PROCESSING`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RATE_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_applyment_by_business_code(&self, business_code: &str) -> Result<Applyment> {
        let arguments = Arguments::default().with("business_code", business_code);
        self.client.service_json("applyment.get_applyment_by_business_code", arguments, None).await
    }
}
