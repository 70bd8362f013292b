//! Kotlin: the jar with the engine in it, built and tested by Maven.

use std::path::Path;

use crate::languages::Profile;
use crate::operations;
use crate::redis::Redis;
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};
use crate::snippets;

const FOLDER: &str = "bindings-kotlin";

pub(crate) fn build(profile: Profile) -> Result<(), Fault> {
    let engine = cargo(["build", "--package", "bindings-kotlin"]);
    match profile {
        Profile::Debug => engine.run()?,
        Profile::Release => engine.arg("--release").run()?,
    }
    maven(profile).args(["--quiet", "package"]).run()
}

pub(crate) fn test(sandbox: &Sandbox, report: &Path) -> Result<(), Fault> {
    let redis = Redis::start()?;
    let calls = snippets::written()?.join("kotlin");
    maven(Profile::Debug)
        .arg(format!("-Dsnippets.directory={}", calls.display()))
        .arg("verify")
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .env("WECHATPAY_REDIS", &redis.url)
        .env("WECHATPAY_REPORT", report)
        .run()?;
    let runner = maven(Profile::Debug).args([
        "--quiet",
        "exec:java",
        "-Dexec.mainClass=io.github.wechatpaysdk.operations.RunnerKt",
    ]);
    operations::through("kotlin", "suspend,blocking", runner)
}

pub(crate) fn scenarios() -> Program {
    maven(Profile::Debug).args([
        "--quiet",
        "failsafe:integration-test",
        "failsafe:verify",
        "-Dit.test=ScenariosTest",
    ])
}

pub(crate) fn demo(sandbox: &Sandbox) -> Result<(), Fault> {
    maven(Profile::Debug)
        .args(["--quiet", "exec:java"])
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()
}

/// The program of `cargo xtask bench`.
pub(crate) fn bench(calls: &str) -> Program {
    maven(Profile::Release)
        .args(["--quiet", "exec:java", "-Dexec.mainClass=io.github.wechatpaysdk.demo.BenchKt"])
        .arg(format!("-Dexec.args={calls}"))
}

/// The program of `cargo xtask soak`.
pub(crate) fn soak() -> Program {
    maven(Profile::Release)
        .args(["--quiet", "exec:java", "-Dexec.mainClass=io.github.wechatpaysdk.demo.SoakKt"])
        .env("MAVEN_OPTS", "-Xmx256m")
}

fn maven(profile: Profile) -> Program {
    let engine = target().join(profile.folder());
    let engine = format!("-Dengine.directory={}", engine.display());
    Program::new("mvn")
        .args(["--batch-mode", "--no-transfer-progress", "--file", FOLDER])
        .arg(engine)
}
