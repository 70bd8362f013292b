//! Platform certificates, and the self-test.

use serde_json::{Value, json};

use super::{Call, Reply};
use crate::notifications::Notice;
use crate::refusal::Refusal;
use crate::{clock, crypto};

pub(crate) fn serve(call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    match call.operation {
        "certificates.download_certificates" => Some(certificates(call)),
        "certificates.echo" => Some(Ok(echo(call))),
        _ => None,
    }
}

fn certificates(call: &Call<'_>) -> Result<Reply, Refusal> {
    let merchant = call.identity.merchant(call.mchid);
    if !merchant.is_some_and(|merchant| merchant.has_platform_certificates) {
        return Err(Refusal::missing(
            "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥",
            "There is no platform certificate for this merchant; use the platform public key",
        ));
    }
    let certificates = call.identity.platform.iter().filter_map(|key| key.certificate.as_ref());
    let data: Vec<Value> = certificates
        .filter_map(|certificate| {
            let nonce = crypto::token(12);
            let key = call.identity.api_v3_key();
            let ciphertext = crypto::seal(&key, &nonce, "certificate", certificate.pem.as_bytes())?;
            Some(json!({
                "serial_no": certificate.serial,
                "effective_time": clock::rfc3339(certificate.effective),
                "expire_time": clock::rfc3339(certificate.expires),
                "encrypt_certificate": {
                    "algorithm": "AEAD_AES_256_GCM",
                    "nonce": nonce,
                    "associated_data": "certificate",
                    "ciphertext": ciphertext,
                },
            }))
        })
        .collect();
    Ok(json!({"data": data}).into())
}

fn echo(call: &Call<'_>) -> Reply {
    let mut answer = json!({"echo_message": call.body["echo_message"]});
    let secret = call.body["encrypted_echo_message"].as_str();
    if let Some(secret) = secret {
        answer["encrypted_echo_message"] = json!(secret);
    }
    let mut reply = Reply::from(answer);
    if let Some(url) = call.body["notify_url"].as_str() {
        let mut resource = json!({"echo_message": call.body["echo_message"]});
        let merchant = call.identity.merchant_public_key();
        if let Some(secret) = secret.and_then(|secret| crypto::encrypt(&merchant, secret).ok()) {
            resource["encrypt_echo_message"] = json!(secret);
        }
        reply.notices.push(Notice {
            url: url.to_owned(),
            event_type: "SECURITY_ECHO.SUCCESS".into(),
            original_type: "security".into(),
            summary: "回调通知成功",
            resource,
            key_serial: call.key_serial.to_owned(),
        });
    }
    reply
}
