// Generated from api/education.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.education

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

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 折扣. */
    public val discountTotal: Long? get() = json["discount_total"].longOrNull()

    /** 用户支付金额. In fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()
}

/**
 * `BankCard`.
 */
public class BankCard(json: JsonObject) : Model(json) {
    public constructor(bankCardNo: String, bankType: String? = null, phone: String? = null, validThru: String? = null) : this(
        Fields().put("bank_card_no", bankCardNo).put("bank_type", bankType).put("phone", phone).put("valid_thru", validThru).json,
    )

    public constructor(bankCardNo: String) : this(
        Fields().put("bank_card_no", bankCardNo).json,
    )

    /** 签约银行卡号. Encrypted on the wire. */
    public val bankCardNo: String get() = json["bank_card_no"].text()

    /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 银行卡开卡预留手机号. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 银行卡有效期. */
    public val validThru: String? get() = json["valid_thru"].textOrNull()

    /** A copy with another [bankCardNo]. */
    public fun withBankCardNo(bankCardNo: String): BankCard = BankCard(json.with("bank_card_no", bankCardNo))

    /** A copy with another [bankType]. */
    public fun withBankType(bankType: String?): BankCard = BankCard(json.with("bank_type", bankType))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): BankCard = BankCard(json.with("phone", phone))

    /** A copy with another [validThru]. */
    public fun withValidThru(validThru: String?): BankCard = BankCard(json.with("valid_thru", validThru))

    override fun isSensitive(name: String): Boolean = name == "bank_card_no" || name == "phone"
}

/**
 * `ContractInformation`.
 */
public class ContractInformation(json: JsonObject) : Model(json) {

    /** 签约时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 签约协议号. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 签约状态. */
    public val contractStatus: String? get() = json["contract_status"].textOrNull()
}

/**
 * `CreatePapayTransactionAmount`.
 */
public class CreatePapayTransactionAmount(json: JsonObject) : Model(json) {
    public constructor(total: Long, currency: String? = null) : this(
        Fields().put("total", total).put("currency", currency).json,
    )

    public constructor(total: Long) : this(
        Fields().put("total", total).json,
    )

    /** 总金额. In fen. */
    public val total: Long get() = json["total"].long()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): CreatePapayTransactionAmount = CreatePapayTransactionAmount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): CreatePapayTransactionAmount = CreatePapayTransactionAmount(json.with("currency", currency))
}

/**
 * `CreatePapayTransactionRequest`.
 */
public class CreatePapayTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, contractId: String, amount: CreatePapayTransactionAmount, body: String, deviceInformation: Device, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("contract_id", contractId).put("amount", amount).put("body", body).put("device_information", deviceInformation).put("notify_url", notifyUrl).put("trade_scene", tradeScene).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("attach", attach).put("goods_tag", goodsTag).json,
    )

    public constructor(appid: String, outTradeNo: String, contractId: String, amount: CreatePapayTransactionAmount, body: String, deviceInformation: Device, notifyUrl: String, tradeScene: String) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("contract_id", contractId).put("amount", amount).put("body", body).put("device_information", deviceInformation).put("notify_url", notifyUrl).put("trade_scene", tradeScene).json,
    )

    /** 服务商APPID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 签约协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 订单金额. */
    public val amount: CreatePapayTransactionAmount get() = CreatePapayTransactionAmount(json["amount"].tree())

    /** 商品或支付单简要描述. */
    public val body: String get() = json["body"].text()

    /** 设备信息. */
    public val deviceInformation: Device get() = Device(json["device_information"].tree())

    /** 支付回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 场景信息枚举. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商品标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreatePapayTransactionAmount): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("amount", amount))

    /** A copy with another [body]. */
    public fun withBody(body: String): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("body", body))

    /** A copy with another [deviceInformation]. */
    public fun withDeviceInformation(deviceInformation: Device): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("device_information", deviceInformation))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [tradeScene]. */
    public fun withTradeScene(tradeScene: String): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("trade_scene", tradeScene))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreatePapayTransactionRequest = CreatePapayTransactionRequest(json.with("goods_tag", goodsTag))
}

