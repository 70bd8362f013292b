// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.govsubsidy

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Government subsidies for consumer goods (国补专区), as [Call]s to execute or to wait for. */
public class GovSubsidyCalls internal constructor(private val core: Core) {

    /** See [GovSubsidyService.getQualification]. */
    public fun getQualification(applianceId: Long, qualificationRegionCode: Long, appid: String? = null, openid: String? = null, idCardNumber: String? = null, identityDocumentType: String? = null, phoneNumber: String? = null, realName: String? = null): Call<GetQualificationResponse> =
        core.call("gov_subsidy.get_qualification", Fields().put("appliance_id", applianceId).put("qualification_region_code", qualificationRegionCode).put("appid", appid).put("openid", openid).put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("phone_number", phoneNumber).put("real_name", realName)) { GetQualificationResponse(it.json) }

    /** See [GovSubsidyService.getQualification]. */
    public fun getQualification(applianceId: Long, qualificationRegionCode: Long): Call<GetQualificationResponse> =
        getQualification(applianceId = applianceId, qualificationRegionCode = qualificationRegionCode, appid = null, openid = null, idCardNumber = null, identityDocumentType = null, phoneNumber = null, realName = null)

    /** See [GovSubsidyService.listQualifications]. */
    public fun listQualifications(request: ListQualificationsRequest): Call<ListQualificationsResponse> =
        core.call("gov_subsidy.list_qualifications", Fields().putAll(request)) { ListQualificationsResponse(it.json) }

    /** See [GovSubsidyService.syncQualification]. */
    public fun syncQualification(request: SyncQualificationRequest): Call<SyncQualificationResponse> =
        core.call("gov_subsidy.sync_qualification", Fields().putAll(request)) { SyncQualificationResponse(it.json) }

    /** See [GovSubsidyService.syncMultiCategoryQualification]. */
    public fun syncMultiCategoryQualification(request: SyncMultiCategoryQualificationRequest): Call<SyncMultiCategoryQualificationResponse> =
        core.call("gov_subsidy.sync_multi_category_qualification", Fields().putAll(request)) { SyncMultiCategoryQualificationResponse(it.json) }

    /** See [GovSubsidyService.syncTransaction]. */
    public fun syncTransaction(request: SyncTransactionRequest): Call<SyncTransactionResponse> =
        core.call("gov_subsidy.sync_transaction", Fields().putAll(request)) { SyncTransactionResponse(it.json) }

    /** See [GovSubsidyService.listPassthroughQualifications]. */
    public fun listPassthroughQualifications(request: ListPassthroughQualificationsRequest): Call<ListPassthroughQualificationsResponse> =
        core.call("gov_subsidy.list_passthrough_qualifications", Fields().putAll(request)) { ListPassthroughQualificationsResponse(it.json) }

    /** See [GovSubsidyService.claimPassthroughQualification]. */
    public fun claimPassthroughQualification(request: ClaimPassthroughQualificationRequest): Call<ClaimPassthroughQualificationResponse> =
        core.call("gov_subsidy.claim_passthrough_qualification", Fields().putAll(request)) { ClaimPassthroughQualificationResponse(it.json) }

    /** See [GovSubsidyService.cancelPassthroughQualification]. */
    public fun cancelPassthroughQualification(request: CancelPassthroughQualificationRequest): Call<CancelPassthroughQualificationResponse> =
        core.call("gov_subsidy.cancel_passthrough_qualification", Fields().putAll(request)) { CancelPassthroughQualificationResponse(it.json) }

    /** See [GovSubsidyService.listSnCodes]. */
    public fun listSnCodes(request: ListSnCodesRequest): Call<ListSnCodesResponse> =
        core.call("gov_subsidy.list_sn_codes", Fields().putAll(request)) { ListSnCodesResponse(it.json) }

    /** See [GovSubsidyService.lockSnCode]. */
    public fun lockSnCode(request: LockSnCodeRequest): Call<LockSnCodeResponse> =
        core.call("gov_subsidy.lock_sn_code", Fields().putAll(request)) { LockSnCodeResponse(it.json) }

