// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercesubsidy

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce: subsidies of the platform (收付通补差). */
public class EcommerceSubsidyService internal constructor(core: Core) {
    private val calls = EcommerceSubsidyCalls(core)

    /**
     * Subsidise an order (请求补差).
     *
     * For a paid order that was made with a `subsidy_amount`, before it is split.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
     *
     * @param subMchid 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param description 补差描述. At most 80 characters.
     * @param amount 补差金额. In fen: at most the `subsidy_amount` that was announced with the order.
     * @param refundId 微信退款单号. WeChat Pay's number of the refund. Known from the community.
     * @param outSubsidyNo 商户补差单号. The platform's own number of the subsidy. Without it the call is never repeated.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createSubsidy(subMchid: String, transactionId: String, description: String, amount: Long, refundId: String? = null, outSubsidyNo: String? = null, options: CallOptions? = null): CreateSubsidyResponse =
        calls.createSubsidy(CreateSubsidyRequest(subMchid = subMchid, transactionId = transactionId, description = description, amount = amount, refundId = refundId, outSubsidyNo = outSubsidyNo)).await(options)

    /**
     * Take a subsidy back (请求补差回退).
     *
     * When the order is refunded. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
     *
     * @param subMchid 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param description 补差回退描述. At most 80 characters.
     * @param outOrderNo 商户补差回退单号. The platform's own number of the return. At most 64 characters.
     * @param amount 补差回退金额. In fen.
     * @param refundId 微信退款单号. The refund for which the subsidy is taken back. At most 64 characters.
     * @param subsidyId 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun returnSubsidy(subMchid: String, transactionId: String, description: String, outOrderNo: String, amount: Long, refundId: String? = null, subsidyId: String? = null, options: CallOptions? = null): ReturnSubsidyResponse =
        calls.returnSubsidy(ReturnSubsidyRequest(subMchid = subMchid, transactionId = transactionId, description = description, outOrderNo = outOrderNo, amount = amount, refundId = refundId, subsidyId = subsidyId)).await(options)

    /**
     * Cancel a subsidy that was announced for an order (取消补差).
     *
     * For an order that was made with a `subsidy_amount` and shall have none, before it is split.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
     *
     * @param subMchid 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param description 取消补差描述. At most 80 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun cancelSubsidy(subMchid: String, transactionId: String, description: String, options: CallOptions? = null): CancelSubsidyResponse =
        calls.cancelSubsidy(CancelSubsidyRequest(subMchid = subMchid, transactionId = transactionId, description = description)).await(options)
}
