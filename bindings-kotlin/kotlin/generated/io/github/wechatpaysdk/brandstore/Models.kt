// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandstore

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
    public constructor(mchid: String, brandId: String, companyName: String) : this(
        Fields().put("mchid", mchid).put("brand_id", brandId).put("company_name", companyName).json,
    )

    /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 门店收款主体. The name of that merchant's company or owner. At most 256 characters. */
    public val companyName: String get() = json["company_name"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): BindRecipientRequest = BindRecipientRequest(json.with("mchid", mchid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): BindRecipientRequest = BindRecipientRequest(json.with("brand_id", brandId))

    /** A copy with another [companyName]. */
    public fun withCompanyName(companyName: String): BindRecipientRequest = BindRecipientRequest(json.with("company_name", companyName))
}

/**
 * `BindRecipientResponse`.
 */
public class BindRecipientResponse(json: JsonObject) : Model(json) {

    /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 品牌门店ID. WeChat Pay's number of the store. */
    public val storeId: String? get() = json["store_id"].textOrNull()

    /** 门店收款主体. The name of that merchant's company or owner. At most 256 characters. */
    public val companyName: String? get() = json["company_name"].textOrNull()

    /** 收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time. See [RecipientState]. */
    public val recipientState: String? get() = json["recipient_state"].textOrNull()
}

/**
 * `CloseStoreRequest`.
 */
public class CloseStoreRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CloseStoreRequest = CloseStoreRequest(json.with("brand_id", brandId))
}

/**
 * `CloseStoreResponse`.
 */
public class CloseStoreResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌门店ID. WeChat Pay's number of the store. */
    public val storeId: String? get() = json["store_id"].textOrNull()

    /** 门店状态. See [StoreState]. */
    public val storeState: String? get() = json["store_state"].textOrNull()
}

/**
 * `CreateStoreRequest`.
 */
public class CreateStoreRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, storeAddress: StoreAddress, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null) : this(
        Fields().put("brand_id", brandId).put("store_address", storeAddress).put("store_basics", storeBasics).put("store_business", storeBusiness).json,
    )

    public constructor(brandId: String, storeAddress: StoreAddress) : this(
        Fields().put("brand_id", brandId).put("store_address", storeAddress).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 门店地址信息. */
    public val storeAddress: StoreAddress get() = StoreAddress(json["store_address"].tree())

    /** 门店基础信息. */
    public val storeBasics: StoreBasics? get() = json["store_basics"].treeOrNull()?.let { StoreBasics(it) }

    /** 门店经营信息. */
    public val storeBusiness: StoreBusiness? get() = json["store_business"].treeOrNull()?.let { StoreBusiness(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateStoreRequest = CreateStoreRequest(json.with("brand_id", brandId))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: StoreAddress): CreateStoreRequest = CreateStoreRequest(json.with("store_address", storeAddress))

    /** A copy with another [storeBasics]. */
    public fun withStoreBasics(storeBasics: StoreBasics?): CreateStoreRequest = CreateStoreRequest(json.with("store_basics", storeBasics))

    /** A copy with another [storeBusiness]. */
    public fun withStoreBusiness(storeBusiness: StoreBusiness?): CreateStoreRequest = CreateStoreRequest(json.with("store_business", storeBusiness))
}

/**
 * `DeleteStoreRequest`.
 */
public class DeleteStoreRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): DeleteStoreRequest = DeleteStoreRequest(json.with("brand_id", brandId))
}

/**
 * `ListStoresResponse`.
 */
public class ListStoresResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 分页起始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 门店总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 品牌门店列表. */
    public val data: List<Store>? get() = json["data"].listOrNull { Store(it.tree()) }
}

/**
 * `ResumeStoreRequest`.
 */
public class ResumeStoreRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): ResumeStoreRequest = ResumeStoreRequest(json.with("brand_id", brandId))
}

/**
 * `ResumeStoreResponse`.
 */
public class ResumeStoreResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌门店ID. WeChat Pay's number of the store. */
    public val storeId: String? get() = json["store_id"].textOrNull()

    /** 门店状态. See [StoreState]. */
    public val storeState: String? get() = json["store_state"].textOrNull()
}

/**
 * `Store`.
 */
