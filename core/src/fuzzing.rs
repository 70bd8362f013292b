//! Steps of a call that have no public name, for the targets of `fuzz/` alone.

use serde_json::Value;

use crate::client::Client;
use crate::error::{InternalError, Result};
use crate::notification::{self, Notification};
use crate::request::{self, Defaults};
use crate::{contract, files::FileInput};

/// A request without its signature.
pub struct Request {
    /// Path and query.
    pub target: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// What is signed of the body.
    pub signed: Vec<u8>,
}

/// The request of a call; what is sensitive stays in plain.
pub async fn arguments(operation: &str, arguments: Value, file: &[u8]) -> Result<Request> {
    let located = contract::operation(operation)?;
    let defaults = Defaults { mchid: "1900000001" };
    let file = located.operation.upload.as_ref().map(|_| FileInput::from(file.to_vec()));
    let checked = request::check(operation, located, arguments, file, defaults)?;
    let request = checked.measure().await?.into_request(&|text| Ok(text.to_owned()))?;
    let signed = request.signed_bytes().to_vec();
    Ok(Request { target: request.target, headers: request.headers, signed })
}

/// A notification whose signature was right.
pub async fn notification(client: &Client, body: &[u8]) -> Result<Notification> {
    let keys = client.current_keys();
    let api_v3_key = keys.api_v3_key.as_ref().ok_or_else(no_api_v3_key)?;
    let mut parsed = notification::read(body, api_v3_key, client.now())?;
    client.notifications().describe(&mut parsed, &keys.merchant).await?;
    Ok(parsed)
}

fn no_api_v3_key() -> InternalError {
    InternalError { message: "the client has no APIv3 key".into() }
}
