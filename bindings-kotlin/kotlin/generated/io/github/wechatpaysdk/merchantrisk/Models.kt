// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantrisk

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
 * `CreateViolationNotificationRequest`.
 */
public class CreateViolationNotificationRequest(json: JsonObject) : Model(json) {
    public constructor(notifyUrl: String? = null) : this(
        Fields().put("notify_url", notifyUrl).json,
    )

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateViolationNotificationRequest = CreateViolationNotificationRequest(json.with("notify_url", notifyUrl))
}

/**
 * `GetTradeRiskResponse`.
 */
public class GetTradeRiskResponse(json: JsonObject) : Model(json) {

    /** 风险系数值. */
    public val riskScore: Long? get() = json["risk_score"].longOrNull()

    /** 处置手段描述. */
    public val punishDescription: String? get() = json["punish_description"].textOrNull()

    /** 处置手段. See [PunishType]. */
    public val punishType: String? get() = json["punish_type"].textOrNull()

    /** 风险类型. See [GetTradeRiskResponseRiskType]. */
    public val riskType: String? get() = json["risk_type"].textOrNull()
}

/**
 * `ListRiskTradesRequest`.
 */
public class ListRiskTradesRequest(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null, spMchid: String? = null, subMchid: String? = null, startTime: String? = null, endTime: String? = null, pageIndex: Long? = null, pageSize: Long? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("start_time", startTime).put("end_time", endTime).put("page_index", pageIndex).put("page_size", pageSize).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 开始时间. RFC 3339. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 结束时间. RFC 3339. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 查询页码. 1 when left out. */
    public val pageIndex: Long? get() = json["page_index"].longOrNull()

    /** 查询页大小. 10 when left out. */
    public val pageSize: Long? get() = json["page_size"].longOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): ListRiskTradesRequest = ListRiskTradesRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ListRiskTradesRequest = ListRiskTradesRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): ListRiskTradesRequest = ListRiskTradesRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): ListRiskTradesRequest = ListRiskTradesRequest(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): ListRiskTradesRequest = ListRiskTradesRequest(json.with("end_time", endTime))

    /** A copy with another [pageIndex]. */
    public fun withPageIndex(pageIndex: Long?): ListRiskTradesRequest = ListRiskTradesRequest(json.with("page_index", pageIndex))

    /** A copy with another [pageSize]. */
    public fun withPageSize(pageSize: Long?): ListRiskTradesRequest = ListRiskTradesRequest(json.with("page_size", pageSize))
}

/**
 * `ListRiskTradesResponse`.
 */
public class ListRiskTradesResponse(json: JsonObject) : Model(json) {

    /** 风险订单列表. */
    public val riskTradeList: List<RiskTrade>? get() = json["risk_trade_list"].listOrNull { RiskTrade(it.tree()) }

    /** 总风险订单数. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()
}

/**
 * `LivingExpenses`.
 */
public class LivingExpenses(json: JsonObject) : Model(json) {
    public constructor(type: Long? = null, accNo: String? = null, accName: String? = null, address: String? = null, amount: Long? = null, city: String? = null, companyName: String? = null) : this(
        Fields().put("type", type).put("acc_no", accNo).put("acc_name", accName).put("address", address).put("amount", amount).put("city", city).put("company_name", companyName).json,
    )

    /** 费种. */
    public val type: Long? get() = json["type"].longOrNull()

    /** 户号. */
    public val accNo: String? get() = json["acc_no"].textOrNull()

    /** 缴费户名. */
    public val accName: String? get() = json["acc_name"].textOrNull()

    /** 户号对应的地址信息. */
    public val address: String? get() = json["address"].textOrNull()

    /** 缴费金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 缴费城市. */
    public val city: String? get() = json["city"].textOrNull()

    /** 机构名称. */
    public val companyName: String? get() = json["company_name"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: Long?): LivingExpenses = LivingExpenses(json.with("type", type))

    /** A copy with another [accNo]. */
    public fun withAccNo(accNo: String?): LivingExpenses = LivingExpenses(json.with("acc_no", accNo))

    /** A copy with another [accName]. */
    public fun withAccName(accName: String?): LivingExpenses = LivingExpenses(json.with("acc_name", accName))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): LivingExpenses = LivingExpenses(json.with("address", address))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): LivingExpenses = LivingExpenses(json.with("amount", amount))

    /** A copy with another [city]. */
    public fun withCity(city: String?): LivingExpenses = LivingExpenses(json.with("city", city))

    /** A copy with another [companyName]. */
    public fun withCompanyName(companyName: String?): LivingExpenses = LivingExpenses(json.with("company_name", companyName))
}

