//! Kotlin: the jar with the native library in it, built and tested by Maven.

use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo};

const FOLDER: &str = "bindings-kotlin";

pub(crate) fn build() -> Result<(), Fault> {
    cargo(["build", "--release", "--package", "bindings-kotlin"]).run()?;
    maven().args(["package", "-DskipTests"]).run()
}

pub(crate) fn test(sandbox: &Sandbox) -> Result<(), Fault> {
    maven().arg("verify").env("WECHATPAY_SANDBOX", &sandbox.base_url).run()
}

pub(crate) fn demo(sandbox: &Sandbox) -> Result<(), Fault> {
    maven().args(["exec:java"]).env("WECHATPAY_SANDBOX", &sandbox.base_url).run()
}

fn maven() -> Program {
    Program::new("mvn").args(["--batch-mode", "--no-transfer-progress", "--quiet"]).within(FOLDER)
}
