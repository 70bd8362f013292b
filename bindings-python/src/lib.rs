//! The native module `wechatpay_sdk._core`: text and bytes in, text and bytes out.
//!
//! Everything that people see is Python and stands in `python/wechatpay_sdk`.

mod gate;
mod merchants;
mod signer;

use std::sync::Arc;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use wechatpay_sdk::ffi;

use merchants::Merchants;
use signer::{Remote, SignReply};

/// `(ok, meta, body)`, as in [`ffi::Outcome`]; the body is bytes, or a [`FileStream`].
type Outcome<'py> = (bool, String, Bound<'py, PyAny>);

/// The client behind `Client` and `AsyncClient`.
#[pyclass(frozen, module = "wechatpay_sdk._core")]
struct Engine(ffi::Engine);

#[pymethods]
impl Engine {
    /// A client out of its settings as JSON; with `env`, those of the environment come first. `signer` is asked in
    /// place of a private key.
    ///
    /// Raises `ValueError` with the error object as JSON.
    #[new]
    #[pyo3(signature = (config, /, *, env = false, signer = None))]
    fn new(
        py: Python<'_>,
        config: &str,
        env: bool,
        signer: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let signer = signer.map(callable).transpose()?;
        let built = py.detach(|| match (signer.map(|ask| Arc::new(Remote(ask))), env) {
            (None, false) => ffi::Engine::new(config),
            (None, true) => ffi::Engine::from_env(config),
            (Some(signer), false) => ffi::Engine::with_signer(config, signer),
            (Some(signer), true) => ffi::Engine::from_env_with_signer(config, signer),
        });
        built.map(Self).map_err(|outcome| PyValueError::new_err(outcome.meta))
    }

    /// The merchant's number.
    #[getter]
    fn mchid(&self) -> &str {
        self.0.mchid()
    }

    /// Makes a call and waits for it, with the GIL released; wakes up for Ctrl-C.
    #[pyo3(signature = (name, input, attachment = None, /))]
    fn execute<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        input: &str,
        attachment: Option<&[u8]>,
    ) -> PyResult<Outcome<'py>> {
        let attachment = attachment.map(Vec::from);
        wait(py, |keep_waiting| self.0.execute(name, input, attachment, keep_waiting))
    }

    /// Starts a call; `on_done` gets the outcome, on any thread.
    #[pyo3(signature = (name, input, attachment, on_done, /))]
    fn submit(
        &self,
        py: Python<'_>,
        name: &str,
        input: &str,
        attachment: Option<&[u8]>,
        on_done: Bound<'_, PyAny>,
    ) -> PyResult<CancelToken> {
        let (attachment, on_done) = (attachment.map(Vec::from), callable(on_done)?);
        Ok(CancelToken(py.detach(|| self.0.submit(name, input, attachment, telling(on_done)))))
    }
}

/// A file that is being downloaded.
#[pyclass(frozen, module = "wechatpay_sdk._core")]
struct FileStream(ffi::FileStream);

#[pymethods]
impl FileStream {
    /// Waits for the next chunk; at the end it is empty.
    fn execute_read<'py>(&self, py: Python<'py>) -> PyResult<Outcome<'py>> {
        wait(py, |keep_waiting| self.0.execute_read(keep_waiting))
    }

    /// Asks for the next chunk; `on_done` gets the outcome, on any thread.
    #[pyo3(signature = (on_done, /))]
    fn read(&self, py: Python<'_>, on_done: Bound<'_, PyAny>) -> PyResult<CancelToken> {
        let on_done = callable(on_done)?;
        Ok(CancelToken(py.detach(|| self.0.read(telling(on_done)))))
    }

    /// Saves the file and waits for it.
    #[pyo3(signature = (path, /))]
    fn execute_save<'py>(&self, py: Python<'py>, path: &str) -> PyResult<Outcome<'py>> {
        wait(py, |keep_waiting| self.0.execute_save(path, keep_waiting))
    }

    /// Saves the file; `on_done` gets the outcome, on any thread.
    #[pyo3(signature = (path, on_done, /))]
    fn save(&self, py: Python<'_>, path: &str, on_done: Bound<'_, PyAny>) -> PyResult<CancelToken> {
        let on_done = callable(on_done)?;
        Ok(CancelToken(py.detach(|| self.0.save(path, telling(on_done)))))
    }

    /// Ends the download.
    fn close(&self) {
        self.0.close();
    }
}

