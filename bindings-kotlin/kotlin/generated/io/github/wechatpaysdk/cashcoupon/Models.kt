// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.cashcoupon

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
 * `AvailableRegion`.
 */
public class AvailableRegion(json: JsonObject) : Model(json) {

    /** 类型. How far down the names go. See [Type]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 国家. */
    public val country: String? get() = json["country"].textOrNull()

    /** 省份. */
    public val province: String? get() = json["province"].textOrNull()

    /** 城市. */
    public val city: String? get() = json["city"].textOrNull()

    /** 区县. */
    public val district: String? get() = json["district"].textOrNull()
}

/**
 * `CardLimitation`.
 */
public class CardLimitation(json: JsonObject) : Model(json) {
    public constructor(name: String, bin: List<String>) : this(
        Fields().put("name", name).put("bin", bin).json,
    )

    /** 银行卡名字. Shown to the user. At most 4 characters. */
    public val name: String get() = json["name"].text()

    /** 银行卡BIN. At most 10 elements, each at most 13 characters. */
    public val bin: List<String> get() = json["bin"].list { it.text() }

    /** A copy with another [name]. */
    public fun withName(name: String): CardLimitation = CardLimitation(json.with("name", name))

    /** A copy with another [bin]. */
    public fun withBin(bin: List<String>): CardLimitation = CardLimitation(json.with("bin", bin))
}

/**
 * `Coupon`.
 */
public class Coupon(json: JsonObject) : Model(json) {

    /** 创建批次的商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 代金券或消费金id. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 单品优惠特定信息. */
    public val cutToMessage: CutTo? get() = json["cut_to_message"].treeOrNull()?.let { CutTo(it) }

    /** 券或消费金名称. */
    public val couponName: String get() = json["coupon_name"].text()

    /** 券或消费金状态. See [CouponStatus]. */
    public val status: String get() = json["status"].text()

    /** 使用说明. */
    public val description: String get() = json["description"].text()

    /** 领券时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 券或消费金类型. See [CouponType]. */
    public val couponType: String get() = json["coupon_type"].text()

    /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
    public val noCash: Boolean? get() = json["no_cash"].booleanOrNull()

    /** 可用开始时间. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 可用结束时间. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 是否单品优惠. Whether the coupon is for single goods. */
    public val singleitem: Boolean? get() = json["singleitem"].booleanOrNull()

    /** 满减券或消费金信息. */
    public val normalCouponInformation: FixedValueCoupon? get() = json["normal_coupon_information"].treeOrNull()?.let { FixedValueCoupon(it) }

    /** 折扣券信息. */
    public val discountMsg: FixedDiscountCoupon? get() = json["discount_msg"].treeOrNull()?.let { FixedDiscountCoupon(it) }

    /** 商户单据号. The number under which the coupon was sent. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 业务类型. `MULTIUSE`: can be used several times. See [BusinessType]. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 剩余金额. What is left of a coupon that can be used several times, in fen. */
    public val availableBalance: Long? get() = json["available_balance"].longOrNull()

    /** 已实扣代金券核销信息. Where and when the coupon was used. Known from the community. */
    public val consumeInformation: CouponConsumption? get() = json["consume_information"].treeOrNull()?.let { CouponConsumption(it) }

    /** 已发券数量. Known from the community. */
    public val distributedCoupons: Long? get() = json["distributed_coupons"].longOrNull()
}

/**
 * `CouponAvailableTime`.
 */
public class CouponAvailableTime(json: JsonObject) : Model(json) {
    public constructor(fixAvailableTime: FixedAvailableTime? = null, secondDayAvailable: Boolean? = null, availableTimeAfterReceive: Long? = null, availableBeginTime: String? = null, availableEndTime: String? = null) : this(
        Fields().put("fix_available_time", fixAvailableTime).put("second_day_available", secondDayAvailable).put("available_time_after_receive", availableTimeAfterReceive).put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).json,
    )

    /** 固定时间段可用. Hours of certain weekdays. */
    public val fixAvailableTime: FixedAvailableTime? get() = json["fix_available_time"].treeOrNull()?.let { FixedAvailableTime(it) }

    /** 领取第二天生效. Whether it is good from the day after only. */
    public val secondDayAvailable: Boolean? get() = json["second_day_available"].booleanOrNull()

    /** 领取后有效时间. Days for which a coupon is good once it was received. */
    public val availableTimeAfterReceive: Long? get() = json["available_time_after_receive"].longOrNull()

    /** 开始时间. RFC 3339. Known from the community. */
    public val availableBeginTime: String? get() = json["available_begin_time"].textOrNull()

    /** 结束时间. RFC 3339. Known from the community. */
    public val availableEndTime: String? get() = json["available_end_time"].textOrNull()

    /** A copy with another [fixAvailableTime]. */
    public fun withFixAvailableTime(fixAvailableTime: FixedAvailableTime?): CouponAvailableTime = CouponAvailableTime(json.with("fix_available_time", fixAvailableTime))

    /** A copy with another [secondDayAvailable]. */
    public fun withSecondDayAvailable(secondDayAvailable: Boolean?): CouponAvailableTime = CouponAvailableTime(json.with("second_day_available", secondDayAvailable))

    /** A copy with another [availableTimeAfterReceive]. */
    public fun withAvailableTimeAfterReceive(availableTimeAfterReceive: Long?): CouponAvailableTime = CouponAvailableTime(json.with("available_time_after_receive", availableTimeAfterReceive))

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String?): CouponAvailableTime = CouponAvailableTime(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String?): CouponAvailableTime = CouponAvailableTime(json.with("available_end_time", availableEndTime))
}

/**
 * `CouponConsumption`.
 */
public class CouponConsumption(json: JsonObject) : Model(json) {

    /** 核销时间. RFC 3339. */
    public val consumeTime: String? get() = json["consume_time"].textOrNull()

    /** 核销商户号. The merchant where the coupon was used. */
    public val consumeMchid: String? get() = json["consume_mchid"].textOrNull()

    /** 微信支付订单号. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 单品信息. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }
}

/**
 * What a coupon looks like.
 */
public class CouponPattern(json: JsonObject) : Model(json) {
    public constructor(description: String, merchantLogo: String? = null, merchantName: String? = null, backgroundColor: String? = null, couponImage: String? = null, jumpTarget: String? = null, miniProgramAppid: String? = null, miniProgramPath: String? = null) : this(
        Fields().put("description", description).put("merchant_logo", merchantLogo).put("merchant_name", merchantName).put("background_color", backgroundColor).put("coupon_image", couponImage).put("jump_target", jumpTarget).put("mini_program_appid", miniProgramAppid).put("mini_program_path", miniProgramPath).json,
    )

