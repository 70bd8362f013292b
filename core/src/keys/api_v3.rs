//! The APIv3 key: what answers to `/v3/certificates` and notifications are encrypted with.

use std::fmt;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use zeroize::Zeroizing;

#[cfg(feature = "sm")]
use crate::crypto::sm;
use crate::crypto::{Provider as _, Selected};
use crate::error::{ConfigError, DecryptError, Result};

/// The APIv3 key, and those it replaced a short while ago: what is under way was encrypted with them.
#[derive(Clone)]
pub(crate) struct ApiV3Key {
    current: Secret,
    former: Vec<(Secret, i64)>,
}

/// What is encrypted with the APIv3 key, as JSON holds it.
pub(crate) struct Sealed<'a> {
    pub(crate) cipher: Cipher,
    pub(crate) nonce: &'a str,
    /// May be empty.
    pub(crate) associated_data: &'a str,
    /// In base64, the tag appended.
    pub(crate) ciphertext: &'a str,
}

/// What something is encrypted with; both keys come from the APIv3 key.
#[derive(Clone, Copy)]
pub(crate) enum Cipher {
    Aes256Gcm,
    #[cfg(feature = "sm")]
    Sm4Gcm,
}

type Secret = Zeroizing<[u8; 32]>;

impl ApiV3Key {
    /// From its 32 characters.
    pub(crate) fn new(text: &str) -> Result<Self> {
        let bytes = <[u8; 32]>::try_from(text.as_bytes()).map_err(|_| ConfigError {
            message: "this is not an APIv3 key".into(),
            setting: "api_v3_key".into(),
            expected: "the 32 bytes set on the merchant platform (not the APIv2 key)".into(),
            found: describe(text),
        })?;
        Ok(Self { current: Zeroizing::new(bytes), former: Vec::new() })
    }

    /// Takes the place of `old`, which still opens what comes before `until`.
    pub(crate) fn replace(&mut self, old: &Self, now: i64, until: i64) {
        let former = old.former.iter().filter(|(key, until)| now < *until && *key != self.current);
        self.former = former.cloned().collect();
        if old.current != self.current {
            self.former.push((old.current.clone(), until));
        }
    }

    /// Decrypts what the gateway encrypted with this key; `what` is named when it did not.
    pub(crate) fn open(
        &self,
        sealed: &Sealed<'_>,
        what: &str,
        now: i64,
    ) -> Result<Zeroizing<Vec<u8>>> {
        let plain = BASE64_STANDARD.decode(sealed.ciphertext).ok().and_then(|ciphertext| {
            let (nonce, data) = (sealed.nonce.as_bytes(), sealed.associated_data.as_bytes());
            let former = self.former.iter().filter(|(_, until)| now < *until).map(|(key, _)| key);
            std::iter::once(&self.current).chain(former).find_map(|key| match sealed.cipher {
                Cipher::Aes256Gcm => Selected::open(key, nonce, data, &ciphertext),
                #[cfg(feature = "sm")]
                Cipher::Sm4Gcm => sm::open(key, nonce, data, &ciphertext),
            })
        });
        plain.ok_or_else(|| {
            DecryptError {
                message: format!(
                    "The {what} cannot be decrypted with the APIv3 key. Check that api_v3_key is the APIv3 key (not the \
                     APIv2 key) of this merchant, and the current one."
                ),
                what: what.into(),
                key: "api_v3_key".into(),
            }
            .into()
        })
    }
}

impl Cipher {
    /// By the name in `algorithm`, or what is wrong with it.
    pub(crate) fn named(name: &str) -> std::result::Result<Self, &'static str> {
        match name {
            "AEAD_AES_256_GCM" | "" => Ok(Self::Aes256Gcm),
            #[cfg(feature = "sm")]
            "AEAD_SM4_GCM" => Ok(Self::Sm4Gcm),
            #[cfg(not(feature = "sm"))]
            "AEAD_SM4_GCM" => {
                Err("it is encrypted with SM4, which takes a build with the Cargo feature `sm`")
            }
            _ => Err("it is encrypted in an unknown way"),
        }
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(…)")
    }
}

fn describe(text: &str) -> String {
    match text.len() {
        0 => "nothing".into(),
        _ if text.starts_with("-----BEGIN") => "PEM".into(),
        length if text.trim().len() < length => format!("{length} bytes, with blanks around it"),
        length => format!("{length} bytes"),
    }
}