/**
 * `Recharge`.
 */
public class Recharge(json: JsonObject) : Model(json) {
    public constructor(account: String? = null, accountType: Long? = null) : this(
        Fields().put("account", account).put("account_type", accountType).json,
    )

    /** 充值账号. */
    public val account: String? get() = json["account"].textOrNull()

    /** 充值账号类型. */
    public val accountType: Long? get() = json["account_type"].longOrNull()

    /** A copy with another [account]. */
    public fun withAccount(account: String?): Recharge = Recharge(json.with("account", account))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: Long?): Recharge = Recharge(json.with("account_type", accountType))
}

/**
 * `ReportRiskTradeDisposalRequest`.
 */
public class ReportRiskTradeDisposalRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, dispAddition: String? = null, dispConclusion: List<Long>? = null, existComplaint: Boolean? = null, finalRiskResult: Long? = null, finalRiskType: Long? = null, refundAmount: Long? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("disp_addition", dispAddition).put("disp_conclusion", dispConclusion).put("exist_complaint", existComplaint).put("final_risk_result", finalRiskResult).put("final_risk_type", finalRiskType).put("refund_amount", refundAmount).json,
    )

    public constructor(outTradeNo: String) : this(
        Fields().put("out_trade_no", outTradeNo).json,
    )

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 处置补充. */
    public val dispAddition: String? get() = json["disp_addition"].textOrNull()

    /** 处置结论. One of 1, 2 and 3. */
    public val dispConclusion: List<Long>? get() = json["disp_conclusion"].listOrNull { it.long() }

    /** 是否有投诉. */
    public val existComplaint: Boolean? get() = json["exist_complaint"].booleanOrNull()

    /** 最终风险结论. One of 1 and 2. */
    public val finalRiskResult: Long? get() = json["final_risk_result"].longOrNull()

    /** 最终风险类型. One of 1, 2, 3 and 4. */
    public val finalRiskType: Long? get() = json["final_risk_type"].longOrNull()

    /** 退款金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [dispAddition]. */
    public fun withDispAddition(dispAddition: String?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("disp_addition", dispAddition))

    /** A copy with another [dispConclusion]. */
    public fun withDispConclusion(dispConclusion: List<Long>?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("disp_conclusion", dispConclusion))

    /** A copy with another [existComplaint]. */
    public fun withExistComplaint(existComplaint: Boolean?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("exist_complaint", existComplaint))

    /** A copy with another [finalRiskResult]. */
    public fun withFinalRiskResult(finalRiskResult: Long?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("final_risk_result", finalRiskResult))

    /** A copy with another [finalRiskType]. */
    public fun withFinalRiskType(finalRiskType: Long?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("final_risk_type", finalRiskType))

    /** A copy with another [refundAmount]. */
    public fun withRefundAmount(refundAmount: Long?): ReportRiskTradeDisposalRequest = ReportRiskTradeDisposalRequest(json.with("refund_amount", refundAmount))
}

/**
 * `ReportRiskTradeDisposalResponse`.
 */
public class ReportRiskTradeDisposalResponse(json: JsonObject) : Model(json) {

    /** 返回描述. */
    public val rspMsg: String? get() = json["rsp_msg"].textOrNull()
}

/**
 * `ReportTradeInformationRequest`.
 */
