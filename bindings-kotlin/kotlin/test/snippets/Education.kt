@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.education.CreatePapayTransactionAmount
import io.github.wechatpaysdk.education.CreateSchoolTransactionAmount
import io.github.wechatpaysdk.education.Device
import io.github.wechatpaysdk.education.Scene

suspend fun education_get_papay_contract(client: Client) {
    val answer = client.education.getPapayContract(
        contractId = "10028001",
        appid = "wx8888888888888888",
    )
}

suspend fun education_pre_sign_papay_contract(client: Client) {
    val answer = client.education.preSignPapayContract(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        planId = "10028001",
        userId = "10028001",
        periodStartDate = "2026-11-21",
        tradeScene = "…",
    )
}

suspend fun education_terminate_papay_contract(client: Client) {
    client.education.terminatePapayContract(contractId = "10028001")
}

suspend fun education_create_papay_transaction(client: Client) {
    client.education.createPapayTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        contractId = "10028001",
        amount = CreatePapayTransactionAmount(total = 100),
        body = "…",
        deviceInformation = Device(deviceIp = "…"),
        notifyUrl = "https://shop.example/wechatpay/notify",
        tradeScene = "…",
    )
}

suspend fun education_get_papay_transaction_by_transaction_id(client: Client) {
    val answer = client.education.getPapayTransactionByTransactionId(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun education_get_papay_transaction_by_out_trade_no(client: Client) {
    val answer = client.education.getPapayTransactionByOutTradeNo(
        outTradeNo = "20261121-0001",
    )
}

suspend fun education_send_papay_notification(client: Client) {
    client.education.sendPapayNotification(
        contractId = "10028001",
        appid = "wx8888888888888888",
    )
}

suspend fun education_list_papay_user_contracts(client: Client) {
    client.education.listPapayUserContractsPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        planId = "10028001",
    ).collect { println(it) }
}

suspend fun education_list_star_orders(client: Client) {
    client.education.listStarOrdersPaginated(appid = "wx8888888888888888").collect { println(it) }
}

suspend fun education_create_star_order(client: Client) {
    val answer = client.education.createStarOrder(
        appid = "wx8888888888888888",
        createTime = "2026-11-21T08:00:00+08:00",
        rightId = "10028001",
    )
}

suspend fun education_get_star_user_by_openid(client: Client) {
    val answer = client.education.getStarUserByOpenid(
        wechatOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
    )
}

suspend fun education_get_star_user_by_qq(client: Client) {
    val answer = client.education.getStarUserByQq(qq = "…", appid = "wx8888888888888888")
}

suspend fun education_pre_sign_school_contract(client: Client) {
    val answer = client.education.preSignSchoolContract(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        planId = "10028001",
        schoolId = "10028001",
        userId = "10028001",
        outContractCode = "…",
    )
}

suspend fun education_get_school_contract(client: Client) {
    val answer = client.education.getSchoolContract(contractId = "10028001")
}

suspend fun education_terminate_school_contract(client: Client) {
    client.education.terminateSchoolContract(contractId = "10028001")
}

suspend fun education_create_school_transaction(client: Client) {
    val answer = client.education.createSchoolTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        userId = "10028001",
        amount = CreateSchoolTransactionAmount(currency = "CNY", total = 100),
        deviceInfo = Device(deviceIp = "…"),
        notifyUrl = "https://shop.example/wechatpay/notify",
        sceneInfo = Scene(
            startTime = "2026-11-21T08:00:00+08:00",
            schoolId = "10028001",
            sceneType = "…",
        ),
    )
}

suspend fun education_get_school_transaction_by_transaction_id(client: Client) {
    val answer = client.education.getSchoolTransactionByTransactionId(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun education_get_school_transaction_by_out_trade_no(client: Client) {
    val answer = client.education.getSchoolTransactionByOutTradeNo(
        outTradeNo = "20261121-0001",
    )
}

suspend fun education_list_school_user_contracts(client: Client) {
    client.education.listSchoolUserContractsPaginated(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        planId = "10028001",
        contractStatus = "…",
    ).collect { println(it) }
}

suspend fun education_get_school_user_debt_state(client: Client) {
    val answer = client.education.getSchoolUserDebtState(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    )
}
