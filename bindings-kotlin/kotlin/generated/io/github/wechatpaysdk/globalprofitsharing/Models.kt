// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalprofitsharing

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
 * `AddReceiverRequest`.
 */
public class AddReceiverRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, appid: String? = null, subAppid: String? = null, type: String? = null, name: String? = null, applicationFileId: String? = null, partnershipFileId: String? = null, account: String? = null, authorized: Boolean? = null, customRelation: String? = null, expectedRatio: Long? = null, majorService: String? = null, relationType: String? = null, scene: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("type", type).put("name", name).put("application_file_id", applicationFileId).put("partnership_file_id", partnershipFileId).put("account", account).put("authorized", authorized).put("custom_relation", customRelation).put("expected_ratio", expectedRatio).put("major_service", majorService).put("relation_type", relationType).put("scene", scene).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 应用ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 分账接收方类型. See [Type]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 分账个人接收方姓名. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 增加分账接收方申请函文件ID. */
    public val applicationFileId: String? get() = json["application_file_id"].textOrNull()

    /** `partnership_file_id`. */
    public val partnershipFileId: String? get() = json["partnership_file_id"].textOrNull()

    /** 分账接收方帐号. */
    public val account: String? get() = json["account"].textOrNull()

    /** 是否已经获取用户实名信息授权. */
    public val authorized: Boolean? get() = json["authorized"].booleanOrNull()

    /** 自定义的分账关系. */
    public val customRelation: String? get() = json["custom_relation"].textOrNull()

    /** 分账接收方预计分账比例. */
    public val expectedRatio: Long? get() = json["expected_ratio"].longOrNull()

    /** 接收方商户的主营业务范围. */
    public val majorService: String? get() = json["major_service"].textOrNull()

    /** 与分账方的关系类型. See [RelationType]. */
    public val relationType: String? get() = json["relation_type"].textOrNull()

    /** 分账场景详细描述. */
    public val scene: String? get() = json["scene"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): AddReceiverRequest = AddReceiverRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): AddReceiverRequest = AddReceiverRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): AddReceiverRequest = AddReceiverRequest(json.with("sub_appid", subAppid))

    /** A copy with another [type]. */
    public fun withType(type: String?): AddReceiverRequest = AddReceiverRequest(json.with("type", type))

    /** A copy with another [name]. */
    public fun withName(name: String?): AddReceiverRequest = AddReceiverRequest(json.with("name", name))

    /** A copy with another [applicationFileId]. */
    public fun withApplicationFileId(applicationFileId: String?): AddReceiverRequest = AddReceiverRequest(json.with("application_file_id", applicationFileId))

    /** A copy with another [partnershipFileId]. */
    public fun withPartnershipFileId(partnershipFileId: String?): AddReceiverRequest = AddReceiverRequest(json.with("partnership_file_id", partnershipFileId))

    /** A copy with another [account]. */
    public fun withAccount(account: String?): AddReceiverRequest = AddReceiverRequest(json.with("account", account))

    /** A copy with another [authorized]. */
    public fun withAuthorized(authorized: Boolean?): AddReceiverRequest = AddReceiverRequest(json.with("authorized", authorized))

    /** A copy with another [customRelation]. */
    public fun withCustomRelation(customRelation: String?): AddReceiverRequest = AddReceiverRequest(json.with("custom_relation", customRelation))

    /** A copy with another [expectedRatio]. */
    public fun withExpectedRatio(expectedRatio: Long?): AddReceiverRequest = AddReceiverRequest(json.with("expected_ratio", expectedRatio))

    /** A copy with another [majorService]. */
    public fun withMajorService(majorService: String?): AddReceiverRequest = AddReceiverRequest(json.with("major_service", majorService))

    /** A copy with another [relationType]. */
    public fun withRelationType(relationType: String?): AddReceiverRequest = AddReceiverRequest(json.with("relation_type", relationType))

    /** A copy with another [scene]. */
    public fun withScene(scene: String?): AddReceiverRequest = AddReceiverRequest(json.with("scene", scene))

    override fun isSensitive(name: String): Boolean = name == "name"
}

/**
 * `AddReceiverResponse`.
 */
public class AddReceiverResponse(json: JsonObject) : Model(json) {

    /** 分账接收方类型. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 分账接收方账号. */
    public val account: String get() = json["account"].text()

