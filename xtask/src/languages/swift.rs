//! Swift: the package, built and tested by the toolchain that `toolchain.sh` finds or sets up.

use std::fs;
use std::path::Path;

use crate::operations;
use crate::report;
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};
use crate::snippets;

const FOLDER: &str = "bindings-swift";

pub(crate) fn build() -> Result<(), Fault> {
    cargo(["build", "--package", "bindings-kotlin"]).run()?;
    Program::new("bash").args(["toolchain.sh", "build"]).within(FOLDER).run()
}

pub(crate) fn test(sandbox: &Sandbox, report: &Path) -> Result<(), Fault> {
    let sources = ["Package.swift", "Sources/WechatPaySDK", "Tests"];
    Program::new("bash")
        .args(["toolchain.sh", "format", "lint", "--strict", "--recursive"])
        .args(sources)
        .within(FOLDER)
        .run()?;
    Program::new("bash")
        .args(["toolchain.sh", "test", "--disable-swift-testing"])
        .within(FOLDER)
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()?;
    // SwiftPM's folder is called after the machine that it builds for.
    let built = fs::canonicalize(target().join("swift/debug"))?;
    let machine = built.parent().and_then(Path::file_name).unwrap_or_default();
    let with_module = |tool: &str| {
        Program::new("bash")
            .args(["toolchain.sh", tool, "-target"])
            .arg(machine)
            .arg("-I")
            .arg(built.join("Modules"))
            .args(["-I", "Sources/CWechatPay"])
            .within(FOLDER)
    };
    snippets::check_swift(with_module("-frontend"))?;
    let graphs = target().join("report").join("swift");
    fs::create_dir_all(&graphs)?;
    with_module("symbolgraph-extract")
        .args(["-module-name", "WechatPaySDK", "-minimum-access-level", "public"])
        .args(["-skip-synthesized-members", "-output-dir"])
        .arg(&graphs)
        .run()?;
    report::count_swift(&graphs.join("WechatPaySDK.symbols.json"), report)?;
    let runner = Program::new("bash").arg(format!("{FOLDER}/toolchain.sh")).args([
        "test",
        "--skip-build",
        "--disable-swift-testing",
        "--filter",
        "OperationTests",
    ]);
    operations::through("swift", "async", runner)
}

pub(crate) fn scenarios() -> Program {
    Program::new("bash").within(FOLDER).args([
        "toolchain.sh",
        "test",
        "--disable-swift-testing",
        "--filter",
        "ScenarioTests",
    ])
}

/// The program of `cargo xtask soak`: a test that is skipped without its environment.
pub(crate) fn soak() -> Program {
    Program::new("bash").within(FOLDER).args([
        "toolchain.sh",
        "test",
        "--disable-swift-testing",
        "--filter",
        "SoakTests",
    ])
}
