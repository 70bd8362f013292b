// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Refunds (退款).
public struct Refund: Sendable {
    let client: Client
}

extension Client {
    /// Refunds (退款).
    public var refund: Refund { Refund(client: self) }
}

extension Refund {
    /// Refund an order, in full or in part (申请退款).
    ///
    /// Name the order by `transaction_id` or `out_trade_no`. An answer means that the refund was accepted: its result comes as a notification and from `get_refund`. An order can be refunded for a year, at most 50 times.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
    ///   - amount: 金额信息.
    ///   - subMchid: 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the order; either this or `out_trade_no`. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters.
    ///   - reason: 退款原因. Shown to the user. At most 80 characters.
    ///   - notifyUrl: 退款结果回调url. An https address without query that the result is sent to. At most 256 characters.
    ///   - fundsAccount: 退款资金来源. Where the money comes from: the balance (`AVAILABLE`) or what is not settled yet.
    ///   - goodsDetail: 退款商品. The goods that come back; needed for refunds in part of orders with coupons for single goods.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createRefund(
        outRefundNo: String,
        amount: CreateRefundAmount,
        subMchid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        reason: String? = nil,
        notifyUrl: String? = nil,
        fundsAccount: CreateRefundRequestFundsAccount? = nil,
        goodsDetail: [Goods]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("refund.create_refund", options)
        call.set("out_refund_no", outRefundNo)
        call.set("amount", amount)
        call.set("sub_mchid", subMchid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("reason", reason)
        call.set("notify_url", notifyUrl)
        call.set("funds_account", fundsAccount)
        call.set("goods_detail", goodsDetail)
        return try await client.answer(to: call)
    }

    /// Get a refund by the merchant's own number (查询单笔退款（通过商户退款单号）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
    ///   - subMchid: 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only.
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

    /// Send a refund whose status is `ABNORMAL` to another account (发起异常退款).
    ///
    /// Either a bank card of the user, or the merchant's own account.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
    ///
    /// - Parameters:
    ///   - refundId: 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
    ///   - outRefundNo: 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
    ///   - type: 异常退款处理方式. `USER_BANK_CARD` needs the user's bank, account and name.
    ///   - subMchid: 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only.
    ///   - bankType: 开户银行. Needed with `USER_BANK_CARD`. At most 16 characters.
    ///   - bankAccount: 收款银行卡号. Needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
    ///   - realName: 收款用户姓名. Of the account's owner; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createAbnormalRefund(
        refundId: String,
        outRefundNo: String,
        type: CreateAbnormalRefundRequestType,
        subMchid: String? = nil,
        bankType: BankType? = nil,
        bankAccount: Sensitive? = nil,
        realName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateAbnormalRefundResponse {
        var call = Call("refund.create_abnormal_refund", options)
        call.set("refund_id", refundId)
        call.set("out_refund_no", outRefundNo)
        call.set("type", type)
        call.set("sub_mchid", subMchid)
        call.set("bank_type", bankType)
        call.set("bank_account", bankAccount)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }
}

extension Refund {
    /// Amounts in fen.
    public struct AbnormalRefundAmount: Model {
        /// 订单金额. The total of the order, in fen.
        public var total: Int?
        /// 退款金额. What is refunded, in fen.
        public var refund: Int?
        /// 退款出资账户及金额. The accounts that paid.
        public var from: [AbnormalRefundFundSource]?
        /// 用户实际支付金额. What the user paid, in fen.
        public var payerTotal: Int?
        /// 用户退款金额. What the user gets back without coupons, in fen.
        public var payerRefund: Int?
        /// 应结退款金额. What is refunded without coupons that are not prepaid, in fen.
        public var settlementRefund: Int?
        /// 应结订单金额. The total without coupons that are not prepaid, in fen.
        public var settlementTotal: Int?
        /// 优惠退款金额. What is refunded to the coupons, in fen.
        public var discountRefund: Int?
        /// 退款币种. `CNY`, always. At most 16 characters.
        public var currency: Currency?
        /// 手续费退款金额. The part of the fee that is refunded, in fen.
        public var refundFee: Int?

        enum CodingKeys: String, CodingKey {
            case total
            case refund
            case from
            case payerTotal = "payer_total"
            case payerRefund = "payer_refund"
            case settlementRefund = "settlement_refund"
            case settlementTotal = "settlement_total"
            case discountRefund = "discount_refund"
            case currency
            case refundFee = "refund_fee"
        }
    }
}

extension Refund {
    /// `AbnormalRefundFundSource`.
    public struct AbnormalRefundFundSource: Model {
        /// 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. At most 32 characters.
        public var account: Account
        /// 出资金额. In fen.
        public var amount: Int?
    }
}

extension Refund {
    /// `AbnormalRefundPromotion`.
    public struct AbnormalRefundPromotion: Model {
        /// 券ID. At most 32 characters.
        public var promotionId: String
        /// 优惠范围. At most 32 characters.
        public var scope: Scope
        /// 优惠类型. At most 32 characters.
        public var type: AbnormalRefundPromotionType
        /// 代金券面额. The value of the coupon in fen.
        public var amount: Int?
        /// 优惠退款金额. What is refunded to the coupon, in fen.
        public var refundAmount: Int?
        /// 退款商品.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case scope
            case type
            case amount
            case refundAmount = "refund_amount"
            case goodsDetail = "goods_detail"
        }
    }
}

