//! Answers for soaks: as fast as may be, and counted. Nothing is judged or remembered; one signature serves for all
//! answers of an operation within a second.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;

use crate::answers::{self, Hints};
use crate::contract::{Answer, Contract, Found, Operation};
use crate::headers::header;
use crate::identity::Identity;
use crate::{clock, crypto, seal};

/// What was answered.
#[derive(Debug, Default)]
pub(crate) struct Quick(Mutex<Given>);

#[derive(Debug, Default)]
struct Given {
    counts: BTreeMap<String, u64>,
    /// By operation and serial of the key that was named.
    answers: HashMap<(String, String), Sealed>,
}

#[derive(Clone, Debug)]
struct Sealed {
    second: i64,
    body: Bytes,
    headers: HeaderMap,
}

impl Quick {
    /// How often each operation was called.
    pub(crate) fn counts(&self) -> BTreeMap<String, u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).counts.clone()
    }

    pub(crate) fn answer(
        &self,
        contract: &Contract,
        identity: &Identity,
        parts: &Parts,
    ) -> Response {
        let found = contract.find(parts.method.as_str(), parts.uri.path());
        let Found::Operation(operation, _) = found else {
            let mut unknown = Response::default();
            *unknown.status_mut() = StatusCode::NOT_FOUND;
            return unknown;
        };
        let serial = header(&parts.headers, "wechatpay-serial").unwrap_or_default();
        let at = (operation.id.clone(), serial.to_owned());
        let mut given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *given.counts.entry(operation.id.clone()).or_default() += 1;
        let fresh = |sealed: &&Sealed| sealed.second == clock::now();
        let sealed = match given.answers.get(&at).filter(fresh) {
            Some(sealed) => sealed.clone(),
            None => {
                let sealed = seal(contract, identity, operation, serial);
                given.answers.insert(at, sealed.clone());
                sealed
            }
        };
        drop(given);
        let mut response = Response::new(Body::from(sealed.body));
        *response.status_mut() =
            StatusCode::from_u16(operation.answer().0).unwrap_or(StatusCode::OK);
        *response.headers_mut() = sealed.headers;
        response
    }
}

fn seal(contract: &Contract, identity: &Identity, operation: &Operation, serial: &str) -> Sealed {
    let body = match operation.answer().1 {
        Answer::Json(schema) => answers::make(contract, schema, &Hints::default()).to_string(),
        Answer::Empty | Answer::Binary(_) => String::new(),
    };
    let mut headers = HeaderMap::new();
    let key = identity.platform_key(serial).or(identity.platform.last());
    let signed = key.map(|key| seal::headers(identity, key, body.as_bytes(), None));
    let request_id = ("Request-ID", crypto::token(26));
    for (name, value) in signed.into_iter().flatten().chain([request_id]) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    if !body.is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    Sealed { second: clock::now(), body: body.into(), headers }
}
