// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.

//! Paying by instalments (微信分付).

use crate::services::Arguments;
use crate::types::pay_installment::{
    Exposure, GetAcquiringBankExposureRequest, GetExposureRequest,
    GetInterestSubsidyExposureRequest, GetPartnerExposureRequest,
    GetPartnerInterestSubsidyExposureRequest, InterestSubsidyExposure,
};
use crate::{Client, Result};

/// Paying by instalments (微信分付).
#[derive(Clone, Copy, Debug)]
pub struct PayInstallmentService<'a> {
    client: &'a Client,
}

impl Client {
    /// Paying by instalments (微信分付).
    pub fn pay_installment(&self) -> PayInstallmentService<'_> {
        PayInstallmentService { client: self }
    }
}

impl PayInstallmentService<'_> {
    /// Ask whether instalments should be offered (微信分付-支付方式前置服务).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_exposure(&self, request: &GetExposureRequest) -> Result<Exposure> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_installment.get_exposure", arguments, None).await
    }

    /// Ask for a sub-merchant whether instalments should be offered (微信分付-支付方式前置服务).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_partner_exposure(
        &self,
        request: &GetPartnerExposureRequest,
    ) -> Result<Exposure> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_installment.get_partner_exposure", arguments, None).await
    }

    /// Ask for an institution whether instalments should be offered (微信分付-支付方式前置服务).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_acquiring_bank_exposure(
        &self,
        request: &GetAcquiringBankExposureRequest,
    ) -> Result<Exposure> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_installment.get_acquiring_bank_exposure", arguments, None)
            .await
    }

    /// Ask whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_interest_subsidy_exposure(
        &self,
        request: &GetInterestSubsidyExposureRequest,
    ) -> Result<InterestSubsidyExposure> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_installment.get_interest_subsidy_exposure", arguments, None)
            .await
    }

    /// Ask for a sub-merchant whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_partner_interest_subsidy_exposure(
        &self,
        request: &GetPartnerInterestSubsidyExposureRequest,
    ) -> Result<InterestSubsidyExposure> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_installment.get_partner_interest_subsidy_exposure", arguments, None)
            .await
    }
}
