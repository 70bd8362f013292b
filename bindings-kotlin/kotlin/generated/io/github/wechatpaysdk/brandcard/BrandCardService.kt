// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandcard

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Brands: card of the brand (商家名片). */
public class BrandCardService internal constructor(core: Core) {
    private val calls = BrandCardCalls(core)

    /**
     * Submit what the brand's card shows (提交商家名片配置申请).
     *
     * The card is described in full each time. A preview comes back; `publish_card_config` submits it for review. After a rejection the same `business_code` is used again.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param brandCustomerService 品牌客服信息.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param brandMiniProgramInfo 品牌小程序信息.
     * @param serviceList 服务列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun submitCardConfigApplication(brandId: String, brandCustomerService: CustomerService, businessCode: String, brandMiniProgramInfo: MiniProgram? = null, serviceList: List<Service>? = null, options: CallOptions? = null): CardConfigPreview =
        calls.submitCardConfigApplication(SubmitCardConfigApplicationRequest(brandId = brandId, brandCustomerService = brandCustomerService, businessCode = businessCode, brandMiniProgramInfo = brandMiniProgramInfo, serviceList = serviceList)).await(options)

    /**
     * Query an application for the brand's card (查询商家名片配置申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getCardConfigApplication(brandId: String, applymentId: String? = null, businessCode: String? = null, options: CallOptions? = null): GetCardConfigApplicationResponse =
        calls.getCardConfigApplication(brandId, applymentId, businessCode).await(options)

    /**
     * Get the preview of the brand's card as a QR code (获取商家名片预览二维码).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getCardConfigPreviewUrl(brandId: String, applymentId: String? = null, businessCode: String? = null, options: CallOptions? = null): CardConfigPreview =
        calls.getCardConfigPreviewUrl(brandId, applymentId, businessCode).await(options)

    /**
     * Submit the brand's card for review and publication (发布商家名片配置).
     *
     * Once it was approved it replaces the card that is published.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param publishType 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`. See [PublishType].
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param scheduledPublishTime 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun publishCardConfig(brandId: String, publishType: String, applymentId: String? = null, businessCode: String? = null, scheduledPublishTime: String? = null, options: CallOptions? = null): PublishCardConfigResponse =
        calls.publishCardConfig(PublishCardConfigRequest(brandId = brandId, publishType = publishType, applymentId = applymentId, businessCode = businessCode, scheduledPublishTime = scheduledPublishTime)).await(options)

    /**
     * Withdraw an application for the brand's card (撤销商家名片配置申请).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun cancelCardConfigApplication(brandId: String, applymentId: String? = null, businessCode: String? = null, options: CallOptions? = null): CancelCardConfigApplicationResponse =
        calls.cancelCardConfigApplication(CancelCardConfigApplicationRequest(brandId = brandId, applymentId = applymentId, businessCode = businessCode)).await(options)

    /**
     * Apply for a rule by which payments lead to the card (添加交易连接名片规则申请).
     *
     * Payments that match lead from the user's payment receipt to the card. The rule is reviewed, or confirmed by the administrator of the merchant; query it with `get_card_link_application`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param businessCode 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param paymentScene 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene].
     * @param appid 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters.
     * @param cardLinkMchid 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
     * @param serviceId 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun submitCardLinkApplication(brandId: String, businessCode: String, paymentScene: String, appid: String? = null, cardLinkMchid: String? = null, serviceId: String? = null, options: CallOptions? = null): SubmitCardLinkApplicationResponse =
        calls.submitCardLinkApplication(SubmitCardLinkApplicationRequest(brandId = brandId, businessCode = businessCode, paymentScene = paymentScene, appid = appid, cardLinkMchid = cardLinkMchid, serviceId = serviceId)).await(options)

    /**
     * List the rules that are in effect (查询已生效交易连接名片规则).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param pageIndex 查询页码. The page, from 1.
     * @param pageSize 查询页大小. Items per page: 20 when left out, at most 50.
     * @param paymentScene 交易场景类型. Only rules for this kind of payment. See [PaymentScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun listCardLinks(brandId: String, pageIndex: Long? = null, pageSize: Long? = null, paymentScene: String? = null, options: CallOptions? = null): ListCardLinksResponse =
        calls.listCardLinks(brandId, pageIndex, pageSize, paymentScene).await(options)

    /** Every item of every page of [listCardLinks], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listCardLinksPaginated(brandId: String, pageIndex: Long? = null, pageSize: Long? = null, paymentScene: String? = null, options: CallOptions? = null): Flow<CardLink> =
        calls.listCardLinksPaginated(brandId, pageIndex, pageSize, paymentScene).flow(options)

    /**
     * Query an application for a rule by which payments lead to the card (根据业务申请编号查询添加申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
     *
     * @param businessCode 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getCardLinkApplication(businessCode: String, brandId: String, options: CallOptions? = null): GetCardLinkApplicationResponse =
        calls.getCardLinkApplication(businessCode, brandId).await(options)

    /**
     * Withdraw an application for a rule (撤销交易连接名片配置申请).
     *
     * Only before it takes effect; afterwards use `unbind_card_link`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param businessCode 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun cancelCardLinkApplication(brandId: String, businessCode: String, options: CallOptions? = null): CancelCardLinkApplicationResponse =
        calls.cancelCardLinkApplication(CancelCardLinkApplicationRequest(brandId = brandId, businessCode = businessCode)).await(options)

    /**
     * End a rule that is in effect (解除已生效交易连接名片场景).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
     * @param paymentScene 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. See [PaymentScene].
     * @param appid 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters.
     * @param cardLinkMchid 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
     * @param serviceId 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun unbindCardLink(brandId: String, paymentScene: String, appid: String? = null, cardLinkMchid: String? = null, serviceId: String? = null, options: CallOptions? = null): UnbindCardLinkResponse =
        calls.unbindCardLink(UnbindCardLinkRequest(brandId = brandId, paymentScene = paymentScene, appid = appid, cardLinkMchid = cardLinkMchid, serviceId = serviceId)).await(options)
}
