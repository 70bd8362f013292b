// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.medicalinsurance

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
 * `CashAddition`.
 */
public class CashAddition(json: JsonObject) : Model(json) {
    public constructor(cashAddFee: Long, cashAddType: String) : this(
        Fields().put("cash_add_fee", cashAddFee).put("cash_add_type", cashAddType).json,
    )

    /** 现金补充金额. In fen. */
    public val cashAddFee: Long? get() = json["cash_add_fee"].longOrNull()

    /** 现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs. See [CashAddType]. */
    public val cashAddType: String get() = json["cash_add_type"].text()

    /** A copy with another [cashAddFee]. */
    public fun withCashAddFee(cashAddFee: Long): CashAddition = CashAddition(json.with("cash_add_fee", cashAddFee))

    /** A copy with another [cashAddType]. */
    public fun withCashAddType(cashAddType: String): CashAddition = CashAddition(json.with("cash_add_type", cashAddType))
}

/**
 * `CashReduction`.
 */
public class CashReduction(json: JsonObject) : Model(json) {
    public constructor(cashReduceFee: Long, cashReduceType: String) : this(
        Fields().put("cash_reduce_fee", cashReduceFee).put("cash_reduce_type", cashReduceType).json,
    )

    /** 现金减免金额. In fen. */
    public val cashReduceFee: Long? get() = json["cash_reduce_fee"].longOrNull()

    /** 现金减免类型. See [CashReduceType]. */
    public val cashReduceType: String get() = json["cash_reduce_type"].text()

    /** A copy with another [cashReduceFee]. */
    public fun withCashReduceFee(cashReduceFee: Long): CashReduction = CashReduction(json.with("cash_reduce_fee", cashReduceFee))

    /** A copy with another [cashReduceType]. */
    public fun withCashReduceType(cashReduceType: String): CashReduction = CashReduction(json.with("cash_reduce_type", cashReduceType))
}

/**
 * `CreateOrderRequest`.
 */
