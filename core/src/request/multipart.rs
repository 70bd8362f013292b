//! Uploads: `multipart/form-data` with a signed `meta` part and the file.

use std::sync::Arc;

use serde_json::Value;

use super::{Request, invalid, to_vec};
use crate::contract::{DigestAlgorithm, Upload};
use crate::error::{Result, Rule};
use crate::files::Measured;
use crate::transport::RequestBody;

/// Completes the request with its body. The meta part goes out byte for byte as it is signed; the file's
/// name is raw UTF-8, since the gateway refuses `filename*`. A file that is not in memory stays outside.
pub(super) fn write(
    mut request: Request,
    upload: &Upload,
    mut meta: Value,
    file: Measured,
) -> Result<Request> {
    let name = file_name(&request.operation, upload, &meta)?;
    let algorithm = match upload.digest_algorithm {
        DigestAlgorithm::Sha256 => "SHA256",
        DigestAlgorithm::Sm3 => "SM3",
    };
    if let Value::Object(meta) = &mut meta {
        meta.insert(upload.digest.clone(), file.digest.clone().into());
        if let Some(field) = &upload.algorithm {
            meta.insert(field.clone(), algorithm.into());
        }
    }
    let meta = to_vec(&meta)?;
    let boundary = boundary(&file);
    let part = &upload.part;
    let kind = content_type(&name);

    let mut body = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n");
    body.push_str("Content-Type: application/json\r\n\r\n");
    let mut body = body.into_bytes();
    body.extend_from_slice(&meta);
    let disposition = format!("form-data; name=\"{part}\"; filename=\"{name}\"");
    let opening = format!(
        "\r\n--{boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {kind}\r\n\r\n"
    );
    body.extend_from_slice(opening.as_bytes());
    let end = format!("\r\n--{boundary}--\r\n").into_bytes();
    request.body = match file.bytes() {
        Some(bytes) => [&*body, bytes, &*end].concat().into(),
        None => RequestBody::around(body, Arc::new(file), end),
    };

    let kind = format!("multipart/form-data; boundary={boundary}");
    request.headers.push(("Content-Type".into(), kind));
    request.signed = Some(meta);
    Ok(request)
}

fn file_name(operation: &str, upload: &Upload, meta: &Value) -> Result<String> {
    let Some(field) = &upload.filename else { return Ok("file".into()) };
    let name = meta.get(field).and_then(Value::as_str).unwrap_or("file");
    if name.is_empty() || name.contains(|c: char| c.is_control() || matches!(c, '"' | '\\' | '/')) {
        let message =
            "a file's name cannot be empty or contain quotes, slashes or control characters";
        return Err(invalid(operation, format!("/{field}"), Rule::Pattern, message));
    }
    Ok(name.to_owned())
}

/// The same for the same file. It cannot stand in it, since nobody can write a file that holds its own digest,
/// nor on a line of its own in `meta`, which is one line.
fn boundary(file: &Measured) -> String {
    format!("wechatpay-{}", file.digest.get(..32).unwrap_or(&file.digest))
}

fn content_type(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match &*extension.to_ascii_lowercase() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "bmp" => "image/bmp",
        "gif" => "image/gif",
        "mp4" => "video/mp4",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}
