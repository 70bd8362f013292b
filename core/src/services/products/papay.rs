// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.

//! Automatic payments (委托代扣).

use crate::services::Arguments;
use crate::types::papay::{
    Contract, CreateHarmonyTransactionRequest, CreatePartnerScheduleRequest,
    CreatePartnerTransactionRequest, CreateScheduleRequest, CreateTransactionRequest,
    CreateTransactionResponse, GetHarmonyContractResponse, GetPartnerContractQuery,
    GetPartnerScheduleQuery, PartnerContract, PreSignContractRequest, PreSignContractResponse,
    PreSignPartnerScheduledAppRequest, PreSignPartnerScheduledH5Request,
    PreSignPartnerScheduledJsapiRequest, PreSignPartnerScheduledMiniProgramRequest,
    PreSignScheduledAppRequest, PreSignScheduledAppResponse, PreSignScheduledH5Request,
    PreSignScheduledH5Response, PreSignScheduledJsapiRequest, PreSignScheduledJsapiResponse,
    PreSignScheduledMiniProgramRequest, PreSignScheduledMiniProgramResponse, Schedule,
    SendDeductionRetryNoticeRequest, SendPartnerDeductionRetryNoticeRequest,
    SendPartnerPreDeductionNoticeRequest, SendPreDeductionNoticeRequest, TerminateContractRequest,
    TerminatePartnerContractRequest,
};
use crate::{Client, Result};

/// Automatic payments (委托代扣).
#[derive(Clone, Copy, Debug)]
pub struct PapayService<'a> {
    client: &'a Client,
}

impl Client {
    /// Automatic payments (委托代扣).
    pub fn papay(&self) -> PapayService<'_> {
        PapayService { client: self }
    }
}

