@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.partnerships.AuthorizedData
import io.github.wechatpaysdk.partnerships.Partner

suspend fun partnerships_list_partnerships(client: Client) {
    client.partnerships.listPartnershipsPaginated(authorizedData = "{}").collect { println(it) }
}

suspend fun partnerships_create_partnership(client: Client) {
    val answer = client.partnerships.createPartnership(
        authorizedData = AuthorizedData(businessType = "FAVOR_STOCK"),
        partner = Partner(type = "APPID"),
        idempotencyKey = "…",
    )
}

suspend fun partnerships_terminate_partnership(client: Client) {
    val answer = client.partnerships.terminatePartnership(
        authorizedData = AuthorizedData(businessType = "FAVOR_STOCK"),
        partner = Partner(type = "APPID"),
        idempotencyKey = "…",
    )
}
