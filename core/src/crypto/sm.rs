//! The SM suite (国密): SM2 keys, and SM4-GCM with a key out of SM3. RustCrypto's, under either provider of RSA.

use std::fmt;

use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{AesGcm, KeyInit as _};
use sm2::SecretKey;
use sm2::dsa::signature::{Signer as _, Verifier as _};
use sm2::dsa::{Signature, SigningKey, VerifyingKey};
use sm2::elliptic_curve::common::getrandom::SysRng;
use sm2::pkcs8::der::Decode as _;
use sm2::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _};
use sm2::pke::{Cipher, DecryptingKey, EncryptingKey};
use sm3::{Digest as _, Sm3};
use sm4::Sm4;
use zeroize::Zeroizing;

/// A private SM2 key, zeroised on drop. What it is turned into for signing and decrypting lives for one call.
pub(crate) struct PrivateKey(SecretKey);

impl PrivateKey {
    /// From PKCS#8 DER.
    pub(super) fn from_pkcs8(der: &[u8]) -> Option<Self> {
        SecretKey::from_pkcs8_der(der).ok().map(Self)
    }

    /// SM2 with SM3; the signature is ASN.1 DER. The nonce is that of RFC 6979.
    pub(super) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let key = SigningKey::new(SIGNER, &self.0).ok()?;
        let signature: Signature = key.try_sign(message).ok()?;
        Some(signature.to_der().as_bytes().to_vec())
    }

    /// C1C3C2 in ASN.1 DER.
    pub(super) fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let key = DecryptingKey::new(self.0.clone());
        key.decrypt_der(ciphertext).ok().map(Zeroizing::new)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

/// Whether these bytes have the form of a ciphertext.
pub(super) fn is_ciphertext(bytes: &[u8]) -> bool {
    Cipher::<'_, sm2::Sm2, Sm3>::from_der(bytes).is_ok()
}

/// A public SM2 key.
#[derive(Debug)]
pub(crate) struct PublicKey {
    verifying: VerifyingKey,
    encrypting: EncryptingKey,
}

impl PublicKey {
    /// From SubjectPublicKeyInfo DER.
    pub(super) fn from_spki(der: &[u8]) -> Option<Self> {
        let key = sm2::PublicKey::from_public_key_der(der).ok()?;
        let verifying = VerifyingKey::new(SIGNER, key).ok()?;
        Some(Self { verifying, encrypting: EncryptingKey::new(key) })
    }

    /// SM2 with SM3; the signature is ASN.1 DER.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let signature = Signature::from_der(signature);
        signature.is_ok_and(|signature| self.verifying.verify(message, &signature).is_ok())
    }

    /// C1C3C2 in ASN.1 DER; `None` for an empty text, which SM2 cannot encrypt.
    pub(super) fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        self.encrypting.encrypt_der(&mut SysRng, plain).ok()
    }
}

/// SM4-GCM with the tag appended; `None` if key, nonce, data and ciphertext do not fit.
///
/// SM4 has shorter keys than AES-256: its key is the first half of the SM3 digest.
pub(crate) fn open(
    api_v3_key: &[u8; 32],
    nonce: &[u8],
    data: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let digest = Zeroizing::new(<[u8; 32]>::from(Sm3::digest(api_v3_key)));
    let (key, _) = digest.split_first_chunk()?;
    open_with(key, nonce, data, sealed)
}

fn open_with(
    key: &[u8; 16],
    nonce: &[u8],
    data: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let nonce: &[u8; 12] = nonce.try_into().ok()?;
    let payload = Payload { msg: sealed, aad: data };
    AesGcm::<Sm4, U12>::new(key.into()).decrypt(nonce.into(), payload).ok().map(Zeroizing::new)
}

/// Who signs, for both sides: the default of the standard.
const SIGNER: &str = "1234567812345678";

#[cfg(test)]
mod tests;
