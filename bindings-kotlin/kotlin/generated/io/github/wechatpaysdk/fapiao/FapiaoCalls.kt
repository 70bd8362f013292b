// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.fapiao

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.FileStream
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import java.nio.file.Path

/** Electronic invoices (fapiao) (电子发票), as [Call]s to execute or to wait for. */
public class FapiaoCalls internal constructor(private val core: Core) {

    /** See [FapiaoService.downloadFile]. */
    public fun downloadFile(token: String): Call<ByteArray> =
        core.call("fapiao.download_file", Fields().put("token", token)) { it.body }

    /** See [FapiaoService.downloadFileStream]. */
    public fun downloadFileStream(token: String): Call<FileStream> =
        core.stream("fapiao.download_file", Fields().put("token", token))

    /** See [FapiaoService.createCardTemplate]. */
    public fun createCardTemplate(request: CreateCardTemplateRequest): Call<CreateCardTemplateResponse> =
        core.call("fapiao.create_card_template", Fields().putAll(request)) { CreateCardTemplateResponse(it.json) }

    /** See [FapiaoService.issueFapiao]. */
    public fun issueFapiao(request: IssueFapiaoRequest): Call<kotlin.Unit> =
        core.call("fapiao.issue_fapiao", Fields().putAll(request)) { }

    /** See [FapiaoService.issueGeneralFapiao]. */
    public fun issueGeneralFapiao(request: IssueGeneralFapiaoRequest): Call<kotlin.Unit> =
        core.call("fapiao.issue_general_fapiao", Fields().putAll(request)) { }

    /** See [FapiaoService.issuePassengerTransportFapiao]. */
    public fun issuePassengerTransportFapiao(request: IssuePassengerTransportFapiaoRequest): Call<kotlin.Unit> =
        core.call("fapiao.issue_passenger_transport_fapiao", Fields().putAll(request)) { }

    /** See [FapiaoService.issueRefinedOilFapiao]. */
    public fun issueRefinedOilFapiao(request: IssueRefinedOilFapiaoRequest): Call<kotlin.Unit> =
        core.call("fapiao.issue_refined_oil_fapiao", Fields().putAll(request)) { }

    /** See [FapiaoService.issueRealEstateLeasingFapiao]. */
    public fun issueRealEstateLeasingFapiao(request: IssueRealEstateLeasingFapiaoRequest): Call<kotlin.Unit> =
        core.call("fapiao.issue_real_estate_leasing_fapiao", Fields().putAll(request)) { }

    /** See [FapiaoService.uploadFile]. */
    public fun uploadFile(file: ByteArray, subMchid: String, fileType: String): Call<UploadFileResponse> =
        uploadFile(file = FileInput(file), subMchid = subMchid, fileType = fileType)

    internal fun uploadFile(file: FileInput, subMchid: String, fileType: String): Call<UploadFileResponse> =
        core.call("fapiao.upload_file", Fields().put("sub_mchid", subMchid).put("file_type", fileType), file) { UploadFileResponse(it.json) }

    /** See [FapiaoService.uploadFile]. */
    public fun uploadFile(file: Path, subMchid: String, fileType: String): Call<UploadFileResponse> =
        uploadFile(file = FileInput(file), subMchid = subMchid, fileType = fileType)

    /** See [FapiaoService.getApplication]. */
    public fun getApplication(fapiaoApplyId: String, subMchid: String, fapiaoId: String? = null): Call<GetApplicationResponse> =
        core.call("fapiao.get_application", Fields().put("fapiao_apply_id", fapiaoApplyId).put("sub_mchid", subMchid).put("fapiao_id", fapiaoId)) { GetApplicationResponse(it.json) }

    /** See [FapiaoService.getApplication]. */
    public fun getApplication(fapiaoApplyId: String, subMchid: String): Call<GetApplicationResponse> =
        getApplication(fapiaoApplyId = fapiaoApplyId, subMchid = subMchid, fapiaoId = null)

    /** See [FapiaoService.listFiles]. */
    public fun listFiles(fapiaoApplyId: String, subMchid: String, fapiaoId: String? = null): Call<ListFilesResponse> =
        core.call("fapiao.list_files", Fields().put("fapiao_apply_id", fapiaoApplyId).put("sub_mchid", subMchid).put("fapiao_id", fapiaoId)) { ListFilesResponse(it.json) }

