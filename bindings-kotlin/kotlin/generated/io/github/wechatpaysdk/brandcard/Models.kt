// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandcard

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
 * `CancelCardConfigApplicationRequest`.
 */
public class CancelCardConfigApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, applymentId: String? = null, businessCode: String? = null) : this(
        Fields().put("brand_id", brandId).put("applyment_id", applymentId).put("business_code", businessCode).json,
    )

    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
    public val applymentId: String? get() = json["applyment_id"].textOrNull()

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String? get() = json["business_code"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CancelCardConfigApplicationRequest = CancelCardConfigApplicationRequest(json.with("brand_id", brandId))

    /** A copy with another [applymentId]. */
    public fun withApplymentId(applymentId: String?): CancelCardConfigApplicationRequest = CancelCardConfigApplicationRequest(json.with("applyment_id", applymentId))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String?): CancelCardConfigApplicationRequest = CancelCardConfigApplicationRequest(json.with("business_code", businessCode))
}

/**
 * `CancelCardConfigApplicationResponse`.
 */
public class CancelCardConfigApplicationResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved. See [ApplymentState]. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()
}

/**
 * `CancelCardLinkApplicationRequest`.
 */
public class CancelCardLinkApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, businessCode: String) : this(
        Fields().put("brand_id", brandId).put("business_code", businessCode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CancelCardLinkApplicationRequest = CancelCardLinkApplicationRequest(json.with("brand_id", brandId))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String): CancelCardLinkApplicationRequest = CancelCardLinkApplicationRequest(json.with("business_code", businessCode))
}

/**
 * `CancelCardLinkApplicationResponse`.
 */
public class CancelCardLinkApplicationResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()
}

/**
 * `CardConfigPreview`.
 */
public class CardConfigPreview(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 商家名片预览二维码链接. To be shown as a QR code. At most 512 characters. */
    public val cardPreviewUrl: String get() = json["card_preview_url"].text()

    /** 预览二维码链接过期时间. Until then the preview works. At most 64 characters, RFC 3339. */
    public val urlExpiredTime: String get() = json["url_expired_time"].text()
}

/**
 * `CardLink`.
 */
public class CardLink(json: JsonObject) : Model(json) {

    /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene]. */
    public val paymentScene: String get() = json["payment_scene"].text()

    /** 商户号. The merchant that payments go to. At most 20 characters. */
    public val cardLinkMchid: String? get() = json["card_link_mchid"].textOrNull()

    /** 服务ID. The pay-score service. At most 50 characters. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** 公众账号ID列表. Each at most 20 characters. */
    public val appidList: List<String>? get() = json["appid_list"].listOrNull { it.text() }
}

/**
 * `CustomerService`.
 */
public class CustomerService(json: JsonObject) : Model(json) {
    public constructor(customerServiceType: String, appid: String? = null, customerServicePath: String? = null, customerServicePhone: String? = null) : this(
        Fields().put("customer_service_type", customerServiceType).put("appid", appid).put("customer_service_path", customerServicePath).put("customer_service_phone", customerServicePhone).json,
    )

    public constructor(customerServiceType: String) : this(
        Fields().put("customer_service_type", customerServiceType).json,
    )

    /** 客服类型. See [CustomerServiceType]. */
    public val customerServiceType: String get() = json["customer_service_type"].text()

    /** 公众账号ID. At most 50 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 客服路径. At most 1024 characters. */
    public val customerServicePath: String? get() = json["customer_service_path"].textOrNull()

    /** 客服电话. Needed with `SERVICE_PHONE`. At most 20 characters. */
    public val customerServicePhone: String? get() = json["customer_service_phone"].textOrNull()

    /** A copy with another [customerServiceType]. */
    public fun withCustomerServiceType(customerServiceType: String): CustomerService = CustomerService(json.with("customer_service_type", customerServiceType))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): CustomerService = CustomerService(json.with("appid", appid))

    /** A copy with another [customerServicePath]. */
    public fun withCustomerServicePath(customerServicePath: String?): CustomerService = CustomerService(json.with("customer_service_path", customerServicePath))

    /** A copy with another [customerServicePhone]. */
    public fun withCustomerServicePhone(customerServicePhone: String?): CustomerService = CustomerService(json.with("customer_service_phone", customerServicePhone))
}

