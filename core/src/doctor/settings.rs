//! What can be seen without a network.

use super::Check;
use crate::client::KeySettings;
use crate::error::Error;
use crate::keys::seen::{self, SeenCertificate, SeenKey};
use crate::keys::{ApiV2Key, ApiV3Key};

pub(super) const CLOCK: &str = "clock";

const DAY: i64 = 24 * 3600;
/// A certificate that ends sooner is worth a warning.
const SOON: i64 = 30 * DAY;

/// `now` in seconds since 1970.
pub(super) fn checks(mchid: Option<&str>, keys: &KeySettings, now: i64) -> Vec<Check> {
    let mut checks = vec![merchant_id(mchid)];
    let (own, key_check) = private_key(mchid, keys);
    checks.push(key_check);
    let (certificate, key) = match own {
        Some((key, certificate)) => (certificate, Some(key)),
        None => (None, None),
    };
    let (given, certificate_check) = certificate_check(keys, certificate, key.as_ref(), mchid);
    checks.push(certificate_check);
    checks.push(serial_no(keys, given.as_ref()));
    checks.push(expiry("certificate_expiry", "certificate", given.as_ref(), now));
    checks.push(api_v3_key(keys));
    checks.extend(api_v2_key(keys));
    let own = given.as_ref().filter(|given| given.is_merchants).map(|given| &given.key);
    let own_keys: Vec<&SeenKey> = key.iter().chain(own).collect();
    checks.extend(public_key(keys, &own_keys));
    checks.push(platform_certificates(keys, &own_keys, now));
    checks.push(clock(now));
    checks
}

fn merchant_id(mchid: Option<&str>) -> Check {
    const NAME: &str = "mchid";
    match mchid {
        None => Check::failed(NAME, "there is no merchant id")
            .advice(NAME, "Set `mchid`: 8 to 12 digits, as the merchant platform shows it. Partners give their own."),
        Some(mchid) => match seen::mchid(mchid) {
            Ok(()) => Check::ok(NAME, mchid).about(NAME),
            Err(error) => Check::of_error(NAME, &error),
        },
    }
}

type Own = (SeenKey, Option<SeenCertificate>);

fn private_key(mchid: Option<&str>, keys: &KeySettings) -> (Option<Own>, Check) {
    const NAME: &str = "private_key";
    let found = match (&keys.private_key, &keys.merchant_p12) {
        (None, None) if keys.signer.is_some() => {
            return (None, Check::ok(NAME, "a remote signer has it"));
        }
        (None, None) => {
            let check = Check::failed(NAME, "there is no private key").advice(
                NAME,
                "Set `private_key` to apiclient_key.pem, or `merchant_p12` to apiclient_cert.p12.",
            );
            return (None, check);
        }
        (Some(_), Some(_)) => {
            let check = Check::failed(NAME, "there are two: private_key and merchant_p12")
                .advice("merchant_p12", "Leave out one of `private_key` and `merchant_p12`.");
            return (None, check);
        }
        (Some(pem), None) => {
            let password = keys.private_key_password.as_ref().map(|password| password.as_str());
            seen::private_key(pem, password).map(|key| (key, None))
        }
        (None, Some(p12)) => {
            let password = keys.merchant_p12_password.as_ref().map(|password| password.as_str());
            seen::p12(p12, password.or(mchid).unwrap_or_default())
        }
    };
    match found {
        Ok(own) => {
            (Some(own), Check::ok(NAME, "it can be read, and is of a kind that signs").about(NAME))
        }
        Err(error) => (None, Check::of_error(NAME, &error)),
    }
}

