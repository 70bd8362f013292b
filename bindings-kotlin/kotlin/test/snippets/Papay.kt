@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.papay.Amount
import io.github.wechatpaysdk.papay.Device
import io.github.wechatpaysdk.papay.EstimatedAmount

suspend fun papay_send_deduction_retry_notice(client: Client) {
    client.papay.sendDeductionRetryNotice(
        contractId = "10028001",
        appid = "wx8888888888888888",
    )
}

suspend fun papay_send_pre_deduction_notice(client: Client) {
    client.papay.sendPreDeductionNotice(
        contractId = "10028001",
        appid = "wx8888888888888888",
        estimatedAmount = EstimatedAmount(amount = 100),
    )
}

suspend fun papay_create_harmony_transaction(client: Client) {
    val answer = client.papay.createHarmonyTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        harmonyAccountId = "10028001",
        amount = Amount(total = 100),
        transactionNotifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun papay_get_partner_schedule(client: Client) {
    val answer = client.papay.getPartnerSchedule(
        contractId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun papay_create_partner_schedule(client: Client) {
    val answer = client.papay.createPartnerSchedule(
        contractId = "10028001",
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        scheduleAmount = Amount(total = 100),
    )
}

suspend fun papay_create_partner_transaction(client: Client) {
    val answer = client.papay.createPartnerTransaction(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        amount = Amount(total = 100),
        transactionNotifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun papay_get_schedule(client: Client) {
    val answer = client.papay.getSchedule(contractId = "10028001")
}

suspend fun papay_create_schedule(client: Client) {
    val answer = client.papay.createSchedule(
        contractId = "10028001",
        appid = "wx8888888888888888",
        scheduleAmount = Amount(total = 100),
    )
}

suspend fun papay_create_transaction(client: Client) {
    val answer = client.papay.createTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        amount = Amount(total = 100),
        transactionNotifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun papay_pre_sign_scheduled_app(client: Client) {
    val answer = client.papay.preSignScheduledApp(
        appid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_pre_sign_scheduled_h5(client: Client) {
    val answer = client.papay.preSignScheduledH5(
        appid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_pre_sign_scheduled_jsapi(client: Client) {
    val answer = client.papay.preSignScheduledJsapi(
        appid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_pre_sign_scheduled_mini_program(client: Client) {
    val answer = client.papay.preSignScheduledMiniProgram(
        appid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_pre_sign_partner_scheduled_app(client: Client) {
    val answer = client.papay.preSignPartnerScheduledApp(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_pre_sign_partner_scheduled_h5(client: Client) {
    val answer = client.papay.preSignPartnerScheduledH5(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_pre_sign_partner_scheduled_jsapi(client: Client) {
    val answer = client.papay.preSignPartnerScheduledJsapi(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_pre_sign_partner_scheduled_mini_program(client: Client) {
    val answer = client.papay.preSignPartnerScheduledMiniProgram(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun papay_get_harmony_contract(client: Client) {
    val answer = client.papay.getHarmonyContract(planId = 1, outContractCode = "…")
}

suspend fun papay_get_contract(client: Client) {
    val answer = client.papay.getContract(planId = 1, outContractCode = "…")
}

suspend fun papay_terminate_contract(client: Client) {
    val answer = client.papay.terminateContract(
        planId = 1,
        outContractCode = "…",
        contractTerminationRemark = "…",
    )
}

suspend fun papay_pre_sign_contract(client: Client) {
    val answer = client.papay.preSignContract(
        appid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        deviceInfo = Device(
            deviceId = "10028001",
            daysSinceFirstLogin = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
            deviceIp = "…",
            deviceOs = "…",
            deviceRunningAsRoot = true,
            deviceType = "DEVICE_TYPE_UNKNOW",
            weixinInstalled = true,
            weixinVersion = "…",
        ),
        outContractCode = "…",
        outUserCode = "…",
        signScene = "SIGN_SCENE_APP",
    )
}

suspend fun papay_get_partner_contract(client: Client) {
    val answer = client.papay.getPartnerContract(
        planId = 1,
        outContractCode = "…",
        subMchid = "1900000109",
    )
}

suspend fun papay_terminate_partner_contract(client: Client) {
    val answer = client.papay.terminatePartnerContract(
        planId = 1,
        outContractCode = "…",
        subMchid = "1900000109",
        contractTerminationRemark = "…",
    )
}

suspend fun papay_send_partner_deduction_retry_notice(client: Client) {
    client.papay.sendPartnerDeductionRetryNotice(
        contractId = "10028001",
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
    )
}

suspend fun papay_send_partner_pre_deduction_notice(client: Client) {
    client.papay.sendPartnerPreDeductionNotice(
        contractId = "10028001",
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        estimatedAmount = EstimatedAmount(amount = 100),
    )
}
