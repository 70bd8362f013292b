//! One call: attempts, each with its own nonce, timestamp and signature, until there is an answer or it is
//! no longer safe or worthwhile to repeat.

use std::pin::pin;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};
use tracing::{debug, info};

use super::advice::{after_the_fact, is_rate_limit, seconds, unknown_outcome, unrepeated};
use super::{CallOptions, Client, answer};
use crate::auth;
use crate::error::{Error, Phase, Result, SignatureReason, TransportError};
use crate::request::Request;
use crate::telemetry::HTTP;
use crate::transport::{
    Chunks, HttpRequest, HttpResponse, Opened, Route, TransportFailure, delay, retry_after,
};

/// Answers beyond this are refused: JSON, and files.
const MAX_JSON: usize = 16 << 20;
const MAX_FILE: usize = 512 << 20;
/// Who is silent for so long is not reached; or half as long as a call may take at all.
const SILENCE: Duration = Duration::from_secs(5);

/// What shows that an answer is WeChat Pay's.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Proof {
    /// Its signature.
    Signature,
    /// Its signature, which the caller verifies: the keys for that are inside.
    Inside,
    /// It is a file: a digest, if anything.
    Digest,
    /// The same, and it is handed over as it arrives.
    Later,
}

/// What became of one attempt.
enum Attempt {
    /// The body of a file that is handed over as it arrives is still to come.
    Answered(HttpResponse, Option<Box<dyn Chunks>>),
    Refused {
        error: Error,
        retry_after: Option<Duration>,
    },
    Failed(TransportFailure),
}

impl Client {
    /// Sends a request and returns a verified answer of status 200 to 299.
    pub(crate) async fn exchange(
        &self,
        request: &Request,
        proof: Proof,
        options: &CallOptions,
    ) -> Result<HttpResponse> {
        self.attempts(request, proof, options).await.map(|(answer, _)| answer)
    }

    /// The same for a file that is handed over as it arrives.
    pub(crate) async fn open(&self, request: &Request, options: &CallOptions) -> Result<Opened> {
        Ok(match self.attempts(request, Proof::Later, options).await? {
            (head, Some(chunks)) => Opened { head, chunks },
            (answer, None) => Opened::whole(answer),
        })
    }

