// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paydevices

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
 * `BindSpeakerRequest`.
 */
public class BindSpeakerRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, codeUrl: String) : this(
        Fields().put("sub_mchid", subMchid).put("code_url", codeUrl).json,
    )

    /** 子商户. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 收款链接url. What the QR code on the device says. */
    public val codeUrl: String get() = json["code_url"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): BindSpeakerRequest = BindSpeakerRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [codeUrl]. */
    public fun withCodeUrl(codeUrl: String): BindSpeakerRequest = BindSpeakerRequest(json.with("code_url", codeUrl))
}

/**
 * `CreatePrintOrderRequest`.
 */
public class CreatePrintOrderRequest(json: JsonObject) : Model(json) {
    public constructor(printOrderNo: String? = null, templateId: String? = null, notifyUrl: String? = null, tableList: List<Table>? = null, variableList: List<Variable>? = null) : this(
        Fields().put("print_order_no", printOrderNo).put("template_id", templateId).put("notify_url", notifyUrl).put("table_list", tableList).put("variable_list", variableList).json,
    )

    /** 打印单号. The caller's own number of the print. */
    public val printOrderNo: String? get() = json["print_order_no"].textOrNull()

    /** 模板ID. The template of the receipt. */
    public val templateId: String? get() = json["template_id"].textOrNull()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 表格变量列表. */
    public val tableList: List<Table>? get() = json["table_list"].listOrNull { Table(it.tree()) }

    /** 变量列表. */
    public val variableList: List<Variable>? get() = json["variable_list"].listOrNull { Variable(it.tree()) }

    /** A copy with another [printOrderNo]. */
    public fun withPrintOrderNo(printOrderNo: String?): CreatePrintOrderRequest = CreatePrintOrderRequest(json.with("print_order_no", printOrderNo))

    /** A copy with another [templateId]. */
    public fun withTemplateId(templateId: String?): CreatePrintOrderRequest = CreatePrintOrderRequest(json.with("template_id", templateId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreatePrintOrderRequest = CreatePrintOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [tableList]. */
    public fun withTableList(tableList: List<Table>?): CreatePrintOrderRequest = CreatePrintOrderRequest(json.with("table_list", tableList))

    /** A copy with another [variableList]. */
    public fun withVariableList(variableList: List<Variable>?): CreatePrintOrderRequest = CreatePrintOrderRequest(json.with("variable_list", variableList))
}

/**
 * `GetPrintOrderResponse`.
 */
public class GetPrintOrderResponse(json: JsonObject) : Model(json) {

    /** 打印单号. The caller's own number of the print. */
    public val printOrderNo: String? get() = json["print_order_no"].textOrNull()

    /** 模板ID. The template of the receipt. */
    public val templateId: String? get() = json["template_id"].textOrNull()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 打印状态. `PRINT_STATE_WAIT`: waiting; `PRINT_STATE_SUCCESS`: printed; `PRINT_STATE_FAIL`: failed; `PRINT_STATE_CACHED`: stored in the printer. See [PrintState]. */
    public val printState: String? get() = json["print_state"].textOrNull()

    /** 打印状态描述. */
    public val printStateDescription: String? get() = json["print_state_description"].textOrNull()

    /** 表格变量列表. */
    public val tableList: List<Table>? get() = json["table_list"].listOrNull { Table(it.tree()) }

    /** 变量列表. */
    public val variableList: List<Variable>? get() = json["variable_list"].listOrNull { Variable(it.tree()) }
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {
    public constructor(barcode: String, goodsName: String, price: Long, quantity: Long, merchantGoodsId: String? = null) : this(
        Fields().put("barcode", barcode).put("goods_name", goodsName).put("price", price).put("quantity", quantity).put("merchant_goods_id", merchantGoodsId).json,
    )

    public constructor(barcode: String, goodsName: String, price: Long, quantity: Long) : this(
        Fields().put("barcode", barcode).put("goods_name", goodsName).put("price", price).put("quantity", quantity).json,
    )

    /** 商品编码. */
    public val barcode: String get() = json["barcode"].text()

    /** 商品名称. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商品单价. In fen. */
    public val price: Long get() = json["price"].long()

    /** 商品数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 商家商品编码. The merchant's own number of the goods. */
    public val merchantGoodsId: String? get() = json["merchant_goods_id"].textOrNull()

    /** A copy with another [barcode]. */
    public fun withBarcode(barcode: String): Goods = Goods(json.with("barcode", barcode))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): Goods = Goods(json.with("goods_name", goodsName))

    /** A copy with another [price]. */
    public fun withPrice(price: Long): Goods = Goods(json.with("price", price))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): Goods = Goods(json.with("quantity", quantity))

    /** A copy with another [merchantGoodsId]. */
    public fun withMerchantGoodsId(merchantGoodsId: String?): Goods = Goods(json.with("merchant_goods_id", merchantGoodsId))
}

/**
 * `PreBindSpeakerRequest`.
 */
public class PreBindSpeakerRequest(json: JsonObject) : Model(json) {
    public constructor(codeUrl: String) : this(
        Fields().put("code_url", codeUrl).json,
    )

