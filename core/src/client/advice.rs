//! What a refusal means: whether it may pass, whether the outcome is known, and what to do about it.

use serde_json::Value;

use crate::contract::{self, Meaning};
use crate::error::{ApiError, Error};
use crate::request::Request;
use crate::transport::HttpResponse;

/// How far the clocks may be apart before that is the likely reason for a wrong signature, in seconds.
const TOLERANCE: u64 = 300;

/// What stands in an `ApiError` beside the gateway's own words.
#[derive(Debug, Default, Eq, PartialEq)]
pub(super) struct Advice {
    /// The same call may succeed later.
    pub(super) retryable: bool,
    /// The gateway may have acted on the call all the same.
    pub(super) ambiguous: bool,
    pub(super) text: Option<String>,
}

/// `detail` is the gateway's, `now` in seconds since 1970.
pub(super) fn advise(
    answer: &HttpResponse,
    code: &str,
    detail: Option<&Value>,
    request: &Request,
    now: i64,
) -> Advice {
    let known = contract::error_code(code);
    let meaning = known.map(|known| known.meaning);
    let retryable = match meaning {
        Some(Meaning::Repeat | Meaning::RateLimit) => true,
        // INVALID_TRANSACTIONID and others come with 500, although nothing changes by repeating.
        Some(_) => false,
        None => matches!(answer.status, 429 | 500 | 502 | 503 | 504),
    };
    let ambiguous = retryable && request.method != "GET";
    let mut sentences = Vec::new();
    if meaning == Some(Meaning::Signature) {
        sentences.extend(signature(answer, detail, request, now));
    }
    sentences.extend(known.filter(|_| sentences.is_empty()).map(|known| known.advice.clone()));
    if ambiguous {
        sentences.push(unknown_outcome(request.number));
    }
    let text = (!sentences.is_empty()).then(|| sentences.join(" "));
    Advice { retryable, ambiguous, text }
}

/// What to do when nobody knows whether the gateway acted on a call; `number` is the argument that makes
/// repeating it safe.
pub(super) fn unknown_outcome(number: Option<&str>) -> String {
    match number {
        Some(number) => format!(
            "The gateway may have acted on it: query it by `{number}`, or repeat it with the same `{number}`; never \
             use a new one before."
        ),
        None => "The gateway may have acted on it: query before repeating.".into(),
    }
}

/// What a refusal says of a call that changes something, where an attempt before it may have arrived, or where it
/// is a success that is not proven.
pub(super) fn after_the_fact(error: &mut Error, may_have_arrived: bool, number: Option<&str>) {
    match error {
        Error::Api(api) if may_have_arrived && !api.ambiguous => {
            api.ambiguous = true;
            let said = unknown_outcome(number);
            let said = format!("What became of an earlier attempt is not known. {said}");
            api.advice =
                Some(api.advice.take().map_or(said.clone(), |known| format!("{known} {said}")));
        }
        Error::Signature(unproven) => {
            unproven.message = format!("{} {}", unproven.message, unknown_outcome(number));
        }
        _ => {}
    }
}

/// What cannot be read of a success that changes something: it has happened all the same.
pub(super) fn it_has_happened(mut error: Error) -> Error {
    if let Error::Decrypt(unread) = &mut error {
        unread.message +=
            " The gateway has done what was asked for: query it, do not ask for it again.";
    }
    error
}

/// The gateway wants fewer requests. It says so with other statuses than 429, too.
pub(super) fn is_rate_limit(error: &ApiError) -> bool {
    let meaning = contract::error_code(&error.code).map(|known| known.meaning);
    error.status == 429 || meaning == Some(Meaning::RateLimit)
}

/// The error of a call that is not repeated, although it may be: the retry budget is used up.
pub(super) fn unrepeated(mut error: Error) -> Error {
    let advice = match &mut error {
        Error::Api(api) => &mut api.advice,
        Error::Transport(failure) => &mut failure.advice,
        _ => return error,
    };
    let said = "It was not repeated: so much failed lately that the retry budget is used up.";
    *advice = Some(advice.take().map_or(said.into(), |known| format!("{known} {said}")));
    error
}

/// Why the gateway could not verify this request: what it says it looked at, held against what was signed; or
/// else the clock.
fn signature(
    answer: &HttpResponse,
    detail: Option<&Value>,
    request: &Request,
    now: i64,
) -> Option<String> {
    if let Some(seconds) = answer.header("Date").and_then(seconds)
        && now.abs_diff(seconds) > TOLERANCE
    {
        let (difference, side) =
            (now.abs_diff(seconds), if now > seconds { "ahead of" } else { "behind" });
        return Some(format!(
            "This machine's clock is {difference} s {side} the gateway's; synchronise it (NTP)."
        ));
    }
    let seen = detail?.get("sign_information")?;
    let text = |name: &str| seen.get(name).and_then(Value::as_str);
    let differs = |name: &str, ours: &str| text(name).is_some_and(|theirs| theirs != ours);
    if differs("method", &request.method) || differs("url", &request.target) {
        return Some(format!(
            "The gateway received another request than was signed ({} {}): something between rewrites the method or \
             the URL.",
            request.method, request.target
        ));
    }
    let length = seen.get("sign_message_length").and_then(Value::as_u64)?;
    if length != signed_length(request) {
        return Some(format!(
            "The gateway received a text of {length} bytes to verify and {} were signed: something between changes the \
             body or the Authorization header.",
            signed_length(request)
        ));
    }
    Some(
        "The gateway verified exactly what was signed, so the key is not the one of the serial: check that private_key, \
         serial_no and mchid belong together, and that the serial is the merchant certificate's own."
            .into(),
    )
}

