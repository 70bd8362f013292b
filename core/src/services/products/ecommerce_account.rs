// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: closing of accounts (收付通注销).

use crate::services::Arguments;
use crate::types::ecommerce_account::{
    CancellationApplication, CancellationWithdrawal, ConfirmCancellationWithdrawalRequest,
    ConfirmCancellationWithdrawalResponse, SubmitCancellationApplicationRequest,
    SubmitCancellationWithdrawalRequest, SubmitCancellationWithdrawalResponse,
    UploadCancellationApplicationMediaMeta, UploadCancellationApplicationMediaResponse,
    ValidateCancellationResponse,
};
use crate::{Client, FileInput, Result};

/// Ecommerce: closing of accounts (收付通注销).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceAccountService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: closing of accounts (收付通注销).
    pub fn ecommerce_account(&self) -> EcommerceAccountService<'_> {
        EcommerceAccountService { client: self }
    }
}

impl EcommerceAccountService<'_> {
    /// Check whether a sub-merchant can be closed (商户注销资格校验).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn validate_cancellation(
        &self,
        sub_mchid: &str,
    ) -> Result<ValidateCancellationResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client.service_json("ecommerce_account.validate_cancellation", arguments, None).await
    }

    /// Apply to close a sub-merchant and to withdraw its balance (提交注销提现申请).
    ///
    /// It is reviewed, then confirmed by the sub-merchant: query it. Check with `validate_cancellation` first.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `BIZ_ERR_NEED_RETRY`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_cancellation_withdrawal(
        &self,
        request: &SubmitCancellationWithdrawalRequest,
    ) -> Result<SubmitCancellationWithdrawalResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_account.submit_cancellation_withdrawal", arguments, None)
            .await
    }

    /// Query a closing with withdrawal by `out_request_no` (商户申请单号查询申请单状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_cancellation_withdrawal_by_out_request_no(
        &self,
        out_request_no: &str,
    ) -> Result<CancellationWithdrawal> {
        let arguments = Arguments::default().with("out_request_no", out_request_no);
        self.client
            .service_json(
                "ecommerce_account.get_cancellation_withdrawal_by_out_request_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a closing with withdrawal by `applyment_id` (微信支付申请单号查询申请单状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_cancellation_withdrawal_by_applyment_id(
        &self,
        applyment_id: &str,
    ) -> Result<CancellationWithdrawal> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client
            .service_json(
                "ecommerce_account.get_cancellation_withdrawal_by_applyment_id",
                arguments,
                None,
            )
            .await
    }

    /// Confirm a closing for the sub-merchant (平台代商户确认注销).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn confirm_cancellation_withdrawal(
        &self,
        request: &ConfirmCancellationWithdrawalRequest,
    ) -> Result<ConfirmCancellationWithdrawalResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_account.confirm_cancellation_withdrawal", arguments, None)
            .await
    }

    /// Upload an image for an application to close (图片上传).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_cancellation_application_media(
        &self,
        meta: &UploadCancellationApplicationMediaMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadCancellationApplicationMediaResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client
            .service_json(
                "ecommerce_account.upload_cancellation_application_media",
                arguments,
                Some(file.into()),
            )
            .await
    }

    /// Apply to close a sub-merchant (提交注销申请单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 409: `ALREADY_EXISTS`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_cancellation_application(
        &self,
        request: &SubmitCancellationApplicationRequest,
    ) -> Result<CancellationApplication> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_account.submit_cancellation_application", arguments, None)
            .await
    }

    /// Query an application to close (查询注销单状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_cancellation_application(
        &self,
        out_apply_no: &str,
    ) -> Result<CancellationApplication> {
        let arguments = Arguments::default().with("out_apply_no", out_apply_no);
        self.client
            .service_json("ecommerce_account.get_cancellation_application", arguments, None)
            .await
    }
}
