// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpapay

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

    /** 订单标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 用户支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 用户支付金额. In the smallest unit of the currency. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 订单金额. In the smallest unit of the currency. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 汇率信息. */
    public val exchangeRate: ExchangeRate? get() = json["exchange_rate"].treeOrNull()?.let { ExchangeRate(it) }
}

/**
 * `Contract`.
 */
public class Contract(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户appid下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val signedTime: String? get() = json["signed_time"].textOrNull()

    /** 协议状态. */
    public val state: String? get() = json["state"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val terminatedTime: String? get() = json["terminated_time"].textOrNull()

    /** 协议解约方式. */
    public val terminationMode: String? get() = json["termination_mode"].textOrNull()

    /** 解约备注. */
    public val terminationNote: String? get() = json["termination_note"].textOrNull()

    /** 用户账户展示名称. */
    public val userDisplayName: String? get() = json["user_display_name"].textOrNull()
}

/**
 * `ContractMerchantResource`.
 */
public class ContractMerchantResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 操作时间. RFC 3339. */
    public val operateTime: String get() = json["operate_time"].text()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 到期时间. RFC 3339. */
    public val contractExpireTime: String? get() = json["contract_expire_time"].textOrNull()

    /** 解约方式. */
    public val contractTerminationMode: String? get() = json["contract_termination_mode"].textOrNull()
}

/**
 * `ContractPartnerResource`.
 */
public class ContractPartnerResource(json: JsonObject) : Model(json) {

    /** `sp_mchid`. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `sp_appid`. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户AppId. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 操作时间. RFC 3339. */
    public val operateTime: String get() = json["operate_time"].text()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 到期时间. RFC 3339. */
    public val contractExpireTime: String? get() = json["contract_expire_time"].textOrNull()

    /** 解约方式. */
    public val contractTerminationMode: String? get() = json["contract_termination_mode"].textOrNull()
}

/**
 * `CreateTransactionAmount`.
 */
public class CreateTransactionAmount(json: JsonObject) : Model(json) {
    public constructor(total: Long, currency: String? = null) : this(
        Fields().put("total", total).put("currency", currency).json,
    )

    public constructor(total: Long) : this(
        Fields().put("total", total).json,
    )

    /** 总金额. In the smallest unit of the currency. */
    public val total: Long get() = json["total"].long()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): CreateTransactionAmount = CreateTransactionAmount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): CreateTransactionAmount = CreateTransactionAmount(json.with("currency", currency))
}

/**
 * `CreateTransactionRequest`.
 */
public class CreateTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, description: String, contractId: String, amount: CreateTransactionAmount, merchantCategoryCode: String, notifyUrl: String, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, sceneInfo: Scene? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("attach", attach).put("goods_tag", goodsTag).put("scene_info", sceneInfo).json,
    )

    public constructor(outTradeNo: String, description: String, contractId: String, amount: CreateTransactionAmount, merchantCategoryCode: String, notifyUrl: String) : this(
        Fields().put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).json,
    )

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 订单金额. */
    public val amount: CreateTransactionAmount get() = CreateTransactionAmount(json["amount"].tree())

    /** MCC码. */
    public val merchantCategoryCode: String get() = json["merchant_category_code"].text()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商品标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateTransactionRequest = CreateTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateTransactionRequest = CreateTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateTransactionRequest = CreateTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateTransactionAmount): CreateTransactionRequest = CreateTransactionRequest(json.with("amount", amount))

    /** A copy with another [merchantCategoryCode]. */
    public fun withMerchantCategoryCode(merchantCategoryCode: String): CreateTransactionRequest = CreateTransactionRequest(json.with("merchant_category_code", merchantCategoryCode))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateTransactionRequest = CreateTransactionRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: Scene?): CreateTransactionRequest = CreateTransactionRequest(json.with("scene_info", sceneInfo))
}

/**
 * `CreateTransactionResponse`.
 */
