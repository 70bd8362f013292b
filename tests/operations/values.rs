//! Values that a schema accepts, each different from every other as far as its limits allow, so that a field
//! that was lost or swapped shows.

use regex_lite::Regex;
use serde_json::{Map, Value, json};

use crate::contract::{Contract, properties};

/// Which fields are filled in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Extent {
    /// The required ones.
    Minimal,
    /// All, lists with two elements.
    Full,
}

/// Makes values; every one counts on.
pub(crate) struct Maker<'a> {
    contract: &'a Contract,
    extent: Extent,
    count: u64,
    /// Names of the schemas being made: a schema inside itself ends there.
    path: Vec<&'a str>,
}

/// No value is known that the schema accepts.
#[derive(Debug)]
pub(crate) struct Unsatisfiable(pub(crate) String);

type Result<T> = std::result::Result<T, Unsatisfiable>;

impl<'a> Maker<'a> {
    pub(crate) fn new(contract: &'a Contract, extent: Extent) -> Self {
        Self { contract, extent, count: 0, path: Vec::new() }
    }

    /// `None`: the schema is inside itself here.
    pub(crate) fn value(&mut self, schema: &'a Value, name: &str) -> Result<Option<Value>> {
        let (reference, target) = self.contract.resolve(schema);
        if let Some(reference) = reference {
            if self.path.contains(&reference) {
                return Ok(None);
            }
            self.path.push(reference);
            let value = self.value(target, name);
            self.path.pop();
            return value;
        }
        self.count += 1;
        if let Some(values) = schema["enum"].as_array() {
            let at = self.count as usize % values.len();
            return Ok(values.get(at).cloned());
        }
        Ok(Some(match schema["type"].as_str() {
            Some("string") => json!(self.text(schema, name)?),
            Some("integer") => json!(self.whole(schema)),
            Some("number") => json!(self.count as f64 + 0.5),
            Some("boolean") => json!(self.count.is_multiple_of(2)),
            Some("array") => self.list(schema, name)?,
            _ => self.object(schema)?,
        }))
    }

    fn object(&mut self, schema: &'a Value) -> Result<Value> {
        let mut object = Map::new();
        if schema.get("properties").is_none() && self.extent == Extent::Full {
            object.insert("anything".into(), json!(format!("值{}", self.count)));
        }
        for (name, required, property) in properties(schema) {
            if (required || self.extent == Extent::Full)
                && let Some(value) = self.value(property, name)?
            {
                object.insert(name.into(), value);
            }
        }
        Ok(Value::Object(object))
    }

    fn list(&mut self, schema: &'a Value, name: &str) -> Result<Value> {
        let least = schema["minItems"].as_u64().unwrap_or(0);
        let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX);
        let count = if self.extent == Extent::Full { 2 } else { 1 };
        let mut list = Vec::new();
        for _ in 0..count.max(least).min(most) {
            list.extend(self.value(&schema["items"], name)?);
        }
        Ok(Value::Array(list))
    }

    fn whole(&self, schema: &Value) -> i64 {
        let least = schema["minimum"].as_i64().unwrap_or(0);
        let most = schema["maximum"].as_i64().unwrap_or(i64::MAX);
        let wished = 100 + self.count as i64;
        if wished > most { most.min(least + self.count as i64 % 7) } else { wished.max(least) }
    }

    fn text(&self, schema: &Value, name: &str) -> Result<String> {
        let n = self.count;
        let (minute, second) = (n / 60 % 60, n % 60);
        let made = match schema["format"].as_str() {
            Some("date-time") => format!("2026-11-21T10:{minute:02}:{second:02}+08:00"),
            Some("date") => format!("2026-{:02}-{:02}", 1 + n % 12, 1 + n / 12 % 28),
            Some("yyyyMMddHHmmss") => format!("2026112110{minute:02}{second:02}"),
            Some("json") => json!({ "n": n }).to_string(),
            Some("numeric") => n.to_string(),
            Some("uri" | "media_url") => format!("https://example.com/{n}"),
            _ => return self.free(schema, name),
        };
        Ok(fit(&made, schema))
    }

    /// Text without a format: the first candidate that the pattern accepts.
    fn free(&self, schema: &Value, name: &str) -> Result<String> {
        let n = self.count;
        let Some(pattern) = schema["pattern"].as_str() else {
            let word = if self.extent == Extent::Full { "值 &=/" } else { "" };
            return Ok(fit(&format!("{name}{word}{n}"), schema));
        };
        let unsatisfied = || Unsatisfiable(format!("{name}: no value is known for {pattern}"));
        let regex = Regex::new(pattern).map_err(|_| unsatisfied())?;
        let candidates =
            [format!("{name}-{n}"), format!("2026{n:04}"), format!("{n:06}"), format!("{n}")];
        let mut candidates = candidates.iter().map(|text| fit(text, schema));
        candidates.find(|text| regex.is_match(text)).ok_or_else(unsatisfied)
    }
}

/// As long as the schema wants it; the end, which holds the number, is kept.
fn fit(text: &str, schema: &Value) -> String {
    let limit = |name: &str| schema[name].as_u64().and_then(|limit| usize::try_from(limit).ok());
    let length = text.chars().count();
    let cut = length.saturating_sub(limit("maxLength").unwrap_or(usize::MAX));
    let pad = limit("minLength").unwrap_or(0).saturating_sub(length);
    std::iter::repeat_n('0', pad).chain(text.chars().skip(cut)).collect()
}
