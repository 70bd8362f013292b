//! The contract as the gateway reads it: which operation a request is for, and what belongs into it.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock};

use jsonschema::Validator;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

/// All operations and notifications of one bundled document.
#[derive(Debug)]
pub(crate) struct Contract {
    document: Value,
    operations: Vec<Operation>,
    /// By number of segments; the more literal ones first.
    routes: HashMap<usize, Vec<Route>>,
}

/// One endpoint.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `pay_gift.terminate_activity`.
    pub(crate) id: String,
    pub(crate) method: String,
    spec: Value,
    validators: OnceLock<Validators>,
}

/// Compiled when the operation is used for the first time.
#[derive(Debug)]
pub(crate) struct Validators {
    pub(crate) path: Compiled,
    pub(crate) query: Compiled,
    pub(crate) body: Option<Compiled>,
}

/// A validator, or why the contract's schema does not make one.
pub(crate) type Compiled = Result<Validator, String>;

/// Where a request leads.
pub(crate) enum Found<'a> {
    Operation(&'a Operation, HashMap<String, String>),
    /// The path is known, the method is not.
    OtherMethod,
    Nothing,
}

/// What a success looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Answer<'a> {
    Json(&'a Value),
    /// The media type of a file.
    Binary(&'a str),
    Empty,
}

#[derive(Debug)]
struct Route {
    segments: Vec<Segment>,
    operations: Vec<usize>,
}

#[derive(Debug, Eq, PartialEq)]
enum Segment {
    Literal(String),
    Variable(String),
}

impl Contract {
    /// The bundle that the generator writes.
    pub(crate) fn embedded() -> Result<Arc<Self>, String> {
        static EMBEDDED: LazyLock<Result<Arc<Contract>, String>> = LazyLock::new(|| {
            Contract::read(include_str!("../../api/dist/openapi.json")).map(Arc::new)
        });
        EMBEDDED.clone()
    }

    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let mut document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let Some(Value::Object(paths)) = document.get_mut("paths").map(Value::take) else {
            return Err("the contract has no paths".to_owned());
        };
        let mut operations = Vec::new();
        let mut routes: HashMap<usize, Vec<Route>> = HashMap::new();
        for (path, methods) in paths {
            // What is behind `#` tells operations of one path apart.
            let (path, _) = path.split_once('#').unwrap_or((&path, ""));
            let segments: Vec<Segment> = path.split('/').map(Segment::read).collect();
            let mut route = Route { segments, operations: Vec::new() };
            let Value::Object(methods) = methods else { continue };
            for (method, spec) in methods {
                let Some(id) = spec.get("operationId").and_then(Value::as_str) else { continue };
                route.operations.push(operations.len());
                operations.push(Operation {
                    id: id.to_owned(),
                    method: method.to_uppercase(),
                    spec,
                    validators: OnceLock::new(),
                });
            }
            routes.entry(route.segments.len()).or_default().push(route);
        }
        for same_length in routes.values_mut() {
            same_length.sort_by_key(Route::variables);
        }
        Ok(Self { document, operations, routes })
    }

    /// Finds the operation of a path as it came over the wire, percent-encoded.
    pub(crate) fn find(&self, method: &str, path: &str) -> Found<'_> {
        let segments: Vec<&str> = path.split('/').collect();
        let mut known_path = false;
        for route in self.routes.get(&segments.len()).into_iter().flatten() {
            let Some(variables) = route.matches(&segments) else { continue };
            known_path = true;
            let mut operations = route.operations.iter().filter_map(|at| self.operations.get(*at));
            let is_meant = |one: &&Operation| one.method == method && one.takes(&variables);
            if let Some(operation) = operations.find(is_meant) {
                return Found::Operation(operation, variables);
            }
        }
        if known_path { Found::OtherMethod } else { Found::Nothing }
    }

    /// Every operation, for tests over the whole contract.
    #[cfg(test)]
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// A `$ref` followed; anything else as it is.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| self.named(target.rsplit('/').next().unwrap_or_default()))
            .unwrap_or(schema)
    }

    /// The schema of this name.
    pub(crate) fn named(&self, name: &str) -> Option<&Value> {
        self.document.get("components")?.get("schemas")?.get(name)
    }

    /// The resource schema and the original type of a notification; a product may be given in front:
    /// `refund REFUND.SUCCESS partner`.
    pub(crate) fn webhook(&self, event_type: &str) -> Option<(&Value, Option<&str>)> {
        let hooks = self.document.get("webhooks")?.as_object()?;
        let hook = hooks.get(event_type).or_else(|| {
            let mut named = hooks.iter();
            named.find(|(name, _)| name.split(' ').nth(1) == Some(event_type)).map(|(_, hook)| hook)
        })?;
        let post = hook.get("post")?;
        let schema = post.pointer("/requestBody/content/application~1json/schema")?;
        Some((schema, post.get("x-original-type").and_then(Value::as_str)))
    }

    /// The validators of an operation.
    pub(crate) fn validators<'a>(&self, operation: &'a Operation) -> &'a Validators {
        operation.validators.get_or_init(|| Validators {
            path: self.compile(&operation.parameter_schema("path")),
            query: self.compile(&operation.parameter_schema("query")),
            body: operation.body().map(|schema| self.compile(schema)),
        })
    }

    /// A validator in which nothing but what the schema lists is allowed.
    pub(crate) fn compile(&self, schema: &Value) -> Compiled {
        let mut needed = Map::new();
        let mut root = schema.clone();
        self.close(&mut root, &mut needed);
        root["components"] = json!({"schemas": needed});
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        options.build(&root).map_err(|error| error.to_string())
    }

    fn close(&self, schema: &mut Value, needed: &mut Map<String, Value>) {
        match schema {
            Value::Object(map) => {
                if let Some(name) = map.get("$ref").and_then(Value::as_str) {
                    let name = name.rsplit('/').next().unwrap_or_default().to_owned();
                    if !needed.contains_key(&name) {
                        needed.insert(name.clone(), Value::Null);
                        let mut target = self.named(&name).cloned().unwrap_or(json!(false));
                        self.close(&mut target, needed);
                        needed.insert(name, target);
                    }
                }
                if map.get("properties").is_some_and(Value::is_object) {
                    map.entry("additionalProperties").or_insert(json!(false));
                }
                if map
                    .get("format")
                    .is_some_and(|format| format != "date-time" && format.is_string())
                {
                    map.remove("format");
                }
                for inner in map.values_mut() {
                    self.close(inner, needed);
                }
            }
            Value::Array(all) => all.iter_mut().for_each(|inner| self.close(inner, needed)),
            _ => {}
        }
    }
}

