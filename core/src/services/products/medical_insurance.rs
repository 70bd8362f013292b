// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.

//! Payments with medical insurance (医保支付).

use crate::services::Arguments;
use crate::types::medical_insurance::{
    CreateOrderRequest, GetOrderByMixTradeNoQuery, GetOrderByOutTradeNoQuery, NotifyRefundQuery,
    NotifyRefundRequest, Order,
};
use crate::{Client, Result};

/// Payments with medical insurance (医保支付).
#[derive(Clone, Copy, Debug)]
pub struct MedicalInsuranceService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payments with medical insurance (医保支付).
    pub fn medical_insurance(&self) -> MedicalInsuranceService<'_> {
        MedicalInsuranceService { client: self }
    }
}

impl MedicalInsuranceService<'_> {
    /// Create an order paid by medical insurance and the patient (医保自费混合收款下单).
    ///
    /// The order for the patient's part is created before; `prepay_id` names it.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `REQUEST_BLOCKED`, `RULE_LIMIT`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_order(&self, request: &CreateOrderRequest) -> Result<Order> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("medical_insurance.create_order", arguments, None).await
    }

    /// Query an order by `mix_trade_no` (使用医保自费混合订单号查看下单结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `RULE_LIMIT`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order_by_mix_trade_no(
        &self,
        mix_trade_no: &str,
        query: &GetOrderByMixTradeNoQuery,
    ) -> Result<Order> {
        let arguments = Arguments::default().with("mix_trade_no", mix_trade_no).merge(query);
        self.client
            .service_json("medical_insurance.get_order_by_mix_trade_no", arguments, None)
            .await
    }

    /// Query an order by `out_trade_no` (使用商户订单号查看下单结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781490)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `RULE_LIMIT`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetOrderByOutTradeNoQuery,
    ) -> Result<Order> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_json("medical_insurance.get_order_by_out_trade_no", arguments, None)
            .await
    }

    /// Report a refund of the insurance's part (医保退款通知).
    ///
    /// After the insurance has refunded its part; the call moves no money.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `RULE_LIMIT`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn notify_refund(
        &self,
        query: &NotifyRefundQuery,
        request: &NotifyRefundRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(query).merge(request);
        self.client.service_empty("medical_insurance.notify_refund", arguments, None).await
    }
}
