@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun merchant_alteration_submit_contact_alteration(client: Client) {
    val answer = client.merchantAlteration.submitContactAlteration(
        outRequestNo = "20261121-0001",
        merchantCode = "…",
    )
}

suspend fun merchant_alteration_get_contact_alteration_by_out_request_no(client: Client) {
    val answer = client.merchantAlteration.getContactAlterationByOutRequestNo(
        merchantCode = "…",
        outRequestNo = "20261121-0001",
    )
}

suspend fun merchant_alteration_get_contact_alteration_by_apply_id(client: Client) {
    val answer = client.merchantAlteration.getContactAlterationByApplyId(
        applyId = "10028001",
    )
}

suspend fun merchant_alteration_cancel_contact_alteration(client: Client) {
    val answer = client.merchantAlteration.cancelContactAlteration(applyId = "10028001")
}

suspend fun merchant_alteration_submit_subject_alteration(client: Client) {
    val answer = client.merchantAlteration.submitSubjectAlteration(
        outRequestNo = "20261121-0001",
        merchantCode = "…",
        organizationType = "SUBJECT_TYPE_ENTERPRISE",
    )
}

suspend fun merchant_alteration_get_subject_alteration_by_out_request_no(client: Client) {
    val answer = client.merchantAlteration.getSubjectAlterationByOutRequestNo(
        merchantCode = "…",
        outRequestNo = "20261121-0001",
    )
}

suspend fun merchant_alteration_get_subject_alteration_by_apply_id(client: Client) {
    val answer = client.merchantAlteration.getSubjectAlterationByApplyId(
        applyId = "10028001",
    )
}

suspend fun merchant_alteration_cancel_subject_alteration(client: Client) {
    val answer = client.merchantAlteration.cancelSubjectAlteration(applyId = "10028001")
}

suspend fun merchant_alteration_submit_name_alteration(client: Client) {
    val answer = client.merchantAlteration.submitNameAlteration(
        subMchid = "1900000109",
        outRequestNo = "20261121-0001",
        merchantShortname = "…",
    )
}

suspend fun merchant_alteration_get_name_alteration_by_out_request_no(client: Client) {
    val answer = client.merchantAlteration.getNameAlterationByOutRequestNo(
        subMchid = "1900000109",
        outRequestNo = "20261121-0001",
    )
}

suspend fun merchant_alteration_get_name_alteration_by_apply_id(client: Client) {
    val answer = client.merchantAlteration.getNameAlterationByApplyId(
        applyId = "10028001",
    )
}

suspend fun merchant_alteration_cancel_name_alteration(client: Client) {
    val answer = client.merchantAlteration.cancelNameAlteration(applyId = "10028001")
}
