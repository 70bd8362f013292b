//! What was expected, held against what happened.

use std::collections::{HashMap, VecDeque};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use sm3::Sm3;

use crate::cases::{Case, Outcome};
use crate::samples::Samples;
use crate::wire::Expected;

/// Everything that is not as it must be, as sentences that begin with the case.
pub(crate) fn differences(
    cases: &[Case],
    samples: &Samples,
    records: Vec<Value>,
    results: &HashMap<String, Value>,
) -> Vec<String> {
    let mut arrived: HashMap<String, VecDeque<Value>> = HashMap::new();
    for record in records {
        let operation = record["verdict"]["operation"].as_str().unwrap_or_default().to_owned();
        arrived.entry(operation).or_default().push_back(record);
    }
    let mut all = Vec::new();
    for case in cases {
        let mut found = Vec::new();
        for (expected, _) in &case.exchanges {
            match arrived.get_mut(&case.operation).and_then(VecDeque::pop_front) {
                Some(record) => request(expected, case.file, &record, &mut found),
                None => found.push("no request arrived".into()),
            }
        }
        match results.get(&case.id) {
            Some(result) => outcome(case, samples, result, &mut found),
            None => found.push("the runner reports nothing".into()),
        }
        all.extend(found.into_iter().map(|difference| format!("{}: {difference}", case.id)));
    }
    for (operation, left) in arrived {
        if !left.is_empty() {
            all.push(format!("{operation:?}: {} requests that no case expects", left.len()));
        }
    }
    all
}

fn request(expected: &Expected, file: Option<&[u8]>, record: &Value, found: &mut Vec<String>) {
    let verdict = &record["verdict"];
    if verdict["accepted"] != true {
        found.push(format!("refused by the gateway: {} {}", verdict["code"], verdict["message"]));
        return;
    }
    let mut differs = |what: &str, expected: &str, got: &str| {
        if expected != got {
            found.push(format!("{what}\n    expected {expected}\n    got      {got}"));
        }
    };
    differs("method", &expected.method, text(&record["method"]));
    let target = text(&record["target"]);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    differs("path", &expected.path, path);
    if expected.sensitive_query {
        // In plain, as the gateway decrypted them, in the order in which they came.
        let plain = verdict["query"].as_object().map(pairs).unwrap_or_default();
        differs("query", &expected.query, &plain);
        if query == expected.query {
            differs("query", "encrypted values", "values in plain");
        }
    } else {
        differs("query", &expected.query, query);
    }
    for (name, value) in &expected.headers {
        differs(&format!("header {name}"), value, &header(record, name));
    }
    let bytes = BASE64_STANDARD.decode(text(&record["body"])).unwrap_or_default();
    match file {
        Some(file) => {
            let (meta, digest) = without_digest(&verdict["body"]);
            differs("meta", &expected.body, &meta.to_string());
            let ours = [hex(&Sha256::digest(file)), hex(&Sm3::digest(file))];
            if !ours.contains(&digest) {
                differs("digest", &ours.join(" or "), &digest);
            }
            if !bytes.windows(file.len()).any(|window| window == file) {
                differs("file", "the bytes that were given", "others");
            }
        }
        None if expected.body.is_empty() => {
            differs("body", "", &String::from_utf8_lossy(&bytes));
        }
        None => {
            // Decrypted by the gateway, which refuses a sensitive value in plain; the order is that of the wire.
            differs("body", &expected.body, &verdict["body"].to_string());
            let compact = serde_json::from_slice::<Value>(&bytes).unwrap_or_default().to_string();
            differs("body", &compact, &String::from_utf8_lossy(&bytes));
        }
    }
}