impl PapayService<'_> {
    /// Begin the signing of an agreement (代扣预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_contract(
        &self,
        request: &PreSignContractRequest,
    ) -> Result<PreSignContractResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_contract", arguments, None).await
    }

    /// Begin the signing of an agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_scheduled_jsapi(
        &self,
        request: &PreSignScheduledJsapiRequest,
    ) -> Result<PreSignScheduledJsapiResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_scheduled_jsapi", arguments, None).await
    }

    /// Begin the signing of an agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525209)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_scheduled_mini_program(
        &self,
        request: &PreSignScheduledMiniProgramRequest,
    ) -> Result<PreSignScheduledMiniProgramResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_scheduled_mini_program", arguments, None).await
    }

    /// Begin the signing of an agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524934)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_scheduled_app(
        &self,
        request: &PreSignScheduledAppRequest,
    ) -> Result<PreSignScheduledAppResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_scheduled_app", arguments, None).await
    }

    /// Begin the signing of an agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489208)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_scheduled_h5(
        &self,
        request: &PreSignScheduledH5Request,
    ) -> Result<PreSignScheduledH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_scheduled_h5", arguments, None).await
    }

    /// Query an agreement (通过商户协议号查询委托代扣签约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489245)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract(&self, plan_id: i64, out_contract_code: &str) -> Result<Contract> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code);
        self.client.service_json("papay.get_contract", arguments, None).await
    }

    /// Query an agreement made on HarmonyOS (通过商户协议号查询委托代扣签约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_harmony_contract(
        &self,
        plan_id: i64,
        out_contract_code: &str,
    ) -> Result<GetHarmonyContractResponse> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code);
        self.client.service_json("papay.get_harmony_contract", arguments, None).await
    }

    /// Terminate an agreement (通过商户协议号解除委托代扣签约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
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
    ) -> Result<Contract> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code)
            .merge(request);
        self.client.service_json("papay.terminate_contract", arguments, None).await
    }

    /// Announce a charge (预约扣费).
    ///
    /// The charge itself is made with `create_transaction`, in the days that the answer names.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_schedule(
        &self,
        contract_id: &str,
        request: &CreateScheduleRequest,
    ) -> Result<Schedule> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_json("papay.create_schedule", arguments, None).await
    }

    /// Query an announced charge (查询扣费预约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_schedule(&self, contract_id: &str) -> Result<Schedule> {
        let arguments = Arguments::default().with("contract_id", contract_id);
        self.client.service_json("papay.get_schedule", arguments, None).await
    }

    /// Tell the user that a charge is coming (直连商户预扣费通知).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_pre_deduction_notice(
        &self,
        contract_id: &str,
        request: &SendPreDeductionNoticeRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_empty("papay.send_pre_deduction_notice", arguments, None).await
    }

    /// Charge the user under an agreement (受理扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
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
        self.client.service_json("papay.create_transaction", arguments, None).await
    }

    /// Charge the user under an agreement made on HarmonyOS (代扣受理扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_harmony_transaction(
        &self,
        request: &CreateHarmonyTransactionRequest,
    ) -> Result<CreateTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.create_harmony_transaction", arguments, None).await
    }

    /// Tell the user that a failed charge is tried again (重试扣费通知).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_deduction_retry_notice(
        &self,
        contract_id: &str,
        request: &SendDeductionRetryNoticeRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_empty("papay.send_deduction_retry_notice", arguments, None).await
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693093)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_partner_scheduled_jsapi(
        &self,
        request: &PreSignPartnerScheduledJsapiRequest,
    ) -> Result<PreSignScheduledJsapiResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_partner_scheduled_jsapi", arguments, None).await
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693100)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_partner_scheduled_mini_program(
        &self,
        request: &PreSignPartnerScheduledMiniProgramRequest,
    ) -> Result<PreSignScheduledMiniProgramResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("papay.pre_sign_partner_scheduled_mini_program", arguments, None)
            .await
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_partner_scheduled_app(
        &self,
        request: &PreSignPartnerScheduledAppRequest,
    ) -> Result<PreSignScheduledAppResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_partner_scheduled_app", arguments, None).await
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012464549)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_partner_scheduled_h5(
        &self,
        request: &PreSignPartnerScheduledH5Request,
    ) -> Result<PreSignScheduledH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.pre_sign_partner_scheduled_h5", arguments, None).await
    }

    /// Query an agreement of a sub-merchant (通过商户协议号查询委托代扣签约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_partner_contract(
        &self,
        plan_id: i64,
        out_contract_code: &str,
        query: &GetPartnerContractQuery,
    ) -> Result<PartnerContract> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code)
            .merge(query);
        self.client.service_json("papay.get_partner_contract", arguments, None).await
    }

    /// Terminate an agreement of a sub-merchant (通过商户协议号解除委托代扣签约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_partner_contract(
        &self,
        plan_id: i64,
        out_contract_code: &str,
        request: &TerminatePartnerContractRequest,
    ) -> Result<PartnerContract> {
        let arguments = Arguments::default()
            .with("plan_id", plan_id)
            .with("out_contract_code", out_contract_code)
            .merge(request);
        self.client.service_json("papay.terminate_partner_contract", arguments, None).await
    }

    /// Announce a charge for a sub-merchant (预约扣费).
    ///
    /// The charge itself is made with `create_partner_transaction`, in the days that the answer names.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468581)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_partner_schedule(
        &self,
        contract_id: &str,
        request: &CreatePartnerScheduleRequest,
    ) -> Result<Schedule> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_json("papay.create_partner_schedule", arguments, None).await
    }

    /// Query an announced charge of a sub-merchant (查询扣费预约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_partner_schedule(
        &self,
        contract_id: &str,
        query: &GetPartnerScheduleQuery,
    ) -> Result<Schedule> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(query);
        self.client.service_json("papay.get_partner_schedule", arguments, None).await
    }

    /// Tell a sub-merchant's user that a charge is coming (服务商商户预扣费通知).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_partner_pre_deduction_notice(
        &self,
        contract_id: &str,
        request: &SendPartnerPreDeductionNoticeRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_empty("papay.send_partner_pre_deduction_notice", arguments, None).await
    }

    /// Charge the user for a sub-merchant (受理扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_partner_transaction(
        &self,
        request: &CreatePartnerTransactionRequest,
    ) -> Result<CreateTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("papay.create_partner_transaction", arguments, None).await
    }

    /// Tell a sub-merchant's user that a failed charge is tried again (服务商商户重试扣费通知).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_partner_deduction_retry_notice(
        &self,
        contract_id: &str,
        request: &SendPartnerDeductionRetryNoticeRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client
            .service_empty("papay.send_partner_deduction_retry_notice", arguments, None)
            .await
    }
}
