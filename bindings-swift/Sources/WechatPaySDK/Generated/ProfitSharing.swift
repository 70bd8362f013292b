// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Profit sharing (分账).
public struct ProfitSharing: Sendable {
    let client: Client
}

extension Client {
    /// Profit sharing (分账).
    public var profitSharing: ProfitSharing { ProfitSharing(client: self) }
}

extension ProfitSharing {
    /// Add a receiver (添加分账接收方).
    ///
    /// Needed once before anything is split with this receiver.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    ///   - account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
    ///   - relationType: 与分账方的关系类型. What the receiver is to the merchant.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    ///   - subAppid: 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only.
    ///   - name: 分账接收方全称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 1024 characters, encrypted on the wire.
    ///   - customRelation: 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func addReceiver(
        appid: String,
        type: AddReceiverRequestType,
        account: String,
        relationType: RelationType,
        subMchid: String? = nil,
        subAppid: String? = nil,
        name: Sensitive? = nil,
        customRelation: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddReceiverResponse {
        var call = Call("profit_sharing.add_receiver", options)
        call.set("appid", appid)
        call.set("type", type)
        call.set("account", account)
        call.set("relation_type", relationType)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("name", name)
        call.set("custom_relation", customRelation)
        return try await client.answer(to: call)
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    ///   - account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    ///   - subAppid: 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteReceiver(
        appid: String,
        type: DeleteReceiverRequestType,
        account: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeleteReceiverResponse {
        var call = Call("profit_sharing.delete_receiver", options)
        call.set("appid", appid)
        call.set("type", type)
        call.set("account", account)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Get the largest share of an order that may be split (查询最大分账比例).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getMaxRatio(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetMaxRatioResponse {
        var call = Call("profit_sharing.get_max_ratio", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    ///   - receivers: 分账接收方列表.
    ///   - unfreezeUnsplit: 是否解冻剩余未分资金. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    ///   - appid: 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
    ///   - subAppid: 特约商户公众账号ID. The sub-merchant's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only.
    ///   - notifyUrl: 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createOrder(
        transactionId: String,
        outOrderNo: String,
        receivers: [CreateOrderReceiver],
        unfreezeUnsplit: Bool,
        subMchid: String? = nil,
        appid: String? = nil,
        subAppid: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("profit_sharing.create_order", options)
        call.set("transaction_id", transactionId)
        call.set("out_order_no", outOrderNo)
        call.set("receivers", receivers)
        call.set("unfreeze_unsplit", unfreezeUnsplit)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query a split (查询分账结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getOrder(
        outOrderNo: String,
        transactionId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("profit_sharing.get_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get what is left to be split of an order (查询剩余待分金额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012457939)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getUnsplitAmount(
        transactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUnsplitAmountResponse {
        var call = Call("profit_sharing.get_unsplit_amount", options)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }

    /// Release what is left of a split order to the merchant (解冻剩余资金).
    ///
    /// Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - description: 解冻剩余资金描述. At most 80 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    ///   - notifyUrl: 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func unfreezeOrder(
        transactionId: String,
        description: String,
        outOrderNo: String,
        subMchid: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("profit_sharing.unfreeze_order", options)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Bring split money back to the merchant (请求分账回退).
    ///
    /// Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
    ///
    /// - Parameters:
    ///   - description: 回退描述. At most 80 characters.
    ///   - outReturnNo: 商户回退单号. The merchant's own number of the return. At most 64 characters.
    ///   - returnMchid: 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
    ///   - amount: 回退金额. In fen: at most what this receiver got.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    ///   - orderId: 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createReturnOrder(
        description: String,
        outReturnNo: String,
        returnMchid: String,
        amount: Int,
        subMchid: String? = nil,
        orderId: String? = nil,
        outOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReturnOrder {
        var call = Call("profit_sharing.create_return_order", options)
        call.set("description", description)
        call.set("out_return_no", outReturnNo)
        call.set("return_mchid", returnMchid)
        call.set("amount", amount)
        call.set("sub_mchid", subMchid)
        call.set("order_id", orderId)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Query the return of split money (查询分账回退结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
    ///
    /// - Parameters:
    ///   - outReturnNo: 商户回退单号. The merchant's own number of the return. At most 64 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getReturnOrder(
        outReturnNo: String,
        outOrderNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReturnOrder {
        var call = Call("profit_sharing.get_return_order", options)
        call.set("out_return_no", outReturnNo)
        call.set("out_order_no", outOrderNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get where the bill of splits of a day is downloaded (申请分账账单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
    ///
    /// - Parameters:
    ///   - billDate: 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
    ///   - subMchid: 微信支付分配的特约商户号. One sub-merchant alone; all when left out. At most 12 characters. Partners only.
    ///   - tarType: 压缩类型. `GZIP`: the file is compressed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getBill(
        billDate: String,
        subMchid: String? = nil,
        tarType: TarType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetBillResponse {
        var call = Call("profit_sharing.get_bill", options)
        call.set("bill_date", billDate)
        call.set("sub_mchid", subMchid)
        call.set("tar_type", tarType)
        return try await client.answer(to: call)
    }
}

extension ProfitSharing {
    /// `AddReceiverResponse`.
    public struct AddReceiverResponse: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
        public var type: AddReceiverResponseType
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 与分账方的关系类型. What the receiver is to the merchant.
        public var relationType: RelationType
        /// 特约商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 分账接收方全称. At most 1024 characters, encrypted on the wire.
        public var name: Sensitive?
        /// 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters.
        public var customRelation: String?

        enum CodingKeys: String, CodingKey {
            case type
            case account
            case relationType = "relation_type"
            case subMchid = "sub_mchid"
            case name
            case customRelation = "custom_relation"
        }
    }
}

extension ProfitSharing {
    /// `CreateOrderReceiver`.
    public struct CreateOrderReceiver: Model {
        /// 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters.
        public var type: CreateOrderReceiverType
        /// 分账描述. Appears in the bills of splits. At most 80 characters.
        public var description: String
        /// 分账接收方帐号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 分账金额. In fen.
        public var amount: Int
        /// 分账个人接收方姓名. Of a person; checked against the account when given. At most 1024 characters, encrypted on the wire.
        public var name: Sensitive?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: CreateOrderReceiverType,
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

extension ProfitSharing {
    /// `DeleteReceiverResponse`.
    public struct DeleteReceiverResponse: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
        public var type: DeleteReceiverResponseType
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 特约商户号. At most 32 characters. Partners only.
        public var subMchid: String?

        enum CodingKeys: String, CodingKey {
            case type
            case account
            case subMchid = "sub_mchid"
        }
    }
}

extension ProfitSharing {
    /// `FundsChangeMerchantResource`.
    public struct FundsChangeMerchantResource: Model {
        /// 微信商户号. At most 32 characters.
        public var mchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 分账接收方信息.
        public var receiver: Receiver
        /// 成功时间. At most 32 characters, RFC 3339.
        public var successTime: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case transactionId = "transaction_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case receiver
            case successTime = "success_time"
        }
    }
}

extension ProfitSharing {
    /// `FundsChangePartnerResource`.
    public struct FundsChangePartnerResource: Model {
        /// 微信商户号. At most 32 characters.
        public var spMchid: String
        /// 微信子商户号. At most 32 characters.
        public var subMchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 分账接收方信息.
        public var receiver: Receiver
        /// 成功时间. At most 32 characters, RFC 3339.
        public var successTime: String

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case receiver
            case successTime = "success_time"
        }
    }
}

extension ProfitSharing {
    /// `GetBillResponse`.
    public struct GetBillResponse: Model {
        /// 下载地址. Valid for five minutes. At most 2048 characters.
        public var downloadUrl: String
        /// 哈希类型.
        public var hashType: HashType
        /// 哈希值. Of the file, after decompression. At most 1024 characters.
        public var hashValue: String

        enum CodingKeys: String, CodingKey {
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension ProfitSharing {
    /// `GetMaxRatioResponse`.
    public struct GetMaxRatioResponse: Model {
        /// 特约商户号. At most 32 characters.
        public var subMchid: String
        /// 最大分账比例. In ten-thousandths: 2000 is 20 %.
        public var maxRatio: Int?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case maxRatio = "max_ratio"
        }
    }
}

extension ProfitSharing {
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

extension ProfitSharing {
    /// `Order`.
    public struct Order: Model {
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 分账接收方列表.
        public var receivers: [OrderReceiver]
        /// 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells.
        public var state: State
        /// 特约商户号. At most 32 characters. Partners only.
        public var subMchid: String?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case receivers
            case state
            case subMchid = "sub_mchid"
        }
    }
}

extension ProfitSharing {
    /// `OrderReceiver`.
    public struct OrderReceiver: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
        public var type: OrderReceiverType
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 分账创建时间. RFC 3339.
        public var createTime: String
        /// 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters.
        public var detailId: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 分账金额. In fen.
        public var amount: Int?
        /// 分账完成时间. RFC 3339.
        public var finishTime: String
        /// 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
        public var result: OrderReceiverResult
        /// 分账失败原因. Set when it failed.
        public var failReason: OrderReceiverFailReason?

        enum CodingKeys: String, CodingKey {
            case type
            case description
            case createTime = "create_time"
            case detailId = "detail_id"
            case account
            case amount
            case finishTime = "finish_time"
            case result
            case failReason = "fail_reason"
        }
    }
}

extension ProfitSharing {
    /// `Receiver`.
    public struct Receiver: Model {
        /// 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user. At most 32 characters.
        public var type: ReceiverType
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 分账接收方账户. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
        /// 分账金额. In fen.
        public var amount: Int?
    }
}

extension ProfitSharing {
    /// `ReturnOrder`.
    public struct ReturnOrder: Model {
        /// 回退描述. At most 80 characters.
        public var description: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 微信分账单号. WeChat Pay's number of the split. At most 64 characters.
        public var orderId: String
        /// 商户分账单号. The merchant's own number of the split. At most 64 characters.
        public var outOrderNo: String
        /// 商户回退单号. The merchant's own number of the return. At most 64 characters.
        public var outReturnNo: String
        /// 微信回退单号. WeChat Pay's number of the return. At most 64 characters.
        public var returnId: String
        /// 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
        public var returnMchid: String
        /// 回退金额. In fen.
        public var amount: Int?
        /// 完成时间. RFC 3339.
        public var finishTime: String
        /// 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`.
        public var result: ReturnOrderResult
        /// 特约商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 失败原因. Set when it failed.
        public var failReason: ReturnOrderFailReason?

        enum CodingKeys: String, CodingKey {
            case description
            case createTime = "create_time"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case outReturnNo = "out_return_no"
            case returnId = "return_id"
            case returnMchid = "return_mchid"
            case amount
            case finishTime = "finish_time"
            case result
            case subMchid = "sub_mchid"
            case failReason = "fail_reason"
        }
    }
}

extension ProfitSharing {
    /// 接收方类型
    public struct AddReceiverRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}

extension ProfitSharing {
    /// 接收方类型
    public struct AddReceiverResponseType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}

extension ProfitSharing {
    /// 分账接收方类型
    public struct CreateOrderReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}

extension ProfitSharing {
    /// 接收方类型
    public struct DeleteReceiverRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}

extension ProfitSharing {
    /// 接收方类型
    public struct DeleteReceiverResponseType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}

extension ProfitSharing {
    /// 哈希类型
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sha1: Self { "SHA1" }
    }
}

extension ProfitSharing {
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

extension ProfitSharing {
    /// 分账结果
    public struct OrderReceiverResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
    }
}

extension ProfitSharing {
    /// 接收方类型
    public struct OrderReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
        public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
    }
}

extension ProfitSharing {
    /// 分账接收方类型
    public struct ReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension ProfitSharing {
    /// 与分账方的关系类型
    public struct RelationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var serviceProvider: Self { "SERVICE_PROVIDER" }
        public static var store: Self { "STORE" }
        public static var staff: Self { "STAFF" }
        public static var storeOwner: Self { "STORE_OWNER" }
        public static var partner: Self { "PARTNER" }
        public static var headquarter: Self { "HEADQUARTER" }
        public static var brand: Self { "BRAND" }
        public static var distributor: Self { "DISTRIBUTOR" }
        public static var user: Self { "USER" }
        public static var supplier: Self { "SUPPLIER" }
        public static var custom: Self { "CUSTOM" }
    }
}

extension ProfitSharing {
    /// 失败原因
    public struct ReturnOrderFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
        public static var balanceNotEnough: Self { "BALANCE_NOT_ENOUGH" }
        public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var invalidRequest: Self { "INVALID_REQUEST" }
    }
}

extension ProfitSharing {
    /// 回退结果
    public struct ReturnOrderResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}

extension ProfitSharing {
    /// 分账单状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
    }
}

extension ProfitSharing {
    /// 压缩类型
    public struct TarType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gzip: Self { "GZIP" }
    }
}
