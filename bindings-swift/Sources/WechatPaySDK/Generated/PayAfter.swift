// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Orders paid afterwards (先享后付).
public struct PayAfter: Sendable {
    let client: Client
}

extension Client {
    /// Orders paid afterwards (先享后付).
    public var payAfter: PayAfter { PayAfter(client: self) }
}

extension PayAfter {
    /// Create an order to be paid afterwards (创建先享后付订单).
    ///
    /// The user confirms the order in the pay-score mini program.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - openid: The user in `appid`.
    ///   - name: 用户姓名. Encrypted on the wire.
    ///   - address: 用户收货地址. Encrypted on the wire.
    ///   - attach: 商户自定义说明. Comes back unchanged in queries and notifications.
    ///   - discounts: 商户优惠. What the merchant takes off.
    ///   - fees: 后付费. What the user is charged for.
    ///   - needUserConfirm: 使用需用户确认订单类型. true when left out.
    ///   - phone: 用户手机号. Encrypted on the wire.
    ///   - riskAmount: 订单风险金额. In fen.
    ///   - serviceEndLocation: 预计服务结束的地点.
    ///   - serviceEndTime: 用户下单时确定的预计服务结束时间. Matches `^(\d{8}|\d{14})$`.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - serviceStartLocation: 开始使用服务的地点.
    ///   - serviceStartTime: 用户下单时确认的服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`.
    ///   - userid: 用户身份证ID. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createOrder(
        appid: String,
        outOrderNo: String,
        serviceId: String,
        openid: String? = nil,
        name: Sensitive? = nil,
        address: Sensitive? = nil,
        attach: String? = nil,
        discounts: [CreateOrderDiscount]? = nil,
        fees: [Fee]? = nil,
        needUserConfirm: Bool? = nil,
        phone: Sensitive? = nil,
        riskAmount: Int? = nil,
        serviceEndLocation: String? = nil,
        serviceEndTime: String? = nil,
        serviceIntroduction: String? = nil,
        serviceStartLocation: String? = nil,
        serviceStartTime: String? = nil,
        userid: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateOrderResponse {
        var call = Call("pay_after.create_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("openid", openid)
        call.set("name", name)
        call.set("address", address)
        call.set("attach", attach)
        call.set("discounts", discounts)
        call.set("fees", fees)
        call.set("need_user_confirm", needUserConfirm)
        call.set("phone", phone)
        call.set("risk_amount", riskAmount)
        call.set("service_end_location", serviceEndLocation)
        call.set("service_end_time", serviceEndTime)
        call.set("service_introduction", serviceIntroduction)
        call.set("service_start_location", serviceStartLocation)
        call.set("service_start_time", serviceStartTime)
        call.set("userid", userid)
        return try await client.answer(to: call)
    }

    /// Query an order (查询先享后付订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - queryId: 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrder(
        appid: String? = nil,
        outOrderNo: String? = nil,
        queryId: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("pay_after.get_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("query_id", queryId)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Complete an order and ask for its payment (完结先享后付订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - cancelReason: 取消订单的原因.
    ///   - discounts: 商户优惠. What the merchant takes off.
    ///   - fees: 后付费. What the user is charged for.
    ///   - finishTicket: 完结凭证. From a query of the order; needed to complete it.
    ///   - finishType: 标识用户订单使用情况. One of 1 and 2.
    ///   - profitSharing: 是否指定商户分账. The money is frozen after the payment, so that it can be split.
    ///   - realServiceEndLocation: 实际结束使用服务的地点.
    ///   - realServiceEndTime: 服务结束时间.
    ///   - realServiceStartTime: 实际服务开始时间.
    ///   - totalAmount: 总金额. In fen.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func completeOrder(
        outOrderNo: String,
        appid: String,
        serviceId: String,
        cancelReason: String? = nil,
        discounts: [Discount]? = nil,
        fees: [Fee]? = nil,
        finishTicket: String? = nil,
        finishType: Int? = nil,
        profitSharing: Bool? = nil,
        realServiceEndLocation: String? = nil,
        realServiceEndTime: String? = nil,
        realServiceStartTime: String? = nil,
        totalAmount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CompleteOrderResponse {
        var call = Call("pay_after.complete_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("cancel_reason", cancelReason)
        call.set("discounts", discounts)
        call.set("fees", fees)
        call.set("finish_ticket", finishTicket)
        call.set("finish_type", finishType)
        call.set("profit_sharing", profitSharing)
        call.set("real_service_end_location", realServiceEndLocation)
        call.set("real_service_end_time", realServiceEndTime)
        call.set("real_service_start_time", realServiceStartTime)
        call.set("total_amount", totalAmount)
        return try await client.answer(to: call)
    }

    /// Cancel an order (撤销先享后付订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 取消原因. Why it is cancelled.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelOrder(
        outOrderNo: String,
        appid: String,
        serviceId: String,
        reason: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelOrderResponse {
        var call = Call("pay_after.cancel_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        return try await client.answer(to: call)
    }

    /// Report that an order was paid elsewhere (支付分订单同步).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - type: 场景类型. `Order_Paid`: it was paid.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - detail: 内容信息详情.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncOrder(
        outOrderNo: String,
        appid: String? = nil,
        type: TypeValue? = nil,
        serviceId: String? = nil,
        detail: SyncOrderDetail? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SyncOrderResponse {
        var call = Call("pay_after.sync_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("type", type)
        call.set("service_id", serviceId)
        call.set("detail", detail)
        return try await client.answer(to: call)
    }

    /// Create a smart retail order (创建智慧零售订单).
    ///
    /// The user confirms the order in the pay-score mini program.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - openid: The user in `appid`.
    ///   - attach: 商户自定义说明. Comes back unchanged in queries and notifications.
    ///   - discounts: 商户优惠. What the merchant takes off.
    ///   - fees: 后付费. What the user is charged for.
    ///   - needUserConfirm: 使用需用户确认订单类型. true when left out.
    ///   - riskAmount: 订单风险金额. In fen.
    ///   - serviceEndLocation: 预计服务结束的地点.
    ///   - serviceEndTime: 服务结束时间. Matches `^(\d{8}|\d{14})$`.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - serviceStartLocation: 开始使用服务的地点.
    ///   - serviceStartTime: 实际服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSmartRetailOrder(
        appid: String,
        outOrderNo: String,
        serviceId: String,
        openid: String? = nil,
        attach: String? = nil,
        discounts: [CreateOrderDiscount]? = nil,
        fees: [Fee]? = nil,
        needUserConfirm: Bool? = nil,
        riskAmount: Int? = nil,
        serviceEndLocation: String? = nil,
        serviceEndTime: String? = nil,
        serviceIntroduction: String? = nil,
        serviceStartLocation: String? = nil,
        serviceStartTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateSmartRetailOrderResponse {
        var call = Call("pay_after.create_smart_retail_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("openid", openid)
        call.set("attach", attach)
        call.set("discounts", discounts)
        call.set("fees", fees)
        call.set("need_user_confirm", needUserConfirm)
        call.set("risk_amount", riskAmount)
        call.set("service_end_location", serviceEndLocation)
        call.set("service_end_time", serviceEndTime)
        call.set("service_introduction", serviceIntroduction)
        call.set("service_start_location", serviceStartLocation)
        call.set("service_start_time", serviceStartTime)
        return try await client.answer(to: call)
    }

    /// Query a smart retail order (查询智慧零售订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - queryId: 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSmartRetailOrder(
        appid: String? = nil,
        outOrderNo: String? = nil,
        queryId: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("pay_after.get_smart_retail_order", options)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("query_id", queryId)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// Complete a smart retail order and ask for its payment (完结智慧零售订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - cancelReason: 取消订单的原因.
    ///   - discounts: 商户优惠. What the merchant takes off.
    ///   - fees: 后付费. What the user is charged for.
    ///   - finishTicket: 完结凭证. From a query of the order; needed to complete it.
    ///   - finishType: 标识用户订单使用情况. One of 1 and 2.
    ///   - profitSharing: 是否指定商户分账. The money is frozen after the payment, so that it can be split.
    ///   - realServiceEndLocation: 实际结束使用服务的地点.
    ///   - realServiceEndTime: 服务结束时间.
    ///   - realServiceStartTime: 实际服务开始时间.
    ///   - totalAmount: 总金额. In fen.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func completeSmartRetailOrder(
        outOrderNo: String,
        appid: String,
        serviceId: String,
        cancelReason: String? = nil,
        discounts: [Discount]? = nil,
        fees: [Fee]? = nil,
        finishTicket: String? = nil,
        finishType: Int? = nil,
        profitSharing: Bool? = nil,
        realServiceEndLocation: String? = nil,
        realServiceEndTime: String? = nil,
        realServiceStartTime: String? = nil,
        totalAmount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CompleteSmartRetailOrderResponse {
        var call = Call("pay_after.complete_smart_retail_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("cancel_reason", cancelReason)
        call.set("discounts", discounts)
        call.set("fees", fees)
        call.set("finish_ticket", finishTicket)
        call.set("finish_type", finishType)
        call.set("profit_sharing", profitSharing)
        call.set("real_service_end_location", realServiceEndLocation)
        call.set("real_service_end_time", realServiceEndTime)
        call.set("real_service_start_time", realServiceStartTime)
        call.set("total_amount", totalAmount)
        return try await client.answer(to: call)
    }

    /// Cancel a smart retail order (撤销智慧零售订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
    ///   - serviceId: 服务ID. The service that WeChat Pay opened for the merchant.
    ///   - reason: 取消原因. Why it is cancelled.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelSmartRetailOrder(
        outOrderNo: String,
        appid: String,
        serviceId: String,
        reason: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelSmartRetailOrderResponse {
        var call = Call("pay_after.cancel_smart_retail_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("appid", appid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        return try await client.answer(to: call)
    }
}

extension PayAfter {
    /// `CancelOrderResponse`.
    public struct CancelOrderResponse: Model {
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

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
        }
    }
}

extension PayAfter {
    /// `CancelSmartRetailOrderResponse`.
    public struct CancelSmartRetailOrderResponse: Model {
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

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
        }
    }
}

extension PayAfter {
    /// `CompleteOrderResponse`.
    public struct CompleteOrderResponse: Model {
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

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
        }
    }
}

extension PayAfter {
    /// `CompleteSmartRetailOrderResponse`.
    public struct CompleteSmartRetailOrderResponse: Model {
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

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
        }
    }
}

extension PayAfter {
    /// `CreateOrderDiscount`.
    public struct CreateOrderDiscount: Model {
        /// 优惠说明.
        public var discountDesc: String?
        /// 优惠名称. At most 20 characters.
        public var discountName: String?

        enum CodingKeys: String, CodingKey {
            case discountDesc = "discount_desc"
            case discountName = "discount_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discountDesc: String? = nil,
            discountName: String? = nil
        ) {
            self.discountDesc = discountDesc
            self.discountName = discountName
        }
    }
}

extension PayAfter {
    /// `CreateOrderResponse`.
    public struct CreateOrderResponse: Model {
        /// 商户号.
        public var mchid: String?
        /// 公众账号ID.
        public var appid: String?
        /// 小程序跳转appid.
        public var miniprogramAppid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String?
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String?
        /// `miniprogram_businesstype`.
        public var miniprogramBusinesstype: String?
        /// 小程序跳转路径.
        public var miniprogramPath: String?
        /// The mini program where the user signs, for the SDK of apps.
        public var miniprogramUsername: String?
        /// Handed to the pay-score mini program, where the user confirms the order.
        public var package: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case miniprogramAppid = "miniprogram_appid"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case miniprogramBusinesstype = "miniprogram_businesstype"
            case miniprogramPath = "miniprogram_path"
            case miniprogramUsername = "miniprogram_username"
            case package
        }
    }
}

extension PayAfter {
    /// `CreateSmartRetailOrderResponse`.
    public struct CreateSmartRetailOrderResponse: Model {
        /// 商户号.
        public var mchid: String?
        /// 公众账号ID.
        public var appid: String?
        /// 小程序跳转appid.
        public var miniprogramAppid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String?
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String?
        /// `miniprogram_businesstype`.
        public var miniprogramBusinesstype: String?
        /// 小程序跳转路径.
        public var miniprogramPath: String?
        /// The mini program where the user signs, for the SDK of apps.
        public var miniprogramUsername: String?
        /// Handed to the pay-score mini program, where the user confirms the order.
        public var package: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case miniprogramAppid = "miniprogram_appid"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case miniprogramBusinesstype = "miniprogram_businesstype"
            case miniprogramPath = "miniprogram_path"
            case miniprogramUsername = "miniprogram_username"
            case package
        }
    }
}

extension PayAfter {
    /// `Discount`.
    public struct Discount: Model {
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 优惠说明.
        public var discountDesc: String?
        /// 优惠名称. At most 20 characters.
        public var discountName: String?

        enum CodingKeys: String, CodingKey {
            case discountAmount = "discount_amount"
            case discountDesc = "discount_desc"
            case discountName = "discount_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discountAmount: Int? = nil,
            discountDesc: String? = nil,
            discountName: String? = nil
        ) {
            self.discountAmount = discountAmount
            self.discountDesc = discountDesc
            self.discountName = discountName
        }
    }
}

extension PayAfter {
    /// `Fee`.
    public struct Fee: Model {
        /// 付费项目总金额. In fen.
        public var feeAmount: Int?
        /// 付费项目数量.
        public var feeCount: Int?
        /// `fee_desc`.
        public var feeDesc: String?
        /// 付费项目名称.
        public var feeName: String?

        enum CodingKeys: String, CodingKey {
            case feeAmount = "fee_amount"
            case feeCount = "fee_count"
            case feeDesc = "fee_desc"
            case feeName = "fee_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            feeAmount: Int? = nil,
            feeCount: Int? = nil,
            feeDesc: String? = nil,
            feeName: String? = nil
        ) {
            self.feeAmount = feeAmount
            self.feeCount = feeCount
            self.feeDesc = feeDesc
            self.feeName = feeName
        }
    }
}

extension PayAfter {
    /// `Order`.
    public struct Order: Model {
        /// 商户号.
        public var mchid: String?
        /// 公众账号ID.
        public var appid: String?
        /// 结单交易单号. WeChat Pay's number of the payment.
        public var finishTransactionId: String?
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String?
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String?
        /// 商户自定义说明. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 商户优惠. What the merchant takes off.
        public var discounts: [Discount]?
        /// 后付费. What the user is charged for.
        public var fees: [Fee]?
        /// 完结凭证. Needed to complete the order.
        public var finishTicket: String?
        /// 标识用户订单使用情况. One of 1 and 2.
        public var finishType: Int?
        /// 支付完成时间. Matches `^(\d{8}|\d{14})$`.
        public var paySuccTime: String?
        /// 支付方式.
        public var payType: PayType?
        /// 实际服务结束的地点.
        public var realServiceEndLocation: String?
        /// 实际服务结束时间. Matches `^(\d{8}|\d{14})$`.
        public var realServiceEndTime: String?
        /// 开始使用服务的地点.
        public var realServiceStartLocation: String?
        /// 实际服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`.
        public var realServiceStartTime: String?
        /// 订单风险金额. In fen.
        public var riskAmount: Int?
        /// 预计服务结束的地点.
        public var serviceEndLocation: String?
        /// 服务结束时间. Matches `^(\d{8}|\d{14})$`.
        public var serviceEndTime: String?
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String?
        /// 开始使用服务的地点.
        public var serviceStartLocation: String?
        /// 服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`.
        public var serviceStartTime: String?
        /// `CREATED`: not confirmed by the user; `USER_ACCEPTED`: confirmed; `FINISHED`: completed, not paid; `USER_PAID`: paid; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: State?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case finishTransactionId = "finish_transaction_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case attach
            case discounts
            case fees
            case finishTicket = "finish_ticket"
            case finishType = "finish_type"
            case paySuccTime = "pay_succ_time"
            case payType = "pay_type"
            case realServiceEndLocation = "real_service_end_location"
            case realServiceEndTime = "real_service_end_time"
            case realServiceStartLocation = "real_service_start_location"
            case realServiceStartTime = "real_service_start_time"
            case riskAmount = "risk_amount"
            case serviceEndLocation = "service_end_location"
            case serviceEndTime = "service_end_time"
            case serviceIntroduction = "service_introduction"
            case serviceStartLocation = "service_start_location"
            case serviceStartTime = "service_start_time"
            case state
            case totalAmount = "total_amount"
        }
    }
}

extension PayAfter {
    /// `SyncOrderDetail`.
    public struct SyncOrderDetail: Model {
        /// When it was paid outside WeChat Pay, in Beijing time. YyyyMMddHHmmss.
        public var paidTime: String?

        enum CodingKeys: String, CodingKey {
            case paidTime = "paid_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            paidTime: String? = nil
        ) {
            self.paidTime = paidTime
        }
    }
}

extension PayAfter {
    /// `SyncOrderResponse`.
    public struct SyncOrderResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公众账号ID.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
        }
    }
}

extension PayAfter {
    /// 支付方式
    public struct PayType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mchChannelPayType: Self { "MchChannelPayType" }
    }
}

extension PayAfter {
    /// `State`.
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var userAccepted: Self { "USER_ACCEPTED" }
        public static var finished: Self { "FINISHED" }
        public static var userPaid: Self { "USER_PAID" }
        public static var revoked: Self { "REVOKED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PayAfter {
    /// 场景类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var orderPaid: Self { "Order_Paid" }
    }
}
