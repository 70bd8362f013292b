@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.fapiao.Buyer
import io.github.wechatpaysdk.fapiao.CardTemplate
import io.github.wechatpaysdk.fapiao.ExtraInformation
import io.github.wechatpaysdk.fapiao.FapiaoCard
import io.github.wechatpaysdk.fapiao.GeneralFapiao
import io.github.wechatpaysdk.fapiao.GeneralFapiaoItem
import io.github.wechatpaysdk.fapiao.NewFapiao
import io.github.wechatpaysdk.fapiao.NewFapiaoBuyer
import io.github.wechatpaysdk.fapiao.NewFapiaoItem
import io.github.wechatpaysdk.fapiao.PassengerTransportFapiao
import io.github.wechatpaysdk.fapiao.PassengerTransportFapiaoItem
import io.github.wechatpaysdk.fapiao.RealEstateLeasingFapiao
import io.github.wechatpaysdk.fapiao.RealEstateLeasingFapiaoItem
import io.github.wechatpaysdk.fapiao.RefinedOilFapiao
import io.github.wechatpaysdk.fapiao.RefinedOilFapiaoItem
import io.github.wechatpaysdk.fapiao.Seller
import io.github.wechatpaysdk.fapiao.Transaction
import java.nio.file.Path

suspend fun fapiao_download_file(client: Client) {
    val file = client.fapiao.downloadFile(token = "…")
}

suspend fun fapiao_create_card_template(client: Client) {
    val answer = client.fapiao.createCardTemplate(
        subMchid = "1900000109",
        cardAppid = "wx8888888888888888",
        cardTemplateInformation = CardTemplate(logoUrl = "…"),
    )
}

suspend fun fapiao_issue_fapiao(client: Client) {
    client.fapiao.issueFapiao(
        fapiaoApplyId = "10028001",
        buyerInformation = NewFapiaoBuyer(type = "…", name = "…"),
        fapiaoInformation = listOf(NewFapiao(
            fapiaoId = "10028001",
            items = listOf(NewFapiaoItem(
                discount = true,
                quantity = 1,
                taxCode = "…",
                totalAmount = 100,
            )),
            needList = true,
            totalAmount = 100,
        )),
        scene = "…",
    )
}

suspend fun fapiao_issue_general_fapiao(client: Client) {
    client.fapiao.issueGeneralFapiao(
        subMchid = "1900000109",
        fapiaoApplyId = "10028001",
        buyerInformation = Buyer(type = "INDIVIDUAL", name = "…"),
        fapiaoInformation = GeneralFapiao(
            billingPersonId = "10028001",
            fapiaoId = "10028001",
            fapiaoBillType = "COMM_FAPIAO",
            items = listOf(GeneralFapiaoItem(
                discount = true,
                goodsName = "…",
                taxCode = "…",
                taxRate = 1,
                totalAmount = 100,
            )),
            totalAmount = 100,
            transactionInformation = listOf(Transaction(amount = 100, payChannel = "WECHAT_PAY")),
        ),
    )
}

suspend fun fapiao_issue_passenger_transport_fapiao(client: Client) {
    client.fapiao.issuePassengerTransportFapiao(
        subMchid = "1900000109",
        fapiaoApplyId = "10028001",
        buyerInformation = Buyer(type = "INDIVIDUAL", name = "…"),
        fapiaoInformation = PassengerTransportFapiao(
            billingPersonId = "10028001",
            fapiaoId = "10028001",
            fapiaoBillType = "COMM_FAPIAO",
            items = listOf(PassengerTransportFapiaoItem(
                discount = true,
                goodsName = "…",
                taxCode = "…",
                taxRate = 1,
                totalAmount = 100,
            )),
            totalAmount = 100,
            transactionInformation = listOf(Transaction(amount = 100, payChannel = "WECHAT_PAY")),
        ),
    )
}

suspend fun fapiao_issue_refined_oil_fapiao(client: Client) {
    client.fapiao.issueRefinedOilFapiao(
        subMchid = "1900000109",
        fapiaoApplyId = "10028001",
        buyerInformation = Buyer(type = "INDIVIDUAL", name = "…"),
        fapiaoInformation = RefinedOilFapiao(
            billingPersonId = "10028001",
            fapiaoId = "10028001",
            fapiaoBillType = "COMM_FAPIAO",
            items = listOf(RefinedOilFapiaoItem(
                discount = true,
                goodsName = "…",
                taxCode = "…",
                taxRate = 1,
                totalAmount = 100,
            )),
            totalAmount = 100,
            transactionInformation = listOf(Transaction(amount = 100, payChannel = "WECHAT_PAY")),
        ),
    )
}

