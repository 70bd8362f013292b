//! What the gateway remembers: a family per file, all of it serialisable.

mod activities;
mod bills;
mod coupons;
mod families;
mod gold_plan;
mod lives;
mod media;
mod orders;
mod paging;
mod plans;
mod refunds;
mod security;
mod stocks;

use std::collections::{BTreeMap, HashMap};
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::crypto;
use crate::gateway::DOWNLOADS;
use crate::identity::Identity;
use crate::notifications::Notice;
use crate::refusal::Refusal;

pub(crate) use coupons::use_coupon;
pub(crate) use lives::{Advance, advance};
pub(crate) use orders::pay;
pub(crate) use paging::page;
pub(crate) use refunds::settle;

/// Everything that happened.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct State {
    sequence: u64,
    orders: orders::Orders,
    refunds: refunds::Refunds,
    activities: activities::Activities,
    cash_coupons: coupons::CashCoupons,
    gold_plans: gold_plan::GoldPlans,
    plans: plans::Plans,
    media: media::Media,
    #[serde(default)]
    lives: lives::Lives,
    /// Where notifications of a product go.
    #[serde(default)]
    callbacks: BTreeMap<String, String>,
    /// Files to download, by token.
    files: BTreeMap<String, String>,
    /// Encrypted ones, in base64.
    #[serde(default)]
    sealed_files: BTreeMap<String, String>,
}

/// A request that passed every check.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a str,
    pub(crate) mchid: &'a str,
    pub(crate) path: &'a HashMap<String, String>,
    pub(crate) query: &'a Map<String, Value>,
    /// Decrypted; of an upload, the meta part.
    pub(crate) body: &'a Value,
    pub(crate) file: Option<&'a [u8]>,
    pub(crate) identity: &'a Identity,
    /// Serial of the key that signs the answer, and notifications that follow from it.
    pub(crate) key_serial: &'a str,
    pub(crate) base_url: &'a str,
    /// `x-pagination` of the operation.
    pub(crate) pagination: Option<&'a Value>,
}

/// What a family answers.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    /// `None`: made from the contract, or empty where the contract says so.
    pub(crate) body: Option<Value>,
    /// In place of the body: what is known; the contract adds what an answer needs beside it.
    pub(crate) known: Option<Value>,
    /// In place of what is known: the items of a list.
    pub(crate) items: Option<Vec<Value>>,
    pub(crate) notices: Vec<Notice>,
    pub(crate) told: Vec<Told>,
}

/// A notification of which the contract makes the resource.
#[derive(Debug)]
pub(crate) struct Told {
    /// With the product in front: `refund REFUND.SUCCESS merchant`.
    pub(crate) event: String,
    pub(crate) url: String,
    pub(crate) known: Map<String, Value>,
    pub(crate) key_serial: String,
}

impl Reply {
    fn known(fields: Map<String, Value>) -> Self {
        Self { known: Some(Value::Object(fields)), ..Self::default() }
    }

    fn items(items: Vec<Value>) -> Self {
        Self { items: Some(items), ..Self::default() }
    }
}

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        Self { body: Some(body), ..Self::default() }
    }
}