    async fn attempts(
        &self,
        request: &Request,
        proof: Proof,
        options: &CallOptions,
    ) -> Result<(HttpResponse, Option<Box<dyn Chunks>>)> {
        let settings = &self.inner.settings;
        let options = &self.begun(options);
        let deadline = self.deadline(options);
        let most = options.max_attempts.unwrap_or(settings.max_attempts).max(1);
        let (mut attempt, mut may_have_arrived, mut probed) = (0, false, false);
        let mut unreached = None;
        loop {
            attempt += 1;
            let nonce = (settings.nonce)()?;
            let mut wait = delay(attempt, &nonce);
            let host = request.host.as_deref();
            let route =
                self.inner.hosts.route(host, request.repeatable, unreached.as_ref(), self.now());
            let changes = request.method != "GET";
            let tried = self.attempt(request, proof, &nonce, &route, deadline, options).await;
            let tried = tried.map_err(|error| match error {
                Error::Transport(unsigned) => {
                    let operation = request.operation.clone();
                    let ambiguous = may_have_arrived && changes;
                    let advice = ambiguous.then(|| unknown_outcome(request.number));
                    let attempts = attempt;
                    TransportError { operation, attempts, may_have_arrived, advice, ..unsigned }
                        .into()
                }
                error => error,
            });
            let (error, again) = match tried? {
                Attempt::Answered(answer, rest) => {
                    self.inner.budget.succeeded(attempt);
                    return Ok((answer, rest));
                }
                Attempt::Failed(failure) => {
                    let again = match failure.phase {
                        Phase::Connect => true,
                        Phase::Timeout => false,
                        _ => request.repeatable,
                    };
                    unreached = Some(route);
                    may_have_arrived |= failure.phase != Phase::Connect;
                    if !may_have_arrived {
                        options.mark_unsent();
                    }
                    let ambiguous = may_have_arrived && changes;
                    let error = Error::Transport(TransportError {
                        message: failure.message,
                        advice: ambiguous.then(|| unknown_outcome(request.number)),
                        operation: request.operation.clone(),
                        phase: failure.phase,
                        attempts: attempt,
                        may_have_arrived,
                    });
                    (error, again)
                }
                Attempt::Refused { mut error, retry_after } => {
                    let again = match &error {
                        Error::Api(api) if is_rate_limit(api) => {
                            api.retryable && (request.method == "GET" || retry_after.is_some())
                        }
                        Error::Api(api) => api.retryable,
                        Error::Signature(error) if error.reason == SignatureReason::Probe => {
                            !std::mem::replace(&mut probed, true)
                        }
                        _ => false,
                    };
                    if changes {
                        after_the_fact(&mut error, may_have_arrived, request.number);
                    }
                    (unreached, may_have_arrived) = (None, true);
                    // Whoever asks to wait gets a little more, so that not all come back at once.
                    wait = retry_after.map_or(wait, |asked| asked + wait);
                    (error, again && request.repeatable)
                }
            };
            if !again || attempt >= most || Instant::now() + wait >= deadline {
                return Err(error);
            }
            // A wrong signature on purpose is no sign of trouble.
            if !matches!(error, Error::Signature(_)) && !self.inner.budget.take() {
                return Err(unrepeated(error));
            }
            let (wait_ms, why) = (wait.as_millis() as u64, kind(&error));
            info!(target: HTTP, operation = request.operation, attempt, wait_ms, "repeating after {why}");
            sleep(wait).await;
        }
    }

    async fn attempt(
        &self,
        request: &Request,
        proof: Proof,
        nonce: &str,
        route: &Route,
        deadline: Instant,
        options: &CallOptions,
    ) -> Result<Attempt> {
        let settings = &self.inner.settings;
        let now = self.now();
        let keys = self.keys(options);
        keys.merchant.forget(now);
        let body = request.signed_bytes();
        let authorization =
            auth::authorization(&keys.merchant, &request.method, &request.target, body, now, nonce);
        let authorization = timeout_at(deadline, authorization).await.unwrap_or_else(|_| {
            Err(TransportError {
                message: "the signer gave no signature before the deadline".into(),
                operation: request.operation.clone(),
                phase: Phase::Sign,
                attempts: 1,
                may_have_arrived: false,
                advice: None,
            }
            .into())
        })?;
        let mut headers = vec![("Authorization".to_owned(), authorization)];
        headers.extend(settings.headers(&request.headers));
        headers.extend(request.headers.iter().cloned());
        let outgoing = HttpRequest {
            method: request.method.clone(),
            url: format!("{}{}", route.origin, request.target),
            headers,
            body: request.body.clone(),
            timeout: deadline.saturating_duration_since(Instant::now()),
            read_timeout: settings.read_timeout,
            max_answer_bytes: if proof == Proof::Digest { MAX_FILE } else { MAX_JSON },
        };

        options.mark_sent(&request.method, &route.origin);
        let started = Instant::now();
        let sending = self.send(outgoing, proof);
        let (sent, silent) = self.wait(sending, route, request, proof, deadline).await;
        let elapsed = started.elapsed();
        let elapsed_ms = elapsed.as_millis() as u64;
        let (answer, rest) = match sent {
            Ok(answered) => answered,
            Err(failure) => {
                if let Some(fault) = request.body.file().and_then(|f| f.fault(&request.operation)) {
                    return Err(fault);
                }
                debug!(target: HTTP, operation = request.operation, elapsed_ms, phase = ?failure.phase, "{}", failure.message);
                if failure.phase != Phase::Timeout && !silent {
                    self.inner.hosts.report(route, false, self.now());
                }
                return Ok(Attempt::Failed(failure));
            }
        };
        self.inner.hosts.report(route, true, self.now());
        self.inner.skew.watch(answer.header("Date"), (settings.clock)());
        let path = request.target.split('?').next().unwrap_or_default();
        let request_id = answer.header("Request-ID");
        options.progress.answered(answer.status, request_id);
        debug!(
            target: HTTP, operation = request.operation, method = request.method, path, status = answer.status,
            request_id, elapsed_ms, bytes = answer.body.len(), "answered"
        );
        match self.refusal(&answer, request, proof, options).await {
            Some(refused) => Ok(refused),
            None => Ok(Attempt::Answered(answer, rest)),
        }
    }

