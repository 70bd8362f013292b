//! The threads behind all clients of a process.

use tokio::runtime::{Builder, Handle, Runtime};

use super::outcome::{Outcome, internal};

use crate::per_process::PerProcess;

/// Two threads, started on first use. They are never waited for: nothing blocks at exit.
static RUNTIME: PerProcess<Result<Io, String>> = PerProcess::new();

/// A runtime that may be dropped anywhere, even on one of its own threads.
struct Io(Option<Runtime>);

/// The runtime of this process.
pub(super) fn get() -> Result<Handle, Outcome> {
    let made = RUNTIME.get(|| {
        Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(8)
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