/**
 * `CreateSchoolTransactionAmount`.
 */
public class CreateSchoolTransactionAmount(json: JsonObject) : Model(json) {
    public constructor(currency: String, total: Long) : this(
        Fields().put("currency", currency).put("total", total).json,
    )

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 总金额. In fen. */
    public val total: Long get() = json["total"].long()

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): CreateSchoolTransactionAmount = CreateSchoolTransactionAmount(json.with("currency", currency))

    /** A copy with another [total]. */
    public fun withTotal(total: Long): CreateSchoolTransactionAmount = CreateSchoolTransactionAmount(json.with("total", total))
}

/**
 * `CreateSchoolTransactionRequest`.
 */
public class CreateSchoolTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, userId: String, amount: CreateSchoolTransactionAmount, deviceInfo: Device, notifyUrl: String, sceneInfo: Scene, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, paymentMode: String? = null, settleInfo: Settlement? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("user_id", userId).put("amount", amount).put("device_info", deviceInfo).put("notify_url", notifyUrl).put("scene_info", sceneInfo).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("attach", attach).put("goods_tag", goodsTag).put("payment_mode", paymentMode).put("settle_info", settleInfo).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, userId: String, amount: CreateSchoolTransactionAmount, deviceInfo: Device, notifyUrl: String, sceneInfo: Scene) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("user_id", userId).put("amount", amount).put("device_info", deviceInfo).put("notify_url", notifyUrl).put("scene_info", sceneInfo).json,
    )

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 签约协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户账号. */
    public val userId: String get() = json["user_id"].text()

    /** 订单金额. */
    public val amount: CreateSchoolTransactionAmount get() = CreateSchoolTransactionAmount(json["amount"].tree())

    /** 设备信息. */
    public val deviceInfo: Device get() = Device(json["device_info"].tree())

    /** 商户接收通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 场景信息. */
    public val sceneInfo: Scene get() = Scene(json["scene_info"].tree())

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户appid. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 扣款模式. */
    public val paymentMode: String? get() = json["payment_mode"].textOrNull()

    /** 分账结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [userId]. */
    public fun withUserId(userId: String): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("user_id", userId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateSchoolTransactionAmount): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("amount", amount))

    /** A copy with another [deviceInfo]. */
    public fun withDeviceInfo(deviceInfo: Device): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("device_info", deviceInfo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: Scene): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [paymentMode]. */
    public fun withPaymentMode(paymentMode: String?): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("payment_mode", paymentMode))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): CreateSchoolTransactionRequest = CreateSchoolTransactionRequest(json.with("settle_info", settleInfo))
}

/**
 * `CreateSchoolTransactionResponse`.
 */
public class CreateSchoolTransactionResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 设备信息. */
    public val deviceInfo: Device get() = Device(json["device_info"].tree())

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠详情. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. */
    public val tradeStateDesc: String? get() = json["trade_state_desc"].textOrNull()

    /** 交易类型. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `CreateStarOrderRequest`.
 */
public class CreateStarOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, createTime: String, rightId: String, wechatOpenid: String? = null, qq: String? = null) : this(
        Fields().put("appid", appid).put("create_time", createTime).put("right_id", rightId).put("wechat_openid", wechatOpenid).put("qq", qq).json,
    )

    public constructor(appid: String, createTime: String, rightId: String) : this(
        Fields().put("appid", appid).put("create_time", createTime).put("right_id", rightId).json,
    )

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 权益核销时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 权益ID. */
    public val rightId: String get() = json["right_id"].text()

    /** 用户在appid下的唯一标识. */
    public val wechatOpenid: String? get() = json["wechat_openid"].textOrNull()

    /** 用户QQ账号. */
    public val qq: String? get() = json["qq"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateStarOrderRequest = CreateStarOrderRequest(json.with("appid", appid))

    /** A copy with another [createTime]. */
    public fun withCreateTime(createTime: String): CreateStarOrderRequest = CreateStarOrderRequest(json.with("create_time", createTime))

    /** A copy with another [rightId]. */
    public fun withRightId(rightId: String): CreateStarOrderRequest = CreateStarOrderRequest(json.with("right_id", rightId))

    /** A copy with another [wechatOpenid]. */
    public fun withWechatOpenid(wechatOpenid: String?): CreateStarOrderRequest = CreateStarOrderRequest(json.with("wechat_openid", wechatOpenid))

    /** A copy with another [qq]. */
    public fun withQq(qq: String?): CreateStarOrderRequest = CreateStarOrderRequest(json.with("qq", qq))
}

