//! Rust: the workspace's own tests, the examples of the README among them.

use std::path::Path;

use crate::addition;
use crate::operations;
use crate::redis::Redis;
use crate::report;
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};
use crate::snippets;

const PACKAGES: &[&str] = &["wechatpay-sdk-types", "codegen", "sandbox", "conformance"];

pub(crate) fn build() -> Result<(), Fault> {
    cargo(["build", "--package", "wechatpay-sdk", "--features", "full,ffi,portable,sm,otel"]).run()
}

pub(crate) fn test(sandbox: &Sandbox, report: &Path) -> Result<(), Fault> {
    let test = |arguments: &[&str]| {
        cargo(["test", "--quiet"]).args(arguments).env("WECHATPAY_SANDBOX", &sandbox.base_url).run()
    };
    test(&["--package", "wechatpay-sdk", "--features", "full,ffi,portable,sm,otel"])?;
    // The examples of the documentation need products and a transport.
    test(&[
        "--package",
        "wechatpay-sdk",
        "--lib",
        "--tests",
        "--no-default-features",
        "--features",
        "portable",
    ])?;
    PACKAGES.iter().try_for_each(|package| test(&["--package", package]))?;
    let redis = Redis::start()?;
    cargo(["test", "--quiet", "--package", "wechatpay-axum"])
        .env("WECHATPAY_REDIS", &redis.url)
        .run()?;
    cargo(["build", "--quiet", "--package", "conformance", "--bin", "typed"]).run()?;
    operations::through("rust", "async", Program::new(target().join("debug").join("typed")))?;
    snippets::check_rust()?;
    addition::check()?;
    report::count_rust(report)
}

pub(crate) fn scenarios() -> Program {
    cargo(["test", "--quiet", "--package", "conformance", "--test", "scenarios"])
}

pub(crate) fn demo(sandbox: &Sandbox) -> Result<(), Fault> {
    cargo(["run", "--quiet", "--package", "conformance", "--example", "demo"])
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()
}
