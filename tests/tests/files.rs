//! Large files, to and from the sandbox.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};

use conformance::Gateway;
use serde_json::{Value, json};
use wechatpay_sdk::types::complaints::UploadImageMeta;
use wechatpay_sdk::{Client, Download, Error, Pem, Phase, Rule};

const SIZE: usize = 4 << 20;

async fn gateway() -> (Gateway, Client) {
    let gateway = Gateway::own().unwrap();
    let settings = gateway.settings().await.unwrap();
    let text = |name: &str| settings["config"][name].as_str().unwrap().to_owned();
    let client = Client::builder()
        .merchant(text("mchid"), text("serial_no"), Pem::text(text("private_key")))
        .platform_public_key(text("platform_public_key_id"), Pem::text(text("platform_public_key")))
        .base_url(text("base_url"))
        .build()
        .unwrap();
    (gateway, client)
}

async fn link(gateway: &Gateway, wanted: Value) -> Download {
    let told = gateway.tell("file", &wanted).await.unwrap();
    let text = |name: &str| told[name].as_str().map(str::to_owned);
    Download {
        url: text("download_url").unwrap(),
        hash_type: text("hash_type"),
        hash_value: text("hash_value"),
        gzip: wanted["gzip"] == true,
    }
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("files_{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn a_large_bill_is_saved_compressed_or_not() {
    let (gateway, client) = gateway().await;
    for gzip in [false, true] {
        let link = link(&gateway, json!({"size": SIZE, "gzip": gzip})).await;
        let target = folder("saved").join("bill.csv");
        client.download_stream(&link).await.unwrap().save(&target).await.unwrap();
        assert_eq!(fs::metadata(&target).unwrap().len(), SIZE as u64);
    }
}

#[tokio::test]
async fn a_wrong_digest_a_cut_and_a_bomb_leave_no_file() {
    let (gateway, client) = gateway().await;
    let folder = folder("refused");
    let save = async |link: &Download| {
        let mut file = client.download_stream(link).await.unwrap();
        let saved = file.save(folder.join("bill.csv")).await;
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        saved.unwrap_err()
    };
    let good = link(&gateway, json!({"size": SIZE})).await;
    let wrong = Download { hash_value: Some("0".repeat(40)), ..good.clone() };
    assert!(matches!(save(&wrong).await, Error::Signature(_)));
    gateway.tell("faults", &json!({"fault": "truncated"})).await.unwrap();
    assert!(matches!(save(&good).await, Error::Transport(e) if e.phase == Phase::Read));
    let bomb = link(&gateway, json!({"size": 32 << 20, "gzip": true, "zeros": true})).await;
    assert!(matches!(save(&bomb).await, Error::Transport(e) if e.message.contains("beyond")));
}

#[tokio::test]
async fn a_download_that_is_given_up_leaves_the_client_at_work() {
    let (gateway, client) = gateway().await;
    let link = link(&gateway, json!({"size": SIZE})).await;
    let mut file = client.download_stream(&link).await.unwrap();
    file.chunk().await.unwrap().unwrap();
    drop(file);
    assert_eq!(client.download(&link).await.unwrap().len(), SIZE);
}

#[tokio::test]
async fn operations_that_answer_with_a_file_stream_it() {
    let (_gateway, client) = gateway().await;
    let whole = client.complaints().download_image("1").await.unwrap();
    let streamed = client.complaints().download_image_stream("1").await.unwrap();
    assert_eq!(streamed.bytes().await.unwrap(), whole);
}

#[tokio::test]
async fn a_large_file_is_uploaded_from_its_path() {
    let (gateway, client) = gateway().await;
    let path = folder("upload").join("投诉.png");
    fs::write(&path, vec![7; SIZE]).unwrap();
    let meta = UploadImageMeta::default();
    client.complaints().upload_image(&meta, path.clone()).await.unwrap();
    let records = gateway.records().await.unwrap();
    let verdict = &records[0]["verdict"];
    assert_eq!(verdict["accepted"], true, "{verdict}");
    let signed = verdict["signed_message"].as_str().unwrap();
    assert!(signed.contains("\"filename\":\"投诉.png\""), "{signed}");

    fs::remove_file(&path).unwrap();
    let refused = client.complaints().upload_image(&meta, path).await;
    let Err(Error::InvalidRequest(error)) = refused else { panic!("{refused:?}") };
    assert_eq!((&*error.pointer, error.rule), ("/file", Rule::File));
    assert_eq!(gateway.records().await.unwrap().len(), 1);
}
