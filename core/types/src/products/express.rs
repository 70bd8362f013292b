// Generated from api/express.yaml by `cargo xtask generate`; do not edit.

//! Sending parcels with WeChat (微信寄快递).

use serde::{Deserialize, Serialize};

/// `TransformUserOpenidRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransformUserOpenidRequest {
    /// 目标应用的appid: The app under which the user is wanted.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// `TransformUserOpenidResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransformUserOpenidResponse {
    /// 转换后的openid: The user in that app.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
}
