//! A client as the targets need it: real keys, a clock that stands still, and nobody at the other end.

use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use wechatpay_sdk::{
    Client, HttpRequest, Pem, Phase, Sending, Signer, SignerError, Signing, Transport,
    TransportFailure,
};

/// When everything in the vectors was signed.
pub const NOW: i64 = 1_795_000_000;

/// The key of the vectors.
pub const API_V3_KEY: &str = "an APIv3 key of exactly 32 bytes";

/// The id of the platform's public key.
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000000012024080100000000000001";

/// The merchant's private key.
pub const PRIVATE_KEY: &str = include_str!("../tests/vectors/keys/merchant_key.pem");

/// The platform's public key.
pub const PUBLIC_KEY: &str = include_str!("../tests/vectors/keys/platform_public.pem");

/// The serial number of the merchant's certificate.
pub const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";

/// Knows the platform by its public key and by a certificate.
pub static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let certificate = include_str!("../tests/vectors/keys/platform_certificate.pem");
    Client::builder()
        .merchant("1900000001", SERIAL, Pem::text(PRIVATE_KEY))
        .platform_public_key(PUBLIC_KEY_ID, Pem::text(PUBLIC_KEY))
        .platform_certificate(Pem::text(certificate))
        .api_v3_key(API_V3_KEY)
        .clock(|| NOW)
        .transport(Nobody)
        .build()
        .expect("the keys of the vectors")
});

/// The bodies that the platform has signed in the vectors: no other one may be accepted.
pub static SIGNED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let vectors = [
        include_str!("../tests/vectors/verification.json"),
        include_str!("../tests/vectors/notifications.json"),
    ];
    let vectors = vectors.map(|text| serde_json::from_str::<Value>(text).expect("JSON"));
    let cases = vectors.iter().flat_map(|vectors| vectors["cases"].as_array().expect("a list"));
    cases.map(|case| case["body"].as_str().expect("text").to_owned()).collect()
});

/// The first line, and the rest.
pub fn split(data: &[u8]) -> (&str, &[u8]) {
    let end = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let rest = data.get(end + 1..).unwrap_or_default();
    (std::str::from_utf8(&data[..end]).unwrap_or_default(), rest)
}

/// The result of something that has nothing to wait for, although it may set a deadline.
pub fn now<T>(work: impl Future<Output = T>) -> T {
    static RUNTIME: LazyLock<Runtime> =
        LazyLock::new(|| Builder::new_current_thread().enable_time().build().expect("a runtime"));
    let _inside = RUNTIME.enter();
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("there is nothing to wait for"),
    }
}

/// Does not answer, and does not sign.
pub struct Nobody;

impl Signer for Nobody {
    fn sign<'a>(&'a self, _: &'a [u8]) -> Signing<'a> {
        Box::pin(async { Err(SignerError::new("nobody is there")) })
    }
}

impl Transport for Nobody {
    fn send(&self, _: HttpRequest) -> Sending<'_> {
        let message = "nobody is there".to_owned();
        Box::pin(async { Err(TransportFailure { phase: Phase::Connect, message }) })
    }
}
