// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercepapay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Ecommerce: automatic payments of combined orders (收付通合单代扣), as [Call]s to execute or to wait for. */
public class EcommercePapayCalls internal constructor(private val core: Core) {

    /** See [EcommercePapayService.preSignMiniProgram]. */
    public fun preSignMiniProgram(request: PreSignMiniProgramRequest): Call<PreSignResponse> =
        core.call("ecommerce_papay.pre_sign_mini_program", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [EcommercePapayService.preSignApp]. */
    public fun preSignApp(request: PreSignAppRequest): Call<PreSignResponse> =
        core.call("ecommerce_papay.pre_sign_app", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [EcommercePapayService.getContract]. */
    public fun getContract(planId: Long, outContractCode: String): Call<GetContractResponse> =
        core.call("ecommerce_papay.get_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode)) { GetContractResponse(it.json) }

    /** See [EcommercePapayService.terminateContract]. */
    public fun terminateContract(planId: Long, outContractCode: String, request: TerminateContractRequest): Call<TerminateContractResponse> =
        core.call("ecommerce_papay.terminate_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode).putAll(request)) { TerminateContractResponse(it.json) }

    /** See [EcommercePapayService.createTransaction]. */
    public fun createTransaction(request: CreateTransactionRequest): Call<Transaction> =
        core.call("ecommerce_papay.create_transaction", Fields().putAll(request)) { Transaction(it.json) }

    /** See [EcommercePapayService.getTransaction]. */
    public fun getTransaction(combineOutTradeNo: String): Call<Transaction> =
        core.call("ecommerce_papay.get_transaction", Fields().put("combine_out_trade_no", combineOutTradeNo)) { Transaction(it.json) }

    /** See [EcommercePapayService.reverseTransaction]. */
    public fun reverseTransaction(combineOutTradeNo: String, request: ReverseTransactionRequest): Call<kotlin.Unit> =
        core.call("ecommerce_papay.reverse_transaction", Fields().put("combine_out_trade_no", combineOutTradeNo).putAll(request)) { }
}