/**
 * `GetCardConfigApplicationResponse`.
 */
public class GetCardConfigApplicationResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved. See [ApplymentState]. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 实际发布时间. At most 64 characters, RFC 3339. */
    public val actualPublishTime: String? get() = json["actual_publish_time"].textOrNull()

    /** 驳回原因. Set after a rejection. At most 512 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()

    /** 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339. */
    public val scheduledPublishTime: String? get() = json["scheduled_publish_time"].textOrNull()
}

/**
 * `GetCardLinkApplicationResponse`.
 */
public class GetCardLinkApplicationResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 交易连接名片配置状态. `WAITING_CONFIRMATION`: to be confirmed by the administrator of the merchant; `IN_EFFECT` and `CANCELED` are final. See [ConfigurationState]. */
    public val configurationState: String get() = json["configuration_state"].text()

    /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene]. */
    public val paymentScene: String get() = json["payment_scene"].text()

    /** 公众账号ID. At most 20 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
    public val cardLinkMchid: String? get() = json["card_link_mchid"].textOrNull()

    /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** 驳回原因. Set after a rejection. At most 256 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()
}

/**
 * `ListCardLinksResponse`.
 */
public class ListCardLinksResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 总个数. Of all pages. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()

    /** 已生效连接列表. */
    public val activeLinkList: List<CardLink>? get() = json["active_link_list"].listOrNull { CardLink(it.tree()) }

    /** 查询页码. */
    public val pageIndex: Long? get() = json["page_index"].longOrNull()

    /** 查询页大小. */
    public val pageSize: Long? get() = json["page_size"].longOrNull()
}

/**
 * `MiniProgram`.
 */
public class MiniProgram(json: JsonObject) : Model(json) {
    public constructor(appid: String, buttonText: String? = null, defaultJumpPath: String? = null) : this(
        Fields().put("appid", appid).put("button_text", buttonText).put("default_jump_path", defaultJumpPath).json,
    )

    public constructor(appid: String) : this(
        Fields().put("appid", appid).json,
    )

    /** 公众账号ID. At most 50 characters. */
    public val appid: String get() = json["appid"].text()

    /** 小程序跳转按钮文案. At most 10 characters. */
    public val buttonText: String? get() = json["button_text"].textOrNull()

    /** 小程序默认跳转路径. At most 512 characters. */
    public val defaultJumpPath: String? get() = json["default_jump_path"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): MiniProgram = MiniProgram(json.with("appid", appid))

    /** A copy with another [buttonText]. */
    public fun withButtonText(buttonText: String?): MiniProgram = MiniProgram(json.with("button_text", buttonText))

    /** A copy with another [defaultJumpPath]. */
    public fun withDefaultJumpPath(defaultJumpPath: String?): MiniProgram = MiniProgram(json.with("default_jump_path", defaultJumpPath))
}

/**
 * `PublishCardConfigRequest`.
 */