public class ReportTradeInformationRequest(json: JsonObject) : Model(json) {
    public constructor(spMchid: String? = null, subMchid: String? = null, openid: String? = null, outTradeNo: String? = null, acquiringBankId: String? = null, channelId: String? = null, combineMchid: String? = null, combineOutTradeNo: String? = null, lastPayOpenid: String? = null, certificatesNumber: String? = null, clientIp: String? = null, deliveryCity: String? = null, deliveryProvince: String? = null, deviceType: Long? = null, extraFields1: String? = null, extraFields2: String? = null, extraFields3: String? = null, goodsCategory: String? = null, goodsListingTime: String? = null, goodsType: Long? = null, highRiskGoods: Long? = null, isNeedDeliver: Boolean? = null, lineType: Long? = null, livingExpensesFields: LivingExpenses? = null, newAddress: Boolean? = null, newStore: Boolean? = null, offlineDeliveryLabel: Long? = null, orderPhoneNumber: String? = null, phone: String? = null, phoneFrom: Long? = null, phoneNumberLocation: String? = null, preOpeningBehavior: String? = null, proxyPayment: Boolean? = null, rechargeFields: Recharge? = null, reliableDevice: Boolean? = null, riskLevel: Long? = null, riskyGoods: Long? = null, sameDeviced: Boolean? = null, scene: Long? = null, sellerType: Long? = null, sellerUserid: String? = null, spRiskLevel: Long? = null, storeIdentifier: String? = null, subOrders: List<SubOrder>? = null, userRiskLevel: Long? = null, userid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("openid", openid).put("out_trade_no", outTradeNo).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("last_pay_openid", lastPayOpenid).put("certificates_number", certificatesNumber).put("client_ip", clientIp).put("delivery_city", deliveryCity).put("delivery_province", deliveryProvince).put("device_type", deviceType).put("extra_fields1", extraFields1).put("extra_fields2", extraFields2).put("extra_fields3", extraFields3).put("goods_category", goodsCategory).put("goods_listing_time", goodsListingTime).put("goods_type", goodsType).put("high_risk_goods", highRiskGoods).put("is_need_deliver", isNeedDeliver).put("line_type", lineType).put("living_expenses_fields", livingExpensesFields).put("new_address", newAddress).put("new_store", newStore).put("offline_delivery_label", offlineDeliveryLabel).put("order_phone_number", orderPhoneNumber).put("phone", phone).put("phone_from", phoneFrom).put("phone_number_location", phoneNumberLocation).put("pre_opening_behavior", preOpeningBehavior).put("proxy_payment", proxyPayment).put("recharge_fields", rechargeFields).put("reliable_device", reliableDevice).put("risk_level", riskLevel).put("risky_goods", riskyGoods).put("same_deviced", sameDeviced).put("scene", scene).put("seller_type", sellerType).put("seller_userid", sellerUserid).put("sp_risk_level", spRiskLevel).put("store_identifier", storeIdentifier).put("sub_orders", subOrders).put("user_risk_level", userRiskLevel).put("userid", userid).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 从业机构商户号. */
    public val acquiringBankId: String? get() = json["acquiring_bank_id"].textOrNull()

    /** 渠道号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 合单商户号. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 合单商户订单号. The merchant's own number of the combined order. */
    public val combineOutTradeNo: String? get() = json["combine_out_trade_no"].textOrNull()

    /** 上一笔支付openid. */
    public val lastPayOpenid: String? get() = json["last_pay_openid"].textOrNull()

    /** 用户实名证件号. Encrypted on the wire. */
    public val certificatesNumber: String? get() = json["certificates_number"].textOrNull()

    /** 用户终端ip. */
    public val clientIp: String? get() = json["client_ip"].textOrNull()

    /** 收货城市. */
    public val deliveryCity: String? get() = json["delivery_city"].textOrNull()

    /** 收货省份. */
    public val deliveryProvince: String? get() = json["delivery_province"].textOrNull()

    /** 用户设备类型. One of 1, 2 and 3. */
    public val deviceType: Long? get() = json["device_type"].longOrNull()

    /** 扩展字段1. */
    public val extraFields1: String? get() = json["extra_fields1"].textOrNull()

    /** 扩展字段2. */
    public val extraFields2: String? get() = json["extra_fields2"].textOrNull()

    /** 扩展字段3. */
    public val extraFields3: String? get() = json["extra_fields3"].textOrNull()

    /** 商品类目. */
    public val goodsCategory: String? get() = json["goods_category"].textOrNull()

    /** 商品上架时间. */
    public val goodsListingTime: String? get() = json["goods_listing_time"].textOrNull()

    /** 虚拟实物标识. One of 1 and 2. */
    public val goodsType: Long? get() = json["goods_type"].longOrNull()

    /** 高风险商品标签. */
    public val highRiskGoods: Long? get() = json["high_risk_goods"].longOrNull()

    /** 是否需要物流发货. */
    public val isNeedDeliver: Boolean? get() = json["is_need_deliver"].booleanOrNull()

    /** 线上线下标识. One of 1 and 2. */
    public val lineType: Long? get() = json["line_type"].longOrNull()

    /** 生活缴费场景独有字段. */
    public val livingExpensesFields: LivingExpenses? get() = json["living_expenses_fields"].treeOrNull()?.let { LivingExpenses(it) }

    /** 收货人地址是否新增. */
    public val newAddress: Boolean? get() = json["new_address"].booleanOrNull()

    /** 卖家是否是新账号. */
    public val newStore: Boolean? get() = json["new_store"].booleanOrNull()

    /** 订单识别标识. One of 1 and 2. */
    public val offlineDeliveryLabel: Long? get() = json["offline_delivery_label"].longOrNull()

    /** 下单人手机号. */
    public val orderPhoneNumber: String? get() = json["order_phone_number"].textOrNull()

    /** 用户手机号. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 手机号来源. */
    public val phoneFrom: Long? get() = json["phone_from"].longOrNull()

    /** 手机号所属地. */
    public val phoneNumberLocation: String? get() = json["phone_number_location"].textOrNull()

    /** 前置打开行为异常. */
    public val preOpeningBehavior: String? get() = json["pre_opening_behavior"].textOrNull()

    /** 是否为代付订单. */
    public val proxyPayment: Boolean? get() = json["proxy_payment"].booleanOrNull()

    /** 充值业务场景独有字段. */
    public val rechargeFields: Recharge? get() = json["recharge_fields"].treeOrNull()?.let { Recharge(it) }

    /** 用户下单设备是否是常用设备. */
    public val reliableDevice: Boolean? get() = json["reliable_device"].booleanOrNull()

    /** 商户判定交易的风险等级. */
    public val riskLevel: Long? get() = json["risk_level"].longOrNull()

    /** 高风险类目. One of 1, 2, 3, 4, 5 and 6. */
    public val riskyGoods: Long? get() = json["risky_goods"].longOrNull()

    /** 用户下单设备与支付设备是否一致. */
    public val sameDeviced: Boolean? get() = json["same_deviced"].booleanOrNull()

    /** 业务场景. One of 0, 1 and 2. */
    public val scene: Long? get() = json["scene"].longOrNull()

    /** 物品发布类型. One of 1 and 2. */
    public val sellerType: Long? get() = json["seller_type"].longOrNull()

    /** 收款方用户标识. */
    public val sellerUserid: String? get() = json["seller_userid"].textOrNull()

    /** 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
    public val spRiskLevel: Long? get() = json["sp_risk_level"].longOrNull()

    /** 店铺标识. */
    public val storeIdentifier: String? get() = json["store_identifier"].textOrNull()

    /** 子单列表. */
    public val subOrders: List<SubOrder>? get() = json["sub_orders"].listOrNull { SubOrder(it.tree()) }

    /** 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
    public val userRiskLevel: Long? get() = json["user_risk_level"].longOrNull()

    /** 付款方用户标识. */
    public val userid: String? get() = json["userid"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [acquiringBankId]. */
    public fun withAcquiringBankId(acquiringBankId: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("acquiring_bank_id", acquiringBankId))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("channel_id", channelId))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [lastPayOpenid]. */
    public fun withLastPayOpenid(lastPayOpenid: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("last_pay_openid", lastPayOpenid))

    /** A copy with another [certificatesNumber]. */
    public fun withCertificatesNumber(certificatesNumber: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("certificates_number", certificatesNumber))

    /** A copy with another [clientIp]. */
    public fun withClientIp(clientIp: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("client_ip", clientIp))

    /** A copy with another [deliveryCity]. */
    public fun withDeliveryCity(deliveryCity: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("delivery_city", deliveryCity))

    /** A copy with another [deliveryProvince]. */
    public fun withDeliveryProvince(deliveryProvince: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("delivery_province", deliveryProvince))

    /** A copy with another [deviceType]. */
    public fun withDeviceType(deviceType: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("device_type", deviceType))

    /** A copy with another [extraFields1]. */
    public fun withExtraFields1(extraFields1: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("extra_fields1", extraFields1))

    /** A copy with another [extraFields2]. */
    public fun withExtraFields2(extraFields2: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("extra_fields2", extraFields2))

    /** A copy with another [extraFields3]. */
    public fun withExtraFields3(extraFields3: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("extra_fields3", extraFields3))

    /** A copy with another [goodsCategory]. */
    public fun withGoodsCategory(goodsCategory: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("goods_category", goodsCategory))

    /** A copy with another [goodsListingTime]. */
    public fun withGoodsListingTime(goodsListingTime: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("goods_listing_time", goodsListingTime))

    /** A copy with another [goodsType]. */
    public fun withGoodsType(goodsType: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("goods_type", goodsType))

    /** A copy with another [highRiskGoods]. */
    public fun withHighRiskGoods(highRiskGoods: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("high_risk_goods", highRiskGoods))

    /** A copy with another [isNeedDeliver]. */
    public fun withIsNeedDeliver(isNeedDeliver: Boolean?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("is_need_deliver", isNeedDeliver))

    /** A copy with another [lineType]. */
    public fun withLineType(lineType: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("line_type", lineType))

    /** A copy with another [livingExpensesFields]. */
    public fun withLivingExpensesFields(livingExpensesFields: LivingExpenses?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("living_expenses_fields", livingExpensesFields))

    /** A copy with another [newAddress]. */
    public fun withNewAddress(newAddress: Boolean?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("new_address", newAddress))

    /** A copy with another [newStore]. */
    public fun withNewStore(newStore: Boolean?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("new_store", newStore))

    /** A copy with another [offlineDeliveryLabel]. */
    public fun withOfflineDeliveryLabel(offlineDeliveryLabel: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("offline_delivery_label", offlineDeliveryLabel))

    /** A copy with another [orderPhoneNumber]. */
    public fun withOrderPhoneNumber(orderPhoneNumber: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("order_phone_number", orderPhoneNumber))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("phone", phone))

