// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpayscore

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Pay score abroad (海外支付分). */
public class GlobalPayScoreService internal constructor(core: Core) {
    private val calls = GlobalPayScoreCalls(core)

    /**
     * Query a service order (查询支付分订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param queryId 回跳查询ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getServiceOrder(subMchid: String, serviceId: String, outOrderNo: String? = null, queryId: String? = null, options: CallOptions? = null): GetServiceOrderResponse =
        calls.getServiceOrder(subMchid, serviceId, outOrderNo, queryId).await(options)

    /**
     * Create a service order (创建支付分订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商公众号ID.
     * @param outOrderNo 商户订单号.
     * @param serviceId 服务ID.
     * @param currency 货币类型. ISO 4217, `CNY` for yuan.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param riskFund 服务风险金.
     * @param serviceIntroduction 服务信息.
     * @param timeRange 服务时间.
     * @param subAppid 子商户公众号ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 服务商公众号下的用户标识.
     * @param subOpenid 子商户公众号下的用户标识. The user under `sub_appid`.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param location 服务位置.
     * @param needUserConfirm 是否需要用户确认.
     * @param postDiscounts 商户优惠.
     * @param postPayments 后付费项目.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createServiceOrder(subMchid: String, appid: String, outOrderNo: String, serviceId: String, currency: String, notifyUrl: String, riskFund: RiskFund, serviceIntroduction: String, timeRange: TimeRange, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, attach: String? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<PostDiscount>? = null, postPayments: List<PostPayment>? = null, options: CallOptions? = null): CreateServiceOrderResponse =
        calls.createServiceOrder(CreateServiceOrderRequest(subMchid = subMchid, appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, currency = currency, notifyUrl = notifyUrl, riskFund = riskFund, serviceIntroduction = serviceIntroduction, timeRange = timeRange, subAppid = subAppid, openid = openid, subOpenid = subOpenid, attach = attach, location = location, needUserConfirm = needUserConfirm, postDiscounts = postDiscounts, postPayments = postPayments)).await(options)

    /**
     * Cancel a service order (取消支付分订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID.
     * @param reason 撤销原因.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelServiceOrder(outOrderNo: String, subMchid: String, serviceId: String, reason: String, options: CallOptions? = null) {
        calls.cancelServiceOrder(outOrderNo, CancelServiceOrderRequest(subMchid = subMchid, serviceId = serviceId, reason = reason)).await(options)
    }

    /**
     * Complete a service order and ask for its payment (完结支付分订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID.
     * @param postPayments 后付费项目.
     * @param totalAmount 总金额. In the smallest unit of the currency.
     * @param completeTime 完结服务时间. RFC 3339.
     * @param currency 货币类型. ISO 4217, `CNY` for yuan.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param location 实际服务位置.
     * @param postDiscounts 商户优惠.
     * @param profitSharing 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
     * @param timeRange 实际服务时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun completeServiceOrder(outOrderNo: String, subMchid: String, serviceId: String, postPayments: List<PostPayment>, totalAmount: Long, completeTime: String? = null, currency: String? = null, goodsTag: String? = null, location: Location? = null, postDiscounts: List<CompleteServiceOrderPostDiscount>? = null, profitSharing: Boolean? = null, timeRange: CompleteServiceOrderTimeRange? = null, options: CallOptions? = null) {
        calls.completeServiceOrder(outOrderNo, CompleteServiceOrderRequest(subMchid = subMchid, serviceId = serviceId, postPayments = postPayments, totalAmount = totalAmount, completeTime = completeTime, currency = currency, goodsTag = goodsTag, location = location, postDiscounts = postDiscounts, profitSharing = profitSharing, timeRange = timeRange)).await(options)
    }

    /**
     * Report that a service order was paid elsewhere (同步支付分订单信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param type 场景类型. See [SyncServiceOrderRequestType].
     * @param serviceId 服务ID.
     * @param detail 内容信息详情.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncServiceOrder(outOrderNo: String, subMchid: String, type: String, serviceId: String, detail: ServiceOrderPayment, options: CallOptions? = null) {
        calls.syncServiceOrder(outOrderNo, SyncServiceOrderRequest(subMchid = subMchid, type = type, serviceId = serviceId, detail = detail)).await(options)
    }
}