public class CreateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, cityId: String, medInstNo: String, serialNo: String, callbackUrl: String, medInstName: String, mixPayType: String, orderType: String, payer: Identity, totalFee: Long, subMchid: String? = null, subAppid: String? = null, openid: String? = null, channelNo: String? = null, payAuthNo: String? = null, payOrderId: String? = null, prepayId: String? = null, subOpenid: String? = null, attach: String? = null, cashAddDetail: List<CashAddition>? = null, cashReduceDetail: List<CashReduction>? = null, extends: String? = null, geoLocation: String? = null, medInsCashFee: Long? = null, medInsGovFee: Long? = null, medInsOrderCreateTime: String? = null, medInsOtherFee: Long? = null, medInsSelfFee: Long? = null, medInsTestEnv: Boolean? = null, passthroughRequestContent: String? = null, payForRelatives: Boolean? = null, relative: Identity? = null, wechatPayCashFee: Long? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("city_id", cityId).put("med_inst_no", medInstNo).put("serial_no", serialNo).put("callback_url", callbackUrl).put("med_inst_name", medInstName).put("mix_pay_type", mixPayType).put("order_type", orderType).put("payer", payer).put("total_fee", totalFee).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("openid", openid).put("channel_no", channelNo).put("pay_auth_no", payAuthNo).put("pay_order_id", payOrderId).put("prepay_id", prepayId).put("sub_openid", subOpenid).put("attach", attach).put("cash_add_detail", cashAddDetail).put("cash_reduce_detail", cashReduceDetail).put("extends", extends).put("geo_location", geoLocation).put("med_ins_cash_fee", medInsCashFee).put("med_ins_gov_fee", medInsGovFee).put("med_ins_order_create_time", medInsOrderCreateTime).put("med_ins_other_fee", medInsOtherFee).put("med_ins_self_fee", medInsSelfFee).put("med_ins_test_env", medInsTestEnv).put("passthrough_request_content", passthroughRequestContent).put("pay_for_relatives", payForRelatives).put("relative", relative).put("wechat_pay_cash_fee", wechatPayCashFee).json,
    )

    public constructor(appid: String, outTradeNo: String, cityId: String, medInstNo: String, serialNo: String, callbackUrl: String, medInstName: String, mixPayType: String, orderType: String, payer: Identity, totalFee: Long) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("city_id", cityId).put("med_inst_no", medInstNo).put("serial_no", serialNo).put("callback_url", callbackUrl).put("med_inst_name", medInstName).put("mix_pay_type", mixPayType).put("order_type", orderType).put("payer", payer).put("total_fee", totalFee).json,
    )

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 城市ID. At most 8 characters. */
    public val cityId: String get() = json["city_id"].text()

    /** 医疗机构编码. At most 32 characters. */
    public val medInstNo: String get() = json["med_inst_no"].text()

    /** 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters. */
    public val serialNo: String get() = json["serial_no"].text()

    /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val callbackUrl: String get() = json["callback_url"].text()

    /** 医疗机构名称. At most 128 characters. */
    public val medInstName: String get() = json["med_inst_name"].text()

    /** 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both. See [MixPayType]. */
    public val mixPayType: String get() = json["mix_pay_type"].text()

    /** 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine. See [OrderType]. */
    public val orderType: String get() = json["order_type"].text()

    /** 支付人身份信息. */
    public val payer: Identity get() = Identity(json["payer"].tree())

    /** 使用该接口下单的总金额. All parts together, in fen. */
    public val totalFee: Long get() = json["total_fee"].long()

    /** 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 医疗机构的公众号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在appid下的唯一标识. The user in `appid`. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 渠道号. At most 32 characters. */
    public val channelNo: String? get() = json["channel_no"].textOrNull()

    /** 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters. */
    public val payAuthNo: String? get() = json["pay_auth_no"].textOrNull()

    /** 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters. */
    public val payOrderId: String? get() = json["pay_order_id"].textOrNull()

    /** 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters. */
    public val prepayId: String? get() = json["prepay_id"].textOrNull()

    /** The user under `sub_appid`. At most 128 characters. Partners only. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 现金补充列表. Costs that the insurance does not know of. */
    public val cashAddDetail: List<CashAddition>? get() = json["cash_add_detail"].listOrNull { CashAddition(it.tree()) }

    /** 现金减免列表. What the hospital or pharmacy takes off. */
    public val cashReduceDetail: List<CashReduction>? get() = json["cash_reduce_detail"].listOrNull { CashReduction(it.tree()) }

    /** 扩展字段. At most 512 characters. */
    public val extends: String? get() = json["extends"].textOrNull()

    /** 用户定位信息. At most 40 characters. */
    public val geoLocation: String? get() = json["geo_location"].textOrNull()

    /** 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen. */
    public val medInsCashFee: Long? get() = json["med_ins_cash_fee"].longOrNull()

    /** 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen. */
    public val medInsGovFee: Long? get() = json["med_ins_gov_fee"].longOrNull()

    /** 医保下单时间. At most 64 characters, RFC 3339. */
    public val medInsOrderCreateTime: String? get() = json["med_ins_order_create_time"].textOrNull()

    /** 医保其他基金支付金额. Paid by other funds of the insurance, in fen. */
    public val medInsOtherFee: Long? get() = json["med_ins_other_fee"].longOrNull()

    /** 医保个人账户支付金额. Paid from the patient's insurance account, in fen. */
    public val medInsSelfFee: Long? get() = json["med_ins_self_fee"].longOrNull()

    /** 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment. */
    public val medInsTestEnv: Boolean? get() = json["med_ins_test_env"].booleanOrNull()

    /** 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
    public val passthroughRequestContent: String? get() = json["passthrough_request_content"].textOrNull()

    /** 是否代亲属支付. Whether the user pays for a relative. */
    public val payForRelatives: Boolean? get() = json["pay_for_relatives"].booleanOrNull()

    /** 亲属身份信息. Needed when `pay_for_relatives` is true. */
    public val relative: Identity? get() = json["relative"].treeOrNull()?.let { Identity(it) }

    /** 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions. */
    public val wechatPayCashFee: Long? get() = json["wechat_pay_cash_fee"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateOrderRequest = CreateOrderRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateOrderRequest = CreateOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [cityId]. */
    public fun withCityId(cityId: String): CreateOrderRequest = CreateOrderRequest(json.with("city_id", cityId))

    /** A copy with another [medInstNo]. */
    public fun withMedInstNo(medInstNo: String): CreateOrderRequest = CreateOrderRequest(json.with("med_inst_no", medInstNo))

    /** A copy with another [serialNo]. */
    public fun withSerialNo(serialNo: String): CreateOrderRequest = CreateOrderRequest(json.with("serial_no", serialNo))

    /** A copy with another [callbackUrl]. */
    public fun withCallbackUrl(callbackUrl: String): CreateOrderRequest = CreateOrderRequest(json.with("callback_url", callbackUrl))

    /** A copy with another [medInstName]. */
    public fun withMedInstName(medInstName: String): CreateOrderRequest = CreateOrderRequest(json.with("med_inst_name", medInstName))

    /** A copy with another [mixPayType]. */
    public fun withMixPayType(mixPayType: String): CreateOrderRequest = CreateOrderRequest(json.with("mix_pay_type", mixPayType))

    /** A copy with another [orderType]. */
    public fun withOrderType(orderType: String): CreateOrderRequest = CreateOrderRequest(json.with("order_type", orderType))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Identity): CreateOrderRequest = CreateOrderRequest(json.with("payer", payer))

    /** A copy with another [totalFee]. */
    public fun withTotalFee(totalFee: Long): CreateOrderRequest = CreateOrderRequest(json.with("total_fee", totalFee))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateOrderRequest = CreateOrderRequest(json.with("openid", openid))

    /** A copy with another [channelNo]. */
    public fun withChannelNo(channelNo: String?): CreateOrderRequest = CreateOrderRequest(json.with("channel_no", channelNo))

    /** A copy with another [payAuthNo]. */
    public fun withPayAuthNo(payAuthNo: String?): CreateOrderRequest = CreateOrderRequest(json.with("pay_auth_no", payAuthNo))

    /** A copy with another [payOrderId]. */
    public fun withPayOrderId(payOrderId: String?): CreateOrderRequest = CreateOrderRequest(json.with("pay_order_id", payOrderId))

    /** A copy with another [prepayId]. */
    public fun withPrepayId(prepayId: String?): CreateOrderRequest = CreateOrderRequest(json.with("prepay_id", prepayId))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_openid", subOpenid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateOrderRequest = CreateOrderRequest(json.with("attach", attach))

    /** A copy with another [cashAddDetail]. */
    public fun withCashAddDetail(cashAddDetail: List<CashAddition>?): CreateOrderRequest = CreateOrderRequest(json.with("cash_add_detail", cashAddDetail))

    /** A copy with another [cashReduceDetail]. */
    public fun withCashReduceDetail(cashReduceDetail: List<CashReduction>?): CreateOrderRequest = CreateOrderRequest(json.with("cash_reduce_detail", cashReduceDetail))

    /** A copy with another [extends]. */
    public fun withExtends(extends: String?): CreateOrderRequest = CreateOrderRequest(json.with("extends", extends))

    /** A copy with another [geoLocation]. */
    public fun withGeoLocation(geoLocation: String?): CreateOrderRequest = CreateOrderRequest(json.with("geo_location", geoLocation))

    /** A copy with another [medInsCashFee]. */
    public fun withMedInsCashFee(medInsCashFee: Long?): CreateOrderRequest = CreateOrderRequest(json.with("med_ins_cash_fee", medInsCashFee))

    /** A copy with another [medInsGovFee]. */
    public fun withMedInsGovFee(medInsGovFee: Long?): CreateOrderRequest = CreateOrderRequest(json.with("med_ins_gov_fee", medInsGovFee))

    /** A copy with another [medInsOrderCreateTime]. */
    public fun withMedInsOrderCreateTime(medInsOrderCreateTime: String?): CreateOrderRequest = CreateOrderRequest(json.with("med_ins_order_create_time", medInsOrderCreateTime))

    /** A copy with another [medInsOtherFee]. */
    public fun withMedInsOtherFee(medInsOtherFee: Long?): CreateOrderRequest = CreateOrderRequest(json.with("med_ins_other_fee", medInsOtherFee))

    /** A copy with another [medInsSelfFee]. */
    public fun withMedInsSelfFee(medInsSelfFee: Long?): CreateOrderRequest = CreateOrderRequest(json.with("med_ins_self_fee", medInsSelfFee))

    /** A copy with another [medInsTestEnv]. */
    public fun withMedInsTestEnv(medInsTestEnv: Boolean?): CreateOrderRequest = CreateOrderRequest(json.with("med_ins_test_env", medInsTestEnv))

    /** A copy with another [passthroughRequestContent]. */
    public fun withPassthroughRequestContent(passthroughRequestContent: String?): CreateOrderRequest = CreateOrderRequest(json.with("passthrough_request_content", passthroughRequestContent))

    /** A copy with another [payForRelatives]. */
    public fun withPayForRelatives(payForRelatives: Boolean?): CreateOrderRequest = CreateOrderRequest(json.with("pay_for_relatives", payForRelatives))

    /** A copy with another [relative]. */
    public fun withRelative(relative: Identity?): CreateOrderRequest = CreateOrderRequest(json.with("relative", relative))

    /** A copy with another [wechatPayCashFee]. */
    public fun withWechatPayCashFee(wechatPayCashFee: Long?): CreateOrderRequest = CreateOrderRequest(json.with("wechat_pay_cash_fee", wechatPayCashFee))
}