    /** 收款链接url. What the QR code on the device says. */
    public val codeUrl: String get() = json["code_url"].text()

    /** A copy with another [codeUrl]. */
    public fun withCodeUrl(codeUrl: String): PreBindSpeakerRequest = PreBindSpeakerRequest(json.with("code_url", codeUrl))
}

/**
 * `PreBindSpeakerResponse`.
 */
public class PreBindSpeakerResponse(json: JsonObject) : Model(json) {

    /** 绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not. See [BindState]. */
    public val bindState: String get() = json["bind_state"].text()

    /** 收款链接url. What the QR code on the device says. */
    public val codeUrl: String get() = json["code_url"].text()

    /** 设备sn. The serial number on the device. */
    public val deviceSn: String get() = json["device_sn"].text()
}

/**
 * `ReportRetailTransactionRequest`.
 */
public class ReportRetailTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outTradeNo: String, brandId: String? = null, transactionId: String? = null, deviceId: String? = null, goodsDetail: List<Goods>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("brand_id", brandId).put("transaction_id", transactionId).put("device_id", deviceId).put("goods_detail", goodsDetail).json,
    )

    public constructor(subMchid: String, outTradeNo: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 品牌ID. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReportRetailTransactionRequest = ReportRetailTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): ReportRetailTransactionRequest = ReportRetailTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String?): ReportRetailTransactionRequest = ReportRetailTransactionRequest(json.with("brand_id", brandId))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): ReportRetailTransactionRequest = ReportRetailTransactionRequest(json.with("transaction_id", transactionId))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): ReportRetailTransactionRequest = ReportRetailTransactionRequest(json.with("device_id", deviceId))

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<Goods>?): ReportRetailTransactionRequest = ReportRetailTransactionRequest(json.with("goods_detail", goodsDetail))
}

/**
 * `ReportSpeakerOrderRequest`.
 */
public class ReportSpeakerOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outTradeNo: String, codeUrl: String, deviceSn: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("code_url", codeUrl).put("device_sn", deviceSn).json,
    )

    /** 子商户. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 收款链接url. What the QR code on the device says. */
    public val codeUrl: String get() = json["code_url"].text()

    /** 设备sn. The serial number on the device. */
    public val deviceSn: String get() = json["device_sn"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReportSpeakerOrderRequest = ReportSpeakerOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): ReportSpeakerOrderRequest = ReportSpeakerOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [codeUrl]. */
    public fun withCodeUrl(codeUrl: String): ReportSpeakerOrderRequest = ReportSpeakerOrderRequest(json.with("code_url", codeUrl))

    /** A copy with another [deviceSn]. */
    public fun withDeviceSn(deviceSn: String): ReportSpeakerOrderRequest = ReportSpeakerOrderRequest(json.with("device_sn", deviceSn))
}

