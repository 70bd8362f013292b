// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Car owners (车主服务).
public struct Vehicle: Sendable {
    let client: Client
}

extension Client {
    /// Car owners (车主服务).
    public var vehicle: Vehicle { Vehicle(client: self) }
}

extension Vehicle {
    /// Query whether a plate may be charged (查询车牌服务开通信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - openid: 用户标识. At most 32 characters.
    ///   - plateColor: 车牌颜色.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getPlateService(
        appid: String,
        openid: String,
        plateColor: PlateColor,
        plateNumber: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetPlateServiceResponse {
        var call = Call("vehicle.get_plate_service", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("plate_color", plateColor)
        call.set("plate_number", plateNumber)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Report that a car has entered a parking lot (创建停车入场).
    ///
    /// The answer says whether the plate can be charged when the car leaves.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
    ///
    /// - Parameters:
    ///   - startTime: 入场时间. At most 32 characters, RFC 3339.
    ///   - outParkingNo: 商户入场ID. The merchant's own number of the parking. At most 64 characters.
    ///   - freeDuration: 免费时长. In seconds.
    ///   - notifyUrl: 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - parkingName: 停车场名称. At most 128 characters.
    ///   - plateColor: 车牌颜色.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createParking(
        startTime: String,
        outParkingNo: String,
        freeDuration: Int,
        notifyUrl: String,
        parkingName: String,
        plateColor: PlateColor,
        plateNumber: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateParkingResponse {
        var call = Call("vehicle.create_parking", options)
        call.set("start_time", startTime)
        call.set("out_parking_no", outParkingNo)
        call.set("free_duration", freeDuration)
        call.set("notify_url", notifyUrl)
        call.set("parking_name", parkingName)
        call.set("plate_color", plateColor)
        call.set("plate_number", plateNumber)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Charge a parking fee (扣费受理).
    ///
    /// The charge is only accepted: its result comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from `get_parking_transaction`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order. At most 32 characters.
    ///   - description: 服务描述. What is paid for; shown to the user. At most 128 characters.
    ///   - amount: 订单金额.
    ///   - notifyUrl: 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - tradeScene: 交易场景. At most 16 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    ///   - subAppid: 子公众账号ID. The sub-merchant's own app. At most 32 characters. Partners only.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
    ///   - parkingInfo: 停车场景信息.
    ///   - profitSharing: 分账标识. `Y`: the money is frozen after the payment, so that it can be split. At most 16 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createParkingTransaction(
        appid: String,
        outTradeNo: String,
        description: String,
        amount: CreateParkingTransactionAmount,
        notifyUrl: String,
        tradeScene: TradeScene,
        subMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        parkingInfo: ParkingTradeScene? = nil,
        profitSharing: ProfitSharing? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateParkingTransactionResponse {
        var call = Call("vehicle.create_parking_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("trade_scene", tradeScene)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("parking_info", parkingInfo)
        call.set("profit_sharing", profitSharing)
        return try await client.answer(to: call)
    }

    /// Query a parking charge (查询订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getParkingTransaction(
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetParkingTransactionResponse {
        var call = Call("vehicle.get_parking_transaction", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Begin opening the ETC service for a user (预开通用户ETC指定卡扣费).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
    ///
    /// - Parameters:
    ///   - spAppid: 服务商appid.
    ///   - openid: 用户标识.
    ///   - planId: ETC授权扣费模板ID. The template of the agreement, made in the merchant platform.
    ///   - identify: 实名信息.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户appid. The sub-merchant's own app.
    ///   - startTime: 入场时间. RFC 3339.
    ///   - bankCardNo: 用户开通ETC时绑定的银行卡. The card that the toll is charged to. Encrypted on the wire.
    ///   - etcDeviceId: ETC设备号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preopenEtc(
        spAppid: String,
        openid: String,
        planId: String,
        identify: Identity,
        plateNumber: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        startTime: String? = nil,
        bankCardNo: Sensitive? = nil,
        etcDeviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreopenEtcResponse {
        var call = Call("vehicle.preopen_etc", options)
        call.set("sp_appid", spAppid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("identify", identify)
        call.set("plate_number", plateNumber)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("start_time", startTime)
        call.set("bank_card_no", bankCardNo)
        call.set("etc_device_id", etcDeviceId)
        return try await client.answer(to: call)
    }

    /// Query an ETC agreement by `contract_id` (通过商户ETC绑定号查询签约状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
    ///
    /// - Parameters:
    ///   - contractId: 商户etc绑定号.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getEtcContractByContractId(
        contractId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> EtcContract {
        var call = Call("vehicle.get_etc_contract_by_contract_id", options)
        call.set("contract_id", contractId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query an ETC agreement by `openid` (查询ETC签约状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - planId: ETC授权扣费模板ID. The template of the agreement, made in the merchant platform.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getEtcContractByOpenid(
        openid: String,
        planId: String,
        plateNumber: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> EtcContract {
        var call = Call("vehicle.get_etc_contract_by_openid", options)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("plate_number", plateNumber)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Charge a toll (高速场景商户扣款).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    ///
    /// - Parameters:
    ///   - appid: 商户appid.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品信息. What is bought; shown to the user.
    ///   - contractId: ETC扣费授权协议号. WeChat Pay's number of the agreement.
    ///   - amount: 订单金额.
    ///   - highwayInfo: 高速场景信息.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 特约商户appid. The sub-merchant's own app.
    ///   - attach: 附加信息. Comes back unchanged in queries and notifications.
    ///   - deviceInfo: 设备信息.
    ///   - goodsTag: 营销信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createEtcHighwayTransaction(
        appid: String,
        outTradeNo: String,
        description: String,
        contractId: String,
        amount: CreateEtcHighwayTransactionAmount,
        highwayInfo: HighwayTrip,
        subMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        deviceInfo: CreateEtcHighwayTransactionDevice? = nil,
        goodsTag: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> EtcTransaction {
        var call = Call("vehicle.create_etc_highway_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("amount", amount)
        call.set("highway_info", highwayInfo)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("device_info", deviceInfo)
        call.set("goods_tag", goodsTag)
        return try await client.answer(to: call)
    }

    /// Query a toll by `out_trade_no` (查询订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getEtcTransactionByOutTradeNo(
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> EtcTransaction {
        var call = Call("vehicle.get_etc_transaction_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a toll by `transaction_id` (查询订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getEtcTransactionByTransactionId(
        transactionId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> EtcTransaction {
        var call = Call("vehicle.get_etc_transaction_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension Vehicle {
    /// `Amount`.
    public struct Amount: Model {
        /// 订单金额. In fen.
        public var total: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: String?
        /// 折扣. What discounts took off, in fen.
        public var discountTotal: Int?
        /// 用户实际支付金额. In fen.
        public var payerTotal: Int?

        enum CodingKeys: String, CodingKey {
            case total
            case currency
            case discountTotal = "discount_total"
            case payerTotal = "payer_total"
        }
    }
}

extension Vehicle {
    /// `CreateEtcHighwayTransactionAmount`.
    public struct CreateEtcHighwayTransactionAmount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 订单金额. In fen.
        public var total: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            currency: String? = nil,
            total: Int? = nil
        ) {
            self.currency = currency
            self.total = total
        }
    }
}

extension Vehicle {
    /// `CreateEtcHighwayTransactionDevice`.
    public struct CreateEtcHighwayTransactionDevice: Model {
        /// 商户端设备IP.
        public var deviceIp: String
        /// 商户端设备号.
        public var deviceId: String?

        enum CodingKeys: String, CodingKey {
            case deviceIp = "device_ip"
            case deviceId = "device_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceIp: String,
            deviceId: String? = nil
        ) {
            self.deviceIp = deviceIp
            self.deviceId = deviceId
        }
    }
}

extension Vehicle {
    /// `CreateParkingResponse`.
    public struct CreateParkingResponse: Model {
        /// 停车入场ID. WeChat Pay's number of the parking; the charge names it as `parking_id`. At most 32 characters.
        public var id: String
        /// 入场时间. At most 32 characters, RFC 3339.
        public var startTime: String
        /// 商户入场ID. The merchant's own number of the parking. At most 64 characters.
        public var outParkingNo: String
        /// 免费时长. In seconds.
        public var freeDuration: Int?
        /// 停车场名称. At most 128 characters.
        public var parkingName: String
        /// 车牌颜色.
        public var plateColor: PlateColor
        /// 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
        public var plateNumber: String
        /// 停车入场状态. `BLOCKED`: the plate cannot be charged; see `block_reason`. At most 32 characters.
        public var state: State
        /// 不可用状态描述. `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `OUT_SERVICE`: not opened. At most 32 characters.
        public var blockReason: BlockReason?

        enum CodingKeys: String, CodingKey {
            case id
            case startTime = "start_time"
            case outParkingNo = "out_parking_no"
            case freeDuration = "free_duration"
            case parkingName = "parking_name"
            case plateColor = "plate_color"
            case plateNumber = "plate_number"
            case state
            case blockReason = "block_reason"
        }
    }
}

extension Vehicle {
    /// `CreateParkingTransactionAmount`.
    public struct CreateParkingTransactionAmount: Model {
        /// 订单金额. In fen.
        public var total: Int
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            total: Int,
            currency: Currency? = nil
        ) {
            self.total = total
            self.currency = currency
        }
    }
}

extension Vehicle {
    /// `CreateParkingTransactionResponse`.
    public struct CreateParkingTransactionResponse: Model {
        /// 商户号. At most 32 characters.
        public var spMchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 服务描述. What is paid for; shown to the user. At most 128 characters.
        public var description: String
        /// 订单创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 订单金额信息.
        public var amount: ParkingTransactionAmount
        /// 支付者信息.
        public var payer: Payer
        /// 交易场景. At most 32 characters.
        public var tradeScene: TradeScene
        /// 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. At most 32 characters.
        public var tradeState: CreateParkingTransactionResponseTradeState
        /// 子商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户公众账号ID. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String?
        /// 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`. At most 16 characters.
        public var bankType: String?
        /// 停车场景信息.
        public var parkingInfo: ParkingTradeScene?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [ParkingPromotion]?
        /// 支付完成时间. At most 32 characters, RFC 3339.
        public var successTime: String?
        /// 交易状态描述. At most 256 characters.
        public var tradeStateDescription: String?
        /// 用户是否已还款. Whether the user has paid back what was advanced for the order. At most 1 character.
        public var userRepaid: UserRepaid?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case outTradeNo = "out_trade_no"
            case description
            case createTime = "create_time"
            case amount
            case payer
            case tradeScene = "trade_scene"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case parkingInfo = "parking_info"
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
            case userRepaid = "user_repaid"
        }
    }
}

extension Vehicle {
    /// `Device`.
    public struct Device: Model {
        /// 商户端设备号.
        public var deviceId: String?
        /// 商户端设备IP.
        public var deviceIp: String?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case deviceIp = "device_ip"
        }
    }
}

extension Vehicle {
    /// `EntranceStateChangeResource`.
    public struct EntranceStateChangeResource: Model {
        /// 微信商户号. At most 32 characters.
        public var spMchid: String
        /// 入场时间. At most 32 characters, RFC 3339.
        public var startTime: String
        /// 商户侧入场标识ID. The merchant's own number of the parking. At most 32 characters.
        public var outParkingNo: String
        /// 车主服务为商户分配的入场ID. WeChat Pay's number of the parking. At most 32 characters.
        public var parkingId: String
        /// 停车场的免费停车时长. In seconds.
        public var freeDuration: Int?
        /// 所在停车位车场的名称. At most 32 characters.
        public var parkingName: String
        /// 停车入场状态. `BLOCKED`: the plate cannot be charged. At most 32 characters.
        public var parkingState: ParkingState
        /// 车牌颜色. At most 32 characters.
        public var plateColor: PlateColor
        /// 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
        public var plateNumber: String
        /// 状态变更的发生时间. At most 32 characters, RFC 3339.
        public var stateUpdateTime: String
        /// 子商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `REMOVE`: the user has removed the plate.
        public var blockedStateDescription: BlockedStateDescription?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case startTime = "start_time"
            case outParkingNo = "out_parking_no"
            case parkingId = "parking_id"
            case freeDuration = "free_duration"
            case parkingName = "parking_name"
            case parkingState = "parking_state"
            case plateColor = "plate_color"
            case plateNumber = "plate_number"
            case stateUpdateTime = "state_update_time"
            case subMchid = "sub_mchid"
            case blockedStateDescription = "blocked_state_description"
        }
    }
}

extension Vehicle {
    /// `EtcContract`.
    public struct EtcContract: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 发起签约的appid.
        public var appid: String
        /// ETC扣费授权协议号. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 用户在发起签约APP的标识.
        public var spOpenid: String
        /// ETC绑定状态.
        public var bindState: String
        /// 绑定的车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 特约商户号.
        public var subMchid: String?
        /// 子商户appid.
        public var subAppid: String?
        /// 用户在发起签约子APP的标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case contractId = "contract_id"
            case spOpenid = "sp_openid"
            case bindState = "bind_state"
            case plateNumber = "plate_number"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case subOpenid = "sub_openid"
        }
    }
}

extension Vehicle {
    /// `EtcPayer`.
    public struct EtcPayer: Model {
        /// 用户的唯一标识.
        public var openid: String?
        /// 用户在服务商APP的标识.
        public var spOpenid: String?
        /// 用户在特约商户APP的标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
        }
    }
}

extension Vehicle {
    /// `EtcPromotion`.
    public struct EtcPromotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID.
        public var activityId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
        public var type: String?
        /// 优惠名称.
        public var name: String?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods.
        public var scope: String?
        /// 微信出资. In fen.
        public var wxpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case activityId = "activity_id"
            case type
            case name
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wxpayContribute = "wxpay_contribute"
        }
    }
}

extension Vehicle {
    /// `EtcTransaction`.
    public struct EtcTransaction: Model {
        /// 商户号.
        public var mchid: String
        /// 商户appid.
        public var appid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: Amount
        /// 交易状态.
        public var tradeState: String
        /// 交易类型.
        public var tradeType: String
        /// 特约商户号.
        public var subMchid: String?
        /// 特约商户appid.
        public var subAppid: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 设备信息.
        public var deviceInfo: Device?
        /// 支付者.
        public var payer: EtcPayer?
        /// 优惠详情. The coupons that were used.
        public var promotionDetail: [EtcPromotion]?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易状态描述.
        public var tradeStateDesc: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
            case tradeState = "trade_state"
            case tradeType = "trade_type"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case attach
            case bankType = "bank_type"
            case deviceInfo = "device_info"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDesc = "trade_state_desc"
        }
    }
}

extension Vehicle {
    /// `EtcTransactionSuccessResource`.
    public struct EtcTransactionSuccessResource: Model {
        /// 微信商户号.
        public var spMchid: String
        /// 微信AppId.
        public var appid: String
        /// ETC扣费授权协议号. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 绑定状态.
        public var bindState: String
        /// 车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 子商户号.
        public var subMchid: String?
        /// 子商户AppId.
        public var subAppid: String?
        /// 用户唯一标识.
        public var spOpenid: String?
        /// 用户在子商户下的唯一标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case contractId = "contract_id"
            case bindState = "bind_state"
            case plateNumber = "plate_number"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
        }
    }
}

extension Vehicle {
    /// `GetParkingTransactionResponse`.
    public struct GetParkingTransactionResponse: Model {
        /// 商户号. At most 32 characters.
        public var spMchid: String
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 服务描述. What is paid for; shown to the user. At most 128 characters.
        public var description: String
        /// 订单创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 订单金额信息.
        public var amount: Amount
        /// 支付者信息.
        public var payer: Payer
        /// 交易场景. At most 32 characters.
        public var tradeScene: TradeScene
        /// 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. At most 32 characters.
        public var tradeState: GetParkingTransactionResponseTradeState
        /// 子商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户公众账号ID. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String?
        /// 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`. At most 16 characters.
        public var bankType: String?
        /// 停车场景信息.
        public var parkingInfo: ParkingTradeScene?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [ParkingPromotion]?
        /// 支付完成时间. At most 32 characters, RFC 3339.
        public var successTime: String?
        /// 交易状态描述. At most 256 characters.
        public var tradeStateDescription: String?
        /// 用户是否已还款. Whether the user has paid back what was advanced for the order. At most 1 character.
        public var userRepaid: UserRepaid?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case outTradeNo = "out_trade_no"
            case description
            case createTime = "create_time"
            case amount
            case payer
            case tradeScene = "trade_scene"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case parkingInfo = "parking_info"
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
            case userRepaid = "user_repaid"
        }
    }
}

extension Vehicle {
    /// `GetPlateServiceResponse`.
    public struct GetPlateServiceResponse: Model {
        /// 用户标识. At most 32 characters.
        public var openid: String
        /// 车牌颜色.
        public var plateColor: PlateColor
        /// 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
        public var plateNumber: String
        /// 车牌服务开通状态. `NORMAL`: the plate can be charged; `PAUSE`: the user has paused the service; `OUT_SERVICE`: not opened. At most 32 characters.
        public var serviceState: ServiceState
        /// 车牌服务开通时间. At most 32 characters, RFC 3339.
        public var serviceOpenTime: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case plateColor = "plate_color"
            case plateNumber = "plate_number"
            case serviceState = "service_state"
            case serviceOpenTime = "service_open_time"
        }
    }
}

extension Vehicle {
    /// `HighwayTrip`.
    public struct HighwayTrip: Model {
        /// 入站时间. RFC 3339.
        public var startTime: String
        /// 出站时间. RFC 3339.
        public var endTime: String
        /// 通道类型.
        public var channelType: String
        /// 入口名称.
        public var entrance: String
        /// 车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 车辆类型.
        public var carType: String?
        /// 承载人数.
        public var carryingCapacity: Int?
        /// 荷载范围.
        public var carryingRange: String?
        /// 出口名称.
        public var exit: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case channelType = "channel_type"
            case entrance
            case plateNumber = "plate_number"
            case carType = "car_type"
            case carryingCapacity = "carrying_capacity"
            case carryingRange = "carrying_range"
            case exit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            endTime: String,
            channelType: String,
            entrance: String,
            plateNumber: String,
            carType: String? = nil,
            carryingCapacity: Int? = nil,
            carryingRange: String? = nil,
            exit: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.channelType = channelType
            self.entrance = entrance
            self.plateNumber = plateNumber
            self.carType = carType
            self.carryingCapacity = carryingCapacity
            self.carryingRange = carryingRange
            self.exit = exit
        }
    }
}

extension Vehicle {
    /// `Identity`.
    public struct Identity: Model {
        /// 证件号码. Encrypted on the wire.
        public var encryptedCredentialId: Sensitive
        /// 证件类型.
        public var credentialType: String
        /// 姓名. Encrypted on the wire.
        public var encryptedRealName: Sensitive

