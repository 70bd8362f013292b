@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun smart_guide_list_guides(client: Client) {
    client.smartGuide.listGuidesPaginated(storeId = 1).collect { println(it) }
}

suspend fun smart_guide_create_guide(client: Client) {
    val answer = client.smartGuide.createGuide(
        name = "…",
        storeId = 1,
        avatar = "https://shop.example/image.png",
        corpid = "…",
        mobile = "…",
        qrCode = "https://shop.example/image.png",
        userid = "…",
    )
}

suspend fun smart_guide_update_guide(client: Client) {
    client.smartGuide.updateGuide(guideId = "10028001")
}

suspend fun smart_guide_assign_guide(client: Client) {
    client.smartGuide.assignGuide(
        guideId = "10028001",
        outTradeNo = "20261121-0001",
    )
}
