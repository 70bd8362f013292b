//! Downloads piece by piece.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::fs;
use std::future::pending;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use flate2::{Compression, write::GzEncoder};
use serde_json::json;
use sha1::{Digest as _, Sha1};
use support::{Gateway, signed, unsigned};
#[cfg(feature = "http")]
use support::{
    client_of,
    server::{Server, Turn},
};
use wechatpay_sdk::{
    CallOptions, Chunks, Client, Download, Error, FileStream, HttpRequest, NextChunk, Opened,
    Opening, Phase, Sending, SignatureReason, Transport,
};

const CHUNK: usize = 256 << 10;
const LARGE: usize = 24 << 20;

/// A gateway whose only answer is a file.
#[derive(Clone, Default)]
struct Source {
    file: Arc<Vec<u8>>,
    /// It falls silent after that many bytes.
    silent_after: Option<usize>,
    taken: Arc<AtomicUsize>,
    ended: Arc<AtomicBool>,
}

struct Pieces {
    source: Source,
    /// Another task has its turn before each piece.
    yielded: bool,
}

impl Source {
    fn of(file: Vec<u8>) -> Self {
        Self { file: Arc::new(file), ..Self::default() }
    }

    fn client(&self) -> Client {
        Gateway::default().builder().transport(self.clone()).build().unwrap()
    }

    fn taken(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }
}

impl Transport for Source {
    fn send(&self, _: HttpRequest) -> Sending<'_> {
        panic!("a stream is opened, not sent for")
    }

    fn open(&self, _: HttpRequest) -> Opening<'_> {
        let pieces = Pieces { source: self.clone(), yielded: false };
        Box::pin(async { Ok(Opened { head: unsigned(200, b""), chunks: Box::new(pieces) }) })
    }
}

impl Chunks for Pieces {
    fn next(&mut self) -> NextChunk<'_> {
        Box::pin(async {
            if !std::mem::replace(&mut self.yielded, true) {
                tokio::task::yield_now().await;
            }
            self.yielded = false;
            let start = self.source.taken();
            if self.source.silent_after.is_some_and(|most| start >= most) {
                pending::<()>().await;
            }
            let end = self.source.file.len().min(start + (50 << 10));
            self.source.taken.store(end, Ordering::Relaxed);
            Ok((start < end).then(|| self.source.file[start..end].to_vec()))
        })
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        self.source.ended.store(true, Ordering::Relaxed);
    }
}

