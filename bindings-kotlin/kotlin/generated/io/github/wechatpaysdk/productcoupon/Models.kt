// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.productcoupon

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
 * `AssociateStockBundleStoresRequest`.
 */
public class AssociateStockBundleStoresRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, storeList: List<Store>) : this(
        Fields().put("brand_id", brandId).put("store_list", storeList).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 门店列表. */
    public val storeList: List<Store> get() = json["store_list"].list { Store(it.tree()) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): AssociateStockBundleStoresRequest = AssociateStockBundleStoresRequest(json.with("brand_id", brandId))

    /** A copy with another [storeList]. */
    public fun withStoreList(storeList: List<Store>): AssociateStockBundleStoresRequest = AssociateStockBundleStoresRequest(json.with("store_list", storeList))
}

/**
 * `AssociateStockBundleStoresResponse`.
 */
public class AssociateStockBundleStoresResponse(json: JsonObject) : Model(json) {

    /** 去重后门店总数. Of different stores in the request. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 关联失败的门店列表. */
    public val failedStoreList: List<FailedStore>? get() = json["failed_store_list"].listOrNull { FailedStore(it.tree()) }

    /** 关联成功的门店列表. */
    public val successStoreList: List<Store>? get() = json["success_store_list"].listOrNull { Store(it.tree()) }
}

/**
 * `AssociateStockStoresRequest`.
 */
public class AssociateStockStoresRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, storeList: List<Store>) : this(
        Fields().put("brand_id", brandId).put("store_list", storeList).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 门店列表. */
    public val storeList: List<Store> get() = json["store_list"].list { Store(it.tree()) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): AssociateStockStoresRequest = AssociateStockStoresRequest(json.with("brand_id", brandId))

    /** A copy with another [storeList]. */
    public fun withStoreList(storeList: List<Store>): AssociateStockStoresRequest = AssociateStockStoresRequest(json.with("store_list", storeList))
}

/**
 * `AssociateStockStoresResponse`.
 */
public class AssociateStockStoresResponse(json: JsonObject) : Model(json) {

    /** 去重后门店总数. Of different stores in the request. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 关联失败的门店列表. */
    public val failedStoreList: List<FailedStore>? get() = json["failed_store_list"].listOrNull { FailedStore(it.tree()) }

    /** 关联成功的门店列表. */
    public val successStoreList: List<Store>? get() = json["success_store_list"].listOrNull { Store(it.tree()) }
}

/**
 * The payment for which a coupon was redeemed.
 */
public class AssociatedOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null, subMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).json,
    )

    /** 商户号. The merchant that the order was placed for; needed with `out_trade_no`. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the order was placed for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信支付单号. WeChat Pay's number of the payment; this or `out_trade_no` is needed. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): AssociatedOrder = AssociatedOrder(json.with("mchid", mchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): AssociatedOrder = AssociatedOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): AssociatedOrder = AssociatedOrder(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): AssociatedOrder = AssociatedOrder(json.with("out_trade_no", outTradeNo))
}

/**
 * The service order for which a coupon was redeemed.
 */
public class AssociatedPayScoreOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null, subMchid: String? = null, orderId: String? = null, outOrderNo: String? = null) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("order_id", orderId).put("out_order_no", outOrderNo).json,
    )

    /** 商户号. The merchant that the service order was created for; needed with `out_order_no`. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the service order was created for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order; this or `out_order_no` is needed. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): AssociatedPayScoreOrder = AssociatedPayScoreOrder(json.with("mchid", mchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): AssociatedPayScoreOrder = AssociatedPayScoreOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [orderId]. */
    public fun withOrderId(orderId: String?): AssociatedPayScoreOrder = AssociatedPayScoreOrder(json.with("order_id", orderId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String?): AssociatedPayScoreOrder = AssociatedPayScoreOrder(json.with("out_order_no", outOrderNo))
}

/**
 * `BundleStock`.
 */
