// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Combined orders (合单支付).
public struct CombineTransactions: Sendable {
    let client: Client
}

extension Client {
    /// Combined orders (合单支付).
    public var combineTransactions: CombineTransactions { CombineTransactions(client: self) }
}

extension CombineTransactions {
    /// Create a combined order to be paid inside WeChat (小程序合单下单).
    ///
    /// The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
    ///
    /// - Parameters:
    ///   - combineAppid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
    ///   - combinePayerInfo: 合单支付者信息.
    ///   - subOrders: 商品单信息. The parts that are paid together.
    ///   - combineMchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - sceneInfo: 场景信息.
    ///   - subsidyInfo: 贴息信息. Known from the community.
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    ///   - timeStart: 支付起始时间. RFC 3339. Partners only.
    ///   - tradeScenario: 交易场景. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
    @discardableResult
    public func prepayJsapi(
        combineAppid: String,
        combineOutTradeNo: String,
        combinePayerInfo: Payer,
        subOrders: [PrepayJsapiSubOrder],
        combineMchid: String? = nil,
        limitPay: [LimitPay]? = nil,
        notifyUrl: String? = nil,
        sceneInfo: PrepayScene? = nil,
        subsidyInfo: Subsidy? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        tradeScenario: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("combine_transactions.prepay_jsapi", options)
        call.set("combine_appid", combineAppid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("combine_payer_info", combinePayerInfo)
        call.set("sub_orders", subOrders)
        call.set("combine_mchid", combineMchid)
        call.set("limit_pay", limitPay)
        call.set("notify_url", notifyUrl)
        call.set("scene_info", sceneInfo)
        call.set("subsidy_info", subsidyInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        call.set("trade_scenario", tradeScenario)
        return try await client.answer(to: call)
    }

    /// Create a combined order to an individual, to be paid in a mini program (个人收款交易下单-小程序).
    ///
    /// The mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
    ///
    /// - Parameters:
    ///   - combineAppid: 平台商户应用ID. An app, official account or mini program that is bound to the caller.
    ///   - combineOutTradeNo: 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
    ///   - combinePayerInfo: 支付者.
    ///   - subOrders: 商品单信息. The parts that are paid together.
    ///   - combineMchid: 平台商户号. The caller's own number. The client's `mchid` where left out.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - sceneInfo: 场景信息.
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    ///   - timeStart: 交易起始时间. RFC 3339.
    ///   - tradeScenario: 交易场景.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayMiniProgram(
        combineAppid: String,
        combineOutTradeNo: String,
        combinePayerInfo: OrderPayer,
        subOrders: [PrepayMiniProgramSubOrder],
        combineMchid: String? = nil,
        notifyUrl: String? = nil,
        sceneInfo: PrepayScene? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        tradeScenario: TradeScenario? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("combine_transactions.prepay_mini_program", options)
        call.set("combine_appid", combineAppid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("combine_payer_info", combinePayerInfo)
        call.set("sub_orders", subOrders)
        call.set("combine_mchid", combineMchid)
        call.set("notify_url", notifyUrl)
        call.set("scene_info", sceneInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        call.set("trade_scenario", tradeScenario)
        return try await client.answer(to: call)
    }

    /// Create a combined order to be paid from an app (APP合单下单).
    ///
    /// The app opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
    ///
    /// - Parameters:
    ///   - combineAppid: 合单商户应用ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - subOrders: 商品单信息. The parts that are paid together.
    ///   - combineMchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - prepayId: 预支付交易会话标识. Known from the community.
    ///   - combinePayerInfo: 支付者. Known from the community.
    ///   - contractInfo: 预签约信息. Known from the community.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - sceneInfo: 场景信息.
    ///   - subsidyInfo: 贴息信息. Known from the community.
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    ///   - timeStart: 支付起始时间. RFC 3339. Partners only.
    ///   - tradeScenario: 交易场景. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
    @discardableResult
    public func prepayApp(
        combineAppid: String,
        combineOutTradeNo: String,
        notifyUrl: String,
        subOrders: [PrepayAppSubOrder],
        combineMchid: String? = nil,
        prepayId: String? = nil,
        combinePayerInfo: Payer? = nil,
        contractInfo: Contract? = nil,
        limitPay: [LimitPay]? = nil,
        sceneInfo: PrepayScene? = nil,
        subsidyInfo: Subsidy? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        tradeScenario: TradeScenario? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayAppResponse {
        var call = Call("combine_transactions.prepay_app", options)
        call.set("combine_appid", combineAppid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("sub_orders", subOrders)
        call.set("combine_mchid", combineMchid)
        call.set("prepay_id", prepayId)
        call.set("combine_payer_info", combinePayerInfo)
        call.set("contract_info", contractInfo)
        call.set("limit_pay", limitPay)
        call.set("scene_info", sceneInfo)
        call.set("subsidy_info", subsidyInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        call.set("trade_scenario", tradeScenario)
        return try await client.answer(to: call)
    }

    /// Create a combined order to be paid from a mobile browser (H5合单下单).
    ///
    /// Send the browser to `h5_url` within five minutes.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
    ///
    /// - Parameters:
    ///   - combineAppid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - subOrders: 商品单信息. The parts that are paid together.
    ///   - combineMchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - combinePayerInfo: 支付者. Known from the community.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - sceneInfo: 场景信息.
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    ///   - timeStart: 支付起始时间. RFC 3339. Partners only.
    ///   - tradeScenario: 交易场景. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
    @discardableResult
    public func prepayH5(
        combineAppid: String,
        combineOutTradeNo: String,
        notifyUrl: String,
        subOrders: [SubOrder],
        combineMchid: String? = nil,
        combinePayerInfo: Payer? = nil,
        limitPay: [LimitPay]? = nil,
        sceneInfo: PrepayH5Scene? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        tradeScenario: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayH5Response {
        var call = Call("combine_transactions.prepay_h5", options)
        call.set("combine_appid", combineAppid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("sub_orders", subOrders)
        call.set("combine_mchid", combineMchid)
        call.set("combine_payer_info", combinePayerInfo)
        call.set("limit_pay", limitPay)
        call.set("scene_info", sceneInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        call.set("trade_scenario", tradeScenario)
        return try await client.answer(to: call)
    }

    /// Create a combined order to be paid by scanning a QR code (Native合单下单).
    ///
    /// Show `code_url` as a QR code; it is good for two hours.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
    ///
    /// - Parameters:
    ///   - combineAppid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - subOrders: 商品单信息. The parts that are paid together.
    ///   - combineMchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - combinePayerInfo: 支付者. Known from the community.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - sceneInfo: 场景信息.
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    ///   - timeStart: 支付起始时间. RFC 3339. Partners only.
    ///   - tradeScenario: 交易场景. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
    @discardableResult
    public func prepayNative(
        combineAppid: String,
        combineOutTradeNo: String,
        notifyUrl: String,
        subOrders: [SubOrder],
        combineMchid: String? = nil,
        combinePayerInfo: Payer? = nil,
        limitPay: [LimitPay]? = nil,
        sceneInfo: PrepayScene? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        tradeScenario: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayNativeResponse {
        var call = Call("combine_transactions.prepay_native", options)
        call.set("combine_appid", combineAppid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("sub_orders", subOrders)
        call.set("combine_mchid", combineMchid)
        call.set("combine_payer_info", combinePayerInfo)
        call.set("limit_pay", limitPay)
        call.set("scene_info", sceneInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        call.set("trade_scenario", tradeScenario)
        return try await client.answer(to: call)
    }

    /// Query a combined order by `combine_out_trade_no` (查询合单订单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
    ///
    /// - Parameters:
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
    public func getOrderByOutTradeNo(
        combineOutTradeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetOrderByOutTradeNoResponse {
        var call = Call("combine_transactions.get_order_by_out_trade_no", options)
        call.set("combine_out_trade_no", combineOutTradeNo)
        return try await client.answer(to: call)
    }

    /// Query a combined order by `combine_transaction_id` (个人收款交易通过微信支付订单号查单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
    ///
    /// - Parameters:
    ///   - combineTransactionId: 交易单微信支付订单号. WeChat Pay's number of the combined payment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrderByTransactionId(
        combineTransactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetOrderByTransactionIdResponse {
        var call = Call("combine_transactions.get_order_by_transaction_id", options)
        call.set("combine_transaction_id", combineTransactionId)
        return try await client.answer(to: call)
    }

    /// Close an unpaid combined order (关闭合单订单).
    ///
    /// Name all parts of the order in `sub_orders`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
    ///
    /// - Parameters:
    ///   - combineOutTradeNo: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
    ///   - combineAppid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
    ///   - subOrders: 商品单信息. All parts of the order. At most 50 elements.
    /// - Throws: besides the errors of every call, ``ApiError`` 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, NOTENOUGH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.
    public func closeOrder(
        combineOutTradeNo: String,
        combineAppid: String,
        subOrders: [CloseOrderSubOrder],
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("combine_transactions.close_order", options)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("combine_appid", combineAppid)
        call.set("sub_orders", subOrders)
        _ = try await client.send(call)
    }
}

extension CombineTransactions {
    /// `Amount`.
    public struct Amount: Model {
        /// 标价币种. ISO 4217, `CNY` for yuan. At most 8 characters.
        public var currency: Currency
        /// 标价金额. In fen.
        public var totalAmount: Int

        enum CodingKeys: String, CodingKey {
            case currency
            case totalAmount = "total_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            currency: Currency,
            totalAmount: Int
        ) {
            self.currency = currency
            self.totalAmount = totalAmount
        }
    }
}

extension CombineTransactions {
    /// `CloseOrderSubOrder`.
    public struct CloseOrderSubOrder: Model {
        /// 商品单商户号. The merchant that raises this part of the order. At most 32 characters.
        public var mchid: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户APPID. The sub-merchant's own app. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community.
        public var individualAuthId: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            outTradeNo: String,
            subMchid: String? = nil,
            subAppid: String? = nil,
            individualAuthId: String? = nil
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.subMchid = subMchid
            self.subAppid = subAppid
            self.individualAuthId = individualAuthId
        }
    }
}

extension CombineTransactions {
    /// `Contract`.
    public struct Contract: Model {
        /// 签约商户号. The merchant that signs the agreement.
        public var mchid: String
        /// 签约商户AppID.
        public var appid: String
        /// 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 回调通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 签约商户协议号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case planId = "plan_id"
            case contractDisplayAccount = "contract_display_account"
            case notifyUrl = "notify_url"
            case outContractCode = "out_contract_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            appid: String,
            planId: Int,
            contractDisplayAccount: String,
            notifyUrl: String,
            outContractCode: String
        ) {
            self.mchid = mchid
            self.appid = appid
            self.planId = planId
            self.contractDisplayAccount = contractDisplayAccount
            self.notifyUrl = notifyUrl
            self.outContractCode = outContractCode
        }
    }
}

extension CombineTransactions {
    /// `ContractResult`.
    public struct ContractResult: Model {
        /// 签约结果码.
        public var code: String
        /// 签约结果描述信息.
        public var message: String?
    }
}

extension CombineTransactions {
    /// `GetOrderByOutTradeNoResponse`.
    public struct GetOrderByOutTradeNoResponse: Model {
        /// 合单商户公众账号ID. At most 32 characters.
        public var combineAppid: String
        /// 合单商户号. The merchant that created the combined order. At most 32 characters.
        public var combineMchid: String
        /// 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
        public var combineOutTradeNo: String
        /// 交易单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community.
        public var combineTransactionId: String?
        /// 合单支付者信息.
        public var combinePayerInfo: OrderPayer?
        /// 使用的商户贴息信息. Known from the community.
        public var installmentInfo: Installment?
        /// 场景信息.
        public var sceneInfo: TransactionScene?
        /// 商品单信息. The parts that are paid together.
        public var subOrders: [GetOrderByOutTradeNoSubOrder]?
        /// 交易场景. Known from the community.
        public var tradeScenario: TradeScenario?

        enum CodingKeys: String, CodingKey {
            case combineAppid = "combine_appid"
            case combineMchid = "combine_mchid"
            case combineOutTradeNo = "combine_out_trade_no"
            case combineTransactionId = "combine_transaction_id"
            case combinePayerInfo = "combine_payer_info"
            case installmentInfo = "installment_info"
            case sceneInfo = "scene_info"
            case subOrders = "sub_orders"
            case tradeScenario = "trade_scenario"
        }
    }
}

extension CombineTransactions {
    /// `GetOrderByOutTradeNoSubOrder`.
    public struct GetOrderByOutTradeNoSubOrder: Model {
        /// 商品单商户号. The merchant that raises this part of the order. At most 32 characters.
        public var mchid: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 交易状态. A refund turns it into `REFUND`, whatever was refunded.
        public var tradeState: GetOrderByOutTradeNoSubOrderTradeState
        /// 子商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters.
        public var transactionId: String?
        /// 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community.
        public var individualAuthId: String?
        /// 用户子商户标识. At most 128 characters. Partners only.
        public var subOpenid: String?
        /// 商品单金额信息.
        public var amount: GetOrderByOutTradeNoSubOrderAmount?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters.
        public var bankType: String?
        /// 商品单个人收款方平台昵称. The individual's name on the platform. Known from the community.
        public var individualName: String?
        /// 优惠功能. The coupons that were used.
        public var promotionDetail: [Promotion]?
        /// 支付完成时间. At most 32 characters, RFC 3339.
        public var successTime: String?
        /// 交易类型.
        public var tradeType: TradeType?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case individualAuthId = "individual_auth_id"
            case subOpenid = "sub_openid"
            case amount
            case attach
            case bankType = "bank_type"
            case individualName = "individual_name"
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeType = "trade_type"
        }
    }
}

extension CombineTransactions {
    /// `GetOrderByOutTradeNoSubOrderAmount`.
    public struct GetOrderByOutTradeNoSubOrderAmount: Model {
        /// 标价币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: String
        /// 用户支付金额. What the user paid, in fen: the total without the coupons.
        public var payerAmount: Int?
        /// 标价金额. In fen.
        public var totalAmount: Int?
        /// 用户支付币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var payerCurrency: String?
        /// 结算汇率.
        public var settlementRate: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerAmount = "payer_amount"
            case totalAmount = "total_amount"
            case payerCurrency = "payer_currency"
            case settlementRate = "settlement_rate"
        }
    }
}

extension CombineTransactions {
    /// `GetOrderByTransactionIdResponse`.
    public struct GetOrderByTransactionIdResponse: Model {
        /// 平台商户应用ID.
        public var combineAppid: String
        /// 平台商户号. The merchant that created the combined order.
        public var combineMchid: String
        /// 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
        public var combineOutTradeNo: String
        /// 交易单微信支付订单号. WeChat Pay's number of the combined payment.
        public var combineTransactionId: String
        /// 支付者.
        public var combinePayerInfo: TransactionPayer?
        /// 分期信息.
        public var installmentInfo: Installment?
        /// 场景信息.
        public var sceneInfo: TransactionScene?
        /// 商品单信息. The parts that are paid together.
        public var subOrders: [GetOrderByTransactionIdSubOrder]?
        /// 交易场景.
        public var tradeScenario: TradeScenario?

        enum CodingKeys: String, CodingKey {
            case combineAppid = "combine_appid"
            case combineMchid = "combine_mchid"
            case combineOutTradeNo = "combine_out_trade_no"
            case combineTransactionId = "combine_transaction_id"
            case combinePayerInfo = "combine_payer_info"
            case installmentInfo = "installment_info"
            case sceneInfo = "scene_info"
            case subOrders = "sub_orders"
            case tradeScenario = "trade_scenario"
        }
    }
}

extension CombineTransactions {
    /// `GetOrderByTransactionIdSubOrder`.
    public struct GetOrderByTransactionIdSubOrder: Model {
        /// 商品单发起商户号. The merchant that raises this part of the order.
        public var mchid: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
        public var outTradeNo: String
        /// 商品单个人收款方受理授权ID. The authorization under which an individual is paid.
        public var individualAuthId: String
        /// 交易状态. A refund turns it into `REFUND`, whatever was refunded.
        public var tradeState: String
        /// 子单子商户号.
        public var subMchid: String?
        /// 子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the order; set once it was paid.
        public var transactionId: String?
        /// 用户在子商户下的唯一标识.
        public var subOpenid: String?
        /// 订单金额.
        public var amount: TransactionAmount?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank and kind of card, such as `CMB_CREDIT`.
        public var bankType: String?
        /// 商品单个人收款方平台昵称. The individual's name on the platform.
        public var individualName: String?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易类型.
        public var tradeType: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case individualAuthId = "individual_auth_id"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case subOpenid = "sub_openid"
            case amount
            case attach
            case bankType = "bank_type"
            case individualName = "individual_name"
            case successTime = "success_time"
            case tradeType = "trade_type"
        }
    }
}

extension CombineTransactions {
    /// `H5Info`.
    public struct H5Info: Model {
        /// 场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters.
        public var type: String
        /// iOS平台BundleID. At most 128 characters.
        public var bundleId: String?
        /// 应用名称. At most 64 characters.
        public var appName: String?
        /// 网站URL. At most 128 characters.
        public var appUrl: String?
        /// Of the Android app. At most 128 characters.
        public var packageName: String?

        enum CodingKeys: String, CodingKey {
            case type
            case bundleId = "bundle_id"
            case appName = "app_name"
            case appUrl = "app_url"
            case packageName = "package_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: String,
            bundleId: String? = nil,
            appName: String? = nil,
            appUrl: String? = nil,
            packageName: String? = nil
        ) {
            self.type = type
            self.bundleId = bundleId
            self.appName = appName
            self.appUrl = appUrl
            self.packageName = packageName
        }
    }
}

extension CombineTransactions {
    /// `Identity`.
    public struct Identity: Model {
        /// 证件类型.
        public var type: IdentityType
        /// 加密后的姓名. Encrypted on the wire.
        public var name: Sensitive
        /// 加密后的证件号. Of the document, or the phone number. Encrypted on the wire.
        public var number: Sensitive

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: IdentityType,
            name: Sensitive,
            number: Sensitive
        ) {
            self.type = type
            self.name = name
            self.number = number
        }
    }
}

extension CombineTransactions {
    /// `Installment`.
    public struct Installment: Model {
        /// 用户实际选择的分期期数. How many instalments the user chose.
        public var selectedInstallmentNumber: Int?
        /// 是否使用了商户贴息. Whether the merchant pays interest.
        public var useSubsidy: Bool?

        enum CodingKeys: String, CodingKey {
            case selectedInstallmentNumber = "selected_installment_number"
            case useSubsidy = "use_subsidy"
        }
    }
}

extension CombineTransactions {
    /// `OrderPayer`.
    public struct OrderPayer: Model {
        /// 用户标识. The user in `combine_appid`. At most 128 characters.
        public var openid: String?
        /// 用户在子商户下的唯一标识. The user under `sub_appid`. Known from the community.
        public var subOpenid: String?
        /// 实名支付信息. Known from the community.
        public var identity: OrderPayerIdentity?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
            case identity
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String? = nil,
            subOpenid: String? = nil,
            identity: OrderPayerIdentity? = nil
        ) {
            self.openid = openid
            self.subOpenid = subOpenid
            self.identity = identity
        }
    }
}

extension CombineTransactions {
    /// `OrderPayerIdentity`.
    public struct OrderPayerIdentity: Model {
        /// 证件类型.
        public var type: String?
        /// 证件姓名. Encrypted on the wire.
        public var name: Sensitive?
        /// 证件号码. Encrypted on the wire.
        public var number: Sensitive?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: String? = nil,
            name: Sensitive? = nil,
            number: Sensitive? = nil
        ) {
            self.type = type
            self.name = name
            self.number = number
        }
    }
}

extension CombineTransactions {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户标识. The user in `combine_appid`. At most 128 characters.
        public var openid: String?
        /// 用户子商户标识. The user under `sub_appid`. At most 128 characters. Partners only.
        public var subOpenid: String?
        /// 实名支付. Known from the community.
        public var identity: Identity?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
            case identity
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String? = nil,
            subOpenid: String? = nil,
            identity: Identity? = nil
        ) {
            self.openid = openid
            self.subOpenid = subOpenid
            self.identity = identity
        }
    }
}

extension CombineTransactions {
    /// `PrepayAppResponse`.
    public struct PrepayAppResponse: Model {
        /// 预支付交易会话标识. Good for two hours. At most 64 characters.
        public var prepayId: String
        /// 预签约结果. Known from the community.
        public var contractResult: ContractResult?

        enum CodingKeys: String, CodingKey {
            case prepayId = "prepay_id"
            case contractResult = "contract_result"
        }
    }
}

extension CombineTransactions {
    /// `PrepayAppSubOrder`.
    public struct PrepayAppSubOrder: Model {
        /// 商品单商户号. The merchant that raises this part of the order. At most 32 characters.
        public var mchid: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 商品描述. What is bought; shown to the user. At most 127 characters.
        public var description: String
        /// 商品单金额信息.
        public var amount: Amount
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String
        /// 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. Partners only.
        public var subAppid: String?
        /// 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community.
        public var individualAuthId: String?
        /// 商品详情. Known from the community.
        public var detail: String?
        /// 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
        public var goodsTag: String?
        /// 商品单个人收款方平台昵称. The individual's name on the platform. Known from the community.
        public var individualName: String?
        /// 商品服务类型. Known from the community.
        public var orderServiceType: String?
        /// 是否指定分账. The money is frozen after the payment, so that it can be split. Known from the community.
        public var profitSharing: Bool?
        /// 结算信息.
        public var settleInfo: Settlement?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case description
            case amount
            case attach
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
            case detail
            case goodsTag = "goods_tag"
            case individualName = "individual_name"
            case orderServiceType = "order_service_type"
            case profitSharing = "profit_sharing"
            case settleInfo = "settle_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            outTradeNo: String,
            description: String,
            amount: Amount,
            attach: String,
            subMchid: String? = nil,
            subAppid: String? = nil,
            individualAuthId: String? = nil,
            detail: String? = nil,
            goodsTag: String? = nil,
            individualName: String? = nil,
            orderServiceType: String? = nil,
            profitSharing: Bool? = nil,
            settleInfo: Settlement? = nil
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.description = description
            self.amount = amount
            self.attach = attach
            self.subMchid = subMchid
            self.subAppid = subAppid
            self.individualAuthId = individualAuthId
            self.detail = detail
            self.goodsTag = goodsTag
            self.individualName = individualName
            self.orderServiceType = orderServiceType
            self.profitSharing = profitSharing
            self.settleInfo = settleInfo
        }
    }
}

extension CombineTransactions {
    /// `PrepayH5Response`.
    public struct PrepayH5Response: Model {
        /// 支付跳转链接. Good for five minutes. At most 512 characters.
        public var h5Url: String

        enum CodingKeys: String, CodingKey {
            case h5Url = "h5_url"
        }
    }
}

extension CombineTransactions {
    /// `PrepayH5Scene`.
    public struct PrepayH5Scene: Model {
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters.
        public var deviceId: String
        /// 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters.
        public var payerClientIp: String
        /// H5场景信息.
        public var h5Info: H5Info?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case payerClientIp = "payer_client_ip"
            case h5Info = "h5_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceId: String,
            payerClientIp: String,
            h5Info: H5Info? = nil
        ) {
            self.deviceId = deviceId
            self.payerClientIp = payerClientIp
            self.h5Info = h5Info
        }
    }
}

extension CombineTransactions {
    /// `PrepayJsapiSubOrder`.
    public struct PrepayJsapiSubOrder: Model {
        /// 商品单商户号. The merchant that raises this part of the order. At most 32 characters.
        public var mchid: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 商品描述. What is bought; shown to the user. At most 127 characters.
        public var description: String
        /// 商品单金额信息.
        public var amount: Amount
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String
        /// 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community.
        public var individualAuthId: String?
        /// 商品详情. Known from the community.
        public var detail: String?
        /// 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
        public var goodsTag: String?
        /// 个人收款方平台昵称. The individual's name on the platform. Known from the community.
        public var individualName: String?
        /// 商品服务类型. Known from the community.
        public var orderServiceType: String?
        /// 是否指定分账. The money is frozen after the payment, so that it can be split. Known from the community.
        public var profitSharing: Bool?
        /// 结算信息.
        public var settleInfo: Settlement?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case description
            case amount
            case attach
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
            case detail
            case goodsTag = "goods_tag"
            case individualName = "individual_name"
            case orderServiceType = "order_service_type"
            case profitSharing = "profit_sharing"
            case settleInfo = "settle_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            outTradeNo: String,
            description: String,
            amount: Amount,
            attach: String,
            subMchid: String? = nil,
            subAppid: String? = nil,
            individualAuthId: String? = nil,
            detail: String? = nil,
            goodsTag: String? = nil,
            individualName: String? = nil,
            orderServiceType: String? = nil,
            profitSharing: Bool? = nil,
            settleInfo: Settlement? = nil
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.description = description
            self.amount = amount
            self.attach = attach
            self.subMchid = subMchid
            self.subAppid = subAppid
            self.individualAuthId = individualAuthId
            self.detail = detail
            self.goodsTag = goodsTag
            self.individualName = individualName
            self.orderServiceType = orderServiceType
            self.profitSharing = profitSharing
            self.settleInfo = settleInfo
        }
    }
}

