// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.catering

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
 * `Dish`.
 */
public class Dish(json: JsonObject) : Model(json) {
    public constructor(name: String, outDishNo: String, count: Double, price: Long, unit: String, type: String? = null, discount: Long? = null, priority: Long? = null, properties: DishProperties? = null) : this(
        Fields().put("name", name).put("out_dish_no", outDishNo).put("count", count).put("price", price).put("unit", unit).put("type", type).put("discount", discount).put("priority", priority).put("properties", properties).json,
    )

    public constructor(name: String, outDishNo: String, count: Double, price: Long, unit: String) : this(
        Fields().put("name", name).put("out_dish_no", outDishNo).put("count", count).put("price", price).put("unit", unit).json,
    )

    /** 菜品名称. At most 128 characters. */
    public val name: String get() = json["name"].text()

    /** 商户菜品ID. The merchant's own number of the dish. At most 48 characters. */
    public val outDishNo: String get() = json["out_dish_no"].text()

    /** 菜品数量. */
    public val count: Double get() = json["count"].double()

    /** 菜品单价. In fen. */
    public val price: Long get() = json["price"].long()

    /** 菜品单位. `BY_SHARE`: by the portion; `BY_WEIGHT`: by weight. See [Unit]. At most 16 characters. */
    public val unit: String get() = json["unit"].text()

    /** 菜品分类. At most 32 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 菜品折扣. */
    public val discount: Long? get() = json["discount"].longOrNull()

    /** 菜品顺序. */
    public val priority: Long? get() = json["priority"].longOrNull()

    /** 菜品属性. */
    public val properties: DishProperties? get() = json["properties"].treeOrNull()?.let { DishProperties(it) }

    /** A copy with another [name]. */
    public fun withName(name: String): Dish = Dish(json.with("name", name))

    /** A copy with another [outDishNo]. */
    public fun withOutDishNo(outDishNo: String): Dish = Dish(json.with("out_dish_no", outDishNo))

    /** A copy with another [count]. */
    public fun withCount(count: Double): Dish = Dish(json.with("count", count))

    /** A copy with another [price]. */
    public fun withPrice(price: Long): Dish = Dish(json.with("price", price))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String): Dish = Dish(json.with("unit", unit))

    /** A copy with another [type]. */
    public fun withType(type: String?): Dish = Dish(json.with("type", type))

    /** A copy with another [discount]. */
    public fun withDiscount(discount: Long?): Dish = Dish(json.with("discount", discount))

    /** A copy with another [priority]. */
    public fun withPriority(priority: Long?): Dish = Dish(json.with("priority", priority))

    /** A copy with another [properties]. */
    public fun withProperties(properties: DishProperties?): Dish = Dish(json.with("properties", properties))
}

/**
 * `DishProperties`.
 */
public class DishProperties(json: JsonObject) : Model(json) {
    public constructor(cuisine: String, ingredients: String, mainMaterial: String, taste: String, others: String? = null) : this(
        Fields().put("cuisine", cuisine).put("ingredients", ingredients).put("main_material", mainMaterial).put("taste", taste).put("others", others).json,
    )

    public constructor(cuisine: String, ingredients: String, mainMaterial: String, taste: String) : this(
        Fields().put("cuisine", cuisine).put("ingredients", ingredients).put("main_material", mainMaterial).put("taste", taste).json,
    )

    /** 做法. At most 128 characters. */
    public val cuisine: String get() = json["cuisine"].text()

    /** 配料. At most 128 characters. */
    public val ingredients: String get() = json["ingredients"].text()

    /** 主料. At most 128 characters. */
    public val mainMaterial: String get() = json["main_material"].text()

    /** 口味. At most 128 characters. */
    public val taste: String get() = json["taste"].text()

    /** 其他. At most 128 characters. */
    public val others: String? get() = json["others"].textOrNull()

    /** A copy with another [cuisine]. */
    public fun withCuisine(cuisine: String): DishProperties = DishProperties(json.with("cuisine", cuisine))

    /** A copy with another [ingredients]. */
    public fun withIngredients(ingredients: String): DishProperties = DishProperties(json.with("ingredients", ingredients))

    /** A copy with another [mainMaterial]. */
    public fun withMainMaterial(mainMaterial: String): DishProperties = DishProperties(json.with("main_material", mainMaterial))

    /** A copy with another [taste]. */
    public fun withTaste(taste: String): DishProperties = DishProperties(json.with("taste", taste))

    /** A copy with another [others]. */
    public fun withOthers(others: String?): DishProperties = DishProperties(json.with("others", others))
}

/**
 * `SyncOrderStatusRequest`.
 */
