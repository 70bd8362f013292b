// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Pay score (微信支付分).
public struct PayScore: Sendable {
    let client: Client
}

extension Client {
    /// Pay score (微信支付分).
    public var payScore: PayScore { PayScore(client: self) }
}

extension PayScore {
    /// Begin an authorization, so that orders need no confirmation (商户预授权).
    ///
    /// Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
    ///
    /// - Parameters:
    ///   - appid: 公众号id. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务id. The service that WeChat Pay opened for the merchant.
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPermission(
        appid: String,
        serviceId: String,
        authorizationCode: String,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePermissionResponse {
        var call = Call("pay_score.create_permission", options)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("authorization_code", authorizationCode)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647401)
    ///
    /// - Parameters:
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPermissionByAuthorizationCode(
        authorizationCode: String,
        serviceId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetPermissionByAuthorizationCodeResponse {
        var call = Call("pay_score.get_permission_by_authorization_code", options)
        call.set("authorization_code", authorizationCode)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Query an authorization by `openid` (查询与用户授权记录（openid）).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - appid: 公众号id. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPermissionByOpenid(
        openid: String,
        appid: String,
        serviceId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetPermissionByOpenidResponse {
        var call = Call("pay_score.get_permission_by_openid", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Query whether a user has opened the service (查询用户授权状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - openid: 用户标识.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserServiceState(
        appid: String,
        openid: String,
        serviceId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserServiceStateResponse {
        var call = Call("pay_score.get_user_service_state", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Assess a user before an order (商户评估用户分层).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
    ///
    /// - Parameters:
    ///   - appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - shoppingInfo: 先用后付商品信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func assessUserRiskLevel(
        appid: String,
        serviceId: String,
        openid: String? = nil,
        authorizationCode: String? = nil,
        shoppingInfo: AssessUserRiskLevelShoppingInfo? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AssessUserRiskLevelResponse {
        var call = Call("pay_score.assess_user_risk_level", options)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("openid", openid)
        call.set("authorization_code", authorizationCode)
        call.set("shopping_info", shoppingInfo)
        return try await client.answer(to: call)
    }

    /// Create a service order (创建支付分订单).
    ///
    /// Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - riskFund: 服务风险金. What the service may cost at most, as the user is told before.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user. At most 20 characters.
    ///   - timeRange: 服务时间段.
    ///   - openid: 用户标识. The user in `appid`. Known from the community.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
    ///   - device: 设备信息.
    ///   - location: 服务位置.
    ///   - needUserConfirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createServiceOrder(
        appid: String,
        outOrderNo: String,
        serviceId: String,
        notifyUrl: String,
        riskFund: RiskFund,
        serviceIntroduction: String,
        timeRange: CreateServiceOrderTimeRange,
        openid: String? = nil,
        attach: String? = nil,
        device: Device? = nil,
        location: Location? = nil,
        needUserConfirm: Bool? = nil,
        postDiscounts: [CreateServiceOrderPostDiscount]? = nil,
        postPayments: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateServiceOrderResponse {
        var call = Call("pay_score.create_service_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        call.set("risk_fund", riskFund)
        call.set("service_introduction", serviceIntroduction)
        call.set("time_range", timeRange)
        call.set("openid", openid)
        call.set("attach", attach)
        call.set("device", device)
        call.set("location", location)
        call.set("need_user_confirm", needUserConfirm)
        call.set("post_discounts", postDiscounts)
        call.set("post_payments", postPayments)
        return try await client.answer(to: call)
    }

    /// Query a service order (查询支付分订单).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
    ///
    /// - Parameters:
    ///   - appid: 公众账号id. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - queryId: 查单ID. From the mini program that the user came back from; this or `out_order_no`. At most 512 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getServiceOrder(
        appid: String,
        serviceId: String,
        outOrderNo: String? = nil,
        queryId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetServiceOrderResponse {
        var call = Call("pay_score.get_service_order", options)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("out_order_no", outOrderNo)
        call.set("query_id", queryId)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid after delivery (创建先用后付订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - riskFund: 订单风险金. What the service may cost at most, as the user is told before.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - shoppingInfo: 先用后付购物详情.
    ///   - timeRange: 服务时间段.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - location: 服务位置.
    ///   - needUserConfirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPayOnDeliveryOrder(
        appid: String,
        outOrderNo: String,
        serviceId: String,
        notifyUrl: String,
        riskFund: CreatePayOnDeliveryOrderRiskFund,
        serviceIntroduction: String,
        shoppingInfo: ShoppingInfo,
        timeRange: CreatePayOnDeliveryOrderTimeRange,
        mchid: String? = nil,
        openid: String? = nil,
        attach: String? = nil,
        location: Location? = nil,
        needUserConfirm: Bool? = nil,
        postDiscounts: [CreatePayOnDeliveryOrderPostDiscount]? = nil,
        postPayments: [CreatePayOnDeliveryOrderPostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePayOnDeliveryOrderResponse {
        var call = Call("pay_score.create_pay_on_delivery_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        call.set("risk_fund", riskFund)
        call.set("service_introduction", serviceIntroduction)
        call.set("shopping_info", shoppingInfo)
        call.set("time_range", timeRange)
        call.set("mchid", mchid)
        call.set("openid", openid)
        call.set("attach", attach)
        call.set("location", location)
        call.set("need_user_confirm", needUserConfirm)
        call.set("post_discounts", postDiscounts)
        call.set("post_payments", postPayments)
        return try await client.answer(to: call)
    }

    /// Create a service order and complete it at once (创单结单合并).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_1.shtml)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - timeRange: 服务时间段.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - location: 服务位置.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - profitSharing: 微信支付服务分账标记. false when left out.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func directCompleteServiceOrder(
        appid: String,
        outOrderNo: String,
        serviceId: String,
        timeRange: DirectCompleteServiceOrderTimeRange,
        openid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        location: Location? = nil,
        notifyUrl: String? = nil,
        postDiscounts: [DirectCompleteServiceOrderPostPayment]? = nil,
        postPayments: [DirectCompleteServiceOrderPostPayment]? = nil,
        profitSharing: Bool? = nil,
        serviceIntroduction: String? = nil,
        totalAmount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DirectCompleteServiceOrderResponse {
        var call = Call("pay_score.direct_complete_service_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("time_range", timeRange)
        call.set("openid", openid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("location", location)
        call.set("notify_url", notifyUrl)
        call.set("post_discounts", postDiscounts)
        call.set("post_payments", postPayments)
        call.set("profit_sharing", profitSharing)
        call.set("service_introduction", serviceIntroduction)
        call.set("total_amount", totalAmount)
        return try await client.answer(to: call)
    }

    /// Cancel a service order (取消支付分订单).
    ///
    /// Not possible any more once it was paid.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - reason: 撤销原因. Why it is cancelled. At most 50 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelServiceOrder(
        outOrderNo: String,
        appid: String,
        reason: String,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CancelServiceOrderResponse {
        var call = Call("pay_score.cancel_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("reason", reason)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Complete a service order and ask for its payment (完结支付分订单).
    ///
    /// WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 64 characters.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    ///   - device: 设备信息.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
    ///   - location: 实际服务位置.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    ///   - profitSharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
    ///   - timeRange: 实际服务时间段.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func completeServiceOrder(
        outOrderNo: String,
        appid: String,
        serviceId: String,
        postPayments: [PostPayment],
        totalAmount: Int,
        device: Device? = nil,
        goodsTag: String? = nil,
        location: Location? = nil,
        postDiscounts: [PostDiscount]? = nil,
        profitSharing: Bool? = nil,
        timeRange: TimeRange? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CompleteServiceOrderResponse {
        var call = Call("pay_score.complete_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("total_amount", totalAmount)
        call.set("device", device)
        call.set("goods_tag", goodsTag)
        call.set("location", location)
        call.set("post_discounts", postDiscounts)
        call.set("profit_sharing", profitSharing)
        call.set("time_range", timeRange)
        return try await client.answer(to: call)
    }

    /// Lower the amount of a completed service order (修改订单金额).
    ///
    /// Only while a completed order is not paid.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - reason: 修改原因. Why the amount is lowered. At most 50 characters.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    ///   - device: 设备信息.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateServiceOrder(
        outOrderNo: String,
        appid: String,
        serviceId: String,
        postPayments: [PostPayment],
        reason: String,
        totalAmount: Int,
        device: Device? = nil,
        postDiscounts: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateServiceOrderResponse {
        var call = Call("pay_score.update_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("reason", reason)
        call.set("total_amount", totalAmount)
        call.set("device", device)
        call.set("post_discounts", postDiscounts)
        return try await client.answer(to: call)
    }

    /// Collect the payment of a completed service order (商户发起催收扣款).
    ///
    /// When a completed order is still not paid.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func payServiceOrder(
        outOrderNo: String,
        appid: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PayServiceOrderResponse {
        var call = Call("pay_score.pay_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Report that a service order was paid elsewhere (同步订单状态).
    ///
    /// When the user has paid outside WeChat Pay: the collection ends then.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - type: 场景类型. `Order_Paid`: it was paid.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - detail: 内容信息详情.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncServiceOrder(
        outOrderNo: String,
        appid: String,
        type: String,
        serviceId: String,
        detail: ServiceOrderPayment,
        options: CallOptions = CallOptions()
    ) async throws -> SyncServiceOrderResponse {
        var call = Call("pay_score.sync_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("type", type)
        call.set("service_id", serviceId)
        call.set("detail", detail)
        return try await client.answer(to: call)
    }

    /// Tell the user that a fee is going to be charged (下发服务预扣费消息).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - prepaidTime: 预计扣费时间. When the charge is expected.
    ///   - totalAmount: 总金额. In fen.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPrepaidMessage(
        outOrderNo: String,
        serviceId: String,
        postPayments: [PostPayment],
        prepaidTime: String,
        totalAmount: Int,
        postDiscounts: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score.send_prepaid_message", options)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("prepaid_time", prepaidTime)
        call.set("total_amount", totalAmount)
        call.set("post_discounts", postDiscounts)
        _ = try await client.send(call)
    }

    /// Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394606)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - prepaidTime: 预计扣费时间. When the charge is expected.
    ///   - totalAmount: 总金额. In fen.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPendingMessage(
        outOrderNo: String,
        serviceId: String,
        postPayments: [PostPayment],
        prepaidTime: String,
        totalAmount: Int,
        postDiscounts: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score.send_pending_message", options)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("prepaid_time", prepaidTime)
        call.set("total_amount", totalAmount)
        call.set("post_discounts", postDiscounts)
        _ = try await client.send(call)
    }

    /// End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
    ///
    /// - Parameters:
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - serviceId: 服务id. The service that WeChat Pay opened for the merchant.
    ///   - reason: 撤销原因. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminatePermissionByAuthorizationCode(
        authorizationCode: String,
        serviceId: String,
        reason: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score.terminate_permission_by_authorization_code", options)
        call.set("authorization_code", authorizationCode)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        _ = try await client.send(call)
    }

    /// End an authorization by `openid` (解除用户授权关系（openid）).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - appid: 公众号id. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 撤销原因. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminatePermissionByOpenid(
        openid: String,
        appid: String,
        serviceId: String,
        reason: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score.terminate_permission_by_openid", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        _ = try await client.send(call)
    }

    /// End a user's authorization of a service (商户解除用户授权关系).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - reason: 撤销原因. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminateUserPermission(
        openid: String,
        serviceId: String,
        appid: String,
        reason: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score.terminate_user_permission", options)
        call.set("openid", openid)
        call.set("service_id", serviceId)
        call.set("appid", appid)
        call.set("reason", reason)
        _ = try await client.send(call)
    }

    /// Apply for the bills of service orders of a day (商户申请获取对账单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
    ///
    /// - Parameters:
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - billDate: 账单日期.
    ///   - encryptionAlgorithm: 加密算法. How the file is encrypted.
    ///   - algorithm: 加密算法. How the file is encrypted.
    ///   - tarType: 压缩类型. Left out, the file is not compressed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getMerchantBill(
        serviceId: String,
        billDate: String,
        encryptionAlgorithm: String,
        algorithm: String? = nil,
        tarType: TarType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetMerchantBillResponse {
        var call = Call("pay_score.get_merchant_bill", options)
        call.set("service_id", serviceId)
        call.set("bill_date", billDate)
        call.set("encryption_algorithm", encryptionAlgorithm)
        call.set("algorithm", algorithm)
        call.set("tar_type", tarType)
        return try await client.answer(to: call)
    }
}

extension PayScore {
    /// `AssessUserRiskLevelResponse`.
    public struct AssessUserRiskLevelResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公众号ID.
        public var appid: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 授权状态. `AVAILABLE` while the user has authorised the service.
        public var authorizationState: String
        /// 子商户商户号.
        public var subMchid: String?
        /// 子商户的公众号ID.
        public var subAppid: String?
        /// 用户标识.
        public var openid: String?
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String?
        /// 子商户的用户标识.
        public var subOpenid: String?
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String?
        /// 最近一次授权时间. RFC 3339.
        public var authorizationSuccessTime: String?
        /// RFC 3339.
        public var cancelAuthorizationTime: String?
        /// 授权通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 分层版本. The version of the levels; levels of different versions cannot be compared.
        public var riskLevelVersion: Int?
        /// 用户标签.
        public var userLabel: String?
        /// 用户分层.
        public var userRiskLevel: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case serviceId = "service_id"
            case authorizationState = "authorization_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case openid
            case channelId = "channel_id"
            case subOpenid = "sub_openid"
            case authorizationCode = "authorization_code"
            case authorizationSuccessTime = "authorization_success_time"
            case cancelAuthorizationTime = "cancel_authorization_time"
            case notifyUrl = "notify_url"
            case riskLevelVersion = "risk_level_version"
            case userLabel = "user_label"
            case userRiskLevel = "user_risk_level"
        }
    }
}

extension PayScore {
    /// `AssessUserRiskLevelShoppingInfo`.
    public struct AssessUserRiskLevelShoppingInfo: Model {
        /// 商品列表.
        public var goods: [Goods]

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goods: [Goods]
        ) {
            self.goods = goods
        }
    }
}

extension PayScore {
    /// `BillDownload`.
    public struct BillDownload: Model {
        /// 账单文件序号. The number of this file among all of them.
        public var billSequence: Int?
        /// 下载地址. Good for five minutes.
        public var downloadUrl: String
        /// 加密密钥. The key of the encrypted file. Encrypted on the wire.
        public var encryptKey: Sensitive
        /// 哈希类型.
        public var hashType: String
        /// 哈希值. The digest of the file after decompression, in hexadecimal digits.
        public var hashValue: String
        /// 随机字符串. The nonce that the file was encrypted with.
        public var nonce: String

        enum CodingKeys: String, CodingKey {
            case billSequence = "bill_sequence"
            case downloadUrl = "download_url"
            case encryptKey = "encrypt_key"
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case nonce
        }
    }
}

extension PayScore {
    /// `CancelServiceOrderResponse`.
    public struct CancelServiceOrderResponse: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 128 characters.
        public var orderId: String
        /// 商户订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
        }
    }
}

extension PayScore {
    /// `Collection`.
    public struct Collection: Model {
        /// 已收金额. Paid so far, in fen.
        public var paidAmount: Int?
        /// 待收金额. Still to be paid, in fen.
        public var payingAmount: Int?
        /// 订单收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. At most 32 characters.
        public var state: CollectionState
        /// 总金额. In fen.
        public var totalAmount: Int?
        /// 收款明细列表.
        public var details: [CollectionDetail]?

        enum CodingKeys: String, CodingKey {
            case paidAmount = "paid_amount"
            case payingAmount = "paying_amount"
            case state
            case totalAmount = "total_amount"
            case details
        }
    }
}

extension PayScore {
    /// `CollectionDetail`.
    public struct CollectionDetail: Model {
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 200 characters.
        public var transactionId: String?
        /// 收款成功时间. When it was paid, in Beijing time. At most 14 characters, yyyyMMddHHmmss.
        public var paidTime: String?
        /// 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. At most 32 characters.
        public var paidType: PaidType?
        /// 优惠功能. The coupons that were used.
        public var promotionDetail: [Promotion]?
        /// 收款序号. The place among the receipts of the order, from 1.
        public var seq: Int?

        enum CodingKeys: String, CodingKey {
            case amount
            case transactionId = "transaction_id"
            case paidTime = "paid_time"
            case paidType = "paid_type"
            case promotionDetail = "promotion_detail"
            case seq
        }
    }
}

extension PayScore {
    /// `CompleteServiceOrderResponse`.
    public struct CompleteServiceOrderResponse: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: CompleteServiceOrderResponseState
        /// 商户收款总金额. In fen.
        public var totalAmount: Int?
        /// 用户唯一标识. Known from the community.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 附加数据. Comes back unchanged in queries and notifications. Known from the community.
        public var attach: String?
        /// 收款信息. Known from the community.
        public var collection: Collection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 通知回调地址. Where its notifications are posted: https, without a query string. Known from the community.
        public var notifyUrl: String?
        /// 后付费商户优惠. What the merchant takes off.
        public var postDiscounts: [PostDiscount]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: StateDescription?
        /// 服务时间段.
        public var timeRange: TimeRange?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case totalAmount = "total_amount"
            case openid
            case orderId = "order_id"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
        }
    }
}

extension PayScore {
    /// `CreatePayOnDeliveryOrderPostDiscount`.
    public struct CreatePayOnDeliveryOrderPostDiscount: Model {
        /// 优惠名称. At most 20 characters.
        public var name: String
        /// 优惠说明.
        public var description: String
        /// 优惠金额. In fen.
        public var amount: Int?
        /// 优惠数量.
        public var count: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            description: String,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }
    }
}

extension PayScore {
    /// `CreatePayOnDeliveryOrderPostPayment`.
    public struct CreatePayOnDeliveryOrderPostPayment: Model {
        /// 付费项目名称. At most 20 characters.
        public var name: String
        /// 计费说明.
        public var description: String?
        /// 金额. In fen.
        public var amount: Int?
        /// 付费数量.
        public var count: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            description: String? = nil,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }
    }
}

extension PayScore {
    /// `CreatePayOnDeliveryOrderResponse`.
    public struct CreatePayOnDeliveryOrderResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公众账号ID.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order.
        public var package: String
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: String
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 服务位置.
        public var location: Location?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 后付费商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 先用后付购物详情.
        public var shoppingInfo: PayOnDeliveryOrderShoppingInfo?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 服务时间段.
        public var timeRange: TimeRange?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case package
            case serviceIntroduction = "service_introduction"
            case state
            case attach
            case location
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case shoppingInfo = "shopping_info"
            case stateDescription = "state_description"
            case timeRange = "time_range"
        }
    }
}

extension PayScore {
    /// `CreatePayOnDeliveryOrderRiskFund`.
    public struct CreatePayOnDeliveryOrderRiskFund: Model {
        /// 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
        public var name: Name
        /// 风险金额. In fen.
        public var amount: Int
        /// 风险说明. At most 30 characters.
        public var description: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Name,
            amount: Int,
            description: String? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
        }
    }
}

extension PayScore {
    /// `CreatePayOnDeliveryOrderTimeRange`.
    public struct CreatePayOnDeliveryOrderTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. Matches `^(\d{8}|\d{14}|OnAccept)$`.
        public var startTime: String
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14})$`.
        public var endTime: String?
        /// 服务结束时间备注. At most 50 characters.
        public var endTimeRemark: String?
        /// 服务开始时间备注. At most 20 characters.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            endTime: String? = nil,
            endTimeRemark: String? = nil,
            startTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.endTimeRemark = endTimeRemark
            self.startTimeRemark = startTimeRemark
        }
    }
}

extension PayScore {
    /// `CreatePermissionResponse`.
    public struct CreatePermissionResponse: Model {
        /// 预授权token. Handed to the pay-score mini program, where the user authorises the service.
        public var applyPermissionsToken: String

        enum CodingKeys: String, CodingKey {
            case applyPermissionsToken = "apply_permissions_token"
        }
    }
}

extension PayScore {
    /// `CreateServiceOrderPostDiscount`.
    public struct CreateServiceOrderPostDiscount: Model {
        /// 优惠名称. At most 20 characters.
        public var name: String
        /// 优惠说明. At most 30 characters.
        public var description: String
        /// 优惠金额. In fen. Known from the community.
        public var amount: Int?
        /// 优惠数量.
        public var count: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            description: String,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }
    }
}

extension PayScore {
    /// `CreateServiceOrderResponse`.
    public struct CreateServiceOrderResponse: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order. At most 300 characters.
        public var package: String
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: CreateServiceOrderResponseState
        /// 用户唯一标识. Known from the community.
        public var openid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
        public var attach: String?
        /// 收款信息. Known from the community.
        public var collection: Collection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0. Known from the community.
        public var needCollection: Bool?
        /// 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var notifyUrl: String?
        /// 后付费商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: StateDescription?
        /// 服务时间段.
        public var timeRange: TimeRange?
        /// 商户收款总金额. In fen. Known from the community.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case package
            case serviceIntroduction = "service_introduction"
            case state
            case openid
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `CreateServiceOrderTimeRange`.
    public struct CreateServiceOrderTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. At most 14 characters.
        public var startTime: String
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters.
        public var endTime: String?
        /// 服务结束时间备注. At most 20 characters.
        public var endTimeRemark: String?
        /// 服务开始时间备注. At most 20 characters.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            endTime: String? = nil,
            endTimeRemark: String? = nil,
            startTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.endTimeRemark = endTimeRemark
            self.startTimeRemark = startTimeRemark
        }
    }
}

extension PayScore {
    /// `Device`.
    public struct Device: Model {
        /// 服务结束的设备ID. At most 50 characters.
        public var endDeviceId: String?
        /// 物料编码. At most 100 characters.
        public var materielNo: String?
        /// 服务开始的设备ID. At most 50 characters.
        public var startDeviceId: String?

        enum CodingKeys: String, CodingKey {
            case endDeviceId = "end_device_id"
            case materielNo = "materiel_no"
            case startDeviceId = "start_device_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            endDeviceId: String? = nil,
            materielNo: String? = nil,
            startDeviceId: String? = nil
        ) {
            self.endDeviceId = endDeviceId
            self.materielNo = materielNo
            self.startDeviceId = startDeviceId
        }
    }
}

extension PayScore {
    /// `DirectCompleteServiceOrderPostPayment`.
    public struct DirectCompleteServiceOrderPostPayment: Model {
        /// 付费项目名称. At most 20 characters.
        public var name: String?
        /// 计费说明.
        public var description: String?
        /// 金额. In fen.
        public var amount: Int?
        /// 付费数量.
        public var count: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String? = nil,
            description: String? = nil,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }
    }
}

extension PayScore {
    /// `DirectCompleteServiceOrderResponse`.
    public struct DirectCompleteServiceOrderResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公众账号ID.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: DirectCompleteServiceOrderResponseState
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: StateDescription
        /// 服务时间段.
        public var timeRange: DirectCompleteServiceOrderResponseTimeRange
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 订单优惠标记. The mark that the rules of a promotion ask for.
        public var goodsTag: String?
        /// 服务位置.
        public var location: Location?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 后付费商户优惠. What the merchant takes off.
        public var postDiscounts: [DirectCompleteServiceOrderPostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [DirectCompleteServiceOrderPostPayment]?
        /// 是否分账. The money is frozen after the payment, so that it can be split.
        public var profitSharing: Bool?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case attach
            case goodsTag = "goods_tag"
            case location
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case profitSharing = "profit_sharing"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `DirectCompleteServiceOrderResponseTimeRange`.
    public struct DirectCompleteServiceOrderResponseTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14}|OnAccept)$`.
        public var startTime: String?
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14})$`.
        public var endTime: String?
        /// 服务结束时间备注. At most 50 characters.
        public var endTimeRemark: String?
        /// 服务开始时间备注. At most 20 characters.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }
    }
}

extension PayScore {
    /// `DirectCompleteServiceOrderTimeRange`.
    public struct DirectCompleteServiceOrderTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14}|OnAccept)$`, yyyyMMddHHmmss.
        public var startTime: String?
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14})$`, yyyyMMddHHmmss.
        public var endTime: String?
        /// 服务结束时间备注. At most 50 characters.
        public var endTimeRemark: String?
        /// 服务开始时间备注. At most 20 characters.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String? = nil,
            endTime: String? = nil,
            endTimeRemark: String? = nil,
            startTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.endTimeRemark = endTimeRemark
            self.startTimeRemark = startTimeRemark
        }
    }
}

extension PayScore {
    /// `GetMerchantBillResponse`.
    public struct GetMerchantBillResponse: Model {
        /// 下载信息总数. How many files there are.
        public var downloadBillCount: Int?
        /// 下载信息明细.
        public var downloadBillList: [BillDownload]

        enum CodingKeys: String, CodingKey {
            case downloadBillCount = "download_bill_count"
            case downloadBillList = "download_bill_list"
        }
    }
}

extension PayScore {
    /// `GetPermissionByAuthorizationCodeResponse`.
    public struct GetPermissionByAuthorizationCodeResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公众号id.
        public var appid: String
        /// 服务id. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String
        /// 授权状态. `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user.
        public var authorizationState: AuthorizationState
        /// 用户标识.
        public var openid: String?
        /// 最近一次授权时间. RFC 3339.
        public var authorizationSuccessTime: String?
        /// RFC 3339.
        public var cancelAuthorizationTime: String?
        /// 授权通知地址. Where its notifications are posted: https, without a query string. A URL.
        public var notifyUrl: String?
        /// 分层版本. The version of the levels; levels of different versions cannot be compared.
        public var riskLevelVersion: Int?
        /// 用户分层.
        public var userRiskLevel: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case serviceId = "service_id"
            case authorizationCode = "authorization_code"
            case authorizationState = "authorization_state"
            case openid
            case authorizationSuccessTime = "authorization_success_time"
            case cancelAuthorizationTime = "cancel_authorization_time"
            case notifyUrl = "notify_url"
            case riskLevelVersion = "risk_level_version"
            case userRiskLevel = "user_risk_level"
        }
    }
}

