// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: onboarding of sub-merchants (收付通进件).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::ecommerce_applyment::{
    Applyment, ApplymentReference, ListSubjectSubMerchantsQuery, ListSubjectSubMerchantsResponse,
    SubMerchant, SubmitAccountHostingApplymentRequest, SubmitApplymentRequest,
    SubmitSignVerificationRequest, SubmitSignVerificationResponse,
};
use crate::{Client, Result};

/// Ecommerce: onboarding of sub-merchants (收付通进件).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceApplymentService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: onboarding of sub-merchants (收付通进件).
    pub fn ecommerce_applyment(&self) -> EcommerceApplymentService<'_> {
        EcommerceApplymentService { client: self }
    }
}

impl EcommerceApplymentService<'_> {
    /// Apply for a sub-merchant (提交申请单).
    ///
    /// It is checked, proved, reviewed and signed: query it until it is done.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_applyment(
        &self,
        request: &SubmitApplymentRequest,
    ) -> Result<ApplymentReference> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_applyment.submit_applyment", arguments, None).await
    }

    /// Apply for a sub-merchant whose account the platform hosts (提交申请单).
    ///
    /// It is checked, proved, reviewed and signed: query it until it is done.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_account_hosting_applyment(
        &self,
        request: &SubmitAccountHostingApplymentRequest,
    ) -> Result<ApplymentReference> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_applyment.submit_account_hosting_applyment", arguments, None)
            .await
    }

    /// Prove the signer's identity for a sub-merchant (平台代理签约核身).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_sign_verification(
        &self,
        request: &SubmitSignVerificationRequest,
    ) -> Result<SubmitSignVerificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_applyment.submit_sign_verification", arguments, None)
            .await
    }

    /// Query an application by `out_request_no` (通过业务申请编号查询申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691376)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 500: `RATELIMIT_EXCEEDED`, `SYSTEM_ERROR`
    pub async fn get_applyment_by_out_request_no(&self, out_request_no: &str) -> Result<Applyment> {
        let arguments = Arguments::default().with("out_request_no", out_request_no);
        self.client
            .service_json("ecommerce_applyment.get_applyment_by_out_request_no", arguments, None)
            .await
    }

    /// Query an application by `applyment_id` (通过申请单ID查询申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 500: `RATELIMIT_EXCEEDED`, `SYSTEM_ERROR`
    pub async fn get_applyment_by_applyment_id(&self, applyment_id: i64) -> Result<Applyment> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client
            .service_json("ecommerce_applyment.get_applyment_by_applyment_id", arguments, None)
            .await
    }

    /// Withdraw an application by `out_request_no` (撤销申请单-使用业务申请编号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_applyment_by_out_request_no(
        &self,
        out_request_no: &str,
    ) -> Result<ApplymentReference> {
        let arguments = Arguments::default().with("out_request_no", out_request_no);
        self.client
            .service_json("ecommerce_applyment.cancel_applyment_by_out_request_no", arguments, None)
            .await
    }

    /// Withdraw an application by `applyment_id` (撤销申请单-使用申请单号).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_applyment_by_applyment_id(
        &self,
        applyment_id: i64,
    ) -> Result<ApplymentReference> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client
            .service_json("ecommerce_applyment.cancel_applyment_by_applyment_id", arguments, None)
            .await
    }

    /// List the sub-merchants of a legal entity (查询指定主体子商户列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_subject_sub_merchants(
        &self,
        query: &ListSubjectSubMerchantsQuery,
    ) -> Result<ListSubjectSubMerchantsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("ecommerce_applyment.list_subject_sub_merchants", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::list_subject_sub_merchants`], from the page that the query names.
    pub fn list_subject_sub_merchants_pager(
        &self,
        query: &ListSubjectSubMerchantsQuery,
    ) -> Pager<SubMerchant> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "ecommerce_applyment.list_subject_sub_merchants",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }
}
