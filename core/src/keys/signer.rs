//! The merchant's private key, here or elsewhere: in an HSM, at a key management service.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::timeout;

use crate::error::{InvalidRequest, Result, Rule};

/// Signs in the merchant's name, so that its private key never comes here.
///
/// ```
/// use wechatpay_sdk::{Signer, SignerError, Signing};
///
/// struct Hsm;
///
/// impl Signer for Hsm {
///     fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a> {
///         Box::pin(async move {
///             // Ask the HSM for SHA256withRSA over `message`.
///             Err(SignerError::new("the HSM is locked"))
///         })
///     }
/// }
/// ```
pub trait Signer: Send + Sync + 'static {
    /// The RSASSA-PKCS1-v1_5 signature with SHA-256 over `message`. It is asked once for each attempt of a call, and
    /// dropped at the deadline of the call, or after the client's timeout where there is none. If `certificate` holds an SM2 key: SM2 with SM3, in ASN.1 DER.
    fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a>;

    /// What a sensitive field of an answer holds: RSAES-OAEP with SHA-1 and MGF1-SHA-1. Without it such a field is a
    /// [`DecryptError`](crate::DecryptError).
    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> Signing<'a> {
        let _ = ciphertext;
        Box::pin(async { Err(SignerError::new("it does not decrypt")) })
    }
}

/// What [`Signer`]'s methods return: a signature, or a plain text.
pub type Signing<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, SignerError>> + Send + 'a>>;

/// Why a [`Signer`] did not do what it was asked. It becomes a part of the error of the call.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SignerError(String);

impl SignerError {
    /// Out of words for people, without anything secret.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for SignerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SignerError {}

/// Not waited for longer than this, whatever it is asked for.
pub(crate) struct Patient {
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) timeout: Duration,
}

impl Patient {
    async fn wait(&self, work: Signing<'_>) -> Result<Vec<u8>, SignerError> {
        if Handle::try_current().is_err() {
            // Polled once, where nobody waits.
            return work.await;
        }
        let late = |_| Err(SignerError::new("it did not answer in time"));
        timeout(self.timeout, work).await.unwrap_or_else(late)
    }
}

impl Signer for Patient {
    fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a> {
        Box::pin(self.wait(self.signer.sign(message)))
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> Signing<'a> {
        Box::pin(self.wait(self.signer.decrypt(ciphertext)))
    }
}

/// The result of work that waits for nothing where the private key is here.
pub(crate) fn at_once<T>(operation: &str, work: impl Future<Output = Result<T>>) -> Result<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(InvalidRequest {
            message: "the private key is at a remote signer: use the asynchronous form".into(),
            operation: operation.into(),
            pointer: String::new(),
            rule: Rule::Asynchronous,
        }
        .into()),
    }
}