    public constructor(description: String) : this(
        Fields().put("description", description).json,
    )

    /** 使用说明. How to use the coupon; shown to the user. At most 1000 characters. */
    public val description: String get() = json["description"].text()

    /** 商户logo. A `media_url` of `media.upload_marketing_image`. At most 128 characters. */
    public val merchantLogo: String? get() = json["merchant_logo"].textOrNull()

    /** 品牌名称. At most 12 characters. */
    public val merchantName: String? get() = json["merchant_name"].textOrNull()

    /** 背景颜色. See [BackgroundColor]. */
    public val backgroundColor: String? get() = json["background_color"].textOrNull()

    /** 券详情图片. A `media_url` of `media.upload_marketing_image`. At most 128 characters. */
    public val couponImage: String? get() = json["coupon_image"].textOrNull()

    /** 卡包跳转目标. What the coupon opens: the payment code, a mini program, or WeChat's own page. See [JumpTarget]. */
    public val jumpTarget: String? get() = json["jump_target"].textOrNull()

    /** 小程序appid. Needed with `MINI_PROGRAM`. At most 128 characters. */
    public val miniProgramAppid: String? get() = json["mini_program_appid"].textOrNull()

    /** 小程序path. The page to open; needed with `MINI_PROGRAM`. At most 128 characters. */
    public val miniProgramPath: String? get() = json["mini_program_path"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String): CouponPattern = CouponPattern(json.with("description", description))

    /** A copy with another [merchantLogo]. */
    public fun withMerchantLogo(merchantLogo: String?): CouponPattern = CouponPattern(json.with("merchant_logo", merchantLogo))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String?): CouponPattern = CouponPattern(json.with("merchant_name", merchantName))

    /** A copy with another [backgroundColor]. */
    public fun withBackgroundColor(backgroundColor: String?): CouponPattern = CouponPattern(json.with("background_color", backgroundColor))

    /** A copy with another [couponImage]. */
    public fun withCouponImage(couponImage: String?): CouponPattern = CouponPattern(json.with("coupon_image", couponImage))

    /** A copy with another [jumpTarget]. */
    public fun withJumpTarget(jumpTarget: String?): CouponPattern = CouponPattern(json.with("jump_target", jumpTarget))

    /** A copy with another [miniProgramAppid]. */
    public fun withMiniProgramAppid(miniProgramAppid: String?): CouponPattern = CouponPattern(json.with("mini_program_appid", miniProgramAppid))

    /** A copy with another [miniProgramPath]. */
    public fun withMiniProgramPath(miniProgramPath: String?): CouponPattern = CouponPattern(json.with("mini_program_path", miniProgramPath))
}

/**
 * How a coupon can be used.
 */
public class CouponRule(json: JsonObject) : Model(json) {
    public constructor(availableMerchants: List<String>, couponAvailableTime: CouponAvailableTime? = null, fixedNormalCoupon: FixedValueCoupon? = null, discountCoupon: DiscountCoupon? = null, exchangeCoupon: ExchangeCoupon? = null, goodsTag: List<String>? = null, limitCard: CardLimitation? = null, limitPay: List<String>? = null, tradeType: List<String>? = null, combineUse: Boolean? = null, availableItems: List<String>? = null, unavailableItems: List<String>? = null) : this(
        Fields().put("coupon_available_time", couponAvailableTime).put("fixed_normal_coupon", fixedNormalCoupon).put("discount_coupon", discountCoupon).put("exchange_coupon", exchangeCoupon).put("goods_tag", goodsTag).put("limit_card", limitCard).put("limit_pay", limitPay).put("trade_type", tradeType).put("combine_use", combineUse).put("available_items", availableItems).put("unavailable_items", unavailableItems).put("available_merchants", availableMerchants).json,
    )

    public constructor(availableMerchants: List<String>) : this(
        Fields().put("available_merchants", availableMerchants).json,
    )

    /** 券生效时间. */
    public val couponAvailableTime: CouponAvailableTime? get() = json["coupon_available_time"].treeOrNull()?.let { CouponAvailableTime(it) }

    /** 固定面额满减券使用规则. Needed for `stock_type` `NORMAL`. */
    public val fixedNormalCoupon: FixedValueCoupon? get() = json["fixed_normal_coupon"].treeOrNull()?.let { FixedValueCoupon(it) }

    /** 折扣券使用规则. Known from the community. */
    public val discountCoupon: DiscountCoupon? get() = json["discount_coupon"].treeOrNull()?.let { DiscountCoupon(it) }

    /** 换购券使用规则. Known from the community. */
    public val exchangeCoupon: ExchangeCoupon? get() = json["exchange_coupon"].treeOrNull()?.let { ExchangeCoupon(it) }

    /** 订单优惠标记. Only payments whose `goods_tag` is one of these. At most 50 elements, each at most 128 characters. */
    public val goodsTag: List<String>? get() = json["goods_tag"].listOrNull { it.text() }

    /** 指定银行卡BIN. Only payments by these cards. */
    public val limitCard: CardLimitation? get() = json["limit_card"].treeOrNull()?.let { CardLimitation(it) }

    /** 指定支付方式. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 指定支付模式. `MICROAPP` mini program, `APPPAY` app, `PPAY` payments without password, `CARD` payment code, `FACE` face, `OTHER` official account and QR code. All of them where left out. See [TradeType]. */
    public val tradeType: List<String>? get() = json["trade_type"].listOrNull { it.text() }

    /** 是否可叠加其他优惠. Whether other discounts may come on top. */
    public val combineUse: Boolean? get() = json["combine_use"].booleanOrNull()

    /** 可核销商品编码. The goods for which it can be used, by the merchant's own numbers. At most 50 elements, each at most 128 characters. */
    public val availableItems: List<String>? get() = json["available_items"].listOrNull { it.text() }

    /** 不参与优惠商品编码. The goods for which it cannot be used. At most 50 elements, each at most 128 characters. */
    public val unavailableItems: List<String>? get() = json["unavailable_items"].listOrNull { it.text() }

    /** 可核销商户号. The merchants where the coupon can be used. At most 50 elements, each at most 20 characters. */
    public val availableMerchants: List<String> get() = json["available_merchants"].list { it.text() }

    /** A copy with another [couponAvailableTime]. */
    public fun withCouponAvailableTime(couponAvailableTime: CouponAvailableTime?): CouponRule = CouponRule(json.with("coupon_available_time", couponAvailableTime))

