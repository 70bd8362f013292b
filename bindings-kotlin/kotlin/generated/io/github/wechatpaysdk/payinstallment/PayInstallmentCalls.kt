// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payinstallment

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Paying by instalments (微信分付), as [Call]s to execute or to wait for. */
public class PayInstallmentCalls internal constructor(private val core: Core) {

    /** See [PayInstallmentService.getExposure]. */
    public fun getExposure(request: GetExposureRequest): Call<Exposure> =
        core.call("pay_installment.get_exposure", Fields().putAll(request)) { Exposure(it.json) }

    /** See [PayInstallmentService.getPartnerExposure]. */
    public fun getPartnerExposure(request: GetPartnerExposureRequest): Call<Exposure> =
        core.call("pay_installment.get_partner_exposure", Fields().putAll(request)) { Exposure(it.json) }

    /** See [PayInstallmentService.getAcquiringBankExposure]. */
    public fun getAcquiringBankExposure(request: GetAcquiringBankExposureRequest): Call<Exposure> =
        core.call("pay_installment.get_acquiring_bank_exposure", Fields().putAll(request)) { Exposure(it.json) }

    /** See [PayInstallmentService.getInterestSubsidyExposure]. */
    public fun getInterestSubsidyExposure(request: GetInterestSubsidyExposureRequest): Call<InterestSubsidyExposure> =
        core.call("pay_installment.get_interest_subsidy_exposure", Fields().putAll(request)) { InterestSubsidyExposure(it.json) }

    /** See [PayInstallmentService.getPartnerInterestSubsidyExposure]. */
    public fun getPartnerInterestSubsidyExposure(request: GetPartnerInterestSubsidyExposureRequest): Call<InterestSubsidyExposure> =
        core.call("pay_installment.get_partner_interest_subsidy_exposure", Fields().putAll(request)) { InterestSubsidyExposure(it.json) }
}
