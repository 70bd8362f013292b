@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun shake_activity_list_activities(client: Client) {
    client.shakeActivity.listActivitiesPaginated(
        brandId = "10028001",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}
