@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun channel_service_get_balance(client: Client) {
    val answer = client.channelService.getBalance(balAccountNo = "…")
}

suspend fun channel_service_get_merchant_profile(client: Client) {
    val answer = client.channelService.getMerchantProfile(balAccountNo = "…")
}

suspend fun channel_service_get_merchant_media(client: Client) {
    val answer = client.channelService.getMerchantMedia(
        businessScene = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
    )
}

suspend fun channel_service_rename_bank_channel_account(client: Client) {
    val answer = client.channelService.renameBankChannelAccount(
        outRequestNo = "20261121-0001",
        balAccountNo = "…",
        changeScene = "SUBJECT_INFO_RENAME",
    )
}

suspend fun channel_service_get_bank_channel_account_rename(client: Client) {
    val answer = client.channelService.getBankChannelAccountRename(
        applicationId = "10028001",
        balAccountNo = "…",
    )
}

suspend fun channel_service_notify_profile_update_result(client: Client) {
    val answer = client.channelService.notifyProfileUpdateResult(
        outRequestNo = "20261121-0001",
    )
}

suspend fun channel_service_create_punish_order(client: Client) {
    val answer = client.channelService.createPunishOrder(
        outRequestNo = "20261121-0001",
        balAccountNo = "…",
        punishScene = 1,
    )
}

suspend fun channel_service_create_recover_order(client: Client) {
    val answer = client.channelService.createRecoverOrder(
        outRequestNo = "20261121-0001",
        balAccountNo = "…",
        relatedWebankPunishNo = "…",
        relatedWxpayPunishNo = "…",
        recoverReason = "…",
    )
}

suspend fun channel_service_get_control_order(client: Client) {
    val answer = client.channelService.getControlOrder(
        outRequestNo = "20261121-0001",
        controlType = "PUNISH",
    )
}

suspend fun channel_service_create_special_reduction(client: Client) {
    val answer = client.channelService.createSpecialReduction(
        outRequestNo = "20261121-0001",
        balAccountNo = "…",
        amount = 100,
        reductionType = "FINANCIAL_PENALTY",
    )
}

suspend fun channel_service_get_special_reduction(client: Client) {
    val answer = client.channelService.getSpecialReduction(
        outRequestNo = "20261121-0001",
        balAccountNo = "…",
    )
}
