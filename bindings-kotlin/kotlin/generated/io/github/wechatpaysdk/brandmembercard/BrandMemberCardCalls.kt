// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandmembercard

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Brands: members (商家名片会员), as [Call]s to execute or to wait for. */
public class BrandMemberCardCalls internal constructor(private val core: Core) {

    /** See [BrandMemberCardService.createCard]. */
    public fun createCard(request: CreateCardRequest): Call<Card> =
        core.call("brand_member_card.create_card", Fields().putAll(request)) { Card(it.json) }

    /** See [BrandMemberCardService.listCards]. */
    public fun listCards(brandId: String, offset: Long, limit: Long, state: String? = null): Call<ListCardsResponse> =
        core.call("brand_member_card.list_cards", Fields().put("brand_id", brandId).put("offset", offset).put("limit", limit).put("state", state)) { ListCardsResponse(it.json) }

    /** See [BrandMemberCardService.listCards]. */
    public fun listCards(brandId: String, offset: Long, limit: Long): Call<ListCardsResponse> =
        listCards(brandId = brandId, offset = offset, limit = limit, state = null)

    /** Every item of every page of [listCards], from the page that the arguments name. */
    public fun listCardsPaginated(brandId: String, offset: Long, limit: Long, state: String? = null): Pages<Card> =
        Pages(listCards(brandId = brandId, offset = offset, limit = limit, state = state), "data", Position.Offset("offset", "total_count")) { Card(it.tree()) }

    /** Every item of every page of [listCards], from the page that the arguments name. */
    public fun listCardsPaginated(brandId: String, offset: Long, limit: Long): Pages<Card> =
        listCardsPaginated(brandId = brandId, offset = offset, limit = limit, state = null)

    /** See [BrandMemberCardService.getCard]. */
    public fun getCard(cardId: String, brandId: String): Call<Card> =
        core.call("brand_member_card.get_card", Fields().put("card_id", cardId).put("brand_id", brandId)) { Card(it.json) }

    /** See [BrandMemberCardService.updateCard]. */
    public fun updateCard(cardId: String, request: UpdateCardRequest): Call<Card> =
        core.call("brand_member_card.update_card", Fields().put("card_id", cardId).putAll(request)) { Card(it.json) }

    /** See [BrandMemberCardService.deleteCard]. */
    public fun deleteCard(cardId: String, brandId: String): Call<Card> =
        core.call("brand_member_card.delete_card", Fields().put("card_id", cardId).put("brand_id", brandId)) { Card(it.json) }

    /** See [BrandMemberCardService.invalidateCard]. */
    public fun invalidateCard(cardId: String, request: InvalidateCardRequest): Call<Card> =
        core.call("brand_member_card.invalidate_card", Fields().put("card_id", cardId).putAll(request)) { Card(it.json) }

    /** See [BrandMemberCardService.createPreAuthToken]. */
    public fun createPreAuthToken(request: CreatePreAuthTokenRequest): Call<CreatePreAuthTokenResponse> =
        core.call("brand_member_card.create_pre_auth_token", Fields().putAll(request)) { CreatePreAuthTokenResponse(it.json) }

    /** See [BrandMemberCardService.importUserCardByOpenid]. */
    public fun importUserCardByOpenid(request: ImportUserCardByOpenidRequest): Call<UserCard> =
        core.call("brand_member_card.import_user_card_by_openid", Fields().putAll(request)) { UserCard(it.json) }

    /** See [BrandMemberCardService.importUserCardByPhone]. */
    public fun importUserCardByPhone(request: ImportUserCardByPhoneRequest): Call<UserCard> =
        core.call("brand_member_card.import_user_card_by_phone", Fields().putAll(request)) { UserCard(it.json) }

    /** See [BrandMemberCardService.confirmUserCard]. */
    public fun confirmUserCard(userCardCode: String, request: ConfirmUserCardRequest): Call<UserCard> =
        core.call("brand_member_card.confirm_user_card", Fields().put("user_card_code", userCardCode).putAll(request)) { UserCard(it.json) }

    /** See [BrandMemberCardService.listUserCards]. */
    public fun listUserCards(brandId: String, openid: String, offset: Long, limit: Long, userCardState: String? = null): Call<ListUserCardsResponse> =
        core.call("brand_member_card.list_user_cards", Fields().put("brand_id", brandId).put("openid", openid).put("offset", offset).put("limit", limit).put("user_card_state", userCardState)) { ListUserCardsResponse(it.json) }

    /** See [BrandMemberCardService.listUserCards]. */
    public fun listUserCards(brandId: String, openid: String, offset: Long, limit: Long): Call<ListUserCardsResponse> =
        listUserCards(brandId = brandId, openid = openid, offset = offset, limit = limit, userCardState = null)

    /** Every item of every page of [listUserCards], from the page that the arguments name. */
    public fun listUserCardsPaginated(brandId: String, openid: String, offset: Long, limit: Long, userCardState: String? = null): Pages<UserCard> =
        Pages(listUserCards(brandId = brandId, openid = openid, offset = offset, limit = limit, userCardState = userCardState), "data", Position.Offset("offset", "total_count")) { UserCard(it.tree()) }

