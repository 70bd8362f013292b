// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.

//! Confirmation of the will to open an account (商户开户意愿确认).

use crate::services::Arguments;
use crate::types::account_opening_intent::{
    GetApplymentQuery, GetApplymentResponse, GetAuthorizationStateResponse, SubmitApplymentRequest,
    SubmitApplymentResponse,
};
use crate::{Client, Result};

/// Confirmation of the will to open an account (商户开户意愿确认).
#[derive(Clone, Copy, Debug)]
pub struct AccountOpeningIntentService<'a> {
    client: &'a Client,
}

impl Client {
    /// Confirmation of the will to open an account (商户开户意愿确认).
    pub fn account_opening_intent(&self) -> AccountOpeningIntentService<'_> {
        AccountOpeningIntentService { client: self }
    }
}

impl AccountOpeningIntentService<'_> {
    /// Query an application (查询申请单审核结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_applyment(&self, query: &GetApplymentQuery) -> Result<GetApplymentResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("account_opening_intent.get_applyment", arguments, None).await
    }

    /// Submit the merchant's data for confirmation (提交申请单).
    ///
    /// A refused application is corrected by submitting it again with the same `business_code`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012722388)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_applyment(
        &self,
        request: &SubmitApplymentRequest,
    ) -> Result<SubmitApplymentResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("account_opening_intent.submit_applyment", arguments, None).await
    }

    /// Get whether the merchant has confirmed (获取商户开户意愿确认状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_authorization_state(
        &self,
        sub_mchid: &str,
    ) -> Result<GetAuthorizationStateResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client
            .service_json("account_opening_intent.get_authorization_state", arguments, None)
            .await
    }

    /// Withdraw an application by `applyment_id` (撤销申请单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_applyment_by_applyment_id(&self, applyment_id: i64) -> Result<()> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client
            .service_empty(
                "account_opening_intent.cancel_applyment_by_applyment_id",
                arguments,
                None,
            )
            .await
    }

    /// Withdraw an application by `business_code` (撤销申请单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_applyment_by_business_code(&self, business_code: &str) -> Result<()> {
        let arguments = Arguments::default().with("business_code", business_code);
        self.client
            .service_empty(
                "account_opening_intent.cancel_applyment_by_business_code",
                arguments,
                None,
            )
            .await
    }
}
