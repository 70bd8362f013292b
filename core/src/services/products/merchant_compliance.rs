// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.

//! Due diligence and compliance (商户尽职与合规).

use crate::services::Arguments;
use crate::types::merchant_compliance::{
    CreateInactiveMerchantVerificationRequest, CreateInactiveMerchantVerificationResponse,
    GetDueDiligenceQuery, GetDueDiligenceResponse, GetInactiveMerchantVerificationResponse,
    GetMerchantLimitationsResponse, SubmitDueDiligenceRequest, SubmitDueDiligenceResponse,
    UploadDueDiligenceFileMeta, UploadDueDiligenceFileResponse,
};
use crate::{Client, FileInput, Result};

/// Due diligence and compliance (商户尽职与合规).
#[derive(Clone, Copy, Debug)]
pub struct MerchantComplianceService<'a> {
    client: &'a Client,
}

impl Client {
    /// Due diligence and compliance (商户尽职与合规).
    pub fn merchant_compliance(&self) -> MerchantComplianceService<'_> {
        MerchantComplianceService { client: self }
    }
}

impl MerchantComplianceService<'_> {
    /// Ask an inactive merchant to prove who it is (发起不活跃商户身份核实).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_inactive_merchant_verification(
        &self,
        request: &CreateInactiveMerchantVerificationRequest,
    ) -> Result<CreateInactiveMerchantVerificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "merchant_compliance.create_inactive_merchant_verification",
                arguments,
                None,
            )
            .await
    }

    /// Query the proof of an inactive merchant (查询不活跃商户身份核实结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_inactive_merchant_verification(
        &self,
        sub_mchid: &str,
        verification_id: &str,
    ) -> Result<GetInactiveMerchantVerificationResponse> {
        let arguments = Arguments::default()
            .with("sub_mchid", sub_mchid)
            .with("verification_id", verification_id);
        self.client
            .service_json("merchant_compliance.get_inactive_merchant_verification", arguments, None)
            .await
    }

    /// Get what an enhanced due diligence asks for (查询子商户强化尽调单信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_due_diligence(
        &self,
        due_diligence_id: &str,
        query: &GetDueDiligenceQuery,
    ) -> Result<GetDueDiligenceResponse> {
        let arguments =
            Arguments::default().with("due_diligence_id", due_diligence_id).merge(query);
        self.client.service_json("merchant_compliance.get_due_diligence", arguments, None).await
    }

    /// Submit the answers to an enhanced due diligence (提交尽调资料).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_due_diligence(
        &self,
        due_diligence_id: &str,
        request: &SubmitDueDiligenceRequest,
    ) -> Result<SubmitDueDiligenceResponse> {
        let arguments =
            Arguments::default().with("due_diligence_id", due_diligence_id).merge(request);
        self.client.service_json("merchant_compliance.submit_due_diligence", arguments, None).await
    }

    /// Upload a file for an enhanced due diligence (上传尽调资料文件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_due_diligence_file(
        &self,
        due_diligence_id: &str,
        meta: &UploadDueDiligenceFileMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadDueDiligenceFileResponse> {
        let arguments = Arguments::default().with("due_diligence_id", due_diligence_id).merge(meta);
        self.client
            .service_json(
                "merchant_compliance.upload_due_diligence_file",
                arguments,
                Some(file.into()),
            )
            .await
    }

    /// Get how a sub-merchant is restricted (查询子商户管控情况).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_merchant_limitations(
        &self,
        sub_mchid: &str,
    ) -> Result<GetMerchantLimitationsResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client
            .service_json("merchant_compliance.get_merchant_limitations", arguments, None)
            .await
    }
}
