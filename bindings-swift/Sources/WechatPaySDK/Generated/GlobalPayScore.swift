// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Pay score abroad (海外支付分).
public struct GlobalPayScore: Sendable {
    let client: Client
}

extension Client {
    /// Pay score abroad (海外支付分).
    public var globalPayScore: GlobalPayScore { GlobalPayScore(client: self) }
}

extension GlobalPayScore {
    /// Query a service order (查询支付分订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID.
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - queryId: 回跳查询ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getServiceOrder(
        subMchid: String,
        serviceId: String,
        outOrderNo: String? = nil,
        queryId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetServiceOrderResponse {
        var call = Call("global_pay_score.get_service_order", options)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("out_order_no", outOrderNo)
        call.set("query_id", queryId)
        return try await client.answer(to: call)
    }

    /// Create a service order (创建支付分订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商公众号ID.
    ///   - outOrderNo: 商户订单号.
    ///   - serviceId: 服务ID.
    ///   - currency: 货币类型. ISO 4217, `CNY` for yuan.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - riskFund: 服务风险金.
    ///   - serviceIntroduction: 服务信息.
    ///   - timeRange: 服务时间.
    ///   - subAppid: 子商户公众号ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 服务商公众号下的用户标识.
    ///   - subOpenid: 子商户公众号下的用户标识. The user under `sub_appid`.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - location: 服务位置.
    ///   - needUserConfirm: 是否需要用户确认.
    ///   - postDiscounts: 商户优惠.
    ///   - postPayments: 后付费项目.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createServiceOrder(
        subMchid: String,
        appid: String,
        outOrderNo: String,
        serviceId: String,
        currency: String,
        notifyUrl: String,
        riskFund: RiskFund,
        serviceIntroduction: String,
        timeRange: TimeRange,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        attach: String? = nil,
        location: Location? = nil,
        needUserConfirm: Bool? = nil,
        postDiscounts: [PostDiscount]? = nil,
        postPayments: [PostPayment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateServiceOrderResponse {
        var call = Call("global_pay_score.create_service_order", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("currency", currency)
        call.set("notify_url", notifyUrl)
        call.set("risk_fund", riskFund)
        call.set("service_introduction", serviceIntroduction)
        call.set("time_range", timeRange)
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

    /// Cancel a service order (取消支付分订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID.
    ///   - reason: 撤销原因.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func cancelServiceOrder(
        outOrderNo: String,
        subMchid: String,
        serviceId: String,
        reason: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay_score.cancel_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("reason", reason)
        _ = try await client.send(call)
    }

    /// Complete a service order and ask for its payment (完结支付分订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - serviceId: 服务ID.
    ///   - postPayments: 后付费项目.
    ///   - totalAmount: 总金额. In the smallest unit of the currency.
    ///   - completeTime: 完结服务时间. RFC 3339.
    ///   - currency: 货币类型. ISO 4217, `CNY` for yuan.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - location: 实际服务位置.
    ///   - postDiscounts: 商户优惠.
    ///   - profitSharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
    ///   - timeRange: 实际服务时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func completeServiceOrder(
        outOrderNo: String,
        subMchid: String,
        serviceId: String,
        postPayments: [PostPayment],
        totalAmount: Int,
        completeTime: String? = nil,
        currency: String? = nil,
        goodsTag: String? = nil,
        location: Location? = nil,
        postDiscounts: [CompleteServiceOrderPostDiscount]? = nil,
        profitSharing: Bool? = nil,
        timeRange: CompleteServiceOrderTimeRange? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay_score.complete_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("service_id", serviceId)
        call.set("post_payments", postPayments)
        call.set("total_amount", totalAmount)
        call.set("complete_time", completeTime)
        call.set("currency", currency)
        call.set("goods_tag", goodsTag)
        call.set("location", location)
        call.set("post_discounts", postDiscounts)
        call.set("profit_sharing", profitSharing)
        call.set("time_range", timeRange)
        _ = try await client.send(call)
    }

    /// Report that a service order was paid elsewhere (同步支付分订单信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户服务订单号. The merchant's own number of the service order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - type: 场景类型.
    ///   - serviceId: 服务ID.
    ///   - detail: 内容信息详情.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func syncServiceOrder(
        outOrderNo: String,
        subMchid: String,
        type: SyncServiceOrderRequestType,
        serviceId: String,
        detail: ServiceOrderPayment,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay_score.sync_service_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("type", type)
        call.set("service_id", serviceId)
        call.set("detail", detail)
        _ = try await client.send(call)
    }
}

extension GlobalPayScore {
    /// `Collection`.
    public struct Collection: Model {
        /// 收款状态.
        public var state: CollectionState
        /// 收款银行.
        public var bankType: String?
        /// 收款明细列表.
        public var details: [CollectionDetail]?
        /// 已收金额. In the smallest unit of the currency.
        public var paidAmount: Int?
        /// 待收金额. In the smallest unit of the currency.
        public var payingAmount: Int?
        /// 总收款金额. In the smallest unit of the currency.
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

extension GlobalPayScore {
    /// `CollectionDetail`.
    public struct CollectionDetail: Model {
        /// 微信支付交易单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 单笔收款金额. In the smallest unit of the currency.
        public var amount: Int?
        /// 收款成功时间. RFC 3339.
        public var paidTime: String?
        /// 收款成功渠道.
        public var paidType: PaidType?
        /// 优惠功能.
        public var promotionDetail: [Promotion]?
        /// 收款序号.
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

extension GlobalPayScore {
    /// `CompleteServiceOrderPostDiscount`.
    public struct CompleteServiceOrderPostDiscount: Model {
        /// 优惠名称.
        public var name: String
        /// 优惠说明.
        public var description: String
        /// 优惠金额. In the smallest unit of the currency.
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

extension GlobalPayScore {
    /// `CompleteServiceOrderTimeRange`.
    public struct CompleteServiceOrderTimeRange: Model {
        /// 服务开始时间. RFC 3339.
        public var startTime: String?
        /// 服务结束时间. RFC 3339.
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

extension GlobalPayScore {
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

extension GlobalPayScore {
    /// `CreateServiceOrderPostDiscount`.
    public struct CreateServiceOrderPostDiscount: Model {
        /// 优惠名称.
        public var name: String
        /// 优惠说明.
        public var description: String
        /// 优惠数量.
        public var count: Int?
    }
}

extension GlobalPayScore {
    /// `CreateServiceOrderResponse`.
    public struct CreateServiceOrderResponse: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID.
        public var serviceId: String
        /// 服务信息.
        public var serviceIntroduction: String
        /// 服务订单状态.
        public var state: CreateServiceOrderResponseState
        /// 子商户应用ID.
        public var subAppid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 服务位置.
        public var location: CreateServiceOrderLocation?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 跳转微信侧数据包.
        public var package: String?
        /// 后付费商户优惠.
        public var postDiscounts: [CreateServiceOrderPostDiscount]?
        /// 后付费项目.
        public var postPayments: [PostPayment]?
        /// 订单风险金.
        public var riskFund: RiskFund?
        /// 订单状态说明.
        public var stateDescription: StateDescription?
        /// 服务时间段.
        public var timeRange: TimeRange?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case subAppid = "sub_appid"
            case attach
            case currency
            case location
            case notifyUrl = "notify_url"
            case package
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
        }
    }
}

extension GlobalPayScore {
    /// `GetServiceOrderResponse`.
    public struct GetServiceOrderResponse: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var appid: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID.
        public var serviceId: String
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 订单风险金.
        public var riskFund: RiskFund
        /// 服务信息.
        public var serviceIntroduction: String
        /// 服务订单状态.
        public var state: GetServiceOrderResponseState
        /// 服务时间段.
        public var timeRange: GetServiceOrderTimeRange
        /// 子商户应用ID.
        public var subAppid: String?
        /// 服务商公众号下的用户标识.
        public var openid: String?
        /// 子商户公众号下的用户标识.
        public var subOpenid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 收款信息.
        public var collection: Collection?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 汇率值.
        public var currencyPrice: Int?
        /// 汇率.
        public var currencyRateInfo: String?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款.
        public var needCollection: Bool?
        /// 商户优惠.
        public var postDiscounts: [PostDiscount]?
        /// 后付费项目.
        public var postPayments: [PostPayment]?
        /// 订单状态说明.
        public var stateDescription: StateDescription?
        /// 总金额. In the smallest unit of the currency.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
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
            case currency
            case currencyPrice = "currency_price"
            case currencyRateInfo = "currency_rate_info"
            case location
            case needCollection = "need_collection"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case stateDescription = "state_description"
            case totalAmount = "total_amount"
        }
    }
}

extension GlobalPayScore {
    /// `GetServiceOrderTimeRange`.
    public struct GetServiceOrderTimeRange: Model {
        /// 服务开始时间.
        public var startTime: String?
        /// 服务结束时间.
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

extension GlobalPayScore {
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

extension GlobalPayScore {
    /// `PostDiscount`.
    public struct PostDiscount: Model {
        /// 优惠名称.
        public var name: String
        /// 优惠说明.
        public var description: String
        /// 优惠金额. In the smallest unit of the currency.
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

extension GlobalPayScore {
    /// `PostPayment`.
    public struct PostPayment: Model {
        /// 付费名称.
        public var name: String
        /// 付费说明.
        public var description: String?
        /// 付费金额. In the smallest unit of the currency.
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

extension GlobalPayScore {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID.
        public var couponId: String
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 活动ID.
        public var stockId: String?
        /// 优惠类型.
        public var type: PromotionType?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. In the smallest unit of the currency.
        public var merchantContribute: Int?
        /// 其他出资. In the smallest unit of the currency.
        public var otherContribute: Int?
        /// 优惠范围.
        public var scope: Scope?
        /// 微信出资. In the smallest unit of the currency.
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

extension GlobalPayScore {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品优惠金额. In the smallest unit of the currency.
        public var discountAmount: Int?
        /// 商品备注.
        public var goodsRemark: String?
        /// 商品数量.
        public var quantity: Int?
        /// 商品价格. In the smallest unit of the currency.
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

extension GlobalPayScore {
    /// `RiskFund`.
    public struct RiskFund: Model {
        /// 风险金名称.
        public var name: String
        /// 风险金额. In the smallest unit of the currency.
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

extension GlobalPayScore {
    /// `ServiceOrderPayment`.
    public struct ServiceOrderPayment: Model {
        /// 收款成功时间. RFC 3339.
        public var paidTime: String
        /// 收款金额. In the smallest unit of the currency.
        public var paidAmount: Int?
        /// 收款序号.
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

extension GlobalPayScore {
    /// `TimeRange`.
    public struct TimeRange: Model {
        /// 服务开始时间. RFC 3339.
        public var startTime: String
        /// 服务结束时间. RFC 3339.
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

extension GlobalPayScore {
    /// 收款状态
    public struct CollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userPaying: Self { "USER_PAYING" }
        public static var userPaid: Self { "USER_PAID" }
    }
}

extension GlobalPayScore {
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

extension GlobalPayScore {
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

extension GlobalPayScore {
    /// 收款成功渠道
    public struct PaidType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newton: Self { "NEWTON" }
        public static var mch: Self { "MCH" }
    }
}

extension GlobalPayScore {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension GlobalPayScore {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension GlobalPayScore {
    /// 订单状态说明
    public struct StateDescription: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userConfirm: Self { "USER_CONFIRM" }
        public static var mchComplete: Self { "MCH_COMPLETE" }
    }
}

extension GlobalPayScore {
    /// 场景类型
    public struct SyncServiceOrderRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var orderPaid: Self { "Order_Paid" }
    }
}
