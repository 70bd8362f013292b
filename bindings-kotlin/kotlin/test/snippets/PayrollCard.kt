@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.payrollcard.TransferDetailInput

suspend fun payroll_card_list_authentications(client: Client) {
    client.payrollCard.listAuthenticationsPaginated(
        subMchid = "1900000109",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        authenticateDate = "2026-11-21",
    ).collect { println(it) }
}

suspend fun payroll_card_pre_order_authentication(client: Client) {
    val answer = client.payrollCard.preOrderAuthentication(
        subMchid = "1900000109",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        authenticateNumber = "…",
        employerName = "…",
        projectName = "…",
    )
}

suspend fun payroll_card_pre_order_authentication_with_authorization(client: Client) {
    val answer = client.payrollCard.preOrderAuthenticationWithAuthorization(
        subMchid = "1900000109",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        authenticateNumber = "…",
        authenticateType = "NORMAL",
        employerName = "…",
        employmentType = "LONG_TERM_EMPLOYMENT",
        idCardNumber = "…",
        projectName = "…",
        userName = "…",
    )
}

suspend fun payroll_card_get_authentication(client: Client) {
    val answer = client.payrollCard.getAuthentication(
        authenticateNumber = "…",
        subMchid = "1900000109",
    )
}

suspend fun payroll_card_get_authorization_relation(client: Client) {
    val answer = client.payrollCard.getAuthorizationRelation(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        subMchid = "1900000109",
    )
}

suspend fun payroll_card_create_token(client: Client) {
    val answer = client.payrollCard.createToken(
        subMchid = "1900000109",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        employmentType = "LONG_TERM_EMPLOYMENT",
        idCardNumber = "…",
        userName = "…",
    )
}

suspend fun payroll_card_create_transfer_batch(client: Client) {
    val answer = client.payrollCard.createTransferBatch(
        subMchid = "1900000109",
        outBatchNo = "20261121-0001",
        authorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        batchName = "…",
        batchRemark = "…",
        employmentScene = "LOGISTICS",
        employmentType = "LONG_TERM_EMPLOYMENT",
        totalAmount = 100,
        totalNum = 100,
        transferDetailList = listOf(TransferDetailInput(
            openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            outDetailNo = "20261121-0001",
            transferAmount = 100,
            transferRemark = "…",
            userName = "…",
        )),
    )
}

suspend fun payroll_card_create_wesure_insurance(client: Client) {
    client.payrollCard.createWesureInsurance(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        insuranceCompanyOrderNo = "…",
        wesureOrderNo = "…",
        insuranceCompanyName = "…",
        insureEffectTime = "2026-11-21T08:00:00+08:00",
        insureInvalidTime = "2026-11-21T08:00:00+08:00",
        insureState = "…",
        token = "…",
    )
}

suspend fun payroll_card_validate_wesure_token(client: Client) {
    val answer = client.payrollCard.validateWesureToken(
        subMchid = "1900000109",
        idCardNumber = "…",
        token = "…",
        userName = "…",
    )
}
