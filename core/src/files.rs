//! Files: the digests of uploads, and downloads that an earlier answer announced.

use std::fmt;
use std::io::Read;

use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use sm3::{Digest as _, Sm3};

use crate::client::{CallOptions, Client, Proof};
use crate::crypto::{Provider as _, Selected};
use crate::error::{
    Error, InvalidRequest, Phase, Result, Rule, SignatureError, SignatureReason, TransportError,
};
use crate::request;

/// A file that an answer named: `download_url`, `hash_type` and `hash_value` of a bill.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Download {
    /// Good for five minutes.
    pub url: String,
    /// `SHA1`, `SHA256` or `SM3`; `SHA1` where there is a value without a type.
    #[serde(default)]
    pub hash_type: Option<String>,
    /// Hexadecimal digest of the file, uncompressed; checked.
    #[serde(default)]
    pub hash_value: Option<String>,
    /// The file was asked for compressed (`tar_type=GZIP`): it is decompressed here.
    #[serde(default)]
    pub gzip: bool,
}

/// Decompressed files beyond this are refused.
const MAX_FILE: u64 = 2 << 30;

/// Downloads, decompresses and checks a file.
pub(crate) async fn download(
    client: &Client,
    download: &Download,
    options: &CallOptions,
) -> Result<Vec<u8>> {
    let refused = |rule, pointer: &str, message: &str| {
        Err(Error::InvalidRequest(InvalidRequest {
            message: message.into(),
            operation: OPERATION.into(),
            pointer: pointer.into(),
            rule,
        }))
    };
    let Some((origin, target)) = split(&download.url) else {
        return refused(Rule::Pattern, "/url", "must be a URL as the gateway returned it");
    };
    let Some(host) = client.hosts().of_file(origin) else {
        let message = "is not on a host of WeChat Pay, and the request would be signed";
        return refused(Rule::Pattern, "/url", message);
    };
    let hash = match download.hash_type.as_deref() {
        None => sha1_hex,
        Some(name) if name.eq_ignore_ascii_case("SHA1") => sha1_hex,
        Some(name) if name.eq_ignore_ascii_case("SHA256") => sha256_hex,
        Some(name) if name.eq_ignore_ascii_case("SM3") => sm3_hex,
        Some(_) => return refused(Rule::Pattern, "/hash_type", "must be SHA1, SHA256 or SM3"),
    };

    let mut request =
        request::raw("GET", target, None, None, None)?.into_request(&|text| Ok(text.to_owned()))?;
    request.operation = OPERATION.into();
    request.host = Some(host);
    let bytes = client.exchange(&request, Proof::Digest, options).await?.body;
    let bytes = if download.gzip { gunzip(bytes)? } else { bytes };
    match &download.hash_value {
        Some(expected) if !hash(&bytes).eq_ignore_ascii_case(expected) => {
            Err(Error::Signature(SignatureError {
                message: "the file is not the one that was announced: its digest differs".into(),
                reason: SignatureReason::Mismatch,
                serial: None,
                request_id: None,
            }))
        }
        _ => Ok(bytes),
    }
}

const OPERATION: &str = "sdk.download";

/// `https://host` and the rest.
fn split(url: &str) -> Option<(&str, &str)> {
    let (_, rest) = url.split_once("://")?;
    let target = rest.get(rest.find('/')?..)?;
    Some((url.strip_suffix(target)?, target))
}

fn gunzip(bytes: Vec<u8>) -> Result<Vec<u8>> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        // Something on the way has decompressed it already.
        return Ok(bytes);
    }
    let unreadable = |message: &str| {
        Error::Transport(TransportError {
            message: message.into(),
            operation: OPERATION.into(),
            phase: Phase::Read,
            attempts: 1,
            may_have_arrived: true,
            advice: None,
        })
    };
    let mut plain = Vec::new();
    MultiGzDecoder::new(bytes.as_slice())
        .take(MAX_FILE)
        .read_to_end(&mut plain)
        .map_err(|_| unreadable("the file is not proper gzip, or not complete"))?;
    if plain.len() as u64 == MAX_FILE {
        return Err(unreadable("the decompressed file is too large"));
    }
    Ok(plain)
}

/// SHA-256, hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Selected::sha256(bytes))
}

/// SM3, hexadecimal.
pub(crate) fn sm3_hex(bytes: &[u8]) -> String {
    hex(&Sm3::digest(bytes))
}

fn sha1_hex(bytes: &[u8]) -> String {
    hex(&Selected::sha1(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The URL is as good as the file for five minutes.
        f.debug_struct("Download").field("gzip", &self.gzip).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_the_published_ones() {
        assert_eq!(sha1_hex(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(
            sha256_hex(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            sm3_hex(b"abc"),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
        );
    }
}
