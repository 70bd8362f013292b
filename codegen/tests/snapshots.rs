//! The mini contract as the model, as the engine's tables and as one document.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use codegen::emit::{Files, bundle, tables};
use codegen::model::Contract;
use codegen::{reader, report};

const MINI: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mini");

fn contract() -> Contract {
    reader::read(Path::new(MINI)).unwrap()
}

/// All files one below the other, each under its path.
fn together(files: &Files) -> String {
    files.iter().map(|(path, text)| format!("==> {} <==\n{text}\n", path.display())).collect()
}

#[test]
fn the_model() {
    insta::assert_debug_snapshot!(contract());
}

#[test]
fn the_tables_of_the_engine() {
    insta::assert_snapshot!(together(&tables::emit(&contract()).unwrap()));
}

#[test]
fn the_bundled_document() {
    insta::assert_snapshot!(together(&bundle::emit(Path::new(MINI)).unwrap()));
}

#[test]
fn the_report() {
    insta::assert_snapshot!(report::report(&contract()));
}
