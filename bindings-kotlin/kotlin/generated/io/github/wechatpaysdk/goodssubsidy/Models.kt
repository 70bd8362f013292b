// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.goodssubsidy

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
 * `Activity`.
 */
public class Activity(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand's number on WeChat Pay. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 活动ID. WeChat Pay's number of the activity. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 活动创建方商户号. The merchant that created the activity. */
    public val creatorMerchantId: String? get() = json["creator_merchant_id"].textOrNull()

    /** 活动信息. */
    public val activityInfo: ActivityInfo? get() = json["activity_info"].treeOrNull()?.let { ActivityInfo(it) }

    /** 活动商品信息. */
    public val goodsInformation: Goods? get() = json["goods_information"].treeOrNull()?.let { Goods(it) }

    /** 活动规则信息. */
    public val ruleInformation: ActivityRule? get() = json["rule_information"].treeOrNull()?.let { ActivityRule(it) }
}

/**
 * `ActivityEnrollment`.
 */
public class ActivityEnrollment(json: JsonObject) : Model(json) {
    public constructor(goodsOriginalPrice: Long, storeInfo: ActivityStore) : this(
        Fields().put("goods_original_price", goodsOriginalPrice).put("store_info", storeInfo).json,
    )

    /** 商品原价. In fen. */
    public val goodsOriginalPrice: Long? get() = json["goods_original_price"].longOrNull()

    /** 门店信息. */
    public val storeInfo: ActivityStore get() = ActivityStore(json["store_info"].tree())

    /** A copy with another [goodsOriginalPrice]. */
    public fun withGoodsOriginalPrice(goodsOriginalPrice: Long): ActivityEnrollment = ActivityEnrollment(json.with("goods_original_price", goodsOriginalPrice))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: ActivityStore): ActivityEnrollment = ActivityEnrollment(json.with("store_info", storeInfo))
}

/**
 * `ActivityInfo`.
 */
public class ActivityInfo(json: JsonObject) : Model(json) {

    /** 活动描述. */
    public val activityDescription: String? get() = json["activity_description"].textOrNull()

    /** 活动结束时间. RFC 3339. */
    public val activityEndTime: String? get() = json["activity_end_time"].textOrNull()

    /** 活动名称. */
    public val activityName: String? get() = json["activity_name"].textOrNull()

    /** 活动开始时间. RFC 3339. */
    public val activityStartTime: String? get() = json["activity_start_time"].textOrNull()

    /** 活动报名结束时间. RFC 3339. */
    public val applyEndTime: String? get() = json["apply_end_time"].textOrNull()

    /** 活动报名开始时间. RFC 3339. */
    public val applyStartTime: String? get() = json["apply_start_time"].textOrNull()
}

/**
 * `ActivityRule`.
 */
public class ActivityRule(json: JsonObject) : Model(json) {

    /** 活动区域列表. */
    public val areas: List<Area>? get() = json["areas"].listOrNull { Area(it.tree()) }

    /** 购买单件商品，服务商获得的补贴金额. What the partner gets for each piece, in fen. */
    public val serviceProviderSubsidy: Long? get() = json["service_provider_subsidy"].longOrNull()

    /** 购买单件商品，门店获得的补贴金额. What the store gets for each piece, in fen. */
    public val storeSubsidy: Long? get() = json["store_subsidy"].longOrNull()

    /** 活动门店补贴商品数上限. Pieces for which a store is subsidised. */
    public val storeSubsidyQuota: Long? get() = json["store_subsidy_quota"].longOrNull()

    /** 单用户享受加价购优惠次数上限. How often a user may take the offer. */
    public val userSubsidyQuota: Long? get() = json["user_subsidy_quota"].longOrNull()
}

/**
 * `ActivityStore`.
 */
public class ActivityStore(json: JsonObject) : Model(json) {
    public constructor(accountingMerchantId: String, merchantId: String, storeId: String) : this(
        Fields().put("accounting_merchant_id", accountingMerchantId).put("merchant_id", merchantId).put("store_id", storeId).json,
    )

    /** 门店补贴入账商户号. The merchant that receives the subsidy of the store. */
    public val accountingMerchantId: String get() = json["accounting_merchant_id"].text()