extension CombineTransactions {
    /// `PrepayMiniProgramSubOrder`.
    public struct PrepayMiniProgramSubOrder: Model {
        /// 商品单发起商户号. The merchant that raises this part of the order.
        public var mchid: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`.
        public var outTradeNo: String
        /// 商品描述. What is bought; shown to the user.
        public var description: String
        /// 商品单个人收款方受理授权ID. The authorization under which an individual is paid.
        public var individualAuthId: String
        /// 商品单金额.
        public var amount: Amount
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String
        /// 子单子商户号. The sub-merchant that the partner acts for.
        public var subMchid: String?
        /// 子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`.
        public var subAppid: String?
        /// 订单优惠标记. Only coupons for this tag can be used.
        public var goodsTag: String?
        /// 商品单个人收款方平台昵称. The individual's name on the platform.
        public var individualName: String?
        /// 商品服务类型.
        public var orderServiceType: OrderServiceType?
        /// 结算信息.
        public var settleInfo: Settlement?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case description
            case individualAuthId = "individual_auth_id"
            case amount
            case attach
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case goodsTag = "goods_tag"
            case individualName = "individual_name"
            case orderServiceType = "order_service_type"
            case settleInfo = "settle_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            outTradeNo: String,
            description: String,
            individualAuthId: String,
            amount: Amount,
            attach: String,
            subMchid: String? = nil,
            subAppid: String? = nil,
            goodsTag: String? = nil,
            individualName: String? = nil,
            orderServiceType: OrderServiceType? = nil,
            settleInfo: Settlement? = nil
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.description = description
            self.individualAuthId = individualAuthId
            self.amount = amount
            self.attach = attach
            self.subMchid = subMchid
            self.subAppid = subAppid
            self.goodsTag = goodsTag
            self.individualName = individualName
            self.orderServiceType = orderServiceType
            self.settleInfo = settleInfo
        }
    }
}

