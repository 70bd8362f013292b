//! One emitter per language: the model in, files out.

pub mod bundle;
pub mod event_names;
pub mod kotlin;
pub mod node;
pub mod python;
pub mod reference;
pub mod rust;
pub mod snippets;
pub mod swift;
pub mod tables;
pub mod words;

use std::collections::BTreeMap;
use std::path::PathBuf;

use minijinja::Environment;
use minijinja::syntax::SyntaxConfig;

use crate::model::Contract;

/// What an emitter writes: path from the workspace root, and content.
pub type Files = BTreeMap<PathBuf, String>;

/// Writes the files of one language.
pub type Emit = fn(&Contract) -> Result<Files, minijinja::Error>;

/// All emitters that work on the model, with the folders each of them wholly owns.
pub const EMITTERS: &[(&[&str], Emit)] = &[
    (kotlin::FOLDERS, kotlin::emit),
    (tables::FOLDERS, tables::emit),
    (node::FOLDERS, node::emit),
    (python::FOLDERS, python::emit),
    (rust::FOLDERS, rust::emit),
    (swift::FOLDERS, swift::emit),
];

/// The templates of one language by name; a block tag on a line of its own leaves no line behind.
///
/// # Errors
/// A template that does not parse.
pub fn templates(
    sources: &[(&'static str, &'static str)],
) -> Result<Environment<'static>, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    for (name, source) in sources {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}
