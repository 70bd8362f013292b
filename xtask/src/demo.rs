//! The same small story in every language, and what the gateway saw of it.

use crate::languages::{Language, Profile};
use crate::sandbox::Sandbox;
use crate::shell::Fault;

/// Builds, tells the story in each language, then shows what was signed and verified.
pub(crate) fn run(languages: &[Language]) -> Result<(), Fault> {
    languages.iter().try_for_each(|language| language.build(Profile::Debug))?;
    for language in languages {
        let sandbox = Sandbox::start()?;
        println!("\n━━ {language} ━━");
        language.demo(&sandbox)?;
        sandbox.show_records()?;
    }
    Ok(())
}
