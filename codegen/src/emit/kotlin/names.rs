//! Names that Kotlin and the JVM accept.

use crate::emit::words;

/// `pay_gift` → `paygift`.
pub(super) fn folder(product: &str) -> String {
    product.replace('_', "")
}

/// `pay_gift` → `io.github.wechatpaysdk.paygift`.
pub(super) fn package(product: &str) -> String {
    format!("io.github.wechatpaysdk.{}", folder(product))
}

/// Names of parameters or properties for wire names of one scope, each of them once.
pub(super) fn identifiers<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for name in names {
        let mut one = words::camel(name);
        if !one.starts_with(char::is_alphabetic) {
            one.insert(0, 'n');
        }
        // `json` is a property of every model, `getClass` a method of every object.
        if matches!(one.as_str(), "json" | "class" | "options") {
            one.push_str("Value");
        }
        while taken.iter().any(|other| other.eq_ignore_ascii_case(&one)) {
            one.push('_');
        }
        taken.push(one);
    }
    taken
        .into_iter()
        .map(|name| if is_keyword(&name) { format!("`{name}`") } else { name })
        .collect()
}

/// Names of constants for the values of one set: `COUPON.USE` → `COUPON_USE`, `100` → `N100`.
pub(super) fn constants<'a>(values: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for value in values {
        let plain: String =
            value.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
        let is_upper = !plain.chars().any(char::is_lowercase);
        let mut name = if is_upper { plain } else { words::snake(value).to_uppercase() };
        if !name.starts_with(char::is_alphabetic) {
            name.insert(0, 'N');
        }
        while taken.contains(&name) {
            name.push('_');
        }
        taken.push(name.clone());
    }
    taken
}

/// The inside of a string literal.
pub(super) fn literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$")
}

/// A property's name with `with` before it.
pub(super) fn wither(identifier: &str) -> String {
    let mut chars = identifier.trim_matches('`').chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("with{first}{}", chars.as_str())
}

fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "as" | "break"
            | "class"
            | "continue"
            | "do"
            | "else"
            | "false"
            | "for"
            | "fun"
            | "if"
            | "in"
            | "interface"
            | "is"
            | "null"
            | "object"
            | "package"
            | "return"
            | "super"
            | "this"
            | "throw"
            | "true"
            | "try"
            | "typealias"
            | "typeof"
            | "val"
            | "var"
            | "when"
            | "while"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_identifiers_that_differ() {
        assert_eq!(
            identifiers(["out_trade_no", "object", "json", "payerID", "payer_id", "100"]),
            ["outTradeNo", "`object`", "jsonValue", "payerId", "payerId_", "n100"]
        );
    }

    #[test]
    fn values_become_constants() {
        assert_eq!(
            constants(["COUPON.USE", "100", "camelCase", "COUPON_USE"]),
            ["COUPON_USE", "N100", "CAMEL_CASE", "COUPON_USE_"]
        );
    }

    #[test]
    fn literals_survive_templates_of_strings() {
        assert_eq!(literal(r#"^\d$"a"#), r#"^\\d\$\"a"#);
    }
}
