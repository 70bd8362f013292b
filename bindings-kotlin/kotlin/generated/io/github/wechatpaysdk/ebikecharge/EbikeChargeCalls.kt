// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ebikecharge

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Charging electric bicycles (电动自行车代扣), as [Call]s to execute or to wait for. */
public class EbikeChargeCalls internal constructor(private val core: Core) {

    /** See [EbikeChargeService.preopenContract]. */
    @Deprecated("No longer supported.")
    public fun preopenContract(request: PreopenContractRequest): Call<PreopenContractResponse> =
        core.call("ebike_charge.preopen_contract", Fields().putAll(request)) { PreopenContractResponse(it.json) }

    /** See [EbikeChargeService.getContractByContractId]. */
    @Deprecated("No longer supported.")
    public fun getContractByContractId(contractId: String, subMchid: String? = null): Call<Contract> =
        core.call("ebike_charge.get_contract_by_contract_id", Fields().put("contract_id", contractId).put("sub_mchid", subMchid)) { Contract(it.json) }

    /** See [EbikeChargeService.getContractByContractId]. */
    @Deprecated("No longer supported.")
    public fun getContractByContractId(contractId: String): Call<Contract> =
        getContractByContractId(contractId = contractId, subMchid = null)

    /** See [EbikeChargeService.getContractByOpenid]. */
    @Deprecated("No longer supported.")
    public fun getContractByOpenid(openid: String, tradeScene: String, subMchid: String? = null): Call<Contract> =
        core.call("ebike_charge.get_contract_by_openid", Fields().put("openid", openid).put("trade_scene", tradeScene).put("sub_mchid", subMchid)) { Contract(it.json) }

    /** See [EbikeChargeService.getContractByOpenid]. */
    @Deprecated("No longer supported.")
    public fun getContractByOpenid(openid: String, tradeScene: String): Call<Contract> =
        getContractByOpenid(openid = openid, tradeScene = tradeScene, subMchid = null)

    /** See [EbikeChargeService.createChargingToken]. */
    @Deprecated("No longer supported.")
    public fun createChargingToken(contractId: String, request: CreateChargingTokenRequest): Call<CreateChargingTokenResponse> =
        core.call("ebike_charge.create_charging_token", Fields().put("contract_id", contractId).putAll(request)) { CreateChargingTokenResponse(it.json) }

    /** See [EbikeChargeService.createTransaction]. */
    @Deprecated("No longer supported.")
    public fun createTransaction(request: CreateTransactionRequest): Call<CreateTransactionResponse> =
        core.call("ebike_charge.create_transaction", Fields().putAll(request)) { CreateTransactionResponse(it.json) }

    /** See [EbikeChargeService.getTransactionByOutTradeNo]. */
    @Deprecated("No longer supported.")
    public fun getTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null): Call<Transaction> =
        core.call("ebike_charge.get_transaction_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { Transaction(it.json) }

    /** See [EbikeChargeService.getTransactionByOutTradeNo]. */
    @Deprecated("No longer supported.")
    public fun getTransactionByOutTradeNo(outTradeNo: String): Call<Transaction> =
        getTransactionByOutTradeNo(outTradeNo = outTradeNo, subMchid = null)

    /** See [EbikeChargeService.getTransactionByTransactionId]. */
    @Deprecated("No longer supported.")
    public fun getTransactionByTransactionId(transactionId: String, subMchid: String? = null): Call<Transaction> =
        core.call("ebike_charge.get_transaction_by_transaction_id", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { Transaction(it.json) }

    /** See [EbikeChargeService.getTransactionByTransactionId]. */
    @Deprecated("No longer supported.")
    public fun getTransactionByTransactionId(transactionId: String): Call<Transaction> =
        getTransactionByTransactionId(transactionId = transactionId, subMchid = null)
}
