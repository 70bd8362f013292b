// Generated from api/media.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.media

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Uploads of images and videos (图片视频上传), as [Call]s to execute or to wait for. */
public class MediaCalls internal constructor(private val core: Core) {

    /** See [MediaService.uploadImage]. */
    public fun uploadImage(file: ByteArray, filename: String): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = filename)

    internal fun uploadImage(file: FileInput, filename: String): Call<UploadImageResponse> =
        core.call("media.upload_image", Fields().put("filename", filename), file) { UploadImageResponse(it.json) }

    /** See [MediaService.uploadImage]. */
    public fun uploadImage(file: Path): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = file.fileName.toString())

    /** See [MediaService.uploadVideo]. */
    public fun uploadVideo(file: ByteArray, filename: String): Call<UploadVideoResponse> =
        uploadVideo(file = FileInput(file), filename = filename)

    internal fun uploadVideo(file: FileInput, filename: String): Call<UploadVideoResponse> =
        core.call("media.upload_video", Fields().put("filename", filename), file) { UploadVideoResponse(it.json) }

    /** See [MediaService.uploadVideo]. */
    public fun uploadVideo(file: Path): Call<UploadVideoResponse> =
        uploadVideo(file = FileInput(file), filename = file.fileName.toString())

    /** See [MediaService.uploadMarketingImage]. */
    public fun uploadMarketingImage(file: ByteArray, filename: String): Call<UploadMarketingImageResponse> =
        uploadMarketingImage(file = FileInput(file), filename = filename)

    internal fun uploadMarketingImage(file: FileInput, filename: String): Call<UploadMarketingImageResponse> =
        core.call("media.upload_marketing_image", Fields().put("filename", filename), file) { UploadMarketingImageResponse(it.json) }

    /** See [MediaService.uploadMarketingImage]. */
    public fun uploadMarketingImage(file: Path): Call<UploadMarketingImageResponse> =
        uploadMarketingImage(file = FileInput(file), filename = file.fileName.toString())
}
