//! The cases: what is called, what the gateway answers, what must arrive on either side.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::contract::{Answer, Contract, Operation, Place};
use crate::samples::Samples;
use crate::values::{Extent, Maker, Unsatisfiable};
use crate::wire::Expected;

/// One line for the runner, and what must come of it.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    /// Empty for a notification.
    pub(crate) operation: String,
    pub(crate) line: Value,
    /// Requests in order, each with the answer that it gets.
    pub(crate) exchanges: Vec<(Expected, Value)>,
    pub(crate) outcome: Outcome,
    /// The digest of an upload is over these bytes.
    pub(crate) file: Option<&'static [u8]>,
    /// Something in it travels encrypted.
    pub(crate) is_sensitive: bool,
}

/// What a case shows.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Kind {
    Minimal,
    Full,
    Paged,
    Sample,
    Notification,
}

/// What the runner must report.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answer(Value),
    File(String),
    Nothing,
    Items(Vec<Value>),
    Notification { event_type: String, resource: Value },
}

type Result<T> = std::result::Result<T, Unsatisfiable>;

const FILE: &[u8] = b"\x89PNG\r\n\x1a\nnot really\0";

/// Every case of the contract and of the samples.
pub(crate) fn all(contract: &Contract, samples: &Samples, mchid: &str) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for operation in contract.operations() {
        let maker = CaseMaker { contract, operation, mchid };
        cases.push(maker.call(Kind::Minimal, Extent::Minimal, None)?);
        cases.push(maker.call(Kind::Full, Extent::Full, None)?);
        for sample in samples.of(operation.id) {
            cases.push(maker.call(Kind::Sample, Extent::Minimal, Some(sample.clone()))?);
        }
        if let Some(pagination) = operation.pagination() {
            cases.push(maker.pages(pagination)?);
        }
    }
    for (name, schema) in contract.notifications() {
        for extent in [Extent::Minimal, Extent::Full] {
            let resource = Maker::new(contract, extent).value(schema, name)?.unwrap_or(json!({}));
            cases.push(notification(
                name,
                &resource,
                contract.is_sensitive(schema),
                Kind::Notification,
            ));
        }
        for resource in samples.of(name) {
            cases.push(notification(name, resource, contract.is_sensitive(schema), Kind::Sample));
        }
    }
    number_repeated(&mut cases);
    let ids = contract.operations().into_iter().map(|operation| operation.id);
    let known: HashSet<&str> =
        ids.chain(contract.notifications().map(|(name, _)| name.as_str())).collect();
    match samples.names().find(|name| !known.contains(name)) {
        Some(name) => {
            Err(Unsatisfiable(format!("samples of {name}, which the contract does not have")))
        }
        None => Ok(cases),
    }
}

struct CaseMaker<'a> {
    contract: &'a Contract,
    operation: Operation<'a>,
    mchid: &'a str,
}

impl<'a> CaseMaker<'a> {
    fn call(&self, kind: Kind, extent: Extent, sample: Option<Value>) -> Result<Case> {
        let arguments = self.arguments(extent)?;
        let made = match (self.operation.answer(), sample) {
            (Answer::Json(_), Some(sample)) => Some(sample),
            (Answer::Json(schema), None) => Maker::new(self.contract, extent).value(schema, "")?,
            _ => None,
        };
        let (answer, outcome) = match (self.operation.answer(), made) {
            (Answer::File, _) => {
                let text = format!("账单 of {}\n", self.operation.id);
                (json!(text), Outcome::File(text))
            }
            (Answer::Empty, _) => (Value::Null, Outcome::Nothing),
            (Answer::Json(_), made) => {
                let answer = made.unwrap_or_else(|| json!({}));
                (answer.clone(), Outcome::Answer(answer))
            }
        };
        let exchange = (self.expected(&arguments), answer);
        Ok(self.case(kind, "call", &arguments, vec![exchange], outcome))
    }

