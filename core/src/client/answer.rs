//! What an answer says, once its status and its signature have been looked at.

use serde::de::IgnoredAny;
use serde_json::Value;

use super::Response;
use super::advice::{advise, unknown_outcome};
use crate::contract::{Answer, Located};
use crate::error::{ApiError, Error, InternalError, Phase, Result, TransportError};
use crate::keys::Merchant;
use crate::request::{self, Request};
use crate::transport::HttpResponse;

/// A verified answer with its sensitive fields in plain.
pub(super) async fn read(
    answer: HttpResponse,
    located: Option<Located>,
    request: &Request,
    merchant: &Merchant,
    now: i64,
) -> Result<Response> {
    let request_id = answer.header("Request-ID").map(str::to_owned);
    let HttpResponse { status, headers, mut body } = answer;
    let is_json = located.is_some_and(|located| located.operation.answer == Answer::Json);
    if is_json && !body.is_empty() {
        if serde_json::from_slice::<IgnoredAny>(&body).is_err() {
            return Err(unreadable(request, body.len()));
        }
        if let Some((located, schema)) =
            located.and_then(|located| Some((located, located.operation.answer_schema.as_deref()?)))
        {
            let mut value: Value =
                serde_json::from_slice(&body).map_err(|_| unreadable(request, body.len()))?;
            let fields = located.product.schema(schema);
            if request::open(&mut value, fields, located.product, merchant, now).await? {
                body = serde_json::to_vec(&value).map_err(|cause| {
                    Error::Internal(InternalError { message: format!("JSON: {cause}") })
                })?;
            }
        }
    }
    Ok(Response { status, request_id, headers, body })
}

/// The error of a status outside 200 to 299. Its body may be JSON, HTML, or nothing.
pub(super) fn refusal(
    answer: &HttpResponse,
    request: &Request,
    authenticated: bool,
    now: i64,
) -> Error {
    let body: Option<Value> = serde_json::from_slice(&answer.body).ok();
    let text = |name: &str| Some(body.as_ref()?.get(name)?.as_str()?.to_owned());
    let code = text("code").unwrap_or_default();
    let detail = body.as_ref().and_then(|body| body.get("detail")).filter(|d| !d.is_null());
    let advice = advise(answer, &code, detail, request, now);
    Error::Api(Box::new(ApiError {
        message: text("message").unwrap_or_else(|| describe(answer)),
        operation: request.operation.clone(),
        status: answer.status,
        code,
        detail: detail.cloned(),
        request_id: answer.header("Request-ID").map(str::to_owned),
        retryable: advice.retryable,
        ambiguous: advice.ambiguous,
        advice: advice.text,
        authenticated,
    }))
}

/// What stands in place of the gateway's JSON, in one sentence.
fn describe(answer: &HttpResponse) -> String {
    if (300..400).contains(&answer.status) {
        return "the answer is a redirect, which is never followed".into();
    }
    let bytes = answer.body.len();
    let start = answer.body.trim_ascii_start();
    let kind = match (start.first(), answer.header("Content-Type")) {
        (None, _) => return "the answer has no body".into(),
        (Some(b'<'), _) => "markup (HTML or XML)",
        (_, Some(kind)) if kind.starts_with("text/html") => "HTML",
        (Some(b'{'), _) => "JSON without a message",
        _ => "not JSON",
    };
    format!(
        "the answer is {kind}, {bytes} bytes: it may come from something between here and the gateway"
    )
}

fn unreadable(request: &Request, bytes: usize) -> Error {
    Error::Transport(TransportError {
        message: format!("the answer is signed, but it is not JSON ({bytes} bytes)"),
        operation: request.operation.clone(),
        phase: Phase::Read,
        attempts: 1,
        may_have_arrived: true,
        advice: (request.method != "GET").then(|| unknown_outcome(request.number)),
    })
}
