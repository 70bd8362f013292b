@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.accountopeningintent.Contact
import io.github.wechatpaysdk.accountopeningintent.Identity
import io.github.wechatpaysdk.accountopeningintent.Subject

suspend fun account_opening_intent_get_applyment(client: Client) {
    val answer = client.accountOpeningIntent.getApplyment()
}

suspend fun account_opening_intent_submit_applyment(client: Client) {
    val answer = client.accountOpeningIntent.submitApplyment(
        businessCode = "…",
        contactInfo = Contact(name = "…", contactType = "LEGAL", mobile = "…"),
        identificationInfo = Identity(authorizeLetterCopy = "…"),
        subjectInfo = Subject(subjectType = "SUBJECT_TYPE_ENTERPRISE"),
    )
}

suspend fun account_opening_intent_get_authorization_state(client: Client) {
    val answer = client.accountOpeningIntent.getAuthorizationState(
        subMchid = "1900000109",
    )
}

suspend fun account_opening_intent_cancel_applyment_by_applyment_id(client: Client) {
    client.accountOpeningIntent.cancelApplymentByApplymentId(
        applymentId = 1,
    )
}

suspend fun account_opening_intent_cancel_applyment_by_business_code(client: Client) {
    client.accountOpeningIntent.cancelApplymentByBusinessCode(
        businessCode = "…",
    )
}
