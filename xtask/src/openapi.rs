//! Whether `api/dist/openapi.json` is valid OpenAPI, by tools that are not ours.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{Fault, Program, root, target};

const BUNDLE: &str = "api/dist/openapi.json";

/// Both validators accept the bundle, and refuse one with a parameter in a place that there is not.
pub(crate) fn check() -> Result<(), Fault> {
    let text = fs::read_to_string(root().join(BUNDLE))?;
    let broken = target().join("tools").join("broken-openapi.json");
    fs::create_dir_all(target().join("tools"))?;
    fs::write(&broken, text.replacen(r#""in":"query""#, r#""in":"body""#, 1))?;
    for validator in [redocly()?, spec_validator()?] {
        validator(Path::new(BUNDLE)).run()?;
        if validator(&broken).quiet().run().is_ok() {
            return Err(Fault::new("it accepts what is no OpenAPI: does it check anything?"));
        }
    }
    Ok(())
}

type Validator = Box<dyn Fn(&Path) -> Program>;

fn redocly() -> Result<Validator, Fault> {
    let folder = target().join("tools").join("redocly");
    let program = folder.join("node_modules").join("@redocly").join("cli").join("bin/cli.js");
    if !program.exists() {
        fs::create_dir_all(&folder)?;
        Program::new("npm")
            .args(["install", "--silent", "--no-save", "@redocly/cli@2.77.0", "--prefix"])
            .arg(&folder)
            .run()?;
    }
    Ok(Box::new(move |document| {
        Program::new("node")
            .arg(&program)
            .args(["lint", "--config", "xtask/redocly.yaml"])
            .arg(document)
            .env("REDOCLY_TELEMETRY", "off")
            .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
    }))
}

fn spec_validator() -> Result<Validator, Fault> {
    let program = python_tool("openapi-spec-validator", "openapi-spec-validator==0.9.0")?;
    Ok(Box::new(move |document| Program::new(&program).arg(document)))
}

/// A program of PyPI in an environment of its own.
pub(crate) fn python_tool(name: &str, requirement: &str) -> Result<PathBuf, Fault> {
    let environment = target().join("tools").join(name);
    let folder = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let program = folder.join(name);
    if !program.exists() {
        Program::new("python3").args(["-m", "venv"]).arg(&environment).run()?;
        Program::new(folder.join("pip")).args(["install", "--quiet", requirement]).run()?;
    }
    Ok(program)
}
