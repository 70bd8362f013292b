//! A bill's text as records, while it arrives: CSV whose fields each have a backtick before them.

use std::str;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};

/// Takes bytes, gives records. No more than one record and one piece of the file is held.
pub(super) struct Records {
    csv: Reader,
    buffer: Vec<u8>,
    /// Where the next record starts.
    start: usize,
    /// How far behind `start` there is no end of a record.
    searched: usize,
    ended: bool,
    /// Lines before `start`.
    lines: u64,
    begun: bool,
}

/// What there is now.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Step {
    /// Its fields, and the line it starts in, from 1.
    Record(Fields, u64),
    /// More bytes are needed.
    More,
    End,
}

/// The fields of a record as they stand in the bill, quotes taken away.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Fields {
    text: String,
    ends: Vec<usize>,
    /// The record without anything taken away, where it has a backtick in front.
    raw: Option<String>,
}

/// What is wrong with a line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Malformed {
    pub(super) line: u64,
    pub(super) what: String,
}

/// A record with more bytes is none: the longest one of the documentation has not even 4,000.
const LONGEST: usize = 256 << 10;
/// The byte order mark.
const BOM: &[u8] = b"\xef\xbb\xbf";

impl Records {
    pub(super) fn new() -> Self {
        Self {
            csv: ReaderBuilder::new().terminator(Terminator::Any(b'\n')).build(),
            buffer: Vec::new(),
            start: 0,
            searched: 0,
            ended: false,
            lines: 0,
            begun: false,
        }
    }

    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.start);
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// There is no more to come.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    /// The next record; blank lines are none.
    pub(super) fn next(&mut self) -> Result<Step, Malformed> {
        if !self.begun {
            if self.buffer.len() < BOM.len() && !self.ended {
                return Ok(Step::More);
            }
            self.start = if self.buffer.starts_with(BOM) { BOM.len() } else { 0 };
            self.begun = true;
        }
        loop {
            let rest = self.buffer.get(self.start..).unwrap_or_default();
            let unsearched = rest.get(self.searched..).unwrap_or_default();
            let line_end = unsearched.iter().position(|byte| *byte == b'\n');
            let end = match line_end {
                Some(end) => self.searched + end + 1,
                None if self.ended => rest.len(),
                None => {
                    self.searched = rest.len();
                    self.check_length(rest.len())?;
                    return Ok(Step::More);
                }
            };
            self.check_length(end)?;
            let Some(record) = rest.get(..end).filter(|record| !record.is_empty()) else {
                return Ok(Step::End);
            };
            let is_last = end == rest.len() && self.ended;
            let fields = if record.trim_ascii().is_empty() {
                None
            } else {
                match split(&mut self.csv, record, is_last) {
                    Some((text, ends)) => Some((record, text, ends)),
                    None => {
                        // A quoted field goes on in the next line.
                        self.searched = end;
                        continue;
                    }
                }
            };
            let line = self.lines + 1;
            let malformed = |_| Malformed { line, what: "is not UTF-8".into() };
            let fields = fields
                .map(|(record, text, ends)| {
                    let raw =
                        record.starts_with(b"`").then(|| String::from_utf8(trim(record).into()));
                    let raw = raw.transpose().map_err(malformed)?;
                    let text = String::from_utf8(text).map_err(malformed)?;
                    Ok(Fields { text, ends, raw })
                })
                .transpose()?;
            self.lines += record.iter().filter(|byte| **byte == b'\n').count() as u64;
            self.start += end;
            self.searched = 0;
            if let Some(fields) = fields.filter(|fields| fields.len() > 0) {
                return Ok(Step::Record(fields, line));
            }
        }
    }

    fn check_length(&self, length: usize) -> Result<(), Malformed> {
        if length <= LONGEST {
            return Ok(());
        }
        let what = format!("has more than {} KiB, or a quote that does not end", LONGEST >> 10);
        Err(Malformed { line: self.lines + 1, what })
    }
}

impl Fields {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        let ranges = starts.zip(self.ends.iter().copied());
        ranges.map(|(start, end)| self.text.get(start..end).unwrap_or_default())
    }

    pub(super) fn first(&self) -> &str {
        self.iter().next().unwrap_or_default()
    }

    /// The fields as a list of this length. Names of goods may have commas in them, which nobody quotes: only a comma
    /// with a backtick after it separates then. Empty fields behind the last one are none.
    pub(super) fn exactly(&self, count: usize) -> Option<Vec<&str>> {
        let shorten = |mut fields: Vec<_>| {
            while fields.len() > count && fields.last() == Some(&"") {
                fields.pop();
            }
            (fields.len() == count).then_some(fields)
        };
        shorten(self.iter().collect())
            .or_else(|| shorten(self.raw.as_deref()?.split(",`").collect()))
    }
}

