//! A bill that is being read.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::columns::Column;
use super::kind::BillKind;
use super::part::Part;
use super::records::{Fields, Malformed, Records, Step};
use super::row::{FromRow, Row};
use crate::client::{CallOptions, Client};
use crate::error::{Error, InternalError, InvalidRequest, Result, Rule};
use crate::files::FileStream;
use crate::transport::HttpResponse;

/// A bill on its way, row by row. Dropping it ends the download.
///
/// Each row is handed over as it arrives. That the file is the announced one is known at its end: what was done with
/// the rows should be undone if an error comes instead of `None`.
pub struct Bill<R = Row> {
    source: Source,
    records: Records,
    columns: Option<Arc<[Column]>>,
    /// The columns of the summary, once it has begun.
    summary_columns: Option<Arc<[Column]>>,
    summary: Vec<Row>,
    kind: BillKind,
    rows: u64,
    /// What is wrong with a line; told when the rest of the file has turned out to be what was announced.
    malformed: Option<Error>,
    row: PhantomData<fn() -> R>,
}

/// Where the text comes from.
struct Source {
    file: FileStream,
    /// Parts of the same bill.
    further: VecDeque<Part>,
    /// Who downloads; `None` where the file was given.
    client: Option<(Client, CallOptions)>,
}

/// Rows of a summary; the documentation knows one.
const MOST_SUMMARIES: usize = 1000;

impl<R: FromRow> Bill<R> {
    /// The next row, `None` at the end, when the digest has turned out right. May be cancelled and called again.
    ///
    /// # Errors
    /// [`Error::Signature`] if the file is not the one that was announced, [`Error::Transport`] if it breaks off,
    /// [`Error::Internal`] with the line where it is not a bill ([`Error::InvalidRequest`] of a file of yours).
    pub async fn next(&mut self) -> Result<Option<R>> {
        Ok(self.next_row().await?.map(R::from_row))
    }

    /// The summary at the end of the bill, once all rows were read: `trade_count`, `total`, … Mostly one row.
    pub fn summary(&self) -> &[Row] {
        &self.summary
    }

    /// The names of the columns, once the first row was read.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().flat_map(|columns| columns.iter()).map(|column| column.name.as_str())
    }
}

impl<R> Bill<R> {
    /// A file that was given.
    pub(super) fn of(kind: BillKind, file: FileStream) -> Self {
        Self::from_source(kind, Source { file, further: VecDeque::new(), client: None })
    }

    /// Parts that are downloaded, one after the other.
    pub(super) async fn of_parts(
        kind: BillKind,
        mut parts: VecDeque<Part>,
        client: &Client,
        options: &CallOptions,
    ) -> Result<Self> {
        let file = match parts.pop_front() {
            Some(part) => part.open(client, options).await?,
            None => FileStream::given("sdk.bill", Vec::new()),
        };
        let client = Some((client.clone(), options.clone()));
        Ok(Self::from_source(kind, Source { file, further: parts, client }))
    }

    fn from_source(kind: BillKind, source: Source) -> Self {
        Self {
            source,
            records: Records::new(),
            columns: None,
            summary_columns: None,
            summary: Vec::new(),
            kind,
            rows: 0,
            malformed: None,
            row: PhantomData,
        }
    }

