//! Python: the built wheel, installed in a fresh virtual environment.

use std::fs;
use std::path::{Path, PathBuf};

use crate::languages::Profile;
use crate::operations;
use crate::redis::Redis;
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, target};
use crate::snippets;

const FOLDER: &str = "bindings-python";

pub(crate) fn build(profile: Profile) -> Result<(), Fault> {
    let wheels = wheels();
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    Program::new("python3").args(["-m", "venv", "--clear"]).arg(environment()).run()?;
    pip().args(["--requirement", "bindings-python/requirements-dev.txt"]).run()?;
    let profile = match profile {
        Profile::Debug => "dev",
        Profile::Release => "release",
    };
    tool("maturin")
        .args(["build", "--profile", profile, "--out"])
        .arg(&wheels)
        .within(FOLDER)
        .run()?;
    pip().args(["--no-index", "--no-deps", "--find-links"]).arg(&wheels).arg("wechatpay-sdk").run()
}

pub(crate) fn test(sandbox: &Sandbox, report: &Path) -> Result<(), Fault> {
    tool("ruff").args(["check", "."]).within(FOLDER).run()?;
    tool("ruff").args(["format", "--check", "."]).within(FOLDER).run()?;
    tool("mypy").args(["--strict", "python", "tests"]).within(FOLDER).run()?;
    tool("pyright").arg("--pythonpath").arg(path_of("python")).within(FOLDER).run()?;
    snippets::check_python(tool("mypy"))?;
    python().args(["-m", "mypy.stubtest", "wechatpay_sdk._core"]).run()?;
    let redis = Redis::start()?;
    python()
        .args(["-m", "pytest", "--quiet", "tests"])
        .within(FOLDER)
        .env("WECHATPAY_REDIS", &redis.url)
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .env("WECHATPAY_REPORT", report)
        .run()?;
    operations::through("python", "sync,async", python().arg("bindings-python/tests/operations.py"))
}

pub(crate) fn scenarios() -> Program {
    python().args(["-m", "pytest", "--quiet", "tests/test_scenarios.py"]).within(FOLDER)
}

pub(crate) fn demo(sandbox: &Sandbox) -> Result<(), Fault> {
    python()
        .arg("bindings-python/examples/demo.py")
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()
}

fn environment() -> PathBuf {
    target().join("python").join("venv")
}

fn wheels() -> PathBuf {
    target().join("python").join("wheels")
}

fn tool(name: &str) -> Program {
    Program::new(path_of(name))
}

fn path_of(name: &str) -> PathBuf {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    environment().join(folder).join(name)
}

/// The interpreter that has the wheel installed.
pub(crate) fn python() -> Program {
    tool("python")
}

fn pip() -> Program {
    python().args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
}
