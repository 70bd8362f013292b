//! What files of keys turn out to hold, each by itself: for a report about all that is wrong with them.

use super::der;
use super::merchant;
use super::p12::Pkcs12;
use super::pair::Public;
use super::pem::Pem;
use super::platform;
use crate::error::Result;

/// The public half of a key.
#[derive(PartialEq)]
pub(crate) struct SeenKey(Public);

/// A certificate, and whose it is.
pub(crate) struct SeenCertificate {
    pub(crate) key: SeenKey,
    pub(crate) serial_no: String,
    /// Of a merchant's certificate: the mchid.
    pub(crate) subject: String,
    pub(crate) is_merchants: bool,
    /// Seconds since 1970.
    pub(crate) not_before: i64,
    /// Seconds since 1970.
    pub(crate) not_after: i64,
}

pub(crate) fn private_key(pem: &Pem, password: Option<&str>) -> Result<SeenKey> {
    der::private_key(pem, "private_key", password).map(|pair| SeenKey(pair.public))
}

pub(crate) fn p12(p12: &Pkcs12, password: &str) -> Result<(SeenKey, Option<SeenCertificate>)> {
    let (pair, certificate) = p12.open(password)?;
    Ok((SeenKey(pair.public), certificate.map(SeenCertificate::from)))
}

pub(crate) fn public_key(pem: &Pem) -> Result<SeenKey> {
    let spki = der::public_key(pem, "platform_public_key")?;
    Public::from_spki(&spki).map(SeenKey).map_err(|_| platform::not_taken().into())
}

pub(crate) fn certificates(pem: &Pem, setting: &str) -> Result<Vec<SeenCertificate>> {
    Ok(der::certificates(pem, setting)?.into_iter().map(SeenCertificate::from).collect())
}

pub(crate) fn mchid(text: &str) -> Result<()> {
    merchant::check_mchid(text)
}

/// As it is sent.
pub(crate) fn serial_no(text: &str) -> Result<String> {
    merchant::normalised_serial(text)
}

pub(crate) fn public_key_id(text: &str) -> Result<()> {
    platform::check_id(text)
}

impl From<der::Certificate> for SeenCertificate {
    fn from(certificate: der::Certificate) -> Self {
        Self {
            is_merchants: certificate.is_merchants(),
            serial_no: certificate.serial_no,
            subject: certificate.subject,
            not_before: certificate.not_before,
            not_after: certificate.not_after,
            key: SeenKey(certificate.public),
        }
    }
}
