//! Many engines in one process, and whose notification it is.

use std::sync::Arc;

use super::dispatch::{self, Work};
use super::{CancelToken, Engine, Outcome, begin, wait};
use crate::client::Register;

/// The engines of many merchants, by mchid. Clones share what they hold.
#[derive(Clone, Default)]
pub struct Merchants {
    engines: Arc<Register<Engine>>,
}

impl Merchants {
    /// Adds an engine; one of the same merchant is replaced and returned.
    #[expect(clippy::needless_pass_by_value, reason = "it is kept")]
    pub fn insert(&self, engine: Engine) -> Option<Engine> {
        self.engines.insert(engine.mchid(), engine.clone())
    }

    /// Removes the engine of a merchant and returns it. Its calls go on.
    pub fn remove(&self, mchid: &str) -> Option<Engine> {
        self.engines.remove(mchid)
    }

    /// The engine of a merchant.
    pub fn get(&self, mchid: &str) -> Option<Engine> {
        self.engines.get(mchid)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.engines.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Verifies and decrypts a notification to any of the merchants. Input, body and outcome are those of
    /// `sdk.parse_notification`; `meta` has the `mchid`, too.
    pub fn submit_notification(
        &self,
        input: &str,
        body: Vec<u8>,
        on_done: impl FnOnce(Outcome) + Send + 'static,
    ) -> CancelToken {
        begin(|_| self.route(input, body), on_done)
    }

    /// The same, and waits for it. `keep_waiting` is that of [`Engine::execute`].
    pub fn execute_notification(
        &self,
        input: &str,
        body: Vec<u8>,
        keep_waiting: impl FnMut() -> bool,
    ) -> Outcome {
        wait(|on_done| self.submit_notification(input, body, on_done), keep_waiting)
    }

    fn route(&self, input: &str, body: Vec<u8>) -> Work {
        let clients = self.engines.all().iter().map(|engine| engine.client().clone()).collect();
        dispatch::route_notification(clients, input, body)
    }
}
