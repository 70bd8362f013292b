//! Settings as JSON and out of the environment: the same names, the same checks.

use std::time::Duration;

use serde_json::{Map, Value};

use super::Builder;
use super::build::bad;
use crate::error::{ConfigError, Error, Result};
use crate::keys::{Pem, Pkcs12};

/// Every setting, and how it is given.
const SETTINGS: &[(&str, Kind)] = &[
    ("mchid", Kind::Text),
    ("serial_no", Kind::Text),
    ("private_key", Kind::Pem),
    ("private_key_password", Kind::Text),
    ("certificate", Kind::Pem),
    ("merchant_p12", Kind::P12),
    ("merchant_p12_password", Kind::Text),
    ("platform_public_key_id", Kind::Text),
    ("platform_public_key", Kind::Pem),
    ("platform_certificates", Kind::Pems),
    ("api_v3_key", Kind::Text),
    ("api_v2_key", Kind::Text),
    ("base_url", Kind::Text),
    ("standby_url", Kind::Text),
    ("timeout_ms", Kind::Number),
    ("connect_timeout_ms", Kind::Number),
    ("read_timeout_ms", Kind::Number),
    ("max_attempts", Kind::Number),
    ("ca_bundle", Kind::Pem),
    ("proxy", Kind::Text),
    ("accept_language", Kind::Text),
    ("user_agent", Kind::Text),
    ("brand_id", Kind::Text),
    ("compensate_clock", Kind::Switch),
];

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Number,
    /// True or false.
    Switch,
    /// PEM text or `{"file": path}`.
    Pem,
    /// A list of them.
    Pems,
    /// Base64 text or `{"file": path}`.
    P12,
}

impl Builder {
    /// Out of a JSON object; an unknown setting is refused, null means: not set.
    ///
    /// # Errors
    /// [`Error::Config`] with the setting.
    pub fn from_json(json: &str) -> Result<Self> {
        Self::from_map(object(json)?)
    }

    /// Out of `WECHATPAY_MCHID` and so on.
    ///
    /// # Errors
    /// [`Error::Config`] with the setting.
    pub fn from_env() -> Result<Self> {
        Self::from_env_with("{}")
    }

    /// Out of the environment, with settings as JSON that win over it.
    ///
    /// # Errors
    /// [`Error::Config`] with the setting.
    pub fn from_env_with(overrides: &str) -> Result<Self> {
        let overrides = object(overrides)?;
        let mut map = Map::new();
        for (name, kind) in SETTINGS {
            let variable = format!("WECHATPAY_{}", name.to_ascii_uppercase());
            let Some(value) = std::env::var_os(&variable) else { continue };
            let value = value.into_string().map_err(|_| bad(name, "UTF-8", variable))?;
            if !value.is_empty() {
                map.insert((*name).to_owned(), of_variable(name, *kind, value)?);
            }
        }
        map.extend(overrides.into_iter().filter(|(_, value)| !value.is_null()));
        Self::from_map(map)
    }

    fn from_map(map: Map<String, Value>) -> Result<Self> {
        let mut builder = Self::default();
        for (name, value) in map {
            let Some((name, kind)) = SETTINGS.iter().find(|(known, _)| *known == name) else {
                return Err(unknown(&name));
            };
            if !value.is_null() {
                builder.set(name, *kind, value)?;
            }
        }
        Ok(builder)
    }

