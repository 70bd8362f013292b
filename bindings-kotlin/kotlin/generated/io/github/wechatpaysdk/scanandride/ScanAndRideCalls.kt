// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.scanandride

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Rides by QR code (乘车服务), as [Call]s to execute or to wait for. */
public class ScanAndRideCalls internal constructor(private val core: Core) {

    /** See [ScanAndRideService.getUserService]. */
    public fun getUserService(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null): Call<GetUserServiceResponse> =
        core.call("scan_and_ride.get_user_service", Fields().put("contract_id", contractId).put("appid", appid).put("sub_mchid", subMchid).put("sub_appid", subAppid)) { GetUserServiceResponse(it.json) }

    /** See [ScanAndRideService.getUserService]. */
    public fun getUserService(contractId: String, appid: String): Call<GetUserServiceResponse> =
        getUserService(contractId = contractId, appid = appid, subMchid = null, subAppid = null)

    /** See [ScanAndRideService.createTransaction]. */
    public fun createTransaction(request: CreateTransactionRequest): Call<Transaction> =
        core.call("scan_and_ride.create_transaction", Fields().putAll(request)) { Transaction(it.json) }

    /** See [ScanAndRideService.getTransaction]. */
    public fun getTransaction(outTradeNo: String, subMchid: String? = null): Call<Transaction> =
        core.call("scan_and_ride.get_transaction", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { Transaction(it.json) }

    /** See [ScanAndRideService.getTransaction]. */
    public fun getTransaction(outTradeNo: String): Call<Transaction> =
        getTransaction(outTradeNo = outTradeNo, subMchid = null)
}
