@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.merchantstore.StoreRecipient

suspend fun merchant_store_create_store(client: Client) {
    val answer = client.merchantStore.createStore()
}

suspend fun merchant_store_get_store(client: Client) {
    val answer = client.merchantStore.getStore(storeId = 1)
}

suspend fun merchant_store_update_store(client: Client) {
    client.merchantStore.updateStore(storeId = 1)
}

suspend fun merchant_store_bind_recipient(client: Client) {
    val answer = client.merchantStore.bindRecipient(
        storeId = 1,
        subMchid = "1900000109",
        storeRecipient = listOf(StoreRecipient(mchid = "1900000001")),
    )
}

suspend fun merchant_store_unbind_recipient(client: Client) {
    val answer = client.merchantStore.unbindRecipient(storeId = 1)
}
