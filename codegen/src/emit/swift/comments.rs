//! What the comments say.

use super::ArgumentView;
use crate::emit::words;
use crate::model::{Field, Operation, Role};

/// Of what is not official.
pub(super) const COMMUNITY: &str =
    "Documented by the community, not in the current official documentation.";

/// The comment above a method.
pub(super) fn operation_doc(operation: &Operation, arguments: &[ArgumentView]) -> Vec<String> {
    let mut doc = vec![format!("{} ({}).", operation.summary, operation.title)];
    let mut paragraph = |text: String| doc.extend([String::new(), text]);
    operation.description.iter().cloned().for_each(&mut paragraph);
    match operation.roles.as_slice() {
        [Role::Merchant] => paragraph("For merchants only.".into()),
        [Role::Partner] => paragraph("For partners only.".into()),
        _ => {}
    }
    if !operation.official {
        paragraph(COMMUNITY.into());
    }
    if let Some(page) = operation.docs.first() {
        paragraph(format!("[Documentation]({page})"));
    }
    if !arguments.is_empty() {
        doc.extend([String::new(), "- Parameters:".into()]);
        doc.extend(arguments.iter().map(|one| {
            format!("  - {}: {}", one.value.trim_matches('`'), one.sentence).trim_end().to_owned()
        }));
    }
    if !operation.errors.is_empty() {
        let errors: Vec<String> = operation
            .errors
            .iter()
            .map(|(status, codes)| format!("{status} {}", codes.join(", ")))
            .collect();
        doc.push(format!(
            "- Throws: besides the errors of every call, ``ApiError`` {}.",
            errors.join("; ")
        ));
    }
    doc
}

/// All that is to be said of a field, on one line.
pub(super) fn sentence(field: &Field) -> String {
    let title = field.title.as_ref().map(|title| format!("{title}."));
    let bounds = words::bounds(field);
    let bounds =
        (!bounds.is_empty()).then(|| words::capitalised(&format!("{}.", bounds.join(", "))));
    let default =
        field.default_from.as_ref().map(|from| format!("The client's `{from}` where left out."));
    let role = field.only.map(|role| match role {
        Role::Merchant => "Merchants only.".to_owned(),
        Role::Partner => "Partners only.".to_owned(),
    });
    let community = field.community.then(|| "Known from the community.".to_owned());
    let deprecated = field.deprecated.then(|| "Deprecated.".to_owned());
    [title, field.description.clone(), bounds, default, role, community, deprecated]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('\n', " ")
}
