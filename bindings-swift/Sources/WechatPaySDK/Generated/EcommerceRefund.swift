// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: refunds (收付通退款).
public struct EcommerceRefund: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: refunds (收付通退款).
    public var ecommerceRefund: EcommerceRefund { EcommerceRefund(client: self) }
}

extension EcommerceRefund {
    /// Refund an order, or a part of it (申请退款).
    ///
    /// Name the order by `transaction_id` or `out_trade_no`. The answer means that the refund was taken: its result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_refund_no` and the same contents. A new number is a new refund.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spAppid: 电商平台APPID. The platform's own app. At most 32 characters.
    ///   - outRefundNo: 商户退款单号. The platform's own number of the refund: digits, letters, `_-|*@`. At most 64 characters.
    ///   - amount: 订单退款金额.
    ///   - subAppid: 二级商户APPID. The sub-merchant's own app. At most 32 characters.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment; either this or `out_trade_no`. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters.
    ///   - combineMchid: 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community.
    ///   - combineOutTradeNo: 还款订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community.
    ///   - combineTransactionId: 交易单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community.
    ///   - individualAuthId: 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
    ///   - fundsAccount: 资金账户. Where the money comes from: `AVAILABLE` the balance, `UNSETTLED` what is not settled yet. At most 32 characters.
    ///   - notifyUrl: 退款结果回调url. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - reason: 退款原因. Shown to the user. At most 80 characters.
    ///   - refundAccount: 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, as when left out; `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advances it. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createRefund(
        subMchid: String,
        spAppid: String,
        outRefundNo: String,
        amount: RefundRequestAmount,
        subAppid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        combineMchid: String? = nil,
        combineOutTradeNo: String? = nil,
        combineTransactionId: String? = nil,
        individualAuthId: String? = nil,
        fundsAccount: CreateRefundRequestFundsAccount? = nil,
        notifyUrl: String? = nil,
        reason: String? = nil,
        refundAccount: RefundAccount? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateRefundResponse {
        var call = Call("ecommerce_refund.create_refund", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_refund_no", outRefundNo)
        call.set("amount", amount)
        call.set("sub_appid", subAppid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("combine_mchid", combineMchid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("combine_transaction_id", combineTransactionId)
        call.set("individual_auth_id", individualAuthId)
        call.set("funds_account", fundsAccount)
        call.set("notify_url", notifyUrl)
        call.set("reason", reason)
        call.set("refund_account", refundAccount)
        return try await client.answer(to: call)
    }

    /// Query a refund by `out_refund_no` (查询单笔退款（按商户退款单号）).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476911)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款单号. The merchant's own number of the refund. At most 64 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - individualAuthId: 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getRefundByOutRefundNo(
        outRefundNo: String,
        subMchid: String,
        individualAuthId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("ecommerce_refund.get_refund_by_out_refund_no", options)
        call.set("out_refund_no", outRefundNo)
        call.set("sub_mchid", subMchid)
        call.set("individual_auth_id", individualAuthId)
        return try await client.answer(to: call)
    }

    /// Query a refund by `refund_id` (查询单笔退款（按微信支付退款单号）).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
    ///
    /// - Parameters:
    ///   - refundId: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - individualAuthId: 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getRefundByRefundId(
        refundId: String,
        subMchid: String,
        individualAuthId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("ecommerce_refund.get_refund_by_refund_id", options)
        call.set("refund_id", refundId)
        call.set("sub_mchid", subMchid)
        call.set("individual_auth_id", individualAuthId)
        return try await client.answer(to: call)
    }

    /// Pay a refund out in another way, after it has failed (发起异常退款).
    ///
    /// For refunds whose status is `ABNORMAL`. It has the `out_refund_no` of the refund that failed.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
    ///
    /// - Parameters:
    ///   - refundId: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outRefundNo: 商户退款单号. The merchant's own number of the refund. At most 64 characters.
    ///   - type: 异常退款处理方式. `USER_BANK_CARD`: to a bank card of the user, for which `bank_type`, `bank_account` and `real_name` are needed; `MERCHANT_BANK_CARD`: to the merchant's settlement account.
    ///   - spAppid: 微信AppId. The platform's own app. Known from the community.
    ///   - subAppid: 子商户AppId. The sub-merchant's own app. Known from the community.
    ///   - combineMchid: 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community.
    ///   - combineOutTradeNo: 还款商户订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community.
    ///   - individualAuthId: 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
    ///   - bankAccount: 收款银行卡号. The number of the card; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
    ///   - bankType: 开户银行. The card's bank; needed with `USER_BANK_CARD`. At most 16 characters.
    ///   - realName: 收款用户姓名. The name of the card's holder; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createAbnormalRefund(
        refundId: String,
        subMchid: String,
        outRefundNo: String,
        type: CreateAbnormalRefundRequestType,
        spAppid: String? = nil,
        subAppid: String? = nil,
        combineMchid: String? = nil,
        combineOutTradeNo: String? = nil,
        individualAuthId: String? = nil,
        bankAccount: Sensitive? = nil,
        bankType: BankType? = nil,
        realName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateAbnormalRefundResponse {
        var call = Call("ecommerce_refund.create_abnormal_refund", options)
        call.set("refund_id", refundId)
        call.set("sub_mchid", subMchid)
        call.set("out_refund_no", outRefundNo)
        call.set("type", type)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("combine_mchid", combineMchid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("individual_auth_id", individualAuthId)
        call.set("bank_account", bankAccount)
        call.set("bank_type", bankType)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }

    /// Return money that was advanced for a refund (垫付退款回补).
    ///
    /// Of a refund with `REFUND_SOURCE_PARTNER_ADVANCE`: the sub-merchant's balance pays the platform back. The answer may not be final: query it before calling again.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
    ///
    /// - Parameters:
    ///   - refundId: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
    @discardableResult
    public func createReturnAdvance(
        refundId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ReturnAdvance {
        var call = Call("ecommerce_refund.create_return_advance", options)
        call.set("refund_id", refundId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query the return of money that was advanced for a refund (查询垫付回补结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
    ///
    /// - Parameters:
    ///   - refundId: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
    public func getReturnAdvance(
        refundId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ReturnAdvance {
        var call = Call("ecommerce_refund.get_return_advance", options)
        call.set("refund_id", refundId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension EcommerceRefund {
    /// `AbnormalRefundAmount`.
    public struct AbnormalRefundAmount: Model {
        /// 用户退款金额. In fen: what the user gets back in cash, without coupons.
        public var payerRefund: Int?
        /// 退款金额. In fen.
        public var refund: Int?
        /// 垫付金额. In fen: what the platform advanced.
        public var advance: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: String?
        /// 优惠退款金额. In fen: what goes back to coupons.
        public var discountRefund: Int?
        /// 退款出资账户及金额. Which accounts the money came from; several where one did not suffice.
        public var from: [FundingSource]?
        /// 手续费退款金额. In fen. Known from the community.
        public var refundFee: Int?

        enum CodingKeys: String, CodingKey {
            case payerRefund = "payer_refund"
            case refund
            case advance
            case currency
            case discountRefund = "discount_refund"
            case from
            case refundFee = "refund_fee"
        }
    }
}

extension EcommerceRefund {
    /// `AbnormalRefundPromotion`.
    public struct AbnormalRefundPromotion: Model {
        /// 优惠类型. At most 32 characters.
        public var type: AbnormalRefundPromotionType
        /// 券ID. At most 32 characters.
        public var promotionId: String
        /// 优惠券面额. In fen: the value of the coupon.
        public var amount: Int?
        /// 优惠退款金额. In fen.
        public var refundAmount: Int?
        /// 优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods. At most 32 characters.
        public var scope: Scope
        /// 商品列表. Known from the community.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case type
            case promotionId = "promotion_id"
            case amount
            case refundAmount = "refund_amount"
            case scope
            case goodsDetail = "goods_detail"
        }
    }
}

extension EcommerceRefund {
    /// `CreateAbnormalRefundResponse`.
    public struct CreateAbnormalRefundResponse: Model {
        /// 微信支付交易订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 商户原交易订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund. At most 64 characters.
        public var outRefundNo: String
        /// 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. At most 16 characters.
        public var status: Status
        /// 退款创建时间. At most 64 characters, RFC 3339.
        public var createTime: String
        /// 退款金额.
        public var amount: AbnormalRefundAmount
        /// 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. At most 16 characters.
        public var channel: Channel?
        /// 资金账户. Where the money came from.
        public var fundsAccount: CreateAbnormalRefundResponseFundsAccount?
        /// 营销详情.
        public var promotionDetail: [AbnormalRefundPromotion]?
        /// 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters.
        public var refundAccount: RefundAccount?
        /// 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 退款入账账户. Where the user got the money, in Chinese. At most 64 characters.
        public var userReceivedAccount: String?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case status
            case createTime = "create_time"
            case amount
            case channel
            case fundsAccount = "funds_account"
            case promotionDetail = "promotion_detail"
            case refundAccount = "refund_account"
            case successTime = "success_time"
            case userReceivedAccount = "user_received_account"
        }
    }
}

extension EcommerceRefund {
    /// `CreateRefundAmount`.
    public struct CreateRefundAmount: Model {
        /// 用户退款金额. In fen: what the user gets back in cash, without coupons.
        public var payerRefund: Int?
        /// 退款金额. In fen.
        public var refund: Int?
        /// 垫付金额. In fen: what the platform advanced.
        public var advance: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: String?
        /// 优惠退款金额. In fen: what goes back to coupons.
        public var discountRefund: Int?
        /// 退款出资账户及金额. Which accounts the money came from; several where one did not suffice.
        public var from: [FundingSource]?

        enum CodingKeys: String, CodingKey {
            case payerRefund = "payer_refund"
            case refund
            case advance
            case currency
            case discountRefund = "discount_refund"
            case from
        }
    }
}

extension EcommerceRefund {
    /// `CreateRefundResponse`.
    public struct CreateRefundResponse: Model {
        /// 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund. At most 64 characters.
        public var outRefundNo: String
        /// 退款创建时间. At most 64 characters, RFC 3339.
        public var createTime: String
        /// 退款金额.
        public var amount: CreateRefundAmount
        /// 微信订单号. WeChat Pay's number of the payment. Known from the community.
        public var transactionId: String?
        /// 商户订单号. The merchant's own number of the order. Known from the community.
        public var outTradeNo: String?
        /// 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. Known from the community.
        public var status: String?
        /// 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. Known from the community.
        public var channel: String?
        /// 资金账户. Where the money came from. Known from the community.
        public var fundsAccount: String?
        /// 优惠退款详情.
        public var promotionDetail: [Promotion]?
        /// 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters.
        public var refundAccount: RefundAccount?
        /// 退款成功时间. Set once the refund arrived. RFC 3339. Known from the community.
        public var successTime: String?
        /// 退款入账账户. Where the user got the money, in Chinese. Known from the community.
        public var userReceivedAccount: String?

        enum CodingKeys: String, CodingKey {
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case createTime = "create_time"
            case amount
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case status
            case channel
            case fundsAccount = "funds_account"
            case promotionDetail = "promotion_detail"
            case refundAccount = "refund_account"
            case successTime = "success_time"
            case userReceivedAccount = "user_received_account"
        }
    }
}

extension EcommerceRefund {
    /// `FundingSource`.
    public struct FundingSource: Model {
        /// 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. At most 32 characters.
        public var account: Account
        /// 出资金额. In fen.
        public var amount: Int?
    }
}

extension EcommerceRefund {
    /// `Goods`.
    public struct Goods: Model {
        /// 商户侧商品编码. The merchant's own number of the goods.
        public var merchantGoodsId: String
        /// 商品退款金额. In fen.
        public var refundAmount: Int?
        /// 商品退货数量.
        public var refundQuantity: Int?
        /// 商品单价. In fen, of one piece.
        public var unitPrice: Int?
        /// 微信侧商品编码.
        public var wechatpayGoodsId: String?
        /// 商品名称.
        public var goodsName: String?

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case refundAmount = "refund_amount"
            case refundQuantity = "refund_quantity"
            case unitPrice = "unit_price"
            case wechatpayGoodsId = "wechatpay_goods_id"
            case goodsName = "goods_name"
        }
    }
}

extension EcommerceRefund {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 优惠类型. At most 32 characters.
        public var type: PromotionType
        /// 券ID. At most 32 characters.
        public var promotionId: String
        /// 优惠券面额. In fen: the value of the coupon.
        public var amount: Int?
        /// 优惠退款金额. In fen.
        public var refundAmount: Int?
        /// 优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods. At most 32 characters.
        public var scope: Scope

        enum CodingKeys: String, CodingKey {
            case type
            case promotionId = "promotion_id"
            case amount
            case refundAmount = "refund_amount"
            case scope
        }
    }
}

extension EcommerceRefund {
    /// `Refund`.
    public struct Refund: Model {
        /// 微信支付交易订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 商户原交易订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund. At most 64 characters.
        public var outRefundNo: String
        /// 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. At most 16 characters.
        public var status: Status
        /// 退款创建时间. At most 64 characters, RFC 3339.
        public var createTime: String
        /// 退款金额.
        public var amount: RefundAmount
        /// 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. At most 16 characters.
        public var channel: Channel?
        /// 资金账户. Where the money came from. At most 32 characters.
        public var fundsAccount: RefundFundsAccount?
        /// 营销详情.
        public var promotionDetail: [Promotion]?
        /// 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters.
        public var refundAccount: RefundAccount?
        /// 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 退款入账账户. Where the user got the money, in Chinese. At most 64 characters.
        public var userReceivedAccount: String?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case status
            case createTime = "create_time"
            case amount
            case channel
            case fundsAccount = "funds_account"
            case promotionDetail = "promotion_detail"
            case refundAccount = "refund_account"
            case successTime = "success_time"
            case userReceivedAccount = "user_received_account"
        }
    }
}

extension EcommerceRefund {
    /// `RefundAmount`.
    public struct RefundAmount: Model {
        /// 用户退款金额. In fen: what the user gets back in cash, without coupons.
        public var payerRefund: Int?
        /// 退款金额. In fen.
        public var refund: Int?
        /// 垫付金额. In fen: what the platform advanced.
        public var advance: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: String?
        /// 优惠退款金额. In fen: what goes back to coupons.
        public var discountRefund: Int?
        /// 退款出资账户及金额. Which accounts the money came from; several where one did not suffice.
        public var from: [FundingSource]?

        enum CodingKeys: String, CodingKey {
            case payerRefund = "payer_refund"
            case refund
            case advance
            case currency
            case discountRefund = "discount_refund"
            case from
        }
    }
}

extension EcommerceRefund {
    /// `RefundRequestAmount`.
    public struct RefundRequestAmount: Model {
        /// 退款金额. In fen: of this refund.
        public var refund: Int
        /// 原订单金额. In fen: of the whole order.
        public var total: Int
        /// 退款币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            refund: Int,
            total: Int,
            currency: String? = nil
        ) {
            self.refund = refund
            self.total = total
            self.currency = currency
        }
    }
}

extension EcommerceRefund {
    /// `RefundResource`.
    public struct RefundResource: Model {
        /// 服务商商户号. The partner's own merchant number. At most 32 characters.
        public var spMchid: String
        /// 子商户号. At most 32 characters.
        public var subMchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String
        /// 微信支付退款号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund. At most 64 characters.
        public var outRefundNo: String
        /// 退款金额信息.
        public var amount: RefundResourceAmount
        /// 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. At most 32 characters.
        public var refundStatus: RefundStatus
        /// 退款入账账户. Where the user got the money, in Chinese. At most 64 characters.
        public var userReceivedAccount: String
        /// 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
        public var individualAuthId: String?
        /// 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. At most 32 characters.
        public var refundAccount: RefundAccount?
        /// 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case amount
            case refundStatus = "refund_status"
            case userReceivedAccount = "user_received_account"
            case individualAuthId = "individual_auth_id"
            case refundAccount = "refund_account"
            case successTime = "success_time"
        }
    }
}

extension EcommerceRefund {
    /// `RefundResourceAmount`.
    public struct RefundResourceAmount: Model {
        /// 用户退款金额. In fen: what the user gets back in cash, without coupons.
        public var payerRefund: Int?
        /// 用户支付金额. In fen: what the user paid in cash, without coupons.
        public var payerTotal: Int?
        /// 退款金额. In fen.
        public var refund: Int?
        /// 原订单金额. In fen: of the whole order.
        public var total: Int?
        /// 退款币种. ISO 4217, `CNY` for yuan. Known from the community.
        public var currency: String?
        /// 优惠退款金额. In fen: what goes back to coupons. Known from the community.
        public var discountRefund: Int?
        /// 手续费退款金额. In fen. Known from the community.
        public var refundFee: Int?
        /// 应结退款金额. In fen. Known from the community.
        public var settlementRefund: Int?
        /// 应结订单金额. In fen. Known from the community.
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

extension EcommerceRefund {
    /// `ReturnAdvance`.
    public struct ReturnAdvance: Model {
        /// 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
        public var refundId: String
        /// 微信回补单号. WeChat Pay's number of the return of the advance. At most 32 characters.
        public var advanceReturnId: String
        /// 入账方商户号. The platform that gets it back. At most 32 characters.
        public var payeeMchid: String
        /// 出款方商户号. The merchant that returns the money. At most 32 characters.
        public var payerMchid: String
        /// 入账方账户. Which of the payee's accounts it goes to. At most 32 characters.
        public var payeeAccount: String
        /// 出款方账户. Which of the payer's accounts it comes from. At most 32 characters.
        public var payerAccount: String
        /// 垫付回补结果. At most 32 characters.
        public var result: String
        /// 垫付回补金额. In fen.
        public var returnAmount: Int?
        /// 垫付回补完成时间. Set once the refund arrived. At most 64 characters, RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case refundId = "refund_id"
            case advanceReturnId = "advance_return_id"
            case payeeMchid = "payee_mchid"
            case payerMchid = "payer_mchid"
            case payeeAccount = "payee_account"
            case payerAccount = "payer_account"
            case result
            case returnAmount = "return_amount"
            case successTime = "success_time"
        }
    }
}

extension EcommerceRefund {
    /// 优惠类型
    public struct AbnormalRefundPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension EcommerceRefund {
    /// 出资账户类型
    public struct Account: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { "AVAILABLE" }
        public static var unavailable: Self { "UNAVAILABLE" }
    }
}

extension EcommerceRefund {
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

extension EcommerceRefund {
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

extension EcommerceRefund {
    /// 异常退款处理方式
    public struct CreateAbnormalRefundRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userBankCard: Self { "USER_BANK_CARD" }
        public static var merchantBankCard: Self { "MERCHANT_BANK_CARD" }
    }
}

extension EcommerceRefund {
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

extension EcommerceRefund {
    /// 资金账户
    public struct CreateRefundRequestFundsAccount: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { "AVAILABLE" }
        public static var unsettled: Self { "UNSETTLED" }
        public static var prepaid: Self { "PREPAID" }
    }
}

extension EcommerceRefund {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension EcommerceRefund {
    /// 退款出资商户
    public struct RefundAccount: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var refundSourcePartnerAdvance: Self { "REFUND_SOURCE_PARTNER_ADVANCE" }
        public static var refundSourceSubMerchant: Self { "REFUND_SOURCE_SUB_MERCHANT" }
    }
}

extension EcommerceRefund {
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

extension EcommerceRefund {
    /// 退款状态
    public struct RefundStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var abnormal: Self { "ABNORMAL" }
    }
}

extension EcommerceRefund {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension EcommerceRefund {
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
