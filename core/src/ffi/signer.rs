//! A remote signer on the other side of the border.

use std::sync::Arc;

use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use crate::keys::{self, SignerError, Signing};

/// Signs in place of a private key. Both methods may block: they are called on a thread of their own. What they
/// start may answer at any time and on any thread.
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
pub(super) struct Remote(pub(super) Arc<dyn Signer>);

impl Remote {
    fn ask(&self, bytes: &[u8], what: fn(&dyn Signer, Vec<u8>, SignReply)) -> Signing<'static> {
        let (signer, bytes) = (Arc::clone(&self.0), bytes.to_vec());
        Box::pin(async move {
            let (sender, receiver) = oneshot::channel();
            spawn_blocking(move || what(&*signer, bytes, SignReply(sender)));
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
