// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscoreplan

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Pay score plans (支付分签约计划). */
public class PayScorePlanService internal constructor(core: Core) {
    private val calls = PayScorePlanCalls(core)

    /**
     * Create a plan (创建支付分计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
     *
     * @param appid 微信AppId.
     * @param merchantPlanNo 商户侧计划号. The merchant's own number of the plan.
     * @param serviceId 计划所属服务. The service that WeChat Pay opened for the merchant.
     * @param deductionQuantity 支付分计划扣费次数. How many times the plan charges: the number of its steps.
     * @param planDuration 支付分计划有效期.
     * @param planName 支付分计划名称.
     * @param totalActualPrice 支付分计划实际扣费总金额. In fen.
     * @param totalOriginalPrice 支付分计划原总金额. In fen.
     * @param planDetailList 支付分计划明细列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPlan(appid: String, merchantPlanNo: String, serviceId: String, deductionQuantity: Long, planDuration: Long, planName: String, totalActualPrice: Long, totalOriginalPrice: Long, planDetailList: List<PlanDetailInput>? = null, options: CallOptions? = null): Plan =
        calls.createPlan(CreatePlanRequest(appid = appid, merchantPlanNo = merchantPlanNo, serviceId = serviceId, deductionQuantity = deductionQuantity, planDuration = planDuration, planName = planName, totalActualPrice = totalActualPrice, totalOriginalPrice = totalOriginalPrice, planDetailList = planDetailList)).await(options)

    /**
     * Query a plan (查询支付分计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
     *
     * @param merchantPlanNo 支付分计划商户侧单号. The merchant's own number of the plan.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPlan(merchantPlanNo: String, options: CallOptions? = null): Plan =
        calls.getPlan(merchantPlanNo).await(options)

    /**
     * Stop a plan (停止支付分计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
     *
     * @param merchantPlanNo 商户支付分计划对应的计划号. The merchant's own number of the plan.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun stopPlan(merchantPlanNo: String, options: CallOptions? = null): Plan =
        calls.stopPlan(merchantPlanNo).await(options)

    /**
     * Create a plan for a user to sign (创建用户的签约计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
     *
     * @param appid 微信AppId.
     * @param openid 用户唯一标识. The user in `appid`.
     * @param planId 支付分计划ID. WeChat Pay's number of the plan.
     * @param merchantSignPlanNo 商户签约计划单号. The merchant's own number of the user's plan.
     * @param serviceId 支付分服务ID. The service that WeChat Pay opened for the merchant.
     * @param notifyUrl 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string.
     * @param signPlanDetail 签约计划明细列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createUserSignPlan(appid: String, openid: String, planId: String, merchantSignPlanNo: String, serviceId: String, notifyUrl: String, signPlanDetail: List<SignPlanDetail>, options: CallOptions? = null): CreateUserSignPlanResponse =
        calls.createUserSignPlan(CreateUserSignPlanRequest(appid = appid, openid = openid, planId = planId, merchantSignPlanNo = merchantSignPlanNo, serviceId = serviceId, notifyUrl = notifyUrl, signPlanDetail = signPlanDetail)).await(options)

    /**
     * Query a user's plan (查询用户的签约计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
     *
     * @param merchantSignPlanNo 商户签约计划号. The merchant's own number of the user's plan.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserSignPlan(merchantSignPlanNo: String, options: CallOptions? = null): UserSignPlan =
        calls.getUserSignPlan(merchantSignPlanNo).await(options)

    /**
     * Create a service order under a user's plan (创建用户的签约计划详情对应的服务订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
     *
     * @param appid 商户的AppID.
     * @param openid 商户公众号下的用户标识. The user in `appid`.
     * @param outTradeNo 商户侧订单号. The merchant's own number of the order.
     * @param planDetailNo 签约计划明细序号. The number of the step, from 1.
     * @param serviceId 支付分服务ID. The service that WeChat Pay opened for the merchant.
     * @param signPlanId 待签约支付分计划ID. WeChat Pay's number of the user's plan.
     * @param notifyUrl 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param timeRange 服务时间.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param location 服务位置.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createServiceOrder(appid: String, openid: String, outTradeNo: String, planDetailNo: Long, serviceId: String, signPlanId: String, notifyUrl: String, serviceIntroduction: String, timeRange: TimeRange, attach: String? = null, location: Location? = null, options: CallOptions? = null): CreateServiceOrderResponse =
        calls.createServiceOrder(CreateServiceOrderRequest(appid = appid, openid = openid, outTradeNo = outTradeNo, planDetailNo = planDetailNo, serviceId = serviceId, signPlanId = signPlanId, notifyUrl = notifyUrl, serviceIntroduction = serviceIntroduction, timeRange = timeRange, attach = attach, location = location)).await(options)

    /**
     * Cancel a user's plan (直连商户取消用户的签约计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
     *
     * @param merchantSignPlanNo 商户侧签约计划号. The merchant's own number of the user's plan.
     * @param stopReason 停止签约计划原因.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun stopUserSignPlan(merchantSignPlanNo: String, stopReason: String, options: CallOptions? = null): UserSignPlan =
        calls.stopUserSignPlan(merchantSignPlanNo, StopUserSignPlanRequest(stopReason = stopReason)).await(options)

    /**
     * Create a plan for a sub-merchant (创建支付分计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商的AppID.
     * @param merchantPlanNo 商户侧计划号. The merchant's own number of the plan.
     * @param serviceId 计划所属服务. The service that WeChat Pay opened for the merchant.
     * @param deductionQuantity 支付分计划扣费次数. How many times the plan charges: the number of its steps.
     * @param planDuration 支付分计划有效期.
     * @param planName 支付分计划名称.
     * @param totalActualPrice 支付分计划实际扣费总金额. In fen.
     * @param totalOriginalPrice 支付分计划原总金额. In fen.
     * @param subAppid 子商户的AppID. The sub-merchant's own app.
     * @param planDetailList 支付分计划明细列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPartnerPlan(subMchid: String, appid: String, merchantPlanNo: String, serviceId: String, deductionQuantity: Long, planDuration: Long, planName: String, totalActualPrice: Long, totalOriginalPrice: Long, subAppid: String? = null, planDetailList: List<PlanDetailInput>? = null, options: CallOptions? = null): PartnerPlan =
        calls.createPartnerPlan(CreatePartnerPlanRequest(subMchid = subMchid, appid = appid, merchantPlanNo = merchantPlanNo, serviceId = serviceId, deductionQuantity = deductionQuantity, planDuration = planDuration, planName = planName, totalActualPrice = totalActualPrice, totalOriginalPrice = totalOriginalPrice, subAppid = subAppid, planDetailList = planDetailList)).await(options)

    /**
     * Query a plan of a sub-merchant (查询支付分计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
     *
     * @param merchantPlanNo 支付分计划商户侧单号. The merchant's own number of the plan.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPartnerPlan(merchantPlanNo: String, subMchid: String, options: CallOptions? = null): PartnerPlan =
        calls.getPartnerPlan(merchantPlanNo, subMchid).await(options)

    /**
     * Stop a plan of a sub-merchant (停止支付分计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
     *
     * @param merchantPlanNo 商户支付分计划对应的计划号. The merchant's own number of the plan.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun stopPartnerPlan(merchantPlanNo: String, subMchid: String, options: CallOptions? = null): PartnerPlan =
        calls.stopPartnerPlan(merchantPlanNo, StopPartnerPlanRequest(subMchid = subMchid)).await(options)

    /**
     * Create a plan of a sub-merchant for a user to sign (创建用户的签约计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商的AppID.
     * @param planId 支付分计划ID. WeChat Pay's number of the plan.
     * @param merchantSignPlanNo 商户签约计划单号. The merchant's own number of the user's plan.
     * @param serviceId 支付分服务ID. The service that WeChat Pay opened for the merchant.
     * @param notifyUrl 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string.
     * @param signPlanDetail 签约计划明细列表.
     * @param subAppid 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 用户唯一标识. The user in `appid`.
     * @param subOpenid 用户在子商户下的唯一标识. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPartnerUserSignPlan(subMchid: String, appid: String, planId: String, merchantSignPlanNo: String, serviceId: String, notifyUrl: String, signPlanDetail: List<SignPlanDetail>, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, options: CallOptions? = null): CreatePartnerUserSignPlanResponse =
        calls.createPartnerUserSignPlan(CreatePartnerUserSignPlanRequest(subMchid = subMchid, appid = appid, planId = planId, merchantSignPlanNo = merchantSignPlanNo, serviceId = serviceId, notifyUrl = notifyUrl, signPlanDetail = signPlanDetail, subAppid = subAppid, openid = openid, subOpenid = subOpenid)).await(options)

    /**
     * Query a user's plan of a sub-merchant (查询用户的签约计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463526)
     *
     * @param merchantSignPlanNo 商户签约计划号. The merchant's own number of the user's plan.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPartnerUserSignPlan(merchantSignPlanNo: String, subMchid: String, options: CallOptions? = null): PartnerUserSignPlan =
        calls.getPartnerUserSignPlan(merchantSignPlanNo, subMchid).await(options)

    /**
     * Create a service order of a sub-merchant under a user's plan (创建用户的签约计划详情对应的服务订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商的AppID.
     * @param outTradeNo 商户侧订单号. The merchant's own number of the order.
     * @param planDetailNo 签约计划明细序号. The number of the step, from 1.
     * @param serviceId 支付分服务ID. The service that WeChat Pay opened for the merchant.
     * @param signPlanId 待签约支付分计划ID. WeChat Pay's number of the user's plan.
     * @param notifyUrl 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param timeRange 服务时间.
     * @param subAppid 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 服务商公众号下的用户标识. The user in `appid`.
     * @param subOpenid 子商户公众号下的用户标识. The user under `sub_appid`.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param location 服务位置.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPartnerServiceOrder(subMchid: String, appid: String, outTradeNo: String, planDetailNo: Long, serviceId: String, signPlanId: String, notifyUrl: String, serviceIntroduction: String, timeRange: TimeRange, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, attach: String? = null, location: Location? = null, options: CallOptions? = null): CreatePartnerServiceOrderResponse =
        calls.createPartnerServiceOrder(CreatePartnerServiceOrderRequest(subMchid = subMchid, appid = appid, outTradeNo = outTradeNo, planDetailNo = planDetailNo, serviceId = serviceId, signPlanId = signPlanId, notifyUrl = notifyUrl, serviceIntroduction = serviceIntroduction, timeRange = timeRange, subAppid = subAppid, openid = openid, subOpenid = subOpenid, attach = attach, location = location)).await(options)

    /**
     * Cancel a user's plan of a sub-merchant (取消用户的签约计划).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
     *
     * @param merchantSignPlanNo 商户侧签约计划号. The merchant's own number of the user's plan.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param stopReason 停止签约计划原因.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun stopPartnerUserSignPlan(merchantSignPlanNo: String, subMchid: String, stopReason: String, options: CallOptions? = null): PartnerUserSignPlan =
        calls.stopPartnerUserSignPlan(merchantSignPlanNo, StopPartnerUserSignPlanRequest(subMchid = subMchid, stopReason = stopReason)).await(options)
}
