@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun biz_pay_list_merchant_ranges(client: Client) {
    val answer = client.bizPay.listMerchantRanges()
}

suspend fun biz_pay_create_merchant_range(client: Client) {
    val answer = client.bizPay.createMerchantRange(identifierType = "ORGANIZATION_CODE")
}

suspend fun biz_pay_list_merchant_identifiers(client: Client) {
    client.bizPay.listMerchantIdentifiersPaginated(
        rangeId = "10028001",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}

suspend fun biz_pay_add_merchant_identifier(client: Client) {
    val answer = client.bizPay.addMerchantIdentifier(
        rangeId = "10028001",
        merchantIdentifier = "…",
    )
}

suspend fun biz_pay_delete_merchant_identifier(client: Client) {
    val answer = client.bizPay.deleteMerchantIdentifier(
        rangeId = "10028001",
        merchantIdentifier = "…",
    )
}

suspend fun biz_pay_create_funding_proof(client: Client) {
    val answer = client.bizPay.createFundingProof(
        subMchid = "1900000109",
        outOperationId = "10028001",
        endDate = "2026-11-21",
        startDate = "2026-11-21",
    )
}

suspend fun biz_pay_get_trade_bill(client: Client) {
    val answer = client.bizPay.getTradeBill(
        subMchid = "1900000109",
        type = "QYZFALL",
        date = "2026-11-21",
    )
}

suspend fun biz_pay_get_quota_card_by_out_card_no(client: Client) {
    val answer = client.bizPay.getQuotaCardByOutCardNo(
        employeeId = "10028001",
        outCardNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun biz_pay_create_quota_card(client: Client) {
    val answer = client.bizPay.createQuotaCard(
        employeeId = "10028001",
        subMchid = "1900000109",
        cardTemplateId = "10028001",
        outCardNo = "20261121-0001",
        amount = 100,
        cardName = "…",
        effectiveEndTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun biz_pay_get_quota_card_by_card_no(client: Client) {
    val answer = client.bizPay.getQuotaCardByCardNo(
        employeeId = "10028001",
        cardNo = "…",
        subMchid = "1900000109",
    )
}

suspend fun biz_pay_cancel_quota_card(client: Client) {
    val answer = client.bizPay.cancelQuotaCard(
        employeeId = "10028001",
        cardNo = "…",
        subMchid = "1900000109",
        reason = "…",
    )
}

suspend fun biz_pay_get_quota_card_payment_url(client: Client) {
    val answer = client.bizPay.getQuotaCardPaymentUrl(
        employeeId = "10028001",
        cardNo = "…",
        subMchid = "1900000109",
        applicationType = "H5",
    )
}

suspend fun biz_pay_revoke_employee_authorization(client: Client) {
    val answer = client.bizPay.revokeEmployeeAuthorization(
        employeeId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun biz_pay_create_store_entity_match(client: Client) {
    val answer = client.bizPay.createStoreEntityMatch(outBatchId = "10028001")
}

suspend fun biz_pay_get_store_entity_match(client: Client) {
    val answer = client.bizPay.getStoreEntityMatch(batchId = "10028001")
}

suspend fun biz_pay_get_user_authorization_state(client: Client) {
    val answer = client.bizPay.getUserAuthorizationState(
        userId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun biz_pay_create_user_authorization_url(client: Client) {
    val answer = client.bizPay.createUserAuthorizationUrl(
        userId = "10028001",
        subMchid = "1900000109",
        applicationType = "H5",
    )
}
