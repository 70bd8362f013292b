//! Keys: the merchant's own, WeChat Pay's, and the APIv3 key. Loading tells what is wrong with a file.

pub(crate) mod certificates;
mod der;
mod merchant;
mod p12;
mod pem;
mod platform;

use std::fmt;

use zeroize::Zeroizing;

pub use self::pem::Pem;
pub(crate) use self::{merchant::Merchant, p12::Pkcs12};

use crate::error::{ConfigError, Result};

/// The APIv3 key: what answers to `/v3/certificates` and notifications are encrypted with.
#[derive(Clone)]
pub(crate) struct ApiV3Key(Zeroizing<[u8; 32]>);

impl ApiV3Key {
    /// From its 32 characters.
    pub(crate) fn new(text: &str) -> Result<Self> {
        let bytes = <[u8; 32]>::try_from(text.as_bytes()).map_err(|_| ConfigError {
            message: "this is not an APIv3 key".into(),
            setting: "api_v3_key".into(),
            expected: "the 32 bytes set on the merchant platform (not the APIv2 key)".into(),
            found: format!("{} bytes", text.len()),
        })?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(…)")
    }
}
