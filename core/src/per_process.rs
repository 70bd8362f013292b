//! A value per process: after `fork` the child makes its own.

use std::process;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

/// Made on first use in each process. There is no lock in it: one that another thread holds while the
/// process forks would never be released in the child. What a child inherits is leaked on purpose: dropping
/// it would close sockets and wake threads that belong to the parent.
pub(crate) struct PerProcess<T> {
    present: AtomicPtr<Made<T>>,
}

struct Made<T> {
    by: u32,
    value: T,
}

impl<T: Send + Sync> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self { present: AtomicPtr::new(ptr::null_mut()) }
    }

    /// This process's value. Threads that meet here at the first use may each make one; one of them is kept.
    #[allow(unsafe_code)]
    pub(crate) fn get(&self, make: impl FnOnce() -> T) -> &T {
        let seen = self.present.load(Ordering::Acquire);
        // SAFETY: `seen` is null or came from `Box::into_raw` below, and what is stored in `present` is freed
        // by `drop` alone, which cannot run while `self` is borrowed.
        if let Some(made) = unsafe { seen.as_ref() }
            && made.by == process::id()
        {
            return &made.value;
        }
        let fresh = Box::into_raw(Box::new(Made { by: process::id(), value: make() }));
        let stored =
            match self.present.compare_exchange(seen, fresh, Ordering::AcqRel, Ordering::Acquire) {
                Ok(_inherited) => fresh,
                Err(winner) => {
                    // SAFETY: `fresh` came from `Box::into_raw` and was not stored, so nobody else has it.
                    drop(unsafe { Box::from_raw(fresh) });
                    winner
                }
            };
        // SAFETY: not null, and alive as long as `self` is borrowed, as above. A winner is of this process:
        // other processes have memory of their own.
        unsafe { &(*stored).value }
    }

    /// This process's value, if it was made.
    #[cfg(feature = "ffi")]
    #[allow(unsafe_code)]
    pub(crate) fn existing(&self) -> Option<&T> {
        // SAFETY: as in `get`.
        let made = unsafe { self.present.load(Ordering::Acquire).as_ref() }?;
        (made.by == process::id()).then_some(&made.value)
    }
}

impl<T> Drop for PerProcess<T> {
    #[allow(unsafe_code)]
    fn drop(&mut self) {
        let present = *self.present.get_mut();
        // SAFETY: null or from `Box::into_raw`; `&mut self` is the only way to it now.
        if let Some(made) = unsafe { present.as_ref() }
            && made.by == process::id()
        {
            // SAFETY: the same.
            drop(unsafe { Box::from_raw(present) });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use super::*;

    #[test]
    fn all_threads_get_the_same_value_and_it_is_dropped_once() {
        let counted = Arc::new(());
        let per_process = PerProcess::new();
        let addresses: Vec<usize> = thread::scope(|scope| {
            let get = || ptr::from_ref(per_process.get(|| Arc::clone(&counted))) as usize;
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(get)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(addresses.windows(2).all(|pair| pair[0] == pair[1]));
        assert_eq!(Arc::strong_count(&counted), 2);
        drop(per_process);
        assert_eq!(Arc::strong_count(&counted), 1);
    }
}
