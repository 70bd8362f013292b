// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.vehicle

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Car owners (车主服务), as [Call]s to execute or to wait for. */
public class VehicleCalls internal constructor(private val core: Core) {

    /** See [VehicleService.getPlateService]. */
    public fun getPlateService(appid: String, openid: String, plateColor: String, plateNumber: String, subMchid: String? = null): Call<GetPlateServiceResponse> =
        core.call("vehicle.get_plate_service", Fields().put("appid", appid).put("openid", openid).put("plate_color", plateColor).put("plate_number", plateNumber).put("sub_mchid", subMchid)) { GetPlateServiceResponse(it.json) }

    /** See [VehicleService.getPlateService]. */
    public fun getPlateService(appid: String, openid: String, plateColor: String, plateNumber: String): Call<GetPlateServiceResponse> =
        getPlateService(appid = appid, openid = openid, plateColor = plateColor, plateNumber = plateNumber, subMchid = null)

    /** See [VehicleService.createParking]. */
    public fun createParking(request: CreateParkingRequest): Call<CreateParkingResponse> =
        core.call("vehicle.create_parking", Fields().putAll(request)) { CreateParkingResponse(it.json) }

    /** See [VehicleService.createParkingTransaction]. */
    public fun createParkingTransaction(request: CreateParkingTransactionRequest): Call<CreateParkingTransactionResponse> =
        core.call("vehicle.create_parking_transaction", Fields().putAll(request)) { CreateParkingTransactionResponse(it.json) }

    /** See [VehicleService.getParkingTransaction]. */
    public fun getParkingTransaction(outTradeNo: String, subMchid: String? = null): Call<GetParkingTransactionResponse> =
        core.call("vehicle.get_parking_transaction", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { GetParkingTransactionResponse(it.json) }

    /** See [VehicleService.getParkingTransaction]. */
    public fun getParkingTransaction(outTradeNo: String): Call<GetParkingTransactionResponse> =
        getParkingTransaction(outTradeNo = outTradeNo, subMchid = null)

    /** See [VehicleService.preopenEtc]. */
    public fun preopenEtc(request: PreopenEtcRequest): Call<PreopenEtcResponse> =
        core.call("vehicle.preopen_etc", Fields().putAll(request)) { PreopenEtcResponse(it.json) }

    /** See [VehicleService.getEtcContractByContractId]. */
    public fun getEtcContractByContractId(contractId: String, subMchid: String? = null): Call<EtcContract> =
        core.call("vehicle.get_etc_contract_by_contract_id", Fields().put("contract_id", contractId).put("sub_mchid", subMchid)) { EtcContract(it.json) }

    /** See [VehicleService.getEtcContractByContractId]. */
    public fun getEtcContractByContractId(contractId: String): Call<EtcContract> =
        getEtcContractByContractId(contractId = contractId, subMchid = null)

    /** See [VehicleService.getEtcContractByOpenid]. */
    public fun getEtcContractByOpenid(openid: String, planId: String, plateNumber: String, subMchid: String? = null): Call<EtcContract> =
        core.call("vehicle.get_etc_contract_by_openid", Fields().put("openid", openid).put("plan_id", planId).put("plate_number", plateNumber).put("sub_mchid", subMchid)) { EtcContract(it.json) }

    /** See [VehicleService.getEtcContractByOpenid]. */
    public fun getEtcContractByOpenid(openid: String, planId: String, plateNumber: String): Call<EtcContract> =
        getEtcContractByOpenid(openid = openid, planId = planId, plateNumber = plateNumber, subMchid = null)

    /** See [VehicleService.createEtcHighwayTransaction]. */
    public fun createEtcHighwayTransaction(request: CreateEtcHighwayTransactionRequest): Call<EtcTransaction> =
        core.call("vehicle.create_etc_highway_transaction", Fields().putAll(request)) { EtcTransaction(it.json) }

    /** See [VehicleService.getEtcTransactionByOutTradeNo]. */
    public fun getEtcTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null): Call<EtcTransaction> =
        core.call("vehicle.get_etc_transaction_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { EtcTransaction(it.json) }

    /** See [VehicleService.getEtcTransactionByOutTradeNo]. */
    public fun getEtcTransactionByOutTradeNo(outTradeNo: String): Call<EtcTransaction> =
        getEtcTransactionByOutTradeNo(outTradeNo = outTradeNo, subMchid = null)

    /** See [VehicleService.getEtcTransactionByTransactionId]. */
    public fun getEtcTransactionByTransactionId(transactionId: String, subMchid: String? = null): Call<EtcTransaction> =
        core.call("vehicle.get_etc_transaction_by_transaction_id", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { EtcTransaction(it.json) }

    /** See [VehicleService.getEtcTransactionByTransactionId]. */
    public fun getEtcTransactionByTransactionId(transactionId: String): Call<EtcTransaction> =
        getEtcTransactionByTransactionId(transactionId = transactionId, subMchid = null)
}
