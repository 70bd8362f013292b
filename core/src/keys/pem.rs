//! PEM: where it comes from, and what it turns out to be.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use zeroize::Zeroizing;

use crate::error::{ConfigError, Result};

/// A key or certificate in PEM form, given as a file or as text. It is read when the client is built.
#[derive(Clone)]
pub struct Pem(Source);

#[derive(Clone)]
enum Source {
    File(PathBuf),
    Text(Zeroizing<String>),
}

impl Pem {
    /// The PEM in this file.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(Source::File(path.into()))
    }

    /// This PEM text. Line ends may also be written as `\n`, the way environment variables often hold them.
    pub fn text(text: impl Into<String>) -> Self {
        Self(Source::Text(Zeroizing::new(text.into())))
    }

    /// The text as it is; `setting` is named when it cannot be read.
    #[cfg(feature = "http")]
    pub(crate) fn read(&self, setting: &str) -> Result<Vec<u8>> {
        self.content(setting).map(|text| text.as_bytes().to_vec())
    }

    /// The blocks of the PEM; `setting` is named when there are none.
    pub(super) fn blocks(&self, setting: &str) -> Result<Vec<Block>> {
        let text = self.content(setting)?;
        let blocks = parse(&text);
        if blocks.is_empty() {
            return Err(ConfigError {
                message: "this is not PEM".into(),
                setting: setting.into(),
                expected: "text with a line `-----BEGIN …-----`".into(),
                found: describe_text(&text).into(),
            }
            .into());
        }
        Ok(blocks)
    }

    fn content(&self, setting: &str) -> Result<Zeroizing<String>> {
        match &self.0 {
            Source::Text(text) => Ok(text.clone()),
            Source::File(path) => read(path, setting),
        }
    }
}

impl fmt::Debug for Pem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::File(path) => f.debug_tuple("Pem::file").field(path).finish(),
            Source::Text(_) => f.write_str("Pem::text(…)"),
        }
    }
}

/// One `BEGIN … END`.
pub(super) struct Block {
    pub(super) kind: Kind,
    pub(super) der: Zeroizing<Vec<u8>>,
}

/// What a block's label says it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Pkcs1PrivateKey,
    Pkcs8PrivateKey,
    EncryptedPrivateKey,
    /// A PKCS#1 key encrypted the way OpenSSL did before PKCS#8.
    LegacyEncryptedPrivateKey,
    EcPrivateKey,
    Certificate,
    PublicKey,
    Pkcs1PublicKey,
    /// The base64 between the lines is damaged.
    Damaged,
    Other,
}

impl Kind {
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Pkcs1PrivateKey | Self::Pkcs8PrivateKey => "a private key",
            Self::EncryptedPrivateKey => "an encrypted private key",
            Self::LegacyEncryptedPrivateKey => {
                "a private key encrypted in an old form (convert it: openssl pkcs8 -topk8 -v2 aes-256-cbc)"
            }
            Self::EcPrivateKey if cfg!(feature = "sm") => {
                "an elliptic-curve private key in an old form (if it is SM2: openssl pkcs8 -topk8 -nocrypt)"
            }
            Self::EcPrivateKey => "an elliptic-curve private key",
            Self::Certificate => "a certificate",
            Self::PublicKey | Self::Pkcs1PublicKey => "a public key",
            Self::Damaged => "PEM whose base64 is damaged",
            Self::Other => "PEM of another kind",
        }
    }
}

/// What a file holds, if that is not more than `largest`: a device has no size, and no end. Growing would leave copies
/// of a key behind.
pub(super) fn bounded(path: &Path, largest: u64) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = File::open(path)?;
    let size = file.metadata()?.len().min(largest);
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(size + 1).unwrap_or(0)));
    file.take(largest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest {
        return Err(io::Error::other(format!("more than {largest} bytes")));
    }
    Ok(bytes)
}

fn read(path: &Path, setting: &str) -> Result<Zeroizing<String>> {
    /// Far more than any chain of certificates needs.
    const LARGEST: u64 = 1 << 20;
    let fault = |found: String| ConfigError {
        message: "the file cannot be used".into(),
        setting: setting.into(),
        expected: "a readable PEM file".into(),
        found: format!("{}: {found}", path.display()),
    };
    let bytes = bounded(path, LARGEST).map_err(|error| fault(error.to_string()))?;
    let text = std::str::from_utf8(&bytes).map_err(|_| {
        fault(if bytes.first() == Some(&0x30) {
            "binary DER or PKCS#12 (a .p12 file belongs into merchant_p12)".into()
        } else {
            "not text".into()
        })
    })?;
    Ok(Zeroizing::new(text.to_owned()))
}

fn parse(text: &str) -> Vec<Block> {
    const BEGIN: &str = "-----BEGIN ";
    const DASHES: &str = "-----";
    let text = unescape(text);
    let mut rest = text.as_str();
    let mut blocks = Vec::new();
    while let Some((_, after)) = rest.split_once(BEGIN) {
        let Some((label, after)) = after.split_once(DASHES) else { break };
        let Some((body, after)) = after.split_once(&format!("-----END {label}{DASHES}")) else {
            break;
        };
        blocks.push(block(label.trim(), body));
        rest = after;
    }
    blocks
}

/// `\n` and `\r` as environment variables and JSON in JSON have them. The capacity is enough from the start:
/// growing would leave copies of a key behind.
fn unescape(text: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut parts = text.split('\\');
    plain.extend(parts.next());
    for part in parts {
        plain.push('\n');
        plain.push_str(part.strip_prefix(['n', 'r']).unwrap_or(part));
    }
    plain
}

fn block(label: &str, body: &str) -> Block {
    if body.contains("Proc-Type:") {
        return Block { kind: Kind::LegacyEncryptedPrivateKey, der: Zeroizing::default() };
    }
    let mut base64 = Zeroizing::new(String::with_capacity(body.len()));
    base64.extend(body.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}'));
    match BASE64_STANDARD.decode(base64.as_bytes()) {
        Ok(der) if !der.is_empty() => Block { kind: kind(label), der: Zeroizing::new(der) },
        _ => Block { kind: Kind::Damaged, der: Zeroizing::default() },
    }
}

fn kind(label: &str) -> Kind {
    match label {
        "RSA PRIVATE KEY" => Kind::Pkcs1PrivateKey,
        "PRIVATE KEY" => Kind::Pkcs8PrivateKey,
        "ENCRYPTED PRIVATE KEY" => Kind::EncryptedPrivateKey,
        "EC PRIVATE KEY" => Kind::EcPrivateKey,
        "CERTIFICATE" | "TRUSTED CERTIFICATE" | "X509 CERTIFICATE" => Kind::Certificate,
        "PUBLIC KEY" => Kind::PublicKey,
        "RSA PUBLIC KEY" => Kind::Pkcs1PublicKey,
        _ => Kind::Other,
    }
}

fn describe_text(text: &str) -> &'static str {
    let text = text.trim();
    if text.is_empty() {
        "nothing"
    } else if text.contains("-----BEGIN ") {
        "PEM without its END line"
    } else if text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        "what looks like an APIv3 or APIv2 key"
    } else if text.len() < 512
        && (text.ends_with(".pem") || text.contains(['/', '\\']))
        && !text.contains('\n')
    {
        "what looks like a path (give it as a file, not as text)"
    } else if text.chars().all(|c| c.is_ascii_alphanumeric() || "+/=\r\n \t".contains(c))
        && text.len() > 64
    {
        "base64 without the BEGIN and END lines"
    } else {
        "other text"
    }
}