    /** A copy with another [fixedNormalCoupon]. */
    public fun withFixedNormalCoupon(fixedNormalCoupon: FixedValueCoupon?): CouponRule = CouponRule(json.with("fixed_normal_coupon", fixedNormalCoupon))

    /** A copy with another [discountCoupon]. */
    public fun withDiscountCoupon(discountCoupon: DiscountCoupon?): CouponRule = CouponRule(json.with("discount_coupon", discountCoupon))

    /** A copy with another [exchangeCoupon]. */
    public fun withExchangeCoupon(exchangeCoupon: ExchangeCoupon?): CouponRule = CouponRule(json.with("exchange_coupon", exchangeCoupon))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: List<String>?): CouponRule = CouponRule(json.with("goods_tag", goodsTag))

    /** A copy with another [limitCard]. */
    public fun withLimitCard(limitCard: CardLimitation?): CouponRule = CouponRule(json.with("limit_card", limitCard))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): CouponRule = CouponRule(json.with("limit_pay", limitPay))

    /** A copy with another [tradeType]. */
    public fun withTradeType(tradeType: List<String>?): CouponRule = CouponRule(json.with("trade_type", tradeType))

    /** A copy with another [combineUse]. */
    public fun withCombineUse(combineUse: Boolean?): CouponRule = CouponRule(json.with("combine_use", combineUse))

    /** A copy with another [availableItems]. */
    public fun withAvailableItems(availableItems: List<String>?): CouponRule = CouponRule(json.with("available_items", availableItems))

    /** A copy with another [unavailableItems]. */
    public fun withUnavailableItems(unavailableItems: List<String>?): CouponRule = CouponRule(json.with("unavailable_items", unavailableItems))

    /** A copy with another [availableMerchants]. */
    public fun withAvailableMerchants(availableMerchants: List<String>): CouponRule = CouponRule(json.with("available_merchants", availableMerchants))
}

/**
 * `CouponUseResource`.
 */
public class CouponUseResource(json: JsonObject) : Model(json) {

    /** 批次创建方商户号. The merchant that created the stock. At most 20 characters. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** 批次号. At most 20 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 代金券ID. At most 20 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 单品优惠特定信息. */
    public val singleitemDiscountOff: SingleItemDiscount? get() = json["singleitem_discount_off"].treeOrNull()?.let { SingleItemDiscount(it) }

    /** 减至优惠限定字段. */
    public val discountTo: DiscountTo? get() = json["discount_to"].treeOrNull()?.let { DiscountTo(it) }

    /** 券或消费金名称. At most 20 characters. */
    public val couponName: String get() = json["coupon_name"].text()

    /** 券或消费金状态. See [CouponUseResourceStatus]. At most 16 characters. */
    public val status: String get() = json["status"].text()

    /** 使用说明. At most 3000 characters. */
    public val description: String get() = json["description"].text()

    /** 领券时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 券或消费金类型. See [CouponType]. At most 16 characters. */
    public val couponType: String get() = json["coupon_type"].text()

    /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
    public val noCash: Boolean? get() = json["no_cash"].booleanOrNull()

    /** 可用开始时间. At most 32 characters, RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 可用结束时间. At most 32 characters, RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 是否单品优惠. Whether the coupon is for single goods. */
    public val singleitem: Boolean? get() = json["singleitem"].booleanOrNull()

    /** 普通满减券信息. */
    public val normalCouponInformation: FixedValueCoupon? get() = json["normal_coupon_information"].treeOrNull()?.let { FixedValueCoupon(it) }

    /** 实扣代金券核销信息. Where and when the coupon was used. */
    public val consumeInformation: CouponUseResourceConsumption? get() = json["consume_information"].treeOrNull()?.let { CouponUseResourceConsumption(it) }

    /** 细分业务类型. `MULTIUSE`: can be used several times. See [BusinessType]. At most 256 characters. */
    public val businessType: String? get() = json["business_type"].textOrNull()
}

/**
 * `CouponUseResourceConsumption`.
 */
public class CouponUseResourceConsumption(json: JsonObject) : Model(json) {

    /** 代金券核销时间. At most 32 characters, RFC 3339. */
    public val consumeTime: String get() = json["consume_time"].text()

    /** 核销代金券的商户号. The merchant where the coupon was used. At most 20 characters. */
    public val consumeMchid: String get() = json["consume_mchid"].text()

    /** 微信支付单号. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 单品列表. */
    public val goodsDetail: List<CouponUseResourceGoods>? get() = json["goods_detail"].listOrNull { CouponUseResourceGoods(it.tree()) }

    /** 核销金额. In fen. */
    public val consumeAmount: Long? get() = json["consume_amount"].longOrNull()
}

/**
 * `CouponUseResourceGoods`.
 */
public class CouponUseResourceGoods(json: JsonObject) : Model(json) {

    /** 商品编码. At most 128 characters. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 单品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 单品单价. Of one piece, in fen. */
    public val price: Long? get() = json["price"].longOrNull()

    /** 优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()
}

/**
 * `CreateStockRequest`.
 */
public class CreateStockRequest(json: JsonObject) : Model(json) {
    public constructor(stockName: String, belongMerchant: String, availableBeginTime: String, availableEndTime: String, stockUseRule: StockRule, couponUseRule: CouponRule, noCash: Boolean, stockType: String, outRequestNo: String, comment: String? = null, patternInfo: CouponPattern? = null, extInfo: String? = null) : this(
        Fields().put("stock_name", stockName).put("comment", comment).put("belong_merchant", belongMerchant).put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).put("stock_use_rule", stockUseRule).put("pattern_info", patternInfo).put("coupon_use_rule", couponUseRule).put("no_cash", noCash).put("stock_type", stockType).put("out_request_no", outRequestNo).put("ext_info", extInfo).json,
    )

