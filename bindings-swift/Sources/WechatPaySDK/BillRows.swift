/// A payment or refund of a bill. Amounts are in fen, times RFC 3339.
public struct TradeRow: Model {
    public let tradeTime: String?
    public let appid, mchid, transactionId, outTradeNo, openid, tradeType, tradeState, currency: String
    public let subMchid, refundId, outRefundNo, refundStatus, description, attach: String?
    /// Of the order.
    public let total: Int?
    /// Without coupons that are not settled.
    public let settlementTotal: Int?
    /// What was asked for.
    public let refund: Int?
    /// What was settled.
    public let settlementRefund: Int?
    /// 手续费; negative where it was given back.
    public let fee: Int?
    /// 费率, as the bill has it: `0.60%`.
    public let rate: String?

    enum CodingKeys: String, CodingKey {
        case appid, mchid, openid, currency, description, attach, total, refund, fee, rate
        case tradeTime = "trade_time"
        case subMchid = "sub_mchid"
        case transactionId = "transaction_id"
        case outTradeNo = "out_trade_no"
        case tradeType = "trade_type"
        case tradeState = "trade_state"
        case settlementTotal = "settlement_total"
        case refundId = "refund_id"
        case outRefundNo = "out_refund_no"
        case settlementRefund = "settlement_refund"
        case refundStatus = "refund_status"
    }
}

/// Something that came into an account or left it. Amounts are in fen, times RFC 3339.
public struct FundFlowRow: Model {
    public let bookingTime: String?
    public let businessNo, flowId, businessName, businessType: String
    /// 收入 or 支出.
    public let direction: String
    public let amount: Int?
    /// What was left then.
    public let balance: Int?
    public let applicant, remark, voucherNo: String?

    enum CodingKeys: String, CodingKey {
        case direction, amount, balance, applicant, remark
        case bookingTime = "booking_time"
        case businessNo = "business_no"
        case flowId = "flow_id"
        case businessName = "business_name"
        case businessType = "business_type"
        case voucherNo = "voucher_no"
    }
}

/// An order or refund of one's own books, or of the bill.
public struct LocalOrder: Model {
    public let outTradeNo: String?
    public let outRefundNo: String?
    /// In fen.
    public let amount: Int?
    /// As `trade_state` or the refund's `status` have it; not compared where it is left out.
    public let state: String?

    /// An order with its total in fen.
    public static func payment(_ outTradeNo: String, amount: Int, state: String? = nil) -> LocalOrder {
        LocalOrder(outTradeNo: outTradeNo, outRefundNo: nil, amount: amount, state: state)
    }

    /// A refund with what was asked for, in fen.
    public static func refund(_ outRefundNo: String, amount: Int, state: String? = nil) -> LocalOrder {
        LocalOrder(outTradeNo: nil, outRefundNo: outRefundNo, amount: amount, state: state)
    }

    enum CodingKeys: String, CodingKey {
        case amount, state
        case outTradeNo = "out_trade_no"
        case outRefundNo = "out_refund_no"
    }
}

/// Something that the bill and the books do not agree upon.
public struct Difference: Model {
    /// `missing_locally`, `missing_in_bill`, `amount` or `state`.
    public let difference: String
    /// The `out_trade_no` or `out_refund_no`.
    public let number: String
    /// What the books say.
    public let local: LocalOrder?
    /// What the bill says.
    public let bill: LocalOrder?
}
