//! How far this machine's clock is from the gateway's: told in the log before it is too far, measured where the
//! gateway signed its time, and made up for where that is wished.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tracing::warn;

use super::Client;
use super::advice::seconds;
use crate::telemetry::HTTP;
use crate::transport::HttpResponse;

/// What is known of this machine's clock.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Clock {
    /// By how much it is ahead of the gateway's, in milliseconds, to the second; negative: it is behind. `None`
    /// before the first verified answer.
    pub skew_ms: Option<i64>,
    /// Verified answers that this is the median of, the last ones.
    pub samples: usize,
    /// Whether it is made up for just now: `compensate_clock` is set, and there are enough samples.
    pub compensated: bool,
}

/// Less is not worth a word, in seconds; from 300 on the gateway refuses every request.
const NOTEWORTHY: u64 = 60;
/// So long nothing is said again, in seconds.
const PAUSE: i64 = 3600;
/// The median of so many answers counts, and of not fewer is it made up for.
const MOST: usize = 9;
const ENOUGH: usize = 3;
/// What is further apart, in seconds, is nothing to make up for: such a clock has to be set.
const FURTHEST: u64 = 600;

/// Watches the time of answers.
#[derive(Debug)]
pub(super) struct Skew {
    /// When it was said last, in seconds since 1970.
    said: AtomicI64,
    /// By how many seconds the clock was ahead when verified answers arrived.
    measured: Mutex<VecDeque<i64>>,
}

impl Client {
    /// How far this machine's clock is from the gateway's, as the time shows that verified answers were signed with.
    pub fn clock(&self) -> Clock {
        let (skew, samples) = self.inner.skew.median();
        let wished = self.inner.settings.compensate_clock;
        let skew_ms = skew.map(|seconds| seconds.saturating_mul(1000));
        Clock { skew_ms, samples, compensated: wished && samples >= ENOUGH }
    }

    /// Seconds since 1970, by the gateway's clock if `compensate_clock` is set and it is known.
    pub(crate) fn now(&self) -> i64 {
        let settings = &self.inner.settings;
        let ours = (settings.clock)();
        if !settings.compensate_clock {
            return ours;
        }
        match self.inner.skew.median() {
            (Some(skew), samples) if samples >= ENOUGH => ours.saturating_sub(skew),
            _ => ours,
        }
    }

    /// An answer is verified: its time is the gateway's. `Date` is not signed, so it does not count.
    pub(super) fn measure_clock(&self, verified: &HttpResponse) {
        let signed = verified.header("Wechatpay-Timestamp").and_then(|text| text.parse().ok());
        if let Some(theirs) = signed {
            self.inner.skew.add(theirs, (self.inner.settings.clock)());
        }
    }
}

impl Skew {
    pub(super) fn new() -> Self {
        Self { said: AtomicI64::new(i64::MIN), measured: Mutex::default() }
    }

    fn add(&self, theirs: i64, ours: i64) {
        let ahead = ours.saturating_sub(theirs);
        if ahead.unsigned_abs() > FURTHEST {
            return;
        }
        let mut measured = self.measured();
        if measured.len() >= MOST {
            measured.pop_front();
        }
        measured.push_back(ahead);
    }

    /// The skew and how many answers it is the median of.
    fn median(&self) -> (Option<i64>, usize) {
        let mut sorted: Vec<i64> = self.measured().iter().copied().collect();
        sorted.sort_unstable();
        (sorted.get(sorted.len() / 2).copied(), sorted.len())
    }

    fn measured(&self) -> MutexGuard<'_, VecDeque<i64>> {
        self.measured.lock().unwrap_or_else(PoisonError::into_inner)
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
    fn a_few_late_answers_do_not_move_the_clock() {
        let skew = Skew::new();
        assert_eq!(skew.median(), (None, 0));
        for theirs in [100, 100, 95, 100, 60, 100, 101] {
            skew.add(theirs, 110);
        }
        assert_eq!(skew.median(), (Some(10), 7));
        (0..9).for_each(|_| skew.add(100, 115));
        assert_eq!(skew.median(), (Some(15), 9));
    }

    #[test]
    fn what_is_too_far_apart_is_not_measured() {
        let skew = Skew::new();
        for theirs in [0, i64::MAX, i64::MIN, 1000 - 601, 1000 + 601] {
            skew.add(theirs, 1000);
        }
        assert_eq!(skew.median(), (None, 0));
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
