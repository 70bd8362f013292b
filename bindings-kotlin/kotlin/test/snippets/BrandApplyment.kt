@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.brandapplyment.Administrator
import io.github.wechatpaysdk.brandapplyment.Brand
import io.github.wechatpaysdk.brandapplyment.Subject
import io.github.wechatpaysdk.brandapplyment.Trademark

suspend fun brand_applyment_list_product_authorities(client: Client) {
    val answer = client.brandApplyment.listProductAuthorities(brandId = "10028001")
}

suspend fun brand_applyment_submit_applyment(client: Client) {
    val answer = client.brandApplyment.submitApplyment(
        adminInfo = Administrator(
            adminName = "…",
            idCardNumber = "…",
            idDocType = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        ),
        brandBasicInfo = Brand(brandLogo = "…", brandName = "…"),
        businessCode = "…",
        subjectInfo = Subject(
            subjectName = "…",
            subjectType = "SUBJECT_TYPE_ENTERPRISE",
            unifiedSocialCreditCode = "…",
        ),
        trademark = Trademark(trademarkExists = "TRADEMARK_EXISTS"),
    )
}

suspend fun brand_applyment_get_applyment_by_applyment_id(client: Client) {
    val answer = client.brandApplyment.getApplymentByApplymentId(
        applymentId = "10028001",
    )
}

suspend fun brand_applyment_get_applyment_by_business_code(client: Client) {
    val answer = client.brandApplyment.getApplymentByBusinessCode(businessCode = "…")
}

suspend fun brand_applyment_cancel_applyment(client: Client) {
    val answer = client.brandApplyment.cancelApplyment()
}
