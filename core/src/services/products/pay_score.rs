// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.

//! Pay score (微信支付分).

use crate::services::Arguments;
use crate::types::pay_score::{
    AssessUserRiskLevelRequest, AssessUserRiskLevelResponse, CancelServiceOrderRequest,
    CancelServiceOrderResponse, CompleteServiceOrderRequest, CompleteServiceOrderResponse,
    CreatePayOnDeliveryOrderRequest, CreatePayOnDeliveryOrderResponse, CreatePermissionRequest,
    CreatePermissionResponse, CreateServiceOrderRequest, CreateServiceOrderResponse,
    DirectCompleteServiceOrderRequest, DirectCompleteServiceOrderResponse, GetMerchantBillQuery,
    GetMerchantBillResponse, GetPermissionByAuthorizationCodeQuery,
    GetPermissionByAuthorizationCodeResponse, GetPermissionByOpenidQuery,
    GetPermissionByOpenidResponse, GetServiceOrderQuery, GetServiceOrderResponse,
    GetUserServiceStateQuery, GetUserServiceStateResponse, PayServiceOrderRequest,
    PayServiceOrderResponse, SendPendingMessageRequest, SendPrepaidMessageRequest,
    SyncServiceOrderRequest, SyncServiceOrderResponse,
    TerminatePermissionByAuthorizationCodeRequest, TerminatePermissionByOpenidRequest,
    TerminateUserPermissionQuery, TerminateUserPermissionRequest, UpdateServiceOrderRequest,
    UpdateServiceOrderResponse,
};
use crate::{Client, Result};

/// Pay score (微信支付分).
#[derive(Clone, Copy, Debug)]
pub struct PayScoreService<'a> {
    client: &'a Client,
}

impl Client {
    /// Pay score (微信支付分).
    pub fn pay_score(&self) -> PayScoreService<'_> {
        PayScoreService { client: self }
    }
}

impl PayScoreService<'_> {
    /// Begin an authorization, so that orders need no confirmation (商户预授权).
    ///
    /// Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
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
        self.client.service_json("pay_score.create_permission", arguments, None).await
    }

    /// Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647401)
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
            .service_json("pay_score.get_permission_by_authorization_code", arguments, None)
            .await
    }

    /// Query an authorization by `openid` (查询与用户授权记录（openid）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_permission_by_openid(
        &self,
        openid: &str,
        query: &GetPermissionByOpenidQuery,
    ) -> Result<GetPermissionByOpenidResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("pay_score.get_permission_by_openid", arguments, None).await
    }

    /// Query whether a user has opened the service (查询用户授权状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_service_state(
        &self,
        query: &GetUserServiceStateQuery,
    ) -> Result<GetUserServiceStateResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("pay_score.get_user_service_state", arguments, None).await
    }

    /// Assess a user before an order (商户评估用户分层).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn assess_user_risk_level(
        &self,
        request: &AssessUserRiskLevelRequest,
    ) -> Result<AssessUserRiskLevelResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score.assess_user_risk_level", arguments, None).await
    }

    /// Create a service order (创建支付分订单).
    ///
    /// Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
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
        self.client.service_json("pay_score.create_service_order", arguments, None).await
    }

    /// Query a service order (查询支付分订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
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
        self.client.service_json("pay_score.get_service_order", arguments, None).await
    }

    /// Create an order to be paid after delivery (创建先用后付订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
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
        self.client.service_json("pay_score.create_pay_on_delivery_order", arguments, None).await
    }

    /// Create a service order and complete it at once (创单结单合并).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn direct_complete_service_order(
        &self,
        request: &DirectCompleteServiceOrderRequest,
    ) -> Result<DirectCompleteServiceOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_score.direct_complete_service_order", arguments, None).await
    }

    /// Cancel a service order (取消支付分订单).
    ///
    /// Not possible any more once it was paid.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
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
    ) -> Result<CancelServiceOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_score.cancel_service_order", arguments, None).await
    }

    /// Complete a service order and ask for its payment (完结支付分订单).
    ///
    /// WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
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
    ) -> Result<CompleteServiceOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_score.complete_service_order", arguments, None).await
    }

    /// Lower the amount of a completed service order (修改订单金额).
    ///
    /// Only while a completed order is not paid.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
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
    ) -> Result<UpdateServiceOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_score.update_service_order", arguments, None).await
    }

    /// Collect the payment of a completed service order (商户发起催收扣款).
    ///
    /// When a completed order is still not paid.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
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
    ) -> Result<PayServiceOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_score.pay_service_order", arguments, None).await
    }

    /// Report that a service order was paid elsewhere (同步订单状态).
    ///
    /// When the user has paid outside WeChat Pay: the collection ends then.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_ORDER_STATE`, `INVALID_REQUEST`, `ORDER_CANCELED`, `ORDER_DONE`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_service_order(
        &self,
        out_order_no: &str,
        request: &SyncServiceOrderRequest,
    ) -> Result<SyncServiceOrderResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_json("pay_score.sync_service_order", arguments, None).await
    }

    /// Tell the user that a fee is going to be charged (下发服务预扣费消息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
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
        self.client.service_empty("pay_score.send_prepaid_message", arguments, None).await
    }

    /// Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394606)
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
        self.client.service_empty("pay_score.send_pending_message", arguments, None).await
    }

    /// End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
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
            .service_empty("pay_score.terminate_permission_by_authorization_code", arguments, None)
            .await
    }

    /// End an authorization by `openid` (解除用户授权关系（openid）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_permission_by_openid(
        &self,
        openid: &str,
        request: &TerminatePermissionByOpenidRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client.service_empty("pay_score.terminate_permission_by_openid", arguments, None).await
    }

    /// End a user's authorization of a service (商户解除用户授权关系).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_user_permission(
        &self,
        openid: &str,
        service_id: &str,
        query: &TerminateUserPermissionQuery,
        request: &TerminateUserPermissionRequest,
    ) -> Result<()> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("service_id", service_id)
            .merge(query)
            .merge(request);
        self.client.service_empty("pay_score.terminate_user_permission", arguments, None).await
    }

    /// Apply for the bills of service orders of a day (商户申请获取对账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_merchant_bill(
        &self,
        query: &GetMerchantBillQuery,
    ) -> Result<GetMerchantBillResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("pay_score.get_merchant_bill", arguments, None).await
    }
}
