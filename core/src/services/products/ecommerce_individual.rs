// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: payments to individuals (收付通个人收款).

use crate::services::Arguments;
use crate::types::ecommerce_individual::{
    CreateTransferInstructionRequest, CreateTransferInstructionResponse,
    GetAbnormalReceiptResponse, GetContractByOpenidQuery, GetContractByOpenidResponse,
    GetContractByOutContractCodeQuery, GetContractByOutContractCodeResponse,
    GetTransferInstructionResponse, PreSignAppRequest, PreSignAppWithRealNameRequest,
    PreSignMiniProgramRequest, PreSignMiniProgramWithRealNameRequest, PreSignResponse,
};
use crate::{Client, Result};

/// Ecommerce: payments to individuals (收付通个人收款).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceIndividualService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: payments to individuals (收付通个人收款).
    pub fn ecommerce_individual(&self) -> EcommerceIndividualService<'_> {
        EcommerceIndividualService { client: self }
    }
}

impl EcommerceIndividualService<'_> {
    /// Begin the signing of an agreement in an app (APP场景预签约).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_app(&self, request: &PreSignAppRequest) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_individual.pre_sign_app", arguments, None).await
    }

    /// Begin the signing of an agreement in an app, with a check of the name (APP场景预签约（需要实名验证）).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_app_with_real_name(
        &self,
        request: &PreSignAppWithRealNameRequest,
    ) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_individual.pre_sign_app_with_real_name", arguments, None)
            .await
    }

    /// Begin the signing of an agreement in a mini program (小程序场景预签约).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_mini_program(
        &self,
        request: &PreSignMiniProgramRequest,
    ) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_individual.pre_sign_mini_program", arguments, None)
            .await
    }

    /// Begin the signing of an agreement in a mini program, with a check of the name (小程序场景预签约（需要实名验证）).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_mini_program_with_real_name(
        &self,
        request: &PreSignMiniProgramWithRealNameRequest,
    ) -> Result<PreSignResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "ecommerce_individual.pre_sign_mini_program_with_real_name",
                arguments,
                None,
            )
            .await
    }

    /// Query an agreement by `out_contract_code` (根据业务申请单号查签约信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract_by_out_contract_code(
        &self,
        out_contract_code: &str,
        query: &GetContractByOutContractCodeQuery,
    ) -> Result<GetContractByOutContractCodeResponse> {
        let arguments =
            Arguments::default().with("out_contract_code", out_contract_code).merge(query);
        self.client
            .service_json("ecommerce_individual.get_contract_by_out_contract_code", arguments, None)
            .await
    }

    /// Query the agreement of an individual (查询个人收款方授权结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract_by_openid(
        &self,
        openid: &str,
        query: &GetContractByOpenidQuery,
    ) -> Result<GetContractByOpenidResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client
            .service_json("ecommerce_individual.get_contract_by_openid", arguments, None)
            .await
    }

    /// Query money in transit that could not be paid out (查询在途异常资金付款结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_abnormal_receipt(
        &self,
        receipt_id: &str,
    ) -> Result<GetAbnormalReceiptResponse> {
        let arguments = Arguments::default().with("receipt_id", receipt_id);
        self.client.service_json("ecommerce_individual.get_abnormal_receipt", arguments, None).await
    }

    /// Pay out money in transit in another way (发起在途异常资金付款指令).
    ///
    /// The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_instruction_no` and the same contents.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transfer_instruction(
        &self,
        receipt_id: &str,
        request: &CreateTransferInstructionRequest,
    ) -> Result<CreateTransferInstructionResponse> {
        let arguments = Arguments::default().with("receipt_id", receipt_id).merge(request);
        self.client
            .service_json("ecommerce_individual.create_transfer_instruction", arguments, None)
            .await
    }

    /// Query how money in transit was paid out (查询在途异常资金付款指令执行结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transfer_instruction(
        &self,
        receipt_id: &str,
        out_instruction_no: &str,
    ) -> Result<GetTransferInstructionResponse> {
        let arguments = Arguments::default()
            .with("receipt_id", receipt_id)
            .with("out_instruction_no", out_instruction_no);
        self.client
            .service_json("ecommerce_individual.get_transfer_instruction", arguments, None)
            .await
    }
}
