//! Names for the sets of values, which stand in the contract without one.
//!
//! A set is called after its field: `status` → `Status`. Where one field name has several different sets
//! in a product, or a schema has that name already, its owner's name goes before it: `ActivityStatus`;
//! where that is taken too, `Value` behind it.

use std::collections::{BTreeMap, BTreeSet};

use serde_saphyr::Spanned;

use super::document::{Document, Property};
use crate::model::Enum;

/// The sets of values of one product.
pub(super) struct Enums {
    /// Owner and field → name of the set.
    names: BTreeMap<(String, String), String>,
    enums: BTreeMap<String, Enum>,
}

struct Occurrence<'a> {
    owner: String,
    field: &'a str,
    title: Option<&'a str>,
    values: &'a Spanned<Vec<Spanned<String>>>,
}

impl Enums {
    pub(super) fn collect(document: &Document) -> Self {
        let occurrences = occurrences(document);
        let mut sets: BTreeMap<&str, BTreeSet<BTreeSet<&str>>> = BTreeMap::new();
        for one in &occurrences {
            sets.entry(one.field).or_default().insert(one.set());
        }
        let alone = |field| sets.get(field).is_some_and(|sets| sets.len() == 1);
        let mut all = Self { names: BTreeMap::new(), enums: BTreeMap::new() };
        let (short, long): (Vec<_>, Vec<_>) = occurrences.iter().partition(|one| alone(one.field));
        for one in short.into_iter().chain(long) {
            let short = pascal(one.field);
            let long = format!("{}{short}", one.owner);
            let name = match alone(one.field) && document.schema(&short).is_none() {
                true => short,
                false if document.schema(&long).is_none() && all.fits(&long, one) => long,
                false => format!("{long}Value"),
            };
            all.add(name, one);
        }
        all
    }

    /// Whether the name is free, or means the same values.
    fn fits(&self, name: &str, one: &Occurrence<'_>) -> bool {
        let known = self.enums.get(name);
        known.is_none_or(|known| {
            known.values.iter().map(String::as_str).collect::<BTreeSet<_>>() == one.set()
        })
    }

    fn add(&mut self, name: String, one: &Occurrence<'_>) {
        self.names.insert((one.owner.clone(), one.field.to_owned()), name.clone());
        self.enums.entry(name.clone()).or_insert_with(|| Enum {
            name,
            title: one.title.map(str::to_owned),
            values: one.values.value.iter().map(|value| value.value.clone()).collect(),
        });
    }

    /// The name of the set of values of a field; the owner is a schema or, for parameters, an operation.
    pub(super) fn name(&self, owner: &str, field: &str) -> String {
        self.names.get(&(pascal(owner), field.to_owned())).cloned().unwrap_or_default()
    }

    /// All sets, sorted by name.
    pub(super) fn into_list(self) -> Vec<Enum> {
        self.enums.into_values().collect()
    }
}

impl<'a> Occurrence<'a> {
    fn set(&self) -> BTreeSet<&'a str> {
        self.values.value.iter().map(|value| value.value.as_str()).collect()
    }
}

/// `activity_status` → `ActivityStatus`; a name that is one word with capitals stays as it is.
pub(super) fn pascal(name: &str) -> String {
    name.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().collect::<String>() + letters.as_str()
            })
        })
        .collect()
}

fn occurrences(document: &Document) -> Vec<Occurrence<'_>> {
    let mut all = Vec::new();
    for (_, _, operation) in document.operations() {
        let owner = operation.operation_id.value.split('.').next_back().unwrap_or_default();
        for parameter in &operation.parameters {
            all.extend(occurrence(owner, &parameter.name.value, &parameter.schema));
        }
    }
    for (owner, schema) in document.components.schemas.iter() {
        for (field, property) in schema.properties.iter() {
            all.extend(occurrence(&owner.value, &field.value, property));
        }
    }
    all
}

fn occurrence<'a>(owner: &str, field: &'a str, property: &'a Property) -> Option<Occurrence<'a>> {
    let mut inner = property;
    while let Some(items) = &inner.items {
        inner = items;
    }
    let values = inner.values.as_ref()?;
    Some(Occurrence { owner: pascal(owner), field, title: property.title.as_deref(), values })
}
