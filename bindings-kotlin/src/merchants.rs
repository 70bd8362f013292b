//! Many merchants in one process.

use std::sync::Arc;

use wechatpay_sdk::ffi;

use crate::{CancelToken, Done, Engine};

/// Clients by their mchid. The objects themselves are kept in the language.
#[derive(Default, uniffi::Object)]
pub struct Merchants {
    merchants: ffi::Merchants,
}

#[uniffi::export]
impl Merchants {
    /// None yet.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Adds a client, in place of another one of the same merchant.
    pub fn insert(&self, engine: &Engine) {
        self.merchants.insert(engine.engine.clone());
    }

    /// Removes the client of a merchant.
    pub fn remove(&self, mchid: &str) {
        self.merchants.remove(mchid);
    }

    /// Verifies and decrypts a notification to any of them; `done` is called exactly once.
    pub fn submit_notification(
        &self,
        input: &str,
        body: Vec<u8>,
        done: Box<dyn Done>,
    ) -> Arc<CancelToken> {
        let on_done = move |outcome: ffi::Outcome| done.done(outcome.into());
        Arc::new(CancelToken { token: self.merchants.submit_notification(input, body, on_done) })
    }
}
