// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.hirepowerbank

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Hiring power banks (租用充电宝). */
public class HirePowerBankService internal constructor(core: Core) {
    private val calls = HirePowerBankCalls(core)

    /**
     * Query whether a user may have an insurance (查询用户保险订单领取资格).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
     *
     * @param openid 用户的OpenId.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserQualification(openid: String, options: CallOptions? = null): GetUserQualificationResponse =
        calls.getUserQualification(openid).await(options)

    /**
     * Create an insurance of a hired power bank (创建保险订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
     *
     * @param openid 用户的OpenId.
     * @param outOrderNo 商户创建保险订单时的凭据号. The merchant's own number of the insurance.
     * @param serviceId 商户在支付分服务下对应的服务ID. The service that WeChat Pay opened for the merchant.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createInsuranceOrder(openid: String? = null, outOrderNo: String? = null, serviceId: String? = null, notifyUrl: String? = null, options: CallOptions? = null): InsuranceOrder =
        calls.createInsuranceOrder(CreateInsuranceOrderRequest(openid = openid, outOrderNo = outOrderNo, serviceId = serviceId, notifyUrl = notifyUrl)).await(options)

    /**
     * Query an insurance (查询保险订单详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
     *
     * @param outOrderNo 商户创建保险订单时的凭据号. The merchant's own number of the insurance.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceOrder(outOrderNo: String, options: CallOptions? = null): InsuranceOrder =
        calls.getInsuranceOrder(outOrderNo).await(options)
}
