@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.taxiinvoice.Buyer
import io.github.wechatpaysdk.taxiinvoice.ExtraInformation
import io.github.wechatpaysdk.taxiinvoice.FapiaoCard
import io.github.wechatpaysdk.taxiinvoice.Seller
import java.nio.file.Path

suspend fun taxi_invoice_punch_attendance(client: Client) {
    client.taxiInvoice.punchAttendance(
        regionId = 1,
        driverLicense = "…",
        eventTime = "2026-11-21T08:00:00+08:00",
        eventType = "…",
        plateNumber = "…",
    )
}

suspend fun taxi_invoice_insert_card(client: Client) {
    val answer = client.taxiInvoice.insertCard(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        companyMchid = "1900000109",
        regionId = 1,
        driverLicense = "…",
        fapiaoCardInformation = FapiaoCard(
            fapiaoMediaId = "10028001",
            amount = 100,
            buyerInformation = Buyer(type = "…", name = "…"),
            checkCode = "…",
            extraInformation = ExtraInformation(drawer = "…"),
            fapiaoCode = "…",
            fapiaoNumber = "…",
            fapiaoTime = "2026-11-21T08:00:00+08:00",
            password = "…",
            sellerInformation = Seller(name = "…", taxpayerId = "10028001", address = "…"),
            taxAmount = 100,
            totalAmount = 100,
        ),
        plateNumber = "…",
        tradeNumber = "…",
    )
}

suspend fun taxi_invoice_upload_file(client: Client) {
    val answer = client.taxiInvoice.uploadFile(
        file = Path.of("photo.png"),
        companyMchid = "1900000109",
        regionId = 1,
    )
}

suspend fun taxi_invoice_update_driver(client: Client) {
    val answer = client.taxiInvoice.updateDriver(
        regionId = 1,
        companyName = "…",
        driverCategory = "…",
        driverLicense = "…",
        driverName = "…",
        driverStatus = "…",
        idCardNumber = "…",
    )
}

suspend fun taxi_invoice_get_driver(client: Client) {
    val answer = client.taxiInvoice.getDriver(driverLicense = "…", regionId = 1)
}

suspend fun taxi_invoice_get_taxi_company(client: Client) {
    val answer = client.taxiInvoice.getTaxiCompany(
        companyMchid = "1900000109",
        regionId = 1,
    )
}

suspend fun taxi_invoice_create_taxi_company(client: Client) {
    val answer = client.taxiInvoice.createTaxiCompany(
        regionId = 1,
        taxId = "10028001",
        address = "…",
        enterpriseType = "…",
        invoiceMode = "…",
        legalPerson = "…",
    )
}

suspend fun taxi_invoice_update_taxi(client: Client) {
    val answer = client.taxiInvoice.updateTaxi(
        regionId = 1,
        companyName = "…",
        mainLicense = "…",
        plateNumber = "…",
    )
}

suspend fun taxi_invoice_get_taxi(client: Client) {
    val answer = client.taxiInvoice.getTaxi(plateNumber = "…", regionId = 1)
}

suspend fun taxi_invoice_get_user_taxi_order_by_token(client: Client) {
    val answer = client.taxiInvoice.getUserTaxiOrderByToken(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        token = "…",
    )
}

suspend fun taxi_invoice_list_user_taxi_orders(client: Client) {
    client.taxiInvoice.listUserTaxiOrdersPaginated(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        regionId = 1,
        beginDate = "2026-11-21",
        endDate = "2026-11-21",
    ).collect { println(it) }
}