extension CombineTransactions {
    /// `PrepayNativeResponse`.
    public struct PrepayNativeResponse: Model {
        /// 二维码链接. Good for two hours. At most 512 characters.
        public var codeUrl: String

        enum CodingKeys: String, CodingKey {
            case codeUrl = "code_url"
        }
    }
}

extension CombineTransactions {
    /// `PrepayResponse`.
    public struct PrepayResponse: Model {
        /// 预支付交易会话标识. Good for two hours. At most 64 characters.
        public var prepayId: String

        enum CodingKeys: String, CodingKey {
            case prepayId = "prepay_id"
        }
    }
}

extension CombineTransactions {
    /// `PrepayScene`.
    public struct PrepayScene: Model {
        /// 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters.
        public var payerClientIp: String
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 16 characters.
        public var deviceId: String?

        enum CodingKeys: String, CodingKey {
            case payerClientIp = "payer_client_ip"
            case deviceId = "device_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            payerClientIp: String,
            deviceId: String? = nil
        ) {
            self.payerClientIp = payerClientIp
            self.deviceId = deviceId
        }
    }
}

extension CombineTransactions {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from. At most 32 characters.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters.
        public var type: PromotionType?
        /// 优惠名称. At most 64 characters.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 32 characters.
        public var currency: Currency?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
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
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension CombineTransactions {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码. At most 32 characters.
        public var goodsId: String
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品数量.
        public var quantity: Int?
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int?
        /// 商品备注. At most 128 characters.
        public var goodsRemark: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case quantity
            case unitPrice = "unit_price"
            case goodsRemark = "goods_remark"
        }
    }
}

