//! Every operation of the contract, through the typed face of one language.
//!
//! `cargo run -p conformance --bin operations -- python sync,async -- <runner>` makes the cases from
//! `api/dist/openapi.json`, plays the gateway, runs the runner once per mode and compares what arrived on either
//! side. `tests/README.md` describes the lines that go in and out.

#[cfg(test)]
mod broken;
mod cases;
mod compare;
mod contract;
mod report;
mod samples;
mod values;
mod wire;

use std::collections::{BTreeMap, HashMap};
use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use sandbox::{Options, Sandbox};
use serde_json::Value;

use crate::cases::Case;
use crate::contract::Contract;
use crate::samples::Samples;

const USAGE: &str = "Usage: operations <language> <mode,…> -- <command> [<argument>…]";

/// So many differences are shown; the rest is counted.
const SHOWN: usize = 40;

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "this is a command")]
fn main() -> ExitCode {
    match run() {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [language, modes, dashes, command @ ..] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    let Some((program, rest)) = command.split_first().filter(|_| dashes == "--") else {
        return Err(USAGE.into());
    };
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let contract = Contract::read(&fs::read_to_string(here.join("../api/dist/openapi.json"))?)?;
    let samples = Samples::read(&here.join("samples"))?;
    let folder = here.join("../target/conformance");
    fs::create_dir_all(&folder)?;
    report::forget(&folder, language)?;

    let mut failed = Vec::new();
    let mut cases = Vec::new();
    for mode in modes.split(',') {
        let sandbox = Sandbox::start(Options::default())?;
        let settings = sandbox.configuration()?;
        let mchid = settings["config"]["mchid"].as_str().unwrap_or_default();
        cases = cases::all(&contract, &samples, mchid).map_err(|error| error.0)?;
        sandbox.script(script(&cases));

        let lines = folder.join(format!("{language}-{mode}-cases.jsonl"));
        let results = folder.join(format!("{language}-{mode}-results.jsonl"));
        let text: Vec<String> = cases.iter().map(|case| case.line.to_string()).collect();
        fs::write(&lines, text.join("\n") + "\n")?;
        fs::write(&results, "")?;
        let status = Command::new(program)
            .args(rest)
            .env("WECHATPAY_SANDBOX", sandbox.base_url())
            .env("WECHATPAY_CASES", &lines)
            .env("WECHATPAY_RESULTS", &results)
            .env("WECHATPAY_MODE", mode)
            .status()
            .map_err(|error| format!("{program}: {error}"))?;
        if !status.success() {
            failed.push(format!("{mode}: the runner ended with {status}"));
        }
        let found =
            compare::differences(&cases, &samples, sandbox.records(), &read_results(&results)?);
        failed.extend(found.into_iter().map(|difference| format!("{mode}: {difference}")));
    }
    if failed.is_empty() {
        return report::write(&folder, language, modes, &cases);
    }
    let more = failed.len().saturating_sub(SHOWN);
    failed.truncate(SHOWN);
    Err(format!("{language}: not as expected\n{}\nand {more} more", failed.join("\n")).into())
}

/// The answers of each operation, in the order of its requests.
fn script(cases: &[Case]) -> BTreeMap<String, Vec<Value>> {
    let mut script: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for case in cases {
        let answers = case.exchanges.iter().map(|(_, answer)| answer.clone());
        script.entry(case.operation.clone()).or_default().extend(answers);
    }
    script
}

fn read_results(file: &Path) -> Result<HashMap<String, Value>, Box<dyn Error>> {
    let mut results = HashMap::new();
    for line in fs::read_to_string(file)?.lines().filter(|line| !line.is_empty()) {
        let result: Value =
            serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
        results.insert(result["id"].as_str().unwrap_or_default().to_owned(), result);
    }
    Ok(results)
}
