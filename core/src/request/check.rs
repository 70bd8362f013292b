//! Holding one value against the contract.

use regex_lite::Regex;
use serde_json::{Map, Value};

use super::{Defaults, invalid, is_sensitive};
use crate::contract::{Element, Field, Product, Type};
use crate::error::{Error, InternalError, Result, Rule};

/// Checks values of one call; knows where it is, for the JSON Pointer of an error.
pub(super) struct Checker<'a> {
    pub(super) operation: &'a str,
    pub(super) product: &'static Product,
    pub(super) defaults: Defaults<'a>,
    /// Something sensitive was met.
    pub(super) sensitive: bool,
    at: Vec<String>,
}

/// RSAES-OAEP with SHA-1 under a key of 2048 bits.
const MAX_SENSITIVE: usize = 214;

impl<'a> Checker<'a> {
    pub(super) fn new(
        operation: &'a str,
        product: &'static Product,
        defaults: Defaults<'a>,
    ) -> Self {
        Self { operation, product, defaults, sensitive: false, at: Vec::new() }
    }

    /// The value of a field, or the client's default; `None` if it is left out and may be.
    pub(super) fn field(&mut self, field: &Field, given: Option<Value>) -> Result<Option<Value>> {
        self.at.push(escape(&field.name));
        let default = || match field.default_from.as_deref() {
            Some("mchid") => Some(Value::String(self.defaults.mchid.to_owned())),
            _ => None,
        };
        let value = match given.or_else(default) {
            Some(value) => Some(self.element(value, &field.element)?),
            None if field.required => return Err(self.broken(Rule::Required, "is required")),
            None => None,
        };
        self.at.pop();
        Ok(value)
    }

    /// The fields of an object in the contract's order; a field that the contract does not know is refused.
    pub(super) fn object(
        &mut self,
        mut given: Map<String, Value>,
        fields: &[Field],
    ) -> Result<Map<String, Value>> {
        self.refuse_unknown(&given, |name| fields.iter().any(|field| field.name == name))?;
        let mut object = Map::with_capacity(given.len());
        for field in fields {
            if let Some(value) = self.field(field, given.remove(&field.name))? {
                object.insert(field.name.clone(), value);
            }
        }
        Ok(object)
    }

    pub(super) fn refuse_unknown(
        &mut self,
        given: &Map<String, Value>,
        known: impl Fn(&str) -> bool,
    ) -> Result<()> {
        let Some(name) = given.keys().find(|name| !known(name)) else { return Ok(()) };
        self.at.push(escape(name));
        Err(self.broken(Rule::UnknownField, "is not a known argument"))
    }

    fn element(&mut self, value: Value, element: &Element) -> Result<Value> {
        match (element.ty, value) {
            (_, Value::Null) => {
                Err(self.broken(Rule::Null, "is null; leave out what is not to be sent"))
            }
            (Type::String, Value::String(text)) => {
                self.text(&text, element)?;
                Ok(Value::String(text))
            }
            (Type::Integer, Value::Number(number)) if number.is_i64() => {
                self.bounds(number.as_i64().unwrap_or_default(), element)?;
                Ok(Value::Number(number))
            }
            (Type::Number, value @ Value::Number(_)) | (Type::Boolean, value @ Value::Bool(_)) => {
                Ok(value)
            }
            (Type::Object, Value::Object(given)) => match element.schema.as_deref() {
                Some(name) => {
                    let fields = self.product.schema(name);
                    self.object(given, fields).map(Value::Object)
                }
                None => Ok(Value::Object(given)),
            },
            (Type::Any, value @ Value::Object(_)) => Ok(value),
            (Type::Array, Value::Array(given)) => self.list(given, element),
            (expected, found) => Err(self.broken(
                Rule::Type,
                format!("must be {}, not {}", expected_name(expected), found_name(&found)),
            )),
        }
    }

    fn list(&mut self, given: Vec<Value>, element: &Element) -> Result<Value> {
        if let Some(least) = element.min_items.filter(|least| given.len() < *least) {
            return Err(self.broken(Rule::MinItems, format!("must have at least {least} elements")));
        }
        if let Some(most) = element.max_items.filter(|most| given.len() > *most) {
            return Err(self.broken(Rule::MaxItems, format!("must have at most {most} elements")));
        }
        let Some(items) = element.items.as_deref() else { return Ok(Value::Array(given)) };
        let mut list = Vec::with_capacity(given.len());
        for (index, value) in given.into_iter().enumerate() {
            self.at.push(index.to_string());
            list.push(self.element(value, items)?);
            self.at.pop();
        }
        Ok(Value::Array(list))
    }

