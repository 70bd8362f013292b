// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.channelservice

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Services of channel institutions (渠道服务), as [Call]s to execute or to wait for. */
public class ChannelServiceCalls internal constructor(private val core: Core) {

    /** See [ChannelServiceService.getBalance]. */
    public fun getBalance(balAccountNo: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null): Call<GetBalanceResponse> =
        core.call("channel_service.get_balance", Fields().put("bal_account_no", balAccountNo).put("mchid", mchid).put("card_no", cardNo).put("sgn_no", sgnNo).put("req_scene", reqScene)) { GetBalanceResponse(it.json) }

    /** See [ChannelServiceService.getBalance]. */
    public fun getBalance(balAccountNo: String): Call<GetBalanceResponse> =
        getBalance(balAccountNo = balAccountNo, mchid = null, cardNo = null, sgnNo = null, reqScene = null)

    /** See [ChannelServiceService.getMerchantProfile]. */
    public fun getMerchantProfile(balAccountNo: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null): Call<GetMerchantProfileResponse> =
        core.call("channel_service.get_merchant_profile", Fields().put("bal_account_no", balAccountNo).put("mchid", mchid).put("card_no", cardNo).put("sgn_no", sgnNo).put("req_scene", reqScene)) { GetMerchantProfileResponse(it.json) }

    /** See [ChannelServiceService.getMerchantProfile]. */
    public fun getMerchantProfile(balAccountNo: String): Call<GetMerchantProfileResponse> =
        getMerchantProfile(balAccountNo = balAccountNo, mchid = null, cardNo = null, sgnNo = null, reqScene = null)

    /** See [ChannelServiceService.getMerchantMedia]. */
    public fun getMerchantMedia(businessScene: String, mchid: String? = null, mediaId: String? = null, platformTrxId: String? = null, mchMediaType: String? = null): Call<GetMerchantMediaResponse> =
        core.call("channel_service.get_merchant_media", Fields().put("business_scene", businessScene).put("mchid", mchid).put("media_id", mediaId).put("platform_trx_id", platformTrxId).put("mch_media_type", mchMediaType)) { GetMerchantMediaResponse(it.json) }

    /** See [ChannelServiceService.getMerchantMedia]. */
    public fun getMerchantMedia(businessScene: String): Call<GetMerchantMediaResponse> =
        getMerchantMedia(businessScene = businessScene, mchid = null, mediaId = null, platformTrxId = null, mchMediaType = null)

    /** See [ChannelServiceService.renameBankChannelAccount]. */
    public fun renameBankChannelAccount(request: RenameBankChannelAccountRequest): Call<BankChannelAccountRename> =
        core.call("channel_service.rename_bank_channel_account", Fields().putAll(request)) { BankChannelAccountRename(it.json) }

    /** See [ChannelServiceService.getBankChannelAccountRename]. */
    public fun getBankChannelAccountRename(applicationId: String, balAccountNo: String, mchid: String? = null): Call<BankChannelAccountRename> =
        core.call("channel_service.get_bank_channel_account_rename", Fields().put("application_id", applicationId).put("bal_account_no", balAccountNo).put("mchid", mchid)) { BankChannelAccountRename(it.json) }

    /** See [ChannelServiceService.getBankChannelAccountRename]. */
    public fun getBankChannelAccountRename(applicationId: String, balAccountNo: String): Call<BankChannelAccountRename> =
        getBankChannelAccountRename(applicationId = applicationId, balAccountNo = balAccountNo, mchid = null)

    /** See [ChannelServiceService.notifyProfileUpdateResult]. */
    public fun notifyProfileUpdateResult(request: NotifyProfileUpdateResultRequest): Call<NotifyProfileUpdateResultResponse> =
        core.call("channel_service.notify_profile_update_result", Fields().putAll(request)) { NotifyProfileUpdateResultResponse(it.json) }

    /** See [ChannelServiceService.createPunishOrder]. */
    public fun createPunishOrder(request: CreatePunishOrderRequest): Call<CreatePunishOrderResponse> =
        core.call("channel_service.create_punish_order", Fields().putAll(request)) { CreatePunishOrderResponse(it.json) }

    /** See [ChannelServiceService.createRecoverOrder]. */
    public fun createRecoverOrder(request: CreateRecoverOrderRequest): Call<CreateRecoverOrderResponse> =
        core.call("channel_service.create_recover_order", Fields().putAll(request)) { CreateRecoverOrderResponse(it.json) }

    /** See [ChannelServiceService.getControlOrder]. */
    public fun getControlOrder(outRequestNo: String, controlType: String, mchid: String? = null): Call<GetControlOrderResponse> =
        core.call("channel_service.get_control_order", Fields().put("out_request_no", outRequestNo).put("control_type", controlType).put("mchid", mchid)) { GetControlOrderResponse(it.json) }

    /** See [ChannelServiceService.getControlOrder]. */
    public fun getControlOrder(outRequestNo: String, controlType: String): Call<GetControlOrderResponse> =
        getControlOrder(outRequestNo = outRequestNo, controlType = controlType, mchid = null)

    /** See [ChannelServiceService.createSpecialReduction]. */
    public fun createSpecialReduction(request: CreateSpecialReductionRequest): Call<SpecialReduction> =
        core.call("channel_service.create_special_reduction", Fields().putAll(request)) { SpecialReduction(it.json) }

    /** See [ChannelServiceService.getSpecialReduction]. */
    public fun getSpecialReduction(outRequestNo: String, balAccountNo: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null): Call<SpecialReduction> =
        core.call("channel_service.get_special_reduction", Fields().put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("mchid", mchid).put("card_no", cardNo).put("sgn_no", sgnNo).put("req_scene", reqScene)) { SpecialReduction(it.json) }

    /** See [ChannelServiceService.getSpecialReduction]. */
    public fun getSpecialReduction(outRequestNo: String, balAccountNo: String): Call<SpecialReduction> =
        getSpecialReduction(outRequestNo = outRequestNo, balAccountNo = balAccountNo, mchid = null, cardNo = null, sgnNo = null, reqScene = null)
}
