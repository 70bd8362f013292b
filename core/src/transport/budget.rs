//! How much may be repeated: when everything fails, repeating everything makes it worse.

use std::sync::atomic::{AtomicU32, Ordering};

/// A bucket of tokens that the clones of a client share. Repeating takes some out, what succeeds puts some in: a
/// few failures are repeated freely, in an outage each call soon is one request.
#[derive(Debug)]
pub(crate) struct RetryBudget(AtomicU32);

const FULL: u32 = 500;
/// What repeating costs; it is given back where it helped.
const REPEATED: u32 = 5;
const AT_ONCE: u32 = 1;

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(FULL))
    }

    /// Whether there is enough left to repeat a request.
    pub(crate) fn take(&self) -> bool {
        self.update(|tokens| tokens.checked_sub(REPEATED))
    }

    /// A call got its answer after this many attempts.
    pub(crate) fn succeeded(&self, attempts: u32) {
        let tokens = if attempts > 1 { REPEATED } else { AT_ONCE };
        self.update(|known| Some((known + tokens).min(FULL)));
    }

    fn update(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_used_up_and_filled_by_successes() {
        let budget = RetryBudget::new();
        assert!((0..100).all(|_| budget.take()));
        assert!(!budget.take());
        (0..4).for_each(|_| budget.succeeded(1));
        assert!(!budget.take());
        budget.succeeded(1);
        assert!(budget.take() && !budget.take());
        budget.succeeded(2);
        assert!(budget.take() && !budget.take());
    }

    #[test]
    fn a_budget_never_overflows() {
        let budget = RetryBudget::new();
        (0..1000).for_each(|_| budget.succeeded(2));
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 100);
    }
}
