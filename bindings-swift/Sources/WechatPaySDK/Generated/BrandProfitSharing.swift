// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Profit sharing of brands (连锁品牌分账).
public struct BrandProfitSharing: Sendable {
    let client: Client
}

extension Client {
    /// Profit sharing of brands (连锁品牌分账).
    public var brandProfitSharing: BrandProfitSharing { BrandProfitSharing(client: self) }
}

extension BrandProfitSharing {
    /// Add a receiver (添加分账接收方).
    ///
    /// Needed once before anything is split with this receiver.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
    ///   - brandMchid: 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
    ///   - account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
    ///   - relationType: 与品牌主的关系类型. What the receiver is to the brand. At most 32 characters.
    ///   - subAppid: 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
    ///   - name: 接收方名称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func addReceiver(
        appid: String,
        type: TypeValue,
        brandMchid: String,
        account: String,
        relationType: RelationType,
        subAppid: String? = nil,
        name: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddReceiverResponse {
        var call = Call("brand_profit_sharing.add_receiver", options)
        call.set("appid", appid)
        call.set("type", type)
        call.set("brand_mchid", brandMchid)
        call.set("account", account)
        call.set("relation_type", relationType)
        call.set("sub_appid", subAppid)
        call.set("name", name)
        return try await client.answer(to: call)
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
    ///   - brandMchid: 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
    ///   - account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
    ///   - subAppid: 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteReceiver(
        appid: String,
        type: TypeValue,
        brandMchid: String,
        account: String,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeleteReceiverResponse {
        var call = Call("brand_profit_sharing.delete_receiver", options)
        call.set("appid", appid)
        call.set("type", type)
        call.set("brand_mchid", brandMchid)
        call.set("account", account)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Get the largest share of an order that may be split (查询最大分账比例).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
    ///
    /// - Parameters:
    ///   - brandMchid: 品牌商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getMaxRatio(
        brandMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetMaxRatioResponse {
        var call = Call("brand_profit_sharing.get_max_ratio", options)
        call.set("brand_mchid", brandMchid)
        return try await client.answer(to: call)
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - brandMchid: 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    ///   - finish: 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
    ///   - receivers: 分账接收方列表.
    ///   - appid: 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
    ///   - subAppid: 品牌主公众账号ID. The brand's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters.
    ///   - notifyUrl: 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createOrder(
        subMchid: String,
        transactionId: String,
        brandMchid: String,
        outOrderNo: String,
        finish: Bool,
        receivers: [CreateOrderReceiver],
        appid: String? = nil,
        subAppid: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateOrderResponse {
        var call = Call("brand_profit_sharing.create_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("brand_mchid", brandMchid)
        call.set("out_order_no", outOrderNo)
        call.set("finish", finish)
        call.set("receivers", receivers)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query a split (查询分账结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getOrder(
        subMchid: String,
        transactionId: String,
        outOrderNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetOrderResponse {
        var call = Call("brand_profit_sharing.get_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Get what is left to be split of an order (查询订单剩余待分金额).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getUnsplitAmount(
        transactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUnsplitAmountResponse {
        var call = Call("brand_profit_sharing.get_unsplit_amount", options)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }

    /// Release what is left of a split order to the store (解冻剩余资金).
    ///
    /// Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - description: 解冻原因描述. At most 80 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    ///   - notifyUrl: 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func finishOrder(
        subMchid: String,
        transactionId: String,
        description: String,
        outOrderNo: String,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> FinishOrderResponse {
        var call = Call("brand_profit_sharing.finish_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        call.set("out_order_no", outOrderNo)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Bring split money back to the store (请求分账回退).
    ///
    /// Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - description: 回退描述. At most 80 characters.
    ///   - outReturnNo: 商户回退单号. The merchant's own number of the return. At most 64 characters.
    ///   - returnMchid: 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
    ///   - amount: 回退金额. In fen: at most what this receiver got.
    ///   - orderId: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createReturnOrder(
        subMchid: String,
        description: String,
        outReturnNo: String,
        returnMchid: String,
        amount: Int,
        orderId: String? = nil,
        outOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateReturnOrderResponse {
        var call = Call("brand_profit_sharing.create_return_order", options)
        call.set("sub_mchid", subMchid)
        call.set("description", description)
        call.set("out_return_no", outReturnNo)
        call.set("return_mchid", returnMchid)
        call.set("amount", amount)
        call.set("order_id", orderId)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Query the return of split money (查询分账回退结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outReturnNo: 商户回退单号. The merchant's own number of the return. At most 64 characters.
    ///   - orderId: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getReturnOrder(
        subMchid: String,
        outReturnNo: String,
        orderId: String? = nil,
        outOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetReturnOrderResponse {
        var call = Call("brand_profit_sharing.get_return_order", options)
        call.set("sub_mchid", subMchid)
        call.set("out_return_no", outReturnNo)
        call.set("order_id", orderId)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }
}

extension BrandProfitSharing {
    /// `AddReceiverResponse`.
    public struct AddReceiverResponse: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
        public var type: TypeValue
        /// 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
        public var brandMchid: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String

        enum CodingKeys: String, CodingKey {
            case type
            case brandMchid = "brand_mchid"
            case account
        }
    }
}

extension BrandProfitSharing {
    /// `CreateOrderReceiver`.
    public struct CreateOrderReceiver: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
        public var type: TypeValue
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 分账金额. In fen.
        public var amount: Int
        /// 分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire.
        public var name: Sensitive?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: TypeValue,
            description: String,
            account: String,
            amount: Int,
            name: Sensitive? = nil
        ) {
            self.type = type
            self.description = description
            self.account = account
            self.amount = amount
            self.name = name
        }
    }
}

extension BrandProfitSharing {
    /// `CreateOrderReceiverResult`.
    public struct CreateOrderReceiverResult: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
        public var type: TypeValue
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters.
        public var detailId: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 分账金额. In fen.
        public var amount: Int?
        /// 分账完成时间. RFC 3339.
        public var finishTime: String
        /// 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters.
        public var result: CreateOrderReceiverResultResult
        /// 分账失败原因. Set when it failed. At most 64 characters.
        public var failReason: CreateOrderReceiverResultFailReason?

        enum CodingKeys: String, CodingKey {
            case type
            case description
            case detailId = "detail_id"
            case account
            case amount
            case finishTime = "finish_time"
            case result
            case failReason = "fail_reason"
        }
    }
}

extension BrandProfitSharing {
    /// `CreateOrderResponse`.
    public struct CreateOrderResponse: Model {
        /// 特约商户号. At most 32 characters.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
        public var brandMchid: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 分账接收方列表.
        public var receivers: [CreateOrderReceiverResult]
        /// 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells.
        public var status: Status?
        /// 分账完结金额. In fen. Known from the community.
        public var finishAmount: Int?
        /// 分账完结描述. Set where the split releases what is left. Known from the community.
        public var finishDescription: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case brandMchid = "brand_mchid"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case receivers
            case status
            case finishAmount = "finish_amount"
            case finishDescription = "finish_description"
        }
    }
}

extension BrandProfitSharing {
    /// `CreateReturnOrderResponse`.
    public struct CreateReturnOrderResponse: Model {
        /// 特约商户号. At most 32 characters.
        public var subMchid: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 商户回退单号. The merchant's own number of the return. At most 64 characters.
        public var outReturnNo: String
        /// 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
        public var returnMchid: String
        /// 微信回退单号. WeChat Pay's number of the return. At most 64 characters.
        public var returnNo: String
        /// 回退金额. In fen.
        public var amount: Int?
        /// 完成时间. RFC 3339.
        public var finishTime: String
        /// 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`. At most 32 characters.
        public var result: CreateReturnOrderResponseResult
        /// 失败原因. Set when it failed. At most 64 characters.
        public var failReason: CreateReturnOrderResponseFailReason?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case outReturnNo = "out_return_no"
            case returnMchid = "return_mchid"
            case returnNo = "return_no"
            case amount
            case finishTime = "finish_time"
            case result
            case failReason = "fail_reason"
        }
    }
}

extension BrandProfitSharing {
    /// `DeleteReceiverResponse`.
    public struct DeleteReceiverResponse: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
        public var type: TypeValue
        /// 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
        public var brandMchid: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String

        enum CodingKeys: String, CodingKey {
            case type
            case brandMchid = "brand_mchid"
            case account
        }
    }
}

extension BrandProfitSharing {
    /// `FinishOrderResponse`.
    public struct FinishOrderResponse: Model {
        /// 特约商户号. At most 32 characters.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
        }
    }
}

extension BrandProfitSharing {
    /// `GetMaxRatioResponse`.
    public struct GetMaxRatioResponse: Model {
        /// 品牌商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
        public var brandMchid: String
        /// 最大分账比例. In ten-thousandths: 2000 is 20 %.
        public var maxRatio: Int?

        enum CodingKeys: String, CodingKey {
            case brandMchid = "brand_mchid"
            case maxRatio = "max_ratio"
        }
    }
}

extension BrandProfitSharing {
    /// `GetOrderResponse`.
    public struct GetOrderResponse: Model {
        /// 特约商户号. At most 32 characters.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells. At most 32 characters.
        public var status: Status
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 分账接收方列表.
        public var receivers: [OrderReceiver]
        /// 分账完结金额. In fen.
        public var finishAmount: Int?
        /// 分账完结描述. Set where the split releases what is left. At most 80 characters.
        public var finishDescription: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case status
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case receivers
            case finishAmount = "finish_amount"
            case finishDescription = "finish_description"
        }
    }
}

extension BrandProfitSharing {
    /// `GetReturnOrderResponse`.
    public struct GetReturnOrderResponse: Model {
        /// 特约商户号. At most 32 characters.
        public var subMchid: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 商户回退单号. The merchant's own number of the return. At most 64 characters.
        public var outReturnNo: String
        /// 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
        public var returnMchid: String
        /// 微信回退单号. WeChat Pay's number of the return. At most 64 characters.
        public var returnNo: String
        /// 回退金额. In fen.
        public var amount: Int?
        /// 完成时间. RFC 3339.
        public var finishTime: String
        /// 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`. At most 32 characters.
        public var result: GetReturnOrderResponseResult
        /// 失败原因. Set when it failed. At most 64 characters.
        public var failReason: GetReturnOrderResponseFailReason?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case outReturnNo = "out_return_no"
            case returnMchid = "return_mchid"
            case returnNo = "return_no"
            case amount
            case finishTime = "finish_time"
            case result
            case failReason = "fail_reason"
        }
    }
}

extension BrandProfitSharing {
    /// `GetUnsplitAmountResponse`.
    public struct GetUnsplitAmountResponse: Model {
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 订单剩余待分金额. In fen.
        public var unsplitAmount: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case unsplitAmount = "unsplit_amount"
        }
    }
}

extension BrandProfitSharing {
    /// `OrderReceiver`.
    public struct OrderReceiver: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
        public var type: TypeValue
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters.
        public var detailId: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 分账金额. In fen.
        public var amount: Int?
        /// 分账完成时间. RFC 3339.
        public var finishTime: String
        /// 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters.
        public var result: String
        /// 分账失败原因. Set when it failed. At most 64 characters.
        public var failReason: OrderReceiverFailReason?

        enum CodingKeys: String, CodingKey {
            case type
            case description
            case detailId = "detail_id"
            case account
            case amount
            case finishTime = "finish_time"
            case result
            case failReason = "fail_reason"
        }
    }
}

extension BrandProfitSharing {
    /// 分账失败原因
    public struct CreateOrderReceiverResultFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
        public static var noRelation: Self { "NO_RELATION" }
        public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
        public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
        public static var noAuth: Self { "NO_AUTH" }
        public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var invalidRequest: Self { "INVALID_REQUEST" }
    }
}