    /** 门店商户号. The merchant of the store. */
    public val merchantId: String get() = json["merchant_id"].text()

    /** 门店ID. */
    public val storeId: String get() = json["store_id"].text()

    /** A copy with another [accountingMerchantId]. */
    public fun withAccountingMerchantId(accountingMerchantId: String): ActivityStore = ActivityStore(json.with("accounting_merchant_id", accountingMerchantId))

    /** A copy with another [merchantId]. */
    public fun withMerchantId(merchantId: String): ActivityStore = ActivityStore(json.with("merchant_id", merchantId))

    /** A copy with another [storeId]. */
    public fun withStoreId(storeId: String): ActivityStore = ActivityStore(json.with("store_id", storeId))
}

/**
 * `AddRepresentativesRequest`.
 */
public class AddRepresentativesRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, representativeInfoList: List<Representative>, addTime: String? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("representative_info_list", representativeInfoList).put("add_time", addTime).json,
    )

    public constructor(outRequestNo: String, representativeInfoList: List<Representative>) : this(
        Fields().put("out_request_no", outRequestNo).put("representative_info_list", representativeInfoList).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 业务代理信息列表. */
    public val representativeInfoList: List<Representative> get() = json["representative_info_list"].list { Representative(it.tree()) }

    /** 添加时间. RFC 3339. */
    public val addTime: String? get() = json["add_time"].textOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): AddRepresentativesRequest = AddRepresentativesRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [representativeInfoList]. */
    public fun withRepresentativeInfoList(representativeInfoList: List<Representative>): AddRepresentativesRequest = AddRepresentativesRequest(json.with("representative_info_list", representativeInfoList))

    /** A copy with another [addTime]. */
    public fun withAddTime(addTime: String?): AddRepresentativesRequest = AddRepresentativesRequest(json.with("add_time", addTime))
}

/**
 * `AddRepresentativesResponse`.
 */
public class AddRepresentativesResponse(json: JsonObject) : Model(json) {

    /** 零售小店活动ID. WeChat Pay's number of the activity. */
    public val activityId: String get() = json["activity_id"].text()

    /** 添加时间. RFC 3339. */
    public val addTime: String get() = json["add_time"].text()

    /** 添加失败业务代理信息列表. */
    public val failedRepresentativeInfoList: List<Representative>? get() = json["failed_representative_info_list"].listOrNull { Representative(it.tree()) }
}

/**
 * `AddStoresRequest`.
 */
public class AddStoresRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, addTime: String, stores: List<Store>) : this(
        Fields().put("out_request_no", outRequestNo).put("add_time", addTime).put("stores", stores).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 添加时间. RFC 3339. */
    public val addTime: String get() = json["add_time"].text()

    /** 待新增的小店活动门店列表. */
    public val stores: List<Store> get() = json["stores"].list { Store(it.tree()) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): AddStoresRequest = AddStoresRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [addTime]. */
    public fun withAddTime(addTime: String): AddStoresRequest = AddStoresRequest(json.with("add_time", addTime))

    /** A copy with another [stores]. */
    public fun withStores(stores: List<Store>): AddStoresRequest = AddStoresRequest(json.with("stores", stores))
}

/**
 * `AddStoresResponse`.
 */
public class AddStoresResponse(json: JsonObject) : Model(json) {

    /** 添加时间. RFC 3339. */
    public val addTime: String? get() = json["add_time"].textOrNull()

    /** 添加失败的小店活动门店列表. */
    public val failedStores: List<Store>? get() = json["failed_stores"].listOrNull { Store(it.tree()) }
}

/**
 * `Area`.
 */
public class Area(json: JsonObject) : Model(json) {

    /** 市名称. */
    public val city: String? get() = json["city"].textOrNull()

    /** 区名称. */
    public val district: String? get() = json["district"].textOrNull()

    /** 省名称. */
    public val province: String? get() = json["province"].textOrNull()
}

/**
 * `CreateMaterialsRequest`.
 */
public class CreateMaterialsRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, materialNum: Long) : this(
        Fields().put("out_request_no", outRequestNo).put("material_num", materialNum).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 生成物料码数量. */
    public val materialNum: Long get() = json["material_num"].long()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateMaterialsRequest = CreateMaterialsRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [materialNum]. */
    public fun withMaterialNum(materialNum: Long): CreateMaterialsRequest = CreateMaterialsRequest(json.with("material_num", materialNum))
}

