// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Refund (退款).
public struct Refund: Sendable {
    let client: Client
}

extension Client {
    /// Refund (退款).
    public var refund: Refund { Refund(client: self) }
}

extension Refund {
    /// Create refund (申请退款).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款单号. at most 64 characters.
    ///   - amount: 金额信息.
    ///   - outTradeNo: 商户订单号. at most 32 characters.
    ///   - subMchid: 子商户号. at most 32 characters. Partners only.
    ///   - transactionId: 微信支付订单号. at most 32 characters.
    ///   - fundsAccount: 退款资金来源.
    ///   - goodsDetail: 退款商品.
    ///   - notifyUrl: 退款结果回调url. at most 256 characters.
    ///   - reason: 退款原因. at most 80 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func createRefund(
        outRefundNo: String,
        amount: CreateRefundAmount,
        outTradeNo: String? = nil,
        subMchid: String? = nil,
        transactionId: String? = nil,
        fundsAccount: CreateRefundRequestFundsAccount? = nil,
        goodsDetail: [Goods]? = nil,
        notifyUrl: String? = nil,
        reason: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("refund.create_refund", options)
        call.set("out_refund_no", outRefundNo)
        call.set("amount", amount)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("funds_account", fundsAccount)
        call.set("goods_detail", goodsDetail)
        call.set("notify_url", notifyUrl)
        call.set("reason", reason)
        return try await client.answer(to: call)
    }

    /// Get refund (查询单笔退款（通过商户退款单号）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款单号. at most 64 characters.
    ///   - subMchid: 子商户号. at most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
    public func getRefund(
        outRefundNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("refund.get_refund", options)
        call.set("out_refund_no", outRefundNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Create abnormal refund (发起异常退款).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
    ///
    /// - Parameters:
    ///   - refundId: 微信支付退款单号. at most 32 characters.
    ///   - outRefundNo: 商户退款单号. at most 64 characters.
    ///   - type: 异常退款处理方式.
    ///   - subMchid: 子商户号. at most 32 characters. Partners only.
    ///   - bankAccount: 收款银行卡号. at most 1024 characters, encrypted on the wire.
    ///   - bankType: 开户银行. at most 16 characters.
    ///   - realName: 收款用户姓名. at most 1024 characters, encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func createAbnormalRefund(
        refundId: String,
        outRefundNo: String,
        type: CreateAbnormalRefundRequestType,
        subMchid: String? = nil,
        bankAccount: Sensitive? = nil,
        bankType: BankType? = nil,
        realName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateAbnormalRefundResponse {
        var call = Call("refund.create_abnormal_refund", options)
        call.set("refund_id", refundId)
        call.set("out_refund_no", outRefundNo)
        call.set("type", type)
        call.set("sub_mchid", subMchid)
        call.set("bank_account", bankAccount)
        call.set("bank_type", bankType)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }
}

extension Refund {
    /// `AbnormalRefundAmount`.
    public struct AbnormalRefundAmount: Model {
        /// 用户退款金额.
        public var payerRefund: Int?
        /// 用户实际支付金额.
        public var payerTotal: Int?
        /// 退款金额.
        public var refund: Int?
        /// 订单金额.
        public var total: Int?
        /// 退款币种. at most 16 characters.
        public var currency: Currency?
        /// 优惠退款金额.
        public var discountRefund: Int?
        /// 手续费退款金额.
        public var refundFee: Int?
        /// 应结退款金额.
        public var settlementRefund: Int?
        /// 应结订单金额.
        public var settlementTotal: Int?

        enum CodingKeys: String, CodingKey {
            case payerRefund = "payer_refund"
            case payerTotal = "payer_total"
            case refund
            case total
            case currency
            case discountRefund = "discount_refund"
            case refundFee = "refund_fee"
            case settlementRefund = "settlement_refund"
            case settlementTotal = "settlement_total"
        }
    }
}

extension Refund {
    /// `AbnormalRefundPromotion`.
    public struct AbnormalRefundPromotion: Model {
        /// 券ID. at most 32 characters.
        public var promotionId: String
        /// 代金券面额.
        public var amount: Int?
        /// 优惠退款金额.
        public var refundAmount: Int?
        /// 优惠范围. at most 32 characters.
        public var scope: Scope
        /// 优惠类型. at most 32 characters.
        public var type: AbnormalRefundPromotionType
        /// 退款商品.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case refundAmount = "refund_amount"
            case scope
            case type
            case goodsDetail = "goods_detail"
        }
    }
}

