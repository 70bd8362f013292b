// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.insurancepolicy

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Insurance policies in WeChat (微信保单服务). */
public class InsurancePolicyService internal constructor(core: Core) {
    private val calls = InsurancePolicyCalls(core)

    /**
     * Submit a policy that the user authorises deductions for (提交保单授权信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
     *
     * @param appid 商户APPID.
     * @param planId 保险代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outInsuranceNo 商户保险编号.
     * @param insuranceName 保险名称.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param payeeAppid 收款方公众账号ID.
     * @param payeeMchid 收款方商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createAuthorization(appid: String, planId: String, outInsuranceNo: String, insuranceName: String, outContractCode: String, payeeAppid: String? = null, payeeMchid: String? = null, options: CallOptions? = null): CreateAuthorizationResponse =
        calls.createAuthorization(CreateAuthorizationRequest(appid = appid, planId = planId, outInsuranceNo = outInsuranceNo, insuranceName = insuranceName, outContractCode = outContractCode, payeeAppid = payeeAppid, payeeMchid = payeeMchid)).await(options)

    /**
     * Query an authorization (查询保单授权信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
     *
     * @param outInsuranceNo 商户保险编号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthorization(outInsuranceNo: String, options: CallOptions? = null): GetAuthorizationResponse =
        calls.getAuthorization(outInsuranceNo).await(options)

    /**
     * Upload a policy (上传保单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
     *
     * @param appid 商户APPID.
     * @param openid 用户在商户公众号内的身份标识.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outInsuranceNo 商户保险编号.
     * @param coverageDetail 保障详情.
     * @param effectiveTime 保单生效时间. RFC 3339.
     * @param expiredTime 保单失效时间. RFC 3339.
     * @param freeInsurance 是否为赠险.
     * @param insuranceCompanyCode 承保公司代码.
     * @param insuredNameList 被保险人姓名列表. Each encrypted on the wire.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param policyPeriods 保单的扣费周期列表.
     * @param policyState 保单状态. See [PolicyState].
     * @param policyType 保单类型. See [PolicyType].
     * @param supportRenewal 是否支持续保.
     * @param payeeAppid 收款方公众账号ID.
     * @param payeeMchid 收款方商户号.
     * @param payeeOpenid 收款方用户标识.
     * @param address 地址信息.
     * @param carNumber 车牌信息.
     * @param combinedPayment 是否与其它保单合并扣费.
     * @param coverageTermType 保障期限类型. See [CoverageTermType].
     * @param endRenewalTime 可续保结束时间. RFC 3339.
     * @param firstPeriodAmount 首期保费金额. In fen.
     * @param paymentMethod 缴费方式. See [PaymentMethod].
     * @param paymentPeriod 缴费周期. See [PaymentPeriod].
     * @param periodPremiumMode 期交保费模式. See [PeriodPremiumMode].
     * @param petName 宠物名称.
     * @param policyCode 保司保单号.
     * @param startRenewalTime 可续保开始时间. RFC 3339.
     * @param subsequentPeriodAmount 后续每期保费金额. In fen.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadPolicy(appid: String, openid: String, planId: String, outInsuranceNo: String, coverageDetail: String, effectiveTime: String, expiredTime: String, freeInsurance: Boolean, insuranceCompanyCode: String, insuredNameList: List<String>, outContractCode: String, policyPeriods: List<Long>, policyState: String, policyType: String, supportRenewal: Boolean, payeeAppid: String? = null, payeeMchid: String? = null, payeeOpenid: String? = null, address: String? = null, carNumber: String? = null, combinedPayment: Boolean? = null, coverageTermType: String? = null, endRenewalTime: String? = null, firstPeriodAmount: Long? = null, paymentMethod: String? = null, paymentPeriod: String? = null, periodPremiumMode: String? = null, petName: String? = null, policyCode: String? = null, startRenewalTime: String? = null, subsequentPeriodAmount: Long? = null, options: CallOptions? = null): Policy =
        calls.uploadPolicy(UploadPolicyRequest(appid = appid, openid = openid, planId = planId, outInsuranceNo = outInsuranceNo, coverageDetail = coverageDetail, effectiveTime = effectiveTime, expiredTime = expiredTime, freeInsurance = freeInsurance, insuranceCompanyCode = insuranceCompanyCode, insuredNameList = insuredNameList, outContractCode = outContractCode, policyPeriods = policyPeriods, policyState = policyState, policyType = policyType, supportRenewal = supportRenewal, payeeAppid = payeeAppid, payeeMchid = payeeMchid, payeeOpenid = payeeOpenid, address = address, carNumber = carNumber, combinedPayment = combinedPayment, coverageTermType = coverageTermType, endRenewalTime = endRenewalTime, firstPeriodAmount = firstPeriodAmount, paymentMethod = paymentMethod, paymentPeriod = paymentPeriod, periodPremiumMode = periodPremiumMode, petName = petName, policyCode = policyCode, startRenewalTime = startRenewalTime, subsequentPeriodAmount = subsequentPeriodAmount)).await(options)

    /**
     * Query a policy (查询保单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
     *
     * @param outInsuranceNo 商户保险编号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPolicy(outInsuranceNo: String, options: CallOptions? = null): Policy =
        calls.getPolicy(outInsuranceNo).await(options)

    /**
     * Change a policy (更新保单信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
     *
     * @param outInsuranceNo 商户保险编号.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param address 地址信息.
     * @param carNumber 车牌信息.
     * @param combinedPayment 是否与其它保单合并扣费.
     * @param coverageDetail 保障详情.
     * @param coverageTermType 保障期限类型. See [CoverageTermType].
     * @param effectiveTime 保单生效时间. RFC 3339.
     * @param endRenewalTime 可续保结束时间. RFC 3339.
     * @param expiredTime 保单失效时间. RFC 3339.
     * @param firstPeriodAmount 首期保费金额. In fen.
     * @param freeInsurance 是否为赠险.
     * @param insuranceName 保险名称.
     * @param insuredNameList 被保险人姓名列表. Each encrypted on the wire.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param paymentMethod 缴费方式. See [PaymentMethod].
     * @param paymentPeriod 缴费周期. See [PaymentPeriod].
     * @param periodPremiumMode 期交保费模式. See [PeriodPremiumMode].
     * @param petName 宠物名称.
     * @param policyCode 保司保单号.
     * @param policyPeriods 保单的扣费周期列表.
     * @param policyState 保单状态. See [PolicyState].
     * @param policyType 保单类型. See [PolicyType].
     * @param startRenewalTime 可续保开始时间. RFC 3339.
     * @param subsequentPeriodAmount 后续每期保费金额. In fen.
     * @param supportRenewal 是否支持续保.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updatePolicy(outInsuranceNo: String, planId: String? = null, address: String? = null, carNumber: String? = null, combinedPayment: Boolean? = null, coverageDetail: String? = null, coverageTermType: String? = null, effectiveTime: String? = null, endRenewalTime: String? = null, expiredTime: String? = null, firstPeriodAmount: Long? = null, freeInsurance: Boolean? = null, insuranceName: String? = null, insuredNameList: List<String>? = null, outContractCode: String? = null, paymentMethod: String? = null, paymentPeriod: String? = null, periodPremiumMode: String? = null, petName: String? = null, policyCode: String? = null, policyPeriods: List<Long>? = null, policyState: String? = null, policyType: String? = null, startRenewalTime: String? = null, subsequentPeriodAmount: Long? = null, supportRenewal: Boolean? = null, options: CallOptions? = null): Policy =
        calls.updatePolicy(outInsuranceNo, UpdatePolicyRequest(planId = planId, address = address, carNumber = carNumber, combinedPayment = combinedPayment, coverageDetail = coverageDetail, coverageTermType = coverageTermType, effectiveTime = effectiveTime, endRenewalTime = endRenewalTime, expiredTime = expiredTime, firstPeriodAmount = firstPeriodAmount, freeInsurance = freeInsurance, insuranceName = insuranceName, insuredNameList = insuredNameList, outContractCode = outContractCode, paymentMethod = paymentMethod, paymentPeriod = paymentPeriod, periodPremiumMode = periodPremiumMode, petName = petName, policyCode = policyCode, policyPeriods = policyPeriods, policyState = policyState, policyType = policyType, startRenewalTime = startRenewalTime, subsequentPeriodAmount = subsequentPeriodAmount, supportRenewal = supportRenewal)).await(options)
}