        enum CodingKeys: String, CodingKey {
            case encryptedCredentialId = "encrypted_credential_id"
            case credentialType = "credential_type"
            case encryptedRealName = "encrypted_real_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            encryptedCredentialId: Sensitive,
            credentialType: String,
            encryptedRealName: Sensitive
        ) {
            self.encryptedCredentialId = encryptedCredentialId
            self.credentialType = credentialType
            self.encryptedRealName = encryptedRealName
        }
    }
}

extension Vehicle {
    /// `Parking`.
    public struct Parking: Model {
        /// 入场时间. At most 32 characters, RFC 3339.
        public var startTime: String
        /// 出场时间. At most 32 characters, RFC 3339.
        public var endTime: String
        /// 停车场设备ID. At most 32 characters.
        public var deviceId: String
        /// 停车入场ID. From `create_parking`. At most 32 characters.
        public var parkingId: String
        /// 计费时长. In seconds.
        public var chargingDuration: Int?
        /// 停车场名称. At most 32 characters.
        public var parkingName: String
        /// 车牌颜色. At most 32 characters.
        public var plateColor: PlateColor
        /// 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
        public var plateNumber: String

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case deviceId = "device_id"
            case parkingId = "parking_id"
            case chargingDuration = "charging_duration"
            case parkingName = "parking_name"
            case plateColor = "plate_color"
            case plateNumber = "plate_number"
        }
    }
}

