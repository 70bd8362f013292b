//! The mini contract as the pages of the reference, with its snippets.

use std::path::Path;

use codegen::{emit, reader};

#[test]
fn the_reference() {
    let api = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mini");
    let files = emit::reference::emit(&reader::read(&api).unwrap()).unwrap();
    let text: String =
        files.iter().map(|(path, text)| format!("== {}\n{text}\n", path.display())).collect();
    insta::assert_snapshot!(text);
}
