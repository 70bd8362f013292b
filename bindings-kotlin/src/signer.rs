//! A private key that is not here.

use std::sync::{Arc, Mutex, PoisonError};

use wechatpay_sdk::ffi;

/// Signs in place of a private key. It answers through the reply, at any time and on any thread.
#[uniffi::export(callback_interface)]
pub trait RemoteSigner: Send + Sync {
    /// SHA256withRSA over `message`.
    fn sign(&self, message: Vec<u8>, reply: Arc<SignReply>);

    /// RSAES-OAEP with SHA-1.
    fn decrypt(&self, ciphertext: Vec<u8>, reply: Arc<SignReply>);
}

/// Takes the answer of a signer, once.
#[derive(uniffi::Object)]
pub struct SignReply {
    reply: Mutex<Option<ffi::SignReply>>,
}

#[uniffi::export]
impl SignReply {
    /// The signature or plain text.
    pub fn done(&self, answer: Vec<u8>) {
        self.answer(Ok(answer));
    }

    /// Why there is none.
    pub fn failed(&self, reason: String) {
        self.answer(Err(reason));
    }
}

impl SignReply {
    fn new(reply: ffi::SignReply) -> Arc<Self> {
        Arc::new(Self { reply: Mutex::new(Some(reply)) })
    }

    fn answer(&self, answer: Result<Vec<u8>, String>) {
        let reply = self.reply.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(reply) = reply {
            reply.done(answer);
        }
    }
}

/// As the engine sees it.
pub(crate) struct Remote(pub(crate) Box<dyn RemoteSigner>);

impl ffi::Signer for Remote {
    fn sign(&self, message: Vec<u8>, reply: ffi::SignReply) {
        self.0.sign(message, SignReply::new(reply));
    }

    fn decrypt(&self, ciphertext: Vec<u8>, reply: ffi::SignReply) {
        self.0.decrypt(ciphertext, SignReply::new(reply));
    }
}
