//! Who takes part: the platform with its keys, and the merchants that it knows.

use std::error::Error;
use std::sync::OnceLock;
use std::thread;

use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, EncodePublicKey as _, LineEnding};
use rsa::{RsaPrivateKey, RsaPublicKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::certificate::Certificate;
use crate::{clock, crypto};

/// Merchant that may use platform certificates and the platform public key.
const MERCHANT: &str = "1900000001";
/// Merchant that has never had a platform certificate.
const PUBLIC_KEY_MERCHANT: &str = "1900000002";
const BRAND: &str = "40016";
const DAY: i64 = 86_400;

type Failure = Box<dyn Error + Send + Sync>;

/// Every key that the sandbox knows, on both sides.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    /// 32 characters.
    pub(crate) api_v3_key: String,
    /// The merchants' private key; its public half encrypts sensitive fields of answers.
    pub(crate) merchant_key: RsaPrivateKey,
    pub(crate) merchants: Vec<Merchant>,
    /// The public key first, then certificates from old to new.
    pub(crate) platform: Vec<PlatformKey>,
    /// Belongs to nobody whom a client trusts: for foreign signatures.
    pub(crate) foreign: RsaPrivateKey,
}

/// A merchant and the serial of its certificate.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Merchant {
    pub(crate) mchid: String,
    pub(crate) certificate: Certificate,
    /// Whether `/v3/certificates` has anything for it.
    pub(crate) has_platform_certificates: bool,
}

/// A key that signs answers and opens sensitive fields of requests.
#[derive(Clone, Debug)]
pub(crate) struct PlatformKey {
    /// `PUB_KEY_ID_…`, or the certificate's serial.
    pub(crate) serial: String,
    pub(crate) key: RsaPrivateKey,
    /// Set for a certificate's key.
    pub(crate) certificate: Option<Certificate>,
}

impl Identity {
    /// A new identity. Making keys takes a while, so one process makes them once: sandboxes that are
    /// started without kept keys share them.
    pub(crate) fn shared() -> Result<Self, Failure> {
        static SHARED: OnceLock<Identity> = OnceLock::new();
        if let Some(identity) = SHARED.get() {
            return Ok(identity.clone());
        }
        let made = Self::generate()?;
        Ok(SHARED.get_or_init(|| made).clone())
    }

    /// The platform's key of this serial.
    pub(crate) fn platform_key(&self, serial: &str) -> Option<&PlatformKey> {
        self.platform.iter().find(|key| key.serial == serial)
    }

    /// The key that answers when the request names none.
    pub(crate) fn default_key(&self, mchid: &str) -> Option<&PlatformKey> {
        let merchant = self.merchant(mchid);
        if merchant.is_some_and(|merchant| !merchant.has_platform_certificates) {
            return self.platform.first();
        }
        self.platform.last()
    }

    pub(crate) fn merchant(&self, mchid: &str) -> Option<&Merchant> {
        self.merchants.iter().find(|merchant| merchant.mchid == mchid)
    }

    /// The merchant that signs for this brand.
    pub(crate) fn brand(&self, brand: &str) -> Option<&Merchant> {
        self.merchants.first().filter(|_| brand == BRAND)
    }

    /// The merchant to whom everything belongs that is there from the start.
    pub(crate) fn first_merchant(&self) -> &str {
        self.merchants.first().map_or(MERCHANT, |merchant| &merchant.mchid)
    }

    pub(crate) fn merchant_public_key(&self) -> RsaPublicKey {
        self.merchant_key.to_public_key()
    }

    pub(crate) fn api_v3_key(&self) -> [u8; 32] {
        self.api_v3_key.as_bytes().try_into().unwrap_or_default()
    }

    /// What `GET /_sandbox/config` answers: settings of the SDK, ready to use.
    pub(crate) fn configuration(&self, base_url: &str) -> Result<Value, Failure> {
        let certificates: Vec<&str> = self
            .platform
            .iter()
            .filter_map(|key| key.certificate.as_ref())
            .map(|certificate| certificate.pem.as_str())
            .collect();
        let settings = |merchant: &Merchant, public_key: bool| -> Result<Value, Failure> {
            let mut settings = json!({
                "mchid": merchant.mchid,
                "serial_no": merchant.certificate.serial,
                "private_key": private_pem(&self.merchant_key)?,
            });
            if let Some(key) = self.platform.first().filter(|_| public_key) {
                settings["platform_public_key_id"] = json!(key.serial);
                settings["platform_public_key"] = json!(public_pem(&key.key)?);
            }
            settings["api_v3_key"] = json!(self.api_v3_key);
            settings["base_url"] = json!(base_url);
            Ok(settings)
        };
        let mut all = json!({
            "base_url": base_url,
            "brand_id": BRAND,
            "platform_certificates": certificates,
        });
        for merchant in &self.merchants {
            if merchant.has_platform_certificates {
                all["config"] = settings(merchant, true)?;
                all["certificate_mode_config"] = settings(merchant, false)?;
                all["merchant_certificate"] = json!(merchant.certificate.pem);
            } else {
                all["public_key_only_config"] = settings(merchant, true)?;
            }
        }
        Ok(all)
    }