    fn text(&mut self, text: &str, element: &Element) -> Result<()> {
        if is_sensitive(element) {
            self.sensitive = true;
            if text.len() > MAX_SENSITIVE {
                let message = format!("must have at most {MAX_SENSITIVE} bytes to be encrypted");
                return Err(self.broken(Rule::Sensitive, message));
            }
        }
        let characters = text.chars().count();
        if let Some(least) = element.min_length.filter(|least| characters < *least) {
            let message = format!("must have at least {least} characters");
            return Err(self.broken(Rule::MinLength, message));
        }
        if let Some(most) = element.max_length.filter(|most| characters > *most) {
            let message = format!("has {characters} characters, at most {most} are allowed");
            return Err(self.broken(Rule::MaxLength, message));
        }
        if let Some(pattern) = &element.pattern {
            let regex = Regex::new(pattern).map_err(|cause| {
                Error::Internal(InternalError { message: format!("{pattern}: {cause}") })
            })?;
            if !regex.is_match(text) {
                return Err(self.broken(Rule::Pattern, format!("must match {pattern}")));
            }
        }
        Ok(())
    }

    fn bounds(&self, number: i64, element: &Element) -> Result<()> {
        if let Some(least) = element.minimum.filter(|least| number < *least) {
            return Err(self.broken(Rule::Minimum, format!("must be at least {least}")));
        }
        if let Some(most) = element.maximum.filter(|most| number > *most) {
            return Err(self.broken(Rule::Maximum, format!("must be at most {most}")));
        }
        Ok(())
    }

    /// An error about the present place.
    pub(super) fn broken(&self, rule: Rule, message: impl Into<String>) -> Error {
        let pointer = self.at.iter().fold(String::new(), |pointer, part| pointer + "/" + part);
        invalid(self.operation, pointer, rule, message)
    }
}

/// As RFC 6901 wants it.
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn expected_name(ty: Type) -> &'static str {
    match ty {
        Type::String => "text",
        Type::Integer => "a whole number of up to 64 bits",
        Type::Number => "a number",
        Type::Boolean => "true or false",
        Type::Object | Type::Any => "an object",
        Type::Array => "a list",
    }
}

fn found_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number of this kind",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::error::InvalidRequest;

    fn refusal(field: &Value, given: Value) -> Option<InvalidRequest> {
        let product =
            json!({"operations": {}, "schemas": {"Item": [{"name": "a/b", "required": true}]}});
        let product: &'static Product =
            Box::leak(Box::new(serde_json::from_value(product).unwrap()));
        let field: Field = serde_json::from_value(field.clone()).unwrap();
        let mut checker = Checker::new("test.test", product, Defaults { mchid: "1900000001" });
        match checker.field(&field, Some(given)) {
            Ok(_) => None,
            Err(Error::InvalidRequest(error)) => Some(error),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn lists_and_texts_have_their_lengths() {
        let list = json!({"name": "list", "type": "array", "min_items": 1, "max_items": 2, "items": {"min_length": 2}});
        for (given, pointer, rule) in [
            (json!([]), "/list", Rule::MinItems),
            (json!(["ab", "ab", "ab"]), "/list", Rule::MaxItems),
            (json!(["ab", "字"]), "/list/1", Rule::MinLength),
        ] {
            let error = refusal(&list, given).unwrap();
            assert_eq!((&*error.pointer, error.rule), (pointer, rule));
        }
        assert_eq!(refusal(&list, json!(["ab", "文字"])), None);
    }

    #[test]
    fn a_pointer_escapes_what_is_special_in_it() {
        let list =
            json!({"name": "x~y", "type": "array", "items": {"type": "object", "schema": "Item"}});
        let error = refusal(&list, json!([{"a/b": "1"}, {}])).unwrap();
        assert_eq!((&*error.pointer, error.rule), ("/x~0y/1/a~1b", Rule::Required));
    }
}