/**
 * `CreateMaterialsResponse`.
 */
public class CreateMaterialsResponse(json: JsonObject) : Model(json) {

    /** 成功的物料码列表. */
    public val materialList: List<Material>? get() = json["material_list"].listOrNull { Material(it.tree()) }
}

/**
 * `DeleteRepresentativesRequest`.
 */
public class DeleteRepresentativesRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, deleteTime: String, representativeInfoList: List<Representative>) : this(
        Fields().put("out_request_no", outRequestNo).put("delete_time", deleteTime).put("representative_info_list", representativeInfoList).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 删除时间. RFC 3339. */
    public val deleteTime: String get() = json["delete_time"].text()

    /** 业务代理信息列表. */
    public val representativeInfoList: List<Representative> get() = json["representative_info_list"].list { Representative(it.tree()) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): DeleteRepresentativesRequest = DeleteRepresentativesRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [deleteTime]. */
    public fun withDeleteTime(deleteTime: String): DeleteRepresentativesRequest = DeleteRepresentativesRequest(json.with("delete_time", deleteTime))

    /** A copy with another [representativeInfoList]. */
    public fun withRepresentativeInfoList(representativeInfoList: List<Representative>): DeleteRepresentativesRequest = DeleteRepresentativesRequest(json.with("representative_info_list", representativeInfoList))
}

/**
 * `DeleteRepresentativesResponse`.
 */
public class DeleteRepresentativesResponse(json: JsonObject) : Model(json) {

    /** 零售小店活动ID. WeChat Pay's number of the activity. */
    public val activityId: String get() = json["activity_id"].text()

    /** 删除时间. RFC 3339. */
    public val deleteTime: String get() = json["delete_time"].text()

    /** 删除失败业务代理信息列表. */
    public val failedRepresentativeInfoList: List<Representative>? get() = json["failed_representative_info_list"].listOrNull { Representative(it.tree()) }
}

/**
 * `DeleteStoresRequest`.
 */
public class DeleteStoresRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, deleteTime: String, stores: List<Store>) : this(
        Fields().put("out_request_no", outRequestNo).put("delete_time", deleteTime).put("stores", stores).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 删除时间. RFC 3339. */
    public val deleteTime: String get() = json["delete_time"].text()

    /** 待删除的小店活动门店列表. */
    public val stores: List<Store> get() = json["stores"].list { Store(it.tree()) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): DeleteStoresRequest = DeleteStoresRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [deleteTime]. */
    public fun withDeleteTime(deleteTime: String): DeleteStoresRequest = DeleteStoresRequest(json.with("delete_time", deleteTime))

    /** A copy with another [stores]. */
    public fun withStores(stores: List<Store>): DeleteStoresRequest = DeleteStoresRequest(json.with("stores", stores))
}

/**
 * `DeleteStoresResponse`.
 */
public class DeleteStoresResponse(json: JsonObject) : Model(json) {

    /** 删除时间. RFC 3339. */
    public val deleteTime: String? get() = json["delete_time"].textOrNull()

    /** 删除失败的小店活动门店列表. */
    public val failedStores: List<Store>? get() = json["failed_stores"].listOrNull { Store(it.tree()) }
}

/**
 * `EnrollInActivityRequest`.
 */
public class EnrollInActivityRequest(json: JsonObject) : Model(json) {
    public constructor(callerMerchantId: String, applyInfos: List<ActivityEnrollment>? = null) : this(
        Fields().put("caller_merchant_id", callerMerchantId).put("apply_infos", applyInfos).json,
    )

    public constructor(callerMerchantId: String) : this(
        Fields().put("caller_merchant_id", callerMerchantId).json,
    )

    /** 调用方商户号. The caller's own number. */
    public val callerMerchantId: String get() = json["caller_merchant_id"].text()

    /** 门店报名信息. */
    public val applyInfos: List<ActivityEnrollment>? get() = json["apply_infos"].listOrNull { ActivityEnrollment(it.tree()) }

    /** A copy with another [callerMerchantId]. */
    public fun withCallerMerchantId(callerMerchantId: String): EnrollInActivityRequest = EnrollInActivityRequest(json.with("caller_merchant_id", callerMerchantId))