fn outcome(case: &Case, samples: &Samples, result: &Value, found: &mut Vec<String>) {
    if let Some(error) = result.get("error") {
        found.push(format!("failed: {}", text(error)));
        return;
    }
    let (expected, got) = match &case.outcome {
        Outcome::Answer(answer) => (answer.clone(), result["answer"].clone()),
        Outcome::Nothing => (Value::Null, result["answer"].clone()),
        Outcome::File(file) => (json!(BASE64_STANDARD.encode(file)), result["file"].clone()),
        Outcome::Items(items) => (json!(items), result["items"].clone()),
        Outcome::Notification { event_type, resource } => {
            same(&json!(event_type), &result["event_type"], "/event_type", found);
            (resource.clone(), result["resource"].clone())
        }
    };
    let expected = as_documented(expected, &got, samples.mistyped(&case.id));
    let mut places = Vec::new();
    values(&expected, &got, "", &mut places);
    let places = places.into_iter().filter(|(at, _)| !samples.is_unlisted(&case.id, at));
    found.extend(places.map(|(at, difference)| format!("{at}: {difference}")));
}

/// What is expected of a typed result where the answer has a value of another type than documented: the value as it
/// is, or in the documented type, or nothing.
fn as_documented<'a>(
    mut expected: Value,
    got: &Value,
    mistyped: impl Iterator<Item = &'a str>,
) -> Value {
    for place in mistyped {
        let Some(value) = expected.pointer_mut(place) else { continue };
        *value = match (&*value, got.pointer(place)) {
            (_, got) if got.is_none_or(is_nothing) => Value::Null,
            (Value::String(digits), Some(Value::Number(number)))
                if digits.parse().is_ok_and(|digits: i64| number.as_i64() == Some(digits)) =>
            {
                number.clone().into()
            }
            (Value::Object(_), Some(Value::Array(_))) => json!([value]),
            _ => continue,
        };
    }
    expected
}

/// A field that was not in the answer may stand in the typed result as nothing: null, empty.
fn values(expected: &Value, got: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            for (name, value) in expected {
                let at = format!("{at}/{name}");
                match got.get(name) {
                    Some(got) => values(value, got, &at, found),
                    None if is_nothing(value) => {}
                    None => found.push((at, format!("lost {value}"))),
                }
            }
            let invented = got
                .iter()
                .filter(|(name, value)| !expected.contains_key(*name) && !is_nothing(value));
            for (name, value) in invented {
                found.push((format!("{at}/{name}"), format!("invented {value}")));
            }
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            for (index, (expected, got)) in expected.iter().zip(got).enumerate() {
                values(expected, got, &format!("{at}/{index}"), found);
            }
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        (one, other) if one == other || (is_nothing(one) && is_nothing(other)) => {}
        (one, other) => found.push((at.into(), format!("expected {one}, got {other}"))),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_nothing),
        _ => false,
    }
}

fn same(expected: &Value, got: &Value, at: &str, found: &mut Vec<String>) {
    if expected != got {
        found.push(format!("{at}: expected {expected}, got {got}"));
    }
}

fn pairs(query: &Map<String, Value>) -> String {
    crate::wire::query(query.iter().map(|(name, value)| (name.as_str(), value)))
}

/// The meta part without its digest and the digest's name, and the digest.
fn without_digest(meta: &Value) -> (Value, String) {
    let mut rest = meta.clone();
    let mut digest = String::new();
    if let Value::Object(fields) = &mut rest {
        fields.retain(|name, value| {
            let is_digest = ["sha256", "digest", "file_digest"].contains(&name.as_str());
            if is_digest {
                text(value).clone_into(&mut digest);
            }
            !is_digest && !name.starts_with("digest_al")
        });
    }
    (rest, digest)
}

