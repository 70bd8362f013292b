//! What the gateway knows of a client that was given trouble: how much of what it sent was forged, and whether
//! anything happened twice. A reset begins a new page; the pages that were written down stay.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use serde_json::Value;

use crate::records::Record;

/// The page that is open, and those that are written.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    written: Vec<Outcome>,
    page: Page,
}

/// Since the last reset.
#[derive(Debug, Default)]
struct Page {
    /// Requests that were served and that are not only questions.
    served: HashSet<String>,
    doubled: usize,
    notifications: usize,
    forged_notifications: usize,
}

/// What a client made of it, and what the gateway has seen.
#[derive(Debug, Serialize)]
pub(crate) struct Outcome {
    /// As the client's side tells it.
    seen: Value,
    requests: usize,
    faults: Vec<String>,
    /// Answers and notifications that nobody may accept, and the other ones.
    forged: usize,
    sound: usize,
    effects: BTreeMap<String, usize>,
    /// How often a request that came again did something again.
    doubled: usize,
}

impl Journal {
    pub(crate) fn begin(&mut self) {
        self.page = Page::default();
    }

    pub(crate) fn forget(&mut self) {
        self.written.clear();
    }

    /// Since the last reset.
    pub(crate) fn doubled(&self) -> usize {
        self.page.doubled
    }

    pub(crate) fn outcomes(&self) -> &[Outcome] {
        &self.written
    }

    /// A notification was handed out.
    pub(crate) fn notified(&mut self, forged: bool) {
        self.page.notifications += 1;
        self.page.forged_notifications += usize::from(forged);
    }

    /// A request was served. One that comes again does nothing again if its own number tells that it is the
    /// same one (`numbered`), and if no more things are there than before (`made` nothing).
    pub(crate) fn served(&mut self, request: String, numbered: bool, made: bool) {
        let again = !self.page.served.insert(request);
        if again && (made || !numbered) {
            self.page.doubled += 1;
        }
    }

    pub(crate) fn write(
        &mut self,
        seen: Value,
        records: &[Record],
        effects: BTreeMap<String, usize>,
    ) {
        let forged = records.iter().filter(|record| record.forged).count();
        let answered =
            |record: &&Record| !record.forged && (200..300).contains(&record.verdict.status);
        let Page { notifications, forged_notifications, doubled, .. } = self.page;
        self.written.push(Outcome {
            seen,
            requests: records.len(),
            faults: records.iter().filter_map(|record| record.fault.clone()).collect(),
            forged: forged + forged_notifications,
            sound: records.iter().filter(answered).count() + notifications - forged_notifications,
            effects,
            doubled,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_again_is_doubled_unless_its_number_keeps_it_from_happening_again() {
        let mut journal = Journal::default();
        for (request, numbered, made) in
            [("a", true, true), ("a", true, false), ("b", false, false), ("c", true, true)]
        {
            journal.served(request.to_owned(), numbered, made);
        }
        assert_eq!(journal.page.doubled, 0);
        journal.served("a".to_owned(), true, true);
        journal.served("b".to_owned(), false, false);
        assert_eq!(journal.page.doubled, 2);
    }
}