public class CreateTransactionResponse(json: JsonObject) : Model(json) {

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: CreateTransactionResponseAmount get() = CreateTransactionResponseAmount(json["amount"].tree())

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String get() = json["bank_type"].text()

    /** 支付者. */
    public val payer: Payer get() = Payer(json["payer"].tree())

    /** 支付完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 交易状态. See [TradeState]. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. */
    public val tradeStateDesc: String get() = json["trade_state_desc"].text()

    /** 交易类型. See [CreateTransactionResponseTradeType]. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构APPID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户APPID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户行业编码. */
    public val merchantCategoryCode: String? get() = json["merchant_category_code"].textOrNull()

    /** 优惠功能. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }
}

/**
 * `CreateTransactionResponseAmount`.
 */
public class CreateTransactionResponseAmount(json: JsonObject) : Model(json) {

    /** 订单标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 用户支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 用户支付金额. In the smallest unit of the currency. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 订单金额. In the smallest unit of the currency. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 汇率信息. */
    public val exchangeRate: CreateTransactionResponseExchangeRate? get() = json["exchange_rate"].treeOrNull()?.let { CreateTransactionResponseExchangeRate(it) }
}

/**
 * `CreateTransactionResponseExchangeRate`.
 */
public class CreateTransactionResponseExchangeRate(json: JsonObject) : Model(json) {

    /** 汇率类型. See [CreateTransactionResponseExchangeRateType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 汇率值. */
    public val rate: Long? get() = json["rate"].longOrNull()
}

/**
 * `ExchangeRate`.
 */
public class ExchangeRate(json: JsonObject) : Model(json) {

    /** 汇率类型. See [ExchangeRateType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 汇率值. */
    public val rate: Long? get() = json["rate"].longOrNull()
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {

    /** 商品编码. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品优惠金额. In the smallest unit of the currency. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品价格. In the smallest unit of the currency. */
    public val price: Long? get() = json["price"].longOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品备注. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 机构用户标识. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 子商户用户标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `PreSignAppRequest`.
 */
public class PreSignAppRequest(json: JsonObject) : Model(json) {
    public constructor(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("openid", openid).put("plan_id", planId).put("expired_time", expiredTime).put("out_contract_code", outContractCode).put("return_url", returnUrl).put("success_notify_url", successNotifyUrl).put("user_client_ip", userClientIp).put("user_display_name", userDisplayName).json,
    )

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户appid下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 过期时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 签约后跳转地址. */
    public val returnUrl: String? get() = json["return_url"].textOrNull()

    /** 签约成功通知url. */
    public val successNotifyUrl: String? get() = json["success_notify_url"].textOrNull()

    /** 用户客户端IP. */
    public val userClientIp: String? get() = json["user_client_ip"].textOrNull()

    /** 用户账户展示名称. */
    public val userDisplayName: String? get() = json["user_display_name"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PreSignAppRequest = PreSignAppRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignAppRequest = PreSignAppRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PreSignAppRequest = PreSignAppRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): PreSignAppRequest = PreSignAppRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignAppRequest = PreSignAppRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignAppRequest = PreSignAppRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long?): PreSignAppRequest = PreSignAppRequest(json.with("plan_id", planId))

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String?): PreSignAppRequest = PreSignAppRequest(json.with("expired_time", expiredTime))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String?): PreSignAppRequest = PreSignAppRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [returnUrl]. */
    public fun withReturnUrl(returnUrl: String?): PreSignAppRequest = PreSignAppRequest(json.with("return_url", returnUrl))

    /** A copy with another [successNotifyUrl]. */
    public fun withSuccessNotifyUrl(successNotifyUrl: String?): PreSignAppRequest = PreSignAppRequest(json.with("success_notify_url", successNotifyUrl))

    /** A copy with another [userClientIp]. */
    public fun withUserClientIp(userClientIp: String?): PreSignAppRequest = PreSignAppRequest(json.with("user_client_ip", userClientIp))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String?): PreSignAppRequest = PreSignAppRequest(json.with("user_display_name", userDisplayName))
}

