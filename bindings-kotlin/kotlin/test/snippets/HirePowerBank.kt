@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun hire_power_bank_create_insurance_order(client: Client) {
    val answer = client.hirePowerBank.createInsuranceOrder()
}

suspend fun hire_power_bank_get_insurance_order(client: Client) {
    val answer = client.hirePowerBank.getInsuranceOrder(outOrderNo = "20261121-0001")
}

suspend fun hire_power_bank_get_user_qualification(client: Client) {
    val answer = client.hirePowerBank.getUserQualification(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    )
}