    public constructor(stockName: String, belongMerchant: String, availableBeginTime: String, availableEndTime: String, stockUseRule: StockRule, couponUseRule: CouponRule, noCash: Boolean, stockType: String, outRequestNo: String) : this(
        Fields().put("stock_name", stockName).put("belong_merchant", belongMerchant).put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).put("stock_use_rule", stockUseRule).put("coupon_use_rule", couponUseRule).put("no_cash", noCash).put("stock_type", stockType).put("out_request_no", outRequestNo).json,
    )

    /** 批次名称. At most 9 Chinese characters or 20 letters, without `_ , ; |`. At most 20 characters. */
    public val stockName: String get() = json["stock_name"].text()

    /** 批次备注. Seen by the merchant only. At most 60 characters. */
    public val comment: String? get() = json["comment"].textOrNull()

    /** 归属商户号. The merchant that the stock belongs to. At most 20 characters. */
    public val belongMerchant: String get() = json["belong_merchant"].text()

    /** 可用时间-开始时间. Not in the past, and within 365 days. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 可用时间-结束时间. At most 90 days after `available_begin_time`. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 发放规则. */
    public val stockUseRule: StockRule get() = StockRule(json["stock_use_rule"].tree())

    /** 代金券详情页. What the coupon looks like. */
    public val patternInfo: CouponPattern? get() = json["pattern_info"].treeOrNull()?.let { CouponPattern(it) }

    /** 核销规则. */
    public val couponUseRule: CouponRule get() = CouponRule(json["coupon_use_rule"].tree())

    /** 营销经费. `true`: no money flows for the coupon (免充值), the merchant receives that much less. `false`: prepaid (预充值). */
    public val noCash: Boolean get() = json["no_cash"].boolean()

    /** 批次类型. See [CreateStockRequestStockType]. At most 16 characters. */
    public val stockType: String get() = json["stock_type"].text()

    /** 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 扩展属性. JSON text, agreed with WeChat Pay. At most 128 characters. */
    public val extInfo: String? get() = json["ext_info"].textOrNull()

    /** A copy with another [stockName]. */
    public fun withStockName(stockName: String): CreateStockRequest = CreateStockRequest(json.with("stock_name", stockName))

    /** A copy with another [comment]. */
    public fun withComment(comment: String?): CreateStockRequest = CreateStockRequest(json.with("comment", comment))

    /** A copy with another [belongMerchant]. */
    public fun withBelongMerchant(belongMerchant: String): CreateStockRequest = CreateStockRequest(json.with("belong_merchant", belongMerchant))

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String): CreateStockRequest = CreateStockRequest(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String): CreateStockRequest = CreateStockRequest(json.with("available_end_time", availableEndTime))

    /** A copy with another [stockUseRule]. */
    public fun withStockUseRule(stockUseRule: StockRule): CreateStockRequest = CreateStockRequest(json.with("stock_use_rule", stockUseRule))

    /** A copy with another [patternInfo]. */
    public fun withPatternInfo(patternInfo: CouponPattern?): CreateStockRequest = CreateStockRequest(json.with("pattern_info", patternInfo))

    /** A copy with another [couponUseRule]. */
    public fun withCouponUseRule(couponUseRule: CouponRule): CreateStockRequest = CreateStockRequest(json.with("coupon_use_rule", couponUseRule))

    /** A copy with another [noCash]. */
    public fun withNoCash(noCash: Boolean): CreateStockRequest = CreateStockRequest(json.with("no_cash", noCash))

    /** A copy with another [stockType]. */
    public fun withStockType(stockType: String): CreateStockRequest = CreateStockRequest(json.with("stock_type", stockType))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateStockRequest = CreateStockRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [extInfo]. */
    public fun withExtInfo(extInfo: String?): CreateStockRequest = CreateStockRequest(json.with("ext_info", extInfo))
}

/**
 * `CreateStockResponse`.
 */
public class CreateStockResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()
}

/**
 * Goods at a reduced price.
 */
public class CutTo(json: JsonObject) : Model(json) {

    /** 减至后的优惠单价. The reduced price of one piece in fen. */
    public val cutToPrice: Long? get() = json["cut_to_price"].longOrNull()

    /** 可用优惠的商品最高单价. The highest price of goods that it is good for, in fen. */
    public val singlePriceMax: Long? get() = json["single_price_max"].longOrNull()
}

/**
 * Some percent off.
 */
public class DiscountCoupon(json: JsonObject) : Model(json) {
    public constructor(discountAmountMax: Long? = null, discountPercent: Long? = null, transactionMinimum: Long? = null) : this(
        Fields().put("discount_amount_max", discountAmountMax).put("discount_percent", discountPercent).put("transaction_minimum", transactionMinimum).json,
    )

    /** 最高折扣金额. The greatest discount in fen. */
    public val discountAmountMax: Long? get() = json["discount_amount_max"].longOrNull()

    /** 折扣百分比. What is still to be paid, in percent: 88 is 12 % off. */
    public val discountPercent: Long? get() = json["discount_percent"].longOrNull()

    /** 门槛. What has to be paid to use the coupon, in fen. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()

    /** A copy with another [discountAmountMax]. */
    public fun withDiscountAmountMax(discountAmountMax: Long?): DiscountCoupon = DiscountCoupon(json.with("discount_amount_max", discountAmountMax))

    /** A copy with another [discountPercent]. */
    public fun withDiscountPercent(discountPercent: Long?): DiscountCoupon = DiscountCoupon(json.with("discount_percent", discountPercent))

    /** A copy with another [transactionMinimum]. */
    public fun withTransactionMinimum(transactionMinimum: Long?): DiscountCoupon = DiscountCoupon(json.with("transaction_minimum", transactionMinimum))
}

/**
 * Goods at a reduced price.
 */
public class DiscountTo(json: JsonObject) : Model(json) {

    /** 减至后优惠单价. The reduced price of one piece in fen. */
    public val cutToPrice: Long? get() = json["cut_to_price"].longOrNull()

    /** 可享受优惠的最高价格. The highest price of goods that it is good for, in fen. */
    public val maxPrice: Long? get() = json["max_price"].longOrNull()
}

/**
 * Goods for a fixed price.
 */
public class ExchangeCoupon(json: JsonObject) : Model(json) {
    public constructor(exchangePrice: Long? = null, transactionMinimum: Long? = null) : this(
        Fields().put("exchange_price", exchangePrice).put("transaction_minimum", transactionMinimum).json,
    )

    /** 单品换购价. In fen. */
    public val exchangePrice: Long? get() = json["exchange_price"].longOrNull()

    /** 消费门槛. What has to be paid to use the coupon, in fen. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()

    /** A copy with another [exchangePrice]. */
    public fun withExchangePrice(exchangePrice: Long?): ExchangeCoupon = ExchangeCoupon(json.with("exchange_price", exchangePrice))

    /** A copy with another [transactionMinimum]. */
    public fun withTransactionMinimum(transactionMinimum: Long?): ExchangeCoupon = ExchangeCoupon(json.with("transaction_minimum", transactionMinimum))
}

/**
 * `FixedAvailableTime`.
 */