/// A bill of exactly so many bytes, always the same.
pub(crate) fn bill(size: usize) -> String {
    let mut bill = String::with_capacity(size + 64);
    for line in 0_u64.. {
        if bill.len() >= size {
            break;
        }
        let number = line.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        bill += &format!("`2026-11-21 13:29:35,`{number:020},`{}.00\n", line % 977);
    }
    bill.truncate(size);
    bill
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

impl State {
    /// What is there before anything happened: one activity and one stock, of this merchant.
    pub(crate) fn new(mchid: &str) -> Self {
        Self {
            sequence: 0,
            orders: BTreeMap::new(),
            refunds: BTreeMap::new(),
            activities: activities::sample(mchid),
            cash_coupons: stocks::sample(mchid),
            gold_plans: BTreeMap::new(),
            plans: plans::Plans::default(),
            media: BTreeMap::new(),
            lives: BTreeMap::new(),
            callbacks: BTreeMap::new(),
            files: BTreeMap::new(),
            sealed_files: BTreeMap::new(),
        }
    }

    /// `None` for an operation without a state of its own.
    pub(crate) fn serve(&mut self, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
        match call.operation.split_once('.')?.0 {
            "bill" => bills::serve(self, call),
            "cash_coupon" => coupons::serve(self, call),
            "certificates" => security::serve(call),
            "delivery_plan" => plans::serve(self, call),
            "gold_plan" => gold_plan::serve(self, call),
            "media" => media::serve(self, call),
            "pay_gift" => activities::serve(self, call),
            "pay_transactions" => orders::serve(self, call),
            "refund" => refunds::serve(self, call),
            _ => lives::serve(self, call),
        }
    }

    /// How many things of each kind there are: what a repeated request must not add to.
    pub(crate) fn effects(&self) -> BTreeMap<String, usize> {
        let lives = self.lives.iter().filter(|(_, things)| !things.is_empty());
        let mut counts: BTreeMap<String, usize> =
            lives.map(|(kind, things)| (kind.clone(), things.len())).collect();
        let families =
            [("pay_transactions.order", self.orders.len()), ("refund.refund", self.refunds.len())];
        let made = families.into_iter().filter(|(_, count)| *count > 0);
        counts.extend(made.map(|(kind, count)| (kind.to_owned(), count)));
        counts
    }

    /// Makes a file available and tells its URL, the same for the same file.
    pub(crate) fn offer(&mut self, base_url: &str, text: &str) -> String {
        let token = crypto::sha256_hex(text.as_bytes());
        self.files.insert(token.clone(), text.to_owned());
        format!("{base_url}{DOWNLOADS}?token={token}")
    }

    /// The same of a file that is encrypted.
    fn offer_sealed(&mut self, base_url: &str, bytes: &[u8]) -> String {
        let token = crypto::sha256_hex(bytes);
        self.sealed_files.insert(token.clone(), crypto::base64(bytes));
        format!("{base_url}{DOWNLOADS}?token={token}")
    }

    /// Puts a real file behind an answer that promises one.
    pub(crate) fn offer_files(&mut self, answer: &mut Value, call: &Call<'_>) {
        const FILE: &str = "交易时间,金额\n`2026-11-21 13:29:35,`1.00\n";
        let Some(object) = answer.as_object_mut() else { return };
        if !object.contains_key("hash_value") {
            return;
        }
        for name in ["download_url", "url"] {
            if object.contains_key(name) {
                let digest = match object.get("hash_type").and_then(Value::as_str) {
                    Some("SHA256") => crypto::sha256_hex(FILE.as_bytes()),
                    Some("SM3") => crypto::sm3_hex(FILE.as_bytes()),
                    _ => {
                        object.insert("hash_type".to_owned(), json!("SHA1"));
                        crypto::sha1_hex(FILE.as_bytes())
                    }
                };
                object.insert("hash_value".to_owned(), json!(digest));
                let mut url = self.offer(call.base_url, FILE);
                if call.query.get("tar_type").is_some_and(|kind| kind == "GZIP") {
                    url += "&tartype=gzip";
                }
                object.insert(name.to_owned(), json!(url));
            }
        }
    }

    /// The bytes behind a token.
    pub(crate) fn file(&self, token: &str, archive: Option<&str>) -> Option<Vec<u8>> {
        if let Some(sealed) = self.sealed_files.get(token) {
            return crypto::unbase64(sealed);
        }
        let bytes = self.files.get(token)?.as_bytes();
        if !archive.is_some_and(|kind| kind.eq_ignore_ascii_case("gzip")) {
            return Some(bytes.to_vec());
        }
        gzip(bytes)
    }

    /// Digits that no other thing has: the prefix, zeros, a counter.
    fn number(&mut self, prefix: &str, length: usize) -> String {
        self.sequence += 1;
        format!("{prefix}{:0width$}", self.sequence, width = length.saturating_sub(prefix.len()))
    }
}