    /** A copy with another [phoneFrom]. */
    public fun withPhoneFrom(phoneFrom: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("phone_from", phoneFrom))

    /** A copy with another [phoneNumberLocation]. */
    public fun withPhoneNumberLocation(phoneNumberLocation: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("phone_number_location", phoneNumberLocation))

    /** A copy with another [preOpeningBehavior]. */
    public fun withPreOpeningBehavior(preOpeningBehavior: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("pre_opening_behavior", preOpeningBehavior))

    /** A copy with another [proxyPayment]. */
    public fun withProxyPayment(proxyPayment: Boolean?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("proxy_payment", proxyPayment))

    /** A copy with another [rechargeFields]. */
    public fun withRechargeFields(rechargeFields: Recharge?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("recharge_fields", rechargeFields))

    /** A copy with another [reliableDevice]. */
    public fun withReliableDevice(reliableDevice: Boolean?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("reliable_device", reliableDevice))

    /** A copy with another [riskLevel]. */
    public fun withRiskLevel(riskLevel: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("risk_level", riskLevel))

    /** A copy with another [riskyGoods]. */
    public fun withRiskyGoods(riskyGoods: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("risky_goods", riskyGoods))

    /** A copy with another [sameDeviced]. */
    public fun withSameDeviced(sameDeviced: Boolean?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("same_deviced", sameDeviced))

