@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun gold_plan_update_status(client: Client) {
    val answer = client.goldPlan.updateStatus(
        subMchid = "1900000109",
        operationType = "OPEN",
    )
}

suspend fun gold_plan_update_custom_page_status(client: Client) {
    val answer = client.goldPlan.updateCustomPageStatus(
        subMchid = "1900000109",
        operationType = "OPEN",
    )
}

suspend fun gold_plan_set_advertising_industry_filters(client: Client) {
    client.goldPlan.setAdvertisingIndustryFilters(
        subMchid = "1900000109",
        advertisingIndustryFilters = listOf("E_COMMERCE"),
    )
}

suspend fun gold_plan_open_advertising(client: Client) {
    client.goldPlan.openAdvertising(subMchid = "1900000109")
}

suspend fun gold_plan_close_advertising(client: Client) {
    client.goldPlan.closeAdvertising(subMchid = "1900000109")
}
