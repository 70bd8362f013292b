//! Words that every emitter needs: the cases of identifiers, and a field's bounds in a sentence.

use crate::model::{Element, Field, Limits, Type};

/// `terminate_activity`, `TRANSACTION.SUCCESS`, `payAuthNo` → `TerminateActivity`, `TransactionSuccess`, `PayAuthNo`.
pub fn pascal(name: &str) -> String {
    parts(name).iter().map(|part| capitalised(part)).collect()
}

/// `terminate_activity`, `payAuthNo` → `terminateActivity`, `payAuthNo`.
pub fn camel(name: &str) -> String {
    let parts = parts(name);
    let (first, rest) = match parts.split_first() {
        Some((first, rest)) => (first.as_str(), rest),
        None => ("", &[] as &[String]),
    };
    std::iter::once(first.to_owned()).chain(rest.iter().map(|part| capitalised(part))).collect()
}

/// `payAuthNo`, `payer _currency` → `pay_auth_no`, `payer_currency`.
pub fn snake(name: &str) -> String {
    parts(name).join("_")
}

/// What a reader must know of a field's bounds: `["1 to 32 characters", "RFC 3339"]`.
pub fn bounds(field: &Field) -> Vec<String> {
    let mut words = limits(&field.limits, "character");
    match &field.ty {
        Type::String { format: Some(format) } => words.extend(format_words(format)),
        Type::Array(element) => {
            let Element { limits: each, sensitive, .. } = element.as_ref();
            words
                .extend(limits(each, "character").into_iter().map(|bound| format!("each {bound}")));
            if *sensitive {
                words.push("each encrypted on the wire".into());
            }
        }
        _ => {}
    }
    if field.sensitive {
        words.push("encrypted on the wire".into());
    }
    words
}

fn format_words(format: &str) -> Option<String> {
    Some(match format {
        "date-time" => "RFC 3339".into(),
        "date" => "YYYY-MM-DD".into(),
        "json" => "JSON text".into(),
        "uri" => "a URL".into(),
        "yyyyMMddHHmmss" => "yyyyMMddHHmmss".into(),
        _ => return None,
    })
}

fn limits(limits: &Limits, unit: &str) -> Vec<String> {
    let length = range(limits.min_length, limits.max_length)
        .map(|(range, plural)| format!("{range} {unit}{}", if plural { "s" } else { "" }));
    let value = range(limits.minimum, limits.maximum).map(|(range, _)| range);
    let items = range(limits.min_items, limits.max_items)
        .map(|(range, plural)| format!("{range} element{}", if plural { "s" } else { "" }));
    let pattern = limits.pattern.as_ref().map(|pattern| format!("matches `{pattern}`"));
    [length, value, items, pattern].into_iter().flatten().collect()
}

fn range<T: std::fmt::Display + PartialEq + From<u8>>(
    low: Option<T>,
    high: Option<T>,
) -> Option<(String, bool)> {
    let one = T::from(1);
    match (low, high) {
        (Some(low), Some(high)) if low == high => Some((format!("exactly {low}"), low != one)),
        (Some(low), Some(high)) => Some((format!("{low} to {high}"), high != one)),
        (Some(low), None) => Some((format!("at least {low}"), low != one)),
        (None, Some(high)) => Some((format!("at most {high}"), high != one)),
        (None, None) => None,
    }
}

fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut previous_lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            parts.push(String::new());
            previous_lower = false;
            continue;
        }
        if c.is_uppercase() && previous_lower {
            parts.push(String::new());
        }
        previous_lower = c.is_lowercase() || c.is_numeric();
        if let Some(part) = parts.last_mut() {
            part.extend(c.to_lowercase());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// With its first letter in upper case.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_made_from_any_wire_name() {
        assert_eq!(pascal("terminate_activity"), "TerminateActivity");
        assert_eq!(pascal("TRANSACTION.SUCCESS"), "TransactionSuccess");
        assert_eq!(camel("out_trade_no"), "outTradeNo");
        assert_eq!(camel("payAuthNo"), "payAuthNo");
        assert_eq!(snake("payer _currency"), "payer_currency");
    }
}
