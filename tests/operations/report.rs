//! How much of the contract a language was seen to cover.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{fs, io};

use serde_json::json;

use crate::cases::{Case, Kind};

/// Until a language has passed again, nothing is told of it.
pub(crate) fn forget(folder: &Path, language: &str) -> io::Result<()> {
    match fs::remove_file(folder.join(format!("{language}.json"))) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// One line, which stands in `<language>.json` as numbers, too. All cases of the contract have passed.
pub(crate) fn write(
    folder: &Path,
    language: &str,
    modes: &str,
    cases: &[Case],
) -> Result<String, Box<dyn Error>> {
    let count = |kind: Kind| cases.iter().filter(|case| case.kind == kind).count();
    let operations: BTreeSet<&str> = cases.iter().map(|case| case.operation.as_str()).collect();
    let operations = operations.iter().filter(|operation| !operation.is_empty()).count();
    let sensitive =
        cases.iter().filter(|case| case.is_sensitive && case.kind != Kind::Sample).count();
    let numbers = json!({
        "modes": modes.split(',').collect::<Vec<_>>(),
        "operations": operations,
        "minimal": count(Kind::Minimal),
        "full": count(Kind::Full),
        "paged": count(Kind::Paged),
        "sensitive": sensitive,
        "samples": count(Kind::Sample),
        "notifications": count(Kind::Notification),
    });
    fs::write(folder.join(format!("{language}.json")), numbers.to_string())?;
    Ok(format!(
        "{language} ({modes}): {operations} operations; {} minimal, {} full, {} paged, {sensitive} sensitive, {} \
         samples, {} notifications: all as expected",
        numbers["minimal"],
        numbers["full"],
        numbers["paged"],
        numbers["samples"],
        numbers["notifications"],
    ))
}
