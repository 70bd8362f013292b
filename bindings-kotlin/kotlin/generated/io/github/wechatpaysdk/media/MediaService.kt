// Generated from api/media.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.media

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Uploads of images and videos (图片视频上传). */
public class MediaService internal constructor(core: Core) {
    private val calls = MediaCalls(core)

    /**
     * Upload an image (图片上传).
     *
     * For applications and complaints: JPG, BMP or PNG of at most 2 MB; gives a `media_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 文件名称. With an extension that fits the content. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR
     */
    public suspend fun uploadImage(file: ByteArray, filename: String, options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadImage(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file = FileInput(file), filename = filename).await(options)

    /**
     * Upload a video (视频上传).
     *
     * For applications: AVI, WMV, MPEG, MP4, MOV, MKV, FLV, F4V, M4V or RMVB of at most 5 MB; gives a `media_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 文件名称. With an extension that fits the content. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR
     */
    public suspend fun uploadVideo(file: ByteArray, filename: String, options: CallOptions? = null): UploadVideoResponse =
        calls.uploadVideo(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadVideo(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadVideoResponse =
        calls.uploadVideo(file = FileInput(file), filename = filename).await(options)

    /**
     * Upload an image for marketing (图片上传（营销专用）).
     *
     * For coupons and activities: JPG, BMP or PNG of at most 2 MB; gives a `media_url`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 文件名称. With an extension that fits the content. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED; 500 SYSTEM_ERROR
     */
    public suspend fun uploadMarketingImage(file: ByteArray, filename: String, options: CallOptions? = null): UploadMarketingImageResponse =
        calls.uploadMarketingImage(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadMarketingImage(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadMarketingImageResponse =
        calls.uploadMarketingImage(file = FileInput(file), filename = filename).await(options)
}
