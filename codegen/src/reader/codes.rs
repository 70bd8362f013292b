//! The error codes that mean the same everywhere: `errors/codes.yaml` beside the documents.

use std::path::Path;

use serde::Deserialize;
use serde_saphyr::Spanned;

use super::entries::Entries;
use super::{Fault, parse};
use crate::model::{ErrorCode, Meaning};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Code {
    meaning: Meaning,
    statuses: Vec<Spanned<u16>>,
    #[serde(default)]
    spellings: Vec<Spanned<String>>,
    advice: Spanned<String>,
}

/// The codes as they stand in the document; none where there is no document.
pub(super) fn read(api: &Path) -> Result<Vec<ErrorCode>, Vec<Fault>> {
    let file = api.join("errors/codes.yaml");
    if !file.exists() {
        return Ok(Vec::new());
    }
    let entries: Entries<Code> = parse(&file).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let mut fault = |line, reason| faults.push(Fault { file: file.clone(), line, reason });
    let mut names: Vec<&str> = Vec::new();
    for (key, code) in entries.iter() {
        for name in [key].into_iter().chain(&code.spellings) {
            let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
            if name.value.is_empty() || !name.value.chars().all(upper) {
                let reason = format!("`{}` is not an error code, such as `NO_AUTH`", name.value);
                fault(name.referenced.line(), reason);
            }
            if names.contains(&name.value.as_str()) {
                fault(name.referenced.line(), format!("`{}` stands here twice", name.value));
            }
            names.push(&name.value);
        }
        for status in &code.statuses {
            if status.value != 202 && !(400..600).contains(&status.value) {
                fault(status.referenced.line(), format!("{} is not an error", status.value));
            }
        }
        if !code.advice.value.ends_with('.') {
            let reason = "advice is sentences: end it with a full stop".to_owned();
            fault(code.advice.referenced.line(), reason);
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let codes = entries.iter().map(|(key, code)| ErrorCode {
        code: key.value.clone(),
        spellings: code.spellings.iter().map(|one| one.value.clone()).collect(),
        meaning: code.meaning,
        statuses: code.statuses.iter().map(|status| status.value).collect(),
        advice: code.advice.value.clone(),
    });
    Ok(codes.collect())
}
