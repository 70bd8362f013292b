//! Names of the contract as Rust spells them.

use crate::emit::words;
use crate::model::{Operation, Product, Type};

pub(super) fn query_name(product: &Product, operation: &Operation) -> String {
    let name = format!("{}Query", words::pascal(&operation.name));
    if product.schema(&name).is_some() { format!("{name}Parameters") } else { name }
}

pub(super) fn upload_name(operation: &Operation) -> String {
    format!("{}Meta", words::pascal(&operation.name))
}

pub(super) fn rust_type(ty: &Type, sensitive: bool) -> String {
    match ty {
        Type::String { .. } if sensitive => "Sensitive".into(),
        Type::String { .. } => "String".into(),
        Type::Integer => "i64".into(),
        Type::Number => "f64".into(),
        Type::Boolean => "bool".into(),
        Type::Enum(name) | Type::Object(name) => type_name(name),
        Type::Array(element) => format!("Vec<{}>", rust_type(&element.ty, element.sensitive)),
        Type::Any => "serde_json::Value".into(),
        Type::File => "Vec<u8>".into(),
    }
}

/// The variants of an open enum: `ONGOING_ACT_STATUS` → `OngoingActStatus`, `100` → `N100`.
pub(super) fn variants(values: &[String]) -> Vec<(String, String)> {
    let mut taken: Vec<String> = vec!["Unknown".into()];
    values
        .iter()
        .map(|value| {
            let mut name = words::pascal(value);
            if !name.starts_with(char::is_alphabetic) {
                name.insert(0, 'N');
            }
            while taken.contains(&name) {
                name.push('_');
            }
            taken.push(name.clone());
            (name, value.clone())
        })
        .collect()
}

/// Names of the contract that mean something else in Rust.
pub(super) fn type_name(name: &str) -> String {
    match name {
        "Box" | "Default" | "Option" | "Result" | "Sensitive" | "String" | "Vec" => {
            format!("{name}Type")
        }
        _ => name.to_owned(),
    }
}

pub(super) fn ident(name: &str) -> String {
    escape(words::snake(name))
}

pub(super) fn escape(name: String) -> String {
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        "as" | "async" | "await" | "box" | "break" | "const" | "continue" | "dyn" | "else"
        | "enum" | "extern" | "fn" | "for" | "gen" | "if" | "impl" | "in" | "let" | "loop"
        | "match" | "mod" | "move" | "mut" | "pub" | "ref" | "return" | "static" | "struct"
        | "trait" | "true" | "type" | "unsafe" | "use" | "where" | "while" | "yield" => {
            format!("r#{name}")
        }
        _ => name,
    }
}
