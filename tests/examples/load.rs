//! Many calls at once while keys rotate and the primary host fails and returns: `load SECONDS IN_FLIGHT`.

#![allow(clippy::print_stdout, reason = "its result")]

use std::time::Duration;

use conformance::{Result, load};

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let seconds = arguments.next().unwrap_or(Ok(60))?;
    let in_flight = arguments.next().unwrap_or(Ok(64))?;
    let report = load::run(Duration::from_secs(seconds), usize::try_from(in_flight)?).await?;
    println!("{report}");
    if report.is_clean() { Ok(()) } else { Err("calls were lost or done twice".into()) }
}
