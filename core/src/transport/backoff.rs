//! How long to wait before the next attempt.

use std::time::Duration;

const FIRST: Duration = Duration::from_millis(250);
const LONGEST: Duration = Duration::from_secs(8);

/// A random part of an exponentially growing span ("full jitter"), so that many clients do not come back
/// at once. `chance` is the source of the randomness: the nonce of the attempt that failed.
pub(crate) fn delay(attempt: u32, chance: &str) -> Duration {
    let span = FIRST.saturating_mul(1 << attempt.saturating_sub(1).min(8)).min(LONGEST);
    // FNV-1a: the nonce is random, its bytes only have to be spread over the span.
    let hash = chance.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    span.mul_f64(f64::from((hash >> 32) as u32) / f64::from(u32::MAX))
}

/// The value of `Retry-After`, seconds or a date, an hour at most. `seconds` reads a date, in seconds since 1970
/// like `now`, which is the time of the answer by the same clock.
pub(crate) fn retry_after(
    value: Option<&str>,
    seconds: impl Fn(&str) -> Option<i64>,
    now: i64,
) -> Option<Duration> {
    let value = value?.trim();
    let until = || Some(u64::try_from(seconds(value)?.saturating_sub(now)).unwrap_or(0));
    let wait: u64 = value.parse().ok().or_else(until)?;
    Some(Duration::from_secs(wait.min(3600)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_stays_within_its_span_and_depends_on_chance() {
        for attempt in 1..40 {
            assert!(delay(attempt, "5K8264ILTKCH16CQ2502SI8ZNMTM67VS") <= LONGEST);
        }
        assert!(delay(1, "a") <= FIRST);
        assert_ne!(delay(3, "a"), delay(3, "b"));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let date = |text: &str| (text == "Wed, 21 Oct 2026 07:28:00 GMT").then_some(1000);
        let read = |value, now| retry_after(value, date, now).map(|wait| wait.as_secs());
        assert_eq!(read(Some(" 7 "), 0), Some(7));
        assert_eq!(read(Some("Wed, 21 Oct 2026 07:28:00 GMT"), 990), Some(10));
        assert_eq!(read(Some("Wed, 21 Oct 2026 07:28:00 GMT"), 1001), Some(0));
        assert_eq!(read(Some("Wed, 21 Oct 2026 07:28:00 GMT"), i64::MIN), Some(3600));
        assert_eq!(read(Some("18446744073709551615"), 0), Some(3600));
        assert_eq!(read(Some("soon"), 0), None);
        assert_eq!(read(None, 0), None);
    }
}
