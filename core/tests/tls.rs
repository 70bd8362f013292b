//! TLS: HTTP/2 where it is offered, certificates always verified, and nothing that switches that off.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]
#![cfg(feature = "http")]

mod support;
#[path = "support/tls.rs"]
mod tls;

use rcgen::{CertificateParams, date_time_ymd};
use serde_json::{Value, json};
use support::collector::Collector;
use support::server::{Server, Turn};
use support::{KEY_ID, MCHID, NOW, client_of, signed, vector};
use tls::{TlsServer, proxy};
use wechatpay_sdk::{Builder, Error, Pem, Phase, Response};

const PATH: &str = "/v3/marketing/paygiftactivity/activities/SECRET/terminate";

async fn server(protocols: &[&str], edit: impl FnOnce(&mut CertificateParams)) -> TlsServer {
    TlsServer::start(protocols, signed(200, b"{}"), edit).await
}

fn trusting(server: &TlsServer) -> Builder {
    client_of(&format!("https://localhost:{}", server.port))
        .ca_bundle(Pem::text(server.certificate.clone()))
        .max_attempts(1)
}

async fn call(builder: Builder) -> Result<Response, Error> {
    let client = builder.build()?;
    client.call("pay_gift.terminate_activity", json!({"activity_id": "SECRET"})).await
}

async fn assert_refused(server: &TlsServer, builder: Builder) {
    let Err(Error::Transport(error)) = call(builder).await else { panic!("it was accepted") };
    assert_eq!((error.phase, error.may_have_arrived), (Phase::Connect, false));
    assert!(error.message.contains("certificate"), "{}", error.message);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn http_2_is_spoken_where_it_is_offered() {
    for (protocols, version) in
        [(&["h2", "http/1.1"][..], "HTTP/2.0"), (&["http/1.1"], "HTTP/1.1"), (&[], "HTTP/1.1")]
    {
        let server = server(protocols, |_| {}).await;
        call(trusting(&server)).await.unwrap();
        assert_eq!(server.requests(), [format!("{version} POST {PATH}")]);
    }
}

#[tokio::test]
async fn a_body_of_any_size_is_sent_over_http_2_with_its_length() {
    let server = server(&["h2"], |_| {}).await;
    let client = trusting(&server).build().unwrap();
    for size in [1, 1 << 20, 3 << 20] {
        client.request("POST", "/v3/a", None, Some(&json!("a".repeat(size)))).await.unwrap();
        let told = server.requests().pop().unwrap();
        assert_eq!(told, format!("HTTP/2.0 POST /v3/a {0} of {0}", size + 2));
    }
}

#[tokio::test]
async fn what_speaks_http_2_tells_no_secret_either() {
    let (collector, _guard) = Collector::start();
    let server = server(&["h2"], |_| {}).await;
    call(trusting(&server)).await.unwrap();
    let told: Vec<_> = collector.all().iter().map(|one| format!("{one:?}")).collect();
    for talkative in ["h2::", "wechatpay::call"] {
        assert!(told.iter().any(|one| one.contains(talkative)), "{told:?}");
    }
    for one in told {
        assert!(!one.contains("nonce_str") && !one.contains("SHA256-RSA2048"), "{one}");
    }
}

#[tokio::test]
async fn only_who_is_vouched_for_is_believed() {
    let server = server(&["h2"], |_| {}).await;
    let other = self::server(&["h2"], |_| {}).await;
    let url = format!("https://localhost:{}", server.port);
    assert_refused(&server, client_of(&url).max_attempts(1)).await;
    assert_refused(&server, trusting(&server).ca_bundle(Pem::text(other.certificate))).await;
    let address = format!("https://127.0.0.1:{}", server.port);
    assert_refused(&server, trusting(&server).base_url(address)).await;
}

#[tokio::test]
async fn a_certificate_that_has_expired_is_not_believed() {
    let server = server(&["h2"], |params| params.not_after = date_time_ymd(2020, 1, 1)).await;
    assert_refused(&server, trusting(&server)).await;
}

#[tokio::test]
async fn a_proxy_connects_and_sees_nothing() {
    let server = server(&["h2"], |_| {}).await;
    let (proxy, told) = proxy().await;
    call(trusting(&server).proxy(proxy.clone())).await.unwrap();
    let told = told.lock().unwrap().join("");
    assert!(told.starts_with(&format!("CONNECT localhost:{} HTTP/1.1\r\n", server.port)), "{told}");
    assert!(!told.contains("SECRET") && !told.to_lowercase().contains("authorization"), "{told}");

    let stranger = self::server(&["h2"], |_| {}).await;
    let untrusted = trusting(&stranger).ca_bundle(Pem::text(server.certificate.clone()));
    assert_refused(&stranger, untrusted.proxy(proxy)).await;
}

#[tokio::test]
async fn a_proxy_for_this_machine_is_used_where_it_is_set() {
    let proxy = Server::start(vec![Turn::Answer(signed(200, b"{}"))]);
    call(client_of("http://127.0.0.1:9").proxy(proxy.url.clone())).await.unwrap();
    let request = proxy.requests().remove(0);
    assert!(
        request.starts_with(&format!("POST http://127.0.0.1:9{PATH} HTTP/1.1\r\n")),
        "{request}"
    );
}

/// Every setting there is, with values that somebody may try, and names that other libraries have.
#[tokio::test]
async fn nothing_in_the_settings_switches_tls_or_verification_off() {
    let Err(Error::Config(unknown)) = Builder::from_json(r#"{"no_such_setting": 1}"#) else {
        panic!("there is one")
    };
    let known = unknown.expected.split(", ").map(str::to_owned);
    let tried = ["verify", "verify_ssl", "ssl_verify", "insecure", "tls", "rejectUnauthorized"];
    let names: Vec<String> = known.chain(tried.map(str::to_owned)).collect();
    assert!(names.len() > 20, "{names:?}");

    let server = server(&["h2", "http/1.1"], |_| {}).await;
    let plain = Server::start(vec![Turn::Answer(signed(200, b"{}"))]);
    for name in names {
        for value in [
            json!(false),
            json!(true),
            json!(0),
            json!(""),
            json!("none"),
            json!("insecure"),
            json!("*"),
            json!([]),
            json!({}),
            json!(format!("http://localhost:{}", server.port)),
        ] {
            let mut settings = json!({
                "mchid": MCHID,
                "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
                "private_key": vector("keys/merchant_key.pem"),
                "platform_public_key_id": KEY_ID,
                "platform_public_key": vector("keys/platform_public.pem"),
                "base_url": format!("https://localhost:{}", server.port),
                "timeout_ms": 2000,
                "max_attempts": 1,
            });
            settings[&name] = value.clone();
            let builder = Builder::from_json(&settings.to_string());
            let result = match builder.map(|builder| builder.clock(|| NOW)) {
                Ok(builder) => call(builder).await,
                Err(error) => Err(error),
            };
            let harmless = matches!(&result, Err(Error::Config(_) | Error::Transport(_)));
            assert!(harmless, "{name} = {value}: {result:?}");
        }
    }
    assert!(server.requests().is_empty() && plain.requests().is_empty());
    let elsewhere: Value = json!({"base_url": "http://pay.example"});
    assert!(Builder::from_json(&elsewhere.to_string()).unwrap().build().is_err());
}
