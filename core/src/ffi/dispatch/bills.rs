//! `sdk.bill`, `sdk.bill_file` and `sdk.reconcile`.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use serde::Deserialize;
use serde_json::Value;

use super::{Options, Work, empty, invalid, read, waiting};
use crate::bills::{self, BillKind, Format, LocalOrder};
use crate::client::Client;
use crate::error::{Result, Rule};
use crate::ffi::outcome::Outcome;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    kind: BillKind,
    #[serde(default = "empty")]
    arguments: Value,
    #[serde(default)]
    format: Format,
    #[serde(default)]
    options: Options,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    kind: BillKind,
    #[serde(default)]
    format: Format,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compared {
    #[serde(default)]
    kind: Option<BillKind>,
    #[serde(default = "empty")]
    arguments: Value,
    #[serde(default)]
    options: Options,
}

pub(super) fn bill(
    client: &Client,
    name: &str,
    input: &str,
    sent: Arc<AtomicBool>,
) -> Result<Work> {
    let Wanted { kind, arguments, format, options } = read(name, input)?;
    let (client, name, options) = (client.clone(), name.to_owned(), options.with(sent));
    Ok(waiting(async move {
        let bill = client.bills().open_with(kind, arguments, &options).await?;
        Ok(Outcome::from(bills::text(&name, bill, format)))
    }))
}

pub(super) fn bill_file(
    client: &Client,
    name: &str,
    input: &str,
    attachment: Option<Vec<u8>>,
) -> Result<Work> {
    let Given { kind, format } = read(name, input)?;
    let bill = client.bills().read(kind, attachment.unwrap_or_default());
    Ok(Work::Done(Outcome::from(bills::text(name, bill, format))))
}

pub(super) fn reconcile(
    client: &Client,
    name: &str,
    input: &str,
    attachment: Option<Vec<u8>>,
    sent: Arc<AtomicBool>,
) -> Result<Work> {
    let Compared { kind, arguments, options } = read(name, input)?;
    if kind.is_some_and(|kind| kind != BillKind::Trade) {
        return Err(invalid(name, "/kind", Rule::Pattern, "only trade bills can be compared"));
    }
    let local = orders(name, &attachment.unwrap_or_default())?;
    let (client, name, options) = (client.clone(), name.to_owned(), options.with(sent));
    Ok(waiting(async move {
        let compared = client.bills().reconcile_with(arguments, local, &options).await?;
        Ok(Outcome::from(bills::differences(&name, compared)))
    }))
}

/// One JSON object a line.
fn orders(name: &str, lines: &[u8]) -> Result<Vec<LocalOrder>> {
    let lines = lines.split(|byte| *byte == b'\n').enumerate();
    let lines = lines.filter(|(_, line)| !line.trim_ascii().is_empty());
    lines
        .map(|(at, line)| {
            serde_json::from_slice(line).map_err(|_| {
                let message = "must be one JSON object a line: out_trade_no or out_refund_no, amount in fen, perhaps state";
                invalid(name, format!("/file/{at}"), Rule::Type, message)
            })
        })
        .collect()
}
