//! Notifications: encrypted for the merchant, signed by the platform, delivered to loopback addresses only.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use reqwest::{Client, Url, redirect};
use serde_json::{Value, json};
use tokio::runtime::Handle;
use tokio::time::sleep;

use crate::contract::Contract;
use crate::identity::Identity;
use crate::seal::{self, Flaw};
use crate::{answers, clock, crypto, faults, sensitive};

/// Seconds between attempts, a hundredth of what the documentation says.
const SCHEDULE: [f64; 6] = [0.15, 0.15, 0.3, 1.8, 6.0, 12.0];

/// Something a merchant is to be told.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) url: String,
    pub(crate) event_type: &'static str,
    pub(crate) original_type: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) resource: Value,
    pub(crate) key_serial: String,
}

/// Headers and body, as they are posted.
#[derive(Clone, Debug)]
pub(crate) struct Envelope {
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
}

/// What is to be built.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    pub(crate) event_type: &'a str,
    pub(crate) original_type: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) resource: &'a Value,
    /// What is authenticated with the resource; left out of the envelope if `None`.
    pub(crate) associated_data: Option<&'a str>,
    pub(crate) key_serial: &'a str,
    /// `tampered_body`, `wrong_key`, or a flaw of the signature.
    pub(crate) fault: &'a str,
}

impl Envelope {
    /// `None` for an unknown fault or serial.
    pub(crate) fn build(identity: &Identity, draft: &Draft<'_>) -> Option<Self> {
        let flaw = match draft.fault {
            "" | "tampered_body" | "wrong_key" => None,
            fault => Some(Flaw::named(fault)?),
        };
        let key = match draft.key_serial {
            "" => identity.platform.first()?,
            serial => identity.platform_key(serial)?,
        };
        let mut secret = identity.api_v3_key();
        if draft.fault == "wrong_key" {
            secret.reverse();
        }
        let nonce = crypto::token(12);
        let plain = draft.resource.to_string();
        let data = draft.associated_data.unwrap_or_default();
        let ciphertext = crypto::seal(&secret, &nonce, data, plain.as_bytes())?;
        let mut body = json!({
            "id": format!("EV-{}", crypto::token(20)),
            "create_time": clock::timestamp(),
            "resource_type": "encrypt-resource",
            "event_type": draft.event_type,
            "summary": draft.summary,
            "resource": {
                "original_type": draft.original_type,
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": ciphertext,
                "nonce": nonce,
            },
        });
        if let Some(data) = draft.associated_data {
            body["resource"]["associated_data"] = json!(data);
        }
        let mut body = body.to_string().into_bytes();
        let mut headers = vec![("Content-Type", "application/json".to_owned())];
        headers.extend(seal::headers(identity, key, &body, flaw));
        if draft.fault == "tampered_body" {
            faults::tamper(&mut body);
        }
        Some(Self { headers, body: String::from_utf8(body).ok()? })
    }
}

/// A resource made from the contract, with sensitive fields encrypted.
pub(crate) fn sample(contract: &Contract, identity: &Identity, event_type: &str) -> Option<Value> {
    let (schema, _) = contract.webhook(event_type)?;
    let mut resource = answers::make(contract, schema, &answers::Hints::default());
    sensitive::close(contract, schema, &mut resource, &identity.merchant_public_key());
    Some(resource)
}

/// Delivers.
#[derive(Debug)]
pub(crate) struct Notifier {
    client: Client,
    runtime: Handle,
}

impl Notifier {
    pub(crate) fn new(runtime: Handle) -> Result<Self, String> {
        let localhost = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
        let client = Client::builder()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .resolve("localhost", localhost)
            .timeout(Duration::from_secs(5))
            .user_agent("Mozilla/4.0")
            .build();
        Ok(Self { client: client.map_err(|error| error.to_string())?, runtime })
    }

    /// Delivers in the background, again and again until it is acknowledged; drops what is not for loopback.
    pub(crate) fn send(&self, identity: &Identity, notice: Notice) {
        if loopback(&notice.url).is_none() {
            return;
        }
        let client = self.client.clone();
        let identity = identity.clone();
        self.runtime.spawn(async move {
            for pause in [0.0].into_iter().chain(SCHEDULE) {
                sleep(Duration::from_secs_f64(pause)).await;
                let draft = Draft {
                    event_type: notice.event_type,
                    original_type: notice.original_type,
                    summary: notice.summary,
                    resource: &notice.resource,
                    associated_data: Some(notice.original_type),
                    key_serial: &notice.key_serial,
                    fault: "",
                };
                let Some(envelope) = Envelope::build(&identity, &draft) else { return };
                let answer = post(&client, &notice.url, envelope).await;
                if answer.is_ok_and(|answer| matches!(answer.0, 200 | 204)) {
                    return;
                }
            }
        });
    }

    /// Delivers once; status and body of the answer.
    pub(crate) async fn deliver(
        &self,
        url: &str,
        envelope: Envelope,
    ) -> Result<(u16, String), String> {
        post(&self.client, url, envelope).await
    }
}

async fn post(client: &Client, url: &str, envelope: Envelope) -> Result<(u16, String), String> {
    let url = loopback(url).ok_or("only http URLs of loopback addresses are notified")?;
    let mut request = client.post(url).body(envelope.body);
    for (name, value) in envelope.headers {
        request = request.header(name, value);
    }
    let answer = request.send().await.map_err(|error| error.to_string())?;
    let status = answer.status().as_u16();
    let body = answer.text().await.map_err(|error| error.to_string())?;
    Ok((status, body))
}

/// The URL, if it cannot leave this machine.
fn loopback(url: &str) -> Option<Url> {
    let url = Url::parse(url).ok().filter(|url| url.scheme() == "http")?;
    let host = url.host_str()?.trim_matches(['[', ']']);
    let local = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    local.then_some(url)
}
