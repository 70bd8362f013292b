// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.taxiinvoice

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import java.nio.file.Path

/** Electronic invoices of taxis (出租车电子发票), as [Call]s to execute or to wait for. */
public class TaxiInvoiceCalls internal constructor(private val core: Core) {

    /** See [TaxiInvoiceService.punchAttendance]. */
    public fun punchAttendance(request: PunchAttendanceRequest): Call<kotlin.Unit> =
        core.call("taxi_invoice.punch_attendance", Fields().putAll(request)) { }

    /** See [TaxiInvoiceService.insertCard]. */
    public fun insertCard(request: InsertCardRequest): Call<InsertCardResponse> =
        core.call("taxi_invoice.insert_card", Fields().putAll(request)) { InsertCardResponse(it.json) }

    /** See [TaxiInvoiceService.uploadFile]. */
    public fun uploadFile(file: ByteArray, companyMchid: String, regionId: Long): Call<UploadFileResponse> =
        uploadFile(file = FileInput(file), companyMchid = companyMchid, regionId = regionId)

    internal fun uploadFile(file: FileInput, companyMchid: String, regionId: Long): Call<UploadFileResponse> =
        core.call("taxi_invoice.upload_file", Fields().put("company_mchid", companyMchid).put("region_id", regionId), file) { UploadFileResponse(it.json) }

    /** See [TaxiInvoiceService.uploadFile]. */
    public fun uploadFile(file: Path, companyMchid: String, regionId: Long): Call<UploadFileResponse> =
        uploadFile(file = FileInput(file), companyMchid = companyMchid, regionId = regionId)

    /** See [TaxiInvoiceService.updateDriver]. */
    public fun updateDriver(request: UpdateDriverRequest): Call<UpdateDriverResponse> =
        core.call("taxi_invoice.update_driver", Fields().putAll(request)) { UpdateDriverResponse(it.json) }

    /** See [TaxiInvoiceService.getDriver]. */
    public fun getDriver(driverLicense: String, regionId: Long): Call<GetDriverResponse> =
        core.call("taxi_invoice.get_driver", Fields().put("driver_license", driverLicense).put("region_id", regionId)) { GetDriverResponse(it.json) }

    /** See [TaxiInvoiceService.getTaxiCompany]. */
    public fun getTaxiCompany(companyMchid: String, regionId: Long): Call<GetTaxiCompanyResponse> =
        core.call("taxi_invoice.get_taxi_company", Fields().put("company_mchid", companyMchid).put("region_id", regionId)) { GetTaxiCompanyResponse(it.json) }

    /** See [TaxiInvoiceService.createTaxiCompany]. */
    public fun createTaxiCompany(request: CreateTaxiCompanyRequest): Call<CreateTaxiCompanyResponse> =
        core.call("taxi_invoice.create_taxi_company", Fields().putAll(request)) { CreateTaxiCompanyResponse(it.json) }

    /** See [TaxiInvoiceService.updateTaxi]. */
    public fun updateTaxi(request: UpdateTaxiRequest): Call<UpdateTaxiResponse> =
        core.call("taxi_invoice.update_taxi", Fields().putAll(request)) { UpdateTaxiResponse(it.json) }

    /** See [TaxiInvoiceService.getTaxi]. */
    public fun getTaxi(plateNumber: String, regionId: Long): Call<GetTaxiResponse> =
        core.call("taxi_invoice.get_taxi", Fields().put("plate_number", plateNumber).put("region_id", regionId)) { GetTaxiResponse(it.json) }

    /** See [TaxiInvoiceService.getUserTaxiOrderByToken]. */
    public fun getUserTaxiOrderByToken(appid: String, openid: String, token: String, regionId: Long? = null, authMode: String? = null): Call<GetUserTaxiOrderByTokenResponse> =
        core.call("taxi_invoice.get_user_taxi_order_by_token", Fields().put("appid", appid).put("openid", openid).put("token", token).put("region_id", regionId).put("auth_mode", authMode)) { GetUserTaxiOrderByTokenResponse(it.json) }

    /** See [TaxiInvoiceService.getUserTaxiOrderByToken]. */
    public fun getUserTaxiOrderByToken(appid: String, openid: String, token: String): Call<GetUserTaxiOrderByTokenResponse> =
        getUserTaxiOrderByToken(appid = appid, openid = openid, token = token, regionId = null, authMode = null)

    /** See [TaxiInvoiceService.listUserTaxiOrders]. */
    public fun listUserTaxiOrders(appid: String, openid: String, regionId: Long, beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null): Call<ListUserTaxiOrdersResponse> =
        core.call("taxi_invoice.list_user_taxi_orders", Fields().put("appid", appid).put("openid", openid).put("region_id", regionId).put("begin_date", beginDate).put("end_date", endDate).put("offset", offset).put("limit", limit)) { ListUserTaxiOrdersResponse(it.json) }

    /** See [TaxiInvoiceService.listUserTaxiOrders]. */
    public fun listUserTaxiOrders(appid: String, openid: String, regionId: Long, beginDate: String, endDate: String): Call<ListUserTaxiOrdersResponse> =
        listUserTaxiOrders(appid = appid, openid = openid, regionId = regionId, beginDate = beginDate, endDate = endDate, offset = null, limit = null)

    /** Every item of every page of [listUserTaxiOrders], from the page that the arguments name. */
    public fun listUserTaxiOrdersPaginated(appid: String, openid: String, regionId: Long, beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null): Pages<UserTaxiOrder> =
        Pages(listUserTaxiOrders(appid = appid, openid = openid, regionId = regionId, beginDate = beginDate, endDate = endDate, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { UserTaxiOrder(it.tree()) }

    /** Every item of every page of [listUserTaxiOrders], from the page that the arguments name. */
    public fun listUserTaxiOrdersPaginated(appid: String, openid: String, regionId: Long, beginDate: String, endDate: String): Pages<UserTaxiOrder> =
        listUserTaxiOrdersPaginated(appid = appid, openid = openid, regionId = regionId, beginDate = beginDate, endDate = endDate, offset = null, limit = null)
}
