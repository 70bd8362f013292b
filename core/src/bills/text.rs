//! Bills and differences as text, for the other languages: a JSON object a line, or CSV.

use std::mem;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::bill::Bill;
use super::reconcile::Reconciliation;
use super::row::Row;
use crate::error::{Error, InternalError, Result};
use crate::files::{FileStream, Made, NextMade};

/// How a bill is handed over.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Format {
    /// `{"row": {…}}` a line, and `{"summary": {…}}` at the end.
    #[default]
    Rows,
    /// The rows alone, under English names, amounts in fen.
    Csv,
}

/// A bill as text, as it arrives.
pub(crate) fn text(operation: &str, bill: Bill<Row>, format: Format) -> FileStream {
    let head = bill.head();
    let text =
        BillText { bill, format, writer: writer(), columns: None, ready: Vec::new(), ended: false };
    FileStream::made(operation, head, Box::new(text))
}

/// Differences as text: one a line, and `{"summary": {…}}` at the end.
pub(crate) fn differences(operation: &str, reconciliation: Reconciliation) -> FileStream {
    let head = reconciliation.head();
    let text = DifferenceText { reconciliation, ready: Vec::new(), ended: false };
    FileStream::made(operation, head, Box::new(text))
}

struct BillText {
    bill: Bill<Row>,
    format: Format,
    writer: csv::Writer<Vec<u8>>,
    /// The header that was written.
    columns: Option<Vec<String>>,
    ready: Vec<u8>,
    ended: bool,
}

struct DifferenceText {
    reconciliation: Reconciliation,
    ready: Vec<u8>,
    ended: bool,
}

/// So much is made before it is handed over.
const PIECE: usize = 64 << 10;

impl Made for BillText {
    fn next(&mut self) -> NextMade<'_> {
        Box::pin(async {
            while !self.ended && self.ready.len() < PIECE {
                match self.bill.next().await? {
                    Some(row) => self.write(&row)?,
                    None => {
                        self.ended = true;
                        self.finish()?;
                    }
                }
            }
            Ok(taken(&mut self.ready))
        })
    }
}

impl BillText {
    fn write(&mut self, row: &Row) -> Result<()> {
        match self.format {
            Format::Rows => line(&mut self.ready, &json!({ "row": row })),
            Format::Csv => {
                self.write_header()?;
                let cells = row.iter().map(|(_, cell)| cell.clone().into_text());
                self.writer.write_record(cells).map_err(unwritable)?;
                self.take_written()
            }
        }
    }

    fn finish(&mut self) -> Result<()> {
        match self.format {
            Format::Csv => {
                self.write_header()?;
                self.take_written()
            }
            Format::Rows if self.bill.summary().is_empty() => {
                line(&mut self.ready, &json!({ "summary": {} }))
            }
            Format::Rows => {
                let mut rows = self.bill.summary().iter();
                rows.try_for_each(|row| line(&mut self.ready, &json!({ "summary": row })))
            }
        }
    }

    fn write_header(&mut self) -> Result<()> {
        if self.columns.is_none() {
            let columns: Vec<String> = self.bill.columns().map(str::to_owned).collect();
            if !columns.is_empty() {
                self.writer.write_record(&columns).map_err(unwritable)?;
            }
            self.columns = Some(columns);
        }
        Ok(())
    }

    fn take_written(&mut self) -> Result<()> {
        let writer = mem::replace(&mut self.writer, writer());
        let mut written = writer.into_inner().map_err(|cause| unwritable(cause.into_error()))?;
        self.ready.append(&mut written);
        Ok(())
    }
}

impl Made for DifferenceText {
    fn next(&mut self) -> NextMade<'_> {
        Box::pin(async {
            while !self.ended && self.ready.len() < PIECE {
                match self.reconciliation.next().await? {
                    Some(difference) => line(&mut self.ready, &difference)?,
                    None => {
                        self.ended = true;
                        let counts = self.reconciliation.counts();
                        line(&mut self.ready, &json!({ "summary": counts }))?;
                    }
                }
            }
            Ok(taken(&mut self.ready))
        })
    }
}

fn taken(ready: &mut Vec<u8>) -> Option<Vec<u8>> {
    (!ready.is_empty()).then(|| mem::take(ready))
}

fn line(text: &mut Vec<u8>, value: &impl Serialize) -> Result<()> {
    serde_json::to_writer(&mut *text, value).map_err(unwritable)?;
    text.push(b'\n');
    Ok(())
}

fn writer() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().buffer_capacity(4 << 10).from_writer(Vec::new())
}

fn unwritable(cause: impl std::fmt::Display) -> Error {
    Error::Internal(InternalError { message: format!("a row cannot be written: {cause}") })
}
