@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.brandmembercard.JumpTarget
import io.github.wechatpaysdk.brandmembercard.ProductCouponStock
import io.github.wechatpaysdk.brandmembercard.ValidityPeriod

suspend fun brand_member_card_list_cards(client: Client) {
    client.brandMemberCard.listCardsPaginated(
        brandId = "10028001",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}

suspend fun brand_member_card_create_card(client: Client) {
    val answer = client.brandMemberCard.createCard(
        appid = "wx8888888888888888",
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        benefits = "…",
        cardColor = "…",
        cardPictureUrl = "…",
        cardTitle = "…",
        cardType = "PURCHASE",
        codeMode = "SYSTEM_ALLOCATE",
        codeType = "NONE_CODE",
        legalAgreement = "…",
        memberInformation = JumpTarget(jumpAppid = "wx8888888888888888"),
        notifyUrl = "https://shop.example/wechatpay/notify",
        validDateInformation = ValidityPeriod(type = "FIX_TIME_RANGE"),
    )
}

suspend fun brand_member_card_delete_card(client: Client) {
    val answer = client.brandMemberCard.deleteCard(
        cardId = "10028001",
        brandId = "10028001",
    )
}

suspend fun brand_member_card_get_card(client: Client) {
    val answer = client.brandMemberCard.getCard(
        cardId = "10028001",
        brandId = "10028001",
    )
}

suspend fun brand_member_card_update_card(client: Client) {
    val answer = client.brandMemberCard.updateCard(
        cardId = "10028001",
        brandId = "10028001",
    )
}

suspend fun brand_member_card_invalidate_card(client: Client) {
    val answer = client.brandMemberCard.invalidateCard(
        cardId = "10028001",
        brandId = "10028001",
    )
}

suspend fun brand_member_card_list_membership_activities(client: Client) {
    client.brandMemberCard.listMembershipActivitiesPaginated(
        brandId = "10028001",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}

suspend fun brand_member_card_create_membership_activity(client: Client) {
    val answer = client.brandMemberCard.createMembershipActivity(
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        title = "…",
        beginTime = "2026-11-21T08:00:00+08:00",
        endTime = "2026-11-21T08:00:00+08:00",
        cardId = "10028001",
        activityChannel = "MECHANT_APP_COMPONENT",
        applyTotal = 1,
        productCouponStockList = listOf(ProductCouponStock(stockId = "10028001", productCouponId = "10028001")),
        subTitle = "…",
    )
}

suspend fun brand_member_card_get_membership_activity(client: Client) {
    val answer = client.brandMemberCard.getMembershipActivity(
        activityId = 1,
        brandId = "10028001",
    )
}

suspend fun brand_member_card_update_membership_activity(client: Client) {
    val answer = client.brandMemberCard.updateMembershipActivity(
        activityId = 1,
        brandId = "10028001",
        title = "…",
        beginTime = "2026-11-21T08:00:00+08:00",
        endTime = "2026-11-21T08:00:00+08:00",
        subTitle = "…",
    )
}

suspend fun brand_member_card_terminate_membership_activity(client: Client) {
    val answer = client.brandMemberCard.terminateMembershipActivity(
        activityId = 1,
        brandId = "10028001",
    )
}

suspend fun brand_member_card_create_pay_view_token(client: Client) {
    val answer = client.brandMemberCard.createPayViewToken(
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
    )
}

suspend fun brand_member_card_create_pre_auth_token(client: Client) {
    val answer = client.brandMemberCard.createPreAuthToken(
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
    )
}

suspend fun brand_member_card_list_user_cards(client: Client) {
    client.brandMemberCard.listUserCardsPaginated(
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        offset = 0,
        limit = 20,
    ).collect { println(it) }
}

suspend fun brand_member_card_import_user_card_by_openid(client: Client) {
    val answer = client.brandMemberCard.importUserCardByOpenid(
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
        userCardCode = "…",
    )
}

suspend fun brand_member_card_import_user_card_by_phone(client: Client) {
    val answer = client.brandMemberCard.importUserCardByPhone(
        brandId = "10028001",
        cardId = "10028001",
        dateInformation = ValidityPeriod(type = "FIX_TIME_RANGE"),
        phoneNumber = "…",
        pickupTime = "2026-11-21T08:00:00+08:00",
        userCardCode = "…",
    )
}

suspend fun brand_member_card_get_user_card(client: Client) {
    val answer = client.brandMemberCard.getUserCard(
        userCardCode = "…",
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
    )
}

suspend fun brand_member_card_update_user_card(client: Client) {
    val answer = client.brandMemberCard.updateUserCard(
        userCardCode = "…",
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
    )
}

suspend fun brand_member_card_confirm_user_card(client: Client) {
    val answer = client.brandMemberCard.confirmUserCard(
        userCardCode = "…",
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
        userCardConfirmState = "CREATE_CARD_SUCCESS",
    )
}

suspend fun brand_member_card_invalidate_user_card(client: Client) {
    val answer = client.brandMemberCard.invalidateUserCard(
        userCardCode = "…",
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
    )
}

suspend fun brand_member_card_create_user_feed(client: Client) {
    val answer = client.brandMemberCard.createUserFeed(
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outRequestNo = "20261121-0001",
        cardId = "10028001",
        cell = "…",
        userCardCode = "…",
    )
}

suspend fun brand_member_card_confirm_points_exchange(client: Client) {
    val answer = client.brandMemberCard.confirmPointsExchange(
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        cardId = "10028001",
        exchangeCouponTemplateId = "10028001",
        recordId = "10028001",
        result = "POINT_EXCHANGE_COUPON_ALLOW",
        userCardCode = "…",
    )
}

suspend fun brand_member_card_sync_user_points(client: Client) {
    val answer = client.brandMemberCard.syncUserPoints(
        brandId = "10028001",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outRequestNo = "20261121-0001",
        cardId = "10028001",
        pointBalance = 1,
        userCardCode = "…",
    )
}
