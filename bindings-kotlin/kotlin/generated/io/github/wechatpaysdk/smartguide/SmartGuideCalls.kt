// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.smartguide

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Guides: the staff that serves customers (支付即服务), as [Call]s to execute or to wait for. */
public class SmartGuideCalls internal constructor(private val core: Core) {

    /** See [SmartGuideService.createGuide]. */
    public fun createGuide(request: CreateGuideRequest): Call<CreateGuideResponse> =
        core.call("smart_guide.create_guide", Fields().putAll(request)) { CreateGuideResponse(it.json) }

    /** See [SmartGuideService.listGuides]. */
    public fun listGuides(storeId: Long, subMchid: String? = null, offset: Long? = null, limit: Long? = null, workId: String? = null, mobile: String? = null, userid: String? = null): Call<ListGuidesResponse> =
        core.call("smart_guide.list_guides", Fields().put("store_id", storeId).put("sub_mchid", subMchid).put("offset", offset).put("limit", limit).put("work_id", workId).put("mobile", mobile).put("userid", userid)) { ListGuidesResponse(it.json) }

    /** See [SmartGuideService.listGuides]. */
    public fun listGuides(storeId: Long): Call<ListGuidesResponse> =
        listGuides(storeId = storeId, subMchid = null, offset = null, limit = null, workId = null, mobile = null, userid = null)

    /** Every item of every page of [listGuides], from the page that the arguments name. */
    public fun listGuidesPaginated(storeId: Long, subMchid: String? = null, offset: Long? = null, limit: Long? = null, workId: String? = null, mobile: String? = null, userid: String? = null): Pages<Guide> =
        Pages(listGuides(storeId = storeId, subMchid = subMchid, offset = offset, limit = limit, workId = workId, mobile = mobile, userid = userid), "data", Position.Offset("offset", "total_count")) { Guide(it.tree()) }

    /** Every item of every page of [listGuides], from the page that the arguments name. */
    public fun listGuidesPaginated(storeId: Long): Pages<Guide> =
        listGuidesPaginated(storeId = storeId, subMchid = null, offset = null, limit = null, workId = null, mobile = null, userid = null)

    /** See [SmartGuideService.updateGuide]. */
    public fun updateGuide(guideId: String, request: UpdateGuideRequest): Call<kotlin.Unit> =
        core.call("smart_guide.update_guide", Fields().put("guide_id", guideId).putAll(request)) { }

    /** See [SmartGuideService.assignGuide]. */
    public fun assignGuide(guideId: String, request: AssignGuideRequest): Call<kotlin.Unit> =
        core.call("smart_guide.assign_guide", Fields().put("guide_id", guideId).putAll(request)) { }
}
