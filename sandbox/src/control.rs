//! `/_sandbox/*`: what people and tests tell the sandbox, and what they ask it.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::faults;
use crate::gateway::Gateway;
use crate::notifications::{self, Draft, Envelope, Notice};
use crate::quick::Quick;
use crate::refusal::Refusal;
use crate::{crypto, delivery, seal, sensitive, state};

type Shared = State<Arc<Gateway>>;

pub(crate) fn router(gateway: Arc<Gateway>) -> Router<Arc<Gateway>> {
    Router::new()
        .route("/config", get(config))
        .route("/records", get(records).delete(forget_records))
        .route("/faults", post(add_fault).delete(forget_faults))
        .route("/advance", post(advance))
        .route("/pay", post(pay))
        .route("/use_coupon", post(use_coupon))
        .route("/refund", post(refund))
        .route("/file", post(file))
        .route("/state", get(state))
        .route("/effects", get(effects))
        .route("/counts", get(counts))
        .route("/outcomes", get(outcomes).post(outcome).delete(forget_outcomes))
        .route("/notification", post(notification))
        .route("/reset", post(reset))
        .with_state(gateway)
}

async fn config(State(gateway): Shared) -> Response {
    match gateway.identity.configuration(gateway.base_url()) {
        Ok(config) => Json(config).into_response(),
        Err(error) => failure(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
}

async fn records(State(gateway): Shared) -> Response {
    Json(&*gateway.records()).into_response()
}

async fn forget_records(State(gateway): Shared) -> StatusCode {
    gateway.records().clear();
    StatusCode::NO_CONTENT
}

async fn add_fault(State(gateway): Shared, body: Bytes) -> Response {
    match read::<faults::Wanted>(&body) {
        Ok(wanted) => {
            gateway.faults().add(wanted);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(refused) => *refused,
    }
}

async fn forget_faults(State(gateway): Shared) -> StatusCode {
    gateway.faults().clear();
    StatusCode::NO_CONTENT
}

async fn reset(State(gateway): Shared) -> StatusCode {
    gateway.reset();
    StatusCode::NO_CONTENT
}

async fn effects(State(gateway): Shared) -> Response {
    Json(gateway.state().effects()).into_response()
}

/// Of a quick gateway: how often each operation was called.
async fn counts(State(gateway): Shared) -> Response {
    Json(gateway.quick.as_ref().map(Quick::counts).unwrap_or_default()).into_response()
}

async fn outcomes(State(gateway): Shared) -> Response {
    Json(gateway.journal().outcomes()).into_response()
}

async fn forget_outcomes(State(gateway): Shared) -> StatusCode {
    gateway.journal().forget();
    StatusCode::NO_CONTENT
}

async fn outcome(State(gateway): Shared, body: Bytes) -> Response {
    let seen: Value = match read(&body) {
        Ok(seen) => seen,
        Err(refused) => return *refused,
    };
    gateway.write_down(seen);
    StatusCode::NO_CONTENT.into_response()
}

async fn state(State(gateway): Shared) -> Response {
    Json(&*gateway.state()).into_response()
}

/// An order that the user has paid.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paid {
    out_trade_no: String,
}

async fn pay(State(gateway): Shared, body: Bytes) -> Response {
    happen(&gateway, &body, |state, paid: Paid| state::pay(state, &paid.out_trade_no))
}

async fn advance(State(gateway): Shared, body: Bytes) -> Response {
    let wanted: state::Advance = match read(&body) {
        Ok(wanted) => wanted,
        Err(refused) => return *refused,
    };
    let mchid = gateway.identity.first_merchant();
    let advanced = state::advance(&mut gateway.state(), wanted, mchid);
    match advanced {
        Ok((thing, told)) => {
            gateway.keep();
            for one in told {
                gateway.courier.send(&gateway.identity, gateway.notice(one));
            }
            Json(thing).into_response()
        }
        Err(refusal) => {
            let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::BAD_REQUEST);
            failure(status, refusal.message("en"))
        }
    }
}

/// A coupon that the user has paid with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Used {
    coupon_id: String,
}

async fn use_coupon(State(gateway): Shared, body: Bytes) -> Response {
    happen(&gateway, &body, |state, used: Used| state::use_coupon(state, &used.coupon_id))
}

/// How a refund ends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settled {
    out_refund_no: String,
    status: String,
}

async fn refund(State(gateway): Shared, body: Bytes) -> Response {
    happen(&gateway, &body, |state, settled: Settled| {
        state::settle(state, &settled.out_refund_no, &settled.status)
    })
}

