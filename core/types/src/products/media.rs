// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

//! Uploads of images and videos (图片视频上传).

use serde::{Deserialize, Serialize};

/// `UploadImageResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageResponse {
    /// 媒体文件标识ID (at most 512 characters): What applications and complaints take.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_id: String,
}

/// `UploadMarketingImageResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadMarketingImageResponse {
    /// 媒体文件URL地址 (at most 256 characters): What marketing operations take.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_url: String,
}

/// `UploadVideoResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadVideoResponse {
    /// 媒体文件标识Id (at most 512 characters): What applications and complaints take.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_id: String,
}

/// What `upload_image` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageMeta {
    /// 文件名称 (at most 128 characters): With an extension that fits the content.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filename: String,
}

/// What `upload_video` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadVideoMeta {
    /// 文件名称 (at most 128 characters): With an extension that fits the content.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filename: String,
}

/// What `upload_marketing_image` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadMarketingImageMeta {
    /// 文件名称 (at most 128 characters): With an extension that fits the content.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filename: String,
}