public class PublishCardConfigRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, publishType: String, applymentId: String? = null, businessCode: String? = null, scheduledPublishTime: String? = null) : this(
        Fields().put("brand_id", brandId).put("publish_type", publishType).put("applyment_id", applymentId).put("business_code", businessCode).put("scheduled_publish_time", scheduledPublishTime).json,
    )

    public constructor(brandId: String, publishType: String) : this(
        Fields().put("brand_id", brandId).put("publish_type", publishType).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`. See [PublishType]. */
    public val publishType: String get() = json["publish_type"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
    public val applymentId: String? get() = json["applyment_id"].textOrNull()

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String? get() = json["business_code"].textOrNull()

    /** 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339. */
    public val scheduledPublishTime: String? get() = json["scheduled_publish_time"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): PublishCardConfigRequest = PublishCardConfigRequest(json.with("brand_id", brandId))

    /** A copy with another [publishType]. */
    public fun withPublishType(publishType: String): PublishCardConfigRequest = PublishCardConfigRequest(json.with("publish_type", publishType))

    /** A copy with another [applymentId]. */
    public fun withApplymentId(applymentId: String?): PublishCardConfigRequest = PublishCardConfigRequest(json.with("applyment_id", applymentId))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String?): PublishCardConfigRequest = PublishCardConfigRequest(json.with("business_code", businessCode))

    /** A copy with another [scheduledPublishTime]. */
    public fun withScheduledPublishTime(scheduledPublishTime: String?): PublishCardConfigRequest = PublishCardConfigRequest(json.with("scheduled_publish_time", scheduledPublishTime))
}

/**
 * `PublishCardConfigResponse`.
 */
public class PublishCardConfigResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 业务申请编号. The caller's own number of the application. */
    public val businessCode: String get() = json["business_code"].text()

    /** 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`. See [PublishType]. */
    public val publishType: String get() = json["publish_type"].text()

    /** 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339. */
    public val scheduledPublishTime: String? get() = json["scheduled_publish_time"].textOrNull()
}

/**
 * `Service`.
 */
public class Service(json: JsonObject) : Model(json) {
    public constructor(serviceClassifyName: String, serviceJumpPath: String, serviceJumpType: String, serviceName: String, appid: String? = null) : this(
        Fields().put("service_classify_name", serviceClassifyName).put("service_jump_path", serviceJumpPath).put("service_jump_type", serviceJumpType).put("service_name", serviceName).put("appid", appid).json,
    )

    public constructor(serviceClassifyName: String, serviceJumpPath: String, serviceJumpType: String, serviceName: String) : this(
        Fields().put("service_classify_name", serviceClassifyName).put("service_jump_path", serviceJumpPath).put("service_jump_type", serviceJumpType).put("service_name", serviceName).json,
    )

    /** 服务分类名称. At most 6 characters. */
    public val serviceClassifyName: String get() = json["service_classify_name"].text()

    /** 服务跳转路径. At most 1024 characters. */
    public val serviceJumpPath: String get() = json["service_jump_path"].text()

    /** 服务跳转类型. See [ServiceJumpType]. */
    public val serviceJumpType: String get() = json["service_jump_type"].text()

    /** 服务名称. At most 8 characters. */
    public val serviceName: String get() = json["service_name"].text()

    /** 公众账号ID. At most 50 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** A copy with another [serviceClassifyName]. */
    public fun withServiceClassifyName(serviceClassifyName: String): Service = Service(json.with("service_classify_name", serviceClassifyName))

    /** A copy with another [serviceJumpPath]. */
    public fun withServiceJumpPath(serviceJumpPath: String): Service = Service(json.with("service_jump_path", serviceJumpPath))

    /** A copy with another [serviceJumpType]. */
    public fun withServiceJumpType(serviceJumpType: String): Service = Service(json.with("service_jump_type", serviceJumpType))

    /** A copy with another [serviceName]. */
    public fun withServiceName(serviceName: String): Service = Service(json.with("service_name", serviceName))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): Service = Service(json.with("appid", appid))
}

/**
 * `SubmitCardConfigApplicationRequest`.
 */
