@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import java.nio.file.Path

suspend fun media_upload_image(client: Client) {
    val answer = client.media.uploadImage(file = Path.of("photo.png"))
}

suspend fun media_upload_video(client: Client) {
    val answer = client.media.uploadVideo(file = Path.of("photo.png"))
}

suspend fun media_upload_marketing_image(client: Client) {
    val answer = client.media.uploadMarketingImage(file = Path.of("photo.png"))
}