public class BundleStock(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. See [BundleStockCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 已发放次数. */
    public val sentCountInfo: SentCount get() = SentCount(json["sent_count_info"].tree())

    /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. See [BundleStockState]. */
    public val state: String get() = json["state"].text()

    /** 批次组信息. */
    public val stockBundleInfo: StockBundleInfo get() = StockBundleInfo(json["stock_bundle_info"].tree())

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 品牌方预上传的券Code数量信息. */
    public val couponCodeCountInfo: CouponCodeCount? get() = json["coupon_code_count_info"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用规则. */
    public val progressiveBundleUsageRule: UsageRule? get() = json["progressive_bundle_usage_rule"].treeOrNull()?.let { UsageRule(it) }

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()
}

/**
 * `BundledProductCoupon`.
 */
public class BundledProductCoupon(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. See [BundledProductCouponType]. */
    public val type: String get() = json["type"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 展示信息. */
    public val displayInfo: ProductCouponDisplay get() = ProductCouponDisplay(json["display_info"].tree())

    /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. See [Scope]. */
    public val scope: String get() = json["scope"].text()

    /** 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good. See [BundledProductCouponState]. */
    public val state: String get() = json["state"].text()

    /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. See [UsageMode]. */
    public val usageMode: String get() = json["usage_mode"].text()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 外部商品ID. The brand's own number of the product coupon. */
    public val outProductNo: String? get() = json["out_product_no"].textOrNull()

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
    public val progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? get() = json["progressive_bundle_usage_info"].treeOrNull()?.let { ProgressiveBundleUsageInfo(it) }

    /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
    public val singleUsageInfo: SingleUsageInfo? get() = json["single_usage_info"].treeOrNull()?.let { SingleUsageInfo(it) }
}

/**
 * `BundledUserCoupon`.
 */
public class BundledUserCoupon(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户商品券Code. At most 40 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 商品券信息. */
    public val productCoupon: BundledProductCoupon get() = BundledProductCoupon(json["product_coupon"].tree())

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 批次信息. */
    public val stock: BundledUserCouponStock get() = BundledUserCouponStock(json["stock"].tree())

    /** 用户券组信息. */
    public val userProductCouponBundleInfo: UserCouponBundleInfo get() = UserCouponBundleInfo(json["user_product_coupon_bundle_info"].tree())

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 确认请求单号. The caller's own number of the confirmation. */
    public val confirmRequestNo: String? get() = json["confirm_request_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 确认发放时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用详情. */
    public val progressiveBundleUsageDetail: UsageDetail? get() = json["progressive_bundle_usage_detail"].treeOrNull()?.let { UsageDetail(it) }
}

/**
 * `BundledUserCouponStock`.
 */
public class BundledUserCouponStock(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. See [BundledUserCouponStockCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 已发放次数. */
    public val sentCountInfo: SentCount get() = SentCount(json["sent_count_info"].tree())

    /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. See [BundledUserCouponStockState]. */
    public val state: String get() = json["state"].text()

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 品牌方预上传的券Code数量信息. */
    public val couponCodeCountInfo: CouponCodeCount? get() = json["coupon_code_count_info"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用规则. */
    public val progressiveBundleUsageRule: UsageRule? get() = json["progressive_bundle_usage_rule"].treeOrNull()?.let { UsageRule(it) }

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 批次组信息. */
    public val stockBundleInfo: StockBundleInfo? get() = json["stock_bundle_info"].treeOrNull()?.let { StockBundleInfo(it) }
}

/**
 * `Choice`.
 */
public class Choice(json: JsonObject) : Model(json) {
    public constructor(name: String, count: Long, price: Long, miniProgramAppid: String? = null, imageUrl: String? = null, miniProgramPath: String? = null) : this(
        Fields().put("name", name).put("count", count).put("price", price).put("mini_program_appid", miniProgramAppid).put("image_url", imageUrl).put("mini_program_path", miniProgramPath).json,
    )

    public constructor(name: String, count: Long, price: Long) : this(
        Fields().put("name", name).put("count", count).put("price", price).json,
    )

    /** 单品名称. At most 15 characters. */
    public val name: String get() = json["name"].text()

    /** 单品数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 单品价格. In fen. */
    public val price: Long? get() = json["price"].longOrNull()

    /** 单品跳转小程序AppID. */
    public val miniProgramAppid: String? get() = json["mini_program_appid"].textOrNull()

    /** 单品图片. An `image_url` of `upload_image`. */
    public val imageUrl: String? get() = json["image_url"].textOrNull()

    /** 单品跳转小程序路径. */
    public val miniProgramPath: String? get() = json["mini_program_path"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): Choice = Choice(json.with("name", name))

    /** A copy with another [count]. */
    public fun withCount(count: Long): Choice = Choice(json.with("count", count))

    /** A copy with another [price]. */
    public fun withPrice(price: Long): Choice = Choice(json.with("price", price))

    /** A copy with another [miniProgramAppid]. */
    public fun withMiniProgramAppid(miniProgramAppid: String?): Choice = Choice(json.with("mini_program_appid", miniProgramAppid))

    /** A copy with another [imageUrl]. */
    public fun withImageUrl(imageUrl: String?): Choice = Choice(json.with("image_url", imageUrl))

    /** A copy with another [miniProgramPath]. */
    public fun withMiniProgramPath(miniProgramPath: String?): Choice = Choice(json.with("mini_program_path", miniProgramPath))
}

/**
 * `CombinedImage`.
 */
public class CombinedImage(json: JsonObject) : Model(json) {
    public constructor(type: String, scope: String, usageMode: String, backgroundColor: String? = null, discountCoupon: DiscountCoupon? = null, exchangeCoupon: ExchangeCoupon? = null, normalCoupon: NormalCoupon? = null) : this(
        Fields().put("type", type).put("scope", scope).put("usage_mode", usageMode).put("background_color", backgroundColor).put("discount_coupon", discountCoupon).put("exchange_coupon", exchangeCoupon).put("normal_coupon", normalCoupon).json,
    )

    public constructor(type: String, scope: String, usageMode: String) : this(
        Fields().put("type", type).put("scope", scope).put("usage_mode", usageMode).json,
    )

    /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. See [CombinedImageType]. */
    public val type: String get() = json["type"].text()

    /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. See [Scope]. */
    public val scope: String get() = json["scope"].text()

    /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. See [UsageMode]. */
    public val usageMode: String get() = json["usage_mode"].text()

    /** 背景颜色色值. */
    public val backgroundColor: String? get() = json["background_color"].textOrNull()

    /** 折扣券使用规则. */
    public val discountCoupon: DiscountCoupon? get() = json["discount_coupon"].treeOrNull()?.let { DiscountCoupon(it) }

    /** 兑换券使用规则. */
    public val exchangeCoupon: ExchangeCoupon? get() = json["exchange_coupon"].treeOrNull()?.let { ExchangeCoupon(it) }

    /** 满减券使用规则. */
    public val normalCoupon: NormalCoupon? get() = json["normal_coupon"].treeOrNull()?.let { NormalCoupon(it) }

    /** A copy with another [type]. */
    public fun withType(type: String): CombinedImage = CombinedImage(json.with("type", type))

    /** A copy with another [scope]. */
    public fun withScope(scope: String): CombinedImage = CombinedImage(json.with("scope", scope))

    /** A copy with another [usageMode]. */
    public fun withUsageMode(usageMode: String): CombinedImage = CombinedImage(json.with("usage_mode", usageMode))

    /** A copy with another [backgroundColor]. */
    public fun withBackgroundColor(backgroundColor: String?): CombinedImage = CombinedImage(json.with("background_color", backgroundColor))

    /** A copy with another [discountCoupon]. */
    public fun withDiscountCoupon(discountCoupon: DiscountCoupon?): CombinedImage = CombinedImage(json.with("discount_coupon", discountCoupon))

    /** A copy with another [exchangeCoupon]. */
    public fun withExchangeCoupon(exchangeCoupon: ExchangeCoupon?): CombinedImage = CombinedImage(json.with("exchange_coupon", exchangeCoupon))

    /** A copy with another [normalCoupon]. */
    public fun withNormalCoupon(normalCoupon: NormalCoupon?): CombinedImage = CombinedImage(json.with("normal_coupon", normalCoupon))
}

/**
 * `ComboPackage`.
 */
public class ComboPackage(json: JsonObject) : Model(json) {
    public constructor(name: String, choiceList: List<Choice>, pickCount: Long) : this(
        Fields().put("name", name).put("choice_list", choiceList).put("pick_count", pickCount).json,
    )

    /** 适用商品名. At most 15 characters. */
    public val name: String get() = json["name"].text()

    /** 单品列表. */
    public val choiceList: List<Choice> get() = json["choice_list"].list { Choice(it.tree()) }

    /** 可选单品数量. How many of `choice_list` the user may pick. */
    public val pickCount: Long? get() = json["pick_count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): ComboPackage = ComboPackage(json.with("name", name))

    /** A copy with another [choiceList]. */
    public fun withChoiceList(choiceList: List<Choice>): ComboPackage = ComboPackage(json.with("choice_list", choiceList))

    /** A copy with another [pickCount]. */
    public fun withPickCount(pickCount: Long): ComboPackage = ComboPackage(json.with("pick_count", pickCount))
}

/**
 * `ConfirmUserCouponPayScoreOrder`.
 */
public class ConfirmUserCouponPayScoreOrder(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. Known from the community. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()
}

/**
 * `ConfirmUserCouponProgressiveBundleUsageDetail`.
 */
public class ConfirmUserCouponProgressiveBundleUsageDetail(json: JsonObject) : Model(json) {

    /** 总可使用次数. Known from the community. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 退券请求单号. The caller's own number of the return. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 券核销请求单号. The caller's own number of the redemption. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 券核销的微信支付订单信息. */
    public val associatedOrderInfo: AssociatedOrder? get() = json["associated_order_info"].treeOrNull()?.let { AssociatedOrder(it) }

    /** 券核销的关联微信支付分订单信息. */
    public val associatedPayScoreOrderInfo: AssociatedPayScoreOrder? get() = json["associated_pay_score_order_info"].treeOrNull()?.let { AssociatedPayScoreOrder(it) }

    /** 轮次使用详情列表. Known from the community. */
    public val detailItemList: List<SequentialUsageItem>? get() = json["detail_item_list"].listOrNull { SequentialUsageItem(it.tree()) }

    /** 退券时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 优惠金额. What the user saved, in fen. */
    public val savedAmount: Long? get() = json["saved_amount"].longOrNull()

    /** 券核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()

    /** 已使用次数. Known from the community. */
    public val usedCount: Long? get() = json["used_count"].longOrNull()
}

/**
 * `ConfirmUserCouponRequest`.
 */
public class ConfirmUserCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("out_request_no", outRequestNo).put("product_coupon_id", productCouponId).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 确认发放请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): ConfirmUserCouponRequest = ConfirmUserCouponRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): ConfirmUserCouponRequest = ConfirmUserCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): ConfirmUserCouponRequest = ConfirmUserCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): ConfirmUserCouponRequest = ConfirmUserCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): ConfirmUserCouponRequest = ConfirmUserCouponRequest(json.with("product_coupon_id", productCouponId))
}

/**
 * `ConfirmUserCouponResponse`.
 */
public class ConfirmUserCouponResponse(json: JsonObject) : Model(json) {

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户商品券Code. At most 40 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 商品券信息. */
    public val productCoupon: ProductCoupon get() = ProductCoupon(json["product_coupon"].tree())

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 批次信息. */
    public val stock: Stock get() = Stock(json["stock"].tree())

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 确认请求单号. The caller's own number of the confirmation. */
    public val confirmRequestNo: String? get() = json["confirm_request_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 确认发放时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用详情. */
    public val progressiveBundleUsageDetail: ConfirmUserCouponProgressiveBundleUsageDetail? get() = json["progressive_bundle_usage_detail"].treeOrNull()?.let { ConfirmUserCouponProgressiveBundleUsageDetail(it) }

    /** 多次优惠使用详情. Known from the community. */
    public val sequentialUsageDetail: ConfirmUserCouponSequentialUsageDetail? get() = json["sequential_usage_detail"].treeOrNull()?.let { ConfirmUserCouponSequentialUsageDetail(it) }

    /** 单券使用详情. */
    public val singleUsageDetail: ConfirmUserCouponUsageDetail? get() = json["single_usage_detail"].treeOrNull()?.let { ConfirmUserCouponUsageDetail(it) }

    /** 用户券组信息. */
    public val userProductCouponBundleInfo: UserCouponBundleInfo? get() = json["user_product_coupon_bundle_info"].treeOrNull()?.let { UserCouponBundleInfo(it) }
}

/**
 * `ConfirmUserCouponSequentialUsageDetail`.
 */
public class ConfirmUserCouponSequentialUsageDetail(json: JsonObject) : Model(json) {

    /** 总可使用次数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 已使用次数. */
    public val usedCount: Long? get() = json["used_count"].longOrNull()

    /** 轮次使用详情列表. */
    public val detailItemList: List<ConfirmUserCouponSequentialUsageItem>? get() = json["detail_item_list"].listOrNull { ConfirmUserCouponSequentialUsageItem(it.tree()) }
}

/**
 * `ConfirmUserCouponSequentialUsageItem`.
 */
public class ConfirmUserCouponSequentialUsageItem(json: JsonObject) : Model(json) {

    /** 轮次使用详情状态. */
    public val detailState: String get() = json["detail_state"].text()

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 退券请求单号. The caller's own number of the return. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 核销请求单号. The caller's own number of the redemption. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 关联订单信息. */
    public val associatedOrderInfo: AssociatedOrder? get() = json["associated_order_info"].treeOrNull()?.let { AssociatedOrder(it) }

    /** 删除时间. RFC 3339. */
    public val deleteTime: String? get() = json["delete_time"].textOrNull()

    /** 退券时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * `ConfirmUserCouponUsageDetail`.
 */
public class ConfirmUserCouponUsageDetail(json: JsonObject) : Model(json) {

    /** 退券请求单号. The caller's own number of the return. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 券核销请求单号. The caller's own number of the redemption. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 券核销的微信支付订单信息. */
    public val associatedOrderInfo: AssociatedOrder? get() = json["associated_order_info"].treeOrNull()?.let { AssociatedOrder(it) }

    /** 券核销的关联微信支付分订单信息. */
    public val associatedPayScoreOrderInfo: ConfirmUserCouponPayScoreOrder? get() = json["associated_pay_score_order_info"].treeOrNull()?.let { ConfirmUserCouponPayScoreOrder(it) }

    /** 退券时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 优惠金额. What the user saved, in fen. */
    public val savedAmount: Long? get() = json["saved_amount"].longOrNull()

    /** 券核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * When coupons can be redeemed.
 */
public class CouponAvailablePeriod(json: JsonObject) : Model(json) {
    public constructor(availableBeginTime: String, availableEndTime: String, availableDays: Long? = null, availableSeconds: Long? = null, irregularAvailablePeriodList: List<IrregularAvailablePeriod>? = null, waitDaysAfterReceive: Long? = null, weeklyAvailablePeriod: WeeklyAvailablePeriod? = null) : this(
        Fields().put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).put("available_days", availableDays).put("available_seconds", availableSeconds).put("irregular_available_period_list", irregularAvailablePeriodList).put("wait_days_after_receive", waitDaysAfterReceive).put("weekly_available_period", weeklyAvailablePeriod).json,
    )

    public constructor(availableBeginTime: String, availableEndTime: String) : this(
        Fields().put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).json,
    )

    /** 批次开始时间. Coupons can be redeemed from then on. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 批次结束时间. Coupons can be redeemed until then. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 券生效后N天内可用. Days for which a coupon is good, from the day it takes effect. */
    public val availableDays: Long? get() = json["available_days"].longOrNull()

    /** 领取后N秒内有效. Seconds for which a coupon is good once it was received. */
    public val availableSeconds: Long? get() = json["available_seconds"].longOrNull()

    /** 指定可用时间段. Only during these periods. */
    public val irregularAvailablePeriodList: List<IrregularAvailablePeriod>? get() = json["irregular_available_period_list"].listOrNull { IrregularAvailablePeriod(it.tree()) }

    /** 领券后需等待N天才生效. Days from receiving a coupon until it takes effect. */
    public val waitDaysAfterReceive: Long? get() = json["wait_days_after_receive"].longOrNull()

    /** 每周固定可用时间. Only on these weekdays, at these hours. */
    public val weeklyAvailablePeriod: WeeklyAvailablePeriod? get() = json["weekly_available_period"].treeOrNull()?.let { WeeklyAvailablePeriod(it) }

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String): CouponAvailablePeriod = CouponAvailablePeriod(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String): CouponAvailablePeriod = CouponAvailablePeriod(json.with("available_end_time", availableEndTime))

    /** A copy with another [availableDays]. */
    public fun withAvailableDays(availableDays: Long?): CouponAvailablePeriod = CouponAvailablePeriod(json.with("available_days", availableDays))

    /** A copy with another [availableSeconds]. */
    public fun withAvailableSeconds(availableSeconds: Long?): CouponAvailablePeriod = CouponAvailablePeriod(json.with("available_seconds", availableSeconds))

    /** A copy with another [irregularAvailablePeriodList]. */
    public fun withIrregularAvailablePeriodList(irregularAvailablePeriodList: List<IrregularAvailablePeriod>?): CouponAvailablePeriod = CouponAvailablePeriod(json.with("irregular_available_period_list", irregularAvailablePeriodList))

    /** A copy with another [waitDaysAfterReceive]. */
    public fun withWaitDaysAfterReceive(waitDaysAfterReceive: Long?): CouponAvailablePeriod = CouponAvailablePeriod(json.with("wait_days_after_receive", waitDaysAfterReceive))

    /** A copy with another [weeklyAvailablePeriod]. */
    public fun withWeeklyAvailablePeriod(weeklyAvailablePeriod: WeeklyAvailablePeriod?): CouponAvailablePeriod = CouponAvailablePeriod(json.with("weekly_available_period", weeklyAvailablePeriod))
}

/**
 * `CouponAvailableStore`.
 */
public class CouponAvailableStore(json: JsonObject) : Model(json) {
    public constructor(description: String, miniProgramAppid: String? = null, miniProgramPath: String? = null) : this(
        Fields().put("description", description).put("mini_program_appid", miniProgramAppid).put("mini_program_path", miniProgramPath).json,
    )

    public constructor(description: String) : this(
        Fields().put("description", description).json,
    )

    /** 券可用门店描述. At most 1000 characters. */
    public val description: String get() = json["description"].text()

    /** 小程序AppID. */
    public val miniProgramAppid: String? get() = json["mini_program_appid"].textOrNull()

    /** 小程序跳转路径. */
    public val miniProgramPath: String? get() = json["mini_program_path"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String): CouponAvailableStore = CouponAvailableStore(json.with("description", description))

    /** A copy with another [miniProgramAppid]. */
    public fun withMiniProgramAppid(miniProgramAppid: String?): CouponAvailableStore = CouponAvailableStore(json.with("mini_program_appid", miniProgramAppid))

    /** A copy with another [miniProgramPath]. */
    public fun withMiniProgramPath(miniProgramPath: String?): CouponAvailableStore = CouponAvailableStore(json.with("mini_program_path", miniProgramPath))
}

/**
 * How many codes were uploaded.
 */
public class CouponCodeCount(json: JsonObject) : Model(json) {

    /** 已上传的Code总数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 当前可用的Code数. */
    public val availableCount: Long? get() = json["available_count"].longOrNull()
}

/**
 * What a coupon looks like in the card pack.
 */
public class CouponDisplay(json: JsonObject) : Model(json) {
    public constructor(codeDisplayMode: String, backgroundColor: String? = null, entranceFinder: EntranceFinder? = null, entranceMiniProgram: EntranceMiniProgram? = null, entranceOfficialAccount: EntranceOfficialAccount? = null) : this(
        Fields().put("code_display_mode", codeDisplayMode).put("background_color", backgroundColor).put("entrance_finder", entranceFinder).put("entrance_mini_program", entranceMiniProgram).put("entrance_official_account", entranceOfficialAccount).json,
    )

    public constructor(codeDisplayMode: String) : this(
        Fields().put("code_display_mode", codeDisplayMode).json,
    )

    /** 用户商品券Code展示模式. See [CodeDisplayMode]. */
    public val codeDisplayMode: String get() = json["code_display_mode"].text()

    /** 背景颜色. See [BackgroundColor]. */
    public val backgroundColor: String? get() = json["background_color"].textOrNull()

    /** 视频号入口. */
    public val entranceFinder: EntranceFinder? get() = json["entrance_finder"].treeOrNull()?.let { EntranceFinder(it) }

    /** 小程序入口. */
    public val entranceMiniProgram: EntranceMiniProgram? get() = json["entrance_mini_program"].treeOrNull()?.let { EntranceMiniProgram(it) }

    /** 公众号入口. */
    public val entranceOfficialAccount: EntranceOfficialAccount? get() = json["entrance_official_account"].treeOrNull()?.let { EntranceOfficialAccount(it) }

    /** A copy with another [codeDisplayMode]. */
    public fun withCodeDisplayMode(codeDisplayMode: String): CouponDisplay = CouponDisplay(json.with("code_display_mode", codeDisplayMode))

    /** A copy with another [backgroundColor]. */
    public fun withBackgroundColor(backgroundColor: String?): CouponDisplay = CouponDisplay(json.with("background_color", backgroundColor))

    /** A copy with another [entranceFinder]. */
    public fun withEntranceFinder(entranceFinder: EntranceFinder?): CouponDisplay = CouponDisplay(json.with("entrance_finder", entranceFinder))

    /** A copy with another [entranceMiniProgram]. */
    public fun withEntranceMiniProgram(entranceMiniProgram: EntranceMiniProgram?): CouponDisplay = CouponDisplay(json.with("entrance_mini_program", entranceMiniProgram))

    /** A copy with another [entranceOfficialAccount]. */
    public fun withEntranceOfficialAccount(entranceOfficialAccount: EntranceOfficialAccount?): CouponDisplay = CouponDisplay(json.with("entrance_official_account", entranceOfficialAccount))
}

/**
 * `CouponSendResource`.
 */
public class CouponSendResource(json: JsonObject) : Model(json) {

    /** 事件通知AppID. The app that `openid` and `unionid` belong to: the `notify_appid` of the stock. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. At most 40 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商品券批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户券Code. At most 32 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 用户UnionID. */
    public val unionid: String get() = json["unionid"].text()

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 商品券批次组ID. At most 40 characters. */
    public val stockBundleId: String? get() = json["stock_bundle_id"].textOrNull()

    /** 用户券组ID. At most 40 characters. */
    public val userCouponBundleId: String? get() = json["user_coupon_bundle_id"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 领券手机区号. Of `phone_number`. */
    public val countryCode: String? get() = json["country_code"].textOrNull()

    /** 领券手机号. Of the user who took the coupon. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()
}

/**
 * `CouponTag`.
 */
public class CouponTag(json: JsonObject) : Model(json) {
    public constructor(couponTagList: List<String>? = null, memberTagInfo: MemberTag? = null) : this(
        Fields().put("coupon_tag_list", couponTagList).put("member_tag_info", memberTagInfo).json,
    )

    /** 用户商品券标签列表. See [CouponTagList]. */
    public val couponTagList: List<String>? get() = json["coupon_tag_list"].listOrNull { it.text() }

    /** 会员标签信息. */
    public val memberTagInfo: MemberTag? get() = json["member_tag_info"].treeOrNull()?.let { MemberTag(it) }

    /** A copy with another [couponTagList]. */
    public fun withCouponTagList(couponTagList: List<String>?): CouponTag = CouponTag(json.with("coupon_tag_list", couponTagList))

    /** A copy with another [memberTagInfo]. */
    public fun withMemberTagInfo(memberTagInfo: MemberTag?): CouponTag = CouponTag(json.with("member_tag_info", memberTagInfo))
}

/**
 * `CreateImageGenerationTaskRequest`.
 */
public class CreateImageGenerationTaskRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, taskId: String, imageGenerationType: String, combineImage: CombinedImage? = null, cutOut: ImageLink? = null) : this(
        Fields().put("brand_id", brandId).put("task_id", taskId).put("image_generation_type", imageGenerationType).put("combine_image", combineImage).put("cut_out", cutOut).json,
    )

    public constructor(brandId: String, taskId: String, imageGenerationType: String) : this(
        Fields().put("brand_id", brandId).put("task_id", taskId).put("image_generation_type", imageGenerationType).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 图片生成的任务ID. */
    public val taskId: String get() = json["task_id"].text()

    /** 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image. See [ImageGenerationType]. */
    public val imageGenerationType: String get() = json["image_generation_type"].text()

    /** 拼图数据. Needed with `COMBINE_IMAGE`. */
    public val combineImage: CombinedImage? get() = json["combine_image"].treeOrNull()?.let { CombinedImage(it) }

    /** 抠图数据. Needed with `CUT_OUT`. */
    public val cutOut: ImageLink? get() = json["cut_out"].treeOrNull()?.let { ImageLink(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateImageGenerationTaskRequest = CreateImageGenerationTaskRequest(json.with("brand_id", brandId))

    /** A copy with another [taskId]. */
    public fun withTaskId(taskId: String): CreateImageGenerationTaskRequest = CreateImageGenerationTaskRequest(json.with("task_id", taskId))

    /** A copy with another [imageGenerationType]. */
    public fun withImageGenerationType(imageGenerationType: String): CreateImageGenerationTaskRequest = CreateImageGenerationTaskRequest(json.with("image_generation_type", imageGenerationType))

    /** A copy with another [combineImage]. */
    public fun withCombineImage(combineImage: CombinedImage?): CreateImageGenerationTaskRequest = CreateImageGenerationTaskRequest(json.with("combine_image", combineImage))

    /** A copy with another [cutOut]. */
    public fun withCutOut(cutOut: ImageLink?): CreateImageGenerationTaskRequest = CreateImageGenerationTaskRequest(json.with("cut_out", cutOut))
}

/**
 * `CreateImageGenerationTaskResponse`.
 */
public class CreateImageGenerationTaskResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 图片生成的任务ID. */
    public val taskId: String get() = json["task_id"].text()
}

/**
 * `CreateProductCouponRequest`.
 */
public class CreateProductCouponRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, type: String, displayInfo: ProductCouponDisplay, scope: String, usageMode: String, outProductNo: String? = null, progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = null, sequentialUsageInfo: SequentialUsageInfo? = null, singleUsageInfo: SingleUsageInfo? = null, stock: CreateProductCouponStockInput? = null, stockBundle: StockBundleInput? = null) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("type", type).put("display_info", displayInfo).put("scope", scope).put("usage_mode", usageMode).put("out_product_no", outProductNo).put("progressive_bundle_usage_info", progressiveBundleUsageInfo).put("sequential_usage_info", sequentialUsageInfo).put("single_usage_info", singleUsageInfo).put("stock", stock).put("stock_bundle", stockBundle).json,
    )

    public constructor(brandId: String, outRequestNo: String, type: String, displayInfo: ProductCouponDisplay, scope: String, usageMode: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("type", type).put("display_info", displayInfo).put("scope", scope).put("usage_mode", usageMode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. See [CreateProductCouponRequestType]. */
    public val type: String get() = json["type"].text()

    /** 展示信息. */
    public val displayInfo: ProductCouponDisplay get() = ProductCouponDisplay(json["display_info"].tree())

    /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. See [Scope]. */
    public val scope: String get() = json["scope"].text()

    /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. See [UsageMode]. */
    public val usageMode: String get() = json["usage_mode"].text()

    /** 外部商品ID. The brand's own number of the product coupon. At most 40 characters. */
    public val outProductNo: String? get() = json["out_product_no"].textOrNull()

    /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
    public val progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? get() = json["progressive_bundle_usage_info"].treeOrNull()?.let { ProgressiveBundleUsageInfo(it) }

    /** 多次优惠模式信息. Known from the community. */
    public val sequentialUsageInfo: SequentialUsageInfo? get() = json["sequential_usage_info"].treeOrNull()?.let { SequentialUsageInfo(it) }

    /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
    public val singleUsageInfo: SingleUsageInfo? get() = json["single_usage_info"].treeOrNull()?.let { SingleUsageInfo(it) }

    /** 批次. Needed with `usage_mode` `SINGLE`. */
    public val stock: CreateProductCouponStockInput? get() = json["stock"].treeOrNull()?.let { CreateProductCouponStockInput(it) }

    /** 批次组. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
    public val stockBundle: StockBundleInput? get() = json["stock_bundle"].treeOrNull()?.let { StockBundleInput(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateProductCouponRequest = CreateProductCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateProductCouponRequest = CreateProductCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [type]. */
    public fun withType(type: String): CreateProductCouponRequest = CreateProductCouponRequest(json.with("type", type))

    /** A copy with another [displayInfo]. */
    public fun withDisplayInfo(displayInfo: ProductCouponDisplay): CreateProductCouponRequest = CreateProductCouponRequest(json.with("display_info", displayInfo))

    /** A copy with another [scope]. */
    public fun withScope(scope: String): CreateProductCouponRequest = CreateProductCouponRequest(json.with("scope", scope))

    /** A copy with another [usageMode]. */
    public fun withUsageMode(usageMode: String): CreateProductCouponRequest = CreateProductCouponRequest(json.with("usage_mode", usageMode))

    /** A copy with another [outProductNo]. */
    public fun withOutProductNo(outProductNo: String?): CreateProductCouponRequest = CreateProductCouponRequest(json.with("out_product_no", outProductNo))

    /** A copy with another [progressiveBundleUsageInfo]. */
    public fun withProgressiveBundleUsageInfo(progressiveBundleUsageInfo: ProgressiveBundleUsageInfo?): CreateProductCouponRequest = CreateProductCouponRequest(json.with("progressive_bundle_usage_info", progressiveBundleUsageInfo))

    /** A copy with another [sequentialUsageInfo]. */
    public fun withSequentialUsageInfo(sequentialUsageInfo: SequentialUsageInfo?): CreateProductCouponRequest = CreateProductCouponRequest(json.with("sequential_usage_info", sequentialUsageInfo))

    /** A copy with another [singleUsageInfo]. */
    public fun withSingleUsageInfo(singleUsageInfo: SingleUsageInfo?): CreateProductCouponRequest = CreateProductCouponRequest(json.with("single_usage_info", singleUsageInfo))

    /** A copy with another [stock]. */
    public fun withStock(stock: CreateProductCouponStockInput?): CreateProductCouponRequest = CreateProductCouponRequest(json.with("stock", stock))

    /** A copy with another [stockBundle]. */
    public fun withStockBundle(stockBundle: StockBundleInput?): CreateProductCouponRequest = CreateProductCouponRequest(json.with("stock_bundle", stockBundle))
}

/**
 * `CreateProductCouponResponse`.
 */
public class CreateProductCouponResponse(json: JsonObject) : Model(json) {

    /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. See [CreateProductCouponResponseType]. */
    public val type: String get() = json["type"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 展示信息. */
    public val displayInfo: ProductCouponDisplay get() = ProductCouponDisplay(json["display_info"].tree())

    /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. See [Scope]. */
    public val scope: String get() = json["scope"].text()

    /** 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good. See [CreateProductCouponResponseState]. */
    public val state: String get() = json["state"].text()

    /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. See [UsageMode]. */
    public val usageMode: String get() = json["usage_mode"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. Known from the community. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 外部商品ID. The brand's own number of the product coupon. */
    public val outProductNo: String? get() = json["out_product_no"].textOrNull()

    /** 失效原因. Known from the community. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. Known from the community. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
    public val progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? get() = json["progressive_bundle_usage_info"].treeOrNull()?.let { ProgressiveBundleUsageInfo(it) }

    /** 多次优惠模式信息. Known from the community. */
    public val sequentialUsageInfo: SequentialUsageInfo? get() = json["sequential_usage_info"].treeOrNull()?.let { SequentialUsageInfo(it) }

    /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
    public val singleUsageInfo: SingleUsageInfo? get() = json["single_usage_info"].treeOrNull()?.let { SingleUsageInfo(it) }

    /** 批次. */
    public val stock: StandaloneStock? get() = json["stock"].treeOrNull()?.let { StandaloneStock(it) }

    /** 批次组. */
    public val stockBundle: CreatedStockBundle? get() = json["stock_bundle"].treeOrNull()?.let { CreatedStockBundle(it) }
}

/**
 * `CreateProductCouponStockInput`.
 */
public class CreateProductCouponStockInput(json: JsonObject) : Model(json) {
    public constructor(couponCodeMode: String, couponDisplayInfo: CouponDisplay, notifyConfig: StockNotifyConfig, singleUsageRule: UsageRule, stockSendRule: StockSendRule, storeScope: String, usageRuleDisplayInfo: UsageRuleDisplay, remark: String? = null, sequentialUsageRule: SequentialUsageRule? = null) : this(
        Fields().put("coupon_code_mode", couponCodeMode).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("single_usage_rule", singleUsageRule).put("stock_send_rule", stockSendRule).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).put("remark", remark).put("sequential_usage_rule", sequentialUsageRule).json,
    )

    public constructor(couponCodeMode: String, couponDisplayInfo: CouponDisplay, notifyConfig: StockNotifyConfig, singleUsageRule: UsageRule, stockSendRule: StockSendRule, storeScope: String, usageRuleDisplayInfo: UsageRuleDisplay) : this(
        Fields().put("coupon_code_mode", couponCodeMode).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("single_usage_rule", singleUsageRule).put("stock_send_rule", stockSendRule).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).json,
    )

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. See [CreateProductCouponStockInputCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 单券使用规则. */
    public val singleUsageRule: UsageRule get() = UsageRule(json["single_usage_rule"].tree())

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 多次优惠使用规则信息. Known from the community. */
    public val sequentialUsageRule: SequentialUsageRule? get() = json["sequential_usage_rule"].treeOrNull()?.let { SequentialUsageRule(it) }

    /** A copy with another [couponCodeMode]. */
    public fun withCouponCodeMode(couponCodeMode: String): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("coupon_code_mode", couponCodeMode))

    /** A copy with another [couponDisplayInfo]. */
    public fun withCouponDisplayInfo(couponDisplayInfo: CouponDisplay): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("coupon_display_info", couponDisplayInfo))

    /** A copy with another [notifyConfig]. */
    public fun withNotifyConfig(notifyConfig: StockNotifyConfig): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("notify_config", notifyConfig))

    /** A copy with another [singleUsageRule]. */
    public fun withSingleUsageRule(singleUsageRule: UsageRule): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("single_usage_rule", singleUsageRule))

    /** A copy with another [stockSendRule]. */
    public fun withStockSendRule(stockSendRule: StockSendRule): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("stock_send_rule", stockSendRule))

    /** A copy with another [storeScope]. */
    public fun withStoreScope(storeScope: String): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("store_scope", storeScope))

    /** A copy with another [usageRuleDisplayInfo]. */
    public fun withUsageRuleDisplayInfo(usageRuleDisplayInfo: UsageRuleDisplay): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("usage_rule_display_info", usageRuleDisplayInfo))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("remark", remark))

    /** A copy with another [sequentialUsageRule]. */
    public fun withSequentialUsageRule(sequentialUsageRule: SequentialUsageRule?): CreateProductCouponStockInput = CreateProductCouponStockInput(json.with("sequential_usage_rule", sequentialUsageRule))
}