/**
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(name: String, cardType: String, idDigest: String) : this(
        Fields().put("name", name).put("card_type", cardType).put("id_digest", idDigest).json,
    )

    /** 真实姓名. At most 512 characters, encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 证件类型. See [CardType]. */
    public val cardType: String get() = json["card_type"].text()

    /** 个人身份ID摘要. The digest of the identity number. At most 512 characters, encrypted on the wire. */
    public val idDigest: String get() = json["id_digest"].text()

    /** A copy with another [name]. */
    public fun withName(name: String): Identity = Identity(json.with("name", name))

    /** A copy with another [cardType]. */
    public fun withCardType(cardType: String): Identity = Identity(json.with("card_type", cardType))

    /** A copy with another [idDigest]. */
    public fun withIdDigest(idDigest: String): Identity = Identity(json.with("id_digest", idDigest))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "id_digest"
}

/**
 * `NotifyRefundRequest`.
 */
public class NotifyRefundRequest(json: JsonObject) : Model(json) {
    public constructor(outRefundNo: String, medRefundGovFee: Long, medRefundOtherFee: Long, medRefundSelfFee: Long, medRefundTotalFee: Long, refundTime: String, subMchid: String? = null) : this(
        Fields().put("out_refund_no", outRefundNo).put("med_refund_gov_fee", medRefundGovFee).put("med_refund_other_fee", medRefundOtherFee).put("med_refund_self_fee", medRefundSelfFee).put("med_refund_total_fee", medRefundTotalFee).put("refund_time", refundTime).put("sub_mchid", subMchid).json,
    )

