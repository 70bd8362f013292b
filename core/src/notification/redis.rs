//! De-duplication in Redis.

use std::time::Duration;

use redis::aio::ConnectionLike;
use redis::{Cmd, FromRedisValue, RedisResult, cmd};

use super::deduplication::{Claim, Deduplication, REMEMBERED, Remembering};

/// Remembers in Redis, for any number of processes, in any of the languages of this library:
/// `wechatpay:notification:<id>` holds `in_progress` or `done`.
///
/// Takes a connection that can be cloned: `redis::aio::MultiplexedConnection`, or a `ConnectionManager`, which
/// connects again by itself.
#[derive(Clone, Debug)]
pub struct RedisDeduplication<C> {
    connection: C,
}

const IN_PROGRESS: &str = "in_progress";
const DONE: &str = "done";

impl<C: ConnectionLike + Clone + Send + Sync + 'static> RedisDeduplication<C> {
    /// Over this connection.
    pub fn new(connection: C) -> Self {
        Self { connection }
    }

    async fn query<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        command.query_async(&mut self.connection.clone()).await
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> Deduplication for RedisDeduplication<C> {
    fn claim<'a>(&'a self, id: &'a str, ttl: Duration) -> Remembering<'a, Claim> {
        Box::pin(async move {
            let claimed: Option<String> = self.query(set(id, IN_PROGRESS, ttl).arg("NX")).await?;
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
        Box::pin(async move { Ok(self.query(cmd("DEL").arg(key(id))).await?) })
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
