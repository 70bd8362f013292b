@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.payinstallment.AcquiringBankPayer
import io.github.wechatpaysdk.payinstallment.PartnerPayer
import io.github.wechatpaysdk.payinstallment.Payer

suspend fun pay_installment_get_acquiring_bank_exposure(client: Client) {
    val answer = client.payInstallment.getAcquiringBankExposure(
        outTradeNo = "20261121-0001",
        acquiringBankId = "10028001",
        channelId = "10028001",
        merchantId = "10028001",
        payer = AcquiringBankPayer(acquiringBankOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
}

suspend fun pay_installment_get_interest_subsidy_exposure(client: Client) {
    val answer = client.payInstallment.getInterestSubsidyExposure(
        appid = "wx8888888888888888",
        userIdType = "UNKNOWN_USER_ID_TYPE",
    )
}

suspend fun pay_installment_get_partner_interest_subsidy_exposure(client: Client) {
    val answer = client.payInstallment.getPartnerInterestSubsidyExposure(
        spAppid = "wx8888888888888888",
        subAppid = "wx8888888888888888",
    )
}

suspend fun pay_installment_get_partner_exposure(client: Client) {
    val answer = client.payInstallment.getPartnerExposure(
        spAppid = "wx8888888888888888",
        subAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        payer = PartnerPayer(spOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
}

suspend fun pay_installment_get_exposure(client: Client) {
    val answer = client.payInstallment.getExposure(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        payer = Payer(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
}
