//! Answers made from the contract alone, always the same ones, for everything without a state of its own.

use serde_json::{Map, Value, json};

use crate::contract::Contract;
use crate::plausible;

/// What is known about the call: values to repeat, and the page that was asked for.
#[derive(Debug, Default)]
pub(crate) struct Hints<'a> {
    /// Arguments by wire name; an answer's field of the same name repeats them.
    pub(crate) arguments: Map<String, Value>,
    /// `x-pagination` of the operation.
    pub(crate) pagination: Option<&'a Value>,
}

/// A value that the schema accepts, with every field filled in.
pub(crate) fn make(contract: &Contract, schema: &Value, hints: &Hints<'_>) -> Value {
    let mut value = Maker { contract, hints, path: Vec::new() }.value(schema, "");
    if let Some(pagination) = hints.pagination {
        paginate(&mut value, pagination, &hints.arguments);
    }
    value
}

/// What is known, with everything beside it that the schema requires; what the schema does not have is left out.
pub(crate) fn around(
    contract: &Contract,
    schema: &Value,
    known: &Value,
    hints: &Hints<'_>,
) -> Value {
    Maker { contract, hints, path: Vec::new() }.around(schema, known)
}

struct Maker<'a> {
    contract: &'a Contract,
    hints: &'a Hints<'a>,
    /// Names of the schemas being made: a schema inside itself ends there.
    path: Vec<&'a str>,
}

impl<'a> Maker<'a> {
    fn value(&mut self, schema: &'a Value, name: &str) -> Value {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            if self.path.contains(&target) {
                return Value::Null;
            }
            let target_schema = self.contract.resolve(schema);
            self.path.push(target);
            let value = self.value(target_schema, name);
            self.path.pop();
            return value;
        }
        if let Some(fixed) = schema.get("const") {
            return fixed.clone();
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let repeated = self.repeated(name).filter(|value| values.contains(value));
            return repeated.or_else(|| plausible::choice(values)).cloned().unwrap_or_default();
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => self.text(schema, name),
            Some("integer") => self.number(schema, name),
            Some("number") => json!(1.5),
            Some("boolean") => json!(!matches!(name, "has_more" | "is_end")),
            Some("array") => self.list(schema, name),
            _ => self.object(schema),
        }
    }

    fn around(&mut self, schema: &'a Value, known: &Value) -> Value {
        let target = self.contract.resolve(schema);
        let Some(properties) = target.get("properties").and_then(Value::as_object) else {
            return known.clone();
        };
        let required = target.get("required").and_then(Value::as_array);
        let mut object = Map::new();
        for (name, property) in properties {
            let inner = self.contract.resolve(property);
            let given = known.get(name).filter(|value| fits(inner, value));
            let is_required = required.is_some_and(|all| all.iter().any(|one| one == name));
            let value = match given {
                Some(Value::Array(items)) => {
                    let of = &inner["items"];
                    items.iter().map(|item| self.around(of, item)).collect()
                }
                Some(value) => self.around(property, value),
                // An object of its own tells of the same thing.
                None if is_required && inner.get("properties").is_some() => {
                    self.around(property, known)
                }
                None if is_required => self.value(property, name),
                None => continue,
            };
            object.insert(name.clone(), value);
        }
        Value::Object(object)
    }

    fn object(&mut self, schema: &'a Value) -> Value {
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let value = self.value(property, name);
            if !value.is_null() {
                object.insert(name.clone(), value);
            }
        }
        Value::Object(object)
    }

    fn list(&mut self, schema: &'a Value, name: &str) -> Value {
        let count = schema.get("minItems").and_then(Value::as_u64).unwrap_or(1).max(1);
        let Some(items) = schema.get("items") else { return json!([]) };
        let made = (0..count).map(|_| self.value(items, name)).filter(|value| !value.is_null());
        Value::Array(made.collect())
    }

    fn number(&self, schema: &Value, name: &str) -> Value {
        if let Some(repeated) = self.repeated(name).filter(|value| value.is_i64()) {
            return repeated.clone();
        }
        let least = schema.get("minimum").and_then(Value::as_i64).unwrap_or(i64::MIN);
        let most = schema.get("maximum").and_then(Value::as_i64).unwrap_or(i64::MAX);
        json!(plausible::number(name).clamp(least, most))
    }

    fn text(&self, schema: &Value, name: &str) -> Value {
        let most = schema.get("maxLength").and_then(Value::as_u64).unwrap_or(u64::MAX);
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        if let Some(Value::String(repeated)) = self.repeated(name)
            && repeated.chars().count() <= most
        {
            return json!(repeated);
        }
        let format = schema.get("format").and_then(Value::as_str);
        let made = plausible::text(name, format, schema.get("pattern").is_some());
        let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or(0);
        let least = usize::try_from(least).unwrap_or(0);
        let padding = least.saturating_sub(made.chars().count());
        let padded = made.chars().chain("0".repeat(padding).chars().collect::<Vec<_>>());
        json!(padded.take(most).collect::<String>())
    }

    /// The argument of the same name, for fields at the top.
    fn repeated(&self, name: &str) -> Option<&Value> {
        self.hints.arguments.get(name).filter(|_| self.path.len() < 2)
    }
}