/**
 * `PreSignH5Request`.
 */
public class PreSignH5Request(json: JsonObject) : Model(json) {
    public constructor(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, returnAppid: String? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("openid", openid).put("plan_id", planId).put("return_appid", returnAppid).put("expired_time", expiredTime).put("out_contract_code", outContractCode).put("return_url", returnUrl).put("success_notify_url", successNotifyUrl).put("user_client_ip", userClientIp).put("user_display_name", userDisplayName).json,
    )

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 回调应用AppID. */
    public val returnAppid: String? get() = json["return_appid"].textOrNull()

    /** 过期时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 签约完成跳转URL. */
    public val returnUrl: String? get() = json["return_url"].textOrNull()

    /** 签约成功通知url. */
    public val successNotifyUrl: String? get() = json["success_notify_url"].textOrNull()

    /** 用户客户端IP. */
    public val userClientIp: String? get() = json["user_client_ip"].textOrNull()

    /** 用户账户展示名称. */
    public val userDisplayName: String? get() = json["user_display_name"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PreSignH5Request = PreSignH5Request(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignH5Request = PreSignH5Request(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PreSignH5Request = PreSignH5Request(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): PreSignH5Request = PreSignH5Request(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignH5Request = PreSignH5Request(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignH5Request = PreSignH5Request(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long?): PreSignH5Request = PreSignH5Request(json.with("plan_id", planId))

    /** A copy with another [returnAppid]. */
    public fun withReturnAppid(returnAppid: String?): PreSignH5Request = PreSignH5Request(json.with("return_appid", returnAppid))

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String?): PreSignH5Request = PreSignH5Request(json.with("expired_time", expiredTime))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String?): PreSignH5Request = PreSignH5Request(json.with("out_contract_code", outContractCode))

    /** A copy with another [returnUrl]. */
    public fun withReturnUrl(returnUrl: String?): PreSignH5Request = PreSignH5Request(json.with("return_url", returnUrl))

    /** A copy with another [successNotifyUrl]. */
    public fun withSuccessNotifyUrl(successNotifyUrl: String?): PreSignH5Request = PreSignH5Request(json.with("success_notify_url", successNotifyUrl))

    /** A copy with another [userClientIp]. */
    public fun withUserClientIp(userClientIp: String?): PreSignH5Request = PreSignH5Request(json.with("user_client_ip", userClientIp))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String?): PreSignH5Request = PreSignH5Request(json.with("user_display_name", userDisplayName))
}

/**
 * `PreSignH5Response`.
 */
public class PreSignH5Response(json: JsonObject) : Model(json) {

    /** 签约跳转URL. */
    public val signUrl: String get() = json["sign_url"].text()
}

/**
 * `PreSignJsapiRequest`.
 */
public class PreSignJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("openid", openid).put("plan_id", planId).put("expired_time", expiredTime).put("out_contract_code", outContractCode).put("return_url", returnUrl).put("success_notify_url", successNotifyUrl).put("user_client_ip", userClientIp).put("user_display_name", userDisplayName).json,
    )

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户appid下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 过期时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 签约完成跳转URL. */
    public val returnUrl: String? get() = json["return_url"].textOrNull()

    /** 签约成功通知url. */
    public val successNotifyUrl: String? get() = json["success_notify_url"].textOrNull()

    /** 用户终端IP. */
    public val userClientIp: String? get() = json["user_client_ip"].textOrNull()

    /** 用户账户展示名称. */
    public val userDisplayName: String? get() = json["user_display_name"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("plan_id", planId))

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("expired_time", expiredTime))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [returnUrl]. */
    public fun withReturnUrl(returnUrl: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("return_url", returnUrl))

    /** A copy with another [successNotifyUrl]. */
    public fun withSuccessNotifyUrl(successNotifyUrl: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("success_notify_url", successNotifyUrl))

    /** A copy with another [userClientIp]. */
    public fun withUserClientIp(userClientIp: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("user_client_ip", userClientIp))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("user_display_name", userDisplayName))
}

