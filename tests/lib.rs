//! The gateway as a test sees it: its settings, its control plane, what it received.

pub mod load;

use std::env;

use serde_json::{Value, json};

/// A running sandbox.
pub struct Gateway {
    base_url: String,
    http: reqwest::Client,
    /// Ends with this value, where it was not running before.
    _own: Option<sandbox::Sandbox>,
}

/// The result of a test's own plumbing.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

impl Gateway {
    /// The sandbox that `WECHATPAY_SANDBOX` names, or a new one.
    ///
    /// # Errors
    /// The sandbox does not start.
    pub fn connect() -> Result<Self> {
        if let Ok(base_url) = env::var("WECHATPAY_SANDBOX") {
            let http = reqwest::Client::builder().no_proxy().build()?;
            return Ok(Self { base_url, http, _own: None });
        }
        Self::own()
    }

    /// A sandbox that nobody else uses.
    ///
    /// # Errors
    /// The sandbox does not start.
    pub fn own() -> Result<Self> {
        let http = reqwest::Client::builder().no_proxy().build()?;
        let own = sandbox::Sandbox::start(sandbox::Options::default())?;
        Ok(Self { base_url: own.base_url().to_owned(), http, _own: Some(own) })
    }

    /// `{"config": {…}, "certificate_mode_config": {…}}`
    ///
    /// # Errors
    /// The sandbox does not answer.
    pub async fn settings(&self) -> Result<Value> {
        Ok(self.http.get(self.control("config")).send().await?.error_for_status()?.json().await?)
    }

    /// What it received since the last reset, in order.
    ///
    /// # Errors
    /// The sandbox does not answer.
    pub async fn records(&self) -> Result<Vec<Value>> {
        Ok(self.http.get(self.control("records")).send().await?.error_for_status()?.json().await?)
    }

    /// Tells the control plane something.
    ///
    /// # Errors
    /// The sandbox refuses it.
    pub async fn tell(&self, what: &str, input: &Value) -> Result<Value> {
        let answer = self.http.post(self.control(what)).json(input).send().await?;
        let (status, text) = (answer.status(), answer.text().await?);
        if !status.is_success() {
            return Err(format!("{what}: {status}: {text}").into());
        }
        Ok(serde_json::from_str(&text).unwrap_or(json!({})))
    }

    fn control(&self, what: &str) -> String {
        format!("{}/_sandbox/{what}", self.base_url)
    }
}
