@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.facepay.User

suspend fun face_pay_get_authorized_user(client: Client) {
    val answer = client.facePay.getAuthorizedUser(
        faceSid = "…",
        appid = "wx8888888888888888",
        infoType = "ASK_UNIONID",
    )
}

suspend fun face_pay_get_device_inspection(client: Client) {
    val answer = client.facePay.getDeviceInspection(deviceSn = "…")
}

suspend fun face_pay_list_devices(client: Client) {
    client.facePay.listDevicesPaginated(offset = 0, limit = 20).collect { println(it) }
}

suspend fun face_pay_get_auth_info(client: Client) {
    val answer = client.facePay.getAuthInfo(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        deviceId = "10028001",
        organizationId = "10028001",
        rawData = "…",
    )
}

suspend fun face_pay_pre_sign_contract(client: Client) {
    val answer = client.facePay.preSignContract(
        businessName = "…",
        facepayUser = User(organizationId = "10028001", outUserId = "10028001"),
    )
}

suspend fun face_pay_get_contract(client: Client) {
    val answer = client.facePay.getContract(contractId = "10028001")
}

suspend fun face_pay_list_face_collections(client: Client) {
    client.facePay.listFaceCollectionsPaginated(organizationId = "10028001").collect { println(it) }
}

suspend fun face_pay_get_face_collection(client: Client) {
    val answer = client.facePay.getFaceCollection(collectionId = "10028001")
}

suspend fun face_pay_get_repayment_url(client: Client) {
    val answer = client.facePay.getRepaymentUrl(
        organizationId = "10028001",
        outUserId = "10028001",
    )
}

suspend fun face_pay_create_transaction(client: Client) {
    val answer = client.facePay.createTransaction(authCode = "…")
}

suspend fun face_pay_get_transaction(client: Client) {
    val answer = client.facePay.getTransaction(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
        businessProductId = "2",
    )
}

suspend fun face_pay_get_organization(client: Client) {
    val answer = client.facePay.getOrganization()
}

suspend fun face_pay_get_organization_user(client: Client) {
    val answer = client.facePay.getOrganizationUser(
        organizationId = "10028001",
        outUserId = "10028001",
    )
}

suspend fun face_pay_update_organization_user(client: Client) {
    client.facePay.updateOrganizationUser(
        organizationId = "10028001",
        outUserId = "10028001",
    )
}

suspend fun face_pay_terminate_organization_user_contract(client: Client) {
    client.facePay.terminateOrganizationUserContract(
        organizationId = "10028001",
        userId = "10028001",
    )
}

suspend fun face_pay_create_token(client: Client) {
    val answer = client.facePay.createToken()
}

suspend fun face_pay_get_palm_authorization(client: Client) {
    val answer = client.facePay.getPalmAuthorization(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        organizationId = "10028001",
    )
}

suspend fun face_pay_preauthorize_palm(client: Client) {
    val answer = client.facePay.preauthorizePalm(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
}