/**
 * `PreSignJsapiResponse`.
 */
public class PreSignJsapiResponse(json: JsonObject) : Model(json) {

    /** 签约跳转URL. */
    public val signUrl: String get() = json["sign_url"].text()
}

/**
 * `PreSignMiniProgramRequest`.
 */
public class PreSignMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("openid", openid).put("plan_id", planId).put("expired_time", expiredTime).put("out_contract_code", outContractCode).put("return_url", returnUrl).put("success_notify_url", successNotifyUrl).put("user_client_ip", userClientIp).put("user_display_name", userDisplayName).json,
    )

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户appid下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 过期时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 签约后跳转地址. */
    public val returnUrl: String? get() = json["return_url"].textOrNull()

    /** 签约成功通知url. */
    public val successNotifyUrl: String? get() = json["success_notify_url"].textOrNull()

    /** 用户客户端IP. */
    public val userClientIp: String? get() = json["user_client_ip"].textOrNull()

    /** 用户账户展示名称. */
    public val userDisplayName: String? get() = json["user_display_name"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("plan_id", planId))

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("expired_time", expiredTime))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [returnUrl]. */
    public fun withReturnUrl(returnUrl: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("return_url", returnUrl))

    /** A copy with another [successNotifyUrl]. */
    public fun withSuccessNotifyUrl(successNotifyUrl: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("success_notify_url", successNotifyUrl))

    /** A copy with another [userClientIp]. */
    public fun withUserClientIp(userClientIp: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("user_client_ip", userClientIp))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("user_display_name", userDisplayName))
}

/**
 * `PreSignSession`.
 */
public class PreSignSession(json: JsonObject) : Model(json) {

    /** 委托代扣签约会话id. */
    public val sessionId: String get() = json["session_id"].text()
}

/**
 * `PreSignWebRequest`.
 */
public class PreSignWebRequest(json: JsonObject) : Model(json) {
    public constructor(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("openid", openid).put("plan_id", planId).put("expired_time", expiredTime).put("out_contract_code", outContractCode).put("return_url", returnUrl).put("success_notify_url", successNotifyUrl).put("user_client_ip", userClientIp).put("user_display_name", userDisplayName).json,
    )

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 过期时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 签约完成跳转URL. */
    public val returnUrl: String? get() = json["return_url"].textOrNull()

    /** 签约成功通知url. */
    public val successNotifyUrl: String? get() = json["success_notify_url"].textOrNull()

    /** 用户终端IP. */
    public val userClientIp: String? get() = json["user_client_ip"].textOrNull()

    /** 用户账户展示名称. */
    public val userDisplayName: String? get() = json["user_display_name"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PreSignWebRequest = PreSignWebRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignWebRequest = PreSignWebRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PreSignWebRequest = PreSignWebRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): PreSignWebRequest = PreSignWebRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignWebRequest = PreSignWebRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignWebRequest = PreSignWebRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long?): PreSignWebRequest = PreSignWebRequest(json.with("plan_id", planId))

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String?): PreSignWebRequest = PreSignWebRequest(json.with("expired_time", expiredTime))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String?): PreSignWebRequest = PreSignWebRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [returnUrl]. */
    public fun withReturnUrl(returnUrl: String?): PreSignWebRequest = PreSignWebRequest(json.with("return_url", returnUrl))

    /** A copy with another [successNotifyUrl]. */
    public fun withSuccessNotifyUrl(successNotifyUrl: String?): PreSignWebRequest = PreSignWebRequest(json.with("success_notify_url", successNotifyUrl))

    /** A copy with another [userClientIp]. */
    public fun withUserClientIp(userClientIp: String?): PreSignWebRequest = PreSignWebRequest(json.with("user_client_ip", userClientIp))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String?): PreSignWebRequest = PreSignWebRequest(json.with("user_display_name", userDisplayName))
}

/**
 * `PreSignWebResponse`.
 */
public class PreSignWebResponse(json: JsonObject) : Model(json) {

