@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.cashcoupon.CouponRule
import io.github.wechatpaysdk.cashcoupon.StockRule

suspend fun cash_coupon_create_stock(client: Client) {
    val answer = client.cashCoupon.createStock(
        stockName = "…",
        belongMerchant = "…",
        availableBeginTime = "2026-11-21T08:00:00+08:00",
        availableEndTime = "2026-11-21T08:00:00+08:00",
        stockUseRule = StockRule(
            maxCoupons = 1,
            maxAmount = 100,
            maxCouponsPerUser = 1,
            naturalPersonLimit = true,
            preventApiAbuse = true,
        ),
        couponUseRule = CouponRule(availableMerchants = listOf("…")),
        noCash = true,
        stockType = "NORMAL",
        outRequestNo = "20261121-0001",
    )
}

suspend fun cash_coupon_start_stock(client: Client) {
    val answer = client.cashCoupon.startStock(
        stockId = "10028001",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun cash_coupon_pause_stock(client: Client) {
    val answer = client.cashCoupon.pauseStock(
        stockId = "10028001",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun cash_coupon_restart_stock(client: Client) {
    val answer = client.cashCoupon.restartStock(
        stockId = "10028001",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun cash_coupon_terminate_stock(client: Client) {
    val answer = client.cashCoupon.terminateStock(
        stockId = "10028001",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun cash_coupon_list_stocks(client: Client) {
    client.cashCoupon.listStocksPaginated(
        offset = 0,
        limit = 20,
        stockCreatorMchid = "1900000109",
    ).collect { println(it) }
}

suspend fun cash_coupon_get_stock(client: Client) {
    val answer = client.cashCoupon.getStock(
        stockId = "10028001",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun cash_coupon_list_available_merchants(client: Client) {
    client.cashCoupon.listAvailableMerchantsPaginated(
        stockId = "10028001",
        offset = 0,
        limit = 20,
        stockCreatorMchid = "1900000109",
    ).collect { println(it) }
}

suspend fun cash_coupon_list_available_goods(client: Client) {
    client.cashCoupon.listAvailableGoodsPaginated(
        stockId = "10028001",
        offset = 0,
        limit = 20,
        stockCreatorMchid = "1900000109",
    ).collect { println(it) }
}

suspend fun cash_coupon_update_available_goods(client: Client) {
    val answer = client.cashCoupon.updateAvailableGoods(
        stockId = "10028001",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun cash_coupon_send_coupon(client: Client) {
    val answer = client.cashCoupon.sendCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        appid = "wx8888888888888888",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun cash_coupon_list_coupons(client: Client) {
    client.cashCoupon.listCouponsPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
    ).collect { println(it) }
}

suspend fun cash_coupon_get_coupon(client: Client) {
    val answer = client.cashCoupon.getCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponId = "10028001",
        appid = "wx8888888888888888",
    )
}

suspend fun cash_coupon_set_callback(client: Client) {
    val answer = client.cashCoupon.setCallback(
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun cash_coupon_get_callback(client: Client) {
    val answer = client.cashCoupon.getCallback()
}

suspend fun cash_coupon_get_use_flow(client: Client) {
    val answer = client.cashCoupon.getUseFlow(stockId = "10028001")
}

suspend fun cash_coupon_get_refund_flow(client: Client) {
    val answer = client.cashCoupon.getRefundFlow(stockId = "10028001")
}

suspend fun cash_coupon_get_use_flow_by_day(client: Client) {
    val answer = client.cashCoupon.getUseFlowByDay(
        stockId = "10028001",
        billDate = "2026-11-21",
    )
}

suspend fun cash_coupon_get_refund_flow_by_day(client: Client) {
    val answer = client.cashCoupon.getRefundFlowByDay(
        stockId = "10028001",
        billDate = "2026-11-21",
    )
}
