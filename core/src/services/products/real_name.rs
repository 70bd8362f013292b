// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.

//! Checks of names (实名校验).

use crate::services::Arguments;
use crate::types::real_name::{VerifyIdentityQuery, VerifyIdentityResponse};
use crate::{Client, Result};

/// Checks of names (实名校验).
#[derive(Clone, Copy, Debug)]
pub struct RealNameService<'a> {
    client: &'a Client,
}

impl Client {
    /// Checks of names (实名校验).
    pub fn real_name(&self) -> RealNameService<'_> {
        RealNameService { client: self }
    }
}

impl RealNameService<'_> {
    /// Compare a payer's name and identity number with those of the WeChat account (实名信息校验).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn verify_identity(
        &self,
        query: &VerifyIdentityQuery,
    ) -> Result<VerifyIdentityResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("real_name.verify_identity", arguments, None).await
    }
}
