// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: profit sharing (收付通分账).
public struct EcommerceProfitSharing: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: profit sharing (收付通分账).
    public var ecommerceProfitSharing: EcommerceProfitSharing { EcommerceProfitSharing(client: self) }
}

extension EcommerceProfitSharing {
    /// Add a receiver (添加分账接收方).
    ///
    /// Needed once before anything is split with this receiver.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
    ///
    /// - Parameters:
    ///   - type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters.
    ///   - account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
    ///   - relationType: 与分账方的关系类型. What the receiver is to the merchant. At most 32 characters.
    ///   - appid: 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters.
    ///   - name: 接收方名称. The full name of a merchant; needed with `MERCHANT_ID`. At most 256 characters.
    ///   - encryptedName: 接收方名称的密文. The name of a person. Encrypted on the wire. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func addReceiver(
        type: AddReceiverRequestType,
        account: String,
        relationType: RelationType,
        appid: String? = nil,
        name: String? = nil,
        encryptedName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddReceiverResponse {
        var call = Call("ecommerce_profit_sharing.add_receiver", options)
        call.set("type", type)
        call.set("account", account)
        call.set("relation_type", relationType)
        call.set("appid", appid)
        call.set("name", name)
        call.set("encrypted_name", encryptedName)
        return try await client.answer(to: call)
    }

