//! `sandbox --json`, as the test runners of the other languages start it.

// Helpers of tests are tests.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

#[tokio::test]
async fn one_line_of_json_says_where_it_listens() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sandbox"));
    let command = command.args(["--port", "0", "--json"]).stdout(Stdio::piped());
    let mut running = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(running.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: Value = serde_json::from_str(&line).unwrap();
    let url = format!("{}/_sandbox/config", told["base_url"].as_str().unwrap());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(url).send().await.unwrap().bytes().await.unwrap();
    running.kill().unwrap();
    running.wait().unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&answer).unwrap(), told);
    for config in ["config", "certificate_mode_config", "public_key_only_config"] {
        let key = told[config]["private_key"].as_str().unwrap();
        assert!(key.starts_with("-----BEGIN PRIVATE KEY-----"));
        assert_eq!(told[config]["api_v3_key"].as_str().unwrap().len(), 32);
    }
    assert!(told["certificate_mode_config"].get("platform_public_key").is_none());
}

#[test]
fn an_unknown_argument_is_refused() {
    let output = Command::new(env!("CARGO_BIN_EXE_sandbox")).arg("--prot").output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("--prot"));
}
