//! What the front end needs to open the cashier.

use super::Client;
use crate::error::Result;
use crate::pay_params::{self, AppParams, JsapiParams};

/// Signs what a front end hands to WeChat, each time with the time of now and a nonce of its own.
#[derive(Clone, Copy, Debug)]
pub struct PayParams<'a> {
    client: &'a Client,
}

impl<'a> PayParams<'a> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// For a web page inside WeChat, or a mini program.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) for an id that cannot be one.
    pub fn jsapi(&self, appid: &str, prepay_id: &str) -> Result<JsapiParams> {
        let settings = &self.client.inner.settings;
        let nonce = (settings.nonce)()?;
        pay_params::jsapi(&settings.merchant, appid, prepay_id, self.client.now(), &nonce)
    }

    /// For an app.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) for an id that cannot be one.
    pub fn app(&self, appid: &str, prepay_id: &str) -> Result<AppParams> {
        let settings = &self.client.inner.settings;
        let nonce = (settings.nonce)()?;
        pay_params::app(&settings.merchant, appid, prepay_id, self.client.now(), &nonce)
    }
}