    /** A copy with another [applyInfos]. */
    public fun withApplyInfos(applyInfos: List<ActivityEnrollment>?): EnrollInActivityRequest = EnrollInActivityRequest(json.with("apply_infos", applyInfos))
}

/**
 * `EnrollInActivityResponse`.
 */
public class EnrollInActivityResponse(json: JsonObject) : Model(json) {

    /** 失败的报名记录. Stores that could not be enrolled. */
    public val failedApplyInfos: List<ActivityEnrollment>? get() = json["failed_apply_infos"].listOrNull { ActivityEnrollment(it.tree()) }

    /** 返回结果文案. */
    public val returnMessage: String? get() = json["return_message"].textOrNull()

    /** 成功的报名记录. Stores that were enrolled. */
    public val succeedApplyInfos: List<ActivityEnrollment>? get() = json["succeed_apply_infos"].listOrNull { ActivityEnrollment(it.tree()) }
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {

    /** 商品ID. */
    public val goodsId: String? get() = json["goods_id"].textOrNull()

    /** 商品名称. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** 商品图片URL. */
    public val goodsPictureUrl: String? get() = json["goods_picture_url"].textOrNull()
}

/**
 * `ListActivitiesResponse`.
 */
public class ListActivitiesResponse(json: JsonObject) : Model(json) {

    /** 分页页码. The page, from 0. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 返回的活动数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 活动总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 活动集合. */
    public val data: List<Activity>? get() = json["data"].listOrNull { Activity(it.tree()) }
}

/**
 * `ListRepresentativesResponse`.
 */
public class ListRepresentativesResponse(json: JsonObject) : Model(json) {

    /** 分页页码. The page, from 0. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 小店活动业代总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 小店活动业代集合. */
    public val data: List<Representative>? get() = json["data"].listOrNull { Representative(it.tree()) }
}

/**
 * `ListStoresResponse`.
 */
public class ListStoresResponse(json: JsonObject) : Model(json) {

    /** 分页页码. The page, from 0. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 小店活动门店总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 小店活动门店集合. */
    public val data: List<Store>? get() = json["data"].listOrNull { Store(it.tree()) }
}

/**
 * `LockQualificationsRequest`.
 */
public class LockQualificationsRequest(json: JsonObject) : Model(json) {
    public constructor(orderInformation: Order, qualificationIds: List<String>? = null) : this(
        Fields().put("order_information", orderInformation).put("qualification_ids", qualificationIds).json,
    )

    public constructor(orderInformation: Order) : this(
        Fields().put("order_information", orderInformation).json,
    )

    /** 订单信息. */
    public val orderInformation: Order get() = Order(json["order_information"].tree())

    /** 待锁定的加价购资格ID列表. The user's rights to the offer. */
    public val qualificationIds: List<String>? get() = json["qualification_ids"].listOrNull { it.text() }

    /** A copy with another [orderInformation]. */
    public fun withOrderInformation(orderInformation: Order): LockQualificationsRequest = LockQualificationsRequest(json.with("order_information", orderInformation))

    /** A copy with another [qualificationIds]. */
    public fun withQualificationIds(qualificationIds: List<String>?): LockQualificationsRequest = LockQualificationsRequest(json.with("qualification_ids", qualificationIds))
}

/**
 * `LockQualificationsResponse`.
 */
public class LockQualificationsResponse(json: JsonObject) : Model(json) {

    /** 锁定失败的资格ID列表. */
    public val failedQualificationIds: List<String>? get() = json["failed_qualification_ids"].listOrNull { it.text() }

    /** 返回结果文案. */
    public val returnMessage: String? get() = json["return_message"].textOrNull()

    /** 锁定成功的资格ID列表. */
    public val succeedQualificationIds: List<String>? get() = json["succeed_qualification_ids"].listOrNull { it.text() }
}

/**
 * `Material`.
 */
public class Material(json: JsonObject) : Model(json) {

    /** 物料码ID. */
    public val materialId: String? get() = json["material_id"].textOrNull()

