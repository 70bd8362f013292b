//! Swift: the package, built and tested by the toolchain that `toolchain.sh` finds or sets up.

use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo};

const FOLDER: &str = "bindings-swift";

pub(crate) fn build() -> Result<(), Fault> {
    cargo(["build", "--package", "bindings-kotlin"]).run()?;
    Program::new("bash").args(["toolchain.sh", "build"]).within(FOLDER).run()
}

pub(crate) fn test(sandbox: &Sandbox) -> Result<(), Fault> {
    Program::new("bash")
        .args(["toolchain.sh", "test"])
        .within(FOLDER)
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()
}