extension Vehicle {
    /// `ParkingPromotion`.
    public struct ParkingPromotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from. At most 32 characters.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 16 characters.
        public var type: ParkingPromotionType?
        /// 优惠名称. At most 128 characters.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency?
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
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension Vehicle {
    /// `ParkingTradeScene`.
    public struct ParkingTradeScene: Model {
        /// 入场时间. At most 32 characters, RFC 3339.
        public var startTime: String
        /// 出场时间. At most 32 characters, RFC 3339.
        public var endTime: String
        /// 停车场设备ID. At most 32 characters.
        public var deviceId: String
        /// 入场ID. From `create_parking`. At most 32 characters.
        public var parkingId: String
        /// 计费时长. In seconds.
        public var chargingDuration: Int?
        /// 停车场名称. At most 32 characters.
        public var parkingName: String
        /// 车牌颜色.
        public var plateColor: PlateColor
        /// 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
        public var plateNumber: String

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case deviceId = "device_id"
            case parkingId = "parking_id"
            case chargingDuration = "charging_duration"
            case parkingName = "parking_name"
            case plateColor = "plate_color"
            case plateNumber = "plate_number"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            endTime: String,
            deviceId: String,
            parkingId: String,
            chargingDuration: Int,
            parkingName: String,
            plateColor: PlateColor,
            plateNumber: String
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.deviceId = deviceId
            self.parkingId = parkingId
            self.chargingDuration = chargingDuration
            self.parkingName = parkingName
            self.plateColor = plateColor
            self.plateNumber = plateNumber
        }
    }
}