    /** 与分账方的关系类型. See [RelationType]. */
    public val relationType: String get() = json["relation_type"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 分账接收方全称. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 增加分账接收方申请函文件ID. */
    public val applicationFileId: String? get() = json["application_file_id"].textOrNull()

    /** 微信文件标识ID. */
    public val fileId: String? get() = json["file_id"].textOrNull()

    /** `partnership_file_id`. */
    public val partnershipFileId: String? get() = json["partnership_file_id"].textOrNull()

    /** 自定义的分账关系. */
    public val customRelation: String? get() = json["custom_relation"].textOrNull()

    /** 分账接收方预计分账比例. */
    public val expectedRatio: Long? get() = json["expected_ratio"].longOrNull()

    /** 接收关系添加失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 接收方商户的主营业务范围. */
    public val majorService: String? get() = json["major_service"].textOrNull()

    /** 分账场景详细描述. */
    public val scene: String? get() = json["scene"].textOrNull()

    /** 接收方关系状态. */
    public val state: String? get() = json["state"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "name"
}

/**
 * `BillDownloadUrl`.
 */
public class BillDownloadUrl(json: JsonObject) : Model(json) {

    /** 下载地址. */
    public val downloadUrl: String get() = json["download_url"].text()
}

/**
 * `CreateOrderReceiver`.
 */
public class CreateOrderReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String, description: String, account: String, amount: Long, currency: String, name: String? = null, authorized: Boolean? = null) : this(
        Fields().put("type", type).put("description", description).put("account", account).put("amount", amount).put("currency", currency).put("name", name).put("authorized", authorized).json,
    )

    public constructor(type: String, description: String, account: String, amount: Long, currency: String) : this(
        Fields().put("type", type).put("description", description).put("account", account).put("amount", amount).put("currency", currency).json,
    )

    /** 分账接收方类型. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 分账描述. */
    public val description: String get() = json["description"].text()

    /** 分账接收方帐号. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In the smallest unit of the currency. */
    public val amount: Long get() = json["amount"].long()

    /** 分账币种. ISO 4217, `CNY` for yuan. See [Currency]. */
    public val currency: String get() = json["currency"].text()

    /** 分账个人接收方姓名. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 是否已经获取用户实名信息授权. */
    public val authorized: Boolean? get() = json["authorized"].booleanOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): CreateOrderReceiver = CreateOrderReceiver(json.with("type", type))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateOrderReceiver = CreateOrderReceiver(json.with("description", description))

    /** A copy with another [account]. */
    public fun withAccount(account: String): CreateOrderReceiver = CreateOrderReceiver(json.with("account", account))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateOrderReceiver = CreateOrderReceiver(json.with("amount", amount))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): CreateOrderReceiver = CreateOrderReceiver(json.with("currency", currency))

    /** A copy with another [name]. */
    public fun withName(name: String?): CreateOrderReceiver = CreateOrderReceiver(json.with("name", name))

    /** A copy with another [authorized]. */
    public fun withAuthorized(authorized: Boolean?): CreateOrderReceiver = CreateOrderReceiver(json.with("authorized", authorized))

    override fun isSensitive(name: String): Boolean = name == "name"
}

/**
 * `CreateOrderRequest`.
 */
