//! Finding operations and schemas; each product is parsed when it is first asked for, without a lock that a
//! fork could leave held for ever.

use std::collections::HashMap;

use serde::Deserialize;

use super::tables::{ERRORS, EVENTS, TABLES};
use super::{ErrorCode, Field, Operation, Schema};
use crate::error::{Error, InternalError, InvalidRequest, Result, Rule};
use crate::per_process::PerProcess;

/// A product as the index knows it.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) product: &'static str,
    /// Names, sorted and parted by spaces.
    pub(super) operations: &'static str,
    pub(super) json: &'static str,
}

/// The operations and schemas of one product.
#[derive(Debug, Deserialize)]
pub(crate) struct Product {
    operations: HashMap<String, Operation>,
    schemas: HashMap<String, Schema>,
}

/// One operation together with the product whose schemas it uses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Located {
    pub(crate) operation: &'static Operation,
    pub(crate) product: &'static Product,
}

/// The ids of all operations, sorted.
pub(crate) fn operation_ids() -> impl Iterator<Item = String> {
    TABLES.iter().flat_map(|table| {
        table.operations.split(' ').map(|name| format!("{}.{name}", table.product))
    })
}

/// The operation of this id.
pub(crate) fn operation(id: &str) -> Result<Located> {
    let unknown = || {
        Error::InvalidRequest(InvalidRequest {
            message: "there is no such operation".into(),
            operation: id.into(),
            pointer: String::new(),
            rule: Rule::UnknownOperation,
        })
    };
    let (name, operation) = id.split_once('.').ok_or_else(unknown)?;
    let product = product(name).ok_or_else(unknown)??;
    let operation = product.operations.get(operation).ok_or_else(unknown)?;
    Ok(Located { operation, product })
}

/// The schema that fits a notification's resource best, as `<product>.<Schema>`: of the event's candidates
/// the one to which the fewest fields are unknown, or else one of the default host, or else the one with the
/// fewest fields missing, or else the smallest, or else the first. Real notifications omit and add.
pub(crate) fn event_schema(
    event_type: &str,
    resource: &serde_json::Value,
) -> Result<Option<(&'static str, &'static Product, &'static [Field])>> {
    let Some(candidates) = events()?.get(event_type) else { return Ok(None) };
    let mut best = None;
    let mut least = None;
    for id in candidates {
        let Some((name, schema)) = id.split_once('.') else { continue };
        let Some(product) = product(name).transpose()? else { continue };
        let fields = product.schema(schema);
        let (unknown, missing) = misfits(fields, resource);
        let misfit = (unknown, product.is_abroad(), missing, fields.len());
        if least.is_none_or(|least| misfit < least) {
            least = Some(misfit);
            best = Some((id.as_str(), product, fields));
        }
    }
    Ok(best)
}

/// How many fields are none of the schema's, and how many required ones are missing.
fn misfits(fields: &[Field], resource: &serde_json::Value) -> (usize, usize) {
    let missing = |field: &&Field| field.required && resource.get(&field.name).is_none();
    let known = |name: &String| fields.iter().any(|field| field.name == *name);
    let names = resource.as_object().into_iter().flat_map(|object| object.keys());
    (names.filter(|name| !known(name)).count(), fields.iter().filter(missing).count())
}

impl Located {
    /// The fields of the JSON body.
    pub(crate) fn body(&self) -> &'static [Field] {
        self.operation.body.as_deref().map_or(&[], |name| self.product.schema(name))
    }
}

impl Product {
    /// Nothing of it lives on the default host.
    fn is_abroad(&self) -> bool {
        self.operations.values().all(|operation| operation.host.is_some())
    }

    /// The fields of a schema; none where the engine has nothing to do with them.
    pub(crate) fn schema(&self, name: &str) -> &[Field] {
        self.schemas.get(name).map_or(&[], Vec::as_slice)
    }
}

/// `None`: there is no such product.
fn product(name: &str) -> Option<Result<&'static Product>> {
    static PARSED: [PerProcess<Result<Product>>; TABLES.len()] =
        [const { PerProcess::new() }; TABLES.len()];
    let at = TABLES.binary_search_by_key(&name, |table| table.product).ok()?;
    let (table, cell) = (TABLES.get(at)?, PARSED.get(at)?);
    Some(cell.get(|| parse(table.json, table.product)).as_ref().map_err(Clone::clone))
}

