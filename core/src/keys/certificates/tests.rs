use serde::Deserialize;

use super::*;
use crate::keys::{PlatformKeys, vectors};

#[test]
fn every_vector_is_opened_or_refused_for_its_reason() {
    let vectors: Vectors = vectors::read("certificates.json");
    let key = ApiV3Key::new(&vectors.api_v3_key).unwrap();
    for case in &vectors.cases {
        let Case { name, body, .. } = case;
        let with_sm = case.serials_with_sm.as_ref().filter(|_| cfg!(feature = "sm"));
        let (expect, serials) = match with_sm {
            Some(serials) => ("ok", serials),
            None => (&*case.expect, &case.serials),
        };
        let said = match open(body.as_bytes(), &key, 0) {
            Ok(certificates) => {
                let mut keys = PlatformKeys::default();
                keys.add_certificates(&certificates);
                let serials: Vec<&str> = serials.iter().flatten().map(String::as_str).collect();
                assert_eq!(keys.serials(), serials, "{name}");
                "ok".into()
            }
            Err(error) => kind(&error),
        };
        assert_eq!(said, expect, "{name}");
    }
}

#[test]
fn an_answer_of_another_form_is_refused() {
    let key = ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
    for body in [
        "",
        "<html>",
        "null",
        "[]",
        "{}",
        r#"{"data":null}"#,
        r#"{"data":[1,null,{}]}"#,
        r#"{"data":[{"encrypt_certificate":{"nonce":1}}]}"#,
    ] {
        assert_eq!(kind(&open(body.as_bytes(), &key, 0).unwrap_err()), "decrypt", "{body}");
    }
    for seed in 0..300 {
        let noise: Vec<u8> = vectors::noise(seed).take(seed as usize).collect();
        assert!(open(&noise, &key, 0).is_err());
    }
}

#[derive(Deserialize)]
struct Vectors {
    api_v3_key: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    expect: String,
    serials: Vec<Option<String>>,
    /// Other ones, and success, where the SM suite is compiled in.
    serials_with_sm: Option<Vec<Option<String>>>,
    body: String,
}

fn kind(error: &crate::Error) -> String {
    serde_json::to_value(error).unwrap()["kind"].as_str().unwrap().to_owned()
}