public class CreateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, transactionId: String, outOrderNo: String, unfreezeUnsplit: Boolean, subMchid: String? = null, subAppid: String? = null, receivers: List<CreateOrderReceiver>? = null) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_order_no", outOrderNo).put("unfreeze_unsplit", unfreezeUnsplit).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("receivers", receivers).json,
    )

    public constructor(appid: String, transactionId: String, outOrderNo: String, unfreezeUnsplit: Boolean) : this(
        Fields().put("appid", appid).put("transaction_id", transactionId).put("out_order_no", outOrderNo).put("unfreeze_unsplit", unfreezeUnsplit).json,
    )

    /** 应用ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户分账单号. The merchant's own number of the split. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 是否解冻剩余未分资金. */
    public val unfreezeUnsplit: Boolean get() = json["unfreeze_unsplit"].boolean()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 分账接收方列表. */
    public val receivers: List<CreateOrderReceiver>? get() = json["receivers"].listOrNull { CreateOrderReceiver(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateOrderRequest = CreateOrderRequest(json.with("appid", appid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateOrderRequest = CreateOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateOrderRequest = CreateOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [unfreezeUnsplit]. */
    public fun withUnfreezeUnsplit(unfreezeUnsplit: Boolean): CreateOrderRequest = CreateOrderRequest(json.with("unfreeze_unsplit", unfreezeUnsplit))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_appid", subAppid))

    /** A copy with another [receivers]. */
    public fun withReceivers(receivers: List<CreateOrderReceiver>?): CreateOrderRequest = CreateOrderRequest(json.with("receivers", receivers))
}

/**
 * `DeleteReceiverRequest`.
 */
public class DeleteReceiverRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, appid: String? = null, subAppid: String? = null, type: String? = null, account: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("type", type).put("account", account).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 应用ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 分账接收方类型. See [Type]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 分账接收方帐号. */
    public val account: String? get() = json["account"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("sub_appid", subAppid))

    /** A copy with another [type]. */
    public fun withType(type: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("type", type))

    /** A copy with another [account]. */
    public fun withAccount(account: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("account", account))
}

/**
 * `GetReceiverResponse`.
 */
public class GetReceiverResponse(json: JsonObject) : Model(json) {

    /** 分账接收方类型. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 分账接收方账号. */
    public val account: String get() = json["account"].text()

    /** 与分账方的关系类型. See [RelationType]. */
    public val relationType: String get() = json["relation_type"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 分账接收方全称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 微信文件标识ID. */
    public val fileId: String? get() = json["file_id"].textOrNull()

    /** 自定义的分账关系. */
    public val customRelation: String? get() = json["custom_relation"].textOrNull()

    /** 分账接收方预计分账比例. */
    public val expectedRatio: Long? get() = json["expected_ratio"].longOrNull()

    /** 接收关系添加失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 接收方商户的主营业务范围. */
    public val majorService: String? get() = json["major_service"].textOrNull()

    /** 分账场景详细描述. */
    public val scene: String? get() = json["scene"].textOrNull()

    /** 接收方关系状态. */
    public val state: String? get() = json["state"].textOrNull()
}

/**
 * `GetRefundableAmountResponse`.
 */
public class GetRefundableAmountResponse(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 订单剩余可使用垫付资金退款的金额. In the smallest unit of the currency. */
    public val fundsRefundableAmount: Long? get() = json["funds_refundable_amount"].longOrNull()

    /** 订单剩余可退款金额. In the smallest unit of the currency. */
    public val refundableAmount: Long? get() = json["refundable_amount"].longOrNull()
}

/**
 * `GetRefundableBalanceResponse`.
 */
public class GetRefundableBalanceResponse(json: JsonObject) : Model(json) {

    /** 出资方商户号. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 可供垫付分账退款的实时余额. In the smallest unit of the currency. */
    public val balance: Long? get() = json["balance"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()
}

/**
 * `GetUnsplitAmountResponse`.
 */
public class GetUnsplitAmountResponse(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 订单剩余待分金额. In the smallest unit of the currency. */
    public val unsplitAmount: Long? get() = json["unsplit_amount"].longOrNull()
}

/**
 * `MarkTransactionRequest`.
 */
public class MarkTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, outTradeNo: String? = null, currency: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("currency", currency).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 订单标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): MarkTransactionRequest = MarkTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): MarkTransactionRequest = MarkTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): MarkTransactionRequest = MarkTransactionRequest(json.with("currency", currency))
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信分账单号. WeChat Pay's number of the split. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账单状态. */
    public val state: String get() = json["state"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 分账接收方列表. */
    public val receivers: List<Receiver>? get() = json["receivers"].listOrNull { Receiver(it.tree()) }
}

/**
 * `Receiver`.
 */
public class Receiver(json: JsonObject) : Model(json) {

    /** 分账接收方类型. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 分账描述. */
    public val description: String get() = json["description"].text()

    /** 分账创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 分账接收方帐号. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 分账币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 分账失败原因. Set when it failed. */
    public val failReason: String get() = json["fail_reason"].text()

    /** 分账完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 分账结果. */
    public val result: String get() = json["result"].text()

    /** 分账明细单号. WeChat Pay's number of this part of the split. */
    public val detailId: String? get() = json["detail_id"].textOrNull()

    /** 分账明细类型. */
    public val detailType: String? get() = json["detail_type"].textOrNull()

    /** 汇率值. */
    public val rate: Long? get() = json["rate"].longOrNull()

    /** 出资方结算金额. In the smallest unit of the currency. */
    public val settlementAmount: Long? get() = json["settlement_amount"].longOrNull()

    /** 出资方结算币种. */
    public val settlementCurrency: String? get() = json["settlement_currency"].textOrNull()
}

/**
 * `UnfreezeOrderRequest`.
 */
public class UnfreezeOrderRequest(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, description: String, outOrderNo: String, subMchid: String? = null) : this(
        Fields().put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).put("sub_mchid", subMchid).json,
    )

    public constructor(transactionId: String, description: String, outOrderNo: String) : this(
        Fields().put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).json,
    )

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 分账描述. */
    public val description: String get() = json["description"].text()

    /** 商户分账单号. The merchant's own number of the split. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("description", description))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("sub_mchid", subMchid))
}

/**
 * 分账币种.
 *
 * The documented values; there may be others.
 */
public object Currency {
    public const val CNY: String = "CNY"
}

/**
 * 与分账方的关系类型.
 *
 * The documented values; there may be others.
 */
public object RelationType {
    public const val SUPPLIER: String = "SUPPLIER"
    public const val DISTRIBUTOR: String = "DISTRIBUTOR"
    public const val TAX_SERVICE_PROVIDER: String = "TAX_SERVICE_PROVIDER"
    public const val IT_SERVICE_PROVIDER: String = "IT_SERVICE_PROVIDER"
    public const val CUSTOM: String = "CUSTOM"
}

/**
 * 分账接收方类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}