public class FixedAvailableTime(json: JsonObject) : Model(json) {
    public constructor(availableWeekDay: List<Long>, beginTime: Long, endTime: Long? = null) : this(
        Fields().put("available_week_day", availableWeekDay).put("begin_time", beginTime).put("end_time", endTime).json,
    )

    public constructor(availableWeekDay: List<Long>, beginTime: Long) : this(
        Fields().put("available_week_day", availableWeekDay).put("begin_time", beginTime).json,
    )

    /** 可用星期数. One of 0, 1, 2, 3, 4, 5 and 6. */
    public val availableWeekDay: List<Long> get() = json["available_week_day"].list { it.long() }

    /** 当天开始时间. Seconds since midnight. At most 86400. */
    public val beginTime: Long get() = json["begin_time"].long()

    /** 当天结束时间. Seconds since midnight; the end of the day where left out. 1 to 86399. */
    public val endTime: Long? get() = json["end_time"].longOrNull()

    /** A copy with another [availableWeekDay]. */
    public fun withAvailableWeekDay(availableWeekDay: List<Long>): FixedAvailableTime = FixedAvailableTime(json.with("available_week_day", availableWeekDay))

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: Long): FixedAvailableTime = FixedAvailableTime(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: Long?): FixedAvailableTime = FixedAvailableTime(json.with("end_time", endTime))
}

/**
 * Some percent off.
 */
public class FixedDiscountCoupon(json: JsonObject) : Model(json) {

    /** 最高折扣金额. The greatest discount in fen. */
    public val discountAmountMax: Long? get() = json["discount_amount_max"].longOrNull()

    /** 折扣百分比. What is still to be paid, in percent: 88 is 12 % off. */
    public val discountPercent: Long? get() = json["discount_percent"].longOrNull()

    /** 门槛. What has to be paid to use the coupon, in fen. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()
}

/**
 * A certain amount off.
 */
public class FixedValueCoupon(json: JsonObject) : Model(json) {
    public constructor(couponAmount: Long, transactionMinimum: Long) : this(
        Fields().put("coupon_amount", couponAmount).put("transaction_minimum", transactionMinimum).json,
    )

    /** 面额. The value of the coupon in fen. */
    public val couponAmount: Long? get() = json["coupon_amount"].longOrNull()

    /** 门槛. What has to be paid to use the coupon, in fen. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()

    /** A copy with another [couponAmount]. */
    public fun withCouponAmount(couponAmount: Long): FixedValueCoupon = FixedValueCoupon(json.with("coupon_amount", couponAmount))

    /** A copy with another [transactionMinimum]. */
    public fun withTransactionMinimum(transactionMinimum: Long): FixedValueCoupon = FixedValueCoupon(json.with("transaction_minimum", transactionMinimum))
}

/**
 * `GetCallbackResponse`.
 */
public class GetCallbackResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 通知地址. */
    public val notifyUrl: String get() = json["notify_url"].text()
}

/**
 * `GetCouponResponse`.
 */
public class GetCouponResponse(json: JsonObject) : Model(json) {

    /** 创建批次的商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 代金券或消费金id. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 单品优惠特定信息. */
    public val cutToMessage: CutTo? get() = json["cut_to_message"].treeOrNull()?.let { CutTo(it) }

    /** 券或消费金名称. */
    public val couponName: String get() = json["coupon_name"].text()

    /** 券或消费金状态. See [GetCouponResponseStatus]. */
    public val status: String get() = json["status"].text()

    /** 使用说明. */
    public val description: String get() = json["description"].text()

    /** 领券时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 券或消费金类型. See [CouponType]. */
    public val couponType: String get() = json["coupon_type"].text()

    /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
    public val noCash: Boolean? get() = json["no_cash"].booleanOrNull()

    /** 可用开始时间. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 可用结束时间. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 是否单品优惠. Whether the coupon is for single goods. */
    public val singleitem: Boolean? get() = json["singleitem"].booleanOrNull()

    /** 满减券或消费金信息. */
    public val normalCouponInformation: FixedValueCoupon? get() = json["normal_coupon_information"].treeOrNull()?.let { FixedValueCoupon(it) }

    /** 折扣券信息. */
    public val discountMsg: FixedDiscountCoupon? get() = json["discount_msg"].treeOrNull()?.let { FixedDiscountCoupon(it) }

    /** 商户单据号. The number under which the coupon was sent. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 业务类型. `MULTIUSE`: can be used several times. See [BusinessType]. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 剩余金额. What is left of a coupon that can be used several times, in fen. */
    public val availableBalance: Long? get() = json["available_balance"].longOrNull()

    /** 已发券数量. Known from the community. */
    public val distributedCoupons: Long? get() = json["distributed_coupons"].longOrNull()
}

/**
 * `GetRefundFlowByDayResponse`.
 */
public class GetRefundFlowByDayResponse(json: JsonObject) : Model(json) {

    /** 账单记录总条数. */
    public val stockRefundflowCount: String get() = json["stock_refundflow_count"].text()

    /** 账单文件摘要. */
    public val stockRefundflowHash: String get() = json["stock_refundflow_hash"].text()

    /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
    public val url: String get() = json["url"].text()
}

/**
 * `GetRefundFlowResponse`.
 */
public class GetRefundFlowResponse(json: JsonObject) : Model(json) {

    /** 哈希算法类型. See [HashType]. */
    public val hashType: String get() = json["hash_type"].text()

    /** 安全校验码. Of the file, to be compared after downloading. */
    public val hashValue: String get() = json["hash_value"].text()

    /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
    public val url: String get() = json["url"].text()
}

/**
 * `GetUseFlowByDayResponse`.
 */
public class GetUseFlowByDayResponse(json: JsonObject) : Model(json) {

    /** 账单记录总条数. */
    public val stockUseflowCount: String get() = json["stock_useflow_count"].text()

    /** 账单文件摘要. */
    public val stockUseflowHash: String get() = json["stock_useflow_hash"].text()

    /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
    public val url: String get() = json["url"].text()
}

/**
 * `GetUseFlowResponse`.
 */
public class GetUseFlowResponse(json: JsonObject) : Model(json) {

    /** 哈希算法类型. */
    public val hashType: String get() = json["hash_type"].text()

    /** 安全校验码. Of the file, to be compared after downloading. */
    public val hashValue: String get() = json["hash_value"].text()

