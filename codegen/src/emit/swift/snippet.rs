//! A call in Swift.

use super::names::{variable, variables};
use super::{ArgumentView, EnumView, OperationView, StructView};
use crate::emit::snippets::{Brackets, Call, Snippet, Value, listed};
use crate::model::Product;

const CALL: Brackets = Brackets { open: "(", close: ")", padding: "", trailing: false, indent: 4 };
const LIST: Brackets = Brackets { open: "[", close: "]", padding: "", trailing: false, indent: 4 };

pub(in crate::emit) fn snippet(call: &Call<'_>) -> Snippet {
    let view = OperationView::new(call.product, call.operation);
    let (method, known) = match &view.pager {
        Some(pager) => (&pager.ident, &pager.arguments),
        None => (&view.ident, &view.arguments),
    };
    let given = |known: &ArgumentView| {
        let paged_by = call.operation.pagination.as_ref().map(|page| page.position.as_str());
        let argument = call.argument(&known.wire).filter(|one| Some(&*one.name) != paged_by)?;
        let label = known.ident.split(' ').next().unwrap_or_default();
        Some(format!("{label}: {}", value(call.product, &argument.value)))
    };
    let arguments: Vec<String> = known.iter().filter_map(given).collect();
    let head = format!("client.{}.{method}", variable(&call.product.name));
    let made = listed(&head, CALL, &arguments);
    let imports = call.operation.upload.iter().map(|_| "import Foundation".to_owned());
    Snippet {
        imports: imports.collect(),
        code: match call.answer() {
            Some(_) if view.pager.is_some() => {
                format!("for try await item in {made} {{\n    print(item)\n}}")
            }
            Some(answer) => format!("let {answer} = try await {made}"),
            None => format!("try await {made}"),
        },
    }
}

fn value(product: &Product, value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => format!("{text:?}"),
        Value::Enum(set, one) => {
            let known = product.values(set).map(EnumView::new);
            let known = known.iter().flat_map(|set| &set.values);
            known
                .filter(|(_, wire)| wire == one)
                .map(|(ident, _)| format!(".{ident}"))
                .next()
                .unwrap_or_else(|| format!("{one:?}"))
        }
        Value::Integer(number) => number.to_string(),
        Value::Number => "0.5".into(),
        Value::Boolean => "true".into(),
        Value::Object(schema, fields) => {
            let view = StructView::new(schema);
            let names = variables(&schema.fields);
            let wire = |ident: &str| {
                let at = names.iter().position(|name| name == ident)?;
                schema.fields.get(at).map(|field| field.name.as_str())
            };
            let given = view.init.iter().filter_map(|known| {
                let field = fields.iter().find(|one| Some(&*one.name) == wire(&known.ident))?;
                let label = known.ident.trim_matches('`');
                Some(format!("{label}: {}", self::value(product, &field.value)))
            });
            listed(".init", CALL, &given.collect::<Vec<_>>())
        }
        Value::List(elements) => {
            let elements = elements.iter().map(|one| self::value(product, one));
            listed("", LIST, &elements.collect::<Vec<_>>())
        }
        Value::Any => "[:]".into(),
        Value::File => "Data(contentsOf: URL(fileURLWithPath: \"photo.png\"))".into(),
    }
}
