@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.applyment.BankAccount
import io.github.wechatpaysdk.applyment.Business
import io.github.wechatpaysdk.applyment.Contact
import io.github.wechatpaysdk.applyment.Identity
import io.github.wechatpaysdk.applyment.SalesScene
import io.github.wechatpaysdk.applyment.SettlementRule
import io.github.wechatpaysdk.applyment.Subject

suspend fun applyment_get_settlement_account_application(client: Client) {
    val answer = client.applyment.getSettlementAccountApplication(
        subMchid = "1900000109",
        applicationNo = "…",
    )
}

suspend fun applyment_update_settlement_account(client: Client) {
    val answer = client.applyment.updateSettlementAccount(
        subMchid = "1900000109",
        accountBank = "…",
        accountNumber = "…",
        accountType = "ACCOUNT_TYPE_BUSINESS",
    )
}

suspend fun applyment_get_settlement_account(client: Client) {
    val answer = client.applyment.getSettlementAccount(subMchid = "1900000109")
}

suspend fun applyment_submit_applyment(client: Client) {
    val answer = client.applyment.submitApplyment(
        bankAccountInfo = BankAccount(
            accountBank = "…",
            accountName = "…",
            accountNumber = "…",
            bankAccountType = "BANK_ACCOUNT_TYPE_CORPORATE",
        ),
        businessCode = "…",
        businessInfo = Business(
            merchantShortname = "…",
            salesInfo = SalesScene(salesScenesType = listOf("SALES_SCENES_STORE")),
            servicePhone = "…",
        ),
        contactInfo = Contact(
            contactEmail = "…",
            contactName = "…",
            contactType = "LEGAL",
            mobilePhone = "…",
        ),
        settlementInfo = SettlementRule(settlementId = "10028001", qualificationType = "…"),
        subjectInfo = Subject(
            identityInfo = Identity(authorizeLetterCopy = "…"),
            subjectType = "SUBJECT_TYPE_INDIVIDUAL",
        ),
    )
}

suspend fun applyment_get_applyment_by_applyment_id(client: Client) {
    val answer = client.applyment.getApplymentByApplymentId(applymentId = 1)
}

suspend fun applyment_get_applyment_by_business_code(client: Client) {
    val answer = client.applyment.getApplymentByBusinessCode(businessCode = "…")
}
