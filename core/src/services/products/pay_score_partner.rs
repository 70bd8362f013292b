// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.

//! Pay score for sub-merchants (支付分服务商模式).

use crate::services::Arguments;
use crate::types::pay_score_partner::{
    AssessUserRiskLevelQuery, AssessUserRiskLevelRequest, AssessUserRiskLevelResponse,
    CancelServiceOrderRequest, CompleteServiceOrderRequest, CreatePayOnDeliveryOrderRequest,
    CreatePayOnDeliveryOrderResponse, CreatePermissionRequest, CreatePermissionResponse,
    CreateScenePermissionRequest, CreateScenePermissionResponse, CreateServiceOrderRequest,
    CreateServiceOrderResponse, DirectCompleteServiceOrderRequest,
    GetPermissionByAuthorizationCodeQuery, GetPermissionByAuthorizationCodeResponse,
    GetPermissionByOpenidQuery, GetPermissionByOpenidResponse, GetServiceOrderQuery,
    GetServiceOrderResponse, GetServiceQuotasQuery, GetServiceQuotasResponse,
    PayServiceOrderRequest, SendPendingMessageRequest, SendPrepaidMessageRequest,
    ServiceAccountApplication, SubmitServiceAccountApplicationRequest, SyncServiceOrderRequest,
    TerminatePermissionByAuthorizationCodeRequest, TerminatePermissionByOpenidRequest,
    UpdateServiceOrderRequest,
};
use crate::{Client, Result};

/// Pay score for sub-merchants (支付分服务商模式).
#[derive(Clone, Copy, Debug)]
pub struct PayScorePartnerService<'a> {
    client: &'a Client,
}

impl Client {
    /// Pay score for sub-merchants (支付分服务商模式).
    pub fn pay_score_partner(&self) -> PayScorePartnerService<'_> {
        PayScorePartnerService { client: self }
    }
}

