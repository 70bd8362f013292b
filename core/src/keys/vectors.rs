//! The keys of `tests/vectors/keys`.

use std::fs;
use std::path::PathBuf;

use serde::de::DeserializeOwned;

use super::{Merchant, Pem};

/// Where a file of `tests/vectors` is.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(name)
}

pub(crate) fn pem(name: &str) -> Pem {
    Pem::file(path(&format!("keys/{name}.pem")))
}

pub(crate) fn text(name: &str) -> String {
    fs::read_to_string(path(&format!("keys/{name}.pem"))).unwrap()
}

pub(crate) fn read<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_slice(&fs::read(path(name)).unwrap()).unwrap()
}

/// The merchant whose key this is; its certificate says 1900000001.
pub(crate) fn merchant(key: &str) -> Merchant {
    Merchant::new("1900000001", Some("0157F09EFDC096DE"), &pem(key), None, None).unwrap()
}

/// Bytes that look random and are the same in every run.
pub(crate) fn noise(seed: u64) -> impl Iterator<Item = u8> {
    // Xorshift, whose state must not be zero.
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_be_bytes()[0]
    })
}
