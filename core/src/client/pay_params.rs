//! What the front end needs to open the cashier, and other pages of WeChat.

use super::Client;
use crate::error::{ConfigError, Error, Result};
use crate::keys::{ApiV2Key, at_once};
use crate::pay_params::{
    self, AppParams, CouponH5Params, CouponParams, CouponToSend, H5Params, JsapiParams,
    NativeParams, PayScoreParams, TransferParams,
};

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
    /// [`Error::InvalidRequest`] for an id that cannot be one, and where a remote
    /// signer has the private key: then it is [`Self::jsapi_async`].
    pub fn jsapi(&self, appid: &str, prepay_id: &str) -> Result<JsapiParams> {
        at_once("sdk.pay_params.jsapi", self.jsapi_async(appid, prepay_id))
    }

    /// For a web page inside WeChat, or a mini program. Waits for the remote signer.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] for an id that cannot be one, and
    /// [`Error::Transport`] without a signature.
    pub async fn jsapi_async(&self, appid: &str, prepay_id: &str) -> Result<JsapiParams> {
        let (keys, nonce) = (self.client.current_keys(), (self.client.inner.settings.nonce)()?);
        pay_params::jsapi(&keys.merchant, appid, prepay_id, self.client.now(), &nonce).await
    }

    /// For an app.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] for an id that cannot be one, and where a remote
    /// signer has the private key: then it is [`Self::app_async`].
    pub fn app(&self, appid: &str, prepay_id: &str) -> Result<AppParams> {
        at_once("sdk.pay_params.app", self.app_async(appid, prepay_id))
    }

    /// For an app. Waits for the remote signer.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] for an id that cannot be one, and
    /// [`Error::Transport`] without a signature.
    pub async fn app_async(&self, appid: &str, prepay_id: &str) -> Result<AppParams> {
        let (keys, nonce) = (self.client.current_keys(), (self.client.inner.settings.nonce)()?);
        pay_params::app(&keys.merchant, appid, prepay_id, self.client.now(), &nonce).await
    }

    /// For a mini program: the same as [`Self::jsapi`].
    ///
    /// # Errors
    /// As [`Self::jsapi`].
    pub fn mini_program(&self, appid: &str, prepay_id: &str) -> Result<JsapiParams> {
        self.jsapi(appid, prepay_id)
    }

    /// For a browser: the cashier's address, and where the user comes back to. Nothing is signed.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] for what is no address.
    pub fn h5(&self, h5_url: &str, redirect_url: Option<&str>) -> Result<H5Params> {
        pay_params::h5(h5_url, redirect_url)
    }

    /// For a QR code. Nothing is signed.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] for what is no `code_url`.
    pub fn native(&self, code_url: &str) -> Result<NativeParams> {
        pay_params::native(code_url)
    }

    /// With which a payee confirms a transfer, in a web page, a mini program or an app. Nothing is signed.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] for an id or a `package_info` that cannot be one.
    pub fn merchant_transfer(&self, appid: &str, package_info: &str) -> Result<TransferParams> {
        pay_params::merchant_transfer(self.client.mchid(), appid, package_info)
    }

    /// The page on which a user confirms an order of WeChat Pay Score, with the `package` of the order's answer.
    /// Nothing is signed.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] for a `package` that cannot be one.
    pub fn pay_score_confirm(&self, package: &str) -> Result<PayScoreParams> {
        pay_params::pay_score_confirm(package)
    }

    /// The page that shows an order of WeChat Pay Score.
    ///
    /// # Errors
    /// [`Error::Config`] without `api_v2_key`, [`Error::InvalidRequest`] for a number that cannot be one.
    pub fn pay_score_detail(&self, service_id: &str, out_order_no: &str) -> Result<PayScoreParams> {
        let (key, nonce) = (self.api_v2_key()?, (self.client.inner.settings.nonce)()?);
        let (mchid, now) = (self.client.mchid(), self.client.now());
        pay_params::pay_score_detail(&key, mchid, service_id, out_order_no, now, &nonce)
    }

    /// For the plugin of a mini program that gives out coupons, ten at most.
    ///
    /// # Errors
    /// [`Error::Config`] without `api_v2_key`, [`Error::InvalidRequest`] for a number that cannot be one.
    pub fn coupons(&self, coupons: Vec<CouponToSend>) -> Result<CouponParams> {
        pay_params::coupons(&self.api_v2_key()?, self.client.mchid(), coupons)
    }

    /// The page that gives out one coupon, for a web page inside WeChat.
    ///
    /// # Errors
    /// [`Error::Config`] without `api_v2_key`, [`Error::InvalidRequest`] for a number that cannot be one.
    pub fn coupon_h5(&self, open_id: &str, coupon: &CouponToSend) -> Result<CouponH5Params> {
        pay_params::coupon_h5(&self.api_v2_key()?, self.client.mchid(), open_id, coupon)
    }

    fn api_v2_key(&self) -> Result<ApiV2Key> {
        self.client.current_keys().api_v2_key.clone().ok_or_else(|| {
            Error::Config(ConfigError {
                message: "this page is signed with it".into(),
                setting: "api_v2_key".into(),
                expected: "the 32 characters of the APIv2 key".into(),
                found: "nothing".into(),
            })
        })
    }
}