    /** 下载链接. Good for 30 seconds; download it with the client, which signs the request. */
    public val url: String get() = json["url"].text()
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {

    /** 商品编码. */
    public val goodsId: String? get() = json["goods_id"].textOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品价格. Of one piece, in fen. */
    public val price: Long? get() = json["price"].longOrNull()

    /** 商品优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()
}

/**
 * `ListAvailableGoodsResponse`.
 */
public class ListAvailableGoodsResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. Items per page. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 可用单品编码总数. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 可用单品编码. */
    public val data: List<String>? get() = json["data"].listOrNull { it.text() }
}

/**
 * `ListAvailableMerchantsResponse`.
 */
public class ListAvailableMerchantsResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. Items per page. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 可用商户总数量. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 可用商户列表. */
    public val data: List<String>? get() = json["data"].listOrNull { it.text() }
}

/**
 * `ListCouponsResponse`.
 */
public class ListCouponsResponse(json: JsonObject) : Model(json) {

    /** 查询结果总数. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. Items per page. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 结果集. */
    public val data: List<Coupon>? get() = json["data"].listOrNull { Coupon(it.tree()) }
}

/**
 * `ListStocksResponse`.
 */
public class ListStocksResponse(json: JsonObject) : Model(json) {

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. Items per page. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 批次总数. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 批次详情. */
    public val data: List<Stock>? get() = json["data"].listOrNull { Stock(it.tree()) }
}

/**
 * `PauseStockRequest`.
 */
public class PauseStockRequest(json: JsonObject) : Model(json) {
    public constructor(stockCreatorMchid: String) : this(
        Fields().put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): PauseStockRequest = PauseStockRequest(json.with("stock_creator_mchid", stockCreatorMchid))
}

/**
 * `PauseStockResponse`.
 */
public class PauseStockResponse(json: JsonObject) : Model(json) {

    /** 批次号. At most 20 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 暂停时间. RFC 3339. */
    public val pauseTime: String get() = json["pause_time"].text()

    /** 生效时间. Sent in place of `pause_time` now and then. RFC 3339. Known from the community. */
    public val startTime: String? get() = json["start_time"].textOrNull()
}

/**
 * `RestartStockRequest`.
 */
public class RestartStockRequest(json: JsonObject) : Model(json) {
    public constructor(stockCreatorMchid: String) : this(
        Fields().put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): RestartStockRequest = RestartStockRequest(json.with("stock_creator_mchid", stockCreatorMchid))
}

/**
 * `RestartStockResponse`.
 */
public class RestartStockResponse(json: JsonObject) : Model(json) {

    /** 批次号. At most 20 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 生效时间. RFC 3339. */
    public val restartTime: String get() = json["restart_time"].text()

    /** 生效时间. Sent in place of `restart_time` now and then. RFC 3339. Known from the community. */
    public val startTime: String? get() = json["start_time"].textOrNull()
}

/**
 * `SendCouponRequest`.
 */
public class SendCouponRequest(json: JsonObject) : Model(json) {
    public constructor(stockId: String, outRequestNo: String, appid: String, stockCreatorMchid: String, couponValue: Long? = null, couponMinimum: Long? = null) : this(
        Fields().put("stock_id", stockId).put("out_request_no", outRequestNo).put("appid", appid).put("stock_creator_mchid", stockCreatorMchid).put("coupon_value", couponValue).put("coupon_minimum", couponMinimum).json,
    )

    public constructor(stockId: String, outRequestNo: String, appid: String, stockCreatorMchid: String) : this(
        Fields().put("stock_id", stockId).put("out_request_no", outRequestNo).put("appid", appid).put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 批次id. At most 20 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters. */
    public val appid: String get() = json["appid"].text()

    /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** 指定面额发券. The value in fen, for stocks whose coupons get theirs when they are sent. */
    public val couponValue: Long? get() = json["coupon_value"].longOrNull()

    /** 指定面额发券的门槛. What has to be paid to use the coupon, in fen; goes with `coupon_value`. */
    public val couponMinimum: Long? get() = json["coupon_minimum"].longOrNull()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): SendCouponRequest = SendCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SendCouponRequest = SendCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendCouponRequest = SendCouponRequest(json.with("appid", appid))

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): SendCouponRequest = SendCouponRequest(json.with("stock_creator_mchid", stockCreatorMchid))

    /** A copy with another [couponValue]. */
    public fun withCouponValue(couponValue: Long?): SendCouponRequest = SendCouponRequest(json.with("coupon_value", couponValue))

    /** A copy with another [couponMinimum]. */
    public fun withCouponMinimum(couponMinimum: Long?): SendCouponRequest = SendCouponRequest(json.with("coupon_minimum", couponMinimum))
}

/**
 * `SendCouponResponse`.
 */
public class SendCouponResponse(json: JsonObject) : Model(json) {

    /** 代金券id. */
    public val couponId: String get() = json["coupon_id"].text()
}

/**
 * `SetCallbackRequest`.
 */
public class SetCallbackRequest(json: JsonObject) : Model(json) {
    public constructor(notifyUrl: String, mchid: String? = null, switch: Boolean? = null) : this(
        Fields().put("mchid", mchid).put("notify_url", notifyUrl).put("switch", switch).json,
    )

    public constructor(notifyUrl: String) : this(
        Fields().put("notify_url", notifyUrl).json,
    )

    /** 商户号. The caller's own number. At most 20 characters. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 通知url地址. An https address without query. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 回调开关. Whether notifications are sent; `true` where left out. */
    public val switch: Boolean? get() = json["switch"].booleanOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): SetCallbackRequest = SetCallbackRequest(json.with("mchid", mchid))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): SetCallbackRequest = SetCallbackRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [switch]. */
    public fun withSwitch(switch: Boolean?): SetCallbackRequest = SetCallbackRequest(json.with("switch", switch))
}

/**
 * `SetCallbackResponse`.
 */
public class SetCallbackResponse(json: JsonObject) : Model(json) {

    /** 修改时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 通知地址. */
    public val notifyUrl: String get() = json["notify_url"].text()
}

/**
 * `SingleItemDiscount`.
 */
public class SingleItemDiscount(json: JsonObject) : Model(json) {

    /** 单品最高优惠价格. The highest price of goods that it is good for, in fen. */
    public val singlePriceMax: Long? get() = json["single_price_max"].longOrNull()
}

/**
 * `StartStockRequest`.
 */
public class StartStockRequest(json: JsonObject) : Model(json) {
    public constructor(stockCreatorMchid: String) : this(
        Fields().put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 创建批次的商户号. The merchant that created the stock. At most 20 characters. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): StartStockRequest = StartStockRequest(json.with("stock_creator_mchid", stockCreatorMchid))
}