extension Refund {
    /// `Amount`.
    public struct Amount: Model {
        /// 用户退款金额.
        public var payerRefund: Int?
        /// 用户实际支付金额.
        public var payerTotal: Int?
        /// 退款金额.
        public var refund: Int?
        /// 原订单金额.
        public var total: Int?
        /// 退款币种. at most 16 characters.
        public var currency: Currency?
        /// 优惠退款金额.
        public var discountRefund: Int?
        /// 手续费退款金额.
        public var refundFee: Int?
        /// 应结退款金额.
        public var settlementRefund: Int?
        /// 应结订单金额.
        public var settlementTotal: Int?

        enum CodingKeys: String, CodingKey {
            case payerRefund = "payer_refund"
            case payerTotal = "payer_total"
            case refund
            case total
            case currency
            case discountRefund = "discount_refund"
            case refundFee = "refund_fee"
            case settlementRefund = "settlement_refund"
            case settlementTotal = "settlement_total"
        }
    }
}

extension Refund {
    /// `CreateAbnormalRefundResponse`.
    public struct CreateAbnormalRefundResponse: Model {
        /// 商户退款单号. at most 64 characters.
        public var outRefundNo: String
        /// 商户订单号. at most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款单号. at most 32 characters.
        public var refundId: String
        /// 微信支付订单号. at most 32 characters.
        public var transactionId: String
        /// 金额信息.
        public var amount: AbnormalRefundAmount
        /// 退款渠道.
        public var channel: Channel
        /// 退款创建时间. at most 64 characters, RFC 3339.
        public var createTime: String
        /// 资金账户.
        public var fundsAccount: CreateAbnormalRefundResponseFundsAccount
        /// 退款状态.
        public var status: Status
        /// 退款入账账户. at most 64 characters.
        public var userReceivedAccount: String
        /// 优惠退款详情.
        public var promotionDetail: [AbnormalRefundPromotion]?
        /// 退款成功时间. at most 64 characters, RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case outRefundNo = "out_refund_no"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case transactionId = "transaction_id"
            case amount
            case channel
            case createTime = "create_time"
            case fundsAccount = "funds_account"
            case status
            case userReceivedAccount = "user_received_account"
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
        }
    }
}

extension Refund {
    /// `CreateRefundAmount`.
    public struct CreateRefundAmount: Model {
        /// 退款金额.
        public var refund: Int
        /// 原订单金额.
        public var total: Int
        /// 退款币种. at most 16 characters.
        public var currency: Currency?
        /// 手续费退款金额. Known from the community.
        public var refundFee: Int?

        enum CodingKeys: String, CodingKey {
            case refund
            case total
            case currency
            case refundFee = "refund_fee"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            refund: Int,
            total: Int,
            currency: Currency? = nil,
            refundFee: Int? = nil
        ) {
            self.refund = refund
            self.total = total
            self.currency = currency
            self.refundFee = refundFee
        }
    }
}

extension Refund {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品退款金额.
        public var refundAmount: Int?
        /// 商品退货数量.
        public var refundQuantity: Int?
        /// 商品单价.
        public var unitPrice: Int?
        /// 商户侧商品编码. at most 32 characters.
        public var merchantGoodsId: String?
        /// 微信侧商品编码. at most 32 characters.
        public var wechatpayGoodsId: String?
        /// 商品名称. at most 256 characters.
        public var goodsName: String?

        enum CodingKeys: String, CodingKey {
            case refundAmount = "refund_amount"
            case refundQuantity = "refund_quantity"
            case unitPrice = "unit_price"
            case merchantGoodsId = "merchant_goods_id"
            case wechatpayGoodsId = "wechatpay_goods_id"
            case goodsName = "goods_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            refundAmount: Int,
            refundQuantity: Int,
            unitPrice: Int,
            merchantGoodsId: String? = nil,
            wechatpayGoodsId: String? = nil,
            goodsName: String? = nil
        ) {
            self.refundAmount = refundAmount
            self.refundQuantity = refundQuantity
            self.unitPrice = unitPrice
            self.merchantGoodsId = merchantGoodsId
            self.wechatpayGoodsId = wechatpayGoodsId
            self.goodsName = goodsName
        }
    }
}

