// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.

//! Payroll cards (微工卡).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::payroll_card::{
    Authentication, AuthenticationPreOrder, CreateTokenRequest, CreateTokenResponse,
    CreateTransferBatchRequest, CreateTransferBatchResponse, CreateWesureInsuranceRequest,
    GetAuthenticationQuery, GetAuthorizationRelationQuery, GetAuthorizationRelationResponse,
    ListAuthenticationsQuery, ListAuthenticationsResponse, PreOrderAuthenticationRequest,
    PreOrderAuthenticationWithAuthorizationRequest, ValidateWesureTokenRequest,
    ValidateWesureTokenResponse,
};
use crate::{Client, Result};

/// Payroll cards (微工卡).
#[derive(Clone, Copy, Debug)]
pub struct PayrollCardService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payroll cards (微工卡).
    pub fn payroll_card(&self) -> PayrollCardService<'_> {
        PayrollCardService { client: self }
    }
}

impl PayrollCardService<'_> {
    /// Create the token by which a user authorises (生成授权token).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_token(&self, request: &CreateTokenRequest) -> Result<CreateTokenResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("payroll_card.create_token", arguments, None).await
    }

    /// Query whether a user has authorised (查询微工卡授权关系).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_authorization_relation(
        &self,
        openid: &str,
        query: &GetAuthorizationRelationQuery,
    ) -> Result<GetAuthorizationRelationResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("payroll_card.get_authorization_relation", arguments, None).await
    }

    /// Begin an identity check of an employee (微工卡核身预下单).
    ///
    /// For an employee who has authorised before.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_order_authentication(
        &self,
        request: &PreOrderAuthenticationRequest,
    ) -> Result<AuthenticationPreOrder> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("payroll_card.pre_order_authentication", arguments, None).await
    }

    /// Begin an identity check in which the employee authorises, too (微工卡核身预下单（流程中完成授权）).
    ///
    /// For an employee who has not authorised yet.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_order_authentication_with_authorization(
        &self,
        request: &PreOrderAuthenticationWithAuthorizationRequest,
    ) -> Result<AuthenticationPreOrder> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "payroll_card.pre_order_authentication_with_authorization",
                arguments,
                None,
            )
            .await
    }

    /// Query an identity check (获取核身结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_authentication(
        &self,
        authenticate_number: &str,
        query: &GetAuthenticationQuery,
    ) -> Result<Authentication> {
        let arguments =
            Arguments::default().with("authenticate_number", authenticate_number).merge(query);
        self.client.service_json("payroll_card.get_authentication", arguments, None).await
    }

    /// List identity checks (查询核身记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_authentications(
        &self,
        query: &ListAuthenticationsQuery,
    ) -> Result<ListAuthenticationsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("payroll_card.list_authentications", arguments, None).await
    }

    /// Every item of every page of [`Self::list_authentications`], from the page that the query names.
    pub fn list_authentications_pager(
        &self,
        query: &ListAuthenticationsQuery,
    ) -> Pager<Authentication> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "payroll_card.list_authentications",
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

    /// Pay wages to many employees at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query it and its lines in `partner_batch_transfer`. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transfer_batch(
        &self,
        request: &CreateTransferBatchRequest,
    ) -> Result<CreateTransferBatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("payroll_card.create_transfer_batch", arguments, None).await
    }

    /// Validate the token of an identity check (校验核身结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn validate_wesure_token(
        &self,
        request: &ValidateWesureTokenRequest,
    ) -> Result<ValidateWesureTokenResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("payroll_card.validate_wesure_token", arguments, None).await
    }

    /// Report the outcome of an insurance (生成投保结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_wesure_insurance(
        &self,
        request: &CreateWesureInsuranceRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("payroll_card.create_wesure_insurance", arguments, None).await
    }
}
