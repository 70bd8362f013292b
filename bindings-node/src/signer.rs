//! A signer that is JavaScript.

use napi::bindgen_prelude::{FnArgs, Function, Result, Uint8Array};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Error, Status};
use napi_derive::napi;
use wechatpay_sdk::ffi;

use crate::Bytes;

/// What is asked: `sign` or `decrypt`, the bytes, and where the answer goes.
type Question = FnArgs<(&'static str, Bytes, SignReply)>;

/// The function that is asked.
pub(crate) type Ask<'a> = Function<'a, Question, ()>;

/// It does not keep the process alive: a call under way does.
type Callback = ThreadsafeFunction<Question, (), Question, Status, false, true>;

pub(crate) struct Remote(Callback);

impl Remote {
    pub(crate) fn new(ask: Ask<'_>) -> Result<Self> {
        ask.build_threadsafe_function().weak::<true>().build().map(Self)
    }

    /// Where the thread of the function has ended, the reply is dropped: the signer gave up.
    fn ask(&self, what: &'static str, bytes: Vec<u8>, reply: ffi::SignReply) {
        let question = (what, Bytes(bytes), SignReply(Some(reply)));
        self.0.call(question.into(), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

impl ffi::Signer for Remote {
    fn sign(&self, message: Vec<u8>, reply: ffi::SignReply) {
        self.ask("sign", message, reply);
    }

    fn decrypt(&self, ciphertext: Vec<u8>, reply: ffi::SignReply) {
        self.ask("decrypt", ciphertext, reply);
    }
}

/// Takes one answer.
#[napi]
pub struct SignReply(Option<ffi::SignReply>);

#[napi]
impl SignReply {
    /// The signature or the plain text.
    #[napi(catch_unwind)]
    pub fn done(&mut self, bytes: Uint8Array) -> Result<()> {
        self.answer(Ok(bytes.to_vec()))
    }

    /// Why there is none.
    #[napi(catch_unwind)]
    pub fn fail(&mut self, reason: String) -> Result<()> {
        self.answer(Err(reason))
    }

    fn answer(&mut self, answer: std::result::Result<Vec<u8>, String>) -> Result<()> {
        let reply = self.0.take().ok_or_else(|| Error::from_reason("it was answered before"))?;
        reply.done(answer);
        Ok(())
    }
}
