// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: subsidies of the platform (收付通补差).
public struct EcommerceSubsidy: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: subsidies of the platform (收付通补差).
    public var ecommerceSubsidy: EcommerceSubsidy { EcommerceSubsidy(client: self) }
}

extension EcommerceSubsidy {
    /// Subsidise an order (请求补差).
    ///
    /// For a paid order that was made with a `subsidy_amount`, before it is split.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
    ///   - description: 补差描述. At most 80 characters.
    ///   - amount: 补差金额. In fen: at most the `subsidy_amount` that was announced with the order.
    ///   - refundId: 微信退款单号. WeChat Pay's number of the refund. Known from the community.
    ///   - outSubsidyNo: 商户补差单号. The platform's own number of the subsidy. Without it the call is never repeated.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSubsidy(
        subMchid: String,
        transactionId: String,
        description: String,
        amount: Int,
        refundId: String? = nil,
        outSubsidyNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateSubsidyResponse {
        var call = Call("ecommerce_subsidy.create_subsidy", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        call.set("amount", amount)
        call.set("refund_id", refundId)
        call.set("out_subsidy_no", outSubsidyNo)
        return try await client.answer(to: call)
    }

    /// Take a subsidy back (请求补差回退).
    ///
    /// When the order is refunded. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
    ///   - description: 补差回退描述. At most 80 characters.
    ///   - outOrderNo: 商户补差回退单号. The platform's own number of the return. At most 64 characters.
    ///   - amount: 补差回退金额. In fen.
    ///   - refundId: 微信退款单号. The refund for which the subsidy is taken back. At most 64 characters.
    ///   - subsidyId: 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func returnSubsidy(
        subMchid: String,
        transactionId: String,
        description: String,
        outOrderNo: String,
        amount: Int,
        refundId: String? = nil,
        subsidyId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReturnSubsidyResponse {
        var call = Call("ecommerce_subsidy.return_subsidy", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        call.set("out_order_no", outOrderNo)
        call.set("amount", amount)
        call.set("refund_id", refundId)
        call.set("subsidy_id", subsidyId)
        return try await client.answer(to: call)
    }

    /// Cancel a subsidy that was announced for an order (取消补差).
    ///
    /// For an order that was made with a `subsidy_amount` and shall have none, before it is split.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
    ///   - description: 取消补差描述. At most 80 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelSubsidy(
        subMchid: String,
        transactionId: String,
        description: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelSubsidyResponse {
        var call = Call("ecommerce_subsidy.cancel_subsidy", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        return try await client.answer(to: call)
    }
}

extension EcommerceSubsidy {
    /// `CancelSubsidyResponse`.
    public struct CancelSubsidyResponse: Model {
        /// 电商平台二级商户号.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 取消补差描述.
        public var description: String
        /// 取消补差结果.
        public var result: CancelSubsidyResponseResult

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case description
            case result
        }
    }
}

extension EcommerceSubsidy {
    /// `CreateSubsidyResponse`.
    public struct CreateSubsidyResponse: Model {
        /// 电商平台二级商户号.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 补差描述.
        public var description: String
        /// 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters.
        public var subsidyId: String
        /// 补差单结果.
        public var result: CreateSubsidyResponseResult
        /// 补差完成时间. RFC 3339.
        public var successTime: String
        /// 商户补差单号. The platform's own number of the subsidy.
        public var outSubsidyNo: String?
        /// 补差金额. In fen.
        public var amount: Int?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case description
            case subsidyId = "subsidy_id"
            case result
            case successTime = "success_time"
            case outSubsidyNo = "out_subsidy_no"
            case amount
        }
    }
}

extension EcommerceSubsidy {
    /// `FundingSource`.
    public struct FundingSource: Model {
        /// 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet.
        public var account: Account?
        /// 出资金额. In fen.
        public var amount: Int?
    }
}

extension EcommerceSubsidy {
    /// `ReturnSubsidyResponse`.
    public struct ReturnSubsidyResponse: Model {
        /// 电商平台二级商户号.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 补差回退描述.
        public var description: String
        /// 商户补差回退单号. The platform's own number of the return.
        public var outOrderNo: String
        /// 微信补差回退单号. WeChat Pay's number of the return.
        public var subsidyRefundId: String
        /// 补差回退金额. In fen.
        public var amount: Int?
        /// 补差回退结果.
        public var result: ReturnSubsidyResponseResult
        /// 补差回退完成时间. RFC 3339.
        public var successTime: String
        /// 微信退款单号. WeChat Pay's number of the refund.
        public var refundId: String?
        /// 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters.
        public var subsidyId: String?
        /// 退款出资账户及金额. Which accounts the money came from.
        public var from: [FundingSource]?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case description
            case outOrderNo = "out_order_no"
            case subsidyRefundId = "subsidy_refund_id"
            case amount
            case result
            case successTime = "success_time"
            case refundId = "refund_id"
            case subsidyId = "subsidy_id"
            case from
        }
    }
}

extension EcommerceSubsidy {
    /// 出资账户类型
    public struct Account: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { "AVAILABLE" }
        public static var unavailable: Self { "UNAVAILABLE" }
    }
}

extension EcommerceSubsidy {
    /// 取消补差结果
    public struct CancelSubsidyResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension EcommerceSubsidy {
    /// 补差单结果
    public struct CreateSubsidyResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var refund: Self { "REFUND" }
    }
}

extension EcommerceSubsidy {
    /// 补差回退结果
    public struct ReturnSubsidyResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}
