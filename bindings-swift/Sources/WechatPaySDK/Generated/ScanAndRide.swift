// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Rides by QR code (乘车服务).
public struct ScanAndRide: Sendable {
    let client: Client
}

extension Client {
    /// Rides by QR code (乘车服务).
    public var scanAndRide: ScanAndRide { ScanAndRide(client: self) }
}

extension ScanAndRide {
    /// Query whether a user can ride (查询用户服务可用信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - contractId: 代扣签约ID. WeChat Pay's number of the agreement.
    ///   - appid: 公众账号ID.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子公众账号ID. The sub-merchant's own app; needed for `sub_openid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserService(
        contractId: String,
        appid: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserServiceResponse {
        var call = Call("scan_and_ride.get_user_service", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Charge a ride (扣费受理).
    ///
    /// The charge is only accepted: ask for its result with `get_transaction`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 服务描述.
    ///   - contractId: 代扣签约ID. WeChat Pay's number of the agreement.
    ///   - amount: 订单金额信息.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - tradeScene: 交易场景.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子公众账号ID. The sub-merchant's own app.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - busInfo: 公交场景信息.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - metroInfo: 地铁场景信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransaction(
        appid: String,
        outTradeNo: String,
        description: String,
        contractId: String,
        amount: CreateTransactionAmount,
        notifyUrl: String,
        tradeScene: TradeScene,
        subMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        busInfo: BusScene? = nil,
        goodsTag: String? = nil,
        metroInfo: MetroScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("scan_and_ride.create_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("trade_scene", tradeScene)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("bus_info", busInfo)
        call.set("goods_tag", goodsTag)
        call.set("metro_info", metroInfo)
        return try await client.answer(to: call)
    }

    /// Query the charge of a ride (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransaction(
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("scan_and_ride.get_transaction", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension ScanAndRide {
    /// `Amount`.
    public struct Amount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 用户实际支付金额. In fen.
        public var payerTotal: Int?
        /// 订单金额. In fen.
        public var total: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerTotal = "payer_total"
            case total
        }
    }
}

extension ScanAndRide {
    /// `BusScene`.
    public struct BusScene: Model {
        /// 乘车时间. RFC 3339.
        public var startTime: String
        /// 乘车路线.
        public var lineName: String?
        /// 车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case lineName = "line_name"
            case plateNumber = "plate_number"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            lineName: String? = nil,
            plateNumber: String? = nil
        ) {
            self.startTime = startTime
            self.lineName = lineName
            self.plateNumber = plateNumber
        }
    }
}

extension ScanAndRide {
    /// `CreateTransactionAmount`.
    public struct CreateTransactionAmount: Model {
        /// 订单金额. In fen.
        public var total: Int
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            total: Int,
            currency: String? = nil
        ) {
            self.total = total
            self.currency = currency
        }
    }
}

extension ScanAndRide {
    /// `GetUserServiceResponse`.
    public struct GetUserServiceResponse: Model {
        /// 代扣签约ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 用户服务可用状态.
        public var userServiceState: UserServiceState
        /// 原因. `DELETED`: the user has removed the service; `ACCOUNT_FROZEN`: the account is frozen; `OVERDUE`: the user owes money.
        public var blockReason: BlockReason?

        enum CodingKeys: String, CodingKey {
            case contractId = "contract_id"
            case userServiceState = "user_service_state"
            case blockReason = "block_reason"
        }
    }
}

extension ScanAndRide {
    /// `MetroScene`.
    public struct MetroScene: Model {
        /// 乘车时间. RFC 3339.
        public var startTime: String
        /// 下车时间. RFC 3339.
        public var endTime: String?
        /// 终点站.
        public var endStation: String?
        /// 起始站.
        public var startStation: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endStation = "end_station"
            case startStation = "start_station"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            endTime: String? = nil,
            endStation: String? = nil,
            startStation: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.endStation = endStation
            self.startStation = startStation
        }
    }
}

extension ScanAndRide {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. WeChat Pay's number of the coupon.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
        public var type: TypeValue?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods.
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
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension ScanAndRide {
    /// `Transaction`.
    public struct Transaction: Model {
        /// 商户号.
        public var spMchid: String
        /// 公众账号ID.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 服务描述.
        public var description: String
        /// 订单创建时间. RFC 3339.
        public var createTime: String
        /// 订单金额信息.
        public var amount: Amount
        /// 交易场景.
        public var tradeScene: TradeScene
        /// 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded.
        public var tradeState: TradeState
        /// 子商户号.
        public var subMchid: String?
        /// 子商户公众账号ID.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 代扣签约ID. WeChat Pay's number of the agreement.
        public var contractId: String?
        /// 还款微信支付订单号. WeChat Pay's number of the payment that paid back what was advanced.
        public var repayTransactionId: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 公交场景信息.
        public var busInfo: BusScene?
        /// 地铁场景信息.
        public var metroInfo: MetroScene?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [Promotion]?
        /// 垫资还款时间. When the user paid back what was advanced. RFC 3339.
        public var repayTime: String?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易状态描述.
        public var tradeStateDescription: String?
        /// 用户还款状态. `NOT_REPAY`: what was advanced is not paid back; `REPAID`: paid back; `ALL_REFUND`: refunded in full.
        public var userRepayState: UserRepayState?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case outTradeNo = "out_trade_no"
            case description
            case createTime = "create_time"
            case amount
            case tradeScene = "trade_scene"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case contractId = "contract_id"
            case repayTransactionId = "repay_transaction_id"
            case attach
            case bankType = "bank_type"
            case busInfo = "bus_info"
            case metroInfo = "metro_info"
            case promotionDetail = "promotion_detail"
            case repayTime = "repay_time"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
            case userRepayState = "user_repay_state"
        }
    }
}

extension ScanAndRide {
    /// 原因
    public struct BlockReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deleted: Self { "DELETED" }
        public static var accountFrozen: Self { "ACCOUNT_FROZEN" }
        public static var overdue: Self { "OVERDUE" }
    }
}

extension ScanAndRide {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension ScanAndRide {
    /// 交易场景
    public struct TradeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bus: Self { "BUS" }
        public static var metro: Self { "METRO" }
    }
}

extension ScanAndRide {
    /// 交易状态
    public struct TradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var accepted: Self { "ACCEPTED" }
        public static var payFail: Self { "PAY_FAIL" }
        public static var refund: Self { "REFUND" }
    }
}

extension ScanAndRide {
    /// 优惠类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension ScanAndRide {
    /// 用户还款状态
    public struct UserRepayState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notRepay: Self { "NOT_REPAY" }
        public static var repaid: Self { "REPAID" }
        public static var allRefund: Self { "ALL_REFUND" }
    }
}

extension ScanAndRide {
    /// 用户服务可用状态
    public struct UserServiceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var blocked: Self { "BLOCKED" }
    }
}
