//! De-duplication in Redis.

use std::process;
use std::time::Duration;

use redis::aio::ConnectionLike;
use redis::{Cmd, FromRedisValue, RedisResult, cmd};

use super::deduplication::{Claim, Deduplication, REMEMBERED, Remembering};
use crate::auth;

/// Remembers in Redis, for any number of processes, in any of the languages of this library:
/// `wechatpay:notification:<id>` holds `done`, or `in_progress:` and who has claimed it.
///
/// Takes a connection that can be cloned: `redis::aio::MultiplexedConnection`, or a `ConnectionManager`, which
/// connects again by itself.
#[derive(Clone, Debug)]
pub struct RedisDeduplication<C> {
    connection: C,
    owner: String,
}

const DONE: &str = "done";
/// Somebody else's claim stays, and so does what is done.
const RELEASE: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

impl<C: ConnectionLike + Clone + Send + Sync + 'static> RedisDeduplication<C> {
    /// Over this connection.
    pub fn new(connection: C) -> Self {
        let owner = auth::nonce().unwrap_or_default();
        Self { connection, owner }
    }

    /// The value while this one deals with a notification.
    fn claimed(&self) -> String {
        format!("in_progress:{}-{}", self.owner, process::id())
    }

    async fn query<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        command.query_async(&mut self.connection.clone()).await
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> Deduplication for RedisDeduplication<C> {
    fn claim<'a>(&'a self, id: &'a str, ttl: Duration) -> Remembering<'a, Claim> {
        Box::pin(async move {
            let claimed: Option<String> =
                self.query(set(id, &self.claimed(), ttl).arg("NX")).await?;
            if claimed.is_some() {
                return Ok(Claim::New);
            }
            let state: Option<String> = self.query(cmd("GET").arg(key(id))).await?;
            Ok(if state.as_deref() == Some(DONE) { Claim::Done } else { Claim::InProgress })
        })
    }

    fn done<'a>(&'a self, id: &'a str) -> Remembering<'a, ()> {
        Box::pin(async move { Ok(self.query(&set(id, DONE, REMEMBERED)).await?) })
    }

    fn release<'a>(&'a self, id: &'a str) -> Remembering<'a, ()> {
        let mut command = cmd("EVAL");
        command.arg(RELEASE).arg(1).arg(key(id)).arg(self.claimed());
        Box::pin(async move { Ok(self.query(&command).await?) })
    }
}

fn set(id: &str, state: &str, ttl: Duration) -> Cmd {
    let mut command = cmd("SET");
    let milliseconds = u64::try_from(ttl.as_millis()).unwrap_or(u64::MAX);
    command.arg(key(id)).arg(state).arg("PX").arg(milliseconds);
    command
}

fn key(id: &str) -> String {
    format!("wechatpay:notification:{id}")
}
