//! The clients of many merchants.

use pyo3::prelude::*;
use wechatpay_sdk::ffi;

use crate::{CancelToken, Engine, Outcome, callable, telling, wait};

/// Finds out whose notification it is.
#[pyclass(frozen, module = "wechatpay_sdk._core")]
pub(crate) struct Merchants(ffi::Merchants);

#[pymethods]
impl Merchants {
    #[new]
    fn new() -> Self {
        Self(ffi::Merchants::default())
    }

    /// Adds an engine, in place of the former one of the same merchant.
    #[pyo3(signature = (engine, /))]
    fn insert(&self, engine: &Engine) {
        self.0.insert(engine.0.clone());
    }

    /// Takes the engine of a merchant away.
    #[pyo3(signature = (mchid, /))]
    fn remove(&self, mchid: &str) {
        self.0.remove(mchid);
    }

    /// Parses a notification and waits for it, as `Engine.execute` does.
    #[pyo3(signature = (input, body, /))]
    fn execute_notification<'py>(
        &self,
        py: Python<'py>,
        input: &str,
        body: &[u8],
    ) -> PyResult<Outcome<'py>> {
        let body = body.to_vec();
        wait(py, |keep_waiting| self.0.execute_notification(input, body, keep_waiting))
    }

    /// Parses a notification; `on_done` gets the outcome, on any thread.
    #[pyo3(signature = (input, body, on_done, /))]
    fn submit_notification(
        &self,
        py: Python<'_>,
        input: &str,
        body: &[u8],
        on_done: Bound<'_, PyAny>,
    ) -> PyResult<CancelToken> {
        let (body, on_done) = (body.to_vec(), callable(on_done)?);
        Ok(CancelToken(py.detach(|| self.0.submit_notification(input, body, telling(on_done)))))
    }
}