/// There is one page with one item; every later page is empty, so that walking over pages ends.
fn paginate(value: &mut Value, pagination: &Value, arguments: &Map<String, Value>) {
    let named = |key: &str| pagination.get(key).and_then(Value::as_str);
    let style = named("style").unwrap_or_default();
    let position = named("position").and_then(|name| arguments.get(name));
    let first = match (style, position) {
        (_, None) => true,
        ("page_from_one", Some(position)) => position.as_i64() == Some(1),
        (_, Some(Value::String(cursor))) => cursor.is_empty(),
        (_, Some(position)) => position.as_i64() == Some(0),
    };
    let items = named("items").unwrap_or_default();
    let count = match value.get_mut(items) {
        Some(Value::Array(all)) if first => all.len(),
        Some(list) => {
            *list = json!([]);
            usize::from(!first)
        }
        None => 0,
    };
    if let Some(total) = named("total").and_then(|name| value.get_mut(name)) {
        *total = json!(count);
    }
    if let (Some(next), Some(object)) = (named("next"), value.as_object_mut()) {
        object.remove(next);
    }
}

/// Whether a value is of the schema's type, and one of its set.
fn fits(schema: &Value, value: &Value) -> bool {
    if schema.get("enum").and_then(Value::as_array).is_some_and(|all| !all.contains(value)) {
        return false;
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        _ => value.is_object(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Hints, make, paginate};
    use crate::contract::{Answer, Contract};
    use serde_json::{Map, Value, json};

    #[test]
    fn every_operation_has_an_answer_that_its_schema_accepts() {
        let contract = Contract::embedded().unwrap();
        for operation in contract.operations() {
            let (_, Answer::Json(schema)) = operation.answer() else { continue };
            let hints = Hints { arguments: Map::new(), pagination: operation.pagination() };
            let answer = make(&contract, schema, &hints);
            let validator = contract.compile(schema).unwrap();
            let errors: Vec<_> = validator.iter_errors(&answer).map(|e| e.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", operation.id);
            contract.validators(operation).query.as_ref().unwrap();
            assert!(contract.validators(operation).body.as_ref().is_none_or(Result::is_ok));
        }
    }

    #[test]
    fn walking_over_made_pages_ends() {
        let page = |style: &str, position: Value| {
            let pagination = json!({
                "style": style, "position": "offset", "items": "data", "total": "total_count",
                "next": "next",
            });
            let mut answer = json!({"data": [1], "total_count": 100, "next": "more"});
            let arguments = Map::from_iter([("offset".to_owned(), position)]);
            paginate(&mut answer, &pagination, &arguments);
            answer
        };
        for (style, first, second) in [
            ("offset", json!(0), json!(1)),
            ("page_from_zero", json!(0), json!(1)),
            ("page_from_one", json!(1), json!(2)),
            ("cursor", json!(""), json!("x")),
        ] {
            assert_eq!(page(style, first), json!({"data": [1], "total_count": 1}));
            assert_eq!(page(style, second), json!({"data": [], "total_count": 1}));
        }
    }
}
