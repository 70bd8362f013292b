//! Keys of both suites as the crypto provider takes them, or what is wrong with them.

use pkcs8::{ObjectIdentifier, PrivateKeyInfoRef, SubjectPublicKeyInfoRef};
use rsa::pkcs8::{
    DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _,
};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, RsaPublicKey};
use zeroize::Zeroizing;

/// What can be used in this build, for messages.
pub(super) const USABLE: &str = if cfg!(feature = "sm") {
    "an RSA key of at least 2048 bits, or an SM2 key"
} else {
    "an RSA key of at least 2048 bits"
};

/// A private key as PKCS#8 for the provider, and the public half to compare with.
pub(super) struct KeyPair {
    pub(super) pkcs8: Zeroizing<Vec<u8>>,
    pub(super) public: Public,
}

impl KeyPair {
    pub(super) fn from_pkcs8(der: &[u8]) -> Result<Self, Refusal> {
        let info = PrivateKeyInfoRef::try_from(der).map_err(|_| Refusal::damaged(PRIVATE))?;
        let curve = info.algorithm.parameters_oid().ok();
        if is_sm2(info.algorithm.oid, curve) {
            return Self::from_sm2(der);
        }
        let key = RsaPrivateKey::from_pkcs8_der(der)
            .map_err(|_| Refusal::kind(info.algorithm.oid, PRIVATE))?;
        Self::from_rsa(&key)
    }

    pub(super) fn from_rsa(key: &RsaPrivateKey) -> Result<Self, Refusal> {
        let public = Public::Rsa(key.to_public_key()).long_enough()?;
        let pkcs8 = key.to_pkcs8_der().map_err(|_| Refusal::damaged(PRIVATE))?;
        Ok(Self { pkcs8: pkcs8.to_bytes(), public })
    }

    #[cfg(feature = "sm")]
    fn from_sm2(der: &[u8]) -> Result<Self, Refusal> {
        let key =
            sm2::SecretKey::from_pkcs8_der(der).map_err(|_| Refusal::damaged("SM2 private key"))?;
        Ok(Self { pkcs8: Zeroizing::new(der.to_vec()), public: Public::Sm2(key.public_key()) })
    }

    #[cfg(not(feature = "sm"))]
    fn from_sm2(_: &[u8]) -> Result<Self, Refusal> {
        Err(Refusal::sm2("an SM2 private key"))
    }
}

/// A public key, to be compared.
#[derive(PartialEq)]
pub(super) enum Public {
    Rsa(RsaPublicKey),
    #[cfg(feature = "sm")]
    Sm2(sm2::PublicKey),
}

impl Public {
    pub(super) fn from_spki(der: &[u8]) -> Result<Self, Refusal> {
        let info = SubjectPublicKeyInfoRef::try_from(der).map_err(|_| Refusal::damaged(PUBLIC))?;
        let curve = info.algorithm.parameters_oid().ok();
        if is_sm2(info.algorithm.oid, curve) {
            return Self::from_sm2(der);
        }
        let key = RsaPublicKey::from_public_key_der(der);
        key.map(Self::Rsa).map_err(|_| Refusal::kind(info.algorithm.oid, PUBLIC))
    }

    pub(super) fn to_spki(&self) -> Result<Vec<u8>, Refusal> {
        let spki = match self {
            Self::Rsa(key) => key.to_public_key_der(),
            #[cfg(feature = "sm")]
            Self::Sm2(key) => key.to_public_key_der(),
        };
        spki.map(|spki| spki.as_bytes().to_vec()).map_err(|_| Refusal::damaged(PUBLIC))
    }

    /// The same key, unless it is shorter than what WeChat Pay issues.
    pub(super) fn long_enough(self) -> Result<Self, Refusal> {
        const SHORTEST: u32 = 2048;
        match &self {
            Self::Rsa(key) if key.n().bits() < SHORTEST => Err(Refusal {
                message: "the key is too short",
                found: format!("{} bits", key.n().bits()),
            }),
            _ => Ok(self),
        }
    }

    #[cfg(feature = "sm")]
    fn from_sm2(der: &[u8]) -> Result<Self, Refusal> {
        let key = sm2::PublicKey::from_public_key_der(der);
        key.map(Self::Sm2).map_err(|_| Refusal::damaged("SM2 public key"))
    }

    #[cfg(not(feature = "sm"))]
    fn from_sm2(_: &[u8]) -> Result<Self, Refusal> {
        Err(Refusal::sm2("an SM2 public key"))
    }
}

/// Why a key cannot be used: one phrase about it, and what it is.
pub(super) struct Refusal {
    pub(super) message: &'static str,
    pub(super) found: String,
}

impl Refusal {
    /// `what` is "private key" or "public key".
    pub(super) fn damaged(what: &str) -> Self {
        Self {
            message: unusable(what),
            found: format!("a {what} of another kind, or a damaged one"),
        }
    }

    /// A key that is no RSA key, by its algorithm.
    fn kind(algorithm: ObjectIdentifier, what: &str) -> Self {
        if algorithm == EC {
            return Self { message: unusable(what), found: format!("an elliptic-curve {what}") };
        }
        Self::damaged(what)
    }

    #[cfg(not(feature = "sm"))]
    fn sm2(found: &str) -> Self {
        Self { message: "SM2 keys take a build with the Cargo feature `sm`", found: found.into() }
    }
}

const PRIVATE: &str = "private key";
const PUBLIC: &str = "public key";

/// id-ecPublicKey: ECDSA, and SM2 by its curve.
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// sm2p256v1
const SM2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");

fn is_sm2(algorithm: ObjectIdentifier, curve: Option<ObjectIdentifier>) -> bool {
    algorithm == EC && curve == Some(SM2)
}

fn unusable(what: &str) -> &'static str {
    match (what.ends_with(PUBLIC), cfg!(feature = "sm")) {
        (false, false) => "this is no RSA private key",
        (false, true) => "this is no RSA or SM2 private key",
        (true, false) => "this is no RSA public key",
        (true, true) => "this is no RSA or SM2 public key",
    }
}

#[cfg(test)]
mod tests;
