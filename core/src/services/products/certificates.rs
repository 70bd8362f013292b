// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

//! Certificates (平台证书).

use crate::services::Arguments;
use crate::types::certificates::{
    DownloadCertificatesQuery, DownloadCertificatesResponse, EchoRequest, EchoResponse,
};
use crate::{Client, Result};

/// Certificates (平台证书).
#[derive(Clone, Copy, Debug)]
pub struct Certificates<'a> {
    client: &'a Client,
}

impl Client {
    /// Certificates (平台证书).
    pub fn certificates(&self) -> Certificates<'_> {
        Certificates { client: self }
    }
}

impl Certificates<'_> {
    /// Download certificates (下载平台证书).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_certificates(
        &self,
        query: &DownloadCertificatesQuery,
    ) -> Result<DownloadCertificatesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("certificates.download_certificates", arguments, None).await
    }

    /// Echo (商户签名验签／加解密测试).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn echo(&self, request: &EchoRequest) -> Result<EchoResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("certificates.echo", arguments, None).await
    }
}
