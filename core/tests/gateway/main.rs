//! What needs a gateway: the sandbox plays it.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test")]

mod bills;
mod doctor;
mod keys;

use sandbox::Sandbox;
use serde_json::{Value, json};
use wechatpay_sdk::Builder;
use wechatpay_sdk::Client;
use wechatpay_sdk::ffi::{Engine, Outcome};

/// A sandbox of this test's own.
struct Gateway {
    sandbox: Sandbox,
    http: reqwest::Client,
}

impl Gateway {
    fn start() -> Self {
        let sandbox = Sandbox::start(sandbox::Options::default()).unwrap();
        Self { sandbox, http: reqwest::Client::builder().no_proxy().build().unwrap() }
    }

    fn config(&self) -> Value {
        self.sandbox.configuration().unwrap()["config"].clone()
    }

    fn client(&self) -> Client {
        Builder::from_json(&self.config().to_string()).unwrap().build().unwrap()
    }

    fn engine(&self) -> Engine {
        Engine::new(&self.config().to_string()).unwrap()
    }

    /// Tells the control plane something.
    async fn tell(&self, what: &str, input: Value) -> Value {
        let url = format!("{}/_sandbox/{what}", self.sandbox.base_url());
        let answer = self.http.post(url).json(&input).send().await.unwrap();
        assert!(answer.status().is_success(), "{what}: {}", answer.text().await.unwrap());
        answer.json().await.unwrap_or_default()
    }

    /// An order of so many fen that is paid.
    async fn paid(&self, client: &Client, out_trade_no: &str, total: i64) {
        let order = json!({
            "appid": "wx8888888888888888", "description": "Tea, hot", "out_trade_no": out_trade_no,
            "notify_url": "https://shop.example/notify", "amount": {"total": total},
            "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
        });
        client.call("pay_transactions.prepay_jsapi", order).await.unwrap();
        self.tell("pay", json!({"out_trade_no": out_trade_no})).await;
    }
}

/// What became of a call through the waist.
async fn submit(
    engine: &Engine,
    name: &str,
    input: &Value,
    attachment: Option<Vec<u8>>,
) -> Outcome {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    engine.submit(name, &input.to_string(), attachment, |outcome| drop(sender.send(outcome)));
    receiver.await.unwrap()
}

/// The day it is in Beijing.
fn today() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let days = (since.as_secs() as i64 + 8 * 3600).div_euclid(86400);
    // Howard Hinnant's civil_from_days.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}
