// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments abroad (跨境付款).
public struct FundsToOversea: Sendable {
    let client: Client
}

extension Client {
    /// Payments abroad (跨境付款).
    public var fundsToOversea: FundsToOversea { FundsToOversea(client: self) }
}

extension FundsToOversea {
    /// Get the address of the bill of foreign exchange bought for a day (获取购付汇账单文件下载链接).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
    ///
    /// - Parameters:
    ///   - billDate: 账单日期. At most 10 characters, YYYY-MM-DD.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getBillDownloadUrl(
        billDate: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetBillDownloadUrlResponse {
        var call = Call("funds_to_oversea.get_bill_download_url", options)
        call.set("bill_date", billDate)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Send the money of a payment abroad (申请资金出境).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 64 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
    ///   - outOrderId: 商户出境单号. At most 64 characters.
    ///   - amount: 出境金额. In fen.
    ///   - foreignCurrency: 境外收款币种. At most 20 characters.
    ///   - payeeInfo: 收款人信息.
    ///   - sellerInfo: 卖家信息.
    ///   - expressInfo: 物流信息.
    ///   - goodsInfo: 商品信息.
    ///   - presaleInfo: 预售信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createOrder(
        subMchid: String,
        transactionId: String,
        outOrderId: String,
        amount: Int,
        foreignCurrency: String,
        payeeInfo: Payee,
        sellerInfo: Seller,
        expressInfo: Express? = nil,
        goodsInfo: [Goods]? = nil,
        presaleInfo: Presale? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("funds_to_oversea.create_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("out_order_id", outOrderId)
        call.set("amount", amount)
        call.set("foreign_currency", foreignCurrency)
        call.set("payee_info", payeeInfo)
        call.set("seller_info", sellerInfo)
        call.set("express_info", expressInfo)
        call.set("goods_info", goodsInfo)
        call.set("presale_info", presaleInfo)
        return try await client.answer(to: call)
    }

    /// Query a payment abroad (查询出境结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
    ///
    /// - Parameters:
    ///   - outOrderId: 商户出境单号. At most 64 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 64 characters.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getOrder(
        outOrderId: String,
        subMchid: String,
        transactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("funds_to_oversea.get_order", options)
        call.set("out_order_id", outOrderId)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }

    /// Bring money of a payment abroad back (申请资金出境退回).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outOrderId: 商户出境单号.
    ///   - outReturnNo: 商户出境退回单号. The merchant's own number of the return.
    ///   - amount: 退回金额. In fen.
    ///   - supplementInfo: 退回凭证补充信息.
    ///   - refundId: 微信退款单号. WeChat Pay's number of the refund.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createReturnOrder(
        subMchid: String,
        transactionId: String,
        outOrderId: String,
        outReturnNo: String,
        amount: Int,
        supplementInfo: String,
        refundId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateReturnOrderResponse {
        var call = Call("funds_to_oversea.create_return_order", options)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("out_order_id", outOrderId)
        call.set("out_return_no", outReturnNo)
        call.set("amount", amount)
        call.set("supplement_info", supplementInfo)
        call.set("refund_id", refundId)
        return try await client.answer(to: call)
    }

