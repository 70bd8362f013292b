// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.membercard

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Member cards (会员卡), as [Call]s to execute or to wait for. */
public class MemberCardCalls internal constructor(private val core: Core) {

    /** See [MemberCardService.setCallback]. */
    public fun setCallback(request: SetCallbackRequest): Call<Callback> =
        core.call("member_card.set_callback", Fields().putAll(request)) { Callback(it.json) }

    /** See [MemberCardService.getCallback]. */
    public fun getCallback(): Call<Callback> =
        core.call("member_card.get_callback", Fields()) { Callback(it.json) }

    /** See [MemberCardService.createCard]. */
    public fun createCard(request: CreateCardRequest): Call<Card> =
        core.call("member_card.create_card", Fields().putAll(request)) { Card(it.json) }

    /** See [MemberCardService.listCards]. */
    public fun listCards(offset: Long, limit: Long, appid: String? = null, brandId: String? = null): Call<ListCardsResponse> =
        core.call("member_card.list_cards", Fields().put("offset", offset).put("limit", limit).put("appid", appid).put("brand_id", brandId)) { ListCardsResponse(it.json) }

    /** See [MemberCardService.listCards]. */
    public fun listCards(offset: Long, limit: Long): Call<ListCardsResponse> =
        listCards(offset = offset, limit = limit, appid = null, brandId = null)

    /** Every item of every page of [listCards], from the page that the arguments name. */
    public fun listCardsPaginated(offset: Long, limit: Long, appid: String? = null, brandId: String? = null): Pages<Card> =
        Pages(listCards(offset = offset, limit = limit, appid = appid, brandId = brandId), "data", Position.Page("offset", "limit", "total_count", 0)) { Card(it.tree()) }

    /** Every item of every page of [listCards], from the page that the arguments name. */
    public fun listCardsPaginated(offset: Long, limit: Long): Pages<Card> =
        listCardsPaginated(offset = offset, limit = limit, appid = null, brandId = null)

    /** See [MemberCardService.getCard]. */
    public fun getCard(cardId: String): Call<Card> =
        core.call("member_card.get_card", Fields().put("card_id", cardId)) { Card(it.json) }

    /** See [MemberCardService.updateCard]. */
    public fun updateCard(cardId: String, request: UpdateCardRequest): Call<kotlin.Unit> =
        core.call("member_card.update_card", Fields().put("card_id", cardId).putAll(request)) { }

    /** See [MemberCardService.deleteCard]. */
    public fun deleteCard(cardId: String): Call<kotlin.Unit> =
        core.call("member_card.delete_card", Fields().put("card_id", cardId)) { }

    /** See [MemberCardService.updateCardRights]. */
    public fun updateCardRights(cardId: String, request: UpdateCardRightsRequest): Call<kotlin.Unit> =
        core.call("member_card.update_card_rights", Fields().put("card_id", cardId).putAll(request)) { }

    /** See [MemberCardService.addServiceModule]. */
    public fun addServiceModule(cardId: String, request: AddServiceModuleRequest): Call<ServiceModule> =
        core.call("member_card.add_service_module", Fields().put("card_id", cardId).putAll(request)) { ServiceModule(it.json) }

    /** See [MemberCardService.updateServiceModule]. */
    public fun updateServiceModule(cardId: String, serviceModuleId: String, request: UpdateServiceModuleRequest): Call<ServiceModule> =
        core.call("member_card.update_service_module", Fields().put("card_id", cardId).put("service_module_id", serviceModuleId).putAll(request)) { ServiceModule(it.json) }

    /** See [MemberCardService.deleteServiceModule]. */
    public fun deleteServiceModule(cardId: String, serviceModuleId: String): Call<kotlin.Unit> =
        core.call("member_card.delete_service_module", Fields().put("card_id", cardId).put("service_module_id", serviceModuleId)) { }

    /** See [MemberCardService.depositCodes]. */
    public fun depositCodes(cardId: String, request: DepositCodesRequest): Call<DepositCodesResponse> =
        core.call("member_card.deposit_codes", Fields().put("card_id", cardId).putAll(request)) { DepositCodesResponse(it.json) }