    /** 展码页面URL. */
    public val showCodeUrl: String get() = json["show_code_url"].text()

    /** 委托代扣签约URL. */
    public val signUrl: String? get() = json["sign_url"].textOrNull()
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠券面额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 活动ID. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 优惠类型. See [PromotionType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }

    /** 商户出资. In the smallest unit of the currency. */
    public val merchantContributeAmount: Long? get() = json["merchant_contribute_amount"].longOrNull()

    /** 其他出资. In the smallest unit of the currency. */
    public val otherContributeAmount: Long? get() = json["other_contribute_amount"].longOrNull()

    /** 优惠券退款金额. In the smallest unit of the currency. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 优惠范围. See [Scope]. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. In the smallest unit of the currency. */
    public val wxpayContributeAmount: Long? get() = json["wxpay_contribute_amount"].longOrNull()
}

/**
 * `Scene`.
 */
public class Scene(json: JsonObject) : Model(json) {
    public constructor(deviceId: String? = null, deviceIp: String? = null) : this(
        Fields().put("device_id", deviceId).put("device_ip", deviceIp).json,
    )

    /** 商户端设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): Scene = Scene(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): Scene = Scene(json.with("device_ip", deviceIp))
}

/**
 * `TerminateContractRequest`.
 */
public class TerminateContractRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, terminationNote: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("termination_note", terminationNote).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 机构APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 解约备注. */
    public val terminationNote: String? get() = json["termination_note"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): TerminateContractRequest = TerminateContractRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): TerminateContractRequest = TerminateContractRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): TerminateContractRequest = TerminateContractRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): TerminateContractRequest = TerminateContractRequest(json.with("sub_appid", subAppid))

    /** A copy with another [terminationNote]. */
    public fun withTerminationNote(terminationNote: String?): TerminateContractRequest = TerminateContractRequest(json.with("termination_note", terminationNote))
}

/**
 * `Transaction`.
 */
public class Transaction(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构商户号. The institution's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String get() = json["bank_type"].text()

    /** 支付者. */
    public val payer: Payer get() = Payer(json["payer"].tree())

    /** 支付完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. */
    public val tradeStateDesc: String get() = json["trade_state_desc"].text()

    /** 交易类型. See [TransactionTradeType]. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户行业编码. */
    public val merchantCategoryCode: String? get() = json["merchant_category_code"].textOrNull()

    /** 优惠功能. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }
}

/**
 * 汇率类型.
 *
 * The documented values; there may be others.
 */
public object CreateTransactionResponseExchangeRateType {
    public const val SETTLEMENT_RATE: String = "SETTLEMENT_RATE"
    public const val USERPAYMENT_RATE: String = "USERPAYMENT_RATE"
}

/**
 * 交易类型.
 *
 * The documented values; there may be others.
 */
public object CreateTransactionResponseTradeType {
    public const val AUTH: String = "AUTH"
}

/**
 * 汇率类型.
 *
 * The documented values; there may be others.
 */
public object ExchangeRateType {
    public const val SETTLEMENT_RATE: String = "SETTLEMENT_RATE"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object PromotionType {
    public const val COUPON: String = "COUPON"
    public const val DISCOUNT: String = "DISCOUNT"
}

/**
 * 优惠范围.
 *
 * The documented values; there may be others.
 */
public object Scope {
    public const val GLOBAL: String = "GLOBAL"
    public const val SINGLE: String = "SINGLE"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object TradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
    public const val NOTPAY: String = "NOTPAY"
    public const val CLOSED: String = "CLOSED"
    public const val PAYERROR: String = "PAYERROR"
    public const val USERPAYING: String = "USERPAYING"
}

/**
 * 交易类型.
 *
 * The documented values; there may be others.
 */
public object TransactionTradeType {
    public const val JSAPI: String = "JSAPI"
    public const val NATIVE: String = "NATIVE"
    public const val APP: String = "APP"
    public const val MWEB: String = "MWEB"
    public const val MICROPAY: String = "MICROPAY"
}