extension Vehicle {
    /// `ParkingTransactionAmount`.
    public struct ParkingTransactionAmount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency
        /// 订单金额. In fen.
        public var total: Int?
        /// 折扣. What discounts took off, in fen.
        public var discountTotal: Int?
        /// 用户实际支付金额. In fen.
        public var payerTotal: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case total
            case discountTotal = "discount_total"
            case payerTotal = "payer_total"
        }
    }
}

extension Vehicle {
    /// `ParkingTransactionResource`.
    public struct ParkingTransactionResource: Model {
        /// 微信商户号. At most 32 characters.
        public var spMchid: String
        /// 微信AppId. At most 32 characters.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 服务描述. What is paid for; shown to the user. At most 128 characters.
        public var description: String
        /// 订单创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 金额信息.
        public var amount: Amount
        /// 交易场景. At most 16 characters.
        public var tradeScene: String
        /// 交易状态. `SUCCESS`: paid; `ACCEPT`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. At most 32 characters.
        public var tradeState: ParkingTransactionResourceTradeState
        /// 子商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户AppId. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String?
        /// 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 付款银行类型. The bank's code, such as `ICBC_DEBIT`. At most 32 characters.
        public var bankType: String?
        /// 停车信息.
        public var parkingInfo: Parking?
        /// 支付者信息.
        public var payer: Payer?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [ParkingTransactionResourcePromotion]?
        /// 支付完成时间. At most 32 characters, RFC 3339.
        public var successTime: String?
        /// 交易状态描述. At most 256 characters.
        public var tradeStateDescription: String?
        /// 用户是否还款. Whether the user has paid back what was advanced for the order. At most 1 character.
        public var userRepaid: UserRepaid?

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
            case attach
            case bankType = "bank_type"
            case parkingInfo = "parking_info"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
            case userRepaid = "user_repaid"
        }
    }
}