/**
 * `Device`.
 */
public class Device(json: JsonObject) : Model(json) {
    public constructor(deviceIp: String, deviceId: String? = null) : this(
        Fields().put("device_ip", deviceIp).put("device_id", deviceId).json,
    )

    public constructor(deviceIp: String) : this(
        Fields().put("device_ip", deviceIp).json,
    )

    /** 商户端设备ip. */
    public val deviceIp: String get() = json["device_ip"].text()

    /** 设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String): Device = Device(json.with("device_ip", deviceIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): Device = Device(json.with("device_id", deviceId))
}

/**
 * `EntrustReleaseResource`.
 */
public class EntrustReleaseResource(json: JsonObject) : Model(json) {

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 枚举值. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 微信支付分配的商户号. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 微信支付分配的商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** `sub_appid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 签约模板号. The template of the agreement, made in the merchant platform. */
    public val planId: String? get() = json["plan_id"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** `sub_openid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 订单金额信息. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 签约信息. */
    public val contractInformation: ReleasedContractInformation? get() = json["contract_information"].treeOrNull()?.let { ReleasedContractInformation(it) }

    /** 设备信息. */
    public val deviceInformation: EntrustResourceDevice? get() = json["device_information"].treeOrNull()?.let { EntrustResourceDevice(it) }

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠详情. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** `success_time`. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** `trade_state_description`. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()
}

/**
 * `EntrustResourceDevice`.
 */
public class EntrustResourceDevice(json: JsonObject) : Model(json) {

    /** 商户端设备IP. */
    public val payerTotal: String get() = json["payer_total"].text()

    /** 商户设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()
}

/**
 * `EntrustSigningResource`.
 */
public class EntrustSigningResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 设备信息. */
    public val deviceInformation: EntrustResourceDevice get() = EntrustResourceDevice(json["device_information"].tree())

