// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Profit sharing abroad (跨境分账).
public struct GlobalProfitSharing: Sendable {
    let client: Client
}

extension Client {
    /// Profit sharing abroad (跨境分账).
    public var globalProfitSharing: GlobalProfitSharing { GlobalProfitSharing(client: self) }
}

extension GlobalProfitSharing {
    /// Get the address of the bill of splits of a day (获取分账账单文件下载地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - billDate: 账单日期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBillDownloadUrl(
        subMchid: String? = nil,
        billDate: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> BillDownloadUrl {
        var call = Call("global_profit_sharing.get_bill_download_url", options)
        call.set("sub_mchid", subMchid)
        call.set("bill_date", billDate)
        return try await client.answer(to: call)
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
    ///
    /// - Parameters:
    ///   - appid: 应用ID.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split.
    ///   - unfreezeUnsplit: 是否解冻剩余未分资金.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - receivers: 分账接收方列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createOrder(
        appid: String,
        transactionId: String,
        outOrderNo: String,
        unfreezeUnsplit: Bool,
        subMchid: String? = nil,
        subAppid: String? = nil,
        receivers: [CreateOrderReceiver]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("global_profit_sharing.create_order", options)
        call.set("appid", appid)
        call.set("transaction_id", transactionId)
        call.set("out_order_no", outOrderNo)
        call.set("unfreeze_unsplit", unfreezeUnsplit)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("receivers", receivers)
        return try await client.answer(to: call)
    }

