@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.productcoupon.CouponDisplay
import io.github.wechatpaysdk.productcoupon.ProductCouponDisplay
import io.github.wechatpaysdk.productcoupon.StockBundleInput
import io.github.wechatpaysdk.productcoupon.StockInput
import io.github.wechatpaysdk.productcoupon.StockNotifyConfig
import io.github.wechatpaysdk.productcoupon.StockSendRule
import io.github.wechatpaysdk.productcoupon.Store
import io.github.wechatpaysdk.productcoupon.UsageRuleDisplay
import java.nio.file.Path

suspend fun product_coupon_set_notify_config(client: Client) {
    val answer = client.productCoupon.setNotifyConfig(
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun product_coupon_get_notify_config(client: Client) {
    val answer = client.productCoupon.getNotifyConfig()
}

suspend fun product_coupon_upload_image(client: Client) {
    val answer = client.productCoupon.uploadImage(file = Path.of("photo.png"))
}

suspend fun product_coupon_create_image_generation_task(client: Client) {
    val answer = client.productCoupon.createImageGenerationTask(
        brandId = "10028001",
        taskId = "10028001",
        imageGenerationType = "COMBINE_IMAGE",
    )
}

suspend fun product_coupon_get_image_generation_task(client: Client) {
    val answer = client.productCoupon.getImageGenerationTask(
        taskId = "10028001",
        brandId = "10028001",
        imageGenerationType = "COMBINE_IMAGE",
    )
}

suspend fun product_coupon_create_product_coupon(client: Client) {
    val answer = client.productCoupon.createProductCoupon(
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        type = "NORMAL",
        displayInfo = ProductCouponDisplay(name = "…", backgroundUrl = "…", imageUrl = "…"),
        scope = "ALL",
        usageMode = "SINGLE",
    )
}

suspend fun product_coupon_get_product_coupon(client: Client) {
    val answer = client.productCoupon.getProductCoupon(
        productCouponId = "10028001",
        brandId = "10028001",
    )
}

suspend fun product_coupon_update_product_coupon(client: Client) {
    val answer = client.productCoupon.updateProductCoupon(
        productCouponId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        displayInfo = ProductCouponDisplay(name = "…", backgroundUrl = "…", imageUrl = "…"),
    )
}

suspend fun product_coupon_deactivate_product_coupon(client: Client) {
    val answer = client.productCoupon.deactivateProductCoupon(
        productCouponId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        deactivateReason = "…",
    )
}

suspend fun product_coupon_create_stock(client: Client) {
    val answer = client.productCoupon.createStock(
        productCouponId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        stock = StockInput(
            couponCodeMode = "WECHATPAY",
            couponDisplayInfo = CouponDisplay(codeDisplayMode = "INVISIBLE"),
            notifyConfig = StockNotifyConfig(notifyAppid = "wx8888888888888888"),
            stockSendRule = StockSendRule(maxCount = 1, maxCountPerUser = 1),
            storeScope = "NONE",
            usageRuleDisplayInfo = UsageRuleDisplay(
                couponUsageMethodList = listOf("OFFLINE"),
                usageDescription = "…",
            ),
        ),
    )
}

suspend fun product_coupon_list_stocks(client: Client) {
    client.productCoupon.listStocksPaginated(
        productCouponId = "10028001",
        brandId = "10028001",
    ).collect { println(it) }
}

suspend fun product_coupon_get_stock(client: Client) {
    val answer = client.productCoupon.getStock(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
    )
}

suspend fun product_coupon_update_stock(client: Client) {
    val answer = client.productCoupon.updateStock(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
    )
}

suspend fun product_coupon_update_stock_budget(client: Client) {
    val answer = client.productCoupon.updateStockBudget(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        updateMode = "MAX_COUNT",
    )
}

suspend fun product_coupon_upload_stock_coupon_codes(client: Client) {
    val answer = client.productCoupon.uploadStockCouponCodes(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        codeList = listOf("…"),
    )
}

suspend fun product_coupon_associate_stock_stores(client: Client) {
    val answer = client.productCoupon.associateStockStores(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
        storeList = listOf(Store(storeId = "10028001")),
    )
}

suspend fun product_coupon_list_stock_associated_stores(client: Client) {
    client.productCoupon.listStockAssociatedStoresPaginated(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
    ).collect { println(it) }
}

suspend fun product_coupon_disassociate_stock_stores(client: Client) {
    val answer = client.productCoupon.disassociateStockStores(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
        storeList = listOf(Store(storeId = "10028001")),
    )
}

suspend fun product_coupon_deactivate_stock(client: Client) {
    val answer = client.productCoupon.deactivateStock(
        productCouponId = "10028001",
        stockId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        deactivateReason = "…",
    )
}

suspend fun product_coupon_create_stock_bundle(client: Client) {
    val answer = client.productCoupon.createStockBundle(
        productCouponId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        stockBundle = StockBundleInput(
            couponCodeMode = "WECHATPAY",
            couponDisplayInfo = CouponDisplay(codeDisplayMode = "INVISIBLE"),
            notifyConfig = StockNotifyConfig(notifyAppid = "wx8888888888888888"),
            stockSendRule = StockSendRule(maxCount = 1, maxCountPerUser = 1),
            storeScope = "NONE",
            usageRuleDisplayInfo = UsageRuleDisplay(
                couponUsageMethodList = listOf("OFFLINE"),
                usageDescription = "…",
            ),
        ),
    )
}

suspend fun product_coupon_update_stock_bundle(client: Client) {
    val answer = client.productCoupon.updateStockBundle(
        productCouponId = "10028001",
        stockBundleId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
    )
}

suspend fun product_coupon_update_stock_bundle_budget(client: Client) {
    val answer = client.productCoupon.updateStockBundleBudget(
        productCouponId = "10028001",
        stockBundleId = "10028001",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        updateMode = "MAX_COUNT",
    )
}

suspend fun product_coupon_associate_stock_bundle_stores(client: Client) {
    val answer = client.productCoupon.associateStockBundleStores(
        productCouponId = "10028001",
        stockBundleId = "10028001",
        brandId = "10028001",
        storeList = listOf(Store(storeId = "10028001")),
    )
}

suspend fun product_coupon_disassociate_stock_bundle_stores(client: Client) {
    val answer = client.productCoupon.disassociateStockBundleStores(
        productCouponId = "10028001",
        stockBundleId = "10028001",
        brandId = "10028001",
        storeList = listOf(Store(storeId = "10028001")),
    )
}

suspend fun product_coupon_send_user_coupon(client: Client) {
    val answer = client.productCoupon.sendUserCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        brandId = "10028001",
        stockId = "10028001",
        productCouponId = "10028001",
        sendRequestNo = "…",
    )
}

suspend fun product_coupon_list_user_coupons(client: Client) {
    client.productCoupon.listUserCouponsPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        brandId = "10028001",
    ).collect { println(it) }
}

