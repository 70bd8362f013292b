//! A private key that is elsewhere.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::signature::{SignatureEncoding as _, Signer as _};
use rsa::{Oaep, RsaPrivateKey};
use serde_json::{Value, json};
use sha1::Sha1;
use sha2::Sha256;
use support::{
    API_V3_KEY, Gateway, KEY_ID, MCHID, NOW, encrypted, signed, unsigned, vector, verify_request,
};
use wechatpay_sdk::{
    Builder, CallOptions, Client, Error, Pem, Phase, Rule, Signer, SignerError, Signing,
};

const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
/// Of `merchant_certificate.pem`.
const CERTIFIED: &str = "0157F09EFDC096DE15EBE81A47057A7232F1B8E1";

/// What a key management service would do, and what it should not.
enum Service {
    Good(Box<RsaPrivateKey>),
    Short,
    Refusing,
    Silent,
}

impl Service {
    fn good() -> Self {
        Self::of("merchant_key")
    }

    fn of(key: &str) -> Self {
        let pem = vector(&format!("keys/{key}.pem"));
        Self::Good(Box::new(RsaPrivateKey::from_pkcs8_pem(&pem).unwrap()))
    }
}

impl Signer for Service {
    fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            match self {
                Self::Good(key) => {
                    Ok(SigningKey::<Sha256>::new(*key.clone()).sign(message).to_bytes().into())
                }
                Self::Short => Ok(vec![0; 20]),
                Self::Refusing => Err(SignerError::new("the HSM is locked")),
                Self::Silent => pending().await,
            }
        })
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> Signing<'a> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            let Self::Good(key) = self else { return Err(SignerError::new("the HSM is locked")) };
            key.decrypt(Oaep::<Sha1>::new(), ciphertext)
                .map_err(|_| SignerError::new("another key"))
        })
    }
}

fn builder(gateway: &Gateway, signer: impl Signer) -> Builder {
    Client::builder()
        .merchant_signer(MCHID, SERIAL, signer)
        .platform_public_key(KEY_ID, Pem::text(vector("keys/platform_public.pem")))
        .api_v3_key(API_V3_KEY)
        .clock(|| NOW)
        .transport(gateway.clone())
}

fn client(gateway: &Gateway, signer: impl Signer) -> Client {
    builder(gateway, signer).build().unwrap()
}

async fn stop(client: &Client) -> Result<u16, Error> {
    let answer = client.call("pay_gift.terminate_activity", json!({"activity_id": "1"})).await;
    answer.map(|answer| answer.status)
}

#[tokio::test]
async fn the_gateway_accepts_what_the_signer_signed() {
    let gateway = Gateway::default().answers(200, "{}");
    assert_eq!(stop(&client(&gateway, Service::good())).await.unwrap(), 200);
    verify_request(&gateway.requests()[0], b"");
}

/// Counts what it is asked for.
struct Counting(Service, Arc<AtomicUsize>);

impl Signer for Counting {
    fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.sign(message)
    }
}