extension PayScore {
    /// `GetPermissionByOpenidResponse`.
    public struct GetPermissionByOpenidResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公众号id.
        public var appid: String
        /// 服务id. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 授权状态. `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user.
        public var authorizationState: AuthorizationState
        /// 用户标识.
        public var openid: String?
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String?
        /// 最近一次授权时间. RFC 3339.
        public var authorizationSuccessTime: String?
        /// RFC 3339.
        public var cancelAuthorizationTime: String?
        /// 通知回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 分层版本. The version of the levels; levels of different versions cannot be compared.
        public var riskLevelVersion: Int?
        /// 用户分层.
        public var userRiskLevel: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case serviceId = "service_id"
            case authorizationState = "authorization_state"
            case openid
            case authorizationCode = "authorization_code"
            case authorizationSuccessTime = "authorization_success_time"
            case cancelAuthorizationTime = "cancel_authorization_time"
            case notifyUrl = "notify_url"
            case riskLevelVersion = "risk_level_version"
            case userRiskLevel = "user_risk_level"
        }
    }
}

extension PayScore {
    /// `GetServiceOrderCollection`.
    public struct GetServiceOrderCollection: Model {
        /// 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. At most 32 characters.
        public var state: GetServiceOrderCollectionState
        /// 收款银行. Known from the community.
        public var bankType: String?
        /// 收款明细列表.
        public var details: [GetServiceOrderCollectionDetail]?
        /// 已收金额. Paid so far, in fen.
        public var paidAmount: Int?
        /// 待收金额. Still to be paid, in fen.
        public var payingAmount: Int?
        /// 总收款金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case state
            case bankType = "bank_type"
            case details
            case paidAmount = "paid_amount"
            case payingAmount = "paying_amount"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `GetServiceOrderCollectionDetail`.
    public struct GetServiceOrderCollectionDetail: Model {
        /// 微信支付交易单号. WeChat Pay's number of the payment. At most 64 characters.
        public var transactionId: String?
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 收款成功时间. When it was paid, in Beijing time. At most 32 characters, yyyyMMddHHmmss.
        public var paidTime: String?
        /// 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. At most 32 characters.
        public var paidType: PaidType?
        /// 优惠功能. The coupons that were used.
        public var promotionDetail: [GetServiceOrderPromotion]?
        /// 收款序号. The place among the receipts of the order, from 1.
        public var seq: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case amount
            case paidTime = "paid_time"
            case paidType = "paid_type"
            case promotionDetail = "promotion_detail"
            case seq
        }
    }
}

