// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.

//! Payments without password (免密支付).

use crate::services::Arguments;
use crate::types::password_exempt::{
    GetContractResponse, PreSignClearingInstitutionMiniProgramRequest,
    PreSignClearingInstitutionPayRedirectRequest, PreSignEcommerceMiniProgramRequest,
    PreSignEcommercePayRedirectRequest, PreSignMerchantMiniProgramRequest,
    PreSignMerchantPayRedirectRequest, PreSignMiniProgramResponse,
    PreSignPartnerMiniProgramRequest, PreSignPartnerMiniProgramResponse,
    PreSignPartnerPayRedirectRequest, PreSignPartnerPayRedirectResponse,
    PreSignPayRedirectResponse, TerminateContractRequest, TerminateContractResponse,
};
use crate::{Client, Result};

/// Payments without password (免密支付).
#[derive(Clone, Copy, Debug)]
pub struct PasswordExemptService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payments without password (免密支付).
    pub fn password_exempt(&self) -> PasswordExemptService<'_> {
        PasswordExemptService { client: self }
    }
}

impl PasswordExemptService<'_> {
    /// Begin the signing of a merchant's agreement in a mini program (直连商户模式小程序场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_merchant_mini_program(
        &self,
        request: &PreSignMerchantMiniProgramRequest,
    ) -> Result<PreSignMiniProgramResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("password_exempt.pre_sign_merchant_mini_program", arguments, None)
            .await
    }

    /// Begin the signing of a merchant's agreement after a payment (直连商户模式支付后场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472874)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_merchant_pay_redirect(
        &self,
        request: &PreSignMerchantPayRedirectRequest,
    ) -> Result<PreSignPayRedirectResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("password_exempt.pre_sign_merchant_pay_redirect", arguments, None)
            .await
    }

    /// Begin the signing of a sub-merchant's agreement in a mini program (服务商模式小程序场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471269)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_partner_mini_program(
        &self,
        request: &PreSignPartnerMiniProgramRequest,
    ) -> Result<PreSignPartnerMiniProgramResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("password_exempt.pre_sign_partner_mini_program", arguments, None)
            .await
    }

    /// Begin the signing of a sub-merchant's agreement after a payment (服务商模式支付后场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_partner_pay_redirect(
        &self,
        request: &PreSignPartnerPayRedirectRequest,
    ) -> Result<PreSignPartnerPayRedirectResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("password_exempt.pre_sign_partner_pay_redirect", arguments, None)
            .await
    }

    /// Begin the signing of an ecommerce agreement in a mini program (电商收付通模式小程序场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013369177)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_ecommerce_mini_program(
        &self,
        request: &PreSignEcommerceMiniProgramRequest,
    ) -> Result<PreSignMiniProgramResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("password_exempt.pre_sign_ecommerce_mini_program", arguments, None)
            .await
    }

    /// Begin the signing of an ecommerce agreement after a payment (电商收付通模式支付后场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013369191)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_ecommerce_pay_redirect(
        &self,
        request: &PreSignEcommercePayRedirectRequest,
    ) -> Result<PreSignPayRedirectResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("password_exempt.pre_sign_ecommerce_pay_redirect", arguments, None)
            .await
    }

    /// Begin the signing of a clearing institution's agreement in a mini program (清算机构模式小程序场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471282)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_clearing_institution_mini_program(
        &self,
        request: &PreSignClearingInstitutionMiniProgramRequest,
    ) -> Result<PreSignMiniProgramResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "password_exempt.pre_sign_clearing_institution_mini_program",
                arguments,
                None,
            )
            .await
    }

    /// Begin the signing of a clearing institution's agreement after a payment (清算机构模式支付后场景预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_clearing_institution_pay_redirect(
        &self,
        request: &PreSignClearingInstitutionPayRedirectRequest,
    ) -> Result<PreSignPayRedirectResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "password_exempt.pre_sign_clearing_institution_pay_redirect",
                arguments,
                None,
            )
            .await
    }

    /// Query an agreement (商户通过商户协议号查询协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472855)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract(
        &self,
        service_id: i64,
        out_contract_code: &str,
    ) -> Result<GetContractResponse> {
        let arguments = Arguments::default()
            .with("service_id", service_id)
            .with("out_contract_code", out_contract_code);
        self.client.service_json("password_exempt.get_contract", arguments, None).await
    }

    /// Terminate an agreement (商户通过商户协议号解约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_contract(
        &self,
        service_id: i64,
        out_contract_code: &str,
        request: &TerminateContractRequest,
    ) -> Result<TerminateContractResponse> {
        let arguments = Arguments::default()
            .with("service_id", service_id)
            .with("out_contract_code", out_contract_code)
            .merge(request);
        self.client.service_json("password_exempt.terminate_contract", arguments, None).await
    }
}
