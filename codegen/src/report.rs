//! What the contract holds, and the decisions in it, as a page to read.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::model::{Contract, Field, Operation, PaginationStyle};

/// How much of the interface there is.
#[derive(Debug, Eq, PartialEq, Serialize)]
pub struct Counts {
    /// Documents.
    pub products: usize,
    /// Operations of all products.
    pub operations: usize,
    /// Event types of notifications.
    pub events: usize,
}

impl Counts {
    /// What the emitters see.
    pub fn of(contract: &Contract) -> Self {
        Self {
            products: contract.products.len(),
            operations: contract.products.iter().map(|product| product.operations.len()).sum(),
            events: contract.events.len(),
        }
    }

    /// What stands in the documents, counted without reading it into the model.
    pub fn written(documents: &[(String, Value)]) -> Self {
        let entries = |document: &'_ Value, key: &str| match document.get(key) {
            Some(Value::Object(map)) => map.clone().into_iter().collect(),
            _ => Vec::new(),
        };
        let operations = documents
            .iter()
            .flat_map(|(_, document)| entries(document, "paths"))
            .map(|(_, methods)| methods.as_object().map_or(0, Map::len));
        let events = documents
            .iter()
            .flat_map(|(_, document)| entries(document, "webhooks"))
            .filter_map(|(name, _)| Some(name.split(' ').next()?.to_owned()));
        Self {
            products: documents.len(),
            operations: operations.sum(),
            events: events.collect::<BTreeSet<_>>().len(),
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { products, operations, events } = self;
        write!(out, "{products} products, {operations} operations, {events} event types")
    }
}

/// The whole report, in Markdown; `documents` is what the contract was read from.
pub fn report(contract: &Contract, documents: &[(String, Value)]) -> String {
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
            let repeatable = one.idempotent_by.is_some() || one.method == "GET";
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
    sensitive(&mut text, contract);
    events(&mut text, contract);
    let (written, read) = (Counts::written(documents), Counts::of(contract));
    let left = [
        written.products.abs_diff(read.products),
        written.operations.abs_diff(read.operations),
        written.events.abs_diff(read.events),
    ];
    let _ = writeln!(text, "\n{read}, {} left out", left.iter().sum::<usize>());
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

fn sensitive(text: &mut String, contract: &Contract) {
    text.push_str("\n## Encrypted on the wire\n\n| where | fields |\n|---|---|\n");
    let mut row = |owner: String, fields: &mut dyn Iterator<Item = &Field>| {
        let names =
            fields.filter(|field| field.is_sensitive()).map(|one| format!("`{}`", one.name));
        let names: Vec<String> = names.collect();
        if !names.is_empty() {
            let _ = writeln!(text, "| `{owner}` | {} |", names.join(", "));
        }
    };
    for product in &contract.products {
        for one in &product.operations {
            let parameters = [&one.path_params, &one.query_params, &one.header_params];
            let meta = one.upload.iter().flat_map(|upload| &upload.meta);
            row(one.id.clone(), &mut parameters.into_iter().flatten().chain(meta));
        }
        for schema in &product.schemas {
            row(format!("{}.{}", product.name, schema.name), &mut schema.fields.iter());
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
