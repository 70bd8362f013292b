//! Formatters, linters, licences, whether the generated files are current, and whether others can read them.

use crate::openapi::{self, python_tool};
use crate::shell::{Fault, Program, cargo, target};

/// Runs all of them; the first that finds something ends it.
pub(crate) fn run() -> Result<(), Fault> {
    cargo(["fmt", "--all", "--check"]).run()?;
    cargo([
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "wechatpay-sdk/full,wechatpay-sdk/portable,wechatpay-sdk/sm,wechatpay-sdk/otel",
        "--",
        "-D",
        "warnings",
    ])
    .run()?;
    cargo([
        "clippy",
        "--package",
        "wechatpay-sdk",
        "--no-default-features",
        "--features",
        "portable,sm",
        "--",
        "-D",
        "warnings",
    ])
    .run()?;
    cargo(["run", "--quiet", "--package", "codegen", "--", "check"]).run()?;
    cargo(["run", "--quiet", "--package", "codegen", "--", "generate", "--check"]).run()?;
    cargo(["run", "--quiet", "--package", "bindgen", "--", "--check"]).run()?;
    openapi::check()?;
    licences()?;
    spelling()
}

/// `cargo deny`, installed below `target/` where it is not there yet. Advisories need a network that a
/// build machine may not have; they are checked by hand: `cargo deny check advisories`.
fn licences() -> Result<(), Fault> {
    let tools = target().join("tools");
    let program = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        cargo(["install", "cargo-deny@0.20.2", "--locked", "--debug", "--root"])
            .arg(&tools)
            .run()?;
    }
    Program::new(program).args(["check", "bans", "licenses", "sources"]).run()
}

fn spelling() -> Result<(), Fault> {
    Program::new(python_tool("typos", "typos==1.52.0")?).run()
}
