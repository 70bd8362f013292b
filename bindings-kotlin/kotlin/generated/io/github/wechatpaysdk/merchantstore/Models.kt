// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantstore

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
 * `BindRecipientRequest`.
 */
public class BindRecipientRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, storeRecipient: List<StoreRecipient>) : this(
        Fields().put("sub_mchid", subMchid).put("store_recipient", storeRecipient).json,
    )

    /** 子商户号. The brand's merchant; needed when a partner calls. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 门店收款信息. */
    public val storeRecipient: List<StoreRecipient> get() = json["store_recipient"].list { StoreRecipient(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): BindRecipientRequest = BindRecipientRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [storeRecipient]. */
    public fun withStoreRecipient(storeRecipient: List<StoreRecipient>): BindRecipientRequest = BindRecipientRequest(json.with("store_recipient", storeRecipient))
}

/**
 * `CreateStoreRequest`.
 */
public class CreateStoreRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, storeAddress: StoreAddress? = null, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null, storeRecipient: List<StoreRecipient>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("store_address", storeAddress).put("store_basics", storeBasics).put("store_business", storeBusiness).put("store_recipient", storeRecipient).json,
    )

    /** 子商户号. The brand's merchant; needed when a partner calls. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 门店地址信息. */
    public val storeAddress: StoreAddress? get() = json["store_address"].treeOrNull()?.let { StoreAddress(it) }

    /** 门店基础信息. */
    public val storeBasics: StoreBasics? get() = json["store_basics"].treeOrNull()?.let { StoreBasics(it) }

    /** 门店经营信息. */
    public val storeBusiness: StoreBusiness? get() = json["store_business"].treeOrNull()?.let { StoreBusiness(it) }

    /** 门店收款信息. Only one when a store is created. */
    public val storeRecipient: List<StoreRecipient>? get() = json["store_recipient"].listOrNull { StoreRecipient(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateStoreRequest = CreateStoreRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: StoreAddress?): CreateStoreRequest = CreateStoreRequest(json.with("store_address", storeAddress))

    /** A copy with another [storeBasics]. */
    public fun withStoreBasics(storeBasics: StoreBasics?): CreateStoreRequest = CreateStoreRequest(json.with("store_basics", storeBasics))

    /** A copy with another [storeBusiness]. */
    public fun withStoreBusiness(storeBusiness: StoreBusiness?): CreateStoreRequest = CreateStoreRequest(json.with("store_business", storeBusiness))

    /** A copy with another [storeRecipient]. */
    public fun withStoreRecipient(storeRecipient: List<StoreRecipient>?): CreateStoreRequest = CreateStoreRequest(json.with("store_recipient", storeRecipient))
}

/**
 * `CreateStoreResponse`.
 */
public class CreateStoreResponse(json: JsonObject) : Model(json) {

    /** 微信支付商户门店ID. WeChat Pay's number of the store. */
    public val storeId: Long? get() = json["store_id"].longOrNull()
}

/**
 * `FailedStoreRecipient`.
 */
public class FailedStoreRecipient(json: JsonObject) : Model(json) {

    /** 门店收款商户号. The merchant that collects for the store. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 门店收款主体. The name of that merchant's company or owner. */
    public val companyName: String? get() = json["company_name"].textOrNull()

    /** 绑定当前收款信息失败的原因. */
    public val failedReason: String? get() = json["failed_reason"].textOrNull()
}

/**
 * `GetStoreResponse`.
 */
public class GetStoreResponse(json: JsonObject) : Model(json) {

    /** 门店地址信息. */
    public val storeAddress: StoreAddress? get() = json["store_address"].treeOrNull()?.let { StoreAddress(it) }

    /** 门店基础信息. */
    public val storeBasics: StoreBasics? get() = json["store_basics"].treeOrNull()?.let { StoreBasics(it) }

    /** 门店经营信息. */
    public val storeBusiness: StoreBusiness? get() = json["store_business"].treeOrNull()?.let { StoreBusiness(it) }

    /** 门店收款信息. */
    public val storeRecipient: List<StoreRecipient>? get() = json["store_recipient"].listOrNull { StoreRecipient(it.tree()) }

    /** 门店状态. */
    public val storeState: StoreState? get() = json["store_state"].treeOrNull()?.let { StoreState(it) }
}

/**
 * `RecipientBindingResult`.
 */
