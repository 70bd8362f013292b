// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Hiring power banks (租用充电宝).
public struct HirePowerBank: Sendable {
    let client: Client
}

extension Client {
    /// Hiring power banks (租用充电宝).
    public var hirePowerBank: HirePowerBank { HirePowerBank(client: self) }
}

extension HirePowerBank {
    /// Query whether a user may have an insurance (查询用户保险订单领取资格).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
    ///
    /// - Parameters:
    ///   - openid: 用户的OpenId.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserQualification(
        openid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserQualificationResponse {
        var call = Call("hire_power_bank.get_user_qualification", options)
        call.set("openid", openid)
        return try await client.answer(to: call)
    }

    /// Create an insurance of a hired power bank (创建保险订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
    ///
    /// - Parameters:
    ///   - openid: 用户的OpenId.
    ///   - outOrderNo: 商户创建保险订单时的凭据号. The merchant's own number of the insurance.
    ///   - serviceId: 商户在支付分服务下对应的服务ID. The service that WeChat Pay opened for the merchant.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createInsuranceOrder(
        openid: String? = nil,
        outOrderNo: String? = nil,
        serviceId: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceOrder {
        var call = Call("hire_power_bank.create_insurance_order", options)
        call.set("openid", openid)
        call.set("out_order_no", outOrderNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query an insurance (查询保险订单详情).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户创建保险订单时的凭据号. The merchant's own number of the insurance.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceOrder(
        outOrderNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceOrder {
        var call = Call("hire_power_bank.get_insurance_order", options)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }
}

extension HirePowerBank {
    /// `GetUserQualificationResponse`.
    public struct GetUserQualificationResponse: Model {
        /// 用户是否具有保险订单领取资格. Whether the user can have an insurance now.
        public var qualifiedUser: Bool?

        enum CodingKeys: String, CodingKey {
            case qualifiedUser = "qualified_user"
        }
    }
}

extension HirePowerBank {
    /// `InsuranceOrder`.
    public struct InsuranceOrder: Model {
        /// 用户的OpenId.
        public var openid: String?
        /// 保险订单ID. WeChat Pay's number of the insurance.
        public var orderId: String?
        /// 商户创建保险订单时的凭据号. The merchant's own number of the insurance.
        public var outOrderNo: String?
        /// 一笔保险订单对应的已理赔次数. How often it was claimed.
        public var claimedCount: Int?
        /// 一笔保险订单对应的最大理赔次数. How often it can be claimed.
        public var maxClaimCount: Int?
        /// 保险订单开始时间. RFC 3339.
        public var orderBeginTime: String?
        /// 保险订单结束时间. RFC 3339.
        public var orderEndTime: String?
        /// 保险订单领取状态.
        public var orderReceiveState: String?
        /// 保险订单领取时间. RFC 3339.
        public var orderReceiveTime: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case claimedCount = "claimed_count"
            case maxClaimCount = "max_claim_count"
            case orderBeginTime = "order_begin_time"
            case orderEndTime = "order_end_time"
            case orderReceiveState = "order_receive_state"
            case orderReceiveTime = "order_receive_time"
        }
    }
}

extension HirePowerBank {
    /// `ReceiveInsuranceResource`.
    public struct ReceiveInsuranceResource: Model {
        /// 用户标识.
        public var openid: String
        /// 保险订单ID. WeChat Pay's number of the insurance.
        public var orderId: String
        /// 商户保险订单号. The merchant's own number of the insurance.
        public var outOrderNo: String
        /// 已理赔次数. How often it was claimed.
        public var claimedCount: Int?
        /// 最大理赔次数. How often it can be claimed.
        public var maxClaimCount: Int?
        /// 保险订单领取状态.
        public var orderReceiveState: String
        /// 保险订单领取时间.
        public var orderReceiveTime: String
        /// 保险订单开始时间.
        public var orderBeginTime: String?
        /// 保险订单结束时间.
        public var orderEndTime: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case claimedCount = "claimed_count"
            case maxClaimCount = "max_claim_count"
            case orderReceiveState = "order_receive_state"
            case orderReceiveTime = "order_receive_time"
            case orderBeginTime = "order_begin_time"
            case orderEndTime = "order_end_time"
        }
    }
}