extension CombineTransactions {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 分账标识. The money is frozen after the payment, so that it can be split.
        public var profitSharing: Bool?
        /// 补差金额. In fen. Partners only.
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

extension CombineTransactions {
    /// `SubOrder`.
    public struct SubOrder: Model {
        /// 商品单商户号. The merchant that raises this part of the order. At most 32 characters.
        public var mchid: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 商品描述. What is bought; shown to the user. At most 127 characters.
        public var description: String
        /// 商品单金额信息.
        public var amount: Amount
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String
        /// 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. Partners only.
        public var subAppid: String?
        /// 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community.
        public var individualAuthId: String?
        /// 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
        public var goodsTag: String?
        /// 个人收款方平台昵称. The individual's name on the platform. Known from the community.
        public var individualName: String?
        /// 商品服务类型. Known from the community.
        public var orderServiceType: String?
        /// 结算信息.
        public var settleInfo: Settlement?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case description
            case amount
            case attach
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
            case goodsTag = "goods_tag"
            case individualName = "individual_name"
            case orderServiceType = "order_service_type"
            case settleInfo = "settle_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            outTradeNo: String,
            description: String,
            amount: Amount,
            attach: String,
            subMchid: String? = nil,
            subAppid: String? = nil,
            individualAuthId: String? = nil,
            goodsTag: String? = nil,
            individualName: String? = nil,
            orderServiceType: String? = nil,
            settleInfo: Settlement? = nil
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.description = description
            self.amount = amount
            self.attach = attach
            self.subMchid = subMchid
            self.subAppid = subAppid
            self.individualAuthId = individualAuthId
            self.goodsTag = goodsTag
            self.individualName = individualName
            self.orderServiceType = orderServiceType
            self.settleInfo = settleInfo
        }
    }
}

