// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantsettlement

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Settlement rules and rates (结算规则与费率), as [Call]s to execute or to wait for. */
public class MerchantSettlementCalls internal constructor(private val core: Core) {

    /** See [MerchantSettlementService.createSettlementRuleApplication]. */
    public fun createSettlementRuleApplication(request: CreateSettlementRuleApplicationRequest): Call<SettlementRuleApplication> =
        core.call("merchant_settlement.create_settlement_rule_application", Fields().putAll(request)) { SettlementRuleApplication(it.json) }

    /** See [MerchantSettlementService.getSettlementRuleApplication]. */
    public fun getSettlementRuleApplication(applicationId: String): Call<SettlementRuleApplication> =
        core.call("merchant_settlement.get_settlement_rule_application", Fields().put("application_id", applicationId)) { SettlementRuleApplication(it.json) }

    /** See [MerchantSettlementService.createRateActivityApplication]. */
    public fun createRateActivityApplication(request: CreateRateActivityApplicationRequest): Call<RateActivityApplicationReference> =
        core.call("merchant_settlement.create_rate_activity_application", Fields().putAll(request)) { RateActivityApplicationReference(it.json) }

    /** See [MerchantSettlementService.getRateActivityApplication]. */
    public fun getRateActivityApplication(applicationId: String): Call<GetRateActivityApplicationResponse> =
        core.call("merchant_settlement.get_rate_activity_application", Fields().put("application_id", applicationId)) { GetRateActivityApplicationResponse(it.json) }

    /** See [MerchantSettlementService.updateRateActivityApplication]. */
    public fun updateRateActivityApplication(applicationId: String, request: UpdateRateActivityApplicationRequest): Call<RateActivityApplicationReference> =
        core.call("merchant_settlement.update_rate_activity_application", Fields().put("application_id", applicationId).putAll(request)) { RateActivityApplicationReference(it.json) }
}
