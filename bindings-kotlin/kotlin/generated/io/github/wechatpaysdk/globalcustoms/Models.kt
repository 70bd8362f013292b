// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalcustoms

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
 * `DeclareLegacyOrderRequest`.
 */
public class DeclareLegacyOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, feeType: String? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).put("sub_order_no", subOrderNo).put("duty", duty).put("fee_type", feeType).put("order_fee", orderFee).put("product_fee", productFee).put("transport_fee", transportFee).json,
    )

    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 海关. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** 关税. */
    public val duty: Long? get() = json["duty"].longOrNull()

    /** 货币类型. */
    public val feeType: String? get() = json["fee_type"].textOrNull()

    /** 子订单金额. In the smallest unit of the currency. */
    public val orderFee: Long? get() = json["order_fee"].longOrNull()

    /** 商品费用. In the smallest unit of the currency. */
    public val productFee: Long? get() = json["product_fee"].longOrNull()

    /** 物流费用. In the smallest unit of the currency. */
    public val transportFee: Long? get() = json["transport_fee"].longOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("appid", appid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("customs", customs))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("sub_order_no", subOrderNo))

    /** A copy with another [duty]. */
    public fun withDuty(duty: Long?): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("duty", duty))

    /** A copy with another [feeType]. */
    public fun withFeeType(feeType: String?): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("fee_type", feeType))

    /** A copy with another [orderFee]. */
    public fun withOrderFee(orderFee: Long?): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("order_fee", orderFee))

    /** A copy with another [productFee]. */
    public fun withProductFee(productFee: Long?): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("product_fee", productFee))

    /** A copy with another [transportFee]. */
    public fun withTransportFee(transportFee: Long?): DeclareLegacyOrderRequest = DeclareLegacyOrderRequest(json.with("transport_fee", transportFee))
}

/**
 * `DeclareOrderRequest`.
 */
public class DeclareOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, feeType: String? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).put("sub_order_no", subOrderNo).put("duty", duty).put("fee_type", feeType).put("order_fee", orderFee).put("product_fee", productFee).put("transport_fee", transportFee).json,
    )

    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 海关. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** 关税. */
    public val duty: Long? get() = json["duty"].longOrNull()

    /** 货币类型. */
    public val feeType: String? get() = json["fee_type"].textOrNull()

    /** 子订单金额. In the smallest unit of the currency. */
    public val orderFee: Long? get() = json["order_fee"].longOrNull()

    /** 商品费用. In the smallest unit of the currency. */
    public val productFee: Long? get() = json["product_fee"].longOrNull()

    /** 物流费用. In the smallest unit of the currency. */
    public val transportFee: Long? get() = json["transport_fee"].longOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): DeclareOrderRequest = DeclareOrderRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): DeclareOrderRequest = DeclareOrderRequest(json.with("appid", appid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): DeclareOrderRequest = DeclareOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): DeclareOrderRequest = DeclareOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): DeclareOrderRequest = DeclareOrderRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): DeclareOrderRequest = DeclareOrderRequest(json.with("customs", customs))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): DeclareOrderRequest = DeclareOrderRequest(json.with("sub_order_no", subOrderNo))

    /** A copy with another [duty]. */
    public fun withDuty(duty: Long?): DeclareOrderRequest = DeclareOrderRequest(json.with("duty", duty))

    /** A copy with another [feeType]. */
    public fun withFeeType(feeType: String?): DeclareOrderRequest = DeclareOrderRequest(json.with("fee_type", feeType))

    /** A copy with another [orderFee]. */
    public fun withOrderFee(orderFee: Long?): DeclareOrderRequest = DeclareOrderRequest(json.with("order_fee", orderFee))

    /** A copy with another [productFee]. */
    public fun withProductFee(productFee: Long?): DeclareOrderRequest = DeclareOrderRequest(json.with("product_fee", productFee))

    /** A copy with another [transportFee]. */
    public fun withTransportFee(transportFee: Long?): DeclareOrderRequest = DeclareOrderRequest(json.with("transport_fee", transportFee))
}

/**
 * `DeclareOrderResponse`.
 */
public class DeclareOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 核验机构交易流水号. */
    public val verifyDepartmentTradeId: String get() = json["verify_department_trade_id"].text()

    /** 报关状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 核验机构. See [VerifyDepartment]. */
    public val verifyDepartment: String get() = json["verify_department"].text()

    /** 微信子订单号. */
    public val subOrderId: String? get() = json["sub_order_id"].textOrNull()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()
}

/**
 * `ListOrdersResponse`.
 */
