// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.papay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Automatic payments (委托代扣), as [Call]s to execute or to wait for. */
public class PapayCalls internal constructor(private val core: Core) {

    /** See [PapayService.preSignContract]. */
    public fun preSignContract(request: PreSignContractRequest): Call<PreSignContractResponse> =
        core.call("papay.pre_sign_contract", Fields().putAll(request)) { PreSignContractResponse(it.json) }

    /** See [PapayService.preSignScheduledJsapi]. */
    public fun preSignScheduledJsapi(request: PreSignScheduledJsapiRequest): Call<PreSignScheduledJsapiResponse> =
        core.call("papay.pre_sign_scheduled_jsapi", Fields().putAll(request)) { PreSignScheduledJsapiResponse(it.json) }

    /** See [PapayService.preSignScheduledMiniProgram]. */
    public fun preSignScheduledMiniProgram(request: PreSignScheduledMiniProgramRequest): Call<PreSignScheduledMiniProgramResponse> =
        core.call("papay.pre_sign_scheduled_mini_program", Fields().putAll(request)) { PreSignScheduledMiniProgramResponse(it.json) }

    /** See [PapayService.preSignScheduledApp]. */
    public fun preSignScheduledApp(request: PreSignScheduledAppRequest): Call<PreSignScheduledAppResponse> =
        core.call("papay.pre_sign_scheduled_app", Fields().putAll(request)) { PreSignScheduledAppResponse(it.json) }

    /** See [PapayService.preSignScheduledH5]. */
    public fun preSignScheduledH5(request: PreSignScheduledH5Request): Call<PreSignScheduledH5Response> =
        core.call("papay.pre_sign_scheduled_h5", Fields().putAll(request)) { PreSignScheduledH5Response(it.json) }

