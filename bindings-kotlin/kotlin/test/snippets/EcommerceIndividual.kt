@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun ecommerce_individual_get_abnormal_receipt(client: Client) {
    val answer = client.ecommerceIndividual.getAbnormalReceipt(receiptId = "10028001")
}

suspend fun ecommerce_individual_create_transfer_instruction(client: Client) {
    val answer = client.ecommerceIndividual.createTransferInstruction(
        receiptId = "10028001",
        appid = listOf("wx8888888888888888"),
        outInstructionNo = "20261121-0001",
        transferMode = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    )
}

suspend fun ecommerce_individual_get_transfer_instruction(client: Client) {
    val answer = client.ecommerceIndividual.getTransferInstruction(
        receiptId = "10028001",
        outInstructionNo = "20261121-0001",
    )
}

suspend fun ecommerce_individual_get_contract_by_out_contract_code(client: Client) {
    val answer = client.ecommerceIndividual.getContractByOutContractCode(
        outContractCode = "…",
        appid = "wx8888888888888888",
    )
}

suspend fun ecommerce_individual_pre_sign_app_with_real_name(client: Client) {
    val answer = client.ecommerceIndividual.preSignAppWithRealName(
        appid = "wx8888888888888888",
        credId = "10028001",
        credType = "ID_CARD",
        outContractCode = "…",
        realName = "…",
    )
}

suspend fun ecommerce_individual_pre_sign_mini_program_with_real_name(client: Client) {
    val answer = client.ecommerceIndividual.preSignMiniProgramWithRealName(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        credId = "10028001",
        credType = "ID_CARD",
        outContractCode = "…",
        realName = "…",
    )
}

suspend fun ecommerce_individual_pre_sign_app(client: Client) {
    val answer = client.ecommerceIndividual.preSignApp(
        appid = "wx8888888888888888",
        outContractCode = "…",
    )
}

suspend fun ecommerce_individual_pre_sign_mini_program(client: Client) {
    val answer = client.ecommerceIndividual.preSignMiniProgram(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outContractCode = "…",
    )
}

suspend fun ecommerce_individual_get_contract_by_openid(client: Client) {
    val answer = client.ecommerceIndividual.getContractByOpenid(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        permissionType = "INDIVIDUAL_PAYEE",
    )
}
