//! Sets of values that the gateway may add to at any time.

/// Declares an enum of texts with one more variant for the values of tomorrow.
#[allow(unused_macros, reason = "used by the products that are compiled in")]
macro_rules! open_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($variant:ident = $value:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Eq, PartialEq)]
        #[allow(non_camel_case_types, unreachable_pub)]
        pub enum $name {
            $(
                #[doc = concat!("`", $value, "`")]
                $variant,
            )*
            /// A value that is not documented; empty where none was given.
            Unknown(String),
        }

        impl $name {
            /// The value as it goes on the wire.
            #[allow(unreachable_pub)]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(value.to_owned()),
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let value = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Ok(Self::from(&*value))
            }
        }
    };
}
#[cfg(test)]
mod tests {
    open_enum! {
        /// 测试
        pub enum Light {
            Red = "RED",
        }
    }

    #[test]
    fn a_value_of_tomorrow_survives_the_round_trip() {
        let known: Light = serde_json::from_str("\"RED\"").unwrap();
        assert_eq!(known, Light::Red);
        let unknown: Light = serde_json::from_str("\"BLUE\"").unwrap();
        assert_eq!(unknown, Light::Unknown("BLUE".into()));
        assert_eq!(serde_json::to_string(&unknown).unwrap(), "\"BLUE\"");
    }
}
