// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantsettlement

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Settlement rules and rates (结算规则与费率). */
public class MerchantSettlementService internal constructor(core: Core) {
    private val calls = MerchantSettlementCalls(core)

    /**
     * Apply for another settlement rule (申请修改特约商户结算规则).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param acquiringBankId 从业机构号.
     * @param channelId 渠道商户号.
     * @param settleRuleId 结算规则id.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSettlementRuleApplication(subMchid: String, acquiringBankId: String, channelId: String, settleRuleId: Long, options: CallOptions? = null): SettlementRuleApplication =
        calls.createSettlementRuleApplication(CreateSettlementRuleApplicationRequest(subMchid = subMchid, acquiringBankId = acquiringBankId, channelId = channelId, settleRuleId = settleRuleId)).await(options)

    /**
     * Query a change of the settlement rule (根据申请单ID查询结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
     *
     * @param applicationId 申请单编号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSettlementRuleApplication(applicationId: String, options: CallOptions? = null): SettlementRuleApplication =
        calls.getSettlementRuleApplication(applicationId).await(options)

    /**
     * Apply for a special rate (报名费率优惠活动).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
     *
     * @param subMchid `sub_mchid`.
     * @param acquiringBankId 从业机构号.
     * @param channelId 渠道商户号.
     * @param activityDetail 活动报名信息.
     * @param additionalInformation 补充信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createRateActivityApplication(subMchid: String, acquiringBankId: String, channelId: String, activityDetail: Activity, additionalInformation: AdditionalInformation? = null, options: CallOptions? = null): RateActivityApplicationReference =
        calls.createRateActivityApplication(CreateRateActivityApplicationRequest(subMchid = subMchid, acquiringBankId = acquiringBankId, channelId = channelId, activityDetail = activityDetail, additionalInformation = additionalInformation)).await(options)

    /**
     * Query an application for a special rate (根据申请单ID查询申请单结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
     *
     * @param applicationId 申请单编号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRateActivityApplication(applicationId: String, options: CallOptions? = null): GetRateActivityApplicationResponse =
        calls.getRateActivityApplication(applicationId).await(options)

    /**
     * Correct an application for a special rate (修改单据信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
     *
     * @param applicationId 申请单编号.
     * @param activityDetailModification 活动报名修改信息.
     * @param additionalInformation 补充信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateRateActivityApplication(applicationId: String, activityDetailModification: ActivityModification? = null, additionalInformation: AdditionalInformation? = null, options: CallOptions? = null): RateActivityApplicationReference =
        calls.updateRateActivityApplication(applicationId, UpdateRateActivityApplicationRequest(activityDetailModification = activityDetailModification, additionalInformation = additionalInformation)).await(options)
}
