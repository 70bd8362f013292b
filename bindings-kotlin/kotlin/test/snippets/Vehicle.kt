@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.vehicle.CreateEtcHighwayTransactionAmount
import io.github.wechatpaysdk.vehicle.CreateParkingTransactionAmount
import io.github.wechatpaysdk.vehicle.HighwayTrip
import io.github.wechatpaysdk.vehicle.Identity

suspend fun vehicle_get_etc_contract_by_contract_id(client: Client) {
    val answer = client.vehicle.getEtcContractByContractId(contractId = "10028001")
}

suspend fun vehicle_preopen_etc(client: Client) {
    val answer = client.vehicle.preopenEtc(
        spAppid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        planId = "10028001",
        identify = Identity(
            encryptedCredentialId = "10028001",
            credentialType = "…",
            encryptedRealName = "…",
        ),
        plateNumber = "…",
    )
}

suspend fun vehicle_create_etc_highway_transaction(client: Client) {
    val answer = client.vehicle.createEtcHighwayTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        amount = CreateEtcHighwayTransactionAmount(currency = "CNY"),
        highwayInfo = HighwayTrip(
            startTime = "2026-11-21T08:00:00+08:00",
            endTime = "2026-11-21T08:00:00+08:00",
            channelType = "…",
            entrance = "…",
            plateNumber = "…",
        ),
    )
}

suspend fun vehicle_get_etc_transaction_by_transaction_id(client: Client) {
    val answer = client.vehicle.getEtcTransactionByTransactionId(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun vehicle_get_etc_transaction_by_out_trade_no(client: Client) {
    val answer = client.vehicle.getEtcTransactionByOutTradeNo(
        outTradeNo = "20261121-0001",
    )
}

suspend fun vehicle_get_etc_contract_by_openid(client: Client) {
    val answer = client.vehicle.getEtcContractByOpenid(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        planId = "10028001",
        plateNumber = "…",
    )
}

suspend fun vehicle_create_parking(client: Client) {
    val answer = client.vehicle.createParking(
        startTime = "2026-11-21T08:00:00+08:00",
        outParkingNo = "20261121-0001",
        freeDuration = 1,
        notifyUrl = "https://shop.example/wechatpay/notify",
        parkingName = "…",
        plateColor = "BLUE",
        plateNumber = "…",
    )
}

suspend fun vehicle_get_plate_service(client: Client) {
    val answer = client.vehicle.getPlateService(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        plateColor = "BLUE",
        plateNumber = "…",
    )
}

suspend fun vehicle_get_parking_transaction(client: Client) {
    val answer = client.vehicle.getParkingTransaction(outTradeNo = "20261121-0001")
}

suspend fun vehicle_create_parking_transaction(client: Client) {
    val answer = client.vehicle.createParkingTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = CreateParkingTransactionAmount(total = 100),
        notifyUrl = "https://shop.example/wechatpay/notify",
        tradeScene = "PARKING",
    )
}
