//! Node: the packed tarballs, installed in projects of their own.

use std::path::Path;

use crate::languages::Profile;
use crate::operations;
use crate::redis::Redis;
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program};
use crate::snippets;

const FOLDER: &str = "bindings-node";

/// `npm test` packs and installs what is built here.
pub(crate) fn build(profile: Profile) -> Result<(), Fault> {
    npm(&["ci"])?;
    npm(match profile {
        Profile::Debug => &["run", "build:debug"],
        Profile::Release => &["run", "build"],
    })?;
    npm(&["run", "pretest"])
}

pub(crate) fn test(sandbox: &Sandbox, report: &Path) -> Result<(), Fault> {
    npm(&["run", "lint"])?;
    snippets::check_node()?;
    let redis = Redis::start()?;
    Program::new("npm")
        .args(["test"])
        .within(FOLDER)
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .env("WECHATPAY_REDIS", &redis.url)
        .env("WECHATPAY_REPORT", report)
        .run()?;
    operations::through(
        "node",
        "async",
        Program::new("node").arg("bindings-node/test/operations.js"),
    )
}

pub(crate) fn scenarios() -> Program {
    Program::new("node").args(["--test", "test/scenarios.test.js"]).within(FOLDER)
}

pub(crate) fn demo(sandbox: &Sandbox) -> Result<(), Fault> {
    Program::new("node")
        .arg("examples/demo.mjs")
        .within(FOLDER)
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()
}

fn npm(arguments: &[&str]) -> Result<(), Fault> {
    Program::new("npm").args(arguments).within(FOLDER).run()
}
