//! The primitives, from the `rsa` crate and RustCrypto: not those that the SDK uses by default.

use aes_gcm::aead::consts::U16;
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::aes::Aes256;
use aes_gcm::{Aes256Gcm, AesGcm, KeyInit, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use rsa::rand_core::{Rng as _, UnwrapErr};
use rsa::{Oaep, Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

/// SHA256withRSA, base64.
pub(crate) fn sign(key: &RsaPrivateKey, message: &[u8]) -> rsa::Result<String> {
    let digest = Sha256::digest(message);
    let signature = key.sign_with_rng(&mut rng(), Pkcs1v15Sign::new::<Sha256>(), &digest)?;
    Ok(base64(&signature))
}

/// Whether the signature is the key's over the message.
pub(crate) fn verify(key: &RsaPublicKey, message: &[u8], signature: &[u8]) -> bool {
    let digest = Sha256::digest(message);
    key.verify(Pkcs1v15Sign::new::<Sha256>(), &digest, signature).is_ok()
}

/// RSAES-OAEP with SHA-1, base64.
pub(crate) fn encrypt(key: &RsaPublicKey, plain: &str) -> rsa::Result<String> {
    Ok(base64(&key.encrypt(&mut rng(), Oaep::<Sha1>::new(), plain.as_bytes())?))
}

/// The text that was encrypted with RSAES-OAEP and SHA-1 for this key.
pub(crate) fn decrypt(key: &RsaPrivateKey, ciphertext: &str) -> Option<String> {
    let ciphertext = unbase64(ciphertext)?;
    let plain = key.decrypt_blinded(&mut rng(), Oaep::<Sha1>::new(), &ciphertext).ok()?;
    String::from_utf8(plain).ok()
}

/// AEAD_AES_256_GCM with the tag appended, base64.
pub(crate) fn seal(key: &[u8; 32], nonce: &str, data: &str, plain: &[u8]) -> Option<String> {
    let nonce: [u8; 12] = nonce.as_bytes().try_into().ok()?;
    let payload = Payload { msg: plain, aad: data.as_bytes() };
    let sealed = Aes256Gcm::new(key.into()).encrypt(&Nonce::from(nonce), payload).ok()?;
    Some(base64(&sealed))
}

/// AES-256-GCM of a file, with a nonce of 16 bytes.
pub(crate) fn seal_file(key: &[u8; 32], nonce: &[u8; 16], plain: &[u8]) -> Option<Vec<u8>> {
    AesGcm::<Aes256, U16>::new(key.into()).encrypt(nonce.into(), plain).ok()
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn sha1_hex(bytes: &[u8]) -> String {
    hex(&Sha1::digest(bytes))
}

pub(crate) fn sm3_hex(bytes: &[u8]) -> String {
    hex(&sm3::Sm3::digest(bytes))
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// This many random characters of `0-9A-Za-z`.
pub(crate) fn token(length: usize) -> String {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    random_bytes(length)
        .into_iter()
        .map(|byte| char::from(ALPHABET.get(usize::from(byte) % 62).copied().unwrap_or(b'0')))
        .collect()
}

pub(crate) fn random_bytes(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    rng().fill_bytes(&mut bytes);
    bytes
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}
