//! Notifications: encrypted for the merchant, signed by the platform.

use std::borrow::Cow;

use serde_json::{Value, json};

use crate::contract::Contract;
use crate::identity::Identity;
use crate::seal::{self, Flaw};
use crate::{answers, clock, crypto, faults, sensitive};

/// Something a merchant is to be told.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) url: String,
    pub(crate) event_type: Cow<'static, str>,
    pub(crate) original_type: Cow<'static, str>,
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
    /// Which header is missing or double.
    pub(crate) header: &'a str,
}

impl Envelope {
    /// `None` for an unknown fault or serial.
    pub(crate) fn build(identity: &Identity, draft: &Draft<'_>) -> Option<Self> {
        let flaw = match draft.fault {
            "" | "tampered_body" | "wrong_key" => None,
            fault => Some(Flaw::named(fault, draft.header)?),
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
        headers.extend(seal::headers(identity, key, &body, flaw.as_ref()));
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