impl PayScorePartnerService<'_> {
    /// Apply to bind a sub-merchant to a service (收付通子商户申请绑定支付分服务).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_service_account_application(
        &self,
        request: &SubmitServiceAccountApplicationRequest,
    ) -> Result<ServiceAccountApplication> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_score_partner.submit_service_account_application", arguments, None)
            .await
    }

    /// Query an application to bind a sub-merchant (查询收付通子商户服务绑定结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_service_account_application(
        &self,
        out_apply_no: &str,
    ) -> Result<ServiceAccountApplication> {
        let arguments = Arguments::default().with("out_apply_no", out_apply_no);
        self.client
            .service_json("pay_score_partner.get_service_account_application", arguments, None)
            .await
    }

    /// Begin an authorization, so that orders need no confirmation (商户预授权).
    ///
    /// Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_permission(
        &self,
        request: &CreatePermissionRequest,
    ) -> Result<CreatePermissionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score_partner.create_permission", arguments, None).await
    }

    /// Begin an authorization within a scene (服务商场景中预授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_scene_permission(
        &self,
        request: &CreateScenePermissionRequest,
    ) -> Result<CreateScenePermissionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score_partner.create_scene_permission", arguments, None).await
    }

    /// Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_permission_by_authorization_code(
        &self,
        authorization_code: &str,
        query: &GetPermissionByAuthorizationCodeQuery,
    ) -> Result<GetPermissionByAuthorizationCodeResponse> {
        let arguments =
            Arguments::default().with("authorization_code", authorization_code).merge(query);
        self.client
            .service_json("pay_score_partner.get_permission_by_authorization_code", arguments, None)
            .await
    }

    /// Query an authorization by `openid` (查询与用户授权记录（openid）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_permission_by_openid(
        &self,
        query: &GetPermissionByOpenidQuery,
    ) -> Result<GetPermissionByOpenidResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("pay_score_partner.get_permission_by_openid", arguments, None)
            .await
    }

    /// Assess a user before an order (服务商评估用户分层).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn assess_user_risk_level(
        &self,
        query: &AssessUserRiskLevelQuery,
        request: &AssessUserRiskLevelRequest,
    ) -> Result<AssessUserRiskLevelResponse> {
        let arguments = Arguments::default().merge(query).merge(request);
        self.client.service_json("pay_score_partner.assess_user_risk_level", arguments, None).await
    }

    /// Get the amounts that are suggested for groups of users (查询用户分层对应建议先享金额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_service_quotas(
        &self,
        service_id: &str,
        query: &GetServiceQuotasQuery,
    ) -> Result<GetServiceQuotasResponse> {
        let arguments = Arguments::default().with("service_id", service_id).merge(query);
        self.client.service_json("pay_score_partner.get_service_quotas", arguments, None).await
    }

    /// Create a service order (创建支付分订单).
    ///
    /// Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138534)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_ORDER_STATE`, `INVALID_REQUEST`, `ORDER_CANCELED`, `ORDER_DONE`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_service_order(
        &self,
        request: &CreateServiceOrderRequest,
    ) -> Result<CreateServiceOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score_partner.create_service_order", arguments, None).await
    }

    /// Query a service order (查询支付分订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138559)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_ORDER_STATE`, `INVALID_REQUEST`, `ORDER_CANCELED`, `ORDER_DONE`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_service_order(
        &self,
        query: &GetServiceOrderQuery,
    ) -> Result<GetServiceOrderResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("pay_score_partner.get_service_order", arguments, None).await
    }

    /// Create an order to be paid after delivery (创建先用后付订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_pay_on_delivery_order(
        &self,
        request: &CreatePayOnDeliveryOrderRequest,
    ) -> Result<CreatePayOnDeliveryOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("pay_score_partner.create_pay_on_delivery_order", arguments, None)
            .await
    }

    /// Create a service order and complete it at once (创单结单合并).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn direct_complete_service_order(
        &self,
        request: &DirectCompleteServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_empty("pay_score_partner.direct_complete_service_order", arguments, None)
            .await
    }

    /// Cancel a service order (取消支付分订单).
    ///
    /// Not possible any more once it was paid.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138589)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_ORDER_STATE`, `INVALID_REQUEST`, `ORDER_CANCELED`, `ORDER_DONE`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_service_order(
        &self,
        out_order_no: &str,
        request: &CancelServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_partner.cancel_service_order", arguments, None).await
    }

    /// Complete a service order and ask for its payment (完结支付分订单).
    ///
    /// WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138598)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_ORDER_STATE`, `INVALID_REQUEST`, `ORDER_CANCELED`, `ORDER_DONE`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn complete_service_order(
        &self,
        out_order_no: &str,
        request: &CompleteServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_partner.complete_service_order", arguments, None).await
    }

    /// Lower the amount of a completed service order (修改支付分订单金额).
    ///
    /// Only while a completed order is not paid.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_ORDER_STATE`, `INVALID_REQUEST`, `ORDER_CANCELED`, `ORDER_DONE`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_service_order(
        &self,
        out_order_no: &str,
        request: &UpdateServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_partner.update_service_order", arguments, None).await
    }

    /// Collect the payment of a completed service order (商户发起催收扣款).
    ///
    /// When a completed order is still not paid.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pay_service_order(
        &self,
        out_order_no: &str,
        request: &PayServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_partner.pay_service_order", arguments, None).await
    }

    /// Report that a service order was paid elsewhere (同步支付分订单状态).
    ///
    /// When the user has paid outside WeChat Pay: the collection ends then.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138975)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_service_order(
        &self,
        out_order_no: &str,
        request: &SyncServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_partner.sync_service_order", arguments, None).await
    }

    /// Tell the user that a fee is going to be charged (下发服务预扣费消息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394929)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_prepaid_message(
        &self,
        out_order_no: &str,
        request: &SendPrepaidMessageRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_partner.send_prepaid_message", arguments, None).await
    }

    /// Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_pending_message(
        &self,
        out_order_no: &str,
        request: &SendPendingMessageRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_partner.send_pending_message", arguments, None).await
    }

    /// End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_permission_by_authorization_code(
        &self,
        authorization_code: &str,
        request: &TerminatePermissionByAuthorizationCodeRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("authorization_code", authorization_code).merge(request);
        self.client
            .service_empty(
                "pay_score_partner.terminate_permission_by_authorization_code",
                arguments,
                None,
            )
            .await
    }

    /// End an authorization by `openid` (解除用户授权关系（openid）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_permission_by_openid(
        &self,
        request: &TerminatePermissionByOpenidRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_empty("pay_score_partner.terminate_permission_by_openid", arguments, None)
            .await
    }
}
