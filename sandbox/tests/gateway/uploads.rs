//! Uploads sign their meta part alone, and the digest has to be that of the file.

use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::client::{Merchant, Request};

const UPLOAD: &str = "/v3/marketing/favor/media/image-upload";
const FILE: &[u8] = b"\x89PNG\r\n\x1a\n--boundary is not in here\r\n";

fn upload(merchant: &Merchant, digest: &str, disposition: &str) -> Request {
    let meta = json!({"filename": "图片.png", "sha256": digest}).to_string();
    let mut body = format!(
        "--b0undary\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: \
         application/json\r\n\r\n{meta}\r\n--b0undary\r\nContent-Disposition: form-data; \
         name=\"file\"; {disposition}\r\nContent-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(FILE);
    body.extend_from_slice(b"\r\n--b0undary--\r\n");
    let mut request = merchant.request("POST", UPLOAD, body);
    request.signed_body = Some(meta.into_bytes());
    request.headers.push(("content-type", "multipart/form-data; boundary=b0undary".to_owned()));
    request
}

fn digest() -> String {
    Sha256::digest(FILE).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn a_file_is_uploaded() {
    let merchant = Merchant::start();
    let request = upload(&merchant, &digest(), "filename=\"图片.png\"");
    let answer = merchant.expect(200, request).await;
    assert!(answer["media_url"].as_str().unwrap().starts_with("https://"));
}

#[tokio::test]
async fn a_wrong_digest_or_name_is_refused() {
    let merchant = Merchant::start();
    let request = upload(&merchant, &"0".repeat(64), "filename=\"图片.png\"");
    assert_eq!(merchant.expect(400, request).await["detail"]["field"], "/sha256");
    let request = upload(&merchant, &digest(), "filename=\"other.png\"");
    assert_eq!(merchant.expect(400, request).await["detail"]["field"], "/filename");
    let request = upload(&merchant, &digest(), "filename*=UTF-8''a.png");
    assert_eq!(merchant.expect(400, request).await["code"], "PARAM_ERROR");
}

#[tokio::test]
async fn the_whole_body_is_not_what_is_signed() {
    let merchant = Merchant::start();
    let mut request = upload(&merchant, &digest(), "filename=\"图片.png\"");
    request.signed_body = Some(request.body.clone());
    merchant.expect(401, request).await;
}
