//! What frameworks make of a body: the same JSON, written in another way.

use serde_json::{Map, Value};

/// Larger ones are not looked into: whoever posts garbage shall not be given much work.
const LARGEST: usize = 16 << 10;

/// The order of the fields in the envelope, as the gateway and its documentation have it.
const ENVELOPES: [&[&str]; 3] = [
    &["id", "create_time", "resource_type", "event_type", "summary", "resource"],
    &["id", "create_time", "event_type", "resource_type", "resource", "summary"],
    &["id", "create_time", "resource_type", "event_type", "resource", "summary"],
];
/// And in the resource.
const RESOURCES: [&[&str]; 5] = [
    &["original_type", "algorithm", "ciphertext", "associated_data", "nonce"],
    &["original_type", "algorithm", "ciphertext", "nonce", "associated_data"],
    &["algorithm", "ciphertext", "nonce", "associated_data", "original_type"],
    &["algorithm", "ciphertext", "associated_data", "nonce", "original_type"],
    &["algorithm", "original_type", "ciphertext", "nonce", "associated_data"],
];

/// How the body would have to be written for the signature to fit it.
pub(super) fn how(body: &[u8], fits: impl Fn(&[u8]) -> bool) -> Option<&'static str> {
    if body.len() > LARGEST {
        return None;
    }
    let bare = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii();
    if bare.len() < body.len() && fits(bare) {
        return Some("without the blanks, line breaks or byte order mark around it");
    }
    if fits(&[bare, b"\n"].concat()) {
        return Some("with a line break at its end");
    }
    let Ok(Value::Object(parsed)) = serde_json::from_slice(bare) else { return None };
    let styles = || {
        [false, true].into_iter().flat_map(|spaced| {
            [(false, false), (true, false), (false, true), (true, true)]
                .into_iter()
                .map(move |(slashes, ascii)| Style { spaced, slashes, ascii })
        })
    };
    let as_it_is = Value::Object(parsed.clone());
    if let Some(style) = styles().find(|style| fits(style.write(&as_it_is).as_bytes())) {
        return Some(match style {
            Style { spaced: false, slashes: false, ascii: false } => {
                "without blanks between its fields, and without escapes"
            }
            Style { slashes: false, ascii: false, .. } => "with other blanks between its fields",
            _ => "with other escapes of slashes or Chinese characters",
        });
    }
    let orders = ENVELOPES
        .into_iter()
        .flat_map(|envelope| RESOURCES.into_iter().map(move |resource| (envelope, resource)));
    let mut ordered = orders.map(|(envelope, resource)| {
        let mut body = in_order(&parsed, envelope);
        if let Some(Value::Object(inner)) = body.get_mut("resource") {
            *inner = in_order(inner, resource);
        }
        Value::Object(body)
    });
    let fits_any = |body: &Value| styles().any(|style| fits(style.write(body).as_bytes()));
    ordered.any(|body| fits_any(&body)).then_some("with its fields in another order")
}

/// The named fields first, the others after them.
fn in_order(object: &Map<String, Value>, names: &[&str]) -> Map<String, Value> {
    let named = names.iter().filter_map(|name| object.get_key_value(*name));
    let others = object.iter().filter(|(name, _)| !names.contains(&name.as_str()));
    named.chain(others).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// How JSON is written.
#[derive(Clone, Copy)]
struct Style {
    /// `{"a": 1, "b": 2}`
    spaced: bool,
    /// `\/`
    slashes: bool,
    /// `\u652f`
    ascii: bool,
}

impl Style {
    fn write(self, value: &Value) -> String {
        let (comma, colon) = if self.spaced { (", ", ": ") } else { (",", ":") };
        match value {
            Value::Object(map) => {
                let fields = map.iter().map(|(name, value)| {
                    format!("{}{colon}{}", self.text(name), self.write(value))
                });
                format!("{{{}}}", fields.collect::<Vec<_>>().join(comma))
            }
            Value::Array(list) => {
                let items = list.iter().map(|item| self.write(item));
                format!("[{}]", items.collect::<Vec<_>>().join(comma))
            }
            Value::String(text) => self.text(text),
            other => other.to_string(),
        }
    }

    fn text(self, text: &str) -> String {
        let mut quoted = Value::from(text).to_string();
        if self.slashes {
            quoted = quoted.replace('/', "\\/");
        }
        if self.ascii && !quoted.is_ascii() {
            let mut units = [0; 2];
            quoted = quoted.chars().fold(String::new(), |mut all, c| {
                if c.is_ascii() {
                    all.push(c);
                } else {
                    for unit in c.encode_utf16(&mut units) {
                        all.push_str(&format!("\\u{unit:04x}"));
                    }
                }
                all
            });
        }
        quoted
    }
}