extension PayScore {
    /// `GetServiceOrderPromotion`.
    public struct GetServiceOrderPromotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from. At most 32 characters.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters.
        public var type: TypeValue?
        /// 优惠名称. At most 64 characters.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 32 characters.
        public var currency: Currency?
        /// 单品列表.
        public var goodsDetail: [GetServiceOrderPromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters.
        public var scope: Scope?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case amount
            case stockId = "stock_id"
            case type
            case name
            case currency
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension PayScore {
    /// `GetServiceOrderPromotionGoods`.
    public struct GetServiceOrderPromotionGoods: Model {
        /// 商品编码. At most 32 characters.
        public var goodsId: String
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品备注. At most 128 characters.
        public var goodsRemark: String?
        /// 商品数量.
        public var quantity: Int?
        /// 商品价格. Of one piece, in fen.
        public var unitPrice: Int?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case goodsRemark = "goods_remark"
            case quantity
            case unitPrice = "unit_price"
        }
    }
}

extension PayScore {
    /// `GetServiceOrderResponse`.
    public struct GetServiceOrderResponse: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var notifyUrl: String
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: GetServiceOrderResponseState
        /// 服务商公众号下的用户标识. At most 128 characters.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 附加数据. Comes back unchanged in queries and notifications. At most 256 characters.
        public var attach: String?
        /// 收款信息.
        public var collection: GetServiceOrderCollection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters.
        public var stateDescription: StateDescription?
        /// 服务时间.
        public var timeRange: TimeRange?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case notifyUrl = "notify_url"
            case serviceIntroduction = "service_introduction"
            case state
            case openid
            case orderId = "order_id"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `GetUserServiceStateResponse`.
    public struct GetUserServiceStateResponse: Model {
        /// 公众账号ID.
        public var appid: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 用户授权服务情况. `AVAILABLE` when the user has authorised the service.
        public var useServiceState: UseServiceState
        /// 用户标识.
        public var openid: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case serviceId = "service_id"
            case useServiceState = "use_service_state"
            case openid
        }
    }
}

