//! Fields that travel encrypted.

use rsa::RsaPublicKey;
use serde_json::Value;

use crate::contract::Contract;
use crate::crypto;
use crate::identity::PlatformKey;
use crate::refusal::Refusal;
use crate::validate::pointer;

/// Decrypts the sensitive fields of a body or query in place; tells where they were.
pub(crate) fn open(
    contract: &Contract,
    schema: &Value,
    location: &str,
    body: &mut Value,
    key: Option<&PlatformKey>,
) -> Result<Vec<String>, Refusal> {
    let mut places = Vec::new();
    visit(contract, schema, body, "", &mut |at, text| {
        let key = key.ok_or_else(|| {
            Refusal::new(
                400,
                "PARAM_ERROR",
                "请求中包含敏感信息时，Http头必须包含Wechatpay-Serial",
                "A request with encrypted fields must carry Wechatpay-Serial",
            )
        })?;
        *text = crypto::decrypt(&key.key, text).ok_or_else(|| {
            let issue = "敏感信息字段解密失败，请使用Wechatpay-Serial对应的公钥加密 \
                         (cannot be decrypted with the key that Wechatpay-Serial names)";
            Refusal::parameter(location, at, &Value::Null, issue)
        })?;
        places.push(at.to_owned());
        Ok(())
    })?;
    Ok(places)
}

/// Encrypts the sensitive fields of an answer in place.
pub(crate) fn close(contract: &Contract, schema: &Value, body: &mut Value, key: &RsaPublicKey) {
    // The visitor never refuses.
    let _ = visit(contract, schema, body, "", &mut |_, text| {
        *text = crypto::encrypt(key, text).unwrap_or_default();
        Ok(())
    });
}

fn visit(
    contract: &Contract,
    schema: &Value,
    value: &mut Value,
    at: &str,
    with: &mut dyn FnMut(&str, &mut String) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let sensitive = schema.get("x-sensitive").is_some_and(|sensitive| sensitive == true);
    let schema = contract.resolve(schema);
    match value {
        Value::String(text) if sensitive => with(at, text),
        Value::Object(fields) => {
            for (name, field) in fields {
                if let Some(schema) = schema.get("properties").and_then(|all| all.get(name)) {
                    visit(contract, schema, field, &(at.to_owned() + &pointer(name)), with)?;
                }
            }
            Ok(())
        }
        Value::Array(items) => {
            if let Some(schema) = schema.get("items") {
                for (index, item) in items.iter_mut().enumerate() {
                    visit(contract, schema, item, &format!("{at}/{index}"), with)?;
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
