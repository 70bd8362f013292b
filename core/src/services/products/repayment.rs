// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.

//! Repayments of credits (还款).

use crate::services::Arguments;
use crate::types::repayment::{
    CloseCombineOrderRequest, Contract, CreateDeductionOrderRequest, CreateScheduleRecordsRequest,
    CreateScheduleRecordsResponse, DeductionOrder, GetCombineOrderResponse, GetScheduleRecordQuery,
    PreSignAppRequest, PreSignAppResponse, PreSignH5Request, PreSignH5Response,
    PrepayCombineOrderRequest, PrepayCombineOrderResponse, ScheduleRecord,
    TerminateContractRequest, TerminateContractResponse,
};
use crate::{Client, Result};

/// Repayments of credits (还款).
#[derive(Clone, Copy, Debug)]
pub struct RepaymentService<'a> {
    client: &'a Client,
}

impl Client {
    /// Repayments of credits (还款).
    pub fn repayment(&self) -> RepaymentService<'_> {
        RepaymentService { client: self }
    }
}

impl RepaymentService<'_> {
    /// Begin the signing of an agreement of automatic repayment in an app (APP预签约自动还款协议).
    ///
    /// Hand `presign_token` to the front end; the result comes as a notification and from the query.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_app(&self, request: &PreSignAppRequest) -> Result<PreSignAppResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("repayment.pre_sign_app", arguments, None).await
    }

    /// Begin the signing of an agreement of automatic repayment in a mobile browser (H5预签约自动还款协议).
    ///
    /// Send the user to `redirect_url`; the result comes as a notification and from the query.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_h5(&self, request: &PreSignH5Request) -> Result<PreSignH5Response> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("repayment.pre_sign_h5", arguments, None).await
    }

    /// Query an agreement of automatic repayment (查询自动还款协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract(&self, out_contract_code: &str) -> Result<Contract> {
        let arguments = Arguments::default().with("out_contract_code", out_contract_code);
        self.client.service_json("repayment.get_contract", arguments, None).await
    }

    /// Announce repayments that will be collected (预约还款).
    ///
    /// They are collected with `create_deduction_order`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_schedule_records(
        &self,
        request: &CreateScheduleRecordsRequest,
    ) -> Result<CreateScheduleRecordsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("repayment.create_schedule_records", arguments, None).await
    }

    /// Query an announced repayment (查询预约还款记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_schedule_record(
        &self,
        out_record_id: &str,
        query: &GetScheduleRecordQuery,
    ) -> Result<ScheduleRecord> {
        let arguments = Arguments::default().with("out_record_id", out_record_id).merge(query);
        self.client.service_json("repayment.get_schedule_record", arguments, None).await
    }

    /// Collect a repayment under an agreement (发起还款).
    ///
    /// For a repayment that was announced. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_trade_no` and the same contents.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_deduction_order(
        &self,
        request: &CreateDeductionOrderRequest,
    ) -> Result<DeductionOrder> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("repayment.create_deduction_order", arguments, None).await
    }

    /// Query a collected repayment (查询还款单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_deduction_order(&self, out_trade_no: &str) -> Result<DeductionOrder> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no);
        self.client.service_json("repayment.get_deduction_order", arguments, None).await
    }

    /// Terminate an agreement of automatic repayment (解除自动还款协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_contract(
        &self,
        request: &TerminateContractRequest,
    ) -> Result<TerminateContractResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("repayment.terminate_contract", arguments, None).await
    }

    /// Create a repayment of several credits for the user to pay (还款下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepay_combine_order(
        &self,
        request: &PrepayCombineOrderRequest,
    ) -> Result<PrepayCombineOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("repayment.prepay_combine_order", arguments, None).await
    }

    /// Query a repayment of several credits (还款单查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_combine_order(
        &self,
        combine_out_trade_no: &str,
    ) -> Result<GetCombineOrderResponse> {
        let arguments = Arguments::default().with("combine_out_trade_no", combine_out_trade_no);
        self.client.service_json("repayment.get_combine_order", arguments, None).await
    }

    /// Close an unpaid repayment of several credits (商户关单).
    ///
    /// Only while it is not paid.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_combine_order(
        &self,
        combine_out_trade_no: &str,
        request: &CloseCombineOrderRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("combine_out_trade_no", combine_out_trade_no).merge(request);
        self.client.service_empty("repayment.close_combine_order", arguments, None).await
    }
}