    /// Remove a receiver (删除分账接收方).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
    ///
    /// - Parameters:
    ///   - type: 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters.
    ///   - account: 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
    ///   - appid: 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteReceiver(
        type: DeleteReceiverRequestType,
        account: String,
        appid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeleteReceiverResponse {
        var call = Call("ecommerce_profit_sharing.delete_receiver", options)
        call.set("type", type)
        call.set("account", account)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Split a paid order among receivers (请求分账).
    ///
    /// For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    ///   - finish: 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
    ///   - receivers: 分账接收方列表.
    ///   - appid: 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
    ///   - notifyUrl: 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createOrder(
        subMchid: String,
        transactionId: String,
        outOrderNo: String,
        finish: Bool,
        receivers: [CreateOrderReceiver],
        appid: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateOrderResponse {
        var call = Call("ecommerce_profit_sharing.create_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("out_order_no", outOrderNo)
        call.set("finish", finish)
        call.set("receivers", receivers)
        call.set("appid", appid)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query a split (查询分账结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - outOrderNo: 商户分账单号. The merchant's own number of the split. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getOrder(
        subMchid: String,
        transactionId: String,
        outOrderNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetOrderResponse {
        var call = Call("ecommerce_profit_sharing.get_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Get what is left to be split of an order (查询订单剩余待分金额).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477751)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getUnsplitAmount(
        transactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUnsplitAmountResponse {
        var call = Call("ecommerce_profit_sharing.get_unsplit_amount", options)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }

    /// Release what is left of a split order to the sub-merchant (解冻剩余资金).
    ///
    /// Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
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
        var call = Call("ecommerce_profit_sharing.finish_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        call.set("out_order_no", outOrderNo)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Bring split money back to the sub-merchant (请求分账回退).
    ///
    /// Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - description: 回退描述. At most 80 characters.
    ///   - outReturnNo: 商户回退单号. The merchant's own number of the return. At most 64 characters.
    ///   - returnMchid: 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
    ///   - amount: 回退金额. In fen: at most what this receiver got.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
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
        transactionId: String? = nil,
        orderId: String? = nil,
        outOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateReturnOrderResponse {
        var call = Call("ecommerce_profit_sharing.create_return_order", options)
        call.set("sub_mchid", subMchid)
        call.set("description", description)
        call.set("out_return_no", outReturnNo)
        call.set("return_mchid", returnMchid)
        call.set("amount", amount)
        call.set("transaction_id", transactionId)
        call.set("order_id", orderId)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Query the return of split money (查询分账回退结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
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
        var call = Call("ecommerce_profit_sharing.get_return_order", options)
        call.set("sub_mchid", subMchid)
        call.set("out_return_no", outReturnNo)
        call.set("order_id", orderId)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Split what an after-sales service has left over (请求售后服务分账).
    ///
    /// It has no number of its own: when the outcome is not known, query before calling again.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - refundId: 微信退款单号. WeChat Pay's number of the refund.
    ///   - type: 类型. `SERVICE_FEE_INCOME`: the fee of a service.
    ///   - amount: 分账金额. In fen.
    ///   - scene: 场景. `REFUND_TICKET`, `CHANGE_TICKET`: a ticket is given back or changed; `RETURN_GOODS`: goods come back.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createAfterSalesOrder(
        subMchid: String,
        transactionId: String,
        refundId: String,
        type: CreateAfterSalesOrderRequestType,
        amount: Int,
        scene: Scene,
        options: CallOptions = CallOptions()
    ) async throws -> CreateAfterSalesOrderResponse {
        var call = Call("ecommerce_profit_sharing.create_after_sales_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("refund_id", refundId)
        call.set("type", type)
        call.set("amount", amount)
        call.set("scene", scene)
        return try await client.answer(to: call)
    }

    /// Query a split after a refund (查询售后服务分账结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getAfterSalesOrder(
        subMchid: String,
        transactionId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetAfterSalesOrderResponse {
        var call = Call("ecommerce_profit_sharing.get_after_sales_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }
}

extension EcommerceProfitSharing {
    /// `AddReceiverResponse`.
    public struct AddReceiverResponse: Model {
        /// 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters.
        public var type: AddReceiverResponseType
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
    }
}

extension EcommerceProfitSharing {
    /// `CreateAfterSalesOrderResponse`.
    public struct CreateAfterSalesOrderResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 分账金额. In fen.
        public var amount: Int?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case amount
        }
    }
}

extension EcommerceProfitSharing {
    /// `CreateOrderReceiver`.
    public struct CreateOrderReceiver: Model {
        /// 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters.
        public var type: CreateOrderReceiverType
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 分账金额. In fen.
        public var amount: Int
        /// 分账接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var receiverAccount: String
        /// 分账接收商户号. Known from the community.
        public var receiverMchid: String?
        /// 分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire.
        public var receiverName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case type
            case description
            case amount
            case receiverAccount = "receiver_account"
            case receiverMchid = "receiver_mchid"
            case receiverName = "receiver_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: CreateOrderReceiverType,
            description: String,
            amount: Int,
            receiverAccount: String,
            receiverMchid: String? = nil,
            receiverName: Sensitive? = nil
        ) {
            self.type = type
            self.description = description
            self.amount = amount
            self.receiverAccount = receiverAccount
            self.receiverMchid = receiverMchid
            self.receiverName = receiverName
        }
    }
}

extension EcommerceProfitSharing {
    /// `CreateOrderReceiverResult`.
    public struct CreateOrderReceiverResult: Model {
        /// 接收方类型. At most 32 characters.
        public var type: CreateOrderReceiverResultType
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters.
        public var detailId: String
        /// 分账金额. In fen.
        public var amount: Int?
        /// 分账完成时间. RFC 3339.
        public var finishTime: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var receiverAccount: String
        /// 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters.
        public var result: CreateOrderReceiverResultResult
        /// 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver.
        public var fundsAbnormalRedirectId: String?
        /// 分账接收商户号. Known from the community.
        public var receiverMchid: String?
        /// 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not.
        public var abnormalStatus: AbnormalStatus?
        /// 分账失败原因. Set when it failed. At most 64 characters.
        public var failReason: CreateOrderReceiverResultFailReason?
        /// 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out.
        public var fundsAbnormalClosedReason: FundsAbnormalClosedReason?
        /// `funds_abnormal_receivers`.
        public var fundsAbnormalReceivers: [FundsAbnormalReceiver]?

        enum CodingKeys: String, CodingKey {
            case type
            case description
            case detailId = "detail_id"
            case amount
            case finishTime = "finish_time"
            case receiverAccount = "receiver_account"
            case result
            case fundsAbnormalRedirectId = "funds_abnormal_redirect_id"
            case receiverMchid = "receiver_mchid"
            case abnormalStatus = "abnormal_status"
            case failReason = "fail_reason"
            case fundsAbnormalClosedReason = "funds_abnormal_closed_reason"
            case fundsAbnormalReceivers = "funds_abnormal_receivers"
        }
    }
}

extension EcommerceProfitSharing {
    /// `CreateOrderResponse`.
    public struct CreateOrderResponse: Model {
        /// 电商平台二级商户号. At most 32 characters.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
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
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case receivers
            case status
            case finishAmount = "finish_amount"
            case finishDescription = "finish_description"
        }
    }
}

extension EcommerceProfitSharing {
    /// `CreateReturnOrderResponse`.
    public struct CreateReturnOrderResponse: Model {
        /// 电商平台二级商户号. At most 32 characters.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
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
        /// 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. At most 32 characters.
        public var result: CreateReturnOrderResponseResult
        /// 失败原因. Set when it failed. At most 64 characters.
        public var failReason: CreateReturnOrderResponseFailReason?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
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

extension EcommerceProfitSharing {
    /// `DeleteReceiverResponse`.
    public struct DeleteReceiverResponse: Model {
        /// 接收方类型. At most 32 characters.
        public var type: DeleteReceiverResponseType
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var account: String
    }
}

extension EcommerceProfitSharing {
    /// `FinishOrderResponse`.
    public struct FinishOrderResponse: Model {
        /// 二级商户号. At most 32 characters.
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

extension EcommerceProfitSharing {
    /// `FundsAbnormalReceiver`.
    public struct FundsAbnormalReceiver: Model {
        /// 平台接收异常资金商户号.
        public var mchid: String?
    }
}

extension EcommerceProfitSharing {
    /// `GetAfterSalesOrderResponse`.
    public struct GetAfterSalesOrderResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 分账金额. In fen.
        public var amount: Int?
        /// 分账完成时间. RFC 3339.
        public var finishTime: String
        /// 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
        public var result: GetAfterSalesOrderResponseResult
        /// 分账失败原因. Set when it failed.
        public var failReason: GetAfterSalesOrderResponseFailReason?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case amount
            case finishTime = "finish_time"
            case result
            case failReason = "fail_reason"
        }
    }
}

extension EcommerceProfitSharing {
    /// `GetOrderResponse`.
    public struct GetOrderResponse: Model {
        /// 电商平台二级商户号. At most 32 characters.
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
        /// 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver. Known from the community.
        public var fundsAbnormalRedirectId: String?
        /// 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not. Known from the community.
        public var abnormalStatus: AbnormalStatus?
        /// 关单原因描述. Known from the community.
        public var closeReason: String?
        /// 分账完结金额. In fen.
        public var finishAmount: Int?
        /// 分账完结描述. Set where the split releases what is left. At most 80 characters.
        public var finishDescription: String?
        /// 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out. Known from the community.
        public var fundsAbnormalClosedReason: FundsAbnormalClosedReason?
        /// Known from the community.
        public var fundsAbnormalReceivers: [FundsAbnormalReceiver]?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case status
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case receivers
            case fundsAbnormalRedirectId = "funds_abnormal_redirect_id"
            case abnormalStatus = "abnormal_status"
            case closeReason = "close_reason"
            case finishAmount = "finish_amount"
            case finishDescription = "finish_description"
            case fundsAbnormalClosedReason = "funds_abnormal_closed_reason"
            case fundsAbnormalReceivers = "funds_abnormal_receivers"
        }
    }
}

extension EcommerceProfitSharing {
    /// `GetReturnOrderResponse`.
    public struct GetReturnOrderResponse: Model {
        /// 电商平台二级商户号. At most 32 characters.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
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
        /// 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. At most 32 characters.
        public var result: GetReturnOrderResponseResult
        /// 失败原因. Set when it failed. At most 64 characters.
        public var failReason: GetReturnOrderResponseFailReason?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
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

extension EcommerceProfitSharing {
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

extension EcommerceProfitSharing {
    /// `OrderReceiver`.
    public struct OrderReceiver: Model {
        /// 接收方类型. At most 32 characters.
        public var type: OrderReceiverType
        /// 分账描述. At most 80 characters.
        public var description: String
        /// 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters.
        public var detailId: String
        /// 分账金额. In fen.
        public var amount: Int?
        /// 分账完成时间. RFC 3339.
        public var finishTime: String
        /// 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
        public var receiverAccount: String
        /// 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters.
        public var result: OrderReceiverResult
        /// 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver.
        public var fundsAbnormalRedirectId: String?
        /// 分账接收商户号. Known from the community.
        public var receiverMchid: String?
        /// 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not.
        public var abnormalStatus: AbnormalStatus?
        /// 分账失败原因. Set when it failed. At most 64 characters.
        public var failReason: OrderReceiverFailReason?
        /// 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out.
        public var fundsAbnormalClosedReason: FundsAbnormalClosedReason?
        /// `funds_abnormal_receivers`.
        public var fundsAbnormalReceivers: [FundsAbnormalReceiver]?

        enum CodingKeys: String, CodingKey {
            case type
            case description
            case detailId = "detail_id"
            case amount
            case finishTime = "finish_time"
            case receiverAccount = "receiver_account"
            case result
            case fundsAbnormalRedirectId = "funds_abnormal_redirect_id"
            case receiverMchid = "receiver_mchid"
            case abnormalStatus = "abnormal_status"
            case failReason = "fail_reason"
            case fundsAbnormalClosedReason = "funds_abnormal_closed_reason"
            case fundsAbnormalReceivers = "funds_abnormal_receivers"
        }
    }
}

extension EcommerceProfitSharing {
    /// 异常处理状态
    public struct AbnormalStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var abnormalPending: Self { "ABNORMAL_PENDING" }
        public static var abnormalFinished: Self { "ABNORMAL_FINISHED" }
        public static var abnormalClosed: Self { "ABNORMAL_CLOSED" }
    }
}

extension EcommerceProfitSharing {
    /// 接收方类型
    public struct AddReceiverRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension EcommerceProfitSharing {
    /// 接收方类型
    public struct AddReceiverResponseType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension EcommerceProfitSharing {
    /// 类型
    public struct CreateAfterSalesOrderRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var serviceFeeIncome: Self { "SERVICE_FEE_INCOME" }
    }
}

extension EcommerceProfitSharing {
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

extension EcommerceProfitSharing {
    /// 分账结果
    public struct CreateOrderReceiverResultResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
    }
}

extension EcommerceProfitSharing {
    /// 接收方类型
    public struct CreateOrderReceiverResultType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension EcommerceProfitSharing {
    /// 分账接收方类型
    public struct CreateOrderReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension EcommerceProfitSharing {
    /// 失败原因
    public struct CreateReturnOrderResponseFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
        public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    }
}

extension EcommerceProfitSharing {
    /// 回退结果
    public struct CreateReturnOrderResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}

extension EcommerceProfitSharing {
    /// 接收方类型
    public struct DeleteReceiverRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension EcommerceProfitSharing {
    /// 接收方类型
    public struct DeleteReceiverResponseType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension EcommerceProfitSharing {
    /// 异常处理关单原因
    public struct FundsAbnormalClosedReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closedReasonTimeout: Self { "CLOSED_REASON_TIMEOUT" }
        public static var closedReasonRestrictTransfer: Self { "CLOSED_REASON_RESTRICT_TRANSFER" }
    }
}

extension EcommerceProfitSharing {
    /// 分账失败原因
    public struct GetAfterSalesOrderResponseFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
        public static var noRelation: Self { "NO_RELATION" }
        public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
    }
}

extension EcommerceProfitSharing {
    /// 分账结果
    public struct GetAfterSalesOrderResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}

extension EcommerceProfitSharing {
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

extension EcommerceProfitSharing {
    /// 回退结果
    public struct GetReturnOrderResponseResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}

extension EcommerceProfitSharing {
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

extension EcommerceProfitSharing {
    /// 分账结果
    public struct OrderReceiverResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
    }
}

extension EcommerceProfitSharing {
    /// 接收方类型
    public struct OrderReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantId: Self { "MERCHANT_ID" }
        public static var personalOpenid: Self { "PERSONAL_OPENID" }
    }
}

extension EcommerceProfitSharing {
    /// 与分账方的关系类型
    public struct RelationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var supplier: Self { "SUPPLIER" }
        public static var distributor: Self { "DISTRIBUTOR" }
        public static var serviceProvider: Self { "SERVICE_PROVIDER" }
        public static var platform: Self { "PLATFORM" }
        public static var others: Self { "OTHERS" }
    }
}

extension EcommerceProfitSharing {
    /// 场景
    public struct Scene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var refundTicket: Self { "REFUND_TICKET" }
        public static var changeTicket: Self { "CHANGE_TICKET" }
        public static var returnGoods: Self { "RETURN_GOODS" }
    }
}

extension EcommerceProfitSharing {
    /// 分账单状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
    }
}
