//! A signer that is Python.

use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use wechatpay_sdk::ffi;

use crate::tell;

/// Asks `ask(what, bytes, reply)`, on a thread where it may block.
pub(crate) struct Remote(pub(crate) Py<PyAny>);

impl Remote {
    /// Where the interpreter is about to go, the reply is dropped: the signer gave up.
    fn ask(&self, what: &str, bytes: &[u8], reply: ffi::SignReply) {
        let reply = SignReply(Mutex::new(Some(reply)));
        tell(|py| self.0.call1(py, (what, PyBytes::new(py, bytes), Bound::new(py, reply)?)));
    }
}

impl ffi::Signer for Remote {
    fn sign(&self, message: Vec<u8>, reply: ffi::SignReply) {
        self.ask("sign", &message, reply);
    }

    fn decrypt(&self, ciphertext: Vec<u8>, reply: ffi::SignReply) {
        self.ask("decrypt", &ciphertext, reply);
    }
}

/// Takes one answer.
#[pyclass(frozen, module = "wechatpay_sdk._core")]
pub(crate) struct SignReply(Mutex<Option<ffi::SignReply>>);

#[pymethods]
impl SignReply {
    /// The signature or the plain text.
    #[pyo3(signature = (answer, /))]
    fn done(&self, answer: &[u8]) -> PyResult<()> {
        self.answer(Ok(answer.to_vec()))
    }

    /// Why there is none.
    #[pyo3(signature = (reason, /))]
    fn fail(&self, reason: String) -> PyResult<()> {
        self.answer(Err(reason))
    }
}

impl SignReply {
    fn answer(&self, answer: Result<Vec<u8>, String>) -> PyResult<()> {
        let reply = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        reply.ok_or_else(|| PyRuntimeError::new_err("it was answered before"))?.done(answer);
        Ok(())
    }
}
