//! Answers as typed values, though the gateway now and then sends a value of another JSON type than it
//! documents: an amount as text, one object in place of a list. Such a value is converted where it means the
//! same and left out where it does not, so that the rest of an answer about money is not lost with it.

use std::ops::Range;

use serde::de::DeserializeOwned;
use tracing::debug;

use crate::error::{InternalError, Result};
use crate::telemetry::HTTP;

/// So many values of one answer are mended at most, and so many bytes are read again for it.
const MOST_VALUES: usize = 1000;
const MOST_BYTES: usize = 64 << 20;

/// Reads `json`; `what` it is stands in the error.
pub(crate) fn decode<T: DeserializeOwned>(what: &str, json: &[u8]) -> Result<T> {
    let unfit = match serde_json::from_slice(json) {
        Ok(value) => return Ok(value),
        Err(cause) => cause,
    };
    let mut mended = mend(json, &unfit);
    for values in 1..=MOST_VALUES.min(MOST_BYTES / json.len().max(1)) {
        let Some(json) = &mended else { break };
        match serde_json::from_slice(json) {
            Ok(value) => {
                debug!(target: HTTP, values, "{what} has values of other types than documented");
                return Ok(value);
            }
            Err(cause) => mended = mend(json, &cause),
        }
    }
    Err(InternalError::unfit(what, &unfit).into())
}

/// The text with the value replaced that `cause` complains about.
fn mend(json: &[u8], cause: &serde_json::Error) -> Option<Vec<u8>> {
    if !cause.is_data() {
        return None;
    }
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(cause.line().checked_sub(1)?).map(<[u8]>::len).sum();
    let place = value_at(json, before.checked_add(cause.column())?)?;
    let value = json.get(place.clone())?;
    let cause = cause.to_string();
    let (_, wanted) = cause.rsplit_once(", expected ")?;
    let substitute = substitute(value, wanted).filter(|substitute| substitute != value)?;
    Some([json.get(..place.start)?, &substitute, json.get(place.end..)?].concat())
}

/// What means the same in the type that is wanted, or else `null`, which every field takes.
fn substitute(value: &[u8], wanted: &str) -> Option<Vec<u8>> {
    let wants = |what: &str| wanted.starts_with(what);
    Some(match value.first()? {
        b'{' if wants("a sequence") => [b"[", value, b"]"].concat(),
        b'"' if wants("i64") || wants("u64") => whole_number(value)?.into_bytes(),
        b'0'..=b'9' | b'-' | b't' | b'f' if wants("a string") => [b"\"", value, b"\""].concat(),
        _ => b"null".into(),
    })
}

/// `"100"` → `100`, anything else → `null`.
fn whole_number(text: &[u8]) -> Option<String> {
    let digits: String = serde_json::from_slice(text).ok()?;
    Some(digits.parse::<i64>().map_or("null".into(), |number| number.to_string()))
}

/// The value that an error at `offset` is about: a list or an object begins there, anything else ends there.
fn value_at(json: &[u8], offset: usize) -> Option<Range<usize>> {
    let is_container = matches!(json.get(offset), Some(b'{' | b'['));
    let (mut start, mut depth) = (if is_container { offset } else { 0 }, 0_usize);
    loop {
        let end = token_end(json, start)?;
        if !is_container && end >= offset {
            return (end == offset).then_some(start..end);
        }
        if is_container {
            match json.get(start)? {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.checked_sub(1)?,
                _ => {}
            }
            if depth == 0 {
                return Some(offset..end);
            }
        }
        start = end;
    }
}

/// Where the token ends that begins at `start`: a text, a number or word, or a single sign or blank.
fn token_end(json: &[u8], start: usize) -> Option<usize> {
    let rest = json.get(start..)?;
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    let length = match rest.first()? {
        b'"' => {
            let mut escaped = false;
            let end = rest.iter().skip(1).position(|byte| {
                let ends = *byte == b'"' && !escaped;
                escaped = *byte == b'\\' && !escaped;
                ends
            });
            end? + 2
        }
        first if is_word(first) => rest.iter().take_while(|byte| is_word(byte)).count(),
        _ => 1,
    };
    Some(start + length)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default)]
    struct Order {
        number: String,
        total: Option<i64>,
        paid: Option<bool>,
        payments: Vec<Payment>,
        payer: Option<Payment>,
    }

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default)]
    struct Payment {
        name: String,
        amount: Option<i64>,
    }

    fn read(json: &str) -> Order {
        decode("the answer", json.as_bytes()).unwrap()
    }

    #[test]
    fn what_means_the_same_is_converted() {
        let order = read(
            "{\"number\": 12,\n \"total\":\"100\", \"payments\": {\"name\":\"a \\\" }\",\"amount\":\"-7\"}}",
        );
        let payment = Payment { name: "a \" }".into(), amount: Some(-7) };
        let expected = Order {
            number: "12".into(),
            total: Some(100),
            payments: vec![payment],
            ..Order::default()
        };
        assert_eq!(order, expected);
    }

    #[test]
    fn what_means_something_else_is_absent_and_never_zero() {
        for json in [
            r#"{"number":"1","total":"1.5"}"#,
            r#"{"number":"1","total":1.5}"#,
            r#"{"number":"1","total":99999999999999999999}"#,
            r#"{"number":"1","total":{"a":[1,"]"]}}"#,
            r#"{"number":"1","paid":"yes"}"#,
            r#"{"number":"1","payer":"somebody"}"#,
        ] {
            assert_eq!(read(json), Order { number: "1".into(), ..Order::default() }, "{json}");
        }
    }

    #[test]
    fn every_item_of_a_long_list_is_mended() {
        let items = vec![r#"{"name":1,"amount":"2"}"#; 300].join(",");
        let order = read(&format!("{{\"payments\":[{items}]}}"));
        assert_eq!(order.payments.len(), 300);
        assert!(order.payments.iter().all(|one| one.name == "1" && one.amount == Some(2)));
    }

    #[test]
    fn what_cannot_be_mended_is_an_error_without_the_value() {
        for json in ["7", "\"secret\"", "{\"payments\":[\"secret\"]}", "{\"number\":", "", "{]"] {
            let error = decode::<Order>("the answer", json.as_bytes()).unwrap_err().to_string();
            assert!(error.starts_with("the answer does not fit"), "{error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
