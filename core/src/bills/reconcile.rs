//! A trade bill against a merchant's own books.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::bill::Bill;
use super::row::{Row, TradeRow};
use crate::error::{Error, InternalError, InvalidRequest, Result, Rule};
use crate::transport::HttpResponse;

/// An order or a refund, as one's own books have it, or as the bill has it.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LocalOrder {
    /// Of a payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// Of a refund; an `out_trade_no` beside it does not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_refund_no: Option<String>,
    /// In fen: the total of an order, what was asked for of a refund.
    pub amount: i64,
    /// `trade_state` or the refund's `status`, as the API tells them; not compared where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// Something that the bill and the books do not agree upon.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// What it is.
    pub difference: DifferenceKind,
    /// The `out_trade_no` or `out_refund_no`.
    pub number: String,
    /// What the books say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local: Option<LocalOrder>,
    /// What the bill says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill: Option<LocalOrder>,
}

/// Kinds of differences.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The bill has it, the books do not.
    MissingLocally,
    /// The books have it, the bill does not.
    MissingInBill,
    /// Another amount.
    Amount,
    /// Another state.
    State,
}

/// How much was compared.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reconciled {
    /// Rows of the bill.
    pub bill_rows: u64,
    /// Orders and refunds of the books.
    pub local_orders: u64,
    /// Those that both have alike.
    pub matched: u64,
    /// Those of the books that do not belong into the bill: not paid, or of the other `bill_type`.
    pub not_compared: u64,
    /// Differences of this kind.
    pub missing_locally: u64,
    /// Differences of this kind.
    pub missing_in_bill: u64,
    /// Differences of this kind.
    pub amount: u64,
    /// Differences of this kind.
    pub state: u64,
}

/// A comparison under way: differences as they are found.
pub struct Reconciliation {
    bill: Bill<TradeRow>,
    books: Books,
    /// Found and not handed over yet.
    found: VecDeque<Difference>,
    /// The entries of the books that were looked at after the bill ended.
    looked_at: Option<usize>,
    counts: Reconciled,
}

/// The merchant's own orders, by number.
pub(super) struct Books {
    entries: Vec<Entry>,
    /// By whether it is a refund, and its number.
    index: HashMap<(bool, String), usize>,
    only: Option<Only>,
}

struct Entry {
    local: LocalOrder,
    bill: Option<LocalOrder>,
}

/// What the bill has, by its `bill_type`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Only {
    Payments,
    Refunds,
}

const MOST: usize = 2_000_000;

impl Reconciliation {
    pub(super) fn new(bill: Bill<TradeRow>, books: Books) -> Self {
        let counts =
            Reconciled { local_orders: books.entries.len() as u64, ..Reconciled::default() };
        Self { bill, books, found: VecDeque::new(), looked_at: None, counts }
    }

    /// The next difference, `None` when there are no more.
    ///
    /// # Errors
    /// As [`Bill::next`]. Differences that were told before are those of a file that is not the announced one.
    pub async fn next(&mut self) -> Result<Option<Difference>> {
        loop {
            if let Some(difference) = self.found.pop_front() {
                let counts = &mut self.counts;
                *match difference.difference {
                    DifferenceKind::MissingLocally => &mut counts.missing_locally,
                    DifferenceKind::MissingInBill => &mut counts.missing_in_bill,
                    DifferenceKind::Amount => &mut counts.amount,
                    DifferenceKind::State => &mut counts.state,
                } += 1;
                return Ok(Some(difference));
            }
            if let Some(at) = self.looked_at {
                let Some(entry) = self.books.entries.get(at) else { return Ok(None) };
                self.looked_at = Some(at + 1);
                match entry.compare(self.books.only) {
                    None => self.counts.not_compared += 1,
                    Some(found) if found.is_empty() => self.counts.matched += 1,
                    Some(found) => self.found.extend(found),
                }
                continue;
            }
            match self.bill.next().await? {
                Some(row) => self.found.extend(self.books.note(row)?),
                None => {
                    self.counts.bill_rows = self.bill.rows();
                    self.looked_at = Some(0);
                }
            }
        }
    }

    /// How much was compared, once there are no more differences.
    pub fn counts(&self) -> Reconciled {
        self.counts
    }

    /// The summary of the bill, once it was read.
    pub fn bill_summary(&self) -> &[Row] {
        self.bill.summary()
    }

    #[cfg_attr(not(feature = "ffi"), allow(dead_code, reason = "the border tells it"))]
    pub(super) fn head(&self) -> HttpResponse {
        self.bill.head()
    }
}

