// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscore

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Pay score (微信支付分). */
public class PayScoreService internal constructor(core: Core) {
    private val calls = PayScoreCalls(core)

    /**
     * Begin an authorization, so that orders need no confirmation (商户预授权).
     *
     * Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
     *
     * @param appid 公众号id. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务id. The service that WeChat Pay opened for the merchant.
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPermission(appid: String, serviceId: String, authorizationCode: String, notifyUrl: String? = null, options: CallOptions? = null): CreatePermissionResponse =
        calls.createPermission(CreatePermissionRequest(appid = appid, serviceId = serviceId, authorizationCode = authorizationCode, notifyUrl = notifyUrl)).await(options)

    /**
     * Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647401)
     *
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPermissionByAuthorizationCode(authorizationCode: String, serviceId: String, options: CallOptions? = null): GetPermissionByAuthorizationCodeResponse =
        calls.getPermissionByAuthorizationCode(authorizationCode, serviceId).await(options)

    /**
     * Query an authorization by `openid` (查询与用户授权记录（openid）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
     *
     * @param openid 用户标识.
     * @param appid 公众号id. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPermissionByOpenid(openid: String, appid: String, serviceId: String, options: CallOptions? = null): GetPermissionByOpenidResponse =
        calls.getPermissionByOpenid(openid, appid, serviceId).await(options)

    /**
     * Query whether a user has opened the service (查询用户授权状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param openid 用户标识.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserServiceState(appid: String, openid: String, serviceId: String, options: CallOptions? = null): GetUserServiceStateResponse =
        calls.getUserServiceState(appid, openid, serviceId).await(options)

    /**
     * Assess a user before an order (商户评估用户分层).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
     *
     * @param appid 公众号ID. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param openid 用户标识. The user in `appid`.
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param shoppingInfo 先用后付商品信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun assessUserRiskLevel(appid: String, serviceId: String, openid: String? = null, authorizationCode: String? = null, shoppingInfo: AssessUserRiskLevelShoppingInfo? = null, options: CallOptions? = null): AssessUserRiskLevelResponse =
        calls.assessUserRiskLevel(AssessUserRiskLevelRequest(appid = appid, serviceId = serviceId, openid = openid, authorizationCode = authorizationCode, shoppingInfo = shoppingInfo)).await(options)

    /**
     * Create a service order (创建支付分订单).
     *
     * Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param riskFund 服务风险金. What the service may cost at most, as the user is told before.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user. At most 20 characters.
     * @param timeRange 服务时间段.
     * @param openid 用户标识. The user in `appid`. Known from the community.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
     * @param device 设备信息.
     * @param location 服务位置.
     * @param needUserConfirm 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createServiceOrder(appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: RiskFund, serviceIntroduction: String, timeRange: CreateServiceOrderTimeRange, openid: String? = null, attach: String? = null, device: Device? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<CreateServiceOrderPostDiscount>? = null, postPayments: List<PostPayment>? = null, options: CallOptions? = null): CreateServiceOrderResponse =
        calls.createServiceOrder(CreateServiceOrderRequest(appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, notifyUrl = notifyUrl, riskFund = riskFund, serviceIntroduction = serviceIntroduction, timeRange = timeRange, openid = openid, attach = attach, device = device, location = location, needUserConfirm = needUserConfirm, postDiscounts = postDiscounts, postPayments = postPayments)).await(options)

    /**
     * Query a service order (查询支付分订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
     *
     * @param appid 公众账号id. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param queryId 查单ID. From the mini program that the user came back from; this or `out_order_no`. At most 512 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getServiceOrder(appid: String, serviceId: String, outOrderNo: String? = null, queryId: String? = null, options: CallOptions? = null): GetServiceOrderResponse =
        calls.getServiceOrder(appid, serviceId, outOrderNo, queryId).await(options)

    /**
     * Create an order to be paid after delivery (创建先用后付订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param riskFund 订单风险金. What the service may cost at most, as the user is told before.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param shoppingInfo 先用后付购物详情.
     * @param timeRange 服务时间段.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param openid 用户标识. The user in `appid`.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param location 服务位置.
     * @param needUserConfirm 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPayOnDeliveryOrder(appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: CreatePayOnDeliveryOrderRiskFund, serviceIntroduction: String, shoppingInfo: ShoppingInfo, timeRange: CreatePayOnDeliveryOrderTimeRange, mchid: String? = null, openid: String? = null, attach: String? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<CreatePayOnDeliveryOrderPostDiscount>? = null, postPayments: List<CreatePayOnDeliveryOrderPostPayment>? = null, options: CallOptions? = null): CreatePayOnDeliveryOrderResponse =
        calls.createPayOnDeliveryOrder(CreatePayOnDeliveryOrderRequest(appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, notifyUrl = notifyUrl, riskFund = riskFund, serviceIntroduction = serviceIntroduction, shoppingInfo = shoppingInfo, timeRange = timeRange, mchid = mchid, openid = openid, attach = attach, location = location, needUserConfirm = needUserConfirm, postDiscounts = postDiscounts, postPayments = postPayments)).await(options)

    /**
     * Create a service order and complete it at once (创单结单合并).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_1.shtml)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param timeRange 服务时间段.
     * @param openid 用户标识. The user in `appid`.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param location 服务位置.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param profitSharing 微信支付服务分账标记. false when left out.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun directCompleteServiceOrder(appid: String, outOrderNo: String, serviceId: String, timeRange: DirectCompleteServiceOrderTimeRange, openid: String? = null, attach: String? = null, goodsTag: String? = null, location: Location? = null, notifyUrl: String? = null, postDiscounts: List<DirectCompleteServiceOrderPostPayment>? = null, postPayments: List<DirectCompleteServiceOrderPostPayment>? = null, profitSharing: Boolean? = null, serviceIntroduction: String? = null, totalAmount: Long? = null, options: CallOptions? = null): DirectCompleteServiceOrderResponse =
        calls.directCompleteServiceOrder(DirectCompleteServiceOrderRequest(appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, timeRange = timeRange, openid = openid, attach = attach, goodsTag = goodsTag, location = location, notifyUrl = notifyUrl, postDiscounts = postDiscounts, postPayments = postPayments, profitSharing = profitSharing, serviceIntroduction = serviceIntroduction, totalAmount = totalAmount)).await(options)

    /**
     * Cancel a service order (取消支付分订单).
     *
     * Not possible any more once it was paid.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param reason 撤销原因. Why it is cancelled. At most 50 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun cancelServiceOrder(outOrderNo: String, appid: String, reason: String, serviceId: String? = null, options: CallOptions? = null): CancelServiceOrderResponse =
        calls.cancelServiceOrder(outOrderNo, CancelServiceOrderRequest(appid = appid, reason = reason, serviceId = serviceId)).await(options)

    /**
     * Complete a service order and ask for its payment (完结支付分订单).
     *
     * WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 64 characters.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param device 设备信息.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
     * @param location 实际服务位置.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param profitSharing 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
     * @param timeRange 实际服务时间段.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun completeServiceOrder(outOrderNo: String, appid: String, serviceId: String, postPayments: List<PostPayment>, totalAmount: Long, device: Device? = null, goodsTag: String? = null, location: Location? = null, postDiscounts: List<PostDiscount>? = null, profitSharing: Boolean? = null, timeRange: TimeRange? = null, options: CallOptions? = null): CompleteServiceOrderResponse =
        calls.completeServiceOrder(outOrderNo, CompleteServiceOrderRequest(appid = appid, serviceId = serviceId, postPayments = postPayments, totalAmount = totalAmount, device = device, goodsTag = goodsTag, location = location, postDiscounts = postDiscounts, profitSharing = profitSharing, timeRange = timeRange)).await(options)

    /**
     * Lower the amount of a completed service order (修改订单金额).
     *
     * Only while a completed order is not paid.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param reason 修改原因. Why the amount is lowered. At most 50 characters.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param device 设备信息.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun updateServiceOrder(outOrderNo: String, appid: String, serviceId: String, postPayments: List<PostPayment>, reason: String, totalAmount: Long, device: Device? = null, postDiscounts: List<PostPayment>? = null, options: CallOptions? = null): UpdateServiceOrderResponse =
        calls.updateServiceOrder(outOrderNo, UpdateServiceOrderRequest(appid = appid, serviceId = serviceId, postPayments = postPayments, reason = reason, totalAmount = totalAmount, device = device, postDiscounts = postDiscounts)).await(options)

    /**
     * Collect the payment of a completed service order (商户发起催收扣款).
     *
     * When a completed order is still not paid.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun payServiceOrder(outOrderNo: String, appid: String? = null, serviceId: String? = null, options: CallOptions? = null): PayServiceOrderResponse =
        calls.payServiceOrder(outOrderNo, PayServiceOrderRequest(appid = appid, serviceId = serviceId)).await(options)

    /**
     * Report that a service order was paid elsewhere (同步订单状态).
     *
     * When the user has paid outside WeChat Pay: the collection ends then.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param type 场景类型. `Order_Paid`: it was paid.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param detail 内容信息详情.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun syncServiceOrder(outOrderNo: String, appid: String, type: String, serviceId: String, detail: ServiceOrderPayment, options: CallOptions? = null): SyncServiceOrderResponse =
        calls.syncServiceOrder(outOrderNo, SyncServiceOrderRequest(appid = appid, type = type, serviceId = serviceId, detail = detail)).await(options)

    /**
     * Tell the user that a fee is going to be charged (下发服务预扣费消息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param prepaidTime 预计扣费时间. When the charge is expected.
     * @param totalAmount 总金额. In fen.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPrepaidMessage(outOrderNo: String, serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long, postDiscounts: List<PostPayment>? = null, options: CallOptions? = null) {
        calls.sendPrepaidMessage(outOrderNo, SendPrepaidMessageRequest(serviceId = serviceId, postPayments = postPayments, prepaidTime = prepaidTime, totalAmount = totalAmount, postDiscounts = postDiscounts)).await(options)
    }

    /**
     * Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394606)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param prepaidTime 预计扣费时间. When the charge is expected.
     * @param totalAmount 总金额. In fen.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPendingMessage(outOrderNo: String, serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long, postDiscounts: List<PostPayment>? = null, options: CallOptions? = null) {
        calls.sendPendingMessage(outOrderNo, SendPendingMessageRequest(serviceId = serviceId, postPayments = postPayments, prepaidTime = prepaidTime, totalAmount = totalAmount, postDiscounts = postDiscounts)).await(options)
    }

    /**
     * End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
     *
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param serviceId 服务id. The service that WeChat Pay opened for the merchant.
     * @param reason 撤销原因. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePermissionByAuthorizationCode(authorizationCode: String, serviceId: String, reason: String, options: CallOptions? = null) {
        calls.terminatePermissionByAuthorizationCode(authorizationCode, TerminatePermissionByAuthorizationCodeRequest(serviceId = serviceId, reason = reason)).await(options)
    }

    /**
     * End an authorization by `openid` (解除用户授权关系（openid）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
     *
     * @param openid 用户标识.
     * @param appid 公众号id. An app, official account or mini program that is bound to the merchant.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 撤销原因. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePermissionByOpenid(openid: String, appid: String, serviceId: String, reason: String, options: CallOptions? = null) {
        calls.terminatePermissionByOpenid(openid, TerminatePermissionByOpenidRequest(appid = appid, serviceId = serviceId, reason = reason)).await(options)
    }

    /**
     * End a user's authorization of a service (商户解除用户授权关系).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
     *
     * @param openid 用户标识.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant.
     * @param reason 撤销原因. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateUserPermission(openid: String, serviceId: String, appid: String, reason: String, options: CallOptions? = null) {
        calls.terminateUserPermission(openid, serviceId, TerminateUserPermissionRequest(appid = appid, reason = reason)).await(options)
    }

    /**
     * Apply for the bills of service orders of a day (商户申请获取对账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
     *
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param billDate 账单日期.
     * @param encryptionAlgorithm 加密算法. How the file is encrypted.
     * @param algorithm 加密算法. How the file is encrypted.
     * @param tarType 压缩类型. Left out, the file is not compressed. See [TarType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getMerchantBill(serviceId: String, billDate: String, encryptionAlgorithm: String, algorithm: String? = null, tarType: String? = null, options: CallOptions? = null): GetMerchantBillResponse =
        calls.getMerchantBill(serviceId, billDate, encryptionAlgorithm, algorithm, tarType).await(options)
}
