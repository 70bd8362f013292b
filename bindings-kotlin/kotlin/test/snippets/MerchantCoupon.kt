@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.merchantcoupon.CreateStockCouponAvailableTime
import io.github.wechatpaysdk.merchantcoupon.CreateStockCouponUseRule
import io.github.wechatpaysdk.merchantcoupon.StockSendRule

suspend fun merchant_coupon_set_callback(client: Client) {
    val answer = client.merchantCoupon.setCallback(
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun merchant_coupon_get_callback(client: Client) {
    val answer = client.merchantCoupon.getCallback()
}

suspend fun merchant_coupon_create_stock(client: Client) {
    val answer = client.merchantCoupon.createStock(
        outRequestNo = "20261121-0001",
        belongMerchant = "…",
        couponCodeMode = "WECHATPAY_MODE",
        couponUseRule = CreateStockCouponUseRule(
            couponAvailableTime = CreateStockCouponAvailableTime(
                availableBeginTime = "2026-11-21T08:00:00+08:00",
                availableEndTime = "2026-11-21T08:00:00+08:00",
            ),
            useMethod = "OFF_LINE",
        ),
        goodsName = "…",
        stockName = "…",
        stockSendRule = StockSendRule(maxCouponsPerUser = 1),
        stockType = "NORMAL",
    )
}

suspend fun merchant_coupon_get_stock(client: Client) {
    val answer = client.merchantCoupon.getStock(stockId = "10028001")
}

suspend fun merchant_coupon_update_stock(client: Client) {
    client.merchantCoupon.updateStock(
        stockId = "10028001",
        outRequestNo = "20261121-0001",
    )
}

suspend fun merchant_coupon_update_stock_budget(client: Client) {
    val answer = client.merchantCoupon.updateStockBudget(
        stockId = "10028001",
        modifyBudgetRequestNo = "…",
    )
}

suspend fun merchant_coupon_upload_coupon_codes(client: Client) {
    val answer = client.merchantCoupon.uploadCouponCodes(
        stockId = "10028001",
        uploadRequestNo = "…",
        couponCodeList = listOf("…"),
    )
}

suspend fun merchant_coupon_list_coupon_codes(client: Client) {
    client.merchantCoupon.listCouponCodesPaginated(stockId = "10028001").collect { println(it) }
}

suspend fun merchant_coupon_get_coupon_code(client: Client) {
    val answer = client.merchantCoupon.getCouponCode(
        stockId = "10028001",
        couponCode = "…",
    )
}

suspend fun merchant_coupon_delete_coupon_code(client: Client) {
    val answer = client.merchantCoupon.deleteCouponCode(
        stockId = "10028001",
        couponCode = "…",
        deleteRequestNo = "…",
    )
}

suspend fun merchant_coupon_send_coupon(client: Client) {
    val answer = client.merchantCoupon.sendCoupon(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
    )
}

suspend fun merchant_coupon_send_product_coupon(client: Client) {
    val answer = client.merchantCoupon.sendProductCoupon(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        couponType = "NORMAL",
    )
}

suspend fun merchant_coupon_pre_send_product_coupon(client: Client) {
    val answer = client.merchantCoupon.preSendProductCoupon(
        appid = "wx8888888888888888",
        stockId = "10028001",
        sendRequestNo = "…",
    )
}

suspend fun merchant_coupon_send_government_card(client: Client) {
    val answer = client.merchantCoupon.sendGovernmentCard(
        cardId = "10028001",
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outRequestNo = "20261121-0001",
        sendTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun merchant_coupon_list_coupons(client: Client) {
    client.merchantCoupon.listCouponsPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
    ).collect { println(it) }
}

suspend fun merchant_coupon_get_coupon(client: Client) {
    val answer = client.merchantCoupon.getCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponCode = "…",
        appid = "wx8888888888888888",
    )
}

suspend fun merchant_coupon_use_coupon(client: Client) {
    val answer = client.merchantCoupon.useCoupon(
        appid = "wx8888888888888888",
        useRequestNo = "…",
        couponCode = "…",
        useTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun merchant_coupon_associate_order(client: Client) {
    val answer = client.merchantCoupon.associateOrder(
        stockId = "10028001",
        outTradeNo = "…",
        outRequestNo = "…",
        couponCode = "…",
    )
}

suspend fun merchant_coupon_disassociate_order(client: Client) {
    val answer = client.merchantCoupon.disassociateOrder(
        stockId = "10028001",
        outTradeNo = "…",
        outRequestNo = "…",
        couponCode = "…",
    )
}

suspend fun merchant_coupon_return_coupon(client: Client) {
    val answer = client.merchantCoupon.returnCoupon(
        stockId = "10028001",
        returnRequestNo = "…",
        couponCode = "…",
    )
}

suspend fun merchant_coupon_deactivate_coupon(client: Client) {
    val answer = client.merchantCoupon.deactivateCoupon(
        stockId = "10028001",
        deactivateRequestNo = "…",
        couponCode = "…",
    )
}

suspend fun merchant_coupon_pay_subsidy(client: Client) {
    val answer = client.merchantCoupon.paySubsidy(
        stockId = "10028001",
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
        outSubsidyNo = "20261121-0001",
        amount = 100,
        couponCode = "…",
        payeeMerchant = "…",
        payerMerchant = "…",
    )
}

suspend fun merchant_coupon_list_subsidy_pay_receipts(client: Client) {
    val answer = client.merchantCoupon.listSubsidyPayReceipts(
        stockId = "10028001",
        couponCode = "…",
    )
}

suspend fun merchant_coupon_get_subsidy_pay_receipt(client: Client) {
    val answer = client.merchantCoupon.getSubsidyPayReceipt(
        subsidyReceiptId = "10028001",
    )
}

suspend fun merchant_coupon_return_subsidy(client: Client) {
    val answer = client.merchantCoupon.returnSubsidy(
        stockId = "10028001",
        transactionId = "4200000000202611210000000001",
        refundId = "10028001",
        description = "Coffee",
        outSubsidyReturnNo = "20261121-0001",
        amount = 100,
        couponCode = "…",
        payeeMerchant = "…",
        payerMerchant = "…",
    )
}

suspend fun merchant_coupon_get_subsidy_return_receipt(client: Client) {
    val answer = client.merchantCoupon.getSubsidyReturnReceipt(
        subsidyReturnReceiptId = "10028001",
    )
}
