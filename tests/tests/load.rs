//! Many calls at once while keys rotate and the primary host fails and returns: `cargo xtask load`, in short.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_and_nothing_done_twice_while_keys_and_hosts_change() {
    let report = conformance::load::run(Duration::from_secs(5), 64).await.unwrap();
    assert!(report.is_clean(), "{report}");
    assert!(report.orders > 0, "{report}");
}