extension PayScore {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品名称.
        public var name: String
        /// 商品单价金额. Of one piece, in fen.
        public var amount: Int?
        /// 商品数量.
        public var count: Int?
        /// 商品图片链接.
        public var picture: String
        /// 商品品类ID.
        public var categoryId: [String]?

        enum CodingKeys: String, CodingKey {
            case name
            case amount
            case count
            case picture
            case categoryId = "category_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            amount: Int,
            count: Int,
            picture: String,
            categoryId: [String]? = nil
        ) {
            self.name = name
            self.amount = amount
            self.count = count
            self.picture = picture
            self.categoryId = categoryId
        }
    }
}

extension PayScore {
    /// `JumpLink`.
    public struct JumpLink: Model {
        /// 小程序跳转AppID.
        public var appid: String?
        /// 跳转链接类型.
        public var jumpLinkType: JumpLinkType?
        /// 小程序跳转path.
        public var path: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case jumpLinkType = "jump_link_type"
            case path
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String? = nil,
            jumpLinkType: JumpLinkType? = nil,
            path: String? = nil
        ) {
            self.appid = appid
            self.jumpLinkType = jumpLinkType
            self.path = path
        }
    }
}

extension PayScore {
    /// `Location`.
    public struct Location: Model {
        /// 服务结束地点. At most 20 characters.
        public var endLocation: String?
        /// 服务开始地点. At most 20 characters.
        public var startLocation: String?

