//! Many calls at once while keys rotate and the primary host fails and returns. What the calls say they did is held
//! against what the gateway counted.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sandbox::{Entrance, Options, Sandbox};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep, sleep_until};
use wechatpay_sdk::{Builder, Client, Error, Pem};

use crate::Result;

/// What became of it.
#[derive(Debug, Default)]
pub struct Report {
    /// Calls by kind that were answered.
    pub answered: BTreeMap<&'static str, u64>,
    /// Calls by kind and error that were not, and that said so.
    pub refused: BTreeMap<String, u64>,
    /// Calls that were answered although the gateway does not know them, that it served although they said they
    /// never arrived, or that failed although they could be repeated.
    pub lost: Vec<String>,
    /// How often a request did something a second time, as the gateway counted.
    pub doubled: usize,
    /// Orders that there are.
    pub orders: usize,
    /// How often keys were rotated or replaced, and the primary host failed.
    pub disturbances: u64,
}

/// What a call does.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Kind {
    /// An order, under a number of its own.
    Order,
    /// A question.
    Question,
    /// Something without a number, which must not be repeated.
    Unnumbered,
}

/// How a call ended.
enum End {
    Answered,
    /// And whether it may have arrived.
    Failed(String, bool),
}

/// Keeps so many calls under way for so long.
///
/// # Errors
/// The gateway does not start, or a disturbance cannot be made.
pub async fn run(time: Duration, in_flight: usize) -> Result<Report> {
    let sandbox = Arc::new(Sandbox::start(Options::default())?);
    let (primary, standby) = (sandbox.entrance()?, sandbox.entrance()?);
    let settings = sandbox.configuration()?;
    let client = with_public_key(Client::builder(), &settings)
        .merchant(
            text(&settings, "mchid"),
            text(&settings, "serial_no"),
            Pem::text(text(&settings, "private_key")),
        )
        .api_v3_key(text(&settings, "api_v3_key"))
        .base_url(primary.base_url())
        .standby_url(standby.base_url())
        .build()?;

    let end = Instant::now() + time;
    let next = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for _ in 0..in_flight {
        tasks.push(tokio::spawn(calls(client.clone(), Arc::clone(&next), end)));
    }
    let counting = tokio::spawn(count(Arc::clone(&sandbox), end));
    let disturbances = disturb(&sandbox, &client, &settings, &primary, time, end).await?;
    let mut ends = Vec::new();
    for task in tasks {
        ends.extend(task.await?);
    }
    let mut served = counting.await?;
    tally(&mut served, &sandbox.take_records());

    let mut report = Report {
        doubled: sandbox.doubled(),
        orders: sandbox.effects().get("pay_transactions.order").copied().unwrap_or_default(),
        disturbances,
        ..Report::default()
    };
    for (n, kind, end) in ends {
        report.judge(n, kind, &end, served.get(&n).copied().unwrap_or_default());
    }
    Ok(report)
}

/// One call after the other.
async fn calls(client: Client, next: Arc<AtomicU64>, end: Instant) -> Vec<(u64, Kind, End)> {
    let mut ends = Vec::new();
    while Instant::now() < end {
        let n = next.fetch_add(1, Ordering::Relaxed);
        let number = format!("load-{n:012}");
        let (kind, answer) = match n % 4 {
            0 => {
                let query = json!({"limit": 10, "offset": 0});
                (Kind::Question, client.call("pay_gift.list_activities", query).await)
            }
            1 => {
                let body = json!({"echo_message": number});
                let path = "/v3/security/echo";
                (Kind::Unnumbered, client.request("POST", path, None, Some(&body)).await)
            }
            _ => {
                let order = json!({
                    "appid": "wx8888888888888888",
                    "description": "Coffee",
                    "out_trade_no": number,
                    "notify_url": "https://shop.example/wechatpay/notify",
                    "amount": {"total": 100},
                });
                (Kind::Order, client.call("pay_transactions.prepay_native", order).await)
            }
        };
        let end = match answer {
            Ok(_) => End::Answered,
            Err(Error::Transport(error)) => {
                End::Failed(format!("transport: {:?}", error.phase), error.may_have_arrived)
            }
            Err(error) => End::Failed(error.to_string(), true),
        };
        ends.push((n, kind, end));
    }
    ends
}