extension CombineTransactions {
    /// `Subsidy`.
    public struct Subsidy: Model {
        /// 贴息详情列表.
        public var subsidyDetail: [SubsidyDetail]?

        enum CodingKeys: String, CodingKey {
            case subsidyDetail = "subsidy_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subsidyDetail: [SubsidyDetail]? = nil
        ) {
            self.subsidyDetail = subsidyDetail
        }
    }
}

extension CombineTransactions {
    /// `SubsidyDetail`.
    public struct SubsidyDetail: Model {
        /// 贴息方案类型.
        public var subsidyPeriodType: SubsidyPeriodType
        /// 贴息方案列表.
        public var subsidyPlan: [SubsidyPlan]

        enum CodingKeys: String, CodingKey {
            case subsidyPeriodType = "subsidy_period_type"
            case subsidyPlan = "subsidy_plan"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subsidyPeriodType: SubsidyPeriodType,
            subsidyPlan: [SubsidyPlan]
        ) {
            self.subsidyPeriodType = subsidyPeriodType
            self.subsidyPlan = subsidyPlan
        }
    }
}

extension CombineTransactions {
    /// `SubsidyPlan`.
    public struct SubsidyPlan: Model {
        /// 贴息期数. One of 3, 6 and 12.
        public var subsidyInstallmentNum: Int
        /// 贴息比例. What the merchant pays of the interest, in percent: 0 or 100.
        public var subsidyPercent: Int