public class ListOrdersResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 偏移量. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 查询结果总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 报关数据包. */
    public val data: List<Order> get() = json["data"].list { Order(it.tree()) }

    /** 核验机构流水号. */
    public val verifyDepartmentTradeId: String get() = json["verify_department_trade_id"].text()

    /** 核验机构. See [VerifyDepartment]. */
    public val verifyDepartment: String get() = json["verify_department"].text()
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 海关代码. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 最后更新时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 报关状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 商户海关备案号. */
    public val mchCustomsNo: String? get() = json["mch_customs_no"].textOrNull()

    /** 微信子单号. */
    public val subOrderId: String? get() = json["sub_order_id"].textOrNull()

    /** 商户子单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** 关税. */
    public val duty: Long? get() = json["duty"].longOrNull()

    /** 报关结果说明. */
    public val explanation: String? get() = json["explanation"].textOrNull()

    /** 币种. */
    public val feeType: String? get() = json["fee_type"].textOrNull()

    /** 子单金额. In the smallest unit of the currency. */
    public val orderFee: Long? get() = json["order_fee"].longOrNull()

    /** 商品费用. In the smallest unit of the currency. */
    public val productFee: Long? get() = json["product_fee"].longOrNull()

    /** 物流费用. In the smallest unit of the currency. */
    public val transportFee: Long? get() = json["transport_fee"].longOrNull()
}

/**
 * `RedeclareLegacyOrderRequest`.
 */
public class RedeclareLegacyOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, merchantCustomsNo: String, customs: String, mchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, subOrderId: String? = null, subOrderNo: String? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("sub_order_id", subOrderId).put("sub_order_no", subOrderNo).json,
    )

    public constructor(appid: String, merchantCustomsNo: String, customs: String) : this(
        Fields().put("appid", appid).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 海关编码. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 微信子单号. */
    public val subOrderId: String? get() = json["sub_order_id"].textOrNull()

    /** 商户子单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("appid", appid))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("customs", customs))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [subOrderId]. */
    public fun withSubOrderId(subOrderId: String?): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("sub_order_id", subOrderId))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): RedeclareLegacyOrderRequest = RedeclareLegacyOrderRequest(json.with("sub_order_no", subOrderNo))
}

/**
 * `RedeclareOrderRequest`.
 */
public class RedeclareOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, merchantCustomsNo: String, customs: String, mchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, subOrderId: String? = null, subOrderNo: String? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("sub_order_id", subOrderId).put("sub_order_no", subOrderNo).json,
    )

    public constructor(appid: String, merchantCustomsNo: String, customs: String) : this(
        Fields().put("appid", appid).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 海关编码. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 微信子单号. */
    public val subOrderId: String? get() = json["sub_order_id"].textOrNull()

    /** 商户子单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): RedeclareOrderRequest = RedeclareOrderRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): RedeclareOrderRequest = RedeclareOrderRequest(json.with("appid", appid))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): RedeclareOrderRequest = RedeclareOrderRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): RedeclareOrderRequest = RedeclareOrderRequest(json.with("customs", customs))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): RedeclareOrderRequest = RedeclareOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): RedeclareOrderRequest = RedeclareOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [subOrderId]. */
    public fun withSubOrderId(subOrderId: String?): RedeclareOrderRequest = RedeclareOrderRequest(json.with("sub_order_id", subOrderId))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): RedeclareOrderRequest = RedeclareOrderRequest(json.with("sub_order_no", subOrderNo))
}

/**
 * `RedeclareOrderResponse`.
 */
public class RedeclareOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 最后更新时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 报关状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 微信子订单号. */
    public val subOrderId: String? get() = json["sub_order_id"].textOrNull()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** 申报结果说明. */
    public val explanation: String? get() = json["explanation"].textOrNull()
}

/**
 * `UpdateLegacyOrderRequest`.
 */
public class UpdateLegacyOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).put("sub_order_no", subOrderNo).put("duty", duty).put("order_fee", orderFee).put("product_fee", productFee).put("transport_fee", transportFee).json,
    )

    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 海关编码. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** 关税. */
    public val duty: Long? get() = json["duty"].longOrNull()

    /** 子订单金额. In the smallest unit of the currency. */
    public val orderFee: Long? get() = json["order_fee"].longOrNull()

    /** 商品费用. In the smallest unit of the currency. */
    public val productFee: Long? get() = json["product_fee"].longOrNull()

    /** 物流费用. In the smallest unit of the currency. */
    public val transportFee: Long? get() = json["transport_fee"].longOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("appid", appid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("customs", customs))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("sub_order_no", subOrderNo))

    /** A copy with another [duty]. */
    public fun withDuty(duty: Long?): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("duty", duty))

    /** A copy with another [orderFee]. */
    public fun withOrderFee(orderFee: Long?): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("order_fee", orderFee))

    /** A copy with another [productFee]. */
    public fun withProductFee(productFee: Long?): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("product_fee", productFee))

    /** A copy with another [transportFee]. */
    public fun withTransportFee(transportFee: Long?): UpdateLegacyOrderRequest = UpdateLegacyOrderRequest(json.with("transport_fee", transportFee))
}

