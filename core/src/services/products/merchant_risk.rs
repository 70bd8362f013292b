// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.

//! Risks of merchants and payments (商户风险管理).

use crate::services::Arguments;
use crate::types::merchant_risk::{
    CreateViolationNotificationRequest, GetTradeRiskQuery, GetTradeRiskResponse,
    ListRiskTradesRequest, ListRiskTradesResponse, ReportRiskTradeDisposalRequest,
    ReportRiskTradeDisposalResponse, ReportTradeInformationRequest, ReportTradeInformationResponse,
    ReportTradeRiskResultRequest, ReportTradeRiskResultResponse,
    UpdateViolationNotificationRequest, ViolationNotification,
};
use crate::{Client, Result};

/// Risks of merchants and payments (商户风险管理).
#[derive(Clone, Copy, Debug)]
pub struct MerchantRiskService<'a> {
    client: &'a Client,
}

impl Client {
    /// Risks of merchants and payments (商户风险管理).
    pub fn merchant_risk(&self) -> MerchantRiskService<'_> {
        MerchantRiskService { client: self }
    }
}

impl MerchantRiskService<'_> {
    /// List risky orders (查询风险订单).
    ///
    /// A query, although it is a POST.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_risk_trades(
        &self,
        request: &ListRiskTradesRequest,
    ) -> Result<ListRiskTradesResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_risk.list_risk_trades", arguments, None).await
    }

    /// Report how a risky order was dealt with (回传处置结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn report_risk_trade_disposal(
        &self,
        request: &ReportRiskTradeDisposalRequest,
    ) -> Result<ReportRiskTradeDisposalResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_risk.report_risk_trade_disposal", arguments, None).await
    }

    /// Report what is known about an order (上报订单关联信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn report_trade_information(
        &self,
        request: &ReportTradeInformationRequest,
    ) -> Result<ReportTradeInformationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_risk.report_trade_information", arguments, None).await
    }

    /// Get the risk of a payment (查询风险信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_trade_risk(&self, query: &GetTradeRiskQuery) -> Result<GetTradeRiskResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("merchant_risk.get_trade_risk", arguments, None).await
    }

    /// Report how the risk of a payment was dealt with (处置结果回传).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn report_trade_risk_result(
        &self,
        request: &ReportTradeRiskResultRequest,
    ) -> Result<ReportTradeRiskResultResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_risk.report_trade_risk_result", arguments, None).await
    }

    /// Stop the notifications about violations (删除商户违规通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_violation_notification(&self) -> Result<()> {
        let arguments = Arguments::default();
        self.client
            .service_empty("merchant_risk.delete_violation_notification", arguments, None)
            .await
    }

    /// Get the address that violations are notified to (查询商户违规通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_violation_notification(&self) -> Result<ViolationNotification> {
        let arguments = Arguments::default();
        self.client.service_json("merchant_risk.get_violation_notification", arguments, None).await
    }

    /// Set the address that violations are notified to (创建商户违规通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 409: `ALREADY_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_violation_notification(
        &self,
        request: &CreateViolationNotificationRequest,
    ) -> Result<ViolationNotification> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("merchant_risk.create_violation_notification", arguments, None)
            .await
    }

    /// Change the address that violations are notified to (修改商户违规通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_violation_notification(
        &self,
        request: &UpdateViolationNotificationRequest,
    ) -> Result<ViolationNotification> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("merchant_risk.update_violation_notification", arguments, None)
            .await
    }
}
