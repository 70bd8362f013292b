// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.insurancepapay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Automatic payments of insurance premiums (保险委托代扣). */
public class InsurancePapayService internal constructor(core: Core) {
    private val calls = InsurancePapayCalls(core)

    /**
     * Begin the signing of an agreement inside WeChat (保险商户JSAPI预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param insuredDisplayName 被保人的展示名称. The name of the insured, as it is shown to the user.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param policyEndDate 保险保单的结束日期.
     * @param policyPeriods 保单的扣费周期列表. The charges that the agreement allows, period by period.
     * @param policyStartDate 保险保单的开始日期.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param outTradeNo 商户订单号. The merchant's own number of the first charge, which is made with the signing.
     * @param description 商品描述. Of the first charge; shown to the user.
     * @param amount 扣费金额信息. Of the first charge, which is made with the signing.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param canAutoInsure 是否自动续保.
     * @param canAutoReinsure 是否自动重新投保.
     * @param combinedDeductPeriodCount 合并扣费期数.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param realIdentity 用户实名信息.
     * @param transactionNotifyUrl 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignJsapi(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null, options: CallOptions? = null): PreSignResponse =
        calls.preSignJsapi(PreSignJsapiRequest(appid = appid, planId = planId, contractNotifyUrl = contractNotifyUrl, insuredDisplayName = insuredDisplayName, outContractCode = outContractCode, policyEndDate = policyEndDate, policyPeriods = policyPeriods, policyStartDate = policyStartDate, openid = openid, outTradeNo = outTradeNo, description = description, amount = amount, attach = attach, canAutoInsure = canAutoInsure, canAutoReinsure = canAutoReinsure, combinedDeductPeriodCount = combinedDeductPeriodCount, goodsTag = goodsTag, outUserCode = outUserCode, realIdentity = realIdentity, transactionNotifyUrl = transactionNotifyUrl)).await(options)

    /**
     * Begin the signing of an agreement in a mini program (保险商户小程序预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528950)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param insuredDisplayName 被保人的展示名称. The name of the insured, as it is shown to the user.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param policyEndDate 保险保单的结束日期.
     * @param policyPeriods 保单的扣费周期列表. The charges that the agreement allows, period by period.
     * @param policyStartDate 保险保单的开始日期.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param outTradeNo 商户订单号. The merchant's own number of the first charge, which is made with the signing.
     * @param description 商品描述. Of the first charge; shown to the user.
     * @param amount 扣费金额信息. Of the first charge, which is made with the signing.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param canAutoInsure 是否自动续保.
     * @param canAutoReinsure 是否自动重新投保.
     * @param combinedDeductPeriodCount 合并扣费期数.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param realIdentity 用户实名信息.
     * @param transactionNotifyUrl 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignMiniProgram(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null, options: CallOptions? = null): PreSignMiniProgramResponse =
        calls.preSignMiniProgram(PreSignMiniProgramRequest(appid = appid, planId = planId, contractNotifyUrl = contractNotifyUrl, insuredDisplayName = insuredDisplayName, outContractCode = outContractCode, policyEndDate = policyEndDate, policyPeriods = policyPeriods, policyStartDate = policyStartDate, openid = openid, outTradeNo = outTradeNo, description = description, amount = amount, attach = attach, canAutoInsure = canAutoInsure, canAutoReinsure = canAutoReinsure, combinedDeductPeriodCount = combinedDeductPeriodCount, goodsTag = goodsTag, outUserCode = outUserCode, realIdentity = realIdentity, transactionNotifyUrl = transactionNotifyUrl)).await(options)

    /**
     * Begin the signing of an agreement in an app (保险商户App预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013005766)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param insuredDisplayName 被保人的展示名称. The name of the insured, as it is shown to the user.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param policyEndDate 保险保单的结束日期.
     * @param policyPeriods 保单的扣费周期列表. The charges that the agreement allows, period by period.
     * @param policyStartDate 保险保单的开始日期.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param outTradeNo 商户订单号. The merchant's own number of the first charge, which is made with the signing.
     * @param description 商品描述. Of the first charge; shown to the user.
     * @param amount 扣费金额信息. Of the first charge, which is made with the signing.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param canAutoInsure 是否自动续保.
     * @param canAutoReinsure 是否自动重新投保.
     * @param combinedDeductPeriodCount 合并扣费期数.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param realIdentity 用户实名信息.
     * @param transactionNotifyUrl 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignApp(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null, options: CallOptions? = null): PreSignAppResponse =
        calls.preSignApp(PreSignAppRequest(appid = appid, planId = planId, contractNotifyUrl = contractNotifyUrl, insuredDisplayName = insuredDisplayName, outContractCode = outContractCode, policyEndDate = policyEndDate, policyPeriods = policyPeriods, policyStartDate = policyStartDate, openid = openid, outTradeNo = outTradeNo, description = description, amount = amount, attach = attach, canAutoInsure = canAutoInsure, canAutoReinsure = canAutoReinsure, combinedDeductPeriodCount = combinedDeductPeriodCount, goodsTag = goodsTag, outUserCode = outUserCode, realIdentity = realIdentity, transactionNotifyUrl = transactionNotifyUrl)).await(options)

    /**
     * Begin the signing of an agreement in a mobile browser (保险商户H5预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529050)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param insuredDisplayName 被保人的展示名称. The name of the insured, as it is shown to the user.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param policyEndDate 保险保单的结束日期.
     * @param policyPeriods 保单的扣费周期列表. The charges that the agreement allows, period by period.
     * @param policyStartDate 保险保单的开始日期.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param outTradeNo 商户订单号. The merchant's own number of the first charge, which is made with the signing.
     * @param description 商品描述. Of the first charge; shown to the user.
     * @param amount 扣费金额信息. Of the first charge, which is made with the signing.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param canAutoInsure 是否自动续保.
     * @param canAutoReinsure 是否自动重新投保.
     * @param combinedDeductPeriodCount 合并扣费期数.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param jumpControl 跳转控制信息.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param realIdentity 用户实名信息.
     * @param transactionNotifyUrl 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignH5(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, jumpControl: JumpControl? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null, options: CallOptions? = null): PreSignResponse =
        calls.preSignH5(PreSignH5Request(appid = appid, planId = planId, contractNotifyUrl = contractNotifyUrl, insuredDisplayName = insuredDisplayName, outContractCode = outContractCode, policyEndDate = policyEndDate, policyPeriods = policyPeriods, policyStartDate = policyStartDate, openid = openid, outTradeNo = outTradeNo, description = description, amount = amount, attach = attach, canAutoInsure = canAutoInsure, canAutoReinsure = canAutoReinsure, combinedDeductPeriodCount = combinedDeductPeriodCount, goodsTag = goodsTag, jumpControl = jumpControl, outUserCode = outUserCode, realIdentity = realIdentity, transactionNotifyUrl = transactionNotifyUrl)).await(options)

    /**
     * Query an agreement (保险商户查询保险自动续费协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472641)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContract(planId: Long, outContractCode: String, options: CallOptions? = null): GetContractResponse =
        calls.getContract(planId, outContractCode).await(options)

    /**
     * List the periods of an agreement (保险商户查询保险扣费周期列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listPolicyPeriods(planId: Long, outContractCode: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListPolicyPeriodsResponse =
        calls.listPolicyPeriods(planId, outContractCode, offset, limit).await(options)

    /** Every item of every page of [listPolicyPeriods], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listPolicyPeriodsPaginated(planId: Long, outContractCode: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<PolicyPeriodRecord> =
        calls.listPolicyPeriodsPaginated(planId, outContractCode, offset, limit).flow(options)

    /**
     * Change the periods of an agreement (保险商户修改保险扣费周期列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param policyPeriods 续期的扣费周期列表.
     * @param allowCancelScheduled 是否允许取消预约. Whether a charge that is announced already may be called off for it.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updatePolicyPeriods(planId: Long, contractId: String, appid: String, policyPeriods: List<PolicyPeriod>, allowCancelScheduled: Boolean? = null, options: CallOptions? = null): UpdatePolicyPeriodsResponse =
        calls.updatePolicyPeriods(planId, contractId, UpdatePolicyPeriodsRequest(appid = appid, policyPeriods = policyPeriods, allowCancelScheduled = allowCancelScheduled)).await(options)

    /**
     * Announce a premium (保险商户预约保险自动续费).
     *
     * The charge itself is made with `create_transaction`, in the days that the answer names.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param policyPeriodId 保单的扣费周期编号. The number of the period in the agreement.
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param scheduledAmount 预约扣费金额信息. What the user is told will be charged.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPolicyPeriodSchedule(contractId: String, policyPeriodId: Long, appid: String, scheduledAmount: Amount, options: CallOptions? = null): PolicyPeriodSchedule =
        calls.createPolicyPeriodSchedule(contractId, policyPeriodId, CreatePolicyPeriodScheduleRequest(appid = appid, scheduledAmount = scheduledAmount)).await(options)

    /**
     * Query an announced premium (保险商户查询保险自动续费预约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param policyPeriodId 保单的扣费周期编号. The number of the period in the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPolicyPeriodSchedule(contractId: String, policyPeriodId: Long, options: CallOptions? = null): PolicyPeriodSchedule =
        calls.getPolicyPeriodSchedule(contractId, policyPeriodId).await(options)

    /**
     * Charge a premium under an agreement (保险商户受理保险自动续费扣款).
     *
     * The charge is only accepted: its result comes as a notification, or from a query of the order.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述. What is bought; shown to the user.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param policyPeriodId 保单的扣费周期编号. The number of the period in the agreement.
     * @param amount 扣费金额信息.
     * @param transactionNotifyUrl 通知地址. Where the result of the charge is posted: https, without a query string.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransaction(appid: String, outTradeNo: String, description: String, contractId: String, policyPeriodId: Long, amount: Amount, transactionNotifyUrl: String, attach: String? = null, goodsTag: String? = null, options: CallOptions? = null): CreateTransactionResponse =
        calls.createTransaction(CreateTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, policyPeriodId = policyPeriodId, amount = amount, transactionNotifyUrl = transactionNotifyUrl, attach = attach, goodsTag = goodsTag)).await(options)

    /**
     * Renew an agreement (保险商户受理续期自动续费协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param policyPeriods 续期的扣费周期列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun renewContract(planId: Long, contractId: String, appid: String, policyPeriods: List<PolicyPeriod>, options: CallOptions? = null) {
        calls.renewContract(planId, contractId, RenewContractRequest(appid = appid, policyPeriods = policyPeriods)).await(options)
    }

    /**
     * Terminate an agreement (保险商户通过商户协议号解除保险自动续费协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param contractTerminationRemark 解约备注. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateContract(planId: Long, outContractCode: String, contractTerminationRemark: String, options: CallOptions? = null): TerminateContractResponse =
        calls.terminateContract(planId, outContractCode, TerminateContractRequest(contractTerminationRemark = contractTerminationRemark)).await(options)
}
