//! Time as the gateway writes it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// `2026-11-21T13:29:35+08:00`.
pub(crate) fn rfc3339(seconds: i64) -> String {
    let china = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    OffsetDateTime::from_unix_timestamp(seconds)
        .ok()
        .and_then(|time| time.to_offset(china).format(&Rfc3339).ok())
        .unwrap_or_default()
}

/// This moment, as [`rfc3339`].
pub(crate) fn timestamp() -> String {
    rfc3339(now())
}

/// Seconds since 1970 of an RFC 3339 time.
pub(crate) fn parse(text: &str) -> Option<i64> {
    OffsetDateTime::parse(text, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp)
}

/// For the certificate builder.
pub(crate) fn system_time(seconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}
