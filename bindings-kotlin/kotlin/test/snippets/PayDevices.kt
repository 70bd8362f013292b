@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun pay_devices_report_retail_transaction(client: Client) {
    client.payDevices.reportRetailTransaction(
        subMchid = "1900000109",
        outTradeNo = "20261121-0001",
    )
}

suspend fun pay_devices_report_transaction(client: Client) {
    client.payDevices.reportTransaction(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
        outTradeNo = "20261121-0001",
        codeUrl = "…",
    )
}

suspend fun pay_devices_get_speaker_binding(client: Client) {
    val answer = client.payDevices.getSpeakerBinding(deviceSn = "…")
}

suspend fun pay_devices_bind_speaker(client: Client) {
    val answer = client.payDevices.bindSpeaker(
        deviceSn = "…",
        subMchid = "1900000109",
        codeUrl = "…",
    )
}

suspend fun pay_devices_pre_bind_speaker(client: Client) {
    val answer = client.payDevices.preBindSpeaker(deviceSn = "…", codeUrl = "…")
}

suspend fun pay_devices_unbind_speaker(client: Client) {
    val answer = client.payDevices.unbindSpeaker(deviceSn = "…")
}

suspend fun pay_devices_report_speaker_order(client: Client) {
    val answer = client.payDevices.reportSpeakerOrder(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
        outTradeNo = "20261121-0001",
        codeUrl = "…",
        deviceSn = "…",
    )
}

suspend fun pay_devices_create_print_order(client: Client) {
    client.payDevices.createPrintOrder(deviceId = "10028001")
}

suspend fun pay_devices_get_print_order(client: Client) {
    val answer = client.payDevices.getPrintOrder(
        deviceId = "10028001",
        printOrderNo = "…",
    )
}
