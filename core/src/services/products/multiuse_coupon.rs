// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.

//! Vouchers for several payments (消费金).

use crate::services::Arguments;
use crate::types::multiuse_coupon::{
    GetRefundFlowResponse, GetSendFlowResponse, GetUseFlowResponse, SendCouponRequest,
    SendCouponResponse,
};
use crate::{Client, Result};

/// Vouchers for several payments (消费金).
#[derive(Clone, Copy, Debug)]
pub struct MultiuseCouponService<'a> {
    client: &'a Client,
}

impl Client {
    /// Vouchers for several payments (消费金).
    pub fn multiuse_coupon(&self) -> MultiuseCouponService<'_> {
        MultiuseCouponService { client: self }
    }
}

impl MultiuseCouponService<'_> {
    /// Give a voucher to a user (发放指定批次的消费金).
    ///
    /// The user has to be the person of `user_name` and `id_card_number`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_coupon(
        &self,
        openid: &str,
        request: &SendCouponRequest,
    ) -> Result<SendCouponResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client.service_json("multiuse_coupon.send_coupon", arguments, None).await
    }

    /// Get a link to the list of vouchers that a stock has given (下载批次发放明细).
    ///
    /// Download the file with the client.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539756)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_send_flow(&self, stock_id: &str) -> Result<GetSendFlowResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id);
        self.client.service_json("multiuse_coupon.get_send_flow", arguments, None).await
    }

    /// Get a link to the list of payments with vouchers of a stock (下载核销明细).
    ///
    /// Download the file with the client.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_use_flow(&self, stock_id: &str) -> Result<GetUseFlowResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id);
        self.client.service_json("multiuse_coupon.get_use_flow", arguments, None).await
    }

    /// Get a link to the list of refunds of payments with vouchers of a stock (下载批次退款明细).
    ///
    /// Download the file with the client.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_flow(&self, stock_id: &str) -> Result<GetRefundFlowResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id);
        self.client.service_json("multiuse_coupon.get_refund_flow", arguments, None).await
    }
}