        enum CodingKeys: String, CodingKey {
            case subsidyInstallmentNum = "subsidy_installment_num"
            case subsidyPercent = "subsidy_percent"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subsidyInstallmentNum: Int,
            subsidyPercent: Int
        ) {
            self.subsidyInstallmentNum = subsidyInstallmentNum
            self.subsidyPercent = subsidyPercent
        }
    }
}

extension CombineTransactions {
    /// `TransactionAmount`.
    public struct TransactionAmount: Model {
        /// 标价币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: String
        /// 用户支付金额. What the user paid, in fen: the total without the coupons.
        public var payerAmount: Int?
        /// 用户支付币种. ISO 4217, `CNY` for yuan. At most 8 characters.
        public var payerCurrency: String
        /// 标价金额. In fen.
        public var totalAmount: Int?
        /// 结算汇率.
        public var settlementRate: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerAmount = "payer_amount"
            case payerCurrency = "payer_currency"
            case totalAmount = "total_amount"
            case settlementRate = "settlement_rate"
        }
    }
}

extension CombineTransactions {
    /// `TransactionPayer`.
    public struct TransactionPayer: Model {
        /// 用户标识. The user in `combine_appid`. At most 128 characters.
        public var openid: String
    }
}

extension CombineTransactions {
    /// `TransactionScene`.
    public struct TransactionScene: Model {
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters.
        public var deviceId: String?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
        }
    }
}