    /// Query the return of a payment abroad by `out_return_no` (查询出境退回结果（通过商户出境退回单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
    ///
    /// - Parameters:
    ///   - outReturnNo: 商户出境单号. The merchant's own number of the return.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getReturnOrder(
        outReturnNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetReturnOrderResponse {
        var call = Call("funds_to_oversea.get_return_order", options)
        call.set("out_return_no", outReturnNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get the amount of a payment that may still go abroad (查询订单剩余可出境余额).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getAvailableAbroadAmount(
        transactionId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetAvailableAbroadAmountResponse {
        var call = Call("funds_to_oversea.get_available_abroad_amount", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension FundsToOversea {
    /// `CreateReturnOrderResponse`.
    public struct CreateReturnOrderResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 微信退款单号. WeChat Pay's number of the refund.
        public var refundId: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 商户出境单号.
        public var outOrderId: String
        /// 商户出境退回单号. The merchant's own number of the return.
        public var outReturnNo: String
        /// 微信出境退回单号.
        public var returnId: String
        /// 退回金额. In fen.
        public var amount: Int?
        /// 出境退回状态.
        public var state: State
        /// 失败原因. Set when it failed.
        public var failReason: CreateReturnOrderResponseFailReason?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 退回凭证补充信息.
        public var supplementInfo: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case refundId = "refund_id"
            case createTime = "create_time"
            case outOrderId = "out_order_id"
            case outReturnNo = "out_return_no"
            case returnId = "return_id"
            case amount
            case state
            case failReason = "fail_reason"
            case successTime = "success_time"
            case supplementInfo = "supplement_info"
        }
    }
}

extension FundsToOversea {
    /// `Express`.
    public struct Express: Model {
        /// 物流单号. At most 256 characters.
        public var courierNumber: String
        /// 物流商名称. At most 256 characters.
        public var expressCompanyName: String

        enum CodingKeys: String, CodingKey {
            case courierNumber = "courier_number"
            case expressCompanyName = "express_company_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            courierNumber: String,
            expressCompanyName: String
        ) {
            self.courierNumber = courierNumber
            self.expressCompanyName = expressCompanyName
        }
    }
}

extension FundsToOversea {
    /// `GetAvailableAbroadAmountResponse`.
    public struct GetAvailableAbroadAmountResponse: Model {
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 订单剩余可出境金额. In fen.
        public var availableAbroadAmount: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case availableAbroadAmount = "available_abroad_amount"
        }
    }
}

extension FundsToOversea {
    /// `GetBillDownloadUrlResponse`.
    public struct GetBillDownloadUrlResponse: Model {
        /// 下载地址. At most 2048 characters.
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

extension FundsToOversea {
    /// `GetReturnOrderResponse`.
    public struct GetReturnOrderResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 微信退款单号. WeChat Pay's number of the refund.
        public var refundId: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 商户出境单号.
        public var outOrderId: String
        /// 商户出境退回单号. The merchant's own number of the return.
        public var outReturnNo: String
        /// 微信出境退回单号.
        public var returnId: String
        /// 退回金额. In fen.
        public var amount: Int?
        /// 出境退回状态.
        public var state: State
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case refundId = "refund_id"
            case createTime = "create_time"
            case outOrderId = "out_order_id"
            case outReturnNo = "out_return_no"
            case returnId = "return_id"
            case amount
            case state
            case failReason = "fail_reason"
            case successTime = "success_time"
        }
    }
}

extension FundsToOversea {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品类目. At most 32 characters.
        public var goodsCategory: String
        /// 商品名称. At most 128 characters.
        public var goodsName: String
        /// 商品数量.
        public var goodsQuantity: Int
        /// 商品单价. In fen.
        public var goodsUnitPrice: Int

        enum CodingKeys: String, CodingKey {
            case goodsCategory = "goods_category"
            case goodsName = "goods_name"
            case goodsQuantity = "goods_quantity"
            case goodsUnitPrice = "goods_unit_price"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsCategory: String,
            goodsName: String,
            goodsQuantity: Int,
            goodsUnitPrice: Int
        ) {
            self.goodsCategory = goodsCategory
            self.goodsName = goodsName
            self.goodsQuantity = goodsQuantity
            self.goodsUnitPrice = goodsUnitPrice
        }
    }
}

extension FundsToOversea {
    /// `Order`.
    public struct Order: Model {
        /// 二级商户号. At most 64 characters.
        public var subMchid: String
        /// 微信出境单号. At most 128 characters.
        public var orderId: String
        /// 商户出境单号. At most 64 characters.
        public var outOrderId: String
        /// 请求出境人民币金额. In fen.
        public var amount: Int?
        /// 外币币种. At most 20 characters.
        public var foreignCurrency: String
        /// 出境结果. At most 128 characters.
        public var result: Result
        /// 手续费承担商户号. At most 64 characters.
        public var chargeMchid: String?
        /// 手续费承担账户.
        public var chargeAccountType: ChargeAccountType?
        /// 真实出境人民币金额. In fen.
        public var departureAmount: Int?
        /// 预计购汇时间. At most 64 characters, RFC 3339.
        public var estimateExchangeRateTime: String?
        /// 购汇时间. At most 64 characters, RFC 3339.
        public var exchangeRateTime: String?
        /// 出境失败的原因. Set when it failed. At most 128 characters.
        public var failReason: OrderFailReason?
        /// 手续费人民币金额. In fen.
        public var fee: Int?
        /// 真实出境外币金额. In fen.
        public var foreignAmount: Int?
        /// 汇率.
        public var rate: Int?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case orderId = "order_id"
            case outOrderId = "out_order_id"
            case amount
            case foreignCurrency = "foreign_currency"
            case result
            case chargeMchid = "charge_mchid"
            case chargeAccountType = "charge_account_type"
            case departureAmount = "departure_amount"
            case estimateExchangeRateTime = "estimate_exchange_rate_time"
            case exchangeRateTime = "exchange_rate_time"
            case failReason = "fail_reason"
            case fee
            case foreignAmount = "foreign_amount"
            case rate
        }
    }
}

extension FundsToOversea {
    /// `Payee`.
    public struct Payee: Model {
        /// 收款人识别号. At most 128 characters.
        public var payeeId: String

