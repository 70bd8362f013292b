// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.goldplan

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
 * `CloseAdvertisingRequest`.
 */
public class CloseAdvertisingRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CloseAdvertisingRequest = CloseAdvertisingRequest(json.with("sub_mchid", subMchid))
}

/**
 * `OpenAdvertisingRequest`.
 */
public class OpenAdvertisingRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, advertisingIndustryFilters: List<String>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("advertising_industry_filters", advertisingIndustryFilters).json,
    )

    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 同业过滤标签值. Industries that may not advertise. See [AdvertisingIndustryFilters]. */
    public val advertisingIndustryFilters: List<String>? get() = json["advertising_industry_filters"].listOrNull { it.text() }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): OpenAdvertisingRequest = OpenAdvertisingRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [advertisingIndustryFilters]. */
    public fun withAdvertisingIndustryFilters(advertisingIndustryFilters: List<String>?): OpenAdvertisingRequest = OpenAdvertisingRequest(json.with("advertising_industry_filters", advertisingIndustryFilters))
}

/**
 * `SetAdvertisingIndustryFiltersRequest`.
 */
public class SetAdvertisingIndustryFiltersRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, advertisingIndustryFilters: List<String>) : this(
        Fields().put("sub_mchid", subMchid).put("advertising_industry_filters", advertisingIndustryFilters).json,
    )

    /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 同业过滤标签值. Industries that may not advertise. See [AdvertisingIndustryFilters]. */
    public val advertisingIndustryFilters: List<String> get() = json["advertising_industry_filters"].list { it.text() }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SetAdvertisingIndustryFiltersRequest = SetAdvertisingIndustryFiltersRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [advertisingIndustryFilters]. */
    public fun withAdvertisingIndustryFilters(advertisingIndustryFilters: List<String>): SetAdvertisingIndustryFiltersRequest = SetAdvertisingIndustryFiltersRequest(json.with("advertising_industry_filters", advertisingIndustryFilters))
}

/**
 * `UpdateCustomPageStatusRequest`.
 */
public class UpdateCustomPageStatusRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, operationType: String) : this(
        Fields().put("sub_mchid", subMchid).put("operation_type", operationType).json,
    )

    /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 操作类型. See [OperationType]. */
    public val operationType: String get() = json["operation_type"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): UpdateCustomPageStatusRequest = UpdateCustomPageStatusRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [operationType]. */
    public fun withOperationType(operationType: String): UpdateCustomPageStatusRequest = UpdateCustomPageStatusRequest(json.with("operation_type", operationType))
}

/**
 * `UpdateCustomPageStatusResponse`.
 */
public class UpdateCustomPageStatusResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. The sub-merchant that is meant. */
    public val subMchid: String get() = json["sub_mchid"].text()
}

/**
 * `UpdateStatusRequest`.
 */
public class UpdateStatusRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, operationType: String, operationPayScene: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("operation_type", operationType).put("operation_pay_scene", operationPayScene).json,
    )

    public constructor(subMchid: String, operationType: String) : this(
        Fields().put("sub_mchid", subMchid).put("operation_type", operationType).json,
    )

    /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 操作类型. See [OperationType]. */
    public val operationType: String get() = json["operation_type"].text()

    /** 支付场景. The payments that are meant; `JSAPI` where left out. See [OperationPayScene]. */
    public val operationPayScene: String? get() = json["operation_pay_scene"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): UpdateStatusRequest = UpdateStatusRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [operationType]. */
    public fun withOperationType(operationType: String): UpdateStatusRequest = UpdateStatusRequest(json.with("operation_type", operationType))

    /** A copy with another [operationPayScene]. */
    public fun withOperationPayScene(operationPayScene: String?): UpdateStatusRequest = UpdateStatusRequest(json.with("operation_pay_scene", operationPayScene))
}

/**
 * `UpdateStatusResponse`.
 */
public class UpdateStatusResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. The sub-merchant that is meant. */
    public val subMchid: String get() = json["sub_mchid"].text()
}

/**
 * 同业过滤标签值.
 *
 * The documented values; there may be others.
 */
public object AdvertisingIndustryFilters {
    public const val E_COMMERCE: String = "E_COMMERCE"
    public const val LOVE_MARRIAGE: String = "LOVE_MARRIAGE"
    public const val POTOGRAPHY: String = "POTOGRAPHY"
    public const val EDUCATION: String = "EDUCATION"
    public const val FINANCE: String = "FINANCE"
    public const val TOURISM: String = "TOURISM"
    public const val SKINCARE: String = "SKINCARE"
    public const val FOOD: String = "FOOD"
    public const val SPORT: String = "SPORT"
    public const val JEWELRY_WATCH: String = "JEWELRY_WATCH"
    public const val HEALTHCARE: String = "HEALTHCARE"
    public const val BUSSINESS: String = "BUSSINESS"
    public const val PARENTING: String = "PARENTING"
    public const val CATERING: String = "CATERING"
    public const val RETAIL: String = "RETAIL"
    public const val SERVICES: String = "SERVICES"
    public const val LAW: String = "LAW"
    public const val ESTATE: String = "ESTATE"
    public const val TRANSPORTATION: String = "TRANSPORTATION"
    public const val ENERGY_SAVING: String = "ENERGY_SAVING"
    public const val SECURITY: String = "SECURITY"
    public const val BUILDING_MATERIAL: String = "BUILDING_MATERIAL"
    public const val COMMUNICATION: String = "COMMUNICATION"
    public const val MERCHANDISE: String = "MERCHANDISE"
    public const val ASSOCIATION: String = "ASSOCIATION"
    public const val COMMUNITY: String = "COMMUNITY"
    public const val ONLINE_AVR: String = "ONLINE_AVR"
    public const val WE_MEDIA: String = "WE_MEDIA"
    public const val CAR: String = "CAR"
    public const val SOFTWARE: String = "SOFTWARE"
    public const val GAME: String = "GAME"
    public const val CLOTHING: String = "CLOTHING"
    public const val INDUSTY: String = "INDUSTY"
    public const val AGRICULTURE: String = "AGRICULTURE"
    public const val PUBLISHING_MEDIA: String = "PUBLISHING_MEDIA"
    public const val HOME_DIGITAL: String = "HOME_DIGITAL"
}

/**
 * 支付场景.
 *
 * The documented values; there may be others.
 */
public object OperationPayScene {
    public const val JSAPI_AND_MINIPROGRAM: String = "JSAPI_AND_MINIPROGRAM"
    public const val JSAPI: String = "JSAPI"
    public const val MINIPROGRAM: String = "MINIPROGRAM"
}

/**
 * 操作类型.
 *
 * The documented values; there may be others.
 */
public object OperationType {
    public const val OPEN: String = "OPEN"
    public const val CLOSE: String = "CLOSE"
}
