//! Reads `api/*.yaml` strictly into the model: what it does not understand is a [`Fault`].

mod clashes;
mod codes;
mod document;
mod entries;
mod enums;
mod events;
mod operations;
mod properties;
mod schemas;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_saphyr::{Location, Spanned};

use crate::model::{Contract, Product};
use document::Document;

/// Something in the contract that cannot stay.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Fault {
    /// The document.
    pub file: PathBuf,
    /// From 1; 0 where the document as a whole is meant.
    pub line: u64,
    /// What is wrong, and what was expected.
    pub reason: String,
}

/// Reads all documents of a folder.
///
/// # Errors
/// Every fault that was found, sorted by file and line.
pub fn read(dir: &Path) -> Result<Contract, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut sources = Vec::new();
    for file in files(dir).map_err(|fault| vec![fault])? {
        match parse(&file) {
            Ok(document) => {
                let product = product_name(&file);
                sources.push(Source { file, product, document });
            }
            Err(fault) => faults.push(fault),
        }
    }
    // What is missing in a document that cannot be read would be reported in all that refer to it.
    if !faults.is_empty() {
        return Err(faults);
    }
    let errors = codes::read(dir)?;
    let mut products = Vec::new();
    for source in &sources {
        let mut scope = Scope::new(source);
        products.push(product(&mut scope));
        faults.append(&mut scope.faults);
    }
    let events = events::read(&sources);
    operations::check_across(&sources, &mut faults);
    clashes::check_events(&sources, &mut faults);
    if faults.is_empty() {
        Ok(Contract { products, events, errors })
    } else {
        faults.sort();
        faults.dedup();
        Err(faults)
    }
}

/// The documents of a folder as they stand, by product.
///
/// # Errors
/// A document that is not YAML.
pub fn documents(dir: &Path) -> Result<Vec<(String, serde_json::Value)>, Fault> {
    files(dir)?.iter().map(|file| Ok((product_name(file), parse(file)?))).collect()
}

/// One document and where it came from.
struct Source {
    file: PathBuf,
    product: String,
    document: Document,
}

/// The document that is being read, and what is wrong with it so far.
struct Scope<'a> {
    source: &'a Source,
    faults: Vec<Fault>,
}

impl<'a> Scope<'a> {
    fn new(source: &'a Source) -> Self {
        Self { source, faults: Vec::new() }
    }

    fn document(&self) -> &'a Document {
        &self.source.document
    }

    /// Reports that the value at `place` cannot stay.
    fn fault(&mut self, place: Location, reason: impl Into<String>) {
        self.faults.push(self.source.fault(place, reason));
    }

    /// The name of the component that `reference` points to; reports one that does not exist.
    fn resolve(&mut self, reference: &Spanned<String>) -> String {
        let name = reference.value.strip_prefix("#/components/schemas/");
        match name {
            Some(name) if self.document().schema(name).is_some() => return name.to_owned(),
            Some(name) => self.fault(reference.referenced, format!("there is no schema `{name}`")),
            None => self.fault(
                reference.referenced,
                format!("`{}` is not of the form `#/components/schemas/…`", reference.value),
            ),
        }
        String::new()
    }

    /// Reports a sentence that does not end like one.
    fn sentence(&mut self, text: Option<&Spanned<String>>) -> Option<String> {
        let text = text?;
        if !text.value.ends_with(['.', '!', '?', ')', ':']) || text.value.trim() != text.value {
            self.fault(text.referenced, "a description is sentences: end it with a full stop");
        }
        Some(text.value.clone())
    }

    /// Reports a phrase that is empty or ends like a sentence.
    fn phrase(&mut self, text: &Spanned<String>) -> String {
        if text.value.trim() != text.value || text.value.is_empty() || text.value.ends_with('.') {
            self.fault(text.referenced, "a summary is one phrase without a full stop");
        }
        text.value.clone()
    }
}

impl Source {
    fn fault(&self, place: Location, reason: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line: place.line(), reason: reason.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file.display(), self.line, self.reason)
    }
}

fn files(dir: &Path) -> Result<Vec<PathBuf>, Fault> {
    let unreadable = |cause: std::io::Error| Fault {
        file: dir.to_owned(),
        line: 0,
        reason: format!("cannot be read: {cause}"),
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn product_name(file: &Path) -> String {
    file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn parse<T: DeserializeOwned>(file: &Path) -> Result<T, Fault> {
    let fault = |line, reason| Fault { file: file.to_owned(), line, reason };
    let text = std::fs::read_to_string(file)
        .map_err(|cause| fault(0, format!("cannot be read: {cause}")))?;
    serde_saphyr::from_str(&text).map_err(|error| {
        let error = error.without_snippet();
        let message = error.to_string();
        let advice = [" at line ", ", set DuplicateKeyPolicy"];
        let reason = advice.iter().fold(message.as_str(), |text, end| {
            text.split_once(end).map_or(text, |(reason, _)| reason)
        });
        let reason = reason.to_owned();
        fault(error.location().map_or(0, |place| place.line()), reason)
    })
}

fn product(scope: &mut Scope<'_>) -> Product {
    let document = scope.document();
    if document.openapi.value != "3.1.0" {
        scope.fault(document.openapi.referenced, "the contract is written in OpenAPI 3.1.0");
    }
    let name = scope.source.product.clone();
    let summary = scope.phrase(&document.info.summary);
    let enums = enums::Enums::collect(document);
    let operations = operations::read(scope, &enums);
    let schemas = schemas::read(scope, &enums);
    events::check(scope);
    clashes::check(scope);
    Product {
        name,
        title: document.info.title.clone(),
        summary,
        operations,
        schemas,
        enums: enums.into_list(),
    }
}
