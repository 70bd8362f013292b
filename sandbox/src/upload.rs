//! Uploads: which bytes were signed, and whether the file is the one that the meta part describes.

use axum::http::HeaderMap;
use serde_json::Value;

use crate::contract::{Contract, Operation};
use crate::headers::header;
use crate::multipart;
use crate::refusal::Refusal;
use crate::{crypto, validate};

/// The parts of an upload.
pub(crate) struct Upload<'a> {
    /// Exactly as it was sent: this is what is signed.
    pub(crate) meta: &'a [u8],
    pub(crate) file: Option<&'a [u8]>,
    part: Option<&'a str>,
    filename: Option<&'a str>,
}

impl<'a> Upload<'a> {
    pub(crate) fn read(headers: &HeaderMap, body: &'a [u8]) -> Result<Self, Refusal> {
        let content_type = header(headers, "content-type").unwrap_or_default();
        let parts = multipart::read(content_type, body)?;
        let meta = parts.iter().find(|part| part.name == "meta");
        let meta = meta.ok_or_else(|| refuse("meta", "此字段为必填项 (required)"))?;
        if !meta.content_type.is_some_and(|kind| kind.starts_with("application/json")) {
            let issue = "Content-Type应为application/json (must be application/json)";
            return Err(refuse("meta", issue));
        }
        let file = parts.iter().find(|part| part.name != "meta");
        Ok(Self {
            meta: meta.bytes,
            file: file.map(|part| part.bytes),
            part: file.map(|part| part.name),
            filename: file.and_then(|part| part.filename),
        })
    }

    /// The file part against the meta part, which the contract has accepted already.
    pub(crate) fn check(
        &self,
        contract: &Contract,
        operation: &Operation,
        meta: &Value,
    ) -> Result<(), Refusal> {
        let expected = operation.upload_part();
        let (Some(file), Some(part)) = (self.file, self.part) else {
            return Err(refuse(expected, "此字段为必填项 (required)"));
        };
        if part != expected {
            return Err(refuse(part, "未知字段 (unknown field)"));
        }
        let filename = self.filename.ok_or_else(|| refuse(part, "缺少filename (no filename)"))?;
        for name in ["filename", "file_name"] {
            if meta[name].as_str().is_some_and(|named| named != filename) {
                return Err(refuse(
                    name,
                    "与文件部分的filename不一致 (differs from the file part)",
                ));
            }
        }
        let schema = operation.body().map(|schema| contract.resolve(schema));
        let properties = schema.and_then(|schema| schema["properties"].as_object());
        for (name, property) in properties.into_iter().flatten() {
            let digest = match property["x-digest"].as_str() {
                Some("sha256") => crypto::sha256_hex(file),
                Some("sm3") => crypto::sm3_hex(file),
                _ => continue,
            };
            if meta[name].as_str().is_some_and(|given| !given.eq_ignore_ascii_case(&digest)) {
                return Err(refuse(name, "文件摘要不一致 (not the digest of the file)"));
            }
        }
        Ok(())
    }
}

fn refuse(field: &str, issue: &str) -> Refusal {
    Refusal::parameter("body", &validate::pointer(field), &Value::Null, issue)
}
