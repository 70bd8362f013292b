//! The provider without C, for targets where AWS-LC does not build.

use std::fmt;

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use getrandom::SysRng;
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use rsa::traits::PublicKeyParts;
use rsa::{Oaep, Pkcs1v15Sign};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Provider, RsaPrivateKey, RsaPublicKey};

/// The `rsa` crate and RustCrypto.
pub(crate) struct Portable;

impl Provider for Portable {
    type PrivateKey = PrivateKey;
    type PublicKey = PublicKey;

    fn open(
        key: &[u8; 32],
        nonce: &[u8],
        data: &[u8],
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let nonce: &[u8; 12] = nonce.try_into().ok()?;
        let payload = Payload { msg: sealed, aad: data };
        Aes256Gcm::new(key.into()).decrypt(&Nonce::from(*nonce), payload).ok().map(Zeroizing::new)
    }

    fn seal(key: &[u8; 32], nonce: &[u8; 12], data: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        let payload = Payload { msg: plain, aad: data };
        Aes256Gcm::new(key.into()).encrypt(&Nonce::from(*nonce), payload).ok()
    }

    fn random(buffer: &mut [u8]) -> Option<()> {
        getrandom::fill(buffer).ok()
    }
}

/// The `rsa` crate zeroises it on drop.
pub(crate) struct PrivateKey(rsa::RsaPrivateKey);

impl RsaPrivateKey for PrivateKey {
    fn from_pkcs8(der: &[u8]) -> Option<Self> {
        rsa::RsaPrivateKey::from_pkcs8_der(der).ok().map(Self)
    }

    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let scheme = Pkcs1v15Sign::new::<Sha256>();
        self.0.sign_with_rng(&mut rng(), scheme, &Sha256::digest(message)).ok()
    }

    fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.0.decrypt_blinded(&mut rng(), Oaep::<Sha1>::new(), ciphertext).ok().map(Zeroizing::new)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

#[derive(Debug)]
pub(crate) struct PublicKey(rsa::RsaPublicKey);

impl RsaPublicKey for PublicKey {
    fn from_spki(der: &[u8]) -> Option<Self> {
        rsa::RsaPublicKey::from_public_key_der(der).ok().map(Self)
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let scheme = Pkcs1v15Sign::new::<Sha256>();
        self.0.verify(scheme, &Sha256::digest(message), signature).is_ok()
    }

    fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        self.0.encrypt(&mut rng(), Oaep::<Sha1>::new(), plain).ok()
    }

    fn longest(&self) -> usize {
        // OAEP spends two digests and two bytes.
        self.0.size().saturating_sub(2 * 20 + 2)
    }
}

/// The operating system's generator, whose failure the `rsa` crate cannot take as a value.
fn rng() -> rsa::rand_core::UnwrapErr<SysRng> {
    rsa::rand_core::UnwrapErr(SysRng)
}