    fn generate() -> Result<Self, Failure> {
        // Five keys; as many threads as the machine cares to run at once.
        let making: Vec<_> = (0..5)
            .map(|_| thread::spawn(|| RsaPrivateKey::new(&mut crypto::rng(), 2048)))
            .collect();
        let mut keys = Vec::new();
        for thread in making {
            keys.push(thread.join().map_err(|_| "making a key failed")??);
        }
        let [merchant_key, public, old, new, foreign]: [RsaPrivateKey; 5] =
            keys.try_into().map_err(|_| "making a key failed")?;

        let now = clock::now();
        let merchant = |mchid: &str, has_platform_certificates| -> Result<Merchant, Failure> {
            let subject = format!("CN={mchid},O=Sandbox,C=CN");
            let from = now - 30 * DAY;
            let certificate =
                Certificate::issue(&foreign, &merchant_key, &subject, from, from + 1825 * DAY)?;
            Ok(Merchant { mchid: mchid.to_owned(), certificate, has_platform_certificates })
        };
        let platform = |key: RsaPrivateKey, from, to| -> Result<PlatformKey, Failure> {
            let subject = "CN=Tenpay.com sign,OU=Tenpay.com,O=Tenpay.com,C=CN";
            let certificate = Certificate::issue(&foreign, &key, subject, from, to)?;
            let serial = certificate.serial.clone();
            Ok(PlatformKey { serial, key, certificate: Some(certificate) })
        };
        Ok(Self {
            api_v3_key: crypto::token(32),
            merchants: vec![merchant(MERCHANT, true)?, merchant(PUBLIC_KEY_MERCHANT, false)?],
            platform: vec![
                PlatformKey {
                    serial: "PUB_KEY_ID_0119000000012026112100000000000001".to_owned(),
                    key: public,
                    certificate: None,
                },
                platform(old, now - 1800 * DAY, now + 25 * DAY)?,
                platform(new, now - DAY, now + 1824 * DAY)?,
            ],
            merchant_key,
            foreign,
        })
    }
}

/// An identity as it is kept in a file.
#[derive(Deserialize, Serialize)]
struct Kept {
    api_v3_key: String,
    merchant_key: String,
    merchants: Vec<Merchant>,
    platform: Vec<KeptKey>,
    foreign: String,
}

#[derive(Deserialize, Serialize)]
struct KeptKey {
    serial: String,
    key: String,
    certificate: Option<Certificate>,
}

impl Identity {
    /// The text of the file in which it is kept.
    pub(crate) fn to_text(&self) -> Result<String, Failure> {
        let platform = self.platform.iter().map(|key| {
            Ok(KeptKey {
                serial: key.serial.clone(),
                key: private_pem(&key.key)?,
                certificate: key.certificate.clone(),
            })
        });
        Ok(serde_json::to_string_pretty(&Kept {
            api_v3_key: self.api_v3_key.clone(),
            merchant_key: private_pem(&self.merchant_key)?,
            merchants: self.merchants.clone(),
            platform: platform.collect::<Result<_, Failure>>()?,
            foreign: private_pem(&self.foreign)?,
        })?)
    }

    pub(crate) fn from_text(text: &str) -> Result<Self, Failure> {
        let kept: Kept = serde_json::from_str(text)?;
        let platform = kept.platform.into_iter().map(|key| {
            if key.certificate.as_ref().is_some_and(|certificate| !certificate.is_readable()) {
                return Err(format!("the certificate {} cannot be read", key.serial).into());
            }
            let private = RsaPrivateKey::from_pkcs8_pem(&key.key)?;
            Ok(PlatformKey { serial: key.serial, key: private, certificate: key.certificate })
        });
        Ok(Self {
            api_v3_key: kept.api_v3_key,
            merchant_key: RsaPrivateKey::from_pkcs8_pem(&kept.merchant_key)?,
            merchants: kept.merchants,
            platform: platform.collect::<Result<_, Failure>>()?,
            foreign: RsaPrivateKey::from_pkcs8_pem(&kept.foreign)?,
        })
    }
}

fn private_pem(key: &RsaPrivateKey) -> Result<String, Failure> {
    Ok(key.to_pkcs8_pem(LineEnding::LF)?.as_str().to_owned())
}

fn public_pem(key: &RsaPrivateKey) -> Result<String, Failure> {
    Ok(key.to_public_key().to_public_key_pem(LineEnding::LF)?)
}