    /// Release what is left of a split order to the merchant (解冻剩余资金).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - description: 分账描述.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func unfreezeOrder(
        transactionId: String,
        description: String,
        outOrderNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("global_profit_sharing.unfreeze_order", options)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a split (查询分账结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrder(
        outOrderNo: String,
        subMchid: String? = nil,
        transactionId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("global_profit_sharing.get_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 应用ID.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - type: 分账接收方类型.
    ///   - account: 分账接收方帐号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func deleteReceiver(
        subMchid: String? = nil,
        appid: String? = nil,
        subAppid: String? = nil,
        type: TypeValue? = nil,
        account: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_profit_sharing.delete_receiver", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("type", type)
        call.set("account", account)
        _ = try await client.send(call)
    }

    /// Add a receiver (添加分账接收方).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 应用ID.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - type: 分账接收方类型.
    ///   - name: 分账个人接收方姓名. Encrypted on the wire.
    ///   - applicationFileId: 增加分账接收方申请函文件ID.
    ///   - partnershipFileId:
    ///   - account: 分账接收方帐号.
    ///   - authorized: 是否已经获取用户实名信息授权.
    ///   - customRelation: 自定义的分账关系.
    ///   - expectedRatio: 分账接收方预计分账比例.
    ///   - majorService: 接收方商户的主营业务范围.
    ///   - relationType: 与分账方的关系类型.
    ///   - scene: 分账场景详细描述.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func addReceiver(
        subMchid: String? = nil,
        appid: String? = nil,
        subAppid: String? = nil,
        type: TypeValue? = nil,
        name: Sensitive? = nil,
        applicationFileId: String? = nil,
        partnershipFileId: String? = nil,
        account: String? = nil,
        authorized: Bool? = nil,
        customRelation: String? = nil,
        expectedRatio: Int? = nil,
        majorService: String? = nil,
        relationType: RelationType? = nil,
        scene: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddReceiverResponse {
        var call = Call("global_profit_sharing.add_receiver", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("type", type)
        call.set("name", name)
        call.set("application_file_id", applicationFileId)
        call.set("partnership_file_id", partnershipFileId)
        call.set("account", account)
        call.set("authorized", authorized)
        call.set("custom_relation", customRelation)
        call.set("expected_ratio", expectedRatio)
        call.set("major_service", majorService)
        call.set("relation_type", relationType)
        call.set("scene", scene)
        return try await client.answer(to: call)
    }

    /// Query whether a receiver was added (查询分账接收方添加结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
    ///
    /// - Parameters:
    ///   - account: 接收方账号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 应用ID.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - type: 分账接收方类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getReceiver(
        account: String,
        subMchid: String? = nil,
        appid: String? = nil,
        subAppid: String? = nil,
        transactionId: String? = nil,
        type: TypeValue? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetReceiverResponse {
        var call = Call("global_profit_sharing.get_receiver", options)
        call.set("account", account)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("transaction_id", transactionId)
        call.set("type", type)
        return try await client.answer(to: call)
    }

    /// Get the address of the bill of refunds of split orders (获取分账退款账单下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - billDate: 账单日期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRefundBillDownloadUrl(
        subMchid: String? = nil,
        billDate: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> BillDownloadUrl {
        var call = Call("global_profit_sharing.get_refund_bill_download_url", options)
        call.set("sub_mchid", subMchid)
        call.set("bill_date", billDate)
        return try await client.answer(to: call)
    }

    /// Get the balance that refunds may be advanced from (查询可供垫付退款实时余额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRefundableBalance(
        options: CallOptions = CallOptions()
    ) async throws -> GetRefundableBalanceResponse {
        let call = Call("global_profit_sharing.get_refundable_balance", options)
        return try await client.answer(to: call)
    }

    /// Mark a payment as one to be split (分账标记).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - currency: 订单标价币种. ISO 4217, `CNY` for yuan.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func markTransaction(
        subMchid: String? = nil,
        outTradeNo: String? = nil,
        currency: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_profit_sharing.mark_transaction", options)
        call.set("sub_mchid", subMchid)
        call.set("out_trade_no", outTradeNo)
        call.set("currency", currency)
        _ = try await client.send(call)
    }

    /// Get what is left to be split of an order (查询剩余待分金额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUnsplitAmount(
        transactionId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetUnsplitAmountResponse {
        var call = Call("global_profit_sharing.get_unsplit_amount", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get what is left to be refunded of an order (查询订单剩余可退款金额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRefundableAmount(
        transactionId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetRefundableAmountResponse {
        var call = Call("global_profit_sharing.get_refundable_amount", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension GlobalProfitSharing {
    /// `AddReceiverResponse`.
    public struct AddReceiverResponse: Model {
        /// 分账接收方类型.
        public var type: TypeValue
        /// 分账接收方账号.
        public var account: String
        /// 与分账方的关系类型.
        public var relationType: RelationType
        /// 子商户号.
        public var subMchid: String?
        /// 分账接收方全称. Encrypted on the wire.
        public var name: Sensitive?
        /// 增加分账接收方申请函文件ID.
        public var applicationFileId: String?
        /// 微信文件标识ID.
        public var fileId: String?
        /// `partnership_file_id`.
        public var partnershipFileId: String?
        /// 自定义的分账关系.
        public var customRelation: String?
        /// 分账接收方预计分账比例.
        public var expectedRatio: Int?
        /// 接收关系添加失败原因. Set when it failed.
        public var failReason: String?
        /// 接收方商户的主营业务范围.
        public var majorService: String?
        /// 分账场景详细描述.
        public var scene: String?
        /// 接收方关系状态.
        public var state: String?

        enum CodingKeys: String, CodingKey {
            case type
            case account
            case relationType = "relation_type"
            case subMchid = "sub_mchid"
            case name
            case applicationFileId = "application_file_id"
            case fileId = "file_id"
            case partnershipFileId = "partnership_file_id"
            case customRelation = "custom_relation"
            case expectedRatio = "expected_ratio"
            case failReason = "fail_reason"
            case majorService = "major_service"
            case scene
            case state
        }
    }
}

extension GlobalProfitSharing {
    /// `BillDownloadUrl`.
    public struct BillDownloadUrl: Model {
        /// 下载地址.
        public var downloadUrl: String

        enum CodingKeys: String, CodingKey {
            case downloadUrl = "download_url"
        }
    }
}

extension GlobalProfitSharing {
    /// `CreateOrderReceiver`.
    public struct CreateOrderReceiver: Model {
        /// 分账接收方类型.
        public var type: TypeValue
        /// 分账描述.
        public var description: String
        /// 分账接收方帐号.
        public var account: String
        /// 分账金额. In the smallest unit of the currency.
        public var amount: Int
        /// 分账币种. ISO 4217, `CNY` for yuan.
        public var currency: Currency
        /// 分账个人接收方姓名. Encrypted on the wire.
        public var name: Sensitive?
        /// 是否已经获取用户实名信息授权.
        public var authorized: Bool?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: TypeValue,
            description: String,
            account: String,
            amount: Int,
            currency: Currency,
            name: Sensitive? = nil,
            authorized: Bool? = nil
        ) {
            self.type = type
            self.description = description
            self.account = account
            self.amount = amount
            self.currency = currency
            self.name = name
            self.authorized = authorized
        }
    }
}

extension GlobalProfitSharing {
    /// `GetReceiverResponse`.
    public struct GetReceiverResponse: Model {
        /// 分账接收方类型.
        public var type: TypeValue
        /// 分账接收方账号.
        public var account: String
        /// 与分账方的关系类型.
        public var relationType: RelationType
        /// 子商户号.
        public var subMchid: String?
        /// 分账接收方全称.
        public var name: String?
        /// 微信文件标识ID.
        public var fileId: String?
        /// 自定义的分账关系.
        public var customRelation: String?
        /// 分账接收方预计分账比例.
        public var expectedRatio: Int?
        /// 接收关系添加失败原因. Set when it failed.
        public var failReason: String?
        /// 接收方商户的主营业务范围.
        public var majorService: String?
        /// 分账场景详细描述.
        public var scene: String?
        /// 接收方关系状态.
        public var state: String?

        enum CodingKeys: String, CodingKey {
            case type
            case account
            case relationType = "relation_type"
            case subMchid = "sub_mchid"
            case name
            case fileId = "file_id"
            case customRelation = "custom_relation"
            case expectedRatio = "expected_ratio"
            case failReason = "fail_reason"
            case majorService = "major_service"
            case scene
            case state
        }
    }
}

extension GlobalProfitSharing {
    /// `GetRefundableAmountResponse`.
    public struct GetRefundableAmountResponse: Model {
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 订单剩余可使用垫付资金退款的金额. In the smallest unit of the currency.
        public var fundsRefundableAmount: Int?
        /// 订单剩余可退款金额. In the smallest unit of the currency.
        public var refundableAmount: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case currency
            case fundsRefundableAmount = "funds_refundable_amount"
            case refundableAmount = "refundable_amount"
        }
    }
}

extension GlobalProfitSharing {
    /// `GetRefundableBalanceResponse`.
    public struct GetRefundableBalanceResponse: Model {
        /// 出资方商户号.
        public var sponsorMchid: String?
        /// 可供垫付分账退款的实时余额. In the smallest unit of the currency.
        public var balance: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        enum CodingKeys: String, CodingKey {
            case sponsorMchid = "sponsor_mchid"
            case balance
            case currency
        }
    }
}

extension GlobalProfitSharing {
    /// `GetUnsplitAmountResponse`.
    public struct GetUnsplitAmountResponse: Model {
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 订单剩余待分金额. In the smallest unit of the currency.
        public var unsplitAmount: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case currency
            case unsplitAmount = "unsplit_amount"
        }
    }
}

extension GlobalProfitSharing {
    /// `Order`.
    public struct Order: Model {
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 微信分账单号. WeChat Pay's number of the split.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split.
        public var outOrderNo: String
        /// 分账单状态.
        public var state: String
        /// 子商户号.
        public var subMchid: String?
        /// 分账接收方列表.
        public var receivers: [Receiver]?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case state
            case subMchid = "sub_mchid"
            case receivers
        }
    }
}

extension GlobalProfitSharing {
    /// `Receiver`.
    public struct Receiver: Model {
        /// 分账接收方类型.
        public var type: TypeValue
        /// 分账描述.
        public var description: String
        /// 分账创建时间. RFC 3339.
        public var createTime: String
        /// 分账接收方帐号.
        public var account: String
        /// 分账金额. In the smallest unit of the currency.
        public var amount: Int?
        /// 分账币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 分账失败原因. Set when it failed.
        public var failReason: String
        /// 分账完成时间. RFC 3339.
        public var finishTime: String
        /// 分账结果.
        public var result: String
        /// 分账明细单号. WeChat Pay's number of this part of the split.
        public var detailId: String?
        /// 分账明细类型.
        public var detailType: String?
        /// 汇率值.
        public var rate: Int?
        /// 出资方结算金额. In the smallest unit of the currency.
        public var settlementAmount: Int?
        /// 出资方结算币种.
        public var settlementCurrency: String?

        enum CodingKeys: String, CodingKey {
            case type
            case description
            case createTime = "create_time"
            case account
            case amount
            case currency
            case failReason = "fail_reason"
            case finishTime = "finish_time"
            case result
            case detailId = "detail_id"
            case detailType = "detail_type"
            case rate
            case settlementAmount = "settlement_amount"
            case settlementCurrency = "settlement_currency"
        }
    }
}

extension GlobalProfitSharing {
    /// 分账币种
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension GlobalProfitSharing {
    /// 与分账方的关系类型
    public struct RelationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var supplier: Self { "SUPPLIER" }
        public static var distributor: Self { "DISTRIBUTOR" }
        public static var taxServiceProvider: Self { "TAX_SERVICE_PROVIDER" }
        public static var itServiceProvider: Self { "IT_SERVICE_PROVIDER" }
        public static var custom: Self { "CUSTOM" }
    }
}

extension GlobalProfitSharing {
    /// 分账接收方类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}
