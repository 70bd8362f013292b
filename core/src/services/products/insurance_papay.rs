// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.

//! Automatic payments of insurance premiums (保险委托代扣).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::insurance_papay::{
    CreatePolicyPeriodScheduleRequest, CreateTransactionRequest, CreateTransactionResponse,
    GetContractResponse, ListPolicyPeriodsQuery, ListPolicyPeriodsResponse, PolicyPeriodRecord,
    PolicyPeriodSchedule, PreSignAppRequest, PreSignAppResponse, PreSignH5Request,
    PreSignJsapiRequest, PreSignMiniProgramRequest, PreSignMiniProgramResponse, PreSignResponse,
    RenewContractRequest, TerminateContractRequest, TerminateContractResponse,
    UpdatePolicyPeriodsRequest, UpdatePolicyPeriodsResponse,
};
use crate::{Client, Result};

/// Automatic payments of insurance premiums (保险委托代扣).
#[derive(Clone, Copy, Debug)]
pub struct InsurancePapayService<'a> {
    client: &'a Client,
}

impl Client {
    /// Automatic payments of insurance premiums (保险委托代扣).
    pub fn insurance_papay(&self) -> InsurancePapayService<'_> {
        InsurancePapayService { client: self }
    }
}

impl InsurancePapayService<'_> {
    /// Begin the signing of an agreement inside WeChat (保险商户JSAPI预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_jsapi(&self, request: &PreSignJsapiRequest) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("insurance_papay.pre_sign_jsapi", arguments, None).await
    }

    /// Begin the signing of an agreement in a mini program (保险商户小程序预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528950)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_mini_program(
        &self,
        request: &PreSignMiniProgramRequest,
    ) -> Result<PreSignMiniProgramResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("insurance_papay.pre_sign_mini_program", arguments, None).await
    }

    /// Begin the signing of an agreement in an app (保险商户App预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013005766)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_app(&self, request: &PreSignAppRequest) -> Result<PreSignAppResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("insurance_papay.pre_sign_app", arguments, None).await
    }

    /// Begin the signing of an agreement in a mobile browser (保险商户H5预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529050)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_h5(&self, request: &PreSignH5Request) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("insurance_papay.pre_sign_h5", arguments, None).await
    }

    /// Query an agreement (保险商户查询保险自动续费协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472641)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract(
        &self,
        plan_id: i64,
        out_contract_code: &str,
    ) -> Result<GetContractResponse> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code);
        self.client.service_json("insurance_papay.get_contract", arguments, None).await
    }

    /// List the periods of an agreement (保险商户查询保险扣费周期列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_policy_periods(
        &self,
        plan_id: i64,
        out_contract_code: &str,
        query: &ListPolicyPeriodsQuery,
    ) -> Result<ListPolicyPeriodsResponse> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code)
            .merge(query);
        self.client.service_json("insurance_papay.list_policy_periods", arguments, None).await
    }

    /// Every item of every page of [`Self::list_policy_periods`], from the page that the query names.
    pub fn list_policy_periods_pager(
        &self,
        plan_id: i64,
        out_contract_code: &str,
        query: &ListPolicyPeriodsQuery,
    ) -> Pager<PolicyPeriodRecord> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code)
            .merge(query);
        Pager::new(
            self.client,
            "insurance_papay.list_policy_periods",
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

    /// Change the periods of an agreement (保险商户修改保险扣费周期列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_policy_periods(
        &self,
        plan_id: i64,
        contract_id: &str,
        request: &UpdatePolicyPeriodsRequest,
    ) -> Result<UpdatePolicyPeriodsResponse> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("contract_id", contract_id)
            .merge(request);
        self.client.service_json("insurance_papay.update_policy_periods", arguments, None).await
    }

    /// Announce a premium (保险商户预约保险自动续费).
    ///
    /// The charge itself is made with `create_transaction`, in the days that the answer names.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_policy_period_schedule(
        &self,
        contract_id: &str,
        policy_period_id: i64,
        request: &CreatePolicyPeriodScheduleRequest,
    ) -> Result<PolicyPeriodSchedule> {
        let arguments = Arguments::default()
            .with("contract_id", contract_id)
            .with("policy_period_id", policy_period_id)
            .merge(request);
        self.client
            .service_json("insurance_papay.create_policy_period_schedule", arguments, None)
            .await
    }

    /// Query an announced premium (保险商户查询保险自动续费预约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_policy_period_schedule(
        &self,
        contract_id: &str,
        policy_period_id: i64,
    ) -> Result<PolicyPeriodSchedule> {
        let arguments = Arguments::default()
            .with("contract_id", contract_id)
            .with("policy_period_id", policy_period_id);
        self.client
            .service_json("insurance_papay.get_policy_period_schedule", arguments, None)
            .await
    }

    /// Charge a premium under an agreement (保险商户受理保险自动续费扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transaction(
        &self,
        request: &CreateTransactionRequest,
    ) -> Result<CreateTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("insurance_papay.create_transaction", arguments, None).await
    }

    /// Renew an agreement (保险商户受理续期自动续费协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn renew_contract(
        &self,
        plan_id: i64,
        contract_id: &str,
        request: &RenewContractRequest,
    ) -> Result<()> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("contract_id", contract_id)
            .merge(request);
        self.client.service_empty("insurance_papay.renew_contract", arguments, None).await
    }

    /// Terminate an agreement (保险商户通过商户协议号解除保险自动续费协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_contract(
        &self,
        plan_id: i64,
        out_contract_code: &str,
        request: &TerminateContractRequest,
    ) -> Result<TerminateContractResponse> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code)
            .merge(request);
        self.client.service_json("insurance_papay.terminate_contract", arguments, None).await
    }
}
