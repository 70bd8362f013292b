//! What the front end needs to open the cashier.

use super::Client;
use crate::error::Result;
use crate::keys::at_once;
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
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) for an id that cannot be one, and where a remote
    /// signer has the private key: then it is [`Self::jsapi_async`].
    pub fn jsapi(&self, appid: &str, prepay_id: &str) -> Result<JsapiParams> {
        at_once("sdk.pay_params.jsapi", self.jsapi_async(appid, prepay_id))
    }

    /// For a web page inside WeChat, or a mini program. Waits for the remote signer.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) for an id that cannot be one, and
    /// [`Error::Transport`](crate::Error::Transport) without a signature.
    pub async fn jsapi_async(&self, appid: &str, prepay_id: &str) -> Result<JsapiParams> {
        let (keys, nonce) = (self.client.current_keys(), (self.client.inner.settings.nonce)()?);
        pay_params::jsapi(&keys.merchant, appid, prepay_id, self.client.now(), &nonce).await
    }

    /// For an app.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) for an id that cannot be one, and where a remote
    /// signer has the private key: then it is [`Self::app_async`].
    pub fn app(&self, appid: &str, prepay_id: &str) -> Result<AppParams> {
        at_once("sdk.pay_params.app", self.app_async(appid, prepay_id))
    }

    /// For an app. Waits for the remote signer.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) for an id that cannot be one, and
    /// [`Error::Transport`](crate::Error::Transport) without a signature.
    pub async fn app_async(&self, appid: &str, prepay_id: &str) -> Result<AppParams> {
        let (keys, nonce) = (self.client.current_keys(), (self.client.inner.settings.nonce)()?);
        pay_params::app(&keys.merchant, appid, prepay_id, self.client.now(), &nonce).await
    }
}
