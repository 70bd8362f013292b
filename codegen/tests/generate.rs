//! What the command does to a workspace.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

use codegen::generate::{Failure, Stale, check, generate};
use tempfile::TempDir;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// A workspace with the mini contract and with everything that is not generated.
fn workspace() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let project = Path::new(HERE).parent().unwrap();
    for file in ["rustfmt.toml", "core/Cargo.toml", "core/types/Cargo.toml"] {
        let to = dir.path().join(file);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(project.join(file), to).unwrap();
    }
    dir
}

fn api() -> PathBuf {
    Path::new(HERE).join("tests/mini")
}

#[test]
fn what_was_generated_is_up_to_date_and_is_not_written_again() {
    let root = workspace();
    assert!(!check(root.path(), &api()).unwrap().is_empty());
    assert!(!generate(root.path(), &api()).unwrap().is_empty());
    assert_eq!(check(root.path(), &api()).unwrap(), []);
    assert_eq!(generate(root.path(), &api()).unwrap(), []);
}

#[test]
fn a_file_that_was_edited_by_hand_is_found_and_written_anew() {
    let root = workspace();
    generate(root.path(), &api()).unwrap();
    let table = PathBuf::from("core/src/contract/tables/shop.json");
    let text = fs::read_to_string(root.path().join(&table)).unwrap();
    fs::write(root.path().join(&table), "{}").unwrap();

    assert_eq!(check(root.path(), &api()).unwrap(), [Stale::Outdated(table.clone())]);
    assert_eq!(generate(root.path(), &api()).unwrap(), [Stale::Outdated(table.clone())]);
    assert_eq!(fs::read_to_string(root.path().join(&table)).unwrap(), text);
}

#[test]
fn what_a_product_leaves_behind_is_found_and_removed() {
    let root = workspace();
    generate(root.path(), &api()).unwrap();
    let left = PathBuf::from("core/src/contract/tables/stall.json");
    fs::write(root.path().join(&left), "{}").unwrap();

    assert_eq!(check(root.path(), &api()).unwrap(), [Stale::Left(left.clone())]);
    generate(root.path(), &api()).unwrap();
    assert!(!root.path().join(left).exists());
}

#[test]
fn a_contract_with_a_fault_changes_nothing() {
    let root = workspace();
    let broken = tempfile::tempdir().unwrap();
    fs::write(broken.path().join("shop.yaml"), "openapi: 3.1.0\n").unwrap();

    assert!(matches!(generate(root.path(), broken.path()), Err(Failure::Faults(_))));
    assert!(!root.path().join("core/src/contract").exists());
}
