@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.paygift.ActivityBasics
import io.github.wechatpaysdk.paygift.Award
import io.github.wechatpaysdk.paygift.FullSendRule

suspend fun pay_gift_create_full_send_activity(client: Client) {
    val answer = client.payGift.createFullSendActivity(
        activityBaseInfo = ActivityBasics(
            activityName = "…",
            activitySecondTitle = "…",
            merchantLogoUrl = "…",
            beginTime = "2026-11-21T08:00:00+08:00",
            endTime = "2026-11-21T08:00:00+08:00",
            outRequestNo = "…",
            deliveryPurpose = "OFF_LINE_PAY",
        ),
        awardSendRule = FullSendRule(
            transactionAmountMinimum = 1,
            sendContent = "SINGLE_COUPON",
            awardType = "BUSIFAVOR",
            awardList = listOf(Award(
                stockId = "10028001",
                originalImageUrl = "https://shop.example/image.png",
            )),
            merchantOption = "IN_SEVICE_COUPON_MERCHANT",
        ),
    )
}

suspend fun pay_gift_list_activities(client: Client) {
    client.payGift.listActivitiesPaginated(offset = 0, limit = 20).collect { println(it) }
}

suspend fun pay_gift_get_activity(client: Client) {
    val answer = client.payGift.getActivity(activityId = "10028001")
}

suspend fun pay_gift_list_activity_merchants(client: Client) {
    client.payGift.listActivityMerchantsPaginated(activityId = "10028001").collect { println(it) }
}

suspend fun pay_gift_list_activity_goods(client: Client) {
    client.payGift.listActivityGoodsPaginated(activityId = "10028001").collect { println(it) }
}

suspend fun pay_gift_add_activity_merchants(client: Client) {
    val answer = client.payGift.addActivityMerchants(
        activityId = "10028001",
        merchantIdList = listOf("…"),
        addRequestNo = "…",
    )
}

suspend fun pay_gift_delete_activity_merchants(client: Client) {
    val answer = client.payGift.deleteActivityMerchants(
        activityId = "10028001",
        merchantIdList = listOf("…"),
        deleteRequestNo = "…",
    )
}

suspend fun pay_gift_terminate_activity(client: Client) {
    val answer = client.payGift.terminateActivity(activityId = "10028001")
}
