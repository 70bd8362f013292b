//! From arguments to the bytes of a request.
//!
//! Two steps: [`check`] holds the flat arguments against the contract and sorts them into path, query,
//! headers and body, without a key and without sending anything; [`Checked::into_request`] encrypts what
//! is sensitive and writes the bytes.

mod check;
mod multipart;
mod place;
mod raw;
mod seal;
mod target;

use serde_json::Value;

use crate::contract::{Element, Field, Located, Upload};
use crate::error::{Error, InternalError, InvalidRequest, Result, Rule};
use crate::files::{FileInput, Measured};
use crate::transport::RequestBody;

pub(crate) use place::check;
pub(crate) use raw::{operation as raw_operation, raw};
pub(crate) use seal::open;
pub(crate) use target::encode;

/// What the client's settings put in where an argument is left out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Defaults<'a> {
    pub(crate) mchid: &'a str,
}

/// A request without its signature. `target` and `signed` are signed exactly as they stand.
#[derive(Clone, Default)]
pub(crate) struct Request {
    pub(crate) operation: String,
    pub(crate) method: String,
    /// Set where the operation does not live on the default host.
    pub(crate) host: Option<String>,
    /// Path and query, percent-encoded once.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: RequestBody,
    /// What is signed in place of the body: the meta part of an upload.
    pub(crate) signed: Option<Vec<u8>>,
    /// Repeating it cannot do the thing twice.
    pub(crate) repeatable: bool,
    /// The argument that makes repeating it safe: `out_trade_no`.
    pub(crate) number: Option<&'static str>,
}

impl Request {
    /// What the signature covers.
    pub(crate) fn signed_bytes(&self) -> &[u8] {
        self.signed.as_deref().or(self.body.as_bytes()).unwrap_or_default()
    }

    /// The caller has set this header.
    pub(crate) fn names(&self, header: &str) -> bool {
        self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(header))
    }
}

/// Arguments that keep the contract, in the order of the wire, still in plain.
pub(crate) struct Checked {
    operation: String,
    method: String,
    host: Option<String>,
    path: String,
    query: Vec<(&'static Field, Value)>,
    headers: Vec<(String, String)>,
    content: Content,
    located: Option<Located>,
    repeatable: bool,
    /// Something in it is to be encrypted.
    pub(crate) sensitive: bool,
}

enum Content {
    Empty,
    /// Already text: what is called by method and path.
    Raw(String),
    Json(Value),
    Upload {
        upload: &'static Upload,
        meta: Value,
        file: File,
    },
}

enum File {
    Given(FileInput),
    Measured(Measured),
}

/// JSON beyond this is refused before anything is sent.
const MAX_JSON: u64 = 4 << 20;

impl Checked {
    pub(crate) fn operation(&self) -> &str {
        &self.operation
    }

    /// Reads the file of an upload for its digest; without it there is no request.
    pub(crate) async fn measure(mut self) -> Result<Self> {
        self.content = match self.content {
            Content::Upload { upload, meta, file: File::Given(file) } => {
                let measured = file.measure(&self.operation, upload.digest_algorithm).await?;
                Content::Upload { upload, meta, file: File::Measured(measured) }
            }
            content => content,
        };
        Ok(self)
    }

    /// The bytes; `encrypt` is asked for each sensitive value.
    pub(crate) fn into_request(
        mut self,
        encrypt: &dyn Fn(&str) -> Result<String>,
    ) -> Result<Request> {
        if self.sensitive {
            self.seal(encrypt)?;
        }
        let mut target = self.path;
        target::append_query(&mut target, &self.query);
        let mut request = Request {
            operation: self.operation,
            method: self.method,
            host: self.host,
            target,
            headers: self.headers,
            body: RequestBody::default(),
            signed: None,
            repeatable: self.repeatable,
            number: self.located.and_then(|one| one.operation.idempotent_by.as_deref()),
        };
        let content_type = match self.content {
            Content::Empty if matches!(&*request.method, "POST" | "PUT" | "PATCH") => Some(JSON),
            Content::Empty => None,
            Content::Raw(text) => {
                request.body = text.into_bytes().into();
                Some(JSON)
            }
            Content::Json(value) => {
                request.body = to_vec(&value)?.into();
                Some(JSON)
            }
            Content::Upload { upload, meta, file: File::Measured(file) } => {
                return multipart::write(request, upload, meta, file);
            }
            Content::Upload { file: File::Given(_), .. } => {
                return Err(InternalError { message: "the file was not measured".into() }.into());
            }
        };
        if let Some(content_type) = content_type {
            request.headers.push(("Content-Type".into(), content_type.into()));
        }
        if request.body.len() > MAX_JSON {
            return Err(too_large(&request.operation, request.body.len()));
        }
        Ok(request)
    }

    fn seal(&mut self, encrypt: &dyn Fn(&str) -> Result<String>) -> Result<()> {
        let Some(located) = self.located else { return Ok(()) };
        for (field, value) in &mut self.query {
            seal::element(value, &field.element, located.product, encrypt)?;
        }
        match &mut self.content {
            Content::Json(value) => {
                let fields = located.body();
                seal::object(value, fields, located.product, encrypt)
            }
            Content::Upload { upload, meta, .. } => {
                seal::object(meta, &upload.meta, located.product, encrypt)
            }
            Content::Empty | Content::Raw(_) => Ok(()),
        }
    }
}

/// Whether something under this element is encrypted on the wire.
fn is_sensitive(element: &Element) -> bool {
    element.sensitive || element.items.as_deref().is_some_and(is_sensitive)
}

fn to_vec(value: &Value) -> Result<Vec<u8>> {
    serde_json::to_vec(value)
        .map_err(|cause| Error::Internal(InternalError { message: format!("JSON: {cause}") }))
}

fn too_large(operation: &str, size: u64) -> Error {
    let message = format!("the request has {size} bytes, at most {MAX_JSON} are sent");
    invalid(operation, String::new(), Rule::Size, message)
}

fn invalid(
    operation: &str,
    pointer: impl Into<String>,
    rule: Rule,
    message: impl Into<String>,
) -> Error {
    Error::InvalidRequest(InvalidRequest {
        message: message.into(),
        operation: operation.into(),
        pointer: pointer.into(),
        rule,
    })
}

const JSON: &str = "application/json";
