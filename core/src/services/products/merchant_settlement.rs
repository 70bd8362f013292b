// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.

//! Settlement rules and rates (结算规则与费率).

use crate::services::Arguments;
use crate::types::merchant_settlement::{
    CreateRateActivityApplicationRequest, CreateSettlementRuleApplicationRequest,
    GetRateActivityApplicationResponse, RateActivityApplicationReference,
    SettlementRuleApplication, UpdateRateActivityApplicationRequest,
};
use crate::{Client, Result};

/// Settlement rules and rates (结算规则与费率).
#[derive(Clone, Copy, Debug)]
pub struct MerchantSettlementService<'a> {
    client: &'a Client,
}

impl Client {
    /// Settlement rules and rates (结算规则与费率).
    pub fn merchant_settlement(&self) -> MerchantSettlementService<'_> {
        MerchantSettlementService { client: self }
    }
}

impl MerchantSettlementService<'_> {
    /// Apply for another settlement rule (申请修改特约商户结算规则).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_settlement_rule_application(
        &self,
        request: &CreateSettlementRuleApplicationRequest,
    ) -> Result<SettlementRuleApplication> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("merchant_settlement.create_settlement_rule_application", arguments, None)
            .await
    }

    /// Query a change of the settlement rule (根据申请单ID查询结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_settlement_rule_application(
        &self,
        application_id: &str,
    ) -> Result<SettlementRuleApplication> {
        let arguments = Arguments::default().with("application_id", application_id);
        self.client
            .service_json("merchant_settlement.get_settlement_rule_application", arguments, None)
            .await
    }

    /// Apply for a special rate (报名费率优惠活动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_rate_activity_application(
        &self,
        request: &CreateRateActivityApplicationRequest,
    ) -> Result<RateActivityApplicationReference> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("merchant_settlement.create_rate_activity_application", arguments, None)
            .await
    }

    /// Query an application for a special rate (根据申请单ID查询申请单结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_rate_activity_application(
        &self,
        application_id: &str,
    ) -> Result<GetRateActivityApplicationResponse> {
        let arguments = Arguments::default().with("application_id", application_id);
        self.client
            .service_json("merchant_settlement.get_rate_activity_application", arguments, None)
            .await
    }

    /// Correct an application for a special rate (修改单据信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_rate_activity_application(
        &self,
        application_id: &str,
        request: &UpdateRateActivityApplicationRequest,
    ) -> Result<RateActivityApplicationReference> {
        let arguments = Arguments::default().with("application_id", application_id).merge(request);
        self.client
            .service_json("merchant_settlement.update_rate_activity_application", arguments, None)
            .await
    }
}