    public constructor(outRefundNo: String, medRefundGovFee: Long, medRefundOtherFee: Long, medRefundSelfFee: Long, medRefundTotalFee: Long, refundTime: String) : this(
        Fields().put("out_refund_no", outRefundNo).put("med_refund_gov_fee", medRefundGovFee).put("med_refund_other_fee", medRefundOtherFee).put("med_refund_self_fee", medRefundSelfFee).put("med_refund_total_fee", medRefundTotalFee).put("refund_time", refundTime).json,
    )

    /** 商户退款单号. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 医保统筹退款金额. In fen. */
    public val medRefundGovFee: Long get() = json["med_refund_gov_fee"].long()

    /** 医保其他退款金额. In fen. */
    public val medRefundOtherFee: Long get() = json["med_refund_other_fee"].long()

    /** 医保个账退款金额. In fen. */
    public val medRefundSelfFee: Long get() = json["med_refund_self_fee"].long()

    /** 医保退款的总金额. All parts together, in fen. */
    public val medRefundTotalFee: Long get() = json["med_refund_total_fee"].long()

    /** 医保退款成功时间. When the insurance refunded its part. At most 64 characters, RFC 3339. */
    public val refundTime: String get() = json["refund_time"].text()

    /** 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [outRefundNo]. */
    public fun withOutRefundNo(outRefundNo: String): NotifyRefundRequest = NotifyRefundRequest(json.with("out_refund_no", outRefundNo))

    /** A copy with another [medRefundGovFee]. */
    public fun withMedRefundGovFee(medRefundGovFee: Long): NotifyRefundRequest = NotifyRefundRequest(json.with("med_refund_gov_fee", medRefundGovFee))

    /** A copy with another [medRefundOtherFee]. */
    public fun withMedRefundOtherFee(medRefundOtherFee: Long): NotifyRefundRequest = NotifyRefundRequest(json.with("med_refund_other_fee", medRefundOtherFee))

