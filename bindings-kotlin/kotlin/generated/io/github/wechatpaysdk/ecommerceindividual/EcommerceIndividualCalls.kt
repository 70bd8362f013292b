// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceindividual

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Ecommerce: payments to individuals (收付通个人收款), as [Call]s to execute or to wait for. */
public class EcommerceIndividualCalls internal constructor(private val core: Core) {

    /** See [EcommerceIndividualService.preSignApp]. */
    public fun preSignApp(request: PreSignAppRequest): Call<PreSignResponse> =
        core.call("ecommerce_individual.pre_sign_app", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [EcommerceIndividualService.preSignAppWithRealName]. */
    public fun preSignAppWithRealName(request: PreSignAppWithRealNameRequest): Call<PreSignResponse> =
        core.call("ecommerce_individual.pre_sign_app_with_real_name", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [EcommerceIndividualService.preSignMiniProgram]. */
    public fun preSignMiniProgram(request: PreSignMiniProgramRequest): Call<PreSignResponse> =
        core.call("ecommerce_individual.pre_sign_mini_program", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [EcommerceIndividualService.preSignMiniProgramWithRealName]. */
    public fun preSignMiniProgramWithRealName(request: PreSignMiniProgramWithRealNameRequest): Call<PreSignResponse> =
        core.call("ecommerce_individual.pre_sign_mini_program_with_real_name", Fields().putAll(request)) { PreSignResponse(it.json) }

    /** See [EcommerceIndividualService.getContractByOutContractCode]. */
    public fun getContractByOutContractCode(outContractCode: String, appid: String): Call<GetContractByOutContractCodeResponse> =
        core.call("ecommerce_individual.get_contract_by_out_contract_code", Fields().put("out_contract_code", outContractCode).put("appid", appid)) { GetContractByOutContractCodeResponse(it.json) }

    /** See [EcommerceIndividualService.getContractByOpenid]. */
    public fun getContractByOpenid(openid: String, appid: String, permissionType: String): Call<GetContractByOpenidResponse> =
        core.call("ecommerce_individual.get_contract_by_openid", Fields().put("openid", openid).put("appid", appid).put("permission_type", permissionType)) { GetContractByOpenidResponse(it.json) }

    /** See [EcommerceIndividualService.getAbnormalReceipt]. */
    public fun getAbnormalReceipt(receiptId: String): Call<GetAbnormalReceiptResponse> =
        core.call("ecommerce_individual.get_abnormal_receipt", Fields().put("receipt_id", receiptId)) { GetAbnormalReceiptResponse(it.json) }

    /** See [EcommerceIndividualService.createTransferInstruction]. */
    public fun createTransferInstruction(receiptId: String, request: CreateTransferInstructionRequest): Call<CreateTransferInstructionResponse> =
        core.call("ecommerce_individual.create_transfer_instruction", Fields().put("receipt_id", receiptId).putAll(request)) { CreateTransferInstructionResponse(it.json) }

    /** See [EcommerceIndividualService.getTransferInstruction]. */
    public fun getTransferInstruction(receiptId: String, outInstructionNo: String): Call<GetTransferInstructionResponse> =
        core.call("ecommerce_individual.get_transfer_instruction", Fields().put("receipt_id", receiptId).put("out_instruction_no", outInstructionNo)) { GetTransferInstructionResponse(it.json) }
}
