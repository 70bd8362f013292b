//! X.509 certificates as WeChat Pay issues them.

use std::error::Error;
use std::str::FromStr as _;

use rsa::RsaPrivateKey;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{EncodePublicKey as _, LineEnding};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use x509_cert::TbsCertificate;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{self, Builder as _, CertificateBuilder};
use x509_cert::der::{DecodePem as _, EncodePem as _};
use x509_cert::ext::Extension;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::time::Validity;

use crate::{clock, crypto};

/// Every issuer's name.
const ISSUER: &str = "CN=Tenpay.com Root CA,OU=Tenpay.com CA Center,O=Tenpay.com,C=CN";

/// A certificate and what is said about it beside it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Certificate {
    /// Upper-case hex.
    pub(crate) serial: String,
    pub(crate) pem: String,
    /// Seconds since 1970.
    pub(crate) effective: i64,
    /// Seconds since 1970.
    pub(crate) expires: i64,
}

impl Certificate {
    /// A certificate of `key` for `subject`, signed by `authority`.
    pub(crate) fn issue(
        authority: &RsaPrivateKey,
        key: &RsaPrivateKey,
        subject: &str,
        effective: i64,
        expires: i64,
    ) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let mut serial = crypto::random_bytes(20);
        if let Some(first) = serial.first_mut() {
            // Positive, and forty digits long.
            *first = 0x40 | (*first & 0x3f);
        }
        let profile = Issued { issuer: Name::from_str(ISSUER)?, subject: Name::from_str(subject)? };
        let validity = Validity::new(
            clock::system_time(effective).try_into()?,
            clock::system_time(expires).try_into()?,
        );
        let spki = key.to_public_key().to_public_key_der()?;
        let certificate = CertificateBuilder::new(
            profile,
            SerialNumber::new(&serial)?,
            validity,
            SubjectPublicKeyInfoOwned::try_from(spki.as_bytes())?,
        )?
        .build(&SigningKey::<Sha256>::new(authority.clone()))?;
        Ok(Self {
            serial: crypto::hex(&serial).to_uppercase(),
            pem: certificate.to_pem(LineEnding::LF)?,
            effective,
            expires,
        })
    }

    /// Whether the PEM text can be read back.
    pub(crate) fn is_readable(&self) -> bool {
        x509_cert::Certificate::from_pem(&self.pem).is_ok()
    }
}

/// No extensions: the gateway's clients look at serial, issuer, validity and key.
struct Issued {
    issuer: Name,
    subject: Name,
}

impl BuilderProfile for Issued {
    fn get_issuer(&self, _: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        _: SubjectPublicKeyInfoRef<'_>,
        _: SubjectPublicKeyInfoRef<'_>,
        _: &TbsCertificate,
    ) -> builder::Result<Vec<Extension>> {
        Ok(Vec::new())
    }
}
