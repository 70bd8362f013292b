//! Uploads: a strict reader of `multipart/form-data`, which keeps the bytes of `meta` as they were signed.

use crate::refusal::Refusal;

/// One part of a form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) name: &'a str,
    pub(crate) filename: Option<&'a str>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) bytes: &'a [u8],
}

/// The parts of a body, in order.
pub(crate) fn read<'a>(content_type: &str, body: &'a [u8]) -> Result<Vec<Part<'a>>, Refusal> {
    let boundary = content_type
        .split(';')
        .filter_map(|parameter| parameter.trim().strip_prefix("boundary="))
        .map(|boundary| boundary.trim_matches('"'))
        .next()
        .filter(|boundary| !boundary.is_empty())
        .ok_or_else(|| malformed("Content-Type has no boundary"))?;
    let opening = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    let mut rest = body
        .strip_prefix(opening.as_bytes())
        .ok_or_else(|| malformed("the body does not start with the boundary"))?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let after = rest.strip_prefix(b"\r\n");
        rest = after.ok_or_else(|| malformed("a boundary is not followed by CRLF"))?;
        let (head, content) =
            split(rest, b"\r\n\r\n").ok_or_else(|| malformed("a part has no head"))?;
        let (bytes, next) = split(content, between.as_bytes())
            .ok_or_else(|| malformed("a part is not ended by the boundary"))?;
        parts.push(part(head, bytes)?);
        rest = next;
    }
    Ok(parts)
}

fn part<'a>(head: &'a [u8], bytes: &'a [u8]) -> Result<Part<'a>, Refusal> {
    let head = std::str::from_utf8(head).map_err(|_| malformed("a part's head is not UTF-8"))?;
    let mut name = None;
    let mut filename = None;
    let mut content_type = None;
    for line in head.split("\r\n") {
        let (key, value) =
            line.split_once(':').ok_or_else(|| malformed("a header has no colon"))?;
        match key.to_ascii_lowercase().as_str() {
            "content-disposition" => {
                for parameter in value.split(';').skip(1) {
                    let (key, value) = parameter.trim().split_once('=').unwrap_or_default();
                    let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
                    match (key, value) {
                        ("name", Some(value)) => name = Some(value),
                        ("filename", Some(value)) => filename = Some(value),
                        _ => return Err(malformed("Content-Disposition knows name and filename")),
                    }
                }
            }
            "content-type" => content_type = Some(value.trim()),
            _ => {}
        }
    }
    let name = name.ok_or_else(|| malformed("a part has no name"))?;
    Ok(Part { name, filename, content_type, bytes })
}

fn split<'a>(bytes: &'a [u8], by: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(by.len()).position(|window| window == by)?;
    Some((bytes.get(..at)?, bytes.get(at + by.len()..)?))
}

fn malformed(issue: &str) -> Refusal {
    Refusal::new(
        400,
        "PARAM_ERROR",
        format!("上传的multipart/form-data格式错误 ({issue})"),
        format!("Malformed multipart/form-data: {issue}"),
    )
}
