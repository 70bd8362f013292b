//! What a client keeps after many calls and notifications: nothing, it is hoped. `bench/soak/README.md` is its contract.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "its result")]

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::{env, fs};

use conformance::{Gateway, Result};
use serde_json::json;
use wechatpay_sdk::types::pay_transactions::{Amount, PrepayNativeRequest};
use wechatpay_sdk::{Client, Error, Pem};

static ERRORS: AtomicU64 = AtomicU64::new(0);
static CALLS: LazyLock<u64> = LazyLock::new(|| number("CALLS", 1_000_000));
static NOTIFICATIONS: LazyLock<u64> = LazyLock::new(|| number("NOTIFICATIONS", 1_000_000));

#[tokio::main]
async fn main() -> Result<()> {
    let gateway = Gateway::connect()?;
    let settings = gateway.settings().await?;
    let text = |name: &str| settings["config"][name].as_str().unwrap_or_default().to_owned();
    let client = Client::builder()
        .merchant(text("mchid"), text("serial_no"), Pem::text(text("private_key")))
        .platform_public_key(text("platform_public_key_id"), Pem::text(text("platform_public_key")))
        .api_v3_key(text("api_v3_key"))
        .base_url(text("base_url"))
        .build()?;
    calls(&client).await?;
    notifications(&client, &gateway).await?;
    match ERRORS.load(Ordering::Relaxed) {
        0 => Ok(()),
        errors => Err(format!("{errors} errors").into()),
    }
}

async fn calls(client: &Client) -> Result<()> {
    let (next, done) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let mut tasks = Vec::new();
    for _ in 0..number("IN_FLIGHT", 64) {
        let (client, next, done) = (client.clone(), Arc::clone(&next), Arc::clone(&done));
        tasks.push(tokio::spawn(async move {
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= *CALLS {
                    return;
                }
                if let Err(wrong) = call(&client, n).await {
                    report(&format!("call {n}: {wrong}"));
                }
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                if done.is_multiple_of((*CALLS / 100).max(1)) {
                    line(done, 0);
                }
            }
        }));
    }
    for task in tasks {
        task.await?;
    }
    Ok(())
}

/// What is not as it should be.
async fn call(client: &Client, n: u64) -> std::result::Result<(), String> {
    let orders = client.pay_transactions();
    if n % 100 == 99 {
        let refused = orders.get_order_by_out_trade_no(&"0".repeat(33), &Default::default()).await;
        return match refused {
            Err(Error::InvalidRequest(_)) => Ok(()),
            other => Err(format!("{other:?}")),
        };
    }
    let number = format!("soak-{n}");
    if n % 2 == 1 {
        let order = orders.get_order_by_out_trade_no(&number, &Default::default()).await;
        let state = order.map_err(|error| error.to_string())?.trade_state;
        return if state.as_str() == "SUCCESS" { Ok(()) } else { Err(format!("{state:?}")) };
    }
    let order = PrepayNativeRequest {
        appid: "wx8888888888888888".into(),
        description: "咖啡".into(),
        out_trade_no: number,
        notify_url: "https://shop.example/notify".into(),
        amount: Amount { total: 100, ..Default::default() },
        ..Default::default()
    };
    let url = orders.prepay_native(&order).await.map_err(|error| error.to_string())?.code_url;
    if url.starts_with("weixin://") { Ok(()) } else { Err(url) }
}

async fn notifications(client: &Client, gateway: &Gateway) -> Result<()> {
    let (mut headers, mut body) = (Vec::new(), Vec::new());
    for n in 0..*NOTIFICATIONS {
        if n % 1000 == 0 {
            let made = json!({"event_type": "pay_transactions TRANSACTION.SUCCESS merchant"});
            let made = gateway.tell("notification", &made).await?;
            let pairs = made["headers"].as_object().into_iter().flatten();
            headers = pairs
                .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
                .collect();
            body = made["body"].as_str().unwrap_or_default().as_bytes().to_vec();
        }
        if n % 100 == 99 {
            let spoiled = [&*body, b" "].concat();
            let refused = client.notifications().parse(headers.clone(), &spoiled).await;
            if !matches!(refused, Err(Error::Signature(_))) {
                report(&format!("notification {n}: {refused:?}"));
            }
        } else {
            let event = client.notifications().parse(headers.clone(), &body).await;
            let state = event.and_then(|event| {
                let resource = event.json::<serde_json::Value>()?;
                Ok((event.event_type.clone(), resource["trade_state"].clone()))
            });
            match state {
                Ok((event, state)) if event == "TRANSACTION.SUCCESS" && state == "SUCCESS" => {}
                other => report(&format!("notification {n}: {other:?}")),
            }
        }
        if (n + 1).is_multiple_of((*NOTIFICATIONS / 100).max(1)) {
            line(*CALLS, n + 1);
        }
    }
    Ok(())
}

/// The first one with its text, the others as a number.
fn report(wrong: &str) {
    if ERRORS.fetch_add(1, Ordering::Relaxed) == 0 {
        eprintln!("{wrong}");
    }
}

fn line(calls: u64, notifications: u64) {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = resident.and_then(|text| text.split_whitespace().next()?.parse::<f64>().ok());
    let rss = kilobytes.unwrap_or_default() / 1024.0;
    let fds = fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
    let errors = ERRORS.load(Ordering::Relaxed);
    println!(
        "calls={calls} notifications={notifications} errors={errors} rss_mb={rss:.1} fds={fds}"
    );
}

fn number(name: &str, otherwise: u64) -> u64 {
    let value = env::var(format!("WECHATPAY_SOAK_{name}")).ok();
    value.and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}
