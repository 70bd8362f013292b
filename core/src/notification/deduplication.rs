//! Which notifications were dealt with.

use std::collections::{HashMap, VecDeque};
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Remembers which notifications were dealt with: the same one may come many times, to any of your processes.
/// What it cannot tell is answered so that the notification comes again.
pub trait Deduplication: Send + Sync + 'static {
    /// Claims a notification. When nothing is heard of it for `ttl`, whoever claimed it is taken for lost, and it
    /// is [`Claim::New`] again.
    fn claim<'a>(&'a self, id: &'a str, ttl: Duration) -> Remembering<'a, Claim>;

    /// It was dealt with: [`Claim::Done`] from now on.
    fn done<'a>(&'a self, id: &'a str) -> Remembering<'a, ()>;

    /// It was not dealt with: [`Claim::New`] from now on, unless somebody else has claimed it meanwhile or is done.
    fn release<'a>(&'a self, id: &'a str) -> Remembering<'a, ()>;
}

/// What [`Deduplication`]'s methods return.
pub type Remembering<'a, T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send + 'a>>;

/// Whatever went wrong outside of this library.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// How far a notification is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Claim {
    /// It is yours to deal with.
    New,
    /// Somebody is dealing with it.
    InProgress,
    /// It was dealt with.
    Done,
}

/// For a single process: forgets what was dealt with after 24 hours, in which WeChat Pay tries again, and the
/// oldest when there are more than 10,000.
#[derive(Debug, Default)]
pub struct InMemoryDeduplication {
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    by_id: HashMap<String, (Claim, Instant)>,
    /// Oldest first; may name what is no longer there.
    order: VecDeque<String>,
}

const CAPACITY: usize = 10_000;
pub(super) const REMEMBERED: Duration = Duration::from_secs(24 * 3600);

impl InMemoryDeduplication {
    fn with<T>(&self, work: impl FnOnce(&mut Entries) -> T) -> T {
        work(&mut self.entries.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Entries {
    fn put(&mut self, id: &str, claim: Claim, ttl: Duration) {
        if self.by_id.insert(id.to_owned(), (claim, Instant::now() + ttl.min(REMEMBERED))).is_none()
        {
            self.order.push_back(id.to_owned());
        }
        while self.order.len() > CAPACITY {
            if let Some(oldest) = self.order.pop_front() {
                self.by_id.remove(&oldest);
            }
        }
    }

    fn release(&mut self, id: &str) {
        if self.by_id.get(id).is_some_and(|(claim, _)| *claim == Claim::InProgress) {
            self.by_id.remove(id);
            self.order.retain(|known| known != id);
        }
    }
}

impl Deduplication for InMemoryDeduplication {
    fn claim<'a>(&'a self, id: &'a str, ttl: Duration) -> Remembering<'a, Claim> {
        let claim = self.with(|entries| match entries.by_id.get(id) {
            Some((claim, until)) if *until > Instant::now() => *claim,
            _ => {
                entries.put(id, Claim::InProgress, ttl);
                Claim::New
            }
        });
        Box::pin(ready(Ok(claim)))
    }

    fn done<'a>(&'a self, id: &'a str) -> Remembering<'a, ()> {
        self.with(|entries| entries.put(id, Claim::Done, REMEMBERED));
        Box::pin(ready(Ok(())))
    }

    fn release<'a>(&'a self, id: &'a str) -> Remembering<'a, ()> {
        self.with(|entries| entries.release(id));
        Box::pin(ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TTL: Duration = Duration::from_secs(600);

    #[tokio::test(start_paused = true)]
    async fn an_id_is_new_once_and_done_for_a_day() {
        let memory = InMemoryDeduplication::default();
        assert_eq!(memory.claim("a", TTL).await.unwrap(), Claim::New);
        assert_eq!(memory.claim("a", TTL).await.unwrap(), Claim::InProgress);
        memory.done("a").await.unwrap();
        // Who was taken for lost, and fails in the end.
        memory.release("a").await.unwrap();
        tokio::time::advance(REMEMBERED - TTL).await;
        assert_eq!(memory.claim("a", TTL).await.unwrap(), Claim::Done);
        tokio::time::advance(TTL).await;
        assert_eq!(memory.claim("a", TTL).await.unwrap(), Claim::New);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_released_or_lost_is_new_again() {
        let memory = InMemoryDeduplication::default();
        for id in ["a", "b"] {
            assert_eq!(memory.claim(id, TTL).await.unwrap(), Claim::New);
        }
        memory.release("a").await.unwrap();
        assert_eq!(memory.claim("a", TTL).await.unwrap(), Claim::New);
        assert_eq!(memory.claim("b", TTL).await.unwrap(), Claim::InProgress);
        tokio::time::advance(TTL).await;
        assert_eq!(memory.claim("b", TTL).await.unwrap(), Claim::New);
    }

    #[tokio::test]
    async fn the_oldest_are_forgotten_when_there_are_too_many() {
        let memory = InMemoryDeduplication::default();
        for number in 0..=CAPACITY {
            memory.claim(&number.to_string(), TTL).await.unwrap();
        }
        assert_eq!(memory.claim("1", TTL).await.unwrap(), Claim::InProgress);
        assert_eq!(memory.claim("0", TTL).await.unwrap(), Claim::New);
        assert_eq!(memory.with(|entries| entries.by_id.len()), CAPACITY);
    }
}
