//! Swift: the package, built and tested by the toolchain that `toolchain.sh` finds or sets up.

use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo};

const FOLDER: &str = "bindings-swift";

pub(crate) fn build() -> Result<(), Fault> {
    cargo(["build", "--package", "bindings-kotlin"]).run()?;
    Program::new("bash").args(["toolchain.sh", "build"]).within(FOLDER).run()
}

pub(crate) fn test(sandbox: &Sandbox) -> Result<(), Fault> {
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
        .run()
}
