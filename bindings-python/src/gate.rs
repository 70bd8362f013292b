//! Who may enter Python, and until when.
//!
//! Before 3.14 the interpreter ends a thread that asks for the GIL while it shuts down: `pthread_exit`
//! unwinds through our frames, which then drop Python objects without the GIL. So every thread passes this
//! gate first, and the gate closes, in `atexit`, before the interpreter begins to shut down.

use std::process;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use pyo3::Python;

/// As long as it lives, the interpreter stays.
pub(crate) struct Pass(());

/// Lets a thread in; `None` once the interpreter is about to go.
pub(crate) fn enter() -> Option<Pass> {
    let _ = INSIDE.fetch_update(SeqCst, SeqCst, |inside| Some(of_this_process(inside) + 1));
    let pass = Pass(());
    // The thread that shuts down may still make calls: it has the GIL.
    let open = CLOSED_BY.get().is_none_or(|closer| *closer == thread::current().id());
    open.then_some(pass)
}

/// Lets a thread back in, or holds it until the process ends.
pub(crate) fn enter_or_stay() -> Pass {
    loop {
        match enter() {
            Some(pass) => return pass,
            None => thread::sleep(Duration::from_secs(3600)),
        }
    }
}

/// Closes the gate and waits, for a moment, until nobody is inside.
pub(crate) fn close(py: Python<'_>) {
    CLOSED_BY.get_or_init(|| thread::current().id());
    let deadline = Instant::now() + PATIENCE;
    py.detach(|| {
        while of_this_process(INSIDE.load(SeqCst)) != empty() && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(1));
        }
    });
}

impl Drop for Pass {
    fn drop(&mut self) {
        INSIDE.fetch_sub(1, SeqCst);
    }
}

/// The process id in the upper half, the number of threads inside in the lower one.
static INSIDE: AtomicU64 = AtomicU64::new(0);
static CLOSED_BY: OnceLock<ThreadId> = OnceLock::new();
const PATIENCE: Duration = Duration::from_secs(1);

/// A forked child has none of the threads that were inside.
fn of_this_process(inside: u64) -> u64 {
    if inside >> 32 == empty() >> 32 { inside } else { empty() }
}

fn empty() -> u64 {
    u64::from(process::id()) << 32
}