extension BrandProfitSharing {
    /// 分账结果
    public struct CreateOrderReceiverResultResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
    }
}

extension BrandProfitSharing {
    /// 失败原因
    public struct CreateReturnOrderResponseFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
        public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    }
}

extension BrandProfitSharing {
    /// 回退结果
    public struct CreateReturnOrderResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension BrandProfitSharing {
    /// 失败原因
    public struct GetReturnOrderResponseFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
        public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var invalidRequest: Self { "INVALID_REQUEST" }
    }
}

extension BrandProfitSharing {
    /// 回退结果
    public struct GetReturnOrderResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension BrandProfitSharing {
    /// 分账失败原因
    public struct OrderReceiverFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
        public static var noRelation: Self { "NO_RELATION" }
        public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
        public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
        public static var noAuth: Self { "NO_AUTH" }
        public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var invalidRequest: Self { "INVALID_REQUEST" }
    }
}

extension BrandProfitSharing {
    /// 与品牌主的关系类型
    public struct RelationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var supplier: Self { "SUPPLIER" }
        public static var distributor: Self { "DISTRIBUTOR" }
        public static var serviceProvider: Self { "SERVICE_PROVIDER" }
        public static var platform: Self { "PLATFORM" }
        public static var staff: Self { "STAFF" }
        public static var others: Self { "OTHERS" }
    }
}

extension BrandProfitSharing {
    /// 分账单状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
    }
}

extension BrandProfitSharing {
    /// 接收方类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}
