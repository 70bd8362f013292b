//! Settings about keys: what can be replaced while a client works.

use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::Builder;
use super::build::{bad, missing};
use crate::error::{ConfigError, Error, Result};
use crate::keys::{ApiV2Key, ApiV3Key, Merchant, Patient, Pem, Pkcs12, PlatformKeys, Signer};

/// Where the keys come from. Kept with the keys, so that files can be read again.
#[derive(Clone, Default)]
pub(crate) struct KeySettings {
    pub(crate) serial_no: Option<String>,
    pub(crate) private_key: Option<Pem>,
    pub(crate) private_key_password: Option<Zeroizing<String>>,
    pub(crate) certificate: Option<Pem>,
    pub(crate) merchant_p12: Option<Pkcs12>,
    pub(crate) merchant_p12_password: Option<Zeroizing<String>>,
    pub(crate) signer: Option<Arc<dyn Signer>>,
    pub(crate) platform_public_key_id: Option<String>,
    pub(crate) platform_public_key: Option<Pem>,
    pub(crate) platform_certificates: Option<Vec<Pem>>,
    pub(crate) api_v3_key: Option<Zeroizing<String>>,
    pub(crate) api_v2_key: Option<Zeroizing<String>>,
}

impl KeySettings {
    /// These, but for what `changes` says. A private key comes with its serial number or certificate, so those of
    /// the former one are forgotten.
    pub(super) fn changed(&self, changes: &Self) -> Self {
        let (mut kept, given) = (self.clone(), changes.clone());
        if given.private_key.is_some() || given.merchant_p12.is_some() || given.signer.is_some() {
            (kept.private_key, kept.private_key_password) = (None, None);
            (kept.merchant_p12, kept.merchant_p12_password) = (None, None);
            (kept.signer, kept.serial_no, kept.certificate) = (None, None, None);
        } else if given.certificate.is_some() || given.serial_no.is_some() {
            (kept.serial_no, kept.certificate) = (None, None);
        }
        Self {
            serial_no: given.serial_no.or(kept.serial_no),
            private_key: given.private_key.or(kept.private_key),
            private_key_password: given.private_key_password.or(kept.private_key_password),
            certificate: given.certificate.or(kept.certificate),
            merchant_p12: given.merchant_p12.or(kept.merchant_p12),
            merchant_p12_password: given.merchant_p12_password.or(kept.merchant_p12_password),
            signer: given.signer.or(kept.signer),
            platform_public_key_id: given.platform_public_key_id.or(kept.platform_public_key_id),
            platform_public_key: given.platform_public_key.or(kept.platform_public_key),
            platform_certificates: given.platform_certificates.or(kept.platform_certificates),
            api_v3_key: given.api_v3_key.or(kept.api_v3_key),
            api_v2_key: given.api_v2_key.or(kept.api_v2_key),
        }
    }

    pub(super) fn merchant(&self, mchid: &str, brand_id: Option<&str>) -> Result<Merchant> {
        let serial_no = self.serial_no.as_deref();
        let merchant = match (&self.private_key, &self.merchant_p12) {
            (None, None) if let Some(signer) = &self.signer => {
                Merchant::remote(mchid, serial_no, Arc::clone(signer), self.certificate.as_ref())?
            }
            _ if self.signer.is_some() => {
                let expected = "one of them: signer, private_key, or merchant_p12";
                return Err(bad("signer", expected, "a private key beside it".into()));
            }
            (Some(_), Some(_)) => {
                let expected = "one of them: private_key, or merchant_p12 with its password";
                return Err(bad("merchant_p12", expected, "both".into()));
            }
            (Some(key), None) => {
                let password = self.private_key_password.as_ref().map(|password| password.as_str());
                Merchant::new(mchid, serial_no, key, password, self.certificate.as_ref())?
            }
            (None, Some(p12)) => {
                let password =
                    self.merchant_p12_password.as_ref().map(|password| password.as_str());
                Merchant::from_p12(mchid, serial_no, p12, password)?
            }
            (None, None) => {
                return Err(missing(
                    "private_key",
                    "the merchant's private key (apiclient_key.pem)",
                ));
            }
        };
        match brand_id {
            Some(brand_id) => merchant.with_brand(brand_id),
            None => Ok(merchant),
        }
    }

    /// The signer is not waited for longer than this.
    pub(super) fn waiting(mut self, timeout: Duration) -> Self {
        if let Some(signer) = self.signer.take() {
            self.signer = Some(Arc::new(Patient { signer, timeout }));
        }
        self
    }

    pub(super) fn platform(&self) -> Result<PlatformKeys> {
        let mut keys = PlatformKeys::default();
        match (&self.platform_public_key_id, &self.platform_public_key) {
            (Some(id), Some(key)) => keys.add_public_key(id, key)?,
            (None, None) => {}
            (Some(_), None) => {
                return Err(missing(
                    "platform_public_key",
                    "the key that belongs to platform_public_key_id",
                ));
            }
            (None, Some(_)) => {
                return Err(missing(
                    "platform_public_key_id",
                    "the id of platform_public_key: PUB_KEY_ID_…",
                ));
            }
        }
        for certificate in self.platform_certificates.iter().flatten() {
            keys.add_certificate(certificate)?;
        }
        if keys.is_empty() && self.api_v3_key.is_none() {
            return Err(Error::Config(ConfigError {
                message: "answers could not be verified: neither a platform key nor what it takes to download one".into(),
                setting: "platform_public_key".into(),
                expected: "platform_public_key with platform_public_key_id, or platform_certificates, or api_v3_key".into(),
                found: "none of them".into(),
            }));
        }
        Ok(keys)
    }

    pub(super) fn api_v3_key(&self) -> Result<Option<ApiV3Key>> {
        self.api_v3_key.as_ref().map(|key| ApiV3Key::new(key)).transpose()
    }

    pub(super) fn api_v2_key(&self) -> Result<Option<ApiV2Key>> {
        self.api_v2_key.as_ref().map(|key| ApiV2Key::new(key)).transpose()
    }
}

impl Builder {
    /// What it says about keys, if it says nothing else.
    pub(super) fn only_keys(self, mchid: &str) -> Result<KeySettings> {
        // Each field by its name, so that none is forgotten.
        let Self {
            keys,
            mchid: given,
            base_url,
            standby_url,
            timeout,
            connect_timeout,
            read_timeout,
            max_attempts,
            ca_bundle,
            proxy,
            accept_language,
            user_agent,
            brand_id,
            compensate_clock,
            clock,
            nonce,
            transport,
        } = self;
        let others = [
            ("mchid", given.is_some_and(|given| given != mchid)),
            ("base_url", base_url.is_some()),
            ("standby_url", standby_url.is_some()),
            ("timeout_ms", timeout.is_some()),
            ("connect_timeout_ms", connect_timeout.is_some()),
            ("read_timeout_ms", read_timeout.is_some()),
            ("max_attempts", max_attempts.is_some()),
            ("ca_bundle", ca_bundle.is_some()),
            ("proxy", proxy.is_some()),
            ("accept_language", accept_language.is_some()),
            ("user_agent", user_agent.is_some()),
            ("brand_id", brand_id.is_some()),
            ("compensate_clock", compensate_clock),
            ("clock", clock.is_some()),
            ("nonce", nonce.is_some()),
            ("transport", transport.is_some()),
        ];
        match others.into_iter().find(|(_, given)| *given) {
            None => Ok(keys),
            Some((setting, _)) => {
                let expected = "settings about keys: the others stay as long as the client";
                Err(bad(setting, expected, "another setting".into()))
            }
        }
    }
}
