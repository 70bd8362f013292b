// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Charging electric bicycles (电动自行车代扣).
public struct EbikeCharge: Sendable {
    let client: Client
}

extension Client {
    /// Charging electric bicycles (电动自行车代扣).
    public var ebikeCharge: EbikeCharge { EbikeCharge(client: self) }
}

extension EbikeCharge {
    /// Begin opening the service for a user (预开通服务).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
    ///
    /// - Parameters:
    ///   - appid: 服务商公众号ID.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - tradeScene: 交易场景.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 特约商户公众号ID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    @discardableResult
    public func preopenContract(
        appid: String,
        openid: String,
        tradeScene: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreopenContractResponse {
        var call = Call("ebike_charge.preopen_contract", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("trade_scene", tradeScene)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Query an agreement by `contract_id` (通过签约号查询用户状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
    ///
    /// - Parameters:
    ///   - contractId: 充电授权扣费协议号. WeChat Pay's number of the agreement.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    public func getContractByContractId(
        contractId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Contract {
        var call = Call("ebike_charge.get_contract_by_contract_id", options)
        call.set("contract_id", contractId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query an agreement by `openid` (通过用户标识查询用户状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - tradeScene: 交易场景.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    public func getContractByOpenid(
        openid: String,
        tradeScene: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Contract {
        var call = Call("ebike_charge.get_contract_by_openid", options)
        call.set("openid", openid)
        call.set("trade_scene", tradeScene)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Create the token of one charging (创建用户当次充电代扣凭证).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
    ///
    /// - Parameters:
    ///   - contractId: 充电授权扣费协议号. WeChat Pay's number of the agreement.
    ///   - appid: 服务商公众号ID.
    ///   - chargeInfo: 充电场景信息.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 特约商户公众号ID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    @discardableResult
    public func createChargingToken(
        contractId: String,
        appid: String,
        chargeInfo: ChargingStart,
        subMchid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateChargingTokenResponse {
        var call = Call("ebike_charge.create_charging_token", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("charge_info", chargeInfo)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Charge the user for a charging (充电自行车代扣受理扣款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
    ///
    /// - Parameters:
    ///   - appid: 服务商公众号ID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - amount: 订单金额信息.
    ///   - chargeInfo: 充电自行车场景信息.
    ///   - chargingToken: 用户充电代扣凭证. From `create_charging_token`: good for one charging.
    ///   - deviceInfo: 设备信息.
    ///   - notifyUrl: 通知url. Where its notifications are posted: https, without a query string.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 特约商户公众号ID. The sub-merchant's own app.
    ///   - attach: 附加字段. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 营销信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    @discardableResult
    public func createTransaction(
        appid: String,
        outTradeNo: String,
        description: String,
        amount: CreateTransactionAmount,
        chargeInfo: ChargingSession,
        chargingToken: String,
        deviceInfo: Device,
        notifyUrl: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransactionResponse {
        var call = Call("ebike_charge.create_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("charge_info", chargeInfo)
        call.set("charging_token", chargingToken)
        call.set("device_info", deviceInfo)
        call.set("notify_url", notifyUrl)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        return try await client.answer(to: call)
    }

    /// Query a charge by `out_trade_no` (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    public func getTransactionByOutTradeNo(
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("ebike_charge.get_transaction_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a charge by `transaction_id` (查询订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    public func getTransactionByTransactionId(
        transactionId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("ebike_charge.get_transaction_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension EbikeCharge {
    /// `Amount`.
    public struct Amount: Model {
        /// 订单金额. In fen.
        public var total: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
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

extension EbikeCharge {
    /// `ChargingSession`.
    public struct ChargingSession: Model {
        /// 开始时间. RFC 3339.
        public var startTime: String
        /// 结束时间. RFC 3339.
        public var endTime: String
        /// 已充电量.
        public var chargedCapacity: Int
        /// 充电枪编号.
        public var chargingGunNumber: String
        /// 充电站名称.
        public var chargingStationName: String
        /// 车位延时占用时长.
        public var parkDuration: Int?
        /// 车位延时占用产生的费用. In fen.
        public var parkFee: Int?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case chargedCapacity = "charged_capacity"
            case chargingGunNumber = "charging_gun_number"
            case chargingStationName = "charging_station_name"
            case parkDuration = "park_duration"
            case parkFee = "park_fee"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            endTime: String,
            chargedCapacity: Int,
            chargingGunNumber: String,
            chargingStationName: String,
            parkDuration: Int? = nil,
            parkFee: Int? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.chargedCapacity = chargedCapacity
            self.chargingGunNumber = chargingGunNumber
            self.chargingStationName = chargingStationName
            self.parkDuration = parkDuration
            self.parkFee = parkFee
        }
    }
}

extension EbikeCharge {
    /// `ChargingStart`.
    public struct ChargingStart: Model {
        /// 开始时间. RFC 3339.
        public var startTime: String
        /// 充电位设备号.
        public var deviceId: String
        /// 充电枪编号.
        public var chargingGunNumber: String
        /// 充电站名称.
        public var chargingStationName: String

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case deviceId = "device_id"
            case chargingGunNumber = "charging_gun_number"
            case chargingStationName = "charging_station_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            deviceId: String,
            chargingGunNumber: String,
            chargingStationName: String
        ) {
            self.startTime = startTime
            self.deviceId = deviceId
            self.chargingGunNumber = chargingGunNumber
            self.chargingStationName = chargingStationName
        }
    }
}

extension EbikeCharge {
    /// `Contract`.
    public struct Contract: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 用户标识.
        public var openid: String
        /// 协议状态.
        public var contractState: String
        /// 特约商户号.
        public var subMchid: String?
        /// 充电授权扣费协议号. WeChat Pay's number of the agreement.
        public var contractId: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case openid
            case contractState = "contract_state"
            case subMchid = "sub_mchid"
            case contractId = "contract_id"
        }
    }
}

extension EbikeCharge {
    /// `CreateChargingTokenResponse`.
    public struct CreateChargingTokenResponse: Model {
        /// 用户充电代扣凭证.
        public var chargingToken: String

        enum CodingKeys: String, CodingKey {
            case chargingToken = "charging_token"
        }
    }
}

extension EbikeCharge {
    /// `CreateTransactionAmount`.
    public struct CreateTransactionAmount: Model {
        /// 订单总金额. In fen.
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

extension EbikeCharge {
    /// `CreateTransactionResponse`.
    public struct CreateTransactionResponse: Model {
        /// 受理状态.
        public var acceptState: String
        /// 订单创建时间. RFC 3339.
        public var createTime: String?

        enum CodingKeys: String, CodingKey {
            case acceptState = "accept_state"
            case createTime = "create_time"
        }
    }
}

extension EbikeCharge {
    /// `Device`.
    public struct Device: Model {
        /// 充电位设备号.
        public var deviceId: String
        /// 商户端设备ip.
        public var deviceIp: String

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case deviceIp = "device_ip"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceId: String,
            deviceIp: String
        ) {
            self.deviceId = deviceId
            self.deviceIp = deviceIp
        }
    }
}

extension EbikeCharge {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户在服务商的标识. The user in `appid`.
        public var openid: String?
        /// 用户在特约商户的标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
        }
    }
}

extension EbikeCharge {
    /// `PreopenContractResponse`.
    public struct PreopenContractResponse: Model {
        /// 预开通ID. Handed to the mini program where the user opens the service.
        public var preopenId: String

        enum CodingKeys: String, CodingKey {
            case preopenId = "preopen_id"
        }
    }
}

extension EbikeCharge {
    /// `Promotion`.
    public struct Promotion: Model {
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

extension EbikeCharge {
    /// `Transaction`.
    public struct Transaction: Model {
        /// 商户号.
        public var mchid: String
        /// 服务商公众号ID.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 充电授权扣费协议号. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 订单金额信息.
        public var amount: Amount
        /// 设备信息.
        public var deviceInfo: Device
        /// 交易状态.
        public var tradeState: String
        /// 交易类型.
        public var tradeType: String
        /// 特约商户号.
        public var subMchid: String?
        /// 特约商户公众号ID.
        public var subAppid: String?
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 支付者信息.
        public var payer: Payer?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [Promotion]?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 交易状态描述.
        public var tradeStateDes: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outTradeNo = "out_trade_no"
            case contractId = "contract_id"
            case amount
            case deviceInfo = "device_info"
            case tradeState = "trade_state"
            case tradeType = "trade_type"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDes = "trade_state_des"
        }
    }
}
