//! `apiclient_cert.p12`: key and certificate in one encrypted file.

use std::fmt;
use std::path::PathBuf;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error as Cause;
use zeroize::Zeroizing;

use super::der::Certificate;
use super::pair::{KeyPair, Refusal};
use super::pem::bounded;
use crate::error::{ConfigError, Result};

/// A PKCS#12 file, given as a file or as its bytes.
#[derive(Clone)]
pub(crate) enum Pkcs12 {
    /// The file.
    File(PathBuf),
    /// Its content.
    Bytes(Zeroizing<Vec<u8>>),
}

/// WeChat Pay's have not even 4 KiB.
const LARGEST: u64 = 1 << 20;

impl Pkcs12 {
    /// The file's content in base64. What is none is told from its first byte when it is opened.
    pub(crate) fn base64(text: String) -> Self {
        let given = Zeroizing::new(text);
        let mut text = Zeroizing::new(String::with_capacity(given.len()));
        text.extend(given.split_ascii_whitespace());
        let bytes = BASE64_STANDARD.decode(text.as_bytes());
        Self::Bytes(Zeroizing::new(bytes.unwrap_or_else(|_| text.as_bytes().to_vec())))
    }

    /// The private key and, where the file has it, the certificate.
    pub(super) fn open(&self, password: &str) -> Result<(KeyPair, Option<Certificate>)> {
        let bytes = self.read()?;
        if bytes.starts_with(b"-----BEGIN") {
            return Err(
                fault("merchant_p12", "this is PEM; it belongs into private_key", "PEM").into()
            );
        }
        if bytes.first() != Some(&0x30) {
            let is_path = bytes.ends_with(b".p12") || bytes.ends_with(b".pfx");
            let found = if is_path {
                "what looks like a path (give it as a file)"
            } else {
                "neither its bytes nor base64 of them"
            };
            return Err(fault("merchant_p12", "this is not PKCS#12", found).into());
        }
        let archive = Pkcs12Archive::from_pkcs12(&bytes, password).map_err(|error| match error {
            Cause::MacError(_) => fault(
                "merchant_p12_password",
                "this is not the password of the PKCS#12 file (of WeChat Pay's it is the mchid)",
                "another password",
            ),
            Cause::UnsupportedEncryptionScheme | Cause::UnsupportedMacAlgorithm => fault(
                "merchant_p12",
                "the PKCS#12 file is encrypted in a way that is not supported",
                "another algorithm than 3DES, RC2-40 and PBES2",
            ),
            _ => fault(
                "merchant_p12",
                "the PKCS#12 file cannot be read",
                "a damaged file, or another password where it has no checksum",
            ),
        })?;
        let [bag] = archive.keys.as_slice() else {
            let found = if archive.keys.is_empty() { "certificates only" } else { "several keys" };
            return Err(fault("merchant_p12", "there is not one private key in it", found).into());
        };
        let pair = KeyPair::from_pkcs8(bag.key.as_der())
            .map_err(|Refusal { message, found }| fault("merchant_p12", message, &found))?;
        let certificate = archive
            .certs
            .iter()
            .filter_map(|bag| Certificate::from_der(bag.cert.as_der()).ok())
            .find(|certificate| certificate.public == pair.public);
        Ok((pair, certificate))
    }

    fn read(&self) -> Result<Zeroizing<Vec<u8>>> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone()),
            Self::File(path) => bounded(path, LARGEST).map_err(|error| {
                let found = format!("{}: {error}", path.display());
                fault("merchant_p12", "the file cannot be read", &found).into()
            }),
        }
    }
}

impl fmt::Debug for Pkcs12 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("Pkcs12::File").field(path).finish(),
            Self::Bytes(_) => f.write_str("Pkcs12::Bytes(…)"),
        }
    }
}

fn fault(setting: &str, message: &str, found: &str) -> ConfigError {
    ConfigError {
        message: message.into(),
        setting: setting.into(),
        expected: "apiclient_cert.p12 of the merchant platform and its password".into(),
        found: found.into(),
    }
}
