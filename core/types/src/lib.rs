//! Typed requests and answers of WeChat Pay APIv3, one module and one feature per product.
//!
//! Nothing here does I/O. Amounts are in fen, times are RFC 3339 text. A value that the gateway adds to a
//! set, or a field that it adds to an answer, never makes decoding fail.

#[macro_use]
mod open_enum;
mod products;
mod sensitive;

#[allow(unused_imports, unreachable_pub, reason = "empty without a product")]
pub use products::*;
pub use sensitive::Sensitive;

use serde::{Deserialize, Deserializer};

/// Reads `null` as the type's empty value: the gateway now and then sends it for a field it calls required.
#[allow(dead_code, reason = "used by the products that are compiled in")]
fn lenient<'de, T: Default + Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
