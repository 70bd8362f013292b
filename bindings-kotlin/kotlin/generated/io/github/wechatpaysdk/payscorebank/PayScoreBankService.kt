// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscorebank

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Pay score for institutions (支付分机构模式). */
public class PayScoreBankService internal constructor(core: Core) {
    private val calls = PayScoreBankCalls(core)

    /**
     * Begin an authorization, so that orders need no confirmation (从业机构预授权).
     *
     * Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商应用ID.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param subAppid 子商户应用ID. The sub-merchant's own app.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPermission(subMchid: String, appid: String, channelId: String, serviceId: String, authorizationCode: String, subAppid: String? = null, notifyUrl: String? = null, options: CallOptions? = null): CreatePermissionResponse =
        calls.createPermission(CreatePermissionRequest(subMchid = subMchid, appid = appid, channelId = channelId, serviceId = serviceId, authorizationCode = authorizationCode, subAppid = subAppid, notifyUrl = notifyUrl)).await(options)

    /**
     * Query an authorization by `authorization_code` (从业机构查询与用户授权记录（授权协议号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
     *
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPermissionByAuthorizationCode(authorizationCode: String, subMchid: String, channelId: String, serviceId: String, options: CallOptions? = null): GetPermissionByAuthorizationCodeResponse =
        calls.getPermissionByAuthorizationCode(authorizationCode, subMchid, channelId, serviceId).await(options)

    /**
     * Create a service order (从业机构创建微信支付分订单).
     *
     * Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商应用ID.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param riskFund 订单风险金. What the service may cost at most, as the user is told before.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param timeRange 服务时间段.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 服务商公众号下的用户标识. The user in `appid`.
     * @param subOpenid 子商户公众号下的用户标识. The user under `sub_appid`.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param device 设备信息.
     * @param location 服务位置.
     * @param needUserConfirm 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createServiceOrder(subMchid: String, appid: String, channelId: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: RiskFund, serviceIntroduction: String, timeRange: TimeRange, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, attach: String? = null, device: Device? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<PostDiscount>? = null, postPayments: List<PostPayment>? = null, options: CallOptions? = null): CreateServiceOrderResponse =
        calls.createServiceOrder(CreateServiceOrderRequest(subMchid = subMchid, appid = appid, channelId = channelId, outOrderNo = outOrderNo, serviceId = serviceId, notifyUrl = notifyUrl, riskFund = riskFund, serviceIntroduction = serviceIntroduction, timeRange = timeRange, subAppid = subAppid, openid = openid, subOpenid = subOpenid, attach = attach, device = device, location = location, needUserConfirm = needUserConfirm, postDiscounts = postDiscounts, postPayments = postPayments)).await(options)

    /**
     * Query a service order (从业机构查询微信支付分订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param queryId 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getServiceOrder(subMchid: String, channelId: String, serviceId: String, outOrderNo: String? = null, queryId: String? = null, options: CallOptions? = null): GetServiceOrderResponse =
        calls.getServiceOrder(subMchid, channelId, serviceId, outOrderNo, queryId).await(options)

    /**
     * Create an order to be paid after delivery (从业机构创建先用后付订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
     *
     * @param appid 公众账号ID.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param timeRange 服务时间段.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 用户标识. The user in `appid`.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param subOpenid 子商户公众号下的用户标识. The user under `sub_appid`.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param location 服务位置.
     * @param needUserConfirm 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param riskFund 订单风险金. What the service may cost at most, as the user is told before.
     * @param shoppingInfo 先用后付购物详情.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPayOnDeliveryOrder(appid: String, outOrderNo: String, serviceId: String, serviceIntroduction: String, timeRange: CreatePayOnDeliveryOrderTimeRange, mchid: String? = null, subMchid: String? = null, subAppid: String? = null, openid: String? = null, channelId: String? = null, subOpenid: String? = null, attach: String? = null, location: Location? = null, needUserConfirm: Boolean? = null, notifyUrl: String? = null, postDiscounts: List<CreatePayOnDeliveryOrderPostPayment>? = null, postPayments: List<CreatePayOnDeliveryOrderPostPayment>? = null, riskFund: CreatePayOnDeliveryOrderRiskFund? = null, shoppingInfo: ShoppingInfo? = null, options: CallOptions? = null): CreatePayOnDeliveryOrderResponse =
        calls.createPayOnDeliveryOrder(CreatePayOnDeliveryOrderRequest(appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, serviceIntroduction = serviceIntroduction, timeRange = timeRange, mchid = mchid, subMchid = subMchid, subAppid = subAppid, openid = openid, channelId = channelId, subOpenid = subOpenid, attach = attach, location = location, needUserConfirm = needUserConfirm, notifyUrl = notifyUrl, postDiscounts = postDiscounts, postPayments = postPayments, riskFund = riskFund, shoppingInfo = shoppingInfo)).await(options)

    /**
     * Cancel a service order (从业机构取消微信支付分订单).
     *
     * Not possible any more once it was paid.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 撤销原因. Why it is cancelled.
     * @param appid 微信AppId.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelServiceOrder(outOrderNo: String, subMchid: String, channelId: String, serviceId: String, reason: String, appid: String? = null, options: CallOptions? = null) {
        calls.cancelServiceOrder(outOrderNo, CancelServiceOrderRequest(subMchid = subMchid, channelId = channelId, serviceId = serviceId, reason = reason, appid = appid)).await(options)
    }

    /**
     * Complete a service order and ask for its payment (从业机构完结微信支付分订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460791)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param appid 微信AppId.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param completeTime 完结服务时间. RFC 3339.
     * @param device 设备信息.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param location 实际服务位置.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param profitSharing 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
     * @param timeRange 实际服务时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun completeServiceOrder(outOrderNo: String, subMchid: String, serviceId: String, postPayments: List<PostPayment>, totalAmount: Long, appid: String? = null, channelId: String? = null, completeTime: String? = null, device: Device? = null, goodsTag: String? = null, location: Location? = null, postDiscounts: List<UpdateServiceOrderPostDiscount>? = null, profitSharing: Boolean? = null, timeRange: TimeRange? = null, options: CallOptions? = null) {
        calls.completeServiceOrder(outOrderNo, CompleteServiceOrderRequest(subMchid = subMchid, serviceId = serviceId, postPayments = postPayments, totalAmount = totalAmount, appid = appid, channelId = channelId, completeTime = completeTime, device = device, goodsTag = goodsTag, location = location, postDiscounts = postDiscounts, profitSharing = profitSharing, timeRange = timeRange)).await(options)
    }

    /**
     * Lower the amount of a completed service order (从业机构修改微信支付分订单金额).
     *
     * Only while a completed order is not paid.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 修改原因. Why the amount is lowered.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param appid 微信AppId.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param device 设备信息.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateServiceOrder(outOrderNo: String, subMchid: String, serviceId: String, reason: String, totalAmount: Long, appid: String? = null, channelId: String? = null, device: Device? = null, postDiscounts: List<UpdateServiceOrderPostDiscount>? = null, postPayments: List<PostPayment>? = null, options: CallOptions? = null) {
        calls.updateServiceOrder(outOrderNo, UpdateServiceOrderRequest(subMchid = subMchid, serviceId = serviceId, reason = reason, totalAmount = totalAmount, appid = appid, channelId = channelId, device = device, postDiscounts = postDiscounts, postPayments = postPayments)).await(options)
    }

    /**
     * Register the charge of a service order (从业机构登记微信支付分扣款信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param appid 服务商应用ID.
     * @param subAppid 子商户公众账号ID. The sub-merchant's own app.
     * @param outTradeNo 商户系统内部扣款单号. The merchant's own number of the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun registerServiceOrderDeduction(outOrderNo: String, subMchid: String, channelId: String, serviceId: String, appid: String? = null, subAppid: String? = null, outTradeNo: String? = null, options: CallOptions? = null): RegisterServiceOrderDeductionResponse =
        calls.registerServiceOrderDeduction(outOrderNo, RegisterServiceOrderDeductionRequest(subMchid = subMchid, channelId = channelId, serviceId = serviceId, appid = appid, subAppid = subAppid, outTradeNo = outTradeNo)).await(options)

    /**
     * Query the charge of a service order (从业机构查询微信支付分扣款信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param subAppid 子商户微信AppId. The sub-merchant's own app; needed for `sub_openid`.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getServiceOrderDeduction(subMchid: String, appid: String, channelId: String, serviceId: String, subAppid: String? = null, outOrderNo: String? = null, options: CallOptions? = null): GetServiceOrderDeductionResponse =
        calls.getServiceOrderDeduction(subMchid, appid, channelId, serviceId, subAppid, outOrderNo).await(options)

    /**
     * Report that a service order was paid elsewhere (从业机构同步微信支付分订单信息).
     *
     * When the user has paid outside WeChat Pay: the collection ends then.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param type 场景类型. `Order_Paid`: it was paid.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param detail 内容信息详情.
     * @param appid 微信AppId.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncServiceOrder(outOrderNo: String, subMchid: String, type: String, serviceId: String, detail: ServiceOrderPayment, appid: String? = null, channelId: String? = null, options: CallOptions? = null) {
        calls.syncServiceOrder(outOrderNo, SyncServiceOrderRequest(subMchid = subMchid, type = type, serviceId = serviceId, detail = detail, appid = appid, channelId = channelId)).await(options)
    }

    /**
     * End an authorization by `authorization_code` (从业机构解除用户授权关系（授权协议号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
     *
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 撤销原因. Why it is ended.
     * @param channelId 渠道商商户号. The channel's merchant number.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePermissionByAuthorizationCode(authorizationCode: String, subMchid: String, serviceId: String, reason: String, channelId: String? = null, options: CallOptions? = null) {
        calls.terminatePermissionByAuthorizationCode(authorizationCode, TerminatePermissionByAuthorizationCodeRequest(subMchid = subMchid, serviceId = serviceId, reason = reason, channelId = channelId)).await(options)
    }
}
