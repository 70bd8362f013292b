// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.hirepowerbank

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Hiring power banks (租用充电宝), as [Call]s to execute or to wait for. */
public class HirePowerBankCalls internal constructor(private val core: Core) {

    /** See [HirePowerBankService.getUserQualification]. */
    public fun getUserQualification(openid: String): Call<GetUserQualificationResponse> =
        core.call("hire_power_bank.get_user_qualification", Fields().put("openid", openid)) { GetUserQualificationResponse(it.json) }

    /** See [HirePowerBankService.createInsuranceOrder]. */
    public fun createInsuranceOrder(request: CreateInsuranceOrderRequest): Call<InsuranceOrder> =
        core.call("hire_power_bank.create_insurance_order", Fields().putAll(request)) { InsuranceOrder(it.json) }

    /** See [HirePowerBankService.getInsuranceOrder]. */
    public fun getInsuranceOrder(outOrderNo: String): Call<InsuranceOrder> =
        core.call("hire_power_bank.get_insurance_order", Fields().put("out_order_no", outOrderNo)) { InsuranceOrder(it.json) }
}