    /** A copy with another [scene]. */
    public fun withScene(scene: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("scene", scene))

    /** A copy with another [sellerType]. */
    public fun withSellerType(sellerType: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("seller_type", sellerType))

    /** A copy with another [sellerUserid]. */
    public fun withSellerUserid(sellerUserid: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("seller_userid", sellerUserid))

    /** A copy with another [spRiskLevel]. */
    public fun withSpRiskLevel(spRiskLevel: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("sp_risk_level", spRiskLevel))

    /** A copy with another [storeIdentifier]. */
    public fun withStoreIdentifier(storeIdentifier: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("store_identifier", storeIdentifier))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<SubOrder>?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("sub_orders", subOrders))

    /** A copy with another [userRiskLevel]. */
    public fun withUserRiskLevel(userRiskLevel: Long?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("user_risk_level", userRiskLevel))

    /** A copy with another [userid]. */
    public fun withUserid(userid: String?): ReportTradeInformationRequest = ReportTradeInformationRequest(json.with("userid", userid))

    override fun isSensitive(name: String): Boolean = name == "certificates_number" || name == "phone"
}

/**
 * `ReportTradeInformationResponse`.
 */
public class ReportTradeInformationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 从业机构商户号. */
    public val acquiringBankId: String? get() = json["acquiring_bank_id"].textOrNull()

    /** 渠道号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()
}

/**
 * `ReportTradeRiskResultRequest`.
 */