suspend fun fapiao_issue_real_estate_leasing_fapiao(client: Client) {
    client.fapiao.issueRealEstateLeasingFapiao(
        subMchid = "1900000109",
        fapiaoApplyId = "10028001",
        buyerInformation = Buyer(type = "INDIVIDUAL", name = "…"),
        fapiaoInformation = RealEstateLeasingFapiao(
            billingPersonId = "10028001",
            fapiaoId = "10028001",
            fapiaoBillType = "COMM_FAPIAO",
            items = listOf(RealEstateLeasingFapiaoItem(
                discount = true,
                goodsName = "…",
                taxCode = "…",
                taxRate = 1,
                totalAmount = 100,
            )),
            totalAmount = 100,
            transactionInformation = listOf(Transaction(amount = 100, payChannel = "WECHAT_PAY")),
        ),
    )
}

suspend fun fapiao_upload_file(client: Client) {
    val answer = client.fapiao.uploadFile(
        file = Path.of("photo.png"),
        subMchid = "1900000109",
        fileType = "PDF",
    )
}

suspend fun fapiao_get_application(client: Client) {
    val answer = client.fapiao.getApplication(
        fapiaoApplyId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun fapiao_list_files(client: Client) {
    val answer = client.fapiao.listFiles(
        fapiaoApplyId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun fapiao_insert_cards(client: Client) {
    client.fapiao.insertCards(
        fapiaoApplyId = "10028001",
        subMchid = "1900000109",
        buyerInformation = Buyer(type = "INDIVIDUAL", name = "…"),
        fapiaoCardInformation = listOf(FapiaoCard(
            fapiaoMediaId = "10028001",
            amount = 100,
            extraInformation = ExtraInformation(drawer = "…"),
            fapiaoNumber = "…",
            fapiaoTime = "2026-11-21T08:00:00+08:00",
            sellerInformation = Seller(name = "…", taxpayerId = "10028001"),
            taxAmount = 100,
            totalAmount = 100,
        )),
        scene = "WITH_WECHATPAY",
    )
}

suspend fun fapiao_reverse_fapiao(client: Client) {
    client.fapiao.reverseFapiao(
        fapiaoApplyId = "10028001",
        subMchid = "1900000109",
        reverseReason = "ISSUE_ERROR",
    )
}

suspend fun fapiao_get_invite_url(client: Client) {
    val answer = client.fapiao.getInviteUrl(
        fapiaoMode = listOf("THIRD_OR_SELF_FAPIAO"),
        inviteCode = "…",
        operationType = "AUTH_BINDING",
    )
}

suspend fun fapiao_list_invited_merchants(client: Client) {
    client.fapiao.listInvitedMerchantsPaginated(
        offset = 0,
        limit = 20,
        mchInviteStatus = "MCH_INVITE_SUCC",
        queryTimeEnd = "2026-11-21T08:00:00+08:00",
        queryTimeStart = "2026-11-21T08:00:00+08:00",
    ).collect { println(it) }
}

suspend fun fapiao_get_merchant_base_information(client: Client) {
    val answer = client.fapiao.getMerchantBaseInformation(subMchid = "1900000109")
}

suspend fun fapiao_get_development_config(client: Client) {
    val answer = client.fapiao.getDevelopmentConfig()
}

suspend fun fapiao_update_development_config(client: Client) {
    val answer = client.fapiao.updateDevelopmentConfig(subMchCode = "…")
}

suspend fun fapiao_list_tax_codes(client: Client) {
    client.fapiao.listTaxCodesPaginated(offset = 0, limit = 20).collect { println(it) }
}

suspend fun fapiao_check_sub_merchant(client: Client) {
    client.fapiao.checkSubMerchant(subMchid = "1900000109")
}

suspend fun fapiao_get_sub_merchant_check_status(client: Client) {
    val answer = client.fapiao.getSubMerchantCheckStatus(subMchid = "1900000109")
}

suspend fun fapiao_get_user_title(client: Client) {
    val answer = client.fapiao.getUserTitle(
        subMchid = "1900000109",
        fapiaoApplyId = "10028001",
        scene = "WITH_WECHATPAY",
    )
}

suspend fun fapiao_get_user_title_url(client: Client) {
    val answer = client.fapiao.getUserTitleUrl(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        fapiaoApplyId = "10028001",
        source = "WEB",
        totalAmount = 100,
    )
}