suspend fun product_coupon_pre_send_user_coupon(client: Client) {
    val answer = client.productCoupon.preSendUserCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        brandId = "10028001",
        stockId = "10028001",
        productCouponId = "10028001",
        sendRequestNo = "…",
    )
}

suspend fun product_coupon_send_user_coupon_bundle(client: Client) {
    val answer = client.productCoupon.sendUserCouponBundle(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        brandId = "10028001",
        productCouponId = "10028001",
        sendRequestNo = "…",
        stockBundleId = "10028001",
    )
}

suspend fun product_coupon_pre_send_user_coupon_bundle(client: Client) {
    val answer = client.productCoupon.preSendUserCouponBundle(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        brandId = "10028001",
        productCouponId = "10028001",
        sendRequestNo = "…",
        stockBundleId = "10028001",
    )
}

suspend fun product_coupon_get_user_coupon(client: Client) {
    val answer = client.productCoupon.getUserCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponCode = "…",
        appid = "wx8888888888888888",
        brandId = "10028001",
        stockId = "10028001",
        productCouponId = "10028001",
    )
}

suspend fun product_coupon_confirm_user_coupon(client: Client) {
    val answer = client.productCoupon.confirmUserCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponCode = "…",
        appid = "wx8888888888888888",
        brandId = "10028001",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        productCouponId = "10028001",
    )
}

suspend fun product_coupon_use_user_coupon(client: Client) {
    val answer = client.productCoupon.useUserCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponCode = "…",
        appid = "wx8888888888888888",
        brandId = "10028001",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        productCouponId = "10028001",
        useTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun product_coupon_return_user_coupon(client: Client) {
    val answer = client.productCoupon.returnUserCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponCode = "…",
        appid = "wx8888888888888888",
        brandId = "10028001",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        productCouponId = "10028001",
    )
}

suspend fun product_coupon_deactivate_user_coupon(client: Client) {
    val answer = client.productCoupon.deactivateUserCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponCode = "…",
        appid = "wx8888888888888888",
        brandId = "10028001",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        productCouponId = "10028001",
        deactivateReason = "…",
    )
}

suspend fun product_coupon_deactivate_user_coupon_bundle(client: Client) {
    val answer = client.productCoupon.deactivateUserCouponBundle(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        userCouponBundleId = "10028001",
        appid = "wx8888888888888888",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        productCouponId = "10028001",
        stockBundleId = "10028001",
        deactivateReason = "…",
    )
}
