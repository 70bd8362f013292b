//! The provider seam: plain bytes in, plain bytes out, and nothing about HTTP or WeChat Pay.
//!
//! Two providers implement it: `aws-lc-rs` (the default, 4.5 times faster at signing) and `portable`
//! (the `rsa` crate and RustCrypto, no C). The crate uses [`Selected`]; the tests run over each that is
//! compiled in.
//!
//! That is RSA. The SM suite (feature `sm`) is the same under both; [`PrivateKey`] and [`PublicKey`] are of
//! either suite.

#[cfg(feature = "aws-lc-rs")]
mod aws_lc;
mod key;
mod long_nonce;
#[cfg(feature = "portable")]
#[cfg_attr(
    all(feature = "aws-lc-rs", not(test)),
    allow(dead_code, reason = "both are compiled in for the tests alone")
)]
mod portable;
#[cfg(feature = "sm")]
pub(crate) mod sm;

pub(crate) use self::key::{PrivateKey, PublicKey, Suite};
pub(crate) use self::long_nonce::open_file;

use zeroize::Zeroizing;

#[cfg(feature = "aws-lc-rs")]
pub(crate) type Selected = aws_lc::AwsLc;
#[cfg(all(feature = "portable", not(feature = "aws-lc-rs")))]
pub(crate) type Selected = portable::Portable;
#[cfg(not(any(feature = "portable", feature = "aws-lc-rs")))]
compile_error!("choose a crypto provider: the feature `aws-lc-rs` (default) or `portable`");

/// What a provider offers. Failures carry no reason: with keys and ciphertexts there is none to tell.
pub(crate) trait Provider {
    type PrivateKey: RsaPrivateKey;
    type PublicKey: RsaPublicKey;

    /// AES-256-GCM with the tag appended; `None` if key, nonce, data and ciphertext do not fit.
    fn open(key: &[u8; 32], nonce: &[u8], data: &[u8], sealed: &[u8])
    -> Option<Zeroizing<Vec<u8>>>;

    /// The other direction of [`Self::open`].
    #[cfg_attr(not(test), allow(dead_code, reason = "the gateway seals; we open"))]
    fn seal(key: &[u8; 32], nonce: &[u8; 12], data: &[u8], plain: &[u8]) -> Option<Vec<u8>>;

    /// Fills `buffer` from a generator that survives `fork`.
    fn random(buffer: &mut [u8]) -> Option<()>;
}

/// A private RSA key; what it holds is zeroised on drop.
pub(crate) trait RsaPrivateKey: Sized + Send + Sync {
    /// From PKCS#8 DER.
    fn from_pkcs8(der: &[u8]) -> Option<Self>;

    /// RSASSA-PKCS1-v1_5 with SHA-256.
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>>;

    /// RSAES-OAEP with SHA-1 and MGF1-SHA-1.
    fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>>;
}

/// A public RSA key.
pub(crate) trait RsaPublicKey: Sized + Send + Sync {
    /// From SubjectPublicKeyInfo DER.
    fn from_spki(der: &[u8]) -> Option<Self>;

    /// RSASSA-PKCS1-v1_5 with SHA-256.
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool;

    /// RSAES-OAEP with SHA-1 and MGF1-SHA-1; `None` if the text is longer than [`Self::longest`].
    fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>>;

    /// How many bytes can be encrypted: 214 for a key of 2048 bits.
    fn longest(&self) -> usize;
}

#[cfg(test)]
mod tests;
