//! Trouble on demand: what the next answers do wrong.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::seal::{self, Flaw};

/// What goes wrong.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// The body is changed after it was signed.
    TamperedBody,
    ForeignSignature,
    StaleTimestamp,
    FutureTimestamp,
    MissingSignatureHeader,
    DuplicateHeader,
    UnknownSerial,
    Probe,
    MalformedSignature,
    /// An HTML page, unsigned.
    HtmlError,
    /// An error without a body, unsigned.
    EmptyBodyError,
    /// `Content-Encoding: gzip`, signed over what comes out of it.
    Gzip,
    /// The connection is reset before the request is looked at.
    ResetBefore,
    /// The connection is reset after the request was served.
    ResetAfter,
    /// The body ends before `Content-Length` bytes.
    Truncated,
    Slow,
    Redirect,
    /// Correctly signed, but not JSON.
    InvalidJson,
    #[serde(rename = "status_429")]
    Status429,
    #[serde(rename = "status_500")]
    Status500,
    #[serde(rename = "status_503")]
    Status503,
    /// Correctly signed JSON of many megabytes.
    LargeAnswer,
    /// Many megabytes, of which a few thousand bytes are sent.
    GzipBomb,
    /// From this request on another key of the platform signs, whichever the requests name.
    Rotation,
}

/// A fault as it was asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    pub(crate) fault: Kind,
    /// Only requests whose target starts like this.
    #[serde(default)]
    path: String,
    /// How often it happens.
    #[serde(default = "once")]
    times: u64,
    /// `slow`: how long the answer is held back.
    #[serde(default = "three_seconds")]
    delay_ms: u64,
    /// `html_error`, `empty_body_error`: the status.
    #[serde(default)]
    status: Option<u16>,
    /// `missing_signature_header`, `duplicate_header`: which one.
    #[serde(default = "signature")]
    header: String,
    /// `rotation`: the key that signs; the newest certificate's where it is empty.
    #[serde(default)]
    pub(crate) serial: String,
    /// `status_429`: `Retry-After`; null for none.
    #[serde(default = "one_second")]
    pub(crate) retry_after: Option<u64>,
    /// `large_answer`, `gzip_bomb`: how large.
    #[serde(default = "sixteen_megabytes")]
    pub(crate) bytes: usize,
}

/// One fault, or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Wanted {
    One(Fault),
    Several(Vec<Fault>),
}

/// The faults that wait for a request.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn add(&mut self, wanted: Wanted) {
        match wanted {
            Wanted::One(fault) => self.0.push(fault),
            Wanted::Several(faults) => self.0.extend(faults),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault of this request, if one waits for it.
    pub(crate) fn take(&mut self, target: &str) -> Option<Fault> {
        let at = self.0.iter().position(|fault| target.starts_with(&fault.path))?;
        let fault = self.0.get_mut(at)?;
        fault.times = fault.times.saturating_sub(1);
        let taken = fault.clone();
        if taken.times == 0 {
            self.0.remove(at);
        }
        Some(taken)
    }
}

impl Fault {
    pub(crate) fn delay(&self) -> Duration {
        match self.fault {
            Kind::Slow => Duration::from_millis(self.delay_ms),
            _ => Duration::ZERO,
        }
    }

    /// An answer in place of serving the request.
    pub(crate) fn instead(&self) -> Option<Instead> {
        let error = |status, code, message| Instead {
            status,
            body: serde_json::json!({"code": code, "message": message}).to_string(),
            content_type: "application/json",
            signed: true,
        };
        Some(match self.fault {
            Kind::HtmlError => Instead {
                status: self.status.unwrap_or(502),
                body: "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad \
                       Gateway</h1></center><hr><center>nginx</center></body></html>"
                    .to_owned(),
                content_type: "text/html",
                signed: false,
            },
            Kind::EmptyBodyError => Instead {
                status: self.status.unwrap_or(500),
                body: String::new(),
                content_type: "",
                signed: false,
            },
            Kind::Status429 => error(429, "FREQUENCY_LIMITED", "频率超限，请降低请求接口频率"),
            Kind::Status500 => error(500, "SYSTEM_ERROR", "系统异常，请稍后重试"),
            Kind::Status503 => error(503, "SERVICE_UNAVAILABLE", "服务不可用，请稍后重试"),
            Kind::Redirect => {
                Instead { status: 302, body: String::new(), content_type: "", signed: false }
            }
            _ => return None,
        })
    }

    /// Whether the answer is not provably the platform's: nobody may take it for an answer.
    pub(crate) fn forges(&self) -> bool {
        self.flaw().is_some() || self.fault == Kind::TamperedBody
    }

    /// What is wrong with the signature.
    pub(crate) fn flaw(&self) -> Option<Flaw> {
        Some(match self.fault {
            Kind::ForeignSignature => Flaw::Foreign,
            Kind::StaleTimestamp => Flaw::Stale,
            Kind::FutureTimestamp => Flaw::Future,
            Kind::MissingSignatureHeader => Flaw::Missing(self.header.clone()),
            Kind::DuplicateHeader => Flaw::Duplicate(self.header.clone()),
            Kind::UnknownSerial => Flaw::UnknownSerial,
            Kind::Probe => Flaw::Probe,
            Kind::MalformedSignature => Flaw::Malformed,
            _ => return None,
        })
    }
}

/// An answer that has nothing to do with the request.
#[derive(Debug)]
pub(crate) struct Instead {
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) content_type: &'static str,
    pub(crate) signed: bool,
}

/// The body after it was signed: still JSON where it was, but not the same.
pub(crate) fn tamper(body: &mut Vec<u8>) {
    match serde_json::from_slice::<Value>(body) {
        Ok(Value::Object(object)) => {
            body.pop();
            if !object.is_empty() {
                body.push(b',');
            }
            body.extend_from_slice(b"\"tampered\":true}");
        }
        _ => body.extend_from_slice(b" "),
    }
}

fn once() -> u64 {
    1
}

fn one_second() -> Option<u64> {
    Some(1)
}

fn signature() -> String {
    seal::SIGNATURE.to_owned()
}

fn three_seconds() -> u64 {
    3000
}

fn sixteen_megabytes() -> usize {
    16 << 20
}