public class SyncOrderStatusRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, subAppid: String, status: String, channelId: String, outOrderNo: String, outShopNo: String, subOpenid: String, actionTime: String, discountAmount: Long, dishList: List<Dish>, loginToken: String, orderEntry: String, totalAmount: Long, userAmount: Long, spMchid: String? = null, spAppid: String? = null, openid: String? = null, transactionId: String? = null, outTradeNo: String? = null, outTableNo: String? = null, payTime: String? = null, peopleCount: Long? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sub_appid", subAppid).put("status", status).put("channel_id", channelId).put("out_order_no", outOrderNo).put("out_shop_no", outShopNo).put("sub_openid", subOpenid).put("action_time", actionTime).put("discount_amount", discountAmount).put("dish_list", dishList).put("login_token", loginToken).put("order_entry", orderEntry).put("total_amount", totalAmount).put("user_amount", userAmount).put("sp_mchid", spMchid).put("sp_appid", spAppid).put("openid", openid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("out_table_no", outTableNo).put("pay_time", payTime).put("people_count", peopleCount).json,
    )

    public constructor(subMchid: String, subAppid: String, status: String, channelId: String, outOrderNo: String, outShopNo: String, subOpenid: String, actionTime: String, discountAmount: Long, dishList: List<Dish>, loginToken: String, orderEntry: String, totalAmount: Long, userAmount: Long) : this(
        Fields().put("sub_mchid", subMchid).put("sub_appid", subAppid).put("status", status).put("channel_id", channelId).put("out_order_no", outOrderNo).put("out_shop_no", outShopNo).put("sub_openid", subOpenid).put("action_time", actionTime).put("discount_amount", discountAmount).put("dish_list", dishList).put("login_token", loginToken).put("order_entry", orderEntry).put("total_amount", totalAmount).put("user_amount", userAmount).json,
    )

    /** 微信支付分配子商户商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 子商户AppId. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 订单状态. `CREATE_DEAL`: placed; `PAY_SUCCESS`: paid. See [Status]. At most 32 characters. */
    public val status: String get() = json["status"].text()

    /** 微信支付分配的渠道商商户号. The channel, as WeChat Pay numbers it. At most 32 characters. */
    public val channelId: String get() = json["channel_id"].text()

    /** 渠道商系统内部订单号. The channel's own number of the meal order. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 商户旗下门店的唯一编号. The merchant's own number of the shop. At most 32 characters. */
    public val outShopNo: String get() = json["out_shop_no"].text()

    /** 用户子标识. The user under `sub_appid`. At most 32 characters. */
    public val subOpenid: String get() = json["sub_openid"].text()

    /** 状态发生变化的时间. When the order came into this state. At most 64 characters, RFC 3339. */
    public val actionTime: String get() = json["action_time"].text()

    /** 优惠金额. What was taken off, in fen. */
    public val discountAmount: Long get() = json["discount_amount"].long()

    /** 商户菜品信息列表. */
    public val dishList: List<Dish> get() = json["dish_list"].list { Dish(it.tree()) }

    /** 登录凭证. At most 25 characters. */
    public val loginToken: String get() = json["login_token"].text()

    /** 点餐入口. At most 25 characters. */
    public val orderEntry: String get() = json["order_entry"].text()

    /** 总价. Before discounts, in fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 实际支付金额. What the user pays, in fen. */
    public val userAmount: Long get() = json["user_amount"].long()

    /** 微信支付分配的服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 服务商AppId. At most 32 characters. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 用户唯一标识. The user in `sp_appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 支付订单号. WeChat Pay's number of the payment; needed once it was paid. At most 64 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 渠道商系统内部支付订单号. The caller's own number of the payment; needed once it was paid. At most 64 characters. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 桌位号. The shop's own number of the table. At most 16 characters. */
    public val outTableNo: String? get() = json["out_table_no"].textOrNull()

    /** 支付时间. Needed once it was paid. At most 64 characters, RFC 3339. */
    public val payTime: String? get() = json["pay_time"].textOrNull()

    /** 消费人数. How many eat. */
    public val peopleCount: Long? get() = json["people_count"].longOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("sub_appid", subAppid))

    /** A copy with another [status]. */
    public fun withStatus(status: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("status", status))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("channel_id", channelId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [outShopNo]. */
    public fun withOutShopNo(outShopNo: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("out_shop_no", outShopNo))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("sub_openid", subOpenid))

    /** A copy with another [actionTime]. */
    public fun withActionTime(actionTime: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("action_time", actionTime))

    /** A copy with another [discountAmount]. */
    public fun withDiscountAmount(discountAmount: Long): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("discount_amount", discountAmount))

    /** A copy with another [dishList]. */
    public fun withDishList(dishList: List<Dish>): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("dish_list", dishList))

    /** A copy with another [loginToken]. */
    public fun withLoginToken(loginToken: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("login_token", loginToken))

    /** A copy with another [orderEntry]. */
    public fun withOrderEntry(orderEntry: String): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("order_entry", orderEntry))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("total_amount", totalAmount))

    /** A copy with another [userAmount]. */
    public fun withUserAmount(userAmount: Long): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("user_amount", userAmount))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("sp_appid", spAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("openid", openid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [outTableNo]. */
    public fun withOutTableNo(outTableNo: String?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("out_table_no", outTableNo))

    /** A copy with another [payTime]. */
    public fun withPayTime(payTime: String?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("pay_time", payTime))

    /** A copy with another [peopleCount]. */
    public fun withPeopleCount(peopleCount: Long?): SyncOrderStatusRequest = SyncOrderStatusRequest(json.with("people_count", peopleCount))
}

/**
 * 订单状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val CREATE_DEAL: String = "CREATE_DEAL"
    public const val PAY_SUCCESS: String = "PAY_SUCCESS"
}

/**
 * 菜品单位.
 *
 * The documented values; there may be others.
 */
public object Unit {
    public const val BY_SHARE: String = "BY_SHARE"
    public const val BY_WEIGHT: String = "BY_WEIGHT"
}
