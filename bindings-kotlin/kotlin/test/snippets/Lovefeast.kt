@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun lovefeast_get_brand(client: Client) {
    val answer = client.lovefeast.getBrand(brandId = 1)
}

suspend fun lovefeast_list_orders(client: Client) {
    client.lovefeast.listOrdersPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        brandId = 1,
        limit = 20,
    ).collect { println(it) }
}

suspend fun lovefeast_get_order(client: Client) {
    val answer = client.lovefeast.getOrder(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outTradeNo = "20261121-0001",
    )
}
