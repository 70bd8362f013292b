//! Two hosts for the same thing: the standby host takes over when too much fails at the first one, a few requests
//! find out when the first one is back, and it is used again then.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tracing::{info, warn};

use crate::telemetry::HTTP;

/// Which of the two.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Member {
    First,
    Standby,
}

/// Where a request goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub(super) member: Member,
    /// It looks whether the first host is back.
    probe: bool,
}

/// How it went lately, at both, and where requests go therefore.
#[derive(Debug)]
pub(super) struct Failover(Mutex<State>);

#[derive(Debug)]
struct State {
    preferred: Member,
    first: Window,
    standby: Window,
    /// Requests since the last one that looked whether the first host is back, and when that was.
    since_probe: u32,
    probed: i64,
    /// How many of them succeeded one after the other.
    probes: u32,
}

/// Whether the last requests reached their host.
#[derive(Debug, Default)]
struct Window(VecDeque<(i64, bool)>);

/// The window: that many requests, and none that is older, in seconds.
const REQUESTS: usize = 20;
const SECONDS: i64 = 60;
/// While the standby host is used, one request in so many goes to the first one; or one after so many seconds.
const PROBE_EVERY: u32 = 20;
const PROBE_SECONDS: i64 = 30;
/// So many have to succeed before all go there again.
const PROBES: u32 = 3;

impl Member {
    pub(super) fn other(self) -> Self {
        match self {
            Self::First => Self::Standby,
            Self::Standby => Self::First,
        }
    }
}

impl Failover {
    pub(super) fn new() -> Self {
        Self(Mutex::new(State {
            preferred: Member::First,
            first: Window::default(),
            standby: Window::default(),
            since_probe: 0,
            probed: 0,
            probes: 0,
        }))
    }

    /// Where a request goes. One that may be `repeatable` can be chosen to look for the first host; one that has
    /// just failed at a host goes to the other.
    pub(super) fn choose(&self, repeatable: bool, failed: Option<Member>, now: i64) -> Choice {
        let mut state = self.state();
        let plain = |member| Choice { member, probe: false };
        if let Some(member) = failed {
            return plain(member.other());
        }
        if state.preferred == Member::First {
            return plain(Member::First);
        }
        state.since_probe = state.since_probe.saturating_add(1);
        let due =
            state.since_probe >= PROBE_EVERY || now.saturating_sub(state.probed) >= PROBE_SECONDS;
        if !(due && repeatable) {
            return plain(Member::Standby);
        }
        (state.since_probe, state.probed) = (0, now);
        Choice { member: Member::First, probe: true }
    }

    /// Whether a request got an answer, whatever it was.
    pub(super) fn report(&self, Choice { member, probe }: Choice, reached: bool, now: i64) {
        let mut state = self.state();
        if probe && state.preferred == Member::Standby {
            return state.probed(reached);
        }
        state.window(member).add(reached, now);
        if reached || member != state.preferred || !state.window(member).is_failing() {
            return;
        }
        state.preferred = member.other();
        *state.window(member.other()) = Window::default();
        (state.since_probe, state.probed, state.probes) = (0, now, 0);
        let to = if member == Member::First { "the standby host" } else { "the first host" };
        warn!(target: HTTP, "too many requests fail: they go to {to} now");
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn window(&mut self, member: Member) -> &mut Window {
        match member {
            Member::First => &mut self.first,
            Member::Standby => &mut self.standby,
        }
    }

    fn probed(&mut self, reached: bool) {
        self.probes = if reached { self.probes + 1 } else { 0 };
        if self.probes >= PROBES {
            self.preferred = Member::First;
            self.first = Window::default();
            info!(target: HTTP, "the first host is back: requests go there again");
        }
    }
}

impl Window {
    fn add(&mut self, reached: bool, now: i64) {
        let old = |(then, _): &(i64, bool)| now.saturating_sub(*then) > SECONDS;
        while self.0.len() >= REQUESTS || self.0.front().is_some_and(old) {
            self.0.pop_front();
        }
        self.0.push_back((now, reached));
    }

    /// Fewer than half reached it.
    fn is_failing(&self) -> bool {
        let reached = self.0.iter().filter(|(_, reached)| *reached).count();
        2 * reached < self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::Member::{First, Standby};
    use super::*;

    fn failed(failover: &Failover, member: Member, times: usize) {
        (0..times).for_each(|_| failover.report(Choice { member, probe: false }, false, 0));
    }

    fn reached(failover: &Failover, member: Member, times: usize) {
        (0..times).for_each(|_| failover.report(Choice { member, probe: false }, true, 0));
    }

    fn probed(failover: &Failover, results: &[bool]) {
        let probe = Choice { member: First, probe: true };
        results.iter().for_each(|result| failover.report(probe, *result, 0));
    }

    fn chosen(failover: &Failover, repeatable: bool, failed: Option<Member>, now: i64) -> Member {
        failover.choose(repeatable, failed, now).member
    }

    #[test]
    fn where_little_is_sent_the_first_failure_counts() {
        let failover = Failover::new();
        assert_eq!(chosen(&failover, false, None, 0), First);
        failed(&failover, First, 1);
        assert_eq!(chosen(&failover, false, None, 0), Standby);
    }

    #[test]
    fn where_much_succeeds_it_takes_more_than_half_to_switch() {
        let failover = Failover::new();
        reached(&failover, First, 1000);
        failed(&failover, First, 10);
        assert_eq!(chosen(&failover, true, None, 0), First);
        failed(&failover, First, 1);
        assert_eq!(chosen(&failover, false, None, 0), Standby);
    }

    #[test]
    fn what_succeeded_a_minute_ago_does_not_count() {
        let failover = Failover::new();
        reached(&failover, First, 20);
        failover.report(Choice { member: First, probe: false }, false, SECONDS + 1);
        assert_eq!(chosen(&failover, false, None, SECONDS + 1), Standby);
    }

    #[test]
    fn what_failed_at_a_host_goes_to_the_other_even_without_a_switch() {
        let failover = Failover::new();
        assert_eq!(chosen(&failover, false, Some(First), 0), Standby);
        assert_eq!(chosen(&failover, false, Some(Standby), 0), First);
        assert_eq!(chosen(&failover, false, None, 0), First);
    }

    #[test]
    fn a_small_share_of_what_may_be_repeated_looks_for_the_first_host() {
        let failover = Failover::new();
        failed(&failover, First, 1);
        let probes = (0..200).filter(|_| chosen(&failover, true, None, 0) == First).count();
        assert_eq!(probes, 10);
        assert!((0..200).all(|_| chosen(&failover, false, None, 0) == Standby));
        let failover = Failover::new();
        failed(&failover, First, 1);
        assert_eq!(chosen(&failover, true, None, PROBE_SECONDS), First);
        assert_eq!(chosen(&failover, true, None, PROBE_SECONDS), Standby);
    }

    #[test]
    fn the_first_host_is_used_again_once_it_answered_several_times() {
        let failover = Failover::new();
        failed(&failover, First, 1);
        probed(&failover, &[true, true, false, true, true]);
        reached(&failover, First, 20);
        assert_eq!(chosen(&failover, false, None, 0), Standby);
        probed(&failover, &[true]);
        assert_eq!(chosen(&failover, false, None, 0), First);
        failed(&failover, First, 1);
        assert_eq!(chosen(&failover, false, None, 0), Standby);
    }

    #[test]
    fn a_standby_host_that_fails_is_left_as_well() {
        let failover = Failover::new();
        failed(&failover, First, 1);
        failed(&failover, Standby, 1);
        assert_eq!(chosen(&failover, false, None, 0), First);
    }
}
