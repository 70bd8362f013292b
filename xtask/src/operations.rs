//! Every operation through a language's typed face: the harness of `tests/operations` around its runner.

use crate::shell::{Fault, Program, cargo};

/// Runs the harness; `modes` are what `WECHATPAY_MODE` tells the runner, one after the other.
pub(crate) fn through(language: &str, modes: &str, runner: Program) -> Result<(), Fault> {
    let runner = runner.into_command();
    cargo(["run", "--quiet", "--package", "conformance", "--bin", "operations", "--"])
        .args([language, modes, "--"])
        .arg(runner.get_program())
        .args(runner.get_args())
        .run()
}
