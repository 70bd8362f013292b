//! The median microseconds of one call: `bench COUNT`.

#![allow(clippy::print_stdout, reason = "its result")]

use std::time::Instant;

use conformance::{Gateway, Result};
use wechatpay_sdk::types::pay_gift::ListActivitiesQuery;
use wechatpay_sdk::{Client, Pem};

#[tokio::main]
async fn main() -> Result<()> {
    let settings = Gateway::connect()?.settings().await?;
    let text = |name: &str| settings["config"][name].as_str().unwrap_or_default().to_owned();
    let client = Client::builder()
        .merchant(text("mchid"), text("serial_no"), Pem::text(text("private_key")))
        .platform_public_key(text("platform_public_key_id"), Pem::text(text("platform_public_key")))
        .api_v3_key(text("api_v3_key"))
        .base_url(text("base_url"))
        .build()?;
    let count: usize = std::env::args().nth(1).ok_or("how many calls?")?.parse()?;
    let query = ListActivitiesQuery { limit: 10, ..Default::default() };
    let mut samples = Vec::with_capacity(count);
    for _ in 0..count {
        let started = Instant::now();
        client.pay_gift().list_activities(&query).await?;
        samples.push(started.elapsed().as_micros());
    }
    samples.sort_unstable();
    println!("{}", samples.get(count / 2).copied().unwrap_or_default());
    Ok(())
}
