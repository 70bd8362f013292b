//! Kotlin: the jar with the engine in it, built and tested by Maven.

use crate::languages::Profile;
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};

const FOLDER: &str = "bindings-kotlin";

pub(crate) fn build() -> Result<(), Fault> {
    cargo(["build", "--package", "bindings-kotlin"]).run()?;
    maven().args(["--quiet", "package", "-DskipTests"]).run()
}

pub(crate) fn test(sandbox: &Sandbox) -> Result<(), Fault> {
    maven().arg("verify").env("WECHATPAY_SANDBOX", &sandbox.base_url).run()
}

pub(crate) fn demo(sandbox: &Sandbox) -> Result<(), Fault> {
    maven().args(["--quiet", "exec:java"]).env("WECHATPAY_SANDBOX", &sandbox.base_url).run()
}

fn maven() -> Program {
    let engine = target().join(Profile::Debug.folder());
    let engine = format!("-Dengine.directory={}", engine.display());
    Program::new("mvn").args(["--batch-mode", "--no-transfer-progress"]).arg(engine).within(FOLDER)
}