public class SubmitCardConfigApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, brandCustomerService: CustomerService, businessCode: String, brandMiniProgramInfo: MiniProgram? = null, serviceList: List<Service>? = null) : this(
        Fields().put("brand_id", brandId).put("brand_customer_service", brandCustomerService).put("business_code", businessCode).put("brand_mini_program_info", brandMiniProgramInfo).put("service_list", serviceList).json,
    )

    public constructor(brandId: String, brandCustomerService: CustomerService, businessCode: String) : this(
        Fields().put("brand_id", brandId).put("brand_customer_service", brandCustomerService).put("business_code", businessCode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌客服信息. */
    public val brandCustomerService: CustomerService get() = CustomerService(json["brand_customer_service"].tree())

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 品牌小程序信息. */
    public val brandMiniProgramInfo: MiniProgram? get() = json["brand_mini_program_info"].treeOrNull()?.let { MiniProgram(it) }

    /** 服务列表. */
    public val serviceList: List<Service>? get() = json["service_list"].listOrNull { Service(it.tree()) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): SubmitCardConfigApplicationRequest = SubmitCardConfigApplicationRequest(json.with("brand_id", brandId))

    /** A copy with another [brandCustomerService]. */
    public fun withBrandCustomerService(brandCustomerService: CustomerService): SubmitCardConfigApplicationRequest = SubmitCardConfigApplicationRequest(json.with("brand_customer_service", brandCustomerService))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String): SubmitCardConfigApplicationRequest = SubmitCardConfigApplicationRequest(json.with("business_code", businessCode))

    /** A copy with another [brandMiniProgramInfo]. */
    public fun withBrandMiniProgramInfo(brandMiniProgramInfo: MiniProgram?): SubmitCardConfigApplicationRequest = SubmitCardConfigApplicationRequest(json.with("brand_mini_program_info", brandMiniProgramInfo))

    /** A copy with another [serviceList]. */
    public fun withServiceList(serviceList: List<Service>?): SubmitCardConfigApplicationRequest = SubmitCardConfigApplicationRequest(json.with("service_list", serviceList))
}

/**
 * `SubmitCardLinkApplicationRequest`.
 */
public class SubmitCardLinkApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, businessCode: String, paymentScene: String, appid: String? = null, cardLinkMchid: String? = null, serviceId: String? = null) : this(
        Fields().put("brand_id", brandId).put("business_code", businessCode).put("payment_scene", paymentScene).put("appid", appid).put("card_link_mchid", cardLinkMchid).put("service_id", serviceId).json,
    )

    public constructor(brandId: String, businessCode: String, paymentScene: String) : this(
        Fields().put("brand_id", brandId).put("business_code", businessCode).put("payment_scene", paymentScene).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene]. */
    public val paymentScene: String get() = json["payment_scene"].text()

    /** 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
    public val cardLinkMchid: String? get() = json["card_link_mchid"].textOrNull()

    /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): SubmitCardLinkApplicationRequest = SubmitCardLinkApplicationRequest(json.with("brand_id", brandId))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String): SubmitCardLinkApplicationRequest = SubmitCardLinkApplicationRequest(json.with("business_code", businessCode))

    /** A copy with another [paymentScene]. */
    public fun withPaymentScene(paymentScene: String): SubmitCardLinkApplicationRequest = SubmitCardLinkApplicationRequest(json.with("payment_scene", paymentScene))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): SubmitCardLinkApplicationRequest = SubmitCardLinkApplicationRequest(json.with("appid", appid))

    /** A copy with another [cardLinkMchid]. */
    public fun withCardLinkMchid(cardLinkMchid: String?): SubmitCardLinkApplicationRequest = SubmitCardLinkApplicationRequest(json.with("card_link_mchid", cardLinkMchid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String?): SubmitCardLinkApplicationRequest = SubmitCardLinkApplicationRequest(json.with("service_id", serviceId))
}

/**
 * `SubmitCardLinkApplicationResponse`.
 */
public class SubmitCardLinkApplicationResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene]. */
    public val paymentScene: String get() = json["payment_scene"].text()

    /** 公众账号ID. At most 50 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
    public val cardLinkMchid: String? get() = json["card_link_mchid"].textOrNull()

    /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
    public val serviceId: String? get() = json["service_id"].textOrNull()
}

/**
 * `UnbindCardLinkRequest`.
 */
