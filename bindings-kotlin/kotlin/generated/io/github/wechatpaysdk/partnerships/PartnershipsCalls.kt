// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnerships

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Partnerships for marketing (委托营销), as [Call]s to execute or to wait for. */
public class PartnershipsCalls internal constructor(private val core: Core) {

    /** See [PartnershipsService.listPartnerships]. */
    public fun listPartnerships(authorizedData: String, offset: Long? = null, limit: Long? = null, partner: String? = null): Call<ListPartnershipsResponse> =
        core.call("partnerships.list_partnerships", Fields().put("authorized_data", authorizedData).put("offset", offset).put("limit", limit).put("partner", partner)) { ListPartnershipsResponse(it.json) }

    /** See [PartnershipsService.listPartnerships]. */
    public fun listPartnerships(authorizedData: String): Call<ListPartnershipsResponse> =
        listPartnerships(authorizedData = authorizedData, offset = null, limit = null, partner = null)

    /** Every item of every page of [listPartnerships], from the page that the arguments name. */
    public fun listPartnershipsPaginated(authorizedData: String, offset: Long? = null, limit: Long? = null, partner: String? = null): Pages<Partnership> =
        Pages(listPartnerships(authorizedData = authorizedData, offset = offset, limit = limit, partner = partner), "data", Position.Page("offset", "limit", "total_count", 0)) { Partnership(it.tree()) }

    /** Every item of every page of [listPartnerships], from the page that the arguments name. */
    public fun listPartnershipsPaginated(authorizedData: String): Pages<Partnership> =
        listPartnershipsPaginated(authorizedData = authorizedData, offset = null, limit = null, partner = null)

    /** See [PartnershipsService.createPartnership]. */
    public fun createPartnership(idempotencyKey: String, request: CreatePartnershipRequest): Call<CreatePartnershipResponse> =
        core.call("partnerships.create_partnership", Fields().put("Idempotency-Key", idempotencyKey).putAll(request)) { CreatePartnershipResponse(it.json) }

    /** See [PartnershipsService.terminatePartnership]. */
    public fun terminatePartnership(idempotencyKey: String, request: TerminatePartnershipRequest): Call<TerminatePartnershipResponse> =
        core.call("partnerships.terminate_partnership", Fields().put("Idempotency-Key", idempotencyKey).putAll(request)) { TerminatePartnershipResponse(it.json) }
}
