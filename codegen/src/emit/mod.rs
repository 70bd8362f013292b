//! One emitter per language: the model in, files out.

pub mod node;
pub mod rust;
pub mod words;

use std::collections::BTreeMap;
use std::path::PathBuf;

use minijinja::Environment;
use minijinja::syntax::SyntaxConfig;

/// What an emitter writes: path from the workspace root, and content.
pub type Files = BTreeMap<PathBuf, String>;

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
