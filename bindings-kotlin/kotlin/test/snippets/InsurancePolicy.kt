@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun insurance_policy_create_authorization(client: Client) {
    val answer = client.insurancePolicy.createAuthorization(
        appid = "wx8888888888888888",
        planId = "10028001",
        outInsuranceNo = "20261121-0001",
        insuranceName = "…",
        outContractCode = "…",
    )
}

suspend fun insurance_policy_get_authorization(client: Client) {
    val answer = client.insurancePolicy.getAuthorization(
        outInsuranceNo = "20261121-0001",
    )
}

suspend fun insurance_policy_upload_policy(client: Client) {
    val answer = client.insurancePolicy.uploadPolicy(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        planId = "10028001",
        outInsuranceNo = "20261121-0001",
        coverageDetail = "…",
        effectiveTime = "2026-11-21T08:00:00+08:00",
        expiredTime = "2026-11-21T08:00:00+08:00",
        freeInsurance = true,
        insuranceCompanyCode = "…",
        insuredNameList = listOf("…"),
        outContractCode = "…",
        policyPeriods = listOf(1),
        policyState = "POLICY_STATE_ISSUING",
        policyType = "POLICY_TYPE_OTHER",
        supportRenewal = true,
    )
}

suspend fun insurance_policy_get_policy(client: Client) {
    val answer = client.insurancePolicy.getPolicy(outInsuranceNo = "20261121-0001")
}

suspend fun insurance_policy_update_policy(client: Client) {
    val answer = client.insurancePolicy.updatePolicy(outInsuranceNo = "20261121-0001")
}