    /** A copy with another [medRefundSelfFee]. */
    public fun withMedRefundSelfFee(medRefundSelfFee: Long): NotifyRefundRequest = NotifyRefundRequest(json.with("med_refund_self_fee", medRefundSelfFee))

    /** A copy with another [medRefundTotalFee]. */
    public fun withMedRefundTotalFee(medRefundTotalFee: Long): NotifyRefundRequest = NotifyRefundRequest(json.with("med_refund_total_fee", medRefundTotalFee))

    /** A copy with another [refundTime]. */
    public fun withRefundTime(refundTime: String): NotifyRefundRequest = NotifyRefundRequest(json.with("refund_time", refundTime))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): NotifyRefundRequest = NotifyRefundRequest(json.with("sub_mchid", subMchid))
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 城市ID. At most 8 characters. */
    public val cityId: String get() = json["city_id"].text()

    /** 医疗机构编码. At most 32 characters. */
    public val medInstNo: String get() = json["med_inst_no"].text()

    /** 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters. */
    public val mixTradeNo: String get() = json["mix_trade_no"].text()

    /** 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters. */
    public val serialNo: String get() = json["serial_no"].text()

    /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val callbackUrl: String get() = json["callback_url"].text()

    /** 混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none. See [MedInsPayStatus]. */
    public val medInsPayStatus: String get() = json["med_ins_pay_status"].text()

    /** 医疗机构名称. At most 128 characters. */
    public val medInstName: String get() = json["med_inst_name"].text()

    /** 医保自费混合订单支付状态. Of the order with both parts. See [MixPayStatus]. */
    public val mixPayStatus: String get() = json["mix_pay_status"].text()

    /** 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both. See [MixPayType]. */
    public val mixPayType: String get() = json["mix_pay_type"].text()

    /** 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine. See [OrderType]. */
    public val orderType: String get() = json["order_type"].text()

    /** 混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none. See [SelfPayStatus]. */
    public val selfPayStatus: String get() = json["self_pay_status"].text()

    /** 使用该接口下单的总金额. All parts together, in fen. */
    public val totalFee: Long? get() = json["total_fee"].longOrNull()

    /** 医疗机构的商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 医疗机构的公众号ID. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在appid下的唯一标识. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 渠道号. At most 32 characters. */
    public val channelNo: String? get() = json["channel_no"].textOrNull()

    /** 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters. */
    public val payAuthNo: String? get() = json["pay_auth_no"].textOrNull()

    /** 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters. */
    public val payOrderId: String? get() = json["pay_order_id"].textOrNull()

    /** 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters. */
    public val prepayId: String? get() = json["prepay_id"].textOrNull()

    /** At most 128 characters. Partners only. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 现金补充列表. Costs that the insurance does not know of. */
    public val cashAddDetail: List<CashAddition>? get() = json["cash_add_detail"].listOrNull { CashAddition(it.tree()) }

    /** 现金减免列表. What the hospital or pharmacy takes off. */
    public val cashReduceDetail: List<CashReduction>? get() = json["cash_reduce_detail"].listOrNull { CashReduction(it.tree()) }

    /** 扩展字段. At most 512 characters. */
    public val extends: String? get() = json["extends"].textOrNull()

    /** 用户定位信息. At most 40 characters. */
    public val geoLocation: String? get() = json["geo_location"].textOrNull()

    /** 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen. */
    public val medInsCashFee: Long? get() = json["med_ins_cash_fee"].longOrNull()

    /** 医保支付失败原因. Why the insurance's part failed. At most 2048 characters. */
    public val medInsFailReason: String? get() = json["med_ins_fail_reason"].textOrNull()

    /** 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen. */
    public val medInsGovFee: Long? get() = json["med_ins_gov_fee"].longOrNull()

    /** 医保下单时间. At most 64 characters, RFC 3339. */
    public val medInsOrderCreateTime: String? get() = json["med_ins_order_create_time"].textOrNull()

    /** 医保其他基金支付金额. Paid by other funds of the insurance, in fen. */
    public val medInsOtherFee: Long? get() = json["med_ins_other_fee"].longOrNull()

    /** 医保个人账户支付金额. Paid from the patient's insurance account, in fen. */
    public val medInsSelfFee: Long? get() = json["med_ins_self_fee"].longOrNull()

    /** 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment. */
    public val medInsTestEnv: Boolean? get() = json["med_ins_test_env"].booleanOrNull()

    /** 订单支付时间. At most 64 characters, RFC 3339. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
    public val passthroughRequestContent: String? get() = json["passthrough_request_content"].textOrNull()

    /** 支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
    public val passthroughResponseContent: String? get() = json["passthrough_response_content"].textOrNull()

    /** 是否代亲属支付. Whether the user pays for a relative. */
    public val payForRelatives: Boolean? get() = json["pay_for_relatives"].booleanOrNull()

    /** 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions. */
    public val wechatPayCashFee: Long? get() = json["wechat_pay_cash_fee"].longOrNull()
}

