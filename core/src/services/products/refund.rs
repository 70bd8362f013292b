// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

//! Refunds (退款).

use crate::services::Arguments;
use crate::types::refund::{
    CreateAbnormalRefundRequest, CreateAbnormalRefundResponse, CreateRefundRequest, GetRefundQuery,
    Refund,
};
use crate::{Client, Result};

/// Refunds (退款).
#[derive(Clone, Copy, Debug)]
pub struct RefundService<'a> {
    client: &'a Client,
}

impl Client {
    /// Refunds (退款).
    pub fn refund(&self) -> RefundService<'_> {
        RefundService { client: self }
    }
}

impl RefundService<'_> {
    /// Refund an order, in full or in part (申请退款).
    ///
    /// Name the order by `transaction_id` or `out_trade_no`. An answer means that the refund was accepted: its result comes as a notification and from `get_refund`. An order can be refunded for a year, at most 50 times.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `MCH_NOT_EXISTS`, `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_refund(&self, request: &CreateRefundRequest) -> Result<Refund> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("refund.create_refund", arguments, None).await
    }

    /// Get a refund by the merchant's own number (查询单笔退款（通过商户退款单号）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `MCH_NOT_EXISTS`, `RESOURCE_NOT_EXISTS`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund(&self, out_refund_no: &str, query: &GetRefundQuery) -> Result<Refund> {
        let arguments = Arguments::default().with("out_refund_no", out_refund_no).merge(query);
        self.client.service_json("refund.get_refund", arguments, None).await
    }

    /// Send a refund whose status is `ABNORMAL` to another account (发起异常退款).
    ///
    /// Either a bank card of the user, or the merchant's own account.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_abnormal_refund(
        &self,
        refund_id: &str,
        request: &CreateAbnormalRefundRequest,
    ) -> Result<CreateAbnormalRefundResponse> {
        let arguments = Arguments::default().with("refund_id", refund_id).merge(request);
        self.client.service_json("refund.create_abnormal_refund", arguments, None).await
    }
}
