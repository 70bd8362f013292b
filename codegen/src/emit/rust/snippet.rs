//! A call in Rust.

use super::names::{ident, query_name, type_name, upload_name, variants};
use super::views::{OperationView, StructView};
use crate::emit::snippets::{Argument, Brackets, Call, Snippet, Value, WIDTH, listed};
use crate::model::{Product, Schema};

const FIELDS: Brackets =
    Brackets { open: " {", close: "}", padding: " ", trailing: true, indent: 4 };
const LIST: Brackets =
    Brackets { open: "vec![", close: "]", padding: "", trailing: true, indent: 4 };

pub(in crate::emit) fn snippet(call: &Call<'_>) -> Snippet {
    let (product, operation) = (call.product, call.operation);
    let view = OperationView::new(product, operation);
    let mut writer = Writer { product, names: Vec::new() };
    let mut arguments: Vec<String> = operation
        .path_params
        .iter()
        .map(|field| match call.argument(&field.name).map(|one| &one.value) {
            Some(Value::Integer(number)) => number.to_string(),
            Some(Value::Enum(_, one)) => format!("{one:?}"),
            Some(Value::Text(text)) => format!("{text:?}"),
            // The client's own number.
            _ => "None".into(),
        })
        .collect();
    if !operation.query_params.is_empty() {
        let fields = StructView::of_query(product, operation);
        let name = query_name(product, operation);
        arguments.push(format!("&{}", writer.object(&name, &fields, &call.arguments)));
    }
    if let Some(schema) = operation.body.as_deref().and_then(|name| product.schema(name)) {
        let fields = StructView::of_schema(schema);
        arguments.push(format!(
            "&{}",
            writer.object(&type_name(&schema.name), &fields, &call.arguments)
        ));
    }
    if operation.upload.is_some() {
        let fields = StructView::of_upload(operation);
        arguments
            .push(format!("&{}", writer.object(&upload_name(operation), &fields, &call.arguments)));
        arguments.push("std::fs::read(\"photo.png\")?".into());
    }
    arguments.extend(operation.header_params.iter().map(
        |field| match call.argument(&field.name) {
            Some(Argument { value: Value::Text(text), .. }) => format!("Some({text:?})"),
            _ => "None".into(),
        },
    ));
    let paged = if view.is_paged() { "_pager" } else { "" };
    let name = view.name.trim_start_matches("r#");
    let method = if view.is_paged() { name } else { &view.name };
    let head = format!("client.{}().{method}{paged}", ident(&product.name));
    let made = listed(&head, Brackets::CALL, &arguments);
    Snippet {
        imports: writer.imports(),
        code: match call.answer() {
            Some(_) if view.is_paged() => format!(
                "let mut items = {made};\nwhile let Some(item) = items.next().await? {{\n    println!(\"{{item:?}}\");\n}}"
            ),
            Some(answer) => format!("let {answer} = {made}.await?;"),
            None => format!("{made}.await?;"),
        },
    }
}

/// Writes values and remembers the types it names.
struct Writer<'a> {
    product: &'a Product,
    names: Vec<String>,
}

impl Writer<'_> {
    fn imports(mut self) -> Vec<String> {
        self.names.sort();
        self.names.dedup();
        let module = format!("use wechatpay_sdk::types::{}", ident(&self.product.name));
        match self.names.as_slice() {
            [] => Vec::new(),
            [alone] => vec![format!("{module}::{alone};")],
            several => {
                let line = format!("{module}::{{{}}};", several.join(", "));
                if line.len() <= WIDTH {
                    return vec![line];
                }
                vec![format!("{module}::{{\n    {}\n}};", filled(several).join("\n    "))]
            }
        }
    }

    /// A struct literal of the fields that are given.
    fn object(&mut self, name: &str, known: &StructView, given: &[Argument<'_>]) -> String {
        self.names.push(name.to_owned());
        let mut fields = Vec::new();
        let mut complete = true;
        for field in &known.fields {
            let Some(one) = given.iter().find(|one| one.name == field.wire) else {
                complete = false;
                continue;
            };
            let value = self.value(&one.value);
            let is_option = field.ty.starts_with("Option<");
            let value = if is_option { format!("Some({value})") } else { value };
            fields.push(format!("{}: {value}", field.ident));
        }
        if !complete {
            if fields.is_empty() {
                return format!("{name}::default()");
            }
            fields.push("..Default::default()".into());
        }
        let braces = if complete { FIELDS } else { Brackets { trailing: false, ..FIELDS } };
        listed(name, braces, &fields)
    }

    fn value(&mut self, value: &Value<'_>) -> String {
        match value {
            Value::Text(text) => format!("{text:?}.into()"),
            Value::Enum(set, one) => {
                let values = self.product.values(set).map(|set| variants(&set.values));
                let variant = values.iter().flatten().find(|(_, wire)| wire == one);
                let name = type_name(set);
                self.names.push(name.clone());
                variant.map_or_else(
                    || format!("{one:?}.into()"),
                    |(variant, _)| format!("{name}::{variant}"),
                )
            }
            Value::Integer(number) => number.to_string(),
            Value::Number => "0.5".into(),
            Value::Boolean => "true".into(),
            Value::Object(schema, fields) => self.schema(schema, fields),
            Value::List(elements) => {
                let elements: Vec<_> = elements.iter().map(|one| self.value(one)).collect();
                listed("", LIST, &elements)
            }
            Value::Any => "serde_json::json!({})".into(),
            Value::File => "std::fs::read(\"photo.png\")?".into(),
        }
    }

    fn schema(&mut self, schema: &Schema, fields: &[Argument<'_>]) -> String {
        self.object(&type_name(&schema.name), &StructView::of_schema(schema), fields)
    }
}

/// Names with a comma behind each, as many on a line as fit.
fn filled(names: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut() {
            Some(line) if line.len() + name.len() + 6 <= WIDTH => {
                line.push_str(&format!(" {name},"));
            }
            _ => lines.push(format!("{name},")),
        }
    }
    lines
}
