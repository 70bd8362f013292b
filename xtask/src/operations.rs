//! Every operation through a language's typed face: the harness of `tests/operations` around its runner.

use std::fs;

use serde_json::Value;

use crate::languages::Language;
use crate::shell::{Fault, Program, cargo, root};

/// Runs the harness; `modes` are what `WECHATPAY_MODE` tells the runner, one after the other.
pub(crate) fn through(language: &str, modes: &str, runner: Program) -> Result<(), Fault> {
    let runner = runner.into_command();
    cargo(["run", "--quiet", "--package", "conformance", "--bin", "operations", "--"])
        .args([language, modes, "--"])
        .arg(runner.get_program())
        .args(runner.get_args())
        .run()
}

/// Prints how many cases of which kind each language passed when it was last tested.
pub(crate) fn table() {
    const KINDS: [&str; 7] =
        ["operations", "minimal", "full", "paged", "sensitive", "samples", "notifications"];
    println!("\n| language, through its types | modes | {} |", KINDS.join(" | "));
    println!("|---|---|{}", "--:|".repeat(KINDS.len()));
    for language in Language::ALL {
        let file = root().join(format!("target/conformance/{language}.json").to_lowercase());
        let text = fs::read_to_string(file).unwrap_or_default();
        let numbers: Value = serde_json::from_str(&text).unwrap_or_default();
        let Some(modes) = numbers["modes"].as_array() else {
            println!("| {language} | not tested yet |{}", " |".repeat(KINDS.len()));
            continue;
        };
        let modes: Vec<_> = modes.iter().filter_map(Value::as_str).collect();
        let cells = KINDS.map(|kind| numbers[kind].to_string());
        println!("| {language} | {} | {} |", modes.join(", "), cells.join(" | "));
    }
}
