//! One page of a list.

use serde_json::{Value, json};

use super::Call;

/// The page that the call asks for, of these items; and how many there are in all.
pub(crate) fn page(call: &Call<'_>, items: Vec<Value>) -> (Vec<Value>, usize) {
    let total = items.len();
    let named = |key: &str| call.pagination.and_then(|pagination| pagination[key].as_str());
    let number = |key: &str| {
        let value = named(key).and_then(|name| call.query.get(name));
        value.and_then(Value::as_u64).and_then(|value| usize::try_from(value).ok())
    };
    let size = number("size").unwrap_or(20);
    let position = number("position");
    let skip = match named("style") {
        Some("page_from_zero") => position.unwrap_or(0).saturating_mul(size),
        Some("page_from_one") => position.unwrap_or(1).saturating_sub(1).saturating_mul(size),
        _ => position.unwrap_or(0),
    };
    (items.into_iter().skip(skip).take(size).collect(), total)
}

/// The usual answer: `data`, `limit`, `offset` as they were asked for, `total_count`.
pub(crate) fn listing(call: &Call<'_>, items: Vec<Value>) -> Value {
    let (data, total) = page(call, items);
    let asked = |name: &str, otherwise: usize| {
        call.query.get(name).cloned().unwrap_or_else(|| json!(otherwise))
    };
    json!({
        "data": data, "limit": asked("limit", 20), "offset": asked("offset", 0),
        "total_count": total,
    })
}