extension Vehicle {
    /// `ParkingTransactionResourcePromotion`.
    public struct ParkingTransactionResourcePromotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. At most 32 characters.
        public var activityId: String?
        /// 活动ID. The batch of coupons that it is from. Known from the community.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 16 characters.
        public var type: ParkingTransactionResourcePromotionType?
        /// 优惠名称. At most 128 characters.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency?
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
            case activityId = "activity_id"
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

extension Vehicle {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户在appid下的标识. At most 128 characters.
        public var openid: String
        /// 用户在sub_appid下的标识. At most 128 characters. Partners only.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
        }
    }
}

extension Vehicle {
    /// `PreopenEtcResponse`.
    public struct PreopenEtcResponse: Model {
        /// 预开通ID. Handed to the mini program where the user opens the service.
        public var preopenId: String

        enum CodingKeys: String, CodingKey {
            case preopenId = "preopen_id"
        }
    }
}

extension Vehicle {
    /// `UserStateChangeResource`.
    public struct UserStateChangeResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 发起签约的AppID.
        public var appid: String
        /// ETC扣费授权协议号. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 用户在发起签约App的标识.
        public var spOpenid: String
        /// etc绑定状态.
        public var bindState: String
        /// 绑定的车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 特约商户号.
        public var subMchid: String?
        /// 用户在发起签约子App的标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case contractId = "contract_id"
            case spOpenid = "sp_openid"
            case bindState = "bind_state"
            case plateNumber = "plate_number"
            case subMchid = "sub_mchid"
            case subOpenid = "sub_openid"
        }
    }
}