    /** 枚举值. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 微信支付分配的商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** `sub_appid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 签约模板号. The template of the agreement, made in the merchant platform. */
    public val planId: String? get() = json["plan_id"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** `sub_openid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 订单金额信息. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 签约信息. */
    public val contractInformation: ContractInformation? get() = json["contract_information"].treeOrNull()?.let { ContractInformation(it) }

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠详情. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** `success_time`. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** `trade_state_description`. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()
}

/**
 * `GetSchoolUserDebtStateResponse`.
 */
public class GetSchoolUserDebtStateResponse(json: JsonObject) : Model(json) {

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 商户appid下的用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 用户欠款状态更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 当前用户欠款笔数. */
    public val debtCount: Long? get() = json["debt_count"].longOrNull()

    /** 用户状态. */
    public val state: String get() = json["state"].text()
}

/**
 * `GetStarUserByOpenidResponse`.
 */
public class GetStarUserByOpenidResponse(json: JsonObject) : Model(json) {

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 用户在appid下的唯一标识. */
    public val wechatOpenid: String get() = json["wechat_openid"].text()

    /** 是否学生. */
    public val educationStarStudent: Boolean? get() = json["education_star_student"].booleanOrNull()

    /** 用户QQ账号. */
    public val qq: String? get() = json["qq"].textOrNull()

    /** 注册时间. RFC 3339. */
    public val registerTime: String? get() = json["register_time"].textOrNull()
}

/**
 * `GetStarUserByQqResponse`.
 */
public class GetStarUserByQqResponse(json: JsonObject) : Model(json) {

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 用户在appid下的唯一标识. */
    public val wechatOpenid: String get() = json["wechat_openid"].text()

    /** 学生标识. */
    public val educationStarStudent: Boolean? get() = json["education_star_student"].booleanOrNull()

    /** 用户QQ账号. */
    public val qq: String get() = json["qq"].text()

    /** 注册时间. RFC 3339. */
    public val registerTime: String? get() = json["register_time"].textOrNull()
}

/**
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(credentialType: String, realName: String, idCardNumber: String? = null) : this(
        Fields().put("credential_type", credentialType).put("real_name", realName).put("id_card_number", idCardNumber).json,
    )

    public constructor(credentialType: String, realName: String) : this(
        Fields().put("credential_type", credentialType).put("real_name", realName).json,
    )

    /** 证件类型. Encrypted on the wire. */
    public val credentialType: String get() = json["credential_type"].text()

    /** 姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** 身份证号. Encrypted on the wire. */
    public val idCardNumber: String? get() = json["id_card_number"].textOrNull()

    /** A copy with another [credentialType]. */
    public fun withCredentialType(credentialType: String): Identity = Identity(json.with("credential_type", credentialType))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): Identity = Identity(json.with("real_name", realName))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String?): Identity = Identity(json.with("id_card_number", idCardNumber))

    override fun isSensitive(name: String): Boolean = name == "credential_type" || name == "real_name" || name == "id_card_number"
}

/**
 * `Links`.
 */
public class Links(json: JsonObject) : Model(json) {

    /** 当前链接. */
    public val self: String get() = json["self"].text()

    /** 下一页链接. */
    public val next: String? get() = json["next"].textOrNull()

    /** 上一页链接. */
    public val prev: String? get() = json["prev"].textOrNull()
}

/**
 * `ListPapayUserContractsResponse`.
 */
public class ListPapayUserContractsResponse(json: JsonObject) : Model(json) {

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 结果集. */
    public val data: List<PapayContract>? get() = json["data"].listOrNull { PapayContract(it.tree()) }
}

/**
 * `ListSchoolUserContractsResponse`.
 */
public class ListSchoolUserContractsResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 资源总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 相关链接. */
    public val links: Links get() = Links(json["links"].tree())

    /** 查询结果列表. */
    public val data: List<SchoolContract>? get() = json["data"].listOrNull { SchoolContract(it.tree()) }
}

/**
 * `ListStarOrdersResponse`.
 */
public class ListStarOrdersResponse(json: JsonObject) : Model(json) {

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 结果集. */
    public val data: List<StarOrder> get() = json["data"].list { StarOrder(it.tree()) }

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()
}

/**
 * `PapayContract`.
 */
public class PapayContract(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 服务商APPID. */
    public val appid: String get() = json["appid"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 服务商APPID下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 签约模板号. The template of the agreement, made in the merchant platform. */
    public val planId: String? get() = json["plan_id"].textOrNull()

    /** 子商户APPID下的用户标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 签约信息. */
    public val contractInformation: ContractInformation? get() = json["contract_information"].treeOrNull()?.let { ContractInformation(it) }
}

/**
 * `PapayTransaction`.
 */
public class PapayTransaction(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 服务商APPID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 设备信息. */
    public val deviceInformation: Device get() = Device(json["device_information"].tree())

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠详情. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()
}

/**
 * `PapayTransactionResource`.
 */
public class PapayTransactionResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. */
    public val tradeStateDescription: String get() = json["trade_state_description"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 设备信息. */
    public val deviceInformation: PapayTransactionResourceDevice? get() = json["device_information"].treeOrNull()?.let { PapayTransactionResourceDevice(it) }

    /** 支付者信息. */
    public val payer: PapayTransactionResourcePayer? get() = json["payer"].treeOrNull()?.let { PapayTransactionResourcePayer(it) }

    /** 优惠信息. */
    public val promotionDetail: List<PapayTransactionResourcePromotion>? get() = json["promotion_detail"].listOrNull { PapayTransactionResourcePromotion(it.tree()) }

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `PapayTransactionResourceDevice`.
 */
public class PapayTransactionResourceDevice(json: JsonObject) : Model(json) {

    /** 商户端设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()
}

/**
 * `PapayTransactionResourcePayer`.
 */
public class PapayTransactionResourcePayer(json: JsonObject) : Model(json) {

    /** 用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 用户在子商户下的唯一标识. */
    public val subOpenid: String get() = json["sub_openid"].text()
}

/**
 * `PapayTransactionResourcePromotion`.
 */
public class PapayTransactionResourcePromotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠类型. */
    public val type: String get() = json["type"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠范围. */
    public val scope: String get() = json["scope"].text()

    /** 活动ID. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 商户出资. In fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. In fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 微信出资. In fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 服务商APPID下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 子商户APPID下的用户标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `PreSignPapayContractRequest`.
 */
public class PreSignPapayContractRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, planId: String, userId: String, periodStartDate: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, subOpenid: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("plan_id", planId).put("user_id", userId).put("period_start_date", periodStartDate).put("trade_scene", tradeScene).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("sub_openid", subOpenid).json,
    )

    public constructor(appid: String, openid: String, planId: String, userId: String, periodStartDate: String, tradeScene: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("plan_id", planId).put("user_id", userId).put("period_start_date", periodStartDate).put("trade_scene", tradeScene).json,
    )

    /** 服务商APPID. */
    public val appid: String get() = json["appid"].text()

    /** 服务商APPID下的用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 签约模板号. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 用户账号. */
    public val userId: String get() = json["user_id"].text()

    /** 首次扣款日期. */
    public val periodStartDate: String get() = json["period_start_date"].text()

    /** 场景信息枚举. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 子商户APPID下的用户标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("plan_id", planId))

    /** A copy with another [userId]. */
    public fun withUserId(userId: String): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("user_id", userId))

    /** A copy with another [periodStartDate]. */
    public fun withPeriodStartDate(periodStartDate: String): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("period_start_date", periodStartDate))

    /** A copy with another [tradeScene]. */
    public fun withTradeScene(tradeScene: String): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("trade_scene", tradeScene))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("sub_appid", subAppid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignPapayContractRequest = PreSignPapayContractRequest(json.with("sub_openid", subOpenid))
}

/**
 * `PreSignPapayContractResponse`.
 */
public class PreSignPapayContractResponse(json: JsonObject) : Model(json) {

    /** 预签约号. */
    public val presignToken: String get() = json["presign_token"].text()
}

/**
 * `PreSignSchoolContractRequest`.
 */
public class PreSignSchoolContractRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, planId: String, schoolId: String, userId: String, outContractCode: String, bankCard: BankCard? = null, contractMode: String? = null, downgradeDefaultContract: Boolean? = null, identity: Identity? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("plan_id", planId).put("school_id", schoolId).put("user_id", userId).put("out_contract_code", outContractCode).put("bank_card", bankCard).put("contract_mode", contractMode).put("downgrade_default_contract", downgradeDefaultContract).put("identity", identity).json,
    )

    public constructor(appid: String, openid: String, planId: String, schoolId: String, userId: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("plan_id", planId).put("school_id", schoolId).put("user_id", userId).put("out_contract_code", outContractCode).json,
    )

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 商户appid下的用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 签约模板号. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 学校编号. */
    public val schoolId: String get() = json["school_id"].text()

    /** 用户账号. */
    public val userId: String get() = json["user_id"].text()

    /** 外部签约号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 签约银行卡. */
    public val bankCard: BankCard? get() = json["bank_card"].treeOrNull()?.let { BankCard(it) }

    /** 签约模式. */
    public val contractMode: String? get() = json["contract_mode"].textOrNull()

    /** 是否允许降级为普通签约模式. */
    public val downgradeDefaultContract: Boolean? get() = json["downgrade_default_contract"].booleanOrNull()

    /** 实名信息. */
    public val identity: Identity? get() = json["identity"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("plan_id", planId))

    /** A copy with another [schoolId]. */
    public fun withSchoolId(schoolId: String): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("school_id", schoolId))

    /** A copy with another [userId]. */
    public fun withUserId(userId: String): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("user_id", userId))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [bankCard]. */
    public fun withBankCard(bankCard: BankCard?): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("bank_card", bankCard))

    /** A copy with another [contractMode]. */
    public fun withContractMode(contractMode: String?): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("contract_mode", contractMode))

    /** A copy with another [downgradeDefaultContract]. */
    public fun withDowngradeDefaultContract(downgradeDefaultContract: Boolean?): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("downgrade_default_contract", downgradeDefaultContract))

    /** A copy with another [identity]. */
    public fun withIdentity(identity: Identity?): PreSignSchoolContractRequest = PreSignSchoolContractRequest(json.with("identity", identity))
}

/**
 * `PreSignSchoolContractResponse`.
 */
public class PreSignSchoolContractResponse(json: JsonObject) : Model(json) {

    /** 预签约码. */
    public val presignToken: String get() = json["presign_token"].text()
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 活动ID. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 券ID. */
    public val couponId: String? get() = json["coupon_id"].textOrNull()

    /** 优惠类型. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 商户出资. In fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. In fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. In fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `ReleasedContractInformation`.
 */
public class ReleasedContractInformation(json: JsonObject) : Model(json) {

    /** 枚举值. */
    public val contractStatus: String get() = json["contract_status"].text()

    /** 签约完成时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 签约协议号. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()
}

/**
 * `Scene`.
 */
public class Scene(json: JsonObject) : Model(json) {
    public constructor(startTime: String, schoolId: String, sceneType: String) : this(
        Fields().put("start_time", startTime).put("school_id", schoolId).put("scene_type", sceneType).json,
    )

    /** 消费时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 学校编号. */
    public val schoolId: String get() = json["school_id"].text()

    /** 消费场景类型. */
    public val sceneType: String get() = json["scene_type"].text()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): Scene = Scene(json.with("start_time", startTime))

    /** A copy with another [schoolId]. */
    public fun withSchoolId(schoolId: String): Scene = Scene(json.with("school_id", schoolId))

    /** A copy with another [sceneType]. */
    public fun withSceneType(sceneType: String): Scene = Scene(json.with("scene_type", sceneType))
}

/**
 * `SchoolContract`.
 */
public class SchoolContract(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 商户appid下的用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 签约模板号. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 签约时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 签约协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 签约状态. */
    public val contractStatus: String get() = json["contract_status"].text()

    /** 外部签约号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()
}

/**
 * `SchoolTransaction`.
 */
public class SchoolTransaction(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: SchoolTransactionAmount get() = SchoolTransactionAmount(json["amount"].tree())

    /** 设备信息. */
    public val deviceInfo: Device get() = Device(json["device_info"].tree())

    /** 支付者. */
    public val payer: SchoolTransactionPayer get() = SchoolTransactionPayer(json["payer"].tree())

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户appid. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 优惠详情. */
    public val promotionDetail: List<SchoolTransactionPromotion>? get() = json["promotion_detail"].listOrNull { SchoolTransactionPromotion(it.tree()) }

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. */
    public val tradeStateDesc: String? get() = json["trade_state_desc"].textOrNull()

    /** 交易类型. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `SchoolTransactionAmount`.
 */
public class SchoolTransactionAmount(json: JsonObject) : Model(json) {

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 折扣. */
    public val discountTotal: Long? get() = json["discount_total"].longOrNull()

    /** 用户支付金额. In fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()
}

/**
 * `SchoolTransactionPayer`.
 */
public class SchoolTransactionPayer(json: JsonObject) : Model(json) {

    /** 商户appid下的用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 子商户appid下的用户标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `SchoolTransactionPromotion`.
 */
public class SchoolTransactionPromotion(json: JsonObject) : Model(json) {

    /** 活动ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 券ID. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠类型. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 商户出资. In fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. In fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. In fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `SchoolTransactionResource`.
 */
public class SchoolTransactionResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 商户自行生成的订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额信息. */
    public val amount: SchoolTransactionAmount get() = SchoolTransactionAmount(json["amount"].tree())

    /** 设备信息. */
    public val deviceInfo: Device get() = Device(json["device_info"].tree())

    /** 本支付订单的状态. See [TradeState]. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 微信支付分配的商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** `sub_appid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 支付者. */
    public val payer: SchoolTransactionPayer? get() = json["payer"].treeOrNull()?.let { SchoolTransactionPayer(it) }

    /** 优惠详情. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** `success_time`. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** `trade_state_desc`. */
    public val tradeStateDesc: String? get() = json["trade_state_desc"].textOrNull()

    /** 交易类型. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `SchoolUserDebtStateUpdateResource`.
 */
public class SchoolUserDebtStateUpdateResource(json: JsonObject) : Model(json) {

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** `openid`. */
    public val openid: String get() = json["openid"].text()

    /** `update_time`. */
    public val updateTime: String get() = json["update_time"].text()

    /** `debt_count`. */
    public val debtCount: Long? get() = json["debt_count"].longOrNull()

    /** `state`. */
    public val state: String get() = json["state"].text()
}

/**
 * `SendPapayNotificationRequest`.
 */
public class SendPapayNotificationRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, subMchid: String? = null, subAppid: String? = null) : this(
        Fields().put("appid", appid).put("sub_mchid", subMchid).put("sub_appid", subAppid).json,
    )