public class ReportTradeRiskResultRequest(json: JsonObject) : Model(json) {
    public constructor(punishType: String, spMchid: String? = null, subMchid: String? = null, outTradeNo: String? = null, acquiringBankId: String? = null, channelId: String? = null, additionalPunishType: String? = null, complaintsInformation: String? = null, riskType: String? = null) : this(
        Fields().put("punish_type", punishType).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("additional_punish_type", additionalPunishType).put("complaints_information", complaintsInformation).put("risk_type", riskType).json,
    )

    public constructor(punishType: String) : this(
        Fields().put("punish_type", punishType).json,
    )

    /** 处置手段. See [PunishType]. */
    public val punishType: String get() = json["punish_type"].text()

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 从业机构商户号. */
    public val acquiringBankId: String? get() = json["acquiring_bank_id"].textOrNull()

    /** 渠道号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 处置手段补充. */
    public val additionalPunishType: String? get() = json["additional_punish_type"].textOrNull()

    /** 投诉信息. */
    public val complaintsInformation: String? get() = json["complaints_information"].textOrNull()

    /** 风险类型. See [ReportTradeRiskResultRequestRiskType]. */
    public val riskType: String? get() = json["risk_type"].textOrNull()

    /** A copy with another [punishType]. */
    public fun withPunishType(punishType: String): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("punish_type", punishType))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [acquiringBankId]. */
    public fun withAcquiringBankId(acquiringBankId: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("acquiring_bank_id", acquiringBankId))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("channel_id", channelId))

    /** A copy with another [additionalPunishType]. */
    public fun withAdditionalPunishType(additionalPunishType: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("additional_punish_type", additionalPunishType))

    /** A copy with another [complaintsInformation]. */
    public fun withComplaintsInformation(complaintsInformation: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("complaints_information", complaintsInformation))

    /** A copy with another [riskType]. */
    public fun withRiskType(riskType: String?): ReportTradeRiskResultRequest = ReportTradeRiskResultRequest(json.with("risk_type", riskType))
}

/**
 * `ReportTradeRiskResultResponse`.
 */
public class ReportTradeRiskResultResponse(json: JsonObject) : Model(json) {

    /** 处置手段. See [PunishType]. */
    public val punishType: String get() = json["punish_type"].text()

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 从业机构商户号. */
    public val acquiringBankId: String? get() = json["acquiring_bank_id"].textOrNull()

    /** 渠道号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 处置手段补充. */
    public val additionalPunishType: String? get() = json["additional_punish_type"].textOrNull()

    /** 处置手段描述. */
    public val punishDescription: String? get() = json["punish_description"].textOrNull()

    /** 风险类型. See [ReportTradeRiskResultResponseRiskType]. */
    public val riskType: String? get() = json["risk_type"].textOrNull()
}

/**
 * `RiskTrade`.
 */
public class RiskTrade(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 投诉单状态. RFC 3339. */
    public val riskDiscoveTime: String? get() = json["risk_discove_time"].textOrNull()

    /** 风险等级. One of 1, 2 and 3. */
    public val riskLevel: Long? get() = json["risk_level"].longOrNull()

    /** 风险类型. One of 1, 2, 3 and 4. */
    public val riskType: Long? get() = json["risk_type"].longOrNull()
}

/**
 * `RiskTradeIdentificationResource`.
 */
public class RiskTradeIdentificationResource(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 风险等级. One of 1, 2 and 3. */
    public val riskLevel: Long? get() = json["risk_level"].longOrNull()

    /** 风险类型. One of 1, 2, 3 and 4. */
    public val riskType: Long? get() = json["risk_type"].longOrNull()
}

/**
 * `SubOrder`.
 */
