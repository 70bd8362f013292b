// Generated from api/express.yaml by `cargo xtask generate`; do not edit.

//! Sending parcels with WeChat (微信寄快递).

use crate::services::Arguments;
use crate::types::express::{TransformUserOpenidRequest, TransformUserOpenidResponse};
use crate::{Client, Result};

/// Sending parcels with WeChat (微信寄快递).
#[derive(Clone, Copy, Debug)]
pub struct ExpressService<'a> {
    client: &'a Client,
}

impl Client {
    /// Sending parcels with WeChat (微信寄快递).
    pub fn express(&self) -> ExpressService<'_> {
        ExpressService { client: self }
    }
}

impl ExpressService<'_> {
    /// Translate a user's openid into the one under another app (用户openid转换).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn transform_user_openid(
        &self,
        openid: &str,
        request: &TransformUserOpenidRequest,
    ) -> Result<TransformUserOpenidResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client.service_json("express.transform_user_openid", arguments, None).await
    }
}
