// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Shopping malls (智慧商圈).
public struct BusinessCircle: Sendable {
    let client: Client
}

extension Client {
    /// Shopping malls (智慧商圈).
    public var businessCircle: BusinessCircle { BusinessCircle(client: self) }
}

extension BusinessCircle {
    /// Query whether a member has authorised the mall to give points (商圈会员积分服务授权查询).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
    ///
    /// - Parameters:
    ///   - openid: 顾客OpenID. The user in `appid`. At most 64 characters.
    ///   - appid: 小程序AppID. The app in which the member has authorised. At most 128 characters.
    ///   - subMchid: 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserAuthorization(
        openid: String,
        appid: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserAuthorizationResponse {
        var call = Call("business_circle.get_user_authorization", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Report the points that a payment in the mall has brought (商圈会员积分同步).
    ///
    /// Follows each notification `MALL_TRANSACTION.SUCCESS`. Only payments that were reported are notified again when they are refunded, within 30 days.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
    ///
    /// - Parameters:
    ///   - appid: 小程序AppID. The app in which the member has authorised. At most 128 characters.
    ///   - openid: 顾客OpenID. The user in `appid`. At most 64 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment, from the notification. At most 64 characters.
    ///   - earnPoints: 是否获得积分. Whether the payment has brought points.
    ///   - increasedPoints: 订单新增积分值. The points of this payment.
    ///   - pointsUpdateTime: 积分更新时间. When the points were given. At most 32 characters, RFC 3339.
    ///   - subMchid: 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters.
    ///   - noPointsRemarks: 未获得积分的备注信息. Why there were none. At most 128 characters.
    ///   - totalPoints: 顾客积分总额. All points of the member.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func notifyPoints(
        appid: String,
        openid: String,
        transactionId: String,
        earnPoints: Bool,
        increasedPoints: Int,
        pointsUpdateTime: String,
        subMchid: String? = nil,
        noPointsRemarks: String? = nil,
        totalPoints: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("business_circle.notify_points", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("transaction_id", transactionId)
        call.set("earn_points", earnPoints)
        call.set("increased_points", increasedPoints)
        call.set("points_update_time", pointsUpdateTime)
        call.set("sub_mchid", subMchid)
        call.set("no_points_remarks", noPointsRemarks)
        call.set("total_points", totalPoints)
        _ = try await client.send(call)
    }

    /// Query whether a member has payments without points (商圈会员待积分状态查询).
    ///
    /// Of the same day; the member can ask for the points in the mini program.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in `appid`. At most 128 characters.
    ///   - appid: 应用ID. The app in which the member has authorised. At most 128 characters.
    ///   - brandid: 品牌ID. The mall's brand.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getPointsCommitStatus(
        openid: String,
        appid: String,
        brandid: Int,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetPointsCommitStatusResponse {
        var call = Call("business_circle.get_points_commit_status", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("brandid", brandid)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Report that a member's car has entered or left the mall (商圈会员停车状态同步).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. The app in which the member has authorised. At most 32 characters.
    ///   - openid: 用户标识. The user in `appid`. At most 64 characters.
    ///   - brandid: 品牌ID. The mall's brand.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
    ///   - state: 状态. `IN`: has entered; `OUT`: has left.
    ///   - time: 时间. When the car entered or left. At most 32 characters, RFC 3339.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func notifyParking(
        appid: String,
        openid: String,
        brandid: Int,
        plateNumber: String,
        state: State,
        time: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("business_circle.notify_parking", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("brandid", brandid)
        call.set("plate_number", plateNumber)
        call.set("state", state)
        call.set("time", time)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }
}

extension BusinessCircle {
    /// `GetPointsCommitStatusResponse`.
    public struct GetPointsCommitStatusResponse: Model {
        /// 商圈会员待积分状态. `PENDING`: there are payments without points.
        public var pointsCommitStatus: PointsCommitStatus?

        enum CodingKeys: String, CodingKey {
            case pointsCommitStatus = "points_commit_status"
        }
    }
}

extension BusinessCircle {
    /// `GetUserAuthorizationResponse`.
    public struct GetUserAuthorizationResponse: Model {
        /// 顾客OpenID. At most 64 characters.
        public var openid: String
        /// 授权状态.
        public var authorizeState: AuthorizeState
        /// 授权时间. At most 32 characters, RFC 3339.
        public var authorizeTime: String?
        /// 取消授权时间. Set once it was taken back. At most 32 characters, RFC 3339.
        public var deauthorizeTime: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case authorizeState = "authorize_state"
            case authorizeTime = "authorize_time"
            case deauthorizeTime = "deauthorize_time"
        }
    }
}

extension BusinessCircle {
    /// `MallAuthActivateCardResource`.
    public struct MallAuthActivateCardResource: Model {
        /// 用户开会员卡时的商圈商户号. The mall. At most 32 characters.
        public var mchid: String
        /// 用户唯一标识. At most 128 characters.
        public var openid: String
        /// 用户授权类型. `REGISTERED_MODE`: has become a member; `REGISTERED_AND_AUTHORIZATION_MODE`: has also authorised points for payments.
        public var authType: AuthType
        /// 会员卡Code. At most 32 characters.
        public var code: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case openid
            case authType = "auth_type"
            case code
        }
    }
}

extension BusinessCircle {
    /// `MallRefundSuccessResource`.
    public struct MallRefundSuccessResource: Model {
        /// 微信支付分配的商户号. The mall. At most 32 characters.
        public var mchid: String
        /// 微信AppId. At most 32 characters.
        public var appid: String
        /// 用户唯一标识. At most 128 characters.
        public var openid: String
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商圈商户名称. The name of the mall. At most 128 characters.
        public var merchantName: String
        /// 用户实际消费金额. What the user had paid, in fen.
        public var payAmount: Int?
        /// 用户退款金额. What the user got back, in fen.
        public var refundAmount: Int?
        /// 退款完成时间. When the refund was done. At most 32 characters, RFC 3339.
        public var refundTime: String
        /// 门店名称. The shop in the mall. At most 32 characters.
        public var shopName: String
        /// 门店编号. The mall's own number of the shop. At most 128 characters.
        public var shopNumber: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case transactionId = "transaction_id"
            case refundId = "refund_id"
            case merchantName = "merchant_name"
            case payAmount = "pay_amount"
            case refundAmount = "refund_amount"
            case refundTime = "refund_time"
            case shopName = "shop_name"
            case shopNumber = "shop_number"
        }
    }
}

extension BusinessCircle {
    /// `MallTransactionSuccessResource`.
    public struct MallTransactionSuccessResource: Model {
        /// 微信支付分配的商户号. The mall. At most 32 characters.
        public var mchid: String
        /// 微信AppId. At most 32 characters.
        public var appid: String
        /// 用户唯一标识. At most 128 characters.
        public var openid: String
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 用户实际消费金额. What the user paid, in fen.
        public var amount: Int?
        /// 商圈商户名称. The name of the mall. At most 128 characters.
        public var merchantName: String
        /// 门店名称. The shop in the mall. At most 32 characters.
        public var shopName: String
        /// 门店编号. The mall's own number of the shop. At most 128 characters.
        public var shopNumber: String
        /// 交易完成时间. At most 16 characters, RFC 3339.
        public var timeEnd: String
        /// 授权类型. Known from the community.
        public var authType: String?
        /// 会员卡Code. Known from the community.
        public var code: String?
        /// 手动提交积分标记. Tells that the user asked for the points. At most 32 characters.
        public var commitTag: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case transactionId = "transaction_id"
            case amount
            case merchantName = "merchant_name"
            case shopName = "shop_name"
            case shopNumber = "shop_number"
            case timeEnd = "time_end"
            case authType = "auth_type"
            case code
            case commitTag = "commit_tag"
        }
    }
}

extension BusinessCircle {
    /// 用户授权类型
    public struct AuthType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var registeredMode: Self { "REGISTERED_MODE" }
        public static var registeredAndAuthorizationMode: Self { "REGISTERED_AND_AUTHORIZATION_MODE" }
    }
}

extension BusinessCircle {
    /// 授权状态
    public struct AuthorizeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unauthorized: Self { "UNAUTHORIZED" }
        public static var authorized: Self { "AUTHORIZED" }
        public static var deauthorized: Self { "DEAUTHORIZED" }
    }
}

extension BusinessCircle {
    /// 商圈会员待积分状态
    public struct PointsCommitStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var finished: Self { "FINISHED" }
    }
}

extension BusinessCircle {
    /// 状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `in`: Self { "IN" }
        public static var out: Self { "OUT" }
    }
}
