package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject

/** A line of a bill. [json] has all its columns: amounts in fen, times RFC 3339, unknown columns by the name that the bill gives them. */
public open class BillRow internal constructor(json: JsonObject) : Model(json) {
    /** The text of a column; empty where there is none. */
    public fun text(column: String): String = json[column].text()

    /** The number of a column: fen of an amount. */
    public fun number(column: String): Long? = json[column].longOrNull()
}

/** A payment or refund. */
public class TradeRow internal constructor(json: JsonObject) : BillRow(json) {
    /** RFC 3339. */
    public val tradeTime: String get() = text("trade_time")
    public val appid: String get() = text("appid")
    public val mchid: String get() = text("mchid")
    public val subMchid: String get() = text("sub_mchid")
    public val transactionId: String get() = text("transaction_id")
    public val outTradeNo: String get() = text("out_trade_no")
    public val openid: String get() = text("openid")
    public val tradeType: String get() = text("trade_type")
    public val tradeState: String get() = text("trade_state")
    public val currency: String get() = text("currency")

    /** Of the order, in fen. */
    public val total: Long? get() = number("total")

    /** Without coupons that are not settled, in fen. */
    public val settlementTotal: Long? get() = number("settlement_total")
    public val refundId: String get() = text("refund_id")
    public val outRefundNo: String get() = text("out_refund_no")

    /** What was asked for, in fen. */
    public val refund: Long? get() = number("refund")

    /** What was settled, in fen. */
    public val settlementRefund: Long? get() = number("settlement_refund")
    public val refundStatus: String get() = text("refund_status")
    public val description: String get() = text("description")
    public val attach: String get() = text("attach")

    /** 手续费, in fen; negative where it was given back. */
    public val fee: Long? get() = number("fee")

    /** 费率, as the bill has it: `0.60%`. */
    public val rate: String get() = text("rate")
}

/** Something that came into an account or left it. */
public class FundFlowRow internal constructor(json: JsonObject) : BillRow(json) {
    /** RFC 3339. */
    public val bookingTime: String get() = text("booking_time")
    public val businessNo: String get() = text("business_no")
    public val flowId: String get() = text("flow_id")
    public val businessName: String get() = text("business_name")
    public val businessType: String get() = text("business_type")

    /** 收入 or 支出. */
    public val direction: String get() = text("direction")

    /** In fen. */
    public val amount: Long? get() = number("amount")

    /** What was left then, in fen. */
    public val balance: Long? get() = number("balance")
    public val applicant: String get() = text("applicant")
    public val remark: String get() = text("remark")
    public val voucherNo: String get() = text("voucher_no")
}

/** An order or refund of one's own books. */
public class LocalOrder private constructor(json: JsonObject) : Model(json) {
    public companion object {
        /** An order with its total in fen; [state] as `trade_state` has it, not compared where it is left out. */
        @JvmStatic
        @JvmOverloads
        public fun payment(outTradeNo: String, amount: Long, state: String? = null): LocalOrder =
            LocalOrder(Fields().put("out_trade_no", outTradeNo).put("amount", amount).put("state", state).json)

        /** A refund with what was asked for, in fen. */
        @JvmStatic
        @JvmOverloads
        public fun refund(outRefundNo: String, amount: Long, state: String? = null): LocalOrder =
            LocalOrder(Fields().put("out_refund_no", outRefundNo).put("amount", amount).put("state", state).json)
    }
}

/** Something that the bill and the books do not agree upon. */
public class Difference internal constructor(json: JsonObject) : Model(json) {
    /** `missing_locally`, `missing_in_bill`, `amount`, `state` */
    public val difference: String get() = json["difference"].text()

    /** The `out_trade_no` or `out_refund_no`. */
    public val number: String get() = json["number"].text()

    /** What the books say. */
    public val local: Side? get() = json["local"].treeOrNull()?.let(::Side)

    /** What the bill says. */
    public val bill: Side? get() = json["bill"].treeOrNull()?.let(::Side)

    /** What one of the two says. */
    public class Side internal constructor(json: JsonObject) : Model(json) {
        /** In fen. */
        public val amount: Long? get() = json["amount"].longOrNull()
        public val state: String? get() = json["state"].textOrNull()
    }
}