/**
 * `CreateStockBundleRequest`.
 */
public class CreateStockBundleRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, stockBundle: StockBundleInput) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("stock_bundle", stockBundle).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 批次组. */
    public val stockBundle: StockBundleInput get() = StockBundleInput(json["stock_bundle"].tree())

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateStockBundleRequest = CreateStockBundleRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateStockBundleRequest = CreateStockBundleRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [stockBundle]. */
    public fun withStockBundle(stockBundle: StockBundleInput): CreateStockBundleRequest = CreateStockBundleRequest(json.with("stock_bundle", stockBundle))
}

/**
 * `CreateStockRequest`.
 */
public class CreateStockRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, stock: StockInput) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("stock", stock).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 批次. */
    public val stock: StockInput get() = StockInput(json["stock"].tree())

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateStockRequest = CreateStockRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateStockRequest = CreateStockRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [stock]. */
    public fun withStock(stock: StockInput): CreateStockRequest = CreateStockRequest(json.with("stock", stock))
}

/**
 * `CreatedBundleStock`.
 */
public class CreatedBundleStock(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. See [CreatedBundleStockCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 多次优惠使用规则. */
    public val progressiveBundleUsageRule: UsageRule get() = UsageRule(json["progressive_bundle_usage_rule"].tree())

    /** 已发放次数. */
    public val sentCountInfo: SentCount get() = SentCount(json["sent_count_info"].tree())

    /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. See [CreatedBundleStockState]. */
    public val state: String get() = json["state"].text()

    /** 批次组信息. */
    public val stockBundleInfo: StockBundleInfo get() = StockBundleInfo(json["stock_bundle_info"].tree())

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 品牌方预上传的券Code数量信息. */
    public val couponCodeCountInfo: CouponCodeCount? get() = json["coupon_code_count_info"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()
}

/**
 * `CreatedStockBundle`.
 */
public class CreatedStockBundle(json: JsonObject) : Model(json) {

    /** 批次组ID. At most 40 characters. */
    public val stockBundleId: String get() = json["stock_bundle_id"].text()

    /** 批次列表. */
    public val stockList: List<CreatedBundleStock> get() = json["stock_list"].list { CreatedBundleStock(it.tree()) }
}

/**
 * `DayPeriod`.
 */
public class DayPeriod(json: JsonObject) : Model(json) {
    public constructor(beginTime: Long, endTime: Long) : this(
        Fields().put("begin_time", beginTime).put("end_time", endTime).json,
    )

    /** 当天可用开始时间. Seconds since midnight. */
    public val beginTime: Long? get() = json["begin_time"].longOrNull()

    /** 当天可用结束时间. Seconds since midnight. */
    public val endTime: Long? get() = json["end_time"].longOrNull()

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: Long): DayPeriod = DayPeriod(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: Long): DayPeriod = DayPeriod(json.with("end_time", endTime))
}

/**
 * `DeactivateProductCouponRequest`.
 */
public class DeactivateProductCouponRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, deactivateReason: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("deactivate_reason", deactivateReason).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String get() = json["deactivate_reason"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): DeactivateProductCouponRequest = DeactivateProductCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): DeactivateProductCouponRequest = DeactivateProductCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [deactivateReason]. */
    public fun withDeactivateReason(deactivateReason: String): DeactivateProductCouponRequest = DeactivateProductCouponRequest(json.with("deactivate_reason", deactivateReason))
}

/**
 * `DeactivateStockRequest`.
 */
public class DeactivateStockRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, deactivateReason: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("deactivate_reason", deactivateReason).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String get() = json["deactivate_reason"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): DeactivateStockRequest = DeactivateStockRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): DeactivateStockRequest = DeactivateStockRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [deactivateReason]. */
    public fun withDeactivateReason(deactivateReason: String): DeactivateStockRequest = DeactivateStockRequest(json.with("deactivate_reason", deactivateReason))
}

/**
 * `DeactivateUserCouponBundleRequest`.
 */
public class DeactivateUserCouponBundleRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, outRequestNo: String, productCouponId: String, stockBundleId: String, deactivateReason: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("out_request_no", outRequestNo).put("product_coupon_id", productCouponId).put("stock_bundle_id", stockBundleId).put("deactivate_reason", deactivateReason).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 批次组ID. */
    public val stockBundleId: String get() = json["stock_bundle_id"].text()

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String get() = json["deactivate_reason"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): DeactivateUserCouponBundleRequest = DeactivateUserCouponBundleRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): DeactivateUserCouponBundleRequest = DeactivateUserCouponBundleRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): DeactivateUserCouponBundleRequest = DeactivateUserCouponBundleRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): DeactivateUserCouponBundleRequest = DeactivateUserCouponBundleRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [stockBundleId]. */
    public fun withStockBundleId(stockBundleId: String): DeactivateUserCouponBundleRequest = DeactivateUserCouponBundleRequest(json.with("stock_bundle_id", stockBundleId))

    /** A copy with another [deactivateReason]. */
    public fun withDeactivateReason(deactivateReason: String): DeactivateUserCouponBundleRequest = DeactivateUserCouponBundleRequest(json.with("deactivate_reason", deactivateReason))
}

/**
 * `DeactivateUserCouponRequest`.
 */
public class DeactivateUserCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, deactivateReason: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("out_request_no", outRequestNo).put("product_coupon_id", productCouponId).put("deactivate_reason", deactivateReason).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String get() = json["deactivate_reason"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): DeactivateUserCouponRequest = DeactivateUserCouponRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): DeactivateUserCouponRequest = DeactivateUserCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): DeactivateUserCouponRequest = DeactivateUserCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): DeactivateUserCouponRequest = DeactivateUserCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): DeactivateUserCouponRequest = DeactivateUserCouponRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [deactivateReason]. */
    public fun withDeactivateReason(deactivateReason: String): DeactivateUserCouponRequest = DeactivateUserCouponRequest(json.with("deactivate_reason", deactivateReason))
}

/**
 * `DeactivateUserCouponResponse`.
 */
public class DeactivateUserCouponResponse(json: JsonObject) : Model(json) {

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户商品券Code. At most 40 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 商品券信息. */
    public val productCoupon: ProductCoupon get() = ProductCoupon(json["product_coupon"].tree())

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 批次信息. */
    public val stock: StandaloneStock get() = StandaloneStock(json["stock"].tree())

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 确认请求单号. The caller's own number of the confirmation. */
    public val confirmRequestNo: String? get() = json["confirm_request_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 确认发放时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用详情. Known from the community. */
    public val sequentialUsageDetail: SequentialUsageDetail? get() = json["sequential_usage_detail"].treeOrNull()?.let { SequentialUsageDetail(it) }

    /** 单券使用详情. */
    public val singleUsageDetail: UsageDetail? get() = json["single_usage_detail"].treeOrNull()?.let { UsageDetail(it) }
}

/**
 * `DisassociateStockBundleStoresRequest`.
 */
public class DisassociateStockBundleStoresRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, storeList: List<Store>) : this(
        Fields().put("brand_id", brandId).put("store_list", storeList).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 门店列表. */
    public val storeList: List<Store> get() = json["store_list"].list { Store(it.tree()) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): DisassociateStockBundleStoresRequest = DisassociateStockBundleStoresRequest(json.with("brand_id", brandId))

    /** A copy with another [storeList]. */
    public fun withStoreList(storeList: List<Store>): DisassociateStockBundleStoresRequest = DisassociateStockBundleStoresRequest(json.with("store_list", storeList))
}

/**
 * `DisassociateStockBundleStoresResponse`.
 */
public class DisassociateStockBundleStoresResponse(json: JsonObject) : Model(json) {

    /** 去重后门店总数. Of different stores in the request. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 取消关联失败的门店列表. */
    public val failedStoreList: List<FailedStore>? get() = json["failed_store_list"].listOrNull { FailedStore(it.tree()) }

    /** 取消关联成功的门店列表. */
    public val successStoreList: List<Store>? get() = json["success_store_list"].listOrNull { Store(it.tree()) }
}

/**
 * `DisassociateStockStoresRequest`.
 */
public class DisassociateStockStoresRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, storeList: List<Store>) : this(
        Fields().put("brand_id", brandId).put("store_list", storeList).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 门店列表. */
    public val storeList: List<Store> get() = json["store_list"].list { Store(it.tree()) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): DisassociateStockStoresRequest = DisassociateStockStoresRequest(json.with("brand_id", brandId))

    /** A copy with another [storeList]. */
    public fun withStoreList(storeList: List<Store>): DisassociateStockStoresRequest = DisassociateStockStoresRequest(json.with("store_list", storeList))
}

/**
 * `DisassociateStockStoresResponse`.
 */
public class DisassociateStockStoresResponse(json: JsonObject) : Model(json) {

    /** 去重后门店总数. Of different stores in the request. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 取消关联失败的门店列表. */
    public val failedStoreList: List<FailedStore>? get() = json["failed_store_list"].listOrNull { FailedStore(it.tree()) }

    /** 取消关联成功的门店列表. */
    public val successStoreList: List<Store>? get() = json["success_store_list"].listOrNull { Store(it.tree()) }
}

/**
 * `DiscountCoupon`.
 */
public class DiscountCoupon(json: JsonObject) : Model(json) {
    public constructor(percentOff: Long, threshold: Long) : this(
        Fields().put("percent_off", percentOff).put("threshold", threshold).json,
    )

    /** 固定减免百分比. `20` takes 20 % off: the user pays 80 %. */
    public val percentOff: Long? get() = json["percent_off"].longOrNull()

    /** 门槛金额. The purchase has to reach this amount, in fen. */
    public val threshold: Long? get() = json["threshold"].longOrNull()

    /** A copy with another [percentOff]. */
    public fun withPercentOff(percentOff: Long): DiscountCoupon = DiscountCoupon(json.with("percent_off", percentOff))

    /** A copy with another [threshold]. */
    public fun withThreshold(threshold: Long): DiscountCoupon = DiscountCoupon(json.with("threshold", threshold))
}

/**
 * `EntranceFinder`.
 */
public class EntranceFinder(json: JsonObject) : Model(json) {
    public constructor(finderId: String, finderVideoId: String, finderVideoCoverImageUrl: String) : this(
        Fields().put("finder_id", finderId).put("finder_video_id", finderVideoId).put("finder_video_cover_image_url", finderVideoCoverImageUrl).json,
    )

    /** 视频号ID. */
    public val finderId: String get() = json["finder_id"].text()

    /** 视频号视频ID. */
    public val finderVideoId: String get() = json["finder_video_id"].text()

    /** 视频号封面图. An `image_url` of `upload_image`. */
    public val finderVideoCoverImageUrl: String get() = json["finder_video_cover_image_url"].text()

    /** A copy with another [finderId]. */
    public fun withFinderId(finderId: String): EntranceFinder = EntranceFinder(json.with("finder_id", finderId))

    /** A copy with another [finderVideoId]. */
    public fun withFinderVideoId(finderVideoId: String): EntranceFinder = EntranceFinder(json.with("finder_video_id", finderVideoId))

    /** A copy with another [finderVideoCoverImageUrl]. */
    public fun withFinderVideoCoverImageUrl(finderVideoCoverImageUrl: String): EntranceFinder = EntranceFinder(json.with("finder_video_cover_image_url", finderVideoCoverImageUrl))
}

/**
 * `EntranceMiniProgram`.
 */
public class EntranceMiniProgram(json: JsonObject) : Model(json) {
    public constructor(appid: String, entranceWording: String, guidanceWording: String, path: String) : this(
        Fields().put("appid", appid).put("entrance_wording", entranceWording).put("guidance_wording", guidanceWording).put("path", path).json,
    )