/**
 * `ReportSpeakerOrderResponse`.
 */
public class ReportSpeakerOrderResponse(json: JsonObject) : Model(json) {

    /** 子商户. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 收款链接url. What the QR code on the device says. */
    public val codeUrl: String get() = json["code_url"].text()

    /** 设备sn. The serial number on the device. */
    public val deviceSn: String get() = json["device_sn"].text()
}

/**
 * `ReportTransactionRequest`.
 */
public class ReportTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outTradeNo: String, codeUrl: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("code_url", codeUrl).json,
    )

    /** 子商户. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 收款链接url. What the QR code on the device says. */
    public val codeUrl: String get() = json["code_url"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReportTransactionRequest = ReportTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): ReportTransactionRequest = ReportTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [codeUrl]. */
    public fun withCodeUrl(codeUrl: String): ReportTransactionRequest = ReportTransactionRequest(json.with("code_url", codeUrl))
}

/**
 * `Row`.
 */
public class Row(json: JsonObject) : Model(json) {
    public constructor(cellList: List<String>? = null) : this(
        Fields().put("cell_list", cellList).json,
    )

    /** 值列表. */
    public val cellList: List<String>? get() = json["cell_list"].listOrNull { it.text() }

    /** A copy with another [cellList]. */
    public fun withCellList(cellList: List<String>?): Row = Row(json.with("cell_list", cellList))
}

/**
 * `SpeakerBinding`.
 */
public class SpeakerBinding(json: JsonObject) : Model(json) {

    /** 子商户. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not. See [BindState]. */
    public val bindState: String get() = json["bind_state"].text()

    /** 收款链接url. What the QR code on the device says. */
    public val codeUrl: String get() = json["code_url"].text()

    /** 设备sn. The serial number on the device. */
    public val deviceSn: String get() = json["device_sn"].text()
}

/**
 * `Table`.
 */
public class Table(json: JsonObject) : Model(json) {
    public constructor(key: String? = null, rowList: List<Row>? = null) : this(
        Fields().put("key", key).put("row_list", rowList).json,
    )

    /** Key字段. */
    public val key: String? get() = json["key"].textOrNull()

    /** Value值列表. */
    public val rowList: List<Row>? get() = json["row_list"].listOrNull { Row(it.tree()) }

    /** A copy with another [key]. */
    public fun withKey(key: String?): Table = Table(json.with("key", key))

    /** A copy with another [rowList]. */
    public fun withRowList(rowList: List<Row>?): Table = Table(json.with("row_list", rowList))
}

/**
 * `Variable`.
 */
public class Variable(json: JsonObject) : Model(json) {
    public constructor(key: String? = null, value: String? = null) : this(
        Fields().put("key", key).put("value", value).json,
    )

    /** Key字段. */
    public val key: String? get() = json["key"].textOrNull()

    /** Value值字段. */
    public val value: String? get() = json["value"].textOrNull()

    /** A copy with another [key]. */
    public fun withKey(key: String?): Variable = Variable(json.with("key", key))

    /** A copy with another [value]. */
    public fun withValue(value: String?): Variable = Variable(json.with("value", value))
}

/**
 * 绑定状态.
 *
 * The documented values; there may be others.
 */
public object BindState {
    public const val OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND: String = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND"
    public const val OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED: String = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"
}

/**
 * 打印状态.
 *
 * The documented values; there may be others.
 */
public object PrintState {
    public const val PRINT_STATE_WAIT: String = "PRINT_STATE_WAIT"
    public const val PRINT_STATE_SUCCESS: String = "PRINT_STATE_SUCCESS"
    public const val PRINT_STATE_FAIL: String = "PRINT_STATE_FAIL"
    public const val PRINT_STATE_CACHED: String = "PRINT_STATE_CACHED"
}
