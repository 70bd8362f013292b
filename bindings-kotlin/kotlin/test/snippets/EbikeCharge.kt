@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.ebikecharge.ChargingSession
import io.github.wechatpaysdk.ebikecharge.ChargingStart
import io.github.wechatpaysdk.ebikecharge.CreateTransactionAmount
import io.github.wechatpaysdk.ebikecharge.Device

suspend fun ebike_charge_preopen_contract(client: Client) {
    val answer = client.ebikeCharge.preopenContract(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        tradeScene = "…",
    )
}

suspend fun ebike_charge_get_contract_by_contract_id(client: Client) {
    val answer = client.ebikeCharge.getContractByContractId(contractId = "10028001")
}

suspend fun ebike_charge_create_charging_token(client: Client) {
    val answer = client.ebikeCharge.createChargingToken(
        contractId = "10028001",
        appid = "wx8888888888888888",
        chargeInfo = ChargingStart(
            startTime = "2026-11-21T08:00:00+08:00",
            deviceId = "10028001",
            chargingGunNumber = "…",
            chargingStationName = "…",
        ),
    )
}

suspend fun ebike_charge_create_transaction(client: Client) {
    val answer = client.ebikeCharge.createTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = CreateTransactionAmount(total = 100),
        chargeInfo = ChargingSession(
            startTime = "2026-11-21T08:00:00+08:00",
            endTime = "2026-11-21T08:00:00+08:00",
            chargedCapacity = 1,
            chargingGunNumber = "…",
            chargingStationName = "…",
        ),
        chargingToken = "…",
        deviceInfo = Device(deviceId = "10028001", deviceIp = "…"),
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun ebike_charge_get_transaction_by_transaction_id(client: Client) {
    val answer = client.ebikeCharge.getTransactionByTransactionId(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun ebike_charge_get_transaction_by_out_trade_no(client: Client) {
    val answer = client.ebikeCharge.getTransactionByOutTradeNo(
        outTradeNo = "20261121-0001",
    )
}

suspend fun ebike_charge_get_contract_by_openid(client: Client) {
    val answer = client.ebikeCharge.getContractByOpenid(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        tradeScene = "…",
    )
}