/// A bill of so many bytes, all lines different.
fn bill(size: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(size + 64);
    for line in 0_u64.. {
        let number = line.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        writeln!(bytes, "`2026-11-21 12:00:00,`{number:020},`{}.00", line % 977).unwrap();
        if bytes.len() >= size {
            break;
        }
    }
    bytes.truncate(size);
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn sha1(bytes: &[u8]) -> String {
    Sha1::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn link(file: &[u8], gzip: bool) -> Download {
    Download {
        url: "https://api.mch.weixin.qq.com/v3/billdownload/file?token=1".into(),
        hash_type: Some("SHA1".into()),
        hash_value: Some(sha1(file)),
        gzip,
    }
}

async fn open(source: &Source, link: &Download) -> FileStream {
    source.client().download_stream(link).await.unwrap()
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("streams_{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn names(folder: &PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn nothing_is_read_ahead_of_who_reads() {
    let file = bill(LARGE);
    for compressed in [false, true] {
        let sent = if compressed { gzip(&file) } else { file.clone() };
        let ratio = file.len() as f64 / sent.len() as f64;
        let source = Source::of(sent);
        let mut stream = open(&source, &link(&file, compressed)).await;
        assert_eq!(source.taken(), 0, "before the first chunk is asked for");
        let mut given = 0;
        while let Some(chunk) = stream.chunk().await.unwrap() {
            assert_eq!(chunk, file[given..given + chunk.len()]);
            given += chunk.len();
            assert!(chunk.len() == CHUNK || given == file.len(), "{}", chunk.len());
            let held = source.taken() as f64 * ratio - given as f64;
            assert!(held < 3.0 * CHUNK as f64, "{held} bytes are held, {given} were given");
        }
        assert_eq!(given, file.len());
        assert!(stream.chunk().await.unwrap().is_none(), "the end stays the end");
    }
}

#[tokio::test]
async fn another_file_than_the_announced_one_ends_with_an_error_and_is_not_saved() {
    let file = bill(3 * CHUNK);
    let mut other = file.clone();
    *other.last_mut().unwrap() ^= 1;
    let (source, link) = (Source::of(other), link(&file, false));
    let mut stream = open(&source, &link).await;
    let mut given = 0;
    let error = loop {
        match stream.chunk().await {
            Ok(chunk) => given += chunk.expect("an error, not an end").len(),
            Err(error) => break error,
        }
    };
    assert!(matches!(&error, Error::Signature(e) if e.reason == SignatureReason::Mismatch));
    assert!(given < file.len());
    assert_eq!(stream.chunk().await.unwrap_err(), error, "an error stays an error");

    let folder = folder("digest");
    let target = folder.join("bill.csv");
    fs::write(&target, "the bill of yesterday").unwrap();
    let source = Source::of(source.file.to_vec());
    let saved = open(&source, &link).await.save(&target).await;
    assert!(matches!(saved, Err(Error::Signature(_))), "{saved:?}");
    assert_eq!(fs::read_to_string(&target).unwrap(), "the bill of yesterday");
    assert_eq!(names(&folder), ["bill.csv"]);
}

#[tokio::test]
async fn a_file_is_saved_in_place_of_the_one_before() {
    let (file, folder) = (bill(2 * CHUNK + 7), folder("save"));
    let target = folder.join("bill.csv");
    fs::write(&target, "the bill of yesterday").unwrap();
    let source = Source::of(gzip(&file));
    open(&source, &link(&file, true)).await.save(&target).await.unwrap();
    assert!(fs::read(&target).unwrap() == file);
    assert_eq!(names(&folder), ["bill.csv"]);
}

#[tokio::test]
async fn where_nothing_can_be_written_nothing_is_fetched() {
    let file = bill(CHUNK);
    for target in [folder("refused").join("no/such/folder"), folder("refused")] {
        let source = Source::of(file.clone());
        let saved = open(&source, &link(&file, false)).await.save(&target).await;
        let Err(Error::InvalidRequest(error)) = saved else { panic!("{saved:?}") };
        assert!(error.pointer == "/path" && error.message.contains("cannot be written"));
        assert_eq!(source.taken(), 0);
    }
}

#[tokio::test]
async fn what_was_read_in_part_is_not_saved_as_if_it_were_whole() {
    let file = bill(3 * CHUNK);
    let source = Source::of(file.clone());
    let mut stream = open(&source, &link(&file, false)).await;
    stream.chunk().await.unwrap();
    let target = folder("part").join("bill.csv");
    assert!(matches!(stream.save(&target).await, Err(Error::InvalidRequest(_))));
    assert!(matches!(stream.bytes().await, Err(Error::InvalidRequest(_))));
    assert!(!target.exists());
}

#[tokio::test]
async fn dropping_the_stream_ends_the_answer_and_removes_what_was_written() {
    let (file, folder) = (bill(LARGE), folder("drop"));
    let source = Source { silent_after: Some(LARGE / 2), ..Source::of(file.clone()) };
    let mut stream = open(&source, &link(&file, false)).await;
    let target = folder.join("bill.csv");
    let saving = tokio::time::timeout(Duration::from_secs(2), stream.save(&target));
    saving.await.unwrap_err();
    assert!(names(&folder).is_empty() && !source.ended.load(Ordering::Relaxed));
    drop(stream);
    assert!(source.ended.load(Ordering::Relaxed));
}

#[tokio::test]
async fn a_chunk_that_nobody_waited_for_is_not_lost() {
    let file = bill(2 * CHUNK + 1);
    let source = Source::of(file.clone());
    let mut stream = open(&source, &link(&file, false)).await;
    let mut whole = Vec::new();
    loop {
        // Given up at the first point where it waits.
        let asked = tokio::time::timeout(Duration::ZERO, stream.chunk()).await;
        match asked.map(Result::unwrap) {
            Ok(Some(mut chunk)) => whole.append(&mut chunk),
            Ok(None) => break,
            Err(_) => {}
        }
    }
    assert!(whole == file);
}

#[tokio::test(start_paused = true)]
async fn silence_in_the_middle_meets_a_deadline() {
    let file = bill(4 * CHUNK);
    let source = Source { silent_after: Some(CHUNK), ..Source::of(file.clone()) };
    let mut stream = open(&source, &link(&file, false)).await;
    stream.chunk().await.unwrap();
    let Err(Error::Transport(error)) = stream.chunk().await else { panic!() };
    assert_eq!(error.phase, Phase::Read);
    assert!(error.message.contains("12000 ms"), "{}", error.message);

    let options = CallOptions::default().timeout(Duration::from_secs(5));
    let source = Source { silent_after: Some(CHUNK), ..Source::of(file) };
    let arguments = json!({"token": "1"});
    let client = source.client();
    let mut stream = client.call_stream("bill.download_file", arguments, &options).await.unwrap();
    stream.chunk().await.unwrap();
    let Err(Error::Transport(error)) = stream.chunk().await else { panic!() };
    assert!(error.message.contains("before the deadline"), "{}", error.message);
}

#[tokio::test]
async fn a_file_that_grows_beyond_all_measure_is_refused_early() {
    let zeros = vec![0; 64 << 20];
    let source = Source::of(gzip(&zeros));
    let mut stream = open(&source, &link(&zeros, true)).await;
    let mut given = 0;
    let error = loop {
        match stream.chunk().await {
            Ok(chunk) => given += chunk.unwrap().len(),
            Err(error) => break error,
        }
    };
    assert!(matches!(&error, Error::Transport(e) if e.message.contains("beyond")), "{error}");
    assert!(given <= 20 << 20, "{given}");
}

#[tokio::test]
async fn damaged_gzip_is_told() {
    let file = bill(CHUNK);
    let sent = gzip(&file);
    let mut wrong = sent.clone();
    wrong[sent.len() / 2] ^= 0xff;
    for damaged in [sent[..sent.len() - 9].to_vec(), wrong, sent[..5].to_vec()] {
        let source = Source::of(damaged);
        let read = open(&source, &link(&file, true)).await.bytes().await;
        let Err(Error::Transport(error)) = read else { panic!() };
        assert_eq!(error.phase, Phase::Read);
    }
}

#[tokio::test]
async fn what_is_signed_is_verified_before_anything_is_handed_over() {
    let name = "pay_gift.terminate_activity";
    let arguments = json!({"activity_id": "1"});
    let options = CallOptions::default();
    let gateway = Gateway::default().answers(200, r#"{"a":1}"#);
    let client = gateway.client();
    let stream = client.call_stream(name, arguments.clone(), &options).await.unwrap();
    assert_eq!((stream.status(), stream.request_id()), (200, Some("08F1C2")));
    assert_eq!(stream.bytes().await.unwrap(), br#"{"a":1}"#);

    let mut forged = signed(200, br#"{"a":1}"#);
    forged.body = br#"{"a":2}"#.to_vec();
    let gateway = Gateway::default().answers_with(forged);
    let opened = gateway.client().call_stream(name, arguments, &options).await;
    assert!(matches!(opened, Err(Error::Signature(_))));
}

#[cfg(feature = "http")]
#[tokio::test]
async fn an_answer_that_breaks_off_is_told_after_what_came() {
    let file = bill(2 * CHUNK);
    let server = Server::start(vec![
        Turn::Truncate(unsigned(200, &file)),
        Turn::Answer(unsigned(404, br#"{"code":"NO_STATEMENT_EXIST","message":"x"}"#)),
        Turn::Answer(unsigned(200, &file)),
    ]);
    let client = client_of(&server.url).max_attempts(1).build().unwrap();
    let link =
        Download { url: format!("{}/v3/billdownload/file", server.url), ..link(&file, false) };
    let mut stream = client.download_stream(&link).await.unwrap();
    stream.chunk().await.unwrap().unwrap();
    let error = loop {
        if let Err(error) = stream.chunk().await {
            break error;
        }
    };
    assert!(matches!(&error, Error::Transport(e) if e.phase == Phase::Read), "{error}");

    let Err(Error::Api(error)) = client.download_stream(&link).await else { panic!() };
    assert_eq!(error.code, "NO_STATEMENT_EXIST");
    assert!(client.download_stream(&link).await.unwrap().bytes().await.unwrap() == file);
}
