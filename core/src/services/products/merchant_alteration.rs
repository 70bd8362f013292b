// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.

//! Changes of a merchant's data (商户资料变更).

use crate::services::Arguments;
use crate::types::merchant_alteration::{
    CancelContactAlterationResponse, CancelNameAlterationResponse, CancelSubjectAlterationResponse,
    ContactAlteration, GetNameAlterationByApplyIdResponse, GetNameAlterationByOutRequestNoResponse,
    SubjectAlteration, SubmitContactAlterationRequest, SubmitContactAlterationResponse,
    SubmitNameAlterationRequest, SubmitNameAlterationResponse, SubmitSubjectAlterationRequest,
    SubmitSubjectAlterationResponse,
};
use crate::{Client, Result};

/// Changes of a merchant's data (商户资料变更).
#[derive(Clone, Copy, Debug)]
pub struct MerchantAlterationService<'a> {
    client: &'a Client,
}

impl Client {
    /// Changes of a merchant's data (商户资料变更).
    pub fn merchant_alteration(&self) -> MerchantAlterationService<'_> {
        MerchantAlterationService { client: self }
    }
}

impl MerchantAlterationService<'_> {
    /// Apply for another administrator (提交超管变更申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_contact_alteration(
        &self,
        request: &SubmitContactAlterationRequest,
    ) -> Result<SubmitContactAlterationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("merchant_alteration.submit_contact_alteration", arguments, None)
            .await
    }

    /// Query a change of the administrator by `out_request_no` (查询超管变更申请单状态-使用业务单号和商户号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contact_alteration_by_out_request_no(
        &self,
        merchant_code: &str,
        out_request_no: &str,
    ) -> Result<ContactAlteration> {
        let arguments = Arguments::default()
            .with("merchant_code", merchant_code)
            .with("out_request_no", out_request_no);
        self.client
            .service_json(
                "merchant_alteration.get_contact_alteration_by_out_request_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a change of the administrator by `apply_id` (查询超管变更申请单状态-使用申请单号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contact_alteration_by_apply_id(
        &self,
        apply_id: &str,
    ) -> Result<ContactAlteration> {
        let arguments = Arguments::default().with("apply_id", apply_id);
        self.client
            .service_json("merchant_alteration.get_contact_alteration_by_apply_id", arguments, None)
            .await
    }

    /// Withdraw a change of the administrator (撤销超管变更申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_contact_alteration(
        &self,
        apply_id: &str,
    ) -> Result<CancelContactAlterationResponse> {
        let arguments = Arguments::default().with("apply_id", apply_id);
        self.client
            .service_json("merchant_alteration.cancel_contact_alteration", arguments, None)
            .await
    }

    /// Apply for other data of the legal entity (提交资料变更申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_subject_alteration(
        &self,
        request: &SubmitSubjectAlterationRequest,
    ) -> Result<SubmitSubjectAlterationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("merchant_alteration.submit_subject_alteration", arguments, None)
            .await
    }

    /// Query a change of the legal entity by `out_request_no` (查询申请单状态-使用业务单号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_subject_alteration_by_out_request_no(
        &self,
        merchant_code: &str,
        out_request_no: &str,
    ) -> Result<SubjectAlteration> {
        let arguments = Arguments::default()
            .with("merchant_code", merchant_code)
            .with("out_request_no", out_request_no);
        self.client
            .service_json(
                "merchant_alteration.get_subject_alteration_by_out_request_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a change of the legal entity by `apply_id` (查询资料变更申请单状态-使用申请单号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_subject_alteration_by_apply_id(
        &self,
        apply_id: &str,
    ) -> Result<SubjectAlteration> {
        let arguments = Arguments::default().with("apply_id", apply_id);
        self.client
            .service_json("merchant_alteration.get_subject_alteration_by_apply_id", arguments, None)
            .await
    }

    /// Withdraw a change of the legal entity (撤销资料变更申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_subject_alteration(
        &self,
        apply_id: &str,
    ) -> Result<CancelSubjectAlterationResponse> {
        let arguments = Arguments::default().with("apply_id", apply_id);
        self.client
            .service_json("merchant_alteration.cancel_subject_alteration", arguments, None)
            .await
    }

    /// Apply for another short name (提交商户简称变更申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_name_alteration(
        &self,
        request: &SubmitNameAlterationRequest,
    ) -> Result<SubmitNameAlterationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("merchant_alteration.submit_name_alteration", arguments, None)
            .await
    }

    /// Query a change of the short name by `out_request_no` (查询商户简称申请单状态-使用业务单号和商户号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_name_alteration_by_out_request_no(
        &self,
        sub_mchid: &str,
        out_request_no: &str,
    ) -> Result<GetNameAlterationByOutRequestNoResponse> {
        let arguments = Arguments::default()
            .with("sub_mchid", sub_mchid)
            .with("out_request_no", out_request_no);
        self.client
            .service_json(
                "merchant_alteration.get_name_alteration_by_out_request_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a change of the short name by `apply_id` (查询商户简称变更申请单状态-使用申请单号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_name_alteration_by_apply_id(
        &self,
        apply_id: &str,
    ) -> Result<GetNameAlterationByApplyIdResponse> {
        let arguments = Arguments::default().with("apply_id", apply_id);
        self.client
            .service_json("merchant_alteration.get_name_alteration_by_apply_id", arguments, None)
            .await
    }

    /// Withdraw a change of the short name (撤销商户简称变更申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_name_alteration(
        &self,
        apply_id: &str,
    ) -> Result<CancelNameAlterationResponse> {
        let arguments = Arguments::default().with("apply_id", apply_id);
        self.client
            .service_json("merchant_alteration.cancel_name_alteration", arguments, None)
            .await
    }
}