    /** 小程序AppID. */
    public val appid: String get() = json["appid"].text()

    /** 入口文案. At most 5 characters. */
    public val entranceWording: String get() = json["entrance_wording"].text()

    /** 引导文案. At most 6 characters. */
    public val guidanceWording: String get() = json["guidance_wording"].text()

    /** 小程序跳转路径. */
    public val path: String get() = json["path"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): EntranceMiniProgram = EntranceMiniProgram(json.with("appid", appid))

    /** A copy with another [entranceWording]. */
    public fun withEntranceWording(entranceWording: String): EntranceMiniProgram = EntranceMiniProgram(json.with("entrance_wording", entranceWording))

    /** A copy with another [guidanceWording]. */
    public fun withGuidanceWording(guidanceWording: String): EntranceMiniProgram = EntranceMiniProgram(json.with("guidance_wording", guidanceWording))

    /** A copy with another [path]. */
    public fun withPath(path: String): EntranceMiniProgram = EntranceMiniProgram(json.with("path", path))
}

/**
 * `EntranceOfficialAccount`.
 */
public class EntranceOfficialAccount(json: JsonObject) : Model(json) {
    public constructor(appid: String) : this(
        Fields().put("appid", appid).json,
    )

    /** 公众号AppID. */
    public val appid: String get() = json["appid"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): EntranceOfficialAccount = EntranceOfficialAccount(json.with("appid", appid))
}

/**
 * `ExchangeCoupon`.
 */
public class ExchangeCoupon(json: JsonObject) : Model(json) {
    public constructor(exchangePrice: Long, threshold: Long) : this(
        Fields().put("exchange_price", exchangePrice).put("threshold", threshold).json,
    )

    /** 固定兑换价格. What the goods cost with the coupon, in fen. */
    public val exchangePrice: Long? get() = json["exchange_price"].longOrNull()

    /** 门槛金额. The purchase has to reach this amount, in fen. */
    public val threshold: Long? get() = json["threshold"].longOrNull()

    /** A copy with another [exchangePrice]. */
    public fun withExchangePrice(exchangePrice: Long): ExchangeCoupon = ExchangeCoupon(json.with("exchange_price", exchangePrice))

    /** A copy with another [threshold]. */
    public fun withThreshold(threshold: Long): ExchangeCoupon = ExchangeCoupon(json.with("threshold", threshold))
}

/**
 * `FailedCouponCode`.
 */
public class FailedCouponCode(json: JsonObject) : Model(json) {

    /** 错误码. */
    public val code: String get() = json["code"].text()

    /** 券Code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 错误信息. */
    public val message: String get() = json["message"].text()
}

/**
 * `FailedStore`.
 */
public class FailedStore(json: JsonObject) : Model(json) {

    /** 门店ID. A store of the brand, as `brand_store` numbers them. */
    public val storeId: String get() = json["store_id"].text()

    /** 失败错误码. At most 40 characters. */
    public val code: String get() = json["code"].text()

    /** 失败错误信息. At most 200 characters. */
    public val message: String get() = json["message"].text()
}

/**
 * `GetImageGenerationTaskResponse`.
 */
public class GetImageGenerationTaskResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 图片生成的任务ID. */
    public val taskId: String get() = json["task_id"].text()

    /** 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image. See [ImageGenerationType]. */
    public val imageGenerationType: String get() = json["image_generation_type"].text()

    /** 任务状态. See [TaskState]. */
    public val taskState: String get() = json["task_state"].text()

    /** 拼图结果. */
    public val combineImageResult: ImageLink? get() = json["combine_image_result"].treeOrNull()?.let { ImageLink(it) }

    /** 生成商品图结果. */
    public val cutOutResult: ImageLink? get() = json["cut_out_result"].treeOrNull()?.let { ImageLink(it) }
}

/**
 * `ImageGenerationResource`.
 */
public class ImageGenerationResource(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 40 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 图片生成的任务ID. */
    public val taskId: String get() = json["task_id"].text()

    /** 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image. See [ImageGenerationType]. */
    public val imageGenerationType: String get() = json["image_generation_type"].text()

    /** 任务状态. See [TaskState]. */
    public val taskState: String get() = json["task_state"].text()

    /** 拼图结果. */
    public val combineImageResult: ImageLink? get() = json["combine_image_result"].treeOrNull()?.let { ImageLink(it) }

    /** 抠图结果. */
    public val cutOutResult: ImageLink? get() = json["cut_out_result"].treeOrNull()?.let { ImageLink(it) }
}

/**
 * `ImageLink`.
 */
public class ImageLink(json: JsonObject) : Model(json) {
    public constructor(imageUrl: String) : this(
        Fields().put("image_url", imageUrl).json,
    )

    /** 生成的图片URL. */
    public val imageUrl: String get() = json["image_url"].text()

    /** A copy with another [imageUrl]. */
    public fun withImageUrl(imageUrl: String): ImageLink = ImageLink(json.with("image_url", imageUrl))
}

/**
 * `IrregularAvailablePeriod`.
 */
public class IrregularAvailablePeriod(json: JsonObject) : Model(json) {
    public constructor(beginTime: String, endTime: String) : this(
        Fields().put("begin_time", beginTime).put("end_time", endTime).json,
    )

    /** 开始时间. RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String): IrregularAvailablePeriod = IrregularAvailablePeriod(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): IrregularAvailablePeriod = IrregularAvailablePeriod(json.with("end_time", endTime))
}

/**
 * `ListStockAssociatedStoresResponse`.
 */
public class ListStockAssociatedStoresResponse(json: JsonObject) : Model(json) {

    /** 总个数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters. */
    public val nextPageToken: String? get() = json["next_page_token"].textOrNull()

    /** 门店列表. */
    public val storeList: List<Store>? get() = json["store_list"].listOrNull { Store(it.tree()) }
}

/**
 * `ListStocksResponse`.
 */
public class ListStocksResponse(json: JsonObject) : Model(json) {

    /** 总个数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters. */
    public val nextPageToken: String? get() = json["next_page_token"].textOrNull()

    /** 批次列表. */
    public val stockList: List<Stock>? get() = json["stock_list"].listOrNull { Stock(it.tree()) }
}

/**
 * `ListUserCouponsResponse`.
 */
public class ListUserCouponsResponse(json: JsonObject) : Model(json) {

    /** 总个数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters. */
    public val nextPageToken: String? get() = json["next_page_token"].textOrNull()

    /** 用户商品券列表. */
    public val userCouponList: List<UserCouponItem>? get() = json["user_coupon_list"].listOrNull { UserCouponItem(it.tree()) }
}

/**
 * `MemberTag`.
 */
public class MemberTag(json: JsonObject) : Model(json) {
    public constructor(memberCardId: String) : this(
        Fields().put("member_card_id", memberCardId).json,
    )

    /** 会员卡模板ID. */
    public val memberCardId: String get() = json["member_card_id"].text()

    /** A copy with another [memberCardId]. */
    public fun withMemberCardId(memberCardId: String): MemberTag = MemberTag(json.with("member_card_id", memberCardId))
}

/**
 * `NormalCoupon`.
 */
public class NormalCoupon(json: JsonObject) : Model(json) {
    public constructor(discountAmount: Long, threshold: Long) : this(
        Fields().put("discount_amount", discountAmount).put("threshold", threshold).json,
    )

    /** 固定减免金额. What is taken off, in fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 门槛金额. The purchase has to reach this amount, in fen. */
    public val threshold: Long? get() = json["threshold"].longOrNull()

    /** A copy with another [discountAmount]. */
    public fun withDiscountAmount(discountAmount: Long): NormalCoupon = NormalCoupon(json.with("discount_amount", discountAmount))

    /** A copy with another [threshold]. */
    public fun withThreshold(threshold: Long): NormalCoupon = NormalCoupon(json.with("threshold", threshold))
}

/**
 * `NotifyConfig`.
 */
public class NotifyConfig(json: JsonObject) : Model(json) {

    /** 更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 通知URL地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()
}

/**
 * `PreSendUserCouponBundleRequest`.
 */
public class PreSendUserCouponBundleRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String, attach: String? = null) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).put("stock_bundle_id", stockBundleId).put("attach", attach).json,
    )

    public constructor(appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).put("stock_bundle_id", stockBundleId).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 40 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 批次组ID. */
    public val stockBundleId: String get() = json["stock_bundle_id"].text()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSendUserCouponBundleRequest = PreSendUserCouponBundleRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): PreSendUserCouponBundleRequest = PreSendUserCouponBundleRequest(json.with("brand_id", brandId))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): PreSendUserCouponBundleRequest = PreSendUserCouponBundleRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [sendRequestNo]. */
    public fun withSendRequestNo(sendRequestNo: String): PreSendUserCouponBundleRequest = PreSendUserCouponBundleRequest(json.with("send_request_no", sendRequestNo))

    /** A copy with another [stockBundleId]. */
    public fun withStockBundleId(stockBundleId: String): PreSendUserCouponBundleRequest = PreSendUserCouponBundleRequest(json.with("stock_bundle_id", stockBundleId))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PreSendUserCouponBundleRequest = PreSendUserCouponBundleRequest(json.with("attach", attach))
}

/**
 * `PreSendUserCouponBundleResponse`.
 */
public class PreSendUserCouponBundleResponse(json: JsonObject) : Model(json) {

    /** 预发券token. Opens the component in which the user takes the coupons. At most 1024 characters. */
    public val token: String get() = json["token"].text()
}

/**
 * `PreSendUserCouponRequest`.
 */
public class PreSendUserCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String, attach: String? = null, couponCode: String? = null) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).put("attach", attach).put("coupon_code", couponCode).json,
    )

    public constructor(appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSendUserCouponRequest = PreSendUserCouponRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): PreSendUserCouponRequest = PreSendUserCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): PreSendUserCouponRequest = PreSendUserCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): PreSendUserCouponRequest = PreSendUserCouponRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [sendRequestNo]. */
    public fun withSendRequestNo(sendRequestNo: String): PreSendUserCouponRequest = PreSendUserCouponRequest(json.with("send_request_no", sendRequestNo))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PreSendUserCouponRequest = PreSendUserCouponRequest(json.with("attach", attach))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String?): PreSendUserCouponRequest = PreSendUserCouponRequest(json.with("coupon_code", couponCode))
}

/**
 * `PreSendUserCouponResponse`.
 */
public class PreSendUserCouponResponse(json: JsonObject) : Model(json) {

    /** 预发券token. Opens the component in which the user takes the coupon. At most 1024 characters. */
    public val token: String get() = json["token"].text()
}

/**
 * `ProductCoupon`.
 */
public class ProductCoupon(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. See [ProductCouponType]. */
    public val type: String get() = json["type"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 展示信息. */
    public val displayInfo: ProductCouponDisplay get() = ProductCouponDisplay(json["display_info"].tree())

    /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. See [Scope]. */
    public val scope: String get() = json["scope"].text()

    /** 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good. See [ProductCouponState]. */
    public val state: String get() = json["state"].text()

    /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. See [UsageMode]. */
    public val usageMode: String get() = json["usage_mode"].text()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 外部商品ID. The brand's own number of the product coupon. */
    public val outProductNo: String? get() = json["out_product_no"].textOrNull()

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
    public val progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? get() = json["progressive_bundle_usage_info"].treeOrNull()?.let { ProgressiveBundleUsageInfo(it) }

    /** 多次优惠模式信息. Known from the community. */
    public val sequentialUsageInfo: SequentialUsageInfo? get() = json["sequential_usage_info"].treeOrNull()?.let { SequentialUsageInfo(it) }

    /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
    public val singleUsageInfo: SingleUsageInfo? get() = json["single_usage_info"].treeOrNull()?.let { SingleUsageInfo(it) }
}

/**
 * `ProductCouponDisplay`.
 */
public class ProductCouponDisplay(json: JsonObject) : Model(json) {
    public constructor(name: String, backgroundUrl: String, imageUrl: String, comboPackageList: List<ComboPackage>? = null, detailImageUrlList: List<String>? = null, originalPrice: Long? = null) : this(
        Fields().put("name", name).put("background_url", backgroundUrl).put("image_url", imageUrl).put("combo_package_list", comboPackageList).put("detail_image_url_list", detailImageUrlList).put("original_price", originalPrice).json,
    )

    public constructor(name: String, backgroundUrl: String, imageUrl: String) : this(
        Fields().put("name", name).put("background_url", backgroundUrl).put("image_url", imageUrl).json,
    )

    /** 商品券名称. */
    public val name: String get() = json["name"].text()

    /** 商品券背景图. An `image_url` of `upload_image`. */
    public val backgroundUrl: String get() = json["background_url"].text()

    /** 商品券图片. An `image_url` of `upload_image`. */
    public val imageUrl: String get() = json["image_url"].text()

    /** 适用商品组合. */
    public val comboPackageList: List<ComboPackage>? get() = json["combo_package_list"].listOrNull { ComboPackage(it.tree()) }

    /** 商品券详情图列表. Each an `image_url` of `upload_image`. */
    public val detailImageUrlList: List<String>? get() = json["detail_image_url_list"].listOrNull { it.text() }

    /** 商品原价. Of the goods, in fen. */
    public val originalPrice: Long? get() = json["original_price"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): ProductCouponDisplay = ProductCouponDisplay(json.with("name", name))

    /** A copy with another [backgroundUrl]. */
    public fun withBackgroundUrl(backgroundUrl: String): ProductCouponDisplay = ProductCouponDisplay(json.with("background_url", backgroundUrl))

    /** A copy with another [imageUrl]. */
    public fun withImageUrl(imageUrl: String): ProductCouponDisplay = ProductCouponDisplay(json.with("image_url", imageUrl))

    /** A copy with another [comboPackageList]. */
    public fun withComboPackageList(comboPackageList: List<ComboPackage>?): ProductCouponDisplay = ProductCouponDisplay(json.with("combo_package_list", comboPackageList))

    /** A copy with another [detailImageUrlList]. */
    public fun withDetailImageUrlList(detailImageUrlList: List<String>?): ProductCouponDisplay = ProductCouponDisplay(json.with("detail_image_url_list", detailImageUrlList))

    /** A copy with another [originalPrice]. */
    public fun withOriginalPrice(originalPrice: Long?): ProductCouponDisplay = ProductCouponDisplay(json.with("original_price", originalPrice))
}

/**
 * `ProgressiveBundleUsageInfo`.
 */
public class ProgressiveBundleUsageInfo(json: JsonObject) : Model(json) {
    public constructor(count: Long, intervalDays: Long? = null) : this(
        Fields().put("count", count).put("interval_days", intervalDays).json,
    )

    public constructor(count: Long) : this(
        Fields().put("count", count).json,
    )

    /** 可使用次数. How many times the user can use it. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 多次优惠使用间隔天数. Days between one use and the next. */
    public val intervalDays: Long? get() = json["interval_days"].longOrNull()

    /** A copy with another [count]. */
    public fun withCount(count: Long): ProgressiveBundleUsageInfo = ProgressiveBundleUsageInfo(json.with("count", count))

    /** A copy with another [intervalDays]. */
    public fun withIntervalDays(intervalDays: Long?): ProgressiveBundleUsageInfo = ProgressiveBundleUsageInfo(json.with("interval_days", intervalDays))
}

/**
 * `ProgressiveBundleUsageRule`.
 */
public class ProgressiveBundleUsageRule(json: JsonObject) : Model(json) {
    public constructor(couponAvailablePeriod: CouponAvailablePeriod, discountCouponList: List<DiscountCoupon>? = null, exchangeCouponList: List<ExchangeCoupon>? = null, normalCouponList: List<NormalCoupon>? = null) : this(
        Fields().put("coupon_available_period", couponAvailablePeriod).put("discount_coupon_list", discountCouponList).put("exchange_coupon_list", exchangeCouponList).put("normal_coupon_list", normalCouponList).json,
    )

    public constructor(couponAvailablePeriod: CouponAvailablePeriod) : this(
        Fields().put("coupon_available_period", couponAvailablePeriod).json,
    )

    /** 券可核销时间. */
    public val couponAvailablePeriod: CouponAvailablePeriod get() = CouponAvailablePeriod(json["coupon_available_period"].tree())

    /** 折扣券使用规则. */
    public val discountCouponList: List<DiscountCoupon>? get() = json["discount_coupon_list"].listOrNull { DiscountCoupon(it.tree()) }

    /** 兑换券使用规则. */
    public val exchangeCouponList: List<ExchangeCoupon>? get() = json["exchange_coupon_list"].listOrNull { ExchangeCoupon(it.tree()) }

    /** 满减券使用规则. */
    public val normalCouponList: List<NormalCoupon>? get() = json["normal_coupon_list"].listOrNull { NormalCoupon(it.tree()) }

    /** A copy with another [couponAvailablePeriod]. */
    public fun withCouponAvailablePeriod(couponAvailablePeriod: CouponAvailablePeriod): ProgressiveBundleUsageRule = ProgressiveBundleUsageRule(json.with("coupon_available_period", couponAvailablePeriod))

    /** A copy with another [discountCouponList]. */
    public fun withDiscountCouponList(discountCouponList: List<DiscountCoupon>?): ProgressiveBundleUsageRule = ProgressiveBundleUsageRule(json.with("discount_coupon_list", discountCouponList))

    /** A copy with another [exchangeCouponList]. */
    public fun withExchangeCouponList(exchangeCouponList: List<ExchangeCoupon>?): ProgressiveBundleUsageRule = ProgressiveBundleUsageRule(json.with("exchange_coupon_list", exchangeCouponList))

    /** A copy with another [normalCouponList]. */
    public fun withNormalCouponList(normalCouponList: List<NormalCoupon>?): ProgressiveBundleUsageRule = ProgressiveBundleUsageRule(json.with("normal_coupon_list", normalCouponList))
}

/**
 * `ReturnUserCouponRequest`.
 */
public class ReturnUserCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, sequentialCouponIndex: Long? = null) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("out_request_no", outRequestNo).put("product_coupon_id", productCouponId).put("sequential_coupon_index", sequentialCouponIndex).json,
    )

    public constructor(appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("out_request_no", outRequestNo).put("product_coupon_id", productCouponId).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 退券请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 多次优惠索引. Which use this is, from 0. Known from the community. */
    public val sequentialCouponIndex: Long? get() = json["sequential_coupon_index"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): ReturnUserCouponRequest = ReturnUserCouponRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): ReturnUserCouponRequest = ReturnUserCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): ReturnUserCouponRequest = ReturnUserCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): ReturnUserCouponRequest = ReturnUserCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): ReturnUserCouponRequest = ReturnUserCouponRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [sequentialCouponIndex]. */
    public fun withSequentialCouponIndex(sequentialCouponIndex: Long?): ReturnUserCouponRequest = ReturnUserCouponRequest(json.with("sequential_coupon_index", sequentialCouponIndex))
}

