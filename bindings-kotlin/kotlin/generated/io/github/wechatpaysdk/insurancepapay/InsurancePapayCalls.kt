// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.insurancepapay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Automatic payments of insurance premiums (保险委托代扣), as [Call]s to execute or to wait for. */
public class InsurancePapayCalls internal constructor(private val core: Core) {

    /** See [InsurancePapayService.preSignJsapi]. */
    public fun preSignJsapi(request: PreSignJsapiRequest): Call<PreSignResponse> =
        core.call("insurance_papay.pre_sign_jsapi", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [InsurancePapayService.preSignMiniProgram]. */
    public fun preSignMiniProgram(request: PreSignMiniProgramRequest): Call<PreSignMiniProgramResponse> =
        core.call("insurance_papay.pre_sign_mini_program", Fields().putAll(request)) { PreSignMiniProgramResponse(it.json) }

    /** See [InsurancePapayService.preSignApp]. */
    public fun preSignApp(request: PreSignAppRequest): Call<PreSignAppResponse> =
        core.call("insurance_papay.pre_sign_app", Fields().putAll(request)) { PreSignAppResponse(it.json) }

    /** See [InsurancePapayService.preSignH5]. */
    public fun preSignH5(request: PreSignH5Request): Call<PreSignResponse> =
        core.call("insurance_papay.pre_sign_h5", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [InsurancePapayService.getContract]. */
    public fun getContract(planId: Long, outContractCode: String): Call<GetContractResponse> =
        core.call("insurance_papay.get_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode)) { GetContractResponse(it.json) }

    /** See [InsurancePapayService.listPolicyPeriods]. */
    public fun listPolicyPeriods(planId: Long, outContractCode: String, offset: Long? = null, limit: Long? = null): Call<ListPolicyPeriodsResponse> =
        core.call("insurance_papay.list_policy_periods", Fields().put("plan_id", planId).put("out_contract_code", outContractCode).put("offset", offset).put("limit", limit)) { ListPolicyPeriodsResponse(it.json) }

    /** See [InsurancePapayService.listPolicyPeriods]. */
    public fun listPolicyPeriods(planId: Long, outContractCode: String): Call<ListPolicyPeriodsResponse> =
        listPolicyPeriods(planId = planId, outContractCode = outContractCode, offset = null, limit = null)

    /** Every item of every page of [listPolicyPeriods], from the page that the arguments name. */
    public fun listPolicyPeriodsPaginated(planId: Long, outContractCode: String, offset: Long? = null, limit: Long? = null): Pages<PolicyPeriodRecord> =
        Pages(listPolicyPeriods(planId = planId, outContractCode = outContractCode, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { PolicyPeriodRecord(it.tree()) }

    /** Every item of every page of [listPolicyPeriods], from the page that the arguments name. */
    public fun listPolicyPeriodsPaginated(planId: Long, outContractCode: String): Pages<PolicyPeriodRecord> =
        listPolicyPeriodsPaginated(planId = planId, outContractCode = outContractCode, offset = null, limit = null)

    /** See [InsurancePapayService.updatePolicyPeriods]. */
    public fun updatePolicyPeriods(planId: Long, contractId: String, request: UpdatePolicyPeriodsRequest): Call<UpdatePolicyPeriodsResponse> =
        core.call("insurance_papay.update_policy_periods", Fields().put("plan_id", planId).put("contract_id", contractId).putAll(request)) { UpdatePolicyPeriodsResponse(it.json) }

    /** See [InsurancePapayService.createPolicyPeriodSchedule]. */
    public fun createPolicyPeriodSchedule(contractId: String, policyPeriodId: Long, request: CreatePolicyPeriodScheduleRequest): Call<PolicyPeriodSchedule> =
        core.call("insurance_papay.create_policy_period_schedule", Fields().put("contract_id", contractId).put("policy_period_id", policyPeriodId).putAll(request)) { PolicyPeriodSchedule(it.json) }

    /** See [InsurancePapayService.getPolicyPeriodSchedule]. */
    public fun getPolicyPeriodSchedule(contractId: String, policyPeriodId: Long): Call<PolicyPeriodSchedule> =
        core.call("insurance_papay.get_policy_period_schedule", Fields().put("contract_id", contractId).put("policy_period_id", policyPeriodId)) { PolicyPeriodSchedule(it.json) }

    /** See [InsurancePapayService.createTransaction]. */
    public fun createTransaction(request: CreateTransactionRequest): Call<CreateTransactionResponse> =
        core.call("insurance_papay.create_transaction", Fields().putAll(request)) { CreateTransactionResponse(it.json) }

    /** See [InsurancePapayService.renewContract]. */
    public fun renewContract(planId: Long, contractId: String, request: RenewContractRequest): Call<kotlin.Unit> =
        core.call("insurance_papay.renew_contract", Fields().put("plan_id", planId).put("contract_id", contractId).putAll(request)) { }

    /** See [InsurancePapayService.terminateContract]. */
    public fun terminateContract(planId: Long, outContractCode: String, request: TerminateContractRequest): Call<TerminateContractResponse> =
        core.call("insurance_papay.terminate_contract", Fields().put("plan_id", planId).put("out_contract_code", outContractCode).putAll(request)) { TerminateContractResponse(it.json) }
}
