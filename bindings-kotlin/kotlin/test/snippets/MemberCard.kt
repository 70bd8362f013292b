@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.membercard.ActionSetting
import io.github.wechatpaysdk.membercard.Brand
import io.github.wechatpaysdk.membercard.ContentTemplateInput
import io.github.wechatpaysdk.membercard.JumpMiniProgram
import io.github.wechatpaysdk.membercard.Member
import io.github.wechatpaysdk.membercard.StateSettingInput
import io.github.wechatpaysdk.membercard.ValidityPeriod

suspend fun member_card_list_activities(client: Client) {
    client.memberCard.listActivitiesPaginated(
        activityType = "NON_MEMBER_AFTERPAY",
    ).collect { println(it) }
}

suspend fun member_card_create_activity(client: Client) {
    val answer = client.memberCard.createActivity(
        outRequestNo = "20261121-0001",
        beginTime = "2026-11-21T08:00:00+08:00",
        endTime = "2026-11-21T08:00:00+08:00",
        cardId = "10028001",
        activityName = "…",
        activityType = "NON_MEMBER_AFTERPAY",
    )
}

suspend fun member_card_get_activity(client: Client) {
    val answer = client.memberCard.getActivity(activityId = "10028001")
}

suspend fun member_card_terminate_activity(client: Client) {
    val answer = client.memberCard.terminateActivity(activityId = "10028001")
}

suspend fun member_card_get_activation_information(client: Client) {
    val answer = client.memberCard.getActivationInformation(activateTicket = "…")
}

suspend fun member_card_get_callback(client: Client) {
    val answer = client.memberCard.getCallback()
}

suspend fun member_card_set_callback(client: Client) {
    val answer = client.memberCard.setCallback(
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun member_card_list_cards(client: Client) {
    client.memberCard.listCardsPaginated(offset = 0, limit = 20).collect { println(it) }
}

suspend fun member_card_create_card(client: Client) {
    val answer = client.memberCard.createCard(
        appid = "wx8888888888888888",
        outRequestNo = "20261121-0001",
        title = "…",
        description = "Coffee",
        backgroundPictureUrl = "https://shop.example/image.png",
        brand = Brand(brandId = "10028001", displayName = "…"),
        codeMode = "SYSTEM_ALLOCATE",
        codeType = "BAR_CODE",
        dateInformation = ValidityPeriod(type = "FIX_TIME_RANGE"),
        logoUrl = "https://shop.example/image.png",
    )
}

suspend fun member_card_delete_card(client: Client) {
    client.memberCard.deleteCard(cardId = "10028001")
}

suspend fun member_card_get_card(client: Client) {
    val answer = client.memberCard.getCard(cardId = "10028001")
}

suspend fun member_card_update_card(client: Client) {
    client.memberCard.updateCard(cardId = "10028001")
}

suspend fun member_card_deposit_codes(client: Client) {
    val answer = client.memberCard.depositCodes(cardId = "10028001")
}

suspend fun member_card_get_user_card(client: Client) {
    val answer = client.memberCard.getUserCard(cardId = "10028001", code = "…")
}

suspend fun member_card_update_user_card(client: Client) {
    client.memberCard.updateUserCard(cardId = "10028001", code = "…")
}

suspend fun member_card_activate_user_card(client: Client) {
    client.memberCard.activateUserCard(cardId = "10028001", code = "…")
}

suspend fun member_card_commit_bonus(client: Client) {
    client.memberCard.commitBonus(
        cardId = "10028001",
        code = "…",
        subMchid = "1900000109",
        outTradeNo = "20261121-0001",
        bonusValue = 1,
    )
}

suspend fun member_card_prepare_bonus(client: Client) {
    client.memberCard.prepareBonus(
        cardId = "10028001",
        code = "…",
        subMchid = "1900000109",
        outTradeNo = "20261121-0001",
        bonusValue = 1,
    )
}

suspend fun member_card_update_user_card_rights(client: Client) {
    client.memberCard.updateUserCardRights(
        cardId = "10028001",
        code = "…",
        outRequestNo = "20261121-0001",
    )
}

suspend fun member_card_set_service_module_data(client: Client) {
    client.memberCard.setServiceModuleData(
        cardId = "10028001",
        code = "…",
        outRequestNo = "20261121-0001",
        serviceModuleId = "10028001",
        stateSetting = StateSettingInput(
            stateId = "10028001",
            contentTemplateData = ContentTemplateInput(actionSetting = ActionSetting(
                actionName = "…",
                jumpMiniprogram = JumpMiniProgram(appid = "wx8888888888888888", path = "…"),
            )),
        ),
    )
}

suspend fun member_card_invalidate_user_card(client: Client) {
    client.memberCard.invalidateUserCard(cardId = "10028001", code = "…")
}

suspend fun member_card_decrypt_code(client: Client) {
    val answer = client.memberCard.decryptCode(cardId = "10028001", encryptCode = "…")
}

suspend fun member_card_create_permission_token(client: Client) {
    val answer = client.memberCard.createPermissionToken(
        cardId = "10028001",
        activateType = "…",
    )
}

suspend fun member_card_import_user_card_by_phone(client: Client) {
    val answer = client.memberCard.importUserCardByPhone(
        cardId = "10028001",
        outRequestNo = "20261121-0001",
        encryptedPhoneNumber = "…",
    )
}

suspend fun member_card_create_qrcode(client: Client) {
    val answer = client.memberCard.createQrcode(
        cardId = "10028001",
        activateType = "AUTO_ACTIVATE",
    )
}

suspend fun member_card_update_card_rights(client: Client) {
    client.memberCard.updateCardRights(
        cardId = "10028001",
        showBonus = true,
        showFavor = true,
    )
}

suspend fun member_card_add_service_module(client: Client) {
    val answer = client.memberCard.addServiceModule(
        cardId = "10028001",
        serviceModuleId = "10028001",
        jumpMiniprogram = JumpMiniProgram(appid = "wx8888888888888888", path = "…"),
    )
}

suspend fun member_card_delete_service_module(client: Client) {
    client.memberCard.deleteServiceModule(
        cardId = "10028001",
        serviceModuleId = "10028001",
    )
}

suspend fun member_card_update_service_module(client: Client) {
    val answer = client.memberCard.updateServiceModule(
        cardId = "10028001",
        serviceModuleId = "10028001",
        jumpMiniprogram = JumpMiniProgram(appid = "wx8888888888888888", path = "…"),
    )
}

suspend fun member_card_upgrade_card(client: Client) {
    client.memberCard.upgradeCard(
        cardId = "10028001",
        appid = "wx8888888888888888",
        brandId = "10028001",
    )
}

suspend fun member_card_import_user_card_by_openid(client: Client) {
    val answer = client.memberCard.importUserCardByOpenid(
        cardId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outRequestNo = "20261121-0001",
    )
}

suspend fun member_card_import_phone_number_member(client: Client) {
    client.memberCard.importPhoneNumberMember(
        encryptedPhoneNumber = "…",
        memberInformation = Member(
            cardId = "10028001",
            registrationTime = "2026-11-21T08:00:00+08:00",
        ),
    )
}

suspend fun member_card_get_phone_number_member(client: Client) {
    val answer = client.memberCard.getPhoneNumberMember(
        cardId = "10028001",
        encryptedPhoneNumber = "…",
    )
}

suspend fun member_card_list_user_cards(client: Client) {
    client.memberCard.listUserCardsPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}
