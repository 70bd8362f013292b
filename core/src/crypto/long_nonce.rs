//! AES-256-GCM with a nonce of 16 bytes, which AWS-LC does not have: some files are encrypted so.

use aes_gcm::aead::consts::U16;
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::aes::Aes256;
use aes_gcm::{AesGcm, KeyInit};
use zeroize::Zeroizing;

use super::{Provider, Selected};

/// A file, the tag at its end, whose nonce has 12 or 16 bytes; `None` if key, nonce and file do not fit.
pub(crate) fn open_file(key: &[u8; 32], nonce: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let Ok(nonce) = <&[u8; 16]>::try_from(nonce) else {
        return Selected::open(key, nonce, b"", sealed);
    };
    let payload = Payload { msg: sealed, aad: b"" };
    AesGcm::<Aes256, U16>::new(key.into()).decrypt(nonce.into(), payload).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8; 32] = b"0123456789abcdef0123456789abcdef";

    /// Made by Python's cryptography: AESGCM(KEY).encrypt(b"a8607ef79034c49c", "账单".encode(), None).
    const SEALED: &str = "e51c853355aca4bd39da139b3d001aa23e43a32dd7d6";

    #[test]
    fn a_file_is_opened_with_the_nonce_of_the_documentation() {
        let sealed: Vec<u8> = SEALED
            .as_bytes()
            .chunks(2)
            .map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap())
            .collect();
        let plain = open_file(KEY, b"a8607ef79034c49c", &sealed).unwrap();
        assert_eq!(*plain, "账单".as_bytes());
        assert!(open_file(KEY, b"a8607ef79034c49d", &sealed).is_none());
        assert!(open_file(KEY, b"", &sealed).is_none());
    }

    #[test]
    fn a_file_is_opened_with_the_usual_nonce() {
        let sealed = Selected::seal(KEY, b"0123456789ab", b"", b"bill").unwrap();
        assert_eq!(*open_file(KEY, b"0123456789ab", &sealed).unwrap(), b"bill");
    }
}