/**
 * `StartStockResponse`.
 */
public class StartStockResponse(json: JsonObject) : Model(json) {

    /** 批次号. At most 20 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 生效时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()
}

/**
 * `Stock`.
 */
public class Stock(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 批次创建方商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** 批次名称. */
    public val stockName: String get() = json["stock_name"].text()

    /** 批次状态. See [StockStatus]. */
    public val status: String get() = json["status"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 使用说明. */
    public val description: String get() = json["description"].text()

    /** 发放规则. */
    public val stockUseRule: StockUseRule? get() = json["stock_use_rule"].treeOrNull()?.let { StockUseRule(it) }

    /** 可用开始时间. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 可用结束时间. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 已发券或消费金数量. How many coupons were sent. */
    public val distributedCoupons: Long? get() = json["distributed_coupons"].longOrNull()

    /** 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less. */
    public val noCash: Boolean? get() = json["no_cash"].booleanOrNull()

    /** 激活批次的时间. RFC 3339. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 终止批次的时间. RFC 3339. */
    public val stopTime: String? get() = json["stop_time"].textOrNull()

    /** 减至批次特定信息. */
    public val cutToMessage: CutTo? get() = json["cut_to_message"].treeOrNull()?.let { CutTo(it) }

    /** 是否单品优惠. Whether the coupon is for single goods. */
    public val singleitem: Boolean? get() = json["singleitem"].booleanOrNull()

    /** 批次类型. See [StockStockType]. */
    public val stockType: String get() = json["stock_type"].text()

    /** 卡包ID. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 业务类型. `MULTIUSE`: can be used several times. See [BusinessType]. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 消费金可用地域. */
    public val availableRegionList: List<AvailableRegion>? get() = json["available_region_list"].listOrNull { AvailableRegion(it.tree()) }

    /** 消费金可用行业. */
    public val availableIndustryList: List<String>? get() = json["available_industry_list"].listOrNull { it.text() }
}

/**
 * How the coupons of a stock are sent.
 */
public class StockRule(json: JsonObject) : Model(json) {
    public constructor(maxCoupons: Long, maxAmount: Long, maxCouponsPerUser: Long, naturalPersonLimit: Boolean, preventApiAbuse: Boolean, maxAmountByDay: Long? = null) : this(
        Fields().put("max_coupons", maxCoupons).put("max_amount", maxAmount).put("max_amount_by_day", maxAmountByDay).put("max_coupons_per_user", maxCouponsPerUser).put("natural_person_limit", naturalPersonLimit).put("prevent_api_abuse", preventApiAbuse).json,
    )

    public constructor(maxCoupons: Long, maxAmount: Long, maxCouponsPerUser: Long, naturalPersonLimit: Boolean, preventApiAbuse: Boolean) : this(
        Fields().put("max_coupons", maxCoupons).put("max_amount", maxAmount).put("max_coupons_per_user", maxCouponsPerUser).put("natural_person_limit", naturalPersonLimit).put("prevent_api_abuse", preventApiAbuse).json,
    )

    /** 发放总上限. How many coupons there are. */
    public val maxCoupons: Long get() = json["max_coupons"].long()

    /** 总预算. The whole budget in fen: `max_coupons` times the value of a coupon. */
    public val maxAmount: Long get() = json["max_amount"].long()

    /** 单天预算发放上限. The budget of a day in fen. */
    public val maxAmountByDay: Long? get() = json["max_amount_by_day"].longOrNull()

    /** 单个用户可领个数. At most 60. */
    public val maxCouponsPerUser: Long get() = json["max_coupons_per_user"].long()

    /** 是否开启自然人限制. Whether `max_coupons_per_user` counts persons instead of accounts. */
    public val naturalPersonLimit: Boolean get() = json["natural_person_limit"].boolean()

    /** 是否开启防刷拦截. Whether suspicious users are refused. */
    public val preventApiAbuse: Boolean get() = json["prevent_api_abuse"].boolean()

    /** A copy with another [maxCoupons]. */
    public fun withMaxCoupons(maxCoupons: Long): StockRule = StockRule(json.with("max_coupons", maxCoupons))

    /** A copy with another [maxAmount]. */
    public fun withMaxAmount(maxAmount: Long): StockRule = StockRule(json.with("max_amount", maxAmount))

    /** A copy with another [maxAmountByDay]. */
    public fun withMaxAmountByDay(maxAmountByDay: Long?): StockRule = StockRule(json.with("max_amount_by_day", maxAmountByDay))

    /** A copy with another [maxCouponsPerUser]. */
    public fun withMaxCouponsPerUser(maxCouponsPerUser: Long): StockRule = StockRule(json.with("max_coupons_per_user", maxCouponsPerUser))

    /** A copy with another [naturalPersonLimit]. */
    public fun withNaturalPersonLimit(naturalPersonLimit: Boolean): StockRule = StockRule(json.with("natural_person_limit", naturalPersonLimit))

    /** A copy with another [preventApiAbuse]. */
    public fun withPreventApiAbuse(preventApiAbuse: Boolean): StockRule = StockRule(json.with("prevent_api_abuse", preventApiAbuse))
}

/**
 * `StockUseRule`.
 */
public class StockUseRule(json: JsonObject) : Model(json) {

    /** 发放总上限. */
    public val maxCoupons: Long? get() = json["max_coupons"].longOrNull()

    /** 总预算. The whole budget in fen. */
    public val maxAmount: Long? get() = json["max_amount"].longOrNull()

    /** 单天发放上限金额. The budget of a day in fen. */
    public val maxAmountByDay: Long? get() = json["max_amount_by_day"].longOrNull()

    /** 固定面额批次特定信息. */
    public val fixedNormalCoupon: FixedValueCoupon? get() = json["fixed_normal_coupon"].treeOrNull()?.let { FixedValueCoupon(it) }

    /** 固定折扣特定信息. */
    public val fixedDiscountCoupon: FixedDiscountCoupon? get() = json["fixed_discount_coupon"].treeOrNull()?.let { FixedDiscountCoupon(it) }

    /** 单个用户可领个数. */
    public val maxCouponsPerUser: Long? get() = json["max_coupons_per_user"].longOrNull()

    /** 券或消费金类型. See [CouponType]. */
    public val couponType: String? get() = json["coupon_type"].textOrNull()

    /** 订单优惠标记. */
    public val goodsTag: List<String>? get() = json["goods_tag"].listOrNull { it.text() }

    /** 指定支付模式. See [TradeType]. */
    public val tradeType: List<String>? get() = json["trade_type"].listOrNull { it.text() }

    /** 是否可叠加其他优惠. Whether other discounts may come on top. */
    public val combineUse: Boolean? get() = json["combine_use"].booleanOrNull()
}

/**
 * `TerminateStockRequest`.
 */
public class TerminateStockRequest(json: JsonObject) : Model(json) {
    public constructor(stockCreatorMchid: String) : this(
        Fields().put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 创建批次的商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): TerminateStockRequest = TerminateStockRequest(json.with("stock_creator_mchid", stockCreatorMchid))
}

/**
 * `TerminateStockResponse`.
 */
public class TerminateStockResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 终止时间. */
    public val stopTime: String get() = json["stop_time"].text()
}

/**
 * `UpdateAvailableGoodsRequest`.
 */
public class UpdateAvailableGoodsRequest(json: JsonObject) : Model(json) {
    public constructor(stockCreatorMchid: String, addGoodsIdList: List<String>? = null, deleteGoodsIdList: List<String>? = null) : this(
        Fields().put("stock_creator_mchid", stockCreatorMchid).put("add_goods_id_list", addGoodsIdList).put("delete_goods_id_list", deleteGoodsIdList).json,
    )