        enum CodingKeys: String, CodingKey {
            case endLocation = "end_location"
            case startLocation = "start_location"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            endLocation: String? = nil,
            startLocation: String? = nil
        ) {
            self.endLocation = endLocation
            self.startLocation = startLocation
        }
    }
}

extension PayScore {
    /// `PayOnDeliveryOrderJumpLink`.
    public struct PayOnDeliveryOrderJumpLink: Model {
        /// 跳转链接类型.
        public var jumpLinkType: String
        /// 小程序跳转AppID.
        public var appid: String?
        /// 小程序跳转path.
        public var path: String?

        enum CodingKeys: String, CodingKey {
            case jumpLinkType = "jump_link_type"
            case appid
            case path
        }
    }
}

extension PayScore {
    /// `PayOnDeliveryOrderShoppingInfo`.
    public struct PayOnDeliveryOrderShoppingInfo: Model {
        /// 商品列表.
        public var goods: [Goods]
        /// 单详跳转链接.
        public var jumpLink: PayOnDeliveryOrderJumpLink
        /// 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant.
        public var realMerchantAppid: String?

        enum CodingKeys: String, CodingKey {
            case goods
            case jumpLink = "jump_link"
            case realMerchantAppid = "real_merchant_appid"
        }
    }
}

extension PayScore {
    /// `PayServiceOrderResponse`.
    public struct PayServiceOrderResponse: Model {
        /// 公众账号ID.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 商户号.
        public var mchid: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case mchid
        }
    }
}