/**
 * `SendUserCouponBundleRequest`.
 */
public class SendUserCouponBundleRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String, attach: String? = null, couponTagInfo: CouponTag? = null) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).put("stock_bundle_id", stockBundleId).put("attach", attach).put("coupon_tag_info", couponTagInfo).json,
    )

    public constructor(appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).put("stock_bundle_id", stockBundleId).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 批次组ID. */
    public val stockBundleId: String get() = json["stock_bundle_id"].text()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendUserCouponBundleRequest = SendUserCouponBundleRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): SendUserCouponBundleRequest = SendUserCouponBundleRequest(json.with("brand_id", brandId))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): SendUserCouponBundleRequest = SendUserCouponBundleRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [sendRequestNo]. */
    public fun withSendRequestNo(sendRequestNo: String): SendUserCouponBundleRequest = SendUserCouponBundleRequest(json.with("send_request_no", sendRequestNo))

    /** A copy with another [stockBundleId]. */
    public fun withStockBundleId(stockBundleId: String): SendUserCouponBundleRequest = SendUserCouponBundleRequest(json.with("stock_bundle_id", stockBundleId))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): SendUserCouponBundleRequest = SendUserCouponBundleRequest(json.with("attach", attach))

    /** A copy with another [couponTagInfo]. */
    public fun withCouponTagInfo(couponTagInfo: CouponTag?): SendUserCouponBundleRequest = SendUserCouponBundleRequest(json.with("coupon_tag_info", couponTagInfo))
}

/**
 * `SendUserCouponRequest`.
 */
public class SendUserCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String, attach: String? = null, couponCode: String? = null, couponTagInfo: CouponTag? = null) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).put("attach", attach).put("coupon_code", couponCode).put("coupon_tag_info", couponTagInfo).json,
    )

    public constructor(appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("product_coupon_id", productCouponId).put("send_request_no", sendRequestNo).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendUserCouponRequest = SendUserCouponRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): SendUserCouponRequest = SendUserCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): SendUserCouponRequest = SendUserCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): SendUserCouponRequest = SendUserCouponRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [sendRequestNo]. */
    public fun withSendRequestNo(sendRequestNo: String): SendUserCouponRequest = SendUserCouponRequest(json.with("send_request_no", sendRequestNo))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): SendUserCouponRequest = SendUserCouponRequest(json.with("attach", attach))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String?): SendUserCouponRequest = SendUserCouponRequest(json.with("coupon_code", couponCode))

    /** A copy with another [couponTagInfo]. */
    public fun withCouponTagInfo(couponTagInfo: CouponTag?): SendUserCouponRequest = SendUserCouponRequest(json.with("coupon_tag_info", couponTagInfo))
}

/**
 * `SendUserCouponResponse`.
 */
public class SendUserCouponResponse(json: JsonObject) : Model(json) {

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户商品券Code. At most 40 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 商品券信息. */
    public val productCoupon: ProductCoupon get() = ProductCoupon(json["product_coupon"].tree())

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 批次信息. */
    public val stock: SendUserCouponStock get() = SendUserCouponStock(json["stock"].tree())

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 确认请求单号. The caller's own number of the confirmation. */
    public val confirmRequestNo: String? get() = json["confirm_request_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 确认发放时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用详情. Known from the community. */
    public val sequentialUsageDetail: SequentialUsageDetail? get() = json["sequential_usage_detail"].treeOrNull()?.let { SequentialUsageDetail(it) }

    /** 单券使用详情. */
    public val singleUsageDetail: UsageDetail? get() = json["single_usage_detail"].treeOrNull()?.let { UsageDetail(it) }
}

/**
 * `SendUserCouponStock`.
 */
public class SendUserCouponStock(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. See [SendUserCouponStockCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 已发放次数. */
    public val sentCountInfo: SentCount get() = SentCount(json["sent_count_info"].tree())

    /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. See [SendUserCouponStockState]. */
    public val state: String get() = json["state"].text()

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 品牌方预上传的券Code数量信息. */
    public val couponCodeCountInfo: CouponCodeCount? get() = json["coupon_code_count_info"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 多次优惠使用规则信息. Known from the community. */
    public val sequentialUsageRule: UserCouponSequentialUsageRule? get() = json["sequential_usage_rule"].treeOrNull()?.let { UserCouponSequentialUsageRule(it) }

    /** 单券使用规则. */
    public val singleUsageRule: UsageRule? get() = json["single_usage_rule"].treeOrNull()?.let { UsageRule(it) }
}

/**
 * How many coupons were given.
 */
public class SentCount(json: JsonObject) : Model(json) {

    /** 已发放总次数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 当天已发放次数. */
    public val todayCount: Long? get() = json["today_count"].longOrNull()
}

/**
 * `SequentialCouponAvailablePeriod`.
 */
public class SequentialCouponAvailablePeriod(json: JsonObject) : Model(json) {
    public constructor(availableBeginTime: String, availableEndTime: String, availableDays: Long? = null, irregularAvailablePeriodList: List<IrregularAvailablePeriod>? = null, waitDaysAfterReceive: Long? = null, weeklyAvailablePeriod: WeeklyAvailablePeriod? = null) : this(
        Fields().put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).put("available_days", availableDays).put("irregular_available_period_list", irregularAvailablePeriodList).put("wait_days_after_receive", waitDaysAfterReceive).put("weekly_available_period", weeklyAvailablePeriod).json,
    )

    public constructor(availableBeginTime: String, availableEndTime: String) : this(
        Fields().put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).json,
    )

    /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. */
    public val availableDays: Long? get() = json["available_days"].longOrNull()

    /** 无规律的可用时间段. Only during these periods. */
    public val irregularAvailablePeriodList: List<IrregularAvailablePeriod>? get() = json["irregular_available_period_list"].listOrNull { IrregularAvailablePeriod(it.tree()) }

    /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
    public val waitDaysAfterReceive: Long? get() = json["wait_days_after_receive"].longOrNull()

    /** 每周固定可用时间. Only on these weekdays, at these hours. */
    public val weeklyAvailablePeriod: WeeklyAvailablePeriod? get() = json["weekly_available_period"].treeOrNull()?.let { WeeklyAvailablePeriod(it) }

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String): SequentialCouponAvailablePeriod = SequentialCouponAvailablePeriod(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String): SequentialCouponAvailablePeriod = SequentialCouponAvailablePeriod(json.with("available_end_time", availableEndTime))

    /** A copy with another [availableDays]. */
    public fun withAvailableDays(availableDays: Long?): SequentialCouponAvailablePeriod = SequentialCouponAvailablePeriod(json.with("available_days", availableDays))

    /** A copy with another [irregularAvailablePeriodList]. */
    public fun withIrregularAvailablePeriodList(irregularAvailablePeriodList: List<IrregularAvailablePeriod>?): SequentialCouponAvailablePeriod = SequentialCouponAvailablePeriod(json.with("irregular_available_period_list", irregularAvailablePeriodList))

    /** A copy with another [waitDaysAfterReceive]. */
    public fun withWaitDaysAfterReceive(waitDaysAfterReceive: Long?): SequentialCouponAvailablePeriod = SequentialCouponAvailablePeriod(json.with("wait_days_after_receive", waitDaysAfterReceive))

    /** A copy with another [weeklyAvailablePeriod]. */
    public fun withWeeklyAvailablePeriod(weeklyAvailablePeriod: WeeklyAvailablePeriod?): SequentialCouponAvailablePeriod = SequentialCouponAvailablePeriod(json.with("weekly_available_period", weeklyAvailablePeriod))
}

/**
 * `SequentialUsageDetail`.
 */
public class SequentialUsageDetail(json: JsonObject) : Model(json) {

    /** 总可使用次数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 轮次使用详情列表. */
    public val detailItemList: List<SequentialUsageItem>? get() = json["detail_item_list"].listOrNull { SequentialUsageItem(it.tree()) }

    /** 已使用次数. */
    public val usedCount: Long? get() = json["used_count"].longOrNull()
}

/**
 * `SequentialUsageInfo`.
 */
public class SequentialUsageInfo(json: JsonObject) : Model(json) {
    public constructor(type: String, availableDays: Long, count: Long, intervalDays: Long? = null) : this(
        Fields().put("type", type).put("available_days", availableDays).put("count", count).put("interval_days", intervalDays).json,
    )

    public constructor(type: String, availableDays: Long, count: Long) : this(
        Fields().put("type", type).put("available_days", availableDays).put("count", count).json,
    )

    /** 多次优惠规则类型. See [SequentialUsageInfoType]. */
    public val type: String get() = json["type"].text()

    /** 多次优惠有效天数. Days for which all uses together are possible. */
    public val availableDays: Long? get() = json["available_days"].longOrNull()

    /** 可使用次数. How many times the user can use it. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 多次优惠使用间隔天数. Days between one use and the next. */
    public val intervalDays: Long? get() = json["interval_days"].longOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): SequentialUsageInfo = SequentialUsageInfo(json.with("type", type))

    /** A copy with another [availableDays]. */
    public fun withAvailableDays(availableDays: Long): SequentialUsageInfo = SequentialUsageInfo(json.with("available_days", availableDays))

    /** A copy with another [count]. */
    public fun withCount(count: Long): SequentialUsageInfo = SequentialUsageInfo(json.with("count", count))

    /** A copy with another [intervalDays]. */
    public fun withIntervalDays(intervalDays: Long?): SequentialUsageInfo = SequentialUsageInfo(json.with("interval_days", intervalDays))
}

/**
 * `SequentialUsageItem`.
 */
public class SequentialUsageItem(json: JsonObject) : Model(json) {

    /** 退券请求单号. The caller's own number of the return. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 核销请求单号. The caller's own number of the redemption. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 关联微信支付订单信息. */
    public val associatedOrderInfo: AssociatedOrder? get() = json["associated_order_info"].treeOrNull()?.let { AssociatedOrder(it) }

    /** 删除时间. RFC 3339. */
    public val deleteTime: String? get() = json["delete_time"].textOrNull()

    /** 轮次使用详情状态. See [DetailState]. */
    public val detailState: String? get() = json["detail_state"].textOrNull()

    /** 退券时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String? get() = json["valid_begin_time"].textOrNull()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String? get() = json["valid_end_time"].textOrNull()
}

/**
 * `SequentialUsageRule`.
 */
public class SequentialUsageRule(json: JsonObject) : Model(json) {
    public constructor(couponAvailablePeriod: SequentialCouponAvailablePeriod, discountCouponList: List<DiscountCoupon>? = null, exchangeCouponList: List<ExchangeCoupon>? = null, normalCouponList: List<NormalCoupon>? = null, specialFirst: Boolean? = null) : this(
        Fields().put("coupon_available_period", couponAvailablePeriod).put("discount_coupon_list", discountCouponList).put("exchange_coupon_list", exchangeCouponList).put("normal_coupon_list", normalCouponList).put("special_first", specialFirst).json,
    )

    public constructor(couponAvailablePeriod: SequentialCouponAvailablePeriod) : this(
        Fields().put("coupon_available_period", couponAvailablePeriod).json,
    )

    /** 券可核销时间. */
    public val couponAvailablePeriod: SequentialCouponAvailablePeriod get() = SequentialCouponAvailablePeriod(json["coupon_available_period"].tree())

    /** 折扣券使用规则列表. */
    public val discountCouponList: List<DiscountCoupon>? get() = json["discount_coupon_list"].listOrNull { DiscountCoupon(it.tree()) }

    /** 兑换券使用规则列表. */
    public val exchangeCouponList: List<ExchangeCoupon>? get() = json["exchange_coupon_list"].listOrNull { ExchangeCoupon(it.tree()) }

    /** 满减券使用规则列表. */
    public val normalCouponList: List<NormalCoupon>? get() = json["normal_coupon_list"].listOrNull { NormalCoupon(it.tree()) }

    /** 多次优惠是否提供首笔特惠. */
    public val specialFirst: Boolean? get() = json["special_first"].booleanOrNull()

    /** A copy with another [couponAvailablePeriod]. */
    public fun withCouponAvailablePeriod(couponAvailablePeriod: SequentialCouponAvailablePeriod): SequentialUsageRule = SequentialUsageRule(json.with("coupon_available_period", couponAvailablePeriod))

    /** A copy with another [discountCouponList]. */
    public fun withDiscountCouponList(discountCouponList: List<DiscountCoupon>?): SequentialUsageRule = SequentialUsageRule(json.with("discount_coupon_list", discountCouponList))

    /** A copy with another [exchangeCouponList]. */
    public fun withExchangeCouponList(exchangeCouponList: List<ExchangeCoupon>?): SequentialUsageRule = SequentialUsageRule(json.with("exchange_coupon_list", exchangeCouponList))

    /** A copy with another [normalCouponList]. */
    public fun withNormalCouponList(normalCouponList: List<NormalCoupon>?): SequentialUsageRule = SequentialUsageRule(json.with("normal_coupon_list", normalCouponList))

    /** A copy with another [specialFirst]. */
    public fun withSpecialFirst(specialFirst: Boolean?): SequentialUsageRule = SequentialUsageRule(json.with("special_first", specialFirst))
}

/**
 * `SetNotifyConfigRequest`.
 */
public class SetNotifyConfigRequest(json: JsonObject) : Model(json) {
    public constructor(notifyUrl: String) : this(
        Fields().put("notify_url", notifyUrl).json,
    )

    /** 通知URL地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): SetNotifyConfigRequest = SetNotifyConfigRequest(json.with("notify_url", notifyUrl))
}

/**
 * `SingleUsageInfo`.
 */
public class SingleUsageInfo(json: JsonObject) : Model(json) {
    public constructor(discountCoupon: DiscountCoupon? = null, normalCoupon: NormalCoupon? = null) : this(
        Fields().put("discount_coupon", discountCoupon).put("normal_coupon", normalCoupon).json,
    )

    /** 折扣券使用规则. */
    public val discountCoupon: DiscountCoupon? get() = json["discount_coupon"].treeOrNull()?.let { DiscountCoupon(it) }

    /** 满减券使用规则. */
    public val normalCoupon: NormalCoupon? get() = json["normal_coupon"].treeOrNull()?.let { NormalCoupon(it) }

    /** A copy with another [discountCoupon]. */
    public fun withDiscountCoupon(discountCoupon: DiscountCoupon?): SingleUsageInfo = SingleUsageInfo(json.with("discount_coupon", discountCoupon))

