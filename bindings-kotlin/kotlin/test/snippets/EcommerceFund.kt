@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.ecommercefund.BankAccount
import io.github.wechatpaysdk.ecommercefund.Payee

suspend fun ecommerce_fund_get_all_sub_merchants_fund_flow_bill(client: Client) {
    val answer = client.ecommerceFund.getAllSubMerchantsFundFlowBill(
        accountType = "ALL",
        algorithm = "AEAD_AES_256_GCM",
        billDate = "2026-11-21",
    )
}

suspend fun ecommerce_fund_get_sub_merchant_balance(client: Client) {
    val answer = client.ecommerceFund.getSubMerchantBalance(subMchid = "1900000109")
}

suspend fun ecommerce_fund_get_sub_merchant_day_end_balance(client: Client) {
    val answer = client.ecommerceFund.getSubMerchantDayEndBalance(
        subMchid = "1900000109",
        date = "2026-11-21",
    )
}

suspend fun ecommerce_fund_create_sub_merchant_withdrawal(client: Client) {
    val answer = client.ecommerceFund.createSubMerchantWithdrawal(
        subMchid = "1900000109",
        outRequestNo = "20261121-0001",
        amount = 100,
    )
}

suspend fun ecommerce_fund_get_sub_merchant_withdrawal_by_out_request_no(client: Client) {
    val answer = client.ecommerceFund.getSubMerchantWithdrawalByOutRequestNo(
        outRequestNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_fund_get_sub_merchant_withdrawal_by_withdraw_id(client: Client) {
    val answer = client.ecommerceFund.getSubMerchantWithdrawalByWithdrawId(
        withdrawId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_fund_submit_canceled_merchant_withdrawal(client: Client) {
    val answer = client.ecommerceFund.submitCanceledMerchantWithdrawal(
        subMchid = "1900000109",
        outRequestNo = "20261121-0001",
        amount = 100,
        outAccountType = "BASIC_ACCOUNT",
        payeeInfo = Payee(
            accountType = "ACCOUNT_TYPE_CORPORATE",
            bankAccountInfo = BankAccount(accountBank = "…", accountName = "…", accountNumber = "…"),
        ),
        payeeType = "CONTRIBUTION_MERCHANT",
    )
}

suspend fun ecommerce_fund_get_canceled_merchant_withdrawal_by_applyment_id(client: Client) {
    val answer = client.ecommerceFund.getCanceledMerchantWithdrawalByApplymentId(
        applymentId = "10028001",
    )
}

suspend fun ecommerce_fund_get_canceled_merchant_withdrawal_by_out_request_no(client: Client) {
    val answer = client.ecommerceFund.getCanceledMerchantWithdrawalByOutRequestNo(
        outRequestNo = "20261121-0001",
    )
}

suspend fun ecommerce_fund_get_balance(client: Client) {
    val answer = client.ecommerceFund.getBalance(accountType = "BASIC")
}

suspend fun ecommerce_fund_get_day_end_balance(client: Client) {
    val answer = client.ecommerceFund.getDayEndBalance(accountType = "BASIC")
}

suspend fun ecommerce_fund_create_withdrawal(client: Client) {
    val answer = client.ecommerceFund.createWithdrawal(
        outRequestNo = "20261121-0001",
        accountType = "BASIC",
        amount = 100,
    )
}

suspend fun ecommerce_fund_get_withdrawal_bill(client: Client) {
    val answer = client.ecommerceFund.getWithdrawalBill(
        billType = "NO_SUCC",
        billDate = "2026-11-21",
    )
}

suspend fun ecommerce_fund_get_withdrawal_by_out_request_no(client: Client) {
    val answer = client.ecommerceFund.getWithdrawalByOutRequestNo(
        outRequestNo = "20261121-0001",
    )
}

suspend fun ecommerce_fund_get_withdrawal_by_withdraw_id(client: Client) {
    val answer = client.ecommerceFund.getWithdrawalByWithdrawId(withdrawId = "10028001")
}

suspend fun ecommerce_fund_list_income_records(client: Client) {
    client.ecommerceFund.listIncomeRecordsPaginated(
        limit = 20,
        accountType = "BASIC",
        date = "2026-11-21",
    ).collect { println(it) }
}

suspend fun ecommerce_fund_list_sub_merchant_income_records(client: Client) {
    client.ecommerceFund.listSubMerchantIncomeRecordsPaginated(
        subMchid = "1900000109",
        limit = 20,
        accountType = "BASIC",
        date = "2026-11-21",
    ).collect { println(it) }
}
