//! Bills: applied for, downloaded, verified and read, row by row.
//!
//! They are CSV with Chinese names of columns, a backtick before each value, amounts in yuan and times in Beijing, and a
//! summary at the end. The header decides, not the position: it is another one for each type of a bill, and it grows.

mod bill;
mod columns;
mod kind;
mod part;
mod reconcile;
mod records;
mod row;
#[cfg(feature = "ffi")]
mod text;

use serde::Serialize;
use serde_json::Value;

use crate::client::{CallOptions, Client};
use crate::error::{Error, InternalError, Result};
use crate::files::FileStream;

pub use bill::Bill;
pub use kind::BillKind;
pub use reconcile::{Difference, DifferenceKind, LocalOrder, Reconciled, Reconciliation};
pub use row::{Cell, FromRow, FundFlowRow, Row, TradeRow};
#[cfg(feature = "ffi")]
pub(crate) use text::{Format, differences, text};

use part::Part;

/// Bills of a client: [`Client::bills`].
///
/// ```no_run
/// # async fn example(client: wechatpay_sdk::Client) -> wechatpay_sdk::Result<()> {
/// use serde_json::json;
///
/// let mut bill = client.bills().trade(json!({"bill_date": "2026-11-20"})).await?;
/// while let Some(row) = bill.next().await? {
///     println!("{} {} {:?}", row.trade_time, row.out_trade_no, row.total);
/// }
/// println!("{:?}", bill.summary());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bills<'a> {
    client: &'a Client,
}

impl<'a> Bills<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Payments and refunds of a day. `arguments` are those of `bill.get_trade_bill`, as JSON or its struct.
    ///
    /// # Errors
    /// Every kind of a call: [`Error::Api`] with `NO_STATEMENT_EXIST` where there was nothing on that day.
    pub async fn trade(&self, arguments: impl Serialize) -> Result<Bill<TradeRow>> {
        self.open(BillKind::Trade, arguments).await
    }

    /// What came into an account on a day and left it. `arguments` are those of `bill.get_fund_flow_bill`.
    ///
    /// # Errors
    /// As [`Self::trade`].
    pub async fn fund_flow(&self, arguments: impl Serialize) -> Result<Bill<FundFlowRow>> {
        self.open(BillKind::FundFlow, arguments).await
    }

    /// Any kind of bill, as rows of any type: `open::<Row>(BillKind::ProfitSharing, …)`.
    ///
    /// # Errors
    /// As [`Self::trade`].
    pub async fn open<R: FromRow>(
        &self,
        kind: BillKind,
        arguments: impl Serialize,
    ) -> Result<Bill<R>> {
        self.open_with(kind, arguments, &CallOptions::default()).await
    }

    /// The same, with options of its own: `timeout` limits the whole download.
    ///
    /// # Errors
    /// As [`Self::trade`].
    pub async fn open_with<R: FromRow>(
        &self,
        kind: BillKind,
        arguments: impl Serialize,
        options: &CallOptions,
    ) -> Result<Bill<R>> {
        let mut arguments = serde_json::to_value(arguments).map_err(|cause| {
            Error::Internal(InternalError {
                message: format!("the arguments are no JSON: {cause}"),
            })
        })?;
        // It is decompressed here anyway; null is for who wants it plain.
        if let Value::Object(given) = &mut arguments
            && given.entry("tar_type").or_insert_with(|| "GZIP".into()).is_null()
        {
            given.shift_remove("tar_type");
        }
        let answer = self.client.call_with(kind.operation(), arguments, None, options).await?;
        Bill::of_parts(kind, Part::all(answer.json()?)?, self.client, options).await
    }

    /// A bill that was downloaded before, compressed or not. There is nothing to verify it with.
    pub fn read<R: FromRow>(&self, kind: BillKind, bytes: Vec<u8>) -> Bill<R> {
        Bill::of(kind, FileStream::given("sdk.bill_file", bytes))
    }

    /// Compares the trade bill of a day with the orders and refunds of one's own books. The bill is read as a stream;
    /// what is held is `local`.
    ///
    /// # Errors
    /// As [`Self::trade`], and [`Error::InvalidRequest`] if a number is there twice, or more than two million of them.
    pub async fn reconcile(
        &self,
        arguments: impl Serialize,
        local: impl IntoIterator<Item = LocalOrder>,
    ) -> Result<Reconciliation> {
        self.reconcile_with(arguments, local, &CallOptions::default()).await
    }

    /// The same, with options of its own.
    ///
    /// # Errors
    /// As [`Self::reconcile`].
    pub async fn reconcile_with(
        &self,
        arguments: impl Serialize,
        local: impl IntoIterator<Item = LocalOrder>,
        options: &CallOptions,
    ) -> Result<Reconciliation> {
        let arguments = serde_json::to_value(arguments).map_err(|cause| {
            Error::Internal(InternalError {
                message: format!("the arguments are no JSON: {cause}"),
            })
        })?;
        let books =
            reconcile::Books::new(local, arguments.get("bill_type").and_then(Value::as_str))?;
        let bill = self.open_with(BillKind::Trade, arguments, options).await?;
        Ok(Reconciliation::new(bill, books))
    }
}

#[cfg(test)]
mod tests;