impl Books {
    pub(super) fn new(
        local: impl IntoIterator<Item = LocalOrder>,
        bill_type: Option<&str>,
    ) -> Result<Self> {
        let mut books = Self {
            entries: Vec::new(),
            index: HashMap::new(),
            only: match bill_type {
                Some("SUCCESS") => Some(Only::Payments),
                Some("REFUND") => Some(Only::Refunds),
                _ => None,
            },
        };
        for (at, local) in local.into_iter().enumerate() {
            let fault = |rule, message: &str| {
                Err(Error::InvalidRequest(InvalidRequest {
                    message: message.into(),
                    operation: "sdk.reconcile".into(),
                    pointer: format!("/{at}"),
                    rule,
                }))
            };
            if at == MOST {
                return fault(
                    Rule::MaxItems,
                    "more than two million orders; compare fewer days at once",
                );
            }
            let Some(key) = local.key() else {
                return fault(Rule::Required, "has neither out_trade_no nor out_refund_no");
            };
            if books.index.insert(key, at).is_some() {
                return fault(Rule::Pattern, "has the number of an order before it");
            }
            books.entries.push(Entry { local, bill: None });
        }
        Ok(books)
    }

    /// A row of the bill; a difference if the books do not have it.
    fn note(&mut self, row: TradeRow) -> Result<Option<Difference>> {
        let bill = LocalOrder::of_row(row)?;
        let key = bill.key().unwrap_or_default();
        let entry = self.index.get(&key).and_then(|at| self.entries.get_mut(*at));
        let Some(entry) = entry else {
            return Ok(Some(Difference {
                difference: DifferenceKind::MissingLocally,
                number: key.1,
                local: None,
                bill: Some(bill),
            }));
        };
        match &mut entry.bill {
            // A payment that was revoked has a row for each of the two.
            Some(known) if bill.state.as_deref() == Some("REVOKED") => known.state = bill.state,
            Some(known) if known.state.as_deref() == Some("REVOKED") => known.amount = bill.amount,
            known => *known = Some(bill),
        }
        Ok(None)
    }
}

impl Entry {
    /// `None`: it does not belong into this bill.
    fn compare(&self, only: Option<Only>) -> Option<Vec<Difference>> {
        let (is_refund, number) = self.local.key()?;
        let told = |difference| Difference {
            difference,
            number: number.clone(),
            local: Some(self.local.clone()),
            bill: self.bill.clone(),
        };
        let Some(bill) = &self.bill else {
            let other = if is_refund { Only::Payments } else { Only::Refunds };
            let belongs = only != Some(other) && (is_refund || self.local.was_paid());
            return belongs.then(|| vec![told(DifferenceKind::MissingInBill)]);
        };
        let mut found = Vec::new();
        if bill.amount != self.local.amount {
            found.push(told(DifferenceKind::Amount));
        }
        let states = self.local.state.as_deref().zip(bill.state.as_deref());
        if states.is_some_and(|(local, bill)| !agree(is_refund, local, bill)) {
            found.push(told(DifferenceKind::State));
        }
        Some(found)
    }
}

impl LocalOrder {
    fn key(&self) -> Option<(bool, String)> {
        let refund = self.out_refund_no.as_ref().map(|number| (true, number.clone()));
        refund.or_else(|| Some((false, self.out_trade_no.clone()?)))
    }

    /// Without a state it is taken for paid.
    fn was_paid(&self) -> bool {
        matches!(self.state.as_deref(), None | Some("SUCCESS" | "REFUND" | "REVOKED"))
    }

    /// A row without an amount is none that could be compared: nothing is not 0.
    fn of_row(row: TradeRow) -> Result<Self> {
        let state = |text: String| Some(text).filter(|text| !text.is_empty());
        let is_refund = row.trade_state == "REFUND" && !matches!(&*row.out_refund_no, "" | "0");
        let amount = if is_refund {
            row.refund.or(row.settlement_refund)
        } else {
            row.total.or(row.settlement_total)
        };
        let Some(amount) = amount else {
            let message = "a row of the bill has no amount to compare".into();
            return Err(Error::Internal(InternalError { message }));
        };
        Ok(Self {
            out_trade_no: (!is_refund).then_some(row.out_trade_no),
            out_refund_no: is_refund.then_some(row.out_refund_no),
            amount,
            state: state(if is_refund { row.refund_status } else { row.trade_state }),
        })
    }
}

impl fmt::Debug for Reconciliation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the books, which are long and nobody's business.
        f.debug_struct("Reconciliation")
            .field("bill", &self.bill)
            .field("counts", &self.counts)
            .finish_non_exhaustive()
    }
}

/// Bills and the API have different words for the same. A bill does not change any more: a payment stays `SUCCESS`
/// there when it is refunded later.
fn agree(is_refund: bool, local: &str, bill: &str) -> bool {
    local == bill
        || match (is_refund, local) {
            (false, "REFUND") => bill == "SUCCESS",
            (true, "ABNORMAL") => bill == "CHANGE",
            (true, "CLOSED") => bill == "FAIL",
            _ => false,
        }
}
