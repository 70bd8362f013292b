@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.ecommerceapplyment.AccountHostingBankAccount
import io.github.wechatpaysdk.ecommerceapplyment.AccountHostingContact
import io.github.wechatpaysdk.ecommerceapplyment.BankAccount
import io.github.wechatpaysdk.ecommerceapplyment.Contact
import io.github.wechatpaysdk.ecommerceapplyment.SalesScene

suspend fun ecommerce_applyment_submit_applyment(client: Client) {
    val answer = client.ecommerceApplyment.submitApplyment(
        outRequestNo = "20261121-0001",
        accountInfo = BankAccount(
            accountBank = "…",
            accountName = "…",
            accountNumber = "…",
            bankAccountType = "74",
        ),
        contactInfo = Contact(contactName = "…", contactType = "65", mobilePhone = "…"),
        merchantShortname = "…",
        organizationType = "2401",
        salesSceneInfo = SalesScene(storeName = "…"),
    )
}

suspend fun ecommerce_applyment_get_applyment_by_out_request_no(client: Client) {
    val answer = client.ecommerceApplyment.getApplymentByOutRequestNo(
        outRequestNo = "20261121-0001",
    )
}

suspend fun ecommerce_applyment_cancel_applyment_by_out_request_no(client: Client) {
    val answer = client.ecommerceApplyment.cancelApplymentByOutRequestNo(
        outRequestNo = "20261121-0001",
    )
}

suspend fun ecommerce_applyment_submit_account_hosting_applyment(client: Client) {
    val answer = client.ecommerceApplyment.submitAccountHostingApplyment(
        outRequestNo = "20261121-0001",
        accountInfo = AccountHostingBankAccount(
            accountBank = "…",
            accountName = "…",
            accountNumber = "…",
            bankAccountType = "74",
        ),
        contactInfo = AccountHostingContact(contactName = "…", contactType = "65"),
        merchantShortname = "…",
        organizationType = "2401",
        salesSceneInfo = SalesScene(storeName = "…"),
    )
}

suspend fun ecommerce_applyment_submit_sign_verification(client: Client) {
    val answer = client.ecommerceApplyment.submitSignVerification(
        outRequestNo = "20261121-0001",
    )
}

suspend fun ecommerce_applyment_get_applyment_by_applyment_id(client: Client) {
    val answer = client.ecommerceApplyment.getApplymentByApplymentId(applymentId = 1)
}

suspend fun ecommerce_applyment_cancel_applyment_by_applyment_id(client: Client) {
    val answer = client.ecommerceApplyment.cancelApplymentByApplymentId(applymentId = 1)
}

suspend fun ecommerce_applyment_list_subject_sub_merchants(client: Client) {
    client.ecommerceApplyment.listSubjectSubMerchantsPaginated(
        certNumber = "…",
        organizationType = "SUBJECT_TYPE_ENTERPRISE",
    ).collect { println(it) }
}
