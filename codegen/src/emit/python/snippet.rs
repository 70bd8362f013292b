//! A call in Python.

use super::types::ident;
use super::views::OperationView;
use crate::emit::snippets::{Brackets, Call, Snippet, Value, listed};

const DICT: Brackets = Brackets { open: "{", close: "}", padding: "", trailing: true, indent: 4 };
const LIST: Brackets = Brackets { open: "[", close: "]", padding: "", trailing: true, indent: 4 };

pub(in crate::emit) fn snippet(call: &Call<'_>) -> Snippet {
    let view = OperationView::new(call.product, call.operation);
    let known = view.arguments.iter().filter(|argument| !argument.optional);
    let arguments: Vec<String> = known
        .filter_map(|known| {
            let value = value(&call.argument(&known.name)?.value);
            Some(format!("{}={value}", known.ident))
        })
        .collect();
    let head = format!("client.{}.{}", ident(&call.product.name), view.name);
    let made = listed(&head, Brackets::CALL, &arguments);
    let imports = call.operation.upload.iter().map(|_| "from pathlib import Path".to_owned());
    Snippet {
        imports: imports.collect(),
        code: match call.answer() {
            Some(_) if call.is_paged() => {
                format!("for item in {made}.auto_paging():\n    print(item)")
            }
            Some(answer) => format!("{answer} = {made}"),
            None => made,
        },
    }
}

fn value(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => format!("{text:?}"),
        Value::Enum(_, one) => format!("{one:?}"),
        Value::Integer(number) => number.to_string(),
        Value::Number => "0.5".into(),
        Value::Boolean => "True".into(),
        Value::Object(_, fields) => {
            let fields =
                fields.iter().map(|one| format!("{:?}: {}", one.name, self::value(&one.value)));
            listed("", DICT, &fields.collect::<Vec<_>>())
        }
        Value::List(elements) => {
            listed("", LIST, &elements.iter().map(self::value).collect::<Vec<_>>())
        }
        Value::Any => "{}".into(),
        Value::File => "Path(\"photo.png\")".into(),
    }
}