    /** A copy with another [normalCoupon]. */
    public fun withNormalCoupon(normalCoupon: NormalCoupon?): SingleUsageInfo = SingleUsageInfo(json.with("normal_coupon", normalCoupon))
}

/**
 * `StandaloneStock`.
 */
public class StandaloneStock(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. See [StandaloneStockCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 已发放次数. */
    public val sentCountInfo: SentCount get() = SentCount(json["sent_count_info"].tree())

    /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. See [StandaloneStockState]. */
    public val state: String get() = json["state"].text()

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 品牌方预上传的券Code数量信息. */
    public val couponCodeCountInfo: CouponCodeCount? get() = json["coupon_code_count_info"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 多次优惠使用规则信息. Known from the community. */
    public val sequentialUsageRule: SequentialUsageRule? get() = json["sequential_usage_rule"].treeOrNull()?.let { SequentialUsageRule(it) }

    /** 单券使用规则. */
    public val singleUsageRule: UsageRule? get() = json["single_usage_rule"].treeOrNull()?.let { UsageRule(it) }
}

/**
 * `Stock`.
 */
public class Stock(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. See [StockCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 已发放次数. */
    public val sentCountInfo: SentCount get() = SentCount(json["sent_count_info"].tree())

    /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. See [StockState]. */
    public val state: String get() = json["state"].text()

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 品牌方预上传的券Code数量信息. */
    public val couponCodeCountInfo: CouponCodeCount? get() = json["coupon_code_count_info"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用规则. */
    public val progressiveBundleUsageRule: UsageRule? get() = json["progressive_bundle_usage_rule"].treeOrNull()?.let { UsageRule(it) }

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 多次优惠使用规则信息. Known from the community. */
    public val sequentialUsageRule: SequentialUsageRule? get() = json["sequential_usage_rule"].treeOrNull()?.let { SequentialUsageRule(it) }

    /** 单券使用规则. */
    public val singleUsageRule: UsageRule? get() = json["single_usage_rule"].treeOrNull()?.let { UsageRule(it) }

    /** 批次组信息. */
    public val stockBundleInfo: StockBundleInfo? get() = json["stock_bundle_info"].treeOrNull()?.let { StockBundleInfo(it) }
}

/**
 * `StockBundle`.
 */
public class StockBundle(json: JsonObject) : Model(json) {

    /** 批次组ID. At most 40 characters. */
    public val stockBundleId: String get() = json["stock_bundle_id"].text()

    /** 批次列表. */
    public val stockList: List<BundleStock> get() = json["stock_list"].list { BundleStock(it.tree()) }
}

/**
 * `StockBundleInfo`.
 */
public class StockBundleInfo(json: JsonObject) : Model(json) {

    /** 批次所属批次组ID. At most 40 characters. */
    public val stockBundleId: String get() = json["stock_bundle_id"].text()

    /** 批次在批次组内的次序. The stock's place in its bundle, from 0. */
    public val stockBundleIndex: Long? get() = json["stock_bundle_index"].longOrNull()
}

/**
 * `StockBundleInput`.
 */
public class StockBundleInput(json: JsonObject) : Model(json) {
    public constructor(couponCodeMode: String, couponDisplayInfo: CouponDisplay, notifyConfig: StockNotifyConfig, stockSendRule: StockSendRule, storeScope: String, usageRuleDisplayInfo: UsageRuleDisplay, progressiveBundleUsageRule: ProgressiveBundleUsageRule? = null, remark: String? = null) : this(
        Fields().put("coupon_code_mode", couponCodeMode).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("stock_send_rule", stockSendRule).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).put("progressive_bundle_usage_rule", progressiveBundleUsageRule).put("remark", remark).json,
    )

    public constructor(couponCodeMode: String, couponDisplayInfo: CouponDisplay, notifyConfig: StockNotifyConfig, stockSendRule: StockSendRule, storeScope: String, usageRuleDisplayInfo: UsageRuleDisplay) : this(
        Fields().put("coupon_code_mode", couponCodeMode).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("stock_send_rule", stockSendRule).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).json,
    )

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. See [StockBundleInputCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 批次组发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 多次优惠批次组使用规则. */
    public val progressiveBundleUsageRule: ProgressiveBundleUsageRule? get() = json["progressive_bundle_usage_rule"].treeOrNull()?.let { ProgressiveBundleUsageRule(it) }

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [couponCodeMode]. */
    public fun withCouponCodeMode(couponCodeMode: String): StockBundleInput = StockBundleInput(json.with("coupon_code_mode", couponCodeMode))

    /** A copy with another [couponDisplayInfo]. */
    public fun withCouponDisplayInfo(couponDisplayInfo: CouponDisplay): StockBundleInput = StockBundleInput(json.with("coupon_display_info", couponDisplayInfo))

    /** A copy with another [notifyConfig]. */
    public fun withNotifyConfig(notifyConfig: StockNotifyConfig): StockBundleInput = StockBundleInput(json.with("notify_config", notifyConfig))

    /** A copy with another [stockSendRule]. */
    public fun withStockSendRule(stockSendRule: StockSendRule): StockBundleInput = StockBundleInput(json.with("stock_send_rule", stockSendRule))

    /** A copy with another [storeScope]. */
    public fun withStoreScope(storeScope: String): StockBundleInput = StockBundleInput(json.with("store_scope", storeScope))

    /** A copy with another [usageRuleDisplayInfo]. */
    public fun withUsageRuleDisplayInfo(usageRuleDisplayInfo: UsageRuleDisplay): StockBundleInput = StockBundleInput(json.with("usage_rule_display_info", usageRuleDisplayInfo))

    /** A copy with another [progressiveBundleUsageRule]. */
    public fun withProgressiveBundleUsageRule(progressiveBundleUsageRule: ProgressiveBundleUsageRule?): StockBundleInput = StockBundleInput(json.with("progressive_bundle_usage_rule", progressiveBundleUsageRule))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): StockBundleInput = StockBundleInput(json.with("remark", remark))
}

/**
 * `StockInput`.
 */
public class StockInput(json: JsonObject) : Model(json) {
    public constructor(couponCodeMode: String, couponDisplayInfo: CouponDisplay, notifyConfig: StockNotifyConfig, stockSendRule: StockSendRule, storeScope: String, usageRuleDisplayInfo: UsageRuleDisplay, remark: String? = null, sequentialUsageRule: SequentialUsageRule? = null, singleUsageRule: UsageRule? = null) : this(
        Fields().put("coupon_code_mode", couponCodeMode).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("stock_send_rule", stockSendRule).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).put("remark", remark).put("sequential_usage_rule", sequentialUsageRule).put("single_usage_rule", singleUsageRule).json,
    )

    public constructor(couponCodeMode: String, couponDisplayInfo: CouponDisplay, notifyConfig: StockNotifyConfig, stockSendRule: StockSendRule, storeScope: String, usageRuleDisplayInfo: UsageRuleDisplay) : this(
        Fields().put("coupon_code_mode", couponCodeMode).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("stock_send_rule", stockSendRule).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).json,
    )

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. See [StockInputCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 多次优惠使用规则信息. Known from the community. */
    public val sequentialUsageRule: SequentialUsageRule? get() = json["sequential_usage_rule"].treeOrNull()?.let { SequentialUsageRule(it) }

    /** 单券使用规则. */
    public val singleUsageRule: UsageRule? get() = json["single_usage_rule"].treeOrNull()?.let { UsageRule(it) }

    /** A copy with another [couponCodeMode]. */
    public fun withCouponCodeMode(couponCodeMode: String): StockInput = StockInput(json.with("coupon_code_mode", couponCodeMode))

    /** A copy with another [couponDisplayInfo]. */
    public fun withCouponDisplayInfo(couponDisplayInfo: CouponDisplay): StockInput = StockInput(json.with("coupon_display_info", couponDisplayInfo))

    /** A copy with another [notifyConfig]. */
    public fun withNotifyConfig(notifyConfig: StockNotifyConfig): StockInput = StockInput(json.with("notify_config", notifyConfig))

    /** A copy with another [stockSendRule]. */
    public fun withStockSendRule(stockSendRule: StockSendRule): StockInput = StockInput(json.with("stock_send_rule", stockSendRule))

    /** A copy with another [storeScope]. */
    public fun withStoreScope(storeScope: String): StockInput = StockInput(json.with("store_scope", storeScope))

    /** A copy with another [usageRuleDisplayInfo]. */
    public fun withUsageRuleDisplayInfo(usageRuleDisplayInfo: UsageRuleDisplay): StockInput = StockInput(json.with("usage_rule_display_info", usageRuleDisplayInfo))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): StockInput = StockInput(json.with("remark", remark))

    /** A copy with another [sequentialUsageRule]. */
    public fun withSequentialUsageRule(sequentialUsageRule: SequentialUsageRule?): StockInput = StockInput(json.with("sequential_usage_rule", sequentialUsageRule))

    /** A copy with another [singleUsageRule]. */
    public fun withSingleUsageRule(singleUsageRule: UsageRule?): StockInput = StockInput(json.with("single_usage_rule", singleUsageRule))
}

/**
 * `StockNotifyConfig`.
 */
public class StockNotifyConfig(json: JsonObject) : Model(json) {
    public constructor(notifyAppid: String) : this(
        Fields().put("notify_appid", notifyAppid).json,
    )

    /** 事件通知AppID. Notifications tell the user by the openid in this app. */
    public val notifyAppid: String get() = json["notify_appid"].text()

    /** A copy with another [notifyAppid]. */
    public fun withNotifyAppid(notifyAppid: String): StockNotifyConfig = StockNotifyConfig(json.with("notify_appid", notifyAppid))
}

/**
 * How many coupons are given.
 */
public class StockSendRule(json: JsonObject) : Model(json) {
    public constructor(maxCount: Long, maxCountPerUser: Long, maxCountPerDay: Long? = null) : this(
        Fields().put("max_count", maxCount).put("max_count_per_user", maxCountPerUser).put("max_count_per_day", maxCountPerDay).json,
    )

    public constructor(maxCount: Long, maxCountPerUser: Long) : this(
        Fields().put("max_count", maxCount).put("max_count_per_user", maxCountPerUser).json,
    )

    /** 发放次数总上限. Coupons that may be given altogether. */
    public val maxCount: Long? get() = json["max_count"].longOrNull()

    /** 每个用户领取次数上限. Coupons that one user may receive. */
    public val maxCountPerUser: Long? get() = json["max_count_per_user"].longOrNull()

    /** 每日发放次数上限. Coupons that may be given on one day. */
    public val maxCountPerDay: Long? get() = json["max_count_per_day"].longOrNull()

    /** A copy with another [maxCount]. */
    public fun withMaxCount(maxCount: Long): StockSendRule = StockSendRule(json.with("max_count", maxCount))

    /** A copy with another [maxCountPerUser]. */
    public fun withMaxCountPerUser(maxCountPerUser: Long): StockSendRule = StockSendRule(json.with("max_count_per_user", maxCountPerUser))

    /** A copy with another [maxCountPerDay]. */
    public fun withMaxCountPerDay(maxCountPerDay: Long?): StockSendRule = StockSendRule(json.with("max_count_per_day", maxCountPerDay))
}

/**
 * `Store`.
 */
public class Store(json: JsonObject) : Model(json) {
    public constructor(storeId: String, code: String? = null, message: String? = null) : this(
        Fields().put("store_id", storeId).put("code", code).put("message", message).json,
    )

    public constructor(storeId: String) : this(
        Fields().put("store_id", storeId).json,
    )

    /** 门店ID. A store of the brand, as `brand_store` numbers them. */
    public val storeId: String get() = json["store_id"].text()

    /** 错误码. Known from the community. */
    public val code: String? get() = json["code"].textOrNull()

    /** 错误信息. Known from the community. */
    public val message: String? get() = json["message"].textOrNull()

    /** A copy with another [storeId]. */
    public fun withStoreId(storeId: String): Store = Store(json.with("store_id", storeId))

    /** A copy with another [code]. */
    public fun withCode(code: String?): Store = Store(json.with("code", code))

    /** A copy with another [message]. */
    public fun withMessage(message: String?): Store = Store(json.with("message", message))
}

/**
 * `UpdateProductCouponRequest`.
 */
public class UpdateProductCouponRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, displayInfo: ProductCouponDisplay) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("display_info", displayInfo).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 展示信息. */
    public val displayInfo: ProductCouponDisplay get() = ProductCouponDisplay(json["display_info"].tree())

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateProductCouponRequest = UpdateProductCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateProductCouponRequest = UpdateProductCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [displayInfo]. */
    public fun withDisplayInfo(displayInfo: ProductCouponDisplay): UpdateProductCouponRequest = UpdateProductCouponRequest(json.with("display_info", displayInfo))
}

/**
 * `UpdateStockBudgetRequest`.
 */
public class UpdateStockBudgetRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, updateMode: String, currentMaxCount: Long? = null, currentMaxCountPerDay: Long? = null, targetMaxCount: Long? = null, targetMaxCountPerDay: Long? = null) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("update_mode", updateMode).put("current_max_count", currentMaxCount).put("current_max_count_per_day", currentMaxCountPerDay).put("target_max_count", targetMaxCount).put("target_max_count_per_day", targetMaxCountPerDay).json,
    )

    public constructor(brandId: String, outRequestNo: String, updateMode: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("update_mode", updateMode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 更新模式. Which of the two limits is changed. See [UpdateMode]. */
    public val updateMode: String get() = json["update_mode"].text()

    /** 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`. */
    public val currentMaxCount: Long? get() = json["current_max_count"].longOrNull()

    /** 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`. */
    public val currentMaxCountPerDay: Long? get() = json["current_max_count_per_day"].longOrNull()

    /** 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`. */
    public val targetMaxCount: Long? get() = json["target_max_count"].longOrNull()

    /** 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`. */
    public val targetMaxCountPerDay: Long? get() = json["target_max_count_per_day"].longOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [updateMode]. */
    public fun withUpdateMode(updateMode: String): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("update_mode", updateMode))

    /** A copy with another [currentMaxCount]. */
    public fun withCurrentMaxCount(currentMaxCount: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("current_max_count", currentMaxCount))

    /** A copy with another [currentMaxCountPerDay]. */
    public fun withCurrentMaxCountPerDay(currentMaxCountPerDay: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("current_max_count_per_day", currentMaxCountPerDay))

    /** A copy with another [targetMaxCount]. */
    public fun withTargetMaxCount(targetMaxCount: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("target_max_count", targetMaxCount))

    /** A copy with another [targetMaxCountPerDay]. */
    public fun withTargetMaxCountPerDay(targetMaxCountPerDay: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("target_max_count_per_day", targetMaxCountPerDay))
}

/**
 * `UpdateStockBundleBudgetRequest`.
 */
public class UpdateStockBundleBudgetRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, updateMode: String, currentMaxCount: Long? = null, currentMaxCountPerDay: Long? = null, targetMaxCount: Long? = null, targetMaxCountPerDay: Long? = null) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("update_mode", updateMode).put("current_max_count", currentMaxCount).put("current_max_count_per_day", currentMaxCountPerDay).put("target_max_count", targetMaxCount).put("target_max_count_per_day", targetMaxCountPerDay).json,
    )

    public constructor(brandId: String, outRequestNo: String, updateMode: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("update_mode", updateMode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 更新模式. Which of the two limits is changed. See [UpdateMode]. */
    public val updateMode: String get() = json["update_mode"].text()

    /** 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`. */
    public val currentMaxCount: Long? get() = json["current_max_count"].longOrNull()

    /** 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`. */
    public val currentMaxCountPerDay: Long? get() = json["current_max_count_per_day"].longOrNull()

    /** 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`. */
    public val targetMaxCount: Long? get() = json["target_max_count"].longOrNull()

    /** 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`. */
    public val targetMaxCountPerDay: Long? get() = json["target_max_count_per_day"].longOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateStockBundleBudgetRequest = UpdateStockBundleBudgetRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateStockBundleBudgetRequest = UpdateStockBundleBudgetRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [updateMode]. */
    public fun withUpdateMode(updateMode: String): UpdateStockBundleBudgetRequest = UpdateStockBundleBudgetRequest(json.with("update_mode", updateMode))

    /** A copy with another [currentMaxCount]. */
    public fun withCurrentMaxCount(currentMaxCount: Long?): UpdateStockBundleBudgetRequest = UpdateStockBundleBudgetRequest(json.with("current_max_count", currentMaxCount))

    /** A copy with another [currentMaxCountPerDay]. */
    public fun withCurrentMaxCountPerDay(currentMaxCountPerDay: Long?): UpdateStockBundleBudgetRequest = UpdateStockBundleBudgetRequest(json.with("current_max_count_per_day", currentMaxCountPerDay))

    /** A copy with another [targetMaxCount]. */
    public fun withTargetMaxCount(targetMaxCount: Long?): UpdateStockBundleBudgetRequest = UpdateStockBundleBudgetRequest(json.with("target_max_count", targetMaxCount))

    /** A copy with another [targetMaxCountPerDay]. */
    public fun withTargetMaxCountPerDay(targetMaxCountPerDay: Long?): UpdateStockBundleBudgetRequest = UpdateStockBundleBudgetRequest(json.with("target_max_count_per_day", targetMaxCountPerDay))
}

/**
 * `UpdateStockBundleRequest`.
 */
public class UpdateStockBundleRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, couponDisplayInfo: CouponDisplay? = null, notifyConfig: StockNotifyConfig? = null, remark: String? = null, storeScope: String? = null, usageRuleDisplayInfo: UsageRuleDisplay? = null) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("remark", remark).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).json,
    )

    public constructor(brandId: String, outRequestNo: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay? get() = json["coupon_display_info"].treeOrNull()?.let { CouponDisplay(it) }

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig? get() = json["notify_config"].treeOrNull()?.let { StockNotifyConfig(it) }

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String? get() = json["store_scope"].textOrNull()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay? get() = json["usage_rule_display_info"].treeOrNull()?.let { UsageRuleDisplay(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateStockBundleRequest = UpdateStockBundleRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateStockBundleRequest = UpdateStockBundleRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [couponDisplayInfo]. */
    public fun withCouponDisplayInfo(couponDisplayInfo: CouponDisplay?): UpdateStockBundleRequest = UpdateStockBundleRequest(json.with("coupon_display_info", couponDisplayInfo))

    /** A copy with another [notifyConfig]. */
    public fun withNotifyConfig(notifyConfig: StockNotifyConfig?): UpdateStockBundleRequest = UpdateStockBundleRequest(json.with("notify_config", notifyConfig))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): UpdateStockBundleRequest = UpdateStockBundleRequest(json.with("remark", remark))

    /** A copy with another [storeScope]. */
    public fun withStoreScope(storeScope: String?): UpdateStockBundleRequest = UpdateStockBundleRequest(json.with("store_scope", storeScope))

    /** A copy with another [usageRuleDisplayInfo]. */
    public fun withUsageRuleDisplayInfo(usageRuleDisplayInfo: UsageRuleDisplay?): UpdateStockBundleRequest = UpdateStockBundleRequest(json.with("usage_rule_display_info", usageRuleDisplayInfo))
}

/**
 * `UpdateStockRequest`.
 */
public class UpdateStockRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, couponDisplayInfo: CouponDisplay? = null, notifyConfig: StockNotifyConfig? = null, remark: String? = null, storeScope: String? = null, usageRuleDisplayInfo: UsageRuleDisplay? = null) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("coupon_display_info", couponDisplayInfo).put("notify_config", notifyConfig).put("remark", remark).put("store_scope", storeScope).put("usage_rule_display_info", usageRuleDisplayInfo).json,
    )

    public constructor(brandId: String, outRequestNo: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay? get() = json["coupon_display_info"].treeOrNull()?.let { CouponDisplay(it) }

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig? get() = json["notify_config"].treeOrNull()?.let { StockNotifyConfig(it) }

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String? get() = json["store_scope"].textOrNull()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay? get() = json["usage_rule_display_info"].treeOrNull()?.let { UsageRuleDisplay(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateStockRequest = UpdateStockRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateStockRequest = UpdateStockRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [couponDisplayInfo]. */
    public fun withCouponDisplayInfo(couponDisplayInfo: CouponDisplay?): UpdateStockRequest = UpdateStockRequest(json.with("coupon_display_info", couponDisplayInfo))

    /** A copy with another [notifyConfig]. */
    public fun withNotifyConfig(notifyConfig: StockNotifyConfig?): UpdateStockRequest = UpdateStockRequest(json.with("notify_config", notifyConfig))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): UpdateStockRequest = UpdateStockRequest(json.with("remark", remark))

    /** A copy with another [storeScope]. */
    public fun withStoreScope(storeScope: String?): UpdateStockRequest = UpdateStockRequest(json.with("store_scope", storeScope))

    /** A copy with another [usageRuleDisplayInfo]. */
    public fun withUsageRuleDisplayInfo(usageRuleDisplayInfo: UsageRuleDisplay?): UpdateStockRequest = UpdateStockRequest(json.with("usage_rule_display_info", usageRuleDisplayInfo))
}

/**
 * `UploadImageResponse`.
 */
public class UploadImageResponse(json: JsonObject) : Model(json) {

    /** 图片URL. At most 256 characters. */
    public val imageUrl: String get() = json["image_url"].text()

    /** 媒体文件URL地址. Known from the community. */
    public val mediaUrl: String? get() = json["media_url"].textOrNull()
}

/**
 * `UploadStockCouponCodesRequest`.
 */
public class UploadStockCouponCodesRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, codeList: List<String>) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("code_list", codeList).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 券Code列表. Each at most 40 characters. */
    public val codeList: List<String> get() = json["code_list"].list { it.text() }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UploadStockCouponCodesRequest = UploadStockCouponCodesRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UploadStockCouponCodesRequest = UploadStockCouponCodesRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [codeList]. */
    public fun withCodeList(codeList: List<String>): UploadStockCouponCodesRequest = UploadStockCouponCodesRequest(json.with("code_list", codeList))
}

/**
 * `UploadStockCouponCodesResponse`.
 */
public class UploadStockCouponCodesResponse(json: JsonObject) : Model(json) {

    /** 去重后券Code总数. Of different codes in the request. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 已经存在的券Code列表. Codes that were uploaded before. */
    public val alreadyExistCodeList: List<String>? get() = json["already_exist_code_list"].listOrNull { it.text() }

    /** 重复的券Code列表. Codes that stand in the request more than once. */
    public val duplicateCodeList: List<String>? get() = json["duplicate_code_list"].listOrNull { it.text() }

    /** 上传失败的券Code列表. */
    public val failedCodeList: List<FailedCouponCode>? get() = json["failed_code_list"].listOrNull { FailedCouponCode(it.tree()) }

    /** 上传成功的券Code列表. */
    public val successCodeList: List<String>? get() = json["success_code_list"].listOrNull { it.text() }
}

/**
 * `UsageDetail`.
 */
public class UsageDetail(json: JsonObject) : Model(json) {

    /** 退券请求单号. The caller's own number of the return. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 券核销请求单号. The caller's own number of the redemption. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 券核销的微信支付订单信息. */
    public val associatedOrderInfo: AssociatedOrder? get() = json["associated_order_info"].treeOrNull()?.let { AssociatedOrder(it) }

    /** 券核销的关联微信支付分订单信息. */
    public val associatedPayScoreOrderInfo: AssociatedPayScoreOrder? get() = json["associated_pay_score_order_info"].treeOrNull()?.let { AssociatedPayScoreOrder(it) }

    /** 退券时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 优惠金额. What the user saved, in fen. */
    public val savedAmount: Long? get() = json["saved_amount"].longOrNull()

    /** 券核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * `UsageRule`.
 */
public class UsageRule(json: JsonObject) : Model(json) {
    public constructor(couponAvailablePeriod: CouponAvailablePeriod, discountCoupon: DiscountCoupon? = null, exchangeCoupon: ExchangeCoupon? = null, normalCoupon: NormalCoupon? = null) : this(
        Fields().put("coupon_available_period", couponAvailablePeriod).put("discount_coupon", discountCoupon).put("exchange_coupon", exchangeCoupon).put("normal_coupon", normalCoupon).json,
    )

    public constructor(couponAvailablePeriod: CouponAvailablePeriod) : this(
        Fields().put("coupon_available_period", couponAvailablePeriod).json,
    )

    /** 券可核销时间. */
    public val couponAvailablePeriod: CouponAvailablePeriod get() = CouponAvailablePeriod(json["coupon_available_period"].tree())

    /** 折扣券使用规则. */
    public val discountCoupon: DiscountCoupon? get() = json["discount_coupon"].treeOrNull()?.let { DiscountCoupon(it) }

    /** 兑换券使用规则. */
    public val exchangeCoupon: ExchangeCoupon? get() = json["exchange_coupon"].treeOrNull()?.let { ExchangeCoupon(it) }

    /** 满减券使用规则. */
    public val normalCoupon: NormalCoupon? get() = json["normal_coupon"].treeOrNull()?.let { NormalCoupon(it) }

    /** A copy with another [couponAvailablePeriod]. */
    public fun withCouponAvailablePeriod(couponAvailablePeriod: CouponAvailablePeriod): UsageRule = UsageRule(json.with("coupon_available_period", couponAvailablePeriod))

    /** A copy with another [discountCoupon]. */
    public fun withDiscountCoupon(discountCoupon: DiscountCoupon?): UsageRule = UsageRule(json.with("discount_coupon", discountCoupon))

    /** A copy with another [exchangeCoupon]. */
    public fun withExchangeCoupon(exchangeCoupon: ExchangeCoupon?): UsageRule = UsageRule(json.with("exchange_coupon", exchangeCoupon))

    /** A copy with another [normalCoupon]. */
    public fun withNormalCoupon(normalCoupon: NormalCoupon?): UsageRule = UsageRule(json.with("normal_coupon", normalCoupon))
}

/**
 * `UsageRuleDisplay`.
 */
public class UsageRuleDisplay(json: JsonObject) : Model(json) {
    public constructor(couponUsageMethodList: List<String>, usageDescription: String, miniProgramAppid: String? = null, appJumpType: String? = null, appPath: String? = null, couponAvailableStoreInfo: CouponAvailableStore? = null, miniProgramPath: String? = null, passcodeLink: String? = null) : this(
        Fields().put("coupon_usage_method_list", couponUsageMethodList).put("usage_description", usageDescription).put("mini_program_appid", miniProgramAppid).put("app_jump_type", appJumpType).put("app_path", appPath).put("coupon_available_store_info", couponAvailableStoreInfo).put("mini_program_path", miniProgramPath).put("passcode_link", passcodeLink).json,
    )

    public constructor(couponUsageMethodList: List<String>, usageDescription: String) : this(
        Fields().put("coupon_usage_method_list", couponUsageMethodList).put("usage_description", usageDescription).json,
    )

    /** 券使用方式列表. `OFFLINE`: shown in a store; `MINI_PROGRAM` and `APP`: redeemed there; `PAYMENT_CODE`: with the payment code. See [CouponUsageMethodList]. */
    public val couponUsageMethodList: List<String> get() = json["coupon_usage_method_list"].list { it.text() }

    /** 券使用说明. At most 1000 characters. */
    public val usageDescription: String get() = json["usage_description"].text()

    /** 小程序AppID. Needed with `MINI_PROGRAM`. */
    public val miniProgramAppid: String? get() = json["mini_program_appid"].textOrNull()

    /** APP跳转类型. Needed with `APP`. See [AppJumpType]. */
    public val appJumpType: String? get() = json["app_jump_type"].textOrNull()

    /** APP的H5跳转路径. Needed with `app_jump_type` `H5`. */
    public val appPath: String? get() = json["app_path"].textOrNull()

    /** 券可用门店信息. */
    public val couponAvailableStoreInfo: CouponAvailableStore? get() = json["coupon_available_store_info"].treeOrNull()?.let { CouponAvailableStore(it) }

    /** 小程序跳转路径. Needed with `MINI_PROGRAM`. */
    public val miniProgramPath: String? get() = json["mini_program_path"].textOrNull()

    /** 口令链接. Needed with `app_jump_type` `PASSCODE_LINK`. */
    public val passcodeLink: String? get() = json["passcode_link"].textOrNull()

    /** A copy with another [couponUsageMethodList]. */
    public fun withCouponUsageMethodList(couponUsageMethodList: List<String>): UsageRuleDisplay = UsageRuleDisplay(json.with("coupon_usage_method_list", couponUsageMethodList))

    /** A copy with another [usageDescription]. */
    public fun withUsageDescription(usageDescription: String): UsageRuleDisplay = UsageRuleDisplay(json.with("usage_description", usageDescription))

    /** A copy with another [miniProgramAppid]. */
    public fun withMiniProgramAppid(miniProgramAppid: String?): UsageRuleDisplay = UsageRuleDisplay(json.with("mini_program_appid", miniProgramAppid))

    /** A copy with another [appJumpType]. */
    public fun withAppJumpType(appJumpType: String?): UsageRuleDisplay = UsageRuleDisplay(json.with("app_jump_type", appJumpType))

    /** A copy with another [appPath]. */
    public fun withAppPath(appPath: String?): UsageRuleDisplay = UsageRuleDisplay(json.with("app_path", appPath))

    /** A copy with another [couponAvailableStoreInfo]. */
    public fun withCouponAvailableStoreInfo(couponAvailableStoreInfo: CouponAvailableStore?): UsageRuleDisplay = UsageRuleDisplay(json.with("coupon_available_store_info", couponAvailableStoreInfo))

    /** A copy with another [miniProgramPath]. */
    public fun withMiniProgramPath(miniProgramPath: String?): UsageRuleDisplay = UsageRuleDisplay(json.with("mini_program_path", miniProgramPath))

    /** A copy with another [passcodeLink]. */
    public fun withPasscodeLink(passcodeLink: String?): UsageRuleDisplay = UsageRuleDisplay(json.with("passcode_link", passcodeLink))
}

/**
 * `UseUserCouponRequest`.
 */
public class UseUserCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, useTime: String, storeId: String? = null, associatedOrderInfo: AssociatedOrder? = null, associatedPayScoreOrderInfo: AssociatedPayScoreOrder? = null, savedAmount: Long? = null, sequentialCouponIndex: Long? = null) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("out_request_no", outRequestNo).put("product_coupon_id", productCouponId).put("use_time", useTime).put("store_id", storeId).put("associated_order_info", associatedOrderInfo).put("associated_pay_score_order_info", associatedPayScoreOrderInfo).put("saved_amount", savedAmount).put("sequential_coupon_index", sequentialCouponIndex).json,
    )

    public constructor(appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, useTime: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("out_request_no", outRequestNo).put("product_coupon_id", productCouponId).put("use_time", useTime).json,
    )

    /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 核销请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 核销时间. RFC 3339. */
    public val useTime: String get() = json["use_time"].text()

    /** 核销门店ID. A store of the brand, as `brand_store` numbers them. */
    public val storeId: String? get() = json["store_id"].textOrNull()

    /** 关联微信支付订单信息. */
    public val associatedOrderInfo: AssociatedOrder? get() = json["associated_order_info"].treeOrNull()?.let { AssociatedOrder(it) }

    /** 关联微信支付分订单信息. */
    public val associatedPayScoreOrderInfo: AssociatedPayScoreOrder? get() = json["associated_pay_score_order_info"].treeOrNull()?.let { AssociatedPayScoreOrder(it) }

    /** 优惠金额. What the user saved, in fen. */
    public val savedAmount: Long? get() = json["saved_amount"].longOrNull()

    /** 多次优惠索引. Which use this is, from 0. Known from the community. */
    public val sequentialCouponIndex: Long? get() = json["sequential_coupon_index"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UseUserCouponRequest = UseUserCouponRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UseUserCouponRequest = UseUserCouponRequest(json.with("brand_id", brandId))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): UseUserCouponRequest = UseUserCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UseUserCouponRequest = UseUserCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): UseUserCouponRequest = UseUserCouponRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [useTime]. */
    public fun withUseTime(useTime: String): UseUserCouponRequest = UseUserCouponRequest(json.with("use_time", useTime))

    /** A copy with another [storeId]. */
    public fun withStoreId(storeId: String?): UseUserCouponRequest = UseUserCouponRequest(json.with("store_id", storeId))

    /** A copy with another [associatedOrderInfo]. */
    public fun withAssociatedOrderInfo(associatedOrderInfo: AssociatedOrder?): UseUserCouponRequest = UseUserCouponRequest(json.with("associated_order_info", associatedOrderInfo))

    /** A copy with another [associatedPayScoreOrderInfo]. */
    public fun withAssociatedPayScoreOrderInfo(associatedPayScoreOrderInfo: AssociatedPayScoreOrder?): UseUserCouponRequest = UseUserCouponRequest(json.with("associated_pay_score_order_info", associatedPayScoreOrderInfo))

    /** A copy with another [savedAmount]. */
    public fun withSavedAmount(savedAmount: Long?): UseUserCouponRequest = UseUserCouponRequest(json.with("saved_amount", savedAmount))

    /** A copy with another [sequentialCouponIndex]. */
    public fun withSequentialCouponIndex(sequentialCouponIndex: Long?): UseUserCouponRequest = UseUserCouponRequest(json.with("sequential_coupon_index", sequentialCouponIndex))
}

/**
 * `UseUserCouponResponse`.
 */
public class UseUserCouponResponse(json: JsonObject) : Model(json) {

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户商品券Code. At most 40 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 商品券信息. */
    public val productCoupon: ProductCoupon get() = ProductCoupon(json["product_coupon"].tree())

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 批次信息. */
    public val stock: Stock get() = Stock(json["stock"].tree())

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 确认请求单号. The caller's own number of the confirmation. */
    public val confirmRequestNo: String? get() = json["confirm_request_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 确认发放时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用详情. */
    public val progressiveBundleUsageDetail: UsageDetail? get() = json["progressive_bundle_usage_detail"].treeOrNull()?.let { UsageDetail(it) }

    /** 多次优惠使用详情. Known from the community. */
    public val sequentialUsageDetail: UseUserCouponSequentialUsageDetail? get() = json["sequential_usage_detail"].treeOrNull()?.let { UseUserCouponSequentialUsageDetail(it) }

    /** 单券使用详情. */
    public val singleUsageDetail: UsageDetail? get() = json["single_usage_detail"].treeOrNull()?.let { UsageDetail(it) }

    /** 用户券组信息. */
    public val userProductCouponBundleInfo: UserCouponBundleInfo? get() = json["user_product_coupon_bundle_info"].treeOrNull()?.let { UserCouponBundleInfo(it) }
}

/**
 * `UseUserCouponSequentialUsageDetail`.
 */
public class UseUserCouponSequentialUsageDetail(json: JsonObject) : Model(json) {

