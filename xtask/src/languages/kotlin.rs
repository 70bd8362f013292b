//! Kotlin: the jar with the engine in it, built and tested by Maven.

use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};

const FOLDER: &str = "bindings-kotlin";

pub(crate) fn build() -> Result<(), Fault> {
    cargo(["build", "--release", "--package", "bindings-kotlin"]).run()?;
    maven("release").args(["--quiet", "package", "-DskipTests"]).run()
}

/// With a debug build of the engine, which can be asked to panic.
pub(crate) fn test(sandbox: &Sandbox) -> Result<(), Fault> {
    cargo(["build", "--package", "bindings-kotlin"]).run()?;
    maven("debug").arg("verify").env("WECHATPAY_SANDBOX", &sandbox.base_url).run()
}

pub(crate) fn demo(sandbox: &Sandbox) -> Result<(), Fault> {
    maven("release")
        .args(["--quiet", "exec:java"])
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()
}

fn maven(profile: &str) -> Program {
    let engine = format!("-Dengine.directory={}", target().join(profile).display());
    Program::new("mvn").args(["--batch-mode", "--no-transfer-progress"]).arg(engine).within(FOLDER)
}
