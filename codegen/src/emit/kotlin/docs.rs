//! KDoc: what a reader must know, in lines that cannot end the comment.

use crate::emit::words;
use crate::model::{Field, Operation, Role, Type};

/// Of what is not official.
pub(super) const COMMUNITY: &str =
    "Documented by the community, not in the current official documentation.";

/// Text that neither opens nor closes a comment.
pub(super) fn escape(text: &str) -> String {
    text.replace("*/", "*&#47;").replace("/*", "/&#42;")
}

/// One entry per line of the comment, as it stands behind the asterisk.
pub(super) fn lines(text: impl IntoIterator<Item = String>) -> Vec<String> {
    text.into_iter()
        .flat_map(|text| escape(&text).split('\n').map(str::to_owned).collect::<Vec<_>>())
        .map(|line| format!(" {line}").trim_end().to_owned())
        .collect()
}

/// What is to be said of a field, in one paragraph.
pub(super) fn field(field: &Field) -> String {
    let mut doc: Vec<String> =
        [&field.title, &field.description].into_iter().flatten().map(|text| closed(text)).collect();
    doc.extend(values(&field.ty).map(|name| format!("See [{name}].")));
    let bounds = words::bounds(field).join(", ");
    let mut letters = bounds.chars();
    doc.extend(
        letters.next().map(|first| format!("{}{}.", first.to_uppercase(), letters.as_str())),
    );
    doc.extend(
        field
            .default_from
            .as_ref()
            .map(|from| format!("The client's `{}` where left out.", words::camel(from))),
    );
    doc.extend(field.only.map(|role| match role {
        Role::Merchant => "Merchants only.".to_owned(),
        Role::Partner => "Partners only.".to_owned(),
    }));
    if field.community {
        doc.push("Known from the community.".into());
    }
    if doc.is_empty() {
        doc.push(format!("`{}`.", field.name));
    }
    escape(&doc.join(" ").replace('\n', " "))
}

/// What an operation does, and where that is written.
pub(super) fn operation(operation: &Operation) -> Vec<String> {
    let mut doc = vec![format!("{} ({}).", operation.summary, operation.title)];
    if let Some(description) = &operation.description {
        doc.extend([String::new(), description.clone()]);
    }
    if !operation.official {
        doc.extend([String::new(), COMMUNITY.into()]);
    }
    if let Some(page) = operation.docs.first() {
        doc.extend([String::new(), format!("[Documentation]({page})")]);
    }
    lines(doc)
}

/// The documented refusals: `403 NO_AUTH, 404 RESOURCE_NOT_EXISTS`.
pub(super) fn errors(operation: &Operation) -> String {
    let known: Vec<String> = operation
        .errors
        .iter()
        .map(|(status, codes)| format!("{status} {}", codes.join(", ")))
        .collect();
    escape(&known.join("; "))
}

/// Why not to use it any more.
pub(super) fn deprecation(operation: &Operation) -> Option<String> {
    operation.deprecated.as_ref().map(|deprecation| {
        deprecation
            .replaced_by
            .as_ref()
            .map_or_else(|| "No longer supported.".into(), |id| format!("Use `{}`.", path(id)))
    })
}

/// `pay_gift.get_activity` as one writes it here.
fn path(id: &str) -> String {
    id.split('.').map(words::camel).collect::<Vec<_>>().join(".")
}

/// The object that lists the documented values.
fn values(ty: &Type) -> Option<&str> {
    match ty {
        Type::Enum(name) => Some(name),
        Type::Array(element) => values(&element.ty),
        _ => None,
    }
}

fn closed(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '。', '!', '?']) { text.into() } else { format!("{text}.") }
}
