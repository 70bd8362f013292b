//! A file of a bill: a large one comes in several, and those of sub-merchants are encrypted.

use std::collections::VecDeque;

use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::client::{CallOptions, Client};
use crate::crypto::open_file;
use crate::error::{DecryptError, Error, InternalError, Result};
use crate::files::{self, Digest, Download, FileStream};

/// One file that was applied for.
pub(super) struct Part {
    download: Download,
    sealed: Option<Sealed>,
}

struct Sealed {
    key: Zeroizing<String>,
    nonce: String,
}

/// What an application is answered with: one file, or a list of encrypted ones.
#[derive(Deserialize)]
struct Applied {
    download_url: Option<String>,
    hash_type: Option<String>,
    hash_value: Option<String>,
    #[serde(default)]
    download_bill_list: Vec<Encrypted>,
}

#[derive(Deserialize)]
struct Encrypted {
    #[serde(default)]
    bill_sequence: u64,
    download_url: String,
    hash_type: Option<String>,
    hash_value: Option<String>,
    encrypt_key: String,
    nonce: String,
}

impl Part {
    /// Out of the answer to an application. No file is used that has no digest.
    pub(super) fn all(answer: Value) -> Result<VecDeque<Self>> {
        let mut applied: Applied = serde_json::from_value(answer)
            .map_err(|cause| InternalError::unfit("the answer", &cause))?;
        applied.download_bill_list.sort_by_key(|file| file.bill_sequence);
        let plain = applied.download_url.map(|url| Self {
            download: download(url, applied.hash_type, applied.hash_value),
            sealed: None,
        });
        let sealed = applied.download_bill_list.into_iter().map(|file| Self {
            download: download(file.download_url, file.hash_type, file.hash_value),
            sealed: Some(Sealed { key: file.encrypt_key.into(), nonce: file.nonce }),
        });
        let parts: VecDeque<Self> = plain.into_iter().chain(sealed).collect();
        if parts.iter().any(|part| part.download.hash_value.is_none()) {
            let message = "a bill was announced without its digest".into();
            return Err(Error::Internal(InternalError { message }));
        }
        Ok(parts)
    }

    /// Begins to download it. An encrypted one is collected first, since only its end shows that it is genuine.
    pub(super) async fn open(&self, client: &Client, options: &CallOptions) -> Result<FileStream> {
        let Some(sealed) = &self.sealed else {
            return files::stream(client, &self.download, options).await;
        };
        let Download { url, hash_type, hash_value, .. } = &self.download;
        let encrypted = Download { url: url.clone(), ..Download::default() };
        let bytes = files::download(client, &encrypted, options).await?;
        let plain = sealed.open(&bytes)?;
        let digest = Digest::named(hash_type.as_deref()).ok_or_else(|| {
            let message = "a bill was announced with an unknown kind of digest".into();
            Error::Internal(InternalError { message })
        })?;
        let digest = hash_value.clone().map(|value| (digest, value));
        Ok(FileStream::given("sdk.bill", plain).expecting(digest))
    }
}

impl Sealed {
    fn open(&self, bytes: &[u8]) -> Result<Vec<u8>> {
        let fault = |message: &str| {
            Error::Decrypt(DecryptError {
                message: message.into(),
                what: "bill".into(),
                key: "encrypt_key".into(),
            })
        };
        let key = <&[u8; 32]>::try_from(self.key.as_bytes()).map_err(|_| {
            fault("The key of the bill has not 32 bytes. Only AEAD_AES_256_GCM is supported as `algorithm`.")
        })?;
        let plain = open_file(key, self.nonce.as_bytes(), bytes)
            .ok_or_else(|| fault("The bill cannot be decrypted with the key that came with it."))?;
        Ok(plain.to_vec())
    }
}

fn download(url: String, hash_type: Option<String>, hash_value: Option<String>) -> Download {
    Download { url, hash_type, hash_value, gzip: true }
}
