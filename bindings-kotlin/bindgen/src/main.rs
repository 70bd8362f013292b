//! Writes the Kotlin and Swift side of the border, which uniffi derives from the library.
//!
//! `cargo run -p bindgen` writes the files that are checked in; `-- --check` only compares them.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

/// What uniffi writes, and where it belongs.
const FILES: &[(&str, &str)] = &[
    (
        "io/github/wechatpaysdk/ffi/wechatpay_ffi.kt",
        "bindings-kotlin/kotlin/uniffi/wechatpay_ffi.kt",
    ),
    ("WechatPayFFI.swift", "bindings-swift/Sources/WechatPayFFI/WechatPayFFI.swift"),
    ("CWechatPay.h", "bindings-swift/Sources/CWechatPay/CWechatPay.h"),
    ("CWechatPay.modulemap", "bindings-swift/Sources/CWechatPay/module.modulemap"),
];

const GENERATED: &str =
    "// Generated from bindings-kotlin/src by `cargo run -p bindgen` (uniffi); do not edit.";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let check = std::env::args().skip(1).any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let written = root.join("target/bindgen");
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: library(&root)?.try_into()?,
        out_dir: written.clone().try_into()?,
        metadata_no_deps: true,
        ..GenerateOptions::default()
    };
    generate(options)?;

    let mut stale = false;
    for (from, to) in FILES {
        let mut content = tidy(&fs::read_to_string(written.join(from))?);
        if to.ends_with(".kt") {
            content = internal(&content);
        }
        let path = root.join(to);
        if fs::read_to_string(&path).is_ok_and(|current| current == content) {
            continue;
        }
        stale = true;
        if !check {
            fs::create_dir_all(path.parent().unwrap_or(&root))?;
            fs::write(path, content)?;
        }
        say(&format!(
            "{to} {}",
            if check { "is stale: run `cargo run -p bindgen`" } else { "written" }
        ));
    }
    Ok(if check && stale { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Builds the library, unstripped: uniffi reads its symbols.
fn library(root: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--package", "bindings-kotlin"])
        .current_dir(root)
        .status()?;
    if !built.success() {
        return Err("the library does not compile".into());
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let name =
        format!("{}wechatpay_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    Ok(target.join("debug").join(name))
}

/// Says where the file comes from in place of uniffi's own remark, and leaves no blanks at the ends of lines.
fn tidy(text: &str) -> String {
    let lines = text.lines().skip_while(|line| line.starts_with("// ")).map(str::trim_end);
    let body = lines.collect::<Vec<_>>().join("\n");
    format!("{GENERATED}\n\n{}\n", body.trim_matches('\n'))
}

/// uniffi declares everything public; the users of the library shall see none of it.
fn internal(kotlin: &str) -> String {
    const DECLARATIONS: &[&str] = &[
        "open class ",
        "class ",
        "data class ",
        "sealed class ",
        "abstract class ",
        "interface ",
        "object ",
        "inline fun ",
        "fun ",
    ];
    let line = |line: &str| {
        let line = line.strip_prefix("public ").unwrap_or(line);
        let is_open = DECLARATIONS.iter().any(|declaration| line.starts_with(declaration));
        let line = line.replace(" */ fun `", " */ internal fun `");
        format!("{}{line}\n", if is_open { "internal " } else { "" })
    };
    kotlin.lines().map(line).collect()
}

#[expect(clippy::print_stdout, reason = "a command talks")]
fn say(line: &str) {
    println!("{line}");
}