/**
 * `OrderSuccessCashAddition`.
 */
public class OrderSuccessCashAddition(json: JsonObject) : Model(json) {

    /** 现金补充金额. In fen. */
    public val cashAddFee: Long? get() = json["cash_add_fee"].longOrNull()

    /** 现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs. See [CashAddType]. */
    public val cashAddType: String get() = json["cash_add_type"].text()
}

/**
 * `OrderSuccessCashReduction`.
 */
public class OrderSuccessCashReduction(json: JsonObject) : Model(json) {

    /** 现金减免金额. In fen. */
    public val cashReduceFee: Long? get() = json["cash_reduce_fee"].longOrNull()

    /** 现金减免类型. See [CashReduceType]. */
    public val cashReduceType: String get() = json["cash_reduce_type"].text()
}

/**
 * `OrderSuccessResource`.
 */
public class OrderSuccessResource(json: JsonObject) : Model(json) {

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 城市ID. At most 8 characters. */
    public val cityId: String get() = json["city_id"].text()

    /** 医疗机构编码. At most 32 characters. */
    public val medInstNo: String get() = json["med_inst_no"].text()

    /** 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters. */
    public val mixTradeNo: String get() = json["mix_trade_no"].text()

    /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val callbackUrl: String get() = json["callback_url"].text()

    /** 医疗机构名称. At most 128 characters. */
    public val medInstName: String get() = json["med_inst_name"].text()

    /** 医保自费混合订单支付状态. Of the order with both parts. See [MixPayStatus]. */
    public val mixPayStatus: String get() = json["mix_pay_status"].text()

    /** 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both. See [MixPayType]. */
    public val mixPayType: String get() = json["mix_pay_type"].text()

    /** 使用该接口下单的总金额. All parts together, in fen. */
    public val totalFee: Long? get() = json["total_fee"].longOrNull()

    /** 医疗机构的商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 医疗机构的公众号ID. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在appid下的唯一标识. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 渠道号. At most 32 characters. */
    public val channelNo: String? get() = json["channel_no"].textOrNull()

    /** 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters. */
    public val payAuthNo: String? get() = json["pay_auth_no"].textOrNull()

    /** 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters. */
    public val payOrderId: String? get() = json["pay_order_id"].textOrNull()

    /** 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters. */
    public val prepayId: String? get() = json["prepay_id"].textOrNull()

    /** 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 20 characters. */
    public val serialNo: String? get() = json["serial_no"].textOrNull()

    /** At most 128 characters. Partners only. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 附加数据. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 现金补充列表. Costs that the insurance does not know of. */
    public val cashAddDetail: OrderSuccessCashAddition? get() = json["cash_add_detail"].treeOrNull()?.let { OrderSuccessCashAddition(it) }

    /** 现金减免列表. What the hospital or pharmacy takes off. */
    public val cashReduceDetail: OrderSuccessCashReduction? get() = json["cash_reduce_detail"].treeOrNull()?.let { OrderSuccessCashReduction(it) }

    /** 医疗机构与微信医保约定的扩展字段. At most 512 characters. */
    public val extends: String? get() = json["extends"].textOrNull()

    /** 用户定位信息. At most 40 characters. */
    public val geoLocation: String? get() = json["geo_location"].textOrNull()

    /** 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen. */
    public val medInsCashFee: Long? get() = json["med_ins_cash_fee"].longOrNull()

    /** 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen. */
    public val medInsGovFee: Long? get() = json["med_ins_gov_fee"].longOrNull()

