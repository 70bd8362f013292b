// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantrisk

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Risks of merchants and payments (商户风险管理), as [Call]s to execute or to wait for. */
public class MerchantRiskCalls internal constructor(private val core: Core) {

    /** See [MerchantRiskService.listRiskTrades]. */
    public fun listRiskTrades(request: ListRiskTradesRequest): Call<ListRiskTradesResponse> =
        core.call("merchant_risk.list_risk_trades", Fields().putAll(request)) { ListRiskTradesResponse(it.json) }

    /** See [MerchantRiskService.reportRiskTradeDisposal]. */
    public fun reportRiskTradeDisposal(request: ReportRiskTradeDisposalRequest): Call<ReportRiskTradeDisposalResponse> =
        core.call("merchant_risk.report_risk_trade_disposal", Fields().putAll(request)) { ReportRiskTradeDisposalResponse(it.json) }

    /** See [MerchantRiskService.reportTradeInformation]. */
    public fun reportTradeInformation(request: ReportTradeInformationRequest): Call<ReportTradeInformationResponse> =
        core.call("merchant_risk.report_trade_information", Fields().putAll(request)) { ReportTradeInformationResponse(it.json) }

    /** See [MerchantRiskService.getTradeRisk]. */
    public fun getTradeRisk(outTradeNo: String, spMchid: String? = null, subMchid: String? = null, acquiringBankId: String? = null, channelId: String? = null, complaintsInformation: String? = null): Call<GetTradeRiskResponse> =
        core.call("merchant_risk.get_trade_risk", Fields().put("out_trade_no", outTradeNo).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("complaints_information", complaintsInformation)) { GetTradeRiskResponse(it.json) }

    /** See [MerchantRiskService.getTradeRisk]. */
    public fun getTradeRisk(outTradeNo: String): Call<GetTradeRiskResponse> =
        getTradeRisk(outTradeNo = outTradeNo, spMchid = null, subMchid = null, acquiringBankId = null, channelId = null, complaintsInformation = null)

    /** See [MerchantRiskService.reportTradeRiskResult]. */
    public fun reportTradeRiskResult(request: ReportTradeRiskResultRequest): Call<ReportTradeRiskResultResponse> =
        core.call("merchant_risk.report_trade_risk_result", Fields().putAll(request)) { ReportTradeRiskResultResponse(it.json) }

    /** See [MerchantRiskService.deleteViolationNotification]. */
    public fun deleteViolationNotification(): Call<kotlin.Unit> =
        core.call("merchant_risk.delete_violation_notification", Fields()) { }

    /** See [MerchantRiskService.getViolationNotification]. */
    public fun getViolationNotification(): Call<ViolationNotification> =
        core.call("merchant_risk.get_violation_notification", Fields()) { ViolationNotification(it.json) }

    /** See [MerchantRiskService.createViolationNotification]. */
    public fun createViolationNotification(request: CreateViolationNotificationRequest): Call<ViolationNotification> =
        core.call("merchant_risk.create_violation_notification", Fields().putAll(request)) { ViolationNotification(it.json) }

    /** See [MerchantRiskService.updateViolationNotification]. */
    public fun updateViolationNotification(request: UpdateViolationNotificationRequest): Call<ViolationNotification> =
        core.call("merchant_risk.update_violation_notification", Fields().putAll(request)) { ViolationNotification(it.json) }
}