    /** 总可使用次数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 已使用次数. */
    public val usedCount: Long? get() = json["used_count"].longOrNull()

    /** 轮次使用详情列表. */
    public val detailItemList: List<UseUserCouponSequentialUsageItem>? get() = json["detail_item_list"].listOrNull { UseUserCouponSequentialUsageItem(it.tree()) }
}

/**
 * `UseUserCouponSequentialUsageItem`.
 */
public class UseUserCouponSequentialUsageItem(json: JsonObject) : Model(json) {

    /** 轮次使用详情状态. See [DetailState]. */
    public val detailState: String get() = json["detail_state"].text()

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 退券请求单号. The caller's own number of the return. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 核销请求单号. The caller's own number of the redemption. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 关联微信支付订单信息. */
    public val associatedOrderInfo: AssociatedOrder? get() = json["associated_order_info"].treeOrNull()?.let { AssociatedOrder(it) }

    /** 删除时间. RFC 3339. */
    public val deleteTime: String? get() = json["delete_time"].textOrNull()

    /** 退券时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * `UserCoupon`.
 */
public class UserCoupon(json: JsonObject) : Model(json) {

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户商品券Code. At most 40 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 商品券信息. */
    public val productCoupon: ProductCoupon get() = ProductCoupon(json["product_coupon"].tree())

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 批次信息. */
    public val stock: Stock get() = Stock(json["stock"].tree())

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 确认请求单号. The caller's own number of the confirmation. */
    public val confirmRequestNo: String? get() = json["confirm_request_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 确认发放时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用详情. */
    public val progressiveBundleUsageDetail: UsageDetail? get() = json["progressive_bundle_usage_detail"].treeOrNull()?.let { UsageDetail(it) }

    /** 多次优惠使用详情. Known from the community. */
    public val sequentialUsageDetail: SequentialUsageDetail? get() = json["sequential_usage_detail"].treeOrNull()?.let { SequentialUsageDetail(it) }

    /** 单券使用详情. */
    public val singleUsageDetail: UsageDetail? get() = json["single_usage_detail"].treeOrNull()?.let { UsageDetail(it) }

    /** 用户券组信息. */
    public val userProductCouponBundleInfo: UserCouponBundleInfo? get() = json["user_product_coupon_bundle_info"].treeOrNull()?.let { UserCouponBundleInfo(it) }
}

/**
 * `UserCouponBundle`.
 */
public class UserCouponBundle(json: JsonObject) : Model(json) {

    /** 用户券组ID. At most 40 characters. */
    public val userCouponBundleId: String get() = json["user_coupon_bundle_id"].text()

    /** 用户商品券列表. */
    public val userProductCouponList: List<BundledUserCoupon> get() = json["user_product_coupon_list"].list { BundledUserCoupon(it.tree()) }
}

/**
 * `UserCouponBundleInfo`.
 */
public class UserCouponBundleInfo(json: JsonObject) : Model(json) {

    /** 总可使用次数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 用户券组ID. */
    public val userCouponBundleId: String get() = json["user_coupon_bundle_id"].text()

    /** 已使用次数. */
    public val usedCount: Long? get() = json["used_count"].longOrNull()

    /** 用户券组内索引. The coupon's place in its bundle, from 0. */
    public val userCouponBundleIndex: Long? get() = json["user_coupon_bundle_index"].longOrNull()
}

/**
 * `UserCouponItem`.
 */
public class UserCouponItem(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户商品券Code. At most 40 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 商品券信息. */
    public val productCoupon: ProductCoupon get() = ProductCoupon(json["product_coupon"].tree())

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 批次信息. */
    public val stock: UserCouponItemStock get() = UserCouponItemStock(json["stock"].tree())

    /** 有效期开始时间. RFC 3339. */
    public val validBeginTime: String get() = json["valid_begin_time"].text()

    /** 有效期结束时间. RFC 3339. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 确认请求单号. The caller's own number of the confirmation. */
    public val confirmRequestNo: String? get() = json["confirm_request_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 自定义附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
    public val channelCustomInfo: String? get() = json["channel_custom_info"].textOrNull()

    /** 确认发放时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 用户商品券标签信息. */
    public val couponTagInfo: CouponTag? get() = json["coupon_tag_info"].treeOrNull()?.let { CouponTag(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用详情. */
    public val progressiveBundleUsageDetail: UsageDetail? get() = json["progressive_bundle_usage_detail"].treeOrNull()?.let { UsageDetail(it) }

    /** 多次优惠使用详情. Known from the community. */
    public val sequentialUsageDetail: SequentialUsageDetail? get() = json["sequential_usage_detail"].treeOrNull()?.let { SequentialUsageDetail(it) }

    /** 单券使用详情. */
    public val singleUsageDetail: UsageDetail? get() = json["single_usage_detail"].treeOrNull()?.let { UsageDetail(it) }

    /** 用户券组信息. */
    public val userProductCouponBundleInfo: UserCouponBundleInfo? get() = json["user_product_coupon_bundle_info"].treeOrNull()?.let { UserCouponBundleInfo(it) }
}

/**
 * `UserCouponItemStock`.
 */
public class UserCouponItemStock(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 批次ID. At most 40 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. See [UserCouponItemStockCouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 用户商品券展示信息. */
    public val couponDisplayInfo: CouponDisplay get() = CouponDisplay(json["coupon_display_info"].tree())

    /** 事件通知配置. */
    public val notifyConfig: StockNotifyConfig get() = StockNotifyConfig(json["notify_config"].tree())

    /** 已发放次数. */
    public val sentCountInfo: SentCount get() = SentCount(json["sent_count_info"].tree())

    /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. See [UserCouponItemStockState]. */
    public val state: String get() = json["state"].text()

    /** 发放规则. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope]. */
    public val storeScope: String get() = json["store_scope"].text()

    /** 券使用规则展示信息. */
    public val usageRuleDisplayInfo: UsageRuleDisplay get() = UsageRuleDisplay(json["usage_rule_display_info"].tree())

    /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 品牌方预上传的券Code数量信息. */
    public val couponCodeCountInfo: CouponCodeCount? get() = json["coupon_code_count_info"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 失效原因. At most 150 characters. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 多次优惠使用规则. */
    public val progressiveBundleUsageRule: UsageRule? get() = json["progressive_bundle_usage_rule"].treeOrNull()?.let { UsageRule(it) }

    /** 备注. For the brand; users do not see it. At most 20 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 多次优惠使用规则信息. Known from the community. */
    public val sequentialUsageRule: UserCouponSequentialUsageRule? get() = json["sequential_usage_rule"].treeOrNull()?.let { UserCouponSequentialUsageRule(it) }

    /** 单券使用规则. */
    public val singleUsageRule: UsageRule? get() = json["single_usage_rule"].treeOrNull()?.let { UsageRule(it) }

    /** 批次组信息. */
    public val stockBundleInfo: StockBundleInfo? get() = json["stock_bundle_info"].treeOrNull()?.let { StockBundleInfo(it) }
}

/**
 * `UserCouponSequentialUsageRule`.
 */
public class UserCouponSequentialUsageRule(json: JsonObject) : Model(json) {

    /** 券可核销时间. */
    public val couponAvailablePeriod: CouponAvailablePeriod get() = CouponAvailablePeriod(json["coupon_available_period"].tree())

    /** 折扣券使用规则列表. */
    public val discountCouponList: List<DiscountCoupon>? get() = json["discount_coupon_list"].listOrNull { DiscountCoupon(it.tree()) }

    /** 兑换券使用规则列表. */
    public val exchangeCouponList: List<ExchangeCoupon>? get() = json["exchange_coupon_list"].listOrNull { ExchangeCoupon(it.tree()) }

    /** 满减券使用规则列表. */
    public val normalCouponList: List<NormalCoupon>? get() = json["normal_coupon_list"].listOrNull { NormalCoupon(it.tree()) }

    /** 多次优惠是否提供首笔特惠. */
    public val specialFirst: Boolean? get() = json["special_first"].booleanOrNull()
}

/**
 * `WeeklyAvailablePeriod`.
 */
public class WeeklyAvailablePeriod(json: JsonObject) : Model(json) {
    public constructor(dayList: List<String>? = null, dayPeriodList: List<DayPeriod>? = null) : this(
        Fields().put("day_list", dayList).put("day_period_list", dayPeriodList).json,
    )

    /** 每周可用星期数. See [DayList]. */
    public val dayList: List<String>? get() = json["day_list"].listOrNull { it.text() }

    /** 当天可用时间段. */
    public val dayPeriodList: List<DayPeriod>? get() = json["day_period_list"].listOrNull { DayPeriod(it.tree()) }

    /** A copy with another [dayList]. */
    public fun withDayList(dayList: List<String>?): WeeklyAvailablePeriod = WeeklyAvailablePeriod(json.with("day_list", dayList))

    /** A copy with another [dayPeriodList]. */
    public fun withDayPeriodList(dayPeriodList: List<DayPeriod>?): WeeklyAvailablePeriod = WeeklyAvailablePeriod(json.with("day_period_list", dayPeriodList))
}

/**
 * APP跳转类型.
 *
 * The documented values; there may be others.
 */
public object AppJumpType {
    public const val H5: String = "H5"
    public const val PASSCODE_LINK: String = "PASSCODE_LINK"
}

/**
 * 背景颜色.
 *
 * The documented values; there may be others.
 */
public object BackgroundColor {
    public const val COLOR010: String = "Color010"
    public const val COLOR020: String = "Color020"
    public const val COLOR030: String = "Color030"
    public const val COLOR040: String = "Color040"
    public const val COLOR050: String = "Color050"
    public const val COLOR060: String = "Color060"
    public const val COLOR070: String = "Color070"
    public const val COLOR080: String = "Color080"
    public const val COLOR090: String = "Color090"
    public const val COLOR100: String = "Color100"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object BundleStockCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object BundleStockState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 商品券状态.
 *
 * The documented values; there may be others.
 */
public object BundledProductCouponState {
    public const val AUDITING: String = "AUDITING"
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 商品券类型.
 *
 * The documented values; there may be others.
 */
public object BundledProductCouponType {
    public const val NORMAL: String = "NORMAL"
    public const val DISCOUNT: String = "DISCOUNT"
    public const val EXCHANGE: String = "EXCHANGE"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object BundledUserCouponStockCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object BundledUserCouponStockState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 用户商品券Code展示模式.
 *
 * The documented values; there may be others.
 */
public object CodeDisplayMode {
    public const val INVISIBLE: String = "INVISIBLE"
    public const val BARCODE: String = "BARCODE"
    public const val QRCODE: String = "QRCODE"
}

/**
 * 商品券类型.
 *
 * The documented values; there may be others.
 */
public object CombinedImageType {
    public const val NORMAL: String = "NORMAL"
    public const val DISCOUNT: String = "DISCOUNT"
    public const val EXCHANGE: String = "EXCHANGE"
}

/**
 * 用户商品券状态.
 *
 * The documented values; there may be others.
 */
public object CouponState {
    public const val CONFIRMING: String = "CONFIRMING"
    public const val PENDING: String = "PENDING"
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val DELETED: String = "DELETED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 用户商品券标签列表.
 *
 * The documented values; there may be others.
 */
public object CouponTagList {
    public const val MEMBER: String = "MEMBER"
}

/**
 * 券使用方式列表.
 *
 * The documented values; there may be others.
 */
public object CouponUsageMethodList {
    public const val OFFLINE: String = "OFFLINE"
    public const val MINI_PROGRAM: String = "MINI_PROGRAM"
    public const val APP: String = "APP"
    public const val PAYMENT_CODE: String = "PAYMENT_CODE"
}

/**
 * 商品券类型.
 *
 * The documented values; there may be others.
 */
public object CreateProductCouponRequestType {
    public const val NORMAL: String = "NORMAL"
    public const val DISCOUNT: String = "DISCOUNT"
    public const val EXCHANGE: String = "EXCHANGE"
}

/**
 * 商品券状态.
 *
 * The documented values; there may be others.
 */
public object CreateProductCouponResponseState {
    public const val AUDITING: String = "AUDITING"
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 商品券类型.
 *
 * The documented values; there may be others.
 */
public object CreateProductCouponResponseType {
    public const val NORMAL: String = "NORMAL"
    public const val DISCOUNT: String = "DISCOUNT"
    public const val EXCHANGE: String = "EXCHANGE"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object CreateProductCouponStockInputCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
    public const val API_ASSIGN: String = "API_ASSIGN"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object CreatedBundleStockCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object CreatedBundleStockState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 每周可用星期数.
 *
 * The documented values; there may be others.
 */
public object DayList {
    public const val MONDAY: String = "MONDAY"
    public const val TUESDAY: String = "TUESDAY"
    public const val WEDNESDAY: String = "WEDNESDAY"
    public const val THURSDAY: String = "THURSDAY"
    public const val FRIDAY: String = "FRIDAY"
    public const val SATURDAY: String = "SATURDAY"
    public const val SUNDAY: String = "SUNDAY"
}

/**
 * 轮次使用详情状态.
 *
 * The documented values; there may be others.
 */
public object DetailState {
    public const val PENDING: String = "PENDING"
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val DELETED: String = "DELETED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 图片生成类型.
 *
 * The documented values; there may be others.
 */
public object ImageGenerationType {
    public const val COMBINE_IMAGE: String = "COMBINE_IMAGE"
    public const val CUT_OUT: String = "CUT_OUT"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object ListStocksState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 商品券状态.
 *
 * The documented values; there may be others.
 */
public object ProductCouponState {
    public const val AUDITING: String = "AUDITING"
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 商品券类型.
 *
 * The documented values; there may be others.
 */
public object ProductCouponType {
    public const val NORMAL: String = "NORMAL"
    public const val DISCOUNT: String = "DISCOUNT"
    public const val EXCHANGE: String = "EXCHANGE"
}

/**
 * 优惠范围.
 *
 * The documented values; there may be others.
 */
public object Scope {
    public const val ALL: String = "ALL"
    public const val SINGLE: String = "SINGLE"
}

/**
 * 发券渠道.
 *
 * The documented values; there may be others.
 */
public object SendChannel {
    public const val BRAND_MANAGE: String = "BRAND_MANAGE"
    public const val API: String = "API"
    public const val RECEIVE_COMPONENT: String = "RECEIVE_COMPONENT"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object SendUserCouponStockCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
    public const val API_ASSIGN: String = "API_ASSIGN"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object SendUserCouponStockState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 多次优惠规则类型.
 *
 * The documented values; there may be others.
 */
public object SequentialUsageInfoType {
    public const val INCREMENTAL: String = "INCREMENTAL"
    public const val EQUAL: String = "EQUAL"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object StandaloneStockCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
    public const val API_ASSIGN: String = "API_ASSIGN"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object StandaloneStockState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object StockBundleInputCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object StockCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
    public const val API_ASSIGN: String = "API_ASSIGN"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object StockInputCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
    public const val API_ASSIGN: String = "API_ASSIGN"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object StockState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 可用门店范围.
 *
 * The documented values; there may be others.
 */
public object StoreScope {
    public const val NONE: String = "NONE"
    public const val ALL: String = "ALL"
    public const val SPECIFIC: String = "SPECIFIC"
}

/**
 * 任务状态.
 *
 * The documented values; there may be others.
 */
public object TaskState {
    public const val PROCESSING: String = "PROCESSING"
    public const val FAIL: String = "FAIL"
    public const val SUCCESS: String = "SUCCESS"
}

/**
 * 更新模式.
 *
 * The documented values; there may be others.
 */
public object UpdateMode {
    public const val MAX_COUNT: String = "MAX_COUNT"
    public const val MAX_COUNT_PER_DAY: String = "MAX_COUNT_PER_DAY"
}

/**
 * 使用模式.
 *
 * The documented values; there may be others.
 */
public object UsageMode {
    public const val SINGLE: String = "SINGLE"
    public const val PROGRESSIVE_BUNDLE: String = "PROGRESSIVE_BUNDLE"
}

/**
 * 券Code分配模式.
 *
 * The documented values; there may be others.
 */
public object UserCouponItemStockCouponCodeMode {
    public const val WECHATPAY: String = "WECHATPAY"
    public const val UPLOAD: String = "UPLOAD"
    public const val API_ASSIGN: String = "API_ASSIGN"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object UserCouponItemStockState {
    public const val AUDITING: String = "AUDITING"
    public const val SENDING: String = "SENDING"
    public const val PAUSED: String = "PAUSED"
    public const val STOPPED: String = "STOPPED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}
