@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.brandstore.StoreAddress

suspend fun brand_store_list_stores(client: Client) {
    client.brandStore.listStoresPaginated(brandId = "10028001").collect { println(it) }
}

suspend fun brand_store_create_store(client: Client) {
    val answer = client.brandStore.createStore(
        brandId = "10028001",
        storeAddress = StoreAddress(addressCode = "…", addressDetail = "…"),
    )
}

suspend fun brand_store_delete_store(client: Client) {
    client.brandStore.deleteStore(
        storeId = "10028001",
        brandId = "10028001",
    )
}

suspend fun brand_store_get_store(client: Client) {
    val answer = client.brandStore.getStore(storeId = "10028001", brandId = "10028001")
}

suspend fun brand_store_update_store(client: Client) {
    val answer = client.brandStore.updateStore(
        storeId = "10028001",
        brandId = "10028001",
    )
}

suspend fun brand_store_bind_recipient(client: Client) {
    val answer = client.brandStore.bindRecipient(
        storeId = "10028001",
        brandId = "10028001",
        companyName = "…",
    )
}

suspend fun brand_store_close_store(client: Client) {
    val answer = client.brandStore.closeStore(storeId = "10028001", brandId = "10028001")
}

suspend fun brand_store_resume_store(client: Client) {
    val answer = client.brandStore.resumeStore(
        storeId = "10028001",
        brandId = "10028001",
    )
}

suspend fun brand_store_unbind_recipient(client: Client) {
    val answer = client.brandStore.unbindRecipient(
        storeId = "10028001",
        brandId = "10028001",
    )
}
