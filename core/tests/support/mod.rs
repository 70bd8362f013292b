//! A gateway in memory: answers are prepared, signed with a key of its own, and requests are kept.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]
#![allow(dead_code, reason = "not every test file uses all of it")]

pub(crate) mod collector;
pub(crate) mod keep_alive;
pub(crate) mod server;

use std::collections::VecDeque;
use std::future::pending;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use getrandom::SysRng;
use rsa::pkcs1v15::{Signature, SigningKey, VerifyingKey};
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::rand_core::UnwrapErr;
use rsa::signature::{SignatureEncoding as _, Signer as _, Verifier as _};
use rsa::{Oaep, RsaPrivateKey};
use sha1::Sha1;
use sha2::Sha256;
use wechatpay_sdk::{
    Builder, Client, HttpRequest, HttpResponse, Pem, Sending, Transport, TransportFailure,
};

pub(crate) const NOW: i64 = 1_795_000_000;
pub(crate) const KEY_ID: &str = "PUB_KEY_ID_0119000000012024080100000000000001";
pub(crate) const MCHID: &str = "1900000001";
/// The serial of the same key as a platform certificate.
pub(crate) const CERTIFICATE: &str = "5A2B7A4DF076AC5A7D968D4A8B0B9C599A74CB4C";
pub(crate) const API_V3_KEY: &str = "an APIv3 key of exactly 32 bytes";
const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";

/// Prepared answers and the requests that met them.
#[derive(Clone, Default)]
pub(crate) struct Gateway {
    answers: Arc<Mutex<VecDeque<Prepared>>>,
    requests: Arc<Mutex<Vec<HttpRequest>>>,
}

/// `None`: never.
type Prepared = Option<Result<HttpResponse, TransportFailure>>;

impl Gateway {
    /// The next answer, signed as it should be.
    pub(crate) fn answers(self, status: u16, body: &str) -> Self {
        self.answers_with(signed(status, body.as_bytes()))
    }

    pub(crate) fn answers_with(self, answer: HttpResponse) -> Self {
        self.answers.lock().unwrap().push_back(Some(Ok(answer)));
        self
    }

    pub(crate) fn fails(self, phase: wechatpay_sdk::Phase) -> Self {
        let failure = TransportFailure { phase, message: "as prepared".into() };
        self.answers.lock().unwrap().push_back(Some(Err(failure)));
        self
    }

    pub(crate) fn never_answers(self) -> Self {
        self.answers.lock().unwrap().push_back(None);
        self
    }

    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// Fixed clock, counted nonces.
    pub(crate) fn builder(&self) -> Builder {
        let platform = Pem::text(vector("keys/platform_public.pem"));
        self.bare_builder().platform_public_key(KEY_ID, platform)
    }

    pub(crate) fn bare_builder(&self) -> Builder {
        let count = AtomicU32::new(0);
        Client::builder()
            .merchant(MCHID, SERIAL, Pem::text(vector("keys/merchant_key.pem")))
            .clock(|| NOW)
            .nonce(move || format!("{:032}", count.fetch_add(1, Ordering::Relaxed)))
            .transport(self.clone())
    }
}

impl Transport for Gateway {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        self.requests.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front();
        match answer.expect("one request more than answers") {
            Some(answer) => Box::pin(async {
                // Others get their turn, as they would over a network.
                tokio::task::yield_now().await;
                answer
            }),
            None => Box::pin(pending()),
        }
    }
}

/// An answer with the four headers.
pub(crate) fn signed(status: u16, body: &[u8]) -> HttpResponse {
    signed_at(status, body, NOW)
}

pub(crate) fn signed_at(status: u16, body: &[u8], timestamp: i64) -> HttpResponse {
    signed_as(KEY_ID, status, body, timestamp)
}