/// The merchant's certificate: the one in `merchant_p12`, or the given one that belongs to the private key.
fn certificate_check(
    keys: &KeySettings,
    of_p12: Option<SeenCertificate>,
    key: Option<&SeenKey>,
    mchid: Option<&str>,
) -> (Option<SeenCertificate>, Check) {
    const NAME: &str = "certificate";
    let certificate = match (&keys.certificate, of_p12) {
        (None, None) => {
            let message = "none is given, so its expiry and its merchant cannot be checked";
            let check = Check::skipped(NAME, message)
                .advice(NAME, "Set `certificate` to apiclient_cert.pem to have it checked.");
            return (None, check);
        }
        (None, Some(certificate)) => certificate,
        (Some(pem), _) => match seen::certificates(pem, NAME) {
            Err(error) => return (None, Check::of_error(NAME, &error)),
            Ok(mut chain) => {
                let own = chain.iter().position(|one| Some(&one.key) == key).unwrap_or(0);
                if own >= chain.len() {
                    return (
                        None,
                        Check::failed(NAME, "there is no certificate in it").about(NAME),
                    );
                }
                chain.swap_remove(own)
            }
        },
    };
    let fault = |message: String, setting: &str, advice: &str| {
        Check::failed(NAME, message).advice(setting, advice)
    };
    let check = if !certificate.is_merchants {
        let message = format!("it was issued to {:?}, which is no merchant", certificate.subject);
        let advice = "Set `certificate` to apiclient_cert.pem; certificates of WeChat Pay's belong into \
                      `platform_certificates`.";
        fault(message, NAME, advice)
    } else if key.is_some_and(|key| *key != certificate.key) {
        let message = "it does not belong to the private key".to_owned();
        let advice = "Set `certificate` and `private_key` to files of the same download: apiclient_cert.pem and \
                      apiclient_key.pem.";
        fault(message, NAME, advice)
    } else if mchid.is_some_and(|mchid| mchid != certificate.subject) {
        let message = format!("it was issued to merchant {}", certificate.subject);
        fault(
            message,
            "mchid",
            "Set `mchid` to the merchant of the certificate, or take that merchant's files.",
        )
    } else {
        Check::ok(NAME, format!("of merchant {}", certificate.subject)).about(NAME)
    };
    (Some(certificate), check)
}

fn serial_no(keys: &KeySettings, certificate: Option<&SeenCertificate>) -> Check {
    const NAME: &str = "serial_no";
    let given = match keys.serial_no.as_deref().map(seen::serial_no).transpose() {
        Ok(given) => given,
        Err(error) => return Check::of_error(NAME, &error),
    };
    match (given, certificate) {
        (None, None) => Check::failed(NAME, "there is none, and no certificate that names it").advice(
            NAME,
            "Set `serial_no` (openssl x509 -in apiclient_cert.pem -noout -serial), or `certificate`.",
        ),
        (Some(given), Some(certificate)) if !same_serial(&given, &certificate.serial_no) => {
            let message = format!("it is {given}, the certificate's is {}", certificate.serial_no);
            Check::failed(NAME, message)
                .advice(NAME, format!("Set `serial_no` to {}, or leave it out.", certificate.serial_no))
        }
        (_, Some(certificate)) => Check::ok(NAME, &certificate.serial_no).about(NAME),
        (Some(given), None) => Check::ok(NAME, given).about(NAME),
    }
}

fn same_serial(one: &str, other: &str) -> bool {
    one.trim_start_matches('0') == other.trim_start_matches('0')
}

fn expiry(name: &str, setting: &str, certificate: Option<&SeenCertificate>, now: i64) -> Check {
    let Some(certificate) = certificate else {
        return Check::skipped(name, "there is no certificate to look at");
    };
    let days = certificate.not_after.saturating_sub(now) / DAY;
    let advice = format!(
        "Renew it on the merchant platform (API security), and set `{setting}` to the new one."
    );
    if now < certificate.not_before {
        Check::failed(name, "it is not valid yet")
            .advice(setting, "Check the clock of this machine (NTP).")
    } else if now > certificate.not_after {
        Check::failed(name, format!("it expired {} days ago", -days)).advice(setting, advice)
    } else if certificate.not_after - now < SOON {
        Check::warning(name, format!("it expires in {days} days")).advice(setting, advice)
    } else {
        Check::ok(name, format!("{days} days are left")).about(setting)
    }
}

fn api_v3_key(keys: &KeySettings) -> Check {
    const NAME: &str = "api_v3_key";
    match keys.api_v3_key.as_ref().map(|key| ApiV3Key::new(key)) {
        None => Check::warning(NAME, "there is none: notifications cannot be decrypted").advice(
            NAME,
            "Set `api_v3_key` to the 32 characters set on the merchant platform (API security).",
        ),
        Some(Ok(_)) => Check::ok(NAME, "32 bytes").about(NAME),
        Some(Err(error)) => Check::of_error(NAME, &error),
    }
}