/// A file to download.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bill {
    /// In bytes, before it is compressed.
    size: usize,
    #[serde(default)]
    gzip: bool,
    /// Nothing but zeros: a thousandth of it is left when it is compressed.
    #[serde(default)]
    zeros: bool,
}

async fn file(State(gateway): Shared, body: Bytes) -> Response {
    let wanted: Bill = match read(&body) {
        Ok(wanted) => wanted,
        Err(refused) => return *refused,
    };
    let text = if wanted.zeros { "\0".repeat(wanted.size) } else { state::bill(wanted.size) };
    let mut url = gateway.state().offer(gateway.base_url(), &text);
    if wanted.gzip {
        url += "&tartype=gzip";
    }
    let hash_value = crypto::sha1_hex(text.as_bytes());
    Json(json!({"download_url": url, "hash_type": "SHA1", "hash_value": hash_value}))
        .into_response()
}

/// Something happens outside the API; the merchant is told, and so is who asked for it.
fn happen<T: DeserializeOwned>(
    gateway: &Gateway,
    body: &[u8],
    change: impl FnOnce(&mut state::State, T) -> Result<(Value, Notice), Refusal>,
) -> Response {
    let wanted = match read(body) {
        Ok(wanted) => wanted,
        Err(refused) => return *refused,
    };
    let changed = change(&mut gateway.state(), wanted);
    match changed {
        Ok((told, notice)) => {
            gateway.keep();
            gateway.courier.send(&gateway.identity, notice);
            Json(told).into_response()
        }
        Err(refusal) => failure(StatusCode::CONFLICT, refusal.message("en")),
    }
}

/// A notification that is wanted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    /// `COUPON.USE`, or with the product where several have it: `refund REFUND.SUCCESS partner`.
    event_type: String,
    /// Made from the contract where it is left out.
    resource: Option<Value>,
    #[serde(default)]
    fault: String,
    /// The header that is missing or double.
    #[serde(default = "signature")]
    header: String,
    /// Left out: the original type; `null`: none.
    #[serde(default = "left_out")]
    associated_data: Value,
    /// The platform key or certificate that signs.
    #[serde(default)]
    serial: String,
    /// Where to deliver it.
    url: Option<String>,
}

async fn notification(State(gateway): Shared, body: Bytes) -> Response {
    let wanted: Wanted = match read(&body) {
        Ok(wanted) => wanted,
        Err(refused) => return *refused,
    };
    let known = gateway.contract.webhook(&wanted.event_type);
    let original_type = known.and_then(|(_, original_type)| original_type).unwrap_or("sandbox");
    let sample = || notifications::sample(&gateway.contract, &gateway.identity, &wanted.event_type);
    let given = wanted.resource.map(|mut resource| {
        if let Some((schema, _)) = known {
            let merchant = gateway.identity.merchant_public_key();
            sensitive::close(&gateway.contract, schema, &mut resource, &merchant);
        }
        resource
    });
    let Some(resource) = given.or_else(sample) else {
        return failure(StatusCode::BAD_REQUEST, "unknown event_type, and no resource given");
    };
    let named: Vec<&str> = wanted.event_type.split(' ').collect();
    let draft = Draft {
        event_type: named.get(1).copied().unwrap_or(&wanted.event_type),
        original_type,
        summary: "沙箱通知",
        resource: &resource,
        associated_data: match &wanted.associated_data {
            Value::Null => None,
            Value::String(data) => Some(data),
            _ => Some(original_type),
        },
        key_serial: &wanted.serial,
        fault: &wanted.fault,
        header: &wanted.header,
    };
    let Some(envelope) = Envelope::build(&gateway.identity, &draft) else {
        return failure(StatusCode::BAD_REQUEST, "unknown fault or serial");
    };
    gateway.journal().notified(!wanted.fault.is_empty());
    let headers: serde_json::Map<String, Value> =
        envelope.headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let mut answer = json!({"headers": headers, "body": envelope.body});
    if let Some(url) = wanted.url {
        answer["delivered"] = match delivery::deliver(&url, envelope).await {
            Ok((status, body)) => json!({"status": status, "body": body}),
            Err(error) => json!({"error": error}),
        };
    }
    Json(answer).into_response()
}

fn signature() -> String {
    seal::SIGNATURE.to_owned()
}

fn left_out() -> Value {
    json!({})
}

/// The JSON body of a control request, or the refusal.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Box<Response>> {
    serde_json::from_slice(body)
        .map_err(|error| Box::new(failure(StatusCode::BAD_REQUEST, &error.to_string())))
}

fn failure(status: StatusCode, error: &str) -> Response {
    (status, Json(json!({"error": error}))).into_response()
}
