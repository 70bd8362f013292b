//! The calls that the reference shows, judged by the compilers and type checkers of their languages.

use std::fs;
use std::path::PathBuf;

use crate::shell::{Fault, Program, cargo, root, target};

/// The manifest of the crate that Rust's calls are put into.
const MANIFEST: &str = r#"[package]
name = "snippets"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
serde_json = "1"
wechatpay-sdk = { path = "ROOT/core", features = ["full"] }

[workspace]
"#;

/// How the declarations of the package are found, as a project has them that installed it.
const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "target": "es2023",
    "module": "nodenext",
    "types": ["node"],
    "typeRoots": ["ROOT/bindings-node/node_modules/@types"],
    "paths": { "wechatpay-sdk": ["ROOT/bindings-node/dist/project/node_modules/wechatpay-sdk"] },
    "strict": true,
    "noEmit": true
  }
}
"#;

/// Checks all calls in Rust.
pub(crate) fn check_rust() -> Result<(), Fault> {
    let folder = written()?.join("rust");
    fs::write(folder.join("Cargo.toml"), of_root(MANIFEST))?;
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    cargo(["check", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target())
        .run()
}

/// Checks all calls in Python, with mypy of the environment that has the wheel.
pub(crate) fn check_python(mypy: Program) -> Result<(), Fault> {
    mypy.arg("--strict").arg(written()?.join("python")).run()
}

/// Checks all calls in TypeScript.
pub(crate) fn check_node() -> Result<(), Fault> {
    let folder = written()?.join("node");
    fs::write(folder.join("tsconfig.json"), of_root(TSCONFIG))?;
    Program::new("npx").args(["tsc", "--project"]).arg(folder).within("bindings-node").run()
}

/// Checks all calls in Swift, with a compiler that finds the built module.
pub(crate) fn check_swift(compiler: Program) -> Result<(), Fault> {
    let mut files = Vec::new();
    for entry in fs::read_dir(written()?.join("swift"))? {
        files.push(entry?.path());
    }
    compiler
        .args(["-typecheck", "-suppress-warnings", "-module-name", "Snippets"])
        .args(files)
        .run()
}

/// All calls, written anew.
pub(crate) fn written() -> Result<PathBuf, Fault> {
    let folder = target().join("snippets");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    cargo(["run", "--quiet", "--package", "codegen", "--", "snippets", "--root"])
        .arg(target())
        .args(["--api", "api"])
        .run()?;
    Ok(folder)
}

fn of_root(text: &str) -> String {
    text.replace("ROOT", &root().to_string_lossy().replace('\\', "/"))
}