/// Hardly anybody needs it, so it is a check only where it is given.
fn api_v2_key(keys: &KeySettings) -> Option<Check> {
    const NAME: &str = "api_v2_key";
    let given = keys.api_v2_key.as_ref()?;
    Some(match ApiV2Key::new(given) {
        Err(error) => Check::of_error(NAME, &error),
        Ok(_) if keys.api_v3_key.as_ref().is_some_and(|key| **key == **given) => {
            Check::warning(NAME, "it is the same as the APIv3 key").advice(
                NAME,
                "Set `api_v2_key` to the APIv2 key: the platform has two, and they should differ.",
            )
        }
        Ok(_) => Check::ok(NAME, "32 characters").about(NAME),
    })
}

/// The id, and the key.
fn public_key(keys: &KeySettings, own: &[&SeenKey]) -> [Check; 2] {
    const ID: &str = "platform_public_key_id";
    const KEY: &str = "platform_public_key";
    let id = match (&keys.platform_public_key_id, &keys.platform_public_key) {
        (Some(id), _) => match seen::public_key_id(id) {
            Ok(()) => Check::ok(ID, id).about(ID),
            Err(error) => Check::of_error(ID, &error),
        },
        (None, Some(_)) => Check::failed(ID, "the platform public key has no id").advice(
            ID,
            "Set `platform_public_key_id` to the PUB_KEY_ID_… that the merchant platform shows.",
        ),
        (None, None) => Check::skipped(ID, "there is no platform public key"),
    };
    let key = match (&keys.platform_public_key, &keys.platform_public_key_id) {
        (Some(pem), _) => match seen::public_key(pem) {
            Ok(key) if own.contains(&&key) => Check::failed(
                KEY,
                "it is the merchant's own key, not WeChat Pay's",
            )
            .advice(
                KEY,
                "Set `platform_public_key` to pub_key.pem, downloaded from the merchant platform.",
            ),
            Ok(_) => Check::ok(KEY, "it can be read").about(KEY),
            Err(error) => Check::of_error(KEY, &error),
        },
        (None, Some(_)) => Check::failed(KEY, "there is an id, but no key").advice(
            KEY,
            "Set `platform_public_key` to pub_key.pem, downloaded from the merchant platform.",
        ),
        (None, None) => {
            Check::skipped(KEY, "there is none; answers are verified with platform certificates")
        }
    };
    [id, key]
}

fn platform_certificates(keys: &KeySettings, own: &[&SeenKey], now: i64) -> Check {
    const NAME: &str = "platform_certificates";
    let pems = keys.platform_certificates.as_deref().unwrap_or_default();
    if pems.is_empty() {
        let message = match (&keys.platform_public_key, &keys.api_v3_key) {
            (Some(_), _) => "there are none; the platform public key is used",
            (None, Some(_)) => "there are none; they are downloaded on first use",
            (None, None) => {
                return Check::failed(NAME, "nothing is there to verify answers with").advice(
                    "platform_public_key",
                    "Set `platform_public_key` and `platform_public_key_id` (merchants of today), or `api_v3_key` to \
                     have certificates downloaded.",
                );
            }
        };
        return Check::skipped(NAME, message);
    }
    let found: Result<Vec<_>, Error> =
        pems.iter().map(|pem| seen::certificates(pem, NAME)).collect();
    let found: Vec<_> = match found {
        Ok(found) => found.into_iter().flatten().collect(),
        Err(error) => return Check::of_error(NAME, &error),
    };
    let merchants = |one: &&SeenCertificate| one.is_merchants || own.contains(&&one.key);
    if let Some(wrong) = found.iter().find(merchants) {
        let message =
            format!("{} is a merchant's own certificate, not WeChat Pay's", wrong.serial_no);
        return Check::failed(NAME, message).advice(
            NAME,
            "Take apiclient_cert.pem out of `platform_certificates`, where only certificates of /v3/certificates \
             belong; it belongs into `certificate`.",
        );
    }
    // The newest decides: older ones are kept for what is still under way.
    let newest = found.iter().max_by_key(|one| one.not_after);
    Check { name: NAME.into(), ..expiry(NAME, NAME, newest, now) }
}

/// Without a gateway only what cannot be.
fn clock(now: i64) -> Check {
    /// 2026-01-01.
    const EARLIEST: i64 = 1_767_225_600;
    if now < EARLIEST {
        return Check::failed(CLOCK, "this machine lives in the past")
            .advice(CLOCK, "Synchronise the clock (NTP).");
    }
    Check::skipped(CLOCK, "only the gateway can tell")
}
