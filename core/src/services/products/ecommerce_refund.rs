// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: refunds (收付通退款).

use crate::services::Arguments;
use crate::types::ecommerce_refund::{
    CreateAbnormalRefundRequest, CreateAbnormalRefundResponse, CreateRefundRequest,
    CreateRefundResponse, CreateReturnAdvanceRequest, GetRefundByOutRefundNoQuery,
    GetRefundByRefundIdQuery, GetReturnAdvanceQuery, Refund, ReturnAdvance,
};
use crate::{Client, Result};

/// Ecommerce: refunds (收付通退款).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceRefundService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: refunds (收付通退款).
    pub fn ecommerce_refund(&self) -> EcommerceRefundService<'_> {
        EcommerceRefundService { client: self }
    }
}

impl EcommerceRefundService<'_> {
    /// Refund an order, or a part of it (申请退款).
    ///
    /// Name the order by `transaction_id` or `out_trade_no`. The answer means that the refund was taken: its result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_refund_no` and the same contents. A new number is a new refund.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_refund(
        &self,
        request: &CreateRefundRequest,
    ) -> Result<CreateRefundResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_refund.create_refund", arguments, None).await
    }

    /// Query a refund by `out_refund_no` (查询单笔退款（按商户退款单号）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476911)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_by_out_refund_no(
        &self,
        out_refund_no: &str,
        query: &GetRefundByOutRefundNoQuery,
    ) -> Result<Refund> {
        let arguments = Arguments::default().with("out_refund_no", out_refund_no).merge(query);
        self.client
            .service_json("ecommerce_refund.get_refund_by_out_refund_no", arguments, None)
            .await
    }

    /// Query a refund by `refund_id` (查询单笔退款（按微信支付退款单号）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_by_refund_id(
        &self,
        refund_id: &str,
        query: &GetRefundByRefundIdQuery,
    ) -> Result<Refund> {
        let arguments = Arguments::default().with("refund_id", refund_id).merge(query);
        self.client.service_json("ecommerce_refund.get_refund_by_refund_id", arguments, None).await
    }

    /// Pay a refund out in another way, after it has failed (发起异常退款).
    ///
    /// For refunds whose status is `ABNORMAL`. It has the `out_refund_no` of the refund that failed.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_abnormal_refund(
        &self,
        refund_id: &str,
        request: &CreateAbnormalRefundRequest,
    ) -> Result<CreateAbnormalRefundResponse> {
        let arguments = Arguments::default().with("refund_id", refund_id).merge(request);
        self.client.service_json("ecommerce_refund.create_abnormal_refund", arguments, None).await
    }

    /// Return money that was advanced for a refund (垫付退款回补).
    ///
    /// Of a refund with `REFUND_SOURCE_PARTNER_ADVANCE`: the sub-merchant's balance pays the platform back. The answer may not be final: query it before calling again.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_return_advance(
        &self,
        refund_id: &str,
        request: &CreateReturnAdvanceRequest,
    ) -> Result<ReturnAdvance> {
        let arguments = Arguments::default().with("refund_id", refund_id).merge(request);
        self.client.service_json("ecommerce_refund.create_return_advance", arguments, None).await
    }

    /// Query the return of money that was advanced for a refund (查询垫付回补结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_return_advance(
        &self,
        refund_id: &str,
        query: &GetReturnAdvanceQuery,
    ) -> Result<ReturnAdvance> {
        let arguments = Arguments::default().with("refund_id", refund_id).merge(query);
        self.client.service_json("ecommerce_refund.get_return_advance", arguments, None).await
    }
}
