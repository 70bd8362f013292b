//! `sdk.doctor`

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use serde::Deserialize;
use serde_json::json;

use super::{Options, Work, read, waiting};
use crate::client::Client;
use crate::error::Result;
use crate::ffi::outcome::Outcome;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    #[serde(default = "yes")]
    online: bool,
    notify_url: Option<String>,
    #[serde(default)]
    options: Options,
}

pub(super) fn doctor(
    client: &Client,
    name: &str,
    input: &str,
    sent: Arc<AtomicBool>,
) -> Result<Work> {
    let Wanted { online, notify_url, options } = read(name, input)?;
    let (client, options) = (client.clone(), options.with(sent));
    Ok(waiting(async move {
        let report = client.doctor(online, notify_url.as_deref(), &options).await;
        Ok(Outcome::local(&json!(report)))
    }))
}

fn yes() -> bool {
    true
}