    /** See [MemberCardService.upgradeCard]. */
    public fun upgradeCard(cardId: String, request: UpgradeCardRequest): Call<kotlin.Unit> =
        core.call("member_card.upgrade_card", Fields().put("card_id", cardId).putAll(request)) { }

    /** See [MemberCardService.createQrcode]. */
    public fun createQrcode(cardId: String, request: CreateQrcodeRequest): Call<CreateQrcodeResponse> =
        core.call("member_card.create_qrcode", Fields().put("card_id", cardId).putAll(request)) { CreateQrcodeResponse(it.json) }

    /** See [MemberCardService.createPermissionToken]. */
    public fun createPermissionToken(cardId: String, request: CreatePermissionTokenRequest): Call<CreatePermissionTokenResponse> =
        core.call("member_card.create_permission_token", Fields().put("card_id", cardId).putAll(request)) { CreatePermissionTokenResponse(it.json) }

    /** See [MemberCardService.getActivationInformation]. */
    public fun getActivationInformation(activateTicket: String): Call<GetActivationInformationResponse> =
        core.call("member_card.get_activation_information", Fields().put("activate_ticket", activateTicket)) { GetActivationInformationResponse(it.json) }

    /** See [MemberCardService.decryptCode]. */
    public fun decryptCode(cardId: String, encryptCode: String): Call<DecryptCodeResponse> =
        core.call("member_card.decrypt_code", Fields().put("card_id", cardId).put("encrypt_code", encryptCode)) { DecryptCodeResponse(it.json) }

    /** See [MemberCardService.activateUserCard]. */
    public fun activateUserCard(cardId: String, code: String, request: ActivateUserCardRequest): Call<kotlin.Unit> =
        core.call("member_card.activate_user_card", Fields().put("card_id", cardId).put("code", code).putAll(request)) { }

    /** See [MemberCardService.importUserCardByOpenid]. */
    public fun importUserCardByOpenid(cardId: String, request: ImportUserCardByOpenidRequest): Call<ImportUserCardByOpenidResponse> =
        core.call("member_card.import_user_card_by_openid", Fields().put("card_id", cardId).putAll(request)) { ImportUserCardByOpenidResponse(it.json) }

    /** See [MemberCardService.importUserCardByPhone]. */
    public fun importUserCardByPhone(cardId: String, request: ImportUserCardByPhoneRequest): Call<ImportUserCardByPhoneResponse> =
        core.call("member_card.import_user_card_by_phone", Fields().put("card_id", cardId).putAll(request)) { ImportUserCardByPhoneResponse(it.json) }

    /** See [MemberCardService.importPhoneNumberMember]. */
    public fun importPhoneNumberMember(request: ImportPhoneNumberMemberRequest): Call<kotlin.Unit> =
        core.call("member_card.import_phone_number_member", Fields().putAll(request)) { }

    /** See [MemberCardService.getPhoneNumberMember]. */
    public fun getPhoneNumberMember(cardId: String, encryptedPhoneNumber: String): Call<GetPhoneNumberMemberResponse> =
        core.call("member_card.get_phone_number_member", Fields().put("card_id", cardId).put("encrypted_phone_number", encryptedPhoneNumber)) { GetPhoneNumberMemberResponse(it.json) }

    /** See [MemberCardService.listUserCards]. */
    public fun listUserCards(openid: String, offset: Long, limit: Long, appid: String? = null): Call<ListUserCardsResponse> =
        core.call("member_card.list_user_cards", Fields().put("openid", openid).put("offset", offset).put("limit", limit).put("appid", appid)) { ListUserCardsResponse(it.json) }

    /** See [MemberCardService.listUserCards]. */
    public fun listUserCards(openid: String, offset: Long, limit: Long): Call<ListUserCardsResponse> =
        listUserCards(openid = openid, offset = offset, limit = limit, appid = null)

    /** Every item of every page of [listUserCards], from the page that the arguments name. */
    public fun listUserCardsPaginated(openid: String, offset: Long, limit: Long, appid: String? = null): Pages<UserCard> =
        Pages(listUserCards(openid = openid, offset = offset, limit = limit, appid = appid), "data", Position.Page("offset", "limit", "total_count", 0)) { UserCard(it.tree()) }

