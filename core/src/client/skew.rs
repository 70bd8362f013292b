//! How far this machine's clock is from the gateway's: told in the log before it is too far.

use std::sync::atomic::{AtomicI64, Ordering};

use tracing::warn;

use super::advice::seconds;
use crate::telemetry::HTTP;

/// Less is not worth a word, in seconds; from 300 on the gateway refuses every request.
const NOTEWORTHY: u64 = 60;
/// So long nothing is said again, in seconds.
const PAUSE: i64 = 3600;

/// Watches the `Date` of answers.
#[derive(Debug)]
pub(super) struct Skew {
    /// When it was said last, in seconds since 1970.
    said: AtomicI64,
}

impl Skew {
    pub(super) fn new() -> Self {
        Self { said: AtomicI64::new(i64::MIN) }
    }

    /// Looks at the `Date` of an answer that arrived at `now`.
    pub(super) fn watch(&self, date: Option<&str>, now: i64) {
        let Some(ahead) = self.noteworthy(date, now) else { return };
        let side = if ahead > 0 { "ahead of" } else { "behind" };
        let seconds = ahead.unsigned_abs();
        warn!(
            target: HTTP, seconds,
            "this machine's clock is {side} the gateway's; synchronise it (NTP): from 300 s on nothing is accepted"
        );
    }

    /// By how much the clock is ahead, where that has not just been said.
    fn noteworthy(&self, date: Option<&str>, now: i64) -> Option<i64> {
        let theirs = seconds(date?)?;
        let ahead = now.checked_sub(theirs).filter(|ahead| ahead.unsigned_abs() >= NOTEWORTHY)?;
        let said = self.said.load(Ordering::Relaxed);
        if now.saturating_sub(said) < PAUSE {
            return None;
        }
        let first = self.said.compare_exchange(said, now, Ordering::Relaxed, Ordering::Relaxed);
        first.is_ok().then_some(ahead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NINE: &str = "Sat, 21 Nov 2026 09:00:00 GMT";

    #[test]
    fn a_clock_that_is_off_is_noteworthy_once_an_hour() {
        let nine = seconds(NINE).unwrap();
        let skew = Skew::new();
        assert_eq!(skew.noteworthy(Some(NINE), nine + 59), None);
        assert_eq!(skew.noteworthy(Some(NINE), nine - 90), Some(-90));
        assert_eq!(skew.noteworthy(Some(NINE), nine + 90), None);
        assert_eq!(skew.noteworthy(Some(NINE), nine + 3600), Some(3600));
    }

    #[test]
    fn an_answer_without_a_date_says_nothing() {
        let skew = Skew::new();
        for date in [None, Some(""), Some("yesterday"), Some("Sat, 31 Nov 2026 09:00:00 GMT")] {
            assert_eq!(skew.noteworthy(date, 0), None);
        }
        skew.watch(Some(NINE), i64::MIN);
    }
}