extension Refund {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID.
        public var promotionId: String?
        /// 优惠券面额.
        public var amount: Int?
        /// 商品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 优惠退款金额.
        public var refundAmount: Int?
        /// 优惠范围.
        public var scope: Scope?
        /// 优惠类型.
        public var type: PromotionType?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case goodsDetail = "goods_detail"
            case refundAmount = "refund_amount"
            case scope
            case type
        }
    }
}

extension Refund {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商户侧商品编码.
        public var merchantGoodsId: String?
        /// 微信侧商品编码.
        public var wechatpayGoodsId: String?
        /// 商品名称.
        public var goodsName: String?
        /// 商品退款金额.
        public var refundAmount: Int?
        /// 商品退货数量.
        public var refundQuantity: Int?
        /// 商品单价.
        public var unitPrice: Int?

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case wechatpayGoodsId = "wechatpay_goods_id"
            case goodsName = "goods_name"
            case refundAmount = "refund_amount"
            case refundQuantity = "refund_quantity"
            case unitPrice = "unit_price"
        }
    }
}

extension Refund {
    /// `Refund`.
    public struct Refund: Model {
        /// 商户退款单号. at most 64 characters.
        public var outRefundNo: String
        /// 商户订单号. at most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款单号. at most 32 characters.
        public var refundId: String
        /// 微信支付订单号. at most 32 characters.
        public var transactionId: String
        /// 金额信息.
        public var amount: Amount
        /// 退款渠道.
        public var channel: Channel
        /// 退款创建时间. at most 64 characters, RFC 3339.
        public var createTime: String
        /// 退款状态.
        public var status: Status
        /// 退款入账账户. at most 64 characters.
        public var userReceivedAccount: String
        /// 资金账户.
        public var fundsAccount: RefundFundsAccount?
        /// 优惠退款详情.
        public var promotionDetail: [RefundPromotion]?
        /// 退款成功时间. at most 64 characters, RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case outRefundNo = "out_refund_no"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case transactionId = "transaction_id"
            case amount
            case channel
            case createTime = "create_time"
            case status
            case userReceivedAccount = "user_received_account"
            case fundsAccount = "funds_account"
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
        }
    }
}

extension Refund {
    /// `RefundMerchantResource`.
    public struct RefundMerchantResource: Model {
        /// 商户号. at most 32 characters.
        public var mchid: String
        /// 商户退款单号. at most 64 characters.
        public var outRefundNo: String
        /// 商户订单号. at most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款单号. at most 32 characters.
        public var refundId: String
        /// 微信支付订单号. at most 32 characters.
        public var transactionId: String
        /// 金额信息.
        public var amount: Amount
        /// 退款状态. at most 32 characters.
        public var refundStatus: RefundStatus
        /// 退款入账账户. at most 64 characters.
        public var userReceivedAccount: String
        /// 退款渠道. Known from the community.
        public var channel: Channel?
        /// 退款创建时间. RFC 3339. Known from the community.
        public var createTime: String?
        /// 资金账户. Known from the community.
        public var fundsAccount: RefundMerchantResourceFundsAccount?
        /// 优惠退款信息. Known from the community.
        public var promotionDetail: [Promotion]?
        /// 退款成功时间. at most 64 characters, RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outRefundNo = "out_refund_no"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case transactionId = "transaction_id"
            case amount
            case refundStatus = "refund_status"
            case userReceivedAccount = "user_received_account"
            case channel
            case createTime = "create_time"
            case fundsAccount = "funds_account"
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
        }
    }
}

extension Refund {
    /// `RefundPartnerResource`.
    public struct RefundPartnerResource: Model {
        /// 商户退款单号. at most 64 characters.
        public var outRefundNo: String
        /// 商户订单号. at most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款单号. at most 32 characters.
        public var refundId: String
        /// 服务商商户号. at most 32 characters.
        public var spMchid: String
        /// 子商户号. at most 32 characters.
        public var subMchid: String
        /// 微信支付订单号. at most 32 characters.
        public var transactionId: String
        /// 金额信息.
        public var amount: AbnormalRefundAmount
        /// 退款状态. at most 32 characters.
        public var refundStatus: RefundStatus
        /// 退款入账账户. at most 64 characters.
        public var userReceivedAccount: String
        /// 个人收款方受理授权ID. Known from the community.
        public var individualAuthId: String?
        /// 退款成功时间. at most 64 characters, RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case outRefundNo = "out_refund_no"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case amount
            case refundStatus = "refund_status"
            case userReceivedAccount = "user_received_account"
            case individualAuthId = "individual_auth_id"
            case successTime = "success_time"
        }
    }
}

