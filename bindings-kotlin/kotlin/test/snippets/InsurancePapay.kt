@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.insurancepapay.Amount
import io.github.wechatpaysdk.insurancepapay.PolicyPeriod
import io.github.wechatpaysdk.insurancepapay.PreSignPolicyPeriod

suspend fun insurance_papay_get_policy_period_schedule(client: Client) {
    val answer = client.insurancePapay.getPolicyPeriodSchedule(
        contractId = "10028001",
        policyPeriodId = 1,
    )
}

suspend fun insurance_papay_create_policy_period_schedule(client: Client) {
    val answer = client.insurancePapay.createPolicyPeriodSchedule(
        contractId = "10028001",
        policyPeriodId = 1,
        appid = "wx8888888888888888",
        scheduledAmount = Amount(total = 100),
    )
}

suspend fun insurance_papay_create_transaction(client: Client) {
    val answer = client.insurancePapay.createTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        policyPeriodId = 1,
        amount = Amount(total = 100),
        transactionNotifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun insurance_papay_renew_contract(client: Client) {
    client.insurancePapay.renewContract(
        planId = 1,
        contractId = "10028001",
        appid = "wx8888888888888888",
        policyPeriods = listOf(PolicyPeriod(
            policyPeriodId = 1,
            estimatedDeductAmount = Amount(total = 100),
            estimatedDeductDate = "2026-11-21",
        )),
    )
}

suspend fun insurance_papay_get_contract(client: Client) {
    val answer = client.insurancePapay.getContract(planId = 1, outContractCode = "…")
}

suspend fun insurance_papay_terminate_contract(client: Client) {
    val answer = client.insurancePapay.terminateContract(
        planId = 1,
        outContractCode = "…",
        contractTerminationRemark = "…",
    )
}

suspend fun insurance_papay_pre_sign_app(client: Client) {
    val answer = client.insurancePapay.preSignApp(
        appid = "wx8888888888888888",
        planId = 1,
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        insuredDisplayName = "…",
        outContractCode = "…",
        policyEndDate = "2026-11-21",
        policyPeriods = listOf(PolicyPeriod(
            policyPeriodId = 1,
            estimatedDeductAmount = Amount(total = 100),
            estimatedDeductDate = "2026-11-21",
        )),
        policyStartDate = "2026-11-21",
    )
}

suspend fun insurance_papay_pre_sign_h5(client: Client) {
    val answer = client.insurancePapay.preSignH5(
        appid = "wx8888888888888888",
        planId = 1,
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        insuredDisplayName = "…",
        outContractCode = "…",
        policyEndDate = "2026-11-21",
        policyPeriods = listOf(PreSignPolicyPeriod(
            policyPeriodId = 1,
            estimatedDeductAmount = Amount(total = 100),
            estimatedDeductDate = "2026-11-21",
        )),
        policyStartDate = "2026-11-21",
    )
}

suspend fun insurance_papay_pre_sign_jsapi(client: Client) {
    val answer = client.insurancePapay.preSignJsapi(
        appid = "wx8888888888888888",
        planId = 1,
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        insuredDisplayName = "…",
        outContractCode = "…",
        policyEndDate = "2026-11-21",
        policyPeriods = listOf(PreSignPolicyPeriod(
            policyPeriodId = 1,
            estimatedDeductAmount = Amount(total = 100),
            estimatedDeductDate = "2026-11-21",
        )),
        policyStartDate = "2026-11-21",
    )
}

suspend fun insurance_papay_pre_sign_mini_program(client: Client) {
    val answer = client.insurancePapay.preSignMiniProgram(
        appid = "wx8888888888888888",
        planId = 1,
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        insuredDisplayName = "…",
        outContractCode = "…",
        policyEndDate = "2026-11-21",
        policyPeriods = listOf(PreSignPolicyPeriod(
            policyPeriodId = 1,
            estimatedDeductAmount = Amount(total = 100),
            estimatedDeductDate = "2026-11-21",
        )),
        policyStartDate = "2026-11-21",
    )
}

suspend fun insurance_papay_update_policy_periods(client: Client) {
    val answer = client.insurancePapay.updatePolicyPeriods(
        planId = 1,
        contractId = "10028001",
        appid = "wx8888888888888888",
        policyPeriods = listOf(PolicyPeriod(
            policyPeriodId = 1,
            estimatedDeductAmount = Amount(total = 100),
            estimatedDeductDate = "2026-11-21",
        )),
    )
}

suspend fun insurance_papay_list_policy_periods(client: Client) {
    client.insurancePapay.listPolicyPeriodsPaginated(
        planId = 1,
        outContractCode = "…",
    ).collect { println(it) }
}
