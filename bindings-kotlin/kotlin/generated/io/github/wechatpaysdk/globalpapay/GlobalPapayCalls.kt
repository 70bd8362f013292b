// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpapay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Automatic payments abroad (跨境代扣), as [Call]s to execute or to wait for. */
public class GlobalPapayCalls internal constructor(private val core: Core) {

    /** See [GlobalPapayService.preSignApp]. */
    public fun preSignApp(request: PreSignAppRequest): Call<PreSignSession> =
        core.call("global_papay.pre_sign_app", Fields().putAll(request)) { PreSignSession(it.json) }

    /** See [GlobalPapayService.preSignH5]. */
    public fun preSignH5(request: PreSignH5Request): Call<PreSignH5Response> =
        core.call("global_papay.pre_sign_h5", Fields().putAll(request)) { PreSignH5Response(it.json) }

    /** See [GlobalPapayService.preSignJsapi]. */
    public fun preSignJsapi(request: PreSignJsapiRequest): Call<PreSignJsapiResponse> =
        core.call("global_papay.pre_sign_jsapi", Fields().putAll(request)) { PreSignJsapiResponse(it.json) }

    /** See [GlobalPapayService.preSignMiniProgram]. */
    public fun preSignMiniProgram(request: PreSignMiniProgramRequest): Call<PreSignSession> =
        core.call("global_papay.pre_sign_mini_program", Fields().putAll(request)) { PreSignSession(it.json) }

    /** See [GlobalPapayService.getContractByOutContractCode]. */
    public fun getContractByOutContractCode(outContractCode: String, spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, planId: Long? = null): Call<Contract> =
        core.call("global_papay.get_contract_by_out_contract_code", Fields().put("out_contract_code", outContractCode).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("plan_id", planId)) { Contract(it.json) }

    /** See [GlobalPapayService.getContractByOutContractCode]. */
    public fun getContractByOutContractCode(outContractCode: String): Call<Contract> =
        getContractByOutContractCode(outContractCode = outContractCode, spMchid = null, subMchid = null, appid = null, spAppid = null, subAppid = null, planId = null)

    /** See [GlobalPapayService.preSignWeb]. */
    public fun preSignWeb(request: PreSignWebRequest): Call<PreSignWebResponse> =
        core.call("global_papay.pre_sign_web", Fields().putAll(request)) { PreSignWebResponse(it.json) }

    /** See [GlobalPapayService.getContractByContractId]. */
    public fun getContractByContractId(contractId: String, spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, planId: Long? = null): Call<Contract> =
        core.call("global_papay.get_contract_by_contract_id", Fields().put("contract_id", contractId).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("plan_id", planId)) { Contract(it.json) }

    /** See [GlobalPapayService.getContractByContractId]. */
    public fun getContractByContractId(contractId: String): Call<Contract> =
        getContractByContractId(contractId = contractId, spMchid = null, subMchid = null, appid = null, spAppid = null, subAppid = null, planId = null)

    /** See [GlobalPapayService.terminateContract]. */
    public fun terminateContract(contractId: String, request: TerminateContractRequest): Call<kotlin.Unit> =
        core.call("global_papay.terminate_contract", Fields().put("contract_id", contractId).putAll(request)) { }

    /** See [GlobalPapayService.createTransaction]. */
    public fun createTransaction(request: CreateTransactionRequest): Call<CreateTransactionResponse> =
        core.call("global_papay.create_transaction", Fields().putAll(request)) { CreateTransactionResponse(it.json) }

    /** See [GlobalPapayService.getTransactionByOutTradeNo]. */
    public fun getTransactionByOutTradeNo(outTradeNo: String, subMchid: String): Call<Transaction> =
        core.call("global_papay.get_transaction_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { Transaction(it.json) }

    /** See [GlobalPapayService.reverseTransaction]. */
    public fun reverseTransaction(outTradeNo: String, subMchid: String): Call<kotlin.Unit> =
        core.call("global_papay.reverse_transaction", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { }

    /** See [GlobalPapayService.getTransactionByTransactionId]. */
    public fun getTransactionByTransactionId(transactionId: String, subMchid: String): Call<Transaction> =
        core.call("global_papay.get_transaction_by_transaction_id", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { Transaction(it.json) }
}