public class SubOrder(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String? = null, mchId: String? = null, deliveryCity: String? = null, deliveryProvince: String? = null, riskyGoods: Long? = null, spRiskLevel: Long? = null, userRiskLevel: Long? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("mch_id", mchId).put("delivery_city", deliveryCity).put("delivery_province", deliveryProvince).put("risky_goods", riskyGoods).put("sp_risk_level", spRiskLevel).put("user_risk_level", userRiskLevel).json,
    )

    /** 子单商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 子单发起方商户号. */
    public val mchId: String? get() = json["mch_id"].textOrNull()

    /** 收货城市. */
    public val deliveryCity: String? get() = json["delivery_city"].textOrNull()

    /** 收货省份. */
    public val deliveryProvince: String? get() = json["delivery_province"].textOrNull()

    /** 高风险类目. One of 1, 2, 3, 4, 5 and 6. */
    public val riskyGoods: Long? get() = json["risky_goods"].longOrNull()

    /** 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
    public val spRiskLevel: Long? get() = json["sp_risk_level"].longOrNull()

    /** 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7. */
    public val userRiskLevel: Long? get() = json["user_risk_level"].longOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): SubOrder = SubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [mchId]. */
    public fun withMchId(mchId: String?): SubOrder = SubOrder(json.with("mch_id", mchId))

    /** A copy with another [deliveryCity]. */
    public fun withDeliveryCity(deliveryCity: String?): SubOrder = SubOrder(json.with("delivery_city", deliveryCity))

    /** A copy with another [deliveryProvince]. */
    public fun withDeliveryProvince(deliveryProvince: String?): SubOrder = SubOrder(json.with("delivery_province", deliveryProvince))

    /** A copy with another [riskyGoods]. */
    public fun withRiskyGoods(riskyGoods: Long?): SubOrder = SubOrder(json.with("risky_goods", riskyGoods))

    /** A copy with another [spRiskLevel]. */
    public fun withSpRiskLevel(spRiskLevel: Long?): SubOrder = SubOrder(json.with("sp_risk_level", spRiskLevel))

    /** A copy with another [userRiskLevel]. */
    public fun withUserRiskLevel(userRiskLevel: Long?): SubOrder = SubOrder(json.with("user_risk_level", userRiskLevel))
}

/**
 * `UpdateViolationNotificationRequest`.
 */
public class UpdateViolationNotificationRequest(json: JsonObject) : Model(json) {
    public constructor(notifyUrl: String? = null) : this(
        Fields().put("notify_url", notifyUrl).json,
    )

    /** 通知链接. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): UpdateViolationNotificationRequest = UpdateViolationNotificationRequest(json.with("notify_url", notifyUrl))
}

/**
 * `ViolationNotification`.
 */
public class ViolationNotification(json: JsonObject) : Model(json) {

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()
}

/**
 * `ViolationResource`.
 */
public class ViolationResource(json: JsonObject) : Model(json) {

    /** 子商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户违约处理通知ID. At most 128 characters. */
    public val recordId: String get() = json["record_id"].text()

    /** 子商户公司名称. At most 64 characters. */
    public val companyName: String get() = json["company_name"].text()

    /** 处罚方案描述信息. At most 128 characters. */
    public val punishDescription: String get() = json["punish_description"].text()

    /** 处罚方案. At most 2048 characters. */
    public val punishPlan: String get() = json["punish_plan"].text()

    /** 微信支付对违约商户的处置时间. At most 64 characters, RFC 3339. */
    public val punishTime: String get() = json["punish_time"].text()

    /** 风险描述. At most 2048 characters. */
    public val riskDescription: String get() = json["risk_description"].text()