public class UnbindCardLinkRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, paymentScene: String, appid: String? = null, cardLinkMchid: String? = null, serviceId: String? = null) : this(
        Fields().put("brand_id", brandId).put("payment_scene", paymentScene).put("appid", appid).put("card_link_mchid", cardLinkMchid).put("service_id", serviceId).json,
    )

    public constructor(brandId: String, paymentScene: String) : this(
        Fields().put("brand_id", brandId).put("payment_scene", paymentScene).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene]. */
    public val paymentScene: String get() = json["payment_scene"].text()

    /** 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
    public val cardLinkMchid: String? get() = json["card_link_mchid"].textOrNull()

    /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UnbindCardLinkRequest = UnbindCardLinkRequest(json.with("brand_id", brandId))

    /** A copy with another [paymentScene]. */
    public fun withPaymentScene(paymentScene: String): UnbindCardLinkRequest = UnbindCardLinkRequest(json.with("payment_scene", paymentScene))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): UnbindCardLinkRequest = UnbindCardLinkRequest(json.with("appid", appid))

    /** A copy with another [cardLinkMchid]. */
    public fun withCardLinkMchid(cardLinkMchid: String?): UnbindCardLinkRequest = UnbindCardLinkRequest(json.with("card_link_mchid", cardLinkMchid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String?): UnbindCardLinkRequest = UnbindCardLinkRequest(json.with("service_id", serviceId))
}

/**
 * `UnbindCardLinkResponse`.
 */
public class UnbindCardLinkResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene]. */
    public val paymentScene: String get() = json["payment_scene"].text()

    /** 公众账号ID. At most 50 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
    public val cardLinkMchid: String? get() = json["card_link_mchid"].textOrNull()

    /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
    public val serviceId: String? get() = json["service_id"].textOrNull()
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ApplymentState {
    public const val STATE_UNKNOWN: String = "STATE_UNKNOWN"
    public const val DRAFTING: String = "DRAFTING"
    public const val AUDITING: String = "AUDITING"
    public const val AUDIT_REJECTED: String = "AUDIT_REJECTED"
    public const val PENDING_PUBLISH: String = "PENDING_PUBLISH"
    public const val PUBLISHED: String = "PUBLISHED"
    public const val CANCELED: String = "CANCELED"
}

/**
 * 交易连接名片配置状态.
 *
 * The documented values; there may be others.
 */
public object ConfigurationState {
    public const val STATE_UNKNOWN: String = "STATE_UNKNOWN"
    public const val WAITING_AUDIT: String = "WAITING_AUDIT"
    public const val AUDIT_REJECT: String = "AUDIT_REJECT"
    public const val WAITING_CONFIRMATION: String = "WAITING_CONFIRMATION"
    public const val MERCHANT_ADMIN_REJECT: String = "MERCHANT_ADMIN_REJECT"
    public const val IN_EFFECT: String = "IN_EFFECT"
    public const val CANCELED: String = "CANCELED"
}

/**
 * 客服类型.
 *
 * The documented values; there may be others.
 */
public object CustomerServiceType {
    public const val MINI_PROGRAM: String = "MINI_PROGRAM"
    public const val WECOM: String = "WECOM"
    public const val CUSTOMIZE_WEB: String = "CUSTOMIZE_WEB"
    public const val CUSTOMIZE_MP: String = "CUSTOMIZE_MP"
    public const val SERVICE_PHONE: String = "SERVICE_PHONE"
}

/**
 * 交易场景类型.
 *
 * The documented values; there may be others.
 */
public object PaymentScene {
    public const val MINI_PROGRAM: String = "MINI_PROGRAM"
    public const val APP: String = "APP"
    public const val PAYMENT_SCORE: String = "PAYMENT_SCORE"
    public const val PAYMENT_CODE: String = "PAYMENT_CODE"
}

/**
 * 发布方式.
 *
 * The documented values; there may be others.
 */
public object PublishType {
    public const val IMMEDIATE_PUBLISH: String = "IMMEDIATE_PUBLISH"
    public const val SCHEDULED_PUBLISH: String = "SCHEDULED_PUBLISH"
}

/**
 * 服务跳转类型.
 *
 * The documented values; there may be others.
 */
public object ServiceJumpType {
    public const val JUMP_MINI_PROGRAM: String = "JUMP_MINI_PROGRAM"
    public const val JUMP_WEB_PAGE: String = "JUMP_WEB_PAGE"
}
