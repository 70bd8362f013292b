//! A call in Kotlin.

use super::models::parameters;
use super::names::{literal, package};
use super::services::OperationView;
use crate::emit::snippets::{Brackets, Call, Snippet, Value, listed};
use crate::emit::words;

pub(in crate::emit) fn snippet(call: &Call<'_>) -> Snippet {
    let view = OperationView::new(call.product, call.operation);
    let mut imports = Vec::new();
    let mut arguments = Vec::new();
    for known in &view.arguments {
        if view.takes_from_file(&known.wire) {
            continue;
        }
        if let Some(argument) = call.arguments.iter().find(|one| literal(&one.name) == known.wire) {
            let value = value(&argument.value, &package(&call.product.name), &mut imports);
            arguments.push(format!("{} = {value}", known.ident));
        }
    }
    imports.sort();
    imports.dedup();
    let product = words::camel(&call.product.name);
    let paged = if view.is_paged() { "Paginated" } else { "" };
    let head = format!("client.{product}.{}{paged}", view.name);
    let made = listed(&head, Brackets::CALL, &arguments);
    Snippet {
        imports,
        code: match call.answer() {
            Some(_) if view.is_paged() => format!("{made}.collect {{ println(it) }}"),
            Some(answer) => format!("val {answer} = {made}"),
            None => made,
        },
    }
}

fn value(value: &Value<'_>, package: &str, imports: &mut Vec<String>) -> String {
    match value {
        Value::Text(text) => format!("\"{}\"", literal(text)),
        Value::Enum(_, one) => format!("\"{}\"", literal(one)),
        Value::Integer(number) => number.to_string(),
        Value::Number => "0.5".into(),
        Value::Boolean => "true".into(),
        Value::Object(schema, fields) => {
            imports.push(format!("import {package}.{}", schema.name));
            let mut arguments = Vec::new();
            for known in parameters(&schema.fields) {
                if let Some(field) = fields.iter().find(|one| literal(&one.name) == known.wire) {
                    let value = self::value(&field.value, package, imports);
                    arguments.push(format!("{} = {value}", known.ident));
                }
            }
            listed(&schema.name, Brackets::CALL, &arguments)
        }
        Value::List(elements) => {
            let elements = elements.iter().map(|one| self::value(one, package, imports));
            listed("listOf", Brackets::CALL, &elements.collect::<Vec<_>>())
        }
        Value::Any => {
            imports.push("import kotlinx.serialization.json.JsonObject".into());
            "JsonObject(emptyMap())".into()
        }
        Value::File => {
            imports.push("import java.nio.file.Path".into());
            "Path.of(\"photo.png\")".into()
        }
    }
}
