//! Describing a client.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::build::{Clock, Nonce};
use super::key_settings::KeySettings;
use crate::keys::{Pem, Pkcs12, Signer};
use crate::transport::Transport;

/// Describes a client. Every setting of the same name exists in every language.
#[derive(Clone, Default)]
pub struct Builder {
    pub(crate) mchid: Option<String>,
    pub(crate) keys: KeySettings,
    pub(super) base_url: Option<String>,
    pub(super) standby_url: Option<String>,
    pub(super) timeout: Option<Duration>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) read_timeout: Option<Duration>,
    pub(super) max_attempts: Option<u32>,
    pub(super) ca_bundle: Option<Pem>,
    pub(super) proxy: Option<String>,
    pub(super) accept_language: Option<String>,
    pub(super) user_agent: Option<String>,
    pub(super) brand_id: Option<String>,
    pub(super) compensate_clock: bool,
    pub(super) clock: Option<Clock>,
    pub(super) nonce: Option<Nonce>,
    pub(super) transport: Option<Arc<dyn Transport>>,
}

impl Builder {
    /// The merchant, the serial number of its certificate, and the private key of `apiclient_key.pem`.
    /// Partners give their own, not the sub-merchant's.
    #[must_use]
    pub fn merchant(
        mut self,
        mchid: impl Into<String>,
        serial_no: impl Into<String>,
        private_key: Pem,
    ) -> Self {
        self.keys.serial_no = Some(serial_no.into());
        self.merchant_key(mchid, private_key)
    }

    /// The merchant and its certificate, `apiclient_cert.pem`, which names the serial number.
    #[must_use]
    pub fn merchant_certificate(
        mut self,
        mchid: impl Into<String>,
        certificate: Pem,
        private_key: Pem,
    ) -> Self {
        self.keys.certificate = Some(certificate);
        self.merchant_key(mchid, private_key)
    }

    /// The merchant and `apiclient_cert.p12`, which holds certificate and private key.
    #[must_use]
    pub fn merchant_p12(
        mut self,
        mchid: impl Into<String>,
        path: impl Into<PathBuf>,
        password: impl Into<String>,
    ) -> Self {
        self.mchid = Some(mchid.into());
        self.keys.merchant_p12 = Some(Pkcs12::File(path.into()));
        self.keys.merchant_p12_password = Some(Zeroizing::new(password.into()));
        self
    }

    fn merchant_key(mut self, mchid: impl Into<String>, private_key: Pem) -> Self {
        self.mchid = Some(mchid.into());
        self.keys.private_key = Some(private_key);
        self
    }

    /// The merchant, the serial number of its certificate, and who signs in place of a private key.
    #[must_use]
    pub fn merchant_signer(
        mut self,
        mchid: impl Into<String>,
        serial_no: impl Into<String>,
        signer: impl Signer,
    ) -> Self {
        self.mchid = Some(mchid.into());
        self.keys.serial_no = Some(serial_no.into());
        self.signer(signer)
    }

    /// Who signs in place of a private key.
    #[must_use]
    pub fn signer(mut self, signer: impl Signer) -> Self {
        self.keys.signer = Some(Arc::new(signer));
        self
    }

    /// The merchant's certificate: each signature is held against it.
    #[must_use]
    pub fn certificate(mut self, certificate: Pem) -> Self {
        self.keys.certificate = Some(certificate);
        self
    }

    /// The password of an encrypted private key.
    #[must_use]
    pub fn private_key_password(mut self, password: impl Into<String>) -> Self {
        self.keys.private_key_password = Some(Zeroizing::new(password.into()));
        self
    }

    /// WeChat Pay's public key and its id, `PUB_KEY_ID_…`.
    #[must_use]
    pub fn platform_public_key(mut self, id: impl Into<String>, key: Pem) -> Self {
        self.keys.platform_public_key_id = Some(id.into());
        self.keys.platform_public_key = Some(key);
        self
    }

    /// A platform certificate. Without any, and without a public key, they are downloaded on first use.
    #[must_use]
    pub fn platform_certificate(mut self, certificate: Pem) -> Self {
        self.keys.platform_certificates.get_or_insert_default().push(certificate);
        self
    }

    /// The APIv3 key, 32 characters: for notifications and downloaded certificates.
    #[must_use]
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.keys.api_v3_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// The APIv2 key, 32 characters: for the pages of WeChat Pay Score and coupons alone.
    #[must_use]
    pub fn api_v2_key(mut self, key: impl Into<String>) -> Self {
        self.keys.api_v2_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Another gateway for all calls: `https`, or `http` on this machine.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Where requests go when too many fail at `base_url`, and both are `https`, or both on this machine.
    /// WeChat Pay's own hosts have their standby without it.
    #[must_use]
    pub fn standby_url(mut self, url: impl Into<String>) -> Self {
        self.standby_url = Some(url.into());
        self
    }

    /// Deadline of a call, all attempts together; 30 s.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Deadline of a connection; 5 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// The longest silence of the gateway while an attempt waits for its answer, or for more of it; 12 s. The
    /// attempt has failed then, and is repeated where that is safe and `timeout` leaves time.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// How often a call is tried at most where repeating is safe; 3.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// CA certificates to trust in place of the platform's.
    #[must_use]
    pub fn ca_bundle(mut self, certificates: Pem) -> Self {
        self.ca_bundle = Some(certificates);
        self
    }

    /// An HTTP proxy.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Language of the gateway's messages: `en`, `zh-CN`, `zh-HK`, `zh-TW`.
    #[must_use]
    pub fn accept_language(mut self, language: impl Into<String>) -> Self {
        self.accept_language = Some(language.into());
        self
    }

    /// Appended to the `User-Agent`: `my-shop/1.0`.
    #[must_use]
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// Signs requests to `/brand/…` as this brand, with its id in place of the mchid.
    #[must_use]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sign and verify by the gateway's clock, as verified answers show it, where this machine's drifts away, by up to
    /// ten minutes. The first answers come only while the clocks are less than five minutes apart. A machine whose clock
    /// can be set does not need it.
    #[must_use]
    pub fn compensate_clock(mut self, compensate: bool) -> Self {
        self.compensate_clock = compensate;
        self
    }

    /// Where the time comes from, in seconds since 1970.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Where nonces come from. For tests: two equal nonces are a defect anywhere else.
    #[must_use]
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.nonce = Some(Arc::new(move || Ok(nonce())));
        self
    }

    /// What sends the requests, in place of HTTP.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("mchid", &self.mchid).finish_non_exhaustive()
    }
}
