// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payafter

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Orders paid afterwards (先享后付). */
public class PayAfterService internal constructor(core: Core) {
    private val calls = PayAfterCalls(core)

    /**
     * Create an order to be paid afterwards (创建先享后付订单).
     *
     * The user confirms the order in the pay-score mini program.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param openid The user in `appid`.
     * @param name 用户姓名. Encrypted on the wire.
     * @param address 用户收货地址. Encrypted on the wire.
     * @param attach 商户自定义说明. Comes back unchanged in queries and notifications.
     * @param discounts 商户优惠. What the merchant takes off.
     * @param fees 后付费. What the user is charged for.
     * @param needUserConfirm 使用需用户确认订单类型. true when left out.
     * @param phone 用户手机号. Encrypted on the wire.
     * @param riskAmount 订单风险金额. In fen.
     * @param serviceEndLocation 预计服务结束的地点.
     * @param serviceEndTime 用户下单时确定的预计服务结束时间. Matches `^(\d{8}|\d{14})$`.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param serviceStartLocation 开始使用服务的地点.
     * @param serviceStartTime 用户下单时确认的服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`.
     * @param userid 用户身份证ID. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createOrder(appid: String, outOrderNo: String, serviceId: String, openid: String? = null, name: String? = null, address: String? = null, attach: String? = null, discounts: List<CreateOrderDiscount>? = null, fees: List<Fee>? = null, needUserConfirm: Boolean? = null, phone: String? = null, riskAmount: Long? = null, serviceEndLocation: String? = null, serviceEndTime: String? = null, serviceIntroduction: String? = null, serviceStartLocation: String? = null, serviceStartTime: String? = null, userid: String? = null, options: CallOptions? = null): CreateOrderResponse =
        calls.createOrder(CreateOrderRequest(appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, openid = openid, name = name, address = address, attach = attach, discounts = discounts, fees = fees, needUserConfirm = needUserConfirm, phone = phone, riskAmount = riskAmount, serviceEndLocation = serviceEndLocation, serviceEndTime = serviceEndTime, serviceIntroduction = serviceIntroduction, serviceStartLocation = serviceStartLocation, serviceStartTime = serviceStartTime, userid = userid)).await(options)

    /**
     * Query an order (查询先享后付订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param queryId 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrder(appid: String? = null, outOrderNo: String? = null, queryId: String? = null, serviceId: String? = null, options: CallOptions? = null): Order =
        calls.getOrder(appid, outOrderNo, queryId, serviceId).await(options)

    /**
     * Complete an order and ask for its payment (完结先享后付订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param cancelReason 取消订单的原因.
     * @param discounts 商户优惠. What the merchant takes off.
     * @param fees 后付费. What the user is charged for.
     * @param finishTicket 完结凭证. From a query of the order; needed to complete it.
     * @param finishType 标识用户订单使用情况. One of 1 and 2.
     * @param profitSharing 是否指定商户分账. The money is frozen after the payment, so that it can be split.
     * @param realServiceEndLocation 实际结束使用服务的地点.
     * @param realServiceEndTime 服务结束时间.
     * @param realServiceStartTime 实际服务开始时间.
     * @param totalAmount 总金额. In fen.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun completeOrder(outOrderNo: String, appid: String, serviceId: String, cancelReason: String? = null, discounts: List<Discount>? = null, fees: List<Fee>? = null, finishTicket: String? = null, finishType: Long? = null, profitSharing: Boolean? = null, realServiceEndLocation: String? = null, realServiceEndTime: String? = null, realServiceStartTime: String? = null, totalAmount: Long? = null, options: CallOptions? = null): CompleteOrderResponse =
        calls.completeOrder(outOrderNo, CompleteOrderRequest(appid = appid, serviceId = serviceId, cancelReason = cancelReason, discounts = discounts, fees = fees, finishTicket = finishTicket, finishType = finishType, profitSharing = profitSharing, realServiceEndLocation = realServiceEndLocation, realServiceEndTime = realServiceEndTime, realServiceStartTime = realServiceStartTime, totalAmount = totalAmount)).await(options)

    /**
     * Cancel an order (撤销先享后付订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 取消原因. Why it is cancelled.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelOrder(outOrderNo: String, appid: String, serviceId: String, reason: String, options: CallOptions? = null): CancelOrderResponse =
        calls.cancelOrder(outOrderNo, CancelOrderRequest(appid = appid, serviceId = serviceId, reason = reason)).await(options)

    /**
     * Report that an order was paid elsewhere (支付分订单同步).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param type 场景类型. `Order_Paid`: it was paid. See [Type].
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param detail 内容信息详情.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncOrder(outOrderNo: String, appid: String? = null, type: String? = null, serviceId: String? = null, detail: SyncOrderDetail? = null, options: CallOptions? = null): SyncOrderResponse =
        calls.syncOrder(outOrderNo, SyncOrderRequest(appid = appid, type = type, serviceId = serviceId, detail = detail)).await(options)

    /**
     * Create a smart retail order (创建智慧零售订单).
     *
     * The user confirms the order in the pay-score mini program.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param openid The user in `appid`.
     * @param attach 商户自定义说明. Comes back unchanged in queries and notifications.
     * @param discounts 商户优惠. What the merchant takes off.
     * @param fees 后付费. What the user is charged for.
     * @param needUserConfirm 使用需用户确认订单类型. true when left out.
     * @param riskAmount 订单风险金额. In fen.
     * @param serviceEndLocation 预计服务结束的地点.
     * @param serviceEndTime 服务结束时间. Matches `^(\d{8}|\d{14})$`.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param serviceStartLocation 开始使用服务的地点.
     * @param serviceStartTime 实际服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSmartRetailOrder(appid: String, outOrderNo: String, serviceId: String, openid: String? = null, attach: String? = null, discounts: List<CreateOrderDiscount>? = null, fees: List<Fee>? = null, needUserConfirm: Boolean? = null, riskAmount: Long? = null, serviceEndLocation: String? = null, serviceEndTime: String? = null, serviceIntroduction: String? = null, serviceStartLocation: String? = null, serviceStartTime: String? = null, options: CallOptions? = null): CreateSmartRetailOrderResponse =
        calls.createSmartRetailOrder(CreateSmartRetailOrderRequest(appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, openid = openid, attach = attach, discounts = discounts, fees = fees, needUserConfirm = needUserConfirm, riskAmount = riskAmount, serviceEndLocation = serviceEndLocation, serviceEndTime = serviceEndTime, serviceIntroduction = serviceIntroduction, serviceStartLocation = serviceStartLocation, serviceStartTime = serviceStartTime)).await(options)

    /**
     * Query a smart retail order (查询智慧零售订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param queryId 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSmartRetailOrder(appid: String? = null, outOrderNo: String? = null, queryId: String? = null, serviceId: String? = null, options: CallOptions? = null): Order =
        calls.getSmartRetailOrder(appid, outOrderNo, queryId, serviceId).await(options)

    /**
     * Complete a smart retail order and ask for its payment (完结智慧零售订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param cancelReason 取消订单的原因.
     * @param discounts 商户优惠. What the merchant takes off.
     * @param fees 后付费. What the user is charged for.
     * @param finishTicket 完结凭证. From a query of the order; needed to complete it.
     * @param finishType 标识用户订单使用情况. One of 1 and 2.
     * @param profitSharing 是否指定商户分账. The money is frozen after the payment, so that it can be split.
     * @param realServiceEndLocation 实际结束使用服务的地点.
     * @param realServiceEndTime 服务结束时间.
     * @param realServiceStartTime 实际服务开始时间.
     * @param totalAmount 总金额. In fen.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun completeSmartRetailOrder(outOrderNo: String, appid: String, serviceId: String, cancelReason: String? = null, discounts: List<Discount>? = null, fees: List<Fee>? = null, finishTicket: String? = null, finishType: Long? = null, profitSharing: Boolean? = null, realServiceEndLocation: String? = null, realServiceEndTime: String? = null, realServiceStartTime: String? = null, totalAmount: Long? = null, options: CallOptions? = null): CompleteSmartRetailOrderResponse =
        calls.completeSmartRetailOrder(outOrderNo, CompleteSmartRetailOrderRequest(appid = appid, serviceId = serviceId, cancelReason = cancelReason, discounts = discounts, fees = fees, finishTicket = finishTicket, finishType = finishType, profitSharing = profitSharing, realServiceEndLocation = realServiceEndLocation, realServiceEndTime = realServiceEndTime, realServiceStartTime = realServiceStartTime, totalAmount = totalAmount)).await(options)

    /**
     * Cancel a smart retail order (撤销智慧零售订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 取消原因. Why it is cancelled.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelSmartRetailOrder(outOrderNo: String, appid: String, serviceId: String, reason: String, options: CallOptions? = null): CancelSmartRetailOrderResponse =
        calls.cancelSmartRetailOrder(outOrderNo, CancelSmartRetailOrderRequest(appid = appid, serviceId = serviceId, reason = reason)).await(options)
}
