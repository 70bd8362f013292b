@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.brandcard.CustomerService

suspend fun brand_card_get_card_config_application(client: Client) {
    val answer = client.brandCard.getCardConfigApplication(brandId = "10028001")
}

suspend fun brand_card_submit_card_config_application(client: Client) {
    val answer = client.brandCard.submitCardConfigApplication(
        brandId = "10028001",
        brandCustomerService = CustomerService(customerServiceType = "MINI_PROGRAM"),
        businessCode = "…",
    )
}

suspend fun brand_card_cancel_card_config_application(client: Client) {
    val answer = client.brandCard.cancelCardConfigApplication(brandId = "10028001")
}

suspend fun brand_card_get_card_config_preview_url(client: Client) {
    val answer = client.brandCard.getCardConfigPreviewUrl(brandId = "10028001")
}

suspend fun brand_card_publish_card_config(client: Client) {
    val answer = client.brandCard.publishCardConfig(
        brandId = "10028001",
        publishType = "IMMEDIATE_PUBLISH",
    )
}

suspend fun brand_card_list_card_links(client: Client) {
    client.brandCard.listCardLinksPaginated(brandId = "10028001").collect { println(it) }
}

suspend fun brand_card_submit_card_link_application(client: Client) {
    val answer = client.brandCard.submitCardLinkApplication(
        brandId = "10028001",
        businessCode = "…",
        paymentScene = "MINI_PROGRAM",
    )
}

suspend fun brand_card_get_card_link_application(client: Client) {
    val answer = client.brandCard.getCardLinkApplication(
        businessCode = "…",
        brandId = "10028001",
    )
}

suspend fun brand_card_cancel_card_link_application(client: Client) {
    val answer = client.brandCard.cancelCardLinkApplication(
        brandId = "10028001",
        businessCode = "…",
    )
}

suspend fun brand_card_unbind_card_link(client: Client) {
    val answer = client.brandCard.unbindCardLink(
        brandId = "10028001",
        paymentScene = "MINI_PROGRAM",
    )
}
