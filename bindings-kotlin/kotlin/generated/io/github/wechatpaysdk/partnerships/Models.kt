// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnerships

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
 * `AuthorizedData`.
 */
public class AuthorizedData(json: JsonObject) : Model(json) {
    public constructor(businessType: String, stockId: String? = null, scenarios: List<String>? = null) : this(
        Fields().put("business_type", businessType).put("stock_id", stockId).put("scenarios", scenarios).json,
    )

    public constructor(businessType: String) : this(
        Fields().put("business_type", businessType).json,
    )

    /** 授权业务类别. See [BusinessType]. */
    public val businessType: String get() = json["business_type"].text()

    /** 授权批次ID. At most 20 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 授权场景列表. Known from the community. */
    public val scenarios: List<String>? get() = json["scenarios"].listOrNull { it.text() }

    /** A copy with another [businessType]. */
    public fun withBusinessType(businessType: String): AuthorizedData = AuthorizedData(json.with("business_type", businessType))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String?): AuthorizedData = AuthorizedData(json.with("stock_id", stockId))

    /** A copy with another [scenarios]. */
    public fun withScenarios(scenarios: List<String>?): AuthorizedData = AuthorizedData(json.with("scenarios", scenarios))
}

/**
 * `AuthorizedDataFilter`.
 */
public class AuthorizedDataFilter(json: JsonObject) : Model(json) {
    public constructor(businessType: String, stockId: String? = null) : this(
        Fields().put("business_type", businessType).put("stock_id", stockId).json,
    )

    public constructor(businessType: String) : this(
        Fields().put("business_type", businessType).json,
    )

    /** 授权业务类别. See [BusinessType]. */
    public val businessType: String get() = json["business_type"].text()

    /** 授权批次ID. At most 20 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** A copy with another [businessType]. */
    public fun withBusinessType(businessType: String): AuthorizedDataFilter = AuthorizedDataFilter(json.with("business_type", businessType))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String?): AuthorizedDataFilter = AuthorizedDataFilter(json.with("stock_id", stockId))
}

/**
 * `CreatePartnershipRequest`.
 */
public class CreatePartnershipRequest(json: JsonObject) : Model(json) {
    public constructor(authorizedData: AuthorizedData, partner: Partner) : this(
        Fields().put("authorized_data", authorizedData).put("partner", partner).json,
    )

    /** 被授权数据. */
    public val authorizedData: AuthorizedData get() = AuthorizedData(json["authorized_data"].tree())

    /** 合作方信息. */
    public val partner: Partner get() = Partner(json["partner"].tree())

    /** A copy with another [authorizedData]. */
    public fun withAuthorizedData(authorizedData: AuthorizedData): CreatePartnershipRequest = CreatePartnershipRequest(json.with("authorized_data", authorizedData))

    /** A copy with another [partner]. */
    public fun withPartner(partner: Partner): CreatePartnershipRequest = CreatePartnershipRequest(json.with("partner", partner))
}

/**
 * `CreatePartnershipResponse`.
 */
public class CreatePartnershipResponse(json: JsonObject) : Model(json) {

    /** 创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 更新时间. At most 32 characters, RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 被授权数据. */
    public val authorizedData: AuthorizedData get() = AuthorizedData(json["authorized_data"].tree())

    /** 建立合作关系时间. At most 32 characters, RFC 3339. */
    public val buildTime: String get() = json["build_time"].text()

    /** 合作方信息. */
    public val partner: Partner get() = Partner(json["partner"].tree())

    /** 合作状态. See [State]. */
    public val state: String get() = json["state"].text()
}

/**
 * `ListPartnershipsResponse`.
 */
public class ListPartnershipsResponse(json: JsonObject) : Model(json) {

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 合作关系结果集. */
    public val data: List<Partnership>? get() = json["data"].listOrNull { Partnership(it.tree()) }
}

/**
 * `Partner`.
 */
public class Partner(json: JsonObject) : Model(json) {
    public constructor(type: String, appid: String? = null, merchantId: String? = null) : this(
        Fields().put("type", type).put("appid", appid).put("merchant_id", merchantId).json,
    )

    public constructor(type: String) : this(
        Fields().put("type", type).json,
    )

    /** 合作方类别. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 合作方Appid. At most 32 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 合作方商户ID. At most 15 characters. */
    public val merchantId: String? get() = json["merchant_id"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): Partner = Partner(json.with("type", type))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): Partner = Partner(json.with("appid", appid))

    /** A copy with another [merchantId]. */
    public fun withMerchantId(merchantId: String?): Partner = Partner(json.with("merchant_id", merchantId))
}

/**
 * `Partnership`.
 */
public class Partnership(json: JsonObject) : Model(json) {

    /** 创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 更新时间. At most 32 characters, RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 被授权数据. */
    public val authorizedData: AuthorizedData get() = AuthorizedData(json["authorized_data"].tree())

    /** 建立合作关系时间. At most 32 characters, RFC 3339. */
    public val buildTime: String get() = json["build_time"].text()

    /** 合作方信息. */
    public val partner: Partner get() = Partner(json["partner"].tree())

    /** 合作状态. Known from the community. */
    public val state: String? get() = json["state"].textOrNull()

    /** 终止合作关系时间. At most 32 characters, RFC 3339. */
    public val terminateTime: String? get() = json["terminate_time"].textOrNull()
}

/**
 * `TerminatePartnershipRequest`.
 */
public class TerminatePartnershipRequest(json: JsonObject) : Model(json) {
    public constructor(authorizedData: AuthorizedData, partner: Partner) : this(
        Fields().put("authorized_data", authorizedData).put("partner", partner).json,
    )

    /** 被授权数据. */
    public val authorizedData: AuthorizedData get() = AuthorizedData(json["authorized_data"].tree())

    /** 合作方信息. */
    public val partner: Partner get() = Partner(json["partner"].tree())

    /** A copy with another [authorizedData]. */
    public fun withAuthorizedData(authorizedData: AuthorizedData): TerminatePartnershipRequest = TerminatePartnershipRequest(json.with("authorized_data", authorizedData))

    /** A copy with another [partner]. */
    public fun withPartner(partner: Partner): TerminatePartnershipRequest = TerminatePartnershipRequest(json.with("partner", partner))
}

/**
 * `TerminatePartnershipResponse`.
 */
public class TerminatePartnershipResponse(json: JsonObject) : Model(json) {

    /** 终止合作关系时间. RFC 3339. */
    public val terminateTime: String get() = json["terminate_time"].text()
}

/**
 * 授权业务类别.
 *
 * The documented values; there may be others.
 */
public object BusinessType {
    public const val FAVOR_STOCK: String = "FAVOR_STOCK"
    public const val BUSIFAVOR_STOCK: String = "BUSIFAVOR_STOCK"
}

/**
 * 合作状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val ESTABLISHED: String = "ESTABLISHED"
    public const val TERMINATED: String = "TERMINATED"
}

/**
 * 合作方类别.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val APPID: String = "APPID"
    public const val MERCHANT: String = "MERCHANT"
}
