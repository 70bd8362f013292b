// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandcard

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Brands: card of the brand (商家名片), as [Call]s to execute or to wait for. */
public class BrandCardCalls internal constructor(private val core: Core) {

    /** See [BrandCardService.submitCardConfigApplication]. */
    public fun submitCardConfigApplication(request: SubmitCardConfigApplicationRequest): Call<CardConfigPreview> =
        core.call("brand_card.submit_card_config_application", Fields().putAll(request)) { CardConfigPreview(it.json) }

    /** See [BrandCardService.getCardConfigApplication]. */
    public fun getCardConfigApplication(brandId: String, applymentId: String? = null, businessCode: String? = null): Call<GetCardConfigApplicationResponse> =
        core.call("brand_card.get_card_config_application", Fields().put("brand_id", brandId).put("applyment_id", applymentId).put("business_code", businessCode)) { GetCardConfigApplicationResponse(it.json) }

    /** See [BrandCardService.getCardConfigApplication]. */
    public fun getCardConfigApplication(brandId: String): Call<GetCardConfigApplicationResponse> =
        getCardConfigApplication(brandId = brandId, applymentId = null, businessCode = null)

    /** See [BrandCardService.getCardConfigPreviewUrl]. */
    public fun getCardConfigPreviewUrl(brandId: String, applymentId: String? = null, businessCode: String? = null): Call<CardConfigPreview> =
        core.call("brand_card.get_card_config_preview_url", Fields().put("brand_id", brandId).put("applyment_id", applymentId).put("business_code", businessCode)) { CardConfigPreview(it.json) }

    /** See [BrandCardService.getCardConfigPreviewUrl]. */
    public fun getCardConfigPreviewUrl(brandId: String): Call<CardConfigPreview> =
        getCardConfigPreviewUrl(brandId = brandId, applymentId = null, businessCode = null)

    /** See [BrandCardService.publishCardConfig]. */
    public fun publishCardConfig(request: PublishCardConfigRequest): Call<PublishCardConfigResponse> =
        core.call("brand_card.publish_card_config", Fields().putAll(request)) { PublishCardConfigResponse(it.json) }

    /** See [BrandCardService.cancelCardConfigApplication]. */
    public fun cancelCardConfigApplication(request: CancelCardConfigApplicationRequest): Call<CancelCardConfigApplicationResponse> =
        core.call("brand_card.cancel_card_config_application", Fields().putAll(request)) { CancelCardConfigApplicationResponse(it.json) }

    /** See [BrandCardService.submitCardLinkApplication]. */
    public fun submitCardLinkApplication(request: SubmitCardLinkApplicationRequest): Call<SubmitCardLinkApplicationResponse> =
        core.call("brand_card.submit_card_link_application", Fields().putAll(request)) { SubmitCardLinkApplicationResponse(it.json) }

    /** See [BrandCardService.listCardLinks]. */
    public fun listCardLinks(brandId: String, pageIndex: Long? = null, pageSize: Long? = null, paymentScene: String? = null): Call<ListCardLinksResponse> =
        core.call("brand_card.list_card_links", Fields().put("brand_id", brandId).put("page_index", pageIndex).put("page_size", pageSize).put("payment_scene", paymentScene)) { ListCardLinksResponse(it.json) }

    /** See [BrandCardService.listCardLinks]. */
    public fun listCardLinks(brandId: String): Call<ListCardLinksResponse> =
        listCardLinks(brandId = brandId, pageIndex = null, pageSize = null, paymentScene = null)

    /** Every item of every page of [listCardLinks], from the page that the arguments name. */
    public fun listCardLinksPaginated(brandId: String, pageIndex: Long? = null, pageSize: Long? = null, paymentScene: String? = null): Pages<CardLink> =
        Pages(listCardLinks(brandId = brandId, pageIndex = pageIndex, pageSize = pageSize, paymentScene = paymentScene), "active_link_list", Position.Page("page_index", "page_size", "total_num", 1)) { CardLink(it.tree()) }

    /** Every item of every page of [listCardLinks], from the page that the arguments name. */
    public fun listCardLinksPaginated(brandId: String): Pages<CardLink> =
        listCardLinksPaginated(brandId = brandId, pageIndex = null, pageSize = null, paymentScene = null)

    /** See [BrandCardService.getCardLinkApplication]. */
    public fun getCardLinkApplication(businessCode: String, brandId: String): Call<GetCardLinkApplicationResponse> =
        core.call("brand_card.get_card_link_application", Fields().put("business_code", businessCode).put("brand_id", brandId)) { GetCardLinkApplicationResponse(it.json) }

    /** See [BrandCardService.cancelCardLinkApplication]. */
    public fun cancelCardLinkApplication(request: CancelCardLinkApplicationRequest): Call<CancelCardLinkApplicationResponse> =
        core.call("brand_card.cancel_card_link_application", Fields().putAll(request)) { CancelCardLinkApplicationResponse(it.json) }

    /** See [BrandCardService.unbindCardLink]. */
    public fun unbindCardLink(request: UnbindCardLinkRequest): Call<UnbindCardLinkResponse> =
        core.call("brand_card.unbind_card_link", Fields().putAll(request)) { UnbindCardLinkResponse(it.json) }
}