    /** 医保下单时间. At most 64 characters, RFC 3339. */
    public val medInsOrderCreateTime: String? get() = json["med_ins_order_create_time"].textOrNull()

    /** 医保其他基金支付金额. Paid by other funds of the insurance, in fen. */
    public val medInsOtherFee: Long? get() = json["med_ins_other_fee"].longOrNull()

    /** 混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none. See [MedInsPayStatus]. */
    public val medInsPayStatus: String? get() = json["med_ins_pay_status"].textOrNull()

    /** 医保个人账户支付金额. Paid from the patient's insurance account, in fen. */
    public val medInsSelfFee: Long? get() = json["med_ins_self_fee"].longOrNull()

    /** 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment. */
    public val medInsTestEnv: Boolean? get() = json["med_ins_test_env"].booleanOrNull()

    /** 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine. See [OrderType]. */
    public val orderType: String? get() = json["order_type"].textOrNull()

    /** 订单支付时间. At most 64 characters, RFC 3339. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
    public val passthroughRequestContent: String? get() = json["passthrough_request_content"].textOrNull()

    /** 支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
    public val passthroughResponseContent: String? get() = json["passthrough_response_content"].textOrNull()

    /** 是否代亲属支付. Whether the user pays for a relative. */
    public val payForRelatives: Boolean? get() = json["pay_for_relatives"].booleanOrNull()

    /** 混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none. See [SelfPayStatus]. */
    public val selfPayStatus: String? get() = json["self_pay_status"].textOrNull()

    /** 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions. */
    public val wechatPayCashFee: Long? get() = json["wechat_pay_cash_fee"].longOrNull()
}

/**
 * `PassthroughContent`.
 */
public class PassthroughContent(json: JsonObject) : Model(json) {
    public constructor(payAuthNo: String? = null, payOrdId: String? = null, setlLatlnt: String? = null) : this(
        Fields().put("payAuthNo", payAuthNo).put("payOrdId", payOrdId).put("setlLatlnt", setlLatlnt).json,
    )

    /** 支付授权码. The authorization that the insurance gave for the payment. */
    public val payAuthNo: String? get() = json["payAuthNo"].textOrNull()

    /** 支付订单号. The insurance's number of the order. */
    public val payOrdId: String? get() = json["payOrdId"].textOrNull()

    /** 经纬度. Where the user is: longitude and latitude. */
    public val setlLatlnt: String? get() = json["setlLatlnt"].textOrNull()

    /** A copy with another [payAuthNo]. */
    public fun withPayAuthNo(payAuthNo: String?): PassthroughContent = PassthroughContent(json.with("payAuthNo", payAuthNo))

    /** A copy with another [payOrdId]. */
    public fun withPayOrdId(payOrdId: String?): PassthroughContent = PassthroughContent(json.with("payOrdId", payOrdId))

