// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

//! Platform certificates and the self-test (平台证书).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 加密证书的算法
    pub enum Algorithm {
        AeadAes256Gcm = "AEAD_AES_256_GCM",
    }
}

open_enum! {
    /// 证书算法版本
    pub enum AlgorithmType {
        Sm2 = "SM2",
        Rsa = "RSA",
        All = "ALL",
    }
}

/// `Certificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Certificate {
    /// 证书序列号: Upper-case hex; answers and notifications name it.
    #[serde(deserialize_with = "crate::lenient")]
    pub serial_no: String,
    /// 证书启用时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_time: Option<String>,
    /// 证书弃用时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
    /// 证书信息: The certificate as PEM, encrypted with the APIv3 key.
    #[serde(deserialize_with = "crate::lenient")]
    pub encrypt_certificate: EncryptedCertificate,
}

/// `DownloadCertificatesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadCertificatesResponse {
    /// 平台证书列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<Certificate>,
}

/// `EchoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EchoRequest {
    /// 回显信息: Any text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub echo_message: String,
    /// 加密回显信息 (encrypted on the wire): Any text; tests the encryption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_echo_message: Option<Sensitive>,
    /// 商户回调地址: An https address that the notification is sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `EchoResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EchoResponse {
    /// 回显信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub echo_message: String,
    /// 商户证书加密回显信息 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_echo_message: Option<Sensitive>,
}

/// `EncryptedCertificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EncryptedCertificate {
    /// 加密证书的算法 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub algorithm: Algorithm,
    /// 加密证书的随机串 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub nonce: String,
    /// 加密证书的附加数据 (at most 16 characters): `certificate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_data: Option<String>,
    /// 加密后的证书内容 (at most 1048576 characters): Base64; the tag stands at its end.
    #[serde(deserialize_with = "crate::lenient")]
    pub ciphertext: String,
}

/// `SecurityEchoSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SecurityEchoSuccessResource {
    /// 回显消息 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub echo_message: String,
    /// 加密回显消息 (at most 256 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypt_echo_message: Option<Sensitive>,
}

/// What `download_certificates` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadCertificatesQuery {
    /// 证书算法版本: `RSA` where left out.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm_type: Option<AlgorithmType>,
}