/**
 * `UpdateOrderRequest`.
 */
public class UpdateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, feeType: String? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).put("sub_order_no", subOrderNo).put("duty", duty).put("fee_type", feeType).put("order_fee", orderFee).put("product_fee", productFee).put("transport_fee", transportFee).json,
    )

    public constructor(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("merchant_customs_no", merchantCustomsNo).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 海关编码. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** 关税. */
    public val duty: Long? get() = json["duty"].longOrNull()

    /** 币种. */
    public val feeType: String? get() = json["fee_type"].textOrNull()

    /** 子订单金额. In the smallest unit of the currency. */
    public val orderFee: Long? get() = json["order_fee"].longOrNull()

    /** 商品费用. In the smallest unit of the currency. */
    public val productFee: Long? get() = json["product_fee"].longOrNull()

    /** 物流费用. In the smallest unit of the currency. */
    public val transportFee: Long? get() = json["transport_fee"].longOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): UpdateOrderRequest = UpdateOrderRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UpdateOrderRequest = UpdateOrderRequest(json.with("appid", appid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): UpdateOrderRequest = UpdateOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): UpdateOrderRequest = UpdateOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): UpdateOrderRequest = UpdateOrderRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): UpdateOrderRequest = UpdateOrderRequest(json.with("customs", customs))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): UpdateOrderRequest = UpdateOrderRequest(json.with("sub_order_no", subOrderNo))

    /** A copy with another [duty]. */
    public fun withDuty(duty: Long?): UpdateOrderRequest = UpdateOrderRequest(json.with("duty", duty))

    /** A copy with another [feeType]. */
    public fun withFeeType(feeType: String?): UpdateOrderRequest = UpdateOrderRequest(json.with("fee_type", feeType))

    /** A copy with another [orderFee]. */
    public fun withOrderFee(orderFee: Long?): UpdateOrderRequest = UpdateOrderRequest(json.with("order_fee", orderFee))

    /** A copy with another [productFee]. */
    public fun withProductFee(productFee: Long?): UpdateOrderRequest = UpdateOrderRequest(json.with("product_fee", productFee))

    /** A copy with another [transportFee]. */
    public fun withTransportFee(transportFee: Long?): UpdateOrderRequest = UpdateOrderRequest(json.with("transport_fee", transportFee))
}

/**
 * `UpdateOrderResponse`.
 */
public class UpdateOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 核验机构流水号. */
    public val verifyDepartmentTradeId: String get() = json["verify_department_trade_id"].text()

    /** 最后更新时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 报关状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 核验机构. See [VerifyDepartment]. */
    public val verifyDepartment: String get() = json["verify_department"].text()

    /** 微信子订单号. */
    public val subOrderId: String? get() = json["sub_order_id"].textOrNull()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()
}

/**
 * `VerifyIdentityRequest`.
 */
public class VerifyIdentityRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, transactionId: String, outTradeNo: String, certificateId: String, merchantCustomsNo: String, certificateName: String, certificateType: String, customs: String, mchid: String? = null, subOrderNo: String? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("certificate_id", certificateId).put("merchant_customs_no", merchantCustomsNo).put("certificate_name", certificateName).put("certificate_type", certificateType).put("customs", customs).put("sub_order_no", subOrderNo).json,
    )

    public constructor(appid: String, transactionId: String, outTradeNo: String, certificateId: String, merchantCustomsNo: String, certificateName: String, certificateType: String, customs: String) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("certificate_id", certificateId).put("merchant_customs_no", merchantCustomsNo).put("certificate_name", certificateName).put("certificate_type", certificateType).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 证件号. Encrypted on the wire. */
    public val certificateId: String get() = json["certificate_id"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 证件姓名. Encrypted on the wire. */
    public val certificateName: String get() = json["certificate_name"].text()

    /** 证件类型. See [CertificateType]. */
    public val certificateType: String get() = json["certificate_type"].text()

    /** 海关. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): VerifyIdentityRequest = VerifyIdentityRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("appid", appid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [certificateId]. */
    public fun withCertificateId(certificateId: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("certificate_id", certificateId))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [certificateName]. */
    public fun withCertificateName(certificateName: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("certificate_name", certificateName))

    /** A copy with another [certificateType]. */
    public fun withCertificateType(certificateType: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("certificate_type", certificateType))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): VerifyIdentityRequest = VerifyIdentityRequest(json.with("customs", customs))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): VerifyIdentityRequest = VerifyIdentityRequest(json.with("sub_order_no", subOrderNo))

    override fun isSensitive(name: String): Boolean = name == "certificate_id" || name == "certificate_name"
}