/// Twelve parts: the primary host is gone in the second, sixth and tenth of them; keys change in between.
async fn disturb(
    sandbox: &Sandbox,
    client: &Client,
    settings: &Value,
    primary: &Entrance,
    time: Duration,
    end: Instant,
) -> Result<u64> {
    let start = end - time;
    let public_key = text(settings, "platform_public_key_id");
    for part in 1..12_u32 {
        sleep_until(start + time / 12 * part).await;
        match part {
            1 | 5 | 9 => primary.close(),
            2 | 6 | 10 => primary.reopen()?,
            // A certificate that the client has never heard of.
            3 => sandbox.rotate(""),
            4 => client.replace_keys(with_certificates(Client::builder(), settings))?,
            7 => sandbox.rotate(&public_key),
            8 => client.replace_keys(with_public_key(Client::builder(), settings))?,
            _ => sandbox.rotate(""),
        }
    }
    sleep_until(end).await;
    Ok(11)
}

fn with_public_key(builder: Builder, settings: &Value) -> Builder {
    let pem = Pem::text(text(settings, "platform_public_key"));
    builder.platform_public_key(text(settings, "platform_public_key_id"), pem)
}

fn with_certificates(builder: Builder, settings: &Value) -> Builder {
    let certificates = settings["platform_certificates"].as_array().into_iter().flatten();
    certificates
        .filter_map(Value::as_str)
        .fold(builder, |builder, pem| builder.platform_certificate(Pem::text(pem)))
}

fn text(settings: &Value, name: &str) -> String {
    settings["config"][name].as_str().unwrap_or_default().to_owned()
}

/// How often the gateway served each call, taken from it while it works: there are many.
async fn count(sandbox: Arc<Sandbox>, end: Instant) -> HashMap<u64, u64> {
    let mut served = HashMap::new();
    while Instant::now() < end {
        sleep(Duration::from_millis(500)).await;
        tally(&mut served, &sandbox.take_records());
    }
    served
}

fn tally(served: &mut HashMap<u64, u64>, records: &[Value]) {
    for record in records {
        if record["verdict"]["accepted"] != true {
            continue;
        }
        let body = BASE64_STANDARD.decode(record["body"].as_str().unwrap_or_default());
        let body = serde_json::from_slice::<Value>(&body.unwrap_or_default()).unwrap_or_default();
        let number = body["out_trade_no"].as_str().or(body["echo_message"].as_str());
        let number = number.and_then(|number| number.strip_prefix("load-")?.parse().ok());
        if let Some(number) = number {
            *served.entry(number).or_default() += 1;
        }
    }
}

impl Report {
    fn judge(&mut self, n: u64, kind: Kind, end: &End, served: u64) {
        let name = match kind {
            Kind::Order => "orders",
            Kind::Question => "questions",
            Kind::Unnumbered => "without a number",
        };
        match end {
            End::Answered => {
                *self.answered.entry(name).or_default() += 1;
                if served == 0 && kind != Kind::Question {
                    self.lost.push(format!("{n}, {name}: answered, but never served"));
                }
            }
            End::Failed(error, may_have_arrived) => {
                *self.refused.entry(format!("{name}: {error}")).or_default() += 1;
                if served > 0 && !may_have_arrived {
                    self.lost.push(format!("{n}, {name}: served, but said not to have arrived"));
                }
                if kind != Kind::Unnumbered {
                    self.lost.push(format!("{n}, {name}: {error}"));
                }
            }
        }
        if kind == Kind::Unnumbered && served > 1 {
            self.lost.push(format!("{n}, {name}: served {served} times"));
        }
    }

    /// Nothing was lost, and nothing happened twice.
    pub fn is_clean(&self) -> bool {
        self.lost.is_empty() && self.doubled == 0
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "answered: {:?}", self.answered)?;
        writeln!(f, "not answered, and told so: {:?}", self.refused)?;
        writeln!(f, "orders at the gateway: {}", self.orders)?;
        writeln!(f, "disturbances: {}", self.disturbances)?;
        let shown: Vec<&str> = self.lost.iter().take(10).map(String::as_str).collect();
        write!(f, "lost: {} {shown:?}\ndoubled: {}", self.lost.len(), self.doubled)
    }
}
