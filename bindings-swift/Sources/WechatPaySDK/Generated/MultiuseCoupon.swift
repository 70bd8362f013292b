// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Vouchers for several payments (消费金).
public struct MultiuseCoupon: Sendable {
    let client: Client
}

extension Client {
    /// Vouchers for several payments (消费金).
    public var multiuseCoupon: MultiuseCoupon { MultiuseCoupon(client: self) }
}

extension MultiuseCoupon {
    /// Give a voucher to a user (发放指定批次的消费金).
    ///
    /// The user has to be the person of `user_name` and `id_card_number`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - appid: 公众账号ID. The app that `openid` belongs to.
    ///   - stockId: 批次号. WeChat Pay's number of the stock.
    ///   - outRequestNo: 商户单据号. The caller's own number of the giving, unique for the merchant.
    ///   - cardType: 证件类型.
    ///   - idCardNumber: 身份证号码. Encrypted on the wire.
    ///   - userName: 用户姓名. Encrypted on the wire.
    ///   - amount: 发放面额. The value of the voucher, in fen.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendCoupon(
        openid: String,
        appid: String,
        stockId: String,
        outRequestNo: String,
        cardType: CardType,
        idCardNumber: Sensitive,
        userName: Sensitive,
        amount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SendCouponResponse {
        var call = Call("multiuse_coupon.send_coupon", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("card_type", cardType)
        call.set("id_card_number", idCardNumber)
        call.set("user_name", userName)
        call.set("amount", amount)
        return try await client.answer(to: call)
    }

    /// Get a link to the list of vouchers that a stock has given (下载批次发放明细).
    ///
    /// Download the file with the client.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539756)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. WeChat Pay's number of the stock.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSendFlow(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetSendFlowResponse {
        var call = Call("multiuse_coupon.get_send_flow", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }

    /// Get a link to the list of payments with vouchers of a stock (下载核销明细).
    ///
    /// Download the file with the client.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. WeChat Pay's number of the stock.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUseFlow(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUseFlowResponse {
        var call = Call("multiuse_coupon.get_use_flow", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }

    /// Get a link to the list of refunds of payments with vouchers of a stock (下载批次退款明细).
    ///
    /// Download the file with the client.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. WeChat Pay's number of the stock.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRefundFlow(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetRefundFlowResponse {
        var call = Call("multiuse_coupon.get_refund_flow", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }
}

extension MultiuseCoupon {
    /// `GetRefundFlowResponse`.
    public struct GetRefundFlowResponse: Model {
        /// 下载链接. Where the file is downloaded.
        public var url: String
    }
}

extension MultiuseCoupon {
    /// `GetSendFlowResponse`.
    public struct GetSendFlowResponse: Model {
        /// 下载链接. Where the file is downloaded.
        public var url: String
    }
}

extension MultiuseCoupon {
    /// `GetUseFlowResponse`.
    public struct GetUseFlowResponse: Model {
        /// 下载链接. Where the file is downloaded.
        public var url: String
    }
}

extension MultiuseCoupon {
    /// `SendCouponResponse`.
    public struct SendCouponResponse: Model {
        /// 消费金ID.
        public var couponId: String

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
        }
    }
}

extension MultiuseCoupon {
    /// 证件类型
    public struct CardType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idCard: Self { "ID_CARD" }
    }
}
