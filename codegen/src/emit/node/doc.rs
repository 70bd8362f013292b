//! What the JSDoc comments say.

use crate::emit::words;
use crate::model::{Field, Operation, Product, Role};

/// Paragraphs, then tags.
pub(super) fn of_operation(product: &Product, operation: &Operation) -> Vec<String> {
    let mut doc = vec![format!("{} ({}).", operation.summary, operation.title)];
    doc.extend(operation.description.clone());
    let errors: Vec<String> = operation
        .errors
        .iter()
        .map(|(status, codes)| format!("{status} {}", codes.join(", ")))
        .collect();
    if !errors.is_empty() {
        doc.push(format!("Errors: {}.", errors.join("; ")));
    }
    if !operation.official {
        doc.push("Known from the community, not on the current official pages.".into());
    }
    let tags = operation.docs.first().map(|page| see(page));
    let deprecated = operation.deprecated.as_ref().map(|deprecation| {
        let replaced_by = deprecation.replaced_by.as_ref();
        replaced_by.map_or_else(
            || "@deprecated".into(),
            |id| {
                let here: Vec<String> = id.split('.').map(words::camel).collect();
                format!("@deprecated Use `{}`.", here.join("."))
            },
        )
    });
    let mut paragraphs: Vec<String> =
        doc.iter().flat_map(|text| [String::new(), text.clone()]).skip(1).collect();
    paragraphs.extend(tags);
    paragraphs.extend(deprecated);
    with_methods(product, lines(paragraphs.iter()))
}

/// One paragraph, then a tag.
pub(super) fn of_field(field: &Field) -> Vec<String> {
    let mut doc = Vec::new();
    doc.extend(field.title.iter().map(|title| format!("{}.", title.trim_end_matches('.'))));
    doc.extend(field.description.clone());
    let bounds = words::bounds(field).join(", ");
    let mut letters = bounds.chars();
    doc.extend(
        letters.next().map(|first| format!("{}{}.", first.to_uppercase(), letters.as_str())),
    );
    doc.extend(
        field.default_from.as_ref().map(|from| format!("The client's `{from}` where left out.")),
    );
    doc.extend(field.only.map(|role| match role {
        Role::Merchant => "Merchants only.".to_owned(),
        Role::Partner => "Partners only.".to_owned(),
    }));
    if field.community {
        doc.push("Known from the community.".into());
    }
    let mut doc: Vec<String> = lines([doc.join(" ")].iter());
    doc.retain(|line| !line.is_empty());
    if field.deprecated {
        doc.push("@deprecated".into());
    }
    doc
}

/// A link to a page of the documentation.
pub(super) fn see(page: &str) -> String {
    format!("@see {page}")
}

/// Texts as the lines of a comment.
pub(super) fn lines<'a>(doc: impl Iterator<Item = &'a String>) -> Vec<String> {
    doc.flat_map(|text| text.split('\n')).map(|line| comment_safe(line.trim())).collect()
}

/// Text that does not end a comment.
pub(super) fn comment_safe(text: &str) -> String {
    text.replace("*/", "*\\/")
}

/// The documentation with the operations that it mentions called as they are called here.
fn with_methods(product: &Product, doc: Vec<String>) -> Vec<String> {
    let renamed = |line: String| {
        product.operations.iter().fold(line, |line, operation| {
            let (wire, here) = (&operation.name, words::camel(&operation.name));
            line.replace(&format!("`{wire}`"), &format!("`{here}`"))
        })
    };
    doc.into_iter().map(renamed).collect()
}