    pub(super) fn head(&self) -> HttpResponse {
        HttpResponse {
            status: self.source.file.status(),
            headers: self.source.file.headers().to_vec(),
            body: Vec::new(),
        }
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    pub(super) async fn next_row(&mut self) -> Result<Option<Row>> {
        loop {
            if let Some(error) = &self.malformed {
                // A file that was tampered with is one that was tampered with, whatever stands in it.
                let error = error.clone();
                while self.source.chunk().await?.is_some() {}
                return Err(error);
            }
            match self.step() {
                Ok(Progress::Row(row)) => {
                    self.rows += 1;
                    return Ok(Some(row));
                }
                Ok(Progress::None) => {}
                Ok(Progress::More) => match self.source.chunk().await? {
                    Some(bytes) => self.records.feed(&bytes),
                    None => self.records.end(),
                },
                Ok(Progress::End) => return Ok(None),
                Err(malformed) => self.malformed = Some(self.describe(&malformed)),
            }
        }
    }

    fn step(&mut self) -> Result<Progress, Malformed> {
        let (fields, line) = match self.records.next()? {
            Step::Record(fields, line) => (fields, line),
            Step::More => return Ok(Progress::More),
            Step::End => return Ok(Progress::End),
        };
        let malformed = |what: String| Malformed { line, what };
        let Some(columns) = &self.columns else {
            self.columns = Some(self.kind.header(&fields).map_err(malformed)?);
            return Ok(Progress::None);
        };
        if is_header(&fields) {
            if self.summary_columns.is_some() {
                return Err(malformed("is a third header".into()));
            }
            self.summary_columns = Some(columns_of(&fields));
            return Ok(Progress::None);
        }
        let columns = self.summary_columns.as_ref().unwrap_or(columns);
        let Some(cells) = fields.exactly(columns.len()) else {
            let (found, expected) = (fields.len(), columns.len());
            return Err(malformed(format!("has {found} fields, its header has {expected}")));
        };
        let row = Row::read(columns, cells.into_iter()).map_err(malformed)?;
        if self.summary_columns.is_none() {
            return Ok(Progress::Row(row));
        }
        if self.summary.len() == MOST_SUMMARIES {
            return Err(malformed("is one row of the summary too many".into()));
        }
        self.summary.push(row);
        Ok(Progress::None)
    }

    /// What was downloaded is an answer that this library does not understand; what was given is an argument.
    fn describe(&self, Malformed { line, what }: &Malformed) -> Error {
        let message = format!("line {line} of the bill {what}");
        match self.source.client {
            Some(_) => Error::Internal(InternalError { message }),
            None => Error::InvalidRequest(InvalidRequest {
                message,
                operation: "sdk.bill_file".into(),
                pointer: "/file".into(),
                rule: Rule::File,
            }),
        }
    }
}

impl Source {
    async fn chunk(&mut self) -> Result<Option<Vec<u8>>> {
        loop {
            if let Some(chunk) = self.file.chunk().await? {
                return Ok(Some(chunk));
            }
            let (Some(next), Some((client, options))) = (self.further.front(), &self.client) else {
                return Ok(None);
            };
            self.file = next.open(client, options).await?;
            self.further.pop_front();
        }
    }
}

enum Progress {
    Row(Row),
    /// Nothing to hand over yet.
    None,
    More,
    End,
}

/// Rows have digits in their first field, and mostly a backtick before it; names of columns have neither.
fn is_header(fields: &Fields) -> bool {
    let first = fields.first().trim();
    !first.is_empty() && !first.starts_with('`') && !first.bytes().any(|byte| byte.is_ascii_digit())
}

/// Each has a name of its own, so that no value takes another's place.
fn columns_of(fields: &Fields) -> Arc<[Column]> {
    let named = fields.iter().enumerate().filter(|(_, given)| !given.trim().is_empty());
    let last = named.last().map_or(0, |(index, _)| index + 1);
    let mut taken = HashSet::new();
    let columns = fields.iter().take(last).enumerate().map(|(index, given)| {
        let mut column = Column::named(given);
        if taken.contains(&column.name) {
            column = Column::unknown(given);
        }
        if taken.contains(&column.name) {
            column.name = format!("{} ({})", column.name, index + 1);
        }
        while !taken.insert(column.name.clone()) {
            column.name.push('\'');
        }
        column
    });
    columns.collect()
}

impl BillKind {
    fn header(self, fields: &Fields) -> Result<Arc<[Column]>, String> {
        if !is_header(fields) {
            return Err("is not the header that a bill begins with".into());
        }
        if self.has_known_columns() && !fields.iter().any(Column::is_known) {
            return Err("names no column of a bill".into());
        }
        Ok(columns_of(fields))
    }
}

impl<R> fmt::Debug for Bill<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bill")
            .field("kind", &self.kind)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}
