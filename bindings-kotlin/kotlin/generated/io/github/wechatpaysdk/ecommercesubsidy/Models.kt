// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercesubsidy

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `CancelSubsidyRequest`.
 */
public class CancelSubsidyRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, description: String) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("description", description).json,
    )

    /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 取消补差描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CancelSubsidyRequest = CancelSubsidyRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CancelSubsidyRequest = CancelSubsidyRequest(json.with("transaction_id", transactionId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CancelSubsidyRequest = CancelSubsidyRequest(json.with("description", description))
}

/**
 * `CancelSubsidyResponse`.
 */
public class CancelSubsidyResponse(json: JsonObject) : Model(json) {

    /** 电商平台二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 取消补差描述. */
    public val description: String get() = json["description"].text()

    /** 取消补差结果. See [CancelSubsidyResponseResult]. */
    public val result: String get() = json["result"].text()
}

/**
 * `CreateSubsidyRequest`.
 */
public class CreateSubsidyRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, description: String, amount: Long, refundId: String? = null, outSubsidyNo: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("description", description).put("amount", amount).put("refund_id", refundId).put("out_subsidy_no", outSubsidyNo).json,
    )

    public constructor(subMchid: String, transactionId: String, description: String, amount: Long) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("description", description).put("amount", amount).json,
    )

    /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 补差描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 补差金额. In fen: at most the `subsidy_amount` that was announced with the order. */
    public val amount: Long get() = json["amount"].long()

    /** 微信退款单号. WeChat Pay's number of the refund. Known from the community. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** 商户补差单号. The platform's own number of the subsidy. Without it the call is never repeated. */
    public val outSubsidyNo: String? get() = json["out_subsidy_no"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateSubsidyRequest = CreateSubsidyRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateSubsidyRequest = CreateSubsidyRequest(json.with("transaction_id", transactionId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateSubsidyRequest = CreateSubsidyRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateSubsidyRequest = CreateSubsidyRequest(json.with("amount", amount))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String?): CreateSubsidyRequest = CreateSubsidyRequest(json.with("refund_id", refundId))

    /** A copy with another [outSubsidyNo]. */
    public fun withOutSubsidyNo(outSubsidyNo: String?): CreateSubsidyRequest = CreateSubsidyRequest(json.with("out_subsidy_no", outSubsidyNo))
}

/**
 * `CreateSubsidyResponse`.
 */
public class CreateSubsidyResponse(json: JsonObject) : Model(json) {

    /** 电商平台二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 补差描述. */
    public val description: String get() = json["description"].text()

    /** 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters. */
    public val subsidyId: String get() = json["subsidy_id"].text()

    /** 补差单结果. See [CreateSubsidyResponseResult]. */
    public val result: String get() = json["result"].text()

    /** 补差完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 商户补差单号. The platform's own number of the subsidy. */
    public val outSubsidyNo: String? get() = json["out_subsidy_no"].textOrNull()

    /** 补差金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `FundingSource`.
 */
public class FundingSource(json: JsonObject) : Model(json) {

    /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. See [Account]. */
    public val account: String? get() = json["account"].textOrNull()

    /** 出资金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `ReturnSubsidyRequest`.
 */
public class ReturnSubsidyRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, description: String, outOrderNo: String, amount: Long, refundId: String? = null, subsidyId: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).put("amount", amount).put("refund_id", refundId).put("subsidy_id", subsidyId).json,
    )

    public constructor(subMchid: String, transactionId: String, description: String, outOrderNo: String, amount: Long) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).put("amount", amount).json,
    )

    /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 补差回退描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 商户补差回退单号. The platform's own number of the return. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 补差回退金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 微信退款单号. The refund for which the subsidy is taken back. At most 64 characters. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters. */
    public val subsidyId: String? get() = json["subsidy_id"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("transaction_id", transactionId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("description", description))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("amount", amount))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String?): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("refund_id", refundId))

    /** A copy with another [subsidyId]. */
    public fun withSubsidyId(subsidyId: String?): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("subsidy_id", subsidyId))
}

/**
 * `ReturnSubsidyResponse`.
 */
public class ReturnSubsidyResponse(json: JsonObject) : Model(json) {

    /** 电商平台二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 补差回退描述. */
    public val description: String get() = json["description"].text()

    /** 商户补差回退单号. The platform's own number of the return. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 微信补差回退单号. WeChat Pay's number of the return. */
    public val subsidyRefundId: String get() = json["subsidy_refund_id"].text()

    /** 补差回退金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 补差回退结果. See [ReturnSubsidyResponseResult]. */
    public val result: String get() = json["result"].text()

    /** 补差回退完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 微信退款单号. WeChat Pay's number of the refund. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters. */
    public val subsidyId: String? get() = json["subsidy_id"].textOrNull()

    /** 退款出资账户及金额. Which accounts the money came from. */
    public val from: List<FundingSource>? get() = json["from"].listOrNull { FundingSource(it.tree()) }
}

/**
 * 出资账户类型.
 *
 * The documented values; there may be others.
 */
public object Account {
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNAVAILABLE: String = "UNAVAILABLE"
}

/**
 * 取消补差结果.
 *
 * The documented values; there may be others.
 */
public object CancelSubsidyResponseResult {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 补差单结果.
 *
 * The documented values; there may be others.
 */
public object CreateSubsidyResponseResult {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val REFUND: String = "REFUND"
}

/**
 * 补差回退结果.
 *
 * The documented values; there may be others.
 */
public object ReturnSubsidyResponseResult {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}