    public constructor(stockCreatorMchid: String) : this(
        Fields().put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 创建批次的商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** 增加单品编码列表. */
    public val addGoodsIdList: List<String>? get() = json["add_goods_id_list"].listOrNull { it.text() }

    /** 删除单品编码列表. */
    public val deleteGoodsIdList: List<String>? get() = json["delete_goods_id_list"].listOrNull { it.text() }

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): UpdateAvailableGoodsRequest = UpdateAvailableGoodsRequest(json.with("stock_creator_mchid", stockCreatorMchid))

    /** A copy with another [addGoodsIdList]. */
    public fun withAddGoodsIdList(addGoodsIdList: List<String>?): UpdateAvailableGoodsRequest = UpdateAvailableGoodsRequest(json.with("add_goods_id_list", addGoodsIdList))

    /** A copy with another [deleteGoodsIdList]. */
    public fun withDeleteGoodsIdList(deleteGoodsIdList: List<String>?): UpdateAvailableGoodsRequest = UpdateAvailableGoodsRequest(json.with("delete_goods_id_list", deleteGoodsIdList))
}

/**
 * `UpdateAvailableGoodsResponse`.
 */
public class UpdateAvailableGoodsResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 生效时间. RFC 3339. */
    public val pauseTime: String get() = json["pause_time"].text()
}

/**
 * 背景颜色.
 *
 * The documented values; there may be others.
 */
public object BackgroundColor {
    public const val COLOR010: String = "COLOR010"
    public const val COLOR020: String = "COLOR020"
    public const val COLOR030: String = "COLOR030"
    public const val COLOR040: String = "COLOR040"
    public const val COLOR050: String = "COLOR050"
    public const val COLOR060: String = "COLOR060"
    public const val COLOR070: String = "COLOR070"
    public const val COLOR080: String = "COLOR080"
    public const val COLOR081: String = "COLOR081"
    public const val COLOR082: String = "COLOR082"
    public const val COLOR090: String = "COLOR090"
    public const val COLOR100: String = "COLOR100"
    public const val COLOR101: String = "COLOR101"
    public const val COLOR102: String = "COLOR102"
}

/**
 * 业务类型.
 *
 * The documented values; there may be others.
 */
public object BusinessType {
    public const val MULTIUSE: String = "MULTIUSE"
}

/**
 * 券或消费金状态.
 *
 * The documented values; there may be others.
 */
public object CouponStatus {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val RECOVER: String = "RECOVER"
    public const val REVOKED: String = "REVOKED"
}

/**
 * 券或消费金类型.
 *
 * The documented values; there may be others.
 */
public object CouponType {
    public const val NORMAL: String = "NORMAL"
    public const val CUT_TO: String = "CUT_TO"
}

/**
 * 券或消费金状态.
 *
 * The documented values; there may be others.
 */
public object CouponUseResourceStatus {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val RECOVER: String = "RECOVER"
}

/**
 * 批次类型.
 *
 * The documented values; there may be others.
 */
public object CreateStockRequestStockType {
    public const val NORMAL: String = "NORMAL"
}

/**
 * 券或消费金状态.
 *
 * The documented values; there may be others.
 */
public object GetCouponResponseStatus {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val RECOVER: String = "RECOVER"
    public const val REVOKED: String = "REVOKED"
}

/**
 * 哈希算法类型.
 *
 * The documented values; there may be others.
 */
public object HashType {
    public const val SHA1: String = "SHA1"
}

/**
 * 卡包跳转目标.
 *
 * The documented values; there may be others.
 */
public object JumpTarget {
    public const val PAYMENT_CODE: String = "PAYMENT_CODE"
    public const val MINI_PROGRAM: String = "MINI_PROGRAM"
    public const val DEFAULT_PAGE: String = "DEFAULT_PAGE"
}

/**
 * 券或消费金状态.
 *
 * The documented values; there may be others.
 */
public object ListCouponsStatus {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object ListStocksStatus {
    public const val UNACTIVATED: String = "unactivated"
    public const val AUDIT: String = "audit"
    public const val RUNNING: String = "running"
    public const val STOPED: String = "stoped"
    public const val PAUSED: String = "paused"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object StockStatus {
    public const val UNACTIVATED: String = "unactivated"
    public const val AUDIT: String = "audit"
    public const val RUNNING: String = "running"
    public const val STOPED: String = "stoped"
    public const val PAUSED: String = "paused"
}

/**
 * 批次类型.
 *
 * The documented values; there may be others.
 */
public object StockStockType {
    public const val NORMAL: String = "NORMAL"
    public const val DISCOUNT_CUT: String = "DISCOUNT_CUT"
    public const val OTHER: String = "OTHER"
}

/**
 * 指定支付模式.
 *
 * The documented values; there may be others.
 */
public object TradeType {
    public const val MICROAPP: String = "MICROAPP"
    public const val APPPAY: String = "APPPAY"
    public const val PPAY: String = "PPAY"
    public const val CARD: String = "CARD"
    public const val FACE: String = "FACE"
    public const val OTHER: String = "OTHER"
}

/**
 * 类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val PROVINCE: String = "PROVINCE"
    public const val CITY: String = "CITY"
    public const val DISTRICT: String = "DISTRICT"
    public const val COUNTRY: String = "COUNTRY"
}