    /** Every item of every page of [listUserCards], from the page that the arguments name. */
    public fun listUserCardsPaginated(openid: String, offset: Long, limit: Long): Pages<UserCard> =
        listUserCardsPaginated(openid = openid, offset = offset, limit = limit, appid = null)

    /** See [MemberCardService.getUserCard]. */
    public fun getUserCard(cardId: String, code: String): Call<GetUserCardResponse> =
        core.call("member_card.get_user_card", Fields().put("card_id", cardId).put("code", code)) { GetUserCardResponse(it.json) }

    /** See [MemberCardService.updateUserCard]. */
    public fun updateUserCard(cardId: String, code: String, request: UpdateUserCardRequest): Call<kotlin.Unit> =
        core.call("member_card.update_user_card", Fields().put("card_id", cardId).put("code", code).putAll(request)) { }

    /** See [MemberCardService.updateUserCardRights]. */
    public fun updateUserCardRights(cardId: String, code: String, request: UpdateUserCardRightsRequest): Call<kotlin.Unit> =
        core.call("member_card.update_user_card_rights", Fields().put("card_id", cardId).put("code", code).putAll(request)) { }

    /** See [MemberCardService.setServiceModuleData]. */
    public fun setServiceModuleData(cardId: String, code: String, request: SetServiceModuleDataRequest): Call<kotlin.Unit> =
        core.call("member_card.set_service_module_data", Fields().put("card_id", cardId).put("code", code).putAll(request)) { }

    /** See [MemberCardService.invalidateUserCard]. */
    public fun invalidateUserCard(cardId: String, code: String, request: InvalidateUserCardRequest): Call<kotlin.Unit> =
        core.call("member_card.invalidate_user_card", Fields().put("card_id", cardId).put("code", code).putAll(request)) { }

    /** See [MemberCardService.prepareBonus]. */
    public fun prepareBonus(cardId: String, code: String, request: PrepareBonusRequest): Call<kotlin.Unit> =
        core.call("member_card.prepare_bonus", Fields().put("card_id", cardId).put("code", code).putAll(request)) { }

    /** See [MemberCardService.commitBonus]. */
    public fun commitBonus(cardId: String, code: String, request: CommitBonusRequest): Call<kotlin.Unit> =
        core.call("member_card.commit_bonus", Fields().put("card_id", cardId).put("code", code).putAll(request)) { }

    /** See [MemberCardService.createActivity]. */
    public fun createActivity(request: CreateActivityRequest): Call<Activity> =
        core.call("member_card.create_activity", Fields().putAll(request)) { Activity(it.json) }

    /** See [MemberCardService.listActivities]. */
    public fun listActivities(activityType: String, offset: Long? = null, limit: Long? = null, cardId: String? = null, activityStatus: String? = null): Call<ListActivitiesResponse> =
        core.call("member_card.list_activities", Fields().put("activity_type", activityType).put("offset", offset).put("limit", limit).put("card_id", cardId).put("activity_status", activityStatus)) { ListActivitiesResponse(it.json) }

    /** See [MemberCardService.listActivities]. */
    public fun listActivities(activityType: String): Call<ListActivitiesResponse> =
        listActivities(activityType = activityType, offset = null, limit = null, cardId = null, activityStatus = null)

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(activityType: String, offset: Long? = null, limit: Long? = null, cardId: String? = null, activityStatus: String? = null): Pages<Activity> =
        Pages(listActivities(activityType = activityType, offset = offset, limit = limit, cardId = cardId, activityStatus = activityStatus), "data", Position.Offset("offset", "total_count")) { Activity(it.tree()) }

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(activityType: String): Pages<Activity> =
        listActivitiesPaginated(activityType = activityType, offset = null, limit = null, cardId = null, activityStatus = null)

    /** See [MemberCardService.getActivity]. */
    public fun getActivity(activityId: String): Call<Activity> =
        core.call("member_card.get_activity", Fields().put("activity_id", activityId)) { Activity(it.json) }

    /** See [MemberCardService.terminateActivity]. */
    public fun terminateActivity(activityId: String, request: TerminateActivityRequest): Call<TerminateActivityResponse> =
        core.call("member_card.terminate_activity", Fields().put("activity_id", activityId).putAll(request)) { TerminateActivityResponse(it.json) }
}