    /** See [FapiaoService.listFiles]. */
    public fun listFiles(fapiaoApplyId: String, subMchid: String): Call<ListFilesResponse> =
        listFiles(fapiaoApplyId = fapiaoApplyId, subMchid = subMchid, fapiaoId = null)

    /** See [FapiaoService.insertCards]. */
    public fun insertCards(fapiaoApplyId: String, request: InsertCardsRequest): Call<kotlin.Unit> =
        core.call("fapiao.insert_cards", Fields().put("fapiao_apply_id", fapiaoApplyId).putAll(request)) { }

    /** See [FapiaoService.reverseFapiao]. */
    public fun reverseFapiao(fapiaoApplyId: String, request: ReverseFapiaoRequest): Call<kotlin.Unit> =
        core.call("fapiao.reverse_fapiao", Fields().put("fapiao_apply_id", fapiaoApplyId).putAll(request)) { }

    /** See [FapiaoService.getInviteUrl]. */
    public fun getInviteUrl(fapiaoMode: List<String>, inviteCode: String, operationType: String, subMchid: String? = null, taxpayerId: String? = null, fapiaoAbilityTypeList: List<String>? = null, inviteChannel: String? = null, operateUser: String? = null): Call<GetInviteUrlResponse> =
        core.call("fapiao.get_invite_url", Fields().put("fapiao_mode", fapiaoMode).put("invite_code", inviteCode).put("operation_type", operationType).put("sub_mchid", subMchid).put("taxpayer_id", taxpayerId).put("fapiao_ability_type_list", fapiaoAbilityTypeList).put("invite_channel", inviteChannel).put("operate_user", operateUser)) { GetInviteUrlResponse(it.json) }

    /** See [FapiaoService.getInviteUrl]. */
    public fun getInviteUrl(fapiaoMode: List<String>, inviteCode: String, operationType: String): Call<GetInviteUrlResponse> =
        getInviteUrl(fapiaoMode = fapiaoMode, inviteCode = inviteCode, operationType = operationType, subMchid = null, taxpayerId = null, fapiaoAbilityTypeList = null, inviteChannel = null, operateUser = null)

    /** See [FapiaoService.listInvitedMerchants]. */
    public fun listInvitedMerchants(offset: Long, limit: Long, mchInviteStatus: String, queryTimeEnd: String, queryTimeStart: String, inviteCode: String? = null): Call<ListInvitedMerchantsResponse> =
        core.call("fapiao.list_invited_merchants", Fields().put("offset", offset).put("limit", limit).put("mch_invite_status", mchInviteStatus).put("query_time_end", queryTimeEnd).put("query_time_start", queryTimeStart).put("invite_code", inviteCode)) { ListInvitedMerchantsResponse(it.json) }

    /** See [FapiaoService.listInvitedMerchants]. */
    public fun listInvitedMerchants(offset: Long, limit: Long, mchInviteStatus: String, queryTimeEnd: String, queryTimeStart: String): Call<ListInvitedMerchantsResponse> =
        listInvitedMerchants(offset = offset, limit = limit, mchInviteStatus = mchInviteStatus, queryTimeEnd = queryTimeEnd, queryTimeStart = queryTimeStart, inviteCode = null)

    /** Every item of every page of [listInvitedMerchants], from the page that the arguments name. */
    public fun listInvitedMerchantsPaginated(offset: Long, limit: Long, mchInviteStatus: String, queryTimeEnd: String, queryTimeStart: String, inviteCode: String? = null): Pages<InvitedMerchant> =
        Pages(listInvitedMerchants(offset = offset, limit = limit, mchInviteStatus = mchInviteStatus, queryTimeEnd = queryTimeEnd, queryTimeStart = queryTimeStart, inviteCode = inviteCode), "mch_invite_result_list", Position.Offset("offset", "total_count")) { InvitedMerchant(it.tree()) }

    /** Every item of every page of [listInvitedMerchants], from the page that the arguments name. */
    public fun listInvitedMerchantsPaginated(offset: Long, limit: Long, mchInviteStatus: String, queryTimeEnd: String, queryTimeStart: String): Pages<InvitedMerchant> =
        listInvitedMerchantsPaginated(offset = offset, limit = limit, mchInviteStatus = mchInviteStatus, queryTimeEnd = queryTimeEnd, queryTimeStart = queryTimeStart, inviteCode = null)

    /** See [FapiaoService.getMerchantBaseInformation]. */
    public fun getMerchantBaseInformation(subMchid: String): Call<GetMerchantBaseInformationResponse> =
        core.call("fapiao.get_merchant_base_information", Fields().put("sub_mchid", subMchid)) { GetMerchantBaseInformationResponse(it.json) }

