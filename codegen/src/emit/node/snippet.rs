//! A call in TypeScript.

use super::{property, quoted};
use crate::emit::snippets::{Argument, Brackets, Call, Snippet, Value, listed};
use crate::emit::words;

const OBJECT: Brackets =
    Brackets { open: "{", close: "}", padding: " ", trailing: true, indent: 2 };
const LIST: Brackets = Brackets { open: "[", close: "]", padding: "", trailing: true, indent: 2 };

pub(in crate::emit) fn snippet(call: &Call<'_>) -> Snippet {
    let arguments = if call.arguments.is_empty() { String::new() } else { object(&call.arguments) };
    let (product, method) = (words::camel(&call.product.name), words::camel(&call.operation.name));
    let made = format!("client.{product}.{method}({arguments})");
    let imports =
        call.operation.upload.iter().map(|_| "import { readFile } from 'node:fs/promises'".into());
    Snippet {
        imports: imports.collect(),
        code: match call.answer() {
            Some(_) if call.is_paged() => {
                format!("for await (const item of {made}) {{\n  console.log(item)\n}}")
            }
            Some(answer) => format!("const {answer} = await {made}"),
            None => format!("await {made}"),
        },
    }
}

fn object(fields: &[Argument<'_>]) -> String {
    let fields = fields.iter().map(|one| format!("{}: {}", property(&one.name), value(&one.value)));
    listed("", OBJECT, &fields.collect::<Vec<_>>())
}

fn value(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => quoted(text),
        Value::Enum(_, one) => quoted(one),
        Value::Integer(number) => number.to_string(),
        Value::Number => "0.5".into(),
        Value::Boolean => "true".into(),
        Value::Object(_, fields) => object(fields),
        Value::List(elements) => {
            listed("", LIST, &elements.iter().map(self::value).collect::<Vec<_>>())
        }
        Value::Any => "{}".into(),
        Value::File => "await readFile('photo.png')".into(),
    }
}
