//! Uploads of files that are not in memory.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use support::{Gateway, signed};
#[cfg(feature = "http")]
use support::{
    KEY_ID, client_of,
    server::{Server, Turn},
    signed_as,
};
use wechatpay_sdk::{
    CallOptions, Client, Error, FileInput, HttpRequest, InvalidRequest, Phase, Response, Rule,
    Sending, Transport, TransportFailure,
};

/// Reads what it is given to send, after something has happened to the file.
#[derive(Clone, Default)]
struct Reader {
    meanwhile: Option<(PathBuf, Vec<u8>)>,
    /// That many attempts find nobody.
    unreachable: Arc<Mutex<u32>>,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Transport for Reader {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        Box::pin(async move {
            if let Some((path, content)) = &self.meanwhile {
                fs::write(path, content).unwrap();
            }
            let mut bytes = Vec::new();
            let read = request.body.reader().and_then(|mut body| body.read_to_end(&mut bytes));
            let failure = |phase, message| TransportFailure { phase, message };
            read.map_err(|cause| failure(Phase::Write, cause.to_string()))?;
            assert_eq!(bytes.len() as u64, request.body.len());
            self.bodies.lock().unwrap().push(bytes);
            let mut unreachable = self.unreachable.lock().unwrap();
            if *unreachable > 0 {
                *unreachable -= 1;
                return Err(failure(Phase::Connect, "nobody".into()));
            }
            Ok(signed(200, br#"{"media_id":"1"}"#))
        })
    }
}

impl Reader {
    fn client(&self) -> Client {
        Gateway::default().builder().transport(self.clone()).build().unwrap()
    }
}

async fn upload(
    client: &Client,
    arguments: Value,
    file: impl Into<FileInput>,
) -> Result<Response, Error> {
    let options = CallOptions::default();
    client.call_with("media.upload_image", arguments, Some(file.into()), &options).await
}

fn refused(result: Result<Response, Error>) -> InvalidRequest {
    match result {
        Err(Error::InvalidRequest(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// A file of this test's own.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("uploads").join(name);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("门店.png");
    fs::write(&path, content).unwrap();
    path
}

#[tokio::test]
async fn a_path_is_sent_as_its_bytes_are_and_gives_its_name() {
    let content = b"not really an image".repeat(50_000);
    let path = file("same", &content);
    let reader = Reader::default();
    upload(&reader.client(), json!({}), path.clone()).await.unwrap();
    upload(&reader.client(), json!({"filename": "门店.png"}), content.clone()).await.unwrap();
    upload(&reader.client(), json!({"filename": "other.png"}), path.as_path()).await.unwrap();
    let bodies = reader.bodies.lock().unwrap().clone();
    assert!(bodies[0] == bodies[1]);
    assert!(String::from_utf8_lossy(&bodies[2]).contains("filename=\"other.png\""));
    let error = refused(upload(&reader.client(), json!({}), content).await);
    assert_eq!((&*error.pointer, error.rule), ("/filename", Rule::Required));
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_before_anything_is_sent() {
    let path = file("missing", b"");
    let folder = path.parent().unwrap().to_owned();
    let reader = Reader::default();
    for (path, what) in [(folder.join("none.png"), "none.png"), (folder, "regular")] {
        let error = refused(upload(&reader.client(), json!({"filename": "a.png"}), path).await);
        assert_eq!((&*error.pointer, error.rule), ("/file", Rule::File));
        assert!(error.message.contains(what), "{}", error.message);
    }
    assert!(reader.bodies.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_file_that_changes_is_not_sent_to_its_end() {
    for (name, content) in [("shorter", "abc"), ("longer", "abcdef!"), ("other", "abcdeF")] {
        let path = file(name, b"abcdef");
        let reader = Reader {
            meanwhile: Some((path.clone(), content.as_bytes().to_vec())),
            ..Reader::default()
        };
        let error = refused(upload(&reader.client(), json!({}), path).await);
        assert_eq!((&*error.pointer, error.rule), ("/file", Rule::File));
        assert!(error.message.contains("changed"), "{name}: {}", error.message);
        assert!(reader.bodies.lock().unwrap().is_empty(), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn another_attempt_reads_the_file_again() {
    let path = file("again", b"abcdef");
    let reader = Reader { unreachable: Arc::new(Mutex::new(2)), ..Reader::default() };
    upload(&reader.client(), json!({}), path).await.unwrap();
    let bodies = reader.bodies.lock().unwrap();
    assert!(bodies.len() == 3 && bodies[0] == bodies[2]);
}

#[tokio::test]
async fn an_invoice_has_its_other_digest() {
    let path = file("invoice", b"abc");
    let reader = Reader::default();
    let arguments = json!({"sub_mchid": "1900000109", "file_type": "PDF"});
    let options = CallOptions::default();
    let call = (arguments, Some(FileInput::from(path)));
    reader.client().call_with("fapiao.upload_file", call.0, call.1, &options).await.unwrap();
    let body = String::from_utf8(reader.bodies.lock().unwrap()[0].clone()).unwrap();
    let digest = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    assert!(body.contains(&format!("\"digest\":\"{digest}\"")), "{body}");
    assert!(body.contains("\"SM3\""), "{body}");
}

#[cfg(feature = "http")]
#[tokio::test]
async fn a_path_goes_out_with_its_length() {
    let content = "文".repeat(300_000);
    let path = file("http", content.as_bytes());
    let answer = signed_as(KEY_ID, 200, br#"{"media_id":"1"}"#, support::NOW);
    let server = Server::start(vec![Turn::Answer(answer)]);
    let client = client_of(&server.url).max_attempts(1).build().unwrap();
    upload(&client, json!({}), path).await.unwrap();
    let request = server.requests().remove(0);
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let length = format!("content-length: {}", body.len());
    assert!(head.to_lowercase().contains(&length), "{head}");
    assert!(!head.to_lowercase().contains("transfer-encoding"), "{head}");
    assert!(body.contains(&content) && body.ends_with("--\r\n"));
}

#[cfg(feature = "http")]
#[tokio::test]
async fn a_file_that_changes_breaks_its_request_off() {
    let path = file("broken", &b"a".repeat(600_000));
    let answer = signed_as(KEY_ID, 200, br#"{"media_id":"1"}"#, support::NOW);
    let server = Server::start(vec![Turn::Answer(answer)]);
    let changed = path.clone();
    // Asked for when the file was read for its digest, and before it is sent.
    let nonce = move || {
        fs::write(&changed, b"a".repeat(599_999)).unwrap();
        "0".repeat(32)
    };
    let client = client_of(&server.url).nonce(nonce).build().unwrap();
    let error = refused(upload(&client, json!({}), path).await);
    assert!(error.message.contains("changed"), "{}", error.message);
    let seen = server.requests().pop().unwrap_or_default();
    assert!(!seen.ends_with("--\r\n"), "the end was sent");
}
