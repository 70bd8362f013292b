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

/// The value of `Retry-After` in seconds, an hour at most. The date form is not used by the gateway.
pub(crate) fn retry_after(value: Option<&str>) -> Option<Duration> {
    value?.trim().parse().ok().map(|seconds: u64| Duration::from_secs(seconds.min(3600)))
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
    fn retry_after_is_read_in_seconds() {
        assert_eq!(retry_after(Some(" 7 ")), Some(Duration::from_secs(7)));
        assert_eq!(retry_after(Some("Wed, 21 Oct 2026 07:28:00 GMT")), None);
        assert_eq!(retry_after(Some(&u64::MAX.to_string())), Some(Duration::from_secs(3600)));
        assert_eq!(retry_after(None), None);
    }
}
