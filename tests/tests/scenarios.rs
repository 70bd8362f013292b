//! Every scenario of `scenarios/`, through the waist that all languages share.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use conformance::{Gateway, Result};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;
use wechatpay_sdk::ffi::{Engine, Outcome};

#[tokio::test(flavor = "multi_thread")]
async fn every_scenario_holds() {
    let gateway = Gateway::connect().unwrap();
    let scenarios = scenarios();
    let mut failed = Vec::new();
    for (name, scenario) in &scenarios {
        if let Err(difference) = run(&gateway, name, scenario).await {
            failed.push(format!("{name}: {difference}\n  {}", scenario["about"].as_str().unwrap()));
        }
    }
    assert!(!scenarios.is_empty());
    assert!(
        failed.is_empty(),
        "{} of {} failed:\n{}",
        failed.len(),
        scenarios.len(),
        failed.join("\n")
    );
}

fn scenarios() -> BTreeMap<String, Value> {
    fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
        })
        .collect()
}

async fn run(gateway: &Gateway, name: &str, scenario: &Value) -> Result<()> {
    gateway.tell("reset", &json!({})).await?;
    let settings = settings(gateway, scenario).await?;
    let mchid = settings["mchid"].as_str().unwrap_or_default().to_owned();
    let engine = match Engine::new(&settings.to_string()) {
        Ok(engine) => engine,
        Err(outcome) => {
            tell(gateway, name, &outcome).await?;
            return compare_outcome(&outcome, scenario);
        }
    };
    if let Some(fault) = scenario.get("fault") {
        gateway.tell("faults", fault).await?;
    }
    let file = scenario["call"]["file"].as_str().map(|text| text.as_bytes().to_vec());
    let (operation, input, attachment) = match scenario.get("notification") {
        Some(wanted) => {
            let sent = gateway.tell("notification", wanted).await?;
            let body = sent["body"].as_str().ok_or("no body")?.as_bytes().to_vec();
            let input = json!({"headers": sent["headers"], "refresh": false});
            ("sdk.parse_notification".to_owned(), input, Some(body))
        }
        None => {
            let call = written_out(&scenario["call"], &mchid);
            let input = call.get("input").cloned().unwrap_or_else(|| {
                let options = call.get("options").cloned().unwrap_or(json!({}));
                json!({"arguments": call["arguments"], "options": options})
            });
            (call["name"].as_str().ok_or("no name")?.to_owned(), input, file.clone())
        }
    };
    let calls = (0..scenario["calls"].as_u64().unwrap_or(1)).map(|_| {
        let (engine, operation) = (engine.clone(), operation.clone());
        let (input, attachment) = (input.to_string(), attachment.clone());
        spawn_blocking(move || engine.execute(&operation, &input, attachment, || true))
    });
    let mut outcomes = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        outcomes.push(call.await?);
    }
    // A failure speaks for all of them.
    outcomes.sort_by_key(|outcome| outcome.ok);
    tell(gateway, name, outcomes.first().ok_or("no call")?).await?;
    outcomes.iter().try_for_each(|outcome| compare_outcome(outcome, scenario))?;
    if scenario.get("notification").is_some() {
        same_id(&outcomes)?;
    }
    match scenario.get("sent") {
        Some(sent) => compare_sent(&gateway.records().await?, sent, &mchid, file.as_deref()),
        None => Ok(()),
    }
}

/// A notification that comes again is told from others by its id.
fn same_id(outcomes: &[Outcome]) -> Result<()> {
    let mut ids = BTreeSet::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.ok) {
        ids.insert(serde_json::from_str::<Value>(&outcome.meta)?["id"].to_string());
    }
    if ids.len() < 2 { Ok(()) } else { Err(format!("one notification, but ids {ids:?}").into()) }
}

/// The gateway writes it down beside what it has seen itself.
async fn tell(gateway: &Gateway, name: &str, outcome: &Outcome) -> Result<()> {
    let meta: Value = serde_json::from_str(&outcome.meta)?;
    let seen = if outcome.ok { json!({}) } else { json!({"error": meta}) };
    gateway.tell("outcomes", &json!({"scenario": name, "outcome": seen})).await?;
    Ok(())
}

async fn settings(gateway: &Gateway, scenario: &Value) -> Result<Value> {
    let all = gateway.settings().await?;
    let key = match scenario["client"].as_str() {
        Some("certificates") => "certificate_mode_config",
        _ => "config",
    };
    let base = all[key].as_object().ok_or("no settings")?;
    let mut settings = base.clone();
    for (name, value) in scenario["settings"].as_object().unwrap_or(&Map::new()) {
        match value {
            Value::Null => drop(settings.remove(name)),
            _ => {
                let value =
                    value.get("$setting").map_or(value, |other| &base[other.as_str().unwrap()]);
                settings.insert(name.clone(), value.clone());
            }
        }
    }
    Ok(Value::Object(settings))
}

