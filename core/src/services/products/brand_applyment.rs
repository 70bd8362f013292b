// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.

//! Brands: onboarding (品牌入驻).

use crate::services::Arguments;
use crate::types::brand_applyment::{
    Applyment, ApplymentReference, CancelApplymentRequest, ListProductAuthoritiesResponse,
    SubmitApplymentRequest,
};
use crate::{Client, Result};

/// Brands: onboarding (品牌入驻).
#[derive(Clone, Copy, Debug)]
pub struct BrandApplymentService<'a> {
    client: &'a Client,
}

impl Client {
    /// Brands: onboarding (品牌入驻).
    pub fn brand_applyment(&self) -> BrandApplymentService<'_> {
        BrandApplymentService { client: self }
    }
}

impl BrandApplymentService<'_> {
    /// Apply for a brand on WeChat Pay (提交入驻申请).
    ///
    /// Query the result: in `APPLYMENT_STATE_WAITING_AUTH` the administrator of the brand has to scan the QR code in the answer.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_applyment(
        &self,
        request: &SubmitApplymentRequest,
    ) -> Result<ApplymentReference> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_applyment.submit_applyment", arguments, None).await
    }

    /// Query an application for a brand by `business_code` (根据业务申请编号查询申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_applyment_by_business_code(&self, business_code: &str) -> Result<Applyment> {
        let arguments = Arguments::default().with("business_code", business_code);
        self.client
            .service_json("brand_applyment.get_applyment_by_business_code", arguments, None)
            .await
    }

    /// Query an application for a brand by `applyment_id` (根据申请单ID查询申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_applyment_by_applyment_id(&self, applyment_id: &str) -> Result<Applyment> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client
            .service_json("brand_applyment.get_applyment_by_applyment_id", arguments, None)
            .await
    }

    /// Withdraw an application for a brand (撤销申请).
    ///
    /// Give `applyment_id` or `business_code`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_applyment(
        &self,
        request: &CancelApplymentRequest,
    ) -> Result<ApplymentReference> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_applyment.cancel_applyment", arguments, None).await
    }

    /// List what a brand has authorised the partner for (获得品牌已授权且在生效中的产品权限信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_product_authorities(
        &self,
        brand_id: &str,
    ) -> Result<ListProductAuthoritiesResponse> {
        let arguments = Arguments::default().with("brand_id", brand_id);
        self.client.service_json("brand_applyment.list_product_authorities", arguments, None).await
    }
}
