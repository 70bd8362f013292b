//! Many calls at once while keys rotate and the primary host fails and returns: `tests/load.rs`.

use crate::shell::{Fault, cargo};

/// `load [--seconds N] [--in-flight N]`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Fault> {
    let (mut seconds, mut in_flight) = ("60", "64");
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let setting = match argument.as_str() {
            "--seconds" => &mut seconds,
            "--in-flight" => &mut in_flight,
            other => return Err(Fault::new(format!("load has no argument `{other}`"))),
        };
        *setting = rest.next().ok_or_else(|| Fault::new(format!("{argument} needs a number")))?;
    }
    cargo(["run", "--quiet", "--package", "conformance", "--example", "load", "--"])
        .args([seconds, in_flight])
        .run()
}
