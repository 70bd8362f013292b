// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: automatic payments of combined orders (收付通合单代扣).
public struct EcommercePapay: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: automatic payments of combined orders (收付通合单代扣).
    public var ecommercePapay: EcommercePapay { EcommercePapay(client: self) }
}

extension EcommercePapay {
    /// Begin the signing of an agreement in a mini program (小程序方式预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017177322)
    ///
    /// - Parameters:
    ///   - appid: 商户APPID.
    ///   - planId: 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignMiniProgram(
        appid: String,
        planId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("ecommerce_papay.pre_sign_mini_program", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in an app (APP方式预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
    ///
    /// - Parameters:
    ///   - appid: 商户APPID.
    ///   - planId: 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    ///   - returnApp: 返回app标识. Whether the user comes back to the app after signing.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignApp(
        appid: String,
        planId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        attach: String? = nil,
        returnApp: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("ecommerce_papay.pre_sign_app", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("attach", attach)
        call.set("return_app", returnApp)
        return try await client.answer(to: call)
    }

    /// Query an agreement (通过商户协议号查询协议).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContract(
        planId: Int,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetContractResponse {
        var call = Call("ecommerce_papay.get_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement (商户协议号解约协议).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - contractTerminationRemark: 解约备注. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateContract(
        planId: Int,
        outContractCode: String,
        contractTerminationRemark: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateContractResponse {
        var call = Call("ecommerce_papay.terminate_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        call.set("contract_termination_remark", contractTerminationRemark)
        return try await client.answer(to: call)
    }

    /// Charge a combined order under an agreement (电商合单委托代扣支付).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
    ///
    /// - Parameters:
    ///   - combineAppid: 合单商户appid. An app, official account or mini program that is bound to the caller.
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - combineMchid: 合单商户号. The caller's own number. The client's `mchid` where left out.
    ///   - riskInfo: 风控信息. What is known about the risk of the charge.
    ///   - subOrders: 子单信息. The parts that are paid together.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransaction(
        combineAppid: String,
        combineOutTradeNo: String,
        contractId: String,
        combineMchid: String? = nil,
        riskInfo: String? = nil,
        subOrders: [CreateTransactionSubOrder]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("ecommerce_papay.create_transaction", options)
        call.set("combine_appid", combineAppid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("contract_id", contractId)
        call.set("combine_mchid", combineMchid)
        call.set("risk_info", riskInfo)
        call.set("sub_orders", subOrders)
        return try await client.answer(to: call)
    }

    /// Query a combined charge (电商合单委托代扣查询订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
    ///
    /// - Parameters:
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransaction(
        combineOutTradeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("ecommerce_papay.get_transaction", options)
        call.set("combine_out_trade_no", combineOutTradeNo)
        return try await client.answer(to: call)
    }

    /// Reverse a combined charge (电商合单委托代扣撤销订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
    ///
    /// - Parameters:
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    ///   - combineAppid: 合单商户APPID. An app, official account or mini program that is bound to the caller.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - subOrders: 子单信息. All parts of the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func reverseTransaction(
        combineOutTradeNo: String,
        combineAppid: String,
        contractId: String? = nil,
        subOrders: [ReverseTransactionSubOrder]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("ecommerce_papay.reverse_transaction", options)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("combine_appid", combineAppid)
        call.set("contract_id", contractId)
        call.set("sub_orders", subOrders)
        _ = try await client.send(call)
    }
}

extension EcommercePapay {
    /// `Amount`.
    public struct Amount: Model {
        /// 标价币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 标价金额. In fen.
        public var totalAmount: Int?
        /// 现金支付金额. In fen.
        public var payerAmount: Int?
        /// 现金支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String?
        /// 结算汇率.
        public var settlementRate: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case totalAmount = "total_amount"
            case payerAmount = "payer_amount"
            case payerCurrency = "payer_currency"
            case settlementRate = "settlement_rate"
        }
    }
}

extension EcommercePapay {
    /// `ContractTermination`.
    public struct ContractTermination: Model {
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: String
        /// 解约备注. Why it was ended.
        public var contractTerminationRemark: String

        enum CodingKeys: String, CodingKey {
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension EcommercePapay {
    /// `CreateTransactionSubOrder`.
    public struct CreateTransactionSubOrder: Model {
        /// 子单商户号. The merchant that raises this part of the order.
        public var mchid: String
        /// 二级商户号. The sub-merchant that the partner acts for.
        public var subMchid: String
        /// 子单商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 商品描述. What is bought; shown to the user.
        public var description: String
        /// 订单金额.
        public var amount: CreateTransactionSubOrderAmount
        /// 二级商户appid. The sub-merchant's own app.
        public var subAppid: String?
        /// 个人收款方受理授权ID. The authorization under which an individual is paid.
        public var individualAuthId: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 订单优惠标记. The mark that the rules of a promotion ask for.
        public var goodsTag: String?
        /// 个人收款方平台昵称. The individual's name on the platform.
        public var individualName: String?
        /// 商品服务类型.
        public var orderServiceType: String?
        /// 结算信息.
        public var settleInfo: Settlement?
        /// 子单风控信息. What is known about the risk of the charge.
        public var subRiskInfo: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case description
            case amount
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
            case attach
            case goodsTag = "goods_tag"
            case individualName = "individual_name"
            case orderServiceType = "order_service_type"
            case settleInfo = "settle_info"
            case subRiskInfo = "sub_risk_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            subMchid: String,
            outTradeNo: String,
            description: String,
            amount: CreateTransactionSubOrderAmount,
            subAppid: String? = nil,
            individualAuthId: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            individualName: String? = nil,
            orderServiceType: String? = nil,
            settleInfo: Settlement? = nil,
            subRiskInfo: String? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.description = description
            self.amount = amount
            self.subAppid = subAppid
            self.individualAuthId = individualAuthId
            self.attach = attach
            self.goodsTag = goodsTag
            self.individualName = individualName
            self.orderServiceType = orderServiceType
            self.settleInfo = settleInfo
            self.subRiskInfo = subRiskInfo
        }
    }
}

extension EcommercePapay {
    /// `CreateTransactionSubOrderAmount`.
    public struct CreateTransactionSubOrderAmount: Model {
        /// 标价币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 标价金额. In fen.
        public var totalAmount: Int

        enum CodingKeys: String, CodingKey {
            case currency
            case totalAmount = "total_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            currency: String,
            totalAmount: Int
        ) {
            self.currency = currency
            self.totalAmount = totalAmount
        }
    }
}

extension EcommercePapay {
    /// `EntrustResource`.
    public struct EntrustResource: Model {
        /// 微信商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 用户唯一标识.
        public var openid: String
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 操作时间. When it was signed or ended. RFC 3339.
        public var operateTime: String
        /// 商户侧签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 到期时间. RFC 3339.
        public var contractExpiredTime: String?
        /// 解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case operateTime = "operate_time"
            case outContractCode = "out_contract_code"
            case contractExpiredTime = "contract_expired_time"
            case contractTerminationMode = "contract_termination_mode"
        }
    }
}

extension EcommercePapay {
    /// `GetContractResponse`.
    public struct GetContractResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 商户APPID.
        public var appid: String
        /// 用户openid.
        public var openid: String
        /// 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议Id. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: ContractTermination?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractDisplayAccount = "contract_display_account"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case outContractCode = "out_contract_code"
            case contractTerminateInfo = "contract_terminate_info"
        }
    }
}

extension EcommercePapay {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户标识. The user in `combine_appid`.
        public var openid: String
    }
}

extension EcommercePapay {
    /// `PreSignResponse`.
    public struct PreSignResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 预签约Id. Handed to the page where the user signs.
        public var preEntrustwebId: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case planId = "plan_id"
            case preEntrustwebId = "pre_entrustweb_id"
            case outContractCode = "out_contract_code"
        }
    }
}

