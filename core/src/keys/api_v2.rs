//! The APIv2 key: what pages that WeChat opens itself are still signed with.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::{ConfigError, InternalError, Result};

/// The APIv2 key.
#[derive(Clone)]
pub(crate) struct ApiV2Key(Zeroizing<String>);

impl ApiV2Key {
    /// From its 32 characters.
    pub(crate) fn new(text: &str) -> Result<Self> {
        if text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(Self(Zeroizing::new(text.into())));
        }
        Err(ConfigError {
            message: "this is not an APIv2 key".into(),
            setting: "api_v2_key".into(),
            expected: "the 32 characters set on the merchant platform (not the APIv3 key)".into(),
            found: format!("{} characters", text.chars().count()),
        }
        .into())
    }

    /// HMAC-SHA256 over the fields in the order of their names, those that are empty left out, and the key;
    /// upper-case hex. [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285674)
    pub(crate) fn sign(&self, fields: &[(&str, &str)]) -> Result<String> {
        let mut fields: Vec<_> = fields.iter().filter(|(_, value)| !value.is_empty()).collect();
        fields.sort_unstable();
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.as_bytes())
            .map_err(|_| InternalError { message: "HMAC takes no key of this length".into() })?;
        for (name, value) in fields {
            mac.update(format!("{name}={value}&").as_bytes());
        }
        mac.update(b"key=");
        mac.update(self.0.as_bytes());
        let digest = mac.finalize().into_bytes();
        Ok(digest.iter().map(|byte| format!("{byte:02X}")).collect())
    }
}

impl fmt::Debug for ApiV2Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV2Key(…)")
    }
}
