//! Why a notification was not accepted: what most likely happened to it on the way, in words. Nothing here accepts
//! anything; what was refused stays refused.

mod rewritten;

use crate::auth;
use crate::error::{SignatureError, SignatureReason};
use crate::keys::{Merchant, PlatformKey, PlatformKeys, at_once};

/// The same error with a better explanation, where there is one.
pub(crate) fn explain(
    error: SignatureError,
    headers: &[(String, String)],
    body: &[u8],
    keys: &PlatformKeys,
    merchant: &Merchant,
    now: i64,
) -> SignatureError {
    let message = match error.reason {
        SignatureReason::Mismatch => mismatch(&error, headers, body, keys, merchant, now),
        SignatureReason::MissingHeader => missing(headers),
        SignatureReason::UnknownSerial => unknown(&error, keys, merchant),
        _ => None,
    };
    match message {
        Some(message) => SignatureError { message, ..error },
        None => error,
    }
}

const RAW: &str = "Hand over the raw bytes of the request, as they arrived.";

fn mismatch(
    error: &SignatureError,
    headers: &[(String, String)],
    body: &[u8],
    keys: &PlatformKeys,
    merchant: &Merchant,
    now: i64,
) -> Option<String> {
    let key = keys.find(error.serial.as_deref()?, now)?;
    let fits = |body: &[u8]| auth::would_fit(headers, body, key);
    if body.is_empty() {
        return Some(format!(
            "The body is empty, but something else was signed. The framework has read it before: {RAW}"
        ));
    }
    if let Some(how) = rewritten::how(body, fits) {
        return Some(format!(
            "The signature fits this body {how}: it was parsed and written again, or changed as text, before it was \
             handed over. {RAW}"
        ));
    }
    if let Some(other) = keys.all().find(|other| auth::would_fit(headers, body, other)) {
        return Some(format!(
            "The signature fits the key {}, but the headers name {}: the keys are configured under each other's ids. \
             Check platform_public_key_id and platform_public_key.",
            other.serial(),
            key.serial()
        ));
    }
    if is_own(merchant, key) {
        return Some(format!(
            "The platform key {} is the merchant's own, so nothing of WeChat Pay's can be verified with it. Set \
             platform_public_key to pub_key.pem, downloaded from the merchant platform, not to the public half of \
             apiclient_key.pem.",
            key.serial()
        ));
    }
    if std::str::from_utf8(body).is_err() || body.windows(3).any(|three| three == REPLACEMENT) {
        return Some(format!(
            "The signature does not match the body, which was decoded with another charset than UTF-8. {RAW}"
        ));
    }
    if serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err() {
        return Some(format!(
            "The signature does not match the body, which is not even JSON: it was cut off, or parsed as something \
             else. {RAW}"
        ));
    }
    None
}

/// Both are public halves of what is at hand: a message of our own tells whether they are the same key. A remote signer
/// is not asked, since anybody may post what leads here.
fn is_own(merchant: &Merchant, key: &PlatformKey) -> bool {
    const PROBE: &[u8] = b"whose key is this";
    if merchant.is_remote() {
        return false;
    }
    let own = at_once("sdk.verify", merchant.sign(PROBE));
    own.is_ok_and(|own| auth::is_signature(&own, PROBE, key))
}

/// U+FFFD, which stands where something could not be decoded.
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

fn missing(headers: &[(String, String)]) -> Option<String> {
    const NEEDED: [&str; 4] =
        ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"];
    let has = |name: &str| headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name));
    let (there, missing): (Vec<&str>, Vec<&str>) = NEEDED.into_iter().partition(|name| has(name));
    let (listed, first) = (missing.join(", "), missing.first()?);
    let of_cgi = |name: &str| {
        let name = name.replace('-', "_");
        has(&name) || has(&format!("HTTP_{name}"))
    };
    if of_cgi(first) {
        return Some(format!(
            "The headers {listed} are there under the names of CGI (HTTP_WECHATPAY_…). Hand them over under the names \
             that they have in HTTP, with hyphens."
        ));
    }
    Some(if there.is_empty() {
        "None of the four Wechatpay-* headers is there, so nothing shows that this is from WeChat Pay. If it is, a \
         proxy, a gateway or the framework drops them: let Wechatpay-Timestamp, -Nonce, -Serial and -Signature pass."
            .into()
    } else {
        format!(
            "{listed} is missing, although {} is there: something on the way drops it. Let all Wechatpay-* headers \
             pass.",
            there.join(", ")
        )
    })
}

fn unknown(error: &SignatureError, keys: &PlatformKeys, merchant: &Merchant) -> Option<String> {
    let serial = error.serial.as_deref()?;
    if serial
        .trim_start_matches('0')
        .eq_ignore_ascii_case(merchant.serial_no.trim_start_matches('0'))
    {
        return Some(
            "Wechatpay-Serial names the merchant's own certificate, with which WeChat Pay never signs: this is one's \
             own request, or a test that signs with apiclient_key.pem."
                .into(),
        );
    }
    let known = keys.serials();
    let of_ids = |serial: &str| serial.starts_with("PUB_KEY_ID_");
    if known.is_empty() {
        return None;
    }
    let advice = match (of_ids(serial), known.iter().any(|known| of_ids(known))) {
        (true, true) => {
            "The id belongs to another merchant, or the key was renewed: compare platform_public_key_id with the merchant platform."
        }
        (true, false) => {
            "While a merchant moves from certificates to the public key both kinds arrive: set platform_public_key_id and platform_public_key beside the certificates."
        }
        (false, true) => {
            "While a merchant moves from certificates to the public key both kinds arrive: give platform_certificates, or api_v3_key to have them downloaded, beside the public key."
        }
        (false, false) => return None,
    };
    Some(format!("{} Known here: {}. {advice}", error.message, known.join(", ")))
}

#[cfg(test)]
mod tests;
