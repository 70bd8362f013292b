//! Encrypting the sensitive values of checked arguments and decrypting those of answers, wherever they
//! are nested.

use std::cell::RefCell;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::Value;

use crate::contract::{Element, Field, Product};
use crate::crypto::Suite;
use crate::error::{Error, Result};
use crate::keys::Merchant;

type Convert<'a> = &'a dyn Fn(&str) -> Result<String>;

/// Decrypts what is encrypted in an answer. Whether anything was.
pub(crate) async fn open(
    value: &mut Value,
    fields: &[Field],
    product: &Product,
    merchant: &Merchant,
    now: i64,
) -> Result<bool> {
    let suite = merchant.suite();
    let ciphertexts = ciphertexts(value, fields, product, suite)?;
    if ciphertexts.is_empty() {
        return Ok(false);
    }
    let mut opened = Vec::with_capacity(ciphertexts.len());
    for text in &ciphertexts {
        opened.push(merchant.decrypt(text, now).await);
    }
    // In the order in which they were collected; an error is told with its place.
    let opened = RefCell::new(opened.into_iter());
    object(value, fields, product, &|text| {
        let next = is_ciphertext(text, suite).then(|| opened.borrow_mut().next()).flatten();
        next.unwrap_or_else(|| Ok(text.to_owned()))
    })?;
    Ok(true)
}

fn ciphertexts(
    value: &mut Value,
    fields: &[Field],
    product: &Product,
    suite: Suite,
) -> Result<Vec<String>> {
    let ciphertexts = RefCell::new(Vec::new());
    object(value, fields, product, &|text| {
        if is_ciphertext(text, suite) {
            ciphertexts.borrow_mut().push(text.to_owned());
        }
        Ok(text.to_owned())
    })?;
    Ok(ciphertexts.into_inner())
}

/// The gateway leaves some fields empty, masked or in plain.
fn is_ciphertext(text: &str, suite: Suite) -> bool {
    BASE64_STANDARD.decode(text).is_ok_and(|bytes| suite.is_ciphertext(&bytes))
}

/// Converts every sensitive text below an object.
pub(super) fn object(
    value: &mut Value,
    fields: &[Field],
    product: &Product,
    convert: Convert<'_>,
) -> Result<()> {
    let Value::Object(object) = value else { return Ok(()) };
    for field in fields {
        if let Some(value) = object.get_mut(&field.name) {
            element(value, &field.element, product, convert)
                .map_err(|error| below(&field.name, error))?;
        }
    }
    Ok(())
}

/// Converts a value if it is sensitive, and what is sensitive below it.
pub(super) fn element(
    value: &mut Value,
    what: &Element,
    product: &Product,
    convert: Convert<'_>,
) -> Result<()> {
    match value {
        Value::String(text) if what.sensitive => *text = convert(text)?,
        Value::Array(list) => {
            let Some(items) = what.items.as_deref() else { return Ok(()) };
            for (index, value) in list.iter_mut().enumerate() {
                element(value, items, product, convert)
                    .map_err(|error| below(&index.to_string(), error))?;
            }
        }
        Value::Object(_) => {
            let Some(name) = what.schema.as_deref() else { return Ok(()) };
            object(value, product.schema(name), product, convert)?;
        }
        _ => {}
    }
    Ok(())
}

/// Leads the JSON Pointer of an error one step further up.
fn below(name: &str, mut error: Error) -> Error {
    let name = name.replace('~', "~0").replace('/', "~1");
    match &mut error {
        Error::Decrypt(decrypt) if decrypt.what.starts_with('/') => {
            decrypt.what = format!("/{name}{}", decrypt.what);
        }
        Error::Decrypt(decrypt) => decrypt.what = format!("/{name}"),
        Error::InvalidRequest(invalid) => invalid.pointer = format!("/{name}{}", invalid.pointer),
        _ => {}
    }
    error
}