    /** Every item of every page of [listUserCards], from the page that the arguments name. */
    public fun listUserCardsPaginated(brandId: String, openid: String, offset: Long, limit: Long): Pages<UserCard> =
        listUserCardsPaginated(brandId = brandId, openid = openid, offset = offset, limit = limit, userCardState = null)

    /** See [BrandMemberCardService.getUserCard]. */
    public fun getUserCard(userCardCode: String, brandId: String, openid: String, cardId: String): Call<UserCard> =
        core.call("brand_member_card.get_user_card", Fields().put("user_card_code", userCardCode).put("brand_id", brandId).put("openid", openid).put("card_id", cardId)) { UserCard(it.json) }

    /** See [BrandMemberCardService.updateUserCard]. */
    public fun updateUserCard(userCardCode: String, request: UpdateUserCardRequest): Call<UserCard> =
        core.call("brand_member_card.update_user_card", Fields().put("user_card_code", userCardCode).putAll(request)) { UserCard(it.json) }

    /** See [BrandMemberCardService.invalidateUserCard]. */
    public fun invalidateUserCard(userCardCode: String, request: InvalidateUserCardRequest): Call<UserCard> =
        core.call("brand_member_card.invalidate_user_card", Fields().put("user_card_code", userCardCode).putAll(request)) { UserCard(it.json) }

    /** See [BrandMemberCardService.createPayViewToken]. */
    public fun createPayViewToken(request: CreatePayViewTokenRequest): Call<CreatePayViewTokenResponse> =
        core.call("brand_member_card.create_pay_view_token", Fields().putAll(request)) { CreatePayViewTokenResponse(it.json) }

    /** See [BrandMemberCardService.syncUserPoints]. */
    public fun syncUserPoints(request: SyncUserPointsRequest): Call<SyncUserPointsResponse> =
        core.call("brand_member_card.sync_user_points", Fields().putAll(request)) { SyncUserPointsResponse(it.json) }

    /** See [BrandMemberCardService.confirmPointsExchange]. */
    public fun confirmPointsExchange(request: ConfirmPointsExchangeRequest): Call<ConfirmPointsExchangeResponse> =
        core.call("brand_member_card.confirm_points_exchange", Fields().putAll(request)) { ConfirmPointsExchangeResponse(it.json) }

    /** See [BrandMemberCardService.createUserFeed]. */
    public fun createUserFeed(request: CreateUserFeedRequest): Call<CreateUserFeedResponse> =
        core.call("brand_member_card.create_user_feed", Fields().putAll(request)) { CreateUserFeedResponse(it.json) }

    /** See [BrandMemberCardService.createMembershipActivity]. */
    public fun createMembershipActivity(request: CreateMembershipActivityRequest): Call<MembershipActivity> =
        core.call("brand_member_card.create_membership_activity", Fields().putAll(request)) { MembershipActivity(it.json) }

    /** See [BrandMemberCardService.listMembershipActivities]. */
    public fun listMembershipActivities(brandId: String, offset: Long, limit: Long, cardId: String? = null, activityState: String? = null): Call<ListMembershipActivitiesResponse> =
        core.call("brand_member_card.list_membership_activities", Fields().put("brand_id", brandId).put("offset", offset).put("limit", limit).put("card_id", cardId).put("activity_state", activityState)) { ListMembershipActivitiesResponse(it.json) }

    /** See [BrandMemberCardService.listMembershipActivities]. */
    public fun listMembershipActivities(brandId: String, offset: Long, limit: Long): Call<ListMembershipActivitiesResponse> =
        listMembershipActivities(brandId = brandId, offset = offset, limit = limit, cardId = null, activityState = null)

    /** Every item of every page of [listMembershipActivities], from the page that the arguments name. */
    public fun listMembershipActivitiesPaginated(brandId: String, offset: Long, limit: Long, cardId: String? = null, activityState: String? = null): Pages<MembershipActivity> =
        Pages(listMembershipActivities(brandId = brandId, offset = offset, limit = limit, cardId = cardId, activityState = activityState), "data", Position.Offset("offset", "total_count")) { MembershipActivity(it.tree()) }

    /** Every item of every page of [listMembershipActivities], from the page that the arguments name. */
    public fun listMembershipActivitiesPaginated(brandId: String, offset: Long, limit: Long): Pages<MembershipActivity> =
        listMembershipActivitiesPaginated(brandId = brandId, offset = offset, limit = limit, cardId = null, activityState = null)

    /** See [BrandMemberCardService.getMembershipActivity]. */
    public fun getMembershipActivity(activityId: Long, brandId: String): Call<MembershipActivity> =
        core.call("brand_member_card.get_membership_activity", Fields().put("activity_id", activityId).put("brand_id", brandId)) { MembershipActivity(it.json) }

    /** See [BrandMemberCardService.updateMembershipActivity]. */
    public fun updateMembershipActivity(activityId: Long, request: UpdateMembershipActivityRequest): Call<MembershipActivity> =
        core.call("brand_member_card.update_membership_activity", Fields().put("activity_id", activityId).putAll(request)) { MembershipActivity(it.json) }

    /** See [BrandMemberCardService.terminateMembershipActivity]. */
    public fun terminateMembershipActivity(activityId: Long, request: TerminateMembershipActivityRequest): Call<MembershipActivity> =
        core.call("brand_member_card.terminate_membership_activity", Fields().put("activity_id", activityId).putAll(request)) { MembershipActivity(it.json) }
}
