@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.recharge.Amount

suspend fun recharge_create_bank_transfer_recharge(client: Client) {
    val answer = client.recharge.createBankTransferRecharge(
        outRechargeNo = "20261121-0001",
        accountType = "BASIC",
        rechargeAmount = Amount(amount = 100),
        rechargeScene = "NORMAL_BANK_TRANSFER",
    )
}

suspend fun recharge_get_bank_transfer_recharge(client: Client) {
    val answer = client.recharge.getBankTransferRecharge(outRechargeNo = "20261121-0001")
}