    /** 物料码链接. */
    public val materialUrl: String? get() = json["material_url"].textOrNull()
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, payerOpenid: String, storeId: String, storeMerchantId: String, totalFee: Long) : this(
        Fields().put("out_trade_no", outTradeNo).put("payer_openid", payerOpenid).put("store_id", storeId).put("store_merchant_id", storeMerchantId).put("total_fee", totalFee).json,
    )

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 支付订单的微信用户OpenID. The user who pays the order. */
    public val payerOpenid: String get() = json["payer_openid"].text()

    /** 门店ID. */
    public val storeId: String get() = json["store_id"].text()

    /** 门店商户号. The merchant of the store. */
    public val storeMerchantId: String get() = json["store_merchant_id"].text()

    /** 订单总金额. Of the order, in fen. */
    public val totalFee: Long get() = json["total_fee"].long()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): Order = Order(json.with("out_trade_no", outTradeNo))

    /** A copy with another [payerOpenid]. */
    public fun withPayerOpenid(payerOpenid: String): Order = Order(json.with("payer_openid", payerOpenid))

    /** A copy with another [storeId]. */
    public fun withStoreId(storeId: String): Order = Order(json.with("store_id", storeId))

    /** A copy with another [storeMerchantId]. */
    public fun withStoreMerchantId(storeMerchantId: String): Order = Order(json.with("store_merchant_id", storeMerchantId))

    /** A copy with another [totalFee]. */
    public fun withTotalFee(totalFee: Long): Order = Order(json.with("total_fee", totalFee))
}

/**
 * `Representative`.
 */
public class Representative(json: JsonObject) : Model(json) {
    public constructor(openid: String) : this(
        Fields().put("openid", openid).json,
    )

    /** 业务代理的OpenID. The representative, as a user of WeChat. */
    public val openid: String get() = json["openid"].text()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): Representative = Representative(json.with("openid", openid))
}

/**
 * `Store`.
 */
public class Store(json: JsonObject) : Model(json) {
    public constructor(storeCode: String? = null, storeName: String? = null) : this(
        Fields().put("store_code", storeCode).put("store_name", storeName).json,
    )

    /** 门店编码. The brand's own number of the store. */
    public val storeCode: String? get() = json["store_code"].textOrNull()

    /** 门店名称. */
    public val storeName: String? get() = json["store_name"].textOrNull()

    /** A copy with another [storeCode]. */
    public fun withStoreCode(storeCode: String?): Store = Store(json.with("store_code", storeCode))

    /** A copy with another [storeName]. */
    public fun withStoreName(storeName: String?): Store = Store(json.with("store_name", storeName))
}

/**
 * `UnlockQualificationsRequest`.
 */
public class UnlockQualificationsRequest(json: JsonObject) : Model(json) {
    public constructor(orderInformation: Order, qualificationIds: List<String>? = null) : this(
        Fields().put("order_information", orderInformation).put("qualification_ids", qualificationIds).json,
    )

    public constructor(orderInformation: Order) : this(
        Fields().put("order_information", orderInformation).json,
    )

    /** 订单信息. */
    public val orderInformation: Order get() = Order(json["order_information"].tree())

    /** 待解锁的加价购资格ID列表. The user's rights to the offer. */
    public val qualificationIds: List<String>? get() = json["qualification_ids"].listOrNull { it.text() }

    /** A copy with another [orderInformation]. */
    public fun withOrderInformation(orderInformation: Order): UnlockQualificationsRequest = UnlockQualificationsRequest(json.with("order_information", orderInformation))

    /** A copy with another [qualificationIds]. */
    public fun withQualificationIds(qualificationIds: List<String>?): UnlockQualificationsRequest = UnlockQualificationsRequest(json.with("qualification_ids", qualificationIds))
}

/**
 * `UnlockQualificationsResponse`.
 */
public class UnlockQualificationsResponse(json: JsonObject) : Model(json) {

    /** 解锁失败的资格ID列表. */
    public val failedQualificationIds: List<String>? get() = json["failed_qualification_ids"].listOrNull { it.text() }

    /** 返回结果文案. */
    public val returnMessage: String? get() = json["return_message"].textOrNull()

    /** 解锁成功的资格ID列表. */
    public val succeedQualificationIds: List<String>? get() = json["succeed_qualification_ids"].listOrNull { it.text() }
}