/// Five lines: method, target, ten digits of time, 32 characters of nonce, the body.
fn signed_length(request: &Request) -> u64 {
    let body = request.signed_bytes();
    let length = request.method.len() + request.target.len() + 10 + 32 + body.len() + 5;
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// An HTTP date in seconds since 1970.
pub(crate) fn seconds(date: &str) -> Option<i64> {
    let time = httpdate::parse_http_date(date).ok()?;
    i64::try_from(time.duration_since(std::time::UNIX_EPOCH).ok()?.as_secs()).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOW: i64 = 1_795_226_400;

    fn request(method: &str, number: Option<&'static str>) -> Request {
        Request {
            operation: "refund.create_refund".into(),
            method: method.into(),
            target: "/v3/refund/domestic/refunds".into(),
            body: b"{}".to_vec().into(),
            number,
            ..Request::default()
        }
    }

    fn answer(status: u16, headers: &[(&str, &str)]) -> HttpResponse {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        HttpResponse { status, headers: headers.collect(), body: Vec::new() }
    }

    fn advice(status: u16, code: &str, request: &Request) -> Advice {
        advise(&answer(status, &[]), code, None, request, NOW)
    }

    #[test]
    fn an_unknown_outcome_names_the_number_to_query_by() {
        let advice = advice(500, "SYSTEM_ERROR", &request("POST", Some("out_refund_no")));
        assert!(advice.retryable && advice.ambiguous);
        let text = advice.text.unwrap();
        assert!(text.contains("query it by `out_refund_no`"), "{text}");
    }

    #[test]
    fn reading_is_never_ambiguous() {
        let advice = advice(502, "", &request("GET", None));
        assert_eq!(advice, Advice { retryable: true, ambiguous: false, text: None });
    }

    #[test]
    fn a_code_decides_before_its_status() {
        assert!(!advice(500, "OPENID_MISMATCH", &request("POST", None)).retryable);
        assert!(advice(400, "BIZ_ERR_NEED_RETRY", &request("POST", None)).retryable);
        assert!(advice(403, "RATE_LIMITED", &request("POST", None)).retryable);
        assert!(!advice(403, "NOT_ENOUGH", &request("POST", None)).ambiguous);
    }

    #[test]
    fn every_spelling_of_a_code_has_the_same_advice() {
        let request = request("POST", None);
        assert_eq!(advice(403, "NOTENOUGH", &request), advice(403, "NOT_ENOUGH", &request));
        assert_eq!(advice(400, "SOMETHING_NEW", &request), Advice::default());
    }

    fn sign_error(headers: &[(&str, &str)], seen: &Value) -> String {
        let detail = json!({ "sign_information": seen });
        let request = request("POST", None);
        advise(&answer(401, headers), "SIGN_ERROR", Some(&detail), &request, NOW).text.unwrap()
    }

    #[test]
    fn a_wrong_signature_is_explained_by_what_the_gateway_looked_at() {
        let url = "/v3/refund/domestic/refunds";
        let text = sign_error(&[], &json!({"method": "POST", "url": "/v3/refund"}));
        assert!(text.contains("another request than was signed"), "{text}");
        let text =
            sign_error(&[], &json!({"method": "POST", "url": url, "sign_message_length": 7}));
        assert!(text.contains("7 bytes"), "{text}");
        let same = 4 + url.len() + 10 + 32 + 2 + 5;
        let seen = json!({"method": "POST", "url": url, "sign_message_length": same});
        let text = sign_error(&[], &seen);
        assert!(text.contains("private_key, serial_no and mchid belong together"), "{text}");
    }

    #[test]
    fn a_wrong_signature_is_explained_by_the_clock_first() {
        let ahead = httpdate::fmt_http_date(
            std::time::UNIX_EPOCH + std::time::Duration::from_secs(NOW as u64 - 4000),
        );
        let text = sign_error(&[("Date", &ahead)], &json!({"method": "GET"}));
        assert_eq!(
            text,
            "This machine's clock is 4000 s ahead of the gateway's; synchronise it (NTP)."
        );
    }

    #[test]
    fn without_further_information_the_advice_is_the_code_s() {
        let text = advice(401, "SIGN_ERROR", &request("POST", None)).text.unwrap();
        assert!(text.contains("the clock"), "{text}");
    }
}