extension PayScore {
    /// `PostDiscount`.
    public struct PostDiscount: Model {
        /// 优惠名称. At most 20 characters.
        public var name: String?
        /// 优惠说明. At most 30 characters.
        public var description: String?
        /// 优惠金额. In fen.
        public var amount: Int?
        /// 优惠数量.
        public var count: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String? = nil,
            description: String? = nil,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }
    }
}

extension PayScore {
    /// `PostPayment`.
    public struct PostPayment: Model {
        /// 付费名称. At most 20 characters.
        public var name: String?
        /// 付费说明. At most 30 characters.
        public var description: String?
        /// 付费金额. In fen.
        public var amount: Int?
        /// 付费数量.
        public var count: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String? = nil,
            description: String? = nil,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }
    }
}

extension PayScore {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from. At most 32 characters.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters.
        public var type: TypeValue?
        /// 优惠名称. At most 64 characters.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 32 characters.
        public var currency: Currency?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters.
        public var scope: Scope?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case amount
            case stockId = "stock_id"
            case type
            case name
            case currency
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension PayScore {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码. At most 32 characters.
        public var goodsId: String?
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品备注. At most 128 characters.
        public var goodsRemark: String?
        /// 商品数量.
        public var quantity: Int?
        /// 商品价格. Of one piece, in fen.
        public var unitPrice: Int?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case goodsRemark = "goods_remark"
            case quantity
            case unitPrice = "unit_price"
        }
    }
}

extension PayScore {
    /// `RiskFund`.
    public struct RiskFund: Model {
        /// 风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. At most 30 characters.
        public var name: Name
        /// 风险金额. In fen.
        public var amount: Int?
        /// 风险说明. At most 30 characters.
        public var description: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Name,
            amount: Int,
            description: String? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
        }
    }
}

extension PayScore {
    /// `ServiceOrderPayment`.
    public struct ServiceOrderPayment: Model {
        /// 收款成功时间. When it was paid, in Beijing time. At most 64 characters, matches `^(\d{8}|\d{14})$`, yyyyMMddHHmmss.
        public var paidTime: String
        /// 收款金额. In fen. Known from the community.
        public var paidAmount: Int?
        /// 收款序号. The place among the receipts of the order, from 1. Known from the community.
        public var seq: Int?

        enum CodingKeys: String, CodingKey {
            case paidTime = "paid_time"
            case paidAmount = "paid_amount"
            case seq
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            paidTime: String,
            paidAmount: Int? = nil,
            seq: Int? = nil
        ) {
            self.paidTime = paidTime
            self.paidAmount = paidAmount
            self.seq = seq
        }
    }
}

extension PayScore {
    /// `ShoppingInfo`.
    public struct ShoppingInfo: Model {
        /// 商品列表.
        public var goods: [Goods]
        /// 单详跳转链接.
        public var jumpLink: JumpLink
        /// 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant.
        public var realMerchantAppid: String?

        enum CodingKeys: String, CodingKey {
            case goods
            case jumpLink = "jump_link"
            case realMerchantAppid = "real_merchant_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goods: [Goods],
            jumpLink: JumpLink,
            realMerchantAppid: String? = nil
        ) {
            self.goods = goods
            self.jumpLink = jumpLink
            self.realMerchantAppid = realMerchantAppid
        }
    }
}

