//! From a name and JSON text to work.

mod bills;
mod doctor;
mod pay_params;

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::outcome::Outcome;
use crate::client::{Builder, CallOptions, Client, owner};
use crate::error::{Error, InvalidRequest, Result, Rule};
use crate::files::{Download, FileInput};
use crate::keys::at_once;
use crate::notification::Notification;
use crate::{contract, files};

/// What a call turns out to be.
pub(super) enum Work {
    /// Nothing had to be waited for.
    Done(Outcome),
    Waiting(Pin<Box<dyn Future<Output = Outcome> + Send>>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    #[serde(default = "empty")]
    arguments: Value,
    /// The path of the file of an upload, in place of its bytes.
    file: Option<PathBuf>,
    #[serde(default)]
    stream: bool,
    #[serde(default)]
    options: Options,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    method: String,
    path: String,
    query: Option<Value>,
    body: Option<Value>,
    headers: Option<Value>,
    #[serde(default)]
    options: Options,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    timeout_ms: Option<u64>,
    max_attempts: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    headers: Map<String, Value>,
    #[serde(default)]
    refresh: bool,
    #[serde(default)]
    options: Options,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fetch {
    url: String,
    hash_type: Option<String>,
    hash_value: Option<String>,
    #[serde(default)]
    gzip: bool,
    #[serde(default)]
    stream: bool,
    #[serde(default)]
    options: Options,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    message: String,
}

/// Does what needs no network, and prepares what does.
pub(super) fn start(
    client: &Client,
    name: &str,
    input: &str,
    attachment: Option<Vec<u8>>,
    sent: Arc<AtomicBool>,
) -> Work {
    let work = match name {
        "sdk.parse_notification" => parse_notification(client, name, input, attachment),
        "sdk.request" => raw_request(client, name, input, sent),
        "sdk.download" => download(client, name, input, sent),
        "sdk.doctor" => doctor::doctor(client, name, input, sent),
        "sdk.bill" => bills::bill(client, name, input, sent),
        "sdk.bill_file" => bills::bill_file(client, name, input, attachment),
        "sdk.reconcile" => bills::reconcile(client, name, input, attachment, sent),
        "sdk.refresh_certificates" => Ok(refresh(client)),
        "sdk.encrypt" => encrypt(client, name, input),
        // Not in a release: with it the bindings' tests see that a panic becomes an error.
        #[cfg(debug_assertions)]
        "sdk.panic" => Ok(waiting(async { std::panic::resume_unwind(Box::new("as asked")) })),
        _ if name.starts_with("sdk.") => {
            let work = local(client.clone(), name.to_owned(), input.to_owned(), attachment);
            if client.current_keys().merchant.is_remote() {
                Ok(waiting(work))
            } else {
                at_once(name, work).map(Work::Done)
            }
        }
        _ => call(client, name, input, attachment, sent),
    };
    work.unwrap_or_else(|error| Work::Done(Outcome::from(&error)))
}

fn call(
    client: &Client,
    name: &str,
    input: &str,
    file: Option<Vec<u8>>,
    sent: Arc<AtomicBool>,
) -> Result<Work> {
    contract::operation(name)?;
    let Call { arguments, file: path, stream, options } = read(name, input)?;
    let file = path.map(FileInput::from).or(file.map(FileInput::from));
    let (client, name, options) = (client.clone(), name.to_owned(), options.with(sent));
    Ok(waiting(async move {
        if stream {
            return client.call_stream(&name, arguments, &options).await.map(Outcome::from);
        }
        client.call_with(&name, arguments, file, &options).await.map(Outcome::from)
    }))
}

fn raw_request(client: &Client, name: &str, input: &str, sent: Arc<AtomicBool>) -> Result<Work> {
    let Raw { method, path, query, body, headers, options } = read(name, input)?;
    let (client, options) = (client.clone(), options.with(sent));
    Ok(waiting(async move {
        let parts = [query.as_ref(), body.as_ref(), headers.as_ref()];
        client.request_with(&method, &path, parts, &options).await.map(Outcome::from)
    }))
}

fn download(client: &Client, name: &str, input: &str, sent: Arc<AtomicBool>) -> Result<Work> {
    let Fetch { url, hash_type, hash_value, gzip, stream, options } = read(name, input)?;
    let download = Download { url, hash_type, hash_value, gzip };
    let (client, options) = (client.clone(), options.with(sent));
    Ok(waiting(async move {
        if stream {
            return files::stream(&client, &download, &options).await.map(Outcome::from);
        }
        let bytes = files::download(&client, &download, &options).await?;
        Ok(Outcome::new(&json!({}), bytes))
    }))
}

/// In certificate mode the first one waits for the certificates.
fn encrypt(client: &Client, name: &str, input: &str) -> Result<Work> {
    let Text { text } = read(name, input)?;
    let seal = move |client: &Client| {
        let (text, serial) = client.encrypt(&text)?;
        Ok(Outcome::local(&json!({ "text": text, "serial": serial })))
    };
    if client.has_keys() {
        return seal(client).map(Work::Done);
    }
    let client = client.clone();
    Ok(waiting(async move {
        client.platform_keys(&CallOptions::default()).await?;
        seal(&client)
    }))
}

fn refresh(client: &Client) -> Work {
    let client = client.clone();
    waiting(async move {
        let serials = client.refresh_certificates().await?;
        Ok(Outcome::local(&json!({ "serials": serials })))
    })
}

fn parse_notification(
    client: &Client,
    name: &str,
    input: &str,
    attachment: Option<Vec<u8>>,
) -> Result<Work> {
    let Signed { headers, refresh, options } = read(name, input)?;
    let (headers, body) = (pairs(name, headers)?, attachment.unwrap_or_default());
    Ok(parse(client.clone(), headers, body, refresh.then_some(options), notification))
}

/// A notification to any of several merchants; whose it is stands in the outcome.
pub(super) fn route_notification(clients: Vec<Client>, input: &str, body: Vec<u8>) -> Work {
    let name = "sdk.parse_notification";
    let work = read(name, input).and_then(|Signed { headers, refresh, options }| {
        let headers = pairs(name, headers)?;
        let client = owner(clients, &headers, &body)?;
        let mchid = client.mchid().to_owned();
        let named = |parsed| Outcome { meta: with_mchid(&parsed, mchid), ..notification(parsed) };
        Ok(parse(client, headers, body, refresh.then_some(options), named))
    });
    work.unwrap_or_else(|error| Work::Done(Outcome::from(&error)))
}

fn parse(
    client: Client,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    refresh: Option<Options>,
    tell: impl FnOnce(Notification) -> Outcome + Send + 'static,
) -> Work {
    let Some(options) = refresh else {
        let parsed = client.notifications().parse_now(&headers, &body);
        return Work::Done(Outcome::from(parsed.map(tell)));
    };
    let options = options.with(Arc::default());
    waiting(
        async move { client.notifications().parse_pairs(&headers, &body, &options).await.map(tell) },
    )
}

fn notification(parsed: Notification) -> Outcome {
    let meta = serde_json::to_string(&parsed).unwrap_or_default();
    Outcome { ok: true, meta, body: parsed.resource, file: None }
}

fn with_mchid(parsed: &Notification, mchid: String) -> String {
    let mut meta = json!(parsed);
    if let Value::Object(meta) = &mut meta {
        meta.insert("mchid".into(), mchid.into());
    }
    meta.to_string()
}

/// What waits for nothing but a remote signer.
async fn local(
    client: Client,
    name: String,
    input: String,
    attachment: Option<Vec<u8>>,
) -> Result<Outcome> {
    let (name, input) = (&*name, &*input);
    let merchant = &client.current_keys().merchant;
    let body = match name {
        "sdk.replace_keys" => {
            let keys = client.replace(Builder::from_json(input)?)?;
            let serial_no = &keys.merchant.serial_no;
            Ok(json!({ "serial_no": serial_no, "platform_serials": keys.known().serials() }))
        }
        "sdk.decrypt" => {
            let Text { text } = read(name, input)?;
            Ok(json!({ "text": client.decrypt_async(&text).await? }))
        }
        "sdk.clock" => serde_json::to_value(client.clock()),
        "sdk.sign" => {
            let Message { message } = read(name, input)?;
            let signature = merchant.sign(message.as_bytes()).await?;
            Ok(json!({ "signature": signature, "serial_no": merchant.serial_no }))
        }
        "sdk.verify" => {
            let headers = pairs(name, read::<Signed>(name, input)?.headers)?;
            client.notifications().verify(&headers, &attachment.unwrap_or_default())?;
            Ok(json!({}))
        }
        _ => match name.strip_prefix("sdk.pay_params.") {
            Some(channel) => pay_params::pay_params(&client, name, channel, input).await?,
            None => {
                let message = "there is no such operation";
                return Err(invalid(name, "", Rule::UnknownOperation, message));
            }
        },
    };
    let body = body.map_err(|cause| super::internal(&cause.to_string()))?;
    Ok(Outcome::local(&body))
}

impl Options {
    fn with(self, sent: Arc<AtomicBool>) -> CallOptions {
        let mut options = CallOptions::telling(sent);
        if let Some(timeout) = self.timeout_ms {
            options = options.timeout(Duration::from_millis(timeout));
        }
        match self.max_attempts {
            Some(attempts) => options.max_attempts(attempts),
            None => options,
        }
    }
}

fn waiting(work: impl Future<Output = Result<Outcome>> + Send + 'static) -> Work {
    Work::Waiting(Box::pin(async move { work.await.into() }))
}

fn read<T: DeserializeOwned>(name: &str, input: &str) -> Result<T> {
    let input = if input.is_empty() { "{}" } else { input };
    serde_json::from_str(input).map_err(|cause| {
        // Without the position and without the value: only serde's own words about names and types.
        let cause = cause.to_string();
        let cause = cause.split(" at line ").next().unwrap_or_default();
        let what =
            if cause.starts_with("invalid") { "has a value of the wrong type" } else { cause };
        invalid(name, "", Rule::Type, format!("the input {what}"))
    })
}

/// Headers as the languages hold them: a value, or a list of values.
fn pairs(name: &str, headers: Map<String, Value>) -> Result<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    for (header, value) in headers {
        let values = match value {
            Value::Array(values) => values,
            Value::Null => continue,
            value => vec![value],
        };
        for value in values {
            let Value::String(value) = value else {
                let pointer = format!("/headers/{header}");
                return Err(invalid(name, pointer, Rule::Type, "must be text, or a list of texts"));
            };
            pairs.push((header.clone(), value));
        }
    }
    Ok(pairs)
}

fn invalid(
    name: &str,
    pointer: impl Into<String>,
    rule: Rule,
    message: impl Into<String>,
) -> Error {
    Error::InvalidRequest(InvalidRequest {
        message: message.into(),
        operation: name.into(),
        pointer: pointer.into(),
        rule,
    })
}

fn empty() -> Value {
    Value::Object(Map::new())
}