        enum CodingKeys: String, CodingKey {
            case payeeId = "payee_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            payeeId: String
        ) {
            self.payeeId = payeeId
        }
    }
}

extension FundsToOversea {
    /// `Presale`.
    public struct Presale: Model {
        /// 订单类型.
        public var type: TypeValue
        /// 预售订单总金额. In fen.
        public var totalAmount: Int
        /// 关联尾款订单号. At most 64 characters.
        public var balanceTransactionId: String?
        /// 关联定金订单号. At most 64 characters.
        public var depositTransactionId: String?

        enum CodingKeys: String, CodingKey {
            case type
            case totalAmount = "total_amount"
            case balanceTransactionId = "balance_transaction_id"
            case depositTransactionId = "deposit_transaction_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: TypeValue,
            totalAmount: Int,
            balanceTransactionId: String? = nil,
            depositTransactionId: String? = nil
        ) {
            self.type = type
            self.totalAmount = totalAmount
            self.balanceTransactionId = balanceTransactionId
            self.depositTransactionId = depositTransactionId
        }
    }
}

extension FundsToOversea {
    /// `Seller`.
    public struct Seller: Model {
        /// 卖家ID. At most 128 characters.
        public var sellerId: String
        /// 境外卖家经营主体名称. At most 256 characters.
        public var overseaBusinessName: String
        /// 境外卖家店铺名称. At most 256 characters.
        public var overseaShopName: String

        enum CodingKeys: String, CodingKey {
            case sellerId = "seller_id"
            case overseaBusinessName = "oversea_business_name"
            case overseaShopName = "oversea_shop_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            sellerId: String,
            overseaBusinessName: String,
            overseaShopName: String
        ) {
            self.sellerId = sellerId
            self.overseaBusinessName = overseaBusinessName
            self.overseaShopName = overseaShopName
        }
    }
}

extension FundsToOversea {
    /// 手续费承担账户
    public struct ChargeAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
    }
}

extension FundsToOversea {
    /// 失败原因
    public struct CreateReturnOrderResponseFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var returnAmountNotEnough: Self { "RETURN_AMOUNT_NOT_ENOUGH" }
    }
}

extension FundsToOversea {
    /// 哈希类型
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sha1: Self { "SHA1" }
    }
}

extension FundsToOversea {
    /// 出境失败的原因
    public struct OrderFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mchidFrozen: Self { "MCHID_FROZEN" }
        public static var dealTimeout: Self { "DEAL_TIMEOUT" }
        public static var tradeSuit: Self { "TRADE_SUIT" }
        public static var departureAmountNoEnough: Self { "DEPARTURE_AMOUNT_NO_ENOUGH" }
        public static var basicAmountNoEnough: Self { "BASIC_AMOUNT_NO_ENOUGH" }
        public static var paymentNotSupportDeparture: Self { "PAYMENT_NOT_SUPPORT_DEPARTURE" }
        public static var outOrderIdDuplicate: Self { "OUT_ORDER_ID_DUPLICATE" }
        public static var riskControl: Self { "RISK_CONTROL" }
        public static var systemError: Self { "SYSTEM_ERROR" }
        public static var feeAccountNotOpen: Self { "FEE_ACCOUNT_NOT_OPEN" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var goodsInfoIllegal: Self { "GOODS_INFO_ILLEGAL" }
        public static var foreignCurrencyNotSupport: Self { "FOREIGN_CURRENCY_NOT_SUPPORT" }
        public static var payeeInfoIllegal: Self { "PAYEE_INFO_ILLEGAL" }
        public static var presaleInfoIllegal: Self { "PRESALE_INFO_ILLEGAL" }
    }
}

extension FundsToOversea {
    /// 出境结果
    public struct Result: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accept: Self { "ACCEPT" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension FundsToOversea {
    /// 出境退回状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}

extension FundsToOversea {
    /// 订单类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deposit: Self { "DEPOSIT" }
        public static var balance: Self { "BALANCE" }
    }
}
