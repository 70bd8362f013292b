//! The documentation as a static site.

use crate::shell::{Fault, Program, cargo, root, target};

/// Writes the reference out of the contract, and builds the site in `target/docs`; a broken link ends it.
pub(crate) fn run() -> Result<(), Fault> {
    codegen("reference")?;
    if !root().join("docs/node_modules/vitepress").exists() {
        Program::new("npm").args(["ci", "--silent"]).within("docs").run()?;
    }
    let out = target().join("docs");
    Program::new("npm").args(["run", "build"]).within("docs").env("DOCS_OUT", &out).run()?;
    println!("the site is in {}", out.display());
    Ok(())
}

fn codegen(command: &str) -> Result<(), Fault> {
    cargo(["run", "--quiet", "--package", "codegen", "--", command]).run()
}
