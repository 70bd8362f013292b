@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun password_exempt_pre_sign_ecommerce_mini_program(client: Client) {
    val answer = client.passwordExempt.preSignEcommerceMiniProgram(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun password_exempt_pre_sign_ecommerce_pay_redirect(client: Client) {
    val answer = client.passwordExempt.preSignEcommercePayRedirect(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        prepayId = "10028001",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun password_exempt_pre_sign_merchant_mini_program(client: Client) {
    val answer = client.passwordExempt.preSignMerchantMiniProgram(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun password_exempt_pre_sign_merchant_pay_redirect(client: Client) {
    val answer = client.passwordExempt.preSignMerchantPayRedirect(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        prepayId = "10028001",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun password_exempt_pre_sign_clearing_institution_mini_program(client: Client) {
    val answer = client.passwordExempt.preSignClearingInstitutionMiniProgram(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        subAppid = "wx8888888888888888",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun password_exempt_pre_sign_clearing_institution_pay_redirect(client: Client) {
    val answer = client.passwordExempt.preSignClearingInstitutionPayRedirect(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        subAppid = "wx8888888888888888",
        prepayId = "10028001",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun password_exempt_get_contract(client: Client) {
    val answer = client.passwordExempt.getContract(serviceId = 1, outContractCode = "…")
}

suspend fun password_exempt_terminate_contract(client: Client) {
    val answer = client.passwordExempt.terminateContract(
        serviceId = 1,
        outContractCode = "…",
        contractTerminationRemark = "…",
    )
}

suspend fun password_exempt_pre_sign_partner_mini_program(client: Client) {
    val answer = client.passwordExempt.preSignPartnerMiniProgram(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        subAppid = "wx8888888888888888",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun password_exempt_pre_sign_partner_pay_redirect(client: Client) {
    val answer = client.passwordExempt.preSignPartnerPayRedirect(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        subAppid = "wx8888888888888888",
        prepayId = "10028001",
        serviceId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}
