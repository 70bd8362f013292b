//! Digests of files, made while the bytes pass.

use sha1::Sha1;
use sha2::Sha256;
use sm3::{Digest as _, Sm3};

/// A digest in the making.
pub(crate) enum Digest {
    Sha1(Sha1),
    Sha256(Sha256),
    Sm3(Sm3),
}

impl Digest {
    pub(crate) fn sha256() -> Self {
        Self::Sha256(Sha256::new())
    }

    pub(crate) fn sm3() -> Self {
        Self::Sm3(Sm3::new())
    }

    /// By the name that an answer gives; `SHA1` where it gives none.
    pub(crate) fn named(name: Option<&str>) -> Option<Self> {
        match name.map(str::to_ascii_uppercase).as_deref() {
            None | Some("SHA1") => Some(Self::Sha1(Sha1::new())),
            Some("SHA256") => Some(Self::sha256()),
            Some("SM3") => Some(Self::sm3()),
            Some(_) => None,
        }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Sha1(digest) => digest.update(bytes),
            Self::Sha256(digest) => digest.update(bytes),
            Self::Sm3(digest) => digest.update(bytes),
        }
    }

    /// Hexadecimal, in lower case.
    pub(crate) fn finish(self) -> String {
        match self {
            Self::Sha1(digest) => hex(&digest.finalize()),
            Self::Sha256(digest) => hex(&digest.finalize()),
            Self::Sm3(digest) => hex(&digest.finalize()),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_the_published_ones() {
        for (name, expected) in [
            ("SHA1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("SM3", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
        ] {
            let mut digest = Digest::named(Some(name)).unwrap();
            digest.update(b"a");
            digest.update(b"bc");
            assert_eq!(digest.finish(), expected, "{name}");
        }
        assert!(Digest::named(Some("MD5")).is_none());
    }
}
