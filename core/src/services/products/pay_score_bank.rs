// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.

//! Pay score for institutions (支付分机构模式).

use crate::services::Arguments;
use crate::types::pay_score_bank::{
    CancelServiceOrderRequest, CompleteServiceOrderRequest, CreatePayOnDeliveryOrderRequest,
    CreatePayOnDeliveryOrderResponse, CreatePermissionRequest, CreatePermissionResponse,
    CreateServiceOrderRequest, CreateServiceOrderResponse, GetPermissionByAuthorizationCodeQuery,
    GetPermissionByAuthorizationCodeResponse, GetServiceOrderDeductionQuery,
    GetServiceOrderDeductionResponse, GetServiceOrderQuery, GetServiceOrderResponse,
    RegisterServiceOrderDeductionRequest, RegisterServiceOrderDeductionResponse,
    SyncServiceOrderRequest, TerminatePermissionByAuthorizationCodeRequest,
    UpdateServiceOrderRequest,
};
use crate::{Client, Result};

/// Pay score for institutions (支付分机构模式).
#[derive(Clone, Copy, Debug)]
pub struct PayScoreBankService<'a> {
    client: &'a Client,
}

impl Client {
    /// Pay score for institutions (支付分机构模式).
    pub fn pay_score_bank(&self) -> PayScoreBankService<'_> {
        PayScoreBankService { client: self }
    }
}

impl PayScoreBankService<'_> {
    /// Begin an authorization, so that orders need no confirmation (从业机构预授权).
    ///
    /// Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
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
        self.client.service_json("pay_score_bank.create_permission", arguments, None).await
    }

    /// Query an authorization by `authorization_code` (从业机构查询与用户授权记录（授权协议号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
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
            .service_json("pay_score_bank.get_permission_by_authorization_code", arguments, None)
            .await
    }

    /// Create a service order (从业机构创建微信支付分订单).
    ///
    /// Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
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
        self.client.service_json("pay_score_bank.create_service_order", arguments, None).await
    }

    /// Query a service order (从业机构查询微信支付分订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_service_order(
        &self,
        query: &GetServiceOrderQuery,
    ) -> Result<GetServiceOrderResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("pay_score_bank.get_service_order", arguments, None).await
    }

    /// Create an order to be paid after delivery (从业机构创建先用后付订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
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
            .service_json("pay_score_bank.create_pay_on_delivery_order", arguments, None)
            .await
    }

    /// Cancel a service order (从业机构取消微信支付分订单).
    ///
    /// Not possible any more once it was paid.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_service_order(
        &self,
        out_order_no: &str,
        request: &CancelServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_bank.cancel_service_order", arguments, None).await
    }

    /// Complete a service order and ask for its payment (从业机构完结微信支付分订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460791)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn complete_service_order(
        &self,
        out_order_no: &str,
        request: &CompleteServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_bank.complete_service_order", arguments, None).await
    }

    /// Lower the amount of a completed service order (从业机构修改微信支付分订单金额).
    ///
    /// Only while a completed order is not paid.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_service_order(
        &self,
        out_order_no: &str,
        request: &UpdateServiceOrderRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client.service_empty("pay_score_bank.update_service_order", arguments, None).await
    }

    /// Register the charge of a service order (从业机构登记微信支付分扣款信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn register_service_order_deduction(
        &self,
        out_order_no: &str,
        request: &RegisterServiceOrderDeductionRequest,
    ) -> Result<RegisterServiceOrderDeductionResponse> {
        let arguments = Arguments::default().with("out_order_no", out_order_no).merge(request);
        self.client
            .service_json("pay_score_bank.register_service_order_deduction", arguments, None)
            .await
    }

    /// Query the charge of a service order (从业机构查询微信支付分扣款信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_service_order_deduction(
        &self,
        query: &GetServiceOrderDeductionQuery,
    ) -> Result<GetServiceOrderDeductionResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("pay_score_bank.get_service_order_deduction", arguments, None)
            .await
    }

    /// Report that a service order was paid elsewhere (从业机构同步微信支付分订单信息).
    ///
    /// When the user has paid outside WeChat Pay: the collection ends then.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
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
        self.client.service_empty("pay_score_bank.sync_service_order", arguments, None).await
    }

    /// End an authorization by `authorization_code` (从业机构解除用户授权关系（授权协议号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
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
                "pay_score_bank.terminate_permission_by_authorization_code",
                arguments,
                None,
            )
            .await
    }
}
