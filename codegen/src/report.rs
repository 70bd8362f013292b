//! What the contract holds, and the decisions in it, as a page to read.

use std::fmt::Write as _;

use crate::model::{Contract, Operation, PaginationStyle};

/// The whole report, in Markdown.
pub fn report(contract: &Contract) -> String {
    let mut text = String::new();
    counts(&mut text, contract);
    decisions(&mut text, "Safe to repeat", contract, |one| {
        one.idempotent_by.as_ref().map(|by| format!("by `{by}`"))
    });
    decisions(
        &mut text,
        "Changes without a number of the caller's own, never repeated",
        contract,
        |one| {
            let repeatable =
                one.idempotent_by.is_some() || one.method == "GET" || one.upload.is_some();
            (!repeatable).then(|| format!("{} {}", one.method, one.path))
        },
    );
    decisions(&mut text, "Paged", contract, |one| {
        one.pagination.as_ref().map(|page| {
            let style = match page.style {
                PaginationStyle::Offset => "items to skip",
                PaginationStyle::PageFromZero => "pages from 0",
                PaginationStyle::PageFromOne => "pages from 1",
                PaginationStyle::Cursor => "cursor",
            };
            format!("`{}` ({style}), items in `{}`", page.position, page.items)
        })
    });
    decisions(&mut text, "Unsigned answers", contract, |one| {
        (!one.signed).then(|| format!("{} {}", one.method, one.path))
    });
    events(&mut text, contract);
    text
}

fn counts(text: &mut String, contract: &Contract) {
    let mut total = [0; 4];
    let mut rows = String::new();
    for product in &contract.products {
        let official = product.operations.iter().filter(|one| one.official).count();
        let row = [product.operations.len(), official, product.schemas.len(), product.enums.len()];
        total.iter_mut().zip(row).for_each(|(sum, one)| *sum += one);
        let [operations, official, schemas, enums] = row;
        let _ = writeln!(
            rows,
            "| {} | {} | {operations} | {official} | {schemas} | {enums} |",
            product.name, product.title
        );
    }
    let [operations, official, schemas, enums] = total;
    let _ = write!(
        text,
        "| product | | operations | official | schemas | enums |\n|---|---|--:|--:|--:|--:|\n{rows}\
         | {} products | | {operations} | {official} | {schemas} | {enums} |\n",
        contract.products.len(),
    );
}

fn decisions(
    text: &mut String,
    heading: &str,
    contract: &Contract,
    decision: impl Fn(&Operation) -> Option<String>,
) {
    let _ = write!(text, "\n## {heading}\n\n| operation | |\n|---|---|\n");
    for one in contract.products.iter().flat_map(|product| &product.operations) {
        if let Some(decision) = decision(one) {
            let _ = writeln!(text, "| `{}` | {decision} |", one.id);
        }
    }
}

fn events(text: &mut String, contract: &Contract) {
    text.push_str("\n## Notifications\n\n| event | carries |\n|---|---|\n");
    for event in &contract.events {
        let resources = event.resources.iter();
        let names = resources.map(|one| format!("`{}.{}`", one.product, one.schema));
        let _ =
            writeln!(text, "| `{}` | {} |", event.event_type, names.collect::<Vec<_>>().join(", "));
    }
}
