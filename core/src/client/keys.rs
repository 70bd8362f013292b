//! The keys of a client, one generation after the other. A call ends with the generation it began with.

use std::fmt;
use std::sync::Arc;

use arc_swap::Guard;
use tracing::info;

use super::certificates::{Certificates, Downloaded};
use super::key_settings::KeySettings;
use super::{Builder, CallOptions, Client};
use crate::error::{ConfigError, Error, Result};
use crate::keys::{ApiV2Key, ApiV3Key, Merchant, PlatformKeys};
use crate::per_process::PerProcess;
use crate::telemetry::SIGN;

/// One generation: replaced as a whole, never changed.
pub(crate) struct Keys {
    pub(crate) merchant: Merchant,
    pub(crate) api_v3_key: Option<ApiV3Key>,
    pub(crate) api_v2_key: Option<ApiV2Key>,
    /// Those that are configured, and those that were a short while ago.
    pub(super) platform: PlatformKeys,
    pub(crate) settings: KeySettings,
    /// What the generation before had downloaded.
    carried: Option<Downloaded>,
    /// Downloaded in this process.
    certificates: PerProcess<Certificates>,
}

/// What was replaced is good for so long: answers and notifications are under way.
const GRACE: i64 = 24 * 3600;

impl Keys {
    pub(super) fn new(settings: KeySettings, mchid: &str, brand_id: Option<&str>) -> Result<Self> {
        let platform = settings.platform()?;
        let (api_v3_key, api_v2_key) = (settings.api_v3_key()?, settings.api_v2_key()?);
        let merchant = settings.merchant(mchid, brand_id)?;
        let suite = merchant.suite();
        if !platform.is_empty() && !platform.has(suite) {
            return Err(Error::Config(ConfigError {
                message: "the gateway answers in the suite that a request is signed in".into(),
                setting: "platform_public_key".into(),
                expected: format!(
                    "WeChat Pay's {0} key or certificate, as private_key is {0}",
                    suite.key()
                ),
                found: "keys of the other suite only".into(),
            }));
        }
        Ok(Self {
            merchant,
            api_v3_key,
            api_v2_key,
            platform,
            settings,
            carried: None,
            certificates: PerProcess::new(),
        })
    }

    /// The next generation.
    fn next(&self, changes: &KeySettings, now: i64) -> Result<Self> {
        let settings = self.settings.changed(changes);
        let mut next = Self::new(settings, self.merchant.mchid(), self.merchant.brand_id())?;
        // Certificates of the other suite are of no use to what is sent from now on.
        let is_same_suite = next.merchant.suite() == self.merchant.suite();
        let former = if is_same_suite { &self.platform } else { &*self.known() };
        next.platform.replace(former, now, now.saturating_add(GRACE));
        next.merchant.replace(&self.merchant, now, now.saturating_add(GRACE));
        if let (Some(new), Some(old)) = (&mut next.api_v3_key, &self.api_v3_key) {
            new.replace(old, now, now.saturating_add(GRACE));
        }
        next.carried = self.certificates().downloaded().filter(|_| is_same_suite);
        Ok(next)
    }

    /// What this process knows of certificates.
    pub(super) fn certificates(&self) -> &Certificates {
        self.certificates.get(|| Certificates::new(&self.platform, self.carried.clone()))
    }

    /// The platform keys that are known now.
    pub(crate) fn known(&self) -> Arc<PlatformKeys> {
        self.certificates().keys()
    }
}

impl Client {
    /// Replaces keys while the client works, for all its clones: what `changes` says takes the place of what was
    /// configured, and files are read again, also those of settings that it does not mention.
    ///
    /// ```no_run
    /// # use wechatpay_sdk::{Client, Pem};
    /// # fn example(client: &Client) -> wechatpay_sdk::Result<()> {
    /// // The merchant's certificate was renewed.
    /// let key = Pem::file("apiclient_key_2027.pem");
    /// client.replace_keys(Client::builder().merchant("1900000001", "6A3F…", key))?;
    ///
    /// // The configured files have other contents by now.
    /// client.replace_keys(Client::builder())
    /// # }
    /// ```
    ///
    /// Calls under way end with the keys they began with. For 24 hours more former platform keys verify, and a former
    /// APIv3 key and the merchant's former private key decrypt, but sign nothing. Then a private key is dropped, and
    /// zeroised, with the next call.
    ///
    /// # Errors
    /// [`Error::Config`](crate::Error::Config) with the setting that cannot work, or that is not about keys. The
    /// former keys stay then.
    pub fn replace_keys(&self, changes: Builder) -> Result<()> {
        self.replace(changes).map(drop)
    }

    pub(crate) fn replace(&self, changes: Builder) -> Result<Arc<Keys>> {
        let current = &self.inner.settings.keys;
        let changes = changes.only_keys(self.mchid())?.waiting(self.inner.settings.timeout);
        let mut old = current.load_full();
        loop {
            let next = Arc::new(old.next(&changes, self.now())?);
            let seen = Guard::into_inner(current.compare_and_swap(&old, Arc::clone(&next)));
            if Arc::ptr_eq(&seen, &old) {
                info!(target: SIGN, serial_no = next.merchant.serial_no, platform = ?next.platform, "keys replaced");
                return Ok(next);
            }
            // Another thread was faster: its changes stay.
            old = seen;
        }
    }

    /// The keys of a call that began with these options, or begins now.
    pub(crate) fn keys(&self, options: &CallOptions) -> Arc<Keys> {
        options.keys.clone().unwrap_or_else(|| self.current_keys())
    }

    pub(crate) fn current_keys(&self) -> Arc<Keys> {
        self.inner.settings.keys.load_full()
    }

    /// The merchant's id.
    pub fn mchid(&self) -> &str {
        &self.inner.settings.mchid
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("merchant", &self.merchant)
            .field("platform", &self.platform)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::vectors::pem;
    use crate::transport::Nobody;

    #[test]
    fn a_forked_process_begins_with_the_keys_that_were_replaced_before() {
        let described = Client::builder()
            .merchant("1900000001", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", pem("merchant_key"))
            .platform_public_key("PUB_KEY_ID_1", pem("platform_public"))
            .transport(Nobody);
        let client = described.build().unwrap();
        let changes = Client::builder().platform_public_key("PUB_KEY_ID_2", pem("platform_public"));
        client.replace_keys(changes).unwrap();

        let child = Client::of(Arc::clone(&client.inner.settings));
        let known = child.current_keys().known();
        assert_eq!(known.serials(), ["PUB_KEY_ID_2"]);
        assert!(known.find("PUB_KEY_ID_1", child.now()).is_some());
    }

    #[test]
    fn debug_output_names_keys_without_telling_them() {
        let builder = Client::builder()
            .merchant("1900000001", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", pem("merchant_key"))
            .api_v3_key("an APIv3 key of exactly 32 bytes")
            .transport(Nobody);
        let client = builder.build().unwrap();
        let shown = format!("{:?}", client.current_keys());
        assert!(shown.contains("5157F0") && !shown.contains("APIv3"), "{shown}");
        let Err(Error::Config(error)) = client.replace_keys(Client::builder().api_v3_key("secret"))
        else {
            unreachable!()
        };
        assert!(!format!("{error:?}").contains("secret"));
    }
}