fn header(record: &Value, name: &str) -> String {
    let headers = record["headers"].as_array().into_iter().flatten();
    let mut values = headers.filter(|one| text(&one[0]).eq_ignore_ascii_case(name));
    values.next().map(|one| text(&one[1]).to_owned()).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::{self, Kind};
    use crate::contract::Contract;

    const SHOP: &str = r##"{
        "paths": {"/v3/orders": {"post": {
            "operationId": "shop.create_order",
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}}
        }}},
        "webhooks": {},
        "components": {"schemas": {"Order": {"type": "object", "properties": {
            "number": {"type": "string"},
            "total": {"type": "integer"},
            "phone": {"type": "string", "x-sensitive": true}
        }}}}
    }"##;

    /// The full case after the request and the result were changed, as differences without the case's name.
    fn changed(request: impl FnOnce(&mut Value), result: impl FnOnce(&mut Value)) -> Vec<String> {
        let contract = Contract::read(SHOP).unwrap();
        let samples = Samples::default();
        let mut cases = cases::all(&contract, &samples, "1900000001").unwrap();
        cases.retain(|case| case.kind == Kind::Full);
        let Outcome::Answer(answer) = &cases[0].outcome else { panic!("no answer") };
        let body: Value = serde_json::from_str(&cases[0].exchanges[0].0.body).unwrap();
        let mut record = json!({
            "method": "POST", "target": "/v3/orders", "headers": [],
            "body": BASE64_STANDARD.encode(body.to_string()),
            "verdict": {"accepted": true, "operation": "shop.create_order", "body": body},
        });
        let mut line = json!({"id": cases[0].id, "answer": answer});
        request(&mut record);
        result(&mut line);
        let results = HashMap::from([(cases[0].id.clone(), line)]);
        let found = differences(&cases, &samples, vec![record], &results);
        found.iter().map(|one| one.replace("shop.create_order full: ", "")).collect()
    }

    fn untouched(_: &mut Value) {}

    fn fields(value: &mut Value) -> &mut Map<String, Value> {
        value.as_object_mut().unwrap()
    }

    #[test]
    fn what_is_as_expected_is_no_difference() {
        assert_eq!(changed(untouched, untouched), [""; 0]);
    }

    #[test]
    fn a_field_that_was_lost_on_the_way_to_the_gateway_shows() {
        let lost = |record: &mut Value| {
            fields(&mut record["verdict"]["body"]).remove("total");
        };
        assert!(changed(lost, untouched)[0].starts_with("body"));
    }

    #[test]
    fn a_field_that_was_renamed_or_reordered_on_the_wire_shows() {
        let reordered = |record: &mut Value| {
            let body = fields(&mut record["verdict"]["body"]);
            let number = body.shift_remove("number").unwrap();
            body.insert("number".into(), number);
        };
        assert!(changed(reordered, untouched)[0].starts_with("body"));
        let renamed = |record: &mut Value| {
            let body = fields(&mut record["verdict"]["body"]);
            let number = body.shift_remove("number").unwrap();
            body.shift_insert(0, "no".into(), number);
        };
        assert!(changed(renamed, untouched)[0].starts_with("body"));
    }

    #[test]
    fn a_request_that_the_gateway_refuses_shows() {
        // A sensitive value in plain is one: the gateway cannot decrypt it.
        let refused = |record: &mut Value| record["verdict"]["accepted"] = json!(false);
        assert!(changed(refused, untouched)[0].starts_with("refused by the gateway"));
    }

    #[test]
    fn a_field_that_the_typed_answer_lost_renamed_or_invented_shows() {
        let lost = |line: &mut Value| drop(fields(&mut line["answer"]).remove("total"));
        assert!(changed(untouched, lost)[0].starts_with("/total: lost"));
        let renamed = |line: &mut Value| {
            let number = fields(&mut line["answer"]).remove("number").unwrap();
            line["answer"]["no"] = number;
        };
        let found = changed(untouched, renamed);
        assert!(found[0].starts_with("/number: lost") && found[1].starts_with("/no: invented"));
        let encrypted = |line: &mut Value| line["answer"]["phone"] = json!("Y2lwaGVydGV4dA==");
        assert!(changed(untouched, encrypted)[0].starts_with("/phone: expected"));
    }

    #[test]
    fn a_request_or_a_result_too_few_or_too_many_shows() {
        let another = |record: &mut Value| record["verdict"]["operation"] = json!("shop.other");
        let found = changed(another, untouched);
        assert_eq!(found[0], "no request arrived");
        assert_eq!(found[1], "\"shop.other\": 1 requests that no case expects");
        let unreported = |line: &mut Value| *line = json!({"error": "did not compile"});
        assert_eq!(changed(untouched, unreported), ["failed: did not compile"]);
    }
}