fn events() -> Result<&'static HashMap<String, Vec<String>>> {
    #[derive(Deserialize)]
    struct Events {
        events: HashMap<String, Vec<String>>,
    }
    static PARSED: PerProcess<Result<Events>> = PerProcess::new();
    let parsed = PARSED.get(|| parse(EVENTS, "events"));
    parsed.as_ref().map(|parsed| &parsed.events).map_err(Clone::clone)
}

/// What an error code means, where it means the same everywhere.
pub(crate) fn error_code(code: &str) -> Option<&'static ErrorCode> {
    #[derive(Deserialize)]
    struct Errors {
        codes: HashMap<String, ErrorCode>,
    }
    static PARSED: PerProcess<Result<Errors>> = PerProcess::new();
    PARSED.get(|| parse(ERRORS, "errors")).as_ref().ok()?.codes.get(code)
}

fn parse<'a, T: Deserialize<'a>>(json: &'a str, name: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|cause| {
        Error::Internal(InternalError { message: format!("table {name}: {cause}") })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Element;

    #[test]
    fn every_listed_operation_can_be_found_and_the_index_is_sorted() {
        let ids: Vec<String> = operation_ids().collect();
        assert!(!ids.is_empty() && ids.is_sorted());
        for id in &ids {
            operation(id).unwrap_or_else(|error| panic!("{id}: {error}"));
        }
    }

    #[test]
    fn every_schema_that_is_named_exists() {
        for table in TABLES {
            let product = product(table.product).unwrap().unwrap();
            let fields = product.schemas.values().flatten();
            let named = fields.filter_map(|field| {
                let element = &field.element;
                element.items.as_ref().map_or(&element.schema, |items| &items.schema).as_ref()
            });
            let bodies = product.operations.values().filter_map(|one| one.body.as_ref());
            for name in named.chain(bodies) {
                assert!(product.schemas.contains_key(name), "{}.{name}", table.product);
            }
        }
    }

    #[test]
    fn every_pattern_is_a_regular_expression() {
        fn check(element: &Element) {
            if let Some(pattern) = &element.pattern {
                regex_lite::Regex::new(pattern).unwrap();
            }
            element.items.as_deref().into_iter().for_each(check);
        }
        for table in TABLES {
            let product = product(table.product).unwrap().unwrap();
            product.schemas.values().flatten().for_each(|field| check(&field.element));
            for operation in product.operations.values() {
                let parameters = operation.path_params.iter().chain(&operation.query_params);
                parameters.for_each(|field| check(&field.element));
            }
        }
    }

    #[test]
    fn an_unknown_operation_is_an_invalid_request() {
        for id in ["", "pay_gift", "pay_gift.", "nothing.at_all", "pay_gift.terminate"] {
            let Err(Error::InvalidRequest(error)) = operation(id) else { panic!("{id}") };
            assert_eq!(error.rule, Rule::UnknownOperation);
        }
    }

    #[test]
    fn the_resource_of_an_event_is_told_by_its_fields_even_where_some_are_missing() {
        let schema = |resource: serde_json::Value| {
            event_schema("REFUND.SUCCESS", &resource).unwrap().map(|(id, _, _)| id)
        };
        let mut merchant = serde_json::json!({
            "transaction_id": "1",
            "out_trade_no": "2",
            "refund_id": "3",
            "refund_status": "SUCCESS",
            "success_time": "2026-05-20T13:29:35+08:00",
            "amount": {},
        });
        let mut partner = merchant.clone();
        merchant["mchid"] = "1900000001".into();
        partner["sp_mchid"] = "1900000001".into();
        partner["sub_mchid"] = "1900000109".into();
        assert_eq!(schema(merchant), Some("refund.RefundMerchantResource"));
        assert_eq!(schema(partner), Some("refund.RefundPartnerResource"));
    }

    #[test]
    fn every_event_names_schemas_of_a_known_product() {
        for (event, candidates) in events().unwrap() {
            for id in candidates {
                let (name, _) = id.split_once('.').unwrap();
                assert!(product(name).is_some(), "{event}: {id}");
            }
        }
    }
}