/// `None` if a quote is open at the end, but not at the very end. There are no fields where there was nothing to read,
/// which a byte order mark is, too.
fn split(csv: &mut Reader, record: &[u8], is_last: bool) -> Option<(Vec<u8>, Vec<usize>)> {
    csv.reset();
    let (content, terminator) = (trim(record), b"\n");
    let mut text = vec![0; record.len() + 1];
    let mut ends = vec![0; content.iter().filter(|byte| **byte == b',').count() + 1];
    let (mut written, mut fields) = (0, 0);
    // At the very end an open quote ends, too.
    let inputs: [&[u8]; 2] = [content, if is_last { b"" } else { terminator }];
    for input in inputs {
        let (result, _, length, count) =
            csv.read_record(input, text.get_mut(written..)?, ends.get_mut(fields..)?);
        written += length;
        fields += count;
        if matches!(result, ReadRecordResult::Record | ReadRecordResult::End) {
            text.truncate(written);
            ends.truncate(fields);
            return Some((text, ends));
        }
    }
    None
}

fn trim(record: &[u8]) -> &[u8] {
    let record = record.strip_suffix(b"\n").unwrap_or(record);
    record.strip_suffix(b"\r").unwrap_or(record)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &[u8], piece: usize) -> Result<Vec<(Vec<String>, u64)>, Malformed> {
        let mut records = Records::new();
        let mut pieces = text.chunks(piece);
        let mut all = Vec::new();
        loop {
            match records.next()? {
                Step::Record(fields, line) => {
                    all.push((fields.iter().map(str::to_owned).collect(), line));
                }
                Step::More => match pieces.next() {
                    Some(piece) => records.feed(piece),
                    None => records.end(),
                },
                Step::End => return Ok(all),
            }
        }
    }

    #[test]
    fn records_are_the_same_in_whatever_pieces_they_come() {
        let text = "\u{feff}a,b\r\n\r\n`1,\"x,\"\"y\r\nz\"\r\n`2,`\n`3,`4".as_bytes();
        let expected = [
            (vec!["a".into(), "b".into()], 1),
            (vec!["`1".into(), "x,\"y\r\nz".into()], 3),
            (vec!["`2".into(), "`".into()], 5),
            (vec!["`3".into(), "`4".into()], 6),
        ];
        for piece in 1..=text.len() {
            assert_eq!(records(text, piece).unwrap(), expected, "{piece}");
        }
    }

    #[test]
    fn a_comma_that_nobody_quoted_is_a_part_of_the_field() {
        let mut all = Records::new();
        all.feed("`1,`tea, hot,`2\n`1,`2,`3,\n`1,`2\n".as_bytes());
        let mut next = || match all.next() {
            Ok(Step::Record(fields, _)) => fields,
            other => panic!("{other:?}"),
        };
        assert_eq!(next().exactly(3).unwrap(), ["`1", "tea, hot", "2"]);
        assert_eq!(next().exactly(3).unwrap(), ["`1", "`2", "`3"]);
        assert_eq!(next().exactly(3), None);
    }

    #[test]
    fn a_line_without_end_and_other_text_than_utf8_are_malformed() {
        let endless = vec![b'x'; LONGEST + 2];
        assert_eq!(records(&endless, 4096).unwrap_err().line, 1);
        let open = [b"a,b\n`1,\"".as_slice(), &endless].concat();
        assert_eq!(records(&open, 4096).unwrap_err().line, 2);
        assert_eq!(
            records(b"a\n\xff\n", 1).unwrap_err(),
            Malformed { line: 2, what: "is not UTF-8".into() }
        );
    }

    #[test]
    fn a_bill_of_any_size_needs_the_memory_of_a_piece() {
        const PIECE: usize = 256 << 10;
        let line =
            b"`2026-11-21 10:00:00,`4200000000000000000000000001,`20261121-0001,`SUCCESS,`1.00\n";
        let piece: Vec<u8> = line.iter().copied().cycle().take(PIECE).collect();
        let (mut records, mut left, mut count) = (Records::new(), 64, 0);
        loop {
            match records.next().unwrap() {
                Step::Record(..) => count += 1,
                Step::More if left > 0 => {
                    records.feed(&piece);
                    left -= 1;
                    assert!(records.buffer.capacity() <= 4 * PIECE);
                }
                Step::More => records.end(),
                Step::End => break,
            }
        }
        assert!(count > 64 * PIECE / (line.len() + 1), "{count}");
    }

    #[test]
    fn nothing_is_no_record() {
        let marks = ["\u{feff}", "\u{feff}\r\n", "\u{feff}\u{feff}", "\n\u{feff}\n\n"];
        for empty in ["", "\r\n\n"].into_iter().chain(marks) {
            assert_eq!(records(empty.as_bytes(), 1).unwrap(), [], "{empty:?}");
        }
    }
}
