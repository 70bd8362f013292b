// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.lovefeast

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
 * `Amount`.
 */
public class Amount(json: JsonObject) : Model(json) {

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 用户支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 用户支付金额. What the user paid, in fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 总金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()
}

/**
 * `GetBrandResponse`.
 */
public class GetBrandResponse(json: JsonObject) : Model(json) {

    /** 捐赠数量. Meals that were donated. */
    public val donateCount: Long? get() = json["donate_count"].longOrNull()

    /** 供餐数量. Meals that were served. */
    public val consumeCount: Long? get() = json["consume_count"].longOrNull()
}

/**
 * `ListOrdersResponse`.
 */
public class ListOrdersResponse(json: JsonObject) : Model(json) {

    /** 起始位置. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大记录条数. 10 when left out. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 全部记录数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 捐赠单详情. */
    public val data: List<Order> get() = json["data"].list { Order(it.tree()) }

    /** 本次返回的记录数量. Items on this page. */
    public val count: Long? get() = json["count"].longOrNull()
}

/**
 * `MerchantOrder`.
 */
public class MerchantOrder(json: JsonObject) : Model(json) {

    /** 服务商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 门店编号. */
    public val storeId: String get() = json["store_id"].text()

    /** 子商户号. The sub-merchant that the partner acted for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 应用ID. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand's number on WeChat Pay. */
    public val brandId: Long? get() = json["brand_id"].longOrNull()

    /** 捐赠项目编号. The project that is donated to. */
    public val businessId: String get() = json["business_id"].text()

    /** 捐赠订单号. WeChat Pay's number of the donation. */
    public val welfareTradeId: String get() = json["welfare_trade_id"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 捐赠活动名称. */
    public val businessName: String get() = json["business_name"].text()

    /** 捐赠来源. `MINIPROGRAM_PAY`: paid in a mini program; `ENTRUST_PAY`: by a standing agreement. See [DonateSource]. */
    public val donateSource: String get() = json["donate_source"].text()

    /** 捐赠机构名称. */
    public val institutionName: String get() = json["institution_name"].text()

    /** 支付者. */
    public val payer: Payer get() = Payer(json["payer"].tree())

    /** 支付完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 子商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 设备编号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户订单. */
    public val merchantOrder: MerchantOrder? get() = json["merchant_order"].treeOrNull()?.let { MerchantOrder(it) }
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 用户子标识. The user in `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 用户头像. */
    public val avatar: String? get() = json["avatar"].textOrNull()

    /** 用户昵称. */
    public val nickname: String? get() = json["nickname"].textOrNull()
}

/**
 * 捐赠来源.
 *
 * The documented values; there may be others.
 */
public object DonateSource {
    public const val MINIPROGRAM_PAY: String = "MINIPROGRAM_PAY"
    public const val ENTRUST_PAY: String = "ENTRUST_PAY"
}