    /** See [PapayService.getContract]. */
    public fun getContract(planId: Long, outContractCode: String): Call<Contract> =
        core.call("papay.get_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode)) { Contract(it.json) }

    /** See [PapayService.getHarmonyContract]. */
    public fun getHarmonyContract(planId: Long, outContractCode: String): Call<GetHarmonyContractResponse> =
        core.call("papay.get_harmony_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode)) { GetHarmonyContractResponse(it.json) }

    /** See [PapayService.terminateContract]. */
    public fun terminateContract(planId: Long, outContractCode: String, request: TerminateContractRequest): Call<Contract> =
        core.call("papay.terminate_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode).putAll(request)) { Contract(it.json) }

    /** See [PapayService.createSchedule]. */
    public fun createSchedule(contractId: String, request: CreateScheduleRequest): Call<Schedule> =
        core.call("papay.create_schedule", Fields().put("contract_id", contractId).putAll(request)) { Schedule(it.json) }

    /** See [PapayService.getSchedule]. */
    public fun getSchedule(contractId: String): Call<Schedule> =
        core.call("papay.get_schedule", Fields().put("contract_id", contractId)) { Schedule(it.json) }

    /** See [PapayService.sendPreDeductionNotice]. */
    public fun sendPreDeductionNotice(contractId: String, request: SendPreDeductionNoticeRequest): Call<kotlin.Unit> =
        core.call("papay.send_pre_deduction_notice", Fields().put("contract_id", contractId).putAll(request)) { }

    /** See [PapayService.createTransaction]. */
    public fun createTransaction(request: CreateTransactionRequest): Call<CreateTransactionResponse> =
        core.call("papay.create_transaction", Fields().putAll(request)) { CreateTransactionResponse(it.json) }

    /** See [PapayService.createHarmonyTransaction]. */
    public fun createHarmonyTransaction(request: CreateHarmonyTransactionRequest): Call<CreateTransactionResponse> =
        core.call("papay.create_harmony_transaction", Fields().putAll(request)) { CreateTransactionResponse(it.json) }

    /** See [PapayService.sendDeductionRetryNotice]. */
    public fun sendDeductionRetryNotice(contractId: String, request: SendDeductionRetryNoticeRequest): Call<kotlin.Unit> =
        core.call("papay.send_deduction_retry_notice", Fields().put("contract_id", contractId).putAll(request)) { }

    /** See [PapayService.preSignPartnerScheduledJsapi]. */
    public fun preSignPartnerScheduledJsapi(request: PreSignPartnerScheduledJsapiRequest): Call<PreSignScheduledJsapiResponse> =
        core.call("papay.pre_sign_partner_scheduled_jsapi", Fields().putAll(request)) { PreSignScheduledJsapiResponse(it.json) }

    /** See [PapayService.preSignPartnerScheduledMiniProgram]. */
    public fun preSignPartnerScheduledMiniProgram(request: PreSignPartnerScheduledMiniProgramRequest): Call<PreSignScheduledMiniProgramResponse> =
        core.call("papay.pre_sign_partner_scheduled_mini_program", Fields().putAll(request)) { PreSignScheduledMiniProgramResponse(it.json) }

    /** See [PapayService.preSignPartnerScheduledApp]. */
    public fun preSignPartnerScheduledApp(request: PreSignPartnerScheduledAppRequest): Call<PreSignScheduledAppResponse> =
        core.call("papay.pre_sign_partner_scheduled_app", Fields().putAll(request)) { PreSignScheduledAppResponse(it.json) }

    /** See [PapayService.preSignPartnerScheduledH5]. */
    public fun preSignPartnerScheduledH5(request: PreSignPartnerScheduledH5Request): Call<PreSignScheduledH5Response> =
        core.call("papay.pre_sign_partner_scheduled_h5", Fields().putAll(request)) { PreSignScheduledH5Response(it.json) }

    /** See [PapayService.getPartnerContract]. */
    public fun getPartnerContract(planId: Long, outContractCode: String, subMchid: String): Call<PartnerContract> =
        core.call("papay.get_partner_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode).put("sub_mchid", subMchid)) { PartnerContract(it.json) }

    /** See [PapayService.terminatePartnerContract]. */
    public fun terminatePartnerContract(planId: Long, outContractCode: String, request: TerminatePartnerContractRequest): Call<PartnerContract> =
        core.call("papay.terminate_partner_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode).putAll(request)) { PartnerContract(it.json) }

    /** See [PapayService.createPartnerSchedule]. */
    public fun createPartnerSchedule(contractId: String, request: CreatePartnerScheduleRequest): Call<Schedule> =
        core.call("papay.create_partner_schedule", Fields().put("contract_id", contractId).putAll(request)) { Schedule(it.json) }

    /** See [PapayService.getPartnerSchedule]. */
    public fun getPartnerSchedule(contractId: String, subMchid: String): Call<Schedule> =
        core.call("papay.get_partner_schedule", Fields().put("contract_id", contractId).put("sub_mchid", subMchid)) { Schedule(it.json) }

    /** See [PapayService.sendPartnerPreDeductionNotice]. */
    public fun sendPartnerPreDeductionNotice(contractId: String, request: SendPartnerPreDeductionNoticeRequest): Call<kotlin.Unit> =
        core.call("papay.send_partner_pre_deduction_notice", Fields().put("contract_id", contractId).putAll(request)) { }

    /** See [PapayService.createPartnerTransaction]. */
    public fun createPartnerTransaction(request: CreatePartnerTransactionRequest): Call<CreateTransactionResponse> =
        core.call("papay.create_partner_transaction", Fields().putAll(request)) { CreateTransactionResponse(it.json) }

    /** See [PapayService.sendPartnerDeductionRetryNotice]. */
    public fun sendPartnerDeductionRetryNotice(contractId: String, request: SendPartnerDeductionRetryNoticeRequest): Call<kotlin.Unit> =
        core.call("papay.send_partner_deduction_retry_notice", Fields().put("contract_id", contractId).putAll(request)) { }
}