extension CombineTransactions {
    /// `TransactionSuccessResource`.
    public struct TransactionSuccessResource: Model {
        /// 合单商户公众账号ID. At most 32 characters.
        public var combineAppid: String
        /// 合单商户号. The merchant that created the combined order. At most 32 characters.
        public var combineMchid: String
        /// 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
        public var combineOutTradeNo: String
        /// 合单支付者信息.
        public var combinePayerInfo: TransactionPayer
        /// 商品单信息. The parts that are paid together.
        public var subOrders: [TransactionSuccessResourceSubOrder]
        /// 合单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community.
        public var combineTransactionId: String?
        /// 分期信息. Known from the community.
        public var installmentInfo: Installment?
        /// 场景信息.
        public var sceneInfo: TransactionScene?

        enum CodingKeys: String, CodingKey {
            case combineAppid = "combine_appid"
            case combineMchid = "combine_mchid"
            case combineOutTradeNo = "combine_out_trade_no"
            case combinePayerInfo = "combine_payer_info"
            case subOrders = "sub_orders"
            case combineTransactionId = "combine_transaction_id"
            case installmentInfo = "installment_info"
            case sceneInfo = "scene_info"
        }
    }
}

extension CombineTransactions {
    /// `TransactionSuccessResourceSubOrder`.
    public struct TransactionSuccessResourceSubOrder: Model {
        /// 商品单商户号. The merchant that raises this part of the order. At most 32 characters.
        public var mchid: String
        /// 商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters.
        public var transactionId: String
        /// 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 商品单金额信息.
        public var amount: TransactionAmount
        /// 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters.
        public var bankType: String
        /// 支付完成时间. At most 32 characters, RFC 3339.
        public var successTime: String
        /// 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters.
        public var tradeState: TransactionSuccessResourceSubOrderTradeState
        /// 交易类型. At most 16 characters.
        public var tradeType: TradeType
        /// 子商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community.
        public var individualAuthId: String?
        /// 用户子商户标识. At most 128 characters. Partners only.
        public var subOpenid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 个人收款方平台昵称. The individual's name on the platform. Known from the community.
        public var individualName: String?
        /// 优惠功能. The coupons that were used.
        public var promotionDetail: [Promotion]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
            case bankType = "bank_type"
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeType = "trade_type"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case individualAuthId = "individual_auth_id"
            case subOpenid = "sub_openid"
            case attach
            case individualName = "individual_name"
            case promotionDetail = "promotion_detail"
        }
    }
}