extension Vehicle {
    /// 不可用状态描述
    public struct BlockReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pause: Self { "PAUSE" }
        public static var overdue: Self { "OVERDUE" }
        public static var outService: Self { "OUT_SERVICE" }
    }
}

extension Vehicle {
    /// `BlockedStateDescription`.
    public struct BlockedStateDescription: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pause: Self { "PAUSE" }
        public static var overdue: Self { "OVERDUE" }
        public static var remove: Self { "REMOVE" }
    }
}

extension Vehicle {
    /// 交易状态
    public struct CreateParkingTransactionResponseTradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var accepted: Self { "ACCEPTED" }
        public static var payFail: Self { "PAY_FAIL" }
        public static var refund: Self { "REFUND" }
    }
}

extension Vehicle {
    /// 货币类型
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension Vehicle {
    /// 交易状态
    public struct GetParkingTransactionResponseTradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var accepted: Self { "ACCEPTED" }
        public static var payFail: Self { "PAY_FAIL" }
        public static var refund: Self { "REFUND" }
    }
}

extension Vehicle {
    /// 优惠类型
    public struct ParkingPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension Vehicle {
    /// 停车入场状态
    public struct ParkingState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var blocked: Self { "BLOCKED" }
    }
}

extension Vehicle {
    /// 优惠类型
    public struct ParkingTransactionResourcePromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension Vehicle {
    /// 交易状态
    public struct ParkingTransactionResourceTradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var accept: Self { "ACCEPT" }
        public static var payFail: Self { "PAY_FAIL" }
        public static var refund: Self { "REFUND" }
    }
}

extension Vehicle {
    /// 车牌颜色
    public struct PlateColor: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var blue: Self { "BLUE" }
        public static var green: Self { "GREEN" }
        public static var yellow: Self { "YELLOW" }
        public static var black: Self { "BLACK" }
        public static var white: Self { "WHITE" }
        public static var limegreen: Self { "LIMEGREEN" }
    }
}

extension Vehicle {
    /// 分账标识
    public struct ProfitSharing: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var y: Self { "Y" }
        public static var n: Self { "N" }
    }
}

extension Vehicle {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension Vehicle {
    /// 车牌服务开通状态
    public struct ServiceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var pause: Self { "PAUSE" }
        public static var outService: Self { "OUT_SERVICE" }
    }
}

extension Vehicle {
    /// 停车入场状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var blocked: Self { "BLOCKED" }
    }
}

extension Vehicle {
    /// 交易场景
    public struct TradeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var parking: Self { "PARKING" }
    }
}

extension Vehicle {
    /// 用户是否已还款
    public struct UserRepaid: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var y: Self { "Y" }
        public static var n: Self { "N" }
    }
}
