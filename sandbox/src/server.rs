//! HTTP: requests in, answers out, with whatever a fault does to them on the wire.

use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::control;
use crate::faults::{self, Fault, Kind};
use crate::gateway::{Gateway, Served, target};
use crate::records::{Record, Verdict};
use crate::wire::Wire;
use crate::{crypto, seal};

/// The largest request that is read.
const LARGEST: usize = 256 << 20;

/// Everything that the sandbox answers.
pub(crate) fn router(gateway: Arc<Gateway>) -> Router {
    Router::new()
        .nest("/_sandbox", control::router(Arc::clone(&gateway)))
        .fallback(serve)
        .with_state(gateway)
}

async fn serve(
    State(gateway): State<Arc<Gateway>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    request: Request,
) -> Response {
    let started = Instant::now();
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        wire.reset();
        return Response::default();
    };
    if let Some(quick) = &gateway.quick {
        return quick.answer(&gateway.contract, &gateway.identity, &parts);
    }
    let method = parts.method.as_str();
    let target = target(&parts);
    let fault = gateway.faults().take(target);
    let mut record = Record::new(method, target, &parts.headers, &body);
    record.fault = fault.as_ref().map(|fault| format!("{:?}", fault.fault));
    record.forged = fault.as_ref().is_some_and(Fault::forges);
    let is = |kind| fault.as_ref().is_some_and(|fault| fault.fault == kind);
    if is(Kind::ResetBefore) {
        "reset before it was looked at".clone_into(&mut record.verdict.message);
        (gateway.log)(&format!("reset  {method} {target}  before it was looked at"));
        gateway.records().push(record);
        wire.reset();
        return Response::default();
    }

    if let Some(fault) = fault.as_ref().filter(|_| is(Kind::Rotation)) {
        gateway.rotate(&fault.serial);
    }
    let instead = fault.as_ref().and_then(Fault::instead);
    let mut verdict = Verdict::default();
    let mut served = gateway.serve(&parts, &body, instead.is_none(), &mut verdict);
    if let Some(instead) = instead.filter(|_| verdict.accepted) {
        verdict.status = instead.status;
        served.status = instead.status;
        served.body = instead.body.into_bytes();
        served.content_type = instead.content_type;
        served.key = served.key.filter(|_| instead.signed);
    }
    (gateway.log)(&line(method, target, &body, &verdict, &served, fault.as_ref(), started));
    record.verdict = verdict;
    gateway.records().push(record);

    if let Some(fault) = &fault {
        sleep(fault.delay()).await;
    }
    if is(Kind::ResetAfter) {
        wire.reset();
        return Response::default();
    }
    respond(&gateway, served, fault.as_ref())
}

/// Signs and sends, with the fault.
fn respond(gateway: &Gateway, mut served: Served<'_>, fault: Option<&Fault>) -> Response {
    let kind = fault.map(|fault| fault.fault);
    match (kind, fault) {
        (Some(Kind::InvalidJson), _) => served.body = b"{\"code\": ".to_vec(),
        (Some(Kind::LargeAnswer | Kind::GzipBomb), Some(fault)) => {
            enlarge(&mut served.body, fault.bytes);
        }
        _ => {}
    }
    let mut headers = HeaderMap::new();
    let request_id = format!("{}-{}", crypto::token(22), crypto::token(4));
    put(&mut headers, "Request-ID", &request_id);
    put(&mut headers, "Cache-Control", "no-cache, must-revalidate");
    put(&mut headers, "Server", "sandbox");
    if !served.content_type.is_empty() {
        put(&mut headers, CONTENT_TYPE.as_str(), served.content_type);
    }
    if let Some(key) = served.key {
        let flaw = fault.and_then(Fault::flaw);
        for (name, value) in seal::headers(&gateway.identity, key, &served.body, flaw.as_ref()) {
            put(&mut headers, name, &value);
        }
    }
    match kind {
        Some(Kind::Redirect) => {
            put(&mut headers, LOCATION.as_str(), &format!("{}/v3/moved", gateway.base_url()));
        }
        Some(Kind::Status429) => {
            if let Some(seconds) = fault.and_then(|fault| fault.retry_after) {
                put(&mut headers, RETRY_AFTER.as_str(), &seconds.to_string());
            }
        }
        Some(Kind::TamperedBody) => faults::tamper(&mut served.body),
        Some(Kind::Gzip | Kind::GzipBomb) => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            let _ = encoder.write_all(&served.body);
            served.body = encoder.finish().unwrap_or_default();
            put(&mut headers, CONTENT_ENCODING.as_str(), "gzip");
        }
        _ => {}
    }
    let body = if kind == Some(Kind::Truncated) {
        put(&mut headers, CONTENT_LENGTH.as_str(), &(served.body.len() + 64).to_string());
        cut_off(served.body)
    } else {
        Body::from(served.body)
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(served.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = headers;
    response
}

/// The bytes, and then a broken connection.
fn cut_off(bytes: Vec<u8>) -> Body {
    let steps = stream::unfold(Some(bytes), |bytes| async move {
        match bytes {
            Some(bytes) if bytes.is_empty() => None,
            Some(bytes) => Some((Ok(Bytes::from(bytes)), None)),
            None => {
                // Lets the bytes before leave first.
                sleep(Duration::from_millis(50)).await;
                Some((Err("cut off"), Some(Vec::new())))
            }
        }
    });
    Body::from_stream(steps)
}

fn enlarge(body: &mut Vec<u8>, bytes: usize) {
    if let Ok(Value::Object(mut object)) = serde_json::from_slice(body) {
        object.insert("padding".to_owned(), json!("0".repeat(bytes)));
        *body = Value::Object(object).to_string().into_bytes();
    }
}

/// Adds, so that a name that comes twice is sent twice.
fn put(headers: &mut HeaderMap, name: &str, value: &str) {
    let name = HeaderName::from_bytes(name.as_bytes());
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
        headers.append(name, value);
    }
}

/// One line for people.
fn line(
    method: &str,
    target: &str,
    body: &[u8],
    verdict: &Verdict,
    served: &Served<'_>,
    fault: Option<&Fault>,
    started: Instant,
) -> String {
    let what = verdict.operation.as_deref().unwrap_or("no operation");
    let mut line = format!("{}  {method} {target}  {what}", verdict.status);
    match (&verdict.mchid, &verdict.signed_message) {
        (Some(mchid), Some(message)) => {
            line += &format!(
                "; signed by {mchid} over {} bytes (body {}): verified",
                message.len(),
                body.len()
            );
        }
        _ => line += "; not authenticated",
    }
    line += if verdict.accepted { "; accepted" } else { "; refused" };
    if !verdict.code.is_empty() {
        line += &format!(": {} {}", verdict.code, verdict.message);
    }
    line += &match served.key {
        Some(key) => format!("; answer signed by {}", key.serial),
        None => "; answer unsigned".to_owned(),
    };
    if let Some(fault) = fault {
        line += &format!("; fault: {:?}", fault.fault);
    }
    line + &format!("; {} ms", started.elapsed().as_millis())
}
