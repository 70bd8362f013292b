// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: subsidies of the platform (收付通补差).

use crate::services::Arguments;
use crate::types::ecommerce_subsidy::{
    CancelSubsidyRequest, CancelSubsidyResponse, CreateSubsidyRequest, CreateSubsidyResponse,
    ReturnSubsidyRequest, ReturnSubsidyResponse,
};
use crate::{Client, Result};

/// Ecommerce: subsidies of the platform (收付通补差).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceSubsidyService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: subsidies of the platform (收付通补差).
    pub fn ecommerce_subsidy(&self) -> EcommerceSubsidyService<'_> {
        EcommerceSubsidyService { client: self }
    }
}

impl EcommerceSubsidyService<'_> {
    /// Subsidise an order (请求补差).
    ///
    /// For a paid order that was made with a `subsidy_amount`, before it is split.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_subsidy(
        &self,
        request: &CreateSubsidyRequest,
    ) -> Result<CreateSubsidyResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_subsidy.create_subsidy", arguments, None).await
    }

    /// Take a subsidy back (请求补差回退).
    ///
    /// When the order is refunded. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn return_subsidy(
        &self,
        request: &ReturnSubsidyRequest,
    ) -> Result<ReturnSubsidyResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_subsidy.return_subsidy", arguments, None).await
    }

    /// Cancel a subsidy that was announced for an order (取消补差).
    ///
    /// For an order that was made with a `subsidy_amount` and shall have none, before it is split.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_subsidy(
        &self,
        request: &CancelSubsidyRequest,
    ) -> Result<CancelSubsidyResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_subsidy.cancel_subsidy", arguments, None).await
    }
}