/**
 * `VerifyIdentityResponse`.
 */
public class VerifyIdentityResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 身份核验结果. See [CertificateCheckResult]. */
    public val certificateCheckResult: String get() = json["certificate_check_result"].text()
}

/**
 * `VerifyLegacyIdentityRequest`.
 */
public class VerifyLegacyIdentityRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, transactionId: String, outTradeNo: String, certificateId: String, merchantCustomsNo: String, certificateName: String, certificateType: String, customs: String, mchid: String? = null, subOrderNo: String? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("certificate_id", certificateId).put("merchant_customs_no", merchantCustomsNo).put("certificate_name", certificateName).put("certificate_type", certificateType).put("customs", customs).put("sub_order_no", subOrderNo).json,
    )

    public constructor(appid: String, transactionId: String, outTradeNo: String, certificateId: String, merchantCustomsNo: String, certificateName: String, certificateType: String, customs: String) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("certificate_id", certificateId).put("merchant_customs_no", merchantCustomsNo).put("certificate_name", certificateName).put("certificate_type", certificateType).put("customs", customs).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 证件号. Encrypted on the wire. */
    public val certificateId: String get() = json["certificate_id"].text()

    /** 商户海关备案号. */
    public val merchantCustomsNo: String get() = json["merchant_customs_no"].text()

    /** 证件姓名. Encrypted on the wire. */
    public val certificateName: String get() = json["certificate_name"].text()

    /** 证件类型. See [CertificateType]. */
    public val certificateType: String get() = json["certificate_type"].text()

    /** 海关. See [Customs]. */
    public val customs: String get() = json["customs"].text()

    /** 商户子订单号. */
    public val subOrderNo: String? get() = json["sub_order_no"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("appid", appid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [certificateId]. */
    public fun withCertificateId(certificateId: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("certificate_id", certificateId))

    /** A copy with another [merchantCustomsNo]. */
    public fun withMerchantCustomsNo(merchantCustomsNo: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("merchant_customs_no", merchantCustomsNo))

    /** A copy with another [certificateName]. */
    public fun withCertificateName(certificateName: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("certificate_name", certificateName))

    /** A copy with another [certificateType]. */
    public fun withCertificateType(certificateType: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("certificate_type", certificateType))

    /** A copy with another [customs]. */
    public fun withCustoms(customs: String): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("customs", customs))

    /** A copy with another [subOrderNo]. */
    public fun withSubOrderNo(subOrderNo: String?): VerifyLegacyIdentityRequest = VerifyLegacyIdentityRequest(json.with("sub_order_no", subOrderNo))

    override fun isSensitive(name: String): Boolean = name == "certificate_id" || name == "certificate_name"
}

/**
 * 身份核验结果.
 *
 * The documented values; there may be others.
 */
public object CertificateCheckResult {
    public const val SAME: String = "SAME"
    public const val DIFFERENT: String = "DIFFERENT"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object CertificateType {
    public const val IDCARD: String = "IDCARD"
}

/**
 * 海关.
 *
 * The documented values; there may be others.
 */
public object Customs {
    public const val GUANGZHOU_ZS: String = "GUANGZHOU_ZS"
    public const val HANGZHOU_ZS: String = "HANGZHOU_ZS"
    public const val NINGBO: String = "NINGBO"
    public const val ZHENGZHOU_BS: String = "ZHENGZHOU_BS"
    public const val CHONGQING: String = "CHONGQING"
    public const val SHANGHAI_ZS: String = "SHANGHAI_ZS"
    public const val SHENZHEN: String = "SHENZHEN"
    public const val ZHENGZHOU_ZH_ZS: String = "ZHENGZHOU_ZH_ZS"
    public const val TIANJIN: String = "TIANJIN"
}

/**
 * 订单类型.
 *
 * The documented values; there may be others.
 */
public object OrderType {
    public const val OUT_TRADE_NO: String = "out_trade_no"
    public const val TRANSACTION_ID: String = "transaction_id"
    public const val SUB_ORDER_NO: String = "sub_order_no"
    public const val SUB_ORDER_ID: String = "sub_order_id"
}

/**
 * 报关状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val PROCESSING: String = "PROCESSING"
    public const val UNDECLARED: String = "UNDECLARED"
    public const val SUBMITTED: String = "SUBMITTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val EXCEPT: String = "EXCEPT"
}

/**
 * 核验机构.
 *
 * The documented values; there may be others.
 */
public object VerifyDepartment {
    public const val UNIONPAY: String = "UNIONPAY"
    public const val NETSUNION: String = "NETSUNION"
    public const val OTHERS: String = "OTHERS"
}
