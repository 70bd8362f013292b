//! A call with its required arguments filled in.

use crate::model::{Answer, Field, Operation, Place, Product, Schema, Type};

/// How deep objects may stand in one another before only an empty one is shown.
const DEPTH: usize = 8;

/// The client's merchant.
const MCHID: &str = "1900000001";

/// An operation with something to say for each argument that it needs.
pub(in crate::emit) struct Call<'a> {
    pub(in crate::emit) product: &'a Product,
    pub(in crate::emit) operation: &'a Operation,
    /// Required ones, in the order in which the faces take them.
    pub(in crate::emit) arguments: Vec<Argument<'a>>,
}

/// A value under its name on the wire.
pub(in crate::emit) struct Argument<'a> {
    pub(in crate::emit) name: String,
    pub(in crate::emit) value: Value<'a>,
}

/// What an argument is given.
pub(in crate::emit) enum Value<'a> {
    Text(String),
    Integer(i64),
    Number,
    Boolean,
    /// The name of the set, and one of its values.
    Enum(&'a str, &'a str),
    Object(&'a Schema, Vec<Argument<'a>>),
    List(Vec<Value<'a>>),
    /// Any JSON object.
    Any,
    File,
}

impl<'a> Call<'a> {
    pub(in crate::emit) fn new(product: &'a Product, operation: &'a Operation) -> Self {
        let arguments = operation
            .arguments(product)
            .into_iter()
            .filter(|(place, field)| field.required || *place == Place::File)
            .map(|(_, field)| Argument {
                value: value(product, &field.name, &field.ty, &field, DEPTH),
                name: field.name,
            })
            .collect();
        Self { product, operation, arguments }
    }

    /// Whether its items are shown instead of one page.
    pub(in crate::emit) fn is_paged(&self) -> bool {
        self.operation.pagination.is_some()
    }

    /// What its answer is called, if it has one.
    pub(in crate::emit) fn answer(&self) -> Option<&'static str> {
        match self.operation.answer {
            Answer::Json(_) => Some("answer"),
            Answer::Binary => Some("file"),
            Answer::Empty => None,
        }
    }

    pub(in crate::emit) fn argument(&self, name: &str) -> Option<&Argument<'a>> {
        self.arguments.iter().find(|one| one.name == name)
    }
}

fn value<'a>(
    product: &'a Product,
    name: &str,
    ty: &Type,
    field: &Field,
    depth: usize,
) -> Value<'a> {
    match ty {
        Type::String { format } => Value::Text(text(name, format.as_deref(), field)),
        Type::Integer => Value::Integer(integer(name, field)),
        Type::Number => Value::Number,
        Type::Boolean => Value::Boolean,
        Type::Enum(set) => product
            .values(set)
            .and_then(|set| Some(Value::Enum(&set.name, set.values.first()?)))
            .unwrap_or_else(|| Value::Text("…".into())),
        Type::Object(schema) => match product.schema(schema) {
            Some(schema) => Value::Object(schema, fields(product, schema, depth)),
            None => Value::Any,
        },
        Type::Array(element) => Value::List(vec![value(product, name, &element.ty, field, depth)]),
        Type::Any => Value::Any,
        Type::File => Value::File,
    }
}

/// The required fields; of an object that requires none, the first one, since an empty object says nothing.
fn fields<'a>(product: &'a Product, schema: &'a Schema, depth: usize) -> Vec<Argument<'a>> {
    if depth == 0 {
        return Vec::new();
    }
    let mut shown: Vec<&Field> = schema.fields.iter().filter(|field| field.required).collect();
    if shown.is_empty() {
        shown.extend(schema.fields.iter().find(|field| !field.deprecated && !field.community));
    }
    let shown = shown.into_iter().map(|field| Argument {
        name: field.name.clone(),
        value: value(product, &field.name, &field.ty, field, depth - 1),
    });
    shown.collect()
}

fn text(name: &str, format: Option<&str>, field: &Field) -> String {
    let by_format = match format {
        Some("date-time") => Some("2026-11-21T08:00:00+08:00"),
        Some("date") => Some("2026-11-21"),
        Some("yyyyMMddHHmmss") => Some("20261121080000"),
        Some("json") => Some("{}"),
        Some("uri" | "media_url") => Some("https://shop.example/image.png"),
        _ => None,
    };
    let by_name = || {
        let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
        Some(match name {
            "mchid" | "sp_mchid" => MCHID,
            "description" => "Coffee",
            _ if ends(&["mchid"]) => "1900000109",
            _ if ends(&["appid"]) => "wx8888888888888888",
            _ if ends(&["openid"]) => "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            _ if ends(&["notify_url"]) => "https://shop.example/wechatpay/notify",
            _ if ends(&["transaction_id"]) => "4200000000202611210000000001",
            _ if name.starts_with("out_") && ends(&["_no"]) => "20261121-0001",
            _ if ends(&["currency"]) => "CNY",
            _ if ends(&["client_ip"]) => "203.0.113.7",
            _ if ends(&["date"]) => "2026-11-21",
            _ if ends(&["file_name", "filename"]) => "photo.png",
            _ if ends(&["_id"]) || name == "id" => "10028001",
            _ => return None,
        })
    };
    let limits = &field.limits;
    let fits = |text: &&str| {
        let length = text.chars().count() as u64;
        limits.pattern.is_none()
            && limits.min_length.is_none_or(|low| low <= length)
            && limits.max_length.is_none_or(|high| length <= high)
    };
    by_format.or_else(by_name).filter(fits).unwrap_or("…").to_owned()
}

fn integer(name: &str, field: &Field) -> i64 {
    let usual = match name {
        "offset" | "page_index" => 0,
        "limit" | "page_size" => 20,
        _ if name.ends_with("amount") || name.starts_with("total") => 100,
        _ => 1,
    };
    let low = field.limits.minimum.unwrap_or(i64::MIN);
    let high = field.limits.maximum.unwrap_or(i64::MAX);
    usual.min(high).max(low)
}
