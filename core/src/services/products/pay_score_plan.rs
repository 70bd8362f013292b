// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.

//! Pay score plans (支付分签约计划).

use crate::services::Arguments;
use crate::types::pay_score_plan::{
    CreatePartnerPlanRequest, CreatePartnerServiceOrderRequest, CreatePartnerServiceOrderResponse,
    CreatePartnerUserSignPlanRequest, CreatePartnerUserSignPlanResponse, CreatePlanRequest,
    CreateServiceOrderRequest, CreateServiceOrderResponse, CreateUserSignPlanRequest,
    CreateUserSignPlanResponse, GetPartnerPlanQuery, GetPartnerUserSignPlanQuery, PartnerPlan,
    PartnerUserSignPlan, Plan, StopPartnerPlanRequest, StopPartnerUserSignPlanRequest,
    StopUserSignPlanRequest, UserSignPlan,
};
use crate::{Client, Result};

/// Pay score plans (支付分签约计划).
#[derive(Clone, Copy, Debug)]
pub struct PayScorePlanService<'a> {
    client: &'a Client,
}

impl Client {
    /// Pay score plans (支付分签约计划).
    pub fn pay_score_plan(&self) -> PayScorePlanService<'_> {
        PayScorePlanService { client: self }
    }
}

impl PayScorePlanService<'_> {
    /// Create a plan (创建支付分计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_plan(&self, request: &CreatePlanRequest) -> Result<Plan> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score_plan.create_plan", arguments, None).await
    }

    /// Query a plan (查询支付分计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_plan(&self, merchant_plan_no: &str) -> Result<Plan> {
        let arguments = Arguments::default().with("merchant_plan_no", merchant_plan_no);
        self.client.service_json("pay_score_plan.get_plan", arguments, None).await
    }

    /// Stop a plan (停止支付分计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn stop_plan(&self, merchant_plan_no: &str) -> Result<Plan> {
        let arguments = Arguments::default().with("merchant_plan_no", merchant_plan_no);
        self.client.service_json("pay_score_plan.stop_plan", arguments, None).await
    }

    /// Create a plan for a user to sign (创建用户的签约计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_user_sign_plan(
        &self,
        request: &CreateUserSignPlanRequest,
    ) -> Result<CreateUserSignPlanResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score_plan.create_user_sign_plan", arguments, None).await
    }

    /// Query a user's plan (查询用户的签约计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_sign_plan(&self, merchant_sign_plan_no: &str) -> Result<UserSignPlan> {
        let arguments = Arguments::default().with("merchant_sign_plan_no", merchant_sign_plan_no);
        self.client.service_json("pay_score_plan.get_user_sign_plan", arguments, None).await
    }

    /// Create a service order under a user's plan (创建用户的签约计划详情对应的服务订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_service_order(
        &self,
        request: &CreateServiceOrderRequest,
    ) -> Result<CreateServiceOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score_plan.create_service_order", arguments, None).await
    }

    /// Cancel a user's plan (直连商户取消用户的签约计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn stop_user_sign_plan(
        &self,
        merchant_sign_plan_no: &str,
        request: &StopUserSignPlanRequest,
    ) -> Result<UserSignPlan> {
        let arguments = Arguments::default()
            .with("merchant_sign_plan_no", merchant_sign_plan_no)
            .merge(request);
        self.client.service_json("pay_score_plan.stop_user_sign_plan", arguments, None).await
    }

    /// Create a plan for a sub-merchant (创建支付分计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_partner_plan(
        &self,
        request: &CreatePartnerPlanRequest,
    ) -> Result<PartnerPlan> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score_plan.create_partner_plan", arguments, None).await
    }

    /// Query a plan of a sub-merchant (查询支付分计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_partner_plan(
        &self,
        merchant_plan_no: &str,
        query: &GetPartnerPlanQuery,
    ) -> Result<PartnerPlan> {
        let arguments =
            Arguments::default().with("merchant_plan_no", merchant_plan_no).merge(query);
        self.client.service_json("pay_score_plan.get_partner_plan", arguments, None).await
    }

    /// Stop a plan of a sub-merchant (停止支付分计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn stop_partner_plan(
        &self,
        merchant_plan_no: &str,
        request: &StopPartnerPlanRequest,
    ) -> Result<PartnerPlan> {
        let arguments =
            Arguments::default().with("merchant_plan_no", merchant_plan_no).merge(request);
        self.client.service_json("pay_score_plan.stop_partner_plan", arguments, None).await
    }

    /// Create a plan of a sub-merchant for a user to sign (创建用户的签约计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_partner_user_sign_plan(
        &self,
        request: &CreatePartnerUserSignPlanRequest,
    ) -> Result<CreatePartnerUserSignPlanResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_score_plan.create_partner_user_sign_plan", arguments, None)
            .await
    }

    /// Query a user's plan of a sub-merchant (查询用户的签约计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463526)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_partner_user_sign_plan(
        &self,
        merchant_sign_plan_no: &str,
        query: &GetPartnerUserSignPlanQuery,
    ) -> Result<PartnerUserSignPlan> {
        let arguments =
            Arguments::default().with("merchant_sign_plan_no", merchant_sign_plan_no).merge(query);
        self.client.service_json("pay_score_plan.get_partner_user_sign_plan", arguments, None).await
    }

    /// Create a service order of a sub-merchant under a user's plan (创建用户的签约计划详情对应的服务订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_partner_service_order(
        &self,
        request: &CreatePartnerServiceOrderRequest,
    ) -> Result<CreatePartnerServiceOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_score_plan.create_partner_service_order", arguments, None)
            .await
    }

    /// Cancel a user's plan of a sub-merchant (取消用户的签约计划).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn stop_partner_user_sign_plan(
        &self,
        merchant_sign_plan_no: &str,
        request: &StopPartnerUserSignPlanRequest,
    ) -> Result<PartnerUserSignPlan> {
        let arguments = Arguments::default()
            .with("merchant_sign_plan_no", merchant_sign_plan_no)
            .merge(request);
        self.client
            .service_json("pay_score_plan.stop_partner_user_sign_plan", arguments, None)
            .await
    }
}
