// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Pay score for sub-merchants (支付分服务商模式).
public struct PayScorePartner: Sendable {
    let client: Client
}

extension Client {
    /// Pay score for sub-merchants (支付分服务商模式).
    public var payScorePartner: PayScorePartner { PayScorePartner(client: self) }
}

extension PayScorePartner {
    /// Apply to bind a sub-merchant to a service (收付通子商户申请绑定支付分服务).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商应用ID.
    ///   - outApplyNo: 商户申请绑定单号. The partner's own number of the application.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app.
    ///   - resultNotifyUrl: 绑定结果回调通知地址. Where the result is posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitServiceAccountApplication(
        subMchid: String,
        appid: String,
        outApplyNo: String,
        serviceId: String,
        subAppid: String? = nil,
        resultNotifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ServiceAccountApplication {
        var call = Call("pay_score_partner.submit_service_account_application", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("out_apply_no", outApplyNo)
        call.set("service_id", serviceId)
        call.set("sub_appid", subAppid)
        call.set("result_notify_url", resultNotifyUrl)
        return try await client.answer(to: call)
    }

    /// Query an application to bind a sub-merchant (查询收付通子商户服务绑定结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
    ///
    /// - Parameters:
    ///   - outApplyNo: 商户申请绑定单号. The partner's own number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getServiceAccountApplication(
        outApplyNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> ServiceAccountApplication {
        var call = Call("pay_score_partner.get_service_account_application", options)
        call.set("out_apply_no", outApplyNo)
        return try await client.answer(to: call)
    }

    /// Begin an authorization, so that orders need no confirmation (商户预授权).
    ///
    /// Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商应用ID.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPermission(
        subMchid: String,
        appid: String,
        serviceId: String,
        authorizationCode: String,
        subAppid: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePermissionResponse {
        var call = Call("pay_score_partner.create_permission", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("authorization_code", authorizationCode)
        call.set("sub_appid", subAppid)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Begin an authorization within a scene (服务商场景中预授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户的商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商的公众号ID.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - scene: 授权场景.
    ///   - subAppid: 子商户的公众号ID. The sub-merchant's own app.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - transactionSceneInfo: 微信支付交易中授权附带的参数.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createScenePermission(
        subMchid: String,
        appid: String,
        serviceId: String,
        authorizationCode: String,
        scene: String,
        subAppid: String? = nil,
        notifyUrl: String? = nil,
        transactionSceneInfo: TransactionScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateScenePermissionResponse {
        var call = Call("pay_score_partner.create_scene_permission", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("authorization_code", authorizationCode)
        call.set("scene", scene)
        call.set("sub_appid", subAppid)
        call.set("notify_url", notifyUrl)
        call.set("transaction_scene_info", transactionSceneInfo)
        return try await client.answer(to: call)
    }

    /// Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
    ///
    /// - Parameters:
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPermissionByAuthorizationCode(
        authorizationCode: String,
        subMchid: String,
        serviceId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetPermissionByAuthorizationCodeResponse {
        var call = Call("pay_score_partner.get_permission_by_authorization_code", options)
        call.set("authorization_code", authorizationCode)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Query an authorization by `openid` (查询与用户授权记录（openid）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商应用ID.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 用户标识.
    ///   - subOpenid: 子商户公众号下openid. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPermissionByOpenid(
        subMchid: String,
        appid: String,
        serviceId: String,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetPermissionByOpenidResponse {
        var call = Call("pay_score_partner.get_permission_by_openid", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        return try await client.answer(to: call)
    }

    /// Assess a user before an order (服务商评估用户分层).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
    ///
    /// - Parameters:
    ///   - appid: 服务商的公众号ID.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 服务商的用户标识. The user in `appid`.
    ///   - subOpenid: 子商户的用户标识. The user under `sub_appid`.
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - shoppingInfo: 先用后付商品信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func assessUserRiskLevel(
        appid: String,
        serviceId: String,
        subMchid: String,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        authorizationCode: String? = nil,
        shoppingInfo: AssessUserRiskLevelShoppingInfo? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AssessUserRiskLevelResponse {
        var call = Call("pay_score_partner.assess_user_risk_level", options)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        call.set("authorization_code", authorizationCode)
        call.set("shopping_info", shoppingInfo)
        return try await client.answer(to: call)
    }

    /// Get the amounts that are suggested for groups of users (查询用户分层对应建议先享金额).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
    ///
    /// - Parameters:
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商的公众号ID.
    ///   - riskLevelVersion: 分层版本. The version of the levels; levels of different versions cannot be compared.
    ///   - subAppid: 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getServiceQuotas(
        serviceId: String,
        subMchid: String,
        appid: String,
        riskLevelVersion: Int,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetServiceQuotasResponse {
        var call = Call("pay_score_partner.get_service_quotas", options)
        call.set("service_id", serviceId)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("risk_level_version", riskLevelVersion)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Create a service order (创建支付分订单).
    ///
    /// Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138534)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - riskFund: 服务风险金. What the service may cost at most, as the user is told before.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user. At most 20 characters.
    ///   - timeRange: 服务时间段.
    ///   - subAppid: 子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
    ///   - openid: 服务商公众号下的用户标识. The user in `appid`. Known from the community.
    ///   - subOpenid: 子商户公众号下的用户标识. The user under `sub_appid`. Known from the community.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
    ///   - device: 设备信息.
    ///   - location: 服务位置.
    ///   - needUserConfirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createServiceOrder(
        subMchid: String,
        appid: String,
        outOrderNo: String,
        serviceId: String,
        notifyUrl: String,
        riskFund: CreateServiceOrderRiskFund,
        serviceIntroduction: String,
        timeRange: TimeRange,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        attach: String? = nil,
        device: Device? = nil,
        location: Location? = nil,
        needUserConfirm: Bool? = nil,
        postDiscounts: [PostDiscount]? = nil,
        postPayments: [CreateServiceOrderPostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateServiceOrderResponse {
        var call = Call("pay_score_partner.create_service_order", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        call.set("risk_fund", riskFund)
        call.set("service_introduction", serviceIntroduction)
        call.set("time_range", timeRange)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
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
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138559)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - queryId: 查单ID. From the mini program that the user came back from; this or `out_order_no`. At most 512 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getServiceOrder(
        subMchid: String,
        outOrderNo: String? = nil,
        queryId: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetServiceOrderResponse {
        var call = Call("pay_score_partner.get_service_order", options)
        call.set("sub_mchid", subMchid)
        call.set("out_order_no", outOrderNo)
        call.set("query_id", queryId)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid after delivery (创建先用后付订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 公众账号ID.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - riskFund: 订单风险金. What the service may cost at most, as the user is told before.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - shoppingInfo: 先用后付购物详情.
    ///   - timeRange: 服务时间.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - subOpenid: 子商户公众号下的用户标识. The user under `sub_appid`.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - location: 服务位置.
    ///   - needUserConfirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPayOnDeliveryOrder(
        subMchid: String,
        appid: String,
        outOrderNo: String,
        serviceId: String,
        notifyUrl: String,
        riskFund: CreatePayOnDeliveryOrderRiskFund,
        serviceIntroduction: String,
        shoppingInfo: ShoppingInfo,
        timeRange: CreatePayOnDeliveryOrderTimeRange,
        mchid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        attach: String? = nil,
        location: Location? = nil,
        needUserConfirm: Bool? = nil,
        postDiscounts: [CreatePayOnDeliveryOrderPostPayment]? = nil,
        postPayments: [CreatePayOnDeliveryOrderPostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePayOnDeliveryOrderResponse {
        var call = Call("pay_score_partner.create_pay_on_delivery_order", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        call.set("risk_fund", riskFund)
        call.set("service_introduction", serviceIntroduction)
        call.set("shopping_info", shoppingInfo)
        call.set("time_range", timeRange)
        call.set("mchid", mchid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        call.set("attach", attach)
        call.set("location", location)
        call.set("need_user_confirm", needUserConfirm)
        call.set("post_discounts", postDiscounts)
        call.set("post_payments", postPayments)
        return try await client.answer(to: call)
    }

    /// Create a service order and complete it at once (创单结单合并).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
    ///
    /// - Parameters:
    ///   - appid: 服务商应用ID.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - timeRange: 服务时间段.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - openid: 服务商公众号下的用户标识. The user in `appid`.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - location: 服务位置.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - profitSharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func directCompleteServiceOrder(
        appid: String,
        subAppid: String,
        outOrderNo: String,
        serviceId: String,
        notifyUrl: String,
        serviceIntroduction: String,
        timeRange: TimeRange,
        totalAmount: Int,
        subMchid: String? = nil,
        openid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        location: Location? = nil,
        postDiscounts: [PostDiscount]? = nil,
        postPayments: [CreateServiceOrderPostPayment]? = nil,
        profitSharing: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.direct_complete_service_order", options)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        call.set("service_introduction", serviceIntroduction)
        call.set("time_range", timeRange)
        call.set("total_amount", totalAmount)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("location", location)
        call.set("post_discounts", postDiscounts)
        call.set("post_payments", postPayments)
        call.set("profit_sharing", profitSharing)
        _ = try await client.send(call)
    }

    /// Cancel a service order (取消支付分订单).
    ///
    /// Not possible any more once it was paid.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138589)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - reason: 撤销原因. Why it is cancelled. At most 50 characters.
    ///   - appid: 微信AppId. Known from the community.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func cancelServiceOrder(
        outOrderNo: String,
        subMchid: String,
        reason: String,
        appid: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.cancel_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("reason", reason)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        _ = try await client.send(call)
    }

    /// Complete a service order and ask for its payment (完结支付分订单).
    ///
    /// WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138598)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    ///   - appid: 微信AppId. Known from the community.
    ///   - completeTime: 完结服务时间. At most 64 characters, RFC 3339.
    ///   - device: 设备信息.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
    ///   - location: 服务位置.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    ///   - profitSharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
    ///   - timeRange: 服务时间段.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func completeServiceOrder(
        outOrderNo: String,
        subMchid: String,
        serviceId: String,
        postPayments: [CreateServiceOrderPostPayment],
        totalAmount: Int,
        appid: String? = nil,
        completeTime: String? = nil,
        device: Device? = nil,
        goodsTag: String? = nil,
        location: Location? = nil,
        postDiscounts: [PostDiscount]? = nil,
        profitSharing: Bool? = nil,
        timeRange: TimeRange? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.complete_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("total_amount", totalAmount)
        call.set("appid", appid)
        call.set("complete_time", completeTime)
        call.set("device", device)
        call.set("goods_tag", goodsTag)
        call.set("location", location)
        call.set("post_discounts", postDiscounts)
        call.set("profit_sharing", profitSharing)
        call.set("time_range", timeRange)
        _ = try await client.send(call)
    }

    /// Lower the amount of a completed service order (修改支付分订单金额).
    ///
    /// Only while a completed order is not paid.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - reason: 修改原因. Why the amount is lowered. At most 50 characters.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    ///   - appid: 微信AppId. Known from the community.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - device: 设备信息.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func updateServiceOrder(
        outOrderNo: String,
        subMchid: String,
        postPayments: [CreateServiceOrderPostPayment],
        reason: String,
        totalAmount: Int,
        appid: String? = nil,
        serviceId: String? = nil,
        device: Device? = nil,
        postDiscounts: [PostDiscount]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.update_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("post_payments", postPayments)
        call.set("reason", reason)
        call.set("total_amount", totalAmount)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("device", device)
        call.set("post_discounts", postDiscounts)
        _ = try await client.send(call)
    }

    /// Collect the payment of a completed service order (商户发起催收扣款).
    ///
    /// When a completed order is still not paid.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func payServiceOrder(
        outOrderNo: String,
        subMchid: String,
        appid: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.pay_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        _ = try await client.send(call)
    }

    /// Report that a service order was paid elsewhere (同步支付分订单状态).
    ///
    /// When the user has paid outside WeChat Pay: the collection ends then.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013138975)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - type: 场景类型. `Order_Paid`: it was paid. At most 32 characters.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
    ///   - detail: 内容信息详情.
    ///   - appid: 微信AppId. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func syncServiceOrder(
        outOrderNo: String,
        subMchid: String,
        type: String,
        serviceId: String,
        detail: ServiceOrderPayment,
        appid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.sync_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("type", type)
        call.set("service_id", serviceId)
        call.set("detail", detail)
        call.set("appid", appid)
        _ = try await client.send(call)
    }

    /// Tell the user that a fee is going to be charged (下发服务预扣费消息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394929)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - prepaidTime: 预计扣费时间. When the charge is expected.
    ///   - totalAmount: 总金额. In fen.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPrepaidMessage(
        outOrderNo: String,
        subMchid: String,
        serviceId: String,
        postPayments: [PostPayment],
        prepaidTime: String,
        totalAmount: Int,
        postDiscounts: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.send_prepaid_message", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("prepaid_time", prepaidTime)
        call.set("total_amount", totalAmount)
        call.set("post_discounts", postDiscounts)
        _ = try await client.send(call)
    }

    /// Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - prepaidTime: 预计扣费时间. When the charge is expected.
    ///   - totalAmount: 总金额. In fen.
    ///   - postDiscounts: 商户优惠. What the merchant takes off.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPendingMessage(
        outOrderNo: String,
        subMchid: String,
        serviceId: String,
        postPayments: [PostPayment],
        prepaidTime: String,
        totalAmount: Int,
        postDiscounts: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.send_pending_message", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("prepaid_time", prepaidTime)
        call.set("total_amount", totalAmount)
        call.set("post_discounts", postDiscounts)
        _ = try await client.send(call)
    }

    /// End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
    ///
    /// - Parameters:
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 撤销原因. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminatePermissionByAuthorizationCode(
        authorizationCode: String,
        subMchid: String,
        serviceId: String,
        reason: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.terminate_permission_by_authorization_code", options)
        call.set("authorization_code", authorizationCode)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        _ = try await client.send(call)
    }

    /// End an authorization by `openid` (解除用户授权关系（openid）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商应用ID.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 撤销原因. Why it is ended.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 服务商公众号下的用户标识. The user in `appid`.
    ///   - subOpenid: 子商户公众号下openid. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminatePermissionByOpenid(
        subMchid: String,
        appid: String,
        serviceId: String,
        reason: String,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_partner.terminate_permission_by_openid", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        _ = try await client.send(call)
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
    /// `BindServiceAccountResource`.
    public struct BindServiceAccountResource: Model {
        /// 商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 公众账号ID.
        public var appid: String
        /// 商户申请绑定单号. The partner's own number of the application.
        public var outApplyNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 受理状态.
        public var applyState: String
        /// 子商户公众号ID.
        public var subAppid: String?
        /// 拒绝原因. Set when it was rejected.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case outApplyNo = "out_apply_no"
            case serviceId = "service_id"
            case applyState = "apply_state"
            case subAppid = "sub_appid"
            case rejectReason = "reject_reason"
        }
    }
}

extension PayScorePartner {
    /// `Collection`.
    public struct Collection: Model {
        /// 已收金额. Paid so far, in fen.
        public var paidAmount: Int?
        /// 待收金额. Still to be paid, in fen.
        public var payingAmount: Int?
        /// 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. At most 32 characters.
        public var state: CollectionState
        /// 总收款金额. In fen.
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

extension PayScorePartner {
    /// `CollectionDetail`.
    public struct CollectionDetail: Model {
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 微信支付交易单号. WeChat Pay's number of the payment. At most 200 characters.
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

extension PayScorePartner {
    /// `CreatePayOnDeliveryOrderPostPayment`.
    public struct CreatePayOnDeliveryOrderPostPayment: Model {
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

extension PayScorePartner {
    /// `CreatePayOnDeliveryOrderResponse`.
    public struct CreatePayOnDeliveryOrderResponse: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商公众号ID.
        public var appid: String
        /// 商户订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: String
        /// 子商户公众号ID.
        public var subAppid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 服务位置.
        public var location: Location?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 跳转微信侧数据包. Handed to the pay-score mini program, where the user confirms the order.
        public var package: String?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 先用后付购物详情.
        public var shoppingInfo: PayOnDeliveryOrderShoppingInfo?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 服务时间.
        public var timeRange: TimeRange?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case subAppid = "sub_appid"
            case orderId = "order_id"
            case attach
            case location
            case notifyUrl = "notify_url"
            case package
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case shoppingInfo = "shopping_info"
            case stateDescription = "state_description"
            case timeRange = "time_range"
        }
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
    /// `CreatePayOnDeliveryOrderTimeRange`.
    public struct CreatePayOnDeliveryOrderTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. Matches `^(\d{8}|\d{14}|OnAccept)$`.
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

extension PayScorePartner {
    /// `CreatePermissionResponse`.
    public struct CreatePermissionResponse: Model {
        /// 预授权token. Handed to the pay-score mini program, where the user authorises the service.
        public var applyPermissionsToken: String

        enum CodingKeys: String, CodingKey {
            case applyPermissionsToken = "apply_permissions_token"
        }
    }
}

extension PayScorePartner {
    /// `CreateScenePermissionResponse`.
    public struct CreateScenePermissionResponse: Model {
        /// 授权场景.
        public var scene: String
        /// 微信支付交易中授权token.
        public var transactionPermissionsToken: String?

        enum CodingKeys: String, CodingKey {
            case scene
            case transactionPermissionsToken = "transaction_permissions_token"
        }
    }
}

extension PayScorePartner {
    /// `CreateServiceOrderPostPayment`.
    public struct CreateServiceOrderPostPayment: Model {
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

extension PayScorePartner {
    /// `CreateServiceOrderResponse`.
    public struct CreateServiceOrderResponse: Model {
        /// 服务商商户号. At most 32 characters.
        public var mchid: String
        /// 子商户号. At most 32 characters.
        public var subMchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user. At most 20 characters.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters.
        public var state: CreateServiceOrderResponseState
        /// 子商户公众账号ID. At most 32 characters.
        public var subAppid: String?
        /// 用户在服务商下唯一标识. Known from the community.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 用户在子商户下唯一标识. Known from the community.
        public var subOpenid: String?
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
        /// 跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order. At most 1024 characters.
        public var package: String?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostDiscount]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [CreateServiceOrderPostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: CreateServiceOrderRiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters.
        public var stateDescription: StateDescription?
        /// 服务时间.
        public var timeRange: TimeRange?
        /// 商户收款总金额. In fen. Known from the community.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case subAppid = "sub_appid"
            case openid
            case orderId = "order_id"
            case subOpenid = "sub_openid"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case notifyUrl = "notify_url"
            case package
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScorePartner {
    /// `CreateServiceOrderRiskFund`.
    public struct CreateServiceOrderRiskFund: Model {
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

extension PayScorePartner {
    /// `Device`.
    public struct Device: Model {
        /// 服务结束的设备ID. At most 50 characters.
        public var endDeviceId: String?
        /// 物料URL. At most 100 characters.
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

extension PayScorePartner {
    /// `GetPermissionByAuthorizationCodeResponse`.
    public struct GetPermissionByAuthorizationCodeResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var appid: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String
        /// 授权状态. `AVAILABLE` while the user has authorised the service.
        public var authorizationState: String
        /// 子商户应用ID.
        public var subAppid: String?
        /// 服务商公众号下的用户标识.
        public var openid: String?
        /// 子商户公众号下的用户标识.
        public var subOpenid: String?
        /// 最近一次授权时间. RFC 3339.
        public var authorizationSuccessTime: String?
        /// RFC 3339.
        public var cancelAuthorizationTime: String?
        /// 授权通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 分层版本. The version of the levels; levels of different versions cannot be compared.
        public var riskLevelVersion: Int?
        /// 用户分层.
        public var userRiskLevel: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case serviceId = "service_id"
            case authorizationCode = "authorization_code"
            case authorizationState = "authorization_state"
            case subAppid = "sub_appid"
            case openid
            case subOpenid = "sub_openid"
            case authorizationSuccessTime = "authorization_success_time"
            case cancelAuthorizationTime = "cancel_authorization_time"
            case notifyUrl = "notify_url"
            case riskLevelVersion = "risk_level_version"
            case userRiskLevel = "user_risk_level"
        }
    }
}

extension PayScorePartner {
    /// `GetPermissionByOpenidResponse`.
    public struct GetPermissionByOpenidResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 应用ID.
        public var appid: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 授权状态. `AVAILABLE` while the user has authorised the service.
        public var authorizationState: String
        /// 最近一次授权时间. RFC 3339.
        public var authorizationSuccessTime: String
        /// 子商户应用ID.
        public var subAppid: String?
        /// 服务商公众号下的用户标识.
        public var openid: String?
        /// 子商户公众号下的用户标识.
        public var subOpenid: String?
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String?
        /// RFC 3339.
        public var cancelAuthorizationTime: String?
        /// 授权通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 分层版本. The version of the levels; levels of different versions cannot be compared.
        public var riskLevelVersion: Int?
        /// 用户分层.
        public var userRiskLevel: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case serviceId = "service_id"
            case authorizationState = "authorization_state"
            case authorizationSuccessTime = "authorization_success_time"
            case subAppid = "sub_appid"
            case openid
            case subOpenid = "sub_openid"
            case authorizationCode = "authorization_code"
            case cancelAuthorizationTime = "cancel_authorization_time"
            case notifyUrl = "notify_url"
            case riskLevelVersion = "risk_level_version"
            case userRiskLevel = "user_risk_level"
        }
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
    /// `GetServiceOrderResponse`.
    public struct GetServiceOrderResponse: Model {
        /// 服务商商户号. At most 32 characters.
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
        public var state: GetServiceOrderResponseState
        /// 子商户号. At most 32 characters.
        public var subMchid: String?
        /// 子商户公众账号ID. At most 32 characters.
        public var subAppid: String?
        /// 用户标识. At most 128 characters.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 用户标识. At most 128 characters.
        public var subOpenid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
        public var attach: String?
        /// 收款信息.
        public var collection: GetServiceOrderCollection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var notifyUrl: String?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostDiscount]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [CreateServiceOrderPostPayment]?
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
            case serviceIntroduction = "service_introduction"
            case state
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case openid
            case orderId = "order_id"
            case subOpenid = "sub_openid"
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

extension PayScorePartner {
    /// `GetServiceQuotasResponse`.
    public struct GetServiceQuotasResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 公众号ID.
        public var appid: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 先享金额列表.
        public var quotas: [Quota]
        /// 分层版本. The version of the levels; levels of different versions cannot be compared.
        public var riskLevelVersion: Int?
        /// 子商户的公众号ID.
        public var subAppid: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case serviceId = "service_id"
            case quotas
            case riskLevelVersion = "risk_level_version"
            case subAppid = "sub_appid"
        }
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from. At most 32 characters.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 12 characters.
        public var type: TypeValue?
        /// 优惠名称. At most 64 characters.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 12 characters.
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

extension PayScorePartner {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
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

extension PayScorePartner {
    /// `Quota`.
    public struct Quota: Model {
        /// 用户分层.
        public var riskLevel: Int?
        /// 建议先享金额. In fen.
        public var suggestedQuota: Int?

        enum CodingKeys: String, CodingKey {
            case riskLevel = "risk_level"
            case suggestedQuota = "suggested_quota"
        }
    }
}

extension PayScorePartner {
    /// `RiskFund`.
    public struct RiskFund: Model {
        /// 风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. At most 64 characters.
        public var name: Name
        /// 风险金额. In fen.
        public var amount: Int?
        /// 风险说明. At most 30 characters.
        public var description: String?
    }
}

extension PayScorePartner {
    /// `ServiceAccountApplication`.
    public struct ServiceAccountApplication: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var appid: String
        /// 申请单号. The partner's own number of the application.
        public var outApplyNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 受理状态.
        public var applyState: String
        /// 子商户应用ID.
        public var subAppid: String?
        /// 拒绝原因. Set when it was rejected.
        public var rejectReason: String?
        /// 绑定结果回调通知地址. Where the result is posted: https, without a query string.
        public var resultNotifyUrl: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case outApplyNo = "out_apply_no"
            case serviceId = "service_id"
            case applyState = "apply_state"
            case subAppid = "sub_appid"
            case rejectReason = "reject_reason"
            case resultNotifyUrl = "result_notify_url"
        }
    }
}

extension PayScorePartner {
    /// `ServiceOrderPayment`.
    public struct ServiceOrderPayment: Model {
        /// 收款成功时间. When it was paid, in Beijing time. At most 64 characters, yyyyMMddHHmmss.
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

extension PayScorePartner {
    /// `ShoppingGoods`.
    public struct ShoppingGoods: Model {
        /// 商品名称.
        public var name: String?
        /// 商品品类ID.
        public var categoryId: [String]?
        /// 商品单价金额. Of one piece, in fen.
        public var amount: Int?
        /// 商品数量.
        public var count: Int?
        /// 商品图片链接.
        public var picture: String?

        enum CodingKeys: String, CodingKey {
            case name
            case categoryId = "category_id"
            case amount
            case count
            case picture
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String? = nil,
            categoryId: [String]? = nil,
            amount: Int? = nil,
            count: Int? = nil,
            picture: String? = nil
        ) {
            self.name = name
            self.categoryId = categoryId
            self.amount = amount
            self.count = count
            self.picture = picture
        }
    }
}

extension PayScorePartner {
    /// `ShoppingInfo`.
    public struct ShoppingInfo: Model {
        /// 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant.
        public var realMerchantAppid: String?
        /// 商品列表.
        public var goods: [ShoppingGoods]?
        /// 单详跳转链接.
        public var jumpLink: JumpLink?

        enum CodingKeys: String, CodingKey {
            case realMerchantAppid = "real_merchant_appid"
            case goods
            case jumpLink = "jump_link"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            realMerchantAppid: String? = nil,
            goods: [ShoppingGoods]? = nil,
            jumpLink: JumpLink? = nil
        ) {
            self.realMerchantAppid = realMerchantAppid
            self.goods = goods
            self.jumpLink = jumpLink
        }
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
    /// `TransactionScene`.
    public struct TransactionScene: Model {
        /// 支付下单的商户号.
        public var mchid: String
        /// 支付下单的子商户号. The sub-merchant that the partner acts for.
        public var subMchid: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            subMchid: String
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
        }
    }
}

extension PayScorePartner {
    /// `UserConfirmResource`.
    public struct UserConfirmResource: Model {
        /// 服务商商户号. At most 32 characters.
        public var mchid: String
        /// 子商户号. At most 32 characters.
        public var subMchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
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
        public var state: UserConfirmResourceState
        /// 服务时间.
        public var timeRange: UserConfirmResourceTimeRange
        /// 子商户公众账号ID. At most 32 characters.
        public var subAppid: String?
        /// 用户标识. At most 128 characters.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters.
        public var orderId: String?
        /// 用户标识. At most 128 characters.
        public var subOpenid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
        public var attach: String?
        /// 收款信息.
        public var collection: Collection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [UserConfirmResourcePostDiscount]?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters.
        public var stateDescription: StateDescription?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case serviceIntroduction = "service_introduction"
            case state
            case timeRange = "time_range"
            case subAppid = "sub_appid"
            case openid
            case orderId = "order_id"
            case subOpenid = "sub_openid"
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

extension PayScorePartner {
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

extension PayScorePartner {
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

extension PayScorePartner {
    /// `UserServiceResource`.
    public struct UserServiceResource: Model {
        /// 服务商AppId.
        public var appid: String
        /// 服务商商户号.
        public var mchId: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 子商户号.
        public var subMchId: String
        /// 子商户AppId.
        public var subAppid: String?
        /// 用户在服务商下唯一标识.
        public var openid: String?
        /// 用户在子商户下唯一标识.
        public var subOpenid: String?
        /// 授权协议号. The merchant's own number of the authorization.
        public var authorizationCode: String?
        /// 服务开启或解除授权时间. When the user authorised the service, or ended that. YyyyMMddHHmmss.
        public var openorcloseTime: String?
        /// 回调状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`.
        public var userServiceStatus: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case mchId = "mch_id"
            case serviceId = "service_id"
            case subMchId = "sub_mch_id"
            case subAppid = "sub_appid"
            case openid
            case subOpenid = "sub_openid"
            case authorizationCode = "authorization_code"
            case openorcloseTime = "openorclose_time"
            case userServiceStatus = "user_service_status"
        }
    }
}

extension PayScorePartner {
    /// 收款状态
    public struct CollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userPaying: Self { "USER_PAYING" }
        public static var userPaid: Self { "USER_PAID" }
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
    /// 优惠币种
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension PayScorePartner {
    /// 收款状态
    public struct GetServiceOrderCollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userPaying: Self { "USER_PAYING" }
        public static var userPaid: Self { "USER_PAID" }
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
    /// 跳转链接类型
    public struct JumpLinkType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jumpLinkMiniProgram: Self { "JUMP_LINK_MINI_PROGRAM" }
    }
}

extension PayScorePartner {
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

extension PayScorePartner {
    /// 收款成功渠道
    public struct PaidType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newton: Self { "NEWTON" }
        public static var mch: Self { "MCH" }
    }
}

extension PayScorePartner {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension PayScorePartner {
    /// 订单状态说明
    public struct StateDescription: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userConfirm: Self { "USER_CONFIRM" }
        public static var mchComplete: Self { "MCH_COMPLETE" }
    }
}

extension PayScorePartner {
    /// 优惠类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension PayScorePartner {
    /// 服务订单状态
    public struct UserConfirmResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var doing: Self { "DOING" }
        public static var done: Self { "DONE" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}
