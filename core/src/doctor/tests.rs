use super::*;
use crate::keys::Pem;
use crate::keys::vectors::{pem, text};
use crate::transport::Nobody;
use rsa::pkcs8::{DecodePrivateKey as _, EncodePublicKey as _, LineEnding};

/// Between the start and the end of the test certificates.
const NOW: i64 = 1_795_000_000;
const V3: &str = "an APIv3 key of exactly 32 bytes";
const ID: &str = "PUB_KEY_ID_0119000000012024080100000000000001";

fn good() -> Builder {
    Client::builder()
        .merchant_certificate("1900000001", pem("merchant_certificate"), pem("merchant_key"))
        .platform_public_key(ID, pem("platform_public"))
        .api_v3_key(V3)
        .clock(|| NOW)
        .transport(Nobody)
}

/// The names of the checks that failed, with their settings.
fn failed(builder: &Builder) -> Vec<(String, String)> {
    let report = builder.diagnose();
    assert_eq!(report.healthy, !report.checks.iter().any(Check::has_failed));
    let failed = report.checks.into_iter().filter(Check::has_failed);
    failed
        .map(|check| {
            let setting = check.setting.unwrap();
            assert!(
                check.advice.unwrap().contains(&format!("`{setting}`")) || check.name == "clock",
                "{setting}"
            );
            (check.name, setting)
        })
        .collect()
}

#[test]
fn settings_that_work_are_healthy() {
    let report = good().diagnose();
    assert!(report.healthy, "{report:?}");
    assert!(report.checks.iter().all(|check| check.result != CheckResult::Warning), "{report:?}");
}

#[test]
fn what_is_wrong_is_told_all_at_once_with_the_setting() {
    for (what, builder, expected) in [
        (
            "nothing",
            Client::builder().clock(|| NOW),
            &[
                ("mchid", "mchid"),
                ("private_key", "private_key"),
                ("serial_no", "serial_no"),
                ("platform_certificates", "platform_public_key"),
            ][..],
        ),
        (
            "another merchant",
            good().merchant_certificate(
                "1900000002",
                pem("merchant_certificate"),
                pem("merchant_key"),
            ),
            &[("certificate", "mchid")],
        ),
        (
            "another key",
            good().merchant_certificate(
                "1900000001",
                pem("merchant_certificate"),
                pem("foreign_key"),
            ),
            &[("certificate", "certificate")],
        ),
        (
            "WeChat Pay's certificate as the merchant's",
            good().merchant_certificate(
                "1900000001",
                pem("platform_certificate"),
                pem("merchant_key"),
            ),
            &[("certificate", "certificate")],
        ),
        (
            "a certificate in place of the key, and a foreign serial number",
            good().merchant(
                "1900000001",
                "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
                pem("merchant_certificate"),
            ),
            &[("private_key", "private_key"), ("serial_no", "serial_no")],
        ),
        ("a short APIv3 key", good().api_v3_key("short"), &[("api_v3_key", "api_v3_key")]),
        (
            "the serial number in place of the id",
            good().platform_public_key(
                "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
                pem("platform_public"),
            ),
            &[("platform_public_key_id", "platform_public_key_id")],
        ),
        (
            "the merchant's own certificate as a platform certificate",
            good().platform_certificate(pem("merchant_certificate")),
            &[("platform_certificates", "platform_certificates")],
        ),
        (
            "a file that is not there",
            good().platform_certificate(Pem::file("/nowhere.pem")),
            &[("platform_certificates", "platform_certificates")],
        ),
        (
            "a gateway without TLS",
            good().base_url("http://example.com"),
            &[("settings", "base_url")],
        ),
    ] {
        let expected: Vec<_> = expected
            .iter()
            .map(|(name, setting)| ((*name).to_owned(), (*setting).to_owned()))
            .collect();
        assert_eq!(failed(&builder), expected, "{what}");
    }
}

#[test]
fn a_certificate_is_worth_a_word_thirty_days_before_it_ends() {
    let result = |now: i64| {
        let report = good().clock(move || now).diagnose();
        let check =
            report.checks.into_iter().find(|check| check.name == "certificate_expiry").unwrap();
        (check.result, check.message)
    };
    let ends = ends("merchant_certificate");
    assert_eq!(result(ends - 31 * 86400), (CheckResult::Ok, "31 days are left".into()));
    assert_eq!(result(ends - 29 * 86400), (CheckResult::Warning, "it expires in 29 days".into()));
    assert_eq!(result(ends + 2 * 86400), (CheckResult::Failed, "it expired 2 days ago".into()));
}

#[test]
fn the_merchants_own_key_is_not_the_platforms() {
    let own = rsa::RsaPrivateKey::from_pkcs8_pem(&text("merchant_key")).unwrap();
    let own = own.to_public_key().to_public_key_pem(LineEnding::LF).unwrap();
    let builder = good().platform_public_key(ID, Pem::text(own));
    assert_eq!(
        failed(&builder),
        [("platform_public_key".to_owned(), "platform_public_key".to_owned())]
    );
}

#[test]
fn a_report_holds_no_secret() {
    let mut builder = good().api_v3_key(format!("{V3}secret")).api_v2_key("secret");
    builder.keys.private_key_password = Some("secret".to_owned().into());
    let told = serde_json::to_string(&builder.diagnose()).unwrap();
    assert!(!told.contains("secret\"") && !told.contains(V3), "{told}");
    assert!(told.contains("0157F09EFDC096DE15EBE81A47057A7232F1B8E1"));
}

fn ends(name: &str) -> i64 {
    let seen = crate::keys::seen::certificates(&pem(name), "certificate").unwrap();
    seen[0].not_after
}
