// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscorepartner

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Pay score for sub-merchants (支付分服务商模式). */
public class PayScorePartnerService internal constructor(core: Core) {
    private val calls = PayScorePartnerCalls(core)

    /**
     * Apply to bind a sub-merchant to a service (收付通子商户申请绑定支付分服务).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
     *
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商应用ID.
     * @param outApplyNo 商户申请绑定单号. The partner's own number of the application.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param subAppid 子商户应用ID. The sub-merchant's own app.
     * @param resultNotifyUrl 绑定结果回调通知地址. Where the result is posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitServiceAccountApplication(subMchid: String, appid: String, outApplyNo: String, serviceId: String, subAppid: String? = null, resultNotifyUrl: String? = null, options: CallOptions? = null): ServiceAccountApplication =
        calls.submitServiceAccountApplication(SubmitServiceAccountApplicationRequest(subMchid = subMchid, appid = appid, outApplyNo = outApplyNo, serviceId = serviceId, subAppid = subAppid, resultNotifyUrl = resultNotifyUrl)).await(options)

    /**
     * Query an application to bind a sub-merchant (查询收付通子商户服务绑定结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
     *
     * @param outApplyNo 商户申请绑定单号. The partner's own number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getServiceAccountApplication(outApplyNo: String, options: CallOptions? = null): ServiceAccountApplication =
        calls.getServiceAccountApplication(outApplyNo).await(options)

    /**
     * Begin an authorization, so that orders need no confirmation (商户预授权).
     *
     * Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商应用ID.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param subAppid 子商户应用ID. The sub-merchant's own app.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPermission(subMchid: String, appid: String, serviceId: String, authorizationCode: String, subAppid: String? = null, notifyUrl: String? = null, options: CallOptions? = null): CreatePermissionResponse =
        calls.createPermission(CreatePermissionRequest(subMchid = subMchid, appid = appid, serviceId = serviceId, authorizationCode = authorizationCode, subAppid = subAppid, notifyUrl = notifyUrl)).await(options)

    /**
     * Begin an authorization within a scene (服务商场景中预授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
     *
     * @param subMchid 子商户的商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商的公众号ID.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param scene 授权场景.
     * @param subAppid 子商户的公众号ID. The sub-merchant's own app.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param transactionSceneInfo 微信支付交易中授权附带的参数.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createScenePermission(subMchid: String, appid: String, serviceId: String, authorizationCode: String, scene: String, subAppid: String? = null, notifyUrl: String? = null, transactionSceneInfo: TransactionScene? = null, options: CallOptions? = null): CreateScenePermissionResponse =
        calls.createScenePermission(CreateScenePermissionRequest(subMchid = subMchid, appid = appid, serviceId = serviceId, authorizationCode = authorizationCode, scene = scene, subAppid = subAppid, notifyUrl = notifyUrl, transactionSceneInfo = transactionSceneInfo)).await(options)

    /**
     * Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
     *
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPermissionByAuthorizationCode(authorizationCode: String, subMchid: String, serviceId: String, options: CallOptions? = null): GetPermissionByAuthorizationCodeResponse =
        calls.getPermissionByAuthorizationCode(authorizationCode, subMchid, serviceId).await(options)

    /**
     * Query an authorization by `openid` (查询与用户授权记录（openid）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
     *
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商应用ID.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 用户标识.
     * @param subOpenid 子商户公众号下openid. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPermissionByOpenid(subMchid: String, appid: String, serviceId: String, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, options: CallOptions? = null): GetPermissionByOpenidResponse =
        calls.getPermissionByOpenid(subMchid, appid, serviceId, subAppid, openid, subOpenid).await(options)

    /**
     * Assess a user before an order (服务商评估用户分层).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
     *
     * @param appid 服务商的公众号ID.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 服务商的用户标识. The user in `appid`.
     * @param subOpenid 子商户的用户标识. The user under `sub_appid`.
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param shoppingInfo 先用后付商品信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun assessUserRiskLevel(appid: String, serviceId: String, subMchid: String, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, authorizationCode: String? = null, shoppingInfo: AssessUserRiskLevelShoppingInfo? = null, options: CallOptions? = null): AssessUserRiskLevelResponse =
        calls.assessUserRiskLevel(subMchid, AssessUserRiskLevelRequest(appid = appid, serviceId = serviceId, subAppid = subAppid, openid = openid, subOpenid = subOpenid, authorizationCode = authorizationCode, shoppingInfo = shoppingInfo)).await(options)

    /**
     * Get the amounts that are suggested for groups of users (查询用户分层对应建议先享金额).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
     *
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商的公众号ID.
     * @param riskLevelVersion 分层版本. The version of the levels; levels of different versions cannot be compared.
     * @param subAppid 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getServiceQuotas(serviceId: String, subMchid: String, appid: String, riskLevelVersion: Long, subAppid: String? = null, options: CallOptions? = null): GetServiceQuotasResponse =
        calls.getServiceQuotas(serviceId, subMchid, appid, riskLevelVersion, subAppid).await(options)

    /**
     * Create a service order (创建支付分订单).
     *
     * Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138534)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param appid 公众账号ID. At most 32 characters.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param riskFund 服务风险金. What the service may cost at most, as the user is told before.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user. At most 20 characters.
     * @param timeRange 服务时间段.
     * @param subAppid 子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
     * @param openid 服务商公众号下的用户标识. The user in `appid`. Known from the community.
     * @param subOpenid 子商户公众号下的用户标识. The user under `sub_appid`. Known from the community.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
     * @param device 设备信息.
     * @param location 服务位置.
     * @param needUserConfirm 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createServiceOrder(subMchid: String, appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: CreateServiceOrderRiskFund, serviceIntroduction: String, timeRange: TimeRange, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, attach: String? = null, device: Device? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<PostDiscount>? = null, postPayments: List<CreateServiceOrderPostPayment>? = null, options: CallOptions? = null): CreateServiceOrderResponse =
        calls.createServiceOrder(CreateServiceOrderRequest(subMchid = subMchid, appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, notifyUrl = notifyUrl, riskFund = riskFund, serviceIntroduction = serviceIntroduction, timeRange = timeRange, subAppid = subAppid, openid = openid, subOpenid = subOpenid, attach = attach, device = device, location = location, needUserConfirm = needUserConfirm, postDiscounts = postDiscounts, postPayments = postPayments)).await(options)

    /**
     * Query a service order (查询支付分订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138559)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param queryId 查单ID. From the mini program that the user came back from; this or `out_order_no`. At most 512 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getServiceOrder(subMchid: String, outOrderNo: String? = null, queryId: String? = null, serviceId: String? = null, options: CallOptions? = null): GetServiceOrderResponse =
        calls.getServiceOrder(subMchid, outOrderNo, queryId, serviceId).await(options)

    /**
     * Create an order to be paid after delivery (创建先用后付订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 公众账号ID.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param riskFund 订单风险金. What the service may cost at most, as the user is told before.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param shoppingInfo 先用后付购物详情.
     * @param timeRange 服务时间.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 用户标识. The user in `appid`.
     * @param subOpenid 子商户公众号下的用户标识. The user under `sub_appid`.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param location 服务位置.
     * @param needUserConfirm 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPayOnDeliveryOrder(subMchid: String, appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: CreatePayOnDeliveryOrderRiskFund, serviceIntroduction: String, shoppingInfo: ShoppingInfo, timeRange: CreatePayOnDeliveryOrderTimeRange, mchid: String? = null, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, attach: String? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<CreatePayOnDeliveryOrderPostPayment>? = null, postPayments: List<CreatePayOnDeliveryOrderPostPayment>? = null, options: CallOptions? = null): CreatePayOnDeliveryOrderResponse =
        calls.createPayOnDeliveryOrder(CreatePayOnDeliveryOrderRequest(subMchid = subMchid, appid = appid, outOrderNo = outOrderNo, serviceId = serviceId, notifyUrl = notifyUrl, riskFund = riskFund, serviceIntroduction = serviceIntroduction, shoppingInfo = shoppingInfo, timeRange = timeRange, mchid = mchid, subAppid = subAppid, openid = openid, subOpenid = subOpenid, attach = attach, location = location, needUserConfirm = needUserConfirm, postDiscounts = postDiscounts, postPayments = postPayments)).await(options)

    /**
     * Create a service order and complete it at once (创单结单合并).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
     *
     * @param appid 服务商应用ID.
     * @param subAppid 子商户应用ID. The sub-merchant's own app.
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param serviceIntroduction 服务信息. What is hired or used; shown to the user.
     * @param timeRange 服务时间段.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param openid 服务商公众号下的用户标识. The user in `appid`.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param location 服务位置.
     * @param postDiscounts 后付费商户优惠. What the merchant takes off.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param profitSharing 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun directCompleteServiceOrder(appid: String, subAppid: String, outOrderNo: String, serviceId: String, notifyUrl: String, serviceIntroduction: String, timeRange: TimeRange, totalAmount: Long, subMchid: String? = null, openid: String? = null, attach: String? = null, goodsTag: String? = null, location: Location? = null, postDiscounts: List<PostDiscount>? = null, postPayments: List<CreateServiceOrderPostPayment>? = null, profitSharing: Boolean? = null, options: CallOptions? = null) {
        calls.directCompleteServiceOrder(DirectCompleteServiceOrderRequest(appid = appid, subAppid = subAppid, outOrderNo = outOrderNo, serviceId = serviceId, notifyUrl = notifyUrl, serviceIntroduction = serviceIntroduction, timeRange = timeRange, totalAmount = totalAmount, subMchid = subMchid, openid = openid, attach = attach, goodsTag = goodsTag, location = location, postDiscounts = postDiscounts, postPayments = postPayments, profitSharing = profitSharing)).await(options)
    }

    /**
     * Cancel a service order (取消支付分订单).
     *
     * Not possible any more once it was paid.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138589)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param reason 撤销原因. Why it is cancelled. At most 50 characters.
     * @param appid 微信AppId. Known from the community.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun cancelServiceOrder(outOrderNo: String, subMchid: String, reason: String, appid: String? = null, serviceId: String? = null, options: CallOptions? = null) {
        calls.cancelServiceOrder(outOrderNo, CancelServiceOrderRequest(subMchid = subMchid, reason = reason, appid = appid, serviceId = serviceId)).await(options)
    }

    /**
     * Complete a service order and ask for its payment (完结支付分订单).
     *
     * WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138598)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param appid 微信AppId. Known from the community.
     * @param completeTime 完结服务时间. At most 64 characters, RFC 3339.
     * @param device 设备信息.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
     * @param location 服务位置.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param profitSharing 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
     * @param timeRange 服务时间段.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun completeServiceOrder(outOrderNo: String, subMchid: String, serviceId: String, postPayments: List<CreateServiceOrderPostPayment>, totalAmount: Long, appid: String? = null, completeTime: String? = null, device: Device? = null, goodsTag: String? = null, location: Location? = null, postDiscounts: List<PostDiscount>? = null, profitSharing: Boolean? = null, timeRange: TimeRange? = null, options: CallOptions? = null) {
        calls.completeServiceOrder(outOrderNo, CompleteServiceOrderRequest(subMchid = subMchid, serviceId = serviceId, postPayments = postPayments, totalAmount = totalAmount, appid = appid, completeTime = completeTime, device = device, goodsTag = goodsTag, location = location, postDiscounts = postDiscounts, profitSharing = profitSharing, timeRange = timeRange)).await(options)
    }

    /**
     * Lower the amount of a completed service order (修改支付分订单金额).
     *
     * Only while a completed order is not paid.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param reason 修改原因. Why the amount is lowered. At most 50 characters.
     * @param totalAmount 总金额. In fen: `post_payments` without `post_discounts`.
     * @param appid 微信AppId. Known from the community.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param device 设备信息.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun updateServiceOrder(outOrderNo: String, subMchid: String, postPayments: List<CreateServiceOrderPostPayment>, reason: String, totalAmount: Long, appid: String? = null, serviceId: String? = null, device: Device? = null, postDiscounts: List<PostDiscount>? = null, options: CallOptions? = null) {
        calls.updateServiceOrder(outOrderNo, UpdateServiceOrderRequest(subMchid = subMchid, postPayments = postPayments, reason = reason, totalAmount = totalAmount, appid = appid, serviceId = serviceId, device = device, postDiscounts = postDiscounts)).await(options)
    }

    /**
     * Collect the payment of a completed service order (商户发起催收扣款).
     *
     * When a completed order is still not paid.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun payServiceOrder(outOrderNo: String, subMchid: String, appid: String? = null, serviceId: String? = null, options: CallOptions? = null) {
        calls.payServiceOrder(outOrderNo, PayServiceOrderRequest(subMchid = subMchid, appid = appid, serviceId = serviceId)).await(options)
    }

    /**
     * Report that a service order was paid elsewhere (同步支付分订单状态).
     *
     * When the user has paid outside WeChat Pay: the collection ends then.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138975)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param type 场景类型. `Order_Paid`: it was paid. At most 32 characters.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
     * @param detail 内容信息详情.
     * @param appid 微信AppId. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncServiceOrder(outOrderNo: String, subMchid: String, type: String, serviceId: String, detail: ServiceOrderPayment, appid: String? = null, options: CallOptions? = null) {
        calls.syncServiceOrder(outOrderNo, SyncServiceOrderRequest(subMchid = subMchid, type = type, serviceId = serviceId, detail = detail, appid = appid)).await(options)
    }

    /**
     * Tell the user that a fee is going to be charged (下发服务预扣费消息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394929)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param prepaidTime 预计扣费时间. When the charge is expected.
     * @param totalAmount 总金额. In fen.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPrepaidMessage(outOrderNo: String, subMchid: String, serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long, postDiscounts: List<PostPayment>? = null, options: CallOptions? = null) {
        calls.sendPrepaidMessage(outOrderNo, SendPrepaidMessageRequest(subMchid = subMchid, serviceId = serviceId, postPayments = postPayments, prepaidTime = prepaidTime, totalAmount = totalAmount, postDiscounts = postDiscounts)).await(options)
    }

    /**
     * Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
     *
     * @param outOrderNo 商户服务订单号. The merchant's own number of the service order.
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param postPayments 后付费项目. What the user is charged for.
     * @param prepaidTime 预计扣费时间. When the charge is expected.
     * @param totalAmount 总金额. In fen.
     * @param postDiscounts 商户优惠. What the merchant takes off.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPendingMessage(outOrderNo: String, subMchid: String, serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long, postDiscounts: List<PostPayment>? = null, options: CallOptions? = null) {
        calls.sendPendingMessage(outOrderNo, SendPendingMessageRequest(subMchid = subMchid, serviceId = serviceId, postPayments = postPayments, prepaidTime = prepaidTime, totalAmount = totalAmount, postDiscounts = postDiscounts)).await(options)
    }

    /**
     * End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
     *
     * @param authorizationCode 授权协议号. The merchant's own number of the authorization.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 撤销原因. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePermissionByAuthorizationCode(authorizationCode: String, subMchid: String, serviceId: String, reason: String, options: CallOptions? = null) {
        calls.terminatePermissionByAuthorizationCode(authorizationCode, TerminatePermissionByAuthorizationCodeRequest(subMchid = subMchid, serviceId = serviceId, reason = reason)).await(options)
    }

    /**
     * End an authorization by `openid` (解除用户授权关系（openid）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商应用ID.
     * @param serviceId 服务ID. The service that WeChat Pay opened for the merchant.
     * @param reason 撤销原因. Why it is ended.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 服务商公众号下的用户标识. The user in `appid`.
     * @param subOpenid 子商户公众号下openid. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePermissionByOpenid(subMchid: String, appid: String, serviceId: String, reason: String, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, options: CallOptions? = null) {
        calls.terminatePermissionByOpenid(TerminatePermissionByOpenidRequest(subMchid = subMchid, appid = appid, serviceId = serviceId, reason = reason, subAppid = subAppid, openid = openid, subOpenid = subOpenid)).await(options)
    }
}
