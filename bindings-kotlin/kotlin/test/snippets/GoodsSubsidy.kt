@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.goodssubsidy.Order
import io.github.wechatpaysdk.goodssubsidy.Representative
import io.github.wechatpaysdk.goodssubsidy.Store

suspend fun goods_subsidy_list_activities(client: Client) {
    client.goodsSubsidy.listActivitiesPaginated(
        offset = 0,
        limit = 20,
        cityId = "10028001",
    ).collect { println(it) }
}

suspend fun goods_subsidy_enroll_in_activity(client: Client) {
    val answer = client.goodsSubsidy.enrollInActivity(
        activityId = "10028001",
        callerMerchantId = "10028001",
    )
}

suspend fun goods_subsidy_lock_qualifications(client: Client) {
    val answer = client.goodsSubsidy.lockQualifications(orderInformation = Order(
        outTradeNo = "20261121-0001",
        payerOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        storeId = "10028001",
        storeMerchantId = "10028001",
        totalFee = 100,
    ))
}

suspend fun goods_subsidy_unlock_qualifications(client: Client) {
    val answer = client.goodsSubsidy.unlockQualifications(orderInformation = Order(
        outTradeNo = "20261121-0001",
        payerOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        storeId = "10028001",
        storeMerchantId = "10028001",
        totalFee = 100,
    ))
}

suspend fun goods_subsidy_delete_representatives(client: Client) {
    val answer = client.goodsSubsidy.deleteRepresentatives(
        activityId = "10028001",
        outRequestNo = "20261121-0001",
        deleteTime = "2026-11-21T08:00:00+08:00",
        representativeInfoList = listOf(Representative(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
    )
}

suspend fun goods_subsidy_add_representatives(client: Client) {
    val answer = client.goodsSubsidy.addRepresentatives(
        activityId = "10028001",
        outRequestNo = "20261121-0001",
        representativeInfoList = listOf(Representative(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
    )
}

suspend fun goods_subsidy_list_representatives(client: Client) {
    client.goodsSubsidy.listRepresentativesPaginated(
        activityId = "10028001",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}

suspend fun goods_subsidy_create_materials(client: Client) {
    val answer = client.goodsSubsidy.createMaterials(
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        materialNum = 1,
    )
}

suspend fun goods_subsidy_delete_stores(client: Client) {
    val answer = client.goodsSubsidy.deleteStores(
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        deleteTime = "2026-11-21T08:00:00+08:00",
        stores = listOf(Store(storeCode = "…")),
    )
}

suspend fun goods_subsidy_list_stores(client: Client) {
    client.goodsSubsidy.listStoresPaginated(
        brandId = "10028001",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}

suspend fun goods_subsidy_add_stores(client: Client) {
    val answer = client.goodsSubsidy.addStores(
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        addTime = "2026-11-21T08:00:00+08:00",
        stores = listOf(Store(storeCode = "…")),
    )
}

suspend fun goods_subsidy_get_store(client: Client) {
    val answer = client.goodsSubsidy.getStore(brandId = "10028001", storeCode = "…")
}