extension Refund {
    /// `RefundPromotion`.
    public struct RefundPromotion: Model {
        /// 券ID. at most 32 characters.
        public var promotionId: String
        /// 代金券面额.
        public var amount: Int?
        /// 优惠退款金额.
        public var refundAmount: Int?
        /// 优惠范围.
        public var scope: Scope
        /// 优惠类型.
        public var type: RefundPromotionType
        /// 退款商品.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case refundAmount = "refund_amount"
            case scope
            case type
            case goodsDetail = "goods_detail"
        }
    }
}

extension Refund {
    /// 优惠类型
    public struct AbnormalRefundPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension Refund {
    /// 开户银行
    public struct BankType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cmbDebit: Self { "CMB_DEBIT" }
        public static var commDebit: Self { "COMM_DEBIT" }
        public static var abcDebit: Self { "ABC_DEBIT" }
        public static var ccbDebit: Self { "CCB_DEBIT" }
        public static var icbcDebit: Self { "ICBC_DEBIT" }
        public static var bocDebit: Self { "BOC_DEBIT" }
        public static var pabDebit: Self { "PAB_DEBIT" }
        public static var spdbDebit: Self { "SPDB_DEBIT" }
        public static var citicDebit: Self { "CITIC_DEBIT" }
        public static var cebDebit: Self { "CEB_DEBIT" }
        public static var cmbcDebit: Self { "CMBC_DEBIT" }
        public static var cibDebit: Self { "CIB_DEBIT" }
        public static var gdbDebit: Self { "GDB_DEBIT" }
        public static var psbcDebit: Self { "PSBC_DEBIT" }
        public static var nbcbDebit: Self { "NBCB_DEBIT" }
    }
}

extension Refund {
    /// 退款渠道
    public struct Channel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var original: Self { "ORIGINAL" }
        public static var balance: Self { "BALANCE" }
        public static var otherBalance: Self { "OTHER_BALANCE" }
        public static var otherBankcard: Self { "OTHER_BANKCARD" }
    }
}

extension Refund {
    /// 异常退款处理方式
    public struct CreateAbnormalRefundRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userBankCard: Self { "USER_BANK_CARD" }
        public static var merchantBankCard: Self { "MERCHANT_BANK_CARD" }
    }
}

extension Refund {
    /// 资金账户
    public struct CreateAbnormalRefundResponseFundsAccount: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unsettled: Self { "UNSETTLED" }
        public static var available: Self { "AVAILABLE" }
        public static var unavailable: Self { "UNAVAILABLE" }
        public static var operation: Self { "OPERATION" }
        public static var basic: Self { "BASIC" }
        public static var ecnyBasic: Self { "ECNY_BASIC" }
    }
}

extension Refund {
    /// 退款资金来源
    public struct CreateRefundRequestFundsAccount: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { "AVAILABLE" }
        public static var unsettled: Self { "UNSETTLED" }
    }
}

extension Refund {
    /// 退款币种
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension Refund {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension Refund {
    /// 资金账户
    public struct RefundFundsAccount: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unsettled: Self { "UNSETTLED" }
        public static var available: Self { "AVAILABLE" }
        public static var unavailable: Self { "UNAVAILABLE" }
        public static var operation: Self { "OPERATION" }
        public static var basic: Self { "BASIC" }
        public static var ecnyBasic: Self { "ECNY_BASIC" }
    }
}

extension Refund {
    /// 资金账户
    public struct RefundMerchantResourceFundsAccount: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unsettled: Self { "UNSETTLED" }
        public static var available: Self { "AVAILABLE" }
        public static var unavailable: Self { "UNAVAILABLE" }
        public static var operation: Self { "OPERATION" }
        public static var basic: Self { "BASIC" }
        public static var ecnyBasic: Self { "ECNY_BASIC" }
    }
}

extension Refund {
    /// 优惠类型
    public struct RefundPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension Refund {
    /// 退款状态
    public struct RefundStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var processing: Self { "PROCESSING" }
        public static var abnormal: Self { "ABNORMAL" }
    }
}

extension Refund {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension Refund {
    /// 退款状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var processing: Self { "PROCESSING" }
        public static var abnormal: Self { "ABNORMAL" }
    }
}