#[tokio::test]
async fn a_notification_of_anybody_s_does_not_cost_a_signature() {
    let count = Arc::default();
    let signer = Counting(Service::good(), Arc::clone(&count));
    let client = client(&Gateway::default(), signer);
    let headers = signed(200, b"something else").headers;
    assert!(client.notifications().parse(headers.clone(), b"{\"id\":\"1\"}").await.is_err());
    assert!(client.notifications().verify(&headers, b"{\"id\":\"1\"}").is_err());
    assert_eq!(count.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_signed_anew() {
    let busy = || unsigned(500, br#"{"code":"SYSTEM_ERROR"}"#);
    let gateway = Gateway::default().answers_with(busy()).answers_with(signed(200, b"{}"));
    let count = Arc::default();
    let signer = Counting(Service::good(), Arc::clone(&count));
    let order = json!({"activity_id": "1"});
    client(&gateway, signer).call("pay_gift.get_activity", order).await.unwrap();
    assert_eq!(count.load(Ordering::Relaxed), 2);
    gateway.requests().iter().for_each(|request| verify_request(request, b""));
}

#[tokio::test]
async fn without_a_signature_nothing_is_sent() {
    for (signer, words) in [
        (Service::Short, "20 bytes are not the signature of an RSA key"),
        (Service::Refusing, "the HSM is locked"),
    ] {
        let gateway = Gateway::default();
        let Err(Error::Transport(error)) = stop(&client(&gateway, signer)).await else { panic!() };
        assert_eq!((error.phase, error.may_have_arrived), (Phase::Sign, false));
        assert_eq!(error.operation, "pay_gift.terminate_activity");
        assert!(error.message.contains(words), "{}", error.message);
        assert!(gateway.requests().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_signer_is_left_at_the_deadline() {
    let gateway = Gateway::default();
    let client = client(&gateway, Service::Silent);
    let options = CallOptions::default().timeout(Duration::from_secs(2));
    let arguments = json!({"activity_id": "1"});
    let call = client.call_with("pay_gift.terminate_activity", arguments, None, &options).await;
    let Err(Error::Transport(error)) = call else { panic!() };
    assert!(!error.may_have_arrived && gateway.requests().is_empty());
}

#[tokio::test]
async fn with_the_certificate_a_signature_of_another_key_is_not_sent() {
    let gateway = Gateway::default();
    let certificate = Pem::text(vector("keys/merchant_certificate.pem"));
    let with = |signer| {
        Client::builder()
            .merchant_signer(MCHID, CERTIFIED, signer)
            .certificate(certificate.clone())
            .platform_public_key(KEY_ID, Pem::text(vector("keys/platform_public.pem")))
            .clock(|| NOW)
            .transport(gateway.clone().answers(200, "{}"))
            .build()
            .unwrap()
    };
    let Err(Error::Transport(error)) = stop(&with(Service::of("foreign_key"))).await else {
        panic!()
    };
    assert!(error.message.contains("does not fit `certificate`"), "{}", error.message);
    assert!(gateway.requests().is_empty());
    assert_eq!(stop(&with(Service::good())).await.unwrap(), 200);
}

#[tokio::test]
async fn sensitive_fields_of_answers_are_decrypted_by_the_signer() {
    let body = json!({"complaint_id": "1", "payer_phone": encrypted("13500000000")});
    let arguments = json!({"complaint_id": "1"});
    let gateway = Gateway::default().answers(200, &body.to_string());
    let trusted = client(&gateway, Service::good());
    let answer = trusted.call("complaints.get_complaint", arguments.clone()).await.unwrap();
    let answer: Value = answer.json().unwrap();
    assert_eq!(answer["payer_phone"], "13500000000");

    struct SignsOnly(Service);
    impl Signer for SignsOnly {
        fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a> {
            self.0.sign(message)
        }
    }
    let gateway = Gateway::default().answers(200, &body.to_string());
    let client = client(&gateway, SignsOnly(Service::good()));
    let Err(Error::Decrypt(error)) = client.call("complaints.get_complaint", arguments).await
    else {
        panic!()
    };
    assert_eq!((&*error.what, &*error.key), ("/payer_phone", "signer"));
}

#[tokio::test]
async fn pay_params_wait_for_the_signer_and_say_so_where_they_cannot() {
    let client = client(&Gateway::default(), Service::good());
    let params = client.pay_params();
    let Err(Error::InvalidRequest(error)) = params.jsapi("wx1", "wx2") else { panic!() };
    assert_eq!(error.rule, Rule::Asynchronous);
    assert!(!params.jsapi_async("wx1", "wx2").await.unwrap().pay_sign.is_empty());
}

#[test]
fn a_signer_and_a_private_key_are_one_too_many() {
    let gateway = Gateway::default();
    let built = gateway.builder().signer(Service::Silent).build();
    let Err(Error::Config(error)) = built else { panic!() };
    assert_eq!(error.setting, "signer");
    let unnamed = json!({"mchid": MCHID, "api_v3_key": API_V3_KEY}).to_string();
    let unnamed = Builder::from_json(&unnamed).unwrap().signer(Service::Silent);
    let Err(Error::Config(error)) = unnamed.build() else { panic!() };
    assert_eq!(error.setting, "serial_no");
}
