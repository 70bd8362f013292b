//! The default provider.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::rand::{self, SystemRandom};
use aws_lc_rs::rsa::{
    KeyPair, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey,
    PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use zeroize::Zeroizing;

use super::{Provider, RsaPrivateKey, RsaPublicKey};
use crate::per_process::PerProcess;

/// AWS-LC through `aws-lc-rs`.
pub(crate) struct AwsLc;

impl Provider for AwsLc {
    type PrivateKey = PrivateKey;
    type PublicKey = PublicKey;

    fn open(
        key: &[u8; 32],
        nonce: &[u8],
        data: &[u8],
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?);
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut buffer = Zeroizing::new(sealed.to_vec());
        let length = key.open_in_place(nonce, Aad::from(data), &mut buffer).ok()?.len();
        buffer.truncate(length);
        Some(buffer)
    }

    fn seal(key: &[u8; 32], nonce: &[u8; NONCE_LEN], data: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?);
        let mut buffer = plain.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        key.seal_in_place_append_tag(nonce, Aad::from(data), &mut buffer).ok()?;
        Some(buffer)
    }

    fn random(buffer: &mut [u8]) -> Option<()> {
        rand::fill(buffer).ok()
    }
}

/// AWS-LC zeroises it on drop.
pub(crate) struct PrivateKey {
    der: Zeroizing<Vec<u8>>,
    /// AWS-LC locks a key while it signs: one that another thread signed with when the process forked
    /// would abort the child, or block it for ever.
    loaded: PerProcess<Option<Loaded>>,
}

struct Loaded {
    signing: KeyPair,
    decrypting: OaepPrivateDecryptingKey,
}

impl PrivateKey {
    fn loaded(&self) -> Option<&Loaded> {
        self.loaded.get(|| Loaded::from_pkcs8(&self.der)).as_ref()
    }
}

impl Loaded {
    fn from_pkcs8(der: &[u8]) -> Option<Self> {
        Some(Self {
            signing: KeyPair::from_pkcs8(der).ok()?,
            decrypting: OaepPrivateDecryptingKey::new(PrivateDecryptingKey::from_pkcs8(der).ok()?)
                .ok()?,
        })
    }
}

impl RsaPrivateKey for PrivateKey {
    fn from_pkcs8(der: &[u8]) -> Option<Self> {
        let key = Self { der: Zeroizing::new(der.to_vec()), loaded: PerProcess::new() };
        key.loaded().is_some().then_some(key)
    }

    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let signing = &self.loaded()?.signing;
        let mut signature = vec![0; signing.public_modulus_len()];
        signing.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }

    fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let decrypting = &self.loaded()?.decrypting;
        let mut plain = Zeroizing::new(vec![0; decrypting.min_output_size()]);
        let length =
            decrypting.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut plain, None).ok()?.len();
        plain.truncate(length);
        Some(plain)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

#[derive(Debug)]
pub(crate) struct PublicKey {
    verifying: ParsedPublicKey,
    encrypting: OaepPublicEncryptingKey,
}

impl RsaPublicKey for PublicKey {
    fn from_spki(der: &[u8]) -> Option<Self> {
        Some(Self {
            verifying: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der).ok()?,
            encrypting: OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(der).ok()?)
                .ok()?,
        })
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verifying.verify_sig(message, signature).is_ok()
    }

    fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let mut ciphertext = vec![0; self.encrypting.ciphertext_size()];
        self.encrypting.encrypt(&OAEP_SHA1_MGF1SHA1, plain, &mut ciphertext, None).ok()?;
        Some(ciphertext)
    }

    fn longest(&self) -> usize {
        self.encrypting.max_plaintext_size(&OAEP_SHA1_MGF1SHA1)
    }
}