/// Cancels a submitted call.
#[pyclass(frozen, module = "wechatpay_sdk._core")]
struct CancelToken(ffi::CancelToken);

#[pymethods]
impl CancelToken {
    /// Cancels the call, unless it is done.
    fn cancel(&self) {
        self.0.cancel();
    }
}

/// The ids of all operations.
#[pyfunction]
fn operations() -> Vec<String> {
    ffi::operations()
}

/// The report about settings as JSON, also about those that `Engine` refuses; with `env`, those of the environment
/// come first.
#[pyfunction]
#[pyo3(signature = (config, /, *, env = false))]
fn diagnose<'py>(py: Python<'py>, config: &str, env: bool) -> PyResult<Outcome<'py>> {
    let look = if env { ffi::doctor_from_env } else { ffi::doctor };
    to_python(py, py.detach(|| look(config)))
}

/// Sends the log of this process to `sink`, as lists of `(level, target, message, fields)`, the last one a list
/// of names and values.
#[pyfunction]
#[pyo3(signature = (level, sink, /))]
fn set_log_sink(level: &str, sink: Bound<'_, PyAny>) -> PyResult<()> {
    let sink = callable(sink)?;
    ffi::set_log_sink(level, move |records| {
        let records = records.into_iter();
        let records: Vec<_> =
            records.map(|one| (one.level, one.target, one.message, one.fields)).collect();
        tell(|py| sink.call1(py, (records,)));
    });
    Ok(())
}

fn callable(given: Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    if given.is_callable() {
        return Ok(given.unbind());
    }
    Err(PyTypeError::new_err("something to call is needed"))
}

/// Waits with the GIL released; wakes up for Ctrl-C.
fn wait(
    py: Python<'_>,
    execute: impl FnOnce(&mut (dyn FnMut() -> bool + Send)) -> ffi::Outcome + Send,
) -> PyResult<Outcome<'_>> {
    let mut interrupt = None;
    let (outcome, _pass) = py.detach(|| {
        let outcome = execute(&mut || {
            let _pass = gate::enter_or_stay();
            interrupt = interrupt.take().or_else(|| Python::attach(|py| py.check_signals()).err());
            interrupt.is_none()
        });
        (outcome, gate::enter_or_stay())
    });
    match interrupt {
        Some(error) => Err(error),
        None => to_python(py, outcome),
    }
}

fn telling(on_done: Py<PyAny>) -> impl FnOnce(ffi::Outcome) + Send + 'static {
    move |outcome| tell(|py| on_done.call1(py, to_python(py, outcome)?))
}

/// Calls into Python, unless the interpreter is about to go: then nobody is left to be told.
fn tell(call: impl FnOnce(Python<'_>) -> PyResult<Py<PyAny>>) {
    let Some(_pass) = gate::enter() else { return };
    Python::attach(|py| {
        if let Err(error) = call(py) {
            error.write_unraisable(py, None);
        }
    });
}

/// Called by `atexit`.
#[pyfunction]
fn close_gate(py: Python<'_>) {
    gate::close(py);
}

fn to_python(py: Python<'_>, outcome: ffi::Outcome) -> PyResult<Outcome<'_>> {
    let body = match outcome.file {
        Some(file) => Bound::new(py, FileStream(file))?.into_any(),
        None => PyBytes::new(py, &outcome.body).into_any(),
    };
    Ok((outcome.ok, outcome.meta, body))
}

/// The native half of `wechatpay_sdk`.
#[pymodule(gil_used = false)]
mod _core {
    #[pymodule_export]
    use super::{
        CancelToken, Engine, FileStream, Merchants, SignReply, diagnose, operations, set_log_sink,
    };
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let close = wrap_pyfunction!(super::close_gate, module)?;
        module.py().import("atexit")?.call_method1("register", (close,))?;
        module.add("__version__", super::ffi::version())
    }
}