public class RecipientBindingResult(json: JsonObject) : Model(json) {

    /** 收款门店信息. The merchants for which it failed. */
    public val failedStoreRecipient: List<FailedStoreRecipient>? get() = json["failed_store_recipient"].listOrNull { FailedStoreRecipient(it.tree()) }
}

/**
 * `StoreAddress`.
 */
public class StoreAddress(json: JsonObject) : Model(json) {
    public constructor(addressCode: String, addressDetail: String, addressComplements: String? = null, latitude: String? = null, longitude: String? = null) : this(
        Fields().put("address_code", addressCode).put("address_detail", addressDetail).put("address_complements", addressComplements).put("latitude", latitude).put("longitude", longitude).json,
    )

    public constructor(addressCode: String, addressDetail: String) : this(
        Fields().put("address_code", addressCode).put("address_detail", addressDetail).json,
    )

    /** 门店省市编码. Of the district, such as `440305`. */
    public val addressCode: String get() = json["address_code"].text()

    /** 门店地址. */
    public val addressDetail: String get() = json["address_detail"].text()

    /** 门店地址辅助描述. How to find it. */
    public val addressComplements: String? get() = json["address_complements"].textOrNull()

    /** 门店纬度. In degrees, such as `37.75464`. */
    public val latitude: String? get() = json["latitude"].textOrNull()

    /** 门店经度. In degrees, such as `112.63484`. */
    public val longitude: String? get() = json["longitude"].textOrNull()

    /** A copy with another [addressCode]. */
    public fun withAddressCode(addressCode: String): StoreAddress = StoreAddress(json.with("address_code", addressCode))

    /** A copy with another [addressDetail]. */
    public fun withAddressDetail(addressDetail: String): StoreAddress = StoreAddress(json.with("address_detail", addressDetail))

    /** A copy with another [addressComplements]. */
    public fun withAddressComplements(addressComplements: String?): StoreAddress = StoreAddress(json.with("address_complements", addressComplements))

    /** A copy with another [latitude]. */
    public fun withLatitude(latitude: String?): StoreAddress = StoreAddress(json.with("latitude", latitude))

    /** A copy with another [longitude]. */
    public fun withLongitude(longitude: String?): StoreAddress = StoreAddress(json.with("longitude", longitude))
}

/**
 * `StoreBasics`.
 */
public class StoreBasics(json: JsonObject) : Model(json) {
    public constructor(storeName: String, brandId: Long? = null, storeReferenceId: String? = null, branchName: String? = null, brandName: String? = null) : this(
        Fields().put("store_name", storeName).put("brand_id", brandId).put("store_reference_id", storeReferenceId).put("branch_name", branchName).put("brand_name", brandName).json,
    )

    public constructor(storeName: String) : this(
        Fields().put("store_name", storeName).json,
    )

    /** 门店名称. */
    public val storeName: String get() = json["store_name"].text()

    /** 品牌ID. The brand's number on WeChat Pay. */
    public val brandId: Long? get() = json["brand_id"].longOrNull()

    /** 商家门店编号. The brand's own number of the store. */
    public val storeReferenceId: String? get() = json["store_reference_id"].textOrNull()

    /** 分店名称. */
    public val branchName: String? get() = json["branch_name"].textOrNull()

    /** 品牌名称. */
    public val brandName: String? get() = json["brand_name"].textOrNull()

    /** A copy with another [storeName]. */
    public fun withStoreName(storeName: String): StoreBasics = StoreBasics(json.with("store_name", storeName))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: Long?): StoreBasics = StoreBasics(json.with("brand_id", brandId))

    /** A copy with another [storeReferenceId]. */
    public fun withStoreReferenceId(storeReferenceId: String?): StoreBasics = StoreBasics(json.with("store_reference_id", storeReferenceId))

    /** A copy with another [branchName]. */
    public fun withBranchName(branchName: String?): StoreBasics = StoreBasics(json.with("branch_name", branchName))

    /** A copy with another [brandName]. */
    public fun withBrandName(brandName: String?): StoreBasics = StoreBasics(json.with("brand_name", brandName))
}

/**
 * `StoreBusiness`.
 */
public class StoreBusiness(json: JsonObject) : Model(json) {
    public constructor(businessHours: String? = null, servicePhone: String? = null) : this(
        Fields().put("business_hours", businessHours).put("service_phone", servicePhone).json,
    )

