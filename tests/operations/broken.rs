//! The whole harness against the real engine, with a contract that the engine was not made from: each way in which
//! generated code could fall behind the contract is reported.

use std::collections::HashMap;
use std::fs;

use sandbox::{Options, Sandbox};
use serde_json::{Map, Value, json};
use wechatpay_sdk::Builder;

use crate::cases;
use crate::compare::differences;
use crate::contract::Contract;
use crate::samples::Samples;

const OPERATION: &str = "profit_sharing.add_receiver";
const REQUEST: &str = "/components/schemas/profit_sharing.AddReceiverRequest/properties";

/// What is reported of the operation after the properties of its request were changed.
fn reported(name: &str, change: impl FnOnce(&mut Map<String, Value>)) -> Vec<String> {
    let mut bundle: Value =
        serde_json::from_str(include_str!("../../api/dist/openapi.json")).unwrap();
    change(bundle.pointer_mut(REQUEST).unwrap().as_object_mut().unwrap());
    let file = std::env::temp_dir().join(format!("wechatpay-{name}-{}.json", std::process::id()));
    fs::write(&file, bundle.to_string()).unwrap();
    let sandbox =
        Sandbox::start(Options { contract: Some(file.clone()), ..Options::default() }).unwrap();
    fs::remove_file(file).unwrap();

    let contract = Contract::read(&bundle.to_string()).unwrap();
    let samples = Samples::default();
    let mut cases = cases::all(&contract, &samples, "1900000001").unwrap();
    cases.retain(|case| case.id == format!("{OPERATION} full"));
    sandbox.script(crate::script(&cases));
    let settings = sandbox.configuration().unwrap()["config"].to_string();
    let client = Builder::from_json(&settings).unwrap().build().unwrap();
    let call = client.call(OPERATION, cases[0].line["arguments"].clone());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let line = match runtime.block_on(call) {
        Ok(answer) => json!({"answer": answer.json::<Value>().unwrap()}),
        Err(error) => json!({"error": error.to_string()}),
    };
    let results = HashMap::from([(cases[0].id.clone(), line)]);
    differences(&cases, &samples, sandbox.records(), &results)
}

#[test]
fn nothing_is_reported_of_what_the_engine_was_made_from() {
    assert_eq!(reported("same", |_| ()), [""; 0]);
}

#[test]
fn a_field_that_the_engine_lost_is_reported() {
    let lost = reported("lost", |fields| {
        fields.insert("nickname".into(), json!({"type": "string"}));
    });
    assert!(lost.iter().any(|one| one.contains("nickname")), "{lost:?}");
}

#[test]
fn a_field_that_the_engine_calls_otherwise_is_reported() {
    let renamed = reported("renamed", |fields| {
        let field = fields.shift_remove("custom_relation").unwrap();
        fields.insert("custom_relationship".into(), field);
    });
    assert!(renamed.iter().any(|one| one.contains("custom_relationship")), "{renamed:?}");
}

#[test]
fn a_field_that_the_engine_sends_elsewhere_in_the_order_is_reported() {
    let reordered = reported("reordered", |fields| {
        let field = fields.shift_remove("name").unwrap();
        fields.shift_insert(0, "name".into(), field);
    });
    assert!(reordered[0].contains("body\n    expected {\"name\":"), "{reordered:?}");
}

#[test]
fn a_field_that_the_engine_leaves_in_plain_or_encrypts_alone_is_reported() {
    let plain = reported("plain", |fields| fields["sub_appid"]["x-sensitive"] = json!(true));
    assert!(plain[0].contains("refused by the gateway"), "{plain:?}");
    let encrypted = reported("encrypted", |fields| fields["name"]["x-sensitive"] = json!(false));
    assert!(encrypted[0].contains("body\n    expected"), "{encrypted:?}");
}
