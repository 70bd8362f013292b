//! The bundled contract as the harness reads it: no type and no name is shared with the generator or the engine.

use serde_json::{Map, Value};

/// `api/dist/openapi.json`.
pub(crate) struct Contract(Value);

/// One endpoint.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) id: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    spec: &'a Value,
}

/// A parameter, or a property of the body.
#[derive(Clone, Copy)]
pub(crate) struct Argument<'a> {
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) schema: &'a Value,
}

/// Where an argument goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// What a success holds.
pub(crate) enum Answer<'a> {
    Json(&'a Value),
    File,
    Empty,
}

impl Contract {
    pub(crate) fn read(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text).map(Self)
    }

    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, methods) in object(&self.0["paths"]) {
            for (method, spec) in object_of(methods) {
                let id = spec["operationId"].as_str().unwrap_or_default();
                // A path that two operations share has a fragment, so that the document stays one of OpenAPI.
                let path = path.split('#').next().unwrap_or_default();
                operations.push(Operation { id, method, path, spec });
            }
        }
        operations
    }

    /// Event type, with the product in front and perhaps a variant behind, and the resource's schema.
    pub(crate) fn notifications(&self) -> impl Iterator<Item = (&String, &Value)> {
        object(&self.0["webhooks"]).map(|(name, hook)| {
            (name, &hook["post"]["requestBody"]["content"]["application/json"]["schema"])
        })
    }

    /// A `$ref` followed, with its name; anything else as it is.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> (Option<&'a str>, &'a Value) {
        match schema["$ref"].as_str().and_then(|target| target.rsplit('/').next()) {
            Some(name) => (Some(name), &self.0["components"]["schemas"][name]),
            None => (None, schema),
        }
    }

    /// The arguments in the order of the wire: path, query, headers, body.
    pub(crate) fn arguments<'a>(&'a self, operation: &Operation<'a>) -> Vec<Argument<'a>> {
        let mut arguments = Vec::new();
        for (place, word) in
            [(Place::Path, "path"), (Place::Query, "query"), (Place::Header, "header")]
        {
            let all = operation.spec["parameters"].as_array().into_iter().flatten();
            arguments.extend(all.filter(|one| one["in"] == word).map(|one| Argument {
                name: one["name"].as_str().unwrap_or_default(),
                place,
                required: one["required"] == true,
                schema: &one["schema"],
            }));
        }
        if let Some(body) = operation.body() {
            arguments.extend(properties(self.resolve(body).1).map(|(name, required, schema)| {
                Argument { name, place: Place::Body, required, schema }
            }));
        }
        arguments
    }

    /// Whether something in it travels encrypted.
    pub(crate) fn is_sensitive(&self, schema: &Value) -> bool {
        self.leads_to_sensitive(schema, &mut Vec::new())
    }

    fn leads_to_sensitive<'a>(&'a self, schema: &'a Value, met: &mut Vec<&'a str>) -> bool {
        if schema["x-sensitive"] == true {
            return true;
        }
        let (name, target) = self.resolve(schema);
        if let Some(name) = name {
            if met.contains(&name) {
                return false;
            }
            met.push(name);
        }
        let mut inner = properties(target).map(|(_, _, schema)| schema);
        let items = target.get("items");
        inner.any(|schema| self.leads_to_sensitive(schema, met))
            || items.is_some_and(|items| self.leads_to_sensitive(items, met))
    }
}

impl<'a> Operation<'a> {
    /// Schema of the JSON body, or of an upload's meta part.
    pub(crate) fn body(&self) -> Option<&'a Value> {
        let content = &self.spec["requestBody"]["content"];
        content
            .pointer("/application~1json/schema")
            .or_else(|| content.pointer("/multipart~1form-data/schema/properties/meta"))
    }

    pub(crate) fn is_upload(&self) -> bool {
        self.spec["requestBody"]["content"].get("multipart/form-data").is_some()
    }

    pub(crate) fn answer(&self) -> Answer<'a> {
        let success = object(&self.spec["responses"]).next();
        let content = success.and_then(|(_, response)| response["content"].as_object());
        match content.and_then(|content| content.iter().next()) {
            Some((kind, media)) if kind == "application/json" => Answer::Json(&media["schema"]),
            Some(_) => Answer::File,
            None => Answer::Empty,
        }
    }

    /// `x-pagination`.
    pub(crate) fn pagination(&self) -> Option<&'a Value> {
        self.spec.get("x-pagination")
    }
}

/// Name, whether it is required, and schema of each property, in the order of the wire.
pub(crate) fn properties(schema: &Value) -> impl Iterator<Item = (&str, bool, &Value)> {
    let required = schema["required"].as_array();
    object(&schema["properties"]).map(move |(name, property)| {
        let is_name = |one: &Value| one == name.as_str();
        (name.as_str(), required.is_some_and(|all| all.iter().any(is_name)), property)
    })
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn object_of(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().map(Map::iter).into_iter().flatten()
}