extension EcommercePapay {
    /// `ReverseTransactionSubOrder`.
    public struct ReverseTransactionSubOrder: Model {
        /// 子单商户号. The merchant that raises this part of the order.
        public var mchid: String
        /// 二级商户号. The sub-merchant that the partner acts for.
        public var subMchid: String
        /// 子单商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 二级商户appid. The sub-merchant's own app.
        public var subAppid: String?
        /// 个人收款方受理授权ID. The authorization under which an individual is paid.
        public var individualAuthId: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            subMchid: String,
            outTradeNo: String,
            subAppid: String? = nil,
            individualAuthId: String? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.subAppid = subAppid
            self.individualAuthId = individualAuthId
        }
    }
}

extension EcommercePapay {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 是否指定分账. The money is frozen after the payment, so that it can be split.
        public var profitSharing: Bool?
        /// 补差金额. In fen.
        public var subsidyAmount: Int?

        enum CodingKeys: String, CodingKey {
            case profitSharing = "profit_sharing"
            case subsidyAmount = "subsidy_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            profitSharing: Bool? = nil,
            subsidyAmount: Int? = nil
        ) {
            self.profitSharing = profitSharing
            self.subsidyAmount = subsidyAmount
        }
    }
}

extension EcommercePapay {
    /// `SubOrder`.
    public struct SubOrder: Model {
        /// 子单商户号. The merchant that raises this part of the order.
        public var mchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 子单微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 子单商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 交易状态.
        public var tradeState: String
        /// 交易类型.
        public var tradeType: String
        /// 二级商户appid.
        public var subAppid: String?
        /// 个人收款方受理授权ID. The authorization under which an individual is paid.
        public var individualAuthId: String?
        /// 用户在子商户下的唯一标识.
        public var subOpenid: String?
        /// 订单金额.
        public var amount: Amount?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 个人收款方平台昵称. The individual's name on the platform.
        public var individualName: String?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case tradeState = "trade_state"
            case tradeType = "trade_type"
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
            case subOpenid = "sub_openid"
            case amount
            case attach
            case bankType = "bank_type"
            case individualName = "individual_name"
            case successTime = "success_time"
        }
    }
}

extension EcommercePapay {
    /// `TerminateContractResponse`.
    public struct TerminateContractResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case planId = "plan_id"
            case outContractCode = "out_contract_code"
        }
    }
}

extension EcommercePapay {
    /// `Transaction`.
    public struct Transaction: Model {
        /// 合单商户APPID.
        public var combineAppid: String
        /// 合单商户号. The merchant that created the combined order.
        public var combineMchid: String
        /// 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
        public var combineOutTradeNo: String
        /// 支付者.
        public var combinePayerInfo: Payer?
        /// 子单信息. The parts that are paid together.
        public var subOrders: [SubOrder]?

        enum CodingKeys: String, CodingKey {
            case combineAppid = "combine_appid"
            case combineMchid = "combine_mchid"
            case combineOutTradeNo = "combine_out_trade_no"
            case combinePayerInfo = "combine_payer_info"
            case subOrders = "sub_orders"
        }
    }
}
