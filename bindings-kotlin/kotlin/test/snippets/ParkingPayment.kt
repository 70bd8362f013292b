@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.parkingpayment.FeeItem
import io.github.wechatpaysdk.parkingpayment.SubmitApplicationParkingLot

suspend fun parking_payment_submit_application(client: Client) {
    val answer = client.parkingPayment.submitApplication(parkingLot = SubmitApplicationParkingLot(
        outParkingLotId = "10028001",
        latitude = "…",
        longitude = "…",
        parkingLotAddress = "…",
        parkingLotName = "…",
        parkingLotType = "PARKING_LOT_TYPE_UNKNOWN",
        paymentPath = "…",
        phoneNumber = "…",
    ))
}

suspend fun parking_payment_get_application(client: Client) {
    val answer = client.parkingPayment.getApplication(
        outParkingLotId = "10028001",
        parkingLotAuditNo = "…",
    )
}

suspend fun parking_payment_withdraw_application(client: Client) {
    val answer = client.parkingPayment.withdrawApplication(
        outParkingLotId = "10028001",
        parkingLotAuditNo = "…",
    )
}

suspend fun parking_payment_list_applications(client: Client) {
    client.parkingPayment.listApplicationsPaginated(
        outParkingLotId = "10028001",
    ).collect { println(it) }
}

suspend fun parking_payment_notify_entry(client: Client) {
    val answer = client.parkingPayment.notifyEntry(
        parkingId = "10028001",
        carType = "PLATE_TYPE_UNKNOWN",
        enterTimestamp = 1,
        outSerialNumber = "…",
        plateColor = "PLATE_COLOR_UNKNOWN",
        plateNumber = "…",
        vehicleType = "VEHICLE_TYPE_UNKNOWN",
    )
}

suspend fun parking_payment_notify_exit(client: Client) {
    val answer = client.parkingPayment.notifyExit(
        parkingId = "10028001",
        exitTimestamp = 1,
        outSerialNumber = "…",
        plateColor = "PLATE_COLOR_UNKNOWN",
        plateNumber = "…",
    )
}

suspend fun parking_payment_sync_extended_payment(client: Client) {
    val answer = client.parkingPayment.syncExtendedPayment(
        outTradeNo = "20261121-0001",
        feeItems = listOf(FeeItem(amount = 100, feeType = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN")),
        payTime = 1,
    )
}

suspend fun parking_payment_get_parking_fee(client: Client) {
    val answer = client.parkingPayment.getParkingFee(outSerialNumber = "…")
}

suspend fun parking_payment_get_parking_lot(client: Client) {
    val answer = client.parkingPayment.getParkingLot()
}

suspend fun parking_payment_notify_payment(client: Client) {
    val answer = client.parkingPayment.notifyPayment(
        parkingId = "10028001",
        outSerialNumber = "…",
        paidAmount = 100,
        parkingState = "PARKING_STATUS_UNKNOWN",
        payType = "PAY_TYPE_UNKNOWN",
        plateNumber = "…",
        totalAmount = 100,
    )
}
