@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.globalmerchant.Business
import io.github.wechatpaysdk.globalmerchant.Contact
import io.github.wechatpaysdk.globalmerchant.ReplaceSubMerchantBusiness
import io.github.wechatpaysdk.globalmerchant.UpdateSubMerchantBusiness
import java.nio.file.Path

suspend fun global_merchant_upload_file(client: Client) {
    val answer = client.globalMerchant.uploadFile(file = Path.of("photo.png"))
}

suspend fun global_merchant_create_h5_permission_application(client: Client) {
    val answer = client.globalMerchant.createH5PermissionApplication(
        subMchid = "1900000109",
        domains = listOf("…"),
        websiteUrl = "…",
    )
}

suspend fun global_merchant_get_h5_permission_application(client: Client) {
    val answer = client.globalMerchant.getH5PermissionApplication(applymentId = 1)
}

suspend fun global_merchant_update_h5_permission_application(client: Client) {
    val answer = client.globalMerchant.updateH5PermissionApplication(
        applymentId = 1,
        domains = listOf("…"),
    )
}

suspend fun global_merchant_create_h5_domain_application(client: Client) {
    val answer = client.globalMerchant.createH5DomainApplication(
        outApplymentId = "10028001",
        domains = listOf("…"),
        websiteUrl = "…",
    )
}

suspend fun global_merchant_get_h5_domain_application(client: Client) {
    val answer = client.globalMerchant.getH5DomainApplication(applymentId = 1)
}

suspend fun global_merchant_update_h5_domain_application(client: Client) {
    val answer = client.globalMerchant.updateH5DomainApplication(
        applymentId = 1,
        domains = listOf("…"),
    )
}

suspend fun global_merchant_get_h5_permission(client: Client) {
    val answer = client.globalMerchant.getH5Permission(subMchid = "1900000109")
}

suspend fun global_merchant_upload_image(client: Client) {
    val answer = client.globalMerchant.uploadImage(file = Path.of("photo.png"))
}

suspend fun global_merchant_add_sub_merchant(client: Client) {
    val answer = client.globalMerchant.addSubMerchant(
        spAppid = "wx8888888888888888",
        name = "…",
        business = Business(businessType = "ONLINE"),
        businessCategory = 1,
        contact = Contact(name = "…", email = "…", phone = "…"),
        merchantCountryCode = "…",
        merchantType = "ENTERPRISE",
        officePhone = "…",
        shortname = "…",
    )
}

suspend fun global_merchant_replace_sub_merchant(client: Client) {
    val answer = client.globalMerchant.replaceSubMerchant(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        name = "…",
        business = ReplaceSubMerchantBusiness(businessType = "…"),
        businessCategory = 1,
        contact = Contact(name = "…", email = "…", phone = "…"),
        merchantCountryCode = "…",
        merchantType = "…",
        officePhone = "…",
        registrationCertificateDate = "2026-11-21",
        registrationCertificateNumber = "…",
        settlementBankNumber = "…",
        shortname = "…",
    )
}

suspend fun global_merchant_get_sub_merchant(client: Client) {
    val answer = client.globalMerchant.getSubMerchant(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
    )
}

suspend fun global_merchant_update_sub_merchant(client: Client) {
    val answer = client.globalMerchant.updateSubMerchant(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        name = "…",
        business = UpdateSubMerchantBusiness(businessType = "ONLINE"),
        businessCategory = 1,
        contact = Contact(name = "…", email = "…", phone = "…"),
        merchantCountryCode = "…",
        merchantType = "ENTERPRISE",
        officePhone = "…",
        registrationCertificateDate = "2026-11-21",
        registrationCertificateNumber = "…",
        shortname = "…",
    )
}
