//! The threads behind all clients of a process.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::runtime::{Builder, Handle, Runtime};

use super::CancelToken;
use super::outcome::{Outcome, cancelled, internal};
use crate::per_process::PerProcess;

/// Two threads, started on first use, and more for what blocks, while it does. They are never waited for: nothing blocks
/// at exit.
static RUNTIME: PerProcess<Result<Io, String>> = PerProcess::new();

/// A runtime that may be dropped anywhere, even on one of its own threads.
struct Io(Option<Runtime>);

/// The runtime of this process.
pub(super) fn get() -> Result<Handle, Outcome> {
    let made = RUNTIME.get(|| {
        Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(64)
            .thread_name("wechatpay-io")
            .enable_all()
            .build()
            .map(|runtime| Io(Some(runtime)))
            .map_err(|cause| cause.to_string())
    });
    match made {
        Ok(Io(Some(runtime))) => Ok(runtime.handle().clone()),
        Ok(Io(None)) => Err(Outcome::from(&internal("the runtime is gone"))),
        Err(cause) => Err(Outcome::from(&internal(&format!("no threads: {cause}")))),
    }
}

/// Starts `work`; `on_done` is called exactly once. `sent` tells whether cancelling it may be too late.
pub(super) fn spawn(
    runtime: &Handle,
    work: impl Future<Output = Outcome> + Send + 'static,
    sent: Arc<AtomicBool>,
    on_done: impl FnOnce(Outcome) + Send + 'static,
) -> CancelToken {
    let task = runtime.spawn(work);
    let token = CancelToken { task: Some(task.abort_handle()) };
    runtime.spawn(async move {
        on_done(match task.await {
            Ok(outcome) => outcome,
            Err(error) if error.is_panic() => Outcome::from(&internal("the engine panicked")),
            Err(_) => Outcome::from(&cancelled(sent.load(Ordering::Relaxed))),
        });
    });
    token
}

/// The runtime, if there is one by now.
pub(super) fn existing() -> Option<Handle> {
    let Ok(Io(Some(runtime))) = RUNTIME.existing()? else { return None };
    Some(runtime.handle().clone())
}

impl Drop for Io {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
