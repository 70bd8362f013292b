//! How a call is written in each language, for the reference: every required argument, and nothing else.
//!
//! The languages spell a call by the very code that writes their faces, and [`programs`] puts all calls into
//! programs, so that each language's own compiler or type checker can refuse them.

mod layout;
mod sample;

use std::path::PathBuf;

pub(super) use layout::{Brackets, WIDTH, indented, listed};
pub(super) use sample::{Argument, Call, Value};

use super::{Files, kotlin, node, python, rust, swift, words};
use crate::model::{Contract, Operation, Product};

/// A call in one language.
pub(super) struct Snippet {
    /// What stands at the head of the file.
    pub(super) imports: Vec<String>,
    /// The call itself.
    pub(super) code: String,
}

/// A language that snippets are written in.
pub(super) struct Language {
    /// As people write it.
    pub(super) name: &'static str,
    /// As highlighters know it.
    pub(super) tag: &'static str,
    write: fn(&Call<'_>) -> Snippet,
}

/// In the order in which they are shown.
pub(super) const LANGUAGES: &[Language] = &[
    Language { name: "Rust", tag: "rust", write: rust::snippet },
    Language { name: "Python", tag: "python", write: python::snippet },
    Language { name: "TypeScript", tag: "ts", write: node::snippet },
    Language { name: "Kotlin", tag: "kotlin", write: kotlin::snippet },
    Language { name: "Swift", tag: "swift", write: swift::snippet },
];

/// What is shown for an operation in a language.
pub(super) fn shown(language: &Language, product: &Product, operation: &Operation) -> String {
    let Snippet { imports, code } = (language.write)(&Call::new(product, operation));
    if imports.is_empty() { code } else { format!("{}\n\n{code}", imports.join("\n")) }
}

/// Where the programs are written, in the root that the command is given.
pub const FOLDER: &str = "snippets";

/// All calls as programs: one file per product and language, one function per
/// operation.
pub fn programs(contract: &Contract) -> Files {
    let mut files = Files::new();
    for product in &contract.products {
        for language in LANGUAGES {
            let name = words::pascal(&product.name);
            let (path, text) = match language.tag {
                "rust" => (format!("rust/src/{}.rs", product.name), program(language, product)),
                "python" => (format!("python/{}.py", product.name), program(language, product)),
                "ts" => (format!("node/{}.ts", product.name), program(language, product)),
                "kotlin" => (format!("kotlin/{name}.kt"), program(language, product)),
                _ => (format!("swift/{name}.swift"), program(language, product)),
            };
            files.insert(PathBuf::from(FOLDER).join(path), text);
        }
    }
    let modules = contract.products.iter().map(|one| format!("mod {};\n", one.name));
    let crate_text = format!(
        "#![allow(dead_code, unused_variables, deprecated)]\n{}",
        modules.collect::<String>()
    );
    files.insert(PathBuf::from(FOLDER).join("rust/src/lib.rs"), crate_text);
    files
}

fn program(language: &Language, product: &Product) -> String {
    let mut imports: Vec<String> = Vec::new();
    let mut functions = String::new();
    for operation in &product.operations {
        let snippet = (language.write)(&Call::new(product, operation));
        let name = format!("{}_{}", product.name, operation.name);
        let (head, tail) = match language.tag {
            "rust" => (
                format!("async fn {name}(client: &Client) -> Result<(), Box<dyn Error>> {{"),
                "    Ok(())\n}",
            ),
            "python" => (format!("def {name}(client: Client) -> None:"), ""),
            "ts" => {
                (format!("export async function {name}(client: Client): Promise<void> {{"), "}")
            }
            "kotlin" => (format!("suspend fun {name}(client: Client) {{"), "}"),
            _ => (format!("func {name}(client: Client) async throws {{"), "}"),
        };
        // Rust's imports are of one product's names: they may stand inside.
        let inside = if language.tag == "rust" { snippet.imports.as_slice() } else { &[] };
        let body = inside.iter().cloned().chain([snippet.code]).collect::<Vec<_>>().join("\n");
        functions.push_str(&format!("\n{head}\n    {}\n{tail}\n", indented(&body, 4)));
        if inside.is_empty() {
            imports.extend(snippet.imports);
        }
    }
    imports.extend(match language.tag {
        "rust" => vec!["use std::error::Error;".into(), "use wechatpay_sdk::Client;".into()],
        "python" => vec!["from wechatpay_sdk import Client".into()],
        "ts" => vec!["import type { Client } from 'wechatpay-sdk'".into()],
        "kotlin" => vec![
            "@file:Suppress(\"DEPRECATION\", \"UNUSED_VARIABLE\")".into(),
            "import io.github.wechatpaysdk.Client".into(),
        ],
        _ => vec!["import Foundation".into(), "import WechatPaySDK".into()],
    });
    imports.sort();
    imports.dedup();
    format!("{}\n{functions}", imports.join("\n"))
}
