//! The doctor: what is wrong with settings, keys, clock and connection, all at once, and what to do about it.
//!
//! Nothing secret is told, so a report may be handed on.

mod gateway;
mod settings;

use serde::Serialize;

use crate::client::{Builder, CallOptions, Client};
use crate::error::Error;

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Nothing failed. There may be warnings.
    pub healthy: bool,
    /// One after the other, as they were made.
    pub checks: Vec<Check>,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Check {
    /// `private_key`, `certificate_expiry`, `echo`, …
    pub name: String,
    /// How it is.
    pub result: CheckResult,
    /// The setting that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<String>,
    /// What was found, in one sentence.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

/// How a check came out.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CheckResult {
    /// It works.
    Ok,
    /// It works, but perhaps not for long, or not for everything.
    Warning,
    /// It does not work.
    Failed,
    /// There is nothing to look at, or something else has to work first.
    Skipped,
}

impl Builder {
    /// Looks at the settings without building a client and without a network: also those that `build` refuses.
    ///
    /// ```no_run
    /// # use wechatpay_sdk::Builder;
    /// let report = Builder::from_env()?.diagnose();
    /// for check in report.checks.iter().filter(|check| check.advice.is_some()) {
    ///     println!("{}: {} {}", check.name, check.message, check.advice.as_deref().unwrap_or_default());
    /// }
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn diagnose(&self) -> Report {
        let mut checks = settings::checks(self.mchid.as_deref(), &self.keys, self.now());
        // What has no check of its own: addresses, deadlines, the proxy.
        if !checks.iter().any(Check::has_failed)
            && let Err(error) = self.clone().settings()
        {
            checks.push(Check::of_error("settings", &error));
        }
        Report::of(checks)
    }
}

impl Client {
    /// Looks at the settings, and with `online` at the gateway, too: a self-test without money, `POST
    /// /v3/security/echo`. With a `notify_url` the gateway sends a `SECURITY_ECHO.SUCCESS` notification there; the
    /// report tells its `echo_message`.
    ///
    /// A check that fails is in the report, never an error.
    pub async fn doctor(
        &self,
        online: bool,
        notify_url: Option<&str>,
        options: &CallOptions,
    ) -> Report {
        let keys = self.current_keys();
        let mut checks = settings::checks(Some(self.mchid()), &keys.settings, self.now());
        if online {
            // The clock is held against the gateway's.
            checks.retain(|check| check.name != settings::CLOCK);
            checks.extend(gateway::checks(self, notify_url, options).await);
        }
        Report::of(checks)
    }
}

impl Report {
    /// Settings that are not even settings.
    #[cfg_attr(not(feature = "ffi"), allow(dead_code, reason = "the border takes JSON"))]
    pub(crate) fn of_error(error: &Error) -> Self {
        Self::of(vec![Check::of_error("settings", error)])
    }

    fn of(checks: Vec<Check>) -> Self {
        Self { healthy: !checks.iter().any(Check::has_failed), checks }
    }
}

impl Check {
    fn new(name: &str, result: CheckResult, message: impl Into<String>) -> Self {
        Self { name: name.into(), result, setting: None, message: message.into(), advice: None }
    }

    fn ok(name: &str, message: impl Into<String>) -> Self {
        Self::new(name, CheckResult::Ok, message)
    }

    fn warning(name: &str, message: impl Into<String>) -> Self {
        Self::new(name, CheckResult::Warning, message)
    }

    fn failed(name: &str, message: impl Into<String>) -> Self {
        Self::new(name, CheckResult::Failed, message)
    }

    fn skipped(name: &str, message: impl Into<String>) -> Self {
        Self::new(name, CheckResult::Skipped, message)
    }

    fn advice(self, setting: &str, advice: impl Into<String>) -> Self {
        Self { setting: Some(setting.into()), advice: Some(advice.into()), ..self }
    }

    fn about(self, setting: &str) -> Self {
        Self { setting: Some(setting.into()), ..self }
    }

    fn of_error(name: &str, error: &Error) -> Self {
        match error {
            Error::Config(error) => {
                Self::failed(name, format!("{} (found: {})", error.message, error.found))
                    .advice(&error.setting, format!("Set `{}`: {}.", error.setting, error.expected))
            }
            other => Self::failed(name, other.to_string()),
        }
    }

    fn has_failed(&self) -> bool {
        self.result == CheckResult::Failed
    }
}

#[cfg(test)]
mod tests;