    /** 门店经营时间. Such as `周一至周五 09:00-20:00`. */
    public val businessHours: String? get() = json["business_hours"].textOrNull()

    /** 门店服务电话. */
    public val servicePhone: String? get() = json["service_phone"].textOrNull()

    /** A copy with another [businessHours]. */
    public fun withBusinessHours(businessHours: String?): StoreBusiness = StoreBusiness(json.with("business_hours", businessHours))

    /** A copy with another [servicePhone]. */
    public fun withServicePhone(servicePhone: String?): StoreBusiness = StoreBusiness(json.with("service_phone", servicePhone))
}

/**
 * `StoreRecipient`.
 */
public class StoreRecipient(json: JsonObject) : Model(json) {
    public constructor(mchid: String, companyName: String? = null) : this(
        Fields().put("mchid", mchid).put("company_name", companyName).json,
    )

    public constructor(mchid: String) : this(
        Fields().put("mchid", mchid).json,
    )

    /** 门店收款商户号. The merchant that collects for the store. */
    public val mchid: String get() = json["mchid"].text()

    /** 门店收款主体. The name of that merchant's company or owner. */
    public val companyName: String? get() = json["company_name"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): StoreRecipient = StoreRecipient(json.with("mchid", mchid))

    /** A copy with another [companyName]. */
    public fun withCompanyName(companyName: String?): StoreRecipient = StoreRecipient(json.with("company_name", companyName))
}

/**
 * `StoreState`.
 */
public class StoreState(json: JsonObject) : Model(json) {

    /** 地址核实失败原因. Set when the address could not be verified. */
    public val addressFailedReason: String? get() = json["address_failed_reason"].textOrNull()

    /** 门店状态描述. */
    public val storeStateMessage: String? get() = json["store_state_message"].textOrNull()

    /** 门店状态. */
    public val storeStateValue: String? get() = json["store_state_value"].textOrNull()
}

/**
 * `UnbindRecipientRequest`.
 */
public class UnbindRecipientRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, storeRecipient: List<StoreRecipient>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("store_recipient", storeRecipient).json,
    )

    /** 子商户号. The brand's merchant; needed when a partner calls. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 门店收款信息. */
    public val storeRecipient: List<StoreRecipient>? get() = json["store_recipient"].listOrNull { StoreRecipient(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): UnbindRecipientRequest = UnbindRecipientRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [storeRecipient]. */
    public fun withStoreRecipient(storeRecipient: List<StoreRecipient>?): UnbindRecipientRequest = UnbindRecipientRequest(json.with("store_recipient", storeRecipient))
}

/**
 * `UpdateStoreRequest`.
 */
public class UpdateStoreRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, storeAddress: StoreAddress? = null, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null, storeRecipient: List<StoreRecipient>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("store_address", storeAddress).put("store_basics", storeBasics).put("store_business", storeBusiness).put("store_recipient", storeRecipient).json,
    )

    /** 子商户号. The brand's merchant; needed when a partner calls. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 门店地址信息. */
    public val storeAddress: StoreAddress? get() = json["store_address"].treeOrNull()?.let { StoreAddress(it) }

    /** 门店基础信息. */
    public val storeBasics: StoreBasics? get() = json["store_basics"].treeOrNull()?.let { StoreBasics(it) }

    /** 门店经营信息. */
    public val storeBusiness: StoreBusiness? get() = json["store_business"].treeOrNull()?.let { StoreBusiness(it) }

    /** 门店收款信息列表. */
    public val storeRecipient: List<StoreRecipient>? get() = json["store_recipient"].listOrNull { StoreRecipient(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): UpdateStoreRequest = UpdateStoreRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: StoreAddress?): UpdateStoreRequest = UpdateStoreRequest(json.with("store_address", storeAddress))

    /** A copy with another [storeBasics]. */
    public fun withStoreBasics(storeBasics: StoreBasics?): UpdateStoreRequest = UpdateStoreRequest(json.with("store_basics", storeBasics))

    /** A copy with another [storeBusiness]. */
    public fun withStoreBusiness(storeBusiness: StoreBusiness?): UpdateStoreRequest = UpdateStoreRequest(json.with("store_business", storeBusiness))

    /** A copy with another [storeRecipient]. */
    public fun withStoreRecipient(storeRecipient: List<StoreRecipient>?): UpdateStoreRequest = UpdateStoreRequest(json.with("store_recipient", storeRecipient))
}