/// The same key under the serial of its certificate.
pub(crate) fn signed_as(serial: &str, status: u16, body: &[u8], timestamp: i64) -> HttpResponse {
    let nonce = "c5ac7061fccab6bf3e254dcf98995b8c";
    let message = [format!("{timestamp}\n{nonce}\n").as_bytes(), body, b"\n"].concat();
    let signature = SigningKey::<Sha256>::new(platform_key()).sign(&message).to_bytes();
    let headers = [
        ("Request-ID", "08F1C2".to_owned()),
        ("Content-Type", "application/json".to_owned()),
        ("Wechatpay-Timestamp", timestamp.to_string()),
        ("Wechatpay-Nonce", nonce.to_owned()),
        ("Wechatpay-Serial", serial.to_owned()),
        ("Wechatpay-Signature", BASE64_STANDARD.encode(signature)),
    ];
    let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    HttpResponse { status, headers, body: body.to_vec() }
}

pub(crate) fn unsigned(status: u16, body: &[u8]) -> HttpResponse {
    let headers = vec![("Request-ID".to_owned(), "08F1C2".to_owned())];
    HttpResponse { status, headers, body: body.to_vec() }
}

/// Replaces the value of a header.
pub(crate) fn set(answer: &mut HttpResponse, name: &str, value: &str) {
    let header = answer.headers.iter_mut().find(|(known, _)| known == name);
    header.unwrap().1 = value.to_owned();
}

/// What the gateway reads in a field that was encrypted for it.
pub(crate) fn decrypted(text: &str) -> String {
    let plain = platform_key().decrypt(Oaep::<Sha1>::new(), &BASE64_STANDARD.decode(text).unwrap());
    String::from_utf8(plain.unwrap()).unwrap()
}

/// What the gateway encrypts for the merchant.
pub(crate) fn encrypted(text: &str) -> String {
    let key = merchant_key().to_public_key();
    let sealed = key.encrypt(&mut UnwrapErr(SysRng), Oaep::<Sha1>::new(), text.as_bytes());
    BASE64_STANDARD.encode(sealed.unwrap())
}

pub(crate) fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    let mut headers = request.headers.iter();
    headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// Panics unless the request's `Authorization` fits it; `body` is what is signed.
pub(crate) fn verify_request(request: &HttpRequest, body: &[u8]) {
    verify_request_of("merchant_key", request, body);
}

/// The same with another key of `tests/vectors/keys`.
pub(crate) fn verify_request_of(key: &str, request: &HttpRequest, body: &[u8]) {
    let key = RsaPrivateKey::from_pkcs8_pem(&vector(&format!("keys/{key}.pem"))).unwrap();
    let authorization = header(request, "Authorization").unwrap();
    let part = |name: &str| {
        let (_, rest) = authorization.split_once(&format!("{name}=\"")).unwrap();
        rest.split('"').next().unwrap()
    };
    let (_, target) = request.url.split_once("weixin.qq.com").unwrap();
    let head =
        format!("{}\n{target}\n{}\n{}\n", request.method, part("timestamp"), part("nonce_str"));
    let message = [head.as_bytes(), body, b"\n"].concat();
    let signature = BASE64_STANDARD.decode(part("signature")).unwrap();
    VerifyingKey::<Sha256>::new(key.to_public_key())
        .verify(&message, &Signature::try_from(&*signature).unwrap())
        .unwrap();
}

/// A client of a server on this machine.
pub(crate) fn client_of(url: &str) -> Builder {
    Client::builder()
        .merchant(MCHID, SERIAL, Pem::text(vector("keys/merchant_key.pem")))
        .platform_public_key(KEY_ID, Pem::text(vector("keys/platform_public.pem")))
        .clock(|| NOW)
        .base_url(url)
}

/// The text of a file of `tests/vectors`.
pub(crate) fn vector(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors");
    std::fs::read_to_string(format!("{folder}/{name}")).unwrap()
}

fn platform_key() -> RsaPrivateKey {
    RsaPrivateKey::from_pkcs8_pem(&vector("keys/platform_key.pem")).unwrap()
}

fn merchant_key() -> RsaPrivateKey {
    RsaPrivateKey::from_pkcs8_pem(&vector("keys/merchant_key.pem")).unwrap()
}