    /** A copy with another [setlLatlnt]. */
    public fun withSetlLatlnt(setlLatlnt: String?): PassthroughContent = PassthroughContent(json.with("setlLatlnt", setlLatlnt))
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object CardType {
    public const val UNKNOWN_USER_CARD_TYPE: String = "UNKNOWN_USER_CARD_TYPE"
    public const val ID_CARD: String = "ID_CARD"
    public const val HOUSEHOLD_REGISTRATION: String = "HOUSEHOLD_REGISTRATION"
    public const val FOREIGNER_PASSPORT: String = "FOREIGNER_PASSPORT"
    public const val MAINLAND_TRAVEL_PERMIT_FOR_TW: String = "MAINLAND_TRAVEL_PERMIT_FOR_TW"
    public const val MAINLAND_TRAVEL_PERMIT_FOR_MO: String = "MAINLAND_TRAVEL_PERMIT_FOR_MO"
    public const val MAINLAND_TRAVEL_PERMIT_FOR_HK: String = "MAINLAND_TRAVEL_PERMIT_FOR_HK"
    public const val FOREIGN_PERMANENT_RESIDENT: String = "FOREIGN_PERMANENT_RESIDENT"
}

/**
 * 现金补充类型.
 *
 * The documented values; there may be others.
 */
public object CashAddType {
    public const val DEFAULT_ADD_TYPE: String = "DEFAULT_ADD_TYPE"
    public const val FREIGHT: String = "FREIGHT"
    public const val OTHER_MEDICAL_EXPENSES: String = "OTHER_MEDICAL_EXPENSES"
}

/**
 * 现金减免类型.
 *
 * The documented values; there may be others.
 */
public object CashReduceType {
    public const val DEFAULT_REDUCE_TYPE: String = "DEFAULT_REDUCE_TYPE"
    public const val HOSPITAL_REDUCE: String = "HOSPITAL_REDUCE"
    public const val PHARMACY_DISCOUNT: String = "PHARMACY_DISCOUNT"
    public const val DISCOUNT: String = "DISCOUNT"
    public const val PRE_PAYMENT: String = "PRE_PAYMENT"
    public const val DEPOSIT_DEDUCTION: String = "DEPOSIT_DEDUCTION"
}

/**
 * 混合订单中医保部分的支付状态.
 *
 * The documented values; there may be others.
 */
public object MedInsPayStatus {
    public const val UNKNOWN_MED_INS_PAY_STATUS: String = "UNKNOWN_MED_INS_PAY_STATUS"
    public const val MED_INS_PAY_CREATED: String = "MED_INS_PAY_CREATED"
    public const val MED_INS_PAY_SUCCESS: String = "MED_INS_PAY_SUCCESS"
    public const val MED_INS_PAY_REFUND: String = "MED_INS_PAY_REFUND"
    public const val MED_INS_PAY_FAIL: String = "MED_INS_PAY_FAIL"
    public const val NO_MED_INS_PAY: String = "NO_MED_INS_PAY"
}

/**
 * 医保自费混合订单支付状态.
 *
 * The documented values; there may be others.
 */
public object MixPayStatus {
    public const val UNKNOWN_MIX_PAY_STATUS: String = "UNKNOWN_MIX_PAY_STATUS"
    public const val MIX_PAY_CREATED: String = "MIX_PAY_CREATED"
    public const val MIX_PAY_SUCCESS: String = "MIX_PAY_SUCCESS"
    public const val MIX_PAY_REFUND: String = "MIX_PAY_REFUND"
    public const val MIX_PAY_FAIL: String = "MIX_PAY_FAIL"
}

/**
 * 混合支付类型.
 *
 * The documented values; there may be others.
 */
public object MixPayType {
    public const val UNKNOWN_MIX_PAY_TYPE: String = "UNKNOWN_MIX_PAY_TYPE"
    public const val CASH_ONLY: String = "CASH_ONLY"
    public const val INSURANCE_ONLY: String = "INSURANCE_ONLY"
    public const val CASH_AND_INSURANCE: String = "CASH_AND_INSURANCE"
}

/**
 * 订单类型.
 *
 * The documented values; there may be others.
 */
public object OrderType {
    public const val UNKNOWN_ORDER_TYPE: String = "UNKNOWN_ORDER_TYPE"
    public const val REG_PAY: String = "REG_PAY"
    public const val DIAG_PAY: String = "DIAG_PAY"
    public const val COVID_EXAM_PAY: String = "COVID_EXAM_PAY"
    public const val IN_HOSP_PAY: String = "IN_HOSP_PAY"
    public const val PHARMACY_PAY: String = "PHARMACY_PAY"
    public const val INSURANCE_PAY: String = "INSURANCE_PAY"
    public const val INT_REG_PAY: String = "INT_REG_PAY"
    public const val INT_RE_DIAG_PAY: String = "INT_RE_DIAG_PAY"
    public const val INT_RX_PAY: String = "INT_RX_PAY"
    public const val COVID_ANTIGEN_PAY: String = "COVID_ANTIGEN_PAY"
    public const val MED_PAY: String = "MED_PAY"
}

/**
 * 混合订单中自费部分的支付状态.
 *
 * The documented values; there may be others.
 */
public object SelfPayStatus {
    public const val UNKNOWN_SELF_PAY_STATUS: String = "UNKNOWN_SELF_PAY_STATUS"
    public const val SELF_PAY_CREATED: String = "SELF_PAY_CREATED"
    public const val SELF_PAY_SUCCESS: String = "SELF_PAY_SUCCESS"
    public const val SELF_PAY_REFUND: String = "SELF_PAY_REFUND"
    public const val SELF_PAY_FAIL: String = "SELF_PAY_FAIL"
    public const val NO_SELF_PAY: String = "NO_SELF_PAY"
}