extension Refund {
    /// Amounts in fen.
    public struct Amount: Model {
        /// 原订单金额. The total of the order, in fen.
        public var total: Int?
        /// 退款金额. What is refunded, in fen.
        public var refund: Int?
        /// 退款出资账户及金额. The accounts that paid.
        public var from: [FundSource]?
        /// 用户实际支付金额. What the user paid, in fen.
        public var payerTotal: Int?
        /// 用户退款金额. What the user gets back without coupons, in fen.
        public var payerRefund: Int?
        /// 应结退款金额. What is refunded without coupons that are not prepaid, in fen.
        public var settlementRefund: Int?
        /// 应结订单金额. The total without coupons that are not prepaid, in fen.
        public var settlementTotal: Int?
        /// 优惠退款金额. What is refunded to the coupons, in fen.
        public var discountRefund: Int?
        /// 退款币种. `CNY`, always. At most 16 characters.
        public var currency: Currency?
        /// 手续费退款金额. The part of the fee that is refunded, in fen.
        public var refundFee: Int?

        enum CodingKeys: String, CodingKey {
            case total
            case refund
            case from
            case payerTotal = "payer_total"
            case payerRefund = "payer_refund"
            case settlementRefund = "settlement_refund"
            case settlementTotal = "settlement_total"
            case discountRefund = "discount_refund"
            case currency
            case refundFee = "refund_fee"
        }
    }
}

extension Refund {
    /// `CreateAbnormalRefundResponse`.
    public struct CreateAbnormalRefundResponse: Model {
        /// 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
        public var outRefundNo: String
        /// 微信支付订单号. WeChat Pay's number of the order. At most 32 characters.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible.
        public var channel: Channel
        /// 退款入账账户. Where the user got the money, in Chinese. At most 64 characters.
        public var userReceivedAccount: String
        /// 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 退款创建时间. At most 64 characters, RFC 3339.
        public var createTime: String
        /// 退款状态.
        public var status: Status
        /// 资金账户.
        public var fundsAccount: CreateAbnormalRefundResponseFundsAccount
        /// 金额信息.
        public var amount: AbnormalRefundAmount
        /// 优惠退款详情.
        public var promotionDetail: [AbnormalRefundPromotion]?

        enum CodingKeys: String, CodingKey {
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case channel
            case userReceivedAccount = "user_received_account"
            case successTime = "success_time"
            case createTime = "create_time"
            case status
            case fundsAccount = "funds_account"
            case amount
            case promotionDetail = "promotion_detail"
        }
    }
}

extension Refund {
    /// `CreateRefundAmount`.
    public struct CreateRefundAmount: Model {
        /// 退款金额. What is refunded, in fen.
        public var refund: Int
        /// 退款出资账户及金额. The accounts that pay, where the merchant chooses them; their amounts add up to `refund`.
        public var from: [FundSource]?
        /// 原订单金额. The total of the order, in fen.
        public var total: Int
        /// 退款币种. `CNY`, always. At most 16 characters.
        public var currency: Currency?
        /// 手续费退款金额. The part of the fee that is refunded, in fen. Known from the community.
        public var refundFee: Int?

        enum CodingKeys: String, CodingKey {
            case refund
            case from
            case total
            case currency
            case refundFee = "refund_fee"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            refund: Int,
            total: Int,
            from: [FundSource]? = nil,
            currency: Currency? = nil,
            refundFee: Int? = nil
        ) {
            self.refund = refund
            self.total = total
            self.from = from
            self.currency = currency
            self.refundFee = refundFee
        }
    }
}

extension Refund {
    /// `FundSource`.
    public struct FundSource: Model {
        /// 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet.
        public var account: Account
        /// 出资金额. In fen.
        public var amount: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            account: Account,
            amount: Int
        ) {
            self.account = account
            self.amount = amount
        }
    }
}

extension Refund {
    /// `Goods`.
    public struct Goods: Model {
        /// 商户侧商品编码. The merchant's own number of the goods. At most 32 characters.
        public var merchantGoodsId: String?
        /// 微信侧商品编码. At most 32 characters.
        public var wechatpayGoodsId: String?
        /// 商品名称. At most 256 characters.
        public var goodsName: String?
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int?
        /// 商品退款金额. In fen.
        public var refundAmount: Int?
        /// 商品退货数量.
        public var refundQuantity: Int?

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case wechatpayGoodsId = "wechatpay_goods_id"
            case goodsName = "goods_name"
            case unitPrice = "unit_price"
            case refundAmount = "refund_amount"
            case refundQuantity = "refund_quantity"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            unitPrice: Int,
            refundAmount: Int,
            refundQuantity: Int,
            merchantGoodsId: String? = nil,
            wechatpayGoodsId: String? = nil,
            goodsName: String? = nil
        ) {
            self.unitPrice = unitPrice
            self.refundAmount = refundAmount
            self.refundQuantity = refundQuantity
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
        /// 优惠范围.
        public var scope: Scope?
        /// 优惠类型.
        public var type: PromotionType?
        /// 优惠券面额. The value of the coupon in fen.
        public var amount: Int?
        /// 优惠退款金额. What is refunded to the coupon, in fen.
        public var refundAmount: Int?
        /// 商品列表.
        public var goodsDetail: [PromotionGoods]?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case scope
            case type
            case amount
            case refundAmount = "refund_amount"
            case goodsDetail = "goods_detail"
        }
    }
}

