//! Text that travels encrypted and must not be printed.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

/// A name, a number of an identity document, a phone number: plain here, encrypted on the wire, and
/// hidden from `Debug`.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Sensitive(String);

impl Sensitive {
    /// The plain text.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl Deref for Sensitive {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_the_text() {
        assert_eq!(format!("{:?}", Sensitive::from("张三")), "Sensitive(…)");
        assert_eq!(&*Sensitive::from("张三"), "张三");
    }
}
