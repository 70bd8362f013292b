//! Whether one operation more is one document touched by hand: a copy of the project gets one, and everything
//! else has to follow by generating.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{Fault, cargo, root, target};

/// What is written by the generator, and what it needs to read.
const COPIED: &[&str] = &[
    "Cargo.lock",
    "README.md",
    "api",
    "bindings-kotlin/kotlin/generated",
    "bindings-node/generated",
    "bindings-python/python/wechatpay_sdk",
    "bindings-swift/Sources/WechatPaySDK",
    "clippy.toml",
    "core",
    "rustfmt.toml",
    "sandbox",
    "tests/typed",
];

const DOCUMENT: &str = "api/gold_plan.yaml";

/// An operation with an answer and a schema of its own.
const PATHS: &str = "paths:
  /v3/goldplan/merchants/{sub_mchid}/added:
    get:
      operationId: gold_plan.get_added
      summary: Ask what was added
      x-title: 查询新增
      externalDocs: {url: https://pay.weixin.qq.com/doc/v3/partner/1}
      x-roles: [partner]
      parameters:
        - {name: sub_mchid, in: path, required: true, schema: {title: 特约商户号, type: string}}
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/AddedAnswer'}}}

";
const SCHEMAS: &str = "  schemas:
    AddedAnswer:
      type: object
      properties:
        added: {title: 新增, type: string}

";

/// A user of it in Rust.
const USER: &str = r#"//! Calls what was added.

#[tokio::test]
async fn it_is_there() -> wechatpay_sdk::Result<()> {
    let client = wechatpay_sdk::Client::from_env()?;
    let answer: Option<String> = client.gold_plan().get_added("1900000109").await?.added;
    drop(answer);
    Ok(())
}
"#;

/// What every face must have afterwards.
const FACES: &[(&str, &str)] = &[
    ("core/src/contract/tables/gold_plan.json", "get_added"),
    ("bindings-python/python/wechatpay_sdk/products/gold_plan.py", "def get_added("),
    ("bindings-node/generated/gold_plan.d.ts", "getAdded("),
    (
        "bindings-kotlin/kotlin/generated/io/github/wechatpaysdk/goldplan/GoldPlanService.kt",
        "getAdded(",
    ),
    ("bindings-swift/Sources/WechatPaySDK/Generated/GoldPlan.swift", "func getAdded("),
    ("api/dist/openapi.json", "gold_plan.get_added"),
];

/// Adds it to a copy, generates, and looks at what changed.
pub(crate) fn check() -> Result<(), Fault> {
    let copy = target().join("addition");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    for path in COPIED {
        copy_all(&root().join(path), &copy.join(path))?;
    }
    let workspace = fs::read_to_string(root().join("Cargo.toml"))?;
    let (_, rest) =
        workspace.split_once("[workspace.package]").ok_or_else(|| Fault::new("no workspace"))?;
    let members = "[workspace]\nresolver = \"3\"\nmembers = [\"core\", \"core/types\"]\n\n[workspace.package]";
    fs::write(copy.join("Cargo.toml"), format!("{members}{rest}"))?;

    let document = fs::read_to_string(copy.join(DOCUMENT))?;
    let longer = document.replacen("paths:\n", PATHS, 1).replacen("  schemas:\n", SCHEMAS, 1);
    fs::write(copy.join(DOCUMENT), longer)?;
    let before = contents(&copy)?;
    generate(&copy, &[])?;
    generate(&copy, &["--check"])?;

    for (path, text) in contents(&copy)? {
        let is_generated = is_generated(&path, &text);
        if before.get(&path) != Some(&text) && !is_generated {
            return Err(Fault::new(format!("{} changed, which people write", path.display())));
        }
    }
    for (path, text) in FACES {
        if !fs::read_to_string(copy.join(path))?.contains(text) {
            return Err(Fault::new(format!("{path} has no `{text}`")));
        }
    }
    fs::write(copy.join("core/tests/added.rs"), USER)?;
    cargo(["check", "--quiet", "--package", "wechatpay-sdk", "--features", "gold_plan"])
        .args(["--test", "added", "--manifest-path"])
        .arg(copy.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target())
        .run()?;
    println!("one operation more changed {DOCUMENT} by hand, and nothing else");
    Ok(())
}

/// Says so in its first line; or is the bundle, or a manifest with its list of features.
fn is_generated(path: &Path, text: &str) -> bool {
    let head: String = text.chars().take(200).collect();
    head.contains("enerated from api/") || path.ends_with("Cargo.toml")
}

fn generate(copy: &Path, more: &[&str]) -> Result<(), Fault> {
    cargo(["run", "--quiet", "--package", "codegen", "--", "generate", "--root"])
        .arg(copy)
        .args(more)
        .run()
}

fn copy_all(from: &Path, to: &Path) -> Result<(), Fault> {
    if from.is_dir() {
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy_all(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::copy(from, to)?;
    Ok(())
}

fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, String>, Fault> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(contents(&path)?);
        } else {
            let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
            all.insert(path, text);
        }
    }
    Ok(all)
}
