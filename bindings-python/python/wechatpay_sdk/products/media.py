# Generated from api/media.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Uploads of images and videos (图片视频上传)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from wechatpay_sdk._input import FileInput


class UploadImageResponse(Model):
    """Upload image response."""

    media_id: str
    """媒体文件标识ID. What applications and complaints take."""


class UploadMarketingImageResponse(Model):
    """Upload marketing image response."""

    media_url: str
    """媒体文件URL地址. What marketing operations take."""


class UploadVideoResponse(Model):
    """Upload video response."""

    media_id: str
    """媒体文件标识Id. What applications and complaints take."""


class _Operations(Face):
    @operation("media.upload_image", filename="filename")
    def upload_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadImageResponse:
        """Upload an image (图片上传).

        For applications and complaints: JPG, BMP or PNG of at most 2 MB; gives a `media_id`.

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 文件名称. With an extension that fits the content. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012760432
        """
        ...

    @operation("media.upload_video", filename="filename")
    def upload_video(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadVideoResponse:
        """Upload a video (视频上传).

        For applications: AVI, WMV, MPEG, MP4, MOV, MKV, FLV, F4V, M4V or RMVB of at most 5 MB; gives a `media_id`.

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 文件名称. With an extension that fits the content. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012761084
        """
        ...

    @operation("media.upload_marketing_image", filename="filename")
    def upload_marketing_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadMarketingImageResponse:
        """Upload an image for marketing (图片上传（营销专用）).

        For coupons and activities: JPG, BMP or PNG of at most 2 MB; gives a `media_url`.

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 文件名称. With an extension that fits the content. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012557233
        https://pay.weixin.qq.com/doc/v3/partner/4012759802
        """
        ...


class MediaService(_Operations, Sync):
    """Uploads of images and videos (图片视频上传)."""


class AsyncMediaService(_Operations, Async):
    """Uploads of images and videos (图片视频上传)."""
