//! The mini contract as the model, as the engine's tables and as one document.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
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
    let documents = reader::documents(Path::new(MINI)).unwrap();
    insta::assert_snapshot!(report::report(&contract(), &documents));
}

#[test]
fn operations_of_one_method_and_path_stand_side_by_side_in_the_bundle() {
    let api = tempfile::tempdir().unwrap();
    let shop = fs::read_to_string(Path::new(MINI).join("shop.yaml")).unwrap();
    let abroad = shop
        .replace("shop.", "stall.")
        .replace("https://api.mch", "https://apius.mch")
        .replace("https://apihk.mch", "https://apieu.mch")
        .replace("{order_id}", "{stall_order}")
        .replace("name: order_id, in: path", "name: stall_order, in: path")
        .replace("x-idempotent-by: order_id", "x-idempotent-by: stall_order");
    fs::write(api.path().join("shop.yaml"), shop).unwrap();
    fs::write(api.path().join("stall.yaml"), abroad).unwrap();
    reader::read(api.path()).unwrap();

    let bundle = together(&bundle::emit(api.path()).unwrap());
    for id in ["shop.close_order", "stall.close_order"] {
        assert!(bundle.contains(&format!("\"operationId\":\"{id}\"")), "{id}");
    }
    assert!(bundle.contains("\"/v3/shop/orders/{stall_order}/close#stall.close_order\""));
}
