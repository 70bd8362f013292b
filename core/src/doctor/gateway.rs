//! What only the gateway can tell: one self-test without money, and what its answer says about each step.

use serde_json::{Value, json};

use super::Check;
use super::settings::CLOCK;
use crate::auth;
use crate::client::{CallOptions, Client, Response, seconds};
use crate::error::{Error, Phase};

const CONNECTION: &str = "connection";
const SIGNATURE: &str = "signature";
const ANSWER: &str = "answer";
const ECHO: &str = "echo";

/// The gateway refuses what is further apart, in seconds.
const TOLERANCE: u64 = 300;
/// So far apart it is worth a word.
const NOTEWORTHY: u64 = 60;

pub(super) async fn checks(
    client: &Client,
    notify_url: Option<&str>,
    options: &CallOptions,
) -> Vec<Check> {
    let message = match auth::nonce() {
        Ok(nonce) => format!("doctor {nonce}"),
        Err(error) => return vec![Check::of_error(ECHO, &error)],
    };
    let mut arguments = json!({ "echo_message": message, "encrypted_echo_message": message });
    if let (Some(url), Some(arguments)) = (notify_url, arguments.as_object_mut()) {
        arguments.insert("notify_url".into(), url.into());
    }
    match client.call_with("certificates.echo", arguments, None, options).await {
        Ok(answer) => answered(client, &answer, &message, notify_url),
        Err(error) => refused(&error),
    }
}

fn answered(
    client: &Client,
    answer: &Response,
    message: &str,
    notify_url: Option<&str>,
) -> Vec<Check> {
    let body: Value = answer.json().unwrap_or_default();
    let echoed = |name: &str| body.get(name).and_then(Value::as_str) == Some(message);
    let echo = if echoed("echo_message") && echoed("encrypted_echo_message") {
        let told = "what was sent came back, encrypted for the merchant and decrypted";
        Check::ok(
            ECHO,
            match notify_url {
                None => told.to_owned(),
                Some(_) => format!(
                    "{told}; a SECURITY_ECHO.SUCCESS notification with the echo_message {message:?} goes to the notify_url"
                ),
            },
        )
    } else {
        Check::failed(ECHO, "something else came back than was sent").advice(
            "base_url",
            "Check that `base_url` is the gateway: https://api.mch.weixin.qq.com when left out.",
        )
    };
    let steps = [
        Check::ok(CONNECTION, "the gateway answers"),
        Check::ok(SIGNATURE, "the gateway accepts the merchant's signature"),
        Check::ok(ANSWER, "the gateway's signature is verified"),
        echo,
    ];
    clock(client, answer).into_iter().chain(steps).collect()
}

fn clock(client: &Client, answer: &Response) -> Option<Check> {
    let mut headers = answer.headers.iter();
    let (_, date) = headers.find(|(name, _)| name.eq_ignore_ascii_case("Date"))?;
    let (theirs, ours) = (seconds(date)?, client.now());
    let apart = ours.abs_diff(theirs);
    let side = if ours > theirs { "ahead of" } else { "behind" };
    let message = format!("it is {apart} s {side} the gateway's");
    let advice = "Synchronise the clock (NTP): from 300 s on nothing is accepted.";
    Some(match apart {
        0..NOTEWORTHY => Check::ok(CLOCK, message),
        NOTEWORTHY..=TOLERANCE => Check::warning(CLOCK, message).advice(CLOCK, advice),
        _ => Check::failed(CLOCK, message).advice(CLOCK, advice),
    })
}

/// How far it came.
fn refused(error: &Error) -> Vec<Check> {
    let (step, setting, advice) = verdict(error);
    let failed = Check::failed(step, error.to_string()).advice(setting, advice.trim());
    // Where nothing was signed nothing was sent, so nothing is known about the connection.
    let unsent = matches!(error, Error::Transport(error) if error.phase == Phase::Sign);
    let mut is_before = !unsent;
    let mut checks = Vec::new();
    for name in [CONNECTION, SIGNATURE, ANSWER, ECHO] {
        checks.push(if name == step {
            is_before = false;
            failed.clone()
        } else if is_before {
            Check::ok(name, "the gateway's answer shows that it works")
        } else {
            Check::skipped(name, "something else has to work first")
        });
    }
    checks
}

/// The step that failed, the setting to look at, and what to do.
fn verdict(error: &Error) -> (&'static str, &str, String) {
    match error {
        Error::Transport(error) if error.phase == Phase::Sign => {
            (SIGNATURE, "private_key", "Check the remote signer that is given in place of `private_key`.".into())
        }
        Error::Transport(_) => (
            CONNECTION,
            "proxy",
            "Check that this machine reaches https://api.mch.weixin.qq.com: name service, firewall, and the settings \
             `proxy`, `ca_bundle` and `base_url`."
                .into(),
        ),
        Error::Api(error) if error.status == 401 => (
            SIGNATURE,
            "serial_no",
            format!(
                "Check that `mchid`, `serial_no` and `private_key` are of one merchant and one certificate, and that \
                 the certificate is not void. {}",
                error.advice.as_deref().unwrap_or_default()
            ),
        ),
        Error::Api(error) => {
            let advice = error.advice.clone();
            let otherwise = || "Quote the Request-ID when asking WeChat Pay for help.".into();
            (ANSWER, "mchid", advice.unwrap_or_else(otherwise))
        }
        Error::Signature(_) => (
            ANSWER,
            "platform_public_key",
            "Set `platform_public_key` and `platform_public_key_id` (or `platform_certificates`) to those of this \
             merchant."
                .into(),
        ),
        // Of the platform certificates, or of the echo.
        Error::Decrypt(error) if error.key == "api_v3_key" => {
            (ANSWER, "api_v3_key", "Set `api_v3_key` to the current APIv3 key of this merchant.".into())
        }
        Error::Decrypt(error) => (
            ECHO,
            &error.key,
            format!("Check `{}`: the gateway encrypts for the merchant's certificate.", error.key),
        ),
        // A merchant without platform certificates.
        Error::Config(error) => {
            (ANSWER, &error.setting, format!("Set `{}`: {}.", error.setting, error.expected))
        }
        _ => (ECHO, "base_url", "This should not happen; please report it.".into()),
    }
}
