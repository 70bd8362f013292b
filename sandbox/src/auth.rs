//! Who signed a request, and whether the signature is good: the gateway's half of the protocol.

use std::collections::HashMap;

use axum::http::HeaderMap;
use serde_json::json;

use crate::identity::Identity;
use crate::refusal::Refusal;
use crate::{clock, crypto};

/// Seconds by which a request's timestamp may be off.
const WINDOW: i64 = 300;

/// A request whose signature is good.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) mchid: String,
    /// What was signed, for the log.
    pub(crate) message: Vec<u8>,
}

/// The nonces of the last minutes.
#[derive(Debug, Default)]
pub(crate) struct Nonces(HashMap<String, i64>);

impl Nonces {
    pub(crate) fn forget_all(&mut self) {
        self.0.clear();
    }

    /// False when the nonce was used before.
    fn take(&mut self, nonce: &str, now: i64) -> bool {
        if self.0.len() > 100_000 {
            self.0.retain(|_, seen| now - *seen <= 2 * WINDOW);
        }
        let last = self.0.insert(nonce.to_owned(), now);
        last.is_none_or(|seen| now - seen > 2 * WINDOW)
    }
}

/// Checks `Authorization` in the gateway's order: scheme, fields, timestamp, merchant, serial, nonce,
/// signature over exactly these bytes, replay.
pub(crate) fn authenticate(
    identity: &Identity,
    nonces: &mut Nonces,
    method: &str,
    target: &str,
    headers: &HeaderMap,
    signed_body: &[u8],
) -> Result<Caller, Refusal> {
    let credentials = Credentials::read(headers)?;
    let timestamp: i64 = credentials.timestamp.parse().map_err(|_| malformed("timestamp"))?;
    let now = clock::now();
    if now.abs_diff(timestamp) > WINDOW.unsigned_abs() {
        return Err(Refusal::sign(
            "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟",
            "The timestamp in the Authorization header is more than 5 minutes off",
        )
        .with_detail(json!({
            "field": "timestamp", "value": credentials.timestamp, "location": "authorization",
            "issue": format!("the gateway's clock shows {now}"),
        })));
    }

    let merchant = match credentials.brand {
        true => identity.brand(&credentials.id),
        false => identity.merchant(&credentials.id),
    };
    let merchant = merchant.ok_or_else(|| {
        Refusal::sign("商户号不存在，请检查Http头Authorization中的mchid", "Unknown merchant id")
            .with_detail(json!({
                "field": if credentials.brand { "brand_id" } else { "mchid" },
                "value": credentials.id, "issue": "unknown", "location": "authorization",
            }))
    })?;
    if merchant.certificate.serial != credentials.serial_no {
        return Err(Refusal::sign(
            "商户证书序列号有误。请使用签名私钥匹配的证书序列号",
            "The serial number is not that of the merchant's certificate",
        )
        .with_detail(json!({
            "field": "serial_no", "value": credentials.serial_no, "issue": "not match",
            "location": "authorization",
        })));
    }
    let nonce = &credentials.nonce_str;
    if nonce.len() != 32 || !nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(malformed("nonce_str"));
    }

    let mut message = format!("{method}\n{target}\n{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(signed_body);
    message.push(b'\n');
    let signature = crypto::unbase64(&credentials.signature);
    let good = signature.is_some_and(|signature| {
        crypto::verify(&identity.merchant_public_key(), &message, &signature)
    });
    if !good {
        return Err(Refusal::sign(
            "错误的签名，导致验签失败",
            "The signature does not fit the request",
        )
        .with_detail(json!({
            "field": "signature", "issue": "sign not match", "location": "authorization",
            "sign_information": {
                "method": method,
                "url": target,
                "truncated_sign_message": truncated(&message),
                "sign_message_length": message.len(),
            },
        })));
    }
    if !nonces.take(nonce, now) {
        return Err(Refusal::sign(
            "Http头Authorization中的nonce_str已被使用，请勿重放请求",
            "The nonce in the Authorization header was used before",
        )
        .with_detail(json!({
            "field": "nonce_str", "value": nonce, "issue": "replayed", "location": "authorization",
        })));
    }
    Ok(Caller { mchid: merchant.mchid.clone(), message })
}

/// The fields of an `Authorization` header.
struct Credentials {
    brand: bool,
    id: String,
    nonce_str: String,
    signature: String,
    timestamp: String,
    serial_no: String,
}

impl Credentials {
    fn read(headers: &HeaderMap) -> Result<Self, Refusal> {
        let mut values = headers.get_all("authorization").iter();
        let (Some(value), None) = (values.next(), values.next()) else {
            return Err(Refusal::sign(
                "Http头缺少Authorization",
                "Exactly one Authorization header is needed",
            ));
        };
        let text = value.to_str().map_err(|_| malformed("Authorization"))?;
        let (scheme, fields) = text.split_once(' ').unwrap_or((text, ""));
        let brand = match scheme {
            "WECHATPAY2-SHA256-RSA2048" => false,
            "WECHATPAY-BRAND-SHA256-RSA2048" => true,
            _ => {
                return Err(Refusal::sign(
                    "Http头Authorization认证类型不正确",
                    "Unknown authentication scheme in the Authorization header",
                ));
            }
        };
        let mut known = HashMap::new();
        for field in fields.split(',') {
            let (name, value) = field.split_once('=').ok_or_else(|| malformed("Authorization"))?;
            let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
            let value = value.ok_or_else(|| malformed(name))?;
            if known.insert(name, value).is_some() {
                return Err(malformed(name));
            }
        }
        let id = if brand { "brand_id" } else { "mchid" };
        let mut take = |name: &str| match known.remove(name) {
            Some(value) if !value.is_empty() => Ok(value.to_owned()),
            _ => Err(malformed(name)),
        };
        let credentials = Self {
            brand,
            id: take(id)?,
            nonce_str: take("nonce_str")?,
            signature: take("signature")?,
            timestamp: take("timestamp")?,
            serial_no: take("serial_no")?,
        };
        match known.into_keys().next() {
            Some(unknown) => Err(malformed(unknown)),
            None => Ok(credentials),
        }
    }
}

fn malformed(field: &str) -> Refusal {
    Refusal::sign(
        "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》",
        "The Authorization header is malformed",
    )
    .with_detail(json!({"field": field, "issue": "malformed", "location": "authorization"}))
}

/// The first characters of what was expected to be signed.
fn truncated(message: &[u8]) -> String {
    String::from_utf8_lossy(message).chars().take(256).collect()
}
