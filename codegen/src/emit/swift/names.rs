//! Names on the wire as names in Swift.

use std::collections::BTreeSet;

use crate::emit::words;
use crate::model::Field;

/// The names of fields that stand side by side: no two are the same.
pub(super) fn variables(fields: &[Field]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let free = |field: &Field| {
        let mut name = variable(&field.name);
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        name
    };
    fields.iter().map(free).collect()
}

/// The name of a variable, a field, a method.
pub(super) fn variable(name: &str) -> String {
    let name = words::camel(name);
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("n{name}");
    }
    escaped(name)
}

/// A keyword in backticks; what not even those make a name, with an underscore.
pub(super) fn escaped(name: String) -> String {
    match name.as_str() {
        "self" | "init" => format!("{name}_"),
        "as" | "associatedtype" | "break" | "case" | "catch" | "class" | "continue" | "default"
        | "defer" | "deinit" | "do" | "else" | "enum" | "extension" | "fallthrough" | "false"
        | "fileprivate" | "for" | "func" | "guard" | "if" | "import" | "in" | "inout"
        | "internal" | "is" | "let" | "nil" | "operator" | "precedencegroup" | "private"
        | "protocol" | "public" | "repeat" | "rethrows" | "return" | "static" | "struct"
        | "subscript" | "super" | "switch" | "throw" | "throws" | "true" | "try" | "typealias"
        | "var" | "where" | "while" => format!("`{name}`"),
        _ => name,
    }
}

/// Nested in a product's struct a name may be anything but what Swift itself or the code around it means by it.
pub(super) fn type_name(name: &str) -> String {
    match name {
        "Any" | "Bool" | "Call" | "CallOptions" | "Client" | "CodingKey" | "CodingKeys"
        | "Data" | "Double" | "FileStream" | "Int" | "JSON" | "Model" | "OpenEnum" | "Page"
        | "Pager" | "Protocol" | "Self" | "Sendable" | "Sensitive" | "String" | "Type" | "URL" => {
            format!("{name}Value")
        }
        _ => name.into(),
    }
}