    /** See [GovSubsidyService.unlockSnCode]. */
    public fun unlockSnCode(request: UnlockSnCodeRequest): Call<UnlockSnCodeResponse> =
        core.call("gov_subsidy.unlock_sn_code", Fields().putAll(request)) { UnlockSnCodeResponse(it.json) }

    /** See [GovSubsidyService.uploadGoods]. */
    public fun uploadGoods(request: UploadGoodsRequest): Call<UploadGoodsResponse> =
        core.call("gov_subsidy.upload_goods", Fields().putAll(request)) { UploadGoodsResponse(it.json) }

    /** See [GovSubsidyService.getCompany]. */
    public fun getCompany(request: GetCompanyRequest): Call<GetCompanyResponse> =
        core.call("gov_subsidy.get_company", Fields().putAll(request)) { GetCompanyResponse(it.json) }

    /** See [GovSubsidyService.listTransactions]. */
    public fun listTransactions(request: ListTransactionsRequest): Call<ListTransactionsResponse> =
        core.call("gov_subsidy.list_transactions", Fields().putAll(request)) { ListTransactionsResponse(it.json) }

    /** See [GovSubsidyService.getDailyTransactionSummary]. */
    public fun getDailyTransactionSummary(request: GetDailyTransactionSummaryRequest): Call<GetDailyTransactionSummaryResponse> =
        core.call("gov_subsidy.get_daily_transaction_summary", Fields().putAll(request)) { GetDailyTransactionSummaryResponse(it.json) }

    /** See [GovSubsidyService.uploadAudit]. */
    public fun uploadAudit(request: UploadAuditRequest): Call<UploadAuditResponse> =
        core.call("gov_subsidy.upload_audit", Fields().putAll(request)) { UploadAuditResponse(it.json) }

    /** See [GovSubsidyService.updateAudit]. */
    public fun updateAudit(request: UpdateAuditRequest): Call<UpdateAuditResponse> =
        core.call("gov_subsidy.update_audit", Fields().putAll(request)) { UpdateAuditResponse(it.json) }

    /** See [GovSubsidyService.getAudit]. */
    public fun getAudit(request: GetAuditRequest): Call<GetAuditResponse> =
        core.call("gov_subsidy.get_audit", Fields().putAll(request)) { GetAuditResponse(it.json) }

    /** See [GovSubsidyService.invalidateAudit]. */
    public fun invalidateAudit(request: InvalidateAuditRequest): Call<InvalidateAuditResponse> =
        core.call("gov_subsidy.invalidate_audit", Fields().putAll(request)) { InvalidateAuditResponse(it.json) }

    /** See [GovSubsidyService.syncAuditRefund]. */
    public fun syncAuditRefund(request: SyncAuditRefundRequest): Call<SyncAuditRefundResponse> =
        core.call("gov_subsidy.sync_audit_refund", Fields().putAll(request)) { SyncAuditRefundResponse(it.json) }

    /** See [GovSubsidyService.listZhejiangQualifications]. */
    public fun listZhejiangQualifications(request: ListZhejiangQualificationsRequest): Call<ListZhejiangQualificationsResponse> =
        core.call("gov_subsidy.list_zhejiang_qualifications", Fields().putAll(request)) { ListZhejiangQualificationsResponse(it.json) }

    /** See [GovSubsidyService.claimZhejiangQualification]. */
    public fun claimZhejiangQualification(request: ClaimZhejiangQualificationRequest): Call<ClaimZhejiangQualificationResponse> =
        core.call("gov_subsidy.claim_zhejiang_qualification", Fields().putAll(request)) { ClaimZhejiangQualificationResponse(it.json) }

    /** See [GovSubsidyService.updateZhejiangQualification]. */
    public fun updateZhejiangQualification(request: UpdateZhejiangQualificationRequest): Call<UpdateZhejiangQualificationResponse> =
        core.call("gov_subsidy.update_zhejiang_qualification", Fields().putAll(request)) { UpdateZhejiangQualificationResponse(it.json) }

