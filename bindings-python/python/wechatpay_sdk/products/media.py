# Generated from api/media.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Media (图片视频上传)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from wechatpay_sdk._input import FileInput



class UploadImageResponse(Model):
    """Upload image response."""

    media_id: str
    """媒体文件标识ID."""


class UploadMarketingImageResponse(Model):
    """Upload marketing image response."""

    media_url: str
    """媒体文件URL地址."""


class UploadVideoResponse(Model):
    """Upload video response."""

    media_id: str
    """媒体文件标识Id."""


class _Operations(Face):
    @operation("media.upload_marketing_image", filename="filename")
    def upload_marketing_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadMarketingImageResponse:
        """Upload marketing image (图片上传（营销专用）).

        Args:
            file: 文件内容. The bytes of the file; their digest is computed for you.
            filename: 文件名称. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012557233
        https://pay.weixin.qq.com/doc/v3/merchant/4012557248
        https://pay.weixin.qq.com/doc/v3/partner/4012759802
        https://pay.weixin.qq.com/doc/v3/partner/4012760270
        https://pay.weixin.qq.com/doc/v3/partner/4015900513
        """
        ...

    @operation("media.upload_image", filename="filename")
    def upload_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadImageResponse:
        """Upload image (图片上传).

        Args:
            file: 文件内容. The bytes of the file; their digest is computed for you.
            filename: 文件名称. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012760432
        https://pay.weixin.qq.com/doc/v3/partner/4012760490
        https://pay.weixin.qq.com/doc/v3/partner/4012760509
        https://pay.weixin.qq.com/doc/v3/partner/4016276333
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
        """Upload video (视频上传).

        Args:
            file: 文件内容. The bytes of the file; their digest is computed for you.
            filename: 文件名称. At most 128 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012761084
        """
        ...


class MediaService(_Operations, Sync):
    """Media (图片视频上传)."""


class AsyncMediaService(_Operations, Async):
    """Media (图片视频上传)."""
