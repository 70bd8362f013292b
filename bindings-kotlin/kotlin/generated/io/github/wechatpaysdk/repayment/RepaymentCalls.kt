// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.repayment

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Repayments of credits (还款), as [Call]s to execute or to wait for. */
public class RepaymentCalls internal constructor(private val core: Core) {

    /** See [RepaymentService.preSignApp]. */
    public fun preSignApp(request: PreSignAppRequest): Call<PreSignAppResponse> =
        core.call("repayment.pre_sign_app", Fields().putAll(request)) { PreSignAppResponse(it.json) }

    /** See [RepaymentService.preSignH5]. */
    public fun preSignH5(request: PreSignH5Request): Call<PreSignH5Response> =
        core.call("repayment.pre_sign_h5", Fields().putAll(request)) { PreSignH5Response(it.json) }

    /** See [RepaymentService.getContract]. */
    public fun getContract(outContractCode: String): Call<Contract> =
        core.call("repayment.get_contract", Fields().put("out_contract_code", outContractCode)) { Contract(it.json) }

    /** See [RepaymentService.createScheduleRecords]. */
    public fun createScheduleRecords(request: CreateScheduleRecordsRequest): Call<CreateScheduleRecordsResponse> =
        core.call("repayment.create_schedule_records", Fields().putAll(request)) { CreateScheduleRecordsResponse(it.json) }

    /** See [RepaymentService.getScheduleRecord]. */
    public fun getScheduleRecord(outRecordId: String, contractId: String): Call<ScheduleRecord> =
        core.call("repayment.get_schedule_record", Fields().put("out_record_id", outRecordId).put("contract_id", contractId)) { ScheduleRecord(it.json) }

    /** See [RepaymentService.createDeductionOrder]. */
    public fun createDeductionOrder(request: CreateDeductionOrderRequest): Call<DeductionOrder> =
        core.call("repayment.create_deduction_order", Fields().putAll(request)) { DeductionOrder(it.json) }

    /** See [RepaymentService.getDeductionOrder]. */
    public fun getDeductionOrder(outTradeNo: String): Call<DeductionOrder> =
        core.call("repayment.get_deduction_order", Fields().put("out_trade_no", outTradeNo)) { DeductionOrder(it.json) }

    /** See [RepaymentService.terminateContract]. */
    public fun terminateContract(request: TerminateContractRequest): Call<TerminateContractResponse> =
        core.call("repayment.terminate_contract", Fields().putAll(request)) { TerminateContractResponse(it.json) }

    /** See [RepaymentService.prepayCombineOrder]. */
    public fun prepayCombineOrder(request: PrepayCombineOrderRequest): Call<PrepayCombineOrderResponse> =
        core.call("repayment.prepay_combine_order", Fields().putAll(request)) { PrepayCombineOrderResponse(it.json) }

    /** See [RepaymentService.getCombineOrder]. */
    public fun getCombineOrder(combineOutTradeNo: String): Call<GetCombineOrderResponse> =
        core.call("repayment.get_combine_order", Fields().put("combine_out_trade_no", combineOutTradeNo)) { GetCombineOrderResponse(it.json) }

    /** See [RepaymentService.closeCombineOrder]. */
    public fun closeCombineOrder(combineOutTradeNo: String, request: CloseCombineOrderRequest): Call<kotlin.Unit> =
        core.call("repayment.close_combine_order", Fields().put("combine_out_trade_no", combineOutTradeNo).putAll(request)) { }
}
