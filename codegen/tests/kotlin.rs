//! What the Kotlin emitter makes of a small contract.

use std::error::Error;
use std::path::Path;

use codegen::{emit, reader};

#[test]
fn the_kotlin_face() -> Result<(), Box<dyn Error>> {
    let mini = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mini");
    let contract = reader::read(&mini).map_err(|faults| format!("{faults:#?}"))?;
    let mut faces = String::new();
    for (path, text) in emit::kotlin::emit(&contract)? {
        faces.push_str(&format!("──── {}\n{text}", path.display()));
    }
    insta::assert_snapshot!(faces);
    Ok(())
}