extension PayScore {
    /// `SyncServiceOrderCollection`.
    public struct SyncServiceOrderCollection: Model {
        /// 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. At most 32 characters.
        public var state: SyncServiceOrderCollectionState
        /// 收款银行. Known from the community.
        public var bankType: String?
        /// 收款明细列表.
        public var details: [SyncServiceOrderCollectionDetail]?
        /// 已收金额. Paid so far, in fen.
        public var paidAmount: Int?
        /// 待收金额. Still to be paid, in fen.
        public var payingAmount: Int?
        /// 总收款金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case state
            case bankType = "bank_type"
            case details
            case paidAmount = "paid_amount"
            case payingAmount = "paying_amount"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `SyncServiceOrderCollectionDetail`.
    public struct SyncServiceOrderCollectionDetail: Model {
        /// 微信支付交易单号. WeChat Pay's number of the payment. At most 64 characters.
        public var transactionId: String?
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 收款成功时间. When it was paid, in Beijing time. At most 32 characters, yyyyMMddHHmmss.
        public var paidTime: String?
        /// 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. At most 32 characters.
        public var paidType: PaidType?
        /// 优惠信息. The coupons that were used. Known from the community.
        public var promotionDetail: [Promotion]?
        /// 收款序号. The place among the receipts of the order, from 1. Known from the community.
        public var seq: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case amount
            case paidTime = "paid_time"
            case paidType = "paid_type"
            case promotionDetail = "promotion_detail"
            case seq
        }
    }
}

extension PayScore {
    /// `SyncServiceOrderResponse`.
    public struct SyncServiceOrderResponse: Model {
        /// 服务商商户号. At most 32 characters.
        public var mchid: String
        /// 服务商公众号ID. At most 32 characters.
        public var appid: String
        /// 服务商公众号下的用户标识. At most 128 characters.
        public var openid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: SyncServiceOrderResponseState
        /// 附加数据. Comes back unchanged in queries and notifications. At most 256 characters.
        public var attach: String?
        /// 收款信息.
        public var collection: SyncServiceOrderCollection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var notifyUrl: String?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters.
        public var stateDescription: StateDescription?
        /// 服务时间.
        public var timeRange: TimeRange?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `TimeRange`.
    public struct TimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. At most 14 characters.
        public var startTime: String?
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters.
        public var endTime: String?
        /// 服务结束时间备注. At most 20 characters.
        public var endTimeRemark: String?
        /// 服务开始时间备注. At most 20 characters.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String? = nil,
            endTime: String? = nil,
            endTimeRemark: String? = nil,
            startTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.endTimeRemark = endTimeRemark
            self.startTimeRemark = startTimeRemark
        }
    }
}

extension PayScore {
    /// `UpdateServiceOrderCollection`.
    public struct UpdateServiceOrderCollection: Model {
        /// 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. At most 32 characters.
        public var state: UpdateServiceOrderCollectionState
        /// 收款银行. Known from the community.
        public var bankType: String?
        /// 收款明细列表.
        public var details: [UpdateServiceOrderCollectionDetail]?
        /// 已收金额. Paid so far, in fen.
        public var paidAmount: Int?
        /// 待收金额. Still to be paid, in fen.
        public var payingAmount: Int?
        /// 总收款金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case state
            case bankType = "bank_type"
            case details
            case paidAmount = "paid_amount"
            case payingAmount = "paying_amount"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `UpdateServiceOrderCollectionDetail`.
    public struct UpdateServiceOrderCollectionDetail: Model {
        /// 微信支付交易单号. WeChat Pay's number of the payment. At most 64 characters.
        public var transactionId: String?
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 收款成功时间. When it was paid, in Beijing time. At most 32 characters, yyyyMMddHHmmss.
        public var paidTime: String?
        /// 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. At most 32 characters.
        public var paidType: PaidType?
        /// 优惠功能. The coupons that were used.
        public var promotionDetail: [Promotion]?
        /// 收款序号. The place among the receipts of the order, from 1.
        public var seq: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case amount
            case paidTime = "paid_time"
            case paidType = "paid_type"
            case promotionDetail = "promotion_detail"
            case seq
        }
    }
}

extension PayScore {
    /// `UpdateServiceOrderResponse`.
    public struct UpdateServiceOrderResponse: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: UpdateServiceOrderResponseState
        /// 用户唯一标识. Known from the community.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 附加数据. Comes back unchanged in queries and notifications. At most 256 characters.
        public var attach: String?
        /// 收款信息.
        public var collection: UpdateServiceOrderCollection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var notifyUrl: String?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters.
        public var stateDescription: StateDescription?
        /// 服务时间.
        public var timeRange: TimeRange?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case postPayments = "post_payments"
            case serviceIntroduction = "service_introduction"
            case state
            case openid
            case orderId = "order_id"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `UserAcceptedResource`.
    public struct UserAcceptedResource: Model {
        /// 商户号.
        public var mchid: String?
        /// 子商户的商户号.
        public var subMchid: String?
        /// 公众账号ID.
        public var appid: String?
        /// 子商户应用ID.
        public var subAppid: String?
        /// 用户标识.
        public var openid: String?
        /// 签约模板的唯一标识. The template of the agreement, made in the merchant platform.
        public var planId: String?
        /// 商户签约单号. The merchant's own number of this request.
        public var outRequestNo: String?
        /// 签约完成时间.
        public var createTime: String?
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String?
        /// `contract_id`.
        public var contractId: String?
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String?
        /// 子商户公众号下OpenID.
        public var subOpenid: String?
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String?
        /// 签约状态.
        public var contractStatus: String?
        /// 服务开启或解除授权时间. When the user authorised the service, or ended that.
        public var openorcloseTime: String?
        /// The merchant's own number of the agreement.
        public var outContractCode: String?
        /// 授权状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`.
        public var userServiceStatus: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case subAppid = "sub_appid"
            case openid
            case planId = "plan_id"
            case outRequestNo = "out_request_no"
            case createTime = "create_time"
            case channelId = "channel_id"
            case contractId = "contract_id"
            case serviceId = "service_id"
            case subOpenid = "sub_openid"
            case authorizationCode = "authorization_code"
            case contractStatus = "contract_status"
            case openorcloseTime = "openorclose_time"
            case outContractCode = "out_contract_code"
            case userServiceStatus = "user_service_status"
        }
    }
}

