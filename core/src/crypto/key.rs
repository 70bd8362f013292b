//! Keys of either suite.

use std::ops::RangeInclusive;

use zeroize::Zeroizing;

#[cfg(feature = "sm")]
use super::sm;
use super::{Provider, RsaPrivateKey as _, RsaPublicKey as _, Selected};

/// What belongs together: the signature, the encryption of sensitive values, the names in headers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Suite {
    /// SHA256withRSA and RSAES-OAEP.
    Rsa,
    /// SM2withSM3 and SM2.
    Sm,
}

impl Suite {
    /// The kind of its keys.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Rsa => "RSA",
            Self::Sm => "SM2",
        }
    }

    /// How many bytes its signatures have: of RSA keys with 2048 to 8192 bits, or two numbers in DER.
    pub(crate) fn signature_bytes(self) -> RangeInclusive<usize> {
        match self {
            Self::Rsa => 256..=1024,
            Self::Sm => 8..=72,
        }
    }

    /// Whether these bytes have the form of something that was encrypted for one of its keys.
    pub(crate) fn is_ciphertext(self, bytes: &[u8]) -> bool {
        /// Bytes of a ciphertext of RSA-2048.
        const RSA_2048: usize = 256;
        match self {
            Self::Rsa => bytes.len() == RSA_2048,
            #[cfg(feature = "sm")]
            Self::Sm => sm::is_ciphertext(bytes),
            #[cfg(not(feature = "sm"))]
            Self::Sm => false,
        }
    }
}

/// A private key; what it holds is zeroised on drop.
#[derive(Debug)]
pub(crate) enum PrivateKey {
    Rsa(Box<<Selected as Provider>::PrivateKey>),
    #[cfg(feature = "sm")]
    Sm2(sm::PrivateKey),
}

impl PrivateKey {
    /// From PKCS#8 DER.
    pub(crate) fn from_pkcs8(der: &[u8]) -> Option<Self> {
        #[cfg(feature = "sm")]
        if let Some(key) = sm::PrivateKey::from_pkcs8(der) {
            return Some(Self::Sm2(key));
        }
        <Selected as Provider>::PrivateKey::from_pkcs8(der).map(Box::new).map(Self::Rsa)
    }

    pub(crate) fn suite(&self) -> Suite {
        match self {
            Self::Rsa(_) => Suite::Rsa,
            #[cfg(feature = "sm")]
            Self::Sm2(_) => Suite::Sm,
        }
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Rsa(key) => key.sign(message),
            #[cfg(feature = "sm")]
            Self::Sm2(key) => key.sign(message),
        }
    }

    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        match self {
            Self::Rsa(key) => key.decrypt(ciphertext),
            #[cfg(feature = "sm")]
            Self::Sm2(key) => key.decrypt(ciphertext),
        }
    }
}

/// A public key.
#[derive(Debug)]
pub(crate) enum PublicKey {
    Rsa(<Selected as Provider>::PublicKey),
    #[cfg(feature = "sm")]
    Sm2(sm::PublicKey),
}

impl PublicKey {
    /// From SubjectPublicKeyInfo DER.
    pub(crate) fn from_spki(der: &[u8]) -> Option<Self> {
        #[cfg(feature = "sm")]
        if let Some(key) = sm::PublicKey::from_spki(der) {
            return Some(Self::Sm2(key));
        }
        <Selected as Provider>::PublicKey::from_spki(der).map(Self::Rsa)
    }

    pub(crate) fn suite(&self) -> Suite {
        match self {
            Self::Rsa(_) => Suite::Rsa,
            #[cfg(feature = "sm")]
            Self::Sm2(_) => Suite::Sm,
        }
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Rsa(key) => key.verify(message, signature),
            #[cfg(feature = "sm")]
            Self::Sm2(key) => key.verify(message, signature),
        }
    }

    /// `None` for a text whose length is not among [`Self::lengths`].
    pub(crate) fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Rsa(key) => key.encrypt(plain),
            #[cfg(feature = "sm")]
            Self::Sm2(key) => key.encrypt(plain),
        }
    }

    /// How many bytes can be encrypted: with RSA-2048 from 0 to 214, with SM2 at least one.
    pub(crate) fn lengths(&self) -> RangeInclusive<usize> {
        match self {
            Self::Rsa(key) => 0..=key.longest(),
            #[cfg(feature = "sm")]
            Self::Sm2(_) => 1..=usize::MAX,
        }
    }
}