    /// Three items on two pages; a third page, which is empty, where the answer does not tell the number of items.
    fn pages(&self, pagination: &Value) -> Result<Case> {
        let text = |key: &str| pagination[key].as_str();
        let (position, items) = (text("position").unwrap_or(""), text("items").unwrap_or(""));
        let mut arguments = self.arguments(Extent::Minimal)?;
        let all = self.contract.arguments(&self.operation);
        let limit = |name: &str, key: &str| {
            let schema = all.iter().find(|one| one.name == name).map(|one| one.schema);
            schema.and_then(|schema| schema[key].as_i64())
        };
        let size = text("size").map(|name| (name, limit(name, "minimum").unwrap_or(0).max(2)));
        if let Some((name, size)) = size {
            arguments.insert(name.into(), json!(size));
        }
        let style = text("style").unwrap_or_default();
        let first = i64::from(style == "page_from_one");
        let starts = arguments.contains_key(position);
        if starts {
            arguments
                .insert(position.into(), if style == "cursor" { json!("") } else { json!(first) });
        }
        let total = match style {
            "offset" => 3,
            _ => size.map_or(3, |(_, size)| size + 1),
        };

        let Answer::Json(schema) = self.operation.answer() else {
            return Err(Unsatisfiable(format!("{}: pages without JSON", self.operation.id)));
        };
        let mut maker = Maker::new(self.contract, Extent::Full);
        let mut pages = Vec::new();
        let counts: &[usize] =
            if text("total").is_some() || style == "cursor" { &[2, 1] } else { &[2, 1, 0] };
        for (page, count) in counts.iter().enumerate() {
            let mut answer = maker.value(schema, "")?.unwrap_or_else(|| json!({}));
            let mut list = Vec::new();
            while list.len() < *count {
                let more = maker.value(schema, "")?.unwrap_or_default();
                list.extend(more[items].as_array().cloned().unwrap_or_default());
            }
            list.truncate(*count);
            answer[items] = Value::Array(list);
            if let Some(name) = text("total") {
                answer[name] = json!(total);
            }
            if let (Some(name), Some(object)) = (text("next"), answer.as_object_mut())
                && page + 1 == counts.len()
            {
                object.remove(name);
            }
            pages.push(answer);
        }

        let mut exchanges = Vec::new();
        let mut sent = arguments.clone();
        let mut skipped = first;
        for (page, answer) in pages.iter().enumerate() {
            exchanges.push((self.expected(&sent), answer.clone()));
            skipped +=
                if style == "offset" { counts.get(page).copied().unwrap_or(0) as i64 } else { 1 };
            let next = text("next").map_or(json!(skipped), |name| answer[name].clone());
            sent.insert(position.into(), next);
        }
        let items =
            pages.iter().flat_map(|page| page[items].as_array().cloned().unwrap_or_default());
        let outcome = Outcome::Items(items.collect());
        Ok(self.case(Kind::Paged, "pages", &arguments, exchanges, outcome))
    }

    fn arguments(&self, extent: Extent) -> Result<Map<String, Value>> {
        let mut maker = Maker::new(self.contract, extent);
        // A header's value is printable ASCII.
        let mut plain = Maker::new(self.contract, Extent::Minimal);
        let mut arguments = Map::new();
        for one in self.contract.arguments(&self.operation) {
            let wanted = one.required && one.schema["x-default"].is_null();
            let is_ours = ["x-digest", "const"].iter().any(|key| !one.schema[key].is_null());
            if is_ours || arguments.contains_key(one.name) || !(wanted || extent == Extent::Full) {
                continue;
            }
            let value = match one.name {
                "filename" | "file_name" if self.operation.is_upload() => Some(json!("图片 1.png")),
                name if one.place == Place::Header => plain.value(one.schema, name)?,
                name => maker.value(one.schema, name)?,
            };
            if let Some(value) = value {
                arguments.insert(one.name.into(), value);
            }
        }
        Ok(arguments)
    }

    fn expected(&self, arguments: &Map<String, Value>) -> Expected {
        Expected::new(self.contract, &self.operation, arguments, self.mchid)
    }

    fn case(
        &self,
        kind: Kind,
        what: &str,
        arguments: &Map<String, Value>,
        exchanges: Vec<(Expected, Value)>,
        outcome: Outcome,
    ) -> Case {
        use base64::prelude::{BASE64_STANDARD, Engine as _};

        let id = format!("{} {}", self.operation.id, format!("{kind:?}").to_lowercase());
        let mut line =
            json!({"id": id, "kind": what, "operation": self.operation.id, "arguments": arguments});
        let file = self.operation.is_upload().then_some(FILE);
        if let Some(file) = file {
            line["file"] = json!(BASE64_STANDARD.encode(file));
        }
        let all = self.contract.arguments(&self.operation);
        let mut is_sensitive = all.iter().any(|one| self.contract.is_sensitive(one.schema));
        if let Answer::Json(schema) = self.operation.answer() {
            is_sensitive |= self.contract.is_sensitive(schema);
        }
        let operation = self.operation.id.to_owned();
        Case { id, kind, operation, line, exchanges, outcome, file, is_sensitive }
    }
}

/// `name` is `refund REFUND.SUCCESS merchant`: product, event type, variant.
fn notification(name: &str, resource: &Value, is_sensitive: bool, kind: Kind) -> Case {
    let id = format!("{name} {}", format!("{kind:?}").to_lowercase());
    let event_type = name.split(' ').nth(1).unwrap_or_default().to_owned();
    let wanted = json!({"event_type": name, "resource": resource});
    Case {
        line: json!({"id": id, "kind": "notification", "notification": wanted}),
        id,
        kind,
        operation: String::new(),
        exchanges: Vec::new(),
        outcome: Outcome::Notification { event_type, resource: resource.clone() },
        file: None,
        is_sensitive,
    }
}

/// The second and further cases of one id get a number.
fn number_repeated(cases: &mut [Case]) {
    let mut seen = HashMap::new();
    for case in cases {
        let times: &mut u32 = seen.entry(case.id.clone()).or_default();
        *times += 1;
        if *times > 1 {
            case.id = format!("{} {times}", case.id);
            case.line["id"] = json!(case.id);
        }
    }
}
