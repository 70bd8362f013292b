//! Who speaks: signing what is sent, verifying what arrives.

mod verify;

use std::fmt::Write as _;

pub(crate) use self::verify::{is_signature, verify, would_fit};

use crate::crypto::{Provider as _, Selected, Suite};
use crate::error::{InternalError, InvalidRequest, Result, Rule};
use crate::keys::Merchant;

/// A nonce: 32 characters of `0-9A-Za-z` from a generator that survives `fork`.
pub(crate) fn nonce() -> Result<String> {
    const LENGTH: usize = 32;
    let mut nonce = String::with_capacity(LENGTH);
    let mut bytes = [0; 2 * LENGTH];
    while nonce.len() < LENGTH {
        Selected::random(&mut bytes).ok_or_else(|| InternalError {
            message: "the operating system gives no random bytes".into(),
        })?;
        nonce.extend(bytes.iter().filter_map(|byte| character(*byte)).take(LENGTH - nonce.len()));
    }
    Ok(nonce)
}

/// Endpoints that brands sign in their own name.
const BRAND: &str = "/brand/";

/// The `Authorization` header of a request.
///
/// `target` is the path with its query and `body` the bytes, both exactly as they are sent (of an upload:
/// the bytes of `meta`); `timestamp` is in seconds since 1970.
pub(crate) async fn authorization(
    merchant: &Merchant,
    method: &str,
    target: &str,
    body: &[u8],
    timestamp: i64,
    nonce: &str,
) -> Result<String> {
    check(method, target, nonce)?;
    let mut message = format!("{method}\n{target}\n{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    let signature = merchant.sign(&message).await?;
    // The endpoints of brands have paths of their own; on all others the merchant signs, with or without a brand.
    let brand_id = merchant.brand_id().filter(|_| target.starts_with(BRAND));
    let (scheme, signer, id) = match (brand_id, merchant.suite()) {
        (Some(brand_id), _) => ("WECHATPAY-BRAND-SHA256-RSA2048", "brand_id", brand_id),
        (None, Suite::Rsa) => ("WECHATPAY2-SHA256-RSA2048", "mchid", merchant.mchid()),
        (None, Suite::Sm) => ("WECHATPAY2-SM2-WITH-SM3", "mchid", merchant.mchid()),
    };
    let mut header = format!(r#"{scheme} {signer}="{id}",nonce_str="{nonce}","#);
    let serial_no = &merchant.serial_no;
    let _infallible = write!(
        header,
        r#"signature="{signature}",timestamp="{timestamp}",serial_no="{serial_no}""#
    );
    Ok(header)
}

/// One of the 62 characters, each as likely as the others; a byte beyond four times 62 is thrown away.
fn character(byte: u8) -> Option<char> {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    if byte >= 4 * 62 {
        return None;
    }
    ALPHABET.get(usize::from(byte) % ALPHABET.len()).map(|byte| char::from(*byte))
}

/// A line break would make the signature one over another request, a quote another header.
fn check(method: &str, target: &str, nonce: &str) -> Result<()> {
    let is_clean = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
    let pointer = if method.is_empty() || !method.bytes().all(|byte| byte.is_ascii_uppercase()) {
        "/method"
    } else if !target.starts_with('/') || !is_clean(target) {
        "/path"
    } else if nonce.is_empty() || !nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(InternalError { message: "a nonce must be letters and digits".into() }.into());
    } else {
        return Ok(());
    };
    Err(InvalidRequest {
        message: "cannot be signed: it must stand in one line, percent-encoded".into(),
        operation: format!("{method} {target}").escape_debug().to_string(),
        pointer: pointer.into(),
        rule: Rule::Pattern,
    }
    .into())
}

#[cfg(test)]
mod tests;