    /// A host that is silent for long counts as one that is not reached before the deadline has shown it, so that
    /// other calls need not find out as well. Files take their time. Also returns whether that has been reported.
    async fn wait<T>(
        &self,
        sending: impl Future<Output = Result<T, TransportFailure>>,
        route: &Route,
        request: &Request,
        proof: Proof,
        deadline: Instant,
    ) -> (Result<T, TransportFailure>, bool) {
        let mut sending = pin!(sending);
        let silent = Instant::now() + SILENCE.min(self.inner.settings.timeout / 2);
        let watched = silent <= deadline && proof != Proof::Digest && request.body.file().is_none();
        if watched {
            if let Ok(sent) = timeout_at(silent, &mut sending).await {
                return (sent, false);
            }
            self.inner.hosts.report(route, false, self.now());
        }
        let sent = timeout_at(deadline, sending).await.unwrap_or_else(|_| {
            let message = "no answer before the deadline".to_owned();
            Err(TransportFailure { phase: Phase::Timeout, message })
        });
        (sent, watched)
    }

    /// Only a success of a file is not read here: an error is read, to be told.
    async fn send(
        &self,
        outgoing: HttpRequest,
        proof: Proof,
    ) -> Result<(HttpResponse, Option<Box<dyn Chunks>>), TransportFailure> {
        if proof != Proof::Later {
            return Ok((self.inner.transport.send(outgoing).await?, None));
        }
        let (most, longest) = (outgoing.max_answer_bytes, outgoing.read_timeout);
        let opened = self.inner.transport.open(outgoing).await?;
        if opened.head.is_success() {
            return Ok((opened.head, Some(opened.chunks)));
        }
        Ok((opened.collect(most, longest).await?, None))
    }

    /// The status first; a success counts only with its signature.
    async fn refusal(
        &self,
        answer: &HttpResponse,
        request: &Request,
        proof: Proof,
        options: &CallOptions,
    ) -> Option<Attempt> {
        let date = answer.header("Date").and_then(seconds).unwrap_or_else(|| self.now());
        let retry_after = retry_after(answer.header("Retry-After"), seconds, date);
        if !answer.is_success() {
            let authenticated = answer.header("Wechatpay-Signature").is_some()
                && self.check(answer, &self.keys(options).known()).is_ok();
            if authenticated {
                self.measure_clock(answer);
            }
            let error = answer::refusal(answer, request, authenticated, self.now());
            return Some(Attempt::Refused { error, retry_after });
        }
        if proof != Proof::Signature {
            return None;
        }
        match self.verify(answer, options).await {
            Ok(()) => {
                self.measure_clock(answer);
                None
            }
            Err(error) => Some(Attempt::Refused { error, retry_after: Some(Duration::ZERO) }),
        }
    }
}

/// Without the gateway's words: nobody has vouched for them, and they may repeat what was sent.
pub(super) fn kind(error: &Error) -> String {
    match error {
        Error::Api(error) => format!("status {}", error.status),
        Error::Transport(error) => format!("a failure: {:?}", error.phase),
        Error::Signature(error) => format!("a wrong signature: {:?}", error.reason),
        _ => "an error".into(),
    }
}