extension CombineTransactions {
    /// 标价币种
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension CombineTransactions {
    /// 交易状态
    public struct GetOrderByOutTradeNoSubOrderTradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
        public static var notpay: Self { "NOTPAY" }
        public static var closed: Self { "CLOSED" }
        public static var payerror: Self { "PAYERROR" }
    }
}

extension CombineTransactions {
    /// 证件类型
    public struct IdentityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idcard: Self { "IDCARD" }
        public static var hongkongMacao: Self { "HONGKONG_MACAO" }
        public static var hongkongMacaoResident: Self { "HONGKONG_MACAO_RESIDENT" }
        public static var taiwanResident: Self { "TAIWAN_RESIDENT" }
        public static var foreignResident: Self { "FOREIGN_RESIDENT" }
        public static var overseaPassport: Self { "OVERSEA_PASSPORT" }
        public static var phoneNumber: Self { "PHONE_NUMBER" }
    }
}

extension CombineTransactions {
    /// 指定支付方式
    public struct LimitPay: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noBalance: Self { "no_balance" }
        public static var noDebit: Self { "no_debit" }
        public static var balanceOnly: Self { "balance_only" }
    }
}

extension CombineTransactions {
    /// 商品服务类型
    public struct OrderServiceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var individualtrade: Self { "INDIVIDUALTRADE" }
    }
}

extension CombineTransactions {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension CombineTransactions {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension CombineTransactions {
    /// 贴息方案类型
    public struct SubsidyPeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var daily: Self { "DAILY" }
        public static var period: Self { "PERIOD" }
    }
}

extension CombineTransactions {
    /// 交易场景
    public struct TradeScenario: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var recommerce: Self { "RECOMMERCE" }
    }
}

extension CombineTransactions {
    /// 交易类型
    public struct TradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jsapi: Self { "JSAPI" }
        public static var native: Self { "NATIVE" }
        public static var app: Self { "APP" }
        public static var mweb: Self { "MWEB" }
    }
}

extension CombineTransactions {
    /// 交易状态
    public struct TransactionSuccessResourceSubOrderTradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
        public static var notpay: Self { "NOTPAY" }
        public static var closed: Self { "CLOSED" }
        public static var userpaying: Self { "USERPAYING" }
        public static var payerror: Self { "PAYERROR" }
    }
}
