//! Many merchants in one process.

use napi::Env;
use napi::bindgen_prelude::{Result, Uint8Array};
use napi_derive::napi;
use wechatpay_sdk::ffi;

use crate::{Call, Engine};

/// Finds whose notification it is.
#[napi]
#[derive(Default)]
pub struct Merchants(ffi::Merchants);

#[napi]
impl Merchants {
    /// None yet.
    #[napi(constructor, catch_unwind)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an engine, or takes it for another one of the same merchant; gives its mchid.
    #[napi(catch_unwind)]
    pub fn insert(&self, engine: &Engine) -> String {
        self.0.insert(engine.0.clone());
        engine.0.mchid().into()
    }

    /// Forgets the engine of a merchant.
    #[napi(catch_unwind)]
    pub fn remove(&self, mchid: String) {
        self.0.remove(&mchid);
    }

    /// As `sdk.parse_notification`, for any of them.
    #[napi(catch_unwind)]
    pub fn submit_notification<'env>(
        &self,
        env: &'env Env,
        input: String,
        body: Uint8Array,
    ) -> Result<Call<'env>> {
        let body = body.to_vec();
        Call::start(env, false, |on_done| self.0.submit_notification(&input, body, on_done))
    }
}