extension Refund {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商户侧商品编码. The merchant's own number of the goods.
        public var merchantGoodsId: String?
        /// 微信侧商品编码.
        public var wechatpayGoodsId: String?
        /// 商品名称.
        public var goodsName: String?
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int?
        /// 商品退款金额. In fen.
        public var refundAmount: Int?
        /// 商品退货数量.
        public var refundQuantity: Int?

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case wechatpayGoodsId = "wechatpay_goods_id"
            case goodsName = "goods_name"
            case unitPrice = "unit_price"
            case refundAmount = "refund_amount"
            case refundQuantity = "refund_quantity"
        }
    }
}

extension Refund {
    /// `Refund`.
    public struct Refund: Model {
        /// 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
        public var outRefundNo: String
        /// 微信支付订单号. WeChat Pay's number of the order. At most 32 characters.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible.
        public var channel: Channel
        /// 退款入账账户. Where the user got the money, in Chinese. At most 64 characters.
        public var userReceivedAccount: String
        /// 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 退款创建时间. At most 64 characters, RFC 3339.
        public var createTime: String
        /// 退款状态.
        public var status: Status
        /// 资金账户.
        public var fundsAccount: RefundFundsAccount?
        /// 金额信息.
        public var amount: Amount
        /// 优惠退款详情.
        public var promotionDetail: [RefundPromotion]?

        enum CodingKeys: String, CodingKey {
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case channel
            case userReceivedAccount = "user_received_account"
            case successTime = "success_time"
            case createTime = "create_time"
            case status
            case fundsAccount = "funds_account"
            case amount
            case promotionDetail = "promotion_detail"
        }
    }
}

extension Refund {
    /// `RefundMerchantResource`.
    public struct RefundMerchantResource: Model {
        /// 商户号. At most 32 characters.
        public var mchid: String
        /// 微信支付订单号. WeChat Pay's number of the order. At most 32 characters.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
        public var outRefundNo: String
        /// 退款状态. At most 32 characters.
        public var refundStatus: RefundStatus
        /// 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 退款入账账户. Where the user got the money, in Chinese. At most 64 characters.
        public var userReceivedAccount: String
        /// 金额信息.
        public var amount: Amount
        /// 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. Known from the community.
        public var channel: Channel?
        /// 退款创建时间. RFC 3339. Known from the community.
        public var createTime: String?
        /// 资金账户. Known from the community.
        public var fundsAccount: RefundMerchantResourceFundsAccount?
        /// 优惠退款信息. Known from the community.
        public var promotionDetail: [Promotion]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case refundStatus = "refund_status"
            case successTime = "success_time"
            case userReceivedAccount = "user_received_account"
            case amount
            case channel
            case createTime = "create_time"
            case fundsAccount = "funds_account"
            case promotionDetail = "promotion_detail"
        }
    }
}

extension Refund {
    /// `RefundPartnerResource`.
    public struct RefundPartnerResource: Model {
        /// 服务商商户号. At most 32 characters.
        public var spMchid: String
        /// 子商户号. The sub-merchant that was paid. At most 32 characters.
        public var subMchid: String
        /// 微信支付订单号. WeChat Pay's number of the order. At most 32 characters.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
        public var outRefundNo: String
        /// 退款状态. At most 32 characters.
        public var refundStatus: RefundStatus
        /// 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 退款入账账户. Where the user got the money, in Chinese. At most 64 characters.
        public var userReceivedAccount: String
        /// 金额信息.
        public var amount: AbnormalRefundAmount
        /// 个人收款方受理授权ID. Known from the community.
        public var individualAuthId: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case refundStatus = "refund_status"
            case successTime = "success_time"
            case userReceivedAccount = "user_received_account"
            case amount
            case individualAuthId = "individual_auth_id"
        }
    }
}

extension Refund {
    /// `RefundPromotion`.
    public struct RefundPromotion: Model {
        /// 券ID. At most 32 characters.
        public var promotionId: String
        /// 优惠范围.
        public var scope: Scope
        /// 优惠类型.
        public var type: RefundPromotionType
        /// 代金券面额. The value of the coupon in fen.
        public var amount: Int?
        /// 优惠退款金额. What is refunded to the coupon, in fen.
        public var refundAmount: Int?
        /// 退款商品.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case scope
            case type
            case amount
            case refundAmount = "refund_amount"
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
    /// 出资账户类型
    public struct Account: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { "AVAILABLE" }
        public static var unavailable: Self { "UNAVAILABLE" }
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