public class Store(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌门店ID. WeChat Pay's number of the store. */
    public val storeId: String? get() = json["store_id"].textOrNull()

    /** 审核状态. See [AuditState]. */
    public val auditState: String? get() = json["audit_state"].textOrNull()

    /** 审核失败原因. Set after a rejection. */
    public val reviewRejectReason: String? get() = json["review_reject_reason"].textOrNull()

    /** 门店地址信息. */
    public val storeAddress: StoreAddress? get() = json["store_address"].treeOrNull()?.let { StoreAddress(it) }

    /** 门店基础信息. */
    public val storeBasics: StoreBasics? get() = json["store_basics"].treeOrNull()?.let { StoreBasics(it) }

    /** 门店经营信息. */
    public val storeBusiness: StoreBusiness? get() = json["store_business"].treeOrNull()?.let { StoreBusiness(it) }

    /** 门店收款信息. */
    public val storeRecipient: List<StoreRecipient>? get() = json["store_recipient"].listOrNull { StoreRecipient(it.tree()) }

    /** 门店状态. See [StoreState]. */
    public val storeState: String? get() = json["store_state"].textOrNull()
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

    /** 门店省市编码. Of the district, such as `440305`. At most 20 characters. */
    public val addressCode: String get() = json["address_code"].text()

    /** 门店地址. At most 200 characters. */
    public val addressDetail: String get() = json["address_detail"].text()

    /** 门店地址辅助描述. How to find it. At most 50 characters. */
    public val addressComplements: String? get() = json["address_complements"].textOrNull()

    /** 门店纬度. In degrees, such as `37.75464`. At most 32 characters. */
    public val latitude: String? get() = json["latitude"].textOrNull()

    /** 门店经度. In degrees, such as `112.63484`. At most 32 characters. */
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
    public constructor(storeReferenceId: String? = null, branchName: String? = null) : this(
        Fields().put("store_reference_id", storeReferenceId).put("branch_name", branchName).json,
    )

    /** 商家门店编号. The brand's own number of the store. At most 32 characters. */
    public val storeReferenceId: String? get() = json["store_reference_id"].textOrNull()

    /** 门店名称. At most 50 characters. */
    public val branchName: String? get() = json["branch_name"].textOrNull()

    /** A copy with another [storeReferenceId]. */
    public fun withStoreReferenceId(storeReferenceId: String?): StoreBasics = StoreBasics(json.with("store_reference_id", storeReferenceId))

    /** A copy with another [branchName]. */
    public fun withBranchName(branchName: String?): StoreBasics = StoreBasics(json.with("branch_name", branchName))
}

/**
 * `StoreBusiness`.
 */
public class StoreBusiness(json: JsonObject) : Model(json) {
    public constructor(businessHours: String? = null, servicePhone: String? = null) : this(
        Fields().put("business_hours", businessHours).put("service_phone", servicePhone).json,
    )

    /** 门店经营时间. Periods with `|` between: `周一至周五 09:00-20:00|周六至周日 10:00-次日22:00`. At most 256 characters. */
    public val businessHours: String? get() = json["business_hours"].textOrNull()

    /** 门店服务电话. Numbers with `|` between. At most 32 characters. */
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

    /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 门店收款主体. The name of that merchant's company or owner. At most 256 characters. */
    public val companyName: String? get() = json["company_name"].textOrNull()

    /** 收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time. See [RecipientState]. */
    public val recipientState: String? get() = json["recipient_state"].textOrNull()
}

/**
 * `UnbindRecipientRequest`.
 */
public class UnbindRecipientRequest(json: JsonObject) : Model(json) {
    public constructor(mchid: String, brandId: String) : this(
        Fields().put("mchid", mchid).put("brand_id", brandId).json,
    )

    /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): UnbindRecipientRequest = UnbindRecipientRequest(json.with("mchid", mchid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UnbindRecipientRequest = UnbindRecipientRequest(json.with("brand_id", brandId))
}

/**
 * `UnbindRecipientResponse`.
 */
public class UnbindRecipientResponse(json: JsonObject) : Model(json) {

    /** 解绑失败原因. Set when it failed. */
    public val failedReason: String? get() = json["failed_reason"].textOrNull()
}

/**
 * `UpdateStoreRequest`.
 */
public class UpdateStoreRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, storeAddress: StoreAddress? = null, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null) : this(
        Fields().put("brand_id", brandId).put("store_address", storeAddress).put("store_basics", storeBasics).put("store_business", storeBusiness).json,
    )

    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 门店地址信息. */
    public val storeAddress: StoreAddress? get() = json["store_address"].treeOrNull()?.let { StoreAddress(it) }

    /** 门店基础信息. */
    public val storeBasics: StoreBasics? get() = json["store_basics"].treeOrNull()?.let { StoreBasics(it) }

    /** 门店经营信息. */
    public val storeBusiness: StoreBusiness? get() = json["store_business"].treeOrNull()?.let { StoreBusiness(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateStoreRequest = UpdateStoreRequest(json.with("brand_id", brandId))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: StoreAddress?): UpdateStoreRequest = UpdateStoreRequest(json.with("store_address", storeAddress))

    /** A copy with another [storeBasics]. */
    public fun withStoreBasics(storeBasics: StoreBasics?): UpdateStoreRequest = UpdateStoreRequest(json.with("store_basics", storeBasics))

    /** A copy with another [storeBusiness]. */
    public fun withStoreBusiness(storeBusiness: StoreBusiness?): UpdateStoreRequest = UpdateStoreRequest(json.with("store_business", storeBusiness))
}

/**
 * 审核状态.
 *
 * The documented values; there may be others.
 */
public object AuditState {
    public const val SUCCESS: String = "SUCCESS"
    public const val PROCESSING: String = "PROCESSING"
    public const val REJECTED: String = "REJECTED"
}

/**
 * 收款绑定状态.
 *
 * The documented values; there may be others.
 */
public object RecipientState {
    public const val CONFIRMED: String = "CONFIRMED"
    public const val ADMIN_REJECTED: String = "ADMIN_REJECTED"
    public const val CONFIRMING: String = "CONFIRMING"
    public const val TIMEOUT_REJECTED: String = "TIMEOUT_REJECTED"
}

/**
 * 门店状态.
 *
 * The documented values; there may be others.
 */
public object StoreState {
    public const val OPEN: String = "OPEN"
    public const val CREATING: String = "CREATING"
    public const val CLOSED: String = "CLOSED"
}
