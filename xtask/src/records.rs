//! What the gateway received, for people to read.

use serde::Deserialize;

use crate::shell::Fault;

/// Prints the records of the gateway; a request that was not signed correctly is a fault.
pub(crate) fn show(records: &str) -> Result<(), Fault> {
    let records: Vec<Record> = serde_json::from_str(records)
        .map_err(|error| Fault::new(format!("the sandbox's records: {error}")))?;
    println!("\nWhat the gateway saw: each request, and the rest of the message that was signed,");
    println!("which is timestamp, nonce and body.\n");
    for Record { method, target, verdict, fault } in &records {
        let Verdict { status, code, mchid, signed_message } = verdict;
        let signature = match signed_message {
            Some(_) => format!("signed by {mchid} ✓"),
            None => "not signed correctly ✗".to_owned(),
        };
        println!("{status}  {signature}  {method:<4} {target}");
        let signed = signed_message.iter().flat_map(|message| message.lines().skip(2));
        println!("     {}", shortened(&signed.collect::<Vec<_>>().join(" ")));
        if !code.is_empty() {
            println!("     → refused: {code}");
        }
        if fault.is_some() {
            println!("     → the answer was changed on its way");
        }
    }
    match records.iter().filter(|record| record.verdict.signed_message.is_none()).count() {
        0 => println!("\n{} requests, and every signature was good.", records.len()),
        count => return Err(Fault::new(format!("{count} requests were not signed correctly"))),
    }
    Ok(())
}

/// A request as the gateway tells it.
#[derive(Deserialize)]
struct Record {
    method: String,
    target: String,
    verdict: Verdict,
    fault: Option<String>,
}

#[derive(Deserialize)]
struct Verdict {
    status: u16,
    #[serde(default)]
    code: String,
    #[serde(default)]
    mchid: String,
    /// The message whose signature was good.
    signed_message: Option<String>,
}

fn shortened(text: &str) -> String {
    const WIDTH: usize = 110;
    match text.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{} …", text.get(..end).unwrap_or(text)),
        None => text.trim_end().to_owned(),
    }
}
