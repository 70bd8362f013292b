@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun weekly_discount_list_activities(client: Client) {
    client.weeklyDiscount.listActivitiesPaginated(
        offset = 0,
        limit = 20,
        applyingMerchantId = 1,
        activityAreaCode = 1,
        activityScene = "…",
    ).collect { println(it) }
}

suspend fun weekly_discount_get_activity(client: Client) {
    val answer = client.weeklyDiscount.getActivity(activityId = "10028001")
}

suspend fun weekly_discount_enroll_in_activity(client: Client) {
    val answer = client.weeklyDiscount.enrollInActivity(
        activityId = "10028001",
        applyingMerchantId = 1,
        storeId = 1,
    )
}
