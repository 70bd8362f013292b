@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.bankmarketing.IndustryCoupon
import java.nio.file.Path

suspend fun bank_marketing_create_industry_coupon_token(client: Client) {
    val answer = client.bankMarketing.createIndustryCouponToken(
        openId = "10028001",
        couponList = listOf(IndustryCoupon(stockId = 1, couponId = "10028001")),
    )
}

suspend fun bank_marketing_enroll_user_in_multi_discount(client: Client) {
    val answer = client.bankMarketing.enrollUserInMultiDiscount(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        activityId = "10028001",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        stockCreatorMchid = "1900000109",
    )
}

suspend fun bank_marketing_get_multi_discount_coupon(client: Client) {
    val answer = client.bankMarketing.getMultiDiscountCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        couponId = "10028001",
        appid = "wx8888888888888888",
    )
}

suspend fun bank_marketing_list_package_upload_tasks(client: Client) {
    client.bankMarketing.listPackageUploadTasksPaginated(
        packageId = "10028001",
    ).collect { println(it) }
}

suspend fun bank_marketing_create_package_upload_task(client: Client) {
    val answer = client.bankMarketing.createPackageUploadTask(
        packageId = "10028001",
        file = Path.of("photo.png"),
        bankType = "…",
    )
}

suspend fun bank_marketing_list_user_withdrawal_coupons(client: Client) {
    client.bankMarketing.listUserWithdrawalCouponsPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        stockId = "10028001",
    ).collect { println(it) }
}

suspend fun bank_marketing_send_user_withdrawal_coupon(client: Client) {
    val answer = client.bankMarketing.sendUserWithdrawalCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        stockId = "10028001",
        sendRequestNo = "…",
    )
}
