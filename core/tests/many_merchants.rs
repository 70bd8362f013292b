//! A thousand merchants in one process. Alone in it, since memory is measured.

#![cfg(feature = "http")]
#![allow(clippy::unwrap_used, reason = "clippy knows tests by their attribute alone")]

mod support;

use serde_json::json;
use support::keep_alive::KeepAlive;
use support::{KEY_ID, NOW, client_of, signed, vector};
use wechatpay_sdk::{Client, Merchants, Pem};

const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
const MANY: u64 = 1000;

async fn call(client: &Client) {
    let arguments = json!({"activity_id": "1"});
    client.call("pay_gift.terminate_activity", arguments).await.unwrap();
}

#[tokio::test]
async fn a_thousand_merchants_share_one_connection_and_take_little_memory() {
    let server = KeepAlive::start(&signed(200, b"{}"));
    let private_key = vector("keys/merchant_key.pem");
    let public_key = vector("keys/platform_public.pem");
    let client = |number: u64| {
        Client::builder()
            .merchant((1_900_000_000 + number).to_string(), SERIAL, Pem::text(&*private_key))
            .platform_public_key(KEY_ID, Pem::text(&*public_key))
            .api_v3_key(format!("{number:032}"))
            .clock(|| NOW)
            .base_url(&server.url)
            .build()
            .unwrap()
    };
    // What the process needs once: tables, TLS, the pool.
    let first = client(0);
    call(&first).await;
    assert_eq!(server.connections(), 1);

    let before = resident();
    let merchants = Merchants::default();
    for number in 1..=MANY {
        merchants.insert(client(number));
    }
    for number in 1..=MANY {
        call(&merchants.get(&(1_900_000_000 + number).to_string()).unwrap()).await;
    }
    assert_eq!((merchants.len(), server.connections()), (1000, 1));
    if let (Some(before), Some(after)) = (before, resident()) {
        let each = after.saturating_sub(before) / MANY;
        assert!(each < 32 << 10, "{each} bytes for each client");
    }

    // Other settings are other connections.
    let other = client_of(&server.url).connect_timeout(std::time::Duration::from_secs(1));
    call(&other.build().unwrap()).await;
    assert_eq!(server.connections(), 2);
}

/// Bytes of memory that this process has, where that is told.
fn resident() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/statm").ok()?;
    told.split(' ').nth(1)?.parse::<u64>().ok().map(|pages| pages * 4096)
}
