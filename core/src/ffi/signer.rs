//! A remote signer on the other side of the border.

use std::sync::Arc;

use tokio::sync::{Semaphore, oneshot};
use tokio::task::spawn_blocking;

use crate::keys::{self, SignerError, Signing};
use crate::per_process::PerProcess;

/// Signs in place of a private key. Both methods may block: they are called on a thread of their own, up to eight
/// times at once. What they start may answer at any time and on any thread.
pub trait Signer: Send + Sync + 'static {
    /// SHA256withRSA over `message`.
    fn sign(&self, message: Vec<u8>, reply: SignReply);

    /// RSAES-OAEP with SHA-1.
    fn decrypt(&self, ciphertext: Vec<u8>, reply: SignReply);
}

/// Takes the answer of a [`Signer`], which gave up when this is dropped without one.
#[derive(Debug)]
pub struct SignReply(oneshot::Sender<Result<Vec<u8>, String>>);

impl SignReply {
    /// The signature or plain text, or why there is none. It may be too late for the call.
    pub fn done(self, answer: Result<Vec<u8>, String>) {
        let _too_late = self.0.send(answer);
    }
}

/// As the engine sees it.
pub(super) struct Remote {
    signer: Arc<dyn Signer>,
    /// One that hangs must not take all threads: names of hosts are looked up and files are read on them, too.
    free: PerProcess<Arc<Semaphore>>,
}

const AT_ONCE: usize = 8;

impl Remote {
    pub(super) fn new(signer: Arc<dyn Signer>) -> Self {
        Self { signer, free: PerProcess::new() }
    }

    fn ask(&self, bytes: &[u8], what: fn(&dyn Signer, Vec<u8>, SignReply)) -> Signing<'static> {
        let (signer, bytes) = (Arc::clone(&self.signer), bytes.to_vec());
        let free = Arc::clone(self.free.get(|| Arc::new(Semaphore::new(AT_ONCE))));
        Box::pin(async move {
            let one = free.acquire_owned().await;
            let (sender, receiver) = oneshot::channel();
            spawn_blocking(move || {
                let _one = one;
                what(&*signer, bytes, SignReply(sender));
            });
            match receiver.await {
                Ok(answer) => answer.map_err(SignerError::new),
                Err(_) => Err(SignerError::new("it gave up")),
            }
        })
    }
}

impl keys::Signer for Remote {
    fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a> {
        self.ask(message, |signer, message, reply| signer.sign(message, reply))
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> Signing<'a> {
        self.ask(ciphertext, |signer, ciphertext, reply| signer.decrypt(ciphertext, reply))
    }
}
