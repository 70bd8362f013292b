//! Uploads: `multipart/form-data` with a signed `meta` part and the file.

use serde_json::Value;

use super::{MAX_FILE, Request, invalid, to_vec, too_large};
use crate::contract::{DigestAlgorithm, Upload};
use crate::error::{Result, Rule};
use crate::files;

/// Completes the request with its body. The meta part goes out byte for byte as it is signed; the file's
/// name is raw UTF-8, since the gateway refuses `filename*`.
pub(super) fn write(
    mut request: Request,
    upload: &Upload,
    mut meta: Value,
    file: &[u8],
) -> Result<Request> {
    if file.len() > MAX_FILE {
        return Err(too_large(&request.operation, file.len(), MAX_FILE));
    }
    let name = file_name(&request.operation, upload, &meta)?;
    let (digest, algorithm) = match upload.digest_algorithm {
        DigestAlgorithm::Sha256 => (files::sha256_hex(file), "SHA256"),
        DigestAlgorithm::Sm3 => (files::sm3_hex(file), "SM3"),
    };
    if let Value::Object(meta) = &mut meta {
        meta.insert(upload.digest.clone(), digest.into());
        if let Some(field) = &upload.algorithm {
            meta.insert(field.clone(), algorithm.into());
        }
    }
    let meta = to_vec(&meta)?;
    let boundary = boundary(&meta, file);
    let part = &upload.part;
    let kind = content_type(&name);

    let mut body = Vec::with_capacity(file.len() + meta.len() + 512);
    let mut write = |bytes: &[u8]| body.extend_from_slice(bytes);
    write(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n").as_bytes());
    write(b"Content-Type: application/json\r\n\r\n");
    write(&meta);
    write(format!("\r\n--{boundary}\r\n").as_bytes());
    write(
        format!("Content-Disposition: form-data; name=\"{part}\"; filename=\"{name}\"\r\n")
            .as_bytes(),
    );
    write(format!("Content-Type: {kind}\r\n\r\n").as_bytes());
    write(file);
    write(format!("\r\n--{boundary}--\r\n").as_bytes());

    let kind = format!("multipart/form-data; boundary={boundary}");
    request.headers.push(("Content-Type".into(), kind));
    request.body = body;
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

/// The same for the same content, and not a part of it.
fn boundary(meta: &[u8], file: &[u8]) -> String {
    let seed = files::sha256_hex(file);
    let seed = seed.get(..32).unwrap_or(&seed);
    let occurs = |boundary: &str| {
        let boundary = boundary.as_bytes();
        [meta, file]
            .iter()
            .any(|part| part.windows(boundary.len()).any(|window| window == boundary))
    };
    let mut boundary = format!("wechatpay-{seed}");
    while occurs(&boundary) {
        boundary.push('x');
    }
    boundary
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_boundary_that_occurs_in_the_content_is_not_used() {
        let plain = boundary(b"{}", b"content");
        assert_eq!(plain, boundary(b"{}", b"content"));
        let longer = boundary(plain.as_bytes(), b"content");
        assert_eq!(longer, format!("{plain}x"));
    }
}