    public constructor(appid: String) : this(
        Fields().put("appid", appid).json,
    )

    /** 服务商APPID. */
    public val appid: String get() = json["appid"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendPapayNotificationRequest = SendPapayNotificationRequest(json.with("appid", appid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): SendPapayNotificationRequest = SendPapayNotificationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): SendPapayNotificationRequest = SendPapayNotificationRequest(json.with("sub_appid", subAppid))
}

/**
 * `Settlement`.
 */
public class Settlement(json: JsonObject) : Model(json) {
    public constructor(profitSharing: Boolean? = null, subsidyAmount: Long? = null) : this(
        Fields().put("profit_sharing", profitSharing).put("subsidy_amount", subsidyAmount).json,
    )

    /** 是否指定分账. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 补差金额. In fen. */
    public val subsidyAmount: Long? get() = json["subsidy_amount"].longOrNull()

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): Settlement = Settlement(json.with("profit_sharing", profitSharing))

    /** A copy with another [subsidyAmount]. */
    public fun withSubsidyAmount(subsidyAmount: Long?): Settlement = Settlement(json.with("subsidy_amount", subsidyAmount))
}

/**
 * `StarOrder`.
 */
public class StarOrder(json: JsonObject) : Model(json) {

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 权益核销时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 订单号. */
    public val orderId: String get() = json["order_id"].text()

    /** 权益ID. */
    public val rightId: String get() = json["right_id"].text()

    /** 用户在appid下的唯一标识. */
    public val wechatOpenid: String get() = json["wechat_openid"].text()

    /** 订单状态. */
    public val orderState: String get() = json["order_state"].text()

    /** 用户QQ账号. */
    public val qq: String? get() = json["qq"].textOrNull()
}

/**
 * 签约状态.
 *
 * The documented values; there may be others.
 */
public object ContractStatus {
    public const val ADD: String = "ADD"
    public const val DELETE: String = "DELETE"
}

/**
 * 本支付订单的状态.
 *
 * The documented values; there may be others.
 */
public object TradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PAY_FAIL: String = "PAY_FAIL"
    public const val PAY_BACK: String = "PAY_BACK"
}