    /** See [GovSubsidyService.syncZhejiangQualifications]. */
    public fun syncZhejiangQualifications(request: SyncZhejiangQualificationsRequest): Call<SyncZhejiangQualificationsResponse> =
        core.call("gov_subsidy.sync_zhejiang_qualifications", Fields().putAll(request)) { SyncZhejiangQualificationsResponse(it.json) }

    /** See [GovSubsidyService.confirmZhejiangMultiCategoryQualifications]. */
    public fun confirmZhejiangMultiCategoryQualifications(request: ConfirmZhejiangMultiCategoryQualificationsRequest): Call<ConfirmZhejiangMultiCategoryQualificationsResponse> =
        core.call("gov_subsidy.confirm_zhejiang_multi_category_qualifications", Fields().putAll(request)) { ConfirmZhejiangMultiCategoryQualificationsResponse(it.json) }

    /** See [GovSubsidyService.issueZhejiangAuthCode]. */
    public fun issueZhejiangAuthCode(request: IssueZhejiangAuthCodeRequest): Call<IssueZhejiangAuthCodeResponse> =
        core.call("gov_subsidy.issue_zhejiang_auth_code", Fields().putAll(request)) { IssueZhejiangAuthCodeResponse(it.json) }

    /** See [GovSubsidyService.tryZhejiangAuthCode]. */
    public fun tryZhejiangAuthCode(request: TryZhejiangAuthCodeRequest): Call<TryZhejiangAuthCodeResponse> =
        core.call("gov_subsidy.try_zhejiang_auth_code", Fields().putAll(request)) { TryZhejiangAuthCodeResponse(it.json) }

    /** See [GovSubsidyService.commitZhejiangAuthCode]. */
    public fun commitZhejiangAuthCode(request: CommitZhejiangAuthCodeRequest): Call<CommitZhejiangAuthCodeResponse> =
        core.call("gov_subsidy.commit_zhejiang_auth_code", Fields().putAll(request)) { CommitZhejiangAuthCodeResponse(it.json) }

    /** See [GovSubsidyService.cancelZhejiangAuthCode]. */
    public fun cancelZhejiangAuthCode(request: CancelZhejiangAuthCodeRequest): Call<CancelZhejiangAuthCodeResponse> =
        core.call("gov_subsidy.cancel_zhejiang_auth_code", Fields().putAll(request)) { CancelZhejiangAuthCodeResponse(it.json) }

    /** See [GovSubsidyService.refundZhejiangAuthCode]. */
    public fun refundZhejiangAuthCode(request: RefundZhejiangAuthCodeRequest): Call<RefundZhejiangAuthCodeResponse> =
        core.call("gov_subsidy.refund_zhejiang_auth_code", Fields().putAll(request)) { RefundZhejiangAuthCodeResponse(it.json) }

    /** See [GovSubsidyService.getZhejiangGoods]. */
    public fun getZhejiangGoods(request: GetZhejiangGoodsRequest): Call<GetZhejiangGoodsResponse> =
        core.call("gov_subsidy.get_zhejiang_goods", Fields().putAll(request)) { GetZhejiangGoodsResponse(it.json) }

    /** See [GovSubsidyService.getZhejiangSnCode]. */
    public fun getZhejiangSnCode(request: GetZhejiangSnCodeRequest): Call<GetZhejiangSnCodeResponse> =
        core.call("gov_subsidy.get_zhejiang_sn_code", Fields().putAll(request)) { GetZhejiangSnCodeResponse(it.json) }

    /** See [GovSubsidyService.lockZhejiangSnCode]. */
    public fun lockZhejiangSnCode(request: LockZhejiangSnCodeRequest): Call<LockZhejiangSnCodeResponse> =
        core.call("gov_subsidy.lock_zhejiang_sn_code", Fields().putAll(request)) { LockZhejiangSnCodeResponse(it.json) }

    /** See [GovSubsidyService.unlockZhejiangSnCode]. */
    public fun unlockZhejiangSnCode(request: UnlockZhejiangSnCodeRequest): Call<UnlockZhejiangSnCodeResponse> =
        core.call("gov_subsidy.unlock_zhejiang_sn_code", Fields().putAll(request)) { UnlockZhejiangSnCodeResponse(it.json) }
}