impl Operation {
    /// Two paths may differ in nothing but that one has a number where the other has text.
    fn takes(&self, variables: &HashMap<String, String>) -> bool {
        self.parameters("path").all(|(name, _, schema)| {
            let given = variables.get(name).map(String::as_str).unwrap_or_default();
            schema.get("type").is_none_or(|kind| kind != "integer") || given.parse::<i64>().is_ok()
        })
    }

    /// The parameters of one place: `path`, `query` or `header`.
    pub(crate) fn parameters(&self, place: &str) -> impl Iterator<Item = (&str, bool, &Value)> {
        let all = self.spec.get("parameters").and_then(Value::as_array).into_iter().flatten();
        all.filter(move |parameter| parameter.get("in").is_some_and(|at| at == place)).filter_map(
            |parameter| {
                let required = parameter.get("required").is_some_and(|required| required == true);
                Some((parameter.get("name")?.as_str()?, required, parameter.get("schema")?))
            },
        )
    }

    /// Schema of the JSON body, or of an upload's meta part.
    pub(crate) fn body(&self) -> Option<&Value> {
        let content = self.spec.pointer("/requestBody/content")?;
        let json = content.pointer("/application~1json/schema");
        json.or_else(|| content.pointer("/multipart~1form-data/schema/properties/meta"))
    }

    /// Whether the body may be left out.
    pub(crate) fn body_is_optional(&self) -> bool {
        self.spec.pointer("/requestBody/required") != Some(&Value::Bool(true))
    }

    pub(crate) fn is_upload(&self) -> bool {
        self.spec.pointer("/requestBody/content/multipart~1form-data").is_some()
    }

    /// The part of an upload that carries the file.
    pub(crate) fn upload_part(&self) -> &str {
        let pointer = "/requestBody/content/multipart~1form-data/schema/properties";
        let parts = self.spec.pointer(pointer).and_then(Value::as_object);
        let mut names = parts.into_iter().flatten().map(|(name, _)| name.as_str());
        names.find(|name| *name != "meta").unwrap_or("file")
    }

    /// The status and shape of a success.
    pub(crate) fn answer(&self) -> (u16, Answer<'_>) {
        let responses = self.spec.get("responses").and_then(Value::as_object);
        let success = responses.into_iter().flatten().find_map(|(status, response)| {
            Some((status.parse::<u16>().ok().filter(|status| *status < 300)?, response))
        });
        let Some((status, response)) = success else { return (200, Answer::Empty) };
        let content = response.get("content").and_then(Value::as_object);
        match content.and_then(|content| content.iter().next()) {
            Some((kind, media)) if kind == "application/json" => {
                (status, media.get("schema").map_or(Answer::Empty, Answer::Json))
            }
            Some((kind, _)) => (status, Answer::Binary(kind)),
            None => (status, Answer::Empty),
        }
    }

    /// Whether the answer carries a signature.
    pub(crate) fn is_signed(&self) -> bool {
        self.spec.get("x-signed") != Some(&Value::Bool(false))
    }

    /// A number of the caller's makes repeating it safe.
    pub(crate) fn is_numbered(&self) -> bool {
        self.spec.get("x-idempotent-by").is_some()
    }

    /// `x-pagination`.
    pub(crate) fn pagination(&self) -> Option<&Value> {
        self.spec.get("x-pagination")
    }

    /// The parameters of one place as an object.
    pub(crate) fn parameter_schema(&self, place: &str) -> Value {
        let mut properties = Map::new();
        let mut needed = Vec::new();
        for (name, required, schema) in self.parameters(place) {
            properties.insert(name.to_owned(), schema.clone());
            if required {
                needed.push(name);
            }
        }
        json!({"type": "object", "required": needed, "properties": properties})
    }
}

impl Route {
    fn variables(&self) -> usize {
        self.segments.iter().filter(|segment| matches!(segment, Segment::Variable(_))).count()
    }

    fn matches(&self, segments: &[&str]) -> Option<HashMap<String, String>> {
        let mut variables = HashMap::new();
        for (known, given) in self.segments.iter().zip(segments) {
            let given = percent_decode_str(given).decode_utf8().ok()?;
            match known {
                Segment::Literal(text) if *text != given => return None,
                Segment::Literal(_) => {}
                Segment::Variable(_) if given.is_empty() => return None,
                Segment::Variable(name) => {
                    variables.insert(name.clone(), given.into_owned());
                }
            }
        }
        Some(variables)
    }
}

impl Segment {
    fn read(text: &str) -> Self {
        match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
            Some(name) => Self::Variable(name.to_owned()),
            None => Self::Literal(text.to_owned()),
        }
    }
}
