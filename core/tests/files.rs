//! Uploads and downloads.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};
use serde_json::json;
use support::{Gateway, header, unsigned};
use wechatpay_sdk::{CallOptions, Download, Error, Rule, SignatureReason};

const BILL: &[u8] = "交易时间,公众账号ID\n`2026-11-21,`wx8888\n".as_bytes();
const BILL_SHA1: &str = "949edaf641fde8fbc399beaa915a531e7c6448f1";

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn bill() -> Download {
    Download {
        url: "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Fb==".into(),
        hash_type: Some("SHA1".into()),
        hash_value: Some(BILL_SHA1.into()),
        gzip: false,
    }
}

#[tokio::test]
async fn an_upload_signs_its_meta_and_sends_it_as_signed() {
    let gateway = Gateway::default().answers(200, r#"{"media_id":"1"}"#);
    let (arguments, file) = (json!({"filename": "门店.png"}), b"not really\r\n--an image".to_vec());
    let options = CallOptions::default();
    let client = gateway.client();
    client.call_with("media.upload_image", arguments, Some(file.into()), &options).await.unwrap();

    let request = &gateway.requests()[0];
    let body = String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap();
    let kind = header(request, "Content-Type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
    let [empty, meta, file, end] = parts[..] else { panic!("{body}") };
    assert_eq!((empty, end), ("", "--\r\n"));
    assert_eq!(
        meta,
        "\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n\
         {\"filename\":\"门店.png\",\"sha256\":\"6f4c43663f32e7bf8c38a952d5d1916b7434cf45557489ce0a17eef98f1f1905\"}\r\n"
    );
    assert_eq!(
        file,
        "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"门店.png\"\r\nContent-Type: image/png\r\n\r\n\
         not really\r\n--an image\r\n"
    );
    support::verify_request(request, meta.split("\r\n\r\n").nth(1).unwrap().trim_end().as_bytes());
}

#[tokio::test]
async fn a_request_is_signed_over_its_body() {
    let gateway = Gateway::default().answers(200, "{}");
    let body = json!({"text": "文"});
    let client = gateway.client();
    client.request("POST", "/v3/new?a=b%20c", None, Some(&body)).await.unwrap();
    let request = &gateway.requests()[0];
    support::verify_request(request, request.body.as_bytes().unwrap());
}

#[tokio::test]
async fn a_bill_is_signed_for_decompressed_and_checked() {
    for (answer, gzip) in [(BILL.to_vec(), false), (compressed(BILL), true), (BILL.to_vec(), true)]
    {
        let gateway = Gateway::default().answers_with(unsigned(200, &answer));
        let download = Download { gzip, ..bill() };
        assert_eq!(gateway.client().download(&download).await.unwrap(), BILL);
        let request = &gateway.requests()[0];
        assert_eq!(request.url, download.url);
        support::verify_request(request, b"");
    }
}

#[tokio::test]
async fn another_file_than_the_announced_one_is_refused() {
    let gateway = Gateway::default().answers_with(unsigned(200, b"something else"));
    let Err(Error::Signature(error)) = gateway.client().download(&bill()).await else { panic!() };
    assert_eq!(error.reason, SignatureReason::Mismatch);
}

#[tokio::test]
async fn damaged_gzip_is_told() {
    let mut answer = compressed(BILL);
    answer.truncate(20);
    let gateway = Gateway::default().answers_with(unsigned(200, &answer));
    let download = Download { gzip: true, ..bill() };
    assert!(matches!(gateway.client().download(&download).await, Err(Error::Transport(_))));
}

#[tokio::test]
async fn nothing_is_signed_for_a_foreign_host() {
    for url in [
        "https://evil.example/v3/billdownload/file",
        "http://api.mch.weixin.qq.com/v3",
        "x",
        "https://u@api.mch.weixin.qq.com/v3",
    ] {
        let gateway = Gateway::default();
        let download = Download { url: url.into(), ..bill() };
        let Err(Error::InvalidRequest(error)) = gateway.client().download(&download).await else {
            panic!("{url}")
        };
        assert_eq!((&*error.pointer, error.rule), ("/url", Rule::Pattern));
        assert!(gateway.requests().is_empty());
    }
}