extension PayScore {
    /// `UserConfirmResource`.
    public struct UserConfirmResource: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 用户标识. At most 128 characters.
        public var openid: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: String
        /// DOING状态附加说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters.
        public var stateDescription: String
        /// 服务时间段.
        public var timeRange: UserConfirmResourceTimeRange
        /// 微信服务单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 200 characters.
        public var attach: String?
        /// 收款信息. Known from the community.
        public var collection: Collection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [UserConfirmResourcePostDiscount]?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case serviceIntroduction = "service_introduction"
            case state
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case orderId = "order_id"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case postDiscounts = "post_discounts"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `UserConfirmResourcePostDiscount`.
    public struct UserConfirmResourcePostDiscount: Model {
        /// 优惠名称. At most 20 characters.
        public var name: String?
        /// 优惠说明. At most 30 characters.
        public var description: String?
        /// 优惠金额. In fen.
        public var amount: Int?
    }
}

extension PayScore {
    /// `UserConfirmResourceTimeRange`.
    public struct UserConfirmResourceTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters, yyyyMMddHHmmss.
        public var startTime: String
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters, yyyyMMddHHmmss.
        public var endTime: String?
        /// 服务结束时间备注. At most 20 characters.
        public var endTimeRemark: String?
        /// 服务开始时间备注. At most 20 characters.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }
    }
}

extension PayScore {
    /// `UserPaidResource`.
    public struct UserPaidResource: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 用户标识. At most 128 characters.
        public var openid: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
        public var notifyUrl: String
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: String
        /// 服务时间段.
        public var timeRange: UserConfirmResourceTimeRange
        /// 微信服务单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 200 characters.
        public var attach: String?
        /// 收款信息.
        public var collection: Collection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [UserConfirmResourcePostDiscount]?
        /// 服务订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. Known from the community.
        public var stateDescription: String?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case notifyUrl = "notify_url"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case serviceIntroduction = "service_introduction"
            case state
            case timeRange = "time_range"
            case orderId = "order_id"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case postDiscounts = "post_discounts"
            case stateDescription = "state_description"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScore {
    /// `UserServiceResource`.
    public struct UserServiceResource: Model {
        /// 微信商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 用户唯一标识.
        public var openid: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 商户签约单号. The merchant's own number of this request.
        public var outRequestNo: String?
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String?
        /// 服务开启或解除授权时间. When the user authorised the service, or ended that. YyyyMMddHHmmss.
        public var openorcloseTime: String?
        /// 回调状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`.
        public var userServiceStatus: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case serviceId = "service_id"
            case outRequestNo = "out_request_no"
            case authorizationCode = "authorization_code"
            case openorcloseTime = "openorclose_time"
            case userServiceStatus = "user_service_status"
        }
    }
}

extension PayScore {
    /// 授权状态
    public struct AuthorizationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unavailable: Self { "UNAVAILABLE" }
        public static var available: Self { "AVAILABLE" }
        public static var unbinduser: Self { "UNBINDUSER" }
    }
}

extension PayScore {
    /// 订单收款状态
    public struct CollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userPaying: Self { "USER_PAYING" }
        public static var userPaid: Self { "USER_PAID" }
    }
}

extension PayScore {
    /// 服务订单状态
    public struct CompleteServiceOrderResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var doing: Self { "DOING" }
        public static var done: Self { "DONE" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PayScore {
    /// 服务订单状态
    public struct CreateServiceOrderResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var doing: Self { "DOING" }
        public static var done: Self { "DONE" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PayScore {
    /// 优惠币种
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension PayScore {
    /// 服务订单状态
    public struct DirectCompleteServiceOrderResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var doing: Self { "DOING" }
        public static var done: Self { "DONE" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PayScore {
    /// 收款状态
    public struct GetServiceOrderCollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userPaying: Self { "USER_PAYING" }
        public static var userPaid: Self { "USER_PAID" }
    }
}

extension PayScore {
    /// 服务订单状态
    public struct GetServiceOrderResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var doing: Self { "DOING" }
        public static var done: Self { "DONE" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PayScore {
    /// 跳转链接类型
    public struct JumpLinkType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jumpLinkMiniProgram: Self { "JUMP_LINK_MINI_PROGRAM" }
    }
}

extension PayScore {
    /// 风险金名称
    public struct Name: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deposit: Self { "DEPOSIT" }
        public static var advance: Self { "ADVANCE" }
        public static var cashDeposit: Self { "CASH_DEPOSIT" }
        public static var estimateOrderCost: Self { "ESTIMATE_ORDER_COST" }
    }
}

extension PayScore {
    /// 收款成功渠道
    public struct PaidType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newton: Self { "NEWTON" }
        public static var mch: Self { "MCH" }
    }
}

extension PayScore {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension PayScore {
    /// 订单状态说明
    public struct StateDescription: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userConfirm: Self { "USER_CONFIRM" }
        public static var mchComplete: Self { "MCH_COMPLETE" }
    }
}

extension PayScore {
    /// 收款状态
    public struct SyncServiceOrderCollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userPaying: Self { "USER_PAYING" }
        public static var userPaid: Self { "USER_PAID" }
    }
}

extension PayScore {
    /// 服务订单状态
    public struct SyncServiceOrderResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var doing: Self { "DOING" }
        public static var done: Self { "DONE" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PayScore {
    /// 压缩类型
    public struct TarType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gzip: Self { "GZIP" }
    }
}

extension PayScore {
    /// 优惠类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension PayScore {
    /// 收款状态
    public struct UpdateServiceOrderCollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userPaying: Self { "USER_PAYING" }
        public static var userPaid: Self { "USER_PAID" }
    }
}

extension PayScore {
    /// 服务订单状态
    public struct UpdateServiceOrderResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var doing: Self { "DOING" }
        public static var done: Self { "DONE" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PayScore {
    /// 用户授权服务情况
    public struct UseServiceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unavailable: Self { "UNAVAILABLE" }
        public static var available: Self { "AVAILABLE" }
    }
}
