//! What a call costs in each language. `bench/README.md` says how to read it.

use std::process::Stdio;

use crate::languages::{Language, Profile, kotlin, python};
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};

const CALLS: &str = "2000";
const ROUNDS: usize = 3;

/// Builds in release, lets the languages take turns, and prints the medians of their medians.
pub(crate) fn run() -> Result<(), Fault> {
    cargo(["build", "--release", "--package", "sandbox"]).run()?;
    cargo(["build", "--release", "--package", "conformance", "--example", "bench"]).run()?;
    Language::Python.build(Profile::Release)?;
    Language::Node.build(Profile::Release)?;
    Language::Kotlin.build(Profile::Release)?;
    let sandbox = Sandbox::start_release()?;
    type Start = fn() -> Program;
    let programs: [(&str, Start); 4] = [
        ("Rust", || Program::new(target().join("release/examples/bench")).arg(CALLS)),
        ("Python", || python::python().arg("bench/bench.py").arg(CALLS)),
        ("Node", || Program::new("node").args(["bench/bench.cjs", CALLS])),
        ("Kotlin", || kotlin::bench(CALLS)),
    ];
    let mut medians = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        for ((_, program), medians) in programs.iter().zip(&mut medians) {
            medians.push(measure(program(), &sandbox)?);
        }
    }
    medians.iter_mut().for_each(|rounds| rounds.sort_unstable());
    let rust = medians.first().and_then(|rounds| rounds.get(ROUNDS / 2)).copied().unwrap_or(1);
    println!("\n{:<8} {:>8} {:>10} {:>7}", "", "µs/call", "over Rust", "ratio");
    for ((name, _), rounds) in programs.iter().zip(&medians) {
        let median = rounds.get(ROUNDS / 2).copied().unwrap_or_default();
        let ratio = f64::from(median) / f64::from(rust);
        println!("{name:<8} {median:>8} {:>10} {ratio:>7.2}", i64::from(median) - i64::from(rust));
    }
    Ok(())
}

fn measure(program: Program, sandbox: &Sandbox) -> Result<u32, Fault> {
    let output = program
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .into_command()
        .stderr(Stdio::inherit())
        .output()?;
    // Maven resets the terminal's colours around what its programs print.
    let text = String::from_utf8_lossy(&output.stdout).replace("\u{1b}[0m", "");
    text.trim().parse().map_err(|_| Fault::new(format!("a benchmark printed: {text}")))
}
