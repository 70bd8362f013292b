//! The lines of the harness (`../operations`) through Rust's typed methods.

#![expect(clippy::panic, deprecated, reason = "a test")]

mod arguments;
mod products;

use std::env;
use std::fs;
use std::io::Write as _;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use conformance::{Gateway, Result};
use serde_json::{Value, json};
use wechatpay_sdk::{Builder, Client};

use crate::arguments::{Arguments, Outcome};

#[tokio::main]
async fn main() -> Result<()> {
    let gateway = Gateway::connect()?;
    let settings = gateway.settings().await?;
    let client = Builder::from_json(&settings["config"].to_string())?.build()?;
    let mut results = fs::File::create(env::var("WECHATPAY_RESULTS")?)?;
    for line in fs::read_to_string(env::var("WECHATPAY_CASES")?)?.lines() {
        let case: Value = serde_json::from_str(line)?;
        let mut result = perform(&gateway, &client, &case).await?;
        result["id"] = case["id"].clone();
        writeln!(results, "{result}")?;
    }
    Ok(())
}

async fn perform(gateway: &Gateway, client: &Client, case: &Value) -> Result<Value> {
    let operation = case["operation"].as_str().unwrap_or_default();
    let file = BASE64_STANDARD.decode(case["file"].as_str().unwrap_or_default())?;
    let given = case["arguments"].as_object().cloned().unwrap_or_default();
    let arguments = Arguments::new(given, file);
    let Outcome(result) = match case["kind"].as_str() {
        Some("call") => products::call(client, operation, &arguments).await,
        Some("pages") => products::pages(client, operation, &arguments).await,
        _ => return notification(gateway, client, &case["notification"]).await,
    };
    Ok(result)
}

async fn notification(gateway: &Gateway, client: &Client, wanted: &Value) -> Result<Value> {
    let sent = gateway.tell("notification", wanted).await?;
    let headers = sent["headers"].as_object().into_iter().flatten();
    let headers: Vec<(&str, &str)> =
        headers.map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default())).collect();
    let body = sent["body"].as_str().unwrap_or_default();
    let parsed = client.notifications().parse(headers, body.as_bytes()).await;
    let event_type = parsed.as_ref().map(|one| one.event_type.clone()).unwrap_or_default();
    Ok(match parsed.and_then(|notification| notification.event()) {
        Ok(resource) => json!({"event_type": event_type, "resource": resource}),
        Err(error) => json!({"error": error.to_string()}),
    })
}