    /** 微信支付对违约商户定义的风险类型. See [ViolationResourceRiskType]. At most 2048 characters. */
    public val riskType: String get() = json["risk_type"].text()
}

/**
 * 风险类型.
 *
 * The documented values; there may be others.
 */
public object GetTradeRiskResponseRiskType {
    public const val OTHER_RISK: String = "OTHER_RISK"
    public const val INDUCE_PAYMENT: String = "INDUCE_PAYMENT"
    public const val FRAUD: String = "FRAUD"
    public const val GAMBLING: String = "GAMBLING"
    public const val CYBERSEX: String = "CYBERSEX"
}

/**
 * 处置手段.
 *
 * The documented values; there may be others.
 */
public object PunishType {
    public const val OTHER_PUNISH: String = "OTHER_PUNISH"
    public const val DISABLE_PAYMENT: String = "DISABLE_PAYMENT"
    public const val SUSPEND_SETTLEMENT: String = "SUSPEND_SETTLEMENT"
    public const val DISABLE_WITHDRAW: String = "DISABLE_WITHDRAW"
    public const val REMOVE_MERCHANTS: String = "REMOVE_MERCHANTS"
    public const val ADD_MERCHANTS_BLACKLIST: String = "ADD_MERCHANTS_BLACKLIST"
    public const val REFUND: String = "REFUND"
    public const val FREEZING_FUND_BY_TRANSACTION: String = "FREEZING_FUND_BY_TRANSACTION"
    public const val FREEZING_FUND_BY_MERCHANTS: String = "FREEZING_FUND_BY_MERCHANTS"
    public const val BLOCKED_USER: String = "BLOCKED_USER"
}

/**
 * 风险类型.
 *
 * The documented values; there may be others.
 */
public object ReportTradeRiskResultRequestRiskType {
    public const val OTHER_RISK: String = "OTHER_RISK"
    public const val INDUCE_PAYMENT: String = "INDUCE_PAYMENT"
    public const val FRAUD: String = "FRAUD"
    public const val GAMBLING: String = "GAMBLING"
    public const val CYBERSEX: String = "CYBERSEX"
}

/**
 * 风险类型.
 *
 * The documented values; there may be others.
 */
public object ReportTradeRiskResultResponseRiskType {
    public const val OTHER_RISK: String = "OTHER_RISK"
    public const val INDUCE_PAYMENT: String = "INDUCE_PAYMENT"
    public const val FRAUD: String = "FRAUD"
    public const val GAMBLING: String = "GAMBLING"
    public const val CYBERSEX: String = "CYBERSEX"
}

/**
 * 微信支付对违约商户定义的风险类型.
 *
 * The documented values; there may be others.
 */
public object ViolationResourceRiskType {
    public const val ONE_YUAN_PURCHASES: String = "ONE_YUAN_PURCHASES"
    public const val MULTI_LEVEL_DISTRIBUTION_REBATE: String = "MULTI_LEVEL_DISTRIBUTION_REBATE"
    public const val PROHIBITED_BUSINESS_CATEGORIES: String = "PROHIBITED_BUSINESS_CATEGORIES"
    public const val CASH_ADVANCE_VIA_CREDIT_CARD: String = "CASH_ADVANCE_VIA_CREDIT_CARD"
    public const val INDUCING_USERS_TO_MAKE_PAYMENTS: String = "INDUCING_USERS_TO_MAKE_PAYMENTS"
    public const val FRAUD: String = "FRAUD"
    public const val MALICIOUS_FAN_COUNT_BOOSTING: String = "MALICIOUS_FAN_COUNT_BOOSTING"
    public const val CROSS_CATEGORY_ACTIVITIES: String = "CROSS_CATEGORY_ACTIVITIES"
    public const val CROSS_CATEGORY_BUSINESS: String = "CROSS_CATEGORY_BUSINESS"
    public const val GAMBLING: String = "GAMBLING"
    public const val LEWD_CONTENT: String = "LEWD_CONTENT"
    public const val UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS: String = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS"
    public const val INVESTMENT: String = "INVESTMENT"
    public const val TRANSACTION_DISPUTE: String = "TRANSACTION_DISPUTE"
    public const val CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API: String = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API"
    public const val OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES: String = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES"
    public const val UNUSUAL_TRANSACTION: String = "UNUSUAL_TRANSACTION"
    public const val UNLICENSED_BUSINESS: String = "UNLICENSED_BUSINESS"
    public const val WEALTH_INVESTMENT: String = "WEALTH_INVESTMENT"
    public const val AFFILIATED_TO_A_VIOLATING_ENTITY: String = "AFFILIATED_TO_A_VIOLATING_ENTITY"
    public const val INVOLVED_IN_A_JUDICIAL_CASE: String = "INVOLVED_IN_A_JUDICIAL_CASE"
    public const val INCORRECT_INFORMATION_SUBMITTED: String = "INCORRECT_INFORMATION_SUBMITTED"
    public const val APPEAL_SUCCESSFUL: String = "APPEAL_SUCCESSFUL"
    public const val REPORTED_BY_OTHERS: String = "REPORTED_BY_OTHERS"
    public const val VIOLATING_SMART_CATERING_ACTIVITIES: String = "VIOLATING_SMART_CATERING_ACTIVITIES"
    public const val MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID: String = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID"
    public const val CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API: String = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API"
    public const val UNUSUAL_REAL_TIME_TRANSACTION: String = "UNUSUAL_REAL_TIME_TRANSACTION"
    public const val UNACCEPTABLE_DOCUMENTS: String = "UNACCEPTABLE_DOCUMENTS"
    public const val LARGE_AMOUNT_TRANSACTION: String = "LARGE_AMOUNT_TRANSACTION"
    public const val ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT: String = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    public const val UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT: String = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    public const val INACTIVE_TRANSACTION: String = "INACTIVE_TRANSACTION"
    public const val OTHER_UNUSUAL_ACTIVITIES: String = "OTHER_UNUSUAL_ACTIVITIES"
}