    fn set(&mut self, name: &'static str, kind: Kind, value: Value) -> Result<()> {
        let found = describe(&value);
        let wrong = |expected: &str| bad(name, expected, found.into());
        match (kind, value) {
            (Kind::Text, Value::String(text)) => self.set_text(name, text),
            (Kind::Number, Value::Number(number)) => {
                let number = number.as_u64().ok_or_else(|| wrong("a whole number"))?;
                match name {
                    "timeout_ms" => self.timeout = Some(Duration::from_millis(number)),
                    "connect_timeout_ms" => {
                        self.connect_timeout = Some(Duration::from_millis(number));
                    }
                    "read_timeout_ms" => self.read_timeout = Some(Duration::from_millis(number)),
                    _ => self.max_attempts = Some(u32::try_from(number).unwrap_or(u32::MAX)),
                }
            }
            (Kind::Switch, Value::Bool(on)) => self.compensate_clock = on,
            (Kind::Pem, value) => {
                let pem = pem(value).ok_or_else(|| wrong("PEM text, or {\"file\": path}"))?;
                match name {
                    "private_key" => self.keys.private_key = Some(pem),
                    "certificate" => self.keys.certificate = Some(pem),
                    "platform_public_key" => self.keys.platform_public_key = Some(pem),
                    _ => self.ca_bundle = Some(pem),
                }
            }
            (Kind::Pems, Value::Array(list)) => {
                let certificates = list
                    .into_iter()
                    .map(|value| {
                        pem(value).ok_or_else(|| wrong("a list of PEM texts or {\"file\": path}"))
                    })
                    .collect::<Result<_>>()?;
                self.keys.platform_certificates = Some(certificates);
            }
            (Kind::P12, value) => {
                let p12 = match text_or_file(value) {
                    Some(Given::Text(text)) => Pkcs12::base64(text),
                    Some(Given::File(path)) => Pkcs12::File(path.into()),
                    None => return Err(wrong("base64 text, or {\"file\": path}")),
                };
                self.keys.merchant_p12 = Some(p12);
            }
            (Kind::Text, _) => return Err(wrong("text")),
            (Kind::Number, _) => return Err(wrong("a whole number")),
            (Kind::Switch, _) => return Err(wrong("true or false")),
            (Kind::Pems, _) => return Err(wrong("a list of PEM texts or {\"file\": path}")),
        }
        Ok(())
    }

    fn set_text(&mut self, name: &str, text: String) {
        let secret = match name {
            "private_key_password" => &mut self.keys.private_key_password,
            "merchant_p12_password" => &mut self.keys.merchant_p12_password,
            "api_v3_key" => &mut self.keys.api_v3_key,
            "api_v2_key" => &mut self.keys.api_v2_key,
            _ => return self.set_plain(name, text),
        };
        *secret = Some(text.into());
    }

    fn set_plain(&mut self, name: &str, text: String) {
        let setting = match name {
            "mchid" => &mut self.mchid,
            "serial_no" => &mut self.keys.serial_no,
            "platform_public_key_id" => &mut self.keys.platform_public_key_id,
            "base_url" => &mut self.base_url,
            "standby_url" => &mut self.standby_url,
            "proxy" => &mut self.proxy,
            "accept_language" => &mut self.accept_language,
            "user_agent" => &mut self.user_agent,
            _ => &mut self.brand_id,
        };
        *setting = Some(text);
    }
}

/// Variables are text: PEM text or a path, numbers in digits.
fn of_variable(name: &str, kind: Kind, value: String) -> Result<Value> {
    let pem_or_path = |value: String| match value.contains("-----BEGIN") {
        true => Value::String(value),
        false => serde_json::json!({ "file": value }),
    };
    Ok(match kind {
        Kind::Text => value.into(),
        Kind::Number => {
            value.parse::<u64>().map_err(|_| bad(name, "a whole number", "text".into()))?.into()
        }
        Kind::Switch => match &*value {
            "true" | "1" => true.into(),
            "false" | "0" => false.into(),
            _ => return Err(bad(name, "true or false", "another text".into())),
        },
        Kind::Pem => pem_or_path(value),
        Kind::Pems => vec![pem_or_path(value)].into(),
        Kind::P12 => serde_json::json!({ "file": value }),
    })
}

fn pem(value: Value) -> Option<Pem> {
    Some(match text_or_file(value)? {
        Given::Text(text) => Pem::text(text),
        Given::File(path) => Pem::file(path),
    })
}

enum Given {
    Text(String),
    File(String),
}

/// Moved, never copied: the text may be a key.
fn text_or_file(value: Value) -> Option<Given> {
    match value {
        Value::String(text) => Some(Given::Text(text)),
        Value::Object(mut object) if object.len() == 1 => match object.remove("file") {
            Some(Value::String(path)) => Some(Given::File(path)),
            _ => None,
        },
        _ => None,
    }
}

fn object(json: &str) -> Result<Map<String, Value>> {
    match serde_json::from_str(json) {
        Ok(Value::Object(map)) => Ok(map),
        _ => Err(bad("settings", "a JSON object", "something else".into())),
    }
}

fn unknown(name: &str) -> Error {
    let known: Vec<&str> = SETTINGS.iter().map(|(name, _)| *name).collect();
    Error::Config(ConfigError {
        message: "there is no such setting".into(),
        setting: name.into(),
        expected: known.join(", "),
        found: "an unknown name".into(),
    })
}

fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
