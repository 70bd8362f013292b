// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Pay score for institutions (支付分机构模式).
public struct PayScoreBank: Sendable {
    let client: Client
}

extension Client {
    /// Pay score for institutions (支付分机构模式).
    public var payScoreBank: PayScoreBank { PayScoreBank(client: self) }
}

extension PayScoreBank {
    /// Begin an authorization, so that orders need no confirmation (从业机构预授权).
    ///
    /// Hand `apply_permissions_token` to the pay-score mini program, where the user decides.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商应用ID.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPermission(
        subMchid: String,
        appid: String,
        channelId: String,
        serviceId: String,
        authorizationCode: String,
        subAppid: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePermissionResponse {
        var call = Call("pay_score_bank.create_permission", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("channel_id", channelId)
        call.set("service_id", serviceId)
        call.set("authorization_code", authorizationCode)
        call.set("sub_appid", subAppid)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query an authorization by `authorization_code` (从业机构查询与用户授权记录（授权协议号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
    ///
    /// - Parameters:
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPermissionByAuthorizationCode(
        authorizationCode: String,
        subMchid: String,
        channelId: String,
        serviceId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetPermissionByAuthorizationCodeResponse {
        var call = Call("pay_score_bank.get_permission_by_authorization_code", options)
        call.set("authorization_code", authorizationCode)
        call.set("sub_mchid", subMchid)
        call.set("channel_id", channelId)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Create a service order (从业机构创建微信支付分订单).
    ///
    /// Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商应用ID.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - riskFund: 订单风险金. What the service may cost at most, as the user is told before.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - timeRange: 服务时间段.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 服务商公众号下的用户标识. The user in `appid`.
    ///   - subOpenid: 子商户公众号下的用户标识. The user under `sub_appid`.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - device: 设备信息.
    ///   - location: 服务位置.
    ///   - needUserConfirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createServiceOrder(
        subMchid: String,
        appid: String,
        channelId: String,
        outOrderNo: String,
        serviceId: String,
        notifyUrl: String,
        riskFund: RiskFund,
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
        postPayments: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateServiceOrderResponse {
        var call = Call("pay_score_bank.create_service_order", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("channel_id", channelId)
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

    /// Query a service order (从业机构查询微信支付分订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - queryId: 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getServiceOrder(
        subMchid: String,
        channelId: String,
        serviceId: String,
        outOrderNo: String? = nil,
        queryId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetServiceOrderResponse {
        var call = Call("pay_score_bank.get_service_order", options)
        call.set("sub_mchid", subMchid)
        call.set("channel_id", channelId)
        call.set("service_id", serviceId)
        call.set("out_order_no", outOrderNo)
        call.set("query_id", queryId)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid after delivery (从业机构创建先用后付订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - timeRange: 服务时间段.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - subOpenid: 子商户公众号下的用户标识. The user under `sub_appid`.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - location: 服务位置.
    ///   - needUserConfirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - riskFund: 订单风险金. What the service may cost at most, as the user is told before.
    ///   - shoppingInfo: 先用后付购物详情.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPayOnDeliveryOrder(
        appid: String,
        outOrderNo: String,
        serviceId: String,
        serviceIntroduction: String,
        timeRange: CreatePayOnDeliveryOrderTimeRange,
        mchid: String? = nil,
        subMchid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        channelId: String? = nil,
        subOpenid: String? = nil,
        attach: String? = nil,
        location: Location? = nil,
        needUserConfirm: Bool? = nil,
        notifyUrl: String? = nil,
        postDiscounts: [CreatePayOnDeliveryOrderPostPayment]? = nil,
        postPayments: [CreatePayOnDeliveryOrderPostPayment]? = nil,
        riskFund: CreatePayOnDeliveryOrderRiskFund? = nil,
        shoppingInfo: ShoppingInfo? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePayOnDeliveryOrderResponse {
        var call = Call("pay_score_bank.create_pay_on_delivery_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("service_introduction", serviceIntroduction)
        call.set("time_range", timeRange)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("channel_id", channelId)
        call.set("sub_openid", subOpenid)
        call.set("attach", attach)
        call.set("location", location)
        call.set("need_user_confirm", needUserConfirm)
        call.set("notify_url", notifyUrl)
        call.set("post_discounts", postDiscounts)
        call.set("post_payments", postPayments)
        call.set("risk_fund", riskFund)
        call.set("shopping_info", shoppingInfo)
        return try await client.answer(to: call)
    }

    /// Cancel a service order (从业机构取消微信支付分订单).
    ///
    /// Not possible any more once it was paid.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 撤销原因. Why it is cancelled.
    ///   - appid: 微信AppId.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func cancelServiceOrder(
        outOrderNo: String,
        subMchid: String,
        channelId: String,
        serviceId: String,
        reason: String,
        appid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_bank.cancel_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("channel_id", channelId)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        call.set("appid", appid)
        _ = try await client.send(call)
    }

    /// Complete a service order and ask for its payment (从业机构完结微信支付分订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460791)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - postPayments: 后付费项目. What the user is charged for.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    ///   - appid: 微信AppId.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - completeTime: 完结服务时间. RFC 3339.
    ///   - device: 设备信息.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - location: 实际服务位置.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    ///   - profitSharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
    ///   - timeRange: 实际服务时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func completeServiceOrder(
        outOrderNo: String,
        subMchid: String,
        serviceId: String,
        postPayments: [PostPayment],
        totalAmount: Int,
        appid: String? = nil,
        channelId: String? = nil,
        completeTime: String? = nil,
        device: Device? = nil,
        goodsTag: String? = nil,
        location: Location? = nil,
        postDiscounts: [UpdateServiceOrderPostDiscount]? = nil,
        profitSharing: Bool? = nil,
        timeRange: TimeRange? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_bank.complete_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("total_amount", totalAmount)
        call.set("appid", appid)
        call.set("channel_id", channelId)
        call.set("complete_time", completeTime)
        call.set("device", device)
        call.set("goods_tag", goodsTag)
        call.set("location", location)
        call.set("post_discounts", postDiscounts)
        call.set("profit_sharing", profitSharing)
        call.set("time_range", timeRange)
        _ = try await client.send(call)
    }

    /// Lower the amount of a completed service order (从业机构修改微信支付分订单金额).
    ///
    /// Only while a completed order is not paid.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 修改原因. Why the amount is lowered.
    ///   - totalAmount: 总金额. In fen: `post_payments` without `post_discounts`.
    ///   - appid: 微信AppId.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - device: 设备信息.
    ///   - postDiscounts: 后付费商户优惠. What the merchant takes off.
    ///   - postPayments: 后付费项目. What the user is charged for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateServiceOrder(
        outOrderNo: String,
        subMchid: String,
        serviceId: String,
        reason: String,
        totalAmount: Int,
        appid: String? = nil,
        channelId: String? = nil,
        device: Device? = nil,
        postDiscounts: [UpdateServiceOrderPostDiscount]? = nil,
        postPayments: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_bank.update_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        call.set("total_amount", totalAmount)
        call.set("appid", appid)
        call.set("channel_id", channelId)
        call.set("device", device)
        call.set("post_discounts", postDiscounts)
        call.set("post_payments", postPayments)
        _ = try await client.send(call)
    }

    /// Register the charge of a service order (从业机构登记微信支付分扣款信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - appid: 服务商应用ID.
    ///   - subAppid: 子商户公众账号ID. The sub-merchant's own app.
    ///   - outTradeNo: 商户系统内部扣款单号. The merchant's own number of the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func registerServiceOrderDeduction(
        outOrderNo: String,
        subMchid: String,
        channelId: String,
        serviceId: String,
        appid: String? = nil,
        subAppid: String? = nil,
        outTradeNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RegisterServiceOrderDeductionResponse {
        var call = Call("pay_score_bank.register_service_order_deduction", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("channel_id", channelId)
        call.set("service_id", serviceId)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("out_trade_no", outTradeNo)
        return try await client.answer(to: call)
    }

    /// Query the charge of a service order (从业机构查询微信支付分扣款信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - subAppid: 子商户微信AppId. The sub-merchant's own app; needed for `sub_openid`.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getServiceOrderDeduction(
        subMchid: String,
        appid: String,
        channelId: String,
        serviceId: String,
        subAppid: String? = nil,
        outOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetServiceOrderDeductionResponse {
        var call = Call("pay_score_bank.get_service_order_deduction", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("channel_id", channelId)
        call.set("service_id", serviceId)
        call.set("sub_appid", subAppid)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Report that a service order was paid elsewhere (从业机构同步微信支付分订单信息).
    ///
    /// When the user has paid outside WeChat Pay: the collection ends then.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - type: 场景类型. `Order_Paid`: it was paid.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - detail: 内容信息详情.
    ///   - appid: 微信AppId.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func syncServiceOrder(
        outOrderNo: String,
        subMchid: String,
        type: String,
        serviceId: String,
        detail: ServiceOrderPayment,
        appid: String? = nil,
        channelId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_bank.sync_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("type", type)
        call.set("service_id", serviceId)
        call.set("detail", detail)
        call.set("appid", appid)
        call.set("channel_id", channelId)
        _ = try await client.send(call)
    }

    /// End an authorization by `authorization_code` (从业机构解除用户授权关系（授权协议号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
    ///
    /// - Parameters:
    ///   - authorizationCode: 授权协议号. The merchant's own number of the authorization.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 撤销原因. Why it is ended.
    ///   - channelId: 渠道商商户号. The channel's merchant number.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminatePermissionByAuthorizationCode(
        authorizationCode: String,
        subMchid: String,
        serviceId: String,
        reason: String,
        channelId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_score_bank.terminate_permission_by_authorization_code", options)
        call.set("authorization_code", authorizationCode)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        call.set("channel_id", channelId)
        _ = try await client.send(call)
    }
}

extension PayScoreBank {
    /// `Collection`.
    public struct Collection: Model {
        /// 收款明细列表.
        public var details: [CollectionDetail]
        /// 已收金额. Paid so far, in fen.
        public var paidAmount: Int?
        /// 待收金额. Still to be paid, in fen.
        public var payingAmount: Int?
        /// 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid.
        public var state: String
        /// 总收款金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case details
            case paidAmount = "paid_amount"
            case payingAmount = "paying_amount"
            case state
            case totalAmount = "total_amount"
        }
    }
}

extension PayScoreBank {
    /// `CollectionDetail`.
    public struct CollectionDetail: Model {
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 收款序号. The place among the receipts of the order, from 1.
        public var seq: Int?
        /// 微信支付交易单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss.
        public var paidTime: String?
        /// 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported.
        public var paidType: String?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [Promotion]?

        enum CodingKeys: String, CodingKey {
            case amount
            case seq
            case transactionId = "transaction_id"
            case paidTime = "paid_time"
            case paidType = "paid_type"
            case promotionDetail = "promotion_detail"
        }
    }
}

extension PayScoreBank {
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

extension PayScoreBank {
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
        public var postDiscounts: [UserConfirmResourcePostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [UserConfirmResourcePostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 先用后付购物详情.
        public var shoppingInfo: PayOnDeliveryOrderShoppingInfo?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 服务时间.
        public var timeRange: CreatePayOnDeliveryOrderResponseTimeRange?

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

extension PayScoreBank {
    /// `CreatePayOnDeliveryOrderResponseTimeRange`.
    public struct CreatePayOnDeliveryOrderResponseTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation.
        public var startTime: String?
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
        public var endTime: String?
        /// 服务结束时间备注.
        public var endTimeRemark: String?
        /// 服务开始时间备注.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }
    }
}

extension PayScoreBank {
    /// `CreatePayOnDeliveryOrderRiskFund`.
    public struct CreatePayOnDeliveryOrderRiskFund: Model {
        /// 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
        public var name: Name?
        /// 风险说明. At most 30 characters.
        public var description: String?
        /// 风险金额. In fen.
        public var amount: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Name? = nil,
            description: String? = nil,
            amount: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
        }
    }
}

extension PayScoreBank {
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

extension PayScoreBank {
    /// `CreatePermissionResponse`.
    public struct CreatePermissionResponse: Model {
        /// 预授权token. Handed to the pay-score mini program, where the user authorises the service.
        public var applyPermissionsToken: String

        enum CodingKeys: String, CodingKey {
            case applyPermissionsToken = "apply_permissions_token"
        }
    }
}

extension PayScoreBank {
    /// `CreateServiceOrderLocation`.
    public struct CreateServiceOrderLocation: Model {
        /// 预计服务结束地点.
        public var endLocation: String
        /// 服务开始地点.
        public var startLocation: String?

        enum CodingKeys: String, CodingKey {
            case endLocation = "end_location"
            case startLocation = "start_location"
        }
    }
}

extension PayScoreBank {
    /// `CreateServiceOrderResponse`.
    public struct CreateServiceOrderResponse: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var appid: String
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: String
        /// 子商户应用ID.
        public var subAppid: String?
        /// 用户在服务商下唯一标识.
        public var openid: String?
        /// 用户在子商户下唯一标识.
        public var subOpenid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 收款信息.
        public var collection: Collection?
        /// 服务位置.
        public var location: CreateServiceOrderLocation?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 跳转微信侧数据包. Handed to the pay-score mini program, where the user confirms the order.
        public var package: String?
        /// 后付费商户优惠. What the merchant takes off.
        public var postDiscounts: [PostDiscount]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 订单风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 服务时间段.
        public var timeRange: TimeRange?
        /// 商户收款总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case channelId = "channel_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case subAppid = "sub_appid"
            case openid
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

extension PayScoreBank {
    /// `Device`.
    public struct Device: Model {
        /// 服务结束的设备ID.
        public var endDeviceId: String?
        /// 物料编码.
        public var materielNo: String?
        /// 服务开始的设备ID.
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

extension PayScoreBank {
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
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String?
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
        /// 用户标签.
        public var userLabel: String?
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
            case channelId = "channel_id"
            case subOpenid = "sub_openid"
            case authorizationSuccessTime = "authorization_success_time"
            case cancelAuthorizationTime = "cancel_authorization_time"
            case notifyUrl = "notify_url"
            case riskLevelVersion = "risk_level_version"
            case userLabel = "user_label"
            case userRiskLevel = "user_risk_level"
        }
    }
}

extension PayScoreBank {
    /// `GetServiceOrderCollection`.
    public struct GetServiceOrderCollection: Model {
        /// 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid.
        public var state: String
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
            case details
            case paidAmount = "paid_amount"
            case payingAmount = "paying_amount"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScoreBank {
    /// `GetServiceOrderCollectionDetail`.
    public struct GetServiceOrderCollectionDetail: Model {
        /// 微信支付交易单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss.
        public var paidTime: String?
        /// 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported.
        public var paidType: String?
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

extension PayScoreBank {
    /// `GetServiceOrderDeductionResponse`.
    public struct GetServiceOrderDeductionResponse: Model {
        /// 商户扣款单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 商品或支付单简要描述.
        public var description: String

        enum CodingKeys: String, CodingKey {
            case outTradeNo = "out_trade_no"
            case description
        }
    }
}

extension PayScoreBank {
    /// `GetServiceOrderPromotion`.
    public struct GetServiceOrderPromotion: Model {
        /// 券ID. WeChat Pay's number of the coupon.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
        public var type: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [GetServiceOrderPromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods.
        public var scope: String?
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

extension PayScoreBank {
    /// `GetServiceOrderPromotionGoods`.
    public struct GetServiceOrderPromotionGoods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品备注.
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

extension PayScoreBank {
    /// `GetServiceOrderResponse`.
    public struct GetServiceOrderResponse: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var appid: String
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 订单风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: String
        /// 服务时间段.
        public var timeRange: TimeRange
        /// 子商户应用ID.
        public var subAppid: String?
        /// 服务商公众号下的用户标识.
        public var openid: String?
        /// 子商户公众号下的用户标识.
        public var subOpenid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 收款信息.
        public var collection: GetServiceOrderCollection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 后付费商户优惠. What the merchant takes off.
        public var postDiscounts: [PostDiscount]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case channelId = "channel_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case notifyUrl = "notify_url"
            case riskFund = "risk_fund"
            case serviceIntroduction = "service_introduction"
            case state
            case timeRange = "time_range"
            case subAppid = "sub_appid"
            case openid
            case subOpenid = "sub_openid"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case stateDescription = "state_description"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScoreBank {
    /// `Goods`.
    public struct Goods: Model {
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

extension PayScoreBank {
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

extension PayScoreBank {
    /// `Location`.
    public struct Location: Model {
        /// 服务结束地点.
        public var endLocation: String?
        /// 服务开始地点.
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

extension PayScoreBank {
    /// `MerchantPrepayResource`.
    public struct MerchantPrepayResource: Model {
        /// `mchid`.
        public var mchid: String
        /// `sub_mchid`.
        public var subMchid: String
        /// `appid`.
        public var appid: String
        /// The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// `prepay_req_body`.
        public var prepayReqBody: PrepayRequestBody
        /// 总金额. In fen.
        public var totalAmount: Int?
        /// `sub_appid`.
        public var subAppid: String?
        /// `openid`.
        public var openid: String?
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String?
        /// `sub_openid`.
        public var subOpenid: String?
        /// `prepay_req_body_base64`.
        public var prepayReqBodyBase64: String?
        /// `prepay_req_header_base64`.
        public var prepayReqHeaderBase64: String?
        /// `prepay_resp_body_base64`.
        public var prepayRespBodyBase64: String?
        /// `prepay_resp_header_base64`.
        public var prepayRespHeaderBase64: String?
        /// `prepay_resp_http_code`.
        public var prepayRespHttpCode: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case prepayReqBody = "prepay_req_body"
            case totalAmount = "total_amount"
            case subAppid = "sub_appid"
            case openid
            case channelId = "channel_id"
            case subOpenid = "sub_openid"
            case prepayReqBodyBase64 = "prepay_req_body_base64"
            case prepayReqHeaderBase64 = "prepay_req_header_base64"
            case prepayRespBodyBase64 = "prepay_resp_body_base64"
            case prepayRespHeaderBase64 = "prepay_resp_header_base64"
            case prepayRespHttpCode = "prepay_resp_http_code"
        }
    }
}

extension PayScoreBank {
    /// `PayOnDeliveryOrderGoods`.
    public struct PayOnDeliveryOrderGoods: Model {
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
    }
}

extension PayScoreBank {
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

extension PayScoreBank {
    /// `PayOnDeliveryOrderShoppingInfo`.
    public struct PayOnDeliveryOrderShoppingInfo: Model {
        /// 商品列表.
        public var goods: [PayOnDeliveryOrderGoods]
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

extension PayScoreBank {
    /// `PostDiscount`.
    public struct PostDiscount: Model {
        /// 优惠名称.
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

extension PayScoreBank {
    /// `PostPayment`.
    public struct PostPayment: Model {
        /// 付费名称.
        public var name: String
        /// 付费说明.
        public var description: String?
        /// 付费金额. In fen.
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

extension PayScoreBank {
    /// `PrepayRequestBody`.
    public struct PrepayRequestBody: Model {
        /// 商品或支付单简要描述.
        public var body: String
        /// 终端设备号.
        public var deviceInfo: String
        /// `fee_type`.
        public var feeType: String
        /// `limit_pay`.
        public var limitPay: String
        /// `need_receipt`.
        public var needReceipt: Bool?
        /// 随机字符串.
        public var nonceStr: String
        /// Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 订单失效时间. After this the order cannot be paid any more.
        public var timeExpire: String
        /// 订单生成时间.
        public var timeStart: String
        /// `trade_type`.
        public var tradeType: String
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 商品标记. The mark that the rules of a promotion ask for.
        public var goodsTag: String?

        enum CodingKeys: String, CodingKey {
            case body
            case deviceInfo = "device_info"
            case feeType = "fee_type"
            case limitPay = "limit_pay"
            case needReceipt = "need_receipt"
            case nonceStr = "nonce_str"
            case notifyUrl = "notify_url"
            case timeExpire = "time_expire"
            case timeStart = "time_start"
            case tradeType = "trade_type"
            case attach
            case goodsTag = "goods_tag"
        }
    }
}

extension PayScoreBank {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. WeChat Pay's number of the coupon.
        public var couponId: String
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
        public var type: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods.
        public var scope: String
        /// 活动ID. The batch of coupons that it is from.
        public var stockId: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case type
            case amount
            case scope
            case stockId = "stock_id"
            case name
            case currency
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension PayScoreBank {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品数量.
        public var quantity: Int?
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int?
        /// 商品备注.
        public var goodsRemark: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case quantity
            case unitPrice = "unit_price"
            case goodsRemark = "goods_remark"
        }
    }
}

extension PayScoreBank {
    /// `RegisterServiceOrderDeductionResponse`.
    public struct RegisterServiceOrderDeductionResponse: Model {
        /// 商品或支付单简要描述.
        public var description: String?
    }
}

extension PayScoreBank {
    /// `RiskFund`.
    public struct RiskFund: Model {
        /// 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
        public var name: String
        /// 风险金额. In fen.
        public var amount: Int?
        /// 风险说明.
        public var description: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            amount: Int,
            description: String? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
        }
    }
}

extension PayScoreBank {
    /// `ServiceOrderPayment`.
    public struct ServiceOrderPayment: Model {
        /// 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss.
        public var paidTime: String
        /// 收款金额. In fen.
        public var paidAmount: Int?
        /// 收款序号. The place among the receipts of the order, from 1.
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

extension PayScoreBank {
    /// `ShoppingInfo`.
    public struct ShoppingInfo: Model {
        /// 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant.
        public var realMerchantAppid: String?
        /// 商品列表.
        public var goods: [Goods]?
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
            goods: [Goods]? = nil,
            jumpLink: JumpLink? = nil
        ) {
            self.realMerchantAppid = realMerchantAppid
            self.goods = goods
            self.jumpLink = jumpLink
        }
    }
}

extension PayScoreBank {
    /// `TimeRange`.
    public struct TimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation.
        public var startTime: String
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
        public var endTime: String?
        /// 服务结束时间备注.
        public var endTimeRemark: String?
        /// 服务开始时间备注.
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

extension PayScoreBank {
    /// `UpdateServiceOrderPostDiscount`.
    public struct UpdateServiceOrderPostDiscount: Model {
        /// 优惠名称.
        public var name: String
        /// 优惠说明.
        public var description: String
        /// 优惠金额. In fen.
        public var amount: Int
        /// 优惠数量.
        public var count: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            description: String,
            amount: Int,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }
    }
}

extension PayScoreBank {
    /// `UserConfirmResource`.
    public struct UserConfirmResource: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商AppId.
        public var appid: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: String
        /// 子商户AppId.
        public var subAppid: String?
        /// 用户在服务商下唯一标识.
        public var openid: String?
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 用户在子商户下唯一标识.
        public var subOpenid: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 收款信息.
        public var collection: Collection?
        /// 服务位置信息.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户优惠列表. What the merchant takes off.
        public var postDiscounts: [UserConfirmResourcePostDiscount]?
        /// 付费项目列表. What the user is charged for.
        public var postPayments: [UserConfirmResourcePostPayment]?
        /// 订单风险金信息. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 服务订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 服务时间段信息.
        public var timeRange: UserConfirmResourceTimeRange?
        /// 商户收款总金额. In fen.
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
            case channelId = "channel_id"
            case orderId = "order_id"
            case subOpenid = "sub_openid"
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

extension PayScoreBank {
    /// `UserConfirmResourcePostDiscount`.
    public struct UserConfirmResourcePostDiscount: Model {
        /// 优惠名称.
        public var name: String
        /// 优惠说明.
        public var description: String?
        /// 优惠金额. In fen.
        public var amount: Int?
    }
}

extension PayScoreBank {
    /// `UserConfirmResourcePostPayment`.
    public struct UserConfirmResourcePostPayment: Model {
        /// 付费名称.
        public var name: String?
        /// 付费说明.
        public var description: String?
        /// 付费金额. In fen.
        public var amount: Int?
        /// 付费数量.
        public var count: Int?
    }
}

extension PayScoreBank {
    /// `UserConfirmResourceTimeRange`.
    public struct UserConfirmResourceTimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. YyyyMMddHHmmss.
        public var startTime: String
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. YyyyMMddHHmmss.
        public var endTime: String?
        /// 服务结束时间备注.
        public var endTimeRemark: String?
        /// 服务开始时间备注.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }
    }
}

extension PayScoreBank {
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
        /// 渠道商商户号. The channel's merchant number.
        public var channelId: String?
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
            case channelId = "channel_id"
            case subOpenid = "sub_openid"
            case authorizationCode = "authorization_code"
            case openorcloseTime = "openorclose_time"
            case userServiceStatus = "user_service_status"
        }
    }
}

extension PayScoreBank {
    /// 跳转链接类型
    public struct JumpLinkType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jumpLinkMiniProgram: Self { "JUMP_LINK_MINI_PROGRAM" }
    }
}

extension PayScoreBank {
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
