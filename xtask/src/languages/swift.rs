//! Swift: the package, built and tested by the toolchain that `toolchain.sh` finds or sets up.

use std::fs;
use std::path::Path;

use crate::report;
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};

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
    let graphs = target().join("report").join("swift");
    fs::create_dir_all(&graphs)?;
    // SwiftPM's folder is called after the machine that it builds for.
    let built = fs::canonicalize(target().join("swift/debug"))?;
    let machine = built.parent().and_then(Path::file_name).unwrap_or_default();
    Program::new("bash")
        .args(["toolchain.sh", "symbolgraph-extract", "-module-name", "WechatPaySDK"])
        .args(["-minimum-access-level", "public", "-target"])
        .arg(machine)
        .arg("-I")
        .arg(built.join("Modules"))
        .args(["-I", "Sources/CWechatPay", "-skip-synthesized-members"])
        .arg("-output-dir")
        .arg(&graphs)
        .within(FOLDER)
        .run()?;
    report::count_swift(&graphs.join("WechatPaySDK.symbols.json"), report)
}
