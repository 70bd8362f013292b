// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

//! Media (图片视频上传).

use crate::services::Arguments;
use crate::types::media::{
    UploadImageMeta, UploadImageResponse, UploadMarketingImageMeta, UploadMarketingImageResponse,
    UploadVideoMeta, UploadVideoResponse,
};
use crate::{Client, Result};

/// Media (图片视频上传).
#[derive(Clone, Copy, Debug)]
pub struct Media<'a> {
    client: &'a Client,
}

impl Client {
    /// Media (图片视频上传).
    pub fn media(&self) -> Media<'_> {
        Media { client: self }
    }
}

impl Media<'_> {
    /// Upload marketing image (图片上传（营销专用）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `REQUEST_BLOCKED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_marketing_image(
        &self,
        meta: &UploadMarketingImageMeta,
        file: Vec<u8>,
    ) -> Result<UploadMarketingImageResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("media.upload_marketing_image", arguments, Some(file)).await
    }

    /// Upload image (图片上传).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_image(
        &self,
        meta: &UploadImageMeta,
        file: Vec<u8>,
    ) -> Result<UploadImageResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("media.upload_image", arguments, Some(file)).await
    }

    /// Upload video (视频上传).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_video(
        &self,
        meta: &UploadVideoMeta,
        file: Vec<u8>,
    ) -> Result<UploadVideoResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("media.upload_video", arguments, Some(file)).await
    }
}
