// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

//! Uploads of images and videos (图片视频上传).

use crate::services::Arguments;
use crate::types::media::{
    UploadImageMeta, UploadImageResponse, UploadMarketingImageMeta, UploadMarketingImageResponse,
    UploadVideoMeta, UploadVideoResponse,
};
use crate::{Client, FileInput, Result};

/// Uploads of images and videos (图片视频上传).
#[derive(Clone, Copy, Debug)]
pub struct MediaService<'a> {
    client: &'a Client,
}

impl Client {
    /// Uploads of images and videos (图片视频上传).
    pub fn media(&self) -> MediaService<'_> {
        MediaService { client: self }
    }
}

impl MediaService<'_> {
    /// Upload an image (图片上传).
    ///
    /// For applications and complaints: JPG, BMP or PNG of at most 2 MB; gives a `media_id`.
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
        file: impl Into<FileInput>,
    ) -> Result<UploadImageResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("media.upload_image", arguments, Some(file.into())).await
    }

    /// Upload a video (视频上传).
    ///
    /// For applications: AVI, WMV, MPEG, MP4, MOV, MKV, FLV, F4V, M4V or RMVB of at most 5 MB; gives a `media_id`.
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
        file: impl Into<FileInput>,
    ) -> Result<UploadVideoResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("media.upload_video", arguments, Some(file.into())).await
    }

    /// Upload an image for marketing (图片上传（营销专用）).
    ///
    /// For coupons and activities: JPG, BMP or PNG of at most 2 MB; gives a `media_url`.
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
        file: impl Into<FileInput>,
    ) -> Result<UploadMarketingImageResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("media.upload_marketing_image", arguments, Some(file.into())).await
    }
}
