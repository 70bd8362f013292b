// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.parkingpayment

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Parking fees (停车缴费服务), as [Call]s to execute or to wait for. */
public class ParkingPaymentCalls internal constructor(private val core: Core) {

    /** See [ParkingPaymentService.submitApplication]. */
    public fun submitApplication(request: SubmitApplicationRequest): Call<SubmitApplicationResponse> =
        core.call("parking_payment.submit_application", Fields().putAll(request)) { SubmitApplicationResponse(it.json) }

    /** See [ParkingPaymentService.getApplication]. */
    public fun getApplication(outParkingLotId: String, parkingLotAuditNo: String): Call<GetApplicationResponse> =
        core.call("parking_payment.get_application", Fields().put("out_parking_lot_id", outParkingLotId).put("parking_lot_audit_no", parkingLotAuditNo)) { GetApplicationResponse(it.json) }

    /** See [ParkingPaymentService.listApplications]. */
    public fun listApplications(outParkingLotId: String, offset: Long? = null, limit: Long? = null): Call<ListApplicationsResponse> =
        core.call("parking_payment.list_applications", Fields().put("out_parking_lot_id", outParkingLotId).put("offset", offset).put("limit", limit)) { ListApplicationsResponse(it.json) }

    /** See [ParkingPaymentService.listApplications]. */
    public fun listApplications(outParkingLotId: String): Call<ListApplicationsResponse> =
        listApplications(outParkingLotId = outParkingLotId, offset = null, limit = null)

    /** Every item of every page of [listApplications], from the page that the arguments name. */
    public fun listApplicationsPaginated(outParkingLotId: String, offset: Long? = null, limit: Long? = null): Pages<Application> =
        Pages(listApplications(outParkingLotId = outParkingLotId, offset = offset, limit = limit), "application_list", Position.Offset("offset", null)) { Application(it.tree()) }

    /** Every item of every page of [listApplications], from the page that the arguments name. */
    public fun listApplicationsPaginated(outParkingLotId: String): Pages<Application> =
        listApplicationsPaginated(outParkingLotId = outParkingLotId, offset = null, limit = null)

    /** See [ParkingPaymentService.withdrawApplication]. */
    public fun withdrawApplication(request: WithdrawApplicationRequest): Call<WithdrawApplicationResponse> =
        core.call("parking_payment.withdraw_application", Fields().putAll(request)) { WithdrawApplicationResponse(it.json) }

    /** See [ParkingPaymentService.getParkingLot]. */
    public fun getParkingLot(outParkingLotId: String? = null, wxParkingLotId: String? = null): Call<GetParkingLotResponse> =
        core.call("parking_payment.get_parking_lot", Fields().put("out_parking_lot_id", outParkingLotId).put("wx_parking_lot_id", wxParkingLotId)) { GetParkingLotResponse(it.json) }

    /** See [ParkingPaymentService.notifyEntry]. */
    public fun notifyEntry(request: NotifyEntryRequest): Call<NotifyEntryResponse> =
        core.call("parking_payment.notify_entry", Fields().putAll(request)) { NotifyEntryResponse(it.json) }

    /** See [ParkingPaymentService.getParkingFee]. */
    public fun getParkingFee(request: GetParkingFeeRequest): Call<GetParkingFeeResponse> =
        core.call("parking_payment.get_parking_fee", Fields().putAll(request)) { GetParkingFeeResponse(it.json) }

    /** See [ParkingPaymentService.notifyPayment]. */
    public fun notifyPayment(request: NotifyPaymentRequest): Call<NotifyPaymentResponse> =
        core.call("parking_payment.notify_payment", Fields().putAll(request)) { NotifyPaymentResponse(it.json) }

    /** See [ParkingPaymentService.notifyExit]. */
    public fun notifyExit(request: NotifyExitRequest): Call<NotifyExitResponse> =
        core.call("parking_payment.notify_exit", Fields().putAll(request)) { NotifyExitResponse(it.json) }

    /** See [ParkingPaymentService.syncExtendedPayment]. */
    public fun syncExtendedPayment(request: SyncExtendedPaymentRequest): Call<SyncExtendedPaymentResponse> =
        core.call("parking_payment.sync_extended_payment", Fields().putAll(request)) { SyncExtendedPaymentResponse(it.json) }
}
