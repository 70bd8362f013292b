//! Files: what is uploaded, and what is downloaded, piece by piece.

mod digest;
mod gunzip;
mod input;
mod save;
mod stream;

use std::fmt;

use serde::Deserialize;

use crate::client::{CallOptions, Client, Proof};
use crate::error::{Error, InvalidRequest, Result, Rule};
use crate::request::{self, Request};
use crate::transport::Opened;

pub(crate) use digest::Digest;
pub use input::FileInput;
pub(crate) use input::{Again, Measured};
pub use stream::FileStream;
pub(crate) use stream::{Expected, Patience};
#[cfg(feature = "ffi")]
pub(crate) use stream::{Made, NextMade};

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

/// What is handed over, read and written at once.
pub(crate) const CHUNK: usize = 256 << 10;

/// Downloads, decompresses and checks a file, again where it breaks off.
pub(crate) async fn download(
    client: &Client,
    download: &Download,
    options: &CallOptions,
) -> Result<Vec<u8>> {
    let work = async |options: &CallOptions| {
        let (request, expected) = prepare(client, download)?;
        let opened = Opened::whole(client.exchange(&request, Proof::Digest, options).await?);
        FileStream::new(OPERATION, opened, client.patience(options), expected).bytes().await
    };
    client.watched(OPERATION, options, work).await
}

/// Begins to download a file.
pub(crate) async fn stream(
    client: &Client,
    download: &Download,
    options: &CallOptions,
) -> Result<FileStream> {
    let patience = client.patience(options);
    let work = async |options: &CallOptions| {
        let (request, expected) = prepare(client, download)?;
        Ok((client.open(&request, options).await?, expected))
    };
    let (opened, expected) = client.watched(OPERATION, options, work).await?;
    Ok(FileStream::new(OPERATION, opened, patience, expected))
}

fn prepare(client: &Client, download: &Download) -> Result<(Request, Expected)> {
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
    let Some(digest) = Digest::named(download.hash_type.as_deref()) else {
        return refused(Rule::Pattern, "/hash_type", "must be SHA1, SHA256 or SM3");
    };
    let mut request =
        request::raw("GET", target, None, None, None)?.into_request(&|text| Ok(text.to_owned()))?;
    request.operation = OPERATION.into();
    request.host = Some(host);
    let digest = download.hash_value.clone().map(|value| (digest, value));
    Ok((request, Expected { gzip: download.gzip, digest }))
}

const OPERATION: &str = "sdk.download";

/// `https://host` and the rest.
fn split(url: &str) -> Option<(&str, &str)> {
    let (_, rest) = url.split_once("://")?;
    let target = rest.get(rest.find('/')?..)?;
    Some((url.strip_suffix(target)?, target))
}

/// A file of the caller's cannot be read or written.
fn unusable(operation: &str, pointer: &str, message: impl Into<String>) -> Error {
    Error::InvalidRequest(InvalidRequest {
        message: message.into(),
        operation: operation.into(),
        pointer: pointer.into(),
        rule: Rule::File,
    })
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The URL is as good as the file for five minutes.
        f.debug_struct("Download").field("gzip", &self.gzip).finish_non_exhaustive()
    }
}
