//! The sandbox notifies an axum server over HTTP.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wechatpay_sdk::{
    BoxError, Builder, Claim, Deduplication, Notification, NotificationHandler, RedisDeduplication,
};

/// A merchant's server, and the gateway that notifies it.
struct Shop {
    gateway: Sandbox,
    url: String,
    handed_over: Arc<AtomicUsize>,
}

impl Shop {
    /// Its code gets the number of the notification, beginning with 1.
    async fn open<F>(code: fn(usize) -> F) -> Self
    where
        F: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        let gateway = Sandbox::start(Options::default()).unwrap();
        let settings = gateway.configuration().unwrap()["config"].to_string();
        let client = Builder::from_json(&settings).unwrap().build().unwrap();
        let handed_over = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&handed_over);
        let handler = NotificationHandler::new(client, move |notification: Notification| {
            assert_eq!(notification.event_type, "COUPON.USE");
            code(count.fetch_add(1, Ordering::SeqCst) + 1)
        });
        let app = Router::new().route("/notify", wechatpay_axum::notifications(handler));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { gateway, url, handed_over }
    }

    /// A notification as it comes from the gateway.
    async fn notification(&self, fault: Option<&str>) -> (Value, String) {
        let mut order = json!({ "event_type": "COUPON.USE" });
        if let Some(fault) = fault {
            order["fault"] = fault.into();
        }
        let control = format!("{}/_sandbox/notification", self.gateway.base_url());
        let made = reqwest::Client::new().post(control).json(&order).send().await.unwrap();
        let made: Value = made.error_for_status().unwrap().json().await.unwrap();
        (made["headers"].clone(), made["body"].as_str().unwrap().to_owned())
    }

    /// Status and body of the answer to it.
    async fn deliver(&self, (headers, body): &(Value, String)) -> (u16, String) {
        let mut request = reqwest::Client::new().post(&self.url).body(body.clone());
        for (name, value) in headers.as_object().unwrap() {
            request = request.header(name, value.as_str().unwrap());
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    fn handed_over(&self) -> usize {
        self.handed_over.load(Ordering::SeqCst)
    }
}

async fn fine(_: usize) -> Result<(), BoxError> {
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_that_comes_often_is_handed_over_once() {
    let shop = Shop::open(fine).await;
    let notification = shop.notification(None).await;
    for _ in 0..3 {
        assert_eq!(shop.deliver(&notification).await, (204, String::new()));
    }
    assert_eq!(shop.handed_over(), 1);
    assert_eq!(shop.deliver(&shop.notification(None).await).await.0, 204);
    assert_eq!(shop.handed_over(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_forged_is_never_handed_over() {
    let shop = Shop::open(fine).await;
    let faults = [
        "tampered_body",
        "foreign_signature",
        "stale_timestamp",
        "probe",
        "missing_signature_header",
    ];
    for fault in faults {
        let (status, body) = shop.deliver(&shop.notification(Some(fault)).await).await;
        assert_eq!(status, 401, "{fault}");
        assert_eq!(body, r#"{"code":"FAIL","message":"not verified"}"#);
    }
    assert_eq!(shop.deliver(&shop.notification(Some("wrong_key")).await).await.0, 400);
    let (headers, _) = shop.notification(None).await;
    assert_eq!(shop.deliver(&(headers, " ".repeat((1 << 20) + 1))).await.0, 413);
    assert_eq!(shop.handed_over(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_failed_or_panicked_is_handed_over_again() {
    let shop = Shop::open(|number| async move {
        match number {
            1 => Err("no database".into()),
            2 => panic!("as asked"),
            _ => Ok(()),
        }
    })
    .await;
    let notification = shop.notification(None).await;
    let failed = (500, r#"{"code":"FAIL","message":"not dealt with"}"#.to_owned());
    assert_eq!(shop.deliver(&notification).await, failed);
    assert_eq!(shop.deliver(&notification).await, failed);
    assert_eq!(shop.deliver(&notification).await.0, 204);
    assert_eq!(shop.handed_over(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_dealt_with_is_not_handed_over_again_and_goes_on_without_its_connection() {
    let shop = Shop::open(|_| async {
        tokio::time::sleep(Duration::from_millis(600)).await;
        Ok(())
    })
    .await;
    let notification = shop.notification(None).await;
    let impatient = shop.deliver(&notification);
    let given_up = tokio::time::timeout(Duration::from_millis(200), impatient).await;
    assert!(given_up.is_err());
    let in_progress = (503, r#"{"code":"FAIL","message":"being dealt with"}"#.to_owned());
    assert_eq!(shop.deliver(&notification).await, in_progress);
    while shop.deliver(&notification).await.0 == 503 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(shop.deliver(&notification).await.0, 204);
    assert_eq!(shop.handed_over(), 1);
}

/// `cargo xtask test rust` starts a server for it.
#[tokio::test]
async fn redis_remembers_for_all_processes() {
    let url =
        std::env::var("WECHATPAY_REDIS").expect("WECHATPAY_REDIS, the URL of a Redis for tests");
    let client = redis::Client::open(url).unwrap();
    let connect =
        async || RedisDeduplication::new(client.get_multiplexed_async_connection().await.unwrap());
    let (one, other) = (connect().await, connect().await);
    let ttl = Duration::from_secs(60);
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let id = &*format!("axum-{}", since.as_nanos());
    assert_eq!(one.claim(id, ttl).await.unwrap(), Claim::New);
    assert_eq!(other.claim(id, ttl).await.unwrap(), Claim::InProgress);
    one.release(id).await.unwrap();
    assert_eq!(other.claim(id, Duration::from_millis(50)).await.unwrap(), Claim::New);
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(one.claim(id, ttl).await.unwrap(), Claim::New);
    // Who was taken for lost, and fails in the end, neither releases the claim of another nor what is done.
    other.release(id).await.unwrap();
    assert_eq!(other.claim(id, ttl).await.unwrap(), Claim::InProgress);
    one.done(id).await.unwrap();
    other.release(id).await.unwrap();
    assert_eq!(other.claim(id, ttl).await.unwrap(), Claim::Done);
    let key = format!("wechatpay:notification:{id}");
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let state: String = redis::cmd("GET").arg(key).query_async(&mut connection).await.unwrap();
    assert_eq!(state, "done");
}