    /** See [FapiaoService.getDevelopmentConfig]. */
    public fun getDevelopmentConfig(subMchCode: String? = null): Call<DevelopmentConfig> =
        core.call("fapiao.get_development_config", Fields().put("sub_mch_code", subMchCode)) { DevelopmentConfig(it.json) }

    /** See [FapiaoService.updateDevelopmentConfig]. */
    public fun updateDevelopmentConfig(request: UpdateDevelopmentConfigRequest): Call<DevelopmentConfig> =
        core.call("fapiao.update_development_config", Fields().putAll(request)) { DevelopmentConfig(it.json) }

    /** See [FapiaoService.listTaxCodes]. */
    public fun listTaxCodes(offset: Long, limit: Long, subMchid: String? = null): Call<ListTaxCodesResponse> =
        core.call("fapiao.list_tax_codes", Fields().put("offset", offset).put("limit", limit).put("sub_mchid", subMchid)) { ListTaxCodesResponse(it.json) }

    /** See [FapiaoService.listTaxCodes]. */
    public fun listTaxCodes(offset: Long, limit: Long): Call<ListTaxCodesResponse> =
        listTaxCodes(offset = offset, limit = limit, subMchid = null)

    /** Every item of every page of [listTaxCodes], from the page that the arguments name. */
    public fun listTaxCodesPaginated(offset: Long, limit: Long, subMchid: String? = null): Pages<TaxCode> =
        Pages(listTaxCodes(offset = offset, limit = limit, subMchid = subMchid), "data", Position.Offset("offset", "total_count")) { TaxCode(it.tree()) }

    /** Every item of every page of [listTaxCodes], from the page that the arguments name. */
    public fun listTaxCodesPaginated(offset: Long, limit: Long): Pages<TaxCode> =
        listTaxCodesPaginated(offset = offset, limit = limit, subMchid = null)

    /** See [FapiaoService.checkSubMerchant]. */
    public fun checkSubMerchant(subMchid: String): Call<kotlin.Unit> =
        core.call("fapiao.check_sub_merchant", Fields().put("sub_mchid", subMchid)) { }

    /** See [FapiaoService.getSubMerchantCheckStatus]. */
    public fun getSubMerchantCheckStatus(subMchid: String): Call<GetSubMerchantCheckStatusResponse> =
        core.call("fapiao.get_sub_merchant_check_status", Fields().put("sub_mchid", subMchid)) { GetSubMerchantCheckStatusResponse(it.json) }

    /** See [FapiaoService.getUserTitle]. */
    public fun getUserTitle(subMchid: String, fapiaoApplyId: String, scene: String): Call<Buyer> =
        core.call("fapiao.get_user_title", Fields().put("sub_mchid", subMchid).put("fapiao_apply_id", fapiaoApplyId).put("scene", scene)) { Buyer(it.json) }

    /** See [FapiaoService.getUserTitleUrl]. */
    public fun getUserTitleUrl(subMchid: String, appid: String, openid: String, fapiaoApplyId: String, source: String, totalAmount: Long, mustInputEmail: Boolean? = null, mustInputPhone: Boolean? = null, sellerName: String? = null, showEmailCell: Boolean? = null, showPhoneCell: Boolean? = null): Call<GetUserTitleUrlResponse> =
        core.call("fapiao.get_user_title_url", Fields().put("sub_mchid", subMchid).put("appid", appid).put("openid", openid).put("fapiao_apply_id", fapiaoApplyId).put("source", source).put("total_amount", totalAmount).put("must_input_email", mustInputEmail).put("must_input_phone", mustInputPhone).put("seller_name", sellerName).put("show_email_cell", showEmailCell).put("show_phone_cell", showPhoneCell)) { GetUserTitleUrlResponse(it.json) }

    /** See [FapiaoService.getUserTitleUrl]. */
    public fun getUserTitleUrl(subMchid: String, appid: String, openid: String, fapiaoApplyId: String, source: String, totalAmount: Long): Call<GetUserTitleUrlResponse> =
        getUserTitleUrl(subMchid = subMchid, appid = appid, openid = openid, fapiaoApplyId = fapiaoApplyId, source = source, totalAmount = totalAmount, mustInputEmail = null, mustInputPhone = null, sellerName = null, showEmailCell = null, showPhoneCell = null)
}