/// With every `$repeat` and `${mchid}` replaced.
fn written_out(value: &Value, mchid: &str) -> Value {
    match value {
        Value::String(text) => json!(text.replace("${mchid}", mchid)),
        Value::Array(items) => items.iter().map(|item| written_out(item, mchid)).collect(),
        Value::Object(map) => match (map.get("$repeat"), map.get("times")) {
            (Some(text), Some(times)) => {
                json!(text.as_str().unwrap().repeat(times.as_u64().unwrap() as usize))
            }
            _ => map.iter().map(|(key, value)| (key.clone(), written_out(value, mchid))).collect(),
        },
        other => other.clone(),
    }
}

fn compare_outcome(outcome: &Outcome, scenario: &Value) -> Result<()> {
    let meta: Value = serde_json::from_str(&outcome.meta)?;
    if let Some(error) = scenario.get("error") {
        if outcome.ok {
            return Err(format!("succeeded, expected {error}").into());
        }
        return within(&meta, error, "error");
    }
    let compared = ["answer", "status", "event"].iter().any(|key| scenario.get(key).is_some());
    if !outcome.ok && compared {
        return Err(format!("failed: {meta}").into());
    }
    let body = || serde_json::from_slice::<Value>(&outcome.body);
    if let Some(answer) = scenario.get("answer") {
        within(&body()?, answer, "answer")?;
    }
    if let Some(status) = scenario.get("status") {
        within(&meta["status"], status, "status")?;
    }
    if let Some(event) = scenario.get("event") {
        within(&meta["event_type"], &event["event_type"], "event_type")?;
        within(&meta["schema"], &event["schema"], "schema")?;
        within(&body()?, &event["resource"], "resource")?;
    }
    Ok(())
}

fn compare_sent(records: &[Value], sent: &Value, mchid: &str, file: Option<&[u8]>) -> Result<()> {
    let expected = sent.as_array().ok_or("`sent` is a list")?;
    if records.len() != expected.len() {
        return Err(
            format!("{} requests were sent, expected {}", records.len(), expected.len()).into()
        );
    }
    for (record, expected) in records.iter().zip(expected) {
        let expected = written_out(expected, mchid);
        let body = BASE64_STANDARD.decode(record["body"].as_str().unwrap_or_default())?;
        let text = String::from_utf8_lossy(&body);
        for (key, value) in expected.as_object().ok_or("`sent` lists objects")? {
            match key.as_str() {
                "method" | "target" => within(&record[key], value, key)?,
                "body" => within(&json!(text), value, key)?,
                "json" => within(&json!(text), &json!(value.to_string()), key)?,
                "query" => within(&query(record), value, key)?,
                "headers" => within(&headers(record), value, key)?,
                "encrypted" => encrypted(&serde_json::from_slice(&body)?, value)?,
                "meta" => meta(&text, value, file.unwrap_or_default())?,
                other => return Err(format!("`sent` has no `{other}`").into()),
            }
        }
    }
    Ok(())
}

/// Whether all of `expected` is in `found`.
fn within(found: &Value, expected: &Value, place: &str) -> Result<()> {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            expected.iter().try_for_each(|(key, value)| {
                within(found.get(key).unwrap_or(&Value::Null), value, &format!("{place}/{key}"))
            })
        }
        _ if found == expected => Ok(()),
        _ => Err(format!("{place}: found {found}, expected {expected}").into()),
    }
}

fn query(record: &Value) -> Value {
    let target = record["target"].as_str().unwrap_or_default();
    let (_, query) = target.split_once('?').unwrap_or((target, ""));
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(k, v)| (k.to_owned(), json!(v)))
        .collect()
}

fn headers(record: &Value) -> Value {
    let pairs = record["headers"].as_array().into_iter().flatten();
    pairs.map(|pair| (pair[0].as_str().unwrap_or_default().to_owned(), pair[1].clone())).collect()
}

/// An RSA-2048 ciphertext in base64 has 344 characters.
fn encrypted(body: &Value, pointers: &Value) -> Result<()> {
    for pointer in pointers.as_array().into_iter().flatten().filter_map(Value::as_str) {
        let text = body.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        if text.len() != 344 || BASE64_STANDARD.decode(text).is_err() {
            return Err(format!("{pointer} is not encrypted").into());
        }
    }
    Ok(())
}

fn meta(body: &str, expected: &Value, file: &[u8]) -> Result<()> {
    let digest: String = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
    let expected = expected.to_string().replace("${sha256}", &digest);
    if body.contains(&expected) { Ok(()) } else { Err(format!("meta is not {expected}").into()) }
}
