// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

//! Platform certificates and the self-test (平台证书).

use crate::services::Arguments;
use crate::types::certificates::{
    DownloadCertificatesQuery, DownloadCertificatesResponse, EchoRequest, EchoResponse,
};
use crate::{Client, Result};

/// Platform certificates and the self-test (平台证书).
#[derive(Clone, Copy, Debug)]
pub struct CertificatesService<'a> {
    client: &'a Client,
}

impl Client {
    /// Platform certificates and the self-test (平台证书).
    pub fn certificates(&self) -> CertificatesService<'_> {
        CertificatesService { client: self }
    }
}

impl CertificatesService<'_> {
    /// Download the platform certificates (下载平台证书).
    ///
    /// Each is encrypted with the APIv3 key. The client does this by itself in certificate mode. Merchants that only use a platform public key get 404.
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

    /// Test keys and signatures without money (商户签名验签／加解密测试).
    ///
    /// The answer repeats `echo_message`; with a `notify_url` a notification follows that does so, too.
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
