//! The contract as data: which operations there are, what they take, what they answer.
//!
//! # The tables
//! `tables/` is generated from `api/` and holds nothing else:
//!
//! - `mod.rs`: the index. `TABLES` is sorted by product; the names of a product's operations are one
//!   text, sorted and parted by spaces, so that listing them parses nothing and costs no relocation.
//!   ```text
//!   pub(super) const TABLES: &[Table] = &[
//!       Table { product: "pay_gift", operations: "get_activity terminate_activity", json: include_str!("pay_gift.json") },
//!   ];
//!   pub(super) const EVENTS: &str = include_str!("events.json");
//!   ```
//! - `<product>.json`, parsed when the first of its operations is called; one operation or schema per line:
//!   ```text
//!   {"//":"Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.",
//!   "operations":{
//!   "terminate_activity":{"method":"POST","path":"/v3/…/{activity_id}/terminate","path_params":[{"name":"activity_id","required":true,"max_length":20}]}
//!   },
//!   "schemas":{
//!   "AvailablePeriod":[{"name":"available_time","type":"array","items":{"type":"object","schema":"AvailableTime"}}]
//!   }}
//!   ```
//! - `events.json`: what each event type may carry, the first candidate first:
//!   ```text
//!   {"//":"…",
//!   "events":{
//!   "COUPON.USE":["cash_coupon.CouponUseResource"]
//!   }}
//!   ```
//!
//! - `errors.json`: what the error codes mean that mean the same everywhere:
//!   ```text
//!   {"//":"…",
//!   "codes":{
//!   "NO_AUTH":{"advice":"The merchant may not do this. …","meaning":"permission"}
//!   }}
//!   ```
//!
//! [`Operation`], [`Field`], … name the keys; a key whose value is the default is left out. Schemas that
//! are only received are cut down to what the engine needs: fields that are sensitive or lead to sensitive
//! ones, and all fields of a notification's resource. Schemas without any field left are left out,
//! and so is `answer_schema` then.

mod lookup;
mod schema;
mod tables;

pub(crate) use lookup::{Located, Product, error_code, event_schema, operation, operation_ids};
pub(crate) use schema::{
    Answer, DigestAlgorithm, Element, ErrorCode, Field, Meaning, Operation, Schema, Type, Upload,
};
