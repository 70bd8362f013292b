// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.

//! Insurance policies in WeChat (微信保单服务).

use crate::services::Arguments;
use crate::types::insurance_policy::{
    CreateAuthorizationRequest, CreateAuthorizationResponse, GetAuthorizationResponse, Policy,
    UpdatePolicyRequest, UploadPolicyRequest,
};
use crate::{Client, Result};

/// Insurance policies in WeChat (微信保单服务).
#[derive(Clone, Copy, Debug)]
pub struct InsurancePolicyService<'a> {
    client: &'a Client,
}

impl Client {
    /// Insurance policies in WeChat (微信保单服务).
    pub fn insurance_policy(&self) -> InsurancePolicyService<'_> {
        InsurancePolicyService { client: self }
    }
}

impl InsurancePolicyService<'_> {
    /// Submit a policy that the user authorises deductions for (提交保单授权信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_authorization(
        &self,
        request: &CreateAuthorizationRequest,
    ) -> Result<CreateAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("insurance_policy.create_authorization", arguments, None).await
    }

    /// Query an authorization (查询保单授权信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_authorization(
        &self,
        out_insurance_no: &str,
    ) -> Result<GetAuthorizationResponse> {
        let arguments = Arguments::default().with("out_insurance_no", out_insurance_no);
        self.client.service_json("insurance_policy.get_authorization", arguments, None).await
    }

    /// Upload a policy (上传保单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_policy(&self, request: &UploadPolicyRequest) -> Result<Policy> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("insurance_policy.upload_policy", arguments, None).await
    }

    /// Query a policy (查询保单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_policy(&self, out_insurance_no: &str) -> Result<Policy> {
        let arguments = Arguments::default().with("out_insurance_no", out_insurance_no);
        self.client.service_json("insurance_policy.get_policy", arguments, None).await
    }

    /// Change a policy (更新保单信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_policy(
        &self,
        out_insurance_no: &str,
        request: &UpdatePolicyRequest,
    ) -> Result<Policy> {
        let arguments =
            Arguments::default().with("out_insurance_no", out_insurance_no).merge(request);
        self.client.service_json("insurance_policy.update_policy", arguments, None).await
    }
}
