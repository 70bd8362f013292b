@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun discount_card_prepare_card(client: Client) {
    val answer = client.discountCard.prepareCard(
        appid = "wx8888888888888888",
        cardTemplateId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outCardCode = "…",
    )
}

suspend fun discount_card_get_card(client: Client) {
    val answer = client.discountCard.getCard(outCardCode = "…")
}

suspend fun discount_card_add_user_records(client: Client) {
    client.discountCard.addUserRecords(
        outCardCode = "…",
        cardTemplateId = "10028001",
    )
}

suspend fun discount_card_get_order_by_out_trade_no(client: Client) {
    val answer = client.discountCard.getOrderByOutTradeNo(outTradeNo = "20261121-0001")
}

suspend fun discount_card_get_order_by_out_order_no(client: Client) {
    val answer = client.discountCard.getOrderByOutOrderNo(outOrderNo = "20261121-0001")
}

suspend fun discount_card_update_order(client: Client) {
    val answer = client.discountCard.updateOrder(outOrderNo = "20261121-0001")
}
